// Statistics of one reshape of a convolution's result, normalized in another,
// as torch-mlir's TOSA has it for a group norm over 1x1 pixels.
// RUN: resnorm-opt %s --resnorm-import --resnorm-raise | FileCheck %s

// CHECK-LABEL: func.func @two_reshapes(
// CHECK-SAME: %[[X:[^:]*]]: tensor<1x1x1x8xf32>
// CHECK-DAG: %[[FLAT:.*]] = tensor.collapse_shape %[[X]]
// CHECK: %[[R:.*]] = tensor.expand_shape %[[FLAT]] {{.*}} into tensor<1x8x1x1xf32>
// CHECK: resnorm.{{layer|group}}_norm %[[R]] {{.*}}epsilon 1.000000e-05 : tensor<1x8x1x1xf32> -> tensor<1x8x1x1xf32>
func.func @two_reshapes(%x: tensor<1x1x1x8xf32>) -> tensor<1x8x1x1xf32> {
  %zp = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %rows = tosa.const_shape {values = dense<[1, 1, 8, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %nchw = tosa.const_shape {values = dense<[1, 8, 1, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %n = "tosa.const"() <{values = dense<0.125> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %eps = "tosa.const"() <{values = dense<1.0e-5> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %a = tosa.reshape %x, %nchw : (tensor<1x1x1x8xf32>, !tosa.shape<4>) -> tensor<1x8x1x1xf32>
  %b = tosa.reshape %x, %rows : (tensor<1x1x1x8xf32>, !tosa.shape<4>) -> tensor<1x1x8x1xf32>
  %sum = tosa.reduce_sum %b {axis = 2 : i32} : (tensor<1x1x8x1xf32>) -> tensor<1x1x1x1xf32>
  %mean = tosa.mul %sum, %n, %zp : (tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<1x1x1x1xf32>
  %d = tosa.sub %b, %mean : (tensor<1x1x8x1xf32>, tensor<1x1x1x1xf32>) -> tensor<1x1x8x1xf32>
  %q = tosa.mul %d, %d, %zp : (tensor<1x1x8x1xf32>, tensor<1x1x8x1xf32>, tensor<1xi8>) -> tensor<1x1x8x1xf32>
  %ss = tosa.reduce_sum %q {axis = 2 : i32} : (tensor<1x1x8x1xf32>) -> tensor<1x1x1x1xf32>
  %var = tosa.mul %ss, %n, %zp : (tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<1x1x1x1xf32>
  %ve = tosa.add %var, %eps : (tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<1x1x1x1xf32>
  %r = tosa.rsqrt %ve : (tensor<1x1x1x1xf32>) -> tensor<1x1x1x1xf32>
  %c = tosa.sub %a, %mean : (tensor<1x8x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<1x8x1x1xf32>
  %y = tosa.mul %c, %r, %zp : (tensor<1x8x1x1xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<1x8x1x1xf32>
  return %y : tensor<1x8x1x1xf32>
}
