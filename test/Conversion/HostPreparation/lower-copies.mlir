// RUN: resnorm-opt %s --resnorm-lower-copies --split-input-file | FileCheck %s

// One memcpy, also at an offset.
// CHECK-LABEL: func.func @contiguous(
// CHECK-NOT: scf.for
// CHECK: memref.copy
func.func @contiguous(%x: memref<2x8xf32, strided<[8, 1], offset: 16>>, %y: memref<2x8xf32>) {
  memref.copy %x, %y : memref<2x8xf32, strided<[8, 1], offset: 16>> to memref<2x8xf32>
  return
}

// -----

// Rows of the last two dimensions are blocks on both sides.
// CHECK-LABEL: func.func @rows(
// CHECK: scf.for %[[I:.*]] =
// CHECK-NOT: scf.for
// CHECK: %[[S:.*]] = memref.subview %{{.*}}[%[[I]], 0, 0] [1, 3, 4] [1, 1, 1]
// CHECK: %[[D:.*]] = memref.subview %{{.*}}[%[[I]], 0, 0] [1, 3, 4] [1, 1, 1]
// CHECK: memref.copy %[[S]], %[[D]] : memref<3x4xf32, strided<[4, 1], offset: ?>> to memref<3x4xf32, strided<[4, 1], offset: ?>>
func.func @rows(%x: memref<2x3x4xf32>, %y: memref<2x3x4xf32, strided<[40, 4, 1]>>) {
  memref.copy %x, %y : memref<2x3x4xf32> to memref<2x3x4xf32, strided<[40, 4, 1]>>
  return
}

// -----

// No block is known: element by element.
// CHECK-LABEL: func.func @elements(
// CHECK-COUNT-2: scf.for
// CHECK: %[[V:.*]] = memref.load
// CHECK: memref.store %[[V]]
func.func @elements(%x: memref<?x4xf32, strided<[?, 2]>>, %y: memref<?x4xf32>) {
  memref.copy %x, %y : memref<?x4xf32, strided<[?, 2]>> to memref<?x4xf32>
  return
}

// -----

// CHECK-LABEL: func.func @nothing(
// CHECK-NEXT: return
func.func @nothing(%x: memref<0x4xf32, strided<[8, 1]>>, %y: memref<0x4xf32>) {
  memref.copy %x, %y : memref<0x4xf32, strided<[8, 1]>> to memref<0x4xf32>
  return
}
