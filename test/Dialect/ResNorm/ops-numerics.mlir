// RUN: resnorm-opt %s --allow-unregistered-dialect | resnorm-opt --allow-unregistered-dialect | FileCheck %s

// Fields are read in any order and written in one, without those that have
// their default.

// CHECK-LABEL: "numerics.default"
// CHECK-SAME: a = #resnorm.numerics<>, b = #resnorm.numerics<>
"numerics.default"() {
  a = #resnorm.numerics<>,
  b = #resnorm.numerics<weight_offset = 0.0, cast = after_affine, epsilon_placement = inside_root, sum_rounding = at_store>
} : () -> ()

// CHECK-LABEL: "numerics.all"
// CHECK-SAME: #resnorm.numerics<accumulator = f64, sum_rounding = before_statistics, cast = before_affine, epsilon_placement = outside_root, weight_offset = 1.000000e+00>
"numerics.all"() {
  a = #resnorm.numerics<weight_offset = 1.0, epsilon_placement = outside_root, cast = before_affine,
                        sum_rounding = before_statistics, accumulator = f64>
} : () -> ()

// CHECK-LABEL: "norm.order"
// CHECK-SAME: #resnorm.norm<group_norm, axes = [1], epsilon = 1.000000e-05, groups = 8, numerics = <weight_offset = 1.000000e+00>>
"norm.order"() {
  a = #resnorm.norm<group_norm, numerics = <weight_offset = 1.0>, groups = 8, epsilon = 1.0e-5, axes = [1]>
} : () -> ()

// CHECK-LABEL: "norm.kinds"
// CHECK-SAME: a = #resnorm.norm<layer_norm, axes = [1, 2], epsilon = 1.000000e-05>
// CHECK-SAME: b = #resnorm.norm<rms_norm, axes = [3], epsilon = 9.9999999999999995E-7>
// CHECK-SAME: c = #resnorm.norm<batch_norm, axes = [1], epsilon = 1.000000e-03>
// CHECK-SAME: d = #resnorm.norm<instance_norm, axes = [1], epsilon = 1.000000e-05>
"norm.kinds"() {
  a = #resnorm.norm<layer_norm, axes = [1, 2], epsilon = 1.0e-5>,
  b = #resnorm.norm<rms_norm, axes = [3], epsilon = 9.9999999999999995e-7>,
  c = #resnorm.norm<batch_norm, axes = [1], epsilon = 1.0e-3, numerics = <>>,
  d = #resnorm.norm<instance_norm, axes = [1], epsilon = 1.0e-5>
} : () -> ()

// A number that six digits do not say is written in full.
// CHECK-LABEL: "norm.digits"
// CHECK-SAME: epsilon = 1.0000000{{0*}}1{{[0-9]*}}E-5
"norm.digits"() {a = #resnorm.norm<rms_norm, axes = [3], epsilon = 1.00000001e-5>} : () -> ()

// CHECK-LABEL: func @on_ops
func.func @on_ops(%x: tensor<4x8xf32>, %g: tensor<8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
  // CHECK: resnorm.rms_norm
  // CHECK-SAME: {numerics = #resnorm.numerics<weight_offset = 1.000000e+00>}
  %y = resnorm.rms_norm %x scale(%g) axes [1] epsilon 1.0e-6 {numerics = #resnorm.numerics<weight_offset = 1.0>}
      : tensor<4x8xf32>, tensor<8xf32> -> tensor<4x8xf32>
  // CHECK: resnorm.rms_norm
  // CHECK-NOT: numerics
  // CHECK-SAME: tensor<4x8xf32>
  %z = resnorm.rms_norm %x scale(%g) axes [1] epsilon 1.0e-6 {numerics = #resnorm.numerics<>}
      : tensor<4x8xf32>, tensor<8xf32> -> tensor<4x8xf32>
  return %y, %z : tensor<4x8xf32>, tensor<4x8xf32>
}
