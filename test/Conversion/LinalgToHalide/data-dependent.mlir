// Reads whose coordinates are data, and loops as data.
// RUN: resnorm-opt %s --convert-to-halide --split-input-file | FileCheck %s

// Halide bounds every read before the kernel starts: data is clamped, a loop
// needs no clamp.
// CHECK-LABEL: halide.pipeline @embedding
// CHECK:         halide.func @gather(%[[J:.*]], %[[I:.*]]) -> f32 {
// CHECK:           %[[ID:.*]] = halide.load %arg0[%[[I]]] : !halide.buffer<7xi64>
// CHECK:           %[[ROW:.*]] = arith.index_cast %[[ID]] : i64 to index
// CHECK:           %[[LOW:.*]] = arith.minsi %[[ROW]],
// CHECK:           %[[AT:.*]] = arith.maxsi %[[LOW]],
// CHECK:           halide.load %arg1[%[[J]], %[[AT]]]
func.func private @embedding(%ids: tensor<7xi64>, %table: tensor<100x32xf32>) -> tensor<7x32xf32> attributes {resnorm.kernel} {
  %e = tensor.empty() : tensor<7x32xf32>
  %0 = linalg.generic {
      indexing_maps = [affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
      ins(%ids : tensor<7xi64>) outs(%e : tensor<7x32xf32>) {
  ^bb0(%id: i64, %o: f32):
    %row = arith.index_cast %id : i64 to index
    %j = linalg.index 1 : index
    %v = tensor.extract %table[%row, %j] : tensor<100x32xf32>
    linalg.yield %v : f32
  } -> tensor<7x32xf32>
  return %0 : tensor<7x32xf32>
}

// -----

// A scalar of the kernel that is an element of a tensor is read where it is used.
// CHECK-LABEL: halide.pipeline @scalar_from_tensor
// CHECK:         halide.func @mul(%[[I:.*]]) -> f32 {
// CHECK-DAG:       halide.load %arg1[] : !halide.buffer<f32>
// CHECK-DAG:       halide.load %arg0[%[[I]]]
func.func private @scalar_from_tensor(%x: tensor<8xf32>, %s: tensor<f32>) -> tensor<8xf32> attributes {resnorm.kernel} {
  %v = tensor.extract %s[] : tensor<f32>
  %e = tensor.empty() : tensor<8xf32>
  %0 = linalg.generic {
      indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
      ins(%x : tensor<8xf32>) outs(%e : tensor<8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %m = arith.mulf %a, %v : f32
    linalg.yield %m : f32
  } -> tensor<8xf32>
  return %0 : tensor<8xf32>
}

// -----

// Results of different shapes over the same loops: one func over the loops, and
// a view of it for each.
// CHECK-LABEL: halide.pipeline @two_shapes
// CHECK:         halide.func @elementwise(%[[J:.*]], %[[I:.*]]) -> (f32, f32) {
// CHECK:         halide.func @elementwise_1(%[[J:.*]], %[[I:.*]]) -> f32 {
// CHECK:           %[[E:.*]]:2 = halide.apply @elementwise[%[[J]], %[[I]]]
// CHECK:           halide.yield %[[E]]#0
// CHECK:         halide.func @elementwise_2(%[[I:.*]], %[[J:.*]]) -> f32 {
// CHECK:           %[[E:.*]]:2 = halide.apply @elementwise[%[[J]], %[[I]]]
// CHECK:           halide.yield %[[E]]#1
// CHECK:         halide.outputs @elementwise_1, @elementwise_2
func.func private @two_shapes(%x: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<8x4xf32>) attributes {resnorm.kernel} {
  %a = tensor.empty() : tensor<4x8xf32>
  %b = tensor.empty() : tensor<8x4xf32>
  %0:2 = linalg.generic {
      indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (j, i)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<4x8xf32>) outs(%a, %b : tensor<4x8xf32>, tensor<8x4xf32>) {
  ^bb0(%v: f32, %p: f32, %q: f32):
    %s = math.sin %v : f32
    %c = math.cos %v : f32
    linalg.yield %s, %c : f32, f32
  } -> (tensor<4x8xf32>, tensor<8x4xf32>)
  return %0#0, %0#1 : tensor<4x8xf32>, tensor<8x4xf32>
}
