// models/make_system_tests.py gpt2 (torch-mlir 20261001 torch 2.15.0)
#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map12 = affine_map<(d0, d1, d2) -> (d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<100x32xf32> {resnorm.param = "transformer.wte.weight"}, %arg1: tensor<32x32xf32> {resnorm.param = "transformer.wpe.weight"}, %arg2: tensor<32xf32> {resnorm.param = "transformer.h.0.ln_1.weight"}, %arg3: tensor<32xf32> {resnorm.param = "transformer.h.0.ln_1.bias"}, %arg4: tensor<32x96xf32> {resnorm.param = "transformer.h.0.attn.c_attn.weight"}, %arg5: tensor<96xf32> {resnorm.param = "transformer.h.0.attn.c_attn.bias"}, %arg6: tensor<32x32xf32> {resnorm.param = "transformer.h.0.attn.c_proj.weight"}, %arg7: tensor<32xf32> {resnorm.param = "transformer.h.0.attn.c_proj.bias"}, %arg8: tensor<32xf32> {resnorm.param = "transformer.h.0.ln_2.weight"}, %arg9: tensor<32xf32> {resnorm.param = "transformer.h.0.ln_2.bias"}, %arg10: tensor<32x128xf32> {resnorm.param = "transformer.h.0.mlp.c_fc.weight"}, %arg11: tensor<128xf32> {resnorm.param = "transformer.h.0.mlp.c_fc.bias"}, %arg12: tensor<128x32xf32> {resnorm.param = "transformer.h.0.mlp.c_proj.weight"}, %arg13: tensor<32xf32> {resnorm.param = "transformer.h.0.mlp.c_proj.bias"}, %arg14: tensor<32xf32> {resnorm.param = "transformer.h.1.ln_1.weight"}, %arg15: tensor<32xf32> {resnorm.param = "transformer.h.1.ln_1.bias"}, %arg16: tensor<32x96xf32> {resnorm.param = "transformer.h.1.attn.c_attn.weight"}, %arg17: tensor<96xf32> {resnorm.param = "transformer.h.1.attn.c_attn.bias"}, %arg18: tensor<32x32xf32> {resnorm.param = "transformer.h.1.attn.c_proj.weight"}, %arg19: tensor<32xf32> {resnorm.param = "transformer.h.1.attn.c_proj.bias"}, %arg20: tensor<32xf32> {resnorm.param = "transformer.h.1.ln_2.weight"}, %arg21: tensor<32xf32> {resnorm.param = "transformer.h.1.ln_2.bias"}, %arg22: tensor<32x128xf32> {resnorm.param = "transformer.h.1.mlp.c_fc.weight"}, %arg23: tensor<128xf32> {resnorm.param = "transformer.h.1.mlp.c_fc.bias"}, %arg24: tensor<128x32xf32> {resnorm.param = "transformer.h.1.mlp.c_proj.weight"}, %arg25: tensor<32xf32> {resnorm.param = "transformer.h.1.mlp.c_proj.bias"}, %arg26: tensor<32xf32> {resnorm.param = "transformer.ln_f.weight"}, %arg27: tensor<32xf32> {resnorm.param = "transformer.ln_f.bias"}, %arg28: tensor<1x16xi64>) -> tensor<1x16x100xf32> {
    %c3_i64 = arith.constant 3 : i64
    %c0_i64 = arith.constant 0 : i64
    %c32 = arith.constant 32 : index
    %c100 = arith.constant 100 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant 0.79788456080286541 : f64
    %cst_6 = arith.constant 4.471500e-02 : f64
    %cst_7 = arith.constant 0.35355339059327379 : f64
    %cst_8 = arith.constant 1.000000e-05 : f64
    %true = arith.constant true
    %cst_9 = arith.constant 3.200000e+01 : f64
    %cst_10 = arith.constant 3.200000e+01 : f32
    %cst_11 = arith.constant 5.000000e-01 : f32
    %cst_12 = arith.constant 1.000000e+00 : f32
    %0 = tensor.empty() : tensor<16xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<16xi64>) {
    ^bb0(%out: i64):
      %190 = linalg.index 0 : index
      %191 = arith.index_cast %190 : index to i64
      linalg.yield %191 : i64
    } -> tensor<16xi64>
    %2 = tensor.empty() : tensor<1x16xi64>
    %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<16xi64>) outs(%2 : tensor<1x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x16xi64>
    %4 = tensor.empty() : tensor<1x16x32xf32>
    %5 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg28 : tensor<1x16xi64>) outs(%4 : tensor<1x16x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %190 = arith.index_cast %in : i64 to index
      %191 = linalg.index 2 : index
      %192 = arith.cmpi slt, %190, %c100 : index
      cf.assert %192, "index must be smaller than dim size"
      %193 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %193, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%190, %191] : tensor<100x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16x32xf32>
    %6 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<1x16xi64>) outs(%4 : tensor<1x16x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %190 = arith.index_cast %in : i64 to index
      %191 = linalg.index 2 : index
      %192 = arith.cmpi slt, %190, %c32 : index
      cf.assert %192, "index must be smaller than dim size"
      %193 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %193, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%190, %191] : tensor<32x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16x32xf32>
    %7 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %6 : tensor<1x16x32xf32>, tensor<1x16x32xf32>) outs(%4 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %190 = arith.addf %in, %in_65 : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x32xf32>
    %8 = tensor.empty() : tensor<1xi64>
    %9 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%8 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %expanded = tensor.expand_shape %9 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_13 = tensor.expand_shape %1 [[0, 1, 2, 3]] output_shape [1, 1, 16, 1] : tensor<16xi64> into tensor<1x1x16x1xi64>
    %expanded_14 = tensor.expand_shape %1 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xi64> into tensor<1x1x1x16xi64>
    %10 = tensor.empty() : tensor<1x1x16x16xi1>
    %11 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %expanded_13 : tensor<1x1x1x16xi64>, tensor<1x1x16x1xi64>) outs(%10 : tensor<1x1x16x16xi1>) {
    ^bb0(%in: i64, %in_65: i64, %out: i1):
      %190 = arith.cmpi sle, %in, %in_65 : i64
      linalg.yield %190 : i1
    } -> tensor<1x1x16x16xi1>
    %12 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %11 : tensor<i1>, tensor<1x1x16x16xi1>) outs(%10 : tensor<1x1x16x16xi1>) {
    ^bb0(%in: i1, %in_65: i1, %out: i1):
      %190 = arith.andi %in, %in_65 : i1
      linalg.yield %190 : i1
    } -> tensor<1x1x16x16xi1>
    %13 = tensor.empty() : tensor<1x1x1x16xi1>
    %14 = linalg.generic {indexing_maps = [#map9, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_14 : tensor<1x1x1x1xi64>, tensor<1x1x1x16xi64>) outs(%13 : tensor<1x1x1x16xi1>) {
    ^bb0(%in: i64, %in_65: i64, %out: i1):
      linalg.yield %true : i1
    } -> tensor<1x1x1x16xi1>
    %15 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %14 : tensor<1x1x16x16xi1>, tensor<1x1x1x16xi1>) outs(%10 : tensor<1x1x16x16xi1>) {
    ^bb0(%in: i1, %in_65: i1, %out: i1):
      %190 = arith.andi %in, %in_65 : i1
      linalg.yield %190 : i1
    } -> tensor<1x1x16x16xi1>
    %16 = tensor.empty() : tensor<1x1x16x16xf32>
    %17 = linalg.generic {indexing_maps = [#map7, #map8, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %cst_3, %cst_2 : tensor<1x1x16x16xi1>, tensor<f32>, tensor<f32>) outs(%16 : tensor<1x1x16x16xf32>) {
    ^bb0(%in: i1, %in_65: f32, %in_66: f32, %out: f32):
      %190 = arith.select %in, %in_65, %in_66 : f32
      linalg.yield %190 : f32
    } -> tensor<1x1x16x16xf32>
    %18 = tensor.empty() : tensor<1x16x32xf64>
    %19 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<1x16x32xf32>) outs(%18 : tensor<1x16x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %190 = arith.extf %in : f32 to f64
      linalg.yield %190 : f64
    } -> tensor<1x16x32xf64>
    %20 = tensor.empty() : tensor<1x16x1xf64>
    %21 = linalg.fill ins(%cst : f64) outs(%20 : tensor<1x16x1xf64>) -> tensor<1x16x1xf64>
    %22 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%19 : tensor<1x16x32xf64>) outs(%21 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %190 = arith.addf %in, %out : f64
      linalg.yield %190 : f64
    } -> tensor<1x16x1xf64>
    %23 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x16x1xf64>) outs(%20 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %190 = arith.divf %in, %cst_9 : f64
      linalg.yield %190 : f64
    } -> tensor<1x16x1xf64>
    %24 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %23 : tensor<1x16x32xf64>, tensor<1x16x1xf64>) outs(%18 : tensor<1x16x32xf64>) {
    ^bb0(%in: f64, %in_65: f64, %out: f64):
      %190 = arith.subf %in, %in_65 : f64
      linalg.yield %190 : f64
    } -> tensor<1x16x32xf64>
    %25 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %24 : tensor<1x16x32xf64>, tensor<1x16x32xf64>) outs(%18 : tensor<1x16x32xf64>) {
    ^bb0(%in: f64, %in_65: f64, %out: f64):
      %190 = arith.mulf %in, %in_65 : f64
      linalg.yield %190 : f64
    } -> tensor<1x16x32xf64>
    %26 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%25 : tensor<1x16x32xf64>) outs(%21 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %190 = arith.addf %in, %out : f64
      linalg.yield %190 : f64
    } -> tensor<1x16x1xf64>
    %27 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<1x16x1xf64>) outs(%20 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %190 = arith.divf %in, %cst_9 : f64
      linalg.yield %190 : f64
    } -> tensor<1x16x1xf64>
    %28 = tensor.empty() : tensor<1x16x1xf32>
    %29 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<1x16x1xf64>) outs(%28 : tensor<1x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %190 = arith.truncf %in : f64 to f32
      linalg.yield %190 : f32
    } -> tensor<1x16x1xf32>
    %30 = linalg.fill ins(%cst_0 : f32) outs(%28 : tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
    %31 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<1x16x32xf32>) outs(%30 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.addf %in, %out : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x1xf32>
    %32 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<1x16x1xf32>) outs(%28 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.divf %in, %cst_10 : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x1xf32>
    %33 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<1x16x1xf32>) outs(%28 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.truncf %cst_8 : f64 to f32
      %191 = arith.addf %in, %190 : f32
      linalg.yield %191 : f32
    } -> tensor<1x16x1xf32>
    %34 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<1x16x1xf32>) outs(%28 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = math.rsqrt %in : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x1xf32>
    %35 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %32 : tensor<1x16x32xf32>, tensor<1x16x1xf32>) outs(%4 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %190 = arith.subf %in, %in_65 : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x32xf32>
    %36 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %34 : tensor<1x16x32xf32>, tensor<1x16x1xf32>) outs(%4 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %190 = arith.mulf %in, %in_65 : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x32xf32>
    %37 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %arg2 : tensor<1x16x32xf32>, tensor<32xf32>) outs(%4 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %190 = arith.mulf %in, %in_65 : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x32xf32>
    %38 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %arg3 : tensor<1x16x32xf32>, tensor<32xf32>) outs(%4 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %190 = arith.addf %in, %in_65 : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x32xf32>
    %collapsed = tensor.collapse_shape %38 [[0, 1], [2]] : tensor<1x16x32xf32> into tensor<16x32xf32>
    %39 = tensor.empty() : tensor<16x96xf32>
    %40 = linalg.fill ins(%cst_0 : f32) outs(%39 : tensor<16x96xf32>) -> tensor<16x96xf32>
    %41 = linalg.matmul ins(%collapsed, %arg4 : tensor<16x32xf32>, tensor<32x96xf32>) outs(%40 : tensor<16x96xf32>) -> tensor<16x96xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<96xf32>) outs(%39 : tensor<16x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x96xf32>
    %43 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%41, %42 : tensor<16x96xf32>, tensor<16x96xf32>) outs(%39 : tensor<16x96xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %190 = arith.addf %in, %in_65 : f32
      linalg.yield %190 : f32
    } -> tensor<16x96xf32>
    %expanded_15 = tensor.expand_shape %43 [[0, 1], [2]] output_shape [1, 16, 96] : tensor<16x96xf32> into tensor<1x16x96xf32>
    %extracted_slice = tensor.extract_slice %expanded_15[0, 0, 0] [1, 16, 32] [1, 1, 1] : tensor<1x16x96xf32> to tensor<1x16x32xf32>
    %extracted_slice_16 = tensor.extract_slice %expanded_15[0, 0, 32] [1, 16, 32] [1, 1, 1] : tensor<1x16x96xf32> to tensor<1x16x32xf32>
    %extracted_slice_17 = tensor.extract_slice %expanded_15[0, 0, 64] [1, 16, 32] [1, 1, 1] : tensor<1x16x96xf32> to tensor<1x16x32xf32>
    %expanded_18 = tensor.expand_shape %extracted_slice_16 [[0], [1], [2, 3]] output_shape [1, 16, 4, 8] : tensor<1x16x32xf32> into tensor<1x16x4x8xf32>
    %expanded_19 = tensor.expand_shape %extracted_slice_17 [[0], [1], [2, 3]] output_shape [1, 16, 4, 8] : tensor<1x16x32xf32> into tensor<1x16x4x8xf32>
    %44 = tensor.empty() : tensor<1x4x16x8xf32>
    %transposed = linalg.transpose ins(%expanded_19 : tensor<1x16x4x8xf32>) outs(%44 : tensor<1x4x16x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_20 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [1, 16, 4, 8] : tensor<1x16x32xf32> into tensor<1x16x4x8xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<1x16x4x8xf32>) outs(%44 : tensor<1x4x16x8xf32>) permutation = [0, 2, 1, 3] 
    %45 = tensor.empty() : tensor<1x4x8x16xf32>
    %transposed_22 = linalg.transpose ins(%expanded_18 : tensor<1x16x4x8xf32>) outs(%45 : tensor<1x4x8x16xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_23 = tensor.collapse_shape %transposed_21 [[0, 1], [2], [3]] : tensor<1x4x16x8xf32> into tensor<4x16x8xf32>
    %collapsed_24 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<1x4x8x16xf32> into tensor<4x8x16xf32>
    %46 = tensor.empty() : tensor<4x16x16xf32>
    %47 = linalg.fill ins(%cst_0 : f32) outs(%46 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
    %48 = linalg.batch_matmul ins(%collapsed_23, %collapsed_24 : tensor<4x16x8xf32>, tensor<4x8x16xf32>) outs(%47 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
    %expanded_25 = tensor.expand_shape %48 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
    %49 = tensor.empty() : tensor<1x4x16x16xf32>
    %50 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25 : tensor<1x4x16x16xf32>) outs(%49 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.truncf %cst_7 : f64 to f32
      %191 = arith.mulf %in, %190 : f32
      linalg.yield %191 : f32
    } -> tensor<1x4x16x16xf32>
    %51 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %17 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%49 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %190 = arith.addf %in, %in_65 : f32
      linalg.yield %190 : f32
    } -> tensor<1x4x16x16xf32>
    %52 = tensor.empty() : tensor<1x4x16xi64>
    %53 = linalg.fill ins(%c0_i64 : i64) outs(%52 : tensor<1x4x16xi64>) -> tensor<1x4x16xi64>
    %54 = tensor.empty() : tensor<1x4x16xf32>
    %55 = linalg.fill ins(%cst_1 : f32) outs(%54 : tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
    %56:2 = linalg.generic {indexing_maps = [#map7, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%51 : tensor<1x4x16x16xf32>) outs(%55, %53 : tensor<1x4x16xf32>, tensor<1x4x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_65: i64):
      %190 = linalg.index 3 : index
      %191 = arith.index_cast %190 : index to i64
      %192 = arith.maximumf %in, %out : f32
      %193 = arith.cmpf ogt, %in, %out : f32
      %194 = arith.select %193, %191, %out_65 : i64
      linalg.yield %192, %194 : f32, i64
    } -> (tensor<1x4x16xf32>, tensor<1x4x16xi64>)
    %expanded_26 = tensor.expand_shape %56#0 [[0], [1], [2, 3]] output_shape [1, 4, 16, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1xf32>
    %57 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %expanded_26 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%49 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %190 = arith.subf %in, %in_65 : f32
      linalg.yield %190 : f32
    } -> tensor<1x4x16x16xf32>
    %58 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<1x4x16x16xf32>) outs(%49 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = math.exp %in : f32
      linalg.yield %190 : f32
    } -> tensor<1x4x16x16xf32>
    %59 = tensor.empty() : tensor<1x4x16x1xf32>
    %60 = linalg.fill ins(%cst_0 : f32) outs(%59 : tensor<1x4x16x1xf32>) -> tensor<1x4x16x1xf32>
    %61 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%58 : tensor<1x4x16x16xf32>) outs(%60 : tensor<1x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.addf %in, %out : f32
      linalg.yield %190 : f32
    } -> tensor<1x4x16x1xf32>
    %62 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %61 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%49 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %190 = arith.divf %in, %in_65 : f32
      linalg.yield %190 : f32
    } -> tensor<1x4x16x16xf32>
    %collapsed_27 = tensor.collapse_shape %62 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
    %collapsed_28 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x4x16x8xf32> into tensor<4x16x8xf32>
    %63 = tensor.empty() : tensor<4x16x8xf32>
    %64 = linalg.fill ins(%cst_0 : f32) outs(%63 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
    %65 = linalg.batch_matmul ins(%collapsed_27, %collapsed_28 : tensor<4x16x16xf32>, tensor<4x16x8xf32>) outs(%64 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
    %expanded_29 = tensor.expand_shape %65 [[0, 1], [2], [3]] output_shape [1, 4, 16, 8] : tensor<4x16x8xf32> into tensor<1x4x16x8xf32>
    %66 = tensor.empty() : tensor<1x16x4x8xf32>
    %transposed_30 = linalg.transpose ins(%expanded_29 : tensor<1x4x16x8xf32>) outs(%66 : tensor<1x16x4x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_31 = tensor.collapse_shape %transposed_30 [[0, 1], [2, 3]] : tensor<1x16x4x8xf32> into tensor<16x32xf32>
    %67 = tensor.empty() : tensor<16x32xf32>
    %68 = linalg.fill ins(%cst_0 : f32) outs(%67 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %69 = linalg.matmul ins(%collapsed_31, %arg6 : tensor<16x32xf32>, tensor<32x32xf32>) outs(%68 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<32xf32>) outs(%67 : tensor<16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x32xf32>
    %71 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%69, %70 : tensor<16x32xf32>, tensor<16x32xf32>) outs(%67 : tensor<16x32xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %190 = arith.addf %in, %in_65 : f32
      linalg.yield %190 : f32
    } -> tensor<16x32xf32>
    %expanded_32 = tensor.expand_shape %71 [[0, 1], [2]] output_shape [1, 16, 32] : tensor<16x32xf32> into tensor<1x16x32xf32>
    %72 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_32, %7 : tensor<1x16x32xf32>, tensor<1x16x32xf32>) outs(%4 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %190 = arith.addf %in, %in_65 : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x32xf32>
    %73 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<1x16x32xf32>) outs(%18 : tensor<1x16x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %190 = arith.extf %in : f32 to f64
      linalg.yield %190 : f64
    } -> tensor<1x16x32xf64>
    %74 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%73 : tensor<1x16x32xf64>) outs(%21 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %190 = arith.addf %in, %out : f64
      linalg.yield %190 : f64
    } -> tensor<1x16x1xf64>
    %75 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<1x16x1xf64>) outs(%20 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %190 = arith.divf %in, %cst_9 : f64
      linalg.yield %190 : f64
    } -> tensor<1x16x1xf64>
    %76 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %75 : tensor<1x16x32xf64>, tensor<1x16x1xf64>) outs(%18 : tensor<1x16x32xf64>) {
    ^bb0(%in: f64, %in_65: f64, %out: f64):
      %190 = arith.subf %in, %in_65 : f64
      linalg.yield %190 : f64
    } -> tensor<1x16x32xf64>
    %77 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %76 : tensor<1x16x32xf64>, tensor<1x16x32xf64>) outs(%18 : tensor<1x16x32xf64>) {
    ^bb0(%in: f64, %in_65: f64, %out: f64):
      %190 = arith.mulf %in, %in_65 : f64
      linalg.yield %190 : f64
    } -> tensor<1x16x32xf64>
    %78 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%77 : tensor<1x16x32xf64>) outs(%21 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %190 = arith.addf %in, %out : f64
      linalg.yield %190 : f64
    } -> tensor<1x16x1xf64>
    %79 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<1x16x1xf64>) outs(%20 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %190 = arith.divf %in, %cst_9 : f64
      linalg.yield %190 : f64
    } -> tensor<1x16x1xf64>
    %80 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<1x16x1xf64>) outs(%28 : tensor<1x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %190 = arith.truncf %in : f64 to f32
      linalg.yield %190 : f32
    } -> tensor<1x16x1xf32>
    %81 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%72 : tensor<1x16x32xf32>) outs(%30 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.addf %in, %out : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x1xf32>
    %82 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<1x16x1xf32>) outs(%28 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.divf %in, %cst_10 : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x1xf32>
    %83 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<1x16x1xf32>) outs(%28 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.truncf %cst_8 : f64 to f32
      %191 = arith.addf %in, %190 : f32
      linalg.yield %191 : f32
    } -> tensor<1x16x1xf32>
    %84 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<1x16x1xf32>) outs(%28 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = math.rsqrt %in : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x1xf32>
    %85 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %82 : tensor<1x16x32xf32>, tensor<1x16x1xf32>) outs(%4 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %190 = arith.subf %in, %in_65 : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x32xf32>
    %86 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %84 : tensor<1x16x32xf32>, tensor<1x16x1xf32>) outs(%4 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %190 = arith.mulf %in, %in_65 : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x32xf32>
    %87 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %arg8 : tensor<1x16x32xf32>, tensor<32xf32>) outs(%4 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %190 = arith.mulf %in, %in_65 : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x32xf32>
    %88 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %arg9 : tensor<1x16x32xf32>, tensor<32xf32>) outs(%4 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %190 = arith.addf %in, %in_65 : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x32xf32>
    %collapsed_33 = tensor.collapse_shape %88 [[0, 1], [2]] : tensor<1x16x32xf32> into tensor<16x32xf32>
    %89 = tensor.empty() : tensor<16x128xf32>
    %90 = linalg.fill ins(%cst_0 : f32) outs(%89 : tensor<16x128xf32>) -> tensor<16x128xf32>
    %91 = linalg.matmul ins(%collapsed_33, %arg10 : tensor<16x32xf32>, tensor<32x128xf32>) outs(%90 : tensor<16x128xf32>) -> tensor<16x128xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg11 : tensor<128xf32>) outs(%89 : tensor<16x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x128xf32>
    %93 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%91, %92 : tensor<16x128xf32>, tensor<16x128xf32>) outs(%89 : tensor<16x128xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %190 = arith.addf %in, %in_65 : f32
      linalg.yield %190 : f32
    } -> tensor<16x128xf32>
    %expanded_34 = tensor.expand_shape %93 [[0, 1], [2]] output_shape [1, 16, 128] : tensor<16x128xf32> into tensor<1x16x128xf32>
    %94 = tensor.empty() : tensor<1x16x128xf32>
    %95 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_34 : tensor<1x16x128xf32>) outs(%94 : tensor<1x16x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.mulf %in, %cst_11 : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x128xf32>
    %96 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_34 : tensor<1x16x128xf32>) outs(%94 : tensor<1x16x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %190 : f32
    } -> tensor<1x16x128xf32>
    %97 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<1x16x128xf32>) outs(%94 : tensor<1x16x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.truncf %cst_6 : f64 to f32
      %191 = arith.mulf %in, %190 : f32
      linalg.yield %191 : f32
    } -> tensor<1x16x128xf32>
    %98 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_34, %97 : tensor<1x16x128xf32>, tensor<1x16x128xf32>) outs(%94 : tensor<1x16x128xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %190 = arith.addf %in, %in_65 : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x128xf32>
    %99 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<1x16x128xf32>) outs(%94 : tensor<1x16x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.truncf %cst_5 : f64 to f32
      %191 = arith.mulf %in, %190 : f32
      linalg.yield %191 : f32
    } -> tensor<1x16x128xf32>
    %100 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<1x16x128xf32>) outs(%94 : tensor<1x16x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = math.tanh %in : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x128xf32>
    %101 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<1x16x128xf32>) outs(%94 : tensor<1x16x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.addf %in, %cst_12 : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x128xf32>
    %102 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %101 : tensor<1x16x128xf32>, tensor<1x16x128xf32>) outs(%94 : tensor<1x16x128xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %190 = arith.mulf %in, %in_65 : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x128xf32>
    %collapsed_35 = tensor.collapse_shape %102 [[0, 1], [2]] : tensor<1x16x128xf32> into tensor<16x128xf32>
    %103 = linalg.matmul ins(%collapsed_35, %arg12 : tensor<16x128xf32>, tensor<128x32xf32>) outs(%68 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg13 : tensor<32xf32>) outs(%67 : tensor<16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x32xf32>
    %105 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%103, %104 : tensor<16x32xf32>, tensor<16x32xf32>) outs(%67 : tensor<16x32xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %190 = arith.addf %in, %in_65 : f32
      linalg.yield %190 : f32
    } -> tensor<16x32xf32>
    %expanded_36 = tensor.expand_shape %105 [[0, 1], [2]] output_shape [1, 16, 32] : tensor<16x32xf32> into tensor<1x16x32xf32>
    %106 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %expanded_36 : tensor<1x16x32xf32>, tensor<1x16x32xf32>) outs(%4 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %190 = arith.addf %in, %in_65 : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x32xf32>
    %107 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<1x16x32xf32>) outs(%18 : tensor<1x16x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %190 = arith.extf %in : f32 to f64
      linalg.yield %190 : f64
    } -> tensor<1x16x32xf64>
    %108 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%107 : tensor<1x16x32xf64>) outs(%21 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %190 = arith.addf %in, %out : f64
      linalg.yield %190 : f64
    } -> tensor<1x16x1xf64>
    %109 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<1x16x1xf64>) outs(%20 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %190 = arith.divf %in, %cst_9 : f64
      linalg.yield %190 : f64
    } -> tensor<1x16x1xf64>
    %110 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %109 : tensor<1x16x32xf64>, tensor<1x16x1xf64>) outs(%18 : tensor<1x16x32xf64>) {
    ^bb0(%in: f64, %in_65: f64, %out: f64):
      %190 = arith.subf %in, %in_65 : f64
      linalg.yield %190 : f64
    } -> tensor<1x16x32xf64>
    %111 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %110 : tensor<1x16x32xf64>, tensor<1x16x32xf64>) outs(%18 : tensor<1x16x32xf64>) {
    ^bb0(%in: f64, %in_65: f64, %out: f64):
      %190 = arith.mulf %in, %in_65 : f64
      linalg.yield %190 : f64
    } -> tensor<1x16x32xf64>
    %112 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%111 : tensor<1x16x32xf64>) outs(%21 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %190 = arith.addf %in, %out : f64
      linalg.yield %190 : f64
    } -> tensor<1x16x1xf64>
    %113 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<1x16x1xf64>) outs(%20 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %190 = arith.divf %in, %cst_9 : f64
      linalg.yield %190 : f64
    } -> tensor<1x16x1xf64>
    %114 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<1x16x1xf64>) outs(%28 : tensor<1x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %190 = arith.truncf %in : f64 to f32
      linalg.yield %190 : f32
    } -> tensor<1x16x1xf32>
    %115 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%106 : tensor<1x16x32xf32>) outs(%30 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.addf %in, %out : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x1xf32>
    %116 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<1x16x1xf32>) outs(%28 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.divf %in, %cst_10 : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x1xf32>
    %117 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<1x16x1xf32>) outs(%28 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.truncf %cst_8 : f64 to f32
      %191 = arith.addf %in, %190 : f32
      linalg.yield %191 : f32
    } -> tensor<1x16x1xf32>
    %118 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<1x16x1xf32>) outs(%28 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = math.rsqrt %in : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x1xf32>
    %119 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %116 : tensor<1x16x32xf32>, tensor<1x16x1xf32>) outs(%4 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %190 = arith.subf %in, %in_65 : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x32xf32>
    %120 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %118 : tensor<1x16x32xf32>, tensor<1x16x1xf32>) outs(%4 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %190 = arith.mulf %in, %in_65 : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x32xf32>
    %121 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %arg14 : tensor<1x16x32xf32>, tensor<32xf32>) outs(%4 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %190 = arith.mulf %in, %in_65 : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x32xf32>
    %122 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %arg15 : tensor<1x16x32xf32>, tensor<32xf32>) outs(%4 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %190 = arith.addf %in, %in_65 : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x32xf32>
    %collapsed_37 = tensor.collapse_shape %122 [[0, 1], [2]] : tensor<1x16x32xf32> into tensor<16x32xf32>
    %123 = linalg.matmul ins(%collapsed_37, %arg16 : tensor<16x32xf32>, tensor<32x96xf32>) outs(%40 : tensor<16x96xf32>) -> tensor<16x96xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg17 : tensor<96xf32>) outs(%39 : tensor<16x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x96xf32>
    %125 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%123, %124 : tensor<16x96xf32>, tensor<16x96xf32>) outs(%39 : tensor<16x96xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %190 = arith.addf %in, %in_65 : f32
      linalg.yield %190 : f32
    } -> tensor<16x96xf32>
    %expanded_38 = tensor.expand_shape %125 [[0, 1], [2]] output_shape [1, 16, 96] : tensor<16x96xf32> into tensor<1x16x96xf32>
    %extracted_slice_39 = tensor.extract_slice %expanded_38[0, 0, 0] [1, 16, 32] [1, 1, 1] : tensor<1x16x96xf32> to tensor<1x16x32xf32>
    %extracted_slice_40 = tensor.extract_slice %expanded_38[0, 0, 32] [1, 16, 32] [1, 1, 1] : tensor<1x16x96xf32> to tensor<1x16x32xf32>
    %extracted_slice_41 = tensor.extract_slice %expanded_38[0, 0, 64] [1, 16, 32] [1, 1, 1] : tensor<1x16x96xf32> to tensor<1x16x32xf32>
    %expanded_42 = tensor.expand_shape %extracted_slice_40 [[0], [1], [2, 3]] output_shape [1, 16, 4, 8] : tensor<1x16x32xf32> into tensor<1x16x4x8xf32>
    %expanded_43 = tensor.expand_shape %extracted_slice_41 [[0], [1], [2, 3]] output_shape [1, 16, 4, 8] : tensor<1x16x32xf32> into tensor<1x16x4x8xf32>
    %transposed_44 = linalg.transpose ins(%expanded_43 : tensor<1x16x4x8xf32>) outs(%44 : tensor<1x4x16x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_45 = tensor.expand_shape %extracted_slice_39 [[0], [1], [2, 3]] output_shape [1, 16, 4, 8] : tensor<1x16x32xf32> into tensor<1x16x4x8xf32>
    %transposed_46 = linalg.transpose ins(%expanded_45 : tensor<1x16x4x8xf32>) outs(%44 : tensor<1x4x16x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_47 = linalg.transpose ins(%expanded_42 : tensor<1x16x4x8xf32>) outs(%45 : tensor<1x4x8x16xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_48 = tensor.collapse_shape %transposed_46 [[0, 1], [2], [3]] : tensor<1x4x16x8xf32> into tensor<4x16x8xf32>
    %collapsed_49 = tensor.collapse_shape %transposed_47 [[0, 1], [2], [3]] : tensor<1x4x8x16xf32> into tensor<4x8x16xf32>
    %126 = linalg.batch_matmul ins(%collapsed_48, %collapsed_49 : tensor<4x16x8xf32>, tensor<4x8x16xf32>) outs(%47 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
    %expanded_50 = tensor.expand_shape %126 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
    %127 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_50 : tensor<1x4x16x16xf32>) outs(%49 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.truncf %cst_7 : f64 to f32
      %191 = arith.mulf %in, %190 : f32
      linalg.yield %191 : f32
    } -> tensor<1x4x16x16xf32>
    %128 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%127, %17 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%49 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %190 = arith.addf %in, %in_65 : f32
      linalg.yield %190 : f32
    } -> tensor<1x4x16x16xf32>
    %129:2 = linalg.generic {indexing_maps = [#map7, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%128 : tensor<1x4x16x16xf32>) outs(%55, %53 : tensor<1x4x16xf32>, tensor<1x4x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_65: i64):
      %190 = linalg.index 3 : index
      %191 = arith.index_cast %190 : index to i64
      %192 = arith.maximumf %in, %out : f32
      %193 = arith.cmpf ogt, %in, %out : f32
      %194 = arith.select %193, %191, %out_65 : i64
      linalg.yield %192, %194 : f32, i64
    } -> (tensor<1x4x16xf32>, tensor<1x4x16xi64>)
    %expanded_51 = tensor.expand_shape %129#0 [[0], [1], [2, 3]] output_shape [1, 4, 16, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1xf32>
    %130 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%128, %expanded_51 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%49 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %190 = arith.subf %in, %in_65 : f32
      linalg.yield %190 : f32
    } -> tensor<1x4x16x16xf32>
    %131 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%130 : tensor<1x4x16x16xf32>) outs(%49 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = math.exp %in : f32
      linalg.yield %190 : f32
    } -> tensor<1x4x16x16xf32>
    %132 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%131 : tensor<1x4x16x16xf32>) outs(%60 : tensor<1x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.addf %in, %out : f32
      linalg.yield %190 : f32
    } -> tensor<1x4x16x1xf32>
    %133 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%131, %132 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%49 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %190 = arith.divf %in, %in_65 : f32
      linalg.yield %190 : f32
    } -> tensor<1x4x16x16xf32>
    %collapsed_52 = tensor.collapse_shape %133 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
    %collapsed_53 = tensor.collapse_shape %transposed_44 [[0, 1], [2], [3]] : tensor<1x4x16x8xf32> into tensor<4x16x8xf32>
    %134 = linalg.batch_matmul ins(%collapsed_52, %collapsed_53 : tensor<4x16x16xf32>, tensor<4x16x8xf32>) outs(%64 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
    %expanded_54 = tensor.expand_shape %134 [[0, 1], [2], [3]] output_shape [1, 4, 16, 8] : tensor<4x16x8xf32> into tensor<1x4x16x8xf32>
    %transposed_55 = linalg.transpose ins(%expanded_54 : tensor<1x4x16x8xf32>) outs(%66 : tensor<1x16x4x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_56 = tensor.collapse_shape %transposed_55 [[0, 1], [2, 3]] : tensor<1x16x4x8xf32> into tensor<16x32xf32>
    %135 = linalg.matmul ins(%collapsed_56, %arg18 : tensor<16x32xf32>, tensor<32x32xf32>) outs(%68 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg19 : tensor<32xf32>) outs(%67 : tensor<16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x32xf32>
    %137 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%135, %136 : tensor<16x32xf32>, tensor<16x32xf32>) outs(%67 : tensor<16x32xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %190 = arith.addf %in, %in_65 : f32
      linalg.yield %190 : f32
    } -> tensor<16x32xf32>
    %expanded_57 = tensor.expand_shape %137 [[0, 1], [2]] output_shape [1, 16, 32] : tensor<16x32xf32> into tensor<1x16x32xf32>
    %138 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_57, %106 : tensor<1x16x32xf32>, tensor<1x16x32xf32>) outs(%4 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %190 = arith.addf %in, %in_65 : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x32xf32>
    %139 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<1x16x32xf32>) outs(%18 : tensor<1x16x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %190 = arith.extf %in : f32 to f64
      linalg.yield %190 : f64
    } -> tensor<1x16x32xf64>
    %140 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%139 : tensor<1x16x32xf64>) outs(%21 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %190 = arith.addf %in, %out : f64
      linalg.yield %190 : f64
    } -> tensor<1x16x1xf64>
    %141 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<1x16x1xf64>) outs(%20 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %190 = arith.divf %in, %cst_9 : f64
      linalg.yield %190 : f64
    } -> tensor<1x16x1xf64>
    %142 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %141 : tensor<1x16x32xf64>, tensor<1x16x1xf64>) outs(%18 : tensor<1x16x32xf64>) {
    ^bb0(%in: f64, %in_65: f64, %out: f64):
      %190 = arith.subf %in, %in_65 : f64
      linalg.yield %190 : f64
    } -> tensor<1x16x32xf64>
    %143 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %142 : tensor<1x16x32xf64>, tensor<1x16x32xf64>) outs(%18 : tensor<1x16x32xf64>) {
    ^bb0(%in: f64, %in_65: f64, %out: f64):
      %190 = arith.mulf %in, %in_65 : f64
      linalg.yield %190 : f64
    } -> tensor<1x16x32xf64>
    %144 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%143 : tensor<1x16x32xf64>) outs(%21 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %190 = arith.addf %in, %out : f64
      linalg.yield %190 : f64
    } -> tensor<1x16x1xf64>
    %145 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<1x16x1xf64>) outs(%20 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %190 = arith.divf %in, %cst_9 : f64
      linalg.yield %190 : f64
    } -> tensor<1x16x1xf64>
    %146 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<1x16x1xf64>) outs(%28 : tensor<1x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %190 = arith.truncf %in : f64 to f32
      linalg.yield %190 : f32
    } -> tensor<1x16x1xf32>
    %147 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%138 : tensor<1x16x32xf32>) outs(%30 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.addf %in, %out : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x1xf32>
    %148 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<1x16x1xf32>) outs(%28 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.divf %in, %cst_10 : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x1xf32>
    %149 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<1x16x1xf32>) outs(%28 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.truncf %cst_8 : f64 to f32
      %191 = arith.addf %in, %190 : f32
      linalg.yield %191 : f32
    } -> tensor<1x16x1xf32>
    %150 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<1x16x1xf32>) outs(%28 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = math.rsqrt %in : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x1xf32>
    %151 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %148 : tensor<1x16x32xf32>, tensor<1x16x1xf32>) outs(%4 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %190 = arith.subf %in, %in_65 : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x32xf32>
    %152 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %150 : tensor<1x16x32xf32>, tensor<1x16x1xf32>) outs(%4 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %190 = arith.mulf %in, %in_65 : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x32xf32>
    %153 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %arg20 : tensor<1x16x32xf32>, tensor<32xf32>) outs(%4 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %190 = arith.mulf %in, %in_65 : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x32xf32>
    %154 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %arg21 : tensor<1x16x32xf32>, tensor<32xf32>) outs(%4 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %190 = arith.addf %in, %in_65 : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x32xf32>
    %collapsed_58 = tensor.collapse_shape %154 [[0, 1], [2]] : tensor<1x16x32xf32> into tensor<16x32xf32>
    %155 = linalg.matmul ins(%collapsed_58, %arg22 : tensor<16x32xf32>, tensor<32x128xf32>) outs(%90 : tensor<16x128xf32>) -> tensor<16x128xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg23 : tensor<128xf32>) outs(%89 : tensor<16x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x128xf32>
    %157 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%155, %156 : tensor<16x128xf32>, tensor<16x128xf32>) outs(%89 : tensor<16x128xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %190 = arith.addf %in, %in_65 : f32
      linalg.yield %190 : f32
    } -> tensor<16x128xf32>
    %expanded_59 = tensor.expand_shape %157 [[0, 1], [2]] output_shape [1, 16, 128] : tensor<16x128xf32> into tensor<1x16x128xf32>
    %158 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_59 : tensor<1x16x128xf32>) outs(%94 : tensor<1x16x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.mulf %in, %cst_11 : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x128xf32>
    %159 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_59 : tensor<1x16x128xf32>) outs(%94 : tensor<1x16x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %190 : f32
    } -> tensor<1x16x128xf32>
    %160 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<1x16x128xf32>) outs(%94 : tensor<1x16x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.truncf %cst_6 : f64 to f32
      %191 = arith.mulf %in, %190 : f32
      linalg.yield %191 : f32
    } -> tensor<1x16x128xf32>
    %161 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_59, %160 : tensor<1x16x128xf32>, tensor<1x16x128xf32>) outs(%94 : tensor<1x16x128xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %190 = arith.addf %in, %in_65 : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x128xf32>
    %162 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<1x16x128xf32>) outs(%94 : tensor<1x16x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.truncf %cst_5 : f64 to f32
      %191 = arith.mulf %in, %190 : f32
      linalg.yield %191 : f32
    } -> tensor<1x16x128xf32>
    %163 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162 : tensor<1x16x128xf32>) outs(%94 : tensor<1x16x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = math.tanh %in : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x128xf32>
    %164 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163 : tensor<1x16x128xf32>) outs(%94 : tensor<1x16x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.addf %in, %cst_12 : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x128xf32>
    %165 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158, %164 : tensor<1x16x128xf32>, tensor<1x16x128xf32>) outs(%94 : tensor<1x16x128xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %190 = arith.mulf %in, %in_65 : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x128xf32>
    %collapsed_60 = tensor.collapse_shape %165 [[0, 1], [2]] : tensor<1x16x128xf32> into tensor<16x128xf32>
    %166 = linalg.matmul ins(%collapsed_60, %arg24 : tensor<16x128xf32>, tensor<128x32xf32>) outs(%68 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg25 : tensor<32xf32>) outs(%67 : tensor<16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x32xf32>
    %168 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%166, %167 : tensor<16x32xf32>, tensor<16x32xf32>) outs(%67 : tensor<16x32xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %190 = arith.addf %in, %in_65 : f32
      linalg.yield %190 : f32
    } -> tensor<16x32xf32>
    %expanded_61 = tensor.expand_shape %168 [[0, 1], [2]] output_shape [1, 16, 32] : tensor<16x32xf32> into tensor<1x16x32xf32>
    %169 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %expanded_61 : tensor<1x16x32xf32>, tensor<1x16x32xf32>) outs(%4 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %190 = arith.addf %in, %in_65 : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x32xf32>
    %170 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<1x16x32xf32>) outs(%18 : tensor<1x16x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %190 = arith.extf %in : f32 to f64
      linalg.yield %190 : f64
    } -> tensor<1x16x32xf64>
    %171 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%170 : tensor<1x16x32xf64>) outs(%21 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %190 = arith.addf %in, %out : f64
      linalg.yield %190 : f64
    } -> tensor<1x16x1xf64>
    %172 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<1x16x1xf64>) outs(%20 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %190 = arith.divf %in, %cst_9 : f64
      linalg.yield %190 : f64
    } -> tensor<1x16x1xf64>
    %173 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170, %172 : tensor<1x16x32xf64>, tensor<1x16x1xf64>) outs(%18 : tensor<1x16x32xf64>) {
    ^bb0(%in: f64, %in_65: f64, %out: f64):
      %190 = arith.subf %in, %in_65 : f64
      linalg.yield %190 : f64
    } -> tensor<1x16x32xf64>
    %174 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173, %173 : tensor<1x16x32xf64>, tensor<1x16x32xf64>) outs(%18 : tensor<1x16x32xf64>) {
    ^bb0(%in: f64, %in_65: f64, %out: f64):
      %190 = arith.mulf %in, %in_65 : f64
      linalg.yield %190 : f64
    } -> tensor<1x16x32xf64>
    %175 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%174 : tensor<1x16x32xf64>) outs(%21 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %190 = arith.addf %in, %out : f64
      linalg.yield %190 : f64
    } -> tensor<1x16x1xf64>
    %176 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<1x16x1xf64>) outs(%20 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %190 = arith.divf %in, %cst_9 : f64
      linalg.yield %190 : f64
    } -> tensor<1x16x1xf64>
    %177 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<1x16x1xf64>) outs(%28 : tensor<1x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %190 = arith.truncf %in : f64 to f32
      linalg.yield %190 : f32
    } -> tensor<1x16x1xf32>
    %178 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%169 : tensor<1x16x32xf32>) outs(%30 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.addf %in, %out : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x1xf32>
    %179 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178 : tensor<1x16x1xf32>) outs(%28 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.divf %in, %cst_10 : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x1xf32>
    %180 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177 : tensor<1x16x1xf32>) outs(%28 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.truncf %cst_8 : f64 to f32
      %191 = arith.addf %in, %190 : f32
      linalg.yield %191 : f32
    } -> tensor<1x16x1xf32>
    %181 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180 : tensor<1x16x1xf32>) outs(%28 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = math.rsqrt %in : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x1xf32>
    %182 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169, %179 : tensor<1x16x32xf32>, tensor<1x16x1xf32>) outs(%4 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %190 = arith.subf %in, %in_65 : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x32xf32>
    %183 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182, %181 : tensor<1x16x32xf32>, tensor<1x16x1xf32>) outs(%4 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %190 = arith.mulf %in, %in_65 : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x32xf32>
    %184 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183, %arg26 : tensor<1x16x32xf32>, tensor<32xf32>) outs(%4 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %190 = arith.mulf %in, %in_65 : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x32xf32>
    %185 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184, %arg27 : tensor<1x16x32xf32>, tensor<32xf32>) outs(%4 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %190 = arith.addf %in, %in_65 : f32
      linalg.yield %190 : f32
    } -> tensor<1x16x32xf32>
    %186 = tensor.empty() : tensor<32x100xf32>
    %transposed_62 = linalg.transpose ins(%arg0 : tensor<100x32xf32>) outs(%186 : tensor<32x100xf32>) permutation = [1, 0] 
    %collapsed_63 = tensor.collapse_shape %185 [[0, 1], [2]] : tensor<1x16x32xf32> into tensor<16x32xf32>
    %187 = tensor.empty() : tensor<16x100xf32>
    %188 = linalg.fill ins(%cst_0 : f32) outs(%187 : tensor<16x100xf32>) -> tensor<16x100xf32>
    %189 = linalg.matmul ins(%collapsed_63, %transposed_62 : tensor<16x32xf32>, tensor<32x100xf32>) outs(%188 : tensor<16x100xf32>) -> tensor<16x100xf32>
    %expanded_64 = tensor.expand_shape %189 [[0, 1], [2]] output_shape [1, 16, 100] : tensor<16x100xf32> into tensor<1x16x100xf32>
    return %expanded_64 : tensor<1x16x100xf32>
  }
}
