// --print-kernels shows each kernel, algorithm and schedule, and runs nothing: no input is needed.

// RUN: resnorm-run %s --print-kernels | FileCheck %s
// CHECK: halide.pipeline {{.*}}@{{.*}}add_norm
// CHECK: halide.func
// CHECK: halide.outputs
// CHECK: halide.schedule
// The loops that Halide makes of it follow as a comment.
// RUN: resnorm-run %s --print-kernels | FileCheck %s --check-prefix=LOOPS
// LOOPS: {{^}}// produce
// LOOPS: {{^}}// {{.*}}vectorized
// What is printed is IR.
// RUN: resnorm-run %s --print-kernels | resnorm-opt | FileCheck %s

func.func @main(%x: tensor<4x64xf32>, %f: tensor<4x64xf32>) -> tensor<4x64xf32> {
  %0:2 = resnorm.add_norm %x, %f norm <layer_norm, axes = [1], epsilon = 1.0e-5> : tensor<4x64xf32>, tensor<4x64xf32> -> tensor<4x64xf32>, tensor<4x64xf32>
  return %0#1 : tensor<4x64xf32>
}
