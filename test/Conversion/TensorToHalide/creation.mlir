// RUN: resnorm-opt %s --convert-to-halide --split-input-file | FileCheck %s

// One value throughout makes no func of its own, unless it is an output.
// CHECK-LABEL: halide.pipeline @uniform
// CHECK:         halide.func @add(%[[I:.*]]) -> f32 {
// CHECK:           %[[X:.*]] = halide.load %arg0[%[[I]]]
// CHECK:           %[[ONE:.*]] = arith.constant 1.0
// CHECK:           arith.addf %[[X]], %[[ONE]]
// CHECK:         halide.func @copy(%{{.*}}) -> f32 {
// CHECK-NEXT:      halide.yield %arg1
// CHECK:         halide.outputs @add, @copy
func.func private @uniform(%x: tensor<8xf32>, %s: f32) -> (tensor<8xf32>, tensor<4xf32>) attributes {resnorm.kernel} {
  %one = arith.constant dense<1.0> : tensor<8xf32>
  %e = tensor.empty() : tensor<8xf32>
  %y = linalg.add ins(%x, %one : tensor<8xf32>, tensor<8xf32>) outs(%e : tensor<8xf32>) -> tensor<8xf32>
  %z = tensor.splat %s : tensor<4xf32>
  return %y, %z : tensor<8xf32>, tensor<4xf32>
}

// -----

// A small constant is a chain of selects on its row-major number.
// CHECK-LABEL: halide.pipeline @small_constant
// CHECK:         halide.func @constant(%[[J:.*]], %[[I:.*]]) -> i32 {
// CHECK:           %[[ROW:.*]] = arith.muli %[[I]], %{{.*}}
// CHECK:           %[[N:.*]] = arith.addi %[[ROW]], %[[J]]
// CHECK-COUNT-3:   arith.cmpi eq, %[[N]]
// CHECK-NOT:       arith.cmpi
func.func private @small_constant() -> tensor<2x2xi32> attributes {resnorm.kernel} {
  %y = arith.constant dense<[[1, 2], [3, 4]]> : tensor<2x2xi32>
  return %y : tensor<2x2xi32>
}

// -----

// CHECK-LABEL: halide.pipeline @from_elements
// CHECK:         halide.func @from_elements(%[[I:.*]]) -> f32 {
// CHECK:           %[[FIRST:.*]] = arith.cmpi eq, %[[I]]
// CHECK:           arith.select %[[FIRST]], %arg0, %arg1
func.func private @from_elements(%a: f32, %b: f32) -> tensor<2xf32> attributes {resnorm.kernel} {
  %y = tensor.from_elements %a, %b : tensor<2xf32>
  return %y : tensor<2xf32>
}

// -----

// CHECK-LABEL: halide.pipeline @generate
// CHECK:         halide.func @generate(%[[J:.*]], %[[I:.*]]) -> i64 {
// CHECK:           %[[SUM:.*]] = arith.addi %[[I]], %[[J]]
// CHECK:           arith.index_cast %[[SUM]]
func.func private @generate() -> tensor<4x8xi64> attributes {resnorm.kernel} {
  %y = tensor.generate {
  ^bb0(%i: index, %j: index):
    %s = arith.addi %i, %j : index
    %v = arith.index_cast %s : index to i64
    tensor.yield %v : i64
  } : tensor<4x8xi64>
  return %y : tensor<4x8xi64>
}

// -----

// Indices are data, and clamped to what they index.
// CHECK-LABEL: halide.pipeline @gather
// CHECK:         halide.func @gather(%[[J:.*]], %[[I:.*]]) -> f32 {
// CHECK:           %[[N:.*]] = halide.load %arg1[%[[ZERO:.*]], %[[I]]]
// CHECK:           %[[ROW:.*]] = arith.index_cast %[[N]]
// CHECK:           %[[LOW:.*]] = arith.minsi %[[ROW]],
// CHECK:           %[[AT:.*]] = arith.maxsi %[[LOW]],
// CHECK:           halide.load %arg0[%[[J]], %[[AT]]]
func.func private @gather(%x: tensor<100x32xf32>, %i: tensor<7x1xi64>) -> tensor<7x32xf32> attributes {resnorm.kernel} {
  %y = tensor.gather %x[%i] gather_dims([0]) : (tensor<100x32xf32>, tensor<7x1xi64>) -> tensor<7x32xf32>
  return %y : tensor<7x32xf32>
}

// -----

// CHECK-LABEL: halide.pipeline @insert
// CHECK:         halide.func @insert(%[[I:.*]]) -> f32 {
// CHECK:           %[[HERE:.*]] = arith.cmpi eq, %[[I]],
// CHECK:           arith.select %[[HERE]], %arg1,
func.func private @insert(%x: tensor<8xf32>, %v: f32) -> tensor<8xf32> attributes {resnorm.kernel} {
  %c3 = arith.constant 3 : index
  %y = tensor.insert %v into %x[%c3] : tensor<8xf32>
  return %y : tensor<8xf32>
}
