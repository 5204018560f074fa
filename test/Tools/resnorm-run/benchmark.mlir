// What a benchmark prints and writes; no figure is checked.

// RUN: resnorm-run %s --input=8x32xf32=random:1 --input=32x16xf32=random:2 --benchmark-repetitions=5 --benchmark-out=%t.json --threads=1 | FileCheck %s
// CHECK: time median {{[0-9.e-]+}} ms, minimum {{[0-9.e-]+}} ms (5 calls)
// CHECK: compute {{[0-9.]+}} GFLOP/s at the minimum, {{[0-9]+}} % of the {{[0-9]+}} measured ({{[0-9.]+}} GFLOP a call)
// CHECK: memory {{[0-9.]+}} GB/s of arguments and results, {{[0-9]+}} % of the {{[0-9]+}} measured

// RUN: %python -c "import json, sys; json.load(open(sys.argv[1]))" %t.json
// RUN: FileCheck %s --check-prefix=JSON < %t.json
// JSON: "benchmarks": [
// JSON-COUNT-5: "repetition_index"
// JSON-NOT: "repetition_index"
// JSON: "context": {
// JSON-DAG: "executable": "resnorm-run"
// JSON-DAG: "target": "host"

// RUN: not resnorm-run %s --input=8x32xf32=1 --input=32x16xf32=1 --benchmark-repetitions=1 --benchmark-out=%t.missing/out.json 2>&1 | FileCheck %s --check-prefix=MISSING
// MISSING: error: '{{.*}}out.json': No such file or directory

func.func @main(%a: tensor<8x32xf32>, %b: tensor<32x16xf32>) -> tensor<8x16xf32> {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<8x16xf32>
  %init = linalg.fill ins(%zero : f32) outs(%empty : tensor<8x16xf32>) -> tensor<8x16xf32>
  %0 = linalg.matmul ins(%a, %b : tensor<8x32xf32>, tensor<32x16xf32>) outs(%init : tensor<8x16xf32>) -> tensor<8x16xf32>
  return %0 : tensor<8x16xf32>
}
