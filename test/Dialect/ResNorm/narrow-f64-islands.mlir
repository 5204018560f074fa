// RUN: resnorm-opt %s --resnorm-narrow-f64 | FileCheck %s

#id = affine_map<(d0) -> (d0)>

// f64 that comes from f32 and goes back to it was a front end's idea.
// CHECK-LABEL: func.func @island
// CHECK-NOT:     f64
// CHECK:         return
func.func @island(%x: tensor<8xf32>) -> tensor<8xf32> {
  %two = arith.constant 2.0 : f64
  %e = tensor.empty() : tensor<8xf64>
  %w = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%x : tensor<8xf32>) outs(%e : tensor<8xf64>) {
  ^bb0(%in: f32, %out: f64):
    %v = arith.extf %in : f32 to f64
    %d = arith.divf %v, %two : f64
    linalg.yield %d : f64
  } -> tensor<8xf64>
  %f = tensor.empty() : tensor<8xf32>
  %n = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%w : tensor<8xf64>) outs(%f : tensor<8xf32>) {
  ^bb0(%in: f64, %out: f32):
    %v = arith.truncf %in : f64 to f32
    linalg.yield %v : f32
  } -> tensor<8xf32>
  return %n : tensor<8xf32>
}

// f64 in the signature is the model's own.
// CHECK-LABEL: func.func @models_own
// CHECK:         arith.extf %{{.*}} : f32 to f64
func.func @models_own(%x: tensor<8xf32>) -> tensor<8xf64> {
  %e = tensor.empty() : tensor<8xf64>
  %w = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%x : tensor<8xf32>) outs(%e : tensor<8xf64>) {
  ^bb0(%in: f32, %out: f64):
    %v = arith.extf %in : f32 to f64
    linalg.yield %v : f64
  } -> tensor<8xf64>
  return %w : tensor<8xf64>
}

// f64 made of an integer is not exact in f32.
// CHECK-LABEL: func.func @from_integer
// CHECK:         arith.sitofp %{{.*}} : i64 to f64
func.func @from_integer(%x: i64) -> f32 {
  %w = arith.sitofp %x : i64 to f64
  %n = arith.truncf %w : f64 to f32
  return %n : f32
}

// A constant that f32 cannot hold would become infinite.
// CHECK-LABEL: func.func @out_of_range
// CHECK:         1.000000e+300 : f64
func.func @out_of_range(%x: f32) -> f32 {
  %big = arith.constant 1.0e300 : f64
  %w = arith.extf %x : f32 to f64
  %m = arith.minimumf %w, %big : f64
  %n = arith.truncf %m : f64 to f32
  return %n : f32
}

// A constant that a region captures is narrowed before the cast of it is seen.
// CHECK-LABEL: func @captured_constant
// CHECK: arith.constant 0.3535{{.*}} : f32
// CHECK-NOT: arith.truncf
func.func @captured_constant(%x: tensor<4xf32>) -> tensor<4xf32> {
  %scale = arith.constant 0.35355339059327379 : f64
  %empty = tensor.empty() : tensor<4xf32>
  %y = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]}
      ins(%x : tensor<4xf32>) outs(%empty : tensor<4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %s = arith.truncf %scale : f64 to f32
    %p = arith.mulf %in, %s : f32
    linalg.yield %p : f32
  } -> tensor<4xf32>
  return %y : tensor<4xf32>
}
