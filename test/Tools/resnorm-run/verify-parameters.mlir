// --verify compares what was computed when parameters were bound: here one root of them, planted wrong.

// DEFINE: %{refused} = %python %S/../Inputs/refused.py
// DEFINE: %{inputs} = --params=@%t.npz --input=2x3xf32=random:1
// RUN: rm -f %t.npy && %python -c "import numpy; numpy.savez(r'%t.npz', v=numpy.float32([1, 4, 9]))"
// RUN: resnorm-opt %s --resnorm-import --resnorm-kernels="verify-kernels=true" --mlir-print-debuginfo -o %t.right.mlir
// RUN: resnorm-run %t.right.mlir %{inputs} --verify | FileCheck %s
// CHECK: kernels: 2 results agree with the reference path, largest difference
// RUN: resnorm-run %s %{inputs} --verify | FileCheck %s
// RUN: sed '/func.func.*@main.init(/,/return/s/math.rsqrt/math.sqrt/' %t.right.mlir > %t.wrong.mlir && not cmp -s %t.right.mlir %t.wrong.mlir
// RUN: %{refused} "verify-parameters.mlir:15:1: error: result 0 of kernel 'main.init' differs from the reference path in 2 of 3 elements; the first is at [1]: got 2" --absent %t.npy -- resnorm-run %t.wrong.mlir %{inputs} --verify --output=@%t.npy

#id = affine_map<(d0, d1) -> (d0, d1)>
#column = affine_map<(d0, d1) -> (d1)>
func.func @main(%v: tensor<3xf32> {resnorm.param = "v"}, %x: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %root = math.rsqrt %v : tensor<3xf32>
  %e = tensor.empty() : tensor<2x3xf32>
  %y = linalg.generic {indexing_maps = [#id, #column, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %root : tensor<2x3xf32>, tensor<3xf32>) outs(%e : tensor<2x3xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %m = arith.mulf %a, %b : f32
    linalg.yield %m : f32
  } -> tensor<2x3xf32>
  return %y : tensor<2x3xf32>
}
