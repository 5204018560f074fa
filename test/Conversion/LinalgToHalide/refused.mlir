// Result maps that cannot be turned round.
// RUN: resnorm-opt %s --convert-to-halide --split-input-file --verify-diagnostics

func.func private @diagonal_result(%a: tensor<8xf32>, %o: tensor<8x8xf32>) -> tensor<8x8xf32> attributes {resnorm.kernel} {
  // expected-error @+1 {{expected a result map of distinct loops, with 0 for unit dims, got affine_map<(d0) -> (d0, d0)>, which kernels cannot hold: leave this op outside the kernel}}
  %0 = linalg.generic {
      indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i, i)>], iterator_types = ["parallel"]}
      ins(%a : tensor<8xf32>) outs(%o : tensor<8x8xf32>) {
  ^bb0(%x: f32, %y: f32):
    linalg.yield %x : f32
  } -> tensor<8x8xf32>
  return %0 : tensor<8x8xf32>
}

// -----

// Column 0 of eight: the others would be lost.
func.func private @first_column(%a: tensor<8xf32>, %o: tensor<8x8xf32>) -> tensor<8x8xf32> attributes {resnorm.kernel} {
  // expected-error @+1 {{expected a result map of distinct loops, with 0 for unit dims, got affine_map<(d0) -> (d0, 0)>}}
  %0 = linalg.generic {
      indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i, 0)>], iterator_types = ["parallel"]}
      ins(%a : tensor<8xf32>) outs(%o : tensor<8x8xf32>) {
  ^bb0(%x: f32, %y: f32):
    linalg.yield %x : f32
  } -> tensor<8x8xf32>
  return %0 : tensor<8x8xf32>
}

// -----

func.func private @lost_parallel_loop(%a: tensor<8x4xf32>, %o: tensor<8xf32>) -> tensor<8xf32> attributes {resnorm.kernel} {
  // expected-error @+1 {{expected every parallel loop in the result map, got affine_map<(d0, d1) -> (d0)> without d1: make that loop a reduction or leave this op outside the kernel}}
  %0 = linalg.generic {
      indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "parallel"]}
      ins(%a : tensor<8x4xf32>) outs(%o : tensor<8xf32>) {
  ^bb0(%x: f32, %y: f32):
    linalg.yield %x : f32
  } -> tensor<8xf32>
  return %0 : tensor<8xf32>
}
