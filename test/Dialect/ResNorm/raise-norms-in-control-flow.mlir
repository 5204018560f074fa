// RUN: resnorm-opt %s -split-input-file --pass-pipeline='builtin.module(func.func(resnorm-raise))' | FileCheck %s

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>
#v = affine_map<(i) -> (i)>

// A norm in the body of a loop, as in a recurrent network.
// CHECK-LABEL: @loop
// CHECK: scf.for
// CHECK-SAME: iter_args(%[[H:.*]] = %
// CHECK-NEXT: %[[Y:.*]] = resnorm.rms_norm %[[H]] axes [1] epsilon 9.9999999999999995E-7
// CHECK-NEXT: scf.yield %[[Y]]
func.func @loop(%x: tensor<4x8xf32>, %steps: index) -> tensor<4x8xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %n = arith.constant 8.0 : f32
  %eps = arith.constant 1.0e-6 : f32
  %e1 = tensor.empty() : tensor<4xf32>
  %e2 = tensor.empty() : tensor<4x8xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e1 : tensor<4xf32>) -> tensor<4xf32>
  %last = scf.for %i = %c0 to %steps step %c1 iter_args(%h = %x) -> tensor<4x8xf32> {
    %q = linalg.square ins(%h : tensor<4x8xf32>) outs(%e2 : tensor<4x8xf32>) -> tensor<4x8xf32>
    %squares = linalg.reduce { arith.addf } ins(%q : tensor<4x8xf32>) outs(%init : tensor<4xf32>) dimensions = [1]
    %y = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
        ins(%h, %squares : tensor<4x8xf32>, tensor<4xf32>) outs(%e2 : tensor<4x8xf32>) {
    ^bb0(%a: f32, %s: f32, %o: f32):
      %v = arith.divf %s, %n : f32
      %t = arith.addf %v, %eps : f32
      %d = math.rsqrt %t : f32
      %r = arith.mulf %a, %d : f32
      linalg.yield %r : f32
    } -> tensor<4x8xf32>
    scf.yield %y : tensor<4x8xf32>
  }
  return %last : tensor<4x8xf32>
}

// -----

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>
#v = affine_map<(i) -> (i)>

// The squares are taken before the branch that uses them: what is inside alone
// is the norm, and what is outside goes with it.
// CHECK-LABEL: @branch
// CHECK-NOT: linalg.
// CHECK: scf.if
// CHECK-NEXT: %[[Y:.*]] = resnorm.rms_norm %{{.*}} axes [1] epsilon 9.9999999999999995E-7
// CHECK-NEXT: scf.yield %[[Y]]
func.func @branch(%x: tensor<4x8xf32>, %which: i1) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %n = arith.constant 8.0 : f32
  %eps = arith.constant 1.0e-6 : f32
  %e1 = tensor.empty() : tensor<4xf32>
  %e2 = tensor.empty() : tensor<4x8xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e1 : tensor<4xf32>) -> tensor<4xf32>
  %q = linalg.square ins(%x : tensor<4x8xf32>) outs(%e2 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %squares = linalg.reduce { arith.addf } ins(%q : tensor<4x8xf32>) outs(%init : tensor<4xf32>) dimensions = [1]
  %z = scf.if %which -> tensor<4x8xf32> {
    %y = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
        ins(%x, %squares : tensor<4x8xf32>, tensor<4xf32>) outs(%e2 : tensor<4x8xf32>) {
    ^bb0(%a: f32, %s: f32, %o: f32):
      %v = arith.divf %s, %n : f32
      %t = arith.addf %v, %eps : f32
      %d = math.rsqrt %t : f32
      %r = arith.mulf %a, %d : f32
      linalg.yield %r : f32
    } -> tensor<4x8xf32>
    scf.yield %y : tensor<4x8xf32>
  } else {
    scf.yield %x : tensor<4x8xf32>
  }
  return %z : tensor<4x8xf32>
}
