// A feed-forward block with its residual and norm, small enough for thousands of calls. Its weights are packed.
func.func @main(%x: tensor<4x32xf32>, %up: tensor<32x64xf32> {resnorm.param = "up"},
                %down: tensor<64x32xf32> {resnorm.param = "down"},
                %scale: tensor<32xf32> {resnorm.param = "scale"}) -> tensor<4x32xf32> {
  %zero = arith.constant 0.0 : f32
  %wide = tensor.empty() : tensor<4x64xf32>
  %narrow = tensor.empty() : tensor<4x32xf32>
  %wide0 = linalg.fill ins(%zero : f32) outs(%wide : tensor<4x64xf32>) -> tensor<4x64xf32>
  %narrow0 = linalg.fill ins(%zero : f32) outs(%narrow : tensor<4x32xf32>) -> tensor<4x32xf32>
  %h = linalg.matmul ins(%x, %up : tensor<4x32xf32>, tensor<32x64xf32>) outs(%wide0 : tensor<4x64xf32>) -> tensor<4x64xf32>
  %g = resnorm.gelu %h : tensor<4x64xf32>
  %f = linalg.matmul ins(%g, %down : tensor<4x64xf32>, tensor<64x32xf32>) outs(%narrow0 : tensor<4x32xf32>) -> tensor<4x32xf32>
  %sum = resnorm.residual_add %x, %f : tensor<4x32xf32>, tensor<4x32xf32> -> tensor<4x32xf32>
  %y = resnorm.layer_norm %sum scale(%scale) axes [1] epsilon 1.0e-5 : tensor<4x32xf32>, tensor<32xf32> -> tensor<4x32xf32>
  return %y : tensor<4x32xf32>
}
