// Along whole rows there is no order: the update runs over the func's own var
// there, in vectors.
// RUN: resnorm-opt %s --convert-to-halide | FileCheck %s
// RUN: resnorm-opt %s --convert-to-halide --halide-schedule=target=x86-64-linux-avx-avx2-fma-sse41 | FileCheck %s --check-prefix=SCHEDULE

// CHECK-LABEL: halide.pipeline @rows
// CHECK:         halide.update @scatter(%[[COLUMN:.*]]) over (%[[R:.*]] = %{{.*}} to %c16
// CHECK-DAG:       %[[UPDATE:.*]] = halide.load %{{.*}}[%[[COLUMN]], %[[R]]]
// CHECK:           halide.assign [%[[COLUMN]], %{{.*}}] =

// SCHEDULE-LABEL: halide.pipeline @rows
// SCHEDULE:      halide.schedule {
// SCHEDULE:        halide.reorder @scatter update 0 ["d1_i", "d1_o", "r0"]
// SCHEDULE:        halide.vectorize @scatter update 0 "d1_i"
// SCHEDULE-NOT:    halide.parallel @scatter update 0
func.func private @rows(%updates: tensor<16x32xf32>, %indices: tensor<16x1xi64>, %zero: tensor<4x32xf32>) -> tensor<4x32xf32> attributes {resnorm.kernel} {
  %r = tm_tensor.scatter {dimension_map = array<i64: 0>} unique_indices(false) ins(%updates, %indices : tensor<16x32xf32>, tensor<16x1xi64>) outs(%zero : tensor<4x32xf32>) {
  ^bb0(%update: f32, %old: f32):
    %new = arith.addf %old, %update : f32
    tm_tensor.yield %new : f32
  } -> tensor<4x32xf32>
  return %r : tensor<4x32xf32>
}

// Rows that are shorter than those they go to keep their own extent, and the
// window of a moved one is no place of the func.
// CHECK-LABEL: halide.pipeline @parts
// CHECK:         halide.update @scatter() over (%{{.*}} = %{{.*}} to %c8{{.*}}, %{{.*}} = %{{.*}} to %c16
func.func private @parts(%updates: tensor<16x8xf32>, %indices: tensor<16x1xi64>, %zero: tensor<4x32xf32>) -> tensor<4x32xf32> attributes {resnorm.kernel} {
  %r = tm_tensor.scatter {dimension_map = array<i64: 0>} unique_indices(false) ins(%updates, %indices : tensor<16x8xf32>, tensor<16x1xi64>) outs(%zero : tensor<4x32xf32>) {
  ^bb0(%update: f32, %old: f32):
    tm_tensor.yield %update : f32
  } -> tensor<4x32xf32>
  return %r : tensor<4x32xf32>
}

// Long updates are shared by columns; each thread goes through all rows.
// SCHEDULE-LABEL: halide.pipeline @long
// SCHEDULE:        halide.reorder @scatter update 0 ["d1_i", "r0", "d1_o"]
// SCHEDULE:        halide.parallel @scatter update 0 "d1_o"
func.func private @long(%updates: tensor<4096x32xf32>, %indices: tensor<4096x1xi64>, %zero: tensor<4x32xf32>) -> tensor<4x32xf32> attributes {resnorm.kernel} {
  %r = tm_tensor.scatter {dimension_map = array<i64: 0>} unique_indices(false) ins(%updates, %indices : tensor<4096x32xf32>, tensor<4096x1xi64>) outs(%zero : tensor<4x32xf32>) {
  ^bb0(%update: f32, %old: f32):
    %new = arith.maximumf %old, %update : f32
    tm_tensor.yield %new : f32
  } -> tensor<4x32xf32>
  return %r : tensor<4x32xf32>
}
