"""A matmul with a constant that is too large to stay in the code: alone, read as it is
elsewhere too, or scaled by a parameter."""

import random
import struct
import sys

kind = sys.argv[1]
numbers = random.Random(0)
data = struct.pack("<1536f", *(numbers.uniform(-1, 1) for _ in range(1536)))
parameter = '%b: tensor<48xf32> {resnorm.param = "b"}, ' if kind == "parameter" else ""
weight, activation, extra = "%w", "%x", ""
if kind == "parameter":
    weight = "%scaled"
    extra = """
  %we = tensor.empty() : tensor<48x32xf32>
  %bs = linalg.broadcast ins(%b : tensor<48xf32>) outs(%we : tensor<48x32xf32>) dimensions = [1]
  %scaled = linalg.mul ins(%w, %bs : tensor<48x32xf32>, tensor<48x32xf32>)
      outs(%we : tensor<48x32xf32>) -> tensor<48x32xf32>"""
if kind == "read":
    activation = "%shifted"
    extra = """
  %part = tensor.extract_slice %w[0, 0] [1, 32] [1, 1] : tensor<48x32xf32> to tensor<32xf32>
  %xe = tensor.empty() : tensor<4x32xf32>
  %rows = linalg.broadcast ins(%part : tensor<32xf32>) outs(%xe : tensor<4x32xf32>) dimensions = [0]
  %shifted = linalg.add ins(%x, %rows : tensor<4x32xf32>, tensor<4x32xf32>)
      outs(%xe : tensor<4x32xf32>) -> tensor<4x32xf32>"""
print(f"""func.func @main({parameter}%x: tensor<4x32xf32>) -> tensor<4x48xf32> {{
  %w = arith.constant dense<"0x{data.hex().upper()}"> : tensor<48x32xf32>
  %zero = arith.constant 0.0 : f32{extra}
  %e = tensor.empty() : tensor<32x48xf32>
  %t = linalg.transpose ins({weight} : tensor<48x32xf32>) outs(%e : tensor<32x48xf32>) permutation = [1, 0]
  %ye = tensor.empty() : tensor<4x48xf32>
  %z = linalg.fill ins(%zero : f32) outs(%ye : tensor<4x48xf32>) -> tensor<4x48xf32>
  %y = linalg.matmul ins({activation}, %t : tensor<4x32xf32>, tensor<32x48xf32>)
      outs(%z : tensor<4x48xf32>) -> tensor<4x48xf32>
  return %y : tensor<4x48xf32>
}}""")
