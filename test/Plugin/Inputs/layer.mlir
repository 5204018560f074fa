#rows = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>
#column = affine_map<(d0, d1) -> (d1)>

// Somebody's layer: LayerNorm(x + relu(x @ w)).
func.func private @layer(%x: tensor<4x8xf32>, %w: tensor<8x8xf32>, %scale: tensor<8xf32>,
                         %bias: tensor<8xf32>) -> tensor<4x8xf32> attributes {no_inline} {
  %zero = arith.constant 0.0 : f32
  %eight = arith.constant 8.0 : f32
  %epsilon = arith.constant 1.0e-05 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %empty_rows = tensor.empty() : tensor<4xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%empty : tensor<4x8xf32>) -> tensor<4x8xf32>
  %zero_rows = linalg.fill ins(%zero : f32) outs(%empty_rows : tensor<4xf32>) -> tensor<4xf32>
  %product = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x8xf32>)
      outs(%zeros : tensor<4x8xf32>) -> tensor<4x8xf32>
  %relu = linalg.generic {indexing_maps = [#rows, #rows], iterator_types = ["parallel", "parallel"]}
      ins(%product : tensor<4x8xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%a: f32, %out: f32):
    %r = arith.maximumf %a, %zero : f32
    linalg.yield %r : f32
  } -> tensor<4x8xf32>
  %sum = linalg.generic {indexing_maps = [#rows, #rows, #rows], iterator_types = ["parallel", "parallel"]}
      ins(%x, %relu : tensor<4x8xf32>, tensor<4x8xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %s = arith.addf %a, %b : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  %total = linalg.generic {indexing_maps = [#rows, #row], iterator_types = ["parallel", "reduction"]}
      ins(%sum : tensor<4x8xf32>) outs(%zero_rows : tensor<4xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %s = arith.addf %a, %acc : f32
    linalg.yield %s : f32
  } -> tensor<4xf32>
  %centred = linalg.generic {indexing_maps = [#rows, #row, #rows], iterator_types = ["parallel", "parallel"]}
      ins(%sum, %total : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%a: f32, %t: f32, %out: f32):
    %mean = arith.divf %t, %eight : f32
    %d = arith.subf %a, %mean : f32
    linalg.yield %d : f32
  } -> tensor<4x8xf32>
  %squares = linalg.generic {indexing_maps = [#rows, #row], iterator_types = ["parallel", "reduction"]}
      ins(%centred : tensor<4x8xf32>) outs(%zero_rows : tensor<4xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %q = arith.mulf %a, %a : f32
    %s = arith.addf %q, %acc : f32
    linalg.yield %s : f32
  } -> tensor<4xf32>
  %y = linalg.generic {indexing_maps = [#rows, #row, #column, #column, #rows],
                       iterator_types = ["parallel", "parallel"]}
      ins(%centred, %squares, %scale, %bias : tensor<4x8xf32>, tensor<4xf32>, tensor<8xf32>, tensor<8xf32>)
      outs(%empty : tensor<4x8xf32>) {
  ^bb0(%d: f32, %q: f32, %s: f32, %b: f32, %out: f32):
    %variance = arith.divf %q, %eight : f32
    %shifted = arith.addf %variance, %epsilon : f32
    %r = math.rsqrt %shifted : f32
    %n = arith.mulf %d, %r : f32
    %scaled = arith.mulf %n, %s : f32
    %v = arith.addf %scaled, %b : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

func.func @main() {
  %x = arith.constant dense<[[1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0], [8.0, 7.0, 6.0, 5.0, 4.0, 3.0, 2.0, 1.0],
                             [1.0, 0.0, 1.0, 0.0, 1.0, 0.0, 1.0, 0.0], [0.0, 0.0, 0.0, 0.0, 4.0, 4.0, 4.0, 4.0]]> : tensor<4x8xf32>
  %w = arith.constant dense<0.5> : tensor<8x8xf32>
  %scale = arith.constant dense<2.0> : tensor<8xf32>
  %bias = arith.constant dense<1.0> : tensor<8xf32>
  %y = call @layer(%x, %w, %scale, %bias)
      : (tensor<4x8xf32>, tensor<8x8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<4x8xf32>
  %any = tensor.cast %y : tensor<4x8xf32> to tensor<*xf32>
  call @printMemrefF32(%any) : (tensor<*xf32>) -> ()
  return
}
func.func private @printMemrefF32(tensor<*xf32>) attributes {llvm.emit_c_interface}
