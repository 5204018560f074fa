// models/make_system_tests.py jax_training_step (jax 0.10.2 jaxlib 0.10.2)
#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> ()>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map5 = affine_map<(d0, d1, d2) -> ()>
#map6 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d4, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
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
#map25 = affine_map<(d0, d1, d2) -> (d1, d2, d0)>
#map26 = affine_map<(d0, d1, d2) -> (d0)>
#map27 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d0)>
#map28 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d1)>
#map29 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map30 = affine_map<(d0, d1) -> (d1, d0)>
#map31 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map32 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4, d0)>
#map33 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4, d1, d2)>
#map34 = affine_map<(d0, d1, d2) -> (d2, d0, d1)>
#map35 = affine_map<(d0, d1, d2, d3, d4) -> (d2, d3, d4)>
#map36 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map37 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d2)>
#map38 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
#map39 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d3)>
#map40 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d3)>
#map41 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map42 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d0, d1)>
#map43 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4, d0, d1)>
#map44 = affine_map<(d0) -> ()>
#map45 = affine_map<(d0) -> (d0)>
module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64xf32> {resnorm.param = "params/Dense_0/bias"}, %arg1: tensor<32x64xf32> {resnorm.param = "params/Dense_0/kernel"}, %arg2: tensor<32xf32> {resnorm.param = "params/Dense_1/bias"}, %arg3: tensor<64x32xf32> {resnorm.param = "params/Dense_1/kernel"}, %arg4: tensor<32xf32> {resnorm.param = "params/LayerNorm_0/bias"}, %arg5: tensor<32xf32> {resnorm.param = "params/LayerNorm_0/scale"}, %arg6: tensor<32xf32> {resnorm.param = "params/LayerNorm_1/bias"}, %arg7: tensor<32xf32> {resnorm.param = "params/LayerNorm_1/scale"}, %arg8: tensor<4x8xf32> {resnorm.param = "params/MultiHeadDotProductAttention_0/key/bias"}, %arg9: tensor<32x4x8xf32> {resnorm.param = "params/MultiHeadDotProductAttention_0/key/kernel"}, %arg10: tensor<32xf32> {resnorm.param = "params/MultiHeadDotProductAttention_0/out/bias"}, %arg11: tensor<4x8x32xf32> {resnorm.param = "params/MultiHeadDotProductAttention_0/out/kernel"}, %arg12: tensor<4x8xf32> {resnorm.param = "params/MultiHeadDotProductAttention_0/query/bias"}, %arg13: tensor<32x4x8xf32> {resnorm.param = "params/MultiHeadDotProductAttention_0/query/kernel"}, %arg14: tensor<4x8xf32> {resnorm.param = "params/MultiHeadDotProductAttention_0/value/bias"}, %arg15: tensor<32x4x8xf32> {resnorm.param = "params/MultiHeadDotProductAttention_0/value/kernel"}, %arg16: tensor<2x8x32xf32>, %arg17: tensor<2x8x32xf32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<64xf32> {jax.result_info = "result[1]['params/Dense_0/bias']"}, tensor<32x64xf32> {jax.result_info = "result[1]['params/Dense_0/kernel']"}, tensor<32xf32> {jax.result_info = "result[1]['params/Dense_1/bias']"}, tensor<64x32xf32> {jax.result_info = "result[1]['params/Dense_1/kernel']"}, tensor<32xf32> {jax.result_info = "result[1]['params/LayerNorm_0/bias']"}, tensor<32xf32> {jax.result_info = "result[1]['params/LayerNorm_0/scale']"}, tensor<32xf32> {jax.result_info = "result[1]['params/LayerNorm_1/bias']"}, tensor<32xf32> {jax.result_info = "result[1]['params/LayerNorm_1/scale']"}, tensor<4x8xf32> {jax.result_info = "result[1]['params/MultiHeadDotProductAttention_0/key/bias']"}, tensor<32x4x8xf32> {jax.result_info = "result[1]['params/MultiHeadDotProductAttention_0/key/kernel']"}, tensor<32xf32> {jax.result_info = "result[1]['params/MultiHeadDotProductAttention_0/out/bias']"}, tensor<4x8x32xf32> {jax.result_info = "result[1]['params/MultiHeadDotProductAttention_0/out/kernel']"}, tensor<4x8xf32> {jax.result_info = "result[1]['params/MultiHeadDotProductAttention_0/query/bias']"}, tensor<32x4x8xf32> {jax.result_info = "result[1]['params/MultiHeadDotProductAttention_0/query/kernel']"}, tensor<4x8xf32> {jax.result_info = "result[1]['params/MultiHeadDotProductAttention_0/value/bias']"}, tensor<32x4x8xf32> {jax.result_info = "result[1]['params/MultiHeadDotProductAttention_0/value/kernel']"}) {
    %cst = arith.constant 0.001953125 : f32
    %cst_0 = arith.constant 2.82842708 : f32
    %cst_1 = arith.constant 5.120000e+02 : f32
    %cst_2 = arith.constant 0xFF800000 : f32
    %cst_3 = arith.constant 0.000000e+00 : f32
    %cst_4 = arith.constant dense<1.000000e-01> : tensor<f32>
    %cst_5 = arith.constant dense<5.000000e-01> : tensor<f32>
    %cst_6 = arith.constant dense<0.797884583> : tensor<f32>
    %cst_7 = arith.constant dense<4.471500e-02> : tensor<f32>
    %cst_8 = arith.constant dense<3.000000e+00> : tensor<f32>
    %cst_9 = arith.constant dense<-5.000000e-01> : tensor<f32>
    %cst_10 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_11 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_12 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_13 = arith.constant dense<9.99999997E-7> : tensor<f32>
    %cst_14 = arith.constant dense<3.200000e+01> : tensor<f32>
    %cst_15 = arith.constant dense<0.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<2x8x32xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg16, %arg16 : tensor<2x8x32xf32>, tensor<2x8x32xf32>) outs(%0 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x32xf32>
    %2 = tensor.empty() : tensor<2x8xf32>
    %3 = linalg.fill ins(%cst_3 : f32) outs(%2 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg16 : tensor<2x8x32xf32>) outs(%3 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.addf %out, %in : f32
      linalg.yield %275 : f32
    } -> tensor<2x8xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_14 : tensor<f32>) outs(%2 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8xf32>
    %6 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%4, %5 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%2 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.divf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x8x32xf32>) outs(%3 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.addf %out, %in : f32
      linalg.yield %275 : f32
    } -> tensor<2x8xf32>
    %8 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%7, %5 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%2 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.divf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%6, %6 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%2 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%8, %9 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%2 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.subf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_15 : tensor<f32>) outs(%2 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%11, %10 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%2 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.maximumf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8xf32>
    %13 = tensor.empty() : tensor<2x8x1xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x8xf32>) outs(%13 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x8xf32>) outs(%13 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x1xf32>
    %16 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x8x1xf32>) outs(%0 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x32xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg16, %16 : tensor<2x8x32xf32>, tensor<2x8x32xf32>) outs(%0 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.subf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x32xf32>
    %18 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_13 : tensor<f32>) outs(%13 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %18 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%13 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.addf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<2x8x1xf32>) outs(%13 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = math.rsqrt %in : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x1xf32>
    %expanded = tensor.expand_shape %arg5 [[0, 1, 2]] output_shape [1, 1, 32] : tensor<32xf32> into tensor<1x1x32xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x8x1xf32>) outs(%0 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x32xf32>
    %22 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x32xf32>) outs(%0 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x32xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %22 : tensor<2x8x32xf32>, tensor<2x8x32xf32>) outs(%0 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x32xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %23 : tensor<2x8x32xf32>, tensor<2x8x32xf32>) outs(%0 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x32xf32>
    %expanded_16 = tensor.expand_shape %arg4 [[0, 1, 2]] output_shape [1, 1, 32] : tensor<32xf32> into tensor<1x1x32xf32>
    %25 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<1x1x32xf32>) outs(%0 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x32xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %25 : tensor<2x8x32xf32>, tensor<2x8x32xf32>) outs(%0 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.addf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x32xf32>
    %27 = tensor.empty() : tensor<2x8x4x8xf32>
    %28 = linalg.fill ins(%cst_3 : f32) outs(%27 : tensor<2x8x4x8xf32>) -> tensor<2x8x4x8xf32>
    %29 = linalg.generic {indexing_maps = [#map7, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%26, %arg13 : tensor<2x8x32xf32>, tensor<32x4x8xf32>) outs(%28 : tensor<2x8x4x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      %276 = arith.addf %out, %275 : f32
      linalg.yield %276 : f32
    } -> tensor<2x8x4x8xf32>
    %expanded_17 = tensor.expand_shape %arg12 [[0, 1, 2], [3]] output_shape [1, 1, 4, 8] : tensor<4x8xf32> into tensor<1x1x4x8xf32>
    %30 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<1x1x4x8xf32>) outs(%27 : tensor<2x8x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4x8xf32>
    %31 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %30 : tensor<2x8x4x8xf32>, tensor<2x8x4x8xf32>) outs(%27 : tensor<2x8x4x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.addf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x4x8xf32>
    %32 = linalg.generic {indexing_maps = [#map7, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%26, %arg9 : tensor<2x8x32xf32>, tensor<32x4x8xf32>) outs(%28 : tensor<2x8x4x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      %276 = arith.addf %out, %275 : f32
      linalg.yield %276 : f32
    } -> tensor<2x8x4x8xf32>
    %expanded_18 = tensor.expand_shape %arg8 [[0, 1, 2], [3]] output_shape [1, 1, 4, 8] : tensor<4x8xf32> into tensor<1x1x4x8xf32>
    %33 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<1x1x4x8xf32>) outs(%27 : tensor<2x8x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4x8xf32>
    %34 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %33 : tensor<2x8x4x8xf32>, tensor<2x8x4x8xf32>) outs(%27 : tensor<2x8x4x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.addf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x4x8xf32>
    %35 = linalg.generic {indexing_maps = [#map7, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%26, %arg15 : tensor<2x8x32xf32>, tensor<32x4x8xf32>) outs(%28 : tensor<2x8x4x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      %276 = arith.addf %out, %275 : f32
      linalg.yield %276 : f32
    } -> tensor<2x8x4x8xf32>
    %expanded_19 = tensor.expand_shape %arg14 [[0, 1, 2], [3]] output_shape [1, 1, 4, 8] : tensor<4x8xf32> into tensor<1x1x4x8xf32>
    %36 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19 : tensor<1x1x4x8xf32>) outs(%27 : tensor<2x8x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4x8xf32>
    %37 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %36 : tensor<2x8x4x8xf32>, tensor<2x8x4x8xf32>) outs(%27 : tensor<2x8x4x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.addf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x4x8xf32>
    %38 = tensor.empty() : tensor<f32>
    %39 = linalg.generic {indexing_maps = [#map12], iterator_types = []} outs(%38 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst_0 : f32
    } -> tensor<f32>
    %40 = linalg.generic {indexing_maps = [#map13, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<f32>) outs(%27 : tensor<2x8x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4x8xf32>
    %41 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %40 : tensor<2x8x4x8xf32>, tensor<2x8x4x8xf32>) outs(%27 : tensor<2x8x4x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.divf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x4x8xf32>
    %42 = tensor.empty() : tensor<2x4x8x8xf32>
    %43 = linalg.fill ins(%cst_3 : f32) outs(%42 : tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %44 = linalg.generic {indexing_maps = [#map14, #map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%41, %34 : tensor<2x8x4x8xf32>, tensor<2x8x4x8xf32>) outs(%43 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      %276 = arith.addf %out, %275 : f32
      linalg.yield %276 : f32
    } -> tensor<2x4x8x8xf32>
    %45 = tensor.empty() : tensor<2x4x8xf32>
    %46 = linalg.fill ins(%cst_2 : f32) outs(%45 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %47 = linalg.generic {indexing_maps = [#map11, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%44 : tensor<2x4x8x8xf32>) outs(%46 : tensor<2x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.maximumf %out, %in : f32
      linalg.yield %275 : f32
    } -> tensor<2x4x8xf32>
    %48 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_12 : tensor<f32>) outs(%45 : tensor<2x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %47 : tensor<2x4x8xf32>, tensor<2x4x8xf32>) outs(%45 : tensor<2x4x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.maximumf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x4x8xf32>
    %50 = tensor.empty() : tensor<2x4x8x1xf32>
    %51 = linalg.generic {indexing_maps = [#map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<2x4x8xf32>) outs(%50 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x1xf32>
    %52 = linalg.generic {indexing_maps = [#map17, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<2x4x8x1xf32>) outs(%42 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x8xf32>
    %53 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %52 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%42 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.subf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x4x8x8xf32>
    %54 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<2x4x8x8xf32>) outs(%42 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = math.exp %in : f32
      linalg.yield %275 : f32
    } -> tensor<2x4x8x8xf32>
    %55 = linalg.fill ins(%cst_3 : f32) outs(%45 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %56 = linalg.generic {indexing_maps = [#map11, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%54 : tensor<2x4x8x8xf32>) outs(%55 : tensor<2x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.addf %out, %in : f32
      linalg.yield %275 : f32
    } -> tensor<2x4x8xf32>
    %57 = linalg.generic {indexing_maps = [#map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<2x4x8xf32>) outs(%50 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x1xf32>
    %58 = linalg.generic {indexing_maps = [#map17, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<2x4x8x1xf32>) outs(%42 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x8xf32>
    %59 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %58 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%42 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.divf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x4x8x8xf32>
    %60 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %57 : tensor<2x4x8x1xf32>, tensor<2x4x8x1xf32>) outs(%50 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x4x8x1xf32>
    %61 = linalg.generic {indexing_maps = [#map13, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_11 : tensor<f32>) outs(%50 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x1xf32>
    %62 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %60 : tensor<2x4x8x1xf32>, tensor<2x4x8x1xf32>) outs(%50 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.divf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x4x8x1xf32>
    %63 = linalg.generic {indexing_maps = [#map18, #map19, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%37, %59 : tensor<2x8x4x8xf32>, tensor<2x4x8x8xf32>) outs(%43 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      %276 = arith.addf %out, %275 : f32
      linalg.yield %276 : f32
    } -> tensor<2x4x8x8xf32>
    %64 = linalg.generic {indexing_maps = [#map20, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<2x4x8x8xf32>) outs(%27 : tensor<2x8x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4x8xf32>
    %65 = linalg.fill ins(%cst_3 : f32) outs(%0 : tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %66 = linalg.generic {indexing_maps = [#map19, #map21, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%64, %arg11 : tensor<2x8x4x8xf32>, tensor<4x8x32xf32>) outs(%65 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      %276 = arith.addf %out, %275 : f32
      linalg.yield %276 : f32
    } -> tensor<2x8x32xf32>
    %expanded_20 = tensor.expand_shape %arg10 [[0, 1, 2]] output_shape [1, 1, 32] : tensor<32xf32> into tensor<1x1x32xf32>
    %67 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<1x1x32xf32>) outs(%0 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x32xf32>
    %68 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %67 : tensor<2x8x32xf32>, tensor<2x8x32xf32>) outs(%0 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.addf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x32xf32>
    %69 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg16, %68 : tensor<2x8x32xf32>, tensor<2x8x32xf32>) outs(%0 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.addf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x32xf32>
    %70 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %69 : tensor<2x8x32xf32>, tensor<2x8x32xf32>) outs(%0 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x32xf32>
    %71 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_10 : tensor<f32>) outs(%0 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x32xf32>
    %72 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71, %69 : tensor<2x8x32xf32>, tensor<2x8x32xf32>) outs(%0 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x32xf32>
    %73 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%69 : tensor<2x8x32xf32>) outs(%3 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.addf %out, %in : f32
      linalg.yield %275 : f32
    } -> tensor<2x8xf32>
    %74 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%73, %5 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%2 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.divf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8xf32>
    %75 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%70 : tensor<2x8x32xf32>) outs(%3 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.addf %out, %in : f32
      linalg.yield %275 : f32
    } -> tensor<2x8xf32>
    %76 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%75, %5 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%2 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.divf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8xf32>
    %77 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%74, %74 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%2 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8xf32>
    %78 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_10 : tensor<f32>) outs(%2 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8xf32>
    %79 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%78, %74 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%2 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8xf32>
    %80 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%76, %77 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%2 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.subf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8xf32>
    %81 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%11, %80 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%2 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.maximumf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8xf32>
    %82 = tensor.empty() : tensor<2x8xi1>
    %83 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%80, %81 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%82 : tensor<2x8xi1>) {
    ^bb0(%in: f32, %in_28: f32, %out: i1):
      %275 = arith.cmpf oeq, %in, %in_28 : f32
      linalg.yield %275 : i1
    } -> tensor<2x8xi1>
    %84 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_11 : tensor<f32>) outs(%2 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8xf32>
    %85 = linalg.generic {indexing_maps = [#map3, #map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%83, %84, %11 : tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>) outs(%2 : tensor<2x8xf32>) {
    ^bb0(%in: i1, %in_28: f32, %in_29: f32, %out: f32):
      %275 = arith.select %in, %in_28, %in_29 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8xf32>
    %86 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%11, %81 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%82 : tensor<2x8xi1>) {
    ^bb0(%in: f32, %in_28: f32, %out: i1):
      %275 = arith.cmpf oeq, %in, %in_28 : f32
      linalg.yield %275 : i1
    } -> tensor<2x8xi1>
    %87 = linalg.generic {indexing_maps = [#map3, #map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%86, %78, %84 : tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>) outs(%2 : tensor<2x8xf32>) {
    ^bb0(%in: i1, %in_28: f32, %in_29: f32, %out: f32):
      %275 = arith.select %in, %in_28, %in_29 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8xf32>
    %88 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%85, %87 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%2 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.divf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<2x8xf32>) outs(%13 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x1xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<2x8xf32>) outs(%13 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x1xf32>
    %91 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<2x8x1xf32>) outs(%0 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x32xf32>
    %92 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %91 : tensor<2x8x32xf32>, tensor<2x8x32xf32>) outs(%0 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.subf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x32xf32>
    %93 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %18 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%13 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.addf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x1xf32>
    %94 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<2x8x1xf32>) outs(%13 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = math.rsqrt %in : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x1xf32>
    %95 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %93 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%13 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.divf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x1xf32>
    %96 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%13 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x1xf32>
    %97 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %95 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%13 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x1xf32>
    %expanded_21 = tensor.expand_shape %arg7 [[0, 1, 2]] output_shape [1, 1, 32] : tensor<32xf32> into tensor<1x1x32xf32>
    %98 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<2x8x1xf32>) outs(%0 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x32xf32>
    %99 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_21 : tensor<1x1x32xf32>) outs(%0 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x32xf32>
    %100 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %99 : tensor<2x8x32xf32>, tensor<2x8x32xf32>) outs(%0 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x32xf32>
    %101 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %100 : tensor<2x8x32xf32>, tensor<2x8x32xf32>) outs(%0 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x32xf32>
    %expanded_22 = tensor.expand_shape %arg6 [[0, 1, 2]] output_shape [1, 1, 32] : tensor<32xf32> into tensor<1x1x32xf32>
    %102 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_22 : tensor<1x1x32xf32>) outs(%0 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x32xf32>
    %103 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %102 : tensor<2x8x32xf32>, tensor<2x8x32xf32>) outs(%0 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.addf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x32xf32>
    %104 = tensor.empty() : tensor<2x8x64xf32>
    %105 = linalg.fill ins(%cst_3 : f32) outs(%104 : tensor<2x8x64xf32>) -> tensor<2x8x64xf32>
    %106 = linalg.generic {indexing_maps = [#map23, #map24, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%103, %arg1 : tensor<2x8x32xf32>, tensor<32x64xf32>) outs(%105 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      %276 = arith.addf %out, %275 : f32
      linalg.yield %276 : f32
    } -> tensor<2x8x64xf32>
    %expanded_23 = tensor.expand_shape %arg0 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32>
    %107 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_23 : tensor<1x1x64xf32>) outs(%104 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x64xf32>
    %108 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %107 : tensor<2x8x64xf32>, tensor<2x8x64xf32>) outs(%104 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.addf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x64xf32>
    %109 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %108 : tensor<2x8x64xf32>, tensor<2x8x64xf32>) outs(%104 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x64xf32>
    %110 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %108 : tensor<2x8x64xf32>, tensor<2x8x64xf32>) outs(%104 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x64xf32>
    %111 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<f32>) outs(%104 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x64xf32>
    %112 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %109 : tensor<2x8x64xf32>, tensor<2x8x64xf32>) outs(%104 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x64xf32>
    %113 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<f32>) outs(%104 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x64xf32>
    %114 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %110 : tensor<2x8x64xf32>, tensor<2x8x64xf32>) outs(%104 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x64xf32>
    %115 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %114 : tensor<2x8x64xf32>, tensor<2x8x64xf32>) outs(%104 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.addf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x64xf32>
    %116 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%104 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x64xf32>
    %117 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %115 : tensor<2x8x64xf32>, tensor<2x8x64xf32>) outs(%104 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x64xf32>
    %118 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<2x8x64xf32>) outs(%104 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = math.tanh %in : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x64xf32>
    %119 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_11 : tensor<f32>) outs(%104 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x64xf32>
    %120 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %118 : tensor<2x8x64xf32>, tensor<2x8x64xf32>) outs(%104 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.subf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x64xf32>
    %121 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %118 : tensor<2x8x64xf32>, tensor<2x8x64xf32>) outs(%104 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.addf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x64xf32>
    %122 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%104 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x64xf32>
    %123 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %121 : tensor<2x8x64xf32>, tensor<2x8x64xf32>) outs(%104 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x64xf32>
    %124 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %123 : tensor<2x8x64xf32>, tensor<2x8x64xf32>) outs(%104 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x64xf32>
    %125 = linalg.generic {indexing_maps = [#map23, #map24, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%124, %arg3 : tensor<2x8x64xf32>, tensor<64x32xf32>) outs(%65 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      %276 = arith.addf %out, %275 : f32
      linalg.yield %276 : f32
    } -> tensor<2x8x32xf32>
    %expanded_24 = tensor.expand_shape %arg2 [[0, 1, 2]] output_shape [1, 1, 32] : tensor<32xf32> into tensor<1x1x32xf32>
    %126 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_24 : tensor<1x1x32xf32>) outs(%0 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x32xf32>
    %127 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %126 : tensor<2x8x32xf32>, tensor<2x8x32xf32>) outs(%0 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.addf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x32xf32>
    %128 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %127 : tensor<2x8x32xf32>, tensor<2x8x32xf32>) outs(%0 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.addf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x32xf32>
    %129 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %arg17 : tensor<2x8x32xf32>, tensor<2x8x32xf32>) outs(%0 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.subf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x32xf32>
    %130 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %129 : tensor<2x8x32xf32>, tensor<2x8x32xf32>) outs(%0 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x32xf32>
    %131 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71, %129 : tensor<2x8x32xf32>, tensor<2x8x32xf32>) outs(%0 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x32xf32>
    %132 = linalg.fill ins(%cst_3 : f32) outs(%38 : tensor<f32>) -> tensor<f32>
    %133 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["reduction", "reduction", "reduction"]} ins(%130 : tensor<2x8x32xf32>) outs(%132 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.addf %out, %in : f32
      linalg.yield %275 : f32
    } -> tensor<f32>
    %134 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = []} ins(%133 : tensor<f32>) outs(%38 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.divf %in, %cst_1 : f32
      linalg.yield %275 : f32
    } -> tensor<f32>
    %135 = linalg.generic {indexing_maps = [#map12], iterator_types = []} outs(%38 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %136 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<f32>) outs(%0 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x32xf32>
    %137 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %131 : tensor<2x8x32xf32>, tensor<2x8x32xf32>) outs(%0 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x32xf32>
    %138 = tensor.empty() : tensor<32xf32>
    %139 = linalg.fill ins(%cst_3 : f32) outs(%138 : tensor<32xf32>) -> tensor<32xf32>
    %140 = linalg.generic {indexing_maps = [#map25, #map26], iterator_types = ["parallel", "reduction", "reduction"]} ins(%137 : tensor<2x8x32xf32>) outs(%139 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.addf %out, %in : f32
      linalg.yield %275 : f32
    } -> tensor<32xf32>
    %141 = tensor.empty() : tensor<32x64xf32>
    %142 = linalg.fill ins(%cst_3 : f32) outs(%141 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %143 = linalg.generic {indexing_maps = [#map27, #map28, #map29], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%137, %124 : tensor<2x8x32xf32>, tensor<2x8x64xf32>) outs(%142 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      %276 = arith.addf %out, %275 : f32
      linalg.yield %276 : f32
    } -> tensor<32x64xf32>
    %144 = tensor.empty() : tensor<64x32xf32>
    %145 = linalg.generic {indexing_maps = [#map30, #map3], iterator_types = ["parallel", "parallel"]} ins(%143 : tensor<32x64xf32>) outs(%144 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x32xf32>
    %146 = linalg.generic {indexing_maps = [#map23, #map31, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%137, %arg3 : tensor<2x8x32xf32>, tensor<64x32xf32>) outs(%105 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      %276 = arith.addf %out, %275 : f32
      linalg.yield %276 : f32
    } -> tensor<2x8x64xf32>
    %147 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %146 : tensor<2x8x64xf32>, tensor<2x8x64xf32>) outs(%104 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x64xf32>
    %148 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %123 : tensor<2x8x64xf32>, tensor<2x8x64xf32>) outs(%104 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x64xf32>
    %149 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %147 : tensor<2x8x64xf32>, tensor<2x8x64xf32>) outs(%104 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x64xf32>
    %150 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %120 : tensor<2x8x64xf32>, tensor<2x8x64xf32>) outs(%104 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x64xf32>
    %151 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150, %118 : tensor<2x8x64xf32>, tensor<2x8x64xf32>) outs(%104 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x64xf32>
    %152 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150, %151 : tensor<2x8x64xf32>, tensor<2x8x64xf32>) outs(%104 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.addf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x64xf32>
    %153 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %152 : tensor<2x8x64xf32>, tensor<2x8x64xf32>) outs(%104 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x64xf32>
    %154 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148, %153 : tensor<2x8x64xf32>, tensor<2x8x64xf32>) outs(%104 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.addf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x64xf32>
    %155 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %153 : tensor<2x8x64xf32>, tensor<2x8x64xf32>) outs(%104 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x64xf32>
    %156 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %112 : tensor<2x8x64xf32>, tensor<2x8x64xf32>) outs(%104 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x64xf32>
    %157 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %156 : tensor<2x8x64xf32>, tensor<2x8x64xf32>) outs(%104 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.addf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x64xf32>
    %158 = tensor.empty() : tensor<64xf32>
    %159 = linalg.fill ins(%cst_3 : f32) outs(%158 : tensor<64xf32>) -> tensor<64xf32>
    %160 = linalg.generic {indexing_maps = [#map25, #map26], iterator_types = ["parallel", "reduction", "reduction"]} ins(%157 : tensor<2x8x64xf32>) outs(%159 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.addf %out, %in : f32
      linalg.yield %275 : f32
    } -> tensor<64xf32>
    %161 = linalg.fill ins(%cst_3 : f32) outs(%144 : tensor<64x32xf32>) -> tensor<64x32xf32>
    %162 = linalg.generic {indexing_maps = [#map27, #map28, #map29], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%157, %103 : tensor<2x8x64xf32>, tensor<2x8x32xf32>) outs(%161 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      %276 = arith.addf %out, %275 : f32
      linalg.yield %276 : f32
    } -> tensor<64x32xf32>
    %163 = linalg.generic {indexing_maps = [#map30, #map3], iterator_types = ["parallel", "parallel"]} ins(%162 : tensor<64x32xf32>) outs(%141 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x64xf32>
    %164 = linalg.generic {indexing_maps = [#map23, #map31, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%157, %arg1 : tensor<2x8x64xf32>, tensor<32x64xf32>) outs(%65 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      %276 = arith.addf %out, %275 : f32
      linalg.yield %276 : f32
    } -> tensor<2x8x32xf32>
    %165 = linalg.generic {indexing_maps = [#map25, #map26], iterator_types = ["parallel", "reduction", "reduction"]} ins(%164 : tensor<2x8x32xf32>) outs(%139 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.addf %out, %in : f32
      linalg.yield %275 : f32
    } -> tensor<32xf32>
    %166 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %164 : tensor<2x8x32xf32>, tensor<2x8x32xf32>) outs(%0 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x32xf32>
    %167 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %100 : tensor<2x8x32xf32>, tensor<2x8x32xf32>) outs(%0 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x32xf32>
    %168 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %166 : tensor<2x8x32xf32>, tensor<2x8x32xf32>) outs(%0 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x32xf32>
    %169 = linalg.generic {indexing_maps = [#map25, #map26], iterator_types = ["parallel", "reduction", "reduction"]} ins(%168 : tensor<2x8x32xf32>) outs(%139 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.addf %out, %in : f32
      linalg.yield %275 : f32
    } -> tensor<32xf32>
    %170 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %99 : tensor<2x8x32xf32>, tensor<2x8x32xf32>) outs(%0 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x32xf32>
    %171 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%170 : tensor<2x8x32xf32>) outs(%3 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.addf %out, %in : f32
      linalg.yield %275 : f32
    } -> tensor<2x8xf32>
    %expanded_25 = tensor.expand_shape %171 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf32> into tensor<2x8x1xf32>
    %172 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_25, %97 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%13 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x1xf32>
    %173 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167 : tensor<2x8x32xf32>) outs(%0 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.negf %in : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x32xf32>
    %174 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%173 : tensor<2x8x32xf32>) outs(%3 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.addf %out, %in : f32
      linalg.yield %275 : f32
    } -> tensor<2x8xf32>
    %expanded_26 = tensor.expand_shape %174 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf32> into tensor<2x8x1xf32>
    %175 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %167 : tensor<2x8x32xf32>, tensor<2x8x32xf32>) outs(%0 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.addf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x32xf32>
    %176 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%172 : tensor<2x8x1xf32>) outs(%3 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.addf %out, %in : f32
      linalg.yield %275 : f32
    } -> tensor<2x8xf32>
    %177 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_26 : tensor<2x8x1xf32>) outs(%3 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.addf %out, %in : f32
      linalg.yield %275 : f32
    } -> tensor<2x8xf32>
    %178 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%176, %88 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%2 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8xf32>
    %179 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%178 : tensor<2x8xf32>) outs(%2 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.negf %in : f32
      linalg.yield %275 : f32
    } -> tensor<2x8xf32>
    %180 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%179, %79 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%2 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8xf32>
    %181 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%177, %180 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%2 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.addf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8xf32>
    %182 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%178, %5 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%2 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.divf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8xf32>
    %183 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<2x8xf32>) outs(%0 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x32xf32>
    %184 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%181, %5 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%2 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.divf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8xf32>
    %185 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184 : tensor<2x8xf32>) outs(%0 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x32xf32>
    %186 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175, %185 : tensor<2x8x32xf32>, tensor<2x8x32xf32>) outs(%0 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.addf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x32xf32>
    %187 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183, %72 : tensor<2x8x32xf32>, tensor<2x8x32xf32>) outs(%0 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x32xf32>
    %188 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186, %187 : tensor<2x8x32xf32>, tensor<2x8x32xf32>) outs(%0 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.addf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x32xf32>
    %189 = linalg.generic {indexing_maps = [#map25, #map26], iterator_types = ["parallel", "reduction", "reduction"]} ins(%188 : tensor<2x8x32xf32>) outs(%139 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.addf %out, %in : f32
      linalg.yield %275 : f32
    } -> tensor<32xf32>
    %190 = tensor.empty() : tensor<32x4x8xf32>
    %191 = linalg.fill ins(%cst_3 : f32) outs(%190 : tensor<32x4x8xf32>) -> tensor<32x4x8xf32>
    %192 = linalg.generic {indexing_maps = [#map32, #map33, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%188, %64 : tensor<2x8x32xf32>, tensor<2x8x4x8xf32>) outs(%191 : tensor<32x4x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      %276 = arith.addf %out, %275 : f32
      linalg.yield %276 : f32
    } -> tensor<32x4x8xf32>
    %193 = tensor.empty() : tensor<4x8x32xf32>
    %194 = linalg.generic {indexing_maps = [#map34, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192 : tensor<32x4x8xf32>) outs(%193 : tensor<4x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x8x32xf32>
    %195 = linalg.generic {indexing_maps = [#map7, #map35, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%188, %arg11 : tensor<2x8x32xf32>, tensor<4x8x32xf32>) outs(%28 : tensor<2x8x4x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      %276 = arith.addf %out, %275 : f32
      linalg.yield %276 : f32
    } -> tensor<2x8x4x8xf32>
    %196 = linalg.generic {indexing_maps = [#map36, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%195 : tensor<2x8x4x8xf32>) outs(%42 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x8xf32>
    %197 = linalg.generic {indexing_maps = [#map37, #map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%196, %37 : tensor<2x4x8x8xf32>, tensor<2x8x4x8xf32>) outs(%43 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      %276 = arith.addf %out, %275 : f32
      linalg.yield %276 : f32
    } -> tensor<2x4x8x8xf32>
    %198 = linalg.generic {indexing_maps = [#map38, #map39, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%196, %59 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%43 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      %276 = arith.addf %out, %275 : f32
      linalg.yield %276 : f32
    } -> tensor<2x4x8x8xf32>
    %199 = linalg.generic {indexing_maps = [#map20, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%198 : tensor<2x4x8x8xf32>) outs(%27 : tensor<2x8x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4x8xf32>
    %200 = linalg.generic {indexing_maps = [#map17, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<2x4x8x1xf32>) outs(%42 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x8xf32>
    %201 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%197, %200 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%42 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x4x8x8xf32>
    %202 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%201, %54 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%42 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x4x8x8xf32>
    %203 = linalg.generic {indexing_maps = [#map11, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%202 : tensor<2x4x8x8xf32>) outs(%55 : tensor<2x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.addf %out, %in : f32
      linalg.yield %275 : f32
    } -> tensor<2x4x8xf32>
    %expanded_27 = tensor.expand_shape %203 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32>
    %204 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_27 : tensor<2x4x8x1xf32>) outs(%50 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.negf %in : f32
      linalg.yield %275 : f32
    } -> tensor<2x4x8x1xf32>
    %205 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%197, %58 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%42 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.divf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x4x8x8xf32>
    %206 = linalg.generic {indexing_maps = [#map11, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%204 : tensor<2x4x8x1xf32>) outs(%55 : tensor<2x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.addf %out, %in : f32
      linalg.yield %275 : f32
    } -> tensor<2x4x8xf32>
    %207 = linalg.generic {indexing_maps = [#map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%206 : tensor<2x4x8xf32>) outs(%42 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x8xf32>
    %208 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%205, %207 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%42 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.addf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x4x8x8xf32>
    %209 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%208, %54 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%42 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x4x8x8xf32>
    %210 = linalg.generic {indexing_maps = [#map37, #map40, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%209, %41 : tensor<2x4x8x8xf32>, tensor<2x8x4x8xf32>) outs(%43 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      %276 = arith.addf %out, %275 : f32
      linalg.yield %276 : f32
    } -> tensor<2x4x8x8xf32>
    %211 = linalg.generic {indexing_maps = [#map41, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%210 : tensor<2x4x8x8xf32>) outs(%27 : tensor<2x8x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4x8xf32>
    %212 = linalg.generic {indexing_maps = [#map38, #map40, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%209, %34 : tensor<2x4x8x8xf32>, tensor<2x8x4x8xf32>) outs(%43 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      %276 = arith.addf %out, %275 : f32
      linalg.yield %276 : f32
    } -> tensor<2x4x8x8xf32>
    %213 = linalg.generic {indexing_maps = [#map41, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%212 : tensor<2x4x8x8xf32>) outs(%27 : tensor<2x8x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4x8xf32>
    %214 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%213, %40 : tensor<2x8x4x8xf32>, tensor<2x8x4x8xf32>) outs(%27 : tensor<2x8x4x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.divf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x4x8xf32>
    %215 = tensor.empty() : tensor<4x8xf32>
    %216 = linalg.fill ins(%cst_3 : f32) outs(%215 : tensor<4x8xf32>) -> tensor<4x8xf32>
    %217 = linalg.generic {indexing_maps = [#map42, #map29], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%199 : tensor<2x8x4x8xf32>) outs(%216 : tensor<4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.addf %out, %in : f32
      linalg.yield %275 : f32
    } -> tensor<4x8xf32>
    %218 = linalg.fill ins(%cst_3 : f32) outs(%193 : tensor<4x8x32xf32>) -> tensor<4x8x32xf32>
    %219 = linalg.generic {indexing_maps = [#map43, #map21, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%199, %26 : tensor<2x8x4x8xf32>, tensor<2x8x32xf32>) outs(%218 : tensor<4x8x32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      %276 = arith.addf %out, %275 : f32
      linalg.yield %276 : f32
    } -> tensor<4x8x32xf32>
    %220 = linalg.generic {indexing_maps = [#map25, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219 : tensor<4x8x32xf32>) outs(%190 : tensor<32x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x4x8xf32>
    %221 = linalg.generic {indexing_maps = [#map19, #map35, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%199, %arg15 : tensor<2x8x4x8xf32>, tensor<32x4x8xf32>) outs(%65 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      %276 = arith.addf %out, %275 : f32
      linalg.yield %276 : f32
    } -> tensor<2x8x32xf32>
    %222 = linalg.generic {indexing_maps = [#map42, #map29], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%211 : tensor<2x8x4x8xf32>) outs(%216 : tensor<4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.addf %out, %in : f32
      linalg.yield %275 : f32
    } -> tensor<4x8xf32>
    %223 = linalg.generic {indexing_maps = [#map43, #map21, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%211, %26 : tensor<2x8x4x8xf32>, tensor<2x8x32xf32>) outs(%218 : tensor<4x8x32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      %276 = arith.addf %out, %275 : f32
      linalg.yield %276 : f32
    } -> tensor<4x8x32xf32>
    %224 = linalg.generic {indexing_maps = [#map25, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%223 : tensor<4x8x32xf32>) outs(%190 : tensor<32x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x4x8xf32>
    %225 = linalg.generic {indexing_maps = [#map19, #map35, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%211, %arg9 : tensor<2x8x4x8xf32>, tensor<32x4x8xf32>) outs(%65 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      %276 = arith.addf %out, %275 : f32
      linalg.yield %276 : f32
    } -> tensor<2x8x32xf32>
    %226 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%221, %225 : tensor<2x8x32xf32>, tensor<2x8x32xf32>) outs(%0 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.addf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x32xf32>
    %227 = linalg.generic {indexing_maps = [#map42, #map29], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%214 : tensor<2x8x4x8xf32>) outs(%216 : tensor<4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.addf %out, %in : f32
      linalg.yield %275 : f32
    } -> tensor<4x8xf32>
    %228 = linalg.generic {indexing_maps = [#map43, #map21, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%214, %26 : tensor<2x8x4x8xf32>, tensor<2x8x32xf32>) outs(%218 : tensor<4x8x32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      %276 = arith.addf %out, %275 : f32
      linalg.yield %276 : f32
    } -> tensor<4x8x32xf32>
    %229 = linalg.generic {indexing_maps = [#map25, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228 : tensor<4x8x32xf32>) outs(%190 : tensor<32x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x4x8xf32>
    %230 = linalg.generic {indexing_maps = [#map19, #map35, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%214, %arg13 : tensor<2x8x4x8xf32>, tensor<32x4x8xf32>) outs(%65 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      %276 = arith.addf %out, %275 : f32
      linalg.yield %276 : f32
    } -> tensor<2x8x32xf32>
    %231 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226, %230 : tensor<2x8x32xf32>, tensor<2x8x32xf32>) outs(%0 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.addf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x32xf32>
    %232 = linalg.generic {indexing_maps = [#map25, #map26], iterator_types = ["parallel", "reduction", "reduction"]} ins(%231 : tensor<2x8x32xf32>) outs(%139 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.addf %out, %in : f32
      linalg.yield %275 : f32
    } -> tensor<32xf32>
    %233 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %231 : tensor<2x8x32xf32>, tensor<2x8x32xf32>) outs(%0 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x32xf32>
    %234 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %233 : tensor<2x8x32xf32>, tensor<2x8x32xf32>) outs(%0 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<2x8x32xf32>
    %235 = linalg.generic {indexing_maps = [#map25, #map26], iterator_types = ["parallel", "reduction", "reduction"]} ins(%234 : tensor<2x8x32xf32>) outs(%139 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.addf %out, %in : f32
      linalg.yield %275 : f32
    } -> tensor<32xf32>
    %236 = linalg.generic {indexing_maps = [#map44, #map45], iterator_types = ["parallel"]} ins(%cst_4 : tensor<f32>) outs(%158 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64xf32>
    %237 = linalg.generic {indexing_maps = [#map45, #map45, #map45], iterator_types = ["parallel"]} ins(%236, %160 : tensor<64xf32>, tensor<64xf32>) outs(%158 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<64xf32>
    %238 = linalg.generic {indexing_maps = [#map45, #map45, #map45], iterator_types = ["parallel"]} ins(%arg0, %237 : tensor<64xf32>, tensor<64xf32>) outs(%158 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.subf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<64xf32>
    %239 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%141 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x64xf32>
    %240 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%239, %163 : tensor<32x64xf32>, tensor<32x64xf32>) outs(%141 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<32x64xf32>
    %241 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1, %240 : tensor<32x64xf32>, tensor<32x64xf32>) outs(%141 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.subf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<32x64xf32>
    %242 = linalg.generic {indexing_maps = [#map44, #map45], iterator_types = ["parallel"]} ins(%cst_4 : tensor<f32>) outs(%138 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32xf32>
    %243 = linalg.generic {indexing_maps = [#map45, #map45, #map45], iterator_types = ["parallel"]} ins(%242, %140 : tensor<32xf32>, tensor<32xf32>) outs(%138 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<32xf32>
    %244 = linalg.generic {indexing_maps = [#map45, #map45, #map45], iterator_types = ["parallel"]} ins(%arg2, %243 : tensor<32xf32>, tensor<32xf32>) outs(%138 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.subf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<32xf32>
    %245 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%144 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x32xf32>
    %246 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%245, %145 : tensor<64x32xf32>, tensor<64x32xf32>) outs(%144 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<64x32xf32>
    %247 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg3, %246 : tensor<64x32xf32>, tensor<64x32xf32>) outs(%144 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.subf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<64x32xf32>
    %248 = linalg.generic {indexing_maps = [#map45, #map45, #map45], iterator_types = ["parallel"]} ins(%242, %232 : tensor<32xf32>, tensor<32xf32>) outs(%138 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<32xf32>
    %249 = linalg.generic {indexing_maps = [#map45, #map45, #map45], iterator_types = ["parallel"]} ins(%arg4, %248 : tensor<32xf32>, tensor<32xf32>) outs(%138 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.subf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<32xf32>
    %250 = linalg.generic {indexing_maps = [#map45, #map45, #map45], iterator_types = ["parallel"]} ins(%242, %235 : tensor<32xf32>, tensor<32xf32>) outs(%138 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<32xf32>
    %251 = linalg.generic {indexing_maps = [#map45, #map45, #map45], iterator_types = ["parallel"]} ins(%arg5, %250 : tensor<32xf32>, tensor<32xf32>) outs(%138 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.subf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<32xf32>
    %252 = linalg.generic {indexing_maps = [#map45, #map45, #map45], iterator_types = ["parallel"]} ins(%242, %165 : tensor<32xf32>, tensor<32xf32>) outs(%138 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<32xf32>
    %253 = linalg.generic {indexing_maps = [#map45, #map45, #map45], iterator_types = ["parallel"]} ins(%arg6, %252 : tensor<32xf32>, tensor<32xf32>) outs(%138 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.subf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<32xf32>
    %254 = linalg.generic {indexing_maps = [#map45, #map45, #map45], iterator_types = ["parallel"]} ins(%242, %169 : tensor<32xf32>, tensor<32xf32>) outs(%138 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<32xf32>
    %255 = linalg.generic {indexing_maps = [#map45, #map45, #map45], iterator_types = ["parallel"]} ins(%arg7, %254 : tensor<32xf32>, tensor<32xf32>) outs(%138 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.subf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<32xf32>
    %256 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%215 : tensor<4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x8xf32>
    %257 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%256, %222 : tensor<4x8xf32>, tensor<4x8xf32>) outs(%215 : tensor<4x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<4x8xf32>
    %258 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg8, %257 : tensor<4x8xf32>, tensor<4x8xf32>) outs(%215 : tensor<4x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.subf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<4x8xf32>
    %259 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%190 : tensor<32x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x4x8xf32>
    %260 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259, %224 : tensor<32x4x8xf32>, tensor<32x4x8xf32>) outs(%190 : tensor<32x4x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<32x4x8xf32>
    %261 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %260 : tensor<32x4x8xf32>, tensor<32x4x8xf32>) outs(%190 : tensor<32x4x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.subf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<32x4x8xf32>
    %262 = linalg.generic {indexing_maps = [#map45, #map45, #map45], iterator_types = ["parallel"]} ins(%242, %189 : tensor<32xf32>, tensor<32xf32>) outs(%138 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<32xf32>
    %263 = linalg.generic {indexing_maps = [#map45, #map45, #map45], iterator_types = ["parallel"]} ins(%arg10, %262 : tensor<32xf32>, tensor<32xf32>) outs(%138 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.subf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<32xf32>
    %264 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%193 : tensor<4x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x8x32xf32>
    %265 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%264, %194 : tensor<4x8x32xf32>, tensor<4x8x32xf32>) outs(%193 : tensor<4x8x32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<4x8x32xf32>
    %266 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %265 : tensor<4x8x32xf32>, tensor<4x8x32xf32>) outs(%193 : tensor<4x8x32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.subf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<4x8x32xf32>
    %267 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%256, %227 : tensor<4x8xf32>, tensor<4x8xf32>) outs(%215 : tensor<4x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<4x8xf32>
    %268 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg12, %267 : tensor<4x8xf32>, tensor<4x8xf32>) outs(%215 : tensor<4x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.subf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<4x8xf32>
    %269 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259, %229 : tensor<32x4x8xf32>, tensor<32x4x8xf32>) outs(%190 : tensor<32x4x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<32x4x8xf32>
    %270 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %269 : tensor<32x4x8xf32>, tensor<32x4x8xf32>) outs(%190 : tensor<32x4x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.subf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<32x4x8xf32>
    %271 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%256, %217 : tensor<4x8xf32>, tensor<4x8xf32>) outs(%215 : tensor<4x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<4x8xf32>
    %272 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg14, %271 : tensor<4x8xf32>, tensor<4x8xf32>) outs(%215 : tensor<4x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.subf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<4x8xf32>
    %273 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259, %220 : tensor<32x4x8xf32>, tensor<32x4x8xf32>) outs(%190 : tensor<32x4x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.mulf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<32x4x8xf32>
    %274 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg15, %273 : tensor<32x4x8xf32>, tensor<32x4x8xf32>) outs(%190 : tensor<32x4x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %275 = arith.subf %in, %in_28 : f32
      linalg.yield %275 : f32
    } -> tensor<32x4x8xf32>
    return %134, %238, %241, %244, %247, %249, %251, %253, %255, %258, %261, %263, %266, %268, %270, %272, %274 : tensor<f32>, tensor<64xf32>, tensor<32x64xf32>, tensor<32xf32>, tensor<64x32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<4x8xf32>, tensor<32x4x8xf32>, tensor<32xf32>, tensor<4x8x32xf32>, tensor<4x8xf32>, tensor<32x4x8xf32>, tensor<4x8xf32>, tensor<32x4x8xf32>
  }
}
