func.func @main(%a: tensor<3x2xf32>, %b: tensor<3x5xf32>) -> (tensor<3xf32>, tensor<3xf32>) {
  %empty = tensor.empty() : tensor<3xf32>
  %zero = arith.constant 0.0 : f32
  %fill = linalg.fill ins(%zero : f32) outs(%empty : tensor<3xf32>) -> tensor<3xf32>
  %0 = linalg.reduce { arith.addf } ins(%a : tensor<3x2xf32>) outs(%fill : tensor<3xf32>) dimensions = [1]
  %1 = linalg.reduce { arith.addf } ins(%b : tensor<3x5xf32>) outs(%fill : tensor<3xf32>) dimensions = [1]
  return %0, %1 : tensor<3xf32>, tensor<3xf32>
}
