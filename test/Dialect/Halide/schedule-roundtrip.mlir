// Every directive prints as it was written.
// RUN: resnorm-opt %s | FileCheck %s
// RUN: resnorm-opt %s | resnorm-opt | FileCheck %s
// RUN: resnorm-opt %s --mlir-print-op-generic | resnorm-opt | FileCheck %s

// CHECK-LABEL: halide.pipeline @p
halide.pipeline @p(%x: !halide.buffer<?x?xf32>) -> (!halide.buffer<?x?xf32>) {
  %zero = arith.constant 0 : index
  %n = halide.extent %x, 0 : !halide.buffer<?x?xf32>
  %wide = arith.cmpi sge, %n, %zero : index
  halide.func @s(%j) -> f32 {
    %z = arith.constant 0.0 : f32
    halide.yield %z : f32
  }
  halide.update @s(%j) over (%k = %zero to %n) {
    %s = halide.apply @s[%j] : f32
    %v = halide.load %x[%k, %j] : !halide.buffer<?x?xf32>
    %t = arith.addf %s, %v : f32
    halide.assign [%j] = %t : f32
  }
  halide.func @o(%i, %j) -> f32 {
    %s = halide.apply @s[%j] : f32
    %v = halide.load %x[%i, %j] : !halide.buffer<?x?xf32>
    %t = arith.subf %v, %s : f32
    halide.yield %t : f32
  }
  halide.outputs @o
  // CHECK: halide.schedule attributes {made_by = "hand"} {
  halide.schedule attributes {made_by = "hand"} {
    // CHECK-NEXT: halide.split @s update 0 "k" into "ko", "ki" factor 16 tail guard_with_if
    halide.split @s update 0 "k" into "ko", "ki" factor 16 tail guard_with_if
    // CHECK-NEXT: halide.split @o "i" into "io", "ii" factor 16{{$}}
    halide.split @o "i" into "io", "ii" factor 16
    // CHECK-NEXT: halide.tile @o "ii", "j" into "a", "b", "c", "d" factors 4, 2 tail round_up
    halide.tile @o "ii", "j" into "a", "b", "c", "d" factors 4, 2 tail round_up
    // CHECK-NEXT: halide.fuse @o "io", "b" into "t"
    halide.fuse @o "io", "b" into "t"
    // CHECK-NEXT: halide.reorder @o ["d", "c"]
    halide.reorder @o ["d", "c"]
    // CHECK-NEXT: halide.vectorize @o "c"{{$}}
    halide.vectorize @o "c"
    // CHECK-NEXT: halide.unroll @o "d" factor 2 tail shift_inwards
    halide.unroll @o "d" factor 2 tail shift_inwards
    // CHECK-NEXT: halide.parallel @o "t" factor 8
    halide.parallel @o "t" factor 8
    // CHECK-NEXT: halide.gpu_blocks @o ["t"]
    halide.gpu_blocks @o ["t"]
    // CHECK-NEXT: halide.gpu_threads @o ["a", "d"]
    halide.gpu_threads @o ["a", "d"]
    // CHECK-NEXT: halide.gpu_lanes @s update 0 ["ki"]
    halide.gpu_lanes @s update 0 ["ki"]
    // CHECK-NEXT: halide.compute_at @s at @o "t"
    halide.compute_at @s at @o "t"
    // CHECK-NEXT: halide.compute_at @s at @o update 1 "t"
    halide.compute_at @s at @o update 1 "t"
    // CHECK-NEXT: halide.store_at @s at @o "t"
    halide.store_at @s at @o "t"
    // CHECK-NEXT: halide.compute_root @s
    halide.compute_root @s
    // CHECK-NEXT: halide.store_root @s
    halide.store_root @s
    // CHECK-NEXT: halide.store_in @s stack
    halide.store_in @s stack
    // CHECK-NEXT: halide.store_in @s gpu_shared
    halide.store_in @s gpu_shared
    // CHECK-NEXT: halide.rfactor @s update 0 ["ki"] to ["u"] as @part
    halide.rfactor @s update 0 ["ki"] to ["u"] as @part
    // CHECK-NEXT: halide.atomic @s update 0{{$}}
    halide.atomic @s update 0
    // CHECK-NEXT: halide.atomic @s update 0 override_associativity
    halide.atomic @s update 0 override_associativity
    // CHECK-NEXT: halide.bound @o "i" min 0 extent 768
    halide.bound @o "i" min 0 extent 768
    // CHECK-NEXT: halide.prefetch @o source @x at "j" from "j" offset 2
    halide.prefetch @o source @x at "j" from "j" offset 2
    // CHECK-NEXT: halide.specialize @o when %{{.*}} {
    halide.specialize @o when %wide {
      // CHECK-NEXT: halide.vectorize @o "i" factor 16
      halide.vectorize @o "i" factor 16
    }
    // CHECK: halide.specialize @s update 0 when %{{.*}} {
    halide.specialize @s update 0 when %wide {
    }
  }
}
