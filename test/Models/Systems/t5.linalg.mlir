// models/make_system_tests.py t5 (torch-mlir 20261001 torch 2.15.0)
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> ()>
#map5 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map9 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map10 = affine_map<(d0, d1, d2) -> (d2)>
#map11 = affine_map<(d0, d1) -> (0, d1)>
#map12 = affine_map<(d0, d1) -> (d0, 0)>
#map13 = affine_map<(d0, d1) -> (d0, d1)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<100x32xf32> {resnorm.param = "shared.weight"}, %arg1: tensor<32x32xf32> {resnorm.param = "encoder.block.0.layer.0.SelfAttention.q.weight"}, %arg2: tensor<32x32xf32> {resnorm.param = "encoder.block.0.layer.0.SelfAttention.k.weight"}, %arg3: tensor<32x32xf32> {resnorm.param = "encoder.block.0.layer.0.SelfAttention.v.weight"}, %arg4: tensor<32x32xf32> {resnorm.param = "encoder.block.0.layer.0.SelfAttention.o.weight"}, %arg5: tensor<32x4xf32> {resnorm.param = "encoder.block.0.layer.0.SelfAttention.relative_attention_bias.weight"}, %arg6: tensor<32xf32> {resnorm.param = "encoder.block.0.layer.0.layer_norm.weight"}, %arg7: tensor<64x32xf32> {resnorm.param = "encoder.block.0.layer.1.DenseReluDense.wi.weight"}, %arg8: tensor<32x64xf32> {resnorm.param = "encoder.block.0.layer.1.DenseReluDense.wo.weight"}, %arg9: tensor<32xf32> {resnorm.param = "encoder.block.0.layer.1.layer_norm.weight"}, %arg10: tensor<32x32xf32> {resnorm.param = "encoder.block.1.layer.0.SelfAttention.q.weight"}, %arg11: tensor<32x32xf32> {resnorm.param = "encoder.block.1.layer.0.SelfAttention.k.weight"}, %arg12: tensor<32x32xf32> {resnorm.param = "encoder.block.1.layer.0.SelfAttention.v.weight"}, %arg13: tensor<32x32xf32> {resnorm.param = "encoder.block.1.layer.0.SelfAttention.o.weight"}, %arg14: tensor<32xf32> {resnorm.param = "encoder.block.1.layer.0.layer_norm.weight"}, %arg15: tensor<64x32xf32> {resnorm.param = "encoder.block.1.layer.1.DenseReluDense.wi.weight"}, %arg16: tensor<32x64xf32> {resnorm.param = "encoder.block.1.layer.1.DenseReluDense.wo.weight"}, %arg17: tensor<32xf32> {resnorm.param = "encoder.block.1.layer.1.layer_norm.weight"}, %arg18: tensor<32xf32> {resnorm.param = "encoder.final_layer_norm.weight"}, %arg19: tensor<32x32xf32> {resnorm.param = "decoder.block.0.layer.0.SelfAttention.q.weight"}, %arg20: tensor<32x32xf32> {resnorm.param = "decoder.block.0.layer.0.SelfAttention.k.weight"}, %arg21: tensor<32x32xf32> {resnorm.param = "decoder.block.0.layer.0.SelfAttention.v.weight"}, %arg22: tensor<32x32xf32> {resnorm.param = "decoder.block.0.layer.0.SelfAttention.o.weight"}, %arg23: tensor<32x4xf32> {resnorm.param = "decoder.block.0.layer.0.SelfAttention.relative_attention_bias.weight"}, %arg24: tensor<32xf32> {resnorm.param = "decoder.block.0.layer.0.layer_norm.weight"}, %arg25: tensor<32x32xf32> {resnorm.param = "decoder.block.0.layer.1.EncDecAttention.q.weight"}, %arg26: tensor<32x32xf32> {resnorm.param = "decoder.block.0.layer.1.EncDecAttention.k.weight"}, %arg27: tensor<32x32xf32> {resnorm.param = "decoder.block.0.layer.1.EncDecAttention.v.weight"}, %arg28: tensor<32x32xf32> {resnorm.param = "decoder.block.0.layer.1.EncDecAttention.o.weight"}, %arg29: tensor<32xf32> {resnorm.param = "decoder.block.0.layer.1.layer_norm.weight"}, %arg30: tensor<64x32xf32> {resnorm.param = "decoder.block.0.layer.2.DenseReluDense.wi.weight"}, %arg31: tensor<32x64xf32> {resnorm.param = "decoder.block.0.layer.2.DenseReluDense.wo.weight"}, %arg32: tensor<32xf32> {resnorm.param = "decoder.block.0.layer.2.layer_norm.weight"}, %arg33: tensor<32x32xf32> {resnorm.param = "decoder.block.1.layer.0.SelfAttention.q.weight"}, %arg34: tensor<32x32xf32> {resnorm.param = "decoder.block.1.layer.0.SelfAttention.k.weight"}, %arg35: tensor<32x32xf32> {resnorm.param = "decoder.block.1.layer.0.SelfAttention.v.weight"}, %arg36: tensor<32x32xf32> {resnorm.param = "decoder.block.1.layer.0.SelfAttention.o.weight"}, %arg37: tensor<32xf32> {resnorm.param = "decoder.block.1.layer.0.layer_norm.weight"}, %arg38: tensor<32x32xf32> {resnorm.param = "decoder.block.1.layer.1.EncDecAttention.q.weight"}, %arg39: tensor<32x32xf32> {resnorm.param = "decoder.block.1.layer.1.EncDecAttention.k.weight"}, %arg40: tensor<32x32xf32> {resnorm.param = "decoder.block.1.layer.1.EncDecAttention.v.weight"}, %arg41: tensor<32x32xf32> {resnorm.param = "decoder.block.1.layer.1.EncDecAttention.o.weight"}, %arg42: tensor<32xf32> {resnorm.param = "decoder.block.1.layer.1.layer_norm.weight"}, %arg43: tensor<64x32xf32> {resnorm.param = "decoder.block.1.layer.2.DenseReluDense.wi.weight"}, %arg44: tensor<32x64xf32> {resnorm.param = "decoder.block.1.layer.2.DenseReluDense.wo.weight"}, %arg45: tensor<32xf32> {resnorm.param = "decoder.block.1.layer.2.layer_norm.weight"}, %arg46: tensor<32xf32> {resnorm.param = "decoder.final_layer_norm.weight"}, %arg47: tensor<1x16xi64>, %arg48: tensor<1x8xi64>) -> tensor<1x8x100xf32> {
    %c8_i64 = arith.constant 8 : i64
    %c2_i64 = arith.constant 2 : i64
    %c16_i64 = arith.constant 16 : i64
    %c0_i64 = arith.constant 0 : i64
    %c32 = arith.constant 32 : index
    %c100 = arith.constant 100 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<1x4x8x16xf32>
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant 0.17677669529663689 : f64
    %cst_6 = arith.constant 2.0794415416798357 : f64
    %cst_7 = arith.constant 2.7725887222397811 : f64
    %cst_8 = arith.constant 9.9999999999999995E-7 : f64
    %true = arith.constant true
    %cst_9 = arith.constant 3.200000e+01 : f32
    %cst_10 = arith.constant 8.000000e+00 : f32
    %cst_11 = arith.constant 1.600000e+01 : f32
    %cst_12 = arith.constant dense<31> : tensor<8x8xi64>
    %cst_13 = arith.constant dense<0> : tensor<8x8xi64>
    %cst_14 = arith.constant dense<15> : tensor<16x16xi64>
    %0 = tensor.empty() : tensor<1x16x32xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg47 : tensor<1x16xi64>) outs(%0 : tensor<1x16x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %301 = arith.index_cast %in : i64 to index
      %302 = linalg.index 2 : index
      %303 = arith.cmpi slt, %301, %c100 : index
      cf.assert %303, "index must be smaller than dim size"
      %304 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %304, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%301, %302] : tensor<100x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16x32xf32>
    %2 = tensor.empty() : tensor<1xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %4 = tensor.empty() : tensor<16xi64>
    %5 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<16xi64>) {
    ^bb0(%out: i64):
      %301 = linalg.index 0 : index
      %302 = arith.index_cast %301 : index to i64
      linalg.yield %302 : i64
    } -> tensor<16xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_15 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 16, 1] : tensor<16xi64> into tensor<1x1x16x1xi64>
    %expanded_16 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xi64> into tensor<1x1x1x16xi64>
    %6 = tensor.empty() : tensor<1x1x16x1xi1>
    %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<1x1x16x1xi64>) outs(%6 : tensor<1x1x16x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %301 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %301 : i1
    } -> tensor<1x1x16x1xi1>
    %8 = linalg.generic {indexing_maps = [#map4, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %7 : tensor<i1>, tensor<1x1x16x1xi1>) outs(%6 : tensor<1x1x16x1xi1>) {
    ^bb0(%in: i1, %in_179: i1, %out: i1):
      %301 = arith.andi %in, %in_179 : i1
      linalg.yield %301 : i1
    } -> tensor<1x1x16x1xi1>
    %9 = tensor.empty() : tensor<1x1x1x16xi1>
    %10 = linalg.generic {indexing_maps = [#map5, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_16 : tensor<1x1x1x1xi64>, tensor<1x1x1x16xi64>) outs(%9 : tensor<1x1x1x16xi1>) {
    ^bb0(%in: i64, %in_179: i64, %out: i1):
      linalg.yield %true : i1
    } -> tensor<1x1x1x16xi1>
    %11 = tensor.empty() : tensor<1x1x16x16xi1>
    %12 = linalg.generic {indexing_maps = [#map7, #map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %10 : tensor<1x1x16x1xi1>, tensor<1x1x1x16xi1>) outs(%11 : tensor<1x1x16x16xi1>) {
    ^bb0(%in: i1, %in_179: i1, %out: i1):
      %301 = arith.andi %in, %in_179 : i1
      linalg.yield %301 : i1
    } -> tensor<1x1x16x16xi1>
    %13 = tensor.empty() : tensor<1x1x16x16xf32>
    %14 = linalg.generic {indexing_maps = [#map3, #map4, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %cst_3, %cst_2 : tensor<1x1x16x16xi1>, tensor<f32>, tensor<f32>) outs(%13 : tensor<1x1x16x16xf32>) {
    ^bb0(%in: i1, %in_179: f32, %in_180: f32, %out: f32):
      %301 = arith.select %in, %in_179, %in_180 : f32
      linalg.yield %301 : f32
    } -> tensor<1x1x16x16xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x16x32xf32>) outs(%0 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %301 : f32
    } -> tensor<1x16x32xf32>
    %16 = tensor.empty() : tensor<1x16x1xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%15 : tensor<1x16x32xf32>) outs(%17 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.addf %in, %out : f32
      linalg.yield %301 : f32
    } -> tensor<1x16x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x16x1xf32>) outs(%16 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.divf %in, %cst_9 : f32
      linalg.yield %301 : f32
    } -> tensor<1x16x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<1x16x1xf32>) outs(%16 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.truncf %cst_8 : f64 to f32
      %302 = arith.addf %in, %301 : f32
      linalg.yield %302 : f32
    } -> tensor<1x16x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x16x1xf32>) outs(%16 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.rsqrt %in : f32
      linalg.yield %301 : f32
    } -> tensor<1x16x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %21 : tensor<1x16x32xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.mulf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x16x32xf32>
    %23 = linalg.generic {indexing_maps = [#map10, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6, %22 : tensor<32xf32>, tensor<1x16x32xf32>) outs(%0 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.mulf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x16x32xf32>
    %24 = tensor.empty() : tensor<32x32xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<32x32xf32>) outs(%24 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %23 [[0, 1], [2]] : tensor<1x16x32xf32> into tensor<16x32xf32>
    %25 = tensor.empty() : tensor<16x32xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %27 = linalg.matmul ins(%collapsed, %transposed : tensor<16x32xf32>, tensor<32x32xf32>) outs(%26 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %expanded_17 = tensor.expand_shape %27 [[0, 1], [2, 3]] output_shape [1, 16, 4, 8] : tensor<16x32xf32> into tensor<1x16x4x8xf32>
    %28 = tensor.empty() : tensor<1x4x16x8xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<1x16x4x8xf32>) outs(%28 : tensor<1x4x16x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_19 = linalg.transpose ins(%arg2 : tensor<32x32xf32>) outs(%24 : tensor<32x32xf32>) permutation = [1, 0] 
    %29 = linalg.matmul ins(%collapsed, %transposed_19 : tensor<16x32xf32>, tensor<32x32xf32>) outs(%26 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %expanded_20 = tensor.expand_shape %29 [[0, 1], [2, 3]] output_shape [1, 16, 4, 8] : tensor<16x32xf32> into tensor<1x16x4x8xf32>
    %transposed_21 = linalg.transpose ins(%arg3 : tensor<32x32xf32>) outs(%24 : tensor<32x32xf32>) permutation = [1, 0] 
    %30 = linalg.matmul ins(%collapsed, %transposed_21 : tensor<16x32xf32>, tensor<32x32xf32>) outs(%26 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %expanded_22 = tensor.expand_shape %30 [[0, 1], [2, 3]] output_shape [1, 16, 4, 8] : tensor<16x32xf32> into tensor<1x16x4x8xf32>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<1x16x4x8xf32>) outs(%28 : tensor<1x4x16x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_24 = tensor.expand_shape %5 [[0, 1]] output_shape [16, 1] : tensor<16xi64> into tensor<16x1xi64>
    %expanded_25 = tensor.expand_shape %5 [[0, 1]] output_shape [1, 16] : tensor<16xi64> into tensor<1x16xi64>
    %31 = tensor.empty() : tensor<16x16xi64>
    %32 = linalg.generic {indexing_maps = [#map11, #map12, #map13], iterator_types = ["parallel", "parallel"]} ins(%expanded_25, %expanded_24 : tensor<1x16xi64>, tensor<16x1xi64>) outs(%31 : tensor<16x16xi64>) {
    ^bb0(%in: i64, %in_179: i64, %out: i64):
      %301 = arith.subi %in, %in_179 : i64
      linalg.yield %301 : i64
    } -> tensor<16x16xi64>
    %33 = tensor.empty() : tensor<16x16xi1>
    %34 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%32 : tensor<16x16xi64>) outs(%33 : tensor<16x16xi1>) {
    ^bb0(%in: i64, %out: i1):
      %301 = arith.cmpi sgt, %in, %c0_i64 : i64
      linalg.yield %301 : i1
    } -> tensor<16x16xi1>
    %35 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%34 : tensor<16x16xi1>) outs(%31 : tensor<16x16xi64>) {
    ^bb0(%in: i1, %out: i64):
      %301 = arith.extui %in : i1 to i64
      linalg.yield %301 : i64
    } -> tensor<16x16xi64>
    %36 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%35 : tensor<16x16xi64>) outs(%31 : tensor<16x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      %301 = arith.muli %in, %c16_i64 : i64
      linalg.yield %301 : i64
    } -> tensor<16x16xi64>
    %37 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%32 : tensor<16x16xi64>) outs(%31 : tensor<16x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      %301 = math.absi %in : i64
      linalg.yield %301 : i64
    } -> tensor<16x16xi64>
    %38 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%37 : tensor<16x16xi64>) outs(%33 : tensor<16x16xi1>) {
    ^bb0(%in: i64, %out: i1):
      %301 = arith.cmpi slt, %in, %c8_i64 : i64
      linalg.yield %301 : i1
    } -> tensor<16x16xi1>
    %39 = tensor.empty() : tensor<16x16xf32>
    %40 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%37 : tensor<16x16xi64>) outs(%39 : tensor<16x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %301 = arith.sitofp %in : i64 to f32
      linalg.yield %301 : f32
    } -> tensor<16x16xf32>
    %41 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%40 : tensor<16x16xf32>) outs(%39 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.divf %in, %cst_10 : f32
      linalg.yield %301 : f32
    } -> tensor<16x16xf32>
    %42 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%41 : tensor<16x16xf32>) outs(%39 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.log %in : f32
      linalg.yield %301 : f32
    } -> tensor<16x16xf32>
    %43 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%42 : tensor<16x16xf32>) outs(%39 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.truncf %cst_7 : f64 to f32
      %302 = arith.divf %in, %301 : f32
      linalg.yield %302 : f32
    } -> tensor<16x16xf32>
    %44 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%43 : tensor<16x16xf32>) outs(%39 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.mulf %in, %cst_10 : f32
      linalg.yield %301 : f32
    } -> tensor<16x16xf32>
    %45 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%44 : tensor<16x16xf32>) outs(%31 : tensor<16x16xi64>) {
    ^bb0(%in: f32, %out: i64):
      %301 = arith.fptosi %in : f32 to i64
      linalg.yield %301 : i64
    } -> tensor<16x16xi64>
    %46 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%45 : tensor<16x16xi64>) outs(%31 : tensor<16x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      %301 = arith.addi %in, %c8_i64 : i64
      linalg.yield %301 : i64
    } -> tensor<16x16xi64>
    %47 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%46, %cst_14 : tensor<16x16xi64>, tensor<16x16xi64>) outs(%31 : tensor<16x16xi64>) {
    ^bb0(%in: i64, %in_179: i64, %out: i64):
      %301 = arith.minsi %in, %in_179 : i64
      linalg.yield %301 : i64
    } -> tensor<16x16xi64>
    %48 = linalg.generic {indexing_maps = [#map13, #map13, #map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%38, %37, %47 : tensor<16x16xi1>, tensor<16x16xi64>, tensor<16x16xi64>) outs(%31 : tensor<16x16xi64>) {
    ^bb0(%in: i1, %in_179: i64, %in_180: i64, %out: i64):
      %301 = arith.select %in, %in_179, %in_180 : i64
      linalg.yield %301 : i64
    } -> tensor<16x16xi64>
    %49 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%36, %48 : tensor<16x16xi64>, tensor<16x16xi64>) outs(%31 : tensor<16x16xi64>) {
    ^bb0(%in: i64, %in_179: i64, %out: i64):
      %301 = arith.addi %in, %in_179 : i64
      linalg.yield %301 : i64
    } -> tensor<16x16xi64>
    %50 = tensor.empty() : tensor<16x16x4xf32>
    %51 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49 : tensor<16x16xi64>) outs(%50 : tensor<16x16x4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %301 = arith.index_cast %in : i64 to index
      %302 = linalg.index 2 : index
      %303 = arith.cmpi slt, %301, %c32 : index
      cf.assert %303, "index must be smaller than dim size"
      %304 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %304, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg5[%301, %302] : tensor<32x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<16x16x4xf32>
    %52 = tensor.empty() : tensor<4x16x16xf32>
    %transposed_26 = linalg.transpose ins(%51 : tensor<16x16x4xf32>) outs(%52 : tensor<4x16x16xf32>) permutation = [2, 0, 1] 
    %expanded_27 = tensor.expand_shape %transposed_26 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
    %53 = tensor.empty() : tensor<1x4x8x16xf32>
    %transposed_28 = linalg.transpose ins(%expanded_20 : tensor<1x16x4x8xf32>) outs(%53 : tensor<1x4x8x16xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_29 = tensor.collapse_shape %transposed_18 [[0, 1], [2], [3]] : tensor<1x4x16x8xf32> into tensor<4x16x8xf32>
    %collapsed_30 = tensor.collapse_shape %transposed_28 [[0, 1], [2], [3]] : tensor<1x4x8x16xf32> into tensor<4x8x16xf32>
    %54 = linalg.fill ins(%cst : f32) outs(%52 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
    %55 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<4x16x8xf32>, tensor<4x8x16xf32>) outs(%54 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
    %expanded_31 = tensor.expand_shape %55 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
    %56 = tensor.empty() : tensor<1x4x16x16xf32>
    %57 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31, %expanded_27 : tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%56 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.addf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x4x16x16xf32>
    %58 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %14 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%56 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.addf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x4x16x16xf32>
    %59 = tensor.empty() : tensor<1x4x16xi64>
    %60 = linalg.fill ins(%c0_i64 : i64) outs(%59 : tensor<1x4x16xi64>) -> tensor<1x4x16xi64>
    %61 = tensor.empty() : tensor<1x4x16xf32>
    %62 = linalg.fill ins(%cst_0 : f32) outs(%61 : tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
    %63:2 = linalg.generic {indexing_maps = [#map3, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%58 : tensor<1x4x16x16xf32>) outs(%62, %60 : tensor<1x4x16xf32>, tensor<1x4x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_179: i64):
      %301 = linalg.index 3 : index
      %302 = arith.index_cast %301 : index to i64
      %303 = arith.maximumf %in, %out : f32
      %304 = arith.cmpf ogt, %in, %out : f32
      %305 = arith.select %304, %302, %out_179 : i64
      linalg.yield %303, %305 : f32, i64
    } -> (tensor<1x4x16xf32>, tensor<1x4x16xi64>)
    %expanded_32 = tensor.expand_shape %63#0 [[0], [1], [2, 3]] output_shape [1, 4, 16, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1xf32>
    %64 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %expanded_32 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%56 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.subf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x4x16x16xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<1x4x16x16xf32>) outs(%56 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.exp %in : f32
      linalg.yield %301 : f32
    } -> tensor<1x4x16x16xf32>
    %66 = tensor.empty() : tensor<1x4x16x1xf32>
    %67 = linalg.fill ins(%cst : f32) outs(%66 : tensor<1x4x16x1xf32>) -> tensor<1x4x16x1xf32>
    %68 = linalg.generic {indexing_maps = [#map3, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%65 : tensor<1x4x16x16xf32>) outs(%67 : tensor<1x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.addf %in, %out : f32
      linalg.yield %301 : f32
    } -> tensor<1x4x16x1xf32>
    %69 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %68 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%56 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.divf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x4x16x16xf32>
    %collapsed_33 = tensor.collapse_shape %69 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
    %collapsed_34 = tensor.collapse_shape %transposed_23 [[0, 1], [2], [3]] : tensor<1x4x16x8xf32> into tensor<4x16x8xf32>
    %70 = tensor.empty() : tensor<4x16x8xf32>
    %71 = linalg.fill ins(%cst : f32) outs(%70 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
    %72 = linalg.batch_matmul ins(%collapsed_33, %collapsed_34 : tensor<4x16x16xf32>, tensor<4x16x8xf32>) outs(%71 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
    %expanded_35 = tensor.expand_shape %72 [[0, 1], [2], [3]] output_shape [1, 4, 16, 8] : tensor<4x16x8xf32> into tensor<1x4x16x8xf32>
    %73 = tensor.empty() : tensor<1x16x4x8xf32>
    %transposed_36 = linalg.transpose ins(%expanded_35 : tensor<1x4x16x8xf32>) outs(%73 : tensor<1x16x4x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_37 = linalg.transpose ins(%arg4 : tensor<32x32xf32>) outs(%24 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_38 = tensor.collapse_shape %transposed_36 [[0, 1], [2, 3]] : tensor<1x16x4x8xf32> into tensor<16x32xf32>
    %74 = linalg.matmul ins(%collapsed_38, %transposed_37 : tensor<16x32xf32>, tensor<32x32xf32>) outs(%26 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %expanded_39 = tensor.expand_shape %74 [[0, 1], [2]] output_shape [1, 16, 32] : tensor<16x32xf32> into tensor<1x16x32xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_39 : tensor<1x16x32xf32>, tensor<1x16x32xf32>) outs(%0 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.addf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x16x32xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<1x16x32xf32>) outs(%0 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %301 : f32
    } -> tensor<1x16x32xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%76 : tensor<1x16x32xf32>) outs(%17 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.addf %in, %out : f32
      linalg.yield %301 : f32
    } -> tensor<1x16x1xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<1x16x1xf32>) outs(%16 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.divf %in, %cst_9 : f32
      linalg.yield %301 : f32
    } -> tensor<1x16x1xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<1x16x1xf32>) outs(%16 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.truncf %cst_8 : f64 to f32
      %302 = arith.addf %in, %301 : f32
      linalg.yield %302 : f32
    } -> tensor<1x16x1xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<1x16x1xf32>) outs(%16 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.rsqrt %in : f32
      linalg.yield %301 : f32
    } -> tensor<1x16x1xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %80 : tensor<1x16x32xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.mulf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x16x32xf32>
    %82 = linalg.generic {indexing_maps = [#map10, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %81 : tensor<32xf32>, tensor<1x16x32xf32>) outs(%0 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.mulf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x16x32xf32>
    %83 = tensor.empty() : tensor<32x64xf32>
    %transposed_40 = linalg.transpose ins(%arg7 : tensor<64x32xf32>) outs(%83 : tensor<32x64xf32>) permutation = [1, 0] 
    %collapsed_41 = tensor.collapse_shape %82 [[0, 1], [2]] : tensor<1x16x32xf32> into tensor<16x32xf32>
    %84 = tensor.empty() : tensor<16x64xf32>
    %85 = linalg.fill ins(%cst : f32) outs(%84 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %86 = linalg.matmul ins(%collapsed_41, %transposed_40 : tensor<16x32xf32>, tensor<32x64xf32>) outs(%85 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %expanded_42 = tensor.expand_shape %86 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
    %87 = tensor.empty() : tensor<1x16x64xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42 : tensor<1x16x64xf32>) outs(%87 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.cmpf ugt, %in, %cst : f32
      %302 = arith.select %301, %in, %cst : f32
      linalg.yield %302 : f32
    } -> tensor<1x16x64xf32>
    %89 = tensor.empty() : tensor<64x32xf32>
    %transposed_43 = linalg.transpose ins(%arg8 : tensor<32x64xf32>) outs(%89 : tensor<64x32xf32>) permutation = [1, 0] 
    %collapsed_44 = tensor.collapse_shape %88 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
    %90 = linalg.matmul ins(%collapsed_44, %transposed_43 : tensor<16x64xf32>, tensor<64x32xf32>) outs(%26 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %expanded_45 = tensor.expand_shape %90 [[0, 1], [2]] output_shape [1, 16, 32] : tensor<16x32xf32> into tensor<1x16x32xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %expanded_45 : tensor<1x16x32xf32>, tensor<1x16x32xf32>) outs(%0 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.addf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x16x32xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<1x16x32xf32>) outs(%0 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %301 : f32
    } -> tensor<1x16x32xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%92 : tensor<1x16x32xf32>) outs(%17 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.addf %in, %out : f32
      linalg.yield %301 : f32
    } -> tensor<1x16x1xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<1x16x1xf32>) outs(%16 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.divf %in, %cst_9 : f32
      linalg.yield %301 : f32
    } -> tensor<1x16x1xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<1x16x1xf32>) outs(%16 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.truncf %cst_8 : f64 to f32
      %302 = arith.addf %in, %301 : f32
      linalg.yield %302 : f32
    } -> tensor<1x16x1xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<1x16x1xf32>) outs(%16 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.rsqrt %in : f32
      linalg.yield %301 : f32
    } -> tensor<1x16x1xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %96 : tensor<1x16x32xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.mulf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x16x32xf32>
    %98 = linalg.generic {indexing_maps = [#map10, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %97 : tensor<32xf32>, tensor<1x16x32xf32>) outs(%0 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.mulf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x16x32xf32>
    %transposed_46 = linalg.transpose ins(%arg10 : tensor<32x32xf32>) outs(%24 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_47 = tensor.collapse_shape %98 [[0, 1], [2]] : tensor<1x16x32xf32> into tensor<16x32xf32>
    %99 = linalg.matmul ins(%collapsed_47, %transposed_46 : tensor<16x32xf32>, tensor<32x32xf32>) outs(%26 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %expanded_48 = tensor.expand_shape %99 [[0, 1], [2, 3]] output_shape [1, 16, 4, 8] : tensor<16x32xf32> into tensor<1x16x4x8xf32>
    %transposed_49 = linalg.transpose ins(%expanded_48 : tensor<1x16x4x8xf32>) outs(%28 : tensor<1x4x16x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_50 = linalg.transpose ins(%arg11 : tensor<32x32xf32>) outs(%24 : tensor<32x32xf32>) permutation = [1, 0] 
    %100 = linalg.matmul ins(%collapsed_47, %transposed_50 : tensor<16x32xf32>, tensor<32x32xf32>) outs(%26 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %expanded_51 = tensor.expand_shape %100 [[0, 1], [2, 3]] output_shape [1, 16, 4, 8] : tensor<16x32xf32> into tensor<1x16x4x8xf32>
    %transposed_52 = linalg.transpose ins(%arg12 : tensor<32x32xf32>) outs(%24 : tensor<32x32xf32>) permutation = [1, 0] 
    %101 = linalg.matmul ins(%collapsed_47, %transposed_52 : tensor<16x32xf32>, tensor<32x32xf32>) outs(%26 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %expanded_53 = tensor.expand_shape %101 [[0, 1], [2, 3]] output_shape [1, 16, 4, 8] : tensor<16x32xf32> into tensor<1x16x4x8xf32>
    %transposed_54 = linalg.transpose ins(%expanded_53 : tensor<1x16x4x8xf32>) outs(%28 : tensor<1x4x16x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_55 = linalg.transpose ins(%expanded_51 : tensor<1x16x4x8xf32>) outs(%53 : tensor<1x4x8x16xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_56 = tensor.collapse_shape %transposed_49 [[0, 1], [2], [3]] : tensor<1x4x16x8xf32> into tensor<4x16x8xf32>
    %collapsed_57 = tensor.collapse_shape %transposed_55 [[0, 1], [2], [3]] : tensor<1x4x8x16xf32> into tensor<4x8x16xf32>
    %102 = linalg.batch_matmul ins(%collapsed_56, %collapsed_57 : tensor<4x16x8xf32>, tensor<4x8x16xf32>) outs(%54 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
    %expanded_58 = tensor.expand_shape %102 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
    %103 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_58, %expanded_27 : tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%56 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.addf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x4x16x16xf32>
    %104 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103, %14 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%56 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.addf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x4x16x16xf32>
    %105:2 = linalg.generic {indexing_maps = [#map3, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%104 : tensor<1x4x16x16xf32>) outs(%62, %60 : tensor<1x4x16xf32>, tensor<1x4x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_179: i64):
      %301 = linalg.index 3 : index
      %302 = arith.index_cast %301 : index to i64
      %303 = arith.maximumf %in, %out : f32
      %304 = arith.cmpf ogt, %in, %out : f32
      %305 = arith.select %304, %302, %out_179 : i64
      linalg.yield %303, %305 : f32, i64
    } -> (tensor<1x4x16xf32>, tensor<1x4x16xi64>)
    %expanded_59 = tensor.expand_shape %105#0 [[0], [1], [2, 3]] output_shape [1, 4, 16, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1xf32>
    %106 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104, %expanded_59 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%56 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.subf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x4x16x16xf32>
    %107 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106 : tensor<1x4x16x16xf32>) outs(%56 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.exp %in : f32
      linalg.yield %301 : f32
    } -> tensor<1x4x16x16xf32>
    %108 = linalg.generic {indexing_maps = [#map3, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%107 : tensor<1x4x16x16xf32>) outs(%67 : tensor<1x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.addf %in, %out : f32
      linalg.yield %301 : f32
    } -> tensor<1x4x16x1xf32>
    %109 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107, %108 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%56 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.divf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x4x16x16xf32>
    %collapsed_60 = tensor.collapse_shape %109 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
    %collapsed_61 = tensor.collapse_shape %transposed_54 [[0, 1], [2], [3]] : tensor<1x4x16x8xf32> into tensor<4x16x8xf32>
    %110 = linalg.batch_matmul ins(%collapsed_60, %collapsed_61 : tensor<4x16x16xf32>, tensor<4x16x8xf32>) outs(%71 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
    %expanded_62 = tensor.expand_shape %110 [[0, 1], [2], [3]] output_shape [1, 4, 16, 8] : tensor<4x16x8xf32> into tensor<1x4x16x8xf32>
    %transposed_63 = linalg.transpose ins(%expanded_62 : tensor<1x4x16x8xf32>) outs(%73 : tensor<1x16x4x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_64 = linalg.transpose ins(%arg13 : tensor<32x32xf32>) outs(%24 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_65 = tensor.collapse_shape %transposed_63 [[0, 1], [2, 3]] : tensor<1x16x4x8xf32> into tensor<16x32xf32>
    %111 = linalg.matmul ins(%collapsed_65, %transposed_64 : tensor<16x32xf32>, tensor<32x32xf32>) outs(%26 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %expanded_66 = tensor.expand_shape %111 [[0, 1], [2]] output_shape [1, 16, 32] : tensor<16x32xf32> into tensor<1x16x32xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %expanded_66 : tensor<1x16x32xf32>, tensor<1x16x32xf32>) outs(%0 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.addf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x16x32xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<1x16x32xf32>) outs(%0 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %301 : f32
    } -> tensor<1x16x32xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%113 : tensor<1x16x32xf32>) outs(%17 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.addf %in, %out : f32
      linalg.yield %301 : f32
    } -> tensor<1x16x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<1x16x1xf32>) outs(%16 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.divf %in, %cst_9 : f32
      linalg.yield %301 : f32
    } -> tensor<1x16x1xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<1x16x1xf32>) outs(%16 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.truncf %cst_8 : f64 to f32
      %302 = arith.addf %in, %301 : f32
      linalg.yield %302 : f32
    } -> tensor<1x16x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<1x16x1xf32>) outs(%16 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.rsqrt %in : f32
      linalg.yield %301 : f32
    } -> tensor<1x16x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %117 : tensor<1x16x32xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.mulf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x16x32xf32>
    %119 = linalg.generic {indexing_maps = [#map10, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg17, %118 : tensor<32xf32>, tensor<1x16x32xf32>) outs(%0 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.mulf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x16x32xf32>
    %transposed_67 = linalg.transpose ins(%arg15 : tensor<64x32xf32>) outs(%83 : tensor<32x64xf32>) permutation = [1, 0] 
    %collapsed_68 = tensor.collapse_shape %119 [[0, 1], [2]] : tensor<1x16x32xf32> into tensor<16x32xf32>
    %120 = linalg.matmul ins(%collapsed_68, %transposed_67 : tensor<16x32xf32>, tensor<32x64xf32>) outs(%85 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %expanded_69 = tensor.expand_shape %120 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_69 : tensor<1x16x64xf32>) outs(%87 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.cmpf ugt, %in, %cst : f32
      %302 = arith.select %301, %in, %cst : f32
      linalg.yield %302 : f32
    } -> tensor<1x16x64xf32>
    %transposed_70 = linalg.transpose ins(%arg16 : tensor<32x64xf32>) outs(%89 : tensor<64x32xf32>) permutation = [1, 0] 
    %collapsed_71 = tensor.collapse_shape %121 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
    %122 = linalg.matmul ins(%collapsed_71, %transposed_70 : tensor<16x64xf32>, tensor<64x32xf32>) outs(%26 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %expanded_72 = tensor.expand_shape %122 [[0, 1], [2]] output_shape [1, 16, 32] : tensor<16x32xf32> into tensor<1x16x32xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %expanded_72 : tensor<1x16x32xf32>, tensor<1x16x32xf32>) outs(%0 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.addf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x16x32xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<1x16x32xf32>) outs(%0 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %301 : f32
    } -> tensor<1x16x32xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%124 : tensor<1x16x32xf32>) outs(%17 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.addf %in, %out : f32
      linalg.yield %301 : f32
    } -> tensor<1x16x1xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<1x16x1xf32>) outs(%16 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.divf %in, %cst_9 : f32
      linalg.yield %301 : f32
    } -> tensor<1x16x1xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<1x16x1xf32>) outs(%16 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.truncf %cst_8 : f64 to f32
      %302 = arith.addf %in, %301 : f32
      linalg.yield %302 : f32
    } -> tensor<1x16x1xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<1x16x1xf32>) outs(%16 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.rsqrt %in : f32
      linalg.yield %301 : f32
    } -> tensor<1x16x1xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %128 : tensor<1x16x32xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.mulf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x16x32xf32>
    %130 = linalg.generic {indexing_maps = [#map10, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg18, %129 : tensor<32xf32>, tensor<1x16x32xf32>) outs(%0 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.mulf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x16x32xf32>
    %131 = tensor.empty() : tensor<1x8x32xf32>
    %132 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg48 : tensor<1x8xi64>) outs(%131 : tensor<1x8x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %301 = arith.index_cast %in : i64 to index
      %302 = linalg.index 2 : index
      %303 = arith.cmpi slt, %301, %c100 : index
      cf.assert %303, "index must be smaller than dim size"
      %304 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %304, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%301, %302] : tensor<100x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x32xf32>
    %133 = tensor.empty() : tensor<8xi64>
    %134 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%133 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %301 = linalg.index 0 : index
      %302 = arith.index_cast %301 : index to i64
      linalg.yield %302 : i64
    } -> tensor<8xi64>
    %expanded_73 = tensor.expand_shape %134 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_74 = tensor.expand_shape %134 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %135 = tensor.empty() : tensor<1x1x8x8xi1>
    %136 = linalg.generic {indexing_maps = [#map8, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_74, %expanded_73 : tensor<1x1x1x8xi64>, tensor<1x1x8x1xi64>) outs(%135 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i64, %in_179: i64, %out: i1):
      %301 = arith.cmpi sle, %in, %in_179 : i64
      linalg.yield %301 : i1
    } -> tensor<1x1x8x8xi1>
    %137 = tensor.empty() : tensor<1x1x8x8xf32>
    %138 = linalg.generic {indexing_maps = [#map3, #map4, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%136, %cst_3, %cst_2 : tensor<1x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%137 : tensor<1x1x8x8xf32>) {
    ^bb0(%in: i1, %in_179: f32, %in_180: f32, %out: f32):
      %301 = arith.select %in, %in_179, %in_180 : f32
      linalg.yield %301 : f32
    } -> tensor<1x1x8x8xf32>
    %139 = tensor.empty() : tensor<1x1x8x1xi1>
    %140 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_73 : tensor<1x1x8x1xi64>) outs(%139 : tensor<1x1x8x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %301 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %301 : i1
    } -> tensor<1x1x8x1xi1>
    %141 = linalg.generic {indexing_maps = [#map4, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %140 : tensor<i1>, tensor<1x1x8x1xi1>) outs(%139 : tensor<1x1x8x1xi1>) {
    ^bb0(%in: i1, %in_179: i1, %out: i1):
      %301 = arith.andi %in, %in_179 : i1
      linalg.yield %301 : i1
    } -> tensor<1x1x8x1xi1>
    %142 = tensor.empty() : tensor<1x1x8x16xi1>
    %143 = linalg.generic {indexing_maps = [#map7, #map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%141, %10 : tensor<1x1x8x1xi1>, tensor<1x1x1x16xi1>) outs(%142 : tensor<1x1x8x16xi1>) {
    ^bb0(%in: i1, %in_179: i1, %out: i1):
      %301 = arith.andi %in, %in_179 : i1
      linalg.yield %301 : i1
    } -> tensor<1x1x8x16xi1>
    %144 = tensor.empty() : tensor<1x1x8x16xf32>
    %145 = linalg.generic {indexing_maps = [#map3, #map4, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%143, %cst_3, %cst_2 : tensor<1x1x8x16xi1>, tensor<f32>, tensor<f32>) outs(%144 : tensor<1x1x8x16xf32>) {
    ^bb0(%in: i1, %in_179: f32, %in_180: f32, %out: f32):
      %301 = arith.select %in, %in_179, %in_180 : f32
      linalg.yield %301 : f32
    } -> tensor<1x1x8x16xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<1x8x32xf32>) outs(%131 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %301 : f32
    } -> tensor<1x8x32xf32>
    %147 = tensor.empty() : tensor<1x8x1xf32>
    %148 = linalg.fill ins(%cst : f32) outs(%147 : tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%146 : tensor<1x8x32xf32>) outs(%148 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.addf %in, %out : f32
      linalg.yield %301 : f32
    } -> tensor<1x8x1xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<1x8x1xf32>) outs(%147 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.divf %in, %cst_9 : f32
      linalg.yield %301 : f32
    } -> tensor<1x8x1xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<1x8x1xf32>) outs(%147 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.truncf %cst_8 : f64 to f32
      %302 = arith.addf %in, %301 : f32
      linalg.yield %302 : f32
    } -> tensor<1x8x1xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<1x8x1xf32>) outs(%147 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.rsqrt %in : f32
      linalg.yield %301 : f32
    } -> tensor<1x8x1xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %152 : tensor<1x8x32xf32>, tensor<1x8x1xf32>) outs(%131 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.mulf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x8x32xf32>
    %154 = linalg.generic {indexing_maps = [#map10, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg24, %153 : tensor<32xf32>, tensor<1x8x32xf32>) outs(%131 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.mulf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x8x32xf32>
    %transposed_75 = linalg.transpose ins(%arg19 : tensor<32x32xf32>) outs(%24 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_76 = tensor.collapse_shape %154 [[0, 1], [2]] : tensor<1x8x32xf32> into tensor<8x32xf32>
    %155 = tensor.empty() : tensor<8x32xf32>
    %156 = linalg.fill ins(%cst : f32) outs(%155 : tensor<8x32xf32>) -> tensor<8x32xf32>
    %157 = linalg.matmul ins(%collapsed_76, %transposed_75 : tensor<8x32xf32>, tensor<32x32xf32>) outs(%156 : tensor<8x32xf32>) -> tensor<8x32xf32>
    %expanded_77 = tensor.expand_shape %157 [[0, 1], [2, 3]] output_shape [1, 8, 4, 8] : tensor<8x32xf32> into tensor<1x8x4x8xf32>
    %158 = tensor.empty() : tensor<1x4x8x8xf32>
    %transposed_78 = linalg.transpose ins(%expanded_77 : tensor<1x8x4x8xf32>) outs(%158 : tensor<1x4x8x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_79 = linalg.transpose ins(%arg20 : tensor<32x32xf32>) outs(%24 : tensor<32x32xf32>) permutation = [1, 0] 
    %159 = linalg.matmul ins(%collapsed_76, %transposed_79 : tensor<8x32xf32>, tensor<32x32xf32>) outs(%156 : tensor<8x32xf32>) -> tensor<8x32xf32>
    %expanded_80 = tensor.expand_shape %159 [[0, 1], [2, 3]] output_shape [1, 8, 4, 8] : tensor<8x32xf32> into tensor<1x8x4x8xf32>
    %transposed_81 = linalg.transpose ins(%arg21 : tensor<32x32xf32>) outs(%24 : tensor<32x32xf32>) permutation = [1, 0] 
    %160 = linalg.matmul ins(%collapsed_76, %transposed_81 : tensor<8x32xf32>, tensor<32x32xf32>) outs(%156 : tensor<8x32xf32>) -> tensor<8x32xf32>
    %expanded_82 = tensor.expand_shape %160 [[0, 1], [2, 3]] output_shape [1, 8, 4, 8] : tensor<8x32xf32> into tensor<1x8x4x8xf32>
    %transposed_83 = linalg.transpose ins(%expanded_82 : tensor<1x8x4x8xf32>) outs(%158 : tensor<1x4x8x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_84 = tensor.expand_shape %134 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %expanded_85 = tensor.expand_shape %134 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %161 = tensor.empty() : tensor<8x8xi64>
    %162 = linalg.generic {indexing_maps = [#map11, #map12, #map13], iterator_types = ["parallel", "parallel"]} ins(%expanded_85, %expanded_84 : tensor<1x8xi64>, tensor<8x1xi64>) outs(%161 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_179: i64, %out: i64):
      %301 = arith.subi %in, %in_179 : i64
      linalg.yield %301 : i64
    } -> tensor<8x8xi64>
    %163 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%162, %cst_13 : tensor<8x8xi64>, tensor<8x8xi64>) outs(%161 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_179: i64, %out: i64):
      %301 = arith.minsi %in, %in_179 : i64
      linalg.yield %301 : i64
    } -> tensor<8x8xi64>
    %164 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%163 : tensor<8x8xi64>) outs(%161 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %301 = arith.sitofp %in : i64 to f32
      %302 = arith.negf %301 : f32
      %303 = arith.fptosi %302 : f32 to i64
      linalg.yield %303 : i64
    } -> tensor<8x8xi64>
    %165 = tensor.empty() : tensor<8x8xi1>
    %166 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%164 : tensor<8x8xi64>) outs(%165 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %301 = arith.cmpi slt, %in, %c16_i64 : i64
      linalg.yield %301 : i1
    } -> tensor<8x8xi1>
    %167 = tensor.empty() : tensor<8x8xf32>
    %168 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%164 : tensor<8x8xi64>) outs(%167 : tensor<8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %301 = arith.sitofp %in : i64 to f32
      linalg.yield %301 : f32
    } -> tensor<8x8xf32>
    %169 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%168 : tensor<8x8xf32>) outs(%167 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.divf %in, %cst_11 : f32
      linalg.yield %301 : f32
    } -> tensor<8x8xf32>
    %170 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%169 : tensor<8x8xf32>) outs(%167 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.log %in : f32
      linalg.yield %301 : f32
    } -> tensor<8x8xf32>
    %171 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%170 : tensor<8x8xf32>) outs(%167 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.truncf %cst_6 : f64 to f32
      %302 = arith.divf %in, %301 : f32
      linalg.yield %302 : f32
    } -> tensor<8x8xf32>
    %172 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%171 : tensor<8x8xf32>) outs(%167 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.mulf %in, %cst_11 : f32
      linalg.yield %301 : f32
    } -> tensor<8x8xf32>
    %173 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%172 : tensor<8x8xf32>) outs(%161 : tensor<8x8xi64>) {
    ^bb0(%in: f32, %out: i64):
      %301 = arith.fptosi %in : f32 to i64
      linalg.yield %301 : i64
    } -> tensor<8x8xi64>
    %174 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%173 : tensor<8x8xi64>) outs(%161 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %301 = arith.addi %in, %c16_i64 : i64
      linalg.yield %301 : i64
    } -> tensor<8x8xi64>
    %175 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%174, %cst_12 : tensor<8x8xi64>, tensor<8x8xi64>) outs(%161 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_179: i64, %out: i64):
      %301 = arith.minsi %in, %in_179 : i64
      linalg.yield %301 : i64
    } -> tensor<8x8xi64>
    %176 = linalg.generic {indexing_maps = [#map13, #map13, #map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%166, %164, %175 : tensor<8x8xi1>, tensor<8x8xi64>, tensor<8x8xi64>) outs(%161 : tensor<8x8xi64>) {
    ^bb0(%in: i1, %in_179: i64, %in_180: i64, %out: i64):
      %301 = arith.select %in, %in_179, %in_180 : i64
      linalg.yield %301 : i64
    } -> tensor<8x8xi64>
    %177 = tensor.empty() : tensor<8x8x4xf32>
    %178 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<8x8xi64>) outs(%177 : tensor<8x8x4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %301 = arith.index_cast %in : i64 to index
      %302 = linalg.index 2 : index
      %303 = arith.cmpi slt, %301, %c32 : index
      cf.assert %303, "index must be smaller than dim size"
      %304 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %304, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg23[%301, %302] : tensor<32x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<8x8x4xf32>
    %179 = tensor.empty() : tensor<4x8x8xf32>
    %transposed_86 = linalg.transpose ins(%178 : tensor<8x8x4xf32>) outs(%179 : tensor<4x8x8xf32>) permutation = [2, 0, 1] 
    %expanded_87 = tensor.expand_shape %transposed_86 [[0, 1], [2], [3]] output_shape [1, 4, 8, 8] : tensor<4x8x8xf32> into tensor<1x4x8x8xf32>
    %transposed_88 = linalg.transpose ins(%expanded_80 : tensor<1x8x4x8xf32>) outs(%158 : tensor<1x4x8x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_89 = tensor.collapse_shape %transposed_78 [[0, 1], [2], [3]] : tensor<1x4x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_90 = tensor.collapse_shape %transposed_88 [[0, 1], [2], [3]] : tensor<1x4x8x8xf32> into tensor<4x8x8xf32>
    %180 = linalg.fill ins(%cst : f32) outs(%179 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %181 = linalg.batch_matmul ins(%collapsed_89, %collapsed_90 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%180 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_91 = tensor.expand_shape %181 [[0, 1], [2], [3]] output_shape [1, 4, 8, 8] : tensor<4x8x8xf32> into tensor<1x4x8x8xf32>
    %182 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_91, %expanded_87 : tensor<1x4x8x8xf32>, tensor<1x4x8x8xf32>) outs(%158 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.addf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x4x8x8xf32>
    %183 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%182, %138 : tensor<1x4x8x8xf32>, tensor<1x1x8x8xf32>) outs(%158 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.addf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x4x8x8xf32>
    %184 = tensor.empty() : tensor<1x4x8xi64>
    %185 = linalg.fill ins(%c0_i64 : i64) outs(%184 : tensor<1x4x8xi64>) -> tensor<1x4x8xi64>
    %186 = tensor.empty() : tensor<1x4x8xf32>
    %187 = linalg.fill ins(%cst_0 : f32) outs(%186 : tensor<1x4x8xf32>) -> tensor<1x4x8xf32>
    %188:2 = linalg.generic {indexing_maps = [#map3, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%183 : tensor<1x4x8x8xf32>) outs(%187, %185 : tensor<1x4x8xf32>, tensor<1x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_179: i64):
      %301 = linalg.index 3 : index
      %302 = arith.index_cast %301 : index to i64
      %303 = arith.maximumf %in, %out : f32
      %304 = arith.cmpf ogt, %in, %out : f32
      %305 = arith.select %304, %302, %out_179 : i64
      linalg.yield %303, %305 : f32, i64
    } -> (tensor<1x4x8xf32>, tensor<1x4x8xi64>)
    %expanded_92 = tensor.expand_shape %188#0 [[0], [1], [2, 3]] output_shape [1, 4, 8, 1] : tensor<1x4x8xf32> into tensor<1x4x8x1xf32>
    %189 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%183, %expanded_92 : tensor<1x4x8x8xf32>, tensor<1x4x8x1xf32>) outs(%158 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.subf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x4x8x8xf32>
    %190 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%189 : tensor<1x4x8x8xf32>) outs(%158 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.exp %in : f32
      linalg.yield %301 : f32
    } -> tensor<1x4x8x8xf32>
    %191 = tensor.empty() : tensor<1x4x8x1xf32>
    %192 = linalg.fill ins(%cst : f32) outs(%191 : tensor<1x4x8x1xf32>) -> tensor<1x4x8x1xf32>
    %193 = linalg.generic {indexing_maps = [#map3, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%190 : tensor<1x4x8x8xf32>) outs(%192 : tensor<1x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.addf %in, %out : f32
      linalg.yield %301 : f32
    } -> tensor<1x4x8x1xf32>
    %194 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%190, %193 : tensor<1x4x8x8xf32>, tensor<1x4x8x1xf32>) outs(%158 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.divf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x4x8x8xf32>
    %collapsed_93 = tensor.collapse_shape %194 [[0, 1], [2], [3]] : tensor<1x4x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_94 = tensor.collapse_shape %transposed_83 [[0, 1], [2], [3]] : tensor<1x4x8x8xf32> into tensor<4x8x8xf32>
    %195 = linalg.batch_matmul ins(%collapsed_93, %collapsed_94 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%180 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_95 = tensor.expand_shape %195 [[0, 1], [2], [3]] output_shape [1, 4, 8, 8] : tensor<4x8x8xf32> into tensor<1x4x8x8xf32>
    %196 = tensor.empty() : tensor<1x8x4x8xf32>
    %transposed_96 = linalg.transpose ins(%expanded_95 : tensor<1x4x8x8xf32>) outs(%196 : tensor<1x8x4x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_97 = linalg.transpose ins(%arg22 : tensor<32x32xf32>) outs(%24 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_98 = tensor.collapse_shape %transposed_96 [[0, 1], [2, 3]] : tensor<1x8x4x8xf32> into tensor<8x32xf32>
    %197 = linalg.matmul ins(%collapsed_98, %transposed_97 : tensor<8x32xf32>, tensor<32x32xf32>) outs(%156 : tensor<8x32xf32>) -> tensor<8x32xf32>
    %expanded_99 = tensor.expand_shape %197 [[0, 1], [2]] output_shape [1, 8, 32] : tensor<8x32xf32> into tensor<1x8x32xf32>
    %198 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %expanded_99 : tensor<1x8x32xf32>, tensor<1x8x32xf32>) outs(%131 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.addf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x8x32xf32>
    %199 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198 : tensor<1x8x32xf32>) outs(%131 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %301 : f32
    } -> tensor<1x8x32xf32>
    %200 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%199 : tensor<1x8x32xf32>) outs(%148 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.addf %in, %out : f32
      linalg.yield %301 : f32
    } -> tensor<1x8x1xf32>
    %201 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200 : tensor<1x8x1xf32>) outs(%147 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.divf %in, %cst_9 : f32
      linalg.yield %301 : f32
    } -> tensor<1x8x1xf32>
    %202 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201 : tensor<1x8x1xf32>) outs(%147 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.truncf %cst_8 : f64 to f32
      %302 = arith.addf %in, %301 : f32
      linalg.yield %302 : f32
    } -> tensor<1x8x1xf32>
    %203 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202 : tensor<1x8x1xf32>) outs(%147 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.rsqrt %in : f32
      linalg.yield %301 : f32
    } -> tensor<1x8x1xf32>
    %204 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198, %203 : tensor<1x8x32xf32>, tensor<1x8x1xf32>) outs(%131 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.mulf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x8x32xf32>
    %205 = linalg.generic {indexing_maps = [#map10, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg29, %204 : tensor<32xf32>, tensor<1x8x32xf32>) outs(%131 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.mulf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x8x32xf32>
    %transposed_100 = linalg.transpose ins(%arg25 : tensor<32x32xf32>) outs(%24 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_101 = tensor.collapse_shape %205 [[0, 1], [2]] : tensor<1x8x32xf32> into tensor<8x32xf32>
    %206 = linalg.matmul ins(%collapsed_101, %transposed_100 : tensor<8x32xf32>, tensor<32x32xf32>) outs(%156 : tensor<8x32xf32>) -> tensor<8x32xf32>
    %expanded_102 = tensor.expand_shape %206 [[0, 1], [2, 3]] output_shape [1, 8, 4, 8] : tensor<8x32xf32> into tensor<1x8x4x8xf32>
    %transposed_103 = linalg.transpose ins(%expanded_102 : tensor<1x8x4x8xf32>) outs(%158 : tensor<1x4x8x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_104 = linalg.transpose ins(%arg26 : tensor<32x32xf32>) outs(%24 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_105 = tensor.collapse_shape %130 [[0, 1], [2]] : tensor<1x16x32xf32> into tensor<16x32xf32>
    %207 = linalg.matmul ins(%collapsed_105, %transposed_104 : tensor<16x32xf32>, tensor<32x32xf32>) outs(%26 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %expanded_106 = tensor.expand_shape %207 [[0, 1], [2, 3]] output_shape [1, 16, 4, 8] : tensor<16x32xf32> into tensor<1x16x4x8xf32>
    %transposed_107 = linalg.transpose ins(%arg27 : tensor<32x32xf32>) outs(%24 : tensor<32x32xf32>) permutation = [1, 0] 
    %208 = linalg.matmul ins(%collapsed_105, %transposed_107 : tensor<16x32xf32>, tensor<32x32xf32>) outs(%26 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %expanded_108 = tensor.expand_shape %208 [[0, 1], [2, 3]] output_shape [1, 16, 4, 8] : tensor<16x32xf32> into tensor<1x16x4x8xf32>
    %transposed_109 = linalg.transpose ins(%expanded_108 : tensor<1x16x4x8xf32>) outs(%28 : tensor<1x4x16x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_110 = linalg.transpose ins(%expanded_106 : tensor<1x16x4x8xf32>) outs(%53 : tensor<1x4x8x16xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_111 = tensor.collapse_shape %transposed_103 [[0, 1], [2], [3]] : tensor<1x4x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_112 = tensor.collapse_shape %transposed_110 [[0, 1], [2], [3]] : tensor<1x4x8x16xf32> into tensor<4x8x16xf32>
    %209 = tensor.empty() : tensor<4x8x16xf32>
    %210 = linalg.fill ins(%cst : f32) outs(%209 : tensor<4x8x16xf32>) -> tensor<4x8x16xf32>
    %211 = linalg.batch_matmul ins(%collapsed_111, %collapsed_112 : tensor<4x8x8xf32>, tensor<4x8x16xf32>) outs(%210 : tensor<4x8x16xf32>) -> tensor<4x8x16xf32>
    %expanded_113 = tensor.expand_shape %211 [[0, 1], [2], [3]] output_shape [1, 4, 8, 16] : tensor<4x8x16xf32> into tensor<1x4x8x16xf32>
    %212 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_113, %cst_1 : tensor<1x4x8x16xf32>, tensor<1x4x8x16xf32>) outs(%53 : tensor<1x4x8x16xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.addf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x4x8x16xf32>
    %213 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%212, %145 : tensor<1x4x8x16xf32>, tensor<1x1x8x16xf32>) outs(%53 : tensor<1x4x8x16xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.addf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x4x8x16xf32>
    %214:2 = linalg.generic {indexing_maps = [#map3, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%213 : tensor<1x4x8x16xf32>) outs(%187, %185 : tensor<1x4x8xf32>, tensor<1x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_179: i64):
      %301 = linalg.index 3 : index
      %302 = arith.index_cast %301 : index to i64
      %303 = arith.maximumf %in, %out : f32
      %304 = arith.cmpf ogt, %in, %out : f32
      %305 = arith.select %304, %302, %out_179 : i64
      linalg.yield %303, %305 : f32, i64
    } -> (tensor<1x4x8xf32>, tensor<1x4x8xi64>)
    %expanded_114 = tensor.expand_shape %214#0 [[0], [1], [2, 3]] output_shape [1, 4, 8, 1] : tensor<1x4x8xf32> into tensor<1x4x8x1xf32>
    %215 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%213, %expanded_114 : tensor<1x4x8x16xf32>, tensor<1x4x8x1xf32>) outs(%53 : tensor<1x4x8x16xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.subf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x4x8x16xf32>
    %216 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%215 : tensor<1x4x8x16xf32>) outs(%53 : tensor<1x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.exp %in : f32
      linalg.yield %301 : f32
    } -> tensor<1x4x8x16xf32>
    %217 = linalg.generic {indexing_maps = [#map3, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%216 : tensor<1x4x8x16xf32>) outs(%192 : tensor<1x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.addf %in, %out : f32
      linalg.yield %301 : f32
    } -> tensor<1x4x8x1xf32>
    %218 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%216, %217 : tensor<1x4x8x16xf32>, tensor<1x4x8x1xf32>) outs(%53 : tensor<1x4x8x16xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.divf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x4x8x16xf32>
    %collapsed_115 = tensor.collapse_shape %218 [[0, 1], [2], [3]] : tensor<1x4x8x16xf32> into tensor<4x8x16xf32>
    %collapsed_116 = tensor.collapse_shape %transposed_109 [[0, 1], [2], [3]] : tensor<1x4x16x8xf32> into tensor<4x16x8xf32>
    %219 = linalg.batch_matmul ins(%collapsed_115, %collapsed_116 : tensor<4x8x16xf32>, tensor<4x16x8xf32>) outs(%180 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_117 = tensor.expand_shape %219 [[0, 1], [2], [3]] output_shape [1, 4, 8, 8] : tensor<4x8x8xf32> into tensor<1x4x8x8xf32>
    %transposed_118 = linalg.transpose ins(%expanded_117 : tensor<1x4x8x8xf32>) outs(%196 : tensor<1x8x4x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_119 = linalg.transpose ins(%arg28 : tensor<32x32xf32>) outs(%24 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_120 = tensor.collapse_shape %transposed_118 [[0, 1], [2, 3]] : tensor<1x8x4x8xf32> into tensor<8x32xf32>
    %220 = linalg.matmul ins(%collapsed_120, %transposed_119 : tensor<8x32xf32>, tensor<32x32xf32>) outs(%156 : tensor<8x32xf32>) -> tensor<8x32xf32>
    %expanded_121 = tensor.expand_shape %220 [[0, 1], [2]] output_shape [1, 8, 32] : tensor<8x32xf32> into tensor<1x8x32xf32>
    %221 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198, %expanded_121 : tensor<1x8x32xf32>, tensor<1x8x32xf32>) outs(%131 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.addf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x8x32xf32>
    %222 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%221 : tensor<1x8x32xf32>) outs(%131 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %301 : f32
    } -> tensor<1x8x32xf32>
    %223 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%222 : tensor<1x8x32xf32>) outs(%148 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.addf %in, %out : f32
      linalg.yield %301 : f32
    } -> tensor<1x8x1xf32>
    %224 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%223 : tensor<1x8x1xf32>) outs(%147 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.divf %in, %cst_9 : f32
      linalg.yield %301 : f32
    } -> tensor<1x8x1xf32>
    %225 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224 : tensor<1x8x1xf32>) outs(%147 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.truncf %cst_8 : f64 to f32
      %302 = arith.addf %in, %301 : f32
      linalg.yield %302 : f32
    } -> tensor<1x8x1xf32>
    %226 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225 : tensor<1x8x1xf32>) outs(%147 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.rsqrt %in : f32
      linalg.yield %301 : f32
    } -> tensor<1x8x1xf32>
    %227 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%221, %226 : tensor<1x8x32xf32>, tensor<1x8x1xf32>) outs(%131 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.mulf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x8x32xf32>
    %228 = linalg.generic {indexing_maps = [#map10, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg32, %227 : tensor<32xf32>, tensor<1x8x32xf32>) outs(%131 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.mulf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x8x32xf32>
    %transposed_122 = linalg.transpose ins(%arg30 : tensor<64x32xf32>) outs(%83 : tensor<32x64xf32>) permutation = [1, 0] 
    %collapsed_123 = tensor.collapse_shape %228 [[0, 1], [2]] : tensor<1x8x32xf32> into tensor<8x32xf32>
    %229 = tensor.empty() : tensor<8x64xf32>
    %230 = linalg.fill ins(%cst : f32) outs(%229 : tensor<8x64xf32>) -> tensor<8x64xf32>
    %231 = linalg.matmul ins(%collapsed_123, %transposed_122 : tensor<8x32xf32>, tensor<32x64xf32>) outs(%230 : tensor<8x64xf32>) -> tensor<8x64xf32>
    %expanded_124 = tensor.expand_shape %231 [[0, 1], [2]] output_shape [1, 8, 64] : tensor<8x64xf32> into tensor<1x8x64xf32>
    %232 = tensor.empty() : tensor<1x8x64xf32>
    %233 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_124 : tensor<1x8x64xf32>) outs(%232 : tensor<1x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.cmpf ugt, %in, %cst : f32
      %302 = arith.select %301, %in, %cst : f32
      linalg.yield %302 : f32
    } -> tensor<1x8x64xf32>
    %transposed_125 = linalg.transpose ins(%arg31 : tensor<32x64xf32>) outs(%89 : tensor<64x32xf32>) permutation = [1, 0] 
    %collapsed_126 = tensor.collapse_shape %233 [[0, 1], [2]] : tensor<1x8x64xf32> into tensor<8x64xf32>
    %234 = linalg.matmul ins(%collapsed_126, %transposed_125 : tensor<8x64xf32>, tensor<64x32xf32>) outs(%156 : tensor<8x32xf32>) -> tensor<8x32xf32>
    %expanded_127 = tensor.expand_shape %234 [[0, 1], [2]] output_shape [1, 8, 32] : tensor<8x32xf32> into tensor<1x8x32xf32>
    %235 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%221, %expanded_127 : tensor<1x8x32xf32>, tensor<1x8x32xf32>) outs(%131 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.addf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x8x32xf32>
    %236 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235 : tensor<1x8x32xf32>) outs(%131 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %301 : f32
    } -> tensor<1x8x32xf32>
    %237 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%236 : tensor<1x8x32xf32>) outs(%148 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.addf %in, %out : f32
      linalg.yield %301 : f32
    } -> tensor<1x8x1xf32>
    %238 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237 : tensor<1x8x1xf32>) outs(%147 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.divf %in, %cst_9 : f32
      linalg.yield %301 : f32
    } -> tensor<1x8x1xf32>
    %239 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%238 : tensor<1x8x1xf32>) outs(%147 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.truncf %cst_8 : f64 to f32
      %302 = arith.addf %in, %301 : f32
      linalg.yield %302 : f32
    } -> tensor<1x8x1xf32>
    %240 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239 : tensor<1x8x1xf32>) outs(%147 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.rsqrt %in : f32
      linalg.yield %301 : f32
    } -> tensor<1x8x1xf32>
    %241 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235, %240 : tensor<1x8x32xf32>, tensor<1x8x1xf32>) outs(%131 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.mulf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x8x32xf32>
    %242 = linalg.generic {indexing_maps = [#map10, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg37, %241 : tensor<32xf32>, tensor<1x8x32xf32>) outs(%131 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.mulf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x8x32xf32>
    %transposed_128 = linalg.transpose ins(%arg33 : tensor<32x32xf32>) outs(%24 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_129 = tensor.collapse_shape %242 [[0, 1], [2]] : tensor<1x8x32xf32> into tensor<8x32xf32>
    %243 = linalg.matmul ins(%collapsed_129, %transposed_128 : tensor<8x32xf32>, tensor<32x32xf32>) outs(%156 : tensor<8x32xf32>) -> tensor<8x32xf32>
    %expanded_130 = tensor.expand_shape %243 [[0, 1], [2, 3]] output_shape [1, 8, 4, 8] : tensor<8x32xf32> into tensor<1x8x4x8xf32>
    %transposed_131 = linalg.transpose ins(%expanded_130 : tensor<1x8x4x8xf32>) outs(%158 : tensor<1x4x8x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_132 = linalg.transpose ins(%arg34 : tensor<32x32xf32>) outs(%24 : tensor<32x32xf32>) permutation = [1, 0] 
    %244 = linalg.matmul ins(%collapsed_129, %transposed_132 : tensor<8x32xf32>, tensor<32x32xf32>) outs(%156 : tensor<8x32xf32>) -> tensor<8x32xf32>
    %expanded_133 = tensor.expand_shape %244 [[0, 1], [2, 3]] output_shape [1, 8, 4, 8] : tensor<8x32xf32> into tensor<1x8x4x8xf32>
    %transposed_134 = linalg.transpose ins(%arg35 : tensor<32x32xf32>) outs(%24 : tensor<32x32xf32>) permutation = [1, 0] 
    %245 = linalg.matmul ins(%collapsed_129, %transposed_134 : tensor<8x32xf32>, tensor<32x32xf32>) outs(%156 : tensor<8x32xf32>) -> tensor<8x32xf32>
    %expanded_135 = tensor.expand_shape %245 [[0, 1], [2, 3]] output_shape [1, 8, 4, 8] : tensor<8x32xf32> into tensor<1x8x4x8xf32>
    %transposed_136 = linalg.transpose ins(%expanded_135 : tensor<1x8x4x8xf32>) outs(%158 : tensor<1x4x8x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_137 = linalg.transpose ins(%expanded_133 : tensor<1x8x4x8xf32>) outs(%158 : tensor<1x4x8x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_138 = tensor.collapse_shape %transposed_131 [[0, 1], [2], [3]] : tensor<1x4x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_139 = tensor.collapse_shape %transposed_137 [[0, 1], [2], [3]] : tensor<1x4x8x8xf32> into tensor<4x8x8xf32>
    %246 = linalg.batch_matmul ins(%collapsed_138, %collapsed_139 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%180 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_140 = tensor.expand_shape %246 [[0, 1], [2], [3]] output_shape [1, 4, 8, 8] : tensor<4x8x8xf32> into tensor<1x4x8x8xf32>
    %247 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_140, %expanded_87 : tensor<1x4x8x8xf32>, tensor<1x4x8x8xf32>) outs(%158 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.addf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x4x8x8xf32>
    %248 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%247, %138 : tensor<1x4x8x8xf32>, tensor<1x1x8x8xf32>) outs(%158 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.addf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x4x8x8xf32>
    %249:2 = linalg.generic {indexing_maps = [#map3, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%248 : tensor<1x4x8x8xf32>) outs(%187, %185 : tensor<1x4x8xf32>, tensor<1x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_179: i64):
      %301 = linalg.index 3 : index
      %302 = arith.index_cast %301 : index to i64
      %303 = arith.maximumf %in, %out : f32
      %304 = arith.cmpf ogt, %in, %out : f32
      %305 = arith.select %304, %302, %out_179 : i64
      linalg.yield %303, %305 : f32, i64
    } -> (tensor<1x4x8xf32>, tensor<1x4x8xi64>)
    %expanded_141 = tensor.expand_shape %249#0 [[0], [1], [2, 3]] output_shape [1, 4, 8, 1] : tensor<1x4x8xf32> into tensor<1x4x8x1xf32>
    %250 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%248, %expanded_141 : tensor<1x4x8x8xf32>, tensor<1x4x8x1xf32>) outs(%158 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.subf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x4x8x8xf32>
    %251 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%250 : tensor<1x4x8x8xf32>) outs(%158 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.exp %in : f32
      linalg.yield %301 : f32
    } -> tensor<1x4x8x8xf32>
    %252 = linalg.generic {indexing_maps = [#map3, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%251 : tensor<1x4x8x8xf32>) outs(%192 : tensor<1x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.addf %in, %out : f32
      linalg.yield %301 : f32
    } -> tensor<1x4x8x1xf32>
    %253 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%251, %252 : tensor<1x4x8x8xf32>, tensor<1x4x8x1xf32>) outs(%158 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.divf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x4x8x8xf32>
    %collapsed_142 = tensor.collapse_shape %253 [[0, 1], [2], [3]] : tensor<1x4x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_143 = tensor.collapse_shape %transposed_136 [[0, 1], [2], [3]] : tensor<1x4x8x8xf32> into tensor<4x8x8xf32>
    %254 = linalg.batch_matmul ins(%collapsed_142, %collapsed_143 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%180 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_144 = tensor.expand_shape %254 [[0, 1], [2], [3]] output_shape [1, 4, 8, 8] : tensor<4x8x8xf32> into tensor<1x4x8x8xf32>
    %transposed_145 = linalg.transpose ins(%expanded_144 : tensor<1x4x8x8xf32>) outs(%196 : tensor<1x8x4x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_146 = linalg.transpose ins(%arg36 : tensor<32x32xf32>) outs(%24 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_147 = tensor.collapse_shape %transposed_145 [[0, 1], [2, 3]] : tensor<1x8x4x8xf32> into tensor<8x32xf32>
    %255 = linalg.matmul ins(%collapsed_147, %transposed_146 : tensor<8x32xf32>, tensor<32x32xf32>) outs(%156 : tensor<8x32xf32>) -> tensor<8x32xf32>
    %expanded_148 = tensor.expand_shape %255 [[0, 1], [2]] output_shape [1, 8, 32] : tensor<8x32xf32> into tensor<1x8x32xf32>
    %256 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235, %expanded_148 : tensor<1x8x32xf32>, tensor<1x8x32xf32>) outs(%131 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.addf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x8x32xf32>
    %257 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256 : tensor<1x8x32xf32>) outs(%131 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %301 : f32
    } -> tensor<1x8x32xf32>
    %258 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%257 : tensor<1x8x32xf32>) outs(%148 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.addf %in, %out : f32
      linalg.yield %301 : f32
    } -> tensor<1x8x1xf32>
    %259 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%258 : tensor<1x8x1xf32>) outs(%147 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.divf %in, %cst_9 : f32
      linalg.yield %301 : f32
    } -> tensor<1x8x1xf32>
    %260 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259 : tensor<1x8x1xf32>) outs(%147 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.truncf %cst_8 : f64 to f32
      %302 = arith.addf %in, %301 : f32
      linalg.yield %302 : f32
    } -> tensor<1x8x1xf32>
    %261 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%260 : tensor<1x8x1xf32>) outs(%147 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.rsqrt %in : f32
      linalg.yield %301 : f32
    } -> tensor<1x8x1xf32>
    %262 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256, %261 : tensor<1x8x32xf32>, tensor<1x8x1xf32>) outs(%131 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.mulf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x8x32xf32>
    %263 = linalg.generic {indexing_maps = [#map10, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg42, %262 : tensor<32xf32>, tensor<1x8x32xf32>) outs(%131 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.mulf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x8x32xf32>
    %transposed_149 = linalg.transpose ins(%arg38 : tensor<32x32xf32>) outs(%24 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_150 = tensor.collapse_shape %263 [[0, 1], [2]] : tensor<1x8x32xf32> into tensor<8x32xf32>
    %264 = linalg.matmul ins(%collapsed_150, %transposed_149 : tensor<8x32xf32>, tensor<32x32xf32>) outs(%156 : tensor<8x32xf32>) -> tensor<8x32xf32>
    %expanded_151 = tensor.expand_shape %264 [[0, 1], [2, 3]] output_shape [1, 8, 4, 8] : tensor<8x32xf32> into tensor<1x8x4x8xf32>
    %transposed_152 = linalg.transpose ins(%expanded_151 : tensor<1x8x4x8xf32>) outs(%158 : tensor<1x4x8x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_153 = linalg.transpose ins(%arg39 : tensor<32x32xf32>) outs(%24 : tensor<32x32xf32>) permutation = [1, 0] 
    %265 = linalg.matmul ins(%collapsed_105, %transposed_153 : tensor<16x32xf32>, tensor<32x32xf32>) outs(%26 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %expanded_154 = tensor.expand_shape %265 [[0, 1], [2, 3]] output_shape [1, 16, 4, 8] : tensor<16x32xf32> into tensor<1x16x4x8xf32>
    %transposed_155 = linalg.transpose ins(%arg40 : tensor<32x32xf32>) outs(%24 : tensor<32x32xf32>) permutation = [1, 0] 
    %266 = linalg.matmul ins(%collapsed_105, %transposed_155 : tensor<16x32xf32>, tensor<32x32xf32>) outs(%26 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %expanded_156 = tensor.expand_shape %266 [[0, 1], [2, 3]] output_shape [1, 16, 4, 8] : tensor<16x32xf32> into tensor<1x16x4x8xf32>
    %transposed_157 = linalg.transpose ins(%expanded_156 : tensor<1x16x4x8xf32>) outs(%28 : tensor<1x4x16x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_158 = linalg.transpose ins(%expanded_154 : tensor<1x16x4x8xf32>) outs(%53 : tensor<1x4x8x16xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_159 = tensor.collapse_shape %transposed_152 [[0, 1], [2], [3]] : tensor<1x4x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_160 = tensor.collapse_shape %transposed_158 [[0, 1], [2], [3]] : tensor<1x4x8x16xf32> into tensor<4x8x16xf32>
    %267 = linalg.batch_matmul ins(%collapsed_159, %collapsed_160 : tensor<4x8x8xf32>, tensor<4x8x16xf32>) outs(%210 : tensor<4x8x16xf32>) -> tensor<4x8x16xf32>
    %expanded_161 = tensor.expand_shape %267 [[0, 1], [2], [3]] output_shape [1, 4, 8, 16] : tensor<4x8x16xf32> into tensor<1x4x8x16xf32>
    %268 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_161, %cst_1 : tensor<1x4x8x16xf32>, tensor<1x4x8x16xf32>) outs(%53 : tensor<1x4x8x16xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.addf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x4x8x16xf32>
    %269 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%268, %145 : tensor<1x4x8x16xf32>, tensor<1x1x8x16xf32>) outs(%53 : tensor<1x4x8x16xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.addf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x4x8x16xf32>
    %270:2 = linalg.generic {indexing_maps = [#map3, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%269 : tensor<1x4x8x16xf32>) outs(%187, %185 : tensor<1x4x8xf32>, tensor<1x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_179: i64):
      %301 = linalg.index 3 : index
      %302 = arith.index_cast %301 : index to i64
      %303 = arith.maximumf %in, %out : f32
      %304 = arith.cmpf ogt, %in, %out : f32
      %305 = arith.select %304, %302, %out_179 : i64
      linalg.yield %303, %305 : f32, i64
    } -> (tensor<1x4x8xf32>, tensor<1x4x8xi64>)
    %expanded_162 = tensor.expand_shape %270#0 [[0], [1], [2, 3]] output_shape [1, 4, 8, 1] : tensor<1x4x8xf32> into tensor<1x4x8x1xf32>
    %271 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%269, %expanded_162 : tensor<1x4x8x16xf32>, tensor<1x4x8x1xf32>) outs(%53 : tensor<1x4x8x16xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.subf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x4x8x16xf32>
    %272 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%271 : tensor<1x4x8x16xf32>) outs(%53 : tensor<1x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.exp %in : f32
      linalg.yield %301 : f32
    } -> tensor<1x4x8x16xf32>
    %273 = linalg.generic {indexing_maps = [#map3, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%272 : tensor<1x4x8x16xf32>) outs(%192 : tensor<1x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.addf %in, %out : f32
      linalg.yield %301 : f32
    } -> tensor<1x4x8x1xf32>
    %274 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%272, %273 : tensor<1x4x8x16xf32>, tensor<1x4x8x1xf32>) outs(%53 : tensor<1x4x8x16xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.divf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x4x8x16xf32>
    %collapsed_163 = tensor.collapse_shape %274 [[0, 1], [2], [3]] : tensor<1x4x8x16xf32> into tensor<4x8x16xf32>
    %collapsed_164 = tensor.collapse_shape %transposed_157 [[0, 1], [2], [3]] : tensor<1x4x16x8xf32> into tensor<4x16x8xf32>
    %275 = linalg.batch_matmul ins(%collapsed_163, %collapsed_164 : tensor<4x8x16xf32>, tensor<4x16x8xf32>) outs(%180 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_165 = tensor.expand_shape %275 [[0, 1], [2], [3]] output_shape [1, 4, 8, 8] : tensor<4x8x8xf32> into tensor<1x4x8x8xf32>
    %transposed_166 = linalg.transpose ins(%expanded_165 : tensor<1x4x8x8xf32>) outs(%196 : tensor<1x8x4x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_167 = linalg.transpose ins(%arg41 : tensor<32x32xf32>) outs(%24 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_168 = tensor.collapse_shape %transposed_166 [[0, 1], [2, 3]] : tensor<1x8x4x8xf32> into tensor<8x32xf32>
    %276 = linalg.matmul ins(%collapsed_168, %transposed_167 : tensor<8x32xf32>, tensor<32x32xf32>) outs(%156 : tensor<8x32xf32>) -> tensor<8x32xf32>
    %expanded_169 = tensor.expand_shape %276 [[0, 1], [2]] output_shape [1, 8, 32] : tensor<8x32xf32> into tensor<1x8x32xf32>
    %277 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256, %expanded_169 : tensor<1x8x32xf32>, tensor<1x8x32xf32>) outs(%131 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.addf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x8x32xf32>
    %278 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%277 : tensor<1x8x32xf32>) outs(%131 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %301 : f32
    } -> tensor<1x8x32xf32>
    %279 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%278 : tensor<1x8x32xf32>) outs(%148 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.addf %in, %out : f32
      linalg.yield %301 : f32
    } -> tensor<1x8x1xf32>
    %280 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%279 : tensor<1x8x1xf32>) outs(%147 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.divf %in, %cst_9 : f32
      linalg.yield %301 : f32
    } -> tensor<1x8x1xf32>
    %281 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%280 : tensor<1x8x1xf32>) outs(%147 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.truncf %cst_8 : f64 to f32
      %302 = arith.addf %in, %301 : f32
      linalg.yield %302 : f32
    } -> tensor<1x8x1xf32>
    %282 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%281 : tensor<1x8x1xf32>) outs(%147 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.rsqrt %in : f32
      linalg.yield %301 : f32
    } -> tensor<1x8x1xf32>
    %283 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%277, %282 : tensor<1x8x32xf32>, tensor<1x8x1xf32>) outs(%131 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.mulf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x8x32xf32>
    %284 = linalg.generic {indexing_maps = [#map10, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg45, %283 : tensor<32xf32>, tensor<1x8x32xf32>) outs(%131 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.mulf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x8x32xf32>
    %transposed_170 = linalg.transpose ins(%arg43 : tensor<64x32xf32>) outs(%83 : tensor<32x64xf32>) permutation = [1, 0] 
    %collapsed_171 = tensor.collapse_shape %284 [[0, 1], [2]] : tensor<1x8x32xf32> into tensor<8x32xf32>
    %285 = linalg.matmul ins(%collapsed_171, %transposed_170 : tensor<8x32xf32>, tensor<32x64xf32>) outs(%230 : tensor<8x64xf32>) -> tensor<8x64xf32>
    %expanded_172 = tensor.expand_shape %285 [[0, 1], [2]] output_shape [1, 8, 64] : tensor<8x64xf32> into tensor<1x8x64xf32>
    %286 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_172 : tensor<1x8x64xf32>) outs(%232 : tensor<1x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.cmpf ugt, %in, %cst : f32
      %302 = arith.select %301, %in, %cst : f32
      linalg.yield %302 : f32
    } -> tensor<1x8x64xf32>
    %transposed_173 = linalg.transpose ins(%arg44 : tensor<32x64xf32>) outs(%89 : tensor<64x32xf32>) permutation = [1, 0] 
    %collapsed_174 = tensor.collapse_shape %286 [[0, 1], [2]] : tensor<1x8x64xf32> into tensor<8x64xf32>
    %287 = linalg.matmul ins(%collapsed_174, %transposed_173 : tensor<8x64xf32>, tensor<64x32xf32>) outs(%156 : tensor<8x32xf32>) -> tensor<8x32xf32>
    %expanded_175 = tensor.expand_shape %287 [[0, 1], [2]] output_shape [1, 8, 32] : tensor<8x32xf32> into tensor<1x8x32xf32>
    %288 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%277, %expanded_175 : tensor<1x8x32xf32>, tensor<1x8x32xf32>) outs(%131 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.addf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x8x32xf32>
    %289 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%288 : tensor<1x8x32xf32>) outs(%131 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %301 : f32
    } -> tensor<1x8x32xf32>
    %290 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%289 : tensor<1x8x32xf32>) outs(%148 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.addf %in, %out : f32
      linalg.yield %301 : f32
    } -> tensor<1x8x1xf32>
    %291 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%290 : tensor<1x8x1xf32>) outs(%147 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.divf %in, %cst_9 : f32
      linalg.yield %301 : f32
    } -> tensor<1x8x1xf32>
    %292 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%291 : tensor<1x8x1xf32>) outs(%147 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.truncf %cst_8 : f64 to f32
      %302 = arith.addf %in, %301 : f32
      linalg.yield %302 : f32
    } -> tensor<1x8x1xf32>
    %293 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%292 : tensor<1x8x1xf32>) outs(%147 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.rsqrt %in : f32
      linalg.yield %301 : f32
    } -> tensor<1x8x1xf32>
    %294 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%288, %293 : tensor<1x8x32xf32>, tensor<1x8x1xf32>) outs(%131 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.mulf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x8x32xf32>
    %295 = linalg.generic {indexing_maps = [#map10, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg46, %294 : tensor<32xf32>, tensor<1x8x32xf32>) outs(%131 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %in_179: f32, %out: f32):
      %301 = arith.mulf %in, %in_179 : f32
      linalg.yield %301 : f32
    } -> tensor<1x8x32xf32>
    %296 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%295 : tensor<1x8x32xf32>) outs(%131 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.truncf %cst_5 : f64 to f32
      %302 = arith.mulf %in, %301 : f32
      linalg.yield %302 : f32
    } -> tensor<1x8x32xf32>
    %297 = tensor.empty() : tensor<32x100xf32>
    %transposed_176 = linalg.transpose ins(%arg0 : tensor<100x32xf32>) outs(%297 : tensor<32x100xf32>) permutation = [1, 0] 
    %collapsed_177 = tensor.collapse_shape %296 [[0, 1], [2]] : tensor<1x8x32xf32> into tensor<8x32xf32>
    %298 = tensor.empty() : tensor<8x100xf32>
    %299 = linalg.fill ins(%cst : f32) outs(%298 : tensor<8x100xf32>) -> tensor<8x100xf32>
    %300 = linalg.matmul ins(%collapsed_177, %transposed_176 : tensor<8x32xf32>, tensor<32x100xf32>) outs(%299 : tensor<8x100xf32>) -> tensor<8x100xf32>
    %expanded_178 = tensor.expand_shape %300 [[0, 1], [2]] output_shape [1, 8, 100] : tensor<8x100xf32> into tensor<1x8x100xf32>
    return %expanded_178 : tensor<1x8x100xf32>
  }
}
