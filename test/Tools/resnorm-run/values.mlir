// Values of every type, as they are given on the command line and as they are printed.

// RUN: resnorm-run %s --entry=f32 --input=2x3xf32=1,-2.5,3e9,nan,inf,-inf | FileCheck %s --check-prefix=F32
// F32: result[0]: 2x3xf32=[1 -2.5 3e+09][nan inf -inf]
// RUN: resnorm-run %s --entry=f32 --input=2x3xf32=0.5 | FileCheck %s --check-prefix=ONE
// ONE: result[0]: 2x3xf32=[0.5 0.5 0.5][0.5 0.5 0.5]
// RUN: resnorm-run %s --entry=f64 --input=f64=0.1 | FileCheck %s --check-prefix=F64
// F64: result[0]: f64=0.1
// RUN: resnorm-run %s --entry=f16 --input=3xf16=1,65504,0.333 | FileCheck %s --check-prefix=F16
// F16: result[0]: 3xf16=1 65504 0.333007812
// RUN: resnorm-run %s --entry=bf16 --input=3xbf16=1,1.00390625,1.01171875 | FileCheck %s --check-prefix=BF16
// The last two are ties: to even.
// BF16: result[0]: 3xbf16=1 1 1.015625
// RUN: resnorm-run %s --entry=i1 --input=3xi1=true,false,1 | FileCheck %s --check-prefix=I1
// I1: result[0]: 3xi1=1 0 1
// RUN: resnorm-run %s --entry=i8 --input=2xi8=-128,127 | FileCheck %s --check-prefix=I8
// I8: result[0]: 2xi8=-128 127
// RUN: resnorm-run %s --entry=i32 --input=2xi32=-2147483648,2147483647 | FileCheck %s --check-prefix=I32
// I32: result[0]: 2xi32=-2147483648 2147483647
// RUN: resnorm-run %s --entry=i64 --input=2xi64=9007199254740993,-9223372036854775808 | FileCheck %s --check-prefix=I64
// I64: result[0]: 2xi64=9007199254740993 -9223372036854775808
// RUN: resnorm-run %s --entry=dynamic --input=0x4xf32= | FileCheck %s --check-prefix=EMPTY
// EMPTY: result[0]: 0x4xf32=
// RUN: resnorm-run %s --entry=dynamic --input=400x4xf32=1 | FileCheck %s --check-prefix=LONG
// LONG: result[0]: 400x4xf32=[1 1 1 1]{{.*}}...

// Random numbers are the same wherever they are drawn.
// RUN: resnorm-run %s --entry=f32 --input=2x3xf32=random:42 | FileCheck %s --check-prefix=RANDOM
// RANDOM: result[0]: 2x3xf32=[0.510311067 0.278062791 0.504290402][-0.727454662 0.806537926 -0.811863363]

func.func @f32(%x: tensor<2x3xf32>) -> tensor<2x3xf32> {
  return %x : tensor<2x3xf32>
}
func.func @f64(%x: f64) -> f64 {
  return %x : f64
}
func.func @f16(%x: tensor<3xf16>) -> tensor<3xf16> {
  return %x : tensor<3xf16>
}
func.func @bf16(%x: tensor<3xbf16>) -> tensor<3xbf16> {
  return %x : tensor<3xbf16>
}
func.func @i1(%x: tensor<3xi1>) -> tensor<3xi1> {
  return %x : tensor<3xi1>
}
func.func @i8(%x: tensor<2xi8>) -> tensor<2xi8> {
  return %x : tensor<2xi8>
}
func.func @i32(%x: tensor<2xi32>) -> tensor<2xi32> {
  return %x : tensor<2xi32>
}
func.func @i64(%x: tensor<2xi64>) -> tensor<2xi64> {
  return %x : tensor<2xi64>
}
func.func @dynamic(%x: tensor<?x4xf32>) -> tensor<?x4xf32> {
  return %x : tensor<?x4xf32>
}
