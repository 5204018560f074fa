// RUN: resnorm-opt %s -verify-diagnostics -split-input-file

// Fused ops check the norms inside them and the sum around them. Each function
// is named after the constraint of dialects/ResNorm/spec.md that it breaks.

func.func @c5_epsilon_of_the_branch_norm(%x: tensor<4x8xf32>) {
  // expected-error @+1 {{expected a positive and finite epsilon, got 0}}
  %s, %y = resnorm.norm_add_norm %x, %x branch_norm <rms_norm, axes = [1], epsilon = 0.0>
      norm <rms_norm, axes = [1], epsilon = 1.0e-5>
      : tensor<4x8xf32>, tensor<4x8xf32> -> tensor<4x8xf32>, tensor<4x8xf32>
  return
}

// -----

func.func @c10_accumulator_of_the_branch_norm(%x: tensor<4x8xf32>) {
  // expected-error @+2 {{computes in 'f16' and cannot take 'f32'}}
  // expected-note @-2 {{the tensor has type 'tensor<4x8xf32>'}}
  %s, %y = resnorm.norm_add_norm %x, %x
      branch_norm <rms_norm, axes = [1], epsilon = 1.0e-5, numerics = <accumulator = f16>>
      norm <rms_norm, axes = [1], epsilon = 1.0e-5>
      : tensor<4x8xf32>, tensor<4x8xf32> -> tensor<4x8xf32>, tensor<4x8xf32>
  return
}

// -----

func.func @c12_second_scale(%x: tensor<4x8xf32>,
    // expected-note @+1 {{scale has type 'tensor<4xf32>'}}
    %g: tensor<4xf32>) {
  // expected-error @+1 {{expected scale of shape [8], got [4]}}
  %s, %y, %z = resnorm.add_dual_norm %x, %x second_scale(%g) norm <layer_norm, axes = [1], epsilon = 1.0e-5>
      : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4xf32> -> tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>
  return
}

// -----

func.func @c19_branch_that_would_broadcast(%x: tensor<4x8xf32>,
    // expected-note @+1 {{branch has type 'tensor<4x1xf32>'}}
    %f: tensor<4x1xf32>) {
  // expected-error @+1 {{expected branch of shape [4, 8], got [4, 1]}}
  %s, %y = resnorm.add_norm %x, %f norm <layer_norm, axes = [1], epsilon = 1.0e-5>
      : tensor<4x8xf32>, tensor<4x1xf32> -> tensor<4x8xf32>, tensor<4x8xf32>
  return
}

// -----

func.func @c20_result_of_another_shape(%x: tensor<4x8xf32>) {
  // expected-error @+2 {{expected result of shape [4, 8], got [4, 7]}}
  // expected-note @+1 {{result has type 'tensor<4x7xf32>'}}
  %s, %y = resnorm.add_norm %x, %x norm <layer_norm, axes = [1], epsilon = 1.0e-5>
      : tensor<4x8xf32>, tensor<4x8xf32> -> tensor<4x8xf32>, tensor<4x7xf32>
  return
}

// -----

func.func @c24_alpha_infinite(%x: tensor<4x8xf32>) {
  // expected-error @+1 {{expected a finite alpha, got}}
  %s = resnorm.norm_add %x, %x alpha 0x7FF0000000000000 norm <layer_norm, axes = [1], epsilon = 1.0e-5>
      : tensor<4x8xf32>, tensor<4x8xf32> -> tensor<4x8xf32>
  return
}

// -----

func.func @c25_branch_bias_of_each_row(%x: tensor<4x8xf32>,
    // expected-note @+1 {{branch_bias has type 'tensor<4xf32>'}}
    %b: tensor<4xf32>) {
  // expected-error @+1 {{expected branch_bias of shape [8], got [4]}}
  %s, %y = resnorm.add_norm %x, %x branch_bias(%b) norm <layer_norm, axes = [1], epsilon = 1.0e-5>
      : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4xf32> -> tensor<4x8xf32>, tensor<4x8xf32>
  return
}
