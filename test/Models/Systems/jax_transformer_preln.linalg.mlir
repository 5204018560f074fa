// models/make_system_tests.py jax_transformer_preln (jax 0.10.2 jaxlib 0.10.2)
#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> ()>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map5 = affine_map<(d0, d1, d2) -> ()>
#map6 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d4, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map12 = affine_map<() -> ()>
#map13 = affine_map<(d0, d1, d2, d3) -> ()>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map19 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map21 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4, d2)>
#map22 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2)>
#map23 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map24 = affine_map<(d0, d1, d2, d3) -> (d3, d2)>
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<128xf32> {resnorm.param = "params/Dense_0/bias"}, %arg1: tensor<64x128xf32> {resnorm.param = "params/Dense_0/kernel"}, %arg2: tensor<64xf32> {resnorm.param = "params/Dense_1/bias"}, %arg3: tensor<128x64xf32> {resnorm.param = "params/Dense_1/kernel"}, %arg4: tensor<64xf32> {resnorm.param = "params/LayerNorm_0/bias"}, %arg5: tensor<64xf32> {resnorm.param = "params/LayerNorm_0/scale"}, %arg6: tensor<64xf32> {resnorm.param = "params/LayerNorm_1/bias"}, %arg7: tensor<64xf32> {resnorm.param = "params/LayerNorm_1/scale"}, %arg8: tensor<4x16xf32> {resnorm.param = "params/MultiHeadDotProductAttention_0/key/bias"}, %arg9: tensor<64x4x16xf32> {resnorm.param = "params/MultiHeadDotProductAttention_0/key/kernel"}, %arg10: tensor<64xf32> {resnorm.param = "params/MultiHeadDotProductAttention_0/out/bias"}, %arg11: tensor<4x16x64xf32> {resnorm.param = "params/MultiHeadDotProductAttention_0/out/kernel"}, %arg12: tensor<4x16xf32> {resnorm.param = "params/MultiHeadDotProductAttention_0/query/bias"}, %arg13: tensor<64x4x16xf32> {resnorm.param = "params/MultiHeadDotProductAttention_0/query/kernel"}, %arg14: tensor<4x16xf32> {resnorm.param = "params/MultiHeadDotProductAttention_0/value/bias"}, %arg15: tensor<64x4x16xf32> {resnorm.param = "params/MultiHeadDotProductAttention_0/value/kernel"}, %arg16: tensor<1x16x64xf32>) -> (tensor<1x16x64xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 4.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<5.000000e-01> : tensor<f32>
    %cst_3 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<0.797884583> : tensor<f32>
    %cst_5 = arith.constant dense<4.471500e-02> : tensor<f32>
    %cst_6 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_7 = arith.constant dense<9.99999997E-7> : tensor<f32>
    %cst_8 = arith.constant dense<6.400000e+01> : tensor<f32>
    %cst_9 = arith.constant dense<0.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<1x16x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg16, %arg16 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %109 = arith.mulf %in, %in_19 : f32
      linalg.yield %109 : f32
    } -> tensor<1x16x64xf32>
    %2 = tensor.empty() : tensor<1x16xf32>
    %3 = linalg.fill ins(%cst_1 : f32) outs(%2 : tensor<1x16xf32>) -> tensor<1x16xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg16 : tensor<1x16x64xf32>) outs(%3 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.addf %out, %in : f32
      linalg.yield %109 : f32
    } -> tensor<1x16xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_8 : tensor<f32>) outs(%2 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16xf32>
    %6 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%4, %5 : tensor<1x16xf32>, tensor<1x16xf32>) outs(%2 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %109 = arith.divf %in, %in_19 : f32
      linalg.yield %109 : f32
    } -> tensor<1x16xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<1x16x64xf32>) outs(%3 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.addf %out, %in : f32
      linalg.yield %109 : f32
    } -> tensor<1x16xf32>
    %8 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%7, %5 : tensor<1x16xf32>, tensor<1x16xf32>) outs(%2 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %109 = arith.divf %in, %in_19 : f32
      linalg.yield %109 : f32
    } -> tensor<1x16xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%6, %6 : tensor<1x16xf32>, tensor<1x16xf32>) outs(%2 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %109 = arith.mulf %in, %in_19 : f32
      linalg.yield %109 : f32
    } -> tensor<1x16xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%8, %9 : tensor<1x16xf32>, tensor<1x16xf32>) outs(%2 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %109 = arith.subf %in, %in_19 : f32
      linalg.yield %109 : f32
    } -> tensor<1x16xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%2 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%11, %10 : tensor<1x16xf32>, tensor<1x16xf32>) outs(%2 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %109 = arith.maximumf %in, %in_19 : f32
      linalg.yield %109 : f32
    } -> tensor<1x16xf32>
    %13 = tensor.empty() : tensor<1x16x1xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<1x16xf32>) outs(%13 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<1x16xf32>) outs(%13 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x1xf32>
    %16 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x64xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg16, %16 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %109 = arith.subf %in, %in_19 : f32
      linalg.yield %109 : f32
    } -> tensor<1x16x64xf32>
    %18 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<f32>) outs(%13 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %18 : tensor<1x16x1xf32>, tensor<1x16x1xf32>) outs(%13 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %109 = arith.addf %in, %in_19 : f32
      linalg.yield %109 : f32
    } -> tensor<1x16x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<1x16x1xf32>) outs(%13 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.rsqrt %in : f32
      linalg.yield %109 : f32
    } -> tensor<1x16x1xf32>
    %expanded = tensor.expand_shape %arg5 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x64xf32>
    %22 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x64xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %22 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %109 = arith.mulf %in, %in_19 : f32
      linalg.yield %109 : f32
    } -> tensor<1x16x64xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %23 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %109 = arith.mulf %in, %in_19 : f32
      linalg.yield %109 : f32
    } -> tensor<1x16x64xf32>
    %expanded_10 = tensor.expand_shape %arg4 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32>
    %25 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x1x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x64xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %25 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %109 = arith.addf %in, %in_19 : f32
      linalg.yield %109 : f32
    } -> tensor<1x16x64xf32>
    %27 = tensor.empty() : tensor<1x16x4x16xf32>
    %28 = linalg.fill ins(%cst_1 : f32) outs(%27 : tensor<1x16x4x16xf32>) -> tensor<1x16x4x16xf32>
    %29 = linalg.generic {indexing_maps = [#map7, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%26, %arg13 : tensor<1x16x64xf32>, tensor<64x4x16xf32>) outs(%28 : tensor<1x16x4x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %109 = arith.mulf %in, %in_19 : f32
      %110 = arith.addf %out, %109 : f32
      linalg.yield %110 : f32
    } -> tensor<1x16x4x16xf32>
    %expanded_11 = tensor.expand_shape %arg12 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xf32> into tensor<1x1x4x16xf32>
    %30 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x1x4x16xf32>) outs(%27 : tensor<1x16x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x4x16xf32>
    %31 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %30 : tensor<1x16x4x16xf32>, tensor<1x16x4x16xf32>) outs(%27 : tensor<1x16x4x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %109 = arith.addf %in, %in_19 : f32
      linalg.yield %109 : f32
    } -> tensor<1x16x4x16xf32>
    %32 = linalg.generic {indexing_maps = [#map7, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%26, %arg9 : tensor<1x16x64xf32>, tensor<64x4x16xf32>) outs(%28 : tensor<1x16x4x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %109 = arith.mulf %in, %in_19 : f32
      %110 = arith.addf %out, %109 : f32
      linalg.yield %110 : f32
    } -> tensor<1x16x4x16xf32>
    %expanded_12 = tensor.expand_shape %arg8 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xf32> into tensor<1x1x4x16xf32>
    %33 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<1x1x4x16xf32>) outs(%27 : tensor<1x16x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x4x16xf32>
    %34 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %33 : tensor<1x16x4x16xf32>, tensor<1x16x4x16xf32>) outs(%27 : tensor<1x16x4x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %109 = arith.addf %in, %in_19 : f32
      linalg.yield %109 : f32
    } -> tensor<1x16x4x16xf32>
    %35 = linalg.generic {indexing_maps = [#map7, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%26, %arg15 : tensor<1x16x64xf32>, tensor<64x4x16xf32>) outs(%28 : tensor<1x16x4x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %109 = arith.mulf %in, %in_19 : f32
      %110 = arith.addf %out, %109 : f32
      linalg.yield %110 : f32
    } -> tensor<1x16x4x16xf32>
    %expanded_13 = tensor.expand_shape %arg14 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xf32> into tensor<1x1x4x16xf32>
    %36 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<1x1x4x16xf32>) outs(%27 : tensor<1x16x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x4x16xf32>
    %37 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %36 : tensor<1x16x4x16xf32>, tensor<1x16x4x16xf32>) outs(%27 : tensor<1x16x4x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %109 = arith.addf %in, %in_19 : f32
      linalg.yield %109 : f32
    } -> tensor<1x16x4x16xf32>
    %38 = tensor.empty() : tensor<f32>
    %39 = linalg.generic {indexing_maps = [#map12], iterator_types = []} outs(%38 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %40 = linalg.generic {indexing_maps = [#map13, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<f32>) outs(%27 : tensor<1x16x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x4x16xf32>
    %41 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %40 : tensor<1x16x4x16xf32>, tensor<1x16x4x16xf32>) outs(%27 : tensor<1x16x4x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %109 = arith.divf %in, %in_19 : f32
      linalg.yield %109 : f32
    } -> tensor<1x16x4x16xf32>
    %42 = tensor.empty() : tensor<1x4x16x16xf32>
    %43 = linalg.fill ins(%cst_1 : f32) outs(%42 : tensor<1x4x16x16xf32>) -> tensor<1x4x16x16xf32>
    %44 = linalg.generic {indexing_maps = [#map14, #map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%41, %34 : tensor<1x16x4x16xf32>, tensor<1x16x4x16xf32>) outs(%43 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %109 = arith.mulf %in, %in_19 : f32
      %110 = arith.addf %out, %109 : f32
      linalg.yield %110 : f32
    } -> tensor<1x4x16x16xf32>
    %45 = tensor.empty() : tensor<1x4x16xf32>
    %46 = linalg.fill ins(%cst_0 : f32) outs(%45 : tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
    %47 = linalg.generic {indexing_maps = [#map11, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%44 : tensor<1x4x16x16xf32>) outs(%46 : tensor<1x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.maximumf %out, %in : f32
      linalg.yield %109 : f32
    } -> tensor<1x4x16xf32>
    %48 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%45 : tensor<1x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x16xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %47 : tensor<1x4x16xf32>, tensor<1x4x16xf32>) outs(%45 : tensor<1x4x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %109 = arith.maximumf %in, %in_19 : f32
      linalg.yield %109 : f32
    } -> tensor<1x4x16xf32>
    %50 = tensor.empty() : tensor<1x4x16x1xf32>
    %51 = linalg.generic {indexing_maps = [#map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<1x4x16xf32>) outs(%50 : tensor<1x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x16x1xf32>
    %52 = linalg.generic {indexing_maps = [#map17, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<1x4x16x1xf32>) outs(%42 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x16x16xf32>
    %53 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %52 : tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%42 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %109 = arith.subf %in, %in_19 : f32
      linalg.yield %109 : f32
    } -> tensor<1x4x16x16xf32>
    %54 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<1x4x16x16xf32>) outs(%42 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.exp %in : f32
      linalg.yield %109 : f32
    } -> tensor<1x4x16x16xf32>
    %55 = linalg.fill ins(%cst_1 : f32) outs(%45 : tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
    %56 = linalg.generic {indexing_maps = [#map11, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%54 : tensor<1x4x16x16xf32>) outs(%55 : tensor<1x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.addf %out, %in : f32
      linalg.yield %109 : f32
    } -> tensor<1x4x16xf32>
    %57 = linalg.generic {indexing_maps = [#map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<1x4x16xf32>) outs(%50 : tensor<1x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x16x1xf32>
    %58 = linalg.generic {indexing_maps = [#map17, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<1x4x16x1xf32>) outs(%42 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x16x16xf32>
    %59 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %58 : tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%42 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %109 = arith.divf %in, %in_19 : f32
      linalg.yield %109 : f32
    } -> tensor<1x4x16x16xf32>
    %60 = linalg.generic {indexing_maps = [#map18, #map19, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%37, %59 : tensor<1x16x4x16xf32>, tensor<1x4x16x16xf32>) outs(%43 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %109 = arith.mulf %in, %in_19 : f32
      %110 = arith.addf %out, %109 : f32
      linalg.yield %110 : f32
    } -> tensor<1x4x16x16xf32>
    %61 = linalg.generic {indexing_maps = [#map20, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<1x4x16x16xf32>) outs(%27 : tensor<1x16x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x4x16xf32>
    %62 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %63 = linalg.generic {indexing_maps = [#map19, #map21, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%61, %arg11 : tensor<1x16x4x16xf32>, tensor<4x16x64xf32>) outs(%62 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %109 = arith.mulf %in, %in_19 : f32
      %110 = arith.addf %out, %109 : f32
      linalg.yield %110 : f32
    } -> tensor<1x16x64xf32>
    %expanded_14 = tensor.expand_shape %arg10 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32>
    %64 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<1x1x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x64xf32>
    %65 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63, %64 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %109 = arith.addf %in, %in_19 : f32
      linalg.yield %109 : f32
    } -> tensor<1x16x64xf32>
    %66 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg16, %65 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %109 = arith.addf %in, %in_19 : f32
      linalg.yield %109 : f32
    } -> tensor<1x16x64xf32>
    %67 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %66 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %109 = arith.mulf %in, %in_19 : f32
      linalg.yield %109 : f32
    } -> tensor<1x16x64xf32>
    %68 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%66 : tensor<1x16x64xf32>) outs(%3 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.addf %out, %in : f32
      linalg.yield %109 : f32
    } -> tensor<1x16xf32>
    %69 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%68, %5 : tensor<1x16xf32>, tensor<1x16xf32>) outs(%2 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %109 = arith.divf %in, %in_19 : f32
      linalg.yield %109 : f32
    } -> tensor<1x16xf32>
    %70 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%67 : tensor<1x16x64xf32>) outs(%3 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.addf %out, %in : f32
      linalg.yield %109 : f32
    } -> tensor<1x16xf32>
    %71 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%70, %5 : tensor<1x16xf32>, tensor<1x16xf32>) outs(%2 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %109 = arith.divf %in, %in_19 : f32
      linalg.yield %109 : f32
    } -> tensor<1x16xf32>
    %72 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%69, %69 : tensor<1x16xf32>, tensor<1x16xf32>) outs(%2 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %109 = arith.mulf %in, %in_19 : f32
      linalg.yield %109 : f32
    } -> tensor<1x16xf32>
    %73 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%71, %72 : tensor<1x16xf32>, tensor<1x16xf32>) outs(%2 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %109 = arith.subf %in, %in_19 : f32
      linalg.yield %109 : f32
    } -> tensor<1x16xf32>
    %74 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%11, %73 : tensor<1x16xf32>, tensor<1x16xf32>) outs(%2 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %109 = arith.maximumf %in, %in_19 : f32
      linalg.yield %109 : f32
    } -> tensor<1x16xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<1x16xf32>) outs(%13 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x1xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<1x16xf32>) outs(%13 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x1xf32>
    %77 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x64xf32>
    %78 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %77 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %109 = arith.subf %in, %in_19 : f32
      linalg.yield %109 : f32
    } -> tensor<1x16x64xf32>
    %79 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %18 : tensor<1x16x1xf32>, tensor<1x16x1xf32>) outs(%13 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %109 = arith.addf %in, %in_19 : f32
      linalg.yield %109 : f32
    } -> tensor<1x16x1xf32>
    %80 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<1x16x1xf32>) outs(%13 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.rsqrt %in : f32
      linalg.yield %109 : f32
    } -> tensor<1x16x1xf32>
    %expanded_15 = tensor.expand_shape %arg7 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32>
    %81 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x64xf32>
    %82 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<1x1x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x64xf32>
    %83 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %82 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %109 = arith.mulf %in, %in_19 : f32
      linalg.yield %109 : f32
    } -> tensor<1x16x64xf32>
    %84 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %83 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %109 = arith.mulf %in, %in_19 : f32
      linalg.yield %109 : f32
    } -> tensor<1x16x64xf32>
    %expanded_16 = tensor.expand_shape %arg6 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32>
    %85 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<1x1x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x64xf32>
    %86 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %85 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %109 = arith.addf %in, %in_19 : f32
      linalg.yield %109 : f32
    } -> tensor<1x16x64xf32>
    %87 = tensor.empty() : tensor<1x16x128xf32>
    %88 = linalg.fill ins(%cst_1 : f32) outs(%87 : tensor<1x16x128xf32>) -> tensor<1x16x128xf32>
    %89 = linalg.generic {indexing_maps = [#map23, #map24, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%86, %arg1 : tensor<1x16x64xf32>, tensor<64x128xf32>) outs(%88 : tensor<1x16x128xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %109 = arith.mulf %in, %in_19 : f32
      %110 = arith.addf %out, %109 : f32
      linalg.yield %110 : f32
    } -> tensor<1x16x128xf32>
    %expanded_17 = tensor.expand_shape %arg0 [[0, 1, 2]] output_shape [1, 1, 128] : tensor<128xf32> into tensor<1x1x128xf32>
    %90 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<1x1x128xf32>) outs(%87 : tensor<1x16x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x128xf32>
    %91 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %90 : tensor<1x16x128xf32>, tensor<1x16x128xf32>) outs(%87 : tensor<1x16x128xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %109 = arith.addf %in, %in_19 : f32
      linalg.yield %109 : f32
    } -> tensor<1x16x128xf32>
    %92 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %91 : tensor<1x16x128xf32>, tensor<1x16x128xf32>) outs(%87 : tensor<1x16x128xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %109 = arith.mulf %in, %in_19 : f32
      linalg.yield %109 : f32
    } -> tensor<1x16x128xf32>
    %93 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %91 : tensor<1x16x128xf32>, tensor<1x16x128xf32>) outs(%87 : tensor<1x16x128xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %109 = arith.mulf %in, %in_19 : f32
      linalg.yield %109 : f32
    } -> tensor<1x16x128xf32>
    %94 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%87 : tensor<1x16x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x128xf32>
    %95 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %93 : tensor<1x16x128xf32>, tensor<1x16x128xf32>) outs(%87 : tensor<1x16x128xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %109 = arith.mulf %in, %in_19 : f32
      linalg.yield %109 : f32
    } -> tensor<1x16x128xf32>
    %96 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %95 : tensor<1x16x128xf32>, tensor<1x16x128xf32>) outs(%87 : tensor<1x16x128xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %109 = arith.addf %in, %in_19 : f32
      linalg.yield %109 : f32
    } -> tensor<1x16x128xf32>
    %97 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%87 : tensor<1x16x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x128xf32>
    %98 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %96 : tensor<1x16x128xf32>, tensor<1x16x128xf32>) outs(%87 : tensor<1x16x128xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %109 = arith.mulf %in, %in_19 : f32
      linalg.yield %109 : f32
    } -> tensor<1x16x128xf32>
    %99 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<1x16x128xf32>) outs(%87 : tensor<1x16x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.tanh %in : f32
      linalg.yield %109 : f32
    } -> tensor<1x16x128xf32>
    %100 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%87 : tensor<1x16x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x128xf32>
    %101 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %99 : tensor<1x16x128xf32>, tensor<1x16x128xf32>) outs(%87 : tensor<1x16x128xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %109 = arith.addf %in, %in_19 : f32
      linalg.yield %109 : f32
    } -> tensor<1x16x128xf32>
    %102 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%87 : tensor<1x16x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x128xf32>
    %103 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %101 : tensor<1x16x128xf32>, tensor<1x16x128xf32>) outs(%87 : tensor<1x16x128xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %109 = arith.mulf %in, %in_19 : f32
      linalg.yield %109 : f32
    } -> tensor<1x16x128xf32>
    %104 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %103 : tensor<1x16x128xf32>, tensor<1x16x128xf32>) outs(%87 : tensor<1x16x128xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %109 = arith.mulf %in, %in_19 : f32
      linalg.yield %109 : f32
    } -> tensor<1x16x128xf32>
    %105 = linalg.generic {indexing_maps = [#map23, #map24, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%104, %arg3 : tensor<1x16x128xf32>, tensor<128x64xf32>) outs(%62 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %109 = arith.mulf %in, %in_19 : f32
      %110 = arith.addf %out, %109 : f32
      linalg.yield %110 : f32
    } -> tensor<1x16x64xf32>
    %expanded_18 = tensor.expand_shape %arg2 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32>
    %106 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<1x1x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x64xf32>
    %107 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %106 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %109 = arith.addf %in, %in_19 : f32
      linalg.yield %109 : f32
    } -> tensor<1x16x64xf32>
    %108 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %107 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %109 = arith.addf %in, %in_19 : f32
      linalg.yield %109 : f32
    } -> tensor<1x16x64xf32>
    return %108 : tensor<1x16x64xf32>
  }
}
