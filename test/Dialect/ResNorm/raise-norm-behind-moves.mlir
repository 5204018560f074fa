// RUN: resnorm-opt %s --pass-pipeline='builtin.module(func.func(resnorm-raise))' | FileCheck %s

// A norm whose result is used twice, once behind reshapes and a transpose
// (Swin's windows where there is one window): it is one norm, before the moves.

#id = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>

// CHECK-LABEL: func.func @moved_and_used(
// CHECK: %[[Y:.*]] = resnorm.rms_norm %{{.*}} : tensor<4x8xf32> -> tensor<4x8xf32>
// CHECK: tensor.expand_shape %[[Y]]
// CHECK-NOT: rms_norm
// CHECK: return %[[Y]]
func.func @moved_and_used(%x: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<1x4x8xf32>) {
  %zero = arith.constant 0.0 : f32
  %n = arith.constant 8.0 : f32
  %eps = arith.constant 1.0e-5 : f32
  %e0 = tensor.empty() : tensor<4xf32>
  %e = tensor.empty() : tensor<4x8xf32>
  %et = tensor.empty() : tensor<4x1x8xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e0 : tensor<4xf32>) -> tensor<4xf32>
  %ss = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]} ins(%x : tensor<4x8xf32>) outs(%f : tensor<4xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %q = arith.mulf %a, %a : f32
    %s = arith.addf %q, %acc : f32
    linalg.yield %s : f32
  } -> tensor<4xf32>
  %y = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %ss : tensor<4x8xf32>, tensor<4xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%a: f32, %t: f32, %old: f32):
    %var = arith.divf %t, %n : f32
    %wide = arith.addf %var, %eps : f32
    %rstd = math.rsqrt %wide : f32
    %out = arith.mulf %a, %rstd : f32
    linalg.yield %out : f32
  } -> tensor<4x8xf32>
  %rows = tensor.expand_shape %y [[0, 1], [2]] output_shape [1, 4, 8] : tensor<4x8xf32> into tensor<1x4x8xf32>
  %t = linalg.transpose ins(%rows : tensor<1x4x8xf32>) outs(%et : tensor<4x1x8xf32>) permutation = [1, 0, 2]
  %c = tensor.collapse_shape %t [[0, 1], [2]] : tensor<4x1x8xf32> into tensor<4x8xf32>
  %z = tensor.expand_shape %c [[0, 1], [2]] output_shape [1, 4, 8] : tensor<4x8xf32> into tensor<1x4x8xf32>
  return %y, %z : tensor<4x8xf32>, tensor<1x4x8xf32>
}
