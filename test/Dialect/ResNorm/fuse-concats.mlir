// RUN: resnorm-opt %s --resnorm-fuse | FileCheck %s

// What a DenseNet prints: each list starts with the one before.
// CHECK-LABEL: func.func @dense
// CHECK-SAME:    (%[[A:.*]]: tensor<1x2xf32>, %[[B:.*]]: tensor<1x3xf32>, %[[C:.*]]: tensor<1x4xf32>, %[[D:.*]]: tensor<1x5xf32>)
// CHECK:         %[[AB:.*]] = tensor.concat dim(1) %[[A]], %[[B]] :
// CHECK:         %[[ABC:.*]] = tensor.concat dim(1) %[[AB]], %[[C]] :
// CHECK:         %[[ABCD:.*]] = tensor.concat dim(1) %[[ABC]], %[[D]] :
// CHECK:         return %[[AB]], %[[ABC]], %[[ABCD]]
func.func @dense(%a: tensor<1x2xf32>, %b: tensor<1x3xf32>, %c: tensor<1x4xf32>, %d: tensor<1x5xf32>) -> (tensor<1x5xf32>, tensor<1x9xf32>, tensor<1x14xf32>) {
  %ab = tensor.concat dim(1) %a, %b : (tensor<1x2xf32>, tensor<1x3xf32>) -> tensor<1x5xf32>
  %abc = tensor.concat dim(1) %a, %b, %c : (tensor<1x2xf32>, tensor<1x3xf32>, tensor<1x4xf32>) -> tensor<1x9xf32>
  %abcd = tensor.concat dim(1) %a, %b, %c, %d : (tensor<1x2xf32>, tensor<1x3xf32>, tensor<1x4xf32>, tensor<1x5xf32>) -> tensor<1x14xf32>
  return %ab, %abc, %abcd : tensor<1x5xf32>, tensor<1x9xf32>, tensor<1x14xf32>
}

// A start in another order, or along another axis, is not the same start.
// CHECK-LABEL: func.func @other_starts
// CHECK-SAME:    (%[[A:.*]]: tensor<2x2xf32>, %[[B:.*]]: tensor<2x2xf32>)
// CHECK:         tensor.concat dim(1) %[[B]], %[[A]] :
// CHECK:         tensor.concat dim(0) %[[A]], %[[B]] :
// CHECK:         tensor.concat dim(1) %[[A]], %[[B]], %[[A]] :
func.func @other_starts(%a: tensor<2x2xf32>, %b: tensor<2x2xf32>) -> (tensor<2x4xf32>, tensor<4x2xf32>, tensor<2x6xf32>) {
  %ba = tensor.concat dim(1) %b, %a : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x4xf32>
  %rows = tensor.concat dim(0) %a, %b : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<4x2xf32>
  %aba = tensor.concat dim(1) %a, %b, %a : (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x6xf32>
  return %ba, %rows, %aba : tensor<2x4xf32>, tensor<4x2xf32>, tensor<2x6xf32>
}

// What was concatenated before along another axis is one part.
// CHECK-LABEL: func.func @nested
// CHECK-SAME:    (%[[A:.*]]: tensor<2x2xf32>, %[[B:.*]]: tensor<4x2xf32>)
// CHECK:         %[[AA:.*]] = tensor.concat dim(0) %[[A]], %[[A]] :
// CHECK:         %[[AAB:.*]] = tensor.concat dim(1) %[[AA]], %[[B]] :
// CHECK:         tensor.concat dim(1) %[[AAB]], %[[B]] :
func.func @nested(%a: tensor<2x2xf32>, %b: tensor<4x2xf32>) -> (tensor<4x4xf32>, tensor<4x6xf32>) {
  %aa = tensor.concat dim(0) %a, %a : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<4x2xf32>
  %aab = tensor.concat dim(1) %aa, %b : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x4xf32>
  %aabb = tensor.concat dim(1) %aa, %b, %b : (tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x6xf32>
  return %aab, %aabb : tensor<4x4xf32>, tensor<4x6xf32>
}
