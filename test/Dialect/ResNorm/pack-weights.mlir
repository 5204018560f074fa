// Packing for AVX2: 16 registers of 8 lanes, so tiles of 24 or 16 columns.
// RUN: resnorm-opt %s --pass-pipeline='builtin.module(func.func(resnorm-pack-weights{target=x86-64-linux-avx-avx2-fma-sse41}))' --split-input-file | FileCheck %s
// With 32 registers of 16 lanes the same columns make other tiles.
// RUN: resnorm-opt %s --pass-pipeline='builtin.module(func.func(resnorm-pack-weights{target=x86-64-linux-avx-avx2-avx512-avx512_skylake-f16c-fma-sse41}))' --split-input-file | FileCheck %s --check-prefix=WIDE

// A transposed weight is packed from what was transposed.
// CHECK: #[[COLUMNS:.*]] = affine_map<(d0, d1, d2) -> (d1 floordiv 24, d2, d1 mod 24)>
// CHECK-LABEL: func.func @transposed(
// CHECK-SAME: %[[W:[^:]*]]: tensor<768x512xf32>
// CHECK: %[[P:.*]] = linalg.pack %[[W]] outer_dims_perm = [0, 1] inner_dims_pos = [0] inner_tiles = [24] into %{{.*}} : tensor<768x512xf32> -> tensor<32x512x24xf32>
// CHECK: linalg.generic {indexing_maps = [#{{.*}}, #[[COLUMNS]], #{{.*}}], iterator_types = ["parallel", "parallel", "reduction"]} ins(%{{.*}}, %[[P]]
// CHECK: arith.mulf
// CHECK: arith.addf
// WIDE-LABEL: func.func @transposed(
// WIDE: linalg.pack %{{.*}} inner_tiles = [48]
func.func @transposed(%w: tensor<768x512xf32> {resnorm.param = "w"}, %x: tensor<128x512xf32>) -> tensor<128x768xf32> {
  %zero = arith.constant 0.0 : f32
  %te = tensor.empty() : tensor<512x768xf32>
  %t = linalg.transpose ins(%w : tensor<768x512xf32>) outs(%te : tensor<512x768xf32>) permutation = [1, 0]
  %e = tensor.empty() : tensor<128x768xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<128x768xf32>) -> tensor<128x768xf32>
  %y = linalg.matmul ins(%x, %t : tensor<128x512xf32>, tensor<512x768xf32>) outs(%z : tensor<128x768xf32>) -> tensor<128x768xf32>
  return %y : tensor<128x768xf32>
}

// -----

// A weight that is repeated for each batch is packed once, and columns that do
// not fill the last tile are padded.
// CHECK: #[[COLUMNS:.*]] = affine_map<(d0, d1, d2, d3) -> (d2 floordiv [[TILE:[0-9]+]], d3, d2 mod [[TILE]])>
// CHECK-LABEL: func.func @repeated(
// CHECK-SAME: %[[W:[^:]*]]: tensor<32x101xf32>
// CHECK: %[[ZERO:.*]] = arith.constant 0.000000e+00 : f32
// CHECK: linalg.pack %[[W]] padding_value(%{{.*}} : f32) outer_dims_perm = [1, 0] inner_dims_pos = [1] inner_tiles = [[[TILE]]]
// CHECK: linalg.generic {indexing_maps = [#{{.*}}, #[[COLUMNS]], #{{.*}}]
func.func @repeated(%w: tensor<32x101xf32> {resnorm.param = "w"}, %x: tensor<4x16x32xf32>) -> tensor<4x16x101xf32> {
  %zero = arith.constant 0.0 : f32
  %be = tensor.empty() : tensor<4x32x101xf32>
  %b = linalg.broadcast ins(%w : tensor<32x101xf32>) outs(%be : tensor<4x32x101xf32>) dimensions = [0]
  %e = tensor.empty() : tensor<4x16x101xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<4x16x101xf32>) -> tensor<4x16x101xf32>
  %y = linalg.batch_matmul ins(%x, %b : tensor<4x16x32xf32>, tensor<4x32x101xf32>) outs(%z : tensor<4x16x101xf32>) -> tensor<4x16x101xf32>
  return %y : tensor<4x16x101xf32>
}

// -----

