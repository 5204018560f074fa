// models/minilm.py (torch-mlir 20261001 torch 2.15.0)
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2, d3) -> ()>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1) -> ()>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map9 = affine_map<(d0, d1, d2) -> (d2)>
#map10 = affine_map<()[s0] -> (s0 * 32)>
#map11 = affine_map<(d0, d1) -> (d1)>
#map12 = affine_map<()[s0] -> (s0 * 12)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map16 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map17 = affine_map<(d0, d1) -> (d0, 0)>
module {
  func.func @main(%arg0: tensor<30522x384xf32> {resnorm.param = "embeddings.word_embeddings.weight"}, %arg1: tensor<512x384xf32> {resnorm.param = "embeddings.position_embeddings.weight"}, %arg2: tensor<2x384xf32> {resnorm.param = "embeddings.token_type_embeddings.weight"}, %arg3: tensor<384xf32> {resnorm.param = "embeddings.LayerNorm.weight"}, %arg4: tensor<384xf32> {resnorm.param = "embeddings.LayerNorm.bias"}, %arg5: tensor<384x384xf32> {resnorm.param = "encoder.layer.0.attention.self.query.weight"}, %arg6: tensor<384xf32> {resnorm.param = "encoder.layer.0.attention.self.query.bias"}, %arg7: tensor<384x384xf32> {resnorm.param = "encoder.layer.0.attention.self.key.weight"}, %arg8: tensor<384xf32> {resnorm.param = "encoder.layer.0.attention.self.key.bias"}, %arg9: tensor<384x384xf32> {resnorm.param = "encoder.layer.0.attention.self.value.weight"}, %arg10: tensor<384xf32> {resnorm.param = "encoder.layer.0.attention.self.value.bias"}, %arg11: tensor<384x384xf32> {resnorm.param = "encoder.layer.0.attention.output.dense.weight"}, %arg12: tensor<384xf32> {resnorm.param = "encoder.layer.0.attention.output.dense.bias"}, %arg13: tensor<384xf32> {resnorm.param = "encoder.layer.0.attention.output.LayerNorm.weight"}, %arg14: tensor<384xf32> {resnorm.param = "encoder.layer.0.attention.output.LayerNorm.bias"}, %arg15: tensor<1536x384xf32> {resnorm.param = "encoder.layer.0.intermediate.dense.weight"}, %arg16: tensor<1536xf32> {resnorm.param = "encoder.layer.0.intermediate.dense.bias"}, %arg17: tensor<384x1536xf32> {resnorm.param = "encoder.layer.0.output.dense.weight"}, %arg18: tensor<384xf32> {resnorm.param = "encoder.layer.0.output.dense.bias"}, %arg19: tensor<384xf32> {resnorm.param = "encoder.layer.0.output.LayerNorm.weight"}, %arg20: tensor<384xf32> {resnorm.param = "encoder.layer.0.output.LayerNorm.bias"}, %arg21: tensor<384x384xf32> {resnorm.param = "encoder.layer.1.attention.self.query.weight"}, %arg22: tensor<384xf32> {resnorm.param = "encoder.layer.1.attention.self.query.bias"}, %arg23: tensor<384x384xf32> {resnorm.param = "encoder.layer.1.attention.self.key.weight"}, %arg24: tensor<384xf32> {resnorm.param = "encoder.layer.1.attention.self.key.bias"}, %arg25: tensor<384x384xf32> {resnorm.param = "encoder.layer.1.attention.self.value.weight"}, %arg26: tensor<384xf32> {resnorm.param = "encoder.layer.1.attention.self.value.bias"}, %arg27: tensor<384x384xf32> {resnorm.param = "encoder.layer.1.attention.output.dense.weight"}, %arg28: tensor<384xf32> {resnorm.param = "encoder.layer.1.attention.output.dense.bias"}, %arg29: tensor<384xf32> {resnorm.param = "encoder.layer.1.attention.output.LayerNorm.weight"}, %arg30: tensor<384xf32> {resnorm.param = "encoder.layer.1.attention.output.LayerNorm.bias"}, %arg31: tensor<1536x384xf32> {resnorm.param = "encoder.layer.1.intermediate.dense.weight"}, %arg32: tensor<1536xf32> {resnorm.param = "encoder.layer.1.intermediate.dense.bias"}, %arg33: tensor<384x1536xf32> {resnorm.param = "encoder.layer.1.output.dense.weight"}, %arg34: tensor<384xf32> {resnorm.param = "encoder.layer.1.output.dense.bias"}, %arg35: tensor<384xf32> {resnorm.param = "encoder.layer.1.output.LayerNorm.weight"}, %arg36: tensor<384xf32> {resnorm.param = "encoder.layer.1.output.LayerNorm.bias"}, %arg37: tensor<384x384xf32> {resnorm.param = "encoder.layer.2.attention.self.query.weight"}, %arg38: tensor<384xf32> {resnorm.param = "encoder.layer.2.attention.self.query.bias"}, %arg39: tensor<384x384xf32> {resnorm.param = "encoder.layer.2.attention.self.key.weight"}, %arg40: tensor<384xf32> {resnorm.param = "encoder.layer.2.attention.self.key.bias"}, %arg41: tensor<384x384xf32> {resnorm.param = "encoder.layer.2.attention.self.value.weight"}, %arg42: tensor<384xf32> {resnorm.param = "encoder.layer.2.attention.self.value.bias"}, %arg43: tensor<384x384xf32> {resnorm.param = "encoder.layer.2.attention.output.dense.weight"}, %arg44: tensor<384xf32> {resnorm.param = "encoder.layer.2.attention.output.dense.bias"}, %arg45: tensor<384xf32> {resnorm.param = "encoder.layer.2.attention.output.LayerNorm.weight"}, %arg46: tensor<384xf32> {resnorm.param = "encoder.layer.2.attention.output.LayerNorm.bias"}, %arg47: tensor<1536x384xf32> {resnorm.param = "encoder.layer.2.intermediate.dense.weight"}, %arg48: tensor<1536xf32> {resnorm.param = "encoder.layer.2.intermediate.dense.bias"}, %arg49: tensor<384x1536xf32> {resnorm.param = "encoder.layer.2.output.dense.weight"}, %arg50: tensor<384xf32> {resnorm.param = "encoder.layer.2.output.dense.bias"}, %arg51: tensor<384xf32> {resnorm.param = "encoder.layer.2.output.LayerNorm.weight"}, %arg52: tensor<384xf32> {resnorm.param = "encoder.layer.2.output.LayerNorm.bias"}, %arg53: tensor<384x384xf32> {resnorm.param = "encoder.layer.3.attention.self.query.weight"}, %arg54: tensor<384xf32> {resnorm.param = "encoder.layer.3.attention.self.query.bias"}, %arg55: tensor<384x384xf32> {resnorm.param = "encoder.layer.3.attention.self.key.weight"}, %arg56: tensor<384xf32> {resnorm.param = "encoder.layer.3.attention.self.key.bias"}, %arg57: tensor<384x384xf32> {resnorm.param = "encoder.layer.3.attention.self.value.weight"}, %arg58: tensor<384xf32> {resnorm.param = "encoder.layer.3.attention.self.value.bias"}, %arg59: tensor<384x384xf32> {resnorm.param = "encoder.layer.3.attention.output.dense.weight"}, %arg60: tensor<384xf32> {resnorm.param = "encoder.layer.3.attention.output.dense.bias"}, %arg61: tensor<384xf32> {resnorm.param = "encoder.layer.3.attention.output.LayerNorm.weight"}, %arg62: tensor<384xf32> {resnorm.param = "encoder.layer.3.attention.output.LayerNorm.bias"}, %arg63: tensor<1536x384xf32> {resnorm.param = "encoder.layer.3.intermediate.dense.weight"}, %arg64: tensor<1536xf32> {resnorm.param = "encoder.layer.3.intermediate.dense.bias"}, %arg65: tensor<384x1536xf32> {resnorm.param = "encoder.layer.3.output.dense.weight"}, %arg66: tensor<384xf32> {resnorm.param = "encoder.layer.3.output.dense.bias"}, %arg67: tensor<384xf32> {resnorm.param = "encoder.layer.3.output.LayerNorm.weight"}, %arg68: tensor<384xf32> {resnorm.param = "encoder.layer.3.output.LayerNorm.bias"}, %arg69: tensor<384x384xf32> {resnorm.param = "encoder.layer.4.attention.self.query.weight"}, %arg70: tensor<384xf32> {resnorm.param = "encoder.layer.4.attention.self.query.bias"}, %arg71: tensor<384x384xf32> {resnorm.param = "encoder.layer.4.attention.self.key.weight"}, %arg72: tensor<384xf32> {resnorm.param = "encoder.layer.4.attention.self.key.bias"}, %arg73: tensor<384x384xf32> {resnorm.param = "encoder.layer.4.attention.self.value.weight"}, %arg74: tensor<384xf32> {resnorm.param = "encoder.layer.4.attention.self.value.bias"}, %arg75: tensor<384x384xf32> {resnorm.param = "encoder.layer.4.attention.output.dense.weight"}, %arg76: tensor<384xf32> {resnorm.param = "encoder.layer.4.attention.output.dense.bias"}, %arg77: tensor<384xf32> {resnorm.param = "encoder.layer.4.attention.output.LayerNorm.weight"}, %arg78: tensor<384xf32> {resnorm.param = "encoder.layer.4.attention.output.LayerNorm.bias"}, %arg79: tensor<1536x384xf32> {resnorm.param = "encoder.layer.4.intermediate.dense.weight"}, %arg80: tensor<1536xf32> {resnorm.param = "encoder.layer.4.intermediate.dense.bias"}, %arg81: tensor<384x1536xf32> {resnorm.param = "encoder.layer.4.output.dense.weight"}, %arg82: tensor<384xf32> {resnorm.param = "encoder.layer.4.output.dense.bias"}, %arg83: tensor<384xf32> {resnorm.param = "encoder.layer.4.output.LayerNorm.weight"}, %arg84: tensor<384xf32> {resnorm.param = "encoder.layer.4.output.LayerNorm.bias"}, %arg85: tensor<384x384xf32> {resnorm.param = "encoder.layer.5.attention.self.query.weight"}, %arg86: tensor<384xf32> {resnorm.param = "encoder.layer.5.attention.self.query.bias"}, %arg87: tensor<384x384xf32> {resnorm.param = "encoder.layer.5.attention.self.key.weight"}, %arg88: tensor<384xf32> {resnorm.param = "encoder.layer.5.attention.self.key.bias"}, %arg89: tensor<384x384xf32> {resnorm.param = "encoder.layer.5.attention.self.value.weight"}, %arg90: tensor<384xf32> {resnorm.param = "encoder.layer.5.attention.self.value.bias"}, %arg91: tensor<384x384xf32> {resnorm.param = "encoder.layer.5.attention.output.dense.weight"}, %arg92: tensor<384xf32> {resnorm.param = "encoder.layer.5.attention.output.dense.bias"}, %arg93: tensor<384xf32> {resnorm.param = "encoder.layer.5.attention.output.LayerNorm.weight"}, %arg94: tensor<384xf32> {resnorm.param = "encoder.layer.5.attention.output.LayerNorm.bias"}, %arg95: tensor<1536x384xf32> {resnorm.param = "encoder.layer.5.intermediate.dense.weight"}, %arg96: tensor<1536xf32> {resnorm.param = "encoder.layer.5.intermediate.dense.bias"}, %arg97: tensor<384x1536xf32> {resnorm.param = "encoder.layer.5.output.dense.weight"}, %arg98: tensor<384xf32> {resnorm.param = "encoder.layer.5.output.dense.bias"}, %arg99: tensor<384xf32> {resnorm.param = "encoder.layer.5.output.LayerNorm.weight"}, %arg100: tensor<384xf32> {resnorm.param = "encoder.layer.5.output.LayerNorm.bias"}, %arg101: tensor<?x32xi64>, %arg102: tensor<?x32xi64>) -> tensor<?x384xf32> {
    %true = arith.constant true
    %c32_i64 = arith.constant 32 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c32 = arith.constant 32 : index
    %c2 = arith.constant 2 : index
    %c30522 = arith.constant 30522 : index
    %c512 = arith.constant 512 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c12 = arith.constant 12 : index
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant 1.000000e-09 : f64
    %cst_5 = arith.constant 0.17677669529663689 : f64
    %cst_6 = arith.constant 9.9999999999999998E-13 : f64
    %cst_7 = arith.constant -3.40282347E+38 : f32
    %cst_8 = arith.constant 3.840000e+02 : f64
    %cst_9 = arith.constant 3.840000e+02 : f32
    %c1024_i64 = arith.constant 1024 : i64
    %c12288_i64 = arith.constant 12288 : i64
    %cst_10 = arith.constant 1.41421354 : f32
    %cst_11 = arith.constant 2.000000e+00 : f32
    %cst_12 = arith.constant dense<0> : tensor<i64>
    %cst_13 = arith.constant dense<1> : tensor<i64>
    %dim = tensor.dim %arg101, %c0 : tensor<?x32xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_14 = tensor.dim %arg102, %c0 : tensor<?x32xi64>
    %1 = tensor.empty(%dim_14) : tensor<?x32xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg102 : tensor<?x32xi64>) outs(%1 : tensor<?x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %740 = arith.sitofp %in : i64 to f32
      linalg.yield %740 : f32
    } -> tensor<?x32xf32>
    %expanded = tensor.expand_shape %2 [[0], [1, 2, 3]] output_shape [%dim_14, 1, 1, 32] : tensor<?x32xf32> into tensor<?x1x1x32xf32>
    %3 = tensor.empty(%dim_14) : tensor<?x1x1x32xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_13, %expanded : tensor<i64>, tensor<?x1x1x32xf32>) outs(%3 : tensor<?x1x1x32xf32>) {
    ^bb0(%in: i64, %in_206: f32, %out: f32):
      %740 = arith.sitofp %in : i64 to f32
      %741 = arith.subf %740, %in_206 : f32
      linalg.yield %741 : f32
    } -> tensor<?x1x1x32xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<?x1x1x32xf32>) outs(%3 : tensor<?x1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.mulf %in, %cst_7 : f32
      linalg.yield %740 : f32
    } -> tensor<?x1x1x32xf32>
    %6 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %6, "negative values not allowed in new dimensions"
    %7 = tensor.empty(%dim) : tensor<?x32xi64>
    %8 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_12 : tensor<i64>) outs(%7 : tensor<?x32xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<?x32xi64>
    %9 = tensor.empty() : tensor<32xi64>
    %10 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%9 : tensor<32xi64>) {
    ^bb0(%out: i64):
      %740 = linalg.index 0 : index
      %741 = arith.index_cast %740 : index to i64
      linalg.yield %741 : i64
    } -> tensor<32xi64>
    %expanded_15 = tensor.expand_shape %10 [[0, 1]] output_shape [1, 32] : tensor<32xi64> into tensor<1x32xi64>
    %11 = tensor.empty(%dim) : tensor<?x32x384xf32>
    %12 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg101 : tensor<?x32xi64>) outs(%11 : tensor<?x32x384xf32>) {
    ^bb0(%in: i64, %out: f32):
      %740 = arith.index_cast %in : i64 to index
      %741 = linalg.index 2 : index
      %742 = arith.cmpi slt, %740, %c30522 : index
      cf.assert %742, "index must be smaller than dim size"
      %743 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %743, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%740, %741] : tensor<30522x384xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x32x384xf32>
    %13 = tensor.empty(%dim) : tensor<?x32x384xf32>
    %14 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<?x32xi64>) outs(%13 : tensor<?x32x384xf32>) {
    ^bb0(%in: i64, %out: f32):
      %740 = arith.index_cast %in : i64 to index
      %741 = linalg.index 2 : index
      %742 = arith.cmpi slt, %740, %c2 : index
      cf.assert %742, "index must be smaller than dim size"
      %743 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %743, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%740, %741] : tensor<2x384xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x32x384xf32>
    cf.assert %true, "mismatched size for broadcast"
    %15 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %14 : tensor<?x32x384xf32>, tensor<?x32x384xf32>) outs(%11 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %16 = tensor.empty() : tensor<1x32x384xf32>
    %17 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<1x32xi64>) outs(%16 : tensor<1x32x384xf32>) {
    ^bb0(%in: i64, %out: f32):
      %740 = arith.index_cast %in : i64 to index
      %741 = linalg.index 2 : index
      %742 = arith.cmpi slt, %740, %c512 : index
      cf.assert %742, "index must be smaller than dim size"
      %743 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %743, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%740, %741] : tensor<512x384xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x32x384xf32>
    %18 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %17 : tensor<?x32x384xf32>, tensor<1x32x384xf32>) outs(%11 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %19 = tensor.empty(%dim) : tensor<?x32x384xf64>
    %20 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<?x32x384xf32>) outs(%19 : tensor<?x32x384xf64>) {
    ^bb0(%in: f32, %out: f64):
      %740 = arith.extf %in : f32 to f64
      linalg.yield %740 : f64
    } -> tensor<?x32x384xf64>
    %21 = tensor.empty(%dim) : tensor<?x32x1xf64>
    %22 = linalg.fill ins(%cst : f64) outs(%21 : tensor<?x32x1xf64>) -> tensor<?x32x1xf64>
    %23 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%20 : tensor<?x32x384xf64>) outs(%22 : tensor<?x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %740 = arith.addf %in, %out : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x1xf64>
    %24 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<?x32x1xf64>) outs(%21 : tensor<?x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %740 = arith.divf %in, %cst_8 : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x1xf64>
    %25 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %24 : tensor<?x32x384xf64>, tensor<?x32x1xf64>) outs(%19 : tensor<?x32x384xf64>) {
    ^bb0(%in: f64, %in_206: f64, %out: f64):
      %740 = arith.subf %in, %in_206 : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x384xf64>
    %26 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %25 : tensor<?x32x384xf64>, tensor<?x32x384xf64>) outs(%19 : tensor<?x32x384xf64>) {
    ^bb0(%in: f64, %in_206: f64, %out: f64):
      %740 = arith.mulf %in, %in_206 : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x384xf64>
    %27 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%26 : tensor<?x32x384xf64>) outs(%22 : tensor<?x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %740 = arith.addf %in, %out : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x1xf64>
    %28 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<?x32x1xf64>) outs(%21 : tensor<?x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %740 = arith.divf %in, %cst_8 : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x1xf64>
    %29 = tensor.empty(%dim) : tensor<?x32x1xf32>
    %30 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<?x32x1xf64>) outs(%29 : tensor<?x32x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %740 = arith.truncf %in : f64 to f32
      linalg.yield %740 : f32
    } -> tensor<?x32x1xf32>
    %31 = linalg.fill ins(%cst_0 : f32) outs(%29 : tensor<?x32x1xf32>) -> tensor<?x32x1xf32>
    %32 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%18 : tensor<?x32x384xf32>) outs(%31 : tensor<?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.addf %in, %out : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x1xf32>
    %33 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<?x32x1xf32>) outs(%29 : tensor<?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.divf %in, %cst_9 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x1xf32>
    %34 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<?x32x1xf32>) outs(%29 : tensor<?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.truncf %cst_6 : f64 to f32
      %741 = arith.addf %in, %740 : f32
      linalg.yield %741 : f32
    } -> tensor<?x32x1xf32>
    %35 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<?x32x1xf32>) outs(%29 : tensor<?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = math.rsqrt %in : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x1xf32>
    %36 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %33 : tensor<?x32x384xf32>, tensor<?x32x1xf32>) outs(%11 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.subf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %37 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %35 : tensor<?x32x384xf32>, tensor<?x32x1xf32>) outs(%11 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.mulf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %38 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %arg3 : tensor<?x32x384xf32>, tensor<384xf32>) outs(%11 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.mulf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %39 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %arg4 : tensor<?x32x384xf32>, tensor<384xf32>) outs(%11 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %40 = arith.muli %0, %c32_i64 : i64
    %collapsed = tensor.collapse_shape %39 [[0, 1], [2]] : tensor<?x32x384xf32> into tensor<?x384xf32>
    %41 = tensor.empty() : tensor<384x384xf32>
    %transposed = linalg.transpose ins(%arg5 : tensor<384x384xf32>) outs(%41 : tensor<384x384xf32>) permutation = [1, 0] 
    %42 = affine.apply #map10()[%dim]
    %43 = tensor.empty(%42) : tensor<?x384xf32>
    %44 = linalg.fill ins(%cst_0 : f32) outs(%43 : tensor<?x384xf32>) -> tensor<?x384xf32>
    %45 = linalg.matmul ins(%collapsed, %transposed : tensor<?x384xf32>, tensor<384x384xf32>) outs(%44 : tensor<?x384xf32>) -> tensor<?x384xf32>
    %46 = arith.cmpi sge, %40, %c0_i64 : i64
    cf.assert %46, "negative values not allowed in new dimensions"
    %47 = arith.index_cast %40 : i64 to index
    %48 = tensor.empty(%47) : tensor<?x384xf32>
    %49 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<384xf32>) outs(%48 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x384xf32>
    %50 = arith.cmpi eq, %42, %47 : index
    cf.assert %50, "mismatched size for broadcast"
    %51 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%45, %49 : tensor<?x384xf32>, tensor<?x384xf32>) outs(%43 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x384xf32>
    %52 = arith.divsi %42, %c32 : index
    %expanded_16 = tensor.expand_shape %51 [[0, 1], [2]] output_shape [%52, 32, 384] : tensor<?x384xf32> into tensor<?x32x384xf32>
    %53 = arith.cmpi slt, %0, %c0_i64 : i64
    %54 = arith.select %53, %c1_i64, %0 : i64
    %55 = arith.extui %53 : i1 to i64
    %56 = arith.addi %55, %c1_i64 : i64
    %57 = arith.muli %54, %c1024_i64 : i64
    %58 = arith.cmpi sle, %56, %c1_i64 : i64
    cf.assert %58, "must have at most one inferred (negative) dimension"
    %59 = arith.index_cast %52 : index to i64
    %60 = arith.muli %59, %c12288_i64 : i64
    %61 = arith.divsi %60, %57 : i64
    %62 = arith.select %53, %61, %0 : i64
    %from_elements = tensor.from_elements %62, %c32_i64, %61, %c32_i64 : tensor<4xi64>
    %reshape = tensor.reshape %expanded_16(%from_elements) : (tensor<?x32x384xf32>, tensor<4xi64>) -> tensor<?x32x12x32xf32>
    %63 = arith.index_cast %62 : i64 to index
    %64 = tensor.empty(%63) : tensor<?x12x32x32xf32>
    %transposed_17 = linalg.transpose ins(%reshape : tensor<?x32x12x32xf32>) outs(%64 : tensor<?x12x32x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_18 = linalg.transpose ins(%arg7 : tensor<384x384xf32>) outs(%41 : tensor<384x384xf32>) permutation = [1, 0] 
    %65 = linalg.matmul ins(%collapsed, %transposed_18 : tensor<?x384xf32>, tensor<384x384xf32>) outs(%44 : tensor<?x384xf32>) -> tensor<?x384xf32>
    cf.assert %46, "negative values not allowed in new dimensions"
    %66 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<384xf32>) outs(%48 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x384xf32>
    cf.assert %50, "mismatched size for broadcast"
    %67 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%65, %66 : tensor<?x384xf32>, tensor<?x384xf32>) outs(%43 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x384xf32>
    %expanded_19 = tensor.expand_shape %67 [[0, 1], [2]] output_shape [%52, 32, 384] : tensor<?x384xf32> into tensor<?x32x384xf32>
    cf.assert %58, "must have at most one inferred (negative) dimension"
    %reshape_20 = tensor.reshape %expanded_19(%from_elements) : (tensor<?x32x384xf32>, tensor<4xi64>) -> tensor<?x32x12x32xf32>
    %transposed_21 = linalg.transpose ins(%arg9 : tensor<384x384xf32>) outs(%41 : tensor<384x384xf32>) permutation = [1, 0] 
    %68 = linalg.matmul ins(%collapsed, %transposed_21 : tensor<?x384xf32>, tensor<384x384xf32>) outs(%44 : tensor<?x384xf32>) -> tensor<?x384xf32>
    cf.assert %46, "negative values not allowed in new dimensions"
    %69 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel"]} ins(%arg10 : tensor<384xf32>) outs(%48 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x384xf32>
    cf.assert %50, "mismatched size for broadcast"
    %70 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%68, %69 : tensor<?x384xf32>, tensor<?x384xf32>) outs(%43 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x384xf32>
    %expanded_22 = tensor.expand_shape %70 [[0, 1], [2]] output_shape [%52, 32, 384] : tensor<?x384xf32> into tensor<?x32x384xf32>
    cf.assert %58, "must have at most one inferred (negative) dimension"
    %reshape_23 = tensor.reshape %expanded_22(%from_elements) : (tensor<?x32x384xf32>, tensor<4xi64>) -> tensor<?x32x12x32xf32>
    %transposed_24 = linalg.transpose ins(%reshape_23 : tensor<?x32x12x32xf32>) outs(%64 : tensor<?x12x32x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_25 = linalg.transpose ins(%reshape_20 : tensor<?x32x12x32xf32>) outs(%64 : tensor<?x12x32x32xf32>) permutation = [0, 2, 3, 1] 
    cf.assert %6, "unimplemented: dynamic negative broadcast sizes"
    %71 = tensor.empty(%dim) : tensor<?x12x32x32xf32>
    %72 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%71 : tensor<?x12x32x32xf32>) {
    ^bb0(%out: f32):
      %740 = linalg.index 0 : index
      %741 = linalg.index 1 : index
      %742 = linalg.index 2 : index
      %743 = linalg.index 3 : index
      %744 = arith.cmpi eq, %63, %c1 : index
      %745 = arith.select %744, %c0, %740 : index
      %extracted = tensor.extract %transposed_17[%745, %741, %742, %743] : tensor<?x12x32x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x32x32xf32>
    %collapsed_26 = tensor.collapse_shape %72 [[0, 1], [2], [3]] : tensor<?x12x32x32xf32> into tensor<?x32x32xf32>
    cf.assert %6, "unimplemented: dynamic negative broadcast sizes"
    %73 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%71 : tensor<?x12x32x32xf32>) {
    ^bb0(%out: f32):
      %740 = linalg.index 0 : index
      %741 = linalg.index 1 : index
      %742 = linalg.index 2 : index
      %743 = linalg.index 3 : index
      %744 = arith.cmpi eq, %63, %c1 : index
      %745 = arith.select %744, %c0, %740 : index
      %extracted = tensor.extract %transposed_25[%745, %741, %742, %743] : tensor<?x12x32x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x32x32xf32>
    %collapsed_27 = tensor.collapse_shape %73 [[0, 1], [2], [3]] : tensor<?x12x32x32xf32> into tensor<?x32x32xf32>
    %74 = affine.apply #map12()[%dim]
    %75 = tensor.empty(%74) : tensor<?x32x32xf32>
    %76 = linalg.fill ins(%cst_0 : f32) outs(%75 : tensor<?x32x32xf32>) -> tensor<?x32x32xf32>
    %77 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<?x32x32xf32>, tensor<?x32x32xf32>) outs(%76 : tensor<?x32x32xf32>) -> tensor<?x32x32xf32>
    %78 = arith.divsi %74, %c12 : index
    %expanded_28 = tensor.expand_shape %77 [[0, 1], [2], [3]] output_shape [%78, 12, 32, 32] : tensor<?x32x32xf32> into tensor<?x12x32x32xf32>
    %79 = tensor.empty(%78) : tensor<?x12x32x32xf32>
    %80 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_28 : tensor<?x12x32x32xf32>) outs(%79 : tensor<?x12x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.truncf %cst_5 : f64 to f32
      %741 = arith.mulf %in, %740 : f32
      linalg.yield %741 : f32
    } -> tensor<?x12x32x32xf32>
    %81 = arith.cmpi eq, %78, %dim_14 : index
    cf.assert %81, "mismatched size for broadcast"
    %82 = linalg.generic {indexing_maps = [#map2, #map13, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %5 : tensor<?x12x32x32xf32>, tensor<?x1x1x32xf32>) outs(%79 : tensor<?x12x32x32xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x12x32x32xf32>
    %83 = tensor.empty(%78) : tensor<?x12x32xi64>
    %84 = linalg.fill ins(%c0_i64 : i64) outs(%83 : tensor<?x12x32xi64>) -> tensor<?x12x32xi64>
    %85 = tensor.empty(%78) : tensor<?x12x32xf32>
    %86 = linalg.fill ins(%cst_1 : f32) outs(%85 : tensor<?x12x32xf32>) -> tensor<?x12x32xf32>
    %87:2 = linalg.generic {indexing_maps = [#map2, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%82 : tensor<?x12x32x32xf32>) outs(%86, %84 : tensor<?x12x32xf32>, tensor<?x12x32xi64>) {
    ^bb0(%in: f32, %out: f32, %out_206: i64):
      %740 = linalg.index 3 : index
      %741 = arith.index_cast %740 : index to i64
      %742 = arith.maximumf %in, %out : f32
      %743 = arith.cmpf ogt, %in, %out : f32
      %744 = arith.select %743, %741, %out_206 : i64
      linalg.yield %742, %744 : f32, i64
    } -> (tensor<?x12x32xf32>, tensor<?x12x32xi64>)
    %expanded_29 = tensor.expand_shape %87#0 [[0], [1], [2, 3]] output_shape [%78, 12, 32, 1] : tensor<?x12x32xf32> into tensor<?x12x32x1xf32>
    %88 = linalg.generic {indexing_maps = [#map2, #map15, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82, %expanded_29 : tensor<?x12x32x32xf32>, tensor<?x12x32x1xf32>) outs(%79 : tensor<?x12x32x32xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.subf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x12x32x32xf32>
    %89 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88 : tensor<?x12x32x32xf32>) outs(%79 : tensor<?x12x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = math.exp %in : f32
      linalg.yield %740 : f32
    } -> tensor<?x12x32x32xf32>
    %90 = tensor.empty(%78) : tensor<?x12x32x1xf32>
    %91 = linalg.fill ins(%cst_0 : f32) outs(%90 : tensor<?x12x32x1xf32>) -> tensor<?x12x32x1xf32>
    %92 = linalg.generic {indexing_maps = [#map2, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%89 : tensor<?x12x32x32xf32>) outs(%91 : tensor<?x12x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.addf %in, %out : f32
      linalg.yield %740 : f32
    } -> tensor<?x12x32x1xf32>
    %93 = linalg.generic {indexing_maps = [#map2, #map15, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89, %92 : tensor<?x12x32x32xf32>, tensor<?x12x32x1xf32>) outs(%79 : tensor<?x12x32x32xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.divf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x12x32x32xf32>
    cf.assert %6, "unimplemented: dynamic negative broadcast sizes"
    %94 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%71 : tensor<?x12x32x32xf32>) {
    ^bb0(%out: f32):
      %740 = linalg.index 0 : index
      %741 = linalg.index 1 : index
      %742 = linalg.index 2 : index
      %743 = linalg.index 3 : index
      %744 = arith.cmpi eq, %78, %c1 : index
      %745 = arith.select %744, %c0, %740 : index
      %extracted = tensor.extract %93[%745, %741, %742, %743] : tensor<?x12x32x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x32x32xf32>
    %collapsed_30 = tensor.collapse_shape %94 [[0, 1], [2], [3]] : tensor<?x12x32x32xf32> into tensor<?x32x32xf32>
    cf.assert %6, "unimplemented: dynamic negative broadcast sizes"
    %95 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%71 : tensor<?x12x32x32xf32>) {
    ^bb0(%out: f32):
      %740 = linalg.index 0 : index
      %741 = linalg.index 1 : index
      %742 = linalg.index 2 : index
      %743 = linalg.index 3 : index
      %744 = arith.cmpi eq, %63, %c1 : index
      %745 = arith.select %744, %c0, %740 : index
      %extracted = tensor.extract %transposed_24[%745, %741, %742, %743] : tensor<?x12x32x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x32x32xf32>
    %collapsed_31 = tensor.collapse_shape %95 [[0, 1], [2], [3]] : tensor<?x12x32x32xf32> into tensor<?x32x32xf32>
    %96 = linalg.batch_matmul ins(%collapsed_30, %collapsed_31 : tensor<?x32x32xf32>, tensor<?x32x32xf32>) outs(%76 : tensor<?x32x32xf32>) -> tensor<?x32x32xf32>
    %expanded_32 = tensor.expand_shape %96 [[0, 1], [2], [3]] output_shape [%78, 12, 32, 32] : tensor<?x32x32xf32> into tensor<?x12x32x32xf32>
    %97 = tensor.empty(%78) : tensor<?x32x12x32xf32>
    %transposed_33 = linalg.transpose ins(%expanded_32 : tensor<?x12x32x32xf32>) outs(%97 : tensor<?x32x12x32xf32>) permutation = [0, 2, 1, 3] 
    %98 = arith.muli %54, %c32_i64 : i64
    cf.assert %58, "must have at most one inferred (negative) dimension"
    %99 = arith.index_cast %78 : index to i64
    %100 = arith.muli %99, %c12288_i64 : i64
    %101 = arith.divsi %100, %98 : i64
    %102 = arith.select %53, %101, %0 : i64
    %from_elements_34 = tensor.from_elements %102, %c32_i64, %101 : tensor<3xi64>
    %reshape_35 = tensor.reshape %transposed_33(%from_elements_34) : (tensor<?x32x12x32xf32>, tensor<3xi64>) -> tensor<?x32x384xf32>
    %collapsed_36 = tensor.collapse_shape %reshape_35 [[0, 1], [2]] : tensor<?x32x384xf32> into tensor<?x384xf32>
    %transposed_37 = linalg.transpose ins(%arg11 : tensor<384x384xf32>) outs(%41 : tensor<384x384xf32>) permutation = [1, 0] 
    %103 = arith.index_cast %102 : i64 to index
    %104 = affine.apply #map10()[%103]
    %105 = tensor.empty(%104) : tensor<?x384xf32>
    %106 = linalg.fill ins(%cst_0 : f32) outs(%105 : tensor<?x384xf32>) -> tensor<?x384xf32>
    %107 = linalg.matmul ins(%collapsed_36, %transposed_37 : tensor<?x384xf32>, tensor<384x384xf32>) outs(%106 : tensor<?x384xf32>) -> tensor<?x384xf32>
    cf.assert %46, "negative values not allowed in new dimensions"
    %108 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel"]} ins(%arg12 : tensor<384xf32>) outs(%48 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x384xf32>
    %109 = arith.cmpi eq, %104, %47 : index
    cf.assert %109, "mismatched size for broadcast"
    %110 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%107, %108 : tensor<?x384xf32>, tensor<?x384xf32>) outs(%105 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x384xf32>
    %111 = arith.divsi %104, %c32 : index
    %expanded_38 = tensor.expand_shape %110 [[0, 1], [2]] output_shape [%111, 32, 384] : tensor<?x384xf32> into tensor<?x32x384xf32>
    %112 = arith.cmpi eq, %111, %dim : index
    cf.assert %112, "mismatched size for broadcast"
    %113 = tensor.empty(%111) : tensor<?x32x384xf32>
    %114 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_38, %39 : tensor<?x32x384xf32>, tensor<?x32x384xf32>) outs(%113 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %115 = tensor.empty(%111) : tensor<?x32x384xf64>
    %116 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<?x32x384xf32>) outs(%115 : tensor<?x32x384xf64>) {
    ^bb0(%in: f32, %out: f64):
      %740 = arith.extf %in : f32 to f64
      linalg.yield %740 : f64
    } -> tensor<?x32x384xf64>
    %117 = tensor.empty(%111) : tensor<?x32x1xf64>
    %118 = linalg.fill ins(%cst : f64) outs(%117 : tensor<?x32x1xf64>) -> tensor<?x32x1xf64>
    %119 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%116 : tensor<?x32x384xf64>) outs(%118 : tensor<?x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %740 = arith.addf %in, %out : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x1xf64>
    %120 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<?x32x1xf64>) outs(%117 : tensor<?x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %740 = arith.divf %in, %cst_8 : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x1xf64>
    %121 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %120 : tensor<?x32x384xf64>, tensor<?x32x1xf64>) outs(%115 : tensor<?x32x384xf64>) {
    ^bb0(%in: f64, %in_206: f64, %out: f64):
      %740 = arith.subf %in, %in_206 : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x384xf64>
    %122 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %121 : tensor<?x32x384xf64>, tensor<?x32x384xf64>) outs(%115 : tensor<?x32x384xf64>) {
    ^bb0(%in: f64, %in_206: f64, %out: f64):
      %740 = arith.mulf %in, %in_206 : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x384xf64>
    %123 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%122 : tensor<?x32x384xf64>) outs(%118 : tensor<?x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %740 = arith.addf %in, %out : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x1xf64>
    %124 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<?x32x1xf64>) outs(%117 : tensor<?x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %740 = arith.divf %in, %cst_8 : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x1xf64>
    %125 = tensor.empty(%111) : tensor<?x32x1xf32>
    %126 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<?x32x1xf64>) outs(%125 : tensor<?x32x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %740 = arith.truncf %in : f64 to f32
      linalg.yield %740 : f32
    } -> tensor<?x32x1xf32>
    %127 = linalg.fill ins(%cst_0 : f32) outs(%125 : tensor<?x32x1xf32>) -> tensor<?x32x1xf32>
    %128 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%114 : tensor<?x32x384xf32>) outs(%127 : tensor<?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.addf %in, %out : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x1xf32>
    %129 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<?x32x1xf32>) outs(%125 : tensor<?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.divf %in, %cst_9 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x1xf32>
    %130 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<?x32x1xf32>) outs(%125 : tensor<?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.truncf %cst_6 : f64 to f32
      %741 = arith.addf %in, %740 : f32
      linalg.yield %741 : f32
    } -> tensor<?x32x1xf32>
    %131 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<?x32x1xf32>) outs(%125 : tensor<?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = math.rsqrt %in : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x1xf32>
    %132 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %129 : tensor<?x32x384xf32>, tensor<?x32x1xf32>) outs(%113 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.subf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %133 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %131 : tensor<?x32x384xf32>, tensor<?x32x1xf32>) outs(%113 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.mulf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %134 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %arg13 : tensor<?x32x384xf32>, tensor<384xf32>) outs(%113 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.mulf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %135 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %arg14 : tensor<?x32x384xf32>, tensor<384xf32>) outs(%113 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %collapsed_39 = tensor.collapse_shape %135 [[0, 1], [2]] : tensor<?x32x384xf32> into tensor<?x384xf32>
    %136 = tensor.empty() : tensor<384x1536xf32>
    %transposed_40 = linalg.transpose ins(%arg15 : tensor<1536x384xf32>) outs(%136 : tensor<384x1536xf32>) permutation = [1, 0] 
    %137 = affine.apply #map10()[%111]
    %138 = tensor.empty(%137) : tensor<?x1536xf32>
    %139 = linalg.fill ins(%cst_0 : f32) outs(%138 : tensor<?x1536xf32>) -> tensor<?x1536xf32>
    %140 = linalg.matmul ins(%collapsed_39, %transposed_40 : tensor<?x384xf32>, tensor<384x1536xf32>) outs(%139 : tensor<?x1536xf32>) -> tensor<?x1536xf32>
    cf.assert %46, "negative values not allowed in new dimensions"
    %141 = tensor.empty(%47) : tensor<?x1536xf32>
    %142 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel"]} ins(%arg16 : tensor<1536xf32>) outs(%141 : tensor<?x1536xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x1536xf32>
    %143 = arith.cmpi eq, %137, %47 : index
    cf.assert %143, "mismatched size for broadcast"
    %144 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%140, %142 : tensor<?x1536xf32>, tensor<?x1536xf32>) outs(%138 : tensor<?x1536xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x1536xf32>
    %145 = arith.divsi %137, %c32 : index
    %expanded_41 = tensor.expand_shape %144 [[0, 1], [2]] output_shape [%145, 32, 1536] : tensor<?x1536xf32> into tensor<?x32x1536xf32>
    %146 = tensor.empty(%145) : tensor<?x32x1536xf32>
    %147 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_41 : tensor<?x32x1536xf32>) outs(%146 : tensor<?x32x1536xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.divf %in, %cst_10 : f32
      %741 = math.erf %740 : f32
      %742 = arith.addf %741, %cst_2 : f32
      %743 = arith.mulf %742, %cst_3 : f32
      %744 = arith.mulf %in, %743 : f32
      linalg.yield %744 : f32
    } -> tensor<?x32x1536xf32>
    %collapsed_42 = tensor.collapse_shape %147 [[0, 1], [2]] : tensor<?x32x1536xf32> into tensor<?x1536xf32>
    %148 = tensor.empty() : tensor<1536x384xf32>
    %transposed_43 = linalg.transpose ins(%arg17 : tensor<384x1536xf32>) outs(%148 : tensor<1536x384xf32>) permutation = [1, 0] 
    %149 = affine.apply #map10()[%145]
    %150 = tensor.empty(%149) : tensor<?x384xf32>
    %151 = linalg.fill ins(%cst_0 : f32) outs(%150 : tensor<?x384xf32>) -> tensor<?x384xf32>
    %152 = linalg.matmul ins(%collapsed_42, %transposed_43 : tensor<?x1536xf32>, tensor<1536x384xf32>) outs(%151 : tensor<?x384xf32>) -> tensor<?x384xf32>
    cf.assert %46, "negative values not allowed in new dimensions"
    %153 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel"]} ins(%arg18 : tensor<384xf32>) outs(%48 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x384xf32>
    %154 = arith.cmpi eq, %149, %47 : index
    cf.assert %154, "mismatched size for broadcast"
    %155 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%152, %153 : tensor<?x384xf32>, tensor<?x384xf32>) outs(%150 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x384xf32>
    %156 = arith.divsi %149, %c32 : index
    %expanded_44 = tensor.expand_shape %155 [[0, 1], [2]] output_shape [%156, 32, 384] : tensor<?x384xf32> into tensor<?x32x384xf32>
    %157 = arith.cmpi eq, %156, %111 : index
    cf.assert %157, "mismatched size for broadcast"
    %158 = tensor.empty(%156) : tensor<?x32x384xf32>
    %159 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_44, %135 : tensor<?x32x384xf32>, tensor<?x32x384xf32>) outs(%158 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %160 = tensor.empty(%156) : tensor<?x32x384xf64>
    %161 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<?x32x384xf32>) outs(%160 : tensor<?x32x384xf64>) {
    ^bb0(%in: f32, %out: f64):
      %740 = arith.extf %in : f32 to f64
      linalg.yield %740 : f64
    } -> tensor<?x32x384xf64>
    %162 = tensor.empty(%156) : tensor<?x32x1xf64>
    %163 = linalg.fill ins(%cst : f64) outs(%162 : tensor<?x32x1xf64>) -> tensor<?x32x1xf64>
    %164 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%161 : tensor<?x32x384xf64>) outs(%163 : tensor<?x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %740 = arith.addf %in, %out : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x1xf64>
    %165 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<?x32x1xf64>) outs(%162 : tensor<?x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %740 = arith.divf %in, %cst_8 : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x1xf64>
    %166 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161, %165 : tensor<?x32x384xf64>, tensor<?x32x1xf64>) outs(%160 : tensor<?x32x384xf64>) {
    ^bb0(%in: f64, %in_206: f64, %out: f64):
      %740 = arith.subf %in, %in_206 : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x384xf64>
    %167 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %166 : tensor<?x32x384xf64>, tensor<?x32x384xf64>) outs(%160 : tensor<?x32x384xf64>) {
    ^bb0(%in: f64, %in_206: f64, %out: f64):
      %740 = arith.mulf %in, %in_206 : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x384xf64>
    %168 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%167 : tensor<?x32x384xf64>) outs(%163 : tensor<?x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %740 = arith.addf %in, %out : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x1xf64>
    %169 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<?x32x1xf64>) outs(%162 : tensor<?x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %740 = arith.divf %in, %cst_8 : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x1xf64>
    %170 = tensor.empty(%156) : tensor<?x32x1xf32>
    %171 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<?x32x1xf64>) outs(%170 : tensor<?x32x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %740 = arith.truncf %in : f64 to f32
      linalg.yield %740 : f32
    } -> tensor<?x32x1xf32>
    %172 = linalg.fill ins(%cst_0 : f32) outs(%170 : tensor<?x32x1xf32>) -> tensor<?x32x1xf32>
    %173 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%159 : tensor<?x32x384xf32>) outs(%172 : tensor<?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.addf %in, %out : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x1xf32>
    %174 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<?x32x1xf32>) outs(%170 : tensor<?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.divf %in, %cst_9 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x1xf32>
    %175 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<?x32x1xf32>) outs(%170 : tensor<?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.truncf %cst_6 : f64 to f32
      %741 = arith.addf %in, %740 : f32
      linalg.yield %741 : f32
    } -> tensor<?x32x1xf32>
    %176 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<?x32x1xf32>) outs(%170 : tensor<?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = math.rsqrt %in : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x1xf32>
    %177 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159, %174 : tensor<?x32x384xf32>, tensor<?x32x1xf32>) outs(%158 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.subf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %178 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177, %176 : tensor<?x32x384xf32>, tensor<?x32x1xf32>) outs(%158 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.mulf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %179 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178, %arg19 : tensor<?x32x384xf32>, tensor<384xf32>) outs(%158 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.mulf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %180 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179, %arg20 : tensor<?x32x384xf32>, tensor<384xf32>) outs(%158 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %collapsed_45 = tensor.collapse_shape %180 [[0, 1], [2]] : tensor<?x32x384xf32> into tensor<?x384xf32>
    %transposed_46 = linalg.transpose ins(%arg21 : tensor<384x384xf32>) outs(%41 : tensor<384x384xf32>) permutation = [1, 0] 
    %181 = affine.apply #map10()[%156]
    %182 = tensor.empty(%181) : tensor<?x384xf32>
    %183 = linalg.fill ins(%cst_0 : f32) outs(%182 : tensor<?x384xf32>) -> tensor<?x384xf32>
    %184 = linalg.matmul ins(%collapsed_45, %transposed_46 : tensor<?x384xf32>, tensor<384x384xf32>) outs(%183 : tensor<?x384xf32>) -> tensor<?x384xf32>
    cf.assert %46, "negative values not allowed in new dimensions"
    %185 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel"]} ins(%arg22 : tensor<384xf32>) outs(%48 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x384xf32>
    %186 = arith.cmpi eq, %181, %47 : index
    cf.assert %186, "mismatched size for broadcast"
    %187 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%184, %185 : tensor<?x384xf32>, tensor<?x384xf32>) outs(%182 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x384xf32>
    %188 = arith.divsi %181, %c32 : index
    %expanded_47 = tensor.expand_shape %187 [[0, 1], [2]] output_shape [%188, 32, 384] : tensor<?x384xf32> into tensor<?x32x384xf32>
    cf.assert %58, "must have at most one inferred (negative) dimension"
    %189 = arith.index_cast %188 : index to i64
    %190 = arith.muli %189, %c12288_i64 : i64
    %191 = arith.divsi %190, %57 : i64
    %192 = arith.select %53, %191, %0 : i64
    %from_elements_48 = tensor.from_elements %192, %c32_i64, %191, %c32_i64 : tensor<4xi64>
    %reshape_49 = tensor.reshape %expanded_47(%from_elements_48) : (tensor<?x32x384xf32>, tensor<4xi64>) -> tensor<?x32x12x32xf32>
    %193 = arith.index_cast %192 : i64 to index
    %194 = tensor.empty(%193) : tensor<?x12x32x32xf32>
    %transposed_50 = linalg.transpose ins(%reshape_49 : tensor<?x32x12x32xf32>) outs(%194 : tensor<?x12x32x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_51 = linalg.transpose ins(%arg23 : tensor<384x384xf32>) outs(%41 : tensor<384x384xf32>) permutation = [1, 0] 
    %195 = linalg.matmul ins(%collapsed_45, %transposed_51 : tensor<?x384xf32>, tensor<384x384xf32>) outs(%183 : tensor<?x384xf32>) -> tensor<?x384xf32>
    cf.assert %46, "negative values not allowed in new dimensions"
    %196 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel"]} ins(%arg24 : tensor<384xf32>) outs(%48 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x384xf32>
    cf.assert %186, "mismatched size for broadcast"
    %197 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%195, %196 : tensor<?x384xf32>, tensor<?x384xf32>) outs(%182 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x384xf32>
    %expanded_52 = tensor.expand_shape %197 [[0, 1], [2]] output_shape [%188, 32, 384] : tensor<?x384xf32> into tensor<?x32x384xf32>
    cf.assert %58, "must have at most one inferred (negative) dimension"
    %reshape_53 = tensor.reshape %expanded_52(%from_elements_48) : (tensor<?x32x384xf32>, tensor<4xi64>) -> tensor<?x32x12x32xf32>
    %transposed_54 = linalg.transpose ins(%arg25 : tensor<384x384xf32>) outs(%41 : tensor<384x384xf32>) permutation = [1, 0] 
    %198 = linalg.matmul ins(%collapsed_45, %transposed_54 : tensor<?x384xf32>, tensor<384x384xf32>) outs(%183 : tensor<?x384xf32>) -> tensor<?x384xf32>
    cf.assert %46, "negative values not allowed in new dimensions"
    %199 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel"]} ins(%arg26 : tensor<384xf32>) outs(%48 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x384xf32>
    cf.assert %186, "mismatched size for broadcast"
    %200 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%198, %199 : tensor<?x384xf32>, tensor<?x384xf32>) outs(%182 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x384xf32>
    %expanded_55 = tensor.expand_shape %200 [[0, 1], [2]] output_shape [%188, 32, 384] : tensor<?x384xf32> into tensor<?x32x384xf32>
    cf.assert %58, "must have at most one inferred (negative) dimension"
    %reshape_56 = tensor.reshape %expanded_55(%from_elements_48) : (tensor<?x32x384xf32>, tensor<4xi64>) -> tensor<?x32x12x32xf32>
    %transposed_57 = linalg.transpose ins(%reshape_56 : tensor<?x32x12x32xf32>) outs(%194 : tensor<?x12x32x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_58 = linalg.transpose ins(%reshape_53 : tensor<?x32x12x32xf32>) outs(%194 : tensor<?x12x32x32xf32>) permutation = [0, 2, 3, 1] 
    cf.assert %6, "unimplemented: dynamic negative broadcast sizes"
    %201 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%71 : tensor<?x12x32x32xf32>) {
    ^bb0(%out: f32):
      %740 = linalg.index 0 : index
      %741 = linalg.index 1 : index
      %742 = linalg.index 2 : index
      %743 = linalg.index 3 : index
      %744 = arith.cmpi eq, %193, %c1 : index
      %745 = arith.select %744, %c0, %740 : index
      %extracted = tensor.extract %transposed_50[%745, %741, %742, %743] : tensor<?x12x32x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x32x32xf32>
    %collapsed_59 = tensor.collapse_shape %201 [[0, 1], [2], [3]] : tensor<?x12x32x32xf32> into tensor<?x32x32xf32>
    cf.assert %6, "unimplemented: dynamic negative broadcast sizes"
    %202 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%71 : tensor<?x12x32x32xf32>) {
    ^bb0(%out: f32):
      %740 = linalg.index 0 : index
      %741 = linalg.index 1 : index
      %742 = linalg.index 2 : index
      %743 = linalg.index 3 : index
      %744 = arith.cmpi eq, %193, %c1 : index
      %745 = arith.select %744, %c0, %740 : index
      %extracted = tensor.extract %transposed_58[%745, %741, %742, %743] : tensor<?x12x32x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x32x32xf32>
    %collapsed_60 = tensor.collapse_shape %202 [[0, 1], [2], [3]] : tensor<?x12x32x32xf32> into tensor<?x32x32xf32>
    %203 = linalg.batch_matmul ins(%collapsed_59, %collapsed_60 : tensor<?x32x32xf32>, tensor<?x32x32xf32>) outs(%76 : tensor<?x32x32xf32>) -> tensor<?x32x32xf32>
    %expanded_61 = tensor.expand_shape %203 [[0, 1], [2], [3]] output_shape [%78, 12, 32, 32] : tensor<?x32x32xf32> into tensor<?x12x32x32xf32>
    %204 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_61 : tensor<?x12x32x32xf32>) outs(%79 : tensor<?x12x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.truncf %cst_5 : f64 to f32
      %741 = arith.mulf %in, %740 : f32
      linalg.yield %741 : f32
    } -> tensor<?x12x32x32xf32>
    cf.assert %81, "mismatched size for broadcast"
    %205 = linalg.generic {indexing_maps = [#map2, #map13, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%204, %5 : tensor<?x12x32x32xf32>, tensor<?x1x1x32xf32>) outs(%79 : tensor<?x12x32x32xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x12x32x32xf32>
    %206:2 = linalg.generic {indexing_maps = [#map2, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%205 : tensor<?x12x32x32xf32>) outs(%86, %84 : tensor<?x12x32xf32>, tensor<?x12x32xi64>) {
    ^bb0(%in: f32, %out: f32, %out_206: i64):
      %740 = linalg.index 3 : index
      %741 = arith.index_cast %740 : index to i64
      %742 = arith.maximumf %in, %out : f32
      %743 = arith.cmpf ogt, %in, %out : f32
      %744 = arith.select %743, %741, %out_206 : i64
      linalg.yield %742, %744 : f32, i64
    } -> (tensor<?x12x32xf32>, tensor<?x12x32xi64>)
    %expanded_62 = tensor.expand_shape %206#0 [[0], [1], [2, 3]] output_shape [%78, 12, 32, 1] : tensor<?x12x32xf32> into tensor<?x12x32x1xf32>
    %207 = linalg.generic {indexing_maps = [#map2, #map15, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%205, %expanded_62 : tensor<?x12x32x32xf32>, tensor<?x12x32x1xf32>) outs(%79 : tensor<?x12x32x32xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.subf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x12x32x32xf32>
    %208 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%207 : tensor<?x12x32x32xf32>) outs(%79 : tensor<?x12x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = math.exp %in : f32
      linalg.yield %740 : f32
    } -> tensor<?x12x32x32xf32>
    %209 = linalg.generic {indexing_maps = [#map2, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%208 : tensor<?x12x32x32xf32>) outs(%91 : tensor<?x12x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.addf %in, %out : f32
      linalg.yield %740 : f32
    } -> tensor<?x12x32x1xf32>
    %210 = linalg.generic {indexing_maps = [#map2, #map15, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%208, %209 : tensor<?x12x32x32xf32>, tensor<?x12x32x1xf32>) outs(%79 : tensor<?x12x32x32xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.divf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x12x32x32xf32>
    cf.assert %6, "unimplemented: dynamic negative broadcast sizes"
    %211 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%71 : tensor<?x12x32x32xf32>) {
    ^bb0(%out: f32):
      %740 = linalg.index 0 : index
      %741 = linalg.index 1 : index
      %742 = linalg.index 2 : index
      %743 = linalg.index 3 : index
      %744 = arith.cmpi eq, %78, %c1 : index
      %745 = arith.select %744, %c0, %740 : index
      %extracted = tensor.extract %210[%745, %741, %742, %743] : tensor<?x12x32x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x32x32xf32>
    %collapsed_63 = tensor.collapse_shape %211 [[0, 1], [2], [3]] : tensor<?x12x32x32xf32> into tensor<?x32x32xf32>
    cf.assert %6, "unimplemented: dynamic negative broadcast sizes"
    %212 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%71 : tensor<?x12x32x32xf32>) {
    ^bb0(%out: f32):
      %740 = linalg.index 0 : index
      %741 = linalg.index 1 : index
      %742 = linalg.index 2 : index
      %743 = linalg.index 3 : index
      %744 = arith.cmpi eq, %193, %c1 : index
      %745 = arith.select %744, %c0, %740 : index
      %extracted = tensor.extract %transposed_57[%745, %741, %742, %743] : tensor<?x12x32x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x32x32xf32>
    %collapsed_64 = tensor.collapse_shape %212 [[0, 1], [2], [3]] : tensor<?x12x32x32xf32> into tensor<?x32x32xf32>
    %213 = linalg.batch_matmul ins(%collapsed_63, %collapsed_64 : tensor<?x32x32xf32>, tensor<?x32x32xf32>) outs(%76 : tensor<?x32x32xf32>) -> tensor<?x32x32xf32>
    %expanded_65 = tensor.expand_shape %213 [[0, 1], [2], [3]] output_shape [%78, 12, 32, 32] : tensor<?x32x32xf32> into tensor<?x12x32x32xf32>
    %transposed_66 = linalg.transpose ins(%expanded_65 : tensor<?x12x32x32xf32>) outs(%97 : tensor<?x32x12x32xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %58, "must have at most one inferred (negative) dimension"
    %reshape_67 = tensor.reshape %transposed_66(%from_elements_34) : (tensor<?x32x12x32xf32>, tensor<3xi64>) -> tensor<?x32x384xf32>
    %collapsed_68 = tensor.collapse_shape %reshape_67 [[0, 1], [2]] : tensor<?x32x384xf32> into tensor<?x384xf32>
    %transposed_69 = linalg.transpose ins(%arg27 : tensor<384x384xf32>) outs(%41 : tensor<384x384xf32>) permutation = [1, 0] 
    %214 = arith.index_cast %102 : i64 to index
    %215 = affine.apply #map10()[%214]
    %216 = tensor.empty(%215) : tensor<?x384xf32>
    %217 = linalg.fill ins(%cst_0 : f32) outs(%216 : tensor<?x384xf32>) -> tensor<?x384xf32>
    %218 = linalg.matmul ins(%collapsed_68, %transposed_69 : tensor<?x384xf32>, tensor<384x384xf32>) outs(%217 : tensor<?x384xf32>) -> tensor<?x384xf32>
    cf.assert %46, "negative values not allowed in new dimensions"
    %219 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel"]} ins(%arg28 : tensor<384xf32>) outs(%48 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x384xf32>
    %220 = arith.cmpi eq, %215, %47 : index
    cf.assert %220, "mismatched size for broadcast"
    %221 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%218, %219 : tensor<?x384xf32>, tensor<?x384xf32>) outs(%216 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x384xf32>
    %222 = arith.divsi %215, %c32 : index
    %expanded_70 = tensor.expand_shape %221 [[0, 1], [2]] output_shape [%222, 32, 384] : tensor<?x384xf32> into tensor<?x32x384xf32>
    %223 = arith.cmpi eq, %222, %156 : index
    cf.assert %223, "mismatched size for broadcast"
    %224 = tensor.empty(%222) : tensor<?x32x384xf32>
    %225 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_70, %180 : tensor<?x32x384xf32>, tensor<?x32x384xf32>) outs(%224 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %226 = tensor.empty(%222) : tensor<?x32x384xf64>
    %227 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225 : tensor<?x32x384xf32>) outs(%226 : tensor<?x32x384xf64>) {
    ^bb0(%in: f32, %out: f64):
      %740 = arith.extf %in : f32 to f64
      linalg.yield %740 : f64
    } -> tensor<?x32x384xf64>
    %228 = tensor.empty(%222) : tensor<?x32x1xf64>
    %229 = linalg.fill ins(%cst : f64) outs(%228 : tensor<?x32x1xf64>) -> tensor<?x32x1xf64>
    %230 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%227 : tensor<?x32x384xf64>) outs(%229 : tensor<?x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %740 = arith.addf %in, %out : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x1xf64>
    %231 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%230 : tensor<?x32x1xf64>) outs(%228 : tensor<?x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %740 = arith.divf %in, %cst_8 : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x1xf64>
    %232 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227, %231 : tensor<?x32x384xf64>, tensor<?x32x1xf64>) outs(%226 : tensor<?x32x384xf64>) {
    ^bb0(%in: f64, %in_206: f64, %out: f64):
      %740 = arith.subf %in, %in_206 : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x384xf64>
    %233 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232, %232 : tensor<?x32x384xf64>, tensor<?x32x384xf64>) outs(%226 : tensor<?x32x384xf64>) {
    ^bb0(%in: f64, %in_206: f64, %out: f64):
      %740 = arith.mulf %in, %in_206 : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x384xf64>
    %234 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%233 : tensor<?x32x384xf64>) outs(%229 : tensor<?x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %740 = arith.addf %in, %out : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x1xf64>
    %235 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234 : tensor<?x32x1xf64>) outs(%228 : tensor<?x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %740 = arith.divf %in, %cst_8 : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x1xf64>
    %236 = tensor.empty(%222) : tensor<?x32x1xf32>
    %237 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235 : tensor<?x32x1xf64>) outs(%236 : tensor<?x32x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %740 = arith.truncf %in : f64 to f32
      linalg.yield %740 : f32
    } -> tensor<?x32x1xf32>
    %238 = linalg.fill ins(%cst_0 : f32) outs(%236 : tensor<?x32x1xf32>) -> tensor<?x32x1xf32>
    %239 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%225 : tensor<?x32x384xf32>) outs(%238 : tensor<?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.addf %in, %out : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x1xf32>
    %240 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239 : tensor<?x32x1xf32>) outs(%236 : tensor<?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.divf %in, %cst_9 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x1xf32>
    %241 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237 : tensor<?x32x1xf32>) outs(%236 : tensor<?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.truncf %cst_6 : f64 to f32
      %741 = arith.addf %in, %740 : f32
      linalg.yield %741 : f32
    } -> tensor<?x32x1xf32>
    %242 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%241 : tensor<?x32x1xf32>) outs(%236 : tensor<?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = math.rsqrt %in : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x1xf32>
    %243 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225, %240 : tensor<?x32x384xf32>, tensor<?x32x1xf32>) outs(%224 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.subf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %244 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%243, %242 : tensor<?x32x384xf32>, tensor<?x32x1xf32>) outs(%224 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.mulf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %245 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244, %arg29 : tensor<?x32x384xf32>, tensor<384xf32>) outs(%224 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.mulf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %246 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%245, %arg30 : tensor<?x32x384xf32>, tensor<384xf32>) outs(%224 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %collapsed_71 = tensor.collapse_shape %246 [[0, 1], [2]] : tensor<?x32x384xf32> into tensor<?x384xf32>
    %transposed_72 = linalg.transpose ins(%arg31 : tensor<1536x384xf32>) outs(%136 : tensor<384x1536xf32>) permutation = [1, 0] 
    %247 = affine.apply #map10()[%222]
    %248 = tensor.empty(%247) : tensor<?x1536xf32>
    %249 = linalg.fill ins(%cst_0 : f32) outs(%248 : tensor<?x1536xf32>) -> tensor<?x1536xf32>
    %250 = linalg.matmul ins(%collapsed_71, %transposed_72 : tensor<?x384xf32>, tensor<384x1536xf32>) outs(%249 : tensor<?x1536xf32>) -> tensor<?x1536xf32>
    cf.assert %46, "negative values not allowed in new dimensions"
    %251 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel"]} ins(%arg32 : tensor<1536xf32>) outs(%141 : tensor<?x1536xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x1536xf32>
    %252 = arith.cmpi eq, %247, %47 : index
    cf.assert %252, "mismatched size for broadcast"
    %253 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%250, %251 : tensor<?x1536xf32>, tensor<?x1536xf32>) outs(%248 : tensor<?x1536xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x1536xf32>
    %254 = arith.divsi %247, %c32 : index
    %expanded_73 = tensor.expand_shape %253 [[0, 1], [2]] output_shape [%254, 32, 1536] : tensor<?x1536xf32> into tensor<?x32x1536xf32>
    %255 = tensor.empty(%254) : tensor<?x32x1536xf32>
    %256 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_73 : tensor<?x32x1536xf32>) outs(%255 : tensor<?x32x1536xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.divf %in, %cst_10 : f32
      %741 = math.erf %740 : f32
      %742 = arith.addf %741, %cst_2 : f32
      %743 = arith.mulf %742, %cst_3 : f32
      %744 = arith.mulf %in, %743 : f32
      linalg.yield %744 : f32
    } -> tensor<?x32x1536xf32>
    %collapsed_74 = tensor.collapse_shape %256 [[0, 1], [2]] : tensor<?x32x1536xf32> into tensor<?x1536xf32>
    %transposed_75 = linalg.transpose ins(%arg33 : tensor<384x1536xf32>) outs(%148 : tensor<1536x384xf32>) permutation = [1, 0] 
    %257 = affine.apply #map10()[%254]
    %258 = tensor.empty(%257) : tensor<?x384xf32>
    %259 = linalg.fill ins(%cst_0 : f32) outs(%258 : tensor<?x384xf32>) -> tensor<?x384xf32>
    %260 = linalg.matmul ins(%collapsed_74, %transposed_75 : tensor<?x1536xf32>, tensor<1536x384xf32>) outs(%259 : tensor<?x384xf32>) -> tensor<?x384xf32>
    cf.assert %46, "negative values not allowed in new dimensions"
    %261 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel"]} ins(%arg34 : tensor<384xf32>) outs(%48 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x384xf32>
    %262 = arith.cmpi eq, %257, %47 : index
    cf.assert %262, "mismatched size for broadcast"
    %263 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%260, %261 : tensor<?x384xf32>, tensor<?x384xf32>) outs(%258 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x384xf32>
    %264 = arith.divsi %257, %c32 : index
    %expanded_76 = tensor.expand_shape %263 [[0, 1], [2]] output_shape [%264, 32, 384] : tensor<?x384xf32> into tensor<?x32x384xf32>
    %265 = arith.cmpi eq, %264, %222 : index
    cf.assert %265, "mismatched size for broadcast"
    %266 = tensor.empty(%264) : tensor<?x32x384xf32>
    %267 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_76, %246 : tensor<?x32x384xf32>, tensor<?x32x384xf32>) outs(%266 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %268 = tensor.empty(%264) : tensor<?x32x384xf64>
    %269 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%267 : tensor<?x32x384xf32>) outs(%268 : tensor<?x32x384xf64>) {
    ^bb0(%in: f32, %out: f64):
      %740 = arith.extf %in : f32 to f64
      linalg.yield %740 : f64
    } -> tensor<?x32x384xf64>
    %270 = tensor.empty(%264) : tensor<?x32x1xf64>
    %271 = linalg.fill ins(%cst : f64) outs(%270 : tensor<?x32x1xf64>) -> tensor<?x32x1xf64>
    %272 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%269 : tensor<?x32x384xf64>) outs(%271 : tensor<?x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %740 = arith.addf %in, %out : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x1xf64>
    %273 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%272 : tensor<?x32x1xf64>) outs(%270 : tensor<?x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %740 = arith.divf %in, %cst_8 : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x1xf64>
    %274 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%269, %273 : tensor<?x32x384xf64>, tensor<?x32x1xf64>) outs(%268 : tensor<?x32x384xf64>) {
    ^bb0(%in: f64, %in_206: f64, %out: f64):
      %740 = arith.subf %in, %in_206 : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x384xf64>
    %275 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%274, %274 : tensor<?x32x384xf64>, tensor<?x32x384xf64>) outs(%268 : tensor<?x32x384xf64>) {
    ^bb0(%in: f64, %in_206: f64, %out: f64):
      %740 = arith.mulf %in, %in_206 : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x384xf64>
    %276 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%275 : tensor<?x32x384xf64>) outs(%271 : tensor<?x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %740 = arith.addf %in, %out : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x1xf64>
    %277 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%276 : tensor<?x32x1xf64>) outs(%270 : tensor<?x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %740 = arith.divf %in, %cst_8 : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x1xf64>
    %278 = tensor.empty(%264) : tensor<?x32x1xf32>
    %279 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%277 : tensor<?x32x1xf64>) outs(%278 : tensor<?x32x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %740 = arith.truncf %in : f64 to f32
      linalg.yield %740 : f32
    } -> tensor<?x32x1xf32>
    %280 = linalg.fill ins(%cst_0 : f32) outs(%278 : tensor<?x32x1xf32>) -> tensor<?x32x1xf32>
    %281 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%267 : tensor<?x32x384xf32>) outs(%280 : tensor<?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.addf %in, %out : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x1xf32>
    %282 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%281 : tensor<?x32x1xf32>) outs(%278 : tensor<?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.divf %in, %cst_9 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x1xf32>
    %283 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%279 : tensor<?x32x1xf32>) outs(%278 : tensor<?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.truncf %cst_6 : f64 to f32
      %741 = arith.addf %in, %740 : f32
      linalg.yield %741 : f32
    } -> tensor<?x32x1xf32>
    %284 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%283 : tensor<?x32x1xf32>) outs(%278 : tensor<?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = math.rsqrt %in : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x1xf32>
    %285 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%267, %282 : tensor<?x32x384xf32>, tensor<?x32x1xf32>) outs(%266 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.subf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %286 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%285, %284 : tensor<?x32x384xf32>, tensor<?x32x1xf32>) outs(%266 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.mulf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %287 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%286, %arg35 : tensor<?x32x384xf32>, tensor<384xf32>) outs(%266 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.mulf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %288 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%287, %arg36 : tensor<?x32x384xf32>, tensor<384xf32>) outs(%266 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %collapsed_77 = tensor.collapse_shape %288 [[0, 1], [2]] : tensor<?x32x384xf32> into tensor<?x384xf32>
    %transposed_78 = linalg.transpose ins(%arg37 : tensor<384x384xf32>) outs(%41 : tensor<384x384xf32>) permutation = [1, 0] 
    %289 = affine.apply #map10()[%264]
    %290 = tensor.empty(%289) : tensor<?x384xf32>
    %291 = linalg.fill ins(%cst_0 : f32) outs(%290 : tensor<?x384xf32>) -> tensor<?x384xf32>
    %292 = linalg.matmul ins(%collapsed_77, %transposed_78 : tensor<?x384xf32>, tensor<384x384xf32>) outs(%291 : tensor<?x384xf32>) -> tensor<?x384xf32>
    cf.assert %46, "negative values not allowed in new dimensions"
    %293 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel"]} ins(%arg38 : tensor<384xf32>) outs(%48 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x384xf32>
    %294 = arith.cmpi eq, %289, %47 : index
    cf.assert %294, "mismatched size for broadcast"
    %295 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%292, %293 : tensor<?x384xf32>, tensor<?x384xf32>) outs(%290 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x384xf32>
    %296 = arith.divsi %289, %c32 : index
    %expanded_79 = tensor.expand_shape %295 [[0, 1], [2]] output_shape [%296, 32, 384] : tensor<?x384xf32> into tensor<?x32x384xf32>
    cf.assert %58, "must have at most one inferred (negative) dimension"
    %297 = arith.index_cast %296 : index to i64
    %298 = arith.muli %297, %c12288_i64 : i64
    %299 = arith.divsi %298, %57 : i64
    %300 = arith.select %53, %299, %0 : i64
    %from_elements_80 = tensor.from_elements %300, %c32_i64, %299, %c32_i64 : tensor<4xi64>
    %reshape_81 = tensor.reshape %expanded_79(%from_elements_80) : (tensor<?x32x384xf32>, tensor<4xi64>) -> tensor<?x32x12x32xf32>
    %301 = arith.index_cast %300 : i64 to index
    %302 = tensor.empty(%301) : tensor<?x12x32x32xf32>
    %transposed_82 = linalg.transpose ins(%reshape_81 : tensor<?x32x12x32xf32>) outs(%302 : tensor<?x12x32x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_83 = linalg.transpose ins(%arg39 : tensor<384x384xf32>) outs(%41 : tensor<384x384xf32>) permutation = [1, 0] 
    %303 = linalg.matmul ins(%collapsed_77, %transposed_83 : tensor<?x384xf32>, tensor<384x384xf32>) outs(%291 : tensor<?x384xf32>) -> tensor<?x384xf32>
    cf.assert %46, "negative values not allowed in new dimensions"
    %304 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel"]} ins(%arg40 : tensor<384xf32>) outs(%48 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x384xf32>
    cf.assert %294, "mismatched size for broadcast"
    %305 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%303, %304 : tensor<?x384xf32>, tensor<?x384xf32>) outs(%290 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x384xf32>
    %expanded_84 = tensor.expand_shape %305 [[0, 1], [2]] output_shape [%296, 32, 384] : tensor<?x384xf32> into tensor<?x32x384xf32>
    cf.assert %58, "must have at most one inferred (negative) dimension"
    %reshape_85 = tensor.reshape %expanded_84(%from_elements_80) : (tensor<?x32x384xf32>, tensor<4xi64>) -> tensor<?x32x12x32xf32>
    %transposed_86 = linalg.transpose ins(%arg41 : tensor<384x384xf32>) outs(%41 : tensor<384x384xf32>) permutation = [1, 0] 
    %306 = linalg.matmul ins(%collapsed_77, %transposed_86 : tensor<?x384xf32>, tensor<384x384xf32>) outs(%291 : tensor<?x384xf32>) -> tensor<?x384xf32>
    cf.assert %46, "negative values not allowed in new dimensions"
    %307 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel"]} ins(%arg42 : tensor<384xf32>) outs(%48 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x384xf32>
    cf.assert %294, "mismatched size for broadcast"
    %308 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%306, %307 : tensor<?x384xf32>, tensor<?x384xf32>) outs(%290 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x384xf32>
    %expanded_87 = tensor.expand_shape %308 [[0, 1], [2]] output_shape [%296, 32, 384] : tensor<?x384xf32> into tensor<?x32x384xf32>
    cf.assert %58, "must have at most one inferred (negative) dimension"
    %reshape_88 = tensor.reshape %expanded_87(%from_elements_80) : (tensor<?x32x384xf32>, tensor<4xi64>) -> tensor<?x32x12x32xf32>
    %transposed_89 = linalg.transpose ins(%reshape_88 : tensor<?x32x12x32xf32>) outs(%302 : tensor<?x12x32x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_90 = linalg.transpose ins(%reshape_85 : tensor<?x32x12x32xf32>) outs(%302 : tensor<?x12x32x32xf32>) permutation = [0, 2, 3, 1] 
    cf.assert %6, "unimplemented: dynamic negative broadcast sizes"
    %309 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%71 : tensor<?x12x32x32xf32>) {
    ^bb0(%out: f32):
      %740 = linalg.index 0 : index
      %741 = linalg.index 1 : index
      %742 = linalg.index 2 : index
      %743 = linalg.index 3 : index
      %744 = arith.cmpi eq, %301, %c1 : index
      %745 = arith.select %744, %c0, %740 : index
      %extracted = tensor.extract %transposed_82[%745, %741, %742, %743] : tensor<?x12x32x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x32x32xf32>
    %collapsed_91 = tensor.collapse_shape %309 [[0, 1], [2], [3]] : tensor<?x12x32x32xf32> into tensor<?x32x32xf32>
    cf.assert %6, "unimplemented: dynamic negative broadcast sizes"
    %310 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%71 : tensor<?x12x32x32xf32>) {
    ^bb0(%out: f32):
      %740 = linalg.index 0 : index
      %741 = linalg.index 1 : index
      %742 = linalg.index 2 : index
      %743 = linalg.index 3 : index
      %744 = arith.cmpi eq, %301, %c1 : index
      %745 = arith.select %744, %c0, %740 : index
      %extracted = tensor.extract %transposed_90[%745, %741, %742, %743] : tensor<?x12x32x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x32x32xf32>
    %collapsed_92 = tensor.collapse_shape %310 [[0, 1], [2], [3]] : tensor<?x12x32x32xf32> into tensor<?x32x32xf32>
    %311 = linalg.batch_matmul ins(%collapsed_91, %collapsed_92 : tensor<?x32x32xf32>, tensor<?x32x32xf32>) outs(%76 : tensor<?x32x32xf32>) -> tensor<?x32x32xf32>
    %expanded_93 = tensor.expand_shape %311 [[0, 1], [2], [3]] output_shape [%78, 12, 32, 32] : tensor<?x32x32xf32> into tensor<?x12x32x32xf32>
    %312 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_93 : tensor<?x12x32x32xf32>) outs(%79 : tensor<?x12x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.truncf %cst_5 : f64 to f32
      %741 = arith.mulf %in, %740 : f32
      linalg.yield %741 : f32
    } -> tensor<?x12x32x32xf32>
    cf.assert %81, "mismatched size for broadcast"
    %313 = linalg.generic {indexing_maps = [#map2, #map13, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%312, %5 : tensor<?x12x32x32xf32>, tensor<?x1x1x32xf32>) outs(%79 : tensor<?x12x32x32xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x12x32x32xf32>
    %314:2 = linalg.generic {indexing_maps = [#map2, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%313 : tensor<?x12x32x32xf32>) outs(%86, %84 : tensor<?x12x32xf32>, tensor<?x12x32xi64>) {
    ^bb0(%in: f32, %out: f32, %out_206: i64):
      %740 = linalg.index 3 : index
      %741 = arith.index_cast %740 : index to i64
      %742 = arith.maximumf %in, %out : f32
      %743 = arith.cmpf ogt, %in, %out : f32
      %744 = arith.select %743, %741, %out_206 : i64
      linalg.yield %742, %744 : f32, i64
    } -> (tensor<?x12x32xf32>, tensor<?x12x32xi64>)
    %expanded_94 = tensor.expand_shape %314#0 [[0], [1], [2, 3]] output_shape [%78, 12, 32, 1] : tensor<?x12x32xf32> into tensor<?x12x32x1xf32>
    %315 = linalg.generic {indexing_maps = [#map2, #map15, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%313, %expanded_94 : tensor<?x12x32x32xf32>, tensor<?x12x32x1xf32>) outs(%79 : tensor<?x12x32x32xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.subf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x12x32x32xf32>
    %316 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%315 : tensor<?x12x32x32xf32>) outs(%79 : tensor<?x12x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = math.exp %in : f32
      linalg.yield %740 : f32
    } -> tensor<?x12x32x32xf32>
    %317 = linalg.generic {indexing_maps = [#map2, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%316 : tensor<?x12x32x32xf32>) outs(%91 : tensor<?x12x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.addf %in, %out : f32
      linalg.yield %740 : f32
    } -> tensor<?x12x32x1xf32>
    %318 = linalg.generic {indexing_maps = [#map2, #map15, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%316, %317 : tensor<?x12x32x32xf32>, tensor<?x12x32x1xf32>) outs(%79 : tensor<?x12x32x32xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.divf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x12x32x32xf32>
    cf.assert %6, "unimplemented: dynamic negative broadcast sizes"
    %319 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%71 : tensor<?x12x32x32xf32>) {
    ^bb0(%out: f32):
      %740 = linalg.index 0 : index
      %741 = linalg.index 1 : index
      %742 = linalg.index 2 : index
      %743 = linalg.index 3 : index
      %744 = arith.cmpi eq, %78, %c1 : index
      %745 = arith.select %744, %c0, %740 : index
      %extracted = tensor.extract %318[%745, %741, %742, %743] : tensor<?x12x32x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x32x32xf32>
    %collapsed_95 = tensor.collapse_shape %319 [[0, 1], [2], [3]] : tensor<?x12x32x32xf32> into tensor<?x32x32xf32>
    cf.assert %6, "unimplemented: dynamic negative broadcast sizes"
    %320 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%71 : tensor<?x12x32x32xf32>) {
    ^bb0(%out: f32):
      %740 = linalg.index 0 : index
      %741 = linalg.index 1 : index
      %742 = linalg.index 2 : index
      %743 = linalg.index 3 : index
      %744 = arith.cmpi eq, %301, %c1 : index
      %745 = arith.select %744, %c0, %740 : index
      %extracted = tensor.extract %transposed_89[%745, %741, %742, %743] : tensor<?x12x32x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x32x32xf32>
    %collapsed_96 = tensor.collapse_shape %320 [[0, 1], [2], [3]] : tensor<?x12x32x32xf32> into tensor<?x32x32xf32>
    %321 = linalg.batch_matmul ins(%collapsed_95, %collapsed_96 : tensor<?x32x32xf32>, tensor<?x32x32xf32>) outs(%76 : tensor<?x32x32xf32>) -> tensor<?x32x32xf32>
    %expanded_97 = tensor.expand_shape %321 [[0, 1], [2], [3]] output_shape [%78, 12, 32, 32] : tensor<?x32x32xf32> into tensor<?x12x32x32xf32>
    %transposed_98 = linalg.transpose ins(%expanded_97 : tensor<?x12x32x32xf32>) outs(%97 : tensor<?x32x12x32xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %58, "must have at most one inferred (negative) dimension"
    %reshape_99 = tensor.reshape %transposed_98(%from_elements_34) : (tensor<?x32x12x32xf32>, tensor<3xi64>) -> tensor<?x32x384xf32>
    %collapsed_100 = tensor.collapse_shape %reshape_99 [[0, 1], [2]] : tensor<?x32x384xf32> into tensor<?x384xf32>
    %transposed_101 = linalg.transpose ins(%arg43 : tensor<384x384xf32>) outs(%41 : tensor<384x384xf32>) permutation = [1, 0] 
    %322 = arith.index_cast %102 : i64 to index
    %323 = affine.apply #map10()[%322]
    %324 = tensor.empty(%323) : tensor<?x384xf32>
    %325 = linalg.fill ins(%cst_0 : f32) outs(%324 : tensor<?x384xf32>) -> tensor<?x384xf32>
    %326 = linalg.matmul ins(%collapsed_100, %transposed_101 : tensor<?x384xf32>, tensor<384x384xf32>) outs(%325 : tensor<?x384xf32>) -> tensor<?x384xf32>
    cf.assert %46, "negative values not allowed in new dimensions"
    %327 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel"]} ins(%arg44 : tensor<384xf32>) outs(%48 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x384xf32>
    %328 = arith.cmpi eq, %323, %47 : index
    cf.assert %328, "mismatched size for broadcast"
    %329 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%326, %327 : tensor<?x384xf32>, tensor<?x384xf32>) outs(%324 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x384xf32>
    %330 = arith.divsi %323, %c32 : index
    %expanded_102 = tensor.expand_shape %329 [[0, 1], [2]] output_shape [%330, 32, 384] : tensor<?x384xf32> into tensor<?x32x384xf32>
    %331 = arith.cmpi eq, %330, %264 : index
    cf.assert %331, "mismatched size for broadcast"
    %332 = tensor.empty(%330) : tensor<?x32x384xf32>
    %333 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_102, %288 : tensor<?x32x384xf32>, tensor<?x32x384xf32>) outs(%332 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %334 = tensor.empty(%330) : tensor<?x32x384xf64>
    %335 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%333 : tensor<?x32x384xf32>) outs(%334 : tensor<?x32x384xf64>) {
    ^bb0(%in: f32, %out: f64):
      %740 = arith.extf %in : f32 to f64
      linalg.yield %740 : f64
    } -> tensor<?x32x384xf64>
    %336 = tensor.empty(%330) : tensor<?x32x1xf64>
    %337 = linalg.fill ins(%cst : f64) outs(%336 : tensor<?x32x1xf64>) -> tensor<?x32x1xf64>
    %338 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%335 : tensor<?x32x384xf64>) outs(%337 : tensor<?x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %740 = arith.addf %in, %out : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x1xf64>
    %339 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%338 : tensor<?x32x1xf64>) outs(%336 : tensor<?x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %740 = arith.divf %in, %cst_8 : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x1xf64>
    %340 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%335, %339 : tensor<?x32x384xf64>, tensor<?x32x1xf64>) outs(%334 : tensor<?x32x384xf64>) {
    ^bb0(%in: f64, %in_206: f64, %out: f64):
      %740 = arith.subf %in, %in_206 : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x384xf64>
    %341 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%340, %340 : tensor<?x32x384xf64>, tensor<?x32x384xf64>) outs(%334 : tensor<?x32x384xf64>) {
    ^bb0(%in: f64, %in_206: f64, %out: f64):
      %740 = arith.mulf %in, %in_206 : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x384xf64>
    %342 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%341 : tensor<?x32x384xf64>) outs(%337 : tensor<?x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %740 = arith.addf %in, %out : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x1xf64>
    %343 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%342 : tensor<?x32x1xf64>) outs(%336 : tensor<?x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %740 = arith.divf %in, %cst_8 : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x1xf64>
    %344 = tensor.empty(%330) : tensor<?x32x1xf32>
    %345 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%343 : tensor<?x32x1xf64>) outs(%344 : tensor<?x32x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %740 = arith.truncf %in : f64 to f32
      linalg.yield %740 : f32
    } -> tensor<?x32x1xf32>
    %346 = linalg.fill ins(%cst_0 : f32) outs(%344 : tensor<?x32x1xf32>) -> tensor<?x32x1xf32>
    %347 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%333 : tensor<?x32x384xf32>) outs(%346 : tensor<?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.addf %in, %out : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x1xf32>
    %348 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%347 : tensor<?x32x1xf32>) outs(%344 : tensor<?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.divf %in, %cst_9 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x1xf32>
    %349 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%345 : tensor<?x32x1xf32>) outs(%344 : tensor<?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.truncf %cst_6 : f64 to f32
      %741 = arith.addf %in, %740 : f32
      linalg.yield %741 : f32
    } -> tensor<?x32x1xf32>
    %350 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%349 : tensor<?x32x1xf32>) outs(%344 : tensor<?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = math.rsqrt %in : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x1xf32>
    %351 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%333, %348 : tensor<?x32x384xf32>, tensor<?x32x1xf32>) outs(%332 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.subf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %352 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%351, %350 : tensor<?x32x384xf32>, tensor<?x32x1xf32>) outs(%332 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.mulf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %353 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%352, %arg45 : tensor<?x32x384xf32>, tensor<384xf32>) outs(%332 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.mulf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %354 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%353, %arg46 : tensor<?x32x384xf32>, tensor<384xf32>) outs(%332 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %collapsed_103 = tensor.collapse_shape %354 [[0, 1], [2]] : tensor<?x32x384xf32> into tensor<?x384xf32>
    %transposed_104 = linalg.transpose ins(%arg47 : tensor<1536x384xf32>) outs(%136 : tensor<384x1536xf32>) permutation = [1, 0] 
    %355 = affine.apply #map10()[%330]
    %356 = tensor.empty(%355) : tensor<?x1536xf32>
    %357 = linalg.fill ins(%cst_0 : f32) outs(%356 : tensor<?x1536xf32>) -> tensor<?x1536xf32>
    %358 = linalg.matmul ins(%collapsed_103, %transposed_104 : tensor<?x384xf32>, tensor<384x1536xf32>) outs(%357 : tensor<?x1536xf32>) -> tensor<?x1536xf32>
    cf.assert %46, "negative values not allowed in new dimensions"
    %359 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel"]} ins(%arg48 : tensor<1536xf32>) outs(%141 : tensor<?x1536xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x1536xf32>
    %360 = arith.cmpi eq, %355, %47 : index
    cf.assert %360, "mismatched size for broadcast"
    %361 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%358, %359 : tensor<?x1536xf32>, tensor<?x1536xf32>) outs(%356 : tensor<?x1536xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x1536xf32>
    %362 = arith.divsi %355, %c32 : index
    %expanded_105 = tensor.expand_shape %361 [[0, 1], [2]] output_shape [%362, 32, 1536] : tensor<?x1536xf32> into tensor<?x32x1536xf32>
    %363 = tensor.empty(%362) : tensor<?x32x1536xf32>
    %364 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_105 : tensor<?x32x1536xf32>) outs(%363 : tensor<?x32x1536xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.divf %in, %cst_10 : f32
      %741 = math.erf %740 : f32
      %742 = arith.addf %741, %cst_2 : f32
      %743 = arith.mulf %742, %cst_3 : f32
      %744 = arith.mulf %in, %743 : f32
      linalg.yield %744 : f32
    } -> tensor<?x32x1536xf32>
    %collapsed_106 = tensor.collapse_shape %364 [[0, 1], [2]] : tensor<?x32x1536xf32> into tensor<?x1536xf32>
    %transposed_107 = linalg.transpose ins(%arg49 : tensor<384x1536xf32>) outs(%148 : tensor<1536x384xf32>) permutation = [1, 0] 
    %365 = affine.apply #map10()[%362]
    %366 = tensor.empty(%365) : tensor<?x384xf32>
    %367 = linalg.fill ins(%cst_0 : f32) outs(%366 : tensor<?x384xf32>) -> tensor<?x384xf32>
    %368 = linalg.matmul ins(%collapsed_106, %transposed_107 : tensor<?x1536xf32>, tensor<1536x384xf32>) outs(%367 : tensor<?x384xf32>) -> tensor<?x384xf32>
    cf.assert %46, "negative values not allowed in new dimensions"
    %369 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel"]} ins(%arg50 : tensor<384xf32>) outs(%48 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x384xf32>
    %370 = arith.cmpi eq, %365, %47 : index
    cf.assert %370, "mismatched size for broadcast"
    %371 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%368, %369 : tensor<?x384xf32>, tensor<?x384xf32>) outs(%366 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x384xf32>
    %372 = arith.divsi %365, %c32 : index
    %expanded_108 = tensor.expand_shape %371 [[0, 1], [2]] output_shape [%372, 32, 384] : tensor<?x384xf32> into tensor<?x32x384xf32>
    %373 = arith.cmpi eq, %372, %330 : index
    cf.assert %373, "mismatched size for broadcast"
    %374 = tensor.empty(%372) : tensor<?x32x384xf32>
    %375 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_108, %354 : tensor<?x32x384xf32>, tensor<?x32x384xf32>) outs(%374 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %376 = tensor.empty(%372) : tensor<?x32x384xf64>
    %377 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%375 : tensor<?x32x384xf32>) outs(%376 : tensor<?x32x384xf64>) {
    ^bb0(%in: f32, %out: f64):
      %740 = arith.extf %in : f32 to f64
      linalg.yield %740 : f64
    } -> tensor<?x32x384xf64>
    %378 = tensor.empty(%372) : tensor<?x32x1xf64>
    %379 = linalg.fill ins(%cst : f64) outs(%378 : tensor<?x32x1xf64>) -> tensor<?x32x1xf64>
    %380 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%377 : tensor<?x32x384xf64>) outs(%379 : tensor<?x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %740 = arith.addf %in, %out : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x1xf64>
    %381 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%380 : tensor<?x32x1xf64>) outs(%378 : tensor<?x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %740 = arith.divf %in, %cst_8 : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x1xf64>
    %382 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%377, %381 : tensor<?x32x384xf64>, tensor<?x32x1xf64>) outs(%376 : tensor<?x32x384xf64>) {
    ^bb0(%in: f64, %in_206: f64, %out: f64):
      %740 = arith.subf %in, %in_206 : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x384xf64>
    %383 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%382, %382 : tensor<?x32x384xf64>, tensor<?x32x384xf64>) outs(%376 : tensor<?x32x384xf64>) {
    ^bb0(%in: f64, %in_206: f64, %out: f64):
      %740 = arith.mulf %in, %in_206 : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x384xf64>
    %384 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%383 : tensor<?x32x384xf64>) outs(%379 : tensor<?x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %740 = arith.addf %in, %out : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x1xf64>
    %385 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%384 : tensor<?x32x1xf64>) outs(%378 : tensor<?x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %740 = arith.divf %in, %cst_8 : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x1xf64>
    %386 = tensor.empty(%372) : tensor<?x32x1xf32>
    %387 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%385 : tensor<?x32x1xf64>) outs(%386 : tensor<?x32x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %740 = arith.truncf %in : f64 to f32
      linalg.yield %740 : f32
    } -> tensor<?x32x1xf32>
    %388 = linalg.fill ins(%cst_0 : f32) outs(%386 : tensor<?x32x1xf32>) -> tensor<?x32x1xf32>
    %389 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%375 : tensor<?x32x384xf32>) outs(%388 : tensor<?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.addf %in, %out : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x1xf32>
    %390 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%389 : tensor<?x32x1xf32>) outs(%386 : tensor<?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.divf %in, %cst_9 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x1xf32>
    %391 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%387 : tensor<?x32x1xf32>) outs(%386 : tensor<?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.truncf %cst_6 : f64 to f32
      %741 = arith.addf %in, %740 : f32
      linalg.yield %741 : f32
    } -> tensor<?x32x1xf32>
    %392 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%391 : tensor<?x32x1xf32>) outs(%386 : tensor<?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = math.rsqrt %in : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x1xf32>
    %393 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%375, %390 : tensor<?x32x384xf32>, tensor<?x32x1xf32>) outs(%374 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.subf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %394 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%393, %392 : tensor<?x32x384xf32>, tensor<?x32x1xf32>) outs(%374 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.mulf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %395 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%394, %arg51 : tensor<?x32x384xf32>, tensor<384xf32>) outs(%374 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.mulf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %396 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%395, %arg52 : tensor<?x32x384xf32>, tensor<384xf32>) outs(%374 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %collapsed_109 = tensor.collapse_shape %396 [[0, 1], [2]] : tensor<?x32x384xf32> into tensor<?x384xf32>
    %transposed_110 = linalg.transpose ins(%arg53 : tensor<384x384xf32>) outs(%41 : tensor<384x384xf32>) permutation = [1, 0] 
    %397 = affine.apply #map10()[%372]
    %398 = tensor.empty(%397) : tensor<?x384xf32>
    %399 = linalg.fill ins(%cst_0 : f32) outs(%398 : tensor<?x384xf32>) -> tensor<?x384xf32>
    %400 = linalg.matmul ins(%collapsed_109, %transposed_110 : tensor<?x384xf32>, tensor<384x384xf32>) outs(%399 : tensor<?x384xf32>) -> tensor<?x384xf32>
    cf.assert %46, "negative values not allowed in new dimensions"
    %401 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel"]} ins(%arg54 : tensor<384xf32>) outs(%48 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x384xf32>
    %402 = arith.cmpi eq, %397, %47 : index
    cf.assert %402, "mismatched size for broadcast"
    %403 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%400, %401 : tensor<?x384xf32>, tensor<?x384xf32>) outs(%398 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x384xf32>
    %404 = arith.divsi %397, %c32 : index
    %expanded_111 = tensor.expand_shape %403 [[0, 1], [2]] output_shape [%404, 32, 384] : tensor<?x384xf32> into tensor<?x32x384xf32>
    cf.assert %58, "must have at most one inferred (negative) dimension"
    %405 = arith.index_cast %404 : index to i64
    %406 = arith.muli %405, %c12288_i64 : i64
    %407 = arith.divsi %406, %57 : i64
    %408 = arith.select %53, %407, %0 : i64
    %from_elements_112 = tensor.from_elements %408, %c32_i64, %407, %c32_i64 : tensor<4xi64>
    %reshape_113 = tensor.reshape %expanded_111(%from_elements_112) : (tensor<?x32x384xf32>, tensor<4xi64>) -> tensor<?x32x12x32xf32>
    %409 = arith.index_cast %408 : i64 to index
    %410 = tensor.empty(%409) : tensor<?x12x32x32xf32>
    %transposed_114 = linalg.transpose ins(%reshape_113 : tensor<?x32x12x32xf32>) outs(%410 : tensor<?x12x32x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_115 = linalg.transpose ins(%arg55 : tensor<384x384xf32>) outs(%41 : tensor<384x384xf32>) permutation = [1, 0] 
    %411 = linalg.matmul ins(%collapsed_109, %transposed_115 : tensor<?x384xf32>, tensor<384x384xf32>) outs(%399 : tensor<?x384xf32>) -> tensor<?x384xf32>
    cf.assert %46, "negative values not allowed in new dimensions"
    %412 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel"]} ins(%arg56 : tensor<384xf32>) outs(%48 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x384xf32>
    cf.assert %402, "mismatched size for broadcast"
    %413 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%411, %412 : tensor<?x384xf32>, tensor<?x384xf32>) outs(%398 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x384xf32>
    %expanded_116 = tensor.expand_shape %413 [[0, 1], [2]] output_shape [%404, 32, 384] : tensor<?x384xf32> into tensor<?x32x384xf32>
    cf.assert %58, "must have at most one inferred (negative) dimension"
    %reshape_117 = tensor.reshape %expanded_116(%from_elements_112) : (tensor<?x32x384xf32>, tensor<4xi64>) -> tensor<?x32x12x32xf32>
    %transposed_118 = linalg.transpose ins(%arg57 : tensor<384x384xf32>) outs(%41 : tensor<384x384xf32>) permutation = [1, 0] 
    %414 = linalg.matmul ins(%collapsed_109, %transposed_118 : tensor<?x384xf32>, tensor<384x384xf32>) outs(%399 : tensor<?x384xf32>) -> tensor<?x384xf32>
    cf.assert %46, "negative values not allowed in new dimensions"
    %415 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel"]} ins(%arg58 : tensor<384xf32>) outs(%48 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x384xf32>
    cf.assert %402, "mismatched size for broadcast"
    %416 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%414, %415 : tensor<?x384xf32>, tensor<?x384xf32>) outs(%398 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x384xf32>
    %expanded_119 = tensor.expand_shape %416 [[0, 1], [2]] output_shape [%404, 32, 384] : tensor<?x384xf32> into tensor<?x32x384xf32>
    cf.assert %58, "must have at most one inferred (negative) dimension"
    %reshape_120 = tensor.reshape %expanded_119(%from_elements_112) : (tensor<?x32x384xf32>, tensor<4xi64>) -> tensor<?x32x12x32xf32>
    %transposed_121 = linalg.transpose ins(%reshape_120 : tensor<?x32x12x32xf32>) outs(%410 : tensor<?x12x32x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_122 = linalg.transpose ins(%reshape_117 : tensor<?x32x12x32xf32>) outs(%410 : tensor<?x12x32x32xf32>) permutation = [0, 2, 3, 1] 
    cf.assert %6, "unimplemented: dynamic negative broadcast sizes"
    %417 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%71 : tensor<?x12x32x32xf32>) {
    ^bb0(%out: f32):
      %740 = linalg.index 0 : index
      %741 = linalg.index 1 : index
      %742 = linalg.index 2 : index
      %743 = linalg.index 3 : index
      %744 = arith.cmpi eq, %409, %c1 : index
      %745 = arith.select %744, %c0, %740 : index
      %extracted = tensor.extract %transposed_114[%745, %741, %742, %743] : tensor<?x12x32x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x32x32xf32>
    %collapsed_123 = tensor.collapse_shape %417 [[0, 1], [2], [3]] : tensor<?x12x32x32xf32> into tensor<?x32x32xf32>
    cf.assert %6, "unimplemented: dynamic negative broadcast sizes"
    %418 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%71 : tensor<?x12x32x32xf32>) {
    ^bb0(%out: f32):
      %740 = linalg.index 0 : index
      %741 = linalg.index 1 : index
      %742 = linalg.index 2 : index
      %743 = linalg.index 3 : index
      %744 = arith.cmpi eq, %409, %c1 : index
      %745 = arith.select %744, %c0, %740 : index
      %extracted = tensor.extract %transposed_122[%745, %741, %742, %743] : tensor<?x12x32x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x32x32xf32>
    %collapsed_124 = tensor.collapse_shape %418 [[0, 1], [2], [3]] : tensor<?x12x32x32xf32> into tensor<?x32x32xf32>
    %419 = linalg.batch_matmul ins(%collapsed_123, %collapsed_124 : tensor<?x32x32xf32>, tensor<?x32x32xf32>) outs(%76 : tensor<?x32x32xf32>) -> tensor<?x32x32xf32>
    %expanded_125 = tensor.expand_shape %419 [[0, 1], [2], [3]] output_shape [%78, 12, 32, 32] : tensor<?x32x32xf32> into tensor<?x12x32x32xf32>
    %420 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_125 : tensor<?x12x32x32xf32>) outs(%79 : tensor<?x12x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.truncf %cst_5 : f64 to f32
      %741 = arith.mulf %in, %740 : f32
      linalg.yield %741 : f32
    } -> tensor<?x12x32x32xf32>
    cf.assert %81, "mismatched size for broadcast"
    %421 = linalg.generic {indexing_maps = [#map2, #map13, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%420, %5 : tensor<?x12x32x32xf32>, tensor<?x1x1x32xf32>) outs(%79 : tensor<?x12x32x32xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x12x32x32xf32>
    %422:2 = linalg.generic {indexing_maps = [#map2, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%421 : tensor<?x12x32x32xf32>) outs(%86, %84 : tensor<?x12x32xf32>, tensor<?x12x32xi64>) {
    ^bb0(%in: f32, %out: f32, %out_206: i64):
      %740 = linalg.index 3 : index
      %741 = arith.index_cast %740 : index to i64
      %742 = arith.maximumf %in, %out : f32
      %743 = arith.cmpf ogt, %in, %out : f32
      %744 = arith.select %743, %741, %out_206 : i64
      linalg.yield %742, %744 : f32, i64
    } -> (tensor<?x12x32xf32>, tensor<?x12x32xi64>)
    %expanded_126 = tensor.expand_shape %422#0 [[0], [1], [2, 3]] output_shape [%78, 12, 32, 1] : tensor<?x12x32xf32> into tensor<?x12x32x1xf32>
    %423 = linalg.generic {indexing_maps = [#map2, #map15, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%421, %expanded_126 : tensor<?x12x32x32xf32>, tensor<?x12x32x1xf32>) outs(%79 : tensor<?x12x32x32xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.subf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x12x32x32xf32>
    %424 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%423 : tensor<?x12x32x32xf32>) outs(%79 : tensor<?x12x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = math.exp %in : f32
      linalg.yield %740 : f32
    } -> tensor<?x12x32x32xf32>
    %425 = linalg.generic {indexing_maps = [#map2, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%424 : tensor<?x12x32x32xf32>) outs(%91 : tensor<?x12x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.addf %in, %out : f32
      linalg.yield %740 : f32
    } -> tensor<?x12x32x1xf32>
    %426 = linalg.generic {indexing_maps = [#map2, #map15, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%424, %425 : tensor<?x12x32x32xf32>, tensor<?x12x32x1xf32>) outs(%79 : tensor<?x12x32x32xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.divf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x12x32x32xf32>
    cf.assert %6, "unimplemented: dynamic negative broadcast sizes"
    %427 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%71 : tensor<?x12x32x32xf32>) {
    ^bb0(%out: f32):
      %740 = linalg.index 0 : index
      %741 = linalg.index 1 : index
      %742 = linalg.index 2 : index
      %743 = linalg.index 3 : index
      %744 = arith.cmpi eq, %78, %c1 : index
      %745 = arith.select %744, %c0, %740 : index
      %extracted = tensor.extract %426[%745, %741, %742, %743] : tensor<?x12x32x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x32x32xf32>
    %collapsed_127 = tensor.collapse_shape %427 [[0, 1], [2], [3]] : tensor<?x12x32x32xf32> into tensor<?x32x32xf32>
    cf.assert %6, "unimplemented: dynamic negative broadcast sizes"
    %428 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%71 : tensor<?x12x32x32xf32>) {
    ^bb0(%out: f32):
      %740 = linalg.index 0 : index
      %741 = linalg.index 1 : index
      %742 = linalg.index 2 : index
      %743 = linalg.index 3 : index
      %744 = arith.cmpi eq, %409, %c1 : index
      %745 = arith.select %744, %c0, %740 : index
      %extracted = tensor.extract %transposed_121[%745, %741, %742, %743] : tensor<?x12x32x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x32x32xf32>
    %collapsed_128 = tensor.collapse_shape %428 [[0, 1], [2], [3]] : tensor<?x12x32x32xf32> into tensor<?x32x32xf32>
    %429 = linalg.batch_matmul ins(%collapsed_127, %collapsed_128 : tensor<?x32x32xf32>, tensor<?x32x32xf32>) outs(%76 : tensor<?x32x32xf32>) -> tensor<?x32x32xf32>
    %expanded_129 = tensor.expand_shape %429 [[0, 1], [2], [3]] output_shape [%78, 12, 32, 32] : tensor<?x32x32xf32> into tensor<?x12x32x32xf32>
    %transposed_130 = linalg.transpose ins(%expanded_129 : tensor<?x12x32x32xf32>) outs(%97 : tensor<?x32x12x32xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %58, "must have at most one inferred (negative) dimension"
    %reshape_131 = tensor.reshape %transposed_130(%from_elements_34) : (tensor<?x32x12x32xf32>, tensor<3xi64>) -> tensor<?x32x384xf32>
    %collapsed_132 = tensor.collapse_shape %reshape_131 [[0, 1], [2]] : tensor<?x32x384xf32> into tensor<?x384xf32>
    %transposed_133 = linalg.transpose ins(%arg59 : tensor<384x384xf32>) outs(%41 : tensor<384x384xf32>) permutation = [1, 0] 
    %430 = arith.index_cast %102 : i64 to index
    %431 = affine.apply #map10()[%430]
    %432 = tensor.empty(%431) : tensor<?x384xf32>
    %433 = linalg.fill ins(%cst_0 : f32) outs(%432 : tensor<?x384xf32>) -> tensor<?x384xf32>
    %434 = linalg.matmul ins(%collapsed_132, %transposed_133 : tensor<?x384xf32>, tensor<384x384xf32>) outs(%433 : tensor<?x384xf32>) -> tensor<?x384xf32>
    cf.assert %46, "negative values not allowed in new dimensions"
    %435 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel"]} ins(%arg60 : tensor<384xf32>) outs(%48 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x384xf32>
    %436 = arith.cmpi eq, %431, %47 : index
    cf.assert %436, "mismatched size for broadcast"
    %437 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%434, %435 : tensor<?x384xf32>, tensor<?x384xf32>) outs(%432 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x384xf32>
    %438 = arith.divsi %431, %c32 : index
    %expanded_134 = tensor.expand_shape %437 [[0, 1], [2]] output_shape [%438, 32, 384] : tensor<?x384xf32> into tensor<?x32x384xf32>
    %439 = arith.cmpi eq, %438, %372 : index
    cf.assert %439, "mismatched size for broadcast"
    %440 = tensor.empty(%438) : tensor<?x32x384xf32>
    %441 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_134, %396 : tensor<?x32x384xf32>, tensor<?x32x384xf32>) outs(%440 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %442 = tensor.empty(%438) : tensor<?x32x384xf64>
    %443 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%441 : tensor<?x32x384xf32>) outs(%442 : tensor<?x32x384xf64>) {
    ^bb0(%in: f32, %out: f64):
      %740 = arith.extf %in : f32 to f64
      linalg.yield %740 : f64
    } -> tensor<?x32x384xf64>
    %444 = tensor.empty(%438) : tensor<?x32x1xf64>
    %445 = linalg.fill ins(%cst : f64) outs(%444 : tensor<?x32x1xf64>) -> tensor<?x32x1xf64>
    %446 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%443 : tensor<?x32x384xf64>) outs(%445 : tensor<?x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %740 = arith.addf %in, %out : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x1xf64>
    %447 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%446 : tensor<?x32x1xf64>) outs(%444 : tensor<?x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %740 = arith.divf %in, %cst_8 : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x1xf64>
    %448 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%443, %447 : tensor<?x32x384xf64>, tensor<?x32x1xf64>) outs(%442 : tensor<?x32x384xf64>) {
    ^bb0(%in: f64, %in_206: f64, %out: f64):
      %740 = arith.subf %in, %in_206 : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x384xf64>
    %449 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%448, %448 : tensor<?x32x384xf64>, tensor<?x32x384xf64>) outs(%442 : tensor<?x32x384xf64>) {
    ^bb0(%in: f64, %in_206: f64, %out: f64):
      %740 = arith.mulf %in, %in_206 : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x384xf64>
    %450 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%449 : tensor<?x32x384xf64>) outs(%445 : tensor<?x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %740 = arith.addf %in, %out : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x1xf64>
    %451 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%450 : tensor<?x32x1xf64>) outs(%444 : tensor<?x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %740 = arith.divf %in, %cst_8 : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x1xf64>
    %452 = tensor.empty(%438) : tensor<?x32x1xf32>
    %453 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%451 : tensor<?x32x1xf64>) outs(%452 : tensor<?x32x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %740 = arith.truncf %in : f64 to f32
      linalg.yield %740 : f32
    } -> tensor<?x32x1xf32>
    %454 = linalg.fill ins(%cst_0 : f32) outs(%452 : tensor<?x32x1xf32>) -> tensor<?x32x1xf32>
    %455 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%441 : tensor<?x32x384xf32>) outs(%454 : tensor<?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.addf %in, %out : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x1xf32>
    %456 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%455 : tensor<?x32x1xf32>) outs(%452 : tensor<?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.divf %in, %cst_9 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x1xf32>
    %457 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%453 : tensor<?x32x1xf32>) outs(%452 : tensor<?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.truncf %cst_6 : f64 to f32
      %741 = arith.addf %in, %740 : f32
      linalg.yield %741 : f32
    } -> tensor<?x32x1xf32>
    %458 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%457 : tensor<?x32x1xf32>) outs(%452 : tensor<?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = math.rsqrt %in : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x1xf32>
    %459 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%441, %456 : tensor<?x32x384xf32>, tensor<?x32x1xf32>) outs(%440 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.subf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %460 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%459, %458 : tensor<?x32x384xf32>, tensor<?x32x1xf32>) outs(%440 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.mulf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %461 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%460, %arg61 : tensor<?x32x384xf32>, tensor<384xf32>) outs(%440 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.mulf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %462 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%461, %arg62 : tensor<?x32x384xf32>, tensor<384xf32>) outs(%440 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %collapsed_135 = tensor.collapse_shape %462 [[0, 1], [2]] : tensor<?x32x384xf32> into tensor<?x384xf32>
    %transposed_136 = linalg.transpose ins(%arg63 : tensor<1536x384xf32>) outs(%136 : tensor<384x1536xf32>) permutation = [1, 0] 
    %463 = affine.apply #map10()[%438]
    %464 = tensor.empty(%463) : tensor<?x1536xf32>
    %465 = linalg.fill ins(%cst_0 : f32) outs(%464 : tensor<?x1536xf32>) -> tensor<?x1536xf32>
    %466 = linalg.matmul ins(%collapsed_135, %transposed_136 : tensor<?x384xf32>, tensor<384x1536xf32>) outs(%465 : tensor<?x1536xf32>) -> tensor<?x1536xf32>
    cf.assert %46, "negative values not allowed in new dimensions"
    %467 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel"]} ins(%arg64 : tensor<1536xf32>) outs(%141 : tensor<?x1536xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x1536xf32>
    %468 = arith.cmpi eq, %463, %47 : index
    cf.assert %468, "mismatched size for broadcast"
    %469 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%466, %467 : tensor<?x1536xf32>, tensor<?x1536xf32>) outs(%464 : tensor<?x1536xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x1536xf32>
    %470 = arith.divsi %463, %c32 : index
    %expanded_137 = tensor.expand_shape %469 [[0, 1], [2]] output_shape [%470, 32, 1536] : tensor<?x1536xf32> into tensor<?x32x1536xf32>
    %471 = tensor.empty(%470) : tensor<?x32x1536xf32>
    %472 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_137 : tensor<?x32x1536xf32>) outs(%471 : tensor<?x32x1536xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.divf %in, %cst_10 : f32
      %741 = math.erf %740 : f32
      %742 = arith.addf %741, %cst_2 : f32
      %743 = arith.mulf %742, %cst_3 : f32
      %744 = arith.mulf %in, %743 : f32
      linalg.yield %744 : f32
    } -> tensor<?x32x1536xf32>
    %collapsed_138 = tensor.collapse_shape %472 [[0, 1], [2]] : tensor<?x32x1536xf32> into tensor<?x1536xf32>
    %transposed_139 = linalg.transpose ins(%arg65 : tensor<384x1536xf32>) outs(%148 : tensor<1536x384xf32>) permutation = [1, 0] 
    %473 = affine.apply #map10()[%470]
    %474 = tensor.empty(%473) : tensor<?x384xf32>
    %475 = linalg.fill ins(%cst_0 : f32) outs(%474 : tensor<?x384xf32>) -> tensor<?x384xf32>
    %476 = linalg.matmul ins(%collapsed_138, %transposed_139 : tensor<?x1536xf32>, tensor<1536x384xf32>) outs(%475 : tensor<?x384xf32>) -> tensor<?x384xf32>
    cf.assert %46, "negative values not allowed in new dimensions"
    %477 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel"]} ins(%arg66 : tensor<384xf32>) outs(%48 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x384xf32>
    %478 = arith.cmpi eq, %473, %47 : index
    cf.assert %478, "mismatched size for broadcast"
    %479 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%476, %477 : tensor<?x384xf32>, tensor<?x384xf32>) outs(%474 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x384xf32>
    %480 = arith.divsi %473, %c32 : index
    %expanded_140 = tensor.expand_shape %479 [[0, 1], [2]] output_shape [%480, 32, 384] : tensor<?x384xf32> into tensor<?x32x384xf32>
    %481 = arith.cmpi eq, %480, %438 : index
    cf.assert %481, "mismatched size for broadcast"
    %482 = tensor.empty(%480) : tensor<?x32x384xf32>
    %483 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_140, %462 : tensor<?x32x384xf32>, tensor<?x32x384xf32>) outs(%482 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %484 = tensor.empty(%480) : tensor<?x32x384xf64>
    %485 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%483 : tensor<?x32x384xf32>) outs(%484 : tensor<?x32x384xf64>) {
    ^bb0(%in: f32, %out: f64):
      %740 = arith.extf %in : f32 to f64
      linalg.yield %740 : f64
    } -> tensor<?x32x384xf64>
    %486 = tensor.empty(%480) : tensor<?x32x1xf64>
    %487 = linalg.fill ins(%cst : f64) outs(%486 : tensor<?x32x1xf64>) -> tensor<?x32x1xf64>
    %488 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%485 : tensor<?x32x384xf64>) outs(%487 : tensor<?x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %740 = arith.addf %in, %out : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x1xf64>
    %489 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%488 : tensor<?x32x1xf64>) outs(%486 : tensor<?x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %740 = arith.divf %in, %cst_8 : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x1xf64>
    %490 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%485, %489 : tensor<?x32x384xf64>, tensor<?x32x1xf64>) outs(%484 : tensor<?x32x384xf64>) {
    ^bb0(%in: f64, %in_206: f64, %out: f64):
      %740 = arith.subf %in, %in_206 : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x384xf64>
    %491 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%490, %490 : tensor<?x32x384xf64>, tensor<?x32x384xf64>) outs(%484 : tensor<?x32x384xf64>) {
    ^bb0(%in: f64, %in_206: f64, %out: f64):
      %740 = arith.mulf %in, %in_206 : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x384xf64>
    %492 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%491 : tensor<?x32x384xf64>) outs(%487 : tensor<?x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %740 = arith.addf %in, %out : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x1xf64>
    %493 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%492 : tensor<?x32x1xf64>) outs(%486 : tensor<?x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %740 = arith.divf %in, %cst_8 : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x1xf64>
    %494 = tensor.empty(%480) : tensor<?x32x1xf32>
    %495 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%493 : tensor<?x32x1xf64>) outs(%494 : tensor<?x32x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %740 = arith.truncf %in : f64 to f32
      linalg.yield %740 : f32
    } -> tensor<?x32x1xf32>
    %496 = linalg.fill ins(%cst_0 : f32) outs(%494 : tensor<?x32x1xf32>) -> tensor<?x32x1xf32>
    %497 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%483 : tensor<?x32x384xf32>) outs(%496 : tensor<?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.addf %in, %out : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x1xf32>
    %498 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%497 : tensor<?x32x1xf32>) outs(%494 : tensor<?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.divf %in, %cst_9 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x1xf32>
    %499 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%495 : tensor<?x32x1xf32>) outs(%494 : tensor<?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.truncf %cst_6 : f64 to f32
      %741 = arith.addf %in, %740 : f32
      linalg.yield %741 : f32
    } -> tensor<?x32x1xf32>
    %500 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%499 : tensor<?x32x1xf32>) outs(%494 : tensor<?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = math.rsqrt %in : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x1xf32>
    %501 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%483, %498 : tensor<?x32x384xf32>, tensor<?x32x1xf32>) outs(%482 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.subf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %502 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%501, %500 : tensor<?x32x384xf32>, tensor<?x32x1xf32>) outs(%482 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.mulf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %503 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%502, %arg67 : tensor<?x32x384xf32>, tensor<384xf32>) outs(%482 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.mulf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %504 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%503, %arg68 : tensor<?x32x384xf32>, tensor<384xf32>) outs(%482 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %collapsed_141 = tensor.collapse_shape %504 [[0, 1], [2]] : tensor<?x32x384xf32> into tensor<?x384xf32>
    %transposed_142 = linalg.transpose ins(%arg69 : tensor<384x384xf32>) outs(%41 : tensor<384x384xf32>) permutation = [1, 0] 
    %505 = affine.apply #map10()[%480]
    %506 = tensor.empty(%505) : tensor<?x384xf32>
    %507 = linalg.fill ins(%cst_0 : f32) outs(%506 : tensor<?x384xf32>) -> tensor<?x384xf32>
    %508 = linalg.matmul ins(%collapsed_141, %transposed_142 : tensor<?x384xf32>, tensor<384x384xf32>) outs(%507 : tensor<?x384xf32>) -> tensor<?x384xf32>
    cf.assert %46, "negative values not allowed in new dimensions"
    %509 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel"]} ins(%arg70 : tensor<384xf32>) outs(%48 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x384xf32>
    %510 = arith.cmpi eq, %505, %47 : index
    cf.assert %510, "mismatched size for broadcast"
    %511 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%508, %509 : tensor<?x384xf32>, tensor<?x384xf32>) outs(%506 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x384xf32>
    %512 = arith.divsi %505, %c32 : index
    %expanded_143 = tensor.expand_shape %511 [[0, 1], [2]] output_shape [%512, 32, 384] : tensor<?x384xf32> into tensor<?x32x384xf32>
    cf.assert %58, "must have at most one inferred (negative) dimension"
    %513 = arith.index_cast %512 : index to i64
    %514 = arith.muli %513, %c12288_i64 : i64
    %515 = arith.divsi %514, %57 : i64
    %516 = arith.select %53, %515, %0 : i64
    %from_elements_144 = tensor.from_elements %516, %c32_i64, %515, %c32_i64 : tensor<4xi64>
    %reshape_145 = tensor.reshape %expanded_143(%from_elements_144) : (tensor<?x32x384xf32>, tensor<4xi64>) -> tensor<?x32x12x32xf32>
    %517 = arith.index_cast %516 : i64 to index
    %518 = tensor.empty(%517) : tensor<?x12x32x32xf32>
    %transposed_146 = linalg.transpose ins(%reshape_145 : tensor<?x32x12x32xf32>) outs(%518 : tensor<?x12x32x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_147 = linalg.transpose ins(%arg71 : tensor<384x384xf32>) outs(%41 : tensor<384x384xf32>) permutation = [1, 0] 
    %519 = linalg.matmul ins(%collapsed_141, %transposed_147 : tensor<?x384xf32>, tensor<384x384xf32>) outs(%507 : tensor<?x384xf32>) -> tensor<?x384xf32>
    cf.assert %46, "negative values not allowed in new dimensions"
    %520 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel"]} ins(%arg72 : tensor<384xf32>) outs(%48 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x384xf32>
    cf.assert %510, "mismatched size for broadcast"
    %521 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%519, %520 : tensor<?x384xf32>, tensor<?x384xf32>) outs(%506 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x384xf32>
    %expanded_148 = tensor.expand_shape %521 [[0, 1], [2]] output_shape [%512, 32, 384] : tensor<?x384xf32> into tensor<?x32x384xf32>
    cf.assert %58, "must have at most one inferred (negative) dimension"
    %reshape_149 = tensor.reshape %expanded_148(%from_elements_144) : (tensor<?x32x384xf32>, tensor<4xi64>) -> tensor<?x32x12x32xf32>
    %transposed_150 = linalg.transpose ins(%arg73 : tensor<384x384xf32>) outs(%41 : tensor<384x384xf32>) permutation = [1, 0] 
    %522 = linalg.matmul ins(%collapsed_141, %transposed_150 : tensor<?x384xf32>, tensor<384x384xf32>) outs(%507 : tensor<?x384xf32>) -> tensor<?x384xf32>
    cf.assert %46, "negative values not allowed in new dimensions"
    %523 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel"]} ins(%arg74 : tensor<384xf32>) outs(%48 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x384xf32>
    cf.assert %510, "mismatched size for broadcast"
    %524 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%522, %523 : tensor<?x384xf32>, tensor<?x384xf32>) outs(%506 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x384xf32>
    %expanded_151 = tensor.expand_shape %524 [[0, 1], [2]] output_shape [%512, 32, 384] : tensor<?x384xf32> into tensor<?x32x384xf32>
    cf.assert %58, "must have at most one inferred (negative) dimension"
    %reshape_152 = tensor.reshape %expanded_151(%from_elements_144) : (tensor<?x32x384xf32>, tensor<4xi64>) -> tensor<?x32x12x32xf32>
    %transposed_153 = linalg.transpose ins(%reshape_152 : tensor<?x32x12x32xf32>) outs(%518 : tensor<?x12x32x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_154 = linalg.transpose ins(%reshape_149 : tensor<?x32x12x32xf32>) outs(%518 : tensor<?x12x32x32xf32>) permutation = [0, 2, 3, 1] 
    cf.assert %6, "unimplemented: dynamic negative broadcast sizes"
    %525 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%71 : tensor<?x12x32x32xf32>) {
    ^bb0(%out: f32):
      %740 = linalg.index 0 : index
      %741 = linalg.index 1 : index
      %742 = linalg.index 2 : index
      %743 = linalg.index 3 : index
      %744 = arith.cmpi eq, %517, %c1 : index
      %745 = arith.select %744, %c0, %740 : index
      %extracted = tensor.extract %transposed_146[%745, %741, %742, %743] : tensor<?x12x32x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x32x32xf32>
    %collapsed_155 = tensor.collapse_shape %525 [[0, 1], [2], [3]] : tensor<?x12x32x32xf32> into tensor<?x32x32xf32>
    cf.assert %6, "unimplemented: dynamic negative broadcast sizes"
    %526 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%71 : tensor<?x12x32x32xf32>) {
    ^bb0(%out: f32):
      %740 = linalg.index 0 : index
      %741 = linalg.index 1 : index
      %742 = linalg.index 2 : index
      %743 = linalg.index 3 : index
      %744 = arith.cmpi eq, %517, %c1 : index
      %745 = arith.select %744, %c0, %740 : index
      %extracted = tensor.extract %transposed_154[%745, %741, %742, %743] : tensor<?x12x32x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x32x32xf32>
    %collapsed_156 = tensor.collapse_shape %526 [[0, 1], [2], [3]] : tensor<?x12x32x32xf32> into tensor<?x32x32xf32>
    %527 = linalg.batch_matmul ins(%collapsed_155, %collapsed_156 : tensor<?x32x32xf32>, tensor<?x32x32xf32>) outs(%76 : tensor<?x32x32xf32>) -> tensor<?x32x32xf32>
    %expanded_157 = tensor.expand_shape %527 [[0, 1], [2], [3]] output_shape [%78, 12, 32, 32] : tensor<?x32x32xf32> into tensor<?x12x32x32xf32>
    %528 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_157 : tensor<?x12x32x32xf32>) outs(%79 : tensor<?x12x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.truncf %cst_5 : f64 to f32
      %741 = arith.mulf %in, %740 : f32
      linalg.yield %741 : f32
    } -> tensor<?x12x32x32xf32>
    cf.assert %81, "mismatched size for broadcast"
    %529 = linalg.generic {indexing_maps = [#map2, #map13, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%528, %5 : tensor<?x12x32x32xf32>, tensor<?x1x1x32xf32>) outs(%79 : tensor<?x12x32x32xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x12x32x32xf32>
    %530:2 = linalg.generic {indexing_maps = [#map2, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%529 : tensor<?x12x32x32xf32>) outs(%86, %84 : tensor<?x12x32xf32>, tensor<?x12x32xi64>) {
    ^bb0(%in: f32, %out: f32, %out_206: i64):
      %740 = linalg.index 3 : index
      %741 = arith.index_cast %740 : index to i64
      %742 = arith.maximumf %in, %out : f32
      %743 = arith.cmpf ogt, %in, %out : f32
      %744 = arith.select %743, %741, %out_206 : i64
      linalg.yield %742, %744 : f32, i64
    } -> (tensor<?x12x32xf32>, tensor<?x12x32xi64>)
    %expanded_158 = tensor.expand_shape %530#0 [[0], [1], [2, 3]] output_shape [%78, 12, 32, 1] : tensor<?x12x32xf32> into tensor<?x12x32x1xf32>
    %531 = linalg.generic {indexing_maps = [#map2, #map15, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%529, %expanded_158 : tensor<?x12x32x32xf32>, tensor<?x12x32x1xf32>) outs(%79 : tensor<?x12x32x32xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.subf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x12x32x32xf32>
    %532 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%531 : tensor<?x12x32x32xf32>) outs(%79 : tensor<?x12x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = math.exp %in : f32
      linalg.yield %740 : f32
    } -> tensor<?x12x32x32xf32>
    %533 = linalg.generic {indexing_maps = [#map2, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%532 : tensor<?x12x32x32xf32>) outs(%91 : tensor<?x12x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.addf %in, %out : f32
      linalg.yield %740 : f32
    } -> tensor<?x12x32x1xf32>
    %534 = linalg.generic {indexing_maps = [#map2, #map15, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%532, %533 : tensor<?x12x32x32xf32>, tensor<?x12x32x1xf32>) outs(%79 : tensor<?x12x32x32xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.divf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x12x32x32xf32>
    cf.assert %6, "unimplemented: dynamic negative broadcast sizes"
    %535 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%71 : tensor<?x12x32x32xf32>) {
    ^bb0(%out: f32):
      %740 = linalg.index 0 : index
      %741 = linalg.index 1 : index
      %742 = linalg.index 2 : index
      %743 = linalg.index 3 : index
      %744 = arith.cmpi eq, %78, %c1 : index
      %745 = arith.select %744, %c0, %740 : index
      %extracted = tensor.extract %534[%745, %741, %742, %743] : tensor<?x12x32x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x32x32xf32>
    %collapsed_159 = tensor.collapse_shape %535 [[0, 1], [2], [3]] : tensor<?x12x32x32xf32> into tensor<?x32x32xf32>
    cf.assert %6, "unimplemented: dynamic negative broadcast sizes"
    %536 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%71 : tensor<?x12x32x32xf32>) {
    ^bb0(%out: f32):
      %740 = linalg.index 0 : index
      %741 = linalg.index 1 : index
      %742 = linalg.index 2 : index
      %743 = linalg.index 3 : index
      %744 = arith.cmpi eq, %517, %c1 : index
      %745 = arith.select %744, %c0, %740 : index
      %extracted = tensor.extract %transposed_153[%745, %741, %742, %743] : tensor<?x12x32x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x32x32xf32>
    %collapsed_160 = tensor.collapse_shape %536 [[0, 1], [2], [3]] : tensor<?x12x32x32xf32> into tensor<?x32x32xf32>
    %537 = linalg.batch_matmul ins(%collapsed_159, %collapsed_160 : tensor<?x32x32xf32>, tensor<?x32x32xf32>) outs(%76 : tensor<?x32x32xf32>) -> tensor<?x32x32xf32>
    %expanded_161 = tensor.expand_shape %537 [[0, 1], [2], [3]] output_shape [%78, 12, 32, 32] : tensor<?x32x32xf32> into tensor<?x12x32x32xf32>
    %transposed_162 = linalg.transpose ins(%expanded_161 : tensor<?x12x32x32xf32>) outs(%97 : tensor<?x32x12x32xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %58, "must have at most one inferred (negative) dimension"
    %reshape_163 = tensor.reshape %transposed_162(%from_elements_34) : (tensor<?x32x12x32xf32>, tensor<3xi64>) -> tensor<?x32x384xf32>
    %collapsed_164 = tensor.collapse_shape %reshape_163 [[0, 1], [2]] : tensor<?x32x384xf32> into tensor<?x384xf32>
    %transposed_165 = linalg.transpose ins(%arg75 : tensor<384x384xf32>) outs(%41 : tensor<384x384xf32>) permutation = [1, 0] 
    %538 = arith.index_cast %102 : i64 to index
    %539 = affine.apply #map10()[%538]
    %540 = tensor.empty(%539) : tensor<?x384xf32>
    %541 = linalg.fill ins(%cst_0 : f32) outs(%540 : tensor<?x384xf32>) -> tensor<?x384xf32>
    %542 = linalg.matmul ins(%collapsed_164, %transposed_165 : tensor<?x384xf32>, tensor<384x384xf32>) outs(%541 : tensor<?x384xf32>) -> tensor<?x384xf32>
    cf.assert %46, "negative values not allowed in new dimensions"
    %543 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel"]} ins(%arg76 : tensor<384xf32>) outs(%48 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x384xf32>
    %544 = arith.cmpi eq, %539, %47 : index
    cf.assert %544, "mismatched size for broadcast"
    %545 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%542, %543 : tensor<?x384xf32>, tensor<?x384xf32>) outs(%540 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x384xf32>
    %546 = arith.divsi %539, %c32 : index
    %expanded_166 = tensor.expand_shape %545 [[0, 1], [2]] output_shape [%546, 32, 384] : tensor<?x384xf32> into tensor<?x32x384xf32>
    %547 = arith.cmpi eq, %546, %480 : index
    cf.assert %547, "mismatched size for broadcast"
    %548 = tensor.empty(%546) : tensor<?x32x384xf32>
    %549 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_166, %504 : tensor<?x32x384xf32>, tensor<?x32x384xf32>) outs(%548 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %550 = tensor.empty(%546) : tensor<?x32x384xf64>
    %551 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%549 : tensor<?x32x384xf32>) outs(%550 : tensor<?x32x384xf64>) {
    ^bb0(%in: f32, %out: f64):
      %740 = arith.extf %in : f32 to f64
      linalg.yield %740 : f64
    } -> tensor<?x32x384xf64>
    %552 = tensor.empty(%546) : tensor<?x32x1xf64>
    %553 = linalg.fill ins(%cst : f64) outs(%552 : tensor<?x32x1xf64>) -> tensor<?x32x1xf64>
    %554 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%551 : tensor<?x32x384xf64>) outs(%553 : tensor<?x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %740 = arith.addf %in, %out : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x1xf64>
    %555 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%554 : tensor<?x32x1xf64>) outs(%552 : tensor<?x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %740 = arith.divf %in, %cst_8 : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x1xf64>
    %556 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%551, %555 : tensor<?x32x384xf64>, tensor<?x32x1xf64>) outs(%550 : tensor<?x32x384xf64>) {
    ^bb0(%in: f64, %in_206: f64, %out: f64):
      %740 = arith.subf %in, %in_206 : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x384xf64>
    %557 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%556, %556 : tensor<?x32x384xf64>, tensor<?x32x384xf64>) outs(%550 : tensor<?x32x384xf64>) {
    ^bb0(%in: f64, %in_206: f64, %out: f64):
      %740 = arith.mulf %in, %in_206 : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x384xf64>
    %558 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%557 : tensor<?x32x384xf64>) outs(%553 : tensor<?x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %740 = arith.addf %in, %out : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x1xf64>
    %559 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%558 : tensor<?x32x1xf64>) outs(%552 : tensor<?x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %740 = arith.divf %in, %cst_8 : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x1xf64>
    %560 = tensor.empty(%546) : tensor<?x32x1xf32>
    %561 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%559 : tensor<?x32x1xf64>) outs(%560 : tensor<?x32x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %740 = arith.truncf %in : f64 to f32
      linalg.yield %740 : f32
    } -> tensor<?x32x1xf32>
    %562 = linalg.fill ins(%cst_0 : f32) outs(%560 : tensor<?x32x1xf32>) -> tensor<?x32x1xf32>
    %563 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%549 : tensor<?x32x384xf32>) outs(%562 : tensor<?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.addf %in, %out : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x1xf32>
    %564 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%563 : tensor<?x32x1xf32>) outs(%560 : tensor<?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.divf %in, %cst_9 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x1xf32>
    %565 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%561 : tensor<?x32x1xf32>) outs(%560 : tensor<?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.truncf %cst_6 : f64 to f32
      %741 = arith.addf %in, %740 : f32
      linalg.yield %741 : f32
    } -> tensor<?x32x1xf32>
    %566 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%565 : tensor<?x32x1xf32>) outs(%560 : tensor<?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = math.rsqrt %in : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x1xf32>
    %567 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%549, %564 : tensor<?x32x384xf32>, tensor<?x32x1xf32>) outs(%548 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.subf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %568 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%567, %566 : tensor<?x32x384xf32>, tensor<?x32x1xf32>) outs(%548 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.mulf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %569 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%568, %arg77 : tensor<?x32x384xf32>, tensor<384xf32>) outs(%548 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.mulf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %570 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%569, %arg78 : tensor<?x32x384xf32>, tensor<384xf32>) outs(%548 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %collapsed_167 = tensor.collapse_shape %570 [[0, 1], [2]] : tensor<?x32x384xf32> into tensor<?x384xf32>
    %transposed_168 = linalg.transpose ins(%arg79 : tensor<1536x384xf32>) outs(%136 : tensor<384x1536xf32>) permutation = [1, 0] 
    %571 = affine.apply #map10()[%546]
    %572 = tensor.empty(%571) : tensor<?x1536xf32>
    %573 = linalg.fill ins(%cst_0 : f32) outs(%572 : tensor<?x1536xf32>) -> tensor<?x1536xf32>
    %574 = linalg.matmul ins(%collapsed_167, %transposed_168 : tensor<?x384xf32>, tensor<384x1536xf32>) outs(%573 : tensor<?x1536xf32>) -> tensor<?x1536xf32>
    cf.assert %46, "negative values not allowed in new dimensions"
    %575 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel"]} ins(%arg80 : tensor<1536xf32>) outs(%141 : tensor<?x1536xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x1536xf32>
    %576 = arith.cmpi eq, %571, %47 : index
    cf.assert %576, "mismatched size for broadcast"
    %577 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%574, %575 : tensor<?x1536xf32>, tensor<?x1536xf32>) outs(%572 : tensor<?x1536xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x1536xf32>
    %578 = arith.divsi %571, %c32 : index
    %expanded_169 = tensor.expand_shape %577 [[0, 1], [2]] output_shape [%578, 32, 1536] : tensor<?x1536xf32> into tensor<?x32x1536xf32>
    %579 = tensor.empty(%578) : tensor<?x32x1536xf32>
    %580 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_169 : tensor<?x32x1536xf32>) outs(%579 : tensor<?x32x1536xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.divf %in, %cst_10 : f32
      %741 = math.erf %740 : f32
      %742 = arith.addf %741, %cst_2 : f32
      %743 = arith.mulf %742, %cst_3 : f32
      %744 = arith.mulf %in, %743 : f32
      linalg.yield %744 : f32
    } -> tensor<?x32x1536xf32>
    %collapsed_170 = tensor.collapse_shape %580 [[0, 1], [2]] : tensor<?x32x1536xf32> into tensor<?x1536xf32>
    %transposed_171 = linalg.transpose ins(%arg81 : tensor<384x1536xf32>) outs(%148 : tensor<1536x384xf32>) permutation = [1, 0] 
    %581 = affine.apply #map10()[%578]
    %582 = tensor.empty(%581) : tensor<?x384xf32>
    %583 = linalg.fill ins(%cst_0 : f32) outs(%582 : tensor<?x384xf32>) -> tensor<?x384xf32>
    %584 = linalg.matmul ins(%collapsed_170, %transposed_171 : tensor<?x1536xf32>, tensor<1536x384xf32>) outs(%583 : tensor<?x384xf32>) -> tensor<?x384xf32>
    cf.assert %46, "negative values not allowed in new dimensions"
    %585 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel"]} ins(%arg82 : tensor<384xf32>) outs(%48 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x384xf32>
    %586 = arith.cmpi eq, %581, %47 : index
    cf.assert %586, "mismatched size for broadcast"
    %587 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%584, %585 : tensor<?x384xf32>, tensor<?x384xf32>) outs(%582 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x384xf32>
    %588 = arith.divsi %581, %c32 : index
    %expanded_172 = tensor.expand_shape %587 [[0, 1], [2]] output_shape [%588, 32, 384] : tensor<?x384xf32> into tensor<?x32x384xf32>
    %589 = arith.cmpi eq, %588, %546 : index
    cf.assert %589, "mismatched size for broadcast"
    %590 = tensor.empty(%588) : tensor<?x32x384xf32>
    %591 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_172, %570 : tensor<?x32x384xf32>, tensor<?x32x384xf32>) outs(%590 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %592 = tensor.empty(%588) : tensor<?x32x384xf64>
    %593 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%591 : tensor<?x32x384xf32>) outs(%592 : tensor<?x32x384xf64>) {
    ^bb0(%in: f32, %out: f64):
      %740 = arith.extf %in : f32 to f64
      linalg.yield %740 : f64
    } -> tensor<?x32x384xf64>
    %594 = tensor.empty(%588) : tensor<?x32x1xf64>
    %595 = linalg.fill ins(%cst : f64) outs(%594 : tensor<?x32x1xf64>) -> tensor<?x32x1xf64>
    %596 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%593 : tensor<?x32x384xf64>) outs(%595 : tensor<?x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %740 = arith.addf %in, %out : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x1xf64>
    %597 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%596 : tensor<?x32x1xf64>) outs(%594 : tensor<?x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %740 = arith.divf %in, %cst_8 : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x1xf64>
    %598 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%593, %597 : tensor<?x32x384xf64>, tensor<?x32x1xf64>) outs(%592 : tensor<?x32x384xf64>) {
    ^bb0(%in: f64, %in_206: f64, %out: f64):
      %740 = arith.subf %in, %in_206 : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x384xf64>
    %599 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%598, %598 : tensor<?x32x384xf64>, tensor<?x32x384xf64>) outs(%592 : tensor<?x32x384xf64>) {
    ^bb0(%in: f64, %in_206: f64, %out: f64):
      %740 = arith.mulf %in, %in_206 : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x384xf64>
    %600 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%599 : tensor<?x32x384xf64>) outs(%595 : tensor<?x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %740 = arith.addf %in, %out : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x1xf64>
    %601 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%600 : tensor<?x32x1xf64>) outs(%594 : tensor<?x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %740 = arith.divf %in, %cst_8 : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x1xf64>
    %602 = tensor.empty(%588) : tensor<?x32x1xf32>
    %603 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%601 : tensor<?x32x1xf64>) outs(%602 : tensor<?x32x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %740 = arith.truncf %in : f64 to f32
      linalg.yield %740 : f32
    } -> tensor<?x32x1xf32>
    %604 = linalg.fill ins(%cst_0 : f32) outs(%602 : tensor<?x32x1xf32>) -> tensor<?x32x1xf32>
    %605 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%591 : tensor<?x32x384xf32>) outs(%604 : tensor<?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.addf %in, %out : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x1xf32>
    %606 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%605 : tensor<?x32x1xf32>) outs(%602 : tensor<?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.divf %in, %cst_9 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x1xf32>
    %607 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%603 : tensor<?x32x1xf32>) outs(%602 : tensor<?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.truncf %cst_6 : f64 to f32
      %741 = arith.addf %in, %740 : f32
      linalg.yield %741 : f32
    } -> tensor<?x32x1xf32>
    %608 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%607 : tensor<?x32x1xf32>) outs(%602 : tensor<?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = math.rsqrt %in : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x1xf32>
    %609 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%591, %606 : tensor<?x32x384xf32>, tensor<?x32x1xf32>) outs(%590 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.subf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %610 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%609, %608 : tensor<?x32x384xf32>, tensor<?x32x1xf32>) outs(%590 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.mulf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %611 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%610, %arg83 : tensor<?x32x384xf32>, tensor<384xf32>) outs(%590 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.mulf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %612 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%611, %arg84 : tensor<?x32x384xf32>, tensor<384xf32>) outs(%590 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %collapsed_173 = tensor.collapse_shape %612 [[0, 1], [2]] : tensor<?x32x384xf32> into tensor<?x384xf32>
    %transposed_174 = linalg.transpose ins(%arg85 : tensor<384x384xf32>) outs(%41 : tensor<384x384xf32>) permutation = [1, 0] 
    %613 = affine.apply #map10()[%588]
    %614 = tensor.empty(%613) : tensor<?x384xf32>
    %615 = linalg.fill ins(%cst_0 : f32) outs(%614 : tensor<?x384xf32>) -> tensor<?x384xf32>
    %616 = linalg.matmul ins(%collapsed_173, %transposed_174 : tensor<?x384xf32>, tensor<384x384xf32>) outs(%615 : tensor<?x384xf32>) -> tensor<?x384xf32>
    cf.assert %46, "negative values not allowed in new dimensions"
    %617 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel"]} ins(%arg86 : tensor<384xf32>) outs(%48 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x384xf32>
    %618 = arith.cmpi eq, %613, %47 : index
    cf.assert %618, "mismatched size for broadcast"
    %619 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%616, %617 : tensor<?x384xf32>, tensor<?x384xf32>) outs(%614 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x384xf32>
    %620 = arith.divsi %613, %c32 : index
    %expanded_175 = tensor.expand_shape %619 [[0, 1], [2]] output_shape [%620, 32, 384] : tensor<?x384xf32> into tensor<?x32x384xf32>
    cf.assert %58, "must have at most one inferred (negative) dimension"
    %621 = arith.index_cast %620 : index to i64
    %622 = arith.muli %621, %c12288_i64 : i64
    %623 = arith.divsi %622, %57 : i64
    %624 = arith.select %53, %623, %0 : i64
    %from_elements_176 = tensor.from_elements %624, %c32_i64, %623, %c32_i64 : tensor<4xi64>
    %reshape_177 = tensor.reshape %expanded_175(%from_elements_176) : (tensor<?x32x384xf32>, tensor<4xi64>) -> tensor<?x32x12x32xf32>
    %625 = arith.index_cast %624 : i64 to index
    %626 = tensor.empty(%625) : tensor<?x12x32x32xf32>
    %transposed_178 = linalg.transpose ins(%reshape_177 : tensor<?x32x12x32xf32>) outs(%626 : tensor<?x12x32x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_179 = linalg.transpose ins(%arg87 : tensor<384x384xf32>) outs(%41 : tensor<384x384xf32>) permutation = [1, 0] 
    %627 = linalg.matmul ins(%collapsed_173, %transposed_179 : tensor<?x384xf32>, tensor<384x384xf32>) outs(%615 : tensor<?x384xf32>) -> tensor<?x384xf32>
    cf.assert %46, "negative values not allowed in new dimensions"
    %628 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel"]} ins(%arg88 : tensor<384xf32>) outs(%48 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x384xf32>
    cf.assert %618, "mismatched size for broadcast"
    %629 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%627, %628 : tensor<?x384xf32>, tensor<?x384xf32>) outs(%614 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x384xf32>
    %expanded_180 = tensor.expand_shape %629 [[0, 1], [2]] output_shape [%620, 32, 384] : tensor<?x384xf32> into tensor<?x32x384xf32>
    cf.assert %58, "must have at most one inferred (negative) dimension"
    %reshape_181 = tensor.reshape %expanded_180(%from_elements_176) : (tensor<?x32x384xf32>, tensor<4xi64>) -> tensor<?x32x12x32xf32>
    %transposed_182 = linalg.transpose ins(%arg89 : tensor<384x384xf32>) outs(%41 : tensor<384x384xf32>) permutation = [1, 0] 
    %630 = linalg.matmul ins(%collapsed_173, %transposed_182 : tensor<?x384xf32>, tensor<384x384xf32>) outs(%615 : tensor<?x384xf32>) -> tensor<?x384xf32>
    cf.assert %46, "negative values not allowed in new dimensions"
    %631 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel"]} ins(%arg90 : tensor<384xf32>) outs(%48 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x384xf32>
    cf.assert %618, "mismatched size for broadcast"
    %632 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%630, %631 : tensor<?x384xf32>, tensor<?x384xf32>) outs(%614 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x384xf32>
    %expanded_183 = tensor.expand_shape %632 [[0, 1], [2]] output_shape [%620, 32, 384] : tensor<?x384xf32> into tensor<?x32x384xf32>
    cf.assert %58, "must have at most one inferred (negative) dimension"
    %reshape_184 = tensor.reshape %expanded_183(%from_elements_176) : (tensor<?x32x384xf32>, tensor<4xi64>) -> tensor<?x32x12x32xf32>
    %transposed_185 = linalg.transpose ins(%reshape_184 : tensor<?x32x12x32xf32>) outs(%626 : tensor<?x12x32x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_186 = linalg.transpose ins(%reshape_181 : tensor<?x32x12x32xf32>) outs(%626 : tensor<?x12x32x32xf32>) permutation = [0, 2, 3, 1] 
    cf.assert %6, "unimplemented: dynamic negative broadcast sizes"
    %633 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%71 : tensor<?x12x32x32xf32>) {
    ^bb0(%out: f32):
      %740 = linalg.index 0 : index
      %741 = linalg.index 1 : index
      %742 = linalg.index 2 : index
      %743 = linalg.index 3 : index
      %744 = arith.cmpi eq, %625, %c1 : index
      %745 = arith.select %744, %c0, %740 : index
      %extracted = tensor.extract %transposed_178[%745, %741, %742, %743] : tensor<?x12x32x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x32x32xf32>
    %collapsed_187 = tensor.collapse_shape %633 [[0, 1], [2], [3]] : tensor<?x12x32x32xf32> into tensor<?x32x32xf32>
    cf.assert %6, "unimplemented: dynamic negative broadcast sizes"
    %634 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%71 : tensor<?x12x32x32xf32>) {
    ^bb0(%out: f32):
      %740 = linalg.index 0 : index
      %741 = linalg.index 1 : index
      %742 = linalg.index 2 : index
      %743 = linalg.index 3 : index
      %744 = arith.cmpi eq, %625, %c1 : index
      %745 = arith.select %744, %c0, %740 : index
      %extracted = tensor.extract %transposed_186[%745, %741, %742, %743] : tensor<?x12x32x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x32x32xf32>
    %collapsed_188 = tensor.collapse_shape %634 [[0, 1], [2], [3]] : tensor<?x12x32x32xf32> into tensor<?x32x32xf32>
    %635 = linalg.batch_matmul ins(%collapsed_187, %collapsed_188 : tensor<?x32x32xf32>, tensor<?x32x32xf32>) outs(%76 : tensor<?x32x32xf32>) -> tensor<?x32x32xf32>
    %expanded_189 = tensor.expand_shape %635 [[0, 1], [2], [3]] output_shape [%78, 12, 32, 32] : tensor<?x32x32xf32> into tensor<?x12x32x32xf32>
    %636 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_189 : tensor<?x12x32x32xf32>) outs(%79 : tensor<?x12x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.truncf %cst_5 : f64 to f32
      %741 = arith.mulf %in, %740 : f32
      linalg.yield %741 : f32
    } -> tensor<?x12x32x32xf32>
    cf.assert %81, "mismatched size for broadcast"
    %637 = linalg.generic {indexing_maps = [#map2, #map13, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%636, %5 : tensor<?x12x32x32xf32>, tensor<?x1x1x32xf32>) outs(%79 : tensor<?x12x32x32xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x12x32x32xf32>
    %638:2 = linalg.generic {indexing_maps = [#map2, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%637 : tensor<?x12x32x32xf32>) outs(%86, %84 : tensor<?x12x32xf32>, tensor<?x12x32xi64>) {
    ^bb0(%in: f32, %out: f32, %out_206: i64):
      %740 = linalg.index 3 : index
      %741 = arith.index_cast %740 : index to i64
      %742 = arith.maximumf %in, %out : f32
      %743 = arith.cmpf ogt, %in, %out : f32
      %744 = arith.select %743, %741, %out_206 : i64
      linalg.yield %742, %744 : f32, i64
    } -> (tensor<?x12x32xf32>, tensor<?x12x32xi64>)
    %expanded_190 = tensor.expand_shape %638#0 [[0], [1], [2, 3]] output_shape [%78, 12, 32, 1] : tensor<?x12x32xf32> into tensor<?x12x32x1xf32>
    %639 = linalg.generic {indexing_maps = [#map2, #map15, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%637, %expanded_190 : tensor<?x12x32x32xf32>, tensor<?x12x32x1xf32>) outs(%79 : tensor<?x12x32x32xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.subf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x12x32x32xf32>
    %640 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%639 : tensor<?x12x32x32xf32>) outs(%79 : tensor<?x12x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = math.exp %in : f32
      linalg.yield %740 : f32
    } -> tensor<?x12x32x32xf32>
    %641 = linalg.generic {indexing_maps = [#map2, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%640 : tensor<?x12x32x32xf32>) outs(%91 : tensor<?x12x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.addf %in, %out : f32
      linalg.yield %740 : f32
    } -> tensor<?x12x32x1xf32>
    %642 = linalg.generic {indexing_maps = [#map2, #map15, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%640, %641 : tensor<?x12x32x32xf32>, tensor<?x12x32x1xf32>) outs(%79 : tensor<?x12x32x32xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.divf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x12x32x32xf32>
    cf.assert %6, "unimplemented: dynamic negative broadcast sizes"
    %643 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%71 : tensor<?x12x32x32xf32>) {
    ^bb0(%out: f32):
      %740 = linalg.index 0 : index
      %741 = linalg.index 1 : index
      %742 = linalg.index 2 : index
      %743 = linalg.index 3 : index
      %744 = arith.cmpi eq, %78, %c1 : index
      %745 = arith.select %744, %c0, %740 : index
      %extracted = tensor.extract %642[%745, %741, %742, %743] : tensor<?x12x32x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x32x32xf32>
    %collapsed_191 = tensor.collapse_shape %643 [[0, 1], [2], [3]] : tensor<?x12x32x32xf32> into tensor<?x32x32xf32>
    cf.assert %6, "unimplemented: dynamic negative broadcast sizes"
    %644 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%71 : tensor<?x12x32x32xf32>) {
    ^bb0(%out: f32):
      %740 = linalg.index 0 : index
      %741 = linalg.index 1 : index
      %742 = linalg.index 2 : index
      %743 = linalg.index 3 : index
      %744 = arith.cmpi eq, %625, %c1 : index
      %745 = arith.select %744, %c0, %740 : index
      %extracted = tensor.extract %transposed_185[%745, %741, %742, %743] : tensor<?x12x32x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x32x32xf32>
    %collapsed_192 = tensor.collapse_shape %644 [[0, 1], [2], [3]] : tensor<?x12x32x32xf32> into tensor<?x32x32xf32>
    %645 = linalg.batch_matmul ins(%collapsed_191, %collapsed_192 : tensor<?x32x32xf32>, tensor<?x32x32xf32>) outs(%76 : tensor<?x32x32xf32>) -> tensor<?x32x32xf32>
    %expanded_193 = tensor.expand_shape %645 [[0, 1], [2], [3]] output_shape [%78, 12, 32, 32] : tensor<?x32x32xf32> into tensor<?x12x32x32xf32>
    %transposed_194 = linalg.transpose ins(%expanded_193 : tensor<?x12x32x32xf32>) outs(%97 : tensor<?x32x12x32xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %58, "must have at most one inferred (negative) dimension"
    %reshape_195 = tensor.reshape %transposed_194(%from_elements_34) : (tensor<?x32x12x32xf32>, tensor<3xi64>) -> tensor<?x32x384xf32>
    %collapsed_196 = tensor.collapse_shape %reshape_195 [[0, 1], [2]] : tensor<?x32x384xf32> into tensor<?x384xf32>
    %transposed_197 = linalg.transpose ins(%arg91 : tensor<384x384xf32>) outs(%41 : tensor<384x384xf32>) permutation = [1, 0] 
    %646 = arith.index_cast %102 : i64 to index
    %647 = affine.apply #map10()[%646]
    %648 = tensor.empty(%647) : tensor<?x384xf32>
    %649 = linalg.fill ins(%cst_0 : f32) outs(%648 : tensor<?x384xf32>) -> tensor<?x384xf32>
    %650 = linalg.matmul ins(%collapsed_196, %transposed_197 : tensor<?x384xf32>, tensor<384x384xf32>) outs(%649 : tensor<?x384xf32>) -> tensor<?x384xf32>
    cf.assert %46, "negative values not allowed in new dimensions"
    %651 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel"]} ins(%arg92 : tensor<384xf32>) outs(%48 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x384xf32>
    %652 = arith.cmpi eq, %647, %47 : index
    cf.assert %652, "mismatched size for broadcast"
    %653 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%650, %651 : tensor<?x384xf32>, tensor<?x384xf32>) outs(%648 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x384xf32>
    %654 = arith.divsi %647, %c32 : index
    %expanded_198 = tensor.expand_shape %653 [[0, 1], [2]] output_shape [%654, 32, 384] : tensor<?x384xf32> into tensor<?x32x384xf32>
    %655 = arith.cmpi eq, %654, %588 : index
    cf.assert %655, "mismatched size for broadcast"
    %656 = tensor.empty(%654) : tensor<?x32x384xf32>
    %657 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_198, %612 : tensor<?x32x384xf32>, tensor<?x32x384xf32>) outs(%656 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %658 = tensor.empty(%654) : tensor<?x32x384xf64>
    %659 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%657 : tensor<?x32x384xf32>) outs(%658 : tensor<?x32x384xf64>) {
    ^bb0(%in: f32, %out: f64):
      %740 = arith.extf %in : f32 to f64
      linalg.yield %740 : f64
    } -> tensor<?x32x384xf64>
    %660 = tensor.empty(%654) : tensor<?x32x1xf64>
    %661 = linalg.fill ins(%cst : f64) outs(%660 : tensor<?x32x1xf64>) -> tensor<?x32x1xf64>
    %662 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%659 : tensor<?x32x384xf64>) outs(%661 : tensor<?x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %740 = arith.addf %in, %out : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x1xf64>
    %663 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%662 : tensor<?x32x1xf64>) outs(%660 : tensor<?x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %740 = arith.divf %in, %cst_8 : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x1xf64>
    %664 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%659, %663 : tensor<?x32x384xf64>, tensor<?x32x1xf64>) outs(%658 : tensor<?x32x384xf64>) {
    ^bb0(%in: f64, %in_206: f64, %out: f64):
      %740 = arith.subf %in, %in_206 : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x384xf64>
    %665 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%664, %664 : tensor<?x32x384xf64>, tensor<?x32x384xf64>) outs(%658 : tensor<?x32x384xf64>) {
    ^bb0(%in: f64, %in_206: f64, %out: f64):
      %740 = arith.mulf %in, %in_206 : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x384xf64>
    %666 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%665 : tensor<?x32x384xf64>) outs(%661 : tensor<?x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %740 = arith.addf %in, %out : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x1xf64>
    %667 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%666 : tensor<?x32x1xf64>) outs(%660 : tensor<?x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %740 = arith.divf %in, %cst_8 : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x1xf64>
    %668 = tensor.empty(%654) : tensor<?x32x1xf32>
    %669 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%667 : tensor<?x32x1xf64>) outs(%668 : tensor<?x32x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %740 = arith.truncf %in : f64 to f32
      linalg.yield %740 : f32
    } -> tensor<?x32x1xf32>
    %670 = linalg.fill ins(%cst_0 : f32) outs(%668 : tensor<?x32x1xf32>) -> tensor<?x32x1xf32>
    %671 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%657 : tensor<?x32x384xf32>) outs(%670 : tensor<?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.addf %in, %out : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x1xf32>
    %672 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%671 : tensor<?x32x1xf32>) outs(%668 : tensor<?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.divf %in, %cst_9 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x1xf32>
    %673 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%669 : tensor<?x32x1xf32>) outs(%668 : tensor<?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.truncf %cst_6 : f64 to f32
      %741 = arith.addf %in, %740 : f32
      linalg.yield %741 : f32
    } -> tensor<?x32x1xf32>
    %674 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%673 : tensor<?x32x1xf32>) outs(%668 : tensor<?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = math.rsqrt %in : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x1xf32>
    %675 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%657, %672 : tensor<?x32x384xf32>, tensor<?x32x1xf32>) outs(%656 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.subf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %676 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%675, %674 : tensor<?x32x384xf32>, tensor<?x32x1xf32>) outs(%656 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.mulf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %677 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%676, %arg93 : tensor<?x32x384xf32>, tensor<384xf32>) outs(%656 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.mulf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %678 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%677, %arg94 : tensor<?x32x384xf32>, tensor<384xf32>) outs(%656 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %collapsed_199 = tensor.collapse_shape %678 [[0, 1], [2]] : tensor<?x32x384xf32> into tensor<?x384xf32>
    %transposed_200 = linalg.transpose ins(%arg95 : tensor<1536x384xf32>) outs(%136 : tensor<384x1536xf32>) permutation = [1, 0] 
    %679 = affine.apply #map10()[%654]
    %680 = tensor.empty(%679) : tensor<?x1536xf32>
    %681 = linalg.fill ins(%cst_0 : f32) outs(%680 : tensor<?x1536xf32>) -> tensor<?x1536xf32>
    %682 = linalg.matmul ins(%collapsed_199, %transposed_200 : tensor<?x384xf32>, tensor<384x1536xf32>) outs(%681 : tensor<?x1536xf32>) -> tensor<?x1536xf32>
    cf.assert %46, "negative values not allowed in new dimensions"
    %683 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel"]} ins(%arg96 : tensor<1536xf32>) outs(%141 : tensor<?x1536xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x1536xf32>
    %684 = arith.cmpi eq, %679, %47 : index
    cf.assert %684, "mismatched size for broadcast"
    %685 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%682, %683 : tensor<?x1536xf32>, tensor<?x1536xf32>) outs(%680 : tensor<?x1536xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x1536xf32>
    %686 = arith.divsi %679, %c32 : index
    %expanded_201 = tensor.expand_shape %685 [[0, 1], [2]] output_shape [%686, 32, 1536] : tensor<?x1536xf32> into tensor<?x32x1536xf32>
    %687 = tensor.empty(%686) : tensor<?x32x1536xf32>
    %688 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_201 : tensor<?x32x1536xf32>) outs(%687 : tensor<?x32x1536xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.divf %in, %cst_10 : f32
      %741 = math.erf %740 : f32
      %742 = arith.addf %741, %cst_2 : f32
      %743 = arith.mulf %742, %cst_3 : f32
      %744 = arith.mulf %in, %743 : f32
      linalg.yield %744 : f32
    } -> tensor<?x32x1536xf32>
    %collapsed_202 = tensor.collapse_shape %688 [[0, 1], [2]] : tensor<?x32x1536xf32> into tensor<?x1536xf32>
    %transposed_203 = linalg.transpose ins(%arg97 : tensor<384x1536xf32>) outs(%148 : tensor<1536x384xf32>) permutation = [1, 0] 
    %689 = affine.apply #map10()[%686]
    %690 = tensor.empty(%689) : tensor<?x384xf32>
    %691 = linalg.fill ins(%cst_0 : f32) outs(%690 : tensor<?x384xf32>) -> tensor<?x384xf32>
    %692 = linalg.matmul ins(%collapsed_202, %transposed_203 : tensor<?x1536xf32>, tensor<1536x384xf32>) outs(%691 : tensor<?x384xf32>) -> tensor<?x384xf32>
    cf.assert %46, "negative values not allowed in new dimensions"
    %693 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel"]} ins(%arg98 : tensor<384xf32>) outs(%48 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x384xf32>
    %694 = arith.cmpi eq, %689, %47 : index
    cf.assert %694, "mismatched size for broadcast"
    %695 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%692, %693 : tensor<?x384xf32>, tensor<?x384xf32>) outs(%690 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x384xf32>
    %696 = arith.divsi %689, %c32 : index
    %expanded_204 = tensor.expand_shape %695 [[0, 1], [2]] output_shape [%696, 32, 384] : tensor<?x384xf32> into tensor<?x32x384xf32>
    %697 = arith.cmpi eq, %696, %654 : index
    cf.assert %697, "mismatched size for broadcast"
    %698 = tensor.empty(%696) : tensor<?x32x384xf32>
    %699 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_204, %678 : tensor<?x32x384xf32>, tensor<?x32x384xf32>) outs(%698 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %700 = tensor.empty(%696) : tensor<?x32x384xf64>
    %701 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%699 : tensor<?x32x384xf32>) outs(%700 : tensor<?x32x384xf64>) {
    ^bb0(%in: f32, %out: f64):
      %740 = arith.extf %in : f32 to f64
      linalg.yield %740 : f64
    } -> tensor<?x32x384xf64>
    %702 = tensor.empty(%696) : tensor<?x32x1xf64>
    %703 = linalg.fill ins(%cst : f64) outs(%702 : tensor<?x32x1xf64>) -> tensor<?x32x1xf64>
    %704 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%701 : tensor<?x32x384xf64>) outs(%703 : tensor<?x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %740 = arith.addf %in, %out : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x1xf64>
    %705 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%704 : tensor<?x32x1xf64>) outs(%702 : tensor<?x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %740 = arith.divf %in, %cst_8 : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x1xf64>
    %706 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%701, %705 : tensor<?x32x384xf64>, tensor<?x32x1xf64>) outs(%700 : tensor<?x32x384xf64>) {
    ^bb0(%in: f64, %in_206: f64, %out: f64):
      %740 = arith.subf %in, %in_206 : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x384xf64>
    %707 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%706, %706 : tensor<?x32x384xf64>, tensor<?x32x384xf64>) outs(%700 : tensor<?x32x384xf64>) {
    ^bb0(%in: f64, %in_206: f64, %out: f64):
      %740 = arith.mulf %in, %in_206 : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x384xf64>
    %708 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%707 : tensor<?x32x384xf64>) outs(%703 : tensor<?x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %740 = arith.addf %in, %out : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x1xf64>
    %709 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%708 : tensor<?x32x1xf64>) outs(%702 : tensor<?x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %740 = arith.divf %in, %cst_8 : f64
      linalg.yield %740 : f64
    } -> tensor<?x32x1xf64>
    %710 = tensor.empty(%696) : tensor<?x32x1xf32>
    %711 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%709 : tensor<?x32x1xf64>) outs(%710 : tensor<?x32x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %740 = arith.truncf %in : f64 to f32
      linalg.yield %740 : f32
    } -> tensor<?x32x1xf32>
    %712 = linalg.fill ins(%cst_0 : f32) outs(%710 : tensor<?x32x1xf32>) -> tensor<?x32x1xf32>
    %713 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%699 : tensor<?x32x384xf32>) outs(%712 : tensor<?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.addf %in, %out : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x1xf32>
    %714 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%713 : tensor<?x32x1xf32>) outs(%710 : tensor<?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.divf %in, %cst_9 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x1xf32>
    %715 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%711 : tensor<?x32x1xf32>) outs(%710 : tensor<?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.truncf %cst_6 : f64 to f32
      %741 = arith.addf %in, %740 : f32
      linalg.yield %741 : f32
    } -> tensor<?x32x1xf32>
    %716 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%715 : tensor<?x32x1xf32>) outs(%710 : tensor<?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = math.rsqrt %in : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x1xf32>
    %717 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%699, %714 : tensor<?x32x384xf32>, tensor<?x32x1xf32>) outs(%698 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.subf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %718 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%717, %716 : tensor<?x32x384xf32>, tensor<?x32x1xf32>) outs(%698 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.mulf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %719 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%718, %arg99 : tensor<?x32x384xf32>, tensor<384xf32>) outs(%698 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.mulf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %720 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%719, %arg100 : tensor<?x32x384xf32>, tensor<384xf32>) outs(%698 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.addf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %expanded_205 = tensor.expand_shape %2 [[0], [1, 2]] output_shape [%dim_14, 32, 1] : tensor<?x32xf32> into tensor<?x32x1xf32>
    %721 = arith.cmpi eq, %696, %dim_14 : index
    cf.assert %721, "mismatched size for broadcast"
    %722 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%720, %expanded_205 : tensor<?x32x384xf32>, tensor<?x32x1xf32>) outs(%698 : tensor<?x32x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.mulf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x32x384xf32>
    %723 = tensor.empty(%696) : tensor<?x384xf32>
    %724 = linalg.fill ins(%cst_0 : f32) outs(%723 : tensor<?x384xf32>) -> tensor<?x384xf32>
    %725 = linalg.generic {indexing_maps = [#map6, #map16], iterator_types = ["parallel", "reduction", "parallel"]} ins(%722 : tensor<?x32x384xf32>) outs(%724 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.addf %in, %out : f32
      linalg.yield %740 : f32
    } -> tensor<?x384xf32>
    %726 = tensor.empty(%dim_14) : tensor<?x1xf32>
    %727 = linalg.fill ins(%cst_0 : f32) outs(%726 : tensor<?x1xf32>) -> tensor<?x1xf32>
    %728 = linalg.generic {indexing_maps = [#map6, #map16], iterator_types = ["parallel", "reduction", "parallel"]} ins(%expanded_205 : tensor<?x32x1xf32>) outs(%727 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.addf %in, %out : f32
      linalg.yield %740 : f32
    } -> tensor<?x1xf32>
    %729 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%728 : tensor<?x1xf32>) outs(%726 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.truncf %cst_4 : f64 to f32
      %741 = arith.cmpf ult, %in, %740 : f32
      %742 = arith.select %741, %740, %in : f32
      linalg.yield %742 : f32
    } -> tensor<?x1xf32>
    cf.assert %721, "mismatched size for broadcast"
    %730 = linalg.generic {indexing_maps = [#map, #map17, #map], iterator_types = ["parallel", "parallel"]} ins(%725, %729 : tensor<?x384xf32>, tensor<?x1xf32>) outs(%723 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.divf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x384xf32>
    %731 = tensor.empty(%696) : tensor<?x1xf32>
    %732 = linalg.fill ins(%cst_0 : f32) outs(%731 : tensor<?x1xf32>) -> tensor<?x1xf32>
    %733 = linalg.generic {indexing_maps = [#map, #map17], iterator_types = ["parallel", "reduction"]} ins(%730 : tensor<?x384xf32>) outs(%732 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = math.absf %in : f32
      %741 = math.powf %740, %cst_11 : f32
      %742 = arith.addf %741, %out : f32
      linalg.yield %742 : f32
    } -> tensor<?x1xf32>
    %734 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%733 : tensor<?x1xf32>) outs(%731 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = math.powf %in, %cst_3 : f32
      linalg.yield %740 : f32
    } -> tensor<?x1xf32>
    %735 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%734 : tensor<?x1xf32>) outs(%731 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %740 = arith.truncf %cst_6 : f64 to f32
      %741 = arith.cmpf ult, %in, %740 : f32
      %742 = arith.select %741, %740, %in : f32
      linalg.yield %742 : f32
    } -> tensor<?x1xf32>
    cf.assert %6, "unimplemented: dynamic negative broadcast sizes"
    %736 = tensor.empty(%dim) : tensor<?x384xf32>
    %737 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel"]} outs(%736 : tensor<?x384xf32>) {
    ^bb0(%out: f32):
      %740 = linalg.index 0 : index
      %741 = arith.cmpi eq, %696, %c1 : index
      %742 = arith.select %741, %c0, %740 : index
      %extracted = tensor.extract %735[%742, %c0] : tensor<?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x384xf32>
    %738 = arith.cmpi eq, %696, %dim : index
    cf.assert %738, "mismatched size for broadcast"
    %739 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%730, %737 : tensor<?x384xf32>, tensor<?x384xf32>) outs(%723 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %in_206: f32, %out: f32):
      %740 = arith.divf %in, %in_206 : f32
      linalg.yield %740 : f32
    } -> tensor<?x384xf32>
    return %739 : tensor<?x384xf32>
  }
}
