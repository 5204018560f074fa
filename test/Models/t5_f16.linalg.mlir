// models/make_test_models.py: transformers T5ForConditionalGeneration, a layer of each stack 32 wide, in float16 (torch-mlir 20261001 torch 2.15.0)
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
#map11 = affine_map<(d0, d1) -> (d0, d1)>
#map12 = affine_map<(d0, d1) -> (0, d1)>
#map13 = affine_map<(d0, d1) -> (d0, 0)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map16 = affine_map<(d0, d1, d2) -> ()>
#map17 = affine_map<() -> ()>
module {
  func.func @main(%arg0: tensor<100x32xf16>, %arg1: tensor<32x32xf16>, %arg2: tensor<32x32xf16>, %arg3: tensor<32x32xf16>, %arg4: tensor<32x32xf16>, %arg5: tensor<32x4xf16>, %arg6: tensor<32xf16>, %arg7: tensor<64x32xf16>, %arg8: tensor<32x64xf16>, %arg9: tensor<32xf16>, %arg10: tensor<32xf16>, %arg11: tensor<32x32xf16>, %arg12: tensor<32x32xf16>, %arg13: tensor<32x32xf16>, %arg14: tensor<32x32xf16>, %arg15: tensor<32x4xf16>, %arg16: tensor<32xf16>, %arg17: tensor<32x32xf16>, %arg18: tensor<32x32xf16>, %arg19: tensor<32x32xf16>, %arg20: tensor<32x32xf16>, %arg21: tensor<32xf16>, %arg22: tensor<64x32xf16>, %arg23: tensor<32x64xf16>, %arg24: tensor<32xf16>, %arg25: tensor<32xf16>, %arg26: tensor<1x16xi64>, %arg27: tensor<1x8xi64>) -> tensor<1x8x100xf16> {
    %c8_i64 = arith.constant 8 : i64
    %c2_i64 = arith.constant 2 : i64
    %c16_i64 = arith.constant 16 : i64
    %c0_i64 = arith.constant 0 : i64
    %c32 = arith.constant 32 : index
    %c100 = arith.constant 100 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %false = arith.constant false
    %cst_1 = arith.constant 0.000000e+00 : f16
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<1x4x8x16xf16>
    %cst_3 = arith.constant dense<6.450400e+04> : tensor<f32>
    %cst_4 = arith.constant dense<6.550400e+04> : tensor<f32>
    %cst_5 = arith.constant 0x7FF0000000000000 : f64
    %cst_6 = arith.constant dense<-6.550400e+04> : tensor<f16>
    %cst_7 = arith.constant dense<0.000000e+00> : tensor<f16>
    %cst_8 = arith.constant dense<true> : tensor<i1>
    %cst_9 = arith.constant 0.17677669529663689 : f64
    %cst_10 = arith.constant 2.0794415416798357 : f64
    %cst_11 = arith.constant 2.7725887222397811 : f64
    %cst_12 = arith.constant 9.9999999999999995E-7 : f64
    %true = arith.constant true
    %cst_13 = arith.constant 3.200000e+01 : f32
    %cst_14 = arith.constant 8.000000e+00 : f32
    %cst_15 = arith.constant 1.600000e+01 : f32
    %cst_16 = arith.constant dense<31> : tensor<8x8xi64>
    %cst_17 = arith.constant dense<0> : tensor<8x8xi64>
    %cst_18 = arith.constant dense<15> : tensor<16x16xi64>
    %0 = tensor.empty() : tensor<1x16x32xf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg26 : tensor<1x16xi64>) outs(%0 : tensor<1x16x32xf16>) {
    ^bb0(%in: i64, %out: f16):
      %308 = arith.index_cast %in : i64 to index
      %309 = linalg.index 2 : index
      %310 = arith.cmpi slt, %308, %c100 : index
      cf.assert %310, "index must be smaller than dim size"
      %311 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %311, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%308, %309] : tensor<100x32xf16>
      linalg.yield %extracted : f16
    } -> tensor<1x16x32xf16>
    %2 = tensor.empty() : tensor<1xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %4 = tensor.empty() : tensor<16xi64>
    %5 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<16xi64>) {
    ^bb0(%out: i64):
      %308 = linalg.index 0 : index
      %309 = arith.index_cast %308 : index to i64
      linalg.yield %309 : i64
    } -> tensor<16xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_19 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 16, 1] : tensor<16xi64> into tensor<1x1x16x1xi64>
    %expanded_20 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xi64> into tensor<1x1x1x16xi64>
    %6 = tensor.empty() : tensor<1x1x16x1xi1>
    %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19 : tensor<1x1x16x1xi64>) outs(%6 : tensor<1x1x16x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %308 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %308 : i1
    } -> tensor<1x1x16x1xi1>
    %8 = linalg.generic {indexing_maps = [#map4, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8, %7 : tensor<i1>, tensor<1x1x16x1xi1>) outs(%6 : tensor<1x1x16x1xi1>) {
    ^bb0(%in: i1, %in_108: i1, %out: i1):
      %308 = arith.andi %in, %in_108 : i1
      linalg.yield %308 : i1
    } -> tensor<1x1x16x1xi1>
    %9 = tensor.empty() : tensor<1x1x1x16xi1>
    %10 = linalg.generic {indexing_maps = [#map5, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_20 : tensor<1x1x1x1xi64>, tensor<1x1x1x16xi64>) outs(%9 : tensor<1x1x1x16xi1>) {
    ^bb0(%in: i64, %in_108: i64, %out: i1):
      linalg.yield %true : i1
    } -> tensor<1x1x1x16xi1>
    %11 = tensor.empty() : tensor<1x1x16x16xi1>
    %12 = linalg.generic {indexing_maps = [#map7, #map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %10 : tensor<1x1x16x1xi1>, tensor<1x1x1x16xi1>) outs(%11 : tensor<1x1x16x16xi1>) {
    ^bb0(%in: i1, %in_108: i1, %out: i1):
      %308 = arith.andi %in, %in_108 : i1
      linalg.yield %308 : i1
    } -> tensor<1x1x16x16xi1>
    %13 = tensor.empty() : tensor<1x1x16x16xf16>
    %14 = linalg.generic {indexing_maps = [#map3, #map4, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %cst_7, %cst_6 : tensor<1x1x16x16xi1>, tensor<f16>, tensor<f16>) outs(%13 : tensor<1x1x16x16xf16>) {
    ^bb0(%in: i1, %in_108: f16, %in_109: f16, %out: f16):
      %308 = arith.select %in, %in_108, %in_109 : f16
      linalg.yield %308 : f16
    } -> tensor<1x1x16x16xf16>
    %15 = tensor.empty() : tensor<1x16x32xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x16x32xf16>) outs(%15 : tensor<1x16x32xf32>) {
    ^bb0(%in: f16, %out: f32):
      %308 = arith.extf %in : f16 to f32
      linalg.yield %308 : f32
    } -> tensor<1x16x32xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<1x16x32xf32>) outs(%15 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %308 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %308 : f32
    } -> tensor<1x16x32xf32>
    %18 = tensor.empty() : tensor<1x16x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%17 : tensor<1x16x32xf32>) outs(%19 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %308 = arith.addf %in, %out : f32
      linalg.yield %308 : f32
    } -> tensor<1x16x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x16x1xf32>) outs(%18 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %308 = arith.divf %in, %cst_13 : f32
      linalg.yield %308 : f32
    } -> tensor<1x16x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<1x16x1xf32>) outs(%18 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %308 = arith.truncf %cst_12 : f64 to f32
      %309 = arith.addf %in, %308 : f32
      linalg.yield %309 : f32
    } -> tensor<1x16x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x16x1xf32>) outs(%18 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %308 = math.rsqrt %in : f32
      linalg.yield %308 : f32
    } -> tensor<1x16x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %23 : tensor<1x16x32xf16>, tensor<1x16x1xf32>) outs(%15 : tensor<1x16x32xf32>) {
    ^bb0(%in: f16, %in_108: f32, %out: f32):
      %308 = arith.extf %in : f16 to f32
      %309 = arith.mulf %308, %in_108 : f32
      linalg.yield %309 : f32
    } -> tensor<1x16x32xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<1x16x32xf32>) outs(%0 : tensor<1x16x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %308 = arith.truncf %in : f32 to f16
      linalg.yield %308 : f16
    } -> tensor<1x16x32xf16>
    %26 = linalg.generic {indexing_maps = [#map10, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6, %25 : tensor<32xf16>, tensor<1x16x32xf16>) outs(%0 : tensor<1x16x32xf16>) {
    ^bb0(%in: f16, %in_108: f16, %out: f16):
      %308 = arith.mulf %in, %in_108 : f16
      linalg.yield %308 : f16
    } -> tensor<1x16x32xf16>
    %27 = tensor.empty() : tensor<32x32xf16>
    %transposed = linalg.transpose ins(%arg1 : tensor<32x32xf16>) outs(%27 : tensor<32x32xf16>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %26 [[0, 1], [2]] : tensor<1x16x32xf16> into tensor<16x32xf16>
    %28 = tensor.empty() : tensor<16x32xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %30 = linalg.matmul ins(%collapsed, %transposed : tensor<16x32xf16>, tensor<32x32xf16>) outs(%29 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %31 = tensor.empty() : tensor<16x32xf16>
    %32 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<16x32xf32>) outs(%31 : tensor<16x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %308 = arith.truncf %in : f32 to f16
      linalg.yield %308 : f16
    } -> tensor<16x32xf16>
    %expanded_21 = tensor.expand_shape %32 [[0, 1], [2, 3]] output_shape [1, 16, 4, 8] : tensor<16x32xf16> into tensor<1x16x4x8xf16>
    %33 = tensor.empty() : tensor<1x4x16x8xf16>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<1x16x4x8xf16>) outs(%33 : tensor<1x4x16x8xf16>) permutation = [0, 2, 1, 3] 
    %transposed_23 = linalg.transpose ins(%arg2 : tensor<32x32xf16>) outs(%27 : tensor<32x32xf16>) permutation = [1, 0] 
    %34 = linalg.matmul ins(%collapsed, %transposed_23 : tensor<16x32xf16>, tensor<32x32xf16>) outs(%29 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %35 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%34 : tensor<16x32xf32>) outs(%31 : tensor<16x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %308 = arith.truncf %in : f32 to f16
      linalg.yield %308 : f16
    } -> tensor<16x32xf16>
    %expanded_24 = tensor.expand_shape %35 [[0, 1], [2, 3]] output_shape [1, 16, 4, 8] : tensor<16x32xf16> into tensor<1x16x4x8xf16>
    %transposed_25 = linalg.transpose ins(%arg3 : tensor<32x32xf16>) outs(%27 : tensor<32x32xf16>) permutation = [1, 0] 
    %36 = linalg.matmul ins(%collapsed, %transposed_25 : tensor<16x32xf16>, tensor<32x32xf16>) outs(%29 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %37 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%36 : tensor<16x32xf32>) outs(%31 : tensor<16x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %308 = arith.truncf %in : f32 to f16
      linalg.yield %308 : f16
    } -> tensor<16x32xf16>
    %expanded_26 = tensor.expand_shape %37 [[0, 1], [2, 3]] output_shape [1, 16, 4, 8] : tensor<16x32xf16> into tensor<1x16x4x8xf16>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<1x16x4x8xf16>) outs(%33 : tensor<1x4x16x8xf16>) permutation = [0, 2, 1, 3] 
    %expanded_28 = tensor.expand_shape %5 [[0, 1]] output_shape [16, 1] : tensor<16xi64> into tensor<16x1xi64>
    %expanded_29 = tensor.expand_shape %5 [[0, 1]] output_shape [1, 16] : tensor<16xi64> into tensor<1x16xi64>
    %38 = tensor.empty() : tensor<16x16xi64>
    %39 = linalg.generic {indexing_maps = [#map12, #map13, #map11], iterator_types = ["parallel", "parallel"]} ins(%expanded_29, %expanded_28 : tensor<1x16xi64>, tensor<16x1xi64>) outs(%38 : tensor<16x16xi64>) {
    ^bb0(%in: i64, %in_108: i64, %out: i64):
      %308 = arith.subi %in, %in_108 : i64
      linalg.yield %308 : i64
    } -> tensor<16x16xi64>
    %40 = tensor.empty() : tensor<16x16xi1>
    %41 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%39 : tensor<16x16xi64>) outs(%40 : tensor<16x16xi1>) {
    ^bb0(%in: i64, %out: i1):
      %308 = arith.cmpi sgt, %in, %c0_i64 : i64
      linalg.yield %308 : i1
    } -> tensor<16x16xi1>
    %42 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%41 : tensor<16x16xi1>) outs(%38 : tensor<16x16xi64>) {
    ^bb0(%in: i1, %out: i64):
      %308 = arith.extui %in : i1 to i64
      linalg.yield %308 : i64
    } -> tensor<16x16xi64>
    %43 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%42 : tensor<16x16xi64>) outs(%38 : tensor<16x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      %308 = arith.muli %in, %c16_i64 : i64
      linalg.yield %308 : i64
    } -> tensor<16x16xi64>
    %44 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%39 : tensor<16x16xi64>) outs(%38 : tensor<16x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      %308 = math.absi %in : i64
      linalg.yield %308 : i64
    } -> tensor<16x16xi64>
    %45 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%44 : tensor<16x16xi64>) outs(%40 : tensor<16x16xi1>) {
    ^bb0(%in: i64, %out: i1):
      %308 = arith.cmpi slt, %in, %c8_i64 : i64
      linalg.yield %308 : i1
    } -> tensor<16x16xi1>
    %46 = tensor.empty() : tensor<16x16xf32>
    %47 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%44 : tensor<16x16xi64>) outs(%46 : tensor<16x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %308 = arith.sitofp %in : i64 to f32
      linalg.yield %308 : f32
    } -> tensor<16x16xf32>
    %48 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%47 : tensor<16x16xf32>) outs(%46 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %308 = arith.divf %in, %cst_14 : f32
      linalg.yield %308 : f32
    } -> tensor<16x16xf32>
    %49 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%48 : tensor<16x16xf32>) outs(%46 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %308 = math.log %in : f32
      linalg.yield %308 : f32
    } -> tensor<16x16xf32>
    %50 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%49 : tensor<16x16xf32>) outs(%46 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %308 = arith.truncf %cst_11 : f64 to f32
      %309 = arith.divf %in, %308 : f32
      linalg.yield %309 : f32
    } -> tensor<16x16xf32>
    %51 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%50 : tensor<16x16xf32>) outs(%46 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %308 = arith.mulf %in, %cst_14 : f32
      linalg.yield %308 : f32
    } -> tensor<16x16xf32>
    %52 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%51 : tensor<16x16xf32>) outs(%38 : tensor<16x16xi64>) {
    ^bb0(%in: f32, %out: i64):
      %308 = arith.fptosi %in : f32 to i64
      linalg.yield %308 : i64
    } -> tensor<16x16xi64>
    %53 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%52 : tensor<16x16xi64>) outs(%38 : tensor<16x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      %308 = arith.addi %in, %c8_i64 : i64
      linalg.yield %308 : i64
    } -> tensor<16x16xi64>
    %54 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%53, %cst_18 : tensor<16x16xi64>, tensor<16x16xi64>) outs(%38 : tensor<16x16xi64>) {
    ^bb0(%in: i64, %in_108: i64, %out: i64):
      %308 = arith.minsi %in, %in_108 : i64
      linalg.yield %308 : i64
    } -> tensor<16x16xi64>
    %55 = linalg.generic {indexing_maps = [#map11, #map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%45, %44, %54 : tensor<16x16xi1>, tensor<16x16xi64>, tensor<16x16xi64>) outs(%38 : tensor<16x16xi64>) {
    ^bb0(%in: i1, %in_108: i64, %in_109: i64, %out: i64):
      %308 = arith.select %in, %in_108, %in_109 : i64
      linalg.yield %308 : i64
    } -> tensor<16x16xi64>
    %56 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%43, %55 : tensor<16x16xi64>, tensor<16x16xi64>) outs(%38 : tensor<16x16xi64>) {
    ^bb0(%in: i64, %in_108: i64, %out: i64):
      %308 = arith.addi %in, %in_108 : i64
      linalg.yield %308 : i64
    } -> tensor<16x16xi64>
    %57 = tensor.empty() : tensor<16x16x4xf16>
    %58 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56 : tensor<16x16xi64>) outs(%57 : tensor<16x16x4xf16>) {
    ^bb0(%in: i64, %out: f16):
      %308 = arith.index_cast %in : i64 to index
      %309 = linalg.index 2 : index
      %310 = arith.cmpi slt, %308, %c32 : index
      cf.assert %310, "index must be smaller than dim size"
      %311 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %311, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg5[%308, %309] : tensor<32x4xf16>
      linalg.yield %extracted : f16
    } -> tensor<16x16x4xf16>
    %59 = tensor.empty() : tensor<4x16x16xf16>
    %transposed_30 = linalg.transpose ins(%58 : tensor<16x16x4xf16>) outs(%59 : tensor<4x16x16xf16>) permutation = [2, 0, 1] 
    %expanded_31 = tensor.expand_shape %transposed_30 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf16> into tensor<1x4x16x16xf16>
    %60 = tensor.empty() : tensor<1x4x8x16xf16>
    %transposed_32 = linalg.transpose ins(%expanded_24 : tensor<1x16x4x8xf16>) outs(%60 : tensor<1x4x8x16xf16>) permutation = [0, 2, 3, 1] 
    %collapsed_33 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<1x4x16x8xf16> into tensor<4x16x8xf16>
    %collapsed_34 = tensor.collapse_shape %transposed_32 [[0, 1], [2], [3]] : tensor<1x4x8x16xf16> into tensor<4x8x16xf16>
    %61 = tensor.empty() : tensor<4x16x16xf32>
    %62 = linalg.fill ins(%cst : f32) outs(%61 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
    %63 = linalg.batch_matmul ins(%collapsed_33, %collapsed_34 : tensor<4x16x8xf16>, tensor<4x8x16xf16>) outs(%62 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
    %64 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63 : tensor<4x16x16xf32>) outs(%59 : tensor<4x16x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %308 = arith.truncf %in : f32 to f16
      linalg.yield %308 : f16
    } -> tensor<4x16x16xf16>
    %expanded_35 = tensor.expand_shape %64 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf16> into tensor<1x4x16x16xf16>
    %65 = tensor.empty() : tensor<1x4x16x16xf16>
    %66 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_35, %expanded_31 : tensor<1x4x16x16xf16>, tensor<1x4x16x16xf16>) outs(%65 : tensor<1x4x16x16xf16>) {
    ^bb0(%in: f16, %in_108: f16, %out: f16):
      %308 = arith.addf %in, %in_108 : f16
      linalg.yield %308 : f16
    } -> tensor<1x4x16x16xf16>
    %67 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %14 : tensor<1x4x16x16xf16>, tensor<1x1x16x16xf16>) outs(%65 : tensor<1x4x16x16xf16>) {
    ^bb0(%in: f16, %in_108: f16, %out: f16):
      %308 = arith.addf %in, %in_108 : f16
      linalg.yield %308 : f16
    } -> tensor<1x4x16x16xf16>
    %68 = tensor.empty() : tensor<1x4x16x16xf32>
    %69 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<1x4x16x16xf16>) outs(%68 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f16, %out: f32):
      %308 = arith.extf %in : f16 to f32
      linalg.yield %308 : f32
    } -> tensor<1x4x16x16xf32>
    %70 = tensor.empty() : tensor<1x4x16xi64>
    %71 = linalg.fill ins(%c0_i64 : i64) outs(%70 : tensor<1x4x16xi64>) -> tensor<1x4x16xi64>
    %72 = tensor.empty() : tensor<1x4x16xf32>
    %73 = linalg.fill ins(%cst_0 : f32) outs(%72 : tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
    %74:2 = linalg.generic {indexing_maps = [#map3, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%69 : tensor<1x4x16x16xf32>) outs(%73, %71 : tensor<1x4x16xf32>, tensor<1x4x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_108: i64):
      %308 = linalg.index 3 : index
      %309 = arith.index_cast %308 : index to i64
      %310 = arith.maximumf %in, %out : f32
      %311 = arith.cmpf ogt, %in, %out : f32
      %312 = arith.select %311, %309, %out_108 : i64
      linalg.yield %310, %312 : f32, i64
    } -> (tensor<1x4x16xf32>, tensor<1x4x16xi64>)
    %expanded_36 = tensor.expand_shape %74#0 [[0], [1], [2, 3]] output_shape [1, 4, 16, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1xf32>
    %75 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %expanded_36 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%68 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %308 = arith.subf %in, %in_108 : f32
      linalg.yield %308 : f32
    } -> tensor<1x4x16x16xf32>
    %76 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75 : tensor<1x4x16x16xf32>) outs(%68 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %308 = math.exp %in : f32
      linalg.yield %308 : f32
    } -> tensor<1x4x16x16xf32>
    %77 = tensor.empty() : tensor<1x4x16x1xf32>
    %78 = linalg.fill ins(%cst : f32) outs(%77 : tensor<1x4x16x1xf32>) -> tensor<1x4x16x1xf32>
    %79 = linalg.generic {indexing_maps = [#map3, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%76 : tensor<1x4x16x16xf32>) outs(%78 : tensor<1x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %308 = arith.addf %in, %out : f32
      linalg.yield %308 : f32
    } -> tensor<1x4x16x1xf32>
    %80 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %79 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%68 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %308 = arith.divf %in, %in_108 : f32
      linalg.yield %308 : f32
    } -> tensor<1x4x16x16xf32>
    %81 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80 : tensor<1x4x16x16xf32>) outs(%65 : tensor<1x4x16x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %308 = arith.truncf %in : f32 to f16
      linalg.yield %308 : f16
    } -> tensor<1x4x16x16xf16>
    %collapsed_37 = tensor.collapse_shape %81 [[0, 1], [2], [3]] : tensor<1x4x16x16xf16> into tensor<4x16x16xf16>
    %collapsed_38 = tensor.collapse_shape %transposed_27 [[0, 1], [2], [3]] : tensor<1x4x16x8xf16> into tensor<4x16x8xf16>
    %82 = tensor.empty() : tensor<4x16x8xf32>
    %83 = linalg.fill ins(%cst : f32) outs(%82 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
    %84 = linalg.batch_matmul ins(%collapsed_37, %collapsed_38 : tensor<4x16x16xf16>, tensor<4x16x8xf16>) outs(%83 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
    %85 = tensor.empty() : tensor<4x16x8xf16>
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<4x16x8xf32>) outs(%85 : tensor<4x16x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %308 = arith.truncf %in : f32 to f16
      linalg.yield %308 : f16
    } -> tensor<4x16x8xf16>
    %expanded_39 = tensor.expand_shape %86 [[0, 1], [2], [3]] output_shape [1, 4, 16, 8] : tensor<4x16x8xf16> into tensor<1x4x16x8xf16>
    %87 = tensor.empty() : tensor<1x16x4x8xf16>
    %transposed_40 = linalg.transpose ins(%expanded_39 : tensor<1x4x16x8xf16>) outs(%87 : tensor<1x16x4x8xf16>) permutation = [0, 2, 1, 3] 
    %transposed_41 = linalg.transpose ins(%arg4 : tensor<32x32xf16>) outs(%27 : tensor<32x32xf16>) permutation = [1, 0] 
    %collapsed_42 = tensor.collapse_shape %transposed_40 [[0, 1], [2, 3]] : tensor<1x16x4x8xf16> into tensor<16x32xf16>
    %88 = linalg.matmul ins(%collapsed_42, %transposed_41 : tensor<16x32xf16>, tensor<32x32xf16>) outs(%29 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %89 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%88 : tensor<16x32xf32>) outs(%31 : tensor<16x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %308 = arith.truncf %in : f32 to f16
      linalg.yield %308 : f16
    } -> tensor<16x32xf16>
    %expanded_43 = tensor.expand_shape %89 [[0, 1], [2]] output_shape [1, 16, 32] : tensor<16x32xf16> into tensor<1x16x32xf16>
    %90 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_43 : tensor<1x16x32xf16>, tensor<1x16x32xf16>) outs(%0 : tensor<1x16x32xf16>) {
    ^bb0(%in: f16, %in_108: f16, %out: f16):
      %308 = arith.addf %in, %in_108 : f16
      linalg.yield %308 : f16
    } -> tensor<1x16x32xf16>
    %91 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<1x16x32xf16>) outs(%0 : tensor<1x16x32xf16>) {
    ^bb0(%in: f16, %out: f16):
      %308 = math.absf %in : f16
      linalg.yield %308 : f16
    } -> tensor<1x16x32xf16>
    %92 = tensor.empty() : tensor<1x16x32xi1>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<1x16x32xf16>) outs(%92 : tensor<1x16x32xi1>) {
    ^bb0(%in: f16, %out: i1):
      %308 = arith.extf %in : f16 to f64
      %309 = arith.cmpf oeq, %308, %cst_5 : f64
      linalg.yield %309 : i1
    } -> tensor<1x16x32xi1>
    %94 = tensor.empty() : tensor<i1>
    %95 = linalg.fill ins(%false : i1) outs(%94 : tensor<i1>) -> tensor<i1>
    %96 = linalg.generic {indexing_maps = [#map1, #map16], iterator_types = ["reduction", "reduction", "reduction"]} ins(%93 : tensor<1x16x32xi1>) outs(%95 : tensor<i1>) {
    ^bb0(%in: i1, %out: i1):
      %308 = arith.ori %in, %out : i1
      linalg.yield %308 : i1
    } -> tensor<i1>
    %97 = tensor.empty() : tensor<f32>
    %98 = linalg.generic {indexing_maps = [#map17, #map17, #map17, #map17], iterator_types = []} ins(%96, %cst_3, %cst_4 : tensor<i1>, tensor<f32>, tensor<f32>) outs(%97 : tensor<f32>) {
    ^bb0(%in: i1, %in_108: f32, %in_109: f32, %out: f32):
      %308 = arith.select %in, %in_108, %in_109 : f32
      linalg.yield %308 : f32
    } -> tensor<f32>
    %99 = linalg.generic {indexing_maps = [#map17, #map17], iterator_types = []} ins(%98 : tensor<f32>) outs(%97 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %308 = arith.negf %in : f32
      linalg.yield %308 : f32
    } -> tensor<f32>
    %100 = linalg.generic {indexing_maps = [#map1, #map16, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %99, %98 : tensor<1x16x32xf16>, tensor<f32>, tensor<f32>) outs(%0 : tensor<1x16x32xf16>) {
    ^bb0(%in: f16, %in_108: f32, %in_109: f32, %out: f16):
      %308 = arith.truncf %in_108 : f32 to f16
      %309 = arith.cmpf ult, %in, %308 : f16
      %310 = arith.select %309, %308, %in : f16
      %311 = arith.truncf %in_109 : f32 to f16
      %312 = arith.cmpf ugt, %310, %311 : f16
      %313 = arith.select %312, %311, %310 : f16
      linalg.yield %313 : f16
    } -> tensor<1x16x32xf16>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<1x16x32xf16>) outs(%15 : tensor<1x16x32xf32>) {
    ^bb0(%in: f16, %out: f32):
      %308 = arith.extf %in : f16 to f32
      linalg.yield %308 : f32
    } -> tensor<1x16x32xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<1x16x32xf32>) outs(%15 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %308 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %308 : f32
    } -> tensor<1x16x32xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%102 : tensor<1x16x32xf32>) outs(%19 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %308 = arith.addf %in, %out : f32
      linalg.yield %308 : f32
    } -> tensor<1x16x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<1x16x1xf32>) outs(%18 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %308 = arith.divf %in, %cst_13 : f32
      linalg.yield %308 : f32
    } -> tensor<1x16x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<1x16x1xf32>) outs(%18 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %308 = arith.truncf %cst_12 : f64 to f32
      %309 = arith.addf %in, %308 : f32
      linalg.yield %309 : f32
    } -> tensor<1x16x1xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<1x16x1xf32>) outs(%18 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %308 = math.rsqrt %in : f32
      linalg.yield %308 : f32
    } -> tensor<1x16x1xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %106 : tensor<1x16x32xf16>, tensor<1x16x1xf32>) outs(%15 : tensor<1x16x32xf32>) {
    ^bb0(%in: f16, %in_108: f32, %out: f32):
      %308 = arith.extf %in : f16 to f32
      %309 = arith.mulf %308, %in_108 : f32
      linalg.yield %309 : f32
    } -> tensor<1x16x32xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<1x16x32xf32>) outs(%0 : tensor<1x16x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %308 = arith.truncf %in : f32 to f16
      linalg.yield %308 : f16
    } -> tensor<1x16x32xf16>
    %109 = linalg.generic {indexing_maps = [#map10, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %108 : tensor<32xf16>, tensor<1x16x32xf16>) outs(%0 : tensor<1x16x32xf16>) {
    ^bb0(%in: f16, %in_108: f16, %out: f16):
      %308 = arith.mulf %in, %in_108 : f16
      linalg.yield %308 : f16
    } -> tensor<1x16x32xf16>
    %110 = tensor.empty() : tensor<32x64xf16>
    %transposed_44 = linalg.transpose ins(%arg7 : tensor<64x32xf16>) outs(%110 : tensor<32x64xf16>) permutation = [1, 0] 
    %collapsed_45 = tensor.collapse_shape %109 [[0, 1], [2]] : tensor<1x16x32xf16> into tensor<16x32xf16>
    %111 = tensor.empty() : tensor<16x64xf32>
    %112 = linalg.fill ins(%cst : f32) outs(%111 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %113 = linalg.matmul ins(%collapsed_45, %transposed_44 : tensor<16x32xf16>, tensor<32x64xf16>) outs(%112 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %114 = tensor.empty() : tensor<16x64xf16>
    %115 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%113 : tensor<16x64xf32>) outs(%114 : tensor<16x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %308 = arith.truncf %in : f32 to f16
      linalg.yield %308 : f16
    } -> tensor<16x64xf16>
    %expanded_46 = tensor.expand_shape %115 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf16> into tensor<1x16x64xf16>
    %116 = tensor.empty() : tensor<1x16x64xf16>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_46 : tensor<1x16x64xf16>) outs(%116 : tensor<1x16x64xf16>) {
    ^bb0(%in: f16, %out: f16):
      %308 = arith.cmpf ugt, %in, %cst_1 : f16
      %309 = arith.select %308, %in, %cst_1 : f16
      linalg.yield %309 : f16
    } -> tensor<1x16x64xf16>
    %118 = tensor.empty() : tensor<64x32xf16>
    %transposed_47 = linalg.transpose ins(%arg8 : tensor<32x64xf16>) outs(%118 : tensor<64x32xf16>) permutation = [1, 0] 
    %collapsed_48 = tensor.collapse_shape %117 [[0, 1], [2]] : tensor<1x16x64xf16> into tensor<16x64xf16>
    %119 = linalg.matmul ins(%collapsed_48, %transposed_47 : tensor<16x64xf16>, tensor<64x32xf16>) outs(%29 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %120 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%119 : tensor<16x32xf32>) outs(%31 : tensor<16x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %308 = arith.truncf %in : f32 to f16
      linalg.yield %308 : f16
    } -> tensor<16x32xf16>
    %expanded_49 = tensor.expand_shape %120 [[0, 1], [2]] output_shape [1, 16, 32] : tensor<16x32xf16> into tensor<1x16x32xf16>
    %121 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %expanded_49 : tensor<1x16x32xf16>, tensor<1x16x32xf16>) outs(%0 : tensor<1x16x32xf16>) {
    ^bb0(%in: f16, %in_108: f16, %out: f16):
      %308 = arith.addf %in, %in_108 : f16
      linalg.yield %308 : f16
    } -> tensor<1x16x32xf16>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<1x16x32xf16>) outs(%0 : tensor<1x16x32xf16>) {
    ^bb0(%in: f16, %out: f16):
      %308 = math.absf %in : f16
      linalg.yield %308 : f16
    } -> tensor<1x16x32xf16>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<1x16x32xf16>) outs(%92 : tensor<1x16x32xi1>) {
    ^bb0(%in: f16, %out: i1):
      %308 = arith.extf %in : f16 to f64
      %309 = arith.cmpf oeq, %308, %cst_5 : f64
      linalg.yield %309 : i1
    } -> tensor<1x16x32xi1>
    %124 = linalg.generic {indexing_maps = [#map1, #map16], iterator_types = ["reduction", "reduction", "reduction"]} ins(%123 : tensor<1x16x32xi1>) outs(%95 : tensor<i1>) {
    ^bb0(%in: i1, %out: i1):
      %308 = arith.ori %in, %out : i1
      linalg.yield %308 : i1
    } -> tensor<i1>
    %125 = linalg.generic {indexing_maps = [#map17, #map17, #map17, #map17], iterator_types = []} ins(%124, %cst_3, %cst_4 : tensor<i1>, tensor<f32>, tensor<f32>) outs(%97 : tensor<f32>) {
    ^bb0(%in: i1, %in_108: f32, %in_109: f32, %out: f32):
      %308 = arith.select %in, %in_108, %in_109 : f32
      linalg.yield %308 : f32
    } -> tensor<f32>
    %126 = linalg.generic {indexing_maps = [#map17, #map17], iterator_types = []} ins(%125 : tensor<f32>) outs(%97 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %308 = arith.negf %in : f32
      linalg.yield %308 : f32
    } -> tensor<f32>
    %127 = linalg.generic {indexing_maps = [#map1, #map16, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %126, %125 : tensor<1x16x32xf16>, tensor<f32>, tensor<f32>) outs(%0 : tensor<1x16x32xf16>) {
    ^bb0(%in: f16, %in_108: f32, %in_109: f32, %out: f16):
      %308 = arith.truncf %in_108 : f32 to f16
      %309 = arith.cmpf ult, %in, %308 : f16
      %310 = arith.select %309, %308, %in : f16
      %311 = arith.truncf %in_109 : f32 to f16
      %312 = arith.cmpf ugt, %310, %311 : f16
      %313 = arith.select %312, %311, %310 : f16
      linalg.yield %313 : f16
    } -> tensor<1x16x32xf16>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<1x16x32xf16>) outs(%15 : tensor<1x16x32xf32>) {
    ^bb0(%in: f16, %out: f32):
      %308 = arith.extf %in : f16 to f32
      linalg.yield %308 : f32
    } -> tensor<1x16x32xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<1x16x32xf32>) outs(%15 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %308 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %308 : f32
    } -> tensor<1x16x32xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%129 : tensor<1x16x32xf32>) outs(%19 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %308 = arith.addf %in, %out : f32
      linalg.yield %308 : f32
    } -> tensor<1x16x1xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<1x16x1xf32>) outs(%18 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %308 = arith.divf %in, %cst_13 : f32
      linalg.yield %308 : f32
    } -> tensor<1x16x1xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<1x16x1xf32>) outs(%18 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %308 = arith.truncf %cst_12 : f64 to f32
      %309 = arith.addf %in, %308 : f32
      linalg.yield %309 : f32
    } -> tensor<1x16x1xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<1x16x1xf32>) outs(%18 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %308 = math.rsqrt %in : f32
      linalg.yield %308 : f32
    } -> tensor<1x16x1xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %133 : tensor<1x16x32xf16>, tensor<1x16x1xf32>) outs(%15 : tensor<1x16x32xf32>) {
    ^bb0(%in: f16, %in_108: f32, %out: f32):
      %308 = arith.extf %in : f16 to f32
      %309 = arith.mulf %308, %in_108 : f32
      linalg.yield %309 : f32
    } -> tensor<1x16x32xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<1x16x32xf32>) outs(%0 : tensor<1x16x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %308 = arith.truncf %in : f32 to f16
      linalg.yield %308 : f16
    } -> tensor<1x16x32xf16>
    %136 = linalg.generic {indexing_maps = [#map10, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %135 : tensor<32xf16>, tensor<1x16x32xf16>) outs(%0 : tensor<1x16x32xf16>) {
    ^bb0(%in: f16, %in_108: f16, %out: f16):
      %308 = arith.mulf %in, %in_108 : f16
      linalg.yield %308 : f16
    } -> tensor<1x16x32xf16>
    %137 = tensor.empty() : tensor<1x8x32xf16>
    %138 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg27 : tensor<1x8xi64>) outs(%137 : tensor<1x8x32xf16>) {
    ^bb0(%in: i64, %out: f16):
      %308 = arith.index_cast %in : i64 to index
      %309 = linalg.index 2 : index
      %310 = arith.cmpi slt, %308, %c100 : index
      cf.assert %310, "index must be smaller than dim size"
      %311 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %311, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%308, %309] : tensor<100x32xf16>
      linalg.yield %extracted : f16
    } -> tensor<1x8x32xf16>
    %139 = tensor.empty() : tensor<8xi64>
    %140 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%139 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %308 = linalg.index 0 : index
      %309 = arith.index_cast %308 : index to i64
      linalg.yield %309 : i64
    } -> tensor<8xi64>
    %expanded_50 = tensor.expand_shape %140 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_51 = tensor.expand_shape %140 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %141 = tensor.empty() : tensor<1x1x8x8xi1>
    %142 = linalg.generic {indexing_maps = [#map8, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_51, %expanded_50 : tensor<1x1x1x8xi64>, tensor<1x1x8x1xi64>) outs(%141 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i64, %in_108: i64, %out: i1):
      %308 = arith.cmpi sle, %in, %in_108 : i64
      linalg.yield %308 : i1
    } -> tensor<1x1x8x8xi1>
    %143 = tensor.empty() : tensor<1x1x8x8xf16>
    %144 = linalg.generic {indexing_maps = [#map3, #map4, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%142, %cst_7, %cst_6 : tensor<1x1x8x8xi1>, tensor<f16>, tensor<f16>) outs(%143 : tensor<1x1x8x8xf16>) {
    ^bb0(%in: i1, %in_108: f16, %in_109: f16, %out: f16):
      %308 = arith.select %in, %in_108, %in_109 : f16
      linalg.yield %308 : f16
    } -> tensor<1x1x8x8xf16>
    %145 = tensor.empty() : tensor<1x1x8x1xi1>
    %146 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_50 : tensor<1x1x8x1xi64>) outs(%145 : tensor<1x1x8x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %308 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %308 : i1
    } -> tensor<1x1x8x1xi1>
    %147 = linalg.generic {indexing_maps = [#map4, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8, %146 : tensor<i1>, tensor<1x1x8x1xi1>) outs(%145 : tensor<1x1x8x1xi1>) {
    ^bb0(%in: i1, %in_108: i1, %out: i1):
      %308 = arith.andi %in, %in_108 : i1
      linalg.yield %308 : i1
    } -> tensor<1x1x8x1xi1>
    %148 = tensor.empty() : tensor<1x1x8x16xi1>
    %149 = linalg.generic {indexing_maps = [#map7, #map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%147, %10 : tensor<1x1x8x1xi1>, tensor<1x1x1x16xi1>) outs(%148 : tensor<1x1x8x16xi1>) {
    ^bb0(%in: i1, %in_108: i1, %out: i1):
      %308 = arith.andi %in, %in_108 : i1
      linalg.yield %308 : i1
    } -> tensor<1x1x8x16xi1>
    %150 = tensor.empty() : tensor<1x1x8x16xf16>
    %151 = linalg.generic {indexing_maps = [#map3, #map4, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%149, %cst_7, %cst_6 : tensor<1x1x8x16xi1>, tensor<f16>, tensor<f16>) outs(%150 : tensor<1x1x8x16xf16>) {
    ^bb0(%in: i1, %in_108: f16, %in_109: f16, %out: f16):
      %308 = arith.select %in, %in_108, %in_109 : f16
      linalg.yield %308 : f16
    } -> tensor<1x1x8x16xf16>
    %152 = tensor.empty() : tensor<1x8x32xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<1x8x32xf16>) outs(%152 : tensor<1x8x32xf32>) {
    ^bb0(%in: f16, %out: f32):
      %308 = arith.extf %in : f16 to f32
      linalg.yield %308 : f32
    } -> tensor<1x8x32xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<1x8x32xf32>) outs(%152 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %308 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %308 : f32
    } -> tensor<1x8x32xf32>
    %155 = tensor.empty() : tensor<1x8x1xf32>
    %156 = linalg.fill ins(%cst : f32) outs(%155 : tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%154 : tensor<1x8x32xf32>) outs(%156 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %308 = arith.addf %in, %out : f32
      linalg.yield %308 : f32
    } -> tensor<1x8x1xf32>
    %158 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<1x8x1xf32>) outs(%155 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %308 = arith.divf %in, %cst_13 : f32
      linalg.yield %308 : f32
    } -> tensor<1x8x1xf32>
    %159 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<1x8x1xf32>) outs(%155 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %308 = arith.truncf %cst_12 : f64 to f32
      %309 = arith.addf %in, %308 : f32
      linalg.yield %309 : f32
    } -> tensor<1x8x1xf32>
    %160 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<1x8x1xf32>) outs(%155 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %308 = math.rsqrt %in : f32
      linalg.yield %308 : f32
    } -> tensor<1x8x1xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %160 : tensor<1x8x32xf16>, tensor<1x8x1xf32>) outs(%152 : tensor<1x8x32xf32>) {
    ^bb0(%in: f16, %in_108: f32, %out: f32):
      %308 = arith.extf %in : f16 to f32
      %309 = arith.mulf %308, %in_108 : f32
      linalg.yield %309 : f32
    } -> tensor<1x8x32xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<1x8x32xf32>) outs(%137 : tensor<1x8x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %308 = arith.truncf %in : f32 to f16
      linalg.yield %308 : f16
    } -> tensor<1x8x32xf16>
    %163 = linalg.generic {indexing_maps = [#map10, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg16, %162 : tensor<32xf16>, tensor<1x8x32xf16>) outs(%137 : tensor<1x8x32xf16>) {
    ^bb0(%in: f16, %in_108: f16, %out: f16):
      %308 = arith.mulf %in, %in_108 : f16
      linalg.yield %308 : f16
    } -> tensor<1x8x32xf16>
    %transposed_52 = linalg.transpose ins(%arg11 : tensor<32x32xf16>) outs(%27 : tensor<32x32xf16>) permutation = [1, 0] 
    %collapsed_53 = tensor.collapse_shape %163 [[0, 1], [2]] : tensor<1x8x32xf16> into tensor<8x32xf16>
    %164 = tensor.empty() : tensor<8x32xf32>
    %165 = linalg.fill ins(%cst : f32) outs(%164 : tensor<8x32xf32>) -> tensor<8x32xf32>
    %166 = linalg.matmul ins(%collapsed_53, %transposed_52 : tensor<8x32xf16>, tensor<32x32xf16>) outs(%165 : tensor<8x32xf32>) -> tensor<8x32xf32>
    %167 = tensor.empty() : tensor<8x32xf16>
    %168 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%166 : tensor<8x32xf32>) outs(%167 : tensor<8x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %308 = arith.truncf %in : f32 to f16
      linalg.yield %308 : f16
    } -> tensor<8x32xf16>
    %expanded_54 = tensor.expand_shape %168 [[0, 1], [2, 3]] output_shape [1, 8, 4, 8] : tensor<8x32xf16> into tensor<1x8x4x8xf16>
    %169 = tensor.empty() : tensor<1x4x8x8xf16>
    %transposed_55 = linalg.transpose ins(%expanded_54 : tensor<1x8x4x8xf16>) outs(%169 : tensor<1x4x8x8xf16>) permutation = [0, 2, 1, 3] 
    %transposed_56 = linalg.transpose ins(%arg12 : tensor<32x32xf16>) outs(%27 : tensor<32x32xf16>) permutation = [1, 0] 
    %170 = linalg.matmul ins(%collapsed_53, %transposed_56 : tensor<8x32xf16>, tensor<32x32xf16>) outs(%165 : tensor<8x32xf32>) -> tensor<8x32xf32>
    %171 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%170 : tensor<8x32xf32>) outs(%167 : tensor<8x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %308 = arith.truncf %in : f32 to f16
      linalg.yield %308 : f16
    } -> tensor<8x32xf16>
    %expanded_57 = tensor.expand_shape %171 [[0, 1], [2, 3]] output_shape [1, 8, 4, 8] : tensor<8x32xf16> into tensor<1x8x4x8xf16>
    %transposed_58 = linalg.transpose ins(%arg13 : tensor<32x32xf16>) outs(%27 : tensor<32x32xf16>) permutation = [1, 0] 
    %172 = linalg.matmul ins(%collapsed_53, %transposed_58 : tensor<8x32xf16>, tensor<32x32xf16>) outs(%165 : tensor<8x32xf32>) -> tensor<8x32xf32>
    %173 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%172 : tensor<8x32xf32>) outs(%167 : tensor<8x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %308 = arith.truncf %in : f32 to f16
      linalg.yield %308 : f16
    } -> tensor<8x32xf16>
    %expanded_59 = tensor.expand_shape %173 [[0, 1], [2, 3]] output_shape [1, 8, 4, 8] : tensor<8x32xf16> into tensor<1x8x4x8xf16>
    %transposed_60 = linalg.transpose ins(%expanded_59 : tensor<1x8x4x8xf16>) outs(%169 : tensor<1x4x8x8xf16>) permutation = [0, 2, 1, 3] 
    %expanded_61 = tensor.expand_shape %140 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %expanded_62 = tensor.expand_shape %140 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %174 = tensor.empty() : tensor<8x8xi64>
    %175 = linalg.generic {indexing_maps = [#map12, #map13, #map11], iterator_types = ["parallel", "parallel"]} ins(%expanded_62, %expanded_61 : tensor<1x8xi64>, tensor<8x1xi64>) outs(%174 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_108: i64, %out: i64):
      %308 = arith.subi %in, %in_108 : i64
      linalg.yield %308 : i64
    } -> tensor<8x8xi64>
    %176 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%175, %cst_17 : tensor<8x8xi64>, tensor<8x8xi64>) outs(%174 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_108: i64, %out: i64):
      %308 = arith.minsi %in, %in_108 : i64
      linalg.yield %308 : i64
    } -> tensor<8x8xi64>
    %177 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%176 : tensor<8x8xi64>) outs(%174 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %308 = arith.sitofp %in : i64 to f32
      %309 = arith.negf %308 : f32
      %310 = arith.fptosi %309 : f32 to i64
      linalg.yield %310 : i64
    } -> tensor<8x8xi64>
    %178 = tensor.empty() : tensor<8x8xi1>
    %179 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%177 : tensor<8x8xi64>) outs(%178 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %308 = arith.cmpi slt, %in, %c16_i64 : i64
      linalg.yield %308 : i1
    } -> tensor<8x8xi1>
    %180 = tensor.empty() : tensor<8x8xf32>
    %181 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%177 : tensor<8x8xi64>) outs(%180 : tensor<8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %308 = arith.sitofp %in : i64 to f32
      linalg.yield %308 : f32
    } -> tensor<8x8xf32>
    %182 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%181 : tensor<8x8xf32>) outs(%180 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %308 = arith.divf %in, %cst_15 : f32
      linalg.yield %308 : f32
    } -> tensor<8x8xf32>
    %183 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%182 : tensor<8x8xf32>) outs(%180 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %308 = math.log %in : f32
      linalg.yield %308 : f32
    } -> tensor<8x8xf32>
    %184 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%183 : tensor<8x8xf32>) outs(%180 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %308 = arith.truncf %cst_10 : f64 to f32
      %309 = arith.divf %in, %308 : f32
      linalg.yield %309 : f32
    } -> tensor<8x8xf32>
    %185 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%184 : tensor<8x8xf32>) outs(%180 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %308 = arith.mulf %in, %cst_15 : f32
      linalg.yield %308 : f32
    } -> tensor<8x8xf32>
    %186 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%185 : tensor<8x8xf32>) outs(%174 : tensor<8x8xi64>) {
    ^bb0(%in: f32, %out: i64):
      %308 = arith.fptosi %in : f32 to i64
      linalg.yield %308 : i64
    } -> tensor<8x8xi64>
    %187 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%186 : tensor<8x8xi64>) outs(%174 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %308 = arith.addi %in, %c16_i64 : i64
      linalg.yield %308 : i64
    } -> tensor<8x8xi64>
    %188 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%187, %cst_16 : tensor<8x8xi64>, tensor<8x8xi64>) outs(%174 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_108: i64, %out: i64):
      %308 = arith.minsi %in, %in_108 : i64
      linalg.yield %308 : i64
    } -> tensor<8x8xi64>
    %189 = linalg.generic {indexing_maps = [#map11, #map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%179, %177, %188 : tensor<8x8xi1>, tensor<8x8xi64>, tensor<8x8xi64>) outs(%174 : tensor<8x8xi64>) {
    ^bb0(%in: i1, %in_108: i64, %in_109: i64, %out: i64):
      %308 = arith.select %in, %in_108, %in_109 : i64
      linalg.yield %308 : i64
    } -> tensor<8x8xi64>
    %190 = tensor.empty() : tensor<8x8x4xf16>
    %191 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189 : tensor<8x8xi64>) outs(%190 : tensor<8x8x4xf16>) {
    ^bb0(%in: i64, %out: f16):
      %308 = arith.index_cast %in : i64 to index
      %309 = linalg.index 2 : index
      %310 = arith.cmpi slt, %308, %c32 : index
      cf.assert %310, "index must be smaller than dim size"
      %311 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %311, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg15[%308, %309] : tensor<32x4xf16>
      linalg.yield %extracted : f16
    } -> tensor<8x8x4xf16>
    %192 = tensor.empty() : tensor<4x8x8xf16>
    %transposed_63 = linalg.transpose ins(%191 : tensor<8x8x4xf16>) outs(%192 : tensor<4x8x8xf16>) permutation = [2, 0, 1] 
    %expanded_64 = tensor.expand_shape %transposed_63 [[0, 1], [2], [3]] output_shape [1, 4, 8, 8] : tensor<4x8x8xf16> into tensor<1x4x8x8xf16>
    %transposed_65 = linalg.transpose ins(%expanded_57 : tensor<1x8x4x8xf16>) outs(%169 : tensor<1x4x8x8xf16>) permutation = [0, 2, 3, 1] 
    %collapsed_66 = tensor.collapse_shape %transposed_55 [[0, 1], [2], [3]] : tensor<1x4x8x8xf16> into tensor<4x8x8xf16>
    %collapsed_67 = tensor.collapse_shape %transposed_65 [[0, 1], [2], [3]] : tensor<1x4x8x8xf16> into tensor<4x8x8xf16>
    %193 = tensor.empty() : tensor<4x8x8xf32>
    %194 = linalg.fill ins(%cst : f32) outs(%193 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %195 = linalg.batch_matmul ins(%collapsed_66, %collapsed_67 : tensor<4x8x8xf16>, tensor<4x8x8xf16>) outs(%194 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %196 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195 : tensor<4x8x8xf32>) outs(%192 : tensor<4x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %308 = arith.truncf %in : f32 to f16
      linalg.yield %308 : f16
    } -> tensor<4x8x8xf16>
    %expanded_68 = tensor.expand_shape %196 [[0, 1], [2], [3]] output_shape [1, 4, 8, 8] : tensor<4x8x8xf16> into tensor<1x4x8x8xf16>
    %197 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_68, %expanded_64 : tensor<1x4x8x8xf16>, tensor<1x4x8x8xf16>) outs(%169 : tensor<1x4x8x8xf16>) {
    ^bb0(%in: f16, %in_108: f16, %out: f16):
      %308 = arith.addf %in, %in_108 : f16
      linalg.yield %308 : f16
    } -> tensor<1x4x8x8xf16>
    %198 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%197, %144 : tensor<1x4x8x8xf16>, tensor<1x1x8x8xf16>) outs(%169 : tensor<1x4x8x8xf16>) {
    ^bb0(%in: f16, %in_108: f16, %out: f16):
      %308 = arith.addf %in, %in_108 : f16
      linalg.yield %308 : f16
    } -> tensor<1x4x8x8xf16>
    %199 = tensor.empty() : tensor<1x4x8x8xf32>
    %200 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%198 : tensor<1x4x8x8xf16>) outs(%199 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f16, %out: f32):
      %308 = arith.extf %in : f16 to f32
      linalg.yield %308 : f32
    } -> tensor<1x4x8x8xf32>
    %201 = tensor.empty() : tensor<1x4x8xi64>
    %202 = linalg.fill ins(%c0_i64 : i64) outs(%201 : tensor<1x4x8xi64>) -> tensor<1x4x8xi64>
    %203 = tensor.empty() : tensor<1x4x8xf32>
    %204 = linalg.fill ins(%cst_0 : f32) outs(%203 : tensor<1x4x8xf32>) -> tensor<1x4x8xf32>
    %205:2 = linalg.generic {indexing_maps = [#map3, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%200 : tensor<1x4x8x8xf32>) outs(%204, %202 : tensor<1x4x8xf32>, tensor<1x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_108: i64):
      %308 = linalg.index 3 : index
      %309 = arith.index_cast %308 : index to i64
      %310 = arith.maximumf %in, %out : f32
      %311 = arith.cmpf ogt, %in, %out : f32
      %312 = arith.select %311, %309, %out_108 : i64
      linalg.yield %310, %312 : f32, i64
    } -> (tensor<1x4x8xf32>, tensor<1x4x8xi64>)
    %expanded_69 = tensor.expand_shape %205#0 [[0], [1], [2, 3]] output_shape [1, 4, 8, 1] : tensor<1x4x8xf32> into tensor<1x4x8x1xf32>
    %206 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%200, %expanded_69 : tensor<1x4x8x8xf32>, tensor<1x4x8x1xf32>) outs(%199 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %308 = arith.subf %in, %in_108 : f32
      linalg.yield %308 : f32
    } -> tensor<1x4x8x8xf32>
    %207 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%206 : tensor<1x4x8x8xf32>) outs(%199 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %308 = math.exp %in : f32
      linalg.yield %308 : f32
    } -> tensor<1x4x8x8xf32>
    %208 = tensor.empty() : tensor<1x4x8x1xf32>
    %209 = linalg.fill ins(%cst : f32) outs(%208 : tensor<1x4x8x1xf32>) -> tensor<1x4x8x1xf32>
    %210 = linalg.generic {indexing_maps = [#map3, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%207 : tensor<1x4x8x8xf32>) outs(%209 : tensor<1x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %308 = arith.addf %in, %out : f32
      linalg.yield %308 : f32
    } -> tensor<1x4x8x1xf32>
    %211 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%207, %210 : tensor<1x4x8x8xf32>, tensor<1x4x8x1xf32>) outs(%199 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %308 = arith.divf %in, %in_108 : f32
      linalg.yield %308 : f32
    } -> tensor<1x4x8x8xf32>
    %212 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%211 : tensor<1x4x8x8xf32>) outs(%169 : tensor<1x4x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %308 = arith.truncf %in : f32 to f16
      linalg.yield %308 : f16
    } -> tensor<1x4x8x8xf16>
    %collapsed_70 = tensor.collapse_shape %212 [[0, 1], [2], [3]] : tensor<1x4x8x8xf16> into tensor<4x8x8xf16>
    %collapsed_71 = tensor.collapse_shape %transposed_60 [[0, 1], [2], [3]] : tensor<1x4x8x8xf16> into tensor<4x8x8xf16>
    %213 = linalg.batch_matmul ins(%collapsed_70, %collapsed_71 : tensor<4x8x8xf16>, tensor<4x8x8xf16>) outs(%194 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %214 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213 : tensor<4x8x8xf32>) outs(%192 : tensor<4x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %308 = arith.truncf %in : f32 to f16
      linalg.yield %308 : f16
    } -> tensor<4x8x8xf16>
    %expanded_72 = tensor.expand_shape %214 [[0, 1], [2], [3]] output_shape [1, 4, 8, 8] : tensor<4x8x8xf16> into tensor<1x4x8x8xf16>
    %215 = tensor.empty() : tensor<1x8x4x8xf16>
    %transposed_73 = linalg.transpose ins(%expanded_72 : tensor<1x4x8x8xf16>) outs(%215 : tensor<1x8x4x8xf16>) permutation = [0, 2, 1, 3] 
    %transposed_74 = linalg.transpose ins(%arg14 : tensor<32x32xf16>) outs(%27 : tensor<32x32xf16>) permutation = [1, 0] 
    %collapsed_75 = tensor.collapse_shape %transposed_73 [[0, 1], [2, 3]] : tensor<1x8x4x8xf16> into tensor<8x32xf16>
    %216 = linalg.matmul ins(%collapsed_75, %transposed_74 : tensor<8x32xf16>, tensor<32x32xf16>) outs(%165 : tensor<8x32xf32>) -> tensor<8x32xf32>
    %217 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%216 : tensor<8x32xf32>) outs(%167 : tensor<8x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %308 = arith.truncf %in : f32 to f16
      linalg.yield %308 : f16
    } -> tensor<8x32xf16>
    %expanded_76 = tensor.expand_shape %217 [[0, 1], [2]] output_shape [1, 8, 32] : tensor<8x32xf16> into tensor<1x8x32xf16>
    %218 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %expanded_76 : tensor<1x8x32xf16>, tensor<1x8x32xf16>) outs(%137 : tensor<1x8x32xf16>) {
    ^bb0(%in: f16, %in_108: f16, %out: f16):
      %308 = arith.addf %in, %in_108 : f16
      linalg.yield %308 : f16
    } -> tensor<1x8x32xf16>
    %219 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218 : tensor<1x8x32xf16>) outs(%137 : tensor<1x8x32xf16>) {
    ^bb0(%in: f16, %out: f16):
      %308 = math.absf %in : f16
      linalg.yield %308 : f16
    } -> tensor<1x8x32xf16>
    %220 = tensor.empty() : tensor<1x8x32xi1>
    %221 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219 : tensor<1x8x32xf16>) outs(%220 : tensor<1x8x32xi1>) {
    ^bb0(%in: f16, %out: i1):
      %308 = arith.extf %in : f16 to f64
      %309 = arith.cmpf oeq, %308, %cst_5 : f64
      linalg.yield %309 : i1
    } -> tensor<1x8x32xi1>
    %222 = linalg.generic {indexing_maps = [#map1, #map16], iterator_types = ["reduction", "reduction", "reduction"]} ins(%221 : tensor<1x8x32xi1>) outs(%95 : tensor<i1>) {
    ^bb0(%in: i1, %out: i1):
      %308 = arith.ori %in, %out : i1
      linalg.yield %308 : i1
    } -> tensor<i1>
    %223 = linalg.generic {indexing_maps = [#map17, #map17, #map17, #map17], iterator_types = []} ins(%222, %cst_3, %cst_4 : tensor<i1>, tensor<f32>, tensor<f32>) outs(%97 : tensor<f32>) {
    ^bb0(%in: i1, %in_108: f32, %in_109: f32, %out: f32):
      %308 = arith.select %in, %in_108, %in_109 : f32
      linalg.yield %308 : f32
    } -> tensor<f32>
    %224 = linalg.generic {indexing_maps = [#map17, #map17], iterator_types = []} ins(%223 : tensor<f32>) outs(%97 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %308 = arith.negf %in : f32
      linalg.yield %308 : f32
    } -> tensor<f32>
    %225 = linalg.generic {indexing_maps = [#map1, #map16, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218, %224, %223 : tensor<1x8x32xf16>, tensor<f32>, tensor<f32>) outs(%137 : tensor<1x8x32xf16>) {
    ^bb0(%in: f16, %in_108: f32, %in_109: f32, %out: f16):
      %308 = arith.truncf %in_108 : f32 to f16
      %309 = arith.cmpf ult, %in, %308 : f16
      %310 = arith.select %309, %308, %in : f16
      %311 = arith.truncf %in_109 : f32 to f16
      %312 = arith.cmpf ugt, %310, %311 : f16
      %313 = arith.select %312, %311, %310 : f16
      linalg.yield %313 : f16
    } -> tensor<1x8x32xf16>
    %226 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225 : tensor<1x8x32xf16>) outs(%152 : tensor<1x8x32xf32>) {
    ^bb0(%in: f16, %out: f32):
      %308 = arith.extf %in : f16 to f32
      linalg.yield %308 : f32
    } -> tensor<1x8x32xf32>
    %227 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226 : tensor<1x8x32xf32>) outs(%152 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %308 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %308 : f32
    } -> tensor<1x8x32xf32>
    %228 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%227 : tensor<1x8x32xf32>) outs(%156 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %308 = arith.addf %in, %out : f32
      linalg.yield %308 : f32
    } -> tensor<1x8x1xf32>
    %229 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228 : tensor<1x8x1xf32>) outs(%155 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %308 = arith.divf %in, %cst_13 : f32
      linalg.yield %308 : f32
    } -> tensor<1x8x1xf32>
    %230 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229 : tensor<1x8x1xf32>) outs(%155 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %308 = arith.truncf %cst_12 : f64 to f32
      %309 = arith.addf %in, %308 : f32
      linalg.yield %309 : f32
    } -> tensor<1x8x1xf32>
    %231 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%230 : tensor<1x8x1xf32>) outs(%155 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %308 = math.rsqrt %in : f32
      linalg.yield %308 : f32
    } -> tensor<1x8x1xf32>
    %232 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225, %231 : tensor<1x8x32xf16>, tensor<1x8x1xf32>) outs(%152 : tensor<1x8x32xf32>) {
    ^bb0(%in: f16, %in_108: f32, %out: f32):
      %308 = arith.extf %in : f16 to f32
      %309 = arith.mulf %308, %in_108 : f32
      linalg.yield %309 : f32
    } -> tensor<1x8x32xf32>
    %233 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232 : tensor<1x8x32xf32>) outs(%137 : tensor<1x8x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %308 = arith.truncf %in : f32 to f16
      linalg.yield %308 : f16
    } -> tensor<1x8x32xf16>
    %234 = linalg.generic {indexing_maps = [#map10, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg21, %233 : tensor<32xf16>, tensor<1x8x32xf16>) outs(%137 : tensor<1x8x32xf16>) {
    ^bb0(%in: f16, %in_108: f16, %out: f16):
      %308 = arith.mulf %in, %in_108 : f16
      linalg.yield %308 : f16
    } -> tensor<1x8x32xf16>
    %transposed_77 = linalg.transpose ins(%arg17 : tensor<32x32xf16>) outs(%27 : tensor<32x32xf16>) permutation = [1, 0] 
    %collapsed_78 = tensor.collapse_shape %234 [[0, 1], [2]] : tensor<1x8x32xf16> into tensor<8x32xf16>
    %235 = linalg.matmul ins(%collapsed_78, %transposed_77 : tensor<8x32xf16>, tensor<32x32xf16>) outs(%165 : tensor<8x32xf32>) -> tensor<8x32xf32>
    %236 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%235 : tensor<8x32xf32>) outs(%167 : tensor<8x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %308 = arith.truncf %in : f32 to f16
      linalg.yield %308 : f16
    } -> tensor<8x32xf16>
    %expanded_79 = tensor.expand_shape %236 [[0, 1], [2, 3]] output_shape [1, 8, 4, 8] : tensor<8x32xf16> into tensor<1x8x4x8xf16>
    %transposed_80 = linalg.transpose ins(%expanded_79 : tensor<1x8x4x8xf16>) outs(%169 : tensor<1x4x8x8xf16>) permutation = [0, 2, 1, 3] 
    %transposed_81 = linalg.transpose ins(%arg18 : tensor<32x32xf16>) outs(%27 : tensor<32x32xf16>) permutation = [1, 0] 
    %collapsed_82 = tensor.collapse_shape %136 [[0, 1], [2]] : tensor<1x16x32xf16> into tensor<16x32xf16>
    %237 = linalg.matmul ins(%collapsed_82, %transposed_81 : tensor<16x32xf16>, tensor<32x32xf16>) outs(%29 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %238 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%237 : tensor<16x32xf32>) outs(%31 : tensor<16x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %308 = arith.truncf %in : f32 to f16
      linalg.yield %308 : f16
    } -> tensor<16x32xf16>
    %expanded_83 = tensor.expand_shape %238 [[0, 1], [2, 3]] output_shape [1, 16, 4, 8] : tensor<16x32xf16> into tensor<1x16x4x8xf16>
    %transposed_84 = linalg.transpose ins(%arg19 : tensor<32x32xf16>) outs(%27 : tensor<32x32xf16>) permutation = [1, 0] 
    %239 = linalg.matmul ins(%collapsed_82, %transposed_84 : tensor<16x32xf16>, tensor<32x32xf16>) outs(%29 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %240 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%239 : tensor<16x32xf32>) outs(%31 : tensor<16x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %308 = arith.truncf %in : f32 to f16
      linalg.yield %308 : f16
    } -> tensor<16x32xf16>
    %expanded_85 = tensor.expand_shape %240 [[0, 1], [2, 3]] output_shape [1, 16, 4, 8] : tensor<16x32xf16> into tensor<1x16x4x8xf16>
    %transposed_86 = linalg.transpose ins(%expanded_85 : tensor<1x16x4x8xf16>) outs(%33 : tensor<1x4x16x8xf16>) permutation = [0, 2, 1, 3] 
    %transposed_87 = linalg.transpose ins(%expanded_83 : tensor<1x16x4x8xf16>) outs(%60 : tensor<1x4x8x16xf16>) permutation = [0, 2, 3, 1] 
    %collapsed_88 = tensor.collapse_shape %transposed_80 [[0, 1], [2], [3]] : tensor<1x4x8x8xf16> into tensor<4x8x8xf16>
    %collapsed_89 = tensor.collapse_shape %transposed_87 [[0, 1], [2], [3]] : tensor<1x4x8x16xf16> into tensor<4x8x16xf16>
    %241 = tensor.empty() : tensor<4x8x16xf32>
    %242 = linalg.fill ins(%cst : f32) outs(%241 : tensor<4x8x16xf32>) -> tensor<4x8x16xf32>
    %243 = linalg.batch_matmul ins(%collapsed_88, %collapsed_89 : tensor<4x8x8xf16>, tensor<4x8x16xf16>) outs(%242 : tensor<4x8x16xf32>) -> tensor<4x8x16xf32>
    %244 = tensor.empty() : tensor<4x8x16xf16>
    %245 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%243 : tensor<4x8x16xf32>) outs(%244 : tensor<4x8x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %308 = arith.truncf %in : f32 to f16
      linalg.yield %308 : f16
    } -> tensor<4x8x16xf16>
    %expanded_90 = tensor.expand_shape %245 [[0, 1], [2], [3]] output_shape [1, 4, 8, 16] : tensor<4x8x16xf16> into tensor<1x4x8x16xf16>
    %246 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_90, %cst_2 : tensor<1x4x8x16xf16>, tensor<1x4x8x16xf16>) outs(%60 : tensor<1x4x8x16xf16>) {
    ^bb0(%in: f16, %in_108: f16, %out: f16):
      %308 = arith.addf %in, %in_108 : f16
      linalg.yield %308 : f16
    } -> tensor<1x4x8x16xf16>
    %247 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%246, %151 : tensor<1x4x8x16xf16>, tensor<1x1x8x16xf16>) outs(%60 : tensor<1x4x8x16xf16>) {
    ^bb0(%in: f16, %in_108: f16, %out: f16):
      %308 = arith.addf %in, %in_108 : f16
      linalg.yield %308 : f16
    } -> tensor<1x4x8x16xf16>
    %248 = tensor.empty() : tensor<1x4x8x16xf32>
    %249 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%247 : tensor<1x4x8x16xf16>) outs(%248 : tensor<1x4x8x16xf32>) {
    ^bb0(%in: f16, %out: f32):
      %308 = arith.extf %in : f16 to f32
      linalg.yield %308 : f32
    } -> tensor<1x4x8x16xf32>
    %250:2 = linalg.generic {indexing_maps = [#map3, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%249 : tensor<1x4x8x16xf32>) outs(%204, %202 : tensor<1x4x8xf32>, tensor<1x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_108: i64):
      %308 = linalg.index 3 : index
      %309 = arith.index_cast %308 : index to i64
      %310 = arith.maximumf %in, %out : f32
      %311 = arith.cmpf ogt, %in, %out : f32
      %312 = arith.select %311, %309, %out_108 : i64
      linalg.yield %310, %312 : f32, i64
    } -> (tensor<1x4x8xf32>, tensor<1x4x8xi64>)
    %expanded_91 = tensor.expand_shape %250#0 [[0], [1], [2, 3]] output_shape [1, 4, 8, 1] : tensor<1x4x8xf32> into tensor<1x4x8x1xf32>
    %251 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%249, %expanded_91 : tensor<1x4x8x16xf32>, tensor<1x4x8x1xf32>) outs(%248 : tensor<1x4x8x16xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %308 = arith.subf %in, %in_108 : f32
      linalg.yield %308 : f32
    } -> tensor<1x4x8x16xf32>
    %252 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%251 : tensor<1x4x8x16xf32>) outs(%248 : tensor<1x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %308 = math.exp %in : f32
      linalg.yield %308 : f32
    } -> tensor<1x4x8x16xf32>
    %253 = linalg.generic {indexing_maps = [#map3, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%252 : tensor<1x4x8x16xf32>) outs(%209 : tensor<1x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %308 = arith.addf %in, %out : f32
      linalg.yield %308 : f32
    } -> tensor<1x4x8x1xf32>
    %254 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%252, %253 : tensor<1x4x8x16xf32>, tensor<1x4x8x1xf32>) outs(%248 : tensor<1x4x8x16xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %308 = arith.divf %in, %in_108 : f32
      linalg.yield %308 : f32
    } -> tensor<1x4x8x16xf32>
    %255 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%254 : tensor<1x4x8x16xf32>) outs(%60 : tensor<1x4x8x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %308 = arith.truncf %in : f32 to f16
      linalg.yield %308 : f16
    } -> tensor<1x4x8x16xf16>
    %collapsed_92 = tensor.collapse_shape %255 [[0, 1], [2], [3]] : tensor<1x4x8x16xf16> into tensor<4x8x16xf16>
    %collapsed_93 = tensor.collapse_shape %transposed_86 [[0, 1], [2], [3]] : tensor<1x4x16x8xf16> into tensor<4x16x8xf16>
    %256 = linalg.batch_matmul ins(%collapsed_92, %collapsed_93 : tensor<4x8x16xf16>, tensor<4x16x8xf16>) outs(%194 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %257 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256 : tensor<4x8x8xf32>) outs(%192 : tensor<4x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %308 = arith.truncf %in : f32 to f16
      linalg.yield %308 : f16
    } -> tensor<4x8x8xf16>
    %expanded_94 = tensor.expand_shape %257 [[0, 1], [2], [3]] output_shape [1, 4, 8, 8] : tensor<4x8x8xf16> into tensor<1x4x8x8xf16>
    %transposed_95 = linalg.transpose ins(%expanded_94 : tensor<1x4x8x8xf16>) outs(%215 : tensor<1x8x4x8xf16>) permutation = [0, 2, 1, 3] 
    %transposed_96 = linalg.transpose ins(%arg20 : tensor<32x32xf16>) outs(%27 : tensor<32x32xf16>) permutation = [1, 0] 
    %collapsed_97 = tensor.collapse_shape %transposed_95 [[0, 1], [2, 3]] : tensor<1x8x4x8xf16> into tensor<8x32xf16>
    %258 = linalg.matmul ins(%collapsed_97, %transposed_96 : tensor<8x32xf16>, tensor<32x32xf16>) outs(%165 : tensor<8x32xf32>) -> tensor<8x32xf32>
    %259 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%258 : tensor<8x32xf32>) outs(%167 : tensor<8x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %308 = arith.truncf %in : f32 to f16
      linalg.yield %308 : f16
    } -> tensor<8x32xf16>
    %expanded_98 = tensor.expand_shape %259 [[0, 1], [2]] output_shape [1, 8, 32] : tensor<8x32xf16> into tensor<1x8x32xf16>
    %260 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225, %expanded_98 : tensor<1x8x32xf16>, tensor<1x8x32xf16>) outs(%137 : tensor<1x8x32xf16>) {
    ^bb0(%in: f16, %in_108: f16, %out: f16):
      %308 = arith.addf %in, %in_108 : f16
      linalg.yield %308 : f16
    } -> tensor<1x8x32xf16>
    %261 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%260 : tensor<1x8x32xf16>) outs(%137 : tensor<1x8x32xf16>) {
    ^bb0(%in: f16, %out: f16):
      %308 = math.absf %in : f16
      linalg.yield %308 : f16
    } -> tensor<1x8x32xf16>
    %262 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%261 : tensor<1x8x32xf16>) outs(%220 : tensor<1x8x32xi1>) {
    ^bb0(%in: f16, %out: i1):
      %308 = arith.extf %in : f16 to f64
      %309 = arith.cmpf oeq, %308, %cst_5 : f64
      linalg.yield %309 : i1
    } -> tensor<1x8x32xi1>
    %263 = linalg.generic {indexing_maps = [#map1, #map16], iterator_types = ["reduction", "reduction", "reduction"]} ins(%262 : tensor<1x8x32xi1>) outs(%95 : tensor<i1>) {
    ^bb0(%in: i1, %out: i1):
      %308 = arith.ori %in, %out : i1
      linalg.yield %308 : i1
    } -> tensor<i1>
    %264 = linalg.generic {indexing_maps = [#map17, #map17, #map17, #map17], iterator_types = []} ins(%263, %cst_3, %cst_4 : tensor<i1>, tensor<f32>, tensor<f32>) outs(%97 : tensor<f32>) {
    ^bb0(%in: i1, %in_108: f32, %in_109: f32, %out: f32):
      %308 = arith.select %in, %in_108, %in_109 : f32
      linalg.yield %308 : f32
    } -> tensor<f32>
    %265 = linalg.generic {indexing_maps = [#map17, #map17], iterator_types = []} ins(%264 : tensor<f32>) outs(%97 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %308 = arith.negf %in : f32
      linalg.yield %308 : f32
    } -> tensor<f32>
    %266 = linalg.generic {indexing_maps = [#map1, #map16, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%260, %265, %264 : tensor<1x8x32xf16>, tensor<f32>, tensor<f32>) outs(%137 : tensor<1x8x32xf16>) {
    ^bb0(%in: f16, %in_108: f32, %in_109: f32, %out: f16):
      %308 = arith.truncf %in_108 : f32 to f16
      %309 = arith.cmpf ult, %in, %308 : f16
      %310 = arith.select %309, %308, %in : f16
      %311 = arith.truncf %in_109 : f32 to f16
      %312 = arith.cmpf ugt, %310, %311 : f16
      %313 = arith.select %312, %311, %310 : f16
      linalg.yield %313 : f16
    } -> tensor<1x8x32xf16>
    %267 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%266 : tensor<1x8x32xf16>) outs(%152 : tensor<1x8x32xf32>) {
    ^bb0(%in: f16, %out: f32):
      %308 = arith.extf %in : f16 to f32
      linalg.yield %308 : f32
    } -> tensor<1x8x32xf32>
    %268 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%267 : tensor<1x8x32xf32>) outs(%152 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %308 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %308 : f32
    } -> tensor<1x8x32xf32>
    %269 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%268 : tensor<1x8x32xf32>) outs(%156 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %308 = arith.addf %in, %out : f32
      linalg.yield %308 : f32
    } -> tensor<1x8x1xf32>
    %270 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%269 : tensor<1x8x1xf32>) outs(%155 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %308 = arith.divf %in, %cst_13 : f32
      linalg.yield %308 : f32
    } -> tensor<1x8x1xf32>
    %271 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%270 : tensor<1x8x1xf32>) outs(%155 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %308 = arith.truncf %cst_12 : f64 to f32
      %309 = arith.addf %in, %308 : f32
      linalg.yield %309 : f32
    } -> tensor<1x8x1xf32>
    %272 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%271 : tensor<1x8x1xf32>) outs(%155 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %308 = math.rsqrt %in : f32
      linalg.yield %308 : f32
    } -> tensor<1x8x1xf32>
    %273 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%266, %272 : tensor<1x8x32xf16>, tensor<1x8x1xf32>) outs(%152 : tensor<1x8x32xf32>) {
    ^bb0(%in: f16, %in_108: f32, %out: f32):
      %308 = arith.extf %in : f16 to f32
      %309 = arith.mulf %308, %in_108 : f32
      linalg.yield %309 : f32
    } -> tensor<1x8x32xf32>
    %274 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%273 : tensor<1x8x32xf32>) outs(%137 : tensor<1x8x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %308 = arith.truncf %in : f32 to f16
      linalg.yield %308 : f16
    } -> tensor<1x8x32xf16>
    %275 = linalg.generic {indexing_maps = [#map10, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg24, %274 : tensor<32xf16>, tensor<1x8x32xf16>) outs(%137 : tensor<1x8x32xf16>) {
    ^bb0(%in: f16, %in_108: f16, %out: f16):
      %308 = arith.mulf %in, %in_108 : f16
      linalg.yield %308 : f16
    } -> tensor<1x8x32xf16>
    %transposed_99 = linalg.transpose ins(%arg22 : tensor<64x32xf16>) outs(%110 : tensor<32x64xf16>) permutation = [1, 0] 
    %collapsed_100 = tensor.collapse_shape %275 [[0, 1], [2]] : tensor<1x8x32xf16> into tensor<8x32xf16>
    %276 = tensor.empty() : tensor<8x64xf32>
    %277 = linalg.fill ins(%cst : f32) outs(%276 : tensor<8x64xf32>) -> tensor<8x64xf32>
    %278 = linalg.matmul ins(%collapsed_100, %transposed_99 : tensor<8x32xf16>, tensor<32x64xf16>) outs(%277 : tensor<8x64xf32>) -> tensor<8x64xf32>
    %279 = tensor.empty() : tensor<8x64xf16>
    %280 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%278 : tensor<8x64xf32>) outs(%279 : tensor<8x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %308 = arith.truncf %in : f32 to f16
      linalg.yield %308 : f16
    } -> tensor<8x64xf16>
    %expanded_101 = tensor.expand_shape %280 [[0, 1], [2]] output_shape [1, 8, 64] : tensor<8x64xf16> into tensor<1x8x64xf16>
    %281 = tensor.empty() : tensor<1x8x64xf16>
    %282 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_101 : tensor<1x8x64xf16>) outs(%281 : tensor<1x8x64xf16>) {
    ^bb0(%in: f16, %out: f16):
      %308 = arith.cmpf ugt, %in, %cst_1 : f16
      %309 = arith.select %308, %in, %cst_1 : f16
      linalg.yield %309 : f16
    } -> tensor<1x8x64xf16>
    %transposed_102 = linalg.transpose ins(%arg23 : tensor<32x64xf16>) outs(%118 : tensor<64x32xf16>) permutation = [1, 0] 
    %collapsed_103 = tensor.collapse_shape %282 [[0, 1], [2]] : tensor<1x8x64xf16> into tensor<8x64xf16>
    %283 = linalg.matmul ins(%collapsed_103, %transposed_102 : tensor<8x64xf16>, tensor<64x32xf16>) outs(%165 : tensor<8x32xf32>) -> tensor<8x32xf32>
    %284 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%283 : tensor<8x32xf32>) outs(%167 : tensor<8x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %308 = arith.truncf %in : f32 to f16
      linalg.yield %308 : f16
    } -> tensor<8x32xf16>
    %expanded_104 = tensor.expand_shape %284 [[0, 1], [2]] output_shape [1, 8, 32] : tensor<8x32xf16> into tensor<1x8x32xf16>
    %285 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%266, %expanded_104 : tensor<1x8x32xf16>, tensor<1x8x32xf16>) outs(%137 : tensor<1x8x32xf16>) {
    ^bb0(%in: f16, %in_108: f16, %out: f16):
      %308 = arith.addf %in, %in_108 : f16
      linalg.yield %308 : f16
    } -> tensor<1x8x32xf16>
    %286 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%285 : tensor<1x8x32xf16>) outs(%137 : tensor<1x8x32xf16>) {
    ^bb0(%in: f16, %out: f16):
      %308 = math.absf %in : f16
      linalg.yield %308 : f16
    } -> tensor<1x8x32xf16>
    %287 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%286 : tensor<1x8x32xf16>) outs(%220 : tensor<1x8x32xi1>) {
    ^bb0(%in: f16, %out: i1):
      %308 = arith.extf %in : f16 to f64
      %309 = arith.cmpf oeq, %308, %cst_5 : f64
      linalg.yield %309 : i1
    } -> tensor<1x8x32xi1>
    %288 = linalg.generic {indexing_maps = [#map1, #map16], iterator_types = ["reduction", "reduction", "reduction"]} ins(%287 : tensor<1x8x32xi1>) outs(%95 : tensor<i1>) {
    ^bb0(%in: i1, %out: i1):
      %308 = arith.ori %in, %out : i1
      linalg.yield %308 : i1
    } -> tensor<i1>
    %289 = linalg.generic {indexing_maps = [#map17, #map17, #map17, #map17], iterator_types = []} ins(%288, %cst_3, %cst_4 : tensor<i1>, tensor<f32>, tensor<f32>) outs(%97 : tensor<f32>) {
    ^bb0(%in: i1, %in_108: f32, %in_109: f32, %out: f32):
      %308 = arith.select %in, %in_108, %in_109 : f32
      linalg.yield %308 : f32
    } -> tensor<f32>
    %290 = linalg.generic {indexing_maps = [#map17, #map17], iterator_types = []} ins(%289 : tensor<f32>) outs(%97 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %308 = arith.negf %in : f32
      linalg.yield %308 : f32
    } -> tensor<f32>
    %291 = linalg.generic {indexing_maps = [#map1, #map16, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%285, %290, %289 : tensor<1x8x32xf16>, tensor<f32>, tensor<f32>) outs(%137 : tensor<1x8x32xf16>) {
    ^bb0(%in: f16, %in_108: f32, %in_109: f32, %out: f16):
      %308 = arith.truncf %in_108 : f32 to f16
      %309 = arith.cmpf ult, %in, %308 : f16
      %310 = arith.select %309, %308, %in : f16
      %311 = arith.truncf %in_109 : f32 to f16
      %312 = arith.cmpf ugt, %310, %311 : f16
      %313 = arith.select %312, %311, %310 : f16
      linalg.yield %313 : f16
    } -> tensor<1x8x32xf16>
    %292 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%291 : tensor<1x8x32xf16>) outs(%152 : tensor<1x8x32xf32>) {
    ^bb0(%in: f16, %out: f32):
      %308 = arith.extf %in : f16 to f32
      linalg.yield %308 : f32
    } -> tensor<1x8x32xf32>
    %293 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%292 : tensor<1x8x32xf32>) outs(%152 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %308 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %308 : f32
    } -> tensor<1x8x32xf32>
    %294 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%293 : tensor<1x8x32xf32>) outs(%156 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %308 = arith.addf %in, %out : f32
      linalg.yield %308 : f32
    } -> tensor<1x8x1xf32>
    %295 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%294 : tensor<1x8x1xf32>) outs(%155 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %308 = arith.divf %in, %cst_13 : f32
      linalg.yield %308 : f32
    } -> tensor<1x8x1xf32>
    %296 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%295 : tensor<1x8x1xf32>) outs(%155 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %308 = arith.truncf %cst_12 : f64 to f32
      %309 = arith.addf %in, %308 : f32
      linalg.yield %309 : f32
    } -> tensor<1x8x1xf32>
    %297 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%296 : tensor<1x8x1xf32>) outs(%155 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %308 = math.rsqrt %in : f32
      linalg.yield %308 : f32
    } -> tensor<1x8x1xf32>
    %298 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%291, %297 : tensor<1x8x32xf16>, tensor<1x8x1xf32>) outs(%152 : tensor<1x8x32xf32>) {
    ^bb0(%in: f16, %in_108: f32, %out: f32):
      %308 = arith.extf %in : f16 to f32
      %309 = arith.mulf %308, %in_108 : f32
      linalg.yield %309 : f32
    } -> tensor<1x8x32xf32>
    %299 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%298 : tensor<1x8x32xf32>) outs(%137 : tensor<1x8x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %308 = arith.truncf %in : f32 to f16
      linalg.yield %308 : f16
    } -> tensor<1x8x32xf16>
    %300 = linalg.generic {indexing_maps = [#map10, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg25, %299 : tensor<32xf16>, tensor<1x8x32xf16>) outs(%137 : tensor<1x8x32xf16>) {
    ^bb0(%in: f16, %in_108: f16, %out: f16):
      %308 = arith.mulf %in, %in_108 : f16
      linalg.yield %308 : f16
    } -> tensor<1x8x32xf16>
    %301 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%300 : tensor<1x8x32xf16>) outs(%137 : tensor<1x8x32xf16>) {
    ^bb0(%in: f16, %out: f16):
      %308 = arith.truncf %cst_9 : f64 to f16
      %309 = arith.mulf %in, %308 : f16
      linalg.yield %309 : f16
    } -> tensor<1x8x32xf16>
    %302 = tensor.empty() : tensor<32x100xf16>
    %transposed_105 = linalg.transpose ins(%arg0 : tensor<100x32xf16>) outs(%302 : tensor<32x100xf16>) permutation = [1, 0] 
    %collapsed_106 = tensor.collapse_shape %301 [[0, 1], [2]] : tensor<1x8x32xf16> into tensor<8x32xf16>
    %303 = tensor.empty() : tensor<8x100xf32>
    %304 = linalg.fill ins(%cst : f32) outs(%303 : tensor<8x100xf32>) -> tensor<8x100xf32>
    %305 = linalg.matmul ins(%collapsed_106, %transposed_105 : tensor<8x32xf16>, tensor<32x100xf16>) outs(%304 : tensor<8x100xf32>) -> tensor<8x100xf32>
    %306 = tensor.empty() : tensor<8x100xf16>
    %307 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%305 : tensor<8x100xf32>) outs(%306 : tensor<8x100xf16>) {
    ^bb0(%in: f32, %out: f16):
      %308 = arith.truncf %in : f32 to f16
      linalg.yield %308 : f16
    } -> tensor<8x100xf16>
    %expanded_107 = tensor.expand_shape %307 [[0, 1], [2]] output_shape [1, 8, 100] : tensor<8x100xf16> into tensor<1x8x100xf16>
    return %expanded_107 : tensor<1x8x100xf16>
  }
}
