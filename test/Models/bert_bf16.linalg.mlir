// models/make_test_models.py: transformers BertModel, one layer 32 wide, in bfloat16 (torch-mlir 20261001 torch 2.15.0)
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map4 = affine_map<(d0, d1, d2) -> (d2)>
#map5 = affine_map<(d0) -> (d0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map12 = affine_map<(d0, d1) -> (d1)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<100x32xbf16>, %arg1: tensor<32x32xbf16>, %arg2: tensor<2x32xbf16>, %arg3: tensor<32xbf16>, %arg4: tensor<32xbf16>, %arg5: tensor<32x32xbf16>, %arg6: tensor<32xbf16>, %arg7: tensor<32x32xbf16>, %arg8: tensor<32xbf16>, %arg9: tensor<32x32xbf16>, %arg10: tensor<32xbf16>, %arg11: tensor<32x32xbf16>, %arg12: tensor<32xbf16>, %arg13: tensor<32xbf16>, %arg14: tensor<32xbf16>, %arg15: tensor<64x32xbf16>, %arg16: tensor<64xbf16>, %arg17: tensor<32x64xbf16>, %arg18: tensor<32xbf16>, %arg19: tensor<32xbf16>, %arg20: tensor<32xbf16>, %arg21: tensor<32x32xbf16>, %arg22: tensor<32xbf16>, %arg23: tensor<1x16xi64>) -> tensor<1x16x32xbf16> {
    %c32 = arith.constant 32 : index
    %c100 = arith.constant 100 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : bf16
    %cst_3 = arith.constant 2.000000e+00 : bf16
    %cst_4 = arith.constant 5.000000e-01 : bf16
    %cst_5 = arith.constant dense<-3.389530e+38> : tensor<bf16>
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<bf16>
    %cst_7 = arith.constant dense<true> : tensor<i1>
    %cst_8 = arith.constant 0.35355339059327379 : f64
    %cst_9 = arith.constant 9.9999999999999998E-13 : f64
    %c0 = arith.constant 0 : index
    %cst_10 = arith.constant 3.200000e+01 : f64
    %cst_11 = arith.constant 3.200000e+01 : f32
    %true = arith.constant true
    %c0_i64 = arith.constant 0 : i64
    %cst_12 = arith.constant dense_resource<torch_tensor_1_32_torch.int64_1> : tensor<1x32xi64>
    %cst_13 = arith.constant dense_resource<torch_tensor_1_32_torch.int64> : tensor<1x32xi64>
    %extracted_slice = tensor.extract_slice %cst_13[0, 0] [1, 16] [1, 1] : tensor<1x32xi64> to tensor<1x16xi64>
    %0 = tensor.empty() : tensor<1x16xi64>
    %1 = linalg.fill ins(%c0_i64 : i64) outs(%0 : tensor<1x16xi64>) -> tensor<1x16xi64>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<1x16xi64>) outs(%1 : tensor<1x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      %170 = arith.index_cast %in : i64 to index
      %171 = arith.cmpi slt, %170, %c32 : index
      cf.assert %171, "index must be smaller than dim size"
      %172 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %172, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_12[%c0, %170] : tensor<1x32xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x16xi64>
    %3 = tensor.empty() : tensor<1x16x32xbf16>
    %4 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg23 : tensor<1x16xi64>) outs(%3 : tensor<1x16x32xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %170 = arith.index_cast %in : i64 to index
      %171 = linalg.index 2 : index
      %172 = arith.cmpi slt, %170, %c100 : index
      cf.assert %172, "index must be smaller than dim size"
      %173 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %173, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%170, %171] : tensor<100x32xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x16x32xbf16>
    %5 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<1x16xi64>) outs(%3 : tensor<1x16x32xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %170 = arith.index_cast %in : i64 to index
      %171 = linalg.index 2 : index
      %172 = arith.cmpi slt, %170, %c2 : index
      cf.assert %172, "index must be smaller than dim size"
      %173 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %173, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%170, %171] : tensor<2x32xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x16x32xbf16>
    %6 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %5 : tensor<1x16x32xbf16>, tensor<1x16x32xbf16>) outs(%3 : tensor<1x16x32xbf16>) {
    ^bb0(%in: bf16, %in_41: bf16, %out: bf16):
      %170 = arith.addf %in, %in_41 : bf16
      linalg.yield %170 : bf16
    } -> tensor<1x16x32xbf16>
    %7 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x16xi64>) outs(%3 : tensor<1x16x32xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %170 = arith.index_cast %in : i64 to index
      %171 = linalg.index 2 : index
      %172 = arith.cmpi slt, %170, %c32 : index
      cf.assert %172, "index must be smaller than dim size"
      %173 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %173, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%170, %171] : tensor<32x32xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x16x32xbf16>
    %8 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<1x16x32xbf16>, tensor<1x16x32xbf16>) outs(%3 : tensor<1x16x32xbf16>) {
    ^bb0(%in: bf16, %in_41: bf16, %out: bf16):
      %170 = arith.addf %in, %in_41 : bf16
      linalg.yield %170 : bf16
    } -> tensor<1x16x32xbf16>
    %9 = tensor.empty() : tensor<1x16x32xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<1x16x32xbf16>) outs(%9 : tensor<1x16x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %170 = arith.extf %in : bf16 to f32
      linalg.yield %170 : f32
    } -> tensor<1x16x32xf32>
    %11 = tensor.empty() : tensor<1x16x32xf64>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<1x16x32xf32>) outs(%11 : tensor<1x16x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %170 = arith.extf %in : f32 to f64
      linalg.yield %170 : f64
    } -> tensor<1x16x32xf64>
    %13 = tensor.empty() : tensor<1x16x1xf64>
    %14 = linalg.fill ins(%cst : f64) outs(%13 : tensor<1x16x1xf64>) -> tensor<1x16x1xf64>
    %15 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%12 : tensor<1x16x32xf64>) outs(%14 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.addf %in, %out : f64
      linalg.yield %170 : f64
    } -> tensor<1x16x1xf64>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<1x16x1xf64>) outs(%13 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.divf %in, %cst_10 : f64
      linalg.yield %170 : f64
    } -> tensor<1x16x1xf64>
    %17 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %16 : tensor<1x16x32xf64>, tensor<1x16x1xf64>) outs(%11 : tensor<1x16x32xf64>) {
    ^bb0(%in: f64, %in_41: f64, %out: f64):
      %170 = arith.subf %in, %in_41 : f64
      linalg.yield %170 : f64
    } -> tensor<1x16x32xf64>
    %18 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %17 : tensor<1x16x32xf64>, tensor<1x16x32xf64>) outs(%11 : tensor<1x16x32xf64>) {
    ^bb0(%in: f64, %in_41: f64, %out: f64):
      %170 = arith.mulf %in, %in_41 : f64
      linalg.yield %170 : f64
    } -> tensor<1x16x32xf64>
    %19 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%18 : tensor<1x16x32xf64>) outs(%14 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.addf %in, %out : f64
      linalg.yield %170 : f64
    } -> tensor<1x16x1xf64>
    %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<1x16x1xf64>) outs(%13 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.divf %in, %cst_10 : f64
      linalg.yield %170 : f64
    } -> tensor<1x16x1xf64>
    %21 = tensor.empty() : tensor<1x16x1xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x16x1xf64>) outs(%21 : tensor<1x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %170 = arith.truncf %in : f64 to f32
      linalg.yield %170 : f32
    } -> tensor<1x16x1xf32>
    %23 = linalg.fill ins(%cst_0 : f32) outs(%21 : tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<1x16x32xf32>) outs(%23 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = arith.addf %in, %out : f32
      linalg.yield %170 : f32
    } -> tensor<1x16x1xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<1x16x1xf32>) outs(%21 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = arith.divf %in, %cst_11 : f32
      linalg.yield %170 : f32
    } -> tensor<1x16x1xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x16x1xf32>) outs(%21 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = arith.truncf %cst_9 : f64 to f32
      %171 = arith.addf %in, %170 : f32
      linalg.yield %171 : f32
    } -> tensor<1x16x1xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<1x16x1xf32>) outs(%21 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = math.rsqrt %in : f32
      linalg.yield %170 : f32
    } -> tensor<1x16x1xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %25 : tensor<1x16x32xf32>, tensor<1x16x1xf32>) outs(%9 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %170 = arith.subf %in, %in_41 : f32
      linalg.yield %170 : f32
    } -> tensor<1x16x32xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %27 : tensor<1x16x32xf32>, tensor<1x16x1xf32>) outs(%9 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %170 = arith.mulf %in, %in_41 : f32
      linalg.yield %170 : f32
    } -> tensor<1x16x32xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %arg3 : tensor<1x16x32xf32>, tensor<32xbf16>) outs(%9 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_41: bf16, %out: f32):
      %170 = arith.extf %in_41 : bf16 to f32
      %171 = arith.mulf %in, %170 : f32
      linalg.yield %171 : f32
    } -> tensor<1x16x32xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %arg4 : tensor<1x16x32xf32>, tensor<32xbf16>) outs(%9 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_41: bf16, %out: f32):
      %170 = arith.extf %in_41 : bf16 to f32
      %171 = arith.addf %in, %170 : f32
      linalg.yield %171 : f32
    } -> tensor<1x16x32xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<1x16x32xf32>) outs(%3 : tensor<1x16x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %170 = arith.truncf %in : f32 to bf16
      linalg.yield %170 : bf16
    } -> tensor<1x16x32xbf16>
    %33 = tensor.empty() : tensor<1xi64>
    %34 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%33 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %35 = tensor.empty() : tensor<16xi64>
    %36 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%35 : tensor<16xi64>) {
    ^bb0(%out: i64):
      %170 = linalg.index 0 : index
      %171 = arith.index_cast %170 : index to i64
      linalg.yield %171 : i64
    } -> tensor<16xi64>
    %expanded = tensor.expand_shape %34 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_14 = tensor.expand_shape %36 [[0, 1, 2, 3]] output_shape [1, 1, 16, 1] : tensor<16xi64> into tensor<1x1x16x1xi64>
    %expanded_15 = tensor.expand_shape %36 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xi64> into tensor<1x1x1x16xi64>
    %37 = tensor.empty() : tensor<1x1x16x1xi1>
    %38 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<1x1x16x1xi64>) outs(%37 : tensor<1x1x16x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %170 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %170 : i1
    } -> tensor<1x1x16x1xi1>
    %39 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7, %38 : tensor<i1>, tensor<1x1x16x1xi1>) outs(%37 : tensor<1x1x16x1xi1>) {
    ^bb0(%in: i1, %in_41: i1, %out: i1):
      %170 = arith.andi %in, %in_41 : i1
      linalg.yield %170 : i1
    } -> tensor<1x1x16x1xi1>
    %40 = tensor.empty() : tensor<1x1x1x16xi1>
    %41 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_15 : tensor<1x1x1x1xi64>, tensor<1x1x1x16xi64>) outs(%40 : tensor<1x1x1x16xi1>) {
    ^bb0(%in: i64, %in_41: i64, %out: i1):
      linalg.yield %true : i1
    } -> tensor<1x1x1x16xi1>
    %42 = tensor.empty() : tensor<1x1x16x16xi1>
    %43 = linalg.generic {indexing_maps = [#map10, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %41 : tensor<1x1x16x1xi1>, tensor<1x1x1x16xi1>) outs(%42 : tensor<1x1x16x16xi1>) {
    ^bb0(%in: i1, %in_41: i1, %out: i1):
      %170 = arith.andi %in, %in_41 : i1
      linalg.yield %170 : i1
    } -> tensor<1x1x16x16xi1>
    %44 = tensor.empty() : tensor<1x1x16x16xbf16>
    %45 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %cst_6, %cst_5 : tensor<1x1x16x16xi1>, tensor<bf16>, tensor<bf16>) outs(%44 : tensor<1x1x16x16xbf16>) {
    ^bb0(%in: i1, %in_41: bf16, %in_42: bf16, %out: bf16):
      %170 = arith.select %in, %in_41, %in_42 : bf16
      linalg.yield %170 : bf16
    } -> tensor<1x1x16x16xbf16>
    %collapsed = tensor.collapse_shape %32 [[0, 1], [2]] : tensor<1x16x32xbf16> into tensor<16x32xbf16>
    %46 = tensor.empty() : tensor<32x32xbf16>
    %transposed = linalg.transpose ins(%arg5 : tensor<32x32xbf16>) outs(%46 : tensor<32x32xbf16>) permutation = [1, 0] 
    %47 = tensor.empty() : tensor<32xf32>
    %48 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%arg6 : tensor<32xbf16>) outs(%47 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %170 = arith.extf %in : bf16 to f32
      linalg.yield %170 : f32
    } -> tensor<32xf32>
    %49 = tensor.empty() : tensor<16x32xf32>
    %50 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<16x32xbf16>) outs(%49 : tensor<16x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %170 = arith.extf %in : bf16 to f32
      linalg.yield %170 : f32
    } -> tensor<16x32xf32>
    %51 = tensor.empty() : tensor<32x32xf32>
    %52 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%transposed : tensor<32x32xbf16>) outs(%51 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %170 = arith.extf %in : bf16 to f32
      linalg.yield %170 : f32
    } -> tensor<32x32xf32>
    %53 = linalg.fill ins(%cst_0 : f32) outs(%49 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %54 = linalg.matmul ins(%50, %52 : tensor<16x32xf32>, tensor<32x32xf32>) outs(%53 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %55 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%48 : tensor<32xf32>) outs(%49 : tensor<16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x32xf32>
    %56 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%54, %55 : tensor<16x32xf32>, tensor<16x32xf32>) outs(%49 : tensor<16x32xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %170 = arith.addf %in, %in_41 : f32
      linalg.yield %170 : f32
    } -> tensor<16x32xf32>
    %57 = tensor.empty() : tensor<16x32xbf16>
    %58 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%56 : tensor<16x32xf32>) outs(%57 : tensor<16x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %170 = arith.truncf %in : f32 to bf16
      linalg.yield %170 : bf16
    } -> tensor<16x32xbf16>
    %expanded_16 = tensor.expand_shape %58 [[0, 1], [2, 3]] output_shape [1, 16, 4, 8] : tensor<16x32xbf16> into tensor<1x16x4x8xbf16>
    %59 = tensor.empty() : tensor<1x4x16x8xbf16>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<1x16x4x8xbf16>) outs(%59 : tensor<1x4x16x8xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_18 = linalg.transpose ins(%arg7 : tensor<32x32xbf16>) outs(%46 : tensor<32x32xbf16>) permutation = [1, 0] 
    %60 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%arg8 : tensor<32xbf16>) outs(%47 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %170 = arith.extf %in : bf16 to f32
      linalg.yield %170 : f32
    } -> tensor<32xf32>
    %61 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%transposed_18 : tensor<32x32xbf16>) outs(%51 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %170 = arith.extf %in : bf16 to f32
      linalg.yield %170 : f32
    } -> tensor<32x32xf32>
    %62 = linalg.matmul ins(%50, %61 : tensor<16x32xf32>, tensor<32x32xf32>) outs(%53 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %63 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%60 : tensor<32xf32>) outs(%49 : tensor<16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x32xf32>
    %64 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%62, %63 : tensor<16x32xf32>, tensor<16x32xf32>) outs(%49 : tensor<16x32xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %170 = arith.addf %in, %in_41 : f32
      linalg.yield %170 : f32
    } -> tensor<16x32xf32>
    %65 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%64 : tensor<16x32xf32>) outs(%57 : tensor<16x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %170 = arith.truncf %in : f32 to bf16
      linalg.yield %170 : bf16
    } -> tensor<16x32xbf16>
    %expanded_19 = tensor.expand_shape %65 [[0, 1], [2, 3]] output_shape [1, 16, 4, 8] : tensor<16x32xbf16> into tensor<1x16x4x8xbf16>
    %transposed_20 = linalg.transpose ins(%arg9 : tensor<32x32xbf16>) outs(%46 : tensor<32x32xbf16>) permutation = [1, 0] 
    %66 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%arg10 : tensor<32xbf16>) outs(%47 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %170 = arith.extf %in : bf16 to f32
      linalg.yield %170 : f32
    } -> tensor<32xf32>
    %67 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%transposed_20 : tensor<32x32xbf16>) outs(%51 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %170 = arith.extf %in : bf16 to f32
      linalg.yield %170 : f32
    } -> tensor<32x32xf32>
    %68 = linalg.matmul ins(%50, %67 : tensor<16x32xf32>, tensor<32x32xf32>) outs(%53 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %69 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%66 : tensor<32xf32>) outs(%49 : tensor<16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x32xf32>
    %70 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%68, %69 : tensor<16x32xf32>, tensor<16x32xf32>) outs(%49 : tensor<16x32xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %170 = arith.addf %in, %in_41 : f32
      linalg.yield %170 : f32
    } -> tensor<16x32xf32>
    %71 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%70 : tensor<16x32xf32>) outs(%57 : tensor<16x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %170 = arith.truncf %in : f32 to bf16
      linalg.yield %170 : bf16
    } -> tensor<16x32xbf16>
    %expanded_21 = tensor.expand_shape %71 [[0, 1], [2, 3]] output_shape [1, 16, 4, 8] : tensor<16x32xbf16> into tensor<1x16x4x8xbf16>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<1x16x4x8xbf16>) outs(%59 : tensor<1x4x16x8xbf16>) permutation = [0, 2, 1, 3] 
    %72 = tensor.empty() : tensor<1x4x8x16xbf16>
    %transposed_23 = linalg.transpose ins(%expanded_19 : tensor<1x16x4x8xbf16>) outs(%72 : tensor<1x4x8x16xbf16>) permutation = [0, 2, 3, 1] 
    %collapsed_24 = tensor.collapse_shape %transposed_17 [[0, 1], [2], [3]] : tensor<1x4x16x8xbf16> into tensor<4x16x8xbf16>
    %collapsed_25 = tensor.collapse_shape %transposed_23 [[0, 1], [2], [3]] : tensor<1x4x8x16xbf16> into tensor<4x8x16xbf16>
    %73 = tensor.empty() : tensor<4x16x16xf32>
    %74 = linalg.fill ins(%cst_0 : f32) outs(%73 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
    %75 = linalg.batch_matmul ins(%collapsed_24, %collapsed_25 : tensor<4x16x8xbf16>, tensor<4x8x16xbf16>) outs(%74 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
    %76 = tensor.empty() : tensor<4x16x16xbf16>
    %77 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<4x16x16xf32>) outs(%76 : tensor<4x16x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %170 = arith.truncf %in : f32 to bf16
      linalg.yield %170 : bf16
    } -> tensor<4x16x16xbf16>
    %expanded_26 = tensor.expand_shape %77 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xbf16> into tensor<1x4x16x16xbf16>
    %78 = tensor.empty() : tensor<1x4x16x16xbf16>
    %79 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26 : tensor<1x4x16x16xbf16>) outs(%78 : tensor<1x4x16x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %170 = arith.truncf %cst_8 : f64 to bf16
      %171 = arith.mulf %in, %170 : bf16
      linalg.yield %171 : bf16
    } -> tensor<1x4x16x16xbf16>
    %80 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %45 : tensor<1x4x16x16xbf16>, tensor<1x1x16x16xbf16>) outs(%78 : tensor<1x4x16x16xbf16>) {
    ^bb0(%in: bf16, %in_41: bf16, %out: bf16):
      %170 = arith.addf %in, %in_41 : bf16
      linalg.yield %170 : bf16
    } -> tensor<1x4x16x16xbf16>
    %81 = tensor.empty() : tensor<1x4x16x16xf32>
    %82 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80 : tensor<1x4x16x16xbf16>) outs(%81 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %170 = arith.extf %in : bf16 to f32
      linalg.yield %170 : f32
    } -> tensor<1x4x16x16xf32>
    %83 = tensor.empty() : tensor<1x4x16xi64>
    %84 = linalg.fill ins(%c0_i64 : i64) outs(%83 : tensor<1x4x16xi64>) -> tensor<1x4x16xi64>
    %85 = tensor.empty() : tensor<1x4x16xf32>
    %86 = linalg.fill ins(%cst_1 : f32) outs(%85 : tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
    %87:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%82 : tensor<1x4x16x16xf32>) outs(%86, %84 : tensor<1x4x16xf32>, tensor<1x4x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_41: i64):
      %170 = linalg.index 3 : index
      %171 = arith.index_cast %170 : index to i64
      %172 = arith.maximumf %in, %out : f32
      %173 = arith.cmpf ogt, %in, %out : f32
      %174 = arith.select %173, %171, %out_41 : i64
      linalg.yield %172, %174 : f32, i64
    } -> (tensor<1x4x16xf32>, tensor<1x4x16xi64>)
    %expanded_27 = tensor.expand_shape %87#0 [[0], [1], [2, 3]] output_shape [1, 4, 16, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1xf32>
    %88 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82, %expanded_27 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%81 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %170 = arith.subf %in, %in_41 : f32
      linalg.yield %170 : f32
    } -> tensor<1x4x16x16xf32>
    %89 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88 : tensor<1x4x16x16xf32>) outs(%81 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = math.exp %in : f32
      linalg.yield %170 : f32
    } -> tensor<1x4x16x16xf32>
    %90 = tensor.empty() : tensor<1x4x16x1xf32>
    %91 = linalg.fill ins(%cst_0 : f32) outs(%90 : tensor<1x4x16x1xf32>) -> tensor<1x4x16x1xf32>
    %92 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%89 : tensor<1x4x16x16xf32>) outs(%91 : tensor<1x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = arith.addf %in, %out : f32
      linalg.yield %170 : f32
    } -> tensor<1x4x16x1xf32>
    %93 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89, %92 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%81 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %170 = arith.divf %in, %in_41 : f32
      linalg.yield %170 : f32
    } -> tensor<1x4x16x16xf32>
    %94 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93 : tensor<1x4x16x16xf32>) outs(%78 : tensor<1x4x16x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %170 = arith.truncf %in : f32 to bf16
      linalg.yield %170 : bf16
    } -> tensor<1x4x16x16xbf16>
    %collapsed_28 = tensor.collapse_shape %94 [[0, 1], [2], [3]] : tensor<1x4x16x16xbf16> into tensor<4x16x16xbf16>
    %collapsed_29 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<1x4x16x8xbf16> into tensor<4x16x8xbf16>
    %95 = tensor.empty() : tensor<4x16x8xf32>
    %96 = linalg.fill ins(%cst_0 : f32) outs(%95 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
    %97 = linalg.batch_matmul ins(%collapsed_28, %collapsed_29 : tensor<4x16x16xbf16>, tensor<4x16x8xbf16>) outs(%96 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
    %98 = tensor.empty() : tensor<4x16x8xbf16>
    %99 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<4x16x8xf32>) outs(%98 : tensor<4x16x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %170 = arith.truncf %in : f32 to bf16
      linalg.yield %170 : bf16
    } -> tensor<4x16x8xbf16>
    %expanded_30 = tensor.expand_shape %99 [[0, 1], [2], [3]] output_shape [1, 4, 16, 8] : tensor<4x16x8xbf16> into tensor<1x4x16x8xbf16>
    %100 = tensor.empty() : tensor<1x16x4x8xbf16>
    %transposed_31 = linalg.transpose ins(%expanded_30 : tensor<1x4x16x8xbf16>) outs(%100 : tensor<1x16x4x8xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_32 = tensor.collapse_shape %transposed_31 [[0, 1], [2, 3]] : tensor<1x16x4x8xbf16> into tensor<16x32xbf16>
    %transposed_33 = linalg.transpose ins(%arg11 : tensor<32x32xbf16>) outs(%46 : tensor<32x32xbf16>) permutation = [1, 0] 
    %101 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%arg12 : tensor<32xbf16>) outs(%47 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %170 = arith.extf %in : bf16 to f32
      linalg.yield %170 : f32
    } -> tensor<32xf32>
    %102 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed_32 : tensor<16x32xbf16>) outs(%49 : tensor<16x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %170 = arith.extf %in : bf16 to f32
      linalg.yield %170 : f32
    } -> tensor<16x32xf32>
    %103 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%transposed_33 : tensor<32x32xbf16>) outs(%51 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %170 = arith.extf %in : bf16 to f32
      linalg.yield %170 : f32
    } -> tensor<32x32xf32>
    %104 = linalg.matmul ins(%102, %103 : tensor<16x32xf32>, tensor<32x32xf32>) outs(%53 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %105 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%101 : tensor<32xf32>) outs(%49 : tensor<16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x32xf32>
    %106 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%104, %105 : tensor<16x32xf32>, tensor<16x32xf32>) outs(%49 : tensor<16x32xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %170 = arith.addf %in, %in_41 : f32
      linalg.yield %170 : f32
    } -> tensor<16x32xf32>
    %107 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%106 : tensor<16x32xf32>) outs(%57 : tensor<16x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %170 = arith.truncf %in : f32 to bf16
      linalg.yield %170 : bf16
    } -> tensor<16x32xbf16>
    %expanded_34 = tensor.expand_shape %107 [[0, 1], [2]] output_shape [1, 16, 32] : tensor<16x32xbf16> into tensor<1x16x32xbf16>
    %108 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_34, %32 : tensor<1x16x32xbf16>, tensor<1x16x32xbf16>) outs(%3 : tensor<1x16x32xbf16>) {
    ^bb0(%in: bf16, %in_41: bf16, %out: bf16):
      %170 = arith.addf %in, %in_41 : bf16
      linalg.yield %170 : bf16
    } -> tensor<1x16x32xbf16>
    %109 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<1x16x32xbf16>) outs(%9 : tensor<1x16x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %170 = arith.extf %in : bf16 to f32
      linalg.yield %170 : f32
    } -> tensor<1x16x32xf32>
    %110 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<1x16x32xf32>) outs(%11 : tensor<1x16x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %170 = arith.extf %in : f32 to f64
      linalg.yield %170 : f64
    } -> tensor<1x16x32xf64>
    %111 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%110 : tensor<1x16x32xf64>) outs(%14 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.addf %in, %out : f64
      linalg.yield %170 : f64
    } -> tensor<1x16x1xf64>
    %112 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<1x16x1xf64>) outs(%13 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.divf %in, %cst_10 : f64
      linalg.yield %170 : f64
    } -> tensor<1x16x1xf64>
    %113 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %112 : tensor<1x16x32xf64>, tensor<1x16x1xf64>) outs(%11 : tensor<1x16x32xf64>) {
    ^bb0(%in: f64, %in_41: f64, %out: f64):
      %170 = arith.subf %in, %in_41 : f64
      linalg.yield %170 : f64
    } -> tensor<1x16x32xf64>
    %114 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %113 : tensor<1x16x32xf64>, tensor<1x16x32xf64>) outs(%11 : tensor<1x16x32xf64>) {
    ^bb0(%in: f64, %in_41: f64, %out: f64):
      %170 = arith.mulf %in, %in_41 : f64
      linalg.yield %170 : f64
    } -> tensor<1x16x32xf64>
    %115 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%114 : tensor<1x16x32xf64>) outs(%14 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.addf %in, %out : f64
      linalg.yield %170 : f64
    } -> tensor<1x16x1xf64>
    %116 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<1x16x1xf64>) outs(%13 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.divf %in, %cst_10 : f64
      linalg.yield %170 : f64
    } -> tensor<1x16x1xf64>
    %117 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<1x16x1xf64>) outs(%21 : tensor<1x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %170 = arith.truncf %in : f64 to f32
      linalg.yield %170 : f32
    } -> tensor<1x16x1xf32>
    %118 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%109 : tensor<1x16x32xf32>) outs(%23 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = arith.addf %in, %out : f32
      linalg.yield %170 : f32
    } -> tensor<1x16x1xf32>
    %119 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<1x16x1xf32>) outs(%21 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = arith.divf %in, %cst_11 : f32
      linalg.yield %170 : f32
    } -> tensor<1x16x1xf32>
    %120 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<1x16x1xf32>) outs(%21 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = arith.truncf %cst_9 : f64 to f32
      %171 = arith.addf %in, %170 : f32
      linalg.yield %171 : f32
    } -> tensor<1x16x1xf32>
    %121 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<1x16x1xf32>) outs(%21 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = math.rsqrt %in : f32
      linalg.yield %170 : f32
    } -> tensor<1x16x1xf32>
    %122 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %119 : tensor<1x16x32xf32>, tensor<1x16x1xf32>) outs(%9 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %170 = arith.subf %in, %in_41 : f32
      linalg.yield %170 : f32
    } -> tensor<1x16x32xf32>
    %123 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %121 : tensor<1x16x32xf32>, tensor<1x16x1xf32>) outs(%9 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %170 = arith.mulf %in, %in_41 : f32
      linalg.yield %170 : f32
    } -> tensor<1x16x32xf32>
    %124 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %arg13 : tensor<1x16x32xf32>, tensor<32xbf16>) outs(%9 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_41: bf16, %out: f32):
      %170 = arith.extf %in_41 : bf16 to f32
      %171 = arith.mulf %in, %170 : f32
      linalg.yield %171 : f32
    } -> tensor<1x16x32xf32>
    %125 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %arg14 : tensor<1x16x32xf32>, tensor<32xbf16>) outs(%9 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_41: bf16, %out: f32):
      %170 = arith.extf %in_41 : bf16 to f32
      %171 = arith.addf %in, %170 : f32
      linalg.yield %171 : f32
    } -> tensor<1x16x32xf32>
    %126 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<1x16x32xf32>) outs(%3 : tensor<1x16x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %170 = arith.truncf %in : f32 to bf16
      linalg.yield %170 : bf16
    } -> tensor<1x16x32xbf16>
    %collapsed_35 = tensor.collapse_shape %126 [[0, 1], [2]] : tensor<1x16x32xbf16> into tensor<16x32xbf16>
    %127 = tensor.empty() : tensor<32x64xbf16>
    %transposed_36 = linalg.transpose ins(%arg15 : tensor<64x32xbf16>) outs(%127 : tensor<32x64xbf16>) permutation = [1, 0] 
    %128 = tensor.empty() : tensor<64xf32>
    %129 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%arg16 : tensor<64xbf16>) outs(%128 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %170 = arith.extf %in : bf16 to f32
      linalg.yield %170 : f32
    } -> tensor<64xf32>
    %130 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed_35 : tensor<16x32xbf16>) outs(%49 : tensor<16x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %170 = arith.extf %in : bf16 to f32
      linalg.yield %170 : f32
    } -> tensor<16x32xf32>
    %131 = tensor.empty() : tensor<32x64xf32>
    %132 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%transposed_36 : tensor<32x64xbf16>) outs(%131 : tensor<32x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %170 = arith.extf %in : bf16 to f32
      linalg.yield %170 : f32
    } -> tensor<32x64xf32>
    %133 = tensor.empty() : tensor<16x64xf32>
    %134 = linalg.fill ins(%cst_0 : f32) outs(%133 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %135 = linalg.matmul ins(%130, %132 : tensor<16x32xf32>, tensor<32x64xf32>) outs(%134 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %136 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%129 : tensor<64xf32>) outs(%133 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x64xf32>
    %137 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%135, %136 : tensor<16x64xf32>, tensor<16x64xf32>) outs(%133 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %170 = arith.addf %in, %in_41 : f32
      linalg.yield %170 : f32
    } -> tensor<16x64xf32>
    %138 = tensor.empty() : tensor<16x64xbf16>
    %139 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%137 : tensor<16x64xf32>) outs(%138 : tensor<16x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %170 = arith.truncf %in : f32 to bf16
      linalg.yield %170 : bf16
    } -> tensor<16x64xbf16>
    %expanded_37 = tensor.expand_shape %139 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xbf16> into tensor<1x16x64xbf16>
    %140 = tensor.empty() : tensor<1x16x64xbf16>
    %141 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_37 : tensor<1x16x64xbf16>) outs(%140 : tensor<1x16x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %170 = math.sqrt %cst_3 : bf16
      %171 = arith.divf %in, %170 : bf16
      %172 = math.erf %171 : bf16
      %173 = arith.addf %172, %cst_2 : bf16
      %174 = arith.mulf %173, %cst_4 : bf16
      %175 = arith.mulf %in, %174 : bf16
      linalg.yield %175 : bf16
    } -> tensor<1x16x64xbf16>
    %collapsed_38 = tensor.collapse_shape %141 [[0, 1], [2]] : tensor<1x16x64xbf16> into tensor<16x64xbf16>
    %142 = tensor.empty() : tensor<64x32xbf16>
    %transposed_39 = linalg.transpose ins(%arg17 : tensor<32x64xbf16>) outs(%142 : tensor<64x32xbf16>) permutation = [1, 0] 
    %143 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%arg18 : tensor<32xbf16>) outs(%47 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %170 = arith.extf %in : bf16 to f32
      linalg.yield %170 : f32
    } -> tensor<32xf32>
    %144 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed_38 : tensor<16x64xbf16>) outs(%133 : tensor<16x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %170 = arith.extf %in : bf16 to f32
      linalg.yield %170 : f32
    } -> tensor<16x64xf32>
    %145 = tensor.empty() : tensor<64x32xf32>
    %146 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%transposed_39 : tensor<64x32xbf16>) outs(%145 : tensor<64x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %170 = arith.extf %in : bf16 to f32
      linalg.yield %170 : f32
    } -> tensor<64x32xf32>
    %147 = linalg.matmul ins(%144, %146 : tensor<16x64xf32>, tensor<64x32xf32>) outs(%53 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %148 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%143 : tensor<32xf32>) outs(%49 : tensor<16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x32xf32>
    %149 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%147, %148 : tensor<16x32xf32>, tensor<16x32xf32>) outs(%49 : tensor<16x32xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %170 = arith.addf %in, %in_41 : f32
      linalg.yield %170 : f32
    } -> tensor<16x32xf32>
    %150 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%149 : tensor<16x32xf32>) outs(%57 : tensor<16x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %170 = arith.truncf %in : f32 to bf16
      linalg.yield %170 : bf16
    } -> tensor<16x32xbf16>
    %expanded_40 = tensor.expand_shape %150 [[0, 1], [2]] output_shape [1, 16, 32] : tensor<16x32xbf16> into tensor<1x16x32xbf16>
    %151 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_40, %126 : tensor<1x16x32xbf16>, tensor<1x16x32xbf16>) outs(%3 : tensor<1x16x32xbf16>) {
    ^bb0(%in: bf16, %in_41: bf16, %out: bf16):
      %170 = arith.addf %in, %in_41 : bf16
      linalg.yield %170 : bf16
    } -> tensor<1x16x32xbf16>
    %152 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<1x16x32xbf16>) outs(%9 : tensor<1x16x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %170 = arith.extf %in : bf16 to f32
      linalg.yield %170 : f32
    } -> tensor<1x16x32xf32>
    %153 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<1x16x32xf32>) outs(%11 : tensor<1x16x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %170 = arith.extf %in : f32 to f64
      linalg.yield %170 : f64
    } -> tensor<1x16x32xf64>
    %154 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%153 : tensor<1x16x32xf64>) outs(%14 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.addf %in, %out : f64
      linalg.yield %170 : f64
    } -> tensor<1x16x1xf64>
    %155 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<1x16x1xf64>) outs(%13 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.divf %in, %cst_10 : f64
      linalg.yield %170 : f64
    } -> tensor<1x16x1xf64>
    %156 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %155 : tensor<1x16x32xf64>, tensor<1x16x1xf64>) outs(%11 : tensor<1x16x32xf64>) {
    ^bb0(%in: f64, %in_41: f64, %out: f64):
      %170 = arith.subf %in, %in_41 : f64
      linalg.yield %170 : f64
    } -> tensor<1x16x32xf64>
    %157 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156, %156 : tensor<1x16x32xf64>, tensor<1x16x32xf64>) outs(%11 : tensor<1x16x32xf64>) {
    ^bb0(%in: f64, %in_41: f64, %out: f64):
      %170 = arith.mulf %in, %in_41 : f64
      linalg.yield %170 : f64
    } -> tensor<1x16x32xf64>
    %158 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%157 : tensor<1x16x32xf64>) outs(%14 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.addf %in, %out : f64
      linalg.yield %170 : f64
    } -> tensor<1x16x1xf64>
    %159 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<1x16x1xf64>) outs(%13 : tensor<1x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.divf %in, %cst_10 : f64
      linalg.yield %170 : f64
    } -> tensor<1x16x1xf64>
    %160 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<1x16x1xf64>) outs(%21 : tensor<1x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %170 = arith.truncf %in : f64 to f32
      linalg.yield %170 : f32
    } -> tensor<1x16x1xf32>
    %161 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%152 : tensor<1x16x32xf32>) outs(%23 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = arith.addf %in, %out : f32
      linalg.yield %170 : f32
    } -> tensor<1x16x1xf32>
    %162 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<1x16x1xf32>) outs(%21 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = arith.divf %in, %cst_11 : f32
      linalg.yield %170 : f32
    } -> tensor<1x16x1xf32>
    %163 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160 : tensor<1x16x1xf32>) outs(%21 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = arith.truncf %cst_9 : f64 to f32
      %171 = arith.addf %in, %170 : f32
      linalg.yield %171 : f32
    } -> tensor<1x16x1xf32>
    %164 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163 : tensor<1x16x1xf32>) outs(%21 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = math.rsqrt %in : f32
      linalg.yield %170 : f32
    } -> tensor<1x16x1xf32>
    %165 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %162 : tensor<1x16x32xf32>, tensor<1x16x1xf32>) outs(%9 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %170 = arith.subf %in, %in_41 : f32
      linalg.yield %170 : f32
    } -> tensor<1x16x32xf32>
    %166 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %164 : tensor<1x16x32xf32>, tensor<1x16x1xf32>) outs(%9 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %170 = arith.mulf %in, %in_41 : f32
      linalg.yield %170 : f32
    } -> tensor<1x16x32xf32>
    %167 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %arg19 : tensor<1x16x32xf32>, tensor<32xbf16>) outs(%9 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_41: bf16, %out: f32):
      %170 = arith.extf %in_41 : bf16 to f32
      %171 = arith.mulf %in, %170 : f32
      linalg.yield %171 : f32
    } -> tensor<1x16x32xf32>
    %168 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167, %arg20 : tensor<1x16x32xf32>, tensor<32xbf16>) outs(%9 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_41: bf16, %out: f32):
      %170 = arith.extf %in_41 : bf16 to f32
      %171 = arith.addf %in, %170 : f32
      linalg.yield %171 : f32
    } -> tensor<1x16x32xf32>
    %169 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<1x16x32xf32>) outs(%3 : tensor<1x16x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %170 = arith.truncf %in : f32 to bf16
      linalg.yield %170 : bf16
    } -> tensor<1x16x32xbf16>
    return %169 : tensor<1x16x32xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_1_32_torch.int64_1: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_32_torch.int64: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F0000000000000010000000000000001100000000000000120000000000000013000000000000001400000000000000150000000000000016000000000000001700000000000000180000000000000019000000000000001A000000000000001B000000000000001C000000000000001D000000000000001E000000000000001F00000000000000"
    }
  }
#-}
