// RUN: resnorm-opt %s --resnorm-form-kernels | FileCheck %s

// Nobody reads what is gathered, but its index is checked all the same.

// CHECK-LABEL: func.func @unread
// CHECK-NOT: @elementwise
// CHECK: cf.assert {{.*}}, "index out of range"
// CHECK-NEXT: return
func.func @unread(%table: tensor<4xf32>, %ids: tensor<3xi64>) {
  %c4 = arith.constant 4 : index
  %empty = tensor.empty() : tensor<3xf32>
  %unread = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
      ins(%ids : tensor<3xi64>) outs(%empty : tensor<3xf32>) {
  ^bb0(%id: i64, %out: f32):
    %index = arith.index_cast %id : i64 to index
    %below = arith.cmpi slt, %index, %c4 : index
    cf.assert %below, "index out of range"
    %element = tensor.extract %table[%index] : tensor<4xf32>
    linalg.yield %element : f32
  } -> tensor<3xf32>
  return
}
