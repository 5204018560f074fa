// models/make_system_tests.py actor_critic (torch-mlir 20261001 torch 2.15.0)
#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, 0)>
module {
  func.func @main(%arg0: tensor<32x17xf32> {resnorm.param = "actor.0.weight"}, %arg1: tensor<32xf32> {resnorm.param = "actor.0.bias"}, %arg2: tensor<32xf32> {resnorm.param = "actor.1.weight"}, %arg3: tensor<32xf32> {resnorm.param = "actor.1.bias"}, %arg4: tensor<32x32xf32> {resnorm.param = "actor.3.weight"}, %arg5: tensor<32xf32> {resnorm.param = "actor.3.bias"}, %arg6: tensor<32xf32> {resnorm.param = "actor.4.weight"}, %arg7: tensor<32xf32> {resnorm.param = "actor.4.bias"}, %arg8: tensor<6x32xf32> {resnorm.param = "actor.6.weight"}, %arg9: tensor<6xf32> {resnorm.param = "actor.6.bias"}, %arg10: tensor<32x17xf32> {resnorm.param = "critic.0.weight"}, %arg11: tensor<32xf32> {resnorm.param = "critic.0.bias"}, %arg12: tensor<32xf32> {resnorm.param = "critic.1.weight"}, %arg13: tensor<32xf32> {resnorm.param = "critic.1.bias"}, %arg14: tensor<32x32xf32> {resnorm.param = "critic.3.weight"}, %arg15: tensor<32xf32> {resnorm.param = "critic.3.bias"}, %arg16: tensor<32xf32> {resnorm.param = "critic.4.weight"}, %arg17: tensor<32xf32> {resnorm.param = "critic.4.bias"}, %arg18: tensor<1x32xf32> {resnorm.param = "critic.6.weight"}, %arg19: tensor<1xf32> {resnorm.param = "critic.6.bias"}, %arg20: tensor<64x17xf32>) -> (tensor<64x6xf32>, tensor<64x1xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.000000e+00 : f64
    %cst_1 = arith.constant 1.000000e-05 : f64
    %cst_2 = arith.constant 3.200000e+01 : f64
    %cst_3 = arith.constant 3.200000e+01 : f32
    %0 = tensor.empty() : tensor<17x32xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<32x17xf32>) outs(%0 : tensor<17x32xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<64x32xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<64x32xf32>) -> tensor<64x32xf32>
    %3 = linalg.matmul ins(%arg20, %transposed : tensor<64x17xf32>, tensor<17x32xf32>) outs(%2 : tensor<64x32xf32>) -> tensor<64x32xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<32xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x32xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %4 : tensor<64x32xf32>, tensor<64x32xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %100 = arith.addf %in, %in_9 : f32
      linalg.yield %100 : f32
    } -> tensor<64x32xf32>
    %6 = tensor.empty() : tensor<64x32xf64>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<64x32xf32>) outs(%6 : tensor<64x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %100 = arith.extf %in : f32 to f64
      linalg.yield %100 : f64
    } -> tensor<64x32xf64>
    %8 = tensor.empty() : tensor<64x1xf64>
    %9 = linalg.fill ins(%cst_0 : f64) outs(%8 : tensor<64x1xf64>) -> tensor<64x1xf64>
    %10 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%7 : tensor<64x32xf64>) outs(%9 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %100 = arith.addf %in, %out : f64
      linalg.yield %100 : f64
    } -> tensor<64x1xf64>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<64x1xf64>) outs(%8 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %100 = arith.divf %in, %cst_2 : f64
      linalg.yield %100 : f64
    } -> tensor<64x1xf64>
    %12 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%7, %11 : tensor<64x32xf64>, tensor<64x1xf64>) outs(%6 : tensor<64x32xf64>) {
    ^bb0(%in: f64, %in_9: f64, %out: f64):
      %100 = arith.subf %in, %in_9 : f64
      linalg.yield %100 : f64
    } -> tensor<64x32xf64>
    %13 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%12, %12 : tensor<64x32xf64>, tensor<64x32xf64>) outs(%6 : tensor<64x32xf64>) {
    ^bb0(%in: f64, %in_9: f64, %out: f64):
      %100 = arith.mulf %in, %in_9 : f64
      linalg.yield %100 : f64
    } -> tensor<64x32xf64>
    %14 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%13 : tensor<64x32xf64>) outs(%9 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %100 = arith.addf %in, %out : f64
      linalg.yield %100 : f64
    } -> tensor<64x1xf64>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<64x1xf64>) outs(%8 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %100 = arith.divf %in, %cst_2 : f64
      linalg.yield %100 : f64
    } -> tensor<64x1xf64>
    %16 = tensor.empty() : tensor<64x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<64x1xf64>) outs(%16 : tensor<64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %100 = arith.truncf %in : f64 to f32
      linalg.yield %100 : f32
    } -> tensor<64x1xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%16 : tensor<64x1xf32>) -> tensor<64x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%5 : tensor<64x32xf32>) outs(%18 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = arith.addf %in, %out : f32
      linalg.yield %100 : f32
    } -> tensor<64x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<64x1xf32>) outs(%16 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = arith.divf %in, %cst_3 : f32
      linalg.yield %100 : f32
    } -> tensor<64x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<64x1xf32>) outs(%16 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = arith.truncf %cst_1 : f64 to f32
      %101 = arith.addf %in, %100 : f32
      linalg.yield %101 : f32
    } -> tensor<64x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<64x1xf32>) outs(%16 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = math.rsqrt %in : f32
      linalg.yield %100 : f32
    } -> tensor<64x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%5, %20 : tensor<64x32xf32>, tensor<64x1xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %100 = arith.subf %in, %in_9 : f32
      linalg.yield %100 : f32
    } -> tensor<64x32xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%23, %22 : tensor<64x32xf32>, tensor<64x1xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %100 = arith.mulf %in, %in_9 : f32
      linalg.yield %100 : f32
    } -> tensor<64x32xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%24, %arg2 : tensor<64x32xf32>, tensor<32xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %100 = arith.mulf %in, %in_9 : f32
      linalg.yield %100 : f32
    } -> tensor<64x32xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%25, %arg3 : tensor<64x32xf32>, tensor<32xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %100 = arith.addf %in, %in_9 : f32
      linalg.yield %100 : f32
    } -> tensor<64x32xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<64x32xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = math.tanh %in : f32
      linalg.yield %100 : f32
    } -> tensor<64x32xf32>
    %28 = tensor.empty() : tensor<32x32xf32>
    %transposed_4 = linalg.transpose ins(%arg4 : tensor<32x32xf32>) outs(%28 : tensor<32x32xf32>) permutation = [1, 0] 
    %29 = linalg.matmul ins(%27, %transposed_4 : tensor<64x32xf32>, tensor<32x32xf32>) outs(%2 : tensor<64x32xf32>) -> tensor<64x32xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<32xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x32xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%29, %30 : tensor<64x32xf32>, tensor<64x32xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %100 = arith.addf %in, %in_9 : f32
      linalg.yield %100 : f32
    } -> tensor<64x32xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%31 : tensor<64x32xf32>) outs(%6 : tensor<64x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %100 = arith.extf %in : f32 to f64
      linalg.yield %100 : f64
    } -> tensor<64x32xf64>
    %33 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%32 : tensor<64x32xf64>) outs(%9 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %100 = arith.addf %in, %out : f64
      linalg.yield %100 : f64
    } -> tensor<64x1xf64>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<64x1xf64>) outs(%8 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %100 = arith.divf %in, %cst_2 : f64
      linalg.yield %100 : f64
    } -> tensor<64x1xf64>
    %35 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%32, %34 : tensor<64x32xf64>, tensor<64x1xf64>) outs(%6 : tensor<64x32xf64>) {
    ^bb0(%in: f64, %in_9: f64, %out: f64):
      %100 = arith.subf %in, %in_9 : f64
      linalg.yield %100 : f64
    } -> tensor<64x32xf64>
    %36 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%35, %35 : tensor<64x32xf64>, tensor<64x32xf64>) outs(%6 : tensor<64x32xf64>) {
    ^bb0(%in: f64, %in_9: f64, %out: f64):
      %100 = arith.mulf %in, %in_9 : f64
      linalg.yield %100 : f64
    } -> tensor<64x32xf64>
    %37 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%36 : tensor<64x32xf64>) outs(%9 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %100 = arith.addf %in, %out : f64
      linalg.yield %100 : f64
    } -> tensor<64x1xf64>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%37 : tensor<64x1xf64>) outs(%8 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %100 = arith.divf %in, %cst_2 : f64
      linalg.yield %100 : f64
    } -> tensor<64x1xf64>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%38 : tensor<64x1xf64>) outs(%16 : tensor<64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %100 = arith.truncf %in : f64 to f32
      linalg.yield %100 : f32
    } -> tensor<64x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%31 : tensor<64x32xf32>) outs(%18 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = arith.addf %in, %out : f32
      linalg.yield %100 : f32
    } -> tensor<64x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%40 : tensor<64x1xf32>) outs(%16 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = arith.divf %in, %cst_3 : f32
      linalg.yield %100 : f32
    } -> tensor<64x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%39 : tensor<64x1xf32>) outs(%16 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = arith.truncf %cst_1 : f64 to f32
      %101 = arith.addf %in, %100 : f32
      linalg.yield %101 : f32
    } -> tensor<64x1xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%42 : tensor<64x1xf32>) outs(%16 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = math.rsqrt %in : f32
      linalg.yield %100 : f32
    } -> tensor<64x1xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%31, %41 : tensor<64x32xf32>, tensor<64x1xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %100 = arith.subf %in, %in_9 : f32
      linalg.yield %100 : f32
    } -> tensor<64x32xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%44, %43 : tensor<64x32xf32>, tensor<64x1xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %100 = arith.mulf %in, %in_9 : f32
      linalg.yield %100 : f32
    } -> tensor<64x32xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%45, %arg6 : tensor<64x32xf32>, tensor<32xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %100 = arith.mulf %in, %in_9 : f32
      linalg.yield %100 : f32
    } -> tensor<64x32xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%46, %arg7 : tensor<64x32xf32>, tensor<32xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %100 = arith.addf %in, %in_9 : f32
      linalg.yield %100 : f32
    } -> tensor<64x32xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%47 : tensor<64x32xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = math.tanh %in : f32
      linalg.yield %100 : f32
    } -> tensor<64x32xf32>
    %49 = tensor.empty() : tensor<32x6xf32>
    %transposed_5 = linalg.transpose ins(%arg8 : tensor<6x32xf32>) outs(%49 : tensor<32x6xf32>) permutation = [1, 0] 
    %50 = tensor.empty() : tensor<64x6xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<64x6xf32>) -> tensor<64x6xf32>
    %52 = linalg.matmul ins(%48, %transposed_5 : tensor<64x32xf32>, tensor<32x6xf32>) outs(%51 : tensor<64x6xf32>) -> tensor<64x6xf32>
    %53 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<6xf32>) outs(%50 : tensor<64x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x6xf32>
    %54 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%52, %53 : tensor<64x6xf32>, tensor<64x6xf32>) outs(%50 : tensor<64x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %100 = arith.addf %in, %in_9 : f32
      linalg.yield %100 : f32
    } -> tensor<64x6xf32>
    %55 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%54 : tensor<64x6xf32>) outs(%50 : tensor<64x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = math.tanh %in : f32
      linalg.yield %100 : f32
    } -> tensor<64x6xf32>
    %transposed_6 = linalg.transpose ins(%arg10 : tensor<32x17xf32>) outs(%0 : tensor<17x32xf32>) permutation = [1, 0] 
    %56 = linalg.matmul ins(%arg20, %transposed_6 : tensor<64x17xf32>, tensor<17x32xf32>) outs(%2 : tensor<64x32xf32>) -> tensor<64x32xf32>
    %57 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg11 : tensor<32xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x32xf32>
    %58 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%56, %57 : tensor<64x32xf32>, tensor<64x32xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %100 = arith.addf %in, %in_9 : f32
      linalg.yield %100 : f32
    } -> tensor<64x32xf32>
    %59 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%58 : tensor<64x32xf32>) outs(%6 : tensor<64x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %100 = arith.extf %in : f32 to f64
      linalg.yield %100 : f64
    } -> tensor<64x32xf64>
    %60 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%59 : tensor<64x32xf64>) outs(%9 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %100 = arith.addf %in, %out : f64
      linalg.yield %100 : f64
    } -> tensor<64x1xf64>
    %61 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%60 : tensor<64x1xf64>) outs(%8 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %100 = arith.divf %in, %cst_2 : f64
      linalg.yield %100 : f64
    } -> tensor<64x1xf64>
    %62 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%59, %61 : tensor<64x32xf64>, tensor<64x1xf64>) outs(%6 : tensor<64x32xf64>) {
    ^bb0(%in: f64, %in_9: f64, %out: f64):
      %100 = arith.subf %in, %in_9 : f64
      linalg.yield %100 : f64
    } -> tensor<64x32xf64>
    %63 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%62, %62 : tensor<64x32xf64>, tensor<64x32xf64>) outs(%6 : tensor<64x32xf64>) {
    ^bb0(%in: f64, %in_9: f64, %out: f64):
      %100 = arith.mulf %in, %in_9 : f64
      linalg.yield %100 : f64
    } -> tensor<64x32xf64>
    %64 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%63 : tensor<64x32xf64>) outs(%9 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %100 = arith.addf %in, %out : f64
      linalg.yield %100 : f64
    } -> tensor<64x1xf64>
    %65 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%64 : tensor<64x1xf64>) outs(%8 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %100 = arith.divf %in, %cst_2 : f64
      linalg.yield %100 : f64
    } -> tensor<64x1xf64>
    %66 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%65 : tensor<64x1xf64>) outs(%16 : tensor<64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %100 = arith.truncf %in : f64 to f32
      linalg.yield %100 : f32
    } -> tensor<64x1xf32>
    %67 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%58 : tensor<64x32xf32>) outs(%18 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = arith.addf %in, %out : f32
      linalg.yield %100 : f32
    } -> tensor<64x1xf32>
    %68 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%67 : tensor<64x1xf32>) outs(%16 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = arith.divf %in, %cst_3 : f32
      linalg.yield %100 : f32
    } -> tensor<64x1xf32>
    %69 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%66 : tensor<64x1xf32>) outs(%16 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = arith.truncf %cst_1 : f64 to f32
      %101 = arith.addf %in, %100 : f32
      linalg.yield %101 : f32
    } -> tensor<64x1xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%69 : tensor<64x1xf32>) outs(%16 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = math.rsqrt %in : f32
      linalg.yield %100 : f32
    } -> tensor<64x1xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%58, %68 : tensor<64x32xf32>, tensor<64x1xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %100 = arith.subf %in, %in_9 : f32
      linalg.yield %100 : f32
    } -> tensor<64x32xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%71, %70 : tensor<64x32xf32>, tensor<64x1xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %100 = arith.mulf %in, %in_9 : f32
      linalg.yield %100 : f32
    } -> tensor<64x32xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%72, %arg12 : tensor<64x32xf32>, tensor<32xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %100 = arith.mulf %in, %in_9 : f32
      linalg.yield %100 : f32
    } -> tensor<64x32xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%73, %arg13 : tensor<64x32xf32>, tensor<32xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %100 = arith.addf %in, %in_9 : f32
      linalg.yield %100 : f32
    } -> tensor<64x32xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%74 : tensor<64x32xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = math.tanh %in : f32
      linalg.yield %100 : f32
    } -> tensor<64x32xf32>
    %transposed_7 = linalg.transpose ins(%arg14 : tensor<32x32xf32>) outs(%28 : tensor<32x32xf32>) permutation = [1, 0] 
    %76 = linalg.matmul ins(%75, %transposed_7 : tensor<64x32xf32>, tensor<32x32xf32>) outs(%2 : tensor<64x32xf32>) -> tensor<64x32xf32>
    %77 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg15 : tensor<32xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x32xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%76, %77 : tensor<64x32xf32>, tensor<64x32xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %100 = arith.addf %in, %in_9 : f32
      linalg.yield %100 : f32
    } -> tensor<64x32xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%78 : tensor<64x32xf32>) outs(%6 : tensor<64x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %100 = arith.extf %in : f32 to f64
      linalg.yield %100 : f64
    } -> tensor<64x32xf64>
    %80 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%79 : tensor<64x32xf64>) outs(%9 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %100 = arith.addf %in, %out : f64
      linalg.yield %100 : f64
    } -> tensor<64x1xf64>
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%80 : tensor<64x1xf64>) outs(%8 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %100 = arith.divf %in, %cst_2 : f64
      linalg.yield %100 : f64
    } -> tensor<64x1xf64>
    %82 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%79, %81 : tensor<64x32xf64>, tensor<64x1xf64>) outs(%6 : tensor<64x32xf64>) {
    ^bb0(%in: f64, %in_9: f64, %out: f64):
      %100 = arith.subf %in, %in_9 : f64
      linalg.yield %100 : f64
    } -> tensor<64x32xf64>
    %83 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%82, %82 : tensor<64x32xf64>, tensor<64x32xf64>) outs(%6 : tensor<64x32xf64>) {
    ^bb0(%in: f64, %in_9: f64, %out: f64):
      %100 = arith.mulf %in, %in_9 : f64
      linalg.yield %100 : f64
    } -> tensor<64x32xf64>
    %84 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%83 : tensor<64x32xf64>) outs(%9 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %100 = arith.addf %in, %out : f64
      linalg.yield %100 : f64
    } -> tensor<64x1xf64>
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%84 : tensor<64x1xf64>) outs(%8 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %100 = arith.divf %in, %cst_2 : f64
      linalg.yield %100 : f64
    } -> tensor<64x1xf64>
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%85 : tensor<64x1xf64>) outs(%16 : tensor<64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %100 = arith.truncf %in : f64 to f32
      linalg.yield %100 : f32
    } -> tensor<64x1xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%78 : tensor<64x32xf32>) outs(%18 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = arith.addf %in, %out : f32
      linalg.yield %100 : f32
    } -> tensor<64x1xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%87 : tensor<64x1xf32>) outs(%16 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = arith.divf %in, %cst_3 : f32
      linalg.yield %100 : f32
    } -> tensor<64x1xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%86 : tensor<64x1xf32>) outs(%16 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = arith.truncf %cst_1 : f64 to f32
      %101 = arith.addf %in, %100 : f32
      linalg.yield %101 : f32
    } -> tensor<64x1xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%89 : tensor<64x1xf32>) outs(%16 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = math.rsqrt %in : f32
      linalg.yield %100 : f32
    } -> tensor<64x1xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%78, %88 : tensor<64x32xf32>, tensor<64x1xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %100 = arith.subf %in, %in_9 : f32
      linalg.yield %100 : f32
    } -> tensor<64x32xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%91, %90 : tensor<64x32xf32>, tensor<64x1xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %100 = arith.mulf %in, %in_9 : f32
      linalg.yield %100 : f32
    } -> tensor<64x32xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%92, %arg16 : tensor<64x32xf32>, tensor<32xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %100 = arith.mulf %in, %in_9 : f32
      linalg.yield %100 : f32
    } -> tensor<64x32xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%93, %arg17 : tensor<64x32xf32>, tensor<32xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %100 = arith.addf %in, %in_9 : f32
      linalg.yield %100 : f32
    } -> tensor<64x32xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%94 : tensor<64x32xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = math.tanh %in : f32
      linalg.yield %100 : f32
    } -> tensor<64x32xf32>
    %96 = tensor.empty() : tensor<32x1xf32>
    %transposed_8 = linalg.transpose ins(%arg18 : tensor<1x32xf32>) outs(%96 : tensor<32x1xf32>) permutation = [1, 0] 
    %97 = linalg.matmul ins(%95, %transposed_8 : tensor<64x32xf32>, tensor<32x1xf32>) outs(%18 : tensor<64x1xf32>) -> tensor<64x1xf32>
    %98 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg19 : tensor<1xf32>) outs(%16 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x1xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%97, %98 : tensor<64x1xf32>, tensor<64x1xf32>) outs(%16 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %100 = arith.addf %in, %in_9 : f32
      linalg.yield %100 : f32
    } -> tensor<64x1xf32>
    return %55, %99 : tensor<64x6xf32>, tensor<64x1xf32>
  }
}
