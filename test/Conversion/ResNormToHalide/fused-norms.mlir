// Fused ops sum first; which sum the statistics see is a choice of the op's.
// RUN: resnorm-opt %s --convert-to-halide --split-input-file | FileCheck %s

// Rounded at the store: the statistics see the sum in f32.
// CHECK-LABEL: halide.pipeline @sum_rounded_at_store
// CHECK:         halide.func @sum(%{{.*}}) -> f32 {
// CHECK:           %[[B:.*]] = arith.extf %{{.*}} : bf16 to f32
// CHECK:           %[[T:.*]] = arith.mulf %{{.*}}, %[[B]]
// CHECK:           arith.addf %{{.*}}, %[[T]]
// CHECK:         halide.func @sum_stored(%{{.*}}) -> bf16 {
// CHECK:           halide.apply @sum
// CHECK:           arith.truncf
// CHECK:         halide.update @mean_sum
// CHECK:           halide.apply @sum[
// CHECK:         halide.func @normalized(%{{.*}}) -> bf16
// CHECK:         halide.outputs @sum_stored, @normalized
func.func private @sum_rounded_at_store(%x: tensor<4x64xbf16>, %b: tensor<4x64xbf16>) -> (tensor<4x64xbf16>, tensor<4x64xbf16>) attributes {resnorm.kernel} {
  %s, %y = resnorm.add_norm %x, %b alpha 5.000000e-01 norm <layer_norm, axes = [1], epsilon = 1.0e-5>
      : tensor<4x64xbf16>, tensor<4x64xbf16> -> tensor<4x64xbf16>, tensor<4x64xbf16>
  return %s, %y : tensor<4x64xbf16>, tensor<4x64xbf16>
}

// -----

// Rounded before the statistics: there is one sum, in bf16.
// CHECK-LABEL: halide.pipeline @sum_rounded_before_statistics
// CHECK:         halide.func @sum(%{{.*}}) -> bf16 {
// CHECK-NOT:     @sum_stored
// CHECK:         halide.update @square_sum
// CHECK:           %[[S:.*]] = halide.apply @sum[%{{.*}}] : bf16
// CHECK:           arith.extf %[[S]] : bf16 to f32
// CHECK:         halide.outputs @sum, @normalized
func.func private @sum_rounded_before_statistics(%x: tensor<4x64xbf16>, %b: tensor<4x64xbf16>) -> (tensor<4x64xbf16>, tensor<4x64xbf16>) attributes {resnorm.kernel} {
  %s, %y = resnorm.add_norm %x, %b
      norm <rms_norm, axes = [1], epsilon = 1.0e-5, numerics = <sum_rounding = before_statistics>>
      : tensor<4x64xbf16>, tensor<4x64xbf16> -> tensor<4x64xbf16>, tensor<4x64xbf16>
  return %s, %y : tensor<4x64xbf16>, tensor<4x64xbf16>
}

// -----

// A sum that the kernel does not return is not stored.
// CHECK-LABEL: halide.pipeline @sum_unused
// CHECK:         halide.func @sum(%[[J:.*]], %[[I:.*]]) -> f32 {
// CHECK:           %[[B:.*]] = halide.load %arg2[%[[J]]]
// CHECK:           arith.addf %{{.*}}, %[[B]]
// CHECK-NOT:     @sum_stored
// CHECK:         halide.outputs @normalized
func.func private @sum_unused(%x: tensor<?x64xf32>, %f: tensor<?x64xf32>, %b: tensor<64xf32>) -> tensor<?x64xf32> attributes {resnorm.kernel} {
  %s, %y = resnorm.add_norm %x, %f branch_bias(%b) norm <layer_norm, axes = [1], epsilon = 1.0e-5>
      : tensor<?x64xf32>, tensor<?x64xf32>, tensor<64xf32> -> tensor<?x64xf32>, tensor<?x64xf32>
  return %y : tensor<?x64xf32>
}

// -----

// Two norms of one sum share its statistics.
// CHECK-LABEL: halide.pipeline @two_norms
// CHECK-COUNT-1: halide.func @rstd
// CHECK-NOT:     halide.func @rstd
// CHECK:         halide.func @first
// CHECK:           halide.load %arg2
// CHECK:         halide.func @second
// CHECK:           halide.load %arg3
// CHECK:         halide.outputs @sum, @first, @second
func.func private @two_norms(%x: tensor<4x64xf32>, %f: tensor<4x64xf32>, %a: tensor<64xf32>, %b: tensor<64xf32>) -> (tensor<4x64xf32>, tensor<4x64xf32>, tensor<4x64xf32>) attributes {resnorm.kernel} {
  %s, %y, %z = resnorm.add_dual_norm %x, %f scale(%a) second_scale(%b) norm <layer_norm, axes = [1], epsilon = 1.0e-5>
      : tensor<4x64xf32>, tensor<4x64xf32>, tensor<64xf32>, tensor<64xf32> -> tensor<4x64xf32>, tensor<4x64xf32>, tensor<4x64xf32>
  return %s, %y, %z : tensor<4x64xf32>, tensor<4x64xf32>, tensor<4x64xf32>
}

// -----

// The norm of the branch, then the sum.
// CHECK-LABEL: halide.pipeline @norm_then_sum
// CHECK:         halide.update @mean_sum
// CHECK:           halide.load %arg1
// CHECK:         halide.func @normalized_branch
// CHECK:         halide.func @sum
// CHECK:           halide.apply @normalized_branch
// CHECK:         halide.outputs @sum
func.func private @norm_then_sum(%x: tensor<4x64xf32>, %f: tensor<4x64xf32>) -> tensor<4x64xf32> attributes {resnorm.kernel} {
  %s = resnorm.norm_add %x, %f norm <layer_norm, axes = [1], epsilon = 1.0e-5>
      : tensor<4x64xf32>, tensor<4x64xf32> -> tensor<4x64xf32>
  return %s : tensor<4x64xf32>
}

// -----

// CHECK-LABEL: halide.pipeline @norm_sum_norm
// CHECK:         halide.func @branch_rstd
// CHECK:         halide.func @normalized_branch
// CHECK:         halide.func @sum
// CHECK:           halide.apply @normalized_branch
// CHECK:         halide.update @square_sum
// CHECK:           halide.apply @sum
// CHECK:         halide.func @rstd
// CHECK:         halide.outputs @sum, @normalized
func.func private @norm_sum_norm(%x: tensor<4x64xf32>, %f: tensor<4x64xf32>) -> (tensor<4x64xf32>, tensor<4x64xf32>) attributes {resnorm.kernel} {
  %s, %y = resnorm.norm_add_norm %x, %f
      branch_norm <rms_norm, axes = [1], epsilon = 1.0e-6> norm <rms_norm, axes = [1], epsilon = 1.0e-6>
      : tensor<4x64xf32>, tensor<4x64xf32> -> tensor<4x64xf32>, tensor<4x64xf32>
  return %s, %y : tensor<4x64xf32>, tensor<4x64xf32>
}
