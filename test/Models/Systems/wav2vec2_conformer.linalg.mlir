// models/make_system_tests.py wav2vec2_conformer (torch-mlir 20261001 torch 2.15.0)
#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> ()>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map6 = affine_map<(d0, d1, d2) -> (d2)>
#map7 = affine_map<(d0, d1) -> (d1)>
#map8 = affine_map<(d0, d1) -> (d0, d1)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map12 = affine_map<(d0, d1, d2) -> (d1, 0)>
module {
  func.func @main(%arg0: tensor<32xf32> {resnorm.param = "layer_norm.weight"}, %arg1: tensor<32xf32> {resnorm.param = "layer_norm.bias"}, %arg2: tensor<32xf32> {resnorm.param = "layers.0.ffn1_layer_norm.weight"}, %arg3: tensor<32xf32> {resnorm.param = "layers.0.ffn1_layer_norm.bias"}, %arg4: tensor<64x32xf32> {resnorm.param = "layers.0.ffn1.intermediate_dense.weight"}, %arg5: tensor<64xf32> {resnorm.param = "layers.0.ffn1.intermediate_dense.bias"}, %arg6: tensor<32x64xf32> {resnorm.param = "layers.0.ffn1.output_dense.weight"}, %arg7: tensor<32xf32> {resnorm.param = "layers.0.ffn1.output_dense.bias"}, %arg8: tensor<32xf32> {resnorm.param = "layers.0.self_attn_layer_norm.weight"}, %arg9: tensor<32xf32> {resnorm.param = "layers.0.self_attn_layer_norm.bias"}, %arg10: tensor<4x8xf32> {resnorm.param = "layers.0.self_attn.pos_bias_u"}, %arg11: tensor<4x8xf32> {resnorm.param = "layers.0.self_attn.pos_bias_v"}, %arg12: tensor<32x32xf32> {resnorm.param = "layers.0.self_attn.linear_q.weight"}, %arg13: tensor<32xf32> {resnorm.param = "layers.0.self_attn.linear_q.bias"}, %arg14: tensor<32x32xf32> {resnorm.param = "layers.0.self_attn.linear_k.weight"}, %arg15: tensor<32xf32> {resnorm.param = "layers.0.self_attn.linear_k.bias"}, %arg16: tensor<32x32xf32> {resnorm.param = "layers.0.self_attn.linear_v.weight"}, %arg17: tensor<32xf32> {resnorm.param = "layers.0.self_attn.linear_v.bias"}, %arg18: tensor<32x32xf32> {resnorm.param = "layers.0.self_attn.linear_out.weight"}, %arg19: tensor<32xf32> {resnorm.param = "layers.0.self_attn.linear_out.bias"}, %arg20: tensor<32x32xf32> {resnorm.param = "layers.0.self_attn.linear_pos.weight"}, %arg21: tensor<32xf32> {resnorm.param = "layers.0.conv_module.layer_norm.weight"}, %arg22: tensor<32xf32> {resnorm.param = "layers.0.conv_module.layer_norm.bias"}, %arg23: tensor<64x32x1xf32> {resnorm.param = "layers.0.conv_module.pointwise_conv1.weight"}, %arg24: tensor<32x1x7xf32> {resnorm.param = "layers.0.conv_module.depthwise_conv.weight"}, %arg25: tensor<32xf32> {resnorm.param = "layers.0.conv_module.batch_norm.weight"}, %arg26: tensor<32xf32> {resnorm.param = "layers.0.conv_module.batch_norm.bias"}, %arg27: tensor<32xf32> {resnorm.param = "layers.0.conv_module.batch_norm.running_mean"}, %arg28: tensor<32xf32> {resnorm.param = "layers.0.conv_module.batch_norm.running_var"}, %arg29: tensor<32x32x1xf32> {resnorm.param = "layers.0.conv_module.pointwise_conv2.weight"}, %arg30: tensor<32xf32> {resnorm.param = "layers.0.ffn2_layer_norm.weight"}, %arg31: tensor<32xf32> {resnorm.param = "layers.0.ffn2_layer_norm.bias"}, %arg32: tensor<64x32xf32> {resnorm.param = "layers.0.ffn2.intermediate_dense.weight"}, %arg33: tensor<64xf32> {resnorm.param = "layers.0.ffn2.intermediate_dense.bias"}, %arg34: tensor<32x64xf32> {resnorm.param = "layers.0.ffn2.output_dense.weight"}, %arg35: tensor<32xf32> {resnorm.param = "layers.0.ffn2.output_dense.bias"}, %arg36: tensor<32xf32> {resnorm.param = "layers.0.final_layer_norm.weight"}, %arg37: tensor<32xf32> {resnorm.param = "layers.0.final_layer_norm.bias"}, %arg38: tensor<32xf32> {resnorm.param = "layers.1.ffn1_layer_norm.weight"}, %arg39: tensor<32xf32> {resnorm.param = "layers.1.ffn1_layer_norm.bias"}, %arg40: tensor<64x32xf32> {resnorm.param = "layers.1.ffn1.intermediate_dense.weight"}, %arg41: tensor<64xf32> {resnorm.param = "layers.1.ffn1.intermediate_dense.bias"}, %arg42: tensor<32x64xf32> {resnorm.param = "layers.1.ffn1.output_dense.weight"}, %arg43: tensor<32xf32> {resnorm.param = "layers.1.ffn1.output_dense.bias"}, %arg44: tensor<32xf32> {resnorm.param = "layers.1.self_attn_layer_norm.weight"}, %arg45: tensor<32xf32> {resnorm.param = "layers.1.self_attn_layer_norm.bias"}, %arg46: tensor<4x8xf32> {resnorm.param = "layers.1.self_attn.pos_bias_u"}, %arg47: tensor<4x8xf32> {resnorm.param = "layers.1.self_attn.pos_bias_v"}, %arg48: tensor<32x32xf32> {resnorm.param = "layers.1.self_attn.linear_q.weight"}, %arg49: tensor<32xf32> {resnorm.param = "layers.1.self_attn.linear_q.bias"}, %arg50: tensor<32x32xf32> {resnorm.param = "layers.1.self_attn.linear_k.weight"}, %arg51: tensor<32xf32> {resnorm.param = "layers.1.self_attn.linear_k.bias"}, %arg52: tensor<32x32xf32> {resnorm.param = "layers.1.self_attn.linear_v.weight"}, %arg53: tensor<32xf32> {resnorm.param = "layers.1.self_attn.linear_v.bias"}, %arg54: tensor<32x32xf32> {resnorm.param = "layers.1.self_attn.linear_out.weight"}, %arg55: tensor<32xf32> {resnorm.param = "layers.1.self_attn.linear_out.bias"}, %arg56: tensor<32x32xf32> {resnorm.param = "layers.1.self_attn.linear_pos.weight"}, %arg57: tensor<32xf32> {resnorm.param = "layers.1.conv_module.layer_norm.weight"}, %arg58: tensor<32xf32> {resnorm.param = "layers.1.conv_module.layer_norm.bias"}, %arg59: tensor<64x32x1xf32> {resnorm.param = "layers.1.conv_module.pointwise_conv1.weight"}, %arg60: tensor<32x1x7xf32> {resnorm.param = "layers.1.conv_module.depthwise_conv.weight"}, %arg61: tensor<32xf32> {resnorm.param = "layers.1.conv_module.batch_norm.weight"}, %arg62: tensor<32xf32> {resnorm.param = "layers.1.conv_module.batch_norm.bias"}, %arg63: tensor<32xf32> {resnorm.param = "layers.1.conv_module.batch_norm.running_mean"}, %arg64: tensor<32xf32> {resnorm.param = "layers.1.conv_module.batch_norm.running_var"}, %arg65: tensor<32x32x1xf32> {resnorm.param = "layers.1.conv_module.pointwise_conv2.weight"}, %arg66: tensor<32xf32> {resnorm.param = "layers.1.ffn2_layer_norm.weight"}, %arg67: tensor<32xf32> {resnorm.param = "layers.1.ffn2_layer_norm.bias"}, %arg68: tensor<64x32xf32> {resnorm.param = "layers.1.ffn2.intermediate_dense.weight"}, %arg69: tensor<64xf32> {resnorm.param = "layers.1.ffn2.intermediate_dense.bias"}, %arg70: tensor<32x64xf32> {resnorm.param = "layers.1.ffn2.output_dense.weight"}, %arg71: tensor<32xf32> {resnorm.param = "layers.1.ffn2.output_dense.bias"}, %arg72: tensor<32xf32> {resnorm.param = "layers.1.final_layer_norm.weight"}, %arg73: tensor<32xf32> {resnorm.param = "layers.1.final_layer_norm.bias"}, %arg74: tensor<1x20x32xf32>) -> tensor<1x20x32xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.000000e+00 : f64
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 5.000000e-01 : f32
    %cst_3 = arith.constant 0xFF800000 : f32
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant 0.35355339059327379 : f64
    %cst_7 = arith.constant 1.000000e-05 : f64
    %cst_8 = arith.constant dense_resource<torch_tensor_1_63_32_torch.float32> : tensor<1x63x32xf32>
    %cst_9 = arith.constant 3.200000e+01 : f64
    %cst_10 = arith.constant 3.200000e+01 : f32
    %cst_11 = arith.constant 1.41421354 : f32
    %0 = tensor.empty() : tensor<20xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<20xi64>) {
    ^bb0(%out: i64):
      %342 = linalg.index 0 : index
      %343 = arith.index_cast %342 : index to i64
      linalg.yield %343 : i64
    } -> tensor<20xi64>
    %expanded = tensor.expand_shape %1 [[0, 1, 2, 3]] output_shape [1, 1, 20, 1] : tensor<20xi64> into tensor<1x1x20x1xi64>
    %2 = tensor.empty() : tensor<1x1x20x1xi1>
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x20x1xi64>) outs(%2 : tensor<1x1x20x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %342 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %342 : i1
    } -> tensor<1x1x20x1xi1>
    %4 = tensor.empty() : tensor<1x1x20x20xi1>
    %collapsed = tensor.collapse_shape %3 [[0], [1], [2, 3]] : tensor<1x1x20x1xi1> into tensor<1x1x20xi1>
    %5 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x1x20xi1>) outs(%4 : tensor<1x1x20x20xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x20x20xi1>
    %6 = tensor.empty() : tensor<1x1x20x20xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map3, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %cst_5, %cst_4 : tensor<1x1x20x20xi1>, tensor<f32>, tensor<f32>) outs(%6 : tensor<1x1x20x20xf32>) {
    ^bb0(%in: i1, %in_133: f32, %in_134: f32, %out: f32):
      %342 = arith.select %in, %in_133, %in_134 : f32
      linalg.yield %342 : f32
    } -> tensor<1x1x20x20xf32>
    %extracted_slice = tensor.extract_slice %cst_8[0, 12, 0] [1, 39, 32] [1, 1, 1] : tensor<1x63x32xf32> to tensor<1x39x32xf32>
    %8 = tensor.empty() : tensor<1x20x32xf64>
    %9 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg74 : tensor<1x20x32xf32>) outs(%8 : tensor<1x20x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %342 = arith.extf %in : f32 to f64
      linalg.yield %342 : f64
    } -> tensor<1x20x32xf64>
    %10 = tensor.empty() : tensor<1x20x1xf64>
    %11 = linalg.fill ins(%cst_0 : f64) outs(%10 : tensor<1x20x1xf64>) -> tensor<1x20x1xf64>
    %12 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%9 : tensor<1x20x32xf64>) outs(%11 : tensor<1x20x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %342 = arith.addf %in, %out : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x1xf64>
    %13 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<1x20x1xf64>) outs(%10 : tensor<1x20x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %342 = arith.divf %in, %cst_9 : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x1xf64>
    %14 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %13 : tensor<1x20x32xf64>, tensor<1x20x1xf64>) outs(%8 : tensor<1x20x32xf64>) {
    ^bb0(%in: f64, %in_133: f64, %out: f64):
      %342 = arith.subf %in, %in_133 : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x32xf64>
    %15 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %14 : tensor<1x20x32xf64>, tensor<1x20x32xf64>) outs(%8 : tensor<1x20x32xf64>) {
    ^bb0(%in: f64, %in_133: f64, %out: f64):
      %342 = arith.mulf %in, %in_133 : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x32xf64>
    %16 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%15 : tensor<1x20x32xf64>) outs(%11 : tensor<1x20x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %342 = arith.addf %in, %out : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x1xf64>
    %17 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<1x20x1xf64>) outs(%10 : tensor<1x20x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %342 = arith.divf %in, %cst_9 : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x1xf64>
    %18 = tensor.empty() : tensor<1x20x1xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x20x1xf64>) outs(%18 : tensor<1x20x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %342 = arith.truncf %in : f64 to f32
      linalg.yield %342 : f32
    } -> tensor<1x20x1xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%18 : tensor<1x20x1xf32>) -> tensor<1x20x1xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg74 : tensor<1x20x32xf32>) outs(%20 : tensor<1x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = arith.addf %in, %out : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x1xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<1x20x1xf32>) outs(%18 : tensor<1x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = arith.divf %in, %cst_10 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x1xf32>
    %23 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<1x20x1xf32>) outs(%18 : tensor<1x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = arith.truncf %cst_7 : f64 to f32
      %343 = arith.addf %in, %342 : f32
      linalg.yield %343 : f32
    } -> tensor<1x20x1xf32>
    %24 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<1x20x1xf32>) outs(%18 : tensor<1x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = math.rsqrt %in : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x1xf32>
    %25 = tensor.empty() : tensor<1x20x32xf32>
    %26 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg74, %22 : tensor<1x20x32xf32>, tensor<1x20x1xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.subf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %27 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %24 : tensor<1x20x32xf32>, tensor<1x20x1xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.mulf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %arg2 : tensor<1x20x32xf32>, tensor<32xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.mulf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %29 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %arg3 : tensor<1x20x32xf32>, tensor<32xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.addf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %collapsed_12 = tensor.collapse_shape %29 [[0, 1], [2]] : tensor<1x20x32xf32> into tensor<20x32xf32>
    %30 = tensor.empty() : tensor<32x64xf32>
    %transposed = linalg.transpose ins(%arg4 : tensor<64x32xf32>) outs(%30 : tensor<32x64xf32>) permutation = [1, 0] 
    %31 = tensor.empty() : tensor<20x64xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<20x64xf32>) -> tensor<20x64xf32>
    %33 = linalg.matmul ins(%collapsed_12, %transposed : tensor<20x32xf32>, tensor<32x64xf32>) outs(%32 : tensor<20x64xf32>) -> tensor<20x64xf32>
    %34 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<64xf32>) outs(%31 : tensor<20x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<20x64xf32>
    %35 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%33, %34 : tensor<20x64xf32>, tensor<20x64xf32>) outs(%31 : tensor<20x64xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.addf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<20x64xf32>
    %expanded_13 = tensor.expand_shape %35 [[0, 1], [2]] output_shape [1, 20, 64] : tensor<20x64xf32> into tensor<1x20x64xf32>
    %36 = tensor.empty() : tensor<1x20x64xf32>
    %37 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<1x20x64xf32>) outs(%36 : tensor<1x20x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = arith.divf %in, %cst_11 : f32
      %343 = math.erf %342 : f32
      %344 = arith.addf %343, %cst_1 : f32
      %345 = arith.mulf %344, %cst_2 : f32
      %346 = arith.mulf %in, %345 : f32
      linalg.yield %346 : f32
    } -> tensor<1x20x64xf32>
    %collapsed_14 = tensor.collapse_shape %37 [[0, 1], [2]] : tensor<1x20x64xf32> into tensor<20x64xf32>
    %38 = tensor.empty() : tensor<64x32xf32>
    %transposed_15 = linalg.transpose ins(%arg6 : tensor<32x64xf32>) outs(%38 : tensor<64x32xf32>) permutation = [1, 0] 
    %39 = tensor.empty() : tensor<20x32xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<20x32xf32>) -> tensor<20x32xf32>
    %41 = linalg.matmul ins(%collapsed_14, %transposed_15 : tensor<20x64xf32>, tensor<64x32xf32>) outs(%40 : tensor<20x32xf32>) -> tensor<20x32xf32>
    %42 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<32xf32>) outs(%39 : tensor<20x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<20x32xf32>
    %43 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%41, %42 : tensor<20x32xf32>, tensor<20x32xf32>) outs(%39 : tensor<20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.addf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<20x32xf32>
    %expanded_16 = tensor.expand_shape %43 [[0, 1], [2]] output_shape [1, 20, 32] : tensor<20x32xf32> into tensor<1x20x32xf32>
    %44 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<1x20x32xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = arith.mulf %in, %cst_2 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %45 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44, %arg74 : tensor<1x20x32xf32>, tensor<1x20x32xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.addf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %46 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<1x20x32xf32>) outs(%8 : tensor<1x20x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %342 = arith.extf %in : f32 to f64
      linalg.yield %342 : f64
    } -> tensor<1x20x32xf64>
    %47 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%46 : tensor<1x20x32xf64>) outs(%11 : tensor<1x20x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %342 = arith.addf %in, %out : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x1xf64>
    %48 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47 : tensor<1x20x1xf64>) outs(%10 : tensor<1x20x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %342 = arith.divf %in, %cst_9 : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x1xf64>
    %49 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %48 : tensor<1x20x32xf64>, tensor<1x20x1xf64>) outs(%8 : tensor<1x20x32xf64>) {
    ^bb0(%in: f64, %in_133: f64, %out: f64):
      %342 = arith.subf %in, %in_133 : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x32xf64>
    %50 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49, %49 : tensor<1x20x32xf64>, tensor<1x20x32xf64>) outs(%8 : tensor<1x20x32xf64>) {
    ^bb0(%in: f64, %in_133: f64, %out: f64):
      %342 = arith.mulf %in, %in_133 : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x32xf64>
    %51 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%50 : tensor<1x20x32xf64>) outs(%11 : tensor<1x20x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %342 = arith.addf %in, %out : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x1xf64>
    %52 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51 : tensor<1x20x1xf64>) outs(%10 : tensor<1x20x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %342 = arith.divf %in, %cst_9 : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x1xf64>
    %53 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52 : tensor<1x20x1xf64>) outs(%18 : tensor<1x20x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %342 = arith.truncf %in : f64 to f32
      linalg.yield %342 : f32
    } -> tensor<1x20x1xf32>
    %54 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%45 : tensor<1x20x32xf32>) outs(%20 : tensor<1x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = arith.addf %in, %out : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x1xf32>
    %55 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54 : tensor<1x20x1xf32>) outs(%18 : tensor<1x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = arith.divf %in, %cst_10 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x1xf32>
    %56 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53 : tensor<1x20x1xf32>) outs(%18 : tensor<1x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = arith.truncf %cst_7 : f64 to f32
      %343 = arith.addf %in, %342 : f32
      linalg.yield %343 : f32
    } -> tensor<1x20x1xf32>
    %57 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56 : tensor<1x20x1xf32>) outs(%18 : tensor<1x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = math.rsqrt %in : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x1xf32>
    %58 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45, %55 : tensor<1x20x32xf32>, tensor<1x20x1xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.subf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %59 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58, %57 : tensor<1x20x32xf32>, tensor<1x20x1xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.mulf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %60 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59, %arg8 : tensor<1x20x32xf32>, tensor<32xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.mulf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %61 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60, %arg9 : tensor<1x20x32xf32>, tensor<32xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.addf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %collapsed_17 = tensor.collapse_shape %61 [[0, 1], [2]] : tensor<1x20x32xf32> into tensor<20x32xf32>
    %62 = tensor.empty() : tensor<32x32xf32>
    %transposed_18 = linalg.transpose ins(%arg12 : tensor<32x32xf32>) outs(%62 : tensor<32x32xf32>) permutation = [1, 0] 
    %63 = linalg.matmul ins(%collapsed_17, %transposed_18 : tensor<20x32xf32>, tensor<32x32xf32>) outs(%40 : tensor<20x32xf32>) -> tensor<20x32xf32>
    %64 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%arg13 : tensor<32xf32>) outs(%39 : tensor<20x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<20x32xf32>
    %65 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%63, %64 : tensor<20x32xf32>, tensor<20x32xf32>) outs(%39 : tensor<20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.addf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<20x32xf32>
    %expanded_19 = tensor.expand_shape %65 [[0, 1], [2, 3]] output_shape [1, 20, 4, 8] : tensor<20x32xf32> into tensor<1x20x4x8xf32>
    %66 = tensor.empty() : tensor<1x4x20x8xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<1x20x4x8xf32>) outs(%66 : tensor<1x4x20x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_21 = linalg.transpose ins(%arg14 : tensor<32x32xf32>) outs(%62 : tensor<32x32xf32>) permutation = [1, 0] 
    %67 = linalg.matmul ins(%collapsed_17, %transposed_21 : tensor<20x32xf32>, tensor<32x32xf32>) outs(%40 : tensor<20x32xf32>) -> tensor<20x32xf32>
    %68 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%arg15 : tensor<32xf32>) outs(%39 : tensor<20x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<20x32xf32>
    %69 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%67, %68 : tensor<20x32xf32>, tensor<20x32xf32>) outs(%39 : tensor<20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.addf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<20x32xf32>
    %expanded_22 = tensor.expand_shape %69 [[0, 1], [2, 3]] output_shape [1, 20, 4, 8] : tensor<20x32xf32> into tensor<1x20x4x8xf32>
    %transposed_23 = linalg.transpose ins(%arg16 : tensor<32x32xf32>) outs(%62 : tensor<32x32xf32>) permutation = [1, 0] 
    %70 = linalg.matmul ins(%collapsed_17, %transposed_23 : tensor<20x32xf32>, tensor<32x32xf32>) outs(%40 : tensor<20x32xf32>) -> tensor<20x32xf32>
    %71 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%arg17 : tensor<32xf32>) outs(%39 : tensor<20x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<20x32xf32>
    %72 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%70, %71 : tensor<20x32xf32>, tensor<20x32xf32>) outs(%39 : tensor<20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.addf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<20x32xf32>
    %expanded_24 = tensor.expand_shape %72 [[0, 1], [2, 3]] output_shape [1, 20, 4, 8] : tensor<20x32xf32> into tensor<1x20x4x8xf32>
    %transposed_25 = linalg.transpose ins(%expanded_24 : tensor<1x20x4x8xf32>) outs(%66 : tensor<1x4x20x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_26 = linalg.transpose ins(%arg20 : tensor<32x32xf32>) outs(%62 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_27 = tensor.collapse_shape %extracted_slice [[0, 1], [2]] : tensor<1x39x32xf32> into tensor<39x32xf32>
    %73 = tensor.empty() : tensor<39x32xf32>
    %74 = linalg.fill ins(%cst : f32) outs(%73 : tensor<39x32xf32>) -> tensor<39x32xf32>
    %75 = linalg.matmul ins(%collapsed_27, %transposed_26 : tensor<39x32xf32>, tensor<32x32xf32>) outs(%74 : tensor<39x32xf32>) -> tensor<39x32xf32>
    %expanded_28 = tensor.expand_shape %75 [[0, 1], [2, 3]] output_shape [1, 39, 4, 8] : tensor<39x32xf32> into tensor<1x39x4x8xf32>
    %76 = tensor.empty() : tensor<1x4x8x39xf32>
    %transposed_29 = linalg.transpose ins(%expanded_28 : tensor<1x39x4x8xf32>) outs(%76 : tensor<1x4x8x39xf32>) permutation = [0, 2, 3, 1] 
    %expanded_30 = tensor.expand_shape %arg11 [[0, 1], [2, 3]] output_shape [1, 4, 1, 8] : tensor<4x8xf32> into tensor<1x4x1x8xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20, %expanded_30 : tensor<1x4x20x8xf32>, tensor<1x4x1x8xf32>) outs(%66 : tensor<1x4x20x8xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.addf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x4x20x8xf32>
    %collapsed_31 = tensor.collapse_shape %77 [[0, 1], [2], [3]] : tensor<1x4x20x8xf32> into tensor<4x20x8xf32>
    %collapsed_32 = tensor.collapse_shape %transposed_29 [[0, 1], [2], [3]] : tensor<1x4x8x39xf32> into tensor<4x8x39xf32>
    %78 = tensor.empty() : tensor<4x20x39xf32>
    %79 = linalg.fill ins(%cst : f32) outs(%78 : tensor<4x20x39xf32>) -> tensor<4x20x39xf32>
    %80 = linalg.batch_matmul ins(%collapsed_31, %collapsed_32 : tensor<4x20x8xf32>, tensor<4x8x39xf32>) outs(%79 : tensor<4x20x39xf32>) -> tensor<4x20x39xf32>
    %expanded_33 = tensor.expand_shape %80 [[0, 1], [2], [3]] output_shape [1, 4, 20, 39] : tensor<4x20x39xf32> into tensor<1x4x20x39xf32>
    %padded = tensor.pad %expanded_33 low[0, 0, 0, 1] high[0, 0, 0, 0] {
    ^bb0(%arg75: index, %arg76: index, %arg77: index, %arg78: index):
      tensor.yield %cst : f32
    } : tensor<1x4x20x39xf32> to tensor<1x4x20x40xf32>
    %collapsed_34 = tensor.collapse_shape %padded [[0], [1], [2, 3]] : tensor<1x4x20x40xf32> into tensor<1x4x800xf32>
    %expanded_35 = tensor.expand_shape %collapsed_34 [[0], [1], [2, 3]] output_shape [1, 4, 40, 20] : tensor<1x4x800xf32> into tensor<1x4x40x20xf32>
    %extracted_slice_36 = tensor.extract_slice %expanded_35[0, 0, 1, 0] [1, 4, 39, 20] [1, 1, 1, 1] : tensor<1x4x40x20xf32> to tensor<1x4x39x20xf32>
    %collapsed_37 = tensor.collapse_shape %extracted_slice_36 [[0], [1], [2, 3]] : tensor<1x4x39x20xf32> into tensor<1x4x780xf32>
    %expanded_38 = tensor.expand_shape %collapsed_37 [[0], [1], [2, 3]] output_shape [1, 4, 20, 39] : tensor<1x4x780xf32> into tensor<1x4x20x39xf32>
    %extracted_slice_39 = tensor.extract_slice %expanded_38[0, 0, 0, 0] [1, 4, 20, 20] [1, 1, 1, 1] : tensor<1x4x20x39xf32> to tensor<1x4x20x20xf32>
    %81 = tensor.empty() : tensor<1x4x20x20xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_39 : tensor<1x4x20x20xf32>) outs(%81 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = arith.truncf %cst_6 : f64 to f32
      %343 = arith.mulf %in, %342 : f32
      linalg.yield %343 : f32
    } -> tensor<1x4x20x20xf32>
    %expanded_40 = tensor.expand_shape %arg10 [[0, 1], [2, 3]] output_shape [1, 4, 1, 8] : tensor<4x8xf32> into tensor<1x4x1x8xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20, %expanded_40 : tensor<1x4x20x8xf32>, tensor<1x4x1x8xf32>) outs(%66 : tensor<1x4x20x8xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.addf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x4x20x8xf32>
    %84 = tensor.empty() : tensor<1x4x8x20xf32>
    %transposed_41 = linalg.transpose ins(%expanded_22 : tensor<1x20x4x8xf32>) outs(%84 : tensor<1x4x8x20xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_42 = tensor.collapse_shape %83 [[0, 1], [2], [3]] : tensor<1x4x20x8xf32> into tensor<4x20x8xf32>
    %collapsed_43 = tensor.collapse_shape %transposed_41 [[0, 1], [2], [3]] : tensor<1x4x8x20xf32> into tensor<4x8x20xf32>
    %85 = tensor.empty() : tensor<4x20x20xf32>
    %86 = linalg.fill ins(%cst : f32) outs(%85 : tensor<4x20x20xf32>) -> tensor<4x20x20xf32>
    %87 = linalg.batch_matmul ins(%collapsed_42, %collapsed_43 : tensor<4x20x8xf32>, tensor<4x8x20xf32>) outs(%86 : tensor<4x20x20xf32>) -> tensor<4x20x20xf32>
    %expanded_44 = tensor.expand_shape %87 [[0, 1], [2], [3]] output_shape [1, 4, 20, 20] : tensor<4x20x20xf32> into tensor<1x4x20x20xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_44 : tensor<1x4x20x20xf32>) outs(%81 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = arith.truncf %cst_6 : f64 to f32
      %343 = arith.mulf %in, %342 : f32
      linalg.yield %343 : f32
    } -> tensor<1x4x20x20xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88, %82 : tensor<1x4x20x20xf32>, tensor<1x4x20x20xf32>) outs(%81 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.addf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x4x20x20xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89, %7 : tensor<1x4x20x20xf32>, tensor<1x1x20x20xf32>) outs(%81 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.addf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x4x20x20xf32>
    %91 = tensor.empty() : tensor<1x4x20xi64>
    %92 = linalg.fill ins(%c0_i64 : i64) outs(%91 : tensor<1x4x20xi64>) -> tensor<1x4x20xi64>
    %93 = tensor.empty() : tensor<1x4x20xf32>
    %94 = linalg.fill ins(%cst_3 : f32) outs(%93 : tensor<1x4x20xf32>) -> tensor<1x4x20xf32>
    %95:2 = linalg.generic {indexing_maps = [#map1, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%90 : tensor<1x4x20x20xf32>) outs(%94, %92 : tensor<1x4x20xf32>, tensor<1x4x20xi64>) {
    ^bb0(%in: f32, %out: f32, %out_133: i64):
      %342 = linalg.index 3 : index
      %343 = arith.index_cast %342 : index to i64
      %344 = arith.maximumf %in, %out : f32
      %345 = arith.cmpf ogt, %in, %out : f32
      %346 = arith.select %345, %343, %out_133 : i64
      linalg.yield %344, %346 : f32, i64
    } -> (tensor<1x4x20xf32>, tensor<1x4x20xi64>)
    %expanded_45 = tensor.expand_shape %95#0 [[0], [1], [2, 3]] output_shape [1, 4, 20, 1] : tensor<1x4x20xf32> into tensor<1x4x20x1xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90, %expanded_45 : tensor<1x4x20x20xf32>, tensor<1x4x20x1xf32>) outs(%81 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.subf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x4x20x20xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96 : tensor<1x4x20x20xf32>) outs(%81 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = math.exp %in : f32
      linalg.yield %342 : f32
    } -> tensor<1x4x20x20xf32>
    %98 = tensor.empty() : tensor<1x4x20x1xf32>
    %99 = linalg.fill ins(%cst : f32) outs(%98 : tensor<1x4x20x1xf32>) -> tensor<1x4x20x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%97 : tensor<1x4x20x20xf32>) outs(%99 : tensor<1x4x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = arith.addf %in, %out : f32
      linalg.yield %342 : f32
    } -> tensor<1x4x20x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %100 : tensor<1x4x20x20xf32>, tensor<1x4x20x1xf32>) outs(%81 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.divf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x4x20x20xf32>
    %collapsed_46 = tensor.collapse_shape %101 [[0, 1], [2], [3]] : tensor<1x4x20x20xf32> into tensor<4x20x20xf32>
    %collapsed_47 = tensor.collapse_shape %transposed_25 [[0, 1], [2], [3]] : tensor<1x4x20x8xf32> into tensor<4x20x8xf32>
    %102 = tensor.empty() : tensor<4x20x8xf32>
    %103 = linalg.fill ins(%cst : f32) outs(%102 : tensor<4x20x8xf32>) -> tensor<4x20x8xf32>
    %104 = linalg.batch_matmul ins(%collapsed_46, %collapsed_47 : tensor<4x20x20xf32>, tensor<4x20x8xf32>) outs(%103 : tensor<4x20x8xf32>) -> tensor<4x20x8xf32>
    %expanded_48 = tensor.expand_shape %104 [[0, 1], [2], [3]] output_shape [1, 4, 20, 8] : tensor<4x20x8xf32> into tensor<1x4x20x8xf32>
    %105 = tensor.empty() : tensor<1x20x4x8xf32>
    %transposed_49 = linalg.transpose ins(%expanded_48 : tensor<1x4x20x8xf32>) outs(%105 : tensor<1x20x4x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_50 = tensor.collapse_shape %transposed_49 [[0, 1], [2, 3]] : tensor<1x20x4x8xf32> into tensor<20x32xf32>
    %transposed_51 = linalg.transpose ins(%arg18 : tensor<32x32xf32>) outs(%62 : tensor<32x32xf32>) permutation = [1, 0] 
    %106 = linalg.matmul ins(%collapsed_50, %transposed_51 : tensor<20x32xf32>, tensor<32x32xf32>) outs(%40 : tensor<20x32xf32>) -> tensor<20x32xf32>
    %107 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%arg19 : tensor<32xf32>) outs(%39 : tensor<20x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<20x32xf32>
    %108 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%106, %107 : tensor<20x32xf32>, tensor<20x32xf32>) outs(%39 : tensor<20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.addf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<20x32xf32>
    %expanded_52 = tensor.expand_shape %108 [[0, 1], [2]] output_shape [1, 20, 32] : tensor<20x32xf32> into tensor<1x20x32xf32>
    %109 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_52, %45 : tensor<1x20x32xf32>, tensor<1x20x32xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.addf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %110 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<1x20x32xf32>) outs(%8 : tensor<1x20x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %342 = arith.extf %in : f32 to f64
      linalg.yield %342 : f64
    } -> tensor<1x20x32xf64>
    %111 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%110 : tensor<1x20x32xf64>) outs(%11 : tensor<1x20x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %342 = arith.addf %in, %out : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x1xf64>
    %112 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<1x20x1xf64>) outs(%10 : tensor<1x20x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %342 = arith.divf %in, %cst_9 : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x1xf64>
    %113 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %112 : tensor<1x20x32xf64>, tensor<1x20x1xf64>) outs(%8 : tensor<1x20x32xf64>) {
    ^bb0(%in: f64, %in_133: f64, %out: f64):
      %342 = arith.subf %in, %in_133 : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x32xf64>
    %114 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %113 : tensor<1x20x32xf64>, tensor<1x20x32xf64>) outs(%8 : tensor<1x20x32xf64>) {
    ^bb0(%in: f64, %in_133: f64, %out: f64):
      %342 = arith.mulf %in, %in_133 : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x32xf64>
    %115 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%114 : tensor<1x20x32xf64>) outs(%11 : tensor<1x20x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %342 = arith.addf %in, %out : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x1xf64>
    %116 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<1x20x1xf64>) outs(%10 : tensor<1x20x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %342 = arith.divf %in, %cst_9 : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x1xf64>
    %117 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<1x20x1xf64>) outs(%18 : tensor<1x20x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %342 = arith.truncf %in : f64 to f32
      linalg.yield %342 : f32
    } -> tensor<1x20x1xf32>
    %118 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%109 : tensor<1x20x32xf32>) outs(%20 : tensor<1x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = arith.addf %in, %out : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x1xf32>
    %119 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<1x20x1xf32>) outs(%18 : tensor<1x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = arith.divf %in, %cst_10 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x1xf32>
    %120 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<1x20x1xf32>) outs(%18 : tensor<1x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = arith.truncf %cst_7 : f64 to f32
      %343 = arith.addf %in, %342 : f32
      linalg.yield %343 : f32
    } -> tensor<1x20x1xf32>
    %121 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<1x20x1xf32>) outs(%18 : tensor<1x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = math.rsqrt %in : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x1xf32>
    %122 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %119 : tensor<1x20x32xf32>, tensor<1x20x1xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.subf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %123 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %121 : tensor<1x20x32xf32>, tensor<1x20x1xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.mulf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %124 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %arg21 : tensor<1x20x32xf32>, tensor<32xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.mulf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %125 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %arg22 : tensor<1x20x32xf32>, tensor<32xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.addf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %126 = tensor.empty() : tensor<1x32x20xf32>
    %transposed_53 = linalg.transpose ins(%125 : tensor<1x20x32xf32>) outs(%126 : tensor<1x32x20xf32>) permutation = [0, 2, 1] 
    %127 = tensor.empty() : tensor<1x64x20xf32>
    %128 = linalg.fill ins(%cst : f32) outs(%127 : tensor<1x64x20xf32>) -> tensor<1x64x20xf32>
    %129 = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<1> : vector<1xi64>} ins(%transposed_53, %arg23 : tensor<1x32x20xf32>, tensor<64x32x1xf32>) outs(%128 : tensor<1x64x20xf32>) -> tensor<1x64x20xf32>
    %extracted_slice_54 = tensor.extract_slice %129[0, 0, 0] [1, 32, 20] [1, 1, 1] : tensor<1x64x20xf32> to tensor<1x32x20xf32>
    %extracted_slice_55 = tensor.extract_slice %129[0, 32, 0] [1, 32, 20] [1, 1, 1] : tensor<1x64x20xf32> to tensor<1x32x20xf32>
    %130 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_55 : tensor<1x32x20xf32>) outs(%126 : tensor<1x32x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = arith.negf %in : f32
      %343 = math.exp %342 : f32
      %344 = arith.addf %343, %cst_1 : f32
      %345 = arith.divf %cst_1, %344 : f32
      linalg.yield %345 : f32
    } -> tensor<1x32x20xf32>
    %131 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_54, %130 : tensor<1x32x20xf32>, tensor<1x32x20xf32>) outs(%126 : tensor<1x32x20xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.mulf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x32x20xf32>
    %expanded_56 = tensor.expand_shape %131 [[0], [1], [2, 3]] output_shape [1, 32, 20, 1] : tensor<1x32x20xf32> into tensor<1x32x20x1xf32>
    %expanded_57 = tensor.expand_shape %arg24 [[0], [1], [2, 3]] output_shape [32, 1, 7, 1] : tensor<32x1x7xf32> into tensor<32x1x7x1xf32>
    %padded_58 = tensor.pad %expanded_56 low[0, 0, 3, 0] high[0, 0, 3, 0] {
    ^bb0(%arg75: index, %arg76: index, %arg77: index, %arg78: index):
      tensor.yield %cst : f32
    } : tensor<1x32x20x1xf32> to tensor<1x32x26x1xf32>
    %132 = tensor.empty() : tensor<1x32x20x1xf32>
    %133 = linalg.fill ins(%cst : f32) outs(%132 : tensor<1x32x20x1xf32>) -> tensor<1x32x20x1xf32>
    %collapsed_59 = tensor.collapse_shape %expanded_57 [[0, 1], [2], [3]] : tensor<32x1x7x1xf32> into tensor<32x7x1xf32>
    %134 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_58, %collapsed_59 : tensor<1x32x26x1xf32>, tensor<32x7x1xf32>) outs(%133 : tensor<1x32x20x1xf32>) -> tensor<1x32x20x1xf32>
    %collapsed_60 = tensor.collapse_shape %134 [[0], [1], [2, 3]] : tensor<1x32x20x1xf32> into tensor<1x32x20xf32>
    %135 = tensor.empty() : tensor<32xf32>
    %136 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg28 : tensor<32xf32>) outs(%135 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = arith.truncf %cst_7 : f64 to f32
      %343 = arith.addf %in, %342 : f32
      linalg.yield %343 : f32
    } -> tensor<32xf32>
    %137 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%136 : tensor<32xf32>) outs(%135 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = math.rsqrt %in : f32
      linalg.yield %342 : f32
    } -> tensor<32xf32>
    %expanded_61 = tensor.expand_shape %arg27 [[0, 1]] output_shape [32, 1] : tensor<32xf32> into tensor<32x1xf32>
    %expanded_62 = tensor.expand_shape %137 [[0, 1]] output_shape [32, 1] : tensor<32xf32> into tensor<32x1xf32>
    %138 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_60, %expanded_61 : tensor<1x32x20xf32>, tensor<32x1xf32>) outs(%126 : tensor<1x32x20xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.subf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x32x20xf32>
    %139 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %expanded_62 : tensor<1x32x20xf32>, tensor<32x1xf32>) outs(%126 : tensor<1x32x20xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.mulf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x32x20xf32>
    %expanded_63 = tensor.expand_shape %arg25 [[0, 1]] output_shape [32, 1] : tensor<32xf32> into tensor<32x1xf32>
    %140 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %expanded_63 : tensor<1x32x20xf32>, tensor<32x1xf32>) outs(%126 : tensor<1x32x20xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.mulf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x32x20xf32>
    %expanded_64 = tensor.expand_shape %arg26 [[0, 1]] output_shape [32, 1] : tensor<32xf32> into tensor<32x1xf32>
    %141 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %expanded_64 : tensor<1x32x20xf32>, tensor<32x1xf32>) outs(%126 : tensor<1x32x20xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.addf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x32x20xf32>
    %142 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<1x32x20xf32>) outs(%126 : tensor<1x32x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = arith.divf %in, %cst_11 : f32
      %343 = math.erf %342 : f32
      %344 = arith.addf %343, %cst_1 : f32
      %345 = arith.mulf %344, %cst_2 : f32
      %346 = arith.mulf %in, %345 : f32
      linalg.yield %346 : f32
    } -> tensor<1x32x20xf32>
    %143 = linalg.fill ins(%cst : f32) outs(%126 : tensor<1x32x20xf32>) -> tensor<1x32x20xf32>
    %144 = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<1> : vector<1xi64>} ins(%142, %arg29 : tensor<1x32x20xf32>, tensor<32x32x1xf32>) outs(%143 : tensor<1x32x20xf32>) -> tensor<1x32x20xf32>
    %transposed_65 = linalg.transpose ins(%144 : tensor<1x32x20xf32>) outs(%25 : tensor<1x20x32xf32>) permutation = [0, 2, 1] 
    %145 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %transposed_65 : tensor<1x20x32xf32>, tensor<1x20x32xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.addf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %146 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<1x20x32xf32>) outs(%8 : tensor<1x20x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %342 = arith.extf %in : f32 to f64
      linalg.yield %342 : f64
    } -> tensor<1x20x32xf64>
    %147 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%146 : tensor<1x20x32xf64>) outs(%11 : tensor<1x20x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %342 = arith.addf %in, %out : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x1xf64>
    %148 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<1x20x1xf64>) outs(%10 : tensor<1x20x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %342 = arith.divf %in, %cst_9 : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x1xf64>
    %149 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %148 : tensor<1x20x32xf64>, tensor<1x20x1xf64>) outs(%8 : tensor<1x20x32xf64>) {
    ^bb0(%in: f64, %in_133: f64, %out: f64):
      %342 = arith.subf %in, %in_133 : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x32xf64>
    %150 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %149 : tensor<1x20x32xf64>, tensor<1x20x32xf64>) outs(%8 : tensor<1x20x32xf64>) {
    ^bb0(%in: f64, %in_133: f64, %out: f64):
      %342 = arith.mulf %in, %in_133 : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x32xf64>
    %151 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%150 : tensor<1x20x32xf64>) outs(%11 : tensor<1x20x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %342 = arith.addf %in, %out : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x1xf64>
    %152 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<1x20x1xf64>) outs(%10 : tensor<1x20x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %342 = arith.divf %in, %cst_9 : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x1xf64>
    %153 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<1x20x1xf64>) outs(%18 : tensor<1x20x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %342 = arith.truncf %in : f64 to f32
      linalg.yield %342 : f32
    } -> tensor<1x20x1xf32>
    %154 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%145 : tensor<1x20x32xf32>) outs(%20 : tensor<1x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = arith.addf %in, %out : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x1xf32>
    %155 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<1x20x1xf32>) outs(%18 : tensor<1x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = arith.divf %in, %cst_10 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x1xf32>
    %156 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<1x20x1xf32>) outs(%18 : tensor<1x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = arith.truncf %cst_7 : f64 to f32
      %343 = arith.addf %in, %342 : f32
      linalg.yield %343 : f32
    } -> tensor<1x20x1xf32>
    %157 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156 : tensor<1x20x1xf32>) outs(%18 : tensor<1x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = math.rsqrt %in : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x1xf32>
    %158 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %155 : tensor<1x20x32xf32>, tensor<1x20x1xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.subf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %159 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158, %157 : tensor<1x20x32xf32>, tensor<1x20x1xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.mulf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %160 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159, %arg30 : tensor<1x20x32xf32>, tensor<32xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.mulf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %161 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160, %arg31 : tensor<1x20x32xf32>, tensor<32xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.addf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %collapsed_66 = tensor.collapse_shape %161 [[0, 1], [2]] : tensor<1x20x32xf32> into tensor<20x32xf32>
    %transposed_67 = linalg.transpose ins(%arg32 : tensor<64x32xf32>) outs(%30 : tensor<32x64xf32>) permutation = [1, 0] 
    %162 = linalg.matmul ins(%collapsed_66, %transposed_67 : tensor<20x32xf32>, tensor<32x64xf32>) outs(%32 : tensor<20x64xf32>) -> tensor<20x64xf32>
    %163 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%arg33 : tensor<64xf32>) outs(%31 : tensor<20x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<20x64xf32>
    %164 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%162, %163 : tensor<20x64xf32>, tensor<20x64xf32>) outs(%31 : tensor<20x64xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.addf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<20x64xf32>
    %expanded_68 = tensor.expand_shape %164 [[0, 1], [2]] output_shape [1, 20, 64] : tensor<20x64xf32> into tensor<1x20x64xf32>
    %165 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_68 : tensor<1x20x64xf32>) outs(%36 : tensor<1x20x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = arith.divf %in, %cst_11 : f32
      %343 = math.erf %342 : f32
      %344 = arith.addf %343, %cst_1 : f32
      %345 = arith.mulf %344, %cst_2 : f32
      %346 = arith.mulf %in, %345 : f32
      linalg.yield %346 : f32
    } -> tensor<1x20x64xf32>
    %collapsed_69 = tensor.collapse_shape %165 [[0, 1], [2]] : tensor<1x20x64xf32> into tensor<20x64xf32>
    %transposed_70 = linalg.transpose ins(%arg34 : tensor<32x64xf32>) outs(%38 : tensor<64x32xf32>) permutation = [1, 0] 
    %166 = linalg.matmul ins(%collapsed_69, %transposed_70 : tensor<20x64xf32>, tensor<64x32xf32>) outs(%40 : tensor<20x32xf32>) -> tensor<20x32xf32>
    %167 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%arg35 : tensor<32xf32>) outs(%39 : tensor<20x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<20x32xf32>
    %168 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%166, %167 : tensor<20x32xf32>, tensor<20x32xf32>) outs(%39 : tensor<20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.addf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<20x32xf32>
    %expanded_71 = tensor.expand_shape %168 [[0, 1], [2]] output_shape [1, 20, 32] : tensor<20x32xf32> into tensor<1x20x32xf32>
    %169 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_71 : tensor<1x20x32xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = arith.mulf %in, %cst_2 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %170 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169, %145 : tensor<1x20x32xf32>, tensor<1x20x32xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.addf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %171 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<1x20x32xf32>) outs(%8 : tensor<1x20x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %342 = arith.extf %in : f32 to f64
      linalg.yield %342 : f64
    } -> tensor<1x20x32xf64>
    %172 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%171 : tensor<1x20x32xf64>) outs(%11 : tensor<1x20x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %342 = arith.addf %in, %out : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x1xf64>
    %173 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<1x20x1xf64>) outs(%10 : tensor<1x20x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %342 = arith.divf %in, %cst_9 : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x1xf64>
    %174 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171, %173 : tensor<1x20x32xf64>, tensor<1x20x1xf64>) outs(%8 : tensor<1x20x32xf64>) {
    ^bb0(%in: f64, %in_133: f64, %out: f64):
      %342 = arith.subf %in, %in_133 : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x32xf64>
    %175 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174, %174 : tensor<1x20x32xf64>, tensor<1x20x32xf64>) outs(%8 : tensor<1x20x32xf64>) {
    ^bb0(%in: f64, %in_133: f64, %out: f64):
      %342 = arith.mulf %in, %in_133 : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x32xf64>
    %176 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%175 : tensor<1x20x32xf64>) outs(%11 : tensor<1x20x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %342 = arith.addf %in, %out : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x1xf64>
    %177 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<1x20x1xf64>) outs(%10 : tensor<1x20x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %342 = arith.divf %in, %cst_9 : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x1xf64>
    %178 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177 : tensor<1x20x1xf64>) outs(%18 : tensor<1x20x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %342 = arith.truncf %in : f64 to f32
      linalg.yield %342 : f32
    } -> tensor<1x20x1xf32>
    %179 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%170 : tensor<1x20x32xf32>) outs(%20 : tensor<1x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = arith.addf %in, %out : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x1xf32>
    %180 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179 : tensor<1x20x1xf32>) outs(%18 : tensor<1x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = arith.divf %in, %cst_10 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x1xf32>
    %181 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178 : tensor<1x20x1xf32>) outs(%18 : tensor<1x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = arith.truncf %cst_7 : f64 to f32
      %343 = arith.addf %in, %342 : f32
      linalg.yield %343 : f32
    } -> tensor<1x20x1xf32>
    %182 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<1x20x1xf32>) outs(%18 : tensor<1x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = math.rsqrt %in : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x1xf32>
    %183 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170, %180 : tensor<1x20x32xf32>, tensor<1x20x1xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.subf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %184 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183, %182 : tensor<1x20x32xf32>, tensor<1x20x1xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.mulf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %185 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184, %arg36 : tensor<1x20x32xf32>, tensor<32xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.mulf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %186 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185, %arg37 : tensor<1x20x32xf32>, tensor<32xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.addf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %187 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186 : tensor<1x20x32xf32>) outs(%8 : tensor<1x20x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %342 = arith.extf %in : f32 to f64
      linalg.yield %342 : f64
    } -> tensor<1x20x32xf64>
    %188 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%187 : tensor<1x20x32xf64>) outs(%11 : tensor<1x20x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %342 = arith.addf %in, %out : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x1xf64>
    %189 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188 : tensor<1x20x1xf64>) outs(%10 : tensor<1x20x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %342 = arith.divf %in, %cst_9 : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x1xf64>
    %190 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187, %189 : tensor<1x20x32xf64>, tensor<1x20x1xf64>) outs(%8 : tensor<1x20x32xf64>) {
    ^bb0(%in: f64, %in_133: f64, %out: f64):
      %342 = arith.subf %in, %in_133 : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x32xf64>
    %191 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190, %190 : tensor<1x20x32xf64>, tensor<1x20x32xf64>) outs(%8 : tensor<1x20x32xf64>) {
    ^bb0(%in: f64, %in_133: f64, %out: f64):
      %342 = arith.mulf %in, %in_133 : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x32xf64>
    %192 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%191 : tensor<1x20x32xf64>) outs(%11 : tensor<1x20x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %342 = arith.addf %in, %out : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x1xf64>
    %193 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192 : tensor<1x20x1xf64>) outs(%10 : tensor<1x20x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %342 = arith.divf %in, %cst_9 : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x1xf64>
    %194 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193 : tensor<1x20x1xf64>) outs(%18 : tensor<1x20x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %342 = arith.truncf %in : f64 to f32
      linalg.yield %342 : f32
    } -> tensor<1x20x1xf32>
    %195 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%186 : tensor<1x20x32xf32>) outs(%20 : tensor<1x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = arith.addf %in, %out : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x1xf32>
    %196 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195 : tensor<1x20x1xf32>) outs(%18 : tensor<1x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = arith.divf %in, %cst_10 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x1xf32>
    %197 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194 : tensor<1x20x1xf32>) outs(%18 : tensor<1x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = arith.truncf %cst_7 : f64 to f32
      %343 = arith.addf %in, %342 : f32
      linalg.yield %343 : f32
    } -> tensor<1x20x1xf32>
    %198 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197 : tensor<1x20x1xf32>) outs(%18 : tensor<1x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = math.rsqrt %in : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x1xf32>
    %199 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186, %196 : tensor<1x20x32xf32>, tensor<1x20x1xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.subf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %200 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199, %198 : tensor<1x20x32xf32>, tensor<1x20x1xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.mulf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %201 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200, %arg38 : tensor<1x20x32xf32>, tensor<32xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.mulf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %202 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201, %arg39 : tensor<1x20x32xf32>, tensor<32xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.addf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %collapsed_72 = tensor.collapse_shape %202 [[0, 1], [2]] : tensor<1x20x32xf32> into tensor<20x32xf32>
    %transposed_73 = linalg.transpose ins(%arg40 : tensor<64x32xf32>) outs(%30 : tensor<32x64xf32>) permutation = [1, 0] 
    %203 = linalg.matmul ins(%collapsed_72, %transposed_73 : tensor<20x32xf32>, tensor<32x64xf32>) outs(%32 : tensor<20x64xf32>) -> tensor<20x64xf32>
    %204 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%arg41 : tensor<64xf32>) outs(%31 : tensor<20x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<20x64xf32>
    %205 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%203, %204 : tensor<20x64xf32>, tensor<20x64xf32>) outs(%31 : tensor<20x64xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.addf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<20x64xf32>
    %expanded_74 = tensor.expand_shape %205 [[0, 1], [2]] output_shape [1, 20, 64] : tensor<20x64xf32> into tensor<1x20x64xf32>
    %206 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_74 : tensor<1x20x64xf32>) outs(%36 : tensor<1x20x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = arith.divf %in, %cst_11 : f32
      %343 = math.erf %342 : f32
      %344 = arith.addf %343, %cst_1 : f32
      %345 = arith.mulf %344, %cst_2 : f32
      %346 = arith.mulf %in, %345 : f32
      linalg.yield %346 : f32
    } -> tensor<1x20x64xf32>
    %collapsed_75 = tensor.collapse_shape %206 [[0, 1], [2]] : tensor<1x20x64xf32> into tensor<20x64xf32>
    %transposed_76 = linalg.transpose ins(%arg42 : tensor<32x64xf32>) outs(%38 : tensor<64x32xf32>) permutation = [1, 0] 
    %207 = linalg.matmul ins(%collapsed_75, %transposed_76 : tensor<20x64xf32>, tensor<64x32xf32>) outs(%40 : tensor<20x32xf32>) -> tensor<20x32xf32>
    %208 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%arg43 : tensor<32xf32>) outs(%39 : tensor<20x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<20x32xf32>
    %209 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%207, %208 : tensor<20x32xf32>, tensor<20x32xf32>) outs(%39 : tensor<20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.addf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<20x32xf32>
    %expanded_77 = tensor.expand_shape %209 [[0, 1], [2]] output_shape [1, 20, 32] : tensor<20x32xf32> into tensor<1x20x32xf32>
    %210 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_77 : tensor<1x20x32xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = arith.mulf %in, %cst_2 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %211 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210, %186 : tensor<1x20x32xf32>, tensor<1x20x32xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.addf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %212 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%211 : tensor<1x20x32xf32>) outs(%8 : tensor<1x20x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %342 = arith.extf %in : f32 to f64
      linalg.yield %342 : f64
    } -> tensor<1x20x32xf64>
    %213 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%212 : tensor<1x20x32xf64>) outs(%11 : tensor<1x20x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %342 = arith.addf %in, %out : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x1xf64>
    %214 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213 : tensor<1x20x1xf64>) outs(%10 : tensor<1x20x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %342 = arith.divf %in, %cst_9 : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x1xf64>
    %215 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212, %214 : tensor<1x20x32xf64>, tensor<1x20x1xf64>) outs(%8 : tensor<1x20x32xf64>) {
    ^bb0(%in: f64, %in_133: f64, %out: f64):
      %342 = arith.subf %in, %in_133 : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x32xf64>
    %216 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215, %215 : tensor<1x20x32xf64>, tensor<1x20x32xf64>) outs(%8 : tensor<1x20x32xf64>) {
    ^bb0(%in: f64, %in_133: f64, %out: f64):
      %342 = arith.mulf %in, %in_133 : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x32xf64>
    %217 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%216 : tensor<1x20x32xf64>) outs(%11 : tensor<1x20x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %342 = arith.addf %in, %out : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x1xf64>
    %218 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217 : tensor<1x20x1xf64>) outs(%10 : tensor<1x20x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %342 = arith.divf %in, %cst_9 : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x1xf64>
    %219 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218 : tensor<1x20x1xf64>) outs(%18 : tensor<1x20x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %342 = arith.truncf %in : f64 to f32
      linalg.yield %342 : f32
    } -> tensor<1x20x1xf32>
    %220 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%211 : tensor<1x20x32xf32>) outs(%20 : tensor<1x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = arith.addf %in, %out : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x1xf32>
    %221 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220 : tensor<1x20x1xf32>) outs(%18 : tensor<1x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = arith.divf %in, %cst_10 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x1xf32>
    %222 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219 : tensor<1x20x1xf32>) outs(%18 : tensor<1x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = arith.truncf %cst_7 : f64 to f32
      %343 = arith.addf %in, %342 : f32
      linalg.yield %343 : f32
    } -> tensor<1x20x1xf32>
    %223 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222 : tensor<1x20x1xf32>) outs(%18 : tensor<1x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = math.rsqrt %in : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x1xf32>
    %224 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%211, %221 : tensor<1x20x32xf32>, tensor<1x20x1xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.subf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %225 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224, %223 : tensor<1x20x32xf32>, tensor<1x20x1xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.mulf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %226 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225, %arg44 : tensor<1x20x32xf32>, tensor<32xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.mulf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %227 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226, %arg45 : tensor<1x20x32xf32>, tensor<32xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.addf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %collapsed_78 = tensor.collapse_shape %227 [[0, 1], [2]] : tensor<1x20x32xf32> into tensor<20x32xf32>
    %transposed_79 = linalg.transpose ins(%arg48 : tensor<32x32xf32>) outs(%62 : tensor<32x32xf32>) permutation = [1, 0] 
    %228 = linalg.matmul ins(%collapsed_78, %transposed_79 : tensor<20x32xf32>, tensor<32x32xf32>) outs(%40 : tensor<20x32xf32>) -> tensor<20x32xf32>
    %229 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%arg49 : tensor<32xf32>) outs(%39 : tensor<20x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<20x32xf32>
    %230 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%228, %229 : tensor<20x32xf32>, tensor<20x32xf32>) outs(%39 : tensor<20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.addf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<20x32xf32>
    %expanded_80 = tensor.expand_shape %230 [[0, 1], [2, 3]] output_shape [1, 20, 4, 8] : tensor<20x32xf32> into tensor<1x20x4x8xf32>
    %transposed_81 = linalg.transpose ins(%expanded_80 : tensor<1x20x4x8xf32>) outs(%66 : tensor<1x4x20x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_82 = linalg.transpose ins(%arg50 : tensor<32x32xf32>) outs(%62 : tensor<32x32xf32>) permutation = [1, 0] 
    %231 = linalg.matmul ins(%collapsed_78, %transposed_82 : tensor<20x32xf32>, tensor<32x32xf32>) outs(%40 : tensor<20x32xf32>) -> tensor<20x32xf32>
    %232 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%arg51 : tensor<32xf32>) outs(%39 : tensor<20x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<20x32xf32>
    %233 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%231, %232 : tensor<20x32xf32>, tensor<20x32xf32>) outs(%39 : tensor<20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.addf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<20x32xf32>
    %expanded_83 = tensor.expand_shape %233 [[0, 1], [2, 3]] output_shape [1, 20, 4, 8] : tensor<20x32xf32> into tensor<1x20x4x8xf32>
    %transposed_84 = linalg.transpose ins(%arg52 : tensor<32x32xf32>) outs(%62 : tensor<32x32xf32>) permutation = [1, 0] 
    %234 = linalg.matmul ins(%collapsed_78, %transposed_84 : tensor<20x32xf32>, tensor<32x32xf32>) outs(%40 : tensor<20x32xf32>) -> tensor<20x32xf32>
    %235 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%arg53 : tensor<32xf32>) outs(%39 : tensor<20x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<20x32xf32>
    %236 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%234, %235 : tensor<20x32xf32>, tensor<20x32xf32>) outs(%39 : tensor<20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.addf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<20x32xf32>
    %expanded_85 = tensor.expand_shape %236 [[0, 1], [2, 3]] output_shape [1, 20, 4, 8] : tensor<20x32xf32> into tensor<1x20x4x8xf32>
    %transposed_86 = linalg.transpose ins(%expanded_85 : tensor<1x20x4x8xf32>) outs(%66 : tensor<1x4x20x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_87 = linalg.transpose ins(%arg56 : tensor<32x32xf32>) outs(%62 : tensor<32x32xf32>) permutation = [1, 0] 
    %237 = linalg.matmul ins(%collapsed_27, %transposed_87 : tensor<39x32xf32>, tensor<32x32xf32>) outs(%74 : tensor<39x32xf32>) -> tensor<39x32xf32>
    %expanded_88 = tensor.expand_shape %237 [[0, 1], [2, 3]] output_shape [1, 39, 4, 8] : tensor<39x32xf32> into tensor<1x39x4x8xf32>
    %transposed_89 = linalg.transpose ins(%expanded_88 : tensor<1x39x4x8xf32>) outs(%76 : tensor<1x4x8x39xf32>) permutation = [0, 2, 3, 1] 
    %expanded_90 = tensor.expand_shape %arg47 [[0, 1], [2, 3]] output_shape [1, 4, 1, 8] : tensor<4x8xf32> into tensor<1x4x1x8xf32>
    %238 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_81, %expanded_90 : tensor<1x4x20x8xf32>, tensor<1x4x1x8xf32>) outs(%66 : tensor<1x4x20x8xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.addf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x4x20x8xf32>
    %collapsed_91 = tensor.collapse_shape %238 [[0, 1], [2], [3]] : tensor<1x4x20x8xf32> into tensor<4x20x8xf32>
    %collapsed_92 = tensor.collapse_shape %transposed_89 [[0, 1], [2], [3]] : tensor<1x4x8x39xf32> into tensor<4x8x39xf32>
    %239 = linalg.batch_matmul ins(%collapsed_91, %collapsed_92 : tensor<4x20x8xf32>, tensor<4x8x39xf32>) outs(%79 : tensor<4x20x39xf32>) -> tensor<4x20x39xf32>
    %expanded_93 = tensor.expand_shape %239 [[0, 1], [2], [3]] output_shape [1, 4, 20, 39] : tensor<4x20x39xf32> into tensor<1x4x20x39xf32>
    %padded_94 = tensor.pad %expanded_93 low[0, 0, 0, 1] high[0, 0, 0, 0] {
    ^bb0(%arg75: index, %arg76: index, %arg77: index, %arg78: index):
      tensor.yield %cst : f32
    } : tensor<1x4x20x39xf32> to tensor<1x4x20x40xf32>
    %collapsed_95 = tensor.collapse_shape %padded_94 [[0], [1], [2, 3]] : tensor<1x4x20x40xf32> into tensor<1x4x800xf32>
    %expanded_96 = tensor.expand_shape %collapsed_95 [[0], [1], [2, 3]] output_shape [1, 4, 40, 20] : tensor<1x4x800xf32> into tensor<1x4x40x20xf32>
    %extracted_slice_97 = tensor.extract_slice %expanded_96[0, 0, 1, 0] [1, 4, 39, 20] [1, 1, 1, 1] : tensor<1x4x40x20xf32> to tensor<1x4x39x20xf32>
    %collapsed_98 = tensor.collapse_shape %extracted_slice_97 [[0], [1], [2, 3]] : tensor<1x4x39x20xf32> into tensor<1x4x780xf32>
    %expanded_99 = tensor.expand_shape %collapsed_98 [[0], [1], [2, 3]] output_shape [1, 4, 20, 39] : tensor<1x4x780xf32> into tensor<1x4x20x39xf32>
    %extracted_slice_100 = tensor.extract_slice %expanded_99[0, 0, 0, 0] [1, 4, 20, 20] [1, 1, 1, 1] : tensor<1x4x20x39xf32> to tensor<1x4x20x20xf32>
    %240 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_100 : tensor<1x4x20x20xf32>) outs(%81 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = arith.truncf %cst_6 : f64 to f32
      %343 = arith.mulf %in, %342 : f32
      linalg.yield %343 : f32
    } -> tensor<1x4x20x20xf32>
    %expanded_101 = tensor.expand_shape %arg46 [[0, 1], [2, 3]] output_shape [1, 4, 1, 8] : tensor<4x8xf32> into tensor<1x4x1x8xf32>
    %241 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_81, %expanded_101 : tensor<1x4x20x8xf32>, tensor<1x4x1x8xf32>) outs(%66 : tensor<1x4x20x8xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.addf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x4x20x8xf32>
    %transposed_102 = linalg.transpose ins(%expanded_83 : tensor<1x20x4x8xf32>) outs(%84 : tensor<1x4x8x20xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_103 = tensor.collapse_shape %241 [[0, 1], [2], [3]] : tensor<1x4x20x8xf32> into tensor<4x20x8xf32>
    %collapsed_104 = tensor.collapse_shape %transposed_102 [[0, 1], [2], [3]] : tensor<1x4x8x20xf32> into tensor<4x8x20xf32>
    %242 = linalg.batch_matmul ins(%collapsed_103, %collapsed_104 : tensor<4x20x8xf32>, tensor<4x8x20xf32>) outs(%86 : tensor<4x20x20xf32>) -> tensor<4x20x20xf32>
    %expanded_105 = tensor.expand_shape %242 [[0, 1], [2], [3]] output_shape [1, 4, 20, 20] : tensor<4x20x20xf32> into tensor<1x4x20x20xf32>
    %243 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_105 : tensor<1x4x20x20xf32>) outs(%81 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = arith.truncf %cst_6 : f64 to f32
      %343 = arith.mulf %in, %342 : f32
      linalg.yield %343 : f32
    } -> tensor<1x4x20x20xf32>
    %244 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%243, %240 : tensor<1x4x20x20xf32>, tensor<1x4x20x20xf32>) outs(%81 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.addf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x4x20x20xf32>
    %245 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%244, %7 : tensor<1x4x20x20xf32>, tensor<1x1x20x20xf32>) outs(%81 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.addf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x4x20x20xf32>
    %246:2 = linalg.generic {indexing_maps = [#map1, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%245 : tensor<1x4x20x20xf32>) outs(%94, %92 : tensor<1x4x20xf32>, tensor<1x4x20xi64>) {
    ^bb0(%in: f32, %out: f32, %out_133: i64):
      %342 = linalg.index 3 : index
      %343 = arith.index_cast %342 : index to i64
      %344 = arith.maximumf %in, %out : f32
      %345 = arith.cmpf ogt, %in, %out : f32
      %346 = arith.select %345, %343, %out_133 : i64
      linalg.yield %344, %346 : f32, i64
    } -> (tensor<1x4x20xf32>, tensor<1x4x20xi64>)
    %expanded_106 = tensor.expand_shape %246#0 [[0], [1], [2, 3]] output_shape [1, 4, 20, 1] : tensor<1x4x20xf32> into tensor<1x4x20x1xf32>
    %247 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%245, %expanded_106 : tensor<1x4x20x20xf32>, tensor<1x4x20x1xf32>) outs(%81 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.subf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x4x20x20xf32>
    %248 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%247 : tensor<1x4x20x20xf32>) outs(%81 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = math.exp %in : f32
      linalg.yield %342 : f32
    } -> tensor<1x4x20x20xf32>
    %249 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%248 : tensor<1x4x20x20xf32>) outs(%99 : tensor<1x4x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = arith.addf %in, %out : f32
      linalg.yield %342 : f32
    } -> tensor<1x4x20x1xf32>
    %250 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%248, %249 : tensor<1x4x20x20xf32>, tensor<1x4x20x1xf32>) outs(%81 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.divf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x4x20x20xf32>
    %collapsed_107 = tensor.collapse_shape %250 [[0, 1], [2], [3]] : tensor<1x4x20x20xf32> into tensor<4x20x20xf32>
    %collapsed_108 = tensor.collapse_shape %transposed_86 [[0, 1], [2], [3]] : tensor<1x4x20x8xf32> into tensor<4x20x8xf32>
    %251 = linalg.batch_matmul ins(%collapsed_107, %collapsed_108 : tensor<4x20x20xf32>, tensor<4x20x8xf32>) outs(%103 : tensor<4x20x8xf32>) -> tensor<4x20x8xf32>
    %expanded_109 = tensor.expand_shape %251 [[0, 1], [2], [3]] output_shape [1, 4, 20, 8] : tensor<4x20x8xf32> into tensor<1x4x20x8xf32>
    %transposed_110 = linalg.transpose ins(%expanded_109 : tensor<1x4x20x8xf32>) outs(%105 : tensor<1x20x4x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_111 = tensor.collapse_shape %transposed_110 [[0, 1], [2, 3]] : tensor<1x20x4x8xf32> into tensor<20x32xf32>
    %transposed_112 = linalg.transpose ins(%arg54 : tensor<32x32xf32>) outs(%62 : tensor<32x32xf32>) permutation = [1, 0] 
    %252 = linalg.matmul ins(%collapsed_111, %transposed_112 : tensor<20x32xf32>, tensor<32x32xf32>) outs(%40 : tensor<20x32xf32>) -> tensor<20x32xf32>
    %253 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%arg55 : tensor<32xf32>) outs(%39 : tensor<20x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<20x32xf32>
    %254 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%252, %253 : tensor<20x32xf32>, tensor<20x32xf32>) outs(%39 : tensor<20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.addf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<20x32xf32>
    %expanded_113 = tensor.expand_shape %254 [[0, 1], [2]] output_shape [1, 20, 32] : tensor<20x32xf32> into tensor<1x20x32xf32>
    %255 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_113, %211 : tensor<1x20x32xf32>, tensor<1x20x32xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.addf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %256 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%255 : tensor<1x20x32xf32>) outs(%8 : tensor<1x20x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %342 = arith.extf %in : f32 to f64
      linalg.yield %342 : f64
    } -> tensor<1x20x32xf64>
    %257 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%256 : tensor<1x20x32xf64>) outs(%11 : tensor<1x20x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %342 = arith.addf %in, %out : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x1xf64>
    %258 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257 : tensor<1x20x1xf64>) outs(%10 : tensor<1x20x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %342 = arith.divf %in, %cst_9 : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x1xf64>
    %259 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256, %258 : tensor<1x20x32xf64>, tensor<1x20x1xf64>) outs(%8 : tensor<1x20x32xf64>) {
    ^bb0(%in: f64, %in_133: f64, %out: f64):
      %342 = arith.subf %in, %in_133 : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x32xf64>
    %260 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259, %259 : tensor<1x20x32xf64>, tensor<1x20x32xf64>) outs(%8 : tensor<1x20x32xf64>) {
    ^bb0(%in: f64, %in_133: f64, %out: f64):
      %342 = arith.mulf %in, %in_133 : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x32xf64>
    %261 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%260 : tensor<1x20x32xf64>) outs(%11 : tensor<1x20x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %342 = arith.addf %in, %out : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x1xf64>
    %262 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%261 : tensor<1x20x1xf64>) outs(%10 : tensor<1x20x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %342 = arith.divf %in, %cst_9 : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x1xf64>
    %263 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%262 : tensor<1x20x1xf64>) outs(%18 : tensor<1x20x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %342 = arith.truncf %in : f64 to f32
      linalg.yield %342 : f32
    } -> tensor<1x20x1xf32>
    %264 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%255 : tensor<1x20x32xf32>) outs(%20 : tensor<1x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = arith.addf %in, %out : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x1xf32>
    %265 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%264 : tensor<1x20x1xf32>) outs(%18 : tensor<1x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = arith.divf %in, %cst_10 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x1xf32>
    %266 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%263 : tensor<1x20x1xf32>) outs(%18 : tensor<1x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = arith.truncf %cst_7 : f64 to f32
      %343 = arith.addf %in, %342 : f32
      linalg.yield %343 : f32
    } -> tensor<1x20x1xf32>
    %267 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%266 : tensor<1x20x1xf32>) outs(%18 : tensor<1x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = math.rsqrt %in : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x1xf32>
    %268 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%255, %265 : tensor<1x20x32xf32>, tensor<1x20x1xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.subf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %269 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%268, %267 : tensor<1x20x32xf32>, tensor<1x20x1xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.mulf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %270 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%269, %arg57 : tensor<1x20x32xf32>, tensor<32xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.mulf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %271 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%270, %arg58 : tensor<1x20x32xf32>, tensor<32xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.addf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %transposed_114 = linalg.transpose ins(%271 : tensor<1x20x32xf32>) outs(%126 : tensor<1x32x20xf32>) permutation = [0, 2, 1] 
    %272 = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<1> : vector<1xi64>} ins(%transposed_114, %arg59 : tensor<1x32x20xf32>, tensor<64x32x1xf32>) outs(%128 : tensor<1x64x20xf32>) -> tensor<1x64x20xf32>
    %extracted_slice_115 = tensor.extract_slice %272[0, 0, 0] [1, 32, 20] [1, 1, 1] : tensor<1x64x20xf32> to tensor<1x32x20xf32>
    %extracted_slice_116 = tensor.extract_slice %272[0, 32, 0] [1, 32, 20] [1, 1, 1] : tensor<1x64x20xf32> to tensor<1x32x20xf32>
    %273 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_116 : tensor<1x32x20xf32>) outs(%126 : tensor<1x32x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = arith.negf %in : f32
      %343 = math.exp %342 : f32
      %344 = arith.addf %343, %cst_1 : f32
      %345 = arith.divf %cst_1, %344 : f32
      linalg.yield %345 : f32
    } -> tensor<1x32x20xf32>
    %274 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_115, %273 : tensor<1x32x20xf32>, tensor<1x32x20xf32>) outs(%126 : tensor<1x32x20xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.mulf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x32x20xf32>
    %expanded_117 = tensor.expand_shape %274 [[0], [1], [2, 3]] output_shape [1, 32, 20, 1] : tensor<1x32x20xf32> into tensor<1x32x20x1xf32>
    %expanded_118 = tensor.expand_shape %arg60 [[0], [1], [2, 3]] output_shape [32, 1, 7, 1] : tensor<32x1x7xf32> into tensor<32x1x7x1xf32>
    %padded_119 = tensor.pad %expanded_117 low[0, 0, 3, 0] high[0, 0, 3, 0] {
    ^bb0(%arg75: index, %arg76: index, %arg77: index, %arg78: index):
      tensor.yield %cst : f32
    } : tensor<1x32x20x1xf32> to tensor<1x32x26x1xf32>
    %collapsed_120 = tensor.collapse_shape %expanded_118 [[0, 1], [2], [3]] : tensor<32x1x7x1xf32> into tensor<32x7x1xf32>
    %275 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_119, %collapsed_120 : tensor<1x32x26x1xf32>, tensor<32x7x1xf32>) outs(%133 : tensor<1x32x20x1xf32>) -> tensor<1x32x20x1xf32>
    %collapsed_121 = tensor.collapse_shape %275 [[0], [1], [2, 3]] : tensor<1x32x20x1xf32> into tensor<1x32x20xf32>
    %276 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg64 : tensor<32xf32>) outs(%135 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = arith.truncf %cst_7 : f64 to f32
      %343 = arith.addf %in, %342 : f32
      linalg.yield %343 : f32
    } -> tensor<32xf32>
    %277 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%276 : tensor<32xf32>) outs(%135 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = math.rsqrt %in : f32
      linalg.yield %342 : f32
    } -> tensor<32xf32>
    %expanded_122 = tensor.expand_shape %arg63 [[0, 1]] output_shape [32, 1] : tensor<32xf32> into tensor<32x1xf32>
    %expanded_123 = tensor.expand_shape %277 [[0, 1]] output_shape [32, 1] : tensor<32xf32> into tensor<32x1xf32>
    %278 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_121, %expanded_122 : tensor<1x32x20xf32>, tensor<32x1xf32>) outs(%126 : tensor<1x32x20xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.subf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x32x20xf32>
    %279 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%278, %expanded_123 : tensor<1x32x20xf32>, tensor<32x1xf32>) outs(%126 : tensor<1x32x20xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.mulf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x32x20xf32>
    %expanded_124 = tensor.expand_shape %arg61 [[0, 1]] output_shape [32, 1] : tensor<32xf32> into tensor<32x1xf32>
    %280 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%279, %expanded_124 : tensor<1x32x20xf32>, tensor<32x1xf32>) outs(%126 : tensor<1x32x20xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.mulf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x32x20xf32>
    %expanded_125 = tensor.expand_shape %arg62 [[0, 1]] output_shape [32, 1] : tensor<32xf32> into tensor<32x1xf32>
    %281 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%280, %expanded_125 : tensor<1x32x20xf32>, tensor<32x1xf32>) outs(%126 : tensor<1x32x20xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.addf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x32x20xf32>
    %282 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%281 : tensor<1x32x20xf32>) outs(%126 : tensor<1x32x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = arith.divf %in, %cst_11 : f32
      %343 = math.erf %342 : f32
      %344 = arith.addf %343, %cst_1 : f32
      %345 = arith.mulf %344, %cst_2 : f32
      %346 = arith.mulf %in, %345 : f32
      linalg.yield %346 : f32
    } -> tensor<1x32x20xf32>
    %283 = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<1> : vector<1xi64>} ins(%282, %arg65 : tensor<1x32x20xf32>, tensor<32x32x1xf32>) outs(%143 : tensor<1x32x20xf32>) -> tensor<1x32x20xf32>
    %transposed_126 = linalg.transpose ins(%283 : tensor<1x32x20xf32>) outs(%25 : tensor<1x20x32xf32>) permutation = [0, 2, 1] 
    %284 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%255, %transposed_126 : tensor<1x20x32xf32>, tensor<1x20x32xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.addf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %285 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%284 : tensor<1x20x32xf32>) outs(%8 : tensor<1x20x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %342 = arith.extf %in : f32 to f64
      linalg.yield %342 : f64
    } -> tensor<1x20x32xf64>
    %286 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%285 : tensor<1x20x32xf64>) outs(%11 : tensor<1x20x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %342 = arith.addf %in, %out : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x1xf64>
    %287 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%286 : tensor<1x20x1xf64>) outs(%10 : tensor<1x20x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %342 = arith.divf %in, %cst_9 : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x1xf64>
    %288 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%285, %287 : tensor<1x20x32xf64>, tensor<1x20x1xf64>) outs(%8 : tensor<1x20x32xf64>) {
    ^bb0(%in: f64, %in_133: f64, %out: f64):
      %342 = arith.subf %in, %in_133 : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x32xf64>
    %289 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%288, %288 : tensor<1x20x32xf64>, tensor<1x20x32xf64>) outs(%8 : tensor<1x20x32xf64>) {
    ^bb0(%in: f64, %in_133: f64, %out: f64):
      %342 = arith.mulf %in, %in_133 : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x32xf64>
    %290 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%289 : tensor<1x20x32xf64>) outs(%11 : tensor<1x20x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %342 = arith.addf %in, %out : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x1xf64>
    %291 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%290 : tensor<1x20x1xf64>) outs(%10 : tensor<1x20x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %342 = arith.divf %in, %cst_9 : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x1xf64>
    %292 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%291 : tensor<1x20x1xf64>) outs(%18 : tensor<1x20x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %342 = arith.truncf %in : f64 to f32
      linalg.yield %342 : f32
    } -> tensor<1x20x1xf32>
    %293 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%284 : tensor<1x20x32xf32>) outs(%20 : tensor<1x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = arith.addf %in, %out : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x1xf32>
    %294 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%293 : tensor<1x20x1xf32>) outs(%18 : tensor<1x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = arith.divf %in, %cst_10 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x1xf32>
    %295 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%292 : tensor<1x20x1xf32>) outs(%18 : tensor<1x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = arith.truncf %cst_7 : f64 to f32
      %343 = arith.addf %in, %342 : f32
      linalg.yield %343 : f32
    } -> tensor<1x20x1xf32>
    %296 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%295 : tensor<1x20x1xf32>) outs(%18 : tensor<1x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = math.rsqrt %in : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x1xf32>
    %297 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%284, %294 : tensor<1x20x32xf32>, tensor<1x20x1xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.subf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %298 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%297, %296 : tensor<1x20x32xf32>, tensor<1x20x1xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.mulf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %299 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%298, %arg66 : tensor<1x20x32xf32>, tensor<32xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.mulf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %300 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%299, %arg67 : tensor<1x20x32xf32>, tensor<32xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.addf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %collapsed_127 = tensor.collapse_shape %300 [[0, 1], [2]] : tensor<1x20x32xf32> into tensor<20x32xf32>
    %transposed_128 = linalg.transpose ins(%arg68 : tensor<64x32xf32>) outs(%30 : tensor<32x64xf32>) permutation = [1, 0] 
    %301 = linalg.matmul ins(%collapsed_127, %transposed_128 : tensor<20x32xf32>, tensor<32x64xf32>) outs(%32 : tensor<20x64xf32>) -> tensor<20x64xf32>
    %302 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%arg69 : tensor<64xf32>) outs(%31 : tensor<20x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<20x64xf32>
    %303 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%301, %302 : tensor<20x64xf32>, tensor<20x64xf32>) outs(%31 : tensor<20x64xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.addf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<20x64xf32>
    %expanded_129 = tensor.expand_shape %303 [[0, 1], [2]] output_shape [1, 20, 64] : tensor<20x64xf32> into tensor<1x20x64xf32>
    %304 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_129 : tensor<1x20x64xf32>) outs(%36 : tensor<1x20x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = arith.divf %in, %cst_11 : f32
      %343 = math.erf %342 : f32
      %344 = arith.addf %343, %cst_1 : f32
      %345 = arith.mulf %344, %cst_2 : f32
      %346 = arith.mulf %in, %345 : f32
      linalg.yield %346 : f32
    } -> tensor<1x20x64xf32>
    %collapsed_130 = tensor.collapse_shape %304 [[0, 1], [2]] : tensor<1x20x64xf32> into tensor<20x64xf32>
    %transposed_131 = linalg.transpose ins(%arg70 : tensor<32x64xf32>) outs(%38 : tensor<64x32xf32>) permutation = [1, 0] 
    %305 = linalg.matmul ins(%collapsed_130, %transposed_131 : tensor<20x64xf32>, tensor<64x32xf32>) outs(%40 : tensor<20x32xf32>) -> tensor<20x32xf32>
    %306 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%arg71 : tensor<32xf32>) outs(%39 : tensor<20x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<20x32xf32>
    %307 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%305, %306 : tensor<20x32xf32>, tensor<20x32xf32>) outs(%39 : tensor<20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.addf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<20x32xf32>
    %expanded_132 = tensor.expand_shape %307 [[0, 1], [2]] output_shape [1, 20, 32] : tensor<20x32xf32> into tensor<1x20x32xf32>
    %308 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_132 : tensor<1x20x32xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = arith.mulf %in, %cst_2 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %309 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%308, %284 : tensor<1x20x32xf32>, tensor<1x20x32xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.addf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %310 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%309 : tensor<1x20x32xf32>) outs(%8 : tensor<1x20x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %342 = arith.extf %in : f32 to f64
      linalg.yield %342 : f64
    } -> tensor<1x20x32xf64>
    %311 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%310 : tensor<1x20x32xf64>) outs(%11 : tensor<1x20x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %342 = arith.addf %in, %out : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x1xf64>
    %312 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%311 : tensor<1x20x1xf64>) outs(%10 : tensor<1x20x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %342 = arith.divf %in, %cst_9 : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x1xf64>
    %313 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%310, %312 : tensor<1x20x32xf64>, tensor<1x20x1xf64>) outs(%8 : tensor<1x20x32xf64>) {
    ^bb0(%in: f64, %in_133: f64, %out: f64):
      %342 = arith.subf %in, %in_133 : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x32xf64>
    %314 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%313, %313 : tensor<1x20x32xf64>, tensor<1x20x32xf64>) outs(%8 : tensor<1x20x32xf64>) {
    ^bb0(%in: f64, %in_133: f64, %out: f64):
      %342 = arith.mulf %in, %in_133 : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x32xf64>
    %315 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%314 : tensor<1x20x32xf64>) outs(%11 : tensor<1x20x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %342 = arith.addf %in, %out : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x1xf64>
    %316 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%315 : tensor<1x20x1xf64>) outs(%10 : tensor<1x20x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %342 = arith.divf %in, %cst_9 : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x1xf64>
    %317 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%316 : tensor<1x20x1xf64>) outs(%18 : tensor<1x20x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %342 = arith.truncf %in : f64 to f32
      linalg.yield %342 : f32
    } -> tensor<1x20x1xf32>
    %318 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%309 : tensor<1x20x32xf32>) outs(%20 : tensor<1x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = arith.addf %in, %out : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x1xf32>
    %319 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%318 : tensor<1x20x1xf32>) outs(%18 : tensor<1x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = arith.divf %in, %cst_10 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x1xf32>
    %320 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%317 : tensor<1x20x1xf32>) outs(%18 : tensor<1x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = arith.truncf %cst_7 : f64 to f32
      %343 = arith.addf %in, %342 : f32
      linalg.yield %343 : f32
    } -> tensor<1x20x1xf32>
    %321 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%320 : tensor<1x20x1xf32>) outs(%18 : tensor<1x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = math.rsqrt %in : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x1xf32>
    %322 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%309, %319 : tensor<1x20x32xf32>, tensor<1x20x1xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.subf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %323 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%322, %321 : tensor<1x20x32xf32>, tensor<1x20x1xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.mulf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %324 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%323, %arg72 : tensor<1x20x32xf32>, tensor<32xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.mulf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %325 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%324, %arg73 : tensor<1x20x32xf32>, tensor<32xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.addf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %326 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%325 : tensor<1x20x32xf32>) outs(%8 : tensor<1x20x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %342 = arith.extf %in : f32 to f64
      linalg.yield %342 : f64
    } -> tensor<1x20x32xf64>
    %327 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%326 : tensor<1x20x32xf64>) outs(%11 : tensor<1x20x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %342 = arith.addf %in, %out : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x1xf64>
    %328 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%327 : tensor<1x20x1xf64>) outs(%10 : tensor<1x20x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %342 = arith.divf %in, %cst_9 : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x1xf64>
    %329 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%326, %328 : tensor<1x20x32xf64>, tensor<1x20x1xf64>) outs(%8 : tensor<1x20x32xf64>) {
    ^bb0(%in: f64, %in_133: f64, %out: f64):
      %342 = arith.subf %in, %in_133 : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x32xf64>
    %330 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%329, %329 : tensor<1x20x32xf64>, tensor<1x20x32xf64>) outs(%8 : tensor<1x20x32xf64>) {
    ^bb0(%in: f64, %in_133: f64, %out: f64):
      %342 = arith.mulf %in, %in_133 : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x32xf64>
    %331 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%330 : tensor<1x20x32xf64>) outs(%11 : tensor<1x20x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %342 = arith.addf %in, %out : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x1xf64>
    %332 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%331 : tensor<1x20x1xf64>) outs(%10 : tensor<1x20x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %342 = arith.divf %in, %cst_9 : f64
      linalg.yield %342 : f64
    } -> tensor<1x20x1xf64>
    %333 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%332 : tensor<1x20x1xf64>) outs(%18 : tensor<1x20x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %342 = arith.truncf %in : f64 to f32
      linalg.yield %342 : f32
    } -> tensor<1x20x1xf32>
    %334 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%325 : tensor<1x20x32xf32>) outs(%20 : tensor<1x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = arith.addf %in, %out : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x1xf32>
    %335 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%334 : tensor<1x20x1xf32>) outs(%18 : tensor<1x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = arith.divf %in, %cst_10 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x1xf32>
    %336 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%333 : tensor<1x20x1xf32>) outs(%18 : tensor<1x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = arith.truncf %cst_7 : f64 to f32
      %343 = arith.addf %in, %342 : f32
      linalg.yield %343 : f32
    } -> tensor<1x20x1xf32>
    %337 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%336 : tensor<1x20x1xf32>) outs(%18 : tensor<1x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %342 = math.rsqrt %in : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x1xf32>
    %338 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%325, %335 : tensor<1x20x32xf32>, tensor<1x20x1xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.subf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %339 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%338, %337 : tensor<1x20x32xf32>, tensor<1x20x1xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.mulf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %340 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%339, %arg0 : tensor<1x20x32xf32>, tensor<32xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.mulf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    %341 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%340, %arg1 : tensor<1x20x32xf32>, tensor<32xf32>) outs(%25 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %342 = arith.addf %in, %in_133 : f32
      linalg.yield %342 : f32
    } -> tensor<1x20x32xf32>
    return %341 : tensor<1x20x32xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_1_63_32_torch.float32: "0x0400000006DECEBE8E2C6A3F34FA7CBF85E41C3E2B18BDBEA0E66DBF564E32BF4EB1373F96502A3D52C77FBFCC337C3FFBB92FBEA5A6543F5F880E3F9215063F9D135A3FA5309C3E22CC733F5A9B313EB81E7C3FF971C83D5AC57E3F39AF613D729C7F3F4BE9FD3C83E07F3FE9CC8E3C0BF67F3F5D9C203CDAFC7F3F5CA3B43B01FF7F3FA4EF7CBF18F41D3E05EF6ABF9964CBBE46037EBDDC817FBFE8FC4FBF4141153FD381103E25707DBFD7457E3F8B7FEDBDC209503F582F153F6C2F023F296D5C3F6C4E973EEF90743FD6EE2B3E9E5D7C3FBDFFC13D4FD97E3F4E695A3DC3A27F3F1EB9F53C83E27F3FC5318A3CADF67F3F126E1B3C0DFD7F3FA8CFAE3B11FF7F3FE9E329BFB3803FBFF58810BF8E4B53BF71BD803E6DC677BF2D1C67BF2538DC3ED0FD743EB69078BF198A7F3FD19575BD9D374B3F20B01B3F7B7DFC3EDCB45E3F5468923E794F753FEF40263E799A7C3F018DBB3D9DEC7E3F3523533DE0A87F3FE188ED3C72E47F3F9E96853C49F77F3FC63F163C3FFD7F3FF2FBA83B21FF7F3F2AB48A3E576D76BF6CF319BDB1D17FBF683B0A3FAA7857BF6CF176BFC2FB863E9A83AB3E7A3571BF8AFF7F3F965C76BB7431463F0E09223FAC87F43E89EA603F7D7E8D3EBB07763FAF91203E49D57C3FCA19B53D44FF7E3FF1DC4B3DC7AE7F3F9458E53C50E67F3F75FB803CE0F77F3F7911113C6EFD7F3F3D28A33B30FF7F3F0ED5743F389395BE2841003F2C8E5DBFCC62463FA1CC21BFD1FC7EBF00F6B53D8FD1DA3E447167BFCAA57F3FB5D6563D8FF8403F8338283F117EEC3E000E633F0591883EB1B9763F22E11A3E0D0E7D3F1DA6AE3D44117F3F8396443D79B47F3F3928DD3C1DE87F3F90C0783C72F87F3F2BE30B3C9DFD7F3F86549D3B3FFF7F3F0837433F819C253F80A1623FEF1CEEBEB0DD6E3FDB29B8BE6BFD7EBF34C0B5BDE7F7033F0F5D5BBF247D7E3FA932DE3D458E3B3FE73C2E3F5261E43E161F653F10A0833E5665773F542F153EC4447D3FFC31A83D9D227F3FEB4F3D3DF7B97F3FCEF7D43CDAE97F3F318A6F3CFFF87F3FDCB4063CC9FD7F3FD080973B4DFF7F3F388707BE78BF7D3F7E357F3F02E0A03D64A87F3F31B853BD31F376BFCBEE86BE7C35193FBD174DBF86867C3F1223283EF8F3353FB114343F1532DC3E9F1D673F77577D3EA50A783F517C0F3E6E797D3F6FBDA13D4E337F3F2C09363D3FBF7F3F56C7CC3C85EB7F3FCE53663C86F97F3F8C86013CF4FD7F3F1AAD913B5AFF7F3FFCD367BFFE2DD93EF72F4D3F0815193F9C18773FAFDB853E111F67BF032CDCBE29EB2C3FD4C53CBF89C3793FBBA4603E172B303F63BE393F05F1D33E7309693F5168733E9BA9783F26C8093E0CAC7D3F76489B3D59437F3F48C22E3D53C47F3FD096C43C20ED7F3F661D5D3C08FA7F3F76B0F83B1DFE7F3F62D98B3B67FF7F3FE6A158BFBF6708BF85F1B73E8AE86E3FB707563F04740C3FD80050BFC53B15BF8AE63E3F10912ABF6736763F4A388C3E1F352A3F89383F3FCD9ECB3E6AE26A3FF072693E3442793FDB12043E9BDC7D3F18D3943DBC527F3F407B273D31C97F3F3D66BC3CABEE7F3FFAE6533C85FA7F3FD153EE3B44FE7F3FAC05863B74FF7F3F150511BC6FFD7FBF014746BEB4277B3F26BD1F3F7A0C483F2E5332BF9AAC37BFA1F94E3F00A816BF00E2713FBBACA73E9413243FBB81443F193CC33E5CA86C3F96775F3E6AD4793FFFB8FC3D1C0B7E3F595D8E3D77617F3F1534203DDACD7F3F9E35B43C24F07F3F89B04A3CFCFA7F3F2CF7E33B6AFE7F3FF431803B80FF7F3F102F563FFC370CBF1AD82FBFF60C3A3F7236B33E39CE6F3FB0050FBF715254BF4BFB5C3F973D01BFD7C96C3F7899C23E09C81D3FA198493F97C9BA3E275B6E3F8376553E3C607A3F3C4AF13D8F377E3F3BE7873D8C6F7F3FC8EC183D4FD27F3FF304AC3C8DF17F3F137A413C6EFB7F3F869AD93B8EFE7F3F78BC743B8BFF7F3FC8B6693F22F0D03E4CF677BF62957E3E4F67293DEDC77F3FDB6ACEBEF5456ABFB8C7683F2F11D5BE09F2663FB5E8DC3E1A54173FED7B4E3FF647B23EA6FA6F3FF86F4B3EA5E57A3F85D9E53DF3617E3FC670813DF97C7F3F5CA5113D8ED67F3F3ED4A33CE5F27F3F9A43383CDBFB7F3FDE3DCF3BB1FE7F3F0815693B96FF7F3F6979193EBF1B7D3F54B673BF8AB89CBE44F68ABE0764763F578F70BEEDD578BFBA40723F3186A5BE525F603F2985F63E70B9103F5D2A533FE7B7A93EB786713F3A64413EA1647B3FF266DA3D488A7E3FF7F3753DBE897F3FD25D0A3D99DA7F3F7DA39B3C2CF47F3F1E0D2F3C42FC7F3F35E1C43BD1FE7F3F976D5D3BA0FF7F3FB34040BF840A293F446724BFBD3B44BFC8A80EBFE890543FE3CA72BDC48C7FBF144E793FA7A768BE0417593F0DAD073FB9F9093FBFA2573F1A1AA13E3BFF723F8753373E2EDD7B3F9AF2CE3D8DB07E3FBF05693DDC957F3F2B16033D6EDE7F3FB272933C62F57F3F9CD6253CA5FC7F3F8B84BA3BF0FE7F3F26C6513BAAFF7F3F251E76BF36E28CBE8DD809BE7DAB7DBFA9B049BF51A91D3F1628F23D43347EBFBFDD7D3FCBEF03BE031F513FB7A9133FB116033FEEE35B3F436F983E1364743F233E2D3E494F7C3F957CC33DC3D47E3FF0165C3D53A17F3FD29CF73C0EE27F3FDD418B3C88F67F3F19A01C3C01FD7F3FDF27B03B0EFF7F3FB41E463BB3FF7F3F106893BE2C2975BF3330D43E13FB68BF2EB870BF2F3EAE3E9384953E4AD774BF0EE47F3FA333EFBCC37D483FDE2E1F3F3524F83ED4EC5F3F15B88F3E23B5753F5024233EEDBA7C3FFB04B83DE8F67E3F91274F3D22AC7F3F1B0DE93C79E57F3F0011833C9DF77F3F9269133C59FD7F3F33CBA53B29FF7F3F43773A3BBCFF7F3F4479263FE87A42BF82F9553FA8890CBF75E07FBF9622FE3CE7C7E93E71C163BFD55B7F3FBADE903D403A3F3F31332A3F83DBE93E68BC633F44F5863E4FF2763F4F06193E1A207D3FE38BAC3DFD167F3FAA37423D49B67F3F347DDA3CB0E87F3F32C0753CA1F87F3F08330A3CABFD7F3F856E9B3B43FF7F3FD0CF2E3BC4FF7F3F72987D3FD7040C3E6CF47F3F63FA99BCB3A875BF0A0D90BED7551B3FA97C4BBF6F467C3FE70B2E3EF85B353FC4AD343FF456DB3EB151673F0D4F7C3E7D1B783F64E40E3ECC7E7D3F6711A13D02357F3F4347353DC9BF7F3F1EEDCB3CB1EB7F3F555E653C94F97F3F7BFC003CF8FD7F3FD611913B5CFF7F3F5E28233BCCFF7F3F2220D73E6F4E683F041B5B3F7165043F4C1453BF9DD910BF86E13C3FE9CC2CBFC0AB763F9DF5883EE9EA2A3F1D963E3F3F9ACC3EC3AB6A3F269F6A3E9530793FD0BE043E00D77D3F9C95953DF5507F3F6556283DA1C87F3FDF5CBD3C7DEE7F3F6AFC543C76FA7F3FD48BEF3B40FE7F3F26B5863B72FF7F3FEA80173BD3FF7F3FD85C09BFD006583F368DE53E1DD4643F24911BBF564F4BBF2B78583FF0A908BF1D9A6E3FF786B93E86EF1F3F36E4473F2CA9BD3EC3C96D3F40DC583E81317A3FAC2BF53DB5287E3F9C188A3DD76A7F3F19651B3DD2D07F3F79CCAE3C14F17F3F709A443C48FB7F3FB01EDD3B82FE7F3FEBB0783B87FF7F3F77D90B3BDAFF7F3F5CFF7FBF7205913BE138C7BD30C97E3F1F41A9BE8D9B71BF013B6D3F126FC0BE2A26643FC33DE83EB272143F8890503F8B87AE3EE4AA703FCA07473E2C1E7B3F72D3E03DE8737E3FF9347D3DA8827F3F68730E3D5BD87F3FEE3BA03C76F37F3F6938343C09FC7F3F87B1CA3BBFFE7F3F87F7633B9BFF7F3F0432003BE0FF7F3FF8440BBF64CD56BF6FE91CBF15464A3F9770A9BCFBF17FBF6B827A3F0BF152BEA46A573F41510A3FB97D083F0E94583F3D399F3E6B4E733F3A23353E83F67B3F7675CC3D98B87E3FAD36663D68987F3F5981013D3CDF7F3F42AB913CA3F57F3F57D6233CB9FC7F3F5944B83BF7FE7F3F223E4F3BACFF7F3F2015E93AE6FF7F3F3201D33ED53F69BF469870BF18EEAE3EEE1F953EA2E674BF2FE37F3F3AE6F2BC1C88483FD5211F3F9334F83E4BE85F3F2DC28F3EA9B3753FFF2F233E75BA7C3F3E12B83DC2F67E3F86364F3D16AC7F3FEA1DE93C76E57F3F771A833C9BF77F3F3A74133C59FD7F3F28D7A53B29FF7F3FBC843A3BBCFF7F3F37C6D13AEBFF7F3F95467D3FF6FD14BED42D7ABF152059BE7E06133FE59151BFE3317D3FA32C173EA5A4373F5F5B323FD0A4DE3E5287663F5126803E02DA773F8E2F113EF1697D3F50AAA33D652E7F3FB134383DB1BD7F3F8A38CF3C08EB7F3F2513693C5EF97F3F1212033CE7FD7F3FF369933B56FF7F3F55CB253BCAFF7F3F4F77BA3AEFFF7F3F4630283FBDFF403F70B636BF5E4F33BF6EE84C3FBC7419BF4484723FBAF8A33E72EB243FB3CC433FDE60C43EC66B6C3F50D3603EEAC0793FBA46FE3DE9047E3F323E8F3D815F7F3F5E31213D3BCD7F3FA252B53CF2EF7F3F2AF14B3CECFA7F3FC55FE53B65FE7F3FBCFC803B7EFF7F3FED11113BD7FF7F3F6628A33AF3FF7F3F8C0F8FBEB8CD753F76E56BBE531D79BF4E78723F6D3FA4BE8830603F352FF73E688C103F3249533FFC7DA93EE290713F6E20413EE3677B3FC219DA3D518B7E3FD19C753D128A7F3FBE2C0A3DB3DA7F3F436C9B3C34F47F3F05CF2E3C45FC7F3F589BC43BD2FE7F3F031F5D3BA1FF7F3F08B1F83AE2FF7F3F7CD98B3AF7FF7F3F107C75BF2C3C913ED8DAA53E403272BF7FFC7F3FE97229BCABCA463FF14C213F4377F53E40A9603FED118E3E7CF2753F1D3C213E81CE7C3F21DBB53D1EFD7E3FF4B64C3D19AE7F3FFB4DE63C19E67F3F7E85813CCFF77F3FBBAC113C69FD7F3FDDD6A33B2EFF7F3F8944383BBEFF7F3F333ECF3AEBFF7F3F2615693AF9FF7F3FCFBD41BF305527BFEC49473F9EAF20BFDE1D743FB12E9A3EBC1F273FEDEB413FD761C73EA7CA6B3FC565643E098D793F882E013E69F47D3FC88D913D465A7F3FDBCB233D94CB7F3FA040B83C6CEF7F3FC93C4F3CC2FA7F3FA714E93B58FE7F3F5712833B7AFF7F3F0C6A133BD6FF7F3F5ECBA53AF3FF7F3F52773A3AFCFF7F3FC381103E26707DBFD7457E3FAB7FEDBDC209503F582F153F6C2F023F296D5C3F6C4E973EEF90743FD7EE2B3E9E5D7C3FC0FFC13D4FD97E3F4E695A3DC3A27F3F1FB9F53C83E27F3FC6318A3CADF67F3F0D6E1B3C0DFD7F3FA8CFAE3B11FF7F3F929B443BB5FF7F3F171FDD3AE8FF7F3F10B1783AF9FF7F3F7ED90B3AFEFF7F3FB7C7683F3311D5BE0AF2663FB2E8DC3E1B54173FEC7B4E3FF647B23EA6FA6F3FF86F4B3EA5E57A3F86D9E53DF3617E3FC870813DF97C7F3F5CA5113D8ED67F3F3ED4A33CE5F27F3F9B43383CDBFB7F3FD83DCF3BB1FE7F3F0815693B96FF7F3F6812033BDFFF7F3F126A933AF5FF7F3F60CB253AFDFF7F3F5377BA39FFFF7F3FA46A573F41510A3FBA7D083F0D94583F3E399F3E6B4E733F3A23353E83F67B3F7675CC3D98B87E3FAE36663D68987F3F5B81013D3CDF7F3F42AB913CA3F57F3F57D6233CB9FC7F3F5A44B83BF7FE7F3F1C3E4F3BACFF7F3F2015E93AE6FF7F3F6D12833AF8FF7F3F136A133AFDFF7F3F61CBA539FFFF7F3F53773A390000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803FA46A57BF41510A3FBA7D08BF0D94583F3E399FBE6B4E733F3A2335BE83F67B3F7675CCBD98B87E3FAE3666BD68987F3F5B8101BD3CDF7F3F42AB91BCA3F57F3F57D623BCB9FC7F3F5A44B8BBF7FE7F3F1C3E4FBBACFF7F3F2015E9BAE6FF7F3F6D1283BAF8FF7F3F136A13BAFDFF7F3F61CBA5B9FFFF7F3F53773AB90000803FB7C768BF3311D5BE0AF266BFB2E8DC3E1B5417BFEC7B4E3FF647B2BEA6FA6F3FF86F4BBEA5E57A3F86D9E5BDF3617E3FC87081BDF97C7F3F5CA511BD8ED67F3F3ED4A3BCE5F27F3F9B4338BCDBFB7F3FD83DCFBBB1FE7F3F081569BB96FF7F3F681203BBDFFF7F3F126A93BAF5FF7F3F60CB25BAFDFF7F3F5377BAB9FFFF7F3FC38110BE26707DBFD7457EBFAB7FEDBDC20950BF582F153F6C2F02BF296D5C3F6C4E97BEEF90743FD7EE2BBE9E5D7C3FC0FFC1BD4FD97E3F4E695ABDC3A27F3F1FB9F5BC83E27F3FC6318ABCADF67F3F0D6E1BBC0DFD7F3FA8CFAEBB11FF7F3F929B44BBB5FF7F3F171FDDBAE8FF7F3F10B178BAF9FF7F3F7ED90BBAFEFF7F3FCFBD413F305527BFEC4947BF9EAF20BFDE1D74BFB12E9A3EBC1F27BFEDEB413FD761C7BEA7CA6B3FC56564BE098D793F882E01BE69F47D3FC88D91BD465A7F3FDBCB23BD94CB7F3FA040B8BC6CEF7F3FC93C4FBCC2FA7F3FA714E9BB58FE7F3F571283BB7AFF7F3F0C6A13BBD6FF7F3F5ECBA5BAF3FF7F3F52773ABAFCFF7F3F107C753F2C3C913ED8DAA5BE403272BF7FFC7FBFE97229BCABCA46BFF14C213F4377F5BE40A9603FED118EBE7CF2753F1D3C21BE81CE7C3F21DBB5BD1EFD7E3FF4B64CBD19AE7F3FFB4DE6BC19E67F3F7E8581BCCFF77F3FBBAC11BC69FD7F3FDDD6A3BB2EFF7F3F894438BBBEFF7F3F333ECFBAEBFF7F3F261569BAF9FF7F3F8C0F8F3EB8CD753F76E56B3E531D79BF4E7872BF6D3FA4BE883060BF352FF73E688C10BF3249533FFC7DA9BEE290713F6E2041BEE3677B3FC219DABD518B7E3FD19C75BD128A7F3FBE2C0ABDB3DA7F3F436C9BBC34F47F3F05CF2EBC45FC7F3F589BC4BBD2FE7F3F031F5DBBA1FF7F3F08B1F8BAE2FF7F3F7CD98BBAF7FF7F3F463028BFBDFF403F70B6363F5E4F33BF6EE84CBFBC7419BF448472BFBAF8A33E72EB24BFB3CC433FDE60C4BEC66B6C3F50D360BEEAC0793FBA46FEBDE9047E3F323E8FBD815F7F3F5E3121BD3BCD7F3FA252B5BCF2EF7F3F2AF14BBCECFA7F3FC55FE5BB65FE7F3FBCFC80BB7EFF7F3FED1111BBD7FF7F3F6628A3BAF3FF7F3F95467DBFF6FD14BED42D7A3F152059BE7E0613BFE59151BFE3317DBFA32C173EA5A437BF5F5B323FD0A4DEBE5287663F512680BE02DA773F8E2F11BEF1697D3F50AAA3BD652E7F3FB13438BDB1BD7F3F8A38CFBC08EB7F3F251369BC5EF97F3F121203BCE7FD7F3FF36993BB56FF7F3F55CB25BBCAFF7F3F4F77BABAEFFF7F3F3201D3BED53F69BF4698703F18EEAE3EEE1F95BEA2E674BF2FE37FBF3AE6F2BC1C8848BFD5211F3F9334F8BE4BE85F3F2DC28FBEA9B3753FFF2F23BE75BA7C3F3E12B8BDC2F67E3F86364FBD16AC7F3FEA1DE9BC76E57F3F771A83BC9BF77F3F3A7413BC59FD7F3F28D7A5BB29FF7F3FBC843ABBBCFF7F3F37C6D1BAEBFF7F3FF8440B3F64CD56BF6FE91C3F15464A3F9770A93CFBF17FBF6B827ABF0BF152BEA46A57BF41510A3FB97D08BF0E94583F3D399FBE6B4E733F3A2335BE83F67B3F7675CCBD98B87E3FAD3666BD68987F3F598101BD3CDF7F3F42AB91BCA3F57F3F57D623BCB9FC7F3F5944B8BBF7FE7F3F223E4FBBACFF7F3F2015E9BAE6FF7F3F5CFF7F3F7205913BE138C73D30C97E3F1F41A93E8D9B71BF013B6DBF126FC0BE2A2664BFC33DE83EB27214BF8890503F8B87AEBEE4AA703FCA0747BE2C1E7B3F72D3E0BDE8737E3FF9347DBDA8827F3F68730EBD5BD87F3FEE3BA0BC76F37F3F693834BC09FC7F3F87B1CABBBFFE7F3F87F763BB9BFF7F3F043200BBE0FF7F3FD85C093FD006583F368DE5BE1DD4643F24911B3F564F4BBF2B7858BFF0A908BF1D9A6EBFF786B93E86EF1FBF36E4473F2CA9BDBEC3C96D3F40DC58BE81317A3FAC2BF5BDB5287E3F9C188ABDD76A7F3F19651BBDD2D07F3F79CCAEBC14F17F3F709A44BC48FB7F3FB01EDDBB82FE7F3FEBB078BB87FF7F3F77D90BBBDAFF7F3F2220D7BE6F4E683F041B5BBF7165043F4C14533F9DD910BF86E13CBFE9CC2CBFC0AB76BF9DF5883EE9EA2ABF1D963E3F3F9ACCBEC3AB6A3F269F6ABE9530793FD0BE04BE00D77D3F9C9595BDF5507F3F655628BDA1C87F3FDF5CBDBC7DEE7F3F6AFC54BC76FA7F3FD48BEFBB40FE7F3F26B586BB72FF7F3FEA8017BBD3FF7F3F72987DBFD7040C3E6CF47FBF63FA99BCB3A8753F0A0D90BED7551BBFA97C4BBF6F467CBFE70B2E3EF85B35BFC4AD343FF456DBBEB151673F0D4F7CBE7D1B783F64E40EBECC7E7D3F6711A1BD02357F3F434735BDC9BF7F3F1EEDCBBCB1EB7F3F555E65BC94F97F3F7BFC00BCF8FD7F3FD61191BB5CFF7F3F5E2823BBCCFF7F3F447926BFE87A42BF82F955BFA8890CBF75E07F3F9622FE3CE7C7E9BE71C163BFD55B7FBFBADE903D403A3FBF31332A3F83DBE9BE68BC633F44F586BE4FF2763F4F0619BE1A207D3FE38BACBDFD167F3FAA3742BD49B67F3F347DDABCB0E87F3F32C075BCA1F87F3F08330ABCABFD7F3F856E9BBB43FF7F3FD0CF2EBBC4FF7F3F1068933E2C2975BF3330D4BE13FB68BF2EB8703F2F3EAE3E938495BE4AD774BF0EE47FBFA333EFBCC37D48BFDE2E1F3F3524F8BED4EC5F3F15B88FBE23B5753F502423BEEDBA7C3FFB04B8BDE8F67E3F91274FBD22AC7F3F1B0DE9BC79E57F3F001183BC9DF77F3F926913BC59FD7F3F33CBA5BB29FF7F3F43773ABBBCFF7F3F251E763F36E28CBE8DD8093E7DAB7DBFA9B0493F51A91D3F1628F2BD43347EBFBFDD7DBFCBEF03BE031F51BFB7A9133FB11603BFEEE35B3F436F98BE1364743F233E2DBE494F7C3F957CC3BDC3D47E3FF0165CBD53A17F3FD29CF7BC0EE27F3FDD418BBC88F67F3F19A01CBC01FD7F3FDF27B0BB0EFF7F3FB41E46BBB3FF7F3FB340403F840A293F4467243FBD3B44BFC8A80E3FE890543FE3CA723DC48C7FBF144E79BFA7A768BE041759BF0DAD073FB9F909BFBFA2573F1A1AA1BE3BFF723F875337BE2EDD7B3F9AF2CEBD8DB07E3FBF0569BDDC957F3F2B1603BD6EDE7F3FB27293BC62F57F3F9CD625BCA5FC7F3F8B84BABBF0FE7F3F26C651BBAAFF7F3F697919BEBF1B7D3F54B6733F8AB89CBE44F68A3E0764763F578F703EEDD578BFBA4072BF3186A5BE525F60BF2985F63E70B910BF5D2A533FE7B7A9BEB786713F3A6441BEA1647B3FF266DABD488A7E3FF7F375BDBE897F3FD25D0ABD99DA7F3F7DA39BBC2CF47F3F1E0D2FBC42FC7F3F35E1C4BBD1FE7F3F976D5DBBA0FF7F3FC8B669BF22F0D03E4CF6773F62957E3E4F6729BDEDC77F3FDB6ACE3EF5456ABFB8C768BF2F11D5BE09F266BFB5E8DC3E1A5417BFED7B4E3FF647B2BEA6FA6F3FF86F4BBEA5E57A3F85D9E5BDF3617E3FC67081BDF97C7F3F5CA511BD8ED67F3F3ED4A3BCE5F27F3F9A4338BCDBFB7F3FDE3DCFBBB1FE7F3F081569BB96FF7F3F102F56BFFC370CBF1AD82F3FF60C3A3F7236B3BE39CE6F3FB0050F3F715254BF4BFB5CBF973D01BFD7C96CBF7899C23E09C81DBFA198493F97C9BABE275B6E3F837655BE3C607A3F3C4AF1BD8F377E3F3BE787BD8C6F7F3FC8EC18BD4FD27F3FF304ACBC8DF17F3F137A41BC6EFB7F3F869AD9BB8EFE7F3F78BC74BB8BFF7F3F1505113C6FFD7FBF0147463EB4277B3F26BD1FBF7A0C483F2E53323F9AAC37BFA1F94EBF00A816BF00E271BFBBACA73E941324BFBB81443F193CC3BE5CA86C3F96775FBE6AD4793FFFB8FCBD1C0B7E3F595D8EBD77617F3F153420BDDACD7F3F9E35B4BC24F07F3F89B04ABCFCFA7F3F2CF7E3BB6AFE7F3FF43180BB80FF7F3FE6A1583FBF6708BF85F1B7BE8AE86E3FB70756BF04740C3FD800503FC53B15BF8AE63EBF10912ABF673676BF4A388C3E1F352ABF89383F3FCD9ECBBE6AE26A3FF07269BE3442793FDB1204BE9BDC7D3F18D394BDBC527F3F407B27BD31C97F3F3D66BCBCABEE7F3FFAE653BC85FA7F3FD153EEBB44FE7F3FAC0586BB74FF7F3FFCD3673FFE2DD93EF72F4DBF0815193F9C1877BFAFDB853E111F673F032CDCBE29EB2CBFD4C53CBF89C379BFBBA4603E172B30BF63BE393F05F1D3BE7309693F516873BE9BA9783F26C809BE0CAC7D3F76489BBD59437F3F48C22EBD53C47F3FD096C4BC20ED7F3F661D5DBC08FA7F3F76B0F8BB1DFE7F3F62D98BBB67FF7F3F3887073E78BF7D3F7E357FBF02E0A03D64A87FBF31B853BD31F3763FCBEE86BE7C3519BFBD174DBF86867CBF1223283EF8F335BFB114343F1532DCBE9F1D673F77577DBEA50A783F517C0FBE6E797D3F6FBDA1BD4E337F3F2C0936BD3FBF7F3F56C7CCBC85EB7F3FCE5366BC86F97F3F8C8601BCF4FD7F3F1AAD91BB5AFF7F3F083743BF819C253F80A162BFEF1CEEBEB0DD6EBFDB29B8BE6BFD7E3F34C0B5BDE7F703BF0F5D5BBF247D7EBFA932DE3D458E3BBFE73C2E3F5261E4BE161F653F10A083BE5665773F542F15BEC4447D3FFC31A8BD9D227F3FEB4F3DBDF7B97F3FCEF7D4BCDAE97F3F318A6FBCFFF87F3FDCB406BCC9FD7F3FD08097BB4DFF7F3F0ED574BF389395BE284100BF2C8E5DBFCC6246BFA1CC21BFD1FC7E3F00F6B53D8FD1DABE447167BFCAA57FBFB5D6563D8FF840BF8338283F117EECBE000E633F059188BEB1B9763F22E11ABE0D0E7D3F1DA6AEBD44117F3F839644BD79B47F3F3928DDBC1DE87F3F90C078BC72F87F3F2BE30BBC9DFD7F3F86549DBB3FFF7F3F2AB48ABE576D76BF6CF3193DB1D17FBF683B0ABFAA7857BF6CF1763FC2FB863E9A83ABBE7A3571BF8AFF7FBF965C76BB743146BF0E09223FAC87F4BE89EA603F7D7E8DBEBB07763FAF9120BE49D57C3FCA19B5BD44FF7E3FF1DC4BBDC7AE7F3F9458E5BC50E67F3F75FB80BCE0F77F3F791111BC6EFD7F3F3D28A3BB30FF7F3FE9E3293FB3803FBFF588103F8E4B53BF71BD80BE6DC677BF2D1C673F2538DC3ED0FD74BEB69078BF198A7FBFD19575BD9D374BBF20B01B3F7B7DFCBEDCB45E3F546892BE794F753FEF4026BE799A7C3F018DBBBD9DEC7E3F352353BDE0A87F3FE188EDBC72E47F3F9E9685BC49F77F3FC63F16BC3FFD7F3FF2FBA8BB21FF7F3FA4EF7C3F18F41D3E05EF6A3F9964CBBE46037E3DDC817FBFE8FC4F3F4141153FD38110BE25707DBFD7457EBF8B7FEDBDC20950BF582F153F6C2F02BF296D5C3F6C4E97BEEF90743FD6EE2BBE9E5D7C3FBDFFC1BD4FD97E3F4E695ABDC3A27F3F1EB9F5BC83E27F3FC5318ABCADF67F3F126E1BBC0DFD7F3FA8CFAEBB11FF7F3F06DECE3E8E2C6A3F34FA7C3F85E41C3E2B18BD3EA0E66DBF564E323F4EB1373F96502ABD52C77FBFCC337CBFFBB92FBEA5A654BF5F880E3F921506BF9D135A3FA5309CBE22CC733F5A9B31BEB81E7C3FF971C8BD5AC57E3F39AF61BD729C7F3F4BE9FDBC83E07F3FE9CC8EBC0BF67F3F5D9C20BCDAFC7F3F5CA3B4BB01FF7F3F"
    }
  }
#-}
