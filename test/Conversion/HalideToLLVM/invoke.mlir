// RUN: resnorm-opt %s --convert-halide-to-llvm | FileCheck %s

halide.binary @kernel attributes {
  parameter_types = [!halide.buffer<8x?xbf16>, f32, i1],
  result_types = [!halide.buffer<?xi1>], target = "host", object = "code"}

// Two buffers of ranks 2 and 1: (64 + 2 * 16) + (64 + 16) bytes, outside loops.
// CHECK-LABEL: llvm.func @call(
// CHECK: %[[BYTES:.*]] = llvm.mlir.constant(176 : i64)
// CHECK: %[[FRAME:.*]] = llvm.alloca %[[BYTES]] x i8 {alignment = 16 : i64}
// CHECK: %[[X:.*]] = llvm.getelementptr %[[FRAME]][0]
// CHECK: %[[XDIMS:.*]] = llvm.getelementptr %[[X]][64]
// bf16: code 4, 16 bits, one lane.
// CHECK: llvm.mlir.constant(69636 : i32)
// Dimensions turn round: MLIR's first is Halide's second, 16 bytes further on.
// CHECK: %[[ROWS:.*]] = llvm.extractvalue %{{.*}}[3, 0]
// CHECK: %[[ROWS32:.*]] = llvm.trunc %[[ROWS]] : i64 to i32
// CHECK: %[[AT:.*]] = llvm.getelementptr %[[XDIMS]][20]
// CHECK: llvm.store %[[ROWS32]], %[[AT]]
// CHECK: %[[COLUMNS:.*]] = llvm.extractvalue %{{.*}}[3, 1]
// CHECK: %[[COLUMNS32:.*]] = llvm.trunc %[[COLUMNS]] : i64 to i32
// CHECK: %[[AT:.*]] = llvm.getelementptr %[[XDIMS]][4]
// CHECK: llvm.store %[[COLUMNS32]], %[[AT]]
// A truth value is a byte, in scalars and in buffers.
// CHECK: %[[FLAG:.*]] = llvm.zext %{{.*}} : i1 to i8
// CHECK: %[[Y:.*]] = llvm.getelementptr %[[FRAME]][96]
// CHECK: llvm.mlir.constant(67585 : i32)
// CHECK: %[[STATUS:.*]] = llvm.call @kernel(%[[X]], %{{.*}}, %[[FLAG]], %[[Y]]) : (!llvm.ptr, f32, i8, !llvm.ptr) -> i32
// CHECK: llvm.return %[[STATUS]]
// CHECK: llvm.func @kernel(!llvm.ptr, f32, i8, !llvm.ptr) -> i32
// CHECK: module @resnorm_kernels
// CHECK-NEXT: halide.binary @kernel
func.func @call(%x: memref<?x8xbf16, strided<[?, 1]>>, %s: f32, %flag: i1,
                %y: memref<?xi1>) -> i32 {
  %status = halide.invoke @kernel
      ins(%x, %s, %flag : memref<?x8xbf16, strided<[?, 1]>>, f32, i1)
      outs(%y : memref<?xi1>)
  return %status : i32
}
