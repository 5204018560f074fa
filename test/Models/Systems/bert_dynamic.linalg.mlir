// models/make_system_tests.py bert_dynamic (torch-mlir 20261001 torch 2.15.0)
#map = affine_map<(d0, d1) -> ()>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
#map8 = affine_map<(d0) -> (d0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> ()>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, 0)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map15 = affine_map<()[s0] -> (s0 * 16)>
#map16 = affine_map<()[s0] -> (s0 * 4)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<100x32xf32> {resnorm.param = "embeddings.word_embeddings.weight"}, %arg1: tensor<32x32xf32> {resnorm.param = "embeddings.position_embeddings.weight"}, %arg2: tensor<2x32xf32> {resnorm.param = "embeddings.token_type_embeddings.weight"}, %arg3: tensor<32xf32> {resnorm.param = "embeddings.LayerNorm.weight"}, %arg4: tensor<32xf32> {resnorm.param = "embeddings.LayerNorm.bias"}, %arg5: tensor<32x32xf32> {resnorm.param = "encoder.layer.0.attention.self.query.weight"}, %arg6: tensor<32xf32> {resnorm.param = "encoder.layer.0.attention.self.query.bias"}, %arg7: tensor<32x32xf32> {resnorm.param = "encoder.layer.0.attention.self.key.weight"}, %arg8: tensor<32xf32> {resnorm.param = "encoder.layer.0.attention.self.key.bias"}, %arg9: tensor<32x32xf32> {resnorm.param = "encoder.layer.0.attention.self.value.weight"}, %arg10: tensor<32xf32> {resnorm.param = "encoder.layer.0.attention.self.value.bias"}, %arg11: tensor<32x32xf32> {resnorm.param = "encoder.layer.0.attention.output.dense.weight"}, %arg12: tensor<32xf32> {resnorm.param = "encoder.layer.0.attention.output.dense.bias"}, %arg13: tensor<32xf32> {resnorm.param = "encoder.layer.0.attention.output.LayerNorm.weight"}, %arg14: tensor<32xf32> {resnorm.param = "encoder.layer.0.attention.output.LayerNorm.bias"}, %arg15: tensor<64x32xf32> {resnorm.param = "encoder.layer.0.intermediate.dense.weight"}, %arg16: tensor<64xf32> {resnorm.param = "encoder.layer.0.intermediate.dense.bias"}, %arg17: tensor<32x64xf32> {resnorm.param = "encoder.layer.0.output.dense.weight"}, %arg18: tensor<32xf32> {resnorm.param = "encoder.layer.0.output.dense.bias"}, %arg19: tensor<32xf32> {resnorm.param = "encoder.layer.0.output.LayerNorm.weight"}, %arg20: tensor<32xf32> {resnorm.param = "encoder.layer.0.output.LayerNorm.bias"}, %arg21: tensor<32x32xf32> {resnorm.param = "encoder.layer.1.attention.self.query.weight"}, %arg22: tensor<32xf32> {resnorm.param = "encoder.layer.1.attention.self.query.bias"}, %arg23: tensor<32x32xf32> {resnorm.param = "encoder.layer.1.attention.self.key.weight"}, %arg24: tensor<32xf32> {resnorm.param = "encoder.layer.1.attention.self.key.bias"}, %arg25: tensor<32x32xf32> {resnorm.param = "encoder.layer.1.attention.self.value.weight"}, %arg26: tensor<32xf32> {resnorm.param = "encoder.layer.1.attention.self.value.bias"}, %arg27: tensor<32x32xf32> {resnorm.param = "encoder.layer.1.attention.output.dense.weight"}, %arg28: tensor<32xf32> {resnorm.param = "encoder.layer.1.attention.output.dense.bias"}, %arg29: tensor<32xf32> {resnorm.param = "encoder.layer.1.attention.output.LayerNorm.weight"}, %arg30: tensor<32xf32> {resnorm.param = "encoder.layer.1.attention.output.LayerNorm.bias"}, %arg31: tensor<64x32xf32> {resnorm.param = "encoder.layer.1.intermediate.dense.weight"}, %arg32: tensor<64xf32> {resnorm.param = "encoder.layer.1.intermediate.dense.bias"}, %arg33: tensor<32x64xf32> {resnorm.param = "encoder.layer.1.output.dense.weight"}, %arg34: tensor<32xf32> {resnorm.param = "encoder.layer.1.output.dense.bias"}, %arg35: tensor<32xf32> {resnorm.param = "encoder.layer.1.output.LayerNorm.weight"}, %arg36: tensor<32xf32> {resnorm.param = "encoder.layer.1.output.LayerNorm.bias"}, %arg37: tensor<32x32xf32> {resnorm.param = "pooler.dense.weight"}, %arg38: tensor<32xf32> {resnorm.param = "pooler.dense.bias"}, %arg39: tensor<?x16xi64>) -> tensor<?x16x32xf32> {
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c32 = arith.constant 32 : index
    %c16 = arith.constant 16 : index
    %c100 = arith.constant 100 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c8_i64 = arith.constant 8 : i64
    %c4 = arith.constant 4 : index
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<true> : tensor<i1>
    %cst_7 = arith.constant 0.35355339059327379 : f64
    %cst_8 = arith.constant 9.9999999999999998E-13 : f64
    %cst_9 = arith.constant 3.200000e+01 : f64
    %cst_10 = arith.constant 3.200000e+01 : f32
    %c128_i64 = arith.constant 128 : i64
    %c512_i64 = arith.constant 512 : i64
    %cst_11 = arith.constant 1.41421354 : f32
    %c16_i64 = arith.constant 16 : i64
    %cst_12 = arith.constant dense<1> : tensor<i64>
    %cst_13 = arith.constant dense_resource<torch_tensor_1_32_torch.int64_1> : tensor<1x32xi64>
    %cst_14 = arith.constant dense_resource<torch_tensor_1_32_torch.int64> : tensor<1x32xi64>
    %dim = tensor.dim %arg39, %c0 : tensor<?x16xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %1, "negative values not allowed in new dimensions"
    %2 = tensor.empty(%dim) : tensor<?x16xi64>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_12 : tensor<i64>) outs(%2 : tensor<?x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<?x16xi64>
    %extracted_slice = tensor.extract_slice %cst_14[0, 0] [1, 16] [1, 1] : tensor<1x32xi64> to tensor<1x16xi64>
    %4 = tensor.empty() : tensor<1x16xi64>
    %5 = linalg.fill ins(%c0_i64 : i64) outs(%4 : tensor<1x16xi64>) -> tensor<1x16xi64>
    %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<1x16xi64>) outs(%5 : tensor<1x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      %312 = arith.index_cast %in : i64 to index
      %313 = arith.cmpi slt, %312, %c32 : index
      cf.assert %313, "index must be smaller than dim size"
      %314 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %314, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_13[%c0, %312] : tensor<1x32xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x16xi64>
    %7 = arith.cmpi slt, %0, %c0_i64 : i64
    %8 = arith.select %7, %c1, %dim : index
    %9 = tensor.empty(%8) : tensor<?x16xi64>
    %collapsed = tensor.collapse_shape %6 [[0, 1]] : tensor<1x16xi64> into tensor<16xi64>
    %10 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<16xi64>) outs(%9 : tensor<?x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<?x16xi64>
    %11 = tensor.empty(%dim) : tensor<?x16x32xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg39 : tensor<?x16xi64>) outs(%11 : tensor<?x16x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %312 = arith.index_cast %in : i64 to index
      %313 = linalg.index 2 : index
      %314 = arith.cmpi slt, %312, %c100 : index
      cf.assert %314, "index must be smaller than dim size"
      %315 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %315, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%312, %313] : tensor<100x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x16x32xf32>
    %13 = tensor.empty(%8) : tensor<?x16x32xf32>
    %14 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<?x16xi64>) outs(%13 : tensor<?x16x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %312 = arith.index_cast %in : i64 to index
      %313 = linalg.index 2 : index
      %314 = arith.cmpi slt, %312, %c2 : index
      cf.assert %314, "index must be smaller than dim size"
      %315 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %315, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%312, %313] : tensor<2x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x16x32xf32>
    %15 = arith.cmpi eq, %dim, %8 : index
    cf.assert %15, "mismatched size for broadcast"
    %16 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %14 : tensor<?x16x32xf32>, tensor<?x16x32xf32>) outs(%11 : tensor<?x16x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %312 = arith.addf %in, %in_80 : f32
      linalg.yield %312 : f32
    } -> tensor<?x16x32xf32>
    %17 = tensor.empty() : tensor<1x16x32xf32>
    %18 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x16xi64>) outs(%17 : tensor<1x16x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %312 = arith.index_cast %in : i64 to index
      %313 = linalg.index 2 : index
      %314 = arith.cmpi slt, %312, %c32 : index
      cf.assert %314, "index must be smaller than dim size"
      %315 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %315, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%312, %313] : tensor<32x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16x32xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %18 : tensor<?x16x32xf32>, tensor<1x16x32xf32>) outs(%11 : tensor<?x16x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %312 = arith.addf %in, %in_80 : f32
      linalg.yield %312 : f32
    } -> tensor<?x16x32xf32>
    %20 = tensor.empty(%dim) : tensor<?x16x32xf64>
    %21 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<?x16x32xf32>) outs(%20 : tensor<?x16x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %312 = arith.extf %in : f32 to f64
      linalg.yield %312 : f64
    } -> tensor<?x16x32xf64>
    %22 = tensor.empty(%dim) : tensor<?x16x1xf64>
    %23 = linalg.fill ins(%cst : f64) outs(%22 : tensor<?x16x1xf64>) -> tensor<?x16x1xf64>
    %24 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%21 : tensor<?x16x32xf64>) outs(%23 : tensor<?x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %312 = arith.addf %in, %out : f64
      linalg.yield %312 : f64
    } -> tensor<?x16x1xf64>
    %25 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<?x16x1xf64>) outs(%22 : tensor<?x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %312 = arith.divf %in, %cst_9 : f64
      linalg.yield %312 : f64
    } -> tensor<?x16x1xf64>
    %26 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %25 : tensor<?x16x32xf64>, tensor<?x16x1xf64>) outs(%20 : tensor<?x16x32xf64>) {
    ^bb0(%in: f64, %in_80: f64, %out: f64):
      %312 = arith.subf %in, %in_80 : f64
      linalg.yield %312 : f64
    } -> tensor<?x16x32xf64>
    %27 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %26 : tensor<?x16x32xf64>, tensor<?x16x32xf64>) outs(%20 : tensor<?x16x32xf64>) {
    ^bb0(%in: f64, %in_80: f64, %out: f64):
      %312 = arith.mulf %in, %in_80 : f64
      linalg.yield %312 : f64
    } -> tensor<?x16x32xf64>
    %28 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%27 : tensor<?x16x32xf64>) outs(%23 : tensor<?x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %312 = arith.addf %in, %out : f64
      linalg.yield %312 : f64
    } -> tensor<?x16x1xf64>
    %29 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<?x16x1xf64>) outs(%22 : tensor<?x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %312 = arith.divf %in, %cst_9 : f64
      linalg.yield %312 : f64
    } -> tensor<?x16x1xf64>
    %30 = tensor.empty(%dim) : tensor<?x16x1xf32>
    %31 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<?x16x1xf64>) outs(%30 : tensor<?x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %312 = arith.truncf %in : f64 to f32
      linalg.yield %312 : f32
    } -> tensor<?x16x1xf32>
    %32 = linalg.fill ins(%cst_0 : f32) outs(%30 : tensor<?x16x1xf32>) -> tensor<?x16x1xf32>
    %33 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%19 : tensor<?x16x32xf32>) outs(%32 : tensor<?x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = arith.addf %in, %out : f32
      linalg.yield %312 : f32
    } -> tensor<?x16x1xf32>
    %34 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<?x16x1xf32>) outs(%30 : tensor<?x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = arith.divf %in, %cst_10 : f32
      linalg.yield %312 : f32
    } -> tensor<?x16x1xf32>
    %35 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<?x16x1xf32>) outs(%30 : tensor<?x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = arith.truncf %cst_8 : f64 to f32
      %313 = arith.addf %in, %312 : f32
      linalg.yield %313 : f32
    } -> tensor<?x16x1xf32>
    %36 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<?x16x1xf32>) outs(%30 : tensor<?x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = math.rsqrt %in : f32
      linalg.yield %312 : f32
    } -> tensor<?x16x1xf32>
    %37 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %34 : tensor<?x16x32xf32>, tensor<?x16x1xf32>) outs(%11 : tensor<?x16x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %312 = arith.subf %in, %in_80 : f32
      linalg.yield %312 : f32
    } -> tensor<?x16x32xf32>
    %38 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %36 : tensor<?x16x32xf32>, tensor<?x16x1xf32>) outs(%11 : tensor<?x16x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %312 = arith.mulf %in, %in_80 : f32
      linalg.yield %312 : f32
    } -> tensor<?x16x32xf32>
    %39 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %arg3 : tensor<?x16x32xf32>, tensor<32xf32>) outs(%11 : tensor<?x16x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %312 = arith.mulf %in, %in_80 : f32
      linalg.yield %312 : f32
    } -> tensor<?x16x32xf32>
    %40 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %arg4 : tensor<?x16x32xf32>, tensor<32xf32>) outs(%11 : tensor<?x16x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %312 = arith.addf %in, %in_80 : f32
      linalg.yield %312 : f32
    } -> tensor<?x16x32xf32>
    %41 = tensor.empty(%dim) : tensor<?x16xi1>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<?x16xi64>) outs(%41 : tensor<?x16xi1>) {
    ^bb0(%in: i64, %out: i1):
      %312 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %312 : i1
    } -> tensor<?x16xi1>
    %43 = tensor.empty(%dim) : tensor<?xi64>
    %44 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel"]} outs(%43 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %312 = linalg.index 0 : index
      %313 = arith.index_cast %312 : index to i64
      linalg.yield %313 : i64
    } -> tensor<?xi64>
    %45 = tensor.empty() : tensor<16xi64>
    %46 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel"]} outs(%45 : tensor<16xi64>) {
    ^bb0(%out: i64):
      %312 = linalg.index 0 : index
      %313 = arith.index_cast %312 : index to i64
      linalg.yield %313 : i64
    } -> tensor<16xi64>
    %expanded = tensor.expand_shape %44 [[0, 1, 2, 3]] output_shape [%dim, 1, 1, 1] : tensor<?xi64> into tensor<?x1x1x1xi64>
    %expanded_15 = tensor.expand_shape %46 [[0, 1, 2, 3]] output_shape [1, 1, 16, 1] : tensor<16xi64> into tensor<1x1x16x1xi64>
    %expanded_16 = tensor.expand_shape %46 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xi64> into tensor<1x1x1x16xi64>
    %47 = tensor.empty() : tensor<1x1x16x1xi1>
    %48 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<1x1x16x1xi64>) outs(%47 : tensor<1x1x16x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %312 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %312 : i1
    } -> tensor<1x1x16x1xi1>
    %49 = linalg.generic {indexing_maps = [#map10, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %48 : tensor<i1>, tensor<1x1x16x1xi1>) outs(%47 : tensor<1x1x16x1xi1>) {
    ^bb0(%in: i1, %in_80: i1, %out: i1):
      %312 = arith.andi %in, %in_80 : i1
      linalg.yield %312 : i1
    } -> tensor<1x1x16x1xi1>
    %dim_17 = tensor.dim %expanded, %c0 : tensor<?x1x1x1xi64>
    %50 = tensor.empty(%dim_17) : tensor<?x1x1x16xi1>
    %51 = linalg.generic {indexing_maps = [#map11, #map12, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_16 : tensor<?x1x1x1xi64>, tensor<1x1x1x16xi64>) outs(%50 : tensor<?x1x1x16xi1>) {
    ^bb0(%in: i64, %in_80: i64, %out: i1):
      %312 = arith.cmpi slt, %in, %c0_i64 : i64
      %313 = arith.addi %in, %0 : i64
      %314 = arith.select %312, %313, %in : i64
      %315 = arith.index_cast %314 : i64 to index
      %316 = arith.cmpi slt, %in_80, %c0_i64 : i64
      %317 = arith.addi %in_80, %c16_i64 : i64
      %318 = arith.select %316, %317, %in_80 : i64
      %319 = arith.index_cast %318 : i64 to index
      %extracted = tensor.extract %42[%315, %319] : tensor<?x16xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x1x16xi1>
    %52 = tensor.empty(%dim_17) : tensor<?x1x16x16xi1>
    %53 = linalg.generic {indexing_maps = [#map13, #map14, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %51 : tensor<1x1x16x1xi1>, tensor<?x1x1x16xi1>) outs(%52 : tensor<?x1x16x16xi1>) {
    ^bb0(%in: i1, %in_80: i1, %out: i1):
      %312 = arith.andi %in, %in_80 : i1
      linalg.yield %312 : i1
    } -> tensor<?x1x16x16xi1>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %54 = tensor.empty(%dim) : tensor<?x1x16x16xi1>
    %55 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%54 : tensor<?x1x16x16xi1>) {
    ^bb0(%out: i1):
      %312 = linalg.index 0 : index
      %313 = linalg.index 2 : index
      %314 = linalg.index 3 : index
      %315 = arith.cmpi eq, %dim_17, %c1 : index
      %316 = arith.select %315, %c0, %312 : index
      %extracted = tensor.extract %53[%316, %c0, %313, %314] : tensor<?x1x16x16xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x16x16xi1>
    %56 = tensor.empty(%dim) : tensor<?x1x16x16xf32>
    %57 = linalg.generic {indexing_maps = [#map9, #map10, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %cst_5, %cst_4 : tensor<?x1x16x16xi1>, tensor<f32>, tensor<f32>) outs(%56 : tensor<?x1x16x16xf32>) {
    ^bb0(%in: i1, %in_80: f32, %in_81: f32, %out: f32):
      %312 = arith.select %in, %in_80, %in_81 : f32
      linalg.yield %312 : f32
    } -> tensor<?x1x16x16xf32>
    %58 = arith.muli %0, %c16_i64 : i64
    %collapsed_18 = tensor.collapse_shape %40 [[0, 1], [2]] : tensor<?x16x32xf32> into tensor<?x32xf32>
    %59 = tensor.empty() : tensor<32x32xf32>
    %transposed = linalg.transpose ins(%arg5 : tensor<32x32xf32>) outs(%59 : tensor<32x32xf32>) permutation = [1, 0] 
    %60 = affine.apply #map15()[%dim]
    %61 = tensor.empty(%60) : tensor<?x32xf32>
    %62 = linalg.fill ins(%cst_0 : f32) outs(%61 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %63 = linalg.matmul ins(%collapsed_18, %transposed : tensor<?x32xf32>, tensor<32x32xf32>) outs(%62 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %64 = arith.cmpi sge, %58, %c0_i64 : i64
    cf.assert %64, "negative values not allowed in new dimensions"
    %65 = arith.index_cast %58 : i64 to index
    %66 = tensor.empty(%65) : tensor<?x32xf32>
    %67 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<32xf32>) outs(%66 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %68 = arith.cmpi eq, %60, %65 : index
    cf.assert %68, "mismatched size for broadcast"
    %69 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%63, %67 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%61 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %312 = arith.addf %in, %in_80 : f32
      linalg.yield %312 : f32
    } -> tensor<?x32xf32>
    %70 = arith.divsi %60, %c16 : index
    %expanded_19 = tensor.expand_shape %69 [[0, 1], [2]] output_shape [%70, 16, 32] : tensor<?x32xf32> into tensor<?x16x32xf32>
    %71 = arith.select %7, %c1_i64, %0 : i64
    %72 = arith.extui %7 : i1 to i64
    %73 = arith.addi %72, %c1_i64 : i64
    %74 = arith.muli %71, %c128_i64 : i64
    %75 = arith.cmpi sle, %73, %c1_i64 : i64
    cf.assert %75, "must have at most one inferred (negative) dimension"
    %76 = arith.index_cast %70 : index to i64
    %77 = arith.muli %76, %c512_i64 : i64
    %78 = arith.divsi %77, %74 : i64
    %79 = arith.select %7, %78, %0 : i64
    %from_elements = tensor.from_elements %79, %c16_i64, %78, %c8_i64 : tensor<4xi64>
    %reshape = tensor.reshape %expanded_19(%from_elements) : (tensor<?x16x32xf32>, tensor<4xi64>) -> tensor<?x16x4x8xf32>
    %80 = arith.index_cast %79 : i64 to index
    %81 = tensor.empty(%80) : tensor<?x4x16x8xf32>
    %transposed_20 = linalg.transpose ins(%reshape : tensor<?x16x4x8xf32>) outs(%81 : tensor<?x4x16x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_21 = linalg.transpose ins(%arg7 : tensor<32x32xf32>) outs(%59 : tensor<32x32xf32>) permutation = [1, 0] 
    %82 = linalg.matmul ins(%collapsed_18, %transposed_21 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%62 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %64, "negative values not allowed in new dimensions"
    %83 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<32xf32>) outs(%66 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %68, "mismatched size for broadcast"
    %84 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%82, %83 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%61 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %312 = arith.addf %in, %in_80 : f32
      linalg.yield %312 : f32
    } -> tensor<?x32xf32>
    %expanded_22 = tensor.expand_shape %84 [[0, 1], [2]] output_shape [%70, 16, 32] : tensor<?x32xf32> into tensor<?x16x32xf32>
    cf.assert %75, "must have at most one inferred (negative) dimension"
    %reshape_23 = tensor.reshape %expanded_22(%from_elements) : (tensor<?x16x32xf32>, tensor<4xi64>) -> tensor<?x16x4x8xf32>
    %transposed_24 = linalg.transpose ins(%arg9 : tensor<32x32xf32>) outs(%59 : tensor<32x32xf32>) permutation = [1, 0] 
    %85 = linalg.matmul ins(%collapsed_18, %transposed_24 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%62 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %64, "negative values not allowed in new dimensions"
    %86 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg10 : tensor<32xf32>) outs(%66 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %68, "mismatched size for broadcast"
    %87 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%85, %86 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%61 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %312 = arith.addf %in, %in_80 : f32
      linalg.yield %312 : f32
    } -> tensor<?x32xf32>
    %expanded_25 = tensor.expand_shape %87 [[0, 1], [2]] output_shape [%70, 16, 32] : tensor<?x32xf32> into tensor<?x16x32xf32>
    cf.assert %75, "must have at most one inferred (negative) dimension"
    %reshape_26 = tensor.reshape %expanded_25(%from_elements) : (tensor<?x16x32xf32>, tensor<4xi64>) -> tensor<?x16x4x8xf32>
    %transposed_27 = linalg.transpose ins(%reshape_26 : tensor<?x16x4x8xf32>) outs(%81 : tensor<?x4x16x8xf32>) permutation = [0, 2, 1, 3] 
    %88 = tensor.empty(%80) : tensor<?x4x8x16xf32>
    %transposed_28 = linalg.transpose ins(%reshape_23 : tensor<?x16x4x8xf32>) outs(%88 : tensor<?x4x8x16xf32>) permutation = [0, 2, 3, 1] 
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %89 = tensor.empty(%dim) : tensor<?x4x16x8xf32>
    %90 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%89 : tensor<?x4x16x8xf32>) {
    ^bb0(%out: f32):
      %312 = linalg.index 0 : index
      %313 = linalg.index 1 : index
      %314 = linalg.index 2 : index
      %315 = linalg.index 3 : index
      %316 = arith.cmpi eq, %80, %c1 : index
      %317 = arith.select %316, %c0, %312 : index
      %extracted = tensor.extract %transposed_20[%317, %313, %314, %315] : tensor<?x4x16x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x16x8xf32>
    %collapsed_29 = tensor.collapse_shape %90 [[0, 1], [2], [3]] : tensor<?x4x16x8xf32> into tensor<?x16x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %91 = tensor.empty(%dim) : tensor<?x4x8x16xf32>
    %92 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%91 : tensor<?x4x8x16xf32>) {
    ^bb0(%out: f32):
      %312 = linalg.index 0 : index
      %313 = linalg.index 1 : index
      %314 = linalg.index 2 : index
      %315 = linalg.index 3 : index
      %316 = arith.cmpi eq, %80, %c1 : index
      %317 = arith.select %316, %c0, %312 : index
      %extracted = tensor.extract %transposed_28[%317, %313, %314, %315] : tensor<?x4x8x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x8x16xf32>
    %collapsed_30 = tensor.collapse_shape %92 [[0, 1], [2], [3]] : tensor<?x4x8x16xf32> into tensor<?x8x16xf32>
    %93 = affine.apply #map16()[%dim]
    %94 = tensor.empty(%93) : tensor<?x16x16xf32>
    %95 = linalg.fill ins(%cst_0 : f32) outs(%94 : tensor<?x16x16xf32>) -> tensor<?x16x16xf32>
    %96 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<?x16x8xf32>, tensor<?x8x16xf32>) outs(%95 : tensor<?x16x16xf32>) -> tensor<?x16x16xf32>
    %97 = arith.divsi %93, %c4 : index
    %expanded_31 = tensor.expand_shape %96 [[0, 1], [2], [3]] output_shape [%97, 4, 16, 16] : tensor<?x16x16xf32> into tensor<?x4x16x16xf32>
    %98 = tensor.empty(%97) : tensor<?x4x16x16xf32>
    %99 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31 : tensor<?x4x16x16xf32>) outs(%98 : tensor<?x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = arith.truncf %cst_7 : f64 to f32
      %313 = arith.mulf %in, %312 : f32
      linalg.yield %313 : f32
    } -> tensor<?x4x16x16xf32>
    %100 = arith.cmpi eq, %97, %dim : index
    cf.assert %100, "mismatched size for broadcast"
    %101 = linalg.generic {indexing_maps = [#map9, #map17, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99, %57 : tensor<?x4x16x16xf32>, tensor<?x1x16x16xf32>) outs(%98 : tensor<?x4x16x16xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %312 = arith.addf %in, %in_80 : f32
      linalg.yield %312 : f32
    } -> tensor<?x4x16x16xf32>
    %102 = tensor.empty(%97) : tensor<?x4x16xi64>
    %103 = linalg.fill ins(%c0_i64 : i64) outs(%102 : tensor<?x4x16xi64>) -> tensor<?x4x16xi64>
    %104 = tensor.empty(%97) : tensor<?x4x16xf32>
    %105 = linalg.fill ins(%cst_1 : f32) outs(%104 : tensor<?x4x16xf32>) -> tensor<?x4x16xf32>
    %106:2 = linalg.generic {indexing_maps = [#map9, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%101 : tensor<?x4x16x16xf32>) outs(%105, %103 : tensor<?x4x16xf32>, tensor<?x4x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_80: i64):
      %312 = linalg.index 3 : index
      %313 = arith.index_cast %312 : index to i64
      %314 = arith.maximumf %in, %out : f32
      %315 = arith.cmpf ogt, %in, %out : f32
      %316 = arith.select %315, %313, %out_80 : i64
      linalg.yield %314, %316 : f32, i64
    } -> (tensor<?x4x16xf32>, tensor<?x4x16xi64>)
    %expanded_32 = tensor.expand_shape %106#0 [[0], [1], [2, 3]] output_shape [%97, 4, 16, 1] : tensor<?x4x16xf32> into tensor<?x4x16x1xf32>
    %107 = linalg.generic {indexing_maps = [#map9, #map19, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101, %expanded_32 : tensor<?x4x16x16xf32>, tensor<?x4x16x1xf32>) outs(%98 : tensor<?x4x16x16xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %312 = arith.subf %in, %in_80 : f32
      linalg.yield %312 : f32
    } -> tensor<?x4x16x16xf32>
    %108 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107 : tensor<?x4x16x16xf32>) outs(%98 : tensor<?x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = math.exp %in : f32
      linalg.yield %312 : f32
    } -> tensor<?x4x16x16xf32>
    %109 = tensor.empty(%97) : tensor<?x4x16x1xf32>
    %110 = linalg.fill ins(%cst_0 : f32) outs(%109 : tensor<?x4x16x1xf32>) -> tensor<?x4x16x1xf32>
    %111 = linalg.generic {indexing_maps = [#map9, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%108 : tensor<?x4x16x16xf32>) outs(%110 : tensor<?x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = arith.addf %in, %out : f32
      linalg.yield %312 : f32
    } -> tensor<?x4x16x1xf32>
    %112 = linalg.generic {indexing_maps = [#map9, #map19, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108, %111 : tensor<?x4x16x16xf32>, tensor<?x4x16x1xf32>) outs(%98 : tensor<?x4x16x16xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %312 = arith.divf %in, %in_80 : f32
      linalg.yield %312 : f32
    } -> tensor<?x4x16x16xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %113 = tensor.empty(%dim) : tensor<?x4x16x16xf32>
    %114 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%113 : tensor<?x4x16x16xf32>) {
    ^bb0(%out: f32):
      %312 = linalg.index 0 : index
      %313 = linalg.index 1 : index
      %314 = linalg.index 2 : index
      %315 = linalg.index 3 : index
      %316 = arith.cmpi eq, %97, %c1 : index
      %317 = arith.select %316, %c0, %312 : index
      %extracted = tensor.extract %112[%317, %313, %314, %315] : tensor<?x4x16x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x16x16xf32>
    %collapsed_33 = tensor.collapse_shape %114 [[0, 1], [2], [3]] : tensor<?x4x16x16xf32> into tensor<?x16x16xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %115 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%89 : tensor<?x4x16x8xf32>) {
    ^bb0(%out: f32):
      %312 = linalg.index 0 : index
      %313 = linalg.index 1 : index
      %314 = linalg.index 2 : index
      %315 = linalg.index 3 : index
      %316 = arith.cmpi eq, %80, %c1 : index
      %317 = arith.select %316, %c0, %312 : index
      %extracted = tensor.extract %transposed_27[%317, %313, %314, %315] : tensor<?x4x16x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x16x8xf32>
    %collapsed_34 = tensor.collapse_shape %115 [[0, 1], [2], [3]] : tensor<?x4x16x8xf32> into tensor<?x16x8xf32>
    %116 = tensor.empty(%93) : tensor<?x16x8xf32>
    %117 = linalg.fill ins(%cst_0 : f32) outs(%116 : tensor<?x16x8xf32>) -> tensor<?x16x8xf32>
    %118 = linalg.batch_matmul ins(%collapsed_33, %collapsed_34 : tensor<?x16x16xf32>, tensor<?x16x8xf32>) outs(%117 : tensor<?x16x8xf32>) -> tensor<?x16x8xf32>
    %expanded_35 = tensor.expand_shape %118 [[0, 1], [2], [3]] output_shape [%97, 4, 16, 8] : tensor<?x16x8xf32> into tensor<?x4x16x8xf32>
    %119 = tensor.empty(%97) : tensor<?x16x4x8xf32>
    %transposed_36 = linalg.transpose ins(%expanded_35 : tensor<?x4x16x8xf32>) outs(%119 : tensor<?x16x4x8xf32>) permutation = [0, 2, 1, 3] 
    %120 = arith.muli %71, %c16_i64 : i64
    cf.assert %75, "must have at most one inferred (negative) dimension"
    %121 = arith.index_cast %97 : index to i64
    %122 = arith.muli %121, %c512_i64 : i64
    %123 = arith.divsi %122, %120 : i64
    %124 = arith.select %7, %123, %0 : i64
    %from_elements_37 = tensor.from_elements %124, %c16_i64, %123 : tensor<3xi64>
    %reshape_38 = tensor.reshape %transposed_36(%from_elements_37) : (tensor<?x16x4x8xf32>, tensor<3xi64>) -> tensor<?x16x32xf32>
    %collapsed_39 = tensor.collapse_shape %reshape_38 [[0, 1], [2]] : tensor<?x16x32xf32> into tensor<?x32xf32>
    %transposed_40 = linalg.transpose ins(%arg11 : tensor<32x32xf32>) outs(%59 : tensor<32x32xf32>) permutation = [1, 0] 
    %125 = arith.index_cast %124 : i64 to index
    %126 = affine.apply #map15()[%125]
    %127 = tensor.empty(%126) : tensor<?x32xf32>
    %128 = linalg.fill ins(%cst_0 : f32) outs(%127 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %129 = linalg.matmul ins(%collapsed_39, %transposed_40 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%128 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %64, "negative values not allowed in new dimensions"
    %130 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg12 : tensor<32xf32>) outs(%66 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %131 = arith.cmpi eq, %126, %65 : index
    cf.assert %131, "mismatched size for broadcast"
    %132 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%129, %130 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%127 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %312 = arith.addf %in, %in_80 : f32
      linalg.yield %312 : f32
    } -> tensor<?x32xf32>
    %133 = arith.divsi %126, %c16 : index
    %expanded_41 = tensor.expand_shape %132 [[0, 1], [2]] output_shape [%133, 16, 32] : tensor<?x32xf32> into tensor<?x16x32xf32>
    %134 = arith.cmpi eq, %133, %dim : index
    cf.assert %134, "mismatched size for broadcast"
    %135 = tensor.empty(%133) : tensor<?x16x32xf32>
    %136 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_41, %40 : tensor<?x16x32xf32>, tensor<?x16x32xf32>) outs(%135 : tensor<?x16x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %312 = arith.addf %in, %in_80 : f32
      linalg.yield %312 : f32
    } -> tensor<?x16x32xf32>
    %137 = tensor.empty(%133) : tensor<?x16x32xf64>
    %138 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<?x16x32xf32>) outs(%137 : tensor<?x16x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %312 = arith.extf %in : f32 to f64
      linalg.yield %312 : f64
    } -> tensor<?x16x32xf64>
    %139 = tensor.empty(%133) : tensor<?x16x1xf64>
    %140 = linalg.fill ins(%cst : f64) outs(%139 : tensor<?x16x1xf64>) -> tensor<?x16x1xf64>
    %141 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%138 : tensor<?x16x32xf64>) outs(%140 : tensor<?x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %312 = arith.addf %in, %out : f64
      linalg.yield %312 : f64
    } -> tensor<?x16x1xf64>
    %142 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<?x16x1xf64>) outs(%139 : tensor<?x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %312 = arith.divf %in, %cst_9 : f64
      linalg.yield %312 : f64
    } -> tensor<?x16x1xf64>
    %143 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %142 : tensor<?x16x32xf64>, tensor<?x16x1xf64>) outs(%137 : tensor<?x16x32xf64>) {
    ^bb0(%in: f64, %in_80: f64, %out: f64):
      %312 = arith.subf %in, %in_80 : f64
      linalg.yield %312 : f64
    } -> tensor<?x16x32xf64>
    %144 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %143 : tensor<?x16x32xf64>, tensor<?x16x32xf64>) outs(%137 : tensor<?x16x32xf64>) {
    ^bb0(%in: f64, %in_80: f64, %out: f64):
      %312 = arith.mulf %in, %in_80 : f64
      linalg.yield %312 : f64
    } -> tensor<?x16x32xf64>
    %145 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%144 : tensor<?x16x32xf64>) outs(%140 : tensor<?x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %312 = arith.addf %in, %out : f64
      linalg.yield %312 : f64
    } -> tensor<?x16x1xf64>
    %146 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<?x16x1xf64>) outs(%139 : tensor<?x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %312 = arith.divf %in, %cst_9 : f64
      linalg.yield %312 : f64
    } -> tensor<?x16x1xf64>
    %147 = tensor.empty(%133) : tensor<?x16x1xf32>
    %148 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<?x16x1xf64>) outs(%147 : tensor<?x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %312 = arith.truncf %in : f64 to f32
      linalg.yield %312 : f32
    } -> tensor<?x16x1xf32>
    %149 = linalg.fill ins(%cst_0 : f32) outs(%147 : tensor<?x16x1xf32>) -> tensor<?x16x1xf32>
    %150 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%136 : tensor<?x16x32xf32>) outs(%149 : tensor<?x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = arith.addf %in, %out : f32
      linalg.yield %312 : f32
    } -> tensor<?x16x1xf32>
    %151 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<?x16x1xf32>) outs(%147 : tensor<?x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = arith.divf %in, %cst_10 : f32
      linalg.yield %312 : f32
    } -> tensor<?x16x1xf32>
    %152 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<?x16x1xf32>) outs(%147 : tensor<?x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = arith.truncf %cst_8 : f64 to f32
      %313 = arith.addf %in, %312 : f32
      linalg.yield %313 : f32
    } -> tensor<?x16x1xf32>
    %153 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<?x16x1xf32>) outs(%147 : tensor<?x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = math.rsqrt %in : f32
      linalg.yield %312 : f32
    } -> tensor<?x16x1xf32>
    %154 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %151 : tensor<?x16x32xf32>, tensor<?x16x1xf32>) outs(%135 : tensor<?x16x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %312 = arith.subf %in, %in_80 : f32
      linalg.yield %312 : f32
    } -> tensor<?x16x32xf32>
    %155 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %153 : tensor<?x16x32xf32>, tensor<?x16x1xf32>) outs(%135 : tensor<?x16x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %312 = arith.mulf %in, %in_80 : f32
      linalg.yield %312 : f32
    } -> tensor<?x16x32xf32>
    %156 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %arg13 : tensor<?x16x32xf32>, tensor<32xf32>) outs(%135 : tensor<?x16x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %312 = arith.mulf %in, %in_80 : f32
      linalg.yield %312 : f32
    } -> tensor<?x16x32xf32>
    %157 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156, %arg14 : tensor<?x16x32xf32>, tensor<32xf32>) outs(%135 : tensor<?x16x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %312 = arith.addf %in, %in_80 : f32
      linalg.yield %312 : f32
    } -> tensor<?x16x32xf32>
    %collapsed_42 = tensor.collapse_shape %157 [[0, 1], [2]] : tensor<?x16x32xf32> into tensor<?x32xf32>
    %158 = tensor.empty() : tensor<32x64xf32>
    %transposed_43 = linalg.transpose ins(%arg15 : tensor<64x32xf32>) outs(%158 : tensor<32x64xf32>) permutation = [1, 0] 
    %159 = affine.apply #map15()[%133]
    %160 = tensor.empty(%159) : tensor<?x64xf32>
    %161 = linalg.fill ins(%cst_0 : f32) outs(%160 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %162 = linalg.matmul ins(%collapsed_42, %transposed_43 : tensor<?x32xf32>, tensor<32x64xf32>) outs(%161 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %64, "negative values not allowed in new dimensions"
    %163 = tensor.empty(%65) : tensor<?x64xf32>
    %164 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg16 : tensor<64xf32>) outs(%163 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    %165 = arith.cmpi eq, %159, %65 : index
    cf.assert %165, "mismatched size for broadcast"
    %166 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%162, %164 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%160 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %312 = arith.addf %in, %in_80 : f32
      linalg.yield %312 : f32
    } -> tensor<?x64xf32>
    %167 = arith.divsi %159, %c16 : index
    %expanded_44 = tensor.expand_shape %166 [[0, 1], [2]] output_shape [%167, 16, 64] : tensor<?x64xf32> into tensor<?x16x64xf32>
    %168 = tensor.empty(%167) : tensor<?x16x64xf32>
    %169 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_44 : tensor<?x16x64xf32>) outs(%168 : tensor<?x16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = arith.divf %in, %cst_11 : f32
      %313 = math.erf %312 : f32
      %314 = arith.addf %313, %cst_2 : f32
      %315 = arith.mulf %314, %cst_3 : f32
      %316 = arith.mulf %in, %315 : f32
      linalg.yield %316 : f32
    } -> tensor<?x16x64xf32>
    %collapsed_45 = tensor.collapse_shape %169 [[0, 1], [2]] : tensor<?x16x64xf32> into tensor<?x64xf32>
    %170 = tensor.empty() : tensor<64x32xf32>
    %transposed_46 = linalg.transpose ins(%arg17 : tensor<32x64xf32>) outs(%170 : tensor<64x32xf32>) permutation = [1, 0] 
    %171 = affine.apply #map15()[%167]
    %172 = tensor.empty(%171) : tensor<?x32xf32>
    %173 = linalg.fill ins(%cst_0 : f32) outs(%172 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %174 = linalg.matmul ins(%collapsed_45, %transposed_46 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%173 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %64, "negative values not allowed in new dimensions"
    %175 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg18 : tensor<32xf32>) outs(%66 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %176 = arith.cmpi eq, %171, %65 : index
    cf.assert %176, "mismatched size for broadcast"
    %177 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%174, %175 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%172 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %312 = arith.addf %in, %in_80 : f32
      linalg.yield %312 : f32
    } -> tensor<?x32xf32>
    %178 = arith.divsi %171, %c16 : index
    %expanded_47 = tensor.expand_shape %177 [[0, 1], [2]] output_shape [%178, 16, 32] : tensor<?x32xf32> into tensor<?x16x32xf32>
    %179 = arith.cmpi eq, %178, %133 : index
    cf.assert %179, "mismatched size for broadcast"
    %180 = tensor.empty(%178) : tensor<?x16x32xf32>
    %181 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_47, %157 : tensor<?x16x32xf32>, tensor<?x16x32xf32>) outs(%180 : tensor<?x16x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %312 = arith.addf %in, %in_80 : f32
      linalg.yield %312 : f32
    } -> tensor<?x16x32xf32>
    %182 = tensor.empty(%178) : tensor<?x16x32xf64>
    %183 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<?x16x32xf32>) outs(%182 : tensor<?x16x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %312 = arith.extf %in : f32 to f64
      linalg.yield %312 : f64
    } -> tensor<?x16x32xf64>
    %184 = tensor.empty(%178) : tensor<?x16x1xf64>
    %185 = linalg.fill ins(%cst : f64) outs(%184 : tensor<?x16x1xf64>) -> tensor<?x16x1xf64>
    %186 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%183 : tensor<?x16x32xf64>) outs(%185 : tensor<?x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %312 = arith.addf %in, %out : f64
      linalg.yield %312 : f64
    } -> tensor<?x16x1xf64>
    %187 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186 : tensor<?x16x1xf64>) outs(%184 : tensor<?x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %312 = arith.divf %in, %cst_9 : f64
      linalg.yield %312 : f64
    } -> tensor<?x16x1xf64>
    %188 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183, %187 : tensor<?x16x32xf64>, tensor<?x16x1xf64>) outs(%182 : tensor<?x16x32xf64>) {
    ^bb0(%in: f64, %in_80: f64, %out: f64):
      %312 = arith.subf %in, %in_80 : f64
      linalg.yield %312 : f64
    } -> tensor<?x16x32xf64>
    %189 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188, %188 : tensor<?x16x32xf64>, tensor<?x16x32xf64>) outs(%182 : tensor<?x16x32xf64>) {
    ^bb0(%in: f64, %in_80: f64, %out: f64):
      %312 = arith.mulf %in, %in_80 : f64
      linalg.yield %312 : f64
    } -> tensor<?x16x32xf64>
    %190 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%189 : tensor<?x16x32xf64>) outs(%185 : tensor<?x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %312 = arith.addf %in, %out : f64
      linalg.yield %312 : f64
    } -> tensor<?x16x1xf64>
    %191 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190 : tensor<?x16x1xf64>) outs(%184 : tensor<?x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %312 = arith.divf %in, %cst_9 : f64
      linalg.yield %312 : f64
    } -> tensor<?x16x1xf64>
    %192 = tensor.empty(%178) : tensor<?x16x1xf32>
    %193 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191 : tensor<?x16x1xf64>) outs(%192 : tensor<?x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %312 = arith.truncf %in : f64 to f32
      linalg.yield %312 : f32
    } -> tensor<?x16x1xf32>
    %194 = linalg.fill ins(%cst_0 : f32) outs(%192 : tensor<?x16x1xf32>) -> tensor<?x16x1xf32>
    %195 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%181 : tensor<?x16x32xf32>) outs(%194 : tensor<?x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = arith.addf %in, %out : f32
      linalg.yield %312 : f32
    } -> tensor<?x16x1xf32>
    %196 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195 : tensor<?x16x1xf32>) outs(%192 : tensor<?x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = arith.divf %in, %cst_10 : f32
      linalg.yield %312 : f32
    } -> tensor<?x16x1xf32>
    %197 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193 : tensor<?x16x1xf32>) outs(%192 : tensor<?x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = arith.truncf %cst_8 : f64 to f32
      %313 = arith.addf %in, %312 : f32
      linalg.yield %313 : f32
    } -> tensor<?x16x1xf32>
    %198 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197 : tensor<?x16x1xf32>) outs(%192 : tensor<?x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = math.rsqrt %in : f32
      linalg.yield %312 : f32
    } -> tensor<?x16x1xf32>
    %199 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181, %196 : tensor<?x16x32xf32>, tensor<?x16x1xf32>) outs(%180 : tensor<?x16x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %312 = arith.subf %in, %in_80 : f32
      linalg.yield %312 : f32
    } -> tensor<?x16x32xf32>
    %200 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199, %198 : tensor<?x16x32xf32>, tensor<?x16x1xf32>) outs(%180 : tensor<?x16x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %312 = arith.mulf %in, %in_80 : f32
      linalg.yield %312 : f32
    } -> tensor<?x16x32xf32>
    %201 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200, %arg19 : tensor<?x16x32xf32>, tensor<32xf32>) outs(%180 : tensor<?x16x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %312 = arith.mulf %in, %in_80 : f32
      linalg.yield %312 : f32
    } -> tensor<?x16x32xf32>
    %202 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201, %arg20 : tensor<?x16x32xf32>, tensor<32xf32>) outs(%180 : tensor<?x16x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %312 = arith.addf %in, %in_80 : f32
      linalg.yield %312 : f32
    } -> tensor<?x16x32xf32>
    %collapsed_48 = tensor.collapse_shape %202 [[0, 1], [2]] : tensor<?x16x32xf32> into tensor<?x32xf32>
    %transposed_49 = linalg.transpose ins(%arg21 : tensor<32x32xf32>) outs(%59 : tensor<32x32xf32>) permutation = [1, 0] 
    %203 = affine.apply #map15()[%178]
    %204 = tensor.empty(%203) : tensor<?x32xf32>
    %205 = linalg.fill ins(%cst_0 : f32) outs(%204 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %206 = linalg.matmul ins(%collapsed_48, %transposed_49 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%205 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %64, "negative values not allowed in new dimensions"
    %207 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg22 : tensor<32xf32>) outs(%66 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %208 = arith.cmpi eq, %203, %65 : index
    cf.assert %208, "mismatched size for broadcast"
    %209 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%206, %207 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%204 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %312 = arith.addf %in, %in_80 : f32
      linalg.yield %312 : f32
    } -> tensor<?x32xf32>
    %210 = arith.divsi %203, %c16 : index
    %expanded_50 = tensor.expand_shape %209 [[0, 1], [2]] output_shape [%210, 16, 32] : tensor<?x32xf32> into tensor<?x16x32xf32>
    cf.assert %75, "must have at most one inferred (negative) dimension"
    %211 = arith.index_cast %210 : index to i64
    %212 = arith.muli %211, %c512_i64 : i64
    %213 = arith.divsi %212, %74 : i64
    %214 = arith.select %7, %213, %0 : i64
    %from_elements_51 = tensor.from_elements %214, %c16_i64, %213, %c8_i64 : tensor<4xi64>
    %reshape_52 = tensor.reshape %expanded_50(%from_elements_51) : (tensor<?x16x32xf32>, tensor<4xi64>) -> tensor<?x16x4x8xf32>
    %215 = arith.index_cast %214 : i64 to index
    %216 = tensor.empty(%215) : tensor<?x4x16x8xf32>
    %transposed_53 = linalg.transpose ins(%reshape_52 : tensor<?x16x4x8xf32>) outs(%216 : tensor<?x4x16x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_54 = linalg.transpose ins(%arg23 : tensor<32x32xf32>) outs(%59 : tensor<32x32xf32>) permutation = [1, 0] 
    %217 = linalg.matmul ins(%collapsed_48, %transposed_54 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%205 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %64, "negative values not allowed in new dimensions"
    %218 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg24 : tensor<32xf32>) outs(%66 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %208, "mismatched size for broadcast"
    %219 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%217, %218 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%204 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %312 = arith.addf %in, %in_80 : f32
      linalg.yield %312 : f32
    } -> tensor<?x32xf32>
    %expanded_55 = tensor.expand_shape %219 [[0, 1], [2]] output_shape [%210, 16, 32] : tensor<?x32xf32> into tensor<?x16x32xf32>
    cf.assert %75, "must have at most one inferred (negative) dimension"
    %reshape_56 = tensor.reshape %expanded_55(%from_elements_51) : (tensor<?x16x32xf32>, tensor<4xi64>) -> tensor<?x16x4x8xf32>
    %transposed_57 = linalg.transpose ins(%arg25 : tensor<32x32xf32>) outs(%59 : tensor<32x32xf32>) permutation = [1, 0] 
    %220 = linalg.matmul ins(%collapsed_48, %transposed_57 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%205 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %64, "negative values not allowed in new dimensions"
    %221 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg26 : tensor<32xf32>) outs(%66 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %208, "mismatched size for broadcast"
    %222 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%220, %221 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%204 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %312 = arith.addf %in, %in_80 : f32
      linalg.yield %312 : f32
    } -> tensor<?x32xf32>
    %expanded_58 = tensor.expand_shape %222 [[0, 1], [2]] output_shape [%210, 16, 32] : tensor<?x32xf32> into tensor<?x16x32xf32>
    cf.assert %75, "must have at most one inferred (negative) dimension"
    %reshape_59 = tensor.reshape %expanded_58(%from_elements_51) : (tensor<?x16x32xf32>, tensor<4xi64>) -> tensor<?x16x4x8xf32>
    %transposed_60 = linalg.transpose ins(%reshape_59 : tensor<?x16x4x8xf32>) outs(%216 : tensor<?x4x16x8xf32>) permutation = [0, 2, 1, 3] 
    %223 = tensor.empty(%215) : tensor<?x4x8x16xf32>
    %transposed_61 = linalg.transpose ins(%reshape_56 : tensor<?x16x4x8xf32>) outs(%223 : tensor<?x4x8x16xf32>) permutation = [0, 2, 3, 1] 
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %224 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%89 : tensor<?x4x16x8xf32>) {
    ^bb0(%out: f32):
      %312 = linalg.index 0 : index
      %313 = linalg.index 1 : index
      %314 = linalg.index 2 : index
      %315 = linalg.index 3 : index
      %316 = arith.cmpi eq, %215, %c1 : index
      %317 = arith.select %316, %c0, %312 : index
      %extracted = tensor.extract %transposed_53[%317, %313, %314, %315] : tensor<?x4x16x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x16x8xf32>
    %collapsed_62 = tensor.collapse_shape %224 [[0, 1], [2], [3]] : tensor<?x4x16x8xf32> into tensor<?x16x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %225 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%91 : tensor<?x4x8x16xf32>) {
    ^bb0(%out: f32):
      %312 = linalg.index 0 : index
      %313 = linalg.index 1 : index
      %314 = linalg.index 2 : index
      %315 = linalg.index 3 : index
      %316 = arith.cmpi eq, %215, %c1 : index
      %317 = arith.select %316, %c0, %312 : index
      %extracted = tensor.extract %transposed_61[%317, %313, %314, %315] : tensor<?x4x8x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x8x16xf32>
    %collapsed_63 = tensor.collapse_shape %225 [[0, 1], [2], [3]] : tensor<?x4x8x16xf32> into tensor<?x8x16xf32>
    %226 = linalg.batch_matmul ins(%collapsed_62, %collapsed_63 : tensor<?x16x8xf32>, tensor<?x8x16xf32>) outs(%95 : tensor<?x16x16xf32>) -> tensor<?x16x16xf32>
    %expanded_64 = tensor.expand_shape %226 [[0, 1], [2], [3]] output_shape [%97, 4, 16, 16] : tensor<?x16x16xf32> into tensor<?x4x16x16xf32>
    %227 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_64 : tensor<?x4x16x16xf32>) outs(%98 : tensor<?x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = arith.truncf %cst_7 : f64 to f32
      %313 = arith.mulf %in, %312 : f32
      linalg.yield %313 : f32
    } -> tensor<?x4x16x16xf32>
    cf.assert %100, "mismatched size for broadcast"
    %228 = linalg.generic {indexing_maps = [#map9, #map17, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%227, %57 : tensor<?x4x16x16xf32>, tensor<?x1x16x16xf32>) outs(%98 : tensor<?x4x16x16xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %312 = arith.addf %in, %in_80 : f32
      linalg.yield %312 : f32
    } -> tensor<?x4x16x16xf32>
    %229:2 = linalg.generic {indexing_maps = [#map9, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%228 : tensor<?x4x16x16xf32>) outs(%105, %103 : tensor<?x4x16xf32>, tensor<?x4x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_80: i64):
      %312 = linalg.index 3 : index
      %313 = arith.index_cast %312 : index to i64
      %314 = arith.maximumf %in, %out : f32
      %315 = arith.cmpf ogt, %in, %out : f32
      %316 = arith.select %315, %313, %out_80 : i64
      linalg.yield %314, %316 : f32, i64
    } -> (tensor<?x4x16xf32>, tensor<?x4x16xi64>)
    %expanded_65 = tensor.expand_shape %229#0 [[0], [1], [2, 3]] output_shape [%97, 4, 16, 1] : tensor<?x4x16xf32> into tensor<?x4x16x1xf32>
    %230 = linalg.generic {indexing_maps = [#map9, #map19, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%228, %expanded_65 : tensor<?x4x16x16xf32>, tensor<?x4x16x1xf32>) outs(%98 : tensor<?x4x16x16xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %312 = arith.subf %in, %in_80 : f32
      linalg.yield %312 : f32
    } -> tensor<?x4x16x16xf32>
    %231 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%230 : tensor<?x4x16x16xf32>) outs(%98 : tensor<?x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = math.exp %in : f32
      linalg.yield %312 : f32
    } -> tensor<?x4x16x16xf32>
    %232 = linalg.generic {indexing_maps = [#map9, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%231 : tensor<?x4x16x16xf32>) outs(%110 : tensor<?x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = arith.addf %in, %out : f32
      linalg.yield %312 : f32
    } -> tensor<?x4x16x1xf32>
    %233 = linalg.generic {indexing_maps = [#map9, #map19, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%231, %232 : tensor<?x4x16x16xf32>, tensor<?x4x16x1xf32>) outs(%98 : tensor<?x4x16x16xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %312 = arith.divf %in, %in_80 : f32
      linalg.yield %312 : f32
    } -> tensor<?x4x16x16xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %234 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%113 : tensor<?x4x16x16xf32>) {
    ^bb0(%out: f32):
      %312 = linalg.index 0 : index
      %313 = linalg.index 1 : index
      %314 = linalg.index 2 : index
      %315 = linalg.index 3 : index
      %316 = arith.cmpi eq, %97, %c1 : index
      %317 = arith.select %316, %c0, %312 : index
      %extracted = tensor.extract %233[%317, %313, %314, %315] : tensor<?x4x16x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x16x16xf32>
    %collapsed_66 = tensor.collapse_shape %234 [[0, 1], [2], [3]] : tensor<?x4x16x16xf32> into tensor<?x16x16xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %235 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%89 : tensor<?x4x16x8xf32>) {
    ^bb0(%out: f32):
      %312 = linalg.index 0 : index
      %313 = linalg.index 1 : index
      %314 = linalg.index 2 : index
      %315 = linalg.index 3 : index
      %316 = arith.cmpi eq, %215, %c1 : index
      %317 = arith.select %316, %c0, %312 : index
      %extracted = tensor.extract %transposed_60[%317, %313, %314, %315] : tensor<?x4x16x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x16x8xf32>
    %collapsed_67 = tensor.collapse_shape %235 [[0, 1], [2], [3]] : tensor<?x4x16x8xf32> into tensor<?x16x8xf32>
    %236 = linalg.batch_matmul ins(%collapsed_66, %collapsed_67 : tensor<?x16x16xf32>, tensor<?x16x8xf32>) outs(%117 : tensor<?x16x8xf32>) -> tensor<?x16x8xf32>
    %expanded_68 = tensor.expand_shape %236 [[0, 1], [2], [3]] output_shape [%97, 4, 16, 8] : tensor<?x16x8xf32> into tensor<?x4x16x8xf32>
    %transposed_69 = linalg.transpose ins(%expanded_68 : tensor<?x4x16x8xf32>) outs(%119 : tensor<?x16x4x8xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %75, "must have at most one inferred (negative) dimension"
    %reshape_70 = tensor.reshape %transposed_69(%from_elements_37) : (tensor<?x16x4x8xf32>, tensor<3xi64>) -> tensor<?x16x32xf32>
    %collapsed_71 = tensor.collapse_shape %reshape_70 [[0, 1], [2]] : tensor<?x16x32xf32> into tensor<?x32xf32>
    %transposed_72 = linalg.transpose ins(%arg27 : tensor<32x32xf32>) outs(%59 : tensor<32x32xf32>) permutation = [1, 0] 
    %237 = arith.index_cast %124 : i64 to index
    %238 = affine.apply #map15()[%237]
    %239 = tensor.empty(%238) : tensor<?x32xf32>
    %240 = linalg.fill ins(%cst_0 : f32) outs(%239 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %241 = linalg.matmul ins(%collapsed_71, %transposed_72 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%240 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %64, "negative values not allowed in new dimensions"
    %242 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg28 : tensor<32xf32>) outs(%66 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %243 = arith.cmpi eq, %238, %65 : index
    cf.assert %243, "mismatched size for broadcast"
    %244 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%241, %242 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%239 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %312 = arith.addf %in, %in_80 : f32
      linalg.yield %312 : f32
    } -> tensor<?x32xf32>
    %245 = arith.divsi %238, %c16 : index
    %expanded_73 = tensor.expand_shape %244 [[0, 1], [2]] output_shape [%245, 16, 32] : tensor<?x32xf32> into tensor<?x16x32xf32>
    %246 = arith.cmpi eq, %245, %178 : index
    cf.assert %246, "mismatched size for broadcast"
    %247 = tensor.empty(%245) : tensor<?x16x32xf32>
    %248 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_73, %202 : tensor<?x16x32xf32>, tensor<?x16x32xf32>) outs(%247 : tensor<?x16x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %312 = arith.addf %in, %in_80 : f32
      linalg.yield %312 : f32
    } -> tensor<?x16x32xf32>
    %249 = tensor.empty(%245) : tensor<?x16x32xf64>
    %250 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248 : tensor<?x16x32xf32>) outs(%249 : tensor<?x16x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %312 = arith.extf %in : f32 to f64
      linalg.yield %312 : f64
    } -> tensor<?x16x32xf64>
    %251 = tensor.empty(%245) : tensor<?x16x1xf64>
    %252 = linalg.fill ins(%cst : f64) outs(%251 : tensor<?x16x1xf64>) -> tensor<?x16x1xf64>
    %253 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%250 : tensor<?x16x32xf64>) outs(%252 : tensor<?x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %312 = arith.addf %in, %out : f64
      linalg.yield %312 : f64
    } -> tensor<?x16x1xf64>
    %254 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%253 : tensor<?x16x1xf64>) outs(%251 : tensor<?x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %312 = arith.divf %in, %cst_9 : f64
      linalg.yield %312 : f64
    } -> tensor<?x16x1xf64>
    %255 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250, %254 : tensor<?x16x32xf64>, tensor<?x16x1xf64>) outs(%249 : tensor<?x16x32xf64>) {
    ^bb0(%in: f64, %in_80: f64, %out: f64):
      %312 = arith.subf %in, %in_80 : f64
      linalg.yield %312 : f64
    } -> tensor<?x16x32xf64>
    %256 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%255, %255 : tensor<?x16x32xf64>, tensor<?x16x32xf64>) outs(%249 : tensor<?x16x32xf64>) {
    ^bb0(%in: f64, %in_80: f64, %out: f64):
      %312 = arith.mulf %in, %in_80 : f64
      linalg.yield %312 : f64
    } -> tensor<?x16x32xf64>
    %257 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%256 : tensor<?x16x32xf64>) outs(%252 : tensor<?x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %312 = arith.addf %in, %out : f64
      linalg.yield %312 : f64
    } -> tensor<?x16x1xf64>
    %258 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257 : tensor<?x16x1xf64>) outs(%251 : tensor<?x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %312 = arith.divf %in, %cst_9 : f64
      linalg.yield %312 : f64
    } -> tensor<?x16x1xf64>
    %259 = tensor.empty(%245) : tensor<?x16x1xf32>
    %260 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%258 : tensor<?x16x1xf64>) outs(%259 : tensor<?x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %312 = arith.truncf %in : f64 to f32
      linalg.yield %312 : f32
    } -> tensor<?x16x1xf32>
    %261 = linalg.fill ins(%cst_0 : f32) outs(%259 : tensor<?x16x1xf32>) -> tensor<?x16x1xf32>
    %262 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%248 : tensor<?x16x32xf32>) outs(%261 : tensor<?x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = arith.addf %in, %out : f32
      linalg.yield %312 : f32
    } -> tensor<?x16x1xf32>
    %263 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%262 : tensor<?x16x1xf32>) outs(%259 : tensor<?x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = arith.divf %in, %cst_10 : f32
      linalg.yield %312 : f32
    } -> tensor<?x16x1xf32>
    %264 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%260 : tensor<?x16x1xf32>) outs(%259 : tensor<?x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = arith.truncf %cst_8 : f64 to f32
      %313 = arith.addf %in, %312 : f32
      linalg.yield %313 : f32
    } -> tensor<?x16x1xf32>
    %265 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%264 : tensor<?x16x1xf32>) outs(%259 : tensor<?x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = math.rsqrt %in : f32
      linalg.yield %312 : f32
    } -> tensor<?x16x1xf32>
    %266 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248, %263 : tensor<?x16x32xf32>, tensor<?x16x1xf32>) outs(%247 : tensor<?x16x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %312 = arith.subf %in, %in_80 : f32
      linalg.yield %312 : f32
    } -> tensor<?x16x32xf32>
    %267 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%266, %265 : tensor<?x16x32xf32>, tensor<?x16x1xf32>) outs(%247 : tensor<?x16x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %312 = arith.mulf %in, %in_80 : f32
      linalg.yield %312 : f32
    } -> tensor<?x16x32xf32>
    %268 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%267, %arg29 : tensor<?x16x32xf32>, tensor<32xf32>) outs(%247 : tensor<?x16x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %312 = arith.mulf %in, %in_80 : f32
      linalg.yield %312 : f32
    } -> tensor<?x16x32xf32>
    %269 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%268, %arg30 : tensor<?x16x32xf32>, tensor<32xf32>) outs(%247 : tensor<?x16x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %312 = arith.addf %in, %in_80 : f32
      linalg.yield %312 : f32
    } -> tensor<?x16x32xf32>
    %collapsed_74 = tensor.collapse_shape %269 [[0, 1], [2]] : tensor<?x16x32xf32> into tensor<?x32xf32>
    %transposed_75 = linalg.transpose ins(%arg31 : tensor<64x32xf32>) outs(%158 : tensor<32x64xf32>) permutation = [1, 0] 
    %270 = affine.apply #map15()[%245]
    %271 = tensor.empty(%270) : tensor<?x64xf32>
    %272 = linalg.fill ins(%cst_0 : f32) outs(%271 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %273 = linalg.matmul ins(%collapsed_74, %transposed_75 : tensor<?x32xf32>, tensor<32x64xf32>) outs(%272 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %64, "negative values not allowed in new dimensions"
    %274 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg32 : tensor<64xf32>) outs(%163 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    %275 = arith.cmpi eq, %270, %65 : index
    cf.assert %275, "mismatched size for broadcast"
    %276 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%273, %274 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%271 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %312 = arith.addf %in, %in_80 : f32
      linalg.yield %312 : f32
    } -> tensor<?x64xf32>
    %277 = arith.divsi %270, %c16 : index
    %expanded_76 = tensor.expand_shape %276 [[0, 1], [2]] output_shape [%277, 16, 64] : tensor<?x64xf32> into tensor<?x16x64xf32>
    %278 = tensor.empty(%277) : tensor<?x16x64xf32>
    %279 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_76 : tensor<?x16x64xf32>) outs(%278 : tensor<?x16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = arith.divf %in, %cst_11 : f32
      %313 = math.erf %312 : f32
      %314 = arith.addf %313, %cst_2 : f32
      %315 = arith.mulf %314, %cst_3 : f32
      %316 = arith.mulf %in, %315 : f32
      linalg.yield %316 : f32
    } -> tensor<?x16x64xf32>
    %collapsed_77 = tensor.collapse_shape %279 [[0, 1], [2]] : tensor<?x16x64xf32> into tensor<?x64xf32>
    %transposed_78 = linalg.transpose ins(%arg33 : tensor<32x64xf32>) outs(%170 : tensor<64x32xf32>) permutation = [1, 0] 
    %280 = affine.apply #map15()[%277]
    %281 = tensor.empty(%280) : tensor<?x32xf32>
    %282 = linalg.fill ins(%cst_0 : f32) outs(%281 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %283 = linalg.matmul ins(%collapsed_77, %transposed_78 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%282 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %64, "negative values not allowed in new dimensions"
    %284 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg34 : tensor<32xf32>) outs(%66 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %285 = arith.cmpi eq, %280, %65 : index
    cf.assert %285, "mismatched size for broadcast"
    %286 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%283, %284 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%281 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %312 = arith.addf %in, %in_80 : f32
      linalg.yield %312 : f32
    } -> tensor<?x32xf32>
    %287 = arith.divsi %280, %c16 : index
    %expanded_79 = tensor.expand_shape %286 [[0, 1], [2]] output_shape [%287, 16, 32] : tensor<?x32xf32> into tensor<?x16x32xf32>
    %288 = arith.cmpi eq, %287, %245 : index
    cf.assert %288, "mismatched size for broadcast"
    %289 = tensor.empty(%287) : tensor<?x16x32xf32>
    %290 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_79, %269 : tensor<?x16x32xf32>, tensor<?x16x32xf32>) outs(%289 : tensor<?x16x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %312 = arith.addf %in, %in_80 : f32
      linalg.yield %312 : f32
    } -> tensor<?x16x32xf32>
    %291 = tensor.empty(%287) : tensor<?x16x32xf64>
    %292 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%290 : tensor<?x16x32xf32>) outs(%291 : tensor<?x16x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %312 = arith.extf %in : f32 to f64
      linalg.yield %312 : f64
    } -> tensor<?x16x32xf64>
    %293 = tensor.empty(%287) : tensor<?x16x1xf64>
    %294 = linalg.fill ins(%cst : f64) outs(%293 : tensor<?x16x1xf64>) -> tensor<?x16x1xf64>
    %295 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%292 : tensor<?x16x32xf64>) outs(%294 : tensor<?x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %312 = arith.addf %in, %out : f64
      linalg.yield %312 : f64
    } -> tensor<?x16x1xf64>
    %296 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%295 : tensor<?x16x1xf64>) outs(%293 : tensor<?x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %312 = arith.divf %in, %cst_9 : f64
      linalg.yield %312 : f64
    } -> tensor<?x16x1xf64>
    %297 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%292, %296 : tensor<?x16x32xf64>, tensor<?x16x1xf64>) outs(%291 : tensor<?x16x32xf64>) {
    ^bb0(%in: f64, %in_80: f64, %out: f64):
      %312 = arith.subf %in, %in_80 : f64
      linalg.yield %312 : f64
    } -> tensor<?x16x32xf64>
    %298 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%297, %297 : tensor<?x16x32xf64>, tensor<?x16x32xf64>) outs(%291 : tensor<?x16x32xf64>) {
    ^bb0(%in: f64, %in_80: f64, %out: f64):
      %312 = arith.mulf %in, %in_80 : f64
      linalg.yield %312 : f64
    } -> tensor<?x16x32xf64>
    %299 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%298 : tensor<?x16x32xf64>) outs(%294 : tensor<?x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %312 = arith.addf %in, %out : f64
      linalg.yield %312 : f64
    } -> tensor<?x16x1xf64>
    %300 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%299 : tensor<?x16x1xf64>) outs(%293 : tensor<?x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %312 = arith.divf %in, %cst_9 : f64
      linalg.yield %312 : f64
    } -> tensor<?x16x1xf64>
    %301 = tensor.empty(%287) : tensor<?x16x1xf32>
    %302 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%300 : tensor<?x16x1xf64>) outs(%301 : tensor<?x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %312 = arith.truncf %in : f64 to f32
      linalg.yield %312 : f32
    } -> tensor<?x16x1xf32>
    %303 = linalg.fill ins(%cst_0 : f32) outs(%301 : tensor<?x16x1xf32>) -> tensor<?x16x1xf32>
    %304 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%290 : tensor<?x16x32xf32>) outs(%303 : tensor<?x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = arith.addf %in, %out : f32
      linalg.yield %312 : f32
    } -> tensor<?x16x1xf32>
    %305 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%304 : tensor<?x16x1xf32>) outs(%301 : tensor<?x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = arith.divf %in, %cst_10 : f32
      linalg.yield %312 : f32
    } -> tensor<?x16x1xf32>
    %306 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%302 : tensor<?x16x1xf32>) outs(%301 : tensor<?x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = arith.truncf %cst_8 : f64 to f32
      %313 = arith.addf %in, %312 : f32
      linalg.yield %313 : f32
    } -> tensor<?x16x1xf32>
    %307 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%306 : tensor<?x16x1xf32>) outs(%301 : tensor<?x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = math.rsqrt %in : f32
      linalg.yield %312 : f32
    } -> tensor<?x16x1xf32>
    %308 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%290, %305 : tensor<?x16x32xf32>, tensor<?x16x1xf32>) outs(%289 : tensor<?x16x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %312 = arith.subf %in, %in_80 : f32
      linalg.yield %312 : f32
    } -> tensor<?x16x32xf32>
    %309 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%308, %307 : tensor<?x16x32xf32>, tensor<?x16x1xf32>) outs(%289 : tensor<?x16x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %312 = arith.mulf %in, %in_80 : f32
      linalg.yield %312 : f32
    } -> tensor<?x16x32xf32>
    %310 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%309, %arg35 : tensor<?x16x32xf32>, tensor<32xf32>) outs(%289 : tensor<?x16x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %312 = arith.mulf %in, %in_80 : f32
      linalg.yield %312 : f32
    } -> tensor<?x16x32xf32>
    %311 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%310, %arg36 : tensor<?x16x32xf32>, tensor<32xf32>) outs(%289 : tensor<?x16x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %312 = arith.addf %in, %in_80 : f32
      linalg.yield %312 : f32
    } -> tensor<?x16x32xf32>
    return %311 : tensor<?x16x32xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_1_32_torch.int64_1: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_32_torch.int64: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F0000000000000010000000000000001100000000000000120000000000000013000000000000001400000000000000150000000000000016000000000000001700000000000000180000000000000019000000000000001A000000000000001B000000000000001C000000000000001D000000000000001E000000000000001F00000000000000"
    }
  }
#-}
