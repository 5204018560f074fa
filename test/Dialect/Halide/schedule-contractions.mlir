// Matrix products: tiles of sums in registers, as large as the target has room
// for.
// RUN: resnorm-opt %s --halide-schedule="target=x86-64-linux-avx-avx2-fma-sse41" | FileCheck %s
// RUN: resnorm-opt %s --halide-schedule="target=x86-64-linux-avx-avx2-fma-sse41" --halide-codegen="target=x86-64-linux-avx-avx2-fma-sse41" -o /dev/null

// CHECK-LABEL: halide.pipeline @matmul
halide.pipeline @matmul(%a: !halide.buffer<768x128xf32>, %b: !halide.buffer<3072x768xf32>) -> (!halide.buffer<3072x128xf32>) {
  %zero = arith.constant 0 : index
  %depth = arith.constant 768 : index
  halide.func @sum(%n, %m) -> f32 {
    %z = arith.constant 0.0 : f32
    halide.yield %z : f32
  }
  halide.update @sum(%n, %m) over (%k = %zero to %depth) {
    %s = halide.apply @sum[%n, %m] : f32
    %x = halide.load %a[%k, %m] : !halide.buffer<768x128xf32>
    %y = halide.load %b[%n, %k] : !halide.buffer<3072x768xf32>
    %p = arith.mulf %x, %y fastmath<contract> : f32
    %t = arith.addf %s, %p fastmath<reassoc,contract> : f32
    halide.assign [%n, %m] = %t : f32
  }
  halide.func @out(%n, %m) -> f32 {
    %s = halide.apply @sum[%n, %m] : f32
    halide.yield %s : f32
  }
  halide.outputs @out
  // CHECK: halide.split @out "n" into "n_o", "n_i" factor 24 tail shift_inwards
  // CHECK: halide.vectorize @out "n_i_i"
  // CHECK: halide.split @out "m" into "m_o", "m_i" factor 4 tail shift_inwards
  // CHECK: halide.reorder @out ["n_i_i", "n_i_o", "m_i", "m_o", "n_o"]
  // CHECK: halide.parallel @out "n_o"
  // CHECK: halide.compute_at @sum at @out "m_o"
  // CHECK: halide.reorder @sum update 0 ["n_i", "n_o", "m", "k"]
  // CHECK: halide.vectorize @sum update 0 "n_i"
  // CHECK: halide.unroll @sum update 0 "m"
  // CHECK: halide.unroll @sum update 0 "k" factor 4
}

// A packed factor says how wide a tile is: its columns lie together. The sums of
// the last tile are whole although the result ends inside it, and a block of
// rows that fits the second-level cache passes over all panels.
// CHECK-LABEL: halide.pipeline @packed
halide.pipeline @packed(%a: !halide.buffer<4096x120xf32>, %b: !halide.buffer<16x4096x7xf32>) -> (!halide.buffer<100x120xf32>) {
  %zero = arith.constant 0 : index
  %depth = arith.constant 4096 : index
  %c16 = arith.constant 16 : index
  halide.func @sum(%n, %m) -> f32 {
    %z = arith.constant 0.0 : f32
    halide.yield %z : f32
  }
  halide.update @sum(%n, %m) over (%k = %zero to %depth) {
    %s = halide.apply @sum[%n, %m] : f32
    %x = halide.load %a[%k, %m] : !halide.buffer<4096x120xf32>
    %no = arith.divui %n, %c16 : index
    %ni = arith.remui %n, %c16 : index
    %y = halide.load %b[%ni, %k, %no] : !halide.buffer<16x4096x7xf32>
    %p = arith.mulf %x, %y fastmath<contract> : f32
    %t = arith.addf %s, %p fastmath<reassoc,contract> : f32
    halide.assign [%n, %m] = %t : f32
  }
  halide.func @out(%n, %m) -> f32 {
    %s = halide.apply @sum[%n, %m] : f32
    halide.yield %s : f32
  }
  halide.outputs @out
  // CHECK: halide.split @out "n" into "n_o", "n_i" factor 16 tail guard_with_if
  // CHECK: halide.split @out "m" into "m_o", "m_i" factor 6 tail shift_inwards
  // CHECK: halide.split @out "m_o" into "m_o_o", "m_o_i" factor 4
  // CHECK: halide.reorder @out ["n_i_i", "n_i_o", "m_i", "m_o_i", "n_o", "m_o_o"]
  // CHECK: halide.parallel @out "n_o_m_o_o"
  // CHECK-NOT: _panel
  // CHECK: halide.compute_at @sum at @out "m_o_i"
  // CHECK: halide.bound @sum "n" extent 16
  // CHECK: halide.unroll @sum update 0 "n_o"
}

