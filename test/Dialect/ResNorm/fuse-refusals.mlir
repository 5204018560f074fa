// RUN: resnorm-opt %s --resnorm-fuse --remarks-filter-missed=resnorm-fuse -split-input-file -verify-diagnostics

func.func @statistics_are_used(%x: tensor<4x8xf32>, %f: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4xf32>) {
  // expected-remark @below {{the norm of it is not fused with it: its statistics are used}}
  %s = resnorm.residual_add %x, %f : tensor<4x8xf32>, tensor<4x8xf32> -> tensor<4x8xf32>
  // expected-remark @below {{its statistics are used}}
  %y, %m, %r = resnorm.layer_norm %s axes [1] epsilon 1.0e-5 : tensor<4x8xf32> -> tensor<4x8xf32>, tensor<4xf32>, tensor<4xf32>
  return %y, %r : tensor<4x8xf32>, tensor<4xf32>
}

// -----

func.func @layer_scale(%x: tensor<4x8xf32>, %f: tensor<4x8xf32>, %l: tensor<8xf32>) -> tensor<4x8xf32> {
  // expected-remark @below {{the norm of it is not fused with it: the residual sum before it has a layer scale}}
  %s = resnorm.residual_add %x, %f layer_scale(%l) : tensor<4x8xf32>, tensor<4x8xf32>, tensor<8xf32> -> tensor<4x8xf32>
  // expected-remark @below {{has a layer scale, gate or row scale}}
  %y = resnorm.layer_norm %s axes [1] epsilon 1.0e-5 : tensor<4x8xf32> -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// -----

// Fusing would make a cycle: the scale needs the sum.
#id2 = affine_map<(d0, d1) -> (d0, d1)>
#last = affine_map<(d0, d1) -> (d1)>
func.func @scale_depends_on_sum(%x: tensor<4x8xf32>, %f: tensor<4x8xf32>) -> tensor<4x8xf32> {
  // expected-remark @below {{the norm of it is not fused with it: its scale, bias or statistics are computed from the sum}}
  %s = resnorm.residual_add %x, %f : tensor<4x8xf32>, tensor<4x8xf32> -> tensor<4x8xf32>
  %e = tensor.empty() : tensor<8xf32>
  %g = linalg.generic {indexing_maps = [#id2, #last], iterator_types = ["reduction", "parallel"]} ins(%s : tensor<4x8xf32>) outs(%e : tensor<8xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<8xf32>
  // expected-remark @below {{computed from the sum itself}}
  %y = resnorm.layer_norm %s scale(%g) axes [1] epsilon 1.0e-5 : tensor<4x8xf32>, tensor<8xf32> -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// -----

func.func @other_norm_of_the_sum(%x: tensor<4x8xf32>, %f: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
  %s = resnorm.residual_add %x, %f : tensor<4x8xf32>, tensor<4x8xf32> -> tensor<4x8xf32>
  %y = resnorm.layer_norm %s axes [1] epsilon 1.0e-5 : tensor<4x8xf32> -> tensor<4x8xf32>
  // expected-remark @below {{is fused with another norm of it}}
  %z = resnorm.layer_norm %s axes [1] epsilon 1.0e-6 : tensor<4x8xf32> -> tensor<4x8xf32>
  return %y, %z : tensor<4x8xf32>, tensor<4x8xf32>
}

// -----

func.func @no_sum(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  // expected-remark @below {{its input is an argument}}
  %y = resnorm.layer_norm %x axes [1] epsilon 1.0e-5 : tensor<4x8xf32> -> tensor<4x8xf32>
  %z = resnorm.silu %y : tensor<4x8xf32>
  // expected-remark @below {{its input is the result of resnorm.silu}}
  %w = resnorm.layer_norm %z axes [1] epsilon 1.0e-5 : tensor<4x8xf32> -> tensor<4x8xf32>
  return %w : tensor<4x8xf32>
}

// -----

func.func @normed_branch_has_another_use(%x: tensor<4x8xf32>, %f: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
  // expected-remark @below {{not the only use of the norm}}
  // expected-remark @below {{its input is an argument}}
  %n = resnorm.layer_norm %f axes [1] epsilon 1.0e-5 : tensor<4x8xf32> -> tensor<4x8xf32>
  // expected-remark @below {{the norm before it is not fused with it: the residual sum is not the only use of the norm}}
  %s = resnorm.residual_add %x, %n : tensor<4x8xf32>, tensor<4x8xf32> -> tensor<4x8xf32>
  return %s, %n : tensor<4x8xf32>, tensor<4x8xf32>
}

// -----

// What the padding adds is not what the norm makes of zero.
func.func @padding_before_batch_norm(%x: tensor<1x3x8x8xf32>, %w: tensor<4x3x3x3xf32>, %m: tensor<4xf32>, %v: tensor<4xf32>) -> tensor<1x4x8x8xf32> {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<1x4x6x6xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%empty : tensor<1x4x6x6xf32>) -> tensor<1x4x6x6xf32>
  %y = linalg.conv_2d_nchw_fchw ins(%x, %w : tensor<1x3x8x8xf32>, tensor<4x3x3x3xf32>) outs(%fill : tensor<1x4x6x6xf32>) -> tensor<1x4x6x6xf32>
  %p = tensor.pad %y low[0, 0, 1, 1] high[0, 0, 1, 1] {
  ^bb0(%i: index, %j: index, %k: index, %l: index):
    tensor.yield %zero : f32
  } : tensor<1x4x6x6xf32> to tensor<1x4x8x8xf32>
  // expected-remark @below {{tensor.pad before it is no convolution}}
  // expected-remark @below {{its input is the result of tensor.pad}}
  %n = resnorm.batch_norm %p mean(%m) variance(%v) channel_axis 1 epsilon 1.0e-5 : tensor<1x4x8x8xf32>, tensor<4xf32>, tensor<4xf32> -> tensor<1x4x8x8xf32>
  return %n : tensor<1x4x8x8xf32>
}

// -----

func.func @convolution_has_another_use(%x: tensor<1x3x8x8xf32>, %w: tensor<4x3x3x3xf32>, %m: tensor<4xf32>, %v: tensor<4xf32>) -> (tensor<1x4x6x6xf32>, tensor<1x4x6x6xf32>) {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<1x4x6x6xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%empty : tensor<1x4x6x6xf32>) -> tensor<1x4x6x6xf32>
  %y = linalg.conv_2d_nchw_fchw ins(%x, %w : tensor<1x3x8x8xf32>, tensor<4x3x3x3xf32>) outs(%fill : tensor<1x4x6x6xf32>) -> tensor<1x4x6x6xf32>
  // expected-remark @below {{linalg.conv_2d_nchw_fchw before it has other uses}}
  // expected-remark @below {{its input is the result of linalg.conv_2d_nchw_fchw}}
  %n = resnorm.batch_norm %y mean(%m) variance(%v) channel_axis 1 epsilon 1.0e-5 : tensor<1x4x6x6xf32>, tensor<4xf32>, tensor<4xf32> -> tensor<1x4x6x6xf32>
  return %n, %y : tensor<1x4x6x6xf32>, tensor<1x4x6x6xf32>
}

// -----

// A maximum is not linear in its input.
func.func @pooling_is_not_linear(%x: tensor<1x4x8x8xf32>, %k: tensor<2x2xf32>, %m: tensor<4xf32>, %v: tensor<4xf32>) -> tensor<1x4x7x7xf32> {
  %low = arith.constant 0xFF800000 : f32
  %empty = tensor.empty() : tensor<1x4x7x7xf32>
  %fill = linalg.fill ins(%low : f32) outs(%empty : tensor<1x4x7x7xf32>) -> tensor<1x4x7x7xf32>
  %y = linalg.pooling_nchw_max ins(%x, %k : tensor<1x4x8x8xf32>, tensor<2x2xf32>) outs(%fill : tensor<1x4x7x7xf32>) -> tensor<1x4x7x7xf32>
  // expected-remark @below {{linalg.pooling_nchw_max before it is no convolution}}
  // expected-remark @below {{its input is the result of linalg.pooling_nchw_max}}
  %n = resnorm.batch_norm %y mean(%m) variance(%v) channel_axis 1 epsilon 1.0e-5 : tensor<1x4x7x7xf32>, tensor<4xf32>, tensor<4xf32> -> tensor<1x4x7x7xf32>
  return %n : tensor<1x4x7x7xf32>
}

// -----

func.func @narrow_weights_would_be_rounded(%x: tensor<4x8xbf16>, %w: tensor<8x16xbf16>, %m: tensor<16xbf16>, %v: tensor<16xbf16>) -> tensor<4x16xbf16> {
  %zero = arith.constant 0.0 : bf16
  %empty = tensor.empty() : tensor<4x16xbf16>
  %fill = linalg.fill ins(%zero : bf16) outs(%empty : tensor<4x16xbf16>) -> tensor<4x16xbf16>
  %y = linalg.matmul ins(%x, %w : tensor<4x8xbf16>, tensor<8x16xbf16>) outs(%fill : tensor<4x16xbf16>) -> tensor<4x16xbf16>
  // expected-remark @below {{narrower than f32}}
  // expected-remark @below {{its input is the result of linalg.matmul}}
  %n = resnorm.batch_norm %y mean(%m) variance(%v) channel_axis 1 epsilon 1.0e-5 : tensor<4x16xbf16>, tensor<16xbf16>, tensor<16xbf16> -> tensor<4x16xbf16>
  return %n : tensor<4x16xbf16>
}
