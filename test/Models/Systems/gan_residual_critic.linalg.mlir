// models/make_system_tests.py gan_residual_critic (torch-mlir 20261001 torch 2.15.0)
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d1)>
module {
  func.func @main(%arg0: tensor<8x3x3x3xf32> {resnorm.param = "stem.weight"}, %arg1: tensor<8xf32> {resnorm.param = "stem.bias"}, %arg2: tensor<8x16x16xf32> {resnorm.param = "blocks.0.norm1.weight"}, %arg3: tensor<8x16x16xf32> {resnorm.param = "blocks.0.norm1.bias"}, %arg4: tensor<8x8x3x3xf32> {resnorm.param = "blocks.0.conv1.weight"}, %arg5: tensor<8xf32> {resnorm.param = "blocks.0.conv1.bias"}, %arg6: tensor<8x16x16xf32> {resnorm.param = "blocks.0.norm2.weight"}, %arg7: tensor<8x16x16xf32> {resnorm.param = "blocks.0.norm2.bias"}, %arg8: tensor<8x8x3x3xf32> {resnorm.param = "blocks.0.conv2.weight"}, %arg9: tensor<8xf32> {resnorm.param = "blocks.0.conv2.bias"}, %arg10: tensor<8x8x1x1xf32> {resnorm.param = "blocks.0.shortcut.weight"}, %arg11: tensor<8xf32> {resnorm.param = "blocks.0.shortcut.bias"}, %arg12: tensor<8x8x8xf32> {resnorm.param = "blocks.1.norm1.weight"}, %arg13: tensor<8x8x8xf32> {resnorm.param = "blocks.1.norm1.bias"}, %arg14: tensor<8x8x3x3xf32> {resnorm.param = "blocks.1.conv1.weight"}, %arg15: tensor<8xf32> {resnorm.param = "blocks.1.conv1.bias"}, %arg16: tensor<8x8x8xf32> {resnorm.param = "blocks.1.norm2.weight"}, %arg17: tensor<8x8x8xf32> {resnorm.param = "blocks.1.norm2.bias"}, %arg18: tensor<8x8x3x3xf32> {resnorm.param = "blocks.1.conv2.weight"}, %arg19: tensor<8xf32> {resnorm.param = "blocks.1.conv2.bias"}, %arg20: tensor<8x8x1x1xf32> {resnorm.param = "blocks.1.shortcut.weight"}, %arg21: tensor<8xf32> {resnorm.param = "blocks.1.shortcut.bias"}, %arg22: tensor<1x8xf32> {resnorm.param = "head.weight"}, %arg23: tensor<1xf32> {resnorm.param = "head.bias"}, %arg24: tensor<1x3x16x16xf32>) -> tensor<1x1xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.000000e+00 : f64
    %cst_1 = arith.constant 1.000000e-05 : f64
    %cst_2 = arith.constant 2.048000e+03 : f64
    %cst_3 = arith.constant 2.048000e+03 : f32
    %cst_4 = arith.constant 4.000000e+00 : f32
    %cst_5 = arith.constant 5.120000e+02 : f64
    %cst_6 = arith.constant 5.120000e+02 : f32
    %cst_7 = arith.constant 1.600000e+01 : f32
    %padded = tensor.pad %arg24 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg25: index, %arg26: index, %arg27: index, %arg28: index):
      tensor.yield %cst : f32
    } : tensor<1x3x16x16xf32> to tensor<1x3x18x18xf32>
    %0 = tensor.empty() : tensor<1x8x16x16xf32>
    %broadcasted = linalg.broadcast ins(%arg1 : tensor<8xf32>) outs(%0 : tensor<1x8x16x16xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %arg0 : tensor<1x3x18x18xf32>, tensor<8x3x3x3xf32>) outs(%broadcasted : tensor<1x8x16x16xf32>) -> tensor<1x8x16x16xf32>
    %2 = tensor.empty() : tensor<1x8x16x16xf64>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<1x8x16x16xf32>) outs(%2 : tensor<1x8x16x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %108 = arith.extf %in : f32 to f64
      linalg.yield %108 : f64
    } -> tensor<1x8x16x16xf64>
    %4 = tensor.empty() : tensor<1x1x1x1xf64>
    %5 = linalg.fill ins(%cst_0 : f64) outs(%4 : tensor<1x1x1x1xf64>) -> tensor<1x1x1x1xf64>
    %6 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%3 : tensor<1x8x16x16xf64>) outs(%5 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %108 = arith.addf %in, %out : f64
      linalg.yield %108 : f64
    } -> tensor<1x1x1x1xf64>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<1x1x1x1xf64>) outs(%4 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %108 = arith.divf %in, %cst_2 : f64
      linalg.yield %108 : f64
    } -> tensor<1x1x1x1xf64>
    %8 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %7 : tensor<1x8x16x16xf64>, tensor<1x1x1x1xf64>) outs(%2 : tensor<1x8x16x16xf64>) {
    ^bb0(%in: f64, %in_18: f64, %out: f64):
      %108 = arith.subf %in, %in_18 : f64
      linalg.yield %108 : f64
    } -> tensor<1x8x16x16xf64>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %8 : tensor<1x8x16x16xf64>, tensor<1x8x16x16xf64>) outs(%2 : tensor<1x8x16x16xf64>) {
    ^bb0(%in: f64, %in_18: f64, %out: f64):
      %108 = arith.mulf %in, %in_18 : f64
      linalg.yield %108 : f64
    } -> tensor<1x8x16x16xf64>
    %10 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%9 : tensor<1x8x16x16xf64>) outs(%5 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %108 = arith.addf %in, %out : f64
      linalg.yield %108 : f64
    } -> tensor<1x1x1x1xf64>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<1x1x1x1xf64>) outs(%4 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %108 = arith.divf %in, %cst_2 : f64
      linalg.yield %108 : f64
    } -> tensor<1x1x1x1xf64>
    %12 = tensor.empty() : tensor<1x1x1x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<1x1x1x1xf64>) outs(%12 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %108 = arith.truncf %in : f64 to f32
      linalg.yield %108 : f32
    } -> tensor<1x1x1x1xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%12 : tensor<1x1x1x1xf32>) -> tensor<1x1x1x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%1 : tensor<1x8x16x16xf32>) outs(%14 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.addf %in, %out : f32
      linalg.yield %108 : f32
    } -> tensor<1x1x1x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<1x1x1x1xf32>) outs(%12 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.divf %in, %cst_3 : f32
      linalg.yield %108 : f32
    } -> tensor<1x1x1x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<1x1x1x1xf32>) outs(%12 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.truncf %cst_1 : f64 to f32
      %109 = arith.addf %in, %108 : f32
      linalg.yield %109 : f32
    } -> tensor<1x1x1x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<1x1x1x1xf32>) outs(%12 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = math.rsqrt %in : f32
      linalg.yield %108 : f32
    } -> tensor<1x1x1x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %16 : tensor<1x8x16x16xf32>, tensor<1x1x1x1xf32>) outs(%0 : tensor<1x8x16x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %108 = arith.subf %in, %in_18 : f32
      linalg.yield %108 : f32
    } -> tensor<1x8x16x16xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %18 : tensor<1x8x16x16xf32>, tensor<1x1x1x1xf32>) outs(%0 : tensor<1x8x16x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %108 = arith.mulf %in, %in_18 : f32
      linalg.yield %108 : f32
    } -> tensor<1x8x16x16xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %arg2 : tensor<1x8x16x16xf32>, tensor<8x16x16xf32>) outs(%0 : tensor<1x8x16x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %108 = arith.mulf %in, %in_18 : f32
      linalg.yield %108 : f32
    } -> tensor<1x8x16x16xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %arg3 : tensor<1x8x16x16xf32>, tensor<8x16x16xf32>) outs(%0 : tensor<1x8x16x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %108 = arith.addf %in, %in_18 : f32
      linalg.yield %108 : f32
    } -> tensor<1x8x16x16xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<1x8x16x16xf32>) outs(%0 : tensor<1x8x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.cmpf ugt, %in, %cst : f32
      %109 = arith.select %108, %in, %cst : f32
      linalg.yield %109 : f32
    } -> tensor<1x8x16x16xf32>
    %padded_8 = tensor.pad %23 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg25: index, %arg26: index, %arg27: index, %arg28: index):
      tensor.yield %cst : f32
    } : tensor<1x8x16x16xf32> to tensor<1x8x18x18xf32>
    %broadcasted_9 = linalg.broadcast ins(%arg5 : tensor<8xf32>) outs(%0 : tensor<1x8x16x16xf32>) dimensions = [0, 2, 3] 
    %24 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_8, %arg4 : tensor<1x8x18x18xf32>, tensor<8x8x3x3xf32>) outs(%broadcasted_9 : tensor<1x8x16x16xf32>) -> tensor<1x8x16x16xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<1x8x16x16xf32>) outs(%2 : tensor<1x8x16x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %108 = arith.extf %in : f32 to f64
      linalg.yield %108 : f64
    } -> tensor<1x8x16x16xf64>
    %26 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%25 : tensor<1x8x16x16xf64>) outs(%5 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %108 = arith.addf %in, %out : f64
      linalg.yield %108 : f64
    } -> tensor<1x1x1x1xf64>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<1x1x1x1xf64>) outs(%4 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %108 = arith.divf %in, %cst_2 : f64
      linalg.yield %108 : f64
    } -> tensor<1x1x1x1xf64>
    %28 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %27 : tensor<1x8x16x16xf64>, tensor<1x1x1x1xf64>) outs(%2 : tensor<1x8x16x16xf64>) {
    ^bb0(%in: f64, %in_18: f64, %out: f64):
      %108 = arith.subf %in, %in_18 : f64
      linalg.yield %108 : f64
    } -> tensor<1x8x16x16xf64>
    %29 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %28 : tensor<1x8x16x16xf64>, tensor<1x8x16x16xf64>) outs(%2 : tensor<1x8x16x16xf64>) {
    ^bb0(%in: f64, %in_18: f64, %out: f64):
      %108 = arith.mulf %in, %in_18 : f64
      linalg.yield %108 : f64
    } -> tensor<1x8x16x16xf64>
    %30 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%29 : tensor<1x8x16x16xf64>) outs(%5 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %108 = arith.addf %in, %out : f64
      linalg.yield %108 : f64
    } -> tensor<1x1x1x1xf64>
    %31 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<1x1x1x1xf64>) outs(%4 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %108 = arith.divf %in, %cst_2 : f64
      linalg.yield %108 : f64
    } -> tensor<1x1x1x1xf64>
    %32 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<1x1x1x1xf64>) outs(%12 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %108 = arith.truncf %in : f64 to f32
      linalg.yield %108 : f32
    } -> tensor<1x1x1x1xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%24 : tensor<1x8x16x16xf32>) outs(%14 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.addf %in, %out : f32
      linalg.yield %108 : f32
    } -> tensor<1x1x1x1xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<1x1x1x1xf32>) outs(%12 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.divf %in, %cst_3 : f32
      linalg.yield %108 : f32
    } -> tensor<1x1x1x1xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<1x1x1x1xf32>) outs(%12 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.truncf %cst_1 : f64 to f32
      %109 = arith.addf %in, %108 : f32
      linalg.yield %109 : f32
    } -> tensor<1x1x1x1xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<1x1x1x1xf32>) outs(%12 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = math.rsqrt %in : f32
      linalg.yield %108 : f32
    } -> tensor<1x1x1x1xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %34 : tensor<1x8x16x16xf32>, tensor<1x1x1x1xf32>) outs(%0 : tensor<1x8x16x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %108 = arith.subf %in, %in_18 : f32
      linalg.yield %108 : f32
    } -> tensor<1x8x16x16xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %36 : tensor<1x8x16x16xf32>, tensor<1x1x1x1xf32>) outs(%0 : tensor<1x8x16x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %108 = arith.mulf %in, %in_18 : f32
      linalg.yield %108 : f32
    } -> tensor<1x8x16x16xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %arg6 : tensor<1x8x16x16xf32>, tensor<8x16x16xf32>) outs(%0 : tensor<1x8x16x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %108 = arith.mulf %in, %in_18 : f32
      linalg.yield %108 : f32
    } -> tensor<1x8x16x16xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %arg7 : tensor<1x8x16x16xf32>, tensor<8x16x16xf32>) outs(%0 : tensor<1x8x16x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %108 = arith.addf %in, %in_18 : f32
      linalg.yield %108 : f32
    } -> tensor<1x8x16x16xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<1x8x16x16xf32>) outs(%0 : tensor<1x8x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.cmpf ugt, %in, %cst : f32
      %109 = arith.select %108, %in, %cst : f32
      linalg.yield %109 : f32
    } -> tensor<1x8x16x16xf32>
    %padded_10 = tensor.pad %41 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg25: index, %arg26: index, %arg27: index, %arg28: index):
      tensor.yield %cst : f32
    } : tensor<1x8x16x16xf32> to tensor<1x8x18x18xf32>
    %broadcasted_11 = linalg.broadcast ins(%arg9 : tensor<8xf32>) outs(%0 : tensor<1x8x16x16xf32>) dimensions = [0, 2, 3] 
    %42 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_10, %arg8 : tensor<1x8x18x18xf32>, tensor<8x8x3x3xf32>) outs(%broadcasted_11 : tensor<1x8x16x16xf32>) -> tensor<1x8x16x16xf32>
    %43 = tensor.empty() : tensor<1x8x8x8xf32>
    %44 = linalg.fill ins(%cst : f32) outs(%43 : tensor<1x8x8x8xf32>) -> tensor<1x8x8x8xf32>
    %45 = tensor.empty() : tensor<2x2xf32>
    %46 = linalg.pooling_nchw_sum {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%42, %45 : tensor<1x8x16x16xf32>, tensor<2x2xf32>) outs(%44 : tensor<1x8x8x8xf32>) -> tensor<1x8x8x8xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<1x8x8x8xf32>) outs(%43 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.divf %in, %cst_4 : f32
      linalg.yield %108 : f32
    } -> tensor<1x8x8x8xf32>
    %48 = linalg.pooling_nchw_sum {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%1, %45 : tensor<1x8x16x16xf32>, tensor<2x2xf32>) outs(%44 : tensor<1x8x8x8xf32>) -> tensor<1x8x8x8xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<1x8x8x8xf32>) outs(%43 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.divf %in, %cst_4 : f32
      linalg.yield %108 : f32
    } -> tensor<1x8x8x8xf32>
    %broadcasted_12 = linalg.broadcast ins(%arg11 : tensor<8xf32>) outs(%43 : tensor<1x8x8x8xf32>) dimensions = [0, 2, 3] 
    %50 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%49, %arg10 : tensor<1x8x8x8xf32>, tensor<8x8x1x1xf32>) outs(%broadcasted_12 : tensor<1x8x8x8xf32>) -> tensor<1x8x8x8xf32>
    %51 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %50 : tensor<1x8x8x8xf32>, tensor<1x8x8x8xf32>) outs(%43 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %108 = arith.addf %in, %in_18 : f32
      linalg.yield %108 : f32
    } -> tensor<1x8x8x8xf32>
    %52 = tensor.empty() : tensor<1x8x8x8xf64>
    %53 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<1x8x8x8xf32>) outs(%52 : tensor<1x8x8x8xf64>) {
    ^bb0(%in: f32, %out: f64):
      %108 = arith.extf %in : f32 to f64
      linalg.yield %108 : f64
    } -> tensor<1x8x8x8xf64>
    %54 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%53 : tensor<1x8x8x8xf64>) outs(%5 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %108 = arith.addf %in, %out : f64
      linalg.yield %108 : f64
    } -> tensor<1x1x1x1xf64>
    %55 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<1x1x1x1xf64>) outs(%4 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %108 = arith.divf %in, %cst_5 : f64
      linalg.yield %108 : f64
    } -> tensor<1x1x1x1xf64>
    %56 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %55 : tensor<1x8x8x8xf64>, tensor<1x1x1x1xf64>) outs(%52 : tensor<1x8x8x8xf64>) {
    ^bb0(%in: f64, %in_18: f64, %out: f64):
      %108 = arith.subf %in, %in_18 : f64
      linalg.yield %108 : f64
    } -> tensor<1x8x8x8xf64>
    %57 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %56 : tensor<1x8x8x8xf64>, tensor<1x8x8x8xf64>) outs(%52 : tensor<1x8x8x8xf64>) {
    ^bb0(%in: f64, %in_18: f64, %out: f64):
      %108 = arith.mulf %in, %in_18 : f64
      linalg.yield %108 : f64
    } -> tensor<1x8x8x8xf64>
    %58 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%57 : tensor<1x8x8x8xf64>) outs(%5 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %108 = arith.addf %in, %out : f64
      linalg.yield %108 : f64
    } -> tensor<1x1x1x1xf64>
    %59 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58 : tensor<1x1x1x1xf64>) outs(%4 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %108 = arith.divf %in, %cst_5 : f64
      linalg.yield %108 : f64
    } -> tensor<1x1x1x1xf64>
    %60 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<1x1x1x1xf64>) outs(%12 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %108 = arith.truncf %in : f64 to f32
      linalg.yield %108 : f32
    } -> tensor<1x1x1x1xf32>
    %61 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%51 : tensor<1x8x8x8xf32>) outs(%14 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.addf %in, %out : f32
      linalg.yield %108 : f32
    } -> tensor<1x1x1x1xf32>
    %62 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<1x1x1x1xf32>) outs(%12 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.divf %in, %cst_6 : f32
      linalg.yield %108 : f32
    } -> tensor<1x1x1x1xf32>
    %63 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<1x1x1x1xf32>) outs(%12 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.truncf %cst_1 : f64 to f32
      %109 = arith.addf %in, %108 : f32
      linalg.yield %109 : f32
    } -> tensor<1x1x1x1xf32>
    %64 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<1x1x1x1xf32>) outs(%12 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = math.rsqrt %in : f32
      linalg.yield %108 : f32
    } -> tensor<1x1x1x1xf32>
    %65 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %62 : tensor<1x8x8x8xf32>, tensor<1x1x1x1xf32>) outs(%43 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %108 = arith.subf %in, %in_18 : f32
      linalg.yield %108 : f32
    } -> tensor<1x8x8x8xf32>
    %66 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %64 : tensor<1x8x8x8xf32>, tensor<1x1x1x1xf32>) outs(%43 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %108 = arith.mulf %in, %in_18 : f32
      linalg.yield %108 : f32
    } -> tensor<1x8x8x8xf32>
    %67 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %arg12 : tensor<1x8x8x8xf32>, tensor<8x8x8xf32>) outs(%43 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %108 = arith.mulf %in, %in_18 : f32
      linalg.yield %108 : f32
    } -> tensor<1x8x8x8xf32>
    %68 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %arg13 : tensor<1x8x8x8xf32>, tensor<8x8x8xf32>) outs(%43 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %108 = arith.addf %in, %in_18 : f32
      linalg.yield %108 : f32
    } -> tensor<1x8x8x8xf32>
    %69 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<1x8x8x8xf32>) outs(%43 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.cmpf ugt, %in, %cst : f32
      %109 = arith.select %108, %in, %cst : f32
      linalg.yield %109 : f32
    } -> tensor<1x8x8x8xf32>
    %padded_13 = tensor.pad %69 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg25: index, %arg26: index, %arg27: index, %arg28: index):
      tensor.yield %cst : f32
    } : tensor<1x8x8x8xf32> to tensor<1x8x10x10xf32>
    %broadcasted_14 = linalg.broadcast ins(%arg15 : tensor<8xf32>) outs(%43 : tensor<1x8x8x8xf32>) dimensions = [0, 2, 3] 
    %70 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_13, %arg14 : tensor<1x8x10x10xf32>, tensor<8x8x3x3xf32>) outs(%broadcasted_14 : tensor<1x8x8x8xf32>) -> tensor<1x8x8x8xf32>
    %71 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<1x8x8x8xf32>) outs(%52 : tensor<1x8x8x8xf64>) {
    ^bb0(%in: f32, %out: f64):
      %108 = arith.extf %in : f32 to f64
      linalg.yield %108 : f64
    } -> tensor<1x8x8x8xf64>
    %72 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%71 : tensor<1x8x8x8xf64>) outs(%5 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %108 = arith.addf %in, %out : f64
      linalg.yield %108 : f64
    } -> tensor<1x1x1x1xf64>
    %73 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<1x1x1x1xf64>) outs(%4 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %108 = arith.divf %in, %cst_5 : f64
      linalg.yield %108 : f64
    } -> tensor<1x1x1x1xf64>
    %74 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %73 : tensor<1x8x8x8xf64>, tensor<1x1x1x1xf64>) outs(%52 : tensor<1x8x8x8xf64>) {
    ^bb0(%in: f64, %in_18: f64, %out: f64):
      %108 = arith.subf %in, %in_18 : f64
      linalg.yield %108 : f64
    } -> tensor<1x8x8x8xf64>
    %75 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %74 : tensor<1x8x8x8xf64>, tensor<1x8x8x8xf64>) outs(%52 : tensor<1x8x8x8xf64>) {
    ^bb0(%in: f64, %in_18: f64, %out: f64):
      %108 = arith.mulf %in, %in_18 : f64
      linalg.yield %108 : f64
    } -> tensor<1x8x8x8xf64>
    %76 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%75 : tensor<1x8x8x8xf64>) outs(%5 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %108 = arith.addf %in, %out : f64
      linalg.yield %108 : f64
    } -> tensor<1x1x1x1xf64>
    %77 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76 : tensor<1x1x1x1xf64>) outs(%4 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %108 = arith.divf %in, %cst_5 : f64
      linalg.yield %108 : f64
    } -> tensor<1x1x1x1xf64>
    %78 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<1x1x1x1xf64>) outs(%12 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %108 = arith.truncf %in : f64 to f32
      linalg.yield %108 : f32
    } -> tensor<1x1x1x1xf32>
    %79 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%70 : tensor<1x8x8x8xf32>) outs(%14 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.addf %in, %out : f32
      linalg.yield %108 : f32
    } -> tensor<1x1x1x1xf32>
    %80 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79 : tensor<1x1x1x1xf32>) outs(%12 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.divf %in, %cst_6 : f32
      linalg.yield %108 : f32
    } -> tensor<1x1x1x1xf32>
    %81 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78 : tensor<1x1x1x1xf32>) outs(%12 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.truncf %cst_1 : f64 to f32
      %109 = arith.addf %in, %108 : f32
      linalg.yield %109 : f32
    } -> tensor<1x1x1x1xf32>
    %82 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81 : tensor<1x1x1x1xf32>) outs(%12 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = math.rsqrt %in : f32
      linalg.yield %108 : f32
    } -> tensor<1x1x1x1xf32>
    %83 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %80 : tensor<1x8x8x8xf32>, tensor<1x1x1x1xf32>) outs(%43 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %108 = arith.subf %in, %in_18 : f32
      linalg.yield %108 : f32
    } -> tensor<1x8x8x8xf32>
    %84 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83, %82 : tensor<1x8x8x8xf32>, tensor<1x1x1x1xf32>) outs(%43 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %108 = arith.mulf %in, %in_18 : f32
      linalg.yield %108 : f32
    } -> tensor<1x8x8x8xf32>
    %85 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84, %arg16 : tensor<1x8x8x8xf32>, tensor<8x8x8xf32>) outs(%43 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %108 = arith.mulf %in, %in_18 : f32
      linalg.yield %108 : f32
    } -> tensor<1x8x8x8xf32>
    %86 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85, %arg17 : tensor<1x8x8x8xf32>, tensor<8x8x8xf32>) outs(%43 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %108 = arith.addf %in, %in_18 : f32
      linalg.yield %108 : f32
    } -> tensor<1x8x8x8xf32>
    %87 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86 : tensor<1x8x8x8xf32>) outs(%43 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.cmpf ugt, %in, %cst : f32
      %109 = arith.select %108, %in, %cst : f32
      linalg.yield %109 : f32
    } -> tensor<1x8x8x8xf32>
    %padded_15 = tensor.pad %87 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg25: index, %arg26: index, %arg27: index, %arg28: index):
      tensor.yield %cst : f32
    } : tensor<1x8x8x8xf32> to tensor<1x8x10x10xf32>
    %broadcasted_16 = linalg.broadcast ins(%arg19 : tensor<8xf32>) outs(%43 : tensor<1x8x8x8xf32>) dimensions = [0, 2, 3] 
    %88 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_15, %arg18 : tensor<1x8x10x10xf32>, tensor<8x8x3x3xf32>) outs(%broadcasted_16 : tensor<1x8x8x8xf32>) -> tensor<1x8x8x8xf32>
    %89 = tensor.empty() : tensor<1x8x4x4xf32>
    %90 = linalg.fill ins(%cst : f32) outs(%89 : tensor<1x8x4x4xf32>) -> tensor<1x8x4x4xf32>
    %91 = linalg.pooling_nchw_sum {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%88, %45 : tensor<1x8x8x8xf32>, tensor<2x2xf32>) outs(%90 : tensor<1x8x4x4xf32>) -> tensor<1x8x4x4xf32>
    %92 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91 : tensor<1x8x4x4xf32>) outs(%89 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.divf %in, %cst_4 : f32
      linalg.yield %108 : f32
    } -> tensor<1x8x4x4xf32>
    %93 = linalg.pooling_nchw_sum {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%51, %45 : tensor<1x8x8x8xf32>, tensor<2x2xf32>) outs(%90 : tensor<1x8x4x4xf32>) -> tensor<1x8x4x4xf32>
    %94 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93 : tensor<1x8x4x4xf32>) outs(%89 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.divf %in, %cst_4 : f32
      linalg.yield %108 : f32
    } -> tensor<1x8x4x4xf32>
    %broadcasted_17 = linalg.broadcast ins(%arg21 : tensor<8xf32>) outs(%89 : tensor<1x8x4x4xf32>) dimensions = [0, 2, 3] 
    %95 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%94, %arg20 : tensor<1x8x4x4xf32>, tensor<8x8x1x1xf32>) outs(%broadcasted_17 : tensor<1x8x4x4xf32>) -> tensor<1x8x4x4xf32>
    %96 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92, %95 : tensor<1x8x4x4xf32>, tensor<1x8x4x4xf32>) outs(%89 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %108 = arith.addf %in, %in_18 : f32
      linalg.yield %108 : f32
    } -> tensor<1x8x4x4xf32>
    %97 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96 : tensor<1x8x4x4xf32>) outs(%89 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.cmpf ugt, %in, %cst : f32
      %109 = arith.select %108, %in, %cst : f32
      linalg.yield %109 : f32
    } -> tensor<1x8x4x4xf32>
    %98 = tensor.empty() : tensor<1x8xf32>
    %99 = linalg.fill ins(%cst : f32) outs(%98 : tensor<1x8xf32>) -> tensor<1x8xf32>
    %100 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%97 : tensor<1x8x4x4xf32>) outs(%99 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.addf %in, %out : f32
      linalg.yield %108 : f32
    } -> tensor<1x8xf32>
    %101 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%100 : tensor<1x8xf32>) outs(%98 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.divf %in, %cst_7 : f32
      linalg.yield %108 : f32
    } -> tensor<1x8xf32>
    %102 = tensor.empty() : tensor<8x1xf32>
    %transposed = linalg.transpose ins(%arg22 : tensor<1x8xf32>) outs(%102 : tensor<8x1xf32>) permutation = [1, 0] 
    %103 = tensor.empty() : tensor<1x1xf32>
    %104 = linalg.fill ins(%cst : f32) outs(%103 : tensor<1x1xf32>) -> tensor<1x1xf32>
    %105 = linalg.matmul ins(%101, %transposed : tensor<1x8xf32>, tensor<8x1xf32>) outs(%104 : tensor<1x1xf32>) -> tensor<1x1xf32>
    %106 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg23 : tensor<1xf32>) outs(%103 : tensor<1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1xf32>
    %107 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%105, %106 : tensor<1x1xf32>, tensor<1x1xf32>) outs(%103 : tensor<1x1xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %108 = arith.addf %in, %in_18 : f32
      linalg.yield %108 : f32
    } -> tensor<1x1xf32>
    return %107 : tensor<1x1xf32>
  }
}
