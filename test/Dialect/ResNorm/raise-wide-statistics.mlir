// RUN: resnorm-opt %s --pass-pipeline='builtin.module(func.func(resnorm-raise))' | FileCheck %s
// RUN: resnorm-opt %s --pass-pipeline='builtin.module(func.func(resnorm-raise{allow-narrow-statistics=false}))' | FileCheck %s --check-prefix=WIDE

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>

// torch-mlir takes the squares of an f32 tensor in f64. Without permission the
// statistics stay there.
// CHECK: resnorm.rms_norm %arg0 axes [1] epsilon 1.000000e-05 :
// WIDE: resnorm.rms_norm %arg0 axes [1] epsilon 1.000000e-05 {numerics = #resnorm.numerics<accumulator = f64>}
func.func @wide(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f64
  %n = arith.constant 8.0 : f64
  %eps = arith.constant 1.0e-5 : f64
  %e1 = tensor.empty() : tensor<4xf64>
  %e = tensor.empty() : tensor<4x8xf32>
  %init = linalg.fill ins(%zero : f64) outs(%e1 : tensor<4xf64>) -> tensor<4xf64>
  %squares = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<4x8xf32>) outs(%init : tensor<4xf64>) {
  ^bb0(%a: f32, %o: f64):
    %f = arith.extf %a : f32 to f64
    %q = arith.mulf %f, %f : f64
    %r = arith.addf %q, %o : f64
    linalg.yield %r : f64
  } -> tensor<4xf64>
  %y = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %squares : tensor<4x8xf32>, tensor<4xf64>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%a: f32, %q: f64, %o: f32):
    %m = arith.divf %q, %n : f64
    %t = arith.addf %m, %eps : f64
    %v = arith.truncf %t : f64 to f32
    %s = math.rsqrt %v : f32
    %r = arith.mulf %a, %s : f32
    linalg.yield %r : f32
  } -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}
