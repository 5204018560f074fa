// Slices and padding are index arithmetic: nothing is copied, and reads that a
// select discards stay in bounds.
// RUN: resnorm-opt %s --convert-to-halide --split-input-file | FileCheck %s

// Offset and stride; a dropped dim keeps its offset.
// CHECK-LABEL: halide.pipeline @extract_slice
// CHECK:         halide.func @extract_slice(%[[J:.*]]) -> f32 {
// CHECK-DAG:       %[[TWICE:.*]] = arith.muli %[[J]], %[[C2:.*]] : index
// CHECK-DAG:       %[[COLUMN:.*]] = arith.addi %[[TWICE]], %[[C1:.*]] : index
// CHECK:           halide.load %arg0[%[[COLUMN]], %[[C3:.*]]]
func.func private @extract_slice(%x: tensor<8x16xf32>) -> tensor<4xf32> attributes {resnorm.kernel} {
  %y = tensor.extract_slice %x[3, 1] [1, 4] [1, 2] : tensor<8x16xf32> to tensor<4xf32>
  return %y : tensor<4xf32>
}

// -----

// An offset from shapes and scalars is what it is.
// CHECK-LABEL: halide.pipeline @dynamic_offset
// CHECK-SAME:    %arg1: i64
// CHECK:         %[[O:.*]] = arith.index_cast %arg1 : i64 to index
// CHECK:         halide.func @extract_slice(%[[I:.*]]) -> f32 {
// CHECK-NEXT:      %[[AT:.*]] = arith.addi %[[O]], %[[I]]
// CHECK-NEXT:      halide.load %arg0[%[[AT]]]
func.func private @dynamic_offset(%x: tensor<?xf32>, %o: index) -> tensor<4xf32> attributes {resnorm.kernel} {
  %y = tensor.extract_slice %x[%o] [4] [1] : tensor<?xf32> to tensor<4xf32>
  return %y : tensor<4xf32>
}

// -----

// An offset from data is clamped, so that Halide can bound the read.
// CHECK-LABEL: halide.pipeline @data_offset
// CHECK:         halide.func @extract_slice(%[[I:.*]]) -> f32 {
// CHECK:           %[[D:.*]] = halide.load %arg1[] : !halide.buffer<i64>
// CHECK:           %[[O:.*]] = arith.index_cast %[[D]]
// CHECK:           %[[LOW:.*]] = arith.minsi %[[O]], %[[LAST:.*]]
// CHECK:           %[[START:.*]] = arith.maxsi %[[LOW]],
// CHECK:           %[[AT:.*]] = arith.addi %[[START]], %[[I]]
// CHECK:           halide.load %arg0[%[[AT]]]
func.func private @data_offset(%x: tensor<16xf32>, %p: tensor<i64>) -> tensor<4xf32> attributes {resnorm.kernel} {
  %d = tensor.extract %p[] : tensor<i64>
  %o = arith.index_cast %d : i64 to index
  %y = tensor.extract_slice %x[%o] [4] [1] : tensor<16xf32> to tensor<4xf32>
  return %y : tensor<4xf32>
}

// -----

// A slice that starts at 0 has one test, one that reaches the end the other,
// and a whole dim none.
// CHECK-LABEL: halide.pipeline @insert_slice
// CHECK:         halide.func @insert_slice(%[[J:.*]], %[[I:.*]]) -> f32 {
// CHECK:           %[[C4:.*]] = arith.constant 4 : index
// CHECK:           %[[REL:.*]] = arith.subi %[[I]], %[[C4]]
// CHECK:           %[[IN:.*]] = arith.cmpi sge, %[[REL]],
// CHECK-NOT:       arith.cmpi
// CHECK:           %[[AT:.*]] = arith.maxsi %[[REL]],
// CHECK:           %[[S:.*]] = halide.load %arg0[%[[J]], %[[AT]]]
// CHECK:           %[[D:.*]] = halide.load %arg1[%[[J]], %[[I]]]
// CHECK:           arith.select %[[IN]], %[[S]], %[[D]]
func.func private @insert_slice(%s: tensor<4x16xf32>, %d: tensor<8x16xf32>) -> tensor<8x16xf32> attributes {resnorm.kernel} {
  %y = tensor.insert_slice %s into %d[4, 0] [4, 16] [1, 1] : tensor<4x16xf32> into tensor<8x16xf32>
  return %y : tensor<8x16xf32>
}

