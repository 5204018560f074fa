// Outputs that take half of the last-level cache, 32 MiB, are stored past it;
// smaller ones, and tiles, are not.
// RUN: resnorm-opt %s --halide-schedule="target=x86-64-linux-avx-avx2-fma-sse41" --halide-verify-schedule | FileCheck %s

// CHECK-LABEL: halide.pipeline @large
// CHECK: halide.stream @out
halide.pipeline @large(%x: !halide.buffer<2048x2048xf32>) -> (!halide.buffer<2048x2048xf32>) {
  halide.func @out(%i, %j) -> f32 {
    %v = halide.load %x[%i, %j] : !halide.buffer<2048x2048xf32>
    halide.yield %v : f32
  }
  halide.outputs @out
}

// CHECK-LABEL: halide.pipeline @small
// CHECK-NOT: halide.stream
halide.pipeline @small(%x: !halide.buffer<2048x2047xf32>) -> (!halide.buffer<2048x2047xf32>) {
  halide.func @out(%i, %j) -> f32 {
    %v = halide.load %x[%i, %j] : !halide.buffer<2048x2047xf32>
    halide.yield %v : f32
  }
  halide.outputs @out
}
