// Schedules that halide-verify-schedule accepts, and Halide with it.
// RUN: resnorm-opt %s --halide-verify-schedule -verify-diagnostics | FileCheck %s

// CHECK-LABEL: halide.pipeline @rows
halide.pipeline @rows(%x: !halide.buffer<768x?xf32>) -> (!halide.buffer<768x?xf32>) {
  %c0 = arith.constant 0 : index
  %c768 = arith.constant 768 : index
  halide.func @double(%i, %j) -> f32 {
    %v = halide.load %x[%i, %j] : !halide.buffer<768x?xf32>
    %w = arith.addf %v, %v : f32
    halide.yield %w : f32
  }
  // Inlined: it is only a name for an expression.
  halide.func @shifted(%i, %j) -> f32 {
    %v = halide.apply @double[%i, %j] : f32
    halide.yield %v : f32
  }
  halide.func @sum(%j) -> f32 {
    %z = arith.constant 0.0 : f32
    halide.yield %z : f32
  }
  halide.update @sum(%j) over (%k = %c0 to %c768) {
    %s = halide.apply @sum[%j] : f32
    %v = halide.apply @shifted[%k, %j] : f32
    %t = arith.addf %s, %v fastmath<reassoc> : f32
    halide.assign [%j] = %t : f32
  }
  halide.func @out(%i, %j) -> f32 {
    %s = halide.apply @sum[%j] : f32
    %v = halide.apply @shifted[%i, %j] : f32
    %t = arith.subf %v, %s : f32
    halide.yield %t : f32
  }
  halide.outputs @out
  halide.schedule {
    // The row is computed once, where both its uses are.
    halide.split @out "j" into "jo", "ji" factor 4 tail guard_with_if
    halide.parallel @out "jo"
    halide.compute_at @double at @out "ji"
    halide.store_in @double heap
    halide.vectorize @double "i" factor 16
    halide.compute_at @sum at @out "ji"
    // One rfactor a level: lanes of a vector, then what is left.
    halide.split @sum update 0 "k" into "ko", "ki" factor 16
    halide.rfactor @sum update 0 ["ki"] to ["u"] as @lanes
    halide.compute_at @lanes at @sum update 0 "j"
    halide.vectorize @lanes "u"
    halide.reorder @lanes update 0 ["u", "ko"]
    halide.vectorize @lanes update 0 "u"
    halide.atomic @sum update 0
    halide.vectorize @sum update 0 "ki"
    // A static extent of the result is a constant extent.
    halide.vectorize @out "i" factor 16
    halide.unroll @out "i" factor 2
  }
}

// CHECK-LABEL: halide.pipeline @matmul
halide.pipeline @matmul(%a: !halide.buffer<64x64xf32>, %b: !halide.buffer<64x64xf32>) -> (!halide.buffer<64x64xf32>)
    target "x86-64-linux-avx2" {
  %c0 = arith.constant 0 : index
  %c64 = arith.constant 64 : index
  halide.func @acc(%i, %j) -> f32 {
    %z = arith.constant 0.0 : f32
    halide.yield %z : f32
  }
  halide.update @acc(%i, %j) over (%k = %c0 to %c64) {
    %s = halide.apply @acc[%i, %j] : f32
    %x = halide.load %a[%k, %j] : !halide.buffer<64x64xf32>
    %y = halide.load %b[%i, %k] : !halide.buffer<64x64xf32>
    %t = math.fma %x, %y, %s : f32
    halide.assign [%i, %j] = %t : f32
  }
  halide.func @out(%i, %j) -> f32 {
    %s = halide.apply @acc[%i, %j] : f32
    halide.yield %s : f32
  }
  halide.outputs @out
  halide.schedule {
    halide.tile @out "i", "j" into "io", "jo", "ii", "ji" factors 32, 8
    halide.fuse @out "io", "jo" into "t"
    halide.parallel @out "t"
    halide.vectorize @out "ii" factor 16
    halide.unroll @out "ii"
    halide.unroll @out "ji"
    // Inside one tile the accumulators have constant extents, so no factor.
    halide.compute_at @acc at @out "t"
    halide.store_in @acc stack
    halide.vectorize @acc "i" factor 16
    halide.unroll @acc "i"
    halide.unroll @acc "j"
    halide.reorder @acc update 0 ["i", "j", "k"]
    halide.vectorize @acc update 0 "i" factor 16
    halide.unroll @acc update 0 "i"
    halide.unroll @acc update 0 "j"
    halide.prefetch @out source @b at "t" from "t" offset 1
  }
}

// CHECK-LABEL: halide.pipeline @kernel
halide.pipeline @kernel(%x: !halide.buffer<32x?xf32>) -> (!halide.buffer<32x?xf32>) target "host-cuda" {
  %c16 = arith.constant 16 : index
  %n = halide.extent %x, 1 : !halide.buffer<32x?xf32>
  %many = arith.cmpi sgt, %n, %c16 : index
  halide.func @row(%i, %j) -> f32 {
    %v = halide.load %x[%i, %j] : !halide.buffer<32x?xf32>
    halide.yield %v : f32
  }
  halide.func @out(%i, %j) -> f32 {
    %v = halide.apply @row[%i, %j] : f32
    halide.yield %v : f32
  }
  halide.outputs @out
  halide.schedule {
    halide.split @out "j" into "jo", "ji" factor 8 tail guard_with_if
    halide.gpu_blocks @out ["jo"]
    halide.gpu_threads @out ["ji"]
    halide.gpu_lanes @out ["i"]
    halide.compute_at @row at @out "ji"
    halide.store_at @row at @out "ji"
    halide.store_in @row register
    halide.gpu_lanes @row ["i"]
  }
}

// CHECK-LABEL: halide.pipeline @special
halide.pipeline @special(%x: !halide.buffer<?xf32>) -> (!halide.buffer<?xf32>) {
  %c16 = arith.constant 16 : index
  %n = halide.extent %x, 0 : !halide.buffer<?xf32>
  %many = arith.cmpi sge, %n, %c16 : index
  halide.func @out(%i) -> f32 {
    %v = halide.load %x[%i] : !halide.buffer<?xf32>
    halide.yield %v : f32
  }
  // Each iteration writes its own element: no race, so no atomic.
  halide.update @out() over (%k = %c16 to %n) {
    %v = halide.apply @out[%k] : f32
    %w = arith.mulf %v, %v : f32
    halide.assign [%k] = %w : f32
  }
  halide.outputs @out
  halide.schedule {
    halide.specialize @out when %many {
      halide.vectorize @out "i" factor 16
    }
    halide.parallel @out update 0 "k"
  }
}
