// --report says as JSON what was compiled and how far the outputs are off, of a wrong one too.

// DEFINE: %{run} = resnorm-run %s --input=2xf32=1,3
// RUN: %{run} --report=%t.json --expected-output=2xf64=2,6
// RUN: FileCheck %s --input-file=%t.json
// The input and the output; there are no intermediates.
// CHECK: "activation_bytes": 16,
// CHECK: "compile_seconds": {{[0-9.e-]+}},
// CHECK: "first_call_seconds": {{[0-9.e-]+}},
// CHECK: "kernels": 1,
// CHECK: "model": "{{.*}}report.mlir",
// CHECK: "model_memory_bytes": {{[0-9]+}},
// CHECK: "outputs": [
// CHECK: "max_difference": 0,
// CHECK: "relative_error": 0,
// CHECK: "type": "2xf32"
// CHECK: "parameter_bytes": 0,
// CHECK: "peak_memory_bytes": {{[1-9][0-9]+}}
// RUN: not %{run} --report=%t.json --expected-output=2xf32=2,8
// RUN: FileCheck %s --input-file=%t.json --check-prefix=WRONG
// WRONG: "max_difference": 2,
// WRONG: "relative_error": 0.25,
// RUN: not %{run} --report=%t/none/report.json 2>&1 | FileCheck %s --check-prefix=NOWHERE
// NOWHERE: error: {{.*}}No such file or directory

func.func @main(%x: tensor<2xf32>) -> tensor<2xf32> {
  %0 = resnorm.residual_add %x, %x : tensor<2xf32>, tensor<2xf32> -> tensor<2xf32>
  return %0 : tensor<2xf32>
}
