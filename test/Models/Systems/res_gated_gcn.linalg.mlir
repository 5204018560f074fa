// models/make_system_tests.py res_gated_gcn (torch-mlir 20261001 torch 2.15.0)
#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0)>
#map3 = affine_map<(d0) -> (d0, 0)>
#map4 = affine_map<(d0) -> (d0)>
module {
  func.func @main(%arg0: tensor<70x64xf32> {resnorm.param = "embed.weight"}, %arg1: tensor<70xf32> {resnorm.param = "embed.bias"}, %arg2: tensor<70xf32> {resnorm.param = "convs.0.bias"}, %arg3: tensor<70x70xf32> {resnorm.param = "convs.0.lin_key.weight"}, %arg4: tensor<70xf32> {resnorm.param = "convs.0.lin_key.bias"}, %arg5: tensor<70x70xf32> {resnorm.param = "convs.0.lin_query.weight"}, %arg6: tensor<70xf32> {resnorm.param = "convs.0.lin_query.bias"}, %arg7: tensor<70x70xf32> {resnorm.param = "convs.0.lin_value.weight"}, %arg8: tensor<70xf32> {resnorm.param = "convs.0.lin_value.bias"}, %arg9: tensor<70x70xf32> {resnorm.param = "convs.0.lin_skip.weight"}, %arg10: tensor<70xf32> {resnorm.param = "convs.1.bias"}, %arg11: tensor<70x70xf32> {resnorm.param = "convs.1.lin_key.weight"}, %arg12: tensor<70xf32> {resnorm.param = "convs.1.lin_key.bias"}, %arg13: tensor<70x70xf32> {resnorm.param = "convs.1.lin_query.weight"}, %arg14: tensor<70xf32> {resnorm.param = "convs.1.lin_query.bias"}, %arg15: tensor<70x70xf32> {resnorm.param = "convs.1.lin_value.weight"}, %arg16: tensor<70xf32> {resnorm.param = "convs.1.lin_value.bias"}, %arg17: tensor<70x70xf32> {resnorm.param = "convs.1.lin_skip.weight"}, %arg18: tensor<70xf32> {resnorm.param = "norms.0.weight"}, %arg19: tensor<70xf32> {resnorm.param = "norms.0.bias"}, %arg20: tensor<70xf32> {resnorm.param = "norms.0.running_mean"}, %arg21: tensor<70xf32> {resnorm.param = "norms.0.running_var"}, %arg22: tensor<70xf32> {resnorm.param = "norms.1.weight"}, %arg23: tensor<70xf32> {resnorm.param = "norms.1.bias"}, %arg24: tensor<70xf32> {resnorm.param = "norms.1.running_mean"}, %arg25: tensor<70xf32> {resnorm.param = "norms.1.running_var"}, %arg26: tensor<6x70xf32> {resnorm.param = "classify.weight"}, %arg27: tensor<6xf32> {resnorm.param = "classify.bias"}, %arg28: tensor<64x64xf32>, %arg29: tensor<2x256xi64>) -> tensor<64x6xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %c70 = arith.constant 70 : index
    %c256 = arith.constant 256 : index
    %cst_0 = arith.constant dense<0.000000e+00> : tensor<64x70xf32>
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 1.000000e-05 : f64
    %0 = tensor.empty() : tensor<64x70xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<70x64xf32>) outs(%0 : tensor<64x70xf32>) permutation = [1, 0] 
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<64x70xf32>) -> tensor<64x70xf32>
    %2 = linalg.matmul ins(%arg28, %transposed : tensor<64x64xf32>, tensor<64x70xf32>) outs(%1 : tensor<64x70xf32>) -> tensor<64x70xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<70xf32>) outs(%0 : tensor<64x70xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x70xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%2, %3 : tensor<64x70xf32>, tensor<64x70xf32>) outs(%0 : tensor<64x70xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %78 = arith.addf %in, %in_17 : f32
      linalg.yield %78 : f32
    } -> tensor<64x70xf32>
    %5 = tensor.empty() : tensor<70x70xf32>
    %transposed_3 = linalg.transpose ins(%arg3 : tensor<70x70xf32>) outs(%5 : tensor<70x70xf32>) permutation = [1, 0] 
    %6 = linalg.matmul ins(%4, %transposed_3 : tensor<64x70xf32>, tensor<70x70xf32>) outs(%1 : tensor<64x70xf32>) -> tensor<64x70xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg4 : tensor<70xf32>) outs(%0 : tensor<64x70xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x70xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%6, %7 : tensor<64x70xf32>, tensor<64x70xf32>) outs(%0 : tensor<64x70xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %78 = arith.addf %in, %in_17 : f32
      linalg.yield %78 : f32
    } -> tensor<64x70xf32>
    %transposed_4 = linalg.transpose ins(%arg5 : tensor<70x70xf32>) outs(%5 : tensor<70x70xf32>) permutation = [1, 0] 
    %9 = linalg.matmul ins(%4, %transposed_4 : tensor<64x70xf32>, tensor<70x70xf32>) outs(%1 : tensor<64x70xf32>) -> tensor<64x70xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<70xf32>) outs(%0 : tensor<64x70xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x70xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%9, %10 : tensor<64x70xf32>, tensor<64x70xf32>) outs(%0 : tensor<64x70xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %78 = arith.addf %in, %in_17 : f32
      linalg.yield %78 : f32
    } -> tensor<64x70xf32>
    %transposed_5 = linalg.transpose ins(%arg7 : tensor<70x70xf32>) outs(%5 : tensor<70x70xf32>) permutation = [1, 0] 
    %12 = linalg.matmul ins(%4, %transposed_5 : tensor<64x70xf32>, tensor<70x70xf32>) outs(%1 : tensor<64x70xf32>) -> tensor<64x70xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<70xf32>) outs(%0 : tensor<64x70xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x70xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%12, %13 : tensor<64x70xf32>, tensor<64x70xf32>) outs(%0 : tensor<64x70xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %78 = arith.addf %in, %in_17 : f32
      linalg.yield %78 : f32
    } -> tensor<64x70xf32>
    %extracted_slice = tensor.extract_slice %arg29[1, 0] [1, 256] [1, 1] : tensor<2x256xi64> to tensor<1x256xi64>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1]] : tensor<1x256xi64> into tensor<256xi64>
    %extracted_slice_6 = tensor.extract_slice %arg29[0, 0] [1, 256] [1, 1] : tensor<2x256xi64> to tensor<1x256xi64>
    %collapsed_7 = tensor.collapse_shape %extracted_slice_6 [[0, 1]] : tensor<1x256xi64> into tensor<256xi64>
    %15 = tensor.empty() : tensor<256x70xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<256xi64>) outs(%15 : tensor<256x70xf32>) {
    ^bb0(%in: i64, %out: f32):
      %78 = arith.index_cast %in : i64 to index
      %79 = linalg.index 1 : index
      %extracted = tensor.extract %8[%78, %79] : tensor<64x70xf32>
      linalg.yield %extracted : f32
    } -> tensor<256x70xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_7 : tensor<256xi64>) outs(%15 : tensor<256x70xf32>) {
    ^bb0(%in: i64, %out: f32):
      %78 = arith.index_cast %in : i64 to index
      %79 = linalg.index 1 : index
      %extracted = tensor.extract %11[%78, %79] : tensor<64x70xf32>
      linalg.yield %extracted : f32
    } -> tensor<256x70xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_7 : tensor<256xi64>) outs(%15 : tensor<256x70xf32>) {
    ^bb0(%in: i64, %out: f32):
      %78 = arith.index_cast %in : i64 to index
      %79 = linalg.index 1 : index
      %extracted = tensor.extract %14[%78, %79] : tensor<64x70xf32>
      linalg.yield %extracted : f32
    } -> tensor<256x70xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%16, %17 : tensor<256x70xf32>, tensor<256x70xf32>) outs(%15 : tensor<256x70xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %78 = arith.addf %in, %in_17 : f32
      linalg.yield %78 : f32
    } -> tensor<256x70xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<256x70xf32>) outs(%15 : tensor<256x70xf32>) {
    ^bb0(%in: f32, %out: f32):
      %78 = arith.negf %in : f32
      %79 = math.exp %78 : f32
      %80 = arith.addf %79, %cst_1 : f32
      %81 = arith.divf %cst_1, %80 : f32
      linalg.yield %81 : f32
    } -> tensor<256x70xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%20, %18 : tensor<256x70xf32>, tensor<256x70xf32>) outs(%15 : tensor<256x70xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %78 = arith.mulf %in, %in_17 : f32
      linalg.yield %78 : f32
    } -> tensor<256x70xf32>
    %22 = tensor.empty() : tensor<256x70xi64>
    %23 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<256xi64>) outs(%22 : tensor<256x70xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<256x70xi64>
    %24 = tensor.empty() : tensor<17920x1xi64>
    %25 = linalg.fill ins(%c0_i64 : i64) outs(%24 : tensor<17920x1xi64>) -> tensor<17920x1xi64>
    %26 = tensor.empty() : tensor<17920xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<17920xf32>) -> tensor<17920xf32>
    %28:3 = linalg.generic {indexing_maps = [#map3, #map3, #map4], iterator_types = ["parallel"]} outs(%25, %25, %27 : tensor<17920x1xi64>, tensor<17920x1xi64>, tensor<17920xf32>) {
    ^bb0(%out: i64, %out_17: i64, %out_18: f32):
      %78 = linalg.index 0 : index
      %79 = arith.remsi %78, %c70 : index
      %80 = arith.divsi %78, %c70 : index
      %81 = arith.remsi %80, %c256 : index
      %extracted = tensor.extract %23[%81, %79] : tensor<256x70xi64>
      %extracted_19 = tensor.extract %21[%81, %79] : tensor<256x70xf32>
      %82 = arith.index_cast %79 : index to i64
      linalg.yield %extracted, %82, %extracted_19 : i64, i64, f32
    } -> (tensor<17920x1xi64>, tensor<17920x1xi64>, tensor<17920xf32>)
    %29 = tensor.empty() : tensor<17920x2xi64>
    %30 = linalg.fill ins(%c0_i64 : i64) outs(%29 : tensor<17920x2xi64>) -> tensor<17920x2xi64>
    %inserted_slice = tensor.insert_slice %28#0 into %30[0, 0] [17920, 1] [1, 1] : tensor<17920x1xi64> into tensor<17920x2xi64>
    %inserted_slice_8 = tensor.insert_slice %28#1 into %inserted_slice[0, 1] [17920, 1] [1, 1] : tensor<17920x1xi64> into tensor<17920x2xi64>
    %31 = tm_tensor.scatter {dimension_map = array<i64: 0, 1>} unique_indices(false) ins(%28#2, %inserted_slice_8 : tensor<17920xf32>, tensor<17920x2xi64>) outs(%cst_0 : tensor<64x70xf32>) {
    ^bb0(%arg30: f32, %arg31: f32):
      %78 = arith.addf %arg31, %arg30 : f32
      tm_tensor.yield %78 : f32
    } -> tensor<64x70xf32>
    %transposed_9 = linalg.transpose ins(%arg9 : tensor<70x70xf32>) outs(%5 : tensor<70x70xf32>) permutation = [1, 0] 
    %32 = linalg.matmul ins(%4, %transposed_9 : tensor<64x70xf32>, tensor<70x70xf32>) outs(%1 : tensor<64x70xf32>) -> tensor<64x70xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%31, %32 : tensor<64x70xf32>, tensor<64x70xf32>) outs(%0 : tensor<64x70xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %78 = arith.addf %in, %in_17 : f32
      linalg.yield %78 : f32
    } -> tensor<64x70xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%33, %arg2 : tensor<64x70xf32>, tensor<70xf32>) outs(%0 : tensor<64x70xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %78 = arith.addf %in, %in_17 : f32
      linalg.yield %78 : f32
    } -> tensor<64x70xf32>
    %35 = tensor.empty() : tensor<70xf32>
    %36 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg21 : tensor<70xf32>) outs(%35 : tensor<70xf32>) {
    ^bb0(%in: f32, %out: f32):
      %78 = arith.truncf %cst_2 : f64 to f32
      %79 = arith.addf %in, %78 : f32
      linalg.yield %79 : f32
    } -> tensor<70xf32>
    %37 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%36 : tensor<70xf32>) outs(%35 : tensor<70xf32>) {
    ^bb0(%in: f32, %out: f32):
      %78 = math.rsqrt %in : f32
      linalg.yield %78 : f32
    } -> tensor<70xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%34, %arg20 : tensor<64x70xf32>, tensor<70xf32>) outs(%0 : tensor<64x70xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %78 = arith.subf %in, %in_17 : f32
      linalg.yield %78 : f32
    } -> tensor<64x70xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%38, %37 : tensor<64x70xf32>, tensor<70xf32>) outs(%0 : tensor<64x70xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %78 = arith.mulf %in, %in_17 : f32
      linalg.yield %78 : f32
    } -> tensor<64x70xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%39, %arg18 : tensor<64x70xf32>, tensor<70xf32>) outs(%0 : tensor<64x70xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %78 = arith.mulf %in, %in_17 : f32
      linalg.yield %78 : f32
    } -> tensor<64x70xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%40, %arg19 : tensor<64x70xf32>, tensor<70xf32>) outs(%0 : tensor<64x70xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %78 = arith.addf %in, %in_17 : f32
      linalg.yield %78 : f32
    } -> tensor<64x70xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%41 : tensor<64x70xf32>) outs(%0 : tensor<64x70xf32>) {
    ^bb0(%in: f32, %out: f32):
      %78 = arith.cmpf ugt, %in, %cst : f32
      %79 = arith.select %78, %in, %cst : f32
      linalg.yield %79 : f32
    } -> tensor<64x70xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%4, %42 : tensor<64x70xf32>, tensor<64x70xf32>) outs(%0 : tensor<64x70xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %78 = arith.addf %in, %in_17 : f32
      linalg.yield %78 : f32
    } -> tensor<64x70xf32>
    %transposed_10 = linalg.transpose ins(%arg11 : tensor<70x70xf32>) outs(%5 : tensor<70x70xf32>) permutation = [1, 0] 
    %44 = linalg.matmul ins(%43, %transposed_10 : tensor<64x70xf32>, tensor<70x70xf32>) outs(%1 : tensor<64x70xf32>) -> tensor<64x70xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg12 : tensor<70xf32>) outs(%0 : tensor<64x70xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x70xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%44, %45 : tensor<64x70xf32>, tensor<64x70xf32>) outs(%0 : tensor<64x70xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %78 = arith.addf %in, %in_17 : f32
      linalg.yield %78 : f32
    } -> tensor<64x70xf32>
    %transposed_11 = linalg.transpose ins(%arg13 : tensor<70x70xf32>) outs(%5 : tensor<70x70xf32>) permutation = [1, 0] 
    %47 = linalg.matmul ins(%43, %transposed_11 : tensor<64x70xf32>, tensor<70x70xf32>) outs(%1 : tensor<64x70xf32>) -> tensor<64x70xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg14 : tensor<70xf32>) outs(%0 : tensor<64x70xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x70xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%47, %48 : tensor<64x70xf32>, tensor<64x70xf32>) outs(%0 : tensor<64x70xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %78 = arith.addf %in, %in_17 : f32
      linalg.yield %78 : f32
    } -> tensor<64x70xf32>
    %transposed_12 = linalg.transpose ins(%arg15 : tensor<70x70xf32>) outs(%5 : tensor<70x70xf32>) permutation = [1, 0] 
    %50 = linalg.matmul ins(%43, %transposed_12 : tensor<64x70xf32>, tensor<70x70xf32>) outs(%1 : tensor<64x70xf32>) -> tensor<64x70xf32>
    %51 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg16 : tensor<70xf32>) outs(%0 : tensor<64x70xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x70xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%50, %51 : tensor<64x70xf32>, tensor<64x70xf32>) outs(%0 : tensor<64x70xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %78 = arith.addf %in, %in_17 : f32
      linalg.yield %78 : f32
    } -> tensor<64x70xf32>
    %53 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<256xi64>) outs(%15 : tensor<256x70xf32>) {
    ^bb0(%in: i64, %out: f32):
      %78 = arith.index_cast %in : i64 to index
      %79 = linalg.index 1 : index
      %extracted = tensor.extract %46[%78, %79] : tensor<64x70xf32>
      linalg.yield %extracted : f32
    } -> tensor<256x70xf32>
    %54 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_7 : tensor<256xi64>) outs(%15 : tensor<256x70xf32>) {
    ^bb0(%in: i64, %out: f32):
      %78 = arith.index_cast %in : i64 to index
      %79 = linalg.index 1 : index
      %extracted = tensor.extract %49[%78, %79] : tensor<64x70xf32>
      linalg.yield %extracted : f32
    } -> tensor<256x70xf32>
    %55 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_7 : tensor<256xi64>) outs(%15 : tensor<256x70xf32>) {
    ^bb0(%in: i64, %out: f32):
      %78 = arith.index_cast %in : i64 to index
      %79 = linalg.index 1 : index
      %extracted = tensor.extract %52[%78, %79] : tensor<64x70xf32>
      linalg.yield %extracted : f32
    } -> tensor<256x70xf32>
    %56 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%53, %54 : tensor<256x70xf32>, tensor<256x70xf32>) outs(%15 : tensor<256x70xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %78 = arith.addf %in, %in_17 : f32
      linalg.yield %78 : f32
    } -> tensor<256x70xf32>
    %57 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%56 : tensor<256x70xf32>) outs(%15 : tensor<256x70xf32>) {
    ^bb0(%in: f32, %out: f32):
      %78 = arith.negf %in : f32
      %79 = math.exp %78 : f32
      %80 = arith.addf %79, %cst_1 : f32
      %81 = arith.divf %cst_1, %80 : f32
      linalg.yield %81 : f32
    } -> tensor<256x70xf32>
    %58 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%57, %55 : tensor<256x70xf32>, tensor<256x70xf32>) outs(%15 : tensor<256x70xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %78 = arith.mulf %in, %in_17 : f32
      linalg.yield %78 : f32
    } -> tensor<256x70xf32>
    %59:3 = linalg.generic {indexing_maps = [#map3, #map3, #map4], iterator_types = ["parallel"]} outs(%25, %25, %27 : tensor<17920x1xi64>, tensor<17920x1xi64>, tensor<17920xf32>) {
    ^bb0(%out: i64, %out_17: i64, %out_18: f32):
      %78 = linalg.index 0 : index
      %79 = arith.remsi %78, %c70 : index
      %80 = arith.divsi %78, %c70 : index
      %81 = arith.remsi %80, %c256 : index
      %extracted = tensor.extract %23[%81, %79] : tensor<256x70xi64>
      %extracted_19 = tensor.extract %58[%81, %79] : tensor<256x70xf32>
      %82 = arith.index_cast %79 : index to i64
      linalg.yield %extracted, %82, %extracted_19 : i64, i64, f32
    } -> (tensor<17920x1xi64>, tensor<17920x1xi64>, tensor<17920xf32>)
    %inserted_slice_13 = tensor.insert_slice %59#0 into %30[0, 0] [17920, 1] [1, 1] : tensor<17920x1xi64> into tensor<17920x2xi64>
    %inserted_slice_14 = tensor.insert_slice %59#1 into %inserted_slice_13[0, 1] [17920, 1] [1, 1] : tensor<17920x1xi64> into tensor<17920x2xi64>
    %60 = tm_tensor.scatter {dimension_map = array<i64: 0, 1>} unique_indices(false) ins(%59#2, %inserted_slice_14 : tensor<17920xf32>, tensor<17920x2xi64>) outs(%cst_0 : tensor<64x70xf32>) {
    ^bb0(%arg30: f32, %arg31: f32):
      %78 = arith.addf %arg31, %arg30 : f32
      tm_tensor.yield %78 : f32
    } -> tensor<64x70xf32>
    %transposed_15 = linalg.transpose ins(%arg17 : tensor<70x70xf32>) outs(%5 : tensor<70x70xf32>) permutation = [1, 0] 
    %61 = linalg.matmul ins(%43, %transposed_15 : tensor<64x70xf32>, tensor<70x70xf32>) outs(%1 : tensor<64x70xf32>) -> tensor<64x70xf32>
    %62 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%60, %61 : tensor<64x70xf32>, tensor<64x70xf32>) outs(%0 : tensor<64x70xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %78 = arith.addf %in, %in_17 : f32
      linalg.yield %78 : f32
    } -> tensor<64x70xf32>
    %63 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%62, %arg10 : tensor<64x70xf32>, tensor<70xf32>) outs(%0 : tensor<64x70xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %78 = arith.addf %in, %in_17 : f32
      linalg.yield %78 : f32
    } -> tensor<64x70xf32>
    %64 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg25 : tensor<70xf32>) outs(%35 : tensor<70xf32>) {
    ^bb0(%in: f32, %out: f32):
      %78 = arith.truncf %cst_2 : f64 to f32
      %79 = arith.addf %in, %78 : f32
      linalg.yield %79 : f32
    } -> tensor<70xf32>
    %65 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%64 : tensor<70xf32>) outs(%35 : tensor<70xf32>) {
    ^bb0(%in: f32, %out: f32):
      %78 = math.rsqrt %in : f32
      linalg.yield %78 : f32
    } -> tensor<70xf32>
    %66 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%63, %arg24 : tensor<64x70xf32>, tensor<70xf32>) outs(%0 : tensor<64x70xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %78 = arith.subf %in, %in_17 : f32
      linalg.yield %78 : f32
    } -> tensor<64x70xf32>
    %67 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%66, %65 : tensor<64x70xf32>, tensor<70xf32>) outs(%0 : tensor<64x70xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %78 = arith.mulf %in, %in_17 : f32
      linalg.yield %78 : f32
    } -> tensor<64x70xf32>
    %68 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%67, %arg22 : tensor<64x70xf32>, tensor<70xf32>) outs(%0 : tensor<64x70xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %78 = arith.mulf %in, %in_17 : f32
      linalg.yield %78 : f32
    } -> tensor<64x70xf32>
    %69 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%68, %arg23 : tensor<64x70xf32>, tensor<70xf32>) outs(%0 : tensor<64x70xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %78 = arith.addf %in, %in_17 : f32
      linalg.yield %78 : f32
    } -> tensor<64x70xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%69 : tensor<64x70xf32>) outs(%0 : tensor<64x70xf32>) {
    ^bb0(%in: f32, %out: f32):
      %78 = arith.cmpf ugt, %in, %cst : f32
      %79 = arith.select %78, %in, %cst : f32
      linalg.yield %79 : f32
    } -> tensor<64x70xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%43, %70 : tensor<64x70xf32>, tensor<64x70xf32>) outs(%0 : tensor<64x70xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %78 = arith.addf %in, %in_17 : f32
      linalg.yield %78 : f32
    } -> tensor<64x70xf32>
    %72 = tensor.empty() : tensor<70x6xf32>
    %transposed_16 = linalg.transpose ins(%arg26 : tensor<6x70xf32>) outs(%72 : tensor<70x6xf32>) permutation = [1, 0] 
    %73 = tensor.empty() : tensor<64x6xf32>
    %74 = linalg.fill ins(%cst : f32) outs(%73 : tensor<64x6xf32>) -> tensor<64x6xf32>
    %75 = linalg.matmul ins(%71, %transposed_16 : tensor<64x70xf32>, tensor<70x6xf32>) outs(%74 : tensor<64x6xf32>) -> tensor<64x6xf32>
    %76 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg27 : tensor<6xf32>) outs(%73 : tensor<64x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x6xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%75, %76 : tensor<64x6xf32>, tensor<64x6xf32>) outs(%73 : tensor<64x6xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %78 = arith.addf %in, %in_17 : f32
      linalg.yield %78 : f32
    } -> tensor<64x6xf32>
    return %77 : tensor<64x6xf32>
  }
}
