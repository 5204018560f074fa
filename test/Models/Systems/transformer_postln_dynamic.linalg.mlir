// models/make_system_tests.py transformer_postln_dynamic (torch-mlir 20261001 torch 2.15.0)
#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<()[s0] -> (s0 * 64)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<()[s0] -> (s0 * 4)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<()[s0] -> (s0 * 16)>
#map10 = affine_map<(d0, d1) -> (d1)>
#map11 = affine_map<(d0, d1) -> (d0, d1)>
#map12 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  func.func @main(%arg0: tensor<192x64xf32> {resnorm.param = "self_attn.in_proj_weight"}, %arg1: tensor<192xf32> {resnorm.param = "self_attn.in_proj_bias"}, %arg2: tensor<64x64xf32> {resnorm.param = "self_attn.out_proj.weight"}, %arg3: tensor<64xf32> {resnorm.param = "self_attn.out_proj.bias"}, %arg4: tensor<128x64xf32> {resnorm.param = "linear1.weight"}, %arg5: tensor<128xf32> {resnorm.param = "linear1.bias"}, %arg6: tensor<64x128xf32> {resnorm.param = "linear2.weight"}, %arg7: tensor<64xf32> {resnorm.param = "linear2.bias"}, %arg8: tensor<64xf32> {resnorm.param = "norm1.weight"}, %arg9: tensor<64xf32> {resnorm.param = "norm1.bias"}, %arg10: tensor<64xf32> {resnorm.param = "norm2.weight"}, %arg11: tensor<64xf32> {resnorm.param = "norm2.bias"}, %arg12: tensor<?x16x64xf32>) -> tensor<?x16x64xf32> {
    %c16_i64 = arith.constant 16 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c16 = arith.constant 16 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c4 = arith.constant 4 : index
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 0.000000e+00 : f64
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant 1.000000e-05 : f64
    %cst_4 = arith.constant 0xFFF0000000000000 : f64
    %cst_5 = arith.constant 5.000000e-01 : f32
    %cst_6 = arith.constant 6.400000e+01 : f64
    %cst_7 = arith.constant 6.400000e+01 : f32
    %dim = tensor.dim %arg12, %c0 : tensor<?x16x64xf32>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty(%dim) : tensor<16x?x64xf32>
    %transposed = linalg.transpose ins(%arg12 : tensor<?x16x64xf32>) outs(%1 : tensor<16x?x64xf32>) permutation = [1, 0, 2] 
    %2 = tensor.empty() : tensor<64x192xf32>
    %transposed_8 = linalg.transpose ins(%arg0 : tensor<192x64xf32>) outs(%2 : tensor<64x192xf32>) permutation = [1, 0] 
    %3 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %3, "unimplemented: dynamic negative broadcast sizes"
    %4 = tensor.empty(%dim) : tensor<16x?x64xf32>
    %5 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel"]} outs(%4 : tensor<16x?x64xf32>) {
    ^bb0(%out: f32):
      %131 = linalg.index 0 : index
      %132 = linalg.index 1 : index
      %133 = linalg.index 2 : index
      %134 = arith.cmpi eq, %dim, %c1 : index
      %135 = arith.select %134, %c0, %132 : index
      %extracted = tensor.extract %transposed[%131, %135, %133] : tensor<16x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<16x?x64xf32>
    %6 = tensor.empty() : tensor<16x64x192xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_8 : tensor<64x192xf32>) outs(%6 : tensor<16x64x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x64x192xf32>
    %8 = tensor.empty(%dim) : tensor<16x?x192xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<16x?x192xf32>) -> tensor<16x?x192xf32>
    %10 = linalg.batch_matmul ins(%5, %7 : tensor<16x?x64xf32>, tensor<16x64x192xf32>) outs(%9 : tensor<16x?x192xf32>) -> tensor<16x?x192xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %arg1 : tensor<16x?x192xf32>, tensor<192xf32>) outs(%8 : tensor<16x?x192xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %131 = arith.addf %in, %in_43 : f32
      linalg.yield %131 : f32
    } -> tensor<16x?x192xf32>
    %expanded = tensor.expand_shape %11 [[0, 1], [2], [3, 4]] output_shape [1, 16, %dim, 3, 64] : tensor<16x?x192xf32> into tensor<1x16x?x3x64xf32>
    %12 = tensor.empty(%dim) : tensor<3x16x?x1x64xf32>
    %transposed_9 = linalg.transpose ins(%expanded : tensor<1x16x?x3x64xf32>) outs(%12 : tensor<3x16x?x1x64xf32>) permutation = [3, 1, 2, 0, 4] 
    %collapsed = tensor.collapse_shape %transposed_9 [[0], [1], [2, 3], [4]] : tensor<3x16x?x1x64xf32> into tensor<3x16x?x64xf32>
    %extracted_slice = tensor.extract_slice %collapsed[0, 0, 0, 0] [1, 16, %dim, 64] [1, 1, 1, 1] : tensor<3x16x?x64xf32> to tensor<1x16x?x64xf32>
    %extracted_slice_10 = tensor.extract_slice %collapsed[1, 0, 0, 0] [1, 16, %dim, 64] [1, 1, 1, 1] : tensor<3x16x?x64xf32> to tensor<1x16x?x64xf32>
    %extracted_slice_11 = tensor.extract_slice %collapsed[2, 0, 0, 0] [1, 16, %dim, 64] [1, 1, 1, 1] : tensor<3x16x?x64xf32> to tensor<1x16x?x64xf32>
    %collapsed_12 = tensor.collapse_shape %extracted_slice [[0, 1], [2, 3]] : tensor<1x16x?x64xf32> into tensor<16x?xf32>
    %13 = affine.apply #map3()[%dim]
    %14 = arith.divsi %13, %c16 : index
    %expanded_13 = tensor.expand_shape %collapsed_12 [[0], [1, 2]] output_shape [16, %14, 16] : tensor<16x?xf32> into tensor<16x?x16xf32>
    %15 = tensor.empty(%14) : tensor<?x16x16xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<16x?x16xf32>) outs(%15 : tensor<?x16x16xf32>) permutation = [1, 0, 2] 
    %collapsed_15 = tensor.collapse_shape %extracted_slice_10 [[0, 1], [2, 3]] : tensor<1x16x?x64xf32> into tensor<16x?xf32>
    %expanded_16 = tensor.expand_shape %collapsed_15 [[0], [1, 2]] output_shape [16, %14, 16] : tensor<16x?xf32> into tensor<16x?x16xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<16x?x16xf32>) outs(%15 : tensor<?x16x16xf32>) permutation = [1, 0, 2] 
    %collapsed_18 = tensor.collapse_shape %extracted_slice_11 [[0, 1], [2, 3]] : tensor<1x16x?x64xf32> into tensor<16x?xf32>
    %expanded_19 = tensor.expand_shape %collapsed_18 [[0], [1, 2]] output_shape [16, %14, 16] : tensor<16x?xf32> into tensor<16x?x16xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<16x?x16xf32>) outs(%15 : tensor<?x16x16xf32>) permutation = [1, 0, 2] 
    %16 = arith.divsi %14, %c4 : index
    %expanded_21 = tensor.expand_shape %transposed_14 [[0, 1], [2], [3]] output_shape [%16, 4, 16, 16] : tensor<?x16x16xf32> into tensor<?x4x16x16xf32>
    %expanded_22 = tensor.expand_shape %transposed_17 [[0, 1], [2], [3]] output_shape [%16, 4, 16, 16] : tensor<?x16x16xf32> into tensor<?x4x16x16xf32>
    %expanded_23 = tensor.expand_shape %transposed_20 [[0, 1], [2], [3]] output_shape [%16, 4, 16, 16] : tensor<?x16x16xf32> into tensor<?x4x16x16xf32>
    %17 = tensor.empty(%16) : tensor<?x4x16x16xf32>
    %18 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21 : tensor<?x4x16x16xf32>) outs(%17 : tensor<?x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.mulf %in, %cst_5 : f32
      linalg.yield %131 : f32
    } -> tensor<?x4x16x16xf32>
    %transposed_24 = linalg.transpose ins(%expanded_22 : tensor<?x4x16x16xf32>) outs(%17 : tensor<?x4x16x16xf32>) permutation = [0, 1, 3, 2] 
    %19 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_24 : tensor<?x4x16x16xf32>) outs(%17 : tensor<?x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.mulf %in, %cst_5 : f32
      linalg.yield %131 : f32
    } -> tensor<?x4x16x16xf32>
    cf.assert %3, "unimplemented: dynamic negative broadcast sizes"
    %20 = tensor.empty(%dim) : tensor<?x4x16x16xf32>
    %21 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%20 : tensor<?x4x16x16xf32>) {
    ^bb0(%out: f32):
      %131 = linalg.index 0 : index
      %132 = linalg.index 1 : index
      %133 = linalg.index 2 : index
      %134 = linalg.index 3 : index
      %135 = arith.cmpi eq, %16, %c1 : index
      %136 = arith.select %135, %c0, %131 : index
      %extracted = tensor.extract %18[%136, %132, %133, %134] : tensor<?x4x16x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x16x16xf32>
    %collapsed_25 = tensor.collapse_shape %21 [[0, 1], [2], [3]] : tensor<?x4x16x16xf32> into tensor<?x16x16xf32>
    cf.assert %3, "unimplemented: dynamic negative broadcast sizes"
    %22 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%20 : tensor<?x4x16x16xf32>) {
    ^bb0(%out: f32):
      %131 = linalg.index 0 : index
      %132 = linalg.index 1 : index
      %133 = linalg.index 2 : index
      %134 = linalg.index 3 : index
      %135 = arith.cmpi eq, %16, %c1 : index
      %136 = arith.select %135, %c0, %131 : index
      %extracted = tensor.extract %19[%136, %132, %133, %134] : tensor<?x4x16x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x16x16xf32>
    %collapsed_26 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<?x4x16x16xf32> into tensor<?x16x16xf32>
    %23 = affine.apply #map5()[%dim]
    %24 = tensor.empty(%23) : tensor<?x16x16xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<?x16x16xf32>) -> tensor<?x16x16xf32>
    %26 = linalg.batch_matmul ins(%collapsed_25, %collapsed_26 : tensor<?x16x16xf32>, tensor<?x16x16xf32>) outs(%25 : tensor<?x16x16xf32>) -> tensor<?x16x16xf32>
    %27 = arith.divsi %23, %c4 : index
    %expanded_27 = tensor.expand_shape %26 [[0, 1], [2], [3]] output_shape [%27, 4, 16, 16] : tensor<?x16x16xf32> into tensor<?x4x16x16xf32>
    %28 = tensor.empty(%27) : tensor<?x4x16xi64>
    %29 = linalg.fill ins(%c0_i64 : i64) outs(%28 : tensor<?x4x16xi64>) -> tensor<?x4x16xi64>
    %30 = tensor.empty(%27) : tensor<?x4x16xf32>
    %31 = linalg.fill ins(%cst_0 : f32) outs(%30 : tensor<?x4x16xf32>) -> tensor<?x4x16xf32>
    %32:2 = linalg.generic {indexing_maps = [#map4, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_27 : tensor<?x4x16x16xf32>) outs(%31, %29 : tensor<?x4x16xf32>, tensor<?x4x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_43: i64):
      %131 = linalg.index 3 : index
      %132 = arith.index_cast %131 : index to i64
      %133 = arith.maximumf %in, %out : f32
      %134 = arith.cmpf ogt, %in, %out : f32
      %135 = arith.select %134, %132, %out_43 : i64
      linalg.yield %133, %135 : f32, i64
    } -> (tensor<?x4x16xf32>, tensor<?x4x16xi64>)
    %expanded_28 = tensor.expand_shape %32#0 [[0], [1], [2, 3]] output_shape [%27, 4, 16, 1] : tensor<?x4x16xf32> into tensor<?x4x16x1xf32>
    %33 = tensor.empty(%27) : tensor<?x4x16x16xf32>
    %34 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_27, %expanded_28 : tensor<?x4x16x16xf32>, tensor<?x4x16x1xf32>) outs(%33 : tensor<?x4x16x16xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %131 = arith.subf %in, %in_43 : f32
      linalg.yield %131 : f32
    } -> tensor<?x4x16x16xf32>
    %35 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<?x4x16x16xf32>) outs(%33 : tensor<?x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = math.exp %in : f32
      linalg.yield %131 : f32
    } -> tensor<?x4x16x16xf32>
    %36 = tensor.empty(%27) : tensor<?x4x16x1xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<?x4x16x1xf32>) -> tensor<?x4x16x1xf32>
    %38 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%35 : tensor<?x4x16x16xf32>) outs(%37 : tensor<?x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.addf %in, %out : f32
      linalg.yield %131 : f32
    } -> tensor<?x4x16x1xf32>
    %39 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %38 : tensor<?x4x16x16xf32>, tensor<?x4x16x1xf32>) outs(%33 : tensor<?x4x16x16xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %131 = arith.divf %in, %in_43 : f32
      linalg.yield %131 : f32
    } -> tensor<?x4x16x16xf32>
    %40 = tensor.empty(%27) : tensor<?x4x16x16xi1>
    %41 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_27 : tensor<?x4x16x16xf32>) outs(%40 : tensor<?x4x16x16xi1>) {
    ^bb0(%in: f32, %out: i1):
      %131 = arith.extf %in : f32 to f64
      %132 = arith.cmpf oeq, %131, %cst_4 : f64
      linalg.yield %132 : i1
    } -> tensor<?x4x16x16xi1>
    %42 = tensor.empty(%27) : tensor<?x4x16x1xi1>
    %43 = linalg.fill ins(%true : i1) outs(%42 : tensor<?x4x16x1xi1>) -> tensor<?x4x16x1xi1>
    %44 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%41 : tensor<?x4x16x16xi1>) outs(%43 : tensor<?x4x16x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %131 = arith.andi %in, %out : i1
      linalg.yield %131 : i1
    } -> tensor<?x4x16x1xi1>
    %45 = arith.index_cast %27 : index to i64
    %46 = arith.cmpi sge, %45, %c0_i64 : i64
    cf.assert %46, "negative values not allowed in new dimensions"
    %47 = tensor.empty(%27) : tensor<?x4x16x16xf32>
    %48 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%47 : tensor<?x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x4x16x16xf32>
    cf.assert %true, "mismatched size for broadcast"
    %49 = linalg.generic {indexing_maps = [#map7, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %48, %39 : tensor<?x4x16x1xi1>, tensor<?x4x16x16xf32>, tensor<?x4x16x16xf32>) outs(%33 : tensor<?x4x16x16xf32>) {
    ^bb0(%in: i1, %in_43: f32, %in_44: f32, %out: f32):
      %131 = arith.select %in, %in_43, %in_44 : f32
      linalg.yield %131 : f32
    } -> tensor<?x4x16x16xf32>
    cf.assert %3, "unimplemented: dynamic negative broadcast sizes"
    %50 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%20 : tensor<?x4x16x16xf32>) {
    ^bb0(%out: f32):
      %131 = linalg.index 0 : index
      %132 = linalg.index 1 : index
      %133 = linalg.index 2 : index
      %134 = linalg.index 3 : index
      %135 = arith.cmpi eq, %27, %c1 : index
      %136 = arith.select %135, %c0, %131 : index
      %extracted = tensor.extract %49[%136, %132, %133, %134] : tensor<?x4x16x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x16x16xf32>
    %collapsed_29 = tensor.collapse_shape %50 [[0, 1], [2], [3]] : tensor<?x4x16x16xf32> into tensor<?x16x16xf32>
    cf.assert %3, "unimplemented: dynamic negative broadcast sizes"
    %51 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%20 : tensor<?x4x16x16xf32>) {
    ^bb0(%out: f32):
      %131 = linalg.index 0 : index
      %132 = linalg.index 1 : index
      %133 = linalg.index 2 : index
      %134 = linalg.index 3 : index
      %135 = arith.cmpi eq, %16, %c1 : index
      %136 = arith.select %135, %c0, %131 : index
      %extracted = tensor.extract %expanded_23[%136, %132, %133, %134] : tensor<?x4x16x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x16x16xf32>
    %collapsed_30 = tensor.collapse_shape %51 [[0, 1], [2], [3]] : tensor<?x4x16x16xf32> into tensor<?x16x16xf32>
    %52 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<?x16x16xf32>, tensor<?x16x16xf32>) outs(%25 : tensor<?x16x16xf32>) -> tensor<?x16x16xf32>
    %expanded_31 = tensor.expand_shape %52 [[0, 1], [2], [3]] output_shape [%27, 4, 16, 16] : tensor<?x16x16xf32> into tensor<?x4x16x16xf32>
    %53 = tensor.empty(%27) : tensor<16x?x4x16xf32>
    %transposed_32 = linalg.transpose ins(%expanded_31 : tensor<?x4x16x16xf32>) outs(%53 : tensor<16x?x4x16xf32>) permutation = [2, 0, 1, 3] 
    %54 = arith.muli %0, %c16_i64 : i64
    %collapsed_33 = tensor.collapse_shape %transposed_32 [[0, 1], [2, 3]] : tensor<16x?x4x16xf32> into tensor<?x64xf32>
    %55 = tensor.empty() : tensor<64x64xf32>
    %transposed_34 = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%55 : tensor<64x64xf32>) permutation = [1, 0] 
    %56 = affine.apply #map9()[%27]
    %57 = tensor.empty(%56) : tensor<?x64xf32>
    %58 = linalg.fill ins(%cst : f32) outs(%57 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %59 = linalg.matmul ins(%collapsed_33, %transposed_34 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%58 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %60 = arith.cmpi sge, %54, %c0_i64 : i64
    cf.assert %60, "negative values not allowed in new dimensions"
    %61 = arith.index_cast %54 : i64 to index
    %62 = tensor.empty(%61) : tensor<?x64xf32>
    %63 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<64xf32>) outs(%62 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    %64 = arith.cmpi eq, %56, %61 : index
    cf.assert %64, "mismatched size for broadcast"
    %65 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%59, %63 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%57 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %131 = arith.addf %in, %in_43 : f32
      linalg.yield %131 : f32
    } -> tensor<?x64xf32>
    %66 = arith.divsi %56, %c16 : index
    %expanded_35 = tensor.expand_shape %65 [[0, 1], [2]] output_shape [16, %66, 64] : tensor<?x64xf32> into tensor<16x?x64xf32>
    %67 = tensor.empty(%66) : tensor<?x16x64xf32>
    %transposed_36 = linalg.transpose ins(%expanded_35 : tensor<16x?x64xf32>) outs(%67 : tensor<?x16x64xf32>) permutation = [1, 0, 2] 
    %68 = arith.cmpi eq, %dim, %66 : index
    cf.assert %68, "mismatched size for broadcast"
    %69 = tensor.empty(%dim) : tensor<?x16x64xf32>
    %70 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %transposed_36 : tensor<?x16x64xf32>, tensor<?x16x64xf32>) outs(%69 : tensor<?x16x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %131 = arith.addf %in, %in_43 : f32
      linalg.yield %131 : f32
    } -> tensor<?x16x64xf32>
    %71 = tensor.empty(%dim) : tensor<?x16x64xf64>
    %72 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<?x16x64xf32>) outs(%71 : tensor<?x16x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %131 = arith.extf %in : f32 to f64
      linalg.yield %131 : f64
    } -> tensor<?x16x64xf64>
    %73 = tensor.empty(%dim) : tensor<?x16x1xf64>
    %74 = linalg.fill ins(%cst_1 : f64) outs(%73 : tensor<?x16x1xf64>) -> tensor<?x16x1xf64>
    %75 = linalg.generic {indexing_maps = [#map, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%72 : tensor<?x16x64xf64>) outs(%74 : tensor<?x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %131 = arith.addf %in, %out : f64
      linalg.yield %131 : f64
    } -> tensor<?x16x1xf64>
    %76 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<?x16x1xf64>) outs(%73 : tensor<?x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %131 = arith.divf %in, %cst_6 : f64
      linalg.yield %131 : f64
    } -> tensor<?x16x1xf64>
    %77 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %76 : tensor<?x16x64xf64>, tensor<?x16x1xf64>) outs(%71 : tensor<?x16x64xf64>) {
    ^bb0(%in: f64, %in_43: f64, %out: f64):
      %131 = arith.subf %in, %in_43 : f64
      linalg.yield %131 : f64
    } -> tensor<?x16x64xf64>
    %78 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77, %77 : tensor<?x16x64xf64>, tensor<?x16x64xf64>) outs(%71 : tensor<?x16x64xf64>) {
    ^bb0(%in: f64, %in_43: f64, %out: f64):
      %131 = arith.mulf %in, %in_43 : f64
      linalg.yield %131 : f64
    } -> tensor<?x16x64xf64>
    %79 = linalg.generic {indexing_maps = [#map, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%78 : tensor<?x16x64xf64>) outs(%74 : tensor<?x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %131 = arith.addf %in, %out : f64
      linalg.yield %131 : f64
    } -> tensor<?x16x1xf64>
    %80 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<?x16x1xf64>) outs(%73 : tensor<?x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %131 = arith.divf %in, %cst_6 : f64
      linalg.yield %131 : f64
    } -> tensor<?x16x1xf64>
    %81 = tensor.empty(%dim) : tensor<?x16x1xf32>
    %82 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<?x16x1xf64>) outs(%81 : tensor<?x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %131 = arith.truncf %in : f64 to f32
      linalg.yield %131 : f32
    } -> tensor<?x16x1xf32>
    %83 = linalg.fill ins(%cst : f32) outs(%81 : tensor<?x16x1xf32>) -> tensor<?x16x1xf32>
    %84 = linalg.generic {indexing_maps = [#map, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%70 : tensor<?x16x64xf32>) outs(%83 : tensor<?x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.addf %in, %out : f32
      linalg.yield %131 : f32
    } -> tensor<?x16x1xf32>
    %85 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<?x16x1xf32>) outs(%81 : tensor<?x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.divf %in, %cst_7 : f32
      linalg.yield %131 : f32
    } -> tensor<?x16x1xf32>
    %86 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<?x16x1xf32>) outs(%81 : tensor<?x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.truncf %cst_3 : f64 to f32
      %132 = arith.addf %in, %131 : f32
      linalg.yield %132 : f32
    } -> tensor<?x16x1xf32>
    %87 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<?x16x1xf32>) outs(%81 : tensor<?x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = math.rsqrt %in : f32
      linalg.yield %131 : f32
    } -> tensor<?x16x1xf32>
    %88 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %85 : tensor<?x16x64xf32>, tensor<?x16x1xf32>) outs(%69 : tensor<?x16x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %131 = arith.subf %in, %in_43 : f32
      linalg.yield %131 : f32
    } -> tensor<?x16x64xf32>
    %89 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %87 : tensor<?x16x64xf32>, tensor<?x16x1xf32>) outs(%69 : tensor<?x16x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %131 = arith.mulf %in, %in_43 : f32
      linalg.yield %131 : f32
    } -> tensor<?x16x64xf32>
    %90 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %arg8 : tensor<?x16x64xf32>, tensor<64xf32>) outs(%69 : tensor<?x16x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %131 = arith.mulf %in, %in_43 : f32
      linalg.yield %131 : f32
    } -> tensor<?x16x64xf32>
    %91 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %arg9 : tensor<?x16x64xf32>, tensor<64xf32>) outs(%69 : tensor<?x16x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %131 = arith.addf %in, %in_43 : f32
      linalg.yield %131 : f32
    } -> tensor<?x16x64xf32>
    %collapsed_37 = tensor.collapse_shape %91 [[0, 1], [2]] : tensor<?x16x64xf32> into tensor<?x64xf32>
    %92 = tensor.empty() : tensor<64x128xf32>
    %transposed_38 = linalg.transpose ins(%arg4 : tensor<128x64xf32>) outs(%92 : tensor<64x128xf32>) permutation = [1, 0] 
    %93 = affine.apply #map9()[%dim]
    %94 = tensor.empty(%93) : tensor<?x128xf32>
    %95 = linalg.fill ins(%cst : f32) outs(%94 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %96 = linalg.matmul ins(%collapsed_37, %transposed_38 : tensor<?x64xf32>, tensor<64x128xf32>) outs(%95 : tensor<?x128xf32>) -> tensor<?x128xf32>
    cf.assert %60, "negative values not allowed in new dimensions"
    %97 = tensor.empty(%61) : tensor<?x128xf32>
    %98 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<128xf32>) outs(%97 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x128xf32>
    %99 = arith.cmpi eq, %93, %61 : index
    cf.assert %99, "mismatched size for broadcast"
    %100 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%96, %98 : tensor<?x128xf32>, tensor<?x128xf32>) outs(%94 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %131 = arith.addf %in, %in_43 : f32
      linalg.yield %131 : f32
    } -> tensor<?x128xf32>
    %101 = arith.divsi %93, %c16 : index
    %expanded_39 = tensor.expand_shape %100 [[0, 1], [2]] output_shape [%101, 16, 128] : tensor<?x128xf32> into tensor<?x16x128xf32>
    %102 = tensor.empty(%101) : tensor<?x16x128xf32>
    %103 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_39 : tensor<?x16x128xf32>) outs(%102 : tensor<?x16x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.cmpf ugt, %in, %cst : f32
      %132 = arith.select %131, %in, %cst : f32
      linalg.yield %132 : f32
    } -> tensor<?x16x128xf32>
    %collapsed_40 = tensor.collapse_shape %103 [[0, 1], [2]] : tensor<?x16x128xf32> into tensor<?x128xf32>
    %104 = tensor.empty() : tensor<128x64xf32>
    %transposed_41 = linalg.transpose ins(%arg6 : tensor<64x128xf32>) outs(%104 : tensor<128x64xf32>) permutation = [1, 0] 
    %105 = affine.apply #map9()[%101]
    %106 = tensor.empty(%105) : tensor<?x64xf32>
    %107 = linalg.fill ins(%cst : f32) outs(%106 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %108 = linalg.matmul ins(%collapsed_40, %transposed_41 : tensor<?x128xf32>, tensor<128x64xf32>) outs(%107 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %60, "negative values not allowed in new dimensions"
    %109 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<64xf32>) outs(%62 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    %110 = arith.cmpi eq, %105, %61 : index
    cf.assert %110, "mismatched size for broadcast"
    %111 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%108, %109 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%106 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %131 = arith.addf %in, %in_43 : f32
      linalg.yield %131 : f32
    } -> tensor<?x64xf32>
    %112 = arith.divsi %105, %c16 : index
    %expanded_42 = tensor.expand_shape %111 [[0, 1], [2]] output_shape [%112, 16, 64] : tensor<?x64xf32> into tensor<?x16x64xf32>
    %113 = arith.cmpi eq, %dim, %112 : index
    cf.assert %113, "mismatched size for broadcast"
    %114 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %expanded_42 : tensor<?x16x64xf32>, tensor<?x16x64xf32>) outs(%69 : tensor<?x16x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %131 = arith.addf %in, %in_43 : f32
      linalg.yield %131 : f32
    } -> tensor<?x16x64xf32>
    %115 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<?x16x64xf32>) outs(%71 : tensor<?x16x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %131 = arith.extf %in : f32 to f64
      linalg.yield %131 : f64
    } -> tensor<?x16x64xf64>
    %116 = linalg.generic {indexing_maps = [#map, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%115 : tensor<?x16x64xf64>) outs(%74 : tensor<?x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %131 = arith.addf %in, %out : f64
      linalg.yield %131 : f64
    } -> tensor<?x16x1xf64>
    %117 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<?x16x1xf64>) outs(%73 : tensor<?x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %131 = arith.divf %in, %cst_6 : f64
      linalg.yield %131 : f64
    } -> tensor<?x16x1xf64>
    %118 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %117 : tensor<?x16x64xf64>, tensor<?x16x1xf64>) outs(%71 : tensor<?x16x64xf64>) {
    ^bb0(%in: f64, %in_43: f64, %out: f64):
      %131 = arith.subf %in, %in_43 : f64
      linalg.yield %131 : f64
    } -> tensor<?x16x64xf64>
    %119 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %118 : tensor<?x16x64xf64>, tensor<?x16x64xf64>) outs(%71 : tensor<?x16x64xf64>) {
    ^bb0(%in: f64, %in_43: f64, %out: f64):
      %131 = arith.mulf %in, %in_43 : f64
      linalg.yield %131 : f64
    } -> tensor<?x16x64xf64>
    %120 = linalg.generic {indexing_maps = [#map, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%119 : tensor<?x16x64xf64>) outs(%74 : tensor<?x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %131 = arith.addf %in, %out : f64
      linalg.yield %131 : f64
    } -> tensor<?x16x1xf64>
    %121 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<?x16x1xf64>) outs(%73 : tensor<?x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %131 = arith.divf %in, %cst_6 : f64
      linalg.yield %131 : f64
    } -> tensor<?x16x1xf64>
    %122 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<?x16x1xf64>) outs(%81 : tensor<?x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %131 = arith.truncf %in : f64 to f32
      linalg.yield %131 : f32
    } -> tensor<?x16x1xf32>
    %123 = linalg.generic {indexing_maps = [#map, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%114 : tensor<?x16x64xf32>) outs(%83 : tensor<?x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.addf %in, %out : f32
      linalg.yield %131 : f32
    } -> tensor<?x16x1xf32>
    %124 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<?x16x1xf32>) outs(%81 : tensor<?x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.divf %in, %cst_7 : f32
      linalg.yield %131 : f32
    } -> tensor<?x16x1xf32>
    %125 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<?x16x1xf32>) outs(%81 : tensor<?x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.truncf %cst_3 : f64 to f32
      %132 = arith.addf %in, %131 : f32
      linalg.yield %132 : f32
    } -> tensor<?x16x1xf32>
    %126 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<?x16x1xf32>) outs(%81 : tensor<?x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = math.rsqrt %in : f32
      linalg.yield %131 : f32
    } -> tensor<?x16x1xf32>
    %127 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %124 : tensor<?x16x64xf32>, tensor<?x16x1xf32>) outs(%69 : tensor<?x16x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %131 = arith.subf %in, %in_43 : f32
      linalg.yield %131 : f32
    } -> tensor<?x16x64xf32>
    %128 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %126 : tensor<?x16x64xf32>, tensor<?x16x1xf32>) outs(%69 : tensor<?x16x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %131 = arith.mulf %in, %in_43 : f32
      linalg.yield %131 : f32
    } -> tensor<?x16x64xf32>
    %129 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %arg10 : tensor<?x16x64xf32>, tensor<64xf32>) outs(%69 : tensor<?x16x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %131 = arith.mulf %in, %in_43 : f32
      linalg.yield %131 : f32
    } -> tensor<?x16x64xf32>
    %130 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %arg11 : tensor<?x16x64xf32>, tensor<64xf32>) outs(%69 : tensor<?x16x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %131 = arith.addf %in, %in_43 : f32
      linalg.yield %131 : f32
    } -> tensor<?x16x64xf32>
    return %130 : tensor<?x16x64xf32>
  }
}
