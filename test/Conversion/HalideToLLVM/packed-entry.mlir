// RUN: resnorm-opt %s --convert-halide-to-llvm | FileCheck %s

// All arguments of a large model are never passed, only read where they are used.
// CHECK: llvm.func @main({{.*}}always_inline

// Words: address of %x and one extent (given), address of %s, address of the
// result and its two extents (the static one is not believed but known).
// CHECK-LABEL: llvm.func @main.packed(
// CHECK-SAME: %[[WORDS:.*]]: !llvm.ptr) -> i32
// CHECK: llvm.getelementptr %[[WORDS]][0] {{.*}}, i64
// CHECK: %[[N:.*]] = llvm.load %{{.*}} : !llvm.ptr -> i64
// CHECK: llvm.getelementptr %[[WORDS]][2]
// CHECK: %[[S:.*]] = llvm.load %{{.*}} : !llvm.ptr -> f32
// CHECK: llvm.getelementptr %[[WORDS]][3]
// CHECK: llvm.getelementptr %[[WORDS]][5]
// CHECK: %[[C8:.*]] = llvm.mlir.constant(8 : i64)
// CHECK: %[[MARK:.*]] = llvm.call @resnorm_enter()
// CHECK: %[[STATUS:.*]] = llvm.call @main(%{{.*}}, %[[S]], %{{.*}})
// What a failed call still holds is given back.
// CHECK: llvm.call @resnorm_unwind(%[[MARK]])
// CHECK: llvm.return %[[STATUS]] : i32
func.func @main(%x: memref<?xf32>, %s: f32, %y: memref<?x8xf32>) -> i32
    attributes {resnorm.signature = {
        inputs = [tensor<?xf32>, f32], input_names = ["x", "s"], parameters = ["", ""],
        outputs = [tensor<?x8xf32>], output_names = ["y"]}} {
  %ok = arith.constant 0 : i32
  return %ok : i32
}
