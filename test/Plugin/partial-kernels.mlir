// Partial mode takes norms and residual connections, and leaves all else of a module to its owner.
// RUN: %opt %s --pass-pipeline='builtin.module(resnorm-partial-kernels)' | FileCheck %s

#map = affine_map<(d0, d1) -> (d0, d1)>

// Softmax, an activation, arithmetic by one, an assertion and a call: their owner's.
// CHECK-LABEL: func.func @others(
// CHECK-NEXT: %[[ONE:.*]] = arith.constant 1.000000e+00 : f32
// CHECK-NEXT: tensor.empty
// CHECK-NEXT: linalg.softmax dimension(1)
// CHECK-NEXT: linalg.generic
// CHECK-NEXT: ^bb0
// CHECK-NEXT: math.tanh
// CHECK-NEXT: arith.mulf %{{.*}}, %[[ONE]]
// CHECK-NEXT: linalg.yield
// CHECK-NEXT: }
// CHECK-NEXT: cf.assert
// CHECK-NEXT: call @somebody
// CHECK-NEXT: return
func.func @others(%x: tensor<4x8xf32>, %ok: i1) -> tensor<4x8xf32> {
  %one = arith.constant 1.0 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %s = linalg.softmax dimension(1) ins(%x : tensor<4x8xf32>) outs(%empty : tensor<4x8xf32>) -> tensor<4x8xf32>
  %t = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<4x8xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%a: f32, %out: f32):
    %h = math.tanh %a : f32
    %m = arith.mulf %h, %one : f32
    linalg.yield %m : f32
  } -> tensor<4x8xf32>
  cf.assert %ok, "theirs"
  %r = call @somebody(%t) : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return %r : tensor<4x8xf32>
}
func.func private @somebody(tensor<4x8xf32>) -> tensor<4x8xf32>

// A norm that is an op already, in control flow: its kernel is called there.
// CHECK-LABEL: func.func @norm_in_branch(
// CHECK: scf.if
// CHECK-NEXT: tensor.empty
// CHECK-NEXT: %[[Y:.*]] = halide.call @rms_norm_0 ins(%{{.*}} : tensor<4x8xf32>)
// CHECK-NEXT: scf.yield %[[Y]]
func.func @norm_in_branch(%x: tensor<4x8xf32>, %c: i1) -> tensor<4x8xf32> {
  %r = scf.if %c -> tensor<4x8xf32> {
    %y = resnorm.rms_norm %x axes [1] epsilon 1.0e-5 : tensor<4x8xf32> -> tensor<4x8xf32>
    scf.yield %y : tensor<4x8xf32>
  } else {
    scf.yield %x : tensor<4x8xf32>
  }
  return %r : tensor<4x8xf32>
}

// CHECK: halide.binary @rms_norm_0
