// models/make_system_tests.py ln_lstm (torch-mlir 20261001 torch 2.15.0)
#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, 0)>
module {
  func.func @main(%arg0: tensor<128x32xf32> {resnorm.param = "hidden_lin.weight"}, %arg1: tensor<128xf32> {resnorm.param = "hidden_lin.bias"}, %arg2: tensor<128x16xf32> {resnorm.param = "input_lin.weight"}, %arg3: tensor<32xf32> {resnorm.param = "layer_norm.0.weight"}, %arg4: tensor<32xf32> {resnorm.param = "layer_norm.0.bias"}, %arg5: tensor<32xf32> {resnorm.param = "layer_norm.1.weight"}, %arg6: tensor<32xf32> {resnorm.param = "layer_norm.1.bias"}, %arg7: tensor<32xf32> {resnorm.param = "layer_norm.2.weight"}, %arg8: tensor<32xf32> {resnorm.param = "layer_norm.2.bias"}, %arg9: tensor<32xf32> {resnorm.param = "layer_norm.3.weight"}, %arg10: tensor<32xf32> {resnorm.param = "layer_norm.3.bias"}, %arg11: tensor<32xf32> {resnorm.param = "layer_norm_c.weight"}, %arg12: tensor<32xf32> {resnorm.param = "layer_norm_c.bias"}, %arg13: tensor<3x4x16xf32>) -> tensor<3x4x32xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.000000e+00 : f64
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<4x32xf32>
    %cst_3 = arith.constant 1.000000e-05 : f64
    %cst_4 = arith.constant 3.200000e+01 : f64
    %cst_5 = arith.constant 3.200000e+01 : f32
    %extracted_slice = tensor.extract_slice %arg13[0, 0, 0] [1, 4, 16] [1, 1, 1] : tensor<3x4x16xf32> to tensor<1x4x16xf32>
    %extracted_slice_6 = tensor.extract_slice %arg13[1, 0, 0] [1, 4, 16] [1, 1, 1] : tensor<3x4x16xf32> to tensor<1x4x16xf32>
    %extracted_slice_7 = tensor.extract_slice %arg13[2, 0, 0] [1, 4, 16] [1, 1, 1] : tensor<3x4x16xf32> to tensor<1x4x16xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2]] : tensor<1x4x16xf32> into tensor<4x16xf32>
    %collapsed_8 = tensor.collapse_shape %extracted_slice_6 [[0, 1], [2]] : tensor<1x4x16xf32> into tensor<4x16xf32>
    %collapsed_9 = tensor.collapse_shape %extracted_slice_7 [[0, 1], [2]] : tensor<1x4x16xf32> into tensor<4x16xf32>
    %0 = tensor.empty() : tensor<32x128xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<128x32xf32>) outs(%0 : tensor<32x128xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<4x128xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<4x128xf32>) -> tensor<4x128xf32>
    %3 = linalg.matmul ins(%cst_2, %transposed : tensor<4x32xf32>, tensor<32x128xf32>) outs(%2 : tensor<4x128xf32>) -> tensor<4x128xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<128xf32>) outs(%1 : tensor<4x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x128xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %4 : tensor<4x128xf32>, tensor<4x128xf32>) outs(%1 : tensor<4x128xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.addf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x128xf32>
    %6 = tensor.empty() : tensor<16x128xf32>
    %transposed_10 = linalg.transpose ins(%arg2 : tensor<128x16xf32>) outs(%6 : tensor<16x128xf32>) permutation = [1, 0] 
    %7 = linalg.matmul ins(%collapsed, %transposed_10 : tensor<4x16xf32>, tensor<16x128xf32>) outs(%2 : tensor<4x128xf32>) -> tensor<4x128xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%5, %7 : tensor<4x128xf32>, tensor<4x128xf32>) outs(%1 : tensor<4x128xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.addf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x128xf32>
    %extracted_slice_11 = tensor.extract_slice %8[0, 0] [4, 32] [1, 1] : tensor<4x128xf32> to tensor<4x32xf32>
    %extracted_slice_12 = tensor.extract_slice %8[0, 32] [4, 32] [1, 1] : tensor<4x128xf32> to tensor<4x32xf32>
    %extracted_slice_13 = tensor.extract_slice %8[0, 64] [4, 32] [1, 1] : tensor<4x128xf32> to tensor<4x32xf32>
    %extracted_slice_14 = tensor.extract_slice %8[0, 96] [4, 32] [1, 1] : tensor<4x128xf32> to tensor<4x32xf32>
    %9 = tensor.empty() : tensor<4x32xf64>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_11 : tensor<4x32xf32>) outs(%9 : tensor<4x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %290 = arith.extf %in : f32 to f64
      linalg.yield %290 : f64
    } -> tensor<4x32xf64>
    %11 = tensor.empty() : tensor<4x1xf64>
    %12 = linalg.fill ins(%cst_0 : f64) outs(%11 : tensor<4x1xf64>) -> tensor<4x1xf64>
    %13 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%10 : tensor<4x32xf64>) outs(%12 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.addf %in, %out : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<4x1xf64>) outs(%11 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.divf %in, %cst_4 : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %15 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%10, %14 : tensor<4x32xf64>, tensor<4x1xf64>) outs(%9 : tensor<4x32xf64>) {
    ^bb0(%in: f64, %in_23: f64, %out: f64):
      %290 = arith.subf %in, %in_23 : f64
      linalg.yield %290 : f64
    } -> tensor<4x32xf64>
    %16 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%15, %15 : tensor<4x32xf64>, tensor<4x32xf64>) outs(%9 : tensor<4x32xf64>) {
    ^bb0(%in: f64, %in_23: f64, %out: f64):
      %290 = arith.mulf %in, %in_23 : f64
      linalg.yield %290 : f64
    } -> tensor<4x32xf64>
    %17 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%16 : tensor<4x32xf64>) outs(%12 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.addf %in, %out : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<4x1xf64>) outs(%11 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.divf %in, %cst_4 : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %19 = tensor.empty() : tensor<4x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<4x1xf64>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %290 = arith.truncf %in : f64 to f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%19 : tensor<4x1xf32>) -> tensor<4x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%extracted_slice_11 : tensor<4x32xf32>) outs(%21 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.addf %in, %out : f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%22 : tensor<4x1xf32>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.divf %in, %cst_5 : f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<4x1xf32>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.truncf %cst_3 : f64 to f32
      %291 = arith.addf %in, %290 : f32
      linalg.yield %291 : f32
    } -> tensor<4x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%24 : tensor<4x1xf32>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = math.rsqrt %in : f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %26 = tensor.empty() : tensor<4x32xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_11, %23 : tensor<4x32xf32>, tensor<4x1xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.subf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%27, %25 : tensor<4x32xf32>, tensor<4x1xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.mulf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%28, %arg3 : tensor<4x32xf32>, tensor<32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.mulf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%29, %arg4 : tensor<4x32xf32>, tensor<32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.addf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_12 : tensor<4x32xf32>) outs(%9 : tensor<4x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %290 = arith.extf %in : f32 to f64
      linalg.yield %290 : f64
    } -> tensor<4x32xf64>
    %32 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%31 : tensor<4x32xf64>) outs(%12 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.addf %in, %out : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%32 : tensor<4x1xf64>) outs(%11 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.divf %in, %cst_4 : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %34 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%31, %33 : tensor<4x32xf64>, tensor<4x1xf64>) outs(%9 : tensor<4x32xf64>) {
    ^bb0(%in: f64, %in_23: f64, %out: f64):
      %290 = arith.subf %in, %in_23 : f64
      linalg.yield %290 : f64
    } -> tensor<4x32xf64>
    %35 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%34, %34 : tensor<4x32xf64>, tensor<4x32xf64>) outs(%9 : tensor<4x32xf64>) {
    ^bb0(%in: f64, %in_23: f64, %out: f64):
      %290 = arith.mulf %in, %in_23 : f64
      linalg.yield %290 : f64
    } -> tensor<4x32xf64>
    %36 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%35 : tensor<4x32xf64>) outs(%12 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.addf %in, %out : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%36 : tensor<4x1xf64>) outs(%11 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.divf %in, %cst_4 : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%37 : tensor<4x1xf64>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %290 = arith.truncf %in : f64 to f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%extracted_slice_12 : tensor<4x32xf32>) outs(%21 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.addf %in, %out : f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%39 : tensor<4x1xf32>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.divf %in, %cst_5 : f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%38 : tensor<4x1xf32>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.truncf %cst_3 : f64 to f32
      %291 = arith.addf %in, %290 : f32
      linalg.yield %291 : f32
    } -> tensor<4x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%41 : tensor<4x1xf32>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = math.rsqrt %in : f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_12, %40 : tensor<4x32xf32>, tensor<4x1xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.subf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%43, %42 : tensor<4x32xf32>, tensor<4x1xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.mulf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%44, %arg5 : tensor<4x32xf32>, tensor<32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.mulf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%45, %arg6 : tensor<4x32xf32>, tensor<32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.addf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_13 : tensor<4x32xf32>) outs(%9 : tensor<4x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %290 = arith.extf %in : f32 to f64
      linalg.yield %290 : f64
    } -> tensor<4x32xf64>
    %48 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%47 : tensor<4x32xf64>) outs(%12 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.addf %in, %out : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %49 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%48 : tensor<4x1xf64>) outs(%11 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.divf %in, %cst_4 : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %50 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%47, %49 : tensor<4x32xf64>, tensor<4x1xf64>) outs(%9 : tensor<4x32xf64>) {
    ^bb0(%in: f64, %in_23: f64, %out: f64):
      %290 = arith.subf %in, %in_23 : f64
      linalg.yield %290 : f64
    } -> tensor<4x32xf64>
    %51 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%50, %50 : tensor<4x32xf64>, tensor<4x32xf64>) outs(%9 : tensor<4x32xf64>) {
    ^bb0(%in: f64, %in_23: f64, %out: f64):
      %290 = arith.mulf %in, %in_23 : f64
      linalg.yield %290 : f64
    } -> tensor<4x32xf64>
    %52 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%51 : tensor<4x32xf64>) outs(%12 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.addf %in, %out : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %53 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%52 : tensor<4x1xf64>) outs(%11 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.divf %in, %cst_4 : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %54 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%53 : tensor<4x1xf64>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %290 = arith.truncf %in : f64 to f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %55 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%extracted_slice_13 : tensor<4x32xf32>) outs(%21 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.addf %in, %out : f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %56 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%55 : tensor<4x1xf32>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.divf %in, %cst_5 : f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %57 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%54 : tensor<4x1xf32>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.truncf %cst_3 : f64 to f32
      %291 = arith.addf %in, %290 : f32
      linalg.yield %291 : f32
    } -> tensor<4x1xf32>
    %58 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%57 : tensor<4x1xf32>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = math.rsqrt %in : f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %59 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_13, %56 : tensor<4x32xf32>, tensor<4x1xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.subf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %60 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%59, %58 : tensor<4x32xf32>, tensor<4x1xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.mulf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %61 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%60, %arg7 : tensor<4x32xf32>, tensor<32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.mulf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %62 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%61, %arg8 : tensor<4x32xf32>, tensor<32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.addf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %63 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_14 : tensor<4x32xf32>) outs(%9 : tensor<4x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %290 = arith.extf %in : f32 to f64
      linalg.yield %290 : f64
    } -> tensor<4x32xf64>
    %64 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%63 : tensor<4x32xf64>) outs(%12 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.addf %in, %out : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %65 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%64 : tensor<4x1xf64>) outs(%11 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.divf %in, %cst_4 : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %66 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%63, %65 : tensor<4x32xf64>, tensor<4x1xf64>) outs(%9 : tensor<4x32xf64>) {
    ^bb0(%in: f64, %in_23: f64, %out: f64):
      %290 = arith.subf %in, %in_23 : f64
      linalg.yield %290 : f64
    } -> tensor<4x32xf64>
    %67 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%66, %66 : tensor<4x32xf64>, tensor<4x32xf64>) outs(%9 : tensor<4x32xf64>) {
    ^bb0(%in: f64, %in_23: f64, %out: f64):
      %290 = arith.mulf %in, %in_23 : f64
      linalg.yield %290 : f64
    } -> tensor<4x32xf64>
    %68 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%67 : tensor<4x32xf64>) outs(%12 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.addf %in, %out : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %69 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%68 : tensor<4x1xf64>) outs(%11 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.divf %in, %cst_4 : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %70 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%69 : tensor<4x1xf64>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %290 = arith.truncf %in : f64 to f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%extracted_slice_14 : tensor<4x32xf32>) outs(%21 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.addf %in, %out : f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%71 : tensor<4x1xf32>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.divf %in, %cst_5 : f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%70 : tensor<4x1xf32>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.truncf %cst_3 : f64 to f32
      %291 = arith.addf %in, %290 : f32
      linalg.yield %291 : f32
    } -> tensor<4x1xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%73 : tensor<4x1xf32>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = math.rsqrt %in : f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_14, %72 : tensor<4x32xf32>, tensor<4x1xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.subf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%75, %74 : tensor<4x32xf32>, tensor<4x1xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.mulf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%76, %arg9 : tensor<4x32xf32>, tensor<32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.mulf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%77, %arg10 : tensor<4x32xf32>, tensor<32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.addf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%46 : tensor<4x32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.negf %in : f32
      %291 = math.exp %290 : f32
      %292 = arith.addf %291, %cst_1 : f32
      %293 = arith.divf %cst_1, %292 : f32
      linalg.yield %293 : f32
    } -> tensor<4x32xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%79, %cst_2 : tensor<4x32xf32>, tensor<4x32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.mulf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<4x32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.negf %in : f32
      %291 = math.exp %290 : f32
      %292 = arith.addf %291, %cst_1 : f32
      %293 = arith.divf %cst_1, %292 : f32
      linalg.yield %293 : f32
    } -> tensor<4x32xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%62 : tensor<4x32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = math.tanh %in : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%81, %82 : tensor<4x32xf32>, tensor<4x32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.mulf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%80, %83 : tensor<4x32xf32>, tensor<4x32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.addf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%78 : tensor<4x32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.negf %in : f32
      %291 = math.exp %290 : f32
      %292 = arith.addf %291, %cst_1 : f32
      %293 = arith.divf %cst_1, %292 : f32
      linalg.yield %293 : f32
    } -> tensor<4x32xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%84 : tensor<4x32xf32>) outs(%9 : tensor<4x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %290 = arith.extf %in : f32 to f64
      linalg.yield %290 : f64
    } -> tensor<4x32xf64>
    %87 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%86 : tensor<4x32xf64>) outs(%12 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.addf %in, %out : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%87 : tensor<4x1xf64>) outs(%11 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.divf %in, %cst_4 : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %89 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%86, %88 : tensor<4x32xf64>, tensor<4x1xf64>) outs(%9 : tensor<4x32xf64>) {
    ^bb0(%in: f64, %in_23: f64, %out: f64):
      %290 = arith.subf %in, %in_23 : f64
      linalg.yield %290 : f64
    } -> tensor<4x32xf64>
    %90 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%89, %89 : tensor<4x32xf64>, tensor<4x32xf64>) outs(%9 : tensor<4x32xf64>) {
    ^bb0(%in: f64, %in_23: f64, %out: f64):
      %290 = arith.mulf %in, %in_23 : f64
      linalg.yield %290 : f64
    } -> tensor<4x32xf64>
    %91 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%90 : tensor<4x32xf64>) outs(%12 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.addf %in, %out : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%91 : tensor<4x1xf64>) outs(%11 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.divf %in, %cst_4 : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%92 : tensor<4x1xf64>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %290 = arith.truncf %in : f64 to f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%84 : tensor<4x32xf32>) outs(%21 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.addf %in, %out : f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%94 : tensor<4x1xf32>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.divf %in, %cst_5 : f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%93 : tensor<4x1xf32>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.truncf %cst_3 : f64 to f32
      %291 = arith.addf %in, %290 : f32
      linalg.yield %291 : f32
    } -> tensor<4x1xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%96 : tensor<4x1xf32>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = math.rsqrt %in : f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%84, %95 : tensor<4x32xf32>, tensor<4x1xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.subf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%98, %97 : tensor<4x32xf32>, tensor<4x1xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.mulf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%99, %arg11 : tensor<4x32xf32>, tensor<32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.mulf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%100, %arg12 : tensor<4x32xf32>, tensor<32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.addf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%101 : tensor<4x32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = math.tanh %in : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%85, %102 : tensor<4x32xf32>, tensor<4x32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.mulf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %104 = linalg.matmul ins(%103, %transposed : tensor<4x32xf32>, tensor<32x128xf32>) outs(%2 : tensor<4x128xf32>) -> tensor<4x128xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%104, %4 : tensor<4x128xf32>, tensor<4x128xf32>) outs(%1 : tensor<4x128xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.addf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x128xf32>
    %106 = linalg.matmul ins(%collapsed_8, %transposed_10 : tensor<4x16xf32>, tensor<16x128xf32>) outs(%2 : tensor<4x128xf32>) -> tensor<4x128xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%105, %106 : tensor<4x128xf32>, tensor<4x128xf32>) outs(%1 : tensor<4x128xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.addf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x128xf32>
    %extracted_slice_15 = tensor.extract_slice %107[0, 0] [4, 32] [1, 1] : tensor<4x128xf32> to tensor<4x32xf32>
    %extracted_slice_16 = tensor.extract_slice %107[0, 32] [4, 32] [1, 1] : tensor<4x128xf32> to tensor<4x32xf32>
    %extracted_slice_17 = tensor.extract_slice %107[0, 64] [4, 32] [1, 1] : tensor<4x128xf32> to tensor<4x32xf32>
    %extracted_slice_18 = tensor.extract_slice %107[0, 96] [4, 32] [1, 1] : tensor<4x128xf32> to tensor<4x32xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_15 : tensor<4x32xf32>) outs(%9 : tensor<4x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %290 = arith.extf %in : f32 to f64
      linalg.yield %290 : f64
    } -> tensor<4x32xf64>
    %109 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%108 : tensor<4x32xf64>) outs(%12 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.addf %in, %out : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%109 : tensor<4x1xf64>) outs(%11 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.divf %in, %cst_4 : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %111 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%108, %110 : tensor<4x32xf64>, tensor<4x1xf64>) outs(%9 : tensor<4x32xf64>) {
    ^bb0(%in: f64, %in_23: f64, %out: f64):
      %290 = arith.subf %in, %in_23 : f64
      linalg.yield %290 : f64
    } -> tensor<4x32xf64>
    %112 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%111, %111 : tensor<4x32xf64>, tensor<4x32xf64>) outs(%9 : tensor<4x32xf64>) {
    ^bb0(%in: f64, %in_23: f64, %out: f64):
      %290 = arith.mulf %in, %in_23 : f64
      linalg.yield %290 : f64
    } -> tensor<4x32xf64>
    %113 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%112 : tensor<4x32xf64>) outs(%12 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.addf %in, %out : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%113 : tensor<4x1xf64>) outs(%11 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.divf %in, %cst_4 : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%114 : tensor<4x1xf64>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %290 = arith.truncf %in : f64 to f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%extracted_slice_15 : tensor<4x32xf32>) outs(%21 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.addf %in, %out : f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%116 : tensor<4x1xf32>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.divf %in, %cst_5 : f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%115 : tensor<4x1xf32>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.truncf %cst_3 : f64 to f32
      %291 = arith.addf %in, %290 : f32
      linalg.yield %291 : f32
    } -> tensor<4x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%118 : tensor<4x1xf32>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = math.rsqrt %in : f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_15, %117 : tensor<4x32xf32>, tensor<4x1xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.subf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%120, %119 : tensor<4x32xf32>, tensor<4x1xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.mulf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%121, %arg3 : tensor<4x32xf32>, tensor<32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.mulf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%122, %arg4 : tensor<4x32xf32>, tensor<32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.addf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_16 : tensor<4x32xf32>) outs(%9 : tensor<4x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %290 = arith.extf %in : f32 to f64
      linalg.yield %290 : f64
    } -> tensor<4x32xf64>
    %125 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%124 : tensor<4x32xf64>) outs(%12 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.addf %in, %out : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%125 : tensor<4x1xf64>) outs(%11 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.divf %in, %cst_4 : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %127 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%124, %126 : tensor<4x32xf64>, tensor<4x1xf64>) outs(%9 : tensor<4x32xf64>) {
    ^bb0(%in: f64, %in_23: f64, %out: f64):
      %290 = arith.subf %in, %in_23 : f64
      linalg.yield %290 : f64
    } -> tensor<4x32xf64>
    %128 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%127, %127 : tensor<4x32xf64>, tensor<4x32xf64>) outs(%9 : tensor<4x32xf64>) {
    ^bb0(%in: f64, %in_23: f64, %out: f64):
      %290 = arith.mulf %in, %in_23 : f64
      linalg.yield %290 : f64
    } -> tensor<4x32xf64>
    %129 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%128 : tensor<4x32xf64>) outs(%12 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.addf %in, %out : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%129 : tensor<4x1xf64>) outs(%11 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.divf %in, %cst_4 : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%130 : tensor<4x1xf64>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %290 = arith.truncf %in : f64 to f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%extracted_slice_16 : tensor<4x32xf32>) outs(%21 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.addf %in, %out : f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%132 : tensor<4x1xf32>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.divf %in, %cst_5 : f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%131 : tensor<4x1xf32>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.truncf %cst_3 : f64 to f32
      %291 = arith.addf %in, %290 : f32
      linalg.yield %291 : f32
    } -> tensor<4x1xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%134 : tensor<4x1xf32>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = math.rsqrt %in : f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_16, %133 : tensor<4x32xf32>, tensor<4x1xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.subf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%136, %135 : tensor<4x32xf32>, tensor<4x1xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.mulf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%137, %arg5 : tensor<4x32xf32>, tensor<32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.mulf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%138, %arg6 : tensor<4x32xf32>, tensor<32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.addf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_17 : tensor<4x32xf32>) outs(%9 : tensor<4x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %290 = arith.extf %in : f32 to f64
      linalg.yield %290 : f64
    } -> tensor<4x32xf64>
    %141 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%140 : tensor<4x32xf64>) outs(%12 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.addf %in, %out : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%141 : tensor<4x1xf64>) outs(%11 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.divf %in, %cst_4 : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %143 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%140, %142 : tensor<4x32xf64>, tensor<4x1xf64>) outs(%9 : tensor<4x32xf64>) {
    ^bb0(%in: f64, %in_23: f64, %out: f64):
      %290 = arith.subf %in, %in_23 : f64
      linalg.yield %290 : f64
    } -> tensor<4x32xf64>
    %144 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%143, %143 : tensor<4x32xf64>, tensor<4x32xf64>) outs(%9 : tensor<4x32xf64>) {
    ^bb0(%in: f64, %in_23: f64, %out: f64):
      %290 = arith.mulf %in, %in_23 : f64
      linalg.yield %290 : f64
    } -> tensor<4x32xf64>
    %145 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%144 : tensor<4x32xf64>) outs(%12 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.addf %in, %out : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%145 : tensor<4x1xf64>) outs(%11 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.divf %in, %cst_4 : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%146 : tensor<4x1xf64>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %290 = arith.truncf %in : f64 to f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%extracted_slice_17 : tensor<4x32xf32>) outs(%21 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.addf %in, %out : f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%148 : tensor<4x1xf32>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.divf %in, %cst_5 : f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%147 : tensor<4x1xf32>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.truncf %cst_3 : f64 to f32
      %291 = arith.addf %in, %290 : f32
      linalg.yield %291 : f32
    } -> tensor<4x1xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%150 : tensor<4x1xf32>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = math.rsqrt %in : f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_17, %149 : tensor<4x32xf32>, tensor<4x1xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.subf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%152, %151 : tensor<4x32xf32>, tensor<4x1xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.mulf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%153, %arg7 : tensor<4x32xf32>, tensor<32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.mulf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%154, %arg8 : tensor<4x32xf32>, tensor<32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.addf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_18 : tensor<4x32xf32>) outs(%9 : tensor<4x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %290 = arith.extf %in : f32 to f64
      linalg.yield %290 : f64
    } -> tensor<4x32xf64>
    %157 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%156 : tensor<4x32xf64>) outs(%12 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.addf %in, %out : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %158 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%157 : tensor<4x1xf64>) outs(%11 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.divf %in, %cst_4 : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %159 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%156, %158 : tensor<4x32xf64>, tensor<4x1xf64>) outs(%9 : tensor<4x32xf64>) {
    ^bb0(%in: f64, %in_23: f64, %out: f64):
      %290 = arith.subf %in, %in_23 : f64
      linalg.yield %290 : f64
    } -> tensor<4x32xf64>
    %160 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%159, %159 : tensor<4x32xf64>, tensor<4x32xf64>) outs(%9 : tensor<4x32xf64>) {
    ^bb0(%in: f64, %in_23: f64, %out: f64):
      %290 = arith.mulf %in, %in_23 : f64
      linalg.yield %290 : f64
    } -> tensor<4x32xf64>
    %161 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%160 : tensor<4x32xf64>) outs(%12 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.addf %in, %out : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%161 : tensor<4x1xf64>) outs(%11 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.divf %in, %cst_4 : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %163 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%162 : tensor<4x1xf64>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %290 = arith.truncf %in : f64 to f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%extracted_slice_18 : tensor<4x32xf32>) outs(%21 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.addf %in, %out : f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %165 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%164 : tensor<4x1xf32>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.divf %in, %cst_5 : f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%163 : tensor<4x1xf32>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.truncf %cst_3 : f64 to f32
      %291 = arith.addf %in, %290 : f32
      linalg.yield %291 : f32
    } -> tensor<4x1xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%166 : tensor<4x1xf32>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = math.rsqrt %in : f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_18, %165 : tensor<4x32xf32>, tensor<4x1xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.subf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%168, %167 : tensor<4x32xf32>, tensor<4x1xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.mulf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%169, %arg9 : tensor<4x32xf32>, tensor<32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.mulf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%170, %arg10 : tensor<4x32xf32>, tensor<32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.addf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %172 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%139 : tensor<4x32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.negf %in : f32
      %291 = math.exp %290 : f32
      %292 = arith.addf %291, %cst_1 : f32
      %293 = arith.divf %cst_1, %292 : f32
      linalg.yield %293 : f32
    } -> tensor<4x32xf32>
    %173 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%172, %84 : tensor<4x32xf32>, tensor<4x32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.mulf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%123 : tensor<4x32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.negf %in : f32
      %291 = math.exp %290 : f32
      %292 = arith.addf %291, %cst_1 : f32
      %293 = arith.divf %cst_1, %292 : f32
      linalg.yield %293 : f32
    } -> tensor<4x32xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%155 : tensor<4x32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = math.tanh %in : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %176 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%174, %175 : tensor<4x32xf32>, tensor<4x32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.mulf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %177 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%173, %176 : tensor<4x32xf32>, tensor<4x32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.addf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %178 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%171 : tensor<4x32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.negf %in : f32
      %291 = math.exp %290 : f32
      %292 = arith.addf %291, %cst_1 : f32
      %293 = arith.divf %cst_1, %292 : f32
      linalg.yield %293 : f32
    } -> tensor<4x32xf32>
    %179 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%177 : tensor<4x32xf32>) outs(%9 : tensor<4x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %290 = arith.extf %in : f32 to f64
      linalg.yield %290 : f64
    } -> tensor<4x32xf64>
    %180 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%179 : tensor<4x32xf64>) outs(%12 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.addf %in, %out : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %181 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%180 : tensor<4x1xf64>) outs(%11 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.divf %in, %cst_4 : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %182 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%179, %181 : tensor<4x32xf64>, tensor<4x1xf64>) outs(%9 : tensor<4x32xf64>) {
    ^bb0(%in: f64, %in_23: f64, %out: f64):
      %290 = arith.subf %in, %in_23 : f64
      linalg.yield %290 : f64
    } -> tensor<4x32xf64>
    %183 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%182, %182 : tensor<4x32xf64>, tensor<4x32xf64>) outs(%9 : tensor<4x32xf64>) {
    ^bb0(%in: f64, %in_23: f64, %out: f64):
      %290 = arith.mulf %in, %in_23 : f64
      linalg.yield %290 : f64
    } -> tensor<4x32xf64>
    %184 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%183 : tensor<4x32xf64>) outs(%12 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.addf %in, %out : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %185 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%184 : tensor<4x1xf64>) outs(%11 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.divf %in, %cst_4 : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %186 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%185 : tensor<4x1xf64>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %290 = arith.truncf %in : f64 to f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %187 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%177 : tensor<4x32xf32>) outs(%21 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.addf %in, %out : f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %188 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%187 : tensor<4x1xf32>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.divf %in, %cst_5 : f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %189 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%186 : tensor<4x1xf32>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.truncf %cst_3 : f64 to f32
      %291 = arith.addf %in, %290 : f32
      linalg.yield %291 : f32
    } -> tensor<4x1xf32>
    %190 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%189 : tensor<4x1xf32>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = math.rsqrt %in : f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %191 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%177, %188 : tensor<4x32xf32>, tensor<4x1xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.subf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %192 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%191, %190 : tensor<4x32xf32>, tensor<4x1xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.mulf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %193 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%192, %arg11 : tensor<4x32xf32>, tensor<32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.mulf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %194 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%193, %arg12 : tensor<4x32xf32>, tensor<32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.addf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %195 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%194 : tensor<4x32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = math.tanh %in : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %196 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%178, %195 : tensor<4x32xf32>, tensor<4x32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.mulf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %197 = linalg.matmul ins(%196, %transposed : tensor<4x32xf32>, tensor<32x128xf32>) outs(%2 : tensor<4x128xf32>) -> tensor<4x128xf32>
    %198 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%197, %4 : tensor<4x128xf32>, tensor<4x128xf32>) outs(%1 : tensor<4x128xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.addf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x128xf32>
    %199 = linalg.matmul ins(%collapsed_9, %transposed_10 : tensor<4x16xf32>, tensor<16x128xf32>) outs(%2 : tensor<4x128xf32>) -> tensor<4x128xf32>
    %200 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%198, %199 : tensor<4x128xf32>, tensor<4x128xf32>) outs(%1 : tensor<4x128xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.addf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x128xf32>
    %extracted_slice_19 = tensor.extract_slice %200[0, 0] [4, 32] [1, 1] : tensor<4x128xf32> to tensor<4x32xf32>
    %extracted_slice_20 = tensor.extract_slice %200[0, 32] [4, 32] [1, 1] : tensor<4x128xf32> to tensor<4x32xf32>
    %extracted_slice_21 = tensor.extract_slice %200[0, 64] [4, 32] [1, 1] : tensor<4x128xf32> to tensor<4x32xf32>
    %extracted_slice_22 = tensor.extract_slice %200[0, 96] [4, 32] [1, 1] : tensor<4x128xf32> to tensor<4x32xf32>
    %201 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_19 : tensor<4x32xf32>) outs(%9 : tensor<4x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %290 = arith.extf %in : f32 to f64
      linalg.yield %290 : f64
    } -> tensor<4x32xf64>
    %202 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%201 : tensor<4x32xf64>) outs(%12 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.addf %in, %out : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %203 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%202 : tensor<4x1xf64>) outs(%11 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.divf %in, %cst_4 : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %204 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%201, %203 : tensor<4x32xf64>, tensor<4x1xf64>) outs(%9 : tensor<4x32xf64>) {
    ^bb0(%in: f64, %in_23: f64, %out: f64):
      %290 = arith.subf %in, %in_23 : f64
      linalg.yield %290 : f64
    } -> tensor<4x32xf64>
    %205 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%204, %204 : tensor<4x32xf64>, tensor<4x32xf64>) outs(%9 : tensor<4x32xf64>) {
    ^bb0(%in: f64, %in_23: f64, %out: f64):
      %290 = arith.mulf %in, %in_23 : f64
      linalg.yield %290 : f64
    } -> tensor<4x32xf64>
    %206 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%205 : tensor<4x32xf64>) outs(%12 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.addf %in, %out : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %207 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%206 : tensor<4x1xf64>) outs(%11 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.divf %in, %cst_4 : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %208 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%207 : tensor<4x1xf64>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %290 = arith.truncf %in : f64 to f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %209 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%extracted_slice_19 : tensor<4x32xf32>) outs(%21 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.addf %in, %out : f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %210 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%209 : tensor<4x1xf32>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.divf %in, %cst_5 : f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %211 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%208 : tensor<4x1xf32>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.truncf %cst_3 : f64 to f32
      %291 = arith.addf %in, %290 : f32
      linalg.yield %291 : f32
    } -> tensor<4x1xf32>
    %212 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%211 : tensor<4x1xf32>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = math.rsqrt %in : f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %213 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_19, %210 : tensor<4x32xf32>, tensor<4x1xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.subf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %214 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%213, %212 : tensor<4x32xf32>, tensor<4x1xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.mulf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %215 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%214, %arg3 : tensor<4x32xf32>, tensor<32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.mulf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %216 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%215, %arg4 : tensor<4x32xf32>, tensor<32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.addf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %217 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_20 : tensor<4x32xf32>) outs(%9 : tensor<4x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %290 = arith.extf %in : f32 to f64
      linalg.yield %290 : f64
    } -> tensor<4x32xf64>
    %218 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%217 : tensor<4x32xf64>) outs(%12 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.addf %in, %out : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %219 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%218 : tensor<4x1xf64>) outs(%11 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.divf %in, %cst_4 : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %220 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%217, %219 : tensor<4x32xf64>, tensor<4x1xf64>) outs(%9 : tensor<4x32xf64>) {
    ^bb0(%in: f64, %in_23: f64, %out: f64):
      %290 = arith.subf %in, %in_23 : f64
      linalg.yield %290 : f64
    } -> tensor<4x32xf64>
    %221 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%220, %220 : tensor<4x32xf64>, tensor<4x32xf64>) outs(%9 : tensor<4x32xf64>) {
    ^bb0(%in: f64, %in_23: f64, %out: f64):
      %290 = arith.mulf %in, %in_23 : f64
      linalg.yield %290 : f64
    } -> tensor<4x32xf64>
    %222 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%221 : tensor<4x32xf64>) outs(%12 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.addf %in, %out : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %223 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%222 : tensor<4x1xf64>) outs(%11 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.divf %in, %cst_4 : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %224 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%223 : tensor<4x1xf64>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %290 = arith.truncf %in : f64 to f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %225 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%extracted_slice_20 : tensor<4x32xf32>) outs(%21 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.addf %in, %out : f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %226 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%225 : tensor<4x1xf32>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.divf %in, %cst_5 : f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %227 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%224 : tensor<4x1xf32>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.truncf %cst_3 : f64 to f32
      %291 = arith.addf %in, %290 : f32
      linalg.yield %291 : f32
    } -> tensor<4x1xf32>
    %228 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%227 : tensor<4x1xf32>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = math.rsqrt %in : f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %229 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_20, %226 : tensor<4x32xf32>, tensor<4x1xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.subf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %230 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%229, %228 : tensor<4x32xf32>, tensor<4x1xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.mulf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %231 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%230, %arg5 : tensor<4x32xf32>, tensor<32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.mulf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %232 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%231, %arg6 : tensor<4x32xf32>, tensor<32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.addf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %233 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_21 : tensor<4x32xf32>) outs(%9 : tensor<4x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %290 = arith.extf %in : f32 to f64
      linalg.yield %290 : f64
    } -> tensor<4x32xf64>
    %234 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%233 : tensor<4x32xf64>) outs(%12 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.addf %in, %out : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %235 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%234 : tensor<4x1xf64>) outs(%11 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.divf %in, %cst_4 : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %236 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%233, %235 : tensor<4x32xf64>, tensor<4x1xf64>) outs(%9 : tensor<4x32xf64>) {
    ^bb0(%in: f64, %in_23: f64, %out: f64):
      %290 = arith.subf %in, %in_23 : f64
      linalg.yield %290 : f64
    } -> tensor<4x32xf64>
    %237 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%236, %236 : tensor<4x32xf64>, tensor<4x32xf64>) outs(%9 : tensor<4x32xf64>) {
    ^bb0(%in: f64, %in_23: f64, %out: f64):
      %290 = arith.mulf %in, %in_23 : f64
      linalg.yield %290 : f64
    } -> tensor<4x32xf64>
    %238 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%237 : tensor<4x32xf64>) outs(%12 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.addf %in, %out : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %239 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%238 : tensor<4x1xf64>) outs(%11 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.divf %in, %cst_4 : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %240 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%239 : tensor<4x1xf64>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %290 = arith.truncf %in : f64 to f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %241 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%extracted_slice_21 : tensor<4x32xf32>) outs(%21 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.addf %in, %out : f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %242 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%241 : tensor<4x1xf32>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.divf %in, %cst_5 : f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %243 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%240 : tensor<4x1xf32>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.truncf %cst_3 : f64 to f32
      %291 = arith.addf %in, %290 : f32
      linalg.yield %291 : f32
    } -> tensor<4x1xf32>
    %244 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%243 : tensor<4x1xf32>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = math.rsqrt %in : f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %245 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_21, %242 : tensor<4x32xf32>, tensor<4x1xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.subf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %246 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%245, %244 : tensor<4x32xf32>, tensor<4x1xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.mulf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %247 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%246, %arg7 : tensor<4x32xf32>, tensor<32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.mulf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %248 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%247, %arg8 : tensor<4x32xf32>, tensor<32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.addf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %249 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_22 : tensor<4x32xf32>) outs(%9 : tensor<4x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %290 = arith.extf %in : f32 to f64
      linalg.yield %290 : f64
    } -> tensor<4x32xf64>
    %250 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%249 : tensor<4x32xf64>) outs(%12 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.addf %in, %out : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %251 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%250 : tensor<4x1xf64>) outs(%11 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.divf %in, %cst_4 : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %252 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%249, %251 : tensor<4x32xf64>, tensor<4x1xf64>) outs(%9 : tensor<4x32xf64>) {
    ^bb0(%in: f64, %in_23: f64, %out: f64):
      %290 = arith.subf %in, %in_23 : f64
      linalg.yield %290 : f64
    } -> tensor<4x32xf64>
    %253 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%252, %252 : tensor<4x32xf64>, tensor<4x32xf64>) outs(%9 : tensor<4x32xf64>) {
    ^bb0(%in: f64, %in_23: f64, %out: f64):
      %290 = arith.mulf %in, %in_23 : f64
      linalg.yield %290 : f64
    } -> tensor<4x32xf64>
    %254 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%253 : tensor<4x32xf64>) outs(%12 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.addf %in, %out : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %255 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%254 : tensor<4x1xf64>) outs(%11 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.divf %in, %cst_4 : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %256 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%255 : tensor<4x1xf64>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %290 = arith.truncf %in : f64 to f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %257 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%extracted_slice_22 : tensor<4x32xf32>) outs(%21 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.addf %in, %out : f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %258 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%257 : tensor<4x1xf32>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.divf %in, %cst_5 : f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %259 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%256 : tensor<4x1xf32>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.truncf %cst_3 : f64 to f32
      %291 = arith.addf %in, %290 : f32
      linalg.yield %291 : f32
    } -> tensor<4x1xf32>
    %260 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%259 : tensor<4x1xf32>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = math.rsqrt %in : f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %261 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_22, %258 : tensor<4x32xf32>, tensor<4x1xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.subf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %262 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%261, %260 : tensor<4x32xf32>, tensor<4x1xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.mulf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %263 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%262, %arg9 : tensor<4x32xf32>, tensor<32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.mulf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %264 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%263, %arg10 : tensor<4x32xf32>, tensor<32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.addf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %265 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%232 : tensor<4x32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.negf %in : f32
      %291 = math.exp %290 : f32
      %292 = arith.addf %291, %cst_1 : f32
      %293 = arith.divf %cst_1, %292 : f32
      linalg.yield %293 : f32
    } -> tensor<4x32xf32>
    %266 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%265, %177 : tensor<4x32xf32>, tensor<4x32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.mulf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %267 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%216 : tensor<4x32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.negf %in : f32
      %291 = math.exp %290 : f32
      %292 = arith.addf %291, %cst_1 : f32
      %293 = arith.divf %cst_1, %292 : f32
      linalg.yield %293 : f32
    } -> tensor<4x32xf32>
    %268 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%248 : tensor<4x32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = math.tanh %in : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %269 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%267, %268 : tensor<4x32xf32>, tensor<4x32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.mulf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %270 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%266, %269 : tensor<4x32xf32>, tensor<4x32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.addf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %271 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%264 : tensor<4x32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.negf %in : f32
      %291 = math.exp %290 : f32
      %292 = arith.addf %291, %cst_1 : f32
      %293 = arith.divf %cst_1, %292 : f32
      linalg.yield %293 : f32
    } -> tensor<4x32xf32>
    %272 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%270 : tensor<4x32xf32>) outs(%9 : tensor<4x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %290 = arith.extf %in : f32 to f64
      linalg.yield %290 : f64
    } -> tensor<4x32xf64>
    %273 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%272 : tensor<4x32xf64>) outs(%12 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.addf %in, %out : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %274 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%273 : tensor<4x1xf64>) outs(%11 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.divf %in, %cst_4 : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %275 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%272, %274 : tensor<4x32xf64>, tensor<4x1xf64>) outs(%9 : tensor<4x32xf64>) {
    ^bb0(%in: f64, %in_23: f64, %out: f64):
      %290 = arith.subf %in, %in_23 : f64
      linalg.yield %290 : f64
    } -> tensor<4x32xf64>
    %276 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%275, %275 : tensor<4x32xf64>, tensor<4x32xf64>) outs(%9 : tensor<4x32xf64>) {
    ^bb0(%in: f64, %in_23: f64, %out: f64):
      %290 = arith.mulf %in, %in_23 : f64
      linalg.yield %290 : f64
    } -> tensor<4x32xf64>
    %277 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%276 : tensor<4x32xf64>) outs(%12 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.addf %in, %out : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %278 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%277 : tensor<4x1xf64>) outs(%11 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.divf %in, %cst_4 : f64
      linalg.yield %290 : f64
    } -> tensor<4x1xf64>
    %279 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%278 : tensor<4x1xf64>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %290 = arith.truncf %in : f64 to f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %280 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%270 : tensor<4x32xf32>) outs(%21 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.addf %in, %out : f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %281 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%280 : tensor<4x1xf32>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.divf %in, %cst_5 : f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %282 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%279 : tensor<4x1xf32>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.truncf %cst_3 : f64 to f32
      %291 = arith.addf %in, %290 : f32
      linalg.yield %291 : f32
    } -> tensor<4x1xf32>
    %283 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%282 : tensor<4x1xf32>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = math.rsqrt %in : f32
      linalg.yield %290 : f32
    } -> tensor<4x1xf32>
    %284 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%270, %281 : tensor<4x32xf32>, tensor<4x1xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.subf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %285 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%284, %283 : tensor<4x32xf32>, tensor<4x1xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.mulf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %286 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%285, %arg11 : tensor<4x32xf32>, tensor<32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.mulf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %287 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%286, %arg12 : tensor<4x32xf32>, tensor<32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.addf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %288 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%287 : tensor<4x32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = math.tanh %in : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %289 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%271, %288 : tensor<4x32xf32>, tensor<4x32xf32>) outs(%26 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %290 = arith.mulf %in, %in_23 : f32
      linalg.yield %290 : f32
    } -> tensor<4x32xf32>
    %concat = tensor.concat dim(0) %103, %196, %289 : (tensor<4x32xf32>, tensor<4x32xf32>, tensor<4x32xf32>) -> tensor<12x32xf32>
    %expanded = tensor.expand_shape %concat [[0, 1], [2]] output_shape [3, 4, 32] : tensor<12x32xf32> into tensor<3x4x32xf32>
    return %expanded : tensor<3x4x32xf32>
  }
}
