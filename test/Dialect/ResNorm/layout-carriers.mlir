// RUN: resnorm-opt %s --pass-pipeline='builtin.module(func.func(resnorm-layout))' | FileCheck %s

#id = affine_map<(n, c, h, w) -> (n, c, h, w)>
#last = affine_map<(n, h, w, c) -> (n, h, w, c)>
#turn = affine_map<(n, h, w, c) -> (n, c, h, w)>
#perchannel = affine_map<(n, c, h, w) -> (c)>

// Transposes that put the channels last, and those that put them back, are gone.
// CHECK-LABEL: @transposes_vanish
// CHECK-SAME: %[[X:.*]]: tensor<1x8x8x16xf32>, %[[W:.*]]: tensor<16x3x3xf32>
// CHECK-NOT: linalg.transpose
// CHECK: %[[P:.*]] = linalg.generic {{.*}} ins(%[[W]] {{.*}} outs({{.*}} : tensor<3x3x16xf32>)
// CHECK: %[[C:.*]] = linalg.generic {{.*}} ins(%[[X]], %[[P]] {{.*}} outs({{.*}} : tensor<1x6x6x16xf32>)
// CHECK: resnorm.layer_norm %[[C]] {{.*}} axes [3]
func.func @transposes_vanish(%x: tensor<1x8x8x16xf32>, %w: tensor<16x3x3xf32>, %g: tensor<16xf32>) -> tensor<1x6x6x16xf32> {
  %zero = arith.constant 0.0 : f32
  %e0 = tensor.empty() : tensor<1x16x8x8xf32>
  %xt = linalg.transpose ins(%x : tensor<1x8x8x16xf32>) outs(%e0 : tensor<1x16x8x8xf32>) permutation = [0, 3, 1, 2]
  %e = tensor.empty() : tensor<1x16x6x6xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e : tensor<1x16x6x6xf32>) -> tensor<1x16x6x6xf32>
  %c = linalg.depthwise_conv_2d_nchw_chw ins(%xt, %w : tensor<1x16x8x8xf32>, tensor<16x3x3xf32>) outs(%init : tensor<1x16x6x6xf32>) -> tensor<1x16x6x6xf32>
  %e2 = tensor.empty() : tensor<1x6x6x16xf32>
  %t = linalg.generic {indexing_maps = [#turn, #last], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%c : tensor<1x16x6x6xf32>) outs(%e2 : tensor<1x6x6x16xf32>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  } -> tensor<1x6x6x16xf32>
  %y = resnorm.layer_norm %t scale(%g) axes [3] epsilon 1.0e-5 : tensor<1x6x6x16xf32>, tensor<16xf32> -> tensor<1x6x6x16xf32>
  return %y : tensor<1x6x6x16xf32>
}

// The scale turns with the axes that it belongs to.
// CHECK-LABEL: @norm_over_all
// CHECK-SAME: %[[G:[a-z0-9]*]]: tensor<8x4x4xf32>)
// CHECK: %[[T:.*]] = linalg.transpose ins(%[[G]] {{.*}} permutation = [1, 2, 0]
// CHECK: resnorm.layer_norm {{.*}} scale(%[[T]]) axes [1, 2, 3] {{.*}} -> tensor<2x4x4x8xf32>
func.func @norm_over_all(%x: tensor<2x8x6x6xf32>, %w: tensor<8x8x3x3xf32>, %g: tensor<8x4x4xf32>) -> tensor<2x8x4x4xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x8x4x4xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e : tensor<2x8x4x4xf32>) -> tensor<2x8x4x4xf32>
  %c = linalg.conv_2d_nchw_fchw ins(%x, %w : tensor<2x8x6x6xf32>, tensor<8x8x3x3xf32>) outs(%init : tensor<2x8x4x4xf32>) -> tensor<2x8x4x4xf32>
  %y = resnorm.layer_norm %c scale(%g) axes [1, 2, 3] epsilon 1.0e-5 : tensor<2x8x4x4xf32>, tensor<8x4x4xf32> -> tensor<2x8x4x4xf32>
  return %y : tensor<2x8x4x4xf32>
}

// CHECK-LABEL: @concatenated
// CHECK: resnorm.concat_residual {{.*}} axis 3 : tensor<1x4x4x8xf32>, tensor<1x4x4x4xf32>
func.func @concatenated(%x: tensor<1x8x6x6xf32>, %w: tensor<8x8x3x3xf32>, %z: tensor<1x4x4x4xf32>) -> tensor<1x12x4x4xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<1x8x4x4xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e : tensor<1x8x4x4xf32>) -> tensor<1x8x4x4xf32>
  %c = linalg.conv_2d_nchw_fchw ins(%x, %w : tensor<1x8x6x6xf32>, tensor<8x8x3x3xf32>) outs(%init : tensor<1x8x4x4xf32>) -> tensor<1x8x4x4xf32>
  %y = resnorm.concat_residual %c, %z axis 1 : tensor<1x8x4x4xf32>, tensor<1x4x4x4xf32> -> tensor<1x12x4x4xf32>
  return %y : tensor<1x12x4x4xf32>
}
