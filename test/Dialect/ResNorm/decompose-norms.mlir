// RUN: resnorm-opt %s --resnorm-decompose --canonicalize | FileCheck %s

// Two passes, sums in f64, quotients rounded to f32, then one affine pass.
// CHECK-LABEL: func @layer_norm
// CHECK-SAME: %[[X:.*]]: tensor<4x8xf32>, %[[G:.*]]: tensor<8xf32>, %[[B:.*]]: tensor<8xf32>
func.func @layer_norm(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  // CHECK: %[[SUM:.*]] = linalg.generic {{.*}}iterator_types = ["parallel", "reduction"]} ins(%[[X]] : tensor<4x8xf32>)
  // CHECK:   arith.extf %{{.*}} : f32 to f64
  // CHECK:   arith.addf %{{.*}} : f64
  // CHECK: %[[MEAN:.*]] = linalg.generic {{.*}} ins(%[[SUM]] : tensor<4xf64>)
  // CHECK:   arith.divf %{{.*}} : f64
  // CHECK:   arith.truncf %{{.*}} : f64 to f32
  // CHECK: %[[SQUARES:.*]] = linalg.generic {{.*}}iterator_types = ["parallel", "reduction"]} ins(%[[X]], %[[MEAN]] :
  // CHECK:   arith.subf %{{.*}} : f32
  // CHECK:   arith.mulf %{{.*}} : f32
  // CHECK: %[[RSTD:.*]] = linalg.generic {{.*}} ins(%[[SQUARES]] : tensor<4xf64>)
  // CHECK:   arith.truncf %{{.*}} : f64 to f32
  // CHECK:   arith.addf %{{.*}} : f32
  // CHECK:   math.sqrt %{{.*}} : f32
  // CHECK:   arith.divf %{{.*}} : f32
  // CHECK: %[[Y:.*]] = linalg.generic {{.*}} ins(%[[X]], %[[RSTD]], %[[MEAN]], %[[G]], %[[B]] :
  // CHECK:   arith.subf
  // CHECK:   arith.mulf
  // CHECK:   arith.mulf
  // CHECK:   arith.addf
  // CHECK: return %[[Y]]
  // CHECK-NOT: resnorm
  %y = resnorm.layer_norm %x scale(%g) bias(%b) axes [1] epsilon 1.0e-5
      : tensor<4x8xf32>, tensor<8xf32>, tensor<8xf32> -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// The number of elements is computed where it is dynamic.
// CHECK-LABEL: func @dynamic_count
func.func @dynamic_count(%x: tensor<?x3x?xf32>) -> tensor<?x3x?xf32> {
  // CHECK-DAG: %[[C3:.*]] = arith.constant 3 : index
  // CHECK: %[[DIM:.*]] = tensor.dim %{{.*}}, %c2
  // CHECK: %[[COUNT:.*]] = arith.muli %[[DIM]], %[[C3]]
  // CHECK: %[[INTEGER:.*]] = arith.index_cast %[[COUNT]] : index to i64
  // CHECK: arith.sitofp %[[INTEGER]] : i64 to f64
  %y = resnorm.rms_norm %x axes [1, 2] epsilon 1.0e-5 : tensor<?x3x?xf32> -> tensor<?x3x?xf32>
  return %y : tensor<?x3x?xf32>
}

// CHECK-LABEL: func @cast_before_affine
func.func @cast_before_affine(%x: tensor<4x8xbf16>, %g: tensor<8xbf16>) -> tensor<4x8xbf16> {
  // CHECK: linalg.generic {{.*}} outs(%{{.*}} : tensor<4x8xbf16>)
  // CHECK: %[[VALUE:.*]] = arith.mulf %{{.*}} : f32
  // CHECK: %[[ROUNDED:.*]] = arith.truncf %[[VALUE]] : f32 to bf16
  // CHECK: arith.mulf %[[ROUNDED]], %{{.*}} : bf16
  %y = resnorm.rms_norm %x scale(%g) axes [1] epsilon 1.0e-5 {numerics = #resnorm.numerics<cast = before_affine>}
      : tensor<4x8xbf16>, tensor<8xbf16> -> tensor<4x8xbf16>
  return %y : tensor<4x8xbf16>
}

// CHECK-LABEL: func @epsilon_outside_root
func.func @epsilon_outside_root(%x: tensor<4x8xf64>) -> tensor<4x8xf64> {
  // CHECK: %[[ROOT:.*]] = math.sqrt %{{.*}} : f64
  // CHECK: %[[SUM:.*]] = arith.addf %[[ROOT]], %{{.*}} : f64
  // CHECK: arith.divf %{{.*}}, %[[SUM]] : f64
  %y = resnorm.rms_norm %x axes [1] epsilon 1.0e-5 {numerics = #resnorm.numerics<epsilon_placement = outside_root>}
      : tensor<4x8xf64> -> tensor<4x8xf64>
  return %y : tensor<4x8xf64>
}

// Statistics that are given cost no reduction.
// CHECK-LABEL: func @given_statistics
func.func @given_statistics(%x: tensor<2x8x4xf32>, %m: tensor<8xf32>, %v: tensor<8xf32>) -> tensor<2x8x4xf32> {
  // CHECK-NOT: reduction
  // CHECK: return
  %y = resnorm.batch_norm %x mean(%m) variance(%v) channel_axis 1 epsilon 1.0e-5
      : tensor<2x8x4xf32>, tensor<8xf32>, tensor<8xf32> -> tensor<2x8x4xf32>
  return %y : tensor<2x8x4xf32>
}

// The channels are split into groups and joined again.
// CHECK-LABEL: func @group_norm
func.func @group_norm(%x: tensor<?x8x4xf32>, %g: tensor<8xf32>) -> tensor<?x8x4xf32> {
  // CHECK: tensor.expand_shape %{{.*}} {{\[}}[0], [1, 2], [3]] output_shape [%{{.*}}, 2, 4, 4]
  // CHECK: tensor.expand_shape %{{.*}} {{\[}}[0, 1]] output_shape [2, 4]
  // CHECK: iterator_types = ["parallel", "parallel", "reduction", "reduction"]
  // CHECK: tensor.collapse_shape %{{.*}} {{\[}}[0], [1, 2], [3]]
  %y = resnorm.group_norm %x scale(%g) channel_axis 1 groups 2 epsilon 1.0e-5
      : tensor<?x8x4xf32>, tensor<8xf32> -> tensor<?x8x4xf32>
  return %y : tensor<?x8x4xf32>
}
