// Each pipeline becomes a binary of its name, with an object inside; callers are
// left alone.
// RUN: resnorm-opt %s --halide-codegen | FileCheck %s
// RUN: resnorm-opt %s --halide-codegen --mlir-disable-threading | FileCheck %s

// CHECK-NOT: halide.pipeline
// CHECK-LABEL: func.func @main
// CHECK: halide.call @double
func.func @main(%x: tensor<3x5xf32>) -> tensor<3x5xf32> {
  %empty = tensor.empty() : tensor<3x5xf32>
  %y = halide.call @double ins(%x : tensor<3x5xf32>) outs(%empty : tensor<3x5xf32>) -> tensor<3x5xf32>
  return %y : tensor<3x5xf32>
}

// CHECK: halide.binary @double
// CHECK-SAME: object = "\7FELF
// CHECK-SAME: parameter_types = [!halide.buffer<5x3xf32>]
// CHECK-SAME: result_types = [!halide.buffer<5x3xf32>]
// CHECK-SAME: target = "host"
halide.pipeline @double(%x: !halide.buffer<5x3xf32>) -> (!halide.buffer<5x3xf32>) {
  halide.func @out(%i, %j) -> f32 {
    %a = halide.load %x[%i, %j] : !halide.buffer<5x3xf32>
    %s = arith.addf %a, %a : f32
    halide.yield %s : f32
  }
  halide.outputs @out
}

// CHECK: halide.binary @any
// CHECK-SAME: target = "x86-64-linux-sse41"
halide.pipeline @any(%x: !halide.buffer<?xf32>) -> (!halide.buffer<?xf32>) target "x86-64-linux-sse41" {
  halide.func @out(%i) -> f32 {
    %a = halide.load %x[%i] : !halide.buffer<?xf32>
    halide.yield %a : f32
  }
  halide.outputs @out
}
