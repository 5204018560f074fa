// RUN: resnorm-opt %s --arith-emulate-unsupported-floats="source-types=bf16 target-type=f32" --resnorm-exact-roundings --canonicalize | FileCheck %s

// Two roundings, one after each op: the fold that would drop the first sees no
// permission.
// CHECK-LABEL: func @chain
// CHECK: arith.mulf
// CHECK: arith.truncf
// CHECK: arith.extf
// CHECK: arith.addf
// CHECK: arith.truncf
func.func @chain(%x: bf16, %w: bf16, %b: bf16) -> bf16 {
  %0 = arith.mulf %x, %w : bf16
  %1 = arith.addf %0, %b : bf16
  return %1 : bf16
}
