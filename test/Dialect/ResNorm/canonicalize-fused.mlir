// RUN: resnorm-opt %s --canonicalize -split-input-file | FileCheck %s

!t = tensor<4x8xf32>
!v = tensor<8xf32>

// CHECK-LABEL: func @normalized_unused
func.func @normalized_unused(%x: !t, %f: !t, %g: !v) -> !t {
  // CHECK: %[[SUM:.*]] = resnorm.residual_add %{{.*}}, %{{.*}} alpha 5.000000e-01 :
  // CHECK: return %[[SUM]]
  %s, %y = resnorm.add_norm %x, %f alpha 0.5 scale(%g) norm <layer_norm, axes = [1], epsilon = 1.0e-5> : !t, !t, !v -> !t, !t
  return %s : !t
}

// residual_add has no operand for the branch's bias.
// CHECK-LABEL: func @branch_bias_stays
func.func @branch_bias_stays(%x: !t, %f: !t, %b: !v) -> !t {
  // CHECK: resnorm.add_norm
  %s, %y = resnorm.add_norm %x, %f branch_bias(%b) norm <layer_norm, axes = [1], epsilon = 1.0e-5> : !t, !t, !v -> !t, !t
  return %s : !t
}

// The products are taken in f64 here, in a residual_add in f32.
// CHECK-LABEL: func @accumulator_stays
func.func @accumulator_stays(%x: !t, %f: !t) -> !t {
  // CHECK: resnorm.add_norm
  %s, %y = resnorm.add_norm %x, %f alpha 0.1
      norm <layer_norm, axes = [1], epsilon = 1.0e-5, numerics = <accumulator = f64>> : !t, !t -> !t, !t
  return %s : !t
}

// CHECK-LABEL: func @sum_unused_stays
func.func @sum_unused_stays(%x: !t, %f: !t) -> !t {
  // CHECK: resnorm.add_norm
  %s, %y = resnorm.add_norm %x, %f norm <layer_norm, axes = [1], epsilon = 1.0e-5> : !t, !t -> !t, !t
  return %y : !t
}

// -----

!t = tensor<4x8xf32>
!v = tensor<8xf32>

// CHECK-LABEL: func @second_norm_alone
// CHECK-SAME: %[[X:.*]]: tensor<4x8xf32>, %[[G:.*]]: tensor<8xf32>, %[[H:.*]]: tensor<8xf32>
func.func @second_norm_alone(%x: !t, %g: !v, %h: !v) -> (!t, !t) {
  // CHECK: %[[S:.*]], %[[N:.*]] = resnorm.add_norm %[[X]], %[[X]] scale(%[[H]]) bias(%[[G]])
  // CHECK: return %[[S]], %[[N]]
  %s, %y, %z = resnorm.add_dual_norm %x, %x scale(%g) second_scale(%h) second_bias(%g)
      norm <layer_norm, axes = [1], epsilon = 1.0e-5> : !t, !t, !v, !v, !v -> !t, !t, !t
  return %s, %z : !t, !t
}

// CHECK-LABEL: func @equal_norms
func.func @equal_norms(%x: !t, %g: !v) -> (!t, !t) {
  // CHECK: %{{.*}}, %[[N:.*]] = resnorm.add_norm
  // CHECK: return %[[N]], %[[N]]
  %s, %y, %z = resnorm.add_dual_norm %x, %x scale(%g) second_scale(%g)
      norm <layer_norm, axes = [1], epsilon = 1.0e-5> : !t, !t, !v, !v -> !t, !t, !t
  return %y, %z : !t, !t
}

// CHECK-LABEL: func @two_norms_stay
func.func @two_norms_stay(%x: !t, %g: !v) -> (!t, !t) {
  // CHECK: resnorm.add_dual_norm
  %s, %y, %z = resnorm.add_dual_norm %x, %x scale(%g)
      norm <layer_norm, axes = [1], epsilon = 1.0e-5> : !t, !t, !v -> !t, !t, !t
  return %y, %z : !t, !t
}

// CHECK-LABEL: func @pre_norm_unused
// CHECK-SAME: %[[X:.*]]: tensor<4x8xf32>, %[[G:.*]]: tensor<8xf32>, %[[H:.*]]: tensor<8xf32>
func.func @pre_norm_unused(%x: !t, %g: !v, %h: !v) -> !t {
  // CHECK: resnorm.norm_add %[[X]], %[[X]] scale(%[[G]]) norm <rms_norm
  %s, %y = resnorm.norm_add_norm %x, %x branch_scale(%g) scale(%h)
      branch_norm <rms_norm, axes = [1], epsilon = 1.0e-5> norm <layer_norm, axes = [1], epsilon = 1.0e-5>
      : !t, !t, !v, !v -> !t, !t
  return %s : !t
}

// CHECK-LABEL: func @unit_scale
func.func @unit_scale(%x: !t) -> !t {
  %one = arith.constant dense<1.0> : !v
  // CHECK: resnorm.norm_add %{{[^ ]*}}, %{{[^ ]*}} norm
  %s = resnorm.norm_add %x, %x scale(%one) norm <rms_norm, axes = [1], epsilon = 1.0e-5> : !t, !t, !v -> !t
  return %s : !t
}
