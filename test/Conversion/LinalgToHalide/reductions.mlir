// An op with reduction loops is a pure func of what is in `outs` and an update
// over the reduction's extents.
// RUN: resnorm-opt %s --convert-to-halide --split-input-file | FileCheck %s

// A fill is folded to its constant, unit dims of the result are kept, and the
// output is a pure func of the reduction.
// CHECK-LABEL: halide.pipeline @row_sum
// CHECK-SAME:    (%[[A:.*]]: !halide.buffer<?x?xf32>) -> (!halide.buffer<1x?xf32>)
// CHECK:         %[[N:.*]] = halide.extent %[[A]], 0
// CHECK:         halide.func @sum(%{{.*}}, %{{.*}}) -> f32 {
// CHECK-NEXT:      %[[ZERO:.*]] = arith.constant 0.0
// CHECK-NEXT:      halide.yield %[[ZERO]]
// CHECK:         halide.update @sum(%[[D1:.*]], %[[D0:.*]]) over (%[[R:.*]] = %{{.*}} to %[[N]]) {
// CHECK-DAG:       %[[S:.*]] = halide.apply @sum[%[[D1]], %[[D0]]]
// CHECK-DAG:       %[[X:.*]] = halide.load %[[A]][%[[R]], %[[D0]]]
// CHECK:           %[[T:.*]] = arith.addf %[[X]], %[[S]] fastmath<reassoc,contract>
// CHECK:           halide.assign [%[[D1]], %[[D0]]] = %[[T]]
// CHECK:         halide.func @sum_out
// CHECK:           halide.apply @sum
// CHECK:         halide.outputs @sum_out
func.func private @row_sum(%a: tensor<?x?xf32>) -> tensor<?x1xf32> attributes {resnorm.kernel} {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %d = tensor.dim %a, %c0 : tensor<?x?xf32>
  %e = tensor.empty(%d) : tensor<?x1xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<?x1xf32>) -> tensor<?x1xf32>
  %0 = linalg.generic {
      indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, 0)>],
      iterator_types = ["parallel", "reduction"]}
      ins(%a : tensor<?x?xf32>) outs(%f : tensor<?x1xf32>) {
  ^bb0(%x: f32, %o: f32):
    %s = arith.addf %x, %o : f32
    linalg.yield %s : f32
  } -> tensor<?x1xf32>
  return %0 : tensor<?x1xf32>
}

// -----

// A matmul that accumulates into a tensor starts from that tensor.
// CHECK-LABEL: halide.pipeline @matmul_accumulate
// CHECK-SAME:    (%[[A:.*]]: !halide.buffer<16x4xf32>, %[[B:.*]]: !halide.buffer<?x16xf32>, %[[C:.*]]: !halide.buffer<?x4xf32>)
// CHECK-DAG:     %[[ZERO:.*]] = arith.constant 0 : index
// CHECK-DAG:     %[[K:.*]] = arith.constant 16 : index
// CHECK:         halide.func @matmul(%[[J:.*]], %[[I:.*]]) -> f32 {
// CHECK-NEXT:      %[[INIT:.*]] = halide.load %[[C]][%[[J]], %[[I]]]
// CHECK-NEXT:      halide.yield %[[INIT]]
// CHECK:         halide.update @matmul(%[[J:.*]], %[[I:.*]]) over (%[[R:.*]] = %[[ZERO]] to %[[K]])
// CHECK-DAG:       %[[X:.*]] = halide.load %[[A]][%[[R]], %[[I]]]
// CHECK-DAG:       %[[Y:.*]] = halide.load %[[B]][%[[J]], %[[R]]]
// CHECK:           %[[M:.*]] = arith.mulf %[[X]], %[[Y]] fastmath<contract>
// CHECK:           arith.addf %{{.*}}, %[[M]] fastmath<reassoc,contract>
func.func private @matmul_accumulate(%a: tensor<4x16xf32>, %b: tensor<16x?xf32>, %c: tensor<4x?xf32>) -> tensor<4x?xf32> attributes {resnorm.kernel} {
  %0 = linalg.matmul ins(%a, %b : tensor<4x16xf32>, tensor<16x?xf32>) outs(%c : tensor<4x?xf32>) -> tensor<4x?xf32>
  return %0 : tensor<4x?xf32>
}

