// RUN: resnorm-opt %s | resnorm-opt | FileCheck %s
// RUN: resnorm-opt %s --mlir-print-op-generic | resnorm-opt | FileCheck %s

// CHECK-LABEL: func @residual_add
func.func @residual_add(%x: tensor<2x4x8xf32>, %f: tensor<2x4x8xf32>) -> tensor<2x4x8xf32> {
  // CHECK: resnorm.residual_add %{{.*}}, %{{.*}} : tensor<2x4x8xf32>, tensor<2x4x8xf32> -> tensor<2x4x8xf32>
  %y = resnorm.residual_add %x, %f : tensor<2x4x8xf32>, tensor<2x4x8xf32> -> tensor<2x4x8xf32>
  return %y : tensor<2x4x8xf32>
}

// CHECK-LABEL: func @residual_add_all_factors
func.func @residual_add_all_factors(%x: tensor<2x4x8xbf16>, %s: tensor<8xbf16>, %g: tensor<2x1x8xbf16>, %r: tensor<2xf32>) -> tensor<2x4x8xbf16> {
  // CHECK: resnorm.residual_add %{{.*}}, %{{.*}} alpha 5.000000e-01 layer_scale(%{{.*}}) gate(%{{.*}}) row_scale(%{{.*}}) :
  %y = resnorm.residual_add %x, %x alpha 0.5 layer_scale(%s) gate(%g) row_scale(%r)
      : tensor<2x4x8xbf16>, tensor<2x4x8xbf16>, tensor<8xbf16>, tensor<2x1x8xbf16>, tensor<2xf32> -> tensor<2x4x8xbf16>
  return %y : tensor<2x4x8xbf16>
}

// CHECK-LABEL: func @residual_add_scalar
func.func @residual_add_scalar(%x: tensor<f32>) -> tensor<f32> {
  // CHECK: resnorm.residual_add
  %y = resnorm.residual_add %x, %x : tensor<f32>, tensor<f32> -> tensor<f32>
  return %y : tensor<f32>
}

// CHECK-LABEL: func @concat_residual
func.func @concat_residual(%a: tensor<1x6x?xf32>, %b: tensor<1x2x?xf32>) -> tensor<1x8x?xf32> {
  // CHECK: resnorm.concat_residual %{{.*}}, %{{.*}} axis 1 : tensor<1x6x?xf32>, tensor<1x2x?xf32> -> tensor<1x8x?xf32>
  %y = resnorm.concat_residual %a, %b axis 1 : tensor<1x6x?xf32>, tensor<1x2x?xf32> -> tensor<1x8x?xf32>
  return %y : tensor<1x8x?xf32>
}

// CHECK-LABEL: func @max_residual
func.func @max_residual(%a: tensor<4x?xf32>, %b: tensor<4x?xf32>, %c: tensor<4x?xf32>) -> tensor<4x?xf32> {
  // CHECK: resnorm.max_residual %{{.*}}, %{{.*}}, %{{.*}} : tensor<4x?xf32>
  %y = resnorm.max_residual %a, %b, %c : tensor<4x?xf32>
  return %y : tensor<4x?xf32>
}
