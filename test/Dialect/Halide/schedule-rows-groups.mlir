// Group norms with channels last: the channels of a group lie together, so the
// sums run along them, in parts that are short enough to stay exact.
// RUN: resnorm-opt %s --halide-schedule="target=x86-64-linux-avx-avx2-fma-sse41" | FileCheck %s
// RUN: resnorm-opt %s --halide-schedule="target=x86-64-linux-avx-avx2-fma-sse41" --halide-codegen="target=x86-64-linux-avx-avx2-fma-sse41" -o /dev/null

// One group is shared between threads, by parts of its sum. The root sees the
// group through a func that is inlined.
// CHECK-LABEL: halide.pipeline @few_groups
halide.pipeline @few_groups(%x: !halide.buffer<64x112x112xf32>) -> (!halide.buffer<64x112x112xf32>) {
  %zero = arith.constant 0 : index
  %length = arith.constant 64 : index
  %side = arith.constant 112 : index
  halide.func @total(%g) -> f32 {
    %z = arith.constant 0.0 : f32
    halide.yield %z : f32
  }
  halide.update @total(%g) over (%c = %zero to %length, %i = %zero to %side, %j = %zero to %side) {
    %s = halide.apply @total[%g] : f32
    %first = arith.muli %g, %length : index
    %channel = arith.addi %first, %c : index
    %v = halide.load %x[%channel, %i, %j] : !halide.buffer<64x112x112xf32>
    %t = arith.addf %s, %v fastmath<reassoc,contract> : f32
    halide.assign [%g] = %t : f32
  }
  halide.func @out(%c, %i, %j) -> f32 {
    %g = arith.divui %c, %length : index
    %v = halide.load %x[%c, %i, %j] : !halide.buffer<64x112x112xf32>
    %m = halide.apply @total[%g] : f32
    %d = arith.subf %v, %m : f32
    halide.yield %d : f32
  }
  halide.func @act(%c, %i, %j) -> f32 {
    %v = halide.apply @out[%c, %i, %j] : f32
    %a = math.absf %v : f32
    halide.yield %a : f32
  }
  halide.outputs @act
  // CHECK: halide.parallel @act
  // CHECK: halide.compute_root @total
  // CHECK: halide.rfactor @total update 0 ["i"] to ["i_p"] as @total_parts
  // CHECK: halide.compute_root @total_parts
  // CHECK: halide.parallel @total_parts update 0 "i_p"
  // CHECK: halide.rfactor @total_parts update 0 ["c_i"] to ["c_u"] as @total_parts_lanes
  // CHECK: halide.compute_at @total_parts_lanes at @total_parts update 0 "i_p"
  // CHECK: halide.vectorize @total_parts_lanes update 0 "c_u_i"
}

// Each group is a task; its sum is short.
// CHECK-LABEL: halide.pipeline @many_groups
halide.pipeline @many_groups(%x: !halide.buffer<512x14x14xf32>) -> (!halide.buffer<512x14x14xf32>) {
  %zero = arith.constant 0 : index
  %length = arith.constant 32 : index
  %side = arith.constant 14 : index
  halide.func @total(%g) -> f32 {
    %z = arith.constant 0.0 : f32
    halide.yield %z : f32
  }
  halide.update @total(%g) over (%c = %zero to %length, %i = %zero to %side, %j = %zero to %side) {
    %s = halide.apply @total[%g] : f32
    %first = arith.muli %g, %length : index
    %channel = arith.addi %first, %c : index
    %v = halide.load %x[%channel, %i, %j] : !halide.buffer<512x14x14xf32>
    %t = arith.addf %s, %v fastmath<reassoc,contract> : f32
    halide.assign [%g] = %t : f32
  }
  halide.func @out(%c, %i, %j) -> f32 {
    %g = arith.divui %c, %length : index
    %v = halide.load %x[%c, %i, %j] : !halide.buffer<512x14x14xf32>
    %m = halide.apply @total[%g] : f32
    %d = arith.subf %v, %m : f32
    halide.yield %d : f32
  }
  halide.outputs @out
  // CHECK: halide.split @out "c" into "c_o", "c_i" factor 32
  // CHECK: halide.vectorize @out "c_i_i"
  // CHECK: halide.parallel @out "c_o_o"
  // CHECK: halide.compute_at @total at @out "c_o_i"
  // CHECK-NOT: _parts
  // CHECK: halide.rfactor @total update 0 ["c_i"] to ["c_u"] as @total_lanes
}

// A group of two channels fills no vector: the vectors run over the groups.
// CHECK-LABEL: halide.pipeline @narrow_groups
halide.pipeline @narrow_groups(%x: !halide.buffer<64x56x56xf32>) -> (!halide.buffer<64x56x56xf32>) {
  %zero = arith.constant 0 : index
  %length = arith.constant 2 : index
  %side = arith.constant 56 : index
  halide.func @total(%g) -> f32 {
    %z = arith.constant 0.0 : f32
    halide.yield %z : f32
  }
  halide.update @total(%g) over (%c = %zero to %length, %i = %zero to %side, %j = %zero to %side) {
    %s = halide.apply @total[%g] : f32
    %first = arith.muli %g, %length : index
    %channel = arith.addi %first, %c : index
    %v = halide.load %x[%channel, %i, %j] : !halide.buffer<64x56x56xf32>
    %t = arith.addf %s, %v fastmath<reassoc,contract> : f32
    halide.assign [%g] = %t : f32
  }
  halide.func @out(%c, %i, %j) -> f32 {
    %g = arith.divui %c, %length : index
    %v = halide.load %x[%c, %i, %j] : !halide.buffer<64x56x56xf32>
    %m = halide.apply @total[%g] : f32
    %d = arith.subf %v, %m : f32
    halide.yield %d : f32
  }
  halide.outputs @out
  // CHECK-NOT: halide.rfactor
  // CHECK: halide.vectorize @total update 0 "g_i"
}
