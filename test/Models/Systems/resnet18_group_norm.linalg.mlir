// models/make_system_tests.py resnet18_group_norm (torch-mlir 20261001 torch 2.15.0)
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map3 = affine_map<(d0, d1) -> (0, d1)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d1)>
module {
  func.func @main(%arg0: tensor<64x3x7x7xf32> {resnorm.param = "conv1.weight"}, %arg1: tensor<64xf32> {resnorm.param = "bn1.weight"}, %arg2: tensor<64xf32> {resnorm.param = "bn1.bias"}, %arg3: tensor<16x64x3x3xf32> {resnorm.param = "layer1.0.conv1.weight"}, %arg4: tensor<16xf32> {resnorm.param = "layer1.0.bn1.weight"}, %arg5: tensor<16xf32> {resnorm.param = "layer1.0.bn1.bias"}, %arg6: tensor<16x16x3x3xf32> {resnorm.param = "layer1.0.conv2.weight"}, %arg7: tensor<16xf32> {resnorm.param = "layer1.0.bn2.weight"}, %arg8: tensor<16xf32> {resnorm.param = "layer1.0.bn2.bias"}, %arg9: tensor<16x64x1x1xf32> {resnorm.param = "layer1.0.downsample.0.weight"}, %arg10: tensor<16xf32> {resnorm.param = "layer1.0.downsample.1.weight"}, %arg11: tensor<16xf32> {resnorm.param = "layer1.0.downsample.1.bias"}, %arg12: tensor<32x16x3x3xf32> {resnorm.param = "layer2.0.conv1.weight"}, %arg13: tensor<32xf32> {resnorm.param = "layer2.0.bn1.weight"}, %arg14: tensor<32xf32> {resnorm.param = "layer2.0.bn1.bias"}, %arg15: tensor<32x32x3x3xf32> {resnorm.param = "layer2.0.conv2.weight"}, %arg16: tensor<32xf32> {resnorm.param = "layer2.0.bn2.weight"}, %arg17: tensor<32xf32> {resnorm.param = "layer2.0.bn2.bias"}, %arg18: tensor<32x16x1x1xf32> {resnorm.param = "layer2.0.downsample.0.weight"}, %arg19: tensor<32xf32> {resnorm.param = "layer2.0.downsample.1.weight"}, %arg20: tensor<32xf32> {resnorm.param = "layer2.0.downsample.1.bias"}, %arg21: tensor<64x32x3x3xf32> {resnorm.param = "layer3.0.conv1.weight"}, %arg22: tensor<64xf32> {resnorm.param = "layer3.0.bn1.weight"}, %arg23: tensor<64xf32> {resnorm.param = "layer3.0.bn1.bias"}, %arg24: tensor<64x64x3x3xf32> {resnorm.param = "layer3.0.conv2.weight"}, %arg25: tensor<64xf32> {resnorm.param = "layer3.0.bn2.weight"}, %arg26: tensor<64xf32> {resnorm.param = "layer3.0.bn2.bias"}, %arg27: tensor<64x32x1x1xf32> {resnorm.param = "layer3.0.downsample.0.weight"}, %arg28: tensor<64xf32> {resnorm.param = "layer3.0.downsample.1.weight"}, %arg29: tensor<64xf32> {resnorm.param = "layer3.0.downsample.1.bias"}, %arg30: tensor<10x64xf32> {resnorm.param = "fc.weight"}, %arg31: tensor<10xf32> {resnorm.param = "fc.bias"}, %arg32: tensor<1x3x32x32xf32>) -> tensor<1x10xf32> {
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c32_i64 = arith.constant 32 : i64
    %c16_i64 = arith.constant 16 : i64
    %c64_i64 = arith.constant 64 : i64
    %cst_0 = arith.constant 0.000000e+00 : f64
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e-05 : f64
    %cst_3 = arith.constant 1.638400e+04 : f64
    %cst_4 = arith.constant 1.638400e+04 : f32
    %cst_5 = arith.constant 1.024000e+03 : f64
    %cst_6 = arith.constant 1.024000e+03 : f32
    %cst_7 = arith.constant 5.120000e+02 : f64
    %cst_8 = arith.constant 5.120000e+02 : f32
    %cst_9 = arith.constant 2.560000e+02 : f64
    %cst_10 = arith.constant 2.560000e+02 : f32
    %cst_11 = arith.constant 4.000000e+00 : f32
    %cst_12 = arith.constant dense_resource<torch_tensor_1_64_torch.int64> : tensor<1x64xi64>
    %cst_13 = arith.constant dense_resource<torch_tensor_1_64_torch.int64_1> : tensor<1x64xi64>
    %cst_14 = arith.constant dense_resource<torch_tensor_1_64_torch.int64_2> : tensor<1x64xi64>
    %cst_15 = arith.constant dense_resource<torch_tensor_1_64_torch.int64_3> : tensor<1x64xi64>
    %cst_16 = arith.constant dense_resource<torch_tensor_1_64_torch.int64_4> : tensor<1x64xi64>
    %cst_17 = arith.constant dense_resource<torch_tensor_1_64_torch.int64_5> : tensor<1x64xi64>
    %cst_18 = arith.constant dense_resource<torch_tensor_1_64_torch.int64_6> : tensor<1x64xi64>
    %cst_19 = arith.constant dense_resource<torch_tensor_1_64_torch.int64_7> : tensor<1x64xi64>
    %cst_20 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_21 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_1> : tensor<1x16xi64>
    %cst_22 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_2> : tensor<1x16xi64>
    %cst_23 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_3> : tensor<1x16xi64>
    %cst_24 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_4> : tensor<1x16xi64>
    %cst_25 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_5> : tensor<1x16xi64>
    %cst_26 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_6> : tensor<1x16xi64>
    %cst_27 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_7> : tensor<1x16xi64>
    %cst_28 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_8> : tensor<1x16xi64>
    %cst_29 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_9> : tensor<1x16xi64>
    %cst_30 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_10> : tensor<1x16xi64>
    %cst_31 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_11> : tensor<1x16xi64>
    %cst_32 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_12> : tensor<1x16xi64>
    %cst_33 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_13> : tensor<1x16xi64>
    %cst_34 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_14> : tensor<1x16xi64>
    %cst_35 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_15> : tensor<1x16xi64>
    %cst_36 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_16> : tensor<1x16xi64>
    %cst_37 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_17> : tensor<1x16xi64>
    %cst_38 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_18> : tensor<1x16xi64>
    %cst_39 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_19> : tensor<1x16xi64>
    %cst_40 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_20> : tensor<1x16xi64>
    %cst_41 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_21> : tensor<1x16xi64>
    %cst_42 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_22> : tensor<1x16xi64>
    %cst_43 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_23> : tensor<1x16xi64>
    %cst_44 = arith.constant dense_resource<torch_tensor_1_32_torch.int64> : tensor<1x32xi64>
    %cst_45 = arith.constant dense_resource<torch_tensor_1_32_torch.int64_1> : tensor<1x32xi64>
    %cst_46 = arith.constant dense_resource<torch_tensor_1_32_torch.int64_2> : tensor<1x32xi64>
    %cst_47 = arith.constant dense_resource<torch_tensor_1_32_torch.int64_3> : tensor<1x32xi64>
    %cst_48 = arith.constant dense_resource<torch_tensor_1_32_torch.int64_4> : tensor<1x32xi64>
    %cst_49 = arith.constant dense_resource<torch_tensor_1_32_torch.int64_5> : tensor<1x32xi64>
    %cst_50 = arith.constant dense_resource<torch_tensor_1_32_torch.int64_6> : tensor<1x32xi64>
    %cst_51 = arith.constant dense_resource<torch_tensor_1_32_torch.int64_7> : tensor<1x32xi64>
    %cst_52 = arith.constant dense_resource<torch_tensor_1_32_torch.int64_8> : tensor<1x32xi64>
    %cst_53 = arith.constant dense_resource<torch_tensor_1_32_torch.int64_9> : tensor<1x32xi64>
    %cst_54 = arith.constant dense_resource<torch_tensor_1_32_torch.int64_10> : tensor<1x32xi64>
    %cst_55 = arith.constant dense_resource<torch_tensor_1_32_torch.int64_11> : tensor<1x32xi64>
    %cst_56 = arith.constant dense_resource<torch_tensor_1_32_torch.int64_12> : tensor<1x32xi64>
    %cst_57 = arith.constant dense_resource<torch_tensor_1_32_torch.int64_13> : tensor<1x32xi64>
    %cst_58 = arith.constant dense_resource<torch_tensor_1_32_torch.int64_14> : tensor<1x32xi64>
    %cst_59 = arith.constant dense_resource<torch_tensor_1_32_torch.int64_15> : tensor<1x32xi64>
    %cst_60 = arith.constant dense_resource<torch_tensor_1_32_torch.int64_16> : tensor<1x32xi64>
    %cst_61 = arith.constant dense_resource<torch_tensor_1_32_torch.int64_17> : tensor<1x32xi64>
    %cst_62 = arith.constant dense_resource<torch_tensor_1_32_torch.int64_18> : tensor<1x32xi64>
    %cst_63 = arith.constant dense_resource<torch_tensor_1_32_torch.int64_19> : tensor<1x32xi64>
    %cst_64 = arith.constant dense_resource<torch_tensor_1_32_torch.int64_20> : tensor<1x32xi64>
    %cst_65 = arith.constant dense_resource<torch_tensor_1_32_torch.int64_21> : tensor<1x32xi64>
    %cst_66 = arith.constant dense_resource<torch_tensor_1_32_torch.int64_22> : tensor<1x32xi64>
    %cst_67 = arith.constant dense_resource<torch_tensor_1_32_torch.int64_23> : tensor<1x32xi64>
    %cst_68 = arith.constant dense_resource<torch_tensor_1_64_torch.int64_8> : tensor<1x64xi64>
    %cst_69 = arith.constant dense_resource<torch_tensor_1_64_torch.int64_9> : tensor<1x64xi64>
    %cst_70 = arith.constant dense_resource<torch_tensor_1_64_torch.int64_10> : tensor<1x64xi64>
    %cst_71 = arith.constant dense_resource<torch_tensor_1_64_torch.int64_11> : tensor<1x64xi64>
    %cst_72 = arith.constant dense_resource<torch_tensor_1_64_torch.int64_12> : tensor<1x64xi64>
    %cst_73 = arith.constant dense_resource<torch_tensor_1_64_torch.int64_13> : tensor<1x64xi64>
    %cst_74 = arith.constant dense_resource<torch_tensor_1_64_torch.int64_14> : tensor<1x64xi64>
    %cst_75 = arith.constant dense_resource<torch_tensor_1_64_torch.int64_15> : tensor<1x64xi64>
    %cst_76 = arith.constant dense_resource<torch_tensor_1_64_torch.int64_16> : tensor<1x64xi64>
    %cst_77 = arith.constant dense_resource<torch_tensor_1_64_torch.int64_17> : tensor<1x64xi64>
    %cst_78 = arith.constant dense_resource<torch_tensor_1_64_torch.int64_18> : tensor<1x64xi64>
    %cst_79 = arith.constant dense_resource<torch_tensor_1_64_torch.int64_19> : tensor<1x64xi64>
    %cst_80 = arith.constant dense_resource<torch_tensor_1_64_torch.int64_20> : tensor<1x64xi64>
    %cst_81 = arith.constant dense_resource<torch_tensor_1_64_torch.int64_21> : tensor<1x64xi64>
    %cst_82 = arith.constant dense_resource<torch_tensor_1_64_torch.int64_22> : tensor<1x64xi64>
    %cst_83 = arith.constant dense_resource<torch_tensor_1_64_torch.int64_23> : tensor<1x64xi64>
    %cst_84 = arith.constant dense_resource<torch_tensor_1_64_torch.int64_24> : tensor<1x64xi64>
    %cst_85 = arith.constant dense_resource<torch_tensor_1_64_torch.int64_25> : tensor<1x64xi64>
    %cst_86 = arith.constant dense_resource<torch_tensor_1_64_torch.int64_26> : tensor<1x64xi64>
    %cst_87 = arith.constant dense_resource<torch_tensor_1_64_torch.int64_27> : tensor<1x64xi64>
    %cst_88 = arith.constant dense_resource<torch_tensor_1_64_torch.int64_28> : tensor<1x64xi64>
    %cst_89 = arith.constant dense_resource<torch_tensor_1_64_torch.int64_29> : tensor<1x64xi64>
    %cst_90 = arith.constant dense_resource<torch_tensor_1_64_torch.int64_30> : tensor<1x64xi64>
    %cst_91 = arith.constant dense_resource<torch_tensor_1_64_torch.int64_31> : tensor<1x64xi64>
    %padded = tensor.pad %arg32 low[0, 0, 3, 3] high[0, 0, 3, 3] {
    ^bb0(%arg33: index, %arg34: index, %arg35: index, %arg36: index):
      tensor.yield %cst : f32
    } : tensor<1x3x32x32xf32> to tensor<1x3x38x38xf32>
    %0 = tensor.empty() : tensor<1x64x16x16xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x64x16x16xf32>) -> tensor<1x64x16x16xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded, %arg0 : tensor<1x3x38x38xf32>, tensor<64x3x7x7xf32>) outs(%1 : tensor<1x64x16x16xf32>) -> tensor<1x64x16x16xf32>
    %collapsed = tensor.collapse_shape %2 [[0], [1], [2, 3]] : tensor<1x64x16x16xf32> into tensor<1x64x256xf32>
    %expanded = tensor.expand_shape %collapsed [[0], [1, 2], [3]] output_shape [1, 1, 64, 256] : tensor<1x64x256xf32> into tensor<1x1x64x256xf32>
    %3 = tensor.empty() : tensor<1x1x64x256xf64>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x64x256xf32>) outs(%3 : tensor<1x1x64x256xf64>) {
    ^bb0(%in: f32, %out: f64):
      %256 = arith.extf %in : f32 to f64
      linalg.yield %256 : f64
    } -> tensor<1x1x64x256xf64>
    %5 = tensor.empty() : tensor<1x1x1x1xf64>
    %6 = linalg.fill ins(%cst_0 : f64) outs(%5 : tensor<1x1x1x1xf64>) -> tensor<1x1x1x1xf64>
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%4 : tensor<1x1x64x256xf64>) outs(%6 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %256 = arith.addf %in, %out : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x1x1xf64>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<1x1x1x1xf64>) outs(%5 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %256 = arith.divf %in, %cst_3 : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x1x1xf64>
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %8 : tensor<1x1x64x256xf64>, tensor<1x1x1x1xf64>) outs(%3 : tensor<1x1x64x256xf64>) {
    ^bb0(%in: f64, %in_158: f64, %out: f64):
      %256 = arith.subf %in, %in_158 : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x64x256xf64>
    %10 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %9 : tensor<1x1x64x256xf64>, tensor<1x1x64x256xf64>) outs(%3 : tensor<1x1x64x256xf64>) {
    ^bb0(%in: f64, %in_158: f64, %out: f64):
      %256 = arith.mulf %in, %in_158 : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x64x256xf64>
    %11 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%10 : tensor<1x1x64x256xf64>) outs(%6 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %256 = arith.addf %in, %out : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x1x1xf64>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<1x1x1x1xf64>) outs(%5 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %256 = arith.divf %in, %cst_3 : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x1x1xf64>
    %13 = tensor.empty() : tensor<1x1x1x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<1x1x1x1xf64>) outs(%13 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %256 = arith.truncf %in : f64 to f32
      linalg.yield %256 : f32
    } -> tensor<1x1x1x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%13 : tensor<1x1x1x1xf32>) -> tensor<1x1x1x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded : tensor<1x1x64x256xf32>) outs(%15 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %in, %out : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x1x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<1x1x1x1xf32>) outs(%13 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.divf %in, %cst_4 : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x1x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<1x1x1x1xf32>) outs(%13 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.truncf %cst_2 : f64 to f32
      %257 = arith.addf %in, %256 : f32
      linalg.yield %257 : f32
    } -> tensor<1x1x1x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<1x1x1x1xf32>) outs(%13 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = math.rsqrt %in : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x1x1xf32>
    %expanded_92 = tensor.expand_shape %arg1 [[0, 1, 2, 3]] output_shape [1, 1, 64, 1] : tensor<64xf32> into tensor<1x1x64x1xf32>
    %20 = tensor.empty() : tensor<1x1x64x1xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %expanded_92 : tensor<1x1x1x1xf32>, tensor<1x1x64x1xf32>) outs(%20 : tensor<1x1x64x1xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %256 = arith.mulf %in, %in_158 : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x64x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<1x1x1x1xf32>) outs(%13 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.negf %in : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x1x1xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %21 : tensor<1x1x1x1xf32>, tensor<1x1x64x1xf32>) outs(%20 : tensor<1x1x64x1xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %256 = arith.mulf %in, %in_158 : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x64x1xf32>
    %expanded_93 = tensor.expand_shape %arg2 [[0, 1, 2, 3]] output_shape [1, 1, 64, 1] : tensor<64xf32> into tensor<1x1x64x1xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %expanded_93 : tensor<1x1x64x1xf32>, tensor<1x1x64x1xf32>) outs(%20 : tensor<1x1x64x1xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %256 = arith.addf %in, %in_158 : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x64x1xf32>
    %25 = tensor.empty() : tensor<1x64xf32>
    %26 = linalg.generic {indexing_maps = [#map3, #map3, #map3, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_12, %cst_13, %cst_14, %cst_15 : tensor<1x64xi64>, tensor<1x64xi64>, tensor<1x64xi64>, tensor<1x64xi64>) outs(%25 : tensor<1x64xf32>) {
    ^bb0(%in: i64, %in_158: i64, %in_159: i64, %in_160: i64, %out: f32):
      %256 = arith.cmpi slt, %in, %c0_i64 : i64
      %257 = arith.addi %in, %c1_i64 : i64
      %258 = arith.select %256, %257, %in : i64
      %259 = arith.index_cast %258 : i64 to index
      %260 = arith.cmpi slt, %in_158, %c0_i64 : i64
      %261 = arith.addi %in_158, %c1_i64 : i64
      %262 = arith.select %260, %261, %in_158 : i64
      %263 = arith.index_cast %262 : i64 to index
      %264 = arith.cmpi slt, %in_159, %c0_i64 : i64
      %265 = arith.addi %in_159, %c64_i64 : i64
      %266 = arith.select %264, %265, %in_159 : i64
      %267 = arith.index_cast %266 : i64 to index
      %268 = arith.cmpi slt, %in_160, %c0_i64 : i64
      %269 = arith.addi %in_160, %c1_i64 : i64
      %270 = arith.select %268, %269, %in_160 : i64
      %271 = arith.index_cast %270 : i64 to index
      %extracted = tensor.extract %21[%259, %263, %267, %271] : tensor<1x1x64x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x64xf32>
    %27 = linalg.generic {indexing_maps = [#map3, #map3, #map3, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_16, %cst_17, %cst_18, %cst_19 : tensor<1x64xi64>, tensor<1x64xi64>, tensor<1x64xi64>, tensor<1x64xi64>) outs(%25 : tensor<1x64xf32>) {
    ^bb0(%in: i64, %in_158: i64, %in_159: i64, %in_160: i64, %out: f32):
      %256 = arith.cmpi slt, %in, %c0_i64 : i64
      %257 = arith.addi %in, %c1_i64 : i64
      %258 = arith.select %256, %257, %in : i64
      %259 = arith.index_cast %258 : i64 to index
      %260 = arith.cmpi slt, %in_158, %c0_i64 : i64
      %261 = arith.addi %in_158, %c1_i64 : i64
      %262 = arith.select %260, %261, %in_158 : i64
      %263 = arith.index_cast %262 : i64 to index
      %264 = arith.cmpi slt, %in_159, %c0_i64 : i64
      %265 = arith.addi %in_159, %c64_i64 : i64
      %266 = arith.select %264, %265, %in_159 : i64
      %267 = arith.index_cast %266 : i64 to index
      %268 = arith.cmpi slt, %in_160, %c0_i64 : i64
      %269 = arith.addi %in_160, %c1_i64 : i64
      %270 = arith.select %268, %269, %in_160 : i64
      %271 = arith.index_cast %270 : i64 to index
      %extracted = tensor.extract %24[%259, %263, %267, %271] : tensor<1x1x64x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x64xf32>
    %expanded_94 = tensor.expand_shape %26 [[0], [1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<1x64xf32> into tensor<1x64x1x1xf32>
    %expanded_95 = tensor.expand_shape %27 [[0], [1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<1x64xf32> into tensor<1x64x1x1xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %expanded_94 : tensor<1x64x16x16xf32>, tensor<1x64x1x1xf32>) outs(%0 : tensor<1x64x16x16xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %256 = arith.mulf %in, %in_158 : f32
      linalg.yield %256 : f32
    } -> tensor<1x64x16x16xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %expanded_95 : tensor<1x64x16x16xf32>, tensor<1x64x1x1xf32>) outs(%0 : tensor<1x64x16x16xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %256 = arith.addf %in, %in_158 : f32
      linalg.yield %256 : f32
    } -> tensor<1x64x16x16xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<1x64x16x16xf32>) outs(%0 : tensor<1x64x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.cmpf ugt, %in, %cst : f32
      %257 = arith.select %256, %in, %cst : f32
      linalg.yield %257 : f32
    } -> tensor<1x64x16x16xf32>
    %padded_96 = tensor.pad %30 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg33: index, %arg34: index, %arg35: index, %arg36: index):
      tensor.yield %cst_1 : f32
    } : tensor<1x64x16x16xf32> to tensor<1x64x18x18xf32>
    %31 = tensor.empty() : tensor<1x64x8x8xf32>
    %32 = linalg.fill ins(%cst_1 : f32) outs(%31 : tensor<1x64x8x8xf32>) -> tensor<1x64x8x8xf32>
    %33 = tensor.empty() : tensor<3x3xf32>
    %34 = linalg.pooling_nchw_max {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_96, %33 : tensor<1x64x18x18xf32>, tensor<3x3xf32>) outs(%32 : tensor<1x64x8x8xf32>) -> tensor<1x64x8x8xf32>
    %padded_97 = tensor.pad %34 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg33: index, %arg34: index, %arg35: index, %arg36: index):
      tensor.yield %cst : f32
    } : tensor<1x64x8x8xf32> to tensor<1x64x10x10xf32>
    %35 = tensor.empty() : tensor<1x16x8x8xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<1x16x8x8xf32>) -> tensor<1x16x8x8xf32>
    %37 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_97, %arg3 : tensor<1x64x10x10xf32>, tensor<16x64x3x3xf32>) outs(%36 : tensor<1x16x8x8xf32>) -> tensor<1x16x8x8xf32>
    %collapsed_98 = tensor.collapse_shape %37 [[0], [1], [2, 3]] : tensor<1x16x8x8xf32> into tensor<1x16x64xf32>
    %expanded_99 = tensor.expand_shape %collapsed_98 [[0], [1, 2], [3]] output_shape [1, 1, 16, 64] : tensor<1x16x64xf32> into tensor<1x1x16x64xf32>
    %38 = tensor.empty() : tensor<1x1x16x64xf64>
    %39 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_99 : tensor<1x1x16x64xf32>) outs(%38 : tensor<1x1x16x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %256 = arith.extf %in : f32 to f64
      linalg.yield %256 : f64
    } -> tensor<1x1x16x64xf64>
    %40 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%39 : tensor<1x1x16x64xf64>) outs(%6 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %256 = arith.addf %in, %out : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x1x1xf64>
    %41 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<1x1x1x1xf64>) outs(%5 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %256 = arith.divf %in, %cst_5 : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x1x1xf64>
    %42 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %41 : tensor<1x1x16x64xf64>, tensor<1x1x1x1xf64>) outs(%38 : tensor<1x1x16x64xf64>) {
    ^bb0(%in: f64, %in_158: f64, %out: f64):
      %256 = arith.subf %in, %in_158 : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x16x64xf64>
    %43 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %42 : tensor<1x1x16x64xf64>, tensor<1x1x16x64xf64>) outs(%38 : tensor<1x1x16x64xf64>) {
    ^bb0(%in: f64, %in_158: f64, %out: f64):
      %256 = arith.mulf %in, %in_158 : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x16x64xf64>
    %44 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%43 : tensor<1x1x16x64xf64>) outs(%6 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %256 = arith.addf %in, %out : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x1x1xf64>
    %45 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<1x1x1x1xf64>) outs(%5 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %256 = arith.divf %in, %cst_5 : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x1x1xf64>
    %46 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<1x1x1x1xf64>) outs(%13 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %256 = arith.truncf %in : f64 to f32
      linalg.yield %256 : f32
    } -> tensor<1x1x1x1xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_99 : tensor<1x1x16x64xf32>) outs(%15 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %in, %out : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x1x1xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<1x1x1x1xf32>) outs(%13 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.divf %in, %cst_6 : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x1x1xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<1x1x1x1xf32>) outs(%13 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.truncf %cst_2 : f64 to f32
      %257 = arith.addf %in, %256 : f32
      linalg.yield %257 : f32
    } -> tensor<1x1x1x1xf32>
    %50 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<1x1x1x1xf32>) outs(%13 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = math.rsqrt %in : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x1x1xf32>
    %expanded_100 = tensor.expand_shape %arg4 [[0, 1, 2, 3]] output_shape [1, 1, 16, 1] : tensor<16xf32> into tensor<1x1x16x1xf32>
    %51 = tensor.empty() : tensor<1x1x16x1xf32>
    %52 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %expanded_100 : tensor<1x1x1x1xf32>, tensor<1x1x16x1xf32>) outs(%51 : tensor<1x1x16x1xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %256 = arith.mulf %in, %in_158 : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x16x1xf32>
    %53 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<1x1x1x1xf32>) outs(%13 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.negf %in : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x1x1xf32>
    %54 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %52 : tensor<1x1x1x1xf32>, tensor<1x1x16x1xf32>) outs(%51 : tensor<1x1x16x1xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %256 = arith.mulf %in, %in_158 : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x16x1xf32>
    %expanded_101 = tensor.expand_shape %arg5 [[0, 1, 2, 3]] output_shape [1, 1, 16, 1] : tensor<16xf32> into tensor<1x1x16x1xf32>
    %55 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %expanded_101 : tensor<1x1x16x1xf32>, tensor<1x1x16x1xf32>) outs(%51 : tensor<1x1x16x1xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %256 = arith.addf %in, %in_158 : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x16x1xf32>
    %56 = tensor.empty() : tensor<1x16xf32>
    %57 = linalg.generic {indexing_maps = [#map3, #map3, #map3, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_20, %cst_21, %cst_22, %cst_23 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%56 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_158: i64, %in_159: i64, %in_160: i64, %out: f32):
      %256 = arith.cmpi slt, %in, %c0_i64 : i64
      %257 = arith.addi %in, %c1_i64 : i64
      %258 = arith.select %256, %257, %in : i64
      %259 = arith.index_cast %258 : i64 to index
      %260 = arith.cmpi slt, %in_158, %c0_i64 : i64
      %261 = arith.addi %in_158, %c1_i64 : i64
      %262 = arith.select %260, %261, %in_158 : i64
      %263 = arith.index_cast %262 : i64 to index
      %264 = arith.cmpi slt, %in_159, %c0_i64 : i64
      %265 = arith.addi %in_159, %c16_i64 : i64
      %266 = arith.select %264, %265, %in_159 : i64
      %267 = arith.index_cast %266 : i64 to index
      %268 = arith.cmpi slt, %in_160, %c0_i64 : i64
      %269 = arith.addi %in_160, %c1_i64 : i64
      %270 = arith.select %268, %269, %in_160 : i64
      %271 = arith.index_cast %270 : i64 to index
      %extracted = tensor.extract %52[%259, %263, %267, %271] : tensor<1x1x16x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %58 = linalg.generic {indexing_maps = [#map3, #map3, #map3, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_24, %cst_25, %cst_26, %cst_27 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%56 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_158: i64, %in_159: i64, %in_160: i64, %out: f32):
      %256 = arith.cmpi slt, %in, %c0_i64 : i64
      %257 = arith.addi %in, %c1_i64 : i64
      %258 = arith.select %256, %257, %in : i64
      %259 = arith.index_cast %258 : i64 to index
      %260 = arith.cmpi slt, %in_158, %c0_i64 : i64
      %261 = arith.addi %in_158, %c1_i64 : i64
      %262 = arith.select %260, %261, %in_158 : i64
      %263 = arith.index_cast %262 : i64 to index
      %264 = arith.cmpi slt, %in_159, %c0_i64 : i64
      %265 = arith.addi %in_159, %c16_i64 : i64
      %266 = arith.select %264, %265, %in_159 : i64
      %267 = arith.index_cast %266 : i64 to index
      %268 = arith.cmpi slt, %in_160, %c0_i64 : i64
      %269 = arith.addi %in_160, %c1_i64 : i64
      %270 = arith.select %268, %269, %in_160 : i64
      %271 = arith.index_cast %270 : i64 to index
      %extracted = tensor.extract %55[%259, %263, %267, %271] : tensor<1x1x16x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %expanded_102 = tensor.expand_shape %57 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %expanded_103 = tensor.expand_shape %58 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %59 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %expanded_102 : tensor<1x16x8x8xf32>, tensor<1x16x1x1xf32>) outs(%35 : tensor<1x16x8x8xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %256 = arith.mulf %in, %in_158 : f32
      linalg.yield %256 : f32
    } -> tensor<1x16x8x8xf32>
    %60 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %expanded_103 : tensor<1x16x8x8xf32>, tensor<1x16x1x1xf32>) outs(%35 : tensor<1x16x8x8xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %256 = arith.addf %in, %in_158 : f32
      linalg.yield %256 : f32
    } -> tensor<1x16x8x8xf32>
    %61 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<1x16x8x8xf32>) outs(%35 : tensor<1x16x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.cmpf ugt, %in, %cst : f32
      %257 = arith.select %256, %in, %cst : f32
      linalg.yield %257 : f32
    } -> tensor<1x16x8x8xf32>
    %padded_104 = tensor.pad %61 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg33: index, %arg34: index, %arg35: index, %arg36: index):
      tensor.yield %cst : f32
    } : tensor<1x16x8x8xf32> to tensor<1x16x10x10xf32>
    %62 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_104, %arg6 : tensor<1x16x10x10xf32>, tensor<16x16x3x3xf32>) outs(%36 : tensor<1x16x8x8xf32>) -> tensor<1x16x8x8xf32>
    %collapsed_105 = tensor.collapse_shape %62 [[0], [1], [2, 3]] : tensor<1x16x8x8xf32> into tensor<1x16x64xf32>
    %expanded_106 = tensor.expand_shape %collapsed_105 [[0], [1, 2], [3]] output_shape [1, 1, 16, 64] : tensor<1x16x64xf32> into tensor<1x1x16x64xf32>
    %63 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_106 : tensor<1x1x16x64xf32>) outs(%38 : tensor<1x1x16x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %256 = arith.extf %in : f32 to f64
      linalg.yield %256 : f64
    } -> tensor<1x1x16x64xf64>
    %64 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%63 : tensor<1x1x16x64xf64>) outs(%6 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %256 = arith.addf %in, %out : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x1x1xf64>
    %65 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<1x1x1x1xf64>) outs(%5 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %256 = arith.divf %in, %cst_5 : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x1x1xf64>
    %66 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %65 : tensor<1x1x16x64xf64>, tensor<1x1x1x1xf64>) outs(%38 : tensor<1x1x16x64xf64>) {
    ^bb0(%in: f64, %in_158: f64, %out: f64):
      %256 = arith.subf %in, %in_158 : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x16x64xf64>
    %67 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %66 : tensor<1x1x16x64xf64>, tensor<1x1x16x64xf64>) outs(%38 : tensor<1x1x16x64xf64>) {
    ^bb0(%in: f64, %in_158: f64, %out: f64):
      %256 = arith.mulf %in, %in_158 : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x16x64xf64>
    %68 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%67 : tensor<1x1x16x64xf64>) outs(%6 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %256 = arith.addf %in, %out : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x1x1xf64>
    %69 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<1x1x1x1xf64>) outs(%5 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %256 = arith.divf %in, %cst_5 : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x1x1xf64>
    %70 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<1x1x1x1xf64>) outs(%13 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %256 = arith.truncf %in : f64 to f32
      linalg.yield %256 : f32
    } -> tensor<1x1x1x1xf32>
    %71 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_106 : tensor<1x1x16x64xf32>) outs(%15 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %in, %out : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x1x1xf32>
    %72 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71 : tensor<1x1x1x1xf32>) outs(%13 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.divf %in, %cst_6 : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x1x1xf32>
    %73 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<1x1x1x1xf32>) outs(%13 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.truncf %cst_2 : f64 to f32
      %257 = arith.addf %in, %256 : f32
      linalg.yield %257 : f32
    } -> tensor<1x1x1x1xf32>
    %74 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73 : tensor<1x1x1x1xf32>) outs(%13 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = math.rsqrt %in : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x1x1xf32>
    %expanded_107 = tensor.expand_shape %arg7 [[0, 1, 2, 3]] output_shape [1, 1, 16, 1] : tensor<16xf32> into tensor<1x1x16x1xf32>
    %75 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %expanded_107 : tensor<1x1x1x1xf32>, tensor<1x1x16x1xf32>) outs(%51 : tensor<1x1x16x1xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %256 = arith.mulf %in, %in_158 : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x16x1xf32>
    %76 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<1x1x1x1xf32>) outs(%13 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.negf %in : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x1x1xf32>
    %77 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %75 : tensor<1x1x1x1xf32>, tensor<1x1x16x1xf32>) outs(%51 : tensor<1x1x16x1xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %256 = arith.mulf %in, %in_158 : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x16x1xf32>
    %expanded_108 = tensor.expand_shape %arg8 [[0, 1, 2, 3]] output_shape [1, 1, 16, 1] : tensor<16xf32> into tensor<1x1x16x1xf32>
    %78 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %expanded_108 : tensor<1x1x16x1xf32>, tensor<1x1x16x1xf32>) outs(%51 : tensor<1x1x16x1xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %256 = arith.addf %in, %in_158 : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x16x1xf32>
    %79 = linalg.generic {indexing_maps = [#map3, #map3, #map3, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_28, %cst_29, %cst_30, %cst_31 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%56 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_158: i64, %in_159: i64, %in_160: i64, %out: f32):
      %256 = arith.cmpi slt, %in, %c0_i64 : i64
      %257 = arith.addi %in, %c1_i64 : i64
      %258 = arith.select %256, %257, %in : i64
      %259 = arith.index_cast %258 : i64 to index
      %260 = arith.cmpi slt, %in_158, %c0_i64 : i64
      %261 = arith.addi %in_158, %c1_i64 : i64
      %262 = arith.select %260, %261, %in_158 : i64
      %263 = arith.index_cast %262 : i64 to index
      %264 = arith.cmpi slt, %in_159, %c0_i64 : i64
      %265 = arith.addi %in_159, %c16_i64 : i64
      %266 = arith.select %264, %265, %in_159 : i64
      %267 = arith.index_cast %266 : i64 to index
      %268 = arith.cmpi slt, %in_160, %c0_i64 : i64
      %269 = arith.addi %in_160, %c1_i64 : i64
      %270 = arith.select %268, %269, %in_160 : i64
      %271 = arith.index_cast %270 : i64 to index
      %extracted = tensor.extract %75[%259, %263, %267, %271] : tensor<1x1x16x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %80 = linalg.generic {indexing_maps = [#map3, #map3, #map3, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_32, %cst_33, %cst_34, %cst_35 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%56 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_158: i64, %in_159: i64, %in_160: i64, %out: f32):
      %256 = arith.cmpi slt, %in, %c0_i64 : i64
      %257 = arith.addi %in, %c1_i64 : i64
      %258 = arith.select %256, %257, %in : i64
      %259 = arith.index_cast %258 : i64 to index
      %260 = arith.cmpi slt, %in_158, %c0_i64 : i64
      %261 = arith.addi %in_158, %c1_i64 : i64
      %262 = arith.select %260, %261, %in_158 : i64
      %263 = arith.index_cast %262 : i64 to index
      %264 = arith.cmpi slt, %in_159, %c0_i64 : i64
      %265 = arith.addi %in_159, %c16_i64 : i64
      %266 = arith.select %264, %265, %in_159 : i64
      %267 = arith.index_cast %266 : i64 to index
      %268 = arith.cmpi slt, %in_160, %c0_i64 : i64
      %269 = arith.addi %in_160, %c1_i64 : i64
      %270 = arith.select %268, %269, %in_160 : i64
      %271 = arith.index_cast %270 : i64 to index
      %extracted = tensor.extract %78[%259, %263, %267, %271] : tensor<1x1x16x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %expanded_109 = tensor.expand_shape %79 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %expanded_110 = tensor.expand_shape %80 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %81 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %expanded_109 : tensor<1x16x8x8xf32>, tensor<1x16x1x1xf32>) outs(%35 : tensor<1x16x8x8xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %256 = arith.mulf %in, %in_158 : f32
      linalg.yield %256 : f32
    } -> tensor<1x16x8x8xf32>
    %82 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81, %expanded_110 : tensor<1x16x8x8xf32>, tensor<1x16x1x1xf32>) outs(%35 : tensor<1x16x8x8xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %256 = arith.addf %in, %in_158 : f32
      linalg.yield %256 : f32
    } -> tensor<1x16x8x8xf32>
    %83 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%34, %arg9 : tensor<1x64x8x8xf32>, tensor<16x64x1x1xf32>) outs(%36 : tensor<1x16x8x8xf32>) -> tensor<1x16x8x8xf32>
    %collapsed_111 = tensor.collapse_shape %83 [[0], [1], [2, 3]] : tensor<1x16x8x8xf32> into tensor<1x16x64xf32>
    %expanded_112 = tensor.expand_shape %collapsed_111 [[0], [1, 2], [3]] output_shape [1, 1, 16, 64] : tensor<1x16x64xf32> into tensor<1x1x16x64xf32>
    %84 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_112 : tensor<1x1x16x64xf32>) outs(%38 : tensor<1x1x16x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %256 = arith.extf %in : f32 to f64
      linalg.yield %256 : f64
    } -> tensor<1x1x16x64xf64>
    %85 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%84 : tensor<1x1x16x64xf64>) outs(%6 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %256 = arith.addf %in, %out : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x1x1xf64>
    %86 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85 : tensor<1x1x1x1xf64>) outs(%5 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %256 = arith.divf %in, %cst_5 : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x1x1xf64>
    %87 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84, %86 : tensor<1x1x16x64xf64>, tensor<1x1x1x1xf64>) outs(%38 : tensor<1x1x16x64xf64>) {
    ^bb0(%in: f64, %in_158: f64, %out: f64):
      %256 = arith.subf %in, %in_158 : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x16x64xf64>
    %88 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %87 : tensor<1x1x16x64xf64>, tensor<1x1x16x64xf64>) outs(%38 : tensor<1x1x16x64xf64>) {
    ^bb0(%in: f64, %in_158: f64, %out: f64):
      %256 = arith.mulf %in, %in_158 : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x16x64xf64>
    %89 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%88 : tensor<1x1x16x64xf64>) outs(%6 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %256 = arith.addf %in, %out : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x1x1xf64>
    %90 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89 : tensor<1x1x1x1xf64>) outs(%5 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %256 = arith.divf %in, %cst_5 : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x1x1xf64>
    %91 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90 : tensor<1x1x1x1xf64>) outs(%13 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %256 = arith.truncf %in : f64 to f32
      linalg.yield %256 : f32
    } -> tensor<1x1x1x1xf32>
    %92 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_112 : tensor<1x1x16x64xf32>) outs(%15 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %in, %out : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x1x1xf32>
    %93 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92 : tensor<1x1x1x1xf32>) outs(%13 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.divf %in, %cst_6 : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x1x1xf32>
    %94 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91 : tensor<1x1x1x1xf32>) outs(%13 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.truncf %cst_2 : f64 to f32
      %257 = arith.addf %in, %256 : f32
      linalg.yield %257 : f32
    } -> tensor<1x1x1x1xf32>
    %95 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94 : tensor<1x1x1x1xf32>) outs(%13 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = math.rsqrt %in : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x1x1xf32>
    %expanded_113 = tensor.expand_shape %arg10 [[0, 1, 2, 3]] output_shape [1, 1, 16, 1] : tensor<16xf32> into tensor<1x1x16x1xf32>
    %96 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95, %expanded_113 : tensor<1x1x1x1xf32>, tensor<1x1x16x1xf32>) outs(%51 : tensor<1x1x16x1xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %256 = arith.mulf %in, %in_158 : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x16x1xf32>
    %97 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93 : tensor<1x1x1x1xf32>) outs(%13 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.negf %in : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x1x1xf32>
    %98 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %96 : tensor<1x1x1x1xf32>, tensor<1x1x16x1xf32>) outs(%51 : tensor<1x1x16x1xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %256 = arith.mulf %in, %in_158 : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x16x1xf32>
    %expanded_114 = tensor.expand_shape %arg11 [[0, 1, 2, 3]] output_shape [1, 1, 16, 1] : tensor<16xf32> into tensor<1x1x16x1xf32>
    %99 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98, %expanded_114 : tensor<1x1x16x1xf32>, tensor<1x1x16x1xf32>) outs(%51 : tensor<1x1x16x1xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %256 = arith.addf %in, %in_158 : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x16x1xf32>
    %100 = linalg.generic {indexing_maps = [#map3, #map3, #map3, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_36, %cst_37, %cst_38, %cst_39 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%56 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_158: i64, %in_159: i64, %in_160: i64, %out: f32):
      %256 = arith.cmpi slt, %in, %c0_i64 : i64
      %257 = arith.addi %in, %c1_i64 : i64
      %258 = arith.select %256, %257, %in : i64
      %259 = arith.index_cast %258 : i64 to index
      %260 = arith.cmpi slt, %in_158, %c0_i64 : i64
      %261 = arith.addi %in_158, %c1_i64 : i64
      %262 = arith.select %260, %261, %in_158 : i64
      %263 = arith.index_cast %262 : i64 to index
      %264 = arith.cmpi slt, %in_159, %c0_i64 : i64
      %265 = arith.addi %in_159, %c16_i64 : i64
      %266 = arith.select %264, %265, %in_159 : i64
      %267 = arith.index_cast %266 : i64 to index
      %268 = arith.cmpi slt, %in_160, %c0_i64 : i64
      %269 = arith.addi %in_160, %c1_i64 : i64
      %270 = arith.select %268, %269, %in_160 : i64
      %271 = arith.index_cast %270 : i64 to index
      %extracted = tensor.extract %96[%259, %263, %267, %271] : tensor<1x1x16x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %101 = linalg.generic {indexing_maps = [#map3, #map3, #map3, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_40, %cst_41, %cst_42, %cst_43 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%56 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_158: i64, %in_159: i64, %in_160: i64, %out: f32):
      %256 = arith.cmpi slt, %in, %c0_i64 : i64
      %257 = arith.addi %in, %c1_i64 : i64
      %258 = arith.select %256, %257, %in : i64
      %259 = arith.index_cast %258 : i64 to index
      %260 = arith.cmpi slt, %in_158, %c0_i64 : i64
      %261 = arith.addi %in_158, %c1_i64 : i64
      %262 = arith.select %260, %261, %in_158 : i64
      %263 = arith.index_cast %262 : i64 to index
      %264 = arith.cmpi slt, %in_159, %c0_i64 : i64
      %265 = arith.addi %in_159, %c16_i64 : i64
      %266 = arith.select %264, %265, %in_159 : i64
      %267 = arith.index_cast %266 : i64 to index
      %268 = arith.cmpi slt, %in_160, %c0_i64 : i64
      %269 = arith.addi %in_160, %c1_i64 : i64
      %270 = arith.select %268, %269, %in_160 : i64
      %271 = arith.index_cast %270 : i64 to index
      %extracted = tensor.extract %99[%259, %263, %267, %271] : tensor<1x1x16x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %expanded_115 = tensor.expand_shape %100 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %expanded_116 = tensor.expand_shape %101 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %102 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83, %expanded_115 : tensor<1x16x8x8xf32>, tensor<1x16x1x1xf32>) outs(%35 : tensor<1x16x8x8xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %256 = arith.mulf %in, %in_158 : f32
      linalg.yield %256 : f32
    } -> tensor<1x16x8x8xf32>
    %103 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%102, %expanded_116 : tensor<1x16x8x8xf32>, tensor<1x16x1x1xf32>) outs(%35 : tensor<1x16x8x8xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %256 = arith.addf %in, %in_158 : f32
      linalg.yield %256 : f32
    } -> tensor<1x16x8x8xf32>
    %104 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82, %103 : tensor<1x16x8x8xf32>, tensor<1x16x8x8xf32>) outs(%35 : tensor<1x16x8x8xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %256 = arith.addf %in, %in_158 : f32
      linalg.yield %256 : f32
    } -> tensor<1x16x8x8xf32>
    %105 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104 : tensor<1x16x8x8xf32>) outs(%35 : tensor<1x16x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.cmpf ugt, %in, %cst : f32
      %257 = arith.select %256, %in, %cst : f32
      linalg.yield %257 : f32
    } -> tensor<1x16x8x8xf32>
    %padded_117 = tensor.pad %105 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg33: index, %arg34: index, %arg35: index, %arg36: index):
      tensor.yield %cst : f32
    } : tensor<1x16x8x8xf32> to tensor<1x16x10x10xf32>
    %106 = tensor.empty() : tensor<1x32x4x4xf32>
    %107 = linalg.fill ins(%cst : f32) outs(%106 : tensor<1x32x4x4xf32>) -> tensor<1x32x4x4xf32>
    %108 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_117, %arg12 : tensor<1x16x10x10xf32>, tensor<32x16x3x3xf32>) outs(%107 : tensor<1x32x4x4xf32>) -> tensor<1x32x4x4xf32>
    %collapsed_118 = tensor.collapse_shape %108 [[0], [1], [2, 3]] : tensor<1x32x4x4xf32> into tensor<1x32x16xf32>
    %expanded_119 = tensor.expand_shape %collapsed_118 [[0], [1, 2], [3]] output_shape [1, 1, 32, 16] : tensor<1x32x16xf32> into tensor<1x1x32x16xf32>
    %109 = tensor.empty() : tensor<1x1x32x16xf64>
    %110 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_119 : tensor<1x1x32x16xf32>) outs(%109 : tensor<1x1x32x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %256 = arith.extf %in : f32 to f64
      linalg.yield %256 : f64
    } -> tensor<1x1x32x16xf64>
    %111 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%110 : tensor<1x1x32x16xf64>) outs(%6 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %256 = arith.addf %in, %out : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x1x1xf64>
    %112 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111 : tensor<1x1x1x1xf64>) outs(%5 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %256 = arith.divf %in, %cst_7 : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x1x1xf64>
    %113 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110, %112 : tensor<1x1x32x16xf64>, tensor<1x1x1x1xf64>) outs(%109 : tensor<1x1x32x16xf64>) {
    ^bb0(%in: f64, %in_158: f64, %out: f64):
      %256 = arith.subf %in, %in_158 : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x32x16xf64>
    %114 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%113, %113 : tensor<1x1x32x16xf64>, tensor<1x1x32x16xf64>) outs(%109 : tensor<1x1x32x16xf64>) {
    ^bb0(%in: f64, %in_158: f64, %out: f64):
      %256 = arith.mulf %in, %in_158 : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x32x16xf64>
    %115 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%114 : tensor<1x1x32x16xf64>) outs(%6 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %256 = arith.addf %in, %out : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x1x1xf64>
    %116 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%115 : tensor<1x1x1x1xf64>) outs(%5 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %256 = arith.divf %in, %cst_7 : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x1x1xf64>
    %117 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116 : tensor<1x1x1x1xf64>) outs(%13 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %256 = arith.truncf %in : f64 to f32
      linalg.yield %256 : f32
    } -> tensor<1x1x1x1xf32>
    %118 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_119 : tensor<1x1x32x16xf32>) outs(%15 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %in, %out : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x1x1xf32>
    %119 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%118 : tensor<1x1x1x1xf32>) outs(%13 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.divf %in, %cst_8 : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x1x1xf32>
    %120 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117 : tensor<1x1x1x1xf32>) outs(%13 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.truncf %cst_2 : f64 to f32
      %257 = arith.addf %in, %256 : f32
      linalg.yield %257 : f32
    } -> tensor<1x1x1x1xf32>
    %121 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%120 : tensor<1x1x1x1xf32>) outs(%13 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = math.rsqrt %in : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x1x1xf32>
    %expanded_120 = tensor.expand_shape %arg13 [[0, 1, 2, 3]] output_shape [1, 1, 32, 1] : tensor<32xf32> into tensor<1x1x32x1xf32>
    %122 = tensor.empty() : tensor<1x1x32x1xf32>
    %123 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121, %expanded_120 : tensor<1x1x1x1xf32>, tensor<1x1x32x1xf32>) outs(%122 : tensor<1x1x32x1xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %256 = arith.mulf %in, %in_158 : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x32x1xf32>
    %124 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119 : tensor<1x1x1x1xf32>) outs(%13 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.negf %in : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x1x1xf32>
    %125 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%124, %123 : tensor<1x1x1x1xf32>, tensor<1x1x32x1xf32>) outs(%122 : tensor<1x1x32x1xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %256 = arith.mulf %in, %in_158 : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x32x1xf32>
    %expanded_121 = tensor.expand_shape %arg14 [[0, 1, 2, 3]] output_shape [1, 1, 32, 1] : tensor<32xf32> into tensor<1x1x32x1xf32>
    %126 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125, %expanded_121 : tensor<1x1x32x1xf32>, tensor<1x1x32x1xf32>) outs(%122 : tensor<1x1x32x1xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %256 = arith.addf %in, %in_158 : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x32x1xf32>
    %127 = tensor.empty() : tensor<1x32xf32>
    %128 = linalg.generic {indexing_maps = [#map3, #map3, #map3, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_44, %cst_45, %cst_46, %cst_47 : tensor<1x32xi64>, tensor<1x32xi64>, tensor<1x32xi64>, tensor<1x32xi64>) outs(%127 : tensor<1x32xf32>) {
    ^bb0(%in: i64, %in_158: i64, %in_159: i64, %in_160: i64, %out: f32):
      %256 = arith.cmpi slt, %in, %c0_i64 : i64
      %257 = arith.addi %in, %c1_i64 : i64
      %258 = arith.select %256, %257, %in : i64
      %259 = arith.index_cast %258 : i64 to index
      %260 = arith.cmpi slt, %in_158, %c0_i64 : i64
      %261 = arith.addi %in_158, %c1_i64 : i64
      %262 = arith.select %260, %261, %in_158 : i64
      %263 = arith.index_cast %262 : i64 to index
      %264 = arith.cmpi slt, %in_159, %c0_i64 : i64
      %265 = arith.addi %in_159, %c32_i64 : i64
      %266 = arith.select %264, %265, %in_159 : i64
      %267 = arith.index_cast %266 : i64 to index
      %268 = arith.cmpi slt, %in_160, %c0_i64 : i64
      %269 = arith.addi %in_160, %c1_i64 : i64
      %270 = arith.select %268, %269, %in_160 : i64
      %271 = arith.index_cast %270 : i64 to index
      %extracted = tensor.extract %123[%259, %263, %267, %271] : tensor<1x1x32x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x32xf32>
    %129 = linalg.generic {indexing_maps = [#map3, #map3, #map3, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_48, %cst_49, %cst_50, %cst_51 : tensor<1x32xi64>, tensor<1x32xi64>, tensor<1x32xi64>, tensor<1x32xi64>) outs(%127 : tensor<1x32xf32>) {
    ^bb0(%in: i64, %in_158: i64, %in_159: i64, %in_160: i64, %out: f32):
      %256 = arith.cmpi slt, %in, %c0_i64 : i64
      %257 = arith.addi %in, %c1_i64 : i64
      %258 = arith.select %256, %257, %in : i64
      %259 = arith.index_cast %258 : i64 to index
      %260 = arith.cmpi slt, %in_158, %c0_i64 : i64
      %261 = arith.addi %in_158, %c1_i64 : i64
      %262 = arith.select %260, %261, %in_158 : i64
      %263 = arith.index_cast %262 : i64 to index
      %264 = arith.cmpi slt, %in_159, %c0_i64 : i64
      %265 = arith.addi %in_159, %c32_i64 : i64
      %266 = arith.select %264, %265, %in_159 : i64
      %267 = arith.index_cast %266 : i64 to index
      %268 = arith.cmpi slt, %in_160, %c0_i64 : i64
      %269 = arith.addi %in_160, %c1_i64 : i64
      %270 = arith.select %268, %269, %in_160 : i64
      %271 = arith.index_cast %270 : i64 to index
      %extracted = tensor.extract %126[%259, %263, %267, %271] : tensor<1x1x32x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x32xf32>
    %expanded_122 = tensor.expand_shape %128 [[0], [1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<1x32xf32> into tensor<1x32x1x1xf32>
    %expanded_123 = tensor.expand_shape %129 [[0], [1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<1x32xf32> into tensor<1x32x1x1xf32>
    %130 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108, %expanded_122 : tensor<1x32x4x4xf32>, tensor<1x32x1x1xf32>) outs(%106 : tensor<1x32x4x4xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %256 = arith.mulf %in, %in_158 : f32
      linalg.yield %256 : f32
    } -> tensor<1x32x4x4xf32>
    %131 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%130, %expanded_123 : tensor<1x32x4x4xf32>, tensor<1x32x1x1xf32>) outs(%106 : tensor<1x32x4x4xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %256 = arith.addf %in, %in_158 : f32
      linalg.yield %256 : f32
    } -> tensor<1x32x4x4xf32>
    %132 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%131 : tensor<1x32x4x4xf32>) outs(%106 : tensor<1x32x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.cmpf ugt, %in, %cst : f32
      %257 = arith.select %256, %in, %cst : f32
      linalg.yield %257 : f32
    } -> tensor<1x32x4x4xf32>
    %padded_124 = tensor.pad %132 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg33: index, %arg34: index, %arg35: index, %arg36: index):
      tensor.yield %cst : f32
    } : tensor<1x32x4x4xf32> to tensor<1x32x6x6xf32>
    %133 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_124, %arg15 : tensor<1x32x6x6xf32>, tensor<32x32x3x3xf32>) outs(%107 : tensor<1x32x4x4xf32>) -> tensor<1x32x4x4xf32>
    %collapsed_125 = tensor.collapse_shape %133 [[0], [1], [2, 3]] : tensor<1x32x4x4xf32> into tensor<1x32x16xf32>
    %expanded_126 = tensor.expand_shape %collapsed_125 [[0], [1, 2], [3]] output_shape [1, 1, 32, 16] : tensor<1x32x16xf32> into tensor<1x1x32x16xf32>
    %134 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_126 : tensor<1x1x32x16xf32>) outs(%109 : tensor<1x1x32x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %256 = arith.extf %in : f32 to f64
      linalg.yield %256 : f64
    } -> tensor<1x1x32x16xf64>
    %135 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%134 : tensor<1x1x32x16xf64>) outs(%6 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %256 = arith.addf %in, %out : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x1x1xf64>
    %136 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%135 : tensor<1x1x1x1xf64>) outs(%5 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %256 = arith.divf %in, %cst_7 : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x1x1xf64>
    %137 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%134, %136 : tensor<1x1x32x16xf64>, tensor<1x1x1x1xf64>) outs(%109 : tensor<1x1x32x16xf64>) {
    ^bb0(%in: f64, %in_158: f64, %out: f64):
      %256 = arith.subf %in, %in_158 : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x32x16xf64>
    %138 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%137, %137 : tensor<1x1x32x16xf64>, tensor<1x1x32x16xf64>) outs(%109 : tensor<1x1x32x16xf64>) {
    ^bb0(%in: f64, %in_158: f64, %out: f64):
      %256 = arith.mulf %in, %in_158 : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x32x16xf64>
    %139 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%138 : tensor<1x1x32x16xf64>) outs(%6 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %256 = arith.addf %in, %out : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x1x1xf64>
    %140 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%139 : tensor<1x1x1x1xf64>) outs(%5 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %256 = arith.divf %in, %cst_7 : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x1x1xf64>
    %141 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%140 : tensor<1x1x1x1xf64>) outs(%13 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %256 = arith.truncf %in : f64 to f32
      linalg.yield %256 : f32
    } -> tensor<1x1x1x1xf32>
    %142 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_126 : tensor<1x1x32x16xf32>) outs(%15 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %in, %out : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x1x1xf32>
    %143 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%142 : tensor<1x1x1x1xf32>) outs(%13 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.divf %in, %cst_8 : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x1x1xf32>
    %144 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%141 : tensor<1x1x1x1xf32>) outs(%13 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.truncf %cst_2 : f64 to f32
      %257 = arith.addf %in, %256 : f32
      linalg.yield %257 : f32
    } -> tensor<1x1x1x1xf32>
    %145 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%144 : tensor<1x1x1x1xf32>) outs(%13 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = math.rsqrt %in : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x1x1xf32>
    %expanded_127 = tensor.expand_shape %arg16 [[0, 1, 2, 3]] output_shape [1, 1, 32, 1] : tensor<32xf32> into tensor<1x1x32x1xf32>
    %146 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%145, %expanded_127 : tensor<1x1x1x1xf32>, tensor<1x1x32x1xf32>) outs(%122 : tensor<1x1x32x1xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %256 = arith.mulf %in, %in_158 : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x32x1xf32>
    %147 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%143 : tensor<1x1x1x1xf32>) outs(%13 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.negf %in : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x1x1xf32>
    %148 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%147, %146 : tensor<1x1x1x1xf32>, tensor<1x1x32x1xf32>) outs(%122 : tensor<1x1x32x1xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %256 = arith.mulf %in, %in_158 : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x32x1xf32>
    %expanded_128 = tensor.expand_shape %arg17 [[0, 1, 2, 3]] output_shape [1, 1, 32, 1] : tensor<32xf32> into tensor<1x1x32x1xf32>
    %149 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%148, %expanded_128 : tensor<1x1x32x1xf32>, tensor<1x1x32x1xf32>) outs(%122 : tensor<1x1x32x1xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %256 = arith.addf %in, %in_158 : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x32x1xf32>
    %150 = linalg.generic {indexing_maps = [#map3, #map3, #map3, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_52, %cst_53, %cst_54, %cst_55 : tensor<1x32xi64>, tensor<1x32xi64>, tensor<1x32xi64>, tensor<1x32xi64>) outs(%127 : tensor<1x32xf32>) {
    ^bb0(%in: i64, %in_158: i64, %in_159: i64, %in_160: i64, %out: f32):
      %256 = arith.cmpi slt, %in, %c0_i64 : i64
      %257 = arith.addi %in, %c1_i64 : i64
      %258 = arith.select %256, %257, %in : i64
      %259 = arith.index_cast %258 : i64 to index
      %260 = arith.cmpi slt, %in_158, %c0_i64 : i64
      %261 = arith.addi %in_158, %c1_i64 : i64
      %262 = arith.select %260, %261, %in_158 : i64
      %263 = arith.index_cast %262 : i64 to index
      %264 = arith.cmpi slt, %in_159, %c0_i64 : i64
      %265 = arith.addi %in_159, %c32_i64 : i64
      %266 = arith.select %264, %265, %in_159 : i64
      %267 = arith.index_cast %266 : i64 to index
      %268 = arith.cmpi slt, %in_160, %c0_i64 : i64
      %269 = arith.addi %in_160, %c1_i64 : i64
      %270 = arith.select %268, %269, %in_160 : i64
      %271 = arith.index_cast %270 : i64 to index
      %extracted = tensor.extract %146[%259, %263, %267, %271] : tensor<1x1x32x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x32xf32>
    %151 = linalg.generic {indexing_maps = [#map3, #map3, #map3, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_56, %cst_57, %cst_58, %cst_59 : tensor<1x32xi64>, tensor<1x32xi64>, tensor<1x32xi64>, tensor<1x32xi64>) outs(%127 : tensor<1x32xf32>) {
    ^bb0(%in: i64, %in_158: i64, %in_159: i64, %in_160: i64, %out: f32):
      %256 = arith.cmpi slt, %in, %c0_i64 : i64
      %257 = arith.addi %in, %c1_i64 : i64
      %258 = arith.select %256, %257, %in : i64
      %259 = arith.index_cast %258 : i64 to index
      %260 = arith.cmpi slt, %in_158, %c0_i64 : i64
      %261 = arith.addi %in_158, %c1_i64 : i64
      %262 = arith.select %260, %261, %in_158 : i64
      %263 = arith.index_cast %262 : i64 to index
      %264 = arith.cmpi slt, %in_159, %c0_i64 : i64
      %265 = arith.addi %in_159, %c32_i64 : i64
      %266 = arith.select %264, %265, %in_159 : i64
      %267 = arith.index_cast %266 : i64 to index
      %268 = arith.cmpi slt, %in_160, %c0_i64 : i64
      %269 = arith.addi %in_160, %c1_i64 : i64
      %270 = arith.select %268, %269, %in_160 : i64
      %271 = arith.index_cast %270 : i64 to index
      %extracted = tensor.extract %149[%259, %263, %267, %271] : tensor<1x1x32x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x32xf32>
    %expanded_129 = tensor.expand_shape %150 [[0], [1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<1x32xf32> into tensor<1x32x1x1xf32>
    %expanded_130 = tensor.expand_shape %151 [[0], [1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<1x32xf32> into tensor<1x32x1x1xf32>
    %152 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%133, %expanded_129 : tensor<1x32x4x4xf32>, tensor<1x32x1x1xf32>) outs(%106 : tensor<1x32x4x4xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %256 = arith.mulf %in, %in_158 : f32
      linalg.yield %256 : f32
    } -> tensor<1x32x4x4xf32>
    %153 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%152, %expanded_130 : tensor<1x32x4x4xf32>, tensor<1x32x1x1xf32>) outs(%106 : tensor<1x32x4x4xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %256 = arith.addf %in, %in_158 : f32
      linalg.yield %256 : f32
    } -> tensor<1x32x4x4xf32>
    %154 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%105, %arg18 : tensor<1x16x8x8xf32>, tensor<32x16x1x1xf32>) outs(%107 : tensor<1x32x4x4xf32>) -> tensor<1x32x4x4xf32>
    %collapsed_131 = tensor.collapse_shape %154 [[0], [1], [2, 3]] : tensor<1x32x4x4xf32> into tensor<1x32x16xf32>
    %expanded_132 = tensor.expand_shape %collapsed_131 [[0], [1, 2], [3]] output_shape [1, 1, 32, 16] : tensor<1x32x16xf32> into tensor<1x1x32x16xf32>
    %155 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_132 : tensor<1x1x32x16xf32>) outs(%109 : tensor<1x1x32x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %256 = arith.extf %in : f32 to f64
      linalg.yield %256 : f64
    } -> tensor<1x1x32x16xf64>
    %156 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%155 : tensor<1x1x32x16xf64>) outs(%6 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %256 = arith.addf %in, %out : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x1x1xf64>
    %157 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%156 : tensor<1x1x1x1xf64>) outs(%5 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %256 = arith.divf %in, %cst_7 : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x1x1xf64>
    %158 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%155, %157 : tensor<1x1x32x16xf64>, tensor<1x1x1x1xf64>) outs(%109 : tensor<1x1x32x16xf64>) {
    ^bb0(%in: f64, %in_158: f64, %out: f64):
      %256 = arith.subf %in, %in_158 : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x32x16xf64>
    %159 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%158, %158 : tensor<1x1x32x16xf64>, tensor<1x1x32x16xf64>) outs(%109 : tensor<1x1x32x16xf64>) {
    ^bb0(%in: f64, %in_158: f64, %out: f64):
      %256 = arith.mulf %in, %in_158 : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x32x16xf64>
    %160 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%159 : tensor<1x1x32x16xf64>) outs(%6 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %256 = arith.addf %in, %out : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x1x1xf64>
    %161 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%160 : tensor<1x1x1x1xf64>) outs(%5 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %256 = arith.divf %in, %cst_7 : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x1x1xf64>
    %162 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%161 : tensor<1x1x1x1xf64>) outs(%13 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %256 = arith.truncf %in : f64 to f32
      linalg.yield %256 : f32
    } -> tensor<1x1x1x1xf32>
    %163 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_132 : tensor<1x1x32x16xf32>) outs(%15 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %in, %out : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x1x1xf32>
    %164 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%163 : tensor<1x1x1x1xf32>) outs(%13 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.divf %in, %cst_8 : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x1x1xf32>
    %165 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%162 : tensor<1x1x1x1xf32>) outs(%13 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.truncf %cst_2 : f64 to f32
      %257 = arith.addf %in, %256 : f32
      linalg.yield %257 : f32
    } -> tensor<1x1x1x1xf32>
    %166 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%165 : tensor<1x1x1x1xf32>) outs(%13 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = math.rsqrt %in : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x1x1xf32>
    %expanded_133 = tensor.expand_shape %arg19 [[0, 1, 2, 3]] output_shape [1, 1, 32, 1] : tensor<32xf32> into tensor<1x1x32x1xf32>
    %167 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%166, %expanded_133 : tensor<1x1x1x1xf32>, tensor<1x1x32x1xf32>) outs(%122 : tensor<1x1x32x1xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %256 = arith.mulf %in, %in_158 : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x32x1xf32>
    %168 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%164 : tensor<1x1x1x1xf32>) outs(%13 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.negf %in : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x1x1xf32>
    %169 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%168, %167 : tensor<1x1x1x1xf32>, tensor<1x1x32x1xf32>) outs(%122 : tensor<1x1x32x1xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %256 = arith.mulf %in, %in_158 : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x32x1xf32>
    %expanded_134 = tensor.expand_shape %arg20 [[0, 1, 2, 3]] output_shape [1, 1, 32, 1] : tensor<32xf32> into tensor<1x1x32x1xf32>
    %170 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%169, %expanded_134 : tensor<1x1x32x1xf32>, tensor<1x1x32x1xf32>) outs(%122 : tensor<1x1x32x1xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %256 = arith.addf %in, %in_158 : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x32x1xf32>
    %171 = linalg.generic {indexing_maps = [#map3, #map3, #map3, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_60, %cst_61, %cst_62, %cst_63 : tensor<1x32xi64>, tensor<1x32xi64>, tensor<1x32xi64>, tensor<1x32xi64>) outs(%127 : tensor<1x32xf32>) {
    ^bb0(%in: i64, %in_158: i64, %in_159: i64, %in_160: i64, %out: f32):
      %256 = arith.cmpi slt, %in, %c0_i64 : i64
      %257 = arith.addi %in, %c1_i64 : i64
      %258 = arith.select %256, %257, %in : i64
      %259 = arith.index_cast %258 : i64 to index
      %260 = arith.cmpi slt, %in_158, %c0_i64 : i64
      %261 = arith.addi %in_158, %c1_i64 : i64
      %262 = arith.select %260, %261, %in_158 : i64
      %263 = arith.index_cast %262 : i64 to index
      %264 = arith.cmpi slt, %in_159, %c0_i64 : i64
      %265 = arith.addi %in_159, %c32_i64 : i64
      %266 = arith.select %264, %265, %in_159 : i64
      %267 = arith.index_cast %266 : i64 to index
      %268 = arith.cmpi slt, %in_160, %c0_i64 : i64
      %269 = arith.addi %in_160, %c1_i64 : i64
      %270 = arith.select %268, %269, %in_160 : i64
      %271 = arith.index_cast %270 : i64 to index
      %extracted = tensor.extract %167[%259, %263, %267, %271] : tensor<1x1x32x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x32xf32>
    %172 = linalg.generic {indexing_maps = [#map3, #map3, #map3, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_64, %cst_65, %cst_66, %cst_67 : tensor<1x32xi64>, tensor<1x32xi64>, tensor<1x32xi64>, tensor<1x32xi64>) outs(%127 : tensor<1x32xf32>) {
    ^bb0(%in: i64, %in_158: i64, %in_159: i64, %in_160: i64, %out: f32):
      %256 = arith.cmpi slt, %in, %c0_i64 : i64
      %257 = arith.addi %in, %c1_i64 : i64
      %258 = arith.select %256, %257, %in : i64
      %259 = arith.index_cast %258 : i64 to index
      %260 = arith.cmpi slt, %in_158, %c0_i64 : i64
      %261 = arith.addi %in_158, %c1_i64 : i64
      %262 = arith.select %260, %261, %in_158 : i64
      %263 = arith.index_cast %262 : i64 to index
      %264 = arith.cmpi slt, %in_159, %c0_i64 : i64
      %265 = arith.addi %in_159, %c32_i64 : i64
      %266 = arith.select %264, %265, %in_159 : i64
      %267 = arith.index_cast %266 : i64 to index
      %268 = arith.cmpi slt, %in_160, %c0_i64 : i64
      %269 = arith.addi %in_160, %c1_i64 : i64
      %270 = arith.select %268, %269, %in_160 : i64
      %271 = arith.index_cast %270 : i64 to index
      %extracted = tensor.extract %170[%259, %263, %267, %271] : tensor<1x1x32x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x32xf32>
    %expanded_135 = tensor.expand_shape %171 [[0], [1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<1x32xf32> into tensor<1x32x1x1xf32>
    %expanded_136 = tensor.expand_shape %172 [[0], [1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<1x32xf32> into tensor<1x32x1x1xf32>
    %173 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%154, %expanded_135 : tensor<1x32x4x4xf32>, tensor<1x32x1x1xf32>) outs(%106 : tensor<1x32x4x4xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %256 = arith.mulf %in, %in_158 : f32
      linalg.yield %256 : f32
    } -> tensor<1x32x4x4xf32>
    %174 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%173, %expanded_136 : tensor<1x32x4x4xf32>, tensor<1x32x1x1xf32>) outs(%106 : tensor<1x32x4x4xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %256 = arith.addf %in, %in_158 : f32
      linalg.yield %256 : f32
    } -> tensor<1x32x4x4xf32>
    %175 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%153, %174 : tensor<1x32x4x4xf32>, tensor<1x32x4x4xf32>) outs(%106 : tensor<1x32x4x4xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %256 = arith.addf %in, %in_158 : f32
      linalg.yield %256 : f32
    } -> tensor<1x32x4x4xf32>
    %176 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%175 : tensor<1x32x4x4xf32>) outs(%106 : tensor<1x32x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.cmpf ugt, %in, %cst : f32
      %257 = arith.select %256, %in, %cst : f32
      linalg.yield %257 : f32
    } -> tensor<1x32x4x4xf32>
    %padded_137 = tensor.pad %176 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg33: index, %arg34: index, %arg35: index, %arg36: index):
      tensor.yield %cst : f32
    } : tensor<1x32x4x4xf32> to tensor<1x32x6x6xf32>
    %177 = tensor.empty() : tensor<1x64x2x2xf32>
    %178 = linalg.fill ins(%cst : f32) outs(%177 : tensor<1x64x2x2xf32>) -> tensor<1x64x2x2xf32>
    %179 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_137, %arg21 : tensor<1x32x6x6xf32>, tensor<64x32x3x3xf32>) outs(%178 : tensor<1x64x2x2xf32>) -> tensor<1x64x2x2xf32>
    %collapsed_138 = tensor.collapse_shape %179 [[0], [1], [2, 3]] : tensor<1x64x2x2xf32> into tensor<1x64x4xf32>
    %expanded_139 = tensor.expand_shape %collapsed_138 [[0], [1, 2], [3]] output_shape [1, 1, 64, 4] : tensor<1x64x4xf32> into tensor<1x1x64x4xf32>
    %180 = tensor.empty() : tensor<1x1x64x4xf64>
    %181 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_139 : tensor<1x1x64x4xf32>) outs(%180 : tensor<1x1x64x4xf64>) {
    ^bb0(%in: f32, %out: f64):
      %256 = arith.extf %in : f32 to f64
      linalg.yield %256 : f64
    } -> tensor<1x1x64x4xf64>
    %182 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%181 : tensor<1x1x64x4xf64>) outs(%6 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %256 = arith.addf %in, %out : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x1x1xf64>
    %183 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%182 : tensor<1x1x1x1xf64>) outs(%5 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %256 = arith.divf %in, %cst_9 : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x1x1xf64>
    %184 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%181, %183 : tensor<1x1x64x4xf64>, tensor<1x1x1x1xf64>) outs(%180 : tensor<1x1x64x4xf64>) {
    ^bb0(%in: f64, %in_158: f64, %out: f64):
      %256 = arith.subf %in, %in_158 : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x64x4xf64>
    %185 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%184, %184 : tensor<1x1x64x4xf64>, tensor<1x1x64x4xf64>) outs(%180 : tensor<1x1x64x4xf64>) {
    ^bb0(%in: f64, %in_158: f64, %out: f64):
      %256 = arith.mulf %in, %in_158 : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x64x4xf64>
    %186 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%185 : tensor<1x1x64x4xf64>) outs(%6 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %256 = arith.addf %in, %out : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x1x1xf64>
    %187 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%186 : tensor<1x1x1x1xf64>) outs(%5 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %256 = arith.divf %in, %cst_9 : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x1x1xf64>
    %188 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%187 : tensor<1x1x1x1xf64>) outs(%13 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %256 = arith.truncf %in : f64 to f32
      linalg.yield %256 : f32
    } -> tensor<1x1x1x1xf32>
    %189 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_139 : tensor<1x1x64x4xf32>) outs(%15 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %in, %out : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x1x1xf32>
    %190 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%189 : tensor<1x1x1x1xf32>) outs(%13 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.divf %in, %cst_10 : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x1x1xf32>
    %191 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%188 : tensor<1x1x1x1xf32>) outs(%13 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.truncf %cst_2 : f64 to f32
      %257 = arith.addf %in, %256 : f32
      linalg.yield %257 : f32
    } -> tensor<1x1x1x1xf32>
    %192 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%191 : tensor<1x1x1x1xf32>) outs(%13 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = math.rsqrt %in : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x1x1xf32>
    %expanded_140 = tensor.expand_shape %arg22 [[0, 1, 2, 3]] output_shape [1, 1, 64, 1] : tensor<64xf32> into tensor<1x1x64x1xf32>
    %193 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%192, %expanded_140 : tensor<1x1x1x1xf32>, tensor<1x1x64x1xf32>) outs(%20 : tensor<1x1x64x1xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %256 = arith.mulf %in, %in_158 : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x64x1xf32>
    %194 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%190 : tensor<1x1x1x1xf32>) outs(%13 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.negf %in : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x1x1xf32>
    %195 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%194, %193 : tensor<1x1x1x1xf32>, tensor<1x1x64x1xf32>) outs(%20 : tensor<1x1x64x1xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %256 = arith.mulf %in, %in_158 : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x64x1xf32>
    %expanded_141 = tensor.expand_shape %arg23 [[0, 1, 2, 3]] output_shape [1, 1, 64, 1] : tensor<64xf32> into tensor<1x1x64x1xf32>
    %196 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%195, %expanded_141 : tensor<1x1x64x1xf32>, tensor<1x1x64x1xf32>) outs(%20 : tensor<1x1x64x1xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %256 = arith.addf %in, %in_158 : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x64x1xf32>
    %197 = linalg.generic {indexing_maps = [#map3, #map3, #map3, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_68, %cst_69, %cst_70, %cst_71 : tensor<1x64xi64>, tensor<1x64xi64>, tensor<1x64xi64>, tensor<1x64xi64>) outs(%25 : tensor<1x64xf32>) {
    ^bb0(%in: i64, %in_158: i64, %in_159: i64, %in_160: i64, %out: f32):
      %256 = arith.cmpi slt, %in, %c0_i64 : i64
      %257 = arith.addi %in, %c1_i64 : i64
      %258 = arith.select %256, %257, %in : i64
      %259 = arith.index_cast %258 : i64 to index
      %260 = arith.cmpi slt, %in_158, %c0_i64 : i64
      %261 = arith.addi %in_158, %c1_i64 : i64
      %262 = arith.select %260, %261, %in_158 : i64
      %263 = arith.index_cast %262 : i64 to index
      %264 = arith.cmpi slt, %in_159, %c0_i64 : i64
      %265 = arith.addi %in_159, %c64_i64 : i64
      %266 = arith.select %264, %265, %in_159 : i64
      %267 = arith.index_cast %266 : i64 to index
      %268 = arith.cmpi slt, %in_160, %c0_i64 : i64
      %269 = arith.addi %in_160, %c1_i64 : i64
      %270 = arith.select %268, %269, %in_160 : i64
      %271 = arith.index_cast %270 : i64 to index
      %extracted = tensor.extract %193[%259, %263, %267, %271] : tensor<1x1x64x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x64xf32>
    %198 = linalg.generic {indexing_maps = [#map3, #map3, #map3, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_72, %cst_73, %cst_74, %cst_75 : tensor<1x64xi64>, tensor<1x64xi64>, tensor<1x64xi64>, tensor<1x64xi64>) outs(%25 : tensor<1x64xf32>) {
    ^bb0(%in: i64, %in_158: i64, %in_159: i64, %in_160: i64, %out: f32):
      %256 = arith.cmpi slt, %in, %c0_i64 : i64
      %257 = arith.addi %in, %c1_i64 : i64
      %258 = arith.select %256, %257, %in : i64
      %259 = arith.index_cast %258 : i64 to index
      %260 = arith.cmpi slt, %in_158, %c0_i64 : i64
      %261 = arith.addi %in_158, %c1_i64 : i64
      %262 = arith.select %260, %261, %in_158 : i64
      %263 = arith.index_cast %262 : i64 to index
      %264 = arith.cmpi slt, %in_159, %c0_i64 : i64
      %265 = arith.addi %in_159, %c64_i64 : i64
      %266 = arith.select %264, %265, %in_159 : i64
      %267 = arith.index_cast %266 : i64 to index
      %268 = arith.cmpi slt, %in_160, %c0_i64 : i64
      %269 = arith.addi %in_160, %c1_i64 : i64
      %270 = arith.select %268, %269, %in_160 : i64
      %271 = arith.index_cast %270 : i64 to index
      %extracted = tensor.extract %196[%259, %263, %267, %271] : tensor<1x1x64x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x64xf32>
    %expanded_142 = tensor.expand_shape %197 [[0], [1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<1x64xf32> into tensor<1x64x1x1xf32>
    %expanded_143 = tensor.expand_shape %198 [[0], [1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<1x64xf32> into tensor<1x64x1x1xf32>
    %199 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%179, %expanded_142 : tensor<1x64x2x2xf32>, tensor<1x64x1x1xf32>) outs(%177 : tensor<1x64x2x2xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %256 = arith.mulf %in, %in_158 : f32
      linalg.yield %256 : f32
    } -> tensor<1x64x2x2xf32>
    %200 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%199, %expanded_143 : tensor<1x64x2x2xf32>, tensor<1x64x1x1xf32>) outs(%177 : tensor<1x64x2x2xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %256 = arith.addf %in, %in_158 : f32
      linalg.yield %256 : f32
    } -> tensor<1x64x2x2xf32>
    %201 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%200 : tensor<1x64x2x2xf32>) outs(%177 : tensor<1x64x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.cmpf ugt, %in, %cst : f32
      %257 = arith.select %256, %in, %cst : f32
      linalg.yield %257 : f32
    } -> tensor<1x64x2x2xf32>
    %padded_144 = tensor.pad %201 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg33: index, %arg34: index, %arg35: index, %arg36: index):
      tensor.yield %cst : f32
    } : tensor<1x64x2x2xf32> to tensor<1x64x4x4xf32>
    %202 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_144, %arg24 : tensor<1x64x4x4xf32>, tensor<64x64x3x3xf32>) outs(%178 : tensor<1x64x2x2xf32>) -> tensor<1x64x2x2xf32>
    %collapsed_145 = tensor.collapse_shape %202 [[0], [1], [2, 3]] : tensor<1x64x2x2xf32> into tensor<1x64x4xf32>
    %expanded_146 = tensor.expand_shape %collapsed_145 [[0], [1, 2], [3]] output_shape [1, 1, 64, 4] : tensor<1x64x4xf32> into tensor<1x1x64x4xf32>
    %203 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_146 : tensor<1x1x64x4xf32>) outs(%180 : tensor<1x1x64x4xf64>) {
    ^bb0(%in: f32, %out: f64):
      %256 = arith.extf %in : f32 to f64
      linalg.yield %256 : f64
    } -> tensor<1x1x64x4xf64>
    %204 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%203 : tensor<1x1x64x4xf64>) outs(%6 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %256 = arith.addf %in, %out : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x1x1xf64>
    %205 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%204 : tensor<1x1x1x1xf64>) outs(%5 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %256 = arith.divf %in, %cst_9 : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x1x1xf64>
    %206 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%203, %205 : tensor<1x1x64x4xf64>, tensor<1x1x1x1xf64>) outs(%180 : tensor<1x1x64x4xf64>) {
    ^bb0(%in: f64, %in_158: f64, %out: f64):
      %256 = arith.subf %in, %in_158 : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x64x4xf64>
    %207 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%206, %206 : tensor<1x1x64x4xf64>, tensor<1x1x64x4xf64>) outs(%180 : tensor<1x1x64x4xf64>) {
    ^bb0(%in: f64, %in_158: f64, %out: f64):
      %256 = arith.mulf %in, %in_158 : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x64x4xf64>
    %208 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%207 : tensor<1x1x64x4xf64>) outs(%6 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %256 = arith.addf %in, %out : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x1x1xf64>
    %209 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%208 : tensor<1x1x1x1xf64>) outs(%5 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %256 = arith.divf %in, %cst_9 : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x1x1xf64>
    %210 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%209 : tensor<1x1x1x1xf64>) outs(%13 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %256 = arith.truncf %in : f64 to f32
      linalg.yield %256 : f32
    } -> tensor<1x1x1x1xf32>
    %211 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_146 : tensor<1x1x64x4xf32>) outs(%15 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %in, %out : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x1x1xf32>
    %212 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%211 : tensor<1x1x1x1xf32>) outs(%13 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.divf %in, %cst_10 : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x1x1xf32>
    %213 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%210 : tensor<1x1x1x1xf32>) outs(%13 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.truncf %cst_2 : f64 to f32
      %257 = arith.addf %in, %256 : f32
      linalg.yield %257 : f32
    } -> tensor<1x1x1x1xf32>
    %214 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%213 : tensor<1x1x1x1xf32>) outs(%13 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = math.rsqrt %in : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x1x1xf32>
    %expanded_147 = tensor.expand_shape %arg25 [[0, 1, 2, 3]] output_shape [1, 1, 64, 1] : tensor<64xf32> into tensor<1x1x64x1xf32>
    %215 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%214, %expanded_147 : tensor<1x1x1x1xf32>, tensor<1x1x64x1xf32>) outs(%20 : tensor<1x1x64x1xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %256 = arith.mulf %in, %in_158 : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x64x1xf32>
    %216 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%212 : tensor<1x1x1x1xf32>) outs(%13 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.negf %in : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x1x1xf32>
    %217 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%216, %215 : tensor<1x1x1x1xf32>, tensor<1x1x64x1xf32>) outs(%20 : tensor<1x1x64x1xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %256 = arith.mulf %in, %in_158 : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x64x1xf32>
    %expanded_148 = tensor.expand_shape %arg26 [[0, 1, 2, 3]] output_shape [1, 1, 64, 1] : tensor<64xf32> into tensor<1x1x64x1xf32>
    %218 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%217, %expanded_148 : tensor<1x1x64x1xf32>, tensor<1x1x64x1xf32>) outs(%20 : tensor<1x1x64x1xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %256 = arith.addf %in, %in_158 : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x64x1xf32>
    %219 = linalg.generic {indexing_maps = [#map3, #map3, #map3, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_76, %cst_77, %cst_78, %cst_79 : tensor<1x64xi64>, tensor<1x64xi64>, tensor<1x64xi64>, tensor<1x64xi64>) outs(%25 : tensor<1x64xf32>) {
    ^bb0(%in: i64, %in_158: i64, %in_159: i64, %in_160: i64, %out: f32):
      %256 = arith.cmpi slt, %in, %c0_i64 : i64
      %257 = arith.addi %in, %c1_i64 : i64
      %258 = arith.select %256, %257, %in : i64
      %259 = arith.index_cast %258 : i64 to index
      %260 = arith.cmpi slt, %in_158, %c0_i64 : i64
      %261 = arith.addi %in_158, %c1_i64 : i64
      %262 = arith.select %260, %261, %in_158 : i64
      %263 = arith.index_cast %262 : i64 to index
      %264 = arith.cmpi slt, %in_159, %c0_i64 : i64
      %265 = arith.addi %in_159, %c64_i64 : i64
      %266 = arith.select %264, %265, %in_159 : i64
      %267 = arith.index_cast %266 : i64 to index
      %268 = arith.cmpi slt, %in_160, %c0_i64 : i64
      %269 = arith.addi %in_160, %c1_i64 : i64
      %270 = arith.select %268, %269, %in_160 : i64
      %271 = arith.index_cast %270 : i64 to index
      %extracted = tensor.extract %215[%259, %263, %267, %271] : tensor<1x1x64x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x64xf32>
    %220 = linalg.generic {indexing_maps = [#map3, #map3, #map3, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_80, %cst_81, %cst_82, %cst_83 : tensor<1x64xi64>, tensor<1x64xi64>, tensor<1x64xi64>, tensor<1x64xi64>) outs(%25 : tensor<1x64xf32>) {
    ^bb0(%in: i64, %in_158: i64, %in_159: i64, %in_160: i64, %out: f32):
      %256 = arith.cmpi slt, %in, %c0_i64 : i64
      %257 = arith.addi %in, %c1_i64 : i64
      %258 = arith.select %256, %257, %in : i64
      %259 = arith.index_cast %258 : i64 to index
      %260 = arith.cmpi slt, %in_158, %c0_i64 : i64
      %261 = arith.addi %in_158, %c1_i64 : i64
      %262 = arith.select %260, %261, %in_158 : i64
      %263 = arith.index_cast %262 : i64 to index
      %264 = arith.cmpi slt, %in_159, %c0_i64 : i64
      %265 = arith.addi %in_159, %c64_i64 : i64
      %266 = arith.select %264, %265, %in_159 : i64
      %267 = arith.index_cast %266 : i64 to index
      %268 = arith.cmpi slt, %in_160, %c0_i64 : i64
      %269 = arith.addi %in_160, %c1_i64 : i64
      %270 = arith.select %268, %269, %in_160 : i64
      %271 = arith.index_cast %270 : i64 to index
      %extracted = tensor.extract %218[%259, %263, %267, %271] : tensor<1x1x64x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x64xf32>
    %expanded_149 = tensor.expand_shape %219 [[0], [1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<1x64xf32> into tensor<1x64x1x1xf32>
    %expanded_150 = tensor.expand_shape %220 [[0], [1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<1x64xf32> into tensor<1x64x1x1xf32>
    %221 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%202, %expanded_149 : tensor<1x64x2x2xf32>, tensor<1x64x1x1xf32>) outs(%177 : tensor<1x64x2x2xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %256 = arith.mulf %in, %in_158 : f32
      linalg.yield %256 : f32
    } -> tensor<1x64x2x2xf32>
    %222 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%221, %expanded_150 : tensor<1x64x2x2xf32>, tensor<1x64x1x1xf32>) outs(%177 : tensor<1x64x2x2xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %256 = arith.addf %in, %in_158 : f32
      linalg.yield %256 : f32
    } -> tensor<1x64x2x2xf32>
    %223 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%176, %arg27 : tensor<1x32x4x4xf32>, tensor<64x32x1x1xf32>) outs(%178 : tensor<1x64x2x2xf32>) -> tensor<1x64x2x2xf32>
    %collapsed_151 = tensor.collapse_shape %223 [[0], [1], [2, 3]] : tensor<1x64x2x2xf32> into tensor<1x64x4xf32>
    %expanded_152 = tensor.expand_shape %collapsed_151 [[0], [1, 2], [3]] output_shape [1, 1, 64, 4] : tensor<1x64x4xf32> into tensor<1x1x64x4xf32>
    %224 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_152 : tensor<1x1x64x4xf32>) outs(%180 : tensor<1x1x64x4xf64>) {
    ^bb0(%in: f32, %out: f64):
      %256 = arith.extf %in : f32 to f64
      linalg.yield %256 : f64
    } -> tensor<1x1x64x4xf64>
    %225 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%224 : tensor<1x1x64x4xf64>) outs(%6 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %256 = arith.addf %in, %out : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x1x1xf64>
    %226 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%225 : tensor<1x1x1x1xf64>) outs(%5 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %256 = arith.divf %in, %cst_9 : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x1x1xf64>
    %227 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%224, %226 : tensor<1x1x64x4xf64>, tensor<1x1x1x1xf64>) outs(%180 : tensor<1x1x64x4xf64>) {
    ^bb0(%in: f64, %in_158: f64, %out: f64):
      %256 = arith.subf %in, %in_158 : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x64x4xf64>
    %228 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%227, %227 : tensor<1x1x64x4xf64>, tensor<1x1x64x4xf64>) outs(%180 : tensor<1x1x64x4xf64>) {
    ^bb0(%in: f64, %in_158: f64, %out: f64):
      %256 = arith.mulf %in, %in_158 : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x64x4xf64>
    %229 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%228 : tensor<1x1x64x4xf64>) outs(%6 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %256 = arith.addf %in, %out : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x1x1xf64>
    %230 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%229 : tensor<1x1x1x1xf64>) outs(%5 : tensor<1x1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %256 = arith.divf %in, %cst_9 : f64
      linalg.yield %256 : f64
    } -> tensor<1x1x1x1xf64>
    %231 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%230 : tensor<1x1x1x1xf64>) outs(%13 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %256 = arith.truncf %in : f64 to f32
      linalg.yield %256 : f32
    } -> tensor<1x1x1x1xf32>
    %232 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_152 : tensor<1x1x64x4xf32>) outs(%15 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %in, %out : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x1x1xf32>
    %233 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%232 : tensor<1x1x1x1xf32>) outs(%13 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.divf %in, %cst_10 : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x1x1xf32>
    %234 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%231 : tensor<1x1x1x1xf32>) outs(%13 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.truncf %cst_2 : f64 to f32
      %257 = arith.addf %in, %256 : f32
      linalg.yield %257 : f32
    } -> tensor<1x1x1x1xf32>
    %235 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%234 : tensor<1x1x1x1xf32>) outs(%13 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = math.rsqrt %in : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x1x1xf32>
    %expanded_153 = tensor.expand_shape %arg28 [[0, 1, 2, 3]] output_shape [1, 1, 64, 1] : tensor<64xf32> into tensor<1x1x64x1xf32>
    %236 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%235, %expanded_153 : tensor<1x1x1x1xf32>, tensor<1x1x64x1xf32>) outs(%20 : tensor<1x1x64x1xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %256 = arith.mulf %in, %in_158 : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x64x1xf32>
    %237 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%233 : tensor<1x1x1x1xf32>) outs(%13 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.negf %in : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x1x1xf32>
    %238 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%237, %236 : tensor<1x1x1x1xf32>, tensor<1x1x64x1xf32>) outs(%20 : tensor<1x1x64x1xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %256 = arith.mulf %in, %in_158 : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x64x1xf32>
    %expanded_154 = tensor.expand_shape %arg29 [[0, 1, 2, 3]] output_shape [1, 1, 64, 1] : tensor<64xf32> into tensor<1x1x64x1xf32>
    %239 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%238, %expanded_154 : tensor<1x1x64x1xf32>, tensor<1x1x64x1xf32>) outs(%20 : tensor<1x1x64x1xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %256 = arith.addf %in, %in_158 : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x64x1xf32>
    %240 = linalg.generic {indexing_maps = [#map3, #map3, #map3, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_84, %cst_85, %cst_86, %cst_87 : tensor<1x64xi64>, tensor<1x64xi64>, tensor<1x64xi64>, tensor<1x64xi64>) outs(%25 : tensor<1x64xf32>) {
    ^bb0(%in: i64, %in_158: i64, %in_159: i64, %in_160: i64, %out: f32):
      %256 = arith.cmpi slt, %in, %c0_i64 : i64
      %257 = arith.addi %in, %c1_i64 : i64
      %258 = arith.select %256, %257, %in : i64
      %259 = arith.index_cast %258 : i64 to index
      %260 = arith.cmpi slt, %in_158, %c0_i64 : i64
      %261 = arith.addi %in_158, %c1_i64 : i64
      %262 = arith.select %260, %261, %in_158 : i64
      %263 = arith.index_cast %262 : i64 to index
      %264 = arith.cmpi slt, %in_159, %c0_i64 : i64
      %265 = arith.addi %in_159, %c64_i64 : i64
      %266 = arith.select %264, %265, %in_159 : i64
      %267 = arith.index_cast %266 : i64 to index
      %268 = arith.cmpi slt, %in_160, %c0_i64 : i64
      %269 = arith.addi %in_160, %c1_i64 : i64
      %270 = arith.select %268, %269, %in_160 : i64
      %271 = arith.index_cast %270 : i64 to index
      %extracted = tensor.extract %236[%259, %263, %267, %271] : tensor<1x1x64x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x64xf32>
    %241 = linalg.generic {indexing_maps = [#map3, #map3, #map3, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_88, %cst_89, %cst_90, %cst_91 : tensor<1x64xi64>, tensor<1x64xi64>, tensor<1x64xi64>, tensor<1x64xi64>) outs(%25 : tensor<1x64xf32>) {
    ^bb0(%in: i64, %in_158: i64, %in_159: i64, %in_160: i64, %out: f32):
      %256 = arith.cmpi slt, %in, %c0_i64 : i64
      %257 = arith.addi %in, %c1_i64 : i64
      %258 = arith.select %256, %257, %in : i64
      %259 = arith.index_cast %258 : i64 to index
      %260 = arith.cmpi slt, %in_158, %c0_i64 : i64
      %261 = arith.addi %in_158, %c1_i64 : i64
      %262 = arith.select %260, %261, %in_158 : i64
      %263 = arith.index_cast %262 : i64 to index
      %264 = arith.cmpi slt, %in_159, %c0_i64 : i64
      %265 = arith.addi %in_159, %c64_i64 : i64
      %266 = arith.select %264, %265, %in_159 : i64
      %267 = arith.index_cast %266 : i64 to index
      %268 = arith.cmpi slt, %in_160, %c0_i64 : i64
      %269 = arith.addi %in_160, %c1_i64 : i64
      %270 = arith.select %268, %269, %in_160 : i64
      %271 = arith.index_cast %270 : i64 to index
      %extracted = tensor.extract %239[%259, %263, %267, %271] : tensor<1x1x64x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x64xf32>
    %expanded_155 = tensor.expand_shape %240 [[0], [1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<1x64xf32> into tensor<1x64x1x1xf32>
    %expanded_156 = tensor.expand_shape %241 [[0], [1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<1x64xf32> into tensor<1x64x1x1xf32>
    %242 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%223, %expanded_155 : tensor<1x64x2x2xf32>, tensor<1x64x1x1xf32>) outs(%177 : tensor<1x64x2x2xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %256 = arith.mulf %in, %in_158 : f32
      linalg.yield %256 : f32
    } -> tensor<1x64x2x2xf32>
    %243 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%242, %expanded_156 : tensor<1x64x2x2xf32>, tensor<1x64x1x1xf32>) outs(%177 : tensor<1x64x2x2xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %256 = arith.addf %in, %in_158 : f32
      linalg.yield %256 : f32
    } -> tensor<1x64x2x2xf32>
    %244 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%222, %243 : tensor<1x64x2x2xf32>, tensor<1x64x2x2xf32>) outs(%177 : tensor<1x64x2x2xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %256 = arith.addf %in, %in_158 : f32
      linalg.yield %256 : f32
    } -> tensor<1x64x2x2xf32>
    %245 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%244 : tensor<1x64x2x2xf32>) outs(%177 : tensor<1x64x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.cmpf ugt, %in, %cst : f32
      %257 = arith.select %256, %in, %cst : f32
      linalg.yield %257 : f32
    } -> tensor<1x64x2x2xf32>
    %246 = tensor.empty() : tensor<1x64x1x1xf32>
    %247 = linalg.fill ins(%cst : f32) outs(%246 : tensor<1x64x1x1xf32>) -> tensor<1x64x1x1xf32>
    %248 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%245 : tensor<1x64x2x2xf32>) outs(%247 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %in, %out : f32
      linalg.yield %256 : f32
    } -> tensor<1x64x1x1xf32>
    %249 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%248 : tensor<1x64x1x1xf32>) outs(%246 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.divf %in, %cst_11 : f32
      linalg.yield %256 : f32
    } -> tensor<1x64x1x1xf32>
    %collapsed_157 = tensor.collapse_shape %249 [[0], [1, 2, 3]] : tensor<1x64x1x1xf32> into tensor<1x64xf32>
    %250 = tensor.empty() : tensor<64x10xf32>
    %transposed = linalg.transpose ins(%arg30 : tensor<10x64xf32>) outs(%250 : tensor<64x10xf32>) permutation = [1, 0] 
    %251 = tensor.empty() : tensor<1x10xf32>
    %252 = linalg.fill ins(%cst : f32) outs(%251 : tensor<1x10xf32>) -> tensor<1x10xf32>
    %253 = linalg.matmul ins(%collapsed_157, %transposed : tensor<1x64xf32>, tensor<64x10xf32>) outs(%252 : tensor<1x10xf32>) -> tensor<1x10xf32>
    %254 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg31 : tensor<10xf32>) outs(%251 : tensor<1x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x10xf32>
    %255 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%253, %254 : tensor<1x10xf32>, tensor<1x10xf32>) outs(%251 : tensor<1x10xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %256 = arith.addf %in, %in_158 : f32
      linalg.yield %256 : f32
    } -> tensor<1x10xf32>
    return %255 : tensor<1x10xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_1_64_torch.int64: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_64_torch.int64_1: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_64_torch.int64_2: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F0000000000000010000000000000001100000000000000120000000000000013000000000000001400000000000000150000000000000016000000000000001700000000000000180000000000000019000000000000001A000000000000001B000000000000001C000000000000001D000000000000001E000000000000001F0000000000000020000000000000002100000000000000220000000000000023000000000000002400000000000000250000000000000026000000000000002700000000000000280000000000000029000000000000002A000000000000002B000000000000002C000000000000002D000000000000002E000000000000002F0000000000000030000000000000003100000000000000320000000000000033000000000000003400000000000000350000000000000036000000000000003700000000000000380000000000000039000000000000003A000000000000003B000000000000003C000000000000003D000000000000003E000000000000003F00000000000000",
      torch_tensor_1_64_torch.int64_3: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_64_torch.int64_4: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_64_torch.int64_5: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_64_torch.int64_6: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F0000000000000010000000000000001100000000000000120000000000000013000000000000001400000000000000150000000000000016000000000000001700000000000000180000000000000019000000000000001A000000000000001B000000000000001C000000000000001D000000000000001E000000000000001F0000000000000020000000000000002100000000000000220000000000000023000000000000002400000000000000250000000000000026000000000000002700000000000000280000000000000029000000000000002A000000000000002B000000000000002C000000000000002D000000000000002E000000000000002F0000000000000030000000000000003100000000000000320000000000000033000000000000003400000000000000350000000000000036000000000000003700000000000000380000000000000039000000000000003A000000000000003B000000000000003C000000000000003D000000000000003E000000000000003F00000000000000",
      torch_tensor_1_64_torch.int64_7: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_1: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_2: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F00000000000000",
      torch_tensor_1_16_torch.int64_3: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_4: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_5: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_6: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F00000000000000",
      torch_tensor_1_16_torch.int64_7: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_8: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_9: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_10: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F00000000000000",
      torch_tensor_1_16_torch.int64_11: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_12: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_13: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_14: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F00000000000000",
      torch_tensor_1_16_torch.int64_15: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_16: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_17: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_18: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F00000000000000",
      torch_tensor_1_16_torch.int64_19: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_20: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_21: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_22: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F00000000000000",
      torch_tensor_1_16_torch.int64_23: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_32_torch.int64: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_32_torch.int64_1: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_32_torch.int64_2: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F0000000000000010000000000000001100000000000000120000000000000013000000000000001400000000000000150000000000000016000000000000001700000000000000180000000000000019000000000000001A000000000000001B000000000000001C000000000000001D000000000000001E000000000000001F00000000000000",
      torch_tensor_1_32_torch.int64_3: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_32_torch.int64_4: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_32_torch.int64_5: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_32_torch.int64_6: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F0000000000000010000000000000001100000000000000120000000000000013000000000000001400000000000000150000000000000016000000000000001700000000000000180000000000000019000000000000001A000000000000001B000000000000001C000000000000001D000000000000001E000000000000001F00000000000000",
      torch_tensor_1_32_torch.int64_7: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_32_torch.int64_8: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_32_torch.int64_9: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_32_torch.int64_10: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F0000000000000010000000000000001100000000000000120000000000000013000000000000001400000000000000150000000000000016000000000000001700000000000000180000000000000019000000000000001A000000000000001B000000000000001C000000000000001D000000000000001E000000000000001F00000000000000",
      torch_tensor_1_32_torch.int64_11: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_32_torch.int64_12: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_32_torch.int64_13: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_32_torch.int64_14: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F0000000000000010000000000000001100000000000000120000000000000013000000000000001400000000000000150000000000000016000000000000001700000000000000180000000000000019000000000000001A000000000000001B000000000000001C000000000000001D000000000000001E000000000000001F00000000000000",
      torch_tensor_1_32_torch.int64_15: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_32_torch.int64_16: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_32_torch.int64_17: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_32_torch.int64_18: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F0000000000000010000000000000001100000000000000120000000000000013000000000000001400000000000000150000000000000016000000000000001700000000000000180000000000000019000000000000001A000000000000001B000000000000001C000000000000001D000000000000001E000000000000001F00000000000000",
      torch_tensor_1_32_torch.int64_19: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_32_torch.int64_20: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_32_torch.int64_21: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_32_torch.int64_22: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F0000000000000010000000000000001100000000000000120000000000000013000000000000001400000000000000150000000000000016000000000000001700000000000000180000000000000019000000000000001A000000000000001B000000000000001C000000000000001D000000000000001E000000000000001F00000000000000",
      torch_tensor_1_32_torch.int64_23: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_64_torch.int64_8: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_64_torch.int64_9: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_64_torch.int64_10: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F0000000000000010000000000000001100000000000000120000000000000013000000000000001400000000000000150000000000000016000000000000001700000000000000180000000000000019000000000000001A000000000000001B000000000000001C000000000000001D000000000000001E000000000000001F0000000000000020000000000000002100000000000000220000000000000023000000000000002400000000000000250000000000000026000000000000002700000000000000280000000000000029000000000000002A000000000000002B000000000000002C000000000000002D000000000000002E000000000000002F0000000000000030000000000000003100000000000000320000000000000033000000000000003400000000000000350000000000000036000000000000003700000000000000380000000000000039000000000000003A000000000000003B000000000000003C000000000000003D000000000000003E000000000000003F00000000000000",
      torch_tensor_1_64_torch.int64_11: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_64_torch.int64_12: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_64_torch.int64_13: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_64_torch.int64_14: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F0000000000000010000000000000001100000000000000120000000000000013000000000000001400000000000000150000000000000016000000000000001700000000000000180000000000000019000000000000001A000000000000001B000000000000001C000000000000001D000000000000001E000000000000001F0000000000000020000000000000002100000000000000220000000000000023000000000000002400000000000000250000000000000026000000000000002700000000000000280000000000000029000000000000002A000000000000002B000000000000002C000000000000002D000000000000002E000000000000002F0000000000000030000000000000003100000000000000320000000000000033000000000000003400000000000000350000000000000036000000000000003700000000000000380000000000000039000000000000003A000000000000003B000000000000003C000000000000003D000000000000003E000000000000003F00000000000000",
      torch_tensor_1_64_torch.int64_15: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_64_torch.int64_16: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_64_torch.int64_17: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_64_torch.int64_18: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F0000000000000010000000000000001100000000000000120000000000000013000000000000001400000000000000150000000000000016000000000000001700000000000000180000000000000019000000000000001A000000000000001B000000000000001C000000000000001D000000000000001E000000000000001F0000000000000020000000000000002100000000000000220000000000000023000000000000002400000000000000250000000000000026000000000000002700000000000000280000000000000029000000000000002A000000000000002B000000000000002C000000000000002D000000000000002E000000000000002F0000000000000030000000000000003100000000000000320000000000000033000000000000003400000000000000350000000000000036000000000000003700000000000000380000000000000039000000000000003A000000000000003B000000000000003C000000000000003D000000000000003E000000000000003F00000000000000",
      torch_tensor_1_64_torch.int64_19: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_64_torch.int64_20: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_64_torch.int64_21: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_64_torch.int64_22: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F0000000000000010000000000000001100000000000000120000000000000013000000000000001400000000000000150000000000000016000000000000001700000000000000180000000000000019000000000000001A000000000000001B000000000000001C000000000000001D000000000000001E000000000000001F0000000000000020000000000000002100000000000000220000000000000023000000000000002400000000000000250000000000000026000000000000002700000000000000280000000000000029000000000000002A000000000000002B000000000000002C000000000000002D000000000000002E000000000000002F0000000000000030000000000000003100000000000000320000000000000033000000000000003400000000000000350000000000000036000000000000003700000000000000380000000000000039000000000000003A000000000000003B000000000000003C000000000000003D000000000000003E000000000000003F00000000000000",
      torch_tensor_1_64_torch.int64_23: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_64_torch.int64_24: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_64_torch.int64_25: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_64_torch.int64_26: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F0000000000000010000000000000001100000000000000120000000000000013000000000000001400000000000000150000000000000016000000000000001700000000000000180000000000000019000000000000001A000000000000001B000000000000001C000000000000001D000000000000001E000000000000001F0000000000000020000000000000002100000000000000220000000000000023000000000000002400000000000000250000000000000026000000000000002700000000000000280000000000000029000000000000002A000000000000002B000000000000002C000000000000002D000000000000002E000000000000002F0000000000000030000000000000003100000000000000320000000000000033000000000000003400000000000000350000000000000036000000000000003700000000000000380000000000000039000000000000003A000000000000003B000000000000003C000000000000003D000000000000003E000000000000003F00000000000000",
      torch_tensor_1_64_torch.int64_27: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_64_torch.int64_28: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_64_torch.int64_29: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_64_torch.int64_30: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F0000000000000010000000000000001100000000000000120000000000000013000000000000001400000000000000150000000000000016000000000000001700000000000000180000000000000019000000000000001A000000000000001B000000000000001C000000000000001D000000000000001E000000000000001F0000000000000020000000000000002100000000000000220000000000000023000000000000002400000000000000250000000000000026000000000000002700000000000000280000000000000029000000000000002A000000000000002B000000000000002C000000000000002D000000000000002E000000000000002F0000000000000030000000000000003100000000000000320000000000000033000000000000003400000000000000350000000000000036000000000000003700000000000000380000000000000039000000000000003A000000000000003B000000000000003C000000000000003D000000000000003E000000000000003F00000000000000",
      torch_tensor_1_64_torch.int64_31: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
    }
  }
#-}
