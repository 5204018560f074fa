// models/make_system_tests.py densenet121 (torch-mlir 20261001 torch 2.15.0)
#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
module {
  func.func @main(%arg0: tensor<16x3x7x7xf32> {resnorm.param = "features.conv0.weight"}, %arg1: tensor<16xf32> {resnorm.param = "features.norm0.weight"}, %arg2: tensor<16xf32> {resnorm.param = "features.norm0.bias"}, %arg3: tensor<16xf32> {resnorm.param = "features.norm0.running_mean"}, %arg4: tensor<16xf32> {resnorm.param = "features.norm0.running_var"}, %arg5: tensor<16xf32> {resnorm.param = "features.denseblock1.denselayer1.norm1.weight"}, %arg6: tensor<16xf32> {resnorm.param = "features.denseblock1.denselayer1.norm1.bias"}, %arg7: tensor<16xf32> {resnorm.param = "features.denseblock1.denselayer1.norm1.running_mean"}, %arg8: tensor<16xf32> {resnorm.param = "features.denseblock1.denselayer1.norm1.running_var"}, %arg9: tensor<16x16x1x1xf32> {resnorm.param = "features.denseblock1.denselayer1.conv1.weight"}, %arg10: tensor<16xf32> {resnorm.param = "features.denseblock1.denselayer1.norm2.weight"}, %arg11: tensor<16xf32> {resnorm.param = "features.denseblock1.denselayer1.norm2.bias"}, %arg12: tensor<16xf32> {resnorm.param = "features.denseblock1.denselayer1.norm2.running_mean"}, %arg13: tensor<16xf32> {resnorm.param = "features.denseblock1.denselayer1.norm2.running_var"}, %arg14: tensor<8x16x3x3xf32> {resnorm.param = "features.denseblock1.denselayer1.conv2.weight"}, %arg15: tensor<24xf32> {resnorm.param = "features.denseblock1.denselayer2.norm1.weight"}, %arg16: tensor<24xf32> {resnorm.param = "features.denseblock1.denselayer2.norm1.bias"}, %arg17: tensor<24xf32> {resnorm.param = "features.denseblock1.denselayer2.norm1.running_mean"}, %arg18: tensor<24xf32> {resnorm.param = "features.denseblock1.denselayer2.norm1.running_var"}, %arg19: tensor<16x24x1x1xf32> {resnorm.param = "features.denseblock1.denselayer2.conv1.weight"}, %arg20: tensor<16xf32> {resnorm.param = "features.denseblock1.denselayer2.norm2.weight"}, %arg21: tensor<16xf32> {resnorm.param = "features.denseblock1.denselayer2.norm2.bias"}, %arg22: tensor<16xf32> {resnorm.param = "features.denseblock1.denselayer2.norm2.running_mean"}, %arg23: tensor<16xf32> {resnorm.param = "features.denseblock1.denselayer2.norm2.running_var"}, %arg24: tensor<8x16x3x3xf32> {resnorm.param = "features.denseblock1.denselayer2.conv2.weight"}, %arg25: tensor<32xf32> {resnorm.param = "features.transition1.norm.weight"}, %arg26: tensor<32xf32> {resnorm.param = "features.transition1.norm.bias"}, %arg27: tensor<32xf32> {resnorm.param = "features.transition1.norm.running_mean"}, %arg28: tensor<32xf32> {resnorm.param = "features.transition1.norm.running_var"}, %arg29: tensor<16x32x1x1xf32> {resnorm.param = "features.transition1.conv.weight"}, %arg30: tensor<16xf32> {resnorm.param = "features.denseblock2.denselayer1.norm1.weight"}, %arg31: tensor<16xf32> {resnorm.param = "features.denseblock2.denselayer1.norm1.bias"}, %arg32: tensor<16xf32> {resnorm.param = "features.denseblock2.denselayer1.norm1.running_mean"}, %arg33: tensor<16xf32> {resnorm.param = "features.denseblock2.denselayer1.norm1.running_var"}, %arg34: tensor<16x16x1x1xf32> {resnorm.param = "features.denseblock2.denselayer1.conv1.weight"}, %arg35: tensor<16xf32> {resnorm.param = "features.denseblock2.denselayer1.norm2.weight"}, %arg36: tensor<16xf32> {resnorm.param = "features.denseblock2.denselayer1.norm2.bias"}, %arg37: tensor<16xf32> {resnorm.param = "features.denseblock2.denselayer1.norm2.running_mean"}, %arg38: tensor<16xf32> {resnorm.param = "features.denseblock2.denselayer1.norm2.running_var"}, %arg39: tensor<8x16x3x3xf32> {resnorm.param = "features.denseblock2.denselayer1.conv2.weight"}, %arg40: tensor<24xf32> {resnorm.param = "features.denseblock2.denselayer2.norm1.weight"}, %arg41: tensor<24xf32> {resnorm.param = "features.denseblock2.denselayer2.norm1.bias"}, %arg42: tensor<24xf32> {resnorm.param = "features.denseblock2.denselayer2.norm1.running_mean"}, %arg43: tensor<24xf32> {resnorm.param = "features.denseblock2.denselayer2.norm1.running_var"}, %arg44: tensor<16x24x1x1xf32> {resnorm.param = "features.denseblock2.denselayer2.conv1.weight"}, %arg45: tensor<16xf32> {resnorm.param = "features.denseblock2.denselayer2.norm2.weight"}, %arg46: tensor<16xf32> {resnorm.param = "features.denseblock2.denselayer2.norm2.bias"}, %arg47: tensor<16xf32> {resnorm.param = "features.denseblock2.denselayer2.norm2.running_mean"}, %arg48: tensor<16xf32> {resnorm.param = "features.denseblock2.denselayer2.norm2.running_var"}, %arg49: tensor<8x16x3x3xf32> {resnorm.param = "features.denseblock2.denselayer2.conv2.weight"}, %arg50: tensor<32xf32> {resnorm.param = "features.norm5.weight"}, %arg51: tensor<32xf32> {resnorm.param = "features.norm5.bias"}, %arg52: tensor<32xf32> {resnorm.param = "features.norm5.running_mean"}, %arg53: tensor<32xf32> {resnorm.param = "features.norm5.running_var"}, %arg54: tensor<10x32xf32> {resnorm.param = "classifier.weight"}, %arg55: tensor<10xf32> {resnorm.param = "classifier.bias"}, %arg56: tensor<1x3x64x64xf32>) -> tensor<1x10xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e-05 : f64
    %cst_2 = arith.constant 4.000000e+00 : f32
    %cst_3 = arith.constant 6.400000e+01 : f32
    %padded = tensor.pad %arg56 low[0, 0, 3, 3] high[0, 0, 3, 3] {
    ^bb0(%arg57: index, %arg58: index, %arg59: index, %arg60: index):
      tensor.yield %cst : f32
    } : tensor<1x3x64x64xf32> to tensor<1x3x70x70xf32>
    %0 = tensor.empty() : tensor<1x16x32x32xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x16x32x32xf32>) -> tensor<1x16x32x32xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded, %arg0 : tensor<1x3x70x70xf32>, tensor<16x3x7x7xf32>) outs(%1 : tensor<1x16x32x32xf32>) -> tensor<1x16x32x32xf32>
    %3 = tensor.empty() : tensor<16xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg4 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.truncf %cst_1 : f64 to f32
      %121 = arith.addf %in, %120 : f32
      linalg.yield %121 : f32
    } -> tensor<16xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%4 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.rsqrt %in : f32
      linalg.yield %120 : f32
    } -> tensor<16xf32>
    %expanded = tensor.expand_shape %arg3 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %expanded_4 = tensor.expand_shape %5 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %expanded : tensor<1x16x32x32xf32>, tensor<16x1x1xf32>) outs(%0 : tensor<1x16x32x32xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %120 = arith.subf %in, %in_55 : f32
      linalg.yield %120 : f32
    } -> tensor<1x16x32x32xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %expanded_4 : tensor<1x16x32x32xf32>, tensor<16x1x1xf32>) outs(%0 : tensor<1x16x32x32xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %120 = arith.mulf %in, %in_55 : f32
      linalg.yield %120 : f32
    } -> tensor<1x16x32x32xf32>
    %expanded_5 = tensor.expand_shape %arg1 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %expanded_5 : tensor<1x16x32x32xf32>, tensor<16x1x1xf32>) outs(%0 : tensor<1x16x32x32xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %120 = arith.mulf %in, %in_55 : f32
      linalg.yield %120 : f32
    } -> tensor<1x16x32x32xf32>
    %expanded_6 = tensor.expand_shape %arg2 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %expanded_6 : tensor<1x16x32x32xf32>, tensor<16x1x1xf32>) outs(%0 : tensor<1x16x32x32xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %120 = arith.addf %in, %in_55 : f32
      linalg.yield %120 : f32
    } -> tensor<1x16x32x32xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<1x16x32x32xf32>) outs(%0 : tensor<1x16x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.cmpf ugt, %in, %cst : f32
      %121 = arith.select %120, %in, %cst : f32
      linalg.yield %121 : f32
    } -> tensor<1x16x32x32xf32>
    %padded_7 = tensor.pad %10 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg57: index, %arg58: index, %arg59: index, %arg60: index):
      tensor.yield %cst_0 : f32
    } : tensor<1x16x32x32xf32> to tensor<1x16x34x34xf32>
    %11 = tensor.empty() : tensor<1x16x16x16xf32>
    %12 = linalg.fill ins(%cst_0 : f32) outs(%11 : tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %13 = tensor.empty() : tensor<3x3xf32>
    %14 = linalg.pooling_nchw_max {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_7, %13 : tensor<1x16x34x34xf32>, tensor<3x3xf32>) outs(%12 : tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg8 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.truncf %cst_1 : f64 to f32
      %121 = arith.addf %in, %120 : f32
      linalg.yield %121 : f32
    } -> tensor<16xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%15 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.rsqrt %in : f32
      linalg.yield %120 : f32
    } -> tensor<16xf32>
    %expanded_8 = tensor.expand_shape %arg7 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %expanded_9 = tensor.expand_shape %16 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %expanded_8 : tensor<1x16x16x16xf32>, tensor<16x1x1xf32>) outs(%11 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %120 = arith.subf %in, %in_55 : f32
      linalg.yield %120 : f32
    } -> tensor<1x16x16x16xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %expanded_9 : tensor<1x16x16x16xf32>, tensor<16x1x1xf32>) outs(%11 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %120 = arith.mulf %in, %in_55 : f32
      linalg.yield %120 : f32
    } -> tensor<1x16x16x16xf32>
    %expanded_10 = tensor.expand_shape %arg5 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %expanded_10 : tensor<1x16x16x16xf32>, tensor<16x1x1xf32>) outs(%11 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %120 = arith.mulf %in, %in_55 : f32
      linalg.yield %120 : f32
    } -> tensor<1x16x16x16xf32>
    %expanded_11 = tensor.expand_shape %arg6 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %expanded_11 : tensor<1x16x16x16xf32>, tensor<16x1x1xf32>) outs(%11 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %120 = arith.addf %in, %in_55 : f32
      linalg.yield %120 : f32
    } -> tensor<1x16x16x16xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<1x16x16x16xf32>) outs(%11 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.cmpf ugt, %in, %cst : f32
      %121 = arith.select %120, %in, %cst : f32
      linalg.yield %121 : f32
    } -> tensor<1x16x16x16xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%11 : tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %23 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%21, %arg9 : tensor<1x16x16x16xf32>, tensor<16x16x1x1xf32>) outs(%22 : tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg13 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.truncf %cst_1 : f64 to f32
      %121 = arith.addf %in, %120 : f32
      linalg.yield %121 : f32
    } -> tensor<16xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%24 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.rsqrt %in : f32
      linalg.yield %120 : f32
    } -> tensor<16xf32>
    %expanded_12 = tensor.expand_shape %arg12 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %expanded_13 = tensor.expand_shape %25 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %expanded_12 : tensor<1x16x16x16xf32>, tensor<16x1x1xf32>) outs(%11 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %120 = arith.subf %in, %in_55 : f32
      linalg.yield %120 : f32
    } -> tensor<1x16x16x16xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %expanded_13 : tensor<1x16x16x16xf32>, tensor<16x1x1xf32>) outs(%11 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %120 = arith.mulf %in, %in_55 : f32
      linalg.yield %120 : f32
    } -> tensor<1x16x16x16xf32>
    %expanded_14 = tensor.expand_shape %arg10 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %expanded_14 : tensor<1x16x16x16xf32>, tensor<16x1x1xf32>) outs(%11 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %120 = arith.mulf %in, %in_55 : f32
      linalg.yield %120 : f32
    } -> tensor<1x16x16x16xf32>
    %expanded_15 = tensor.expand_shape %arg11 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %expanded_15 : tensor<1x16x16x16xf32>, tensor<16x1x1xf32>) outs(%11 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %120 = arith.addf %in, %in_55 : f32
      linalg.yield %120 : f32
    } -> tensor<1x16x16x16xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<1x16x16x16xf32>) outs(%11 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.cmpf ugt, %in, %cst : f32
      %121 = arith.select %120, %in, %cst : f32
      linalg.yield %121 : f32
    } -> tensor<1x16x16x16xf32>
    %padded_16 = tensor.pad %30 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg57: index, %arg58: index, %arg59: index, %arg60: index):
      tensor.yield %cst : f32
    } : tensor<1x16x16x16xf32> to tensor<1x16x18x18xf32>
    %31 = tensor.empty() : tensor<1x8x16x16xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<1x8x16x16xf32>) -> tensor<1x8x16x16xf32>
    %33 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_16, %arg14 : tensor<1x16x18x18xf32>, tensor<8x16x3x3xf32>) outs(%32 : tensor<1x8x16x16xf32>) -> tensor<1x8x16x16xf32>
    %concat = tensor.concat dim(1) %14, %33 : (tensor<1x16x16x16xf32>, tensor<1x8x16x16xf32>) -> tensor<1x24x16x16xf32>
    %34 = tensor.empty() : tensor<24xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg18 : tensor<24xf32>) outs(%34 : tensor<24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.truncf %cst_1 : f64 to f32
      %121 = arith.addf %in, %120 : f32
      linalg.yield %121 : f32
    } -> tensor<24xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%35 : tensor<24xf32>) outs(%34 : tensor<24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.rsqrt %in : f32
      linalg.yield %120 : f32
    } -> tensor<24xf32>
    %expanded_17 = tensor.expand_shape %arg17 [[0, 1, 2]] output_shape [24, 1, 1] : tensor<24xf32> into tensor<24x1x1xf32>
    %expanded_18 = tensor.expand_shape %36 [[0, 1, 2]] output_shape [24, 1, 1] : tensor<24xf32> into tensor<24x1x1xf32>
    %37 = tensor.empty() : tensor<1x24x16x16xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat, %expanded_17 : tensor<1x24x16x16xf32>, tensor<24x1x1xf32>) outs(%37 : tensor<1x24x16x16xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %120 = arith.subf %in, %in_55 : f32
      linalg.yield %120 : f32
    } -> tensor<1x24x16x16xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %expanded_18 : tensor<1x24x16x16xf32>, tensor<24x1x1xf32>) outs(%37 : tensor<1x24x16x16xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %120 = arith.mulf %in, %in_55 : f32
      linalg.yield %120 : f32
    } -> tensor<1x24x16x16xf32>
    %expanded_19 = tensor.expand_shape %arg15 [[0, 1, 2]] output_shape [24, 1, 1] : tensor<24xf32> into tensor<24x1x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %expanded_19 : tensor<1x24x16x16xf32>, tensor<24x1x1xf32>) outs(%37 : tensor<1x24x16x16xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %120 = arith.mulf %in, %in_55 : f32
      linalg.yield %120 : f32
    } -> tensor<1x24x16x16xf32>
    %expanded_20 = tensor.expand_shape %arg16 [[0, 1, 2]] output_shape [24, 1, 1] : tensor<24xf32> into tensor<24x1x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %expanded_20 : tensor<1x24x16x16xf32>, tensor<24x1x1xf32>) outs(%37 : tensor<1x24x16x16xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %120 = arith.addf %in, %in_55 : f32
      linalg.yield %120 : f32
    } -> tensor<1x24x16x16xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<1x24x16x16xf32>) outs(%37 : tensor<1x24x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.cmpf ugt, %in, %cst : f32
      %121 = arith.select %120, %in, %cst : f32
      linalg.yield %121 : f32
    } -> tensor<1x24x16x16xf32>
    %43 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%42, %arg19 : tensor<1x24x16x16xf32>, tensor<16x24x1x1xf32>) outs(%22 : tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg23 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.truncf %cst_1 : f64 to f32
      %121 = arith.addf %in, %120 : f32
      linalg.yield %121 : f32
    } -> tensor<16xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%44 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.rsqrt %in : f32
      linalg.yield %120 : f32
    } -> tensor<16xf32>
    %expanded_21 = tensor.expand_shape %arg22 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %expanded_22 = tensor.expand_shape %45 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %expanded_21 : tensor<1x16x16x16xf32>, tensor<16x1x1xf32>) outs(%11 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %120 = arith.subf %in, %in_55 : f32
      linalg.yield %120 : f32
    } -> tensor<1x16x16x16xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %expanded_22 : tensor<1x16x16x16xf32>, tensor<16x1x1xf32>) outs(%11 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %120 = arith.mulf %in, %in_55 : f32
      linalg.yield %120 : f32
    } -> tensor<1x16x16x16xf32>
    %expanded_23 = tensor.expand_shape %arg20 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %expanded_23 : tensor<1x16x16x16xf32>, tensor<16x1x1xf32>) outs(%11 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %120 = arith.mulf %in, %in_55 : f32
      linalg.yield %120 : f32
    } -> tensor<1x16x16x16xf32>
    %expanded_24 = tensor.expand_shape %arg21 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %expanded_24 : tensor<1x16x16x16xf32>, tensor<16x1x1xf32>) outs(%11 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %120 = arith.addf %in, %in_55 : f32
      linalg.yield %120 : f32
    } -> tensor<1x16x16x16xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<1x16x16x16xf32>) outs(%11 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.cmpf ugt, %in, %cst : f32
      %121 = arith.select %120, %in, %cst : f32
      linalg.yield %121 : f32
    } -> tensor<1x16x16x16xf32>
    %padded_25 = tensor.pad %50 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg57: index, %arg58: index, %arg59: index, %arg60: index):
      tensor.yield %cst : f32
    } : tensor<1x16x16x16xf32> to tensor<1x16x18x18xf32>
    %51 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_25, %arg24 : tensor<1x16x18x18xf32>, tensor<8x16x3x3xf32>) outs(%32 : tensor<1x8x16x16xf32>) -> tensor<1x8x16x16xf32>
    %concat_26 = tensor.concat dim(1) %14, %33, %51 : (tensor<1x16x16x16xf32>, tensor<1x8x16x16xf32>, tensor<1x8x16x16xf32>) -> tensor<1x32x16x16xf32>
    %52 = tensor.empty() : tensor<32xf32>
    %53 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg28 : tensor<32xf32>) outs(%52 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.truncf %cst_1 : f64 to f32
      %121 = arith.addf %in, %120 : f32
      linalg.yield %121 : f32
    } -> tensor<32xf32>
    %54 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%53 : tensor<32xf32>) outs(%52 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.rsqrt %in : f32
      linalg.yield %120 : f32
    } -> tensor<32xf32>
    %expanded_27 = tensor.expand_shape %arg27 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %expanded_28 = tensor.expand_shape %54 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %55 = tensor.empty() : tensor<1x32x16x16xf32>
    %56 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_26, %expanded_27 : tensor<1x32x16x16xf32>, tensor<32x1x1xf32>) outs(%55 : tensor<1x32x16x16xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %120 = arith.subf %in, %in_55 : f32
      linalg.yield %120 : f32
    } -> tensor<1x32x16x16xf32>
    %57 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %expanded_28 : tensor<1x32x16x16xf32>, tensor<32x1x1xf32>) outs(%55 : tensor<1x32x16x16xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %120 = arith.mulf %in, %in_55 : f32
      linalg.yield %120 : f32
    } -> tensor<1x32x16x16xf32>
    %expanded_29 = tensor.expand_shape %arg25 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %58 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %expanded_29 : tensor<1x32x16x16xf32>, tensor<32x1x1xf32>) outs(%55 : tensor<1x32x16x16xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %120 = arith.mulf %in, %in_55 : f32
      linalg.yield %120 : f32
    } -> tensor<1x32x16x16xf32>
    %expanded_30 = tensor.expand_shape %arg26 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %59 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %expanded_30 : tensor<1x32x16x16xf32>, tensor<32x1x1xf32>) outs(%55 : tensor<1x32x16x16xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %120 = arith.addf %in, %in_55 : f32
      linalg.yield %120 : f32
    } -> tensor<1x32x16x16xf32>
    %60 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<1x32x16x16xf32>) outs(%55 : tensor<1x32x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.cmpf ugt, %in, %cst : f32
      %121 = arith.select %120, %in, %cst : f32
      linalg.yield %121 : f32
    } -> tensor<1x32x16x16xf32>
    %61 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%60, %arg29 : tensor<1x32x16x16xf32>, tensor<16x32x1x1xf32>) outs(%22 : tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %62 = tensor.empty() : tensor<1x16x8x8xf32>
    %63 = linalg.fill ins(%cst : f32) outs(%62 : tensor<1x16x8x8xf32>) -> tensor<1x16x8x8xf32>
    %64 = tensor.empty() : tensor<2x2xf32>
    %65 = linalg.pooling_nchw_sum {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%61, %64 : tensor<1x16x16x16xf32>, tensor<2x2xf32>) outs(%63 : tensor<1x16x8x8xf32>) -> tensor<1x16x8x8xf32>
    %66 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65 : tensor<1x16x8x8xf32>) outs(%62 : tensor<1x16x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.divf %in, %cst_2 : f32
      linalg.yield %120 : f32
    } -> tensor<1x16x8x8xf32>
    %67 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg33 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.truncf %cst_1 : f64 to f32
      %121 = arith.addf %in, %120 : f32
      linalg.yield %121 : f32
    } -> tensor<16xf32>
    %68 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%67 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.rsqrt %in : f32
      linalg.yield %120 : f32
    } -> tensor<16xf32>
    %expanded_31 = tensor.expand_shape %arg32 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %expanded_32 = tensor.expand_shape %68 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %69 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %expanded_31 : tensor<1x16x8x8xf32>, tensor<16x1x1xf32>) outs(%62 : tensor<1x16x8x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %120 = arith.subf %in, %in_55 : f32
      linalg.yield %120 : f32
    } -> tensor<1x16x8x8xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %expanded_32 : tensor<1x16x8x8xf32>, tensor<16x1x1xf32>) outs(%62 : tensor<1x16x8x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %120 = arith.mulf %in, %in_55 : f32
      linalg.yield %120 : f32
    } -> tensor<1x16x8x8xf32>
    %expanded_33 = tensor.expand_shape %arg30 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %expanded_33 : tensor<1x16x8x8xf32>, tensor<16x1x1xf32>) outs(%62 : tensor<1x16x8x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %120 = arith.mulf %in, %in_55 : f32
      linalg.yield %120 : f32
    } -> tensor<1x16x8x8xf32>
    %expanded_34 = tensor.expand_shape %arg31 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %expanded_34 : tensor<1x16x8x8xf32>, tensor<16x1x1xf32>) outs(%62 : tensor<1x16x8x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %120 = arith.addf %in, %in_55 : f32
      linalg.yield %120 : f32
    } -> tensor<1x16x8x8xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<1x16x8x8xf32>) outs(%62 : tensor<1x16x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.cmpf ugt, %in, %cst : f32
      %121 = arith.select %120, %in, %cst : f32
      linalg.yield %121 : f32
    } -> tensor<1x16x8x8xf32>
    %74 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%73, %arg34 : tensor<1x16x8x8xf32>, tensor<16x16x1x1xf32>) outs(%63 : tensor<1x16x8x8xf32>) -> tensor<1x16x8x8xf32>
    %75 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg38 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.truncf %cst_1 : f64 to f32
      %121 = arith.addf %in, %120 : f32
      linalg.yield %121 : f32
    } -> tensor<16xf32>
    %76 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%75 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.rsqrt %in : f32
      linalg.yield %120 : f32
    } -> tensor<16xf32>
    %expanded_35 = tensor.expand_shape %arg37 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %expanded_36 = tensor.expand_shape %76 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %expanded_35 : tensor<1x16x8x8xf32>, tensor<16x1x1xf32>) outs(%62 : tensor<1x16x8x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %120 = arith.subf %in, %in_55 : f32
      linalg.yield %120 : f32
    } -> tensor<1x16x8x8xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %expanded_36 : tensor<1x16x8x8xf32>, tensor<16x1x1xf32>) outs(%62 : tensor<1x16x8x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %120 = arith.mulf %in, %in_55 : f32
      linalg.yield %120 : f32
    } -> tensor<1x16x8x8xf32>
    %expanded_37 = tensor.expand_shape %arg35 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %expanded_37 : tensor<1x16x8x8xf32>, tensor<16x1x1xf32>) outs(%62 : tensor<1x16x8x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %120 = arith.mulf %in, %in_55 : f32
      linalg.yield %120 : f32
    } -> tensor<1x16x8x8xf32>
    %expanded_38 = tensor.expand_shape %arg36 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %expanded_38 : tensor<1x16x8x8xf32>, tensor<16x1x1xf32>) outs(%62 : tensor<1x16x8x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %120 = arith.addf %in, %in_55 : f32
      linalg.yield %120 : f32
    } -> tensor<1x16x8x8xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80 : tensor<1x16x8x8xf32>) outs(%62 : tensor<1x16x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.cmpf ugt, %in, %cst : f32
      %121 = arith.select %120, %in, %cst : f32
      linalg.yield %121 : f32
    } -> tensor<1x16x8x8xf32>
    %padded_39 = tensor.pad %81 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg57: index, %arg58: index, %arg59: index, %arg60: index):
      tensor.yield %cst : f32
    } : tensor<1x16x8x8xf32> to tensor<1x16x10x10xf32>
    %82 = tensor.empty() : tensor<1x8x8x8xf32>
    %83 = linalg.fill ins(%cst : f32) outs(%82 : tensor<1x8x8x8xf32>) -> tensor<1x8x8x8xf32>
    %84 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_39, %arg39 : tensor<1x16x10x10xf32>, tensor<8x16x3x3xf32>) outs(%83 : tensor<1x8x8x8xf32>) -> tensor<1x8x8x8xf32>
    %concat_40 = tensor.concat dim(1) %66, %84 : (tensor<1x16x8x8xf32>, tensor<1x8x8x8xf32>) -> tensor<1x24x8x8xf32>
    %85 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg43 : tensor<24xf32>) outs(%34 : tensor<24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.truncf %cst_1 : f64 to f32
      %121 = arith.addf %in, %120 : f32
      linalg.yield %121 : f32
    } -> tensor<24xf32>
    %86 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%85 : tensor<24xf32>) outs(%34 : tensor<24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.rsqrt %in : f32
      linalg.yield %120 : f32
    } -> tensor<24xf32>
    %expanded_41 = tensor.expand_shape %arg42 [[0, 1, 2]] output_shape [24, 1, 1] : tensor<24xf32> into tensor<24x1x1xf32>
    %expanded_42 = tensor.expand_shape %86 [[0, 1, 2]] output_shape [24, 1, 1] : tensor<24xf32> into tensor<24x1x1xf32>
    %87 = tensor.empty() : tensor<1x24x8x8xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_40, %expanded_41 : tensor<1x24x8x8xf32>, tensor<24x1x1xf32>) outs(%87 : tensor<1x24x8x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %120 = arith.subf %in, %in_55 : f32
      linalg.yield %120 : f32
    } -> tensor<1x24x8x8xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88, %expanded_42 : tensor<1x24x8x8xf32>, tensor<24x1x1xf32>) outs(%87 : tensor<1x24x8x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %120 = arith.mulf %in, %in_55 : f32
      linalg.yield %120 : f32
    } -> tensor<1x24x8x8xf32>
    %expanded_43 = tensor.expand_shape %arg40 [[0, 1, 2]] output_shape [24, 1, 1] : tensor<24xf32> into tensor<24x1x1xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89, %expanded_43 : tensor<1x24x8x8xf32>, tensor<24x1x1xf32>) outs(%87 : tensor<1x24x8x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %120 = arith.mulf %in, %in_55 : f32
      linalg.yield %120 : f32
    } -> tensor<1x24x8x8xf32>
    %expanded_44 = tensor.expand_shape %arg41 [[0, 1, 2]] output_shape [24, 1, 1] : tensor<24xf32> into tensor<24x1x1xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90, %expanded_44 : tensor<1x24x8x8xf32>, tensor<24x1x1xf32>) outs(%87 : tensor<1x24x8x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %120 = arith.addf %in, %in_55 : f32
      linalg.yield %120 : f32
    } -> tensor<1x24x8x8xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91 : tensor<1x24x8x8xf32>) outs(%87 : tensor<1x24x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.cmpf ugt, %in, %cst : f32
      %121 = arith.select %120, %in, %cst : f32
      linalg.yield %121 : f32
    } -> tensor<1x24x8x8xf32>
    %93 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%92, %arg44 : tensor<1x24x8x8xf32>, tensor<16x24x1x1xf32>) outs(%63 : tensor<1x16x8x8xf32>) -> tensor<1x16x8x8xf32>
    %94 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg48 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.truncf %cst_1 : f64 to f32
      %121 = arith.addf %in, %120 : f32
      linalg.yield %121 : f32
    } -> tensor<16xf32>
    %95 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%94 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.rsqrt %in : f32
      linalg.yield %120 : f32
    } -> tensor<16xf32>
    %expanded_45 = tensor.expand_shape %arg47 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %expanded_46 = tensor.expand_shape %95 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93, %expanded_45 : tensor<1x16x8x8xf32>, tensor<16x1x1xf32>) outs(%62 : tensor<1x16x8x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %120 = arith.subf %in, %in_55 : f32
      linalg.yield %120 : f32
    } -> tensor<1x16x8x8xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96, %expanded_46 : tensor<1x16x8x8xf32>, tensor<16x1x1xf32>) outs(%62 : tensor<1x16x8x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %120 = arith.mulf %in, %in_55 : f32
      linalg.yield %120 : f32
    } -> tensor<1x16x8x8xf32>
    %expanded_47 = tensor.expand_shape %arg45 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %expanded_47 : tensor<1x16x8x8xf32>, tensor<16x1x1xf32>) outs(%62 : tensor<1x16x8x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %120 = arith.mulf %in, %in_55 : f32
      linalg.yield %120 : f32
    } -> tensor<1x16x8x8xf32>
    %expanded_48 = tensor.expand_shape %arg46 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98, %expanded_48 : tensor<1x16x8x8xf32>, tensor<16x1x1xf32>) outs(%62 : tensor<1x16x8x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %120 = arith.addf %in, %in_55 : f32
      linalg.yield %120 : f32
    } -> tensor<1x16x8x8xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99 : tensor<1x16x8x8xf32>) outs(%62 : tensor<1x16x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.cmpf ugt, %in, %cst : f32
      %121 = arith.select %120, %in, %cst : f32
      linalg.yield %121 : f32
    } -> tensor<1x16x8x8xf32>
    %padded_49 = tensor.pad %100 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg57: index, %arg58: index, %arg59: index, %arg60: index):
      tensor.yield %cst : f32
    } : tensor<1x16x8x8xf32> to tensor<1x16x10x10xf32>
    %101 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_49, %arg49 : tensor<1x16x10x10xf32>, tensor<8x16x3x3xf32>) outs(%83 : tensor<1x8x8x8xf32>) -> tensor<1x8x8x8xf32>
    %concat_50 = tensor.concat dim(1) %66, %84, %101 : (tensor<1x16x8x8xf32>, tensor<1x8x8x8xf32>, tensor<1x8x8x8xf32>) -> tensor<1x32x8x8xf32>
    %102 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg53 : tensor<32xf32>) outs(%52 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.truncf %cst_1 : f64 to f32
      %121 = arith.addf %in, %120 : f32
      linalg.yield %121 : f32
    } -> tensor<32xf32>
    %103 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%102 : tensor<32xf32>) outs(%52 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.rsqrt %in : f32
      linalg.yield %120 : f32
    } -> tensor<32xf32>
    %expanded_51 = tensor.expand_shape %arg52 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %expanded_52 = tensor.expand_shape %103 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %104 = tensor.empty() : tensor<1x32x8x8xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_50, %expanded_51 : tensor<1x32x8x8xf32>, tensor<32x1x1xf32>) outs(%104 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %120 = arith.subf %in, %in_55 : f32
      linalg.yield %120 : f32
    } -> tensor<1x32x8x8xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105, %expanded_52 : tensor<1x32x8x8xf32>, tensor<32x1x1xf32>) outs(%104 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %120 = arith.mulf %in, %in_55 : f32
      linalg.yield %120 : f32
    } -> tensor<1x32x8x8xf32>
    %expanded_53 = tensor.expand_shape %arg50 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106, %expanded_53 : tensor<1x32x8x8xf32>, tensor<32x1x1xf32>) outs(%104 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %120 = arith.mulf %in, %in_55 : f32
      linalg.yield %120 : f32
    } -> tensor<1x32x8x8xf32>
    %expanded_54 = tensor.expand_shape %arg51 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107, %expanded_54 : tensor<1x32x8x8xf32>, tensor<32x1x1xf32>) outs(%104 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %120 = arith.addf %in, %in_55 : f32
      linalg.yield %120 : f32
    } -> tensor<1x32x8x8xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108 : tensor<1x32x8x8xf32>) outs(%104 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.cmpf ugt, %in, %cst : f32
      %121 = arith.select %120, %in, %cst : f32
      linalg.yield %121 : f32
    } -> tensor<1x32x8x8xf32>
    %110 = tensor.empty() : tensor<1x32x1x1xf32>
    %111 = linalg.fill ins(%cst : f32) outs(%110 : tensor<1x32x1x1xf32>) -> tensor<1x32x1x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%109 : tensor<1x32x8x8xf32>) outs(%111 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %in, %out : f32
      linalg.yield %120 : f32
    } -> tensor<1x32x1x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112 : tensor<1x32x1x1xf32>) outs(%110 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.divf %in, %cst_3 : f32
      linalg.yield %120 : f32
    } -> tensor<1x32x1x1xf32>
    %collapsed = tensor.collapse_shape %113 [[0], [1, 2, 3]] : tensor<1x32x1x1xf32> into tensor<1x32xf32>
    %114 = tensor.empty() : tensor<32x10xf32>
    %transposed = linalg.transpose ins(%arg54 : tensor<10x32xf32>) outs(%114 : tensor<32x10xf32>) permutation = [1, 0] 
    %115 = tensor.empty() : tensor<1x10xf32>
    %116 = linalg.fill ins(%cst : f32) outs(%115 : tensor<1x10xf32>) -> tensor<1x10xf32>
    %117 = linalg.matmul ins(%collapsed, %transposed : tensor<1x32xf32>, tensor<32x10xf32>) outs(%116 : tensor<1x10xf32>) -> tensor<1x10xf32>
    %118 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg55 : tensor<10xf32>) outs(%115 : tensor<1x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x10xf32>
    %119 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%117, %118 : tensor<1x10xf32>, tensor<1x10xf32>) outs(%115 : tensor<1x10xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %120 = arith.addf %in, %in_55 : f32
      linalg.yield %120 : f32
    } -> tensor<1x10xf32>
    return %119 : tensor<1x10xf32>
  }
}
