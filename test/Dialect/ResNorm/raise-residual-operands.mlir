// RUN: resnorm-opt %s --pass-pipeline='builtin.module(func.func(resnorm-raise))' | FileCheck %s
// RUN: resnorm-opt %s --pass-pipeline='builtin.module(func.func(resnorm-raise))' --remarks-filter=resnorm-raise -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

// What the two sides of a residual connection may be.

#id = affine_map<(i, j) -> (i, j)>
#col = affine_map<(i, j) -> (j)>
#one = affine_map<(i, j) -> (0, 0)>

// The factor of DeepNorm as a constant tensor of one element, as in TOSA.
// REMARK: [Passed] raised | Category:resnorm-raise | Function=factor_is_a_tensor | Remark="this is resnorm.residual_add"
// CHECK-LABEL: @factor_is_a_tensor
// CHECK: %[[F:.*]] = linalg.matmul
// CHECK: resnorm.residual_add %[[F]], %arg0 alpha 1.700000e+00
func.func @factor_is_a_tensor(%x: tensor<8x8xf32>, %w: tensor<8x8xf32> {resnorm.param = "w"}, %init: tensor<8x8xf32>) -> tensor<8x8xf32> {
  %alpha = arith.constant dense<1.7> : tensor<1x1xf32>
  %e = tensor.empty() : tensor<8x8xf32>
  %f = linalg.matmul ins(%x, %w : tensor<8x8xf32>, tensor<8x8xf32>) outs(%init : tensor<8x8xf32>) -> tensor<8x8xf32>
  %s = linalg.generic {indexing_maps = [#id, #one, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %alpha : tensor<8x8xf32>, tensor<1x1xf32>) outs(%e : tensor<8x8xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %r = arith.mulf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<8x8xf32>
  %y = linalg.add ins(%s, %f : tensor<8x8xf32>, tensor<8x8xf32>) outs(%e : tensor<8x8xf32>) -> tensor<8x8xf32>
  return %y : tensor<8x8xf32>
}

// The skip is transposed, and the branch is computed of what it was before.
// CHECK-LABEL: @transposed_skip
// CHECK: %[[T:.*]] = linalg.transpose
// CHECK: resnorm.residual_add %[[T]], %
func.func @transposed_skip(%x: tensor<8x8xf32>, %w: tensor<8x8xf32> {resnorm.param = "w"}, %init: tensor<8x8xf32>) -> tensor<8x8xf32> {
  %e = tensor.empty() : tensor<8x8xf32>
  %f = linalg.matmul ins(%x, %w : tensor<8x8xf32>, tensor<8x8xf32>) outs(%init : tensor<8x8xf32>) -> tensor<8x8xf32>
  %g = linalg.exp ins(%f : tensor<8x8xf32>) outs(%e : tensor<8x8xf32>) -> tensor<8x8xf32>
  %t = linalg.transpose ins(%x : tensor<8x8xf32>) outs(%e : tensor<8x8xf32>) permutation = [1, 0]
  %y = linalg.add ins(%g, %t : tensor<8x8xf32>, tensor<8x8xf32>) outs(%e : tensor<8x8xf32>) -> tensor<8x8xf32>
  return %y : tensor<8x8xf32>
}

// Average pooling divides by a number: still a branch.
// CHECK-LABEL: @pooled_branches
// CHECK: resnorm.residual_add
func.func @pooled_branches(%x: tensor<8x8xf32>, %z: tensor<8x8xf32>, %w: tensor<8x8xf32> {resnorm.param = "w"}, %init: tensor<8x8xf32>) -> tensor<8x8xf32> {
  %four = arith.constant 4.0 : f32
  %e = tensor.empty() : tensor<8x8xf32>
  %f = linalg.matmul ins(%x, %w : tensor<8x8xf32>, tensor<8x8xf32>) outs(%init : tensor<8x8xf32>) -> tensor<8x8xf32>
  %g = linalg.matmul ins(%z, %w : tensor<8x8xf32>, tensor<8x8xf32>) outs(%init : tensor<8x8xf32>) -> tensor<8x8xf32>
  %p = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%f : tensor<8x8xf32>) outs(%e : tensor<8x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = arith.divf %a, %four : f32
    linalg.yield %r : f32
  } -> tensor<8x8xf32>
  %y = linalg.add ins(%p, %g : tensor<8x8xf32>, tensor<8x8xf32>) outs(%e : tensor<8x8xf32>) -> tensor<8x8xf32>
  return %y : tensor<8x8xf32>
}

// A broadcast residual (ONNX Runtime 27488), whether the sum repeats it or a
// copy has it written out: x - mean(x) is none either.
// CHECK-LABEL: @broadcast_residual
// CHECK-NOT: residual_add
// CHECK: return
func.func @broadcast_residual(%x: tensor<8x8xf32>, %row: tensor<8xf32>, %w: tensor<8x8xf32> {resnorm.param = "w"}) -> (tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8x8xf32>
  %e1 = tensor.empty() : tensor<8xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e1 : tensor<8xf32>) -> tensor<8xf32>
  %a = linalg.generic {indexing_maps = [#id, #col, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %row : tensor<8x8xf32>, tensor<8xf32>) outs(%e : tensor<8x8xf32>) {
  ^bb0(%p: f32, %q: f32, %o: f32):
    %r = arith.addf %p, %q : f32
    linalg.yield %r : f32
  } -> tensor<8x8xf32>
  %copy = linalg.broadcast ins(%row : tensor<8xf32>) outs(%e : tensor<8x8xf32>) dimensions = [0]
  %b = linalg.add ins(%x, %copy : tensor<8x8xf32>, tensor<8x8xf32>) outs(%e : tensor<8x8xf32>) -> tensor<8x8xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<8x8xf32>) outs(%init : tensor<8xf32>) dimensions = [1]
  %mean = linalg.broadcast ins(%sum : tensor<8xf32>) outs(%e : tensor<8x8xf32>) dimensions = [1]
  %c = linalg.sub ins(%x, %mean : tensor<8x8xf32>, tensor<8x8xf32>) outs(%e : tensor<8x8xf32>) -> tensor<8x8xf32>
  return %a, %b, %c : tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>
}

