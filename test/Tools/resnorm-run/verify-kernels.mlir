// --verify compares every kernel: of three, one of which is made wrong, the right one is named, with its line in the model, the
// first element that differs, and what was allowed. Kernels after a wrong one would agree, were they asked: each gets the same
// operands on both paths.

// DEFINE: %{refused} = %python %S/../Inputs/refused.py
// DEFINE: %{inputs} = --input=4x16xf32=random:1 --input=16x8xf32=random:2 --output=@%t.npy
// RUN: rm -f %t.npy && resnorm-opt %s --resnorm-import --resnorm-kernels="verify-kernels=true" --mlir-print-debuginfo -o %t.right.mlir
// RUN: resnorm-run %t.right.mlir --input=4x16xf32=random:1 --input=16x8xf32=random:2 --verify | FileCheck %s
// CHECK: kernels: 3 results agree with the reference path, largest difference
// The model itself is compared as a whole too; what is made of kernels already has only them.
// CHECK-NOT: result
// RUN: resnorm-run %s --input=4x16xf32=random:1 --input=16x8xf32=random:2 --verify | FileCheck %s --check-prefix=MODEL
// MODEL: kernels: 3 results agree with the reference path, largest difference
// MODEL: result[0]: 4x8xf32 agrees with the reference path, largest difference
// RUN: resnorm-opt %s --resnorm-import --resnorm-kernels -o %t.bare.mlir
// RUN: %{refused} "the model is made of kernels and says nothing of what they should give" --absent %t.npy -- resnorm-run %t.bare.mlir %{inputs} --verify

// The norm divides by a root of something else.
// RUN: sed '/halide.pipeline @layer_norm/,/halide.outputs/s/9.99999974E-6/5.0/' %t.right.mlir > %t.norm.mlir && not cmp -s %t.right.mlir %t.norm.mlir
// RUN: %{refused} "verify-kernels.mlir:33:8: error: result 0 of kernel 'layer_norm_0' differs from the reference path in 32 of 32 elements; the first is at [0, 0]: got " --absent %t.npy -- resnorm-run %t.norm.mlir %{inputs} --verify
// The product, of which the norm is a consumer.
// RUN: sed '/halide.pipeline @matmul/,/halide.outputs/s/arith.mulf/arith.addf/' %t.right.mlir > %t.product.mlir && not cmp -s %t.right.mlir %t.product.mlir
// RUN: %{refused} "verify-kernels.mlir:32:8: error: result 0 of kernel 'matmul_0' differs from the reference path" --absent %t.npy -- resnorm-run %t.product.mlir %{inputs} --verify

// The tolerance is that of the command line.
// RUN: resnorm-run %t.norm.mlir %{inputs} --verify --tolerance=atol:10

func.func @main(%x: tensor<4x16xf32>, %w: tensor<16x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %init = linalg.fill ins(%zero : f32) outs(%empty : tensor<4x8xf32>) -> tensor<4x8xf32>
  %0 = linalg.matmul ins(%x, %w : tensor<4x16xf32>, tensor<16x8xf32>) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  %1 = resnorm.layer_norm %0 axes [1] epsilon 1.0e-5 : tensor<4x8xf32> -> tensor<4x8xf32>
  %2 = resnorm.softmax %1 axis 1 : tensor<4x8xf32>
  return %2 : tensor<4x8xf32>
}
