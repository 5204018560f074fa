// A long compilation says how far it is, on a terminal, and takes it back in the end: what follows the last erasure is empty.

// RUN: env TERM=xterm %python %S/../Inputs/terminal.py resnorm-run %s --kernel-cache=off --input=8x96xf32=1 --input=4x192xf32=1 --input=16x48xf32=1 --input=32x24xf32=1 --input=2x384xf32=1 --input=64x12xf32=1 | FileCheck %s
// CHECK: LINE compiling: {{[0-9]}} of 6 kernels
// CHECK: {{^}}LINE {{$}}
// CHECK-NOT: LINE
// RUN: env TERM=dumb %python %S/../Inputs/terminal.py resnorm-run %s --kernel-cache=off --input=8x96xf32=1 --input=4x192xf32=1 --input=16x48xf32=1 --input=32x24xf32=1 --input=2x384xf32=1 --input=64x12xf32=1 | FileCheck %s --check-prefix=DUMB
// DUMB-NOT: compiling
// Colours there are none.
// RUN: env TERM=xterm NO_COLOR=1 %python %S/../Inputs/terminal.py resnorm-run %s --kernel-cache=off --input=8x96xf32=1 --input=4x192xf32=1 --input=16x48xf32=1 --input=32x24xf32=1 --input=2x384xf32=1 --input=64x12xf32=1 | FileCheck %s --check-prefix=COLOUR
// COLOUR-NOT: \x1b

func.func @main(%x0: tensor<8x96xf32>, %x1: tensor<4x192xf32>, %x2: tensor<16x48xf32>, %x3: tensor<32x24xf32>, %x4: tensor<2x384xf32>, %x5: tensor<64x12xf32>)
    -> (tensor<8x96xf32>, tensor<4x192xf32>, tensor<16x48xf32>, tensor<32x24xf32>, tensor<2x384xf32>, tensor<64x12xf32>) {
  %y0 = resnorm.layer_norm %x0 axes [1] epsilon 1.0e-5 : tensor<8x96xf32> -> tensor<8x96xf32>
  %y1 = resnorm.layer_norm %x1 axes [1] epsilon 1.0e-5 : tensor<4x192xf32> -> tensor<4x192xf32>
  %y2 = resnorm.layer_norm %x2 axes [1] epsilon 1.0e-5 : tensor<16x48xf32> -> tensor<16x48xf32>
  %y3 = resnorm.layer_norm %x3 axes [1] epsilon 1.0e-5 : tensor<32x24xf32> -> tensor<32x24xf32>
  %y4 = resnorm.layer_norm %x4 axes [1] epsilon 1.0e-5 : tensor<2x384xf32> -> tensor<2x384xf32>
  %y5 = resnorm.layer_norm %x5 axes [1] epsilon 1.0e-5 : tensor<64x12xf32> -> tensor<64x12xf32>
  return %y0, %y1, %y2, %y3, %y4, %y5 : tensor<8x96xf32>, tensor<4x192xf32>, tensor<16x48xf32>, tensor<32x24xf32>, tensor<2x384xf32>, tensor<64x12xf32>
}
