// Stored past the caches, every element arrives: aligned vectors, rows that
// begin anywhere, and the scalars at their ends; from one thread and from tasks.
// RUN: resnorm-run %s --entry=aligned --input=40x32xf32=2 --expected-output=40x32xf32=3
// RUN: resnorm-run %s --entry=ragged --input=40x29xf32=2 --expected-output=40x29xf32=3

halide.pipeline @aligned_kernel(%x: !halide.buffer<32x40xf32>) -> (!halide.buffer<32x40xf32>) {
  halide.func @out(%i, %j) -> f32 {
    %one = arith.constant 1.0 : f32
    %v = halide.load %x[%i, %j] : !halide.buffer<32x40xf32>
    %s = arith.addf %v, %one : f32
    halide.yield %s : f32
  }
  halide.outputs @out
  halide.schedule {
    halide.vectorize @out "i" factor 8 tail guard_with_if
    halide.parallel @out "j"
    halide.stream @out
  }
}

func.func @aligned(%x: tensor<40x32xf32>) -> tensor<40x32xf32> {
  %e = tensor.empty() : tensor<40x32xf32>
  %y = halide.call @aligned_kernel ins(%x : tensor<40x32xf32>) outs(%e : tensor<40x32xf32>) -> tensor<40x32xf32>
  return %y : tensor<40x32xf32>
}

halide.pipeline @ragged_kernel(%x: !halide.buffer<29x40xf32>) -> (!halide.buffer<29x40xf32>) {
  halide.func @out(%i, %j) -> f32 {
    %one = arith.constant 1.0 : f32
    %v = halide.load %x[%i, %j] : !halide.buffer<29x40xf32>
    %s = arith.addf %v, %one : f32
    halide.yield %s : f32
  }
  halide.outputs @out
  halide.schedule {
    halide.vectorize @out "i" factor 8 tail guard_with_if
    halide.stream @out
  }
}

func.func @ragged(%x: tensor<40x29xf32>) -> tensor<40x29xf32> {
  %e = tensor.empty() : tensor<40x29xf32>
  %y = halide.call @ragged_kernel ins(%x : tensor<40x29xf32>) outs(%e : tensor<40x29xf32>) -> tensor<40x29xf32>
  return %y : tensor<40x29xf32>
}
