// Every kind of norm is one computation over its own axes.
// RUN: resnorm-opt %s --convert-to-halide --split-input-file | FileCheck %s

// Two passes over the reduced axis, the variance about the mean.
// CHECK-LABEL: halide.pipeline @layer_norm(
// CHECK-SAME:    %[[X:arg0]]: !halide.buffer<64x?xf32>, %[[G:arg1]]: !halide.buffer<64xf32>, %[[B:arg2]]: !halide.buffer<64xf32>)
// CHECK-DAG:     %[[N:.*]] = arith.constant 64 : index
// CHECK:         halide.func @mean_sum(%{{.*}}) -> f32 {
// CHECK-NEXT:      %[[ZERO:.*]] = arith.constant 0.0
// CHECK-NEXT:      halide.yield %[[ZERO]]
// CHECK:         halide.update @mean_sum(%[[I:.*]]) over (%[[R:.*]] = %{{.*}} to %[[N]]) {
// CHECK-DAG:       %[[E:.*]] = halide.load %[[X]][%[[R]], %[[I]]]
// CHECK-DAG:       %[[S:.*]] = halide.apply @mean_sum[%[[I]]]
// CHECK:           arith.addf %[[S]], %[[E]] fastmath<reassoc,contract>
// CHECK:         halide.func @mean(%[[I:.*]]) -> f32 {
// CHECK:           %[[S:.*]] = halide.apply @mean_sum[%[[I]]]
// CHECK:           %[[C:.*]] = arith.constant 6.400000e+01
// CHECK:           arith.divf %[[S]], %[[C]]
// CHECK:         halide.func @variance_sum
// CHECK:         halide.update @variance_sum(%[[I:.*]]) over (%[[R:.*]] = %{{.*}} to %[[N]]) {
// CHECK-DAG:       %[[E:.*]] = halide.load %[[X]][%[[R]], %[[I]]]
// CHECK-DAG:       %[[M:.*]] = halide.apply @mean[%[[I]]]
// CHECK:           %[[D:.*]] = arith.subf %[[E]], %[[M]]
// CHECK:           %[[Q:.*]] = arith.mulf %[[D]], %[[D]]
// CHECK:           arith.addf %{{.*}}, %[[Q]] fastmath<reassoc,contract>
// CHECK:         halide.func @variance(
// CHECK:         halide.func @rstd(%[[I:.*]]) -> f32 {
// CHECK:           %[[V:.*]] = halide.apply @variance[%[[I]]]
// CHECK:           %[[A:.*]] = arith.addf %[[V]], %{{.*}}
// CHECK:           math.rsqrt %[[A]]
// CHECK:         halide.func @normalized(%[[J:.*]], %[[I:.*]]) -> f32 {
// CHECK-DAG:       halide.load %[[X]][%[[J]], %[[I]]]
// CHECK-DAG:       halide.apply @mean[%[[I]]]
// CHECK-DAG:       halide.apply @rstd[%[[I]]]
// CHECK-DAG:       halide.load %[[G]][%[[J]]]
// CHECK-DAG:       halide.load %[[B]][%[[J]]]
// CHECK:         halide.outputs @normalized
func.func private @layer_norm(%x: tensor<?x64xf32>, %g: tensor<64xf32>, %b: tensor<64xf32>) -> tensor<?x64xf32> attributes {resnorm.kernel} {
  %y = resnorm.layer_norm %x scale(%g) bias(%b) axes [1] epsilon 1.0e-5
      : tensor<?x64xf32>, tensor<64xf32>, tensor<64xf32> -> tensor<?x64xf32>
  return %y : tensor<?x64xf32>
}

// -----

// Statistics results are outputs; a dynamic count is computed once.
// CHECK-LABEL: halide.pipeline @layer_norm_statistics
// CHECK-SAME:    -> (!halide.buffer<?x4xf32>, !halide.buffer<4xf32>, !halide.buffer<4xf32>)
// CHECK:         %[[N:.*]] = halide.extent %{{.*}}, 0
// CHECK:         %[[INT:.*]] = arith.index_cast %[[N]] : index to i64
// CHECK:         %[[COUNT:.*]] = arith.sitofp %[[INT]] : i64 to f32
// CHECK:         halide.func @mean(
// CHECK:           arith.divf %{{.*}}, %[[COUNT]]
// CHECK:         halide.outputs @normalized, @mean, @rstd
func.func private @layer_norm_statistics(%x: tensor<4x?xf32>) -> (tensor<4x?xf32>, tensor<4xf32>, tensor<4xf32>) attributes {resnorm.kernel} {
  %y:3 = resnorm.layer_norm %x axes [1] epsilon 1.0e-5
      : tensor<4x?xf32> -> tensor<4x?xf32>, tensor<4xf32>, tensor<4xf32>
  return %y#0, %y#1, %y#2 : tensor<4x?xf32>, tensor<4xf32>, tensor<4xf32>
}

// -----

