// models/make_system_tests.py dcn_v2 (torch-mlir 20261001 torch 2.15.0)
#map = affine_map<(d0, d1) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (d1)>
module {
  func.func @main(%arg0: tensor<50x8xf32> {resnorm.param = "embeddings.0.weight"}, %arg1: tensor<50x8xf32> {resnorm.param = "embeddings.1.weight"}, %arg2: tensor<50x8xf32> {resnorm.param = "embeddings.2.weight"}, %arg3: tensor<50x8xf32> {resnorm.param = "embeddings.3.weight"}, %arg4: tensor<35x35xf32> {resnorm.param = "cross.kernels.0"}, %arg5: tensor<35x35xf32> {resnorm.param = "cross.kernels.1"}, %arg6: tensor<35x1xf32> {resnorm.param = "cross.bias.0"}, %arg7: tensor<35x1xf32> {resnorm.param = "cross.bias.1"}, %arg8: tensor<35xf32> {resnorm.param = "deep.0.weight"}, %arg9: tensor<35xf32> {resnorm.param = "deep.0.bias"}, %arg10: tensor<64x35xf32> {resnorm.param = "deep.1.weight"}, %arg11: tensor<64xf32> {resnorm.param = "deep.1.bias"}, %arg12: tensor<64x64xf32> {resnorm.param = "deep.3.weight"}, %arg13: tensor<64xf32> {resnorm.param = "deep.3.bias"}, %arg14: tensor<1x99xf32> {resnorm.param = "score.weight"}, %arg15: tensor<1xf32> {resnorm.param = "score.bias"}, %arg16: tensor<64x4xi64>, %arg17: tensor<64x3xf32>) -> tensor<64x1xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c50 = arith.constant 50 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.000000e+00 : f64
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 1.000000e-05 : f64
    %cst_3 = arith.constant 3.500000e+01 : f64
    %cst_4 = arith.constant 3.500000e+01 : f32
    %extracted_slice = tensor.extract_slice %arg16[0, 0] [64, 1] [1, 1] : tensor<64x4xi64> to tensor<64x1xi64>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1]] : tensor<64x1xi64> into tensor<64xi64>
    %0 = tensor.empty() : tensor<64x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<64xi64>) outs(%0 : tensor<64x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %56 = arith.index_cast %in : i64 to index
      %57 = linalg.index 1 : index
      %58 = arith.cmpi slt, %56, %c50 : index
      cf.assert %58, "index must be smaller than dim size"
      %59 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %59, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%56, %57] : tensor<50x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<64x8xf32>
    %extracted_slice_5 = tensor.extract_slice %arg16[0, 1] [64, 1] [1, 1] : tensor<64x4xi64> to tensor<64x1xi64>
    %collapsed_6 = tensor.collapse_shape %extracted_slice_5 [[0, 1]] : tensor<64x1xi64> into tensor<64xi64>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_6 : tensor<64xi64>) outs(%0 : tensor<64x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %56 = arith.index_cast %in : i64 to index
      %57 = linalg.index 1 : index
      %58 = arith.cmpi slt, %56, %c50 : index
      cf.assert %58, "index must be smaller than dim size"
      %59 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %59, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%56, %57] : tensor<50x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<64x8xf32>
    %extracted_slice_7 = tensor.extract_slice %arg16[0, 2] [64, 1] [1, 1] : tensor<64x4xi64> to tensor<64x1xi64>
    %collapsed_8 = tensor.collapse_shape %extracted_slice_7 [[0, 1]] : tensor<64x1xi64> into tensor<64xi64>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_8 : tensor<64xi64>) outs(%0 : tensor<64x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %56 = arith.index_cast %in : i64 to index
      %57 = linalg.index 1 : index
      %58 = arith.cmpi slt, %56, %c50 : index
      cf.assert %58, "index must be smaller than dim size"
      %59 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %59, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%56, %57] : tensor<50x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<64x8xf32>
    %extracted_slice_9 = tensor.extract_slice %arg16[0, 3] [64, 1] [1, 1] : tensor<64x4xi64> to tensor<64x1xi64>
    %collapsed_10 = tensor.collapse_shape %extracted_slice_9 [[0, 1]] : tensor<64x1xi64> into tensor<64xi64>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_10 : tensor<64xi64>) outs(%0 : tensor<64x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %56 = arith.index_cast %in : i64 to index
      %57 = linalg.index 1 : index
      %58 = arith.cmpi slt, %56, %c50 : index
      cf.assert %58, "index must be smaller than dim size"
      %59 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %59, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%56, %57] : tensor<50x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<64x8xf32>
    %concat = tensor.concat dim(1) %1, %2, %3, %4, %arg17 : (tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x3xf32>) -> tensor<64x35xf32>
    %expanded = tensor.expand_shape %concat [[0], [1, 2]] output_shape [64, 35, 1] : tensor<64x35xf32> into tensor<64x35x1xf32>
    %5 = tensor.empty() : tensor<64x35x35xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg4 : tensor<35x35xf32>) outs(%5 : tensor<64x35x35xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x35x35xf32>
    %7 = tensor.empty() : tensor<64x35x1xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<64x35x1xf32>) -> tensor<64x35x1xf32>
    %9 = linalg.batch_matmul ins(%6, %expanded : tensor<64x35x35xf32>, tensor<64x35x1xf32>) outs(%8 : tensor<64x35x1xf32>) -> tensor<64x35x1xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %arg6 : tensor<64x35x1xf32>, tensor<35x1xf32>) outs(%7 : tensor<64x35x1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %56 = arith.addf %in, %in_15 : f32
      linalg.yield %56 : f32
    } -> tensor<64x35x1xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %10 : tensor<64x35x1xf32>, tensor<64x35x1xf32>) outs(%7 : tensor<64x35x1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %56 = arith.mulf %in, %in_15 : f32
      linalg.yield %56 : f32
    } -> tensor<64x35x1xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %expanded : tensor<64x35x1xf32>, tensor<64x35x1xf32>) outs(%7 : tensor<64x35x1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %56 = arith.addf %in, %in_15 : f32
      linalg.yield %56 : f32
    } -> tensor<64x35x1xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg5 : tensor<35x35xf32>) outs(%5 : tensor<64x35x35xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x35x35xf32>
    %14 = linalg.batch_matmul ins(%13, %12 : tensor<64x35x35xf32>, tensor<64x35x1xf32>) outs(%8 : tensor<64x35x1xf32>) -> tensor<64x35x1xf32>
    %15 = linalg.generic {indexing_maps = [#map3, #map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %arg7 : tensor<64x35x1xf32>, tensor<35x1xf32>) outs(%7 : tensor<64x35x1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %56 = arith.addf %in, %in_15 : f32
      linalg.yield %56 : f32
    } -> tensor<64x35x1xf32>
    %16 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %15 : tensor<64x35x1xf32>, tensor<64x35x1xf32>) outs(%7 : tensor<64x35x1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %56 = arith.mulf %in, %in_15 : f32
      linalg.yield %56 : f32
    } -> tensor<64x35x1xf32>
    %17 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %12 : tensor<64x35x1xf32>, tensor<64x35x1xf32>) outs(%7 : tensor<64x35x1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %56 = arith.addf %in, %in_15 : f32
      linalg.yield %56 : f32
    } -> tensor<64x35x1xf32>
    %collapsed_11 = tensor.collapse_shape %17 [[0], [1, 2]] : tensor<64x35x1xf32> into tensor<64x35xf32>
    %18 = tensor.empty() : tensor<64x35xf64>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<64x35xf32>) outs(%18 : tensor<64x35xf64>) {
    ^bb0(%in: f32, %out: f64):
      %56 = arith.extf %in : f32 to f64
      linalg.yield %56 : f64
    } -> tensor<64x35xf64>
    %20 = tensor.empty() : tensor<64x1xf64>
    %21 = linalg.fill ins(%cst_0 : f64) outs(%20 : tensor<64x1xf64>) -> tensor<64x1xf64>
    %22 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "reduction"]} ins(%19 : tensor<64x35xf64>) outs(%21 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %56 = arith.addf %in, %out : f64
      linalg.yield %56 : f64
    } -> tensor<64x1xf64>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%22 : tensor<64x1xf64>) outs(%20 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %56 = arith.divf %in, %cst_3 : f64
      linalg.yield %56 : f64
    } -> tensor<64x1xf64>
    %24 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel"]} ins(%19, %23 : tensor<64x35xf64>, tensor<64x1xf64>) outs(%18 : tensor<64x35xf64>) {
    ^bb0(%in: f64, %in_15: f64, %out: f64):
      %56 = arith.subf %in, %in_15 : f64
      linalg.yield %56 : f64
    } -> tensor<64x35xf64>
    %25 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%24, %24 : tensor<64x35xf64>, tensor<64x35xf64>) outs(%18 : tensor<64x35xf64>) {
    ^bb0(%in: f64, %in_15: f64, %out: f64):
      %56 = arith.mulf %in, %in_15 : f64
      linalg.yield %56 : f64
    } -> tensor<64x35xf64>
    %26 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "reduction"]} ins(%25 : tensor<64x35xf64>) outs(%21 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %56 = arith.addf %in, %out : f64
      linalg.yield %56 : f64
    } -> tensor<64x1xf64>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<64x1xf64>) outs(%20 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %56 = arith.divf %in, %cst_3 : f64
      linalg.yield %56 : f64
    } -> tensor<64x1xf64>
    %28 = tensor.empty() : tensor<64x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%27 : tensor<64x1xf64>) outs(%28 : tensor<64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %56 = arith.truncf %in : f64 to f32
      linalg.yield %56 : f32
    } -> tensor<64x1xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%28 : tensor<64x1xf32>) -> tensor<64x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "reduction"]} ins(%concat : tensor<64x35xf32>) outs(%30 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.addf %in, %out : f32
      linalg.yield %56 : f32
    } -> tensor<64x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%31 : tensor<64x1xf32>) outs(%28 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.divf %in, %cst_4 : f32
      linalg.yield %56 : f32
    } -> tensor<64x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%29 : tensor<64x1xf32>) outs(%28 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.truncf %cst_2 : f64 to f32
      %57 = arith.addf %in, %56 : f32
      linalg.yield %57 : f32
    } -> tensor<64x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<64x1xf32>) outs(%28 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = math.rsqrt %in : f32
      linalg.yield %56 : f32
    } -> tensor<64x1xf32>
    %35 = tensor.empty() : tensor<64x35xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel"]} ins(%concat, %32 : tensor<64x35xf32>, tensor<64x1xf32>) outs(%35 : tensor<64x35xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %56 = arith.subf %in, %in_15 : f32
      linalg.yield %56 : f32
    } -> tensor<64x35xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel"]} ins(%36, %34 : tensor<64x35xf32>, tensor<64x1xf32>) outs(%35 : tensor<64x35xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %56 = arith.mulf %in, %in_15 : f32
      linalg.yield %56 : f32
    } -> tensor<64x35xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel"]} ins(%37, %arg8 : tensor<64x35xf32>, tensor<35xf32>) outs(%35 : tensor<64x35xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %56 = arith.mulf %in, %in_15 : f32
      linalg.yield %56 : f32
    } -> tensor<64x35xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel"]} ins(%38, %arg9 : tensor<64x35xf32>, tensor<35xf32>) outs(%35 : tensor<64x35xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %56 = arith.addf %in, %in_15 : f32
      linalg.yield %56 : f32
    } -> tensor<64x35xf32>
    %40 = tensor.empty() : tensor<35x64xf32>
    %transposed = linalg.transpose ins(%arg10 : tensor<64x35xf32>) outs(%40 : tensor<35x64xf32>) permutation = [1, 0] 
    %41 = tensor.empty() : tensor<64x64xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<64x64xf32>) -> tensor<64x64xf32>
    %43 = linalg.matmul ins(%39, %transposed : tensor<64x35xf32>, tensor<35x64xf32>) outs(%42 : tensor<64x64xf32>) -> tensor<64x64xf32>
    %44 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg11 : tensor<64xf32>) outs(%41 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x64xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%43, %44 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%41 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %56 = arith.addf %in, %in_15 : f32
      linalg.yield %56 : f32
    } -> tensor<64x64xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%45 : tensor<64x64xf32>) outs(%41 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.cmpf ugt, %in, %cst : f32
      %57 = arith.select %56, %in, %cst : f32
      linalg.yield %57 : f32
    } -> tensor<64x64xf32>
    %transposed_12 = linalg.transpose ins(%arg12 : tensor<64x64xf32>) outs(%41 : tensor<64x64xf32>) permutation = [1, 0] 
    %47 = linalg.matmul ins(%46, %transposed_12 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%42 : tensor<64x64xf32>) -> tensor<64x64xf32>
    %48 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg13 : tensor<64xf32>) outs(%41 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x64xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%47, %48 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%41 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %56 = arith.addf %in, %in_15 : f32
      linalg.yield %56 : f32
    } -> tensor<64x64xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%49 : tensor<64x64xf32>) outs(%41 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.cmpf ugt, %in, %cst : f32
      %57 = arith.select %56, %in, %cst : f32
      linalg.yield %57 : f32
    } -> tensor<64x64xf32>
    %concat_13 = tensor.concat dim(1) %collapsed_11, %50 : (tensor<64x35xf32>, tensor<64x64xf32>) -> tensor<64x99xf32>
    %51 = tensor.empty() : tensor<99x1xf32>
    %transposed_14 = linalg.transpose ins(%arg14 : tensor<1x99xf32>) outs(%51 : tensor<99x1xf32>) permutation = [1, 0] 
    %52 = linalg.matmul ins(%concat_13, %transposed_14 : tensor<64x99xf32>, tensor<99x1xf32>) outs(%30 : tensor<64x1xf32>) -> tensor<64x1xf32>
    %53 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg15 : tensor<1xf32>) outs(%28 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x1xf32>
    %54 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%52, %53 : tensor<64x1xf32>, tensor<64x1xf32>) outs(%28 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %56 = arith.addf %in, %in_15 : f32
      linalg.yield %56 : f32
    } -> tensor<64x1xf32>
    %55 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%54 : tensor<64x1xf32>) outs(%28 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.negf %in : f32
      %57 = math.exp %56 : f32
      %58 = arith.addf %57, %cst_1 : f32
      %59 = arith.divf %cst_1, %58 : f32
      linalg.yield %59 : f32
    } -> tensor<64x1xf32>
    return %55 : tensor<64x1xf32>
  }
}
