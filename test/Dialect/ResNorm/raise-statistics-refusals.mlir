// RUN: resnorm-opt %s -split-input-file --pass-pipeline='builtin.module(func.func(resnorm-raise))' | FileCheck %s
// RUN: resnorm-opt %s -split-input-file --pass-pipeline='builtin.module(func.func(resnorm-raise))' --remarks-filter=resnorm-raise -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>

// A sum of squares in f16 overflows where the f32 statistics of a norm do not: the model has infinities that a norm would lose.
// CHECK-LABEL: @half_sum
// CHECK-NOT: resnorm.
// CHECK: return
func.func @half_sum(%x: tensor<4x8xf16>) -> tensor<4x8xf16> {
  %zero = arith.constant 0.0 : f16
  %n = arith.constant 8.0 : f16
  %eps = arith.constant 1.0e-5 : f16
  %e1 = tensor.empty() : tensor<4xf16>
  %e2 = tensor.empty() : tensor<4x8xf16>
  %init = linalg.fill ins(%zero : f16) outs(%e1 : tensor<4xf16>) -> tensor<4xf16>
  %squares = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<4x8xf16>) outs(%init : tensor<4xf16>) {
  ^bb0(%a: f16, %o: f16):
    %q = arith.mulf %a, %a : f16
    %r = arith.addf %o, %q : f16
    linalg.yield %r : f16
  } -> tensor<4xf16>
  %y = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %squares : tensor<4x8xf16>, tensor<4xf16>) outs(%e2 : tensor<4x8xf16>) {
  ^bb0(%a: f16, %s: f16, %o: f16):
    %m = arith.divf %s, %n : f16
    %d = arith.addf %m, %eps : f16
    %k = math.rsqrt %d : f16
    %r = arith.mulf %a, %k : f16
    linalg.yield %r : f16
  } -> tensor<4x8xf16>
  return %y : tensor<4x8xf16>
}

// -----

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>

// The mean of squares in f64 is a result of the model as well: it keeps its type.
// CHECK-LABEL: @wide_statistic_returned
// CHECK: %[[S:.*]] = linalg.generic {{.*}}["parallel", "reduction"]
// CHECK: arith.extf %{{.*}} : f32 to f64
// CHECK: %[[Y:.*]] = resnorm.rms_norm %{{.*}} axes [1] epsilon 1.000000e-05
// CHECK: return %[[Y]], %[[S]] : tensor<4x8xf32>, tensor<4xf64>
func.func @wide_statistic_returned(%x: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4xf64>) {
  %zero = arith.constant 0.0 : f64
  %n = arith.constant 8.0 : f64
  %eps = arith.constant 1.0e-5 : f64
  %e1 = tensor.empty() : tensor<4xf64>
  %e2 = tensor.empty() : tensor<4x8xf32>
  %init = linalg.fill ins(%zero : f64) outs(%e1 : tensor<4xf64>) -> tensor<4xf64>
  %squares = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<4x8xf32>) outs(%init : tensor<4xf64>) {
  ^bb0(%a: f32, %o: f64):
    %w = arith.extf %a : f32 to f64
    %q = arith.mulf %w, %w : f64
    %r = arith.addf %o, %q : f64
    linalg.yield %r : f64
  } -> tensor<4xf64>
  %y = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %squares : tensor<4x8xf32>, tensor<4xf64>) outs(%e2 : tensor<4x8xf32>) {
  ^bb0(%a: f32, %s: f64, %o: f32):
    %m = arith.divf %s, %n : f64
    %d = arith.addf %m, %eps : f64
    %k = math.rsqrt %d : f64
    %t = arith.truncf %k : f64 to f32
    %r = arith.mulf %a, %t : f32
    linalg.yield %r : f32
  } -> tensor<4x8xf32>
  return %y, %squares : tensor<4x8xf32>, tensor<4xf64>
}

// -----

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>

// One epsilon under the root and another beside it: a norm has one.
// REMARK: Function=two_epsilons | Reason="the variance is not that of one tensor"
// CHECK-LABEL: @two_epsilons
// CHECK-NOT: resnorm.
// CHECK: return
func.func @two_epsilons(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %n = arith.constant 8.0 : f32
  %under = arith.constant 1.0e-5 : f32
  %beside = arith.constant 1.0e-3 : f32
  %e1 = tensor.empty() : tensor<4xf32>
  %e2 = tensor.empty() : tensor<4x8xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e1 : tensor<4xf32>) -> tensor<4xf32>
  %squares = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<4x8xf32>) outs(%init : tensor<4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %q = arith.mulf %a, %a : f32
    %r = arith.addf %o, %q : f32
    linalg.yield %r : f32
  } -> tensor<4xf32>
  %y = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %squares : tensor<4x8xf32>, tensor<4xf32>) outs(%e2 : tensor<4x8xf32>) {
  ^bb0(%a: f32, %s: f32, %o: f32):
    %m = arith.divf %s, %n : f32
    %d = arith.addf %m, %under : f32
    %k = math.sqrt %d : f32
    %b = arith.addf %k, %beside : f32
    %r = arith.divf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}
