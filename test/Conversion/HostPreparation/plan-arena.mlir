// RUN: resnorm-opt %s --pass-pipeline='builtin.module(func.func(resnorm-plan-arena))' --split-input-file | FileCheck %s

// A chain needs two places: the third buffer takes the first one's.
// CHECK-LABEL: func.func @chain(
// CHECK: %[[ARENA:.*]] = memref.alloc() {alignment = 64 : i64} : memref<128xi8>
// CHECK: %[[C0:.*]] = arith.constant 0 : index
// CHECK: %[[A:.*]] = memref.view %[[ARENA]][%[[C0]]][] : memref<128xi8> to memref<16xf32>
// CHECK: %[[C64:.*]] = arith.constant 64 : index
// CHECK: %[[B:.*]] = memref.view %[[ARENA]][%[[C64]]][]
// CHECK: %[[C0_0:.*]] = arith.constant 0 : index
// CHECK: %[[C:.*]] = memref.view %[[ARENA]][%[[C0_0]]][]
// CHECK: memref.copy %[[A]], %[[B]]
// CHECK: memref.copy %[[B]], %[[C]]
func.func @chain(%x: memref<16xf32>, %y: memref<16xf32>) {
  %a = memref.alloc() : memref<16xf32>
  memref.copy %x, %a : memref<16xf32> to memref<16xf32>
  %b = memref.alloc() : memref<16xf32>
  memref.copy %a, %b : memref<16xf32> to memref<16xf32>
  %c = memref.alloc() : memref<16xf32>
  memref.copy %b, %c : memref<16xf32> to memref<16xf32>
  memref.copy %c, %y : memref<16xf32> to memref<16xf32>
  return
}

// -----

// A view keeps what it views alive: no sharing here, and 5 bytes take 64.
// CHECK-LABEL: func.func @alias(
// CHECK: memref.alloc() {alignment = 64 : i64} : memref<128xi8>
func.func @alias(%x: memref<5xi8>, %y: memref<5x1xi8>) {
  %a = memref.alloc() : memref<5xi8>
  memref.copy %x, %a : memref<5xi8> to memref<5xi8>
  %view = memref.expand_shape %a [[0, 1]] output_shape [5, 1] : memref<5xi8> into memref<5x1xi8>
  %b = memref.alloc() : memref<5xi8>
  memref.copy %x, %b : memref<5xi8> to memref<5xi8>
  memref.copy %b, %x : memref<5xi8> to memref<5xi8>
  memref.copy %view, %y : memref<5x1xi8> to memref<5x1xi8>
  return
}

// -----

// Inside a loop a buffer needs its place for as long as the loop runs; the one
// that is carried to the next turn cannot have one place and stays.
// CHECK-LABEL: func.func @loop(
// CHECK: memref.alloc() {alignment = 64 : i64} : memref<192xi8>
// CHECK: scf.for
// CHECK-NOT: memref.alloc() : memref<16xf32>
// CHECK: memref.alloc() : memref<4xf32>
// CHECK: scf.yield
func.func @loop(%x: memref<16xf32>, %init: memref<4xf32>, %n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %before = memref.alloc() : memref<16xf32>
  memref.copy %x, %before : memref<16xf32> to memref<16xf32>
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%carried = %init) -> (memref<4xf32>) {
    %temporary = memref.alloc() : memref<16xf32>
    memref.copy %before, %temporary : memref<16xf32> to memref<16xf32>
    %second = memref.alloc() : memref<16xf32>
    memref.copy %temporary, %second : memref<16xf32> to memref<16xf32>
    %next = memref.alloc() : memref<4xf32>
    memref.copy %carried, %next : memref<4xf32> to memref<4xf32>
    scf.yield %next : memref<4xf32>
  }
  return
}

// -----

// What leaves the function, or has no size yet, is not for the arena.
// CHECK-LABEL: func.func @escapes(
// CHECK-NOT: memref.view
func.func @escapes(%n: index, %x: f32) -> memref<4xf32> {
  %a = memref.alloc() : memref<4xf32>
  %b = memref.alloc(%n) : memref<?xf32>
  %c0 = arith.constant 0 : index
  memref.store %x, %b[%c0] : memref<?xf32>
  return %a : memref<4xf32>
}

// -----

// What a call holds is said where callers look.
// CHECK-LABEL: func.func @signed(
// CHECK-SAME: attributes {resnorm.signature = {arena_bytes = 64 : i64, inputs = [tensor<16xf32>]}}
func.func @signed(%x: memref<16xf32>, %y: memref<16xf32>) attributes {resnorm.signature = {inputs = [tensor<16xf32>]}} {
  %a = memref.alloc() : memref<16xf32>
  memref.copy %x, %a : memref<16xf32> to memref<16xf32>
  memref.copy %a, %y : memref<16xf32> to memref<16xf32>
  return
}
