// models/make_test_models.py: transformers GemmaModel, one layer 32 wide, in bfloat16: 1 + weight, rounded after (torch-mlir 20261001 torch 2.15.0)
module {
  func.func @main(%arg0: tensor<100x32xbf16>, %arg1: tensor<32x32xbf16>, %arg2: tensor<16x32xbf16>, %arg3: tensor<16x32xbf16>, %arg4: tensor<32x32xbf16>, %arg5: tensor<64x32xbf16>, %arg6: tensor<64x32xbf16>, %arg7: tensor<32x64xbf16>, %arg8: tensor<32xbf16>, %arg9: tensor<32xbf16>, %arg10: tensor<32xbf16>, %arg11: tensor<1x16xi64>) -> tensor<1x16x32xbf16> {
    %0 = "tosa.const"() <{values = dense<-2.995200e+04> : tensor<16x16xbf16>}> : () -> tensor<16x16xbf16>
    %1 = "tosa.const"() <{values = dense_resource<torch_tensor_4_torch.bfloat16> : tensor<4xbf16>}> : () -> tensor<4xbf16>
    %2 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]> : tensor<16xi64>}> : () -> tensor<16xi64>
    %3 = tosa.const_shape  {values = dense<[1, 16]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %4 = tosa.const_shape  {values = dense<[16, 1]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %5 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %6 = tosa.const_shape  {values = dense<[1, 1, 16, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %7 = tosa.const_shape  {values = dense<[1, 100, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %8 = tosa.const_shape  {values = dense<[1, 16, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %9 = tosa.const_shape  {values = dense<[1, 16, 1]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %10 = tosa.const_shape  {values = dense<[1, 1, 4]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %11 = tosa.const_shape  {values = dense<[1, 1, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %12 = tosa.const_shape  {values = dense<[16, 32]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %13 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1xbf16>}> : () -> tensor<1xbf16>
    %14 = tosa.const_shape  {values = dense<[1, 32, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %15 = tosa.const_shape  {values = dense<[1, 16, 4, 8]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %16 = tosa.const_shape  {values = dense<[1, 32, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %17 = tosa.const_shape  {values = dense<16> : tensor<2xindex>} : () -> !tosa.shape<2>
    %18 = tosa.const_shape  {values = dense<[1, 16, 2, 8]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %19 = tosa.const_shape  {values = dense<[1, 1, 16, 8]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %20 = tosa.const_shape  {values = dense<[1, 4, 16, 4]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %21 = tosa.const_shape  {values = dense<0> : tensor<4xindex>} : () -> !tosa.shape<4>
    %22 = tosa.const_shape  {values = dense<[0, 0, 0, 4]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %23 = tosa.const_shape  {values = dense<[1, 2, 16, 4]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %24 = tosa.const_shape  {values = dense<[1, 2, 1, 16, 8]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %25 = tosa.const_shape  {values = dense<[1, 1, 2, 1, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %26 = tosa.const_shape  {values = dense<[1, 4, 16, 8]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %27 = tosa.const_shape  {values = dense<[4, 16, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %28 = tosa.const_shape  {values = dense<[4, 8, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %29 = tosa.const_shape  {values = dense<[1, 4, 16, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %30 = tosa.const_shape  {values = dense<[4, 16, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %31 = tosa.const_shape  {values = dense<[1, 32, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %32 = tosa.const_shape  {values = dense<[16, 64]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %33 = tosa.const_shape  {values = dense<[1, 16, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %34 = tosa.const_shape  {values = dense<[1, 64, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %35 = "tosa.const"() <{values = dense<1> : tensor<1x1xi64>}> : () -> tensor<1x1xi64>
    %36 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1x1xbf16>}> : () -> tensor<1x1xbf16>
    %37 = "tosa.const"() <{values = dense<5.656250e+00> : tensor<1x1x1xbf16>}> : () -> tensor<1x1x1xbf16>
    %38 = "tosa.const"() <{values = dense<2.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %39 = "tosa.const"() <{values = dense<3.125000e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %40 = "tosa.const"() <{values = dense<9.99999997E-7> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %41 = "tosa.const"() <{values = dense<1.000000e+00> : tensor<1xf32>}> : () -> tensor<1xf32>
    %42 = "tosa.const"() <{values = dense<3.535160e-01> : tensor<1x1x1x1xbf16>}> : () -> tensor<1x1x1x1xbf16>
    %43 = "tosa.const"() <{values = dense<5.000000e-01> : tensor<1x16x64xbf16>}> : () -> tensor<1x16x64xbf16>
    %44 = "tosa.const"() <{values = dense<1.000000e+00> : tensor<1x16x64xbf16>}> : () -> tensor<1x16x64xbf16>
    %45 = "tosa.const"() <{values = dense<3.000000e+00> : tensor<1x16x64xbf16>}> : () -> tensor<1x16x64xbf16>
    %46 = "tosa.const"() <{values = dense<4.467770e-02> : tensor<1x16x64xbf16>}> : () -> tensor<1x16x64xbf16>
    %47 = "tosa.const"() <{values = dense<6.367190e-01> : tensor<1x16x64xbf16>}> : () -> tensor<1x16x64xbf16>
    %48 = tosa.reshape %2, %3 : (tensor<16xi64>, !tosa.shape<2>) -> tensor<1x16xi64>
    %49 = tosa.reshape %2, %4 : (tensor<16xi64>, !tosa.shape<2>) -> tensor<16x1xi64>
    %50 = tosa.cast %49 : (tensor<16x1xi64>) -> tensor<16x1xi32>
    %51 = tosa.cast %48 : (tensor<1x16xi64>) -> tensor<1x16xi32>
    %52 = tosa.sub %51, %50 : (tensor<1x16xi32>, tensor<16x1xi32>) -> tensor<16x16xi32>
    %53 = tosa.cast %52 : (tensor<16x16xi32>) -> tensor<16x16xi64>
    %54 = tosa.greater_equal %53, %35 : (tensor<16x16xi64>, tensor<1x1xi64>) -> tensor<16x16xi1>
    %55 = tosa.select %54, %0, %36 : (tensor<16x16xi1>, tensor<16x16xbf16>, tensor<1x1xbf16>) -> tensor<16x16xbf16>
    %56 = tosa.reshape %55, %6 : (tensor<16x16xbf16>, !tosa.shape<4>) -> tensor<1x1x16x16xbf16>
    %57 = tosa.reshape %arg0, %7 : (tensor<100x32xbf16>, !tosa.shape<3>) -> tensor<1x100x32xbf16>
    %58 = tosa.cast %arg11 : (tensor<1x16xi64>) -> tensor<1x16xi32>
    %59 = tosa.gather %57, %58 : (tensor<1x100x32xbf16>, tensor<1x16xi32>) -> tensor<1x16x32xbf16>
    %60 = tosa.mul %59, %37, %5 : (tensor<1x16x32xbf16>, tensor<1x1x1xbf16>, tensor<1xi8>) -> tensor<1x16x32xbf16>
    %61 = tosa.reshape %2, %9 : (tensor<16xi64>, !tosa.shape<3>) -> tensor<1x16x1xi64>
    %62 = tosa.cast %61 : (tensor<1x16x1xi64>) -> tensor<1x16x1xf32>
    %63 = tosa.cast %1 : (tensor<4xbf16>) -> tensor<4xf32>
    %64 = tosa.reshape %63, %10 : (tensor<4xf32>, !tosa.shape<3>) -> tensor<1x1x4xf32>
    %65 = tosa.mul %62, %64, %5 : (tensor<1x16x1xf32>, tensor<1x1x4xf32>, tensor<1xi8>) -> tensor<1x16x4xf32>
    %66 = tosa.concat %65, %65 {axis = 2 : i32} : (tensor<1x16x4xf32>, tensor<1x16x4xf32>) -> tensor<1x16x8xf32>
    %67 = tosa.cos %66 : (tensor<1x16x8xf32>) -> tensor<1x16x8xf32>
    %68 = tosa.sin %66 : (tensor<1x16x8xf32>) -> tensor<1x16x8xf32>
    %69 = tosa.cast %67 : (tensor<1x16x8xf32>) -> tensor<1x16x8xbf16>
    %70 = tosa.cast %68 : (tensor<1x16x8xf32>) -> tensor<1x16x8xbf16>
    %71 = tosa.cast %60 : (tensor<1x16x32xbf16>) -> tensor<1x16x32xf32>
    %72 = tosa.pow %71, %38 : (tensor<1x16x32xf32>, tensor<1x1x1xf32>) -> tensor<1x16x32xf32>
    %73 = tosa.reduce_sum %72 {axis = 2 : i32} : (tensor<1x16x32xf32>) -> tensor<1x16x1xf32>
    %74 = tosa.mul %73, %39, %5 : (tensor<1x16x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<1x16x1xf32>
    %75 = tosa.add %74, %40 : (tensor<1x16x1xf32>, tensor<1x1x1xf32>) -> tensor<1x16x1xf32>
    %76 = tosa.rsqrt %75 : (tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
    %77 = tosa.mul %71, %76, %5 : (tensor<1x16x32xf32>, tensor<1x16x1xf32>, tensor<1xi8>) -> tensor<1x16x32xf32>
    %78 = tosa.cast %arg8 : (tensor<32xbf16>) -> tensor<32xf32>
    %79 = tosa.add %78, %41 : (tensor<32xf32>, tensor<1xf32>) -> tensor<32xf32>
    %80 = tosa.reshape %79, %11 : (tensor<32xf32>, !tosa.shape<3>) -> tensor<1x1x32xf32>
    %81 = tosa.mul %77, %80, %5 : (tensor<1x16x32xf32>, tensor<1x1x32xf32>, tensor<1xi8>) -> tensor<1x16x32xf32>
    %82 = tosa.cast %81 : (tensor<1x16x32xf32>) -> tensor<1x16x32xbf16>
    %83 = tosa.transpose %arg1 {perms = array<i32: 1, 0>} : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %84 = tosa.reshape %83, %14 : (tensor<32x32xbf16>, !tosa.shape<3>) -> tensor<1x32x32xbf16>
    %85 = tosa.matmul %82, %84, %13, %13 : (tensor<1x16x32xbf16>, tensor<1x32x32xbf16>, tensor<1xbf16>, tensor<1xbf16>) -> tensor<1x16x32xf32>
    %86 = tosa.reshape %85, %12 : (tensor<1x16x32xf32>, !tosa.shape<2>) -> tensor<16x32xf32>
    %87 = tosa.cast %86 : (tensor<16x32xf32>) -> tensor<16x32xbf16>
    %88 = tosa.reshape %87, %15 : (tensor<16x32xbf16>, !tosa.shape<4>) -> tensor<1x16x4x8xbf16>
    %89 = tosa.transpose %88 {perms = array<i32: 0, 2, 1, 3>} : (tensor<1x16x4x8xbf16>) -> tensor<1x4x16x8xbf16>
    %90 = tosa.transpose %arg2 {perms = array<i32: 1, 0>} : (tensor<16x32xbf16>) -> tensor<32x16xbf16>
    %91 = tosa.reshape %90, %16 : (tensor<32x16xbf16>, !tosa.shape<3>) -> tensor<1x32x16xbf16>
    %92 = tosa.matmul %82, %91, %13, %13 : (tensor<1x16x32xbf16>, tensor<1x32x16xbf16>, tensor<1xbf16>, tensor<1xbf16>) -> tensor<1x16x16xf32>
    %93 = tosa.reshape %92, %17 : (tensor<1x16x16xf32>, !tosa.shape<2>) -> tensor<16x16xf32>
    %94 = tosa.cast %93 : (tensor<16x16xf32>) -> tensor<16x16xbf16>
    %95 = tosa.reshape %94, %18 : (tensor<16x16xbf16>, !tosa.shape<4>) -> tensor<1x16x2x8xbf16>
    %96 = tosa.transpose %95 {perms = array<i32: 0, 2, 1, 3>} : (tensor<1x16x2x8xbf16>) -> tensor<1x2x16x8xbf16>
    %97 = tosa.transpose %arg3 {perms = array<i32: 1, 0>} : (tensor<16x32xbf16>) -> tensor<32x16xbf16>
    %98 = tosa.reshape %97, %16 : (tensor<32x16xbf16>, !tosa.shape<3>) -> tensor<1x32x16xbf16>
    %99 = tosa.matmul %82, %98, %13, %13 : (tensor<1x16x32xbf16>, tensor<1x32x16xbf16>, tensor<1xbf16>, tensor<1xbf16>) -> tensor<1x16x16xf32>
    %100 = tosa.reshape %99, %17 : (tensor<1x16x16xf32>, !tosa.shape<2>) -> tensor<16x16xf32>
    %101 = tosa.cast %100 : (tensor<16x16xf32>) -> tensor<16x16xbf16>
    %102 = tosa.reshape %101, %18 : (tensor<16x16xbf16>, !tosa.shape<4>) -> tensor<1x16x2x8xbf16>
    %103 = tosa.transpose %102 {perms = array<i32: 0, 2, 1, 3>} : (tensor<1x16x2x8xbf16>) -> tensor<1x2x16x8xbf16>
    %104 = tosa.reshape %69, %19 : (tensor<1x16x8xbf16>, !tosa.shape<4>) -> tensor<1x1x16x8xbf16>
    %105 = tosa.reshape %70, %19 : (tensor<1x16x8xbf16>, !tosa.shape<4>) -> tensor<1x1x16x8xbf16>
    %106 = tosa.mul %89, %104, %5 : (tensor<1x4x16x8xbf16>, tensor<1x1x16x8xbf16>, tensor<1xi8>) -> tensor<1x4x16x8xbf16>
    %107 = tosa.slice %89, %21, %20 : (tensor<1x4x16x8xbf16>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<1x4x16x4xbf16>
    %108 = tosa.slice %89, %22, %20 : (tensor<1x4x16x8xbf16>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<1x4x16x4xbf16>
    %109 = tosa.negate %108, %13, %13 : (tensor<1x4x16x4xbf16>, tensor<1xbf16>, tensor<1xbf16>) -> tensor<1x4x16x4xbf16>
    %110 = tosa.concat %109, %107 {axis = 3 : i32} : (tensor<1x4x16x4xbf16>, tensor<1x4x16x4xbf16>) -> tensor<1x4x16x8xbf16>
    %111 = tosa.mul %110, %105, %5 : (tensor<1x4x16x8xbf16>, tensor<1x1x16x8xbf16>, tensor<1xi8>) -> tensor<1x4x16x8xbf16>
    %112 = tosa.add %106, %111 : (tensor<1x4x16x8xbf16>, tensor<1x4x16x8xbf16>) -> tensor<1x4x16x8xbf16>
    %113 = tosa.mul %96, %104, %5 : (tensor<1x2x16x8xbf16>, tensor<1x1x16x8xbf16>, tensor<1xi8>) -> tensor<1x2x16x8xbf16>
    %114 = tosa.slice %96, %21, %23 : (tensor<1x2x16x8xbf16>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<1x2x16x4xbf16>
    %115 = tosa.slice %96, %22, %23 : (tensor<1x2x16x8xbf16>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<1x2x16x4xbf16>
    %116 = tosa.negate %115, %13, %13 : (tensor<1x2x16x4xbf16>, tensor<1xbf16>, tensor<1xbf16>) -> tensor<1x2x16x4xbf16>
    %117 = tosa.concat %116, %114 {axis = 3 : i32} : (tensor<1x2x16x4xbf16>, tensor<1x2x16x4xbf16>) -> tensor<1x2x16x8xbf16>
    %118 = tosa.mul %117, %105, %5 : (tensor<1x2x16x8xbf16>, tensor<1x1x16x8xbf16>, tensor<1xi8>) -> tensor<1x2x16x8xbf16>
    %119 = tosa.add %113, %118 : (tensor<1x2x16x8xbf16>, tensor<1x2x16x8xbf16>) -> tensor<1x2x16x8xbf16>
    %120 = tosa.reshape %119, %24 : (tensor<1x2x16x8xbf16>, !tosa.shape<5>) -> tensor<1x2x1x16x8xbf16>
    %121 = tosa.tile %120, %25 : (tensor<1x2x1x16x8xbf16>, !tosa.shape<5>) -> tensor<1x2x2x16x8xbf16>
    %122 = tosa.reshape %121, %26 : (tensor<1x2x2x16x8xbf16>, !tosa.shape<4>) -> tensor<1x4x16x8xbf16>
    %123 = tosa.reshape %103, %24 : (tensor<1x2x16x8xbf16>, !tosa.shape<5>) -> tensor<1x2x1x16x8xbf16>
    %124 = tosa.tile %123, %25 : (tensor<1x2x1x16x8xbf16>, !tosa.shape<5>) -> tensor<1x2x2x16x8xbf16>
    %125 = tosa.transpose %122 {perms = array<i32: 0, 1, 3, 2>} : (tensor<1x4x16x8xbf16>) -> tensor<1x4x8x16xbf16>
    %126 = tosa.reshape %112, %27 : (tensor<1x4x16x8xbf16>, !tosa.shape<3>) -> tensor<4x16x8xbf16>
    %127 = tosa.reshape %125, %28 : (tensor<1x4x8x16xbf16>, !tosa.shape<3>) -> tensor<4x8x16xbf16>
    %128 = tosa.matmul %126, %127, %13, %13 : (tensor<4x16x8xbf16>, tensor<4x8x16xbf16>, tensor<1xbf16>, tensor<1xbf16>) -> tensor<4x16x16xf32>
    %129 = tosa.cast %128 : (tensor<4x16x16xf32>) -> tensor<4x16x16xbf16>
    %130 = tosa.reshape %129, %29 : (tensor<4x16x16xbf16>, !tosa.shape<4>) -> tensor<1x4x16x16xbf16>
    %131 = tosa.mul %130, %42, %5 : (tensor<1x4x16x16xbf16>, tensor<1x1x1x1xbf16>, tensor<1xi8>) -> tensor<1x4x16x16xbf16>
    %132 = tosa.add %131, %56 : (tensor<1x4x16x16xbf16>, tensor<1x1x16x16xbf16>) -> tensor<1x4x16x16xbf16>
    %133 = tosa.cast %132 : (tensor<1x4x16x16xbf16>) -> tensor<1x4x16x16xf32>
    %134 = tosa.reduce_max %133 {axis = 3 : i32} : (tensor<1x4x16x16xf32>) -> tensor<1x4x16x1xf32>
    %135 = tosa.sub %133, %134 : (tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) -> tensor<1x4x16x16xf32>
    %136 = tosa.exp %135 : (tensor<1x4x16x16xf32>) -> tensor<1x4x16x16xf32>
    %137 = tosa.reduce_sum %136 {axis = 3 : i32} : (tensor<1x4x16x16xf32>) -> tensor<1x4x16x1xf32>
    %138 = tosa.reciprocal %137 : (tensor<1x4x16x1xf32>) -> tensor<1x4x16x1xf32>
    %139 = tosa.mul %136, %138, %5 : (tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>, tensor<1xi8>) -> tensor<1x4x16x16xf32>
    %140 = tosa.cast %139 : (tensor<1x4x16x16xf32>) -> tensor<1x4x16x16xbf16>
    %141 = tosa.reshape %140, %30 : (tensor<1x4x16x16xbf16>, !tosa.shape<3>) -> tensor<4x16x16xbf16>
    %142 = tosa.reshape %124, %27 : (tensor<1x2x2x16x8xbf16>, !tosa.shape<3>) -> tensor<4x16x8xbf16>
    %143 = tosa.matmul %141, %142, %13, %13 : (tensor<4x16x16xbf16>, tensor<4x16x8xbf16>, tensor<1xbf16>, tensor<1xbf16>) -> tensor<4x16x8xf32>
    %144 = tosa.cast %143 : (tensor<4x16x8xf32>) -> tensor<4x16x8xbf16>
    %145 = tosa.reshape %144, %26 : (tensor<4x16x8xbf16>, !tosa.shape<4>) -> tensor<1x4x16x8xbf16>
    %146 = tosa.transpose %145 {perms = array<i32: 0, 2, 1, 3>} : (tensor<1x4x16x8xbf16>) -> tensor<1x16x4x8xbf16>
    %147 = tosa.reshape %146, %8 : (tensor<1x16x4x8xbf16>, !tosa.shape<3>) -> tensor<1x16x32xbf16>
    %148 = tosa.transpose %arg4 {perms = array<i32: 1, 0>} : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %149 = tosa.reshape %148, %14 : (tensor<32x32xbf16>, !tosa.shape<3>) -> tensor<1x32x32xbf16>
    %150 = tosa.matmul %147, %149, %13, %13 : (tensor<1x16x32xbf16>, tensor<1x32x32xbf16>, tensor<1xbf16>, tensor<1xbf16>) -> tensor<1x16x32xf32>
    %151 = tosa.reshape %150, %12 : (tensor<1x16x32xf32>, !tosa.shape<2>) -> tensor<16x32xf32>
    %152 = tosa.cast %151 : (tensor<16x32xf32>) -> tensor<16x32xbf16>
    %153 = tosa.reshape %152, %8 : (tensor<16x32xbf16>, !tosa.shape<3>) -> tensor<1x16x32xbf16>
    %154 = tosa.add %60, %153 : (tensor<1x16x32xbf16>, tensor<1x16x32xbf16>) -> tensor<1x16x32xbf16>
    %155 = tosa.cast %154 : (tensor<1x16x32xbf16>) -> tensor<1x16x32xf32>
    %156 = tosa.pow %155, %38 : (tensor<1x16x32xf32>, tensor<1x1x1xf32>) -> tensor<1x16x32xf32>
    %157 = tosa.reduce_sum %156 {axis = 2 : i32} : (tensor<1x16x32xf32>) -> tensor<1x16x1xf32>
    %158 = tosa.mul %157, %39, %5 : (tensor<1x16x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<1x16x1xf32>
    %159 = tosa.add %158, %40 : (tensor<1x16x1xf32>, tensor<1x1x1xf32>) -> tensor<1x16x1xf32>
    %160 = tosa.rsqrt %159 : (tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
    %161 = tosa.mul %155, %160, %5 : (tensor<1x16x32xf32>, tensor<1x16x1xf32>, tensor<1xi8>) -> tensor<1x16x32xf32>
    %162 = tosa.cast %arg9 : (tensor<32xbf16>) -> tensor<32xf32>
    %163 = tosa.add %162, %41 : (tensor<32xf32>, tensor<1xf32>) -> tensor<32xf32>
    %164 = tosa.reshape %163, %11 : (tensor<32xf32>, !tosa.shape<3>) -> tensor<1x1x32xf32>
    %165 = tosa.mul %161, %164, %5 : (tensor<1x16x32xf32>, tensor<1x1x32xf32>, tensor<1xi8>) -> tensor<1x16x32xf32>
    %166 = tosa.cast %165 : (tensor<1x16x32xf32>) -> tensor<1x16x32xbf16>
    %167 = tosa.transpose %arg5 {perms = array<i32: 1, 0>} : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %168 = tosa.reshape %167, %31 : (tensor<32x64xbf16>, !tosa.shape<3>) -> tensor<1x32x64xbf16>
    %169 = tosa.matmul %166, %168, %13, %13 : (tensor<1x16x32xbf16>, tensor<1x32x64xbf16>, tensor<1xbf16>, tensor<1xbf16>) -> tensor<1x16x64xf32>
    %170 = tosa.reshape %169, %32 : (tensor<1x16x64xf32>, !tosa.shape<2>) -> tensor<16x64xf32>
    %171 = tosa.cast %170 : (tensor<16x64xf32>) -> tensor<16x64xbf16>
    %172 = tosa.reshape %171, %33 : (tensor<16x64xbf16>, !tosa.shape<3>) -> tensor<1x16x64xbf16>
    %173 = tosa.mul %43, %172, %5 : (tensor<1x16x64xbf16>, tensor<1x16x64xbf16>, tensor<1xi8>) -> tensor<1x16x64xbf16>
    %174 = tosa.pow %47, %43 : (tensor<1x16x64xbf16>, tensor<1x16x64xbf16>) -> tensor<1x16x64xbf16>
    %175 = tosa.pow %172, %45 : (tensor<1x16x64xbf16>, tensor<1x16x64xbf16>) -> tensor<1x16x64xbf16>
    %176 = tosa.mul %46, %175, %5 : (tensor<1x16x64xbf16>, tensor<1x16x64xbf16>, tensor<1xi8>) -> tensor<1x16x64xbf16>
    %177 = tosa.add %172, %176 : (tensor<1x16x64xbf16>, tensor<1x16x64xbf16>) -> tensor<1x16x64xbf16>
    %178 = tosa.mul %174, %177, %5 : (tensor<1x16x64xbf16>, tensor<1x16x64xbf16>, tensor<1xi8>) -> tensor<1x16x64xbf16>
    %179 = tosa.tanh %178 : (tensor<1x16x64xbf16>) -> tensor<1x16x64xbf16>
    %180 = tosa.add %179, %44 : (tensor<1x16x64xbf16>, tensor<1x16x64xbf16>) -> tensor<1x16x64xbf16>
    %181 = tosa.mul %173, %180, %5 : (tensor<1x16x64xbf16>, tensor<1x16x64xbf16>, tensor<1xi8>) -> tensor<1x16x64xbf16>
    %182 = tosa.transpose %arg6 {perms = array<i32: 1, 0>} : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %183 = tosa.reshape %182, %31 : (tensor<32x64xbf16>, !tosa.shape<3>) -> tensor<1x32x64xbf16>
    %184 = tosa.matmul %166, %183, %13, %13 : (tensor<1x16x32xbf16>, tensor<1x32x64xbf16>, tensor<1xbf16>, tensor<1xbf16>) -> tensor<1x16x64xf32>
    %185 = tosa.reshape %184, %32 : (tensor<1x16x64xf32>, !tosa.shape<2>) -> tensor<16x64xf32>
    %186 = tosa.cast %185 : (tensor<16x64xf32>) -> tensor<16x64xbf16>
    %187 = tosa.reshape %186, %33 : (tensor<16x64xbf16>, !tosa.shape<3>) -> tensor<1x16x64xbf16>
    %188 = tosa.mul %181, %187, %5 : (tensor<1x16x64xbf16>, tensor<1x16x64xbf16>, tensor<1xi8>) -> tensor<1x16x64xbf16>
    %189 = tosa.transpose %arg7 {perms = array<i32: 1, 0>} : (tensor<32x64xbf16>) -> tensor<64x32xbf16>
    %190 = tosa.reshape %189, %34 : (tensor<64x32xbf16>, !tosa.shape<3>) -> tensor<1x64x32xbf16>
    %191 = tosa.matmul %188, %190, %13, %13 : (tensor<1x16x64xbf16>, tensor<1x64x32xbf16>, tensor<1xbf16>, tensor<1xbf16>) -> tensor<1x16x32xf32>
    %192 = tosa.reshape %191, %12 : (tensor<1x16x32xf32>, !tosa.shape<2>) -> tensor<16x32xf32>
    %193 = tosa.cast %192 : (tensor<16x32xf32>) -> tensor<16x32xbf16>
    %194 = tosa.reshape %193, %8 : (tensor<16x32xbf16>, !tosa.shape<3>) -> tensor<1x16x32xbf16>
    %195 = tosa.add %154, %194 : (tensor<1x16x32xbf16>, tensor<1x16x32xbf16>) -> tensor<1x16x32xbf16>
    %196 = tosa.cast %195 : (tensor<1x16x32xbf16>) -> tensor<1x16x32xf32>
    %197 = tosa.pow %196, %38 : (tensor<1x16x32xf32>, tensor<1x1x1xf32>) -> tensor<1x16x32xf32>
    %198 = tosa.reduce_sum %197 {axis = 2 : i32} : (tensor<1x16x32xf32>) -> tensor<1x16x1xf32>
    %199 = tosa.mul %198, %39, %5 : (tensor<1x16x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<1x16x1xf32>
    %200 = tosa.add %199, %40 : (tensor<1x16x1xf32>, tensor<1x1x1xf32>) -> tensor<1x16x1xf32>
    %201 = tosa.rsqrt %200 : (tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
    %202 = tosa.mul %196, %201, %5 : (tensor<1x16x32xf32>, tensor<1x16x1xf32>, tensor<1xi8>) -> tensor<1x16x32xf32>
    %203 = tosa.cast %arg10 : (tensor<32xbf16>) -> tensor<32xf32>
    %204 = tosa.add %203, %41 : (tensor<32xf32>, tensor<1xf32>) -> tensor<32xf32>
    %205 = tosa.reshape %204, %11 : (tensor<32xf32>, !tosa.shape<3>) -> tensor<1x1x32xf32>
    %206 = tosa.mul %202, %205, %5 : (tensor<1x16x32xf32>, tensor<1x1x32xf32>, tensor<1xi8>) -> tensor<1x16x32xf32>
    %207 = tosa.cast %206 : (tensor<1x16x32xf32>) -> tensor<1x16x32xbf16>
    return %207 : tensor<1x16x32xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_4_torch.bfloat16: "0x02000000803FCD3D243C833A"
    }
  }
#-}
