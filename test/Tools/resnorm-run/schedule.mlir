// --schedule takes schedules from a file instead of the rules', for the result as for the kernel cache.

// RUN: rm -rf %t && mkdir %t

// What --print-kernels prints is such a file, and changes nothing as it is. That
// holds for the copy of a panel too, which is a func that the rules add.
// RUN: resnorm-run %s --print-kernels > %t/kernels.mlir
// RUN: FileCheck %s --check-prefix=PANEL < %t/kernels.mlir
// RUN: resnorm-run %s --print-kernels --schedule=%t/kernels.mlir > %t/again.mlir
// RUN: cmp %t/kernels.mlir %t/again.mlir
// PANEL: halide.func @arg1_panel

// An edited schedule is what is compiled, and the cache knows it from the rules'.
// RUN: sed -e '/"d0_o"/s/factor [0-9]*/factor 5/' %t/kernels.mlir > %t/edited.mlir
// RUN: resnorm-run %s --print-kernels --schedule=%t/edited.mlir | FileCheck %s --check-prefix=EDITED
// EDITED: halide.split @{{.*}} "d0" into "d0_o", "d0_i" factor 5
// EDITED: // {{.*}}d0_i in [0, 4]
// RUN: resnorm-run %s --input=96x64xf32=random:1 --input=64x256xf32=random:2 --kernel-cache=%t/cache --output=@%t/rules.npy
// RUN: find %t/cache -name "llvmcache-*" | count 1
// RUN: resnorm-run %s --input=96x64xf32=random:1 --input=64x256xf32=random:2 --kernel-cache=%t/cache --schedule=%t/edited.mlir --expected-output=@%t/rules.npy --tolerance=rtol:1e-5,atol:1e-5
// RUN: find %t/cache -name "llvmcache-*" | count 2
// RUN: resnorm-run %s --input=96x64xf32=random:1 --input=64x256xf32=random:2 --kernel-cache=%t/cache --schedule=%t/edited.mlir --verify | FileCheck %s --check-prefix=VERIFIED
// VERIFIED: kernels: 1 results agree

// What is wrong in it is told at its line.
// RUN: sed -e 's/halide.parallel @[a-z_0-9]* "/&x/' %t/kernels.mlir > %t/var.mlir
// RUN: not resnorm-run %s --input=96x64xf32=random:1 --input=64x256xf32=random:2 --schedule=%t/var.mlir 2>&1 | FileCheck %s --check-prefix=VAR
// RUN: not resnorm-translate %s --to-object -o %t/model.o --schedule=%t/var.mlir 2>&1 | FileCheck %s --check-prefix=VAR
// VAR: var.mlir:[[#]]:5: error: 'halide.parallel' op expected a loop of @{{.*}}, but got 'x{{.*}}'; its loops are, innermost first,
// RUN: sed -e 's/halide.parallel @/&x/' %t/kernels.mlir > %t/func.mlir
// RUN: not resnorm-run %s --input=96x64xf32=random:1 --input=64x256xf32=random:2 --schedule=%t/func.mlir 2>&1 | FileCheck %s --check-prefix=FUNC
// FUNC: func.mlir:[[#]]:5: error: 'halide.parallel' op expected a func of this pipeline, but got @x{{.*}}; the funcs here are
// RUN: not resnorm-run %s --schedule=%t/missing.mlir --input=96x64xf32=random:1 --input=64x256xf32=random:2 2>&1 | FileCheck %s --check-prefix=MISSING
// MISSING: error: cannot open input file '{{.*}}missing.mlir'
// RUN: not resnorm-run %s --schedule=%t/kernels.mlir --reference --input=96x64xf32=random:1 --input=64x256xf32=random:2 2>&1 | FileCheck %s --check-prefix=REFERENCE
// REFERENCE: error: --schedule is of kernels, and the reference path has none

func.func @main(%a: tensor<96x64xf32>, %b: tensor<64x256xf32>) -> tensor<96x256xf32> {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<96x256xf32>
  %init = linalg.fill ins(%zero : f32) outs(%empty : tensor<96x256xf32>) -> tensor<96x256xf32>
  %c = linalg.matmul ins(%a, %b : tensor<96x64xf32>, tensor<64x256xf32>) outs(%init : tensor<96x256xf32>) -> tensor<96x256xf32>
  return %c : tensor<96x256xf32>
}
