// What cannot be a kernel stays where it was: the op itself says so.
// RUN: resnorm-opt %s --resnorm-form-kernels | FileCheck %s

// A guard must be able to stop the program; this one reads no input, so no check
// of inputs can take its place.
// CHECK-LABEL: func.func @guarded_gather
// CHECK:         linalg.generic
// CHECK:           cf.assert
// CHECK:         call @
func.func @guarded_gather(%i: tensor<4xi64>, %x: tensor<9xf32>) -> tensor<4xf32> {
  %c9 = arith.constant 9 : index
  %e = tensor.empty() : tensor<4xf32>
  %0 = linalg.generic {
      indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
      ins(%i : tensor<4xi64>) outs(%e : tensor<4xf32>) {
  ^bb0(%n: i64, %o: f32):
    %at = arith.index_cast %n : i64 to index
    %point = linalg.index 0 : index
    %ok = arith.cmpi slt, %point, %c9 : index
    cf.assert %ok, "index must be smaller than dim size"
    %v = tensor.extract %x[%at] : tensor<9xf32>
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %1 = resnorm.silu %0 : tensor<4xf32>
  return %1 : tensor<4xf32>
}
