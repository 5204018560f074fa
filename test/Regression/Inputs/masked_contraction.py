"""A matrix product of which only what lies below the diagonal is kept, and its result in float64."""

import pathlib
import sys

import numpy as np

MODEL = """
func.func @main(%x: tensor<2x5xf32>, %w: tensor<5x65xf32>) -> tensor<2x65xf32> {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<2x65xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%empty : tensor<2x65xf32>) -> tensor<2x65xf32>
  %product = linalg.matmul ins(%x, %w : tensor<2x5xf32>, tensor<5x65xf32>)
      outs(%fill : tensor<2x65xf32>) -> tensor<2x65xf32>
  %masked = linalg.generic {
      indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%product : tensor<2x65xf32>) outs(%empty : tensor<2x65xf32>) {
  ^bb0(%v: f32, %out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %below = arith.cmpi sge, %i, %j : index
    %kept = arith.select %below, %v, %zero : f32
    linalg.yield %kept : f32
  } -> tensor<2x65xf32>
  return %masked : tensor<2x65xf32>
}
"""

directory = pathlib.Path(sys.argv[1])
directory.mkdir(parents=True, exist_ok=True)
random = np.random.default_rng(0)
x = random.standard_normal((2, 5), np.float32)
w = random.standard_normal((5, 65), np.float32)
(directory / "model.mlir").write_text(MODEL)
np.save(directory / "x.npy", x)
np.save(directory / "w.npy", w)
np.savez(directory / "params.npz", w=w)
np.save(directory / "y.npy", np.tril(x.astype(np.float64) @ w))
