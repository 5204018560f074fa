// What no kernel can hold, and what Halide refuses, is one diagnostic each.
// RUN: resnorm-opt %s --halide-codegen -split-input-file -verify-diagnostics

// expected-error @below {{has target 'pdp-11': it is no Halide target; expected 'host', 'opencl', 'cuda' or architecture-bits-os and features, such as 'x86-64-linux-avx2-fma'}}
halide.pipeline @unknown_target(%x: !halide.buffer<8xf32>) -> (!halide.buffer<8xf32>) target "pdp-11" {
  halide.func @out(%i) -> f32 {
    %a = halide.load %x[%i] : !halide.buffer<8xf32>
    halide.yield %a : f32
  }
  halide.outputs @out
}

// -----

// expected-error @below {{with 2^31 elements or more; kernels index with 32 bits: split the tensor}}
halide.pipeline @too_large(%x: !halide.buffer<65536x32768xi8>) -> (!halide.buffer<8xi8>) {
  halide.func @out(%i) -> i8 {
    %zero = arith.constant 0 : index
    %a = halide.load %x[%i, %zero] : !halide.buffer<65536x32768xi8>
    halide.yield %a : i8
  }
  halide.outputs @out
}

// -----

halide.pipeline @odd_width(%x: !halide.buffer<8xi8>) -> (!halide.buffer<8xi8>) {
  halide.func @out(%i) -> i8 {
    %a = halide.load %x[%i] : !halide.buffer<8xi8>
    // expected-error @below {{has a result of type 'i12', which kernels cannot hold}}
    %b = arith.extsi %a : i8 to i12
    %c = arith.trunci %b : i12 to i8
    halide.yield %c : i8
  }
  halide.outputs @out
}

// -----

// A difference is not associative.
halide.pipeline @not_associative(%x: !halide.buffer<8xf32>) -> (!halide.buffer<8xf32>) {
  %zero = arith.constant 0 : index
  %n = arith.constant 8 : index
  halide.func @sum() -> f32 {
    %z = arith.constant 0.0 : f32
    halide.yield %z : f32
  }
  halide.update @sum() over (%k = %zero to %n) {
    %s = halide.apply @sum[] : f32
    %v = halide.load %x[%k] : !halide.buffer<8xf32>
    %t = arith.subf %v, %s : f32
    halide.assign [] = %t : f32
  }
  halide.func @out(%i) -> f32 {
    %s = halide.apply @sum[] : f32
    halide.yield %s : f32
  }
  halide.outputs @out
  halide.schedule {
    halide.compute_root @sum
    // expected-error @below {{is refused by Halide: }}
    halide.rfactor @sum update 0 ["k"] to ["u"] as @partial
  }
}
