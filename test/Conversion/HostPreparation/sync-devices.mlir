// RUN: resnorm-opt %s --resnorm-sync-devices | FileCheck %s

halide.binary @gelu attributes {
  parameter_types = [!halide.buffer<8xf32>], result_types = [!halide.buffer<8xf32>],
  target = "host-opencl", object = "code"}
halide.binary @here attributes {
  parameter_types = [!halide.buffer<8xf32>], result_types = [!halide.buffer<8xf32>],
  target = "host", object = "code"}

// A kernel of the device needs nothing; a load and a store do.
// CHECK-LABEL: func.func @between(
// CHECK-NEXT: halide.call @gelu
// CHECK-NEXT: halide.sync_host %{{.*}} : memref<8xf32>
// CHECK-NEXT: memref.load
// CHECK-NEXT: halide.sync_host %{{.*}} writes : memref<f32>
// CHECK-NEXT: memref.store
// CHECK-NEXT: return
func.func @between(%x: memref<8xf32>, %y: memref<8xf32>, %i: index, %z: memref<f32>) {
  halide.call @gelu ins(%x : memref<8xf32>) outs(%y : memref<8xf32>)
  %v = memref.load %y[%i] : memref<8xf32>
  memref.store %v, %z[] : memref<f32>
  return
}

// A kernel of the host reads and writes as host code does.
// CHECK-LABEL: func.func @host_kernel(
// CHECK-DAG: halide.sync_host %arg0 : memref<8xf32>
// CHECK-DAG: halide.sync_host %arg1 writes : memref<8xf32>
// CHECK: halide.call @here
func.func @host_kernel(%x: memref<8xf32>, %y: memref<8xf32>) {
  halide.call @here ins(%x : memref<8xf32>) outs(%y : memref<8xf32>)
  return
}

// A loop without calls is one access of all it touches; views inside it are not.
// CHECK-LABEL: func.func @loop(
// CHECK-DAG: halide.sync_host %arg0 writes : memref<8xf32>
// CHECK-DAG: halide.sync_host %arg1 writes : memref<8xf32>
// CHECK: scf.for
// CHECK-NOT: halide.sync_host
// CHECK: return
func.func @loop(%x: memref<8xf32>, %y: memref<8xf32>, %n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.for %i = %c0 to %n step %c1 {
    %part = memref.subview %y[%i] [1] [1] : memref<8xf32> to memref<1xf32, strided<[1], offset: ?>>
    %v = memref.load %x[%i] : memref<8xf32>
    memref.store %v, %part[%c0] : memref<1xf32, strided<[1], offset: ?>>
  }
  return
}

// In a loop with calls each op has its own.
// CHECK-LABEL: func.func @loop_with_calls(
// CHECK: scf.for
// CHECK-NEXT: halide.call @gelu
// CHECK-NEXT: halide.sync_host %arg1 : memref<8xf32>
// CHECK-NEXT: memref.load
func.func @loop_with_calls(%x: memref<8xf32>, %y: memref<8xf32>, %n: index) -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%sum = %zero) -> f32 {
    halide.call @gelu ins(%x : memref<8xf32>) outs(%y : memref<8xf32>)
    %v = memref.load %y[%i] : memref<8xf32>
    %next = arith.addf %sum, %v : f32
    scf.yield %next : f32
  }
  return %r : f32
}
