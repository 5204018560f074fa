// RUN: resnorm-opt %s --resnorm-fuse --remarks-filter-missed=resnorm-fuse -split-input-file -verify-diagnostics | FileCheck %s

// Attention in [time, batch, channel] before a module in [batch, time, channel]: the norm of the
// sum is taken in the order of the sum, and what it gives is moved. The sum stays where it is used.
// CHECK-LABEL: func.func @transposed(
// CHECK-SAME:    %[[X:.*]]: tensor<16x2x8xf32>, %[[F:.*]]: tensor<16x2x8xf32>, %[[G:.*]]: tensor<8xf32>
// CHECK:         %[[S:.*]], %[[N:.*]] = resnorm.add_norm %[[X]], %[[F]] scale(%[[G]]) norm <layer_norm, axes = [2], epsilon = 1.000000e-05>
// CHECK:         %[[T:.*]] = linalg.transpose ins(%[[N]] : tensor<16x2x8xf32>) {{.*}} permutation = [1, 0, 2]
// CHECK:         return %[[S]], %[[T]]
func.func @transposed(%x: tensor<16x2x8xf32>, %f: tensor<16x2x8xf32>, %g: tensor<8xf32>) -> (tensor<16x2x8xf32>, tensor<2x16x8xf32>) {
  %s = resnorm.residual_add %x, %f : tensor<16x2x8xf32>, tensor<16x2x8xf32> -> tensor<16x2x8xf32>
  %e = tensor.empty() : tensor<2x16x8xf32>
  %t = linalg.transpose ins(%s : tensor<16x2x8xf32>) outs(%e : tensor<2x16x8xf32>) permutation = [1, 0, 2]
  %y = resnorm.layer_norm %t scale(%g) axes [2] epsilon 1.0e-5 : tensor<2x16x8xf32>, tensor<8xf32> -> tensor<2x16x8xf32>
  return %s, %y : tensor<16x2x8xf32>, tensor<2x16x8xf32>
}

// -----

// Through several moves, of another rank: the axis of the norm follows.
// CHECK-LABEL: func.func @reshaped_and_transposed(
// CHECK-SAME:    %[[X:.*]]: tensor<32x8xf32>, %[[F:.*]]: tensor<32x8xf32>
// CHECK:         %{{.*}}, %[[N:.*]] = resnorm.add_norm %[[X]], %[[F]] alpha 5.000000e-01 norm <rms_norm, axes = [1], epsilon = 9.9999999999999995E-7>
// CHECK:         %[[R:.*]] = tensor.expand_shape %[[N]] {{\[}}[0, 1], [2]] output_shape [16, 2, 8]
// CHECK:         %[[T:.*]] = linalg.transpose ins(%[[R]]
// CHECK:         return %[[T]]
func.func @reshaped_and_transposed(%x: tensor<32x8xf32>, %f: tensor<32x8xf32>) -> tensor<2x16x8xf32> {
  %s = resnorm.residual_add %x, %f alpha 0.5 : tensor<32x8xf32>, tensor<32x8xf32> -> tensor<32x8xf32>
  %r = tensor.expand_shape %s [[0, 1], [2]] output_shape [16, 2, 8] : tensor<32x8xf32> into tensor<16x2x8xf32>
  %e = tensor.empty() : tensor<2x16x8xf32>
  %t = linalg.transpose ins(%r : tensor<16x2x8xf32>) outs(%e : tensor<2x16x8xf32>) permutation = [1, 0, 2]
  %y = resnorm.rms_norm %t axes [2] epsilon 1.0e-6 : tensor<2x16x8xf32> -> tensor<2x16x8xf32>
  return %y : tensor<2x16x8xf32>
}

// -----

// The rows of the norm are columns of the sum.
// CHECK-LABEL: func.func @columns_become_rows(
// CHECK:         resnorm.residual_add
// CHECK:         resnorm.layer_norm
func.func @columns_become_rows(%x: tensor<16x8xf32>, %f: tensor<16x8xf32>) -> tensor<8x16xf32> {
  // expected-remark @below {{the norm of it reads it through a reshape or transpose}}
  %s = resnorm.residual_add %x, %f : tensor<16x8xf32>, tensor<16x8xf32> -> tensor<16x8xf32>
  %e = tensor.empty() : tensor<8x16xf32>
  %t = linalg.transpose ins(%s : tensor<16x8xf32>) outs(%e : tensor<8x16xf32>) permutation = [1, 0]
  // expected-remark @below {{it reads the residual sum before it through a reshape or transpose}}
  %y = resnorm.layer_norm %t axes [1] epsilon 1.0e-5 : tensor<8x16xf32> -> tensor<8x16xf32>
  return %y : tensor<8x16xf32>
}

// -----

// Rows of the norm are parts of those of the sum: statistics of a head each.
// CHECK-LABEL: func.func @rows_are_cut(
// CHECK:         resnorm.residual_add
// CHECK:         resnorm.rms_norm
func.func @rows_are_cut(%x: tensor<4x8xf32>, %f: tensor<4x8xf32>) -> tensor<4x2x4xf32> {
  // expected-remark @below {{the norm of it reads it through a reshape or transpose}}
  %s = resnorm.residual_add %x, %f : tensor<4x8xf32>, tensor<4x8xf32> -> tensor<4x8xf32>
  %r = tensor.expand_shape %s [[0], [1, 2]] output_shape [4, 2, 4] : tensor<4x8xf32> into tensor<4x2x4xf32>
  // expected-remark @below {{it reads the residual sum before it through a reshape or transpose}}
  %y = resnorm.rms_norm %r axes [2] epsilon 1.0e-6 : tensor<4x2x4xf32> -> tensor<4x2x4xf32>
  return %y : tensor<4x2x4xf32>
}

// -----

// The statistics are over more than rows.
// CHECK-LABEL: func.func @not_of_rows(
// CHECK:         resnorm.residual_add
// CHECK:         resnorm.layer_norm
func.func @not_of_rows(%x: tensor<16x2x8xf32>, %f: tensor<16x2x8xf32>) -> tensor<2x16x8xf32> {
  // expected-remark @below {{the norm of it reads it through a reshape or transpose}}
  %s = resnorm.residual_add %x, %f : tensor<16x2x8xf32>, tensor<16x2x8xf32> -> tensor<16x2x8xf32>
  %e = tensor.empty() : tensor<2x16x8xf32>
  %t = linalg.transpose ins(%s : tensor<16x2x8xf32>) outs(%e : tensor<2x16x8xf32>) permutation = [1, 0, 2]
  // expected-remark @below {{it reads the residual sum before it through a reshape or transpose}}
  %y = resnorm.layer_norm %t axes [1, 2] epsilon 1.0e-5 : tensor<2x16x8xf32> -> tensor<2x16x8xf32>
  return %y : tensor<2x16x8xf32>
}
