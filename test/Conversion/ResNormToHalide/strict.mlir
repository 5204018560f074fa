// With `strict` no op gets a flag: sums keep their order, NaN its way.
// RUN: resnorm-opt %s --convert-to-halide=strict=true --split-input-file | FileCheck %s

// CHECK-LABEL: halide.pipeline @softmax
// CHECK-NOT:     fastmath
// CHECK:         halide.outputs @softmax
func.func private @softmax(%x: tensor<4x8xf32>) -> tensor<4x8xf32> attributes {resnorm.kernel} {
  %y = resnorm.softmax %x axis 1 : tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// -----

// CHECK-LABEL: halide.pipeline @add_norm
// CHECK-NOT:     fastmath
// CHECK:         halide.outputs @sum, @normalized
func.func private @add_norm(%x: tensor<4x8xf32>, %b: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) attributes {resnorm.kernel} {
  %s, %y = resnorm.add_norm %x, %b norm <layer_norm, axes = [1], epsilon = 1.0e-5>
      : tensor<4x8xf32>, tensor<4x8xf32> -> tensor<4x8xf32>, tensor<4x8xf32>
  return %s, %y : tensor<4x8xf32>, tensor<4x8xf32>
}

// -----

// A flag that the op came with stays.
// CHECK-LABEL: halide.pipeline @own_flag
// CHECK:         arith.addf %{{.*}}, %{{.*}} fastmath<nsz> : f32
func.func private @own_flag(%x: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<8xf32> attributes {resnorm.kernel} {
  %y = arith.addf %x, %b fastmath<nsz> : tensor<8xf32>
  return %y : tensor<8xf32>
}
