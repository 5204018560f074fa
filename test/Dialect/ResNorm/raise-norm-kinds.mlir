// RUN: resnorm-opt %s -split-input-file --pass-pipeline='builtin.module(func.func(resnorm-raise))' | FileCheck %s

// The axes of the statistics and of the scale say which norm it is.

#id = affine_map<(n, c, h) -> (n, c, h)>
#chan = affine_map<(n, c, h) -> (c)>
#v = affine_map<(i) -> (i)>

// CHECK-LABEL: @batch_norm_inference
// CHECK-SAME: %[[X:.*]]: tensor<2x8x6xf32>, %[[W:.*]]: tensor<8xf32>, %[[B:.*]]: tensor<8xf32>, %[[M:.*]]: tensor<8xf32>, %[[V:.*]]: tensor<8xf32>
// CHECK-NEXT: resnorm.batch_norm %[[X]] scale(%[[W]]) bias(%[[B]]) mean(%[[M]]) variance(%[[V]]) channel_axis 1 epsilon 1.000000e-05
// CHECK-NEXT: return
func.func @batch_norm_inference(%x: tensor<2x8x6xf32>, %w: tensor<8xf32>, %b: tensor<8xf32>, %m: tensor<8xf32>, %var: tensor<8xf32>) -> tensor<2x8x6xf32> {
  %one = arith.constant 1.0 : f32
  %eps = arith.constant 1.0e-5 : f32
  %e1 = tensor.empty() : tensor<8xf32>
  %e = tensor.empty() : tensor<2x8x6xf32>
  %rstd = linalg.generic {indexing_maps = [#v, #v], iterator_types = ["parallel"]}
      ins(%var : tensor<8xf32>) outs(%e1 : tensor<8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %t = arith.addf %a, %eps : f32
    %s = math.sqrt %t : f32
    %r = arith.divf %one, %s : f32
    linalg.yield %r : f32
  } -> tensor<8xf32>
  %y = linalg.generic {indexing_maps = [#id, #chan, #chan, #chan, #chan, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x, %m, %rstd, %w, %b : tensor<2x8x6xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) outs(%e : tensor<2x8x6xf32>) {
  ^bb0(%a: f32, %mean: f32, %s: f32, %g: f32, %c: f32, %o: f32):
    %d = arith.subf %a, %mean : f32
    %k = arith.mulf %s, %g : f32
    %t = arith.mulf %d, %k : f32
    %r = arith.addf %t, %c : f32
    linalg.yield %r : f32
  } -> tensor<2x8x6xf32>
  return %y : tensor<2x8x6xf32>
}

// -----

#id = affine_map<(n, g, c, h) -> (n, g, c, h)>
#group = affine_map<(n, g, c, h) -> (n, g)>
#id3 = affine_map<(n, c, h) -> (n, c, h)>
#chan = affine_map<(n, c, h) -> (c)>
#v = affine_map<(i, j) -> (i, j)>

// Statistics over runs of channels, taken in a reshaped tensor; the scale after
// the reshape back.
// CHECK-LABEL: @group_norm
// CHECK-SAME: %[[X:.*]]: tensor<2x8x6xf32>, %[[W:.*]]: tensor<8xf32>, %[[B:.*]]: tensor<8xf32>
// CHECK-NEXT: resnorm.group_norm %[[X]] scale(%[[W]]) bias(%[[B]]) channel_axis 1 groups 4 epsilon 1.000000e-05
// CHECK-NEXT: return
func.func @group_norm(%x: tensor<2x8x6xf32>, %w: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<2x8x6xf32> {
  %zero = arith.constant 0.0 : f32
  %n = arith.constant 12.0 : f32
  %eps = arith.constant 1.0e-5 : f32
  %e1 = tensor.empty() : tensor<2x4xf32>
  %e = tensor.empty() : tensor<2x4x2x6xf32>
  %e3 = tensor.empty() : tensor<2x8x6xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e1 : tensor<2x4xf32>) -> tensor<2x4xf32>
  %g = tensor.expand_shape %x [[0], [1, 2], [3]] output_shape [2, 4, 2, 6] : tensor<2x8x6xf32> into tensor<2x4x2x6xf32>
  %sum = linalg.reduce { arith.addf } ins(%g : tensor<2x4x2x6xf32>) outs(%init : tensor<2x4xf32>) dimensions = [2, 3]
  %centred = linalg.generic {indexing_maps = [#id, #group, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%g, %sum : tensor<2x4x2x6xf32>, tensor<2x4xf32>) outs(%e : tensor<2x4x2x6xf32>) {
  ^bb0(%a: f32, %s: f32, %o: f32):
    %m = arith.divf %s, %n : f32
    %r = arith.subf %a, %m : f32
    linalg.yield %r : f32
  } -> tensor<2x4x2x6xf32>
  %q = linalg.mul ins(%centred, %centred : tensor<2x4x2x6xf32>, tensor<2x4x2x6xf32>) outs(%e : tensor<2x4x2x6xf32>) -> tensor<2x4x2x6xf32>
  %squares = linalg.reduce { arith.addf } ins(%q : tensor<2x4x2x6xf32>) outs(%init : tensor<2x4xf32>) dimensions = [2, 3]
  %rstd = linalg.generic {indexing_maps = [#v, #v], iterator_types = ["parallel", "parallel"]}
      ins(%squares : tensor<2x4xf32>) outs(%e1 : tensor<2x4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %m = arith.divf %a, %n : f32
    %t = arith.addf %m, %eps : f32
    %r = math.rsqrt %t : f32
    linalg.yield %r : f32
  } -> tensor<2x4xf32>
  %normal = linalg.generic {indexing_maps = [#id, #group, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%centred, %rstd : tensor<2x4x2x6xf32>, tensor<2x4xf32>) outs(%e : tensor<2x4x2x6xf32>) {
  ^bb0(%a: f32, %s: f32, %o: f32):
    %r = arith.mulf %a, %s : f32
    linalg.yield %r : f32
  } -> tensor<2x4x2x6xf32>
  %back = tensor.collapse_shape %normal [[0], [1, 2], [3]] : tensor<2x4x2x6xf32> into tensor<2x8x6xf32>
  %y = linalg.generic {indexing_maps = [#id3, #chan, #chan, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%back, %w, %b : tensor<2x8x6xf32>, tensor<8xf32>, tensor<8xf32>) outs(%e3 : tensor<2x8x6xf32>) {
  ^bb0(%a: f32, %s: f32, %c: f32, %o: f32):
    %t = arith.mulf %a, %s : f32
    %r = arith.addf %t, %c : f32
    linalg.yield %r : f32
  } -> tensor<2x8x6xf32>
  return %y : tensor<2x8x6xf32>
}

// -----

#id = affine_map<(n, c, h) -> (n, c, h)>
#chan = affine_map<(n, c, h) -> (c)>
#stat = affine_map<(n, c, h) -> (n, c)>
#v = affine_map<(i, j) -> (i, j)>

// Statistics of each channel of each instance, the scale along channels. The
// value before the scale is used too: a norm of its own.
// CHECK-LABEL: @instance_norm
// CHECK-SAME: %[[X:.*]]: tensor<2x8x6xf32>, %[[W:.*]]: tensor<8xf32>
// CHECK-DAG: resnorm.layer_norm %[[X]] axes [2] epsilon 1.000000e-05
// CHECK-DAG: resnorm.instance_norm %[[X]] scale(%[[W]]) channel_axis 1 epsilon 1.000000e-05
// CHECK-NOT: math.rsqrt
func.func @instance_norm(%x: tensor<2x8x6xf32>, %w: tensor<8xf32>) -> (tensor<2x8x6xf32>, tensor<2x8x6xf32>) {
  %zero = arith.constant 0.0 : f32
  %n = arith.constant 6.0 : f32
  %eps = arith.constant 1.0e-5 : f32
  %e1 = tensor.empty() : tensor<2x8xf32>
  %e = tensor.empty() : tensor<2x8x6xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e1 : tensor<2x8xf32>) -> tensor<2x8xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x8x6xf32>) outs(%init : tensor<2x8xf32>) dimensions = [2]
  %centred = linalg.generic {indexing_maps = [#id, #stat, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x, %sum : tensor<2x8x6xf32>, tensor<2x8xf32>) outs(%e : tensor<2x8x6xf32>) {
  ^bb0(%a: f32, %s: f32, %o: f32):
    %m = arith.divf %s, %n : f32
    %r = arith.subf %a, %m : f32
    linalg.yield %r : f32
  } -> tensor<2x8x6xf32>
  %squares = linalg.generic {indexing_maps = [#id, #stat], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%centred : tensor<2x8x6xf32>) outs(%init : tensor<2x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %q = arith.mulf %a, %a : f32
    %r = arith.addf %o, %q : f32
    linalg.yield %r : f32
  } -> tensor<2x8xf32>
  %normal = linalg.generic {indexing_maps = [#id, #stat, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%centred, %squares : tensor<2x8x6xf32>, tensor<2x8xf32>) outs(%e : tensor<2x8x6xf32>) {
  ^bb0(%a: f32, %q: f32, %o: f32):
    %m = arith.divf %q, %n : f32
    %t = arith.addf %m, %eps : f32
    %s = math.rsqrt %t : f32
    %r = arith.mulf %a, %s : f32
    linalg.yield %r : f32
  } -> tensor<2x8x6xf32>
  %y = linalg.generic {indexing_maps = [#id, #chan, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%normal, %w : tensor<2x8x6xf32>, tensor<8xf32>) outs(%e : tensor<2x8x6xf32>) {
  ^bb0(%a: f32, %g: f32, %o: f32):
    %r = arith.mulf %a, %g : f32
    linalg.yield %r : f32
  } -> tensor<2x8x6xf32>
  return %normal, %y : tensor<2x8x6xf32>, tensor<2x8x6xf32>
}
