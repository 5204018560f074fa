// RUN: resnorm-opt %s --convert-halide-to-llvm | FileCheck %s

// Both memrefs as halide_buffer_t in the frame of the function; strides are as they are.
// CHECK: llvm.func @compare(
// CHECK: %[[FRAME:.*]] = llvm.alloca
// CHECK: %[[WANT:.*]] = llvm.getelementptr %[[FRAME]][80]
// CHECK: llvm.call @resnorm_compare(%{{.*}}, %[[FRAME]], %[[WANT]]) : (!llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
// CHECK: llvm.func @resnorm_compare(!llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
func.func @compare(%what: !llvm.ptr, %a: memref<4xf32>, %b: memref<4xf32, strided<[2]>>) -> i32 {
  %status = halide.compare %what, %a, %b : !llvm.ptr, memref<4xf32>, memref<4xf32, strided<[2]>>
  return %status : i32
}
