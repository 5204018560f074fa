// Extents known at run time, and a call with no rows, which no kernel is asked for.
// RUN: %opt %s --pass-pipeline='builtin.module(resnorm-partial-pipeline)' -o %t.mlir
// RUN: %runner %t.mlir | FileCheck %s

// (x - 4.5) / sqrt(5.25 + epsilon / 4), of 2x.
// CHECK: sizes = [2, 8]
// CHECK: {{\[\[}}-1.52752, -1.09109, -0.654653, -0.218218, 0.218218, 0.654653, 1.09109, 1.52752]
// CHECK: [1.52752, 1.09109, 0.654653, 0.218218, -0.218218, -0.654653, -1.09109, -1.52752]
// CHECK: sizes = [0, 8]
func.func @layer(%x: tensor<?x8xf32>, %f: tensor<?x8xf32>) -> tensor<?x8xf32> {
  %sum = resnorm.residual_add %x, %f : tensor<?x8xf32>, tensor<?x8xf32> -> tensor<?x8xf32>
  %y = resnorm.layer_norm %sum axes [1] epsilon 1.0e-5 : tensor<?x8xf32> -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}
func.func @main() {
  %x = arith.constant dense<[[1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0], [8.0, 7.0, 6.0, 5.0, 4.0, 3.0, 2.0, 1.0]]> : tensor<2x8xf32>
  %d = tensor.cast %x : tensor<2x8xf32> to tensor<?x8xf32>
  %e = tensor.extract_slice %d[0, 0] [0, 8] [1, 1] : tensor<?x8xf32> to tensor<0x8xf32>
  %g = tensor.cast %e : tensor<0x8xf32> to tensor<?x8xf32>
  %y = call @layer(%d, %d) : (tensor<?x8xf32>, tensor<?x8xf32>) -> tensor<?x8xf32>
  %z = call @layer(%g, %g) : (tensor<?x8xf32>, tensor<?x8xf32>) -> tensor<?x8xf32>
  %any = tensor.cast %y : tensor<?x8xf32> to tensor<*xf32>
  call @printMemrefF32(%any) : (tensor<*xf32>) -> ()
  %any2 = tensor.cast %z : tensor<?x8xf32> to tensor<*xf32>
  call @printMemrefF32(%any2) : (tensor<*xf32>) -> ()
  return
}
func.func private @printMemrefF32(tensor<*xf32>) attributes {llvm.emit_c_interface}
