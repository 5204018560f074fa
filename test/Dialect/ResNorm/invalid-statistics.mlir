// RUN: resnorm-opt %s -verify-diagnostics -split-input-file

// Each function is named after the constraint of dialects/ResNorm/spec.md that
// it breaks.

func.func @c16_mean_of_a_rms_norm(%x: tensor<4x8xf32>) {
  // expected-error @+1 {{expected no statistics results or 1 (the reciprocal deviation), got 2}}
  %y, %s:2 = resnorm.rms_norm %x axes [1] epsilon 1.0e-5 : tensor<4x8xf32> -> tensor<4x8xf32>, tensor<4xf32>, tensor<4xf32>
  return
}

// -----

func.func @c16_mean_alone(%x: tensor<4x8xf32>) {
  // expected-error @+1 {{expected no statistics results or 2 (mean and reciprocal deviation), got 1}}
  %y, %s = resnorm.layer_norm %x axes [1] epsilon 1.0e-5 : tensor<4x8xf32> -> tensor<4x8xf32>, tensor<4xf32>
  return
}

// -----

func.func @c17_results_of_given_statistics(%x: tensor<4x8xf32>, %m: tensor<8xf32>) {
  // expected-error @+1 {{expected no statistics results, since the statistics are given}}
  %y, %s:2 = resnorm.batch_norm %x mean(%m) variance(%m) channel_axis 1 epsilon 1.0e-5
      : tensor<4x8xf32>, tensor<8xf32>, tensor<8xf32> -> tensor<4x8xf32>, tensor<8xf32>, tensor<8xf32>
  return
}

// -----

func.func @c18_statistics_in_the_storage_type(%x: tensor<4x8xbf16>) {
  // expected-error @+1 {{expected statistics of type 'f32', got 'bf16'}}
  %y, %s = resnorm.rms_norm %x axes [1] epsilon 1.0e-5 : tensor<4x8xbf16> -> tensor<4x8xbf16>, tensor<4xbf16>
  return
}

// -----

func.func @c18_statistics_follow_the_accumulator(%x: tensor<4x8xf32>) {
  // expected-error @+1 {{expected statistics of type 'f64', got 'f32'}}
  %y, %s = resnorm.rms_norm %x axes [1] epsilon 1.0e-5 {numerics = #resnorm.numerics<accumulator = f64>}
      : tensor<4x8xf32> -> tensor<4x8xf32>, tensor<4xf32>
  return
}

// -----

func.func @c18_statistics_of_another_shape(%x: tensor<4x8xf32>) {
  // expected-error @+2 {{expected statistics of shape [4], got [4, 1]}}
  // expected-note @+1 {{statistics has type 'tensor<4x1xf32>'}}
  %y, %s = resnorm.rms_norm %x axes [1] epsilon 1.0e-5 : tensor<4x8xf32> -> tensor<4x8xf32>, tensor<4x1xf32>
  return
}

// -----

func.func @c18_statistics_of_groups(%x: tensor<2x8x4xf32>) {
  // expected-error @+2 {{expected statistics of shape [2, 4], got [2, 8]}}
  // expected-note @+1 {{statistics has type 'tensor<2x8xf32>'}}
  %y, %s:2 = resnorm.group_norm %x channel_axis 1 groups 4 epsilon 1.0e-5
      : tensor<2x8x4xf32> -> tensor<2x8x4xf32>, tensor<2x8xf32>, tensor<2x8xf32>
  return
}
