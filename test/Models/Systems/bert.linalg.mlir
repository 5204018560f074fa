// models/make_system_tests.py bert (torch-mlir 20261001 torch 2.15.0)
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map4 = affine_map<(d0, d1, d2) -> (d2)>
#map5 = affine_map<(d0) -> (d0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map12 = affine_map<(d0, d1) -> (d1)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<100x32xf32> {resnorm.param = "embeddings.word_embeddings.weight"}, %arg1: tensor<32x32xf32> {resnorm.param = "embeddings.position_embeddings.weight"}, %arg2: tensor<2x32xf32> {resnorm.param = "embeddings.token_type_embeddings.weight"}, %arg3: tensor<32xf32> {resnorm.param = "embeddings.LayerNorm.weight"}, %arg4: tensor<32xf32> {resnorm.param = "embeddings.LayerNorm.bias"}, %arg5: tensor<32x32xf32> {resnorm.param = "encoder.layer.0.attention.self.query.weight"}, %arg6: tensor<32xf32> {resnorm.param = "encoder.layer.0.attention.self.query.bias"}, %arg7: tensor<32x32xf32> {resnorm.param = "encoder.layer.0.attention.self.key.weight"}, %arg8: tensor<32xf32> {resnorm.param = "encoder.layer.0.attention.self.key.bias"}, %arg9: tensor<32x32xf32> {resnorm.param = "encoder.layer.0.attention.self.value.weight"}, %arg10: tensor<32xf32> {resnorm.param = "encoder.layer.0.attention.self.value.bias"}, %arg11: tensor<32x32xf32> {resnorm.param = "encoder.layer.0.attention.output.dense.weight"}, %arg12: tensor<32xf32> {resnorm.param = "encoder.layer.0.attention.output.dense.bias"}, %arg13: tensor<32xf32> {resnorm.param = "encoder.layer.0.attention.output.LayerNorm.weight"}, %arg14: tensor<32xf32> {resnorm.param = "encoder.layer.0.attention.output.LayerNorm.bias"}, %arg15: tensor<64x32xf32> {resnorm.param = "encoder.layer.0.intermediate.dense.weight"}, %arg16: tensor<64xf32> {resnorm.param = "encoder.layer.0.intermediate.dense.bias"}, %arg17: tensor<32x64xf32> {resnorm.param = "encoder.layer.0.output.dense.weight"}, %arg18: tensor<32xf32> {resnorm.param = "encoder.layer.0.output.dense.bias"}, %arg19: tensor<32xf32> {resnorm.param = "encoder.layer.0.output.LayerNorm.weight"}, %arg20: tensor<32xf32> {resnorm.param = "encoder.layer.0.output.LayerNorm.bias"}, %arg21: tensor<32x32xf32> {resnorm.param = "encoder.layer.1.attention.self.query.weight"}, %arg22: tensor<32xf32> {resnorm.param = "encoder.layer.1.attention.self.query.bias"}, %arg23: tensor<32x32xf32> {resnorm.param = "encoder.layer.1.attention.self.key.weight"}, %arg24: tensor<32xf32> {resnorm.param = "encoder.layer.1.attention.self.key.bias"}, %arg25: tensor<32x32xf32> {resnorm.param = "encoder.layer.1.attention.self.value.weight"}, %arg26: tensor<32xf32> {resnorm.param = "encoder.layer.1.attention.self.value.bias"}, %arg27: tensor<32x32xf32> {resnorm.param = "encoder.layer.1.attention.output.dense.weight"}, %arg28: tensor<32xf32> {resnorm.param = "encoder.layer.1.attention.output.dense.bias"}, %arg29: tensor<32xf32> {resnorm.param = "encoder.layer.1.attention.output.LayerNorm.weight"}, %arg30: tensor<32xf32> {resnorm.param = "encoder.layer.1.attention.output.LayerNorm.bias"}, %arg31: tensor<64x32xf32> {resnorm.param = "encoder.layer.1.intermediate.dense.weight"}, %arg32: tensor<64xf32> {resnorm.param = "encoder.layer.1.intermediate.dense.bias"}, %arg33: tensor<32x64xf32> {resnorm.param = "encoder.layer.1.output.dense.weight"}, %arg34: tensor<32xf32> {resnorm.param = "encoder.layer.1.output.dense.bias"}, %arg35: tensor<32xf32> {resnorm.param = "encoder.layer.1.output.LayerNorm.weight"}, %arg36: tensor<32xf32> {resnorm.param = "encoder.layer.1.output.LayerNorm.bias"}, %arg37: tensor<32x32xf32> {resnorm.param = "pooler.dense.weight"}, %arg38: tensor<32xf32> {resnorm.param = "pooler.dense.bias"}, %arg39: tensor<1x16xi64>) -> tensor<1x16x32xf32> {
    %c32 = arith.constant 32 : index
    %c100 = arith.constant 100 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<true> : tensor<i1>
    %cst_7 = arith.constant 0.35355339059327379 : f64
    %cst_8 = arith.constant 9.9999999999999998E-13 : f64
    %c0 = arith.constant 0 : index
    %cst_9 = arith.constant 3.200000e+01 : f64
    %cst_10 = arith.constant 3.200000e+01 : f32
    %true = arith.constant true
    %cst_11 = arith.constant 1.41421354 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_12 = arith.constant dense_resource<torch_tensor_1_32_torch.int64_1> : tensor<1x32xi64>
    %cst_13 = arith.constant dense_resource<torch_tensor_1_32_torch.int64> : tensor<1x32xi64>
    %extracted_slice = tensor.extract_slice %cst_13[0, 0] [1, 16] [1, 1] : tensor<1x32xi64> to tensor<1x16xi64>
    %0 = tensor.empty() : tensor<1x16xi64>
    %1 = linalg.fill ins(%c0_i64 : i64) outs(%0 : tensor<1x16xi64>) -> tensor<1x16xi64>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<1x16xi64>) outs(%1 : tensor<1x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      %189 = arith.index_cast %in : i64 to index
      %190 = arith.cmpi slt, %189, %c32 : index
      cf.assert %190, "index must be smaller than dim size"
      %191 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %191, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_12[%c0, %189] : tensor<1x32xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x16xi64>
    %3 = tensor.empty() : tensor<1x16x32xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg39 : tensor<1x16xi64>) outs(%3 : tensor<1x16x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %189 = arith.index_cast %in : i64 to index
      %190 = linalg.index 2 : index
      %191 = arith.cmpi slt, %189, %c100 : index
      cf.assert %191, "index must be smaller than dim size"
      %192 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %192, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%189, %190] : tensor<100x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16x32xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<1x16xi64>) outs(%3 : tensor<1x16x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %189 = arith.index_cast %in : i64 to index
      %190 = linalg.index 2 : index
      %191 = arith.cmpi slt, %189, %c2 : index
      cf.assert %191, "index must be smaller than dim size"
      %192 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %192, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%189, %190] : tensor<2x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16x32xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %5 : tensor<1x16x32xf32>, tensor<1x16x32xf32>) outs(%3 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %189 = arith.addf %in, %in_68 : f32
      linalg.yield %189 : f32
    } -> tensor<1x16x32xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x16xi64>) outs(%3 : tensor<1x16x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %189 = arith.index_cast %in : i64 to index
      %190 = linalg.index 2 : index
      %191 = arith.cmpi slt, %189, %c32 : index
      cf.assert %191, "index must be smaller than dim size"
      %192 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %192, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%189, %190] : tensor<32x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16x32xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<1x16x32xf32>, tensor<1x16x32xf32>) outs(%3 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %189 = arith.addf %in, %in_68 : f32
      linalg.yield %189 : f32
    } -> tensor<1x16x32xf32>
    %9 = tensor.empty() : tensor<1x16x32xf64>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<1x16x32xf32>) outs(%9 : tensor<1x16x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %189 = arith.extf %in : f32 to f64
      linalg.yield %189 : f64
    } -> tensor<1x16x32xf64>
    %11 = tensor.empty() : tensor<1x16x1xf64>
    %12 = linalg.fill ins(%cst : f64) outs(%11 : tensor<1x16x1xf64>) -> tensor<1x16x1xf64>
    %13 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<1x16x32xf64>) outs(%12 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %189 = arith.addf %in, %out : f64
      linalg.yield %189 : f64
    } -> tensor<1x16x1xf64>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<1x16x1xf64>) outs(%11 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %189 = arith.divf %in, %cst_9 : f64
      linalg.yield %189 : f64
    } -> tensor<1x16x1xf64>
    %15 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %14 : tensor<1x16x32xf64>, tensor<1x16x1xf64>) outs(%9 : tensor<1x16x32xf64>) {
    ^bb0(%in: f64, %in_68: f64, %out: f64):
      %189 = arith.subf %in, %in_68 : f64
      linalg.yield %189 : f64
    } -> tensor<1x16x32xf64>
    %16 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %15 : tensor<1x16x32xf64>, tensor<1x16x32xf64>) outs(%9 : tensor<1x16x32xf64>) {
    ^bb0(%in: f64, %in_68: f64, %out: f64):
      %189 = arith.mulf %in, %in_68 : f64
      linalg.yield %189 : f64
    } -> tensor<1x16x32xf64>
    %17 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%16 : tensor<1x16x32xf64>) outs(%12 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %189 = arith.addf %in, %out : f64
      linalg.yield %189 : f64
    } -> tensor<1x16x1xf64>
    %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x16x1xf64>) outs(%11 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %189 = arith.divf %in, %cst_9 : f64
      linalg.yield %189 : f64
    } -> tensor<1x16x1xf64>
    %19 = tensor.empty() : tensor<1x16x1xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x16x1xf64>) outs(%19 : tensor<1x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %189 = arith.truncf %in : f64 to f32
      linalg.yield %189 : f32
    } -> tensor<1x16x1xf32>
    %21 = linalg.fill ins(%cst_0 : f32) outs(%19 : tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<1x16x32xf32>) outs(%21 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.addf %in, %out : f32
      linalg.yield %189 : f32
    } -> tensor<1x16x1xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x16x1xf32>) outs(%19 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.divf %in, %cst_10 : f32
      linalg.yield %189 : f32
    } -> tensor<1x16x1xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x16x1xf32>) outs(%19 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.truncf %cst_8 : f64 to f32
      %190 = arith.addf %in, %189 : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x1xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<1x16x1xf32>) outs(%19 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = math.rsqrt %in : f32
      linalg.yield %189 : f32
    } -> tensor<1x16x1xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %23 : tensor<1x16x32xf32>, tensor<1x16x1xf32>) outs(%3 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %189 = arith.subf %in, %in_68 : f32
      linalg.yield %189 : f32
    } -> tensor<1x16x32xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %25 : tensor<1x16x32xf32>, tensor<1x16x1xf32>) outs(%3 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %189 = arith.mulf %in, %in_68 : f32
      linalg.yield %189 : f32
    } -> tensor<1x16x32xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %arg3 : tensor<1x16x32xf32>, tensor<32xf32>) outs(%3 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %189 = arith.mulf %in, %in_68 : f32
      linalg.yield %189 : f32
    } -> tensor<1x16x32xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %arg4 : tensor<1x16x32xf32>, tensor<32xf32>) outs(%3 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %189 = arith.addf %in, %in_68 : f32
      linalg.yield %189 : f32
    } -> tensor<1x16x32xf32>
    %30 = tensor.empty() : tensor<1xi64>
    %31 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%30 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %32 = tensor.empty() : tensor<16xi64>
    %33 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%32 : tensor<16xi64>) {
    ^bb0(%out: i64):
      %189 = linalg.index 0 : index
      %190 = arith.index_cast %189 : index to i64
      linalg.yield %190 : i64
    } -> tensor<16xi64>
    %expanded = tensor.expand_shape %31 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_14 = tensor.expand_shape %33 [[0, 1, 2, 3]] output_shape [1, 1, 16, 1] : tensor<16xi64> into tensor<1x1x16x1xi64>
    %expanded_15 = tensor.expand_shape %33 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xi64> into tensor<1x1x1x16xi64>
    %34 = tensor.empty() : tensor<1x1x16x1xi1>
    %35 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<1x1x16x1xi64>) outs(%34 : tensor<1x1x16x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %189 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %189 : i1
    } -> tensor<1x1x16x1xi1>
    %36 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %35 : tensor<i1>, tensor<1x1x16x1xi1>) outs(%34 : tensor<1x1x16x1xi1>) {
    ^bb0(%in: i1, %in_68: i1, %out: i1):
      %189 = arith.andi %in, %in_68 : i1
      linalg.yield %189 : i1
    } -> tensor<1x1x16x1xi1>
    %37 = tensor.empty() : tensor<1x1x1x16xi1>
    %38 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_15 : tensor<1x1x1x1xi64>, tensor<1x1x1x16xi64>) outs(%37 : tensor<1x1x1x16xi1>) {
    ^bb0(%in: i64, %in_68: i64, %out: i1):
      linalg.yield %true : i1
    } -> tensor<1x1x1x16xi1>
    %39 = tensor.empty() : tensor<1x1x16x16xi1>
    %40 = linalg.generic {indexing_maps = [#map10, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %38 : tensor<1x1x16x1xi1>, tensor<1x1x1x16xi1>) outs(%39 : tensor<1x1x16x16xi1>) {
    ^bb0(%in: i1, %in_68: i1, %out: i1):
      %189 = arith.andi %in, %in_68 : i1
      linalg.yield %189 : i1
    } -> tensor<1x1x16x16xi1>
    %41 = tensor.empty() : tensor<1x1x16x16xf32>
    %42 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %cst_5, %cst_4 : tensor<1x1x16x16xi1>, tensor<f32>, tensor<f32>) outs(%41 : tensor<1x1x16x16xf32>) {
    ^bb0(%in: i1, %in_68: f32, %in_69: f32, %out: f32):
      %189 = arith.select %in, %in_68, %in_69 : f32
      linalg.yield %189 : f32
    } -> tensor<1x1x16x16xf32>
    %collapsed = tensor.collapse_shape %29 [[0, 1], [2]] : tensor<1x16x32xf32> into tensor<16x32xf32>
    %43 = tensor.empty() : tensor<32x32xf32>
    %transposed = linalg.transpose ins(%arg5 : tensor<32x32xf32>) outs(%43 : tensor<32x32xf32>) permutation = [1, 0] 
    %44 = tensor.empty() : tensor<16x32xf32>
    %45 = linalg.fill ins(%cst_0 : f32) outs(%44 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %46 = linalg.matmul ins(%collapsed, %transposed : tensor<16x32xf32>, tensor<32x32xf32>) outs(%45 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %47 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<32xf32>) outs(%44 : tensor<16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x32xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%46, %47 : tensor<16x32xf32>, tensor<16x32xf32>) outs(%44 : tensor<16x32xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %189 = arith.addf %in, %in_68 : f32
      linalg.yield %189 : f32
    } -> tensor<16x32xf32>
    %expanded_16 = tensor.expand_shape %48 [[0, 1], [2, 3]] output_shape [1, 16, 4, 8] : tensor<16x32xf32> into tensor<1x16x4x8xf32>
    %49 = tensor.empty() : tensor<1x4x16x8xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<1x16x4x8xf32>) outs(%49 : tensor<1x4x16x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_18 = linalg.transpose ins(%arg7 : tensor<32x32xf32>) outs(%43 : tensor<32x32xf32>) permutation = [1, 0] 
    %50 = linalg.matmul ins(%collapsed, %transposed_18 : tensor<16x32xf32>, tensor<32x32xf32>) outs(%45 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %51 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<32xf32>) outs(%44 : tensor<16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x32xf32>
    %52 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%50, %51 : tensor<16x32xf32>, tensor<16x32xf32>) outs(%44 : tensor<16x32xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %189 = arith.addf %in, %in_68 : f32
      linalg.yield %189 : f32
    } -> tensor<16x32xf32>
    %expanded_19 = tensor.expand_shape %52 [[0, 1], [2, 3]] output_shape [1, 16, 4, 8] : tensor<16x32xf32> into tensor<1x16x4x8xf32>
    %transposed_20 = linalg.transpose ins(%arg9 : tensor<32x32xf32>) outs(%43 : tensor<32x32xf32>) permutation = [1, 0] 
    %53 = linalg.matmul ins(%collapsed, %transposed_20 : tensor<16x32xf32>, tensor<32x32xf32>) outs(%45 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %54 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%arg10 : tensor<32xf32>) outs(%44 : tensor<16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x32xf32>
    %55 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%53, %54 : tensor<16x32xf32>, tensor<16x32xf32>) outs(%44 : tensor<16x32xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %189 = arith.addf %in, %in_68 : f32
      linalg.yield %189 : f32
    } -> tensor<16x32xf32>
    %expanded_21 = tensor.expand_shape %55 [[0, 1], [2, 3]] output_shape [1, 16, 4, 8] : tensor<16x32xf32> into tensor<1x16x4x8xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<1x16x4x8xf32>) outs(%49 : tensor<1x4x16x8xf32>) permutation = [0, 2, 1, 3] 
    %56 = tensor.empty() : tensor<1x4x8x16xf32>
    %transposed_23 = linalg.transpose ins(%expanded_19 : tensor<1x16x4x8xf32>) outs(%56 : tensor<1x4x8x16xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_24 = tensor.collapse_shape %transposed_17 [[0, 1], [2], [3]] : tensor<1x4x16x8xf32> into tensor<4x16x8xf32>
    %collapsed_25 = tensor.collapse_shape %transposed_23 [[0, 1], [2], [3]] : tensor<1x4x8x16xf32> into tensor<4x8x16xf32>
    %57 = tensor.empty() : tensor<4x16x16xf32>
    %58 = linalg.fill ins(%cst_0 : f32) outs(%57 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
    %59 = linalg.batch_matmul ins(%collapsed_24, %collapsed_25 : tensor<4x16x8xf32>, tensor<4x8x16xf32>) outs(%58 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
    %expanded_26 = tensor.expand_shape %59 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
    %60 = tensor.empty() : tensor<1x4x16x16xf32>
    %61 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26 : tensor<1x4x16x16xf32>) outs(%60 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.truncf %cst_7 : f64 to f32
      %190 = arith.mulf %in, %189 : f32
      linalg.yield %190 : f32
    } -> tensor<1x4x16x16xf32>
    %62 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %42 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%60 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %189 = arith.addf %in, %in_68 : f32
      linalg.yield %189 : f32
    } -> tensor<1x4x16x16xf32>
    %63 = tensor.empty() : tensor<1x4x16xi64>
    %64 = linalg.fill ins(%c0_i64 : i64) outs(%63 : tensor<1x4x16xi64>) -> tensor<1x4x16xi64>
    %65 = tensor.empty() : tensor<1x4x16xf32>
    %66 = linalg.fill ins(%cst_1 : f32) outs(%65 : tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
    %67:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%62 : tensor<1x4x16x16xf32>) outs(%66, %64 : tensor<1x4x16xf32>, tensor<1x4x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_68: i64):
      %189 = linalg.index 3 : index
      %190 = arith.index_cast %189 : index to i64
      %191 = arith.maximumf %in, %out : f32
      %192 = arith.cmpf ogt, %in, %out : f32
      %193 = arith.select %192, %190, %out_68 : i64
      linalg.yield %191, %193 : f32, i64
    } -> (tensor<1x4x16xf32>, tensor<1x4x16xi64>)
    %expanded_27 = tensor.expand_shape %67#0 [[0], [1], [2, 3]] output_shape [1, 4, 16, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1xf32>
    %68 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %expanded_27 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%60 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %189 = arith.subf %in, %in_68 : f32
      linalg.yield %189 : f32
    } -> tensor<1x4x16x16xf32>
    %69 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<1x4x16x16xf32>) outs(%60 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = math.exp %in : f32
      linalg.yield %189 : f32
    } -> tensor<1x4x16x16xf32>
    %70 = tensor.empty() : tensor<1x4x16x1xf32>
    %71 = linalg.fill ins(%cst_0 : f32) outs(%70 : tensor<1x4x16x1xf32>) -> tensor<1x4x16x1xf32>
    %72 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%69 : tensor<1x4x16x16xf32>) outs(%71 : tensor<1x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.addf %in, %out : f32
      linalg.yield %189 : f32
    } -> tensor<1x4x16x1xf32>
    %73 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %72 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%60 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %189 = arith.divf %in, %in_68 : f32
      linalg.yield %189 : f32
    } -> tensor<1x4x16x16xf32>
    %collapsed_28 = tensor.collapse_shape %73 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
    %collapsed_29 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<1x4x16x8xf32> into tensor<4x16x8xf32>
    %74 = tensor.empty() : tensor<4x16x8xf32>
    %75 = linalg.fill ins(%cst_0 : f32) outs(%74 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
    %76 = linalg.batch_matmul ins(%collapsed_28, %collapsed_29 : tensor<4x16x16xf32>, tensor<4x16x8xf32>) outs(%75 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
    %expanded_30 = tensor.expand_shape %76 [[0, 1], [2], [3]] output_shape [1, 4, 16, 8] : tensor<4x16x8xf32> into tensor<1x4x16x8xf32>
    %77 = tensor.empty() : tensor<1x16x4x8xf32>
    %transposed_31 = linalg.transpose ins(%expanded_30 : tensor<1x4x16x8xf32>) outs(%77 : tensor<1x16x4x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_32 = tensor.collapse_shape %transposed_31 [[0, 1], [2, 3]] : tensor<1x16x4x8xf32> into tensor<16x32xf32>
    %transposed_33 = linalg.transpose ins(%arg11 : tensor<32x32xf32>) outs(%43 : tensor<32x32xf32>) permutation = [1, 0] 
    %78 = linalg.matmul ins(%collapsed_32, %transposed_33 : tensor<16x32xf32>, tensor<32x32xf32>) outs(%45 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %79 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%arg12 : tensor<32xf32>) outs(%44 : tensor<16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x32xf32>
    %80 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%78, %79 : tensor<16x32xf32>, tensor<16x32xf32>) outs(%44 : tensor<16x32xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %189 = arith.addf %in, %in_68 : f32
      linalg.yield %189 : f32
    } -> tensor<16x32xf32>
    %expanded_34 = tensor.expand_shape %80 [[0, 1], [2]] output_shape [1, 16, 32] : tensor<16x32xf32> into tensor<1x16x32xf32>
    %81 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_34, %29 : tensor<1x16x32xf32>, tensor<1x16x32xf32>) outs(%3 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %189 = arith.addf %in, %in_68 : f32
      linalg.yield %189 : f32
    } -> tensor<1x16x32xf32>
    %82 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<1x16x32xf32>) outs(%9 : tensor<1x16x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %189 = arith.extf %in : f32 to f64
      linalg.yield %189 : f64
    } -> tensor<1x16x32xf64>
    %83 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%82 : tensor<1x16x32xf64>) outs(%12 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %189 = arith.addf %in, %out : f64
      linalg.yield %189 : f64
    } -> tensor<1x16x1xf64>
    %84 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<1x16x1xf64>) outs(%11 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %189 = arith.divf %in, %cst_9 : f64
      linalg.yield %189 : f64
    } -> tensor<1x16x1xf64>
    %85 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %84 : tensor<1x16x32xf64>, tensor<1x16x1xf64>) outs(%9 : tensor<1x16x32xf64>) {
    ^bb0(%in: f64, %in_68: f64, %out: f64):
      %189 = arith.subf %in, %in_68 : f64
      linalg.yield %189 : f64
    } -> tensor<1x16x32xf64>
    %86 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %85 : tensor<1x16x32xf64>, tensor<1x16x32xf64>) outs(%9 : tensor<1x16x32xf64>) {
    ^bb0(%in: f64, %in_68: f64, %out: f64):
      %189 = arith.mulf %in, %in_68 : f64
      linalg.yield %189 : f64
    } -> tensor<1x16x32xf64>
    %87 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%86 : tensor<1x16x32xf64>) outs(%12 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %189 = arith.addf %in, %out : f64
      linalg.yield %189 : f64
    } -> tensor<1x16x1xf64>
    %88 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<1x16x1xf64>) outs(%11 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %189 = arith.divf %in, %cst_9 : f64
      linalg.yield %189 : f64
    } -> tensor<1x16x1xf64>
    %89 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<1x16x1xf64>) outs(%19 : tensor<1x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %189 = arith.truncf %in : f64 to f32
      linalg.yield %189 : f32
    } -> tensor<1x16x1xf32>
    %90 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%81 : tensor<1x16x32xf32>) outs(%21 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.addf %in, %out : f32
      linalg.yield %189 : f32
    } -> tensor<1x16x1xf32>
    %91 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<1x16x1xf32>) outs(%19 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.divf %in, %cst_10 : f32
      linalg.yield %189 : f32
    } -> tensor<1x16x1xf32>
    %92 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<1x16x1xf32>) outs(%19 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.truncf %cst_8 : f64 to f32
      %190 = arith.addf %in, %189 : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x1xf32>
    %93 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<1x16x1xf32>) outs(%19 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = math.rsqrt %in : f32
      linalg.yield %189 : f32
    } -> tensor<1x16x1xf32>
    %94 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %91 : tensor<1x16x32xf32>, tensor<1x16x1xf32>) outs(%3 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %189 = arith.subf %in, %in_68 : f32
      linalg.yield %189 : f32
    } -> tensor<1x16x32xf32>
    %95 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %93 : tensor<1x16x32xf32>, tensor<1x16x1xf32>) outs(%3 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %189 = arith.mulf %in, %in_68 : f32
      linalg.yield %189 : f32
    } -> tensor<1x16x32xf32>
    %96 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %arg13 : tensor<1x16x32xf32>, tensor<32xf32>) outs(%3 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %189 = arith.mulf %in, %in_68 : f32
      linalg.yield %189 : f32
    } -> tensor<1x16x32xf32>
    %97 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %arg14 : tensor<1x16x32xf32>, tensor<32xf32>) outs(%3 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %189 = arith.addf %in, %in_68 : f32
      linalg.yield %189 : f32
    } -> tensor<1x16x32xf32>
    %collapsed_35 = tensor.collapse_shape %97 [[0, 1], [2]] : tensor<1x16x32xf32> into tensor<16x32xf32>
    %98 = tensor.empty() : tensor<32x64xf32>
    %transposed_36 = linalg.transpose ins(%arg15 : tensor<64x32xf32>) outs(%98 : tensor<32x64xf32>) permutation = [1, 0] 
    %99 = tensor.empty() : tensor<16x64xf32>
    %100 = linalg.fill ins(%cst_0 : f32) outs(%99 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %101 = linalg.matmul ins(%collapsed_35, %transposed_36 : tensor<16x32xf32>, tensor<32x64xf32>) outs(%100 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %102 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%arg16 : tensor<64xf32>) outs(%99 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x64xf32>
    %103 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%101, %102 : tensor<16x64xf32>, tensor<16x64xf32>) outs(%99 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %189 = arith.addf %in, %in_68 : f32
      linalg.yield %189 : f32
    } -> tensor<16x64xf32>
    %expanded_37 = tensor.expand_shape %103 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
    %104 = tensor.empty() : tensor<1x16x64xf32>
    %105 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_37 : tensor<1x16x64xf32>) outs(%104 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.divf %in, %cst_11 : f32
      %190 = math.erf %189 : f32
      %191 = arith.addf %190, %cst_2 : f32
      %192 = arith.mulf %191, %cst_3 : f32
      %193 = arith.mulf %in, %192 : f32
      linalg.yield %193 : f32
    } -> tensor<1x16x64xf32>
    %collapsed_38 = tensor.collapse_shape %105 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
    %106 = tensor.empty() : tensor<64x32xf32>
    %transposed_39 = linalg.transpose ins(%arg17 : tensor<32x64xf32>) outs(%106 : tensor<64x32xf32>) permutation = [1, 0] 
    %107 = linalg.matmul ins(%collapsed_38, %transposed_39 : tensor<16x64xf32>, tensor<64x32xf32>) outs(%45 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %108 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%arg18 : tensor<32xf32>) outs(%44 : tensor<16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x32xf32>
    %109 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%107, %108 : tensor<16x32xf32>, tensor<16x32xf32>) outs(%44 : tensor<16x32xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %189 = arith.addf %in, %in_68 : f32
      linalg.yield %189 : f32
    } -> tensor<16x32xf32>
    %expanded_40 = tensor.expand_shape %109 [[0, 1], [2]] output_shape [1, 16, 32] : tensor<16x32xf32> into tensor<1x16x32xf32>
    %110 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_40, %97 : tensor<1x16x32xf32>, tensor<1x16x32xf32>) outs(%3 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %189 = arith.addf %in, %in_68 : f32
      linalg.yield %189 : f32
    } -> tensor<1x16x32xf32>
    %111 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<1x16x32xf32>) outs(%9 : tensor<1x16x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %189 = arith.extf %in : f32 to f64
      linalg.yield %189 : f64
    } -> tensor<1x16x32xf64>
    %112 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%111 : tensor<1x16x32xf64>) outs(%12 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %189 = arith.addf %in, %out : f64
      linalg.yield %189 : f64
    } -> tensor<1x16x1xf64>
    %113 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<1x16x1xf64>) outs(%11 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %189 = arith.divf %in, %cst_9 : f64
      linalg.yield %189 : f64
    } -> tensor<1x16x1xf64>
    %114 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %113 : tensor<1x16x32xf64>, tensor<1x16x1xf64>) outs(%9 : tensor<1x16x32xf64>) {
    ^bb0(%in: f64, %in_68: f64, %out: f64):
      %189 = arith.subf %in, %in_68 : f64
      linalg.yield %189 : f64
    } -> tensor<1x16x32xf64>
    %115 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %114 : tensor<1x16x32xf64>, tensor<1x16x32xf64>) outs(%9 : tensor<1x16x32xf64>) {
    ^bb0(%in: f64, %in_68: f64, %out: f64):
      %189 = arith.mulf %in, %in_68 : f64
      linalg.yield %189 : f64
    } -> tensor<1x16x32xf64>
    %116 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%115 : tensor<1x16x32xf64>) outs(%12 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %189 = arith.addf %in, %out : f64
      linalg.yield %189 : f64
    } -> tensor<1x16x1xf64>
    %117 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<1x16x1xf64>) outs(%11 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %189 = arith.divf %in, %cst_9 : f64
      linalg.yield %189 : f64
    } -> tensor<1x16x1xf64>
    %118 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<1x16x1xf64>) outs(%19 : tensor<1x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %189 = arith.truncf %in : f64 to f32
      linalg.yield %189 : f32
    } -> tensor<1x16x1xf32>
    %119 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%110 : tensor<1x16x32xf32>) outs(%21 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.addf %in, %out : f32
      linalg.yield %189 : f32
    } -> tensor<1x16x1xf32>
    %120 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<1x16x1xf32>) outs(%19 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.divf %in, %cst_10 : f32
      linalg.yield %189 : f32
    } -> tensor<1x16x1xf32>
    %121 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<1x16x1xf32>) outs(%19 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.truncf %cst_8 : f64 to f32
      %190 = arith.addf %in, %189 : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x1xf32>
    %122 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<1x16x1xf32>) outs(%19 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = math.rsqrt %in : f32
      linalg.yield %189 : f32
    } -> tensor<1x16x1xf32>
    %123 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %120 : tensor<1x16x32xf32>, tensor<1x16x1xf32>) outs(%3 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %189 = arith.subf %in, %in_68 : f32
      linalg.yield %189 : f32
    } -> tensor<1x16x32xf32>
    %124 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %122 : tensor<1x16x32xf32>, tensor<1x16x1xf32>) outs(%3 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %189 = arith.mulf %in, %in_68 : f32
      linalg.yield %189 : f32
    } -> tensor<1x16x32xf32>
    %125 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %arg19 : tensor<1x16x32xf32>, tensor<32xf32>) outs(%3 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %189 = arith.mulf %in, %in_68 : f32
      linalg.yield %189 : f32
    } -> tensor<1x16x32xf32>
    %126 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %arg20 : tensor<1x16x32xf32>, tensor<32xf32>) outs(%3 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %189 = arith.addf %in, %in_68 : f32
      linalg.yield %189 : f32
    } -> tensor<1x16x32xf32>
    %collapsed_41 = tensor.collapse_shape %126 [[0, 1], [2]] : tensor<1x16x32xf32> into tensor<16x32xf32>
    %transposed_42 = linalg.transpose ins(%arg21 : tensor<32x32xf32>) outs(%43 : tensor<32x32xf32>) permutation = [1, 0] 
    %127 = linalg.matmul ins(%collapsed_41, %transposed_42 : tensor<16x32xf32>, tensor<32x32xf32>) outs(%45 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %128 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%arg22 : tensor<32xf32>) outs(%44 : tensor<16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x32xf32>
    %129 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%127, %128 : tensor<16x32xf32>, tensor<16x32xf32>) outs(%44 : tensor<16x32xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %189 = arith.addf %in, %in_68 : f32
      linalg.yield %189 : f32
    } -> tensor<16x32xf32>
    %expanded_43 = tensor.expand_shape %129 [[0, 1], [2, 3]] output_shape [1, 16, 4, 8] : tensor<16x32xf32> into tensor<1x16x4x8xf32>
    %transposed_44 = linalg.transpose ins(%expanded_43 : tensor<1x16x4x8xf32>) outs(%49 : tensor<1x4x16x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_45 = linalg.transpose ins(%arg23 : tensor<32x32xf32>) outs(%43 : tensor<32x32xf32>) permutation = [1, 0] 
    %130 = linalg.matmul ins(%collapsed_41, %transposed_45 : tensor<16x32xf32>, tensor<32x32xf32>) outs(%45 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %131 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%arg24 : tensor<32xf32>) outs(%44 : tensor<16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x32xf32>
    %132 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%130, %131 : tensor<16x32xf32>, tensor<16x32xf32>) outs(%44 : tensor<16x32xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %189 = arith.addf %in, %in_68 : f32
      linalg.yield %189 : f32
    } -> tensor<16x32xf32>
    %expanded_46 = tensor.expand_shape %132 [[0, 1], [2, 3]] output_shape [1, 16, 4, 8] : tensor<16x32xf32> into tensor<1x16x4x8xf32>
    %transposed_47 = linalg.transpose ins(%arg25 : tensor<32x32xf32>) outs(%43 : tensor<32x32xf32>) permutation = [1, 0] 
    %133 = linalg.matmul ins(%collapsed_41, %transposed_47 : tensor<16x32xf32>, tensor<32x32xf32>) outs(%45 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %134 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%arg26 : tensor<32xf32>) outs(%44 : tensor<16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x32xf32>
    %135 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%133, %134 : tensor<16x32xf32>, tensor<16x32xf32>) outs(%44 : tensor<16x32xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %189 = arith.addf %in, %in_68 : f32
      linalg.yield %189 : f32
    } -> tensor<16x32xf32>
    %expanded_48 = tensor.expand_shape %135 [[0, 1], [2, 3]] output_shape [1, 16, 4, 8] : tensor<16x32xf32> into tensor<1x16x4x8xf32>
    %transposed_49 = linalg.transpose ins(%expanded_48 : tensor<1x16x4x8xf32>) outs(%49 : tensor<1x4x16x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_50 = linalg.transpose ins(%expanded_46 : tensor<1x16x4x8xf32>) outs(%56 : tensor<1x4x8x16xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_51 = tensor.collapse_shape %transposed_44 [[0, 1], [2], [3]] : tensor<1x4x16x8xf32> into tensor<4x16x8xf32>
    %collapsed_52 = tensor.collapse_shape %transposed_50 [[0, 1], [2], [3]] : tensor<1x4x8x16xf32> into tensor<4x8x16xf32>
    %136 = linalg.batch_matmul ins(%collapsed_51, %collapsed_52 : tensor<4x16x8xf32>, tensor<4x8x16xf32>) outs(%58 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
    %expanded_53 = tensor.expand_shape %136 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
    %137 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_53 : tensor<1x4x16x16xf32>) outs(%60 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.truncf %cst_7 : f64 to f32
      %190 = arith.mulf %in, %189 : f32
      linalg.yield %190 : f32
    } -> tensor<1x4x16x16xf32>
    %138 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%137, %42 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%60 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %189 = arith.addf %in, %in_68 : f32
      linalg.yield %189 : f32
    } -> tensor<1x4x16x16xf32>
    %139:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%138 : tensor<1x4x16x16xf32>) outs(%66, %64 : tensor<1x4x16xf32>, tensor<1x4x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_68: i64):
      %189 = linalg.index 3 : index
      %190 = arith.index_cast %189 : index to i64
      %191 = arith.maximumf %in, %out : f32
      %192 = arith.cmpf ogt, %in, %out : f32
      %193 = arith.select %192, %190, %out_68 : i64
      linalg.yield %191, %193 : f32, i64
    } -> (tensor<1x4x16xf32>, tensor<1x4x16xi64>)
    %expanded_54 = tensor.expand_shape %139#0 [[0], [1], [2, 3]] output_shape [1, 4, 16, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1xf32>
    %140 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%138, %expanded_54 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%60 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %189 = arith.subf %in, %in_68 : f32
      linalg.yield %189 : f32
    } -> tensor<1x4x16x16xf32>
    %141 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%140 : tensor<1x4x16x16xf32>) outs(%60 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = math.exp %in : f32
      linalg.yield %189 : f32
    } -> tensor<1x4x16x16xf32>
    %142 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%141 : tensor<1x4x16x16xf32>) outs(%71 : tensor<1x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.addf %in, %out : f32
      linalg.yield %189 : f32
    } -> tensor<1x4x16x1xf32>
    %143 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%141, %142 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%60 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %189 = arith.divf %in, %in_68 : f32
      linalg.yield %189 : f32
    } -> tensor<1x4x16x16xf32>
    %collapsed_55 = tensor.collapse_shape %143 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
    %collapsed_56 = tensor.collapse_shape %transposed_49 [[0, 1], [2], [3]] : tensor<1x4x16x8xf32> into tensor<4x16x8xf32>
    %144 = linalg.batch_matmul ins(%collapsed_55, %collapsed_56 : tensor<4x16x16xf32>, tensor<4x16x8xf32>) outs(%75 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
    %expanded_57 = tensor.expand_shape %144 [[0, 1], [2], [3]] output_shape [1, 4, 16, 8] : tensor<4x16x8xf32> into tensor<1x4x16x8xf32>
    %transposed_58 = linalg.transpose ins(%expanded_57 : tensor<1x4x16x8xf32>) outs(%77 : tensor<1x16x4x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_59 = tensor.collapse_shape %transposed_58 [[0, 1], [2, 3]] : tensor<1x16x4x8xf32> into tensor<16x32xf32>
    %transposed_60 = linalg.transpose ins(%arg27 : tensor<32x32xf32>) outs(%43 : tensor<32x32xf32>) permutation = [1, 0] 
    %145 = linalg.matmul ins(%collapsed_59, %transposed_60 : tensor<16x32xf32>, tensor<32x32xf32>) outs(%45 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %146 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%arg28 : tensor<32xf32>) outs(%44 : tensor<16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x32xf32>
    %147 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%145, %146 : tensor<16x32xf32>, tensor<16x32xf32>) outs(%44 : tensor<16x32xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %189 = arith.addf %in, %in_68 : f32
      linalg.yield %189 : f32
    } -> tensor<16x32xf32>
    %expanded_61 = tensor.expand_shape %147 [[0, 1], [2]] output_shape [1, 16, 32] : tensor<16x32xf32> into tensor<1x16x32xf32>
    %148 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_61, %126 : tensor<1x16x32xf32>, tensor<1x16x32xf32>) outs(%3 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %189 = arith.addf %in, %in_68 : f32
      linalg.yield %189 : f32
    } -> tensor<1x16x32xf32>
    %149 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<1x16x32xf32>) outs(%9 : tensor<1x16x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %189 = arith.extf %in : f32 to f64
      linalg.yield %189 : f64
    } -> tensor<1x16x32xf64>
    %150 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%149 : tensor<1x16x32xf64>) outs(%12 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %189 = arith.addf %in, %out : f64
      linalg.yield %189 : f64
    } -> tensor<1x16x1xf64>
    %151 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<1x16x1xf64>) outs(%11 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %189 = arith.divf %in, %cst_9 : f64
      linalg.yield %189 : f64
    } -> tensor<1x16x1xf64>
    %152 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %151 : tensor<1x16x32xf64>, tensor<1x16x1xf64>) outs(%9 : tensor<1x16x32xf64>) {
    ^bb0(%in: f64, %in_68: f64, %out: f64):
      %189 = arith.subf %in, %in_68 : f64
      linalg.yield %189 : f64
    } -> tensor<1x16x32xf64>
    %153 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %152 : tensor<1x16x32xf64>, tensor<1x16x32xf64>) outs(%9 : tensor<1x16x32xf64>) {
    ^bb0(%in: f64, %in_68: f64, %out: f64):
      %189 = arith.mulf %in, %in_68 : f64
      linalg.yield %189 : f64
    } -> tensor<1x16x32xf64>
    %154 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%153 : tensor<1x16x32xf64>) outs(%12 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %189 = arith.addf %in, %out : f64
      linalg.yield %189 : f64
    } -> tensor<1x16x1xf64>
    %155 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<1x16x1xf64>) outs(%11 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %189 = arith.divf %in, %cst_9 : f64
      linalg.yield %189 : f64
    } -> tensor<1x16x1xf64>
    %156 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<1x16x1xf64>) outs(%19 : tensor<1x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %189 = arith.truncf %in : f64 to f32
      linalg.yield %189 : f32
    } -> tensor<1x16x1xf32>
    %157 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%148 : tensor<1x16x32xf32>) outs(%21 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.addf %in, %out : f32
      linalg.yield %189 : f32
    } -> tensor<1x16x1xf32>
    %158 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<1x16x1xf32>) outs(%19 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.divf %in, %cst_10 : f32
      linalg.yield %189 : f32
    } -> tensor<1x16x1xf32>
    %159 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156 : tensor<1x16x1xf32>) outs(%19 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.truncf %cst_8 : f64 to f32
      %190 = arith.addf %in, %189 : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x1xf32>
    %160 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<1x16x1xf32>) outs(%19 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = math.rsqrt %in : f32
      linalg.yield %189 : f32
    } -> tensor<1x16x1xf32>
    %161 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148, %158 : tensor<1x16x32xf32>, tensor<1x16x1xf32>) outs(%3 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %189 = arith.subf %in, %in_68 : f32
      linalg.yield %189 : f32
    } -> tensor<1x16x32xf32>
    %162 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161, %160 : tensor<1x16x32xf32>, tensor<1x16x1xf32>) outs(%3 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %189 = arith.mulf %in, %in_68 : f32
      linalg.yield %189 : f32
    } -> tensor<1x16x32xf32>
    %163 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162, %arg29 : tensor<1x16x32xf32>, tensor<32xf32>) outs(%3 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %189 = arith.mulf %in, %in_68 : f32
      linalg.yield %189 : f32
    } -> tensor<1x16x32xf32>
    %164 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163, %arg30 : tensor<1x16x32xf32>, tensor<32xf32>) outs(%3 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %189 = arith.addf %in, %in_68 : f32
      linalg.yield %189 : f32
    } -> tensor<1x16x32xf32>
    %collapsed_62 = tensor.collapse_shape %164 [[0, 1], [2]] : tensor<1x16x32xf32> into tensor<16x32xf32>
    %transposed_63 = linalg.transpose ins(%arg31 : tensor<64x32xf32>) outs(%98 : tensor<32x64xf32>) permutation = [1, 0] 
    %165 = linalg.matmul ins(%collapsed_62, %transposed_63 : tensor<16x32xf32>, tensor<32x64xf32>) outs(%100 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %166 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%arg32 : tensor<64xf32>) outs(%99 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x64xf32>
    %167 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%165, %166 : tensor<16x64xf32>, tensor<16x64xf32>) outs(%99 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %189 = arith.addf %in, %in_68 : f32
      linalg.yield %189 : f32
    } -> tensor<16x64xf32>
    %expanded_64 = tensor.expand_shape %167 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
    %168 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_64 : tensor<1x16x64xf32>) outs(%104 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.divf %in, %cst_11 : f32
      %190 = math.erf %189 : f32
      %191 = arith.addf %190, %cst_2 : f32
      %192 = arith.mulf %191, %cst_3 : f32
      %193 = arith.mulf %in, %192 : f32
      linalg.yield %193 : f32
    } -> tensor<1x16x64xf32>
    %collapsed_65 = tensor.collapse_shape %168 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
    %transposed_66 = linalg.transpose ins(%arg33 : tensor<32x64xf32>) outs(%106 : tensor<64x32xf32>) permutation = [1, 0] 
    %169 = linalg.matmul ins(%collapsed_65, %transposed_66 : tensor<16x64xf32>, tensor<64x32xf32>) outs(%45 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %170 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%arg34 : tensor<32xf32>) outs(%44 : tensor<16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x32xf32>
    %171 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%169, %170 : tensor<16x32xf32>, tensor<16x32xf32>) outs(%44 : tensor<16x32xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %189 = arith.addf %in, %in_68 : f32
      linalg.yield %189 : f32
    } -> tensor<16x32xf32>
    %expanded_67 = tensor.expand_shape %171 [[0, 1], [2]] output_shape [1, 16, 32] : tensor<16x32xf32> into tensor<1x16x32xf32>
    %172 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_67, %164 : tensor<1x16x32xf32>, tensor<1x16x32xf32>) outs(%3 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %189 = arith.addf %in, %in_68 : f32
      linalg.yield %189 : f32
    } -> tensor<1x16x32xf32>
    %173 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<1x16x32xf32>) outs(%9 : tensor<1x16x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %189 = arith.extf %in : f32 to f64
      linalg.yield %189 : f64
    } -> tensor<1x16x32xf64>
    %174 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%173 : tensor<1x16x32xf64>) outs(%12 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %189 = arith.addf %in, %out : f64
      linalg.yield %189 : f64
    } -> tensor<1x16x1xf64>
    %175 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<1x16x1xf64>) outs(%11 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %189 = arith.divf %in, %cst_9 : f64
      linalg.yield %189 : f64
    } -> tensor<1x16x1xf64>
    %176 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173, %175 : tensor<1x16x32xf64>, tensor<1x16x1xf64>) outs(%9 : tensor<1x16x32xf64>) {
    ^bb0(%in: f64, %in_68: f64, %out: f64):
      %189 = arith.subf %in, %in_68 : f64
      linalg.yield %189 : f64
    } -> tensor<1x16x32xf64>
    %177 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176, %176 : tensor<1x16x32xf64>, tensor<1x16x32xf64>) outs(%9 : tensor<1x16x32xf64>) {
    ^bb0(%in: f64, %in_68: f64, %out: f64):
      %189 = arith.mulf %in, %in_68 : f64
      linalg.yield %189 : f64
    } -> tensor<1x16x32xf64>
    %178 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%177 : tensor<1x16x32xf64>) outs(%12 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %189 = arith.addf %in, %out : f64
      linalg.yield %189 : f64
    } -> tensor<1x16x1xf64>
    %179 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178 : tensor<1x16x1xf64>) outs(%11 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %189 = arith.divf %in, %cst_9 : f64
      linalg.yield %189 : f64
    } -> tensor<1x16x1xf64>
    %180 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179 : tensor<1x16x1xf64>) outs(%19 : tensor<1x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %189 = arith.truncf %in : f64 to f32
      linalg.yield %189 : f32
    } -> tensor<1x16x1xf32>
    %181 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%172 : tensor<1x16x32xf32>) outs(%21 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.addf %in, %out : f32
      linalg.yield %189 : f32
    } -> tensor<1x16x1xf32>
    %182 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<1x16x1xf32>) outs(%19 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.divf %in, %cst_10 : f32
      linalg.yield %189 : f32
    } -> tensor<1x16x1xf32>
    %183 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180 : tensor<1x16x1xf32>) outs(%19 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.truncf %cst_8 : f64 to f32
      %190 = arith.addf %in, %189 : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x1xf32>
    %184 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183 : tensor<1x16x1xf32>) outs(%19 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = math.rsqrt %in : f32
      linalg.yield %189 : f32
    } -> tensor<1x16x1xf32>
    %185 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172, %182 : tensor<1x16x32xf32>, tensor<1x16x1xf32>) outs(%3 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %189 = arith.subf %in, %in_68 : f32
      linalg.yield %189 : f32
    } -> tensor<1x16x32xf32>
    %186 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185, %184 : tensor<1x16x32xf32>, tensor<1x16x1xf32>) outs(%3 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %189 = arith.mulf %in, %in_68 : f32
      linalg.yield %189 : f32
    } -> tensor<1x16x32xf32>
    %187 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186, %arg35 : tensor<1x16x32xf32>, tensor<32xf32>) outs(%3 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %189 = arith.mulf %in, %in_68 : f32
      linalg.yield %189 : f32
    } -> tensor<1x16x32xf32>
    %188 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187, %arg36 : tensor<1x16x32xf32>, tensor<32xf32>) outs(%3 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %189 = arith.addf %in, %in_68 : f32
      linalg.yield %189 : f32
    } -> tensor<1x16x32xf32>
    return %188 : tensor<1x16x32xf32>
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
