// A tester that is not interested in the whole is a mistake, and said so.
// RUN: not resnorm-reduce %s --resnorm-reduce-ops='test=%S/Inputs/has-fused-norm.sh' 2>&1 | FileCheck %s

// CHECK: error: expected the tester '{{.*}}has-fused-norm.sh' to find the input interesting, that is, to exit with status 1 when called with its path
func.func @f(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %y = resnorm.gelu %x : tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}
