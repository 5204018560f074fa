// RUN: resnorm-opt %s --resnorm-form-kernels | FileCheck %s

#rows = affine_map<(d0, d1) -> (d0)>
#id = affine_map<(d0, d1) -> (d0, d1)>

// An embedding's guard becomes a check of all indices on the host; the loop over
// features is no part of it.
// CHECK-LABEL: func.func @guarded_gather
// CHECK-SAME:    %[[T:.*]]: tensor<100x32xf32>, %[[I:.*]]: tensor<16xi64>
// CHECK:         %[[F:.*]] = call @reduction_0(%[[I]]) : (tensor<16xi64>) -> tensor<i32>
// CHECK:         %[[E:.*]] = tensor.extract %[[F]][]
// CHECK:         %[[B:.*]] = arith.cmpi ne, %[[E]]
// CHECK:         cf.assert %[[B]], "index out of range"
// CHECK:         call @elementwise_0(%[[I]], %[[T]])
// CHECK:       func.func private @reduction_0
// CHECK:         linalg.generic {{.*}} iterator_types = ["reduction"]
// CHECK:       func.func private @elementwise_0
// CHECK-NOT:     cf.assert
// CHECK:         tensor.extract
func.func @guarded_gather(%t: tensor<100x32xf32>, %i: tensor<16xi64>) -> tensor<16x32xf32> {
  %c100 = arith.constant 100 : index
  %e = tensor.empty() : tensor<16x32xf32>
  %y = linalg.generic {indexing_maps = [#rows, #id], iterator_types = ["parallel", "parallel"]} ins(%i : tensor<16xi64>) outs(%e : tensor<16x32xf32>) {
  ^bb0(%in: i64, %out: f32):
    %row = arith.index_cast %in : i64 to index
    %column = linalg.index 1 : index
    %ok = arith.cmpi ult, %row, %c100 : index
    cf.assert %ok, "index out of range"
    %v = tensor.extract %t[%row, %column] : tensor<100x32xf32>
    linalg.yield %v : f32
  } -> tensor<16x32xf32>
  return %y : tensor<16x32xf32>
}
