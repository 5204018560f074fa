// models/make_test_models.py: nn.TransformerEncoderLayer(64, 4, 128, norm_first=True), Pre-LN (torch-mlir 20261001 torch 2.15.0)
module {
  func.func @main(%arg0: tensor<192x64xf32> {resnorm.param = "self_attn.in_proj_weight"}, %arg1: tensor<192xf32> {resnorm.param = "self_attn.in_proj_bias"}, %arg2: tensor<64x64xf32> {resnorm.param = "self_attn.out_proj.weight"}, %arg3: tensor<64xf32> {resnorm.param = "self_attn.out_proj.bias"}, %arg4: tensor<128x64xf32> {resnorm.param = "linear1.weight"}, %arg5: tensor<128xf32> {resnorm.param = "linear1.bias"}, %arg6: tensor<64x128xf32> {resnorm.param = "linear2.weight"}, %arg7: tensor<64xf32> {resnorm.param = "linear2.bias"}, %arg8: tensor<64xf32> {resnorm.param = "norm1.weight"}, %arg9: tensor<64xf32> {resnorm.param = "norm1.bias"}, %arg10: tensor<64xf32> {resnorm.param = "norm2.weight"}, %arg11: tensor<64xf32> {resnorm.param = "norm2.bias"}, %arg12: tensor<2x16x64xf32>) -> tensor<2x16x64xf32> {
    %0 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<2x4x16x16xf32>}> : () -> tensor<2x4x16x16xf32>
    %1 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %2 = tosa.const_shape  {values = dense<[1, 1, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %3 = tosa.const_shape  {values = dense<[16, 2, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %4 = tosa.const_shape  {values = dense<[1, 64, 192]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %5 = tosa.const_shape  {values = dense<[16, 1, 1]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %6 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1xf32>}> : () -> tensor<1xf32>
    %7 = tosa.const_shape  {values = dense<[1, 1, 192]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %8 = tosa.const_shape  {values = dense<[1, 16, 2, 3, 64]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %9 = tosa.const_shape  {values = dense<[3, 16, 2, 64]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %10 = tosa.const_shape  {values = dense<[1, 16, 2, 64]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %11 = tosa.const_shape  {values = dense<0> : tensor<4xindex>} : () -> !tosa.shape<4>
    %12 = tosa.const_shape  {values = dense<[1, 0, 0, 0]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %13 = tosa.const_shape  {values = dense<[2, 0, 0, 0]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %14 = tosa.const_shape  {values = dense<[16, 8, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %15 = tosa.const_shape  {values = dense<[2, 4, 16, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %16 = tosa.const_shape  {values = dense<[8, 16, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %17 = tosa.const_shape  {values = dense<[32, 64]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %18 = tosa.const_shape  {values = dense<[1, 32, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %19 = tosa.const_shape  {values = dense<[1, 64, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %20 = tosa.const_shape  {values = dense<[1, 64]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %21 = tosa.const_shape  {values = dense<[1, 64, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %22 = tosa.const_shape  {values = dense<[32, 128]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %23 = tosa.const_shape  {values = dense<[1, 128]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %24 = tosa.const_shape  {values = dense<[2, 16, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %25 = tosa.const_shape  {values = dense<[1, 32, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %26 = tosa.const_shape  {values = dense<[1, 128, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %27 = tosa.const_shape  {values = dense<[2, 16, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %28 = "tosa.const"() <{values = dense<1.562500e-02> : tensor<1x1x1xf64>}> : () -> tensor<1x1x1xf64>
    %29 = "tosa.const"() <{values = dense<1.562500e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %30 = "tosa.const"() <{values = dense<9.99999974E-6> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %31 = "tosa.const"() <{values = dense<5.000000e-01> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %32 = "tosa.const"() <{values = dense<0xFFF0000000000000> : tensor<1x1x1x1xf64>}> : () -> tensor<1x1x1x1xf64>
    %33 = tosa.cast %arg12 : (tensor<2x16x64xf32>) -> tensor<2x16x64xf64>
    %34 = tosa.reduce_sum %33 {axis = 2 : i32} : (tensor<2x16x64xf64>) -> tensor<2x16x1xf64>
    %35 = tosa.mul %34, %28, %1 : (tensor<2x16x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x16x1xf64>
    %36 = tosa.sub %33, %35 : (tensor<2x16x64xf64>, tensor<2x16x1xf64>) -> tensor<2x16x64xf64>
    %37 = tosa.mul %36, %36, %1 : (tensor<2x16x64xf64>, tensor<2x16x64xf64>, tensor<1xi8>) -> tensor<2x16x64xf64>
    %38 = tosa.reduce_sum %37 {axis = 2 : i32} : (tensor<2x16x64xf64>) -> tensor<2x16x1xf64>
    %39 = tosa.mul %38, %28, %1 : (tensor<2x16x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x16x1xf64>
    %40 = tosa.cast %39 : (tensor<2x16x1xf64>) -> tensor<2x16x1xf32>
    %41 = tosa.reduce_sum %arg12 {axis = 2 : i32} : (tensor<2x16x64xf32>) -> tensor<2x16x1xf32>
    %42 = tosa.mul %41, %29, %1 : (tensor<2x16x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x16x1xf32>
    %43 = tosa.add %40, %30 : (tensor<2x16x1xf32>, tensor<1x1x1xf32>) -> tensor<2x16x1xf32>
    %44 = tosa.rsqrt %43 : (tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %45 = tosa.sub %arg12, %42 : (tensor<2x16x64xf32>, tensor<2x16x1xf32>) -> tensor<2x16x64xf32>
    %46 = tosa.mul %45, %44, %1 : (tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<1xi8>) -> tensor<2x16x64xf32>
    %47 = tosa.reshape %arg8, %2 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %48 = tosa.mul %46, %47, %1 : (tensor<2x16x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<2x16x64xf32>
    %49 = tosa.reshape %arg9, %2 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %50 = tosa.add %48, %49 : (tensor<2x16x64xf32>, tensor<1x1x64xf32>) -> tensor<2x16x64xf32>
    %51 = tosa.transpose %50 {perms = array<i32: 1, 0, 2>} : (tensor<2x16x64xf32>) -> tensor<16x2x64xf32>
    %52 = tosa.transpose %arg0 {perms = array<i32: 1, 0>} : (tensor<192x64xf32>) -> tensor<64x192xf32>
    %53 = tosa.reshape %52, %4 : (tensor<64x192xf32>, !tosa.shape<3>) -> tensor<1x64x192xf32>
    %54 = tosa.tile %53, %5 : (tensor<1x64x192xf32>, !tosa.shape<3>) -> tensor<16x64x192xf32>
    %55 = tosa.matmul %51, %54, %6, %6 : (tensor<16x2x64xf32>, tensor<16x64x192xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<16x2x192xf32>
    %56 = tosa.reshape %arg1, %7 : (tensor<192xf32>, !tosa.shape<3>) -> tensor<1x1x192xf32>
    %57 = tosa.add %55, %56 : (tensor<16x2x192xf32>, tensor<1x1x192xf32>) -> tensor<16x2x192xf32>
    %58 = tosa.reshape %57, %8 : (tensor<16x2x192xf32>, !tosa.shape<5>) -> tensor<1x16x2x3x64xf32>
    %59 = tosa.transpose %58 {perms = array<i32: 3, 1, 2, 0, 4>} : (tensor<1x16x2x3x64xf32>) -> tensor<3x16x2x1x64xf32>
    %60 = tosa.reshape %59, %9 : (tensor<3x16x2x1x64xf32>, !tosa.shape<4>) -> tensor<3x16x2x64xf32>
    %61 = tosa.slice %60, %11, %10 : (tensor<3x16x2x64xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<1x16x2x64xf32>
    %62 = tosa.slice %60, %12, %10 : (tensor<3x16x2x64xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<1x16x2x64xf32>
    %63 = tosa.slice %60, %13, %10 : (tensor<3x16x2x64xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<1x16x2x64xf32>
    %64 = tosa.reshape %61, %14 : (tensor<1x16x2x64xf32>, !tosa.shape<3>) -> tensor<16x8x16xf32>
    %65 = tosa.transpose %64 {perms = array<i32: 1, 0, 2>} : (tensor<16x8x16xf32>) -> tensor<8x16x16xf32>
    %66 = tosa.reshape %62, %14 : (tensor<1x16x2x64xf32>, !tosa.shape<3>) -> tensor<16x8x16xf32>
    %67 = tosa.transpose %66 {perms = array<i32: 1, 0, 2>} : (tensor<16x8x16xf32>) -> tensor<8x16x16xf32>
    %68 = tosa.reshape %63, %14 : (tensor<1x16x2x64xf32>, !tosa.shape<3>) -> tensor<16x8x16xf32>
    %69 = tosa.transpose %68 {perms = array<i32: 1, 0, 2>} : (tensor<16x8x16xf32>) -> tensor<8x16x16xf32>
    %70 = tosa.reshape %65, %15 : (tensor<8x16x16xf32>, !tosa.shape<4>) -> tensor<2x4x16x16xf32>
    %71 = tosa.reshape %67, %15 : (tensor<8x16x16xf32>, !tosa.shape<4>) -> tensor<2x4x16x16xf32>
    %72 = tosa.mul %70, %31, %1 : (tensor<2x4x16x16xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x16x16xf32>
    %73 = tosa.transpose %71 {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %74 = tosa.mul %73, %31, %1 : (tensor<2x4x16x16xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x16x16xf32>
    %75 = tosa.reshape %72, %16 : (tensor<2x4x16x16xf32>, !tosa.shape<3>) -> tensor<8x16x16xf32>
    %76 = tosa.reshape %74, %16 : (tensor<2x4x16x16xf32>, !tosa.shape<3>) -> tensor<8x16x16xf32>
    %77 = tosa.matmul %75, %76, %6, %6 : (tensor<8x16x16xf32>, tensor<8x16x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x16x16xf32>
    %78 = tosa.reshape %77, %15 : (tensor<8x16x16xf32>, !tosa.shape<4>) -> tensor<2x4x16x16xf32>
    %79 = tosa.reduce_max %78 {axis = 3 : i32} : (tensor<2x4x16x16xf32>) -> tensor<2x4x16x1xf32>
    %80 = tosa.sub %78, %79 : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>) -> tensor<2x4x16x16xf32>
    %81 = tosa.exp %80 : (tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %82 = tosa.reduce_sum %81 {axis = 3 : i32} : (tensor<2x4x16x16xf32>) -> tensor<2x4x16x1xf32>
    %83 = tosa.reciprocal %82 : (tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %84 = tosa.mul %81, %83, %1 : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>, tensor<1xi8>) -> tensor<2x4x16x16xf32>
    %85 = tosa.cast %78 : (tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf64>
    %86 = tosa.equal %85, %32 : (tensor<2x4x16x16xf64>, tensor<1x1x1x1xf64>) -> tensor<2x4x16x16xi1>
    %87 = tosa.reduce_all %86 {axis = 3 : i32} : (tensor<2x4x16x16xi1>) -> tensor<2x4x16x1xi1>
    %88 = tosa.select %87, %0, %84 : (tensor<2x4x16x1xi1>, tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %89 = tosa.reshape %88, %16 : (tensor<2x4x16x16xf32>, !tosa.shape<3>) -> tensor<8x16x16xf32>
    %90 = tosa.matmul %89, %69, %6, %6 : (tensor<8x16x16xf32>, tensor<8x16x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x16x16xf32>
    %91 = tosa.reshape %90, %15 : (tensor<8x16x16xf32>, !tosa.shape<4>) -> tensor<2x4x16x16xf32>
    %92 = tosa.transpose %91 {perms = array<i32: 2, 0, 1, 3>} : (tensor<2x4x16x16xf32>) -> tensor<16x2x4x16xf32>
    %93 = tosa.transpose %arg2 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %94 = tosa.reshape %92, %18 : (tensor<16x2x4x16xf32>, !tosa.shape<3>) -> tensor<1x32x64xf32>
    %95 = tosa.reshape %93, %19 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %96 = tosa.matmul %94, %95, %6, %6 : (tensor<1x32x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x32x64xf32>
    %97 = tosa.reshape %96, %17 : (tensor<1x32x64xf32>, !tosa.shape<2>) -> tensor<32x64xf32>
    %98 = tosa.reshape %arg3, %20 : (tensor<64xf32>, !tosa.shape<2>) -> tensor<1x64xf32>
    %99 = tosa.add %97, %98 : (tensor<32x64xf32>, tensor<1x64xf32>) -> tensor<32x64xf32>
    %100 = tosa.reshape %99, %3 : (tensor<32x64xf32>, !tosa.shape<3>) -> tensor<16x2x64xf32>
    %101 = tosa.transpose %100 {perms = array<i32: 1, 0, 2>} : (tensor<16x2x64xf32>) -> tensor<2x16x64xf32>
    %102 = tosa.add %arg12, %101 : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %103 = tosa.cast %102 : (tensor<2x16x64xf32>) -> tensor<2x16x64xf64>
    %104 = tosa.reduce_sum %103 {axis = 2 : i32} : (tensor<2x16x64xf64>) -> tensor<2x16x1xf64>
    %105 = tosa.mul %104, %28, %1 : (tensor<2x16x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x16x1xf64>
    %106 = tosa.sub %103, %105 : (tensor<2x16x64xf64>, tensor<2x16x1xf64>) -> tensor<2x16x64xf64>
    %107 = tosa.mul %106, %106, %1 : (tensor<2x16x64xf64>, tensor<2x16x64xf64>, tensor<1xi8>) -> tensor<2x16x64xf64>
    %108 = tosa.reduce_sum %107 {axis = 2 : i32} : (tensor<2x16x64xf64>) -> tensor<2x16x1xf64>
    %109 = tosa.mul %108, %28, %1 : (tensor<2x16x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x16x1xf64>
    %110 = tosa.cast %109 : (tensor<2x16x1xf64>) -> tensor<2x16x1xf32>
    %111 = tosa.reduce_sum %102 {axis = 2 : i32} : (tensor<2x16x64xf32>) -> tensor<2x16x1xf32>
    %112 = tosa.mul %111, %29, %1 : (tensor<2x16x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x16x1xf32>
    %113 = tosa.add %110, %30 : (tensor<2x16x1xf32>, tensor<1x1x1xf32>) -> tensor<2x16x1xf32>
    %114 = tosa.rsqrt %113 : (tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %115 = tosa.sub %102, %112 : (tensor<2x16x64xf32>, tensor<2x16x1xf32>) -> tensor<2x16x64xf32>
    %116 = tosa.mul %115, %114, %1 : (tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<1xi8>) -> tensor<2x16x64xf32>
    %117 = tosa.reshape %arg10, %2 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %118 = tosa.mul %116, %117, %1 : (tensor<2x16x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<2x16x64xf32>
    %119 = tosa.reshape %arg11, %2 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %120 = tosa.add %118, %119 : (tensor<2x16x64xf32>, tensor<1x1x64xf32>) -> tensor<2x16x64xf32>
    %121 = tosa.transpose %arg4 {perms = array<i32: 1, 0>} : (tensor<128x64xf32>) -> tensor<64x128xf32>
    %122 = tosa.reshape %120, %18 : (tensor<2x16x64xf32>, !tosa.shape<3>) -> tensor<1x32x64xf32>
    %123 = tosa.reshape %121, %21 : (tensor<64x128xf32>, !tosa.shape<3>) -> tensor<1x64x128xf32>
    %124 = tosa.matmul %122, %123, %6, %6 : (tensor<1x32x64xf32>, tensor<1x64x128xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x32x128xf32>
    %125 = tosa.reshape %124, %22 : (tensor<1x32x128xf32>, !tosa.shape<2>) -> tensor<32x128xf32>
    %126 = tosa.reshape %arg5, %23 : (tensor<128xf32>, !tosa.shape<2>) -> tensor<1x128xf32>
    %127 = tosa.add %125, %126 : (tensor<32x128xf32>, tensor<1x128xf32>) -> tensor<32x128xf32>
    %128 = tosa.reshape %127, %24 : (tensor<32x128xf32>, !tosa.shape<3>) -> tensor<2x16x128xf32>
    %129 = tosa.clamp %128 {max_val = 3.40282347E+38 : f32, min_val = 0.000000e+00 : f32} : (tensor<2x16x128xf32>) -> tensor<2x16x128xf32>
    %130 = tosa.transpose %arg6 {perms = array<i32: 1, 0>} : (tensor<64x128xf32>) -> tensor<128x64xf32>
    %131 = tosa.reshape %129, %25 : (tensor<2x16x128xf32>, !tosa.shape<3>) -> tensor<1x32x128xf32>
    %132 = tosa.reshape %130, %26 : (tensor<128x64xf32>, !tosa.shape<3>) -> tensor<1x128x64xf32>
    %133 = tosa.matmul %131, %132, %6, %6 : (tensor<1x32x128xf32>, tensor<1x128x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x32x64xf32>
    %134 = tosa.reshape %133, %17 : (tensor<1x32x64xf32>, !tosa.shape<2>) -> tensor<32x64xf32>
    %135 = tosa.reshape %arg7, %20 : (tensor<64xf32>, !tosa.shape<2>) -> tensor<1x64xf32>
    %136 = tosa.add %134, %135 : (tensor<32x64xf32>, tensor<1x64xf32>) -> tensor<32x64xf32>
    %137 = tosa.reshape %136, %27 : (tensor<32x64xf32>, !tosa.shape<3>) -> tensor<2x16x64xf32>
    %138 = tosa.add %102, %137 : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    return %138 : tensor<2x16x64xf32>
  }
}
