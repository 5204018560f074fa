// RUN: resnorm-opt %s --resnorm-guard-shapes --cse --canonicalize --split-input-file | FileCheck %s

#id = affine_map<(d0, d1) -> (d0, d1)>

// What types say is not asserted, nor is that an operand is as long as itself.
// CHECK-LABEL: func.func @elementwise
// CHECK-SAME:    %[[A:.*]]: tensor<?x4xf32>, %[[B:.*]]: tensor<?x4xf32>)
// CHECK-DAG:     %[[DA:.*]] = tensor.dim %[[A]], %{{.*}}
// CHECK-DAG:     %[[DB:.*]] = tensor.dim %[[B]], %{{.*}}
// CHECK:         %[[OK:.*]] = arith.cmpi eq, %[[DB]], %[[DA]]
// CHECK:         cf.assert %[[OK]], "expected dimension 0 of operand 1 to be as long as dimension 0 of operand 0"
// CHECK-NOT:     cf.assert
// CHECK:         linalg.generic
// The second op asks nothing new, and its extents come from the arguments.
// CHECK-NOT:     cf.assert
// CHECK-NOT:     tensor.dim
// CHECK:         return
func.func @elementwise(%a: tensor<?x4xf32>, %b: tensor<?x4xf32>) -> tensor<?x4xf32> {
  %c0 = arith.constant 0 : index
  %d = tensor.dim %a, %c0 : tensor<?x4xf32>
  %e = tensor.empty(%d) : tensor<?x4xf32>
  %0 = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]} ins(%a, %b : tensor<?x4xf32>, tensor<?x4xf32>) outs(%e : tensor<?x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %1 = arith.addf %x, %y : f32
    linalg.yield %1 : f32
  } -> tensor<?x4xf32>
  %2 = linalg.mul ins(%0, %a : tensor<?x4xf32>, tensor<?x4xf32>) outs(%e : tensor<?x4xf32>) -> tensor<?x4xf32>
  return %2 : tensor<?x4xf32>
}

// -----

// CHECK-LABEL: func.func @static
// CHECK-NOT: cf.assert
// CHECK: return
func.func @static(%a: tensor<2x4xf32>, %b: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %0 = linalg.add ins(%a, %b : tensor<2x4xf32>, tensor<2x4xf32>) outs(%a : tensor<2x4xf32>) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}

// -----

// A window of three steps by two must end inside.
// CHECK-LABEL: func.func @window
// CHECK-SAME:    %[[X:.*]]: tensor<1x?x4xf32>, %{{.*}}: tensor<3x4x8xf32>, %[[INIT:.*]]: tensor<1x?x8xf32>)
// CHECK:         %[[OUT:.*]] = tensor.dim %[[INIT]], %c1
// CHECK:         %[[START:.*]] = arith.subi %[[OUT]], %c1
// CHECK:         %[[SCALED:.*]] = arith.muli %[[START]], %c2
// CHECK:         %[[LAST:.*]] = arith.addi %[[SCALED]], %c2
// CHECK:         %[[IN:.*]] = tensor.dim %[[X]], %c1
// CHECK:         %[[OK:.*]] = arith.cmpi slt, %[[LAST]], %[[IN]]
// CHECK:         cf.assert %[[OK]], "expected the last index of dimension 1 of operand 0 to be inside"
func.func @window(%x: tensor<1x?x4xf32>, %w: tensor<3x4x8xf32>, %init: tensor<1x?x8xf32>) -> tensor<1x?x8xf32> {
  %0 = linalg.conv_1d_nwc_wcf {strides = dense<2> : tensor<1xi64>, dilations = dense<1> : tensor<1xi64>} ins(%x, %w : tensor<1x?x4xf32>, tensor<3x4x8xf32>) outs(%init : tensor<1x?x8xf32>) -> tensor<1x?x8xf32>
  return %0 : tensor<1x?x8xf32>
}

// -----

// CHECK-LABEL: func.func @claims
// CHECK: cf.assert %{{.*}}, "expected the extent of dimension 0 to be 6"
// CHECK: cf.assert %{{.*}}, "expected dimension 0 to have as many elements as the dimensions it is expanded to"
// CHECK: cf.assert %{{.*}}, "expected dimension 1 of operand 1 to be as long as that of operand 0"
// CHECK-NOT: cf.assert
func.func @claims(%x: tensor<?xf32>, %y: tensor<?xf32>, %n: index, %a: tensor<2x?xf32>, %b: tensor<3x?xf32>) -> (tensor<6xf32>, tensor<2x?xf32>, tensor<5x?xf32>) {
  %0 = tensor.cast %x : tensor<?xf32> to tensor<6xf32>
  %1 = tensor.expand_shape %y [[0, 1]] output_shape [2, %n] : tensor<?xf32> into tensor<2x?xf32>
  %2 = tensor.concat dim(0) %a, %b : (tensor<2x?xf32>, tensor<3x?xf32>) -> tensor<5x?xf32>
  return %0, %1, %2 : tensor<6xf32>, tensor<2x?xf32>, tensor<5x?xf32>
}

// -----

// CHECK-LABEL: func.func @slices
// CHECK: cf.assert %{{.*}}, "expected the offset of the slice along dimension 0 to be from 0"
// CHECK: cf.assert %{{.*}}, "expected the last index of the slice along dimension 0 to be inside"
// CHECK: cf.assert %{{.*}}, "expected the size of the slice along dimension 0 to be from 0"
// CHECK: cf.assert %{{.*}}, "expected the last index of the slice along dimension 0 to be inside"
// CHECK: cf.assert %{{.*}}, "expected dimension 0 of what is inserted to be as long as the slice"
// CHECK-NOT: cf.assert
func.func @slices(%x: tensor<8xf32>, %y: tensor<?xf32>, %n: index, %m: index) -> (tensor<2xf32>, tensor<8xf32>) {
  %0 = tensor.extract_slice %x[%n] [2] [1] : tensor<8xf32> to tensor<2xf32>
  %1 = tensor.insert_slice %y into %x[0] [%m] [1] : tensor<?xf32> into tensor<8xf32>
  return %0, %1 : tensor<2xf32>, tensor<8xf32>
}

// -----

// CHECK-LABEL: func.func @op
// CHECK: cf.assert %{{.*}}, "expected dimension 1 of operand 1 to be as long as dimension 1 of operand 0"
// CHECK-NOT: cf.assert
func.func @op(%x: tensor<4x?xf32>, %f: tensor<4x?xf32>) -> tensor<4x?xf32> {
  %0 = resnorm.residual_add %x, %f : tensor<4x?xf32>, tensor<4x?xf32> -> tensor<4x?xf32>
  return %0 : tensor<4x?xf32>
}
