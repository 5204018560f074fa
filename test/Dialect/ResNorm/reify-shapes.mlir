// RUN: resnorm-opt %s --resolve-ranked-shaped-type-result-dims --canonicalize --cse | FileCheck %s

// No tensor is computed to know its extents.

// CHECK-LABEL: func @norm
// CHECK-SAME: %[[X:.*]]: tensor<?x16x?xf32>
func.func @norm(%x: tensor<?x16x?xf32>) -> (index, index, index, index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %y, %s:2 = resnorm.layer_norm %x axes [1] epsilon 1.0e-5
      : tensor<?x16x?xf32> -> tensor<?x16x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>
  // CHECK-DAG: %[[C16:.*]] = arith.constant 16 : index
  // CHECK-DAG: %[[D0:.*]] = tensor.dim %[[X]], %c0
  // CHECK-DAG: %[[D2:.*]] = tensor.dim %[[X]], %c2
  // CHECK-NOT: resnorm
  // CHECK: return %[[D0]], %[[C16]], %[[D0]], %[[D2]]
  %a = tensor.dim %y, %c0 : tensor<?x16x?xf32>
  %b = tensor.dim %y, %c1 : tensor<?x16x?xf32>
  %c = tensor.dim %s#0, %c0 : tensor<?x?xf32>
  %d = tensor.dim %s#1, %c1 : tensor<?x?xf32>
  return %a, %b, %c, %d : index, index, index, index
}

// The group count stands where the channels stood.
// CHECK-LABEL: func @group_norm
// CHECK-SAME: %[[X:.*]]: tensor<?x8x?xf32>
func.func @group_norm(%x: tensor<?x8x?xf32>) -> (index, index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %y, %s:2 = resnorm.group_norm %x channel_axis 1 groups 4 epsilon 1.0e-5
      : tensor<?x8x?xf32> -> tensor<?x8x?xf32>, tensor<?x4xf32>, tensor<?x4xf32>
  // CHECK-DAG: %[[C4:.*]] = arith.constant 4 : index
  // CHECK-DAG: %[[D0:.*]] = tensor.dim %[[X]], %c0
  // CHECK: return %[[D0]], %[[C4]]
  %a = tensor.dim %s#0, %c0 : tensor<?x4xf32>
  %b = tensor.dim %s#1, %c1 : tensor<?x4xf32>
  return %a, %b : index, index
}

// CHECK-LABEL: func @concat
// CHECK-SAME: %[[A:.*]]: tensor<4x?xf32>, %[[B:.*]]: tensor<4x?xf32>
func.func @concat(%a: tensor<4x?xf32>, %b: tensor<4x?xf32>) -> index {
  %c1 = arith.constant 1 : index
  %y = resnorm.concat_residual %a, %b axis 1 : tensor<4x?xf32>, tensor<4x?xf32> -> tensor<4x?xf32>
  // CHECK: %[[DA:.*]] = tensor.dim %[[A]], %c1
  // CHECK: %[[DB:.*]] = tensor.dim %[[B]], %c1
  // CHECK: %[[SUM:.*]] = arith.addi %[[DA]], %[[DB]]
  // CHECK: return %[[SUM]]
  %d = tensor.dim %y, %c1 : tensor<4x?xf32>
  return %d : index
}

// An operand that knows its extent is asked rather than one that does not.
// CHECK-LABEL: func @add_norm
func.func @add_norm(%x: tensor<?x?xf32>, %f: tensor<4x?xf32>, %g: tensor<8xf32>) -> (index, index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %s, %y = resnorm.add_norm %x, %f scale(%g) norm <rms_norm, axes = [1], epsilon = 1.0e-5>
      : tensor<?x?xf32>, tensor<4x?xf32>, tensor<8xf32> -> tensor<?x?xf32>, tensor<?x?xf32>
  // CHECK-DAG: %[[C4:.*]] = arith.constant 4 : index
  // CHECK-DAG: %[[C8:.*]] = arith.constant 8 : index
  // CHECK: return %[[C4]], %[[C8]]
  %a = tensor.dim %s, %c0 : tensor<?x?xf32>
  %b = tensor.dim %y, %c1 : tensor<?x?xf32>
  return %a, %b : index, index
}

// CHECK-LABEL: func @elementwise
// CHECK-SAME: %[[X:.*]]: tensor<?xf32>
func.func @elementwise(%x: tensor<?xf32>) -> index {
  %c0 = arith.constant 0 : index
  %a = resnorm.max_residual %x, %x : tensor<?xf32>
  %b = resnorm.gelu %a : tensor<?xf32>
  %c = resnorm.softmax %b axis 0 : tensor<?xf32>
  // CHECK-NOT: resnorm
  // CHECK: %[[D:.*]] = tensor.dim %[[X]], %c0
  // CHECK: return %[[D]]
  %d = tensor.dim %c, %c0 : tensor<?xf32>
  return %d : index
}
