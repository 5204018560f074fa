// RUN: resnorm-opt %s --resnorm-fuse | FileCheck %s

// The post-norm of Swin V2.
// CHECK-LABEL: func.func @norm_then_sum
// CHECK-SAME:    %[[X:.*]]: tensor<4x8xf32>, %[[F:.*]]: tensor<4x8xf32>, %[[G:.*]]: tensor<8xf32>
// CHECK-NEXT:    %[[S:.*]] = resnorm.norm_add %[[X]], %[[F]] alpha 5.000000e-01 scale(%[[G]])
// CHECK-NEXT:    return %[[S]]
func.func @norm_then_sum(%x: tensor<4x8xf32>, %f: tensor<4x8xf32>, %g: tensor<8xf32>) -> tensor<4x8xf32> {
  %n = resnorm.layer_norm %f scale(%g) axes [1] epsilon 1.0e-5 : tensor<4x8xf32>, tensor<8xf32> -> tensor<4x8xf32>
  %s = resnorm.residual_add %x, %n alpha 0.5 : tensor<4x8xf32>, tensor<4x8xf32> -> tensor<4x8xf32>
  return %s : tensor<4x8xf32>
}

// A sum commutes unless alpha weighs one side.
// CHECK-LABEL: func.func @norm_on_the_other_side
// CHECK-SAME:    %[[X:.*]]: tensor<4x8xf32>, %[[F:.*]]: tensor<4x8xf32>
// CHECK-NEXT:    resnorm.norm_add %[[X]], %[[F]]
func.func @norm_on_the_other_side(%x: tensor<4x8xf32>, %f: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %n = resnorm.layer_norm %f axes [1] epsilon 1.0e-5 : tensor<4x8xf32> -> tensor<4x8xf32>
  %s = resnorm.residual_add %n, %x : tensor<4x8xf32>, tensor<4x8xf32> -> tensor<4x8xf32>
  return %s : tensor<4x8xf32>
}

// Gemma 2: post-norm, sum and pre-norm are one op.
// CHECK-LABEL: func.func @sandwich
// CHECK-SAME:    %[[X:.*]]: tensor<4x8xf32>, %[[F:.*]]: tensor<4x8xf32>, %[[G:.*]]: tensor<8xf32>, %[[H:.*]]: tensor<8xf32>
// CHECK-NEXT:    %[[S:.*]], %[[Y:.*]] = resnorm.norm_add_norm %[[X]], %[[F]] branch_scale(%[[G]]) scale(%[[H]])
// CHECK-SAME:      branch_norm <rms_norm, axes = [1], epsilon = 9.9999999999999995E-7> norm <rms_norm, axes = [1], epsilon = 1.000000e-05>
// CHECK-NEXT:    return %[[S]], %[[Y]]
func.func @sandwich(%x: tensor<4x8xf32>, %f: tensor<4x8xf32>, %g: tensor<8xf32>, %h: tensor<8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
  %n = resnorm.rms_norm %f scale(%g) axes [1] epsilon 1.0e-6 : tensor<4x8xf32>, tensor<8xf32> -> tensor<4x8xf32>
  %s = resnorm.residual_add %x, %n : tensor<4x8xf32>, tensor<4x8xf32> -> tensor<4x8xf32>
  %y = resnorm.rms_norm %s scale(%h) axes [1] epsilon 1.0e-5 : tensor<4x8xf32>, tensor<8xf32> -> tensor<4x8xf32>
  return %s, %y : tensor<4x8xf32>, tensor<4x8xf32>
}

// Add & Norm has the first choice: the norm between two sums goes to the first.
// CHECK-LABEL: func.func @add_norm_first
// CHECK-NEXT:    %{{.*}}, %[[Y:.*]] = resnorm.add_norm
// CHECK-NEXT:    resnorm.residual_add %{{.*}}, %[[Y]]
func.func @add_norm_first(%x: tensor<4x8xf32>, %f: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %s = resnorm.residual_add %x, %f : tensor<4x8xf32>, tensor<4x8xf32> -> tensor<4x8xf32>
  %n = resnorm.layer_norm %s axes [1] epsilon 1.0e-5 : tensor<4x8xf32> -> tensor<4x8xf32>
  %t = resnorm.residual_add %x, %n : tensor<4x8xf32>, tensor<4x8xf32> -> tensor<4x8xf32>
  return %t : tensor<4x8xf32>
}
