// models/make_system_tests.py jax_resnet18 (jax 0.10.2 jaxlib 0.10.2)
#map = affine_map<(d0, d1, d2, d3) -> (d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> ()>
#map4 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1 * 2 + d4, d2 * 2 + d5, d3)>
#map5 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d4, d5)>
#map6 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map9 = affine_map<(d0, d1) -> ()>
#map10 = affine_map<(d0, d1) -> (d0, d1)>
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<16xf32> {resnorm.param = "batch_stats/BatchNorm_0/mean"}, %arg1: tensor<16xf32> {resnorm.param = "batch_stats/BatchNorm_0/var"}, %arg2: tensor<16xf32> {resnorm.param = "batch_stats/ResidualBlock_0/norm1/mean"}, %arg3: tensor<16xf32> {resnorm.param = "batch_stats/ResidualBlock_0/norm1/var"}, %arg4: tensor<16xf32> {resnorm.param = "batch_stats/ResidualBlock_0/norm2/mean"}, %arg5: tensor<16xf32> {resnorm.param = "batch_stats/ResidualBlock_0/norm2/var"}, %arg6: tensor<32xf32> {resnorm.param = "batch_stats/ResidualBlock_1/norm1/mean"}, %arg7: tensor<32xf32> {resnorm.param = "batch_stats/ResidualBlock_1/norm1/var"}, %arg8: tensor<32xf32> {resnorm.param = "batch_stats/ResidualBlock_1/norm2/mean"}, %arg9: tensor<32xf32> {resnorm.param = "batch_stats/ResidualBlock_1/norm2/var"}, %arg10: tensor<32xf32> {resnorm.param = "batch_stats/ResidualBlock_1/norm3/mean"}, %arg11: tensor<32xf32> {resnorm.param = "batch_stats/ResidualBlock_1/norm3/var"}, %arg12: tensor<64xf32> {resnorm.param = "batch_stats/ResidualBlock_2/norm1/mean"}, %arg13: tensor<64xf32> {resnorm.param = "batch_stats/ResidualBlock_2/norm1/var"}, %arg14: tensor<64xf32> {resnorm.param = "batch_stats/ResidualBlock_2/norm2/mean"}, %arg15: tensor<64xf32> {resnorm.param = "batch_stats/ResidualBlock_2/norm2/var"}, %arg16: tensor<64xf32> {resnorm.param = "batch_stats/ResidualBlock_2/norm3/mean"}, %arg17: tensor<64xf32> {resnorm.param = "batch_stats/ResidualBlock_2/norm3/var"}, %arg18: tensor<16xf32> {resnorm.param = "params/BatchNorm_0/bias"}, %arg19: tensor<16xf32> {resnorm.param = "params/BatchNorm_0/scale"}, %arg20: tensor<7x7x3x16xf32> {resnorm.param = "params/Conv_0/kernel"}, %arg21: tensor<10xf32> {resnorm.param = "params/Dense_0/bias"}, %arg22: tensor<64x10xf32> {resnorm.param = "params/Dense_0/kernel"}, %arg23: tensor<3x3x16x16xf32> {resnorm.param = "params/ResidualBlock_0/Conv_0/kernel"}, %arg24: tensor<3x3x16x16xf32> {resnorm.param = "params/ResidualBlock_0/Conv_1/kernel"}, %arg25: tensor<16xf32> {resnorm.param = "params/ResidualBlock_0/norm1/bias"}, %arg26: tensor<16xf32> {resnorm.param = "params/ResidualBlock_0/norm1/scale"}, %arg27: tensor<16xf32> {resnorm.param = "params/ResidualBlock_0/norm2/bias"}, %arg28: tensor<16xf32> {resnorm.param = "params/ResidualBlock_0/norm2/scale"}, %arg29: tensor<3x3x16x32xf32> {resnorm.param = "params/ResidualBlock_1/Conv_0/kernel"}, %arg30: tensor<3x3x32x32xf32> {resnorm.param = "params/ResidualBlock_1/Conv_1/kernel"}, %arg31: tensor<1x1x16x32xf32> {resnorm.param = "params/ResidualBlock_1/Conv_2/kernel"}, %arg32: tensor<32xf32> {resnorm.param = "params/ResidualBlock_1/norm1/bias"}, %arg33: tensor<32xf32> {resnorm.param = "params/ResidualBlock_1/norm1/scale"}, %arg34: tensor<32xf32> {resnorm.param = "params/ResidualBlock_1/norm2/bias"}, %arg35: tensor<32xf32> {resnorm.param = "params/ResidualBlock_1/norm2/scale"}, %arg36: tensor<32xf32> {resnorm.param = "params/ResidualBlock_1/norm3/bias"}, %arg37: tensor<32xf32> {resnorm.param = "params/ResidualBlock_1/norm3/scale"}, %arg38: tensor<3x3x32x64xf32> {resnorm.param = "params/ResidualBlock_2/Conv_0/kernel"}, %arg39: tensor<3x3x64x64xf32> {resnorm.param = "params/ResidualBlock_2/Conv_1/kernel"}, %arg40: tensor<1x1x32x64xf32> {resnorm.param = "params/ResidualBlock_2/Conv_2/kernel"}, %arg41: tensor<64xf32> {resnorm.param = "params/ResidualBlock_2/norm1/bias"}, %arg42: tensor<64xf32> {resnorm.param = "params/ResidualBlock_2/norm1/scale"}, %arg43: tensor<64xf32> {resnorm.param = "params/ResidualBlock_2/norm2/bias"}, %arg44: tensor<64xf32> {resnorm.param = "params/ResidualBlock_2/norm2/scale"}, %arg45: tensor<64xf32> {resnorm.param = "params/ResidualBlock_2/norm3/bias"}, %arg46: tensor<64xf32> {resnorm.param = "params/ResidualBlock_2/norm3/scale"}, %arg47: tensor<1x32x32x3xf32>) -> (tensor<1x10xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<4.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant dense<9.99999974E-6> : tensor<f32>
    %0 = tensor.empty() : tensor<1x16x16x16xf32>
    %1 = linalg.fill ins(%cst_0 : f32) outs(%0 : tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %padded = tensor.pad %arg47 low[0, 2, 2, 0] high[0, 3, 3, 0] {
    ^bb0(%arg48: index, %arg49: index, %arg50: index, %arg51: index):
      tensor.yield %cst_0 : f32
    } : tensor<1x32x32x3xf32> to tensor<1x37x37x3xf32>
    %2 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%padded, %arg20 : tensor<1x37x37x3xf32>, tensor<7x7x3x16xf32>) outs(%1 : tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %3 = tensor.empty() : tensor<1x1x1x16xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<16xf32>) outs(%3 : tensor<1x1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1x16xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<16xf32>) outs(%3 : tensor<1x1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1x16xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<1x1x1x16xf32>) outs(%0 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x16x16xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %6 : tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) outs(%0 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %144 = arith.subf %in, %in_29 : f32
      linalg.yield %144 : f32
    } -> tensor<1x16x16x16xf32>
    %8 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%3 : tensor<1x1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1x16xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %8 : tensor<1x1x1x16xf32>, tensor<1x1x1x16xf32>) outs(%3 : tensor<1x1x1x16xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %144 = arith.addf %in, %in_29 : f32
      linalg.yield %144 : f32
    } -> tensor<1x1x1x16xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<1x1x1x16xf32>) outs(%3 : tensor<1x1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = math.rsqrt %in : f32
      linalg.yield %144 : f32
    } -> tensor<1x1x1x16xf32>
    %expanded = tensor.expand_shape %arg19 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xf32> into tensor<1x1x1x16xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %expanded : tensor<1x1x1x16xf32>, tensor<1x1x1x16xf32>) outs(%3 : tensor<1x1x1x16xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %144 = arith.mulf %in, %in_29 : f32
      linalg.yield %144 : f32
    } -> tensor<1x1x1x16xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<1x1x1x16xf32>) outs(%0 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x16x16xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %12 : tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) outs(%0 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %144 = arith.mulf %in, %in_29 : f32
      linalg.yield %144 : f32
    } -> tensor<1x16x16x16xf32>
    %expanded_4 = tensor.expand_shape %arg18 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xf32> into tensor<1x1x1x16xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<1x1x1x16xf32>) outs(%0 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x16x16xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %14 : tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) outs(%0 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %144 = arith.addf %in, %in_29 : f32
      linalg.yield %144 : f32
    } -> tensor<1x16x16x16xf32>
    %16 = call @relu(%15) : (tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %17 = tensor.empty() : tensor<1x8x8x16xf32>
    %18 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%17 : tensor<1x8x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8x16xf32>
    %padded_5 = tensor.pad %16 low[0, 0, 0, 0] high[0, 1, 1, 0] {
    ^bb0(%arg48: index, %arg49: index, %arg50: index, %arg51: index):
      tensor.yield %cst : f32
    } : tensor<1x16x16x16xf32> to tensor<1x17x17x16xf32>
    %19 = tensor.empty() : tensor<3x3xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%padded_5, %19 : tensor<1x17x17x16xf32>, tensor<3x3xf32>) outs(%18 : tensor<1x8x8x16xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %144 = arith.maximumf %out, %in : f32
      linalg.yield %144 : f32
    } -> tensor<1x8x8x16xf32>
    %21 = linalg.fill ins(%cst_0 : f32) outs(%17 : tensor<1x8x8x16xf32>) -> tensor<1x8x8x16xf32>
    %padded_6 = tensor.pad %20 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg48: index, %arg49: index, %arg50: index, %arg51: index):
      tensor.yield %cst_0 : f32
    } : tensor<1x8x8x16xf32> to tensor<1x10x10x16xf32>
    %22 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%padded_6, %arg23 : tensor<1x10x10x16xf32>, tensor<3x3x16x16xf32>) outs(%21 : tensor<1x8x8x16xf32>) -> tensor<1x8x8x16xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<16xf32>) outs(%3 : tensor<1x1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1x16xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<16xf32>) outs(%3 : tensor<1x1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1x16xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<1x1x1x16xf32>) outs(%17 : tensor<1x8x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8x16xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %25 : tensor<1x8x8x16xf32>, tensor<1x8x8x16xf32>) outs(%17 : tensor<1x8x8x16xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %144 = arith.subf %in, %in_29 : f32
      linalg.yield %144 : f32
    } -> tensor<1x8x8x16xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %8 : tensor<1x1x1x16xf32>, tensor<1x1x1x16xf32>) outs(%3 : tensor<1x1x1x16xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %144 = arith.addf %in, %in_29 : f32
      linalg.yield %144 : f32
    } -> tensor<1x1x1x16xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<1x1x1x16xf32>) outs(%3 : tensor<1x1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = math.rsqrt %in : f32
      linalg.yield %144 : f32
    } -> tensor<1x1x1x16xf32>
    %expanded_7 = tensor.expand_shape %arg26 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xf32> into tensor<1x1x1x16xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %expanded_7 : tensor<1x1x1x16xf32>, tensor<1x1x1x16xf32>) outs(%3 : tensor<1x1x1x16xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %144 = arith.mulf %in, %in_29 : f32
      linalg.yield %144 : f32
    } -> tensor<1x1x1x16xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<1x1x1x16xf32>) outs(%17 : tensor<1x8x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8x16xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %30 : tensor<1x8x8x16xf32>, tensor<1x8x8x16xf32>) outs(%17 : tensor<1x8x8x16xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %144 = arith.mulf %in, %in_29 : f32
      linalg.yield %144 : f32
    } -> tensor<1x8x8x16xf32>
    %expanded_8 = tensor.expand_shape %arg25 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xf32> into tensor<1x1x1x16xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8 : tensor<1x1x1x16xf32>) outs(%17 : tensor<1x8x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8x16xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %32 : tensor<1x8x8x16xf32>, tensor<1x8x8x16xf32>) outs(%17 : tensor<1x8x8x16xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %144 = arith.addf %in, %in_29 : f32
      linalg.yield %144 : f32
    } -> tensor<1x8x8x16xf32>
    %34 = call @relu_0(%33) : (tensor<1x8x8x16xf32>) -> tensor<1x8x8x16xf32>
    %padded_9 = tensor.pad %34 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg48: index, %arg49: index, %arg50: index, %arg51: index):
      tensor.yield %cst_0 : f32
    } : tensor<1x8x8x16xf32> to tensor<1x10x10x16xf32>
    %35 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%padded_9, %arg24 : tensor<1x10x10x16xf32>, tensor<3x3x16x16xf32>) outs(%21 : tensor<1x8x8x16xf32>) -> tensor<1x8x8x16xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg4 : tensor<16xf32>) outs(%3 : tensor<1x1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1x16xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg5 : tensor<16xf32>) outs(%3 : tensor<1x1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1x16xf32>
    %38 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<1x1x1x16xf32>) outs(%17 : tensor<1x8x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8x16xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %38 : tensor<1x8x8x16xf32>, tensor<1x8x8x16xf32>) outs(%17 : tensor<1x8x8x16xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %144 = arith.subf %in, %in_29 : f32
      linalg.yield %144 : f32
    } -> tensor<1x8x8x16xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %8 : tensor<1x1x1x16xf32>, tensor<1x1x1x16xf32>) outs(%3 : tensor<1x1x1x16xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %144 = arith.addf %in, %in_29 : f32
      linalg.yield %144 : f32
    } -> tensor<1x1x1x16xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<1x1x1x16xf32>) outs(%3 : tensor<1x1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = math.rsqrt %in : f32
      linalg.yield %144 : f32
    } -> tensor<1x1x1x16xf32>
    %expanded_10 = tensor.expand_shape %arg28 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xf32> into tensor<1x1x1x16xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %expanded_10 : tensor<1x1x1x16xf32>, tensor<1x1x1x16xf32>) outs(%3 : tensor<1x1x1x16xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %144 = arith.mulf %in, %in_29 : f32
      linalg.yield %144 : f32
    } -> tensor<1x1x1x16xf32>
    %43 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<1x1x1x16xf32>) outs(%17 : tensor<1x8x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8x16xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %43 : tensor<1x8x8x16xf32>, tensor<1x8x8x16xf32>) outs(%17 : tensor<1x8x8x16xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %144 = arith.mulf %in, %in_29 : f32
      linalg.yield %144 : f32
    } -> tensor<1x8x8x16xf32>
    %expanded_11 = tensor.expand_shape %arg27 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xf32> into tensor<1x1x1x16xf32>
    %45 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x1x1x16xf32>) outs(%17 : tensor<1x8x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8x16xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %45 : tensor<1x8x8x16xf32>, tensor<1x8x8x16xf32>) outs(%17 : tensor<1x8x8x16xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %144 = arith.addf %in, %in_29 : f32
      linalg.yield %144 : f32
    } -> tensor<1x8x8x16xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %46 : tensor<1x8x8x16xf32>, tensor<1x8x8x16xf32>) outs(%17 : tensor<1x8x8x16xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %144 = arith.addf %in, %in_29 : f32
      linalg.yield %144 : f32
    } -> tensor<1x8x8x16xf32>
    %48 = call @relu_0(%47) : (tensor<1x8x8x16xf32>) -> tensor<1x8x8x16xf32>
    %49 = tensor.empty() : tensor<1x4x4x32xf32>
    %50 = linalg.fill ins(%cst_0 : f32) outs(%49 : tensor<1x4x4x32xf32>) -> tensor<1x4x4x32xf32>
    %padded_12 = tensor.pad %48 low[0, 0, 0, 0] high[0, 1, 1, 0] {
    ^bb0(%arg48: index, %arg49: index, %arg50: index, %arg51: index):
      tensor.yield %cst_0 : f32
    } : tensor<1x8x8x16xf32> to tensor<1x9x9x16xf32>
    %51 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%padded_12, %arg29 : tensor<1x9x9x16xf32>, tensor<3x3x16x32xf32>) outs(%50 : tensor<1x4x4x32xf32>) -> tensor<1x4x4x32xf32>
    %52 = tensor.empty() : tensor<1x1x1x32xf32>
    %53 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg6 : tensor<32xf32>) outs(%52 : tensor<1x1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1x32xf32>
    %54 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg7 : tensor<32xf32>) outs(%52 : tensor<1x1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1x32xf32>
    %55 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<1x1x1x32xf32>) outs(%49 : tensor<1x4x4x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x4x32xf32>
    %56 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %55 : tensor<1x4x4x32xf32>, tensor<1x4x4x32xf32>) outs(%49 : tensor<1x4x4x32xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %144 = arith.subf %in, %in_29 : f32
      linalg.yield %144 : f32
    } -> tensor<1x4x4x32xf32>
    %57 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%52 : tensor<1x1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1x32xf32>
    %58 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %57 : tensor<1x1x1x32xf32>, tensor<1x1x1x32xf32>) outs(%52 : tensor<1x1x1x32xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %144 = arith.addf %in, %in_29 : f32
      linalg.yield %144 : f32
    } -> tensor<1x1x1x32xf32>
    %59 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58 : tensor<1x1x1x32xf32>) outs(%52 : tensor<1x1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = math.rsqrt %in : f32
      linalg.yield %144 : f32
    } -> tensor<1x1x1x32xf32>
    %expanded_13 = tensor.expand_shape %arg33 [[0, 1, 2, 3]] output_shape [1, 1, 1, 32] : tensor<32xf32> into tensor<1x1x1x32xf32>
    %60 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %expanded_13 : tensor<1x1x1x32xf32>, tensor<1x1x1x32xf32>) outs(%52 : tensor<1x1x1x32xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %144 = arith.mulf %in, %in_29 : f32
      linalg.yield %144 : f32
    } -> tensor<1x1x1x32xf32>
    %61 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<1x1x1x32xf32>) outs(%49 : tensor<1x4x4x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x4x32xf32>
    %62 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %61 : tensor<1x4x4x32xf32>, tensor<1x4x4x32xf32>) outs(%49 : tensor<1x4x4x32xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %144 = arith.mulf %in, %in_29 : f32
      linalg.yield %144 : f32
    } -> tensor<1x4x4x32xf32>
    %expanded_14 = tensor.expand_shape %arg32 [[0, 1, 2, 3]] output_shape [1, 1, 1, 32] : tensor<32xf32> into tensor<1x1x1x32xf32>
    %63 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<1x1x1x32xf32>) outs(%49 : tensor<1x4x4x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x4x32xf32>
    %64 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %63 : tensor<1x4x4x32xf32>, tensor<1x4x4x32xf32>) outs(%49 : tensor<1x4x4x32xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %144 = arith.addf %in, %in_29 : f32
      linalg.yield %144 : f32
    } -> tensor<1x4x4x32xf32>
    %65 = call @relu_1(%64) : (tensor<1x4x4x32xf32>) -> tensor<1x4x4x32xf32>
    %padded_15 = tensor.pad %65 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg48: index, %arg49: index, %arg50: index, %arg51: index):
      tensor.yield %cst_0 : f32
    } : tensor<1x4x4x32xf32> to tensor<1x6x6x32xf32>
    %66 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%padded_15, %arg30 : tensor<1x6x6x32xf32>, tensor<3x3x32x32xf32>) outs(%50 : tensor<1x4x4x32xf32>) -> tensor<1x4x4x32xf32>
    %67 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg8 : tensor<32xf32>) outs(%52 : tensor<1x1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1x32xf32>
    %68 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg9 : tensor<32xf32>) outs(%52 : tensor<1x1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1x32xf32>
    %69 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<1x1x1x32xf32>) outs(%49 : tensor<1x4x4x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x4x32xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %69 : tensor<1x4x4x32xf32>, tensor<1x4x4x32xf32>) outs(%49 : tensor<1x4x4x32xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %144 = arith.subf %in, %in_29 : f32
      linalg.yield %144 : f32
    } -> tensor<1x4x4x32xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %57 : tensor<1x1x1x32xf32>, tensor<1x1x1x32xf32>) outs(%52 : tensor<1x1x1x32xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %144 = arith.addf %in, %in_29 : f32
      linalg.yield %144 : f32
    } -> tensor<1x1x1x32xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71 : tensor<1x1x1x32xf32>) outs(%52 : tensor<1x1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = math.rsqrt %in : f32
      linalg.yield %144 : f32
    } -> tensor<1x1x1x32xf32>
    %expanded_16 = tensor.expand_shape %arg35 [[0, 1, 2, 3]] output_shape [1, 1, 1, 32] : tensor<32xf32> into tensor<1x1x1x32xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %expanded_16 : tensor<1x1x1x32xf32>, tensor<1x1x1x32xf32>) outs(%52 : tensor<1x1x1x32xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %144 = arith.mulf %in, %in_29 : f32
      linalg.yield %144 : f32
    } -> tensor<1x1x1x32xf32>
    %74 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73 : tensor<1x1x1x32xf32>) outs(%49 : tensor<1x4x4x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x4x32xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %74 : tensor<1x4x4x32xf32>, tensor<1x4x4x32xf32>) outs(%49 : tensor<1x4x4x32xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %144 = arith.mulf %in, %in_29 : f32
      linalg.yield %144 : f32
    } -> tensor<1x4x4x32xf32>
    %expanded_17 = tensor.expand_shape %arg34 [[0, 1, 2, 3]] output_shape [1, 1, 1, 32] : tensor<32xf32> into tensor<1x1x1x32xf32>
    %76 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<1x1x1x32xf32>) outs(%49 : tensor<1x4x4x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x4x32xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %76 : tensor<1x4x4x32xf32>, tensor<1x4x4x32xf32>) outs(%49 : tensor<1x4x4x32xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %144 = arith.addf %in, %in_29 : f32
      linalg.yield %144 : f32
    } -> tensor<1x4x4x32xf32>
    %78 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%48, %arg31 : tensor<1x8x8x16xf32>, tensor<1x1x16x32xf32>) outs(%50 : tensor<1x4x4x32xf32>) -> tensor<1x4x4x32xf32>
    %79 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg10 : tensor<32xf32>) outs(%52 : tensor<1x1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1x32xf32>
    %80 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg11 : tensor<32xf32>) outs(%52 : tensor<1x1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1x32xf32>
    %81 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79 : tensor<1x1x1x32xf32>) outs(%49 : tensor<1x4x4x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x4x32xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %81 : tensor<1x4x4x32xf32>, tensor<1x4x4x32xf32>) outs(%49 : tensor<1x4x4x32xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %144 = arith.subf %in, %in_29 : f32
      linalg.yield %144 : f32
    } -> tensor<1x4x4x32xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %57 : tensor<1x1x1x32xf32>, tensor<1x1x1x32xf32>) outs(%52 : tensor<1x1x1x32xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %144 = arith.addf %in, %in_29 : f32
      linalg.yield %144 : f32
    } -> tensor<1x1x1x32xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83 : tensor<1x1x1x32xf32>) outs(%52 : tensor<1x1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = math.rsqrt %in : f32
      linalg.yield %144 : f32
    } -> tensor<1x1x1x32xf32>
    %expanded_18 = tensor.expand_shape %arg37 [[0, 1, 2, 3]] output_shape [1, 1, 1, 32] : tensor<32xf32> into tensor<1x1x1x32xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84, %expanded_18 : tensor<1x1x1x32xf32>, tensor<1x1x1x32xf32>) outs(%52 : tensor<1x1x1x32xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %144 = arith.mulf %in, %in_29 : f32
      linalg.yield %144 : f32
    } -> tensor<1x1x1x32xf32>
    %86 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85 : tensor<1x1x1x32xf32>) outs(%49 : tensor<1x4x4x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x4x32xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82, %86 : tensor<1x4x4x32xf32>, tensor<1x4x4x32xf32>) outs(%49 : tensor<1x4x4x32xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %144 = arith.mulf %in, %in_29 : f32
      linalg.yield %144 : f32
    } -> tensor<1x4x4x32xf32>
    %expanded_19 = tensor.expand_shape %arg36 [[0, 1, 2, 3]] output_shape [1, 1, 1, 32] : tensor<32xf32> into tensor<1x1x1x32xf32>
    %88 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19 : tensor<1x1x1x32xf32>) outs(%49 : tensor<1x4x4x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x4x32xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %88 : tensor<1x4x4x32xf32>, tensor<1x4x4x32xf32>) outs(%49 : tensor<1x4x4x32xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %144 = arith.addf %in, %in_29 : f32
      linalg.yield %144 : f32
    } -> tensor<1x4x4x32xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89, %77 : tensor<1x4x4x32xf32>, tensor<1x4x4x32xf32>) outs(%49 : tensor<1x4x4x32xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %144 = arith.addf %in, %in_29 : f32
      linalg.yield %144 : f32
    } -> tensor<1x4x4x32xf32>
    %91 = call @relu_1(%90) : (tensor<1x4x4x32xf32>) -> tensor<1x4x4x32xf32>
    %92 = tensor.empty() : tensor<1x2x2x64xf32>
    %93 = linalg.fill ins(%cst_0 : f32) outs(%92 : tensor<1x2x2x64xf32>) -> tensor<1x2x2x64xf32>
    %padded_20 = tensor.pad %91 low[0, 0, 0, 0] high[0, 1, 1, 0] {
    ^bb0(%arg48: index, %arg49: index, %arg50: index, %arg51: index):
      tensor.yield %cst_0 : f32
    } : tensor<1x4x4x32xf32> to tensor<1x5x5x32xf32>
    %94 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%padded_20, %arg38 : tensor<1x5x5x32xf32>, tensor<3x3x32x64xf32>) outs(%93 : tensor<1x2x2x64xf32>) -> tensor<1x2x2x64xf32>
    %95 = tensor.empty() : tensor<1x1x1x64xf32>
    %96 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg12 : tensor<64xf32>) outs(%95 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1x64xf32>
    %97 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg13 : tensor<64xf32>) outs(%95 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1x64xf32>
    %98 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96 : tensor<1x1x1x64xf32>) outs(%92 : tensor<1x2x2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x64xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94, %98 : tensor<1x2x2x64xf32>, tensor<1x2x2x64xf32>) outs(%92 : tensor<1x2x2x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %144 = arith.subf %in, %in_29 : f32
      linalg.yield %144 : f32
    } -> tensor<1x2x2x64xf32>
    %100 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%95 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1x64xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %100 : tensor<1x1x1x64xf32>, tensor<1x1x1x64xf32>) outs(%95 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %144 = arith.addf %in, %in_29 : f32
      linalg.yield %144 : f32
    } -> tensor<1x1x1x64xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101 : tensor<1x1x1x64xf32>) outs(%95 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = math.rsqrt %in : f32
      linalg.yield %144 : f32
    } -> tensor<1x1x1x64xf32>
    %expanded_21 = tensor.expand_shape %arg42 [[0, 1, 2, 3]] output_shape [1, 1, 1, 64] : tensor<64xf32> into tensor<1x1x1x64xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%102, %expanded_21 : tensor<1x1x1x64xf32>, tensor<1x1x1x64xf32>) outs(%95 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %144 = arith.mulf %in, %in_29 : f32
      linalg.yield %144 : f32
    } -> tensor<1x1x1x64xf32>
    %104 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103 : tensor<1x1x1x64xf32>) outs(%92 : tensor<1x2x2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x64xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99, %104 : tensor<1x2x2x64xf32>, tensor<1x2x2x64xf32>) outs(%92 : tensor<1x2x2x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %144 = arith.mulf %in, %in_29 : f32
      linalg.yield %144 : f32
    } -> tensor<1x2x2x64xf32>
    %expanded_22 = tensor.expand_shape %arg41 [[0, 1, 2, 3]] output_shape [1, 1, 1, 64] : tensor<64xf32> into tensor<1x1x1x64xf32>
    %106 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22 : tensor<1x1x1x64xf32>) outs(%92 : tensor<1x2x2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x64xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105, %106 : tensor<1x2x2x64xf32>, tensor<1x2x2x64xf32>) outs(%92 : tensor<1x2x2x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %144 = arith.addf %in, %in_29 : f32
      linalg.yield %144 : f32
    } -> tensor<1x2x2x64xf32>
    %108 = call @relu_2(%107) : (tensor<1x2x2x64xf32>) -> tensor<1x2x2x64xf32>
    %padded_23 = tensor.pad %108 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg48: index, %arg49: index, %arg50: index, %arg51: index):
      tensor.yield %cst_0 : f32
    } : tensor<1x2x2x64xf32> to tensor<1x4x4x64xf32>
    %109 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%padded_23, %arg39 : tensor<1x4x4x64xf32>, tensor<3x3x64x64xf32>) outs(%93 : tensor<1x2x2x64xf32>) -> tensor<1x2x2x64xf32>
    %110 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg14 : tensor<64xf32>) outs(%95 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1x64xf32>
    %111 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg15 : tensor<64xf32>) outs(%95 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1x64xf32>
    %112 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110 : tensor<1x1x1x64xf32>) outs(%92 : tensor<1x2x2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x64xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109, %112 : tensor<1x2x2x64xf32>, tensor<1x2x2x64xf32>) outs(%92 : tensor<1x2x2x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %144 = arith.subf %in, %in_29 : f32
      linalg.yield %144 : f32
    } -> tensor<1x2x2x64xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111, %100 : tensor<1x1x1x64xf32>, tensor<1x1x1x64xf32>) outs(%95 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %144 = arith.addf %in, %in_29 : f32
      linalg.yield %144 : f32
    } -> tensor<1x1x1x64xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114 : tensor<1x1x1x64xf32>) outs(%95 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = math.rsqrt %in : f32
      linalg.yield %144 : f32
    } -> tensor<1x1x1x64xf32>
    %expanded_24 = tensor.expand_shape %arg44 [[0, 1, 2, 3]] output_shape [1, 1, 1, 64] : tensor<64xf32> into tensor<1x1x1x64xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%115, %expanded_24 : tensor<1x1x1x64xf32>, tensor<1x1x1x64xf32>) outs(%95 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %144 = arith.mulf %in, %in_29 : f32
      linalg.yield %144 : f32
    } -> tensor<1x1x1x64xf32>
    %117 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116 : tensor<1x1x1x64xf32>) outs(%92 : tensor<1x2x2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x64xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%113, %117 : tensor<1x2x2x64xf32>, tensor<1x2x2x64xf32>) outs(%92 : tensor<1x2x2x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %144 = arith.mulf %in, %in_29 : f32
      linalg.yield %144 : f32
    } -> tensor<1x2x2x64xf32>
    %expanded_25 = tensor.expand_shape %arg43 [[0, 1, 2, 3]] output_shape [1, 1, 1, 64] : tensor<64xf32> into tensor<1x1x1x64xf32>
    %119 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25 : tensor<1x1x1x64xf32>) outs(%92 : tensor<1x2x2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x64xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%118, %119 : tensor<1x2x2x64xf32>, tensor<1x2x2x64xf32>) outs(%92 : tensor<1x2x2x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %144 = arith.addf %in, %in_29 : f32
      linalg.yield %144 : f32
    } -> tensor<1x2x2x64xf32>
    %121 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%91, %arg40 : tensor<1x4x4x32xf32>, tensor<1x1x32x64xf32>) outs(%93 : tensor<1x2x2x64xf32>) -> tensor<1x2x2x64xf32>
    %122 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg16 : tensor<64xf32>) outs(%95 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1x64xf32>
    %123 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg17 : tensor<64xf32>) outs(%95 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1x64xf32>
    %124 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%122 : tensor<1x1x1x64xf32>) outs(%92 : tensor<1x2x2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x64xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121, %124 : tensor<1x2x2x64xf32>, tensor<1x2x2x64xf32>) outs(%92 : tensor<1x2x2x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %144 = arith.subf %in, %in_29 : f32
      linalg.yield %144 : f32
    } -> tensor<1x2x2x64xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%123, %100 : tensor<1x1x1x64xf32>, tensor<1x1x1x64xf32>) outs(%95 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %144 = arith.addf %in, %in_29 : f32
      linalg.yield %144 : f32
    } -> tensor<1x1x1x64xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%126 : tensor<1x1x1x64xf32>) outs(%95 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = math.rsqrt %in : f32
      linalg.yield %144 : f32
    } -> tensor<1x1x1x64xf32>
    %expanded_26 = tensor.expand_shape %arg46 [[0, 1, 2, 3]] output_shape [1, 1, 1, 64] : tensor<64xf32> into tensor<1x1x1x64xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%127, %expanded_26 : tensor<1x1x1x64xf32>, tensor<1x1x1x64xf32>) outs(%95 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %144 = arith.mulf %in, %in_29 : f32
      linalg.yield %144 : f32
    } -> tensor<1x1x1x64xf32>
    %129 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%128 : tensor<1x1x1x64xf32>) outs(%92 : tensor<1x2x2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x64xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125, %129 : tensor<1x2x2x64xf32>, tensor<1x2x2x64xf32>) outs(%92 : tensor<1x2x2x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %144 = arith.mulf %in, %in_29 : f32
      linalg.yield %144 : f32
    } -> tensor<1x2x2x64xf32>
    %expanded_27 = tensor.expand_shape %arg45 [[0, 1, 2, 3]] output_shape [1, 1, 1, 64] : tensor<64xf32> into tensor<1x1x1x64xf32>
    %131 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_27 : tensor<1x1x1x64xf32>) outs(%92 : tensor<1x2x2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x64xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%130, %131 : tensor<1x2x2x64xf32>, tensor<1x2x2x64xf32>) outs(%92 : tensor<1x2x2x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %144 = arith.addf %in, %in_29 : f32
      linalg.yield %144 : f32
    } -> tensor<1x2x2x64xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%132, %120 : tensor<1x2x2x64xf32>, tensor<1x2x2x64xf32>) outs(%92 : tensor<1x2x2x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %144 = arith.addf %in, %in_29 : f32
      linalg.yield %144 : f32
    } -> tensor<1x2x2x64xf32>
    %134 = call @relu_2(%133) : (tensor<1x2x2x64xf32>) -> tensor<1x2x2x64xf32>
    %135 = tensor.empty() : tensor<1x64xf32>
    %136 = linalg.fill ins(%cst_0 : f32) outs(%135 : tensor<1x64xf32>) -> tensor<1x64xf32>
    %137 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%134 : tensor<1x2x2x64xf32>) outs(%136 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = arith.addf %out, %in : f32
      linalg.yield %144 : f32
    } -> tensor<1x64xf32>
    %138 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%135 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64xf32>
    %139 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%137, %138 : tensor<1x64xf32>, tensor<1x64xf32>) outs(%135 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %144 = arith.divf %in, %in_29 : f32
      linalg.yield %144 : f32
    } -> tensor<1x64xf32>
    %140 = tensor.empty() : tensor<1x10xf32>
    %141 = linalg.fill ins(%cst_0 : f32) outs(%140 : tensor<1x10xf32>) -> tensor<1x10xf32>
    %142 = linalg.matmul ins(%139, %arg22 : tensor<1x64xf32>, tensor<64x10xf32>) outs(%141 : tensor<1x10xf32>) -> tensor<1x10xf32>
    %expanded_28 = tensor.expand_shape %arg21 [[0, 1]] output_shape [1, 10] : tensor<10xf32> into tensor<1x10xf32>
    %143 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%142, %expanded_28 : tensor<1x10xf32>, tensor<1x10xf32>) outs(%140 : tensor<1x10xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %144 = arith.addf %in, %in_29 : f32
      linalg.yield %144 : f32
    } -> tensor<1x10xf32>
    return %143 : tensor<1x10xf32>
  }
  func.func private @relu(%arg0: tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32> {
    %cst = arith.constant dense<0.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<1x16x16x16xf32>
    %1 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst : tensor<f32>) outs(%0 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x16x16xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) outs(%0 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %3 = arith.maximumf %in, %in_0 : f32
      linalg.yield %3 : f32
    } -> tensor<1x16x16x16xf32>
    return %2 : tensor<1x16x16x16xf32>
  }
  func.func private @relu_0(%arg0: tensor<1x8x8x16xf32>) -> tensor<1x8x8x16xf32> {
    %cst = arith.constant dense<0.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<1x8x8x16xf32>
    %1 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst : tensor<f32>) outs(%0 : tensor<1x8x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8x16xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<1x8x8x16xf32>, tensor<1x8x8x16xf32>) outs(%0 : tensor<1x8x8x16xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %3 = arith.maximumf %in, %in_0 : f32
      linalg.yield %3 : f32
    } -> tensor<1x8x8x16xf32>
    return %2 : tensor<1x8x8x16xf32>
  }
  func.func private @relu_1(%arg0: tensor<1x4x4x32xf32>) -> tensor<1x4x4x32xf32> {
    %cst = arith.constant dense<0.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<1x4x4x32xf32>
    %1 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst : tensor<f32>) outs(%0 : tensor<1x4x4x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x4x32xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<1x4x4x32xf32>, tensor<1x4x4x32xf32>) outs(%0 : tensor<1x4x4x32xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %3 = arith.maximumf %in, %in_0 : f32
      linalg.yield %3 : f32
    } -> tensor<1x4x4x32xf32>
    return %2 : tensor<1x4x4x32xf32>
  }
  func.func private @relu_2(%arg0: tensor<1x2x2x64xf32>) -> tensor<1x2x2x64xf32> {
    %cst = arith.constant dense<0.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<1x2x2x64xf32>
    %1 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst : tensor<f32>) outs(%0 : tensor<1x2x2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x64xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<1x2x2x64xf32>, tensor<1x2x2x64xf32>) outs(%0 : tensor<1x2x2x64xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %3 = arith.maximumf %in, %in_0 : f32
      linalg.yield %3 : f32
    } -> tensor<1x2x2x64xf32>
    return %2 : tensor<1x2x2x64xf32>
  }
}
