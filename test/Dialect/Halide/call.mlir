// Calls of kernels: the dimensions of the operands are the reverse of the
// buffers', and a call of a binary is checked as one of its pipeline.
// RUN: resnorm-opt %s | resnorm-opt | FileCheck %s

halide.pipeline @scale(%x: !halide.buffer<768x?xf32>, %a: f32) -> (!halide.buffer<768x?xf32>) {
  halide.func @out(%i, %j) -> f32 {
    %v = halide.load %x[%i, %j] : !halide.buffer<768x?xf32>
    %w = arith.mulf %v, %a : f32
    halide.yield %w : f32
  }
  halide.outputs @out
}

// CHECK: halide.binary @iota attributes {object = "", parameter_types = [], result_types = [!halide.buffer<8xi32>], target = "host"}
halide.binary @iota attributes {object = "", parameter_types = [], result_types = [!halide.buffer<8xi32>], target = "host"}

// CHECK-LABEL: func.func @tensors
func.func @tensors(%x: tensor<?x768xf32>, %a: f32, %init: tensor<?x768xf32>, %i: tensor<8xi32>) -> (tensor<?x768xf32>, tensor<8xi32>) {
  // CHECK: halide.call @scale ins(%{{.*}}, %{{.*}} : tensor<?x768xf32>, f32) outs(%{{.*}} : tensor<?x768xf32>) -> tensor<?x768xf32>
  %r = halide.call @scale ins(%x, %a : tensor<?x768xf32>, f32) outs(%init : tensor<?x768xf32>) -> tensor<?x768xf32>
  // CHECK: halide.call @iota outs(%{{.*}} : tensor<8xi32>) -> tensor<8xi32>
  %s = halide.call @iota outs(%i : tensor<8xi32>) -> tensor<8xi32>
  return %r, %s : tensor<?x768xf32>, tensor<8xi32>
}

// CHECK-LABEL: func.func @memrefs
func.func @memrefs(%x: memref<4x768xf32, strided<[1024, 1], offset: ?>>, %a: f32, %y: memref<4x768xf32>) {
  // CHECK: halide.call @scale ins(%{{.*}}, %{{.*}} : memref<4x768xf32, strided<[1024, 1], offset: ?>>, f32) outs(%{{.*}} : memref<4x768xf32>)
  halide.call @scale ins(%x, %a : memref<4x768xf32, strided<[1024, 1], offset: ?>>, f32) outs(%y : memref<4x768xf32>)
  return
}
