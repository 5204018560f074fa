// RUN: resnorm-opt %s --resnorm-destinations | FileCheck %s

// Extents of all results, static ones too, without computing anything.
// CHECK-LABEL: func.func @transposed.result_shapes(
// CHECK-SAME: %[[X:.*]]: tensor<?x8xf32>, %[[EXTENTS:.*]]: memref<3xindex>)
// CHECK-NOT: linalg
// CHECK-DAG: %[[C0:.*]] = arith.constant 0 : index
// CHECK-DAG: %[[C1:.*]] = arith.constant 1 : index
// CHECK-DAG: %[[C2:.*]] = arith.constant 2 : index
// CHECK-DAG: %[[C8:.*]] = arith.constant 8 : index
// CHECK-DAG: %[[N:.*]] = tensor.dim %[[X]], %[[C0]]
// CHECK-DAG: memref.store %[[C8]], %[[EXTENTS]][%[[C0]]]
// CHECK-DAG: memref.store %[[N]], %[[EXTENTS]][%[[C1]]]
// CHECK-DAG: memref.store %[[N]], %[[EXTENTS]][%[[C2]]]
// CHECK: return
func.func @transposed(%x: tensor<?x8xf32>) -> (tensor<8x?xf32>, tensor<?xf32>) {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x8xf32>
  %true = arith.constant true
  cf.assert %true, "asserts are for the call, not for the shapes"
  %e = tensor.empty(%n) : tensor<8x?xf32>
  %t = linalg.transpose ins(%x : tensor<?x8xf32>) outs(%e : tensor<8x?xf32>) permutation = [1, 0]
  %row = tensor.extract_slice %t[0, 0] [1, %n] [1, 1] : tensor<8x?xf32> to tensor<?xf32>
  return %t, %row : tensor<8x?xf32>, tensor<?xf32>
}

// Attributes of arguments stay with their arguments.
// CHECK-LABEL: func.func @attributes.result_shapes(
// CHECK-SAME: tensor<?xf32> {resnorm.param = "w"}, %{{.*}}: tensor<?xf32>, %{{.*}}: memref<1xindex>)
func.func @attributes(%w: tensor<?xf32> {resnorm.param = "w"}, %x: tensor<?xf32>) -> tensor<?xf32> {
  return %x : tensor<?xf32>
}
