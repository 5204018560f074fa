// Each rule of a single definition, broken.
// RUN: resnorm-opt %s -split-input-file -verify-diagnostics

halide.pipeline @two_vars_of_one_name() -> (!halide.buffer<?x?xf32>) {
  // expected-error @below {{expected distinct names, but two vars are named 'i'; rename one}}
  halide.func @f(%a "i", %b "i") -> f32
  halide.outputs @f
}

// -----

halide.pipeline @name_with_dot() -> (!halide.buffer<?xf32>) {
  // expected-error @below {{expected names of vars without '.' and '$', by which Halide joins names, but got 'x.i'}}
  halide.func @f(%a "x.i") -> f32
  halide.outputs @f
}

// -----

halide.pipeline @index_elements() -> (!halide.buffer<?xf32>) {
  // expected-error @below {{expected elements to be integers or floats, but got 'index'}}
  halide.func @f(%i) -> index {
    halide.yield %i : index
  }
  halide.outputs @f
}

// -----

halide.pipeline @wrong_values(%x: !halide.buffer<?xf32>) -> (!halide.buffer<?xf32>) {
  halide.func @f(%i) -> f32 {
    %c = arith.constant 1 : i32
    // expected-error @below {{expected values of types ('f32') as func @f has, but got ('i32')}}
    halide.yield %c : i32
  }
  halide.outputs @f
}

// -----

halide.pipeline @side_effect(%x: !halide.buffer<?xf32>) -> (!halide.buffer<?xf32>) {
  // expected-error @below {{expected only expressions without side effects in a definition, but got 'memref.alloc'}}
  halide.func @f(%i) -> f32 {
    // expected-note @below {{this op}}
    %m = memref.alloc() : memref<f32>
    %v = halide.load %x[%i] : !halide.buffer<?xf32>
    halide.yield %v : f32
  }
  halide.outputs @f
}

// -----

halide.pipeline @load_rank(%x: !halide.buffer<?x?xf32>) -> (!halide.buffer<?xf32>) {
  halide.func @f(%i) -> f32 {
    // expected-error @below {{expected 2 coordinates, the rank of the buffer, but got 1}}
    %v = halide.load %x[%i] : !halide.buffer<?x?xf32>
    halide.yield %v : f32
  }
  halide.outputs @f
}

// -----

halide.pipeline @load_type(%x: !halide.buffer<?xf32>) -> (!halide.buffer<?xf32>) {
  halide.func @f(%i) -> f32 {
    // expected-error @below {{op failed to verify that the value has the buffer's element type}}
    %v = "halide.load"(%x, %i) : (!halide.buffer<?xf32>, index) -> f16
    %w = arith.extf %v : f16 to f32
    halide.yield %w : f32
  }
  halide.outputs @f
}

// -----

halide.pipeline @apply_unknown() -> (!halide.buffer<?xf32>) {
  halide.func @f(%i) -> f32 {
    // expected-error @below {{expected a func of this pipeline, but got @g; the funcs are 'f'}}
    %v = halide.apply @g[%i] : f32
    halide.yield %v : f32
  }
  halide.outputs @f
}

// -----

halide.pipeline @apply_rank(%x: !halide.buffer<?xf32>) -> (!halide.buffer<?x?xf32>) {
  halide.func @g(%i) -> f32 {
    %v = halide.load %x[%i] : !halide.buffer<?xf32>
    halide.yield %v : f32
  }
  halide.func @f(%i, %j) -> f32 {
    // expected-error @below {{expected 1 coordinates, the rank of func @g, but got 2}}
    %v = halide.apply @g[%i, %j] : f32
    halide.yield %v : f32
  }
  halide.outputs @f
}

// -----

halide.pipeline @apply_type(%x: !halide.buffer<?xf32>) -> (!halide.buffer<?xf64>) {
  // expected-note @below {{the func is defined here}}
  halide.func @g(%i) -> f32 {
    %v = halide.load %x[%i] : !halide.buffer<?xf32>
    halide.yield %v : f32
  }
  halide.func @f(%i) -> f64 {
    // expected-error @below {{expected results of types ('f32'), the elements of func @g, but got ('f64')}}
    %v = halide.apply @g[%i] : f64
    halide.yield %v : f64
  }
  halide.outputs @f
}

// -----

halide.pipeline @extent_dimension(%x: !halide.buffer<?xf32>) -> (!halide.buffer<?xf32>) {
  // expected-error @below {{expected a dimension below 1, the buffer's rank, but got 1}}
  %n = halide.extent %x, 1 : !halide.buffer<?xf32>
  halide.func @f(%i) -> f32 {
    %v = halide.load %x[%i] : !halide.buffer<?xf32>
    halide.yield %v : f32
  }
  halide.outputs @f
}

// -----

// expected-error @below {{expected an element type of f64, f32, f16, bf16, i1, i8, i16, i32 or i64, but got 'f80'}}
halide.pipeline @element_type(%x: !halide.buffer<4xf80>) -> () {
}
