// Elementwise kernels: vectors along the innermost dimension that has elements,
// tasks of rows where there is enough to do.
// RUN: resnorm-opt %s --halide-schedule="target=x86-64-linux-avx-avx2-fma-sse41" | FileCheck %s
// RUN: resnorm-opt %s --halide-schedule="target=x86-64-linux-avx-avx2-fma-sse41" --halide-codegen="target=x86-64-linux-avx-avx2-fma-sse41" -o /dev/null

// CHECK-LABEL: halide.pipeline @large
halide.pipeline @large(%x: !halide.buffer<768x512xf32>) -> (!halide.buffer<768x512xf32>) {
  halide.func @out(%i, %j) -> f32 {
    %a = halide.load %x[%i, %j] : !halide.buffer<768x512xf32>
    halide.yield %a : f32
  }
  halide.outputs @out
  // CHECK: halide.schedule {
  // CHECK-NEXT: halide.split @out "i" into "i_o", "i_i" factor 8 tail guard_with_if
  // CHECK-NEXT: halide.vectorize @out "i_i"
  // CHECK-NEXT: halide.split @out "j" into "j_o", "j_i" factor 22 tail guard_with_if
  // CHECK-NEXT: halide.parallel @out "j_o"
  // CHECK-NEXT: }
}

// Too small to share; the width is a vector that the extent needs.
// CHECK-LABEL: halide.pipeline @small
halide.pipeline @small(%x: !halide.buffer<1x3x4xf32>) -> (!halide.buffer<1x3x4xf32>) {
  halide.func @out(%i, %j, %k) -> f32 {
    %a = halide.load %x[%i, %j, %k] : !halide.buffer<1x3x4xf32>
    halide.yield %a : f32
  }
  halide.outputs @out
  // CHECK: halide.schedule {
  // CHECK-NEXT: halide.split @out "j" into "j_o", "j_i" factor 4 tail guard_with_if
  // CHECK-NEXT: halide.vectorize @out "j_i"
  // CHECK-NEXT: }
}

// Half as many lanes for elements twice as wide.
// CHECK-LABEL: halide.pipeline @wide
halide.pipeline @wide(%x: !halide.buffer<?xf64>) -> (!halide.buffer<?xf64>) {
  halide.func @out(%i) -> f64 {
    %a = halide.load %x[%i] : !halide.buffer<?xf64>
    halide.yield %a : f64
  }
  halide.outputs @out
  // CHECK: halide.split @out "i" into "i_o", "i_i" factor 16384
  // CHECK-NEXT: halide.split @out "i_i" into "i_i_o", "i_i_i" factor 4
  // CHECK-NEXT: halide.vectorize @out "i_i_i"
  // CHECK-NEXT: halide.parallel @out "i_o"
}

// What is read along another var than it is written goes in blocks of whole
// cache lines. A factor that does not move along the written var is no reason.
// CHECK-LABEL: halide.pipeline @turned
halide.pipeline @turned(%x: !halide.buffer<256x512xf32>, %s: !halide.buffer<256xf32>) -> (!halide.buffer<512x256xf32>) {
  halide.func @out(%i, %j) -> f32 {
    %b = halide.load %s[%j] : !halide.buffer<256xf32>
    %a = halide.load %x[%j, %i] : !halide.buffer<256x512xf32>
    %p = arith.mulf %a, %b : f32
    halide.yield %p : f32
  }
  halide.outputs @out
  // CHECK: halide.split @out "j" into "j_o", "j_i" factor 16
  // CHECK-NEXT: halide.split @out "i" into "i_o", "i_i" factor 8
  // CHECK-NEXT: halide.vectorize @out "i_i"
  // CHECK-NEXT: halide.reorder @out ["i_i", "j_i", "i_o", "j_o"]
}

// CHECK-LABEL: halide.pipeline @scaled
halide.pipeline @scaled(%x: !halide.buffer<512x256xf32>, %s: !halide.buffer<256xf32>) -> (!halide.buffer<512x256xf32>) {
  halide.func @out(%i, %j) -> f32 {
    %b = halide.load %s[%j] : !halide.buffer<256xf32>
    %a = halide.load %x[%i, %j] : !halide.buffer<512x256xf32>
    %p = arith.mulf %a, %b : f32
    halide.yield %p : f32
  }
  halide.outputs @out
  // CHECK: halide.schedule
  // CHECK-NOT: halide.reorder
  // CHECK: halide.parallel
}

// A schedule that is there stays as it is.
// CHECK-LABEL: halide.pipeline @users
halide.pipeline @users(%x: !halide.buffer<?xf32>) -> (!halide.buffer<?xf32>) {
  halide.func @out(%i) -> f32 {
    %a = halide.load %x[%i] : !halide.buffer<?xf32>
    halide.yield %a : f32
  }
  halide.outputs @out
  // CHECK: halide.schedule {
  // CHECK-NEXT: }
  halide.schedule {
  }
}
