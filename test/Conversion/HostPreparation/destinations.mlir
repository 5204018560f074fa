// RUN: resnorm-opt %s --resnorm-destinations --split-input-file | FileCheck %s

// Results become memrefs after the inputs; names and parameters are kept.
// CHECK-LABEL: func.func @named(
// CHECK-SAME: %[[X:.*]]: tensor<4x8xf32> {bufferization.writable = false}
// CHECK-SAME: %[[Y:[^:]*]]: memref<8xf32>)
// CHECK-SAME: resnorm.signature = {input_names = ["x", "arg1"]
// CHECK-SAME: inputs = [tensor<4x8xf32>, f32], output_names = ["y"], outputs = [tensor<8xf32>]
// CHECK-SAME: parameters = ["layer.weight", ""]
// CHECK-NOT: -> tensor
// CHECK: bufferization.materialize_in_destination %{{.*}} in restrict writable %[[Y]]
func.func @named(%x: tensor<4x8xf32> {resnorm.name = "x", resnorm.param = "layer.weight"},
                 %s: f32) -> (tensor<8xf32> {resnorm.name = "y"}) {
  %row = tensor.extract_slice %x[0, 0] [1, 8] [1, 1] : tensor<4x8xf32> to tensor<8xf32>
  return %row : tensor<8xf32>
}

// -----

// A scalar is stored as a tensor of rank 0.
// CHECK-LABEL: func.func @scalar(
// CHECK-SAME: %[[S:.*]]: i64, %[[D:.*]]: memref<i64>)
// CHECK: memref.store %[[S]], %[[D]][] : memref<i64>
func.func @scalar(%s: i64) -> i64 {
  return %s : i64
}

// -----

// The producer of a reshaped result can write the caller's buffer.
// CHECK-LABEL: func.func @reshaped(
// CHECK-SAME: %[[D:[^:]*]]: memref<2x3x8xf32>)
// CHECK: %[[C:.*]] = memref.collapse_shape %[[D]] {{\[\[}}0, 1], [2]] : memref<2x3x8xf32> into memref<6x8xf32>
// CHECK: materialize_in_destination %{{.*}} in restrict writable %[[C]] : (tensor<6x8xf32>
func.func @reshaped(%x: tensor<6x8xf32>) -> tensor<2x3x8xf32> {
  %r = tensor.expand_shape %x [[0, 1], [2]] output_shape [2, 3, 8]
      : tensor<6x8xf32> into tensor<2x3x8xf32>
  return %r : tensor<2x3x8xf32>
}

// -----

// Private functions keep their results.
// CHECK-LABEL: func.func private @helper(
// CHECK-SAME: -> tensor<4xf32>
func.func private @helper(%x: tensor<4xf32>) -> tensor<4xf32> {
  return %x : tensor<4xf32>
}

// -----

// Pieces of a concatenation are inserted, to be written in place.
// CHECK-LABEL: func.func @concat(
// CHECK-NOT: tensor.concat
// CHECK-COUNT-2: tensor.insert_slice
func.func @concat(%x: tensor<2x3xf32>, %y: tensor<2x5xf32>) -> tensor<2x8xf32> {
  %c = tensor.concat dim(1) %x, %y : (tensor<2x3xf32>, tensor<2x5xf32>) -> tensor<2x8xf32>
  return %c : tensor<2x8xf32>
}

// -----

// The signature says which inputs an init function computes, and the marks go.
// CHECK-LABEL: func.func @prepared(
// CHECK-NOT: resnorm.prepared
// CHECK-SAME: resnorm.signature = {init = "prepared.init"
// CHECK-SAME: prepared = 1 : i64, released = array<i1: true, false, false>
func.func @prepared(%w: tensor<4xf32> {resnorm.param = "w", resnorm.released}, %x: tensor<4xf32>,
                    %p: tensor<4xf32> {resnorm.prepared}) -> tensor<4xf32>
    attributes {resnorm.init = "prepared.init"} {
  %y = arith.addf %x, %p : tensor<4xf32>
  return %y : tensor<4xf32>
}

// -----

// What a branch yields may be another result, or start where that does: it is
// copied, so that no result is stored before the others are read.
// CHECK-LABEL: func.func @branch(
// CHECK-SAME: %[[X:.*]]: tensor<4xf32> {{.*}}, %[[C:.*]]: i1, %[[A:.*]]: memref<4xf32>, %[[B:.*]]: memref<4xf32>
// CHECK: %[[IF:.*]] = scf.if
// CHECK: %[[TARGET:.*]] = bufferization.to_tensor %[[A]] restrict writable
// CHECK: %[[COPY:.*]] = linalg.copy ins(%[[IF]] : tensor<4xf32>) outs(%[[TARGET]]
// CHECK: materialize_in_destination %[[COPY]] in restrict writable %[[A]]
func.func @branch(%x: tensor<4xf32>, %c: i1) -> (tensor<4xf32>, tensor<4xf32>) {
  %e = tensor.empty() : tensor<4xf32>
  %y = linalg.exp ins(%x : tensor<4xf32>) outs(%e : tensor<4xf32>) -> tensor<4xf32>
  %r = scf.if %c -> tensor<4xf32> {
    %f = tensor.empty() : tensor<4xf32>
    %z = linalg.abs ins(%y : tensor<4xf32>) outs(%f : tensor<4xf32>) -> tensor<4xf32>
    scf.yield %z : tensor<4xf32>
  } else {
    scf.yield %y : tensor<4xf32>
  }
  return %r, %y : tensor<4xf32>, tensor<4xf32>
}
