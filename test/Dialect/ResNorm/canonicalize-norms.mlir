// RUN: resnorm-opt %s --canonicalize -split-input-file | FileCheck %s

// CHECK-LABEL: func @unused_statistics
func.func @unused_statistics(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  // CHECK: %[[Y:.*]] = resnorm.layer_norm %{{.*}} axes [1] epsilon {{.*}} : tensor<4x8xf32> -> tensor<4x8xf32>
  // CHECK: return %[[Y]]
  %y, %s:2 = resnorm.layer_norm %x axes [1] epsilon 1.0e-5 : tensor<4x8xf32> -> tensor<4x8xf32>, tensor<4xf32>, tensor<4xf32>
  return %y : tensor<4x8xf32>
}

// CHECK-LABEL: func @used_statistics_stay
func.func @used_statistics_stay(%x: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4xf32>) {
  // CHECK: resnorm.layer_norm {{.*}} -> tensor<4x8xf32>, tensor<4xf32>, tensor<4xf32>
  %y, %s:2 = resnorm.layer_norm %x axes [1] epsilon 1.0e-5 : tensor<4x8xf32> -> tensor<4x8xf32>, tensor<4xf32>, tensor<4xf32>
  return %y, %s#1 : tensor<4x8xf32>, tensor<4xf32>
}

// -----

// CHECK-LABEL: func @scale_of_ones
func.func @scale_of_ones(%x: tensor<4x8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %one = arith.constant dense<1.0> : tensor<8xf32>
  // CHECK: resnorm.layer_norm %{{.*}} bias(%{{.*}}) axes [1]
  // CHECK-SAME: : tensor<4x8xf32>, tensor<8xf32> ->
  %y = resnorm.layer_norm %x scale(%one) bias(%b) axes [1] epsilon 1.0e-5 : tensor<4x8xf32>, tensor<8xf32>, tensor<8xf32> -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// The scale is 2 then.
// CHECK-LABEL: func @scale_of_ones_and_offset_stays
func.func @scale_of_ones_and_offset_stays(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %one = arith.constant dense<1.0> : tensor<8xf32>
  // CHECK: resnorm.rms_norm %{{.*}} scale(
  %y = resnorm.rms_norm %x scale(%one) axes [1] epsilon 1.0e-5 {numerics = #resnorm.numerics<weight_offset = 1.0>}
      : tensor<4x8xf32>, tensor<8xf32> -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// -----

// CHECK-LABEL: func @bias_of_negative_zeros
func.func @bias_of_negative_zeros(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant dense<-0.0> : tensor<8xf32>
  // CHECK: resnorm.layer_norm %{{[^ ]*}} axes
  %y = resnorm.layer_norm %x bias(%zero) axes [1] epsilon 1.0e-5 : tensor<4x8xf32>, tensor<8xf32> -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// x + 0.0 turns -0.0 into 0.0.
// CHECK-LABEL: func @bias_of_zeros_stays
func.func @bias_of_zeros_stays(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant dense<0.0> : tensor<8xf32>
  // CHECK: resnorm.layer_norm %{{.*}} bias(
  %y = resnorm.layer_norm %x bias(%zero) axes [1] epsilon 1.0e-5 : tensor<4x8xf32>, tensor<8xf32> -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}
