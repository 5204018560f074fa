// Several calls of one compilation: each takes its share of the flags, and its own extents where they are open.

// RUN: resnorm-run %s --calls=3 --input=1xf32=5 --input=1xf32=1 --input=3xf32=1,2,3 --input=3xf32=1 --input=0xf32= --input=0xf32= | FileCheck %s
// CHECK: result[0]: 1xf32=6
// CHECK: result[0]: 3xf32=2 3 4
// CHECK: result[0]: 0xf32=
// RUN: not resnorm-run %s --calls=2 --input=1xf32=5 --input=1xf32=1 --input=2xf32=5 --input=2xf32=1 --expected-output=1xf32=6 --expected-output=2xf32=6,7 2>&1 | FileCheck %s --check-prefix=SECOND
// SECOND-DAG: result[0]: 1xf32 as expected
// SECOND-DAG: error: result[0] differs from what is expected in 1 of 2 elements; the worst is at [1]: got 6, expected 7
// RUN: not resnorm-run %s --calls=2 --input=1xf32=5 --input=1xf32=1 --input=2xf32=5 2>&1 | FileCheck %s --check-prefix=SHARE
// SHARE: error: 3 --input are given, which --calls=2 does not divide
// RUN: not resnorm-run %s --calls=2 --input=1xf32=5 --input=1xf32=1 2>&1 | FileCheck %s --check-prefix=FEW
// FEW: error: the function takes 2 inputs beside its parameters (?xf32, ?xf32), but 1 are given
// RUN: not resnorm-run %s --calls=0 2>&1 | FileCheck %s --check-prefix=NONE
// NONE: error: --calls=0 runs nothing; the least is 1

func.func @main(%a: tensor<?xf32>, %b: tensor<?xf32>) -> tensor<?xf32> {
  %0 = resnorm.residual_add %a, %b : tensor<?xf32>, tensor<?xf32> -> tensor<?xf32>
  return %0 : tensor<?xf32>
}
