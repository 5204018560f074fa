// models/make_system_tests.py conformer (torch-mlir 20261001 torch 2.15.0)
#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d0, 0)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map6 = affine_map<(d0, d1, d2) -> (d2)>
#map7 = affine_map<(d0, d1) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map13 = affine_map<(d0, d1, d2) -> (d1, 0)>
module {
  func.func @main(%arg0: tensor<32xf32> {resnorm.param = "conformer_layers.0.ffn1.sequential.0.weight"}, %arg1: tensor<32xf32> {resnorm.param = "conformer_layers.0.ffn1.sequential.0.bias"}, %arg2: tensor<64x32xf32> {resnorm.param = "conformer_layers.0.ffn1.sequential.1.weight"}, %arg3: tensor<64xf32> {resnorm.param = "conformer_layers.0.ffn1.sequential.1.bias"}, %arg4: tensor<32x64xf32> {resnorm.param = "conformer_layers.0.ffn1.sequential.4.weight"}, %arg5: tensor<32xf32> {resnorm.param = "conformer_layers.0.ffn1.sequential.4.bias"}, %arg6: tensor<32xf32> {resnorm.param = "conformer_layers.0.self_attn_layer_norm.weight"}, %arg7: tensor<32xf32> {resnorm.param = "conformer_layers.0.self_attn_layer_norm.bias"}, %arg8: tensor<96x32xf32> {resnorm.param = "conformer_layers.0.self_attn.in_proj_weight"}, %arg9: tensor<96xf32> {resnorm.param = "conformer_layers.0.self_attn.in_proj_bias"}, %arg10: tensor<32x32xf32> {resnorm.param = "conformer_layers.0.self_attn.out_proj.weight"}, %arg11: tensor<32xf32> {resnorm.param = "conformer_layers.0.self_attn.out_proj.bias"}, %arg12: tensor<32xf32> {resnorm.param = "conformer_layers.0.conv_module.layer_norm.weight"}, %arg13: tensor<32xf32> {resnorm.param = "conformer_layers.0.conv_module.layer_norm.bias"}, %arg14: tensor<64x32x1xf32> {resnorm.param = "conformer_layers.0.conv_module.sequential.0.weight"}, %arg15: tensor<64xf32> {resnorm.param = "conformer_layers.0.conv_module.sequential.0.bias"}, %arg16: tensor<32x1x7xf32> {resnorm.param = "conformer_layers.0.conv_module.sequential.2.weight"}, %arg17: tensor<32xf32> {resnorm.param = "conformer_layers.0.conv_module.sequential.2.bias"}, %arg18: tensor<32xf32> {resnorm.param = "conformer_layers.0.conv_module.sequential.3.weight"}, %arg19: tensor<32xf32> {resnorm.param = "conformer_layers.0.conv_module.sequential.3.bias"}, %arg20: tensor<32xf32> {resnorm.param = "conformer_layers.0.conv_module.sequential.3.running_mean"}, %arg21: tensor<32xf32> {resnorm.param = "conformer_layers.0.conv_module.sequential.3.running_var"}, %arg22: tensor<32x32x1xf32> {resnorm.param = "conformer_layers.0.conv_module.sequential.5.weight"}, %arg23: tensor<32xf32> {resnorm.param = "conformer_layers.0.conv_module.sequential.5.bias"}, %arg24: tensor<32xf32> {resnorm.param = "conformer_layers.0.ffn2.sequential.0.weight"}, %arg25: tensor<32xf32> {resnorm.param = "conformer_layers.0.ffn2.sequential.0.bias"}, %arg26: tensor<64x32xf32> {resnorm.param = "conformer_layers.0.ffn2.sequential.1.weight"}, %arg27: tensor<64xf32> {resnorm.param = "conformer_layers.0.ffn2.sequential.1.bias"}, %arg28: tensor<32x64xf32> {resnorm.param = "conformer_layers.0.ffn2.sequential.4.weight"}, %arg29: tensor<32xf32> {resnorm.param = "conformer_layers.0.ffn2.sequential.4.bias"}, %arg30: tensor<32xf32> {resnorm.param = "conformer_layers.0.final_layer_norm.weight"}, %arg31: tensor<32xf32> {resnorm.param = "conformer_layers.0.final_layer_norm.bias"}, %arg32: tensor<32xf32> {resnorm.param = "conformer_layers.1.ffn1.sequential.0.weight"}, %arg33: tensor<32xf32> {resnorm.param = "conformer_layers.1.ffn1.sequential.0.bias"}, %arg34: tensor<64x32xf32> {resnorm.param = "conformer_layers.1.ffn1.sequential.1.weight"}, %arg35: tensor<64xf32> {resnorm.param = "conformer_layers.1.ffn1.sequential.1.bias"}, %arg36: tensor<32x64xf32> {resnorm.param = "conformer_layers.1.ffn1.sequential.4.weight"}, %arg37: tensor<32xf32> {resnorm.param = "conformer_layers.1.ffn1.sequential.4.bias"}, %arg38: tensor<32xf32> {resnorm.param = "conformer_layers.1.self_attn_layer_norm.weight"}, %arg39: tensor<32xf32> {resnorm.param = "conformer_layers.1.self_attn_layer_norm.bias"}, %arg40: tensor<96x32xf32> {resnorm.param = "conformer_layers.1.self_attn.in_proj_weight"}, %arg41: tensor<96xf32> {resnorm.param = "conformer_layers.1.self_attn.in_proj_bias"}, %arg42: tensor<32x32xf32> {resnorm.param = "conformer_layers.1.self_attn.out_proj.weight"}, %arg43: tensor<32xf32> {resnorm.param = "conformer_layers.1.self_attn.out_proj.bias"}, %arg44: tensor<32xf32> {resnorm.param = "conformer_layers.1.conv_module.layer_norm.weight"}, %arg45: tensor<32xf32> {resnorm.param = "conformer_layers.1.conv_module.layer_norm.bias"}, %arg46: tensor<64x32x1xf32> {resnorm.param = "conformer_layers.1.conv_module.sequential.0.weight"}, %arg47: tensor<64xf32> {resnorm.param = "conformer_layers.1.conv_module.sequential.0.bias"}, %arg48: tensor<32x1x7xf32> {resnorm.param = "conformer_layers.1.conv_module.sequential.2.weight"}, %arg49: tensor<32xf32> {resnorm.param = "conformer_layers.1.conv_module.sequential.2.bias"}, %arg50: tensor<32xf32> {resnorm.param = "conformer_layers.1.conv_module.sequential.3.weight"}, %arg51: tensor<32xf32> {resnorm.param = "conformer_layers.1.conv_module.sequential.3.bias"}, %arg52: tensor<32xf32> {resnorm.param = "conformer_layers.1.conv_module.sequential.3.running_mean"}, %arg53: tensor<32xf32> {resnorm.param = "conformer_layers.1.conv_module.sequential.3.running_var"}, %arg54: tensor<32x32x1xf32> {resnorm.param = "conformer_layers.1.conv_module.sequential.5.weight"}, %arg55: tensor<32xf32> {resnorm.param = "conformer_layers.1.conv_module.sequential.5.bias"}, %arg56: tensor<32xf32> {resnorm.param = "conformer_layers.1.ffn2.sequential.0.weight"}, %arg57: tensor<32xf32> {resnorm.param = "conformer_layers.1.ffn2.sequential.0.bias"}, %arg58: tensor<64x32xf32> {resnorm.param = "conformer_layers.1.ffn2.sequential.1.weight"}, %arg59: tensor<64xf32> {resnorm.param = "conformer_layers.1.ffn2.sequential.1.bias"}, %arg60: tensor<32x64xf32> {resnorm.param = "conformer_layers.1.ffn2.sequential.4.weight"}, %arg61: tensor<32xf32> {resnorm.param = "conformer_layers.1.ffn2.sequential.4.bias"}, %arg62: tensor<32xf32> {resnorm.param = "conformer_layers.1.final_layer_norm.weight"}, %arg63: tensor<32xf32> {resnorm.param = "conformer_layers.1.final_layer_norm.bias"}, %arg64: tensor<1x20x32xf32>) -> tensor<1x20x32xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<1x4x20x20xf32>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<1x20xf32>
    %cst_6 = arith.constant 0.59460355750136051 : f64
    %cst_7 = arith.constant 0xFFF0000000000000 : f64
    %cst_8 = arith.constant 1.000000e-05 : f64
    %cst_9 = arith.constant 3.200000e+01 : f64
    %cst_10 = arith.constant 3.200000e+01 : f32
    %cst_11 = arith.constant 5.000000e-01 : f32
    %cst_12 = arith.constant dense<20> : tensor<1x1xi64>
    %0 = tensor.empty() : tensor<20xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<20xi64>) {
    ^bb0(%out: i64):
      %323 = linalg.index 0 : index
      %324 = arith.index_cast %323 : index to i64
      linalg.yield %324 : i64
    } -> tensor<20xi64>
    %2 = tensor.empty() : tensor<1x20xi64>
    %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<20xi64>) outs(%2 : tensor<1x20xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x20xi64>
    %4 = tensor.empty() : tensor<1x20xi1>
    %5 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%3, %cst_12 : tensor<1x20xi64>, tensor<1x1xi64>) outs(%4 : tensor<1x20xi1>) {
    ^bb0(%in: i64, %in_129: i64, %out: i1):
      %323 = arith.cmpi sge, %in, %in_129 : i64
      linalg.yield %323 : i1
    } -> tensor<1x20xi1>
    %6 = tensor.empty() : tensor<20x1x32xf32>
    %transposed = linalg.transpose ins(%arg64 : tensor<1x20x32xf32>) outs(%6 : tensor<20x1x32xf32>) permutation = [1, 0, 2] 
    %7 = tensor.empty() : tensor<20x1x32xf64>
    %8 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<20x1x32xf32>) outs(%7 : tensor<20x1x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %323 = arith.extf %in : f32 to f64
      linalg.yield %323 : f64
    } -> tensor<20x1x32xf64>
    %9 = tensor.empty() : tensor<20x1x1xf64>
    %10 = linalg.fill ins(%cst : f64) outs(%9 : tensor<20x1x1xf64>) -> tensor<20x1x1xf64>
    %11 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<20x1x32xf64>) outs(%10 : tensor<20x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %323 = arith.addf %in, %out : f64
      linalg.yield %323 : f64
    } -> tensor<20x1x1xf64>
    %12 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<20x1x1xf64>) outs(%9 : tensor<20x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %323 = arith.divf %in, %cst_9 : f64
      linalg.yield %323 : f64
    } -> tensor<20x1x1xf64>
    %13 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %12 : tensor<20x1x32xf64>, tensor<20x1x1xf64>) outs(%7 : tensor<20x1x32xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %323 = arith.subf %in, %in_129 : f64
      linalg.yield %323 : f64
    } -> tensor<20x1x32xf64>
    %14 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %13 : tensor<20x1x32xf64>, tensor<20x1x32xf64>) outs(%7 : tensor<20x1x32xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %323 = arith.mulf %in, %in_129 : f64
      linalg.yield %323 : f64
    } -> tensor<20x1x32xf64>
    %15 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%14 : tensor<20x1x32xf64>) outs(%10 : tensor<20x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %323 = arith.addf %in, %out : f64
      linalg.yield %323 : f64
    } -> tensor<20x1x1xf64>
    %16 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<20x1x1xf64>) outs(%9 : tensor<20x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %323 = arith.divf %in, %cst_9 : f64
      linalg.yield %323 : f64
    } -> tensor<20x1x1xf64>
    %17 = tensor.empty() : tensor<20x1x1xf32>
    %18 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<20x1x1xf64>) outs(%17 : tensor<20x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %323 = arith.truncf %in : f64 to f32
      linalg.yield %323 : f32
    } -> tensor<20x1x1xf32>
    %19 = linalg.fill ins(%cst_0 : f32) outs(%17 : tensor<20x1x1xf32>) -> tensor<20x1x1xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%transposed : tensor<20x1x32xf32>) outs(%19 : tensor<20x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.addf %in, %out : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x1xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<20x1x1xf32>) outs(%17 : tensor<20x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.divf %in, %cst_10 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x1xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<20x1x1xf32>) outs(%17 : tensor<20x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.truncf %cst_8 : f64 to f32
      %324 = arith.addf %in, %323 : f32
      linalg.yield %324 : f32
    } -> tensor<20x1x1xf32>
    %23 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<20x1x1xf32>) outs(%17 : tensor<20x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = math.rsqrt %in : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x1xf32>
    %24 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed, %21 : tensor<20x1x32xf32>, tensor<20x1x1xf32>) outs(%6 : tensor<20x1x32xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.subf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x32xf32>
    %25 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %23 : tensor<20x1x32xf32>, tensor<20x1x1xf32>) outs(%6 : tensor<20x1x32xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.mulf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x32xf32>
    %26 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %arg0 : tensor<20x1x32xf32>, tensor<32xf32>) outs(%6 : tensor<20x1x32xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.mulf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x32xf32>
    %27 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %arg1 : tensor<20x1x32xf32>, tensor<32xf32>) outs(%6 : tensor<20x1x32xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.addf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x32xf32>
    %collapsed = tensor.collapse_shape %27 [[0], [1, 2]] : tensor<20x1x32xf32> into tensor<20x32xf32>
    %28 = tensor.empty() : tensor<32x64xf32>
    %transposed_13 = linalg.transpose ins(%arg2 : tensor<64x32xf32>) outs(%28 : tensor<32x64xf32>) permutation = [1, 0] 
    %29 = tensor.empty() : tensor<20x64xf32>
    %30 = linalg.fill ins(%cst_0 : f32) outs(%29 : tensor<20x64xf32>) -> tensor<20x64xf32>
    %31 = linalg.matmul ins(%collapsed, %transposed_13 : tensor<20x32xf32>, tensor<32x64xf32>) outs(%30 : tensor<20x64xf32>) -> tensor<20x64xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<64xf32>) outs(%29 : tensor<20x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<20x64xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%31, %32 : tensor<20x64xf32>, tensor<20x64xf32>) outs(%29 : tensor<20x64xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.addf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x64xf32>
    %expanded = tensor.expand_shape %33 [[0], [1, 2]] output_shape [20, 1, 64] : tensor<20x64xf32> into tensor<20x1x64xf32>
    %34 = tensor.empty() : tensor<20x1x64xf32>
    %35 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<20x1x64xf32>) outs(%34 : tensor<20x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.negf %in : f32
      %324 = math.exp %323 : f32
      %325 = arith.addf %324, %cst_1 : f32
      %326 = arith.divf %cst_1, %325 : f32
      linalg.yield %326 : f32
    } -> tensor<20x1x64xf32>
    %36 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %35 : tensor<20x1x64xf32>, tensor<20x1x64xf32>) outs(%34 : tensor<20x1x64xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.mulf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x64xf32>
    %collapsed_14 = tensor.collapse_shape %36 [[0], [1, 2]] : tensor<20x1x64xf32> into tensor<20x64xf32>
    %37 = tensor.empty() : tensor<64x32xf32>
    %transposed_15 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%37 : tensor<64x32xf32>) permutation = [1, 0] 
    %38 = tensor.empty() : tensor<20x32xf32>
    %39 = linalg.fill ins(%cst_0 : f32) outs(%38 : tensor<20x32xf32>) -> tensor<20x32xf32>
    %40 = linalg.matmul ins(%collapsed_14, %transposed_15 : tensor<20x64xf32>, tensor<64x32xf32>) outs(%39 : tensor<20x32xf32>) -> tensor<20x32xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<32xf32>) outs(%38 : tensor<20x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<20x32xf32>
    %42 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%40, %41 : tensor<20x32xf32>, tensor<20x32xf32>) outs(%38 : tensor<20x32xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.addf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x32xf32>
    %expanded_16 = tensor.expand_shape %42 [[0], [1, 2]] output_shape [20, 1, 32] : tensor<20x32xf32> into tensor<20x1x32xf32>
    %43 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<20x1x32xf32>) outs(%6 : tensor<20x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.mulf %in, %cst_11 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x32xf32>
    %44 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %transposed : tensor<20x1x32xf32>, tensor<20x1x32xf32>) outs(%6 : tensor<20x1x32xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.addf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x32xf32>
    %45 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<20x1x32xf32>) outs(%7 : tensor<20x1x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %323 = arith.extf %in : f32 to f64
      linalg.yield %323 : f64
    } -> tensor<20x1x32xf64>
    %46 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%45 : tensor<20x1x32xf64>) outs(%10 : tensor<20x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %323 = arith.addf %in, %out : f64
      linalg.yield %323 : f64
    } -> tensor<20x1x1xf64>
    %47 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46 : tensor<20x1x1xf64>) outs(%9 : tensor<20x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %323 = arith.divf %in, %cst_9 : f64
      linalg.yield %323 : f64
    } -> tensor<20x1x1xf64>
    %48 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45, %47 : tensor<20x1x32xf64>, tensor<20x1x1xf64>) outs(%7 : tensor<20x1x32xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %323 = arith.subf %in, %in_129 : f64
      linalg.yield %323 : f64
    } -> tensor<20x1x32xf64>
    %49 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %48 : tensor<20x1x32xf64>, tensor<20x1x32xf64>) outs(%7 : tensor<20x1x32xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %323 = arith.mulf %in, %in_129 : f64
      linalg.yield %323 : f64
    } -> tensor<20x1x32xf64>
    %50 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%49 : tensor<20x1x32xf64>) outs(%10 : tensor<20x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %323 = arith.addf %in, %out : f64
      linalg.yield %323 : f64
    } -> tensor<20x1x1xf64>
    %51 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50 : tensor<20x1x1xf64>) outs(%9 : tensor<20x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %323 = arith.divf %in, %cst_9 : f64
      linalg.yield %323 : f64
    } -> tensor<20x1x1xf64>
    %52 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51 : tensor<20x1x1xf64>) outs(%17 : tensor<20x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %323 = arith.truncf %in : f64 to f32
      linalg.yield %323 : f32
    } -> tensor<20x1x1xf32>
    %53 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%44 : tensor<20x1x32xf32>) outs(%19 : tensor<20x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.addf %in, %out : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x1xf32>
    %54 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53 : tensor<20x1x1xf32>) outs(%17 : tensor<20x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.divf %in, %cst_10 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x1xf32>
    %55 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52 : tensor<20x1x1xf32>) outs(%17 : tensor<20x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.truncf %cst_8 : f64 to f32
      %324 = arith.addf %in, %323 : f32
      linalg.yield %324 : f32
    } -> tensor<20x1x1xf32>
    %56 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55 : tensor<20x1x1xf32>) outs(%17 : tensor<20x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = math.rsqrt %in : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x1xf32>
    %57 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44, %54 : tensor<20x1x32xf32>, tensor<20x1x1xf32>) outs(%6 : tensor<20x1x32xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.subf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x32xf32>
    %58 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57, %56 : tensor<20x1x32xf32>, tensor<20x1x1xf32>) outs(%6 : tensor<20x1x32xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.mulf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x32xf32>
    %59 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58, %arg6 : tensor<20x1x32xf32>, tensor<32xf32>) outs(%6 : tensor<20x1x32xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.mulf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x32xf32>
    %60 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59, %arg7 : tensor<20x1x32xf32>, tensor<32xf32>) outs(%6 : tensor<20x1x32xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.addf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x32xf32>
    %61 = tensor.empty() : tensor<1x20xf32>
    %62 = linalg.generic {indexing_maps = [#map2, #map7, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%5, %cst_4, %cst_5 : tensor<1x20xi1>, tensor<f32>, tensor<1x20xf32>) outs(%61 : tensor<1x20xf32>) {
    ^bb0(%in: i1, %in_129: f32, %in_130: f32, %out: f32):
      %323 = arith.select %in, %in_129, %in_130 : f32
      linalg.yield %323 : f32
    } -> tensor<1x20xf32>
    %collapsed_17 = tensor.collapse_shape %60 [[0], [1, 2]] : tensor<20x1x32xf32> into tensor<20x32xf32>
    %63 = tensor.empty() : tensor<32x96xf32>
    %transposed_18 = linalg.transpose ins(%arg8 : tensor<96x32xf32>) outs(%63 : tensor<32x96xf32>) permutation = [1, 0] 
    %64 = tensor.empty() : tensor<20x96xf32>
    %65 = linalg.fill ins(%cst_0 : f32) outs(%64 : tensor<20x96xf32>) -> tensor<20x96xf32>
    %66 = linalg.matmul ins(%collapsed_17, %transposed_18 : tensor<20x32xf32>, tensor<32x96xf32>) outs(%65 : tensor<20x96xf32>) -> tensor<20x96xf32>
    %67 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<96xf32>) outs(%64 : tensor<20x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<20x96xf32>
    %68 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%66, %67 : tensor<20x96xf32>, tensor<20x96xf32>) outs(%64 : tensor<20x96xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.addf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x96xf32>
    %expanded_19 = tensor.expand_shape %68 [[0, 1], [2, 3, 4]] output_shape [1, 20, 1, 3, 32] : tensor<20x96xf32> into tensor<1x20x1x3x32xf32>
    %69 = tensor.empty() : tensor<3x20x1x1x32xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<1x20x1x3x32xf32>) outs(%69 : tensor<3x20x1x1x32xf32>) permutation = [3, 1, 2, 0, 4] 
    %collapsed_21 = tensor.collapse_shape %transposed_20 [[0], [1], [2, 3], [4]] : tensor<3x20x1x1x32xf32> into tensor<3x20x1x32xf32>
    %extracted_slice = tensor.extract_slice %collapsed_21[0, 0, 0, 0] [1, 20, 1, 32] [1, 1, 1, 1] : tensor<3x20x1x32xf32> to tensor<1x20x1x32xf32>
    %extracted_slice_22 = tensor.extract_slice %collapsed_21[1, 0, 0, 0] [1, 20, 1, 32] [1, 1, 1, 1] : tensor<3x20x1x32xf32> to tensor<1x20x1x32xf32>
    %extracted_slice_23 = tensor.extract_slice %collapsed_21[2, 0, 0, 0] [1, 20, 1, 32] [1, 1, 1, 1] : tensor<3x20x1x32xf32> to tensor<1x20x1x32xf32>
    %collapsed_24 = tensor.collapse_shape %extracted_slice [[0, 1], [2, 3]] : tensor<1x20x1x32xf32> into tensor<20x32xf32>
    %expanded_25 = tensor.expand_shape %collapsed_24 [[0], [1, 2]] output_shape [20, 4, 8] : tensor<20x32xf32> into tensor<20x4x8xf32>
    %70 = tensor.empty() : tensor<4x20x8xf32>
    %transposed_26 = linalg.transpose ins(%expanded_25 : tensor<20x4x8xf32>) outs(%70 : tensor<4x20x8xf32>) permutation = [1, 0, 2] 
    %collapsed_27 = tensor.collapse_shape %extracted_slice_22 [[0, 1], [2, 3]] : tensor<1x20x1x32xf32> into tensor<20x32xf32>
    %expanded_28 = tensor.expand_shape %collapsed_27 [[0], [1, 2]] output_shape [20, 4, 8] : tensor<20x32xf32> into tensor<20x4x8xf32>
    %transposed_29 = linalg.transpose ins(%expanded_28 : tensor<20x4x8xf32>) outs(%70 : tensor<4x20x8xf32>) permutation = [1, 0, 2] 
    %collapsed_30 = tensor.collapse_shape %extracted_slice_23 [[0, 1], [2, 3]] : tensor<1x20x1x32xf32> into tensor<20x32xf32>
    %expanded_31 = tensor.expand_shape %collapsed_30 [[0], [1, 2]] output_shape [20, 4, 8] : tensor<20x32xf32> into tensor<20x4x8xf32>
    %transposed_32 = linalg.transpose ins(%expanded_31 : tensor<20x4x8xf32>) outs(%70 : tensor<4x20x8xf32>) permutation = [1, 0, 2] 
    %expanded_33 = tensor.expand_shape %transposed_26 [[0, 1], [2], [3]] output_shape [1, 4, 20, 8] : tensor<4x20x8xf32> into tensor<1x4x20x8xf32>
    %expanded_34 = tensor.expand_shape %transposed_29 [[0, 1], [2], [3]] output_shape [1, 4, 20, 8] : tensor<4x20x8xf32> into tensor<1x4x20x8xf32>
    %expanded_35 = tensor.expand_shape %62 [[0], [1, 2, 3]] output_shape [1, 1, 1, 20] : tensor<1x20xf32> into tensor<1x1x1x20xf32>
    %71 = tensor.empty() : tensor<1x4x1x20xf32>
    %collapsed_36 = tensor.collapse_shape %expanded_35 [[0, 1], [2], [3]] : tensor<1x1x1x20xf32> into tensor<1x1x20xf32>
    %72 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_36 : tensor<1x1x20xf32>) outs(%71 : tensor<1x4x1x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x1x20xf32>
    %73 = tensor.empty() : tensor<1x4x20x8xf32>
    %74 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_33 : tensor<1x4x20x8xf32>) outs(%73 : tensor<1x4x20x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.truncf %cst_6 : f64 to f32
      %324 = arith.mulf %in, %323 : f32
      linalg.yield %324 : f32
    } -> tensor<1x4x20x8xf32>
    %75 = tensor.empty() : tensor<1x4x8x20xf32>
    %transposed_37 = linalg.transpose ins(%expanded_34 : tensor<1x4x20x8xf32>) outs(%75 : tensor<1x4x8x20xf32>) permutation = [0, 1, 3, 2] 
    %76 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_37 : tensor<1x4x8x20xf32>) outs(%75 : tensor<1x4x8x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.truncf %cst_6 : f64 to f32
      %324 = arith.mulf %in, %323 : f32
      linalg.yield %324 : f32
    } -> tensor<1x4x8x20xf32>
    %collapsed_38 = tensor.collapse_shape %74 [[0, 1], [2], [3]] : tensor<1x4x20x8xf32> into tensor<4x20x8xf32>
    %collapsed_39 = tensor.collapse_shape %76 [[0, 1], [2], [3]] : tensor<1x4x8x20xf32> into tensor<4x8x20xf32>
    %77 = tensor.empty() : tensor<4x20x20xf32>
    %78 = linalg.fill ins(%cst_0 : f32) outs(%77 : tensor<4x20x20xf32>) -> tensor<4x20x20xf32>
    %79 = linalg.batch_matmul ins(%collapsed_38, %collapsed_39 : tensor<4x20x8xf32>, tensor<4x8x20xf32>) outs(%78 : tensor<4x20x20xf32>) -> tensor<4x20x20xf32>
    %expanded_40 = tensor.expand_shape %79 [[0, 1], [2], [3]] output_shape [1, 4, 20, 20] : tensor<4x20x20xf32> into tensor<1x4x20x20xf32>
    %80 = tensor.empty() : tensor<1x4x20x20xf32>
    %81 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_40, %72 : tensor<1x4x20x20xf32>, tensor<1x4x1x20xf32>) outs(%80 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.addf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<1x4x20x20xf32>
    %82 = tensor.empty() : tensor<1x4x20xi64>
    %83 = linalg.fill ins(%c0_i64 : i64) outs(%82 : tensor<1x4x20xi64>) -> tensor<1x4x20xi64>
    %84 = tensor.empty() : tensor<1x4x20xf32>
    %85 = linalg.fill ins(%cst_2 : f32) outs(%84 : tensor<1x4x20xf32>) -> tensor<1x4x20xf32>
    %86:2 = linalg.generic {indexing_maps = [#map9, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%81 : tensor<1x4x20x20xf32>) outs(%85, %83 : tensor<1x4x20xf32>, tensor<1x4x20xi64>) {
    ^bb0(%in: f32, %out: f32, %out_129: i64):
      %323 = linalg.index 3 : index
      %324 = arith.index_cast %323 : index to i64
      %325 = arith.maximumf %in, %out : f32
      %326 = arith.cmpf ogt, %in, %out : f32
      %327 = arith.select %326, %324, %out_129 : i64
      linalg.yield %325, %327 : f32, i64
    } -> (tensor<1x4x20xf32>, tensor<1x4x20xi64>)
    %expanded_41 = tensor.expand_shape %86#0 [[0], [1], [2, 3]] output_shape [1, 4, 20, 1] : tensor<1x4x20xf32> into tensor<1x4x20x1xf32>
    %87 = linalg.generic {indexing_maps = [#map9, #map12, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81, %expanded_41 : tensor<1x4x20x20xf32>, tensor<1x4x20x1xf32>) outs(%80 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.subf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<1x4x20x20xf32>
    %88 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87 : tensor<1x4x20x20xf32>) outs(%80 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = math.exp %in : f32
      linalg.yield %323 : f32
    } -> tensor<1x4x20x20xf32>
    %89 = tensor.empty() : tensor<1x4x20x1xf32>
    %90 = linalg.fill ins(%cst_0 : f32) outs(%89 : tensor<1x4x20x1xf32>) -> tensor<1x4x20x1xf32>
    %91 = linalg.generic {indexing_maps = [#map9, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%88 : tensor<1x4x20x20xf32>) outs(%90 : tensor<1x4x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.addf %in, %out : f32
      linalg.yield %323 : f32
    } -> tensor<1x4x20x1xf32>
    %92 = linalg.generic {indexing_maps = [#map9, #map12, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88, %91 : tensor<1x4x20x20xf32>, tensor<1x4x20x1xf32>) outs(%80 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.divf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<1x4x20x20xf32>
    %93 = tensor.empty() : tensor<1x4x20x20xi1>
    %94 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81 : tensor<1x4x20x20xf32>) outs(%93 : tensor<1x4x20x20xi1>) {
    ^bb0(%in: f32, %out: i1):
      %323 = arith.extf %in : f32 to f64
      %324 = arith.cmpf oeq, %323, %cst_7 : f64
      linalg.yield %324 : i1
    } -> tensor<1x4x20x20xi1>
    %95 = tensor.empty() : tensor<1x4x20x1xi1>
    %96 = linalg.fill ins(%true : i1) outs(%95 : tensor<1x4x20x1xi1>) -> tensor<1x4x20x1xi1>
    %97 = linalg.generic {indexing_maps = [#map9, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%94 : tensor<1x4x20x20xi1>) outs(%96 : tensor<1x4x20x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %323 = arith.andi %in, %out : i1
      linalg.yield %323 : i1
    } -> tensor<1x4x20x1xi1>
    %98 = linalg.generic {indexing_maps = [#map12, #map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %cst_3, %92 : tensor<1x4x20x1xi1>, tensor<1x4x20x20xf32>, tensor<1x4x20x20xf32>) outs(%80 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: i1, %in_129: f32, %in_130: f32, %out: f32):
      %323 = arith.select %in, %in_129, %in_130 : f32
      linalg.yield %323 : f32
    } -> tensor<1x4x20x20xf32>
    %collapsed_42 = tensor.collapse_shape %98 [[0, 1], [2], [3]] : tensor<1x4x20x20xf32> into tensor<4x20x20xf32>
    %99 = linalg.fill ins(%cst_0 : f32) outs(%70 : tensor<4x20x8xf32>) -> tensor<4x20x8xf32>
    %100 = linalg.batch_matmul ins(%collapsed_42, %transposed_32 : tensor<4x20x20xf32>, tensor<4x20x8xf32>) outs(%99 : tensor<4x20x8xf32>) -> tensor<4x20x8xf32>
    %expanded_43 = tensor.expand_shape %100 [[0, 1], [2], [3]] output_shape [1, 4, 20, 8] : tensor<4x20x8xf32> into tensor<1x4x20x8xf32>
    %101 = tensor.empty() : tensor<20x1x4x8xf32>
    %transposed_44 = linalg.transpose ins(%expanded_43 : tensor<1x4x20x8xf32>) outs(%101 : tensor<20x1x4x8xf32>) permutation = [2, 0, 1, 3] 
    %collapsed_45 = tensor.collapse_shape %transposed_44 [[0], [1, 2, 3]] : tensor<20x1x4x8xf32> into tensor<20x32xf32>
    %102 = tensor.empty() : tensor<32x32xf32>
    %transposed_46 = linalg.transpose ins(%arg10 : tensor<32x32xf32>) outs(%102 : tensor<32x32xf32>) permutation = [1, 0] 
    %103 = linalg.matmul ins(%collapsed_45, %transposed_46 : tensor<20x32xf32>, tensor<32x32xf32>) outs(%39 : tensor<20x32xf32>) -> tensor<20x32xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg11 : tensor<32xf32>) outs(%38 : tensor<20x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<20x32xf32>
    %105 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%103, %104 : tensor<20x32xf32>, tensor<20x32xf32>) outs(%38 : tensor<20x32xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.addf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x32xf32>
    %expanded_47 = tensor.expand_shape %105 [[0], [1, 2]] output_shape [20, 1, 32] : tensor<20x32xf32> into tensor<20x1x32xf32>
    %106 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_47, %44 : tensor<20x1x32xf32>, tensor<20x1x32xf32>) outs(%6 : tensor<20x1x32xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.addf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x32xf32>
    %107 = tensor.empty() : tensor<1x20x32xf32>
    %transposed_48 = linalg.transpose ins(%106 : tensor<20x1x32xf32>) outs(%107 : tensor<1x20x32xf32>) permutation = [1, 0, 2] 
    %108 = tensor.empty() : tensor<1x20x32xf64>
    %109 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_48 : tensor<1x20x32xf32>) outs(%108 : tensor<1x20x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %323 = arith.extf %in : f32 to f64
      linalg.yield %323 : f64
    } -> tensor<1x20x32xf64>
    %110 = tensor.empty() : tensor<1x20x1xf64>
    %111 = linalg.fill ins(%cst : f64) outs(%110 : tensor<1x20x1xf64>) -> tensor<1x20x1xf64>
    %112 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%109 : tensor<1x20x32xf64>) outs(%111 : tensor<1x20x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %323 = arith.addf %in, %out : f64
      linalg.yield %323 : f64
    } -> tensor<1x20x1xf64>
    %113 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<1x20x1xf64>) outs(%110 : tensor<1x20x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %323 = arith.divf %in, %cst_9 : f64
      linalg.yield %323 : f64
    } -> tensor<1x20x1xf64>
    %114 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %113 : tensor<1x20x32xf64>, tensor<1x20x1xf64>) outs(%108 : tensor<1x20x32xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %323 = arith.subf %in, %in_129 : f64
      linalg.yield %323 : f64
    } -> tensor<1x20x32xf64>
    %115 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %114 : tensor<1x20x32xf64>, tensor<1x20x32xf64>) outs(%108 : tensor<1x20x32xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %323 = arith.mulf %in, %in_129 : f64
      linalg.yield %323 : f64
    } -> tensor<1x20x32xf64>
    %116 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%115 : tensor<1x20x32xf64>) outs(%111 : tensor<1x20x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %323 = arith.addf %in, %out : f64
      linalg.yield %323 : f64
    } -> tensor<1x20x1xf64>
    %117 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<1x20x1xf64>) outs(%110 : tensor<1x20x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %323 = arith.divf %in, %cst_9 : f64
      linalg.yield %323 : f64
    } -> tensor<1x20x1xf64>
    %118 = tensor.empty() : tensor<1x20x1xf32>
    %119 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<1x20x1xf64>) outs(%118 : tensor<1x20x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %323 = arith.truncf %in : f64 to f32
      linalg.yield %323 : f32
    } -> tensor<1x20x1xf32>
    %120 = linalg.fill ins(%cst_0 : f32) outs(%118 : tensor<1x20x1xf32>) -> tensor<1x20x1xf32>
    %121 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%transposed_48 : tensor<1x20x32xf32>) outs(%120 : tensor<1x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.addf %in, %out : f32
      linalg.yield %323 : f32
    } -> tensor<1x20x1xf32>
    %122 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<1x20x1xf32>) outs(%118 : tensor<1x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.divf %in, %cst_10 : f32
      linalg.yield %323 : f32
    } -> tensor<1x20x1xf32>
    %123 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<1x20x1xf32>) outs(%118 : tensor<1x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.truncf %cst_8 : f64 to f32
      %324 = arith.addf %in, %323 : f32
      linalg.yield %324 : f32
    } -> tensor<1x20x1xf32>
    %124 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<1x20x1xf32>) outs(%118 : tensor<1x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = math.rsqrt %in : f32
      linalg.yield %323 : f32
    } -> tensor<1x20x1xf32>
    %125 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_48, %122 : tensor<1x20x32xf32>, tensor<1x20x1xf32>) outs(%107 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.subf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<1x20x32xf32>
    %126 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %124 : tensor<1x20x32xf32>, tensor<1x20x1xf32>) outs(%107 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.mulf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<1x20x32xf32>
    %127 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %arg12 : tensor<1x20x32xf32>, tensor<32xf32>) outs(%107 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.mulf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<1x20x32xf32>
    %128 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %arg13 : tensor<1x20x32xf32>, tensor<32xf32>) outs(%107 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.addf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<1x20x32xf32>
    %129 = tensor.empty() : tensor<1x32x20xf32>
    %transposed_49 = linalg.transpose ins(%128 : tensor<1x20x32xf32>) outs(%129 : tensor<1x32x20xf32>) permutation = [0, 2, 1] 
    %130 = tensor.empty() : tensor<1x64x20xf32>
    %broadcasted = linalg.broadcast ins(%arg15 : tensor<64xf32>) outs(%130 : tensor<1x64x20xf32>) dimensions = [0, 2] 
    %131 = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<1> : vector<1xi64>} ins(%transposed_49, %arg14 : tensor<1x32x20xf32>, tensor<64x32x1xf32>) outs(%broadcasted : tensor<1x64x20xf32>) -> tensor<1x64x20xf32>
    %extracted_slice_50 = tensor.extract_slice %131[0, 0, 0] [1, 32, 20] [1, 1, 1] : tensor<1x64x20xf32> to tensor<1x32x20xf32>
    %extracted_slice_51 = tensor.extract_slice %131[0, 32, 0] [1, 32, 20] [1, 1, 1] : tensor<1x64x20xf32> to tensor<1x32x20xf32>
    %132 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_51 : tensor<1x32x20xf32>) outs(%129 : tensor<1x32x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.negf %in : f32
      %324 = math.exp %323 : f32
      %325 = arith.addf %324, %cst_1 : f32
      %326 = arith.divf %cst_1, %325 : f32
      linalg.yield %326 : f32
    } -> tensor<1x32x20xf32>
    %133 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_50, %132 : tensor<1x32x20xf32>, tensor<1x32x20xf32>) outs(%129 : tensor<1x32x20xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.mulf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<1x32x20xf32>
    %expanded_52 = tensor.expand_shape %133 [[0], [1], [2, 3]] output_shape [1, 32, 20, 1] : tensor<1x32x20xf32> into tensor<1x32x20x1xf32>
    %expanded_53 = tensor.expand_shape %arg16 [[0], [1], [2, 3]] output_shape [32, 1, 7, 1] : tensor<32x1x7xf32> into tensor<32x1x7x1xf32>
    %padded = tensor.pad %expanded_52 low[0, 0, 3, 0] high[0, 0, 3, 0] {
    ^bb0(%arg65: index, %arg66: index, %arg67: index, %arg68: index):
      tensor.yield %cst_0 : f32
    } : tensor<1x32x20x1xf32> to tensor<1x32x26x1xf32>
    %134 = tensor.empty() : tensor<1x32x20x1xf32>
    %broadcasted_54 = linalg.broadcast ins(%arg17 : tensor<32xf32>) outs(%134 : tensor<1x32x20x1xf32>) dimensions = [0, 2, 3] 
    %collapsed_55 = tensor.collapse_shape %expanded_53 [[0, 1], [2], [3]] : tensor<32x1x7x1xf32> into tensor<32x7x1xf32>
    %135 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %collapsed_55 : tensor<1x32x26x1xf32>, tensor<32x7x1xf32>) outs(%broadcasted_54 : tensor<1x32x20x1xf32>) -> tensor<1x32x20x1xf32>
    %collapsed_56 = tensor.collapse_shape %135 [[0], [1], [2, 3]] : tensor<1x32x20x1xf32> into tensor<1x32x20xf32>
    %136 = tensor.empty() : tensor<32xf32>
    %137 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg21 : tensor<32xf32>) outs(%136 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.truncf %cst_8 : f64 to f32
      %324 = arith.addf %in, %323 : f32
      linalg.yield %324 : f32
    } -> tensor<32xf32>
    %138 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%137 : tensor<32xf32>) outs(%136 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = math.rsqrt %in : f32
      linalg.yield %323 : f32
    } -> tensor<32xf32>
    %expanded_57 = tensor.expand_shape %arg20 [[0, 1]] output_shape [32, 1] : tensor<32xf32> into tensor<32x1xf32>
    %expanded_58 = tensor.expand_shape %138 [[0, 1]] output_shape [32, 1] : tensor<32xf32> into tensor<32x1xf32>
    %139 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_56, %expanded_57 : tensor<1x32x20xf32>, tensor<32x1xf32>) outs(%129 : tensor<1x32x20xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.subf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<1x32x20xf32>
    %140 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %expanded_58 : tensor<1x32x20xf32>, tensor<32x1xf32>) outs(%129 : tensor<1x32x20xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.mulf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<1x32x20xf32>
    %expanded_59 = tensor.expand_shape %arg18 [[0, 1]] output_shape [32, 1] : tensor<32xf32> into tensor<32x1xf32>
    %141 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %expanded_59 : tensor<1x32x20xf32>, tensor<32x1xf32>) outs(%129 : tensor<1x32x20xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.mulf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<1x32x20xf32>
    %expanded_60 = tensor.expand_shape %arg19 [[0, 1]] output_shape [32, 1] : tensor<32xf32> into tensor<32x1xf32>
    %142 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %expanded_60 : tensor<1x32x20xf32>, tensor<32x1xf32>) outs(%129 : tensor<1x32x20xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.addf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<1x32x20xf32>
    %143 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<1x32x20xf32>) outs(%129 : tensor<1x32x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.negf %in : f32
      %324 = math.exp %323 : f32
      %325 = arith.addf %324, %cst_1 : f32
      %326 = arith.divf %cst_1, %325 : f32
      linalg.yield %326 : f32
    } -> tensor<1x32x20xf32>
    %144 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %143 : tensor<1x32x20xf32>, tensor<1x32x20xf32>) outs(%129 : tensor<1x32x20xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.mulf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<1x32x20xf32>
    %broadcasted_61 = linalg.broadcast ins(%arg23 : tensor<32xf32>) outs(%129 : tensor<1x32x20xf32>) dimensions = [0, 2] 
    %145 = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<1> : vector<1xi64>} ins(%144, %arg22 : tensor<1x32x20xf32>, tensor<32x32x1xf32>) outs(%broadcasted_61 : tensor<1x32x20xf32>) -> tensor<1x32x20xf32>
    %transposed_62 = linalg.transpose ins(%145 : tensor<1x32x20xf32>) outs(%6 : tensor<20x1x32xf32>) permutation = [2, 0, 1] 
    %146 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %transposed_62 : tensor<20x1x32xf32>, tensor<20x1x32xf32>) outs(%6 : tensor<20x1x32xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.addf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x32xf32>
    %147 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<20x1x32xf32>) outs(%7 : tensor<20x1x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %323 = arith.extf %in : f32 to f64
      linalg.yield %323 : f64
    } -> tensor<20x1x32xf64>
    %148 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%147 : tensor<20x1x32xf64>) outs(%10 : tensor<20x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %323 = arith.addf %in, %out : f64
      linalg.yield %323 : f64
    } -> tensor<20x1x1xf64>
    %149 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<20x1x1xf64>) outs(%9 : tensor<20x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %323 = arith.divf %in, %cst_9 : f64
      linalg.yield %323 : f64
    } -> tensor<20x1x1xf64>
    %150 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %149 : tensor<20x1x32xf64>, tensor<20x1x1xf64>) outs(%7 : tensor<20x1x32xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %323 = arith.subf %in, %in_129 : f64
      linalg.yield %323 : f64
    } -> tensor<20x1x32xf64>
    %151 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150, %150 : tensor<20x1x32xf64>, tensor<20x1x32xf64>) outs(%7 : tensor<20x1x32xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %323 = arith.mulf %in, %in_129 : f64
      linalg.yield %323 : f64
    } -> tensor<20x1x32xf64>
    %152 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%151 : tensor<20x1x32xf64>) outs(%10 : tensor<20x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %323 = arith.addf %in, %out : f64
      linalg.yield %323 : f64
    } -> tensor<20x1x1xf64>
    %153 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<20x1x1xf64>) outs(%9 : tensor<20x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %323 = arith.divf %in, %cst_9 : f64
      linalg.yield %323 : f64
    } -> tensor<20x1x1xf64>
    %154 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<20x1x1xf64>) outs(%17 : tensor<20x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %323 = arith.truncf %in : f64 to f32
      linalg.yield %323 : f32
    } -> tensor<20x1x1xf32>
    %155 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%146 : tensor<20x1x32xf32>) outs(%19 : tensor<20x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.addf %in, %out : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x1xf32>
    %156 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<20x1x1xf32>) outs(%17 : tensor<20x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.divf %in, %cst_10 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x1xf32>
    %157 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<20x1x1xf32>) outs(%17 : tensor<20x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.truncf %cst_8 : f64 to f32
      %324 = arith.addf %in, %323 : f32
      linalg.yield %324 : f32
    } -> tensor<20x1x1xf32>
    %158 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<20x1x1xf32>) outs(%17 : tensor<20x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = math.rsqrt %in : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x1xf32>
    %159 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %156 : tensor<20x1x32xf32>, tensor<20x1x1xf32>) outs(%6 : tensor<20x1x32xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.subf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x32xf32>
    %160 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159, %158 : tensor<20x1x32xf32>, tensor<20x1x1xf32>) outs(%6 : tensor<20x1x32xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.mulf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x32xf32>
    %161 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160, %arg24 : tensor<20x1x32xf32>, tensor<32xf32>) outs(%6 : tensor<20x1x32xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.mulf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x32xf32>
    %162 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161, %arg25 : tensor<20x1x32xf32>, tensor<32xf32>) outs(%6 : tensor<20x1x32xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.addf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x32xf32>
    %collapsed_63 = tensor.collapse_shape %162 [[0], [1, 2]] : tensor<20x1x32xf32> into tensor<20x32xf32>
    %transposed_64 = linalg.transpose ins(%arg26 : tensor<64x32xf32>) outs(%28 : tensor<32x64xf32>) permutation = [1, 0] 
    %163 = linalg.matmul ins(%collapsed_63, %transposed_64 : tensor<20x32xf32>, tensor<32x64xf32>) outs(%30 : tensor<20x64xf32>) -> tensor<20x64xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg27 : tensor<64xf32>) outs(%29 : tensor<20x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<20x64xf32>
    %165 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%163, %164 : tensor<20x64xf32>, tensor<20x64xf32>) outs(%29 : tensor<20x64xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.addf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x64xf32>
    %expanded_65 = tensor.expand_shape %165 [[0], [1, 2]] output_shape [20, 1, 64] : tensor<20x64xf32> into tensor<20x1x64xf32>
    %166 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_65 : tensor<20x1x64xf32>) outs(%34 : tensor<20x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.negf %in : f32
      %324 = math.exp %323 : f32
      %325 = arith.addf %324, %cst_1 : f32
      %326 = arith.divf %cst_1, %325 : f32
      linalg.yield %326 : f32
    } -> tensor<20x1x64xf32>
    %167 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_65, %166 : tensor<20x1x64xf32>, tensor<20x1x64xf32>) outs(%34 : tensor<20x1x64xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.mulf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x64xf32>
    %collapsed_66 = tensor.collapse_shape %167 [[0], [1, 2]] : tensor<20x1x64xf32> into tensor<20x64xf32>
    %transposed_67 = linalg.transpose ins(%arg28 : tensor<32x64xf32>) outs(%37 : tensor<64x32xf32>) permutation = [1, 0] 
    %168 = linalg.matmul ins(%collapsed_66, %transposed_67 : tensor<20x64xf32>, tensor<64x32xf32>) outs(%39 : tensor<20x32xf32>) -> tensor<20x32xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg29 : tensor<32xf32>) outs(%38 : tensor<20x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<20x32xf32>
    %170 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%168, %169 : tensor<20x32xf32>, tensor<20x32xf32>) outs(%38 : tensor<20x32xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.addf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x32xf32>
    %expanded_68 = tensor.expand_shape %170 [[0], [1, 2]] output_shape [20, 1, 32] : tensor<20x32xf32> into tensor<20x1x32xf32>
    %171 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_68 : tensor<20x1x32xf32>) outs(%6 : tensor<20x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.mulf %in, %cst_11 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x32xf32>
    %172 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171, %146 : tensor<20x1x32xf32>, tensor<20x1x32xf32>) outs(%6 : tensor<20x1x32xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.addf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x32xf32>
    %173 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<20x1x32xf32>) outs(%7 : tensor<20x1x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %323 = arith.extf %in : f32 to f64
      linalg.yield %323 : f64
    } -> tensor<20x1x32xf64>
    %174 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%173 : tensor<20x1x32xf64>) outs(%10 : tensor<20x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %323 = arith.addf %in, %out : f64
      linalg.yield %323 : f64
    } -> tensor<20x1x1xf64>
    %175 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<20x1x1xf64>) outs(%9 : tensor<20x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %323 = arith.divf %in, %cst_9 : f64
      linalg.yield %323 : f64
    } -> tensor<20x1x1xf64>
    %176 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173, %175 : tensor<20x1x32xf64>, tensor<20x1x1xf64>) outs(%7 : tensor<20x1x32xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %323 = arith.subf %in, %in_129 : f64
      linalg.yield %323 : f64
    } -> tensor<20x1x32xf64>
    %177 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176, %176 : tensor<20x1x32xf64>, tensor<20x1x32xf64>) outs(%7 : tensor<20x1x32xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %323 = arith.mulf %in, %in_129 : f64
      linalg.yield %323 : f64
    } -> tensor<20x1x32xf64>
    %178 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%177 : tensor<20x1x32xf64>) outs(%10 : tensor<20x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %323 = arith.addf %in, %out : f64
      linalg.yield %323 : f64
    } -> tensor<20x1x1xf64>
    %179 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178 : tensor<20x1x1xf64>) outs(%9 : tensor<20x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %323 = arith.divf %in, %cst_9 : f64
      linalg.yield %323 : f64
    } -> tensor<20x1x1xf64>
    %180 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179 : tensor<20x1x1xf64>) outs(%17 : tensor<20x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %323 = arith.truncf %in : f64 to f32
      linalg.yield %323 : f32
    } -> tensor<20x1x1xf32>
    %181 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%172 : tensor<20x1x32xf32>) outs(%19 : tensor<20x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.addf %in, %out : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x1xf32>
    %182 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<20x1x1xf32>) outs(%17 : tensor<20x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.divf %in, %cst_10 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x1xf32>
    %183 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180 : tensor<20x1x1xf32>) outs(%17 : tensor<20x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.truncf %cst_8 : f64 to f32
      %324 = arith.addf %in, %323 : f32
      linalg.yield %324 : f32
    } -> tensor<20x1x1xf32>
    %184 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183 : tensor<20x1x1xf32>) outs(%17 : tensor<20x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = math.rsqrt %in : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x1xf32>
    %185 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172, %182 : tensor<20x1x32xf32>, tensor<20x1x1xf32>) outs(%6 : tensor<20x1x32xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.subf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x32xf32>
    %186 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185, %184 : tensor<20x1x32xf32>, tensor<20x1x1xf32>) outs(%6 : tensor<20x1x32xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.mulf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x32xf32>
    %187 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186, %arg30 : tensor<20x1x32xf32>, tensor<32xf32>) outs(%6 : tensor<20x1x32xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.mulf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x32xf32>
    %188 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187, %arg31 : tensor<20x1x32xf32>, tensor<32xf32>) outs(%6 : tensor<20x1x32xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.addf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x32xf32>
    %189 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188 : tensor<20x1x32xf32>) outs(%7 : tensor<20x1x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %323 = arith.extf %in : f32 to f64
      linalg.yield %323 : f64
    } -> tensor<20x1x32xf64>
    %190 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%189 : tensor<20x1x32xf64>) outs(%10 : tensor<20x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %323 = arith.addf %in, %out : f64
      linalg.yield %323 : f64
    } -> tensor<20x1x1xf64>
    %191 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190 : tensor<20x1x1xf64>) outs(%9 : tensor<20x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %323 = arith.divf %in, %cst_9 : f64
      linalg.yield %323 : f64
    } -> tensor<20x1x1xf64>
    %192 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189, %191 : tensor<20x1x32xf64>, tensor<20x1x1xf64>) outs(%7 : tensor<20x1x32xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %323 = arith.subf %in, %in_129 : f64
      linalg.yield %323 : f64
    } -> tensor<20x1x32xf64>
    %193 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192, %192 : tensor<20x1x32xf64>, tensor<20x1x32xf64>) outs(%7 : tensor<20x1x32xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %323 = arith.mulf %in, %in_129 : f64
      linalg.yield %323 : f64
    } -> tensor<20x1x32xf64>
    %194 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%193 : tensor<20x1x32xf64>) outs(%10 : tensor<20x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %323 = arith.addf %in, %out : f64
      linalg.yield %323 : f64
    } -> tensor<20x1x1xf64>
    %195 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194 : tensor<20x1x1xf64>) outs(%9 : tensor<20x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %323 = arith.divf %in, %cst_9 : f64
      linalg.yield %323 : f64
    } -> tensor<20x1x1xf64>
    %196 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195 : tensor<20x1x1xf64>) outs(%17 : tensor<20x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %323 = arith.truncf %in : f64 to f32
      linalg.yield %323 : f32
    } -> tensor<20x1x1xf32>
    %197 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%188 : tensor<20x1x32xf32>) outs(%19 : tensor<20x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.addf %in, %out : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x1xf32>
    %198 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197 : tensor<20x1x1xf32>) outs(%17 : tensor<20x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.divf %in, %cst_10 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x1xf32>
    %199 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196 : tensor<20x1x1xf32>) outs(%17 : tensor<20x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.truncf %cst_8 : f64 to f32
      %324 = arith.addf %in, %323 : f32
      linalg.yield %324 : f32
    } -> tensor<20x1x1xf32>
    %200 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199 : tensor<20x1x1xf32>) outs(%17 : tensor<20x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = math.rsqrt %in : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x1xf32>
    %201 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188, %198 : tensor<20x1x32xf32>, tensor<20x1x1xf32>) outs(%6 : tensor<20x1x32xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.subf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x32xf32>
    %202 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201, %200 : tensor<20x1x32xf32>, tensor<20x1x1xf32>) outs(%6 : tensor<20x1x32xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.mulf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x32xf32>
    %203 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202, %arg32 : tensor<20x1x32xf32>, tensor<32xf32>) outs(%6 : tensor<20x1x32xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.mulf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x32xf32>
    %204 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203, %arg33 : tensor<20x1x32xf32>, tensor<32xf32>) outs(%6 : tensor<20x1x32xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.addf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x32xf32>
    %collapsed_69 = tensor.collapse_shape %204 [[0], [1, 2]] : tensor<20x1x32xf32> into tensor<20x32xf32>
    %transposed_70 = linalg.transpose ins(%arg34 : tensor<64x32xf32>) outs(%28 : tensor<32x64xf32>) permutation = [1, 0] 
    %205 = linalg.matmul ins(%collapsed_69, %transposed_70 : tensor<20x32xf32>, tensor<32x64xf32>) outs(%30 : tensor<20x64xf32>) -> tensor<20x64xf32>
    %206 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg35 : tensor<64xf32>) outs(%29 : tensor<20x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<20x64xf32>
    %207 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%205, %206 : tensor<20x64xf32>, tensor<20x64xf32>) outs(%29 : tensor<20x64xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.addf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x64xf32>
    %expanded_71 = tensor.expand_shape %207 [[0], [1, 2]] output_shape [20, 1, 64] : tensor<20x64xf32> into tensor<20x1x64xf32>
    %208 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_71 : tensor<20x1x64xf32>) outs(%34 : tensor<20x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.negf %in : f32
      %324 = math.exp %323 : f32
      %325 = arith.addf %324, %cst_1 : f32
      %326 = arith.divf %cst_1, %325 : f32
      linalg.yield %326 : f32
    } -> tensor<20x1x64xf32>
    %209 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_71, %208 : tensor<20x1x64xf32>, tensor<20x1x64xf32>) outs(%34 : tensor<20x1x64xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.mulf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x64xf32>
    %collapsed_72 = tensor.collapse_shape %209 [[0], [1, 2]] : tensor<20x1x64xf32> into tensor<20x64xf32>
    %transposed_73 = linalg.transpose ins(%arg36 : tensor<32x64xf32>) outs(%37 : tensor<64x32xf32>) permutation = [1, 0] 
    %210 = linalg.matmul ins(%collapsed_72, %transposed_73 : tensor<20x64xf32>, tensor<64x32xf32>) outs(%39 : tensor<20x32xf32>) -> tensor<20x32xf32>
    %211 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg37 : tensor<32xf32>) outs(%38 : tensor<20x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<20x32xf32>
    %212 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%210, %211 : tensor<20x32xf32>, tensor<20x32xf32>) outs(%38 : tensor<20x32xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.addf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x32xf32>
    %expanded_74 = tensor.expand_shape %212 [[0], [1, 2]] output_shape [20, 1, 32] : tensor<20x32xf32> into tensor<20x1x32xf32>
    %213 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_74 : tensor<20x1x32xf32>) outs(%6 : tensor<20x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.mulf %in, %cst_11 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x32xf32>
    %214 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213, %188 : tensor<20x1x32xf32>, tensor<20x1x32xf32>) outs(%6 : tensor<20x1x32xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.addf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x32xf32>
    %215 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214 : tensor<20x1x32xf32>) outs(%7 : tensor<20x1x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %323 = arith.extf %in : f32 to f64
      linalg.yield %323 : f64
    } -> tensor<20x1x32xf64>
    %216 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%215 : tensor<20x1x32xf64>) outs(%10 : tensor<20x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %323 = arith.addf %in, %out : f64
      linalg.yield %323 : f64
    } -> tensor<20x1x1xf64>
    %217 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216 : tensor<20x1x1xf64>) outs(%9 : tensor<20x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %323 = arith.divf %in, %cst_9 : f64
      linalg.yield %323 : f64
    } -> tensor<20x1x1xf64>
    %218 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215, %217 : tensor<20x1x32xf64>, tensor<20x1x1xf64>) outs(%7 : tensor<20x1x32xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %323 = arith.subf %in, %in_129 : f64
      linalg.yield %323 : f64
    } -> tensor<20x1x32xf64>
    %219 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218, %218 : tensor<20x1x32xf64>, tensor<20x1x32xf64>) outs(%7 : tensor<20x1x32xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %323 = arith.mulf %in, %in_129 : f64
      linalg.yield %323 : f64
    } -> tensor<20x1x32xf64>
    %220 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%219 : tensor<20x1x32xf64>) outs(%10 : tensor<20x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %323 = arith.addf %in, %out : f64
      linalg.yield %323 : f64
    } -> tensor<20x1x1xf64>
    %221 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220 : tensor<20x1x1xf64>) outs(%9 : tensor<20x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %323 = arith.divf %in, %cst_9 : f64
      linalg.yield %323 : f64
    } -> tensor<20x1x1xf64>
    %222 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%221 : tensor<20x1x1xf64>) outs(%17 : tensor<20x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %323 = arith.truncf %in : f64 to f32
      linalg.yield %323 : f32
    } -> tensor<20x1x1xf32>
    %223 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%214 : tensor<20x1x32xf32>) outs(%19 : tensor<20x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.addf %in, %out : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x1xf32>
    %224 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%223 : tensor<20x1x1xf32>) outs(%17 : tensor<20x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.divf %in, %cst_10 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x1xf32>
    %225 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222 : tensor<20x1x1xf32>) outs(%17 : tensor<20x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.truncf %cst_8 : f64 to f32
      %324 = arith.addf %in, %323 : f32
      linalg.yield %324 : f32
    } -> tensor<20x1x1xf32>
    %226 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225 : tensor<20x1x1xf32>) outs(%17 : tensor<20x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = math.rsqrt %in : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x1xf32>
    %227 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214, %224 : tensor<20x1x32xf32>, tensor<20x1x1xf32>) outs(%6 : tensor<20x1x32xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.subf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x32xf32>
    %228 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227, %226 : tensor<20x1x32xf32>, tensor<20x1x1xf32>) outs(%6 : tensor<20x1x32xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.mulf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x32xf32>
    %229 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228, %arg38 : tensor<20x1x32xf32>, tensor<32xf32>) outs(%6 : tensor<20x1x32xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.mulf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x32xf32>
    %230 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229, %arg39 : tensor<20x1x32xf32>, tensor<32xf32>) outs(%6 : tensor<20x1x32xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.addf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x32xf32>
    %collapsed_75 = tensor.collapse_shape %230 [[0], [1, 2]] : tensor<20x1x32xf32> into tensor<20x32xf32>
    %transposed_76 = linalg.transpose ins(%arg40 : tensor<96x32xf32>) outs(%63 : tensor<32x96xf32>) permutation = [1, 0] 
    %231 = linalg.matmul ins(%collapsed_75, %transposed_76 : tensor<20x32xf32>, tensor<32x96xf32>) outs(%65 : tensor<20x96xf32>) -> tensor<20x96xf32>
    %232 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg41 : tensor<96xf32>) outs(%64 : tensor<20x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<20x96xf32>
    %233 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%231, %232 : tensor<20x96xf32>, tensor<20x96xf32>) outs(%64 : tensor<20x96xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.addf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x96xf32>
    %expanded_77 = tensor.expand_shape %233 [[0, 1], [2, 3, 4]] output_shape [1, 20, 1, 3, 32] : tensor<20x96xf32> into tensor<1x20x1x3x32xf32>
    %transposed_78 = linalg.transpose ins(%expanded_77 : tensor<1x20x1x3x32xf32>) outs(%69 : tensor<3x20x1x1x32xf32>) permutation = [3, 1, 2, 0, 4] 
    %collapsed_79 = tensor.collapse_shape %transposed_78 [[0], [1], [2, 3], [4]] : tensor<3x20x1x1x32xf32> into tensor<3x20x1x32xf32>
    %extracted_slice_80 = tensor.extract_slice %collapsed_79[0, 0, 0, 0] [1, 20, 1, 32] [1, 1, 1, 1] : tensor<3x20x1x32xf32> to tensor<1x20x1x32xf32>
    %extracted_slice_81 = tensor.extract_slice %collapsed_79[1, 0, 0, 0] [1, 20, 1, 32] [1, 1, 1, 1] : tensor<3x20x1x32xf32> to tensor<1x20x1x32xf32>
    %extracted_slice_82 = tensor.extract_slice %collapsed_79[2, 0, 0, 0] [1, 20, 1, 32] [1, 1, 1, 1] : tensor<3x20x1x32xf32> to tensor<1x20x1x32xf32>
    %collapsed_83 = tensor.collapse_shape %extracted_slice_80 [[0, 1], [2, 3]] : tensor<1x20x1x32xf32> into tensor<20x32xf32>
    %expanded_84 = tensor.expand_shape %collapsed_83 [[0], [1, 2]] output_shape [20, 4, 8] : tensor<20x32xf32> into tensor<20x4x8xf32>
    %transposed_85 = linalg.transpose ins(%expanded_84 : tensor<20x4x8xf32>) outs(%70 : tensor<4x20x8xf32>) permutation = [1, 0, 2] 
    %collapsed_86 = tensor.collapse_shape %extracted_slice_81 [[0, 1], [2, 3]] : tensor<1x20x1x32xf32> into tensor<20x32xf32>
    %expanded_87 = tensor.expand_shape %collapsed_86 [[0], [1, 2]] output_shape [20, 4, 8] : tensor<20x32xf32> into tensor<20x4x8xf32>
    %transposed_88 = linalg.transpose ins(%expanded_87 : tensor<20x4x8xf32>) outs(%70 : tensor<4x20x8xf32>) permutation = [1, 0, 2] 
    %collapsed_89 = tensor.collapse_shape %extracted_slice_82 [[0, 1], [2, 3]] : tensor<1x20x1x32xf32> into tensor<20x32xf32>
    %expanded_90 = tensor.expand_shape %collapsed_89 [[0], [1, 2]] output_shape [20, 4, 8] : tensor<20x32xf32> into tensor<20x4x8xf32>
    %transposed_91 = linalg.transpose ins(%expanded_90 : tensor<20x4x8xf32>) outs(%70 : tensor<4x20x8xf32>) permutation = [1, 0, 2] 
    %expanded_92 = tensor.expand_shape %transposed_85 [[0, 1], [2], [3]] output_shape [1, 4, 20, 8] : tensor<4x20x8xf32> into tensor<1x4x20x8xf32>
    %expanded_93 = tensor.expand_shape %transposed_88 [[0, 1], [2], [3]] output_shape [1, 4, 20, 8] : tensor<4x20x8xf32> into tensor<1x4x20x8xf32>
    %234 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_92 : tensor<1x4x20x8xf32>) outs(%73 : tensor<1x4x20x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.truncf %cst_6 : f64 to f32
      %324 = arith.mulf %in, %323 : f32
      linalg.yield %324 : f32
    } -> tensor<1x4x20x8xf32>
    %transposed_94 = linalg.transpose ins(%expanded_93 : tensor<1x4x20x8xf32>) outs(%75 : tensor<1x4x8x20xf32>) permutation = [0, 1, 3, 2] 
    %235 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_94 : tensor<1x4x8x20xf32>) outs(%75 : tensor<1x4x8x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.truncf %cst_6 : f64 to f32
      %324 = arith.mulf %in, %323 : f32
      linalg.yield %324 : f32
    } -> tensor<1x4x8x20xf32>
    %collapsed_95 = tensor.collapse_shape %234 [[0, 1], [2], [3]] : tensor<1x4x20x8xf32> into tensor<4x20x8xf32>
    %collapsed_96 = tensor.collapse_shape %235 [[0, 1], [2], [3]] : tensor<1x4x8x20xf32> into tensor<4x8x20xf32>
    %236 = linalg.batch_matmul ins(%collapsed_95, %collapsed_96 : tensor<4x20x8xf32>, tensor<4x8x20xf32>) outs(%78 : tensor<4x20x20xf32>) -> tensor<4x20x20xf32>
    %expanded_97 = tensor.expand_shape %236 [[0, 1], [2], [3]] output_shape [1, 4, 20, 20] : tensor<4x20x20xf32> into tensor<1x4x20x20xf32>
    %237 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_97, %72 : tensor<1x4x20x20xf32>, tensor<1x4x1x20xf32>) outs(%80 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.addf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<1x4x20x20xf32>
    %238:2 = linalg.generic {indexing_maps = [#map9, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%237 : tensor<1x4x20x20xf32>) outs(%85, %83 : tensor<1x4x20xf32>, tensor<1x4x20xi64>) {
    ^bb0(%in: f32, %out: f32, %out_129: i64):
      %323 = linalg.index 3 : index
      %324 = arith.index_cast %323 : index to i64
      %325 = arith.maximumf %in, %out : f32
      %326 = arith.cmpf ogt, %in, %out : f32
      %327 = arith.select %326, %324, %out_129 : i64
      linalg.yield %325, %327 : f32, i64
    } -> (tensor<1x4x20xf32>, tensor<1x4x20xi64>)
    %expanded_98 = tensor.expand_shape %238#0 [[0], [1], [2, 3]] output_shape [1, 4, 20, 1] : tensor<1x4x20xf32> into tensor<1x4x20x1xf32>
    %239 = linalg.generic {indexing_maps = [#map9, #map12, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%237, %expanded_98 : tensor<1x4x20x20xf32>, tensor<1x4x20x1xf32>) outs(%80 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.subf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<1x4x20x20xf32>
    %240 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%239 : tensor<1x4x20x20xf32>) outs(%80 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = math.exp %in : f32
      linalg.yield %323 : f32
    } -> tensor<1x4x20x20xf32>
    %241 = linalg.generic {indexing_maps = [#map9, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%240 : tensor<1x4x20x20xf32>) outs(%90 : tensor<1x4x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.addf %in, %out : f32
      linalg.yield %323 : f32
    } -> tensor<1x4x20x1xf32>
    %242 = linalg.generic {indexing_maps = [#map9, #map12, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%240, %241 : tensor<1x4x20x20xf32>, tensor<1x4x20x1xf32>) outs(%80 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.divf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<1x4x20x20xf32>
    %243 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%237 : tensor<1x4x20x20xf32>) outs(%93 : tensor<1x4x20x20xi1>) {
    ^bb0(%in: f32, %out: i1):
      %323 = arith.extf %in : f32 to f64
      %324 = arith.cmpf oeq, %323, %cst_7 : f64
      linalg.yield %324 : i1
    } -> tensor<1x4x20x20xi1>
    %244 = linalg.generic {indexing_maps = [#map9, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%243 : tensor<1x4x20x20xi1>) outs(%96 : tensor<1x4x20x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %323 = arith.andi %in, %out : i1
      linalg.yield %323 : i1
    } -> tensor<1x4x20x1xi1>
    %245 = linalg.generic {indexing_maps = [#map12, #map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%244, %cst_3, %242 : tensor<1x4x20x1xi1>, tensor<1x4x20x20xf32>, tensor<1x4x20x20xf32>) outs(%80 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: i1, %in_129: f32, %in_130: f32, %out: f32):
      %323 = arith.select %in, %in_129, %in_130 : f32
      linalg.yield %323 : f32
    } -> tensor<1x4x20x20xf32>
    %collapsed_99 = tensor.collapse_shape %245 [[0, 1], [2], [3]] : tensor<1x4x20x20xf32> into tensor<4x20x20xf32>
    %246 = linalg.batch_matmul ins(%collapsed_99, %transposed_91 : tensor<4x20x20xf32>, tensor<4x20x8xf32>) outs(%99 : tensor<4x20x8xf32>) -> tensor<4x20x8xf32>
    %expanded_100 = tensor.expand_shape %246 [[0, 1], [2], [3]] output_shape [1, 4, 20, 8] : tensor<4x20x8xf32> into tensor<1x4x20x8xf32>
    %transposed_101 = linalg.transpose ins(%expanded_100 : tensor<1x4x20x8xf32>) outs(%101 : tensor<20x1x4x8xf32>) permutation = [2, 0, 1, 3] 
    %collapsed_102 = tensor.collapse_shape %transposed_101 [[0], [1, 2, 3]] : tensor<20x1x4x8xf32> into tensor<20x32xf32>
    %transposed_103 = linalg.transpose ins(%arg42 : tensor<32x32xf32>) outs(%102 : tensor<32x32xf32>) permutation = [1, 0] 
    %247 = linalg.matmul ins(%collapsed_102, %transposed_103 : tensor<20x32xf32>, tensor<32x32xf32>) outs(%39 : tensor<20x32xf32>) -> tensor<20x32xf32>
    %248 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg43 : tensor<32xf32>) outs(%38 : tensor<20x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<20x32xf32>
    %249 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%247, %248 : tensor<20x32xf32>, tensor<20x32xf32>) outs(%38 : tensor<20x32xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.addf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x32xf32>
    %expanded_104 = tensor.expand_shape %249 [[0], [1, 2]] output_shape [20, 1, 32] : tensor<20x32xf32> into tensor<20x1x32xf32>
    %250 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_104, %214 : tensor<20x1x32xf32>, tensor<20x1x32xf32>) outs(%6 : tensor<20x1x32xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.addf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x32xf32>
    %transposed_105 = linalg.transpose ins(%250 : tensor<20x1x32xf32>) outs(%107 : tensor<1x20x32xf32>) permutation = [1, 0, 2] 
    %251 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_105 : tensor<1x20x32xf32>) outs(%108 : tensor<1x20x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %323 = arith.extf %in : f32 to f64
      linalg.yield %323 : f64
    } -> tensor<1x20x32xf64>
    %252 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%251 : tensor<1x20x32xf64>) outs(%111 : tensor<1x20x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %323 = arith.addf %in, %out : f64
      linalg.yield %323 : f64
    } -> tensor<1x20x1xf64>
    %253 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%252 : tensor<1x20x1xf64>) outs(%110 : tensor<1x20x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %323 = arith.divf %in, %cst_9 : f64
      linalg.yield %323 : f64
    } -> tensor<1x20x1xf64>
    %254 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%251, %253 : tensor<1x20x32xf64>, tensor<1x20x1xf64>) outs(%108 : tensor<1x20x32xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %323 = arith.subf %in, %in_129 : f64
      linalg.yield %323 : f64
    } -> tensor<1x20x32xf64>
    %255 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254, %254 : tensor<1x20x32xf64>, tensor<1x20x32xf64>) outs(%108 : tensor<1x20x32xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %323 = arith.mulf %in, %in_129 : f64
      linalg.yield %323 : f64
    } -> tensor<1x20x32xf64>
    %256 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%255 : tensor<1x20x32xf64>) outs(%111 : tensor<1x20x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %323 = arith.addf %in, %out : f64
      linalg.yield %323 : f64
    } -> tensor<1x20x1xf64>
    %257 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256 : tensor<1x20x1xf64>) outs(%110 : tensor<1x20x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %323 = arith.divf %in, %cst_9 : f64
      linalg.yield %323 : f64
    } -> tensor<1x20x1xf64>
    %258 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257 : tensor<1x20x1xf64>) outs(%118 : tensor<1x20x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %323 = arith.truncf %in : f64 to f32
      linalg.yield %323 : f32
    } -> tensor<1x20x1xf32>
    %259 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%transposed_105 : tensor<1x20x32xf32>) outs(%120 : tensor<1x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.addf %in, %out : f32
      linalg.yield %323 : f32
    } -> tensor<1x20x1xf32>
    %260 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259 : tensor<1x20x1xf32>) outs(%118 : tensor<1x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.divf %in, %cst_10 : f32
      linalg.yield %323 : f32
    } -> tensor<1x20x1xf32>
    %261 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%258 : tensor<1x20x1xf32>) outs(%118 : tensor<1x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.truncf %cst_8 : f64 to f32
      %324 = arith.addf %in, %323 : f32
      linalg.yield %324 : f32
    } -> tensor<1x20x1xf32>
    %262 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%261 : tensor<1x20x1xf32>) outs(%118 : tensor<1x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = math.rsqrt %in : f32
      linalg.yield %323 : f32
    } -> tensor<1x20x1xf32>
    %263 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_105, %260 : tensor<1x20x32xf32>, tensor<1x20x1xf32>) outs(%107 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.subf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<1x20x32xf32>
    %264 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%263, %262 : tensor<1x20x32xf32>, tensor<1x20x1xf32>) outs(%107 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.mulf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<1x20x32xf32>
    %265 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%264, %arg44 : tensor<1x20x32xf32>, tensor<32xf32>) outs(%107 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.mulf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<1x20x32xf32>
    %266 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%265, %arg45 : tensor<1x20x32xf32>, tensor<32xf32>) outs(%107 : tensor<1x20x32xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.addf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<1x20x32xf32>
    %transposed_106 = linalg.transpose ins(%266 : tensor<1x20x32xf32>) outs(%129 : tensor<1x32x20xf32>) permutation = [0, 2, 1] 
    %broadcasted_107 = linalg.broadcast ins(%arg47 : tensor<64xf32>) outs(%130 : tensor<1x64x20xf32>) dimensions = [0, 2] 
    %267 = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<1> : vector<1xi64>} ins(%transposed_106, %arg46 : tensor<1x32x20xf32>, tensor<64x32x1xf32>) outs(%broadcasted_107 : tensor<1x64x20xf32>) -> tensor<1x64x20xf32>
    %extracted_slice_108 = tensor.extract_slice %267[0, 0, 0] [1, 32, 20] [1, 1, 1] : tensor<1x64x20xf32> to tensor<1x32x20xf32>
    %extracted_slice_109 = tensor.extract_slice %267[0, 32, 0] [1, 32, 20] [1, 1, 1] : tensor<1x64x20xf32> to tensor<1x32x20xf32>
    %268 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_109 : tensor<1x32x20xf32>) outs(%129 : tensor<1x32x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.negf %in : f32
      %324 = math.exp %323 : f32
      %325 = arith.addf %324, %cst_1 : f32
      %326 = arith.divf %cst_1, %325 : f32
      linalg.yield %326 : f32
    } -> tensor<1x32x20xf32>
    %269 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_108, %268 : tensor<1x32x20xf32>, tensor<1x32x20xf32>) outs(%129 : tensor<1x32x20xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.mulf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<1x32x20xf32>
    %expanded_110 = tensor.expand_shape %269 [[0], [1], [2, 3]] output_shape [1, 32, 20, 1] : tensor<1x32x20xf32> into tensor<1x32x20x1xf32>
    %expanded_111 = tensor.expand_shape %arg48 [[0], [1], [2, 3]] output_shape [32, 1, 7, 1] : tensor<32x1x7xf32> into tensor<32x1x7x1xf32>
    %padded_112 = tensor.pad %expanded_110 low[0, 0, 3, 0] high[0, 0, 3, 0] {
    ^bb0(%arg65: index, %arg66: index, %arg67: index, %arg68: index):
      tensor.yield %cst_0 : f32
    } : tensor<1x32x20x1xf32> to tensor<1x32x26x1xf32>
    %broadcasted_113 = linalg.broadcast ins(%arg49 : tensor<32xf32>) outs(%134 : tensor<1x32x20x1xf32>) dimensions = [0, 2, 3] 
    %collapsed_114 = tensor.collapse_shape %expanded_111 [[0, 1], [2], [3]] : tensor<32x1x7x1xf32> into tensor<32x7x1xf32>
    %270 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_112, %collapsed_114 : tensor<1x32x26x1xf32>, tensor<32x7x1xf32>) outs(%broadcasted_113 : tensor<1x32x20x1xf32>) -> tensor<1x32x20x1xf32>
    %collapsed_115 = tensor.collapse_shape %270 [[0], [1], [2, 3]] : tensor<1x32x20x1xf32> into tensor<1x32x20xf32>
    %271 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg53 : tensor<32xf32>) outs(%136 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.truncf %cst_8 : f64 to f32
      %324 = arith.addf %in, %323 : f32
      linalg.yield %324 : f32
    } -> tensor<32xf32>
    %272 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%271 : tensor<32xf32>) outs(%136 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = math.rsqrt %in : f32
      linalg.yield %323 : f32
    } -> tensor<32xf32>
    %expanded_116 = tensor.expand_shape %arg52 [[0, 1]] output_shape [32, 1] : tensor<32xf32> into tensor<32x1xf32>
    %expanded_117 = tensor.expand_shape %272 [[0, 1]] output_shape [32, 1] : tensor<32xf32> into tensor<32x1xf32>
    %273 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_115, %expanded_116 : tensor<1x32x20xf32>, tensor<32x1xf32>) outs(%129 : tensor<1x32x20xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.subf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<1x32x20xf32>
    %274 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%273, %expanded_117 : tensor<1x32x20xf32>, tensor<32x1xf32>) outs(%129 : tensor<1x32x20xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.mulf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<1x32x20xf32>
    %expanded_118 = tensor.expand_shape %arg50 [[0, 1]] output_shape [32, 1] : tensor<32xf32> into tensor<32x1xf32>
    %275 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%274, %expanded_118 : tensor<1x32x20xf32>, tensor<32x1xf32>) outs(%129 : tensor<1x32x20xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.mulf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<1x32x20xf32>
    %expanded_119 = tensor.expand_shape %arg51 [[0, 1]] output_shape [32, 1] : tensor<32xf32> into tensor<32x1xf32>
    %276 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%275, %expanded_119 : tensor<1x32x20xf32>, tensor<32x1xf32>) outs(%129 : tensor<1x32x20xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.addf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<1x32x20xf32>
    %277 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%276 : tensor<1x32x20xf32>) outs(%129 : tensor<1x32x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.negf %in : f32
      %324 = math.exp %323 : f32
      %325 = arith.addf %324, %cst_1 : f32
      %326 = arith.divf %cst_1, %325 : f32
      linalg.yield %326 : f32
    } -> tensor<1x32x20xf32>
    %278 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%276, %277 : tensor<1x32x20xf32>, tensor<1x32x20xf32>) outs(%129 : tensor<1x32x20xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.mulf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<1x32x20xf32>
    %broadcasted_120 = linalg.broadcast ins(%arg55 : tensor<32xf32>) outs(%129 : tensor<1x32x20xf32>) dimensions = [0, 2] 
    %279 = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<1> : vector<1xi64>} ins(%278, %arg54 : tensor<1x32x20xf32>, tensor<32x32x1xf32>) outs(%broadcasted_120 : tensor<1x32x20xf32>) -> tensor<1x32x20xf32>
    %transposed_121 = linalg.transpose ins(%279 : tensor<1x32x20xf32>) outs(%6 : tensor<20x1x32xf32>) permutation = [2, 0, 1] 
    %280 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250, %transposed_121 : tensor<20x1x32xf32>, tensor<20x1x32xf32>) outs(%6 : tensor<20x1x32xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.addf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x32xf32>
    %281 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%280 : tensor<20x1x32xf32>) outs(%7 : tensor<20x1x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %323 = arith.extf %in : f32 to f64
      linalg.yield %323 : f64
    } -> tensor<20x1x32xf64>
    %282 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%281 : tensor<20x1x32xf64>) outs(%10 : tensor<20x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %323 = arith.addf %in, %out : f64
      linalg.yield %323 : f64
    } -> tensor<20x1x1xf64>
    %283 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%282 : tensor<20x1x1xf64>) outs(%9 : tensor<20x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %323 = arith.divf %in, %cst_9 : f64
      linalg.yield %323 : f64
    } -> tensor<20x1x1xf64>
    %284 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%281, %283 : tensor<20x1x32xf64>, tensor<20x1x1xf64>) outs(%7 : tensor<20x1x32xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %323 = arith.subf %in, %in_129 : f64
      linalg.yield %323 : f64
    } -> tensor<20x1x32xf64>
    %285 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%284, %284 : tensor<20x1x32xf64>, tensor<20x1x32xf64>) outs(%7 : tensor<20x1x32xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %323 = arith.mulf %in, %in_129 : f64
      linalg.yield %323 : f64
    } -> tensor<20x1x32xf64>
    %286 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%285 : tensor<20x1x32xf64>) outs(%10 : tensor<20x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %323 = arith.addf %in, %out : f64
      linalg.yield %323 : f64
    } -> tensor<20x1x1xf64>
    %287 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%286 : tensor<20x1x1xf64>) outs(%9 : tensor<20x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %323 = arith.divf %in, %cst_9 : f64
      linalg.yield %323 : f64
    } -> tensor<20x1x1xf64>
    %288 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%287 : tensor<20x1x1xf64>) outs(%17 : tensor<20x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %323 = arith.truncf %in : f64 to f32
      linalg.yield %323 : f32
    } -> tensor<20x1x1xf32>
    %289 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%280 : tensor<20x1x32xf32>) outs(%19 : tensor<20x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.addf %in, %out : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x1xf32>
    %290 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%289 : tensor<20x1x1xf32>) outs(%17 : tensor<20x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.divf %in, %cst_10 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x1xf32>
    %291 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%288 : tensor<20x1x1xf32>) outs(%17 : tensor<20x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.truncf %cst_8 : f64 to f32
      %324 = arith.addf %in, %323 : f32
      linalg.yield %324 : f32
    } -> tensor<20x1x1xf32>
    %292 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%291 : tensor<20x1x1xf32>) outs(%17 : tensor<20x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = math.rsqrt %in : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x1xf32>
    %293 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%280, %290 : tensor<20x1x32xf32>, tensor<20x1x1xf32>) outs(%6 : tensor<20x1x32xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.subf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x32xf32>
    %294 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%293, %292 : tensor<20x1x32xf32>, tensor<20x1x1xf32>) outs(%6 : tensor<20x1x32xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.mulf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x32xf32>
    %295 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%294, %arg56 : tensor<20x1x32xf32>, tensor<32xf32>) outs(%6 : tensor<20x1x32xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.mulf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x32xf32>
    %296 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%295, %arg57 : tensor<20x1x32xf32>, tensor<32xf32>) outs(%6 : tensor<20x1x32xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.addf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x32xf32>
    %collapsed_122 = tensor.collapse_shape %296 [[0], [1, 2]] : tensor<20x1x32xf32> into tensor<20x32xf32>
    %transposed_123 = linalg.transpose ins(%arg58 : tensor<64x32xf32>) outs(%28 : tensor<32x64xf32>) permutation = [1, 0] 
    %297 = linalg.matmul ins(%collapsed_122, %transposed_123 : tensor<20x32xf32>, tensor<32x64xf32>) outs(%30 : tensor<20x64xf32>) -> tensor<20x64xf32>
    %298 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg59 : tensor<64xf32>) outs(%29 : tensor<20x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<20x64xf32>
    %299 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%297, %298 : tensor<20x64xf32>, tensor<20x64xf32>) outs(%29 : tensor<20x64xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.addf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x64xf32>
    %expanded_124 = tensor.expand_shape %299 [[0], [1, 2]] output_shape [20, 1, 64] : tensor<20x64xf32> into tensor<20x1x64xf32>
    %300 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_124 : tensor<20x1x64xf32>) outs(%34 : tensor<20x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.negf %in : f32
      %324 = math.exp %323 : f32
      %325 = arith.addf %324, %cst_1 : f32
      %326 = arith.divf %cst_1, %325 : f32
      linalg.yield %326 : f32
    } -> tensor<20x1x64xf32>
    %301 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_124, %300 : tensor<20x1x64xf32>, tensor<20x1x64xf32>) outs(%34 : tensor<20x1x64xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.mulf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x64xf32>
    %collapsed_125 = tensor.collapse_shape %301 [[0], [1, 2]] : tensor<20x1x64xf32> into tensor<20x64xf32>
    %transposed_126 = linalg.transpose ins(%arg60 : tensor<32x64xf32>) outs(%37 : tensor<64x32xf32>) permutation = [1, 0] 
    %302 = linalg.matmul ins(%collapsed_125, %transposed_126 : tensor<20x64xf32>, tensor<64x32xf32>) outs(%39 : tensor<20x32xf32>) -> tensor<20x32xf32>
    %303 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg61 : tensor<32xf32>) outs(%38 : tensor<20x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<20x32xf32>
    %304 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%302, %303 : tensor<20x32xf32>, tensor<20x32xf32>) outs(%38 : tensor<20x32xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.addf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x32xf32>
    %expanded_127 = tensor.expand_shape %304 [[0], [1, 2]] output_shape [20, 1, 32] : tensor<20x32xf32> into tensor<20x1x32xf32>
    %305 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_127 : tensor<20x1x32xf32>) outs(%6 : tensor<20x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.mulf %in, %cst_11 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x32xf32>
    %306 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%305, %280 : tensor<20x1x32xf32>, tensor<20x1x32xf32>) outs(%6 : tensor<20x1x32xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.addf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x32xf32>
    %307 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%306 : tensor<20x1x32xf32>) outs(%7 : tensor<20x1x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %323 = arith.extf %in : f32 to f64
      linalg.yield %323 : f64
    } -> tensor<20x1x32xf64>
    %308 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%307 : tensor<20x1x32xf64>) outs(%10 : tensor<20x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %323 = arith.addf %in, %out : f64
      linalg.yield %323 : f64
    } -> tensor<20x1x1xf64>
    %309 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%308 : tensor<20x1x1xf64>) outs(%9 : tensor<20x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %323 = arith.divf %in, %cst_9 : f64
      linalg.yield %323 : f64
    } -> tensor<20x1x1xf64>
    %310 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%307, %309 : tensor<20x1x32xf64>, tensor<20x1x1xf64>) outs(%7 : tensor<20x1x32xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %323 = arith.subf %in, %in_129 : f64
      linalg.yield %323 : f64
    } -> tensor<20x1x32xf64>
    %311 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%310, %310 : tensor<20x1x32xf64>, tensor<20x1x32xf64>) outs(%7 : tensor<20x1x32xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %323 = arith.mulf %in, %in_129 : f64
      linalg.yield %323 : f64
    } -> tensor<20x1x32xf64>
    %312 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%311 : tensor<20x1x32xf64>) outs(%10 : tensor<20x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %323 = arith.addf %in, %out : f64
      linalg.yield %323 : f64
    } -> tensor<20x1x1xf64>
    %313 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%312 : tensor<20x1x1xf64>) outs(%9 : tensor<20x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %323 = arith.divf %in, %cst_9 : f64
      linalg.yield %323 : f64
    } -> tensor<20x1x1xf64>
    %314 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%313 : tensor<20x1x1xf64>) outs(%17 : tensor<20x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %323 = arith.truncf %in : f64 to f32
      linalg.yield %323 : f32
    } -> tensor<20x1x1xf32>
    %315 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%306 : tensor<20x1x32xf32>) outs(%19 : tensor<20x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.addf %in, %out : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x1xf32>
    %316 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%315 : tensor<20x1x1xf32>) outs(%17 : tensor<20x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.divf %in, %cst_10 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x1xf32>
    %317 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%314 : tensor<20x1x1xf32>) outs(%17 : tensor<20x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.truncf %cst_8 : f64 to f32
      %324 = arith.addf %in, %323 : f32
      linalg.yield %324 : f32
    } -> tensor<20x1x1xf32>
    %318 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%317 : tensor<20x1x1xf32>) outs(%17 : tensor<20x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = math.rsqrt %in : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x1xf32>
    %319 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%306, %316 : tensor<20x1x32xf32>, tensor<20x1x1xf32>) outs(%6 : tensor<20x1x32xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.subf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x32xf32>
    %320 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%319, %318 : tensor<20x1x32xf32>, tensor<20x1x1xf32>) outs(%6 : tensor<20x1x32xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.mulf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x32xf32>
    %321 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%320, %arg62 : tensor<20x1x32xf32>, tensor<32xf32>) outs(%6 : tensor<20x1x32xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.mulf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x32xf32>
    %322 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%321, %arg63 : tensor<20x1x32xf32>, tensor<32xf32>) outs(%6 : tensor<20x1x32xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %323 = arith.addf %in, %in_129 : f32
      linalg.yield %323 : f32
    } -> tensor<20x1x32xf32>
    %transposed_128 = linalg.transpose ins(%322 : tensor<20x1x32xf32>) outs(%107 : tensor<1x20x32xf32>) permutation = [1, 0, 2] 
    return %transposed_128 : tensor<1x20x32xf32>
  }
}
