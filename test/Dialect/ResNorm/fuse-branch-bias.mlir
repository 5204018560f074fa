// RUN: resnorm-opt %s --resnorm-fuse | FileCheck %s

#id2 = affine_map<(d0, d1) -> (d0, d1)>
#last = affine_map<(d0, d1) -> (d1)>
#first = affine_map<(d0, d1) -> (d0)>

// torch.nn.Linear as the branch, flattened: the bias goes through the reshape.
// CHECK-LABEL: func.func @linear_behind_a_reshape
// CHECK-SAME:    %[[X:.*]]: tensor<2x4x8xf32>, %[[A:.*]]: tensor<8x8xf32>, %[[W:.*]]: tensor<8x8xf32>, %[[B:.*]]: tensor<8xf32>
// CHECK:         %[[M:.*]] = linalg.matmul
// CHECK-NEXT:    %[[E:.*]] = tensor.expand_shape %[[M]]
// CHECK-NEXT:    resnorm.add_norm %[[X]], %[[E]] branch_bias(%[[B]])
func.func @linear_behind_a_reshape(%x: tensor<2x4x8xf32>, %a: tensor<8x8xf32>, %w: tensor<8x8xf32>, %b: tensor<8xf32>) -> tensor<2x4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<8x8xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%empty : tensor<8x8xf32>) -> tensor<8x8xf32>
  %m = linalg.matmul ins(%a, %w : tensor<8x8xf32>, tensor<8x8xf32>) outs(%fill : tensor<8x8xf32>) -> tensor<8x8xf32>
  %bb = linalg.generic {indexing_maps = [#last, #id2], iterator_types = ["parallel", "parallel"]} ins(%b : tensor<8xf32>) outs(%empty : tensor<8x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<8x8xf32>
  %s = linalg.generic {indexing_maps = [#id2, #id2, #id2], iterator_types = ["parallel", "parallel"]} ins(%m, %bb : tensor<8x8xf32>, tensor<8x8xf32>) outs(%empty : tensor<8x8xf32>) {
  ^bb0(%l: f32, %r: f32, %out: f32):
    %sum = arith.addf %l, %r : f32
    linalg.yield %sum : f32
  } -> tensor<8x8xf32>
  %e = tensor.expand_shape %s [[0, 1], [2]] output_shape [2, 4, 8] : tensor<8x8xf32> into tensor<2x4x8xf32>
  %r = resnorm.residual_add %x, %e : tensor<2x4x8xf32>, tensor<2x4x8xf32> -> tensor<2x4x8xf32>
  %y = resnorm.layer_norm %r axes [2] epsilon 1.0e-5 : tensor<2x4x8xf32> -> tensor<2x4x8xf32>
  return %y : tensor<2x4x8xf32>
}

// The branch may be the first operand of the sum; a 1-D operand needs no broadcast.
// CHECK-LABEL: func.func @branch_comes_first
// CHECK-SAME:    %[[X:.*]]: tensor<4x8xf32>, %[[A:.*]]: tensor<4x8xf32>, %[[W:.*]]: tensor<8x8xf32>, %[[B:.*]]: tensor<8xf32>
// CHECK:         %[[M:.*]] = linalg.matmul
// CHECK-NEXT:    resnorm.add_norm %[[X]], %[[M]] branch_bias(%[[B]])
func.func @branch_comes_first(%x: tensor<4x8xf32>, %a: tensor<4x8xf32>, %w: tensor<8x8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%empty : tensor<4x8xf32>) -> tensor<4x8xf32>
  %m = linalg.matmul ins(%a, %w : tensor<4x8xf32>, tensor<8x8xf32>) outs(%fill : tensor<4x8xf32>) -> tensor<4x8xf32>
  %s = linalg.generic {indexing_maps = [#last, #id2, #id2], iterator_types = ["parallel", "parallel"]} ins(%b, %m : tensor<8xf32>, tensor<4x8xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%l: f32, %r: f32, %out: f32):
    %sum = arith.addf %l, %r : f32
    linalg.yield %sum : f32
  } -> tensor<4x8xf32>
  %r = resnorm.residual_add %s, %x : tensor<4x8xf32>, tensor<4x8xf32> -> tensor<4x8xf32>
  %y = resnorm.layer_norm %r axes [1] epsilon 1.0e-5 : tensor<4x8xf32> -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// A vector along the rows is no bias of the last axis.
// CHECK-LABEL: func.func @row_vector_is_no_bias
// CHECK:         linalg.generic
// CHECK:         resnorm.add_norm
// CHECK-NOT:     branch_bias
// CHECK:         return
func.func @row_vector_is_no_bias(%x: tensor<8x8xf32>, %a: tensor<8x8xf32>, %w: tensor<8x8xf32>, %b: tensor<8xf32>) -> tensor<8x8xf32> {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<8x8xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%empty : tensor<8x8xf32>) -> tensor<8x8xf32>
  %m = linalg.matmul ins(%a, %w : tensor<8x8xf32>, tensor<8x8xf32>) outs(%fill : tensor<8x8xf32>) -> tensor<8x8xf32>
  %s = linalg.generic {indexing_maps = [#id2, #first, #id2], iterator_types = ["parallel", "parallel"]} ins(%m, %b : tensor<8x8xf32>, tensor<8xf32>) outs(%empty : tensor<8x8xf32>) {
  ^bb0(%l: f32, %r: f32, %out: f32):
    %sum = arith.addf %l, %r : f32
    linalg.yield %sum : f32
  } -> tensor<8x8xf32>
  %r = resnorm.residual_add %x, %s : tensor<8x8xf32>, tensor<8x8xf32> -> tensor<8x8xf32>
  %y = resnorm.layer_norm %r axes [1] epsilon 1.0e-5 : tensor<8x8xf32> -> tensor<8x8xf32>
  return %y : tensor<8x8xf32>
}

// The biased branch is needed elsewhere too, so the addition stays.
// CHECK-LABEL: func.func @biased_branch_has_another_use
// CHECK:         %[[S:.*]] = linalg.generic
// CHECK:         resnorm.add_norm %{{.*}}, %[[S]] norm
func.func @biased_branch_has_another_use(%x: tensor<8x8xf32>, %a: tensor<8x8xf32>, %w: tensor<8x8xf32>, %b: tensor<8xf32>) -> (tensor<8x8xf32>, tensor<8x8xf32>) {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<8x8xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%empty : tensor<8x8xf32>) -> tensor<8x8xf32>
  %m = linalg.matmul ins(%a, %w : tensor<8x8xf32>, tensor<8x8xf32>) outs(%fill : tensor<8x8xf32>) -> tensor<8x8xf32>
  %s = linalg.generic {indexing_maps = [#id2, #last, #id2], iterator_types = ["parallel", "parallel"]} ins(%m, %b : tensor<8x8xf32>, tensor<8xf32>) outs(%empty : tensor<8x8xf32>) {
  ^bb0(%l: f32, %r: f32, %out: f32):
    %sum = arith.addf %l, %r : f32
    linalg.yield %sum : f32
  } -> tensor<8x8xf32>
  %r = resnorm.residual_add %x, %s : tensor<8x8xf32>, tensor<8x8xf32> -> tensor<8x8xf32>
  %y = resnorm.layer_norm %r axes [1] epsilon 1.0e-5 : tensor<8x8xf32> -> tensor<8x8xf32>
  return %y, %s : tensor<8x8xf32>, tensor<8x8xf32>
}
