// RUN: resnorm-opt %s --resnorm-profile-kernels --split-input-file | FileCheck %s

// The place is the first one in the call's location.
// CHECK-DAG: llvm.mlir.global private constant @resnorm_profile_text_0("kernel\00")
// CHECK-DAG: llvm.mlir.global private constant @resnorm_profile_text_1("model.mlir:7:3\00")

// What is no kernel is not timed; scalars are no buffers.
// CHECK-LABEL: llvm.func @calls(
// CHECK-NEXT: llvm.call @helper() : () -> i32
// CHECK: llvm.mlir.addressof @resnorm_profile_text_0
// CHECK: %[[NAME:.*]] = llvm.getelementptr
// CHECK: llvm.mlir.addressof @resnorm_profile_text_1
// CHECK: %[[PLACE:.*]] = llvm.getelementptr
// CHECK: llvm.call @resnorm_profile_begin(%[[NAME]], %[[PLACE]]) : (!llvm.ptr, !llvm.ptr) -> ()
// CHECK-NEXT: %[[STATUS:.*]] = llvm.call @kernel(%[[X:.*]], %{{.*}}, %[[Y:.*]]) : (!llvm.ptr, f32, !llvm.ptr) -> i32
// CHECK-NEXT: llvm.call @resnorm_profile_end() : () -> ()
// CHECK-NEXT: llvm.call @resnorm_profile_buffer(%[[X]]) : (!llvm.ptr) -> ()
// CHECK-NEXT: llvm.call @resnorm_profile_buffer(%[[Y]]) : (!llvm.ptr) -> ()
// CHECK-NEXT: llvm.return %[[STATUS]]
llvm.func @calls(%x: !llvm.ptr, %s: f32, %y: !llvm.ptr) -> i32 {
  %0 = llvm.call @helper() : () -> i32
  %1 = llvm.call @kernel(%x, %s, %y) : (!llvm.ptr, f32, !llvm.ptr) -> i32 loc(fused["matmul"("model.mlir":7:3), "model.mlir":9:1])
  llvm.return %1 : i32
}
llvm.func @helper() -> i32
llvm.func @kernel(!llvm.ptr, f32, !llvm.ptr) -> i32
module @resnorm_kernels {
  halide.binary @kernel attributes {
    parameter_types = [!halide.buffer<8xf32>, f32],
    result_types = [!halide.buffer<8xf32>], target = "host", object = "code"}
}

// -----

// Without kernels nothing is declared.
// CHECK-LABEL: llvm.func @bare(
// CHECK-NOT: resnorm_profile
llvm.func @bare() {
  llvm.return
}
