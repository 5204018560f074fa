// RUN: resnorm-opt %s --resnorm-form-kernels | FileCheck %s

// Parts of what was only moved are read where they were: each kernel repeats the
// transpose and its slice, and no kernel stores what was transposed.
// CHECK-LABEL: func.func @parts(
// CHECK-SAME: %[[X:[^:]*]]: tensor<16x2x64xf32>)
// CHECK-NEXT: %[[A:.*]] = call @softmax_0(%[[X]])
// CHECK-NEXT: %[[B:.*]] = call @softmax_1(%[[X]])
// CHECK-NEXT: return %[[A]], %[[B]]
// CHECK-LABEL: func.func private @softmax_0(
// CHECK: linalg.transpose
// CHECK: tensor.extract_slice %{{.*}}[0, 0, 0]
// CHECK-LABEL: func.func private @softmax_1(
// CHECK: linalg.transpose
// CHECK: tensor.extract_slice %{{.*}}[1, 0, 0]
func.func @parts(%x: tensor<16x2x64xf32>) -> (tensor<16x64xf32>, tensor<16x64xf32>) {
  %e = tensor.empty() : tensor<2x16x64xf32>
  %t = linalg.transpose ins(%x : tensor<16x2x64xf32>) outs(%e : tensor<2x16x64xf32>) permutation = [1, 0, 2]
  %first = tensor.extract_slice %t[0, 0, 0] [1, 16, 64] [1, 1, 1] : tensor<2x16x64xf32> to tensor<16x64xf32>
  %second = tensor.extract_slice %t[1, 0, 0] [1, 16, 64] [1, 1, 1] : tensor<2x16x64xf32> to tensor<16x64xf32>
  %a = resnorm.softmax %first axis 1 : tensor<16x64xf32>
  %b = resnorm.softmax %second axis 1 : tensor<16x64xf32>
  return %a, %b : tensor<16x64xf32>, tensor<16x64xf32>
}