// Not packed: an operand that no mark calls a parameter. Where columns are
// padded, what the sums start from has no padding: it is added in the end.
// CHECK-LABEL: func.func @started(
// CHECK-SAME: %[[INIT:[^:]*]]: tensor<16x101xf32>) ->
// CHECK-NOT: linalg.pack
// CHECK: linalg.matmul
// CHECK: %[[FILL:.*]] = linalg.fill
// CHECK: linalg.pack
// CHECK: %[[SUM:.*]] = linalg.generic {{.*}} outs(%[[FILL]] : tensor<16x101xf32>)
// CHECK: linalg.add ins(%[[SUM]], %[[INIT]]
func.func @started(%a: tensor<32x48xf32>, %w: tensor<48x101xf32> {resnorm.param = "w"}, %x: tensor<16x32xf32>,
                   %init: tensor<16x101xf32>) -> tensor<16x101xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<16x48xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<16x48xf32>) -> tensor<16x48xf32>
  %h = linalg.matmul ins(%x, %a : tensor<16x32xf32>, tensor<32x48xf32>) outs(%z : tensor<16x48xf32>) -> tensor<16x48xf32>
  %y = linalg.matmul ins(%h, %w : tensor<16x48xf32>, tensor<48x101xf32>) outs(%init : tensor<16x101xf32>) -> tensor<16x101xf32>
  return %y : tensor<16x101xf32>
}

// -----

// A 1x1 filter is read at place 0 of its window.
// CHECK: #[[COLUMNS:.*]] = affine_map<(d0, d1, d2) -> (d1 floordiv 24, d2, 0, 0, d1 mod 24)>
// CHECK-LABEL: func.func @pointwise(
// CHECK: linalg.pack %{{.*}} outer_dims_perm = [0, 1, 2, 3] inner_dims_pos = [0] inner_tiles = [24] into %{{.*}} : tensor<144x24x1x1xf32> -> tensor<6x24x1x1x24xf32>
// CHECK: linalg.generic {indexing_maps = [#{{.*}}, #[[COLUMNS]], #{{.*}}]
func.func @pointwise(%w: tensor<144x24x1x1xf32> {resnorm.param = "w"}, %x: tensor<196x24xf32>) -> tensor<196x144xf32> {
  %zero = arith.constant 0.0 : f32
  %te = tensor.empty() : tensor<24x144xf32>
  %t = linalg.generic {indexing_maps = [affine_map<(k, n) -> (n, k, 0, 0)>, affine_map<(k, n) -> (k, n)>], iterator_types = ["parallel", "parallel"]}
      ins(%w : tensor<144x24x1x1xf32>) outs(%te : tensor<24x144xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<24x144xf32>
  %e = tensor.empty() : tensor<196x144xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<196x144xf32>) -> tensor<196x144xf32>
  %y = linalg.matmul ins(%x, %t : tensor<196x24xf32>, tensor<24x144xf32>) outs(%z : tensor<196x144xf32>) -> tensor<196x144xf32>
  return %y : tensor<196x144xf32>
}

// -----

// Fewer columns than lanes: padded to one vector. One column alone is none.
// CHECK-LABEL: func.func @narrow(
// CHECK: linalg.pack %{{.*}} padding_value(%{{.*}} : f32) {{.*}} inner_tiles = [8] into %{{.*}} : tensor<32x6xf32> -> tensor<1x32x8xf32>
// CHECK: linalg.matmul {{.*}} tensor<32x1xf32>
func.func @narrow(%w: tensor<32x6xf32> {resnorm.param = "w"}, %v: tensor<32x1xf32> {resnorm.param = "v"},
                  %x: tensor<16x32xf32>) -> (tensor<16x6xf32>, tensor<16x1xf32>) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<16x6xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<16x6xf32>) -> tensor<16x6xf32>
  %y = linalg.matmul ins(%x, %w : tensor<16x32xf32>, tensor<32x6xf32>) outs(%z : tensor<16x6xf32>) -> tensor<16x6xf32>
  %e1 = tensor.empty() : tensor<16x1xf32>
  %z1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<16x1xf32>) -> tensor<16x1xf32>
  %s = linalg.matmul ins(%x, %v : tensor<16x32xf32>, tensor<32x1xf32>) outs(%z1 : tensor<16x1xf32>) -> tensor<16x1xf32>
  return %y, %s : tensor<16x6xf32>, tensor<16x1xf32>
}
