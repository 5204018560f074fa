// models/make_system_tests.py resnet50 (torch-mlir 20261001 torch 2.15.0)
#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
module {
  func.func @main(%arg0: tensor<64x3x7x7xf32> {resnorm.param = "conv1.weight"}, %arg1: tensor<64xf32> {resnorm.param = "bn1.weight"}, %arg2: tensor<64xf32> {resnorm.param = "bn1.bias"}, %arg3: tensor<64xf32> {resnorm.param = "bn1.running_mean"}, %arg4: tensor<64xf32> {resnorm.param = "bn1.running_var"}, %arg5: tensor<16x64x1x1xf32> {resnorm.param = "layer1.0.conv1.weight"}, %arg6: tensor<16xf32> {resnorm.param = "layer1.0.bn1.weight"}, %arg7: tensor<16xf32> {resnorm.param = "layer1.0.bn1.bias"}, %arg8: tensor<16xf32> {resnorm.param = "layer1.0.bn1.running_mean"}, %arg9: tensor<16xf32> {resnorm.param = "layer1.0.bn1.running_var"}, %arg10: tensor<16x16x3x3xf32> {resnorm.param = "layer1.0.conv2.weight"}, %arg11: tensor<16xf32> {resnorm.param = "layer1.0.bn2.weight"}, %arg12: tensor<16xf32> {resnorm.param = "layer1.0.bn2.bias"}, %arg13: tensor<16xf32> {resnorm.param = "layer1.0.bn2.running_mean"}, %arg14: tensor<16xf32> {resnorm.param = "layer1.0.bn2.running_var"}, %arg15: tensor<64x16x1x1xf32> {resnorm.param = "layer1.0.conv3.weight"}, %arg16: tensor<64xf32> {resnorm.param = "layer1.0.bn3.weight"}, %arg17: tensor<64xf32> {resnorm.param = "layer1.0.bn3.bias"}, %arg18: tensor<64xf32> {resnorm.param = "layer1.0.bn3.running_mean"}, %arg19: tensor<64xf32> {resnorm.param = "layer1.0.bn3.running_var"}, %arg20: tensor<32x64x1x1xf32> {resnorm.param = "layer2.0.conv1.weight"}, %arg21: tensor<32xf32> {resnorm.param = "layer2.0.bn1.weight"}, %arg22: tensor<32xf32> {resnorm.param = "layer2.0.bn1.bias"}, %arg23: tensor<32xf32> {resnorm.param = "layer2.0.bn1.running_mean"}, %arg24: tensor<32xf32> {resnorm.param = "layer2.0.bn1.running_var"}, %arg25: tensor<32x32x3x3xf32> {resnorm.param = "layer2.0.conv2.weight"}, %arg26: tensor<32xf32> {resnorm.param = "layer2.0.bn2.weight"}, %arg27: tensor<32xf32> {resnorm.param = "layer2.0.bn2.bias"}, %arg28: tensor<32xf32> {resnorm.param = "layer2.0.bn2.running_mean"}, %arg29: tensor<32xf32> {resnorm.param = "layer2.0.bn2.running_var"}, %arg30: tensor<128x32x1x1xf32> {resnorm.param = "layer2.0.conv3.weight"}, %arg31: tensor<128xf32> {resnorm.param = "layer2.0.bn3.weight"}, %arg32: tensor<128xf32> {resnorm.param = "layer2.0.bn3.bias"}, %arg33: tensor<128xf32> {resnorm.param = "layer2.0.bn3.running_mean"}, %arg34: tensor<128xf32> {resnorm.param = "layer2.0.bn3.running_var"}, %arg35: tensor<128x64x1x1xf32> {resnorm.param = "layer2.0.downsample.0.weight"}, %arg36: tensor<128xf32> {resnorm.param = "layer2.0.downsample.1.weight"}, %arg37: tensor<128xf32> {resnorm.param = "layer2.0.downsample.1.bias"}, %arg38: tensor<128xf32> {resnorm.param = "layer2.0.downsample.1.running_mean"}, %arg39: tensor<128xf32> {resnorm.param = "layer2.0.downsample.1.running_var"}, %arg40: tensor<64x128x1x1xf32> {resnorm.param = "layer3.0.conv1.weight"}, %arg41: tensor<64xf32> {resnorm.param = "layer3.0.bn1.weight"}, %arg42: tensor<64xf32> {resnorm.param = "layer3.0.bn1.bias"}, %arg43: tensor<64xf32> {resnorm.param = "layer3.0.bn1.running_mean"}, %arg44: tensor<64xf32> {resnorm.param = "layer3.0.bn1.running_var"}, %arg45: tensor<64x64x3x3xf32> {resnorm.param = "layer3.0.conv2.weight"}, %arg46: tensor<64xf32> {resnorm.param = "layer3.0.bn2.weight"}, %arg47: tensor<64xf32> {resnorm.param = "layer3.0.bn2.bias"}, %arg48: tensor<64xf32> {resnorm.param = "layer3.0.bn2.running_mean"}, %arg49: tensor<64xf32> {resnorm.param = "layer3.0.bn2.running_var"}, %arg50: tensor<256x64x1x1xf32> {resnorm.param = "layer3.0.conv3.weight"}, %arg51: tensor<256xf32> {resnorm.param = "layer3.0.bn3.weight"}, %arg52: tensor<256xf32> {resnorm.param = "layer3.0.bn3.bias"}, %arg53: tensor<256xf32> {resnorm.param = "layer3.0.bn3.running_mean"}, %arg54: tensor<256xf32> {resnorm.param = "layer3.0.bn3.running_var"}, %arg55: tensor<256x128x1x1xf32> {resnorm.param = "layer3.0.downsample.0.weight"}, %arg56: tensor<256xf32> {resnorm.param = "layer3.0.downsample.1.weight"}, %arg57: tensor<256xf32> {resnorm.param = "layer3.0.downsample.1.bias"}, %arg58: tensor<256xf32> {resnorm.param = "layer3.0.downsample.1.running_mean"}, %arg59: tensor<256xf32> {resnorm.param = "layer3.0.downsample.1.running_var"}, %arg60: tensor<10x256xf32> {resnorm.param = "fc.weight"}, %arg61: tensor<10xf32> {resnorm.param = "fc.bias"}, %arg62: tensor<1x3x32x32xf32>) -> tensor<1x10xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e-05 : f64
    %cst_2 = arith.constant 4.000000e+00 : f32
    %padded = tensor.pad %arg62 low[0, 0, 3, 3] high[0, 0, 3, 3] {
    ^bb0(%arg63: index, %arg64: index, %arg65: index, %arg66: index):
      tensor.yield %cst : f32
    } : tensor<1x3x32x32xf32> to tensor<1x3x38x38xf32>
    %0 = tensor.empty() : tensor<1x64x16x16xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x64x16x16xf32>) -> tensor<1x64x16x16xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded, %arg0 : tensor<1x3x38x38xf32>, tensor<64x3x7x7xf32>) outs(%1 : tensor<1x64x16x16xf32>) -> tensor<1x64x16x16xf32>
    %3 = tensor.empty() : tensor<64xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg4 : tensor<64xf32>) outs(%3 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.truncf %cst_1 : f64 to f32
      %134 = arith.addf %in, %133 : f32
      linalg.yield %134 : f32
    } -> tensor<64xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%4 : tensor<64xf32>) outs(%3 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.rsqrt %in : f32
      linalg.yield %133 : f32
    } -> tensor<64xf32>
    %expanded = tensor.expand_shape %arg3 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %expanded_3 = tensor.expand_shape %5 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %expanded : tensor<1x64x16x16xf32>, tensor<64x1x1xf32>) outs(%0 : tensor<1x64x16x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %133 = arith.subf %in, %in_54 : f32
      linalg.yield %133 : f32
    } -> tensor<1x64x16x16xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %expanded_3 : tensor<1x64x16x16xf32>, tensor<64x1x1xf32>) outs(%0 : tensor<1x64x16x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %133 = arith.mulf %in, %in_54 : f32
      linalg.yield %133 : f32
    } -> tensor<1x64x16x16xf32>
    %expanded_4 = tensor.expand_shape %arg1 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %expanded_4 : tensor<1x64x16x16xf32>, tensor<64x1x1xf32>) outs(%0 : tensor<1x64x16x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %133 = arith.mulf %in, %in_54 : f32
      linalg.yield %133 : f32
    } -> tensor<1x64x16x16xf32>
    %expanded_5 = tensor.expand_shape %arg2 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %expanded_5 : tensor<1x64x16x16xf32>, tensor<64x1x1xf32>) outs(%0 : tensor<1x64x16x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %133 = arith.addf %in, %in_54 : f32
      linalg.yield %133 : f32
    } -> tensor<1x64x16x16xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<1x64x16x16xf32>) outs(%0 : tensor<1x64x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.cmpf ugt, %in, %cst : f32
      %134 = arith.select %133, %in, %cst : f32
      linalg.yield %134 : f32
    } -> tensor<1x64x16x16xf32>
    %padded_6 = tensor.pad %10 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg63: index, %arg64: index, %arg65: index, %arg66: index):
      tensor.yield %cst_0 : f32
    } : tensor<1x64x16x16xf32> to tensor<1x64x18x18xf32>
    %11 = tensor.empty() : tensor<1x64x8x8xf32>
    %12 = linalg.fill ins(%cst_0 : f32) outs(%11 : tensor<1x64x8x8xf32>) -> tensor<1x64x8x8xf32>
    %13 = tensor.empty() : tensor<3x3xf32>
    %14 = linalg.pooling_nchw_max {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_6, %13 : tensor<1x64x18x18xf32>, tensor<3x3xf32>) outs(%12 : tensor<1x64x8x8xf32>) -> tensor<1x64x8x8xf32>
    %15 = tensor.empty() : tensor<1x16x8x8xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<1x16x8x8xf32>) -> tensor<1x16x8x8xf32>
    %17 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%14, %arg5 : tensor<1x64x8x8xf32>, tensor<16x64x1x1xf32>) outs(%16 : tensor<1x16x8x8xf32>) -> tensor<1x16x8x8xf32>
    %18 = tensor.empty() : tensor<16xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg9 : tensor<16xf32>) outs(%18 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.truncf %cst_1 : f64 to f32
      %134 = arith.addf %in, %133 : f32
      linalg.yield %134 : f32
    } -> tensor<16xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%19 : tensor<16xf32>) outs(%18 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.rsqrt %in : f32
      linalg.yield %133 : f32
    } -> tensor<16xf32>
    %expanded_7 = tensor.expand_shape %arg8 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %expanded_8 = tensor.expand_shape %20 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %expanded_7 : tensor<1x16x8x8xf32>, tensor<16x1x1xf32>) outs(%15 : tensor<1x16x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %133 = arith.subf %in, %in_54 : f32
      linalg.yield %133 : f32
    } -> tensor<1x16x8x8xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %expanded_8 : tensor<1x16x8x8xf32>, tensor<16x1x1xf32>) outs(%15 : tensor<1x16x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %133 = arith.mulf %in, %in_54 : f32
      linalg.yield %133 : f32
    } -> tensor<1x16x8x8xf32>
    %expanded_9 = tensor.expand_shape %arg6 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %expanded_9 : tensor<1x16x8x8xf32>, tensor<16x1x1xf32>) outs(%15 : tensor<1x16x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %133 = arith.mulf %in, %in_54 : f32
      linalg.yield %133 : f32
    } -> tensor<1x16x8x8xf32>
    %expanded_10 = tensor.expand_shape %arg7 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %expanded_10 : tensor<1x16x8x8xf32>, tensor<16x1x1xf32>) outs(%15 : tensor<1x16x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %133 = arith.addf %in, %in_54 : f32
      linalg.yield %133 : f32
    } -> tensor<1x16x8x8xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<1x16x8x8xf32>) outs(%15 : tensor<1x16x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.cmpf ugt, %in, %cst : f32
      %134 = arith.select %133, %in, %cst : f32
      linalg.yield %134 : f32
    } -> tensor<1x16x8x8xf32>
    %padded_11 = tensor.pad %25 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg63: index, %arg64: index, %arg65: index, %arg66: index):
      tensor.yield %cst : f32
    } : tensor<1x16x8x8xf32> to tensor<1x16x10x10xf32>
    %26 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_11, %arg10 : tensor<1x16x10x10xf32>, tensor<16x16x3x3xf32>) outs(%16 : tensor<1x16x8x8xf32>) -> tensor<1x16x8x8xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg14 : tensor<16xf32>) outs(%18 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.truncf %cst_1 : f64 to f32
      %134 = arith.addf %in, %133 : f32
      linalg.yield %134 : f32
    } -> tensor<16xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%27 : tensor<16xf32>) outs(%18 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.rsqrt %in : f32
      linalg.yield %133 : f32
    } -> tensor<16xf32>
    %expanded_12 = tensor.expand_shape %arg13 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %expanded_13 = tensor.expand_shape %28 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %expanded_12 : tensor<1x16x8x8xf32>, tensor<16x1x1xf32>) outs(%15 : tensor<1x16x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %133 = arith.subf %in, %in_54 : f32
      linalg.yield %133 : f32
    } -> tensor<1x16x8x8xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %expanded_13 : tensor<1x16x8x8xf32>, tensor<16x1x1xf32>) outs(%15 : tensor<1x16x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %133 = arith.mulf %in, %in_54 : f32
      linalg.yield %133 : f32
    } -> tensor<1x16x8x8xf32>
    %expanded_14 = tensor.expand_shape %arg11 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %expanded_14 : tensor<1x16x8x8xf32>, tensor<16x1x1xf32>) outs(%15 : tensor<1x16x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %133 = arith.mulf %in, %in_54 : f32
      linalg.yield %133 : f32
    } -> tensor<1x16x8x8xf32>
    %expanded_15 = tensor.expand_shape %arg12 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %expanded_15 : tensor<1x16x8x8xf32>, tensor<16x1x1xf32>) outs(%15 : tensor<1x16x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %133 = arith.addf %in, %in_54 : f32
      linalg.yield %133 : f32
    } -> tensor<1x16x8x8xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<1x16x8x8xf32>) outs(%15 : tensor<1x16x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.cmpf ugt, %in, %cst : f32
      %134 = arith.select %133, %in, %cst : f32
      linalg.yield %134 : f32
    } -> tensor<1x16x8x8xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%11 : tensor<1x64x8x8xf32>) -> tensor<1x64x8x8xf32>
    %35 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%33, %arg15 : tensor<1x16x8x8xf32>, tensor<64x16x1x1xf32>) outs(%34 : tensor<1x64x8x8xf32>) -> tensor<1x64x8x8xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg19 : tensor<64xf32>) outs(%3 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.truncf %cst_1 : f64 to f32
      %134 = arith.addf %in, %133 : f32
      linalg.yield %134 : f32
    } -> tensor<64xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%36 : tensor<64xf32>) outs(%3 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.rsqrt %in : f32
      linalg.yield %133 : f32
    } -> tensor<64xf32>
    %expanded_16 = tensor.expand_shape %arg18 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %expanded_17 = tensor.expand_shape %37 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %expanded_16 : tensor<1x64x8x8xf32>, tensor<64x1x1xf32>) outs(%11 : tensor<1x64x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %133 = arith.subf %in, %in_54 : f32
      linalg.yield %133 : f32
    } -> tensor<1x64x8x8xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %expanded_17 : tensor<1x64x8x8xf32>, tensor<64x1x1xf32>) outs(%11 : tensor<1x64x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %133 = arith.mulf %in, %in_54 : f32
      linalg.yield %133 : f32
    } -> tensor<1x64x8x8xf32>
    %expanded_18 = tensor.expand_shape %arg16 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %expanded_18 : tensor<1x64x8x8xf32>, tensor<64x1x1xf32>) outs(%11 : tensor<1x64x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %133 = arith.mulf %in, %in_54 : f32
      linalg.yield %133 : f32
    } -> tensor<1x64x8x8xf32>
    %expanded_19 = tensor.expand_shape %arg17 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %expanded_19 : tensor<1x64x8x8xf32>, tensor<64x1x1xf32>) outs(%11 : tensor<1x64x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %133 = arith.addf %in, %in_54 : f32
      linalg.yield %133 : f32
    } -> tensor<1x64x8x8xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %14 : tensor<1x64x8x8xf32>, tensor<1x64x8x8xf32>) outs(%11 : tensor<1x64x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %133 = arith.addf %in, %in_54 : f32
      linalg.yield %133 : f32
    } -> tensor<1x64x8x8xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<1x64x8x8xf32>) outs(%11 : tensor<1x64x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.cmpf ugt, %in, %cst : f32
      %134 = arith.select %133, %in, %cst : f32
      linalg.yield %134 : f32
    } -> tensor<1x64x8x8xf32>
    %44 = tensor.empty() : tensor<1x32x8x8xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<1x32x8x8xf32>) -> tensor<1x32x8x8xf32>
    %46 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%43, %arg20 : tensor<1x64x8x8xf32>, tensor<32x64x1x1xf32>) outs(%45 : tensor<1x32x8x8xf32>) -> tensor<1x32x8x8xf32>
    %47 = tensor.empty() : tensor<32xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg24 : tensor<32xf32>) outs(%47 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.truncf %cst_1 : f64 to f32
      %134 = arith.addf %in, %133 : f32
      linalg.yield %134 : f32
    } -> tensor<32xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%48 : tensor<32xf32>) outs(%47 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.rsqrt %in : f32
      linalg.yield %133 : f32
    } -> tensor<32xf32>
    %expanded_20 = tensor.expand_shape %arg23 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %expanded_21 = tensor.expand_shape %49 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %expanded_20 : tensor<1x32x8x8xf32>, tensor<32x1x1xf32>) outs(%44 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %133 = arith.subf %in, %in_54 : f32
      linalg.yield %133 : f32
    } -> tensor<1x32x8x8xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %expanded_21 : tensor<1x32x8x8xf32>, tensor<32x1x1xf32>) outs(%44 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %133 = arith.mulf %in, %in_54 : f32
      linalg.yield %133 : f32
    } -> tensor<1x32x8x8xf32>
    %expanded_22 = tensor.expand_shape %arg21 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %expanded_22 : tensor<1x32x8x8xf32>, tensor<32x1x1xf32>) outs(%44 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %133 = arith.mulf %in, %in_54 : f32
      linalg.yield %133 : f32
    } -> tensor<1x32x8x8xf32>
    %expanded_23 = tensor.expand_shape %arg22 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %53 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %expanded_23 : tensor<1x32x8x8xf32>, tensor<32x1x1xf32>) outs(%44 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %133 = arith.addf %in, %in_54 : f32
      linalg.yield %133 : f32
    } -> tensor<1x32x8x8xf32>
    %54 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<1x32x8x8xf32>) outs(%44 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.cmpf ugt, %in, %cst : f32
      %134 = arith.select %133, %in, %cst : f32
      linalg.yield %134 : f32
    } -> tensor<1x32x8x8xf32>
    %padded_24 = tensor.pad %54 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg63: index, %arg64: index, %arg65: index, %arg66: index):
      tensor.yield %cst : f32
    } : tensor<1x32x8x8xf32> to tensor<1x32x10x10xf32>
    %55 = tensor.empty() : tensor<1x32x4x4xf32>
    %56 = linalg.fill ins(%cst : f32) outs(%55 : tensor<1x32x4x4xf32>) -> tensor<1x32x4x4xf32>
    %57 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_24, %arg25 : tensor<1x32x10x10xf32>, tensor<32x32x3x3xf32>) outs(%56 : tensor<1x32x4x4xf32>) -> tensor<1x32x4x4xf32>
    %58 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg29 : tensor<32xf32>) outs(%47 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.truncf %cst_1 : f64 to f32
      %134 = arith.addf %in, %133 : f32
      linalg.yield %134 : f32
    } -> tensor<32xf32>
    %59 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%58 : tensor<32xf32>) outs(%47 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.rsqrt %in : f32
      linalg.yield %133 : f32
    } -> tensor<32xf32>
    %expanded_25 = tensor.expand_shape %arg28 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %expanded_26 = tensor.expand_shape %59 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %60 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %expanded_25 : tensor<1x32x4x4xf32>, tensor<32x1x1xf32>) outs(%55 : tensor<1x32x4x4xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %133 = arith.subf %in, %in_54 : f32
      linalg.yield %133 : f32
    } -> tensor<1x32x4x4xf32>
    %61 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %expanded_26 : tensor<1x32x4x4xf32>, tensor<32x1x1xf32>) outs(%55 : tensor<1x32x4x4xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %133 = arith.mulf %in, %in_54 : f32
      linalg.yield %133 : f32
    } -> tensor<1x32x4x4xf32>
    %expanded_27 = tensor.expand_shape %arg26 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %62 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %expanded_27 : tensor<1x32x4x4xf32>, tensor<32x1x1xf32>) outs(%55 : tensor<1x32x4x4xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %133 = arith.mulf %in, %in_54 : f32
      linalg.yield %133 : f32
    } -> tensor<1x32x4x4xf32>
    %expanded_28 = tensor.expand_shape %arg27 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %63 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %expanded_28 : tensor<1x32x4x4xf32>, tensor<32x1x1xf32>) outs(%55 : tensor<1x32x4x4xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %133 = arith.addf %in, %in_54 : f32
      linalg.yield %133 : f32
    } -> tensor<1x32x4x4xf32>
    %64 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<1x32x4x4xf32>) outs(%55 : tensor<1x32x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.cmpf ugt, %in, %cst : f32
      %134 = arith.select %133, %in, %cst : f32
      linalg.yield %134 : f32
    } -> tensor<1x32x4x4xf32>
    %65 = tensor.empty() : tensor<1x128x4x4xf32>
    %66 = linalg.fill ins(%cst : f32) outs(%65 : tensor<1x128x4x4xf32>) -> tensor<1x128x4x4xf32>
    %67 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%64, %arg30 : tensor<1x32x4x4xf32>, tensor<128x32x1x1xf32>) outs(%66 : tensor<1x128x4x4xf32>) -> tensor<1x128x4x4xf32>
    %68 = tensor.empty() : tensor<128xf32>
    %69 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg34 : tensor<128xf32>) outs(%68 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.truncf %cst_1 : f64 to f32
      %134 = arith.addf %in, %133 : f32
      linalg.yield %134 : f32
    } -> tensor<128xf32>
    %70 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%69 : tensor<128xf32>) outs(%68 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.rsqrt %in : f32
      linalg.yield %133 : f32
    } -> tensor<128xf32>
    %expanded_29 = tensor.expand_shape %arg33 [[0, 1, 2]] output_shape [128, 1, 1] : tensor<128xf32> into tensor<128x1x1xf32>
    %expanded_30 = tensor.expand_shape %70 [[0, 1, 2]] output_shape [128, 1, 1] : tensor<128xf32> into tensor<128x1x1xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %expanded_29 : tensor<1x128x4x4xf32>, tensor<128x1x1xf32>) outs(%65 : tensor<1x128x4x4xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %133 = arith.subf %in, %in_54 : f32
      linalg.yield %133 : f32
    } -> tensor<1x128x4x4xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %expanded_30 : tensor<1x128x4x4xf32>, tensor<128x1x1xf32>) outs(%65 : tensor<1x128x4x4xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %133 = arith.mulf %in, %in_54 : f32
      linalg.yield %133 : f32
    } -> tensor<1x128x4x4xf32>
    %expanded_31 = tensor.expand_shape %arg31 [[0, 1, 2]] output_shape [128, 1, 1] : tensor<128xf32> into tensor<128x1x1xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %expanded_31 : tensor<1x128x4x4xf32>, tensor<128x1x1xf32>) outs(%65 : tensor<1x128x4x4xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %133 = arith.mulf %in, %in_54 : f32
      linalg.yield %133 : f32
    } -> tensor<1x128x4x4xf32>
    %expanded_32 = tensor.expand_shape %arg32 [[0, 1, 2]] output_shape [128, 1, 1] : tensor<128xf32> into tensor<128x1x1xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %expanded_32 : tensor<1x128x4x4xf32>, tensor<128x1x1xf32>) outs(%65 : tensor<1x128x4x4xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %133 = arith.addf %in, %in_54 : f32
      linalg.yield %133 : f32
    } -> tensor<1x128x4x4xf32>
    %75 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%43, %arg35 : tensor<1x64x8x8xf32>, tensor<128x64x1x1xf32>) outs(%66 : tensor<1x128x4x4xf32>) -> tensor<1x128x4x4xf32>
    %76 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg39 : tensor<128xf32>) outs(%68 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.truncf %cst_1 : f64 to f32
      %134 = arith.addf %in, %133 : f32
      linalg.yield %134 : f32
    } -> tensor<128xf32>
    %77 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%76 : tensor<128xf32>) outs(%68 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.rsqrt %in : f32
      linalg.yield %133 : f32
    } -> tensor<128xf32>
    %expanded_33 = tensor.expand_shape %arg38 [[0, 1, 2]] output_shape [128, 1, 1] : tensor<128xf32> into tensor<128x1x1xf32>
    %expanded_34 = tensor.expand_shape %77 [[0, 1, 2]] output_shape [128, 1, 1] : tensor<128xf32> into tensor<128x1x1xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %expanded_33 : tensor<1x128x4x4xf32>, tensor<128x1x1xf32>) outs(%65 : tensor<1x128x4x4xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %133 = arith.subf %in, %in_54 : f32
      linalg.yield %133 : f32
    } -> tensor<1x128x4x4xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %expanded_34 : tensor<1x128x4x4xf32>, tensor<128x1x1xf32>) outs(%65 : tensor<1x128x4x4xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %133 = arith.mulf %in, %in_54 : f32
      linalg.yield %133 : f32
    } -> tensor<1x128x4x4xf32>
    %expanded_35 = tensor.expand_shape %arg36 [[0, 1, 2]] output_shape [128, 1, 1] : tensor<128xf32> into tensor<128x1x1xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %expanded_35 : tensor<1x128x4x4xf32>, tensor<128x1x1xf32>) outs(%65 : tensor<1x128x4x4xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %133 = arith.mulf %in, %in_54 : f32
      linalg.yield %133 : f32
    } -> tensor<1x128x4x4xf32>
    %expanded_36 = tensor.expand_shape %arg37 [[0, 1, 2]] output_shape [128, 1, 1] : tensor<128xf32> into tensor<128x1x1xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %expanded_36 : tensor<1x128x4x4xf32>, tensor<128x1x1xf32>) outs(%65 : tensor<1x128x4x4xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %133 = arith.addf %in, %in_54 : f32
      linalg.yield %133 : f32
    } -> tensor<1x128x4x4xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %81 : tensor<1x128x4x4xf32>, tensor<1x128x4x4xf32>) outs(%65 : tensor<1x128x4x4xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %133 = arith.addf %in, %in_54 : f32
      linalg.yield %133 : f32
    } -> tensor<1x128x4x4xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82 : tensor<1x128x4x4xf32>) outs(%65 : tensor<1x128x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.cmpf ugt, %in, %cst : f32
      %134 = arith.select %133, %in, %cst : f32
      linalg.yield %134 : f32
    } -> tensor<1x128x4x4xf32>
    %84 = tensor.empty() : tensor<1x64x4x4xf32>
    %85 = linalg.fill ins(%cst : f32) outs(%84 : tensor<1x64x4x4xf32>) -> tensor<1x64x4x4xf32>
    %86 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%83, %arg40 : tensor<1x128x4x4xf32>, tensor<64x128x1x1xf32>) outs(%85 : tensor<1x64x4x4xf32>) -> tensor<1x64x4x4xf32>
    %87 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg44 : tensor<64xf32>) outs(%3 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.truncf %cst_1 : f64 to f32
      %134 = arith.addf %in, %133 : f32
      linalg.yield %134 : f32
    } -> tensor<64xf32>
    %88 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%87 : tensor<64xf32>) outs(%3 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.rsqrt %in : f32
      linalg.yield %133 : f32
    } -> tensor<64xf32>
    %expanded_37 = tensor.expand_shape %arg43 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %expanded_38 = tensor.expand_shape %88 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86, %expanded_37 : tensor<1x64x4x4xf32>, tensor<64x1x1xf32>) outs(%84 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %133 = arith.subf %in, %in_54 : f32
      linalg.yield %133 : f32
    } -> tensor<1x64x4x4xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89, %expanded_38 : tensor<1x64x4x4xf32>, tensor<64x1x1xf32>) outs(%84 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %133 = arith.mulf %in, %in_54 : f32
      linalg.yield %133 : f32
    } -> tensor<1x64x4x4xf32>
    %expanded_39 = tensor.expand_shape %arg41 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90, %expanded_39 : tensor<1x64x4x4xf32>, tensor<64x1x1xf32>) outs(%84 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %133 = arith.mulf %in, %in_54 : f32
      linalg.yield %133 : f32
    } -> tensor<1x64x4x4xf32>
    %expanded_40 = tensor.expand_shape %arg42 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91, %expanded_40 : tensor<1x64x4x4xf32>, tensor<64x1x1xf32>) outs(%84 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %133 = arith.addf %in, %in_54 : f32
      linalg.yield %133 : f32
    } -> tensor<1x64x4x4xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92 : tensor<1x64x4x4xf32>) outs(%84 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.cmpf ugt, %in, %cst : f32
      %134 = arith.select %133, %in, %cst : f32
      linalg.yield %134 : f32
    } -> tensor<1x64x4x4xf32>
    %padded_41 = tensor.pad %93 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg63: index, %arg64: index, %arg65: index, %arg66: index):
      tensor.yield %cst : f32
    } : tensor<1x64x4x4xf32> to tensor<1x64x6x6xf32>
    %94 = tensor.empty() : tensor<1x64x2x2xf32>
    %95 = linalg.fill ins(%cst : f32) outs(%94 : tensor<1x64x2x2xf32>) -> tensor<1x64x2x2xf32>
    %96 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_41, %arg45 : tensor<1x64x6x6xf32>, tensor<64x64x3x3xf32>) outs(%95 : tensor<1x64x2x2xf32>) -> tensor<1x64x2x2xf32>
    %97 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg49 : tensor<64xf32>) outs(%3 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.truncf %cst_1 : f64 to f32
      %134 = arith.addf %in, %133 : f32
      linalg.yield %134 : f32
    } -> tensor<64xf32>
    %98 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%97 : tensor<64xf32>) outs(%3 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.rsqrt %in : f32
      linalg.yield %133 : f32
    } -> tensor<64xf32>
    %expanded_42 = tensor.expand_shape %arg48 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %expanded_43 = tensor.expand_shape %98 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96, %expanded_42 : tensor<1x64x2x2xf32>, tensor<64x1x1xf32>) outs(%94 : tensor<1x64x2x2xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %133 = arith.subf %in, %in_54 : f32
      linalg.yield %133 : f32
    } -> tensor<1x64x2x2xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99, %expanded_43 : tensor<1x64x2x2xf32>, tensor<64x1x1xf32>) outs(%94 : tensor<1x64x2x2xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %133 = arith.mulf %in, %in_54 : f32
      linalg.yield %133 : f32
    } -> tensor<1x64x2x2xf32>
    %expanded_44 = tensor.expand_shape %arg46 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100, %expanded_44 : tensor<1x64x2x2xf32>, tensor<64x1x1xf32>) outs(%94 : tensor<1x64x2x2xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %133 = arith.mulf %in, %in_54 : f32
      linalg.yield %133 : f32
    } -> tensor<1x64x2x2xf32>
    %expanded_45 = tensor.expand_shape %arg47 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101, %expanded_45 : tensor<1x64x2x2xf32>, tensor<64x1x1xf32>) outs(%94 : tensor<1x64x2x2xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %133 = arith.addf %in, %in_54 : f32
      linalg.yield %133 : f32
    } -> tensor<1x64x2x2xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%102 : tensor<1x64x2x2xf32>) outs(%94 : tensor<1x64x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.cmpf ugt, %in, %cst : f32
      %134 = arith.select %133, %in, %cst : f32
      linalg.yield %134 : f32
    } -> tensor<1x64x2x2xf32>
    %104 = tensor.empty() : tensor<1x256x2x2xf32>
    %105 = linalg.fill ins(%cst : f32) outs(%104 : tensor<1x256x2x2xf32>) -> tensor<1x256x2x2xf32>
    %106 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%103, %arg50 : tensor<1x64x2x2xf32>, tensor<256x64x1x1xf32>) outs(%105 : tensor<1x256x2x2xf32>) -> tensor<1x256x2x2xf32>
    %107 = tensor.empty() : tensor<256xf32>
    %108 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg54 : tensor<256xf32>) outs(%107 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.truncf %cst_1 : f64 to f32
      %134 = arith.addf %in, %133 : f32
      linalg.yield %134 : f32
    } -> tensor<256xf32>
    %109 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%108 : tensor<256xf32>) outs(%107 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.rsqrt %in : f32
      linalg.yield %133 : f32
    } -> tensor<256xf32>
    %expanded_46 = tensor.expand_shape %arg53 [[0, 1, 2]] output_shape [256, 1, 1] : tensor<256xf32> into tensor<256x1x1xf32>
    %expanded_47 = tensor.expand_shape %109 [[0, 1, 2]] output_shape [256, 1, 1] : tensor<256xf32> into tensor<256x1x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106, %expanded_46 : tensor<1x256x2x2xf32>, tensor<256x1x1xf32>) outs(%104 : tensor<1x256x2x2xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %133 = arith.subf %in, %in_54 : f32
      linalg.yield %133 : f32
    } -> tensor<1x256x2x2xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110, %expanded_47 : tensor<1x256x2x2xf32>, tensor<256x1x1xf32>) outs(%104 : tensor<1x256x2x2xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %133 = arith.mulf %in, %in_54 : f32
      linalg.yield %133 : f32
    } -> tensor<1x256x2x2xf32>
    %expanded_48 = tensor.expand_shape %arg51 [[0, 1, 2]] output_shape [256, 1, 1] : tensor<256xf32> into tensor<256x1x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111, %expanded_48 : tensor<1x256x2x2xf32>, tensor<256x1x1xf32>) outs(%104 : tensor<1x256x2x2xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %133 = arith.mulf %in, %in_54 : f32
      linalg.yield %133 : f32
    } -> tensor<1x256x2x2xf32>
    %expanded_49 = tensor.expand_shape %arg52 [[0, 1, 2]] output_shape [256, 1, 1] : tensor<256xf32> into tensor<256x1x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112, %expanded_49 : tensor<1x256x2x2xf32>, tensor<256x1x1xf32>) outs(%104 : tensor<1x256x2x2xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %133 = arith.addf %in, %in_54 : f32
      linalg.yield %133 : f32
    } -> tensor<1x256x2x2xf32>
    %114 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%83, %arg55 : tensor<1x128x4x4xf32>, tensor<256x128x1x1xf32>) outs(%105 : tensor<1x256x2x2xf32>) -> tensor<1x256x2x2xf32>
    %115 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg59 : tensor<256xf32>) outs(%107 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.truncf %cst_1 : f64 to f32
      %134 = arith.addf %in, %133 : f32
      linalg.yield %134 : f32
    } -> tensor<256xf32>
    %116 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%115 : tensor<256xf32>) outs(%107 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.rsqrt %in : f32
      linalg.yield %133 : f32
    } -> tensor<256xf32>
    %expanded_50 = tensor.expand_shape %arg58 [[0, 1, 2]] output_shape [256, 1, 1] : tensor<256xf32> into tensor<256x1x1xf32>
    %expanded_51 = tensor.expand_shape %116 [[0, 1, 2]] output_shape [256, 1, 1] : tensor<256xf32> into tensor<256x1x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114, %expanded_50 : tensor<1x256x2x2xf32>, tensor<256x1x1xf32>) outs(%104 : tensor<1x256x2x2xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %133 = arith.subf %in, %in_54 : f32
      linalg.yield %133 : f32
    } -> tensor<1x256x2x2xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117, %expanded_51 : tensor<1x256x2x2xf32>, tensor<256x1x1xf32>) outs(%104 : tensor<1x256x2x2xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %133 = arith.mulf %in, %in_54 : f32
      linalg.yield %133 : f32
    } -> tensor<1x256x2x2xf32>
    %expanded_52 = tensor.expand_shape %arg56 [[0, 1, 2]] output_shape [256, 1, 1] : tensor<256xf32> into tensor<256x1x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%118, %expanded_52 : tensor<1x256x2x2xf32>, tensor<256x1x1xf32>) outs(%104 : tensor<1x256x2x2xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %133 = arith.mulf %in, %in_54 : f32
      linalg.yield %133 : f32
    } -> tensor<1x256x2x2xf32>
    %expanded_53 = tensor.expand_shape %arg57 [[0, 1, 2]] output_shape [256, 1, 1] : tensor<256xf32> into tensor<256x1x1xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119, %expanded_53 : tensor<1x256x2x2xf32>, tensor<256x1x1xf32>) outs(%104 : tensor<1x256x2x2xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %133 = arith.addf %in, %in_54 : f32
      linalg.yield %133 : f32
    } -> tensor<1x256x2x2xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%113, %120 : tensor<1x256x2x2xf32>, tensor<1x256x2x2xf32>) outs(%104 : tensor<1x256x2x2xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %133 = arith.addf %in, %in_54 : f32
      linalg.yield %133 : f32
    } -> tensor<1x256x2x2xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121 : tensor<1x256x2x2xf32>) outs(%104 : tensor<1x256x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.cmpf ugt, %in, %cst : f32
      %134 = arith.select %133, %in, %cst : f32
      linalg.yield %134 : f32
    } -> tensor<1x256x2x2xf32>
    %123 = tensor.empty() : tensor<1x256x1x1xf32>
    %124 = linalg.fill ins(%cst : f32) outs(%123 : tensor<1x256x1x1xf32>) -> tensor<1x256x1x1xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%122 : tensor<1x256x2x2xf32>) outs(%124 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.addf %in, %out : f32
      linalg.yield %133 : f32
    } -> tensor<1x256x1x1xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125 : tensor<1x256x1x1xf32>) outs(%123 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.divf %in, %cst_2 : f32
      linalg.yield %133 : f32
    } -> tensor<1x256x1x1xf32>
    %collapsed = tensor.collapse_shape %126 [[0], [1, 2, 3]] : tensor<1x256x1x1xf32> into tensor<1x256xf32>
    %127 = tensor.empty() : tensor<256x10xf32>
    %transposed = linalg.transpose ins(%arg60 : tensor<10x256xf32>) outs(%127 : tensor<256x10xf32>) permutation = [1, 0] 
    %128 = tensor.empty() : tensor<1x10xf32>
    %129 = linalg.fill ins(%cst : f32) outs(%128 : tensor<1x10xf32>) -> tensor<1x10xf32>
    %130 = linalg.matmul ins(%collapsed, %transposed : tensor<1x256xf32>, tensor<256x10xf32>) outs(%129 : tensor<1x10xf32>) -> tensor<1x10xf32>
    %131 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg61 : tensor<10xf32>) outs(%128 : tensor<1x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x10xf32>
    %132 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%130, %131 : tensor<1x10xf32>, tensor<1x10xf32>) outs(%128 : tensor<1x10xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %133 = arith.addf %in, %in_54 : f32
      linalg.yield %133 : f32
    } -> tensor<1x10xf32>
    return %132 : tensor<1x10xf32>
  }
}
