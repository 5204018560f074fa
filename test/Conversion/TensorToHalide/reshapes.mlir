// Reshapes are index arithmetic; unit dims cost none.
// RUN: resnorm-opt %s --convert-to-halide --split-input-file | FileCheck %s

// CHECK-LABEL: halide.pipeline @expand
// CHECK:         halide.func @expand_shape(%[[K:.*]], %[[J:.*]], %[[I:.*]]) -> f32 {
// CHECK:           %[[ROW:.*]] = arith.muli %[[J]], %{{.*}} : index
// CHECK:           %[[AT:.*]] = arith.addi %[[ROW]], %[[K]]
// CHECK:           halide.load %arg0[%[[AT]], %[[I]]]
func.func private @expand(%x: tensor<?x64xf32>, %n: index) -> tensor<?x4x16xf32> attributes {resnorm.kernel} {
  %y = tensor.expand_shape %x [[0], [1, 2]] output_shape [%n, 4, 16] : tensor<?x64xf32> into tensor<?x4x16xf32>
  return %y : tensor<?x4x16xf32>
}

// -----

// CHECK-LABEL: halide.pipeline @collapse
// CHECK:         halide.func @collapse_shape(%[[J:.*]], %[[I:.*]]) -> f32 {
// CHECK-DAG:       %[[INNER:.*]] = arith.remui %[[J]], %[[C16:.*]] : index
// CHECK-DAG:       %[[OUTER:.*]] = arith.divui %[[J]], %[[C16]] : index
// CHECK:           halide.load %arg0[%[[INNER]], %[[OUTER]], %[[I]]]
func.func private @collapse(%x: tensor<?x4x16xf32>) -> tensor<?x64xf32> attributes {resnorm.kernel} {
  %y = tensor.collapse_shape %x [[0], [1, 2]] : tensor<?x4x16xf32> into tensor<?x64xf32>
  return %y : tensor<?x64xf32>
}

// -----

// A dynamic inner extent divides.
// CHECK-LABEL: halide.pipeline @collapse_dynamic
// CHECK:         %[[N:.*]] = halide.extent %arg0, 0
// CHECK:         halide.func @collapse_shape(%[[J:.*]]) -> f32 {
// CHECK-DAG:       arith.remui %[[J]], %[[N]]
// CHECK-DAG:       arith.divui %[[J]], %[[N]]
func.func private @collapse_dynamic(%x: tensor<4x?xf32>) -> tensor<?xf32> attributes {resnorm.kernel} {
  %y = tensor.collapse_shape %x [[0, 1]] : tensor<4x?xf32> into tensor<?xf32>
  return %y : tensor<?xf32>
}

// -----

// CHECK-LABEL: halide.pipeline @unit_dims
// CHECK:         halide.func @collapse_shape(%[[J:.*]]) -> f32 {
// CHECK-NOT:       arith.remui
// CHECK-NOT:       arith.divui
// CHECK:           halide.load %arg0[%[[ZERO:.*]], %[[J]], %[[ZERO]]]
// CHECK:         halide.func @expand_shape(%{{.*}}, %[[J:.*]], %{{.*}}) -> f32 {
// CHECK-NEXT:      halide.apply @collapse_shape[%[[J]]]
func.func private @unit_dims(%x: tensor<1x8x1xf32>) -> tensor<1x8x1xf32> attributes {resnorm.kernel} {
  %y = tensor.collapse_shape %x [[0, 1, 2]] : tensor<1x8x1xf32> into tensor<8xf32>
  %z = tensor.expand_shape %y [[0, 1, 2]] output_shape [1, 8, 1] : tensor<8xf32> into tensor<1x8x1xf32>
  return %z : tensor<1x8x1xf32>
}

// -----

// To and from rank 0.
// CHECK-LABEL: halide.pipeline @rank_zero
// CHECK:         halide.func @collapse_shape() -> f32 {
// CHECK:           halide.load %arg0[%[[ZERO:.*]], %[[ZERO]]]
// CHECK:         halide.func @expand_shape(%{{.*}}) -> f32 {
// CHECK-NEXT:      halide.apply @collapse_shape[]
func.func private @rank_zero(%x: tensor<1x1xf32>) -> tensor<1xf32> attributes {resnorm.kernel} {
  %y = tensor.collapse_shape %x [] : tensor<1x1xf32> into tensor<f32>
  %z = tensor.expand_shape %y [] output_shape [1] : tensor<f32> into tensor<1xf32>
  return %z : tensor<1xf32>
}

// -----

// A cast is the tensor that it casts.
// CHECK-LABEL: halide.pipeline @cast
// CHECK-SAME:    (%arg0: !halide.buffer<8xf32>) -> (!halide.buffer<?xf32>)
// CHECK:         halide.func @copy(%[[I:.*]]) -> f32 {
// CHECK-NEXT:      halide.load %arg0[%[[I]]]
// CHECK:         halide.outputs @copy
func.func private @cast(%x: tensor<8xf32>) -> tensor<?xf32> attributes {resnorm.kernel} {
  %y = tensor.cast %x : tensor<8xf32> to tensor<?xf32>
  return %y : tensor<?xf32>
}