// A small factor stays in the first-level cache: each row of tiles is done for all
// columns, in tasks of several rows.
// CHECK-LABEL: halide.pipeline @small
halide.pipeline @small(%a: !halide.buffer<16x4096xf32>, %b: !halide.buffer<24x16x4xf32>) -> (!halide.buffer<96x4096xf32>) {
  %zero = arith.constant 0 : index
  %depth = arith.constant 16 : index
  %c24 = arith.constant 24 : index
  halide.func @sum(%n, %m) -> f32 {
    %z = arith.constant 0.0 : f32
    halide.yield %z : f32
  }
  halide.update @sum(%n, %m) over (%k = %zero to %depth) {
    %s = halide.apply @sum[%n, %m] : f32
    %x = halide.load %a[%k, %m] : !halide.buffer<16x4096xf32>
    %no = arith.divui %n, %c24 : index
    %ni = arith.remui %n, %c24 : index
    %y = halide.load %b[%ni, %k, %no] : !halide.buffer<24x16x4xf32>
    %p = arith.mulf %x, %y fastmath<contract> : f32
    %t = arith.addf %s, %p fastmath<reassoc,contract> : f32
    halide.assign [%n, %m] = %t : f32
  }
  halide.func @out(%n, %m) -> f32 {
    %s = halide.apply @sum[%n, %m] : f32
    halide.yield %s : f32
  }
  halide.outputs @out
  // CHECK: halide.reorder @out ["n_i_i", "n_i_o", "m_i", "n_o", "m_o"]
  // CHECK: halide.split @out "m_o" into "m_o_o", "m_o_i" factor 16
  // CHECK: halide.parallel @out "m_o_o"
  // CHECK: halide.compute_at @sum at @out "n_o"
}

// A transposed operand is turned around once, before the products.
// CHECK-LABEL: halide.pipeline @transposed
halide.pipeline @transposed(%a: !halide.buffer<64x32xf32>, %b: !halide.buffer<64x48xf32>) -> (!halide.buffer<48x32xf32>) {
  %zero = arith.constant 0 : index
  %depth = arith.constant 64 : index
  halide.func @turned(%n, %k) -> f32 {
    %y = halide.load %b[%k, %n] : !halide.buffer<64x48xf32>
    halide.yield %y : f32
  }
  halide.func @sum(%n, %m) -> f32 {
    %z = arith.constant 0.0 : f32
    halide.yield %z : f32
  }
  halide.update @sum(%n, %m) over (%k = %zero to %depth) {
    %s = halide.apply @sum[%n, %m] : f32
    %x = halide.load %a[%k, %m] : !halide.buffer<64x32xf32>
    %y = halide.apply @turned[%n, %k] : f32
    %p = arith.mulf %x, %y fastmath<contract> : f32
    %t = arith.addf %s, %p fastmath<reassoc,contract> : f32
    halide.assign [%n, %m] = %t : f32
  }
  halide.func @out(%n, %m) -> f32 {
    %s = halide.apply @sum[%n, %m] : f32
    halide.yield %s : f32
  }
  halide.outputs @out
  // CHECK: halide.compute_root @turned
  // CHECK: halide.vectorize @turned "n_i"
  // CHECK: halide.compute_at @sum at @out
}
