// Arrays in files: read, written and compared; two results go where two flags say.

// RUN: rm -rf %t && %python %S/../Inputs/arrays.py %t
// RUN: resnorm-run %s --entry=two --input=@%t/good.npy --output=@%t/first.npy --output=@%t/second.npy | count 0
// RUN: resnorm-run %s --entry=two --input=@%t/first.npy --expected-output=@%t/good.npy --expected-output=2x3xf32=0,2,4,6,8,10 | FileCheck %s
// CHECK: result[0]: 2x3xf32 as expected, largest difference 0
// CHECK: result[1]: 2x3xf32 as expected, largest difference 0
// RUN: resnorm-run %s --entry=two --input=@%t/good.npy --output=@%t/again.npy --output=- | FileCheck %s --check-prefix=PRINTED
// PRINTED-NOT: result[0]
// PRINTED: result[1]: 2x3xf32=[0 2 4][6 8 10]
// RUN: cmp %t/again.npy %t/first.npy
// RUN: resnorm-run %s --entry=narrow --input=@%t/bf16.npy --output=@%t/narrow.npy
// RUN: resnorm-run %s --entry=narrow --input=@%t/narrow.npy | FileCheck %s --check-prefix=NARROW
// NARROW: result[0]: 2x3xbf16=[0 1 2][3 4 5]
// Later files follow earlier ones.
// RUN: resnorm-run %s --entry=three --params=@%t/good.npz --params=@%t/good.safetensors --output=- | FileCheck %s --check-prefix=PARAMS
// PARAMS: result[0]: 2x3xf32=[1 4 7][10 13 16]

func.func @two(%x: tensor<2x3xf32>) -> (tensor<2x3xf32>, tensor<2x3xf32>) {
  %0 = resnorm.residual_add %x, %x : tensor<2x3xf32>, tensor<2x3xf32> -> tensor<2x3xf32>
  return %x, %0 : tensor<2x3xf32>, tensor<2x3xf32>
}
func.func @narrow(%x: tensor<2x3xbf16>) -> tensor<2x3xbf16> {
  return %x : tensor<2x3xbf16>
}
func.func @three(%a: tensor<2x3xf32>, %b: tensor<2x3xf32>, %c: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = resnorm.residual_add %a, %b : tensor<2x3xf32>, tensor<2x3xf32> -> tensor<2x3xf32>
  %1 = resnorm.residual_add %0, %c : tensor<2x3xf32>, tensor<2x3xf32> -> tensor<2x3xf32>
  return %1 : tensor<2x3xf32>
}
