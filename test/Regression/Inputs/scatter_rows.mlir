func.func @main(%updates: tensor<5x11xf32>, %indices: tensor<5x1xi64>, %start: tensor<3x11xf32>) -> tensor<3x11xf32> {
  %sum = tm_tensor.scatter {dimension_map = array<i64: 0>} unique_indices(false) ins(%updates, %indices : tensor<5x11xf32>, tensor<5x1xi64>) outs(%start : tensor<3x11xf32>) {
  ^bb0(%update: f32, %old: f32):
    %twice = arith.addf %old, %old : f32
    %new = arith.addf %twice, %update : f32
    tm_tensor.yield %new : f32
  } -> tensor<3x11xf32>
  return %sum : tensor<3x11xf32>
}
