// Each rule of a call, broken.
// RUN: resnorm-opt %s -split-input-file -verify-diagnostics

func.func @unknown(%x: tensor<8xf32>) -> tensor<8xf32> {
  // expected-error @below {{expected @k to be a halide.pipeline or a halide.binary, but there is no such symbol}}
  %r = halide.call @k outs(%x : tensor<8xf32>) -> tensor<8xf32>
  return %r : tensor<8xf32>
}

// -----

// expected-note @below {{it is this op}}
func.func private @k()
func.func @no_kernel(%x: tensor<8xf32>) -> tensor<8xf32> {
  // expected-error @below {{expected @k to be a halide.pipeline or a halide.binary, but it is another op}}
  %r = halide.call @k outs(%x : tensor<8xf32>) -> tensor<8xf32>
  return %r : tensor<8xf32>
}

// -----

// expected-note @below {{the kernel is here}}
halide.binary @k attributes {object = "", parameter_types = [!halide.buffer<8xf32>], result_types = [!halide.buffer<8xf32>], target = "host"}
func.func @count(%x: tensor<8xf32>) -> tensor<8xf32> {
  // expected-error @below {{expected 1 inputs as kernel @k has, but got 0}}
  %r = halide.call @k outs(%x : tensor<8xf32>) -> tensor<8xf32>
  return %r : tensor<8xf32>
}

// -----

// expected-note @below {{the kernel is here}}
halide.binary @k attributes {object = "", parameter_types = [!halide.buffer<8x4xf32>], result_types = [!halide.buffer<8xf32>], target = "host"}
func.func @not_reversed(%x: tensor<8x4xf32>, %y: tensor<8xf32>) -> tensor<8xf32> {
  // expected-error @below {{expected input #0 to fit '!halide.buffer<8x4xf32>' (its dimensions are the reverse of the operand's), but got 'tensor<8x4xf32>'}}
  %r = halide.call @k ins(%x : tensor<8x4xf32>) outs(%y : tensor<8xf32>) -> tensor<8xf32>
  return %r : tensor<8xf32>
}

// -----

// expected-note @below {{the kernel is here}}
halide.binary @k attributes {object = "", parameter_types = [], result_types = [!halide.buffer<8xf32>], target = "host"}
func.func @element_type(%y: tensor<8xf16>) -> tensor<8xf16> {
  // expected-error @below {{expected output #0 to fit '!halide.buffer<8xf32>'}}
  %r = halide.call @k outs(%y : tensor<8xf16>) -> tensor<8xf16>
  return %r : tensor<8xf16>
}

// -----

// expected-note @below {{the kernel is here}}
halide.binary @k attributes {object = "", parameter_types = [f32], result_types = [!halide.buffer<8xf32>], target = "host"}
func.func @scalar_type(%a: f64, %y: tensor<8xf32>) -> tensor<8xf32> {
  // expected-error @below {{expected input #0 to be a scalar of type 'f32', but got 'f64'}}
  %r = halide.call @k ins(%a : f64) outs(%y : tensor<8xf32>) -> tensor<8xf32>
  return %r : tensor<8xf32>
}

// -----

halide.binary @k attributes {object = "", parameter_types = [], result_types = [!halide.buffer<8xf32>], target = "host"}
func.func @stride(%y: memref<8xf32, strided<[2]>>) {
  // expected-error @below {{expected memrefs with an innermost stride of 1, but got 'memref<8xf32, strided<[2]>>'; copy it first}}
  halide.call @k outs(%y : memref<8xf32, strided<[2]>>)
  return
}

// -----

halide.binary @k attributes {object = "", parameter_types = [!halide.buffer<8xf32>], result_types = [!halide.buffer<8xf32>], target = "host"}
func.func @mixed(%x: tensor<8xf32>, %y: memref<8xf32>) {
  // expected-error @below {{expected all tensors or all memrefs, but got both; bufferize the whole call}}
  halide.call @k ins(%x : tensor<8xf32>) outs(%y : memref<8xf32>)
  return
}
