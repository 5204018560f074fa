// RUN: resnorm-opt %s --resnorm-fuse | FileCheck %s

#id = affine_map<(d0) -> (d0)>
#one = affine_map<(d0) -> (0)>

// Dropout at inference multiplies by one.
// CHECK-LABEL: func.func @times_one
// CHECK-SAME:    %[[X:.*]]: tensor<8xf32>
// CHECK-NEXT:    return %[[X]]
func.func @times_one(%x: tensor<8xf32>) -> tensor<8xf32> {
  %one = arith.constant dense<1.0> : tensor<1xf32>
  %e = tensor.empty() : tensor<8xf32>
  %y = linalg.generic {indexing_maps = [#id, #one, #id], iterator_types = ["parallel"]} ins(%x, %one : tensor<8xf32>, tensor<1xf32>) outs(%e : tensor<8xf32>) {
  ^bb0(%l: f32, %r: f32, %out: f32):
    %p = arith.mulf %l, %r : f32
    linalg.yield %p : f32
  } -> tensor<8xf32>
  return %y : tensor<8xf32>
}

// Dropout by a half does not vanish, but its factor is no tensor any more.
// CHECK-LABEL: func.func @times_a_half
// CHECK-SAME:    %[[X:.*]]: tensor<8xf32>
// CHECK-DAG:     %[[H:.*]] = arith.constant 5.000000e-01 : f32
// CHECK:         linalg.generic {{.*}} ins(%[[X]] : tensor<8xf32>)
// CHECK:           arith.mulf %{{.*}}, %[[H]]
func.func @times_a_half(%x: tensor<8xf32>) -> tensor<8xf32> {
  %half = arith.constant dense<0.5> : tensor<8xf32>
  %e = tensor.empty() : tensor<8xf32>
  %y = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel"]} ins(%x, %half : tensor<8xf32>, tensor<8xf32>) outs(%e : tensor<8xf32>) {
  ^bb0(%l: f32, %r: f32, %out: f32):
    %p = arith.mulf %l, %r : f32
    linalg.yield %p : f32
  } -> tensor<8xf32>
  return %y : tensor<8xf32>
}
