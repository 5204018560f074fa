// Which function is called: main, unless --entry names another public one.

// RUN: resnorm-run %s --input=2xf32=1 | FileCheck %s --check-prefix=MAIN
// MAIN: result[0]: 2xf32=2 2
// RUN: resnorm-run %s --entry=other --input=2xf32=1 | FileCheck %s --check-prefix=OTHER
// OTHER: result[0]: 2xf32=1 1
// RUN: %python %S/../Inputs/refused.py "there is no public function @hidden; the public functions of the module: @main, @other" -- resnorm-run %s --entry=hidden --input=2xf32=1

func.func @main(%x: tensor<2xf32>) -> tensor<2xf32> {
  %0 = call @hidden(%x) : (tensor<2xf32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}
func.func @other(%x: tensor<2xf32>) -> tensor<2xf32> {
  return %x : tensor<2xf32>
}
func.func private @hidden(%x: tensor<2xf32>) -> tensor<2xf32> {
  %0 = resnorm.residual_add %x, %x : tensor<2xf32>, tensor<2xf32> -> tensor<2xf32>
  return %0 : tensor<2xf32>
}
