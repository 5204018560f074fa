// RUN: resnorm-opt %s --convert-halide-to-llvm | FileCheck %s

halide.binary @kernel attributes {
  parameter_types = [!halide.buffer<4xf32>], result_types = [!halide.buffer<4xf32>],
  target = "x86-64-linux-opencl", object = "code"}

// Buffers are bound before the kernel, and the first failure is what is told.
// CHECK-LABEL: llvm.func @call(
// CHECK: %[[NO:.*]] = llvm.mlir.constant(0 : i32) : i32
// CHECK: %[[DEVICE:.*]] = llvm.call @halide_opencl_device_interface()
// CHECK: llvm.call @resnorm_device_bind(%[[IN:[0-9]+]], %{{.*}}, %[[DEVICE]])
// CHECK: %[[YES:.*]] = llvm.mlir.constant(1 : i32) : i32
// CHECK: %[[BOUND:.*]] = llvm.call @resnorm_device_bind(%[[OUT:[0-9]+]], %[[YES]], %[[DEVICE]])
// CHECK: %[[BEFORE:.*]] = llvm.select %{{.*}}, %[[BOUND]], %{{.*}}
// CHECK: %[[STATUS:.*]] = llvm.call @kernel(%[[IN]], %[[OUT]])
// CHECK: %[[OK:.*]] = llvm.icmp "eq" %[[BEFORE]]
// CHECK: llvm.select %[[OK]], %[[STATUS]], %[[BEFORE]]
// CHECK-COUNT-2: llvm.call @resnorm_device_unbind
func.func @call(%x: memref<4xf32>, %y: memref<4xf32>) -> i32 {
  %status = halide.invoke @kernel ins(%x : memref<4xf32>) outs(%y : memref<4xf32>)
  return %status : i32
}

// CHECK-LABEL: llvm.func @host(
// CHECK: llvm.call @resnorm_device_sync_host(%{{.*}}, %{{.*}}) : (!llvm.ptr, i32) -> ()
func.func @host(%x: memref<4xf32, strided<[1], offset: ?>>) {
  halide.sync_host %x writes : memref<4xf32, strided<[1], offset: ?>>
  return
}
