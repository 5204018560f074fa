// RUN: resnorm-opt %s -verify-diagnostics -split-input-file

// Each function is named after the constraint of dialects/ResNorm/spec.md that
// it breaks.

func.func @c1_no_axes(%x: tensor<4x8xf32>) {
  // expected-error @+1 {{expected layer_norm to have one axis or more, got 0}}
  %y = resnorm.layer_norm %x axes [] epsilon 1.0e-5 : tensor<4x8xf32> -> tensor<4x8xf32>
  return
}

// -----

func.func @c1_two_channel_axes(%x: tensor<2x4x8xf32>) {
  // expected-error @+1 {{expected batch_norm to have one axis, the channels', got 2}}
  %s, %y = resnorm.add_norm %x, %x norm <batch_norm, axes = [1, 2], epsilon = 1.0e-5>
      : tensor<2x4x8xf32>, tensor<2x4x8xf32> -> tensor<2x4x8xf32>, tensor<2x4x8xf32>
  return
}

// -----

func.func @c2_axis_out_of_range(%x: tensor<4x8xf32>) {
  // expected-error @+1 {{expected axes from 0 to 1, got 2}}
  %y = resnorm.layer_norm %x axes [2] epsilon 1.0e-5 : tensor<4x8xf32> -> tensor<4x8xf32>
  return
}

// -----

func.func @c2_negative_axis(%x: tensor<4x8xf32>) {
  // expected-error @+1 {{expected axes from 0 to 1, got -1}}
  %y = resnorm.batch_norm %x channel_axis -1 epsilon 1.0e-5 : tensor<4x8xf32> -> tensor<4x8xf32>
  return
}

// -----

func.func @c3_descending_axes(%x: tensor<2x4x8xf32>) {
  // expected-error @+1 {{expected ascending axes, each once, got 1 after 2}}
  %y = resnorm.rms_norm %x axes [2, 1] epsilon 1.0e-5 : tensor<2x4x8xf32> -> tensor<2x4x8xf32>
  return
}

// -----

func.func @c3_axis_twice(%x: tensor<2x4x8xf32>) {
  // expected-error @+1 {{expected ascending axes, each once, got 1 after 1}}
  %y = resnorm.rms_norm %x axes [1, 1] epsilon 1.0e-5 : tensor<2x4x8xf32> -> tensor<2x4x8xf32>
  return
}

// -----

func.func @c4_channels_on_the_batch_axis(%x: tensor<2x4x8xf32>) {
  // expected-error @+1 {{expected the channels of instance_norm on another axis than 0, the batch's}}
  %y = resnorm.instance_norm %x channel_axis 0 epsilon 1.0e-5 : tensor<2x4x8xf32> -> tensor<2x4x8xf32>
  return
}

// -----

func.func @c5_epsilon_zero(%x: tensor<4x8xf32>) {
  // expected-error @+1 {{expected a positive and finite epsilon, got 0}}
  %y = resnorm.layer_norm %x axes [1] epsilon 0.0 : tensor<4x8xf32> -> tensor<4x8xf32>
  return
}

// -----

func.func @c5_epsilon_negative(%x: tensor<4x8xf32>) {
  // expected-error @+1 {{expected a positive and finite epsilon, got -1}}
  %y = resnorm.layer_norm %x axes [1] epsilon -1.0 : tensor<4x8xf32> -> tensor<4x8xf32>
  return
}

// -----

func.func @c5_epsilon_infinite(%x: tensor<4x8xf32>) {
  // expected-error @+1 {{expected a positive and finite epsilon}}
  %y = resnorm.layer_norm %x axes [1] epsilon 0x7FF0000000000000 : tensor<4x8xf32> -> tensor<4x8xf32>
  return
}

// -----

func.func @c6_no_groups(%x: tensor<2x8x4xf32>) {
  // expected-error @+1 {{expected one group or more, got 0}}
  %y = resnorm.group_norm %x channel_axis 1 groups 0 epsilon 1.0e-5 : tensor<2x8x4xf32> -> tensor<2x8x4xf32>
  return
}

// -----

func.func @c6_groups_of_a_layer_norm(%x: tensor<2x8xf32>) {
  // expected-error @+1 {{expected no groups in layer_norm, got 2}}
  %s = resnorm.norm_add %x, %x norm <layer_norm, axes = [1], epsilon = 1.0e-5, groups = 2>
      : tensor<2x8xf32>, tensor<2x8xf32> -> tensor<2x8xf32>
  return
}

// -----

func.func @c7_groups_do_not_divide(%x: tensor<2x8x4xf32>) {
  // expected-error @+1 {{expected a number of groups that divides the 8 channels, got 3}}
  %y = resnorm.group_norm %x channel_axis 1 groups 3 epsilon 1.0e-5 : tensor<2x8x4xf32> -> tensor<2x8x4xf32>
  return
}

// -----

