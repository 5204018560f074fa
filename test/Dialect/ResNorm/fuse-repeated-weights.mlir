// RUN: resnorm-opt %s --pass-pipeline='builtin.module(func.func(resnorm-fuse))' | FileCheck %s

// Linear layers that come as batched matmuls with one matrix for the whole
// batch are one matmul with more rows.

#broadcast = affine_map<(b, k, n) -> (k, n)>
#first = affine_map<(b, k, n) -> (b, n)>
#id = affine_map<(b, k, n) -> (b, k, n)>

// CHECK-LABEL: @broadcast_weights
// CHECK-SAME: %[[X:.*]]: tensor<4x2x8xf32>, %[[W:.*]]: tensor<8x16xf32>
// CHECK: %[[ROWS:.*]] = tensor.collapse_shape %[[X]] {{\[\[}}0, 1], [2]] : tensor<4x2x8xf32> into tensor<8x8xf32>
// CHECK: %[[Y:.*]] = linalg.matmul ins(%[[ROWS]], %[[W]] :
// CHECK: tensor.expand_shape %[[Y]] {{\[\[}}0, 1], [2]] output_shape [4, 2, 16]
func.func @broadcast_weights(%x: tensor<4x2x8xf32>, %w: tensor<8x16xf32>) -> tensor<4x2x16xf32> {
  %zero = arith.constant 0.0 : f32
  %ew = tensor.empty() : tensor<4x8x16xf32>
  %weights = linalg.generic {indexing_maps = [#broadcast, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%w : tensor<8x16xf32>) outs(%ew : tensor<4x8x16xf32>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  } -> tensor<4x8x16xf32>
  %e = tensor.empty() : tensor<4x2x16xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e : tensor<4x2x16xf32>) -> tensor<4x2x16xf32>
  %y = linalg.batch_matmul ins(%x, %weights : tensor<4x2x8xf32>, tensor<4x8x16xf32>) outs(%init : tensor<4x2x16xf32>) -> tensor<4x2x16xf32>
  return %y : tensor<4x2x16xf32>
}

// As tosa.tile is lowered, and with a batch that is not known.
// CHECK-LABEL: @tiled_weights
// CHECK-SAME: %[[X:.*]]: tensor<4x?x8xf32>, %[[W:.*]]: tensor<1x8x16xf32>
// CHECK-DAG: %[[M:.*]] = tensor.collapse_shape %[[W]] {{\[\[}}0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32>
// CHECK-DAG: %[[ROWS:.*]] = tensor.collapse_shape %[[X]] {{\[\[}}0, 1], [2]] : tensor<4x?x8xf32> into tensor<?x8xf32>
// CHECK: linalg.matmul ins(%[[ROWS]], %[[M]] :
// CHECK: tensor.expand_shape {{.*}} output_shape [4, %{{.*}}, 16]
func.func @tiled_weights(%x: tensor<4x?x8xf32>, %w: tensor<1x8x16xf32>, %init: tensor<4x?x16xf32>) -> tensor<4x?x16xf32> {
  %ew = tensor.empty() : tensor<4x1x1x8x1x16xf32>
  %tiled = linalg.generic {
      indexing_maps = [affine_map<(a, b, c, d, e, f) -> (b, d, f)>, affine_map<(a, b, c, d, e, f) -> (a, b, c, d, e, f)>],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]}
      ins(%w : tensor<1x8x16xf32>) outs(%ew : tensor<4x1x1x8x1x16xf32>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  } -> tensor<4x1x1x8x1x16xf32>
  %weights = tensor.collapse_shape %tiled [[0, 1, 2], [3, 4], [5]] : tensor<4x1x1x8x1x16xf32> into tensor<4x8x16xf32>
  %y = linalg.batch_matmul ins(%x, %weights : tensor<4x?x8xf32>, tensor<4x8x16xf32>) outs(%init : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
  return %y : tensor<4x?x16xf32>
}

// CHECK-LABEL: @batch_of_one
// CHECK-NOT: linalg.batch_matmul
// CHECK: linalg.matmul
func.func @batch_of_one(%x: tensor<1x4x8xf32>, %w: tensor<1x8x16xf32>, %init: tensor<1x4x16xf32>) -> tensor<1x4x16xf32> {
  %y = linalg.batch_matmul ins(%x, %w : tensor<1x4x8xf32>, tensor<1x8x16xf32>) outs(%init : tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
  return %y : tensor<1x4x16xf32>
}

// A matrix for each index of the batch, and one that is repeated along its own
// rows: both stay batched. The batch is as long as the rows, so that shapes do
// not tell.
// CHECK-LABEL: @other_broadcasts
// CHECK-NOT: linalg.matmul
// CHECK: linalg.batch_matmul
// CHECK: linalg.batch_matmul
// CHECK-NOT: linalg.matmul
// CHECK: return
func.func @other_broadcasts(%x: tensor<8x2x8xf32>, %w: tensor<8x8x16xf32>, %v: tensor<8x16xf32>, %init: tensor<8x2x16xf32>) -> (tensor<8x2x16xf32>, tensor<8x2x16xf32>) {
  %y = linalg.batch_matmul ins(%x, %w : tensor<8x2x8xf32>, tensor<8x8x16xf32>) outs(%init : tensor<8x2x16xf32>) -> tensor<8x2x16xf32>
  %ew = tensor.empty() : tensor<8x8x16xf32>
  %rows = linalg.generic {indexing_maps = [#first, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%v : tensor<8x16xf32>) outs(%ew : tensor<8x8x16xf32>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  } -> tensor<8x8x16xf32>
  %z = linalg.batch_matmul ins(%x, %rows : tensor<8x2x8xf32>, tensor<8x8x16xf32>) outs(%init : tensor<8x2x16xf32>) -> tensor<8x2x16xf32>
  return %y, %z : tensor<8x2x16xf32>, tensor<8x2x16xf32>
}

// One matrix times each vector of a batch: all vectors times its transpose.
// CHECK-LABEL: @vectors
// CHECK-SAME: %[[W:.*]]: tensor<16x8xf32>, %[[X:.*]]: tensor<4x8x1xf32>
// CHECK-DAG: %[[T:.*]] = linalg.transpose ins(%[[W]] : tensor<16x8xf32>) {{.*}} permutation = [1, 0]
// CHECK-DAG: %[[ROWS:.*]] = tensor.collapse_shape %[[X]] {{\[\[}}0], [1, 2]] : tensor<4x8x1xf32> into tensor<4x8xf32>
// CHECK: %[[Y:.*]] = linalg.matmul ins(%[[ROWS]], %[[T]] :
// CHECK: tensor.expand_shape %[[Y]] {{\[\[}}0], [1, 2]] output_shape [4, 16, 1]
func.func @vectors(%w: tensor<16x8xf32>, %x: tensor<4x8x1xf32>, %init: tensor<4x16x1xf32>) -> tensor<4x16x1xf32> {
  %ew = tensor.empty() : tensor<4x16x8xf32>
  %weights = linalg.generic {indexing_maps = [#broadcast, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%w : tensor<16x8xf32>) outs(%ew : tensor<4x16x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  } -> tensor<4x16x8xf32>
  %y = linalg.batch_matmul ins(%weights, %x : tensor<4x16x8xf32>, tensor<4x8x1xf32>) outs(%init : tensor<4x16x1xf32>) -> tensor<4x16x1xf32>
  return %y : tensor<4x16x1xf32>
}

// Not vectors: their transposes would have to be moved.
// CHECK-LABEL: @matrices
// CHECK: linalg.batch_matmul
func.func @matrices(%w: tensor<16x8xf32>, %x: tensor<4x8x2xf32>, %init: tensor<4x16x2xf32>) -> tensor<4x16x2xf32> {
  %ew = tensor.empty() : tensor<4x16x8xf32>
  %weights = linalg.generic {indexing_maps = [#broadcast, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%w : tensor<16x8xf32>) outs(%ew : tensor<4x16x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  } -> tensor<4x16x8xf32>
  %y = linalg.batch_matmul ins(%weights, %x : tensor<4x16x8xf32>, tensor<4x8x2xf32>) outs(%init : tensor<4x16x2xf32>) -> tensor<4x16x2xf32>
  return %y : tensor<4x16x2xf32>
}
