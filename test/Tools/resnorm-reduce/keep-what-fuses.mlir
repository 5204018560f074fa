// Of a block only what makes its Add & Norm fuse is left: the tester's word
// decides, and the function keeps its type.
// RUN: resnorm-reduce %s --resnorm-reduce-ops='test=%S/Inputs/has-fused-norm.sh' -o %t
// RUN: FileCheck %s < %t
// RUN: not %S/Inputs/has-fused-norm.sh %t

//       CHECK: func.func @block(%[[X:.*]]: tensor<4x8xf32>, %[[W:.*]]: tensor<8x8xf32>) -> tensor<4x8xf32>
//  CHECK-NEXT:   %[[SUM:.*]] = resnorm.residual_add %[[X]], %[[X]]
//  CHECK-NEXT:   %[[NORM:.*]] = resnorm.layer_norm %[[SUM]]
//  CHECK-NEXT:   return %[[NORM]]
func.func @block(%x: tensor<4x8xf32>, %w: tensor<8x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %start = linalg.fill ins(%zero : f32) outs(%empty : tensor<4x8xf32>) -> tensor<4x8xf32>
  %product = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x8xf32>)
      outs(%start : tensor<4x8xf32>) -> tensor<4x8xf32>
  %activated = resnorm.gelu %product : tensor<4x8xf32>
  %sum = resnorm.residual_add %x, %activated : tensor<4x8xf32>, tensor<4x8xf32> -> tensor<4x8xf32>
  %norm = resnorm.layer_norm %sum axes [1] epsilon 1.0e-5 : tensor<4x8xf32> -> tensor<4x8xf32>
  %result = resnorm.silu %norm : tensor<4x8xf32>
  return %result : tensor<4x8xf32>
}
