// models/make_system_tests.py jax_ln_lstm (jax 0.10.2 iree-base-compiler 3.13.0)
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d0)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, 0)>
#map4 = affine_map<(d0, d1) -> (0, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
module @jit__lambda {
  func.func public @main(%arg0: tensor<32xf32> {resnorm.param = "params/ScanLnLstmCell_0/cell_norm/bias"}, %arg1: tensor<32xf32> {resnorm.param = "params/ScanLnLstmCell_0/cell_norm/scale"}, %arg2: tensor<16x128xf32> {resnorm.param = "params/ScanLnLstmCell_0/from_input/kernel"}, %arg3: tensor<32x128xf32> {resnorm.param = "params/ScanLnLstmCell_0/from_state/kernel"}, %arg4: tensor<128xf32> {resnorm.param = "params/ScanLnLstmCell_0/input_norm/bias"}, %arg5: tensor<128xf32> {resnorm.param = "params/ScanLnLstmCell_0/input_norm/scale"}, %arg6: tensor<128xf32> {resnorm.param = "params/ScanLnLstmCell_0/state_norm/bias"}, %arg7: tensor<128xf32> {resnorm.param = "params/ScanLnLstmCell_0/state_norm/scale"}, %arg8: tensor<3x4x16xf32>) -> tensor<3x4x32xf32> {
    %cst = arith.constant 3.200000e+01 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 9.99999997E-7 : f32
    %cst_2 = arith.constant 1.280000e+02 : f32
    %cst_3 = arith.constant 0.000000e+00 : f32
    %c2 = arith.constant 2 : index
    %c0 = arith.constant 0 : index
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<4x32xf32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<3x4x32xf32>
    %c0_i32 = arith.constant 0 : i32
    %c3_i32 = arith.constant 3 : i32
    %c1_i32 = arith.constant 1 : i32
    %0:3 = scf.for %arg9 = %c0_i32 to %c3_i32 step %c1_i32 iter_args(%arg10 = %cst_4, %arg11 = %cst_4, %arg12 = %cst_5) -> (tensor<4x32xf32>, tensor<4x32xf32>, tensor<3x4x32xf32>)  : i32 {
      %1 = arith.index_cast %arg9 : i32 to index
      %2 = arith.maxsi %1, %c0 : index
      %3 = arith.minsi %2, %c2 : index
      %extracted_slice = tensor.extract_slice %arg8[%3, 0, 0] [1, 4, 16] [1, 1, 1] : tensor<3x4x16xf32> to tensor<1x4x16xf32>
      %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2]] : tensor<1x4x16xf32> into tensor<4x16xf32>
      %4 = tensor.empty() : tensor<4x128xf32>
      %5 = linalg.fill ins(%cst_3 : f32) outs(%4 : tensor<4x128xf32>) -> tensor<4x128xf32>
      %6 = linalg.matmul ins(%collapsed, %arg2 : tensor<4x16xf32>, tensor<16x128xf32>) outs(%5 : tensor<4x128xf32>) -> tensor<4x128xf32>
      %7 = tensor.empty() : tensor<4x128xf32>
      %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<4x128xf32>) outs(%7 : tensor<4x128xf32>) {
      ^bb0(%in: f32, %out: f32):
        %167 = arith.mulf %in, %in : f32
        linalg.yield %167 : f32
      } -> tensor<4x128xf32>
      %9 = tensor.empty() : tensor<4xf32>
      %10 = linalg.fill ins(%cst_3 : f32) outs(%9 : tensor<4xf32>) -> tensor<4xf32>
      %11 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%6 : tensor<4x128xf32>) outs(%10 : tensor<4xf32>) {
      ^bb0(%in: f32, %out: f32):
        %167 = arith.addf %out, %in : f32
        linalg.yield %167 : f32
      } -> tensor<4xf32>
      %12 = tensor.empty() : tensor<4xf32>
      %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%11 : tensor<4xf32>) outs(%12 : tensor<4xf32>) {
      ^bb0(%in: f32, %out: f32):
        %167 = arith.divf %in, %cst_2 : f32
        linalg.yield %167 : f32
      } -> tensor<4xf32>
      %14 = tensor.empty() : tensor<4xf32>
      %15 = linalg.fill ins(%cst_3 : f32) outs(%14 : tensor<4xf32>) -> tensor<4xf32>
      %16 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%8 : tensor<4x128xf32>) outs(%15 : tensor<4xf32>) {
      ^bb0(%in: f32, %out: f32):
        %167 = arith.addf %out, %in : f32
        linalg.yield %167 : f32
      } -> tensor<4xf32>
      %17 = tensor.empty() : tensor<4xf32>
      %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%16 : tensor<4xf32>) outs(%17 : tensor<4xf32>) {
      ^bb0(%in: f32, %out: f32):
        %167 = arith.divf %in, %cst_2 : f32
        linalg.yield %167 : f32
      } -> tensor<4xf32>
      %19 = tensor.empty() : tensor<4xf32>
      %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%13 : tensor<4xf32>) outs(%19 : tensor<4xf32>) {
      ^bb0(%in: f32, %out: f32):
        %167 = arith.mulf %in, %in : f32
        linalg.yield %167 : f32
      } -> tensor<4xf32>
      %21 = tensor.empty() : tensor<4xf32>
      %22 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%18, %20 : tensor<4xf32>, tensor<4xf32>) outs(%21 : tensor<4xf32>) {
      ^bb0(%in: f32, %in_18: f32, %out: f32):
        %167 = arith.subf %in, %in_18 : f32
        linalg.yield %167 : f32
      } -> tensor<4xf32>
      %23 = tensor.empty() : tensor<4xf32>
      %24 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%22 : tensor<4xf32>) outs(%23 : tensor<4xf32>) {
      ^bb0(%in: f32, %out: f32):
        %167 = arith.maximumf %in, %cst_3 : f32
        linalg.yield %167 : f32
      } -> tensor<4xf32>
      %expanded = tensor.expand_shape %24 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
      %25 = tensor.empty() : tensor<4x128xf32>
      %26 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<4xf32>) outs(%25 : tensor<4x128xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<4x128xf32>
      %27 = tensor.empty() : tensor<4x128xf32>
      %28 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%6, %26 : tensor<4x128xf32>, tensor<4x128xf32>) outs(%27 : tensor<4x128xf32>) {
      ^bb0(%in: f32, %in_18: f32, %out: f32):
        %167 = arith.subf %in, %in_18 : f32
        linalg.yield %167 : f32
      } -> tensor<4x128xf32>
      %29 = tensor.empty() : tensor<4x1xf32>
      %30 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded : tensor<4x1xf32>) outs(%29 : tensor<4x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        %167 = arith.addf %in, %cst_1 : f32
        linalg.yield %167 : f32
      } -> tensor<4x1xf32>
      %31 = tensor.empty() : tensor<4x1xf32>
      %32 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<4x1xf32>) outs(%31 : tensor<4x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        %167 = math.rsqrt %in : f32
        linalg.yield %167 : f32
      } -> tensor<4x1xf32>
      %expanded_6 = tensor.expand_shape %arg5 [[0, 1]] output_shape [1, 128] : tensor<128xf32> into tensor<1x128xf32>
      %33 = tensor.empty() : tensor<4x128xf32>
      %34 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%32 : tensor<4x1xf32>) outs(%33 : tensor<4x128xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<4x128xf32>
      %35 = tensor.empty() : tensor<4x128xf32>
      %36 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_6 : tensor<1x128xf32>) outs(%35 : tensor<4x128xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<4x128xf32>
      %37 = tensor.empty() : tensor<4x128xf32>
      %38 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%34, %36 : tensor<4x128xf32>, tensor<4x128xf32>) outs(%37 : tensor<4x128xf32>) {
      ^bb0(%in: f32, %in_18: f32, %out: f32):
        %167 = arith.mulf %in, %in_18 : f32
        linalg.yield %167 : f32
      } -> tensor<4x128xf32>
      %39 = tensor.empty() : tensor<4x128xf32>
      %40 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%28, %38 : tensor<4x128xf32>, tensor<4x128xf32>) outs(%39 : tensor<4x128xf32>) {
      ^bb0(%in: f32, %in_18: f32, %out: f32):
        %167 = arith.mulf %in, %in_18 : f32
        linalg.yield %167 : f32
      } -> tensor<4x128xf32>
      %expanded_7 = tensor.expand_shape %arg4 [[0, 1]] output_shape [1, 128] : tensor<128xf32> into tensor<1x128xf32>
      %41 = tensor.empty() : tensor<4x128xf32>
      %42 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_7 : tensor<1x128xf32>) outs(%41 : tensor<4x128xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<4x128xf32>
      %43 = tensor.empty() : tensor<4x128xf32>
      %44 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%40, %42 : tensor<4x128xf32>, tensor<4x128xf32>) outs(%43 : tensor<4x128xf32>) {
      ^bb0(%in: f32, %in_18: f32, %out: f32):
        %167 = arith.addf %in, %in_18 : f32
        linalg.yield %167 : f32
      } -> tensor<4x128xf32>
      %45 = tensor.empty() : tensor<4x128xf32>
      %46 = linalg.fill ins(%cst_3 : f32) outs(%45 : tensor<4x128xf32>) -> tensor<4x128xf32>
      %47 = linalg.matmul ins(%arg10, %arg3 : tensor<4x32xf32>, tensor<32x128xf32>) outs(%46 : tensor<4x128xf32>) -> tensor<4x128xf32>
      %48 = tensor.empty() : tensor<4x128xf32>
      %49 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%47 : tensor<4x128xf32>) outs(%48 : tensor<4x128xf32>) {
      ^bb0(%in: f32, %out: f32):
        %167 = arith.mulf %in, %in : f32
        linalg.yield %167 : f32
      } -> tensor<4x128xf32>
      %50 = tensor.empty() : tensor<4xf32>
      %51 = linalg.fill ins(%cst_3 : f32) outs(%50 : tensor<4xf32>) -> tensor<4xf32>
      %52 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%47 : tensor<4x128xf32>) outs(%51 : tensor<4xf32>) {
      ^bb0(%in: f32, %out: f32):
        %167 = arith.addf %out, %in : f32
        linalg.yield %167 : f32
      } -> tensor<4xf32>
      %53 = tensor.empty() : tensor<4xf32>
      %54 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%52 : tensor<4xf32>) outs(%53 : tensor<4xf32>) {
      ^bb0(%in: f32, %out: f32):
        %167 = arith.divf %in, %cst_2 : f32
        linalg.yield %167 : f32
      } -> tensor<4xf32>
      %55 = tensor.empty() : tensor<4xf32>
      %56 = linalg.fill ins(%cst_3 : f32) outs(%55 : tensor<4xf32>) -> tensor<4xf32>
      %57 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%49 : tensor<4x128xf32>) outs(%56 : tensor<4xf32>) {
      ^bb0(%in: f32, %out: f32):
        %167 = arith.addf %out, %in : f32
        linalg.yield %167 : f32
      } -> tensor<4xf32>
      %58 = tensor.empty() : tensor<4xf32>
      %59 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%57 : tensor<4xf32>) outs(%58 : tensor<4xf32>) {
      ^bb0(%in: f32, %out: f32):
        %167 = arith.divf %in, %cst_2 : f32
        linalg.yield %167 : f32
      } -> tensor<4xf32>
      %60 = tensor.empty() : tensor<4xf32>
      %61 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%54 : tensor<4xf32>) outs(%60 : tensor<4xf32>) {
      ^bb0(%in: f32, %out: f32):
        %167 = arith.mulf %in, %in : f32
        linalg.yield %167 : f32
      } -> tensor<4xf32>
      %62 = tensor.empty() : tensor<4xf32>
      %63 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%59, %61 : tensor<4xf32>, tensor<4xf32>) outs(%62 : tensor<4xf32>) {
      ^bb0(%in: f32, %in_18: f32, %out: f32):
        %167 = arith.subf %in, %in_18 : f32
        linalg.yield %167 : f32
      } -> tensor<4xf32>
      %64 = tensor.empty() : tensor<4xf32>
      %65 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%63 : tensor<4xf32>) outs(%64 : tensor<4xf32>) {
      ^bb0(%in: f32, %out: f32):
        %167 = arith.maximumf %in, %cst_3 : f32
        linalg.yield %167 : f32
      } -> tensor<4xf32>
      %expanded_8 = tensor.expand_shape %65 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
      %66 = tensor.empty() : tensor<4x128xf32>
      %67 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%54 : tensor<4xf32>) outs(%66 : tensor<4x128xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<4x128xf32>
      %68 = tensor.empty() : tensor<4x128xf32>
      %69 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%47, %67 : tensor<4x128xf32>, tensor<4x128xf32>) outs(%68 : tensor<4x128xf32>) {
      ^bb0(%in: f32, %in_18: f32, %out: f32):
        %167 = arith.subf %in, %in_18 : f32
        linalg.yield %167 : f32
      } -> tensor<4x128xf32>
      %70 = tensor.empty() : tensor<4x1xf32>
      %71 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_8 : tensor<4x1xf32>) outs(%70 : tensor<4x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        %167 = arith.addf %in, %cst_1 : f32
        linalg.yield %167 : f32
      } -> tensor<4x1xf32>
      %72 = tensor.empty() : tensor<4x1xf32>
      %73 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%71 : tensor<4x1xf32>) outs(%72 : tensor<4x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        %167 = math.rsqrt %in : f32
        linalg.yield %167 : f32
      } -> tensor<4x1xf32>
      %expanded_9 = tensor.expand_shape %arg7 [[0, 1]] output_shape [1, 128] : tensor<128xf32> into tensor<1x128xf32>
      %74 = tensor.empty() : tensor<4x128xf32>
      %75 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%73 : tensor<4x1xf32>) outs(%74 : tensor<4x128xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<4x128xf32>
      %76 = tensor.empty() : tensor<4x128xf32>
      %77 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_9 : tensor<1x128xf32>) outs(%76 : tensor<4x128xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<4x128xf32>
      %78 = tensor.empty() : tensor<4x128xf32>
      %79 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%75, %77 : tensor<4x128xf32>, tensor<4x128xf32>) outs(%78 : tensor<4x128xf32>) {
      ^bb0(%in: f32, %in_18: f32, %out: f32):
        %167 = arith.mulf %in, %in_18 : f32
        linalg.yield %167 : f32
      } -> tensor<4x128xf32>
      %80 = tensor.empty() : tensor<4x128xf32>
      %81 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%69, %79 : tensor<4x128xf32>, tensor<4x128xf32>) outs(%80 : tensor<4x128xf32>) {
      ^bb0(%in: f32, %in_18: f32, %out: f32):
        %167 = arith.mulf %in, %in_18 : f32
        linalg.yield %167 : f32
      } -> tensor<4x128xf32>
      %expanded_10 = tensor.expand_shape %arg6 [[0, 1]] output_shape [1, 128] : tensor<128xf32> into tensor<1x128xf32>
      %82 = tensor.empty() : tensor<4x128xf32>
      %83 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_10 : tensor<1x128xf32>) outs(%82 : tensor<4x128xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<4x128xf32>
      %84 = tensor.empty() : tensor<4x128xf32>
      %85 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%81, %83 : tensor<4x128xf32>, tensor<4x128xf32>) outs(%84 : tensor<4x128xf32>) {
      ^bb0(%in: f32, %in_18: f32, %out: f32):
        %167 = arith.addf %in, %in_18 : f32
        linalg.yield %167 : f32
      } -> tensor<4x128xf32>
      %86 = tensor.empty() : tensor<4x128xf32>
      %87 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%44, %85 : tensor<4x128xf32>, tensor<4x128xf32>) outs(%86 : tensor<4x128xf32>) {
      ^bb0(%in: f32, %in_18: f32, %out: f32):
        %167 = arith.addf %in, %in_18 : f32
        linalg.yield %167 : f32
      } -> tensor<4x128xf32>
      %extracted_slice_11 = tensor.extract_slice %87[0, 0] [4, 32] [1, 1] : tensor<4x128xf32> to tensor<4x32xf32>
      %extracted_slice_12 = tensor.extract_slice %87[0, 32] [4, 32] [1, 1] : tensor<4x128xf32> to tensor<4x32xf32>
      %extracted_slice_13 = tensor.extract_slice %87[0, 64] [4, 32] [1, 1] : tensor<4x128xf32> to tensor<4x32xf32>
      %extracted_slice_14 = tensor.extract_slice %87[0, 96] [4, 32] [1, 1] : tensor<4x128xf32> to tensor<4x32xf32>
      %88 = tensor.empty() : tensor<4x32xf32>
      %89 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_12 : tensor<4x32xf32>) outs(%88 : tensor<4x32xf32>) {
      ^bb0(%in: f32, %out: f32):
        %167 = arith.negf %in : f32
        linalg.yield %167 : f32
      } -> tensor<4x32xf32>
      %90 = tensor.empty() : tensor<4x32xf32>
      %91 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%89 : tensor<4x32xf32>) outs(%90 : tensor<4x32xf32>) {
      ^bb0(%in: f32, %out: f32):
        %167 = math.exp %in : f32
        linalg.yield %167 : f32
      } -> tensor<4x32xf32>
      %92 = tensor.empty() : tensor<4x32xf32>
      %93 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%91 : tensor<4x32xf32>) outs(%92 : tensor<4x32xf32>) {
      ^bb0(%in: f32, %out: f32):
        %167 = arith.addf %in, %cst_0 : f32
        linalg.yield %167 : f32
      } -> tensor<4x32xf32>
      %94 = tensor.empty() : tensor<4x32xf32>
      %95 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%93 : tensor<4x32xf32>) outs(%94 : tensor<4x32xf32>) {
      ^bb0(%in: f32, %out: f32):
        %167 = arith.divf %cst_0, %in : f32
        linalg.yield %167 : f32
      } -> tensor<4x32xf32>
      %96 = tensor.empty() : tensor<4x32xf32>
      %97 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%95, %arg11 : tensor<4x32xf32>, tensor<4x32xf32>) outs(%96 : tensor<4x32xf32>) {
      ^bb0(%in: f32, %in_18: f32, %out: f32):
        %167 = arith.mulf %in, %in_18 : f32
        linalg.yield %167 : f32
      } -> tensor<4x32xf32>
      %98 = tensor.empty() : tensor<4x32xf32>
      %99 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_11 : tensor<4x32xf32>) outs(%98 : tensor<4x32xf32>) {
      ^bb0(%in: f32, %out: f32):
        %167 = arith.negf %in : f32
        linalg.yield %167 : f32
      } -> tensor<4x32xf32>
      %100 = tensor.empty() : tensor<4x32xf32>
      %101 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%99 : tensor<4x32xf32>) outs(%100 : tensor<4x32xf32>) {
      ^bb0(%in: f32, %out: f32):
        %167 = math.exp %in : f32
        linalg.yield %167 : f32
      } -> tensor<4x32xf32>
      %102 = tensor.empty() : tensor<4x32xf32>
      %103 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%101 : tensor<4x32xf32>) outs(%102 : tensor<4x32xf32>) {
      ^bb0(%in: f32, %out: f32):
        %167 = arith.addf %in, %cst_0 : f32
        linalg.yield %167 : f32
      } -> tensor<4x32xf32>
      %104 = tensor.empty() : tensor<4x32xf32>
      %105 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%103 : tensor<4x32xf32>) outs(%104 : tensor<4x32xf32>) {
      ^bb0(%in: f32, %out: f32):
        %167 = arith.divf %cst_0, %in : f32
        linalg.yield %167 : f32
      } -> tensor<4x32xf32>
      %106 = tensor.empty() : tensor<4x32xf32>
      %107 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_13 : tensor<4x32xf32>) outs(%106 : tensor<4x32xf32>) {
      ^bb0(%in: f32, %out: f32):
        %167 = math.tanh %in : f32
        linalg.yield %167 : f32
      } -> tensor<4x32xf32>
      %108 = tensor.empty() : tensor<4x32xf32>
      %109 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%105, %107 : tensor<4x32xf32>, tensor<4x32xf32>) outs(%108 : tensor<4x32xf32>) {
      ^bb0(%in: f32, %in_18: f32, %out: f32):
        %167 = arith.mulf %in, %in_18 : f32
        linalg.yield %167 : f32
      } -> tensor<4x32xf32>
      %110 = tensor.empty() : tensor<4x32xf32>
      %111 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%97, %109 : tensor<4x32xf32>, tensor<4x32xf32>) outs(%110 : tensor<4x32xf32>) {
      ^bb0(%in: f32, %in_18: f32, %out: f32):
        %167 = arith.addf %in, %in_18 : f32
        linalg.yield %167 : f32
      } -> tensor<4x32xf32>
      %112 = tensor.empty() : tensor<4x32xf32>
      %113 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_14 : tensor<4x32xf32>) outs(%112 : tensor<4x32xf32>) {
      ^bb0(%in: f32, %out: f32):
        %167 = arith.negf %in : f32
        linalg.yield %167 : f32
      } -> tensor<4x32xf32>
      %114 = tensor.empty() : tensor<4x32xf32>
      %115 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%113 : tensor<4x32xf32>) outs(%114 : tensor<4x32xf32>) {
      ^bb0(%in: f32, %out: f32):
        %167 = math.exp %in : f32
        linalg.yield %167 : f32
      } -> tensor<4x32xf32>
      %116 = tensor.empty() : tensor<4x32xf32>
      %117 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%115 : tensor<4x32xf32>) outs(%116 : tensor<4x32xf32>) {
      ^bb0(%in: f32, %out: f32):
        %167 = arith.addf %in, %cst_0 : f32
        linalg.yield %167 : f32
      } -> tensor<4x32xf32>
      %118 = tensor.empty() : tensor<4x32xf32>
      %119 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%117 : tensor<4x32xf32>) outs(%118 : tensor<4x32xf32>) {
      ^bb0(%in: f32, %out: f32):
        %167 = arith.divf %cst_0, %in : f32
        linalg.yield %167 : f32
      } -> tensor<4x32xf32>
      %120 = tensor.empty() : tensor<4x32xf32>
      %121 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%111 : tensor<4x32xf32>) outs(%120 : tensor<4x32xf32>) {
      ^bb0(%in: f32, %out: f32):
        %167 = arith.mulf %in, %in : f32
        linalg.yield %167 : f32
      } -> tensor<4x32xf32>
      %122 = tensor.empty() : tensor<4xf32>
      %123 = linalg.fill ins(%cst_3 : f32) outs(%122 : tensor<4xf32>) -> tensor<4xf32>
      %124 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%111 : tensor<4x32xf32>) outs(%123 : tensor<4xf32>) {
      ^bb0(%in: f32, %out: f32):
        %167 = arith.addf %out, %in : f32
        linalg.yield %167 : f32
      } -> tensor<4xf32>
      %125 = tensor.empty() : tensor<4xf32>
      %126 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%124 : tensor<4xf32>) outs(%125 : tensor<4xf32>) {
      ^bb0(%in: f32, %out: f32):
        %167 = arith.divf %in, %cst : f32
        linalg.yield %167 : f32
      } -> tensor<4xf32>
      %127 = tensor.empty() : tensor<4xf32>
      %128 = linalg.fill ins(%cst_3 : f32) outs(%127 : tensor<4xf32>) -> tensor<4xf32>
      %129 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%121 : tensor<4x32xf32>) outs(%128 : tensor<4xf32>) {
      ^bb0(%in: f32, %out: f32):
        %167 = arith.addf %out, %in : f32
        linalg.yield %167 : f32
      } -> tensor<4xf32>
      %130 = tensor.empty() : tensor<4xf32>
      %131 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%129 : tensor<4xf32>) outs(%130 : tensor<4xf32>) {
      ^bb0(%in: f32, %out: f32):
        %167 = arith.divf %in, %cst : f32
        linalg.yield %167 : f32
      } -> tensor<4xf32>
      %132 = tensor.empty() : tensor<4xf32>
      %133 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%126 : tensor<4xf32>) outs(%132 : tensor<4xf32>) {
      ^bb0(%in: f32, %out: f32):
        %167 = arith.mulf %in, %in : f32
        linalg.yield %167 : f32
      } -> tensor<4xf32>
      %134 = tensor.empty() : tensor<4xf32>
      %135 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%131, %133 : tensor<4xf32>, tensor<4xf32>) outs(%134 : tensor<4xf32>) {
      ^bb0(%in: f32, %in_18: f32, %out: f32):
        %167 = arith.subf %in, %in_18 : f32
        linalg.yield %167 : f32
      } -> tensor<4xf32>
      %136 = tensor.empty() : tensor<4xf32>
      %137 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%135 : tensor<4xf32>) outs(%136 : tensor<4xf32>) {
      ^bb0(%in: f32, %out: f32):
        %167 = arith.maximumf %in, %cst_3 : f32
        linalg.yield %167 : f32
      } -> tensor<4xf32>
      %expanded_15 = tensor.expand_shape %137 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
      %138 = tensor.empty() : tensor<4x32xf32>
      %139 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%126 : tensor<4xf32>) outs(%138 : tensor<4x32xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<4x32xf32>
      %140 = tensor.empty() : tensor<4x32xf32>
      %141 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%111, %139 : tensor<4x32xf32>, tensor<4x32xf32>) outs(%140 : tensor<4x32xf32>) {
      ^bb0(%in: f32, %in_18: f32, %out: f32):
        %167 = arith.subf %in, %in_18 : f32
        linalg.yield %167 : f32
      } -> tensor<4x32xf32>
      %142 = tensor.empty() : tensor<4x1xf32>
      %143 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_15 : tensor<4x1xf32>) outs(%142 : tensor<4x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        %167 = arith.addf %in, %cst_1 : f32
        linalg.yield %167 : f32
      } -> tensor<4x1xf32>
      %144 = tensor.empty() : tensor<4x1xf32>
      %145 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%143 : tensor<4x1xf32>) outs(%144 : tensor<4x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        %167 = math.rsqrt %in : f32
        linalg.yield %167 : f32
      } -> tensor<4x1xf32>
      %expanded_16 = tensor.expand_shape %arg1 [[0, 1]] output_shape [1, 32] : tensor<32xf32> into tensor<1x32xf32>
      %146 = tensor.empty() : tensor<4x32xf32>
      %147 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%145 : tensor<4x1xf32>) outs(%146 : tensor<4x32xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<4x32xf32>
      %148 = tensor.empty() : tensor<4x32xf32>
      %149 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_16 : tensor<1x32xf32>) outs(%148 : tensor<4x32xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<4x32xf32>
      %150 = tensor.empty() : tensor<4x32xf32>
      %151 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%147, %149 : tensor<4x32xf32>, tensor<4x32xf32>) outs(%150 : tensor<4x32xf32>) {
      ^bb0(%in: f32, %in_18: f32, %out: f32):
        %167 = arith.mulf %in, %in_18 : f32
        linalg.yield %167 : f32
      } -> tensor<4x32xf32>
      %152 = tensor.empty() : tensor<4x32xf32>
      %153 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%141, %151 : tensor<4x32xf32>, tensor<4x32xf32>) outs(%152 : tensor<4x32xf32>) {
      ^bb0(%in: f32, %in_18: f32, %out: f32):
        %167 = arith.mulf %in, %in_18 : f32
        linalg.yield %167 : f32
      } -> tensor<4x32xf32>
      %expanded_17 = tensor.expand_shape %arg0 [[0, 1]] output_shape [1, 32] : tensor<32xf32> into tensor<1x32xf32>
      %154 = tensor.empty() : tensor<4x32xf32>
      %155 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_17 : tensor<1x32xf32>) outs(%154 : tensor<4x32xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<4x32xf32>
      %156 = tensor.empty() : tensor<4x32xf32>
      %157 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%153, %155 : tensor<4x32xf32>, tensor<4x32xf32>) outs(%156 : tensor<4x32xf32>) {
      ^bb0(%in: f32, %in_18: f32, %out: f32):
        %167 = arith.addf %in, %in_18 : f32
        linalg.yield %167 : f32
      } -> tensor<4x32xf32>
      %158 = tensor.empty() : tensor<4x32xf32>
      %159 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%157 : tensor<4x32xf32>) outs(%158 : tensor<4x32xf32>) {
      ^bb0(%in: f32, %out: f32):
        %167 = math.tanh %in : f32
        linalg.yield %167 : f32
      } -> tensor<4x32xf32>
      %160 = tensor.empty() : tensor<4x32xf32>
      %161 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%119, %159 : tensor<4x32xf32>, tensor<4x32xf32>) outs(%160 : tensor<4x32xf32>) {
      ^bb0(%in: f32, %in_18: f32, %out: f32):
        %167 = arith.mulf %in, %in_18 : f32
        linalg.yield %167 : f32
      } -> tensor<4x32xf32>
      %162 = tensor.empty() : tensor<1x4x32xf32>
      %163 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<4x32xf32>) outs(%162 : tensor<1x4x32xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x4x32xf32>
      %164 = arith.index_cast %arg9 : i32 to index
      %165 = arith.maxsi %164, %c0 : index
      %166 = arith.minsi %165, %c2 : index
      %inserted_slice = tensor.insert_slice %163 into %arg12[%166, 0, 0] [1, 4, 32] [1, 1, 1] : tensor<1x4x32xf32> into tensor<3x4x32xf32>
      scf.yield %161, %111, %inserted_slice : tensor<4x32xf32>, tensor<4x32xf32>, tensor<3x4x32xf32>
    }
    return %0#2 : tensor<3x4x32xf32>
  }
}

