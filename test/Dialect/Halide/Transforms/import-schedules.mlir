// Schedules from a file are taken by the kernels that compute the same, whatever their names.

// RUN: rm -rf %t && split-file %s %t
// RUN: resnorm-opt %t/kernels.mlir --halide-import-schedules=file=%t/schedules.mlir --halide-schedule --halide-verify-schedule | FileCheck %s
// RUN: not resnorm-opt %t/kernels.mlir --halide-import-schedules=file=%t/unknown.mlir 2>&1 | FileCheck %s --check-prefix=UNKNOWN
// RUN: not resnorm-opt %t/kernels.mlir --halide-import-schedules=file=%t/other.mlir 2>&1 | FileCheck %s --check-prefix=OTHER
// RUN: not resnorm-opt %t/kernels.mlir --halide-import-schedules=file=%t/none.mlir 2>&1 | FileCheck %s --check-prefix=NONE
// RUN: not resnorm-opt %t/kernels.mlir --halide-import-schedules=file=%t/twice.mlir 2>&1 | FileCheck %s --check-prefix=TWICE
// RUN: not resnorm-opt %t/kernels.mlir --halide-import-schedules=file=%t/missing.mlir 2>&1 | FileCheck %s --check-prefix=MISSING

// The schedule that is there gives way.
// CHECK-LABEL: halide.pipeline @double_0
// CHECK:       halide.schedule
// CHECK-NEXT:    halide.vectorize @out "i" factor 4
// CHECK-NEXT:  }

// So does the rules'; a func that copies an operand belongs to the schedule.
// CHECK-LABEL: halide.pipeline @transpose_0
// CHECK:       halide.func @x_near(%p, %q)
// CHECK:       halide.func @out(%i, %j)
// CHECK-NEXT:    halide.apply @x_near[%j, %i]
// CHECK:       halide.schedule
// CHECK-NEXT:    halide.compute_root @x_near
// CHECK-NEXT:  }

// What the file does not name is left to the rules.
// CHECK-LABEL: halide.pipeline @negate_0
// CHECK:       halide.schedule
// CHECK:         halide.vectorize

// UNKNOWN: unknown.mlir:1:1: error: 'halide.pipeline' op expected the algorithm of a kernel of this model, but @negate_7 is that of none; the kernels are @double_0, @transpose_0, @negate_0; leave it out, or start again from what resnorm-run --print-kernels prints
// OTHER: other.mlir:1:1: error: 'halide.pipeline' op expected the algorithm of kernel @double_0, but got another; change its schedule alone
// OTHER: other.mlir:4:10: note: it differs from here on
// OTHER: kernels.mlir:4:10: note: the kernel has 'arith.addf' there
// NONE: none.mlir:1:1: error: 'halide.pipeline' op expected a schedule for @double_0, but there is none; write halide.schedule, or leave the kernel out for the rules to schedule it
// TWICE: twice.mlir:12:1: error: 'halide.pipeline' op expected one schedule for kernel @double_0, but this is the second; leave one out
// TWICE: twice.mlir:1:1: note: this is the first
// MISSING: error: could not open input file {{.*}}missing.mlir

//--- kernels.mlir
halide.pipeline @double_0(%x: !halide.buffer<64xf32>) -> (!halide.buffer<64xf32>) {
  halide.func @out(%i) -> f32 {
    %v = halide.load %x[%i] : !halide.buffer<64xf32>
    %w = arith.addf %v, %v : f32
    halide.yield %w : f32
  }
  halide.outputs @out
  halide.schedule {
    halide.vectorize @out "i" factor 16
  }
}
halide.pipeline @transpose_0(%x: !halide.buffer<8x64xf32>) -> (!halide.buffer<64x8xf32>) {
  halide.func @out(%i, %j) -> f32 {
    %v = halide.load %x[%j, %i] : !halide.buffer<8x64xf32>
    halide.yield %v : f32
  }
  halide.outputs @out
}
halide.pipeline @negate_0(%x: !halide.buffer<64xf32>) -> (!halide.buffer<64xf32>) {
  halide.func @out(%i) -> f32 {
    %v = halide.load %x[%i] : !halide.buffer<64xf32>
    %w = arith.negf %v : f32
    halide.yield %w : f32
  }
  halide.outputs @out
}

//--- schedules.mlir
halide.pipeline @add_3(%x: !halide.buffer<64xf32>) -> (!halide.buffer<64xf32>) {
  halide.func @out(%i) -> f32 {
    %0 = halide.load %x[%i] : !halide.buffer<64xf32>
    %1 = arith.addf %0, %0 : f32
    halide.yield %1 : f32
  }
  halide.outputs @out
  halide.schedule {
    halide.vectorize @out "i" factor 4
  }
}
halide.pipeline @transpose_0(%x: !halide.buffer<8x64xf32>) -> (!halide.buffer<64x8xf32>) {
  halide.func @x_near(%p, %q) -> f32 {
    %v = halide.load %x[%p, %q] : !halide.buffer<8x64xf32>
    halide.yield %v : f32
  }
  halide.func @out(%i, %j) -> f32 {
    %v = halide.apply @x_near[%j, %i] : f32
    halide.yield %v : f32
  }
  halide.outputs @out
  halide.schedule {
    halide.compute_root @x_near
  }
}

//--- unknown.mlir
halide.pipeline @negate_7(%x: !halide.buffer<32xf32>) -> (!halide.buffer<32xf32>) {
  halide.func @out(%i) -> f32 {
    %v = halide.load %x[%i] : !halide.buffer<32xf32>
    %w = arith.negf %v : f32
    halide.yield %w : f32
  }
  halide.outputs @out
  halide.schedule {
    halide.vectorize @out "i" factor 4
  }
}

//--- other.mlir
halide.pipeline @double_0(%x: !halide.buffer<64xf32>) -> (!halide.buffer<64xf32>) {
  halide.func @out(%i) -> f32 {
    %v = halide.load %x[%i] : !halide.buffer<64xf32>
    %w = arith.mulf %v, %v : f32
    halide.yield %w : f32
  }
  halide.outputs @out
  halide.schedule {
    halide.vectorize @out "i" factor 4
  }
}

//--- none.mlir
halide.pipeline @double_0(%x: !halide.buffer<64xf32>) -> (!halide.buffer<64xf32>) {
  halide.func @out(%i) -> f32 {
    %v = halide.load %x[%i] : !halide.buffer<64xf32>
    %w = arith.addf %v, %v : f32
    halide.yield %w : f32
  }
  halide.outputs @out
}

//--- twice.mlir
halide.pipeline @double_0(%x: !halide.buffer<64xf32>) -> (!halide.buffer<64xf32>) {
  halide.func @out(%i) -> f32 {
    %v = halide.load %x[%i] : !halide.buffer<64xf32>
    %w = arith.addf %v, %v : f32
    halide.yield %w : f32
  }
  halide.outputs @out
  halide.schedule {
    halide.vectorize @out "i" factor 4
  }
}
halide.pipeline @double_1(%x: !halide.buffer<64xf32>) -> (!halide.buffer<64xf32>) {
  halide.func @out(%i) -> f32 {
    %v = halide.load %x[%i] : !halide.buffer<64xf32>
    %w = arith.addf %v, %v : f32
    halide.yield %w : f32
  }
  halide.outputs @out
  halide.schedule {
    halide.vectorize @out "i" factor 8
  }
}
