// RUN: resnorm-opt %s --resnorm-guard-indices --canonicalize --split-input-file | FileCheck %s

#rows = affine_map<(d0, d1) -> (d0)>
#id = affine_map<(d0, d1) -> (d0, d1)>

// The row is data, the column a loop.
// CHECK-LABEL: func.func @gather
// CHECK-SAME:    %[[T:.*]]: tensor<10x4xf32>
// CHECK:         %[[LOW:.*]] = arith.cmpi sge, %[[ROW:.*]], %c0
// CHECK:         cf.assert %[[LOW]], "expected indices into dimension 0 from 0"
// CHECK:         %[[HIGH:.*]] = arith.cmpi slt, %[[ROW]], %c10
// CHECK:         cf.assert %[[HIGH]], "expected indices into dimension 0 below its extent"
// CHECK-NOT:     cf.assert
// CHECK:         tensor.extract %[[T]][%[[ROW]], %{{.*}}]
func.func @gather(%t: tensor<10x4xf32>, %i: tensor<3xi64>) -> tensor<3x4xf32> {
  %e = tensor.empty() : tensor<3x4xf32>
  %y = linalg.generic {indexing_maps = [#rows, #id], iterator_types = ["parallel", "parallel"]} ins(%i : tensor<3xi64>) outs(%e : tensor<3x4xf32>) {
  ^bb0(%in: i64, %out: f32):
    %row = arith.index_cast %in : i64 to index
    %column = linalg.index 1 : index
    %v = tensor.extract %t[%row, %column] : tensor<10x4xf32>
    linalg.yield %v : f32
  } -> tensor<3x4xf32>
  return %y : tensor<3x4xf32>
}

// -----

#rows = affine_map<(d0, d1) -> (d0)>
#id = affine_map<(d0, d1) -> (d0, d1)>

// JAX brings an index into range itself.
// CHECK-LABEL: func.func @clamped
// CHECK-NOT: cf.assert
// CHECK: return
func.func @clamped(%t: tensor<10x4xf32>, %i: tensor<3xi32>) -> tensor<3x4xf32> {
  %c0 = arith.constant 0 : index
  %c9 = arith.constant 9 : index
  %e = tensor.empty() : tensor<3x4xf32>
  %y = linalg.generic {indexing_maps = [#rows, #id], iterator_types = ["parallel", "parallel"]} ins(%i : tensor<3xi32>) outs(%e : tensor<3x4xf32>) {
  ^bb0(%in: i32, %out: f32):
    %index = arith.index_cast %in : i32 to index
    %low = arith.maxsi %index, %c0 : index
    %row = arith.minsi %low, %c9 : index
    %column = linalg.index 1 : index
    %v = tensor.extract %t[%row, %column] : tensor<10x4xf32>
    linalg.yield %v : f32
  } -> tensor<3x4xf32>
  return %y : tensor<3x4xf32>
}

// -----

#rows = affine_map<(d0, d1) -> (d0)>
#id = affine_map<(d0, d1) -> (d0, d1)>

// torch-mlir asserts both bounds itself: they are not asserted twice.
// CHECK-LABEL: func.func @asserted
// CHECK: cf.assert %{{.*}}, "index must be smaller than dim size"
// CHECK: cf.assert %{{.*}}, "index must be larger or equal to 0"
// CHECK-NOT: cf.assert
// CHECK: return
func.func @asserted(%t: tensor<10x4xf32>, %i: tensor<3xi64>) -> tensor<3x4xf32> {
  %c0 = arith.constant 0 : i64
  %c10 = arith.constant 10 : index
  %e = tensor.empty() : tensor<3x4xf32>
  %y = linalg.generic {indexing_maps = [#rows, #id], iterator_types = ["parallel", "parallel"]} ins(%i : tensor<3xi64>) outs(%e : tensor<3x4xf32>) {
  ^bb0(%in: i64, %out: f32):
    %row = arith.index_cast %in : i64 to index
    %column = linalg.index 1 : index
    %1 = arith.cmpi slt, %row, %c10 : index
    cf.assert %1, "index must be smaller than dim size"
    %2 = arith.cmpi sge, %in, %c0 : i64
    cf.assert %2, "index must be larger or equal to 0"
    %v = tensor.extract %t[%row, %column] : tensor<10x4xf32>
    linalg.yield %v : f32
  } -> tensor<3x4xf32>
  return %y : tensor<3x4xf32>
}
