// --verify compares with the reference path; --reference takes it.

// RUN: resnorm-run %s --input=4x17xf32=random:1 --verify | FileCheck %s
// CHECK: result[0]: 4x17xf32 agrees with the reference path, largest difference
// CHECK: result[1]: 4x17xf32 agrees with the reference path, largest difference
// RUN: resnorm-run %s --input=4x17xf32=random:1 --reference --output=@%t.npy
// RUN: resnorm-run %s --input=4x17xf32=random:1 --expected-output=@%t.npy --tolerance=ulp:2

func.func @main(%x: tensor<4x17xf32>) -> (tensor<4x17xf32>, tensor<4x17xf32>) {
  %0 = resnorm.residual_add %x, %x : tensor<4x17xf32>, tensor<4x17xf32> -> tensor<4x17xf32>
  %1 = resnorm.layer_norm %0 axes [1] epsilon 1.0e-5 : tensor<4x17xf32> -> tensor<4x17xf32>
  return %0, %1 : tensor<4x17xf32>, tensor<4x17xf32>
}
