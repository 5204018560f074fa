// RUN: resnorm-opt %s --canonicalize -split-input-file | FileCheck %s

// CHECK-LABEL: func @operand_cast
// CHECK-SAME: %[[X:.*]]: tensor<4x8xf32>
func.func @operand_cast(%x: tensor<4x8xf32>) -> tensor<?x8xf32> {
  // CHECK: %[[Y:.*]] = resnorm.silu %[[X]] : tensor<4x8xf32>
  // CHECK: %[[CAST:.*]] = tensor.cast %[[Y]] : tensor<4x8xf32> to tensor<?x8xf32>
  // CHECK: return %[[CAST]]
  %c = tensor.cast %x : tensor<4x8xf32> to tensor<?x8xf32>
  %y = resnorm.silu %c : tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}

// One static extent is enough for all that agree, statistics included.
// CHECK-LABEL: func @statistics
func.func @statistics(%x: tensor<4x8xf32>) -> (tensor<?x8xf32>, tensor<?xf32>) {
  // CHECK: resnorm.rms_norm %{{.*}} axes [1] epsilon {{.*}} : tensor<4x8xf32> -> tensor<4x8xf32>, tensor<4xf32>
  %c = tensor.cast %x : tensor<4x8xf32> to tensor<?x8xf32>
  %y, %r = resnorm.rms_norm %c axes [1] epsilon 1.0e-5 : tensor<?x8xf32> -> tensor<?x8xf32>, tensor<?xf32>
  return %y, %r : tensor<?x8xf32>, tensor<?xf32>
}

// CHECK-LABEL: func @from_the_branch
func.func @from_the_branch(%x: tensor<?x8xf32>, %f: tensor<4x?xf32>) -> tensor<?x?xf32> {
  // CHECK: resnorm.add_norm %{{.*}} -> tensor<4x8xf32>, tensor<4x8xf32>
  %s, %y = resnorm.add_norm %x, %f norm <layer_norm, axes = [1], epsilon = 1.0e-5>
      : tensor<?x8xf32>, tensor<4x?xf32> -> tensor<?x?xf32>, tensor<?x?xf32>
  return %y : tensor<?x?xf32>
}

// CHECK-LABEL: func @concat_sum
func.func @concat_sum(%a: tensor<4x1xf32>, %b: tensor<4x2xf32>) -> tensor<4x?xf32> {
  // CHECK: resnorm.concat_residual %{{.*}} -> tensor<4x3xf32>
  %c = tensor.cast %b : tensor<4x2xf32> to tensor<4x?xf32>
  %y = resnorm.concat_residual %a, %c axis 1 : tensor<4x1xf32>, tensor<4x?xf32> -> tensor<4x?xf32>
  return %y : tensor<4x?xf32>
}

// Extents that contradict each other are the run time's to report: folding
// these casts would leave an op that does not verify.
// CHECK-LABEL: func @contradiction_stays
func.func @contradiction_stays(%x: tensor<4x8xf32>, %f: tensor<5x8xf32>) -> tensor<?x8xf32> {
  // CHECK-COUNT-2: tensor.cast
  // CHECK: resnorm.residual_add {{.*}} : tensor<?x8xf32>, tensor<?x8xf32> -> tensor<?x8xf32>
  %c = tensor.cast %x : tensor<4x8xf32> to tensor<?x8xf32>
  %d = tensor.cast %f : tensor<5x8xf32> to tensor<?x8xf32>
  %y = resnorm.residual_add %c, %d : tensor<?x8xf32>, tensor<?x8xf32> -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}

// A gate whose extent becomes a static 1 would broadcast where it did not.
// CHECK-LABEL: func @gate_stays
func.func @gate_stays(%x: tensor<?x8xf32>, %g: tensor<1x8xf32>) -> tensor<?x8xf32> {
  // CHECK: tensor.cast
  // CHECK: resnorm.residual_add {{.*}} gate(%{{.*}}) : tensor<?x8xf32>, tensor<?x8xf32>, tensor<?x8xf32>
  %c = tensor.cast %g : tensor<1x8xf32> to tensor<?x8xf32>
  %y = resnorm.residual_add %x, %x gate(%c) : tensor<?x8xf32>, tensor<?x8xf32>, tensor<?x8xf32> -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}

// CHECK-LABEL: func @discardable_attributes_stay
func.func @discardable_attributes_stay(%x: tensor<4x8xf32>) -> tensor<?x8xf32> {
  // CHECK: resnorm.silu %{{.*}} {model.layer = 3 : i64} : tensor<4x8xf32>
  %c = tensor.cast %x : tensor<4x8xf32> to tensor<?x8xf32>
  %y = resnorm.silu %c {model.layer = 3} : tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}
