// Convolutions and pooling are maps like any other: no rule knows of windows.
// RUN: resnorm-opt %s --convert-to-halide --split-input-file | FileCheck %s

// Stride 2, dilation 3 in the maps of a named op; dynamic batch.
// CHECK-LABEL: halide.pipeline @conv
// CHECK-DAG:     %[[KERNEL:.*]] = arith.constant 3 : index
// CHECK:         halide.update @conv_2d_nhwc_hwcf(%[[F:.*]], %[[W:.*]], %[[H:.*]], %[[N:.*]]) over (%[[C:.*]] = %{{.*}} to %{{.*}}, %[[KW:.*]] = %{{.*}} to %[[KERNEL]], %[[KH:.*]] = %{{.*}} to %[[KERNEL]]) {
// CHECK-DAG:       %[[SH:.*]] = arith.muli %[[H]], %[[C2:.*]] : index
// CHECK-DAG:       %[[DH:.*]] = arith.muli %[[KH]], %[[KERNEL]] : index
// CHECK-DAG:       %[[Y:.*]] = arith.addi %[[SH]], %[[DH]] : index
// CHECK:           halide.load %arg0[%[[C]], %{{.*}}, %[[Y]], %[[N]]]
// CHECK:           halide.load %arg1[%[[F]], %[[C]], %[[KW]], %[[KH]]]
func.func private @conv(%x: tensor<?x17x17x8xf32>, %w: tensor<3x3x8x16xf32>, %o: tensor<?x6x6x16xf32>) -> tensor<?x6x6x16xf32> attributes {resnorm.kernel} {
  %0 = linalg.conv_2d_nhwc_hwcf {strides = dense<2> : tensor<2xi64>, dilations = dense<3> : tensor<2xi64>}
      ins(%x, %w : tensor<?x17x17x8xf32>, tensor<3x3x8x16xf32>) outs(%o : tensor<?x6x6x16xf32>) -> tensor<?x6x6x16xf32>
  return %0 : tensor<?x6x6x16xf32>
}

// -----

// The window of a pooling op has a shape and no elements: it is never read.
// CHECK-LABEL: halide.pipeline @max_pool
// CHECK:         halide.func @pooling_nchw_max
// CHECK-NEXT:      arith.constant 0xFF800000
// CHECK:         halide.update @pooling_nchw_max(%[[W:.*]], %[[H:.*]], %[[C:.*]], %[[N:.*]]) over (%[[KW:.*]] = {{.*}}, %[[KH:.*]] = {{.*}}) {
// CHECK:           halide.load
// CHECK-NOT:       halide.load
// CHECK:           arith.maximumf %{{.*}}, %{{[^ ]*}} : f32
func.func private @max_pool(%x: tensor<1x8x16x16xf32>) -> tensor<1x8x8x8xf32> attributes {resnorm.kernel} {
  %low = arith.constant 0xFF800000 : f32
  %e = tensor.empty() : tensor<1x8x8x8xf32>
  %w = tensor.empty() : tensor<2x2xf32>
  %f = linalg.fill ins(%low : f32) outs(%e : tensor<1x8x8x8xf32>) -> tensor<1x8x8x8xf32>
  %0 = linalg.pooling_nchw_max {strides = dense<2> : tensor<2xi64>}
      ins(%x, %w : tensor<1x8x16x16xf32>, tensor<2x2xf32>) outs(%f : tensor<1x8x8x8xf32>) -> tensor<1x8x8x8xf32>
  return %0 : tensor<1x8x8x8xf32>
}

// -----

// Division and remainder in a map: the dividend is not negative.
// CHECK-LABEL: halide.pipeline @repeat
// CHECK:         halide.func @copy(%[[I:.*]]) -> f32 {
// CHECK:           %[[Q:.*]] = arith.divui %[[I]],
// CHECK:           %[[M:.*]] = arith.remui %[[I]],
// CHECK:           halide.load %arg0[%[[M]], %[[Q]]]
func.func private @repeat(%x: tensor<4x2xf32>) -> tensor<8xf32> attributes {resnorm.kernel} {
  %e = tensor.empty() : tensor<8xf32>
  %0 = linalg.generic {
      indexing_maps = [affine_map<(i) -> (i floordiv 2, i mod 2)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
      ins(%x : tensor<4x2xf32>) outs(%e : tensor<8xf32>) {
  ^bb0(%v: f32, %o: f32):
    linalg.yield %v : f32
  } -> tensor<8xf32>
  return %0 : tensor<8xf32>
}
