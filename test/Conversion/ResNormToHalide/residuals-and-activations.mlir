// RUN: resnorm-opt %s --convert-to-halide --split-input-file | FileCheck %s

// Every factor with the coordinates it has, one rounding at the end.
// CHECK-LABEL: halide.pipeline @residual_add
// CHECK:         halide.func @sum(%[[K:.*]], %[[J:.*]], %[[I:.*]]) -> bf16 {
// CHECK-DAG:       %[[S:.*]] = halide.load %arg2[%[[K]]]
// CHECK-DAG:       %[[G:.*]] = halide.load %arg3[%[[K]], %[[ZERO:.*]], %[[I]]] : !halide.buffer<64x1x2xf32>
// CHECK-DAG:       %[[R:.*]] = halide.load %arg4[%[[I]]]
// CHECK:           %[[P0:.*]] = arith.mulf %{{.*}}, %[[S]]
// CHECK:           %[[P1:.*]] = arith.mulf %[[P0]], %[[G]]
// CHECK:           %[[P2:.*]] = arith.mulf %[[P1]], %[[R]]
// CHECK:           %[[T:.*]] = arith.mulf %[[P2]], %{{.*}} : f32
// CHECK:           %[[SUM:.*]] = arith.addf %{{.*}}, %[[T]]
// CHECK:           arith.truncf %[[SUM]] : f32 to bf16
func.func private @residual_add(%x: tensor<2x16x64xbf16>, %f: tensor<2x16x64xbf16>, %s: tensor<64xf32>, %g: tensor<2x1x64xf32>, %r: tensor<2xf32>) -> tensor<2x16x64xbf16> attributes {resnorm.kernel} {
  %y = resnorm.residual_add %x, %f alpha 5.000000e-01 layer_scale(%s) gate(%g) row_scale(%r)
      : tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<64xf32>, tensor<2x1x64xf32>, tensor<2xf32> -> tensor<2x16x64xbf16>
  return %y : tensor<2x16x64xbf16>
}

// -----

// CHECK-LABEL: halide.pipeline @concat_residual
// CHECK:         halide.func @concat
// CHECK-COUNT-2:   halide.load
// CHECK:           arith.select
func.func private @concat_residual(%a: tensor<1x4x8xf32>, %b: tensor<1x2x8xf32>) -> tensor<1x6x8xf32> attributes {resnorm.kernel} {
  %y = resnorm.concat_residual %a, %b axis 1 : tensor<1x4x8xf32>, tensor<1x2x8xf32> -> tensor<1x6x8xf32>
  return %y : tensor<1x6x8xf32>
}

// -----

// NaN of any input is NaN of the result: no flag.
// CHECK-LABEL: halide.pipeline @max_residual
// CHECK:         halide.func @max
// CHECK:           %[[M:.*]] = arith.maximumf %{{.*}}, %{{[^ ]*}} : f32
// CHECK:           arith.maximumf %[[M]], %{{[^ ]*}} : f32
func.func private @max_residual(%a: tensor<8xf32>, %b: tensor<8xf32>, %c: tensor<8xf32>) -> tensor<8xf32> attributes {resnorm.kernel} {
  %y = resnorm.max_residual %a, %b, %c : tensor<8xf32>
  return %y : tensor<8xf32>
}

// -----

// The exponentials are a func of their own, which a schedule may store.
// CHECK-LABEL: halide.pipeline @softmax
// CHECK:         halide.func @max(%{{.*}}, %{{.*}}) -> f32 {
// CHECK-NEXT:      arith.constant 0xFF800000
// CHECK:         halide.update @max(%[[K:.*]], %[[I:.*]]) over (%[[R:.*]] = %{{.*}} to %{{.*}}) {
// CHECK:           halide.load %arg0[%[[K]], %[[R]], %[[I]]]
// CHECK:           arith.maximumf %{{.*}}, %{{.*}} fastmath<nnan>
// CHECK:         halide.func @exp(%[[K:.*]], %[[J:.*]], %[[I:.*]]) -> f32 {
// CHECK:           halide.apply @max[%[[K]], %[[I]]]
// CHECK:           math.exp
// CHECK:         halide.update @exp_sum(%[[K:.*]], %[[I:.*]]) over (%[[R:.*]] = %{{.*}} to %{{.*}}) {
// CHECK:           halide.apply @exp[%[[K]], %[[R]], %[[I]]]
// CHECK:           arith.addf %{{.*}}, %{{.*}} fastmath<reassoc,contract>
// CHECK:         halide.func @inverse(%[[K:.*]], %[[I:.*]]) -> f32 {
// CHECK:           arith.divf
// CHECK:         halide.func @softmax(%[[K:.*]], %[[J:.*]], %[[I:.*]]) -> f16 {
// CHECK:           arith.mulf
// CHECK:           arith.truncf %{{.*}} : f32 to f16
func.func private @softmax(%x: tensor<2x16x8xf16>) -> tensor<2x16x8xf16> attributes {resnorm.kernel} {
  %y = resnorm.softmax %x axis 1 : tensor<2x16x8xf16>
  return %y : tensor<2x16x8xf16>
}

// -----

// CHECK-LABEL: halide.pipeline @activations
// CHECK:         halide.func @gelu(
// CHECK:           math.erf
// CHECK:         halide.func @gelu_1(
// CHECK:           math.tanh
// CHECK:         halide.func @silu(
// CHECK:           %[[N:.*]] = arith.negf
// CHECK:           math.exp %[[N]]
// CHECK:         halide.outputs @silu
func.func private @activations(%x: tensor<8xf32>) -> tensor<8xf32> attributes {resnorm.kernel} {
  %a = resnorm.gelu %x : tensor<8xf32>
  %b = resnorm.gelu %a approximate tanh : tensor<8xf32>
  %c = resnorm.silu %b : tensor<8xf32>
  return %c : tensor<8xf32>
}
