// models/make_system_tests.py resnet18_dynamic (torch-mlir 20261001 torch 2.15.0)
#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
module {
  func.func @main(%arg0: tensor<64x3x7x7xf32> {resnorm.param = "conv1.weight"}, %arg1: tensor<64xf32> {resnorm.param = "bn1.weight"}, %arg2: tensor<64xf32> {resnorm.param = "bn1.bias"}, %arg3: tensor<64xf32> {resnorm.param = "bn1.running_mean"}, %arg4: tensor<64xf32> {resnorm.param = "bn1.running_var"}, %arg5: tensor<16x64x3x3xf32> {resnorm.param = "layer1.0.conv1.weight"}, %arg6: tensor<16xf32> {resnorm.param = "layer1.0.bn1.weight"}, %arg7: tensor<16xf32> {resnorm.param = "layer1.0.bn1.bias"}, %arg8: tensor<16xf32> {resnorm.param = "layer1.0.bn1.running_mean"}, %arg9: tensor<16xf32> {resnorm.param = "layer1.0.bn1.running_var"}, %arg10: tensor<16x16x3x3xf32> {resnorm.param = "layer1.0.conv2.weight"}, %arg11: tensor<16xf32> {resnorm.param = "layer1.0.bn2.weight"}, %arg12: tensor<16xf32> {resnorm.param = "layer1.0.bn2.bias"}, %arg13: tensor<16xf32> {resnorm.param = "layer1.0.bn2.running_mean"}, %arg14: tensor<16xf32> {resnorm.param = "layer1.0.bn2.running_var"}, %arg15: tensor<16x64x1x1xf32> {resnorm.param = "layer1.0.downsample.0.weight"}, %arg16: tensor<16xf32> {resnorm.param = "layer1.0.downsample.1.weight"}, %arg17: tensor<16xf32> {resnorm.param = "layer1.0.downsample.1.bias"}, %arg18: tensor<16xf32> {resnorm.param = "layer1.0.downsample.1.running_mean"}, %arg19: tensor<16xf32> {resnorm.param = "layer1.0.downsample.1.running_var"}, %arg20: tensor<32x16x3x3xf32> {resnorm.param = "layer2.0.conv1.weight"}, %arg21: tensor<32xf32> {resnorm.param = "layer2.0.bn1.weight"}, %arg22: tensor<32xf32> {resnorm.param = "layer2.0.bn1.bias"}, %arg23: tensor<32xf32> {resnorm.param = "layer2.0.bn1.running_mean"}, %arg24: tensor<32xf32> {resnorm.param = "layer2.0.bn1.running_var"}, %arg25: tensor<32x32x3x3xf32> {resnorm.param = "layer2.0.conv2.weight"}, %arg26: tensor<32xf32> {resnorm.param = "layer2.0.bn2.weight"}, %arg27: tensor<32xf32> {resnorm.param = "layer2.0.bn2.bias"}, %arg28: tensor<32xf32> {resnorm.param = "layer2.0.bn2.running_mean"}, %arg29: tensor<32xf32> {resnorm.param = "layer2.0.bn2.running_var"}, %arg30: tensor<32x16x1x1xf32> {resnorm.param = "layer2.0.downsample.0.weight"}, %arg31: tensor<32xf32> {resnorm.param = "layer2.0.downsample.1.weight"}, %arg32: tensor<32xf32> {resnorm.param = "layer2.0.downsample.1.bias"}, %arg33: tensor<32xf32> {resnorm.param = "layer2.0.downsample.1.running_mean"}, %arg34: tensor<32xf32> {resnorm.param = "layer2.0.downsample.1.running_var"}, %arg35: tensor<64x32x3x3xf32> {resnorm.param = "layer3.0.conv1.weight"}, %arg36: tensor<64xf32> {resnorm.param = "layer3.0.bn1.weight"}, %arg37: tensor<64xf32> {resnorm.param = "layer3.0.bn1.bias"}, %arg38: tensor<64xf32> {resnorm.param = "layer3.0.bn1.running_mean"}, %arg39: tensor<64xf32> {resnorm.param = "layer3.0.bn1.running_var"}, %arg40: tensor<64x64x3x3xf32> {resnorm.param = "layer3.0.conv2.weight"}, %arg41: tensor<64xf32> {resnorm.param = "layer3.0.bn2.weight"}, %arg42: tensor<64xf32> {resnorm.param = "layer3.0.bn2.bias"}, %arg43: tensor<64xf32> {resnorm.param = "layer3.0.bn2.running_mean"}, %arg44: tensor<64xf32> {resnorm.param = "layer3.0.bn2.running_var"}, %arg45: tensor<64x32x1x1xf32> {resnorm.param = "layer3.0.downsample.0.weight"}, %arg46: tensor<64xf32> {resnorm.param = "layer3.0.downsample.1.weight"}, %arg47: tensor<64xf32> {resnorm.param = "layer3.0.downsample.1.bias"}, %arg48: tensor<64xf32> {resnorm.param = "layer3.0.downsample.1.running_mean"}, %arg49: tensor<64xf32> {resnorm.param = "layer3.0.downsample.1.running_var"}, %arg50: tensor<10x64xf32> {resnorm.param = "fc.weight"}, %arg51: tensor<10xf32> {resnorm.param = "fc.bias"}, %arg52: tensor<?x3x32x32xf32>) -> tensor<?x10xf32> {
    %true = arith.constant true
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e-05 : f64
    %cst_2 = arith.constant 4.000000e+00 : f32
    %dim = tensor.dim %arg52, %c0 : tensor<?x3x32x32xf32>
    %0 = arith.index_cast %dim : index to i64
    %padded = tensor.pad %arg52 low[0, 0, 3, 3] high[0, 0, 3, 3] {
    ^bb0(%arg53: index, %arg54: index, %arg55: index, %arg56: index):
      tensor.yield %cst : f32
    } : tensor<?x3x32x32xf32> to tensor<?x3x38x38xf32>
    %1 = tensor.empty(%dim) : tensor<?x64x16x16xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<?x64x16x16xf32>) -> tensor<?x64x16x16xf32>
    %3 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded, %arg0 : tensor<?x3x38x38xf32>, tensor<64x3x7x7xf32>) outs(%2 : tensor<?x64x16x16xf32>) -> tensor<?x64x16x16xf32>
    %4 = tensor.empty() : tensor<64xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg4 : tensor<64xf32>) outs(%4 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.truncf %cst_1 : f64 to f32
      %109 = arith.addf %in, %108 : f32
      linalg.yield %109 : f32
    } -> tensor<64xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%5 : tensor<64xf32>) outs(%4 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = math.rsqrt %in : f32
      linalg.yield %108 : f32
    } -> tensor<64xf32>
    %expanded = tensor.expand_shape %arg3 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %expanded_3 = tensor.expand_shape %6 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %expanded : tensor<?x64x16x16xf32>, tensor<64x1x1xf32>) outs(%1 : tensor<?x64x16x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %108 = arith.subf %in, %in_49 : f32
      linalg.yield %108 : f32
    } -> tensor<?x64x16x16xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %expanded_3 : tensor<?x64x16x16xf32>, tensor<64x1x1xf32>) outs(%1 : tensor<?x64x16x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %108 = arith.mulf %in, %in_49 : f32
      linalg.yield %108 : f32
    } -> tensor<?x64x16x16xf32>
    %expanded_4 = tensor.expand_shape %arg1 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %expanded_4 : tensor<?x64x16x16xf32>, tensor<64x1x1xf32>) outs(%1 : tensor<?x64x16x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %108 = arith.mulf %in, %in_49 : f32
      linalg.yield %108 : f32
    } -> tensor<?x64x16x16xf32>
    %expanded_5 = tensor.expand_shape %arg2 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %expanded_5 : tensor<?x64x16x16xf32>, tensor<64x1x1xf32>) outs(%1 : tensor<?x64x16x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %108 = arith.addf %in, %in_49 : f32
      linalg.yield %108 : f32
    } -> tensor<?x64x16x16xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<?x64x16x16xf32>) outs(%1 : tensor<?x64x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.cmpf ugt, %in, %cst : f32
      %109 = arith.select %108, %in, %cst : f32
      linalg.yield %109 : f32
    } -> tensor<?x64x16x16xf32>
    %padded_6 = tensor.pad %11 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg53: index, %arg54: index, %arg55: index, %arg56: index):
      tensor.yield %cst_0 : f32
    } : tensor<?x64x16x16xf32> to tensor<?x64x18x18xf32>
    %12 = tensor.empty(%dim) : tensor<?x64x8x8xf32>
    %13 = linalg.fill ins(%cst_0 : f32) outs(%12 : tensor<?x64x8x8xf32>) -> tensor<?x64x8x8xf32>
    %14 = tensor.empty() : tensor<3x3xf32>
    %15 = linalg.pooling_nchw_max {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_6, %14 : tensor<?x64x18x18xf32>, tensor<3x3xf32>) outs(%13 : tensor<?x64x8x8xf32>) -> tensor<?x64x8x8xf32>
    %padded_7 = tensor.pad %15 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg53: index, %arg54: index, %arg55: index, %arg56: index):
      tensor.yield %cst : f32
    } : tensor<?x64x8x8xf32> to tensor<?x64x10x10xf32>
    %16 = tensor.empty(%dim) : tensor<?x16x8x8xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<?x16x8x8xf32>) -> tensor<?x16x8x8xf32>
    %18 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_7, %arg5 : tensor<?x64x10x10xf32>, tensor<16x64x3x3xf32>) outs(%17 : tensor<?x16x8x8xf32>) -> tensor<?x16x8x8xf32>
    %19 = tensor.empty() : tensor<16xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg9 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.truncf %cst_1 : f64 to f32
      %109 = arith.addf %in, %108 : f32
      linalg.yield %109 : f32
    } -> tensor<16xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%20 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = math.rsqrt %in : f32
      linalg.yield %108 : f32
    } -> tensor<16xf32>
    %expanded_8 = tensor.expand_shape %arg8 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %expanded_9 = tensor.expand_shape %21 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %expanded_8 : tensor<?x16x8x8xf32>, tensor<16x1x1xf32>) outs(%16 : tensor<?x16x8x8xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %108 = arith.subf %in, %in_49 : f32
      linalg.yield %108 : f32
    } -> tensor<?x16x8x8xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %expanded_9 : tensor<?x16x8x8xf32>, tensor<16x1x1xf32>) outs(%16 : tensor<?x16x8x8xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %108 = arith.mulf %in, %in_49 : f32
      linalg.yield %108 : f32
    } -> tensor<?x16x8x8xf32>
    %expanded_10 = tensor.expand_shape %arg6 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %expanded_10 : tensor<?x16x8x8xf32>, tensor<16x1x1xf32>) outs(%16 : tensor<?x16x8x8xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %108 = arith.mulf %in, %in_49 : f32
      linalg.yield %108 : f32
    } -> tensor<?x16x8x8xf32>
    %expanded_11 = tensor.expand_shape %arg7 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %expanded_11 : tensor<?x16x8x8xf32>, tensor<16x1x1xf32>) outs(%16 : tensor<?x16x8x8xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %108 = arith.addf %in, %in_49 : f32
      linalg.yield %108 : f32
    } -> tensor<?x16x8x8xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<?x16x8x8xf32>) outs(%16 : tensor<?x16x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.cmpf ugt, %in, %cst : f32
      %109 = arith.select %108, %in, %cst : f32
      linalg.yield %109 : f32
    } -> tensor<?x16x8x8xf32>
    %padded_12 = tensor.pad %26 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg53: index, %arg54: index, %arg55: index, %arg56: index):
      tensor.yield %cst : f32
    } : tensor<?x16x8x8xf32> to tensor<?x16x10x10xf32>
    %27 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_12, %arg10 : tensor<?x16x10x10xf32>, tensor<16x16x3x3xf32>) outs(%17 : tensor<?x16x8x8xf32>) -> tensor<?x16x8x8xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg14 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.truncf %cst_1 : f64 to f32
      %109 = arith.addf %in, %108 : f32
      linalg.yield %109 : f32
    } -> tensor<16xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%28 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = math.rsqrt %in : f32
      linalg.yield %108 : f32
    } -> tensor<16xf32>
    %expanded_13 = tensor.expand_shape %arg13 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %expanded_14 = tensor.expand_shape %29 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %expanded_13 : tensor<?x16x8x8xf32>, tensor<16x1x1xf32>) outs(%16 : tensor<?x16x8x8xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %108 = arith.subf %in, %in_49 : f32
      linalg.yield %108 : f32
    } -> tensor<?x16x8x8xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %expanded_14 : tensor<?x16x8x8xf32>, tensor<16x1x1xf32>) outs(%16 : tensor<?x16x8x8xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %108 = arith.mulf %in, %in_49 : f32
      linalg.yield %108 : f32
    } -> tensor<?x16x8x8xf32>
    %expanded_15 = tensor.expand_shape %arg11 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %expanded_15 : tensor<?x16x8x8xf32>, tensor<16x1x1xf32>) outs(%16 : tensor<?x16x8x8xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %108 = arith.mulf %in, %in_49 : f32
      linalg.yield %108 : f32
    } -> tensor<?x16x8x8xf32>
    %expanded_16 = tensor.expand_shape %arg12 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %expanded_16 : tensor<?x16x8x8xf32>, tensor<16x1x1xf32>) outs(%16 : tensor<?x16x8x8xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %108 = arith.addf %in, %in_49 : f32
      linalg.yield %108 : f32
    } -> tensor<?x16x8x8xf32>
    %34 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%15, %arg15 : tensor<?x64x8x8xf32>, tensor<16x64x1x1xf32>) outs(%17 : tensor<?x16x8x8xf32>) -> tensor<?x16x8x8xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg19 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.truncf %cst_1 : f64 to f32
      %109 = arith.addf %in, %108 : f32
      linalg.yield %109 : f32
    } -> tensor<16xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%35 : tensor<16xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = math.rsqrt %in : f32
      linalg.yield %108 : f32
    } -> tensor<16xf32>
    %expanded_17 = tensor.expand_shape %arg18 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %expanded_18 = tensor.expand_shape %36 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %expanded_17 : tensor<?x16x8x8xf32>, tensor<16x1x1xf32>) outs(%16 : tensor<?x16x8x8xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %108 = arith.subf %in, %in_49 : f32
      linalg.yield %108 : f32
    } -> tensor<?x16x8x8xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %expanded_18 : tensor<?x16x8x8xf32>, tensor<16x1x1xf32>) outs(%16 : tensor<?x16x8x8xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %108 = arith.mulf %in, %in_49 : f32
      linalg.yield %108 : f32
    } -> tensor<?x16x8x8xf32>
    %expanded_19 = tensor.expand_shape %arg16 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %expanded_19 : tensor<?x16x8x8xf32>, tensor<16x1x1xf32>) outs(%16 : tensor<?x16x8x8xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %108 = arith.mulf %in, %in_49 : f32
      linalg.yield %108 : f32
    } -> tensor<?x16x8x8xf32>
    %expanded_20 = tensor.expand_shape %arg17 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %expanded_20 : tensor<?x16x8x8xf32>, tensor<16x1x1xf32>) outs(%16 : tensor<?x16x8x8xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %108 = arith.addf %in, %in_49 : f32
      linalg.yield %108 : f32
    } -> tensor<?x16x8x8xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %40 : tensor<?x16x8x8xf32>, tensor<?x16x8x8xf32>) outs(%16 : tensor<?x16x8x8xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %108 = arith.addf %in, %in_49 : f32
      linalg.yield %108 : f32
    } -> tensor<?x16x8x8xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<?x16x8x8xf32>) outs(%16 : tensor<?x16x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.cmpf ugt, %in, %cst : f32
      %109 = arith.select %108, %in, %cst : f32
      linalg.yield %109 : f32
    } -> tensor<?x16x8x8xf32>
    %padded_21 = tensor.pad %42 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg53: index, %arg54: index, %arg55: index, %arg56: index):
      tensor.yield %cst : f32
    } : tensor<?x16x8x8xf32> to tensor<?x16x10x10xf32>
    %43 = tensor.empty(%dim) : tensor<?x32x4x4xf32>
    %44 = linalg.fill ins(%cst : f32) outs(%43 : tensor<?x32x4x4xf32>) -> tensor<?x32x4x4xf32>
    %45 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_21, %arg20 : tensor<?x16x10x10xf32>, tensor<32x16x3x3xf32>) outs(%44 : tensor<?x32x4x4xf32>) -> tensor<?x32x4x4xf32>
    %46 = tensor.empty() : tensor<32xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg24 : tensor<32xf32>) outs(%46 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.truncf %cst_1 : f64 to f32
      %109 = arith.addf %in, %108 : f32
      linalg.yield %109 : f32
    } -> tensor<32xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%47 : tensor<32xf32>) outs(%46 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = math.rsqrt %in : f32
      linalg.yield %108 : f32
    } -> tensor<32xf32>
    %expanded_22 = tensor.expand_shape %arg23 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %expanded_23 = tensor.expand_shape %48 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %expanded_22 : tensor<?x32x4x4xf32>, tensor<32x1x1xf32>) outs(%43 : tensor<?x32x4x4xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %108 = arith.subf %in, %in_49 : f32
      linalg.yield %108 : f32
    } -> tensor<?x32x4x4xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %expanded_23 : tensor<?x32x4x4xf32>, tensor<32x1x1xf32>) outs(%43 : tensor<?x32x4x4xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %108 = arith.mulf %in, %in_49 : f32
      linalg.yield %108 : f32
    } -> tensor<?x32x4x4xf32>
    %expanded_24 = tensor.expand_shape %arg21 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %expanded_24 : tensor<?x32x4x4xf32>, tensor<32x1x1xf32>) outs(%43 : tensor<?x32x4x4xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %108 = arith.mulf %in, %in_49 : f32
      linalg.yield %108 : f32
    } -> tensor<?x32x4x4xf32>
    %expanded_25 = tensor.expand_shape %arg22 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %expanded_25 : tensor<?x32x4x4xf32>, tensor<32x1x1xf32>) outs(%43 : tensor<?x32x4x4xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %108 = arith.addf %in, %in_49 : f32
      linalg.yield %108 : f32
    } -> tensor<?x32x4x4xf32>
    %53 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<?x32x4x4xf32>) outs(%43 : tensor<?x32x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.cmpf ugt, %in, %cst : f32
      %109 = arith.select %108, %in, %cst : f32
      linalg.yield %109 : f32
    } -> tensor<?x32x4x4xf32>
    %padded_26 = tensor.pad %53 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg53: index, %arg54: index, %arg55: index, %arg56: index):
      tensor.yield %cst : f32
    } : tensor<?x32x4x4xf32> to tensor<?x32x6x6xf32>
    %54 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_26, %arg25 : tensor<?x32x6x6xf32>, tensor<32x32x3x3xf32>) outs(%44 : tensor<?x32x4x4xf32>) -> tensor<?x32x4x4xf32>
    %55 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg29 : tensor<32xf32>) outs(%46 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.truncf %cst_1 : f64 to f32
      %109 = arith.addf %in, %108 : f32
      linalg.yield %109 : f32
    } -> tensor<32xf32>
    %56 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%55 : tensor<32xf32>) outs(%46 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = math.rsqrt %in : f32
      linalg.yield %108 : f32
    } -> tensor<32xf32>
    %expanded_27 = tensor.expand_shape %arg28 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %expanded_28 = tensor.expand_shape %56 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %57 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %expanded_27 : tensor<?x32x4x4xf32>, tensor<32x1x1xf32>) outs(%43 : tensor<?x32x4x4xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %108 = arith.subf %in, %in_49 : f32
      linalg.yield %108 : f32
    } -> tensor<?x32x4x4xf32>
    %58 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %expanded_28 : tensor<?x32x4x4xf32>, tensor<32x1x1xf32>) outs(%43 : tensor<?x32x4x4xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %108 = arith.mulf %in, %in_49 : f32
      linalg.yield %108 : f32
    } -> tensor<?x32x4x4xf32>
    %expanded_29 = tensor.expand_shape %arg26 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %59 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %expanded_29 : tensor<?x32x4x4xf32>, tensor<32x1x1xf32>) outs(%43 : tensor<?x32x4x4xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %108 = arith.mulf %in, %in_49 : f32
      linalg.yield %108 : f32
    } -> tensor<?x32x4x4xf32>
    %expanded_30 = tensor.expand_shape %arg27 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %60 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %expanded_30 : tensor<?x32x4x4xf32>, tensor<32x1x1xf32>) outs(%43 : tensor<?x32x4x4xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %108 = arith.addf %in, %in_49 : f32
      linalg.yield %108 : f32
    } -> tensor<?x32x4x4xf32>
    %61 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%42, %arg30 : tensor<?x16x8x8xf32>, tensor<32x16x1x1xf32>) outs(%44 : tensor<?x32x4x4xf32>) -> tensor<?x32x4x4xf32>
    %62 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg34 : tensor<32xf32>) outs(%46 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.truncf %cst_1 : f64 to f32
      %109 = arith.addf %in, %108 : f32
      linalg.yield %109 : f32
    } -> tensor<32xf32>
    %63 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%62 : tensor<32xf32>) outs(%46 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = math.rsqrt %in : f32
      linalg.yield %108 : f32
    } -> tensor<32xf32>
    %expanded_31 = tensor.expand_shape %arg33 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %expanded_32 = tensor.expand_shape %63 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %64 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %expanded_31 : tensor<?x32x4x4xf32>, tensor<32x1x1xf32>) outs(%43 : tensor<?x32x4x4xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %108 = arith.subf %in, %in_49 : f32
      linalg.yield %108 : f32
    } -> tensor<?x32x4x4xf32>
    %65 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %expanded_32 : tensor<?x32x4x4xf32>, tensor<32x1x1xf32>) outs(%43 : tensor<?x32x4x4xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %108 = arith.mulf %in, %in_49 : f32
      linalg.yield %108 : f32
    } -> tensor<?x32x4x4xf32>
    %expanded_33 = tensor.expand_shape %arg31 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %66 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %expanded_33 : tensor<?x32x4x4xf32>, tensor<32x1x1xf32>) outs(%43 : tensor<?x32x4x4xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %108 = arith.mulf %in, %in_49 : f32
      linalg.yield %108 : f32
    } -> tensor<?x32x4x4xf32>
    %expanded_34 = tensor.expand_shape %arg32 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %67 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %expanded_34 : tensor<?x32x4x4xf32>, tensor<32x1x1xf32>) outs(%43 : tensor<?x32x4x4xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %108 = arith.addf %in, %in_49 : f32
      linalg.yield %108 : f32
    } -> tensor<?x32x4x4xf32>
    %68 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %67 : tensor<?x32x4x4xf32>, tensor<?x32x4x4xf32>) outs(%43 : tensor<?x32x4x4xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %108 = arith.addf %in, %in_49 : f32
      linalg.yield %108 : f32
    } -> tensor<?x32x4x4xf32>
    %69 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<?x32x4x4xf32>) outs(%43 : tensor<?x32x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.cmpf ugt, %in, %cst : f32
      %109 = arith.select %108, %in, %cst : f32
      linalg.yield %109 : f32
    } -> tensor<?x32x4x4xf32>
    %padded_35 = tensor.pad %69 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg53: index, %arg54: index, %arg55: index, %arg56: index):
      tensor.yield %cst : f32
    } : tensor<?x32x4x4xf32> to tensor<?x32x6x6xf32>
    %70 = tensor.empty(%dim) : tensor<?x64x2x2xf32>
    %71 = linalg.fill ins(%cst : f32) outs(%70 : tensor<?x64x2x2xf32>) -> tensor<?x64x2x2xf32>
    %72 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_35, %arg35 : tensor<?x32x6x6xf32>, tensor<64x32x3x3xf32>) outs(%71 : tensor<?x64x2x2xf32>) -> tensor<?x64x2x2xf32>
    %73 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg39 : tensor<64xf32>) outs(%4 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.truncf %cst_1 : f64 to f32
      %109 = arith.addf %in, %108 : f32
      linalg.yield %109 : f32
    } -> tensor<64xf32>
    %74 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%73 : tensor<64xf32>) outs(%4 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = math.rsqrt %in : f32
      linalg.yield %108 : f32
    } -> tensor<64xf32>
    %expanded_36 = tensor.expand_shape %arg38 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %expanded_37 = tensor.expand_shape %74 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %expanded_36 : tensor<?x64x2x2xf32>, tensor<64x1x1xf32>) outs(%70 : tensor<?x64x2x2xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %108 = arith.subf %in, %in_49 : f32
      linalg.yield %108 : f32
    } -> tensor<?x64x2x2xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %expanded_37 : tensor<?x64x2x2xf32>, tensor<64x1x1xf32>) outs(%70 : tensor<?x64x2x2xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %108 = arith.mulf %in, %in_49 : f32
      linalg.yield %108 : f32
    } -> tensor<?x64x2x2xf32>
    %expanded_38 = tensor.expand_shape %arg36 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %expanded_38 : tensor<?x64x2x2xf32>, tensor<64x1x1xf32>) outs(%70 : tensor<?x64x2x2xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %108 = arith.mulf %in, %in_49 : f32
      linalg.yield %108 : f32
    } -> tensor<?x64x2x2xf32>
    %expanded_39 = tensor.expand_shape %arg37 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %expanded_39 : tensor<?x64x2x2xf32>, tensor<64x1x1xf32>) outs(%70 : tensor<?x64x2x2xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %108 = arith.addf %in, %in_49 : f32
      linalg.yield %108 : f32
    } -> tensor<?x64x2x2xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78 : tensor<?x64x2x2xf32>) outs(%70 : tensor<?x64x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.cmpf ugt, %in, %cst : f32
      %109 = arith.select %108, %in, %cst : f32
      linalg.yield %109 : f32
    } -> tensor<?x64x2x2xf32>
    %padded_40 = tensor.pad %79 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg53: index, %arg54: index, %arg55: index, %arg56: index):
      tensor.yield %cst : f32
    } : tensor<?x64x2x2xf32> to tensor<?x64x4x4xf32>
    %80 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_40, %arg40 : tensor<?x64x4x4xf32>, tensor<64x64x3x3xf32>) outs(%71 : tensor<?x64x2x2xf32>) -> tensor<?x64x2x2xf32>
    %81 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg44 : tensor<64xf32>) outs(%4 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.truncf %cst_1 : f64 to f32
      %109 = arith.addf %in, %108 : f32
      linalg.yield %109 : f32
    } -> tensor<64xf32>
    %82 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%81 : tensor<64xf32>) outs(%4 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = math.rsqrt %in : f32
      linalg.yield %108 : f32
    } -> tensor<64xf32>
    %expanded_41 = tensor.expand_shape %arg43 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %expanded_42 = tensor.expand_shape %82 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %expanded_41 : tensor<?x64x2x2xf32>, tensor<64x1x1xf32>) outs(%70 : tensor<?x64x2x2xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %108 = arith.subf %in, %in_49 : f32
      linalg.yield %108 : f32
    } -> tensor<?x64x2x2xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83, %expanded_42 : tensor<?x64x2x2xf32>, tensor<64x1x1xf32>) outs(%70 : tensor<?x64x2x2xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %108 = arith.mulf %in, %in_49 : f32
      linalg.yield %108 : f32
    } -> tensor<?x64x2x2xf32>
    %expanded_43 = tensor.expand_shape %arg41 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84, %expanded_43 : tensor<?x64x2x2xf32>, tensor<64x1x1xf32>) outs(%70 : tensor<?x64x2x2xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %108 = arith.mulf %in, %in_49 : f32
      linalg.yield %108 : f32
    } -> tensor<?x64x2x2xf32>
    %expanded_44 = tensor.expand_shape %arg42 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85, %expanded_44 : tensor<?x64x2x2xf32>, tensor<64x1x1xf32>) outs(%70 : tensor<?x64x2x2xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %108 = arith.addf %in, %in_49 : f32
      linalg.yield %108 : f32
    } -> tensor<?x64x2x2xf32>
    %87 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%69, %arg45 : tensor<?x32x4x4xf32>, tensor<64x32x1x1xf32>) outs(%71 : tensor<?x64x2x2xf32>) -> tensor<?x64x2x2xf32>
    %88 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg49 : tensor<64xf32>) outs(%4 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.truncf %cst_1 : f64 to f32
      %109 = arith.addf %in, %108 : f32
      linalg.yield %109 : f32
    } -> tensor<64xf32>
    %89 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%88 : tensor<64xf32>) outs(%4 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = math.rsqrt %in : f32
      linalg.yield %108 : f32
    } -> tensor<64xf32>
    %expanded_45 = tensor.expand_shape %arg48 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %expanded_46 = tensor.expand_shape %89 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %expanded_45 : tensor<?x64x2x2xf32>, tensor<64x1x1xf32>) outs(%70 : tensor<?x64x2x2xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %108 = arith.subf %in, %in_49 : f32
      linalg.yield %108 : f32
    } -> tensor<?x64x2x2xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90, %expanded_46 : tensor<?x64x2x2xf32>, tensor<64x1x1xf32>) outs(%70 : tensor<?x64x2x2xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %108 = arith.mulf %in, %in_49 : f32
      linalg.yield %108 : f32
    } -> tensor<?x64x2x2xf32>
    %expanded_47 = tensor.expand_shape %arg46 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91, %expanded_47 : tensor<?x64x2x2xf32>, tensor<64x1x1xf32>) outs(%70 : tensor<?x64x2x2xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %108 = arith.mulf %in, %in_49 : f32
      linalg.yield %108 : f32
    } -> tensor<?x64x2x2xf32>
    %expanded_48 = tensor.expand_shape %arg47 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92, %expanded_48 : tensor<?x64x2x2xf32>, tensor<64x1x1xf32>) outs(%70 : tensor<?x64x2x2xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %108 = arith.addf %in, %in_49 : f32
      linalg.yield %108 : f32
    } -> tensor<?x64x2x2xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86, %93 : tensor<?x64x2x2xf32>, tensor<?x64x2x2xf32>) outs(%70 : tensor<?x64x2x2xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %108 = arith.addf %in, %in_49 : f32
      linalg.yield %108 : f32
    } -> tensor<?x64x2x2xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94 : tensor<?x64x2x2xf32>) outs(%70 : tensor<?x64x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.cmpf ugt, %in, %cst : f32
      %109 = arith.select %108, %in, %cst : f32
      linalg.yield %109 : f32
    } -> tensor<?x64x2x2xf32>
    %96 = tensor.empty(%dim) : tensor<?x64x1x1xf32>
    %97 = linalg.fill ins(%cst : f32) outs(%96 : tensor<?x64x1x1xf32>) -> tensor<?x64x1x1xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%95 : tensor<?x64x2x2xf32>) outs(%97 : tensor<?x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.addf %in, %out : f32
      linalg.yield %108 : f32
    } -> tensor<?x64x1x1xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98 : tensor<?x64x1x1xf32>) outs(%96 : tensor<?x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.divf %in, %cst_2 : f32
      linalg.yield %108 : f32
    } -> tensor<?x64x1x1xf32>
    %collapsed = tensor.collapse_shape %99 [[0], [1, 2, 3]] : tensor<?x64x1x1xf32> into tensor<?x64xf32>
    %100 = tensor.empty() : tensor<64x10xf32>
    %transposed = linalg.transpose ins(%arg50 : tensor<10x64xf32>) outs(%100 : tensor<64x10xf32>) permutation = [1, 0] 
    %101 = tensor.empty(%dim) : tensor<?x10xf32>
    %102 = linalg.fill ins(%cst : f32) outs(%101 : tensor<?x10xf32>) -> tensor<?x10xf32>
    %103 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x10xf32>) outs(%102 : tensor<?x10xf32>) -> tensor<?x10xf32>
    %104 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %104, "negative values not allowed in new dimensions"
    %105 = tensor.empty(%dim) : tensor<?x10xf32>
    %106 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg51 : tensor<10xf32>) outs(%105 : tensor<?x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x10xf32>
    cf.assert %true, "mismatched size for broadcast"
    %107 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%103, %106 : tensor<?x10xf32>, tensor<?x10xf32>) outs(%101 : tensor<?x10xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %108 = arith.addf %in, %in_49 : f32
      linalg.yield %108 : f32
    } -> tensor<?x10xf32>
    return %107 : tensor<?x10xf32>
  }
}
