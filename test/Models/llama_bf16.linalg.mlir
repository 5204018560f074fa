// models/make_test_models.py: transformers LlamaModel, one layer 32 wide, in bfloat16: rounded before the weight (torch-mlir 20261001 torch 2.15.0)
#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, 0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<100x32xbf16>, %arg1: tensor<32x32xbf16>, %arg2: tensor<16x32xbf16>, %arg3: tensor<16x32xbf16>, %arg4: tensor<32x32xbf16>, %arg5: tensor<64x32xbf16>, %arg6: tensor<64x32xbf16>, %arg7: tensor<32x64xbf16>, %arg8: tensor<32xbf16>, %arg9: tensor<32xbf16>, %arg10: tensor<32xbf16>, %arg11: tensor<1x16xi64>) -> tensor<1x16x32xbf16> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c100 = arith.constant 100 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<bf16>
    %cst_3 = arith.constant dense<-2.995200e+04> : tensor<16x16xbf16>
    %cst_4 = arith.constant 0.35355339059327379 : f64
    %cst_5 = arith.constant 9.9999999999999995E-7 : f64
    %cst_6 = arith.constant dense_resource<torch_tensor_4_torch.bfloat16> : tensor<4xbf16>
    %cst_7 = arith.constant 3.200000e+01 : f32
    %0 = tensor.empty() : tensor<16xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<16xi64>) {
    ^bb0(%out: i64):
      %130 = linalg.index 0 : index
      %131 = arith.index_cast %130 : index to i64
      linalg.yield %131 : i64
    } -> tensor<16xi64>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [1, 16] : tensor<16xi64> into tensor<1x16xi64>
    %expanded_8 = tensor.expand_shape %1 [[0, 1]] output_shape [16, 1] : tensor<16xi64> into tensor<16x1xi64>
    %2 = tensor.empty() : tensor<16x16xi64>
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_8 : tensor<1x16xi64>, tensor<16x1xi64>) outs(%2 : tensor<16x16xi64>) {
    ^bb0(%in: i64, %in_47: i64, %out: i64):
      %130 = arith.subi %in, %in_47 : i64
      linalg.yield %130 : i64
    } -> tensor<16x16xi64>
    %4 = tensor.empty() : tensor<16x16xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<16x16xi64>) outs(%4 : tensor<16x16xi1>) {
    ^bb0(%in: i64, %out: i1):
      %130 = arith.cmpi sge, %in, %c1_i64 : i64
      linalg.yield %130 : i1
    } -> tensor<16x16xi1>
    %6 = tensor.empty() : tensor<16x16xbf16>
    %7 = linalg.generic {indexing_maps = [#map3, #map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%5, %cst_3, %cst_2 : tensor<16x16xi1>, tensor<16x16xbf16>, tensor<bf16>) outs(%6 : tensor<16x16xbf16>) {
    ^bb0(%in: i1, %in_47: bf16, %in_48: bf16, %out: bf16):
      %130 = arith.select %in, %in_47, %in_48 : bf16
      linalg.yield %130 : bf16
    } -> tensor<16x16xbf16>
    %expanded_9 = tensor.expand_shape %7 [[0, 1, 2], [3]] output_shape [1, 1, 16, 16] : tensor<16x16xbf16> into tensor<1x1x16x16xbf16>
    %8 = tensor.empty() : tensor<1x16x32xbf16>
    %9 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11 : tensor<1x16xi64>) outs(%8 : tensor<1x16x32xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %130 = arith.index_cast %in : i64 to index
      %131 = linalg.index 2 : index
      %132 = arith.cmpi slt, %130, %c100 : index
      cf.assert %132, "index must be smaller than dim size"
      %133 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %133, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%130, %131] : tensor<100x32xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x16x32xbf16>
    %expanded_10 = tensor.expand_shape %1 [[0, 1, 2]] output_shape [1, 16, 1] : tensor<16xi64> into tensor<1x16x1xi64>
    %10 = tensor.empty() : tensor<1x16x1xf32>
    %11 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x16x1xi64>) outs(%10 : tensor<1x16x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %130 = arith.sitofp %in : i64 to f32
      linalg.yield %130 : f32
    } -> tensor<1x16x1xf32>
    %12 = tensor.empty() : tensor<4xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_6 : tensor<4xbf16>) outs(%12 : tensor<4xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %130 = arith.extf %in : bf16 to f32
      linalg.yield %130 : f32
    } -> tensor<4xf32>
    %14 = tensor.empty() : tensor<1x16x4xf32>
    %15 = linalg.generic {indexing_maps = [#map7, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %13 : tensor<1x16x1xf32>, tensor<4xf32>) outs(%14 : tensor<1x16x4xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %130 = arith.mulf %in, %in_47 : f32
      linalg.yield %130 : f32
    } -> tensor<1x16x4xf32>
    %concat = tensor.concat dim(2) %15, %15 : (tensor<1x16x4xf32>, tensor<1x16x4xf32>) -> tensor<1x16x8xf32>
    %16 = tensor.empty() : tensor<1x16x8xf32>
    %17 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x16x8xf32>) outs(%16 : tensor<1x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.cos %in : f32
      linalg.yield %130 : f32
    } -> tensor<1x16x8xf32>
    %18 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x16x8xf32>) outs(%16 : tensor<1x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.sin %in : f32
      linalg.yield %130 : f32
    } -> tensor<1x16x8xf32>
    %19 = tensor.empty() : tensor<1x16x8xbf16>
    %20 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x16x8xf32>) outs(%19 : tensor<1x16x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %130 = arith.truncf %in : f32 to bf16
      linalg.yield %130 : bf16
    } -> tensor<1x16x8xbf16>
    %21 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x16x8xf32>) outs(%19 : tensor<1x16x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %130 = arith.truncf %in : f32 to bf16
      linalg.yield %130 : bf16
    } -> tensor<1x16x8xbf16>
    %22 = tensor.empty() : tensor<1x16x32xf32>
    %23 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<1x16x32xbf16>) outs(%22 : tensor<1x16x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %130 = arith.extf %in : bf16 to f32
      linalg.yield %130 : f32
    } -> tensor<1x16x32xf32>
    %24 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<1x16x32xf32>) outs(%22 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %130 : f32
    } -> tensor<1x16x32xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%10 : tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
    %26 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%24 : tensor<1x16x32xf32>) outs(%25 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %in, %out : f32
      linalg.yield %130 : f32
    } -> tensor<1x16x1xf32>
    %27 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<1x16x1xf32>) outs(%10 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.divf %in, %cst_7 : f32
      linalg.yield %130 : f32
    } -> tensor<1x16x1xf32>
    %28 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<1x16x1xf32>) outs(%10 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.truncf %cst_5 : f64 to f32
      %131 = arith.addf %in, %130 : f32
      linalg.yield %131 : f32
    } -> tensor<1x16x1xf32>
    %29 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<1x16x1xf32>) outs(%10 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.rsqrt %in : f32
      linalg.yield %130 : f32
    } -> tensor<1x16x1xf32>
    %30 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %29 : tensor<1x16x32xf32>, tensor<1x16x1xf32>) outs(%22 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %130 = arith.mulf %in, %in_47 : f32
      linalg.yield %130 : f32
    } -> tensor<1x16x32xf32>
    %31 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<1x16x32xf32>) outs(%8 : tensor<1x16x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %130 = arith.truncf %in : f32 to bf16
      linalg.yield %130 : bf16
    } -> tensor<1x16x32xbf16>
    %32 = linalg.generic {indexing_maps = [#map8, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %31 : tensor<32xbf16>, tensor<1x16x32xbf16>) outs(%8 : tensor<1x16x32xbf16>) {
    ^bb0(%in: bf16, %in_47: bf16, %out: bf16):
      %130 = arith.mulf %in, %in_47 : bf16
      linalg.yield %130 : bf16
    } -> tensor<1x16x32xbf16>
    %33 = tensor.empty() : tensor<32x32xbf16>
    %transposed = linalg.transpose ins(%arg1 : tensor<32x32xbf16>) outs(%33 : tensor<32x32xbf16>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %32 [[0, 1], [2]] : tensor<1x16x32xbf16> into tensor<16x32xbf16>
    %34 = tensor.empty() : tensor<16x32xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %36 = linalg.matmul ins(%collapsed, %transposed : tensor<16x32xbf16>, tensor<32x32xbf16>) outs(%35 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %37 = tensor.empty() : tensor<16x32xbf16>
    %38 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%36 : tensor<16x32xf32>) outs(%37 : tensor<16x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %130 = arith.truncf %in : f32 to bf16
      linalg.yield %130 : bf16
    } -> tensor<16x32xbf16>
    %expanded_11 = tensor.expand_shape %38 [[0, 1], [2, 3]] output_shape [1, 16, 4, 8] : tensor<16x32xbf16> into tensor<1x16x4x8xbf16>
    %39 = tensor.empty() : tensor<1x4x16x8xbf16>
    %transposed_12 = linalg.transpose ins(%expanded_11 : tensor<1x16x4x8xbf16>) outs(%39 : tensor<1x4x16x8xbf16>) permutation = [0, 2, 1, 3] 
    %40 = tensor.empty() : tensor<32x16xbf16>
    %transposed_13 = linalg.transpose ins(%arg2 : tensor<16x32xbf16>) outs(%40 : tensor<32x16xbf16>) permutation = [1, 0] 
    %41 = tensor.empty() : tensor<16x16xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<16x16xf32>) -> tensor<16x16xf32>
    %43 = linalg.matmul ins(%collapsed, %transposed_13 : tensor<16x32xbf16>, tensor<32x16xbf16>) outs(%42 : tensor<16x16xf32>) -> tensor<16x16xf32>
    %44 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%43 : tensor<16x16xf32>) outs(%6 : tensor<16x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %130 = arith.truncf %in : f32 to bf16
      linalg.yield %130 : bf16
    } -> tensor<16x16xbf16>
    %expanded_14 = tensor.expand_shape %44 [[0, 1], [2, 3]] output_shape [1, 16, 2, 8] : tensor<16x16xbf16> into tensor<1x16x2x8xbf16>
    %45 = tensor.empty() : tensor<1x2x16x8xbf16>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<1x16x2x8xbf16>) outs(%45 : tensor<1x2x16x8xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_16 = linalg.transpose ins(%arg3 : tensor<16x32xbf16>) outs(%40 : tensor<32x16xbf16>) permutation = [1, 0] 
    %46 = linalg.matmul ins(%collapsed, %transposed_16 : tensor<16x32xbf16>, tensor<32x16xbf16>) outs(%42 : tensor<16x16xf32>) -> tensor<16x16xf32>
    %47 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%46 : tensor<16x16xf32>) outs(%6 : tensor<16x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %130 = arith.truncf %in : f32 to bf16
      linalg.yield %130 : bf16
    } -> tensor<16x16xbf16>
    %expanded_17 = tensor.expand_shape %47 [[0, 1], [2, 3]] output_shape [1, 16, 2, 8] : tensor<16x16xbf16> into tensor<1x16x2x8xbf16>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<1x16x2x8xbf16>) outs(%45 : tensor<1x2x16x8xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_19 = tensor.expand_shape %20 [[0], [1, 2], [3]] output_shape [1, 1, 16, 8] : tensor<1x16x8xbf16> into tensor<1x1x16x8xbf16>
    %expanded_20 = tensor.expand_shape %21 [[0], [1, 2], [3]] output_shape [1, 1, 16, 8] : tensor<1x16x8xbf16> into tensor<1x1x16x8xbf16>
    %48 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_12, %expanded_19 : tensor<1x4x16x8xbf16>, tensor<1x1x16x8xbf16>) outs(%39 : tensor<1x4x16x8xbf16>) {
    ^bb0(%in: bf16, %in_47: bf16, %out: bf16):
      %130 = arith.mulf %in, %in_47 : bf16
      linalg.yield %130 : bf16
    } -> tensor<1x4x16x8xbf16>
    %extracted_slice = tensor.extract_slice %transposed_12[0, 0, 0, 0] [1, 4, 16, 4] [1, 1, 1, 1] : tensor<1x4x16x8xbf16> to tensor<1x4x16x4xbf16>
    %extracted_slice_21 = tensor.extract_slice %transposed_12[0, 0, 0, 4] [1, 4, 16, 4] [1, 1, 1, 1] : tensor<1x4x16x8xbf16> to tensor<1x4x16x4xbf16>
    %49 = tensor.empty() : tensor<1x4x16x4xbf16>
    %50 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_21 : tensor<1x4x16x4xbf16>) outs(%49 : tensor<1x4x16x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %130 = arith.negf %in : bf16
      linalg.yield %130 : bf16
    } -> tensor<1x4x16x4xbf16>
    %concat_22 = tensor.concat dim(3) %50, %extracted_slice : (tensor<1x4x16x4xbf16>, tensor<1x4x16x4xbf16>) -> tensor<1x4x16x8xbf16>
    %51 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_22, %expanded_20 : tensor<1x4x16x8xbf16>, tensor<1x1x16x8xbf16>) outs(%39 : tensor<1x4x16x8xbf16>) {
    ^bb0(%in: bf16, %in_47: bf16, %out: bf16):
      %130 = arith.mulf %in, %in_47 : bf16
      linalg.yield %130 : bf16
    } -> tensor<1x4x16x8xbf16>
    %52 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %51 : tensor<1x4x16x8xbf16>, tensor<1x4x16x8xbf16>) outs(%39 : tensor<1x4x16x8xbf16>) {
    ^bb0(%in: bf16, %in_47: bf16, %out: bf16):
      %130 = arith.addf %in, %in_47 : bf16
      linalg.yield %130 : bf16
    } -> tensor<1x4x16x8xbf16>
    %53 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15, %expanded_19 : tensor<1x2x16x8xbf16>, tensor<1x1x16x8xbf16>) outs(%45 : tensor<1x2x16x8xbf16>) {
    ^bb0(%in: bf16, %in_47: bf16, %out: bf16):
      %130 = arith.mulf %in, %in_47 : bf16
      linalg.yield %130 : bf16
    } -> tensor<1x2x16x8xbf16>
    %extracted_slice_23 = tensor.extract_slice %transposed_15[0, 0, 0, 0] [1, 2, 16, 4] [1, 1, 1, 1] : tensor<1x2x16x8xbf16> to tensor<1x2x16x4xbf16>
    %extracted_slice_24 = tensor.extract_slice %transposed_15[0, 0, 0, 4] [1, 2, 16, 4] [1, 1, 1, 1] : tensor<1x2x16x8xbf16> to tensor<1x2x16x4xbf16>
    %54 = tensor.empty() : tensor<1x2x16x4xbf16>
    %55 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24 : tensor<1x2x16x4xbf16>) outs(%54 : tensor<1x2x16x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %130 = arith.negf %in : bf16
      linalg.yield %130 : bf16
    } -> tensor<1x2x16x4xbf16>
    %concat_25 = tensor.concat dim(3) %55, %extracted_slice_23 : (tensor<1x2x16x4xbf16>, tensor<1x2x16x4xbf16>) -> tensor<1x2x16x8xbf16>
    %56 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_25, %expanded_20 : tensor<1x2x16x8xbf16>, tensor<1x1x16x8xbf16>) outs(%45 : tensor<1x2x16x8xbf16>) {
    ^bb0(%in: bf16, %in_47: bf16, %out: bf16):
      %130 = arith.mulf %in, %in_47 : bf16
      linalg.yield %130 : bf16
    } -> tensor<1x2x16x8xbf16>
    %57 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %56 : tensor<1x2x16x8xbf16>, tensor<1x2x16x8xbf16>) outs(%45 : tensor<1x2x16x8xbf16>) {
    ^bb0(%in: bf16, %in_47: bf16, %out: bf16):
      %130 = arith.addf %in, %in_47 : bf16
      linalg.yield %130 : bf16
    } -> tensor<1x2x16x8xbf16>
    %58 = tensor.empty() : tensor<1x2x2x16x8xbf16>
    %59 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<1x2x16x8xbf16>) outs(%58 : tensor<1x2x2x16x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x2x2x16x8xbf16>
    %collapsed_26 = tensor.collapse_shape %59 [[0], [1, 2], [3], [4]] : tensor<1x2x2x16x8xbf16> into tensor<1x4x16x8xbf16>
    %60 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18 : tensor<1x2x16x8xbf16>) outs(%58 : tensor<1x2x2x16x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x2x2x16x8xbf16>
    %61 = tensor.empty() : tensor<1x4x8x16xbf16>
    %transposed_27 = linalg.transpose ins(%collapsed_26 : tensor<1x4x16x8xbf16>) outs(%61 : tensor<1x4x8x16xbf16>) permutation = [0, 1, 3, 2] 
    %collapsed_28 = tensor.collapse_shape %52 [[0, 1], [2], [3]] : tensor<1x4x16x8xbf16> into tensor<4x16x8xbf16>
    %collapsed_29 = tensor.collapse_shape %transposed_27 [[0, 1], [2], [3]] : tensor<1x4x8x16xbf16> into tensor<4x8x16xbf16>
    %62 = tensor.empty() : tensor<4x16x16xf32>
    %63 = linalg.fill ins(%cst : f32) outs(%62 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
    %64 = linalg.batch_matmul ins(%collapsed_28, %collapsed_29 : tensor<4x16x8xbf16>, tensor<4x8x16xbf16>) outs(%63 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
    %65 = tensor.empty() : tensor<4x16x16xbf16>
    %66 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64 : tensor<4x16x16xf32>) outs(%65 : tensor<4x16x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %130 = arith.truncf %in : f32 to bf16
      linalg.yield %130 : bf16
    } -> tensor<4x16x16xbf16>
    %expanded_30 = tensor.expand_shape %66 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xbf16> into tensor<1x4x16x16xbf16>
    %67 = tensor.empty() : tensor<1x4x16x16xbf16>
    %68 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_30 : tensor<1x4x16x16xbf16>) outs(%67 : tensor<1x4x16x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %130 = arith.truncf %cst_4 : f64 to bf16
      %131 = arith.mulf %in, %130 : bf16
      linalg.yield %131 : bf16
    } -> tensor<1x4x16x16xbf16>
    %69 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %expanded_9 : tensor<1x4x16x16xbf16>, tensor<1x1x16x16xbf16>) outs(%67 : tensor<1x4x16x16xbf16>) {
    ^bb0(%in: bf16, %in_47: bf16, %out: bf16):
      %130 = arith.addf %in, %in_47 : bf16
      linalg.yield %130 : bf16
    } -> tensor<1x4x16x16xbf16>
    %70 = tensor.empty() : tensor<1x4x16x16xf32>
    %71 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<1x4x16x16xbf16>) outs(%70 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %130 = arith.extf %in : bf16 to f32
      linalg.yield %130 : f32
    } -> tensor<1x4x16x16xf32>
    %72 = tensor.empty() : tensor<1x4x16xi64>
    %73 = linalg.fill ins(%c0_i64 : i64) outs(%72 : tensor<1x4x16xi64>) -> tensor<1x4x16xi64>
    %74 = tensor.empty() : tensor<1x4x16xf32>
    %75 = linalg.fill ins(%cst_0 : f32) outs(%74 : tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
    %76:2 = linalg.generic {indexing_maps = [#map9, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%71 : tensor<1x4x16x16xf32>) outs(%75, %73 : tensor<1x4x16xf32>, tensor<1x4x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_47: i64):
      %130 = linalg.index 3 : index
      %131 = arith.index_cast %130 : index to i64
      %132 = arith.maximumf %in, %out : f32
      %133 = arith.cmpf ogt, %in, %out : f32
      %134 = arith.select %133, %131, %out_47 : i64
      linalg.yield %132, %134 : f32, i64
    } -> (tensor<1x4x16xf32>, tensor<1x4x16xi64>)
    %expanded_31 = tensor.expand_shape %76#0 [[0], [1], [2, 3]] output_shape [1, 4, 16, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1xf32>
    %77 = linalg.generic {indexing_maps = [#map9, #map14, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %expanded_31 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%70 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %130 = arith.subf %in, %in_47 : f32
      linalg.yield %130 : f32
    } -> tensor<1x4x16x16xf32>
    %78 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<1x4x16x16xf32>) outs(%70 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.exp %in : f32
      linalg.yield %130 : f32
    } -> tensor<1x4x16x16xf32>
    %79 = tensor.empty() : tensor<1x4x16x1xf32>
    %80 = linalg.fill ins(%cst : f32) outs(%79 : tensor<1x4x16x1xf32>) -> tensor<1x4x16x1xf32>
    %81 = linalg.generic {indexing_maps = [#map9, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%78 : tensor<1x4x16x16xf32>) outs(%80 : tensor<1x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %in, %out : f32
      linalg.yield %130 : f32
    } -> tensor<1x4x16x1xf32>
    %82 = linalg.generic {indexing_maps = [#map9, #map14, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %81 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%70 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %130 = arith.divf %in, %in_47 : f32
      linalg.yield %130 : f32
    } -> tensor<1x4x16x16xf32>
    %83 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82 : tensor<1x4x16x16xf32>) outs(%67 : tensor<1x4x16x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %130 = arith.truncf %in : f32 to bf16
      linalg.yield %130 : bf16
    } -> tensor<1x4x16x16xbf16>
    %collapsed_32 = tensor.collapse_shape %83 [[0, 1], [2], [3]] : tensor<1x4x16x16xbf16> into tensor<4x16x16xbf16>
    %collapsed_33 = tensor.collapse_shape %60 [[0, 1, 2], [3], [4]] : tensor<1x2x2x16x8xbf16> into tensor<4x16x8xbf16>
    %84 = tensor.empty() : tensor<4x16x8xf32>
    %85 = linalg.fill ins(%cst : f32) outs(%84 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
    %86 = linalg.batch_matmul ins(%collapsed_32, %collapsed_33 : tensor<4x16x16xbf16>, tensor<4x16x8xbf16>) outs(%85 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
    %87 = tensor.empty() : tensor<4x16x8xbf16>
    %88 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<4x16x8xf32>) outs(%87 : tensor<4x16x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %130 = arith.truncf %in : f32 to bf16
      linalg.yield %130 : bf16
    } -> tensor<4x16x8xbf16>
    %expanded_34 = tensor.expand_shape %88 [[0, 1], [2], [3]] output_shape [1, 4, 16, 8] : tensor<4x16x8xbf16> into tensor<1x4x16x8xbf16>
    %89 = tensor.empty() : tensor<1x16x4x8xbf16>
    %transposed_35 = linalg.transpose ins(%expanded_34 : tensor<1x4x16x8xbf16>) outs(%89 : tensor<1x16x4x8xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_36 = linalg.transpose ins(%arg4 : tensor<32x32xbf16>) outs(%33 : tensor<32x32xbf16>) permutation = [1, 0] 
    %collapsed_37 = tensor.collapse_shape %transposed_35 [[0, 1], [2, 3]] : tensor<1x16x4x8xbf16> into tensor<16x32xbf16>
    %90 = linalg.matmul ins(%collapsed_37, %transposed_36 : tensor<16x32xbf16>, tensor<32x32xbf16>) outs(%35 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %91 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%90 : tensor<16x32xf32>) outs(%37 : tensor<16x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %130 = arith.truncf %in : f32 to bf16
      linalg.yield %130 : bf16
    } -> tensor<16x32xbf16>
    %expanded_38 = tensor.expand_shape %91 [[0, 1], [2]] output_shape [1, 16, 32] : tensor<16x32xbf16> into tensor<1x16x32xbf16>
    %92 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %expanded_38 : tensor<1x16x32xbf16>, tensor<1x16x32xbf16>) outs(%8 : tensor<1x16x32xbf16>) {
    ^bb0(%in: bf16, %in_47: bf16, %out: bf16):
      %130 = arith.addf %in, %in_47 : bf16
      linalg.yield %130 : bf16
    } -> tensor<1x16x32xbf16>
    %93 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<1x16x32xbf16>) outs(%22 : tensor<1x16x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %130 = arith.extf %in : bf16 to f32
      linalg.yield %130 : f32
    } -> tensor<1x16x32xf32>
    %94 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<1x16x32xf32>) outs(%22 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %130 : f32
    } -> tensor<1x16x32xf32>
    %95 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%94 : tensor<1x16x32xf32>) outs(%25 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %in, %out : f32
      linalg.yield %130 : f32
    } -> tensor<1x16x1xf32>
    %96 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<1x16x1xf32>) outs(%10 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.divf %in, %cst_7 : f32
      linalg.yield %130 : f32
    } -> tensor<1x16x1xf32>
    %97 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<1x16x1xf32>) outs(%10 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.truncf %cst_5 : f64 to f32
      %131 = arith.addf %in, %130 : f32
      linalg.yield %131 : f32
    } -> tensor<1x16x1xf32>
    %98 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<1x16x1xf32>) outs(%10 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.rsqrt %in : f32
      linalg.yield %130 : f32
    } -> tensor<1x16x1xf32>
    %99 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %98 : tensor<1x16x32xf32>, tensor<1x16x1xf32>) outs(%22 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %130 = arith.mulf %in, %in_47 : f32
      linalg.yield %130 : f32
    } -> tensor<1x16x32xf32>
    %100 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<1x16x32xf32>) outs(%8 : tensor<1x16x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %130 = arith.truncf %in : f32 to bf16
      linalg.yield %130 : bf16
    } -> tensor<1x16x32xbf16>
    %101 = linalg.generic {indexing_maps = [#map8, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %100 : tensor<32xbf16>, tensor<1x16x32xbf16>) outs(%8 : tensor<1x16x32xbf16>) {
    ^bb0(%in: bf16, %in_47: bf16, %out: bf16):
      %130 = arith.mulf %in, %in_47 : bf16
      linalg.yield %130 : bf16
    } -> tensor<1x16x32xbf16>
    %102 = tensor.empty() : tensor<32x64xbf16>
    %transposed_39 = linalg.transpose ins(%arg5 : tensor<64x32xbf16>) outs(%102 : tensor<32x64xbf16>) permutation = [1, 0] 
    %collapsed_40 = tensor.collapse_shape %101 [[0, 1], [2]] : tensor<1x16x32xbf16> into tensor<16x32xbf16>
    %103 = tensor.empty() : tensor<16x64xf32>
    %104 = linalg.fill ins(%cst : f32) outs(%103 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %105 = linalg.matmul ins(%collapsed_40, %transposed_39 : tensor<16x32xbf16>, tensor<32x64xbf16>) outs(%104 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %106 = tensor.empty() : tensor<16x64xbf16>
    %107 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%105 : tensor<16x64xf32>) outs(%106 : tensor<16x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %130 = arith.truncf %in : f32 to bf16
      linalg.yield %130 : bf16
    } -> tensor<16x64xbf16>
    %expanded_41 = tensor.expand_shape %107 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xbf16> into tensor<1x16x64xbf16>
    %108 = tensor.empty() : tensor<1x16x64xf32>
    %109 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_41 : tensor<1x16x64xbf16>) outs(%108 : tensor<1x16x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %130 = arith.extf %in : bf16 to f32
      linalg.yield %130 : f32
    } -> tensor<1x16x64xf32>
    %110 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<1x16x64xf32>) outs(%108 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.negf %in : f32
      %131 = math.exp %130 : f32
      %132 = arith.addf %131, %cst_1 : f32
      %133 = arith.divf %cst_1, %132 : f32
      linalg.yield %133 : f32
    } -> tensor<1x16x64xf32>
    %111 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %110 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%108 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %130 = arith.mulf %in, %in_47 : f32
      linalg.yield %130 : f32
    } -> tensor<1x16x64xf32>
    %112 = tensor.empty() : tensor<1x16x64xbf16>
    %113 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<1x16x64xf32>) outs(%112 : tensor<1x16x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %130 = arith.truncf %in : f32 to bf16
      linalg.yield %130 : bf16
    } -> tensor<1x16x64xbf16>
    %transposed_42 = linalg.transpose ins(%arg6 : tensor<64x32xbf16>) outs(%102 : tensor<32x64xbf16>) permutation = [1, 0] 
    %114 = linalg.matmul ins(%collapsed_40, %transposed_42 : tensor<16x32xbf16>, tensor<32x64xbf16>) outs(%104 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %115 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%114 : tensor<16x64xf32>) outs(%106 : tensor<16x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %130 = arith.truncf %in : f32 to bf16
      linalg.yield %130 : bf16
    } -> tensor<16x64xbf16>
    %expanded_43 = tensor.expand_shape %115 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xbf16> into tensor<1x16x64xbf16>
    %116 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %expanded_43 : tensor<1x16x64xbf16>, tensor<1x16x64xbf16>) outs(%112 : tensor<1x16x64xbf16>) {
    ^bb0(%in: bf16, %in_47: bf16, %out: bf16):
      %130 = arith.mulf %in, %in_47 : bf16
      linalg.yield %130 : bf16
    } -> tensor<1x16x64xbf16>
    %117 = tensor.empty() : tensor<64x32xbf16>
    %transposed_44 = linalg.transpose ins(%arg7 : tensor<32x64xbf16>) outs(%117 : tensor<64x32xbf16>) permutation = [1, 0] 
    %collapsed_45 = tensor.collapse_shape %116 [[0, 1], [2]] : tensor<1x16x64xbf16> into tensor<16x64xbf16>
    %118 = linalg.matmul ins(%collapsed_45, %transposed_44 : tensor<16x64xbf16>, tensor<64x32xbf16>) outs(%35 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %119 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%118 : tensor<16x32xf32>) outs(%37 : tensor<16x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %130 = arith.truncf %in : f32 to bf16
      linalg.yield %130 : bf16
    } -> tensor<16x32xbf16>
    %expanded_46 = tensor.expand_shape %119 [[0, 1], [2]] output_shape [1, 16, 32] : tensor<16x32xbf16> into tensor<1x16x32xbf16>
    %120 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %expanded_46 : tensor<1x16x32xbf16>, tensor<1x16x32xbf16>) outs(%8 : tensor<1x16x32xbf16>) {
    ^bb0(%in: bf16, %in_47: bf16, %out: bf16):
      %130 = arith.addf %in, %in_47 : bf16
      linalg.yield %130 : bf16
    } -> tensor<1x16x32xbf16>
    %121 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<1x16x32xbf16>) outs(%22 : tensor<1x16x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %130 = arith.extf %in : bf16 to f32
      linalg.yield %130 : f32
    } -> tensor<1x16x32xf32>
    %122 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<1x16x32xf32>) outs(%22 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %130 : f32
    } -> tensor<1x16x32xf32>
    %123 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%122 : tensor<1x16x32xf32>) outs(%25 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %in, %out : f32
      linalg.yield %130 : f32
    } -> tensor<1x16x1xf32>
    %124 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<1x16x1xf32>) outs(%10 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.divf %in, %cst_7 : f32
      linalg.yield %130 : f32
    } -> tensor<1x16x1xf32>
    %125 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<1x16x1xf32>) outs(%10 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.truncf %cst_5 : f64 to f32
      %131 = arith.addf %in, %130 : f32
      linalg.yield %131 : f32
    } -> tensor<1x16x1xf32>
    %126 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<1x16x1xf32>) outs(%10 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.rsqrt %in : f32
      linalg.yield %130 : f32
    } -> tensor<1x16x1xf32>
    %127 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %126 : tensor<1x16x32xf32>, tensor<1x16x1xf32>) outs(%22 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %130 = arith.mulf %in, %in_47 : f32
      linalg.yield %130 : f32
    } -> tensor<1x16x32xf32>
    %128 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<1x16x32xf32>) outs(%8 : tensor<1x16x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %130 = arith.truncf %in : f32 to bf16
      linalg.yield %130 : bf16
    } -> tensor<1x16x32xbf16>
    %129 = linalg.generic {indexing_maps = [#map8, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %128 : tensor<32xbf16>, tensor<1x16x32xbf16>) outs(%8 : tensor<1x16x32xbf16>) {
    ^bb0(%in: bf16, %in_47: bf16, %out: bf16):
      %130 = arith.mulf %in, %in_47 : bf16
      linalg.yield %130 : bf16
    } -> tensor<1x16x32xbf16>
    return %129 : tensor<1x16x32xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_4_torch.bfloat16: "0x02000000803FCD3D243C833A"
    }
  }
#-}
