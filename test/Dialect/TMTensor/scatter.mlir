// What torch-mlir prints is read and printed again, and becomes loops on the
// reference path.
// RUN: resnorm-opt %s | resnorm-opt | FileCheck %s
// RUN: resnorm-opt %s --resnorm-decompose | FileCheck %s --check-prefix=LOOPS

// CHECK-LABEL: func.func @sum
// CHECK:         tm_tensor.scatter {dimension_map = array<i64: 0, 1>} unique_indices(false)
// CHECK-SAME:      ins(%{{.*}}, %{{.*}} : tensor<16xf32>, tensor<16x2xi64>) outs(%{{.*}} : tensor<4x8xf32>) {
// CHECK-NEXT:    ^bb0(%[[UPDATE:.*]]: f32, %[[OLD:.*]]: f32):
// CHECK-NEXT:      %[[NEW:.*]] = arith.addf %[[OLD]], %[[UPDATE]] : f32
// CHECK-NEXT:      tm_tensor.yield %[[NEW]] : f32
// CHECK-NEXT:    } -> tensor<4x8xf32>

// LOOPS-LABEL: func.func @sum
// LOOPS-SAME:    (%[[UPDATES:.*]]: tensor<16xf32>, %[[INDICES:.*]]: tensor<16x2xi64>, %[[ZERO:.*]]: tensor<4x8xf32>)
// LOOPS:         scf.for %[[N:.*]] = {{.*}} iter_args(%[[STATE:.*]] = %[[ZERO]]) -> (tensor<4x8xf32>)
// LOOPS:           tensor.extract %[[INDICES]][%[[N]], %{{.*}}]
// LOOPS:           tensor.extract %[[INDICES]][%[[N]], %{{.*}}]
// LOOPS:           %[[UPDATE:.*]] = tensor.extract %[[UPDATES]][%[[N]]]
// LOOPS:           %[[OLD:.*]] = tensor.extract %[[STATE]][%[[I:.*]], %[[J:.*]]]
// LOOPS:           %[[NEW:.*]] = arith.addf %[[OLD]], %[[UPDATE]]
// LOOPS:           tensor.insert %[[NEW]] into %[[STATE]][%[[I]], %[[J]]]
func.func @sum(%updates: tensor<16xf32>, %indices: tensor<16x2xi64>, %zero: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %r = tm_tensor.scatter {dimension_map = array<i64: 0, 1>} unique_indices(false) ins(%updates, %indices : tensor<16xf32>, tensor<16x2xi64>) outs(%zero : tensor<4x8xf32>) {
  ^bb0(%update: f32, %old: f32):
    %new = arith.addf %old, %update : f32
    tm_tensor.yield %new : f32
  } -> tensor<4x8xf32>
  return %r : tensor<4x8xf32>
}

// Dims of the updates after the first are a window: a loop each, and no index.
// LOOPS-LABEL: func.func @window
// LOOPS:         scf.for %[[N:[a-z0-9]+]] =
// LOOPS:           scf.for %[[J:[a-z0-9]+]] =
// LOOPS:             tensor.extract %{{.*}}[%[[N]], %[[J]]] : tensor<?x8xf32>
func.func @window(%updates: tensor<?x8xf32>, %indices: tensor<?x1xi32>, %x: tensor<?x8xf32>) -> tensor<?x8xf32> {
  %r = tm_tensor.scatter {dimension_map = array<i64: 0>} unique_indices(true) ins(%updates, %indices : tensor<?x8xf32>, tensor<?x1xi32>) outs(%x : tensor<?x8xf32>) {
  ^bb0(%update: f32, %old: f32):
    tm_tensor.yield %update : f32
  } -> tensor<?x8xf32>
  return %r : tensor<?x8xf32>
}
