// RUN: resnorm-opt %s --resnorm-status-returns --split-input-file | FileCheck %s

// CHECK-LABEL: func.func @asserts(
// CHECK-SAME: %[[C:.*]]: i1) -> i32
// CHECK: cf.cond_br %[[C]], ^[[NEXT:.*]], ^[[REPORT:bb[0-9]+]]
// CHECK: ^[[NEXT]]:
// CHECK: %[[OK:.*]] = arith.constant 0 : i32
// CHECK: return %[[OK]] : i32
// CHECK: ^[[REPORT]]:
// CHECK: %[[TEXT:.*]] = llvm.mlir.addressof @[[MESSAGE:.*]] : !llvm.ptr
// CHECK: llvm.call @resnorm_report(%[[TEXT]])
// CHECK: cf.br ^[[FAIL:.*]](%{{.*}} : i32)
// CHECK: ^[[FAIL]](%[[STATUS:.*]]: i32):
// CHECK: return %[[STATUS]] : i32
// CHECK: llvm.mlir.global private constant @[[MESSAGE]]("{{.*}}status-returns.mlir:[[#@LINE+2]]:3: must hold\00")
func.func @asserts(%c: i1) {
  cf.assert %c, "must hold"
  return
}

// -----

// The status of a callee passes on, its other results behind it.
// CHECK-LABEL: func.func private @callee(
// CHECK-SAME: -> (i32, index)
func.func private @callee(%c: i1, %i: index) -> index {
  cf.assert %c, "must hold"
  return %i : index
}
// CHECK-LABEL: func.func @caller(
// CHECK: %[[R:.*]]:2 = call @callee
// CHECK: %[[OK:.*]] = arith.cmpi eq, %[[R]]#0
// CHECK: cf.cond_br %[[OK]]
// CHECK: memref.store %[[R]]#1
func.func @caller(%c: i1, %i: index, %out: memref<index>) {
  %r = call @callee(%c, %i) : (i1, index) -> index
  memref.store %r, %out[] : memref<index>
  return
}

// -----

halide.pipeline @copy(%x: !halide.buffer<?xf32>) -> (!halide.buffer<?xf32>) {
  halide.func @y(%i) -> f32 {
    %v = halide.load %x[%i] : !halide.buffer<?xf32>
    halide.yield %v : f32
  }
  halide.outputs @y
}
// An output without elements would be refused by the kernel: it is not called.
// CHECK-LABEL: func.func @kernel(
// CHECK: %[[N:.*]] = memref.dim
// CHECK: %[[SOME:.*]] = arith.cmpi ne, %[[N]]
// CHECK: cf.cond_br %[[SOME]], ^[[CALL:.*]], ^[[AFTER:bb[0-9]+]]
// CHECK: ^[[CALL]]:
// CHECK: %[[STATUS:.*]] = halide.invoke @copy ins(%{{.*}} : memref<?xf32>) outs(%{{.*}} : memref<?xf32>)
// CHECK: arith.cmpi eq, %[[STATUS]]
func.func @kernel(%x: memref<?xf32>, %y: memref<?xf32>) {
  halide.call @copy ins(%x : memref<?xf32>) outs(%y : memref<?xf32>)
  return
}
// CHECK-LABEL: func.func @never(
// CHECK-NOT: halide.invoke
// CHECK: llvm.mlir.global {{.*}}kernel 'copy' failed
func.func @never(%x: memref<0xf32>, %y: memref<0xf32>) {
  halide.call @copy ins(%x : memref<0xf32>) outs(%y : memref<0xf32>)
  return
}
