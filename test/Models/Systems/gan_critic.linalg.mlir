// models/make_system_tests.py gan_critic (torch-mlir 20261001 torch 2.15.0)
#map = affine_map<(d0, d1, d2, d3) -> ()>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
module {
  func.func @main(%arg0: tensor<8x3x5x5xf32> {resnorm.param = "0.weight"}, %arg1: tensor<8xf32> {resnorm.param = "0.bias"}, %arg2: tensor<16x8x5x5xf32> {resnorm.param = "2.weight"}, %arg3: tensor<16xf32> {resnorm.param = "2.bias"}, %arg4: tensor<16x8x8xf32> {resnorm.param = "3.weight"}, %arg5: tensor<16x8x8xf32> {resnorm.param = "3.bias"}, %arg6: tensor<32x16x5x5xf32> {resnorm.param = "5.weight"}, %arg7: tensor<32xf32> {resnorm.param = "5.bias"}, %arg8: tensor<32x4x4xf32> {resnorm.param = "6.weight"}, %arg9: tensor<32x4x4xf32> {resnorm.param = "6.bias"}, %arg10: tensor<1x512xf32> {resnorm.param = "9.weight"}, %arg11: tensor<1xf32> {resnorm.param = "9.bias"}, %arg12: tensor<2x3x32x32xf32>) -> tensor<2x1xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.000000e+00 : f64
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant 1.000000e-05 : f64
    %cst_3 = arith.constant 2.000000e-01 : f64
    %cst_4 = arith.constant 1.024000e+03 : f64
    %cst_5 = arith.constant 1.024000e+03 : f32
    %cst_6 = arith.constant 5.120000e+02 : f64
    %cst_7 = arith.constant 5.120000e+02 : f32
    %padded = tensor.pad %arg12 low[0, 0, 2, 2] high[0, 0, 2, 2] {
    ^bb0(%arg13: index, %arg14: index, %arg15: index, %arg16: index):
      tensor.yield %cst : f32
    } : tensor<2x3x32x32xf32> to tensor<2x3x36x36xf32>
    %0 = tensor.empty() : tensor<2x8x16x16xf32>
    %broadcasted = linalg.broadcast ins(%arg1 : tensor<8xf32>) outs(%0 : tensor<2x8x16x16xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded, %arg0 : tensor<2x3x36x36xf32>, tensor<8x3x5x5xf32>) outs(%broadcasted : tensor<2x8x16x16xf32>) -> tensor<2x8x16x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1, %1 : tensor<f32>, tensor<2x8x16x16xf32>) outs(%0 : tensor<2x8x16x16xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %62 = arith.cmpf ogt, %in, %in_12 : f32
      %63 = arith.select %62, %in, %in_12 : f32
      linalg.yield %63 : f32
    } -> tensor<2x8x16x16xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1, %1 : tensor<f32>, tensor<2x8x16x16xf32>) outs(%0 : tensor<2x8x16x16xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %62 = arith.cmpf olt, %in, %in_12 : f32
      %63 = arith.select %62, %in, %in_12 : f32
      linalg.yield %63 : f32
    } -> tensor<2x8x16x16xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<2x8x16x16xf32>) outs(%0 : tensor<2x8x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %62 = arith.truncf %cst_3 : f64 to f32
      %63 = arith.mulf %in, %62 : f32
      linalg.yield %63 : f32
    } -> tensor<2x8x16x16xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %4 : tensor<2x8x16x16xf32>, tensor<2x8x16x16xf32>) outs(%0 : tensor<2x8x16x16xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %62 = arith.addf %in, %in_12 : f32
      linalg.yield %62 : f32
    } -> tensor<2x8x16x16xf32>
    %padded_8 = tensor.pad %5 low[0, 0, 2, 2] high[0, 0, 2, 2] {
    ^bb0(%arg13: index, %arg14: index, %arg15: index, %arg16: index):
      tensor.yield %cst : f32
    } : tensor<2x8x16x16xf32> to tensor<2x8x20x20xf32>
    %6 = tensor.empty() : tensor<2x16x8x8xf32>
    %broadcasted_9 = linalg.broadcast ins(%arg3 : tensor<16xf32>) outs(%6 : tensor<2x16x8x8xf32>) dimensions = [0, 2, 3] 
    %7 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_8, %arg2 : tensor<2x8x20x20xf32>, tensor<16x8x5x5xf32>) outs(%broadcasted_9 : tensor<2x16x8x8xf32>) -> tensor<2x16x8x8xf32>
    %8 = tensor.empty() : tensor<2x16x8x8xf64>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<2x16x8x8xf32>) outs(%8 : tensor<2x16x8x8xf64>) {
    ^bb0(%in: f32, %out: f64):
      %62 = arith.extf %in : f32 to f64
      linalg.yield %62 : f64
    } -> tensor<2x16x8x8xf64>
    %10 = tensor.empty() : tensor<2x1x1x1xf64>
    %11 = linalg.fill ins(%cst_0 : f64) outs(%10 : tensor<2x1x1x1xf64>) -> tensor<2x1x1x1xf64>
    %12 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%9 : tensor<2x16x8x8xf64>) outs(%11 : tensor<2x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %62 = arith.addf %in, %out : f64
      linalg.yield %62 : f64
    } -> tensor<2x1x1x1xf64>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x1x1x1xf64>) outs(%10 : tensor<2x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %62 = arith.divf %in, %cst_4 : f64
      linalg.yield %62 : f64
    } -> tensor<2x1x1x1xf64>
    %14 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %13 : tensor<2x16x8x8xf64>, tensor<2x1x1x1xf64>) outs(%8 : tensor<2x16x8x8xf64>) {
    ^bb0(%in: f64, %in_12: f64, %out: f64):
      %62 = arith.subf %in, %in_12 : f64
      linalg.yield %62 : f64
    } -> tensor<2x16x8x8xf64>
    %15 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %14 : tensor<2x16x8x8xf64>, tensor<2x16x8x8xf64>) outs(%8 : tensor<2x16x8x8xf64>) {
    ^bb0(%in: f64, %in_12: f64, %out: f64):
      %62 = arith.mulf %in, %in_12 : f64
      linalg.yield %62 : f64
    } -> tensor<2x16x8x8xf64>
    %16 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%15 : tensor<2x16x8x8xf64>) outs(%11 : tensor<2x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %62 = arith.addf %in, %out : f64
      linalg.yield %62 : f64
    } -> tensor<2x1x1x1xf64>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x1x1x1xf64>) outs(%10 : tensor<2x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %62 = arith.divf %in, %cst_4 : f64
      linalg.yield %62 : f64
    } -> tensor<2x1x1x1xf64>
    %18 = tensor.empty() : tensor<2x1x1x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x1x1x1xf64>) outs(%18 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %62 = arith.truncf %in : f64 to f32
      linalg.yield %62 : f32
    } -> tensor<2x1x1x1xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%18 : tensor<2x1x1x1xf32>) -> tensor<2x1x1x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%7 : tensor<2x16x8x8xf32>) outs(%20 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %62 = arith.addf %in, %out : f32
      linalg.yield %62 : f32
    } -> tensor<2x1x1x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x1x1x1xf32>) outs(%18 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %62 = arith.divf %in, %cst_5 : f32
      linalg.yield %62 : f32
    } -> tensor<2x1x1x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x1x1x1xf32>) outs(%18 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %62 = arith.truncf %cst_2 : f64 to f32
      %63 = arith.addf %in, %62 : f32
      linalg.yield %63 : f32
    } -> tensor<2x1x1x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x1x1x1xf32>) outs(%18 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %62 = math.rsqrt %in : f32
      linalg.yield %62 : f32
    } -> tensor<2x1x1x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %22 : tensor<2x16x8x8xf32>, tensor<2x1x1x1xf32>) outs(%6 : tensor<2x16x8x8xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %62 = arith.subf %in, %in_12 : f32
      linalg.yield %62 : f32
    } -> tensor<2x16x8x8xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %24 : tensor<2x16x8x8xf32>, tensor<2x1x1x1xf32>) outs(%6 : tensor<2x16x8x8xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %62 = arith.mulf %in, %in_12 : f32
      linalg.yield %62 : f32
    } -> tensor<2x16x8x8xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %arg4 : tensor<2x16x8x8xf32>, tensor<16x8x8xf32>) outs(%6 : tensor<2x16x8x8xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %62 = arith.mulf %in, %in_12 : f32
      linalg.yield %62 : f32
    } -> tensor<2x16x8x8xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %arg5 : tensor<2x16x8x8xf32>, tensor<16x8x8xf32>) outs(%6 : tensor<2x16x8x8xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %62 = arith.addf %in, %in_12 : f32
      linalg.yield %62 : f32
    } -> tensor<2x16x8x8xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1, %28 : tensor<f32>, tensor<2x16x8x8xf32>) outs(%6 : tensor<2x16x8x8xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %62 = arith.cmpf ogt, %in, %in_12 : f32
      %63 = arith.select %62, %in, %in_12 : f32
      linalg.yield %63 : f32
    } -> tensor<2x16x8x8xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1, %28 : tensor<f32>, tensor<2x16x8x8xf32>) outs(%6 : tensor<2x16x8x8xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %62 = arith.cmpf olt, %in, %in_12 : f32
      %63 = arith.select %62, %in, %in_12 : f32
      linalg.yield %63 : f32
    } -> tensor<2x16x8x8xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x16x8x8xf32>) outs(%6 : tensor<2x16x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %62 = arith.truncf %cst_3 : f64 to f32
      %63 = arith.mulf %in, %62 : f32
      linalg.yield %63 : f32
    } -> tensor<2x16x8x8xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %31 : tensor<2x16x8x8xf32>, tensor<2x16x8x8xf32>) outs(%6 : tensor<2x16x8x8xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %62 = arith.addf %in, %in_12 : f32
      linalg.yield %62 : f32
    } -> tensor<2x16x8x8xf32>
    %padded_10 = tensor.pad %32 low[0, 0, 2, 2] high[0, 0, 2, 2] {
    ^bb0(%arg13: index, %arg14: index, %arg15: index, %arg16: index):
      tensor.yield %cst : f32
    } : tensor<2x16x8x8xf32> to tensor<2x16x12x12xf32>
    %33 = tensor.empty() : tensor<2x32x4x4xf32>
    %broadcasted_11 = linalg.broadcast ins(%arg7 : tensor<32xf32>) outs(%33 : tensor<2x32x4x4xf32>) dimensions = [0, 2, 3] 
    %34 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_10, %arg6 : tensor<2x16x12x12xf32>, tensor<32x16x5x5xf32>) outs(%broadcasted_11 : tensor<2x32x4x4xf32>) -> tensor<2x32x4x4xf32>
    %35 = tensor.empty() : tensor<2x32x4x4xf64>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<2x32x4x4xf32>) outs(%35 : tensor<2x32x4x4xf64>) {
    ^bb0(%in: f32, %out: f64):
      %62 = arith.extf %in : f32 to f64
      linalg.yield %62 : f64
    } -> tensor<2x32x4x4xf64>
    %37 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%36 : tensor<2x32x4x4xf64>) outs(%11 : tensor<2x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %62 = arith.addf %in, %out : f64
      linalg.yield %62 : f64
    } -> tensor<2x1x1x1xf64>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<2x1x1x1xf64>) outs(%10 : tensor<2x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %62 = arith.divf %in, %cst_6 : f64
      linalg.yield %62 : f64
    } -> tensor<2x1x1x1xf64>
    %39 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %38 : tensor<2x32x4x4xf64>, tensor<2x1x1x1xf64>) outs(%35 : tensor<2x32x4x4xf64>) {
    ^bb0(%in: f64, %in_12: f64, %out: f64):
      %62 = arith.subf %in, %in_12 : f64
      linalg.yield %62 : f64
    } -> tensor<2x32x4x4xf64>
    %40 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %39 : tensor<2x32x4x4xf64>, tensor<2x32x4x4xf64>) outs(%35 : tensor<2x32x4x4xf64>) {
    ^bb0(%in: f64, %in_12: f64, %out: f64):
      %62 = arith.mulf %in, %in_12 : f64
      linalg.yield %62 : f64
    } -> tensor<2x32x4x4xf64>
    %41 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%40 : tensor<2x32x4x4xf64>) outs(%11 : tensor<2x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %62 = arith.addf %in, %out : f64
      linalg.yield %62 : f64
    } -> tensor<2x1x1x1xf64>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<2x1x1x1xf64>) outs(%10 : tensor<2x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %62 = arith.divf %in, %cst_6 : f64
      linalg.yield %62 : f64
    } -> tensor<2x1x1x1xf64>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<2x1x1x1xf64>) outs(%18 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %62 = arith.truncf %in : f64 to f32
      linalg.yield %62 : f32
    } -> tensor<2x1x1x1xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%34 : tensor<2x32x4x4xf32>) outs(%20 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %62 = arith.addf %in, %out : f32
      linalg.yield %62 : f32
    } -> tensor<2x1x1x1xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<2x1x1x1xf32>) outs(%18 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %62 = arith.divf %in, %cst_7 : f32
      linalg.yield %62 : f32
    } -> tensor<2x1x1x1xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<2x1x1x1xf32>) outs(%18 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %62 = arith.truncf %cst_2 : f64 to f32
      %63 = arith.addf %in, %62 : f32
      linalg.yield %63 : f32
    } -> tensor<2x1x1x1xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<2x1x1x1xf32>) outs(%18 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %62 = math.rsqrt %in : f32
      linalg.yield %62 : f32
    } -> tensor<2x1x1x1xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %45 : tensor<2x32x4x4xf32>, tensor<2x1x1x1xf32>) outs(%33 : tensor<2x32x4x4xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %62 = arith.subf %in, %in_12 : f32
      linalg.yield %62 : f32
    } -> tensor<2x32x4x4xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %47 : tensor<2x32x4x4xf32>, tensor<2x1x1x1xf32>) outs(%33 : tensor<2x32x4x4xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %62 = arith.mulf %in, %in_12 : f32
      linalg.yield %62 : f32
    } -> tensor<2x32x4x4xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %arg8 : tensor<2x32x4x4xf32>, tensor<32x4x4xf32>) outs(%33 : tensor<2x32x4x4xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %62 = arith.mulf %in, %in_12 : f32
      linalg.yield %62 : f32
    } -> tensor<2x32x4x4xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %arg9 : tensor<2x32x4x4xf32>, tensor<32x4x4xf32>) outs(%33 : tensor<2x32x4x4xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %62 = arith.addf %in, %in_12 : f32
      linalg.yield %62 : f32
    } -> tensor<2x32x4x4xf32>
    %52 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1, %51 : tensor<f32>, tensor<2x32x4x4xf32>) outs(%33 : tensor<2x32x4x4xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %62 = arith.cmpf ogt, %in, %in_12 : f32
      %63 = arith.select %62, %in, %in_12 : f32
      linalg.yield %63 : f32
    } -> tensor<2x32x4x4xf32>
    %53 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1, %51 : tensor<f32>, tensor<2x32x4x4xf32>) outs(%33 : tensor<2x32x4x4xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %62 = arith.cmpf olt, %in, %in_12 : f32
      %63 = arith.select %62, %in, %in_12 : f32
      linalg.yield %63 : f32
    } -> tensor<2x32x4x4xf32>
    %54 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<2x32x4x4xf32>) outs(%33 : tensor<2x32x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %62 = arith.truncf %cst_3 : f64 to f32
      %63 = arith.mulf %in, %62 : f32
      linalg.yield %63 : f32
    } -> tensor<2x32x4x4xf32>
    %55 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %54 : tensor<2x32x4x4xf32>, tensor<2x32x4x4xf32>) outs(%33 : tensor<2x32x4x4xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %62 = arith.addf %in, %in_12 : f32
      linalg.yield %62 : f32
    } -> tensor<2x32x4x4xf32>
    %collapsed = tensor.collapse_shape %55 [[0], [1, 2, 3]] : tensor<2x32x4x4xf32> into tensor<2x512xf32>
    %56 = tensor.empty() : tensor<512x1xf32>
    %transposed = linalg.transpose ins(%arg10 : tensor<1x512xf32>) outs(%56 : tensor<512x1xf32>) permutation = [1, 0] 
    %57 = tensor.empty() : tensor<2x1xf32>
    %58 = linalg.fill ins(%cst : f32) outs(%57 : tensor<2x1xf32>) -> tensor<2x1xf32>
    %59 = linalg.matmul ins(%collapsed, %transposed : tensor<2x512xf32>, tensor<512x1xf32>) outs(%58 : tensor<2x1xf32>) -> tensor<2x1xf32>
    %60 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg11 : tensor<1xf32>) outs(%57 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1xf32>
    %61 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%59, %60 : tensor<2x1xf32>, tensor<2x1xf32>) outs(%57 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %62 = arith.addf %in, %in_12 : f32
      linalg.yield %62 : f32
    } -> tensor<2x1xf32>
    return %61 : tensor<2x1xf32>
  }
}
