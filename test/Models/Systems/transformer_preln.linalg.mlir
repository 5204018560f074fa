// models/make_system_tests.py transformer_preln (torch-mlir 20261001 torch 2.15.0)
#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<192x64xf32> {resnorm.param = "self_attn.in_proj_weight"}, %arg1: tensor<192xf32> {resnorm.param = "self_attn.in_proj_bias"}, %arg2: tensor<64x64xf32> {resnorm.param = "self_attn.out_proj.weight"}, %arg3: tensor<64xf32> {resnorm.param = "self_attn.out_proj.bias"}, %arg4: tensor<128x64xf32> {resnorm.param = "linear1.weight"}, %arg5: tensor<128xf32> {resnorm.param = "linear1.bias"}, %arg6: tensor<64x128xf32> {resnorm.param = "linear2.weight"}, %arg7: tensor<64xf32> {resnorm.param = "linear2.bias"}, %arg8: tensor<64xf32> {resnorm.param = "norm1.weight"}, %arg9: tensor<64xf32> {resnorm.param = "norm1.bias"}, %arg10: tensor<64xf32> {resnorm.param = "norm2.weight"}, %arg11: tensor<64xf32> {resnorm.param = "norm2.bias"}, %arg12: tensor<1x16x64xf32>) -> tensor<1x16x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<1x4x16x16xf32>
    %cst_3 = arith.constant 0xFFF0000000000000 : f64
    %cst_4 = arith.constant 1.000000e-05 : f64
    %cst_5 = arith.constant 6.400000e+01 : f64
    %cst_6 = arith.constant 6.400000e+01 : f32
    %cst_7 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<1x16x64xf64>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %91 = arith.extf %in : f32 to f64
      linalg.yield %91 : f64
    } -> tensor<1x16x64xf64>
    %2 = tensor.empty() : tensor<1x16x1xf64>
    %3 = linalg.fill ins(%cst : f64) outs(%2 : tensor<1x16x1xf64>) -> tensor<1x16x1xf64>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<1x16x64xf64>) outs(%3 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %91 = arith.addf %in, %out : f64
      linalg.yield %91 : f64
    } -> tensor<1x16x1xf64>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<1x16x1xf64>) outs(%2 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %91 = arith.divf %in, %cst_5 : f64
      linalg.yield %91 : f64
    } -> tensor<1x16x1xf64>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %5 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%0 : tensor<1x16x64xf64>) {
    ^bb0(%in: f64, %in_42: f64, %out: f64):
      %91 = arith.subf %in, %in_42 : f64
      linalg.yield %91 : f64
    } -> tensor<1x16x64xf64>
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %6 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%0 : tensor<1x16x64xf64>) {
    ^bb0(%in: f64, %in_42: f64, %out: f64):
      %91 = arith.mulf %in, %in_42 : f64
      linalg.yield %91 : f64
    } -> tensor<1x16x64xf64>
    %8 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<1x16x64xf64>) outs(%3 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %91 = arith.addf %in, %out : f64
      linalg.yield %91 : f64
    } -> tensor<1x16x1xf64>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<1x16x1xf64>) outs(%2 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %91 = arith.divf %in, %cst_5 : f64
      linalg.yield %91 : f64
    } -> tensor<1x16x1xf64>
    %10 = tensor.empty() : tensor<1x16x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<1x16x1xf64>) outs(%10 : tensor<1x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %91 = arith.truncf %in : f64 to f32
      linalg.yield %91 : f32
    } -> tensor<1x16x1xf32>
    %12 = linalg.fill ins(%cst_0 : f32) outs(%10 : tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg12 : tensor<1x16x64xf32>) outs(%12 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %91 = arith.addf %in, %out : f32
      linalg.yield %91 : f32
    } -> tensor<1x16x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<1x16x1xf32>) outs(%10 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %91 = arith.divf %in, %cst_6 : f32
      linalg.yield %91 : f32
    } -> tensor<1x16x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<1x16x1xf32>) outs(%10 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %91 = arith.truncf %cst_4 : f64 to f32
      %92 = arith.addf %in, %91 : f32
      linalg.yield %92 : f32
    } -> tensor<1x16x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<1x16x1xf32>) outs(%10 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %91 = math.rsqrt %in : f32
      linalg.yield %91 : f32
    } -> tensor<1x16x1xf32>
    %17 = tensor.empty() : tensor<1x16x64xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %14 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%17 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %91 = arith.subf %in, %in_42 : f32
      linalg.yield %91 : f32
    } -> tensor<1x16x64xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %16 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%17 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %91 = arith.mulf %in, %in_42 : f32
      linalg.yield %91 : f32
    } -> tensor<1x16x64xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %arg8 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%17 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %91 = arith.mulf %in, %in_42 : f32
      linalg.yield %91 : f32
    } -> tensor<1x16x64xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %arg9 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%17 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %91 = arith.addf %in, %in_42 : f32
      linalg.yield %91 : f32
    } -> tensor<1x16x64xf32>
    %22 = tensor.empty() : tensor<16x1x64xf32>
    %transposed = linalg.transpose ins(%21 : tensor<1x16x64xf32>) outs(%22 : tensor<16x1x64xf32>) permutation = [1, 0, 2] 
    %collapsed = tensor.collapse_shape %transposed [[0], [1, 2]] : tensor<16x1x64xf32> into tensor<16x64xf32>
    %23 = tensor.empty() : tensor<64x192xf32>
    %transposed_8 = linalg.transpose ins(%arg0 : tensor<192x64xf32>) outs(%23 : tensor<64x192xf32>) permutation = [1, 0] 
    %24 = tensor.empty() : tensor<16x192xf32>
    %25 = linalg.fill ins(%cst_0 : f32) outs(%24 : tensor<16x192xf32>) -> tensor<16x192xf32>
    %26 = linalg.matmul ins(%collapsed, %transposed_8 : tensor<16x64xf32>, tensor<64x192xf32>) outs(%25 : tensor<16x192xf32>) -> tensor<16x192xf32>
    %27 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<192xf32>) outs(%24 : tensor<16x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x192xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%26, %27 : tensor<16x192xf32>, tensor<16x192xf32>) outs(%24 : tensor<16x192xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %91 = arith.addf %in, %in_42 : f32
      linalg.yield %91 : f32
    } -> tensor<16x192xf32>
    %expanded = tensor.expand_shape %28 [[0, 1], [2, 3, 4]] output_shape [1, 16, 1, 3, 64] : tensor<16x192xf32> into tensor<1x16x1x3x64xf32>
    %29 = tensor.empty() : tensor<3x16x1x1x64xf32>
    %transposed_9 = linalg.transpose ins(%expanded : tensor<1x16x1x3x64xf32>) outs(%29 : tensor<3x16x1x1x64xf32>) permutation = [3, 1, 2, 0, 4] 
    %collapsed_10 = tensor.collapse_shape %transposed_9 [[0], [1], [2, 3], [4]] : tensor<3x16x1x1x64xf32> into tensor<3x16x1x64xf32>
    %extracted_slice = tensor.extract_slice %collapsed_10[0, 0, 0, 0] [1, 16, 1, 64] [1, 1, 1, 1] : tensor<3x16x1x64xf32> to tensor<1x16x1x64xf32>
    %extracted_slice_11 = tensor.extract_slice %collapsed_10[1, 0, 0, 0] [1, 16, 1, 64] [1, 1, 1, 1] : tensor<3x16x1x64xf32> to tensor<1x16x1x64xf32>
    %extracted_slice_12 = tensor.extract_slice %collapsed_10[2, 0, 0, 0] [1, 16, 1, 64] [1, 1, 1, 1] : tensor<3x16x1x64xf32> to tensor<1x16x1x64xf32>
    %collapsed_13 = tensor.collapse_shape %extracted_slice [[0, 1], [2, 3]] : tensor<1x16x1x64xf32> into tensor<16x64xf32>
    %expanded_14 = tensor.expand_shape %collapsed_13 [[0], [1, 2]] output_shape [16, 4, 16] : tensor<16x64xf32> into tensor<16x4x16xf32>
    %30 = tensor.empty() : tensor<4x16x16xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<16x4x16xf32>) outs(%30 : tensor<4x16x16xf32>) permutation = [1, 0, 2] 
    %collapsed_16 = tensor.collapse_shape %extracted_slice_11 [[0, 1], [2, 3]] : tensor<1x16x1x64xf32> into tensor<16x64xf32>
    %expanded_17 = tensor.expand_shape %collapsed_16 [[0], [1, 2]] output_shape [16, 4, 16] : tensor<16x64xf32> into tensor<16x4x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<16x4x16xf32>) outs(%30 : tensor<4x16x16xf32>) permutation = [1, 0, 2] 
    %collapsed_19 = tensor.collapse_shape %extracted_slice_12 [[0, 1], [2, 3]] : tensor<1x16x1x64xf32> into tensor<16x64xf32>
    %expanded_20 = tensor.expand_shape %collapsed_19 [[0], [1, 2]] output_shape [16, 4, 16] : tensor<16x64xf32> into tensor<16x4x16xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<16x4x16xf32>) outs(%30 : tensor<4x16x16xf32>) permutation = [1, 0, 2] 
    %expanded_22 = tensor.expand_shape %transposed_15 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
    %expanded_23 = tensor.expand_shape %transposed_18 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
    %31 = tensor.empty() : tensor<1x4x16x16xf32>
    %32 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22 : tensor<1x4x16x16xf32>) outs(%31 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %91 = arith.mulf %in, %cst_7 : f32
      linalg.yield %91 : f32
    } -> tensor<1x4x16x16xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<1x4x16x16xf32>) outs(%31 : tensor<1x4x16x16xf32>) permutation = [0, 1, 3, 2] 
    %33 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_24 : tensor<1x4x16x16xf32>) outs(%31 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %91 = arith.mulf %in, %cst_7 : f32
      linalg.yield %91 : f32
    } -> tensor<1x4x16x16xf32>
    %collapsed_25 = tensor.collapse_shape %32 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
    %collapsed_26 = tensor.collapse_shape %33 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
    %34 = linalg.fill ins(%cst_0 : f32) outs(%30 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
    %35 = linalg.batch_matmul ins(%collapsed_25, %collapsed_26 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%34 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
    %expanded_27 = tensor.expand_shape %35 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
    %36 = tensor.empty() : tensor<1x4x16xi64>
    %37 = linalg.fill ins(%c0_i64 : i64) outs(%36 : tensor<1x4x16xi64>) -> tensor<1x4x16xi64>
    %38 = tensor.empty() : tensor<1x4x16xf32>
    %39 = linalg.fill ins(%cst_1 : f32) outs(%38 : tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
    %40:2 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_27 : tensor<1x4x16x16xf32>) outs(%39, %37 : tensor<1x4x16xf32>, tensor<1x4x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_42: i64):
      %91 = linalg.index 3 : index
      %92 = arith.index_cast %91 : index to i64
      %93 = arith.maximumf %in, %out : f32
      %94 = arith.cmpf ogt, %in, %out : f32
      %95 = arith.select %94, %92, %out_42 : i64
      linalg.yield %93, %95 : f32, i64
    } -> (tensor<1x4x16xf32>, tensor<1x4x16xi64>)
    %expanded_28 = tensor.expand_shape %40#0 [[0], [1], [2, 3]] output_shape [1, 4, 16, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1xf32>
    %41 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_27, %expanded_28 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%31 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %91 = arith.subf %in, %in_42 : f32
      linalg.yield %91 : f32
    } -> tensor<1x4x16x16xf32>
    %42 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<1x4x16x16xf32>) outs(%31 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %91 = math.exp %in : f32
      linalg.yield %91 : f32
    } -> tensor<1x4x16x16xf32>
    %43 = tensor.empty() : tensor<1x4x16x1xf32>
    %44 = linalg.fill ins(%cst_0 : f32) outs(%43 : tensor<1x4x16x1xf32>) -> tensor<1x4x16x1xf32>
    %45 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%42 : tensor<1x4x16x16xf32>) outs(%44 : tensor<1x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %91 = arith.addf %in, %out : f32
      linalg.yield %91 : f32
    } -> tensor<1x4x16x1xf32>
    %46 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %45 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%31 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %91 = arith.divf %in, %in_42 : f32
      linalg.yield %91 : f32
    } -> tensor<1x4x16x16xf32>
    %47 = tensor.empty() : tensor<1x4x16x16xi1>
    %48 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_27 : tensor<1x4x16x16xf32>) outs(%47 : tensor<1x4x16x16xi1>) {
    ^bb0(%in: f32, %out: i1):
      %91 = arith.extf %in : f32 to f64
      %92 = arith.cmpf oeq, %91, %cst_3 : f64
      linalg.yield %92 : i1
    } -> tensor<1x4x16x16xi1>
    %49 = tensor.empty() : tensor<1x4x16x1xi1>
    %50 = linalg.fill ins(%true : i1) outs(%49 : tensor<1x4x16x1xi1>) -> tensor<1x4x16x1xi1>
    %51 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%48 : tensor<1x4x16x16xi1>) outs(%50 : tensor<1x4x16x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %91 = arith.andi %in, %out : i1
      linalg.yield %91 : i1
    } -> tensor<1x4x16x1xi1>
    %52 = linalg.generic {indexing_maps = [#map7, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %cst_2, %46 : tensor<1x4x16x1xi1>, tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%31 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: i1, %in_42: f32, %in_43: f32, %out: f32):
      %91 = arith.select %in, %in_42, %in_43 : f32
      linalg.yield %91 : f32
    } -> tensor<1x4x16x16xf32>
    %collapsed_29 = tensor.collapse_shape %52 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
    %53 = linalg.batch_matmul ins(%collapsed_29, %transposed_21 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%34 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
    %expanded_30 = tensor.expand_shape %53 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
    %54 = tensor.empty() : tensor<16x1x4x16xf32>
    %transposed_31 = linalg.transpose ins(%expanded_30 : tensor<1x4x16x16xf32>) outs(%54 : tensor<16x1x4x16xf32>) permutation = [2, 0, 1, 3] 
    %collapsed_32 = tensor.collapse_shape %transposed_31 [[0], [1, 2, 3]] : tensor<16x1x4x16xf32> into tensor<16x64xf32>
    %55 = tensor.empty() : tensor<64x64xf32>
    %transposed_33 = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%55 : tensor<64x64xf32>) permutation = [1, 0] 
    %56 = tensor.empty() : tensor<16x64xf32>
    %57 = linalg.fill ins(%cst_0 : f32) outs(%56 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %58 = linalg.matmul ins(%collapsed_32, %transposed_33 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%57 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %59 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<64xf32>) outs(%56 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x64xf32>
    %60 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%58, %59 : tensor<16x64xf32>, tensor<16x64xf32>) outs(%56 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %91 = arith.addf %in, %in_42 : f32
      linalg.yield %91 : f32
    } -> tensor<16x64xf32>
    %expanded_34 = tensor.expand_shape %60 [[0], [1, 2]] output_shape [16, 1, 64] : tensor<16x64xf32> into tensor<16x1x64xf32>
    %transposed_35 = linalg.transpose ins(%expanded_34 : tensor<16x1x64xf32>) outs(%17 : tensor<1x16x64xf32>) permutation = [1, 0, 2] 
    %61 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %transposed_35 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%17 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %91 = arith.addf %in, %in_42 : f32
      linalg.yield %91 : f32
    } -> tensor<1x16x64xf32>
    %62 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %91 = arith.extf %in : f32 to f64
      linalg.yield %91 : f64
    } -> tensor<1x16x64xf64>
    %63 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%62 : tensor<1x16x64xf64>) outs(%3 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %91 = arith.addf %in, %out : f64
      linalg.yield %91 : f64
    } -> tensor<1x16x1xf64>
    %64 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63 : tensor<1x16x1xf64>) outs(%2 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %91 = arith.divf %in, %cst_5 : f64
      linalg.yield %91 : f64
    } -> tensor<1x16x1xf64>
    %65 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %64 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%0 : tensor<1x16x64xf64>) {
    ^bb0(%in: f64, %in_42: f64, %out: f64):
      %91 = arith.subf %in, %in_42 : f64
      linalg.yield %91 : f64
    } -> tensor<1x16x64xf64>
    %66 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65, %65 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%0 : tensor<1x16x64xf64>) {
    ^bb0(%in: f64, %in_42: f64, %out: f64):
      %91 = arith.mulf %in, %in_42 : f64
      linalg.yield %91 : f64
    } -> tensor<1x16x64xf64>
    %67 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%66 : tensor<1x16x64xf64>) outs(%3 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %91 = arith.addf %in, %out : f64
      linalg.yield %91 : f64
    } -> tensor<1x16x1xf64>
    %68 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<1x16x1xf64>) outs(%2 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %91 = arith.divf %in, %cst_5 : f64
      linalg.yield %91 : f64
    } -> tensor<1x16x1xf64>
    %69 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<1x16x1xf64>) outs(%10 : tensor<1x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %91 = arith.truncf %in : f64 to f32
      linalg.yield %91 : f32
    } -> tensor<1x16x1xf32>
    %70 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%61 : tensor<1x16x64xf32>) outs(%12 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %91 = arith.addf %in, %out : f32
      linalg.yield %91 : f32
    } -> tensor<1x16x1xf32>
    %71 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<1x16x1xf32>) outs(%10 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %91 = arith.divf %in, %cst_6 : f32
      linalg.yield %91 : f32
    } -> tensor<1x16x1xf32>
    %72 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<1x16x1xf32>) outs(%10 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %91 = arith.truncf %cst_4 : f64 to f32
      %92 = arith.addf %in, %91 : f32
      linalg.yield %92 : f32
    } -> tensor<1x16x1xf32>
    %73 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<1x16x1xf32>) outs(%10 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %91 = math.rsqrt %in : f32
      linalg.yield %91 : f32
    } -> tensor<1x16x1xf32>
    %74 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61, %71 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%17 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %91 = arith.subf %in, %in_42 : f32
      linalg.yield %91 : f32
    } -> tensor<1x16x64xf32>
    %75 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %73 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%17 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %91 = arith.mulf %in, %in_42 : f32
      linalg.yield %91 : f32
    } -> tensor<1x16x64xf32>
    %76 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %arg10 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%17 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %91 = arith.mulf %in, %in_42 : f32
      linalg.yield %91 : f32
    } -> tensor<1x16x64xf32>
    %77 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %arg11 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%17 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %91 = arith.addf %in, %in_42 : f32
      linalg.yield %91 : f32
    } -> tensor<1x16x64xf32>
    %collapsed_36 = tensor.collapse_shape %77 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
    %78 = tensor.empty() : tensor<64x128xf32>
    %transposed_37 = linalg.transpose ins(%arg4 : tensor<128x64xf32>) outs(%78 : tensor<64x128xf32>) permutation = [1, 0] 
    %79 = tensor.empty() : tensor<16x128xf32>
    %80 = linalg.fill ins(%cst_0 : f32) outs(%79 : tensor<16x128xf32>) -> tensor<16x128xf32>
    %81 = linalg.matmul ins(%collapsed_36, %transposed_37 : tensor<16x64xf32>, tensor<64x128xf32>) outs(%80 : tensor<16x128xf32>) -> tensor<16x128xf32>
    %82 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<128xf32>) outs(%79 : tensor<16x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x128xf32>
    %83 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%81, %82 : tensor<16x128xf32>, tensor<16x128xf32>) outs(%79 : tensor<16x128xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %91 = arith.addf %in, %in_42 : f32
      linalg.yield %91 : f32
    } -> tensor<16x128xf32>
    %expanded_38 = tensor.expand_shape %83 [[0, 1], [2]] output_shape [1, 16, 128] : tensor<16x128xf32> into tensor<1x16x128xf32>
    %84 = tensor.empty() : tensor<1x16x128xf32>
    %85 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_38 : tensor<1x16x128xf32>) outs(%84 : tensor<1x16x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %91 = arith.cmpf ugt, %in, %cst_0 : f32
      %92 = arith.select %91, %in, %cst_0 : f32
      linalg.yield %92 : f32
    } -> tensor<1x16x128xf32>
    %collapsed_39 = tensor.collapse_shape %85 [[0, 1], [2]] : tensor<1x16x128xf32> into tensor<16x128xf32>
    %86 = tensor.empty() : tensor<128x64xf32>
    %transposed_40 = linalg.transpose ins(%arg6 : tensor<64x128xf32>) outs(%86 : tensor<128x64xf32>) permutation = [1, 0] 
    %87 = linalg.matmul ins(%collapsed_39, %transposed_40 : tensor<16x128xf32>, tensor<128x64xf32>) outs(%57 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %88 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<64xf32>) outs(%56 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x64xf32>
    %89 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%87, %88 : tensor<16x64xf32>, tensor<16x64xf32>) outs(%56 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %91 = arith.addf %in, %in_42 : f32
      linalg.yield %91 : f32
    } -> tensor<16x64xf32>
    %expanded_41 = tensor.expand_shape %89 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
    %90 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61, %expanded_41 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%17 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %91 = arith.addf %in, %in_42 : f32
      linalg.yield %91 : f32
    } -> tensor<1x16x64xf32>
    return %90 : tensor<1x16x64xf32>
  }
}
