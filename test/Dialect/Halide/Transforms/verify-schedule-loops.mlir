// What may not be done to loops.
// RUN: resnorm-opt %s -split-input-file -verify-diagnostics --halide-verify-schedule

halide.pipeline @vector_of_unknown_length(%x: !halide.buffer<?xf32>) -> (!halide.buffer<?xf32>) {
  halide.func @f(%i) -> f32 {
    %v = halide.load %x[%i] : !halide.buffer<?xf32>
    halide.yield %v : f32
  }
  halide.outputs @f
  halide.schedule {
    // expected-error @below {{expected a loop with a constant extent, but that of 'i' of @f is not known; give a factor, or split the loop and have the inner one vectorized}}
    halide.vectorize @f "i"
  }
}

// -----

// A bound makes it known.
halide.pipeline @vector_of_bound(%x: !halide.buffer<?xf32>) -> (!halide.buffer<?xf32>) {
  halide.func @f(%i) -> f32 {
    %v = halide.load %x[%i] : !halide.buffer<?xf32>
    halide.yield %v : f32
  }
  halide.outputs @f
  halide.schedule {
    halide.bound @f "i" min 0 extent 8
    halide.vectorize @f "i"
  }
}

// -----

// guard_with_if cuts the last tile off: what is needed of @f is no constant.
halide.pipeline @ragged_tile(%x: !halide.buffer<?xf32>) -> (!halide.buffer<?xf32>) {
  halide.func @f(%i) -> f32 {
    %v = halide.load %x[%i] : !halide.buffer<?xf32>
    halide.yield %v : f32
  }
  halide.func @g(%i) -> f32 {
    %v = halide.apply @f[%i] : f32
    halide.yield %v : f32
  }
  halide.outputs @g
  halide.schedule {
    halide.split @g "i" into "io", "ii" factor 8 tail guard_with_if
    halide.compute_at @f at @g "io"
    // expected-error @below {{that of 'i' of @f is not known; give a factor, or split the loop and have the inner one unrolled}}
    halide.unroll @f "i"
  }
}

// -----

halide.pipeline @marked_twice(%x: !halide.buffer<?xf32>) -> (!halide.buffer<?xf32>) {
  halide.func @f(%i) -> f32 {
    %v = halide.load %x[%i] : !halide.buffer<?xf32>
    halide.yield %v : f32
  }
  halide.outputs @f
  halide.schedule {
    // expected-note @below {{it is marked here}}
    halide.parallel @f "i"
    // expected-error @below {{expected a serial loop, but 'i' is marked already; split it to mark each part}}
    halide.vectorize @f "i"
  }
}

// -----

halide.pipeline @split_after_mark(%x: !halide.buffer<?xf32>) -> (!halide.buffer<?xf32>) {
  halide.func @f(%i) -> f32 {
    %v = halide.load %x[%i] : !halide.buffer<?xf32>
    halide.yield %v : f32
  }
  halide.outputs @f
  halide.schedule {
    // expected-note @below {{it is marked here}}
    halide.parallel @f "i"
    // expected-error @below {{expected a serial loop, but 'i' is marked already; split it first}}
    halide.split @f "i" into "io", "ii" factor 8
  }
}

// -----

halide.pipeline @fuse_apart(%x: !halide.buffer<?x?xf32>) -> (!halide.buffer<?x?xf32>) {
  halide.func @f(%i, %j) -> f32 {
    %v = halide.load %x[%i, %j] : !halide.buffer<?x?xf32>
    halide.yield %v : f32
  }
  halide.outputs @f
  halide.schedule {
    // expected-error @below {{expected loop 'j' directly inside 'i', but the loops are, innermost first, 'i', 'j'; reorder first}}
    halide.fuse @f "j", "i" into "t"
  }
}

// -----

halide.pipeline @reorder_twice(%x: !halide.buffer<?x?xf32>) -> (!halide.buffer<?x?xf32>) {
  halide.func @f(%i, %j) -> f32 {
    %v = halide.load %x[%i, %j] : !halide.buffer<?x?xf32>
    halide.yield %v : f32
  }
  halide.outputs @f
  halide.schedule {
    // expected-error @below {{expected different loops, but 'j' stands twice}}
    halide.reorder @f ["j", "j"]
  }
}

// -----

halide.pipeline @tile_one_loop(%x: !halide.buffer<?x?xf32>) -> (!halide.buffer<?x?xf32>) {
  halide.func @f(%i, %j) -> f32 {
    %v = halide.load %x[%i, %j] : !halide.buffer<?x?xf32>
    halide.yield %v : f32
  }
  halide.outputs @f
  halide.schedule {
    // expected-error @below {{expected two different loops, but both are 'i'}}
    halide.tile @f "i", "i" into "a", "b", "c", "d" factors 4, 4
  }
}

// -----

halide.pipeline @foreign_directive_in_specialize(%x: !halide.buffer<?xf32>, %c: i1) -> (!halide.buffer<?xf32>) {
  halide.func @f(%i) -> f32 {
    %v = halide.load %x[%i] : !halide.buffer<?xf32>
    halide.yield %v : f32
  }
  halide.func @g(%i) -> f32 {
    %v = halide.apply @f[%i] : f32
    halide.yield %v : f32
  }
  halide.outputs @g
  halide.schedule {
    halide.compute_root @f
    // expected-note @below {{the specialize is here}}
    halide.specialize @g when %c {
      // expected-error @below {{expected a directive on @g, the stage that is specialized}}
      halide.vectorize @f "i" factor 8
    }
  }
}

// -----

halide.pipeline @placement_in_specialize(%x: !halide.buffer<?xf32>, %c: i1) -> (!halide.buffer<?xf32>) {
  halide.func @g(%i) -> f32 {
    %v = halide.load %x[%i] : !halide.buffer<?xf32>
    halide.yield %v : f32
  }
  halide.outputs @g
  halide.schedule {
    // expected-note @below {{the specialize is here}}
    halide.specialize @g when %c {
      // expected-error @below {{expected only directives on loops in a specialize; move this one out}}
      halide.compute_root @g
    }
  }
}

// -----

halide.pipeline @prefetch_from_inside(%x: !halide.buffer<?x?xf32>) -> (!halide.buffer<?x?xf32>) {
  halide.func @f(%i, %j) -> f32 {
    %v = halide.load %x[%i, %j] : !halide.buffer<?x?xf32>
    halide.yield %v : f32
  }
  halide.outputs @f
  halide.schedule {
    // expected-error @below {{expected loop 'i' to be 'j' or around it, but the loops are, innermost first, 'i', 'j'}}
    halide.prefetch @f source @x at "j" from "i" offset 1
  }
}
