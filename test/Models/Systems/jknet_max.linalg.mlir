// models/make_system_tests.py jknet_max (torch-mlir 20261001 torch 2.15.0)
#map = affine_map<(d0, d1) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, 0)>
#map3 = affine_map<(d0) -> (d0, 0)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0, d1) -> (d1)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1)>
module {
  func.func @main(%arg0: tensor<64xf32> {resnorm.param = "convs.0.bias"}, %arg1: tensor<64x64xf32> {resnorm.param = "convs.0.lin.weight"}, %arg2: tensor<64xf32> {resnorm.param = "convs.1.bias"}, %arg3: tensor<64x64xf32> {resnorm.param = "convs.1.lin.weight"}, %arg4: tensor<64xf32> {resnorm.param = "norms.0.weight"}, %arg5: tensor<64xf32> {resnorm.param = "norms.0.bias"}, %arg6: tensor<64xf32> {resnorm.param = "norms.1.weight"}, %arg7: tensor<64xf32> {resnorm.param = "norms.1.bias"}, %arg8: tensor<6x64xf32> {resnorm.param = "classify.weight"}, %arg9: tensor<6xf32> {resnorm.param = "classify.bias"}, %arg10: tensor<64x64xf32>, %arg11: tensor<2x256xi64>, %arg12: tensor<256xf32>) -> tensor<64x6xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %c64 = arith.constant 64 : index
    %c256 = arith.constant 256 : index
    %cst_0 = arith.constant dense<0.000000e+00> : tensor<64x64xf32>
    %cst_1 = arith.constant 0.000000e+00 : f64
    %cst_2 = arith.constant 0xFF800000 : f32
    %cst_3 = arith.constant 1.000000e-05 : f64
    %cst_4 = arith.constant 6.400000e+01 : f64
    %cst_5 = arith.constant 6.400000e+01 : f32
    %0 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<64x64xf32>) -> tensor<64x64xf32>
    %2 = linalg.matmul ins(%arg10, %transposed : tensor<64x64xf32>, tensor<64x64xf32>) outs(%1 : tensor<64x64xf32>) -> tensor<64x64xf32>
    %extracted_slice = tensor.extract_slice %arg11[1, 0] [1, 256] [1, 1] : tensor<2x256xi64> to tensor<1x256xi64>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1]] : tensor<1x256xi64> into tensor<256xi64>
    %extracted_slice_6 = tensor.extract_slice %arg11[0, 0] [1, 256] [1, 1] : tensor<2x256xi64> to tensor<1x256xi64>
    %collapsed_7 = tensor.collapse_shape %extracted_slice_6 [[0, 1]] : tensor<1x256xi64> into tensor<256xi64>
    %3 = tensor.empty() : tensor<256x64xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_7 : tensor<256xi64>) outs(%3 : tensor<256x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %71 = arith.index_cast %in : i64 to index
      %72 = linalg.index 1 : index
      %extracted = tensor.extract %2[%71, %72] : tensor<64x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<256x64xf32>
    %expanded = tensor.expand_shape %arg12 [[0, 1]] output_shape [256, 1] : tensor<256xf32> into tensor<256x1xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded, %4 : tensor<256x1xf32>, tensor<256x64xf32>) outs(%3 : tensor<256x64xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %71 = arith.mulf %in, %in_15 : f32
      linalg.yield %71 : f32
    } -> tensor<256x64xf32>
    %6 = tensor.empty() : tensor<256x64xi64>
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<256xi64>) outs(%6 : tensor<256x64xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<256x64xi64>
    %8 = tensor.empty() : tensor<16384x1xi64>
    %9 = linalg.fill ins(%c0_i64 : i64) outs(%8 : tensor<16384x1xi64>) -> tensor<16384x1xi64>
    %10 = tensor.empty() : tensor<16384xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<16384xf32>) -> tensor<16384xf32>
    %12:3 = linalg.generic {indexing_maps = [#map3, #map3, #map4], iterator_types = ["parallel"]} outs(%9, %9, %11 : tensor<16384x1xi64>, tensor<16384x1xi64>, tensor<16384xf32>) {
    ^bb0(%out: i64, %out_15: i64, %out_16: f32):
      %71 = linalg.index 0 : index
      %72 = arith.remsi %71, %c64 : index
      %73 = arith.divsi %71, %c64 : index
      %74 = arith.remsi %73, %c256 : index
      %extracted = tensor.extract %7[%74, %72] : tensor<256x64xi64>
      %extracted_17 = tensor.extract %5[%74, %72] : tensor<256x64xf32>
      %75 = arith.index_cast %72 : index to i64
      linalg.yield %extracted, %75, %extracted_17 : i64, i64, f32
    } -> (tensor<16384x1xi64>, tensor<16384x1xi64>, tensor<16384xf32>)
    %13 = tensor.empty() : tensor<16384x2xi64>
    %14 = linalg.fill ins(%c0_i64 : i64) outs(%13 : tensor<16384x2xi64>) -> tensor<16384x2xi64>
    %inserted_slice = tensor.insert_slice %12#0 into %14[0, 0] [16384, 1] [1, 1] : tensor<16384x1xi64> into tensor<16384x2xi64>
    %inserted_slice_8 = tensor.insert_slice %12#1 into %inserted_slice[0, 1] [16384, 1] [1, 1] : tensor<16384x1xi64> into tensor<16384x2xi64>
    %15 = tm_tensor.scatter {dimension_map = array<i64: 0, 1>} unique_indices(false) ins(%12#2, %inserted_slice_8 : tensor<16384xf32>, tensor<16384x2xi64>) outs(%cst_0 : tensor<64x64xf32>) {
    ^bb0(%arg13: f32, %arg14: f32):
      %71 = arith.addf %arg14, %arg13 : f32
      tm_tensor.yield %71 : f32
    } -> tensor<64x64xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel"]} ins(%15, %arg0 : tensor<64x64xf32>, tensor<64xf32>) outs(%0 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %71 = arith.addf %in, %in_15 : f32
      linalg.yield %71 : f32
    } -> tensor<64x64xf32>
    %17 = tensor.empty() : tensor<64x64xf64>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<64x64xf32>) outs(%17 : tensor<64x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %71 = arith.extf %in : f32 to f64
      linalg.yield %71 : f64
    } -> tensor<64x64xf64>
    %19 = tensor.empty() : tensor<64x1xf64>
    %20 = linalg.fill ins(%cst_1 : f64) outs(%19 : tensor<64x1xf64>) -> tensor<64x1xf64>
    %21 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%18 : tensor<64x64xf64>) outs(%20 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %71 = arith.addf %in, %out : f64
      linalg.yield %71 : f64
    } -> tensor<64x1xf64>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<64x1xf64>) outs(%19 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %71 = arith.divf %in, %cst_4 : f64
      linalg.yield %71 : f64
    } -> tensor<64x1xf64>
    %23 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%18, %22 : tensor<64x64xf64>, tensor<64x1xf64>) outs(%17 : tensor<64x64xf64>) {
    ^bb0(%in: f64, %in_15: f64, %out: f64):
      %71 = arith.subf %in, %in_15 : f64
      linalg.yield %71 : f64
    } -> tensor<64x64xf64>
    %24 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%23, %23 : tensor<64x64xf64>, tensor<64x64xf64>) outs(%17 : tensor<64x64xf64>) {
    ^bb0(%in: f64, %in_15: f64, %out: f64):
      %71 = arith.mulf %in, %in_15 : f64
      linalg.yield %71 : f64
    } -> tensor<64x64xf64>
    %25 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%24 : tensor<64x64xf64>) outs(%20 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %71 = arith.addf %in, %out : f64
      linalg.yield %71 : f64
    } -> tensor<64x1xf64>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%25 : tensor<64x1xf64>) outs(%19 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %71 = arith.divf %in, %cst_4 : f64
      linalg.yield %71 : f64
    } -> tensor<64x1xf64>
    %27 = tensor.empty() : tensor<64x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<64x1xf64>) outs(%27 : tensor<64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %71 = arith.truncf %in : f64 to f32
      linalg.yield %71 : f32
    } -> tensor<64x1xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%27 : tensor<64x1xf32>) -> tensor<64x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%16 : tensor<64x64xf32>) outs(%29 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = arith.addf %in, %out : f32
      linalg.yield %71 : f32
    } -> tensor<64x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<64x1xf32>) outs(%27 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = arith.divf %in, %cst_5 : f32
      linalg.yield %71 : f32
    } -> tensor<64x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%28 : tensor<64x1xf32>) outs(%27 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = arith.truncf %cst_3 : f64 to f32
      %72 = arith.addf %in, %71 : f32
      linalg.yield %72 : f32
    } -> tensor<64x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%32 : tensor<64x1xf32>) outs(%27 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = math.rsqrt %in : f32
      linalg.yield %71 : f32
    } -> tensor<64x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%16, %31 : tensor<64x64xf32>, tensor<64x1xf32>) outs(%0 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %71 = arith.subf %in, %in_15 : f32
      linalg.yield %71 : f32
    } -> tensor<64x64xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%34, %33 : tensor<64x64xf32>, tensor<64x1xf32>) outs(%0 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %71 = arith.mulf %in, %in_15 : f32
      linalg.yield %71 : f32
    } -> tensor<64x64xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel"]} ins(%35, %arg4 : tensor<64x64xf32>, tensor<64xf32>) outs(%0 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %71 = arith.mulf %in, %in_15 : f32
      linalg.yield %71 : f32
    } -> tensor<64x64xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel"]} ins(%36, %arg5 : tensor<64x64xf32>, tensor<64xf32>) outs(%0 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %71 = arith.addf %in, %in_15 : f32
      linalg.yield %71 : f32
    } -> tensor<64x64xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%37 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = arith.cmpf ugt, %in, %cst : f32
      %72 = arith.select %71, %in, %cst : f32
      linalg.yield %72 : f32
    } -> tensor<64x64xf32>
    %transposed_9 = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %39 = linalg.matmul ins(%38, %transposed_9 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%1 : tensor<64x64xf32>) -> tensor<64x64xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_7 : tensor<256xi64>) outs(%3 : tensor<256x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %71 = arith.index_cast %in : i64 to index
      %72 = linalg.index 1 : index
      %extracted = tensor.extract %39[%71, %72] : tensor<64x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<256x64xf32>
    %41 = linalg.generic {indexing_maps = [#map2, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded, %40 : tensor<256x1xf32>, tensor<256x64xf32>) outs(%3 : tensor<256x64xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %71 = arith.mulf %in, %in_15 : f32
      linalg.yield %71 : f32
    } -> tensor<256x64xf32>
    %42:3 = linalg.generic {indexing_maps = [#map3, #map3, #map4], iterator_types = ["parallel"]} outs(%9, %9, %11 : tensor<16384x1xi64>, tensor<16384x1xi64>, tensor<16384xf32>) {
    ^bb0(%out: i64, %out_15: i64, %out_16: f32):
      %71 = linalg.index 0 : index
      %72 = arith.remsi %71, %c64 : index
      %73 = arith.divsi %71, %c64 : index
      %74 = arith.remsi %73, %c256 : index
      %extracted = tensor.extract %7[%74, %72] : tensor<256x64xi64>
      %extracted_17 = tensor.extract %41[%74, %72] : tensor<256x64xf32>
      %75 = arith.index_cast %72 : index to i64
      linalg.yield %extracted, %75, %extracted_17 : i64, i64, f32
    } -> (tensor<16384x1xi64>, tensor<16384x1xi64>, tensor<16384xf32>)
    %inserted_slice_10 = tensor.insert_slice %42#0 into %14[0, 0] [16384, 1] [1, 1] : tensor<16384x1xi64> into tensor<16384x2xi64>
    %inserted_slice_11 = tensor.insert_slice %42#1 into %inserted_slice_10[0, 1] [16384, 1] [1, 1] : tensor<16384x1xi64> into tensor<16384x2xi64>
    %43 = tm_tensor.scatter {dimension_map = array<i64: 0, 1>} unique_indices(false) ins(%42#2, %inserted_slice_11 : tensor<16384xf32>, tensor<16384x2xi64>) outs(%cst_0 : tensor<64x64xf32>) {
    ^bb0(%arg13: f32, %arg14: f32):
      %71 = arith.addf %arg14, %arg13 : f32
      tm_tensor.yield %71 : f32
    } -> tensor<64x64xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel"]} ins(%43, %arg2 : tensor<64x64xf32>, tensor<64xf32>) outs(%0 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %71 = arith.addf %in, %in_15 : f32
      linalg.yield %71 : f32
    } -> tensor<64x64xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%44 : tensor<64x64xf32>) outs(%17 : tensor<64x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %71 = arith.extf %in : f32 to f64
      linalg.yield %71 : f64
    } -> tensor<64x64xf64>
    %46 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%45 : tensor<64x64xf64>) outs(%20 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %71 = arith.addf %in, %out : f64
      linalg.yield %71 : f64
    } -> tensor<64x1xf64>
    %47 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%46 : tensor<64x1xf64>) outs(%19 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %71 = arith.divf %in, %cst_4 : f64
      linalg.yield %71 : f64
    } -> tensor<64x1xf64>
    %48 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%45, %47 : tensor<64x64xf64>, tensor<64x1xf64>) outs(%17 : tensor<64x64xf64>) {
    ^bb0(%in: f64, %in_15: f64, %out: f64):
      %71 = arith.subf %in, %in_15 : f64
      linalg.yield %71 : f64
    } -> tensor<64x64xf64>
    %49 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%48, %48 : tensor<64x64xf64>, tensor<64x64xf64>) outs(%17 : tensor<64x64xf64>) {
    ^bb0(%in: f64, %in_15: f64, %out: f64):
      %71 = arith.mulf %in, %in_15 : f64
      linalg.yield %71 : f64
    } -> tensor<64x64xf64>
    %50 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%49 : tensor<64x64xf64>) outs(%20 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %71 = arith.addf %in, %out : f64
      linalg.yield %71 : f64
    } -> tensor<64x1xf64>
    %51 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%50 : tensor<64x1xf64>) outs(%19 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %71 = arith.divf %in, %cst_4 : f64
      linalg.yield %71 : f64
    } -> tensor<64x1xf64>
    %52 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%51 : tensor<64x1xf64>) outs(%27 : tensor<64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %71 = arith.truncf %in : f64 to f32
      linalg.yield %71 : f32
    } -> tensor<64x1xf32>
    %53 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%44 : tensor<64x64xf32>) outs(%29 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = arith.addf %in, %out : f32
      linalg.yield %71 : f32
    } -> tensor<64x1xf32>
    %54 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%53 : tensor<64x1xf32>) outs(%27 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = arith.divf %in, %cst_5 : f32
      linalg.yield %71 : f32
    } -> tensor<64x1xf32>
    %55 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%52 : tensor<64x1xf32>) outs(%27 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = arith.truncf %cst_3 : f64 to f32
      %72 = arith.addf %in, %71 : f32
      linalg.yield %72 : f32
    } -> tensor<64x1xf32>
    %56 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%55 : tensor<64x1xf32>) outs(%27 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = math.rsqrt %in : f32
      linalg.yield %71 : f32
    } -> tensor<64x1xf32>
    %57 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%44, %54 : tensor<64x64xf32>, tensor<64x1xf32>) outs(%0 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %71 = arith.subf %in, %in_15 : f32
      linalg.yield %71 : f32
    } -> tensor<64x64xf32>
    %58 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%57, %56 : tensor<64x64xf32>, tensor<64x1xf32>) outs(%0 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %71 = arith.mulf %in, %in_15 : f32
      linalg.yield %71 : f32
    } -> tensor<64x64xf32>
    %59 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel"]} ins(%58, %arg6 : tensor<64x64xf32>, tensor<64xf32>) outs(%0 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %71 = arith.mulf %in, %in_15 : f32
      linalg.yield %71 : f32
    } -> tensor<64x64xf32>
    %60 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel"]} ins(%59, %arg7 : tensor<64x64xf32>, tensor<64xf32>) outs(%0 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %71 = arith.addf %in, %in_15 : f32
      linalg.yield %71 : f32
    } -> tensor<64x64xf32>
    %61 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%60 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = arith.cmpf ugt, %in, %cst : f32
      %72 = arith.select %71, %in, %cst : f32
      linalg.yield %72 : f32
    } -> tensor<64x64xf32>
    %expanded_12 = tensor.expand_shape %38 [[0], [1, 2]] output_shape [64, 64, 1] : tensor<64x64xf32> into tensor<64x64x1xf32>
    %expanded_13 = tensor.expand_shape %61 [[0], [1, 2]] output_shape [64, 64, 1] : tensor<64x64xf32> into tensor<64x64x1xf32>
    %concat = tensor.concat dim(2) %expanded_12, %expanded_13 : (tensor<64x64x1xf32>, tensor<64x64x1xf32>) -> tensor<64x64x2xf32>
    %62 = tensor.empty() : tensor<64x64xi64>
    %63 = linalg.fill ins(%c0_i64 : i64) outs(%62 : tensor<64x64xi64>) -> tensor<64x64xi64>
    %64 = linalg.fill ins(%cst_2 : f32) outs(%0 : tensor<64x64xf32>) -> tensor<64x64xf32>
    %65:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%concat : tensor<64x64x2xf32>) outs(%64, %63 : tensor<64x64xf32>, tensor<64x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_15: i64):
      %71 = linalg.index 2 : index
      %72 = arith.index_cast %71 : index to i64
      %73 = arith.maximumf %in, %out : f32
      %74 = arith.cmpf ogt, %in, %out : f32
      %75 = arith.select %74, %72, %out_15 : i64
      linalg.yield %73, %75 : f32, i64
    } -> (tensor<64x64xf32>, tensor<64x64xi64>)
    %66 = tensor.empty() : tensor<64x6xf32>
    %transposed_14 = linalg.transpose ins(%arg8 : tensor<6x64xf32>) outs(%66 : tensor<64x6xf32>) permutation = [1, 0] 
    %67 = linalg.fill ins(%cst : f32) outs(%66 : tensor<64x6xf32>) -> tensor<64x6xf32>
    %68 = linalg.matmul ins(%65#0, %transposed_14 : tensor<64x64xf32>, tensor<64x6xf32>) outs(%67 : tensor<64x6xf32>) -> tensor<64x6xf32>
    %69 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<6xf32>) outs(%66 : tensor<64x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x6xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%68, %69 : tensor<64x6xf32>, tensor<64x6xf32>) outs(%66 : tensor<64x6xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %71 = arith.addf %in, %in_15 : f32
      linalg.yield %71 : f32
    } -> tensor<64x6xf32>
    return %70 : tensor<64x6xf32>
  }
}
