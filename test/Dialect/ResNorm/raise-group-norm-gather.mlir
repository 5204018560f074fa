// RUN: resnorm-opt %s -split-input-file --pass-pipeline='builtin.module(func.func(resnorm-raise))' | FileCheck %s

#id = affine_map<(n, g, c, h) -> (n, g, c, h)>
#group = affine_map<(n, g, c, h) -> (n, g)>
#id3 = affine_map<(n, c, h) -> (n, c, h)>
#chan = affine_map<(n, c, h) -> (c)>
#stat = affine_map<(n, c, h) -> (n, c)>
#v = affine_map<(i, j) -> (i, j)>

// GroupNorm as torch exports it: the statistics of groups are spread over the
// channels by a gather whose index tables are constants, some of them resources.
// CHECK-LABEL: @group_norm_by_gather
// CHECK-SAME: %[[X:.*]]: tensor<2x8x6xf32>, %[[W:.*]]: tensor<8xf32>
// CHECK: resnorm.group_norm %[[X]] scale(%[[W]]) channel_axis 1 groups 4 epsilon 1.000000e-05
// CHECK-NOT: math.rsqrt
// CHECK: return
func.func @group_norm_by_gather(%x: tensor<2x8x6xf32>, %w: tensor<8xf32>) -> tensor<2x8x6xf32> {
  %n_of = arith.constant dense_resource<rows> : tensor<2x8xi64>
  %g_of = arith.constant dense<[[0, 0, 1, 1, 2, 2, 3, 3], [0, 0, 1, 1, 2, 2, 3, 3]]> : tensor<2x8xi64>
  %zero = arith.constant 0.0 : f32
  %c0 = arith.constant 0 : i64
  %c4 = arith.constant 4 : i64
  %n = arith.constant 12.0 : f32
  %eps = arith.constant 1.0e-5 : f32
  %e1 = tensor.empty() : tensor<2x4xf32>
  %e = tensor.empty() : tensor<2x4x2x6xf32>
  %ec = tensor.empty() : tensor<2x8xf32>
  %e3 = tensor.empty() : tensor<2x8x6xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e1 : tensor<2x4xf32>) -> tensor<2x4xf32>
  %runs = tensor.expand_shape %x [[0], [1, 2], [3]] output_shape [2, 4, 2, 6] : tensor<2x8x6xf32> into tensor<2x4x2x6xf32>
  %sum = linalg.reduce { arith.addf } ins(%runs : tensor<2x4x2x6xf32>) outs(%init : tensor<2x4xf32>) dimensions = [2, 3]
  %mean = linalg.generic {indexing_maps = [#v, #v], iterator_types = ["parallel", "parallel"]}
      ins(%sum : tensor<2x4xf32>) outs(%e1 : tensor<2x4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = arith.divf %a, %n : f32
    linalg.yield %r : f32
  } -> tensor<2x4xf32>
  %squared = linalg.generic {indexing_maps = [#id, #group, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%runs, %mean : tensor<2x4x2x6xf32>, tensor<2x4xf32>) outs(%e : tensor<2x4x2x6xf32>) {
  ^bb0(%a: f32, %m: f32, %o: f32):
    %d = arith.subf %a, %m : f32
    %r = arith.mulf %d, %d : f32
    linalg.yield %r : f32
  } -> tensor<2x4x2x6xf32>
  %squares = linalg.reduce { arith.addf } ins(%squared : tensor<2x4x2x6xf32>) outs(%init : tensor<2x4xf32>) dimensions = [2, 3]
  %rstd = linalg.generic {indexing_maps = [#v, #v], iterator_types = ["parallel", "parallel"]}
      ins(%squares : tensor<2x4xf32>) outs(%e1 : tensor<2x4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %m = arith.divf %a, %n : f32
    %t = arith.addf %m, %eps : f32
    %r = math.rsqrt %t : f32
    linalg.yield %r : f32
  } -> tensor<2x4xf32>
  %means = linalg.generic {indexing_maps = [#v, #v, #v], iterator_types = ["parallel", "parallel"]}
      ins(%n_of, %g_of : tensor<2x8xi64>, tensor<2x8xi64>) outs(%ec : tensor<2x8xf32>) {
  ^bb0(%a: i64, %b: i64, %o: f32):
    %i = arith.index_cast %a : i64 to index
    %negative = arith.cmpi slt, %b, %c0 : i64
    %wrapped = arith.addi %b, %c4 : i64
    %at = arith.select %negative, %wrapped, %b : i64
    %j = arith.index_cast %at : i64 to index
    %r = tensor.extract %mean[%i, %j] : tensor<2x4xf32>
    linalg.yield %r : f32
  } -> tensor<2x8xf32>
  %rstds = linalg.generic {indexing_maps = [#v, #v, #v], iterator_types = ["parallel", "parallel"]}
      ins(%n_of, %g_of : tensor<2x8xi64>, tensor<2x8xi64>) outs(%ec : tensor<2x8xf32>) {
  ^bb0(%a: i64, %b: i64, %o: f32):
    %i = arith.index_cast %a : i64 to index
    %negative = arith.cmpi slt, %b, %c0 : i64
    %wrapped = arith.addi %b, %c4 : i64
    %at = arith.select %negative, %wrapped, %b : i64
    %j = arith.index_cast %at : i64 to index
    %r = tensor.extract %rstd[%i, %j] : tensor<2x4xf32>
    linalg.yield %r : f32
  } -> tensor<2x8xf32>
  %y = linalg.generic {indexing_maps = [#id3, #stat, #stat, #chan, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x, %means, %rstds, %w : tensor<2x8x6xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<8xf32>) outs(%e3 : tensor<2x8x6xf32>) {
  ^bb0(%a: f32, %m: f32, %s: f32, %k: f32, %o: f32):
    %d = arith.subf %a, %m : f32
    %t = arith.mulf %d, %s : f32
    %r = arith.mulf %t, %k : f32
    linalg.yield %r : f32
  } -> tensor<2x8x6xf32>
  return %y : tensor<2x8x6xf32>
}

{-#
  dialect_resources: {
    builtin: {
      rows: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001000000000000000100000000000000010000000000000001000000000000000100000000000000010000000000000001000000000000000100000000000000"
    }
  }
#-}

// -----

#id = affine_map<(n, g, c, h) -> (n, g, c, h)>
#group = affine_map<(n, g, c, h) -> (n, g)>
#id3 = affine_map<(n, c, h) -> (n, c, h)>
#chan = affine_map<(n, c, h) -> (c)>
#stat = affine_map<(n, c, h) -> (n, c)>
#v = affine_map<(i, j) -> (i, j)>

// One table that sends a channel to another group: no norm.
// CHECK-LABEL: @wrong_table
// CHECK-NOT: resnorm.
// CHECK: return
func.func @wrong_table(%x: tensor<2x8x6xf32>, %w: tensor<8xf32>) -> tensor<2x8x6xf32> {
  %n_of = arith.constant dense_resource<rows> : tensor<2x8xi64>
  %g_of = arith.constant dense<[[0, 0, 1, 1, 2, 3, 2, 3], [0, 0, 1, 1, 2, 3, 2, 3]]> : tensor<2x8xi64>
  %zero = arith.constant 0.0 : f32
  %c0 = arith.constant 0 : i64
  %c4 = arith.constant 4 : i64
  %n = arith.constant 12.0 : f32
  %eps = arith.constant 1.0e-5 : f32
  %e1 = tensor.empty() : tensor<2x4xf32>
  %e = tensor.empty() : tensor<2x4x2x6xf32>
  %ec = tensor.empty() : tensor<2x8xf32>
  %e3 = tensor.empty() : tensor<2x8x6xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e1 : tensor<2x4xf32>) -> tensor<2x4xf32>
  %runs = tensor.expand_shape %x [[0], [1, 2], [3]] output_shape [2, 4, 2, 6] : tensor<2x8x6xf32> into tensor<2x4x2x6xf32>
  %sum = linalg.reduce { arith.addf } ins(%runs : tensor<2x4x2x6xf32>) outs(%init : tensor<2x4xf32>) dimensions = [2, 3]
  %mean = linalg.generic {indexing_maps = [#v, #v], iterator_types = ["parallel", "parallel"]}
      ins(%sum : tensor<2x4xf32>) outs(%e1 : tensor<2x4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = arith.divf %a, %n : f32
    linalg.yield %r : f32
  } -> tensor<2x4xf32>
  %squared = linalg.generic {indexing_maps = [#id, #group, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%runs, %mean : tensor<2x4x2x6xf32>, tensor<2x4xf32>) outs(%e : tensor<2x4x2x6xf32>) {
  ^bb0(%a: f32, %m: f32, %o: f32):
    %d = arith.subf %a, %m : f32
    %r = arith.mulf %d, %d : f32
    linalg.yield %r : f32
  } -> tensor<2x4x2x6xf32>
  %squares = linalg.reduce { arith.addf } ins(%squared : tensor<2x4x2x6xf32>) outs(%init : tensor<2x4xf32>) dimensions = [2, 3]
  %rstd = linalg.generic {indexing_maps = [#v, #v], iterator_types = ["parallel", "parallel"]}
      ins(%squares : tensor<2x4xf32>) outs(%e1 : tensor<2x4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %m = arith.divf %a, %n : f32
    %t = arith.addf %m, %eps : f32
    %r = math.rsqrt %t : f32
    linalg.yield %r : f32
  } -> tensor<2x4xf32>
  %means = linalg.generic {indexing_maps = [#v, #v, #v], iterator_types = ["parallel", "parallel"]}
      ins(%n_of, %g_of : tensor<2x8xi64>, tensor<2x8xi64>) outs(%ec : tensor<2x8xf32>) {
  ^bb0(%a: i64, %b: i64, %o: f32):
    %i = arith.index_cast %a : i64 to index
    %negative = arith.cmpi slt, %b, %c0 : i64
    %wrapped = arith.addi %b, %c4 : i64
    %at = arith.select %negative, %wrapped, %b : i64
    %j = arith.index_cast %at : i64 to index
    %r = tensor.extract %mean[%i, %j] : tensor<2x4xf32>
    linalg.yield %r : f32
  } -> tensor<2x8xf32>
  %rstds = linalg.generic {indexing_maps = [#v, #v, #v], iterator_types = ["parallel", "parallel"]}
      ins(%n_of, %g_of : tensor<2x8xi64>, tensor<2x8xi64>) outs(%ec : tensor<2x8xf32>) {
  ^bb0(%a: i64, %b: i64, %o: f32):
    %i = arith.index_cast %a : i64 to index
    %negative = arith.cmpi slt, %b, %c0 : i64
    %wrapped = arith.addi %b, %c4 : i64
    %at = arith.select %negative, %wrapped, %b : i64
    %j = arith.index_cast %at : i64 to index
    %r = tensor.extract %rstd[%i, %j] : tensor<2x4xf32>
    linalg.yield %r : f32
  } -> tensor<2x8xf32>
  %y = linalg.generic {indexing_maps = [#id3, #stat, #stat, #chan, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x, %means, %rstds, %w : tensor<2x8x6xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<8xf32>) outs(%e3 : tensor<2x8x6xf32>) {
  ^bb0(%a: f32, %m: f32, %s: f32, %k: f32, %o: f32):
    %d = arith.subf %a, %m : f32
    %t = arith.mulf %d, %s : f32
    %r = arith.mulf %t, %k : f32
    linalg.yield %r : f32
  } -> tensor<2x8x6xf32>
  return %y : tensor<2x8x6xf32>
}

{-#
  dialect_resources: {
    builtin: {
      rows: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001000000000000000100000000000000010000000000000001000000000000000100000000000000010000000000000001000000000000000100000000000000"
    }
  }
#-}
