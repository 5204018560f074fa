// models/make_system_tests.py transformer_encoder (torch-mlir 20261001 torch 2.15.0)
#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
module {
  func.func @main(%arg0: tensor<192x64xf32> {resnorm.param = "layers.0.self_attn.in_proj_weight"}, %arg1: tensor<192xf32> {resnorm.param = "layers.0.self_attn.in_proj_bias"}, %arg2: tensor<64x64xf32> {resnorm.param = "layers.0.self_attn.out_proj.weight"}, %arg3: tensor<64xf32> {resnorm.param = "layers.0.self_attn.out_proj.bias"}, %arg4: tensor<128x64xf32> {resnorm.param = "layers.0.linear1.weight"}, %arg5: tensor<128xf32> {resnorm.param = "layers.0.linear1.bias"}, %arg6: tensor<64x128xf32> {resnorm.param = "layers.0.linear2.weight"}, %arg7: tensor<64xf32> {resnorm.param = "layers.0.linear2.bias"}, %arg8: tensor<64xf32> {resnorm.param = "layers.0.norm1.weight"}, %arg9: tensor<64xf32> {resnorm.param = "layers.0.norm1.bias"}, %arg10: tensor<64xf32> {resnorm.param = "layers.0.norm2.weight"}, %arg11: tensor<64xf32> {resnorm.param = "layers.0.norm2.bias"}, %arg12: tensor<192x64xf32> {resnorm.param = "layers.1.self_attn.in_proj_weight"}, %arg13: tensor<192xf32> {resnorm.param = "layers.1.self_attn.in_proj_bias"}, %arg14: tensor<64x64xf32> {resnorm.param = "layers.1.self_attn.out_proj.weight"}, %arg15: tensor<64xf32> {resnorm.param = "layers.1.self_attn.out_proj.bias"}, %arg16: tensor<128x64xf32> {resnorm.param = "layers.1.linear1.weight"}, %arg17: tensor<128xf32> {resnorm.param = "layers.1.linear1.bias"}, %arg18: tensor<64x128xf32> {resnorm.param = "layers.1.linear2.weight"}, %arg19: tensor<64xf32> {resnorm.param = "layers.1.linear2.bias"}, %arg20: tensor<64xf32> {resnorm.param = "layers.1.norm1.weight"}, %arg21: tensor<64xf32> {resnorm.param = "layers.1.norm1.bias"}, %arg22: tensor<64xf32> {resnorm.param = "layers.1.norm2.weight"}, %arg23: tensor<64xf32> {resnorm.param = "layers.1.norm2.bias"}, %arg24: tensor<1x16x64xf32>) -> tensor<1x16x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 0.000000e+00 : f64
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<1x4x16x16xf32>
    %cst_3 = arith.constant 1.000000e-05 : f64
    %cst_4 = arith.constant 0xFFF0000000000000 : f64
    %cst_5 = arith.constant 5.000000e-01 : f32
    %cst_6 = arith.constant 6.400000e+01 : f64
    %cst_7 = arith.constant 6.400000e+01 : f32
    %0 = tensor.empty() : tensor<16x1x64xf32>
    %transposed = linalg.transpose ins(%arg24 : tensor<1x16x64xf32>) outs(%0 : tensor<16x1x64xf32>) permutation = [1, 0, 2] 
    %collapsed = tensor.collapse_shape %transposed [[0], [1, 2]] : tensor<16x1x64xf32> into tensor<16x64xf32>
    %1 = tensor.empty() : tensor<64x192xf32>
    %transposed_8 = linalg.transpose ins(%arg0 : tensor<192x64xf32>) outs(%1 : tensor<64x192xf32>) permutation = [1, 0] 
    %2 = tensor.empty() : tensor<16x192xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<16x192xf32>) -> tensor<16x192xf32>
    %4 = linalg.matmul ins(%collapsed, %transposed_8 : tensor<16x64xf32>, tensor<64x192xf32>) outs(%3 : tensor<16x192xf32>) -> tensor<16x192xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<192xf32>) outs(%2 : tensor<16x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x192xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%4, %5 : tensor<16x192xf32>, tensor<16x192xf32>) outs(%2 : tensor<16x192xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %150 = arith.addf %in, %in_80 : f32
      linalg.yield %150 : f32
    } -> tensor<16x192xf32>
    %expanded = tensor.expand_shape %6 [[0, 1], [2, 3, 4]] output_shape [1, 16, 1, 3, 64] : tensor<16x192xf32> into tensor<1x16x1x3x64xf32>
    %7 = tensor.empty() : tensor<3x16x1x1x64xf32>
    %transposed_9 = linalg.transpose ins(%expanded : tensor<1x16x1x3x64xf32>) outs(%7 : tensor<3x16x1x1x64xf32>) permutation = [3, 1, 2, 0, 4] 
    %collapsed_10 = tensor.collapse_shape %transposed_9 [[0], [1], [2, 3], [4]] : tensor<3x16x1x1x64xf32> into tensor<3x16x1x64xf32>
    %extracted_slice = tensor.extract_slice %collapsed_10[0, 0, 0, 0] [1, 16, 1, 64] [1, 1, 1, 1] : tensor<3x16x1x64xf32> to tensor<1x16x1x64xf32>
    %extracted_slice_11 = tensor.extract_slice %collapsed_10[1, 0, 0, 0] [1, 16, 1, 64] [1, 1, 1, 1] : tensor<3x16x1x64xf32> to tensor<1x16x1x64xf32>
    %extracted_slice_12 = tensor.extract_slice %collapsed_10[2, 0, 0, 0] [1, 16, 1, 64] [1, 1, 1, 1] : tensor<3x16x1x64xf32> to tensor<1x16x1x64xf32>
    %collapsed_13 = tensor.collapse_shape %extracted_slice [[0, 1], [2, 3]] : tensor<1x16x1x64xf32> into tensor<16x64xf32>
    %expanded_14 = tensor.expand_shape %collapsed_13 [[0], [1, 2]] output_shape [16, 4, 16] : tensor<16x64xf32> into tensor<16x4x16xf32>
    %8 = tensor.empty() : tensor<4x16x16xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<16x4x16xf32>) outs(%8 : tensor<4x16x16xf32>) permutation = [1, 0, 2] 
    %collapsed_16 = tensor.collapse_shape %extracted_slice_11 [[0, 1], [2, 3]] : tensor<1x16x1x64xf32> into tensor<16x64xf32>
    %expanded_17 = tensor.expand_shape %collapsed_16 [[0], [1, 2]] output_shape [16, 4, 16] : tensor<16x64xf32> into tensor<16x4x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<16x4x16xf32>) outs(%8 : tensor<4x16x16xf32>) permutation = [1, 0, 2] 
    %collapsed_19 = tensor.collapse_shape %extracted_slice_12 [[0, 1], [2, 3]] : tensor<1x16x1x64xf32> into tensor<16x64xf32>
    %expanded_20 = tensor.expand_shape %collapsed_19 [[0], [1, 2]] output_shape [16, 4, 16] : tensor<16x64xf32> into tensor<16x4x16xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<16x4x16xf32>) outs(%8 : tensor<4x16x16xf32>) permutation = [1, 0, 2] 
    %expanded_22 = tensor.expand_shape %transposed_15 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
    %expanded_23 = tensor.expand_shape %transposed_18 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
    %9 = tensor.empty() : tensor<1x4x16x16xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22 : tensor<1x4x16x16xf32>) outs(%9 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.mulf %in, %cst_5 : f32
      linalg.yield %150 : f32
    } -> tensor<1x4x16x16xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<1x4x16x16xf32>) outs(%9 : tensor<1x4x16x16xf32>) permutation = [0, 1, 3, 2] 
    %11 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_24 : tensor<1x4x16x16xf32>) outs(%9 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.mulf %in, %cst_5 : f32
      linalg.yield %150 : f32
    } -> tensor<1x4x16x16xf32>
    %collapsed_25 = tensor.collapse_shape %10 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
    %collapsed_26 = tensor.collapse_shape %11 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%8 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
    %13 = linalg.batch_matmul ins(%collapsed_25, %collapsed_26 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%12 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
    %expanded_27 = tensor.expand_shape %13 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
    %14 = tensor.empty() : tensor<1x4x16xi64>
    %15 = linalg.fill ins(%c0_i64 : i64) outs(%14 : tensor<1x4x16xi64>) -> tensor<1x4x16xi64>
    %16 = tensor.empty() : tensor<1x4x16xf32>
    %17 = linalg.fill ins(%cst_0 : f32) outs(%16 : tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
    %18:2 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_27 : tensor<1x4x16x16xf32>) outs(%17, %15 : tensor<1x4x16xf32>, tensor<1x4x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_80: i64):
      %150 = linalg.index 3 : index
      %151 = arith.index_cast %150 : index to i64
      %152 = arith.maximumf %in, %out : f32
      %153 = arith.cmpf ogt, %in, %out : f32
      %154 = arith.select %153, %151, %out_80 : i64
      linalg.yield %152, %154 : f32, i64
    } -> (tensor<1x4x16xf32>, tensor<1x4x16xi64>)
    %expanded_28 = tensor.expand_shape %18#0 [[0], [1], [2, 3]] output_shape [1, 4, 16, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_27, %expanded_28 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%9 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %150 = arith.subf %in, %in_80 : f32
      linalg.yield %150 : f32
    } -> tensor<1x4x16x16xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<1x4x16x16xf32>) outs(%9 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = math.exp %in : f32
      linalg.yield %150 : f32
    } -> tensor<1x4x16x16xf32>
    %21 = tensor.empty() : tensor<1x4x16x1xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<1x4x16x1xf32>) -> tensor<1x4x16x1xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%20 : tensor<1x4x16x16xf32>) outs(%22 : tensor<1x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %in, %out : f32
      linalg.yield %150 : f32
    } -> tensor<1x4x16x1xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %23 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%9 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %150 = arith.divf %in, %in_80 : f32
      linalg.yield %150 : f32
    } -> tensor<1x4x16x16xf32>
    %25 = tensor.empty() : tensor<1x4x16x16xi1>
    %26 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_27 : tensor<1x4x16x16xf32>) outs(%25 : tensor<1x4x16x16xi1>) {
    ^bb0(%in: f32, %out: i1):
      %150 = arith.extf %in : f32 to f64
      %151 = arith.cmpf oeq, %150, %cst_4 : f64
      linalg.yield %151 : i1
    } -> tensor<1x4x16x16xi1>
    %27 = tensor.empty() : tensor<1x4x16x1xi1>
    %28 = linalg.fill ins(%true : i1) outs(%27 : tensor<1x4x16x1xi1>) -> tensor<1x4x16x1xi1>
    %29 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%26 : tensor<1x4x16x16xi1>) outs(%28 : tensor<1x4x16x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %150 = arith.andi %in, %out : i1
      linalg.yield %150 : i1
    } -> tensor<1x4x16x1xi1>
    %30 = linalg.generic {indexing_maps = [#map4, #map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %cst_2, %24 : tensor<1x4x16x1xi1>, tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%9 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: i1, %in_80: f32, %in_81: f32, %out: f32):
      %150 = arith.select %in, %in_80, %in_81 : f32
      linalg.yield %150 : f32
    } -> tensor<1x4x16x16xf32>
    %collapsed_29 = tensor.collapse_shape %30 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
    %31 = linalg.batch_matmul ins(%collapsed_29, %transposed_21 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%12 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
    %expanded_30 = tensor.expand_shape %31 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
    %32 = tensor.empty() : tensor<16x1x4x16xf32>
    %transposed_31 = linalg.transpose ins(%expanded_30 : tensor<1x4x16x16xf32>) outs(%32 : tensor<16x1x4x16xf32>) permutation = [2, 0, 1, 3] 
    %collapsed_32 = tensor.collapse_shape %transposed_31 [[0], [1, 2, 3]] : tensor<16x1x4x16xf32> into tensor<16x64xf32>
    %33 = tensor.empty() : tensor<64x64xf32>
    %transposed_33 = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %34 = tensor.empty() : tensor<16x64xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %36 = linalg.matmul ins(%collapsed_32, %transposed_33 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%35 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<64xf32>) outs(%34 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x64xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%36, %37 : tensor<16x64xf32>, tensor<16x64xf32>) outs(%34 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %150 = arith.addf %in, %in_80 : f32
      linalg.yield %150 : f32
    } -> tensor<16x64xf32>
    %expanded_34 = tensor.expand_shape %38 [[0], [1, 2]] output_shape [16, 1, 64] : tensor<16x64xf32> into tensor<16x1x64xf32>
    %39 = tensor.empty() : tensor<1x16x64xf32>
    %transposed_35 = linalg.transpose ins(%expanded_34 : tensor<16x1x64xf32>) outs(%39 : tensor<1x16x64xf32>) permutation = [1, 0, 2] 
    %40 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg24, %transposed_35 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%39 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %150 = arith.addf %in, %in_80 : f32
      linalg.yield %150 : f32
    } -> tensor<1x16x64xf32>
    %41 = tensor.empty() : tensor<1x16x64xf64>
    %42 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<1x16x64xf32>) outs(%41 : tensor<1x16x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %150 = arith.extf %in : f32 to f64
      linalg.yield %150 : f64
    } -> tensor<1x16x64xf64>
    %43 = tensor.empty() : tensor<1x16x1xf64>
    %44 = linalg.fill ins(%cst_1 : f64) outs(%43 : tensor<1x16x1xf64>) -> tensor<1x16x1xf64>
    %45 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%42 : tensor<1x16x64xf64>) outs(%44 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.addf %in, %out : f64
      linalg.yield %150 : f64
    } -> tensor<1x16x1xf64>
    %46 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<1x16x1xf64>) outs(%43 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.divf %in, %cst_6 : f64
      linalg.yield %150 : f64
    } -> tensor<1x16x1xf64>
    %47 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %46 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%41 : tensor<1x16x64xf64>) {
    ^bb0(%in: f64, %in_80: f64, %out: f64):
      %150 = arith.subf %in, %in_80 : f64
      linalg.yield %150 : f64
    } -> tensor<1x16x64xf64>
    %48 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47, %47 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%41 : tensor<1x16x64xf64>) {
    ^bb0(%in: f64, %in_80: f64, %out: f64):
      %150 = arith.mulf %in, %in_80 : f64
      linalg.yield %150 : f64
    } -> tensor<1x16x64xf64>
    %49 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%48 : tensor<1x16x64xf64>) outs(%44 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.addf %in, %out : f64
      linalg.yield %150 : f64
    } -> tensor<1x16x1xf64>
    %50 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49 : tensor<1x16x1xf64>) outs(%43 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.divf %in, %cst_6 : f64
      linalg.yield %150 : f64
    } -> tensor<1x16x1xf64>
    %51 = tensor.empty() : tensor<1x16x1xf32>
    %52 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50 : tensor<1x16x1xf64>) outs(%51 : tensor<1x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %150 = arith.truncf %in : f64 to f32
      linalg.yield %150 : f32
    } -> tensor<1x16x1xf32>
    %53 = linalg.fill ins(%cst : f32) outs(%51 : tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
    %54 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%40 : tensor<1x16x64xf32>) outs(%53 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %in, %out : f32
      linalg.yield %150 : f32
    } -> tensor<1x16x1xf32>
    %55 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54 : tensor<1x16x1xf32>) outs(%51 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.divf %in, %cst_7 : f32
      linalg.yield %150 : f32
    } -> tensor<1x16x1xf32>
    %56 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52 : tensor<1x16x1xf32>) outs(%51 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.truncf %cst_3 : f64 to f32
      %151 = arith.addf %in, %150 : f32
      linalg.yield %151 : f32
    } -> tensor<1x16x1xf32>
    %57 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56 : tensor<1x16x1xf32>) outs(%51 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = math.rsqrt %in : f32
      linalg.yield %150 : f32
    } -> tensor<1x16x1xf32>
    %58 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %55 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%39 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %150 = arith.subf %in, %in_80 : f32
      linalg.yield %150 : f32
    } -> tensor<1x16x64xf32>
    %59 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58, %57 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%39 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %150 = arith.mulf %in, %in_80 : f32
      linalg.yield %150 : f32
    } -> tensor<1x16x64xf32>
    %60 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59, %arg8 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%39 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %150 = arith.mulf %in, %in_80 : f32
      linalg.yield %150 : f32
    } -> tensor<1x16x64xf32>
    %61 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60, %arg9 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%39 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %150 = arith.addf %in, %in_80 : f32
      linalg.yield %150 : f32
    } -> tensor<1x16x64xf32>
    %collapsed_36 = tensor.collapse_shape %61 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
    %62 = tensor.empty() : tensor<64x128xf32>
    %transposed_37 = linalg.transpose ins(%arg4 : tensor<128x64xf32>) outs(%62 : tensor<64x128xf32>) permutation = [1, 0] 
    %63 = tensor.empty() : tensor<16x128xf32>
    %64 = linalg.fill ins(%cst : f32) outs(%63 : tensor<16x128xf32>) -> tensor<16x128xf32>
    %65 = linalg.matmul ins(%collapsed_36, %transposed_37 : tensor<16x64xf32>, tensor<64x128xf32>) outs(%64 : tensor<16x128xf32>) -> tensor<16x128xf32>
    %66 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<128xf32>) outs(%63 : tensor<16x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x128xf32>
    %67 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%65, %66 : tensor<16x128xf32>, tensor<16x128xf32>) outs(%63 : tensor<16x128xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %150 = arith.addf %in, %in_80 : f32
      linalg.yield %150 : f32
    } -> tensor<16x128xf32>
    %expanded_38 = tensor.expand_shape %67 [[0, 1], [2]] output_shape [1, 16, 128] : tensor<16x128xf32> into tensor<1x16x128xf32>
    %68 = tensor.empty() : tensor<1x16x128xf32>
    %69 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_38 : tensor<1x16x128xf32>) outs(%68 : tensor<1x16x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.cmpf ugt, %in, %cst : f32
      %151 = arith.select %150, %in, %cst : f32
      linalg.yield %151 : f32
    } -> tensor<1x16x128xf32>
    %collapsed_39 = tensor.collapse_shape %69 [[0, 1], [2]] : tensor<1x16x128xf32> into tensor<16x128xf32>
    %70 = tensor.empty() : tensor<128x64xf32>
    %transposed_40 = linalg.transpose ins(%arg6 : tensor<64x128xf32>) outs(%70 : tensor<128x64xf32>) permutation = [1, 0] 
    %71 = linalg.matmul ins(%collapsed_39, %transposed_40 : tensor<16x128xf32>, tensor<128x64xf32>) outs(%35 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %72 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<64xf32>) outs(%34 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x64xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%71, %72 : tensor<16x64xf32>, tensor<16x64xf32>) outs(%34 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %150 = arith.addf %in, %in_80 : f32
      linalg.yield %150 : f32
    } -> tensor<16x64xf32>
    %expanded_41 = tensor.expand_shape %73 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
    %74 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61, %expanded_41 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%39 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %150 = arith.addf %in, %in_80 : f32
      linalg.yield %150 : f32
    } -> tensor<1x16x64xf32>
    %75 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<1x16x64xf32>) outs(%41 : tensor<1x16x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %150 = arith.extf %in : f32 to f64
      linalg.yield %150 : f64
    } -> tensor<1x16x64xf64>
    %76 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%75 : tensor<1x16x64xf64>) outs(%44 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.addf %in, %out : f64
      linalg.yield %150 : f64
    } -> tensor<1x16x1xf64>
    %77 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<1x16x1xf64>) outs(%43 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.divf %in, %cst_6 : f64
      linalg.yield %150 : f64
    } -> tensor<1x16x1xf64>
    %78 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %77 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%41 : tensor<1x16x64xf64>) {
    ^bb0(%in: f64, %in_80: f64, %out: f64):
      %150 = arith.subf %in, %in_80 : f64
      linalg.yield %150 : f64
    } -> tensor<1x16x64xf64>
    %79 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %78 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%41 : tensor<1x16x64xf64>) {
    ^bb0(%in: f64, %in_80: f64, %out: f64):
      %150 = arith.mulf %in, %in_80 : f64
      linalg.yield %150 : f64
    } -> tensor<1x16x64xf64>
    %80 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%79 : tensor<1x16x64xf64>) outs(%44 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.addf %in, %out : f64
      linalg.yield %150 : f64
    } -> tensor<1x16x1xf64>
    %81 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<1x16x1xf64>) outs(%43 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.divf %in, %cst_6 : f64
      linalg.yield %150 : f64
    } -> tensor<1x16x1xf64>
    %82 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<1x16x1xf64>) outs(%51 : tensor<1x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %150 = arith.truncf %in : f64 to f32
      linalg.yield %150 : f32
    } -> tensor<1x16x1xf32>
    %83 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%74 : tensor<1x16x64xf32>) outs(%53 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %in, %out : f32
      linalg.yield %150 : f32
    } -> tensor<1x16x1xf32>
    %84 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<1x16x1xf32>) outs(%51 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.divf %in, %cst_7 : f32
      linalg.yield %150 : f32
    } -> tensor<1x16x1xf32>
    %85 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<1x16x1xf32>) outs(%51 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.truncf %cst_3 : f64 to f32
      %151 = arith.addf %in, %150 : f32
      linalg.yield %151 : f32
    } -> tensor<1x16x1xf32>
    %86 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<1x16x1xf32>) outs(%51 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = math.rsqrt %in : f32
      linalg.yield %150 : f32
    } -> tensor<1x16x1xf32>
    %87 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %84 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%39 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %150 = arith.subf %in, %in_80 : f32
      linalg.yield %150 : f32
    } -> tensor<1x16x64xf32>
    %88 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %86 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%39 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %150 = arith.mulf %in, %in_80 : f32
      linalg.yield %150 : f32
    } -> tensor<1x16x64xf32>
    %89 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %arg10 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%39 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %150 = arith.mulf %in, %in_80 : f32
      linalg.yield %150 : f32
    } -> tensor<1x16x64xf32>
    %90 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %arg11 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%39 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %150 = arith.addf %in, %in_80 : f32
      linalg.yield %150 : f32
    } -> tensor<1x16x64xf32>
    %transposed_42 = linalg.transpose ins(%90 : tensor<1x16x64xf32>) outs(%0 : tensor<16x1x64xf32>) permutation = [1, 0, 2] 
    %collapsed_43 = tensor.collapse_shape %transposed_42 [[0], [1, 2]] : tensor<16x1x64xf32> into tensor<16x64xf32>
    %transposed_44 = linalg.transpose ins(%arg12 : tensor<192x64xf32>) outs(%1 : tensor<64x192xf32>) permutation = [1, 0] 
    %91 = linalg.matmul ins(%collapsed_43, %transposed_44 : tensor<16x64xf32>, tensor<64x192xf32>) outs(%3 : tensor<16x192xf32>) -> tensor<16x192xf32>
    %92 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg13 : tensor<192xf32>) outs(%2 : tensor<16x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x192xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%91, %92 : tensor<16x192xf32>, tensor<16x192xf32>) outs(%2 : tensor<16x192xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %150 = arith.addf %in, %in_80 : f32
      linalg.yield %150 : f32
    } -> tensor<16x192xf32>
    %expanded_45 = tensor.expand_shape %93 [[0, 1], [2, 3, 4]] output_shape [1, 16, 1, 3, 64] : tensor<16x192xf32> into tensor<1x16x1x3x64xf32>
    %transposed_46 = linalg.transpose ins(%expanded_45 : tensor<1x16x1x3x64xf32>) outs(%7 : tensor<3x16x1x1x64xf32>) permutation = [3, 1, 2, 0, 4] 
    %collapsed_47 = tensor.collapse_shape %transposed_46 [[0], [1], [2, 3], [4]] : tensor<3x16x1x1x64xf32> into tensor<3x16x1x64xf32>
    %extracted_slice_48 = tensor.extract_slice %collapsed_47[0, 0, 0, 0] [1, 16, 1, 64] [1, 1, 1, 1] : tensor<3x16x1x64xf32> to tensor<1x16x1x64xf32>
    %extracted_slice_49 = tensor.extract_slice %collapsed_47[1, 0, 0, 0] [1, 16, 1, 64] [1, 1, 1, 1] : tensor<3x16x1x64xf32> to tensor<1x16x1x64xf32>
    %extracted_slice_50 = tensor.extract_slice %collapsed_47[2, 0, 0, 0] [1, 16, 1, 64] [1, 1, 1, 1] : tensor<3x16x1x64xf32> to tensor<1x16x1x64xf32>
    %collapsed_51 = tensor.collapse_shape %extracted_slice_48 [[0, 1], [2, 3]] : tensor<1x16x1x64xf32> into tensor<16x64xf32>
    %expanded_52 = tensor.expand_shape %collapsed_51 [[0], [1, 2]] output_shape [16, 4, 16] : tensor<16x64xf32> into tensor<16x4x16xf32>
    %transposed_53 = linalg.transpose ins(%expanded_52 : tensor<16x4x16xf32>) outs(%8 : tensor<4x16x16xf32>) permutation = [1, 0, 2] 
    %collapsed_54 = tensor.collapse_shape %extracted_slice_49 [[0, 1], [2, 3]] : tensor<1x16x1x64xf32> into tensor<16x64xf32>
    %expanded_55 = tensor.expand_shape %collapsed_54 [[0], [1, 2]] output_shape [16, 4, 16] : tensor<16x64xf32> into tensor<16x4x16xf32>
    %transposed_56 = linalg.transpose ins(%expanded_55 : tensor<16x4x16xf32>) outs(%8 : tensor<4x16x16xf32>) permutation = [1, 0, 2] 
    %collapsed_57 = tensor.collapse_shape %extracted_slice_50 [[0, 1], [2, 3]] : tensor<1x16x1x64xf32> into tensor<16x64xf32>
    %expanded_58 = tensor.expand_shape %collapsed_57 [[0], [1, 2]] output_shape [16, 4, 16] : tensor<16x64xf32> into tensor<16x4x16xf32>
    %transposed_59 = linalg.transpose ins(%expanded_58 : tensor<16x4x16xf32>) outs(%8 : tensor<4x16x16xf32>) permutation = [1, 0, 2] 
    %expanded_60 = tensor.expand_shape %transposed_53 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
    %expanded_61 = tensor.expand_shape %transposed_56 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
    %94 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_60 : tensor<1x4x16x16xf32>) outs(%9 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.mulf %in, %cst_5 : f32
      linalg.yield %150 : f32
    } -> tensor<1x4x16x16xf32>
    %transposed_62 = linalg.transpose ins(%expanded_61 : tensor<1x4x16x16xf32>) outs(%9 : tensor<1x4x16x16xf32>) permutation = [0, 1, 3, 2] 
    %95 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_62 : tensor<1x4x16x16xf32>) outs(%9 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.mulf %in, %cst_5 : f32
      linalg.yield %150 : f32
    } -> tensor<1x4x16x16xf32>
    %collapsed_63 = tensor.collapse_shape %94 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
    %collapsed_64 = tensor.collapse_shape %95 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
    %96 = linalg.batch_matmul ins(%collapsed_63, %collapsed_64 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%12 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
    %expanded_65 = tensor.expand_shape %96 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
    %97:2 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_65 : tensor<1x4x16x16xf32>) outs(%17, %15 : tensor<1x4x16xf32>, tensor<1x4x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_80: i64):
      %150 = linalg.index 3 : index
      %151 = arith.index_cast %150 : index to i64
      %152 = arith.maximumf %in, %out : f32
      %153 = arith.cmpf ogt, %in, %out : f32
      %154 = arith.select %153, %151, %out_80 : i64
      linalg.yield %152, %154 : f32, i64
    } -> (tensor<1x4x16xf32>, tensor<1x4x16xi64>)
    %expanded_66 = tensor.expand_shape %97#0 [[0], [1], [2, 3]] output_shape [1, 4, 16, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1xf32>
    %98 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_65, %expanded_66 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%9 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %150 = arith.subf %in, %in_80 : f32
      linalg.yield %150 : f32
    } -> tensor<1x4x16x16xf32>
    %99 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98 : tensor<1x4x16x16xf32>) outs(%9 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = math.exp %in : f32
      linalg.yield %150 : f32
    } -> tensor<1x4x16x16xf32>
    %100 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%99 : tensor<1x4x16x16xf32>) outs(%22 : tensor<1x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %in, %out : f32
      linalg.yield %150 : f32
    } -> tensor<1x4x16x1xf32>
    %101 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99, %100 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%9 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %150 = arith.divf %in, %in_80 : f32
      linalg.yield %150 : f32
    } -> tensor<1x4x16x16xf32>
    %102 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_65 : tensor<1x4x16x16xf32>) outs(%25 : tensor<1x4x16x16xi1>) {
    ^bb0(%in: f32, %out: i1):
      %150 = arith.extf %in : f32 to f64
      %151 = arith.cmpf oeq, %150, %cst_4 : f64
      linalg.yield %151 : i1
    } -> tensor<1x4x16x16xi1>
    %103 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%102 : tensor<1x4x16x16xi1>) outs(%28 : tensor<1x4x16x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %150 = arith.andi %in, %out : i1
      linalg.yield %150 : i1
    } -> tensor<1x4x16x1xi1>
    %104 = linalg.generic {indexing_maps = [#map4, #map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103, %cst_2, %101 : tensor<1x4x16x1xi1>, tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%9 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: i1, %in_80: f32, %in_81: f32, %out: f32):
      %150 = arith.select %in, %in_80, %in_81 : f32
      linalg.yield %150 : f32
    } -> tensor<1x4x16x16xf32>
    %collapsed_67 = tensor.collapse_shape %104 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
    %105 = linalg.batch_matmul ins(%collapsed_67, %transposed_59 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%12 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
    %expanded_68 = tensor.expand_shape %105 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
    %transposed_69 = linalg.transpose ins(%expanded_68 : tensor<1x4x16x16xf32>) outs(%32 : tensor<16x1x4x16xf32>) permutation = [2, 0, 1, 3] 
    %collapsed_70 = tensor.collapse_shape %transposed_69 [[0], [1, 2, 3]] : tensor<16x1x4x16xf32> into tensor<16x64xf32>
    %transposed_71 = linalg.transpose ins(%arg14 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %106 = linalg.matmul ins(%collapsed_70, %transposed_71 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%35 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %107 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg15 : tensor<64xf32>) outs(%34 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x64xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%106, %107 : tensor<16x64xf32>, tensor<16x64xf32>) outs(%34 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %150 = arith.addf %in, %in_80 : f32
      linalg.yield %150 : f32
    } -> tensor<16x64xf32>
    %expanded_72 = tensor.expand_shape %108 [[0], [1, 2]] output_shape [16, 1, 64] : tensor<16x64xf32> into tensor<16x1x64xf32>
    %transposed_73 = linalg.transpose ins(%expanded_72 : tensor<16x1x64xf32>) outs(%39 : tensor<1x16x64xf32>) permutation = [1, 0, 2] 
    %109 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %transposed_73 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%39 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %150 = arith.addf %in, %in_80 : f32
      linalg.yield %150 : f32
    } -> tensor<1x16x64xf32>
    %110 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<1x16x64xf32>) outs(%41 : tensor<1x16x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %150 = arith.extf %in : f32 to f64
      linalg.yield %150 : f64
    } -> tensor<1x16x64xf64>
    %111 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%110 : tensor<1x16x64xf64>) outs(%44 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.addf %in, %out : f64
      linalg.yield %150 : f64
    } -> tensor<1x16x1xf64>
    %112 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<1x16x1xf64>) outs(%43 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.divf %in, %cst_6 : f64
      linalg.yield %150 : f64
    } -> tensor<1x16x1xf64>
    %113 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %112 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%41 : tensor<1x16x64xf64>) {
    ^bb0(%in: f64, %in_80: f64, %out: f64):
      %150 = arith.subf %in, %in_80 : f64
      linalg.yield %150 : f64
    } -> tensor<1x16x64xf64>
    %114 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %113 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%41 : tensor<1x16x64xf64>) {
    ^bb0(%in: f64, %in_80: f64, %out: f64):
      %150 = arith.mulf %in, %in_80 : f64
      linalg.yield %150 : f64
    } -> tensor<1x16x64xf64>
    %115 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%114 : tensor<1x16x64xf64>) outs(%44 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.addf %in, %out : f64
      linalg.yield %150 : f64
    } -> tensor<1x16x1xf64>
    %116 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<1x16x1xf64>) outs(%43 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.divf %in, %cst_6 : f64
      linalg.yield %150 : f64
    } -> tensor<1x16x1xf64>
    %117 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<1x16x1xf64>) outs(%51 : tensor<1x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %150 = arith.truncf %in : f64 to f32
      linalg.yield %150 : f32
    } -> tensor<1x16x1xf32>
    %118 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%109 : tensor<1x16x64xf32>) outs(%53 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %in, %out : f32
      linalg.yield %150 : f32
    } -> tensor<1x16x1xf32>
    %119 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<1x16x1xf32>) outs(%51 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.divf %in, %cst_7 : f32
      linalg.yield %150 : f32
    } -> tensor<1x16x1xf32>
    %120 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<1x16x1xf32>) outs(%51 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.truncf %cst_3 : f64 to f32
      %151 = arith.addf %in, %150 : f32
      linalg.yield %151 : f32
    } -> tensor<1x16x1xf32>
    %121 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<1x16x1xf32>) outs(%51 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = math.rsqrt %in : f32
      linalg.yield %150 : f32
    } -> tensor<1x16x1xf32>
    %122 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %119 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%39 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %150 = arith.subf %in, %in_80 : f32
      linalg.yield %150 : f32
    } -> tensor<1x16x64xf32>
    %123 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %121 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%39 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %150 = arith.mulf %in, %in_80 : f32
      linalg.yield %150 : f32
    } -> tensor<1x16x64xf32>
    %124 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %arg20 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%39 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %150 = arith.mulf %in, %in_80 : f32
      linalg.yield %150 : f32
    } -> tensor<1x16x64xf32>
    %125 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %arg21 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%39 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %150 = arith.addf %in, %in_80 : f32
      linalg.yield %150 : f32
    } -> tensor<1x16x64xf32>
    %collapsed_74 = tensor.collapse_shape %125 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
    %transposed_75 = linalg.transpose ins(%arg16 : tensor<128x64xf32>) outs(%62 : tensor<64x128xf32>) permutation = [1, 0] 
    %126 = linalg.matmul ins(%collapsed_74, %transposed_75 : tensor<16x64xf32>, tensor<64x128xf32>) outs(%64 : tensor<16x128xf32>) -> tensor<16x128xf32>
    %127 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg17 : tensor<128xf32>) outs(%63 : tensor<16x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x128xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%126, %127 : tensor<16x128xf32>, tensor<16x128xf32>) outs(%63 : tensor<16x128xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %150 = arith.addf %in, %in_80 : f32
      linalg.yield %150 : f32
    } -> tensor<16x128xf32>
    %expanded_76 = tensor.expand_shape %128 [[0, 1], [2]] output_shape [1, 16, 128] : tensor<16x128xf32> into tensor<1x16x128xf32>
    %129 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_76 : tensor<1x16x128xf32>) outs(%68 : tensor<1x16x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.cmpf ugt, %in, %cst : f32
      %151 = arith.select %150, %in, %cst : f32
      linalg.yield %151 : f32
    } -> tensor<1x16x128xf32>
    %collapsed_77 = tensor.collapse_shape %129 [[0, 1], [2]] : tensor<1x16x128xf32> into tensor<16x128xf32>
    %transposed_78 = linalg.transpose ins(%arg18 : tensor<64x128xf32>) outs(%70 : tensor<128x64xf32>) permutation = [1, 0] 
    %130 = linalg.matmul ins(%collapsed_77, %transposed_78 : tensor<16x128xf32>, tensor<128x64xf32>) outs(%35 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %131 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg19 : tensor<64xf32>) outs(%34 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x64xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%130, %131 : tensor<16x64xf32>, tensor<16x64xf32>) outs(%34 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %150 = arith.addf %in, %in_80 : f32
      linalg.yield %150 : f32
    } -> tensor<16x64xf32>
    %expanded_79 = tensor.expand_shape %132 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
    %133 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %expanded_79 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%39 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %150 = arith.addf %in, %in_80 : f32
      linalg.yield %150 : f32
    } -> tensor<1x16x64xf32>
    %134 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<1x16x64xf32>) outs(%41 : tensor<1x16x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %150 = arith.extf %in : f32 to f64
      linalg.yield %150 : f64
    } -> tensor<1x16x64xf64>
    %135 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%134 : tensor<1x16x64xf64>) outs(%44 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.addf %in, %out : f64
      linalg.yield %150 : f64
    } -> tensor<1x16x1xf64>
    %136 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<1x16x1xf64>) outs(%43 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.divf %in, %cst_6 : f64
      linalg.yield %150 : f64
    } -> tensor<1x16x1xf64>
    %137 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %136 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%41 : tensor<1x16x64xf64>) {
    ^bb0(%in: f64, %in_80: f64, %out: f64):
      %150 = arith.subf %in, %in_80 : f64
      linalg.yield %150 : f64
    } -> tensor<1x16x64xf64>
    %138 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %137 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%41 : tensor<1x16x64xf64>) {
    ^bb0(%in: f64, %in_80: f64, %out: f64):
      %150 = arith.mulf %in, %in_80 : f64
      linalg.yield %150 : f64
    } -> tensor<1x16x64xf64>
    %139 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%138 : tensor<1x16x64xf64>) outs(%44 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.addf %in, %out : f64
      linalg.yield %150 : f64
    } -> tensor<1x16x1xf64>
    %140 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<1x16x1xf64>) outs(%43 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.divf %in, %cst_6 : f64
      linalg.yield %150 : f64
    } -> tensor<1x16x1xf64>
    %141 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<1x16x1xf64>) outs(%51 : tensor<1x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %150 = arith.truncf %in : f64 to f32
      linalg.yield %150 : f32
    } -> tensor<1x16x1xf32>
    %142 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%133 : tensor<1x16x64xf32>) outs(%53 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %in, %out : f32
      linalg.yield %150 : f32
    } -> tensor<1x16x1xf32>
    %143 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<1x16x1xf32>) outs(%51 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.divf %in, %cst_7 : f32
      linalg.yield %150 : f32
    } -> tensor<1x16x1xf32>
    %144 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<1x16x1xf32>) outs(%51 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.truncf %cst_3 : f64 to f32
      %151 = arith.addf %in, %150 : f32
      linalg.yield %151 : f32
    } -> tensor<1x16x1xf32>
    %145 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<1x16x1xf32>) outs(%51 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = math.rsqrt %in : f32
      linalg.yield %150 : f32
    } -> tensor<1x16x1xf32>
    %146 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %143 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%39 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %150 = arith.subf %in, %in_80 : f32
      linalg.yield %150 : f32
    } -> tensor<1x16x64xf32>
    %147 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %145 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%39 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %150 = arith.mulf %in, %in_80 : f32
      linalg.yield %150 : f32
    } -> tensor<1x16x64xf32>
    %148 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %arg22 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%39 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %150 = arith.mulf %in, %in_80 : f32
      linalg.yield %150 : f32
    } -> tensor<1x16x64xf32>
    %149 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148, %arg23 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%39 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %150 = arith.addf %in, %in_80 : f32
      linalg.yield %150 : f32
    } -> tensor<1x16x64xf32>
    return %149 : tensor<1x16x64xf32>
  }
}
