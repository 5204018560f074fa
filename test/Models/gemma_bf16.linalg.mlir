// models/make_test_models.py: transformers GemmaModel, one layer 32 wide, in bfloat16: 1 + weight, rounded after (torch-mlir 20261001 torch 2.15.0)
#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, 0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2) -> ()>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map9 = affine_map<(d0, d1, d2) -> (d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<100x32xbf16>, %arg1: tensor<32x32xbf16>, %arg2: tensor<16x32xbf16>, %arg3: tensor<16x32xbf16>, %arg4: tensor<32x32xbf16>, %arg5: tensor<64x32xbf16>, %arg6: tensor<64x32xbf16>, %arg7: tensor<32x64xbf16>, %arg8: tensor<32xbf16>, %arg9: tensor<32xbf16>, %arg10: tensor<32xbf16>, %arg11: tensor<1x16xi64>) -> tensor<1x16x32xbf16> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c100 = arith.constant 100 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %c3_i64 = arith.constant 3 : i64
    %cst_1 = arith.constant 4.467770e-02 : bf16
    %cst_2 = arith.constant 7.968750e-01 : bf16
    %cst_3 = arith.constant 1.000000e+00 : bf16
    %cst_4 = arith.constant 5.000000e-01 : bf16
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<bf16>
    %cst_6 = arith.constant dense<-2.995200e+04> : tensor<16x16xbf16>
    %cst_7 = arith.constant 0.35355339059327379 : f64
    %cst_8 = arith.constant 9.9999999999999995E-7 : f64
    %cst_9 = arith.constant dense_resource<torch_tensor_4_torch.bfloat16> : tensor<4xbf16>
    %cst_10 = arith.constant dense<5.656250e+00> : tensor<bf16>
    %cst_11 = arith.constant 3.200000e+01 : f32
    %cst_12 = arith.constant 1.000000e+00 : f32
    %0 = tensor.empty() : tensor<16xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<16xi64>) {
    ^bb0(%out: i64):
      %134 = linalg.index 0 : index
      %135 = arith.index_cast %134 : index to i64
      linalg.yield %135 : i64
    } -> tensor<16xi64>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [1, 16] : tensor<16xi64> into tensor<1x16xi64>
    %expanded_13 = tensor.expand_shape %1 [[0, 1]] output_shape [16, 1] : tensor<16xi64> into tensor<16x1xi64>
    %2 = tensor.empty() : tensor<16x16xi64>
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_13 : tensor<1x16xi64>, tensor<16x1xi64>) outs(%2 : tensor<16x16xi64>) {
    ^bb0(%in: i64, %in_52: i64, %out: i64):
      %134 = arith.subi %in, %in_52 : i64
      linalg.yield %134 : i64
    } -> tensor<16x16xi64>
    %4 = tensor.empty() : tensor<16x16xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<16x16xi64>) outs(%4 : tensor<16x16xi1>) {
    ^bb0(%in: i64, %out: i1):
      %134 = arith.cmpi sge, %in, %c1_i64 : i64
      linalg.yield %134 : i1
    } -> tensor<16x16xi1>
    %6 = tensor.empty() : tensor<16x16xbf16>
    %7 = linalg.generic {indexing_maps = [#map3, #map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%5, %cst_6, %cst_5 : tensor<16x16xi1>, tensor<16x16xbf16>, tensor<bf16>) outs(%6 : tensor<16x16xbf16>) {
    ^bb0(%in: i1, %in_52: bf16, %in_53: bf16, %out: bf16):
      %134 = arith.select %in, %in_52, %in_53 : bf16
      linalg.yield %134 : bf16
    } -> tensor<16x16xbf16>
    %expanded_14 = tensor.expand_shape %7 [[0, 1, 2], [3]] output_shape [1, 1, 16, 16] : tensor<16x16xbf16> into tensor<1x1x16x16xbf16>
    %8 = tensor.empty() : tensor<1x16x32xbf16>
    %9 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11 : tensor<1x16xi64>) outs(%8 : tensor<1x16x32xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %134 = arith.index_cast %in : i64 to index
      %135 = linalg.index 2 : index
      %136 = arith.cmpi slt, %134, %c100 : index
      cf.assert %136, "index must be smaller than dim size"
      %137 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %137, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%134, %135] : tensor<100x32xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x16x32xbf16>
    %10 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %cst_10 : tensor<1x16x32xbf16>, tensor<bf16>) outs(%8 : tensor<1x16x32xbf16>) {
    ^bb0(%in: bf16, %in_52: bf16, %out: bf16):
      %134 = arith.mulf %in, %in_52 : bf16
      linalg.yield %134 : bf16
    } -> tensor<1x16x32xbf16>
    %expanded_15 = tensor.expand_shape %1 [[0, 1, 2]] output_shape [1, 16, 1] : tensor<16xi64> into tensor<1x16x1xi64>
    %11 = tensor.empty() : tensor<1x16x1xf32>
    %12 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<1x16x1xi64>) outs(%11 : tensor<1x16x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %134 = arith.sitofp %in : i64 to f32
      linalg.yield %134 : f32
    } -> tensor<1x16x1xf32>
    %13 = tensor.empty() : tensor<4xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_9 : tensor<4xbf16>) outs(%13 : tensor<4xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %134 = arith.extf %in : bf16 to f32
      linalg.yield %134 : f32
    } -> tensor<4xf32>
    %15 = tensor.empty() : tensor<1x16x4xf32>
    %16 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %14 : tensor<1x16x1xf32>, tensor<4xf32>) outs(%15 : tensor<1x16x4xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %134 = arith.mulf %in, %in_52 : f32
      linalg.yield %134 : f32
    } -> tensor<1x16x4xf32>
    %concat = tensor.concat dim(2) %16, %16 : (tensor<1x16x4xf32>, tensor<1x16x4xf32>) -> tensor<1x16x8xf32>
    %17 = tensor.empty() : tensor<1x16x8xf32>
    %18 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x16x8xf32>) outs(%17 : tensor<1x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.cos %in : f32
      linalg.yield %134 : f32
    } -> tensor<1x16x8xf32>
    %19 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x16x8xf32>) outs(%17 : tensor<1x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.sin %in : f32
      linalg.yield %134 : f32
    } -> tensor<1x16x8xf32>
    %20 = tensor.empty() : tensor<1x16x8xbf16>
    %21 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x16x8xf32>) outs(%20 : tensor<1x16x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %134 = arith.truncf %in : f32 to bf16
      linalg.yield %134 : bf16
    } -> tensor<1x16x8xbf16>
    %22 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<1x16x8xf32>) outs(%20 : tensor<1x16x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %134 = arith.truncf %in : f32 to bf16
      linalg.yield %134 : bf16
    } -> tensor<1x16x8xbf16>
    %23 = tensor.empty() : tensor<1x16x32xf32>
    %24 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<1x16x32xbf16>) outs(%23 : tensor<1x16x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %134 = arith.extf %in : bf16 to f32
      linalg.yield %134 : f32
    } -> tensor<1x16x32xf32>
    %25 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<1x16x32xf32>) outs(%23 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %134 : f32
    } -> tensor<1x16x32xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%11 : tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
    %27 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%25 : tensor<1x16x32xf32>) outs(%26 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %out : f32
      linalg.yield %134 : f32
    } -> tensor<1x16x1xf32>
    %28 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<1x16x1xf32>) outs(%11 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.divf %in, %cst_11 : f32
      linalg.yield %134 : f32
    } -> tensor<1x16x1xf32>
    %29 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<1x16x1xf32>) outs(%11 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.truncf %cst_8 : f64 to f32
      %135 = arith.addf %in, %134 : f32
      linalg.yield %135 : f32
    } -> tensor<1x16x1xf32>
    %30 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<1x16x1xf32>) outs(%11 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.rsqrt %in : f32
      linalg.yield %134 : f32
    } -> tensor<1x16x1xf32>
    %31 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %30 : tensor<1x16x32xf32>, tensor<1x16x1xf32>) outs(%23 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %134 = arith.mulf %in, %in_52 : f32
      linalg.yield %134 : f32
    } -> tensor<1x16x32xf32>
    %32 = tensor.empty() : tensor<32xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg8 : tensor<32xbf16>) outs(%32 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %134 = arith.extf %in : bf16 to f32
      linalg.yield %134 : f32
    } -> tensor<32xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%33 : tensor<32xf32>) outs(%32 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %cst_12 : f32
      linalg.yield %134 : f32
    } -> tensor<32xf32>
    %35 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %34 : tensor<1x16x32xf32>, tensor<32xf32>) outs(%23 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %134 = arith.mulf %in, %in_52 : f32
      linalg.yield %134 : f32
    } -> tensor<1x16x32xf32>
    %36 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<1x16x32xf32>) outs(%8 : tensor<1x16x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %134 = arith.truncf %in : f32 to bf16
      linalg.yield %134 : bf16
    } -> tensor<1x16x32xbf16>
    %37 = tensor.empty() : tensor<32x32xbf16>
    %transposed = linalg.transpose ins(%arg1 : tensor<32x32xbf16>) outs(%37 : tensor<32x32xbf16>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %36 [[0, 1], [2]] : tensor<1x16x32xbf16> into tensor<16x32xbf16>
    %38 = tensor.empty() : tensor<16x32xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %40 = linalg.matmul ins(%collapsed, %transposed : tensor<16x32xbf16>, tensor<32x32xbf16>) outs(%39 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %41 = tensor.empty() : tensor<16x32xbf16>
    %42 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%40 : tensor<16x32xf32>) outs(%41 : tensor<16x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %134 = arith.truncf %in : f32 to bf16
      linalg.yield %134 : bf16
    } -> tensor<16x32xbf16>
    %expanded_16 = tensor.expand_shape %42 [[0, 1], [2, 3]] output_shape [1, 16, 4, 8] : tensor<16x32xbf16> into tensor<1x16x4x8xbf16>
    %43 = tensor.empty() : tensor<1x4x16x8xbf16>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<1x16x4x8xbf16>) outs(%43 : tensor<1x4x16x8xbf16>) permutation = [0, 2, 1, 3] 
    %44 = tensor.empty() : tensor<32x16xbf16>
    %transposed_18 = linalg.transpose ins(%arg2 : tensor<16x32xbf16>) outs(%44 : tensor<32x16xbf16>) permutation = [1, 0] 
    %45 = tensor.empty() : tensor<16x16xf32>
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<16x16xf32>) -> tensor<16x16xf32>
    %47 = linalg.matmul ins(%collapsed, %transposed_18 : tensor<16x32xbf16>, tensor<32x16xbf16>) outs(%46 : tensor<16x16xf32>) -> tensor<16x16xf32>
    %48 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%47 : tensor<16x16xf32>) outs(%6 : tensor<16x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %134 = arith.truncf %in : f32 to bf16
      linalg.yield %134 : bf16
    } -> tensor<16x16xbf16>
    %expanded_19 = tensor.expand_shape %48 [[0, 1], [2, 3]] output_shape [1, 16, 2, 8] : tensor<16x16xbf16> into tensor<1x16x2x8xbf16>
    %49 = tensor.empty() : tensor<1x2x16x8xbf16>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<1x16x2x8xbf16>) outs(%49 : tensor<1x2x16x8xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_21 = linalg.transpose ins(%arg3 : tensor<16x32xbf16>) outs(%44 : tensor<32x16xbf16>) permutation = [1, 0] 
    %50 = linalg.matmul ins(%collapsed, %transposed_21 : tensor<16x32xbf16>, tensor<32x16xbf16>) outs(%46 : tensor<16x16xf32>) -> tensor<16x16xf32>
    %51 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%50 : tensor<16x16xf32>) outs(%6 : tensor<16x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %134 = arith.truncf %in : f32 to bf16
      linalg.yield %134 : bf16
    } -> tensor<16x16xbf16>
    %expanded_22 = tensor.expand_shape %51 [[0, 1], [2, 3]] output_shape [1, 16, 2, 8] : tensor<16x16xbf16> into tensor<1x16x2x8xbf16>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<1x16x2x8xbf16>) outs(%49 : tensor<1x2x16x8xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_24 = tensor.expand_shape %21 [[0], [1, 2], [3]] output_shape [1, 1, 16, 8] : tensor<1x16x8xbf16> into tensor<1x1x16x8xbf16>
    %expanded_25 = tensor.expand_shape %22 [[0], [1, 2], [3]] output_shape [1, 1, 16, 8] : tensor<1x16x8xbf16> into tensor<1x1x16x8xbf16>
    %52 = linalg.generic {indexing_maps = [#map10, #map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17, %expanded_24 : tensor<1x4x16x8xbf16>, tensor<1x1x16x8xbf16>) outs(%43 : tensor<1x4x16x8xbf16>) {
    ^bb0(%in: bf16, %in_52: bf16, %out: bf16):
      %134 = arith.mulf %in, %in_52 : bf16
      linalg.yield %134 : bf16
    } -> tensor<1x4x16x8xbf16>
    %extracted_slice = tensor.extract_slice %transposed_17[0, 0, 0, 0] [1, 4, 16, 4] [1, 1, 1, 1] : tensor<1x4x16x8xbf16> to tensor<1x4x16x4xbf16>
    %extracted_slice_26 = tensor.extract_slice %transposed_17[0, 0, 0, 4] [1, 4, 16, 4] [1, 1, 1, 1] : tensor<1x4x16x8xbf16> to tensor<1x4x16x4xbf16>
    %53 = tensor.empty() : tensor<1x4x16x4xbf16>
    %54 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26 : tensor<1x4x16x4xbf16>) outs(%53 : tensor<1x4x16x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %134 = arith.negf %in : bf16
      linalg.yield %134 : bf16
    } -> tensor<1x4x16x4xbf16>
    %concat_27 = tensor.concat dim(3) %54, %extracted_slice : (tensor<1x4x16x4xbf16>, tensor<1x4x16x4xbf16>) -> tensor<1x4x16x8xbf16>
    %55 = linalg.generic {indexing_maps = [#map10, #map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_27, %expanded_25 : tensor<1x4x16x8xbf16>, tensor<1x1x16x8xbf16>) outs(%43 : tensor<1x4x16x8xbf16>) {
    ^bb0(%in: bf16, %in_52: bf16, %out: bf16):
      %134 = arith.mulf %in, %in_52 : bf16
      linalg.yield %134 : bf16
    } -> tensor<1x4x16x8xbf16>
    %56 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %55 : tensor<1x4x16x8xbf16>, tensor<1x4x16x8xbf16>) outs(%43 : tensor<1x4x16x8xbf16>) {
    ^bb0(%in: bf16, %in_52: bf16, %out: bf16):
      %134 = arith.addf %in, %in_52 : bf16
      linalg.yield %134 : bf16
    } -> tensor<1x4x16x8xbf16>
    %57 = linalg.generic {indexing_maps = [#map10, #map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20, %expanded_24 : tensor<1x2x16x8xbf16>, tensor<1x1x16x8xbf16>) outs(%49 : tensor<1x2x16x8xbf16>) {
    ^bb0(%in: bf16, %in_52: bf16, %out: bf16):
      %134 = arith.mulf %in, %in_52 : bf16
      linalg.yield %134 : bf16
    } -> tensor<1x2x16x8xbf16>
    %extracted_slice_28 = tensor.extract_slice %transposed_20[0, 0, 0, 0] [1, 2, 16, 4] [1, 1, 1, 1] : tensor<1x2x16x8xbf16> to tensor<1x2x16x4xbf16>
    %extracted_slice_29 = tensor.extract_slice %transposed_20[0, 0, 0, 4] [1, 2, 16, 4] [1, 1, 1, 1] : tensor<1x2x16x8xbf16> to tensor<1x2x16x4xbf16>
    %58 = tensor.empty() : tensor<1x2x16x4xbf16>
    %59 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_29 : tensor<1x2x16x4xbf16>) outs(%58 : tensor<1x2x16x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %134 = arith.negf %in : bf16
      linalg.yield %134 : bf16
    } -> tensor<1x2x16x4xbf16>
    %concat_30 = tensor.concat dim(3) %59, %extracted_slice_28 : (tensor<1x2x16x4xbf16>, tensor<1x2x16x4xbf16>) -> tensor<1x2x16x8xbf16>
    %60 = linalg.generic {indexing_maps = [#map10, #map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_30, %expanded_25 : tensor<1x2x16x8xbf16>, tensor<1x1x16x8xbf16>) outs(%49 : tensor<1x2x16x8xbf16>) {
    ^bb0(%in: bf16, %in_52: bf16, %out: bf16):
      %134 = arith.mulf %in, %in_52 : bf16
      linalg.yield %134 : bf16
    } -> tensor<1x2x16x8xbf16>
    %61 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %60 : tensor<1x2x16x8xbf16>, tensor<1x2x16x8xbf16>) outs(%49 : tensor<1x2x16x8xbf16>) {
    ^bb0(%in: bf16, %in_52: bf16, %out: bf16):
      %134 = arith.addf %in, %in_52 : bf16
      linalg.yield %134 : bf16
    } -> tensor<1x2x16x8xbf16>
    %62 = tensor.empty() : tensor<1x2x2x16x8xbf16>
    %63 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<1x2x16x8xbf16>) outs(%62 : tensor<1x2x2x16x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x2x2x16x8xbf16>
    %collapsed_31 = tensor.collapse_shape %63 [[0], [1, 2], [3], [4]] : tensor<1x2x2x16x8xbf16> into tensor<1x4x16x8xbf16>
    %64 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_23 : tensor<1x2x16x8xbf16>) outs(%62 : tensor<1x2x2x16x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x2x2x16x8xbf16>
    %65 = tensor.empty() : tensor<1x4x8x16xbf16>
    %transposed_32 = linalg.transpose ins(%collapsed_31 : tensor<1x4x16x8xbf16>) outs(%65 : tensor<1x4x8x16xbf16>) permutation = [0, 1, 3, 2] 
    %collapsed_33 = tensor.collapse_shape %56 [[0, 1], [2], [3]] : tensor<1x4x16x8xbf16> into tensor<4x16x8xbf16>
    %collapsed_34 = tensor.collapse_shape %transposed_32 [[0, 1], [2], [3]] : tensor<1x4x8x16xbf16> into tensor<4x8x16xbf16>
    %66 = tensor.empty() : tensor<4x16x16xf32>
    %67 = linalg.fill ins(%cst : f32) outs(%66 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
    %68 = linalg.batch_matmul ins(%collapsed_33, %collapsed_34 : tensor<4x16x8xbf16>, tensor<4x8x16xbf16>) outs(%67 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
    %69 = tensor.empty() : tensor<4x16x16xbf16>
    %70 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<4x16x16xf32>) outs(%69 : tensor<4x16x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %134 = arith.truncf %in : f32 to bf16
      linalg.yield %134 : bf16
    } -> tensor<4x16x16xbf16>
    %expanded_35 = tensor.expand_shape %70 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xbf16> into tensor<1x4x16x16xbf16>
    %71 = tensor.empty() : tensor<1x4x16x16xbf16>
    %72 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_35 : tensor<1x4x16x16xbf16>) outs(%71 : tensor<1x4x16x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %134 = arith.truncf %cst_7 : f64 to bf16
      %135 = arith.mulf %in, %134 : bf16
      linalg.yield %135 : bf16
    } -> tensor<1x4x16x16xbf16>
    %73 = linalg.generic {indexing_maps = [#map10, #map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %expanded_14 : tensor<1x4x16x16xbf16>, tensor<1x1x16x16xbf16>) outs(%71 : tensor<1x4x16x16xbf16>) {
    ^bb0(%in: bf16, %in_52: bf16, %out: bf16):
      %134 = arith.addf %in, %in_52 : bf16
      linalg.yield %134 : bf16
    } -> tensor<1x4x16x16xbf16>
    %74 = tensor.empty() : tensor<1x4x16x16xf32>
    %75 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73 : tensor<1x4x16x16xbf16>) outs(%74 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %134 = arith.extf %in : bf16 to f32
      linalg.yield %134 : f32
    } -> tensor<1x4x16x16xf32>
    %76 = tensor.empty() : tensor<1x4x16xi64>
    %77 = linalg.fill ins(%c0_i64 : i64) outs(%76 : tensor<1x4x16xi64>) -> tensor<1x4x16xi64>
    %78 = tensor.empty() : tensor<1x4x16xf32>
    %79 = linalg.fill ins(%cst_0 : f32) outs(%78 : tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
    %80:2 = linalg.generic {indexing_maps = [#map10, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%75 : tensor<1x4x16x16xf32>) outs(%79, %77 : tensor<1x4x16xf32>, tensor<1x4x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_52: i64):
      %134 = linalg.index 3 : index
      %135 = arith.index_cast %134 : index to i64
      %136 = arith.maximumf %in, %out : f32
      %137 = arith.cmpf ogt, %in, %out : f32
      %138 = arith.select %137, %135, %out_52 : i64
      linalg.yield %136, %138 : f32, i64
    } -> (tensor<1x4x16xf32>, tensor<1x4x16xi64>)
    %expanded_36 = tensor.expand_shape %80#0 [[0], [1], [2, 3]] output_shape [1, 4, 16, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1xf32>
    %81 = linalg.generic {indexing_maps = [#map10, #map15, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %expanded_36 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%74 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %134 = arith.subf %in, %in_52 : f32
      linalg.yield %134 : f32
    } -> tensor<1x4x16x16xf32>
    %82 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81 : tensor<1x4x16x16xf32>) outs(%74 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.exp %in : f32
      linalg.yield %134 : f32
    } -> tensor<1x4x16x16xf32>
    %83 = tensor.empty() : tensor<1x4x16x1xf32>
    %84 = linalg.fill ins(%cst : f32) outs(%83 : tensor<1x4x16x1xf32>) -> tensor<1x4x16x1xf32>
    %85 = linalg.generic {indexing_maps = [#map10, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%82 : tensor<1x4x16x16xf32>) outs(%84 : tensor<1x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %out : f32
      linalg.yield %134 : f32
    } -> tensor<1x4x16x1xf32>
    %86 = linalg.generic {indexing_maps = [#map10, #map15, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82, %85 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%74 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %134 = arith.divf %in, %in_52 : f32
      linalg.yield %134 : f32
    } -> tensor<1x4x16x16xf32>
    %87 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86 : tensor<1x4x16x16xf32>) outs(%71 : tensor<1x4x16x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %134 = arith.truncf %in : f32 to bf16
      linalg.yield %134 : bf16
    } -> tensor<1x4x16x16xbf16>
    %collapsed_37 = tensor.collapse_shape %87 [[0, 1], [2], [3]] : tensor<1x4x16x16xbf16> into tensor<4x16x16xbf16>
    %collapsed_38 = tensor.collapse_shape %64 [[0, 1, 2], [3], [4]] : tensor<1x2x2x16x8xbf16> into tensor<4x16x8xbf16>
    %88 = tensor.empty() : tensor<4x16x8xf32>
    %89 = linalg.fill ins(%cst : f32) outs(%88 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
    %90 = linalg.batch_matmul ins(%collapsed_37, %collapsed_38 : tensor<4x16x16xbf16>, tensor<4x16x8xbf16>) outs(%89 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
    %91 = tensor.empty() : tensor<4x16x8xbf16>
    %92 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<4x16x8xf32>) outs(%91 : tensor<4x16x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %134 = arith.truncf %in : f32 to bf16
      linalg.yield %134 : bf16
    } -> tensor<4x16x8xbf16>
    %expanded_39 = tensor.expand_shape %92 [[0, 1], [2], [3]] output_shape [1, 4, 16, 8] : tensor<4x16x8xbf16> into tensor<1x4x16x8xbf16>
    %93 = tensor.empty() : tensor<1x16x4x8xbf16>
    %transposed_40 = linalg.transpose ins(%expanded_39 : tensor<1x4x16x8xbf16>) outs(%93 : tensor<1x16x4x8xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_41 = linalg.transpose ins(%arg4 : tensor<32x32xbf16>) outs(%37 : tensor<32x32xbf16>) permutation = [1, 0] 
    %collapsed_42 = tensor.collapse_shape %transposed_40 [[0, 1], [2, 3]] : tensor<1x16x4x8xbf16> into tensor<16x32xbf16>
    %94 = linalg.matmul ins(%collapsed_42, %transposed_41 : tensor<16x32xbf16>, tensor<32x32xbf16>) outs(%39 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %95 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%94 : tensor<16x32xf32>) outs(%41 : tensor<16x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %134 = arith.truncf %in : f32 to bf16
      linalg.yield %134 : bf16
    } -> tensor<16x32xbf16>
    %expanded_43 = tensor.expand_shape %95 [[0, 1], [2]] output_shape [1, 16, 32] : tensor<16x32xbf16> into tensor<1x16x32xbf16>
    %96 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %expanded_43 : tensor<1x16x32xbf16>, tensor<1x16x32xbf16>) outs(%8 : tensor<1x16x32xbf16>) {
    ^bb0(%in: bf16, %in_52: bf16, %out: bf16):
      %134 = arith.addf %in, %in_52 : bf16
      linalg.yield %134 : bf16
    } -> tensor<1x16x32xbf16>
    %97 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<1x16x32xbf16>) outs(%23 : tensor<1x16x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %134 = arith.extf %in : bf16 to f32
      linalg.yield %134 : f32
    } -> tensor<1x16x32xf32>
    %98 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<1x16x32xf32>) outs(%23 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %134 : f32
    } -> tensor<1x16x32xf32>
    %99 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%98 : tensor<1x16x32xf32>) outs(%26 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %out : f32
      linalg.yield %134 : f32
    } -> tensor<1x16x1xf32>
    %100 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<1x16x1xf32>) outs(%11 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.divf %in, %cst_11 : f32
      linalg.yield %134 : f32
    } -> tensor<1x16x1xf32>
    %101 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<1x16x1xf32>) outs(%11 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.truncf %cst_8 : f64 to f32
      %135 = arith.addf %in, %134 : f32
      linalg.yield %135 : f32
    } -> tensor<1x16x1xf32>
    %102 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<1x16x1xf32>) outs(%11 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.rsqrt %in : f32
      linalg.yield %134 : f32
    } -> tensor<1x16x1xf32>
    %103 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %102 : tensor<1x16x32xf32>, tensor<1x16x1xf32>) outs(%23 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %134 = arith.mulf %in, %in_52 : f32
      linalg.yield %134 : f32
    } -> tensor<1x16x32xf32>
    %104 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg9 : tensor<32xbf16>) outs(%32 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %134 = arith.extf %in : bf16 to f32
      linalg.yield %134 : f32
    } -> tensor<32xf32>
    %105 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%104 : tensor<32xf32>) outs(%32 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %cst_12 : f32
      linalg.yield %134 : f32
    } -> tensor<32xf32>
    %106 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %105 : tensor<1x16x32xf32>, tensor<32xf32>) outs(%23 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %134 = arith.mulf %in, %in_52 : f32
      linalg.yield %134 : f32
    } -> tensor<1x16x32xf32>
    %107 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<1x16x32xf32>) outs(%8 : tensor<1x16x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %134 = arith.truncf %in : f32 to bf16
      linalg.yield %134 : bf16
    } -> tensor<1x16x32xbf16>
    %108 = tensor.empty() : tensor<32x64xbf16>
    %transposed_44 = linalg.transpose ins(%arg5 : tensor<64x32xbf16>) outs(%108 : tensor<32x64xbf16>) permutation = [1, 0] 
    %collapsed_45 = tensor.collapse_shape %107 [[0, 1], [2]] : tensor<1x16x32xbf16> into tensor<16x32xbf16>
    %109 = tensor.empty() : tensor<16x64xf32>
    %110 = linalg.fill ins(%cst : f32) outs(%109 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %111 = linalg.matmul ins(%collapsed_45, %transposed_44 : tensor<16x32xbf16>, tensor<32x64xbf16>) outs(%110 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %112 = tensor.empty() : tensor<16x64xbf16>
    %113 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%111 : tensor<16x64xf32>) outs(%112 : tensor<16x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %134 = arith.truncf %in : f32 to bf16
      linalg.yield %134 : bf16
    } -> tensor<16x64xbf16>
    %expanded_46 = tensor.expand_shape %113 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xbf16> into tensor<1x16x64xbf16>
    %114 = tensor.empty() : tensor<1x16x64xbf16>
    %115 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_46 : tensor<1x16x64xbf16>) outs(%114 : tensor<1x16x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %134 = math.fpowi %in, %c3_i64 : bf16, i64
      %135 = arith.mulf %134, %cst_1 : bf16
      %136 = arith.addf %in, %135 : bf16
      %137 = arith.mulf %136, %cst_2 : bf16
      %138 = math.tanh %137 : bf16
      %139 = arith.addf %138, %cst_3 : bf16
      %140 = arith.mulf %139, %cst_4 : bf16
      %141 = arith.mulf %in, %140 : bf16
      linalg.yield %141 : bf16
    } -> tensor<1x16x64xbf16>
    %transposed_47 = linalg.transpose ins(%arg6 : tensor<64x32xbf16>) outs(%108 : tensor<32x64xbf16>) permutation = [1, 0] 
    %116 = linalg.matmul ins(%collapsed_45, %transposed_47 : tensor<16x32xbf16>, tensor<32x64xbf16>) outs(%110 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %117 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%116 : tensor<16x64xf32>) outs(%112 : tensor<16x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %134 = arith.truncf %in : f32 to bf16
      linalg.yield %134 : bf16
    } -> tensor<16x64xbf16>
    %expanded_48 = tensor.expand_shape %117 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xbf16> into tensor<1x16x64xbf16>
    %118 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %expanded_48 : tensor<1x16x64xbf16>, tensor<1x16x64xbf16>) outs(%114 : tensor<1x16x64xbf16>) {
    ^bb0(%in: bf16, %in_52: bf16, %out: bf16):
      %134 = arith.mulf %in, %in_52 : bf16
      linalg.yield %134 : bf16
    } -> tensor<1x16x64xbf16>
    %119 = tensor.empty() : tensor<64x32xbf16>
    %transposed_49 = linalg.transpose ins(%arg7 : tensor<32x64xbf16>) outs(%119 : tensor<64x32xbf16>) permutation = [1, 0] 
    %collapsed_50 = tensor.collapse_shape %118 [[0, 1], [2]] : tensor<1x16x64xbf16> into tensor<16x64xbf16>
    %120 = linalg.matmul ins(%collapsed_50, %transposed_49 : tensor<16x64xbf16>, tensor<64x32xbf16>) outs(%39 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %121 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%120 : tensor<16x32xf32>) outs(%41 : tensor<16x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %134 = arith.truncf %in : f32 to bf16
      linalg.yield %134 : bf16
    } -> tensor<16x32xbf16>
    %expanded_51 = tensor.expand_shape %121 [[0, 1], [2]] output_shape [1, 16, 32] : tensor<16x32xbf16> into tensor<1x16x32xbf16>
    %122 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %expanded_51 : tensor<1x16x32xbf16>, tensor<1x16x32xbf16>) outs(%8 : tensor<1x16x32xbf16>) {
    ^bb0(%in: bf16, %in_52: bf16, %out: bf16):
      %134 = arith.addf %in, %in_52 : bf16
      linalg.yield %134 : bf16
    } -> tensor<1x16x32xbf16>
    %123 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<1x16x32xbf16>) outs(%23 : tensor<1x16x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %134 = arith.extf %in : bf16 to f32
      linalg.yield %134 : f32
    } -> tensor<1x16x32xf32>
    %124 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<1x16x32xf32>) outs(%23 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %134 : f32
    } -> tensor<1x16x32xf32>
    %125 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%124 : tensor<1x16x32xf32>) outs(%26 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %out : f32
      linalg.yield %134 : f32
    } -> tensor<1x16x1xf32>
    %126 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<1x16x1xf32>) outs(%11 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.divf %in, %cst_11 : f32
      linalg.yield %134 : f32
    } -> tensor<1x16x1xf32>
    %127 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<1x16x1xf32>) outs(%11 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.truncf %cst_8 : f64 to f32
      %135 = arith.addf %in, %134 : f32
      linalg.yield %135 : f32
    } -> tensor<1x16x1xf32>
    %128 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<1x16x1xf32>) outs(%11 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.rsqrt %in : f32
      linalg.yield %134 : f32
    } -> tensor<1x16x1xf32>
    %129 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %128 : tensor<1x16x32xf32>, tensor<1x16x1xf32>) outs(%23 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %134 = arith.mulf %in, %in_52 : f32
      linalg.yield %134 : f32
    } -> tensor<1x16x32xf32>
    %130 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg10 : tensor<32xbf16>) outs(%32 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %134 = arith.extf %in : bf16 to f32
      linalg.yield %134 : f32
    } -> tensor<32xf32>
    %131 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%130 : tensor<32xf32>) outs(%32 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %cst_12 : f32
      linalg.yield %134 : f32
    } -> tensor<32xf32>
    %132 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %131 : tensor<1x16x32xf32>, tensor<32xf32>) outs(%23 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %134 = arith.mulf %in, %in_52 : f32
      linalg.yield %134 : f32
    } -> tensor<1x16x32xf32>
    %133 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<1x16x32xf32>) outs(%8 : tensor<1x16x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %134 = arith.truncf %in : f32 to bf16
      linalg.yield %134 : bf16
    } -> tensor<1x16x32xbf16>
    return %133 : tensor<1x16x32xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_4_torch.bfloat16: "0x02000000803FCD3D243C833A"
    }
  }
#-}
