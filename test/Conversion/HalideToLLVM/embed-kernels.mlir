// RUN: resnorm-opt %s --resnorm-embed-kernels | FileCheck %s

// One function for each kernel and kind of memrefs, one object for each kernel called.
// CHECK-LABEL: func.func @caller(
// CHECK-NEXT: call @relu(%{{.*}}, %{{.*}}) : (memref<4x8xf32>, memref<4x8xf32>) -> ()
// CHECK-NEXT: call @relu(%{{.*}}, %{{.*}}) : (memref<4x8xf32>, memref<4x8xf32>) -> ()
// CHECK-NEXT: call @relu_0(%{{.*}}, %{{.*}}) : (memref<4x8xf32>, memref<4x8xf32, strided<[16, 1]>>) -> ()
// CHECK-NEXT: call @fill(%{{.*}}, %{{.*}}, %{{.*}}) : (i64, i1, memref<?xf32>) -> ()
// CHECK-NEXT: return
func.func @caller(%x: memref<4x8xf32>, %y: memref<4x8xf32>, %z: memref<4x8xf32, strided<[16, 1]>>,
                  %i: i64, %b: i1, %d: memref<?xf32>) {
  halide.call @relu ins(%x : memref<4x8xf32>) outs(%y : memref<4x8xf32>)
  halide.call @relu ins(%y : memref<4x8xf32>) outs(%x : memref<4x8xf32>)
  halide.call @relu ins(%x : memref<4x8xf32>) outs(%z : memref<4x8xf32, strided<[16, 1]>>)
  halide.call @fill ins(%i, %b : i64, i1) outs(%d : memref<?xf32>)
  return
}

halide.binary @relu attributes {parameter_types = [!halide.buffer<8x4xf32>], result_types = [!halide.buffer<8x4xf32>], target = "x86-64-linux", object = "\7FELF"}
halide.binary @fill attributes {parameter_types = [i64, i1], result_types = [!halide.buffer<?xf32>], target = "x86-64-linux", object = "\7FELFfill"}
halide.binary @unused attributes {parameter_types = [], result_types = [!halide.buffer<?xf32>], target = "x86-64-linux", object = "\7FELF"}

// CHECK-NOT: halide.
// CHECK-NOT: @unused
// CHECK-DAG: llvm.mlir.global internal constant @relu.name("relu\00")
// CHECK-DAG: llvm.mlir.global internal constant @relu.object("\7FELF")
// CHECK-DAG: llvm.mlir.global internal constant @fill.object("\7FELFfill")
// CHECK-DAG: llvm.mlir.global internal @relu.kernel() {{.*}} : !llvm.struct<(ptr, ptr, ptr, i64)>

// CHECK-LABEL: func.func private @relu(
// CHECK-SAME: %[[X:.*]]: memref<4x8xf32>, %[[Y:.*]]: memref<4x8xf32>)
// CHECK: %[[FRAME:.*]] = llvm.alloca
// CHECK: builtin.unrealized_conversion_cast %[[X]] : memref<4x8xf32> to !llvm.struct
// CHECK: builtin.unrealized_conversion_cast %[[Y]] : memref<4x8xf32> to !llvm.struct
// CHECK: %[[KERNEL:.*]] = llvm.mlir.addressof @relu.kernel
// CHECK: %[[CODE:.*]] = llvm.call @resnorm_kernel_entry(%[[KERNEL]]) : (!llvm.ptr) -> !llvm.ptr
// CHECK: cf.assert %{{.*}}, "kernel 'relu' could not be loaded"
// CHECK: %[[STATUS:.*]] = llvm.call %[[CODE]](%{{.*}}, %{{.*}}) : !llvm.ptr, (!llvm.ptr, !llvm.ptr) -> i32
// CHECK: %[[OK:.*]] = arith.cmpi eq, %[[STATUS]]
// CHECK: cf.assert %[[OK]], "kernel 'relu' failed"
// CHECK: return

// A result of no elements is none to compute; scalars are widened to C's.
// CHECK-LABEL: func.func private @fill(
// CHECK-SAME: %[[I:.*]]: i64, %[[B:.*]]: i1, %[[D:.*]]: memref<?xf32>)
// CHECK: %[[SIZE:.*]] = memref.dim %[[D]]
// CHECK: %[[SOME:.*]] = arith.cmpi ne, %[[SIZE]]
// CHECK: cf.cond_br %[[SOME]], ^[[CALL:.*]], ^[[END:.*]]
// CHECK: ^[[CALL]]:
// CHECK: arith.extui %[[B]] : i1 to i8
// CHECK: llvm.call %{{.*}} : !llvm.ptr, (i64, i8, !llvm.ptr) -> i32
// CHECK: cf.br ^[[END]]
// CHECK: ^[[END]]:
// CHECK-NEXT: return
