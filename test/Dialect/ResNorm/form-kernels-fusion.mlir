// RUN: resnorm-opt %s --resnorm-form-kernels | FileCheck %s

#id2 = affine_map<(d0, d1) -> (d0, d1)>
#last = affine_map<(d0, d1) -> (d1)>
#id3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>

// A matmul takes in the transpose of its weights, the bias and the activation.
// CHECK-LABEL: func.func @linear_with_epilogue
// CHECK-SAME:    %[[X:.*]]: tensor<4x8xf32>, %[[W:.*]]: tensor<16x8xf32>, %[[B:.*]]: tensor<16xf32>
// CHECK-NEXT:    %[[Y:.*]] = call @matmul_0(%[[X]], %[[W]], %[[B]])
// CHECK-NEXT:    return %[[Y]]
func.func @linear_with_epilogue(%x: tensor<4x8xf32>, %w: tensor<16x8xf32>, %b: tensor<16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x16xf32>
  %et = tensor.empty() : tensor<8x16xf32>
  %t = linalg.transpose ins(%w : tensor<16x8xf32>) outs(%et : tensor<8x16xf32>) permutation = [1, 0]
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<4x16xf32>) -> tensor<4x16xf32>
  %m = linalg.matmul ins(%x, %t : tensor<4x8xf32>, tensor<8x16xf32>) outs(%f : tensor<4x16xf32>) -> tensor<4x16xf32>
  %s = linalg.generic {indexing_maps = [#id2, #last, #id2], iterator_types = ["parallel", "parallel"]} ins(%m, %b : tensor<4x16xf32>, tensor<16xf32>) outs(%e : tensor<4x16xf32>) {
  ^bb0(%l: f32, %r: f32, %out: f32):
    %sum = arith.addf %l, %r : f32
    linalg.yield %sum : f32
  } -> tensor<4x16xf32>
  %g = resnorm.gelu %s : tensor<4x16xf32>
  return %g : tensor<4x16xf32>
}

// x * sigmoid(x) has two values in between and one at the end: it is taken in.
// CHECK-LABEL: func.func @epilogue_meets_again
// CHECK-NEXT:    %[[Y:.*]] = call @layer_norm_0(%{{.*}}) : (tensor<4x8xf32>) -> tensor<4x8xf32>
// CHECK-NEXT:    return %[[Y]]
func.func @epilogue_meets_again(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %n = resnorm.layer_norm %x axes [1] epsilon 1.0e-5 : tensor<4x8xf32> -> tensor<4x8xf32>
  %g = resnorm.gelu %n : tensor<4x8xf32>
  %r = resnorm.residual_add %n, %g : tensor<4x8xf32>, tensor<4x8xf32> -> tensor<4x8xf32>
  return %r : tensor<4x8xf32>
}

// What would add a result to store is another kernel.
// CHECK-LABEL: func.func @epilogue_adds_no_result
// CHECK-NEXT:    %[[N:.*]] = call @layer_norm_1(
// CHECK-NEXT:    %[[G:.*]] = call @gelu_0(%[[N]])
// CHECK-NEXT:    return %[[N]], %[[G]]
func.func @epilogue_adds_no_result(%x: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
  %n = resnorm.layer_norm %x axes [1] epsilon 1.0e-5 : tensor<4x8xf32> -> tensor<4x8xf32>
  %g = resnorm.gelu %n : tensor<4x8xf32>
  return %n, %g : tensor<4x8xf32>, tensor<4x8xf32>
}

// The activation of a matmul's operand would be computed for each column, so it
// is a kernel of its own; that of a norm's input is not.
// CHECK-LABEL: func.func @nothing_expensive_twice
// CHECK-SAME:    %[[X:.*]]: tensor<4x8xf32>, %[[W:.*]]: tensor<8x8xf32>
// CHECK-NEXT:    %[[G:.*]] = call @gelu_0(%[[X]])
// CHECK-NEXT:    %[[M:.*]] = call @matmul_1(%[[G]], %[[W]])
// CHECK-NEXT:    %[[N:.*]] = call @layer_norm_2(%[[X]])
// CHECK-NEXT:    return %[[M]], %[[N]]
func.func @nothing_expensive_twice(%x: tensor<4x8xf32>, %w: tensor<8x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x8xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  %g = resnorm.gelu %x : tensor<4x8xf32>
  %m = linalg.matmul ins(%g, %w : tensor<4x8xf32>, tensor<8x8xf32>) outs(%f : tensor<4x8xf32>) -> tensor<4x8xf32>
  %s = resnorm.silu %x : tensor<4x8xf32>
  %n = resnorm.layer_norm %s axes [1] epsilon 1.0e-5 : tensor<4x8xf32> -> tensor<4x8xf32>
  return %m, %n : tensor<4x8xf32>, tensor<4x8xf32>
}