// No mean. Rounded before the weight, which multiplies in bf16; Gemma's 1 + w;
// epsilon outside the root.
// CHECK-LABEL: halide.pipeline @rms_norm
// CHECK-NOT:     @mean_sum
// CHECK:         halide.update @square_sum
// CHECK:           arith.extf %{{.*}} : bf16 to f32
// CHECK:         halide.func @mean_square
// CHECK:         halide.func @rstd
// CHECK:           %[[ROOT:.*]] = math.sqrt
// CHECK:           %[[SHIFTED:.*]] = arith.addf %[[ROOT]],
// CHECK:           arith.divf %{{.*}}, %[[SHIFTED]]
// CHECK:         halide.func @normalized
// CHECK:           %[[ROUNDED:.*]] = arith.truncf %{{.*}} : f32 to bf16
// CHECK:           %[[W:.*]] = halide.load %{{.*}} : !halide.buffer<64xbf16>
// CHECK:           %[[W1:.*]] = arith.addf %[[W]], %{{.*}} : bf16
// CHECK:           %[[Y:.*]] = arith.mulf %[[ROUNDED]], %[[W1]] fastmath<contract> : bf16
// CHECK-NEXT:      halide.yield %[[Y]] : bf16
func.func private @rms_norm(%x: tensor<4x64xbf16>, %g: tensor<64xbf16>) -> tensor<4x64xbf16> attributes {resnorm.kernel} {
  %y = resnorm.rms_norm %x scale(%g) axes [1] epsilon 1.0e-6
      {numerics = #resnorm.numerics<cast = before_affine, epsilon_placement = outside_root, weight_offset = 1.0>}
      : tensor<4x64xbf16>, tensor<64xbf16> -> tensor<4x64xbf16>
  return %y : tensor<4x64xbf16>
}

// -----

// Inference: no reduction, the root once a channel.
// CHECK-LABEL: halide.pipeline @batch_norm
// CHECK-NOT:     halide.update
// CHECK:         halide.func @rstd(%[[C:.*]]) -> f32 {
// CHECK:           halide.load %arg2[%[[C]]]
// CHECK:         halide.func @normalized(%{{.*}}, %{{.*}}, %[[C:.*]], %{{.*}}) -> f32 {
// CHECK:           halide.load %arg1[%[[C]]]
// CHECK:           halide.apply @rstd[%[[C]]]
func.func private @batch_norm(%x: tensor<1x8x4x4xf32>, %m: tensor<8xf32>, %v: tensor<8xf32>) -> tensor<1x8x4x4xf32> attributes {resnorm.kernel} {
  %y = resnorm.batch_norm %x mean(%m) variance(%v) channel_axis 1 epsilon 1.0e-5
      : tensor<1x8x4x4xf32>, tensor<8xf32>, tensor<8xf32> -> tensor<1x8x4x4xf32>
  return %y : tensor<1x8x4x4xf32>
}

// -----

// The batch's own statistics: every axis but the channel's.
// CHECK-LABEL: halide.pipeline @batch_norm_training
// CHECK:         halide.update @mean_sum(%[[C:.*]]) over (%[[R2:.*]] = %{{.*}}, %[[R1:.*]] = %{{.*}}, %[[R0:.*]] = %{{.*}}) {
// CHECK:           halide.load %arg0[%[[R2]], %[[R1]], %[[C]], %[[R0]]]
func.func private @batch_norm_training(%x: tensor<2x8x4x4xf32>) -> tensor<2x8x4x4xf32> attributes {resnorm.kernel} {
  %y = resnorm.batch_norm %x channel_axis 1 epsilon 1.0e-5 : tensor<2x8x4x4xf32> -> tensor<2x8x4x4xf32>
  return %y : tensor<2x8x4x4xf32>
}

// -----

// CHECK-LABEL: halide.pipeline @instance_norm
// CHECK:         halide.update @mean_sum(%[[C:.*]], %[[N:.*]]) over (%[[R1:.*]] = %{{.*}}, %[[R0:.*]] = %{{.*}}) {
// CHECK:           halide.load %arg0[%[[R1]], %[[R0]], %[[C]], %[[N]]]
func.func private @instance_norm(%x: tensor<2x8x4x4xf32>) -> tensor<2x8x4x4xf32> attributes {resnorm.kernel} {
  %y = resnorm.instance_norm %x channel_axis 1 epsilon 1.0e-5 : tensor<2x8x4x4xf32> -> tensor<2x8x4x4xf32>
  return %y : tensor<2x8x4x4xf32>
}

// -----

// A channel is g * (C / G) + r; its statistic is that of channel / (C / G).
// CHECK-LABEL: halide.pipeline @group_norm
// CHECK-DAG:     %[[LENGTH:.*]] = arith.constant 2 : index
// CHECK:         halide.update @mean_sum(%[[G:.*]], %[[N:.*]]) over (%[[R2:.*]] = %{{.*}}, %[[R1:.*]] = %{{.*}}, %[[R0:.*]] = %{{.*}} to %[[LENGTH]]) {
// CHECK:           %[[FIRST:.*]] = arith.muli %[[G]], %[[LENGTH]]
// CHECK:           %[[C:.*]] = arith.addi %[[FIRST]], %[[R0]]
// CHECK:           halide.load %arg0[%[[R2]], %[[R1]], %[[C]], %[[N]]]
// CHECK:         halide.func @normalized(%{{.*}}, %{{.*}}, %[[C:.*]], %[[N:.*]]) -> f32 {
// CHECK:           %[[G:.*]] = arith.divui %[[C]], %[[LENGTH]]
// CHECK:           halide.apply @mean[%[[G]], %[[N]]]
// CHECK:           halide.load %arg1[%[[C]]]
func.func private @group_norm(%x: tensor<2x8x4x4xf32>, %g: tensor<8xf32>) -> tensor<2x8x4x4xf32> attributes {resnorm.kernel} {
  %y = resnorm.group_norm %x scale(%g) channel_axis 1 groups 4 epsilon 1.0e-5
      : tensor<2x8x4x4xf32>, tensor<8xf32> -> tensor<2x8x4x4xf32>
  return %y : tensor<2x8x4x4xf32>
}
