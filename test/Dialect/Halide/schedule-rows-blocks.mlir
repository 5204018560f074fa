// What belongs to a row: several short rows, whole groups; accumulators of a
// maximum, which has no vector reduction.
// RUN: resnorm-opt %s --halide-schedule="target=x86-64-linux-avx-avx2-fma-sse41" --halide-verify-schedule | FileCheck %s
// RUN: resnorm-opt %s --halide-schedule="target=x86-64-linux-avx-avx2-fma-sse41" --halide-codegen="target=x86-64-linux-avx-avx2-fma-sse41" -o /dev/null

// Eight rows of 64 are computed together; each has its own accumulators.
// CHECK-LABEL: halide.pipeline @short
// CHECK: halide.split @out "j" into "j_o", "j_i" factor 8
// CHECK: halide.compute_at @total at @out "[[LEVEL:j_o[a-z_]*]]"
// CHECK: halide.compute_at @total_lanes at @total update 0 "j"
halide.pipeline @short(%x: !halide.buffer<64x4096xf32>) -> (!halide.buffer<64x4096xf32>) {
  %zero = arith.constant 0 : index
  %n = arith.constant 64 : index
  halide.func @total(%j) -> f32 {
    %z = arith.constant 0.0 : f32
    halide.yield %z : f32
  }
  halide.update @total(%j) over (%k = %zero to %n) {
    %s = halide.apply @total[%j] : f32
    %v = halide.load %x[%k, %j] : !halide.buffer<64x4096xf32>
    %t = arith.addf %s, %v fastmath<reassoc,contract> : f32
    halide.assign [%j] = %t : f32
  }
  halide.func @out(%i, %j) -> f32 {
    %v = halide.load %x[%i, %j] : !halide.buffer<64x4096xf32>
    %m = halide.apply @total[%j] : f32
    %d = arith.subf %v, %m : f32
    halide.yield %d : f32
  }
  halide.outputs @out
}

// Four channels share a sum, which is taken once for them.
// CHECK-LABEL: halide.pipeline @groups
// CHECK: halide.split @out "j" into "j_o", "j_i" factor 4
// CHECK: halide.compute_at @total at @out "j_o{{[a-z_]*}}"
// CHECK: halide.compute_at @total_lanes at @out "j_o{{[a-z_]*}}"
halide.pipeline @groups(%x: !halide.buffer<1024x64xf32>) -> (!halide.buffer<1024x64xf32>) {
  %zero = arith.constant 0 : index
  %n = arith.constant 1024 : index
  %four = arith.constant 4 : index
  halide.func @total(%g) -> f32 {
    %z = arith.constant 0.0 : f32
    halide.yield %z : f32
  }
  halide.update @total(%g) over (%k = %zero to %n, %c = %zero to %four) {
    %first = arith.muli %g, %four : index
    %channel = arith.addi %first, %c : index
    %s = halide.apply @total[%g] : f32
    %v = halide.load %x[%k, %channel] : !halide.buffer<1024x64xf32>
    %t = arith.addf %s, %v fastmath<reassoc,contract> : f32
    halide.assign [%g] = %t : f32
  }
  halide.func @out(%i, %j) -> f32 {
    %g = arith.divui %j, %four : index
    %v = halide.load %x[%i, %j] : !halide.buffer<1024x64xf32>
    %m = halide.apply @total[%g] : f32
    %d = arith.subf %v, %m : f32
    halide.yield %d : f32
  }
  halide.outputs @out
}

// CHECK-LABEL: halide.pipeline @largest
// CHECK: halide.rfactor @top update 0 ["k_i_i"] to ["k_u"] as @top_lane
// CHECK: halide.rfactor @top_lane update 0 ["k_i_o"] to ["k_i_o_u"] as @top_lanes
// CHECK: halide.unroll @top_lanes update 0 "k_i_o_u" factor 4
// CHECK: halide.unroll @top update 0 "k_i_i" factor 8
halide.pipeline @largest(%x: !halide.buffer<768x512xf32>) -> (!halide.buffer<768x512xf32>) {
  %zero = arith.constant 0 : index
  %n = arith.constant 768 : index
  halide.func @top(%j) -> f32 {
    %z = arith.constant 0xFF800000 : f32
    halide.yield %z : f32
  }
  halide.update @top(%j) over (%k = %zero to %n) {
    %s = halide.apply @top[%j] : f32
    %v = halide.load %x[%k, %j] : !halide.buffer<768x512xf32>
    %t = arith.maximumf %s, %v fastmath<nnan> : f32
    halide.assign [%j] = %t : f32
  }
  halide.func @out(%i, %j) -> f32 {
    %v = halide.load %x[%i, %j] : !halide.buffer<768x512xf32>
    %m = halide.apply @top[%j] : f32
    %d = arith.subf %v, %m : f32
    halide.yield %d : f32
  }
  halide.outputs @out
}
