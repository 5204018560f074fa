// RUN: resnorm-opt %s --resnorm-form-kernels | FileCheck %s

// Two norms of one shape by different weights are one function: weights are operands.
// CHECK-LABEL: func.func @equal_kernels_share_one_function
// CHECK-SAME:    %[[X:.*]]: tensor<4x8xf32>, %[[G:.*]]: tensor<8xf32>, %[[H:.*]]: tensor<8xf32>
// CHECK-NEXT:    %[[A:.*]] = call @layer_norm_0(%[[X]], %[[G]]) : (tensor<4x8xf32>, tensor<8xf32>) -> tensor<4x8xf32>
// CHECK-NEXT:    %[[B:.*]] = call @layer_norm_0(%[[A]], %[[H]])
// CHECK-NEXT:    %[[C:.*]] = call @layer_norm_1(%[[B]], %[[H]])
// CHECK-NEXT:    return %[[C]]
func.func @equal_kernels_share_one_function(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %h: tensor<8xf32>) -> tensor<4x8xf32> {
  %a = resnorm.layer_norm %x scale(%g) axes [1] epsilon 1.0e-5 : tensor<4x8xf32>, tensor<8xf32> -> tensor<4x8xf32>
  %b = resnorm.layer_norm %a scale(%h) axes [1] epsilon 1.0e-5 : tensor<4x8xf32>, tensor<8xf32> -> tensor<4x8xf32>
  %c = resnorm.layer_norm %b scale(%h) axes [1] epsilon 1.0e-6 : tensor<4x8xf32>, tensor<8xf32> -> tensor<4x8xf32>
  return %c : tensor<4x8xf32>
}

// Fills, empty tensors and small constants are repeated in the kernel.
// CHECK-LABEL: func.func @free_ops_are_repeated
// CHECK-NEXT:    %[[C:.*]] = call @matmul_0(%{{.*}}, %{{.*}}) : (tensor<4x8xf32>, tensor<8x16xf32>) -> tensor<4x16xf32>
// CHECK-NEXT:    return %[[C]]
func.func @free_ops_are_repeated(%a: tensor<4x8xf32>, %b: tensor<8x16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%empty : tensor<4x16xf32>) -> tensor<4x16xf32>
  %c = linalg.matmul ins(%a, %b : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  return %c : tensor<4x16xf32>
}

// A large constant is an operand, so that kernels are equal whatever it holds.
// CHECK-LABEL: func.func @large_constants_are_operands
// CHECK:         %[[W:.*]] = arith.constant dense_resource<weights>
// CHECK-NEXT:    call @layer_norm_0(%{{.*}}, %[[W]])
func.func @large_constants_are_operands(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %w = arith.constant dense_resource<weights> : tensor<8xf32>
  %a = resnorm.layer_norm %x scale(%w) axes [1] epsilon 1.0e-5 : tensor<4x8xf32>, tensor<8xf32> -> tensor<4x8xf32>
  return %a : tensor<4x8xf32>
}

// Kernels are formed inside control flow; the loop itself stays.
// CHECK-LABEL: func.func @kernels_inside_a_loop
// CHECK:         scf.for {{.*}} iter_args(%[[S:.*]] = %{{.*}})
// CHECK-NEXT:      %[[N:.*]] = func.call @silu_0(%[[S]])
// CHECK-NEXT:      scf.yield %[[N]]
func.func @kernels_inside_a_loop(%x: tensor<4x8xf32>, %n: index) -> tensor<4x8xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%s = %x) -> tensor<4x8xf32> {
    %y = resnorm.silu %s : tensor<4x8xf32>
    scf.yield %y : tensor<4x8xf32>
  }
  return %r : tensor<4x8xf32>
}

// An extent of a tensor that the kernel has anyway is taken inside it, any other
// is a scalar operand.
// CHECK-LABEL: func.func @extents
// CHECK:         call @elementwise_0(%{{.*}}) : (tensor<?xf32>) -> tensor<?xf32>
// CHECK:         call @elementwise_1(%{{.*}}, %[[N:.*]]) : (tensor<f32>, index) -> tensor<?xf32>
#id = affine_map<(d0) -> (d0)>
#scalar = affine_map<(d0) -> ()>
func.func @extents(%x: tensor<?xf32>, %y: tensor<f32>, %n: index) -> (tensor<?xf32>, tensor<?xf32>) {
  %c0 = arith.constant 0 : index
  %d = tensor.dim %x, %c0 : tensor<?xf32>
  %e = tensor.empty(%d) : tensor<?xf32>
  %a = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%x : tensor<?xf32>) outs(%e : tensor<?xf32>) {
  ^bb0(%in: f32, %out: f32):
    %s = arith.addf %in, %in : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %f = tensor.empty(%n) : tensor<?xf32>
  %b = linalg.generic {indexing_maps = [#scalar, #id], iterator_types = ["parallel"]} ins(%y : tensor<f32>) outs(%f : tensor<?xf32>) {
  ^bb0(%in: f32, %out: f32):
    %s = arith.mulf %in, %in : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  return %a, %b : tensor<?xf32>, tensor<?xf32>
}

// What is no kernel stays: the assertion, the element read, the cast.
// CHECK-LABEL: func.func @host_code_stays
// CHECK:         tensor.extract
// CHECK:         cf.assert
// CHECK:         tensor.cast
func.func @host_code_stays(%x: tensor<4xi1>) -> tensor<?xi1> {
  %c0 = arith.constant 0 : index
  %b = tensor.extract %x[%c0] : tensor<4xi1>
  cf.assert %b, "must hold"
  %y = tensor.cast %x : tensor<4xi1> to tensor<?xi1>
  return %y : tensor<?xi1>
}

// The functions: private, marked, each op with the values it needs.
// CHECK:       func.func private @layer_norm_0(%[[X:.*]]: tensor<4x8xf32>, %[[G:.*]]: tensor<8xf32>) -> tensor<4x8xf32> attributes {resnorm.kernel}
// CHECK-NEXT:    resnorm.layer_norm %[[X]] scale(%[[G]])
// CHECK:       func.func private @matmul_0
// CHECK:         arith.constant 0
// CHECK:         tensor.empty
// CHECK:         linalg.fill
// CHECK:         linalg.matmul
// CHECK:       func.func private @elementwise_0(%[[X0:.*]]: tensor<?xf32>)
// CHECK:         tensor.dim %[[X0]]

{-# dialect_resources: { builtin: { weights: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F" } } #-}
