// RUN: resnorm-opt %s --resnorm-fuse | FileCheck %s

// Post-LN: the sum itself is not used again.
// CHECK-LABEL: func.func @post_ln
// CHECK-SAME:    %[[X:.*]]: tensor<4x8xf32>, %[[F:.*]]: tensor<4x8xf32>, %[[G:.*]]: tensor<8xf32>, %[[B:.*]]: tensor<8xf32>
// CHECK-NEXT:    %{{.*}}, %[[Y:.*]] = resnorm.add_norm %[[X]], %[[F]] scale(%[[G]]) bias(%[[B]])
// CHECK-SAME:      norm <layer_norm, axes = [1], epsilon = 1.000000e-05>
// CHECK-NEXT:    return %[[Y]]
func.func @post_ln(%x: tensor<4x8xf32>, %f: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %s = resnorm.residual_add %x, %f : tensor<4x8xf32>, tensor<4x8xf32> -> tensor<4x8xf32>
  %y = resnorm.layer_norm %s scale(%g) bias(%b) axes [1] epsilon 1.0e-5 : tensor<4x8xf32>, tensor<8xf32>, tensor<8xf32> -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// Pre-LN: whatever else uses the sum gets it from the same op, before the norm or after it.
// CHECK-LABEL: func.func @pre_ln_uses_both_results
// CHECK:         %[[S:.*]], %[[Y:.*]] = resnorm.add_norm
// CHECK-DAG:     %[[A:.*]] = resnorm.silu %[[S]]
// CHECK-DAG:     %[[Z:.*]] = resnorm.gelu %[[Y]]
// CHECK:         return %[[S]], %[[A]], %[[Z]]
func.func @pre_ln_uses_both_results(%x: tensor<4x8xf32>, %f: tensor<4x8xf32>, %g: tensor<8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>) {
  %s = resnorm.residual_add %x, %f : tensor<4x8xf32>, tensor<4x8xf32> -> tensor<4x8xf32>
  %a = resnorm.silu %s : tensor<4x8xf32>
  %y = resnorm.rms_norm %s scale(%g) axes [1] epsilon 1.0e-6 : tensor<4x8xf32>, tensor<8xf32> -> tensor<4x8xf32>
  %z = resnorm.gelu %y : tensor<4x8xf32>
  return %s, %a, %z : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>
}

// Any kind of norm, and DeepNorm's alpha.
// CHECK-LABEL: func.func @every_kind
// CHECK:         resnorm.add_norm %{{.*}}, %{{.*}} alpha 1.700000e+00 norm <group_norm, axes = [1], epsilon = 1.000000e-05, groups = 2>
// CHECK:         resnorm.add_norm {{.*}} norm <instance_norm
// CHECK:         resnorm.add_norm {{.*}} mean(%{{.*}}) variance(%{{.*}}) norm <batch_norm
func.func @every_kind(%x: tensor<2x4x8x8xf32>, %f: tensor<2x4x8x8xf32>, %m: tensor<4xf32>, %v: tensor<4xf32>) -> tensor<2x4x8x8xf32> {
  %s = resnorm.residual_add %x, %f alpha 1.7 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32> -> tensor<2x4x8x8xf32>
  %y = resnorm.group_norm %s channel_axis 1 groups 2 epsilon 1.0e-5 : tensor<2x4x8x8xf32> -> tensor<2x4x8x8xf32>
  %s1 = resnorm.residual_add %y, %f : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32> -> tensor<2x4x8x8xf32>
  %y1 = resnorm.instance_norm %s1 channel_axis 1 epsilon 1.0e-5 : tensor<2x4x8x8xf32> -> tensor<2x4x8x8xf32>
  %s2 = resnorm.residual_add %y1, %f : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32> -> tensor<2x4x8x8xf32>
  %y2 = resnorm.batch_norm %s2 mean(%m) variance(%v) channel_axis 1 epsilon 1.0e-5 : tensor<2x4x8x8xf32>, tensor<4xf32>, tensor<4xf32> -> tensor<2x4x8x8xf32>
  return %y2 : tensor<2x4x8x8xf32>
}

// A bf16 sum was rounded before its statistics were taken, and still is.
// CHECK-LABEL: func.func @stored_sum_stays_rounded
// CHECK:         resnorm.add_norm {{.*}}<sum_rounding = before_statistics
func.func @stored_sum_stays_rounded(%x: tensor<4x8xbf16>, %f: tensor<4x8xbf16>) -> tensor<4x8xbf16> {
  %s = resnorm.residual_add %x, %f : tensor<4x8xbf16>, tensor<4x8xbf16> -> tensor<4x8xbf16>
  %y = resnorm.layer_norm %s axes [1] epsilon 1.0e-5 : tensor<4x8xbf16> -> tensor<4x8xbf16>
  return %y : tensor<4x8xbf16>
}

// Two norms of one sum with the same statistics: GPT-J's parallel residual.
// CHECK-LABEL: func.func @parallel_residual
// CHECK-SAME:    %[[X:.*]]: tensor<4x8xf32>, %[[F:.*]]: tensor<4x8xf32>, %[[G:.*]]: tensor<8xf32>, %[[H:.*]]: tensor<8xf32>
// CHECK-NEXT:    %[[S:.*]], %[[Y:.*]], %[[Z:.*]] = resnorm.add_dual_norm %[[X]], %[[F]] scale(%[[G]]) second_scale(%[[H]])
// CHECK-NEXT:    return %[[S]], %[[Y]], %[[Z]]
func.func @parallel_residual(%x: tensor<4x8xf32>, %f: tensor<4x8xf32>, %g: tensor<8xf32>, %h: tensor<8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>) {
  %s = resnorm.residual_add %x, %f : tensor<4x8xf32>, tensor<4x8xf32> -> tensor<4x8xf32>
  %y = resnorm.layer_norm %s scale(%g) axes [1] epsilon 1.0e-5 : tensor<4x8xf32>, tensor<8xf32> -> tensor<4x8xf32>
  %z = resnorm.layer_norm %s scale(%h) axes [1] epsilon 1.0e-5 : tensor<4x8xf32>, tensor<8xf32> -> tensor<4x8xf32>
  return %s, %y, %z : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>
}

// The norm's scale is computed after the sum has been used: the block is put in order.
// CHECK-LABEL: func.func @late_scale
// CHECK:         %[[G:.*]] = resnorm.silu
// CHECK-NEXT:    %[[S:.*]], %[[Y:.*]] = resnorm.add_norm {{.*}} scale(%[[G]])
// CHECK:         resnorm.gelu %[[S]]
func.func @late_scale(%x: tensor<4x8xf32>, %f: tensor<4x8xf32>, %c: tensor<8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
  %s = resnorm.residual_add %x, %f : tensor<4x8xf32>, tensor<4x8xf32> -> tensor<4x8xf32>
  %a = resnorm.gelu %s : tensor<4x8xf32>
  %g = resnorm.silu %c : tensor<8xf32>
  %y = resnorm.layer_norm %s scale(%g) axes [1] epsilon 1.0e-5 : tensor<4x8xf32>, tensor<8xf32> -> tensor<4x8xf32>
  return %a, %y : tensor<4x8xf32>, tensor<4x8xf32>
}

// LayerScale before the sum: the product stays an op of its own, which the kernel inlines.
// CHECK-LABEL: func.func @layer_scale_before_the_sum
// CHECK-SAME:    %[[X:.*]]: tensor<4x8xf32>, %{{.*}}: tensor<4x8xf32>, %{{.*}}: tensor<8xf32>
// CHECK:         %[[P:.*]] = linalg.generic
// CHECK:           arith.mulf
// CHECK:         resnorm.add_norm %[[X]], %[[P]] norm
func.func @layer_scale_before_the_sum(%x: tensor<4x8xf32>, %f: tensor<4x8xf32>, %g: tensor<8xf32>) -> tensor<4x8xf32> {
  %e = tensor.empty() : tensor<4x8xf32>
  %p = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%g, %f : tensor<8xf32>, tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%scale: f32, %in: f32, %out: f32):
    %product = arith.mulf %scale, %in : f32
    linalg.yield %product : f32
  } -> tensor<4x8xf32>
  %s = resnorm.residual_add %x, %p : tensor<4x8xf32>, tensor<4x8xf32> -> tensor<4x8xf32>
  %y = resnorm.layer_norm %s axes [1] epsilon 1.0e-5 : tensor<4x8xf32> -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}
