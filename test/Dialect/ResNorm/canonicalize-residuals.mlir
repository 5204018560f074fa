// RUN: resnorm-opt %s --canonicalize -split-input-file | FileCheck %s

// CHECK-LABEL: func @unit_factors
func.func @unit_factors(%x: tensor<4x8xf32>, %f: tensor<4x8xf32>, %g: tensor<1x8xf32>) -> tensor<4x8xf32> {
  %scale = arith.constant dense<1.0> : tensor<8xf32>
  %row = arith.constant dense<1.0> : tensor<4xf32>
  // CHECK: resnorm.residual_add %{{[^ ]*}}, %{{[^ ]*}} gate(%{{[^ ]*}}) : tensor<4x8xf32>, tensor<4x8xf32>, tensor<1x8xf32>
  %y = resnorm.residual_add %x, %f layer_scale(%scale) gate(%g) row_scale(%row)
      : tensor<4x8xf32>, tensor<4x8xf32>, tensor<8xf32>, tensor<1x8xf32>, tensor<4xf32> -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// 0 * NaN is NaN, so the branch still counts.
// CHECK-LABEL: func @alpha_zero_stays
func.func @alpha_zero_stays(%x: tensor<4x8xf32>, %f: tensor<4x8xf32>) -> tensor<4x8xf32> {
  // CHECK: resnorm.residual_add %{{.*}}, %{{.*}} alpha 0.000000e+00
  %y = resnorm.residual_add %x, %f alpha 0.0 : tensor<4x8xf32>, tensor<4x8xf32> -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// -----

// CHECK-LABEL: func @concat_of_one
// CHECK-SAME: %[[A:.*]]: tensor<4x8xf32>
func.func @concat_of_one(%a: tensor<4x8xf32>) -> tensor<4x8xf32> {
  // CHECK-NEXT: return %[[A]]
  %y = resnorm.concat_residual %a axis 1 : tensor<4x8xf32> -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// CHECK-LABEL: func @nested_concat
// CHECK-SAME: %[[A:.*]]: tensor<4x1xf32>, %[[B:.*]]: tensor<4x2xf32>, %[[C:.*]]: tensor<4x3xf32>
func.func @nested_concat(%a: tensor<4x1xf32>, %b: tensor<4x2xf32>, %c: tensor<4x3xf32>) -> tensor<4x6xf32> {
  // CHECK: resnorm.concat_residual %[[A]], %[[B]], %[[C]] axis 1
  // CHECK-NOT: concat_residual
  %i = resnorm.concat_residual %a, %b axis 1 : tensor<4x1xf32>, tensor<4x2xf32> -> tensor<4x3xf32>
  %y = resnorm.concat_residual %i, %c axis 1 : tensor<4x3xf32>, tensor<4x3xf32> -> tensor<4x6xf32>
  return %y : tensor<4x6xf32>
}

// CHECK-LABEL: func @nested_concat_on_another_axis_stays
func.func @nested_concat_on_another_axis_stays(%a: tensor<2x3xf32>, %c: tensor<4x3xf32>) -> tensor<4x6xf32> {
  // CHECK-COUNT-2: resnorm.concat_residual
  %i = resnorm.concat_residual %a, %a axis 0 : tensor<2x3xf32>, tensor<2x3xf32> -> tensor<4x3xf32>
  %y = resnorm.concat_residual %i, %c axis 1 : tensor<4x3xf32>, tensor<4x3xf32> -> tensor<4x6xf32>
  return %y : tensor<4x6xf32>
}

// DenseNet: the inner concatenation exists anyway, and is one piece to copy.
// CHECK-LABEL: func @used_concat_stays
func.func @used_concat_stays(%a: tensor<4x1xf32>, %b: tensor<4x2xf32>) -> (tensor<4x3xf32>, tensor<4x4xf32>) {
  // CHECK-COUNT-2: resnorm.concat_residual
  %i = resnorm.concat_residual %a, %b axis 1 : tensor<4x1xf32>, tensor<4x2xf32> -> tensor<4x3xf32>
  %y = resnorm.concat_residual %i, %a axis 1 : tensor<4x3xf32>, tensor<4x1xf32> -> tensor<4x4xf32>
  return %i, %y : tensor<4x3xf32>, tensor<4x4xf32>
}

// CHECK-LABEL: func @empty_input
// CHECK-SAME: %[[A:.*]]: tensor<4x8xf32>
func.func @empty_input(%a: tensor<4x8xf32>, %none: tensor<4x0xf32>) -> tensor<4x8xf32> {
  // CHECK-NEXT: return %[[A]]
  %y = resnorm.concat_residual %none, %a axis 1 : tensor<4x0xf32>, tensor<4x8xf32> -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// -----

// CHECK-LABEL: func @max_of_one
// CHECK-SAME: %[[A:.*]]: tensor<4xf32>
func.func @max_of_one(%a: tensor<4xf32>) -> tensor<4xf32> {
  // CHECK-NEXT: return %[[A]]
  %y = resnorm.max_residual %a, %a : tensor<4xf32>
  return %y : tensor<4xf32>
}

// CHECK-LABEL: func @nested_max
// CHECK-SAME: %[[A:.*]]: tensor<4xf32>, %[[B:.*]]: tensor<4xf32>, %[[C:.*]]: tensor<4xf32>
func.func @nested_max(%a: tensor<4xf32>, %b: tensor<4xf32>, %c: tensor<4xf32>) -> tensor<4xf32> {
  // CHECK: resnorm.max_residual %[[A]], %[[B]], %[[C]]
  // CHECK-NOT: max_residual
  %i = resnorm.max_residual %a, %b : tensor<4xf32>
  %y = resnorm.max_residual %i, %c, %a : tensor<4xf32>
  return %y : tensor<4xf32>
}
