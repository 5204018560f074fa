// A call on tensors has no effect; one on memrefs writes its outputs, so it
// stays, and a load before it cannot be merged with one after it.
// RUN: resnorm-opt %s --cse --canonicalize | FileCheck %s

halide.binary @copy attributes {object = "", parameter_types = [!halide.buffer<8xf32>], result_types = [!halide.buffer<8xf32>], target = "host"}

// CHECK-LABEL: func.func @unused_on_tensors
func.func @unused_on_tensors(%x: tensor<8xf32>, %y: tensor<8xf32>) {
  // CHECK-NOT: halide.call
  %r = halide.call @copy ins(%x : tensor<8xf32>) outs(%y : tensor<8xf32>) -> tensor<8xf32>
  return
}

// CHECK-LABEL: func.func @written_between
func.func @written_between(%x: memref<8xf32>, %y: memref<8xf32>) -> (f32, f32) {
  %c0 = arith.constant 0 : index
  // CHECK: memref.load %arg1
  %a = memref.load %y[%c0] : memref<8xf32>
  // CHECK: halide.call
  halide.call @copy ins(%x : memref<8xf32>) outs(%y : memref<8xf32>)
  // CHECK: memref.load %arg1
  %b = memref.load %y[%c0] : memref<8xf32>
  return %a, %b : f32, f32
}
