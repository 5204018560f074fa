// RUN: resnorm-opt %s --pass-pipeline='builtin.module(func.func(resnorm-fuse))' | FileCheck %s
// RUN: resnorm-opt %s --pass-pipeline='builtin.module(func.func(resnorm-fuse),resnorm-form-kernels)' | FileCheck %s --check-prefix=KERNEL

// What is elementwise behind the reshape of a matmul moves before it and is
// computed with the matmul.

#id2 = affine_map<(i, j) -> (i, j)>
#bias2 = affine_map<(i, j) -> (j)>
#id3 = affine_map<(i, j, k) -> (i, j, k)>
#bias3 = affine_map<(i, j, k) -> (k)>

// CHECK-LABEL: @bias_relu
// CHECK-SAME: %[[X:.*]]: tensor<8x4xf32>, %[[W:.*]]: tensor<4x16xf32>, %[[B:.*]]: tensor<16xf32>
// CHECK: %[[M:.*]] = linalg.matmul
// CHECK: %[[R:.*]] = linalg.generic {{.*}} ins(%[[M]], %[[B]] : tensor<8x16xf32>, tensor<16xf32>)
// CHECK: tensor.expand_shape %[[R]] {{.*}} : tensor<8x16xf32> into tensor<2x4x16xf32>
// KERNEL-LABEL: @bias_relu
// KERNEL: call @matmul
// KERNEL-NOT: call
// KERNEL: return
func.func @bias_relu(%x: tensor<8x4xf32>, %w: tensor<4x16xf32>, %b: tensor<16xf32>) -> tensor<2x4x16xf32> {
  %zero = arith.constant 0.0 : f32
  %e2 = tensor.empty() : tensor<8x16xf32>
  %e3 = tensor.empty() : tensor<2x4x16xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e2 : tensor<8x16xf32>) -> tensor<8x16xf32>
  %m = linalg.matmul ins(%x, %w : tensor<8x4xf32>, tensor<4x16xf32>) outs(%init : tensor<8x16xf32>) -> tensor<8x16xf32>
  %m3 = tensor.expand_shape %m [[0, 1], [2]] output_shape [2, 4, 16] : tensor<8x16xf32> into tensor<2x4x16xf32>
  %y = linalg.generic {indexing_maps = [#id3, #bias3, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%m3, %b : tensor<2x4x16xf32>, tensor<16xf32>) outs(%e3 : tensor<2x4x16xf32>) {
  ^bb0(%a: f32, %c: f32, %o: f32):
    %s = arith.addf %a, %c : f32
    %r = arith.maximumf %s, %zero : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16xf32>
  return %y : tensor<2x4x16xf32>
}

// GELU, and Pre-LN's residual add: what it is added to takes the opposite
// reshape.
// CHECK-LABEL: @gelu_and_residual
// CHECK-SAME: %[[X:.*]]: tensor<8x4xf32>, %[[W:.*]]: tensor<4x16xf32>, %[[SKIP:.*]]: tensor<2x4x16xf32>
// CHECK-DAG: %[[M:.*]] = linalg.matmul
// CHECK-DAG: %[[G:.*]] = resnorm.gelu %[[M]] : tensor<8x16xf32>
// CHECK-DAG: %[[S:.*]] = tensor.collapse_shape %[[SKIP]]
// CHECK: resnorm.residual_add %[[S]], %[[G]] alpha 5.000000e-01 : tensor<8x16xf32>
// KERNEL-LABEL: @gelu_and_residual
// KERNEL: call @matmul
// KERNEL-NOT: call
// KERNEL: return
func.func @gelu_and_residual(%x: tensor<8x4xf32>, %w: tensor<4x16xf32>, %skip: tensor<2x4x16xf32>) -> tensor<2x4x16xf32> {
  %zero = arith.constant 0.0 : f32
  %e2 = tensor.empty() : tensor<8x16xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e2 : tensor<8x16xf32>) -> tensor<8x16xf32>
  %m = linalg.matmul ins(%x, %w : tensor<8x4xf32>, tensor<4x16xf32>) outs(%init : tensor<8x16xf32>) -> tensor<8x16xf32>
  %m3 = tensor.expand_shape %m [[0, 1], [2]] output_shape [2, 4, 16] : tensor<8x16xf32> into tensor<2x4x16xf32>
  %g = resnorm.gelu %m3 : tensor<2x4x16xf32>
  %y = resnorm.residual_add %skip, %g alpha 0.5 : tensor<2x4x16xf32>, tensor<2x4x16xf32> -> tensor<2x4x16xf32>
  return %y : tensor<2x4x16xf32>
}

