// models/make_system_tests.py jknet_lstm (torch-mlir 20261001 torch 2.15.0)
#map = affine_map<(d0, d1) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, 0)>
#map3 = affine_map<(d0) -> (d0, 0)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0, d1) -> (d1)>
#map6 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map10 = affine_map<(d0, d1, d2) -> (d0, d2)>
module {
  func.func @main(%arg0: tensor<64xf32> {resnorm.param = "convs.0.bias"}, %arg1: tensor<64x64xf32> {resnorm.param = "convs.0.lin.weight"}, %arg2: tensor<64xf32> {resnorm.param = "convs.1.bias"}, %arg3: tensor<64x64xf32> {resnorm.param = "convs.1.lin.weight"}, %arg4: tensor<64xf32> {resnorm.param = "norms.0.weight"}, %arg5: tensor<64xf32> {resnorm.param = "norms.0.bias"}, %arg6: tensor<64xf32> {resnorm.param = "norms.1.weight"}, %arg7: tensor<64xf32> {resnorm.param = "norms.1.bias"}, %arg8: tensor<256x64xf32> {resnorm.param = "jump.lstm.weight_ih_l0"}, %arg9: tensor<256x64xf32> {resnorm.param = "jump.lstm.weight_hh_l0"}, %arg10: tensor<256xf32> {resnorm.param = "jump.lstm.bias_ih_l0"}, %arg11: tensor<256xf32> {resnorm.param = "jump.lstm.bias_hh_l0"}, %arg12: tensor<256x64xf32> {resnorm.param = "jump.lstm.weight_ih_l0_reverse"}, %arg13: tensor<256x64xf32> {resnorm.param = "jump.lstm.weight_hh_l0_reverse"}, %arg14: tensor<256xf32> {resnorm.param = "jump.lstm.bias_ih_l0_reverse"}, %arg15: tensor<256xf32> {resnorm.param = "jump.lstm.bias_hh_l0_reverse"}, %arg16: tensor<1x128xf32> {resnorm.param = "jump.att.weight"}, %arg17: tensor<1xf32> {resnorm.param = "jump.att.bias"}, %arg18: tensor<6x64xf32> {resnorm.param = "classify.weight"}, %arg19: tensor<6xf32> {resnorm.param = "classify.bias"}, %arg20: tensor<64x64xf32>, %arg21: tensor<2x256xi64>, %arg22: tensor<256xf32>) -> tensor<64x6xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %c64 = arith.constant 64 : index
    %c256 = arith.constant 256 : index
    %cst_0 = arith.constant dense<0.000000e+00> : tensor<64x64xf32>
    %cst_1 = arith.constant 0.000000e+00 : f64
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 0xFF800000 : f32
    %cst_4 = arith.constant 1.000000e-05 : f64
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<1x64x64xf32>
    %cst_6 = arith.constant 6.400000e+01 : f64
    %cst_7 = arith.constant 6.400000e+01 : f32
    %c1 = arith.constant 1 : index
    %0 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<64x64xf32>) -> tensor<64x64xf32>
    %2 = linalg.matmul ins(%arg20, %transposed : tensor<64x64xf32>, tensor<64x64xf32>) outs(%1 : tensor<64x64xf32>) -> tensor<64x64xf32>
    %extracted_slice = tensor.extract_slice %arg21[1, 0] [1, 256] [1, 1] : tensor<2x256xi64> to tensor<1x256xi64>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1]] : tensor<1x256xi64> into tensor<256xi64>
    %extracted_slice_8 = tensor.extract_slice %arg21[0, 0] [1, 256] [1, 1] : tensor<2x256xi64> to tensor<1x256xi64>
    %collapsed_9 = tensor.collapse_shape %extracted_slice_8 [[0, 1]] : tensor<1x256xi64> into tensor<256xi64>
    %3 = tensor.empty() : tensor<256x64xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_9 : tensor<256xi64>) outs(%3 : tensor<256x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %152 = arith.index_cast %in : i64 to index
      %153 = linalg.index 1 : index
      %extracted = tensor.extract %2[%152, %153] : tensor<64x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<256x64xf32>
    %expanded = tensor.expand_shape %arg22 [[0, 1]] output_shape [256, 1] : tensor<256xf32> into tensor<256x1xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded, %4 : tensor<256x1xf32>, tensor<256x64xf32>) outs(%3 : tensor<256x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %152 = arith.mulf %in, %in_59 : f32
      linalg.yield %152 : f32
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
    ^bb0(%out: i64, %out_59: i64, %out_60: f32):
      %152 = linalg.index 0 : index
      %153 = arith.remsi %152, %c64 : index
      %154 = arith.divsi %152, %c64 : index
      %155 = arith.remsi %154, %c256 : index
      %extracted = tensor.extract %7[%155, %153] : tensor<256x64xi64>
      %extracted_61 = tensor.extract %5[%155, %153] : tensor<256x64xf32>
      %156 = arith.index_cast %153 : index to i64
      linalg.yield %extracted, %156, %extracted_61 : i64, i64, f32
    } -> (tensor<16384x1xi64>, tensor<16384x1xi64>, tensor<16384xf32>)
    %13 = tensor.empty() : tensor<16384x2xi64>
    %14 = linalg.fill ins(%c0_i64 : i64) outs(%13 : tensor<16384x2xi64>) -> tensor<16384x2xi64>
    %inserted_slice = tensor.insert_slice %12#0 into %14[0, 0] [16384, 1] [1, 1] : tensor<16384x1xi64> into tensor<16384x2xi64>
    %inserted_slice_10 = tensor.insert_slice %12#1 into %inserted_slice[0, 1] [16384, 1] [1, 1] : tensor<16384x1xi64> into tensor<16384x2xi64>
    %15 = tm_tensor.scatter {dimension_map = array<i64: 0, 1>} unique_indices(false) ins(%12#2, %inserted_slice_10 : tensor<16384xf32>, tensor<16384x2xi64>) outs(%cst_0 : tensor<64x64xf32>) {
    ^bb0(%arg23: f32, %arg24: f32):
      %152 = arith.addf %arg24, %arg23 : f32
      tm_tensor.yield %152 : f32
    } -> tensor<64x64xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel"]} ins(%15, %arg0 : tensor<64x64xf32>, tensor<64xf32>) outs(%0 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %152 = arith.addf %in, %in_59 : f32
      linalg.yield %152 : f32
    } -> tensor<64x64xf32>
    %17 = tensor.empty() : tensor<64x64xf64>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<64x64xf32>) outs(%17 : tensor<64x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %152 = arith.extf %in : f32 to f64
      linalg.yield %152 : f64
    } -> tensor<64x64xf64>
    %19 = tensor.empty() : tensor<64x1xf64>
    %20 = linalg.fill ins(%cst_1 : f64) outs(%19 : tensor<64x1xf64>) -> tensor<64x1xf64>
    %21 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%18 : tensor<64x64xf64>) outs(%20 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %152 = arith.addf %in, %out : f64
      linalg.yield %152 : f64
    } -> tensor<64x1xf64>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<64x1xf64>) outs(%19 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %152 = arith.divf %in, %cst_6 : f64
      linalg.yield %152 : f64
    } -> tensor<64x1xf64>
    %23 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%18, %22 : tensor<64x64xf64>, tensor<64x1xf64>) outs(%17 : tensor<64x64xf64>) {
    ^bb0(%in: f64, %in_59: f64, %out: f64):
      %152 = arith.subf %in, %in_59 : f64
      linalg.yield %152 : f64
    } -> tensor<64x64xf64>
    %24 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%23, %23 : tensor<64x64xf64>, tensor<64x64xf64>) outs(%17 : tensor<64x64xf64>) {
    ^bb0(%in: f64, %in_59: f64, %out: f64):
      %152 = arith.mulf %in, %in_59 : f64
      linalg.yield %152 : f64
    } -> tensor<64x64xf64>
    %25 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%24 : tensor<64x64xf64>) outs(%20 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %152 = arith.addf %in, %out : f64
      linalg.yield %152 : f64
    } -> tensor<64x1xf64>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%25 : tensor<64x1xf64>) outs(%19 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %152 = arith.divf %in, %cst_6 : f64
      linalg.yield %152 : f64
    } -> tensor<64x1xf64>
    %27 = tensor.empty() : tensor<64x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<64x1xf64>) outs(%27 : tensor<64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %152 = arith.truncf %in : f64 to f32
      linalg.yield %152 : f32
    } -> tensor<64x1xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%27 : tensor<64x1xf32>) -> tensor<64x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%16 : tensor<64x64xf32>) outs(%29 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.addf %in, %out : f32
      linalg.yield %152 : f32
    } -> tensor<64x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<64x1xf32>) outs(%27 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.divf %in, %cst_7 : f32
      linalg.yield %152 : f32
    } -> tensor<64x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%28 : tensor<64x1xf32>) outs(%27 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.truncf %cst_4 : f64 to f32
      %153 = arith.addf %in, %152 : f32
      linalg.yield %153 : f32
    } -> tensor<64x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%32 : tensor<64x1xf32>) outs(%27 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = math.rsqrt %in : f32
      linalg.yield %152 : f32
    } -> tensor<64x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%16, %31 : tensor<64x64xf32>, tensor<64x1xf32>) outs(%0 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %152 = arith.subf %in, %in_59 : f32
      linalg.yield %152 : f32
    } -> tensor<64x64xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%34, %33 : tensor<64x64xf32>, tensor<64x1xf32>) outs(%0 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %152 = arith.mulf %in, %in_59 : f32
      linalg.yield %152 : f32
    } -> tensor<64x64xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel"]} ins(%35, %arg4 : tensor<64x64xf32>, tensor<64xf32>) outs(%0 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %152 = arith.mulf %in, %in_59 : f32
      linalg.yield %152 : f32
    } -> tensor<64x64xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel"]} ins(%36, %arg5 : tensor<64x64xf32>, tensor<64xf32>) outs(%0 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %152 = arith.addf %in, %in_59 : f32
      linalg.yield %152 : f32
    } -> tensor<64x64xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%37 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.cmpf ugt, %in, %cst : f32
      %153 = arith.select %152, %in, %cst : f32
      linalg.yield %153 : f32
    } -> tensor<64x64xf32>
    %transposed_11 = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %39 = linalg.matmul ins(%38, %transposed_11 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%1 : tensor<64x64xf32>) -> tensor<64x64xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_9 : tensor<256xi64>) outs(%3 : tensor<256x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %152 = arith.index_cast %in : i64 to index
      %153 = linalg.index 1 : index
      %extracted = tensor.extract %39[%152, %153] : tensor<64x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<256x64xf32>
    %41 = linalg.generic {indexing_maps = [#map2, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded, %40 : tensor<256x1xf32>, tensor<256x64xf32>) outs(%3 : tensor<256x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %152 = arith.mulf %in, %in_59 : f32
      linalg.yield %152 : f32
    } -> tensor<256x64xf32>
    %42:3 = linalg.generic {indexing_maps = [#map3, #map3, #map4], iterator_types = ["parallel"]} outs(%9, %9, %11 : tensor<16384x1xi64>, tensor<16384x1xi64>, tensor<16384xf32>) {
    ^bb0(%out: i64, %out_59: i64, %out_60: f32):
      %152 = linalg.index 0 : index
      %153 = arith.remsi %152, %c64 : index
      %154 = arith.divsi %152, %c64 : index
      %155 = arith.remsi %154, %c256 : index
      %extracted = tensor.extract %7[%155, %153] : tensor<256x64xi64>
      %extracted_61 = tensor.extract %41[%155, %153] : tensor<256x64xf32>
      %156 = arith.index_cast %153 : index to i64
      linalg.yield %extracted, %156, %extracted_61 : i64, i64, f32
    } -> (tensor<16384x1xi64>, tensor<16384x1xi64>, tensor<16384xf32>)
    %inserted_slice_12 = tensor.insert_slice %42#0 into %14[0, 0] [16384, 1] [1, 1] : tensor<16384x1xi64> into tensor<16384x2xi64>
    %inserted_slice_13 = tensor.insert_slice %42#1 into %inserted_slice_12[0, 1] [16384, 1] [1, 1] : tensor<16384x1xi64> into tensor<16384x2xi64>
    %43 = tm_tensor.scatter {dimension_map = array<i64: 0, 1>} unique_indices(false) ins(%42#2, %inserted_slice_13 : tensor<16384xf32>, tensor<16384x2xi64>) outs(%cst_0 : tensor<64x64xf32>) {
    ^bb0(%arg23: f32, %arg24: f32):
      %152 = arith.addf %arg24, %arg23 : f32
      tm_tensor.yield %152 : f32
    } -> tensor<64x64xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel"]} ins(%43, %arg2 : tensor<64x64xf32>, tensor<64xf32>) outs(%0 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %152 = arith.addf %in, %in_59 : f32
      linalg.yield %152 : f32
    } -> tensor<64x64xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%44 : tensor<64x64xf32>) outs(%17 : tensor<64x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %152 = arith.extf %in : f32 to f64
      linalg.yield %152 : f64
    } -> tensor<64x64xf64>
    %46 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%45 : tensor<64x64xf64>) outs(%20 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %152 = arith.addf %in, %out : f64
      linalg.yield %152 : f64
    } -> tensor<64x1xf64>
    %47 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%46 : tensor<64x1xf64>) outs(%19 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %152 = arith.divf %in, %cst_6 : f64
      linalg.yield %152 : f64
    } -> tensor<64x1xf64>
    %48 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%45, %47 : tensor<64x64xf64>, tensor<64x1xf64>) outs(%17 : tensor<64x64xf64>) {
    ^bb0(%in: f64, %in_59: f64, %out: f64):
      %152 = arith.subf %in, %in_59 : f64
      linalg.yield %152 : f64
    } -> tensor<64x64xf64>
    %49 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%48, %48 : tensor<64x64xf64>, tensor<64x64xf64>) outs(%17 : tensor<64x64xf64>) {
    ^bb0(%in: f64, %in_59: f64, %out: f64):
      %152 = arith.mulf %in, %in_59 : f64
      linalg.yield %152 : f64
    } -> tensor<64x64xf64>
    %50 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%49 : tensor<64x64xf64>) outs(%20 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %152 = arith.addf %in, %out : f64
      linalg.yield %152 : f64
    } -> tensor<64x1xf64>
    %51 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%50 : tensor<64x1xf64>) outs(%19 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %152 = arith.divf %in, %cst_6 : f64
      linalg.yield %152 : f64
    } -> tensor<64x1xf64>
    %52 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%51 : tensor<64x1xf64>) outs(%27 : tensor<64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %152 = arith.truncf %in : f64 to f32
      linalg.yield %152 : f32
    } -> tensor<64x1xf32>
    %53 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%44 : tensor<64x64xf32>) outs(%29 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.addf %in, %out : f32
      linalg.yield %152 : f32
    } -> tensor<64x1xf32>
    %54 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%53 : tensor<64x1xf32>) outs(%27 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.divf %in, %cst_7 : f32
      linalg.yield %152 : f32
    } -> tensor<64x1xf32>
    %55 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%52 : tensor<64x1xf32>) outs(%27 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.truncf %cst_4 : f64 to f32
      %153 = arith.addf %in, %152 : f32
      linalg.yield %153 : f32
    } -> tensor<64x1xf32>
    %56 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%55 : tensor<64x1xf32>) outs(%27 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = math.rsqrt %in : f32
      linalg.yield %152 : f32
    } -> tensor<64x1xf32>
    %57 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%44, %54 : tensor<64x64xf32>, tensor<64x1xf32>) outs(%0 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %152 = arith.subf %in, %in_59 : f32
      linalg.yield %152 : f32
    } -> tensor<64x64xf32>
    %58 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%57, %56 : tensor<64x64xf32>, tensor<64x1xf32>) outs(%0 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %152 = arith.mulf %in, %in_59 : f32
      linalg.yield %152 : f32
    } -> tensor<64x64xf32>
    %59 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel"]} ins(%58, %arg6 : tensor<64x64xf32>, tensor<64xf32>) outs(%0 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %152 = arith.mulf %in, %in_59 : f32
      linalg.yield %152 : f32
    } -> tensor<64x64xf32>
    %60 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel"]} ins(%59, %arg7 : tensor<64x64xf32>, tensor<64xf32>) outs(%0 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %152 = arith.addf %in, %in_59 : f32
      linalg.yield %152 : f32
    } -> tensor<64x64xf32>
    %61 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%60 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.cmpf ugt, %in, %cst : f32
      %153 = arith.select %152, %in, %cst : f32
      linalg.yield %153 : f32
    } -> tensor<64x64xf32>
    %concat = tensor.concat dim(1) %38, %61 : (tensor<64x64xf32>, tensor<64x64xf32>) -> tensor<64x128xf32>
    %expanded_14 = tensor.expand_shape %concat [[0], [1, 2]] output_shape [64, 2, 64] : tensor<64x128xf32> into tensor<64x2x64xf32>
    %62 = tensor.empty() : tensor<2x64x64xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<64x2x64xf32>) outs(%62 : tensor<2x64x64xf32>) permutation = [1, 0, 2] 
    %63 = tensor.empty() : tensor<64x256xf32>
    %transposed_16 = linalg.transpose ins(%arg8 : tensor<256x64xf32>) outs(%63 : tensor<64x256xf32>) permutation = [1, 0] 
    %64 = tensor.empty() : tensor<2x64x256xf32>
    %65 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_16 : tensor<64x256xf32>) outs(%64 : tensor<2x64x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x256xf32>
    %66 = linalg.fill ins(%cst : f32) outs(%64 : tensor<2x64x256xf32>) -> tensor<2x64x256xf32>
    %67 = linalg.batch_matmul ins(%transposed_15, %65 : tensor<2x64x64xf32>, tensor<2x64x256xf32>) outs(%66 : tensor<2x64x256xf32>) -> tensor<2x64x256xf32>
    %68 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67, %arg10 : tensor<2x64x256xf32>, tensor<256xf32>) outs(%64 : tensor<2x64x256xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %152 = arith.addf %in, %in_59 : f32
      linalg.yield %152 : f32
    } -> tensor<2x64x256xf32>
    %extracted_slice_17 = tensor.extract_slice %68[0, 0, 0] [1, 64, 256] [1, 1, 1] : tensor<2x64x256xf32> to tensor<1x64x256xf32>
    %extracted_slice_18 = tensor.extract_slice %68[1, 0, 0] [1, 64, 256] [1, 1, 1] : tensor<2x64x256xf32> to tensor<1x64x256xf32>
    %collapsed_19 = tensor.collapse_shape %extracted_slice_17 [[0, 1], [2]] : tensor<1x64x256xf32> into tensor<64x256xf32>
    %collapsed_20 = tensor.collapse_shape %extracted_slice_18 [[0, 1], [2]] : tensor<1x64x256xf32> into tensor<64x256xf32>
    %transposed_21 = linalg.transpose ins(%arg9 : tensor<256x64xf32>) outs(%63 : tensor<64x256xf32>) permutation = [1, 0] 
    %69 = linalg.fill ins(%cst : f32) outs(%63 : tensor<64x256xf32>) -> tensor<64x256xf32>
    %70 = linalg.matmul ins(%cst_0, %transposed_21 : tensor<64x64xf32>, tensor<64x256xf32>) outs(%69 : tensor<64x256xf32>) -> tensor<64x256xf32>
    %71 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg11 : tensor<256xf32>) outs(%63 : tensor<64x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x256xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%70, %71 : tensor<64x256xf32>, tensor<64x256xf32>) outs(%63 : tensor<64x256xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %152 = arith.addf %in, %in_59 : f32
      linalg.yield %152 : f32
    } -> tensor<64x256xf32>
    %expanded_22 = tensor.expand_shape %72 [[0, 1], [2]] output_shape [1, 64, 256] : tensor<64x256xf32> into tensor<1x64x256xf32>
    %73 = tensor.empty() : tensor<1x64x256xf32>
    %74 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_22, %collapsed_19 : tensor<1x64x256xf32>, tensor<64x256xf32>) outs(%73 : tensor<1x64x256xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %152 = arith.addf %in, %in_59 : f32
      linalg.yield %152 : f32
    } -> tensor<1x64x256xf32>
    %extracted_slice_23 = tensor.extract_slice %74[0, 0, 0] [1, 64, 64] [1, 1, 1] : tensor<1x64x256xf32> to tensor<1x64x64xf32>
    %extracted_slice_24 = tensor.extract_slice %74[0, 0, 64] [1, 64, 64] [1, 1, 1] : tensor<1x64x256xf32> to tensor<1x64x64xf32>
    %extracted_slice_25 = tensor.extract_slice %74[0, 0, 128] [1, 64, 64] [1, 1, 1] : tensor<1x64x256xf32> to tensor<1x64x64xf32>
    %extracted_slice_26 = tensor.extract_slice %74[0, 0, 192] [1, 64, 64] [1, 1, 1] : tensor<1x64x256xf32> to tensor<1x64x64xf32>
    %75 = tensor.empty() : tensor<1x64x64xf32>
    %76 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_23 : tensor<1x64x64xf32>) outs(%75 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.negf %in : f32
      %153 = math.exp %152 : f32
      %154 = arith.addf %153, %cst_2 : f32
      %155 = arith.divf %cst_2, %154 : f32
      linalg.yield %155 : f32
    } -> tensor<1x64x64xf32>
    %77 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_24 : tensor<1x64x64xf32>) outs(%75 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.negf %in : f32
      %153 = math.exp %152 : f32
      %154 = arith.addf %153, %cst_2 : f32
      %155 = arith.divf %cst_2, %154 : f32
      linalg.yield %155 : f32
    } -> tensor<1x64x64xf32>
    %78 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_25 : tensor<1x64x64xf32>) outs(%75 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = math.tanh %in : f32
      linalg.yield %152 : f32
    } -> tensor<1x64x64xf32>
    %79 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_26 : tensor<1x64x64xf32>) outs(%75 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.negf %in : f32
      %153 = math.exp %152 : f32
      %154 = arith.addf %153, %cst_2 : f32
      %155 = arith.divf %cst_2, %154 : f32
      linalg.yield %155 : f32
    } -> tensor<1x64x64xf32>
    %80 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77, %cst_5 : tensor<1x64x64xf32>, tensor<1x64x64xf32>) outs(%75 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %152 = arith.mulf %in, %in_59 : f32
      linalg.yield %152 : f32
    } -> tensor<1x64x64xf32>
    %81 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %78 : tensor<1x64x64xf32>, tensor<1x64x64xf32>) outs(%75 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %152 = arith.mulf %in, %in_59 : f32
      linalg.yield %152 : f32
    } -> tensor<1x64x64xf32>
    %82 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %81 : tensor<1x64x64xf32>, tensor<1x64x64xf32>) outs(%75 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %152 = arith.addf %in, %in_59 : f32
      linalg.yield %152 : f32
    } -> tensor<1x64x64xf32>
    %83 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<1x64x64xf32>) outs(%75 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = math.tanh %in : f32
      linalg.yield %152 : f32
    } -> tensor<1x64x64xf32>
    %84 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %83 : tensor<1x64x64xf32>, tensor<1x64x64xf32>) outs(%75 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %152 = arith.mulf %in, %in_59 : f32
      linalg.yield %152 : f32
    } -> tensor<1x64x64xf32>
    %collapsed_27 = tensor.collapse_shape %84 [[0, 1], [2]] : tensor<1x64x64xf32> into tensor<64x64xf32>
    %85 = linalg.matmul ins(%collapsed_27, %transposed_21 : tensor<64x64xf32>, tensor<64x256xf32>) outs(%69 : tensor<64x256xf32>) -> tensor<64x256xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%85, %71 : tensor<64x256xf32>, tensor<64x256xf32>) outs(%63 : tensor<64x256xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %152 = arith.addf %in, %in_59 : f32
      linalg.yield %152 : f32
    } -> tensor<64x256xf32>
    %expanded_28 = tensor.expand_shape %86 [[0, 1], [2]] output_shape [1, 64, 256] : tensor<64x256xf32> into tensor<1x64x256xf32>
    %87 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_28, %collapsed_20 : tensor<1x64x256xf32>, tensor<64x256xf32>) outs(%73 : tensor<1x64x256xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %152 = arith.addf %in, %in_59 : f32
      linalg.yield %152 : f32
    } -> tensor<1x64x256xf32>
    %extracted_slice_29 = tensor.extract_slice %87[0, 0, 0] [1, 64, 64] [1, 1, 1] : tensor<1x64x256xf32> to tensor<1x64x64xf32>
    %extracted_slice_30 = tensor.extract_slice %87[0, 0, 64] [1, 64, 64] [1, 1, 1] : tensor<1x64x256xf32> to tensor<1x64x64xf32>
    %extracted_slice_31 = tensor.extract_slice %87[0, 0, 128] [1, 64, 64] [1, 1, 1] : tensor<1x64x256xf32> to tensor<1x64x64xf32>
    %extracted_slice_32 = tensor.extract_slice %87[0, 0, 192] [1, 64, 64] [1, 1, 1] : tensor<1x64x256xf32> to tensor<1x64x64xf32>
    %88 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_29 : tensor<1x64x64xf32>) outs(%75 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.negf %in : f32
      %153 = math.exp %152 : f32
      %154 = arith.addf %153, %cst_2 : f32
      %155 = arith.divf %cst_2, %154 : f32
      linalg.yield %155 : f32
    } -> tensor<1x64x64xf32>
    %89 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_30 : tensor<1x64x64xf32>) outs(%75 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.negf %in : f32
      %153 = math.exp %152 : f32
      %154 = arith.addf %153, %cst_2 : f32
      %155 = arith.divf %cst_2, %154 : f32
      linalg.yield %155 : f32
    } -> tensor<1x64x64xf32>
    %90 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_31 : tensor<1x64x64xf32>) outs(%75 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = math.tanh %in : f32
      linalg.yield %152 : f32
    } -> tensor<1x64x64xf32>
    %91 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_32 : tensor<1x64x64xf32>) outs(%75 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.negf %in : f32
      %153 = math.exp %152 : f32
      %154 = arith.addf %153, %cst_2 : f32
      %155 = arith.divf %cst_2, %154 : f32
      linalg.yield %155 : f32
    } -> tensor<1x64x64xf32>
    %92 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %82 : tensor<1x64x64xf32>, tensor<1x64x64xf32>) outs(%75 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %152 = arith.mulf %in, %in_59 : f32
      linalg.yield %152 : f32
    } -> tensor<1x64x64xf32>
    %93 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %90 : tensor<1x64x64xf32>, tensor<1x64x64xf32>) outs(%75 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %152 = arith.mulf %in, %in_59 : f32
      linalg.yield %152 : f32
    } -> tensor<1x64x64xf32>
    %94 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %93 : tensor<1x64x64xf32>, tensor<1x64x64xf32>) outs(%75 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %152 = arith.addf %in, %in_59 : f32
      linalg.yield %152 : f32
    } -> tensor<1x64x64xf32>
    %95 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<1x64x64xf32>) outs(%75 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = math.tanh %in : f32
      linalg.yield %152 : f32
    } -> tensor<1x64x64xf32>
    %96 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %95 : tensor<1x64x64xf32>, tensor<1x64x64xf32>) outs(%75 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %152 = arith.mulf %in, %in_59 : f32
      linalg.yield %152 : f32
    } -> tensor<1x64x64xf32>
    %concat_33 = tensor.concat dim(0) %84, %96 : (tensor<1x64x64xf32>, tensor<1x64x64xf32>) -> tensor<2x64x64xf32>
    %transposed_34 = linalg.transpose ins(%arg12 : tensor<256x64xf32>) outs(%63 : tensor<64x256xf32>) permutation = [1, 0] 
    %97 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_34 : tensor<64x256xf32>) outs(%64 : tensor<2x64x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x256xf32>
    %98 = linalg.batch_matmul ins(%transposed_15, %97 : tensor<2x64x64xf32>, tensor<2x64x256xf32>) outs(%66 : tensor<2x64x256xf32>) -> tensor<2x64x256xf32>
    %99 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %arg14 : tensor<2x64x256xf32>, tensor<256xf32>) outs(%64 : tensor<2x64x256xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %152 = arith.addf %in, %in_59 : f32
      linalg.yield %152 : f32
    } -> tensor<2x64x256xf32>
    %100 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<2x64x256xf32>) outs(%66 : tensor<2x64x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = linalg.index 0 : index
      %153 = linalg.index 1 : index
      %154 = linalg.index 2 : index
      %155 = arith.subi %c1, %152 : index
      %extracted = tensor.extract %99[%155, %153, %154] : tensor<2x64x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x64x256xf32>
    %extracted_slice_35 = tensor.extract_slice %100[0, 0, 0] [1, 64, 256] [1, 1, 1] : tensor<2x64x256xf32> to tensor<1x64x256xf32>
    %extracted_slice_36 = tensor.extract_slice %100[1, 0, 0] [1, 64, 256] [1, 1, 1] : tensor<2x64x256xf32> to tensor<1x64x256xf32>
    %collapsed_37 = tensor.collapse_shape %extracted_slice_35 [[0, 1], [2]] : tensor<1x64x256xf32> into tensor<64x256xf32>
    %collapsed_38 = tensor.collapse_shape %extracted_slice_36 [[0, 1], [2]] : tensor<1x64x256xf32> into tensor<64x256xf32>
    %transposed_39 = linalg.transpose ins(%arg13 : tensor<256x64xf32>) outs(%63 : tensor<64x256xf32>) permutation = [1, 0] 
    %101 = linalg.matmul ins(%cst_0, %transposed_39 : tensor<64x64xf32>, tensor<64x256xf32>) outs(%69 : tensor<64x256xf32>) -> tensor<64x256xf32>
    %102 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg15 : tensor<256xf32>) outs(%63 : tensor<64x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x256xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%101, %102 : tensor<64x256xf32>, tensor<64x256xf32>) outs(%63 : tensor<64x256xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %152 = arith.addf %in, %in_59 : f32
      linalg.yield %152 : f32
    } -> tensor<64x256xf32>
    %expanded_40 = tensor.expand_shape %103 [[0, 1], [2]] output_shape [1, 64, 256] : tensor<64x256xf32> into tensor<1x64x256xf32>
    %104 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_40, %collapsed_37 : tensor<1x64x256xf32>, tensor<64x256xf32>) outs(%73 : tensor<1x64x256xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %152 = arith.addf %in, %in_59 : f32
      linalg.yield %152 : f32
    } -> tensor<1x64x256xf32>
    %extracted_slice_41 = tensor.extract_slice %104[0, 0, 0] [1, 64, 64] [1, 1, 1] : tensor<1x64x256xf32> to tensor<1x64x64xf32>
    %extracted_slice_42 = tensor.extract_slice %104[0, 0, 64] [1, 64, 64] [1, 1, 1] : tensor<1x64x256xf32> to tensor<1x64x64xf32>
    %extracted_slice_43 = tensor.extract_slice %104[0, 0, 128] [1, 64, 64] [1, 1, 1] : tensor<1x64x256xf32> to tensor<1x64x64xf32>
    %extracted_slice_44 = tensor.extract_slice %104[0, 0, 192] [1, 64, 64] [1, 1, 1] : tensor<1x64x256xf32> to tensor<1x64x64xf32>
    %105 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_41 : tensor<1x64x64xf32>) outs(%75 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.negf %in : f32
      %153 = math.exp %152 : f32
      %154 = arith.addf %153, %cst_2 : f32
      %155 = arith.divf %cst_2, %154 : f32
      linalg.yield %155 : f32
    } -> tensor<1x64x64xf32>
    %106 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_42 : tensor<1x64x64xf32>) outs(%75 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.negf %in : f32
      %153 = math.exp %152 : f32
      %154 = arith.addf %153, %cst_2 : f32
      %155 = arith.divf %cst_2, %154 : f32
      linalg.yield %155 : f32
    } -> tensor<1x64x64xf32>
    %107 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_43 : tensor<1x64x64xf32>) outs(%75 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = math.tanh %in : f32
      linalg.yield %152 : f32
    } -> tensor<1x64x64xf32>
    %108 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_44 : tensor<1x64x64xf32>) outs(%75 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.negf %in : f32
      %153 = math.exp %152 : f32
      %154 = arith.addf %153, %cst_2 : f32
      %155 = arith.divf %cst_2, %154 : f32
      linalg.yield %155 : f32
    } -> tensor<1x64x64xf32>
    %109 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %cst_5 : tensor<1x64x64xf32>, tensor<1x64x64xf32>) outs(%75 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %152 = arith.mulf %in, %in_59 : f32
      linalg.yield %152 : f32
    } -> tensor<1x64x64xf32>
    %110 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %107 : tensor<1x64x64xf32>, tensor<1x64x64xf32>) outs(%75 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %152 = arith.mulf %in, %in_59 : f32
      linalg.yield %152 : f32
    } -> tensor<1x64x64xf32>
    %111 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %110 : tensor<1x64x64xf32>, tensor<1x64x64xf32>) outs(%75 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %152 = arith.addf %in, %in_59 : f32
      linalg.yield %152 : f32
    } -> tensor<1x64x64xf32>
    %112 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<1x64x64xf32>) outs(%75 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = math.tanh %in : f32
      linalg.yield %152 : f32
    } -> tensor<1x64x64xf32>
    %113 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %112 : tensor<1x64x64xf32>, tensor<1x64x64xf32>) outs(%75 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %152 = arith.mulf %in, %in_59 : f32
      linalg.yield %152 : f32
    } -> tensor<1x64x64xf32>
    %collapsed_45 = tensor.collapse_shape %113 [[0, 1], [2]] : tensor<1x64x64xf32> into tensor<64x64xf32>
    %114 = linalg.matmul ins(%collapsed_45, %transposed_39 : tensor<64x64xf32>, tensor<64x256xf32>) outs(%69 : tensor<64x256xf32>) -> tensor<64x256xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%114, %102 : tensor<64x256xf32>, tensor<64x256xf32>) outs(%63 : tensor<64x256xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %152 = arith.addf %in, %in_59 : f32
      linalg.yield %152 : f32
    } -> tensor<64x256xf32>
    %expanded_46 = tensor.expand_shape %115 [[0, 1], [2]] output_shape [1, 64, 256] : tensor<64x256xf32> into tensor<1x64x256xf32>
    %116 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_46, %collapsed_38 : tensor<1x64x256xf32>, tensor<64x256xf32>) outs(%73 : tensor<1x64x256xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %152 = arith.addf %in, %in_59 : f32
      linalg.yield %152 : f32
    } -> tensor<1x64x256xf32>
    %extracted_slice_47 = tensor.extract_slice %116[0, 0, 0] [1, 64, 64] [1, 1, 1] : tensor<1x64x256xf32> to tensor<1x64x64xf32>
    %extracted_slice_48 = tensor.extract_slice %116[0, 0, 64] [1, 64, 64] [1, 1, 1] : tensor<1x64x256xf32> to tensor<1x64x64xf32>
    %extracted_slice_49 = tensor.extract_slice %116[0, 0, 128] [1, 64, 64] [1, 1, 1] : tensor<1x64x256xf32> to tensor<1x64x64xf32>
    %extracted_slice_50 = tensor.extract_slice %116[0, 0, 192] [1, 64, 64] [1, 1, 1] : tensor<1x64x256xf32> to tensor<1x64x64xf32>
    %117 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_47 : tensor<1x64x64xf32>) outs(%75 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.negf %in : f32
      %153 = math.exp %152 : f32
      %154 = arith.addf %153, %cst_2 : f32
      %155 = arith.divf %cst_2, %154 : f32
      linalg.yield %155 : f32
    } -> tensor<1x64x64xf32>
    %118 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_48 : tensor<1x64x64xf32>) outs(%75 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.negf %in : f32
      %153 = math.exp %152 : f32
      %154 = arith.addf %153, %cst_2 : f32
      %155 = arith.divf %cst_2, %154 : f32
      linalg.yield %155 : f32
    } -> tensor<1x64x64xf32>
    %119 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_49 : tensor<1x64x64xf32>) outs(%75 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = math.tanh %in : f32
      linalg.yield %152 : f32
    } -> tensor<1x64x64xf32>
    %120 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_50 : tensor<1x64x64xf32>) outs(%75 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.negf %in : f32
      %153 = math.exp %152 : f32
      %154 = arith.addf %153, %cst_2 : f32
      %155 = arith.divf %cst_2, %154 : f32
      linalg.yield %155 : f32
    } -> tensor<1x64x64xf32>
    %121 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %111 : tensor<1x64x64xf32>, tensor<1x64x64xf32>) outs(%75 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %152 = arith.mulf %in, %in_59 : f32
      linalg.yield %152 : f32
    } -> tensor<1x64x64xf32>
    %122 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %119 : tensor<1x64x64xf32>, tensor<1x64x64xf32>) outs(%75 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %152 = arith.mulf %in, %in_59 : f32
      linalg.yield %152 : f32
    } -> tensor<1x64x64xf32>
    %123 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %122 : tensor<1x64x64xf32>, tensor<1x64x64xf32>) outs(%75 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %152 = arith.addf %in, %in_59 : f32
      linalg.yield %152 : f32
    } -> tensor<1x64x64xf32>
    %124 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<1x64x64xf32>) outs(%75 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = math.tanh %in : f32
      linalg.yield %152 : f32
    } -> tensor<1x64x64xf32>
    %125 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %124 : tensor<1x64x64xf32>, tensor<1x64x64xf32>) outs(%75 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %152 = arith.mulf %in, %in_59 : f32
      linalg.yield %152 : f32
    } -> tensor<1x64x64xf32>
    %concat_51 = tensor.concat dim(0) %125, %113 : (tensor<1x64x64xf32>, tensor<1x64x64xf32>) -> tensor<2x64x64xf32>
    %concat_52 = tensor.concat dim(2) %concat_33, %concat_51 : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x128xf32>
    %126 = tensor.empty() : tensor<64x2x128xf32>
    %transposed_53 = linalg.transpose ins(%concat_52 : tensor<2x64x128xf32>) outs(%126 : tensor<64x2x128xf32>) permutation = [1, 0, 2] 
    %127 = tensor.empty() : tensor<128x1xf32>
    %transposed_54 = linalg.transpose ins(%arg16 : tensor<1x128xf32>) outs(%127 : tensor<128x1xf32>) permutation = [1, 0] 
    %128 = tensor.empty() : tensor<64x128x1xf32>
    %129 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_54 : tensor<128x1xf32>) outs(%128 : tensor<64x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x128x1xf32>
    %130 = tensor.empty() : tensor<64x2x1xf32>
    %131 = linalg.fill ins(%cst : f32) outs(%130 : tensor<64x2x1xf32>) -> tensor<64x2x1xf32>
    %132 = linalg.batch_matmul ins(%transposed_53, %129 : tensor<64x2x128xf32>, tensor<64x128x1xf32>) outs(%131 : tensor<64x2x1xf32>) -> tensor<64x2x1xf32>
    %133 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %arg17 : tensor<64x2x1xf32>, tensor<1xf32>) outs(%130 : tensor<64x2x1xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %152 = arith.addf %in, %in_59 : f32
      linalg.yield %152 : f32
    } -> tensor<64x2x1xf32>
    %collapsed_55 = tensor.collapse_shape %133 [[0], [1, 2]] : tensor<64x2x1xf32> into tensor<64x2xf32>
    %134 = tensor.empty() : tensor<64xi64>
    %135 = linalg.fill ins(%c0_i64 : i64) outs(%134 : tensor<64xi64>) -> tensor<64xi64>
    %136 = tensor.empty() : tensor<64xf32>
    %137 = linalg.fill ins(%cst_3 : f32) outs(%136 : tensor<64xf32>) -> tensor<64xf32>
    %138:2 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "reduction"]} ins(%collapsed_55 : tensor<64x2xf32>) outs(%137, %135 : tensor<64xf32>, tensor<64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_59: i64):
      %152 = linalg.index 1 : index
      %153 = arith.index_cast %152 : index to i64
      %154 = arith.maximumf %in, %out : f32
      %155 = arith.cmpf ogt, %in, %out : f32
      %156 = arith.select %155, %153, %out_59 : i64
      linalg.yield %154, %156 : f32, i64
    } -> (tensor<64xf32>, tensor<64xi64>)
    %expanded_56 = tensor.expand_shape %138#0 [[0, 1]] output_shape [64, 1] : tensor<64xf32> into tensor<64x1xf32>
    %139 = tensor.empty() : tensor<64x2xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_55, %expanded_56 : tensor<64x2xf32>, tensor<64x1xf32>) outs(%139 : tensor<64x2xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %152 = arith.subf %in, %in_59 : f32
      linalg.yield %152 : f32
    } -> tensor<64x2xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%140 : tensor<64x2xf32>) outs(%139 : tensor<64x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = math.exp %in : f32
      linalg.yield %152 : f32
    } -> tensor<64x2xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%141 : tensor<64x2xf32>) outs(%29 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.addf %in, %out : f32
      linalg.yield %152 : f32
    } -> tensor<64x1xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%141, %142 : tensor<64x2xf32>, tensor<64x1xf32>) outs(%139 : tensor<64x2xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %152 = arith.divf %in, %in_59 : f32
      linalg.yield %152 : f32
    } -> tensor<64x2xf32>
    %expanded_57 = tensor.expand_shape %143 [[0], [1, 2]] output_shape [64, 2, 1] : tensor<64x2xf32> into tensor<64x2x1xf32>
    %144 = tensor.empty() : tensor<64x2x64xf32>
    %145 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_14, %expanded_57 : tensor<64x2x64xf32>, tensor<64x2x1xf32>) outs(%144 : tensor<64x2x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %152 = arith.mulf %in, %in_59 : f32
      linalg.yield %152 : f32
    } -> tensor<64x2x64xf32>
    %146 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "reduction", "parallel"]} ins(%145 : tensor<64x2x64xf32>) outs(%1 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.addf %in, %out : f32
      linalg.yield %152 : f32
    } -> tensor<64x64xf32>
    %147 = tensor.empty() : tensor<64x6xf32>
    %transposed_58 = linalg.transpose ins(%arg18 : tensor<6x64xf32>) outs(%147 : tensor<64x6xf32>) permutation = [1, 0] 
    %148 = linalg.fill ins(%cst : f32) outs(%147 : tensor<64x6xf32>) -> tensor<64x6xf32>
    %149 = linalg.matmul ins(%146, %transposed_58 : tensor<64x64xf32>, tensor<64x6xf32>) outs(%148 : tensor<64x6xf32>) -> tensor<64x6xf32>
    %150 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg19 : tensor<6xf32>) outs(%147 : tensor<64x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x6xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%149, %150 : tensor<64x6xf32>, tensor<64x6xf32>) outs(%147 : tensor<64x6xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %152 = arith.addf %in, %in_59 : f32
      linalg.yield %152 : f32
    } -> tensor<64x6xf32>
    return %151 : tensor<64x6xf32>
  }
}
