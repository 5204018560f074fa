// models/make_system_tests.py ln_gru (torch-mlir 20261001 torch 2.15.0)
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d0, 0)>
#map2 = affine_map<(d0, d1) -> (d1)>
#map3 = affine_map<(d0, d1) -> ()>
module {
  func.func @main(%arg0: tensor<96x16xf32> {resnorm.param = "cell.from_input.weight"}, %arg1: tensor<96x32xf32> {resnorm.param = "cell.from_state.weight"}, %arg2: tensor<96xf32> {resnorm.param = "cell.input_norm.weight"}, %arg3: tensor<96xf32> {resnorm.param = "cell.input_norm.bias"}, %arg4: tensor<96xf32> {resnorm.param = "cell.state_norm.weight"}, %arg5: tensor<96xf32> {resnorm.param = "cell.state_norm.bias"}, %arg6: tensor<3x4x16xf32>) -> tensor<3x4x32xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.000000e+00 : f64
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<4x32xf32>
    %cst_3 = arith.constant 1.000000e-05 : f64
    %cst_4 = arith.constant 9.600000e+01 : f64
    %cst_5 = arith.constant 9.600000e+01 : f32
    %cst_6 = arith.constant dense<1> : tensor<i64>
    %extracted_slice = tensor.extract_slice %arg6[0, 0, 0] [1, 4, 16] [1, 1, 1] : tensor<3x4x16xf32> to tensor<1x4x16xf32>
    %extracted_slice_7 = tensor.extract_slice %arg6[1, 0, 0] [1, 4, 16] [1, 1, 1] : tensor<3x4x16xf32> to tensor<1x4x16xf32>
    %extracted_slice_8 = tensor.extract_slice %arg6[2, 0, 0] [1, 4, 16] [1, 1, 1] : tensor<3x4x16xf32> to tensor<1x4x16xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2]] : tensor<1x4x16xf32> into tensor<4x16xf32>
    %collapsed_9 = tensor.collapse_shape %extracted_slice_7 [[0, 1], [2]] : tensor<1x4x16xf32> into tensor<4x16xf32>
    %collapsed_10 = tensor.collapse_shape %extracted_slice_8 [[0, 1], [2]] : tensor<1x4x16xf32> into tensor<4x16xf32>
    %0 = tensor.empty() : tensor<16x96xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<96x16xf32>) outs(%0 : tensor<16x96xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<4x96xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<4x96xf32>) -> tensor<4x96xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<4x16xf32>, tensor<16x96xf32>) outs(%2 : tensor<4x96xf32>) -> tensor<4x96xf32>
    %4 = tensor.empty() : tensor<4x96xf64>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<4x96xf32>) outs(%4 : tensor<4x96xf64>) {
    ^bb0(%in: f32, %out: f64):
      %145 = arith.extf %in : f32 to f64
      linalg.yield %145 : f64
    } -> tensor<4x96xf64>
    %6 = tensor.empty() : tensor<4x1xf64>
    %7 = linalg.fill ins(%cst_0 : f64) outs(%6 : tensor<4x1xf64>) -> tensor<4x1xf64>
    %8 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%5 : tensor<4x96xf64>) outs(%7 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.addf %in, %out : f64
      linalg.yield %145 : f64
    } -> tensor<4x1xf64>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<4x1xf64>) outs(%6 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.divf %in, %cst_4 : f64
      linalg.yield %145 : f64
    } -> tensor<4x1xf64>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%5, %9 : tensor<4x96xf64>, tensor<4x1xf64>) outs(%4 : tensor<4x96xf64>) {
    ^bb0(%in: f64, %in_30: f64, %out: f64):
      %145 = arith.subf %in, %in_30 : f64
      linalg.yield %145 : f64
    } -> tensor<4x96xf64>
    %11 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%10, %10 : tensor<4x96xf64>, tensor<4x96xf64>) outs(%4 : tensor<4x96xf64>) {
    ^bb0(%in: f64, %in_30: f64, %out: f64):
      %145 = arith.mulf %in, %in_30 : f64
      linalg.yield %145 : f64
    } -> tensor<4x96xf64>
    %12 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%11 : tensor<4x96xf64>) outs(%7 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.addf %in, %out : f64
      linalg.yield %145 : f64
    } -> tensor<4x1xf64>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<4x1xf64>) outs(%6 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.divf %in, %cst_4 : f64
      linalg.yield %145 : f64
    } -> tensor<4x1xf64>
    %14 = tensor.empty() : tensor<4x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<4x1xf64>) outs(%14 : tensor<4x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %145 = arith.truncf %in : f64 to f32
      linalg.yield %145 : f32
    } -> tensor<4x1xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%14 : tensor<4x1xf32>) -> tensor<4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%3 : tensor<4x96xf32>) outs(%16 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.addf %in, %out : f32
      linalg.yield %145 : f32
    } -> tensor<4x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<4x1xf32>) outs(%14 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.divf %in, %cst_5 : f32
      linalg.yield %145 : f32
    } -> tensor<4x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<4x1xf32>) outs(%14 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.truncf %cst_3 : f64 to f32
      %146 = arith.addf %in, %145 : f32
      linalg.yield %146 : f32
    } -> tensor<4x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<4x1xf32>) outs(%14 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = math.rsqrt %in : f32
      linalg.yield %145 : f32
    } -> tensor<4x1xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%3, %18 : tensor<4x96xf32>, tensor<4x1xf32>) outs(%1 : tensor<4x96xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %145 = arith.subf %in, %in_30 : f32
      linalg.yield %145 : f32
    } -> tensor<4x96xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%21, %20 : tensor<4x96xf32>, tensor<4x1xf32>) outs(%1 : tensor<4x96xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %145 = arith.mulf %in, %in_30 : f32
      linalg.yield %145 : f32
    } -> tensor<4x96xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%22, %arg2 : tensor<4x96xf32>, tensor<96xf32>) outs(%1 : tensor<4x96xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %145 = arith.mulf %in, %in_30 : f32
      linalg.yield %145 : f32
    } -> tensor<4x96xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%23, %arg3 : tensor<4x96xf32>, tensor<96xf32>) outs(%1 : tensor<4x96xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %145 = arith.addf %in, %in_30 : f32
      linalg.yield %145 : f32
    } -> tensor<4x96xf32>
    %extracted_slice_11 = tensor.extract_slice %24[0, 0] [4, 32] [1, 1] : tensor<4x96xf32> to tensor<4x32xf32>
    %extracted_slice_12 = tensor.extract_slice %24[0, 32] [4, 32] [1, 1] : tensor<4x96xf32> to tensor<4x32xf32>
    %extracted_slice_13 = tensor.extract_slice %24[0, 64] [4, 32] [1, 1] : tensor<4x96xf32> to tensor<4x32xf32>
    %25 = tensor.empty() : tensor<32x96xf32>
    %transposed_14 = linalg.transpose ins(%arg1 : tensor<96x32xf32>) outs(%25 : tensor<32x96xf32>) permutation = [1, 0] 
    %26 = linalg.matmul ins(%cst_2, %transposed_14 : tensor<4x32xf32>, tensor<32x96xf32>) outs(%2 : tensor<4x96xf32>) -> tensor<4x96xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<4x96xf32>) outs(%4 : tensor<4x96xf64>) {
    ^bb0(%in: f32, %out: f64):
      %145 = arith.extf %in : f32 to f64
      linalg.yield %145 : f64
    } -> tensor<4x96xf64>
    %28 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%27 : tensor<4x96xf64>) outs(%7 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.addf %in, %out : f64
      linalg.yield %145 : f64
    } -> tensor<4x1xf64>
    %29 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%28 : tensor<4x1xf64>) outs(%6 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.divf %in, %cst_4 : f64
      linalg.yield %145 : f64
    } -> tensor<4x1xf64>
    %30 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%27, %29 : tensor<4x96xf64>, tensor<4x1xf64>) outs(%4 : tensor<4x96xf64>) {
    ^bb0(%in: f64, %in_30: f64, %out: f64):
      %145 = arith.subf %in, %in_30 : f64
      linalg.yield %145 : f64
    } -> tensor<4x96xf64>
    %31 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%30, %30 : tensor<4x96xf64>, tensor<4x96xf64>) outs(%4 : tensor<4x96xf64>) {
    ^bb0(%in: f64, %in_30: f64, %out: f64):
      %145 = arith.mulf %in, %in_30 : f64
      linalg.yield %145 : f64
    } -> tensor<4x96xf64>
    %32 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%31 : tensor<4x96xf64>) outs(%7 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.addf %in, %out : f64
      linalg.yield %145 : f64
    } -> tensor<4x1xf64>
    %33 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%32 : tensor<4x1xf64>) outs(%6 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.divf %in, %cst_4 : f64
      linalg.yield %145 : f64
    } -> tensor<4x1xf64>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<4x1xf64>) outs(%14 : tensor<4x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %145 = arith.truncf %in : f64 to f32
      linalg.yield %145 : f32
    } -> tensor<4x1xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%26 : tensor<4x96xf32>) outs(%16 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.addf %in, %out : f32
      linalg.yield %145 : f32
    } -> tensor<4x1xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%35 : tensor<4x1xf32>) outs(%14 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.divf %in, %cst_5 : f32
      linalg.yield %145 : f32
    } -> tensor<4x1xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%34 : tensor<4x1xf32>) outs(%14 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.truncf %cst_3 : f64 to f32
      %146 = arith.addf %in, %145 : f32
      linalg.yield %146 : f32
    } -> tensor<4x1xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%37 : tensor<4x1xf32>) outs(%14 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = math.rsqrt %in : f32
      linalg.yield %145 : f32
    } -> tensor<4x1xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%26, %36 : tensor<4x96xf32>, tensor<4x1xf32>) outs(%1 : tensor<4x96xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %145 = arith.subf %in, %in_30 : f32
      linalg.yield %145 : f32
    } -> tensor<4x96xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%39, %38 : tensor<4x96xf32>, tensor<4x1xf32>) outs(%1 : tensor<4x96xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %145 = arith.mulf %in, %in_30 : f32
      linalg.yield %145 : f32
    } -> tensor<4x96xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%40, %arg4 : tensor<4x96xf32>, tensor<96xf32>) outs(%1 : tensor<4x96xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %145 = arith.mulf %in, %in_30 : f32
      linalg.yield %145 : f32
    } -> tensor<4x96xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%41, %arg5 : tensor<4x96xf32>, tensor<96xf32>) outs(%1 : tensor<4x96xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %145 = arith.addf %in, %in_30 : f32
      linalg.yield %145 : f32
    } -> tensor<4x96xf32>
    %extracted_slice_15 = tensor.extract_slice %42[0, 0] [4, 32] [1, 1] : tensor<4x96xf32> to tensor<4x32xf32>
    %extracted_slice_16 = tensor.extract_slice %42[0, 32] [4, 32] [1, 1] : tensor<4x96xf32> to tensor<4x32xf32>
    %extracted_slice_17 = tensor.extract_slice %42[0, 64] [4, 32] [1, 1] : tensor<4x96xf32> to tensor<4x32xf32>
    %43 = tensor.empty() : tensor<4x32xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_11, %extracted_slice_15 : tensor<4x32xf32>, tensor<4x32xf32>) outs(%43 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %145 = arith.addf %in, %in_30 : f32
      linalg.yield %145 : f32
    } -> tensor<4x32xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%44 : tensor<4x32xf32>) outs(%43 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.negf %in : f32
      %146 = math.exp %145 : f32
      %147 = arith.addf %146, %cst_1 : f32
      %148 = arith.divf %cst_1, %147 : f32
      linalg.yield %148 : f32
    } -> tensor<4x32xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_12, %extracted_slice_16 : tensor<4x32xf32>, tensor<4x32xf32>) outs(%43 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %145 = arith.addf %in, %in_30 : f32
      linalg.yield %145 : f32
    } -> tensor<4x32xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%46 : tensor<4x32xf32>) outs(%43 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.negf %in : f32
      %146 = math.exp %145 : f32
      %147 = arith.addf %146, %cst_1 : f32
      %148 = arith.divf %cst_1, %147 : f32
      linalg.yield %148 : f32
    } -> tensor<4x32xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%45, %extracted_slice_17 : tensor<4x32xf32>, tensor<4x32xf32>) outs(%43 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %145 = arith.mulf %in, %in_30 : f32
      linalg.yield %145 : f32
    } -> tensor<4x32xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_13, %48 : tensor<4x32xf32>, tensor<4x32xf32>) outs(%43 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %145 = arith.addf %in, %in_30 : f32
      linalg.yield %145 : f32
    } -> tensor<4x32xf32>
    %50 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%49 : tensor<4x32xf32>) outs(%43 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = math.tanh %in : f32
      linalg.yield %145 : f32
    } -> tensor<4x32xf32>
    %51 = linalg.generic {indexing_maps = [#map3, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_6, %47 : tensor<i64>, tensor<4x32xf32>) outs(%43 : tensor<4x32xf32>) {
    ^bb0(%in: i64, %in_30: f32, %out: f32):
      %145 = arith.sitofp %in : i64 to f32
      %146 = arith.subf %145, %in_30 : f32
      linalg.yield %146 : f32
    } -> tensor<4x32xf32>
    %52 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%51, %50 : tensor<4x32xf32>, tensor<4x32xf32>) outs(%43 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %145 = arith.mulf %in, %in_30 : f32
      linalg.yield %145 : f32
    } -> tensor<4x32xf32>
    %53 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%47, %cst_2 : tensor<4x32xf32>, tensor<4x32xf32>) outs(%43 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %145 = arith.mulf %in, %in_30 : f32
      linalg.yield %145 : f32
    } -> tensor<4x32xf32>
    %54 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%52, %53 : tensor<4x32xf32>, tensor<4x32xf32>) outs(%43 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %145 = arith.addf %in, %in_30 : f32
      linalg.yield %145 : f32
    } -> tensor<4x32xf32>
    %55 = linalg.matmul ins(%collapsed_9, %transposed : tensor<4x16xf32>, tensor<16x96xf32>) outs(%2 : tensor<4x96xf32>) -> tensor<4x96xf32>
    %56 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%55 : tensor<4x96xf32>) outs(%4 : tensor<4x96xf64>) {
    ^bb0(%in: f32, %out: f64):
      %145 = arith.extf %in : f32 to f64
      linalg.yield %145 : f64
    } -> tensor<4x96xf64>
    %57 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%56 : tensor<4x96xf64>) outs(%7 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.addf %in, %out : f64
      linalg.yield %145 : f64
    } -> tensor<4x1xf64>
    %58 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%57 : tensor<4x1xf64>) outs(%6 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.divf %in, %cst_4 : f64
      linalg.yield %145 : f64
    } -> tensor<4x1xf64>
    %59 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%56, %58 : tensor<4x96xf64>, tensor<4x1xf64>) outs(%4 : tensor<4x96xf64>) {
    ^bb0(%in: f64, %in_30: f64, %out: f64):
      %145 = arith.subf %in, %in_30 : f64
      linalg.yield %145 : f64
    } -> tensor<4x96xf64>
    %60 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%59, %59 : tensor<4x96xf64>, tensor<4x96xf64>) outs(%4 : tensor<4x96xf64>) {
    ^bb0(%in: f64, %in_30: f64, %out: f64):
      %145 = arith.mulf %in, %in_30 : f64
      linalg.yield %145 : f64
    } -> tensor<4x96xf64>
    %61 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%60 : tensor<4x96xf64>) outs(%7 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.addf %in, %out : f64
      linalg.yield %145 : f64
    } -> tensor<4x1xf64>
    %62 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%61 : tensor<4x1xf64>) outs(%6 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.divf %in, %cst_4 : f64
      linalg.yield %145 : f64
    } -> tensor<4x1xf64>
    %63 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%62 : tensor<4x1xf64>) outs(%14 : tensor<4x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %145 = arith.truncf %in : f64 to f32
      linalg.yield %145 : f32
    } -> tensor<4x1xf32>
    %64 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%55 : tensor<4x96xf32>) outs(%16 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.addf %in, %out : f32
      linalg.yield %145 : f32
    } -> tensor<4x1xf32>
    %65 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%64 : tensor<4x1xf32>) outs(%14 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.divf %in, %cst_5 : f32
      linalg.yield %145 : f32
    } -> tensor<4x1xf32>
    %66 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%63 : tensor<4x1xf32>) outs(%14 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.truncf %cst_3 : f64 to f32
      %146 = arith.addf %in, %145 : f32
      linalg.yield %146 : f32
    } -> tensor<4x1xf32>
    %67 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%66 : tensor<4x1xf32>) outs(%14 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = math.rsqrt %in : f32
      linalg.yield %145 : f32
    } -> tensor<4x1xf32>
    %68 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%55, %65 : tensor<4x96xf32>, tensor<4x1xf32>) outs(%1 : tensor<4x96xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %145 = arith.subf %in, %in_30 : f32
      linalg.yield %145 : f32
    } -> tensor<4x96xf32>
    %69 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%68, %67 : tensor<4x96xf32>, tensor<4x1xf32>) outs(%1 : tensor<4x96xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %145 = arith.mulf %in, %in_30 : f32
      linalg.yield %145 : f32
    } -> tensor<4x96xf32>
    %70 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%69, %arg2 : tensor<4x96xf32>, tensor<96xf32>) outs(%1 : tensor<4x96xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %145 = arith.mulf %in, %in_30 : f32
      linalg.yield %145 : f32
    } -> tensor<4x96xf32>
    %71 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%70, %arg3 : tensor<4x96xf32>, tensor<96xf32>) outs(%1 : tensor<4x96xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %145 = arith.addf %in, %in_30 : f32
      linalg.yield %145 : f32
    } -> tensor<4x96xf32>
    %extracted_slice_18 = tensor.extract_slice %71[0, 0] [4, 32] [1, 1] : tensor<4x96xf32> to tensor<4x32xf32>
    %extracted_slice_19 = tensor.extract_slice %71[0, 32] [4, 32] [1, 1] : tensor<4x96xf32> to tensor<4x32xf32>
    %extracted_slice_20 = tensor.extract_slice %71[0, 64] [4, 32] [1, 1] : tensor<4x96xf32> to tensor<4x32xf32>
    %72 = linalg.matmul ins(%54, %transposed_14 : tensor<4x32xf32>, tensor<32x96xf32>) outs(%2 : tensor<4x96xf32>) -> tensor<4x96xf32>
    %73 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%72 : tensor<4x96xf32>) outs(%4 : tensor<4x96xf64>) {
    ^bb0(%in: f32, %out: f64):
      %145 = arith.extf %in : f32 to f64
      linalg.yield %145 : f64
    } -> tensor<4x96xf64>
    %74 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%73 : tensor<4x96xf64>) outs(%7 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.addf %in, %out : f64
      linalg.yield %145 : f64
    } -> tensor<4x1xf64>
    %75 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%74 : tensor<4x1xf64>) outs(%6 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.divf %in, %cst_4 : f64
      linalg.yield %145 : f64
    } -> tensor<4x1xf64>
    %76 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%73, %75 : tensor<4x96xf64>, tensor<4x1xf64>) outs(%4 : tensor<4x96xf64>) {
    ^bb0(%in: f64, %in_30: f64, %out: f64):
      %145 = arith.subf %in, %in_30 : f64
      linalg.yield %145 : f64
    } -> tensor<4x96xf64>
    %77 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%76, %76 : tensor<4x96xf64>, tensor<4x96xf64>) outs(%4 : tensor<4x96xf64>) {
    ^bb0(%in: f64, %in_30: f64, %out: f64):
      %145 = arith.mulf %in, %in_30 : f64
      linalg.yield %145 : f64
    } -> tensor<4x96xf64>
    %78 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%77 : tensor<4x96xf64>) outs(%7 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.addf %in, %out : f64
      linalg.yield %145 : f64
    } -> tensor<4x1xf64>
    %79 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%78 : tensor<4x1xf64>) outs(%6 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.divf %in, %cst_4 : f64
      linalg.yield %145 : f64
    } -> tensor<4x1xf64>
    %80 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%79 : tensor<4x1xf64>) outs(%14 : tensor<4x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %145 = arith.truncf %in : f64 to f32
      linalg.yield %145 : f32
    } -> tensor<4x1xf32>
    %81 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%72 : tensor<4x96xf32>) outs(%16 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.addf %in, %out : f32
      linalg.yield %145 : f32
    } -> tensor<4x1xf32>
    %82 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%81 : tensor<4x1xf32>) outs(%14 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.divf %in, %cst_5 : f32
      linalg.yield %145 : f32
    } -> tensor<4x1xf32>
    %83 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%80 : tensor<4x1xf32>) outs(%14 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.truncf %cst_3 : f64 to f32
      %146 = arith.addf %in, %145 : f32
      linalg.yield %146 : f32
    } -> tensor<4x1xf32>
    %84 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%83 : tensor<4x1xf32>) outs(%14 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = math.rsqrt %in : f32
      linalg.yield %145 : f32
    } -> tensor<4x1xf32>
    %85 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%72, %82 : tensor<4x96xf32>, tensor<4x1xf32>) outs(%1 : tensor<4x96xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %145 = arith.subf %in, %in_30 : f32
      linalg.yield %145 : f32
    } -> tensor<4x96xf32>
    %86 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%85, %84 : tensor<4x96xf32>, tensor<4x1xf32>) outs(%1 : tensor<4x96xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %145 = arith.mulf %in, %in_30 : f32
      linalg.yield %145 : f32
    } -> tensor<4x96xf32>
    %87 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%86, %arg4 : tensor<4x96xf32>, tensor<96xf32>) outs(%1 : tensor<4x96xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %145 = arith.mulf %in, %in_30 : f32
      linalg.yield %145 : f32
    } -> tensor<4x96xf32>
    %88 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%87, %arg5 : tensor<4x96xf32>, tensor<96xf32>) outs(%1 : tensor<4x96xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %145 = arith.addf %in, %in_30 : f32
      linalg.yield %145 : f32
    } -> tensor<4x96xf32>
    %extracted_slice_21 = tensor.extract_slice %88[0, 0] [4, 32] [1, 1] : tensor<4x96xf32> to tensor<4x32xf32>
    %extracted_slice_22 = tensor.extract_slice %88[0, 32] [4, 32] [1, 1] : tensor<4x96xf32> to tensor<4x32xf32>
    %extracted_slice_23 = tensor.extract_slice %88[0, 64] [4, 32] [1, 1] : tensor<4x96xf32> to tensor<4x32xf32>
    %89 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_18, %extracted_slice_21 : tensor<4x32xf32>, tensor<4x32xf32>) outs(%43 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %145 = arith.addf %in, %in_30 : f32
      linalg.yield %145 : f32
    } -> tensor<4x32xf32>
    %90 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%89 : tensor<4x32xf32>) outs(%43 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.negf %in : f32
      %146 = math.exp %145 : f32
      %147 = arith.addf %146, %cst_1 : f32
      %148 = arith.divf %cst_1, %147 : f32
      linalg.yield %148 : f32
    } -> tensor<4x32xf32>
    %91 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_19, %extracted_slice_22 : tensor<4x32xf32>, tensor<4x32xf32>) outs(%43 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %145 = arith.addf %in, %in_30 : f32
      linalg.yield %145 : f32
    } -> tensor<4x32xf32>
    %92 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%91 : tensor<4x32xf32>) outs(%43 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.negf %in : f32
      %146 = math.exp %145 : f32
      %147 = arith.addf %146, %cst_1 : f32
      %148 = arith.divf %cst_1, %147 : f32
      linalg.yield %148 : f32
    } -> tensor<4x32xf32>
    %93 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%90, %extracted_slice_23 : tensor<4x32xf32>, tensor<4x32xf32>) outs(%43 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %145 = arith.mulf %in, %in_30 : f32
      linalg.yield %145 : f32
    } -> tensor<4x32xf32>
    %94 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_20, %93 : tensor<4x32xf32>, tensor<4x32xf32>) outs(%43 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %145 = arith.addf %in, %in_30 : f32
      linalg.yield %145 : f32
    } -> tensor<4x32xf32>
    %95 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%94 : tensor<4x32xf32>) outs(%43 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = math.tanh %in : f32
      linalg.yield %145 : f32
    } -> tensor<4x32xf32>
    %96 = linalg.generic {indexing_maps = [#map3, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_6, %92 : tensor<i64>, tensor<4x32xf32>) outs(%43 : tensor<4x32xf32>) {
    ^bb0(%in: i64, %in_30: f32, %out: f32):
      %145 = arith.sitofp %in : i64 to f32
      %146 = arith.subf %145, %in_30 : f32
      linalg.yield %146 : f32
    } -> tensor<4x32xf32>
    %97 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%96, %95 : tensor<4x32xf32>, tensor<4x32xf32>) outs(%43 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %145 = arith.mulf %in, %in_30 : f32
      linalg.yield %145 : f32
    } -> tensor<4x32xf32>
    %98 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%92, %54 : tensor<4x32xf32>, tensor<4x32xf32>) outs(%43 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %145 = arith.mulf %in, %in_30 : f32
      linalg.yield %145 : f32
    } -> tensor<4x32xf32>
    %99 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%97, %98 : tensor<4x32xf32>, tensor<4x32xf32>) outs(%43 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %145 = arith.addf %in, %in_30 : f32
      linalg.yield %145 : f32
    } -> tensor<4x32xf32>
    %100 = linalg.matmul ins(%collapsed_10, %transposed : tensor<4x16xf32>, tensor<16x96xf32>) outs(%2 : tensor<4x96xf32>) -> tensor<4x96xf32>
    %101 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%100 : tensor<4x96xf32>) outs(%4 : tensor<4x96xf64>) {
    ^bb0(%in: f32, %out: f64):
      %145 = arith.extf %in : f32 to f64
      linalg.yield %145 : f64
    } -> tensor<4x96xf64>
    %102 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%101 : tensor<4x96xf64>) outs(%7 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.addf %in, %out : f64
      linalg.yield %145 : f64
    } -> tensor<4x1xf64>
    %103 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%102 : tensor<4x1xf64>) outs(%6 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.divf %in, %cst_4 : f64
      linalg.yield %145 : f64
    } -> tensor<4x1xf64>
    %104 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%101, %103 : tensor<4x96xf64>, tensor<4x1xf64>) outs(%4 : tensor<4x96xf64>) {
    ^bb0(%in: f64, %in_30: f64, %out: f64):
      %145 = arith.subf %in, %in_30 : f64
      linalg.yield %145 : f64
    } -> tensor<4x96xf64>
    %105 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%104, %104 : tensor<4x96xf64>, tensor<4x96xf64>) outs(%4 : tensor<4x96xf64>) {
    ^bb0(%in: f64, %in_30: f64, %out: f64):
      %145 = arith.mulf %in, %in_30 : f64
      linalg.yield %145 : f64
    } -> tensor<4x96xf64>
    %106 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%105 : tensor<4x96xf64>) outs(%7 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.addf %in, %out : f64
      linalg.yield %145 : f64
    } -> tensor<4x1xf64>
    %107 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%106 : tensor<4x1xf64>) outs(%6 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.divf %in, %cst_4 : f64
      linalg.yield %145 : f64
    } -> tensor<4x1xf64>
    %108 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%107 : tensor<4x1xf64>) outs(%14 : tensor<4x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %145 = arith.truncf %in : f64 to f32
      linalg.yield %145 : f32
    } -> tensor<4x1xf32>
    %109 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%100 : tensor<4x96xf32>) outs(%16 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.addf %in, %out : f32
      linalg.yield %145 : f32
    } -> tensor<4x1xf32>
    %110 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%109 : tensor<4x1xf32>) outs(%14 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.divf %in, %cst_5 : f32
      linalg.yield %145 : f32
    } -> tensor<4x1xf32>
    %111 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%108 : tensor<4x1xf32>) outs(%14 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.truncf %cst_3 : f64 to f32
      %146 = arith.addf %in, %145 : f32
      linalg.yield %146 : f32
    } -> tensor<4x1xf32>
    %112 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%111 : tensor<4x1xf32>) outs(%14 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = math.rsqrt %in : f32
      linalg.yield %145 : f32
    } -> tensor<4x1xf32>
    %113 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%100, %110 : tensor<4x96xf32>, tensor<4x1xf32>) outs(%1 : tensor<4x96xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %145 = arith.subf %in, %in_30 : f32
      linalg.yield %145 : f32
    } -> tensor<4x96xf32>
    %114 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%113, %112 : tensor<4x96xf32>, tensor<4x1xf32>) outs(%1 : tensor<4x96xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %145 = arith.mulf %in, %in_30 : f32
      linalg.yield %145 : f32
    } -> tensor<4x96xf32>
    %115 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%114, %arg2 : tensor<4x96xf32>, tensor<96xf32>) outs(%1 : tensor<4x96xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %145 = arith.mulf %in, %in_30 : f32
      linalg.yield %145 : f32
    } -> tensor<4x96xf32>
    %116 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%115, %arg3 : tensor<4x96xf32>, tensor<96xf32>) outs(%1 : tensor<4x96xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %145 = arith.addf %in, %in_30 : f32
      linalg.yield %145 : f32
    } -> tensor<4x96xf32>
    %extracted_slice_24 = tensor.extract_slice %116[0, 0] [4, 32] [1, 1] : tensor<4x96xf32> to tensor<4x32xf32>
    %extracted_slice_25 = tensor.extract_slice %116[0, 32] [4, 32] [1, 1] : tensor<4x96xf32> to tensor<4x32xf32>
    %extracted_slice_26 = tensor.extract_slice %116[0, 64] [4, 32] [1, 1] : tensor<4x96xf32> to tensor<4x32xf32>
    %117 = linalg.matmul ins(%99, %transposed_14 : tensor<4x32xf32>, tensor<32x96xf32>) outs(%2 : tensor<4x96xf32>) -> tensor<4x96xf32>
    %118 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%117 : tensor<4x96xf32>) outs(%4 : tensor<4x96xf64>) {
    ^bb0(%in: f32, %out: f64):
      %145 = arith.extf %in : f32 to f64
      linalg.yield %145 : f64
    } -> tensor<4x96xf64>
    %119 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%118 : tensor<4x96xf64>) outs(%7 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.addf %in, %out : f64
      linalg.yield %145 : f64
    } -> tensor<4x1xf64>
    %120 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%119 : tensor<4x1xf64>) outs(%6 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.divf %in, %cst_4 : f64
      linalg.yield %145 : f64
    } -> tensor<4x1xf64>
    %121 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%118, %120 : tensor<4x96xf64>, tensor<4x1xf64>) outs(%4 : tensor<4x96xf64>) {
    ^bb0(%in: f64, %in_30: f64, %out: f64):
      %145 = arith.subf %in, %in_30 : f64
      linalg.yield %145 : f64
    } -> tensor<4x96xf64>
    %122 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%121, %121 : tensor<4x96xf64>, tensor<4x96xf64>) outs(%4 : tensor<4x96xf64>) {
    ^bb0(%in: f64, %in_30: f64, %out: f64):
      %145 = arith.mulf %in, %in_30 : f64
      linalg.yield %145 : f64
    } -> tensor<4x96xf64>
    %123 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%122 : tensor<4x96xf64>) outs(%7 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.addf %in, %out : f64
      linalg.yield %145 : f64
    } -> tensor<4x1xf64>
    %124 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%123 : tensor<4x1xf64>) outs(%6 : tensor<4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.divf %in, %cst_4 : f64
      linalg.yield %145 : f64
    } -> tensor<4x1xf64>
    %125 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%124 : tensor<4x1xf64>) outs(%14 : tensor<4x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %145 = arith.truncf %in : f64 to f32
      linalg.yield %145 : f32
    } -> tensor<4x1xf32>
    %126 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%117 : tensor<4x96xf32>) outs(%16 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.addf %in, %out : f32
      linalg.yield %145 : f32
    } -> tensor<4x1xf32>
    %127 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%126 : tensor<4x1xf32>) outs(%14 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.divf %in, %cst_5 : f32
      linalg.yield %145 : f32
    } -> tensor<4x1xf32>
    %128 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%125 : tensor<4x1xf32>) outs(%14 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.truncf %cst_3 : f64 to f32
      %146 = arith.addf %in, %145 : f32
      linalg.yield %146 : f32
    } -> tensor<4x1xf32>
    %129 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%128 : tensor<4x1xf32>) outs(%14 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = math.rsqrt %in : f32
      linalg.yield %145 : f32
    } -> tensor<4x1xf32>
    %130 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%117, %127 : tensor<4x96xf32>, tensor<4x1xf32>) outs(%1 : tensor<4x96xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %145 = arith.subf %in, %in_30 : f32
      linalg.yield %145 : f32
    } -> tensor<4x96xf32>
    %131 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%130, %129 : tensor<4x96xf32>, tensor<4x1xf32>) outs(%1 : tensor<4x96xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %145 = arith.mulf %in, %in_30 : f32
      linalg.yield %145 : f32
    } -> tensor<4x96xf32>
    %132 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%131, %arg4 : tensor<4x96xf32>, tensor<96xf32>) outs(%1 : tensor<4x96xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %145 = arith.mulf %in, %in_30 : f32
      linalg.yield %145 : f32
    } -> tensor<4x96xf32>
    %133 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%132, %arg5 : tensor<4x96xf32>, tensor<96xf32>) outs(%1 : tensor<4x96xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %145 = arith.addf %in, %in_30 : f32
      linalg.yield %145 : f32
    } -> tensor<4x96xf32>
    %extracted_slice_27 = tensor.extract_slice %133[0, 0] [4, 32] [1, 1] : tensor<4x96xf32> to tensor<4x32xf32>
    %extracted_slice_28 = tensor.extract_slice %133[0, 32] [4, 32] [1, 1] : tensor<4x96xf32> to tensor<4x32xf32>
    %extracted_slice_29 = tensor.extract_slice %133[0, 64] [4, 32] [1, 1] : tensor<4x96xf32> to tensor<4x32xf32>
    %134 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_24, %extracted_slice_27 : tensor<4x32xf32>, tensor<4x32xf32>) outs(%43 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %145 = arith.addf %in, %in_30 : f32
      linalg.yield %145 : f32
    } -> tensor<4x32xf32>
    %135 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%134 : tensor<4x32xf32>) outs(%43 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.negf %in : f32
      %146 = math.exp %145 : f32
      %147 = arith.addf %146, %cst_1 : f32
      %148 = arith.divf %cst_1, %147 : f32
      linalg.yield %148 : f32
    } -> tensor<4x32xf32>
    %136 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_25, %extracted_slice_28 : tensor<4x32xf32>, tensor<4x32xf32>) outs(%43 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %145 = arith.addf %in, %in_30 : f32
      linalg.yield %145 : f32
    } -> tensor<4x32xf32>
    %137 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%136 : tensor<4x32xf32>) outs(%43 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.negf %in : f32
      %146 = math.exp %145 : f32
      %147 = arith.addf %146, %cst_1 : f32
      %148 = arith.divf %cst_1, %147 : f32
      linalg.yield %148 : f32
    } -> tensor<4x32xf32>
    %138 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%135, %extracted_slice_29 : tensor<4x32xf32>, tensor<4x32xf32>) outs(%43 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %145 = arith.mulf %in, %in_30 : f32
      linalg.yield %145 : f32
    } -> tensor<4x32xf32>
    %139 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_26, %138 : tensor<4x32xf32>, tensor<4x32xf32>) outs(%43 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %145 = arith.addf %in, %in_30 : f32
      linalg.yield %145 : f32
    } -> tensor<4x32xf32>
    %140 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%139 : tensor<4x32xf32>) outs(%43 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = math.tanh %in : f32
      linalg.yield %145 : f32
    } -> tensor<4x32xf32>
    %141 = linalg.generic {indexing_maps = [#map3, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_6, %137 : tensor<i64>, tensor<4x32xf32>) outs(%43 : tensor<4x32xf32>) {
    ^bb0(%in: i64, %in_30: f32, %out: f32):
      %145 = arith.sitofp %in : i64 to f32
      %146 = arith.subf %145, %in_30 : f32
      linalg.yield %146 : f32
    } -> tensor<4x32xf32>
    %142 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%141, %140 : tensor<4x32xf32>, tensor<4x32xf32>) outs(%43 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %145 = arith.mulf %in, %in_30 : f32
      linalg.yield %145 : f32
    } -> tensor<4x32xf32>
    %143 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%137, %99 : tensor<4x32xf32>, tensor<4x32xf32>) outs(%43 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %145 = arith.mulf %in, %in_30 : f32
      linalg.yield %145 : f32
    } -> tensor<4x32xf32>
    %144 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%142, %143 : tensor<4x32xf32>, tensor<4x32xf32>) outs(%43 : tensor<4x32xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %145 = arith.addf %in, %in_30 : f32
      linalg.yield %145 : f32
    } -> tensor<4x32xf32>
    %concat = tensor.concat dim(0) %54, %99, %144 : (tensor<4x32xf32>, tensor<4x32xf32>, tensor<4x32xf32>) -> tensor<12x32xf32>
    %expanded = tensor.expand_shape %concat [[0, 1], [2]] output_shape [3, 4, 32] : tensor<12x32xf32> into tensor<3x4x32xf32>
    return %expanded : tensor<3x4x32xf32>
  }
}
