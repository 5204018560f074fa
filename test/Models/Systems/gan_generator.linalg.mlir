// models/make_system_tests.py gan_generator (torch-mlir 20261001 torch 2.15.0)
#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, 0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
module {
  func.func @main(%arg0: tensor<512x128xf32> {resnorm.param = "0.weight"}, %arg1: tensor<512xf32> {resnorm.param = "0.bias"}, %arg2: tensor<512xf32> {resnorm.param = "1.weight"}, %arg3: tensor<512xf32> {resnorm.param = "1.bias"}, %arg4: tensor<32x16x4x4xf32> {resnorm.param = "4.weight"}, %arg5: tensor<16xf32> {resnorm.param = "4.bias"}, %arg6: tensor<16x8x8xf32> {resnorm.param = "5.weight"}, %arg7: tensor<16x8x8xf32> {resnorm.param = "5.bias"}, %arg8: tensor<16x8x4x4xf32> {resnorm.param = "7.weight"}, %arg9: tensor<8xf32> {resnorm.param = "7.bias"}, %arg10: tensor<8x16x16xf32> {resnorm.param = "8.weight"}, %arg11: tensor<8x16x16xf32> {resnorm.param = "8.bias"}, %arg12: tensor<8x3x4x4xf32> {resnorm.param = "10.weight"}, %arg13: tensor<3xf32> {resnorm.param = "10.bias"}, %arg14: tensor<2x128xf32>) -> tensor<2x3x32x32xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.000000e+00 : f64
    %cst_1 = arith.constant 1.000000e-05 : f64
    %cst_2 = arith.constant 5.120000e+02 : f64
    %cst_3 = arith.constant 5.120000e+02 : f32
    %c3 = arith.constant 3 : index
    %cst_4 = arith.constant 1.024000e+03 : f64
    %cst_5 = arith.constant 1.024000e+03 : f32
    %cst_6 = arith.constant 2.048000e+03 : f64
    %cst_7 = arith.constant 2.048000e+03 : f32
    %0 = tensor.empty() : tensor<128x512xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<512x128xf32>) outs(%0 : tensor<128x512xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<2x512xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<2x512xf32>) -> tensor<2x512xf32>
    %3 = linalg.matmul ins(%arg14, %transposed : tensor<2x128xf32>, tensor<128x512xf32>) outs(%2 : tensor<2x512xf32>) -> tensor<2x512xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<512xf32>) outs(%1 : tensor<2x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x512xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %4 : tensor<2x512xf32>, tensor<2x512xf32>) outs(%1 : tensor<2x512xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %91 = arith.addf %in, %in_12 : f32
      linalg.yield %91 : f32
    } -> tensor<2x512xf32>
    %6 = tensor.empty() : tensor<2x512xf64>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<2x512xf32>) outs(%6 : tensor<2x512xf64>) {
    ^bb0(%in: f32, %out: f64):
      %91 = arith.extf %in : f32 to f64
      linalg.yield %91 : f64
    } -> tensor<2x512xf64>
    %8 = tensor.empty() : tensor<2x1xf64>
    %9 = linalg.fill ins(%cst_0 : f64) outs(%8 : tensor<2x1xf64>) -> tensor<2x1xf64>
    %10 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%7 : tensor<2x512xf64>) outs(%9 : tensor<2x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %91 = arith.addf %in, %out : f64
      linalg.yield %91 : f64
    } -> tensor<2x1xf64>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<2x1xf64>) outs(%8 : tensor<2x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %91 = arith.divf %in, %cst_2 : f64
      linalg.yield %91 : f64
    } -> tensor<2x1xf64>
    %12 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%7, %11 : tensor<2x512xf64>, tensor<2x1xf64>) outs(%6 : tensor<2x512xf64>) {
    ^bb0(%in: f64, %in_12: f64, %out: f64):
      %91 = arith.subf %in, %in_12 : f64
      linalg.yield %91 : f64
    } -> tensor<2x512xf64>
    %13 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%12, %12 : tensor<2x512xf64>, tensor<2x512xf64>) outs(%6 : tensor<2x512xf64>) {
    ^bb0(%in: f64, %in_12: f64, %out: f64):
      %91 = arith.mulf %in, %in_12 : f64
      linalg.yield %91 : f64
    } -> tensor<2x512xf64>
    %14 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%13 : tensor<2x512xf64>) outs(%9 : tensor<2x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %91 = arith.addf %in, %out : f64
      linalg.yield %91 : f64
    } -> tensor<2x1xf64>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x1xf64>) outs(%8 : tensor<2x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %91 = arith.divf %in, %cst_2 : f64
      linalg.yield %91 : f64
    } -> tensor<2x1xf64>
    %16 = tensor.empty() : tensor<2x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<2x1xf64>) outs(%16 : tensor<2x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %91 = arith.truncf %in : f64 to f32
      linalg.yield %91 : f32
    } -> tensor<2x1xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%16 : tensor<2x1xf32>) -> tensor<2x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%5 : tensor<2x512xf32>) outs(%18 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %91 = arith.addf %in, %out : f32
      linalg.yield %91 : f32
    } -> tensor<2x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<2x1xf32>) outs(%16 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %91 = arith.divf %in, %cst_3 : f32
      linalg.yield %91 : f32
    } -> tensor<2x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<2x1xf32>) outs(%16 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %91 = arith.truncf %cst_1 : f64 to f32
      %92 = arith.addf %in, %91 : f32
      linalg.yield %92 : f32
    } -> tensor<2x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<2x1xf32>) outs(%16 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %91 = math.rsqrt %in : f32
      linalg.yield %91 : f32
    } -> tensor<2x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%5, %20 : tensor<2x512xf32>, tensor<2x1xf32>) outs(%1 : tensor<2x512xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %91 = arith.subf %in, %in_12 : f32
      linalg.yield %91 : f32
    } -> tensor<2x512xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%23, %22 : tensor<2x512xf32>, tensor<2x1xf32>) outs(%1 : tensor<2x512xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %91 = arith.mulf %in, %in_12 : f32
      linalg.yield %91 : f32
    } -> tensor<2x512xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%24, %arg2 : tensor<2x512xf32>, tensor<512xf32>) outs(%1 : tensor<2x512xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %91 = arith.mulf %in, %in_12 : f32
      linalg.yield %91 : f32
    } -> tensor<2x512xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%25, %arg3 : tensor<2x512xf32>, tensor<512xf32>) outs(%1 : tensor<2x512xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %91 = arith.addf %in, %in_12 : f32
      linalg.yield %91 : f32
    } -> tensor<2x512xf32>
    %expanded = tensor.expand_shape %26 [[0], [1, 2, 3]] output_shape [2, 32, 4, 4] : tensor<2x512xf32> into tensor<2x32x4x4xf32>
    %27 = tensor.empty() : tensor<2x32x4x4xf32>
    %28 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x32x4x4xf32>) outs(%27 : tensor<2x32x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %91 = arith.cmpf ugt, %in, %cst : f32
      %92 = arith.select %91, %in, %cst : f32
      linalg.yield %92 : f32
    } -> tensor<2x32x4x4xf32>
    %29 = tensor.empty() : tensor<16x32x4x4xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<16x32x4x4xf32>) -> tensor<16x32x4x4xf32>
    %31 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%30 : tensor<16x32x4x4xf32>) {
    ^bb0(%out: f32):
      %91 = linalg.index 0 : index
      %92 = linalg.index 1 : index
      %93 = linalg.index 2 : index
      %94 = linalg.index 3 : index
      %95 = arith.subi %c3, %93 : index
      %96 = arith.subi %c3, %94 : index
      %extracted = tensor.extract %arg4[%92, %91, %95, %96] : tensor<32x16x4x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<16x32x4x4xf32>
    %32 = tensor.empty() : tensor<2x32x11x11xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<2x32x11x11xf32>) -> tensor<2x32x11x11xf32>
    %inserted_slice = tensor.insert_slice %28 into %33[0, 0, 2, 2] [2, 32, 4, 4] [1, 1, 2, 2] : tensor<2x32x4x4xf32> into tensor<2x32x11x11xf32>
    %34 = tensor.empty() : tensor<2x16x8x8xf32>
    %broadcasted = linalg.broadcast ins(%arg5 : tensor<16xf32>) outs(%34 : tensor<2x16x8x8xf32>) dimensions = [0, 2, 3] 
    %35 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice, %31 : tensor<2x32x11x11xf32>, tensor<16x32x4x4xf32>) outs(%broadcasted : tensor<2x16x8x8xf32>) -> tensor<2x16x8x8xf32>
    %36 = tensor.empty() : tensor<2x16x8x8xf64>
    %37 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<2x16x8x8xf32>) outs(%36 : tensor<2x16x8x8xf64>) {
    ^bb0(%in: f32, %out: f64):
      %91 = arith.extf %in : f32 to f64
      linalg.yield %91 : f64
    } -> tensor<2x16x8x8xf64>
    %38 = tensor.empty() : tensor<2x1x1x1xf64>
    %39 = linalg.fill ins(%cst_0 : f64) outs(%38 : tensor<2x1x1x1xf64>) -> tensor<2x1x1x1xf64>
    %40 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%37 : tensor<2x16x8x8xf64>) outs(%39 : tensor<2x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %91 = arith.addf %in, %out : f64
      linalg.yield %91 : f64
    } -> tensor<2x1x1x1xf64>
    %41 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<2x1x1x1xf64>) outs(%38 : tensor<2x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %91 = arith.divf %in, %cst_4 : f64
      linalg.yield %91 : f64
    } -> tensor<2x1x1x1xf64>
    %42 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %41 : tensor<2x16x8x8xf64>, tensor<2x1x1x1xf64>) outs(%36 : tensor<2x16x8x8xf64>) {
    ^bb0(%in: f64, %in_12: f64, %out: f64):
      %91 = arith.subf %in, %in_12 : f64
      linalg.yield %91 : f64
    } -> tensor<2x16x8x8xf64>
    %43 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %42 : tensor<2x16x8x8xf64>, tensor<2x16x8x8xf64>) outs(%36 : tensor<2x16x8x8xf64>) {
    ^bb0(%in: f64, %in_12: f64, %out: f64):
      %91 = arith.mulf %in, %in_12 : f64
      linalg.yield %91 : f64
    } -> tensor<2x16x8x8xf64>
    %44 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%43 : tensor<2x16x8x8xf64>) outs(%39 : tensor<2x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %91 = arith.addf %in, %out : f64
      linalg.yield %91 : f64
    } -> tensor<2x1x1x1xf64>
    %45 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<2x1x1x1xf64>) outs(%38 : tensor<2x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %91 = arith.divf %in, %cst_4 : f64
      linalg.yield %91 : f64
    } -> tensor<2x1x1x1xf64>
    %46 = tensor.empty() : tensor<2x1x1x1xf32>
    %47 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<2x1x1x1xf64>) outs(%46 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %91 = arith.truncf %in : f64 to f32
      linalg.yield %91 : f32
    } -> tensor<2x1x1x1xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%46 : tensor<2x1x1x1xf32>) -> tensor<2x1x1x1xf32>
    %49 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%35 : tensor<2x16x8x8xf32>) outs(%48 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %91 = arith.addf %in, %out : f32
      linalg.yield %91 : f32
    } -> tensor<2x1x1x1xf32>
    %50 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<2x1x1x1xf32>) outs(%46 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %91 = arith.divf %in, %cst_5 : f32
      linalg.yield %91 : f32
    } -> tensor<2x1x1x1xf32>
    %51 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<2x1x1x1xf32>) outs(%46 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %91 = arith.truncf %cst_1 : f64 to f32
      %92 = arith.addf %in, %91 : f32
      linalg.yield %92 : f32
    } -> tensor<2x1x1x1xf32>
    %52 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<2x1x1x1xf32>) outs(%46 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %91 = math.rsqrt %in : f32
      linalg.yield %91 : f32
    } -> tensor<2x1x1x1xf32>
    %53 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %50 : tensor<2x16x8x8xf32>, tensor<2x1x1x1xf32>) outs(%34 : tensor<2x16x8x8xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %91 = arith.subf %in, %in_12 : f32
      linalg.yield %91 : f32
    } -> tensor<2x16x8x8xf32>
    %54 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %52 : tensor<2x16x8x8xf32>, tensor<2x1x1x1xf32>) outs(%34 : tensor<2x16x8x8xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %91 = arith.mulf %in, %in_12 : f32
      linalg.yield %91 : f32
    } -> tensor<2x16x8x8xf32>
    %55 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %arg6 : tensor<2x16x8x8xf32>, tensor<16x8x8xf32>) outs(%34 : tensor<2x16x8x8xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %91 = arith.mulf %in, %in_12 : f32
      linalg.yield %91 : f32
    } -> tensor<2x16x8x8xf32>
    %56 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %arg7 : tensor<2x16x8x8xf32>, tensor<16x8x8xf32>) outs(%34 : tensor<2x16x8x8xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %91 = arith.addf %in, %in_12 : f32
      linalg.yield %91 : f32
    } -> tensor<2x16x8x8xf32>
    %57 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<2x16x8x8xf32>) outs(%34 : tensor<2x16x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %91 = arith.cmpf ugt, %in, %cst : f32
      %92 = arith.select %91, %in, %cst : f32
      linalg.yield %92 : f32
    } -> tensor<2x16x8x8xf32>
    %58 = tensor.empty() : tensor<8x16x4x4xf32>
    %59 = linalg.fill ins(%cst : f32) outs(%58 : tensor<8x16x4x4xf32>) -> tensor<8x16x4x4xf32>
    %60 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%59 : tensor<8x16x4x4xf32>) {
    ^bb0(%out: f32):
      %91 = linalg.index 0 : index
      %92 = linalg.index 1 : index
      %93 = linalg.index 2 : index
      %94 = linalg.index 3 : index
      %95 = arith.subi %c3, %93 : index
      %96 = arith.subi %c3, %94 : index
      %extracted = tensor.extract %arg8[%92, %91, %95, %96] : tensor<16x8x4x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<8x16x4x4xf32>
    %61 = tensor.empty() : tensor<2x16x19x19xf32>
    %62 = linalg.fill ins(%cst : f32) outs(%61 : tensor<2x16x19x19xf32>) -> tensor<2x16x19x19xf32>
    %inserted_slice_8 = tensor.insert_slice %57 into %62[0, 0, 2, 2] [2, 16, 8, 8] [1, 1, 2, 2] : tensor<2x16x8x8xf32> into tensor<2x16x19x19xf32>
    %63 = tensor.empty() : tensor<2x8x16x16xf32>
    %broadcasted_9 = linalg.broadcast ins(%arg9 : tensor<8xf32>) outs(%63 : tensor<2x8x16x16xf32>) dimensions = [0, 2, 3] 
    %64 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice_8, %60 : tensor<2x16x19x19xf32>, tensor<8x16x4x4xf32>) outs(%broadcasted_9 : tensor<2x8x16x16xf32>) -> tensor<2x8x16x16xf32>
    %65 = tensor.empty() : tensor<2x8x16x16xf64>
    %66 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<2x8x16x16xf32>) outs(%65 : tensor<2x8x16x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %91 = arith.extf %in : f32 to f64
      linalg.yield %91 : f64
    } -> tensor<2x8x16x16xf64>
    %67 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%66 : tensor<2x8x16x16xf64>) outs(%39 : tensor<2x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %91 = arith.addf %in, %out : f64
      linalg.yield %91 : f64
    } -> tensor<2x1x1x1xf64>
    %68 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<2x1x1x1xf64>) outs(%38 : tensor<2x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %91 = arith.divf %in, %cst_6 : f64
      linalg.yield %91 : f64
    } -> tensor<2x1x1x1xf64>
    %69 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %68 : tensor<2x8x16x16xf64>, tensor<2x1x1x1xf64>) outs(%65 : tensor<2x8x16x16xf64>) {
    ^bb0(%in: f64, %in_12: f64, %out: f64):
      %91 = arith.subf %in, %in_12 : f64
      linalg.yield %91 : f64
    } -> tensor<2x8x16x16xf64>
    %70 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %69 : tensor<2x8x16x16xf64>, tensor<2x8x16x16xf64>) outs(%65 : tensor<2x8x16x16xf64>) {
    ^bb0(%in: f64, %in_12: f64, %out: f64):
      %91 = arith.mulf %in, %in_12 : f64
      linalg.yield %91 : f64
    } -> tensor<2x8x16x16xf64>
    %71 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%70 : tensor<2x8x16x16xf64>) outs(%39 : tensor<2x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %91 = arith.addf %in, %out : f64
      linalg.yield %91 : f64
    } -> tensor<2x1x1x1xf64>
    %72 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71 : tensor<2x1x1x1xf64>) outs(%38 : tensor<2x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %91 = arith.divf %in, %cst_6 : f64
      linalg.yield %91 : f64
    } -> tensor<2x1x1x1xf64>
    %73 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<2x1x1x1xf64>) outs(%46 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %91 = arith.truncf %in : f64 to f32
      linalg.yield %91 : f32
    } -> tensor<2x1x1x1xf32>
    %74 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%64 : tensor<2x8x16x16xf32>) outs(%48 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %91 = arith.addf %in, %out : f32
      linalg.yield %91 : f32
    } -> tensor<2x1x1x1xf32>
    %75 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74 : tensor<2x1x1x1xf32>) outs(%46 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %91 = arith.divf %in, %cst_7 : f32
      linalg.yield %91 : f32
    } -> tensor<2x1x1x1xf32>
    %76 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73 : tensor<2x1x1x1xf32>) outs(%46 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %91 = arith.truncf %cst_1 : f64 to f32
      %92 = arith.addf %in, %91 : f32
      linalg.yield %92 : f32
    } -> tensor<2x1x1x1xf32>
    %77 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76 : tensor<2x1x1x1xf32>) outs(%46 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %91 = math.rsqrt %in : f32
      linalg.yield %91 : f32
    } -> tensor<2x1x1x1xf32>
    %78 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %75 : tensor<2x8x16x16xf32>, tensor<2x1x1x1xf32>) outs(%63 : tensor<2x8x16x16xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %91 = arith.subf %in, %in_12 : f32
      linalg.yield %91 : f32
    } -> tensor<2x8x16x16xf32>
    %79 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %77 : tensor<2x8x16x16xf32>, tensor<2x1x1x1xf32>) outs(%63 : tensor<2x8x16x16xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %91 = arith.mulf %in, %in_12 : f32
      linalg.yield %91 : f32
    } -> tensor<2x8x16x16xf32>
    %80 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %arg10 : tensor<2x8x16x16xf32>, tensor<8x16x16xf32>) outs(%63 : tensor<2x8x16x16xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %91 = arith.mulf %in, %in_12 : f32
      linalg.yield %91 : f32
    } -> tensor<2x8x16x16xf32>
    %81 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %arg11 : tensor<2x8x16x16xf32>, tensor<8x16x16xf32>) outs(%63 : tensor<2x8x16x16xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %91 = arith.addf %in, %in_12 : f32
      linalg.yield %91 : f32
    } -> tensor<2x8x16x16xf32>
    %82 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81 : tensor<2x8x16x16xf32>) outs(%63 : tensor<2x8x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %91 = arith.cmpf ugt, %in, %cst : f32
      %92 = arith.select %91, %in, %cst : f32
      linalg.yield %92 : f32
    } -> tensor<2x8x16x16xf32>
    %83 = tensor.empty() : tensor<3x8x4x4xf32>
    %84 = linalg.fill ins(%cst : f32) outs(%83 : tensor<3x8x4x4xf32>) -> tensor<3x8x4x4xf32>
    %85 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%84 : tensor<3x8x4x4xf32>) {
    ^bb0(%out: f32):
      %91 = linalg.index 0 : index
      %92 = linalg.index 1 : index
      %93 = linalg.index 2 : index
      %94 = linalg.index 3 : index
      %95 = arith.subi %c3, %93 : index
      %96 = arith.subi %c3, %94 : index
      %extracted = tensor.extract %arg12[%92, %91, %95, %96] : tensor<8x3x4x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x8x4x4xf32>
    %86 = tensor.empty() : tensor<2x8x35x35xf32>
    %87 = linalg.fill ins(%cst : f32) outs(%86 : tensor<2x8x35x35xf32>) -> tensor<2x8x35x35xf32>
    %inserted_slice_10 = tensor.insert_slice %82 into %87[0, 0, 2, 2] [2, 8, 16, 16] [1, 1, 2, 2] : tensor<2x8x16x16xf32> into tensor<2x8x35x35xf32>
    %88 = tensor.empty() : tensor<2x3x32x32xf32>
    %broadcasted_11 = linalg.broadcast ins(%arg13 : tensor<3xf32>) outs(%88 : tensor<2x3x32x32xf32>) dimensions = [0, 2, 3] 
    %89 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice_10, %85 : tensor<2x8x35x35xf32>, tensor<3x8x4x4xf32>) outs(%broadcasted_11 : tensor<2x3x32x32xf32>) -> tensor<2x3x32x32xf32>
    %90 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89 : tensor<2x3x32x32xf32>) outs(%88 : tensor<2x3x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %91 = math.tanh %in : f32
      linalg.yield %91 : f32
    } -> tensor<2x3x32x32xf32>
    return %90 : tensor<2x3x32x32xf32>
  }
}
