// models/make_system_tests.py convnext_tiny (torch-mlir 20261001 torch 2.15.0)
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, 0)>
module {
  func.func @main(%arg0: tensor<16x3x4x4xf32> {resnorm.param = "features.0.0.weight"}, %arg1: tensor<16xf32> {resnorm.param = "features.0.0.bias"}, %arg2: tensor<16xf32> {resnorm.param = "features.0.1.weight"}, %arg3: tensor<16xf32> {resnorm.param = "features.0.1.bias"}, %arg4: tensor<16x1x1xf32> {resnorm.param = "features.1.0.layer_scale"}, %arg5: tensor<16x1x7x7xf32> {resnorm.param = "features.1.0.block.0.weight"}, %arg6: tensor<16xf32> {resnorm.param = "features.1.0.block.0.bias"}, %arg7: tensor<16xf32> {resnorm.param = "features.1.0.block.2.weight"}, %arg8: tensor<16xf32> {resnorm.param = "features.1.0.block.2.bias"}, %arg9: tensor<64x16xf32> {resnorm.param = "features.1.0.block.3.weight"}, %arg10: tensor<64xf32> {resnorm.param = "features.1.0.block.3.bias"}, %arg11: tensor<16x64xf32> {resnorm.param = "features.1.0.block.5.weight"}, %arg12: tensor<16xf32> {resnorm.param = "features.1.0.block.5.bias"}, %arg13: tensor<16x1x1xf32> {resnorm.param = "features.1.1.layer_scale"}, %arg14: tensor<16x1x7x7xf32> {resnorm.param = "features.1.1.block.0.weight"}, %arg15: tensor<16xf32> {resnorm.param = "features.1.1.block.0.bias"}, %arg16: tensor<16xf32> {resnorm.param = "features.1.1.block.2.weight"}, %arg17: tensor<16xf32> {resnorm.param = "features.1.1.block.2.bias"}, %arg18: tensor<64x16xf32> {resnorm.param = "features.1.1.block.3.weight"}, %arg19: tensor<64xf32> {resnorm.param = "features.1.1.block.3.bias"}, %arg20: tensor<16x64xf32> {resnorm.param = "features.1.1.block.5.weight"}, %arg21: tensor<16xf32> {resnorm.param = "features.1.1.block.5.bias"}, %arg22: tensor<16xf32> {resnorm.param = "features.2.0.weight"}, %arg23: tensor<16xf32> {resnorm.param = "features.2.0.bias"}, %arg24: tensor<32x16x2x2xf32> {resnorm.param = "features.2.1.weight"}, %arg25: tensor<32xf32> {resnorm.param = "features.2.1.bias"}, %arg26: tensor<32x1x1xf32> {resnorm.param = "features.3.0.layer_scale"}, %arg27: tensor<32x1x7x7xf32> {resnorm.param = "features.3.0.block.0.weight"}, %arg28: tensor<32xf32> {resnorm.param = "features.3.0.block.0.bias"}, %arg29: tensor<32xf32> {resnorm.param = "features.3.0.block.2.weight"}, %arg30: tensor<32xf32> {resnorm.param = "features.3.0.block.2.bias"}, %arg31: tensor<128x32xf32> {resnorm.param = "features.3.0.block.3.weight"}, %arg32: tensor<128xf32> {resnorm.param = "features.3.0.block.3.bias"}, %arg33: tensor<32x128xf32> {resnorm.param = "features.3.0.block.5.weight"}, %arg34: tensor<32xf32> {resnorm.param = "features.3.0.block.5.bias"}, %arg35: tensor<32xf32> {resnorm.param = "classifier.0.weight"}, %arg36: tensor<32xf32> {resnorm.param = "classifier.0.bias"}, %arg37: tensor<10x32xf32> {resnorm.param = "classifier.2.weight"}, %arg38: tensor<10xf32> {resnorm.param = "classifier.2.bias"}, %arg39: tensor<1x3x32x32xf32>) -> tensor<1x10xf32> {
    %c32_i64 = arith.constant 32 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.000000e+00 : f64
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 5.000000e-01 : f32
    %cst_3 = arith.constant 9.9999999999999995E-7 : f64
    %cst_4 = arith.constant 1.600000e+01 : f64
    %cst_5 = arith.constant 1.600000e+01 : f32
    %cst_6 = arith.constant 1.41421354 : f32
    %cst_7 = arith.constant 3.200000e+01 : f64
    %cst_8 = arith.constant 3.200000e+01 : f32
    %cst_9 = arith.constant dense_resource<torch_tensor_1_32_1_1_torch.int64> : tensor<1x32x1x1xi64>
    %cst_10 = arith.constant dense_resource<torch_tensor_1_32_1_1_torch.int64_1> : tensor<1x32x1x1xi64>
    %cst_11 = arith.constant dense_resource<torch_tensor_1_32_1_1_torch.int64_2> : tensor<1x32x1x1xi64>
    %cst_12 = arith.constant dense_resource<torch_tensor_1_32_1_1_torch.int64_3> : tensor<1x32x1x1xi64>
    %0 = tensor.empty() : tensor<1x16x8x8xf32>
    %broadcasted = linalg.broadcast ins(%arg1 : tensor<16xf32>) outs(%0 : tensor<1x16x8x8xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<4> : vector<2xi64>} ins(%arg39, %arg0 : tensor<1x3x32x32xf32>, tensor<16x3x4x4xf32>) outs(%broadcasted : tensor<1x16x8x8xf32>) -> tensor<1x16x8x8xf32>
    %2 = tensor.empty() : tensor<1x8x8x16xf32>
    %transposed = linalg.transpose ins(%1 : tensor<1x16x8x8xf32>) outs(%2 : tensor<1x8x8x16xf32>) permutation = [0, 2, 3, 1] 
    %3 = tensor.empty() : tensor<1x8x8x16xf64>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<1x8x8x16xf32>) outs(%3 : tensor<1x8x8x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %172 = arith.extf %in : f32 to f64
      linalg.yield %172 : f64
    } -> tensor<1x8x8x16xf64>
    %5 = tensor.empty() : tensor<1x8x8x1xf64>
    %6 = linalg.fill ins(%cst_0 : f64) outs(%5 : tensor<1x8x8x1xf64>) -> tensor<1x8x8x1xf64>
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%4 : tensor<1x8x8x16xf64>) outs(%6 : tensor<1x8x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %172 = arith.addf %in, %out : f64
      linalg.yield %172 : f64
    } -> tensor<1x8x8x1xf64>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<1x8x8x1xf64>) outs(%5 : tensor<1x8x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %172 = arith.divf %in, %cst_4 : f64
      linalg.yield %172 : f64
    } -> tensor<1x8x8x1xf64>
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %8 : tensor<1x8x8x16xf64>, tensor<1x8x8x1xf64>) outs(%3 : tensor<1x8x8x16xf64>) {
    ^bb0(%in: f64, %in_51: f64, %out: f64):
      %172 = arith.subf %in, %in_51 : f64
      linalg.yield %172 : f64
    } -> tensor<1x8x8x16xf64>
    %10 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %9 : tensor<1x8x8x16xf64>, tensor<1x8x8x16xf64>) outs(%3 : tensor<1x8x8x16xf64>) {
    ^bb0(%in: f64, %in_51: f64, %out: f64):
      %172 = arith.mulf %in, %in_51 : f64
      linalg.yield %172 : f64
    } -> tensor<1x8x8x16xf64>
    %11 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<1x8x8x16xf64>) outs(%6 : tensor<1x8x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %172 = arith.addf %in, %out : f64
      linalg.yield %172 : f64
    } -> tensor<1x8x8x1xf64>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<1x8x8x1xf64>) outs(%5 : tensor<1x8x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %172 = arith.divf %in, %cst_4 : f64
      linalg.yield %172 : f64
    } -> tensor<1x8x8x1xf64>
    %13 = tensor.empty() : tensor<1x8x8x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<1x8x8x1xf64>) outs(%13 : tensor<1x8x8x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %172 = arith.truncf %in : f64 to f32
      linalg.yield %172 : f32
    } -> tensor<1x8x8x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%13 : tensor<1x8x8x1xf32>) -> tensor<1x8x8x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%transposed : tensor<1x8x8x16xf32>) outs(%15 : tensor<1x8x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.addf %in, %out : f32
      linalg.yield %172 : f32
    } -> tensor<1x8x8x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<1x8x8x1xf32>) outs(%13 : tensor<1x8x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.divf %in, %cst_5 : f32
      linalg.yield %172 : f32
    } -> tensor<1x8x8x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<1x8x8x1xf32>) outs(%13 : tensor<1x8x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.truncf %cst_3 : f64 to f32
      %173 = arith.addf %in, %172 : f32
      linalg.yield %173 : f32
    } -> tensor<1x8x8x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<1x8x8x1xf32>) outs(%13 : tensor<1x8x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = math.rsqrt %in : f32
      linalg.yield %172 : f32
    } -> tensor<1x8x8x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %17 : tensor<1x8x8x16xf32>, tensor<1x8x8x1xf32>) outs(%2 : tensor<1x8x8x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %172 = arith.subf %in, %in_51 : f32
      linalg.yield %172 : f32
    } -> tensor<1x8x8x16xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %19 : tensor<1x8x8x16xf32>, tensor<1x8x8x1xf32>) outs(%2 : tensor<1x8x8x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %172 = arith.mulf %in, %in_51 : f32
      linalg.yield %172 : f32
    } -> tensor<1x8x8x16xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %arg2 : tensor<1x8x8x16xf32>, tensor<16xf32>) outs(%2 : tensor<1x8x8x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %172 = arith.mulf %in, %in_51 : f32
      linalg.yield %172 : f32
    } -> tensor<1x8x8x16xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %arg3 : tensor<1x8x8x16xf32>, tensor<16xf32>) outs(%2 : tensor<1x8x8x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %172 = arith.addf %in, %in_51 : f32
      linalg.yield %172 : f32
    } -> tensor<1x8x8x16xf32>
    %transposed_13 = linalg.transpose ins(%23 : tensor<1x8x8x16xf32>) outs(%0 : tensor<1x16x8x8xf32>) permutation = [0, 3, 1, 2] 
    %padded = tensor.pad %transposed_13 low[0, 0, 3, 3] high[0, 0, 3, 3] {
    ^bb0(%arg40: index, %arg41: index, %arg42: index, %arg43: index):
      tensor.yield %cst : f32
    } : tensor<1x16x8x8xf32> to tensor<1x16x14x14xf32>
    %broadcasted_14 = linalg.broadcast ins(%arg6 : tensor<16xf32>) outs(%0 : tensor<1x16x8x8xf32>) dimensions = [0, 2, 3] 
    %collapsed = tensor.collapse_shape %arg5 [[0, 1], [2], [3]] : tensor<16x1x7x7xf32> into tensor<16x7x7xf32>
    %24 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %collapsed : tensor<1x16x14x14xf32>, tensor<16x7x7xf32>) outs(%broadcasted_14 : tensor<1x16x8x8xf32>) -> tensor<1x16x8x8xf32>
    %transposed_15 = linalg.transpose ins(%24 : tensor<1x16x8x8xf32>) outs(%2 : tensor<1x8x8x16xf32>) permutation = [0, 2, 3, 1] 
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15 : tensor<1x8x8x16xf32>) outs(%3 : tensor<1x8x8x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %172 = arith.extf %in : f32 to f64
      linalg.yield %172 : f64
    } -> tensor<1x8x8x16xf64>
    %26 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<1x8x8x16xf64>) outs(%6 : tensor<1x8x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %172 = arith.addf %in, %out : f64
      linalg.yield %172 : f64
    } -> tensor<1x8x8x1xf64>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<1x8x8x1xf64>) outs(%5 : tensor<1x8x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %172 = arith.divf %in, %cst_4 : f64
      linalg.yield %172 : f64
    } -> tensor<1x8x8x1xf64>
    %28 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %27 : tensor<1x8x8x16xf64>, tensor<1x8x8x1xf64>) outs(%3 : tensor<1x8x8x16xf64>) {
    ^bb0(%in: f64, %in_51: f64, %out: f64):
      %172 = arith.subf %in, %in_51 : f64
      linalg.yield %172 : f64
    } -> tensor<1x8x8x16xf64>
    %29 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %28 : tensor<1x8x8x16xf64>, tensor<1x8x8x16xf64>) outs(%3 : tensor<1x8x8x16xf64>) {
    ^bb0(%in: f64, %in_51: f64, %out: f64):
      %172 = arith.mulf %in, %in_51 : f64
      linalg.yield %172 : f64
    } -> tensor<1x8x8x16xf64>
    %30 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<1x8x8x16xf64>) outs(%6 : tensor<1x8x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %172 = arith.addf %in, %out : f64
      linalg.yield %172 : f64
    } -> tensor<1x8x8x1xf64>
    %31 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<1x8x8x1xf64>) outs(%5 : tensor<1x8x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %172 = arith.divf %in, %cst_4 : f64
      linalg.yield %172 : f64
    } -> tensor<1x8x8x1xf64>
    %32 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<1x8x8x1xf64>) outs(%13 : tensor<1x8x8x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %172 = arith.truncf %in : f64 to f32
      linalg.yield %172 : f32
    } -> tensor<1x8x8x1xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%transposed_15 : tensor<1x8x8x16xf32>) outs(%15 : tensor<1x8x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.addf %in, %out : f32
      linalg.yield %172 : f32
    } -> tensor<1x8x8x1xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<1x8x8x1xf32>) outs(%13 : tensor<1x8x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.divf %in, %cst_5 : f32
      linalg.yield %172 : f32
    } -> tensor<1x8x8x1xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<1x8x8x1xf32>) outs(%13 : tensor<1x8x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.truncf %cst_3 : f64 to f32
      %173 = arith.addf %in, %172 : f32
      linalg.yield %173 : f32
    } -> tensor<1x8x8x1xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<1x8x8x1xf32>) outs(%13 : tensor<1x8x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = math.rsqrt %in : f32
      linalg.yield %172 : f32
    } -> tensor<1x8x8x1xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15, %34 : tensor<1x8x8x16xf32>, tensor<1x8x8x1xf32>) outs(%2 : tensor<1x8x8x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %172 = arith.subf %in, %in_51 : f32
      linalg.yield %172 : f32
    } -> tensor<1x8x8x16xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %36 : tensor<1x8x8x16xf32>, tensor<1x8x8x1xf32>) outs(%2 : tensor<1x8x8x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %172 = arith.mulf %in, %in_51 : f32
      linalg.yield %172 : f32
    } -> tensor<1x8x8x16xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %arg7 : tensor<1x8x8x16xf32>, tensor<16xf32>) outs(%2 : tensor<1x8x8x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %172 = arith.mulf %in, %in_51 : f32
      linalg.yield %172 : f32
    } -> tensor<1x8x8x16xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %arg8 : tensor<1x8x8x16xf32>, tensor<16xf32>) outs(%2 : tensor<1x8x8x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %172 = arith.addf %in, %in_51 : f32
      linalg.yield %172 : f32
    } -> tensor<1x8x8x16xf32>
    %collapsed_16 = tensor.collapse_shape %40 [[0, 1, 2], [3]] : tensor<1x8x8x16xf32> into tensor<64x16xf32>
    %41 = tensor.empty() : tensor<16x64xf32>
    %transposed_17 = linalg.transpose ins(%arg9 : tensor<64x16xf32>) outs(%41 : tensor<16x64xf32>) permutation = [1, 0] 
    %42 = tensor.empty() : tensor<64x64xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<64x64xf32>) -> tensor<64x64xf32>
    %44 = linalg.matmul ins(%collapsed_16, %transposed_17 : tensor<64x16xf32>, tensor<16x64xf32>) outs(%43 : tensor<64x64xf32>) -> tensor<64x64xf32>
    %45 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg10 : tensor<64xf32>) outs(%42 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x64xf32>
    %46 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%44, %45 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%42 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %172 = arith.addf %in, %in_51 : f32
      linalg.yield %172 : f32
    } -> tensor<64x64xf32>
    %expanded = tensor.expand_shape %46 [[0, 1, 2], [3]] output_shape [1, 8, 8, 64] : tensor<64x64xf32> into tensor<1x8x8x64xf32>
    %47 = tensor.empty() : tensor<1x8x8x64xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x8x8x64xf32>) outs(%47 : tensor<1x8x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.divf %in, %cst_6 : f32
      %173 = math.erf %172 : f32
      %174 = arith.addf %173, %cst_1 : f32
      %175 = arith.mulf %174, %cst_2 : f32
      %176 = arith.mulf %in, %175 : f32
      linalg.yield %176 : f32
    } -> tensor<1x8x8x64xf32>
    %collapsed_18 = tensor.collapse_shape %48 [[0, 1, 2], [3]] : tensor<1x8x8x64xf32> into tensor<64x64xf32>
    %49 = tensor.empty() : tensor<64x16xf32>
    %transposed_19 = linalg.transpose ins(%arg11 : tensor<16x64xf32>) outs(%49 : tensor<64x16xf32>) permutation = [1, 0] 
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<64x16xf32>) -> tensor<64x16xf32>
    %51 = linalg.matmul ins(%collapsed_18, %transposed_19 : tensor<64x64xf32>, tensor<64x16xf32>) outs(%50 : tensor<64x16xf32>) -> tensor<64x16xf32>
    %52 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg12 : tensor<16xf32>) outs(%49 : tensor<64x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x16xf32>
    %53 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%51, %52 : tensor<64x16xf32>, tensor<64x16xf32>) outs(%49 : tensor<64x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %172 = arith.addf %in, %in_51 : f32
      linalg.yield %172 : f32
    } -> tensor<64x16xf32>
    %expanded_20 = tensor.expand_shape %53 [[0, 1, 2], [3]] output_shape [1, 8, 8, 16] : tensor<64x16xf32> into tensor<1x8x8x16xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<1x8x8x16xf32>) outs(%0 : tensor<1x16x8x8xf32>) permutation = [0, 3, 1, 2] 
    %54 = linalg.generic {indexing_maps = [#map5, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg4, %transposed_21 : tensor<16x1x1xf32>, tensor<1x16x8x8xf32>) outs(%0 : tensor<1x16x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %172 = arith.mulf %in, %in_51 : f32
      linalg.yield %172 : f32
    } -> tensor<1x16x8x8xf32>
    %55 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %transposed_13 : tensor<1x16x8x8xf32>, tensor<1x16x8x8xf32>) outs(%0 : tensor<1x16x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %172 = arith.addf %in, %in_51 : f32
      linalg.yield %172 : f32
    } -> tensor<1x16x8x8xf32>
    %padded_22 = tensor.pad %55 low[0, 0, 3, 3] high[0, 0, 3, 3] {
    ^bb0(%arg40: index, %arg41: index, %arg42: index, %arg43: index):
      tensor.yield %cst : f32
    } : tensor<1x16x8x8xf32> to tensor<1x16x14x14xf32>
    %broadcasted_23 = linalg.broadcast ins(%arg15 : tensor<16xf32>) outs(%0 : tensor<1x16x8x8xf32>) dimensions = [0, 2, 3] 
    %collapsed_24 = tensor.collapse_shape %arg14 [[0, 1], [2], [3]] : tensor<16x1x7x7xf32> into tensor<16x7x7xf32>
    %56 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_22, %collapsed_24 : tensor<1x16x14x14xf32>, tensor<16x7x7xf32>) outs(%broadcasted_23 : tensor<1x16x8x8xf32>) -> tensor<1x16x8x8xf32>
    %transposed_25 = linalg.transpose ins(%56 : tensor<1x16x8x8xf32>) outs(%2 : tensor<1x8x8x16xf32>) permutation = [0, 2, 3, 1] 
    %57 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_25 : tensor<1x8x8x16xf32>) outs(%3 : tensor<1x8x8x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %172 = arith.extf %in : f32 to f64
      linalg.yield %172 : f64
    } -> tensor<1x8x8x16xf64>
    %58 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%57 : tensor<1x8x8x16xf64>) outs(%6 : tensor<1x8x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %172 = arith.addf %in, %out : f64
      linalg.yield %172 : f64
    } -> tensor<1x8x8x1xf64>
    %59 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58 : tensor<1x8x8x1xf64>) outs(%5 : tensor<1x8x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %172 = arith.divf %in, %cst_4 : f64
      linalg.yield %172 : f64
    } -> tensor<1x8x8x1xf64>
    %60 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %59 : tensor<1x8x8x16xf64>, tensor<1x8x8x1xf64>) outs(%3 : tensor<1x8x8x16xf64>) {
    ^bb0(%in: f64, %in_51: f64, %out: f64):
      %172 = arith.subf %in, %in_51 : f64
      linalg.yield %172 : f64
    } -> tensor<1x8x8x16xf64>
    %61 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %60 : tensor<1x8x8x16xf64>, tensor<1x8x8x16xf64>) outs(%3 : tensor<1x8x8x16xf64>) {
    ^bb0(%in: f64, %in_51: f64, %out: f64):
      %172 = arith.mulf %in, %in_51 : f64
      linalg.yield %172 : f64
    } -> tensor<1x8x8x16xf64>
    %62 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%61 : tensor<1x8x8x16xf64>) outs(%6 : tensor<1x8x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %172 = arith.addf %in, %out : f64
      linalg.yield %172 : f64
    } -> tensor<1x8x8x1xf64>
    %63 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<1x8x8x1xf64>) outs(%5 : tensor<1x8x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %172 = arith.divf %in, %cst_4 : f64
      linalg.yield %172 : f64
    } -> tensor<1x8x8x1xf64>
    %64 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<1x8x8x1xf64>) outs(%13 : tensor<1x8x8x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %172 = arith.truncf %in : f64 to f32
      linalg.yield %172 : f32
    } -> tensor<1x8x8x1xf32>
    %65 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%transposed_25 : tensor<1x8x8x16xf32>) outs(%15 : tensor<1x8x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.addf %in, %out : f32
      linalg.yield %172 : f32
    } -> tensor<1x8x8x1xf32>
    %66 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65 : tensor<1x8x8x1xf32>) outs(%13 : tensor<1x8x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.divf %in, %cst_5 : f32
      linalg.yield %172 : f32
    } -> tensor<1x8x8x1xf32>
    %67 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<1x8x8x1xf32>) outs(%13 : tensor<1x8x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.truncf %cst_3 : f64 to f32
      %173 = arith.addf %in, %172 : f32
      linalg.yield %173 : f32
    } -> tensor<1x8x8x1xf32>
    %68 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<1x8x8x1xf32>) outs(%13 : tensor<1x8x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = math.rsqrt %in : f32
      linalg.yield %172 : f32
    } -> tensor<1x8x8x1xf32>
    %69 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_25, %66 : tensor<1x8x8x16xf32>, tensor<1x8x8x1xf32>) outs(%2 : tensor<1x8x8x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %172 = arith.subf %in, %in_51 : f32
      linalg.yield %172 : f32
    } -> tensor<1x8x8x16xf32>
    %70 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %68 : tensor<1x8x8x16xf32>, tensor<1x8x8x1xf32>) outs(%2 : tensor<1x8x8x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %172 = arith.mulf %in, %in_51 : f32
      linalg.yield %172 : f32
    } -> tensor<1x8x8x16xf32>
    %71 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %arg16 : tensor<1x8x8x16xf32>, tensor<16xf32>) outs(%2 : tensor<1x8x8x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %172 = arith.mulf %in, %in_51 : f32
      linalg.yield %172 : f32
    } -> tensor<1x8x8x16xf32>
    %72 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %arg17 : tensor<1x8x8x16xf32>, tensor<16xf32>) outs(%2 : tensor<1x8x8x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %172 = arith.addf %in, %in_51 : f32
      linalg.yield %172 : f32
    } -> tensor<1x8x8x16xf32>
    %collapsed_26 = tensor.collapse_shape %72 [[0, 1, 2], [3]] : tensor<1x8x8x16xf32> into tensor<64x16xf32>
    %transposed_27 = linalg.transpose ins(%arg18 : tensor<64x16xf32>) outs(%41 : tensor<16x64xf32>) permutation = [1, 0] 
    %73 = linalg.matmul ins(%collapsed_26, %transposed_27 : tensor<64x16xf32>, tensor<16x64xf32>) outs(%43 : tensor<64x64xf32>) -> tensor<64x64xf32>
    %74 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg19 : tensor<64xf32>) outs(%42 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x64xf32>
    %75 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%73, %74 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%42 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %172 = arith.addf %in, %in_51 : f32
      linalg.yield %172 : f32
    } -> tensor<64x64xf32>
    %expanded_28 = tensor.expand_shape %75 [[0, 1, 2], [3]] output_shape [1, 8, 8, 64] : tensor<64x64xf32> into tensor<1x8x8x64xf32>
    %76 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_28 : tensor<1x8x8x64xf32>) outs(%47 : tensor<1x8x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.divf %in, %cst_6 : f32
      %173 = math.erf %172 : f32
      %174 = arith.addf %173, %cst_1 : f32
      %175 = arith.mulf %174, %cst_2 : f32
      %176 = arith.mulf %in, %175 : f32
      linalg.yield %176 : f32
    } -> tensor<1x8x8x64xf32>
    %collapsed_29 = tensor.collapse_shape %76 [[0, 1, 2], [3]] : tensor<1x8x8x64xf32> into tensor<64x64xf32>
    %transposed_30 = linalg.transpose ins(%arg20 : tensor<16x64xf32>) outs(%49 : tensor<64x16xf32>) permutation = [1, 0] 
    %77 = linalg.matmul ins(%collapsed_29, %transposed_30 : tensor<64x64xf32>, tensor<64x16xf32>) outs(%50 : tensor<64x16xf32>) -> tensor<64x16xf32>
    %78 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg21 : tensor<16xf32>) outs(%49 : tensor<64x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x16xf32>
    %79 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%77, %78 : tensor<64x16xf32>, tensor<64x16xf32>) outs(%49 : tensor<64x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %172 = arith.addf %in, %in_51 : f32
      linalg.yield %172 : f32
    } -> tensor<64x16xf32>
    %expanded_31 = tensor.expand_shape %79 [[0, 1, 2], [3]] output_shape [1, 8, 8, 16] : tensor<64x16xf32> into tensor<1x8x8x16xf32>
    %transposed_32 = linalg.transpose ins(%expanded_31 : tensor<1x8x8x16xf32>) outs(%0 : tensor<1x16x8x8xf32>) permutation = [0, 3, 1, 2] 
    %80 = linalg.generic {indexing_maps = [#map5, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg13, %transposed_32 : tensor<16x1x1xf32>, tensor<1x16x8x8xf32>) outs(%0 : tensor<1x16x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %172 = arith.mulf %in, %in_51 : f32
      linalg.yield %172 : f32
    } -> tensor<1x16x8x8xf32>
    %81 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %55 : tensor<1x16x8x8xf32>, tensor<1x16x8x8xf32>) outs(%0 : tensor<1x16x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %172 = arith.addf %in, %in_51 : f32
      linalg.yield %172 : f32
    } -> tensor<1x16x8x8xf32>
    %transposed_33 = linalg.transpose ins(%81 : tensor<1x16x8x8xf32>) outs(%2 : tensor<1x8x8x16xf32>) permutation = [0, 2, 3, 1] 
    %82 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_33 : tensor<1x8x8x16xf32>) outs(%3 : tensor<1x8x8x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %172 = arith.extf %in : f32 to f64
      linalg.yield %172 : f64
    } -> tensor<1x8x8x16xf64>
    %83 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%82 : tensor<1x8x8x16xf64>) outs(%6 : tensor<1x8x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %172 = arith.addf %in, %out : f64
      linalg.yield %172 : f64
    } -> tensor<1x8x8x1xf64>
    %84 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83 : tensor<1x8x8x1xf64>) outs(%5 : tensor<1x8x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %172 = arith.divf %in, %cst_4 : f64
      linalg.yield %172 : f64
    } -> tensor<1x8x8x1xf64>
    %85 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82, %84 : tensor<1x8x8x16xf64>, tensor<1x8x8x1xf64>) outs(%3 : tensor<1x8x8x16xf64>) {
    ^bb0(%in: f64, %in_51: f64, %out: f64):
      %172 = arith.subf %in, %in_51 : f64
      linalg.yield %172 : f64
    } -> tensor<1x8x8x16xf64>
    %86 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85, %85 : tensor<1x8x8x16xf64>, tensor<1x8x8x16xf64>) outs(%3 : tensor<1x8x8x16xf64>) {
    ^bb0(%in: f64, %in_51: f64, %out: f64):
      %172 = arith.mulf %in, %in_51 : f64
      linalg.yield %172 : f64
    } -> tensor<1x8x8x16xf64>
    %87 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%86 : tensor<1x8x8x16xf64>) outs(%6 : tensor<1x8x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %172 = arith.addf %in, %out : f64
      linalg.yield %172 : f64
    } -> tensor<1x8x8x1xf64>
    %88 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87 : tensor<1x8x8x1xf64>) outs(%5 : tensor<1x8x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %172 = arith.divf %in, %cst_4 : f64
      linalg.yield %172 : f64
    } -> tensor<1x8x8x1xf64>
    %89 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88 : tensor<1x8x8x1xf64>) outs(%13 : tensor<1x8x8x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %172 = arith.truncf %in : f64 to f32
      linalg.yield %172 : f32
    } -> tensor<1x8x8x1xf32>
    %90 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%transposed_33 : tensor<1x8x8x16xf32>) outs(%15 : tensor<1x8x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.addf %in, %out : f32
      linalg.yield %172 : f32
    } -> tensor<1x8x8x1xf32>
    %91 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90 : tensor<1x8x8x1xf32>) outs(%13 : tensor<1x8x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.divf %in, %cst_5 : f32
      linalg.yield %172 : f32
    } -> tensor<1x8x8x1xf32>
    %92 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89 : tensor<1x8x8x1xf32>) outs(%13 : tensor<1x8x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.truncf %cst_3 : f64 to f32
      %173 = arith.addf %in, %172 : f32
      linalg.yield %173 : f32
    } -> tensor<1x8x8x1xf32>
    %93 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92 : tensor<1x8x8x1xf32>) outs(%13 : tensor<1x8x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = math.rsqrt %in : f32
      linalg.yield %172 : f32
    } -> tensor<1x8x8x1xf32>
    %94 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_33, %91 : tensor<1x8x8x16xf32>, tensor<1x8x8x1xf32>) outs(%2 : tensor<1x8x8x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %172 = arith.subf %in, %in_51 : f32
      linalg.yield %172 : f32
    } -> tensor<1x8x8x16xf32>
    %95 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94, %93 : tensor<1x8x8x16xf32>, tensor<1x8x8x1xf32>) outs(%2 : tensor<1x8x8x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %172 = arith.mulf %in, %in_51 : f32
      linalg.yield %172 : f32
    } -> tensor<1x8x8x16xf32>
    %96 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95, %arg22 : tensor<1x8x8x16xf32>, tensor<16xf32>) outs(%2 : tensor<1x8x8x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %172 = arith.mulf %in, %in_51 : f32
      linalg.yield %172 : f32
    } -> tensor<1x8x8x16xf32>
    %97 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96, %arg23 : tensor<1x8x8x16xf32>, tensor<16xf32>) outs(%2 : tensor<1x8x8x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %172 = arith.addf %in, %in_51 : f32
      linalg.yield %172 : f32
    } -> tensor<1x8x8x16xf32>
    %transposed_34 = linalg.transpose ins(%97 : tensor<1x8x8x16xf32>) outs(%0 : tensor<1x16x8x8xf32>) permutation = [0, 3, 1, 2] 
    %98 = tensor.empty() : tensor<1x32x4x4xf32>
    %broadcasted_35 = linalg.broadcast ins(%arg25 : tensor<32xf32>) outs(%98 : tensor<1x32x4x4xf32>) dimensions = [0, 2, 3] 
    %99 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%transposed_34, %arg24 : tensor<1x16x8x8xf32>, tensor<32x16x2x2xf32>) outs(%broadcasted_35 : tensor<1x32x4x4xf32>) -> tensor<1x32x4x4xf32>
    %padded_36 = tensor.pad %99 low[0, 0, 3, 3] high[0, 0, 3, 3] {
    ^bb0(%arg40: index, %arg41: index, %arg42: index, %arg43: index):
      tensor.yield %cst : f32
    } : tensor<1x32x4x4xf32> to tensor<1x32x10x10xf32>
    %broadcasted_37 = linalg.broadcast ins(%arg28 : tensor<32xf32>) outs(%98 : tensor<1x32x4x4xf32>) dimensions = [0, 2, 3] 
    %collapsed_38 = tensor.collapse_shape %arg27 [[0, 1], [2], [3]] : tensor<32x1x7x7xf32> into tensor<32x7x7xf32>
    %100 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_36, %collapsed_38 : tensor<1x32x10x10xf32>, tensor<32x7x7xf32>) outs(%broadcasted_37 : tensor<1x32x4x4xf32>) -> tensor<1x32x4x4xf32>
    %101 = tensor.empty() : tensor<1x4x4x32xf32>
    %transposed_39 = linalg.transpose ins(%100 : tensor<1x32x4x4xf32>) outs(%101 : tensor<1x4x4x32xf32>) permutation = [0, 2, 3, 1] 
    %102 = tensor.empty() : tensor<1x4x4x32xf64>
    %103 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_39 : tensor<1x4x4x32xf32>) outs(%102 : tensor<1x4x4x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %172 = arith.extf %in : f32 to f64
      linalg.yield %172 : f64
    } -> tensor<1x4x4x32xf64>
    %104 = tensor.empty() : tensor<1x4x4x1xf64>
    %105 = linalg.fill ins(%cst_0 : f64) outs(%104 : tensor<1x4x4x1xf64>) -> tensor<1x4x4x1xf64>
    %106 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%103 : tensor<1x4x4x32xf64>) outs(%105 : tensor<1x4x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %172 = arith.addf %in, %out : f64
      linalg.yield %172 : f64
    } -> tensor<1x4x4x1xf64>
    %107 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106 : tensor<1x4x4x1xf64>) outs(%104 : tensor<1x4x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %172 = arith.divf %in, %cst_7 : f64
      linalg.yield %172 : f64
    } -> tensor<1x4x4x1xf64>
    %108 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103, %107 : tensor<1x4x4x32xf64>, tensor<1x4x4x1xf64>) outs(%102 : tensor<1x4x4x32xf64>) {
    ^bb0(%in: f64, %in_51: f64, %out: f64):
      %172 = arith.subf %in, %in_51 : f64
      linalg.yield %172 : f64
    } -> tensor<1x4x4x32xf64>
    %109 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108, %108 : tensor<1x4x4x32xf64>, tensor<1x4x4x32xf64>) outs(%102 : tensor<1x4x4x32xf64>) {
    ^bb0(%in: f64, %in_51: f64, %out: f64):
      %172 = arith.mulf %in, %in_51 : f64
      linalg.yield %172 : f64
    } -> tensor<1x4x4x32xf64>
    %110 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%109 : tensor<1x4x4x32xf64>) outs(%105 : tensor<1x4x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %172 = arith.addf %in, %out : f64
      linalg.yield %172 : f64
    } -> tensor<1x4x4x1xf64>
    %111 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110 : tensor<1x4x4x1xf64>) outs(%104 : tensor<1x4x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %172 = arith.divf %in, %cst_7 : f64
      linalg.yield %172 : f64
    } -> tensor<1x4x4x1xf64>
    %112 = tensor.empty() : tensor<1x4x4x1xf32>
    %113 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111 : tensor<1x4x4x1xf64>) outs(%112 : tensor<1x4x4x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %172 = arith.truncf %in : f64 to f32
      linalg.yield %172 : f32
    } -> tensor<1x4x4x1xf32>
    %114 = linalg.fill ins(%cst : f32) outs(%112 : tensor<1x4x4x1xf32>) -> tensor<1x4x4x1xf32>
    %115 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%transposed_39 : tensor<1x4x4x32xf32>) outs(%114 : tensor<1x4x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.addf %in, %out : f32
      linalg.yield %172 : f32
    } -> tensor<1x4x4x1xf32>
    %116 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%115 : tensor<1x4x4x1xf32>) outs(%112 : tensor<1x4x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.divf %in, %cst_8 : f32
      linalg.yield %172 : f32
    } -> tensor<1x4x4x1xf32>
    %117 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%113 : tensor<1x4x4x1xf32>) outs(%112 : tensor<1x4x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.truncf %cst_3 : f64 to f32
      %173 = arith.addf %in, %172 : f32
      linalg.yield %173 : f32
    } -> tensor<1x4x4x1xf32>
    %118 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117 : tensor<1x4x4x1xf32>) outs(%112 : tensor<1x4x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = math.rsqrt %in : f32
      linalg.yield %172 : f32
    } -> tensor<1x4x4x1xf32>
    %119 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_39, %116 : tensor<1x4x4x32xf32>, tensor<1x4x4x1xf32>) outs(%101 : tensor<1x4x4x32xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %172 = arith.subf %in, %in_51 : f32
      linalg.yield %172 : f32
    } -> tensor<1x4x4x32xf32>
    %120 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119, %118 : tensor<1x4x4x32xf32>, tensor<1x4x4x1xf32>) outs(%101 : tensor<1x4x4x32xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %172 = arith.mulf %in, %in_51 : f32
      linalg.yield %172 : f32
    } -> tensor<1x4x4x32xf32>
    %121 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%120, %arg29 : tensor<1x4x4x32xf32>, tensor<32xf32>) outs(%101 : tensor<1x4x4x32xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %172 = arith.mulf %in, %in_51 : f32
      linalg.yield %172 : f32
    } -> tensor<1x4x4x32xf32>
    %122 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121, %arg30 : tensor<1x4x4x32xf32>, tensor<32xf32>) outs(%101 : tensor<1x4x4x32xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %172 = arith.addf %in, %in_51 : f32
      linalg.yield %172 : f32
    } -> tensor<1x4x4x32xf32>
    %collapsed_40 = tensor.collapse_shape %122 [[0, 1, 2], [3]] : tensor<1x4x4x32xf32> into tensor<16x32xf32>
    %123 = tensor.empty() : tensor<32x128xf32>
    %transposed_41 = linalg.transpose ins(%arg31 : tensor<128x32xf32>) outs(%123 : tensor<32x128xf32>) permutation = [1, 0] 
    %124 = tensor.empty() : tensor<16x128xf32>
    %125 = linalg.fill ins(%cst : f32) outs(%124 : tensor<16x128xf32>) -> tensor<16x128xf32>
    %126 = linalg.matmul ins(%collapsed_40, %transposed_41 : tensor<16x32xf32>, tensor<32x128xf32>) outs(%125 : tensor<16x128xf32>) -> tensor<16x128xf32>
    %127 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg32 : tensor<128xf32>) outs(%124 : tensor<16x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x128xf32>
    %128 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%126, %127 : tensor<16x128xf32>, tensor<16x128xf32>) outs(%124 : tensor<16x128xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %172 = arith.addf %in, %in_51 : f32
      linalg.yield %172 : f32
    } -> tensor<16x128xf32>
    %expanded_42 = tensor.expand_shape %128 [[0, 1, 2], [3]] output_shape [1, 4, 4, 128] : tensor<16x128xf32> into tensor<1x4x4x128xf32>
    %129 = tensor.empty() : tensor<1x4x4x128xf32>
    %130 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_42 : tensor<1x4x4x128xf32>) outs(%129 : tensor<1x4x4x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.divf %in, %cst_6 : f32
      %173 = math.erf %172 : f32
      %174 = arith.addf %173, %cst_1 : f32
      %175 = arith.mulf %174, %cst_2 : f32
      %176 = arith.mulf %in, %175 : f32
      linalg.yield %176 : f32
    } -> tensor<1x4x4x128xf32>
    %collapsed_43 = tensor.collapse_shape %130 [[0, 1, 2], [3]] : tensor<1x4x4x128xf32> into tensor<16x128xf32>
    %131 = tensor.empty() : tensor<128x32xf32>
    %transposed_44 = linalg.transpose ins(%arg33 : tensor<32x128xf32>) outs(%131 : tensor<128x32xf32>) permutation = [1, 0] 
    %132 = tensor.empty() : tensor<16x32xf32>
    %133 = linalg.fill ins(%cst : f32) outs(%132 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %134 = linalg.matmul ins(%collapsed_43, %transposed_44 : tensor<16x128xf32>, tensor<128x32xf32>) outs(%133 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %135 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg34 : tensor<32xf32>) outs(%132 : tensor<16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x32xf32>
    %136 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%134, %135 : tensor<16x32xf32>, tensor<16x32xf32>) outs(%132 : tensor<16x32xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %172 = arith.addf %in, %in_51 : f32
      linalg.yield %172 : f32
    } -> tensor<16x32xf32>
    %expanded_45 = tensor.expand_shape %136 [[0, 1, 2], [3]] output_shape [1, 4, 4, 32] : tensor<16x32xf32> into tensor<1x4x4x32xf32>
    %transposed_46 = linalg.transpose ins(%expanded_45 : tensor<1x4x4x32xf32>) outs(%98 : tensor<1x32x4x4xf32>) permutation = [0, 3, 1, 2] 
    %137 = linalg.generic {indexing_maps = [#map5, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg26, %transposed_46 : tensor<32x1x1xf32>, tensor<1x32x4x4xf32>) outs(%98 : tensor<1x32x4x4xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %172 = arith.mulf %in, %in_51 : f32
      linalg.yield %172 : f32
    } -> tensor<1x32x4x4xf32>
    %138 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%137, %99 : tensor<1x32x4x4xf32>, tensor<1x32x4x4xf32>) outs(%98 : tensor<1x32x4x4xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %172 = arith.addf %in, %in_51 : f32
      linalg.yield %172 : f32
    } -> tensor<1x32x4x4xf32>
    %139 = tensor.empty() : tensor<1x32x1x1xf32>
    %140 = linalg.fill ins(%cst : f32) outs(%139 : tensor<1x32x1x1xf32>) -> tensor<1x32x1x1xf32>
    %141 = linalg.generic {indexing_maps = [#map, #map6], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%138 : tensor<1x32x4x4xf32>) outs(%140 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.addf %in, %out : f32
      linalg.yield %172 : f32
    } -> tensor<1x32x1x1xf32>
    %142 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%141 : tensor<1x32x1x1xf32>) outs(%139 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.divf %in, %cst_5 : f32
      linalg.yield %172 : f32
    } -> tensor<1x32x1x1xf32>
    %143 = linalg.generic {indexing_maps = [#map7, #map7, #map7, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_9, %cst_10, %cst_11, %cst_12 : tensor<1x32x1x1xi64>, tensor<1x32x1x1xi64>, tensor<1x32x1x1xi64>, tensor<1x32x1x1xi64>) outs(%139 : tensor<1x32x1x1xf32>) {
    ^bb0(%in: i64, %in_51: i64, %in_52: i64, %in_53: i64, %out: f32):
      %172 = arith.cmpi slt, %in, %c0_i64 : i64
      %173 = arith.addi %in, %c1_i64 : i64
      %174 = arith.select %172, %173, %in : i64
      %175 = arith.index_cast %174 : i64 to index
      %176 = arith.cmpi slt, %in_51, %c0_i64 : i64
      %177 = arith.addi %in_51, %c32_i64 : i64
      %178 = arith.select %176, %177, %in_51 : i64
      %179 = arith.index_cast %178 : i64 to index
      %180 = arith.cmpi slt, %in_52, %c0_i64 : i64
      %181 = arith.addi %in_52, %c1_i64 : i64
      %182 = arith.select %180, %181, %in_52 : i64
      %183 = arith.index_cast %182 : i64 to index
      %184 = arith.cmpi slt, %in_53, %c0_i64 : i64
      %185 = arith.addi %in_53, %c1_i64 : i64
      %186 = arith.select %184, %185, %in_53 : i64
      %187 = arith.index_cast %186 : i64 to index
      %extracted = tensor.extract %142[%175, %179, %183, %187] : tensor<1x32x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x32x1x1xf32>
    %144 = tensor.empty() : tensor<1x1x1x32xf32>
    %transposed_47 = linalg.transpose ins(%143 : tensor<1x32x1x1xf32>) outs(%144 : tensor<1x1x1x32xf32>) permutation = [0, 2, 3, 1] 
    %145 = tensor.empty() : tensor<1x1x1x32xf64>
    %146 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_47 : tensor<1x1x1x32xf32>) outs(%145 : tensor<1x1x1x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %172 = arith.extf %in : f32 to f64
      linalg.yield %172 : f64
    } -> tensor<1x1x1x32xf64>
    %147 = tensor.empty() : tensor<1x1x1x1xf64>
    %148 = linalg.fill ins(%cst_0 : f64) outs(%147 : tensor<1x1x1x1xf64>) -> tensor<1x1x1x1xf64>
    %149 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%146 : tensor<1x1x1x32xf64>) outs(%148 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %172 = arith.addf %in, %out : f64
      linalg.yield %172 : f64
    } -> tensor<1x1x1x1xf64>
    %150 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%149 : tensor<1x1x1x1xf64>) outs(%147 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %172 = arith.divf %in, %cst_7 : f64
      linalg.yield %172 : f64
    } -> tensor<1x1x1x1xf64>
    %151 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%146, %150 : tensor<1x1x1x32xf64>, tensor<1x1x1x1xf64>) outs(%145 : tensor<1x1x1x32xf64>) {
    ^bb0(%in: f64, %in_51: f64, %out: f64):
      %172 = arith.subf %in, %in_51 : f64
      linalg.yield %172 : f64
    } -> tensor<1x1x1x32xf64>
    %152 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%151, %151 : tensor<1x1x1x32xf64>, tensor<1x1x1x32xf64>) outs(%145 : tensor<1x1x1x32xf64>) {
    ^bb0(%in: f64, %in_51: f64, %out: f64):
      %172 = arith.mulf %in, %in_51 : f64
      linalg.yield %172 : f64
    } -> tensor<1x1x1x32xf64>
    %153 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%152 : tensor<1x1x1x32xf64>) outs(%148 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %172 = arith.addf %in, %out : f64
      linalg.yield %172 : f64
    } -> tensor<1x1x1x1xf64>
    %154 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%153 : tensor<1x1x1x1xf64>) outs(%147 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %172 = arith.divf %in, %cst_7 : f64
      linalg.yield %172 : f64
    } -> tensor<1x1x1x1xf64>
    %155 = tensor.empty() : tensor<1x1x1x1xf32>
    %156 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%154 : tensor<1x1x1x1xf64>) outs(%155 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %172 = arith.truncf %in : f64 to f32
      linalg.yield %172 : f32
    } -> tensor<1x1x1x1xf32>
    %157 = linalg.fill ins(%cst : f32) outs(%155 : tensor<1x1x1x1xf32>) -> tensor<1x1x1x1xf32>
    %158 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%transposed_47 : tensor<1x1x1x32xf32>) outs(%157 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.addf %in, %out : f32
      linalg.yield %172 : f32
    } -> tensor<1x1x1x1xf32>
    %159 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%158 : tensor<1x1x1x1xf32>) outs(%155 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.divf %in, %cst_8 : f32
      linalg.yield %172 : f32
    } -> tensor<1x1x1x1xf32>
    %160 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%156 : tensor<1x1x1x1xf32>) outs(%155 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.truncf %cst_3 : f64 to f32
      %173 = arith.addf %in, %172 : f32
      linalg.yield %173 : f32
    } -> tensor<1x1x1x1xf32>
    %161 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%160 : tensor<1x1x1x1xf32>) outs(%155 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = math.rsqrt %in : f32
      linalg.yield %172 : f32
    } -> tensor<1x1x1x1xf32>
    %162 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_47, %159 : tensor<1x1x1x32xf32>, tensor<1x1x1x1xf32>) outs(%144 : tensor<1x1x1x32xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %172 = arith.subf %in, %in_51 : f32
      linalg.yield %172 : f32
    } -> tensor<1x1x1x32xf32>
    %163 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%162, %161 : tensor<1x1x1x32xf32>, tensor<1x1x1x1xf32>) outs(%144 : tensor<1x1x1x32xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %172 = arith.mulf %in, %in_51 : f32
      linalg.yield %172 : f32
    } -> tensor<1x1x1x32xf32>
    %164 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%163, %arg35 : tensor<1x1x1x32xf32>, tensor<32xf32>) outs(%144 : tensor<1x1x1x32xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %172 = arith.mulf %in, %in_51 : f32
      linalg.yield %172 : f32
    } -> tensor<1x1x1x32xf32>
    %165 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%164, %arg36 : tensor<1x1x1x32xf32>, tensor<32xf32>) outs(%144 : tensor<1x1x1x32xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %172 = arith.addf %in, %in_51 : f32
      linalg.yield %172 : f32
    } -> tensor<1x1x1x32xf32>
    %transposed_48 = linalg.transpose ins(%165 : tensor<1x1x1x32xf32>) outs(%139 : tensor<1x32x1x1xf32>) permutation = [0, 3, 1, 2] 
    %collapsed_49 = tensor.collapse_shape %transposed_48 [[0], [1, 2, 3]] : tensor<1x32x1x1xf32> into tensor<1x32xf32>
    %166 = tensor.empty() : tensor<32x10xf32>
    %transposed_50 = linalg.transpose ins(%arg37 : tensor<10x32xf32>) outs(%166 : tensor<32x10xf32>) permutation = [1, 0] 
    %167 = tensor.empty() : tensor<1x10xf32>
    %168 = linalg.fill ins(%cst : f32) outs(%167 : tensor<1x10xf32>) -> tensor<1x10xf32>
    %169 = linalg.matmul ins(%collapsed_49, %transposed_50 : tensor<1x32xf32>, tensor<32x10xf32>) outs(%168 : tensor<1x10xf32>) -> tensor<1x10xf32>
    %170 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg38 : tensor<10xf32>) outs(%167 : tensor<1x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x10xf32>
    %171 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%169, %170 : tensor<1x10xf32>, tensor<1x10xf32>) outs(%167 : tensor<1x10xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %172 = arith.addf %in, %in_51 : f32
      linalg.yield %172 : f32
    } -> tensor<1x10xf32>
    return %171 : tensor<1x10xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_1_32_1_1_torch.int64: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_32_1_1_torch.int64_1: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F0000000000000010000000000000001100000000000000120000000000000013000000000000001400000000000000150000000000000016000000000000001700000000000000180000000000000019000000000000001A000000000000001B000000000000001C000000000000001D000000000000001E000000000000001F00000000000000",
      torch_tensor_1_32_1_1_torch.int64_2: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_32_1_1_torch.int64_3: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
    }
  }
#-}
