// RUN: resnorm-opt %s | resnorm-opt | FileCheck %s
// RUN: resnorm-opt %s --mlir-print-op-generic | resnorm-opt | FileCheck %s

!t = tensor<2x4x8xf32>
!v = tensor<8xf32>

// CHECK-LABEL: func @add_norm
func.func @add_norm(%x: !t, %f: !t, %g: !v, %b: !v) -> (!t, !t) {
  // CHECK: %{{.*}}, %{{.*}} = resnorm.add_norm %{{.*}}, %{{.*}} scale(%{{.*}}) bias(%{{.*}}) norm <layer_norm, axes = [2], epsilon = 1.000000e-05>
  %sum, %y = resnorm.add_norm %x, %f scale(%g) bias(%b) norm <layer_norm, axes = [2], epsilon = 1.0e-5>
      : !t, !t, !v, !v -> !t, !t
  return %sum, %y : !t, !t
}

// CHECK-LABEL: func @add_norm_alpha_and_branch_bias
func.func @add_norm_alpha_and_branch_bias(%x: !t, %f: !t, %g: !v) -> (!t, !t) {
  // CHECK: resnorm.add_norm %{{.*}}, %{{.*}} alpha 2.500000e-01 branch_bias(%{{.*}}) norm <rms_norm
  %sum, %y = resnorm.add_norm %x, %f alpha 0.25 branch_bias(%g) norm <rms_norm, axes = [2], epsilon = 1.0e-5>
      : !t, !t, !v -> !t, !t
  return %sum, %y : !t, !t
}

// CHECK-LABEL: func @add_norm_batch
func.func @add_norm_batch(%x: tensor<1x8x5x?xf32>, %m: !v, %v: !v) -> tensor<1x8x5x?xf32> {
  // CHECK: resnorm.add_norm %{{.*}}, %{{.*}} mean(%{{.*}}) variance(%{{.*}}) norm <batch_norm, axes = [1], epsilon = 1.000000e-05>
  %sum, %y = resnorm.add_norm %x, %x mean(%m) variance(%v) norm <batch_norm, axes = [1], epsilon = 1.0e-5>
      : tensor<1x8x5x?xf32>, tensor<1x8x5x?xf32>, !v, !v -> tensor<1x8x5x?xf32>, tensor<1x8x5x?xf32>
  return %y : tensor<1x8x5x?xf32>
}

// CHECK-LABEL: func @add_dual_norm
func.func @add_dual_norm(%x: !t, %f: !t, %g: !v, %h: !v) -> (!t, !t, !t) {
  // CHECK: %{{.*}}, %{{.*}}, %{{.*}} = resnorm.add_dual_norm %{{.*}}, %{{.*}} scale(%{{.*}}) second_scale(%{{.*}}) second_bias(%{{.*}}) norm <layer_norm
  %sum, %a, %b = resnorm.add_dual_norm %x, %f scale(%g) second_scale(%h) second_bias(%g)
      norm <layer_norm, axes = [2], epsilon = 1.0e-5> : !t, !t, !v, !v, !v -> !t, !t, !t
  return %sum, %a, %b : !t, !t, !t
}

// CHECK-LABEL: func @norm_add
func.func @norm_add(%x: !t, %f: !t, %g: !v, %b: !v) -> !t {
  // CHECK: resnorm.norm_add %{{.*}}, %{{.*}} alpha 2.000000e+00 scale(%{{.*}}) bias(%{{.*}}) norm <layer_norm
  %sum = resnorm.norm_add %x, %f alpha 2.0 scale(%g) bias(%b) norm <layer_norm, axes = [2], epsilon = 1.0e-5>
      : !t, !t, !v, !v -> !t
  return %sum : !t
}

// CHECK-LABEL: func @norm_add_norm
func.func @norm_add_norm(%x: !t, %f: !t, %g: !v, %h: !v) -> (!t, !t) {
  // CHECK: resnorm.norm_add_norm %{{.*}}, %{{.*}} branch_scale(%{{.*}}) scale(%{{.*}}) branch_norm <rms_norm, axes = [2], epsilon = {{[0-9.E-]+}}> norm <rms_norm, axes = [2], epsilon = {{[0-9.E-]+}}, numerics = <weight_offset = 1.000000e+00>>
  %sum, %y = resnorm.norm_add_norm %x, %f branch_scale(%g) scale(%h)
      branch_norm <rms_norm, axes = [2], epsilon = 1.0e-6>
      norm <rms_norm, axes = [2], epsilon = 1.0e-6, numerics = <weight_offset = 1.0>>
      : !t, !t, !v, !v -> !t, !t
  return %sum, %y : !t, !t
}

// A residual stream in f32 with everything else in bf16.
// CHECK-LABEL: func @mixed_types
func.func @mixed_types(%x: tensor<4x8xf32>, %f: tensor<4x8xbf16>, %g: tensor<8xbf16>) -> (tensor<4x8xf32>, tensor<4x8xbf16>) {
  // CHECK: resnorm.add_norm
  %sum, %y = resnorm.add_norm %x, %f scale(%g) norm <rms_norm, axes = [1], epsilon = 1.0e-5>
      : tensor<4x8xf32>, tensor<4x8xbf16>, tensor<8xbf16> -> tensor<4x8xf32>, tensor<4x8xbf16>
  return %sum, %y : tensor<4x8xf32>, tensor<4x8xbf16>
}
