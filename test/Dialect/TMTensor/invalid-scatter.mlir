// Each rule of a scatter, broken.
// RUN: resnorm-opt %s -split-input-file -verify-diagnostics

func.func @rows(%u: tensor<16xf32>, %i: tensor<15x1xi64>, %x: tensor<4xf32>) {
  // expected-error @below {{expected as many rows of indices as updates, got 15 and 16}}
  %r = tm_tensor.scatter {dimension_map = array<i64: 0>} unique_indices(false) ins(%u, %i : tensor<16xf32>, tensor<15x1xi64>) outs(%x : tensor<4xf32>) {
  ^bb0(%a: f32, %b: f32):
    tm_tensor.yield %a : f32
  } -> tensor<4xf32>
  return
}

// -----

func.func @columns(%u: tensor<16xf32>, %i: tensor<16x2xi64>, %x: tensor<4xf32>) {
  // expected-error @below {{expected a column of indices for each of the 1 dims in dimension_map, got 2 columns}}
  %r = tm_tensor.scatter {dimension_map = array<i64: 0>} unique_indices(false) ins(%u, %i : tensor<16xf32>, tensor<16x2xi64>) outs(%x : tensor<4xf32>) {
  ^bb0(%a: f32, %b: f32):
    tm_tensor.yield %a : f32
  } -> tensor<4xf32>
  return
}

// -----

func.func @float_indices(%u: tensor<16xf32>, %i: tensor<16x1xf32>, %x: tensor<4xf32>) {
  // expected-error @below {{expected indices to be a matrix of integers with one row an update, got 'tensor<16x1xf32>'}}
  %r = tm_tensor.scatter {dimension_map = array<i64: 0>} unique_indices(false) ins(%u, %i : tensor<16xf32>, tensor<16x1xf32>) outs(%x : tensor<4xf32>) {
  ^bb0(%a: f32, %b: f32):
    tm_tensor.yield %a : f32
  } -> tensor<4xf32>
  return
}

// -----

func.func @no_coordinate(%u: tensor<16xf32>, %i: tensor<16x1xi64>, %x: tensor<4x8xf32>) {
  // expected-error @below {{got no coordinate for dim 1: name it in dimension_map}}
  %r = tm_tensor.scatter {dimension_map = array<i64: 0>} unique_indices(false) ins(%u, %i : tensor<16xf32>, tensor<16x1xi64>) outs(%x : tensor<4x8xf32>) {
  ^bb0(%a: f32, %b: f32):
    tm_tensor.yield %a : f32
  } -> tensor<4x8xf32>
  return
}

// -----

func.func @twice(%u: tensor<16xf32>, %i: tensor<16x2xi64>, %x: tensor<4x8xf32>) {
  // expected-error @below {{expected dimension_map to name different dims below 2, got 1 twice}}
  %r = tm_tensor.scatter {dimension_map = array<i64: 1, 1>} unique_indices(false) ins(%u, %i : tensor<16xf32>, tensor<16x2xi64>) outs(%x : tensor<4x8xf32>) {
  ^bb0(%a: f32, %b: f32):
    tm_tensor.yield %a : f32
  } -> tensor<4x8xf32>
  return
}

// -----

func.func @large_window(%u: tensor<16x2x2xf32>, %i: tensor<16x1xi64>, %x: tensor<4xf32>) {
  // expected-error @below {{expected updates of at most 2 dims, one more than the tensor they go to, got 3}}
  %r = tm_tensor.scatter {dimension_map = array<i64: 0>} unique_indices(false) ins(%u, %i : tensor<16x2x2xf32>, tensor<16x1xi64>) outs(%x : tensor<4xf32>) {
  ^bb0(%a: f32, %b: f32):
    tm_tensor.yield %a : f32
  } -> tensor<4xf32>
  return
}

// -----

func.func @element_types(%u: tensor<16xf64>, %i: tensor<16x1xi64>, %x: tensor<4xf32>) {
  // expected-error @below {{expected updates of the type they go to, 'f32', got 'f64'}}
  %r = tm_tensor.scatter {dimension_map = array<i64: 0>} unique_indices(false) ins(%u, %i : tensor<16xf64>, tensor<16x1xi64>) outs(%x : tensor<4xf32>) {
  ^bb0(%a: f32, %b: f32):
    tm_tensor.yield %b : f32
  } -> tensor<4xf32>
  return
}

// -----

func.func @body(%u: tensor<16xf32>, %i: tensor<16x1xi64>, %x: tensor<4xf32>) {
  // expected-error @below {{expected a body of two arguments of type 'f32'}}
  %r = tm_tensor.scatter {dimension_map = array<i64: 0>} unique_indices(false) ins(%u, %i : tensor<16xf32>, tensor<16x1xi64>) outs(%x : tensor<4xf32>) {
  ^bb0(%a: f32):
    tm_tensor.yield %a : f32
  } -> tensor<4xf32>
  return
}
