// What kernels cannot hold is refused at the op, with a way out, and nothing of
// the kernel is built.
// RUN: resnorm-opt %s --convert-to-halide --split-input-file --verify-diagnostics

// expected-error @+1 {{expected a kernel, a function marked resnorm.kernel, to be private and to have one block}}
func.func @public_kernel(%a: tensor<8xf32>) -> tensor<8xf32> attributes {resnorm.kernel} {
  return %a : tensor<8xf32>
}

// -----

// expected-error @+1 {{expected elements of f64, f32, f16, bf16, i1, i8, i16, i32 or i64, got 'complex<f32>'}}
func.func private @complex(%a: tensor<8xcomplex<f32>>) -> tensor<8xcomplex<f32>> attributes {resnorm.kernel} {
  return %a : tensor<8xcomplex<f32>>
}

// -----

// expected-error @+1 {{expected kernels to return ranked tensors, got 'f32': return a tensor<'f32'> instead}}
func.func private @scalar_result(%a: f32) -> f32 attributes {resnorm.kernel} {
  return %a : f32
}

// -----

func.func private @foreign_op(%a: tensor<?x8xf32>) -> tensor<?xf32> attributes {resnorm.kernel} {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  // expected-error @+1 {{expected in a kernel only ops that lower to Halide funcs, which this one does not: leave it outside the kernel, or attach HalideLowerable to it}}
  %0 = scf.for %i = %c0 to %c1 step %c1 iter_args(%x = %a) -> tensor<?x8xf32> {
    scf.yield %x : tensor<?x8xf32>
  }
  %1 = tensor.collapse_shape %0 [[0, 1]] : tensor<?x8xf32> into tensor<?xf32>
  return %1 : tensor<?xf32>
}

// -----

// A guard must be able to stop the program; kernels cannot.
func.func private @assert_in_body(%i: tensor<4xi64>, %x: tensor<9xf32>) -> tensor<4xf32> attributes {resnorm.kernel} {
  %c9 = arith.constant 9 : index
  %e = tensor.empty() : tensor<4xf32>
  // expected-error @+1 {{expected a body of scalar arith and math ops, got 'cf.assert', which kernels cannot hold: leave this op outside the kernel}}
  %0 = linalg.generic {
      indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
      ins(%i : tensor<4xi64>) outs(%e : tensor<4xf32>) {
  ^bb0(%n: i64, %o: f32):
    %at = arith.index_cast %n : i64 to index
    %ok = arith.cmpi slt, %at, %c9 : index
    // expected-note @+1 {{this op of the body}}
    cf.assert %ok, "index must be smaller than dim size"
    %v = tensor.extract %x[%at] : tensor<9xf32>
    linalg.yield %v : f32
  } -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

// The extent of a reduction must follow from shapes.
func.func private @extent_from_data(%x: tensor<16xf32>, %n: tensor<i64>) -> tensor<f32> attributes {resnorm.kernel} {
  %zero = arith.constant dense<0.0> : tensor<f32>
  // expected-error @+1 {{its result, from which a shape is computed, depends on data; a kernel needs extents that follow from the shapes of its arguments}}
  %d = tensor.extract %n[] : tensor<i64>
  %s = arith.index_cast %d : i64 to index
  %y = tensor.extract_slice %x[0] [%s] [1] : tensor<16xf32> to tensor<?xf32>
  %0 = linalg.reduce ins(%y : tensor<?xf32>) outs(%zero : tensor<f32>) dimensions = [0]
    (%a: f32, %b: f32) {
      %c = arith.addf %a, %b : f32
      linalg.yield %c : f32
    }
  return %0 : tensor<f32>
}

// -----

func.func private @large_constant() -> tensor<17xi32> attributes {resnorm.kernel} {
  // expected-error @+1 {{expected in a kernel constants of one value or of at most 16 elements, got 'tensor<17xi32>': pass this one to the kernel as an operand}}
  %0 = arith.constant dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]> : tensor<17xi32>
  return %0 : tensor<17xi32>
}
