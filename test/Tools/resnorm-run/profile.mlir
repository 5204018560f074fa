// What --profile prints and writes: a line a kernel with its place in the model, then the host code and the sum. No time is
// checked, but that the parts add up to the whole, in the table and in the trace.

// DEFINE: %{inputs} = --input=8x32xf32=random:1 --input=32x32xf32=random:2 --threads=1
// RUN: resnorm-run %s %{inputs} --profile-out=%t.json > %t.txt && FileCheck %s < %t.txt
// CHECK: profile: the fastest of {{[0-9]+}} calls; limits {{[0-9]+}} GFLOP/s and {{[0-9.]+}} GB/s, measured
// CHECK-NEXT: kernel {{ *}}place {{ *}}calls   total ms    call ms  share %  GFLOP/s     GB/s  limit %
// Two calls of one kernel, at two places.
// CHECK-DAG: matmul_0 {{ *}}profile.mlir:[[@LINE+29]] +1 {{ *}}2{{( +[0-9.]+){6}$}}
// No product is summed up here: nothing to count.
// CHECK-DAG: softmax_0 {{ *}}profile.mlir:[[@LINE+29]] {{ *}}1{{( +[0-9.]+){3} +-( +[0-9.]+){2}$}}
// CHECK: host code {{ *}}- {{ *}}-{{ +[0-9.]+}} {{ *}}-{{ +[0-9.]+( +-){3}$}}
// CHECK-NEXT: all {{ *}}- {{ *}}3{{( +[0-9.]+){2} +100.00( +[0-9.]+){3}$}}
// Outputs are not printed beside a measurement.
// CHECK-NOT: result

// RUN: %python %S/../Inputs/profile_sums.py %t.txt %t.json
// RUN: FileCheck %s --check-prefix=TRACE < %t.json
// Operands and result, each once: (8 * 32 + 32 * 32 + 8 * 32) * 4; a multiply-add is two operations: 2 * 8 * 32 * 32.
// TRACE: "bytes": 6144,
// TRACE-NEXT: "flops": 16384,
// TRACE-NEXT: "place": "{{.*}}profile.mlir:[[@LINE+16]]:8"
// TRACE: "name": "matmul_0"

// After --verify, what is timed makes no comparisons: the kernels are those of the model.
// RUN: resnorm-run %s %{inputs} --verify --profile > %t.verify.txt && FileCheck %s --check-prefix=VERIFY < %t.verify.txt
// VERIFY: kernels: 3 results agree
// VERIFY: all {{ *}}- {{ *}}3

// DEFINE: %{refused} = %python %S/../Inputs/refused.py
// RUN: %{refused} "--profile times code that notes every kernel call, --benchmark code that does not; give one" -- resnorm-run %s %{inputs} --profile --benchmark
// RUN: %{refused} "--profile is of kernels, and the reference path has none" -- resnorm-run %s %{inputs} --profile --reference

func.func @main(%x: tensor<8x32xf32>, %w: tensor<32x32xf32>) -> tensor<8x32xf32> {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<8x32xf32>
  %init = linalg.fill ins(%zero : f32) outs(%empty : tensor<8x32xf32>) -> tensor<8x32xf32>
  %0 = linalg.matmul ins(%x, %w : tensor<8x32xf32>, tensor<32x32xf32>) outs(%init : tensor<8x32xf32>) -> tensor<8x32xf32>
  %1 = linalg.matmul ins(%0, %w : tensor<8x32xf32>, tensor<32x32xf32>) outs(%init : tensor<8x32xf32>) -> tensor<8x32xf32>
  %2 = resnorm.softmax %1 axis 1 : tensor<8x32xf32>
  return %2 : tensor<8x32xf32>
}
