// Names that a directive cannot mean.
// RUN: resnorm-opt %s -split-input-file -verify-diagnostics --halide-verify-schedule

halide.pipeline @unknown_func(%x: !halide.buffer<?xf32>) -> (!halide.buffer<?xf32>) {
  halide.func @f(%i) -> f32 {
    %v = halide.load %x[%i] : !halide.buffer<?xf32>
    halide.yield %v : f32
  }
  halide.outputs @f
  halide.schedule {
    // expected-error @below {{expected a func of this pipeline, but got @g; the funcs here are @f}}
    halide.vectorize @g "i" factor 8
  }
}

// -----

halide.pipeline @unknown_update(%x: !halide.buffer<?xf32>) -> (!halide.buffer<?xf32>) {
  // expected-note @below {{the func is defined here}}
  halide.func @f(%i) -> f32 {
    %v = halide.load %x[%i] : !halide.buffer<?xf32>
    halide.yield %v : f32
  }
  halide.outputs @f
  halide.schedule {
    // expected-error @below {{expected an update of @f, but it has 0, counted from 0, and not update 0}}
    halide.vectorize @f update 0 "i" factor 8
  }
}

// -----

halide.pipeline @replaced_loop(%x: !halide.buffer<?xf32>) -> (!halide.buffer<?xf32>) {
  halide.func @f(%i) -> f32 {
    %v = halide.load %x[%i] : !halide.buffer<?xf32>
    halide.yield %v : f32
  }
  halide.outputs @f
  halide.schedule {
    // expected-note @below {{'i' was replaced here}}
    halide.split @f "i" into "io", "ii" factor 8
    // expected-error @below {{expected a loop of @f, but got 'i'; its loops are, innermost first, 'ii', 'io'}}
    halide.parallel @f "i"
  }
}

// -----

halide.pipeline @name_taken(%x: !halide.buffer<?x?xf32>) -> (!halide.buffer<?x?xf32>) {
  halide.func @f(%i, %j) -> f32 {
    %v = halide.load %x[%i, %j] : !halide.buffer<?x?xf32>
    halide.yield %v : f32
  }
  halide.outputs @f
  halide.schedule {
    // expected-error @below {{expected a new name, but the stage has a loop 'j' already; its loops are, innermost first, 'i', 'j'}}
    halide.split @f "i" into "j", "ii" factor 8
  }
}

// -----

halide.pipeline @one_name_for_both(%x: !halide.buffer<?xf32>) -> (!halide.buffer<?xf32>) {
  halide.func @f(%i) -> f32 {
    %v = halide.load %x[%i] : !halide.buffer<?xf32>
    halide.yield %v : f32
  }
  halide.outputs @f
  halide.schedule {
    // expected-error @below {{expected different names for the outer and the inner loop, but both are 't'}}
    halide.split @f "i" into "t", "t" factor 8
  }
}

// -----

halide.pipeline @dotted(%x: !halide.buffer<?xf32>) -> (!halide.buffer<?xf32>) {
  halide.func @f(%i) -> f32 {
    %v = halide.load %x[%i] : !halide.buffer<?xf32>
    halide.yield %v : f32
  }
  halide.outputs @f
  halide.schedule {
    // expected-error @below {{expected a name without '.' and '$' for a new loop, but got 'i.o'; Halide joins names by these}}
    halide.split @f "i" into "i.o", "ii" factor 8
  }
}

// -----

halide.pipeline @bound_of_no_var(%x: !halide.buffer<?xf32>) -> (!halide.buffer<?xf32>) {
  halide.func @f(%i) -> f32 {
    %v = halide.load %x[%i] : !halide.buffer<?xf32>
    halide.yield %v : f32
  }
  halide.outputs @f
  halide.schedule {
    // expected-error @below {{expected a var of @f, but got 'j'; its vars are 'i'}}
    halide.bound @f "j" min 0 extent 8
  }
}

// -----

halide.pipeline @bound_against_type(%x: !halide.buffer<?xf32>) -> (!halide.buffer<768xf32>) {
  halide.func @f(%i) -> f32 {
    %v = halide.load %x[%i] : !halide.buffer<?xf32>
    halide.yield %v : f32
  }
  halide.outputs @f
  halide.schedule {
    // expected-error @below {{the extent of 'i' is promised to be 768 by the pipeline's result type or another bound, but here it is 512}}
    halide.bound @f "i" min 0 extent 512
  }
}

// -----

halide.pipeline @prefetch_of_nothing(%x: !halide.buffer<?xf32>) -> (!halide.buffer<?xf32>) {
  halide.func @f(%i) -> f32 {
    %v = halide.load %x[%i] : !halide.buffer<?xf32>
    halide.yield %v : f32
  }
  halide.outputs @f
  halide.schedule {
    // expected-error @below {{expected a func or a buffer parameter of this pipeline as the source, but got @y}}
    halide.prefetch @f source @y at "i" from "i" offset 1
  }
}
