// models/make_test_models.py: nn.TransformerEncoderLayer(64, 4, 128, norm_first=True), Pre-LN (torch-mlir 20261001 torch 2.15.0)
#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map7 = affine_map<(d0, d1) -> (d1)>
#map8 = affine_map<(d0, d1) -> (d0, d1)>
module {
  func.func @main(%arg0: tensor<192x64xf32> {resnorm.param = "self_attn.in_proj_weight"}, %arg1: tensor<192xf32> {resnorm.param = "self_attn.in_proj_bias"}, %arg2: tensor<64x64xf32> {resnorm.param = "self_attn.out_proj.weight"}, %arg3: tensor<64xf32> {resnorm.param = "self_attn.out_proj.bias"}, %arg4: tensor<128x64xf32> {resnorm.param = "linear1.weight"}, %arg5: tensor<128xf32> {resnorm.param = "linear1.bias"}, %arg6: tensor<64x128xf32> {resnorm.param = "linear2.weight"}, %arg7: tensor<64xf32> {resnorm.param = "linear2.bias"}, %arg8: tensor<64xf32> {resnorm.param = "norm1.weight"}, %arg9: tensor<64xf32> {resnorm.param = "norm1.bias"}, %arg10: tensor<64xf32> {resnorm.param = "norm2.weight"}, %arg11: tensor<64xf32> {resnorm.param = "norm2.bias"}, %arg12: tensor<2x16x64xf32>) -> tensor<2x16x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<2x4x16x16xf32>
    %cst_3 = arith.constant 0xFFF0000000000000 : f64
    %cst_4 = arith.constant 1.000000e-05 : f64
    %cst_5 = arith.constant 6.400000e+01 : f64
    %cst_6 = arith.constant 6.400000e+01 : f32
    %cst_7 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<2x16x64xf64>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12 : tensor<2x16x64xf32>) outs(%0 : tensor<2x16x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %92 = arith.extf %in : f32 to f64
      linalg.yield %92 : f64
    } -> tensor<2x16x64xf64>
    %2 = tensor.empty() : tensor<2x16x1xf64>
    %3 = linalg.fill ins(%cst : f64) outs(%2 : tensor<2x16x1xf64>) -> tensor<2x16x1xf64>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x16x64xf64>) outs(%3 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %92 = arith.addf %in, %out : f64
      linalg.yield %92 : f64
    } -> tensor<2x16x1xf64>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<2x16x1xf64>) outs(%2 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %92 = arith.divf %in, %cst_5 : f64
      linalg.yield %92 : f64
    } -> tensor<2x16x1xf64>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %5 : tensor<2x16x64xf64>, tensor<2x16x1xf64>) outs(%0 : tensor<2x16x64xf64>) {
    ^bb0(%in: f64, %in_41: f64, %out: f64):
      %92 = arith.subf %in, %in_41 : f64
      linalg.yield %92 : f64
    } -> tensor<2x16x64xf64>
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %6 : tensor<2x16x64xf64>, tensor<2x16x64xf64>) outs(%0 : tensor<2x16x64xf64>) {
    ^bb0(%in: f64, %in_41: f64, %out: f64):
      %92 = arith.mulf %in, %in_41 : f64
      linalg.yield %92 : f64
    } -> tensor<2x16x64xf64>
    %8 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<2x16x64xf64>) outs(%3 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %92 = arith.addf %in, %out : f64
      linalg.yield %92 : f64
    } -> tensor<2x16x1xf64>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<2x16x1xf64>) outs(%2 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %92 = arith.divf %in, %cst_5 : f64
      linalg.yield %92 : f64
    } -> tensor<2x16x1xf64>
    %10 = tensor.empty() : tensor<2x16x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x16x1xf64>) outs(%10 : tensor<2x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %92 = arith.truncf %in : f64 to f32
      linalg.yield %92 : f32
    } -> tensor<2x16x1xf32>
    %12 = linalg.fill ins(%cst_0 : f32) outs(%10 : tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg12 : tensor<2x16x64xf32>) outs(%12 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %92 = arith.addf %in, %out : f32
      linalg.yield %92 : f32
    } -> tensor<2x16x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x16x1xf32>) outs(%10 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %92 = arith.divf %in, %cst_6 : f32
      linalg.yield %92 : f32
    } -> tensor<2x16x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x16x1xf32>) outs(%10 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %92 = arith.truncf %cst_4 : f64 to f32
      %93 = arith.addf %in, %92 : f32
      linalg.yield %93 : f32
    } -> tensor<2x16x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x16x1xf32>) outs(%10 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %92 = math.rsqrt %in : f32
      linalg.yield %92 : f32
    } -> tensor<2x16x1xf32>
    %17 = tensor.empty() : tensor<2x16x64xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %14 : tensor<2x16x64xf32>, tensor<2x16x1xf32>) outs(%17 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %92 = arith.subf %in, %in_41 : f32
      linalg.yield %92 : f32
    } -> tensor<2x16x64xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %16 : tensor<2x16x64xf32>, tensor<2x16x1xf32>) outs(%17 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %92 = arith.mulf %in, %in_41 : f32
      linalg.yield %92 : f32
    } -> tensor<2x16x64xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %arg8 : tensor<2x16x64xf32>, tensor<64xf32>) outs(%17 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %92 = arith.mulf %in, %in_41 : f32
      linalg.yield %92 : f32
    } -> tensor<2x16x64xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %arg9 : tensor<2x16x64xf32>, tensor<64xf32>) outs(%17 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %92 = arith.addf %in, %in_41 : f32
      linalg.yield %92 : f32
    } -> tensor<2x16x64xf32>
    %22 = tensor.empty() : tensor<16x2x64xf32>
    %transposed = linalg.transpose ins(%21 : tensor<2x16x64xf32>) outs(%22 : tensor<16x2x64xf32>) permutation = [1, 0, 2] 
    %23 = tensor.empty() : tensor<64x192xf32>
    %transposed_8 = linalg.transpose ins(%arg0 : tensor<192x64xf32>) outs(%23 : tensor<64x192xf32>) permutation = [1, 0] 
    %24 = tensor.empty() : tensor<16x64x192xf32>
    %25 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_8 : tensor<64x192xf32>) outs(%24 : tensor<16x64x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x64x192xf32>
    %26 = tensor.empty() : tensor<16x2x192xf32>
    %27 = linalg.fill ins(%cst_0 : f32) outs(%26 : tensor<16x2x192xf32>) -> tensor<16x2x192xf32>
    %28 = linalg.batch_matmul ins(%transposed, %25 : tensor<16x2x64xf32>, tensor<16x64x192xf32>) outs(%27 : tensor<16x2x192xf32>) -> tensor<16x2x192xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %arg1 : tensor<16x2x192xf32>, tensor<192xf32>) outs(%26 : tensor<16x2x192xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %92 = arith.addf %in, %in_41 : f32
      linalg.yield %92 : f32
    } -> tensor<16x2x192xf32>
    %expanded = tensor.expand_shape %29 [[0, 1], [2], [3, 4]] output_shape [1, 16, 2, 3, 64] : tensor<16x2x192xf32> into tensor<1x16x2x3x64xf32>
    %30 = tensor.empty() : tensor<3x16x2x1x64xf32>
    %transposed_9 = linalg.transpose ins(%expanded : tensor<1x16x2x3x64xf32>) outs(%30 : tensor<3x16x2x1x64xf32>) permutation = [3, 1, 2, 0, 4] 
    %collapsed = tensor.collapse_shape %transposed_9 [[0], [1], [2, 3], [4]] : tensor<3x16x2x1x64xf32> into tensor<3x16x2x64xf32>
    %extracted_slice = tensor.extract_slice %collapsed[0, 0, 0, 0] [1, 16, 2, 64] [1, 1, 1, 1] : tensor<3x16x2x64xf32> to tensor<1x16x2x64xf32>
    %extracted_slice_10 = tensor.extract_slice %collapsed[1, 0, 0, 0] [1, 16, 2, 64] [1, 1, 1, 1] : tensor<3x16x2x64xf32> to tensor<1x16x2x64xf32>
    %extracted_slice_11 = tensor.extract_slice %collapsed[2, 0, 0, 0] [1, 16, 2, 64] [1, 1, 1, 1] : tensor<3x16x2x64xf32> to tensor<1x16x2x64xf32>
    %collapsed_12 = tensor.collapse_shape %extracted_slice [[0, 1], [2, 3]] : tensor<1x16x2x64xf32> into tensor<16x128xf32>
    %expanded_13 = tensor.expand_shape %collapsed_12 [[0], [1, 2]] output_shape [16, 8, 16] : tensor<16x128xf32> into tensor<16x8x16xf32>
    %31 = tensor.empty() : tensor<8x16x16xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<16x8x16xf32>) outs(%31 : tensor<8x16x16xf32>) permutation = [1, 0, 2] 
    %collapsed_15 = tensor.collapse_shape %extracted_slice_10 [[0, 1], [2, 3]] : tensor<1x16x2x64xf32> into tensor<16x128xf32>
    %expanded_16 = tensor.expand_shape %collapsed_15 [[0], [1, 2]] output_shape [16, 8, 16] : tensor<16x128xf32> into tensor<16x8x16xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<16x8x16xf32>) outs(%31 : tensor<8x16x16xf32>) permutation = [1, 0, 2] 
    %collapsed_18 = tensor.collapse_shape %extracted_slice_11 [[0, 1], [2, 3]] : tensor<1x16x2x64xf32> into tensor<16x128xf32>
    %expanded_19 = tensor.expand_shape %collapsed_18 [[0], [1, 2]] output_shape [16, 8, 16] : tensor<16x128xf32> into tensor<16x8x16xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<16x8x16xf32>) outs(%31 : tensor<8x16x16xf32>) permutation = [1, 0, 2] 
    %expanded_21 = tensor.expand_shape %transposed_14 [[0, 1], [2], [3]] output_shape [2, 4, 16, 16] : tensor<8x16x16xf32> into tensor<2x4x16x16xf32>
    %expanded_22 = tensor.expand_shape %transposed_17 [[0, 1], [2], [3]] output_shape [2, 4, 16, 16] : tensor<8x16x16xf32> into tensor<2x4x16x16xf32>
    %32 = tensor.empty() : tensor<2x4x16x16xf32>
    %33 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21 : tensor<2x4x16x16xf32>) outs(%32 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %92 = arith.mulf %in, %cst_7 : f32
      linalg.yield %92 : f32
    } -> tensor<2x4x16x16xf32>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<2x4x16x16xf32>) outs(%32 : tensor<2x4x16x16xf32>) permutation = [0, 1, 3, 2] 
    %34 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_23 : tensor<2x4x16x16xf32>) outs(%32 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %92 = arith.mulf %in, %cst_7 : f32
      linalg.yield %92 : f32
    } -> tensor<2x4x16x16xf32>
    %collapsed_24 = tensor.collapse_shape %33 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %collapsed_25 = tensor.collapse_shape %34 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %35 = linalg.fill ins(%cst_0 : f32) outs(%31 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %36 = linalg.batch_matmul ins(%collapsed_24, %collapsed_25 : tensor<8x16x16xf32>, tensor<8x16x16xf32>) outs(%35 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_26 = tensor.expand_shape %36 [[0, 1], [2], [3]] output_shape [2, 4, 16, 16] : tensor<8x16x16xf32> into tensor<2x4x16x16xf32>
    %37 = tensor.empty() : tensor<2x4x16xi64>
    %38 = linalg.fill ins(%c0_i64 : i64) outs(%37 : tensor<2x4x16xi64>) -> tensor<2x4x16xi64>
    %39 = tensor.empty() : tensor<2x4x16xf32>
    %40 = linalg.fill ins(%cst_1 : f32) outs(%39 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %41:2 = linalg.generic {indexing_maps = [#map4, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_26 : tensor<2x4x16x16xf32>) outs(%40, %38 : tensor<2x4x16xf32>, tensor<2x4x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_41: i64):
      %92 = linalg.index 3 : index
      %93 = arith.index_cast %92 : index to i64
      %94 = arith.maximumf %in, %out : f32
      %95 = arith.cmpf ogt, %in, %out : f32
      %96 = arith.select %95, %93, %out_41 : i64
      linalg.yield %94, %96 : f32, i64
    } -> (tensor<2x4x16xf32>, tensor<2x4x16xi64>)
    %expanded_27 = tensor.expand_shape %41#0 [[0], [1], [2, 3]] output_shape [2, 4, 16, 1] : tensor<2x4x16xf32> into tensor<2x4x16x1xf32>
    %42 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26, %expanded_27 : tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>) outs(%32 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %92 = arith.subf %in, %in_41 : f32
      linalg.yield %92 : f32
    } -> tensor<2x4x16x16xf32>
    %43 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<2x4x16x16xf32>) outs(%32 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %92 = math.exp %in : f32
      linalg.yield %92 : f32
    } -> tensor<2x4x16x16xf32>
    %44 = tensor.empty() : tensor<2x4x16x1xf32>
    %45 = linalg.fill ins(%cst_0 : f32) outs(%44 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %46 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%43 : tensor<2x4x16x16xf32>) outs(%45 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %92 = arith.addf %in, %out : f32
      linalg.yield %92 : f32
    } -> tensor<2x4x16x1xf32>
    %47 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %46 : tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>) outs(%32 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %92 = arith.divf %in, %in_41 : f32
      linalg.yield %92 : f32
    } -> tensor<2x4x16x16xf32>
    %48 = tensor.empty() : tensor<2x4x16x16xi1>
    %49 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26 : tensor<2x4x16x16xf32>) outs(%48 : tensor<2x4x16x16xi1>) {
    ^bb0(%in: f32, %out: i1):
      %92 = arith.extf %in : f32 to f64
      %93 = arith.cmpf oeq, %92, %cst_3 : f64
      linalg.yield %93 : i1
    } -> tensor<2x4x16x16xi1>
    %50 = tensor.empty() : tensor<2x4x16x1xi1>
    %51 = linalg.fill ins(%true : i1) outs(%50 : tensor<2x4x16x1xi1>) -> tensor<2x4x16x1xi1>
    %52 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%49 : tensor<2x4x16x16xi1>) outs(%51 : tensor<2x4x16x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %92 = arith.andi %in, %out : i1
      linalg.yield %92 : i1
    } -> tensor<2x4x16x1xi1>
    %53 = linalg.generic {indexing_maps = [#map6, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %cst_2, %47 : tensor<2x4x16x1xi1>, tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%32 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: i1, %in_41: f32, %in_42: f32, %out: f32):
      %92 = arith.select %in, %in_41, %in_42 : f32
      linalg.yield %92 : f32
    } -> tensor<2x4x16x16xf32>
    %collapsed_28 = tensor.collapse_shape %53 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %54 = linalg.batch_matmul ins(%collapsed_28, %transposed_20 : tensor<8x16x16xf32>, tensor<8x16x16xf32>) outs(%35 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_29 = tensor.expand_shape %54 [[0, 1], [2], [3]] output_shape [2, 4, 16, 16] : tensor<8x16x16xf32> into tensor<2x4x16x16xf32>
    %55 = tensor.empty() : tensor<16x2x4x16xf32>
    %transposed_30 = linalg.transpose ins(%expanded_29 : tensor<2x4x16x16xf32>) outs(%55 : tensor<16x2x4x16xf32>) permutation = [2, 0, 1, 3] 
    %collapsed_31 = tensor.collapse_shape %transposed_30 [[0, 1], [2, 3]] : tensor<16x2x4x16xf32> into tensor<32x64xf32>
    %56 = tensor.empty() : tensor<64x64xf32>
    %transposed_32 = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%56 : tensor<64x64xf32>) permutation = [1, 0] 
    %57 = tensor.empty() : tensor<32x64xf32>
    %58 = linalg.fill ins(%cst_0 : f32) outs(%57 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %59 = linalg.matmul ins(%collapsed_31, %transposed_32 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%58 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %60 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<64xf32>) outs(%57 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x64xf32>
    %61 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%59, %60 : tensor<32x64xf32>, tensor<32x64xf32>) outs(%57 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %92 = arith.addf %in, %in_41 : f32
      linalg.yield %92 : f32
    } -> tensor<32x64xf32>
    %expanded_33 = tensor.expand_shape %61 [[0, 1], [2]] output_shape [16, 2, 64] : tensor<32x64xf32> into tensor<16x2x64xf32>
    %transposed_34 = linalg.transpose ins(%expanded_33 : tensor<16x2x64xf32>) outs(%17 : tensor<2x16x64xf32>) permutation = [1, 0, 2] 
    %62 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %transposed_34 : tensor<2x16x64xf32>, tensor<2x16x64xf32>) outs(%17 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %92 = arith.addf %in, %in_41 : f32
      linalg.yield %92 : f32
    } -> tensor<2x16x64xf32>
    %63 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<2x16x64xf32>) outs(%0 : tensor<2x16x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %92 = arith.extf %in : f32 to f64
      linalg.yield %92 : f64
    } -> tensor<2x16x64xf64>
    %64 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%63 : tensor<2x16x64xf64>) outs(%3 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %92 = arith.addf %in, %out : f64
      linalg.yield %92 : f64
    } -> tensor<2x16x1xf64>
    %65 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64 : tensor<2x16x1xf64>) outs(%2 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %92 = arith.divf %in, %cst_5 : f64
      linalg.yield %92 : f64
    } -> tensor<2x16x1xf64>
    %66 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63, %65 : tensor<2x16x64xf64>, tensor<2x16x1xf64>) outs(%0 : tensor<2x16x64xf64>) {
    ^bb0(%in: f64, %in_41: f64, %out: f64):
      %92 = arith.subf %in, %in_41 : f64
      linalg.yield %92 : f64
    } -> tensor<2x16x64xf64>
    %67 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %66 : tensor<2x16x64xf64>, tensor<2x16x64xf64>) outs(%0 : tensor<2x16x64xf64>) {
    ^bb0(%in: f64, %in_41: f64, %out: f64):
      %92 = arith.mulf %in, %in_41 : f64
      linalg.yield %92 : f64
    } -> tensor<2x16x64xf64>
    %68 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%67 : tensor<2x16x64xf64>) outs(%3 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %92 = arith.addf %in, %out : f64
      linalg.yield %92 : f64
    } -> tensor<2x16x1xf64>
    %69 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<2x16x1xf64>) outs(%2 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %92 = arith.divf %in, %cst_5 : f64
      linalg.yield %92 : f64
    } -> tensor<2x16x1xf64>
    %70 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<2x16x1xf64>) outs(%10 : tensor<2x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %92 = arith.truncf %in : f64 to f32
      linalg.yield %92 : f32
    } -> tensor<2x16x1xf32>
    %71 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%62 : tensor<2x16x64xf32>) outs(%12 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %92 = arith.addf %in, %out : f32
      linalg.yield %92 : f32
    } -> tensor<2x16x1xf32>
    %72 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<2x16x1xf32>) outs(%10 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %92 = arith.divf %in, %cst_6 : f32
      linalg.yield %92 : f32
    } -> tensor<2x16x1xf32>
    %73 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<2x16x1xf32>) outs(%10 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %92 = arith.truncf %cst_4 : f64 to f32
      %93 = arith.addf %in, %92 : f32
      linalg.yield %93 : f32
    } -> tensor<2x16x1xf32>
    %74 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<2x16x1xf32>) outs(%10 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %92 = math.rsqrt %in : f32
      linalg.yield %92 : f32
    } -> tensor<2x16x1xf32>
    %75 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %72 : tensor<2x16x64xf32>, tensor<2x16x1xf32>) outs(%17 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %92 = arith.subf %in, %in_41 : f32
      linalg.yield %92 : f32
    } -> tensor<2x16x64xf32>
    %76 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %74 : tensor<2x16x64xf32>, tensor<2x16x1xf32>) outs(%17 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %92 = arith.mulf %in, %in_41 : f32
      linalg.yield %92 : f32
    } -> tensor<2x16x64xf32>
    %77 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %arg10 : tensor<2x16x64xf32>, tensor<64xf32>) outs(%17 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %92 = arith.mulf %in, %in_41 : f32
      linalg.yield %92 : f32
    } -> tensor<2x16x64xf32>
    %78 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77, %arg11 : tensor<2x16x64xf32>, tensor<64xf32>) outs(%17 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %92 = arith.addf %in, %in_41 : f32
      linalg.yield %92 : f32
    } -> tensor<2x16x64xf32>
    %collapsed_35 = tensor.collapse_shape %78 [[0, 1], [2]] : tensor<2x16x64xf32> into tensor<32x64xf32>
    %79 = tensor.empty() : tensor<64x128xf32>
    %transposed_36 = linalg.transpose ins(%arg4 : tensor<128x64xf32>) outs(%79 : tensor<64x128xf32>) permutation = [1, 0] 
    %80 = tensor.empty() : tensor<32x128xf32>
    %81 = linalg.fill ins(%cst_0 : f32) outs(%80 : tensor<32x128xf32>) -> tensor<32x128xf32>
    %82 = linalg.matmul ins(%collapsed_35, %transposed_36 : tensor<32x64xf32>, tensor<64x128xf32>) outs(%81 : tensor<32x128xf32>) -> tensor<32x128xf32>
    %83 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<128xf32>) outs(%80 : tensor<32x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x128xf32>
    %84 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%82, %83 : tensor<32x128xf32>, tensor<32x128xf32>) outs(%80 : tensor<32x128xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %92 = arith.addf %in, %in_41 : f32
      linalg.yield %92 : f32
    } -> tensor<32x128xf32>
    %expanded_37 = tensor.expand_shape %84 [[0, 1], [2]] output_shape [2, 16, 128] : tensor<32x128xf32> into tensor<2x16x128xf32>
    %85 = tensor.empty() : tensor<2x16x128xf32>
    %86 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_37 : tensor<2x16x128xf32>) outs(%85 : tensor<2x16x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %92 = arith.cmpf ugt, %in, %cst_0 : f32
      %93 = arith.select %92, %in, %cst_0 : f32
      linalg.yield %93 : f32
    } -> tensor<2x16x128xf32>
    %collapsed_38 = tensor.collapse_shape %86 [[0, 1], [2]] : tensor<2x16x128xf32> into tensor<32x128xf32>
    %87 = tensor.empty() : tensor<128x64xf32>
    %transposed_39 = linalg.transpose ins(%arg6 : tensor<64x128xf32>) outs(%87 : tensor<128x64xf32>) permutation = [1, 0] 
    %88 = linalg.matmul ins(%collapsed_38, %transposed_39 : tensor<32x128xf32>, tensor<128x64xf32>) outs(%58 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %89 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<64xf32>) outs(%57 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x64xf32>
    %90 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%88, %89 : tensor<32x64xf32>, tensor<32x64xf32>) outs(%57 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %92 = arith.addf %in, %in_41 : f32
      linalg.yield %92 : f32
    } -> tensor<32x64xf32>
    %expanded_40 = tensor.expand_shape %90 [[0, 1], [2]] output_shape [2, 16, 64] : tensor<32x64xf32> into tensor<2x16x64xf32>
    %91 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %expanded_40 : tensor<2x16x64xf32>, tensor<2x16x64xf32>) outs(%17 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %92 = arith.addf %in, %in_41 : f32
      linalg.yield %92 : f32
    } -> tensor<2x16x64xf32>
    return %91 : tensor<2x16x64xf32>
  }
}
