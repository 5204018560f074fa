// RUN: resnorm-opt %s --pass-pipeline='builtin.module(func.func(resnorm-layout))' | FileCheck %s

#id = affine_map<(n, c, h, w) -> (n, c, h, w)>
#last = affine_map<(n, h, w, c) -> (n, h, w, c)>
#turn = affine_map<(n, h, w, c) -> (n, c, h, w)>
#perchannel = affine_map<(n, c, h, w) -> (c)>

// CHECK-DAG: #[[READ:.*]] = affine_map<(d0, d1, d2, d3, d4) -> (0, d0 floordiv 4 + d3, d0 mod 4 + d4, d2)>

// Between two convolutions everything lies with its channels last: transposes are
// left where tensors come in and go out, and none is made of an empty tensor. The
// pixels of each are one dimension, in what is computed of them too.
// CHECK-LABEL: @chain
// CHECK-SAME: %[[X:.*]]: tensor<1x8x6x6xf32>, %[[W:.*]]: tensor<32x8x3x3xf32>, %[[V:.*]]: tensor<32x32x3x3xf32>
// CHECK: linalg.transpose ins(%[[X]] {{.*}} permutation = [0, 2, 3, 1]
// CHECK-NOT: linalg.transpose
// CHECK: linalg.generic {{.*}} ins(%[[W]] {{.*}} outs({{.*}} : tensor<2x3x3x8x16xf32>)
// CHECK: linalg.generic {indexing_maps = [#[[READ]], {{.*}} ins({{.*}} : tensor<1x6x6x8xf32>, tensor<2x3x3x8x16xf32>) outs({{.*}} : tensor<16x32xf32>)
// CHECK: tensor.pad {{.*}} low[0, 1, 1, 0] high[0, 1, 1, 0]
// CHECK: linalg.generic {{.*}} ins(%[[V]] {{.*}} outs({{.*}} : tensor<2x3x3x32x16xf32>)
// CHECK: %[[S:.*]] = resnorm.residual_add {{.*}} -> tensor<16x32xf32>
// CHECK: %[[E:.*]] = tensor.expand_shape %[[S]] {{.*}} into tensor<1x4x4x32xf32>
// CHECK: %[[Y:.*]] = linalg.transpose ins(%[[E]] {{.*}} permutation = [0, 3, 1, 2]
// CHECK: return %[[Y]]
func.func @chain(%x: tensor<1x8x6x6xf32>, %w: tensor<32x8x3x3xf32>, %v: tensor<32x32x3x3xf32>) -> tensor<1x32x4x4xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<1x32x4x4xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e : tensor<1x32x4x4xf32>) -> tensor<1x32x4x4xf32>
  %c = linalg.conv_2d_nchw_fchw ins(%x, %w : tensor<1x8x6x6xf32>, tensor<32x8x3x3xf32>) outs(%init : tensor<1x32x4x4xf32>) -> tensor<1x32x4x4xf32>
  %r = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%c : tensor<1x32x4x4xf32>) outs(%e : tensor<1x32x4x4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %m = arith.maximumf %a, %zero : f32
    linalg.yield %m : f32
  } -> tensor<1x32x4x4xf32>
  %p = tensor.pad %r low[0, 0, 1, 1] high[0, 0, 1, 1] {
  ^bb0(%i: index, %j: index, %k: index, %l: index):
    tensor.yield %zero : f32
  } : tensor<1x32x4x4xf32> to tensor<1x32x6x6xf32>
  %d = linalg.conv_2d_nchw_fchw ins(%p, %v : tensor<1x32x6x6xf32>, tensor<32x32x3x3xf32>) outs(%init : tensor<1x32x4x4xf32>) -> tensor<1x32x4x4xf32>
  %y = resnorm.residual_add %d, %r : tensor<1x32x4x4xf32>, tensor<1x32x4x4xf32> -> tensor<1x32x4x4xf32>
  return %y : tensor<1x32x4x4xf32>
}

// A window of one element: a product of pixels by channels, with what follows.
// CHECK-LABEL: @pointwise_convolution
// CHECK: %[[P:.*]] = linalg.matmul ins({{.*}} : tensor<36x8xf32>, tensor<8x32xf32>)
// CHECK: %[[A:.*]] = resnorm.silu %[[P]] : tensor<36x32xf32>
// CHECK: tensor.expand_shape %[[A]] {{.*}} into tensor<1x6x6x32xf32>
func.func @pointwise_convolution(%x: tensor<1x8x6x6xf32>, %w: tensor<32x8x1x1xf32>, %b: tensor<32xf32>) -> tensor<1x32x6x6xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<1x32x6x6xf32>
  %init = linalg.broadcast ins(%b : tensor<32xf32>) outs(%e : tensor<1x32x6x6xf32>) dimensions = [0, 2, 3]
  %c = linalg.conv_2d_nchw_fchw ins(%x, %w : tensor<1x8x6x6xf32>, tensor<32x8x1x1xf32>) outs(%init : tensor<1x32x6x6xf32>) -> tensor<1x32x6x6xf32>
  %y = resnorm.silu %c : tensor<1x32x6x6xf32>
  return %y : tensor<1x32x6x6xf32>
}

