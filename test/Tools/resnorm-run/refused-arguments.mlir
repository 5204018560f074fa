// Arguments that do not fit: what was given, what the function takes, and no output file.

// DEFINE: %{refused} = %python %S/../Inputs/refused.py
// DEFINE: %{run} = resnorm-run %s --output=@%t.npy
// RUN: rm -f %t.npy && rm -rf %t && %python %S/../Inputs/arrays.py %t

// RUN: %{refused} "input 'arg1' is 3x2xf32, but argument 'arg1' takes 2x3xf32" --absent %t.npy -- %{run} --input=2x3xf32=1 --input=3x2xf32=1
// RUN: %{refused} "input 'arg0' is 2x3xf64, but argument 'arg0' takes 2x3xf32" --absent %t.npy -- %{run} --input=2x3xf64=1 --input=2x3xf32=1
// RUN: %{refused} "the function takes 2 inputs beside its parameters (2x3xf32, 2x3xf32), but 1 are given" --absent %t.npy -- %{run} --input=2x3xf32=1
// RUN: %{refused} "the function takes 2 inputs beside its parameters (2x3xf32, 2x3xf32), but 3 are given" --absent %t.npy -- %{run} --input=2x3xf32=1 --input=2x3xf32=1 --input=2x3xf32=1
// RUN: %{refused} "the function takes 1 inputs beside its parameters (2x3xf32), but 2 are given" --absent %t.npy -- %{run} --params=@%t/good.safetensors --input=2x3xf32=1 --input=2x3xf32=1
// RUN: %{refused} "4 parameters are given, but the function takes 2 arguments in all" --absent %t.npy -- %{run} --params=@%t/good.npz --params=@%t/good.npz

// RUN: %{refused} "--input=2x3xf32=1,2: '2x3xf32' has 6 elements, but 2 are given; give all of them, or one for all" --absent %t.npy -- %{run} --input=2x3xf32=1,2
// RUN: %{refused} "'x1' is no number" --absent %t.npy -- %{run} --input=2x3xf32=x1
// RUN: %{refused} "'f12' in '2x3xf12' is no element type; there are f64, f32, f16, bf16, i1, i8, i16, i32 and i64" --absent %t.npy -- %{run} --input=2x3xf12=1
// RUN: %{refused} "'-2' in '-2x3xf32' is no extent; write a type as 2x3xf32" --absent %t.npy -- %{run} --input=-2x3xf32=1
// RUN: %{refused} "'much' is no seed; write 2x3xf32=random:42" --absent %t.npy -- %{run} --input=2x3xf32=random:much
// RUN: %{refused} "'4294967296x4294967296xf32' has more elements than memory can hold" --absent %t.npy -- %{run} --input=4294967296x4294967296xf32=1
// RUN: %{refused} "'300' does not fit i8" --absent %t.npy -- %{run} --input=2xi8=300,1
// RUN: %{refused} "'1.5' is no integer" --absent %t.npy -- %{run} --input=2xi32=1.5,1

// RUN: %{refused} "'rtol:much' is no tolerance; write rtol:1e-4,atol:1e-5, ulp:4 or max:1e-5" --absent %t.npy -- %{run} --tolerance=rtol:much
// RUN: %{refused} "2 --output are given, but the function returns 1" --absent %t.npy -- %{run} --output=- --input=2x3xf32=1 --input=2x3xf32=1
// RUN: %{refused} "write --output=@file.npy or --output=-" -- resnorm-run %s --output=out.npy --input=2x3xf32=1 --input=2x3xf32=1
// RUN: %{refused} "2 --expected-output are given, but the function returns 1" -- resnorm-run %s --input=2x3xf32=1 --input=2x3xf32=1 --expected-output=2x3xf32=2 --expected-output=2x3xf32=2

func.func @main(%a: tensor<2x3xf32>, %b: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = resnorm.residual_add %a, %b : tensor<2x3xf32>, tensor<2x3xf32> -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}
