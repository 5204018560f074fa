func.func @main(%updates: tensor<5xf32>, %indices: tensor<5x1xi64>, %start: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>) {
  %sum = tm_tensor.scatter {dimension_map = array<i64: 0>} unique_indices(false) ins(%updates, %indices : tensor<5xf32>, tensor<5x1xi64>) outs(%start : tensor<3xf32>) {
  ^bb0(%update: f32, %old: f32):
    %new = arith.addf %old, %update : f32
    tm_tensor.yield %new : f32
  } -> tensor<3xf32>
  %last = tm_tensor.scatter {dimension_map = array<i64: 0>} unique_indices(false) ins(%updates, %indices : tensor<5xf32>, tensor<5x1xi64>) outs(%start : tensor<3xf32>) {
  ^bb0(%update: f32, %old: f32):
    tm_tensor.yield %update : f32
  } -> tensor<3xf32>
  return %sum, %last : tensor<3xf32>, tensor<3xf32>
}
