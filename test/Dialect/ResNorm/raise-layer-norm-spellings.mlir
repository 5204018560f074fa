// RUN: resnorm-opt %s -split-input-file --pass-pipeline='builtin.module(func.func(resnorm-raise))' | FileCheck %s

// Every spelling of one norm, each of a source that writes it so. The ops are
// fused into few generics to keep the tests short.

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>
#keep = affine_map<(i, j) -> (i, 0)>
#col = affine_map<(i, j) -> (j)>

// Two passes; the mean keeps its dimension; division by N; rsqrt.
// CHECK-LABEL: @two_pass
// CHECK-SAME: %[[X:.*]]: tensor<4x8xf32>, %[[W:.*]]: tensor<8xf32>, %[[B:.*]]: tensor<8xf32>
// CHECK-NEXT: %[[Y:.*]] = resnorm.layer_norm %[[X]] scale(%[[W]]) bias(%[[B]]) axes [1] epsilon 1.000000e-05
// CHECK-NEXT: return %[[Y]]
func.func @two_pass(%x: tensor<4x8xf32>, %w: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %n = arith.constant 8.0 : f32
  %eps = arith.constant 1.0e-5 : f32
  %e1 = tensor.empty() : tensor<4x1xf32>
  %e2 = tensor.empty() : tensor<4x8xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e1 : tensor<4x1xf32>) -> tensor<4x1xf32>
  %sum = linalg.generic {indexing_maps = [#id, #keep], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<4x8xf32>) outs(%init : tensor<4x1xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = arith.addf %a, %o : f32
    linalg.yield %r : f32
  } -> tensor<4x1xf32>
  %centred = linalg.generic {indexing_maps = [#id, #keep, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %sum : tensor<4x8xf32>, tensor<4x1xf32>) outs(%e2 : tensor<4x8xf32>) {
  ^bb0(%a: f32, %s: f32, %o: f32):
    %m = arith.divf %s, %n : f32
    %r = arith.subf %a, %m : f32
    linalg.yield %r : f32
  } -> tensor<4x8xf32>
  %squares = linalg.generic {indexing_maps = [#id, #keep], iterator_types = ["parallel", "reduction"]}
      ins(%centred : tensor<4x8xf32>) outs(%init : tensor<4x1xf32>) {
  ^bb0(%a: f32, %o: f32):
    %q = arith.mulf %a, %a : f32
    %r = arith.addf %o, %q : f32
    linalg.yield %r : f32
  } -> tensor<4x1xf32>
  %rstd = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%squares : tensor<4x1xf32>) outs(%e1 : tensor<4x1xf32>) {
  ^bb0(%a: f32, %o: f32):
    %v = arith.divf %a, %n : f32
    %t = arith.addf %eps, %v : f32
    %r = math.rsqrt %t : f32
    linalg.yield %r : f32
  } -> tensor<4x1xf32>
  %y = linalg.generic {indexing_maps = [#col, #keep, #col, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%b, %rstd, %w, %centred : tensor<8xf32>, tensor<4x1xf32>, tensor<8xf32>, tensor<4x8xf32>) outs(%e2 : tensor<4x8xf32>) {
  ^bb0(%c: f32, %s: f32, %g: f32, %a: f32, %o: f32):
    %t = arith.mulf %s, %a : f32
    %u = arith.mulf %g, %t : f32
    %r = arith.addf %c, %u : f32
    linalg.yield %r : f32
  } -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// -----

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>
#col = affine_map<(i, j) -> (j)>

// Flax: max(0, E[x^2] - E[x]^2), the scale multiplied into the deviation, the
// mean without its dimension, times 1/N.
// CHECK-LABEL: @flax
// CHECK-SAME: %[[X:.*]]: tensor<4x8xf32>, %[[W:.*]]: tensor<8xf32>, %[[B:.*]]: tensor<8xf32>
// CHECK-NEXT: resnorm.layer_norm %[[X]] scale(%[[W]]) bias(%[[B]]) axes [1] epsilon 9.9999999999999995E-7
func.func @flax(%x: tensor<4x8xf32>, %w: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %n = arith.constant 0.125 : f32
  %eps = arith.constant 1.0e-6 : f32
  %e1 = tensor.empty() : tensor<4xf32>
  %e2 = tensor.empty() : tensor<4x8xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e1 : tensor<4xf32>) -> tensor<4xf32>
  %sum = linalg.reduce ins(%x : tensor<4x8xf32>) outs(%init : tensor<4xf32>) dimensions = [1]
    (%a: f32, %o: f32) {
      %r = arith.addf %a, %o : f32
      linalg.yield %r : f32
    }
  %squares = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<4x8xf32>) outs(%init : tensor<4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %q = arith.mulf %a, %a : f32
    %r = arith.addf %o, %q : f32
    linalg.yield %r : f32
  } -> tensor<4xf32>
  %scaled = linalg.generic {indexing_maps = [#row, #row, #col, #id], iterator_types = ["parallel", "parallel"]}
      ins(%squares, %sum, %w : tensor<4xf32>, tensor<4xf32>, tensor<8xf32>) outs(%e2 : tensor<4x8xf32>) {
  ^bb0(%q: f32, %s: f32, %g: f32, %o: f32):
    %q1 = arith.mulf %q, %n : f32
    %m = arith.mulf %s, %n : f32
    %m2 = arith.mulf %m, %m : f32
    %v = arith.subf %q1, %m2 : f32
    %c = arith.maximumf %v, %zero : f32
    %t = arith.addf %c, %eps : f32
    %r = math.rsqrt %t : f32
    %u = arith.mulf %r, %g : f32
    linalg.yield %u : f32
  } -> tensor<4x8xf32>
  %y = linalg.generic {indexing_maps = [#id, #row, #id, #col, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %sum, %scaled, %b : tensor<4x8xf32>, tensor<4xf32>, tensor<4x8xf32>, tensor<8xf32>) outs(%e2 : tensor<4x8xf32>) {
  ^bb0(%a: f32, %s: f32, %k: f32, %c: f32, %o: f32):
    %m = arith.mulf %s, %n : f32
    %d = arith.subf %a, %m : f32
    %t = arith.mulf %d, %k : f32
    %r = arith.addf %t, %c : f32
    linalg.yield %r : f32
  } -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// -----

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>
#col = affine_map<(i, j) -> (j)>

// Keras: y = x * inv + (beta - mean * inv); pow 2, sqrt, then a division. The
// divisor is the dynamic extent.
// CHECK-LABEL: @keras_dynamic
// CHECK-SAME: %[[X:.*]]: tensor<?x?xf32>, %[[W:.*]]: tensor<?xf32>, %[[B:.*]]: tensor<?xf32>
// CHECK-NEXT: resnorm.layer_norm %[[X]] scale(%[[W]]) bias(%[[B]]) axes [1] epsilon 1.000000e-03
// CHECK-NEXT: return
func.func @keras_dynamic(%x: tensor<?x?xf32>, %w: tensor<?xf32>, %b: tensor<?xf32>) -> tensor<?x?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2.0 : f32
  %eps = arith.constant 1.0e-3 : f32
  %d0 = tensor.dim %x, %c0 : tensor<?x?xf32>
  %d1 = tensor.dim %x, %c1 : tensor<?x?xf32>
  %i1 = arith.index_cast %d1 : index to i64
  %n = arith.sitofp %i1 : i64 to f32
  %e1 = tensor.empty(%d0) : tensor<?xf32>
  %e2 = tensor.empty(%d0, %d1) : tensor<?x?xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e1 : tensor<?xf32>) -> tensor<?xf32>
  %sum = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<?x?xf32>) outs(%init : tensor<?xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = arith.addf %a, %o : f32
    linalg.yield %r : f32
  } -> tensor<?xf32>
  %squares = linalg.generic {indexing_maps = [#id, #row, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x, %sum : tensor<?x?xf32>, tensor<?xf32>) outs(%init : tensor<?xf32>) {
  ^bb0(%a: f32, %s: f32, %o: f32):
    %m = arith.divf %s, %n : f32
    %d = arith.subf %a, %m : f32
    %q = math.powf %d, %two : f32
    %r = arith.addf %o, %q : f32
    linalg.yield %r : f32
  } -> tensor<?xf32>
  %inv = linalg.generic {indexing_maps = [#row, #col, #id], iterator_types = ["parallel", "parallel"]}
      ins(%squares, %w : tensor<?xf32>, tensor<?xf32>) outs(%e2 : tensor<?x?xf32>) {
  ^bb0(%q: f32, %g: f32, %o: f32):
    %v = arith.divf %q, %n : f32
    %t = arith.addf %v, %eps : f32
    %s = math.sqrt %t : f32
    %r = arith.divf %one, %s : f32
    %u = arith.mulf %r, %g : f32
    linalg.yield %u : f32
  } -> tensor<?x?xf32>
  %y = linalg.generic {indexing_maps = [#id, #id, #row, #col, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %inv, %sum, %b : tensor<?x?xf32>, tensor<?x?xf32>, tensor<?xf32>, tensor<?xf32>) outs(%e2 : tensor<?x?xf32>) {
  ^bb0(%a: f32, %k: f32, %s: f32, %c: f32, %o: f32):
    %m = arith.divf %s, %n : f32
    %l = arith.mulf %a, %k : f32
    %p = arith.mulf %m, %k : f32
    %q = arith.subf %c, %p : f32
    %r = arith.addf %l, %q : f32
    linalg.yield %r : f32
  } -> tensor<?x?xf32>
  return %y : tensor<?x?xf32>
}
