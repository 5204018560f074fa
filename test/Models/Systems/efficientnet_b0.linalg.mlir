// models/make_system_tests.py efficientnet_b0 (torch-mlir 20261001 torch 2.15.0)
#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
module {
  func.func @main(%arg0: tensor<32x3x3x3xf32> {resnorm.param = "features.0.0.weight"}, %arg1: tensor<32xf32> {resnorm.param = "features.0.1.weight"}, %arg2: tensor<32xf32> {resnorm.param = "features.0.1.bias"}, %arg3: tensor<32xf32> {resnorm.param = "features.0.1.running_mean"}, %arg4: tensor<32xf32> {resnorm.param = "features.0.1.running_var"}, %arg5: tensor<32x1x3x3xf32> {resnorm.param = "features.1.0.block.0.0.weight"}, %arg6: tensor<32xf32> {resnorm.param = "features.1.0.block.0.1.weight"}, %arg7: tensor<32xf32> {resnorm.param = "features.1.0.block.0.1.bias"}, %arg8: tensor<32xf32> {resnorm.param = "features.1.0.block.0.1.running_mean"}, %arg9: tensor<32xf32> {resnorm.param = "features.1.0.block.0.1.running_var"}, %arg10: tensor<8x32x1x1xf32> {resnorm.param = "features.1.0.block.1.fc1.weight"}, %arg11: tensor<8xf32> {resnorm.param = "features.1.0.block.1.fc1.bias"}, %arg12: tensor<32x8x1x1xf32> {resnorm.param = "features.1.0.block.1.fc2.weight"}, %arg13: tensor<32xf32> {resnorm.param = "features.1.0.block.1.fc2.bias"}, %arg14: tensor<16x32x1x1xf32> {resnorm.param = "features.1.0.block.2.0.weight"}, %arg15: tensor<16xf32> {resnorm.param = "features.1.0.block.2.1.weight"}, %arg16: tensor<16xf32> {resnorm.param = "features.1.0.block.2.1.bias"}, %arg17: tensor<16xf32> {resnorm.param = "features.1.0.block.2.1.running_mean"}, %arg18: tensor<16xf32> {resnorm.param = "features.1.0.block.2.1.running_var"}, %arg19: tensor<64x16x1x1xf32> {resnorm.param = "features.2.0.block.0.0.weight"}, %arg20: tensor<64xf32> {resnorm.param = "features.2.0.block.0.1.weight"}, %arg21: tensor<64xf32> {resnorm.param = "features.2.0.block.0.1.bias"}, %arg22: tensor<64xf32> {resnorm.param = "features.2.0.block.0.1.running_mean"}, %arg23: tensor<64xf32> {resnorm.param = "features.2.0.block.0.1.running_var"}, %arg24: tensor<64x1x3x3xf32> {resnorm.param = "features.2.0.block.1.0.weight"}, %arg25: tensor<64xf32> {resnorm.param = "features.2.0.block.1.1.weight"}, %arg26: tensor<64xf32> {resnorm.param = "features.2.0.block.1.1.bias"}, %arg27: tensor<64xf32> {resnorm.param = "features.2.0.block.1.1.running_mean"}, %arg28: tensor<64xf32> {resnorm.param = "features.2.0.block.1.1.running_var"}, %arg29: tensor<4x64x1x1xf32> {resnorm.param = "features.2.0.block.2.fc1.weight"}, %arg30: tensor<4xf32> {resnorm.param = "features.2.0.block.2.fc1.bias"}, %arg31: tensor<64x4x1x1xf32> {resnorm.param = "features.2.0.block.2.fc2.weight"}, %arg32: tensor<64xf32> {resnorm.param = "features.2.0.block.2.fc2.bias"}, %arg33: tensor<24x64x1x1xf32> {resnorm.param = "features.2.0.block.3.0.weight"}, %arg34: tensor<24xf32> {resnorm.param = "features.2.0.block.3.1.weight"}, %arg35: tensor<24xf32> {resnorm.param = "features.2.0.block.3.1.bias"}, %arg36: tensor<24xf32> {resnorm.param = "features.2.0.block.3.1.running_mean"}, %arg37: tensor<24xf32> {resnorm.param = "features.2.0.block.3.1.running_var"}, %arg38: tensor<96x24x1x1xf32> {resnorm.param = "features.2.1.block.0.0.weight"}, %arg39: tensor<96xf32> {resnorm.param = "features.2.1.block.0.1.weight"}, %arg40: tensor<96xf32> {resnorm.param = "features.2.1.block.0.1.bias"}, %arg41: tensor<96xf32> {resnorm.param = "features.2.1.block.0.1.running_mean"}, %arg42: tensor<96xf32> {resnorm.param = "features.2.1.block.0.1.running_var"}, %arg43: tensor<96x1x3x3xf32> {resnorm.param = "features.2.1.block.1.0.weight"}, %arg44: tensor<96xf32> {resnorm.param = "features.2.1.block.1.1.weight"}, %arg45: tensor<96xf32> {resnorm.param = "features.2.1.block.1.1.bias"}, %arg46: tensor<96xf32> {resnorm.param = "features.2.1.block.1.1.running_mean"}, %arg47: tensor<96xf32> {resnorm.param = "features.2.1.block.1.1.running_var"}, %arg48: tensor<6x96x1x1xf32> {resnorm.param = "features.2.1.block.2.fc1.weight"}, %arg49: tensor<6xf32> {resnorm.param = "features.2.1.block.2.fc1.bias"}, %arg50: tensor<96x6x1x1xf32> {resnorm.param = "features.2.1.block.2.fc2.weight"}, %arg51: tensor<96xf32> {resnorm.param = "features.2.1.block.2.fc2.bias"}, %arg52: tensor<24x96x1x1xf32> {resnorm.param = "features.2.1.block.3.0.weight"}, %arg53: tensor<24xf32> {resnorm.param = "features.2.1.block.3.1.weight"}, %arg54: tensor<24xf32> {resnorm.param = "features.2.1.block.3.1.bias"}, %arg55: tensor<24xf32> {resnorm.param = "features.2.1.block.3.1.running_mean"}, %arg56: tensor<24xf32> {resnorm.param = "features.2.1.block.3.1.running_var"}, %arg57: tensor<64x24x1x1xf32> {resnorm.param = "features.3.0.weight"}, %arg58: tensor<64xf32> {resnorm.param = "features.3.1.weight"}, %arg59: tensor<64xf32> {resnorm.param = "features.3.1.bias"}, %arg60: tensor<64xf32> {resnorm.param = "features.3.1.running_mean"}, %arg61: tensor<64xf32> {resnorm.param = "features.3.1.running_var"}, %arg62: tensor<10x64xf32> {resnorm.param = "classifier.1.weight"}, %arg63: tensor<10xf32> {resnorm.param = "classifier.1.bias"}, %arg64: tensor<1x3x32x32xf32>) -> tensor<1x10xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 1.000000e-05 : f64
    %cst_2 = arith.constant 2.560000e+02 : f32
    %cst_3 = arith.constant 6.400000e+01 : f32
    %padded = tensor.pad %arg64 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg65: index, %arg66: index, %arg67: index, %arg68: index):
      tensor.yield %cst : f32
    } : tensor<1x3x32x32xf32> to tensor<1x3x34x34xf32>
    %0 = tensor.empty() : tensor<1x32x16x16xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x32x16x16xf32>) -> tensor<1x32x16x16xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded, %arg0 : tensor<1x3x34x34xf32>, tensor<32x3x3x3xf32>) outs(%1 : tensor<1x32x16x16xf32>) -> tensor<1x32x16x16xf32>
    %3 = tensor.empty() : tensor<32xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg4 : tensor<32xf32>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.truncf %cst_1 : f64 to f32
      %144 = arith.addf %in, %143 : f32
      linalg.yield %144 : f32
    } -> tensor<32xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%4 : tensor<32xf32>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.rsqrt %in : f32
      linalg.yield %143 : f32
    } -> tensor<32xf32>
    %expanded = tensor.expand_shape %arg3 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %expanded_4 = tensor.expand_shape %5 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %expanded : tensor<1x32x16x16xf32>, tensor<32x1x1xf32>) outs(%0 : tensor<1x32x16x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.subf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x32x16x16xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %expanded_4 : tensor<1x32x16x16xf32>, tensor<32x1x1xf32>) outs(%0 : tensor<1x32x16x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.mulf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x32x16x16xf32>
    %expanded_5 = tensor.expand_shape %arg1 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %expanded_5 : tensor<1x32x16x16xf32>, tensor<32x1x1xf32>) outs(%0 : tensor<1x32x16x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.mulf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x32x16x16xf32>
    %expanded_6 = tensor.expand_shape %arg2 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %expanded_6 : tensor<1x32x16x16xf32>, tensor<32x1x1xf32>) outs(%0 : tensor<1x32x16x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.addf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x32x16x16xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<1x32x16x16xf32>) outs(%0 : tensor<1x32x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.negf %in : f32
      %144 = math.exp %143 : f32
      %145 = arith.addf %144, %cst_0 : f32
      %146 = arith.divf %cst_0, %145 : f32
      linalg.yield %146 : f32
    } -> tensor<1x32x16x16xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %10 : tensor<1x32x16x16xf32>, tensor<1x32x16x16xf32>) outs(%0 : tensor<1x32x16x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.mulf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x32x16x16xf32>
    %padded_7 = tensor.pad %11 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg65: index, %arg66: index, %arg67: index, %arg68: index):
      tensor.yield %cst : f32
    } : tensor<1x32x16x16xf32> to tensor<1x32x18x18xf32>
    %collapsed = tensor.collapse_shape %arg5 [[0, 1], [2], [3]] : tensor<32x1x3x3xf32> into tensor<32x3x3xf32>
    %12 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_7, %collapsed : tensor<1x32x18x18xf32>, tensor<32x3x3xf32>) outs(%1 : tensor<1x32x16x16xf32>) -> tensor<1x32x16x16xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg9 : tensor<32xf32>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.truncf %cst_1 : f64 to f32
      %144 = arith.addf %in, %143 : f32
      linalg.yield %144 : f32
    } -> tensor<32xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%13 : tensor<32xf32>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.rsqrt %in : f32
      linalg.yield %143 : f32
    } -> tensor<32xf32>
    %expanded_8 = tensor.expand_shape %arg8 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %expanded_9 = tensor.expand_shape %14 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %expanded_8 : tensor<1x32x16x16xf32>, tensor<32x1x1xf32>) outs(%0 : tensor<1x32x16x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.subf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x32x16x16xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %expanded_9 : tensor<1x32x16x16xf32>, tensor<32x1x1xf32>) outs(%0 : tensor<1x32x16x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.mulf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x32x16x16xf32>
    %expanded_10 = tensor.expand_shape %arg6 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %expanded_10 : tensor<1x32x16x16xf32>, tensor<32x1x1xf32>) outs(%0 : tensor<1x32x16x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.mulf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x32x16x16xf32>
    %expanded_11 = tensor.expand_shape %arg7 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %expanded_11 : tensor<1x32x16x16xf32>, tensor<32x1x1xf32>) outs(%0 : tensor<1x32x16x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.addf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x32x16x16xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<1x32x16x16xf32>) outs(%0 : tensor<1x32x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.negf %in : f32
      %144 = math.exp %143 : f32
      %145 = arith.addf %144, %cst_0 : f32
      %146 = arith.divf %cst_0, %145 : f32
      linalg.yield %146 : f32
    } -> tensor<1x32x16x16xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %19 : tensor<1x32x16x16xf32>, tensor<1x32x16x16xf32>) outs(%0 : tensor<1x32x16x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.mulf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x32x16x16xf32>
    %21 = tensor.empty() : tensor<1x32x1x1xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<1x32x1x1xf32>) -> tensor<1x32x1x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%20 : tensor<1x32x16x16xf32>) outs(%22 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.addf %in, %out : f32
      linalg.yield %143 : f32
    } -> tensor<1x32x1x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<1x32x1x1xf32>) outs(%21 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.divf %in, %cst_2 : f32
      linalg.yield %143 : f32
    } -> tensor<1x32x1x1xf32>
    %25 = tensor.empty() : tensor<1x8x1x1xf32>
    %broadcasted = linalg.broadcast ins(%arg11 : tensor<8xf32>) outs(%25 : tensor<1x8x1x1xf32>) dimensions = [0, 2, 3] 
    %26 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%24, %arg10 : tensor<1x32x1x1xf32>, tensor<8x32x1x1xf32>) outs(%broadcasted : tensor<1x8x1x1xf32>) -> tensor<1x8x1x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<1x8x1x1xf32>) outs(%25 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.negf %in : f32
      %144 = math.exp %143 : f32
      %145 = arith.addf %144, %cst_0 : f32
      %146 = arith.divf %cst_0, %145 : f32
      linalg.yield %146 : f32
    } -> tensor<1x8x1x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %27 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xf32>) outs(%25 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.mulf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x8x1x1xf32>
    %broadcasted_12 = linalg.broadcast ins(%arg13 : tensor<32xf32>) outs(%21 : tensor<1x32x1x1xf32>) dimensions = [0, 2, 3] 
    %29 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%28, %arg12 : tensor<1x8x1x1xf32>, tensor<32x8x1x1xf32>) outs(%broadcasted_12 : tensor<1x32x1x1xf32>) -> tensor<1x32x1x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<1x32x1x1xf32>) outs(%21 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.negf %in : f32
      %144 = math.exp %143 : f32
      %145 = arith.addf %144, %cst_0 : f32
      %146 = arith.divf %cst_0, %145 : f32
      linalg.yield %146 : f32
    } -> tensor<1x32x1x1xf32>
    %31 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %20 : tensor<1x32x1x1xf32>, tensor<1x32x16x16xf32>) outs(%0 : tensor<1x32x16x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.mulf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x32x16x16xf32>
    %32 = tensor.empty() : tensor<1x16x16x16xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %34 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%31, %arg14 : tensor<1x32x16x16xf32>, tensor<16x32x1x1xf32>) outs(%33 : tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %35 = tensor.empty() : tensor<16xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg18 : tensor<16xf32>) outs(%35 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.truncf %cst_1 : f64 to f32
      %144 = arith.addf %in, %143 : f32
      linalg.yield %144 : f32
    } -> tensor<16xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%36 : tensor<16xf32>) outs(%35 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.rsqrt %in : f32
      linalg.yield %143 : f32
    } -> tensor<16xf32>
    %expanded_13 = tensor.expand_shape %arg17 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %expanded_14 = tensor.expand_shape %37 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %expanded_13 : tensor<1x16x16x16xf32>, tensor<16x1x1xf32>) outs(%32 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.subf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x16x16x16xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %expanded_14 : tensor<1x16x16x16xf32>, tensor<16x1x1xf32>) outs(%32 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.mulf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x16x16x16xf32>
    %expanded_15 = tensor.expand_shape %arg15 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %expanded_15 : tensor<1x16x16x16xf32>, tensor<16x1x1xf32>) outs(%32 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.mulf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x16x16x16xf32>
    %expanded_16 = tensor.expand_shape %arg16 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %expanded_16 : tensor<1x16x16x16xf32>, tensor<16x1x1xf32>) outs(%32 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.addf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x16x16x16xf32>
    %42 = tensor.empty() : tensor<1x64x16x16xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<1x64x16x16xf32>) -> tensor<1x64x16x16xf32>
    %44 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%41, %arg19 : tensor<1x16x16x16xf32>, tensor<64x16x1x1xf32>) outs(%43 : tensor<1x64x16x16xf32>) -> tensor<1x64x16x16xf32>
    %45 = tensor.empty() : tensor<64xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg23 : tensor<64xf32>) outs(%45 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.truncf %cst_1 : f64 to f32
      %144 = arith.addf %in, %143 : f32
      linalg.yield %144 : f32
    } -> tensor<64xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%46 : tensor<64xf32>) outs(%45 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.rsqrt %in : f32
      linalg.yield %143 : f32
    } -> tensor<64xf32>
    %expanded_17 = tensor.expand_shape %arg22 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %expanded_18 = tensor.expand_shape %47 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %expanded_17 : tensor<1x64x16x16xf32>, tensor<64x1x1xf32>) outs(%42 : tensor<1x64x16x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.subf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x64x16x16xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %expanded_18 : tensor<1x64x16x16xf32>, tensor<64x1x1xf32>) outs(%42 : tensor<1x64x16x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.mulf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x64x16x16xf32>
    %expanded_19 = tensor.expand_shape %arg20 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %expanded_19 : tensor<1x64x16x16xf32>, tensor<64x1x1xf32>) outs(%42 : tensor<1x64x16x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.mulf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x64x16x16xf32>
    %expanded_20 = tensor.expand_shape %arg21 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %expanded_20 : tensor<1x64x16x16xf32>, tensor<64x1x1xf32>) outs(%42 : tensor<1x64x16x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.addf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x64x16x16xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<1x64x16x16xf32>) outs(%42 : tensor<1x64x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.negf %in : f32
      %144 = math.exp %143 : f32
      %145 = arith.addf %144, %cst_0 : f32
      %146 = arith.divf %cst_0, %145 : f32
      linalg.yield %146 : f32
    } -> tensor<1x64x16x16xf32>
    %53 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %52 : tensor<1x64x16x16xf32>, tensor<1x64x16x16xf32>) outs(%42 : tensor<1x64x16x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.mulf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x64x16x16xf32>
    %padded_21 = tensor.pad %53 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg65: index, %arg66: index, %arg67: index, %arg68: index):
      tensor.yield %cst : f32
    } : tensor<1x64x16x16xf32> to tensor<1x64x18x18xf32>
    %54 = tensor.empty() : tensor<1x64x8x8xf32>
    %55 = linalg.fill ins(%cst : f32) outs(%54 : tensor<1x64x8x8xf32>) -> tensor<1x64x8x8xf32>
    %collapsed_22 = tensor.collapse_shape %arg24 [[0, 1], [2], [3]] : tensor<64x1x3x3xf32> into tensor<64x3x3xf32>
    %56 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_21, %collapsed_22 : tensor<1x64x18x18xf32>, tensor<64x3x3xf32>) outs(%55 : tensor<1x64x8x8xf32>) -> tensor<1x64x8x8xf32>
    %57 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg28 : tensor<64xf32>) outs(%45 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.truncf %cst_1 : f64 to f32
      %144 = arith.addf %in, %143 : f32
      linalg.yield %144 : f32
    } -> tensor<64xf32>
    %58 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%57 : tensor<64xf32>) outs(%45 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.rsqrt %in : f32
      linalg.yield %143 : f32
    } -> tensor<64xf32>
    %expanded_23 = tensor.expand_shape %arg27 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %expanded_24 = tensor.expand_shape %58 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %59 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %expanded_23 : tensor<1x64x8x8xf32>, tensor<64x1x1xf32>) outs(%54 : tensor<1x64x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.subf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x64x8x8xf32>
    %60 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %expanded_24 : tensor<1x64x8x8xf32>, tensor<64x1x1xf32>) outs(%54 : tensor<1x64x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.mulf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x64x8x8xf32>
    %expanded_25 = tensor.expand_shape %arg25 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %61 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %expanded_25 : tensor<1x64x8x8xf32>, tensor<64x1x1xf32>) outs(%54 : tensor<1x64x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.mulf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x64x8x8xf32>
    %expanded_26 = tensor.expand_shape %arg26 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %62 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %expanded_26 : tensor<1x64x8x8xf32>, tensor<64x1x1xf32>) outs(%54 : tensor<1x64x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.addf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x64x8x8xf32>
    %63 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<1x64x8x8xf32>) outs(%54 : tensor<1x64x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.negf %in : f32
      %144 = math.exp %143 : f32
      %145 = arith.addf %144, %cst_0 : f32
      %146 = arith.divf %cst_0, %145 : f32
      linalg.yield %146 : f32
    } -> tensor<1x64x8x8xf32>
    %64 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %63 : tensor<1x64x8x8xf32>, tensor<1x64x8x8xf32>) outs(%54 : tensor<1x64x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.mulf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x64x8x8xf32>
    %65 = tensor.empty() : tensor<1x64x1x1xf32>
    %66 = linalg.fill ins(%cst : f32) outs(%65 : tensor<1x64x1x1xf32>) -> tensor<1x64x1x1xf32>
    %67 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%64 : tensor<1x64x8x8xf32>) outs(%66 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.addf %in, %out : f32
      linalg.yield %143 : f32
    } -> tensor<1x64x1x1xf32>
    %68 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<1x64x1x1xf32>) outs(%65 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.divf %in, %cst_3 : f32
      linalg.yield %143 : f32
    } -> tensor<1x64x1x1xf32>
    %69 = tensor.empty() : tensor<1x4x1x1xf32>
    %broadcasted_27 = linalg.broadcast ins(%arg30 : tensor<4xf32>) outs(%69 : tensor<1x4x1x1xf32>) dimensions = [0, 2, 3] 
    %70 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%68, %arg29 : tensor<1x64x1x1xf32>, tensor<4x64x1x1xf32>) outs(%broadcasted_27 : tensor<1x4x1x1xf32>) -> tensor<1x4x1x1xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<1x4x1x1xf32>) outs(%69 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.negf %in : f32
      %144 = math.exp %143 : f32
      %145 = arith.addf %144, %cst_0 : f32
      %146 = arith.divf %cst_0, %145 : f32
      linalg.yield %146 : f32
    } -> tensor<1x4x1x1xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %71 : tensor<1x4x1x1xf32>, tensor<1x4x1x1xf32>) outs(%69 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.mulf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x4x1x1xf32>
    %broadcasted_28 = linalg.broadcast ins(%arg32 : tensor<64xf32>) outs(%65 : tensor<1x64x1x1xf32>) dimensions = [0, 2, 3] 
    %73 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%72, %arg31 : tensor<1x4x1x1xf32>, tensor<64x4x1x1xf32>) outs(%broadcasted_28 : tensor<1x64x1x1xf32>) -> tensor<1x64x1x1xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73 : tensor<1x64x1x1xf32>) outs(%65 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.negf %in : f32
      %144 = math.exp %143 : f32
      %145 = arith.addf %144, %cst_0 : f32
      %146 = arith.divf %cst_0, %145 : f32
      linalg.yield %146 : f32
    } -> tensor<1x64x1x1xf32>
    %75 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %64 : tensor<1x64x1x1xf32>, tensor<1x64x8x8xf32>) outs(%54 : tensor<1x64x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.mulf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x64x8x8xf32>
    %76 = tensor.empty() : tensor<1x24x8x8xf32>
    %77 = linalg.fill ins(%cst : f32) outs(%76 : tensor<1x24x8x8xf32>) -> tensor<1x24x8x8xf32>
    %78 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%75, %arg33 : tensor<1x64x8x8xf32>, tensor<24x64x1x1xf32>) outs(%77 : tensor<1x24x8x8xf32>) -> tensor<1x24x8x8xf32>
    %79 = tensor.empty() : tensor<24xf32>
    %80 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg37 : tensor<24xf32>) outs(%79 : tensor<24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.truncf %cst_1 : f64 to f32
      %144 = arith.addf %in, %143 : f32
      linalg.yield %144 : f32
    } -> tensor<24xf32>
    %81 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%80 : tensor<24xf32>) outs(%79 : tensor<24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.rsqrt %in : f32
      linalg.yield %143 : f32
    } -> tensor<24xf32>
    %expanded_29 = tensor.expand_shape %arg36 [[0, 1, 2]] output_shape [24, 1, 1] : tensor<24xf32> into tensor<24x1x1xf32>
    %expanded_30 = tensor.expand_shape %81 [[0, 1, 2]] output_shape [24, 1, 1] : tensor<24xf32> into tensor<24x1x1xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %expanded_29 : tensor<1x24x8x8xf32>, tensor<24x1x1xf32>) outs(%76 : tensor<1x24x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.subf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x24x8x8xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82, %expanded_30 : tensor<1x24x8x8xf32>, tensor<24x1x1xf32>) outs(%76 : tensor<1x24x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.mulf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x24x8x8xf32>
    %expanded_31 = tensor.expand_shape %arg34 [[0, 1, 2]] output_shape [24, 1, 1] : tensor<24xf32> into tensor<24x1x1xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83, %expanded_31 : tensor<1x24x8x8xf32>, tensor<24x1x1xf32>) outs(%76 : tensor<1x24x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.mulf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x24x8x8xf32>
    %expanded_32 = tensor.expand_shape %arg35 [[0, 1, 2]] output_shape [24, 1, 1] : tensor<24xf32> into tensor<24x1x1xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84, %expanded_32 : tensor<1x24x8x8xf32>, tensor<24x1x1xf32>) outs(%76 : tensor<1x24x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.addf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x24x8x8xf32>
    %86 = tensor.empty() : tensor<1x96x8x8xf32>
    %87 = linalg.fill ins(%cst : f32) outs(%86 : tensor<1x96x8x8xf32>) -> tensor<1x96x8x8xf32>
    %88 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%85, %arg38 : tensor<1x24x8x8xf32>, tensor<96x24x1x1xf32>) outs(%87 : tensor<1x96x8x8xf32>) -> tensor<1x96x8x8xf32>
    %89 = tensor.empty() : tensor<96xf32>
    %90 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg42 : tensor<96xf32>) outs(%89 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.truncf %cst_1 : f64 to f32
      %144 = arith.addf %in, %143 : f32
      linalg.yield %144 : f32
    } -> tensor<96xf32>
    %91 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%90 : tensor<96xf32>) outs(%89 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.rsqrt %in : f32
      linalg.yield %143 : f32
    } -> tensor<96xf32>
    %expanded_33 = tensor.expand_shape %arg41 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %expanded_34 = tensor.expand_shape %91 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88, %expanded_33 : tensor<1x96x8x8xf32>, tensor<96x1x1xf32>) outs(%86 : tensor<1x96x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.subf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x96x8x8xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92, %expanded_34 : tensor<1x96x8x8xf32>, tensor<96x1x1xf32>) outs(%86 : tensor<1x96x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.mulf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x96x8x8xf32>
    %expanded_35 = tensor.expand_shape %arg39 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93, %expanded_35 : tensor<1x96x8x8xf32>, tensor<96x1x1xf32>) outs(%86 : tensor<1x96x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.mulf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x96x8x8xf32>
    %expanded_36 = tensor.expand_shape %arg40 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94, %expanded_36 : tensor<1x96x8x8xf32>, tensor<96x1x1xf32>) outs(%86 : tensor<1x96x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.addf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x96x8x8xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95 : tensor<1x96x8x8xf32>) outs(%86 : tensor<1x96x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.negf %in : f32
      %144 = math.exp %143 : f32
      %145 = arith.addf %144, %cst_0 : f32
      %146 = arith.divf %cst_0, %145 : f32
      linalg.yield %146 : f32
    } -> tensor<1x96x8x8xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95, %96 : tensor<1x96x8x8xf32>, tensor<1x96x8x8xf32>) outs(%86 : tensor<1x96x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.mulf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x96x8x8xf32>
    %padded_37 = tensor.pad %97 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg65: index, %arg66: index, %arg67: index, %arg68: index):
      tensor.yield %cst : f32
    } : tensor<1x96x8x8xf32> to tensor<1x96x10x10xf32>
    %collapsed_38 = tensor.collapse_shape %arg43 [[0, 1], [2], [3]] : tensor<96x1x3x3xf32> into tensor<96x3x3xf32>
    %98 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_37, %collapsed_38 : tensor<1x96x10x10xf32>, tensor<96x3x3xf32>) outs(%87 : tensor<1x96x8x8xf32>) -> tensor<1x96x8x8xf32>
    %99 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg47 : tensor<96xf32>) outs(%89 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.truncf %cst_1 : f64 to f32
      %144 = arith.addf %in, %143 : f32
      linalg.yield %144 : f32
    } -> tensor<96xf32>
    %100 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%99 : tensor<96xf32>) outs(%89 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.rsqrt %in : f32
      linalg.yield %143 : f32
    } -> tensor<96xf32>
    %expanded_39 = tensor.expand_shape %arg46 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %expanded_40 = tensor.expand_shape %100 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98, %expanded_39 : tensor<1x96x8x8xf32>, tensor<96x1x1xf32>) outs(%86 : tensor<1x96x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.subf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x96x8x8xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101, %expanded_40 : tensor<1x96x8x8xf32>, tensor<96x1x1xf32>) outs(%86 : tensor<1x96x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.mulf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x96x8x8xf32>
    %expanded_41 = tensor.expand_shape %arg44 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%102, %expanded_41 : tensor<1x96x8x8xf32>, tensor<96x1x1xf32>) outs(%86 : tensor<1x96x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.mulf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x96x8x8xf32>
    %expanded_42 = tensor.expand_shape %arg45 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103, %expanded_42 : tensor<1x96x8x8xf32>, tensor<96x1x1xf32>) outs(%86 : tensor<1x96x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.addf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x96x8x8xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104 : tensor<1x96x8x8xf32>) outs(%86 : tensor<1x96x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.negf %in : f32
      %144 = math.exp %143 : f32
      %145 = arith.addf %144, %cst_0 : f32
      %146 = arith.divf %cst_0, %145 : f32
      linalg.yield %146 : f32
    } -> tensor<1x96x8x8xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104, %105 : tensor<1x96x8x8xf32>, tensor<1x96x8x8xf32>) outs(%86 : tensor<1x96x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.mulf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x96x8x8xf32>
    %107 = tensor.empty() : tensor<1x96x1x1xf32>
    %108 = linalg.fill ins(%cst : f32) outs(%107 : tensor<1x96x1x1xf32>) -> tensor<1x96x1x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%106 : tensor<1x96x8x8xf32>) outs(%108 : tensor<1x96x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.addf %in, %out : f32
      linalg.yield %143 : f32
    } -> tensor<1x96x1x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109 : tensor<1x96x1x1xf32>) outs(%107 : tensor<1x96x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.divf %in, %cst_3 : f32
      linalg.yield %143 : f32
    } -> tensor<1x96x1x1xf32>
    %111 = tensor.empty() : tensor<1x6x1x1xf32>
    %broadcasted_43 = linalg.broadcast ins(%arg49 : tensor<6xf32>) outs(%111 : tensor<1x6x1x1xf32>) dimensions = [0, 2, 3] 
    %112 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%110, %arg48 : tensor<1x96x1x1xf32>, tensor<6x96x1x1xf32>) outs(%broadcasted_43 : tensor<1x6x1x1xf32>) -> tensor<1x6x1x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112 : tensor<1x6x1x1xf32>) outs(%111 : tensor<1x6x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.negf %in : f32
      %144 = math.exp %143 : f32
      %145 = arith.addf %144, %cst_0 : f32
      %146 = arith.divf %cst_0, %145 : f32
      linalg.yield %146 : f32
    } -> tensor<1x6x1x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112, %113 : tensor<1x6x1x1xf32>, tensor<1x6x1x1xf32>) outs(%111 : tensor<1x6x1x1xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.mulf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x6x1x1xf32>
    %broadcasted_44 = linalg.broadcast ins(%arg51 : tensor<96xf32>) outs(%107 : tensor<1x96x1x1xf32>) dimensions = [0, 2, 3] 
    %115 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%114, %arg50 : tensor<1x6x1x1xf32>, tensor<96x6x1x1xf32>) outs(%broadcasted_44 : tensor<1x96x1x1xf32>) -> tensor<1x96x1x1xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%115 : tensor<1x96x1x1xf32>) outs(%107 : tensor<1x96x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.negf %in : f32
      %144 = math.exp %143 : f32
      %145 = arith.addf %144, %cst_0 : f32
      %146 = arith.divf %cst_0, %145 : f32
      linalg.yield %146 : f32
    } -> tensor<1x96x1x1xf32>
    %117 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116, %106 : tensor<1x96x1x1xf32>, tensor<1x96x8x8xf32>) outs(%86 : tensor<1x96x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.mulf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x96x8x8xf32>
    %118 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%117, %arg52 : tensor<1x96x8x8xf32>, tensor<24x96x1x1xf32>) outs(%77 : tensor<1x24x8x8xf32>) -> tensor<1x24x8x8xf32>
    %119 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg56 : tensor<24xf32>) outs(%79 : tensor<24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.truncf %cst_1 : f64 to f32
      %144 = arith.addf %in, %143 : f32
      linalg.yield %144 : f32
    } -> tensor<24xf32>
    %120 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%119 : tensor<24xf32>) outs(%79 : tensor<24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.rsqrt %in : f32
      linalg.yield %143 : f32
    } -> tensor<24xf32>
    %expanded_45 = tensor.expand_shape %arg55 [[0, 1, 2]] output_shape [24, 1, 1] : tensor<24xf32> into tensor<24x1x1xf32>
    %expanded_46 = tensor.expand_shape %120 [[0, 1, 2]] output_shape [24, 1, 1] : tensor<24xf32> into tensor<24x1x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%118, %expanded_45 : tensor<1x24x8x8xf32>, tensor<24x1x1xf32>) outs(%76 : tensor<1x24x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.subf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x24x8x8xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121, %expanded_46 : tensor<1x24x8x8xf32>, tensor<24x1x1xf32>) outs(%76 : tensor<1x24x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.mulf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x24x8x8xf32>
    %expanded_47 = tensor.expand_shape %arg53 [[0, 1, 2]] output_shape [24, 1, 1] : tensor<24xf32> into tensor<24x1x1xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%122, %expanded_47 : tensor<1x24x8x8xf32>, tensor<24x1x1xf32>) outs(%76 : tensor<1x24x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.mulf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x24x8x8xf32>
    %expanded_48 = tensor.expand_shape %arg54 [[0, 1, 2]] output_shape [24, 1, 1] : tensor<24xf32> into tensor<24x1x1xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%123, %expanded_48 : tensor<1x24x8x8xf32>, tensor<24x1x1xf32>) outs(%76 : tensor<1x24x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.addf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x24x8x8xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%124, %85 : tensor<1x24x8x8xf32>, tensor<1x24x8x8xf32>) outs(%76 : tensor<1x24x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.addf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x24x8x8xf32>
    %126 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%125, %arg57 : tensor<1x24x8x8xf32>, tensor<64x24x1x1xf32>) outs(%55 : tensor<1x64x8x8xf32>) -> tensor<1x64x8x8xf32>
    %127 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg61 : tensor<64xf32>) outs(%45 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.truncf %cst_1 : f64 to f32
      %144 = arith.addf %in, %143 : f32
      linalg.yield %144 : f32
    } -> tensor<64xf32>
    %128 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%127 : tensor<64xf32>) outs(%45 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.rsqrt %in : f32
      linalg.yield %143 : f32
    } -> tensor<64xf32>
    %expanded_49 = tensor.expand_shape %arg60 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %expanded_50 = tensor.expand_shape %128 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%126, %expanded_49 : tensor<1x64x8x8xf32>, tensor<64x1x1xf32>) outs(%54 : tensor<1x64x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.subf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x64x8x8xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%129, %expanded_50 : tensor<1x64x8x8xf32>, tensor<64x1x1xf32>) outs(%54 : tensor<1x64x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.mulf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x64x8x8xf32>
    %expanded_51 = tensor.expand_shape %arg58 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%130, %expanded_51 : tensor<1x64x8x8xf32>, tensor<64x1x1xf32>) outs(%54 : tensor<1x64x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.mulf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x64x8x8xf32>
    %expanded_52 = tensor.expand_shape %arg59 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%131, %expanded_52 : tensor<1x64x8x8xf32>, tensor<64x1x1xf32>) outs(%54 : tensor<1x64x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.addf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x64x8x8xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%132 : tensor<1x64x8x8xf32>) outs(%54 : tensor<1x64x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.negf %in : f32
      %144 = math.exp %143 : f32
      %145 = arith.addf %144, %cst_0 : f32
      %146 = arith.divf %cst_0, %145 : f32
      linalg.yield %146 : f32
    } -> tensor<1x64x8x8xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%132, %133 : tensor<1x64x8x8xf32>, tensor<1x64x8x8xf32>) outs(%54 : tensor<1x64x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.mulf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x64x8x8xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%134 : tensor<1x64x8x8xf32>) outs(%66 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.addf %in, %out : f32
      linalg.yield %143 : f32
    } -> tensor<1x64x1x1xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%135 : tensor<1x64x1x1xf32>) outs(%65 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.divf %in, %cst_3 : f32
      linalg.yield %143 : f32
    } -> tensor<1x64x1x1xf32>
    %collapsed_53 = tensor.collapse_shape %136 [[0], [1, 2, 3]] : tensor<1x64x1x1xf32> into tensor<1x64xf32>
    %137 = tensor.empty() : tensor<64x10xf32>
    %transposed = linalg.transpose ins(%arg62 : tensor<10x64xf32>) outs(%137 : tensor<64x10xf32>) permutation = [1, 0] 
    %138 = tensor.empty() : tensor<1x10xf32>
    %139 = linalg.fill ins(%cst : f32) outs(%138 : tensor<1x10xf32>) -> tensor<1x10xf32>
    %140 = linalg.matmul ins(%collapsed_53, %transposed : tensor<1x64xf32>, tensor<64x10xf32>) outs(%139 : tensor<1x10xf32>) -> tensor<1x10xf32>
    %141 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg63 : tensor<10xf32>) outs(%138 : tensor<1x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x10xf32>
    %142 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%140, %141 : tensor<1x10xf32>, tensor<1x10xf32>) outs(%138 : tensor<1x10xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %143 = arith.addf %in, %in_54 : f32
      linalg.yield %143 : f32
    } -> tensor<1x10xf32>
    return %142 : tensor<1x10xf32>
  }
}
