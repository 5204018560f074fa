// A scatter is an update whose left-hand side is data, clamped.
// RUN: resnorm-opt %s --convert-to-halide | FileCheck %s

// CHECK-LABEL: halide.pipeline @sum
// CHECK-SAME:    (%[[UPDATES:.*]]: !halide.buffer<16xf32>, %[[INDICES:.*]]: !halide.buffer<2x16xi64>, %[[ZERO:.*]]: !halide.buffer<8x4xf32>)
// CHECK:         halide.func @scatter(%[[D1:.*]], %[[D0:.*]]) -> f32 {
// CHECK:           halide.load %[[ZERO]][%[[D1]], %[[D0]]]
// CHECK:         halide.update @scatter() over (%[[R:.*]] = %{{.*}} to %c16)
// CHECK-DAG:       %[[FIRST:.*]] = halide.load %[[INDICES]][%c0{{[^,]*}}, %[[R]]]
// CHECK-DAG:       %[[ROW:.*]] = arith.index_cast %[[FIRST]]
// CHECK-DAG:       %[[SECOND:.*]] = halide.load %[[INDICES]][%c1{{[^,]*}}, %[[R]]]
// CHECK-DAG:       %[[COLUMN:.*]] = arith.index_cast %[[SECOND]]
// CHECK-DAG:       %[[LOW_ROW:.*]] = arith.minsi %[[ROW]],
// CHECK-DAG:       %[[I:.*]] = arith.maxsi %[[LOW_ROW]],
// CHECK-DAG:       %[[LOW_COLUMN:.*]] = arith.minsi %[[COLUMN]],
// CHECK-DAG:       %[[J:.*]] = arith.maxsi %[[LOW_COLUMN]],
// CHECK-DAG:       %[[UPDATE:.*]] = halide.load %[[UPDATES]][%[[R]]]
// CHECK-DAG:       %[[OLD:.*]] = halide.apply @scatter[%[[J]], %[[I]]]
// CHECK:           %[[NEW:.*]] = arith.addf %[[OLD]], %[[UPDATE]]
// CHECK:           halide.assign [%[[J]], %[[I]]] = %[[NEW]] : f32
func.func private @sum(%updates: tensor<16xf32>, %indices: tensor<16x2xi64>, %zero: tensor<4x8xf32>) -> tensor<4x8xf32> attributes {resnorm.kernel} {
  %r = tm_tensor.scatter {dimension_map = array<i64: 0, 1>} unique_indices(false) ins(%updates, %indices : tensor<16xf32>, tensor<16x2xi64>) outs(%zero : tensor<4x8xf32>) {
  ^bb0(%update: f32, %old: f32):
    %new = arith.addf %old, %update : f32
    tm_tensor.yield %new : f32
  } -> tensor<4x8xf32>
  return %r : tensor<4x8xf32>
}

// For one element of it all updates must have run, so that it is computed once
// for all its readers, in order.
// RUN: resnorm-opt %s --convert-to-halide --halide-schedule | FileCheck %s --check-prefix=SCHEDULE
// SCHEDULE:      halide.schedule {
// SCHEDULE:        halide.compute_root @scatter
// SCHEDULE-NOT:    update 0
// SCHEDULE:      }
