// RUN: resnorm-opt %s --resnorm-decompose --canonicalize | FileCheck %s

// CHECK-DAG: #[[GATE:.*]] = affine_map<(d0, d1, d2) -> (d0, 0, d2)>

// The norm sees the sum before it is rounded.
// CHECK-LABEL: func @sum_rounded_at_store
func.func @sum_rounded_at_store(%x: tensor<4x8xbf16>, %f: tensor<4x8xbf16>) -> (tensor<4x8xbf16>, tensor<4x8xbf16>) {
  // CHECK: %[[WIDE:.*]] = linalg.generic {{.*}} outs(%{{.*}} : tensor<4x8xf32>)
  // CHECK: %[[SUM:.*]] = linalg.generic {{.*}} ins(%[[WIDE]] : tensor<4x8xf32>) outs(%{{.*}} : tensor<4x8xbf16>)
  // CHECK: linalg.generic {{.*}}"reduction"]} ins(%[[WIDE]] : tensor<4x8xf32>)
  // CHECK: %[[Y:.*]] = linalg.generic {{.*}} ins(%[[WIDE]], {{.*}} outs(%{{.*}} : tensor<4x8xbf16>)
  // CHECK: return %[[SUM]], %[[Y]]
  %s, %y = resnorm.add_norm %x, %f norm <rms_norm, axes = [1], epsilon = 1.0e-5>
      : tensor<4x8xbf16>, tensor<4x8xbf16> -> tensor<4x8xbf16>, tensor<4x8xbf16>
  return %s, %y : tensor<4x8xbf16>, tensor<4x8xbf16>
}

// CHECK-LABEL: func @sum_rounded_before_statistics
func.func @sum_rounded_before_statistics(%x: tensor<4x8xbf16>, %f: tensor<4x8xbf16>) -> (tensor<4x8xbf16>, tensor<4x8xbf16>) {
  // CHECK: %[[SUM:.*]] = linalg.generic {{.*}} outs(%{{.*}} : tensor<4x8xbf16>)
  // CHECK: linalg.generic {{.*}}"reduction"]} ins(%[[SUM]] : tensor<4x8xbf16>)
  // CHECK: %[[Y:.*]] = linalg.generic {{.*}} ins(%[[SUM]],
  // CHECK: return %[[SUM]], %[[Y]]
  %s, %y = resnorm.add_norm %x, %f
      norm <rms_norm, axes = [1], epsilon = 1.0e-5, numerics = <sum_rounding = before_statistics>>
      : tensor<4x8xbf16>, tensor<4x8xbf16> -> tensor<4x8xbf16>, tensor<4x8xbf16>
  return %s, %y : tensor<4x8xbf16>, tensor<4x8xbf16>
}

// CHECK-LABEL: func @gate_broadcasts
func.func @gate_broadcasts(%x: tensor<2x?x8xf32>, %g: tensor<2x1x8xf32>) -> tensor<2x?x8xf32> {
  // CHECK: linalg.generic {indexing_maps = [#[[ALL:.*]], #[[ALL]], #[[GATE]], #[[ALL]]]
  %y = resnorm.residual_add %x, %x gate(%g) : tensor<2x?x8xf32>, tensor<2x?x8xf32>, tensor<2x1x8xf32> -> tensor<2x?x8xf32>
  return %y : tensor<2x?x8xf32>
}

// CHECK-LABEL: func @concat
// CHECK-SAME: %[[A:.*]]: tensor<2x3xf32>, %[[B:.*]]: tensor<2x?xf32>
func.func @concat(%a: tensor<2x3xf32>, %b: tensor<2x?xf32>) -> tensor<2x?xf32> {
  // CHECK: %[[DIM:.*]] = tensor.dim %[[B]], %c1
  // CHECK: tensor.insert_slice %[[A]] into %{{.*}}[0, 0] [2, 3] [1, 1]
  // CHECK: tensor.insert_slice %[[B]] into %{{.*}}[0, 3] [2, %{{.*}}] [1, 1]
  %y = resnorm.concat_residual %a, %b axis 1 : tensor<2x3xf32>, tensor<2x?xf32> -> tensor<2x?xf32>
  return %y : tensor<2x?xf32>
}

// arith.maximumf gives NaN where one of its operands is.
// CHECK-LABEL: func @maximum
func.func @maximum(%a: tensor<4xf32>, %b: tensor<4xf32>) -> tensor<4xf32> {
  // CHECK: arith.maximumf
  %y = resnorm.max_residual %a, %b : tensor<4xf32>
  return %y : tensor<4xf32>
}

// CHECK-LABEL: func @softmax
func.func @softmax(%x: tensor<2x3x4xf16>) -> tensor<2x3x4xf16> {
  // CHECK: linalg.generic {{.*}}iterator_types = ["parallel", "reduction", "parallel"]
  // CHECK:   arith.maximumf %{{.*}} : f32
  // CHECK:   math.exp %{{.*}} : f32
  // CHECK: linalg.generic {{.*}}iterator_types = ["parallel", "reduction", "parallel"]
  // CHECK:   arith.divf %{{.*}} : f32
  // CHECK:   arith.truncf %{{.*}} : f32 to f16
  %y = resnorm.softmax %x axis 1 : tensor<2x3x4xf16>
  return %y : tensor<2x3x4xf16>
}