// The skip is an embedding: gathered, not broadcast.
// CHECK-LABEL: @embedding
// CHECK: resnorm.residual_add
func.func @embedding(%ids: tensor<8xindex>, %table: tensor<99x8xf32> {resnorm.param = "t"}, %w: tensor<8x8xf32> {resnorm.param = "w"}, %init: tensor<8x8xf32>) -> tensor<8x8xf32> {
  %e = tensor.empty() : tensor<8x8xf32>
  %x = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i)>, #id], iterator_types = ["parallel", "parallel"]}
      ins(%ids : tensor<8xindex>) outs(%e : tensor<8x8xf32>) {
  ^bb0(%i: index, %o: f32):
    %j = linalg.index 1 : index
    %r = tensor.extract %table[%i, %j] : tensor<99x8xf32>
    linalg.yield %r : f32
  } -> tensor<8x8xf32>
  %f = linalg.matmul ins(%x, %w : tensor<8x8xf32>, tensor<8x8xf32>) outs(%init : tensor<8x8xf32>) -> tensor<8x8xf32>
  %y = linalg.add ins(%x, %f : tensor<8x8xf32>, tensor<8x8xf32>) outs(%e : tensor<8x8xf32>) -> tensor<8x8xf32>
  return %y : tensor<8x8xf32>
}

// A polynomial of each element, as inside a GELU, has no branch.
// CHECK-LABEL: @polynomial
// CHECK-NOT: residual_add
// CHECK: return
func.func @polynomial(%x: tensor<8x8xf32>) -> tensor<8x8xf32> {
  %e = tensor.empty() : tensor<8x8xf32>
  %factor = arith.constant dense<0.044715> : tensor<8x8xf32>
  %square = linalg.mul ins(%x, %x : tensor<8x8xf32>, tensor<8x8xf32>) outs(%e : tensor<8x8xf32>) -> tensor<8x8xf32>
  %cube = linalg.mul ins(%square, %x : tensor<8x8xf32>, tensor<8x8xf32>) outs(%e : tensor<8x8xf32>) -> tensor<8x8xf32>
  %scaled = linalg.mul ins(%factor, %cube : tensor<8x8xf32>, tensor<8x8xf32>) outs(%e : tensor<8x8xf32>) -> tensor<8x8xf32>
  %sum = linalg.add ins(%x, %scaled : tensor<8x8xf32>, tensor<8x8xf32>) outs(%e : tensor<8x8xf32>) -> tensor<8x8xf32>
  return %sum : tensor<8x8xf32>
}
