// RUN: resnorm-opt %s --resnorm-fuse | FileCheck %s --implicit-check-not=resnorm.batch_norm

#vec = affine_map<(d0, d1, d2, d3) -> (d1)>
#id4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>

// CHECK-DAG: #[[ID1:.*]] = affine_map<(d0) -> (d0)>
// CHECK-DAG: #[[ID4:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
// CHECK-DAG: #[[OUT:.*]] = affine_map<(d0, d1, d2, d3) -> (d0)>
// CHECK-DAG: #[[CHANNEL:.*]] = affine_map<(d0, d1, d2, d3) -> (d1)>

// The convolution starts from a bias; weights are scaled by their output channel.
// CHECK-LABEL: func.func @convolution_with_bias
// CHECK-SAME:    %[[X:.*]]: tensor<1x3x8x8xf32>, %[[W:.*]]: tensor<16x3x3x3xf32>, %[[C:.*]]: tensor<16xf32>, %[[G:.*]]: tensor<16xf32>, %[[B:.*]]: tensor<16xf32>, %[[M:.*]]: tensor<16xf32>, %[[V:.*]]: tensor<16xf32>
// CHECK-DAG:     %[[EPS:.*]] = arith.constant 9.99999974E-6 : f32
// CHECK:         %[[S:.*]] = linalg.generic {indexing_maps = [#[[ID1]], #[[ID1]], #[[ID1]]], {{.*}} ins(%[[V]], %[[G]] :
// CHECK-NEXT:    ^bb0(%[[VI:.*]]: f32, %[[GI:.*]]: f32, %{{.*}}: f32):
// CHECK-NEXT:      %[[VE:.*]] = arith.addf %[[VI]], %[[EPS]]
// CHECK-NEXT:      %[[R:.*]] = math.sqrt %[[VE]]
// CHECK-NEXT:      arith.divf %[[GI]], %[[R]]
// CHECK:         %[[T:.*]] = linalg.generic {{.*}} ins(%[[M]], %[[S]], %[[C]], %[[B]] :
// CHECK-NEXT:    ^bb0(%[[MI:.*]]: f32, %[[SI:.*]]: f32, %[[CI:.*]]: f32, %[[BI:.*]]: f32, %{{.*}}: f32):
// CHECK-NEXT:      %[[NM:.*]] = arith.negf %[[MI]]
// CHECK-NEXT:      %[[D:.*]] = arith.addf %[[CI]], %[[NM]]
// CHECK-NEXT:      %[[P:.*]] = arith.mulf %[[D]], %[[SI]]
// CHECK-NEXT:      arith.addf %[[P]], %[[BI]]
// CHECK:         %[[WS:.*]] = linalg.generic {indexing_maps = [#[[ID4]], #[[OUT]], #[[ID4]]], {{.*}} ins(%[[W]], %[[S]] :
// CHECK:           arith.mulf
// CHECK:         %[[I:.*]] = linalg.generic {indexing_maps = [#[[CHANNEL]], #[[ID4]]], {{.*}} ins(%[[T]] :
// CHECK:         %[[Y:.*]] = linalg.conv_2d_nchw_fchw ins(%[[X]], %[[WS]] : {{.*}}) outs(%[[I]] :
// CHECK-NEXT:    return %[[Y]]
func.func @convolution_with_bias(%x: tensor<1x3x8x8xf32>, %w: tensor<16x3x3x3xf32>, %c: tensor<16xf32>, %g: tensor<16xf32>, %b: tensor<16xf32>, %m: tensor<16xf32>, %v: tensor<16xf32>) -> tensor<1x16x6x6xf32> {
  %empty = tensor.empty() : tensor<1x16x6x6xf32>
  %init = linalg.generic {indexing_maps = [#vec, #id4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%c : tensor<16xf32>) outs(%empty : tensor<1x16x6x6xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<1x16x6x6xf32>
  %y = linalg.conv_2d_nchw_fchw ins(%x, %w : tensor<1x3x8x8xf32>, tensor<16x3x3x3xf32>) outs(%init : tensor<1x16x6x6xf32>) -> tensor<1x16x6x6xf32>
  %n = resnorm.batch_norm %y scale(%g) bias(%b) mean(%m) variance(%v) channel_axis 1 epsilon 1.0e-5 : tensor<1x16x6x6xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32> -> tensor<1x16x6x6xf32>
  return %n : tensor<1x16x6x6xf32>
}

// A depthwise convolution has its channel in both operands; the filter is scaled.
// CHECK-LABEL: func.func @depthwise
// CHECK-SAME:    %[[X:.*]]: tensor<1x4x8x8xf32>, %[[W:.*]]: tensor<4x3x3xf32>
// CHECK:         %[[WS:.*]] = linalg.generic {{.*}} ins(%[[W]], %{{.*}} : tensor<4x3x3xf32>, tensor<4xf32>)
// CHECK:         linalg.depthwise_conv_2d_nchw_chw ins(%[[X]], %[[WS]]
func.func @depthwise(%x: tensor<1x4x8x8xf32>, %w: tensor<4x3x3xf32>, %m: tensor<4xf32>, %v: tensor<4xf32>) -> tensor<1x4x6x6xf32> {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<1x4x6x6xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%empty : tensor<1x4x6x6xf32>) -> tensor<1x4x6x6xf32>
  %y = linalg.depthwise_conv_2d_nchw_chw ins(%x, %w : tensor<1x4x8x8xf32>, tensor<4x3x3xf32>) outs(%fill : tensor<1x4x6x6xf32>) -> tensor<1x4x6x6xf32>
  %n = resnorm.batch_norm %y mean(%m) variance(%v) channel_axis 1 epsilon 1.0e-5 : tensor<1x4x6x6xf32>, tensor<4xf32>, tensor<4xf32> -> tensor<1x4x6x6xf32>
  return %n : tensor<1x4x6x6xf32>
}

// The channels of a grouped convolution are two axes of its result.
// CHECK-LABEL: func.func @grouped
// CHECK-SAME:    %[[X:.*]]: tensor<1x2x3x8x8xf32>, %[[W:.*]]: tensor<2x5x3x3x3xf32>
// CHECK:         %[[S:.*]] = tensor.expand_shape %{{.*}} {{\[\[}}0, 1]] output_shape [2, 5] : tensor<10xf32> into tensor<2x5xf32>
// CHECK:         linalg.generic {{.*}} ins(%[[W]], %[[S]] : tensor<2x5x3x3x3xf32>, tensor<2x5xf32>)
// CHECK:         linalg.conv_2d_ngchw_gfchw
func.func @grouped(%x: tensor<1x2x3x8x8xf32>, %w: tensor<2x5x3x3x3xf32>, %m: tensor<10xf32>, %v: tensor<10xf32>) -> tensor<1x10x6x6xf32> {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<1x2x5x6x6xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%empty : tensor<1x2x5x6x6xf32>) -> tensor<1x2x5x6x6xf32>
  %y = linalg.conv_2d_ngchw_gfchw ins(%x, %w : tensor<1x2x3x8x8xf32>, tensor<2x5x3x3x3xf32>) outs(%fill : tensor<1x2x5x6x6xf32>) -> tensor<1x2x5x6x6xf32>
  %c = tensor.collapse_shape %y [[0], [1, 2], [3], [4]] : tensor<1x2x5x6x6xf32> into tensor<1x10x6x6xf32>
  %n = resnorm.batch_norm %c mean(%m) variance(%v) channel_axis 1 epsilon 1.0e-5 : tensor<1x10x6x6xf32>, tensor<10xf32>, tensor<10xf32> -> tensor<1x10x6x6xf32>
  return %n : tensor<1x10x6x6xf32>
}

