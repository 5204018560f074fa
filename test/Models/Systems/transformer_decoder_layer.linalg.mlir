// models/make_system_tests.py transformer_decoder_layer (torch-mlir 20261001 torch 2.15.0)
#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
module {
  func.func @main(%arg0: tensor<192x64xf32> {resnorm.param = "self_attn.in_proj_weight"}, %arg1: tensor<192xf32> {resnorm.param = "self_attn.in_proj_bias"}, %arg2: tensor<64x64xf32> {resnorm.param = "self_attn.out_proj.weight"}, %arg3: tensor<64xf32> {resnorm.param = "self_attn.out_proj.bias"}, %arg4: tensor<192x64xf32> {resnorm.param = "multihead_attn.in_proj_weight"}, %arg5: tensor<192xf32> {resnorm.param = "multihead_attn.in_proj_bias"}, %arg6: tensor<64x64xf32> {resnorm.param = "multihead_attn.out_proj.weight"}, %arg7: tensor<64xf32> {resnorm.param = "multihead_attn.out_proj.bias"}, %arg8: tensor<128x64xf32> {resnorm.param = "linear1.weight"}, %arg9: tensor<128xf32> {resnorm.param = "linear1.bias"}, %arg10: tensor<64x128xf32> {resnorm.param = "linear2.weight"}, %arg11: tensor<64xf32> {resnorm.param = "linear2.bias"}, %arg12: tensor<64xf32> {resnorm.param = "norm1.weight"}, %arg13: tensor<64xf32> {resnorm.param = "norm1.bias"}, %arg14: tensor<64xf32> {resnorm.param = "norm2.weight"}, %arg15: tensor<64xf32> {resnorm.param = "norm2.bias"}, %arg16: tensor<64xf32> {resnorm.param = "norm3.weight"}, %arg17: tensor<64xf32> {resnorm.param = "norm3.bias"}, %arg18: tensor<1x4x64xf32>, %arg19: tensor<1x8x64xf32>) -> tensor<1x4x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 0.000000e+00 : f64
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<1x4x4x8xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<1x4x4x4xf32>
    %cst_4 = arith.constant 1.000000e-05 : f64
    %cst_5 = arith.constant 0xFFF0000000000000 : f64
    %cst_6 = arith.constant 5.000000e-01 : f32
    %cst_7 = arith.constant 6.400000e+01 : f64
    %cst_8 = arith.constant 6.400000e+01 : f32
    %0 = tensor.empty() : tensor<4x1x64xf32>
    %transposed = linalg.transpose ins(%arg18 : tensor<1x4x64xf32>) outs(%0 : tensor<4x1x64xf32>) permutation = [1, 0, 2] 
    %collapsed = tensor.collapse_shape %transposed [[0], [1, 2]] : tensor<4x1x64xf32> into tensor<4x64xf32>
    %1 = tensor.empty() : tensor<64x192xf32>
    %transposed_9 = linalg.transpose ins(%arg0 : tensor<192x64xf32>) outs(%1 : tensor<64x192xf32>) permutation = [1, 0] 
    %2 = tensor.empty() : tensor<4x192xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<4x192xf32>) -> tensor<4x192xf32>
    %4 = linalg.matmul ins(%collapsed, %transposed_9 : tensor<4x64xf32>, tensor<64x192xf32>) outs(%3 : tensor<4x192xf32>) -> tensor<4x192xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<192xf32>) outs(%2 : tensor<4x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x192xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%4, %5 : tensor<4x192xf32>, tensor<4x192xf32>) outs(%2 : tensor<4x192xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %143 = arith.addf %in, %in_80 : f32
      linalg.yield %143 : f32
    } -> tensor<4x192xf32>
    %expanded = tensor.expand_shape %6 [[0, 1], [2, 3, 4]] output_shape [1, 4, 1, 3, 64] : tensor<4x192xf32> into tensor<1x4x1x3x64xf32>
    %7 = tensor.empty() : tensor<3x4x1x1x64xf32>
    %transposed_10 = linalg.transpose ins(%expanded : tensor<1x4x1x3x64xf32>) outs(%7 : tensor<3x4x1x1x64xf32>) permutation = [3, 1, 2, 0, 4] 
    %collapsed_11 = tensor.collapse_shape %transposed_10 [[0], [1], [2, 3], [4]] : tensor<3x4x1x1x64xf32> into tensor<3x4x1x64xf32>
    %extracted_slice = tensor.extract_slice %collapsed_11[0, 0, 0, 0] [1, 4, 1, 64] [1, 1, 1, 1] : tensor<3x4x1x64xf32> to tensor<1x4x1x64xf32>
    %extracted_slice_12 = tensor.extract_slice %collapsed_11[1, 0, 0, 0] [1, 4, 1, 64] [1, 1, 1, 1] : tensor<3x4x1x64xf32> to tensor<1x4x1x64xf32>
    %extracted_slice_13 = tensor.extract_slice %collapsed_11[2, 0, 0, 0] [1, 4, 1, 64] [1, 1, 1, 1] : tensor<3x4x1x64xf32> to tensor<1x4x1x64xf32>
    %collapsed_14 = tensor.collapse_shape %extracted_slice [[0, 1], [2, 3]] : tensor<1x4x1x64xf32> into tensor<4x64xf32>
    %expanded_15 = tensor.expand_shape %collapsed_14 [[0], [1, 2]] output_shape [4, 4, 16] : tensor<4x64xf32> into tensor<4x4x16xf32>
    %8 = tensor.empty() : tensor<4x4x16xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<4x4x16xf32>) outs(%8 : tensor<4x4x16xf32>) permutation = [1, 0, 2] 
    %collapsed_17 = tensor.collapse_shape %extracted_slice_12 [[0, 1], [2, 3]] : tensor<1x4x1x64xf32> into tensor<4x64xf32>
    %expanded_18 = tensor.expand_shape %collapsed_17 [[0], [1, 2]] output_shape [4, 4, 16] : tensor<4x64xf32> into tensor<4x4x16xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<4x4x16xf32>) outs(%8 : tensor<4x4x16xf32>) permutation = [1, 0, 2] 
    %collapsed_20 = tensor.collapse_shape %extracted_slice_13 [[0, 1], [2, 3]] : tensor<1x4x1x64xf32> into tensor<4x64xf32>
    %expanded_21 = tensor.expand_shape %collapsed_20 [[0], [1, 2]] output_shape [4, 4, 16] : tensor<4x64xf32> into tensor<4x4x16xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<4x4x16xf32>) outs(%8 : tensor<4x4x16xf32>) permutation = [1, 0, 2] 
    %expanded_23 = tensor.expand_shape %transposed_16 [[0, 1], [2], [3]] output_shape [1, 4, 4, 16] : tensor<4x4x16xf32> into tensor<1x4x4x16xf32>
    %expanded_24 = tensor.expand_shape %transposed_19 [[0, 1], [2], [3]] output_shape [1, 4, 4, 16] : tensor<4x4x16xf32> into tensor<1x4x4x16xf32>
    %9 = tensor.empty() : tensor<1x4x4x16xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23 : tensor<1x4x4x16xf32>) outs(%9 : tensor<1x4x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.mulf %in, %cst_6 : f32
      linalg.yield %143 : f32
    } -> tensor<1x4x4x16xf32>
    %11 = tensor.empty() : tensor<1x4x16x4xf32>
    %transposed_25 = linalg.transpose ins(%expanded_24 : tensor<1x4x4x16xf32>) outs(%11 : tensor<1x4x16x4xf32>) permutation = [0, 1, 3, 2] 
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_25 : tensor<1x4x16x4xf32>) outs(%11 : tensor<1x4x16x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.mulf %in, %cst_6 : f32
      linalg.yield %143 : f32
    } -> tensor<1x4x16x4xf32>
    %collapsed_26 = tensor.collapse_shape %10 [[0, 1], [2], [3]] : tensor<1x4x4x16xf32> into tensor<4x4x16xf32>
    %collapsed_27 = tensor.collapse_shape %12 [[0, 1], [2], [3]] : tensor<1x4x16x4xf32> into tensor<4x16x4xf32>
    %13 = tensor.empty() : tensor<4x4x4xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
    %15 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<4x4x16xf32>, tensor<4x16x4xf32>) outs(%14 : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
    %expanded_28 = tensor.expand_shape %15 [[0, 1], [2], [3]] output_shape [1, 4, 4, 4] : tensor<4x4x4xf32> into tensor<1x4x4x4xf32>
    %16 = tensor.empty() : tensor<1x4x4xi64>
    %17 = linalg.fill ins(%c0_i64 : i64) outs(%16 : tensor<1x4x4xi64>) -> tensor<1x4x4xi64>
    %18 = tensor.empty() : tensor<1x4x4xf32>
    %19 = linalg.fill ins(%cst_0 : f32) outs(%18 : tensor<1x4x4xf32>) -> tensor<1x4x4xf32>
    %20:2 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_28 : tensor<1x4x4x4xf32>) outs(%19, %17 : tensor<1x4x4xf32>, tensor<1x4x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_80: i64):
      %143 = linalg.index 3 : index
      %144 = arith.index_cast %143 : index to i64
      %145 = arith.maximumf %in, %out : f32
      %146 = arith.cmpf ogt, %in, %out : f32
      %147 = arith.select %146, %144, %out_80 : i64
      linalg.yield %145, %147 : f32, i64
    } -> (tensor<1x4x4xf32>, tensor<1x4x4xi64>)
    %expanded_29 = tensor.expand_shape %20#0 [[0], [1], [2, 3]] output_shape [1, 4, 4, 1] : tensor<1x4x4xf32> into tensor<1x4x4x1xf32>
    %21 = tensor.empty() : tensor<1x4x4x4xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_28, %expanded_29 : tensor<1x4x4x4xf32>, tensor<1x4x4x1xf32>) outs(%21 : tensor<1x4x4x4xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %143 = arith.subf %in, %in_80 : f32
      linalg.yield %143 : f32
    } -> tensor<1x4x4x4xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<1x4x4x4xf32>) outs(%21 : tensor<1x4x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.exp %in : f32
      linalg.yield %143 : f32
    } -> tensor<1x4x4x4xf32>
    %24 = tensor.empty() : tensor<1x4x4x1xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<1x4x4x1xf32>) -> tensor<1x4x4x1xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<1x4x4x4xf32>) outs(%25 : tensor<1x4x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.addf %in, %out : f32
      linalg.yield %143 : f32
    } -> tensor<1x4x4x1xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %26 : tensor<1x4x4x4xf32>, tensor<1x4x4x1xf32>) outs(%21 : tensor<1x4x4x4xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %143 = arith.divf %in, %in_80 : f32
      linalg.yield %143 : f32
    } -> tensor<1x4x4x4xf32>
    %28 = tensor.empty() : tensor<1x4x4x4xi1>
    %29 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_28 : tensor<1x4x4x4xf32>) outs(%28 : tensor<1x4x4x4xi1>) {
    ^bb0(%in: f32, %out: i1):
      %143 = arith.extf %in : f32 to f64
      %144 = arith.cmpf oeq, %143, %cst_5 : f64
      linalg.yield %144 : i1
    } -> tensor<1x4x4x4xi1>
    %30 = tensor.empty() : tensor<1x4x4x1xi1>
    %31 = linalg.fill ins(%true : i1) outs(%30 : tensor<1x4x4x1xi1>) -> tensor<1x4x4x1xi1>
    %32 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<1x4x4x4xi1>) outs(%31 : tensor<1x4x4x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %143 = arith.andi %in, %out : i1
      linalg.yield %143 : i1
    } -> tensor<1x4x4x1xi1>
    %33 = linalg.generic {indexing_maps = [#map4, #map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %cst_3, %27 : tensor<1x4x4x1xi1>, tensor<1x4x4x4xf32>, tensor<1x4x4x4xf32>) outs(%21 : tensor<1x4x4x4xf32>) {
    ^bb0(%in: i1, %in_80: f32, %in_81: f32, %out: f32):
      %143 = arith.select %in, %in_80, %in_81 : f32
      linalg.yield %143 : f32
    } -> tensor<1x4x4x4xf32>
    %collapsed_30 = tensor.collapse_shape %33 [[0, 1], [2], [3]] : tensor<1x4x4x4xf32> into tensor<4x4x4xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%8 : tensor<4x4x16xf32>) -> tensor<4x4x16xf32>
    %35 = linalg.batch_matmul ins(%collapsed_30, %transposed_22 : tensor<4x4x4xf32>, tensor<4x4x16xf32>) outs(%34 : tensor<4x4x16xf32>) -> tensor<4x4x16xf32>
    %expanded_31 = tensor.expand_shape %35 [[0, 1], [2], [3]] output_shape [1, 4, 4, 16] : tensor<4x4x16xf32> into tensor<1x4x4x16xf32>
    %36 = tensor.empty() : tensor<4x1x4x16xf32>
    %transposed_32 = linalg.transpose ins(%expanded_31 : tensor<1x4x4x16xf32>) outs(%36 : tensor<4x1x4x16xf32>) permutation = [2, 0, 1, 3] 
    %collapsed_33 = tensor.collapse_shape %transposed_32 [[0], [1, 2, 3]] : tensor<4x1x4x16xf32> into tensor<4x64xf32>
    %37 = tensor.empty() : tensor<64x64xf32>
    %transposed_34 = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%37 : tensor<64x64xf32>) permutation = [1, 0] 
    %38 = tensor.empty() : tensor<4x64xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<4x64xf32>) -> tensor<4x64xf32>
    %40 = linalg.matmul ins(%collapsed_33, %transposed_34 : tensor<4x64xf32>, tensor<64x64xf32>) outs(%39 : tensor<4x64xf32>) -> tensor<4x64xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<64xf32>) outs(%38 : tensor<4x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x64xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%40, %41 : tensor<4x64xf32>, tensor<4x64xf32>) outs(%38 : tensor<4x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %143 = arith.addf %in, %in_80 : f32
      linalg.yield %143 : f32
    } -> tensor<4x64xf32>
    %expanded_35 = tensor.expand_shape %42 [[0], [1, 2]] output_shape [4, 1, 64] : tensor<4x64xf32> into tensor<4x1x64xf32>
    %43 = tensor.empty() : tensor<1x4x64xf32>
    %transposed_36 = linalg.transpose ins(%expanded_35 : tensor<4x1x64xf32>) outs(%43 : tensor<1x4x64xf32>) permutation = [1, 0, 2] 
    %44 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg18, %transposed_36 : tensor<1x4x64xf32>, tensor<1x4x64xf32>) outs(%43 : tensor<1x4x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %143 = arith.addf %in, %in_80 : f32
      linalg.yield %143 : f32
    } -> tensor<1x4x64xf32>
    %45 = tensor.empty() : tensor<1x4x64xf64>
    %46 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<1x4x64xf32>) outs(%45 : tensor<1x4x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %143 = arith.extf %in : f32 to f64
      linalg.yield %143 : f64
    } -> tensor<1x4x64xf64>
    %47 = tensor.empty() : tensor<1x4x1xf64>
    %48 = linalg.fill ins(%cst_1 : f64) outs(%47 : tensor<1x4x1xf64>) -> tensor<1x4x1xf64>
    %49 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%46 : tensor<1x4x64xf64>) outs(%48 : tensor<1x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %143 = arith.addf %in, %out : f64
      linalg.yield %143 : f64
    } -> tensor<1x4x1xf64>
    %50 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49 : tensor<1x4x1xf64>) outs(%47 : tensor<1x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %143 = arith.divf %in, %cst_7 : f64
      linalg.yield %143 : f64
    } -> tensor<1x4x1xf64>
    %51 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %50 : tensor<1x4x64xf64>, tensor<1x4x1xf64>) outs(%45 : tensor<1x4x64xf64>) {
    ^bb0(%in: f64, %in_80: f64, %out: f64):
      %143 = arith.subf %in, %in_80 : f64
      linalg.yield %143 : f64
    } -> tensor<1x4x64xf64>
    %52 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51, %51 : tensor<1x4x64xf64>, tensor<1x4x64xf64>) outs(%45 : tensor<1x4x64xf64>) {
    ^bb0(%in: f64, %in_80: f64, %out: f64):
      %143 = arith.mulf %in, %in_80 : f64
      linalg.yield %143 : f64
    } -> tensor<1x4x64xf64>
    %53 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%52 : tensor<1x4x64xf64>) outs(%48 : tensor<1x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %143 = arith.addf %in, %out : f64
      linalg.yield %143 : f64
    } -> tensor<1x4x1xf64>
    %54 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53 : tensor<1x4x1xf64>) outs(%47 : tensor<1x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %143 = arith.divf %in, %cst_7 : f64
      linalg.yield %143 : f64
    } -> tensor<1x4x1xf64>
    %55 = tensor.empty() : tensor<1x4x1xf32>
    %56 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54 : tensor<1x4x1xf64>) outs(%55 : tensor<1x4x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %143 = arith.truncf %in : f64 to f32
      linalg.yield %143 : f32
    } -> tensor<1x4x1xf32>
    %57 = linalg.fill ins(%cst : f32) outs(%55 : tensor<1x4x1xf32>) -> tensor<1x4x1xf32>
    %58 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%44 : tensor<1x4x64xf32>) outs(%57 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.addf %in, %out : f32
      linalg.yield %143 : f32
    } -> tensor<1x4x1xf32>
    %59 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58 : tensor<1x4x1xf32>) outs(%55 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.divf %in, %cst_8 : f32
      linalg.yield %143 : f32
    } -> tensor<1x4x1xf32>
    %60 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56 : tensor<1x4x1xf32>) outs(%55 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.truncf %cst_4 : f64 to f32
      %144 = arith.addf %in, %143 : f32
      linalg.yield %144 : f32
    } -> tensor<1x4x1xf32>
    %61 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<1x4x1xf32>) outs(%55 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.rsqrt %in : f32
      linalg.yield %143 : f32
    } -> tensor<1x4x1xf32>
    %62 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44, %59 : tensor<1x4x64xf32>, tensor<1x4x1xf32>) outs(%43 : tensor<1x4x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %143 = arith.subf %in, %in_80 : f32
      linalg.yield %143 : f32
    } -> tensor<1x4x64xf32>
    %63 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %61 : tensor<1x4x64xf32>, tensor<1x4x1xf32>) outs(%43 : tensor<1x4x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %143 = arith.mulf %in, %in_80 : f32
      linalg.yield %143 : f32
    } -> tensor<1x4x64xf32>
    %64 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63, %arg12 : tensor<1x4x64xf32>, tensor<64xf32>) outs(%43 : tensor<1x4x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %143 = arith.mulf %in, %in_80 : f32
      linalg.yield %143 : f32
    } -> tensor<1x4x64xf32>
    %65 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %arg13 : tensor<1x4x64xf32>, tensor<64xf32>) outs(%43 : tensor<1x4x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %143 = arith.addf %in, %in_80 : f32
      linalg.yield %143 : f32
    } -> tensor<1x4x64xf32>
    %transposed_37 = linalg.transpose ins(%65 : tensor<1x4x64xf32>) outs(%0 : tensor<4x1x64xf32>) permutation = [1, 0, 2] 
    %66 = tensor.empty() : tensor<8x1x64xf32>
    %transposed_38 = linalg.transpose ins(%arg19 : tensor<1x8x64xf32>) outs(%66 : tensor<8x1x64xf32>) permutation = [1, 0, 2] 
    %extracted_slice_39 = tensor.extract_slice %arg4[0, 0] [64, 64] [1, 1] : tensor<192x64xf32> to tensor<64x64xf32>
    %extracted_slice_40 = tensor.extract_slice %arg4[64, 0] [128, 64] [1, 1] : tensor<192x64xf32> to tensor<128x64xf32>
    %extracted_slice_41 = tensor.extract_slice %arg5[0] [64] [1] : tensor<192xf32> to tensor<64xf32>
    %extracted_slice_42 = tensor.extract_slice %arg5[64] [128] [1] : tensor<192xf32> to tensor<128xf32>
    %collapsed_43 = tensor.collapse_shape %transposed_37 [[0], [1, 2]] : tensor<4x1x64xf32> into tensor<4x64xf32>
    %transposed_44 = linalg.transpose ins(%extracted_slice_39 : tensor<64x64xf32>) outs(%37 : tensor<64x64xf32>) permutation = [1, 0] 
    %67 = linalg.matmul ins(%collapsed_43, %transposed_44 : tensor<4x64xf32>, tensor<64x64xf32>) outs(%39 : tensor<4x64xf32>) -> tensor<4x64xf32>
    %68 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_41 : tensor<64xf32>) outs(%38 : tensor<4x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x64xf32>
    %69 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%67, %68 : tensor<4x64xf32>, tensor<4x64xf32>) outs(%38 : tensor<4x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %143 = arith.addf %in, %in_80 : f32
      linalg.yield %143 : f32
    } -> tensor<4x64xf32>
    %collapsed_45 = tensor.collapse_shape %transposed_38 [[0], [1, 2]] : tensor<8x1x64xf32> into tensor<8x64xf32>
    %70 = tensor.empty() : tensor<64x128xf32>
    %transposed_46 = linalg.transpose ins(%extracted_slice_40 : tensor<128x64xf32>) outs(%70 : tensor<64x128xf32>) permutation = [1, 0] 
    %71 = tensor.empty() : tensor<8x128xf32>
    %72 = linalg.fill ins(%cst : f32) outs(%71 : tensor<8x128xf32>) -> tensor<8x128xf32>
    %73 = linalg.matmul ins(%collapsed_45, %transposed_46 : tensor<8x64xf32>, tensor<64x128xf32>) outs(%72 : tensor<8x128xf32>) -> tensor<8x128xf32>
    %74 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_42 : tensor<128xf32>) outs(%71 : tensor<8x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x128xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%73, %74 : tensor<8x128xf32>, tensor<8x128xf32>) outs(%71 : tensor<8x128xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %143 = arith.addf %in, %in_80 : f32
      linalg.yield %143 : f32
    } -> tensor<8x128xf32>
    %expanded_47 = tensor.expand_shape %75 [[0, 1], [2, 3, 4]] output_shape [1, 8, 1, 2, 64] : tensor<8x128xf32> into tensor<1x8x1x2x64xf32>
    %76 = tensor.empty() : tensor<2x8x1x1x64xf32>
    %transposed_48 = linalg.transpose ins(%expanded_47 : tensor<1x8x1x2x64xf32>) outs(%76 : tensor<2x8x1x1x64xf32>) permutation = [3, 1, 2, 0, 4] 
    %collapsed_49 = tensor.collapse_shape %transposed_48 [[0], [1], [2, 3], [4]] : tensor<2x8x1x1x64xf32> into tensor<2x8x1x64xf32>
    %extracted_slice_50 = tensor.extract_slice %collapsed_49[0, 0, 0, 0] [1, 8, 1, 64] [1, 1, 1, 1] : tensor<2x8x1x64xf32> to tensor<1x8x1x64xf32>
    %extracted_slice_51 = tensor.extract_slice %collapsed_49[1, 0, 0, 0] [1, 8, 1, 64] [1, 1, 1, 1] : tensor<2x8x1x64xf32> to tensor<1x8x1x64xf32>
    %expanded_52 = tensor.expand_shape %69 [[0], [1, 2]] output_shape [4, 4, 16] : tensor<4x64xf32> into tensor<4x4x16xf32>
    %transposed_53 = linalg.transpose ins(%expanded_52 : tensor<4x4x16xf32>) outs(%8 : tensor<4x4x16xf32>) permutation = [1, 0, 2] 
    %collapsed_54 = tensor.collapse_shape %extracted_slice_50 [[0, 1], [2, 3]] : tensor<1x8x1x64xf32> into tensor<8x64xf32>
    %expanded_55 = tensor.expand_shape %collapsed_54 [[0], [1, 2]] output_shape [8, 4, 16] : tensor<8x64xf32> into tensor<8x4x16xf32>
    %77 = tensor.empty() : tensor<4x8x16xf32>
    %transposed_56 = linalg.transpose ins(%expanded_55 : tensor<8x4x16xf32>) outs(%77 : tensor<4x8x16xf32>) permutation = [1, 0, 2] 
    %collapsed_57 = tensor.collapse_shape %extracted_slice_51 [[0, 1], [2, 3]] : tensor<1x8x1x64xf32> into tensor<8x64xf32>
    %expanded_58 = tensor.expand_shape %collapsed_57 [[0], [1, 2]] output_shape [8, 4, 16] : tensor<8x64xf32> into tensor<8x4x16xf32>
    %transposed_59 = linalg.transpose ins(%expanded_58 : tensor<8x4x16xf32>) outs(%77 : tensor<4x8x16xf32>) permutation = [1, 0, 2] 
    %expanded_60 = tensor.expand_shape %transposed_53 [[0, 1], [2], [3]] output_shape [1, 4, 4, 16] : tensor<4x4x16xf32> into tensor<1x4x4x16xf32>
    %expanded_61 = tensor.expand_shape %transposed_56 [[0, 1], [2], [3]] output_shape [1, 4, 8, 16] : tensor<4x8x16xf32> into tensor<1x4x8x16xf32>
    %78 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_60 : tensor<1x4x4x16xf32>) outs(%9 : tensor<1x4x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.mulf %in, %cst_6 : f32
      linalg.yield %143 : f32
    } -> tensor<1x4x4x16xf32>
    %79 = tensor.empty() : tensor<1x4x16x8xf32>
    %transposed_62 = linalg.transpose ins(%expanded_61 : tensor<1x4x8x16xf32>) outs(%79 : tensor<1x4x16x8xf32>) permutation = [0, 1, 3, 2] 
    %80 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_62 : tensor<1x4x16x8xf32>) outs(%79 : tensor<1x4x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.mulf %in, %cst_6 : f32
      linalg.yield %143 : f32
    } -> tensor<1x4x16x8xf32>
    %collapsed_63 = tensor.collapse_shape %78 [[0, 1], [2], [3]] : tensor<1x4x4x16xf32> into tensor<4x4x16xf32>
    %collapsed_64 = tensor.collapse_shape %80 [[0, 1], [2], [3]] : tensor<1x4x16x8xf32> into tensor<4x16x8xf32>
    %81 = tensor.empty() : tensor<4x4x8xf32>
    %82 = linalg.fill ins(%cst : f32) outs(%81 : tensor<4x4x8xf32>) -> tensor<4x4x8xf32>
    %83 = linalg.batch_matmul ins(%collapsed_63, %collapsed_64 : tensor<4x4x16xf32>, tensor<4x16x8xf32>) outs(%82 : tensor<4x4x8xf32>) -> tensor<4x4x8xf32>
    %expanded_65 = tensor.expand_shape %83 [[0, 1], [2], [3]] output_shape [1, 4, 4, 8] : tensor<4x4x8xf32> into tensor<1x4x4x8xf32>
    %84:2 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_65 : tensor<1x4x4x8xf32>) outs(%19, %17 : tensor<1x4x4xf32>, tensor<1x4x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_80: i64):
      %143 = linalg.index 3 : index
      %144 = arith.index_cast %143 : index to i64
      %145 = arith.maximumf %in, %out : f32
      %146 = arith.cmpf ogt, %in, %out : f32
      %147 = arith.select %146, %144, %out_80 : i64
      linalg.yield %145, %147 : f32, i64
    } -> (tensor<1x4x4xf32>, tensor<1x4x4xi64>)
    %expanded_66 = tensor.expand_shape %84#0 [[0], [1], [2, 3]] output_shape [1, 4, 4, 1] : tensor<1x4x4xf32> into tensor<1x4x4x1xf32>
    %85 = tensor.empty() : tensor<1x4x4x8xf32>
    %86 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_65, %expanded_66 : tensor<1x4x4x8xf32>, tensor<1x4x4x1xf32>) outs(%85 : tensor<1x4x4x8xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %143 = arith.subf %in, %in_80 : f32
      linalg.yield %143 : f32
    } -> tensor<1x4x4x8xf32>
    %87 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86 : tensor<1x4x4x8xf32>) outs(%85 : tensor<1x4x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.exp %in : f32
      linalg.yield %143 : f32
    } -> tensor<1x4x4x8xf32>
    %88 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%87 : tensor<1x4x4x8xf32>) outs(%25 : tensor<1x4x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.addf %in, %out : f32
      linalg.yield %143 : f32
    } -> tensor<1x4x4x1xf32>
    %89 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %88 : tensor<1x4x4x8xf32>, tensor<1x4x4x1xf32>) outs(%85 : tensor<1x4x4x8xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %143 = arith.divf %in, %in_80 : f32
      linalg.yield %143 : f32
    } -> tensor<1x4x4x8xf32>
    %90 = tensor.empty() : tensor<1x4x4x8xi1>
    %91 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_65 : tensor<1x4x4x8xf32>) outs(%90 : tensor<1x4x4x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %143 = arith.extf %in : f32 to f64
      %144 = arith.cmpf oeq, %143, %cst_5 : f64
      linalg.yield %144 : i1
    } -> tensor<1x4x4x8xi1>
    %92 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%91 : tensor<1x4x4x8xi1>) outs(%31 : tensor<1x4x4x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %143 = arith.andi %in, %out : i1
      linalg.yield %143 : i1
    } -> tensor<1x4x4x1xi1>
    %93 = linalg.generic {indexing_maps = [#map4, #map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92, %cst_2, %89 : tensor<1x4x4x1xi1>, tensor<1x4x4x8xf32>, tensor<1x4x4x8xf32>) outs(%85 : tensor<1x4x4x8xf32>) {
    ^bb0(%in: i1, %in_80: f32, %in_81: f32, %out: f32):
      %143 = arith.select %in, %in_80, %in_81 : f32
      linalg.yield %143 : f32
    } -> tensor<1x4x4x8xf32>
    %collapsed_67 = tensor.collapse_shape %93 [[0, 1], [2], [3]] : tensor<1x4x4x8xf32> into tensor<4x4x8xf32>
    %94 = linalg.batch_matmul ins(%collapsed_67, %transposed_59 : tensor<4x4x8xf32>, tensor<4x8x16xf32>) outs(%34 : tensor<4x4x16xf32>) -> tensor<4x4x16xf32>
    %expanded_68 = tensor.expand_shape %94 [[0, 1], [2], [3]] output_shape [1, 4, 4, 16] : tensor<4x4x16xf32> into tensor<1x4x4x16xf32>
    %transposed_69 = linalg.transpose ins(%expanded_68 : tensor<1x4x4x16xf32>) outs(%36 : tensor<4x1x4x16xf32>) permutation = [2, 0, 1, 3] 
    %collapsed_70 = tensor.collapse_shape %transposed_69 [[0], [1, 2, 3]] : tensor<4x1x4x16xf32> into tensor<4x64xf32>
    %transposed_71 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%37 : tensor<64x64xf32>) permutation = [1, 0] 
    %95 = linalg.matmul ins(%collapsed_70, %transposed_71 : tensor<4x64xf32>, tensor<64x64xf32>) outs(%39 : tensor<4x64xf32>) -> tensor<4x64xf32>
    %96 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<64xf32>) outs(%38 : tensor<4x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x64xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%95, %96 : tensor<4x64xf32>, tensor<4x64xf32>) outs(%38 : tensor<4x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %143 = arith.addf %in, %in_80 : f32
      linalg.yield %143 : f32
    } -> tensor<4x64xf32>
    %expanded_72 = tensor.expand_shape %97 [[0], [1, 2]] output_shape [4, 1, 64] : tensor<4x64xf32> into tensor<4x1x64xf32>
    %transposed_73 = linalg.transpose ins(%expanded_72 : tensor<4x1x64xf32>) outs(%43 : tensor<1x4x64xf32>) permutation = [1, 0, 2] 
    %98 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65, %transposed_73 : tensor<1x4x64xf32>, tensor<1x4x64xf32>) outs(%43 : tensor<1x4x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %143 = arith.addf %in, %in_80 : f32
      linalg.yield %143 : f32
    } -> tensor<1x4x64xf32>
    %99 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<1x4x64xf32>) outs(%45 : tensor<1x4x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %143 = arith.extf %in : f32 to f64
      linalg.yield %143 : f64
    } -> tensor<1x4x64xf64>
    %100 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%99 : tensor<1x4x64xf64>) outs(%48 : tensor<1x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %143 = arith.addf %in, %out : f64
      linalg.yield %143 : f64
    } -> tensor<1x4x1xf64>
    %101 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<1x4x1xf64>) outs(%47 : tensor<1x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %143 = arith.divf %in, %cst_7 : f64
      linalg.yield %143 : f64
    } -> tensor<1x4x1xf64>
    %102 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %101 : tensor<1x4x64xf64>, tensor<1x4x1xf64>) outs(%45 : tensor<1x4x64xf64>) {
    ^bb0(%in: f64, %in_80: f64, %out: f64):
      %143 = arith.subf %in, %in_80 : f64
      linalg.yield %143 : f64
    } -> tensor<1x4x64xf64>
    %103 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %102 : tensor<1x4x64xf64>, tensor<1x4x64xf64>) outs(%45 : tensor<1x4x64xf64>) {
    ^bb0(%in: f64, %in_80: f64, %out: f64):
      %143 = arith.mulf %in, %in_80 : f64
      linalg.yield %143 : f64
    } -> tensor<1x4x64xf64>
    %104 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%103 : tensor<1x4x64xf64>) outs(%48 : tensor<1x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %143 = arith.addf %in, %out : f64
      linalg.yield %143 : f64
    } -> tensor<1x4x1xf64>
    %105 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<1x4x1xf64>) outs(%47 : tensor<1x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %143 = arith.divf %in, %cst_7 : f64
      linalg.yield %143 : f64
    } -> tensor<1x4x1xf64>
    %106 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<1x4x1xf64>) outs(%55 : tensor<1x4x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %143 = arith.truncf %in : f64 to f32
      linalg.yield %143 : f32
    } -> tensor<1x4x1xf32>
    %107 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%98 : tensor<1x4x64xf32>) outs(%57 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.addf %in, %out : f32
      linalg.yield %143 : f32
    } -> tensor<1x4x1xf32>
    %108 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<1x4x1xf32>) outs(%55 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.divf %in, %cst_8 : f32
      linalg.yield %143 : f32
    } -> tensor<1x4x1xf32>
    %109 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<1x4x1xf32>) outs(%55 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.truncf %cst_4 : f64 to f32
      %144 = arith.addf %in, %143 : f32
      linalg.yield %144 : f32
    } -> tensor<1x4x1xf32>
    %110 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<1x4x1xf32>) outs(%55 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.rsqrt %in : f32
      linalg.yield %143 : f32
    } -> tensor<1x4x1xf32>
    %111 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %108 : tensor<1x4x64xf32>, tensor<1x4x1xf32>) outs(%43 : tensor<1x4x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %143 = arith.subf %in, %in_80 : f32
      linalg.yield %143 : f32
    } -> tensor<1x4x64xf32>
    %112 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %110 : tensor<1x4x64xf32>, tensor<1x4x1xf32>) outs(%43 : tensor<1x4x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %143 = arith.mulf %in, %in_80 : f32
      linalg.yield %143 : f32
    } -> tensor<1x4x64xf32>
    %113 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %arg14 : tensor<1x4x64xf32>, tensor<64xf32>) outs(%43 : tensor<1x4x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %143 = arith.mulf %in, %in_80 : f32
      linalg.yield %143 : f32
    } -> tensor<1x4x64xf32>
    %114 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %arg15 : tensor<1x4x64xf32>, tensor<64xf32>) outs(%43 : tensor<1x4x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %143 = arith.addf %in, %in_80 : f32
      linalg.yield %143 : f32
    } -> tensor<1x4x64xf32>
    %collapsed_74 = tensor.collapse_shape %114 [[0, 1], [2]] : tensor<1x4x64xf32> into tensor<4x64xf32>
    %transposed_75 = linalg.transpose ins(%arg8 : tensor<128x64xf32>) outs(%70 : tensor<64x128xf32>) permutation = [1, 0] 
    %115 = tensor.empty() : tensor<4x128xf32>
    %116 = linalg.fill ins(%cst : f32) outs(%115 : tensor<4x128xf32>) -> tensor<4x128xf32>
    %117 = linalg.matmul ins(%collapsed_74, %transposed_75 : tensor<4x64xf32>, tensor<64x128xf32>) outs(%116 : tensor<4x128xf32>) -> tensor<4x128xf32>
    %118 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<128xf32>) outs(%115 : tensor<4x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x128xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%117, %118 : tensor<4x128xf32>, tensor<4x128xf32>) outs(%115 : tensor<4x128xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %143 = arith.addf %in, %in_80 : f32
      linalg.yield %143 : f32
    } -> tensor<4x128xf32>
    %expanded_76 = tensor.expand_shape %119 [[0, 1], [2]] output_shape [1, 4, 128] : tensor<4x128xf32> into tensor<1x4x128xf32>
    %120 = tensor.empty() : tensor<1x4x128xf32>
    %121 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_76 : tensor<1x4x128xf32>) outs(%120 : tensor<1x4x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.cmpf ugt, %in, %cst : f32
      %144 = arith.select %143, %in, %cst : f32
      linalg.yield %144 : f32
    } -> tensor<1x4x128xf32>
    %collapsed_77 = tensor.collapse_shape %121 [[0, 1], [2]] : tensor<1x4x128xf32> into tensor<4x128xf32>
    %122 = tensor.empty() : tensor<128x64xf32>
    %transposed_78 = linalg.transpose ins(%arg10 : tensor<64x128xf32>) outs(%122 : tensor<128x64xf32>) permutation = [1, 0] 
    %123 = linalg.matmul ins(%collapsed_77, %transposed_78 : tensor<4x128xf32>, tensor<128x64xf32>) outs(%39 : tensor<4x64xf32>) -> tensor<4x64xf32>
    %124 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg11 : tensor<64xf32>) outs(%38 : tensor<4x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x64xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%123, %124 : tensor<4x64xf32>, tensor<4x64xf32>) outs(%38 : tensor<4x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %143 = arith.addf %in, %in_80 : f32
      linalg.yield %143 : f32
    } -> tensor<4x64xf32>
    %expanded_79 = tensor.expand_shape %125 [[0, 1], [2]] output_shape [1, 4, 64] : tensor<4x64xf32> into tensor<1x4x64xf32>
    %126 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %expanded_79 : tensor<1x4x64xf32>, tensor<1x4x64xf32>) outs(%43 : tensor<1x4x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %143 = arith.addf %in, %in_80 : f32
      linalg.yield %143 : f32
    } -> tensor<1x4x64xf32>
    %127 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<1x4x64xf32>) outs(%45 : tensor<1x4x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %143 = arith.extf %in : f32 to f64
      linalg.yield %143 : f64
    } -> tensor<1x4x64xf64>
    %128 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%127 : tensor<1x4x64xf64>) outs(%48 : tensor<1x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %143 = arith.addf %in, %out : f64
      linalg.yield %143 : f64
    } -> tensor<1x4x1xf64>
    %129 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<1x4x1xf64>) outs(%47 : tensor<1x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %143 = arith.divf %in, %cst_7 : f64
      linalg.yield %143 : f64
    } -> tensor<1x4x1xf64>
    %130 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %129 : tensor<1x4x64xf64>, tensor<1x4x1xf64>) outs(%45 : tensor<1x4x64xf64>) {
    ^bb0(%in: f64, %in_80: f64, %out: f64):
      %143 = arith.subf %in, %in_80 : f64
      linalg.yield %143 : f64
    } -> tensor<1x4x64xf64>
    %131 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %130 : tensor<1x4x64xf64>, tensor<1x4x64xf64>) outs(%45 : tensor<1x4x64xf64>) {
    ^bb0(%in: f64, %in_80: f64, %out: f64):
      %143 = arith.mulf %in, %in_80 : f64
      linalg.yield %143 : f64
    } -> tensor<1x4x64xf64>
    %132 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%131 : tensor<1x4x64xf64>) outs(%48 : tensor<1x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %143 = arith.addf %in, %out : f64
      linalg.yield %143 : f64
    } -> tensor<1x4x1xf64>
    %133 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<1x4x1xf64>) outs(%47 : tensor<1x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %143 = arith.divf %in, %cst_7 : f64
      linalg.yield %143 : f64
    } -> tensor<1x4x1xf64>
    %134 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<1x4x1xf64>) outs(%55 : tensor<1x4x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %143 = arith.truncf %in : f64 to f32
      linalg.yield %143 : f32
    } -> tensor<1x4x1xf32>
    %135 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%126 : tensor<1x4x64xf32>) outs(%57 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.addf %in, %out : f32
      linalg.yield %143 : f32
    } -> tensor<1x4x1xf32>
    %136 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<1x4x1xf32>) outs(%55 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.divf %in, %cst_8 : f32
      linalg.yield %143 : f32
    } -> tensor<1x4x1xf32>
    %137 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<1x4x1xf32>) outs(%55 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.truncf %cst_4 : f64 to f32
      %144 = arith.addf %in, %143 : f32
      linalg.yield %144 : f32
    } -> tensor<1x4x1xf32>
    %138 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<1x4x1xf32>) outs(%55 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.rsqrt %in : f32
      linalg.yield %143 : f32
    } -> tensor<1x4x1xf32>
    %139 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %136 : tensor<1x4x64xf32>, tensor<1x4x1xf32>) outs(%43 : tensor<1x4x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %143 = arith.subf %in, %in_80 : f32
      linalg.yield %143 : f32
    } -> tensor<1x4x64xf32>
    %140 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %138 : tensor<1x4x64xf32>, tensor<1x4x1xf32>) outs(%43 : tensor<1x4x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %143 = arith.mulf %in, %in_80 : f32
      linalg.yield %143 : f32
    } -> tensor<1x4x64xf32>
    %141 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %arg16 : tensor<1x4x64xf32>, tensor<64xf32>) outs(%43 : tensor<1x4x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %143 = arith.mulf %in, %in_80 : f32
      linalg.yield %143 : f32
    } -> tensor<1x4x64xf32>
    %142 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %arg17 : tensor<1x4x64xf32>, tensor<64xf32>) outs(%43 : tensor<1x4x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %143 = arith.addf %in, %in_80 : f32
      linalg.yield %143 : f32
    } -> tensor<1x4x64xf32>
    return %142 : tensor<1x4x64xf32>
  }
}
