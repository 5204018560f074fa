// The maximum of squares starts from minus infinity, which Halide widened as if it were impossible: the result was
// minus infinity in f16.
// RUN: resnorm-run %s --input=2x4xf16=1,-3,2,0.5,0,-0.5,0.25,0.125 | FileCheck %s
// RUN: resnorm-run %s --input=2x4xf16=inf,-3,2,0.5,nan,-0.5,0.25,0.125 | FileCheck %s --check-prefix=SPECIAL
// CHECK: result[0]: 2xf16=9 0.25
// SPECIAL: result[0]: 2xf16=inf nan
func.func @main(%x: tensor<2x4xf16>) -> tensor<2xf16> {
  %lowest = arith.constant 0xFC00 : f16
  %squares = arith.mulf %x, %x : tensor<2x4xf16>
  %empty = tensor.empty() : tensor<2xf16>
  %start = linalg.fill ins(%lowest : f16) outs(%empty : tensor<2xf16>) -> tensor<2xf16>
  %largest = linalg.reduce { arith.maximumf } ins(%squares : tensor<2x4xf16>) outs(%start : tensor<2xf16>) dimensions = [1]
  return %largest : tensor<2xf16>
}