// Linear, its bias added after the matmul, batch norm over the features.
// CHECK-LABEL: func.func @linear
// CHECK-SAME:    %[[X:.*]]: tensor<4x8xf32>, %[[W:.*]]: tensor<8x16xf32>, %[[C:.*]]: tensor<16xf32>, %[[M:.*]]: tensor<16xf32>, %[[V:.*]]: tensor<16xf32>
// CHECK:         linalg.generic {{.*}} ins(%[[M]], %{{.*}}, %[[C]] :
// CHECK:         %[[Y:.*]] = linalg.matmul
// CHECK-NEXT:    return %[[Y]]
#id2 = affine_map<(d0, d1) -> (d0, d1)>
#last = affine_map<(d0, d1) -> (d1)>
func.func @linear(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %c: tensor<16xf32>, %m: tensor<16xf32>, %v: tensor<16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%empty : tensor<4x16xf32>) -> tensor<4x16xf32>
  %y = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %s = linalg.generic {indexing_maps = [#id2, #last, #id2], iterator_types = ["parallel", "parallel"]} ins(%y, %c : tensor<4x16xf32>, tensor<16xf32>) outs(%empty : tensor<4x16xf32>) {
  ^bb0(%l: f32, %r: f32, %out: f32):
    %sum = arith.addf %l, %r : f32
    linalg.yield %sum : f32
  } -> tensor<4x16xf32>
  %n = resnorm.batch_norm %s mean(%m) variance(%v) channel_axis 1 epsilon 1.0e-5 : tensor<4x16xf32>, tensor<16xf32>, tensor<16xf32> -> tensor<4x16xf32>
  return %n : tensor<4x16xf32>
}

