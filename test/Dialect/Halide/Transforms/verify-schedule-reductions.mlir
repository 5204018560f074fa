// What may not be done to the loops of an update.
// RUN: resnorm-opt %s -split-input-file -verify-diagnostics --halide-verify-schedule

halide.pipeline @race(%x: !halide.buffer<?xf32>) -> (!halide.buffer<f32>) {
  %c0 = arith.constant 0 : index
  %n = halide.extent %x, 0 : !halide.buffer<?xf32>
  halide.func @s() -> f32 {
    %z = arith.constant 0.0 : f32
    halide.yield %z : f32
  }
  halide.update @s() over (%k = %c0 to %n) {
    %s = halide.apply @s[] : f32
    %v = halide.load %x[%k] : !halide.buffer<?xf32>
    %t = arith.addf %s, %v : f32
    halide.assign [] = %t : f32
  }
  halide.outputs @s
  halide.schedule {
    // expected-error @below {{iterations of reduction variable 'k' write to the same place; put halide.atomic before this directive, or take the reduction apart by halide.rfactor}}
    halide.vectorize @s update 0 "k" factor 16
    halide.atomic @s update 0
  }
}

// -----

halide.pipeline @shift_inwards(%x: !halide.buffer<?xf32>) -> (!halide.buffer<?xf32>) {
  halide.func @f(%i) -> f32
  halide.update @f(%i) {
    %v = halide.load %x[%i] : !halide.buffer<?xf32>
    halide.assign [%i] = %v : f32
  }
  halide.outputs @f
  halide.schedule {
    // expected-error @below {{shift_inwards runs some iterations twice, which changes what an update computes; use guard_with_if}}
    halide.split @f update 0 "i" into "io", "ii" factor 8 tail shift_inwards
  }
}

// -----

halide.pipeline @round_up(%x: !halide.buffer<?xf32>) -> (!halide.buffer<f32>) {
  %c0 = arith.constant 0 : index
  %n = halide.extent %x, 0 : !halide.buffer<?xf32>
  halide.func @s() -> f32 {
    %z = arith.constant 0.0 : f32
    halide.yield %z : f32
  }
  halide.update @s() over (%k = %c0 to %n) {
    %s = halide.apply @s[] : f32
    %v = halide.load %x[%k] : !halide.buffer<?xf32>
    %t = arith.addf %s, %v : f32
    halide.assign [] = %t : f32
  }
  halide.outputs @s
  halide.schedule {
    // expected-error @below {{the iterations of reduction variable 'k' must run exactly once each: expected tail auto, guard_with_if or predicate, but got round_up}}
    halide.split @s update 0 "k" into "ko", "ki" factor 8 tail round_up
  }
}

// -----

halide.pipeline @max_in_vectors(%x: !halide.buffer<16xi32>) -> (!halide.buffer<i32>) {
  %c0 = arith.constant 0 : index
  %n = halide.extent %x, 0 : !halide.buffer<16xi32>
  halide.func @m() -> i32 {
    %z = arith.constant -1000 : i32
    halide.yield %z : i32
  }
  // expected-note @below {{the update is here}}
  halide.update @m() over (%k = %c0 to %n) {
    %s = halide.apply @m[] : i32
    %v = halide.load %x[%k] : !halide.buffer<16xi32>
    %t = arith.maxsi %s, %v : i32
    halide.assign [] = %t : i32
  }
  halide.outputs @m
  halide.schedule {
    halide.atomic @m update 0
    // expected-error @below {{Halide folds vectors wrongly except for float sums and products; unroll 'k', or take the reduction apart by halide.rfactor}}
    halide.vectorize @m update 0 "k"
  }
}

// -----

halide.pipeline @not_associative(%x: !halide.buffer<?xf32>) -> (!halide.buffer<f32>) {
  %c0 = arith.constant 0 : index
  %n = halide.extent %x, 0 : !halide.buffer<?xf32>
  halide.func @s() -> f32 {
    %z = arith.constant 0.0 : f32
    halide.yield %z : f32
  }
  // expected-note @below {{the update is here}}
  halide.update @s() over (%k = %c0 to %n) {
    %s = halide.apply @s[] : f32
    %v = halide.load %x[%k] : !halide.buffer<?xf32>
    %t = arith.divf %s, %v : f32
    halide.assign [] = %t : f32
  }
  halide.outputs @s
  halide.schedule {
    // expected-error @below {{the update cannot be shown to be associative and commutative: expected new = old op value, where op is a sum or product (of floats of 32 bits or more, with fastmath<reassoc>) or an integer minimum or maximum, and value does not read @s}}
    halide.rfactor @s update 0 ["k"] to ["u"] as @part
  }
}

// -----

halide.pipeline @atomic_not_associative(%x: !halide.buffer<?xf32>) -> (!halide.buffer<f32>) {
  %c0 = arith.constant 0 : index
  %n = halide.extent %x, 0 : !halide.buffer<?xf32>
  halide.func @s() -> f32 {
    %z = arith.constant 0.0 : f32
    halide.yield %z : f32
  }
  // expected-note @below {{the update is here}}
  halide.update @s() over (%k = %c0 to %n) {
    %s = halide.apply @s[] : f32
    %v = halide.load %x[%k] : !halide.buffer<?xf32>
    %d = arith.subf %v, %s : f32
    halide.assign [] = %d : f32
  }
  halide.outputs @s
  halide.schedule {
    // expected-error @below {{the update cannot be shown to be associative; add override_associativity if any order gives a result you accept}}
    halide.atomic @s update 0
  }
}

