// RUN: resnorm-opt %s --resnorm-verify-kernels | FileCheck %s

// Each call is followed by one of a copy that owes nothing to Halide; equal kernels are one function, their copies are not.
// CHECK-LABEL: func.func @main(
// CHECK-SAME:    %[[X:.*]]: tensor<?x8xf32>)
// CHECK:         %[[A:.*]]:2 = call @add_0(%[[X]], %[[X]])
// CHECK-NEXT:    call @add_0.reference(%[[X]], %[[X]], %[[A]]#0, %[[A]]#1)
// CHECK:         %[[B:.*]]:2 = call @add_0(%[[A]]#0, %[[A]]#1)
// CHECK-NEXT:    call @[[SECOND:.*]](%[[A]]#0, %[[A]]#1, %[[B]]#0, %[[B]]#1)
// CHECK:       func.func private @add_0({{.*}} attributes {resnorm.kernel}
// CHECK:         resnorm.add_norm
// CHECK:       func.func private @add_0.reference(
// CHECK-SAME:    %{{.*}}: tensor<?x8xf32>, %{{.*}}: tensor<?x8xf32>, %[[SUM:.*]]: tensor<?x8xf32>, %[[NORMALIZED:.*]]: tensor<?x8xf32>)
// CHECK-SAME:    attributes {no_inline, resnorm.reference}
// CHECK-NOT:     resnorm.{{[a-z_]+}} %
// CHECK:         halide.expect "add_0" result 0 %[[SUM]], %{{.*}} : tensor<?x8xf32>, tensor<?x8xf32>
// CHECK-NEXT:    halide.expect "add_0" result 1 %[[NORMALIZED]], %{{.*}} : tensor<?x8xf32>, tensor<?x8xf32>
// CHECK-NEXT:    return
// CHECK:       func.func private @[[SECOND]](
func.func @main(%x: tensor<?x8xf32>) -> tensor<?x8xf32> {
  %0:2 = call @add_0(%x, %x) : (tensor<?x8xf32>, tensor<?x8xf32>) -> (tensor<?x8xf32>, tensor<?x8xf32>)
  %1:2 = call @add_0(%0#0, %0#1) : (tensor<?x8xf32>, tensor<?x8xf32>) -> (tensor<?x8xf32>, tensor<?x8xf32>)
  return %1#1 : tensor<?x8xf32>
}
func.func private @add_0(%x: tensor<?x8xf32>, %f: tensor<?x8xf32>) -> (tensor<?x8xf32>, tensor<?x8xf32>) attributes {resnorm.kernel} {
  %0:2 = resnorm.add_norm %x, %f norm <layer_norm, axes = [1], epsilon = 1.0e-5> : tensor<?x8xf32>, tensor<?x8xf32> -> tensor<?x8xf32>, tensor<?x8xf32>
  return %0#0, %0#1 : tensor<?x8xf32>, tensor<?x8xf32>
}
