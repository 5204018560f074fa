// RUN: resnorm-opt %s --convert-halide-to-llvm | FileCheck %s

halide.binary @kernel attributes {
  parameter_types = [!halide.buffer<4xf32>], result_types = [!halide.buffer<4xf32>],
  target = "x86-64-linux-opencl", object = "code"}

// Host memory is newer than the device's before a call; results come back after
// it, and a failure of the kernel is not hidden by what follows.
// CHECK-LABEL: llvm.func @call(
// CHECK: %[[FLAGS:.*]] = llvm.mlir.constant(1 : i64) : i64
// CHECK: llvm.store %[[FLAGS]]
// CHECK: %[[STATUS:.*]] = llvm.call @kernel
// CHECK: %[[COPIED:.*]] = llvm.call @halide_copy_to_host(%{{.*}}, %[[OUT:[0-9]+]])
// CHECK: %[[OK:.*]] = llvm.icmp "eq" %[[STATUS]]
// CHECK: llvm.select %[[OK]], %[[COPIED]], %[[STATUS]]
// CHECK-COUNT-2: llvm.call @halide_device_free
func.func @call(%x: memref<4xf32>, %y: memref<4xf32>) -> i32 {
  %status = halide.invoke @kernel ins(%x : memref<4xf32>) outs(%y : memref<4xf32>)
  return %status : i32
}