func.func @c8_accumulator(%x: tensor<2x8xf32>) {
  // expected-error @+1 {{expected f64, f32, f16 or bf16 as the accumulator, got 'tf32'}}
  %y = resnorm.layer_norm %x axes [1] epsilon 1.0e-5 {numerics = #resnorm.numerics<accumulator = tf32>}
      : tensor<2x8xf32> -> tensor<2x8xf32>
  return
}

// -----

func.func @c9_offset_without_scale(%x: tensor<2x8xf32>) {
  // expected-error @+1 {{expected a scale for weight_offset to be added to; give one, or no offset}}
  %y = resnorm.rms_norm %x axes [1] epsilon 1.0e-5 {numerics = #resnorm.numerics<weight_offset = 1.0>}
      : tensor<2x8xf32> -> tensor<2x8xf32>
  return
}

// -----

func.func @c9_infinite_offset(%x: tensor<2x8xf32>, %g: tensor<8xf32>) {
  // expected-error @+1 {{expected a finite weight_offset, got}}
  %y = resnorm.rms_norm %x scale(%g) axes [1] epsilon 1.0e-5
      {numerics = #resnorm.numerics<weight_offset = 0x7FF0000000000000>}
      : tensor<2x8xf32>, tensor<8xf32> -> tensor<2x8xf32>
  return
}

// -----

func.func @c10_wider_than_the_statistics(%x: tensor<2x8xf32>,
    // expected-note @+1 {{the tensor has type 'tensor<8xf64>'}}
    %g: tensor<8xf64>) {
  // expected-error @+1 {{computes in 'f32' and cannot take 'f64'; cast the operand, or choose a wider accumulator}}
  %y = resnorm.rms_norm %x scale(%g) axes [1] epsilon 1.0e-5 : tensor<2x8xf32>, tensor<8xf64> -> tensor<2x8xf32>
  return
}

// -----

func.func @c10_two_storage_types(%x: tensor<2x8xbf16>,
    // expected-note @+1 {{the second has type 'tensor<8xf16>'}}
    %g: tensor<8xf16>) {
  // expected-error @+1 {{expected one storage type beside 'f32', got 'bf16' and 'f16'}}
  %y = resnorm.rms_norm %x scale(%g) axes [1] epsilon 1.0e-5 : tensor<2x8xbf16>, tensor<8xf16> -> tensor<2x8xbf16>
  return
}

// -----

func.func @c11_scale_of_another_type(%x: tensor<2x8xbf16>,
    // expected-note @+1 {{scale has type 'tensor<8xf32>'}}
    %g: tensor<8xf32>) {
  // expected-error @+1 {{expected scale of type 'bf16', the type it is applied in with cast = before_affine, got 'f32'}}
  %y = resnorm.rms_norm %x scale(%g) axes [1] epsilon 1.0e-5 {numerics = #resnorm.numerics<cast = before_affine>}
      : tensor<2x8xbf16>, tensor<8xf32> -> tensor<2x8xbf16>
  return
}

// -----

func.func @c12_scale_of_each_row(%x: tensor<4x8xf32>,
    // expected-note @+1 {{scale has type 'tensor<4xf32>'}}
    %g: tensor<4xf32>) {
  // expected-error @+1 {{expected scale of shape [8], got [4]}}
  %y = resnorm.layer_norm %x scale(%g) axes [1] epsilon 1.0e-5 : tensor<4x8xf32>, tensor<4xf32> -> tensor<4x8xf32>
  return
}

// -----

func.func @c12_scale_that_would_enlarge(%x: tensor<1x8xf32>,
    // expected-note @+1 {{bias has type 'tensor<4x8xf32>'}}
    %b: tensor<4x8xf32>) {
  // expected-error @+1 {{expected bias of shape [8], got [4, 8]}}
  %y = resnorm.layer_norm %x bias(%b) axes [1] epsilon 1.0e-5 : tensor<1x8xf32>, tensor<4x8xf32> -> tensor<1x8xf32>
  return
}

// -----

func.func @c13_mean_alone(%x: tensor<4x8xf32>, %m: tensor<8xf32>) {
  // expected-error @+1 {{expected mean and variance together, got only mean}}
  %y = resnorm.batch_norm %x mean(%m) channel_axis 1 epsilon 1.0e-5 : tensor<4x8xf32>, tensor<8xf32> -> tensor<4x8xf32>
  return
}

// -----

func.func @c13_given_to_a_layer_norm(%x: tensor<4x8xf32>, %m: tensor<8xf32>) {
  // expected-error @+1 {{expected given statistics for batch_norm alone, not for layer_norm}}
  %s = resnorm.norm_add %x, %x mean(%m) variance(%m) norm <layer_norm, axes = [1], epsilon = 1.0e-5>
      : tensor<4x8xf32>, tensor<4x8xf32>, tensor<8xf32>, tensor<8xf32> -> tensor<4x8xf32>
  return
}

// -----

func.func @c14_variance_of_another_shape(%x: tensor<4x8xf32>, %m: tensor<8xf32>,
    // expected-note @+1 {{variance has type 'tensor<4xf32>'}}
    %v: tensor<4xf32>) {
  // expected-error @+1 {{expected variance of shape [8], got [4]}}
  %y = resnorm.batch_norm %x mean(%m) variance(%v) channel_axis 1 epsilon 1.0e-5
      : tensor<4x8xf32>, tensor<8xf32>, tensor<4xf32> -> tensor<4x8xf32>
  return
}

// -----

func.func @c15_result_of_another_shape(%x: tensor<?x8xf32>) {
  // expected-error @+2 {{expected normalized of shape [?, 8], got [4, 9]}}
  // expected-note @+1 {{normalized has type 'tensor<4x9xf32>'}}
  %y = resnorm.layer_norm %x axes [1] epsilon 1.0e-5 : tensor<?x8xf32> -> tensor<4x9xf32>
  return
}
