// RUN: resnorm-opt %s --resnorm-hoist-parameters --split-input-file | FileCheck %s

#row = affine_map<(d0, d1) -> (d1)>
#id = affine_map<(d0, d1) -> (d0, d1)>
#vector = affine_map<(d0) -> (d0)>

// A transposed weight and a folded scale come from the init function; the
// broadcast of the scale, larger than what it is made of, stays.
// CHECK-LABEL: func.func @main.init(
// CHECK-SAME: %[[W:.*]]: tensor<48x32xf32> {resnorm.param = "w"}, %[[V:.*]]: tensor<48xf32> {resnorm.param = "v"})
// CHECK-SAME: resnorm.initializes = "main"
// CHECK: %[[T:.*]] = linalg.transpose ins(%[[W]]
// CHECK: %[[S:.*]] = linalg.generic
// CHECK: math.rsqrt
// CHECK: return %[[T]], %[[S]]
// CHECK-LABEL: func.func @main(
// CHECK-SAME: tensor<48x32xf32> {resnorm.param = "w", resnorm.released}
// CHECK-SAME: tensor<48xf32> {resnorm.param = "v", resnorm.released}
// CHECK-SAME: %[[TA:[^:]*]]: tensor<32x48xf32> {resnorm.prepared}
// CHECK-SAME: %[[SA:[^:]*]]: tensor<48xf32> {resnorm.prepared}
// CHECK-SAME: resnorm.init = "main.init"
// CHECK-NOT: linalg.transpose
// CHECK: linalg.matmul ins(%{{.*}}, %[[TA]]
// CHECK: linalg.broadcast ins(%[[SA]]
func.func @main(%w: tensor<48x32xf32> {resnorm.param = "w"}, %v: tensor<48xf32> {resnorm.param = "v"},
                %x: tensor<8x32xf32>) -> tensor<8x48xf32> {
  %zero = arith.constant 0.0 : f32
  %te = tensor.empty() : tensor<32x48xf32>
  %t = linalg.transpose ins(%w : tensor<48x32xf32>) outs(%te : tensor<32x48xf32>) permutation = [1, 0]
  %e = tensor.empty() : tensor<8x48xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<8x48xf32>) -> tensor<8x48xf32>
  %y = linalg.matmul ins(%x, %t : tensor<8x32xf32>, tensor<32x48xf32>) outs(%z : tensor<8x48xf32>) -> tensor<8x48xf32>
  %se = tensor.empty() : tensor<48xf32>
  %s = linalg.generic {indexing_maps = [#vector, #vector], iterator_types = ["parallel"]}
      ins(%v : tensor<48xf32>) outs(%se : tensor<48xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = math.rsqrt %a : f32
    linalg.yield %r : f32
  } -> tensor<48xf32>
  %b = linalg.broadcast ins(%s : tensor<48xf32>) outs(%e : tensor<8x48xf32>) dimensions = [0]
  %out = linalg.mul ins(%y, %b : tensor<8x48xf32>, tensor<8x48xf32>) outs(%e : tensor<8x48xf32>) -> tensor<8x48xf32>
  return %out : tensor<8x48xf32>
}

// -----

// Constants are parameters that need no binding; a parameter that is read as it
// is as well is kept.
// CHECK-LABEL: func.func @constants.init(
// CHECK-SAME: %{{[^:]*}}: tensor<17xf32> {resnorm.param = "p"})
// CHECK: arith.constant dense<[
// CHECK: arith.addf
// CHECK-LABEL: func.func @constants(
// CHECK-SAME: %[[P:[^:]*]]: tensor<17xf32> {resnorm.param = "p"}
// CHECK-SAME: %[[SUM:[^:]*]]: tensor<17xf32> {resnorm.prepared}
// CHECK-NOT: arith.constant
// CHECK: %[[Y:.*]] = arith.subf %{{.*}}, %[[SUM]]
// CHECK: arith.addf %[[Y]], %[[P]]
func.func @constants(%p: tensor<17xf32> {resnorm.param = "p"}, %x: tensor<17xf32>) -> tensor<17xf32> {
  %c = arith.constant dense<[0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0, 12.0, 13.0, 14.0, 15.0, 16.0]> : tensor<17xf32>
  %s = arith.addf %c, %p : tensor<17xf32>
  %y = arith.subf %x, %s : tensor<17xf32>
  %q = arith.addf %y, %p : tensor<17xf32>
  return %q : tensor<17xf32>
}

// -----

// A view of a parameter is free: there is nothing to prepare.
// CHECK-LABEL: func.func @nothing(
// CHECK-NOT: resnorm.prepared
// CHECK-NOT: func.func
func.func @nothing(%p: tensor<4x8xf32> {resnorm.param = "p"}, %x: tensor<32xf32>) -> tensor<32xf32> {
  %v = tensor.collapse_shape %p [[0, 1]] : tensor<4x8xf32> into tensor<32xf32>
  %e = tensor.empty() : tensor<32xf32>
  %y = linalg.add ins(%x, %v : tensor<32xf32>, tensor<32xf32>) outs(%e : tensor<32xf32>) -> tensor<32xf32>
  return %y : tensor<32xf32>
}
