// RUN: resnorm-opt %s --resnorm-destinations --split-input-file --verify-diagnostics

// expected-error @+1 {{expected result shapes that follow from the shapes of the inputs}}
func.func @shape_from_data(%n: tensor<i64>) -> tensor<?xf32> {
  // expected-note @+1 {{this op's result decides a shape}}
  %given = tensor.extract %n[] : tensor<i64>
  %extent = arith.index_cast %given : i64 to index
  %zero = arith.constant 0.0 : f32
  %r = tensor.splat %zero[%extent] : tensor<?xf32>
  return %r : tensor<?xf32>
}

// -----

// expected-error @+1 {{expected every input to be a scalar or ranked tensor of f64, f32, f16, bf16, i1, i8, i16, i32 or i64, got 'complex<f32>' for input 0}}
func.func @complex(%x: complex<f32>) {
  return
}

// -----

// expected-error @+1 {{got 'tensor<4xi4>' for input 0}}
func.func @odd_width(%x: tensor<4xi4>, %y: tensor<4xi4>) -> tensor<4xi4> {
  return %x : tensor<4xi4>
}

// -----

// expected-error @+1 {{expected a public function not to be called inside the module}}
func.func @called(%x: tensor<4xf32>) -> tensor<4xf32> {
  return %x : tensor<4xf32>
}
func.func private @caller(%x: tensor<4xf32>) -> tensor<4xf32> {
  // expected-note @+1 {{used here}}
  %y = call @called(%x) : (tensor<4xf32>) -> tensor<4xf32>
  return %y : tensor<4xf32>
}
