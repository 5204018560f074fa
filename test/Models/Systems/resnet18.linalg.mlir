// models/make_system_tests.py resnet18 (torch-mlir 20261001 torch 2.15.0)
#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
module {
  func.func @main(%arg0: tensor<64x3x7x7xf32> {resnorm.param = "conv1.weight"}, %arg1: tensor<64xf32> {resnorm.param = "bn1.weight"}, %arg2: tensor<64xf32> {resnorm.param = "bn1.bias"}, %arg3: tensor<64xf32> {resnorm.param = "bn1.running_mean"}, %arg4: tensor<64xf32> {resnorm.param = "bn1.running_var"}, %arg5: tensor<16x64x3x3xf32> {resnorm.param = "layer1.0.conv1.weight"}, %arg6: tensor<16xf32> {resnorm.param = "layer1.0.bn1.weight"}, %arg7: tensor<16xf32> {resnorm.param = "layer1.0.bn1.bias"}, %arg8: tensor<16xf32> {resnorm.param = "layer1.0.bn1.running_mean"}, %arg9: tensor<16xf32> {resnorm.param = "layer1.0.bn1.running_var"}, %arg10: tensor<16x16x3x3xf32> {resnorm.param = "layer1.0.conv2.weight"}, %arg11: tensor<16xf32> {resnorm.param = "layer1.0.bn2.weight"}, %arg12: tensor<16xf32> {resnorm.param = "layer1.0.bn2.bias"}, %arg13: tensor<16xf32> {resnorm.param = "layer1.0.bn2.running_mean"}, %arg14: tensor<16xf32> {resnorm.param = "layer1.0.bn2.running_var"}, %arg15: tensor<16x64x1x1xf32> {resnorm.param = "layer1.0.downsample.0.weight"}, %arg16: tensor<16xf32> {resnorm.param = "layer1.0.downsample.1.weight"}, %arg17: tensor<16xf32> {resnorm.param = "layer1.0.downsample.1.bias"}, %arg18: tensor<16xf32> {resnorm.param = "layer1.0.downsample.1.running_mean"}, %arg19: tensor<16xf32> {resnorm.param = "layer1.0.downsample.1.running_var"}, %arg20: tensor<32x16x3x3xf32> {resnorm.param = "layer2.0.conv1.weight"}, %arg21: tensor<32xf32> {resnorm.param = "layer2.0.bn1.weight"}, %arg22: tensor<32xf32> {resnorm.param = "layer2.0.bn1.bias"}, %arg23: tensor<32xf32> {resnorm.param = "layer2.0.bn1.running_mean"}, %arg24: tensor<32xf32> {resnorm.param = "layer2.0.bn1.running_var"}, %arg25: tensor<32x32x3x3xf32> {resnorm.param = "layer2.0.conv2.weight"}, %arg26: tensor<32xf32> {resnorm.param = "layer2.0.bn2.weight"}, %arg27: tensor<32xf32> {resnorm.param = "layer2.0.bn2.bias"}, %arg28: tensor<32xf32> {resnorm.param = "layer2.0.bn2.running_mean"}, %arg29: tensor<32xf32> {resnorm.param = "layer2.0.bn2.running_var"}, %arg30: tensor<32x16x1x1xf32> {resnorm.param = "layer2.0.downsample.0.weight"}, %arg31: tensor<32xf32> {resnorm.param = "layer2.0.downsample.1.weight"}, %arg32: tensor<32xf32> {resnorm.param = "layer2.0.downsample.1.bias"}, %arg33: tensor<32xf32> {resnorm.param = "layer2.0.downsample.1.running_mean"}, %arg34: tensor<32xf32> {resnorm.param = "layer2.0.downsample.1.running_var"}, %arg35: tensor<64x32x3x3xf32> {resnorm.param = "layer3.0.conv1.weight"}, %arg36: tensor<64xf32> {resnorm.param = "layer3.0.bn1.weight"}, %arg37: tensor<64xf32> {resnorm.param = "layer3.0.bn1.bias"}, %arg38: tensor<64xf32> {resnorm.param = "layer3.0.bn1.running_mean"}, %arg39: tensor<64xf32> {resnorm.param = "layer3.0.bn1.running_var"}, %arg40: tensor<64x64x3x3xf32> {resnorm.param = "layer3.0.conv2.weight"}, %arg41: tensor<64xf32> {resnorm.param = "layer3.0.bn2.weight"}, %arg42: tensor<64xf32> {resnorm.param = "layer3.0.bn2.bias"}, %arg43: tensor<64xf32> {resnorm.param = "layer3.0.bn2.running_mean"}, %arg44: tensor<64xf32> {resnorm.param = "layer3.0.bn2.running_var"}, %arg45: tensor<64x32x1x1xf32> {resnorm.param = "layer3.0.downsample.0.weight"}, %arg46: tensor<64xf32> {resnorm.param = "layer3.0.downsample.1.weight"}, %arg47: tensor<64xf32> {resnorm.param = "layer3.0.downsample.1.bias"}, %arg48: tensor<64xf32> {resnorm.param = "layer3.0.downsample.1.running_mean"}, %arg49: tensor<64xf32> {resnorm.param = "layer3.0.downsample.1.running_var"}, %arg50: tensor<10x64xf32> {resnorm.param = "fc.weight"}, %arg51: tensor<10xf32> {resnorm.param = "fc.bias"}, %arg52: tensor<1x3x32x32xf32>) -> tensor<1x10xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e-05 : f64
    %cst_2 = arith.constant 4.000000e+00 : f32
    %padded = tensor.pad %arg52 low[0, 0, 3, 3] high[0, 0, 3, 3] {
    ^bb0(%arg53: index, %arg54: index, %arg55: index, %arg56: index):
      tensor.yield %cst : f32
    } : tensor<1x3x32x32xf32> to tensor<1x3x38x38xf32>
    %0 = tensor.empty() : tensor<1x64x16x16xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x64x16x16xf32>) -> tensor<1x64x16x16xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded, %arg0 : tensor<1x3x38x38xf32>, tensor<64x3x7x7xf32>) outs(%1 : tensor<1x64x16x16xf32>) -> tensor<1x64x16x16xf32>
    %3 = tensor.empty() : tensor<64xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg4 : tensor<64xf32>) outs(%3 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.truncf %cst_1 : f64 to f32
      %106 = arith.addf %in, %105 : f32
      linalg.yield %106 : f32
    } -> tensor<64xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%4 : tensor<64xf32>) outs(%3 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.rsqrt %in : f32
      linalg.yield %105 : f32
    } -> tensor<64xf32>
    %expanded = tensor.expand_shape %arg3 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %expanded_3 = tensor.expand_shape %5 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %expanded : tensor<1x64x16x16xf32>, tensor<64x1x1xf32>) outs(%0 : tensor<1x64x16x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %105 = arith.subf %in, %in_49 : f32
      linalg.yield %105 : f32
    } -> tensor<1x64x16x16xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %expanded_3 : tensor<1x64x16x16xf32>, tensor<64x1x1xf32>) outs(%0 : tensor<1x64x16x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %105 = arith.mulf %in, %in_49 : f32
      linalg.yield %105 : f32
    } -> tensor<1x64x16x16xf32>
    %expanded_4 = tensor.expand_shape %arg1 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %expanded_4 : tensor<1x64x16x16xf32>, tensor<64x1x1xf32>) outs(%0 : tensor<1x64x16x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %105 = arith.mulf %in, %in_49 : f32
      linalg.yield %105 : f32
    } -> tensor<1x64x16x16xf32>
    %expanded_5 = tensor.expand_shape %arg2 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %expanded_5 : tensor<1x64x16x16xf32>, tensor<64x1x1xf32>) outs(%0 : tensor<1x64x16x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %105 = arith.addf %in, %in_49 : f32
      linalg.yield %105 : f32
    } -> tensor<1x64x16x16xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<1x64x16x16xf32>) outs(%0 : tensor<1x64x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.cmpf ugt, %in, %cst : f32
      %106 = arith.select %105, %in, %cst : f32
      linalg.yield %106 : f32
    } -> tensor<1x64x16x16xf32>
    %padded_6 = tensor.pad %10 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg53: index, %arg54: index, %arg55: index, %arg56: index):
      tensor.yield %cst_0 : f32
    } : tensor<1x64x16x16xf32> to tensor<1x64x18x18xf32>
    %11 = tensor.empty() : tensor<1x64x8x8xf32>
    %12 = linalg.fill ins(%cst_0 : f32) outs(%11 : tensor<1x64x8x8xf32>) -> tensor<1x64x8x8xf32>
    %13 = tensor.empty() : tensor<3x3xf32>
    %14 = linalg.pooling_nchw_max {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_6, %13 : tensor<1x64x18x18xf32>, tensor<3x3xf32>) outs(%12 : tensor<1x64x8x8xf32>) -> tensor<1x64x8x8xf32>
    %padded_7 = tensor.pad %14 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg53: index, %arg54: index, %arg55: index, %arg56: index):
      tensor.yield %cst : f32
    } : tensor<1x64x8x8xf32> to tensor<1x64x10x10xf32>
    %15 = tensor.empty() : tensor<1x16x8x8xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<1x16x8x8xf32>) -> tensor<1x16x8x8xf32>
    %17 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_7, %arg5 : tensor<1x64x10x10xf32>, tensor<16x64x3x3xf32>) outs(%16 : tensor<1x16x8x8xf32>) -> tensor<1x16x8x8xf32>
    %18 = tensor.empty() : tensor<16xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg9 : tensor<16xf32>) outs(%18 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.truncf %cst_1 : f64 to f32
      %106 = arith.addf %in, %105 : f32
      linalg.yield %106 : f32
    } -> tensor<16xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%19 : tensor<16xf32>) outs(%18 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.rsqrt %in : f32
      linalg.yield %105 : f32
    } -> tensor<16xf32>
    %expanded_8 = tensor.expand_shape %arg8 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %expanded_9 = tensor.expand_shape %20 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %expanded_8 : tensor<1x16x8x8xf32>, tensor<16x1x1xf32>) outs(%15 : tensor<1x16x8x8xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %105 = arith.subf %in, %in_49 : f32
      linalg.yield %105 : f32
    } -> tensor<1x16x8x8xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %expanded_9 : tensor<1x16x8x8xf32>, tensor<16x1x1xf32>) outs(%15 : tensor<1x16x8x8xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %105 = arith.mulf %in, %in_49 : f32
      linalg.yield %105 : f32
    } -> tensor<1x16x8x8xf32>
    %expanded_10 = tensor.expand_shape %arg6 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %expanded_10 : tensor<1x16x8x8xf32>, tensor<16x1x1xf32>) outs(%15 : tensor<1x16x8x8xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %105 = arith.mulf %in, %in_49 : f32
      linalg.yield %105 : f32
    } -> tensor<1x16x8x8xf32>
    %expanded_11 = tensor.expand_shape %arg7 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %expanded_11 : tensor<1x16x8x8xf32>, tensor<16x1x1xf32>) outs(%15 : tensor<1x16x8x8xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %105 = arith.addf %in, %in_49 : f32
      linalg.yield %105 : f32
    } -> tensor<1x16x8x8xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<1x16x8x8xf32>) outs(%15 : tensor<1x16x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.cmpf ugt, %in, %cst : f32
      %106 = arith.select %105, %in, %cst : f32
      linalg.yield %106 : f32
    } -> tensor<1x16x8x8xf32>
    %padded_12 = tensor.pad %25 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg53: index, %arg54: index, %arg55: index, %arg56: index):
      tensor.yield %cst : f32
    } : tensor<1x16x8x8xf32> to tensor<1x16x10x10xf32>
    %26 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_12, %arg10 : tensor<1x16x10x10xf32>, tensor<16x16x3x3xf32>) outs(%16 : tensor<1x16x8x8xf32>) -> tensor<1x16x8x8xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg14 : tensor<16xf32>) outs(%18 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.truncf %cst_1 : f64 to f32
      %106 = arith.addf %in, %105 : f32
      linalg.yield %106 : f32
    } -> tensor<16xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%27 : tensor<16xf32>) outs(%18 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.rsqrt %in : f32
      linalg.yield %105 : f32
    } -> tensor<16xf32>
    %expanded_13 = tensor.expand_shape %arg13 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %expanded_14 = tensor.expand_shape %28 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %expanded_13 : tensor<1x16x8x8xf32>, tensor<16x1x1xf32>) outs(%15 : tensor<1x16x8x8xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %105 = arith.subf %in, %in_49 : f32
      linalg.yield %105 : f32
    } -> tensor<1x16x8x8xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %expanded_14 : tensor<1x16x8x8xf32>, tensor<16x1x1xf32>) outs(%15 : tensor<1x16x8x8xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %105 = arith.mulf %in, %in_49 : f32
      linalg.yield %105 : f32
    } -> tensor<1x16x8x8xf32>
    %expanded_15 = tensor.expand_shape %arg11 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %expanded_15 : tensor<1x16x8x8xf32>, tensor<16x1x1xf32>) outs(%15 : tensor<1x16x8x8xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %105 = arith.mulf %in, %in_49 : f32
      linalg.yield %105 : f32
    } -> tensor<1x16x8x8xf32>
    %expanded_16 = tensor.expand_shape %arg12 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %expanded_16 : tensor<1x16x8x8xf32>, tensor<16x1x1xf32>) outs(%15 : tensor<1x16x8x8xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %105 = arith.addf %in, %in_49 : f32
      linalg.yield %105 : f32
    } -> tensor<1x16x8x8xf32>
    %33 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%14, %arg15 : tensor<1x64x8x8xf32>, tensor<16x64x1x1xf32>) outs(%16 : tensor<1x16x8x8xf32>) -> tensor<1x16x8x8xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg19 : tensor<16xf32>) outs(%18 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.truncf %cst_1 : f64 to f32
      %106 = arith.addf %in, %105 : f32
      linalg.yield %106 : f32
    } -> tensor<16xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%34 : tensor<16xf32>) outs(%18 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.rsqrt %in : f32
      linalg.yield %105 : f32
    } -> tensor<16xf32>
    %expanded_17 = tensor.expand_shape %arg18 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %expanded_18 = tensor.expand_shape %35 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %expanded_17 : tensor<1x16x8x8xf32>, tensor<16x1x1xf32>) outs(%15 : tensor<1x16x8x8xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %105 = arith.subf %in, %in_49 : f32
      linalg.yield %105 : f32
    } -> tensor<1x16x8x8xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %expanded_18 : tensor<1x16x8x8xf32>, tensor<16x1x1xf32>) outs(%15 : tensor<1x16x8x8xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %105 = arith.mulf %in, %in_49 : f32
      linalg.yield %105 : f32
    } -> tensor<1x16x8x8xf32>
    %expanded_19 = tensor.expand_shape %arg16 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %expanded_19 : tensor<1x16x8x8xf32>, tensor<16x1x1xf32>) outs(%15 : tensor<1x16x8x8xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %105 = arith.mulf %in, %in_49 : f32
      linalg.yield %105 : f32
    } -> tensor<1x16x8x8xf32>
    %expanded_20 = tensor.expand_shape %arg17 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %expanded_20 : tensor<1x16x8x8xf32>, tensor<16x1x1xf32>) outs(%15 : tensor<1x16x8x8xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %105 = arith.addf %in, %in_49 : f32
      linalg.yield %105 : f32
    } -> tensor<1x16x8x8xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %39 : tensor<1x16x8x8xf32>, tensor<1x16x8x8xf32>) outs(%15 : tensor<1x16x8x8xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %105 = arith.addf %in, %in_49 : f32
      linalg.yield %105 : f32
    } -> tensor<1x16x8x8xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<1x16x8x8xf32>) outs(%15 : tensor<1x16x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.cmpf ugt, %in, %cst : f32
      %106 = arith.select %105, %in, %cst : f32
      linalg.yield %106 : f32
    } -> tensor<1x16x8x8xf32>
    %padded_21 = tensor.pad %41 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg53: index, %arg54: index, %arg55: index, %arg56: index):
      tensor.yield %cst : f32
    } : tensor<1x16x8x8xf32> to tensor<1x16x10x10xf32>
    %42 = tensor.empty() : tensor<1x32x4x4xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<1x32x4x4xf32>) -> tensor<1x32x4x4xf32>
    %44 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_21, %arg20 : tensor<1x16x10x10xf32>, tensor<32x16x3x3xf32>) outs(%43 : tensor<1x32x4x4xf32>) -> tensor<1x32x4x4xf32>
    %45 = tensor.empty() : tensor<32xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg24 : tensor<32xf32>) outs(%45 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.truncf %cst_1 : f64 to f32
      %106 = arith.addf %in, %105 : f32
      linalg.yield %106 : f32
    } -> tensor<32xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%46 : tensor<32xf32>) outs(%45 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.rsqrt %in : f32
      linalg.yield %105 : f32
    } -> tensor<32xf32>
    %expanded_22 = tensor.expand_shape %arg23 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %expanded_23 = tensor.expand_shape %47 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %expanded_22 : tensor<1x32x4x4xf32>, tensor<32x1x1xf32>) outs(%42 : tensor<1x32x4x4xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %105 = arith.subf %in, %in_49 : f32
      linalg.yield %105 : f32
    } -> tensor<1x32x4x4xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %expanded_23 : tensor<1x32x4x4xf32>, tensor<32x1x1xf32>) outs(%42 : tensor<1x32x4x4xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %105 = arith.mulf %in, %in_49 : f32
      linalg.yield %105 : f32
    } -> tensor<1x32x4x4xf32>
    %expanded_24 = tensor.expand_shape %arg21 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %expanded_24 : tensor<1x32x4x4xf32>, tensor<32x1x1xf32>) outs(%42 : tensor<1x32x4x4xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %105 = arith.mulf %in, %in_49 : f32
      linalg.yield %105 : f32
    } -> tensor<1x32x4x4xf32>
    %expanded_25 = tensor.expand_shape %arg22 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %expanded_25 : tensor<1x32x4x4xf32>, tensor<32x1x1xf32>) outs(%42 : tensor<1x32x4x4xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %105 = arith.addf %in, %in_49 : f32
      linalg.yield %105 : f32
    } -> tensor<1x32x4x4xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<1x32x4x4xf32>) outs(%42 : tensor<1x32x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.cmpf ugt, %in, %cst : f32
      %106 = arith.select %105, %in, %cst : f32
      linalg.yield %106 : f32
    } -> tensor<1x32x4x4xf32>
    %padded_26 = tensor.pad %52 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg53: index, %arg54: index, %arg55: index, %arg56: index):
      tensor.yield %cst : f32
    } : tensor<1x32x4x4xf32> to tensor<1x32x6x6xf32>
    %53 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_26, %arg25 : tensor<1x32x6x6xf32>, tensor<32x32x3x3xf32>) outs(%43 : tensor<1x32x4x4xf32>) -> tensor<1x32x4x4xf32>
    %54 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg29 : tensor<32xf32>) outs(%45 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.truncf %cst_1 : f64 to f32
      %106 = arith.addf %in, %105 : f32
      linalg.yield %106 : f32
    } -> tensor<32xf32>
    %55 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%54 : tensor<32xf32>) outs(%45 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.rsqrt %in : f32
      linalg.yield %105 : f32
    } -> tensor<32xf32>
    %expanded_27 = tensor.expand_shape %arg28 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %expanded_28 = tensor.expand_shape %55 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %56 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %expanded_27 : tensor<1x32x4x4xf32>, tensor<32x1x1xf32>) outs(%42 : tensor<1x32x4x4xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %105 = arith.subf %in, %in_49 : f32
      linalg.yield %105 : f32
    } -> tensor<1x32x4x4xf32>
    %57 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %expanded_28 : tensor<1x32x4x4xf32>, tensor<32x1x1xf32>) outs(%42 : tensor<1x32x4x4xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %105 = arith.mulf %in, %in_49 : f32
      linalg.yield %105 : f32
    } -> tensor<1x32x4x4xf32>
    %expanded_29 = tensor.expand_shape %arg26 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %58 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %expanded_29 : tensor<1x32x4x4xf32>, tensor<32x1x1xf32>) outs(%42 : tensor<1x32x4x4xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %105 = arith.mulf %in, %in_49 : f32
      linalg.yield %105 : f32
    } -> tensor<1x32x4x4xf32>
    %expanded_30 = tensor.expand_shape %arg27 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %59 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %expanded_30 : tensor<1x32x4x4xf32>, tensor<32x1x1xf32>) outs(%42 : tensor<1x32x4x4xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %105 = arith.addf %in, %in_49 : f32
      linalg.yield %105 : f32
    } -> tensor<1x32x4x4xf32>
    %60 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%41, %arg30 : tensor<1x16x8x8xf32>, tensor<32x16x1x1xf32>) outs(%43 : tensor<1x32x4x4xf32>) -> tensor<1x32x4x4xf32>
    %61 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg34 : tensor<32xf32>) outs(%45 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.truncf %cst_1 : f64 to f32
      %106 = arith.addf %in, %105 : f32
      linalg.yield %106 : f32
    } -> tensor<32xf32>
    %62 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%61 : tensor<32xf32>) outs(%45 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.rsqrt %in : f32
      linalg.yield %105 : f32
    } -> tensor<32xf32>
    %expanded_31 = tensor.expand_shape %arg33 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %expanded_32 = tensor.expand_shape %62 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %63 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %expanded_31 : tensor<1x32x4x4xf32>, tensor<32x1x1xf32>) outs(%42 : tensor<1x32x4x4xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %105 = arith.subf %in, %in_49 : f32
      linalg.yield %105 : f32
    } -> tensor<1x32x4x4xf32>
    %64 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %expanded_32 : tensor<1x32x4x4xf32>, tensor<32x1x1xf32>) outs(%42 : tensor<1x32x4x4xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %105 = arith.mulf %in, %in_49 : f32
      linalg.yield %105 : f32
    } -> tensor<1x32x4x4xf32>
    %expanded_33 = tensor.expand_shape %arg31 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %65 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %expanded_33 : tensor<1x32x4x4xf32>, tensor<32x1x1xf32>) outs(%42 : tensor<1x32x4x4xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %105 = arith.mulf %in, %in_49 : f32
      linalg.yield %105 : f32
    } -> tensor<1x32x4x4xf32>
    %expanded_34 = tensor.expand_shape %arg32 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %66 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %expanded_34 : tensor<1x32x4x4xf32>, tensor<32x1x1xf32>) outs(%42 : tensor<1x32x4x4xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %105 = arith.addf %in, %in_49 : f32
      linalg.yield %105 : f32
    } -> tensor<1x32x4x4xf32>
    %67 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %66 : tensor<1x32x4x4xf32>, tensor<1x32x4x4xf32>) outs(%42 : tensor<1x32x4x4xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %105 = arith.addf %in, %in_49 : f32
      linalg.yield %105 : f32
    } -> tensor<1x32x4x4xf32>
    %68 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<1x32x4x4xf32>) outs(%42 : tensor<1x32x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.cmpf ugt, %in, %cst : f32
      %106 = arith.select %105, %in, %cst : f32
      linalg.yield %106 : f32
    } -> tensor<1x32x4x4xf32>
    %padded_35 = tensor.pad %68 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg53: index, %arg54: index, %arg55: index, %arg56: index):
      tensor.yield %cst : f32
    } : tensor<1x32x4x4xf32> to tensor<1x32x6x6xf32>
    %69 = tensor.empty() : tensor<1x64x2x2xf32>
    %70 = linalg.fill ins(%cst : f32) outs(%69 : tensor<1x64x2x2xf32>) -> tensor<1x64x2x2xf32>
    %71 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_35, %arg35 : tensor<1x32x6x6xf32>, tensor<64x32x3x3xf32>) outs(%70 : tensor<1x64x2x2xf32>) -> tensor<1x64x2x2xf32>
    %72 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg39 : tensor<64xf32>) outs(%3 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.truncf %cst_1 : f64 to f32
      %106 = arith.addf %in, %105 : f32
      linalg.yield %106 : f32
    } -> tensor<64xf32>
    %73 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%72 : tensor<64xf32>) outs(%3 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.rsqrt %in : f32
      linalg.yield %105 : f32
    } -> tensor<64xf32>
    %expanded_36 = tensor.expand_shape %arg38 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %expanded_37 = tensor.expand_shape %73 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %expanded_36 : tensor<1x64x2x2xf32>, tensor<64x1x1xf32>) outs(%69 : tensor<1x64x2x2xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %105 = arith.subf %in, %in_49 : f32
      linalg.yield %105 : f32
    } -> tensor<1x64x2x2xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %expanded_37 : tensor<1x64x2x2xf32>, tensor<64x1x1xf32>) outs(%69 : tensor<1x64x2x2xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %105 = arith.mulf %in, %in_49 : f32
      linalg.yield %105 : f32
    } -> tensor<1x64x2x2xf32>
    %expanded_38 = tensor.expand_shape %arg36 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %expanded_38 : tensor<1x64x2x2xf32>, tensor<64x1x1xf32>) outs(%69 : tensor<1x64x2x2xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %105 = arith.mulf %in, %in_49 : f32
      linalg.yield %105 : f32
    } -> tensor<1x64x2x2xf32>
    %expanded_39 = tensor.expand_shape %arg37 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %expanded_39 : tensor<1x64x2x2xf32>, tensor<64x1x1xf32>) outs(%69 : tensor<1x64x2x2xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %105 = arith.addf %in, %in_49 : f32
      linalg.yield %105 : f32
    } -> tensor<1x64x2x2xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<1x64x2x2xf32>) outs(%69 : tensor<1x64x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.cmpf ugt, %in, %cst : f32
      %106 = arith.select %105, %in, %cst : f32
      linalg.yield %106 : f32
    } -> tensor<1x64x2x2xf32>
    %padded_40 = tensor.pad %78 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg53: index, %arg54: index, %arg55: index, %arg56: index):
      tensor.yield %cst : f32
    } : tensor<1x64x2x2xf32> to tensor<1x64x4x4xf32>
    %79 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_40, %arg40 : tensor<1x64x4x4xf32>, tensor<64x64x3x3xf32>) outs(%70 : tensor<1x64x2x2xf32>) -> tensor<1x64x2x2xf32>
    %80 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg44 : tensor<64xf32>) outs(%3 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.truncf %cst_1 : f64 to f32
      %106 = arith.addf %in, %105 : f32
      linalg.yield %106 : f32
    } -> tensor<64xf32>
    %81 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%80 : tensor<64xf32>) outs(%3 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.rsqrt %in : f32
      linalg.yield %105 : f32
    } -> tensor<64xf32>
    %expanded_41 = tensor.expand_shape %arg43 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %expanded_42 = tensor.expand_shape %81 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %expanded_41 : tensor<1x64x2x2xf32>, tensor<64x1x1xf32>) outs(%69 : tensor<1x64x2x2xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %105 = arith.subf %in, %in_49 : f32
      linalg.yield %105 : f32
    } -> tensor<1x64x2x2xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82, %expanded_42 : tensor<1x64x2x2xf32>, tensor<64x1x1xf32>) outs(%69 : tensor<1x64x2x2xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %105 = arith.mulf %in, %in_49 : f32
      linalg.yield %105 : f32
    } -> tensor<1x64x2x2xf32>
    %expanded_43 = tensor.expand_shape %arg41 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83, %expanded_43 : tensor<1x64x2x2xf32>, tensor<64x1x1xf32>) outs(%69 : tensor<1x64x2x2xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %105 = arith.mulf %in, %in_49 : f32
      linalg.yield %105 : f32
    } -> tensor<1x64x2x2xf32>
    %expanded_44 = tensor.expand_shape %arg42 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84, %expanded_44 : tensor<1x64x2x2xf32>, tensor<64x1x1xf32>) outs(%69 : tensor<1x64x2x2xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %105 = arith.addf %in, %in_49 : f32
      linalg.yield %105 : f32
    } -> tensor<1x64x2x2xf32>
    %86 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%68, %arg45 : tensor<1x32x4x4xf32>, tensor<64x32x1x1xf32>) outs(%70 : tensor<1x64x2x2xf32>) -> tensor<1x64x2x2xf32>
    %87 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg49 : tensor<64xf32>) outs(%3 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.truncf %cst_1 : f64 to f32
      %106 = arith.addf %in, %105 : f32
      linalg.yield %106 : f32
    } -> tensor<64xf32>
    %88 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%87 : tensor<64xf32>) outs(%3 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.rsqrt %in : f32
      linalg.yield %105 : f32
    } -> tensor<64xf32>
    %expanded_45 = tensor.expand_shape %arg48 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %expanded_46 = tensor.expand_shape %88 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86, %expanded_45 : tensor<1x64x2x2xf32>, tensor<64x1x1xf32>) outs(%69 : tensor<1x64x2x2xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %105 = arith.subf %in, %in_49 : f32
      linalg.yield %105 : f32
    } -> tensor<1x64x2x2xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89, %expanded_46 : tensor<1x64x2x2xf32>, tensor<64x1x1xf32>) outs(%69 : tensor<1x64x2x2xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %105 = arith.mulf %in, %in_49 : f32
      linalg.yield %105 : f32
    } -> tensor<1x64x2x2xf32>
    %expanded_47 = tensor.expand_shape %arg46 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90, %expanded_47 : tensor<1x64x2x2xf32>, tensor<64x1x1xf32>) outs(%69 : tensor<1x64x2x2xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %105 = arith.mulf %in, %in_49 : f32
      linalg.yield %105 : f32
    } -> tensor<1x64x2x2xf32>
    %expanded_48 = tensor.expand_shape %arg47 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91, %expanded_48 : tensor<1x64x2x2xf32>, tensor<64x1x1xf32>) outs(%69 : tensor<1x64x2x2xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %105 = arith.addf %in, %in_49 : f32
      linalg.yield %105 : f32
    } -> tensor<1x64x2x2xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85, %92 : tensor<1x64x2x2xf32>, tensor<1x64x2x2xf32>) outs(%69 : tensor<1x64x2x2xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %105 = arith.addf %in, %in_49 : f32
      linalg.yield %105 : f32
    } -> tensor<1x64x2x2xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93 : tensor<1x64x2x2xf32>) outs(%69 : tensor<1x64x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.cmpf ugt, %in, %cst : f32
      %106 = arith.select %105, %in, %cst : f32
      linalg.yield %106 : f32
    } -> tensor<1x64x2x2xf32>
    %95 = tensor.empty() : tensor<1x64x1x1xf32>
    %96 = linalg.fill ins(%cst : f32) outs(%95 : tensor<1x64x1x1xf32>) -> tensor<1x64x1x1xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%94 : tensor<1x64x2x2xf32>) outs(%96 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.addf %in, %out : f32
      linalg.yield %105 : f32
    } -> tensor<1x64x1x1xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97 : tensor<1x64x1x1xf32>) outs(%95 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.divf %in, %cst_2 : f32
      linalg.yield %105 : f32
    } -> tensor<1x64x1x1xf32>
    %collapsed = tensor.collapse_shape %98 [[0], [1, 2, 3]] : tensor<1x64x1x1xf32> into tensor<1x64xf32>
    %99 = tensor.empty() : tensor<64x10xf32>
    %transposed = linalg.transpose ins(%arg50 : tensor<10x64xf32>) outs(%99 : tensor<64x10xf32>) permutation = [1, 0] 
    %100 = tensor.empty() : tensor<1x10xf32>
    %101 = linalg.fill ins(%cst : f32) outs(%100 : tensor<1x10xf32>) -> tensor<1x10xf32>
    %102 = linalg.matmul ins(%collapsed, %transposed : tensor<1x64xf32>, tensor<64x10xf32>) outs(%101 : tensor<1x10xf32>) -> tensor<1x10xf32>
    %103 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg51 : tensor<10xf32>) outs(%100 : tensor<1x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x10xf32>
    %104 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%102, %103 : tensor<1x10xf32>, tensor<1x10xf32>) outs(%100 : tensor<1x10xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %105 = arith.addf %in, %in_49 : f32
      linalg.yield %105 : f32
    } -> tensor<1x10xf32>
    return %104 : tensor<1x10xf32>
  }
}
