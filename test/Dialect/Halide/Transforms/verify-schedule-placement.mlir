// Where a func may not be computed or stored.
// RUN: resnorm-opt %s -split-input-file -verify-diagnostics --halide-verify-schedule

halide.pipeline @use_outside(%x: !halide.buffer<8x?xf32>) -> (!halide.buffer<8x?xf32>) {
  %c0 = arith.constant 0 : index
  %c8 = arith.constant 8 : index
  halide.func @f(%i, %j) -> f32 {
    %v = halide.load %x[%i, %j] : !halide.buffer<8x?xf32>
    halide.yield %v : f32
  }
  // Inlined: the use counts where it is inlined to.
  halide.func @g(%i, %j) -> f32 {
    // expected-note @below {{used here, by @s update 0, inside the loops @s update 0 "j", @s update 0 "k"}}
    %v = halide.apply @f[%i, %j] : f32
    halide.yield %v : f32
  }
  halide.func @s(%j) -> f32 {
    %z = arith.constant 0.0 : f32
    halide.yield %z : f32
  }
  halide.update @s(%j) over (%k = %c0 to %c8) {
    %a = halide.apply @s[%j] : f32
    %b = halide.apply @g[%k, %j] : f32
    %c = arith.addf %a, %b : f32
    halide.assign [%j] = %c : f32
  }
  halide.func @out(%i, %j) -> f32 {
    %a = halide.apply @s[%j] : f32
    %b = halide.apply @f[%i, %j] : f32
    %c = arith.addf %a, %b : f32
    halide.yield %c : f32
  }
  halide.outputs @out
  halide.schedule {
    halide.compute_root @s
    // expected-error @below {{expected every use of @f inside loop 'j' of @out; legal are halide.compute_root}}
    halide.compute_at @f at @out "j"
  }
}

// -----

halide.pipeline @too_far_in(%x: !halide.buffer<8x?xf32>) -> (!halide.buffer<8x?xf32>) {
  %c0 = arith.constant 0 : index
  %c8 = arith.constant 8 : index
  halide.func @f(%i, %j) -> f32 {
    %v = halide.load %x[%i, %j] : !halide.buffer<8x?xf32>
    halide.yield %v : f32
  }
  halide.func @s(%j) -> f32 {
    %z = arith.constant 0.0 : f32
    halide.yield %z : f32
  }
  halide.update @s(%j) over (%k = %c0 to %c8) {
    %a = halide.apply @s[%j] : f32
    // expected-note @below {{used here, by @s update 0, inside the loops @out "j", @s update 0 "j", @s update 0 "k"}}
    %b = halide.apply @f[%k, %j] : f32
    %c = arith.addf %a, %b : f32
    halide.assign [%j] = %c : f32
  }
  halide.func @out(%i, %j) -> f32 {
    %a = halide.apply @s[%j] : f32
    %b = halide.apply @f[%i, %j] : f32
    %c = arith.addf %a, %b : f32
    halide.yield %c : f32
  }
  halide.outputs @out
  halide.schedule {
    halide.compute_at @s at @out "j"
    // expected-error @below {{expected every use of @f inside loop 'i' of @out; legal are halide.compute_root and halide.compute_at @out "j"}}
    halide.compute_at @f at @out "i"
  }
}

// -----

halide.pipeline @no_loop(%x: !halide.buffer<?xf32>) -> (!halide.buffer<?xf32>) {
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
    halide.split @g "i" into "io", "ii" factor 8
    // expected-error @below {{expected a loop of @g, but got 'i'; its loops are, innermost first, 'ii', 'io'}}
    halide.compute_at @f at @g "i"
  }
}

// -----

halide.pipeline @inlined_consumer(%x: !halide.buffer<?xf32>) -> (!halide.buffer<?xf32>) {
  halide.func @f(%i) -> f32 {
    %v = halide.load %x[%i] : !halide.buffer<?xf32>
    halide.yield %v : f32
  }
  // expected-note @below {{it is defined here}}
  halide.func @g(%i) -> f32 {
    %v = halide.apply @f[%i] : f32
    halide.yield %v : f32
  }
  halide.func @h(%i) -> f32 {
    %v = halide.apply @g[%i] : f32
    halide.yield %v : f32
  }
  halide.outputs @h
  halide.schedule {
    // expected-error @below {{@g is inlined and has no loops; name the func it is inlined into, or compute it}}
    halide.compute_at @f at @g "i"
  }
}

// -----

halide.pipeline @backwards(%x: !halide.buffer<?xf32>) -> (!halide.buffer<?xf32>) {
  halide.func @f(%i) -> f32 {
    %v = halide.load %x[%i] : !halide.buffer<?xf32>
    halide.yield %v : f32
  }
  halide.func @g(%i) -> f32 {
    %v = halide.apply @f[%i] : f32
    halide.yield %v : f32
  }
  halide.func @h(%i) -> f32 {
    %v = halide.apply @g[%i] : f32
    halide.yield %v : f32
  }
  halide.outputs @h
  halide.schedule {
    halide.compute_root @f
    // expected-error @below {{@f is defined before @g and cannot use it; name a consumer}}
    halide.compute_at @g at @f "i"
  }
}

