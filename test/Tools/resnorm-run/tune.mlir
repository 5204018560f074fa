// --tune tries schedules on the model's own kernels and writes those that beat the rules'. How many do is a matter
// of the machine; that they are legal, compute the same and are remembered is not.

// RUN: rm -rf %t && mkdir %t
// RUN: resnorm-run %s --input=96x64xf32=random:1 --input=64x256xf32=random:2 --tune=%t/found.mlir --tune-budget=6 > %t/out.txt 2> %t/errors.txt
// RUN: FileCheck %s < %t/out.txt
// CHECK: tuning: {{[1-9][0-9]*}} schedules of {{[12]}} kernels measured in

// No line is drawn where there is no terminal.
// RUN: count 0 < %t/errors.txt

// The strategies' own choices were tried, by name.
// RUN: FileCheck %s --check-prefix=JOURNAL < %t/found.mlir.journal
// JOURNAL: "schedule":"{{[a-z_0-9]+}}: {{[a-z_0-9]+}}.tile_{{rows|vectors}} = {{[0-9]+}} ({{[0-9]+}})"

// What it wrote is a schedule file.
// RUN: FileCheck %s --check-prefix=FOUND < %t/found.mlir
// FOUND: // Schedules that resnorm-run --tune found for tune.mlir; --schedule takes them.
// RUN: resnorm-run %s --input=96x64xf32=random:1 --input=64x256xf32=random:2 --schedule=%t/found.mlir --verify | FileCheck %s --check-prefix=VERIFIED
// VERIFIED: kernels: {{[0-9]+}} results agree

// Without time nothing is measured that is known, and a torn last line is none.
// RUN: cp %t/found.mlir.journal %t/before && echo -n '{"key":"00' >> %t/found.mlir.journal
// RUN: resnorm-run %s --input=96x64xf32=random:1 --input=64x256xf32=random:2 --tune=%t/found.mlir --tune-budget=0 | FileCheck %s --check-prefix=AGAIN
// AGAIN: tuning: 0 schedules of {{[12]}} kernels measured in {{[0-9]+}} s, {{[1-9][0-9]*}} known from before

// With other arguments, those times mean nothing.
// RUN: resnorm-run %s --input=96x64xf32=random:1 --input=64x256xf32=random:2 --threads=1 --tune=%t/found.mlir --tune-budget=0 | FileCheck %s --check-prefix=OTHER
// OTHER: tuning: 0 schedules of {{[12]}} kernels measured in {{[0-9]+}} s; --tune-budget is used up, and the same command goes on

// RUN: not resnorm-run %s --input=96x64xf32=random:1 --input=64x256xf32=random:2 --tune --verify 2>&1 | FileCheck %s --check-prefix=ALONE
// ALONE: error: --tune looks for schedules and does nothing else; leave out --benchmark, --profile, --verify, --reference and --schedule
// RUN: not resnorm-run %s --input=96x64xf32=random:1 --input=64x256xf32=random:2 --tune=%t/no/folder.mlir --tune-budget=60 2>&1 | FileCheck %s --check-prefix=FOLDER
// FOLDER: error: cannot write {{.*}}no/folder.mlir

func.func @main(%a: tensor<96x64xf32>, %b: tensor<64x256xf32>) -> tensor<96x256xf32> {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<96x256xf32>
  %init = linalg.fill ins(%zero : f32) outs(%empty : tensor<96x256xf32>) -> tensor<96x256xf32>
  %c = linalg.matmul ins(%a, %b : tensor<96x64xf32>, tensor<64x256xf32>) outs(%init : tensor<96x256xf32>) -> tensor<96x256xf32>
  return %c : tensor<96x256xf32>
}