// -----

halide.pipeline @reorder_of_reduction(%x: !halide.buffer<?x?xf32>) -> (!halide.buffer<f32>) {
  %c0 = arith.constant 0 : index
  %n = halide.extent %x, 0 : !halide.buffer<?x?xf32>
  halide.func @s() -> f32 {
    %z = arith.constant 0.0 : f32
    halide.yield %z : f32
  }
  halide.update @s() over (%k = %c0 to %n, %l = %c0 to %n) {
    %s = halide.apply @s[] : f32
    %v = halide.load %x[%k, %l] : !halide.buffer<?x?xf32>
    %d = arith.subf %v, %s : f32
    halide.assign [] = %d : f32
  }
  halide.outputs @s
  halide.schedule {
    // expected-error @below {{the update cannot be shown to be associative and commutative, so its reduction variables must keep their order}}
    halide.reorder @s update 0 ["l", "k"]
  }
}

// -----

halide.pipeline @fuse_pure_and_reduction(%x: !halide.buffer<?x?xf32>) -> (!halide.buffer<?xf32>) {
  %c0 = arith.constant 0 : index
  %n = halide.extent %x, 0 : !halide.buffer<?x?xf32>
  halide.func @s(%j) -> f32 {
    %z = arith.constant 0.0 : f32
    halide.yield %z : f32
  }
  halide.update @s(%j) over (%k = %c0 to %n) {
    %s = halide.apply @s[%j] : f32
    %v = halide.load %x[%k, %j] : !halide.buffer<?x?xf32>
    %d = arith.addf %v, %s : f32
    halide.assign [%j] = %d : f32
  }
  halide.outputs @s
  halide.schedule {
    // expected-error @below {{expected two pure vars or two reduction variables, but 'k' is a reduction variable and 'j' is not}}
    halide.fuse @s update 0 "k", "j" into "t"
  }
}

// -----

halide.pipeline @rfactor_names(%x: !halide.buffer<?x?xf32>) -> (!halide.buffer<?xf32>) {
  %c0 = arith.constant 0 : index
  %n = halide.extent %x, 0 : !halide.buffer<?x?xf32>
  halide.func @s(%j) -> f32 {
    %z = arith.constant 0.0 : f32
    halide.yield %z : f32
  }
  halide.update @s(%j) over (%k = %c0 to %n) {
    %s = halide.apply @s[%j] : f32
    %v = halide.load %x[%k, %j] : !halide.buffer<?x?xf32>
    %d = arith.addf %v, %s fastmath<reassoc> : f32
    halide.assign [%j] = %d : f32
  }
  halide.outputs @s
  halide.schedule {
    // expected-error @below {{expected new names for the vars, but 'j' is taken}}
    halide.rfactor @s update 0 ["k"] to ["j"] as @part
  }
}

// -----

halide.pipeline @rfactor_of_pure_var(%x: !halide.buffer<?x?xf32>) -> (!halide.buffer<?xf32>) {
  %c0 = arith.constant 0 : index
  %n = halide.extent %x, 0 : !halide.buffer<?x?xf32>
  halide.func @s(%j) -> f32 {
    %z = arith.constant 0.0 : f32
    halide.yield %z : f32
  }
  halide.update @s(%j) over (%k = %c0 to %n) {
    %s = halide.apply @s[%j] : f32
    %v = halide.load %x[%k, %j] : !halide.buffer<?x?xf32>
    %d = arith.addf %v, %s fastmath<reassoc> : f32
    halide.assign [%j] = %d : f32
  }
  halide.outputs @s
  halide.schedule {
    // expected-error @below {{expected reduction variables, but 'j' is a pure var}}
    halide.rfactor @s update 0 ["j"] to ["u"] as @part
  }
}

// -----

halide.pipeline @atomic_pure(%x: !halide.buffer<?xf32>) -> (!halide.buffer<?xf32>) {
  halide.func @f(%i) -> f32 {
    %v = halide.load %x[%i] : !halide.buffer<?xf32>
    halide.yield %v : f32
  }
  halide.outputs @f
  halide.schedule {
    // expected-error @below {{expected an update, but got the pure definition of @f; write `update 0` after its name}}
    halide.atomic @f
  }
}

// -----

// Exact float sums keep their order.
halide.pipeline @exact_sum(%x: !halide.buffer<?xf32>) -> (!halide.buffer<f32>) {
  %c0 = arith.constant 0 : index
  %n = halide.extent %x, 0 : !halide.buffer<?xf32>
  halide.func @s() -> f32 {
    %z = arith.constant 0.0 : f32
    halide.yield %z : f32
  }
  // expected-note @below {{the update is here}}
  halide.update @s() over (%k = %c0 to %n) {
    %s = halide.apply @s[] : f32
    %v = halide.load %x[%k] : !halide.buffer<?xf32>
    %t = arith.addf %s, %v : f32
    halide.assign [] = %t : f32
  }
  halide.outputs @s
  halide.schedule {
    // expected-error @below {{the update cannot be shown to be associative; add override_associativity if any order gives a result you accept}}
    halide.atomic @s update 0
  }
}
