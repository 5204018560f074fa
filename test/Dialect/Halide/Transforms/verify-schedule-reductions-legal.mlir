// Reductions that may be taken apart, one of each operation, and that Halide
// takes apart.
// RUN: resnorm-opt %s --halide-verify-schedule -verify-diagnostics | FileCheck %s
// RUN: resnorm-opt %s --halide-verify-schedule --halide-codegen -o /dev/null

// CHECK-LABEL: halide.pipeline @sum_f32
halide.pipeline @sum_f32(%x: !halide.buffer<64xf32>) -> (!halide.buffer<f32>) {
  %c0 = arith.constant 0 : index
  %n = halide.extent %x, 0 : !halide.buffer<64xf32>
  halide.func @s() -> f32 {
    %z = arith.constant 0.0 : f32
    halide.yield %z : f32
  }
  halide.update @s() over (%k = %c0 to %n) {
    %s = halide.apply @s[] : f32
    %v = halide.load %x[%k] : !halide.buffer<64xf32>
    %t = arith.addf %s, %v fastmath<reassoc> : f32
    halide.assign [] = %t : f32
  }
  halide.outputs @s
  halide.schedule {
    halide.split @s update 0 "k" into "ko", "ki" factor 8
    halide.rfactor @s update 0 ["ki"] to ["u"] as @part
    halide.compute_root @part
    halide.reorder @part update 0 ["u", "ko"]
    halide.vectorize @part update 0 "u"
    halide.unroll @s update 0 "ki"
  }
}

// CHECK-LABEL: halide.pipeline @product_f64
halide.pipeline @product_f64(%x: !halide.buffer<64xf64>) -> (!halide.buffer<f64>) {
  %c0 = arith.constant 0 : index
  %n = halide.extent %x, 0 : !halide.buffer<64xf64>
  halide.func @s() -> f64 {
    %z = arith.constant 1.0 : f64
    halide.yield %z : f64
  }
  halide.update @s() over (%k = %c0 to %n) {
    %s = halide.apply @s[] : f64
    %v = halide.load %x[%k] : !halide.buffer<64xf64>
    %t = arith.mulf %s, %v fastmath<reassoc> : f64
    halide.assign [] = %t : f64
  }
  halide.outputs @s
  halide.schedule {
    halide.split @s update 0 "k" into "ko", "ki" factor 8
    halide.rfactor @s update 0 ["ki"] to ["u"] as @part
    halide.compute_root @part
    halide.reorder @part update 0 ["u", "ko"]
    halide.vectorize @part update 0 "u"
    halide.unroll @s update 0 "ki"
  }
}

// CHECK-LABEL: halide.pipeline @max_i32
halide.pipeline @max_i32(%x: !halide.buffer<64xi32>) -> (!halide.buffer<i32>) {
  %c0 = arith.constant 0 : index
  %n = halide.extent %x, 0 : !halide.buffer<64xi32>
  halide.func @s() -> i32 {
    %z = arith.constant -5 : i32
    halide.yield %z : i32
  }
  halide.update @s() over (%k = %c0 to %n) {
    %s = halide.apply @s[] : i32
    %v = halide.load %x[%k] : !halide.buffer<64xi32>
    %t = arith.maxsi %s, %v : i32
    halide.assign [] = %t : i32
  }
  halide.outputs @s
  halide.schedule {
    halide.split @s update 0 "k" into "ko", "ki" factor 8
    halide.rfactor @s update 0 ["ki"] to ["u"] as @part
    halide.compute_root @part
    halide.reorder @part update 0 ["u", "ko"]
    halide.vectorize @part update 0 "u"
    halide.unroll @s update 0 "ki"
  }
}

// CHECK-LABEL: halide.pipeline @min_i8
halide.pipeline @min_i8(%x: !halide.buffer<64xi8>) -> (!halide.buffer<i8>) {
  %c0 = arith.constant 0 : index
  %n = halide.extent %x, 0 : !halide.buffer<64xi8>
  halide.func @s() -> i8 {
    %z = arith.constant 5 : i8
    halide.yield %z : i8
  }
  halide.update @s() over (%k = %c0 to %n) {
    %s = halide.apply @s[] : i8
    %v = halide.load %x[%k] : !halide.buffer<64xi8>
    %t = arith.minsi %s, %v : i8
    halide.assign [] = %t : i8
  }
  halide.outputs @s
  halide.schedule {
    halide.split @s update 0 "k" into "ko", "ki" factor 8
    halide.rfactor @s update 0 ["ki"] to ["u"] as @part
    halide.compute_root @part
    halide.reorder @part update 0 ["u", "ko"]
    halide.vectorize @part update 0 "u"
    halide.unroll @s update 0 "ki"
  }
}