// TOSA convolves NHWC and transposes back: the channel is followed through.
// CHECK-LABEL: func.func @behind_a_transpose
// CHECK-SAME:    %[[X:.*]]: tensor<1x8x8x3xf32>, %[[W:.*]]: tensor<16x3x3x3xf32>
// CHECK:         linalg.generic {indexing_maps = [#[[ID4]], #[[OUT]], #[[ID4]]], {{.*}} ins(%[[W]],
// CHECK:         %[[Y:.*]] = linalg.conv_2d_nhwc_fhwc
// CHECK:         %[[T:.*]] = linalg.transpose ins(%[[Y]]
// CHECK-NEXT:    return %[[T]]
func.func @behind_a_transpose(%x: tensor<1x8x8x3xf32>, %w: tensor<16x3x3x3xf32>, %m: tensor<16xf32>, %v: tensor<16xf32>) -> tensor<1x16x6x6xf32> {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<1x6x6x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%empty : tensor<1x6x6x16xf32>) -> tensor<1x6x6x16xf32>
  %y = linalg.conv_2d_nhwc_fhwc ins(%x, %w : tensor<1x8x8x3xf32>, tensor<16x3x3x3xf32>) outs(%fill : tensor<1x6x6x16xf32>) -> tensor<1x6x6x16xf32>
  %e = tensor.empty() : tensor<1x16x6x6xf32>
  %t = linalg.transpose ins(%y : tensor<1x6x6x16xf32>) outs(%e : tensor<1x16x6x6xf32>) permutation = [0, 3, 1, 2]
  %n = resnorm.batch_norm %t mean(%m) variance(%v) channel_axis 1 epsilon 1.0e-5 : tensor<1x16x6x6xf32>, tensor<16xf32>, tensor<16xf32> -> tensor<1x16x6x6xf32>
  return %n : tensor<1x16x6x6xf32>
}

// A depthwise convolution as TOSA has it: a channel is two axes until they are
// merged, and a bias of zeros is added after that.
// CHECK-LABEL: func.func @depthwise_of_tosa
// CHECK-SAME:    %[[X:.*]]: tensor<1x10x10x4xf32>, %[[W:.*]]: tensor<3x3x4x1xf32>
// CHECK:         %[[WS:.*]] = linalg.generic {{.*}} ins(%[[W]], %{{.*}} : tensor<3x3x4x1xf32>,
// CHECK:         linalg.depthwise_conv_2d_nhwc_hwcm {{.*}} ins(%[[X]], %[[WS]] :
// CHECK:         return
func.func @depthwise_of_tosa(%x: tensor<1x10x10x4xf32>, %w: tensor<3x3x4x1xf32>, %m: tensor<4xf32>, %v: tensor<4xf32>) -> tensor<1x4x8x8xf32> {
  %zero = arith.constant 0.0 : f32
  %zeros = arith.constant dense<0.0> : tensor<4xf32>
  %e5 = tensor.empty() : tensor<1x8x8x4x1xf32>
  %e4 = tensor.empty() : tensor<1x8x8x4xf32>
  %et = tensor.empty() : tensor<1x4x8x8xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%e5 : tensor<1x8x8x4x1xf32>) -> tensor<1x8x8x4x1xf32>
  %c = linalg.depthwise_conv_2d_nhwc_hwcm {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%x, %w : tensor<1x10x10x4xf32>, tensor<3x3x4x1xf32>) outs(%fill : tensor<1x8x8x4x1xf32>) -> tensor<1x8x8x4x1xf32>
  %y = tensor.collapse_shape %c [[0], [1], [2], [3, 4]] : tensor<1x8x8x4x1xf32> into tensor<1x8x8x4xf32>
  %b = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d3)>, #id4, #id4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%zeros, %y : tensor<4xf32>, tensor<1x8x8x4xf32>) outs(%e4 : tensor<1x8x8x4xf32>) {
  ^bb0(%i: f32, %j: f32, %o: f32):
    %s = arith.addf %i, %j : f32
    linalg.yield %s : f32
  } -> tensor<1x8x8x4xf32>
  %t = linalg.transpose ins(%b : tensor<1x8x8x4xf32>) outs(%et : tensor<1x4x8x8xf32>) permutation = [0, 3, 1, 2]
  %n = resnorm.batch_norm %t mean(%m) variance(%v) channel_axis 1 epsilon 1.0e-5 : tensor<1x4x8x8xf32>, tensor<4xf32>, tensor<4xf32> -> tensor<1x4x8x8xf32>
  return %n : tensor<1x4x8x8xf32>
}

