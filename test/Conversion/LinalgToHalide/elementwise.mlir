// An op of parallel loops is one pure func: maps say what it reads, the region
// what it computes.
// RUN: resnorm-opt %s --convert-to-halide --split-input-file | FileCheck %s
// RUN: resnorm-opt %s --convert-to-halide=strict=true --split-input-file | FileCheck %s --check-prefix=STRICT

// A broadcast operand is read with the coordinates it has.
// CHECK-LABEL: halide.pipeline @add_row
// CHECK-SAME:    (%[[A:.*]]: !halide.buffer<8x4xf32>, %[[B:.*]]: !halide.buffer<8xf32>) -> (!halide.buffer<8x4xf32>)
// CHECK:         halide.func @add(%[[J:.*]], %[[I:.*]]) -> f32 {
// CHECK-DAG:       %[[X:.*]] = halide.load %[[A]][%[[J]], %[[I]]]
// CHECK-DAG:       %[[Y:.*]] = halide.load %[[B]][%[[J]]]
// CHECK:           %[[S:.*]] = arith.addf %[[X]], %[[Y]] fastmath<contract> : f32
// CHECK-NEXT:      halide.yield %[[S]]
// CHECK:         halide.outputs @add
// STRICT-LABEL: halide.pipeline @add_row
// STRICT:         arith.addf %{{[^ ]*}}, %{{[^ ]*}} : f32
func.func private @add_row(%a: tensor<4x8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> attributes {resnorm.kernel} {
  %e = tensor.empty() : tensor<4x8xf32>
  %0 = linalg.generic {
      indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (j)>, affine_map<(i, j) -> (i, j)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%a, %b : tensor<4x8xf32>, tensor<8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %s = arith.addf %x, %y : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}

// -----

// The coordinates of a transposed result are those of its own shape.
// CHECK-LABEL: halide.pipeline @transposed_result
// CHECK:         halide.func @exp(%[[D1:.*]], %[[D0:.*]]) -> f32
// CHECK:           halide.load %{{.*}}[%[[D0]], %[[D1]]] : !halide.buffer<8x4xf32>
func.func private @transposed_result(%a: tensor<4x8xf32>) -> tensor<8x4xf32> attributes {resnorm.kernel} {
  %e = tensor.empty() : tensor<8x4xf32>
  %0 = linalg.generic {
      indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (j, i)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%a : tensor<4x8xf32>) outs(%e : tensor<8x4xf32>) {
  ^bb0(%x: f32, %o: f32):
    %s = math.exp %x : f32
    linalg.yield %s : f32
  } -> tensor<8x4xf32>
  return %0 : tensor<8x4xf32>
}

// -----

// What decides where NaN goes keeps the flags it had.
// CHECK-LABEL: halide.pipeline @relu
// CHECK:         halide.func @relu
// CHECK-DAG:       %[[ZERO:.*]] = arith.constant 0.0
// CHECK-DAG:       %[[X:.*]] = halide.load
// CHECK:           %[[C:.*]] = arith.cmpf ugt, %[[X]], %[[ZERO]] : f32
// CHECK:           arith.select %[[C]], %[[X]], %[[ZERO]] : f32
func.func private @relu(%a: tensor<8xf32>) -> tensor<8xf32> attributes {resnorm.kernel} {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8xf32>
  %0 = linalg.generic {
      indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
      ins(%a : tensor<8xf32>) outs(%e : tensor<8xf32>) {
  ^bb0(%x: f32, %o: f32):
    %c = arith.cmpf ugt, %x, %zero : f32
    %s = arith.select %c, %x, %zero : f32
    linalg.yield %s : f32
  } -> tensor<8xf32>
  return %0 : tensor<8xf32>
}

// -----

// A chain of ops is a chain of funcs, dynamic or not; i1 stays i1.
// CHECK-LABEL: halide.pipeline @chain
// CHECK-SAME:    !halide.buffer<?xf32>
// CHECK-SAME:    -> (!halide.buffer<?xi1>)
// CHECK:         halide.func @square(
// CHECK:         halide.func @compare(%[[I:.*]]) -> i1 {
// CHECK:           %[[M:.*]] = halide.apply @square[%[[I]]] : f32
// CHECK:           arith.cmpf ogt, %[[M]]
// CHECK:         halide.outputs @compare
func.func private @chain(%a: tensor<?xf32>, %t: f32) -> tensor<?xi1> attributes {resnorm.kernel} {
  %c0 = arith.constant 0 : index
  %d = tensor.dim %a, %c0 : tensor<?xf32>
  %e = tensor.empty(%d) : tensor<?xf32>
  %0 = linalg.square ins(%a : tensor<?xf32>) outs(%e : tensor<?xf32>) -> tensor<?xf32>
  %b = tensor.empty(%d) : tensor<?xi1>
  %1 = linalg.generic {
      indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
      ins(%0 : tensor<?xf32>) outs(%b : tensor<?xi1>) {
  ^bb0(%x: f32, %o: i1):
    %s = arith.cmpf ogt, %x, %t : f32
    linalg.yield %s : i1
  } -> tensor<?xi1>
  return %1 : tensor<?xi1>
}

// -----

// An arith op on whole tensors is the same op on their elements.
// CHECK-LABEL: halide.pipeline @whole_tensors
// CHECK:         halide.func @subf
// CHECK:           arith.subf %{{.*}}, %{{.*}} fastmath<contract> : f32
func.func private @whole_tensors(%a: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<8xf32> attributes {resnorm.kernel} {
  %0 = arith.subf %a, %b : tensor<8xf32>
  return %0 : tensor<8xf32>
}
