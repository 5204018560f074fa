// models/make_system_tests.py lstm (torch-mlir 20261001 torch 2.15.0)
#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d1, d2)>
module {
  func.func @main(%arg0: tensor<128x16xf32> {resnorm.param = "weight_ih_l0"}, %arg1: tensor<128x32xf32> {resnorm.param = "weight_hh_l0"}, %arg2: tensor<128xf32> {resnorm.param = "bias_ih_l0"}, %arg3: tensor<128xf32> {resnorm.param = "bias_hh_l0"}, %arg4: tensor<3x4x16xf32>) -> tensor<3x4x32xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<4x32xf32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<1x4x32xf32>
    %collapsed = tensor.collapse_shape %arg4 [[0, 1], [2]] : tensor<3x4x16xf32> into tensor<12x16xf32>
    %0 = tensor.empty() : tensor<16x128xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<128x16xf32>) outs(%0 : tensor<16x128xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<12x128xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<12x128xf32>) -> tensor<12x128xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<12x16xf32>, tensor<16x128xf32>) outs(%2 : tensor<12x128xf32>) -> tensor<12x128xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<128xf32>) outs(%1 : tensor<12x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x128xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %4 : tensor<12x128xf32>, tensor<12x128xf32>) outs(%1 : tensor<12x128xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %48 = arith.addf %in, %in_26 : f32
      linalg.yield %48 : f32
    } -> tensor<12x128xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2]] output_shape [3, 4, 128] : tensor<12x128xf32> into tensor<3x4x128xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0] [1, 4, 128] [1, 1, 1] : tensor<3x4x128xf32> to tensor<1x4x128xf32>
    %extracted_slice_3 = tensor.extract_slice %expanded[1, 0, 0] [1, 4, 128] [1, 1, 1] : tensor<3x4x128xf32> to tensor<1x4x128xf32>
    %extracted_slice_4 = tensor.extract_slice %expanded[2, 0, 0] [1, 4, 128] [1, 1, 1] : tensor<3x4x128xf32> to tensor<1x4x128xf32>
    %collapsed_5 = tensor.collapse_shape %extracted_slice [[0, 1], [2]] : tensor<1x4x128xf32> into tensor<4x128xf32>
    %collapsed_6 = tensor.collapse_shape %extracted_slice_3 [[0, 1], [2]] : tensor<1x4x128xf32> into tensor<4x128xf32>
    %collapsed_7 = tensor.collapse_shape %extracted_slice_4 [[0, 1], [2]] : tensor<1x4x128xf32> into tensor<4x128xf32>
    %6 = tensor.empty() : tensor<32x128xf32>
    %transposed_8 = linalg.transpose ins(%arg1 : tensor<128x32xf32>) outs(%6 : tensor<32x128xf32>) permutation = [1, 0] 
    %7 = tensor.empty() : tensor<4x128xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<4x128xf32>) -> tensor<4x128xf32>
    %9 = linalg.matmul ins(%cst_1, %transposed_8 : tensor<4x32xf32>, tensor<32x128xf32>) outs(%8 : tensor<4x128xf32>) -> tensor<4x128xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<128xf32>) outs(%7 : tensor<4x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x128xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%9, %10 : tensor<4x128xf32>, tensor<4x128xf32>) outs(%7 : tensor<4x128xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %48 = arith.addf %in, %in_26 : f32
      linalg.yield %48 : f32
    } -> tensor<4x128xf32>
    %expanded_9 = tensor.expand_shape %11 [[0, 1], [2]] output_shape [1, 4, 128] : tensor<4x128xf32> into tensor<1x4x128xf32>
    %12 = tensor.empty() : tensor<1x4x128xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_9, %collapsed_5 : tensor<1x4x128xf32>, tensor<4x128xf32>) outs(%12 : tensor<1x4x128xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %48 = arith.addf %in, %in_26 : f32
      linalg.yield %48 : f32
    } -> tensor<1x4x128xf32>
    %extracted_slice_10 = tensor.extract_slice %13[0, 0, 0] [1, 4, 32] [1, 1, 1] : tensor<1x4x128xf32> to tensor<1x4x32xf32>
    %extracted_slice_11 = tensor.extract_slice %13[0, 0, 32] [1, 4, 32] [1, 1, 1] : tensor<1x4x128xf32> to tensor<1x4x32xf32>
    %extracted_slice_12 = tensor.extract_slice %13[0, 0, 64] [1, 4, 32] [1, 1, 1] : tensor<1x4x128xf32> to tensor<1x4x32xf32>
    %extracted_slice_13 = tensor.extract_slice %13[0, 0, 96] [1, 4, 32] [1, 1, 1] : tensor<1x4x128xf32> to tensor<1x4x32xf32>
    %14 = tensor.empty() : tensor<1x4x32xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_10 : tensor<1x4x32xf32>) outs(%14 : tensor<1x4x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.negf %in : f32
      %49 = math.exp %48 : f32
      %50 = arith.addf %49, %cst_0 : f32
      %51 = arith.divf %cst_0, %50 : f32
      linalg.yield %51 : f32
    } -> tensor<1x4x32xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_11 : tensor<1x4x32xf32>) outs(%14 : tensor<1x4x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.negf %in : f32
      %49 = math.exp %48 : f32
      %50 = arith.addf %49, %cst_0 : f32
      %51 = arith.divf %cst_0, %50 : f32
      linalg.yield %51 : f32
    } -> tensor<1x4x32xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_12 : tensor<1x4x32xf32>) outs(%14 : tensor<1x4x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = math.tanh %in : f32
      linalg.yield %48 : f32
    } -> tensor<1x4x32xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_13 : tensor<1x4x32xf32>) outs(%14 : tensor<1x4x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.negf %in : f32
      %49 = math.exp %48 : f32
      %50 = arith.addf %49, %cst_0 : f32
      %51 = arith.divf %cst_0, %50 : f32
      linalg.yield %51 : f32
    } -> tensor<1x4x32xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %cst_2 : tensor<1x4x32xf32>, tensor<1x4x32xf32>) outs(%14 : tensor<1x4x32xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %48 = arith.mulf %in, %in_26 : f32
      linalg.yield %48 : f32
    } -> tensor<1x4x32xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %17 : tensor<1x4x32xf32>, tensor<1x4x32xf32>) outs(%14 : tensor<1x4x32xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %48 = arith.mulf %in, %in_26 : f32
      linalg.yield %48 : f32
    } -> tensor<1x4x32xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %20 : tensor<1x4x32xf32>, tensor<1x4x32xf32>) outs(%14 : tensor<1x4x32xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %48 = arith.addf %in, %in_26 : f32
      linalg.yield %48 : f32
    } -> tensor<1x4x32xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<1x4x32xf32>) outs(%14 : tensor<1x4x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = math.tanh %in : f32
      linalg.yield %48 : f32
    } -> tensor<1x4x32xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %22 : tensor<1x4x32xf32>, tensor<1x4x32xf32>) outs(%14 : tensor<1x4x32xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %48 = arith.mulf %in, %in_26 : f32
      linalg.yield %48 : f32
    } -> tensor<1x4x32xf32>
    %collapsed_14 = tensor.collapse_shape %23 [[0, 1], [2]] : tensor<1x4x32xf32> into tensor<4x32xf32>
    %24 = linalg.matmul ins(%collapsed_14, %transposed_8 : tensor<4x32xf32>, tensor<32x128xf32>) outs(%8 : tensor<4x128xf32>) -> tensor<4x128xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%24, %10 : tensor<4x128xf32>, tensor<4x128xf32>) outs(%7 : tensor<4x128xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %48 = arith.addf %in, %in_26 : f32
      linalg.yield %48 : f32
    } -> tensor<4x128xf32>
    %expanded_15 = tensor.expand_shape %25 [[0, 1], [2]] output_shape [1, 4, 128] : tensor<4x128xf32> into tensor<1x4x128xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_15, %collapsed_6 : tensor<1x4x128xf32>, tensor<4x128xf32>) outs(%12 : tensor<1x4x128xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %48 = arith.addf %in, %in_26 : f32
      linalg.yield %48 : f32
    } -> tensor<1x4x128xf32>
    %extracted_slice_16 = tensor.extract_slice %26[0, 0, 0] [1, 4, 32] [1, 1, 1] : tensor<1x4x128xf32> to tensor<1x4x32xf32>
    %extracted_slice_17 = tensor.extract_slice %26[0, 0, 32] [1, 4, 32] [1, 1, 1] : tensor<1x4x128xf32> to tensor<1x4x32xf32>
    %extracted_slice_18 = tensor.extract_slice %26[0, 0, 64] [1, 4, 32] [1, 1, 1] : tensor<1x4x128xf32> to tensor<1x4x32xf32>
    %extracted_slice_19 = tensor.extract_slice %26[0, 0, 96] [1, 4, 32] [1, 1, 1] : tensor<1x4x128xf32> to tensor<1x4x32xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_16 : tensor<1x4x32xf32>) outs(%14 : tensor<1x4x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.negf %in : f32
      %49 = math.exp %48 : f32
      %50 = arith.addf %49, %cst_0 : f32
      %51 = arith.divf %cst_0, %50 : f32
      linalg.yield %51 : f32
    } -> tensor<1x4x32xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_17 : tensor<1x4x32xf32>) outs(%14 : tensor<1x4x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.negf %in : f32
      %49 = math.exp %48 : f32
      %50 = arith.addf %49, %cst_0 : f32
      %51 = arith.divf %cst_0, %50 : f32
      linalg.yield %51 : f32
    } -> tensor<1x4x32xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_18 : tensor<1x4x32xf32>) outs(%14 : tensor<1x4x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = math.tanh %in : f32
      linalg.yield %48 : f32
    } -> tensor<1x4x32xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_19 : tensor<1x4x32xf32>) outs(%14 : tensor<1x4x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.negf %in : f32
      %49 = math.exp %48 : f32
      %50 = arith.addf %49, %cst_0 : f32
      %51 = arith.divf %cst_0, %50 : f32
      linalg.yield %51 : f32
    } -> tensor<1x4x32xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %21 : tensor<1x4x32xf32>, tensor<1x4x32xf32>) outs(%14 : tensor<1x4x32xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %48 = arith.mulf %in, %in_26 : f32
      linalg.yield %48 : f32
    } -> tensor<1x4x32xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %29 : tensor<1x4x32xf32>, tensor<1x4x32xf32>) outs(%14 : tensor<1x4x32xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %48 = arith.mulf %in, %in_26 : f32
      linalg.yield %48 : f32
    } -> tensor<1x4x32xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %32 : tensor<1x4x32xf32>, tensor<1x4x32xf32>) outs(%14 : tensor<1x4x32xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %48 = arith.addf %in, %in_26 : f32
      linalg.yield %48 : f32
    } -> tensor<1x4x32xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<1x4x32xf32>) outs(%14 : tensor<1x4x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = math.tanh %in : f32
      linalg.yield %48 : f32
    } -> tensor<1x4x32xf32>
    %35 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %34 : tensor<1x4x32xf32>, tensor<1x4x32xf32>) outs(%14 : tensor<1x4x32xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %48 = arith.mulf %in, %in_26 : f32
      linalg.yield %48 : f32
    } -> tensor<1x4x32xf32>
    %collapsed_20 = tensor.collapse_shape %35 [[0, 1], [2]] : tensor<1x4x32xf32> into tensor<4x32xf32>
    %36 = linalg.matmul ins(%collapsed_20, %transposed_8 : tensor<4x32xf32>, tensor<32x128xf32>) outs(%8 : tensor<4x128xf32>) -> tensor<4x128xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%36, %10 : tensor<4x128xf32>, tensor<4x128xf32>) outs(%7 : tensor<4x128xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %48 = arith.addf %in, %in_26 : f32
      linalg.yield %48 : f32
    } -> tensor<4x128xf32>
    %expanded_21 = tensor.expand_shape %37 [[0, 1], [2]] output_shape [1, 4, 128] : tensor<4x128xf32> into tensor<1x4x128xf32>
    %38 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_21, %collapsed_7 : tensor<1x4x128xf32>, tensor<4x128xf32>) outs(%12 : tensor<1x4x128xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %48 = arith.addf %in, %in_26 : f32
      linalg.yield %48 : f32
    } -> tensor<1x4x128xf32>
    %extracted_slice_22 = tensor.extract_slice %38[0, 0, 0] [1, 4, 32] [1, 1, 1] : tensor<1x4x128xf32> to tensor<1x4x32xf32>
    %extracted_slice_23 = tensor.extract_slice %38[0, 0, 32] [1, 4, 32] [1, 1, 1] : tensor<1x4x128xf32> to tensor<1x4x32xf32>
    %extracted_slice_24 = tensor.extract_slice %38[0, 0, 64] [1, 4, 32] [1, 1, 1] : tensor<1x4x128xf32> to tensor<1x4x32xf32>
    %extracted_slice_25 = tensor.extract_slice %38[0, 0, 96] [1, 4, 32] [1, 1, 1] : tensor<1x4x128xf32> to tensor<1x4x32xf32>
    %39 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_22 : tensor<1x4x32xf32>) outs(%14 : tensor<1x4x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.negf %in : f32
      %49 = math.exp %48 : f32
      %50 = arith.addf %49, %cst_0 : f32
      %51 = arith.divf %cst_0, %50 : f32
      linalg.yield %51 : f32
    } -> tensor<1x4x32xf32>
    %40 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_23 : tensor<1x4x32xf32>) outs(%14 : tensor<1x4x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.negf %in : f32
      %49 = math.exp %48 : f32
      %50 = arith.addf %49, %cst_0 : f32
      %51 = arith.divf %cst_0, %50 : f32
      linalg.yield %51 : f32
    } -> tensor<1x4x32xf32>
    %41 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_24 : tensor<1x4x32xf32>) outs(%14 : tensor<1x4x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = math.tanh %in : f32
      linalg.yield %48 : f32
    } -> tensor<1x4x32xf32>
    %42 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_25 : tensor<1x4x32xf32>) outs(%14 : tensor<1x4x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.negf %in : f32
      %49 = math.exp %48 : f32
      %50 = arith.addf %49, %cst_0 : f32
      %51 = arith.divf %cst_0, %50 : f32
      linalg.yield %51 : f32
    } -> tensor<1x4x32xf32>
    %43 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %33 : tensor<1x4x32xf32>, tensor<1x4x32xf32>) outs(%14 : tensor<1x4x32xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %48 = arith.mulf %in, %in_26 : f32
      linalg.yield %48 : f32
    } -> tensor<1x4x32xf32>
    %44 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %41 : tensor<1x4x32xf32>, tensor<1x4x32xf32>) outs(%14 : tensor<1x4x32xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %48 = arith.mulf %in, %in_26 : f32
      linalg.yield %48 : f32
    } -> tensor<1x4x32xf32>
    %45 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %44 : tensor<1x4x32xf32>, tensor<1x4x32xf32>) outs(%14 : tensor<1x4x32xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %48 = arith.addf %in, %in_26 : f32
      linalg.yield %48 : f32
    } -> tensor<1x4x32xf32>
    %46 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<1x4x32xf32>) outs(%14 : tensor<1x4x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = math.tanh %in : f32
      linalg.yield %48 : f32
    } -> tensor<1x4x32xf32>
    %47 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %46 : tensor<1x4x32xf32>, tensor<1x4x32xf32>) outs(%14 : tensor<1x4x32xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %48 = arith.mulf %in, %in_26 : f32
      linalg.yield %48 : f32
    } -> tensor<1x4x32xf32>
    %concat = tensor.concat dim(0) %23, %35, %47 : (tensor<1x4x32xf32>, tensor<1x4x32xf32>, tensor<1x4x32xf32>) -> tensor<3x4x32xf32>
    return %concat : tensor<3x4x32xf32>
  }
}
