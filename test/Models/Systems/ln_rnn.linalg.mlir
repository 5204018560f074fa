// models/make_system_tests.py ln_rnn (torch-mlir 20261001 torch 2.15.0)
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d0, 0)>
#map2 = affine_map<(d0, d1) -> (d1)>
module {
  func.func @main(%arg0: tensor<32x16xf32> {resnorm.param = "cell.from_input.weight"}, %arg1: tensor<32x32xf32> {resnorm.param = "cell.from_state.weight"}, %arg2: tensor<32xf32> {resnorm.param = "cell.norm.weight"}, %arg3: tensor<32xf32> {resnorm.param = "cell.norm.bias"}, %arg4: tensor<3x4x16xf32>) -> tensor<3x4x32xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.000000e+00 : f64
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<4x32xf32>
    %cst_2 = arith.constant 1.000000e-05 : f64
    %cst_3 = arith.constant 3.200000e+01 : f64
    %cst_4 = arith.constant 3.200000e+01 : f32
    %extracted_slice = tensor.extract_slice %arg4[0, 0, 0] [1, 4, 16] [1, 1, 1] : tensor<3x4x16xf32> to tensor<1x4x16xf32>
    %extracted_slice_5 = tensor.extract_slice %arg4[1, 0, 0] [1, 4, 16] [1, 1, 1] : tensor<3x4x16xf32> to tensor<1x4x16xf32>
    %extracted_slice_6 = tensor.extract_slice %arg4[2, 0, 0] [1, 4, 16] [1, 1, 1] : tensor<3x4x16xf32> to tensor<1x4x16xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2]] : tensor<1x4x16xf32> into tensor<4x16xf32>
    %collapsed_7 = tensor.collapse_shape %extracted_slice_5 [[0, 1], [2]] : tensor<1x4x16xf32> into tensor<4x16xf32>
    %collapsed_8 = tensor.collapse_shape %extracted_slice_6 [[0, 1], [2]] : tensor<1x4x16xf32> into tensor<4x16xf32>
    %0 = tensor.empty() : tensor<16x32xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<32x16xf32>) outs(%0 : tensor<16x32xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<4x32xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<4x32xf32>) -> tensor<4x32xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<4x16xf32>, tensor<16x32xf32>) outs(%2 : tensor<4x32xf32>) -> tensor<4x32xf32>
    %4 = tensor.empty() : tensor<32x32xf32>
    %transposed_9 = linalg.transpose ins(%arg1 : tensor<32x32xf32>) outs(%4 : tensor<32x32xf32>) permutation = [1, 0] 
    %5 = linalg.matmul ins(%cst_1, %transposed_9 : tensor<4x32xf32>, tensor<32x32xf32>) outs(%2 : tensor<4x32xf32>) -> tensor<4x32xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%3, %5 : tensor<4x32xf32>, tensor<4x32xf32>) outs(%1 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %69 = arith.addf %in, %in_10 : f32
      linalg.yield %69 : f32
    } -> tensor<4x32xf32>
    %7 = tensor.empty() : tensor<4x32xf64>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<4x32xf32>) outs(%7 : tensor<4x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %69 = arith.extf %in : f32 to f64
      linalg.yield %69 : f64
    } -> tensor<4x32xf64>
    %9 = tensor.empty() : tensor<4x1xf64>
    %10 = linalg.fill ins(%cst_0 : f64) outs(%9 : tensor<4x1xf64>) -> tensor<4x1xf64>
    %11 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%8 : tensor<4x32xf64>) outs(%10 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %69 = arith.addf %in, %out : f64
      linalg.yield %69 : f64
    } -> tensor<4x1xf64>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<4x1xf64>) outs(%9 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %69 = arith.divf %in, %cst_3 : f64
      linalg.yield %69 : f64
    } -> tensor<4x1xf64>
    %13 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%8, %12 : tensor<4x32xf64>, tensor<4x1xf64>) outs(%7 : tensor<4x32xf64>) {
    ^bb0(%in: f64, %in_10: f64, %out: f64):
      %69 = arith.subf %in, %in_10 : f64
      linalg.yield %69 : f64
    } -> tensor<4x32xf64>
    %14 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%13, %13 : tensor<4x32xf64>, tensor<4x32xf64>) outs(%7 : tensor<4x32xf64>) {
    ^bb0(%in: f64, %in_10: f64, %out: f64):
      %69 = arith.mulf %in, %in_10 : f64
      linalg.yield %69 : f64
    } -> tensor<4x32xf64>
    %15 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%14 : tensor<4x32xf64>) outs(%10 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %69 = arith.addf %in, %out : f64
      linalg.yield %69 : f64
    } -> tensor<4x1xf64>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<4x1xf64>) outs(%9 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %69 = arith.divf %in, %cst_3 : f64
      linalg.yield %69 : f64
    } -> tensor<4x1xf64>
    %17 = tensor.empty() : tensor<4x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<4x1xf64>) outs(%17 : tensor<4x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %69 = arith.truncf %in : f64 to f32
      linalg.yield %69 : f32
    } -> tensor<4x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%17 : tensor<4x1xf32>) -> tensor<4x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%6 : tensor<4x32xf32>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.addf %in, %out : f32
      linalg.yield %69 : f32
    } -> tensor<4x1xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<4x1xf32>) outs(%17 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.divf %in, %cst_4 : f32
      linalg.yield %69 : f32
    } -> tensor<4x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<4x1xf32>) outs(%17 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.truncf %cst_2 : f64 to f32
      %70 = arith.addf %in, %69 : f32
      linalg.yield %70 : f32
    } -> tensor<4x1xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%22 : tensor<4x1xf32>) outs(%17 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = math.rsqrt %in : f32
      linalg.yield %69 : f32
    } -> tensor<4x1xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%6, %21 : tensor<4x32xf32>, tensor<4x1xf32>) outs(%1 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %69 = arith.subf %in, %in_10 : f32
      linalg.yield %69 : f32
    } -> tensor<4x32xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%24, %23 : tensor<4x32xf32>, tensor<4x1xf32>) outs(%1 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %69 = arith.mulf %in, %in_10 : f32
      linalg.yield %69 : f32
    } -> tensor<4x32xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%25, %arg2 : tensor<4x32xf32>, tensor<32xf32>) outs(%1 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %69 = arith.mulf %in, %in_10 : f32
      linalg.yield %69 : f32
    } -> tensor<4x32xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%26, %arg3 : tensor<4x32xf32>, tensor<32xf32>) outs(%1 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %69 = arith.addf %in, %in_10 : f32
      linalg.yield %69 : f32
    } -> tensor<4x32xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%27 : tensor<4x32xf32>) outs(%1 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = math.tanh %in : f32
      linalg.yield %69 : f32
    } -> tensor<4x32xf32>
    %29 = linalg.matmul ins(%collapsed_7, %transposed : tensor<4x16xf32>, tensor<16x32xf32>) outs(%2 : tensor<4x32xf32>) -> tensor<4x32xf32>
    %30 = linalg.matmul ins(%28, %transposed_9 : tensor<4x32xf32>, tensor<32x32xf32>) outs(%2 : tensor<4x32xf32>) -> tensor<4x32xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%29, %30 : tensor<4x32xf32>, tensor<4x32xf32>) outs(%1 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %69 = arith.addf %in, %in_10 : f32
      linalg.yield %69 : f32
    } -> tensor<4x32xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%31 : tensor<4x32xf32>) outs(%7 : tensor<4x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %69 = arith.extf %in : f32 to f64
      linalg.yield %69 : f64
    } -> tensor<4x32xf64>
    %33 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%32 : tensor<4x32xf64>) outs(%10 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %69 = arith.addf %in, %out : f64
      linalg.yield %69 : f64
    } -> tensor<4x1xf64>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<4x1xf64>) outs(%9 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %69 = arith.divf %in, %cst_3 : f64
      linalg.yield %69 : f64
    } -> tensor<4x1xf64>
    %35 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%32, %34 : tensor<4x32xf64>, tensor<4x1xf64>) outs(%7 : tensor<4x32xf64>) {
    ^bb0(%in: f64, %in_10: f64, %out: f64):
      %69 = arith.subf %in, %in_10 : f64
      linalg.yield %69 : f64
    } -> tensor<4x32xf64>
    %36 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%35, %35 : tensor<4x32xf64>, tensor<4x32xf64>) outs(%7 : tensor<4x32xf64>) {
    ^bb0(%in: f64, %in_10: f64, %out: f64):
      %69 = arith.mulf %in, %in_10 : f64
      linalg.yield %69 : f64
    } -> tensor<4x32xf64>
    %37 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%36 : tensor<4x32xf64>) outs(%10 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %69 = arith.addf %in, %out : f64
      linalg.yield %69 : f64
    } -> tensor<4x1xf64>
    %38 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%37 : tensor<4x1xf64>) outs(%9 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %69 = arith.divf %in, %cst_3 : f64
      linalg.yield %69 : f64
    } -> tensor<4x1xf64>
    %39 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%38 : tensor<4x1xf64>) outs(%17 : tensor<4x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %69 = arith.truncf %in : f64 to f32
      linalg.yield %69 : f32
    } -> tensor<4x1xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%31 : tensor<4x32xf32>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.addf %in, %out : f32
      linalg.yield %69 : f32
    } -> tensor<4x1xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%40 : tensor<4x1xf32>) outs(%17 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.divf %in, %cst_4 : f32
      linalg.yield %69 : f32
    } -> tensor<4x1xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%39 : tensor<4x1xf32>) outs(%17 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.truncf %cst_2 : f64 to f32
      %70 = arith.addf %in, %69 : f32
      linalg.yield %70 : f32
    } -> tensor<4x1xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%42 : tensor<4x1xf32>) outs(%17 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = math.rsqrt %in : f32
      linalg.yield %69 : f32
    } -> tensor<4x1xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%31, %41 : tensor<4x32xf32>, tensor<4x1xf32>) outs(%1 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %69 = arith.subf %in, %in_10 : f32
      linalg.yield %69 : f32
    } -> tensor<4x32xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%44, %43 : tensor<4x32xf32>, tensor<4x1xf32>) outs(%1 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %69 = arith.mulf %in, %in_10 : f32
      linalg.yield %69 : f32
    } -> tensor<4x32xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%45, %arg2 : tensor<4x32xf32>, tensor<32xf32>) outs(%1 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %69 = arith.mulf %in, %in_10 : f32
      linalg.yield %69 : f32
    } -> tensor<4x32xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%46, %arg3 : tensor<4x32xf32>, tensor<32xf32>) outs(%1 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %69 = arith.addf %in, %in_10 : f32
      linalg.yield %69 : f32
    } -> tensor<4x32xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%47 : tensor<4x32xf32>) outs(%1 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = math.tanh %in : f32
      linalg.yield %69 : f32
    } -> tensor<4x32xf32>
    %49 = linalg.matmul ins(%collapsed_8, %transposed : tensor<4x16xf32>, tensor<16x32xf32>) outs(%2 : tensor<4x32xf32>) -> tensor<4x32xf32>
    %50 = linalg.matmul ins(%48, %transposed_9 : tensor<4x32xf32>, tensor<32x32xf32>) outs(%2 : tensor<4x32xf32>) -> tensor<4x32xf32>
    %51 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%49, %50 : tensor<4x32xf32>, tensor<4x32xf32>) outs(%1 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %69 = arith.addf %in, %in_10 : f32
      linalg.yield %69 : f32
    } -> tensor<4x32xf32>
    %52 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%51 : tensor<4x32xf32>) outs(%7 : tensor<4x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %69 = arith.extf %in : f32 to f64
      linalg.yield %69 : f64
    } -> tensor<4x32xf64>
    %53 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%52 : tensor<4x32xf64>) outs(%10 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %69 = arith.addf %in, %out : f64
      linalg.yield %69 : f64
    } -> tensor<4x1xf64>
    %54 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%53 : tensor<4x1xf64>) outs(%9 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %69 = arith.divf %in, %cst_3 : f64
      linalg.yield %69 : f64
    } -> tensor<4x1xf64>
    %55 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%52, %54 : tensor<4x32xf64>, tensor<4x1xf64>) outs(%7 : tensor<4x32xf64>) {
    ^bb0(%in: f64, %in_10: f64, %out: f64):
      %69 = arith.subf %in, %in_10 : f64
      linalg.yield %69 : f64
    } -> tensor<4x32xf64>
    %56 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%55, %55 : tensor<4x32xf64>, tensor<4x32xf64>) outs(%7 : tensor<4x32xf64>) {
    ^bb0(%in: f64, %in_10: f64, %out: f64):
      %69 = arith.mulf %in, %in_10 : f64
      linalg.yield %69 : f64
    } -> tensor<4x32xf64>
    %57 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%56 : tensor<4x32xf64>) outs(%10 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %69 = arith.addf %in, %out : f64
      linalg.yield %69 : f64
    } -> tensor<4x1xf64>
    %58 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%57 : tensor<4x1xf64>) outs(%9 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %69 = arith.divf %in, %cst_3 : f64
      linalg.yield %69 : f64
    } -> tensor<4x1xf64>
    %59 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%58 : tensor<4x1xf64>) outs(%17 : tensor<4x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %69 = arith.truncf %in : f64 to f32
      linalg.yield %69 : f32
    } -> tensor<4x1xf32>
    %60 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%51 : tensor<4x32xf32>) outs(%19 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.addf %in, %out : f32
      linalg.yield %69 : f32
    } -> tensor<4x1xf32>
    %61 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%60 : tensor<4x1xf32>) outs(%17 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.divf %in, %cst_4 : f32
      linalg.yield %69 : f32
    } -> tensor<4x1xf32>
    %62 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%59 : tensor<4x1xf32>) outs(%17 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.truncf %cst_2 : f64 to f32
      %70 = arith.addf %in, %69 : f32
      linalg.yield %70 : f32
    } -> tensor<4x1xf32>
    %63 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%62 : tensor<4x1xf32>) outs(%17 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = math.rsqrt %in : f32
      linalg.yield %69 : f32
    } -> tensor<4x1xf32>
    %64 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%51, %61 : tensor<4x32xf32>, tensor<4x1xf32>) outs(%1 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %69 = arith.subf %in, %in_10 : f32
      linalg.yield %69 : f32
    } -> tensor<4x32xf32>
    %65 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%64, %63 : tensor<4x32xf32>, tensor<4x1xf32>) outs(%1 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %69 = arith.mulf %in, %in_10 : f32
      linalg.yield %69 : f32
    } -> tensor<4x32xf32>
    %66 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%65, %arg2 : tensor<4x32xf32>, tensor<32xf32>) outs(%1 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %69 = arith.mulf %in, %in_10 : f32
      linalg.yield %69 : f32
    } -> tensor<4x32xf32>
    %67 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%66, %arg3 : tensor<4x32xf32>, tensor<32xf32>) outs(%1 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %69 = arith.addf %in, %in_10 : f32
      linalg.yield %69 : f32
    } -> tensor<4x32xf32>
    %68 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%67 : tensor<4x32xf32>) outs(%1 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = math.tanh %in : f32
      linalg.yield %69 : f32
    } -> tensor<4x32xf32>
    %concat = tensor.concat dim(0) %28, %48, %68 : (tensor<4x32xf32>, tensor<4x32xf32>, tensor<4x32xf32>) -> tensor<12x32xf32>
    %expanded = tensor.expand_shape %concat [[0, 1], [2]] output_shape [3, 4, 32] : tensor<12x32xf32> into tensor<3x4x32xf32>
    return %expanded : tensor<3x4x32xf32>
  }
}
