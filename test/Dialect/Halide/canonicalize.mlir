// The extent of a static dimension is a constant.
// RUN: resnorm-opt %s --canonicalize | FileCheck %s

// CHECK-LABEL: halide.pipeline @extents
halide.pipeline @extents(%x: !halide.buffer<768x?xf32>) -> (!halide.buffer<f32>) {
  // CHECK: %[[C:.*]] = arith.constant 768 : index
  %n = halide.extent %x, 0 : !halide.buffer<768x?xf32>
  // CHECK: %[[M:.*]] = halide.extent %x, 1
  %m = halide.extent %x, 1 : !halide.buffer<768x?xf32>
  halide.func @f() -> f32
  // CHECK: over (%k = %[[C]] to %[[M]])
  halide.update @f() over (%k = %n to %m) {
    %c0 = arith.constant 0 : index
    %v = halide.load %x[%c0, %k] : !halide.buffer<768x?xf32>
    halide.assign [] = %v : f32
  }
  halide.outputs @f
}
