// models/make_system_tests.py bronet (torch-mlir 20261001 torch 2.15.0)
#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, 0)>
module {
  func.func @main(%arg0: tensor<32x23xf32> {resnorm.param = "0.weight"}, %arg1: tensor<32xf32> {resnorm.param = "0.bias"}, %arg2: tensor<32xf32> {resnorm.param = "1.weight"}, %arg3: tensor<32xf32> {resnorm.param = "1.bias"}, %arg4: tensor<32x32xf32> {resnorm.param = "3.branch.0.weight"}, %arg5: tensor<32xf32> {resnorm.param = "3.branch.0.bias"}, %arg6: tensor<32xf32> {resnorm.param = "3.branch.1.weight"}, %arg7: tensor<32xf32> {resnorm.param = "3.branch.1.bias"}, %arg8: tensor<32x32xf32> {resnorm.param = "3.branch.3.weight"}, %arg9: tensor<32xf32> {resnorm.param = "3.branch.3.bias"}, %arg10: tensor<32xf32> {resnorm.param = "3.branch.4.weight"}, %arg11: tensor<32xf32> {resnorm.param = "3.branch.4.bias"}, %arg12: tensor<32x32xf32> {resnorm.param = "4.branch.0.weight"}, %arg13: tensor<32xf32> {resnorm.param = "4.branch.0.bias"}, %arg14: tensor<32xf32> {resnorm.param = "4.branch.1.weight"}, %arg15: tensor<32xf32> {resnorm.param = "4.branch.1.bias"}, %arg16: tensor<32x32xf32> {resnorm.param = "4.branch.3.weight"}, %arg17: tensor<32xf32> {resnorm.param = "4.branch.3.bias"}, %arg18: tensor<32xf32> {resnorm.param = "4.branch.4.weight"}, %arg19: tensor<32xf32> {resnorm.param = "4.branch.4.bias"}, %arg20: tensor<1x32xf32> {resnorm.param = "5.weight"}, %arg21: tensor<1xf32> {resnorm.param = "5.bias"}, %arg22: tensor<64x23xf32>) -> tensor<64x1xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.000000e+00 : f64
    %cst_1 = arith.constant 1.000000e-05 : f64
    %cst_2 = arith.constant 3.200000e+01 : f64
    %cst_3 = arith.constant 3.200000e+01 : f32
    %0 = tensor.empty() : tensor<23x32xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<32x23xf32>) outs(%0 : tensor<23x32xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<64x32xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<64x32xf32>) -> tensor<64x32xf32>
    %3 = linalg.matmul ins(%arg22, %transposed : tensor<64x23xf32>, tensor<23x32xf32>) outs(%2 : tensor<64x32xf32>) -> tensor<64x32xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<32xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x32xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %4 : tensor<64x32xf32>, tensor<64x32xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %113 = arith.addf %in, %in_9 : f32
      linalg.yield %113 : f32
    } -> tensor<64x32xf32>
    %6 = tensor.empty() : tensor<64x32xf64>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<64x32xf32>) outs(%6 : tensor<64x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %113 = arith.extf %in : f32 to f64
      linalg.yield %113 : f64
    } -> tensor<64x32xf64>
    %8 = tensor.empty() : tensor<64x1xf64>
    %9 = linalg.fill ins(%cst_0 : f64) outs(%8 : tensor<64x1xf64>) -> tensor<64x1xf64>
    %10 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%7 : tensor<64x32xf64>) outs(%9 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %113 = arith.addf %in, %out : f64
      linalg.yield %113 : f64
    } -> tensor<64x1xf64>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<64x1xf64>) outs(%8 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %113 = arith.divf %in, %cst_2 : f64
      linalg.yield %113 : f64
    } -> tensor<64x1xf64>
    %12 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%7, %11 : tensor<64x32xf64>, tensor<64x1xf64>) outs(%6 : tensor<64x32xf64>) {
    ^bb0(%in: f64, %in_9: f64, %out: f64):
      %113 = arith.subf %in, %in_9 : f64
      linalg.yield %113 : f64
    } -> tensor<64x32xf64>
    %13 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%12, %12 : tensor<64x32xf64>, tensor<64x32xf64>) outs(%6 : tensor<64x32xf64>) {
    ^bb0(%in: f64, %in_9: f64, %out: f64):
      %113 = arith.mulf %in, %in_9 : f64
      linalg.yield %113 : f64
    } -> tensor<64x32xf64>
    %14 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%13 : tensor<64x32xf64>) outs(%9 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %113 = arith.addf %in, %out : f64
      linalg.yield %113 : f64
    } -> tensor<64x1xf64>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<64x1xf64>) outs(%8 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %113 = arith.divf %in, %cst_2 : f64
      linalg.yield %113 : f64
    } -> tensor<64x1xf64>
    %16 = tensor.empty() : tensor<64x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<64x1xf64>) outs(%16 : tensor<64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %113 = arith.truncf %in : f64 to f32
      linalg.yield %113 : f32
    } -> tensor<64x1xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%16 : tensor<64x1xf32>) -> tensor<64x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%5 : tensor<64x32xf32>) outs(%18 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.addf %in, %out : f32
      linalg.yield %113 : f32
    } -> tensor<64x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<64x1xf32>) outs(%16 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.divf %in, %cst_3 : f32
      linalg.yield %113 : f32
    } -> tensor<64x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<64x1xf32>) outs(%16 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.truncf %cst_1 : f64 to f32
      %114 = arith.addf %in, %113 : f32
      linalg.yield %114 : f32
    } -> tensor<64x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<64x1xf32>) outs(%16 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = math.rsqrt %in : f32
      linalg.yield %113 : f32
    } -> tensor<64x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%5, %20 : tensor<64x32xf32>, tensor<64x1xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %113 = arith.subf %in, %in_9 : f32
      linalg.yield %113 : f32
    } -> tensor<64x32xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%23, %22 : tensor<64x32xf32>, tensor<64x1xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %113 = arith.mulf %in, %in_9 : f32
      linalg.yield %113 : f32
    } -> tensor<64x32xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%24, %arg2 : tensor<64x32xf32>, tensor<32xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %113 = arith.mulf %in, %in_9 : f32
      linalg.yield %113 : f32
    } -> tensor<64x32xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%25, %arg3 : tensor<64x32xf32>, tensor<32xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %113 = arith.addf %in, %in_9 : f32
      linalg.yield %113 : f32
    } -> tensor<64x32xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<64x32xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.cmpf ugt, %in, %cst : f32
      %114 = arith.select %113, %in, %cst : f32
      linalg.yield %114 : f32
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
      %113 = arith.addf %in, %in_9 : f32
      linalg.yield %113 : f32
    } -> tensor<64x32xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%31 : tensor<64x32xf32>) outs(%6 : tensor<64x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %113 = arith.extf %in : f32 to f64
      linalg.yield %113 : f64
    } -> tensor<64x32xf64>
    %33 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%32 : tensor<64x32xf64>) outs(%9 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %113 = arith.addf %in, %out : f64
      linalg.yield %113 : f64
    } -> tensor<64x1xf64>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<64x1xf64>) outs(%8 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %113 = arith.divf %in, %cst_2 : f64
      linalg.yield %113 : f64
    } -> tensor<64x1xf64>
    %35 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%32, %34 : tensor<64x32xf64>, tensor<64x1xf64>) outs(%6 : tensor<64x32xf64>) {
    ^bb0(%in: f64, %in_9: f64, %out: f64):
      %113 = arith.subf %in, %in_9 : f64
      linalg.yield %113 : f64
    } -> tensor<64x32xf64>
    %36 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%35, %35 : tensor<64x32xf64>, tensor<64x32xf64>) outs(%6 : tensor<64x32xf64>) {
    ^bb0(%in: f64, %in_9: f64, %out: f64):
      %113 = arith.mulf %in, %in_9 : f64
      linalg.yield %113 : f64
    } -> tensor<64x32xf64>
    %37 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%36 : tensor<64x32xf64>) outs(%9 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %113 = arith.addf %in, %out : f64
      linalg.yield %113 : f64
    } -> tensor<64x1xf64>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%37 : tensor<64x1xf64>) outs(%8 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %113 = arith.divf %in, %cst_2 : f64
      linalg.yield %113 : f64
    } -> tensor<64x1xf64>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%38 : tensor<64x1xf64>) outs(%16 : tensor<64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %113 = arith.truncf %in : f64 to f32
      linalg.yield %113 : f32
    } -> tensor<64x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%31 : tensor<64x32xf32>) outs(%18 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.addf %in, %out : f32
      linalg.yield %113 : f32
    } -> tensor<64x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%40 : tensor<64x1xf32>) outs(%16 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.divf %in, %cst_3 : f32
      linalg.yield %113 : f32
    } -> tensor<64x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%39 : tensor<64x1xf32>) outs(%16 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.truncf %cst_1 : f64 to f32
      %114 = arith.addf %in, %113 : f32
      linalg.yield %114 : f32
    } -> tensor<64x1xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%42 : tensor<64x1xf32>) outs(%16 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = math.rsqrt %in : f32
      linalg.yield %113 : f32
    } -> tensor<64x1xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%31, %41 : tensor<64x32xf32>, tensor<64x1xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %113 = arith.subf %in, %in_9 : f32
      linalg.yield %113 : f32
    } -> tensor<64x32xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%44, %43 : tensor<64x32xf32>, tensor<64x1xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %113 = arith.mulf %in, %in_9 : f32
      linalg.yield %113 : f32
    } -> tensor<64x32xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%45, %arg6 : tensor<64x32xf32>, tensor<32xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %113 = arith.mulf %in, %in_9 : f32
      linalg.yield %113 : f32
    } -> tensor<64x32xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%46, %arg7 : tensor<64x32xf32>, tensor<32xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %113 = arith.addf %in, %in_9 : f32
      linalg.yield %113 : f32
    } -> tensor<64x32xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%47 : tensor<64x32xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.cmpf ugt, %in, %cst : f32
      %114 = arith.select %113, %in, %cst : f32
      linalg.yield %114 : f32
    } -> tensor<64x32xf32>
    %transposed_5 = linalg.transpose ins(%arg8 : tensor<32x32xf32>) outs(%28 : tensor<32x32xf32>) permutation = [1, 0] 
    %49 = linalg.matmul ins(%48, %transposed_5 : tensor<64x32xf32>, tensor<32x32xf32>) outs(%2 : tensor<64x32xf32>) -> tensor<64x32xf32>
    %50 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<32xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x32xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%49, %50 : tensor<64x32xf32>, tensor<64x32xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %113 = arith.addf %in, %in_9 : f32
      linalg.yield %113 : f32
    } -> tensor<64x32xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%51 : tensor<64x32xf32>) outs(%6 : tensor<64x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %113 = arith.extf %in : f32 to f64
      linalg.yield %113 : f64
    } -> tensor<64x32xf64>
    %53 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%52 : tensor<64x32xf64>) outs(%9 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %113 = arith.addf %in, %out : f64
      linalg.yield %113 : f64
    } -> tensor<64x1xf64>
    %54 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%53 : tensor<64x1xf64>) outs(%8 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %113 = arith.divf %in, %cst_2 : f64
      linalg.yield %113 : f64
    } -> tensor<64x1xf64>
    %55 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%52, %54 : tensor<64x32xf64>, tensor<64x1xf64>) outs(%6 : tensor<64x32xf64>) {
    ^bb0(%in: f64, %in_9: f64, %out: f64):
      %113 = arith.subf %in, %in_9 : f64
      linalg.yield %113 : f64
    } -> tensor<64x32xf64>
    %56 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%55, %55 : tensor<64x32xf64>, tensor<64x32xf64>) outs(%6 : tensor<64x32xf64>) {
    ^bb0(%in: f64, %in_9: f64, %out: f64):
      %113 = arith.mulf %in, %in_9 : f64
      linalg.yield %113 : f64
    } -> tensor<64x32xf64>
    %57 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%56 : tensor<64x32xf64>) outs(%9 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %113 = arith.addf %in, %out : f64
      linalg.yield %113 : f64
    } -> tensor<64x1xf64>
    %58 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%57 : tensor<64x1xf64>) outs(%8 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %113 = arith.divf %in, %cst_2 : f64
      linalg.yield %113 : f64
    } -> tensor<64x1xf64>
    %59 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%58 : tensor<64x1xf64>) outs(%16 : tensor<64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %113 = arith.truncf %in : f64 to f32
      linalg.yield %113 : f32
    } -> tensor<64x1xf32>
    %60 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%51 : tensor<64x32xf32>) outs(%18 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.addf %in, %out : f32
      linalg.yield %113 : f32
    } -> tensor<64x1xf32>
    %61 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%60 : tensor<64x1xf32>) outs(%16 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.divf %in, %cst_3 : f32
      linalg.yield %113 : f32
    } -> tensor<64x1xf32>
    %62 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%59 : tensor<64x1xf32>) outs(%16 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.truncf %cst_1 : f64 to f32
      %114 = arith.addf %in, %113 : f32
      linalg.yield %114 : f32
    } -> tensor<64x1xf32>
    %63 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%62 : tensor<64x1xf32>) outs(%16 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = math.rsqrt %in : f32
      linalg.yield %113 : f32
    } -> tensor<64x1xf32>
    %64 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%51, %61 : tensor<64x32xf32>, tensor<64x1xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %113 = arith.subf %in, %in_9 : f32
      linalg.yield %113 : f32
    } -> tensor<64x32xf32>
    %65 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%64, %63 : tensor<64x32xf32>, tensor<64x1xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %113 = arith.mulf %in, %in_9 : f32
      linalg.yield %113 : f32
    } -> tensor<64x32xf32>
    %66 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%65, %arg10 : tensor<64x32xf32>, tensor<32xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %113 = arith.mulf %in, %in_9 : f32
      linalg.yield %113 : f32
    } -> tensor<64x32xf32>
    %67 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%66, %arg11 : tensor<64x32xf32>, tensor<32xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %113 = arith.addf %in, %in_9 : f32
      linalg.yield %113 : f32
    } -> tensor<64x32xf32>
    %68 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%27, %67 : tensor<64x32xf32>, tensor<64x32xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %113 = arith.addf %in, %in_9 : f32
      linalg.yield %113 : f32
    } -> tensor<64x32xf32>
    %transposed_6 = linalg.transpose ins(%arg12 : tensor<32x32xf32>) outs(%28 : tensor<32x32xf32>) permutation = [1, 0] 
    %69 = linalg.matmul ins(%68, %transposed_6 : tensor<64x32xf32>, tensor<32x32xf32>) outs(%2 : tensor<64x32xf32>) -> tensor<64x32xf32>
    %70 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg13 : tensor<32xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x32xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%69, %70 : tensor<64x32xf32>, tensor<64x32xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %113 = arith.addf %in, %in_9 : f32
      linalg.yield %113 : f32
    } -> tensor<64x32xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%71 : tensor<64x32xf32>) outs(%6 : tensor<64x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %113 = arith.extf %in : f32 to f64
      linalg.yield %113 : f64
    } -> tensor<64x32xf64>
    %73 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%72 : tensor<64x32xf64>) outs(%9 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %113 = arith.addf %in, %out : f64
      linalg.yield %113 : f64
    } -> tensor<64x1xf64>
    %74 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%73 : tensor<64x1xf64>) outs(%8 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %113 = arith.divf %in, %cst_2 : f64
      linalg.yield %113 : f64
    } -> tensor<64x1xf64>
    %75 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%72, %74 : tensor<64x32xf64>, tensor<64x1xf64>) outs(%6 : tensor<64x32xf64>) {
    ^bb0(%in: f64, %in_9: f64, %out: f64):
      %113 = arith.subf %in, %in_9 : f64
      linalg.yield %113 : f64
    } -> tensor<64x32xf64>
    %76 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%75, %75 : tensor<64x32xf64>, tensor<64x32xf64>) outs(%6 : tensor<64x32xf64>) {
    ^bb0(%in: f64, %in_9: f64, %out: f64):
      %113 = arith.mulf %in, %in_9 : f64
      linalg.yield %113 : f64
    } -> tensor<64x32xf64>
    %77 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%76 : tensor<64x32xf64>) outs(%9 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %113 = arith.addf %in, %out : f64
      linalg.yield %113 : f64
    } -> tensor<64x1xf64>
    %78 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%77 : tensor<64x1xf64>) outs(%8 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %113 = arith.divf %in, %cst_2 : f64
      linalg.yield %113 : f64
    } -> tensor<64x1xf64>
    %79 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%78 : tensor<64x1xf64>) outs(%16 : tensor<64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %113 = arith.truncf %in : f64 to f32
      linalg.yield %113 : f32
    } -> tensor<64x1xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%71 : tensor<64x32xf32>) outs(%18 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.addf %in, %out : f32
      linalg.yield %113 : f32
    } -> tensor<64x1xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%80 : tensor<64x1xf32>) outs(%16 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.divf %in, %cst_3 : f32
      linalg.yield %113 : f32
    } -> tensor<64x1xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%79 : tensor<64x1xf32>) outs(%16 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.truncf %cst_1 : f64 to f32
      %114 = arith.addf %in, %113 : f32
      linalg.yield %114 : f32
    } -> tensor<64x1xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%82 : tensor<64x1xf32>) outs(%16 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = math.rsqrt %in : f32
      linalg.yield %113 : f32
    } -> tensor<64x1xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%71, %81 : tensor<64x32xf32>, tensor<64x1xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %113 = arith.subf %in, %in_9 : f32
      linalg.yield %113 : f32
    } -> tensor<64x32xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%84, %83 : tensor<64x32xf32>, tensor<64x1xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %113 = arith.mulf %in, %in_9 : f32
      linalg.yield %113 : f32
    } -> tensor<64x32xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%85, %arg14 : tensor<64x32xf32>, tensor<32xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %113 = arith.mulf %in, %in_9 : f32
      linalg.yield %113 : f32
    } -> tensor<64x32xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%86, %arg15 : tensor<64x32xf32>, tensor<32xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %113 = arith.addf %in, %in_9 : f32
      linalg.yield %113 : f32
    } -> tensor<64x32xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%87 : tensor<64x32xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.cmpf ugt, %in, %cst : f32
      %114 = arith.select %113, %in, %cst : f32
      linalg.yield %114 : f32
    } -> tensor<64x32xf32>
    %transposed_7 = linalg.transpose ins(%arg16 : tensor<32x32xf32>) outs(%28 : tensor<32x32xf32>) permutation = [1, 0] 
    %89 = linalg.matmul ins(%88, %transposed_7 : tensor<64x32xf32>, tensor<32x32xf32>) outs(%2 : tensor<64x32xf32>) -> tensor<64x32xf32>
    %90 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg17 : tensor<32xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x32xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%89, %90 : tensor<64x32xf32>, tensor<64x32xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %113 = arith.addf %in, %in_9 : f32
      linalg.yield %113 : f32
    } -> tensor<64x32xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%91 : tensor<64x32xf32>) outs(%6 : tensor<64x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %113 = arith.extf %in : f32 to f64
      linalg.yield %113 : f64
    } -> tensor<64x32xf64>
    %93 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%92 : tensor<64x32xf64>) outs(%9 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %113 = arith.addf %in, %out : f64
      linalg.yield %113 : f64
    } -> tensor<64x1xf64>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%93 : tensor<64x1xf64>) outs(%8 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %113 = arith.divf %in, %cst_2 : f64
      linalg.yield %113 : f64
    } -> tensor<64x1xf64>
    %95 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%92, %94 : tensor<64x32xf64>, tensor<64x1xf64>) outs(%6 : tensor<64x32xf64>) {
    ^bb0(%in: f64, %in_9: f64, %out: f64):
      %113 = arith.subf %in, %in_9 : f64
      linalg.yield %113 : f64
    } -> tensor<64x32xf64>
    %96 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%95, %95 : tensor<64x32xf64>, tensor<64x32xf64>) outs(%6 : tensor<64x32xf64>) {
    ^bb0(%in: f64, %in_9: f64, %out: f64):
      %113 = arith.mulf %in, %in_9 : f64
      linalg.yield %113 : f64
    } -> tensor<64x32xf64>
    %97 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%96 : tensor<64x32xf64>) outs(%9 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %113 = arith.addf %in, %out : f64
      linalg.yield %113 : f64
    } -> tensor<64x1xf64>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%97 : tensor<64x1xf64>) outs(%8 : tensor<64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %113 = arith.divf %in, %cst_2 : f64
      linalg.yield %113 : f64
    } -> tensor<64x1xf64>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%98 : tensor<64x1xf64>) outs(%16 : tensor<64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %113 = arith.truncf %in : f64 to f32
      linalg.yield %113 : f32
    } -> tensor<64x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%91 : tensor<64x32xf32>) outs(%18 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.addf %in, %out : f32
      linalg.yield %113 : f32
    } -> tensor<64x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%100 : tensor<64x1xf32>) outs(%16 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.divf %in, %cst_3 : f32
      linalg.yield %113 : f32
    } -> tensor<64x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%99 : tensor<64x1xf32>) outs(%16 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.truncf %cst_1 : f64 to f32
      %114 = arith.addf %in, %113 : f32
      linalg.yield %114 : f32
    } -> tensor<64x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%102 : tensor<64x1xf32>) outs(%16 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = math.rsqrt %in : f32
      linalg.yield %113 : f32
    } -> tensor<64x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%91, %101 : tensor<64x32xf32>, tensor<64x1xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %113 = arith.subf %in, %in_9 : f32
      linalg.yield %113 : f32
    } -> tensor<64x32xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%104, %103 : tensor<64x32xf32>, tensor<64x1xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %113 = arith.mulf %in, %in_9 : f32
      linalg.yield %113 : f32
    } -> tensor<64x32xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%105, %arg18 : tensor<64x32xf32>, tensor<32xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %113 = arith.mulf %in, %in_9 : f32
      linalg.yield %113 : f32
    } -> tensor<64x32xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%106, %arg19 : tensor<64x32xf32>, tensor<32xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %113 = arith.addf %in, %in_9 : f32
      linalg.yield %113 : f32
    } -> tensor<64x32xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%68, %107 : tensor<64x32xf32>, tensor<64x32xf32>) outs(%1 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %113 = arith.addf %in, %in_9 : f32
      linalg.yield %113 : f32
    } -> tensor<64x32xf32>
    %109 = tensor.empty() : tensor<32x1xf32>
    %transposed_8 = linalg.transpose ins(%arg20 : tensor<1x32xf32>) outs(%109 : tensor<32x1xf32>) permutation = [1, 0] 
    %110 = linalg.matmul ins(%108, %transposed_8 : tensor<64x32xf32>, tensor<32x1xf32>) outs(%18 : tensor<64x1xf32>) -> tensor<64x1xf32>
    %111 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg21 : tensor<1xf32>) outs(%16 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%110, %111 : tensor<64x1xf32>, tensor<64x1xf32>) outs(%16 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %113 = arith.addf %in, %in_9 : f32
      linalg.yield %113 : f32
    } -> tensor<64x1xf32>
    return %112 : tensor<64x1xf32>
  }
}
