// models/make_test_models.py: nn.TransformerEncoderLayer(48, 4, 96, activation='gelu'), two of them, Post-LN (torch-mlir 20261001 torch 2.15.0)
#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1) -> (d1)>
#map7 = affine_map<(d0, d1) -> (d0, d1)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  func.func @main(%arg0: tensor<144x48xf32>, %arg1: tensor<144xf32>, %arg2: tensor<48x48xf32>, %arg3: tensor<48xf32>, %arg4: tensor<96x48xf32>, %arg5: tensor<96xf32>, %arg6: tensor<48x96xf32>, %arg7: tensor<48xf32>, %arg8: tensor<48xf32>, %arg9: tensor<48xf32>, %arg10: tensor<48xf32>, %arg11: tensor<48xf32>, %arg12: tensor<144x48xf32>, %arg13: tensor<144xf32>, %arg14: tensor<48x48xf32>, %arg15: tensor<48xf32>, %arg16: tensor<96x48xf32>, %arg17: tensor<96xf32>, %arg18: tensor<48x96xf32>, %arg19: tensor<48xf32>, %arg20: tensor<48xf32>, %arg21: tensor<48xf32>, %arg22: tensor<48xf32>, %arg23: tensor<48xf32>, %arg24: tensor<2x16x48xf32>) -> tensor<2x16x48xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 0.000000e+00 : f64
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<2x4x16x16xf32>
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant 0xFFF0000000000000 : f64
    %cst_7 = arith.constant 0.537284965911771 : f64
    %cst_8 = arith.constant 4.800000e+01 : f64
    %cst_9 = arith.constant 4.800000e+01 : f32
    %cst_10 = arith.constant 1.41421354 : f32
    %0 = tensor.empty() : tensor<16x2x48xf32>
    %transposed = linalg.transpose ins(%arg24 : tensor<2x16x48xf32>) outs(%0 : tensor<16x2x48xf32>) permutation = [1, 0, 2] 
    %1 = tensor.empty() : tensor<48x144xf32>
    %transposed_11 = linalg.transpose ins(%arg0 : tensor<144x48xf32>) outs(%1 : tensor<48x144xf32>) permutation = [1, 0] 
    %2 = tensor.empty() : tensor<16x48x144xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_11 : tensor<48x144xf32>) outs(%2 : tensor<16x48x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x48x144xf32>
    %4 = tensor.empty() : tensor<16x2x144xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<16x2x144xf32>) -> tensor<16x2x144xf32>
    %6 = linalg.batch_matmul ins(%transposed, %3 : tensor<16x2x48xf32>, tensor<16x48x144xf32>) outs(%5 : tensor<16x2x144xf32>) -> tensor<16x2x144xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %arg1 : tensor<16x2x144xf32>, tensor<144xf32>) outs(%4 : tensor<16x2x144xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %155 = arith.addf %in, %in_81 : f32
      linalg.yield %155 : f32
    } -> tensor<16x2x144xf32>
    %expanded = tensor.expand_shape %7 [[0, 1], [2], [3, 4]] output_shape [1, 16, 2, 3, 48] : tensor<16x2x144xf32> into tensor<1x16x2x3x48xf32>
    %8 = tensor.empty() : tensor<3x16x2x1x48xf32>
    %transposed_12 = linalg.transpose ins(%expanded : tensor<1x16x2x3x48xf32>) outs(%8 : tensor<3x16x2x1x48xf32>) permutation = [3, 1, 2, 0, 4] 
    %collapsed = tensor.collapse_shape %transposed_12 [[0], [1], [2, 3], [4]] : tensor<3x16x2x1x48xf32> into tensor<3x16x2x48xf32>
    %extracted_slice = tensor.extract_slice %collapsed[0, 0, 0, 0] [1, 16, 2, 48] [1, 1, 1, 1] : tensor<3x16x2x48xf32> to tensor<1x16x2x48xf32>
    %extracted_slice_13 = tensor.extract_slice %collapsed[1, 0, 0, 0] [1, 16, 2, 48] [1, 1, 1, 1] : tensor<3x16x2x48xf32> to tensor<1x16x2x48xf32>
    %extracted_slice_14 = tensor.extract_slice %collapsed[2, 0, 0, 0] [1, 16, 2, 48] [1, 1, 1, 1] : tensor<3x16x2x48xf32> to tensor<1x16x2x48xf32>
    %collapsed_15 = tensor.collapse_shape %extracted_slice [[0, 1], [2, 3]] : tensor<1x16x2x48xf32> into tensor<16x96xf32>
    %expanded_16 = tensor.expand_shape %collapsed_15 [[0], [1, 2]] output_shape [16, 8, 12] : tensor<16x96xf32> into tensor<16x8x12xf32>
    %9 = tensor.empty() : tensor<8x16x12xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<16x8x12xf32>) outs(%9 : tensor<8x16x12xf32>) permutation = [1, 0, 2] 
    %collapsed_18 = tensor.collapse_shape %extracted_slice_13 [[0, 1], [2, 3]] : tensor<1x16x2x48xf32> into tensor<16x96xf32>
    %expanded_19 = tensor.expand_shape %collapsed_18 [[0], [1, 2]] output_shape [16, 8, 12] : tensor<16x96xf32> into tensor<16x8x12xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<16x8x12xf32>) outs(%9 : tensor<8x16x12xf32>) permutation = [1, 0, 2] 
    %collapsed_21 = tensor.collapse_shape %extracted_slice_14 [[0, 1], [2, 3]] : tensor<1x16x2x48xf32> into tensor<16x96xf32>
    %expanded_22 = tensor.expand_shape %collapsed_21 [[0], [1, 2]] output_shape [16, 8, 12] : tensor<16x96xf32> into tensor<16x8x12xf32>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<16x8x12xf32>) outs(%9 : tensor<8x16x12xf32>) permutation = [1, 0, 2] 
    %expanded_24 = tensor.expand_shape %transposed_17 [[0, 1], [2], [3]] output_shape [2, 4, 16, 12] : tensor<8x16x12xf32> into tensor<2x4x16x12xf32>
    %expanded_25 = tensor.expand_shape %transposed_20 [[0, 1], [2], [3]] output_shape [2, 4, 16, 12] : tensor<8x16x12xf32> into tensor<2x4x16x12xf32>
    %10 = tensor.empty() : tensor<2x4x16x12xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24 : tensor<2x4x16x12xf32>) outs(%10 : tensor<2x4x16x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.truncf %cst_7 : f64 to f32
      %156 = arith.mulf %in, %155 : f32
      linalg.yield %156 : f32
    } -> tensor<2x4x16x12xf32>
    %12 = tensor.empty() : tensor<2x4x12x16xf32>
    %transposed_26 = linalg.transpose ins(%expanded_25 : tensor<2x4x16x12xf32>) outs(%12 : tensor<2x4x12x16xf32>) permutation = [0, 1, 3, 2] 
    %13 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_26 : tensor<2x4x12x16xf32>) outs(%12 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.truncf %cst_7 : f64 to f32
      %156 = arith.mulf %in, %155 : f32
      linalg.yield %156 : f32
    } -> tensor<2x4x12x16xf32>
    %collapsed_27 = tensor.collapse_shape %11 [[0, 1], [2], [3]] : tensor<2x4x16x12xf32> into tensor<8x16x12xf32>
    %collapsed_28 = tensor.collapse_shape %13 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %14 = tensor.empty() : tensor<8x16x16xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %16 = linalg.batch_matmul ins(%collapsed_27, %collapsed_28 : tensor<8x16x12xf32>, tensor<8x12x16xf32>) outs(%15 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_29 = tensor.expand_shape %16 [[0, 1], [2], [3]] output_shape [2, 4, 16, 16] : tensor<8x16x16xf32> into tensor<2x4x16x16xf32>
    %17 = tensor.empty() : tensor<2x4x16xi64>
    %18 = linalg.fill ins(%c0_i64 : i64) outs(%17 : tensor<2x4x16xi64>) -> tensor<2x4x16xi64>
    %19 = tensor.empty() : tensor<2x4x16xf32>
    %20 = linalg.fill ins(%cst_0 : f32) outs(%19 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %21:2 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_29 : tensor<2x4x16x16xf32>) outs(%20, %18 : tensor<2x4x16xf32>, tensor<2x4x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_81: i64):
      %155 = linalg.index 3 : index
      %156 = arith.index_cast %155 : index to i64
      %157 = arith.maximumf %in, %out : f32
      %158 = arith.cmpf ogt, %in, %out : f32
      %159 = arith.select %158, %156, %out_81 : i64
      linalg.yield %157, %159 : f32, i64
    } -> (tensor<2x4x16xf32>, tensor<2x4x16xi64>)
    %expanded_30 = tensor.expand_shape %21#0 [[0], [1], [2, 3]] output_shape [2, 4, 16, 1] : tensor<2x4x16xf32> into tensor<2x4x16x1xf32>
    %22 = tensor.empty() : tensor<2x4x16x16xf32>
    %23 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_29, %expanded_30 : tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>) outs(%22 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %155 = arith.subf %in, %in_81 : f32
      linalg.yield %155 : f32
    } -> tensor<2x4x16x16xf32>
    %24 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x4x16x16xf32>) outs(%22 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = math.exp %in : f32
      linalg.yield %155 : f32
    } -> tensor<2x4x16x16xf32>
    %25 = tensor.empty() : tensor<2x4x16x1xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %27 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%24 : tensor<2x4x16x16xf32>) outs(%26 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.addf %in, %out : f32
      linalg.yield %155 : f32
    } -> tensor<2x4x16x1xf32>
    %28 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %27 : tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>) outs(%22 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %155 = arith.divf %in, %in_81 : f32
      linalg.yield %155 : f32
    } -> tensor<2x4x16x16xf32>
    %29 = tensor.empty() : tensor<2x4x16x16xi1>
    %30 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_29 : tensor<2x4x16x16xf32>) outs(%29 : tensor<2x4x16x16xi1>) {
    ^bb0(%in: f32, %out: i1):
      %155 = arith.extf %in : f32 to f64
      %156 = arith.cmpf oeq, %155, %cst_6 : f64
      linalg.yield %156 : i1
    } -> tensor<2x4x16x16xi1>
    %31 = tensor.empty() : tensor<2x4x16x1xi1>
    %32 = linalg.fill ins(%true : i1) outs(%31 : tensor<2x4x16x1xi1>) -> tensor<2x4x16x1xi1>
    %33 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%30 : tensor<2x4x16x16xi1>) outs(%32 : tensor<2x4x16x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %155 = arith.andi %in, %out : i1
      linalg.yield %155 : i1
    } -> tensor<2x4x16x1xi1>
    %34 = linalg.generic {indexing_maps = [#map5, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %cst_4, %28 : tensor<2x4x16x1xi1>, tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%22 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: i1, %in_81: f32, %in_82: f32, %out: f32):
      %155 = arith.select %in, %in_81, %in_82 : f32
      linalg.yield %155 : f32
    } -> tensor<2x4x16x16xf32>
    %collapsed_31 = tensor.collapse_shape %34 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%9 : tensor<8x16x12xf32>) -> tensor<8x16x12xf32>
    %36 = linalg.batch_matmul ins(%collapsed_31, %transposed_23 : tensor<8x16x16xf32>, tensor<8x16x12xf32>) outs(%35 : tensor<8x16x12xf32>) -> tensor<8x16x12xf32>
    %expanded_32 = tensor.expand_shape %36 [[0, 1], [2], [3]] output_shape [2, 4, 16, 12] : tensor<8x16x12xf32> into tensor<2x4x16x12xf32>
    %37 = tensor.empty() : tensor<16x2x4x12xf32>
    %transposed_33 = linalg.transpose ins(%expanded_32 : tensor<2x4x16x12xf32>) outs(%37 : tensor<16x2x4x12xf32>) permutation = [2, 0, 1, 3] 
    %collapsed_34 = tensor.collapse_shape %transposed_33 [[0, 1], [2, 3]] : tensor<16x2x4x12xf32> into tensor<32x48xf32>
    %38 = tensor.empty() : tensor<48x48xf32>
    %transposed_35 = linalg.transpose ins(%arg2 : tensor<48x48xf32>) outs(%38 : tensor<48x48xf32>) permutation = [1, 0] 
    %39 = tensor.empty() : tensor<32x48xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<32x48xf32>) -> tensor<32x48xf32>
    %41 = linalg.matmul ins(%collapsed_34, %transposed_35 : tensor<32x48xf32>, tensor<48x48xf32>) outs(%40 : tensor<32x48xf32>) -> tensor<32x48xf32>
    %42 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<48xf32>) outs(%39 : tensor<32x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x48xf32>
    %43 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%41, %42 : tensor<32x48xf32>, tensor<32x48xf32>) outs(%39 : tensor<32x48xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %155 = arith.addf %in, %in_81 : f32
      linalg.yield %155 : f32
    } -> tensor<32x48xf32>
    %expanded_36 = tensor.expand_shape %43 [[0, 1], [2]] output_shape [16, 2, 48] : tensor<32x48xf32> into tensor<16x2x48xf32>
    %44 = tensor.empty() : tensor<2x16x48xf32>
    %transposed_37 = linalg.transpose ins(%expanded_36 : tensor<16x2x48xf32>) outs(%44 : tensor<2x16x48xf32>) permutation = [1, 0, 2] 
    %45 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg24, %transposed_37 : tensor<2x16x48xf32>, tensor<2x16x48xf32>) outs(%44 : tensor<2x16x48xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %155 = arith.addf %in, %in_81 : f32
      linalg.yield %155 : f32
    } -> tensor<2x16x48xf32>
    %46 = tensor.empty() : tensor<2x16x48xf64>
    %47 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<2x16x48xf32>) outs(%46 : tensor<2x16x48xf64>) {
    ^bb0(%in: f32, %out: f64):
      %155 = arith.extf %in : f32 to f64
      linalg.yield %155 : f64
    } -> tensor<2x16x48xf64>
    %48 = tensor.empty() : tensor<2x16x1xf64>
    %49 = linalg.fill ins(%cst_1 : f64) outs(%48 : tensor<2x16x1xf64>) -> tensor<2x16x1xf64>
    %50 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%47 : tensor<2x16x48xf64>) outs(%49 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %155 = arith.addf %in, %out : f64
      linalg.yield %155 : f64
    } -> tensor<2x16x1xf64>
    %51 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50 : tensor<2x16x1xf64>) outs(%48 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %155 = arith.divf %in, %cst_8 : f64
      linalg.yield %155 : f64
    } -> tensor<2x16x1xf64>
    %52 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47, %51 : tensor<2x16x48xf64>, tensor<2x16x1xf64>) outs(%46 : tensor<2x16x48xf64>) {
    ^bb0(%in: f64, %in_81: f64, %out: f64):
      %155 = arith.subf %in, %in_81 : f64
      linalg.yield %155 : f64
    } -> tensor<2x16x48xf64>
    %53 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52, %52 : tensor<2x16x48xf64>, tensor<2x16x48xf64>) outs(%46 : tensor<2x16x48xf64>) {
    ^bb0(%in: f64, %in_81: f64, %out: f64):
      %155 = arith.mulf %in, %in_81 : f64
      linalg.yield %155 : f64
    } -> tensor<2x16x48xf64>
    %54 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%53 : tensor<2x16x48xf64>) outs(%49 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %155 = arith.addf %in, %out : f64
      linalg.yield %155 : f64
    } -> tensor<2x16x1xf64>
    %55 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54 : tensor<2x16x1xf64>) outs(%48 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %155 = arith.divf %in, %cst_8 : f64
      linalg.yield %155 : f64
    } -> tensor<2x16x1xf64>
    %56 = tensor.empty() : tensor<2x16x1xf32>
    %57 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55 : tensor<2x16x1xf64>) outs(%56 : tensor<2x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %155 = arith.truncf %in : f64 to f32
      linalg.yield %155 : f32
    } -> tensor<2x16x1xf32>
    %58 = linalg.fill ins(%cst : f32) outs(%56 : tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %59 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%45 : tensor<2x16x48xf32>) outs(%58 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.addf %in, %out : f32
      linalg.yield %155 : f32
    } -> tensor<2x16x1xf32>
    %60 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59 : tensor<2x16x1xf32>) outs(%56 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.divf %in, %cst_9 : f32
      linalg.yield %155 : f32
    } -> tensor<2x16x1xf32>
    %61 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57 : tensor<2x16x1xf32>) outs(%56 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.truncf %cst_5 : f64 to f32
      %156 = arith.addf %in, %155 : f32
      linalg.yield %156 : f32
    } -> tensor<2x16x1xf32>
    %62 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<2x16x1xf32>) outs(%56 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = math.rsqrt %in : f32
      linalg.yield %155 : f32
    } -> tensor<2x16x1xf32>
    %63 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45, %60 : tensor<2x16x48xf32>, tensor<2x16x1xf32>) outs(%44 : tensor<2x16x48xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %155 = arith.subf %in, %in_81 : f32
      linalg.yield %155 : f32
    } -> tensor<2x16x48xf32>
    %64 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63, %62 : tensor<2x16x48xf32>, tensor<2x16x1xf32>) outs(%44 : tensor<2x16x48xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %155 = arith.mulf %in, %in_81 : f32
      linalg.yield %155 : f32
    } -> tensor<2x16x48xf32>
    %65 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %arg8 : tensor<2x16x48xf32>, tensor<48xf32>) outs(%44 : tensor<2x16x48xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %155 = arith.mulf %in, %in_81 : f32
      linalg.yield %155 : f32
    } -> tensor<2x16x48xf32>
    %66 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65, %arg9 : tensor<2x16x48xf32>, tensor<48xf32>) outs(%44 : tensor<2x16x48xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %155 = arith.addf %in, %in_81 : f32
      linalg.yield %155 : f32
    } -> tensor<2x16x48xf32>
    %collapsed_38 = tensor.collapse_shape %66 [[0, 1], [2]] : tensor<2x16x48xf32> into tensor<32x48xf32>
    %67 = tensor.empty() : tensor<48x96xf32>
    %transposed_39 = linalg.transpose ins(%arg4 : tensor<96x48xf32>) outs(%67 : tensor<48x96xf32>) permutation = [1, 0] 
    %68 = tensor.empty() : tensor<32x96xf32>
    %69 = linalg.fill ins(%cst : f32) outs(%68 : tensor<32x96xf32>) -> tensor<32x96xf32>
    %70 = linalg.matmul ins(%collapsed_38, %transposed_39 : tensor<32x48xf32>, tensor<48x96xf32>) outs(%69 : tensor<32x96xf32>) -> tensor<32x96xf32>
    %71 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<96xf32>) outs(%68 : tensor<32x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x96xf32>
    %72 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%70, %71 : tensor<32x96xf32>, tensor<32x96xf32>) outs(%68 : tensor<32x96xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %155 = arith.addf %in, %in_81 : f32
      linalg.yield %155 : f32
    } -> tensor<32x96xf32>
    %expanded_40 = tensor.expand_shape %72 [[0, 1], [2]] output_shape [2, 16, 96] : tensor<32x96xf32> into tensor<2x16x96xf32>
    %73 = tensor.empty() : tensor<2x16x96xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_40 : tensor<2x16x96xf32>) outs(%73 : tensor<2x16x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.divf %in, %cst_10 : f32
      %156 = math.erf %155 : f32
      %157 = arith.addf %156, %cst_2 : f32
      %158 = arith.mulf %157, %cst_3 : f32
      %159 = arith.mulf %in, %158 : f32
      linalg.yield %159 : f32
    } -> tensor<2x16x96xf32>
    %collapsed_41 = tensor.collapse_shape %74 [[0, 1], [2]] : tensor<2x16x96xf32> into tensor<32x96xf32>
    %75 = tensor.empty() : tensor<96x48xf32>
    %transposed_42 = linalg.transpose ins(%arg6 : tensor<48x96xf32>) outs(%75 : tensor<96x48xf32>) permutation = [1, 0] 
    %76 = linalg.matmul ins(%collapsed_41, %transposed_42 : tensor<32x96xf32>, tensor<96x48xf32>) outs(%40 : tensor<32x48xf32>) -> tensor<32x48xf32>
    %77 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<48xf32>) outs(%39 : tensor<32x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x48xf32>
    %78 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%76, %77 : tensor<32x48xf32>, tensor<32x48xf32>) outs(%39 : tensor<32x48xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %155 = arith.addf %in, %in_81 : f32
      linalg.yield %155 : f32
    } -> tensor<32x48xf32>
    %expanded_43 = tensor.expand_shape %78 [[0, 1], [2]] output_shape [2, 16, 48] : tensor<32x48xf32> into tensor<2x16x48xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %expanded_43 : tensor<2x16x48xf32>, tensor<2x16x48xf32>) outs(%44 : tensor<2x16x48xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %155 = arith.addf %in, %in_81 : f32
      linalg.yield %155 : f32
    } -> tensor<2x16x48xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<2x16x48xf32>) outs(%46 : tensor<2x16x48xf64>) {
    ^bb0(%in: f32, %out: f64):
      %155 = arith.extf %in : f32 to f64
      linalg.yield %155 : f64
    } -> tensor<2x16x48xf64>
    %81 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%80 : tensor<2x16x48xf64>) outs(%49 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %155 = arith.addf %in, %out : f64
      linalg.yield %155 : f64
    } -> tensor<2x16x1xf64>
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<2x16x1xf64>) outs(%48 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %155 = arith.divf %in, %cst_8 : f64
      linalg.yield %155 : f64
    } -> tensor<2x16x1xf64>
    %83 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %82 : tensor<2x16x48xf64>, tensor<2x16x1xf64>) outs(%46 : tensor<2x16x48xf64>) {
    ^bb0(%in: f64, %in_81: f64, %out: f64):
      %155 = arith.subf %in, %in_81 : f64
      linalg.yield %155 : f64
    } -> tensor<2x16x48xf64>
    %84 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %83 : tensor<2x16x48xf64>, tensor<2x16x48xf64>) outs(%46 : tensor<2x16x48xf64>) {
    ^bb0(%in: f64, %in_81: f64, %out: f64):
      %155 = arith.mulf %in, %in_81 : f64
      linalg.yield %155 : f64
    } -> tensor<2x16x48xf64>
    %85 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%84 : tensor<2x16x48xf64>) outs(%49 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %155 = arith.addf %in, %out : f64
      linalg.yield %155 : f64
    } -> tensor<2x16x1xf64>
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<2x16x1xf64>) outs(%48 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %155 = arith.divf %in, %cst_8 : f64
      linalg.yield %155 : f64
    } -> tensor<2x16x1xf64>
    %87 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<2x16x1xf64>) outs(%56 : tensor<2x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %155 = arith.truncf %in : f64 to f32
      linalg.yield %155 : f32
    } -> tensor<2x16x1xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%79 : tensor<2x16x48xf32>) outs(%58 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.addf %in, %out : f32
      linalg.yield %155 : f32
    } -> tensor<2x16x1xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<2x16x1xf32>) outs(%56 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.divf %in, %cst_9 : f32
      linalg.yield %155 : f32
    } -> tensor<2x16x1xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<2x16x1xf32>) outs(%56 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.truncf %cst_5 : f64 to f32
      %156 = arith.addf %in, %155 : f32
      linalg.yield %156 : f32
    } -> tensor<2x16x1xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<2x16x1xf32>) outs(%56 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = math.rsqrt %in : f32
      linalg.yield %155 : f32
    } -> tensor<2x16x1xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %89 : tensor<2x16x48xf32>, tensor<2x16x1xf32>) outs(%44 : tensor<2x16x48xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %155 = arith.subf %in, %in_81 : f32
      linalg.yield %155 : f32
    } -> tensor<2x16x48xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %91 : tensor<2x16x48xf32>, tensor<2x16x1xf32>) outs(%44 : tensor<2x16x48xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %155 = arith.mulf %in, %in_81 : f32
      linalg.yield %155 : f32
    } -> tensor<2x16x48xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %arg10 : tensor<2x16x48xf32>, tensor<48xf32>) outs(%44 : tensor<2x16x48xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %155 = arith.mulf %in, %in_81 : f32
      linalg.yield %155 : f32
    } -> tensor<2x16x48xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %arg11 : tensor<2x16x48xf32>, tensor<48xf32>) outs(%44 : tensor<2x16x48xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %155 = arith.addf %in, %in_81 : f32
      linalg.yield %155 : f32
    } -> tensor<2x16x48xf32>
    %transposed_44 = linalg.transpose ins(%95 : tensor<2x16x48xf32>) outs(%0 : tensor<16x2x48xf32>) permutation = [1, 0, 2] 
    %transposed_45 = linalg.transpose ins(%arg12 : tensor<144x48xf32>) outs(%1 : tensor<48x144xf32>) permutation = [1, 0] 
    %96 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_45 : tensor<48x144xf32>) outs(%2 : tensor<16x48x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x48x144xf32>
    %97 = linalg.batch_matmul ins(%transposed_44, %96 : tensor<16x2x48xf32>, tensor<16x48x144xf32>) outs(%5 : tensor<16x2x144xf32>) -> tensor<16x2x144xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %arg13 : tensor<16x2x144xf32>, tensor<144xf32>) outs(%4 : tensor<16x2x144xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %155 = arith.addf %in, %in_81 : f32
      linalg.yield %155 : f32
    } -> tensor<16x2x144xf32>
    %expanded_46 = tensor.expand_shape %98 [[0, 1], [2], [3, 4]] output_shape [1, 16, 2, 3, 48] : tensor<16x2x144xf32> into tensor<1x16x2x3x48xf32>
    %transposed_47 = linalg.transpose ins(%expanded_46 : tensor<1x16x2x3x48xf32>) outs(%8 : tensor<3x16x2x1x48xf32>) permutation = [3, 1, 2, 0, 4] 
    %collapsed_48 = tensor.collapse_shape %transposed_47 [[0], [1], [2, 3], [4]] : tensor<3x16x2x1x48xf32> into tensor<3x16x2x48xf32>
    %extracted_slice_49 = tensor.extract_slice %collapsed_48[0, 0, 0, 0] [1, 16, 2, 48] [1, 1, 1, 1] : tensor<3x16x2x48xf32> to tensor<1x16x2x48xf32>
    %extracted_slice_50 = tensor.extract_slice %collapsed_48[1, 0, 0, 0] [1, 16, 2, 48] [1, 1, 1, 1] : tensor<3x16x2x48xf32> to tensor<1x16x2x48xf32>
    %extracted_slice_51 = tensor.extract_slice %collapsed_48[2, 0, 0, 0] [1, 16, 2, 48] [1, 1, 1, 1] : tensor<3x16x2x48xf32> to tensor<1x16x2x48xf32>
    %collapsed_52 = tensor.collapse_shape %extracted_slice_49 [[0, 1], [2, 3]] : tensor<1x16x2x48xf32> into tensor<16x96xf32>
    %expanded_53 = tensor.expand_shape %collapsed_52 [[0], [1, 2]] output_shape [16, 8, 12] : tensor<16x96xf32> into tensor<16x8x12xf32>
    %transposed_54 = linalg.transpose ins(%expanded_53 : tensor<16x8x12xf32>) outs(%9 : tensor<8x16x12xf32>) permutation = [1, 0, 2] 
    %collapsed_55 = tensor.collapse_shape %extracted_slice_50 [[0, 1], [2, 3]] : tensor<1x16x2x48xf32> into tensor<16x96xf32>
    %expanded_56 = tensor.expand_shape %collapsed_55 [[0], [1, 2]] output_shape [16, 8, 12] : tensor<16x96xf32> into tensor<16x8x12xf32>
    %transposed_57 = linalg.transpose ins(%expanded_56 : tensor<16x8x12xf32>) outs(%9 : tensor<8x16x12xf32>) permutation = [1, 0, 2] 
    %collapsed_58 = tensor.collapse_shape %extracted_slice_51 [[0, 1], [2, 3]] : tensor<1x16x2x48xf32> into tensor<16x96xf32>
    %expanded_59 = tensor.expand_shape %collapsed_58 [[0], [1, 2]] output_shape [16, 8, 12] : tensor<16x96xf32> into tensor<16x8x12xf32>
    %transposed_60 = linalg.transpose ins(%expanded_59 : tensor<16x8x12xf32>) outs(%9 : tensor<8x16x12xf32>) permutation = [1, 0, 2] 
    %expanded_61 = tensor.expand_shape %transposed_54 [[0, 1], [2], [3]] output_shape [2, 4, 16, 12] : tensor<8x16x12xf32> into tensor<2x4x16x12xf32>
    %expanded_62 = tensor.expand_shape %transposed_57 [[0, 1], [2], [3]] output_shape [2, 4, 16, 12] : tensor<8x16x12xf32> into tensor<2x4x16x12xf32>
    %99 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_61 : tensor<2x4x16x12xf32>) outs(%10 : tensor<2x4x16x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.truncf %cst_7 : f64 to f32
      %156 = arith.mulf %in, %155 : f32
      linalg.yield %156 : f32
    } -> tensor<2x4x16x12xf32>
    %transposed_63 = linalg.transpose ins(%expanded_62 : tensor<2x4x16x12xf32>) outs(%12 : tensor<2x4x12x16xf32>) permutation = [0, 1, 3, 2] 
    %100 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_63 : tensor<2x4x12x16xf32>) outs(%12 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.truncf %cst_7 : f64 to f32
      %156 = arith.mulf %in, %155 : f32
      linalg.yield %156 : f32
    } -> tensor<2x4x12x16xf32>
    %collapsed_64 = tensor.collapse_shape %99 [[0, 1], [2], [3]] : tensor<2x4x16x12xf32> into tensor<8x16x12xf32>
    %collapsed_65 = tensor.collapse_shape %100 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %101 = linalg.batch_matmul ins(%collapsed_64, %collapsed_65 : tensor<8x16x12xf32>, tensor<8x12x16xf32>) outs(%15 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_66 = tensor.expand_shape %101 [[0, 1], [2], [3]] output_shape [2, 4, 16, 16] : tensor<8x16x16xf32> into tensor<2x4x16x16xf32>
    %102:2 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_66 : tensor<2x4x16x16xf32>) outs(%20, %18 : tensor<2x4x16xf32>, tensor<2x4x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_81: i64):
      %155 = linalg.index 3 : index
      %156 = arith.index_cast %155 : index to i64
      %157 = arith.maximumf %in, %out : f32
      %158 = arith.cmpf ogt, %in, %out : f32
      %159 = arith.select %158, %156, %out_81 : i64
      linalg.yield %157, %159 : f32, i64
    } -> (tensor<2x4x16xf32>, tensor<2x4x16xi64>)
    %expanded_67 = tensor.expand_shape %102#0 [[0], [1], [2, 3]] output_shape [2, 4, 16, 1] : tensor<2x4x16xf32> into tensor<2x4x16x1xf32>
    %103 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_66, %expanded_67 : tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>) outs(%22 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %155 = arith.subf %in, %in_81 : f32
      linalg.yield %155 : f32
    } -> tensor<2x4x16x16xf32>
    %104 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103 : tensor<2x4x16x16xf32>) outs(%22 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = math.exp %in : f32
      linalg.yield %155 : f32
    } -> tensor<2x4x16x16xf32>
    %105 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%104 : tensor<2x4x16x16xf32>) outs(%26 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.addf %in, %out : f32
      linalg.yield %155 : f32
    } -> tensor<2x4x16x1xf32>
    %106 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104, %105 : tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>) outs(%22 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %155 = arith.divf %in, %in_81 : f32
      linalg.yield %155 : f32
    } -> tensor<2x4x16x16xf32>
    %107 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_66 : tensor<2x4x16x16xf32>) outs(%29 : tensor<2x4x16x16xi1>) {
    ^bb0(%in: f32, %out: i1):
      %155 = arith.extf %in : f32 to f64
      %156 = arith.cmpf oeq, %155, %cst_6 : f64
      linalg.yield %156 : i1
    } -> tensor<2x4x16x16xi1>
    %108 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%107 : tensor<2x4x16x16xi1>) outs(%32 : tensor<2x4x16x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %155 = arith.andi %in, %out : i1
      linalg.yield %155 : i1
    } -> tensor<2x4x16x1xi1>
    %109 = linalg.generic {indexing_maps = [#map5, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108, %cst_4, %106 : tensor<2x4x16x1xi1>, tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%22 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: i1, %in_81: f32, %in_82: f32, %out: f32):
      %155 = arith.select %in, %in_81, %in_82 : f32
      linalg.yield %155 : f32
    } -> tensor<2x4x16x16xf32>
    %collapsed_68 = tensor.collapse_shape %109 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %110 = linalg.batch_matmul ins(%collapsed_68, %transposed_60 : tensor<8x16x16xf32>, tensor<8x16x12xf32>) outs(%35 : tensor<8x16x12xf32>) -> tensor<8x16x12xf32>
    %expanded_69 = tensor.expand_shape %110 [[0, 1], [2], [3]] output_shape [2, 4, 16, 12] : tensor<8x16x12xf32> into tensor<2x4x16x12xf32>
    %transposed_70 = linalg.transpose ins(%expanded_69 : tensor<2x4x16x12xf32>) outs(%37 : tensor<16x2x4x12xf32>) permutation = [2, 0, 1, 3] 
    %collapsed_71 = tensor.collapse_shape %transposed_70 [[0, 1], [2, 3]] : tensor<16x2x4x12xf32> into tensor<32x48xf32>
    %transposed_72 = linalg.transpose ins(%arg14 : tensor<48x48xf32>) outs(%38 : tensor<48x48xf32>) permutation = [1, 0] 
    %111 = linalg.matmul ins(%collapsed_71, %transposed_72 : tensor<32x48xf32>, tensor<48x48xf32>) outs(%40 : tensor<32x48xf32>) -> tensor<32x48xf32>
    %112 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg15 : tensor<48xf32>) outs(%39 : tensor<32x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x48xf32>
    %113 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%111, %112 : tensor<32x48xf32>, tensor<32x48xf32>) outs(%39 : tensor<32x48xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %155 = arith.addf %in, %in_81 : f32
      linalg.yield %155 : f32
    } -> tensor<32x48xf32>
    %expanded_73 = tensor.expand_shape %113 [[0, 1], [2]] output_shape [16, 2, 48] : tensor<32x48xf32> into tensor<16x2x48xf32>
    %transposed_74 = linalg.transpose ins(%expanded_73 : tensor<16x2x48xf32>) outs(%44 : tensor<2x16x48xf32>) permutation = [1, 0, 2] 
    %114 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %transposed_74 : tensor<2x16x48xf32>, tensor<2x16x48xf32>) outs(%44 : tensor<2x16x48xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %155 = arith.addf %in, %in_81 : f32
      linalg.yield %155 : f32
    } -> tensor<2x16x48xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x16x48xf32>) outs(%46 : tensor<2x16x48xf64>) {
    ^bb0(%in: f32, %out: f64):
      %155 = arith.extf %in : f32 to f64
      linalg.yield %155 : f64
    } -> tensor<2x16x48xf64>
    %116 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%115 : tensor<2x16x48xf64>) outs(%49 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %155 = arith.addf %in, %out : f64
      linalg.yield %155 : f64
    } -> tensor<2x16x1xf64>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<2x16x1xf64>) outs(%48 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %155 = arith.divf %in, %cst_8 : f64
      linalg.yield %155 : f64
    } -> tensor<2x16x1xf64>
    %118 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %117 : tensor<2x16x48xf64>, tensor<2x16x1xf64>) outs(%46 : tensor<2x16x48xf64>) {
    ^bb0(%in: f64, %in_81: f64, %out: f64):
      %155 = arith.subf %in, %in_81 : f64
      linalg.yield %155 : f64
    } -> tensor<2x16x48xf64>
    %119 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %118 : tensor<2x16x48xf64>, tensor<2x16x48xf64>) outs(%46 : tensor<2x16x48xf64>) {
    ^bb0(%in: f64, %in_81: f64, %out: f64):
      %155 = arith.mulf %in, %in_81 : f64
      linalg.yield %155 : f64
    } -> tensor<2x16x48xf64>
    %120 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%119 : tensor<2x16x48xf64>) outs(%49 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %155 = arith.addf %in, %out : f64
      linalg.yield %155 : f64
    } -> tensor<2x16x1xf64>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<2x16x1xf64>) outs(%48 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %155 = arith.divf %in, %cst_8 : f64
      linalg.yield %155 : f64
    } -> tensor<2x16x1xf64>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<2x16x1xf64>) outs(%56 : tensor<2x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %155 = arith.truncf %in : f64 to f32
      linalg.yield %155 : f32
    } -> tensor<2x16x1xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%114 : tensor<2x16x48xf32>) outs(%58 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.addf %in, %out : f32
      linalg.yield %155 : f32
    } -> tensor<2x16x1xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<2x16x1xf32>) outs(%56 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.divf %in, %cst_9 : f32
      linalg.yield %155 : f32
    } -> tensor<2x16x1xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<2x16x1xf32>) outs(%56 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.truncf %cst_5 : f64 to f32
      %156 = arith.addf %in, %155 : f32
      linalg.yield %156 : f32
    } -> tensor<2x16x1xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<2x16x1xf32>) outs(%56 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = math.rsqrt %in : f32
      linalg.yield %155 : f32
    } -> tensor<2x16x1xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %124 : tensor<2x16x48xf32>, tensor<2x16x1xf32>) outs(%44 : tensor<2x16x48xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %155 = arith.subf %in, %in_81 : f32
      linalg.yield %155 : f32
    } -> tensor<2x16x48xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %126 : tensor<2x16x48xf32>, tensor<2x16x1xf32>) outs(%44 : tensor<2x16x48xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %155 = arith.mulf %in, %in_81 : f32
      linalg.yield %155 : f32
    } -> tensor<2x16x48xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %arg20 : tensor<2x16x48xf32>, tensor<48xf32>) outs(%44 : tensor<2x16x48xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %155 = arith.mulf %in, %in_81 : f32
      linalg.yield %155 : f32
    } -> tensor<2x16x48xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %arg21 : tensor<2x16x48xf32>, tensor<48xf32>) outs(%44 : tensor<2x16x48xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %155 = arith.addf %in, %in_81 : f32
      linalg.yield %155 : f32
    } -> tensor<2x16x48xf32>
    %collapsed_75 = tensor.collapse_shape %130 [[0, 1], [2]] : tensor<2x16x48xf32> into tensor<32x48xf32>
    %transposed_76 = linalg.transpose ins(%arg16 : tensor<96x48xf32>) outs(%67 : tensor<48x96xf32>) permutation = [1, 0] 
    %131 = linalg.matmul ins(%collapsed_75, %transposed_76 : tensor<32x48xf32>, tensor<48x96xf32>) outs(%69 : tensor<32x96xf32>) -> tensor<32x96xf32>
    %132 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg17 : tensor<96xf32>) outs(%68 : tensor<32x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x96xf32>
    %133 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%131, %132 : tensor<32x96xf32>, tensor<32x96xf32>) outs(%68 : tensor<32x96xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %155 = arith.addf %in, %in_81 : f32
      linalg.yield %155 : f32
    } -> tensor<32x96xf32>
    %expanded_77 = tensor.expand_shape %133 [[0, 1], [2]] output_shape [2, 16, 96] : tensor<32x96xf32> into tensor<2x16x96xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_77 : tensor<2x16x96xf32>) outs(%73 : tensor<2x16x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.divf %in, %cst_10 : f32
      %156 = math.erf %155 : f32
      %157 = arith.addf %156, %cst_2 : f32
      %158 = arith.mulf %157, %cst_3 : f32
      %159 = arith.mulf %in, %158 : f32
      linalg.yield %159 : f32
    } -> tensor<2x16x96xf32>
    %collapsed_78 = tensor.collapse_shape %134 [[0, 1], [2]] : tensor<2x16x96xf32> into tensor<32x96xf32>
    %transposed_79 = linalg.transpose ins(%arg18 : tensor<48x96xf32>) outs(%75 : tensor<96x48xf32>) permutation = [1, 0] 
    %135 = linalg.matmul ins(%collapsed_78, %transposed_79 : tensor<32x96xf32>, tensor<96x48xf32>) outs(%40 : tensor<32x48xf32>) -> tensor<32x48xf32>
    %136 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg19 : tensor<48xf32>) outs(%39 : tensor<32x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x48xf32>
    %137 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%135, %136 : tensor<32x48xf32>, tensor<32x48xf32>) outs(%39 : tensor<32x48xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %155 = arith.addf %in, %in_81 : f32
      linalg.yield %155 : f32
    } -> tensor<32x48xf32>
    %expanded_80 = tensor.expand_shape %137 [[0, 1], [2]] output_shape [2, 16, 48] : tensor<32x48xf32> into tensor<2x16x48xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %expanded_80 : tensor<2x16x48xf32>, tensor<2x16x48xf32>) outs(%44 : tensor<2x16x48xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %155 = arith.addf %in, %in_81 : f32
      linalg.yield %155 : f32
    } -> tensor<2x16x48xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<2x16x48xf32>) outs(%46 : tensor<2x16x48xf64>) {
    ^bb0(%in: f32, %out: f64):
      %155 = arith.extf %in : f32 to f64
      linalg.yield %155 : f64
    } -> tensor<2x16x48xf64>
    %140 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%139 : tensor<2x16x48xf64>) outs(%49 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %155 = arith.addf %in, %out : f64
      linalg.yield %155 : f64
    } -> tensor<2x16x1xf64>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<2x16x1xf64>) outs(%48 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %155 = arith.divf %in, %cst_8 : f64
      linalg.yield %155 : f64
    } -> tensor<2x16x1xf64>
    %142 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %141 : tensor<2x16x48xf64>, tensor<2x16x1xf64>) outs(%46 : tensor<2x16x48xf64>) {
    ^bb0(%in: f64, %in_81: f64, %out: f64):
      %155 = arith.subf %in, %in_81 : f64
      linalg.yield %155 : f64
    } -> tensor<2x16x48xf64>
    %143 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %142 : tensor<2x16x48xf64>, tensor<2x16x48xf64>) outs(%46 : tensor<2x16x48xf64>) {
    ^bb0(%in: f64, %in_81: f64, %out: f64):
      %155 = arith.mulf %in, %in_81 : f64
      linalg.yield %155 : f64
    } -> tensor<2x16x48xf64>
    %144 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%143 : tensor<2x16x48xf64>) outs(%49 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %155 = arith.addf %in, %out : f64
      linalg.yield %155 : f64
    } -> tensor<2x16x1xf64>
    %145 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<2x16x1xf64>) outs(%48 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %155 = arith.divf %in, %cst_8 : f64
      linalg.yield %155 : f64
    } -> tensor<2x16x1xf64>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<2x16x1xf64>) outs(%56 : tensor<2x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %155 = arith.truncf %in : f64 to f32
      linalg.yield %155 : f32
    } -> tensor<2x16x1xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%138 : tensor<2x16x48xf32>) outs(%58 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.addf %in, %out : f32
      linalg.yield %155 : f32
    } -> tensor<2x16x1xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<2x16x1xf32>) outs(%56 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.divf %in, %cst_9 : f32
      linalg.yield %155 : f32
    } -> tensor<2x16x1xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<2x16x1xf32>) outs(%56 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.truncf %cst_5 : f64 to f32
      %156 = arith.addf %in, %155 : f32
      linalg.yield %156 : f32
    } -> tensor<2x16x1xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<2x16x1xf32>) outs(%56 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = math.rsqrt %in : f32
      linalg.yield %155 : f32
    } -> tensor<2x16x1xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %148 : tensor<2x16x48xf32>, tensor<2x16x1xf32>) outs(%44 : tensor<2x16x48xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %155 = arith.subf %in, %in_81 : f32
      linalg.yield %155 : f32
    } -> tensor<2x16x48xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %150 : tensor<2x16x48xf32>, tensor<2x16x1xf32>) outs(%44 : tensor<2x16x48xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %155 = arith.mulf %in, %in_81 : f32
      linalg.yield %155 : f32
    } -> tensor<2x16x48xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %arg22 : tensor<2x16x48xf32>, tensor<48xf32>) outs(%44 : tensor<2x16x48xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %155 = arith.mulf %in, %in_81 : f32
      linalg.yield %155 : f32
    } -> tensor<2x16x48xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %arg23 : tensor<2x16x48xf32>, tensor<48xf32>) outs(%44 : tensor<2x16x48xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %155 = arith.addf %in, %in_81 : f32
      linalg.yield %155 : f32
    } -> tensor<2x16x48xf32>
    return %154 : tensor<2x16x48xf32>
  }
}