// A sum and its norm are fused first; the sum does not move away from it.
// CHECK-LABEL: @add_norm
// CHECK: %[[M:.*]] = tensor.expand_shape
// CHECK: resnorm.add_norm %{{.*}}, %[[M]]
func.func @add_norm(%x: tensor<8x4xf32>, %w: tensor<4x16xf32>, %skip: tensor<2x4x16xf32>, %init: tensor<8x16xf32>) -> tensor<2x4x16xf32> {
  %m = linalg.matmul ins(%x, %w : tensor<8x4xf32>, tensor<4x16xf32>) outs(%init : tensor<8x16xf32>) -> tensor<8x16xf32>
  %m3 = tensor.expand_shape %m [[0, 1], [2]] output_shape [2, 4, 16] : tensor<8x16xf32> into tensor<2x4x16xf32>
  %s = resnorm.residual_add %skip, %m3 : tensor<2x4x16xf32>, tensor<2x4x16xf32> -> tensor<2x4x16xf32>
  %y = resnorm.layer_norm %s axes [2] epsilon 1.0e-5 : tensor<2x4x16xf32> -> tensor<2x4x16xf32>
  return %y : tensor<2x4x16xf32>
}

// A product that is used twice is stored: nothing moves. What is added would be
// a transpose that has to be stored if it were reshaped: nothing moves either.
// CHECK-LABEL: @not_worth_it
// CHECK: resnorm.gelu %{{.*}} : tensor<2x4x16xf32>
// CHECK: resnorm.residual_add {{.*}} : tensor<2x4x16xf32>
func.func @not_worth_it(%x: tensor<8x4xf32>, %w: tensor<4x16xf32>, %skip: tensor<4x2x16xf32>, %init: tensor<8x16xf32>) -> (tensor<8x16xf32>, tensor<2x4x16xf32>, tensor<2x4x16xf32>) {
  %e3 = tensor.empty() : tensor<2x4x16xf32>
  %m = linalg.matmul ins(%x, %w : tensor<8x4xf32>, tensor<4x16xf32>) outs(%init : tensor<8x16xf32>) -> tensor<8x16xf32>
  %m3 = tensor.expand_shape %m [[0, 1], [2]] output_shape [2, 4, 16] : tensor<8x16xf32> into tensor<2x4x16xf32>
  %g = resnorm.gelu %m3 : tensor<2x4x16xf32>
  %n = linalg.matmul ins(%x, %w : tensor<8x4xf32>, tensor<4x16xf32>) outs(%m : tensor<8x16xf32>) -> tensor<8x16xf32>
  %n3 = tensor.expand_shape %n [[0, 1], [2]] output_shape [2, 4, 16] : tensor<8x16xf32> into tensor<2x4x16xf32>
  %t = linalg.transpose ins(%skip : tensor<4x2x16xf32>) outs(%e3 : tensor<2x4x16xf32>) permutation = [1, 0, 2]
  %y = resnorm.residual_add %t, %n3 : tensor<2x4x16xf32>, tensor<2x4x16xf32> -> tensor<2x4x16xf32>
  return %m, %g, %y : tensor<8x16xf32>, tensor<2x4x16xf32>, tensor<2x4x16xf32>
}

// A convolution in one dimension that comes as one in two.
// CHECK-LABEL: @collapsed_convolution
// CHECK: %[[C:.*]] = linalg.depthwise_conv_2d_nchw_chw
// CHECK: %[[S:.*]] = resnorm.silu %[[C]] : tensor<1x4x8x1xf32>
// CHECK: tensor.collapse_shape %[[S]]
// KERNEL-LABEL: @collapsed_convolution
// KERNEL: call @depthwise_conv
// KERNEL-NOT: call
// KERNEL: return
func.func @collapsed_convolution(%x: tensor<1x4x10x1xf32>, %w: tensor<4x3x1xf32>) -> tensor<1x4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<1x4x8x1xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e : tensor<1x4x8x1xf32>) -> tensor<1x4x8x1xf32>
  %c = linalg.depthwise_conv_2d_nchw_chw ins(%x, %w : tensor<1x4x10x1xf32>, tensor<4x3x1xf32>) outs(%init : tensor<1x4x8x1xf32>) -> tensor<1x4x8x1xf32>
  %c3 = tensor.collapse_shape %c [[0], [1], [2, 3]] : tensor<1x4x8x1xf32> into tensor<1x4x8xf32>
  %y = resnorm.silu %c3 : tensor<1x4x8xf32>
  return %y : tensor<1x4x8xf32>
}
