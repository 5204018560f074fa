// Every op of an algorithm prints as it was written, names included.
// RUN: resnorm-opt %s | FileCheck %s
// RUN: resnorm-opt %s | resnorm-opt | FileCheck %s
// RUN: resnorm-opt %s --mlir-print-op-generic | resnorm-opt | FileCheck %s

// CHECK-LABEL: halide.pipeline @add_norm
// CHECK-SAME: (%x: !halide.buffer<768x?xf32>, %r: !halide.buffer<768x?xf32>, %alpha: f32) -> (!halide.buffer<768x?xf32>, !halide.buffer<?xf32>) target "host-large_buffers" attributes {note = 1 : i64} {
halide.pipeline @add_norm(%x: !halide.buffer<768x?xf32>, %r: !halide.buffer<768x?xf32>, %alpha: f32)
    -> (!halide.buffer<768x?xf32>, !halide.buffer<?xf32>) target "host-large_buffers" attributes {note = 1 : i64} {
  // CHECK: %[[ZERO:.*]] = arith.constant 0 : index
  %zero = arith.constant 0 : index
  // CHECK: %[[N:.*]] = halide.extent %x, 0 : !halide.buffer<768x?xf32>
  %n = halide.extent %x, 0 : !halide.buffer<768x?xf32>
  // CHECK: halide.func @sum(%i, %j) -> f32 {
  halide.func @sum(%i, %j) -> f32 {
    // CHECK: halide.load %x[%i, %j] : !halide.buffer<768x?xf32>
    %a = halide.load %x[%i, %j] : !halide.buffer<768x?xf32>
    %b = halide.load %r[%i, %j] : !halide.buffer<768x?xf32>
    %c = arith.mulf %a, %alpha : f32
    %s = arith.addf %b, %c : f32
    // CHECK: halide.yield %{{.*}} : f32
    halide.yield %s : f32
  }
  // CHECK: halide.func @total(%j) -> f32 attributes {kind = "sum"} {
  halide.func @total(%j) -> f32 attributes {kind = "sum"} {
    %z = arith.constant 0.0 : f32
    halide.yield %z : f32
  }
  // CHECK: halide.update @total(%j) over (%k = %[[ZERO]] to %[[N]]) {
  halide.update @total(%j) over (%k = %zero to %n) {
    // CHECK: halide.apply @total[%j] : f32
    %s = halide.apply @total[%j] : f32
    // CHECK: halide.apply @sum[%k, %j] : f32
    %v = halide.apply @sum[%k, %j] : f32
    %t = arith.addf %s, %v : f32
    // CHECK: halide.assign [%j] = %{{.*}} : f32
    halide.assign [%j] = %t : f32
  }
  // CHECK: halide.outputs @sum, @total
  halide.outputs @sum, @total
}

// A tuple, a func without a pure definition, rank 0 and an update without a
// reduction domain.
// CHECK-LABEL: halide.pipeline @argmax(%x: !halide.buffer<16xf32>) -> (!halide.buffer<f32>, !halide.buffer<i32>, !halide.buffer<16xi8>) {
halide.pipeline @argmax(%x: !halide.buffer<16xf32>) -> (!halide.buffer<f32>, !halide.buffer<i32>, !halide.buffer<16xi8>) {
  %zero = arith.constant 0 : index
  %n = arith.constant 16 : index
  // CHECK: halide.func @best() -> (f32, i32) {
  halide.func @best() -> (f32, i32) {
    %low = arith.constant 0xFF800000 : f32
    %none = arith.constant -1 : i32
    // CHECK: halide.yield %{{.*}}, %{{.*}} : f32, i32
    halide.yield %low, %none : f32, i32
  }
  // CHECK: halide.update @best() over (%k = %{{.*}} to %{{.*}}) {
  halide.update @best() over (%k = %zero to %n) {
    // CHECK: %{{.*}}:2 = halide.apply @best[] : f32, i32
    %old:2 = halide.apply @best[] : f32, i32
    %v = halide.load %x[%k] : !halide.buffer<16xf32>
    %k32 = arith.index_cast %k : index to i32
    %better = arith.cmpf ogt, %v, %old#0 : f32
    %value = arith.select %better, %v, %old#0 : f32
    %index = arith.select %better, %k32, %old#1 : i32
    // CHECK: halide.assign [] = %{{.*}}, %{{.*}} : f32, i32
    halide.assign [] = %value, %index : f32, i32
  }
  // CHECK: halide.func @set(%d0) -> i8
  // CHECK-NEXT: halide.update @set(%d0) {
  halide.func @set(%d0) -> i8
  halide.update @set(%d0) {
    %one = arith.constant 1 : i8
    halide.assign [%d0] = %one : i8
  }
  halide.outputs @best, @set
}

// Names that the printer cannot keep as SSA names stand beside them.
// CHECK-LABEL: halide.pipeline @names
// CHECK-SAME: (%i: !halide.buffer<8xf32>) -> (!halide.buffer<8xf32>, !halide.buffer<8xf32>) {
halide.pipeline @names(%i: !halide.buffer<8xf32>) -> (!halide.buffer<8xf32>, !halide.buffer<8xf32>) {
  // CHECK: halide.func @clash(%[[I:.+]] "i") -> f32 {
  // CHECK-NEXT: halide.load %i[%[[I]]]
  halide.func @clash(%i_0 "i") -> f32 {
    %v = halide.load %i[%i_0] : !halide.buffer<8xf32>
    halide.yield %v : f32
  }
  // CHECK: halide.func @spaces(%{{.*}} "a var") -> f32
  halide.func @spaces(%a "a var") -> f32
  // CHECK: halide.update @spaces(%[[A:.+]] "a var") {
  halide.update @spaces(%a "a var") {
    // CHECK-NEXT: halide.load %i[%[[A]]]
    %v = halide.load %i[%a] : !halide.buffer<8xf32>
    halide.assign [%a] = %v : f32
  }
  // CHECK: halide.func @number(%v0) -> f32 {
  halide.func @number(%0) -> f32 {
    %v = halide.load %i[%0] : !halide.buffer<8xf32>
    halide.yield %v : f32
  }
  halide.outputs @clash, @number
}
