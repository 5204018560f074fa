// RUN: resnorm-opt %s --resnorm-status-returns --split-input-file | FileCheck %s

// A comparison of extents or indices that fails tells both.
// CHECK-LABEL: func.func @extents(
// CHECK-SAME: %[[A:.*]]: index, %[[B:.*]]: index)
// CHECK-DAG: %[[GOT:.*]] = arith.index_cast %[[A]] : index to i64
// CHECK-DAG: %[[OTHER:.*]] = arith.index_cast %[[B]] : index to i64
// CHECK: llvm.call @resnorm_report_numbers(%{{.*}}, %[[GOT]], %[[OTHER]])
func.func @extents(%a: index, %b: index) {
  %c = arith.cmpi eq, %a, %b : index
  cf.assert %c, "must agree"
  return
}

// -----

// A truth value is no number worth telling.
// CHECK-LABEL: func.func @flags(
// CHECK: llvm.call @resnorm_report(
func.func @flags(%a: i1, %b: i1) {
  %c = arith.cmpi eq, %a, %b : i1
  cf.assert %c, "must agree"
  return
}

// -----

// The text says where and what; the runtime says by how much.
// CHECK-LABEL: func.func @expects(
// CHECK-SAME: %[[A:.*]]: memref<4xf32>, %[[B:.*]]: memref<4xf32>)
// CHECK: %[[TEXT:.*]] = llvm.mlir.addressof @[[MESSAGE:.*]] : !llvm.ptr
// CHECK: %[[STATUS:.*]] = halide.compare %[[TEXT]], %[[A]], %[[B]] : !llvm.ptr, memref<4xf32>, memref<4xf32>
// CHECK: arith.cmpi eq, %[[STATUS]]
// CHECK: llvm.mlir.global private constant @[[MESSAGE]]("{{.*}}checks.mlir:[[#@LINE+2]]:3: result 2 of kernel 'k'\00")
func.func @expects(%a: memref<4xf32>, %b: memref<4xf32>) {
  halide.expect "k" result 2 %a, %b : memref<4xf32>, memref<4xf32>
  return
}
