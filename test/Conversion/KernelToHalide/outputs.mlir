// Each output is a pure func, and no two results share one.
// RUN: resnorm-opt %s --convert-to-halide --split-input-file | FileCheck %s

// A parameter that is returned, and a func that is returned twice, are copied.
// CHECK-LABEL: halide.pipeline @repeated
// CHECK:         halide.func @negf
// CHECK:         halide.func @negf_out
// CHECK:           halide.apply @negf
// CHECK:         halide.func @copy
// CHECK:           halide.load %arg0
// CHECK:         halide.outputs @negf, @negf_out, @copy
func.func private @repeated(%a: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) attributes {resnorm.kernel} {
  %0 = arith.negf %a : tensor<8xf32>
  return %0, %0, %a : tensor<8xf32>, tensor<8xf32>, tensor<8xf32>
}

// -----

// A func of two elements, both returned in order, is one output of two results.
// CHECK-LABEL: halide.pipeline @whole_tuple
// CHECK:         halide.outputs @elementwise
// CHECK-NOT:     ,
func.func private @whole_tuple(%a: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>) attributes {resnorm.kernel} {
  %e = tensor.empty() : tensor<8xf32>
  %0:2 = linalg.generic {
      indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
      ins(%a : tensor<8xf32>) outs(%e, %e : tensor<8xf32>, tensor<8xf32>) {
  ^bb0(%x: f32, %p: f32, %q: f32):
    %s = math.sin %x : f32
    %c = math.cos %x : f32
    linalg.yield %s, %c : f32, f32
  } -> (tensor<8xf32>, tensor<8xf32>)
  return %0#0, %0#1 : tensor<8xf32>, tensor<8xf32>
}

// -----

// In another order each is a func of its own.
// CHECK-LABEL: halide.pipeline @turned_tuple
// CHECK:         halide.func @elementwise_out
// CHECK:           %[[E:.*]]:2 = halide.apply @elementwise
// CHECK:           halide.yield %[[E]]#1
// CHECK:         halide.func @elementwise_out_1
// CHECK:           halide.yield %{{.*}}#0
// CHECK:         halide.outputs @elementwise_out, @elementwise_out_1
func.func private @turned_tuple(%a: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>) attributes {resnorm.kernel} {
  %e = tensor.empty() : tensor<8xf32>
  %0:2 = linalg.generic {
      indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
      ins(%a : tensor<8xf32>) outs(%e, %e : tensor<8xf32>, tensor<8xf32>) {
  ^bb0(%x: f32, %p: f32, %q: f32):
    %s = math.sin %x : f32
    %c = math.cos %x : f32
    linalg.yield %s, %c : f32, f32
  } -> (tensor<8xf32>, tensor<8xf32>)
  return %0#1, %0#0 : tensor<8xf32>, tensor<8xf32>
}
