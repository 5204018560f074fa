// RUN: resnorm-opt %s --resnorm-verify-kernels | FileCheck %s

// What an init function gave is compared where it is taken, with what the same parameters give now.
// CHECK-LABEL: func.func @model(
// CHECK-SAME:    %[[W:.*]]: tensor<4xf32> {resnorm.param = "w"}, %{{.*}}: tensor<4xf32>, %[[ROOT:.*]]: tensor<4xf32> {resnorm.prepared})
// CHECK-NEXT:    call @model.init.reference(%[[W]], %[[ROOT]])
// CHECK:       func.func private @model.init.reference(
// CHECK-NOT:     resnorm.initializes
// CHECK:         halide.expect "model.init" result 0
func.func @model.init(%w: tensor<4xf32> {resnorm.param = "w"}) -> tensor<4xf32> attributes {resnorm.initializes = "model"} {
  %0 = math.rsqrt %w : tensor<4xf32>
  return %0 : tensor<4xf32>
}
func.func @model(%w: tensor<4xf32> {resnorm.param = "w"}, %x: tensor<4xf32>, %root: tensor<4xf32> {resnorm.prepared}) -> tensor<4xf32> attributes {resnorm.init = "model.init"} {
  return %root : tensor<4xf32>
}
