// RUN: resnorm-opt %s --split-input-file --verify-diagnostics --canonicalize | FileCheck %s

// Nothing reads what it gives, and yet it stays.
// CHECK-LABEL: func.func @stays
// CHECK: halide.expect "k" result 1 %{{.*}}, %{{.*}} : tensor<?xf32>, tensor<4xf32>
func.func @stays(%a: tensor<?xf32>, %b: tensor<4xf32>) {
  halide.expect "k" result 1 %a, %b : tensor<?xf32>, tensor<4xf32>
  return
}

// -----

func.func @types(%a: tensor<4xf32>, %b: tensor<4xf64>) {
  // expected-error @+1 {{expected two ranked tensors or two memrefs of one element type and shape, but got 'tensor<4xf32>' and 'tensor<4xf64>'}}
  halide.expect "k" result 0 %a, %b : tensor<4xf32>, tensor<4xf64>
  return
}

// -----

func.func @kinds(%a: tensor<4xf32>, %b: memref<4xf32>) {
  // expected-error @+1 {{expected two ranked tensors or two memrefs}}
  halide.expect "k" result 0 %a, %b : tensor<4xf32>, memref<4xf32>
  return
}

// -----

func.func @shapes(%a: tensor<4xf32>, %b: tensor<5xf32>) {
  // expected-error @+1 {{expected two ranked tensors or two memrefs of one element type and shape}}
  halide.expect "k" result 0 %a, %b : tensor<4xf32>, tensor<5xf32>
  return
}
