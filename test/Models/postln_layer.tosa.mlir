// models/make_test_models.py: nn.TransformerEncoderLayer(64, 4, 128), Post-LN (torch-mlir 20261001 torch 2.15.0)
module {
  func.func @main(%arg0: tensor<192x64xf32>, %arg1: tensor<192xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<64xf32>, %arg4: tensor<128x64xf32>, %arg5: tensor<128xf32>, %arg6: tensor<64x128xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<2x16x64xf32>) -> tensor<2x16x64xf32> {
    %0 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<2x4x16x16xf32>}> : () -> tensor<2x4x16x16xf32>
    %1 = tosa.const_shape  {values = dense<[16, 2, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %2 = tosa.const_shape  {values = dense<[1, 64, 192]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %3 = tosa.const_shape  {values = dense<[16, 1, 1]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %4 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1xf32>}> : () -> tensor<1xf32>
    %5 = tosa.const_shape  {values = dense<[1, 1, 192]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %6 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %7 = tosa.const_shape  {values = dense<[1, 16, 2, 3, 64]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %8 = tosa.const_shape  {values = dense<[3, 16, 2, 64]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %9 = tosa.const_shape  {values = dense<[1, 16, 2, 64]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %10 = tosa.const_shape  {values = dense<0> : tensor<4xindex>} : () -> !tosa.shape<4>
    %11 = tosa.const_shape  {values = dense<[1, 0, 0, 0]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %12 = tosa.const_shape  {values = dense<[2, 0, 0, 0]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %13 = tosa.const_shape  {values = dense<[16, 8, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %14 = tosa.const_shape  {values = dense<[2, 4, 16, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %15 = tosa.const_shape  {values = dense<[8, 16, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %16 = tosa.const_shape  {values = dense<[32, 64]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %17 = tosa.const_shape  {values = dense<[1, 32, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %18 = tosa.const_shape  {values = dense<[1, 64, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %19 = tosa.const_shape  {values = dense<[1, 64]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %20 = tosa.const_shape  {values = dense<[1, 1, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %21 = tosa.const_shape  {values = dense<[1, 64, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %22 = tosa.const_shape  {values = dense<[32, 128]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %23 = tosa.const_shape  {values = dense<[1, 128]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %24 = tosa.const_shape  {values = dense<[2, 16, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %25 = tosa.const_shape  {values = dense<[1, 32, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %26 = tosa.const_shape  {values = dense<[1, 128, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %27 = tosa.const_shape  {values = dense<[2, 16, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %28 = "tosa.const"() <{values = dense<5.000000e-01> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %29 = "tosa.const"() <{values = dense<0xFFF0000000000000> : tensor<1x1x1x1xf64>}> : () -> tensor<1x1x1x1xf64>
    %30 = "tosa.const"() <{values = dense<1.562500e-02> : tensor<1x1x1xf64>}> : () -> tensor<1x1x1xf64>
    %31 = "tosa.const"() <{values = dense<1.562500e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %32 = "tosa.const"() <{values = dense<9.99999974E-6> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %33 = tosa.transpose %arg12 {perms = array<i32: 1, 0, 2>} : (tensor<2x16x64xf32>) -> tensor<16x2x64xf32>
    %34 = tosa.transpose %arg0 {perms = array<i32: 1, 0>} : (tensor<192x64xf32>) -> tensor<64x192xf32>
    %35 = tosa.reshape %34, %2 : (tensor<64x192xf32>, !tosa.shape<3>) -> tensor<1x64x192xf32>
    %36 = tosa.tile %35, %3 : (tensor<1x64x192xf32>, !tosa.shape<3>) -> tensor<16x64x192xf32>
    %37 = tosa.matmul %33, %36, %4, %4 : (tensor<16x2x64xf32>, tensor<16x64x192xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<16x2x192xf32>
    %38 = tosa.reshape %arg1, %5 : (tensor<192xf32>, !tosa.shape<3>) -> tensor<1x1x192xf32>
    %39 = tosa.add %37, %38 : (tensor<16x2x192xf32>, tensor<1x1x192xf32>) -> tensor<16x2x192xf32>
    %40 = tosa.reshape %39, %7 : (tensor<16x2x192xf32>, !tosa.shape<5>) -> tensor<1x16x2x3x64xf32>
    %41 = tosa.transpose %40 {perms = array<i32: 3, 1, 2, 0, 4>} : (tensor<1x16x2x3x64xf32>) -> tensor<3x16x2x1x64xf32>
    %42 = tosa.reshape %41, %8 : (tensor<3x16x2x1x64xf32>, !tosa.shape<4>) -> tensor<3x16x2x64xf32>
    %43 = tosa.slice %42, %10, %9 : (tensor<3x16x2x64xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<1x16x2x64xf32>
    %44 = tosa.slice %42, %11, %9 : (tensor<3x16x2x64xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<1x16x2x64xf32>
    %45 = tosa.slice %42, %12, %9 : (tensor<3x16x2x64xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<1x16x2x64xf32>
    %46 = tosa.reshape %43, %13 : (tensor<1x16x2x64xf32>, !tosa.shape<3>) -> tensor<16x8x16xf32>
    %47 = tosa.transpose %46 {perms = array<i32: 1, 0, 2>} : (tensor<16x8x16xf32>) -> tensor<8x16x16xf32>
    %48 = tosa.reshape %44, %13 : (tensor<1x16x2x64xf32>, !tosa.shape<3>) -> tensor<16x8x16xf32>
    %49 = tosa.transpose %48 {perms = array<i32: 1, 0, 2>} : (tensor<16x8x16xf32>) -> tensor<8x16x16xf32>
    %50 = tosa.reshape %45, %13 : (tensor<1x16x2x64xf32>, !tosa.shape<3>) -> tensor<16x8x16xf32>
    %51 = tosa.transpose %50 {perms = array<i32: 1, 0, 2>} : (tensor<16x8x16xf32>) -> tensor<8x16x16xf32>
    %52 = tosa.reshape %47, %14 : (tensor<8x16x16xf32>, !tosa.shape<4>) -> tensor<2x4x16x16xf32>
    %53 = tosa.reshape %49, %14 : (tensor<8x16x16xf32>, !tosa.shape<4>) -> tensor<2x4x16x16xf32>
    %54 = tosa.mul %52, %28, %6 : (tensor<2x4x16x16xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x16x16xf32>
    %55 = tosa.transpose %53 {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %56 = tosa.mul %55, %28, %6 : (tensor<2x4x16x16xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x16x16xf32>
    %57 = tosa.reshape %54, %15 : (tensor<2x4x16x16xf32>, !tosa.shape<3>) -> tensor<8x16x16xf32>
    %58 = tosa.reshape %56, %15 : (tensor<2x4x16x16xf32>, !tosa.shape<3>) -> tensor<8x16x16xf32>
    %59 = tosa.matmul %57, %58, %4, %4 : (tensor<8x16x16xf32>, tensor<8x16x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x16x16xf32>
    %60 = tosa.reshape %59, %14 : (tensor<8x16x16xf32>, !tosa.shape<4>) -> tensor<2x4x16x16xf32>
    %61 = tosa.reduce_max %60 {axis = 3 : i32} : (tensor<2x4x16x16xf32>) -> tensor<2x4x16x1xf32>
    %62 = tosa.sub %60, %61 : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>) -> tensor<2x4x16x16xf32>
    %63 = tosa.exp %62 : (tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %64 = tosa.reduce_sum %63 {axis = 3 : i32} : (tensor<2x4x16x16xf32>) -> tensor<2x4x16x1xf32>
    %65 = tosa.reciprocal %64 : (tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %66 = tosa.mul %63, %65, %6 : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>, tensor<1xi8>) -> tensor<2x4x16x16xf32>
    %67 = tosa.cast %60 : (tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf64>
    %68 = tosa.equal %67, %29 : (tensor<2x4x16x16xf64>, tensor<1x1x1x1xf64>) -> tensor<2x4x16x16xi1>
    %69 = tosa.reduce_all %68 {axis = 3 : i32} : (tensor<2x4x16x16xi1>) -> tensor<2x4x16x1xi1>
    %70 = tosa.select %69, %0, %66 : (tensor<2x4x16x1xi1>, tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %71 = tosa.reshape %70, %15 : (tensor<2x4x16x16xf32>, !tosa.shape<3>) -> tensor<8x16x16xf32>
    %72 = tosa.matmul %71, %51, %4, %4 : (tensor<8x16x16xf32>, tensor<8x16x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x16x16xf32>
    %73 = tosa.reshape %72, %14 : (tensor<8x16x16xf32>, !tosa.shape<4>) -> tensor<2x4x16x16xf32>
    %74 = tosa.transpose %73 {perms = array<i32: 2, 0, 1, 3>} : (tensor<2x4x16x16xf32>) -> tensor<16x2x4x16xf32>
    %75 = tosa.transpose %arg2 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %76 = tosa.reshape %74, %17 : (tensor<16x2x4x16xf32>, !tosa.shape<3>) -> tensor<1x32x64xf32>
    %77 = tosa.reshape %75, %18 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %78 = tosa.matmul %76, %77, %4, %4 : (tensor<1x32x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x32x64xf32>
    %79 = tosa.reshape %78, %16 : (tensor<1x32x64xf32>, !tosa.shape<2>) -> tensor<32x64xf32>
    %80 = tosa.reshape %arg3, %19 : (tensor<64xf32>, !tosa.shape<2>) -> tensor<1x64xf32>
    %81 = tosa.add %79, %80 : (tensor<32x64xf32>, tensor<1x64xf32>) -> tensor<32x64xf32>
    %82 = tosa.reshape %81, %1 : (tensor<32x64xf32>, !tosa.shape<3>) -> tensor<16x2x64xf32>
    %83 = tosa.transpose %82 {perms = array<i32: 1, 0, 2>} : (tensor<16x2x64xf32>) -> tensor<2x16x64xf32>
    %84 = tosa.add %arg12, %83 : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %85 = tosa.cast %84 : (tensor<2x16x64xf32>) -> tensor<2x16x64xf64>
    %86 = tosa.reduce_sum %85 {axis = 2 : i32} : (tensor<2x16x64xf64>) -> tensor<2x16x1xf64>
    %87 = tosa.mul %86, %30, %6 : (tensor<2x16x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x16x1xf64>
    %88 = tosa.sub %85, %87 : (tensor<2x16x64xf64>, tensor<2x16x1xf64>) -> tensor<2x16x64xf64>
    %89 = tosa.mul %88, %88, %6 : (tensor<2x16x64xf64>, tensor<2x16x64xf64>, tensor<1xi8>) -> tensor<2x16x64xf64>
    %90 = tosa.reduce_sum %89 {axis = 2 : i32} : (tensor<2x16x64xf64>) -> tensor<2x16x1xf64>
    %91 = tosa.mul %90, %30, %6 : (tensor<2x16x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x16x1xf64>
    %92 = tosa.cast %91 : (tensor<2x16x1xf64>) -> tensor<2x16x1xf32>
    %93 = tosa.reduce_sum %84 {axis = 2 : i32} : (tensor<2x16x64xf32>) -> tensor<2x16x1xf32>
    %94 = tosa.mul %93, %31, %6 : (tensor<2x16x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x16x1xf32>
    %95 = tosa.add %92, %32 : (tensor<2x16x1xf32>, tensor<1x1x1xf32>) -> tensor<2x16x1xf32>
    %96 = tosa.rsqrt %95 : (tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %97 = tosa.sub %84, %94 : (tensor<2x16x64xf32>, tensor<2x16x1xf32>) -> tensor<2x16x64xf32>
    %98 = tosa.mul %97, %96, %6 : (tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<1xi8>) -> tensor<2x16x64xf32>
    %99 = tosa.reshape %arg8, %20 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %100 = tosa.mul %98, %99, %6 : (tensor<2x16x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<2x16x64xf32>
    %101 = tosa.reshape %arg9, %20 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %102 = tosa.add %100, %101 : (tensor<2x16x64xf32>, tensor<1x1x64xf32>) -> tensor<2x16x64xf32>
    %103 = tosa.transpose %arg4 {perms = array<i32: 1, 0>} : (tensor<128x64xf32>) -> tensor<64x128xf32>
    %104 = tosa.reshape %102, %17 : (tensor<2x16x64xf32>, !tosa.shape<3>) -> tensor<1x32x64xf32>
    %105 = tosa.reshape %103, %21 : (tensor<64x128xf32>, !tosa.shape<3>) -> tensor<1x64x128xf32>
    %106 = tosa.matmul %104, %105, %4, %4 : (tensor<1x32x64xf32>, tensor<1x64x128xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x32x128xf32>
    %107 = tosa.reshape %106, %22 : (tensor<1x32x128xf32>, !tosa.shape<2>) -> tensor<32x128xf32>
    %108 = tosa.reshape %arg5, %23 : (tensor<128xf32>, !tosa.shape<2>) -> tensor<1x128xf32>
    %109 = tosa.add %107, %108 : (tensor<32x128xf32>, tensor<1x128xf32>) -> tensor<32x128xf32>
    %110 = tosa.reshape %109, %24 : (tensor<32x128xf32>, !tosa.shape<3>) -> tensor<2x16x128xf32>
    %111 = tosa.clamp %110 {max_val = 3.40282347E+38 : f32, min_val = 0.000000e+00 : f32} : (tensor<2x16x128xf32>) -> tensor<2x16x128xf32>
    %112 = tosa.transpose %arg6 {perms = array<i32: 1, 0>} : (tensor<64x128xf32>) -> tensor<128x64xf32>
    %113 = tosa.reshape %111, %25 : (tensor<2x16x128xf32>, !tosa.shape<3>) -> tensor<1x32x128xf32>
    %114 = tosa.reshape %112, %26 : (tensor<128x64xf32>, !tosa.shape<3>) -> tensor<1x128x64xf32>
    %115 = tosa.matmul %113, %114, %4, %4 : (tensor<1x32x128xf32>, tensor<1x128x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x32x64xf32>
    %116 = tosa.reshape %115, %16 : (tensor<1x32x64xf32>, !tosa.shape<2>) -> tensor<32x64xf32>
    %117 = tosa.reshape %arg7, %19 : (tensor<64xf32>, !tosa.shape<2>) -> tensor<1x64xf32>
    %118 = tosa.add %116, %117 : (tensor<32x64xf32>, tensor<1x64xf32>) -> tensor<32x64xf32>
    %119 = tosa.reshape %118, %27 : (tensor<32x64xf32>, !tosa.shape<3>) -> tensor<2x16x64xf32>
    %120 = tosa.add %102, %119 : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %121 = tosa.cast %120 : (tensor<2x16x64xf32>) -> tensor<2x16x64xf64>
    %122 = tosa.reduce_sum %121 {axis = 2 : i32} : (tensor<2x16x64xf64>) -> tensor<2x16x1xf64>
    %123 = tosa.mul %122, %30, %6 : (tensor<2x16x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x16x1xf64>
    %124 = tosa.sub %121, %123 : (tensor<2x16x64xf64>, tensor<2x16x1xf64>) -> tensor<2x16x64xf64>
    %125 = tosa.mul %124, %124, %6 : (tensor<2x16x64xf64>, tensor<2x16x64xf64>, tensor<1xi8>) -> tensor<2x16x64xf64>
    %126 = tosa.reduce_sum %125 {axis = 2 : i32} : (tensor<2x16x64xf64>) -> tensor<2x16x1xf64>
    %127 = tosa.mul %126, %30, %6 : (tensor<2x16x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x16x1xf64>
    %128 = tosa.cast %127 : (tensor<2x16x1xf64>) -> tensor<2x16x1xf32>
    %129 = tosa.reduce_sum %120 {axis = 2 : i32} : (tensor<2x16x64xf32>) -> tensor<2x16x1xf32>
    %130 = tosa.mul %129, %31, %6 : (tensor<2x16x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x16x1xf32>
    %131 = tosa.add %128, %32 : (tensor<2x16x1xf32>, tensor<1x1x1xf32>) -> tensor<2x16x1xf32>
    %132 = tosa.rsqrt %131 : (tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %133 = tosa.sub %120, %130 : (tensor<2x16x64xf32>, tensor<2x16x1xf32>) -> tensor<2x16x64xf32>
    %134 = tosa.mul %133, %132, %6 : (tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<1xi8>) -> tensor<2x16x64xf32>
    %135 = tosa.reshape %arg10, %20 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %136 = tosa.mul %134, %135, %6 : (tensor<2x16x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<2x16x64xf32>
    %137 = tosa.reshape %arg11, %20 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %138 = tosa.add %136, %137 : (tensor<2x16x64xf32>, tensor<1x1x64xf32>) -> tensor<2x16x64xf32>
    return %138 : tensor<2x16x64xf32>
  }
}
