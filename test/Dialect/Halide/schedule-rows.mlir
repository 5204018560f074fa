// Reductions: by rows where they read along the reduction domain, by blocks of
// the innermost var where they read along that.
// RUN: resnorm-opt %s --halide-schedule="target=x86-64-linux-avx-avx2-fma-sse41" | FileCheck %s
// RUN: resnorm-opt %s --halide-schedule="target=x86-64-linux-avx-avx2-fma-sse41" --halide-codegen="target=x86-64-linux-avx-avx2-fma-sse41" -o /dev/null

// The mean of each row leaves it: the sum is taken apart into lanes, at the row.
// CHECK-LABEL: halide.pipeline @centre
halide.pipeline @centre(%x: !halide.buffer<768x512xf32>) -> (!halide.buffer<768x512xf32>) {
  %zero = arith.constant 0 : index
  %n = arith.constant 768 : index
  halide.func @total(%j) -> f32 {
    %z = arith.constant 0.0 : f32
    halide.yield %z : f32
  }
  halide.update @total(%j) over (%k = %zero to %n) {
    %s = halide.apply @total[%j] : f32
    %v = halide.load %x[%k, %j] : !halide.buffer<768x512xf32>
    %t = arith.addf %s, %v fastmath<reassoc,contract> : f32
    halide.assign [%j] = %t : f32
  }
  halide.func @mean(%j) -> f32 {
    %s = halide.apply @total[%j] : f32
    %c = arith.constant 768.0 : f32
    %m = arith.divf %s, %c : f32
    halide.yield %m : f32
  }
  halide.func @out(%i, %j) -> f32 {
    %v = halide.load %x[%i, %j] : !halide.buffer<768x512xf32>
    %m = halide.apply @mean[%j] : f32
    %d = arith.subf %v, %m : f32
    halide.yield %d : f32
  }
  halide.outputs @out
  // CHECK: halide.schedule {
  // CHECK: halide.vectorize @out "i_i"
  // CHECK: halide.split @out "j" into "j_o", "j_i" factor 11
  // CHECK: halide.parallel @out "j_o"
  // CHECK: halide.compute_at @total at @out "j_i"
  // CHECK: halide.split @total update 0 "k" into "k_o", "k_i" factor 32
  // CHECK: halide.rfactor @total update 0 ["k_i"] to ["k_u"] as @total_lanes
  // CHECK: halide.compute_at @total_lanes at @out "j_i"
  // CHECK: halide.vectorize @total_lanes update 0 "k_u_i"
  // CHECK: halide.atomic @total update 0
  // CHECK: halide.vectorize @total update 0 "k_i"
  // CHECK: halide.compute_at @mean at @out "j_i"
}

// A sum that may not be reordered stays as it is.
// CHECK-LABEL: halide.pipeline @strict
// CHECK-NOT: halide.rfactor
halide.pipeline @strict(%x: !halide.buffer<768x512xf32>) -> (!halide.buffer<512xf32>) {
  %zero = arith.constant 0 : index
  %n = arith.constant 768 : index
  halide.func @total(%j) -> f32 {
    %z = arith.constant 0.0 : f32
    halide.yield %z : f32
  }
  halide.update @total(%j) over (%k = %zero to %n) {
    %s = halide.apply @total[%j] : f32
    %v = halide.load %x[%k, %j] : !halide.buffer<768x512xf32>
    %t = arith.addf %s, %v : f32
    halide.assign [%j] = %t : f32
  }
  halide.func @out(%j) -> f32 {
    %s = halide.apply @total[%j] : f32
    halide.yield %s : f32
  }
  halide.outputs @out
}

// The reduced axis is the outer one: lanes are neighbours in memory.
// CHECK-LABEL: halide.pipeline @columns
// CHECK-NOT: halide.rfactor
halide.pipeline @columns(%x: !halide.buffer<768x512xf32>) -> (!halide.buffer<768xf32>) {
  %zero = arith.constant 0 : index
  %n = arith.constant 512 : index
  halide.func @total(%i) -> f32 {
    %z = arith.constant 0.0 : f32
    halide.yield %z : f32
  }
  halide.update @total(%i) over (%k = %zero to %n) {
    %s = halide.apply @total[%i] : f32
    %v = halide.load %x[%i, %k] : !halide.buffer<768x512xf32>
    %t = arith.addf %s, %v : f32
    halide.assign [%i] = %t : f32
  }
  halide.func @out(%i) -> f32 {
    %s = halide.apply @total[%i] : f32
    halide.yield %s : f32
  }
  halide.outputs @out
  // CHECK: halide.split @out "i" into "i_o", "i_i" factor 32
  // CHECK: halide.compute_at @total at @out "i_o
  // CHECK: halide.reorder @total update 0 ["i_i", "i_o", "k"]
  // CHECK-NEXT: halide.vectorize @total update 0 "i_i"
}
