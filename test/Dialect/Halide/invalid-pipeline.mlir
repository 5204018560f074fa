// Each rule of a pipeline as a whole, broken.
// RUN: resnorm-opt %s -split-input-file -verify-diagnostics

halide.pipeline @forward_use() -> (!halide.buffer<?xf32>) {
  halide.func @f(%i) -> f32 {
    // expected-error @below {{expected a func defined earlier, but @g is not; move its definition before this one}}
    %v = halide.apply @g[%i] : f32
    halide.yield %v : f32
  }
  halide.func @g(%i) -> f32 {
    %c = arith.constant 1.0 : f32
    halide.yield %c : f32
  }
  halide.outputs @f
}

// -----

halide.pipeline @pure_recursion() -> (!halide.buffer<?xf32>) {
  // expected-note @below {{a pure definition cannot read itself; use a halide.update}}
  halide.func @f(%i) -> f32 {
    // expected-error @below {{expected a func defined earlier, but @f is not}}
    %v = halide.apply @f[%i] : f32
    halide.yield %v : f32
  }
  halide.outputs @f
}

// -----

halide.pipeline @no_definition() -> (!halide.buffer<?xf32>) {
  // expected-error @below {{expected a pure definition or an update of func @f, but it has neither}}
  halide.func @f(%i) -> f32
  halide.outputs @f
}

// -----

// expected-error @below {{expected a halide.outputs after the funcs}}
halide.pipeline @no_outputs() -> () {
}

// -----

halide.pipeline @outputs_twice() -> (!halide.buffer<f32>) {
  halide.func @f() -> f32 {
    %c = arith.constant 1.0 : f32
    halide.yield %c : f32
  }
  halide.outputs @f
  // expected-error @below {{expected halide.outputs once in a pipeline; its parts are scalar expressions, funcs and updates, halide.outputs, halide.schedule}}
  halide.outputs @f
}

// -----

halide.pipeline @func_after_outputs() -> (!halide.buffer<f32>) {
  halide.func @f() -> f32 {
    %c = arith.constant 1.0 : f32
    halide.yield %c : f32
  }
  halide.outputs @f
  // expected-error @below {{expected funcs and updates before halide.outputs in a pipeline}}
  halide.func @g() -> f32 {
    %c = arith.constant 1.0 : f32
    halide.yield %c : f32
  }
}

// -----

halide.pipeline @output_unknown() -> (!halide.buffer<f32>) {
  halide.func @f() -> f32 {
    %c = arith.constant 1.0 : f32
    halide.yield %c : f32
  }
  // expected-error @below {{expected funcs of this pipeline, but @g is none}}
  halide.outputs @g
}

// -----

halide.pipeline @output_twice() -> (!halide.buffer<f32>, !halide.buffer<f32>) {
  halide.func @f() -> f32 {
    %c = arith.constant 1.0 : f32
    halide.yield %c : f32
  }
  // expected-error @below {{expected different funcs, but @f stands twice; define a func that copies it}}
  halide.outputs @f, @f
}

// -----

halide.pipeline @result_type() -> (!halide.buffer<?xf32>) {
  halide.func @f() -> f32 {
    %c = arith.constant 1.0 : f32
    halide.yield %c : f32
  }
  // expected-error @below {{expected result #0 of the pipeline to have rank 0 and element type 'f32' as func @f has, but got '!halide.buffer<?xf32>'}}
  halide.outputs @f
}

// -----

halide.pipeline @too_few_results() -> (!halide.buffer<f32>) {
  halide.func @f() -> (f32, f32) {
    %c = arith.constant 1.0 : f32
    halide.yield %c, %c : f32, f32
  }
  // expected-error @below {{expected as many elements as the pipeline has results, 1, but the outputs have more}}
  halide.outputs @f
}

// -----

halide.pipeline @too_many_results() -> (!halide.buffer<f32>, !halide.buffer<f32>) {
  halide.func @f() -> f32 {
    %c = arith.constant 1.0 : f32
    halide.yield %c : f32
  }
  // expected-error @below {{expected as many elements as the pipeline has results, 2, but the outputs have 1}}
  halide.outputs @f
}

// -----

// expected-error @below {{expected parameters and funcs to have different names, but both have 'f'; rename one}}
halide.pipeline @parameter_named_as_func(%f: f32) -> (!halide.buffer<f32>) {
  // expected-note @below {{the func is defined here}}
  halide.func @f() -> f32 {
    halide.yield %f : f32
  }
  halide.outputs @f
}

// -----

// expected-error @below {{expected parameter 'x' to be a !halide.buffer or an integer or float scalar, but got 'tensor<4xf32>'}}
halide.pipeline @tensor_parameter(%x: tensor<4xf32>) -> () {
}

// -----

// expected-error @below {{expected every result to be a !halide.buffer, but got 'f32'}}
halide.pipeline @scalar_result() -> (f32) {
}

// -----

halide.pipeline @effect_outside_funcs() -> () {
  // expected-error @below {{expected only scalar expressions of parameters outside the funcs of a pipeline}}
  %m = memref.alloc() : memref<f32>
}

// -----

halide.pipeline @no_directive() -> (!halide.buffer<f32>) {
  halide.func @f() -> f32 {
    %c = arith.constant 1.0 : f32
    halide.yield %c : f32
  }
  halide.outputs @f
  // expected-error @below {{expected only directives, but got 'arith.constant'}}
  halide.schedule {
    // expected-note @below {{this op}}
    %c = arith.constant 1.0 : f32
  }
}
