// A call of a kernel becomes a halide.call into tensors of its results' shapes.
// RUN: resnorm-opt %s --convert-to-halide --split-input-file | FileCheck %s

// Extents of dynamic results are rebuilt at the call from its own operands,
// through casts, arithmetic and ops that only move elements.
// CHECK-LABEL: func.func @dynamic_results
// CHECK-SAME:    (%[[X:.*]]: tensor<?x8xf32>, %[[Y:.*]]: tensor<?x8xf32>, %[[N:.*]]: index)
// CHECK-DAG:     %[[DX:.*]] = tensor.dim %[[X]], %{{.*}}
// CHECK-DAG:     %[[DY:.*]] = tensor.dim %[[Y]], %{{.*}}
// CHECK-DAG:     %[[ROWS:.*]] = arith.addi %[[DX]], %[[DY]] : index
// CHECK-DAG:     %[[OUT0:.*]] = tensor.empty(%[[ROWS]]) : tensor<?x8xf32>
// CHECK-DAG:     %[[OUT1:.*]] = tensor.empty(%[[N]]) : tensor<?xf32>
// CHECK-DAG:     %[[WIDE:.*]] = arith.index_cast %[[N]] : index to i64
// CHECK:         %[[R:.*]]:2 = halide.call @concat_and_fill
// CHECK-SAME:      ins(%[[X]], %[[Y]], %[[WIDE]] : tensor<?x8xf32>, tensor<?x8xf32>, i64)
// CHECK-SAME:      outs(%[[OUT0]], %[[OUT1]] : tensor<?x8xf32>, tensor<?xf32>) -> tensor<?x8xf32>, tensor<?xf32>
// CHECK:         return %[[R]]#0, %[[R]]#1
// CHECK-NOT:   func.func private @concat_and_fill
func.func private @concat_and_fill(%a: tensor<?x8xf32>, %b: tensor<?x8xf32>, %n: index) -> (tensor<?x8xf32>, tensor<?xf32>) attributes {resnorm.kernel} {
  %zero = arith.constant 0.0 : f32
  %0 = tensor.concat dim(0) %a, %b : (tensor<?x8xf32>, tensor<?x8xf32>) -> tensor<?x8xf32>
  %e = tensor.empty(%n) : tensor<?xf32>
  %1 = linalg.fill ins(%zero : f32) outs(%e : tensor<?xf32>) -> tensor<?xf32>
  return %0, %1 : tensor<?x8xf32>, tensor<?xf32>
}
func.func @dynamic_results(%x: tensor<?x8xf32>, %y: tensor<?x8xf32>, %n: index) -> (tensor<?x8xf32>, tensor<?xf32>) {
  %0:2 = call @concat_and_fill(%x, %y, %n) : (tensor<?x8xf32>, tensor<?x8xf32>, index) -> (tensor<?x8xf32>, tensor<?xf32>)
  return %0#0, %0#1 : tensor<?x8xf32>, tensor<?xf32>
}

// -----

// Several calls share one pipeline, wherever they are.
// CHECK:       halide.pipeline @negate
// CHECK-NOT:   halide.pipeline
// CHECK-LABEL: func.func @first
// CHECK:         halide.call @negate
// CHECK:         halide.call @negate
// CHECK-LABEL: func.func @second
// CHECK:         scf.if
// CHECK:           halide.call @negate
func.func private @negate(%a: tensor<8xf32>) -> tensor<8xf32> attributes {resnorm.kernel} {
  %0 = arith.negf %a : tensor<8xf32>
  return %0 : tensor<8xf32>
}
func.func @first(%a: tensor<8xf32>) -> tensor<8xf32> {
  %0 = call @negate(%a) : (tensor<8xf32>) -> tensor<8xf32>
  %1 = call @negate(%0) : (tensor<8xf32>) -> tensor<8xf32>
  return %1 : tensor<8xf32>
}
func.func @second(%a: tensor<8xf32>, %c: i1) -> tensor<8xf32> {
  %0 = scf.if %c -> tensor<8xf32> {
    %1 = func.call @negate(%a) : (tensor<8xf32>) -> tensor<8xf32>
    scf.yield %1 : tensor<8xf32>
  } else {
    scf.yield %a : tensor<8xf32>
  }
  return %0 : tensor<8xf32>
}

// -----

// What is no kernel stays a function.
// CHECK-LABEL: func.func private @no_kernel
// CHECK:         call @external
func.func private @external(tensor<8xf32>) -> tensor<8xf32>
func.func private @no_kernel(%a: tensor<8xf32>) -> tensor<8xf32> {
  %0 = call @external(%a) : (tensor<8xf32>) -> tensor<8xf32>
  return %0 : tensor<8xf32>
}
