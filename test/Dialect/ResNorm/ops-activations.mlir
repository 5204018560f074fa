// RUN: resnorm-opt %s | resnorm-opt | FileCheck %s
// RUN: resnorm-opt %s --mlir-print-op-generic | resnorm-opt | FileCheck %s

// CHECK-LABEL: func @softmax
func.func @softmax(%x: tensor<2x?x8xf32>) -> tensor<2x?x8xf32> {
  // CHECK: resnorm.softmax %{{.*}} axis 1 : tensor<2x?x8xf32>
  %y = resnorm.softmax %x axis 1 : tensor<2x?x8xf32>
  return %y : tensor<2x?x8xf32>
}

// CHECK-LABEL: func @gelu
func.func @gelu(%x: tensor<4x8xbf16>) -> tensor<4x8xbf16> {
  // CHECK: resnorm.gelu %{{.*}} : tensor<4x8xbf16>
  %a = resnorm.gelu %x : tensor<4x8xbf16>
  // CHECK: resnorm.gelu %{{.*}} approximate tanh : tensor<4x8xbf16>
  %b = resnorm.gelu %a approximate tanh : tensor<4x8xbf16>
  // CHECK: resnorm.gelu %{{.*}} approximate tanh {coefficient = 0.7977240352174656 : f64} : tensor<4x8xbf16>
  %c = resnorm.gelu %b approximate tanh {coefficient = 0.7977240352174656} : tensor<4x8xbf16>
  return %c : tensor<4x8xbf16>
}

// CHECK-LABEL: func @silu
func.func @silu(%x: tensor<?xf64>) -> tensor<?xf64> {
  // CHECK: resnorm.silu %{{.*}} : tensor<?xf64>
  %y = resnorm.silu %x : tensor<?xf64>
  return %y : tensor<?xf64>
}
