// models/make_test_models.py: nn.TransformerEncoderLayer(48, 4, 96, activation='gelu'), two of them, Post-LN (torch-mlir 20261001 torch 2.15.0)
module {
  func.func @main(%arg0: tensor<144x48xf32>, %arg1: tensor<144xf32>, %arg2: tensor<48x48xf32>, %arg3: tensor<48xf32>, %arg4: tensor<96x48xf32>, %arg5: tensor<96xf32>, %arg6: tensor<48x96xf32>, %arg7: tensor<48xf32>, %arg8: tensor<48xf32>, %arg9: tensor<48xf32>, %arg10: tensor<48xf32>, %arg11: tensor<48xf32>, %arg12: tensor<144x48xf32>, %arg13: tensor<144xf32>, %arg14: tensor<48x48xf32>, %arg15: tensor<48xf32>, %arg16: tensor<96x48xf32>, %arg17: tensor<96xf32>, %arg18: tensor<48x96xf32>, %arg19: tensor<48xf32>, %arg20: tensor<48xf32>, %arg21: tensor<48xf32>, %arg22: tensor<48xf32>, %arg23: tensor<48xf32>, %arg24: tensor<2x16x48xf32>) -> tensor<2x16x48xf32> {
    %0 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<2x4x16x16xf32>}> : () -> tensor<2x4x16x16xf32>
    %1 = tosa.const_shape  {values = dense<[16, 2, 48]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %2 = tosa.const_shape  {values = dense<[1, 48, 144]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %3 = tosa.const_shape  {values = dense<[16, 1, 1]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %4 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1xf32>}> : () -> tensor<1xf32>
    %5 = tosa.const_shape  {values = dense<[1, 1, 144]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %6 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %7 = tosa.const_shape  {values = dense<[1, 16, 2, 3, 48]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %8 = tosa.const_shape  {values = dense<[3, 16, 2, 48]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %9 = tosa.const_shape  {values = dense<[1, 16, 2, 48]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %10 = tosa.const_shape  {values = dense<0> : tensor<4xindex>} : () -> !tosa.shape<4>
    %11 = tosa.const_shape  {values = dense<[1, 0, 0, 0]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %12 = tosa.const_shape  {values = dense<[2, 0, 0, 0]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %13 = tosa.const_shape  {values = dense<[16, 8, 12]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %14 = tosa.const_shape  {values = dense<[2, 4, 16, 12]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %15 = tosa.const_shape  {values = dense<[8, 16, 12]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %16 = tosa.const_shape  {values = dense<[8, 12, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %17 = tosa.const_shape  {values = dense<[2, 4, 16, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %18 = tosa.const_shape  {values = dense<[8, 16, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %19 = tosa.const_shape  {values = dense<[32, 48]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %20 = tosa.const_shape  {values = dense<[1, 32, 48]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %21 = tosa.const_shape  {values = dense<[1, 48, 48]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %22 = tosa.const_shape  {values = dense<[1, 48]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %23 = tosa.const_shape  {values = dense<[1, 1, 48]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %24 = tosa.const_shape  {values = dense<[1, 48, 96]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %25 = tosa.const_shape  {values = dense<[32, 96]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %26 = tosa.const_shape  {values = dense<[1, 96]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %27 = tosa.const_shape  {values = dense<[2, 16, 96]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %28 = tosa.const_shape  {values = dense<[1, 32, 96]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %29 = tosa.const_shape  {values = dense<[1, 96, 48]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %30 = tosa.const_shape  {values = dense<[2, 16, 48]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %31 = "tosa.const"() <{values = dense<5.372850e-01> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %32 = "tosa.const"() <{values = dense<0xFFF0000000000000> : tensor<1x1x1x1xf64>}> : () -> tensor<1x1x1x1xf64>
    %33 = "tosa.const"() <{values = dense<0.020833333333333332> : tensor<1x1x1xf64>}> : () -> tensor<1x1x1xf64>
    %34 = "tosa.const"() <{values = dense<0.020833334> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %35 = "tosa.const"() <{values = dense<9.99999974E-6> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %36 = "tosa.const"() <{values = dense<1.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %37 = "tosa.const"() <{values = dense<5.000000e-01> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %38 = "tosa.const"() <{values = dense<0.707106769> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %39 = tosa.transpose %arg24 {perms = array<i32: 1, 0, 2>} : (tensor<2x16x48xf32>) -> tensor<16x2x48xf32>
    %40 = tosa.transpose %arg0 {perms = array<i32: 1, 0>} : (tensor<144x48xf32>) -> tensor<48x144xf32>
    %41 = tosa.reshape %40, %2 : (tensor<48x144xf32>, !tosa.shape<3>) -> tensor<1x48x144xf32>
    %42 = tosa.tile %41, %3 : (tensor<1x48x144xf32>, !tosa.shape<3>) -> tensor<16x48x144xf32>
    %43 = tosa.matmul %39, %42, %4, %4 : (tensor<16x2x48xf32>, tensor<16x48x144xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<16x2x144xf32>
    %44 = tosa.reshape %arg1, %5 : (tensor<144xf32>, !tosa.shape<3>) -> tensor<1x1x144xf32>
    %45 = tosa.add %43, %44 : (tensor<16x2x144xf32>, tensor<1x1x144xf32>) -> tensor<16x2x144xf32>
    %46 = tosa.reshape %45, %7 : (tensor<16x2x144xf32>, !tosa.shape<5>) -> tensor<1x16x2x3x48xf32>
    %47 = tosa.transpose %46 {perms = array<i32: 3, 1, 2, 0, 4>} : (tensor<1x16x2x3x48xf32>) -> tensor<3x16x2x1x48xf32>
    %48 = tosa.reshape %47, %8 : (tensor<3x16x2x1x48xf32>, !tosa.shape<4>) -> tensor<3x16x2x48xf32>
    %49 = tosa.slice %48, %10, %9 : (tensor<3x16x2x48xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<1x16x2x48xf32>
    %50 = tosa.slice %48, %11, %9 : (tensor<3x16x2x48xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<1x16x2x48xf32>
    %51 = tosa.slice %48, %12, %9 : (tensor<3x16x2x48xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<1x16x2x48xf32>
    %52 = tosa.reshape %49, %13 : (tensor<1x16x2x48xf32>, !tosa.shape<3>) -> tensor<16x8x12xf32>
    %53 = tosa.transpose %52 {perms = array<i32: 1, 0, 2>} : (tensor<16x8x12xf32>) -> tensor<8x16x12xf32>
    %54 = tosa.reshape %50, %13 : (tensor<1x16x2x48xf32>, !tosa.shape<3>) -> tensor<16x8x12xf32>
    %55 = tosa.transpose %54 {perms = array<i32: 1, 0, 2>} : (tensor<16x8x12xf32>) -> tensor<8x16x12xf32>
    %56 = tosa.reshape %51, %13 : (tensor<1x16x2x48xf32>, !tosa.shape<3>) -> tensor<16x8x12xf32>
    %57 = tosa.transpose %56 {perms = array<i32: 1, 0, 2>} : (tensor<16x8x12xf32>) -> tensor<8x16x12xf32>
    %58 = tosa.reshape %53, %14 : (tensor<8x16x12xf32>, !tosa.shape<4>) -> tensor<2x4x16x12xf32>
    %59 = tosa.reshape %55, %14 : (tensor<8x16x12xf32>, !tosa.shape<4>) -> tensor<2x4x16x12xf32>
    %60 = tosa.mul %58, %31, %6 : (tensor<2x4x16x12xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x16x12xf32>
    %61 = tosa.transpose %59 {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x16x12xf32>) -> tensor<2x4x12x16xf32>
    %62 = tosa.mul %61, %31, %6 : (tensor<2x4x12x16xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x16xf32>
    %63 = tosa.reshape %60, %15 : (tensor<2x4x16x12xf32>, !tosa.shape<3>) -> tensor<8x16x12xf32>
    %64 = tosa.reshape %62, %16 : (tensor<2x4x12x16xf32>, !tosa.shape<3>) -> tensor<8x12x16xf32>
    %65 = tosa.matmul %63, %64, %4, %4 : (tensor<8x16x12xf32>, tensor<8x12x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x16x16xf32>
    %66 = tosa.reshape %65, %17 : (tensor<8x16x16xf32>, !tosa.shape<4>) -> tensor<2x4x16x16xf32>
    %67 = tosa.reduce_max %66 {axis = 3 : i32} : (tensor<2x4x16x16xf32>) -> tensor<2x4x16x1xf32>
    %68 = tosa.sub %66, %67 : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>) -> tensor<2x4x16x16xf32>
    %69 = tosa.exp %68 : (tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %70 = tosa.reduce_sum %69 {axis = 3 : i32} : (tensor<2x4x16x16xf32>) -> tensor<2x4x16x1xf32>
    %71 = tosa.reciprocal %70 : (tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %72 = tosa.mul %69, %71, %6 : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>, tensor<1xi8>) -> tensor<2x4x16x16xf32>
    %73 = tosa.cast %66 : (tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf64>
    %74 = tosa.equal %73, %32 : (tensor<2x4x16x16xf64>, tensor<1x1x1x1xf64>) -> tensor<2x4x16x16xi1>
    %75 = tosa.reduce_all %74 {axis = 3 : i32} : (tensor<2x4x16x16xi1>) -> tensor<2x4x16x1xi1>
    %76 = tosa.select %75, %0, %72 : (tensor<2x4x16x1xi1>, tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %77 = tosa.reshape %76, %18 : (tensor<2x4x16x16xf32>, !tosa.shape<3>) -> tensor<8x16x16xf32>
    %78 = tosa.matmul %77, %57, %4, %4 : (tensor<8x16x16xf32>, tensor<8x16x12xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x16x12xf32>
    %79 = tosa.reshape %78, %14 : (tensor<8x16x12xf32>, !tosa.shape<4>) -> tensor<2x4x16x12xf32>
    %80 = tosa.transpose %79 {perms = array<i32: 2, 0, 1, 3>} : (tensor<2x4x16x12xf32>) -> tensor<16x2x4x12xf32>
    %81 = tosa.transpose %arg2 {perms = array<i32: 1, 0>} : (tensor<48x48xf32>) -> tensor<48x48xf32>
    %82 = tosa.reshape %80, %20 : (tensor<16x2x4x12xf32>, !tosa.shape<3>) -> tensor<1x32x48xf32>
    %83 = tosa.reshape %81, %21 : (tensor<48x48xf32>, !tosa.shape<3>) -> tensor<1x48x48xf32>
    %84 = tosa.matmul %82, %83, %4, %4 : (tensor<1x32x48xf32>, tensor<1x48x48xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x32x48xf32>
    %85 = tosa.reshape %84, %19 : (tensor<1x32x48xf32>, !tosa.shape<2>) -> tensor<32x48xf32>
    %86 = tosa.reshape %arg3, %22 : (tensor<48xf32>, !tosa.shape<2>) -> tensor<1x48xf32>
    %87 = tosa.add %85, %86 : (tensor<32x48xf32>, tensor<1x48xf32>) -> tensor<32x48xf32>
    %88 = tosa.reshape %87, %1 : (tensor<32x48xf32>, !tosa.shape<3>) -> tensor<16x2x48xf32>
    %89 = tosa.transpose %88 {perms = array<i32: 1, 0, 2>} : (tensor<16x2x48xf32>) -> tensor<2x16x48xf32>
    %90 = tosa.add %arg24, %89 : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %91 = tosa.cast %90 : (tensor<2x16x48xf32>) -> tensor<2x16x48xf64>
    %92 = tosa.reduce_sum %91 {axis = 2 : i32} : (tensor<2x16x48xf64>) -> tensor<2x16x1xf64>
    %93 = tosa.mul %92, %33, %6 : (tensor<2x16x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x16x1xf64>
    %94 = tosa.sub %91, %93 : (tensor<2x16x48xf64>, tensor<2x16x1xf64>) -> tensor<2x16x48xf64>
    %95 = tosa.mul %94, %94, %6 : (tensor<2x16x48xf64>, tensor<2x16x48xf64>, tensor<1xi8>) -> tensor<2x16x48xf64>
    %96 = tosa.reduce_sum %95 {axis = 2 : i32} : (tensor<2x16x48xf64>) -> tensor<2x16x1xf64>
    %97 = tosa.mul %96, %33, %6 : (tensor<2x16x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x16x1xf64>
    %98 = tosa.cast %97 : (tensor<2x16x1xf64>) -> tensor<2x16x1xf32>
    %99 = tosa.reduce_sum %90 {axis = 2 : i32} : (tensor<2x16x48xf32>) -> tensor<2x16x1xf32>
    %100 = tosa.mul %99, %34, %6 : (tensor<2x16x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x16x1xf32>
    %101 = tosa.add %98, %35 : (tensor<2x16x1xf32>, tensor<1x1x1xf32>) -> tensor<2x16x1xf32>
    %102 = tosa.rsqrt %101 : (tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %103 = tosa.sub %90, %100 : (tensor<2x16x48xf32>, tensor<2x16x1xf32>) -> tensor<2x16x48xf32>
    %104 = tosa.mul %103, %102, %6 : (tensor<2x16x48xf32>, tensor<2x16x1xf32>, tensor<1xi8>) -> tensor<2x16x48xf32>
    %105 = tosa.reshape %arg8, %23 : (tensor<48xf32>, !tosa.shape<3>) -> tensor<1x1x48xf32>
    %106 = tosa.mul %104, %105, %6 : (tensor<2x16x48xf32>, tensor<1x1x48xf32>, tensor<1xi8>) -> tensor<2x16x48xf32>
    %107 = tosa.reshape %arg9, %23 : (tensor<48xf32>, !tosa.shape<3>) -> tensor<1x1x48xf32>
    %108 = tosa.add %106, %107 : (tensor<2x16x48xf32>, tensor<1x1x48xf32>) -> tensor<2x16x48xf32>
    %109 = tosa.transpose %arg4 {perms = array<i32: 1, 0>} : (tensor<96x48xf32>) -> tensor<48x96xf32>
    %110 = tosa.reshape %108, %20 : (tensor<2x16x48xf32>, !tosa.shape<3>) -> tensor<1x32x48xf32>
    %111 = tosa.reshape %109, %24 : (tensor<48x96xf32>, !tosa.shape<3>) -> tensor<1x48x96xf32>
    %112 = tosa.matmul %110, %111, %4, %4 : (tensor<1x32x48xf32>, tensor<1x48x96xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x32x96xf32>
    %113 = tosa.reshape %112, %25 : (tensor<1x32x96xf32>, !tosa.shape<2>) -> tensor<32x96xf32>
    %114 = tosa.reshape %arg5, %26 : (tensor<96xf32>, !tosa.shape<2>) -> tensor<1x96xf32>
    %115 = tosa.add %113, %114 : (tensor<32x96xf32>, tensor<1x96xf32>) -> tensor<32x96xf32>
    %116 = tosa.reshape %115, %27 : (tensor<32x96xf32>, !tosa.shape<3>) -> tensor<2x16x96xf32>
    %117 = tosa.mul %116, %38, %6 : (tensor<2x16x96xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x16x96xf32>
    %118 = tosa.erf %117 : (tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %119 = tosa.add %118, %36 : (tensor<2x16x96xf32>, tensor<1x1x1xf32>) -> tensor<2x16x96xf32>
    %120 = tosa.mul %37, %119, %6 : (tensor<1x1x1xf32>, tensor<2x16x96xf32>, tensor<1xi8>) -> tensor<2x16x96xf32>
    %121 = tosa.mul %116, %120, %6 : (tensor<2x16x96xf32>, tensor<2x16x96xf32>, tensor<1xi8>) -> tensor<2x16x96xf32>
    %122 = tosa.transpose %arg6 {perms = array<i32: 1, 0>} : (tensor<48x96xf32>) -> tensor<96x48xf32>
    %123 = tosa.reshape %121, %28 : (tensor<2x16x96xf32>, !tosa.shape<3>) -> tensor<1x32x96xf32>
    %124 = tosa.reshape %122, %29 : (tensor<96x48xf32>, !tosa.shape<3>) -> tensor<1x96x48xf32>
    %125 = tosa.matmul %123, %124, %4, %4 : (tensor<1x32x96xf32>, tensor<1x96x48xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x32x48xf32>
    %126 = tosa.reshape %125, %19 : (tensor<1x32x48xf32>, !tosa.shape<2>) -> tensor<32x48xf32>
    %127 = tosa.reshape %arg7, %22 : (tensor<48xf32>, !tosa.shape<2>) -> tensor<1x48xf32>
    %128 = tosa.add %126, %127 : (tensor<32x48xf32>, tensor<1x48xf32>) -> tensor<32x48xf32>
    %129 = tosa.reshape %128, %30 : (tensor<32x48xf32>, !tosa.shape<3>) -> tensor<2x16x48xf32>
    %130 = tosa.add %108, %129 : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %131 = tosa.cast %130 : (tensor<2x16x48xf32>) -> tensor<2x16x48xf64>
    %132 = tosa.reduce_sum %131 {axis = 2 : i32} : (tensor<2x16x48xf64>) -> tensor<2x16x1xf64>
    %133 = tosa.mul %132, %33, %6 : (tensor<2x16x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x16x1xf64>
    %134 = tosa.sub %131, %133 : (tensor<2x16x48xf64>, tensor<2x16x1xf64>) -> tensor<2x16x48xf64>
    %135 = tosa.mul %134, %134, %6 : (tensor<2x16x48xf64>, tensor<2x16x48xf64>, tensor<1xi8>) -> tensor<2x16x48xf64>
    %136 = tosa.reduce_sum %135 {axis = 2 : i32} : (tensor<2x16x48xf64>) -> tensor<2x16x1xf64>
    %137 = tosa.mul %136, %33, %6 : (tensor<2x16x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x16x1xf64>
    %138 = tosa.cast %137 : (tensor<2x16x1xf64>) -> tensor<2x16x1xf32>
    %139 = tosa.reduce_sum %130 {axis = 2 : i32} : (tensor<2x16x48xf32>) -> tensor<2x16x1xf32>
    %140 = tosa.mul %139, %34, %6 : (tensor<2x16x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x16x1xf32>
    %141 = tosa.add %138, %35 : (tensor<2x16x1xf32>, tensor<1x1x1xf32>) -> tensor<2x16x1xf32>
    %142 = tosa.rsqrt %141 : (tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %143 = tosa.sub %130, %140 : (tensor<2x16x48xf32>, tensor<2x16x1xf32>) -> tensor<2x16x48xf32>
    %144 = tosa.mul %143, %142, %6 : (tensor<2x16x48xf32>, tensor<2x16x1xf32>, tensor<1xi8>) -> tensor<2x16x48xf32>
    %145 = tosa.reshape %arg10, %23 : (tensor<48xf32>, !tosa.shape<3>) -> tensor<1x1x48xf32>
    %146 = tosa.mul %144, %145, %6 : (tensor<2x16x48xf32>, tensor<1x1x48xf32>, tensor<1xi8>) -> tensor<2x16x48xf32>
    %147 = tosa.reshape %arg11, %23 : (tensor<48xf32>, !tosa.shape<3>) -> tensor<1x1x48xf32>
    %148 = tosa.add %146, %147 : (tensor<2x16x48xf32>, tensor<1x1x48xf32>) -> tensor<2x16x48xf32>
    %149 = tosa.transpose %148 {perms = array<i32: 1, 0, 2>} : (tensor<2x16x48xf32>) -> tensor<16x2x48xf32>
    %150 = tosa.transpose %arg12 {perms = array<i32: 1, 0>} : (tensor<144x48xf32>) -> tensor<48x144xf32>
    %151 = tosa.reshape %150, %2 : (tensor<48x144xf32>, !tosa.shape<3>) -> tensor<1x48x144xf32>
    %152 = tosa.tile %151, %3 : (tensor<1x48x144xf32>, !tosa.shape<3>) -> tensor<16x48x144xf32>
    %153 = tosa.matmul %149, %152, %4, %4 : (tensor<16x2x48xf32>, tensor<16x48x144xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<16x2x144xf32>
    %154 = tosa.reshape %arg13, %5 : (tensor<144xf32>, !tosa.shape<3>) -> tensor<1x1x144xf32>
    %155 = tosa.add %153, %154 : (tensor<16x2x144xf32>, tensor<1x1x144xf32>) -> tensor<16x2x144xf32>
    %156 = tosa.reshape %155, %7 : (tensor<16x2x144xf32>, !tosa.shape<5>) -> tensor<1x16x2x3x48xf32>
    %157 = tosa.transpose %156 {perms = array<i32: 3, 1, 2, 0, 4>} : (tensor<1x16x2x3x48xf32>) -> tensor<3x16x2x1x48xf32>
    %158 = tosa.reshape %157, %8 : (tensor<3x16x2x1x48xf32>, !tosa.shape<4>) -> tensor<3x16x2x48xf32>
    %159 = tosa.slice %158, %10, %9 : (tensor<3x16x2x48xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<1x16x2x48xf32>
    %160 = tosa.slice %158, %11, %9 : (tensor<3x16x2x48xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<1x16x2x48xf32>
    %161 = tosa.slice %158, %12, %9 : (tensor<3x16x2x48xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<1x16x2x48xf32>
    %162 = tosa.reshape %159, %13 : (tensor<1x16x2x48xf32>, !tosa.shape<3>) -> tensor<16x8x12xf32>
    %163 = tosa.transpose %162 {perms = array<i32: 1, 0, 2>} : (tensor<16x8x12xf32>) -> tensor<8x16x12xf32>
    %164 = tosa.reshape %160, %13 : (tensor<1x16x2x48xf32>, !tosa.shape<3>) -> tensor<16x8x12xf32>
    %165 = tosa.transpose %164 {perms = array<i32: 1, 0, 2>} : (tensor<16x8x12xf32>) -> tensor<8x16x12xf32>
    %166 = tosa.reshape %161, %13 : (tensor<1x16x2x48xf32>, !tosa.shape<3>) -> tensor<16x8x12xf32>
    %167 = tosa.transpose %166 {perms = array<i32: 1, 0, 2>} : (tensor<16x8x12xf32>) -> tensor<8x16x12xf32>
    %168 = tosa.reshape %163, %14 : (tensor<8x16x12xf32>, !tosa.shape<4>) -> tensor<2x4x16x12xf32>
    %169 = tosa.reshape %165, %14 : (tensor<8x16x12xf32>, !tosa.shape<4>) -> tensor<2x4x16x12xf32>
    %170 = tosa.mul %168, %31, %6 : (tensor<2x4x16x12xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x16x12xf32>
    %171 = tosa.transpose %169 {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x16x12xf32>) -> tensor<2x4x12x16xf32>
    %172 = tosa.mul %171, %31, %6 : (tensor<2x4x12x16xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x16xf32>
    %173 = tosa.reshape %170, %15 : (tensor<2x4x16x12xf32>, !tosa.shape<3>) -> tensor<8x16x12xf32>
    %174 = tosa.reshape %172, %16 : (tensor<2x4x12x16xf32>, !tosa.shape<3>) -> tensor<8x12x16xf32>
    %175 = tosa.matmul %173, %174, %4, %4 : (tensor<8x16x12xf32>, tensor<8x12x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x16x16xf32>
    %176 = tosa.reshape %175, %17 : (tensor<8x16x16xf32>, !tosa.shape<4>) -> tensor<2x4x16x16xf32>
    %177 = tosa.reduce_max %176 {axis = 3 : i32} : (tensor<2x4x16x16xf32>) -> tensor<2x4x16x1xf32>
    %178 = tosa.sub %176, %177 : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>) -> tensor<2x4x16x16xf32>
    %179 = tosa.exp %178 : (tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %180 = tosa.reduce_sum %179 {axis = 3 : i32} : (tensor<2x4x16x16xf32>) -> tensor<2x4x16x1xf32>
    %181 = tosa.reciprocal %180 : (tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %182 = tosa.mul %179, %181, %6 : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>, tensor<1xi8>) -> tensor<2x4x16x16xf32>
    %183 = tosa.cast %176 : (tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf64>
    %184 = tosa.equal %183, %32 : (tensor<2x4x16x16xf64>, tensor<1x1x1x1xf64>) -> tensor<2x4x16x16xi1>
    %185 = tosa.reduce_all %184 {axis = 3 : i32} : (tensor<2x4x16x16xi1>) -> tensor<2x4x16x1xi1>
    %186 = tosa.select %185, %0, %182 : (tensor<2x4x16x1xi1>, tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %187 = tosa.reshape %186, %18 : (tensor<2x4x16x16xf32>, !tosa.shape<3>) -> tensor<8x16x16xf32>
    %188 = tosa.matmul %187, %167, %4, %4 : (tensor<8x16x16xf32>, tensor<8x16x12xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x16x12xf32>
    %189 = tosa.reshape %188, %14 : (tensor<8x16x12xf32>, !tosa.shape<4>) -> tensor<2x4x16x12xf32>
    %190 = tosa.transpose %189 {perms = array<i32: 2, 0, 1, 3>} : (tensor<2x4x16x12xf32>) -> tensor<16x2x4x12xf32>
    %191 = tosa.transpose %arg14 {perms = array<i32: 1, 0>} : (tensor<48x48xf32>) -> tensor<48x48xf32>
    %192 = tosa.reshape %190, %20 : (tensor<16x2x4x12xf32>, !tosa.shape<3>) -> tensor<1x32x48xf32>
    %193 = tosa.reshape %191, %21 : (tensor<48x48xf32>, !tosa.shape<3>) -> tensor<1x48x48xf32>
    %194 = tosa.matmul %192, %193, %4, %4 : (tensor<1x32x48xf32>, tensor<1x48x48xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x32x48xf32>
    %195 = tosa.reshape %194, %19 : (tensor<1x32x48xf32>, !tosa.shape<2>) -> tensor<32x48xf32>
    %196 = tosa.reshape %arg15, %22 : (tensor<48xf32>, !tosa.shape<2>) -> tensor<1x48xf32>
    %197 = tosa.add %195, %196 : (tensor<32x48xf32>, tensor<1x48xf32>) -> tensor<32x48xf32>
    %198 = tosa.reshape %197, %1 : (tensor<32x48xf32>, !tosa.shape<3>) -> tensor<16x2x48xf32>
    %199 = tosa.transpose %198 {perms = array<i32: 1, 0, 2>} : (tensor<16x2x48xf32>) -> tensor<2x16x48xf32>
    %200 = tosa.add %148, %199 : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %201 = tosa.cast %200 : (tensor<2x16x48xf32>) -> tensor<2x16x48xf64>
    %202 = tosa.reduce_sum %201 {axis = 2 : i32} : (tensor<2x16x48xf64>) -> tensor<2x16x1xf64>
    %203 = tosa.mul %202, %33, %6 : (tensor<2x16x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x16x1xf64>
    %204 = tosa.sub %201, %203 : (tensor<2x16x48xf64>, tensor<2x16x1xf64>) -> tensor<2x16x48xf64>
    %205 = tosa.mul %204, %204, %6 : (tensor<2x16x48xf64>, tensor<2x16x48xf64>, tensor<1xi8>) -> tensor<2x16x48xf64>
    %206 = tosa.reduce_sum %205 {axis = 2 : i32} : (tensor<2x16x48xf64>) -> tensor<2x16x1xf64>
    %207 = tosa.mul %206, %33, %6 : (tensor<2x16x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x16x1xf64>
    %208 = tosa.cast %207 : (tensor<2x16x1xf64>) -> tensor<2x16x1xf32>
    %209 = tosa.reduce_sum %200 {axis = 2 : i32} : (tensor<2x16x48xf32>) -> tensor<2x16x1xf32>
    %210 = tosa.mul %209, %34, %6 : (tensor<2x16x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x16x1xf32>
    %211 = tosa.add %208, %35 : (tensor<2x16x1xf32>, tensor<1x1x1xf32>) -> tensor<2x16x1xf32>
    %212 = tosa.rsqrt %211 : (tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %213 = tosa.sub %200, %210 : (tensor<2x16x48xf32>, tensor<2x16x1xf32>) -> tensor<2x16x48xf32>
    %214 = tosa.mul %213, %212, %6 : (tensor<2x16x48xf32>, tensor<2x16x1xf32>, tensor<1xi8>) -> tensor<2x16x48xf32>
    %215 = tosa.reshape %arg20, %23 : (tensor<48xf32>, !tosa.shape<3>) -> tensor<1x1x48xf32>
    %216 = tosa.mul %214, %215, %6 : (tensor<2x16x48xf32>, tensor<1x1x48xf32>, tensor<1xi8>) -> tensor<2x16x48xf32>
    %217 = tosa.reshape %arg21, %23 : (tensor<48xf32>, !tosa.shape<3>) -> tensor<1x1x48xf32>
    %218 = tosa.add %216, %217 : (tensor<2x16x48xf32>, tensor<1x1x48xf32>) -> tensor<2x16x48xf32>
    %219 = tosa.transpose %arg16 {perms = array<i32: 1, 0>} : (tensor<96x48xf32>) -> tensor<48x96xf32>
    %220 = tosa.reshape %218, %20 : (tensor<2x16x48xf32>, !tosa.shape<3>) -> tensor<1x32x48xf32>
    %221 = tosa.reshape %219, %24 : (tensor<48x96xf32>, !tosa.shape<3>) -> tensor<1x48x96xf32>
    %222 = tosa.matmul %220, %221, %4, %4 : (tensor<1x32x48xf32>, tensor<1x48x96xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x32x96xf32>
    %223 = tosa.reshape %222, %25 : (tensor<1x32x96xf32>, !tosa.shape<2>) -> tensor<32x96xf32>
    %224 = tosa.reshape %arg17, %26 : (tensor<96xf32>, !tosa.shape<2>) -> tensor<1x96xf32>
    %225 = tosa.add %223, %224 : (tensor<32x96xf32>, tensor<1x96xf32>) -> tensor<32x96xf32>
    %226 = tosa.reshape %225, %27 : (tensor<32x96xf32>, !tosa.shape<3>) -> tensor<2x16x96xf32>
    %227 = tosa.mul %226, %38, %6 : (tensor<2x16x96xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x16x96xf32>
    %228 = tosa.erf %227 : (tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %229 = tosa.add %228, %36 : (tensor<2x16x96xf32>, tensor<1x1x1xf32>) -> tensor<2x16x96xf32>
    %230 = tosa.mul %37, %229, %6 : (tensor<1x1x1xf32>, tensor<2x16x96xf32>, tensor<1xi8>) -> tensor<2x16x96xf32>
    %231 = tosa.mul %226, %230, %6 : (tensor<2x16x96xf32>, tensor<2x16x96xf32>, tensor<1xi8>) -> tensor<2x16x96xf32>
    %232 = tosa.transpose %arg18 {perms = array<i32: 1, 0>} : (tensor<48x96xf32>) -> tensor<96x48xf32>
    %233 = tosa.reshape %231, %28 : (tensor<2x16x96xf32>, !tosa.shape<3>) -> tensor<1x32x96xf32>
    %234 = tosa.reshape %232, %29 : (tensor<96x48xf32>, !tosa.shape<3>) -> tensor<1x96x48xf32>
    %235 = tosa.matmul %233, %234, %4, %4 : (tensor<1x32x96xf32>, tensor<1x96x48xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x32x48xf32>
    %236 = tosa.reshape %235, %19 : (tensor<1x32x48xf32>, !tosa.shape<2>) -> tensor<32x48xf32>
    %237 = tosa.reshape %arg19, %22 : (tensor<48xf32>, !tosa.shape<2>) -> tensor<1x48xf32>
    %238 = tosa.add %236, %237 : (tensor<32x48xf32>, tensor<1x48xf32>) -> tensor<32x48xf32>
    %239 = tosa.reshape %238, %30 : (tensor<32x48xf32>, !tosa.shape<3>) -> tensor<2x16x48xf32>
    %240 = tosa.add %218, %239 : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %241 = tosa.cast %240 : (tensor<2x16x48xf32>) -> tensor<2x16x48xf64>
    %242 = tosa.reduce_sum %241 {axis = 2 : i32} : (tensor<2x16x48xf64>) -> tensor<2x16x1xf64>
    %243 = tosa.mul %242, %33, %6 : (tensor<2x16x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x16x1xf64>
    %244 = tosa.sub %241, %243 : (tensor<2x16x48xf64>, tensor<2x16x1xf64>) -> tensor<2x16x48xf64>
    %245 = tosa.mul %244, %244, %6 : (tensor<2x16x48xf64>, tensor<2x16x48xf64>, tensor<1xi8>) -> tensor<2x16x48xf64>
    %246 = tosa.reduce_sum %245 {axis = 2 : i32} : (tensor<2x16x48xf64>) -> tensor<2x16x1xf64>
    %247 = tosa.mul %246, %33, %6 : (tensor<2x16x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x16x1xf64>
    %248 = tosa.cast %247 : (tensor<2x16x1xf64>) -> tensor<2x16x1xf32>
    %249 = tosa.reduce_sum %240 {axis = 2 : i32} : (tensor<2x16x48xf32>) -> tensor<2x16x1xf32>
    %250 = tosa.mul %249, %34, %6 : (tensor<2x16x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x16x1xf32>
    %251 = tosa.add %248, %35 : (tensor<2x16x1xf32>, tensor<1x1x1xf32>) -> tensor<2x16x1xf32>
    %252 = tosa.rsqrt %251 : (tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %253 = tosa.sub %240, %250 : (tensor<2x16x48xf32>, tensor<2x16x1xf32>) -> tensor<2x16x48xf32>
    %254 = tosa.mul %253, %252, %6 : (tensor<2x16x48xf32>, tensor<2x16x1xf32>, tensor<1xi8>) -> tensor<2x16x48xf32>
    %255 = tosa.reshape %arg22, %23 : (tensor<48xf32>, !tosa.shape<3>) -> tensor<1x1x48xf32>
    %256 = tosa.mul %254, %255, %6 : (tensor<2x16x48xf32>, tensor<1x1x48xf32>, tensor<1xi8>) -> tensor<2x16x48xf32>
    %257 = tosa.reshape %arg23, %23 : (tensor<48xf32>, !tosa.shape<3>) -> tensor<1x1x48xf32>
    %258 = tosa.add %256, %257 : (tensor<2x16x48xf32>, tensor<1x1x48xf32>) -> tensor<2x16x48xf32>
    return %258 : tensor<2x16x48xf32>
  }
}
