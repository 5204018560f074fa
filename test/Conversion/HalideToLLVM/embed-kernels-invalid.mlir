// RUN: resnorm-opt %s --resnorm-embed-kernels -split-input-file -verify-diagnostics

func.func @tensors(%x: tensor<4xf32>, %y: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error @+1 {{expected memrefs, got tensors; bufferize the module before its kernels are embedded}}
  %r = halide.call @relu ins(%x : tensor<4xf32>) outs(%y : tensor<4xf32>) -> tensor<4xf32>
  return %r : tensor<4xf32>
}
halide.binary @relu attributes {parameter_types = [!halide.buffer<4xf32>], result_types = [!halide.buffer<4xf32>], target = "x86-64-linux", object = "\7FELF"}

// -----

func.func @not_compiled(%x: memref<4xf32>, %y: memref<4xf32>) {
  // expected-error @+1 {{expected kernel 'copy' to be compiled to a halide.binary; run halide-codegen first}}
  halide.call @copy ins(%x : memref<4xf32>) outs(%y : memref<4xf32>)
  return
}
halide.pipeline @copy(%x: !halide.buffer<4xf32>) -> (!halide.buffer<4xf32>) {
  halide.func @y(%i) -> f32 {
    %v = halide.load %x[%i] : !halide.buffer<4xf32>
    halide.yield %v : f32
  }
  halide.outputs @y
}

// -----

func.func @device(%x: memref<4xf32>, %y: memref<4xf32>) {
  // expected-error @+1 {{expected a kernel for a CPU, got one for 'x86-64-linux-opencl'}}
  halide.call @relu ins(%x : memref<4xf32>) outs(%y : memref<4xf32>)
  return
}
// expected-note @+1 {{the kernel is here}}
halide.binary @relu attributes {parameter_types = [!halide.buffer<4xf32>], result_types = [!halide.buffer<4xf32>], target = "x86-64-linux-opencl", object = "\7FELF"}

// -----

func.func @half(%x: f16, %y: memref<4xf32>) {
  // expected-error @+1 {{expected scalars of f32, f64 or an integer type, got 'f16'; pass it as a tensor of rank 0}}
  halide.call @fill ins(%x : f16) outs(%y : memref<4xf32>)
  return
}
halide.binary @fill attributes {parameter_types = [f16], result_types = [!halide.buffer<4xf32>], target = "x86-64-linux", object = "\7FELF"}
