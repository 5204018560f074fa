// models/make_system_tests.py transformer_preln (torch-mlir 20261001 torch 2.15.0)
module {
  func.func @main(%arg0: tensor<192x64xf32> {resnorm.param = "self_attn.in_proj_weight"}, %arg1: tensor<192xf32> {resnorm.param = "self_attn.in_proj_bias"}, %arg2: tensor<64x64xf32> {resnorm.param = "self_attn.out_proj.weight"}, %arg3: tensor<64xf32> {resnorm.param = "self_attn.out_proj.bias"}, %arg4: tensor<128x64xf32> {resnorm.param = "linear1.weight"}, %arg5: tensor<128xf32> {resnorm.param = "linear1.bias"}, %arg6: tensor<64x128xf32> {resnorm.param = "linear2.weight"}, %arg7: tensor<64xf32> {resnorm.param = "linear2.bias"}, %arg8: tensor<64xf32> {resnorm.param = "norm1.weight"}, %arg9: tensor<64xf32> {resnorm.param = "norm1.bias"}, %arg10: tensor<64xf32> {resnorm.param = "norm2.weight"}, %arg11: tensor<64xf32> {resnorm.param = "norm2.bias"}, %arg12: tensor<1x16x64xf32>) -> tensor<1x16x64xf32> {
    %0 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1x4x16x16xf32>}> : () -> tensor<1x4x16x16xf32>
    %1 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %2 = tosa.const_shape  {values = dense<[1, 1, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %3 = tosa.const_shape  {values = dense<[16, 64]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %4 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1xf32>}> : () -> tensor<1xf32>
    %5 = tosa.const_shape  {values = dense<[1, 16, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %6 = tosa.const_shape  {values = dense<[1, 64, 192]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %7 = tosa.const_shape  {values = dense<[16, 192]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %8 = tosa.const_shape  {values = dense<[1, 192]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %9 = tosa.const_shape  {values = dense<[1, 16, 1, 3, 64]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %10 = tosa.const_shape  {values = dense<[3, 16, 1, 64]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %11 = tosa.const_shape  {values = dense<[1, 16, 1, 64]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %12 = tosa.const_shape  {values = dense<0> : tensor<4xindex>} : () -> !tosa.shape<4>
    %13 = tosa.const_shape  {values = dense<[1, 0, 0, 0]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %14 = tosa.const_shape  {values = dense<[2, 0, 0, 0]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %15 = tosa.const_shape  {values = dense<[16, 4, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %16 = tosa.const_shape  {values = dense<[1, 4, 16, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %17 = tosa.const_shape  {values = dense<[4, 16, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %18 = tosa.const_shape  {values = dense<[1, 64, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %19 = tosa.const_shape  {values = dense<[1, 64]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %20 = tosa.const_shape  {values = dense<[1, 64, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %21 = tosa.const_shape  {values = dense<[16, 128]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %22 = tosa.const_shape  {values = dense<[1, 128]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %23 = tosa.const_shape  {values = dense<[1, 16, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %24 = tosa.const_shape  {values = dense<[1, 128, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %25 = "tosa.const"() <{values = dense<1.562500e-02> : tensor<1x1x1xf64>}> : () -> tensor<1x1x1xf64>
    %26 = "tosa.const"() <{values = dense<1.562500e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %27 = "tosa.const"() <{values = dense<9.99999974E-6> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %28 = "tosa.const"() <{values = dense<5.000000e-01> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %29 = "tosa.const"() <{values = dense<0xFFF0000000000000> : tensor<1x1x1x1xf64>}> : () -> tensor<1x1x1x1xf64>
    %30 = tosa.cast %arg12 : (tensor<1x16x64xf32>) -> tensor<1x16x64xf64>
    %31 = tosa.reduce_sum %30 {axis = 2 : i32} : (tensor<1x16x64xf64>) -> tensor<1x16x1xf64>
    %32 = tosa.mul %31, %25, %1 : (tensor<1x16x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<1x16x1xf64>
    %33 = tosa.sub %30, %32 : (tensor<1x16x64xf64>, tensor<1x16x1xf64>) -> tensor<1x16x64xf64>
    %34 = tosa.mul %33, %33, %1 : (tensor<1x16x64xf64>, tensor<1x16x64xf64>, tensor<1xi8>) -> tensor<1x16x64xf64>
    %35 = tosa.reduce_sum %34 {axis = 2 : i32} : (tensor<1x16x64xf64>) -> tensor<1x16x1xf64>
    %36 = tosa.mul %35, %25, %1 : (tensor<1x16x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<1x16x1xf64>
    %37 = tosa.cast %36 : (tensor<1x16x1xf64>) -> tensor<1x16x1xf32>
    %38 = tosa.reduce_sum %arg12 {axis = 2 : i32} : (tensor<1x16x64xf32>) -> tensor<1x16x1xf32>
    %39 = tosa.mul %38, %26, %1 : (tensor<1x16x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<1x16x1xf32>
    %40 = tosa.add %37, %27 : (tensor<1x16x1xf32>, tensor<1x1x1xf32>) -> tensor<1x16x1xf32>
    %41 = tosa.rsqrt %40 : (tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
    %42 = tosa.sub %arg12, %39 : (tensor<1x16x64xf32>, tensor<1x16x1xf32>) -> tensor<1x16x64xf32>
    %43 = tosa.mul %42, %41, %1 : (tensor<1x16x64xf32>, tensor<1x16x1xf32>, tensor<1xi8>) -> tensor<1x16x64xf32>
    %44 = tosa.reshape %arg8, %2 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %45 = tosa.mul %43, %44, %1 : (tensor<1x16x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<1x16x64xf32>
    %46 = tosa.reshape %arg9, %2 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %47 = tosa.add %45, %46 : (tensor<1x16x64xf32>, tensor<1x1x64xf32>) -> tensor<1x16x64xf32>
    %48 = tosa.transpose %arg0 {perms = array<i32: 1, 0>} : (tensor<192x64xf32>) -> tensor<64x192xf32>
    %49 = tosa.reshape %48, %6 : (tensor<64x192xf32>, !tosa.shape<3>) -> tensor<1x64x192xf32>
    %50 = tosa.matmul %47, %49, %4, %4 : (tensor<1x16x64xf32>, tensor<1x64x192xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x16x192xf32>
    %51 = tosa.reshape %50, %7 : (tensor<1x16x192xf32>, !tosa.shape<2>) -> tensor<16x192xf32>
    %52 = tosa.reshape %arg1, %8 : (tensor<192xf32>, !tosa.shape<2>) -> tensor<1x192xf32>
    %53 = tosa.add %51, %52 : (tensor<16x192xf32>, tensor<1x192xf32>) -> tensor<16x192xf32>
    %54 = tosa.reshape %53, %9 : (tensor<16x192xf32>, !tosa.shape<5>) -> tensor<1x16x1x3x64xf32>
    %55 = tosa.transpose %54 {perms = array<i32: 3, 1, 2, 0, 4>} : (tensor<1x16x1x3x64xf32>) -> tensor<3x16x1x1x64xf32>
    %56 = tosa.reshape %55, %10 : (tensor<3x16x1x1x64xf32>, !tosa.shape<4>) -> tensor<3x16x1x64xf32>
    %57 = tosa.slice %56, %12, %11 : (tensor<3x16x1x64xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<1x16x1x64xf32>
    %58 = tosa.slice %56, %13, %11 : (tensor<3x16x1x64xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<1x16x1x64xf32>
    %59 = tosa.slice %56, %14, %11 : (tensor<3x16x1x64xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<1x16x1x64xf32>
    %60 = tosa.reshape %57, %15 : (tensor<1x16x1x64xf32>, !tosa.shape<3>) -> tensor<16x4x16xf32>
    %61 = tosa.transpose %60 {perms = array<i32: 1, 0, 2>} : (tensor<16x4x16xf32>) -> tensor<4x16x16xf32>
    %62 = tosa.reshape %58, %15 : (tensor<1x16x1x64xf32>, !tosa.shape<3>) -> tensor<16x4x16xf32>
    %63 = tosa.transpose %62 {perms = array<i32: 1, 0, 2>} : (tensor<16x4x16xf32>) -> tensor<4x16x16xf32>
    %64 = tosa.reshape %59, %15 : (tensor<1x16x1x64xf32>, !tosa.shape<3>) -> tensor<16x4x16xf32>
    %65 = tosa.transpose %64 {perms = array<i32: 1, 0, 2>} : (tensor<16x4x16xf32>) -> tensor<4x16x16xf32>
    %66 = tosa.reshape %61, %16 : (tensor<4x16x16xf32>, !tosa.shape<4>) -> tensor<1x4x16x16xf32>
    %67 = tosa.reshape %63, %16 : (tensor<4x16x16xf32>, !tosa.shape<4>) -> tensor<1x4x16x16xf32>
    %68 = tosa.mul %66, %28, %1 : (tensor<1x4x16x16xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<1x4x16x16xf32>
    %69 = tosa.transpose %67 {perms = array<i32: 0, 1, 3, 2>} : (tensor<1x4x16x16xf32>) -> tensor<1x4x16x16xf32>
    %70 = tosa.mul %69, %28, %1 : (tensor<1x4x16x16xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<1x4x16x16xf32>
    %71 = tosa.reshape %68, %17 : (tensor<1x4x16x16xf32>, !tosa.shape<3>) -> tensor<4x16x16xf32>
    %72 = tosa.reshape %70, %17 : (tensor<1x4x16x16xf32>, !tosa.shape<3>) -> tensor<4x16x16xf32>
    %73 = tosa.matmul %71, %72, %4, %4 : (tensor<4x16x16xf32>, tensor<4x16x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<4x16x16xf32>
    %74 = tosa.reshape %73, %16 : (tensor<4x16x16xf32>, !tosa.shape<4>) -> tensor<1x4x16x16xf32>
    %75 = tosa.reduce_max %74 {axis = 3 : i32} : (tensor<1x4x16x16xf32>) -> tensor<1x4x16x1xf32>
    %76 = tosa.sub %74, %75 : (tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) -> tensor<1x4x16x16xf32>
    %77 = tosa.exp %76 : (tensor<1x4x16x16xf32>) -> tensor<1x4x16x16xf32>
    %78 = tosa.reduce_sum %77 {axis = 3 : i32} : (tensor<1x4x16x16xf32>) -> tensor<1x4x16x1xf32>
    %79 = tosa.reciprocal %78 : (tensor<1x4x16x1xf32>) -> tensor<1x4x16x1xf32>
    %80 = tosa.mul %77, %79, %1 : (tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>, tensor<1xi8>) -> tensor<1x4x16x16xf32>
    %81 = tosa.cast %74 : (tensor<1x4x16x16xf32>) -> tensor<1x4x16x16xf64>
    %82 = tosa.equal %81, %29 : (tensor<1x4x16x16xf64>, tensor<1x1x1x1xf64>) -> tensor<1x4x16x16xi1>
    %83 = tosa.reduce_all %82 {axis = 3 : i32} : (tensor<1x4x16x16xi1>) -> tensor<1x4x16x1xi1>
    %84 = tosa.select %83, %0, %80 : (tensor<1x4x16x1xi1>, tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) -> tensor<1x4x16x16xf32>
    %85 = tosa.reshape %84, %17 : (tensor<1x4x16x16xf32>, !tosa.shape<3>) -> tensor<4x16x16xf32>
    %86 = tosa.matmul %85, %65, %4, %4 : (tensor<4x16x16xf32>, tensor<4x16x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<4x16x16xf32>
    %87 = tosa.reshape %86, %16 : (tensor<4x16x16xf32>, !tosa.shape<4>) -> tensor<1x4x16x16xf32>
    %88 = tosa.transpose %87 {perms = array<i32: 2, 0, 1, 3>} : (tensor<1x4x16x16xf32>) -> tensor<16x1x4x16xf32>
    %89 = tosa.transpose %arg2 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %90 = tosa.reshape %88, %5 : (tensor<16x1x4x16xf32>, !tosa.shape<3>) -> tensor<1x16x64xf32>
    %91 = tosa.reshape %89, %18 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %92 = tosa.matmul %90, %91, %4, %4 : (tensor<1x16x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x16x64xf32>
    %93 = tosa.reshape %92, %3 : (tensor<1x16x64xf32>, !tosa.shape<2>) -> tensor<16x64xf32>
    %94 = tosa.reshape %arg3, %19 : (tensor<64xf32>, !tosa.shape<2>) -> tensor<1x64xf32>
    %95 = tosa.add %93, %94 : (tensor<16x64xf32>, tensor<1x64xf32>) -> tensor<16x64xf32>
    %96 = tosa.reshape %95, %5 : (tensor<16x64xf32>, !tosa.shape<3>) -> tensor<1x16x64xf32>
    %97 = tosa.add %arg12, %96 : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %98 = tosa.cast %97 : (tensor<1x16x64xf32>) -> tensor<1x16x64xf64>
    %99 = tosa.reduce_sum %98 {axis = 2 : i32} : (tensor<1x16x64xf64>) -> tensor<1x16x1xf64>
    %100 = tosa.mul %99, %25, %1 : (tensor<1x16x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<1x16x1xf64>
    %101 = tosa.sub %98, %100 : (tensor<1x16x64xf64>, tensor<1x16x1xf64>) -> tensor<1x16x64xf64>
    %102 = tosa.mul %101, %101, %1 : (tensor<1x16x64xf64>, tensor<1x16x64xf64>, tensor<1xi8>) -> tensor<1x16x64xf64>
    %103 = tosa.reduce_sum %102 {axis = 2 : i32} : (tensor<1x16x64xf64>) -> tensor<1x16x1xf64>
    %104 = tosa.mul %103, %25, %1 : (tensor<1x16x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<1x16x1xf64>
    %105 = tosa.cast %104 : (tensor<1x16x1xf64>) -> tensor<1x16x1xf32>
    %106 = tosa.reduce_sum %97 {axis = 2 : i32} : (tensor<1x16x64xf32>) -> tensor<1x16x1xf32>
    %107 = tosa.mul %106, %26, %1 : (tensor<1x16x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<1x16x1xf32>
    %108 = tosa.add %105, %27 : (tensor<1x16x1xf32>, tensor<1x1x1xf32>) -> tensor<1x16x1xf32>
    %109 = tosa.rsqrt %108 : (tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
    %110 = tosa.sub %97, %107 : (tensor<1x16x64xf32>, tensor<1x16x1xf32>) -> tensor<1x16x64xf32>
    %111 = tosa.mul %110, %109, %1 : (tensor<1x16x64xf32>, tensor<1x16x1xf32>, tensor<1xi8>) -> tensor<1x16x64xf32>
    %112 = tosa.reshape %arg10, %2 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %113 = tosa.mul %111, %112, %1 : (tensor<1x16x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<1x16x64xf32>
    %114 = tosa.reshape %arg11, %2 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %115 = tosa.add %113, %114 : (tensor<1x16x64xf32>, tensor<1x1x64xf32>) -> tensor<1x16x64xf32>
    %116 = tosa.transpose %arg4 {perms = array<i32: 1, 0>} : (tensor<128x64xf32>) -> tensor<64x128xf32>
    %117 = tosa.reshape %116, %20 : (tensor<64x128xf32>, !tosa.shape<3>) -> tensor<1x64x128xf32>
    %118 = tosa.matmul %115, %117, %4, %4 : (tensor<1x16x64xf32>, tensor<1x64x128xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x16x128xf32>
    %119 = tosa.reshape %118, %21 : (tensor<1x16x128xf32>, !tosa.shape<2>) -> tensor<16x128xf32>
    %120 = tosa.reshape %arg5, %22 : (tensor<128xf32>, !tosa.shape<2>) -> tensor<1x128xf32>
    %121 = tosa.add %119, %120 : (tensor<16x128xf32>, tensor<1x128xf32>) -> tensor<16x128xf32>
    %122 = tosa.reshape %121, %23 : (tensor<16x128xf32>, !tosa.shape<3>) -> tensor<1x16x128xf32>
    %123 = tosa.clamp %122 {max_val = 3.40282347E+38 : f32, min_val = 0.000000e+00 : f32} : (tensor<1x16x128xf32>) -> tensor<1x16x128xf32>
    %124 = tosa.transpose %arg6 {perms = array<i32: 1, 0>} : (tensor<64x128xf32>) -> tensor<128x64xf32>
    %125 = tosa.reshape %124, %24 : (tensor<128x64xf32>, !tosa.shape<3>) -> tensor<1x128x64xf32>
    %126 = tosa.matmul %123, %125, %4, %4 : (tensor<1x16x128xf32>, tensor<1x128x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x16x64xf32>
    %127 = tosa.reshape %126, %3 : (tensor<1x16x64xf32>, !tosa.shape<2>) -> tensor<16x64xf32>
    %128 = tosa.reshape %arg7, %19 : (tensor<64xf32>, !tosa.shape<2>) -> tensor<1x64xf32>
    %129 = tosa.add %127, %128 : (tensor<16x64xf32>, tensor<1x64xf32>) -> tensor<16x64xf32>
    %130 = tosa.reshape %129, %5 : (tensor<16x64xf32>, !tosa.shape<3>) -> tensor<1x16x64xf32>
    %131 = tosa.add %97, %130 : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    return %131 : tensor<1x16x64xf32>
  }
}
