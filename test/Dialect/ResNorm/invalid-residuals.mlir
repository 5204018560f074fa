// RUN: resnorm-opt %s -verify-diagnostics -split-input-file

// Each function is named after the constraint of dialects/ResNorm/spec.md that
// it breaks.

func.func @c10_two_storage_types(%x: tensor<4x8xbf16>,
    // expected-note @+1 {{the second has type 'tensor<4x8xf16>'}}
    %f: tensor<4x8xf16>) {
  // expected-error @+1 {{expected one storage type beside 'f32', got 'bf16' and 'f16'}}
  %y = resnorm.residual_add %x, %f : tensor<4x8xbf16>, tensor<4x8xf16> -> tensor<4x8xbf16>
  return
}

// -----

func.func @c19_branch_that_would_broadcast(%x: tensor<4x8xf32>,
    // expected-note @+1 {{branch has type 'tensor<1x8xf32>'}}
    %f: tensor<1x8xf32>) {
  // expected-error @+1 {{expected branch of shape [4, 8], got [1, 8]}}
  %y = resnorm.residual_add %x, %f : tensor<4x8xf32>, tensor<1x8xf32> -> tensor<4x8xf32>
  return
}

// -----

func.func @c20_sum_of_another_shape(%x: tensor<4x8xf32>) {
  // expected-error @+2 {{expected sum of shape [4, 8], got [8, 4]}}
  // expected-note @+1 {{sum has type 'tensor<8x4xf32>'}}
  %y = resnorm.residual_add %x, %x : tensor<4x8xf32>, tensor<4x8xf32> -> tensor<8x4xf32>
  return
}

// -----

func.func @c21_layer_scale_of_each_row(%x: tensor<4x8xf32>,
    // expected-note @+1 {{layer_scale has type 'tensor<4xf32>'}}
    %s: tensor<4xf32>) {
  // expected-error @+1 {{expected layer_scale of shape [8], got [4]}}
  %y = resnorm.residual_add %x, %x layer_scale(%s) : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4xf32> -> tensor<4x8xf32>
  return
}

// -----

func.func @c21_layer_scale_of_a_scalar(%x: tensor<f32>,
    // expected-note @+1 {{layer_scale has type 'tensor<4xf32>'}}
    %s: tensor<4xf32>) {
  // expected-error @+1 {{layer_scale needs a tensor of rank 1 or more}}
  %y = resnorm.residual_add %x, %x layer_scale(%s) : tensor<f32>, tensor<f32>, tensor<4xf32> -> tensor<f32>
  return
}

// -----

func.func @c22_gate_of_another_rank(%x: tensor<4x8xf32>, %g: tensor<8xf32>) {
  // expected-error @+1 {{expected a gate of rank 2, got 1}}
  %y = resnorm.residual_add %x, %x gate(%g) : tensor<4x8xf32>, tensor<4x8xf32>, tensor<8xf32> -> tensor<4x8xf32>
  return
}

// -----

func.func @c22_gate_extent(%x: tensor<4x8xf32>, %g: tensor<2x8xf32>) {
  // expected-error @+1 {{expected the gate's extent on axis 0 to be 1 or 4, got 2}}
  %y = resnorm.residual_add %x, %x gate(%g) : tensor<4x8xf32>, tensor<4x8xf32>, tensor<2x8xf32> -> tensor<4x8xf32>
  return
}

// -----

func.func @c23_row_scale_of_each_column(%x: tensor<4x8xf32>,
    // expected-note @+1 {{row_scale has type 'tensor<8xf32>'}}
    %r: tensor<8xf32>) {
  // expected-error @+1 {{expected row_scale of shape [4], got [8]}}
  %y = resnorm.residual_add %x, %x row_scale(%r) : tensor<4x8xf32>, tensor<4x8xf32>, tensor<8xf32> -> tensor<4x8xf32>
  return
}

// -----

func.func @c24_alpha_not_a_number(%x: tensor<4x8xf32>) {
  // expected-error @+1 {{expected a finite alpha, got}}
  %y = resnorm.residual_add %x, %x alpha 0x7FF8000000000000 : tensor<4x8xf32>, tensor<4x8xf32> -> tensor<4x8xf32>
  return
}

// -----

func.func @c26_nothing_to_concatenate() {
  // expected-error @+1 {{expected one input or more}}
  %y = "resnorm.concat_residual"() {axis = 0} : () -> tensor<4x8xf32>
  return
}

// -----

func.func @c27_axis_out_of_range(%x: tensor<4x8xf32>) {
  // expected-error @+1 {{expected an axis from 0 to 1, got 2}}
  %y = resnorm.concat_residual %x, %x axis 2 : tensor<4x8xf32>, tensor<4x8xf32> -> tensor<4x16xf32>
  return
}

// -----

func.func @c28_other_extent(%x: tensor<4x8xf32>,
    // expected-note @+1 {{input has type 'tensor<5x8xf32>'}}
    %z: tensor<5x8xf32>) {
  // expected-error @+1 {{expected input of shape [4, ?], got [5, 8]}}
  %y = resnorm.concat_residual %x, %z axis 1 : tensor<4x8xf32>, tensor<5x8xf32> -> tensor<4x16xf32>
  return
}

// -----

func.func @c28_other_type(%x: tensor<4x8xf32>, %z: tensor<4x8xf16>) {
  // expected-error @+1 {{expected inputs of type 'f32', got 'f16'}}
  %y = resnorm.concat_residual %x, %z axis 1 : tensor<4x8xf32>, tensor<4x8xf16> -> tensor<4x16xf32>
  return
}

// -----

func.func @c29_extent_is_not_the_sum(%x: tensor<4x8xf32>) {
  // expected-error @+1 {{expected the result's extent on axis 1 to be the inputs' sum, 16, got 17}}
  %y = resnorm.concat_residual %x, %x axis 1 : tensor<4x8xf32>, tensor<4x8xf32> -> tensor<4x17xf32>
  return
}

// -----

func.func @c30_softmax_axis(%x: tensor<4x8xf32>) {
  // expected-error @+1 {{expected an axis from 0 to 1, got -1}}
  %y = resnorm.softmax %x axis -1 : tensor<4x8xf32>
  return
}

// -----

func.func @c31_gelu_coefficient(%x: tensor<4x8xf32>) {
  // expected-error @+1 {{expected a finite coefficient, got}}
  %y = resnorm.gelu %x approximate tanh {coefficient = 0x7FF0000000000000 : f64} : tensor<4x8xf32>
  return
}