// -----

halide.pipeline @placed_twice(%x: !halide.buffer<?xf32>) -> (!halide.buffer<?xf32>) {
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
    // expected-note @below {{it is placed here}}
    halide.compute_root @f
    // expected-error @below {{@f is placed already; remove one}}
    halide.compute_at @f at @g "i"
  }
}

// -----

halide.pipeline @output(%x: !halide.buffer<?xf32>) -> (!halide.buffer<?xf32>, !halide.buffer<?xf32>) {
  halide.func @f(%i) -> f32 {
    %v = halide.load %x[%i] : !halide.buffer<?xf32>
    halide.yield %v : f32
  }
  halide.func @g(%i) -> f32 {
    %v = halide.apply @f[%i] : f32
    halide.yield %v : f32
  }
  halide.outputs @f, @g
  halide.schedule {
    // expected-error @below {{@f is an output, which is computed and stored at the root; remove this directive}}
    halide.compute_at @f at @g "i"
  }
}

// -----

halide.pipeline @store_inside_compute(%x: !halide.buffer<?x?xf32>) -> (!halide.buffer<?x?xf32>) {
  halide.func @f(%i, %j) -> f32 {
    %v = halide.load %x[%i, %j] : !halide.buffer<?x?xf32>
    halide.yield %v : f32
  }
  halide.func @g(%i, %j) -> f32 {
    %v = halide.apply @f[%i, %j] : f32
    halide.yield %v : f32
  }
  halide.outputs @g
  halide.schedule {
    // expected-note @below {{computed here, inside the loops @g "j"}}
    halide.compute_at @f at @g "j"
    // expected-error @below {{expected storage of @f around where it is computed, but loop 'i' of @g is not around that}}
    halide.store_at @f at @g "i"
  }
}

// -----

halide.pipeline @shared_window(%x: !halide.buffer<?x?xf32>) -> (!halide.buffer<?x?xf32>) {
  halide.func @f(%i, %j) -> f32 {
    %v = halide.load %x[%i, %j] : !halide.buffer<?x?xf32>
    halide.yield %v : f32
  }
  halide.func @g(%i, %j) -> f32 {
    %v = halide.apply @f[%i, %j] : f32
    halide.yield %v : f32
  }
  halide.outputs @g
  halide.schedule {
    // expected-note @below {{the loop is marked here}}
    halide.parallel @g "j"
    halide.compute_at @f at @g "j"
    // expected-error @below {{@f is stored outside loop 'j' of @g, whose iterations run side by side, and computed inside it; store it at that loop or further in}}
    halide.store_root @f
  }
}

// -----

halide.pipeline @loops_of_inlined(%x: !halide.buffer<?xf32>) -> (!halide.buffer<?xf32>) {
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
    // expected-error @below {{@f is inlined, so it has no loops and no storage of its own; add halide.compute_root, or halide.compute_at a loop that encloses its uses}}
    halide.vectorize @f "i" factor 8
  }
}

// -----

halide.pipeline @inlined_updates(%x: !halide.buffer<?xf32>) -> (!halide.buffer<?xf32>) {
  // expected-error @below {{@f has updates and is inlined: they would all run again for each value that is read; add halide.compute_root}}
  halide.func @f(%i) -> f32
  halide.update @f(%i) {
    %v = halide.load %x[%i] : !halide.buffer<?xf32>
    halide.assign [%i] = %v : f32
  }
  halide.func @g(%i) -> f32 {
    // expected-note @below {{read here, by @g}}
    %v = halide.apply @f[%i] : f32
    halide.yield %v : f32
  }
  halide.outputs @g
  halide.schedule {
  }
}

// -----

halide.pipeline @only_in_one_version(%x: !halide.buffer<?xf32>, %c: i1) -> (!halide.buffer<?xf32>) {
  halide.func @f(%i) -> f32 {
    %v = halide.load %x[%i] : !halide.buffer<?xf32>
    halide.yield %v : f32
  }
  halide.func @g(%i) -> f32 {
    // expected-note @below {{used here, by @g, inside the loops @g "io", @g "ii"}}
    %v = halide.apply @f[%i] : f32
    halide.yield %v : f32
  }
  halide.outputs @g
  halide.schedule {
    halide.specialize @g when %c {
      halide.split @g "i" into "io", "ii" factor 8
    }
    // expected-error @below {{expected every use of @f inside loop 'i' of @g; legal are halide.compute_root}}
    halide.compute_at @f at @g "i"
  }
}

// -----

halide.pipeline @stack_of_unknown_size(%x: !halide.buffer<?xf32>) -> (!halide.buffer<?xf32>) {
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
    // expected-remark @below {{the extent of 'i' of @f is not known to be a constant}}
    halide.store_in @f stack
  }
}

// -----

halide.pipeline @streamed(%x: !halide.buffer<?xf32>) -> (!halide.buffer<?xf32>) {
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
    // expected-error @below {{expected an output, but @f is read by this pipeline, from the caches; remove this directive}}
    halide.stream @f
  }
}