// The sum that ends here cannot follow the norm: it would leave that kernel and
// come back by way of the softmaxes. It follows the last of them.
// CHECK-LABEL: func.func @no_cycle
// CHECK-NEXT:    %[[A:.*]]:2 = call @add_norm_0(
// CHECK-NEXT:    %[[B:.*]] = call @softmax_0(%[[A]]#0)
// CHECK-NEXT:    %[[R:.*]] = call @softmax_1(%[[B]], %[[A]]#1)
// CHECK-NEXT:    return %[[R]]
func.func @no_cycle(%x: tensor<4x8xf32>, %f: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %s, %y = resnorm.add_norm %x, %f norm <layer_norm, axes = [1], epsilon = 1.0e-5> : tensor<4x8xf32>, tensor<4x8xf32> -> tensor<4x8xf32>, tensor<4x8xf32>
  %b = resnorm.softmax %s axis 1 : tensor<4x8xf32>
  %g = resnorm.gelu %b : tensor<4x8xf32>
  %z = resnorm.softmax %g axis 1 : tensor<4x8xf32>
  %r = resnorm.residual_add %y, %z : tensor<4x8xf32>, tensor<4x8xf32> -> tensor<4x8xf32>
  return %r : tensor<4x8xf32>
}

// A reshape of what a kernel stores is a view between kernels.
// CHECK-LABEL: func.func @views_stay_between_kernels
// CHECK-NEXT:    %[[A:.*]] = call @softmax_{{[0-9]+}}(
// CHECK-NEXT:    %[[V:.*]] = tensor.collapse_shape %[[A]]
// CHECK-NEXT:    call @softmax_{{[0-9]+}}(%[[V]])
func.func @views_stay_between_kernels(%x: tensor<2x4x8xf32>) -> tensor<8x8xf32> {
  %a = resnorm.softmax %x axis 2 : tensor<2x4x8xf32>
  %v = tensor.collapse_shape %a [[0, 1], [2]] : tensor<2x4x8xf32> into tensor<8x8xf32>
  %b = resnorm.softmax %v axis 1 : tensor<8x8xf32>
  return %b : tensor<8x8xf32>
}

// A transpose that two kernels read is index arithmetic in both.
// CHECK-LABEL: func.func @movement_is_repeated
// CHECK-SAME:    %[[X:.*]]: tensor<4x8xf32>
// CHECK-NEXT:    call @layer_norm_{{[0-9]+}}(%[[X]])
// CHECK-NEXT:    call @rms_norm_0(%[[X]])
// CHECK-NEXT:    return
func.func @movement_is_repeated(%x: tensor<4x8xf32>) -> (tensor<8x4xf32>, tensor<8x4xf32>) {
  %e = tensor.empty() : tensor<8x4xf32>
  %t = linalg.transpose ins(%x : tensor<4x8xf32>) outs(%e : tensor<8x4xf32>) permutation = [1, 0]
  %a = resnorm.layer_norm %t axes [1] epsilon 1.0e-5 : tensor<8x4xf32> -> tensor<8x4xf32>
  %b = resnorm.rms_norm %t axes [1] epsilon 1.0e-5 : tensor<8x4xf32> -> tensor<8x4xf32>
  return %a, %b : tensor<8x4xf32>, tensor<8x4xf32>
}

// CHECK:       func.func private @matmul_0(%[[X:.*]]: tensor<4x8xf32>, %[[W:.*]]: tensor<16x8xf32>, %[[B:.*]]: tensor<16xf32>)
// CHECK:         %[[T:.*]] = linalg.transpose ins(%[[W]]
// CHECK:         %[[M:.*]] = linalg.matmul ins(%[[X]], %[[T]]
// CHECK:         %[[S:.*]] = linalg.generic {{.*}} ins(%[[M]], %[[B]]
// CHECK:         %[[G:.*]] = resnorm.gelu %[[S]]
// CHECK-NEXT:    return %[[G]]
