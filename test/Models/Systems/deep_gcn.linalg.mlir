// models/make_system_tests.py deep_gcn (torch-mlir 20261001 torch 2.15.0)
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d0, 0)>
#map2 = affine_map<(d0, d1) -> (d1)>
#map3 = affine_map<(d0, d1) -> (d0)>
#map4 = affine_map<(d0, d1) -> (0)>
#map5 = affine_map<(d0) -> (d0, 0)>
#map6 = affine_map<(d0) -> (d0)>
module {
  func.func @main(%arg0: tensor<1xf32> {resnorm.param = "0.conv.aggr_module.t"}, %arg1: tensor<128x64xf32> {resnorm.param = "0.conv.mlp.0.weight"}, %arg2: tensor<128xf32> {resnorm.param = "0.conv.mlp.1.weight"}, %arg3: tensor<128xf32> {resnorm.param = "0.conv.mlp.1.bias"}, %arg4: tensor<64x128xf32> {resnorm.param = "0.conv.mlp.4.weight"}, %arg5: tensor<64xf32> {resnorm.param = "0.norm.weight"}, %arg6: tensor<64xf32> {resnorm.param = "0.norm.bias"}, %arg7: tensor<1xf32> {resnorm.param = "1.conv.aggr_module.t"}, %arg8: tensor<128x64xf32> {resnorm.param = "1.conv.mlp.0.weight"}, %arg9: tensor<128xf32> {resnorm.param = "1.conv.mlp.1.weight"}, %arg10: tensor<128xf32> {resnorm.param = "1.conv.mlp.1.bias"}, %arg11: tensor<64x128xf32> {resnorm.param = "1.conv.mlp.4.weight"}, %arg12: tensor<64xf32> {resnorm.param = "1.norm.weight"}, %arg13: tensor<64xf32> {resnorm.param = "1.norm.bias"}, %arg14: tensor<64x64xf32>, %arg15: tensor<2x256xi64>) -> tensor<64x64xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %c64 = arith.constant 64 : index
    %c256 = arith.constant 256 : index
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<64x64xf32>
    %cst_2 = arith.constant 0.000000e+00 : f64
    %cst_3 = arith.constant 1.000000e-05 : f64
    %cst_4 = arith.constant 9.9999999999999995E-8 : f64
    %cst_5 = arith.constant 9.9999999999999997E-17 : f64
    %cst_6 = arith.constant 6.400000e+01 : f64
    %cst_7 = arith.constant 6.400000e+01 : f32
    %cst_8 = arith.constant 1.280000e+02 : f64
    %cst_9 = arith.constant 1.280000e+02 : f32
    %0 = tensor.empty() : tensor<64x64xf64>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg14 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %133 = arith.extf %in : f32 to f64
      linalg.yield %133 : f64
    } -> tensor<64x64xf64>
    %2 = tensor.empty() : tensor<64x1xf64>
    %3 = linalg.fill ins(%cst_2 : f64) outs(%2 : tensor<64x1xf64>) -> tensor<64x1xf64>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%1 : tensor<64x64xf64>) outs(%3 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %133 = arith.addf %in, %out : f64
      linalg.yield %133 : f64
    } -> tensor<64x1xf64>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<64x1xf64>) outs(%2 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %133 = arith.divf %in, %cst_6 : f64
      linalg.yield %133 : f64
    } -> tensor<64x1xf64>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%1, %5 : tensor<64x64xf64>, tensor<64x1xf64>) outs(%0 : tensor<64x64xf64>) {
    ^bb0(%in: f64, %in_26: f64, %out: f64):
      %133 = arith.subf %in, %in_26 : f64
      linalg.yield %133 : f64
    } -> tensor<64x64xf64>
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%6, %6 : tensor<64x64xf64>, tensor<64x64xf64>) outs(%0 : tensor<64x64xf64>) {
    ^bb0(%in: f64, %in_26: f64, %out: f64):
      %133 = arith.mulf %in, %in_26 : f64
      linalg.yield %133 : f64
    } -> tensor<64x64xf64>
    %8 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%7 : tensor<64x64xf64>) outs(%3 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %133 = arith.addf %in, %out : f64
      linalg.yield %133 : f64
    } -> tensor<64x1xf64>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<64x1xf64>) outs(%2 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %133 = arith.divf %in, %cst_6 : f64
      linalg.yield %133 : f64
    } -> tensor<64x1xf64>
    %10 = tensor.empty() : tensor<64x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<64x1xf64>) outs(%10 : tensor<64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %133 = arith.truncf %in : f64 to f32
      linalg.yield %133 : f32
    } -> tensor<64x1xf32>
    %12 = linalg.fill ins(%cst_0 : f32) outs(%10 : tensor<64x1xf32>) -> tensor<64x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%arg14 : tensor<64x64xf32>) outs(%12 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.addf %in, %out : f32
      linalg.yield %133 : f32
    } -> tensor<64x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<64x1xf32>) outs(%10 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.divf %in, %cst_7 : f32
      linalg.yield %133 : f32
    } -> tensor<64x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<64x1xf32>) outs(%10 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.truncf %cst_3 : f64 to f32
      %134 = arith.addf %in, %133 : f32
      linalg.yield %134 : f32
    } -> tensor<64x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<64x1xf32>) outs(%10 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.rsqrt %in : f32
      linalg.yield %133 : f32
    } -> tensor<64x1xf32>
    %17 = tensor.empty() : tensor<64x64xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%arg14, %14 : tensor<64x64xf32>, tensor<64x1xf32>) outs(%17 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %133 = arith.subf %in, %in_26 : f32
      linalg.yield %133 : f32
    } -> tensor<64x64xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%18, %16 : tensor<64x64xf32>, tensor<64x1xf32>) outs(%17 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %133 = arith.mulf %in, %in_26 : f32
      linalg.yield %133 : f32
    } -> tensor<64x64xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%19, %arg5 : tensor<64x64xf32>, tensor<64xf32>) outs(%17 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %133 = arith.mulf %in, %in_26 : f32
      linalg.yield %133 : f32
    } -> tensor<64x64xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%20, %arg6 : tensor<64x64xf32>, tensor<64xf32>) outs(%17 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %133 = arith.addf %in, %in_26 : f32
      linalg.yield %133 : f32
    } -> tensor<64x64xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<64x64xf32>) outs(%17 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.cmpf ugt, %in, %cst_0 : f32
      %134 = arith.select %133, %in, %cst_0 : f32
      linalg.yield %134 : f32
    } -> tensor<64x64xf32>
    %extracted_slice = tensor.extract_slice %arg15[1, 0] [1, 256] [1, 1] : tensor<2x256xi64> to tensor<1x256xi64>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1]] : tensor<1x256xi64> into tensor<256xi64>
    %extracted_slice_10 = tensor.extract_slice %arg15[0, 0] [1, 256] [1, 1] : tensor<2x256xi64> to tensor<1x256xi64>
    %collapsed_11 = tensor.collapse_shape %extracted_slice_10 [[0, 1]] : tensor<1x256xi64> into tensor<256xi64>
    %23 = tensor.empty() : tensor<256x64xf32>
    %24 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed_11 : tensor<256xi64>) outs(%23 : tensor<256x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %133 = arith.index_cast %in : i64 to index
      %134 = linalg.index 1 : index
      %extracted = tensor.extract %22[%133, %134] : tensor<64x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<256x64xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%24 : tensor<256x64xf32>) outs(%23 : tensor<256x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.cmpf ugt, %in, %cst_0 : f32
      %134 = arith.select %133, %in, %cst_0 : f32
      linalg.yield %134 : f32
    } -> tensor<256x64xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%25 : tensor<256x64xf32>) outs(%23 : tensor<256x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.truncf %cst_4 : f64 to f32
      %134 = arith.addf %in, %133 : f32
      linalg.yield %134 : f32
    } -> tensor<256x64xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel"]} ins(%26, %arg0 : tensor<256x64xf32>, tensor<1xf32>) outs(%23 : tensor<256x64xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %133 = arith.mulf %in, %in_26 : f32
      linalg.yield %133 : f32
    } -> tensor<256x64xf32>
    %28 = tensor.empty() : tensor<256x64xi64>
    %29 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<256xi64>) outs(%28 : tensor<256x64xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<256x64xi64>
    %30 = tensor.empty() : tensor<16384x1xi64>
    %31 = linalg.fill ins(%c0_i64 : i64) outs(%30 : tensor<16384x1xi64>) -> tensor<16384x1xi64>
    %32 = tensor.empty() : tensor<16384xf32>
    %33 = linalg.fill ins(%cst_0 : f32) outs(%32 : tensor<16384xf32>) -> tensor<16384xf32>
    %34:3 = linalg.generic {indexing_maps = [#map5, #map5, #map6], iterator_types = ["parallel"]} outs(%31, %31, %33 : tensor<16384x1xi64>, tensor<16384x1xi64>, tensor<16384xf32>) {
    ^bb0(%out: i64, %out_26: i64, %out_27: f32):
      %133 = linalg.index 0 : index
      %134 = arith.remsi %133, %c64 : index
      %135 = arith.divsi %133, %c64 : index
      %136 = arith.remsi %135, %c256 : index
      %extracted = tensor.extract %29[%136, %134] : tensor<256x64xi64>
      %extracted_28 = tensor.extract %27[%136, %134] : tensor<256x64xf32>
      %137 = arith.index_cast %134 : index to i64
      linalg.yield %extracted, %137, %extracted_28 : i64, i64, f32
    } -> (tensor<16384x1xi64>, tensor<16384x1xi64>, tensor<16384xf32>)
    %35 = tensor.empty() : tensor<16384x2xi64>
    %36 = linalg.fill ins(%c0_i64 : i64) outs(%35 : tensor<16384x2xi64>) -> tensor<16384x2xi64>
    %inserted_slice = tensor.insert_slice %34#0 into %36[0, 0] [16384, 1] [1, 1] : tensor<16384x1xi64> into tensor<16384x2xi64>
    %inserted_slice_12 = tensor.insert_slice %34#1 into %inserted_slice[0, 1] [16384, 1] [1, 1] : tensor<16384x1xi64> into tensor<16384x2xi64>
    %37 = linalg.fill ins(%cst : f32) outs(%32 : tensor<16384xf32>) -> tensor<16384xf32>
    %38 = tm_tensor.scatter {dimension_map = array<i64: 0, 1>} unique_indices(false) ins(%37, %inserted_slice_12 : tensor<16384xf32>, tensor<16384x2xi64>) outs(%cst_1 : tensor<64x64xf32>) {
    ^bb0(%arg16: f32, %arg17: f32):
      tm_tensor.yield %arg16 : f32
    } -> tensor<64x64xf32>
    %39 = tm_tensor.scatter {dimension_map = array<i64: 0, 1>} unique_indices(false) ins(%34#2, %inserted_slice_12 : tensor<16384xf32>, tensor<16384x2xi64>) outs(%38 : tensor<64x64xf32>) {
    ^bb0(%arg16: f32, %arg17: f32):
      %133 = arith.maximumf %arg16, %arg17 : f32
      tm_tensor.yield %133 : f32
    } -> tensor<64x64xf32>
    %40 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<256xi64>) outs(%23 : tensor<256x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %133 = arith.index_cast %in : i64 to index
      %134 = linalg.index 1 : index
      %extracted = tensor.extract %39[%133, %134] : tensor<64x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<256x64xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%27, %40 : tensor<256x64xf32>, tensor<256x64xf32>) outs(%23 : tensor<256x64xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %133 = arith.subf %in, %in_26 : f32
      linalg.yield %133 : f32
    } -> tensor<256x64xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%41 : tensor<256x64xf32>) outs(%23 : tensor<256x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.exp %in : f32
      linalg.yield %133 : f32
    } -> tensor<256x64xf32>
    %43:3 = linalg.generic {indexing_maps = [#map5, #map5, #map6], iterator_types = ["parallel"]} outs(%31, %31, %33 : tensor<16384x1xi64>, tensor<16384x1xi64>, tensor<16384xf32>) {
    ^bb0(%out: i64, %out_26: i64, %out_27: f32):
      %133 = linalg.index 0 : index
      %134 = arith.remsi %133, %c64 : index
      %135 = arith.divsi %133, %c64 : index
      %136 = arith.remsi %135, %c256 : index
      %extracted = tensor.extract %29[%136, %134] : tensor<256x64xi64>
      %extracted_28 = tensor.extract %42[%136, %134] : tensor<256x64xf32>
      %137 = arith.index_cast %134 : index to i64
      linalg.yield %extracted, %137, %extracted_28 : i64, i64, f32
    } -> (tensor<16384x1xi64>, tensor<16384x1xi64>, tensor<16384xf32>)
    %inserted_slice_13 = tensor.insert_slice %43#0 into %36[0, 0] [16384, 1] [1, 1] : tensor<16384x1xi64> into tensor<16384x2xi64>
    %inserted_slice_14 = tensor.insert_slice %43#1 into %inserted_slice_13[0, 1] [16384, 1] [1, 1] : tensor<16384x1xi64> into tensor<16384x2xi64>
    %44 = tm_tensor.scatter {dimension_map = array<i64: 0, 1>} unique_indices(false) ins(%43#2, %inserted_slice_14 : tensor<16384xf32>, tensor<16384x2xi64>) outs(%cst_1 : tensor<64x64xf32>) {
    ^bb0(%arg16: f32, %arg17: f32):
      %133 = arith.addf %arg17, %arg16 : f32
      tm_tensor.yield %133 : f32
    } -> tensor<64x64xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%44 : tensor<64x64xf32>) outs(%17 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.truncf %cst_5 : f64 to f32
      %134 = arith.addf %in, %133 : f32
      linalg.yield %134 : f32
    } -> tensor<64x64xf32>
    %46 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<256xi64>) outs(%23 : tensor<256x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %133 = arith.index_cast %in : i64 to index
      %134 = linalg.index 1 : index
      %extracted = tensor.extract %45[%133, %134] : tensor<64x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<256x64xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%42, %46 : tensor<256x64xf32>, tensor<256x64xf32>) outs(%23 : tensor<256x64xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %133 = arith.divf %in, %in_26 : f32
      linalg.yield %133 : f32
    } -> tensor<256x64xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%26, %47 : tensor<256x64xf32>, tensor<256x64xf32>) outs(%23 : tensor<256x64xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %133 = arith.mulf %in, %in_26 : f32
      linalg.yield %133 : f32
    } -> tensor<256x64xf32>
    %49:3 = linalg.generic {indexing_maps = [#map5, #map5, #map6], iterator_types = ["parallel"]} outs(%31, %31, %33 : tensor<16384x1xi64>, tensor<16384x1xi64>, tensor<16384xf32>) {
    ^bb0(%out: i64, %out_26: i64, %out_27: f32):
      %133 = linalg.index 0 : index
      %134 = arith.remsi %133, %c64 : index
      %135 = arith.divsi %133, %c64 : index
      %136 = arith.remsi %135, %c256 : index
      %extracted = tensor.extract %29[%136, %134] : tensor<256x64xi64>
      %extracted_28 = tensor.extract %48[%136, %134] : tensor<256x64xf32>
      %137 = arith.index_cast %134 : index to i64
      linalg.yield %extracted, %137, %extracted_28 : i64, i64, f32
    } -> (tensor<16384x1xi64>, tensor<16384x1xi64>, tensor<16384xf32>)
    %inserted_slice_15 = tensor.insert_slice %49#0 into %36[0, 0] [16384, 1] [1, 1] : tensor<16384x1xi64> into tensor<16384x2xi64>
    %inserted_slice_16 = tensor.insert_slice %49#1 into %inserted_slice_15[0, 1] [16384, 1] [1, 1] : tensor<16384x1xi64> into tensor<16384x2xi64>
    %50 = tm_tensor.scatter {dimension_map = array<i64: 0, 1>} unique_indices(false) ins(%49#2, %inserted_slice_16 : tensor<16384xf32>, tensor<16384x2xi64>) outs(%cst_1 : tensor<64x64xf32>) {
    ^bb0(%arg16: f32, %arg17: f32):
      %133 = arith.addf %arg17, %arg16 : f32
      tm_tensor.yield %133 : f32
    } -> tensor<64x64xf32>
    %51 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%50, %22 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%17 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %133 = arith.addf %in, %in_26 : f32
      linalg.yield %133 : f32
    } -> tensor<64x64xf32>
    %52 = tensor.empty() : tensor<64x128xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<128x64xf32>) outs(%52 : tensor<64x128xf32>) permutation = [1, 0] 
    %53 = linalg.fill ins(%cst_0 : f32) outs(%52 : tensor<64x128xf32>) -> tensor<64x128xf32>
    %54 = linalg.matmul ins(%51, %transposed : tensor<64x64xf32>, tensor<64x128xf32>) outs(%53 : tensor<64x128xf32>) -> tensor<64x128xf32>
    %55 = tensor.empty() : tensor<64x128xf64>
    %56 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%54 : tensor<64x128xf32>) outs(%55 : tensor<64x128xf64>) {
    ^bb0(%in: f32, %out: f64):
      %133 = arith.extf %in : f32 to f64
      linalg.yield %133 : f64
    } -> tensor<64x128xf64>
    %57 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%56 : tensor<64x128xf64>) outs(%3 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %133 = arith.addf %in, %out : f64
      linalg.yield %133 : f64
    } -> tensor<64x1xf64>
    %58 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%57 : tensor<64x1xf64>) outs(%2 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %133 = arith.divf %in, %cst_8 : f64
      linalg.yield %133 : f64
    } -> tensor<64x1xf64>
    %59 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%56, %58 : tensor<64x128xf64>, tensor<64x1xf64>) outs(%55 : tensor<64x128xf64>) {
    ^bb0(%in: f64, %in_26: f64, %out: f64):
      %133 = arith.subf %in, %in_26 : f64
      linalg.yield %133 : f64
    } -> tensor<64x128xf64>
    %60 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%59, %59 : tensor<64x128xf64>, tensor<64x128xf64>) outs(%55 : tensor<64x128xf64>) {
    ^bb0(%in: f64, %in_26: f64, %out: f64):
      %133 = arith.mulf %in, %in_26 : f64
      linalg.yield %133 : f64
    } -> tensor<64x128xf64>
    %61 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%60 : tensor<64x128xf64>) outs(%3 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %133 = arith.addf %in, %out : f64
      linalg.yield %133 : f64
    } -> tensor<64x1xf64>
    %62 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%61 : tensor<64x1xf64>) outs(%2 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %133 = arith.divf %in, %cst_8 : f64
      linalg.yield %133 : f64
    } -> tensor<64x1xf64>
    %63 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%62 : tensor<64x1xf64>) outs(%10 : tensor<64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %133 = arith.truncf %in : f64 to f32
      linalg.yield %133 : f32
    } -> tensor<64x1xf32>
    %64 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%54 : tensor<64x128xf32>) outs(%12 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.addf %in, %out : f32
      linalg.yield %133 : f32
    } -> tensor<64x1xf32>
    %65 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%64 : tensor<64x1xf32>) outs(%10 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.divf %in, %cst_9 : f32
      linalg.yield %133 : f32
    } -> tensor<64x1xf32>
    %66 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%63 : tensor<64x1xf32>) outs(%10 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.truncf %cst_3 : f64 to f32
      %134 = arith.addf %in, %133 : f32
      linalg.yield %134 : f32
    } -> tensor<64x1xf32>
    %67 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%66 : tensor<64x1xf32>) outs(%10 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.rsqrt %in : f32
      linalg.yield %133 : f32
    } -> tensor<64x1xf32>
    %68 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%54, %65 : tensor<64x128xf32>, tensor<64x1xf32>) outs(%52 : tensor<64x128xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %133 = arith.subf %in, %in_26 : f32
      linalg.yield %133 : f32
    } -> tensor<64x128xf32>
    %69 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%68, %67 : tensor<64x128xf32>, tensor<64x1xf32>) outs(%52 : tensor<64x128xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %133 = arith.mulf %in, %in_26 : f32
      linalg.yield %133 : f32
    } -> tensor<64x128xf32>
    %70 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%69, %arg2 : tensor<64x128xf32>, tensor<128xf32>) outs(%52 : tensor<64x128xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %133 = arith.mulf %in, %in_26 : f32
      linalg.yield %133 : f32
    } -> tensor<64x128xf32>
    %71 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%70, %arg3 : tensor<64x128xf32>, tensor<128xf32>) outs(%52 : tensor<64x128xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %133 = arith.addf %in, %in_26 : f32
      linalg.yield %133 : f32
    } -> tensor<64x128xf32>
    %72 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%71 : tensor<64x128xf32>) outs(%52 : tensor<64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.cmpf ugt, %in, %cst_0 : f32
      %134 = arith.select %133, %in, %cst_0 : f32
      linalg.yield %134 : f32
    } -> tensor<64x128xf32>
    %73 = tensor.empty() : tensor<128x64xf32>
    %transposed_17 = linalg.transpose ins(%arg4 : tensor<64x128xf32>) outs(%73 : tensor<128x64xf32>) permutation = [1, 0] 
    %74 = linalg.fill ins(%cst_0 : f32) outs(%17 : tensor<64x64xf32>) -> tensor<64x64xf32>
    %75 = linalg.matmul ins(%72, %transposed_17 : tensor<64x128xf32>, tensor<128x64xf32>) outs(%74 : tensor<64x64xf32>) -> tensor<64x64xf32>
    %76 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg14, %75 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%17 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %133 = arith.addf %in, %in_26 : f32
      linalg.yield %133 : f32
    } -> tensor<64x64xf32>
    %77 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%76 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %133 = arith.extf %in : f32 to f64
      linalg.yield %133 : f64
    } -> tensor<64x64xf64>
    %78 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%77 : tensor<64x64xf64>) outs(%3 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %133 = arith.addf %in, %out : f64
      linalg.yield %133 : f64
    } -> tensor<64x1xf64>
    %79 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%78 : tensor<64x1xf64>) outs(%2 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %133 = arith.divf %in, %cst_6 : f64
      linalg.yield %133 : f64
    } -> tensor<64x1xf64>
    %80 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%77, %79 : tensor<64x64xf64>, tensor<64x1xf64>) outs(%0 : tensor<64x64xf64>) {
    ^bb0(%in: f64, %in_26: f64, %out: f64):
      %133 = arith.subf %in, %in_26 : f64
      linalg.yield %133 : f64
    } -> tensor<64x64xf64>
    %81 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%80, %80 : tensor<64x64xf64>, tensor<64x64xf64>) outs(%0 : tensor<64x64xf64>) {
    ^bb0(%in: f64, %in_26: f64, %out: f64):
      %133 = arith.mulf %in, %in_26 : f64
      linalg.yield %133 : f64
    } -> tensor<64x64xf64>
    %82 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%81 : tensor<64x64xf64>) outs(%3 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %133 = arith.addf %in, %out : f64
      linalg.yield %133 : f64
    } -> tensor<64x1xf64>
    %83 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%82 : tensor<64x1xf64>) outs(%2 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %133 = arith.divf %in, %cst_6 : f64
      linalg.yield %133 : f64
    } -> tensor<64x1xf64>
    %84 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%83 : tensor<64x1xf64>) outs(%10 : tensor<64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %133 = arith.truncf %in : f64 to f32
      linalg.yield %133 : f32
    } -> tensor<64x1xf32>
    %85 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%76 : tensor<64x64xf32>) outs(%12 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.addf %in, %out : f32
      linalg.yield %133 : f32
    } -> tensor<64x1xf32>
    %86 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%85 : tensor<64x1xf32>) outs(%10 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.divf %in, %cst_7 : f32
      linalg.yield %133 : f32
    } -> tensor<64x1xf32>
    %87 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%84 : tensor<64x1xf32>) outs(%10 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.truncf %cst_3 : f64 to f32
      %134 = arith.addf %in, %133 : f32
      linalg.yield %134 : f32
    } -> tensor<64x1xf32>
    %88 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%87 : tensor<64x1xf32>) outs(%10 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.rsqrt %in : f32
      linalg.yield %133 : f32
    } -> tensor<64x1xf32>
    %89 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%76, %86 : tensor<64x64xf32>, tensor<64x1xf32>) outs(%17 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %133 = arith.subf %in, %in_26 : f32
      linalg.yield %133 : f32
    } -> tensor<64x64xf32>
    %90 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%89, %88 : tensor<64x64xf32>, tensor<64x1xf32>) outs(%17 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %133 = arith.mulf %in, %in_26 : f32
      linalg.yield %133 : f32
    } -> tensor<64x64xf32>
    %91 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%90, %arg12 : tensor<64x64xf32>, tensor<64xf32>) outs(%17 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %133 = arith.mulf %in, %in_26 : f32
      linalg.yield %133 : f32
    } -> tensor<64x64xf32>
    %92 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%91, %arg13 : tensor<64x64xf32>, tensor<64xf32>) outs(%17 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %133 = arith.addf %in, %in_26 : f32
      linalg.yield %133 : f32
    } -> tensor<64x64xf32>
    %93 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%92 : tensor<64x64xf32>) outs(%17 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.cmpf ugt, %in, %cst_0 : f32
      %134 = arith.select %133, %in, %cst_0 : f32
      linalg.yield %134 : f32
    } -> tensor<64x64xf32>
    %94 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed_11 : tensor<256xi64>) outs(%23 : tensor<256x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %133 = arith.index_cast %in : i64 to index
      %134 = linalg.index 1 : index
      %extracted = tensor.extract %93[%133, %134] : tensor<64x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<256x64xf32>
    %95 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%94 : tensor<256x64xf32>) outs(%23 : tensor<256x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.cmpf ugt, %in, %cst_0 : f32
      %134 = arith.select %133, %in, %cst_0 : f32
      linalg.yield %134 : f32
    } -> tensor<256x64xf32>
    %96 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%95 : tensor<256x64xf32>) outs(%23 : tensor<256x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.truncf %cst_4 : f64 to f32
      %134 = arith.addf %in, %133 : f32
      linalg.yield %134 : f32
    } -> tensor<256x64xf32>
    %97 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel"]} ins(%96, %arg7 : tensor<256x64xf32>, tensor<1xf32>) outs(%23 : tensor<256x64xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %133 = arith.mulf %in, %in_26 : f32
      linalg.yield %133 : f32
    } -> tensor<256x64xf32>
    %98:3 = linalg.generic {indexing_maps = [#map5, #map5, #map6], iterator_types = ["parallel"]} outs(%31, %31, %33 : tensor<16384x1xi64>, tensor<16384x1xi64>, tensor<16384xf32>) {
    ^bb0(%out: i64, %out_26: i64, %out_27: f32):
      %133 = linalg.index 0 : index
      %134 = arith.remsi %133, %c64 : index
      %135 = arith.divsi %133, %c64 : index
      %136 = arith.remsi %135, %c256 : index
      %extracted = tensor.extract %29[%136, %134] : tensor<256x64xi64>
      %extracted_28 = tensor.extract %97[%136, %134] : tensor<256x64xf32>
      %137 = arith.index_cast %134 : index to i64
      linalg.yield %extracted, %137, %extracted_28 : i64, i64, f32
    } -> (tensor<16384x1xi64>, tensor<16384x1xi64>, tensor<16384xf32>)
    %inserted_slice_18 = tensor.insert_slice %98#0 into %36[0, 0] [16384, 1] [1, 1] : tensor<16384x1xi64> into tensor<16384x2xi64>
    %inserted_slice_19 = tensor.insert_slice %98#1 into %inserted_slice_18[0, 1] [16384, 1] [1, 1] : tensor<16384x1xi64> into tensor<16384x2xi64>
    %99 = tm_tensor.scatter {dimension_map = array<i64: 0, 1>} unique_indices(false) ins(%37, %inserted_slice_19 : tensor<16384xf32>, tensor<16384x2xi64>) outs(%cst_1 : tensor<64x64xf32>) {
    ^bb0(%arg16: f32, %arg17: f32):
      tm_tensor.yield %arg16 : f32
    } -> tensor<64x64xf32>
    %100 = tm_tensor.scatter {dimension_map = array<i64: 0, 1>} unique_indices(false) ins(%98#2, %inserted_slice_19 : tensor<16384xf32>, tensor<16384x2xi64>) outs(%99 : tensor<64x64xf32>) {
    ^bb0(%arg16: f32, %arg17: f32):
      %133 = arith.maximumf %arg16, %arg17 : f32
      tm_tensor.yield %133 : f32
    } -> tensor<64x64xf32>
    %101 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<256xi64>) outs(%23 : tensor<256x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %133 = arith.index_cast %in : i64 to index
      %134 = linalg.index 1 : index
      %extracted = tensor.extract %100[%133, %134] : tensor<64x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<256x64xf32>
    %102 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%97, %101 : tensor<256x64xf32>, tensor<256x64xf32>) outs(%23 : tensor<256x64xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %133 = arith.subf %in, %in_26 : f32
      linalg.yield %133 : f32
    } -> tensor<256x64xf32>
    %103 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%102 : tensor<256x64xf32>) outs(%23 : tensor<256x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.exp %in : f32
      linalg.yield %133 : f32
    } -> tensor<256x64xf32>
    %104:3 = linalg.generic {indexing_maps = [#map5, #map5, #map6], iterator_types = ["parallel"]} outs(%31, %31, %33 : tensor<16384x1xi64>, tensor<16384x1xi64>, tensor<16384xf32>) {
    ^bb0(%out: i64, %out_26: i64, %out_27: f32):
      %133 = linalg.index 0 : index
      %134 = arith.remsi %133, %c64 : index
      %135 = arith.divsi %133, %c64 : index
      %136 = arith.remsi %135, %c256 : index
      %extracted = tensor.extract %29[%136, %134] : tensor<256x64xi64>
      %extracted_28 = tensor.extract %103[%136, %134] : tensor<256x64xf32>
      %137 = arith.index_cast %134 : index to i64
      linalg.yield %extracted, %137, %extracted_28 : i64, i64, f32
    } -> (tensor<16384x1xi64>, tensor<16384x1xi64>, tensor<16384xf32>)
    %inserted_slice_20 = tensor.insert_slice %104#0 into %36[0, 0] [16384, 1] [1, 1] : tensor<16384x1xi64> into tensor<16384x2xi64>
    %inserted_slice_21 = tensor.insert_slice %104#1 into %inserted_slice_20[0, 1] [16384, 1] [1, 1] : tensor<16384x1xi64> into tensor<16384x2xi64>
    %105 = tm_tensor.scatter {dimension_map = array<i64: 0, 1>} unique_indices(false) ins(%104#2, %inserted_slice_21 : tensor<16384xf32>, tensor<16384x2xi64>) outs(%cst_1 : tensor<64x64xf32>) {
    ^bb0(%arg16: f32, %arg17: f32):
      %133 = arith.addf %arg17, %arg16 : f32
      tm_tensor.yield %133 : f32
    } -> tensor<64x64xf32>
    %106 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%105 : tensor<64x64xf32>) outs(%17 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.truncf %cst_5 : f64 to f32
      %134 = arith.addf %in, %133 : f32
      linalg.yield %134 : f32
    } -> tensor<64x64xf32>
    %107 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<256xi64>) outs(%23 : tensor<256x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %133 = arith.index_cast %in : i64 to index
      %134 = linalg.index 1 : index
      %extracted = tensor.extract %106[%133, %134] : tensor<64x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<256x64xf32>
    %108 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%103, %107 : tensor<256x64xf32>, tensor<256x64xf32>) outs(%23 : tensor<256x64xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %133 = arith.divf %in, %in_26 : f32
      linalg.yield %133 : f32
    } -> tensor<256x64xf32>
    %109 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%96, %108 : tensor<256x64xf32>, tensor<256x64xf32>) outs(%23 : tensor<256x64xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %133 = arith.mulf %in, %in_26 : f32
      linalg.yield %133 : f32
    } -> tensor<256x64xf32>
    %110:3 = linalg.generic {indexing_maps = [#map5, #map5, #map6], iterator_types = ["parallel"]} outs(%31, %31, %33 : tensor<16384x1xi64>, tensor<16384x1xi64>, tensor<16384xf32>) {
    ^bb0(%out: i64, %out_26: i64, %out_27: f32):
      %133 = linalg.index 0 : index
      %134 = arith.remsi %133, %c64 : index
      %135 = arith.divsi %133, %c64 : index
      %136 = arith.remsi %135, %c256 : index
      %extracted = tensor.extract %29[%136, %134] : tensor<256x64xi64>
      %extracted_28 = tensor.extract %109[%136, %134] : tensor<256x64xf32>
      %137 = arith.index_cast %134 : index to i64
      linalg.yield %extracted, %137, %extracted_28 : i64, i64, f32
    } -> (tensor<16384x1xi64>, tensor<16384x1xi64>, tensor<16384xf32>)
    %inserted_slice_22 = tensor.insert_slice %110#0 into %36[0, 0] [16384, 1] [1, 1] : tensor<16384x1xi64> into tensor<16384x2xi64>
    %inserted_slice_23 = tensor.insert_slice %110#1 into %inserted_slice_22[0, 1] [16384, 1] [1, 1] : tensor<16384x1xi64> into tensor<16384x2xi64>
    %111 = tm_tensor.scatter {dimension_map = array<i64: 0, 1>} unique_indices(false) ins(%110#2, %inserted_slice_23 : tensor<16384xf32>, tensor<16384x2xi64>) outs(%cst_1 : tensor<64x64xf32>) {
    ^bb0(%arg16: f32, %arg17: f32):
      %133 = arith.addf %arg17, %arg16 : f32
      tm_tensor.yield %133 : f32
    } -> tensor<64x64xf32>
    %112 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%111, %93 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%17 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %133 = arith.addf %in, %in_26 : f32
      linalg.yield %133 : f32
    } -> tensor<64x64xf32>
    %transposed_24 = linalg.transpose ins(%arg8 : tensor<128x64xf32>) outs(%52 : tensor<64x128xf32>) permutation = [1, 0] 
    %113 = linalg.matmul ins(%112, %transposed_24 : tensor<64x64xf32>, tensor<64x128xf32>) outs(%53 : tensor<64x128xf32>) -> tensor<64x128xf32>
    %114 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%113 : tensor<64x128xf32>) outs(%55 : tensor<64x128xf64>) {
    ^bb0(%in: f32, %out: f64):
      %133 = arith.extf %in : f32 to f64
      linalg.yield %133 : f64
    } -> tensor<64x128xf64>
    %115 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%114 : tensor<64x128xf64>) outs(%3 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %133 = arith.addf %in, %out : f64
      linalg.yield %133 : f64
    } -> tensor<64x1xf64>
    %116 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%115 : tensor<64x1xf64>) outs(%2 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %133 = arith.divf %in, %cst_8 : f64
      linalg.yield %133 : f64
    } -> tensor<64x1xf64>
    %117 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%114, %116 : tensor<64x128xf64>, tensor<64x1xf64>) outs(%55 : tensor<64x128xf64>) {
    ^bb0(%in: f64, %in_26: f64, %out: f64):
      %133 = arith.subf %in, %in_26 : f64
      linalg.yield %133 : f64
    } -> tensor<64x128xf64>
    %118 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%117, %117 : tensor<64x128xf64>, tensor<64x128xf64>) outs(%55 : tensor<64x128xf64>) {
    ^bb0(%in: f64, %in_26: f64, %out: f64):
      %133 = arith.mulf %in, %in_26 : f64
      linalg.yield %133 : f64
    } -> tensor<64x128xf64>
    %119 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%118 : tensor<64x128xf64>) outs(%3 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %133 = arith.addf %in, %out : f64
      linalg.yield %133 : f64
    } -> tensor<64x1xf64>
    %120 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%119 : tensor<64x1xf64>) outs(%2 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %133 = arith.divf %in, %cst_8 : f64
      linalg.yield %133 : f64
    } -> tensor<64x1xf64>
    %121 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%120 : tensor<64x1xf64>) outs(%10 : tensor<64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %133 = arith.truncf %in : f64 to f32
      linalg.yield %133 : f32
    } -> tensor<64x1xf32>
    %122 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%113 : tensor<64x128xf32>) outs(%12 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.addf %in, %out : f32
      linalg.yield %133 : f32
    } -> tensor<64x1xf32>
    %123 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%122 : tensor<64x1xf32>) outs(%10 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.divf %in, %cst_9 : f32
      linalg.yield %133 : f32
    } -> tensor<64x1xf32>
    %124 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%121 : tensor<64x1xf32>) outs(%10 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.truncf %cst_3 : f64 to f32
      %134 = arith.addf %in, %133 : f32
      linalg.yield %134 : f32
    } -> tensor<64x1xf32>
    %125 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%124 : tensor<64x1xf32>) outs(%10 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.rsqrt %in : f32
      linalg.yield %133 : f32
    } -> tensor<64x1xf32>
    %126 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%113, %123 : tensor<64x128xf32>, tensor<64x1xf32>) outs(%52 : tensor<64x128xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %133 = arith.subf %in, %in_26 : f32
      linalg.yield %133 : f32
    } -> tensor<64x128xf32>
    %127 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%126, %125 : tensor<64x128xf32>, tensor<64x1xf32>) outs(%52 : tensor<64x128xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %133 = arith.mulf %in, %in_26 : f32
      linalg.yield %133 : f32
    } -> tensor<64x128xf32>
    %128 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%127, %arg9 : tensor<64x128xf32>, tensor<128xf32>) outs(%52 : tensor<64x128xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %133 = arith.mulf %in, %in_26 : f32
      linalg.yield %133 : f32
    } -> tensor<64x128xf32>
    %129 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%128, %arg10 : tensor<64x128xf32>, tensor<128xf32>) outs(%52 : tensor<64x128xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %133 = arith.addf %in, %in_26 : f32
      linalg.yield %133 : f32
    } -> tensor<64x128xf32>
    %130 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%129 : tensor<64x128xf32>) outs(%52 : tensor<64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.cmpf ugt, %in, %cst_0 : f32
      %134 = arith.select %133, %in, %cst_0 : f32
      linalg.yield %134 : f32
    } -> tensor<64x128xf32>
    %transposed_25 = linalg.transpose ins(%arg11 : tensor<64x128xf32>) outs(%73 : tensor<128x64xf32>) permutation = [1, 0] 
    %131 = linalg.matmul ins(%130, %transposed_25 : tensor<64x128xf32>, tensor<128x64xf32>) outs(%74 : tensor<64x64xf32>) -> tensor<64x64xf32>
    %132 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%76, %131 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%17 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %133 = arith.addf %in, %in_26 : f32
      linalg.yield %133 : f32
    } -> tensor<64x64xf32>
    return %132 : tensor<64x64xf32>
  }
}