// A depthwise convolution over a sequence: its unit height is merged with the
// channels after the transpose, and its bias is added before.
// CHECK-LABEL: func.func @depthwise_sequence_of_tosa
// CHECK-SAME:    %[[X:.*]]: tensor<1x1x10x4xf32>, %[[W:.*]]: tensor<1x3x4x1xf32>, %[[C:[^:]*]]: tensor<4xf32>
// CHECK:         linalg.generic {{.*}} ins(%{{.*}}, %{{.*}}, %[[C]] : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>)
// CHECK:         %[[WS:.*]] = linalg.generic {{.*}} ins(%[[W]], %{{.*}} : tensor<1x3x4x1xf32>,
// CHECK:         linalg.depthwise_conv_2d_nhwc_hwcm {{.*}} ins(%[[X]], %[[WS]] :
// CHECK:         return
func.func @depthwise_sequence_of_tosa(%x: tensor<1x1x10x4xf32>, %w: tensor<1x3x4x1xf32>, %c: tensor<4xf32>, %m: tensor<4xf32>, %v: tensor<4xf32>) -> tensor<1x4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %e5 = tensor.empty() : tensor<1x1x8x4x1xf32>
  %e4 = tensor.empty() : tensor<1x1x8x4xf32>
  %et = tensor.empty() : tensor<1x4x1x8xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%e5 : tensor<1x1x8x4x1xf32>) -> tensor<1x1x8x4x1xf32>
  %d = linalg.depthwise_conv_2d_nhwc_hwcm {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%x, %w : tensor<1x1x10x4xf32>, tensor<1x3x4x1xf32>) outs(%fill : tensor<1x1x8x4x1xf32>) -> tensor<1x1x8x4x1xf32>
  %y = tensor.collapse_shape %d [[0], [1], [2], [3, 4]] : tensor<1x1x8x4x1xf32> into tensor<1x1x8x4xf32>
  %b = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d3)>, #id4, #id4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%c, %y : tensor<4xf32>, tensor<1x1x8x4xf32>) outs(%e4 : tensor<1x1x8x4xf32>) {
  ^bb0(%i: f32, %j: f32, %o: f32):
    %s = arith.addf %i, %j : f32
    linalg.yield %s : f32
  } -> tensor<1x1x8x4xf32>
  %t = linalg.transpose ins(%b : tensor<1x1x8x4xf32>) outs(%et : tensor<1x4x1x8xf32>) permutation = [0, 3, 1, 2]
  %f = tensor.collapse_shape %t [[0], [1, 2], [3]] : tensor<1x4x1x8xf32> into tensor<1x4x8xf32>
  %n = resnorm.batch_norm %f mean(%m) variance(%v) channel_axis 1 epsilon 1.0e-5 : tensor<1x4x8xf32>, tensor<4xf32>, tensor<4xf32> -> tensor<1x4x8xf32>
  return %n : tensor<1x4x8xf32>
}
