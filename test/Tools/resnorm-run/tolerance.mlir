// What --tolerance allows: absolute and relative errors add; max: is of the output's largest magnitude; units in the last place are counted across zero.

// RUN: resnorm-run %s --input=3xf32=1,100,0 --expected-output=3xf32=1.0078125,101,0.0078125 --tolerance=rtol:0.01,atol:0.01
// RUN: not resnorm-run %s --input=3xf32=1,100,0 --expected-output=3xf32=1.0078125,101,0.0078125 --tolerance=rtol:0.01 2>&1 | FileCheck %s --check-prefix=ZERO
// ZERO: error: result[0] differs from what is expected in 1 of 3 elements; the worst is at [2]: got 0, expected 0.0078125, 0.00781 apart where 7.81e-05 is allowed
// RUN: not resnorm-run %s --input=3xf32=1,100,0 --expected-output=3xf32=1.0078125,102,0.0078125 --tolerance=atol:0.02 2>&1 | FileCheck %s --check-prefix=LARGE
// LARGE: in 1 of 3 elements; the worst is at [1]: got 100, expected 102, 2 apart where 0.02 is allowed
// RUN: resnorm-run %s --input=3xf32=1,1e-45,nan --expected-output=3xf32=1.00000012,-1e-45,nan --tolerance=ulp:2
// RUN: not resnorm-run %s --input=3xf32=1,2,3 --expected-output=3xf32=1.00000036,2,3 --tolerance=ulp:2 2>&1 | FileCheck %s --check-prefix=ULP
// ULP: the worst is at [0]: got 1, expected 1.00000036, 3.58e-07 apart where 2 ulp are allowed
// RUN: resnorm-run %s --input=3xf32=1,100,0 --expected-output=3xf32=1.5,100,0.5 --tolerance=max:0.005
// RUN: not resnorm-run %s --input=3xf32=1,100,0 --expected-output=3xf32=1,100,1.5 --tolerance=max:0.01 2>&1 | FileCheck %s --check-prefix=MAX
// MAX: in 1 of 3 elements; the worst is at [2]: got 0, expected 1.5, 1.5 apart where 1 is allowed
// RUN: not resnorm-run %s --input=3xf32=nan,inf,1 --expected-output=3xf32=1,-inf,1 --tolerance=atol:1e30 2>&1 | FileCheck %s --check-prefix=SPECIAL
// SPECIAL: in 2 of 3 elements
// RUN: not resnorm-run %s --input=3xf32=1 --expected-output=2xf32=1 2>&1 | FileCheck %s --check-prefix=SHAPE
// SHAPE: error: result[0] is 3xf32, but 2xf32 is expected

func.func @main(%x: tensor<3xf32>) -> tensor<3xf32> {
  return %x : tensor<3xf32>
}
