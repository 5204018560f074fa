// RUN: resnorm-opt %s --pass-pipeline='builtin.module(func.func(resnorm-fuse))' | FileCheck %s

// A scatter of rows that was flattened to one of elements scatters rows again,
// and nothing is left of the indices of elements.

#row = affine_map<(i, j) -> (i)>
#all = affine_map<(i, j) -> (i, j)>
#column = affine_map<(n) -> (n, 0)>
#flat = affine_map<(n) -> (n)>

// CHECK-LABEL: @rows
// CHECK-SAME:  %[[X:.*]]: tensor<6x4xf32>, %[[TO:.*]]: tensor<6xi64>, %[[INIT:.*]]: tensor<3x4xf32>
// CHECK-NOT:   insert_slice
// CHECK:       %[[TARGETS:.*]] = tensor.expand_shape %[[TO]] {{.*}} : tensor<6xi64> into tensor<6x1xi64>
// CHECK:       tm_tensor.scatter {dimension_map = array<i64: 0>} unique_indices(false)
// CHECK-SAME:    ins(%[[X]], %[[TARGETS]] : tensor<6x4xf32>, tensor<6x1xi64>) outs(%[[INIT]] :
// CHECK:         arith.addf
func.func @rows(%x: tensor<6x4xf32>, %to: tensor<6xi64>, %init: tensor<3x4xf32>) -> tensor<3x4xf32> {
  %c4 = arith.constant 4 : index
  %c6 = arith.constant 6 : index
  %zero = arith.constant 0 : i64
  %e = tensor.empty() : tensor<6x4xi64>
  %repeated = linalg.generic {indexing_maps = [#row, #all], iterator_types = ["parallel", "parallel"]}
      ins(%to : tensor<6xi64>) outs(%e : tensor<6x4xi64>) {
  ^bb0(%a: i64, %o: i64):
    linalg.yield %a : i64
  } -> tensor<6x4xi64>
  %one = tensor.empty() : tensor<24x1xi64>
  %values = tensor.empty() : tensor<24xf32>
  %parts:3 = linalg.generic {indexing_maps = [#column, #column, #flat], iterator_types = ["parallel"]}
      outs(%one, %one, %values : tensor<24x1xi64>, tensor<24x1xi64>, tensor<24xf32>) {
  ^bb0(%o0: i64, %o1: i64, %o2: f32):
    %n = linalg.index 0 : index
    %j = arith.remsi %n, %c4 : index
    %quotient = arith.divsi %n, %c4 : index
    %i = arith.remsi %quotient, %c6 : index
    %target = tensor.extract %repeated[%i, %j] : tensor<6x4xi64>
    %value = tensor.extract %x[%i, %j] : tensor<6x4xf32>
    %column = arith.index_cast %j : index to i64
    linalg.yield %target, %column, %value : i64, i64, f32
  } -> (tensor<24x1xi64>, tensor<24x1xi64>, tensor<24xf32>)
  %two = tensor.empty() : tensor<24x2xi64>
  %none = linalg.fill ins(%zero : i64) outs(%two : tensor<24x2xi64>) -> tensor<24x2xi64>
  %first = tensor.insert_slice %parts#0 into %none[0, 0] [24, 1] [1, 1] : tensor<24x1xi64> into tensor<24x2xi64>
  %both = tensor.insert_slice %parts#1 into %first[0, 1] [24, 1] [1, 1] : tensor<24x1xi64> into tensor<24x2xi64>
  %y = tm_tensor.scatter {dimension_map = array<i64: 0, 1>} unique_indices(false)
      ins(%parts#2, %both : tensor<24xf32>, tensor<24x2xi64>) outs(%init : tensor<3x4xf32>) {
  ^bb0(%update: f32, %old: f32):
    %new = arith.addf %old, %update : f32
    tm_tensor.yield %new : f32
  } -> tensor<3x4xf32>
  return %y : tensor<3x4xf32>
}

// Updates that come from elsewhere only take the shape of rows.
// CHECK-LABEL: @other_updates
// CHECK-SAME:  %[[X:.*]]: tensor<24xf32>
// CHECK-DAG:   %[[ROWS:.*]] = tensor.expand_shape %[[X]] {{.*}} : tensor<24xf32> into tensor<6x4xf32>
// CHECK:       tm_tensor.scatter {dimension_map = array<i64: 0>} unique_indices(false) ins(%[[ROWS]],
func.func @other_updates(%x: tensor<24xf32>, %to: tensor<6x1xi64>, %init: tensor<3x4xf32>) -> tensor<3x4xf32> {
  %c4 = arith.constant 4 : index
  %e = tensor.empty() : tensor<6x4xi64>
  %repeated = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, 0)>, #all], iterator_types = ["parallel", "parallel"]}
      ins(%to : tensor<6x1xi64>) outs(%e : tensor<6x4xi64>) {
  ^bb0(%a: i64, %o: i64):
    linalg.yield %a : i64
  } -> tensor<6x4xi64>
  %one = tensor.empty() : tensor<24x1xi64>
  %parts:2 = linalg.generic {indexing_maps = [#column, #column], iterator_types = ["parallel"]}
      outs(%one, %one : tensor<24x1xi64>, tensor<24x1xi64>) {
  ^bb0(%o0: i64, %o1: i64):
    %n = linalg.index 0 : index
    %j = arith.remsi %n, %c4 : index
    %i = arith.divsi %n, %c4 : index
    %target = tensor.extract %repeated[%i, %j] : tensor<6x4xi64>
    %column = arith.index_cast %j : index to i64
    linalg.yield %target, %column : i64, i64
  } -> (tensor<24x1xi64>, tensor<24x1xi64>)
  %two = tensor.empty() : tensor<24x2xi64>
  %first = tensor.insert_slice %parts#0 into %two[0, 0] [24, 1] [1, 1] : tensor<24x1xi64> into tensor<24x2xi64>
  %both = tensor.insert_slice %parts#1 into %first[0, 1] [24, 1] [1, 1] : tensor<24x1xi64> into tensor<24x2xi64>
  %y = tm_tensor.scatter {dimension_map = array<i64: 0, 1>} unique_indices(false)
      ins(%x, %both : tensor<24xf32>, tensor<24x2xi64>) outs(%init : tensor<3x4xf32>) {
  ^bb0(%update: f32, %old: f32):
    tm_tensor.yield %update : f32
  } -> tensor<3x4xf32>
  return %y : tensor<3x4xf32>
}

// Not rows: targets that differ along a row, and columns that are counted by
// another width than the result has.
// CHECK-LABEL: @torn
// CHECK: tm_tensor.scatter {dimension_map = array<i64: 0, 1>}
func.func @torn(%x: tensor<24xf32>, %targets: tensor<6x4xi64>, %init: tensor<3x4xf32>) -> tensor<3x4xf32> {
  %c4 = arith.constant 4 : index
  %one = tensor.empty() : tensor<24x1xi64>
  %parts:2 = linalg.generic {indexing_maps = [#column, #column], iterator_types = ["parallel"]}
      outs(%one, %one : tensor<24x1xi64>, tensor<24x1xi64>) {
  ^bb0(%o0: i64, %o1: i64):
    %n = linalg.index 0 : index
    %j = arith.remsi %n, %c4 : index
    %i = arith.divsi %n, %c4 : index
    %target = tensor.extract %targets[%i, %j] : tensor<6x4xi64>
    %column = arith.index_cast %j : index to i64
    linalg.yield %target, %column : i64, i64
  } -> (tensor<24x1xi64>, tensor<24x1xi64>)
  %two = tensor.empty() : tensor<24x2xi64>
  %first = tensor.insert_slice %parts#0 into %two[0, 0] [24, 1] [1, 1] : tensor<24x1xi64> into tensor<24x2xi64>
  %both = tensor.insert_slice %parts#1 into %first[0, 1] [24, 1] [1, 1] : tensor<24x1xi64> into tensor<24x2xi64>
  %y = tm_tensor.scatter {dimension_map = array<i64: 0, 1>} unique_indices(false)
      ins(%x, %both : tensor<24xf32>, tensor<24x2xi64>) outs(%init : tensor<3x4xf32>) {
  ^bb0(%update: f32, %old: f32):
    tm_tensor.yield %update : f32
  } -> tensor<3x4xf32>
  return %y : tensor<3x4xf32>
}

// CHECK-LABEL: @other_width
// CHECK: tm_tensor.scatter {dimension_map = array<i64: 0, 1>}
func.func @other_width(%x: tensor<24xf32>, %to: tensor<8x1xi64>, %init: tensor<3x4xf32>) -> tensor<3x4xf32> {
  %c3 = arith.constant 3 : index
  %e = tensor.empty() : tensor<8x3xi64>
  %repeated = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, 0)>, #all], iterator_types = ["parallel", "parallel"]}
      ins(%to : tensor<8x1xi64>) outs(%e : tensor<8x3xi64>) {
  ^bb0(%a: i64, %o: i64):
    linalg.yield %a : i64
  } -> tensor<8x3xi64>
  %one = tensor.empty() : tensor<24x1xi64>
  %parts:2 = linalg.generic {indexing_maps = [#column, #column], iterator_types = ["parallel"]}
      outs(%one, %one : tensor<24x1xi64>, tensor<24x1xi64>) {
  ^bb0(%o0: i64, %o1: i64):
    %n = linalg.index 0 : index
    %j = arith.remsi %n, %c3 : index
    %i = arith.divsi %n, %c3 : index
    %target = tensor.extract %repeated[%i, %j] : tensor<8x3xi64>
    %column = arith.index_cast %j : index to i64
    linalg.yield %target, %column : i64, i64
  } -> (tensor<24x1xi64>, tensor<24x1xi64>)
  %two = tensor.empty() : tensor<24x2xi64>
  %first = tensor.insert_slice %parts#0 into %two[0, 0] [24, 1] [1, 1] : tensor<24x1xi64> into tensor<24x2xi64>
  %both = tensor.insert_slice %parts#1 into %first[0, 1] [24, 1] [1, 1] : tensor<24x1xi64> into tensor<24x2xi64>
  %y = tm_tensor.scatter {dimension_map = array<i64: 0, 1>} unique_indices(false)
      ins(%x, %both : tensor<24xf32>, tensor<24x2xi64>) outs(%init : tensor<3x4xf32>) {
  ^bb0(%update: f32, %old: f32):
    tm_tensor.yield %update : f32
  } -> tensor<3x4xf32>
  return %y : tensor<3x4xf32>
}
