// RUN: resnorm-opt %s --pass-pipeline='builtin.module(func.func(resnorm-raise))' | FileCheck %s

// Where a bf16 norm is rounded is part of what the model means.

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>
#v = affine_map<(i) -> (i)>
#col = affine_map<(i, j) -> (j)>

// Llama: rounded, then multiplied by the weight in bf16.
// CHECK-LABEL: @llama
// CHECK: resnorm.rms_norm %{{.*}} scale(%{{.*}}) axes [1] epsilon 9.9999999999999995E-7 {numerics = #resnorm.numerics<cast = before_affine>}
// CHECK-NEXT: return
func.func @llama(%x: tensor<4x8xbf16>, %w: tensor<8xbf16>) -> tensor<4x8xbf16> {
  %zero = arith.constant 0.0 : f32
  %n = arith.constant 8.0 : f32
  %eps = arith.constant 1.0e-6 : f64
  %c2 = arith.constant 2 : i64
  %e0 = tensor.empty() : tensor<4xf32>
  %e1 = tensor.empty() : tensor<4x8xbf16>
  %init = linalg.fill ins(%zero : f32) outs(%e0 : tensor<4xf32>) -> tensor<4xf32>
  %squares = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<4x8xbf16>) outs(%init : tensor<4xf32>) {
  ^bb0(%a: bf16, %o: f32):
    %f = arith.extf %a : bf16 to f32
    %q = math.fpowi %f, %c2 : f32, i64
    %r = arith.addf %q, %o : f32
    linalg.yield %r : f32
  } -> tensor<4xf32>
  %rstd = linalg.generic {indexing_maps = [#v, #v], iterator_types = ["parallel"]}
      ins(%squares : tensor<4xf32>) outs(%e0 : tensor<4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %m = arith.divf %a, %n : f32
    %e = arith.truncf %eps : f64 to f32
    %t = arith.addf %m, %e : f32
    %r = math.rsqrt %t : f32
    linalg.yield %r : f32
  } -> tensor<4xf32>
  %normal = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %rstd : tensor<4x8xbf16>, tensor<4xf32>) outs(%e1 : tensor<4x8xbf16>) {
  ^bb0(%a: bf16, %s: f32, %o: bf16):
    %f = arith.extf %a : bf16 to f32
    %t = arith.mulf %f, %s : f32
    %r = arith.truncf %t : f32 to bf16
    linalg.yield %r : bf16
  } -> tensor<4x8xbf16>
  %y = linalg.generic {indexing_maps = [#col, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%w, %normal : tensor<8xbf16>, tensor<4x8xbf16>) outs(%e1 : tensor<4x8xbf16>) {
  ^bb0(%g: bf16, %a: bf16, %o: bf16):
    %r = arith.mulf %g, %a : bf16
    linalg.yield %r : bf16
  } -> tensor<4x8xbf16>
  return %y : tensor<4x8xbf16>
}

// Gemma: 1 + weight in f32, rounded last.
// CHECK-LABEL: @gemma
// CHECK: resnorm.rms_norm %{{.*}} scale(%{{.*}}) axes [1] epsilon 9.9999999999999995E-7 {numerics = #resnorm.numerics<weight_offset = 1.000000e+00>}
// CHECK-NEXT: return
func.func @gemma(%x: tensor<4x8xbf16>, %w: tensor<8xbf16>) -> tensor<4x8xbf16> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %n = arith.constant 8.0 : f32
  %eps = arith.constant 1.0e-6 : f32
  %half = arith.constant -0.5 : f32
  %e0 = tensor.empty() : tensor<4xf32>
  %e1 = tensor.empty() : tensor<4x8xbf16>
  %init = linalg.fill ins(%zero : f32) outs(%e0 : tensor<4xf32>) -> tensor<4xf32>
  %squares = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<4x8xbf16>) outs(%init : tensor<4xf32>) {
  ^bb0(%a: bf16, %o: f32):
    %f = arith.extf %a : bf16 to f32
    %q = arith.mulf %f, %f : f32
    %r = arith.addf %q, %o : f32
    linalg.yield %r : f32
  } -> tensor<4xf32>
  %rstd = linalg.generic {indexing_maps = [#v, #v], iterator_types = ["parallel"]}
      ins(%squares : tensor<4xf32>) outs(%e0 : tensor<4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %m = arith.divf %a, %n : f32
    %t = arith.addf %m, %eps : f32
    %r = math.powf %t, %half : f32
    linalg.yield %r : f32
  } -> tensor<4xf32>
  %y = linalg.generic {indexing_maps = [#id, #row, #col, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %rstd, %w : tensor<4x8xbf16>, tensor<4xf32>, tensor<8xbf16>) outs(%e1 : tensor<4x8xbf16>) {
  ^bb0(%a: bf16, %s: f32, %g: bf16, %o: bf16):
    %f = arith.extf %a : bf16 to f32
    %h = arith.extf %g : bf16 to f32
    %k = arith.addf %one, %h : f32
    %t = arith.mulf %f, %s : f32
    %u = arith.mulf %t, %k : f32
    %r = arith.truncf %u : f32 to bf16
    linalg.yield %r : bf16
  } -> tensor<4x8xbf16>
  return %y : tensor<4x8xbf16>
}

// The same squares and deviation, but rounded to bf16 before the root: no norm.
// CHECK-LABEL: @rounded_statistics
// CHECK-NOT: resnorm.rms_norm
// CHECK: return
func.func @rounded_statistics(%x: tensor<4x8xbf16>) -> tensor<4x8xbf16> {
  %zero = arith.constant 0.0 : f32
  %n = arith.constant 8.0 : f32
  %eps = arith.constant 1.0e-6 : bf16
  %e0 = tensor.empty() : tensor<4xf32>
  %eb = tensor.empty() : tensor<4xbf16>
  %e1 = tensor.empty() : tensor<4x8xbf16>
  %init = linalg.fill ins(%zero : f32) outs(%e0 : tensor<4xf32>) -> tensor<4xf32>
  %squares = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<4x8xbf16>) outs(%init : tensor<4xf32>) {
  ^bb0(%a: bf16, %o: f32):
    %f = arith.extf %a : bf16 to f32
    %q = arith.mulf %f, %f : f32
    %r = arith.addf %q, %o : f32
    linalg.yield %r : f32
  } -> tensor<4xf32>
  %rstd = linalg.generic {indexing_maps = [#v, #v], iterator_types = ["parallel"]}
      ins(%squares : tensor<4xf32>) outs(%eb : tensor<4xbf16>) {
  ^bb0(%a: f32, %o: bf16):
    %m = arith.divf %a, %n : f32
    %b = arith.truncf %m : f32 to bf16
    %t = arith.addf %b, %eps : bf16
    %r = math.rsqrt %t : bf16
    linalg.yield %r : bf16
  } -> tensor<4xbf16>
  %y = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %rstd : tensor<4x8xbf16>, tensor<4xbf16>) outs(%e1 : tensor<4x8xbf16>) {
  ^bb0(%a: bf16, %s: bf16, %o: bf16):
    %r = arith.mulf %a, %s : bf16
    linalg.yield %r : bf16
  } -> tensor<4x8xbf16>
  return %y : tensor<4x8xbf16>
}

// Rounded to bf16 and widened again, as TOSA does before a matmul in f32: a
// norm with an f32 result has no such rounding, so it ends before it.
// CHECK-LABEL: @rounded_on_the_way
// CHECK: %[[Y:.*]] = resnorm.rms_norm %{{.*}} axes [1] epsilon 9.9999999999999995E-7 : tensor<4x8xf32> -> tensor<4x8xf32>
// CHECK: linalg.generic {{.*}} ins(%[[Y]] : tensor<4x8xf32>)
// CHECK: arith.truncf
// CHECK: arith.extf
// CHECK: return
func.func @rounded_on_the_way(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %n = arith.constant 8.0 : f32
  %eps = arith.constant 1.0e-6 : f32
  %e0 = tensor.empty() : tensor<4xf32>
  %e = tensor.empty() : tensor<4x8xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e0 : tensor<4xf32>) -> tensor<4xf32>
  %ss = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} ins(%x : tensor<4x8xf32>) outs(%f : tensor<4xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %q = arith.mulf %a, %a : f32
    %s = arith.addf %q, %acc : f32
    linalg.yield %s : f32
  } -> tensor<4xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%x, %ss : tensor<4x8xf32>, tensor<4xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%a: f32, %t: f32, %old: f32):
    %var = arith.divf %t, %n : f32
    %wide = arith.addf %var, %eps : f32
    %rstd = math.rsqrt %wide : f32
    %out = arith.mulf %a, %rstd : f32
    linalg.yield %out : f32
  } -> tensor<4x8xf32>
  %z = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%y : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%a: f32, %old: f32):
    %narrow = arith.truncf %a : f32 to bf16
    %again = arith.extf %narrow : bf16 to f32
    linalg.yield %again : f32
  } -> tensor<4x8xf32>
  return %z : tensor<4x8xf32>
}
