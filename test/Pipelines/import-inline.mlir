// RUN: resnorm-opt %s --resnorm-import | FileCheck %s

// JAX calls private helpers: their bodies come to where they are used, and they go.
// CHECK-NOT:   func.func private
// CHECK-LABEL: func.func @main
// CHECK-NOT:     call
// CHECK:         linalg.generic
// CHECK:           math.exp
// CHECK-NOT:   func.func private
#id = affine_map<(d0) -> (d0)>
func.func @main(%x: tensor<8xf32>) -> tensor<8xf32> {
  %y = call @_helper(%x) : (tensor<8xf32>) -> tensor<8xf32>
  return %y : tensor<8xf32>
}
func.func private @_helper(%x: tensor<8xf32>) -> tensor<8xf32> {
  %e = tensor.empty() : tensor<8xf32>
  %y = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%x : tensor<8xf32>) outs(%e : tensor<8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %v = math.exp %in : f32
    linalg.yield %v : f32
  } -> tensor<8xf32>
  return %y : tensor<8xf32>
}
