// A value rounded to f16 and widened again once was raised as a norm in f32, which lost the rounding; with a scale
// between the two the norm was not even valid.
// RUN: resnorm-opt %s --resnorm-raise | FileCheck %s

#map = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0, 0)>

// CHECK-LABEL: func @rms
// CHECK-NOT: resnorm.
// CHECK: arith.truncf
// CHECK: arith.extf
// CHECK-NOT: resnorm.
func.func @rms(%x: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %zero = arith.constant 0.0 : f32
  %count = arith.constant 4.0 : f32
  %epsilon = arith.constant 1.0e-5 : f32
  %empty = tensor.empty() : tensor<2x1xf32>
  %start = linalg.fill ins(%zero : f32) outs(%empty : tensor<2x1xf32>) -> tensor<2x1xf32>
  %squares = linalg.generic {indexing_maps = [#map, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<2x4xf32>) outs(%start : tensor<2x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %square = arith.mulf %in, %in : f32
    %sum = arith.addf %square, %out : f32
    linalg.yield %sum : f32
  } -> tensor<2x1xf32>
  %result = tensor.empty() : tensor<2x4xf32>
  %y = linalg.generic {indexing_maps = [#map, #row, #map], iterator_types = ["parallel", "parallel"]}
      ins(%x, %squares : tensor<2x4xf32>, tensor<2x1xf32>) outs(%result : tensor<2x4xf32>) {
  ^bb0(%in: f32, %sum: f32, %out: f32):
    %mean = arith.divf %sum, %count : f32
    %shifted = arith.addf %mean, %epsilon : f32
    %r = math.rsqrt %shifted : f32
    %normalized = arith.mulf %in, %r : f32
    %narrow = arith.truncf %normalized : f32 to f16
    %wide = arith.extf %narrow : f16 to f32
    linalg.yield %wide : f32
  } -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}