// -----

// bf16 with f32 accumulation: the casts of the region are in the update.
// CHECK-LABEL: halide.pipeline @mixed_batch_matmul
// CHECK:         halide.func @batch_matmul(%{{.*}}, %{{.*}}, %{{.*}}) -> f32
// CHECK:         halide.update @batch_matmul
// CHECK-COUNT-2:   arith.extf %{{.*}} : bf16 to f32
func.func private @mixed_batch_matmul(%a: tensor<2x4x16xbf16>, %b: tensor<2x16x8xbf16>) -> tensor<2x4x8xf32> attributes {resnorm.kernel} {
  %zero = arith.constant dense<0.0> : tensor<2x4x8xf32>
  %0 = linalg.batch_matmul ins(%a, %b : tensor<2x4x16xbf16>, tensor<2x16x8xbf16>) outs(%zero : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
  return %0 : tensor<2x4x8xf32>
}

// -----

// A value and its index: one func of two elements, each seen by the other.
// CHECK-LABEL: halide.pipeline @argmax
// CHECK:         halide.func @reduction(%{{.*}}) -> (f32, i64)
// CHECK:         halide.update @reduction(%[[I:.*]]) over (%[[R:.*]] = %{{.*}} to %{{.*}}) {
// CHECK:           %[[V:.*]]:2 = halide.apply @reduction[%[[I]]] : f32, i64
// CHECK:           %[[N:.*]] = arith.index_cast %[[R]] : index to i64
// CHECK:           %[[GT:.*]] = arith.cmpf ogt, %[[X:.*]], %[[V]]#0 : f32
// CHECK:           %[[BEST:.*]] = arith.select %[[GT]], %[[X]], %[[V]]#0
// CHECK:           %[[WHERE:.*]] = arith.select %[[GT]], %[[N]], %[[V]]#1
// CHECK:           halide.assign [%[[I]]] = %[[BEST]], %[[WHERE]] : f32, i64
// CHECK:         halide.func @reduction_out(%[[I:.*]]) -> i64
// CHECK:           %[[V:.*]]:2 = halide.apply @reduction[%[[I]]]
// CHECK:           halide.yield %[[V]]#1
// CHECK:         halide.outputs @reduction_out
func.func private @argmax(%a: tensor<4x8xf32>) -> tensor<4xi64> attributes {resnorm.kernel} {
  %low = arith.constant dense<0xFF800000> : tensor<4xf32>
  %zero = arith.constant dense<0> : tensor<4xi64>
  %0:2 = linalg.generic {
      indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (i)>],
      iterator_types = ["parallel", "reduction"]}
      ins(%a : tensor<4x8xf32>) outs(%low, %zero : tensor<4xf32>, tensor<4xi64>) {
  ^bb0(%x: f32, %best: f32, %where: i64):
    %j = linalg.index 1 : index
    %n = arith.index_cast %j : index to i64
    %gt = arith.cmpf ogt, %x, %best : f32
    %v = arith.select %gt, %x, %best : f32
    %w = arith.select %gt, %n, %where : i64
    linalg.yield %v, %w : f32, i64
  } -> (tensor<4xf32>, tensor<4xi64>)
  return %0#1 : tensor<4xi64>
}

// -----

// An aggregate without a rule of its own is what it decomposes to.
// CHECK-LABEL: halide.pipeline @aggregate
// CHECK:         halide.update @max
// CHECK:         halide.func @exp
// CHECK:         halide.update @sum
// CHECK:         halide.func @div
// CHECK:         halide.outputs @div
func.func private @aggregate(%x: tensor<4x8xf32>) -> tensor<4x8xf32> attributes {resnorm.kernel} {
  %e = tensor.empty() : tensor<4x8xf32>
  %0 = linalg.softmax dimension(1) ins(%x : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}
