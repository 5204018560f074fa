// RUN: resnorm-opt %s --pass-pipeline='builtin.module(func.func(resnorm-raise))' | FileCheck %s

#id = affine_map<(i, j) -> (i, j)>
#col = affine_map<(i, j) -> (j)>

// CHECK-LABEL: @skip
// CHECK: %[[F:.*]] = linalg.matmul
// CHECK: resnorm.residual_add %arg0, %[[F]] : tensor<8x8xf32>
func.func @skip(%x: tensor<8x8xf32>, %w: tensor<8x8xf32> {resnorm.param = "w"}) -> tensor<8x8xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8x8xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<8x8xf32>) -> tensor<8x8xf32>
  %f = linalg.matmul ins(%x, %w : tensor<8x8xf32>, tensor<8x8xf32>) outs(%z : tensor<8x8xf32>) -> tensor<8x8xf32>
  %y = linalg.add ins(%f, %x : tensor<8x8xf32>, tensor<8x8xf32>) outs(%e : tensor<8x8xf32>) -> tensor<8x8xf32>
  return %y : tensor<8x8xf32>
}

// DeepNorm: alpha * x + f(x) is f(x) + alpha * x.
// CHECK-LABEL: @deep_norm
// CHECK: %[[F:.*]] = linalg.matmul
// CHECK: resnorm.residual_add %[[F]], %arg0 alpha 1.700000e+00
func.func @deep_norm(%x: tensor<8x8xf32>, %w: tensor<8x8xf32> {resnorm.param = "w"}) -> tensor<8x8xf32> {
  %zero = arith.constant 0.0 : f32
  %alpha = arith.constant 1.7 : f32
  %e = tensor.empty() : tensor<8x8xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<8x8xf32>) -> tensor<8x8xf32>
  %f = linalg.matmul ins(%x, %w : tensor<8x8xf32>, tensor<8x8xf32>) outs(%z : tensor<8x8xf32>) -> tensor<8x8xf32>
  %a = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<8x8xf32>) outs(%e : tensor<8x8xf32>) {
  ^bb0(%i: f32, %o: f32):
    %r = arith.mulf %i, %alpha : f32
    linalg.yield %r : f32
  } -> tensor<8x8xf32>
  %y = linalg.add ins(%a, %f : tensor<8x8xf32>, tensor<8x8xf32>) outs(%e : tensor<8x8xf32>) -> tensor<8x8xf32>
  return %y : tensor<8x8xf32>
}

// A bias is broadcast, a position embedding is a parameter, the sum of two
// products is a gate or a rotary embedding: none is a residual.
// CHECK-LABEL: @no_residuals
// CHECK-NOT: residual_add
// CHECK: return
func.func @no_residuals(%x: tensor<8x8xf32>, %u: tensor<8x8xf32>, %b: tensor<8xf32> {resnorm.param = "b"},
    %p: tensor<8x8xf32> {resnorm.param = "p"}) -> (tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>) {
  %e = tensor.empty() : tensor<8x8xf32>
  %bias = linalg.generic {indexing_maps = [#id, #col, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %b : tensor<8x8xf32>, tensor<8xf32>) outs(%e : tensor<8x8xf32>) {
  ^bb0(%i: f32, %j: f32, %o: f32):
    %r = arith.addf %i, %j : f32
    linalg.yield %r : f32
  } -> tensor<8x8xf32>
  %position = linalg.add ins(%x, %p : tensor<8x8xf32>, tensor<8x8xf32>) outs(%e : tensor<8x8xf32>) -> tensor<8x8xf32>
  %l = linalg.mul ins(%x, %p : tensor<8x8xf32>, tensor<8x8xf32>) outs(%e : tensor<8x8xf32>) -> tensor<8x8xf32>
  %r = linalg.mul ins(%u, %p : tensor<8x8xf32>, tensor<8x8xf32>) outs(%e : tensor<8x8xf32>) -> tensor<8x8xf32>
  %gates = linalg.add ins(%l, %r : tensor<8x8xf32>, tensor<8x8xf32>) outs(%e : tensor<8x8xf32>) -> tensor<8x8xf32>
  return %bias, %position, %gates : tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>
}
