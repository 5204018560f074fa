// models/make_test_training.py (jax 0.10.2)
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d0)>
#map2 = affine_map<(d0, d1) -> ()>
#map3 = affine_map<(d0, d1) -> (d0, 0)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0) -> ()>
#map6 = affine_map<() -> ()>
#map7 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map8 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map9 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map10 = affine_map<(d0, d1) -> (d1, d0)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map12 = affine_map<(d0, d1, d2) -> (d1, d2)>
module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func private @step(%arg0: tensor<12x12xf32>, %arg1: tensor<12x12xf32>, %arg2: tensor<12x12xf32>, %arg3: tensor<12x12xf32>, %arg4: tensor<12x3xf32>, %arg5: tensor<i32>, %arg6: tensor<10x12xf32>, %arg7: tensor<10x3xf32>) -> (tensor<12x12xf32> {jax.result_info = "result[0][0]"}, tensor<12x12xf32> {jax.result_info = "result[0][1]"}, tensor<12x12xf32> {jax.result_info = "result[0][2]"}, tensor<12x12xf32> {jax.result_info = "result[0][3]"}, tensor<12x3xf32> {jax.result_info = "result[0][4]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %cst = arith.constant -1.000000e+00 : f32
    %cst_0 = arith.constant 2.000000e+00 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 1.000000e+01 : f32
    %cst_3 = arith.constant dense<-5.000000e-01> : tensor<f32>
    %cst_4 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<9.99999974E-6> : tensor<f32>
    %cst_6 = arith.constant dense<1.200000e+01> : tensor<f32>
    %cst_7 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_8 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<10xf32>
    %1 = linalg.fill ins(%cst_8 : f32) outs(%0 : tensor<10xf32>) -> tensor<10xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%arg6 : tensor<10x12xf32>) outs(%1 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %out, %in : f32
      linalg.yield %150 : f32
    } -> tensor<10xf32>
    %3 = tensor.empty() : tensor<10x1xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<10xf32>) outs(%3 : tensor<10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x1xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%3 : tensor<10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x1xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%4, %5 : tensor<10x1xf32>, tensor<10x1xf32>) outs(%3 : tensor<10x1xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.divf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<10x1xf32>
    %7 = tensor.empty() : tensor<10x12xf32>
    %8 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<10x1xf32>) outs(%7 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x12xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg6, %8 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%7 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.subf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<10x12xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%9, %9 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%7 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.mulf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<10x12xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%10 : tensor<10x12xf32>) outs(%1 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %out, %in : f32
      linalg.yield %150 : f32
    } -> tensor<10xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<10xf32>) outs(%3 : tensor<10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%12, %5 : tensor<10x1xf32>, tensor<10x1xf32>) outs(%3 : tensor<10x1xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.divf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<10x1xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%3 : tensor<10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%13, %14 : tensor<10x1xf32>, tensor<10x1xf32>) outs(%3 : tensor<10x1xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.addf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<10x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<10x1xf32>) outs(%3 : tensor<10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = math.rsqrt %in : f32
      linalg.yield %150 : f32
    } -> tensor<10x1xf32>
    %17 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<10x1xf32>) outs(%7 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x12xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%9, %17 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%7 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.mulf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<10x12xf32>
    %19 = linalg.fill ins(%cst_8 : f32) outs(%7 : tensor<10x12xf32>) -> tensor<10x12xf32>
    %20 = linalg.matmul ins(%18, %arg0 : tensor<10x12xf32>, tensor<12x12xf32>) outs(%19 : tensor<10x12xf32>) -> tensor<10x12xf32>
    %21 = call @relu(%20) : (tensor<10x12xf32>) -> tensor<10x12xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_7 : tensor<f32>) outs(%7 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x12xf32>
    %23 = tensor.empty() : tensor<10x12xi1>
    %24 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%20, %22 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%23 : tensor<10x12xi1>) {
    ^bb0(%in: f32, %in_12: f32, %out: i1):
      %150 = arith.cmpf ogt, %in, %in_12 : f32
      linalg.yield %150 : i1
    } -> tensor<10x12xi1>
    %25 = linalg.matmul ins(%21, %arg1 : tensor<10x12xf32>, tensor<12x12xf32>) outs(%19 : tensor<10x12xf32>) -> tensor<10x12xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg6, %25 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%7 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.addf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<10x12xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%26 : tensor<10x12xf32>) outs(%1 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %out, %in : f32
      linalg.yield %150 : f32
    } -> tensor<10xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%27 : tensor<10xf32>) outs(%3 : tensor<10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x1xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%28, %5 : tensor<10x1xf32>, tensor<10x1xf32>) outs(%3 : tensor<10x1xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.divf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<10x1xf32>
    %30 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%29 : tensor<10x1xf32>) outs(%7 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x12xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%26, %30 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%7 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.subf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<10x12xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%31, %31 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%7 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.mulf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<10x12xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%7 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x12xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%33, %31 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%7 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.mulf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<10x12xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%32 : tensor<10x12xf32>) outs(%1 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %out, %in : f32
      linalg.yield %150 : f32
    } -> tensor<10xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%35 : tensor<10xf32>) outs(%3 : tensor<10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x1xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%36, %5 : tensor<10x1xf32>, tensor<10x1xf32>) outs(%3 : tensor<10x1xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.divf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<10x1xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%37, %14 : tensor<10x1xf32>, tensor<10x1xf32>) outs(%3 : tensor<10x1xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.addf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<10x1xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%38 : tensor<10x1xf32>) outs(%3 : tensor<10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = math.rsqrt %in : f32
      linalg.yield %150 : f32
    } -> tensor<10x1xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%39, %38 : tensor<10x1xf32>, tensor<10x1xf32>) outs(%3 : tensor<10x1xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.divf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<10x1xf32>
    %41 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%3 : tensor<10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x1xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%41, %40 : tensor<10x1xf32>, tensor<10x1xf32>) outs(%3 : tensor<10x1xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.mulf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<10x1xf32>
    %43 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%39 : tensor<10x1xf32>) outs(%7 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x12xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%31, %43 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%7 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.mulf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<10x12xf32>
    %45 = linalg.matmul ins(%44, %arg2 : tensor<10x12xf32>, tensor<12x12xf32>) outs(%19 : tensor<10x12xf32>) -> tensor<10x12xf32>
    %46 = call @relu(%45) : (tensor<10x12xf32>) -> tensor<10x12xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%45, %22 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%23 : tensor<10x12xi1>) {
    ^bb0(%in: f32, %in_12: f32, %out: i1):
      %150 = arith.cmpf ogt, %in, %in_12 : f32
      linalg.yield %150 : i1
    } -> tensor<10x12xi1>
    %48 = linalg.matmul ins(%46, %arg3 : tensor<10x12xf32>, tensor<12x12xf32>) outs(%19 : tensor<10x12xf32>) -> tensor<10x12xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%26, %48 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%7 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.addf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<10x12xf32>
    %50 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%49 : tensor<10x12xf32>) outs(%1 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %out, %in : f32
      linalg.yield %150 : f32
    } -> tensor<10xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%50 : tensor<10xf32>) outs(%3 : tensor<10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x1xf32>
    %52 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%51, %5 : tensor<10x1xf32>, tensor<10x1xf32>) outs(%3 : tensor<10x1xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.divf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<10x1xf32>
    %53 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%52 : tensor<10x1xf32>) outs(%7 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x12xf32>
    %54 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%49, %53 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%7 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.subf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<10x12xf32>
    %55 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%54, %54 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%7 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.mulf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<10x12xf32>
    %56 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%33, %54 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%7 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.mulf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<10x12xf32>
    %57 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%55 : tensor<10x12xf32>) outs(%1 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %out, %in : f32
      linalg.yield %150 : f32
    } -> tensor<10xf32>
    %58 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%57 : tensor<10xf32>) outs(%3 : tensor<10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x1xf32>
    %59 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%58, %5 : tensor<10x1xf32>, tensor<10x1xf32>) outs(%3 : tensor<10x1xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.divf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<10x1xf32>
    %60 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%59, %14 : tensor<10x1xf32>, tensor<10x1xf32>) outs(%3 : tensor<10x1xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.addf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<10x1xf32>
    %61 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%60 : tensor<10x1xf32>) outs(%3 : tensor<10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = math.rsqrt %in : f32
      linalg.yield %150 : f32
    } -> tensor<10x1xf32>
    %62 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%61, %60 : tensor<10x1xf32>, tensor<10x1xf32>) outs(%3 : tensor<10x1xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.divf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<10x1xf32>
    %63 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%41, %62 : tensor<10x1xf32>, tensor<10x1xf32>) outs(%3 : tensor<10x1xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.mulf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<10x1xf32>
    %64 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%61 : tensor<10x1xf32>) outs(%7 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x12xf32>
    %65 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%54, %64 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%7 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.mulf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<10x12xf32>
    %66 = tensor.empty() : tensor<10x3xf32>
    %67 = linalg.fill ins(%cst_8 : f32) outs(%66 : tensor<10x3xf32>) -> tensor<10x3xf32>
    %68 = linalg.matmul ins(%65, %arg4 : tensor<10x12xf32>, tensor<12x3xf32>) outs(%67 : tensor<10x3xf32>) -> tensor<10x3xf32>
    %69:3 = call @log_softmax(%68) : (tensor<10x3xf32>) -> (tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x1xf32>)
    %70 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%69#0, %arg7 : tensor<10x3xf32>, tensor<10x3xf32>) outs(%66 : tensor<10x3xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.mulf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<10x3xf32>
    %71 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%70 : tensor<10x3xf32>) outs(%1 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %out, %in : f32
      linalg.yield %150 : f32
    } -> tensor<10xf32>
    %72 = tensor.empty() : tensor<f32>
    %73 = linalg.fill ins(%cst_8 : f32) outs(%72 : tensor<f32>) -> tensor<f32>
    %74 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["reduction"]} ins(%71 : tensor<10xf32>) outs(%73 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %out, %in : f32
      linalg.yield %150 : f32
    } -> tensor<f32>
    %75 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = []} ins(%74 : tensor<f32>) outs(%72 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.divf %in, %cst_2 : f32
      linalg.yield %150 : f32
    } -> tensor<f32>
    %76 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = []} ins(%75 : tensor<f32>) outs(%72 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.negf %in : f32
      linalg.yield %150 : f32
    } -> tensor<f32>
    %77 = linalg.generic {indexing_maps = [#map6], iterator_types = []} outs(%72 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %78 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = []} ins(%77 : tensor<f32>) outs(%72 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.divf %in, %cst_2 : f32
      linalg.yield %150 : f32
    } -> tensor<f32>
    %79 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel"]} ins(%78 : tensor<f32>) outs(%0 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%79 : tensor<10xf32>) outs(%66 : tensor<10x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x3xf32>
    %81 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%80, %arg7 : tensor<10x3xf32>, tensor<10x3xf32>) outs(%66 : tensor<10x3xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.mulf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<10x3xf32>
    %82 = call @log_softmax_0(%69#1, %69#2, %81) : (tensor<10x3xf32>, tensor<10x1xf32>, tensor<10x3xf32>) -> tensor<10x3xf32>
    %83 = tensor.empty() : tensor<3x12xf32>
    %84 = linalg.fill ins(%cst_8 : f32) outs(%83 : tensor<3x12xf32>) -> tensor<3x12xf32>
    %85 = linalg.generic {indexing_maps = [#map7, #map8, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%82, %65 : tensor<10x3xf32>, tensor<10x12xf32>) outs(%84 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.mulf %in, %in_12 : f32
      %151 = arith.addf %out, %150 : f32
      linalg.yield %151 : f32
    } -> tensor<3x12xf32>
    %86 = tensor.empty() : tensor<12x3xf32>
    %87 = linalg.generic {indexing_maps = [#map10, #map], iterator_types = ["parallel", "parallel"]} ins(%85 : tensor<3x12xf32>) outs(%86 : tensor<12x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x3xf32>
    %88 = linalg.generic {indexing_maps = [#map11, #map12, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%82, %arg4 : tensor<10x3xf32>, tensor<12x3xf32>) outs(%19 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.mulf %in, %in_12 : f32
      %151 = arith.addf %out, %150 : f32
      linalg.yield %151 : f32
    } -> tensor<10x12xf32>
    %89 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%54, %88 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%7 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.mulf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<10x12xf32>
    %90 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%89 : tensor<10x12xf32>) outs(%1 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %out, %in : f32
      linalg.yield %150 : f32
    } -> tensor<10xf32>
    %expanded = tensor.expand_shape %90 [[0, 1]] output_shape [10, 1] : tensor<10xf32> into tensor<10x1xf32>
    %91 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%88, %64 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%7 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.mulf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<10x12xf32>
    %92 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded, %63 : tensor<10x1xf32>, tensor<10x1xf32>) outs(%3 : tensor<10x1xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.mulf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<10x1xf32>
    %93 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%92, %5 : tensor<10x1xf32>, tensor<10x1xf32>) outs(%3 : tensor<10x1xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.divf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<10x1xf32>
    %94 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%93 : tensor<10x1xf32>) outs(%1 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %out, %in : f32
      linalg.yield %150 : f32
    } -> tensor<10xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%94 : tensor<10xf32>) outs(%7 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x12xf32>
    %96 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%95, %56 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%7 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.mulf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<10x12xf32>
    %97 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%91, %96 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%7 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.addf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<10x12xf32>
    %98 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%97 : tensor<10x12xf32>) outs(%7 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.negf %in : f32
      linalg.yield %150 : f32
    } -> tensor<10x12xf32>
    %99 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%98 : tensor<10x12xf32>) outs(%1 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %out, %in : f32
      linalg.yield %150 : f32
    } -> tensor<10xf32>
    %expanded_9 = tensor.expand_shape %99 [[0, 1]] output_shape [10, 1] : tensor<10xf32> into tensor<10x1xf32>
    %100 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_9, %5 : tensor<10x1xf32>, tensor<10x1xf32>) outs(%3 : tensor<10x1xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.divf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<10x1xf32>
    %101 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%100 : tensor<10x1xf32>) outs(%1 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %out, %in : f32
      linalg.yield %150 : f32
    } -> tensor<10xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%101 : tensor<10xf32>) outs(%7 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x12xf32>
    %103 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%97, %102 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%7 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.addf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<10x12xf32>
    %104 = tensor.empty() : tensor<12x12xf32>
    %105 = linalg.fill ins(%cst_8 : f32) outs(%104 : tensor<12x12xf32>) -> tensor<12x12xf32>
    %106 = linalg.generic {indexing_maps = [#map7, #map8, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%103, %46 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%105 : tensor<12x12xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.mulf %in, %in_12 : f32
      %151 = arith.addf %out, %150 : f32
      linalg.yield %151 : f32
    } -> tensor<12x12xf32>
    %107 = linalg.generic {indexing_maps = [#map10, #map], iterator_types = ["parallel", "parallel"]} ins(%106 : tensor<12x12xf32>) outs(%104 : tensor<12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x12xf32>
    %108 = linalg.generic {indexing_maps = [#map11, #map12, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%103, %arg3 : tensor<10x12xf32>, tensor<12x12xf32>) outs(%19 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.mulf %in, %in_12 : f32
      %151 = arith.addf %out, %150 : f32
      linalg.yield %151 : f32
    } -> tensor<10x12xf32>
    %109 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%47, %108, %22 : tensor<10x12xi1>, tensor<10x12xf32>, tensor<10x12xf32>) outs(%7 : tensor<10x12xf32>) {
    ^bb0(%in: i1, %in_12: f32, %in_13: f32, %out: f32):
      %150 = arith.select %in, %in_12, %in_13 : f32
      linalg.yield %150 : f32
    } -> tensor<10x12xf32>
    %110 = linalg.generic {indexing_maps = [#map7, #map8, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%109, %44 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%105 : tensor<12x12xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.mulf %in, %in_12 : f32
      %151 = arith.addf %out, %150 : f32
      linalg.yield %151 : f32
    } -> tensor<12x12xf32>
    %111 = linalg.generic {indexing_maps = [#map10, #map], iterator_types = ["parallel", "parallel"]} ins(%110 : tensor<12x12xf32>) outs(%104 : tensor<12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x12xf32>
    %112 = linalg.generic {indexing_maps = [#map11, #map12, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%109, %arg2 : tensor<10x12xf32>, tensor<12x12xf32>) outs(%19 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.mulf %in, %in_12 : f32
      %151 = arith.addf %out, %150 : f32
      linalg.yield %151 : f32
    } -> tensor<10x12xf32>
    %113 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%31, %112 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%7 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.mulf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<10x12xf32>
    %114 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%113 : tensor<10x12xf32>) outs(%1 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %out, %in : f32
      linalg.yield %150 : f32
    } -> tensor<10xf32>
    %expanded_10 = tensor.expand_shape %114 [[0, 1]] output_shape [10, 1] : tensor<10xf32> into tensor<10x1xf32>
    %115 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%112, %43 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%7 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.mulf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<10x12xf32>
    %116 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_10, %42 : tensor<10x1xf32>, tensor<10x1xf32>) outs(%3 : tensor<10x1xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.mulf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<10x1xf32>
    %117 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%116, %5 : tensor<10x1xf32>, tensor<10x1xf32>) outs(%3 : tensor<10x1xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.divf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<10x1xf32>
    %118 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%117 : tensor<10x1xf32>) outs(%1 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %out, %in : f32
      linalg.yield %150 : f32
    } -> tensor<10xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%118 : tensor<10xf32>) outs(%7 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x12xf32>
    %120 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%119, %34 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%7 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.mulf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<10x12xf32>
    %121 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%115, %120 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%7 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.addf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<10x12xf32>
    %122 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%121 : tensor<10x12xf32>) outs(%7 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.negf %in : f32
      linalg.yield %150 : f32
    } -> tensor<10x12xf32>
    %123 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%122 : tensor<10x12xf32>) outs(%1 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %out, %in : f32
      linalg.yield %150 : f32
    } -> tensor<10xf32>
    %expanded_11 = tensor.expand_shape %123 [[0, 1]] output_shape [10, 1] : tensor<10xf32> into tensor<10x1xf32>
    %124 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%103, %121 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%7 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.addf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<10x12xf32>
    %125 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_11, %5 : tensor<10x1xf32>, tensor<10x1xf32>) outs(%3 : tensor<10x1xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.divf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<10x1xf32>
    %126 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%125 : tensor<10x1xf32>) outs(%1 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %out, %in : f32
      linalg.yield %150 : f32
    } -> tensor<10xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%126 : tensor<10xf32>) outs(%7 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x12xf32>
    %128 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%124, %127 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%7 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.addf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<10x12xf32>
    %129 = linalg.generic {indexing_maps = [#map7, #map8, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%128, %21 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%105 : tensor<12x12xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.mulf %in, %in_12 : f32
      %151 = arith.addf %out, %150 : f32
      linalg.yield %151 : f32
    } -> tensor<12x12xf32>
    %130 = linalg.generic {indexing_maps = [#map10, #map], iterator_types = ["parallel", "parallel"]} ins(%129 : tensor<12x12xf32>) outs(%104 : tensor<12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x12xf32>
    %131 = linalg.generic {indexing_maps = [#map11, #map12, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%128, %arg1 : tensor<10x12xf32>, tensor<12x12xf32>) outs(%19 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.mulf %in, %in_12 : f32
      %151 = arith.addf %out, %150 : f32
      linalg.yield %151 : f32
    } -> tensor<10x12xf32>
    %132 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%24, %131, %22 : tensor<10x12xi1>, tensor<10x12xf32>, tensor<10x12xf32>) outs(%7 : tensor<10x12xf32>) {
    ^bb0(%in: i1, %in_12: f32, %in_13: f32, %out: f32):
      %150 = arith.select %in, %in_12, %in_13 : f32
      linalg.yield %150 : f32
    } -> tensor<10x12xf32>
    %133 = linalg.generic {indexing_maps = [#map7, #map8, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%132, %18 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%105 : tensor<12x12xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.mulf %in, %in_12 : f32
      %151 = arith.addf %out, %150 : f32
      linalg.yield %151 : f32
    } -> tensor<12x12xf32>
    %134 = linalg.generic {indexing_maps = [#map10, #map], iterator_types = ["parallel", "parallel"]} ins(%133 : tensor<12x12xf32>) outs(%104 : tensor<12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x12xf32>
    %135 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = []} ins(%arg5 : tensor<i32>) outs(%72 : tensor<f32>) {
    ^bb0(%in: i32, %out: f32):
      %150 = arith.sitofp %in : i32 to f32
      linalg.yield %150 : f32
    } -> tensor<f32>
    %136 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = []} ins(%135 : tensor<f32>) outs(%72 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %in, %cst_0 : f32
      linalg.yield %150 : f32
    } -> tensor<f32>
    %137 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = []} ins(%136 : tensor<f32>) outs(%72 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.divf %cst_1, %in : f32
      linalg.yield %150 : f32
    } -> tensor<f32>
    %138 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%137 : tensor<f32>) outs(%104 : tensor<12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x12xf32>
    %139 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%138, %134 : tensor<12x12xf32>, tensor<12x12xf32>) outs(%104 : tensor<12x12xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.mulf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<12x12xf32>
    %140 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %139 : tensor<12x12xf32>, tensor<12x12xf32>) outs(%104 : tensor<12x12xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.subf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<12x12xf32>
    %141 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%138, %130 : tensor<12x12xf32>, tensor<12x12xf32>) outs(%104 : tensor<12x12xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.mulf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<12x12xf32>
    %142 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1, %141 : tensor<12x12xf32>, tensor<12x12xf32>) outs(%104 : tensor<12x12xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.subf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<12x12xf32>
    %143 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%138, %111 : tensor<12x12xf32>, tensor<12x12xf32>) outs(%104 : tensor<12x12xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.mulf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<12x12xf32>
    %144 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg2, %143 : tensor<12x12xf32>, tensor<12x12xf32>) outs(%104 : tensor<12x12xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.subf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<12x12xf32>
    %145 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%138, %107 : tensor<12x12xf32>, tensor<12x12xf32>) outs(%104 : tensor<12x12xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.mulf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<12x12xf32>
    %146 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg3, %145 : tensor<12x12xf32>, tensor<12x12xf32>) outs(%104 : tensor<12x12xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.subf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<12x12xf32>
    %147 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%137 : tensor<f32>) outs(%86 : tensor<12x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x3xf32>
    %148 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%147, %87 : tensor<12x3xf32>, tensor<12x3xf32>) outs(%86 : tensor<12x3xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.mulf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<12x3xf32>
    %149 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg4, %148 : tensor<12x3xf32>, tensor<12x3xf32>) outs(%86 : tensor<12x3xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %150 = arith.subf %in, %in_12 : f32
      linalg.yield %150 : f32
    } -> tensor<12x3xf32>
    return %140, %142, %144, %146, %149, %76 : tensor<12x12xf32>, tensor<12x12xf32>, tensor<12x12xf32>, tensor<12x12xf32>, tensor<12x3xf32>, tensor<f32>
  }
  func.func private @relu(%arg0: tensor<10x12xf32>) -> tensor<10x12xf32> {
    %cst = arith.constant dense<0.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<10x12xf32>
    %1 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst : tensor<f32>) outs(%0 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x12xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %1 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%0 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %3 = arith.maximumf %in, %in_0 : f32
      linalg.yield %3 : f32
    } -> tensor<10x12xf32>
    return %2 : tensor<10x12xf32>
  }
  func.func private @log_softmax(%arg0: tensor<10x3xf32>) -> (tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x1xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_1 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<10xf32>
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<10xf32>) -> tensor<10xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%arg0 : tensor<10x3xf32>) outs(%1 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.maximumf %out, %in : f32
      linalg.yield %17 : f32
    } -> tensor<10xf32>
    %3 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel"]} ins(%cst_0 : tensor<f32>) outs(%0 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10xf32>
    %4 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%3, %2 : tensor<10xf32>, tensor<10xf32>) outs(%0 : tensor<10xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.maximumf %in, %in_2 : f32
      linalg.yield %17 : f32
    } -> tensor<10xf32>
    %5 = tensor.empty() : tensor<10x1xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<10xf32>) outs(%5 : tensor<10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x1xf32>
    %7 = tensor.empty() : tensor<10x3xf32>
    %8 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<10x1xf32>) outs(%7 : tensor<10x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x3xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %8 : tensor<10x3xf32>, tensor<10x3xf32>) outs(%7 : tensor<10x3xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.subf %in, %in_2 : f32
      linalg.yield %17 : f32
    } -> tensor<10x3xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<10x3xf32>) outs(%7 : tensor<10x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = math.exp %in : f32
      linalg.yield %17 : f32
    } -> tensor<10x3xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%0 : tensor<10xf32>) -> tensor<10xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%10 : tensor<10x3xf32>) outs(%11 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.addf %out, %in : f32
      linalg.yield %17 : f32
    } -> tensor<10xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<10xf32>) outs(%5 : tensor<10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<10x1xf32>) outs(%5 : tensor<10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = math.log %in : f32
      linalg.yield %17 : f32
    } -> tensor<10x1xf32>
    %15 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<10x1xf32>) outs(%7 : tensor<10x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x3xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%9, %15 : tensor<10x3xf32>, tensor<10x3xf32>) outs(%7 : tensor<10x3xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.subf %in, %in_2 : f32
      linalg.yield %17 : f32
    } -> tensor<10x3xf32>
    return %16, %10, %13 : tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x1xf32>
  }
  func.func private @log_softmax_0(%arg0: tensor<10x3xf32>, %arg1: tensor<10x1xf32>, %arg2: tensor<10x3xf32>) -> tensor<10x3xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<10x3xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<10x3xf32>) outs(%0 : tensor<10x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.negf %in : f32
      linalg.yield %11 : f32
    } -> tensor<10x3xf32>
    %2 = tensor.empty() : tensor<10xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<10xf32>) -> tensor<10xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%1 : tensor<10x3xf32>) outs(%3 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.addf %out, %in : f32
      linalg.yield %11 : f32
    } -> tensor<10xf32>
    %expanded = tensor.expand_shape %4 [[0, 1]] output_shape [10, 1] : tensor<10xf32> into tensor<10x1xf32>
    %5 = tensor.empty() : tensor<10x1xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded, %arg1 : tensor<10x1xf32>, tensor<10x1xf32>) outs(%5 : tensor<10x1xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %11 = arith.divf %in, %in_0 : f32
      linalg.yield %11 : f32
    } -> tensor<10x1xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%6 : tensor<10x1xf32>) outs(%3 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.addf %out, %in : f32
      linalg.yield %11 : f32
    } -> tensor<10xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<10xf32>) outs(%0 : tensor<10x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x3xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%8, %arg0 : tensor<10x3xf32>, tensor<10x3xf32>) outs(%0 : tensor<10x3xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %11 = arith.mulf %in, %in_0 : f32
      linalg.yield %11 : f32
    } -> tensor<10x3xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg2, %9 : tensor<10x3xf32>, tensor<10x3xf32>) outs(%0 : tensor<10x3xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %11 = arith.addf %in, %in_0 : f32
      linalg.yield %11 : f32
    } -> tensor<10x3xf32>
    return %10 : tensor<10x3xf32>
  }
  func.func @main(%s0: tensor<12x12xf32>, %s1: tensor<12x12xf32>, %s2: tensor<12x12xf32>, %s3: tensor<12x12xf32>, %s4: tensor<12x3xf32>, %d0: tensor<10x12xf32>, %d1: tensor<10x3xf32>) -> tensor<8xf32> {
    %zero = arith.constant 0 : index
    %one = arith.constant 1 : index
    %count = arith.constant 8 : index
    %none = tensor.empty() : tensor<8xf32>
    %all:6 = scf.for %k = %zero to %count step %one
        iter_args(%c0 = %s0, %c1 = %s1, %c2 = %s2, %c3 = %s3, %c4 = %s4, %numbers = %none) -> (tensor<12x12xf32>, tensor<12x12xf32>, tensor<12x12xf32>, tensor<12x12xf32>, tensor<12x3xf32>, tensor<8xf32>) {
      %k32 = arith.index_cast %k : index to i32
      %i = tensor.from_elements %k32 : tensor<i32>
      %next:6 = func.call @step(%c0, %c1, %c2, %c3, %c4, %i, %d0, %d1)
          : (tensor<12x12xf32>, tensor<12x12xf32>, tensor<12x12xf32>, tensor<12x12xf32>, tensor<12x3xf32>, tensor<i32>, tensor<10x12xf32>, tensor<10x3xf32>) -> (tensor<12x12xf32>, tensor<12x12xf32>, tensor<12x12xf32>, tensor<12x12xf32>, tensor<12x3xf32>, tensor<f32>)
      %number = tensor.extract %next#5[] : tensor<f32>
      %more = tensor.insert %number into %numbers[%k] : tensor<8xf32>
      scf.yield %next#0, %next#1, %next#2, %next#3, %next#4, %more : tensor<12x12xf32>, tensor<12x12xf32>, tensor<12x12xf32>, tensor<12x12xf32>, tensor<12x3xf32>, tensor<8xf32>
    }
    return %all#5 : tensor<8xf32>
  }
}
