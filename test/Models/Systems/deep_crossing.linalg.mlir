// models/make_system_tests.py deep_crossing (torch-mlir 20261001 torch 2.15.0)
#map = affine_map<(d0, d1) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d1)>
module {
  func.func @main(%arg0: tensor<50x8xf32> {resnorm.param = "embeddings.0.weight"}, %arg1: tensor<50x8xf32> {resnorm.param = "embeddings.1.weight"}, %arg2: tensor<50x8xf32> {resnorm.param = "embeddings.2.weight"}, %arg3: tensor<50x8xf32> {resnorm.param = "embeddings.3.weight"}, %arg4: tensor<16x35xf32> {resnorm.param = "units.0.expand.weight"}, %arg5: tensor<16xf32> {resnorm.param = "units.0.expand.bias"}, %arg6: tensor<35x16xf32> {resnorm.param = "units.0.project.weight"}, %arg7: tensor<35xf32> {resnorm.param = "units.0.project.bias"}, %arg8: tensor<32x35xf32> {resnorm.param = "units.1.expand.weight"}, %arg9: tensor<32xf32> {resnorm.param = "units.1.expand.bias"}, %arg10: tensor<35x32xf32> {resnorm.param = "units.1.project.weight"}, %arg11: tensor<35xf32> {resnorm.param = "units.1.project.bias"}, %arg12: tensor<1x35xf32> {resnorm.param = "score.weight"}, %arg13: tensor<1xf32> {resnorm.param = "score.bias"}, %arg14: tensor<64x4xi64>, %arg15: tensor<64x3xf32>) -> tensor<64x1xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c50 = arith.constant 50 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %extracted_slice = tensor.extract_slice %arg14[0, 0] [64, 1] [1, 1] : tensor<64x4xi64> to tensor<64x1xi64>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1]] : tensor<64x1xi64> into tensor<64xi64>
    %0 = tensor.empty() : tensor<64x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<64xi64>) outs(%0 : tensor<64x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %40 = arith.index_cast %in : i64 to index
      %41 = linalg.index 1 : index
      %42 = arith.cmpi slt, %40, %c50 : index
      cf.assert %42, "index must be smaller than dim size"
      %43 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %43, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%40, %41] : tensor<50x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<64x8xf32>
    %extracted_slice_1 = tensor.extract_slice %arg14[0, 1] [64, 1] [1, 1] : tensor<64x4xi64> to tensor<64x1xi64>
    %collapsed_2 = tensor.collapse_shape %extracted_slice_1 [[0, 1]] : tensor<64x1xi64> into tensor<64xi64>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_2 : tensor<64xi64>) outs(%0 : tensor<64x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %40 = arith.index_cast %in : i64 to index
      %41 = linalg.index 1 : index
      %42 = arith.cmpi slt, %40, %c50 : index
      cf.assert %42, "index must be smaller than dim size"
      %43 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %43, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%40, %41] : tensor<50x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<64x8xf32>
    %extracted_slice_3 = tensor.extract_slice %arg14[0, 2] [64, 1] [1, 1] : tensor<64x4xi64> to tensor<64x1xi64>
    %collapsed_4 = tensor.collapse_shape %extracted_slice_3 [[0, 1]] : tensor<64x1xi64> into tensor<64xi64>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_4 : tensor<64xi64>) outs(%0 : tensor<64x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %40 = arith.index_cast %in : i64 to index
      %41 = linalg.index 1 : index
      %42 = arith.cmpi slt, %40, %c50 : index
      cf.assert %42, "index must be smaller than dim size"
      %43 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %43, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%40, %41] : tensor<50x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<64x8xf32>
    %extracted_slice_5 = tensor.extract_slice %arg14[0, 3] [64, 1] [1, 1] : tensor<64x4xi64> to tensor<64x1xi64>
    %collapsed_6 = tensor.collapse_shape %extracted_slice_5 [[0, 1]] : tensor<64x1xi64> into tensor<64xi64>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_6 : tensor<64xi64>) outs(%0 : tensor<64x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %40 = arith.index_cast %in : i64 to index
      %41 = linalg.index 1 : index
      %42 = arith.cmpi slt, %40, %c50 : index
      cf.assert %42, "index must be smaller than dim size"
      %43 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %43, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%40, %41] : tensor<50x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<64x8xf32>
    %concat = tensor.concat dim(1) %1, %2, %3, %4, %arg15 : (tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x3xf32>) -> tensor<64x35xf32>
    %5 = tensor.empty() : tensor<35x16xf32>
    %transposed = linalg.transpose ins(%arg4 : tensor<16x35xf32>) outs(%5 : tensor<35x16xf32>) permutation = [1, 0] 
    %6 = tensor.empty() : tensor<64x16xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<64x16xf32>) -> tensor<64x16xf32>
    %8 = linalg.matmul ins(%concat, %transposed : tensor<64x35xf32>, tensor<35x16xf32>) outs(%7 : tensor<64x16xf32>) -> tensor<64x16xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<16xf32>) outs(%6 : tensor<64x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x16xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%8, %9 : tensor<64x16xf32>, tensor<64x16xf32>) outs(%6 : tensor<64x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %40 = arith.addf %in, %in_11 : f32
      linalg.yield %40 : f32
    } -> tensor<64x16xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<64x16xf32>) outs(%6 : tensor<64x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.cmpf ugt, %in, %cst : f32
      %41 = arith.select %40, %in, %cst : f32
      linalg.yield %41 : f32
    } -> tensor<64x16xf32>
    %12 = tensor.empty() : tensor<16x35xf32>
    %transposed_7 = linalg.transpose ins(%arg6 : tensor<35x16xf32>) outs(%12 : tensor<16x35xf32>) permutation = [1, 0] 
    %13 = tensor.empty() : tensor<64x35xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<64x35xf32>) -> tensor<64x35xf32>
    %15 = linalg.matmul ins(%11, %transposed_7 : tensor<64x16xf32>, tensor<16x35xf32>) outs(%14 : tensor<64x35xf32>) -> tensor<64x35xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<35xf32>) outs(%13 : tensor<64x35xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x35xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%15, %16 : tensor<64x35xf32>, tensor<64x35xf32>) outs(%13 : tensor<64x35xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %40 = arith.addf %in, %in_11 : f32
      linalg.yield %40 : f32
    } -> tensor<64x35xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%concat, %17 : tensor<64x35xf32>, tensor<64x35xf32>) outs(%13 : tensor<64x35xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %40 = arith.addf %in, %in_11 : f32
      linalg.yield %40 : f32
    } -> tensor<64x35xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<64x35xf32>) outs(%13 : tensor<64x35xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.cmpf ugt, %in, %cst : f32
      %41 = arith.select %40, %in, %cst : f32
      linalg.yield %41 : f32
    } -> tensor<64x35xf32>
    %20 = tensor.empty() : tensor<35x32xf32>
    %transposed_8 = linalg.transpose ins(%arg8 : tensor<32x35xf32>) outs(%20 : tensor<35x32xf32>) permutation = [1, 0] 
    %21 = tensor.empty() : tensor<64x32xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<64x32xf32>) -> tensor<64x32xf32>
    %23 = linalg.matmul ins(%19, %transposed_8 : tensor<64x35xf32>, tensor<35x32xf32>) outs(%22 : tensor<64x32xf32>) -> tensor<64x32xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<32xf32>) outs(%21 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x32xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%23, %24 : tensor<64x32xf32>, tensor<64x32xf32>) outs(%21 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %40 = arith.addf %in, %in_11 : f32
      linalg.yield %40 : f32
    } -> tensor<64x32xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%25 : tensor<64x32xf32>) outs(%21 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.cmpf ugt, %in, %cst : f32
      %41 = arith.select %40, %in, %cst : f32
      linalg.yield %41 : f32
    } -> tensor<64x32xf32>
    %27 = tensor.empty() : tensor<32x35xf32>
    %transposed_9 = linalg.transpose ins(%arg10 : tensor<35x32xf32>) outs(%27 : tensor<32x35xf32>) permutation = [1, 0] 
    %28 = linalg.matmul ins(%26, %transposed_9 : tensor<64x32xf32>, tensor<32x35xf32>) outs(%14 : tensor<64x35xf32>) -> tensor<64x35xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg11 : tensor<35xf32>) outs(%13 : tensor<64x35xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x35xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%28, %29 : tensor<64x35xf32>, tensor<64x35xf32>) outs(%13 : tensor<64x35xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %40 = arith.addf %in, %in_11 : f32
      linalg.yield %40 : f32
    } -> tensor<64x35xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%19, %30 : tensor<64x35xf32>, tensor<64x35xf32>) outs(%13 : tensor<64x35xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %40 = arith.addf %in, %in_11 : f32
      linalg.yield %40 : f32
    } -> tensor<64x35xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%31 : tensor<64x35xf32>) outs(%13 : tensor<64x35xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.cmpf ugt, %in, %cst : f32
      %41 = arith.select %40, %in, %cst : f32
      linalg.yield %41 : f32
    } -> tensor<64x35xf32>
    %33 = tensor.empty() : tensor<35x1xf32>
    %transposed_10 = linalg.transpose ins(%arg12 : tensor<1x35xf32>) outs(%33 : tensor<35x1xf32>) permutation = [1, 0] 
    %34 = tensor.empty() : tensor<64x1xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<64x1xf32>) -> tensor<64x1xf32>
    %36 = linalg.matmul ins(%32, %transposed_10 : tensor<64x35xf32>, tensor<35x1xf32>) outs(%35 : tensor<64x1xf32>) -> tensor<64x1xf32>
    %37 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg13 : tensor<1xf32>) outs(%34 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%36, %37 : tensor<64x1xf32>, tensor<64x1xf32>) outs(%34 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %40 = arith.addf %in, %in_11 : f32
      linalg.yield %40 : f32
    } -> tensor<64x1xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%38 : tensor<64x1xf32>) outs(%34 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.negf %in : f32
      %41 = math.exp %40 : f32
      %42 = arith.addf %41, %cst_0 : f32
      %43 = arith.divf %cst_0, %42 : f32
      linalg.yield %43 : f32
    } -> tensor<64x1xf32>
    return %39 : tensor<64x1xf32>
  }
}
