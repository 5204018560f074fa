// Each rule of an update, broken.
// RUN: resnorm-opt %s -split-input-file -verify-diagnostics

halide.pipeline @unknown_func() -> (!halide.buffer<?xf32>) {
  halide.func @f(%i) -> f32
  // expected-error @below {{expected a func of this pipeline, but got @g; the funcs are 'f'}}
  halide.update @g(%i) {
    %c = arith.constant 1.0 : f32
    halide.assign [%i] = %c : f32
  }
  halide.outputs @f
}

// -----

halide.pipeline @foreign_var() -> (!halide.buffer<?xf32>) {
  // expected-note @below {{the func is defined here}}
  halide.func @f(%i) -> f32
  // expected-error @below {{expected pure vars of func @f by their own names and in its order, but "j" is none; the vars are 'i'}}
  halide.update @f(%j) {
    %c = arith.constant 1.0 : f32
    halide.assign [%j] = %c : f32
  }
  halide.outputs @f
}

// -----

halide.pipeline @order_of_vars() -> (!halide.buffer<?x?xf32>) {
  // expected-note @below {{the func is defined here}}
  halide.func @f(%i, %j) -> f32
  // expected-error @below {{in its order, but "i" is none; the vars are 'i' and 'j'}}
  halide.update @f(%j, %i) {
    %c = arith.constant 1.0 : f32
    halide.assign [%i, %j] = %c : f32
  }
  halide.outputs @f
}

// -----

halide.pipeline @reduction_var_named_as_var() -> (!halide.buffer<?xf32>) {
  %n = arith.constant 8 : index
  halide.func @f(%i) -> f32
  // expected-error @below {{expected reduction variables to have other names than the func's vars, but both have "i"}}
  halide.update @f() over (%i = %n to %n) {
    %c = arith.constant 1.0 : f32
    halide.assign [%i] = %c : f32
  }
  halide.outputs @f
}

// -----

halide.pipeline @var_away_from_its_position() -> (!halide.buffer<?x?xf32>) {
  halide.func @f(%i, %j) -> f32
  halide.update @f(%i, %j) {
    %c = arith.constant 1.0 : f32
    // expected-error @below {{expected pure var "i" to stand on the left at its own position, 0; to assign elsewhere, use a reduction variable}}
    // expected-note @below {{the var is used here}}
    halide.assign [%j, %i] = %c : f32
  }
  halide.outputs @f
}

// -----

halide.pipeline @assign_rank() -> (!halide.buffer<?x?xf32>) {
  halide.func @f(%i, %j) -> f32
  halide.update @f(%i, %j) {
    %c = arith.constant 1.0 : f32
    // expected-error @below {{expected 2 coordinates, the rank of func @f, but got 1}}
    halide.assign [%i] = %c : f32
  }
  halide.outputs @f
}

// -----

halide.pipeline @assign_type() -> (!halide.buffer<?xf32>) {
  // expected-note @below {{the func is defined here}}
  halide.func @f(%i) -> f32
  halide.update @f(%i) {
    %c = arith.constant 1.0 : f64
    // expected-error @below {{expected values of types ('f32') as func @f has, but got ('f64')}}
    halide.assign [%i] = %c : f64
  }
  halide.outputs @f
}

// -----

halide.pipeline @update_after_use(%x: !halide.buffer<?xf32>) -> (!halide.buffer<?xf32>) {
  halide.func @f(%i) -> f32 {
    %v = halide.load %x[%i] : !halide.buffer<?xf32>
    halide.yield %v : f32
  }
  halide.func @g(%i) -> f32 {
    // expected-note @below {{first used here}}
    %v = halide.apply @f[%i] : f32
    halide.yield %v : f32
  }
  // expected-error @below {{expected all updates of func @f before its first use by another, which fixes its definition; move the update up}}
  halide.update @f(%i) {
    %c = arith.constant 1.0 : f32
    halide.assign [%i] = %c : f32
  }
  halide.outputs @g
}

// -----

halide.pipeline @update_before_func() -> (!halide.buffer<?xf32>) {
  // expected-error @below {{expected the func defined earlier, but @f comes later; move the update after it}}
  halide.update @f(%i) {
    %c = arith.constant 1.0 : f32
    halide.assign [%i] = %c : f32
  }
  halide.func @f(%i) -> f32
  halide.outputs @f
}