// -----

// A strided slice is tested for its stride, too.
// CHECK-LABEL: halide.pipeline @insert_strided
// CHECK:         halide.func @insert_slice(%[[I:.*]]) -> f32 {
// CHECK:           %[[REL:.*]] = arith.subi %[[I]],
// CHECK:           %[[K:.*]] = arith.floordivsi %[[REL]], %[[C2:.*]]
// CHECK:           arith.cmpi slt, %[[K]]
// CHECK:           %[[BACK:.*]] = arith.muli %[[K]], %[[C2]]
// CHECK:           arith.cmpi eq, %[[BACK]], %[[REL]]
func.func private @insert_strided(%s: tensor<4xf32>, %d: tensor<16xf32>) -> tensor<16xf32> attributes {resnorm.kernel} {
  %y = tensor.insert_slice %s into %d[1] [4] [2] : tensor<4xf32> into tensor<16xf32>
  return %y : tensor<16xf32>
}

// -----

// Both sides of one dim; the other dim is read as it is.
// CHECK-LABEL: halide.pipeline @pad
// CHECK-SAME:    -> (!halide.buffer<?x4xf32>)
// CHECK:         %[[N:.*]] = halide.extent %arg0, 0
// CHECK:         halide.func @pad(%[[J:.*]], %[[I:.*]]) -> f32 {
// CHECK:           %[[REL:.*]] = arith.subi %[[J]],
// CHECK-DAG:       %[[LOW:.*]] = arith.cmpi sge, %[[REL]],
// CHECK-DAG:       %[[HIGH:.*]] = arith.cmpi slt, %[[REL]], %[[N]]
// CHECK-DAG:       %[[IN:.*]] = arith.andi %[[LOW]], %[[HIGH]]
// CHECK:           %[[V:.*]] = halide.load %arg0[%{{.*}}, %[[I]]]
// CHECK:           arith.select %[[IN]], %[[V]], %arg1
func.func private @pad(%x: tensor<4x?xf32>, %v: f32) -> tensor<4x?xf32> attributes {resnorm.kernel} {
  %y = tensor.pad %x low[0, 1] high[0, 1] {
  ^bb0(%i: index, %j: index):
    tensor.yield %v : f32
  } : tensor<4x?xf32> to tensor<4x?xf32>
  return %y : tensor<4x?xf32>
}

// -----

// Each input is read where it is, clamped; dynamic extents add up.
// CHECK-LABEL: halide.pipeline @concat
// CHECK-DAG:     %[[C4:.*]] = arith.constant 4 : index
// CHECK:         %[[N:.*]] = halide.extent %arg1, 1
// CHECK:         %[[END:.*]] = arith.addi %[[N]], %[[C4]]
// CHECK:         halide.func @concat(%[[J:.*]], %[[I:.*]]) -> f32 {
// CHECK:           halide.load %arg2
// CHECK:           %[[B:.*]] = halide.load %arg1
// CHECK:           %[[SECOND:.*]] = arith.cmpi slt, %[[I]], %[[END]]
// CHECK:           %[[BC:.*]] = arith.select %[[SECOND]], %[[B]],
// CHECK:           %[[A:.*]] = halide.load %arg0
// CHECK:           %[[FIRST:.*]] = arith.cmpi slt, %[[I]], %[[C4]]
// CHECK:           arith.select %[[FIRST]], %[[A]], %[[BC]]
func.func private @concat(%a: tensor<4x8xf32>, %b: tensor<?x8xf32>, %c: tensor<2x8xf32>) -> tensor<?x8xf32> attributes {resnorm.kernel} {
  %y = tensor.concat dim(0) %a, %b, %c : (tensor<4x8xf32>, tensor<?x8xf32>, tensor<2x8xf32>) -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}
