// RUN: resnorm-opt %s -split-input-file --pass-pipeline='builtin.module(func.func(resnorm-raise))' | FileCheck %s

// Spellings of layer norm in which each op is one of its own, as front ends
// leave them.

#id = affine_map<(i, j) -> (i, j)>
#keep = affine_map<(i, j) -> (i, 0)>
#row = affine_map<(i, j) -> (i)>
#col = affine_map<(i, j) -> (j)>
#scalar = affine_map<(i, j) -> ()>

// torch-mlir from ONNX's LayerNormalization: the mean is broadcast by a copy of
// the collapsed statistics.
// CHECK-LABEL: @onnx_broadcast_by_copies
// CHECK-SAME: %[[X:.*]]: tensor<4x8xf32>, %[[W:.*]]: tensor<8xf32>
// CHECK-NEXT: %[[Y:.*]] = resnorm.layer_norm %[[X]] scale(%[[W]]) axes [1] epsilon 1.000000e-05
// CHECK-NEXT: return %[[Y]]
func.func @onnx_broadcast_by_copies(%x: tensor<4x8xf32>, %w: tensor<8xf32>) -> tensor<4x8xf32> {
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
  %mean = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%sum : tensor<4x1xf32>) outs(%e1 : tensor<4x1xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = arith.divf %a, %n : f32
    linalg.yield %r : f32
  } -> tensor<4x1xf32>
  %flat = tensor.collapse_shape %mean [[0, 1]] : tensor<4x1xf32> into tensor<4xf32>
  %copy = linalg.broadcast ins(%flat : tensor<4xf32>) outs(%e2 : tensor<4x8xf32>) dimensions = [1]
  %d = linalg.sub ins(%x, %copy : tensor<4x8xf32>, tensor<4x8xf32>) outs(%e2 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %q = linalg.mul ins(%d, %d : tensor<4x8xf32>, tensor<4x8xf32>) outs(%e2 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %squares = linalg.generic {indexing_maps = [#id, #keep], iterator_types = ["parallel", "reduction"]}
      ins(%q : tensor<4x8xf32>) outs(%init : tensor<4x1xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = arith.addf %a, %o : f32
    linalg.yield %r : f32
  } -> tensor<4x1xf32>
  %rstd = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%squares : tensor<4x1xf32>) outs(%e1 : tensor<4x1xf32>) {
  ^bb0(%a: f32, %o: f32):
    %v = arith.divf %a, %n : f32
    %s = arith.addf %v, %eps : f32
    %r = math.rsqrt %s : f32
    linalg.yield %r : f32
  } -> tensor<4x1xf32>
  %flat_rstd = tensor.collapse_shape %rstd [[0, 1]] : tensor<4x1xf32> into tensor<4xf32>
  %copy_rstd = linalg.broadcast ins(%flat_rstd : tensor<4xf32>) outs(%e2 : tensor<4x8xf32>) dimensions = [1]
  %normal = linalg.mul ins(%d, %copy_rstd : tensor<4x8xf32>, tensor<4x8xf32>) outs(%e2 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %gamma = linalg.broadcast ins(%w : tensor<8xf32>) outs(%e2 : tensor<4x8xf32>) dimensions = [0]
  %y = linalg.mul ins(%normal, %gamma : tensor<4x8xf32>, tensor<4x8xf32>) outs(%e2 : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// -----

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>
#col = affine_map<(i, j) -> (j)>
#v = affine_map<(i) -> (i)>

// An ONNX function body: flattened, mul, sqrt, a reciprocal. Each is an op of
// its own; nothing divides where the root is taken.
// CHECK-LABEL: @onnx_function_body
// CHECK-SAME: %[[X:.*]]: tensor<2x2x8xf32>, %[[W:.*]]: tensor<8xf32>
// CHECK: resnorm.layer_norm %{{.*}} scale(%[[W]]) axes [{{.*}}] epsilon 1.000000e-05
// CHECK-NOT: math.sqrt
func.func @onnx_function_body(%x3: tensor<2x2x8xf32>, %w: tensor<8xf32>) -> tensor<2x2x8xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %n = arith.constant 8.0 : f32
  %eps = arith.constant 1.0e-5 : f32
  %e1 = tensor.empty() : tensor<4xf32>
  %e2 = tensor.empty() : tensor<4x8xf32>
  %x = tensor.collapse_shape %x3 [[0, 1], [2]] : tensor<2x2x8xf32> into tensor<4x8xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e1 : tensor<4xf32>) -> tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf32>) outs(%init : tensor<4xf32>) dimensions = [1]
  %mean = linalg.generic {indexing_maps = [#v, #v], iterator_types = ["parallel"]}
      ins(%sum : tensor<4xf32>) outs(%e1 : tensor<4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = arith.divf %a, %n : f32
    linalg.yield %r : f32
  } -> tensor<4xf32>
  %square = linalg.mul ins(%x, %x : tensor<4x8xf32>, tensor<4x8xf32>) outs(%e2 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %squares = linalg.reduce { arith.addf } ins(%square : tensor<4x8xf32>) outs(%init : tensor<4xf32>) dimensions = [1]
  %var = linalg.generic {indexing_maps = [#v, #v, #v], iterator_types = ["parallel"]}
      ins(%squares, %mean : tensor<4xf32>, tensor<4xf32>) outs(%e1 : tensor<4xf32>) {
  ^bb0(%a: f32, %m: f32, %o: f32):
    %q = arith.divf %a, %n : f32
    %p = arith.mulf %m, %m : f32
    %r = arith.subf %q, %p : f32
    linalg.yield %r : f32
  } -> tensor<4xf32>
  %sum_eps = linalg.generic {indexing_maps = [#v, #v], iterator_types = ["parallel"]}
      ins(%var : tensor<4xf32>) outs(%e1 : tensor<4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = arith.addf %a, %eps : f32
    linalg.yield %r : f32
  } -> tensor<4xf32>
  %deviation = linalg.sqrt ins(%sum_eps : tensor<4xf32>) outs(%e1 : tensor<4xf32>) -> tensor<4xf32>
  %rstd = linalg.generic {indexing_maps = [#v, #v], iterator_types = ["parallel"]}
      ins(%deviation : tensor<4xf32>) outs(%e1 : tensor<4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = arith.divf %one, %a : f32
    linalg.yield %r : f32
  } -> tensor<4xf32>
  %y = linalg.generic {indexing_maps = [#id, #row, #row, #col, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %mean, %rstd, %w : tensor<4x8xf32>, tensor<4xf32>, tensor<4xf32>, tensor<8xf32>) outs(%e2 : tensor<4x8xf32>) {
  ^bb0(%a: f32, %m: f32, %s: f32, %g: f32, %o: f32):
    %d = arith.subf %a, %m : f32
    %k = arith.mulf %d, %s : f32
    %r = arith.mulf %k, %g : f32
    linalg.yield %r : f32
  } -> tensor<4x8xf32>
  %y3 = tensor.expand_shape %y [[0, 1], [2]] output_shape [2, 2, 8] : tensor<4x8xf32> into tensor<2x2x8xf32>
  return %y3 : tensor<2x2x8xf32>
}

// -----

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>
#v = affine_map<(i) -> (i)>

// TensorFlow: sums times 1/N, the squared difference, max 0, sqrt, reciprocal.
// CHECK-LABEL: @tensorflow
// CHECK-SAME: %[[X:.*]]: tensor<4x8xf32>
// CHECK: resnorm.layer_norm %[[X]] axes [1] epsilon 1.000000e-03
// CHECK-NEXT: return
func.func @tensorflow(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %n = arith.constant 0.125 : f32
  %eps = arith.constant 1.0e-3 : f32
  %e1 = tensor.empty() : tensor<4xf32>
  %e2 = tensor.empty() : tensor<4x8xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e1 : tensor<4xf32>) -> tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf32>) outs(%init : tensor<4xf32>) dimensions = [1]
  %q = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %sum : tensor<4x8xf32>, tensor<4xf32>) outs(%e2 : tensor<4x8xf32>) {
  ^bb0(%a: f32, %s: f32, %o: f32):
    %m = arith.mulf %s, %n : f32
    %d = arith.subf %a, %m : f32
    %r = arith.mulf %d, %d : f32
    linalg.yield %r : f32
  } -> tensor<4x8xf32>
  %squares = linalg.reduce { arith.addf } ins(%q : tensor<4x8xf32>) outs(%init : tensor<4xf32>) dimensions = [1]
  %deviation = linalg.generic {indexing_maps = [#v, #v], iterator_types = ["parallel"]}
      ins(%squares : tensor<4xf32>) outs(%e1 : tensor<4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %var = arith.mulf %a, %n : f32
    %c = arith.maximumf %var, %zero : f32
    %t = arith.addf %c, %eps : f32
    %r = math.sqrt %t : f32
    linalg.yield %r : f32
  } -> tensor<4xf32>
  %rstd = linalg.reciprocal ins(%deviation : tensor<4xf32>) outs(%e1 : tensor<4xf32>) -> tensor<4xf32>
  %y = linalg.generic {indexing_maps = [#id, #row, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %sum, %rstd : tensor<4x8xf32>, tensor<4xf32>, tensor<4xf32>) outs(%e2 : tensor<4x8xf32>) {
  ^bb0(%a: f32, %s: f32, %i: f32, %o: f32):
    %m = arith.mulf %s, %n : f32
    %scaled = arith.mulf %a, %i : f32
    %shift = arith.mulf %m, %i : f32
    %r = arith.subf %scaled, %shift : f32
    linalg.yield %r : f32
  } -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// -----

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>
#v = affine_map<(i) -> (i)>

// jnp.var by way of iree-opt: the divisor is N - ddof, computed of an integer,
// and guarded by a comparison that only constants decide.
// CHECK-LABEL: @jnp_var
// CHECK-SAME: %[[X:.*]]: tensor<4x8xf32>
// CHECK: resnorm.layer_norm %[[X]] axes [1] epsilon 1.000000e-05
// CHECK-NOT: math.sqrt
func.func @jnp_var(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %n = arith.constant 8.0 : f32
  %nan = arith.constant 0x7FC00000 : f32
  %ddof = arith.constant dense<0> : tensor<i32>
  %eps = arith.constant 1.0e-5 : f32
  %e0 = tensor.empty() : tensor<f32>
  %eb = tensor.empty() : tensor<i1>
  %e1 = tensor.empty() : tensor<4xf32>
  %e2 = tensor.empty() : tensor<4x8xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e1 : tensor<4xf32>) -> tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf32>) outs(%init : tensor<4xf32>) dimensions = [1]
  %d = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %sum : tensor<4x8xf32>, tensor<4xf32>) outs(%e2 : tensor<4x8xf32>) {
  ^bb0(%a: f32, %s: f32, %o: f32):
    %m = arith.divf %s, %n : f32
    %r = arith.subf %a, %m : f32
    linalg.yield %r : f32
  } -> tensor<4x8xf32>
  %q = linalg.square ins(%d : tensor<4x8xf32>) outs(%e2 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %squares = linalg.reduce { arith.addf } ins(%q : tensor<4x8xf32>) outs(%init : tensor<4xf32>) dimensions = [1]
  %count = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []}
      ins(%ddof : tensor<i32>) outs(%e0 : tensor<f32>) {
  ^bb0(%a: i32, %o: f32):
    %f = arith.sitofp %a : i32 to f32
    %r = arith.subf %n, %f : f32
    linalg.yield %r : f32
  } -> tensor<f32>
  %positive = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []}
      ins(%count : tensor<f32>) outs(%eb : tensor<i1>) {
  ^bb0(%a: f32, %o: i1):
    %r = arith.cmpf ogt, %a, %zero : f32
    linalg.yield %r : i1
  } -> tensor<i1>
  %guard = tensor.extract %positive[] : tensor<i1>
  %deviation = linalg.generic {indexing_maps = [#v, affine_map<(i) -> ()>, #v], iterator_types = ["parallel"]}
      ins(%squares, %count : tensor<4xf32>, tensor<f32>) outs(%e1 : tensor<4xf32>) {
  ^bb0(%a: f32, %c: f32, %o: f32):
    %var = arith.divf %a, %c : f32
    %s = arith.select %guard, %var, %nan : f32
    %t = arith.addf %s, %eps : f32
    %r = math.sqrt %t : f32
    linalg.yield %r : f32
  } -> tensor<4xf32>
  %copy = linalg.broadcast ins(%deviation : tensor<4xf32>) outs(%e2 : tensor<4x8xf32>) dimensions = [1]
  %y = linalg.div ins(%d, %copy : tensor<4x8xf32>, tensor<4x8xf32>) outs(%e2 : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}
