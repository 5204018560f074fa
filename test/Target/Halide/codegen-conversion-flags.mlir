// A float conversion has no fast-math attribute unless it was given one; what
// is computed from it compiles all the same.
// RUN: resnorm-opt %s --halide-codegen | FileCheck %s

// CHECK: halide.binary @compare_converted
halide.pipeline @compare_converted(%x: !halide.buffer<8xf64>) -> (!halide.buffer<8xf32>) {
  halide.func @narrow(%i) -> f32 {
    %v = halide.load %x[%i] : !halide.buffer<8xf64>
    %n = arith.truncf %v : f64 to f32
    %zero = arith.constant 0.0 : f32
    %c = arith.cmpf ogt, %n, %zero : f32
    %s = arith.select %c, %n, %zero : f32
    halide.yield %s : f32
  }
  halide.outputs @narrow
}