// CHECK-LABEL: @squeeze
// CHECK: %[[S:.*]] = linalg.generic {{.*}} outs({{.*}} : tensor<1x1x1x8xf32>)
// CHECK: tensor.collapse_shape %[[S]] {{\[\[}}0, 1, 2], [3]] : tensor<1x1x1x8xf32> into tensor<1x8xf32>
// CHECK: %[[Y:.*]] = linalg.matmul
// CHECK: return %[[Y]] : tensor<1x8xf32>
func.func @squeeze(%x: tensor<1x8x6x6xf32>, %w: tensor<8x8x1x1xf32>) -> tensor<1x8xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<1x8x1x1xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e : tensor<1x8x1x1xf32>) -> tensor<1x8x1x1xf32>
  %s = linalg.generic {indexing_maps = [#id, affine_map<(n, c, h, w) -> (n, c, 0, 0)>], iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%x : tensor<1x8x6x6xf32>) outs(%init : tensor<1x8x1x1xf32>) {
  ^bb0(%a: f32, %o: f32):
    %m = arith.addf %a, %o : f32
    linalg.yield %m : f32
  } -> tensor<1x8x1x1xf32>
  %c = linalg.conv_2d_nchw_fchw ins(%s, %w : tensor<1x8x1x1xf32>, tensor<8x8x1x1xf32>) outs(%init : tensor<1x8x1x1xf32>) -> tensor<1x8x1x1xf32>
  %y = tensor.collapse_shape %c [[0], [1, 2, 3]] : tensor<1x8x1x1xf32> into tensor<1x8xf32>
  return %y : tensor<1x8xf32>
}

// CHECK-LABEL: @grouped
// CHECK: tensor.expand_shape {{.*}} : tensor<1x6x6x16xf32> into tensor<1x6x6x2x8xf32>
// CHECK: %[[Y:.*]] = linalg.generic {{.*}} ins({{.*}} : tensor<1x6x6x2x8xf32>, tensor<2x3x3x8x8xf32>) outs({{.*}} : tensor<16x2x8xf32>)
// CHECK: %[[E:.*]] = tensor.expand_shape %[[Y]] {{.*}} into tensor<1x4x4x2x8xf32>
// CHECK: tensor.collapse_shape %[[E]] {{.*}} : tensor<1x4x4x2x8xf32> into tensor<1x4x4x16xf32>
func.func @grouped(%x: tensor<1x16x6x6xf32>, %w: tensor<2x8x8x3x3xf32>) -> tensor<1x16x4x4xf32> {
  %zero = arith.constant 0.0 : f32
  %xg = tensor.expand_shape %x [[0], [1, 2], [3], [4]] output_shape [1, 2, 8, 6, 6] : tensor<1x16x6x6xf32> into tensor<1x2x8x6x6xf32>
  %e = tensor.empty() : tensor<1x2x8x4x4xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e : tensor<1x2x8x4x4xf32>) -> tensor<1x2x8x4x4xf32>
  %c = linalg.conv_2d_ngchw_gfchw ins(%xg, %w : tensor<1x2x8x6x6xf32>, tensor<2x8x8x3x3xf32>) outs(%init : tensor<1x2x8x4x4xf32>) -> tensor<1x2x8x4x4xf32>
  %y = tensor.collapse_shape %c [[0], [1, 2], [3], [4]] : tensor<1x2x8x4x4xf32> into tensor<1x16x4x4xf32>
  return %y : tensor<1x16x4x4xf32>
}


// The second convolution finds its image in the first one's order, whose channels are its pixels: no matrix product.
// The first is one, of the pixels that its steps keep.
// CHECK-LABEL: @two_orders
// CHECK: linalg.matmul {{.*}} outs({{.*}} : tensor<6x1xf32>)
// CHECK-NOT: linalg.matmul
// CHECK: return
func.func @two_orders(%x: tensor<3x1x3xf32>, %w: tensor<1x1x1xf32>, %v: tensor<1x2x33xf32>) -> tensor<3x1x33xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x1x2xf32>
  %i = linalg.fill ins(%zero : f32) outs(%e : tensor<3x1x2xf32>) -> tensor<3x1x2xf32>
  %c = linalg.conv_1d_ncw_fcw {strides = dense<2> : vector<1xi64>} ins(%x, %w : tensor<3x1x3xf32>, tensor<1x1x1xf32>) outs(%i : tensor<3x1x2xf32>) -> tensor<3x1x2xf32>
  %f = tensor.empty() : tensor<3x1x33xf32>
  %j = linalg.fill ins(%zero : f32) outs(%f : tensor<3x1x33xf32>) -> tensor<3x1x33xf32>
  %y = linalg.conv_1d_nwc_wcf ins(%c, %v : tensor<3x1x2xf32>, tensor<1x2x33xf32>) outs(%j : tensor<3x1x33xf32>) -> tensor<3x1x33xf32>
  return %y : tensor<3x1x33xf32>
}

// A step leaves the last column unread, and there is one pixel a row: the pixels
// stay as they are.
// CHECK-LABEL: @rest_of_a_row
// CHECK: linalg.generic {{.*}} outs({{.*}} : tensor<1x3x1x32xf32>)
func.func @rest_of_a_row(%x: tensor<1x8x5x3xf32>, %w: tensor<32x8x3x2xf32>) -> tensor<1x32x3x1xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<1x32x3x1xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e : tensor<1x32x3x1xf32>) -> tensor<1x32x3x1xf32>
  %c = linalg.conv_2d_nchw_fchw {strides = dense<[1, 2]> : vector<2xi64>}
      ins(%x, %w : tensor<1x8x5x3xf32>, tensor<32x8x3x2xf32>) outs(%init : tensor<1x32x3x1xf32>) -> tensor<1x32x3x1xf32>
  return %c : tensor<1x32x3x1xf32>
}
