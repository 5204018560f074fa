#map = affine_map<(i, j) -> (i, j)>
func.func @main(%x: tensor<2x2xf32>, %taken: tensor<i1>) -> (tensor<2x2xf32>, tensor<2x2xf32>) {
  %one = arith.constant dense<1.0> : tensor<2x2xf32>
  %empty = tensor.empty() : tensor<2x2xf32>
  %y = linalg.add ins(%x, %one : tensor<2x2xf32>, tensor<2x2xf32>) outs(%empty : tensor<2x2xf32>) -> tensor<2x2xf32>
  %condition = tensor.extract %taken[] : tensor<i1>
  %r = scf.if %condition -> tensor<2x2xf32> {
    %a = linalg.abs ins(%y : tensor<2x2xf32>) outs(%empty : tensor<2x2xf32>) -> tensor<2x2xf32>
    %s = linalg.add ins(%a, %one : tensor<2x2xf32>, tensor<2x2xf32>) outs(%empty : tensor<2x2xf32>) -> tensor<2x2xf32>
    scf.yield %s : tensor<2x2xf32>
  } else {
    scf.yield %y : tensor<2x2xf32>
  }
  return %r, %y : tensor<2x2xf32>, tensor<2x2xf32>
}
