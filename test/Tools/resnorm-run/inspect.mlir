// What the compiler made of a model, for other tools and for people: the graph of
// kernels, the remarks, and a page that holds both beside the profile.
// RUN: resnorm-run %s --input=4x8xf32=random:0 --input=8x8xf32=random:1 --report=%t.html \
// RUN:   --emit-dot=%t.dot --remarks-output=%t.json
// RUN: FileCheck %s --check-prefix=DOT < %t.dot
// RUN: FileCheck %s --check-prefix=REMARKS < %t.json
// RUN: FileCheck %s --check-prefix=PAGE < %t.html
// RUN: not resnorm-run %s --input=4x8xf32=random:0 --input=8x8xf32=random:1 --report=%t.html --benchmark 2>&1 \
// RUN:   | FileCheck %s --check-prefix=BOTH

//      DOT: digraph kernels {
//      DOT: n0 [label="input 0"
//      DOT: n1 [label="input 1"
//      DOT: [[PRODUCT:n[0-9]+]] [label="{{[a-z_0-9]+}}\nlinalg.matmul"
//      DOT: [[NORM:n[0-9]+]] [label="add_norm_0\nresnorm.add_norm", tooltip="{{.*}}inspect.mlir:{{[0-9]+}}
//      DOT: [[OUTPUT:n[0-9]+]] [label="output 0"
//  DOT-DAG: n0 -> [[PRODUCT]] [label="tensor\<4x8xf32\>"]
//  DOT-DAG: n1 -> [[PRODUCT]]
//  DOT-DAG: n0 -> [[NORM]]
//  DOT-DAG: [[PRODUCT]] -> [[NORM]]
//  DOT-DAG: [[NORM]] -> [[OUTPUT]]

//      REMARKS: "kind": "passed",
// REMARKS-NEXT: "message": "residual sum and norm are one op",
// REMARKS-NEXT: "name": "AddNorm",
// REMARKS-NEXT: "pass": "resnorm-fuse",
// REMARKS-NEXT: "place": "{{.*}}inspect.mlir:{{[0-9]+}}:{{[0-9]+}}"

//      PAGE: <!doctype html>
//      PAGE: const report = {
// PAGE-SAME: "add_norm_0"
// PAGE-SAME: halide.pipeline
//  PAGE-NOT: REPORT
//      PAGE: </html>

// BOTH: a page for --report shows a profile; leave out --benchmark and --reference
func.func @main(%x: tensor<4x8xf32>, %w: tensor<8x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %start = linalg.fill ins(%zero : f32) outs(%empty : tensor<4x8xf32>) -> tensor<4x8xf32>
  %product = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x8xf32>)
      outs(%start : tensor<4x8xf32>) -> tensor<4x8xf32>
  %sum = resnorm.residual_add %x, %product : tensor<4x8xf32>, tensor<4x8xf32> -> tensor<4x8xf32>
  %norm = resnorm.layer_norm %sum axes [1] epsilon 1.0e-5 : tensor<4x8xf32> -> tensor<4x8xf32>
  return %norm : tensor<4x8xf32>
}
