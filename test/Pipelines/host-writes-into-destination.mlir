// RUN: resnorm-opt %s --resnorm-destinations --cse --eliminate-empty-tensors \
// RUN:   --one-shot-bufferize="bufferize-function-boundaries function-boundary-type-conversion=identity-layout-map" \
// RUN:   --canonicalize | FileCheck %s

halide.binary @relu attributes {
  parameter_types = [!halide.buffer<8x4xf32>], result_types = [!halide.buffer<8x4xf32>],
  target = "host", object = "code"}

// The last kernel writes the caller's memory: no copy.
// CHECK-LABEL: func.func @last(
// CHECK-SAME: %[[X:[^:]*]]: memref<4x8xf32>, %[[Y:[^:]*]]: memref<2x2x8xf32>)
// CHECK: %[[T:.*]] = memref.alloc()
// CHECK: halide.call @relu ins(%[[X]] : {{.*}}) outs(%[[T]] : {{.*}})
// CHECK: halide.call @relu ins(%[[T]] : {{.*}}) outs(%[[V:[^ ]*]] : {{.*}})
// CHECK-NOT: memref.copy
// CHECK: return
func.func @last(%x: tensor<4x8xf32>) -> tensor<2x2x8xf32> {
  %e = tensor.empty() : tensor<4x8xf32>
  %a = halide.call @relu ins(%x : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  %b = halide.call @relu ins(%a : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  %r = tensor.expand_shape %b [[0, 1], [2]] output_shape [2, 2, 8] : tensor<4x8xf32> into tensor<2x2x8xf32>
  return %r : tensor<2x2x8xf32>
}

// One value returned twice is computed once and copied once.
// CHECK-LABEL: func.func @twice(
// CHECK-COUNT-1: halide.call
// CHECK: memref.copy
// CHECK-NOT: memref.copy
// CHECK: return
func.func @twice(%x: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
  %e = tensor.empty() : tensor<4x8xf32>
  %a = halide.call @relu ins(%x : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %a, %a : tensor<4x8xf32>, tensor<4x8xf32>
}

// An input that is returned is copied.
// CHECK-LABEL: func.func @identity(
// CHECK-SAME: %[[X:[^:]*]]: memref<4x8xf32>, %[[Y:[^:]*]]: memref<4x8xf32>)
// CHECK: memref.copy %[[X]], %[[Y]]
func.func @identity(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  return %x : tensor<4x8xf32>
}

// Rows of every second column are no rows for a kernel: it gets a copy.
// CHECK-LABEL: func.func @strided(
// CHECK: %[[S:.*]] = memref.subview
// CHECK: %[[COPY:.*]] = memref.alloc() {{.*}} : memref<4x8xf32>
// CHECK: memref.copy %[[S]], %[[COPY]]
// CHECK: halide.call @relu ins(%[[COPY]] : memref<4x8xf32>)
func.func @strided(%x: tensor<4x16xf32>) -> tensor<4x8xf32> {
  %e = tensor.empty() : tensor<4x8xf32>
  %s = tensor.extract_slice %x[0, 0] [4, 8] [1, 2] : tensor<4x16xf32> to tensor<4x8xf32>
  %a = halide.call @relu ins(%s : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %a : tensor<4x8xf32>
}
