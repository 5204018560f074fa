// models/make_test_models.py: transformers LlamaModel, one layer 32 wide, in bfloat16: rounded before the weight (torch-mlir 20261001 torch 2.15.0)
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
    %37 = "tosa.const"() <{values = dense<2.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %38 = "tosa.const"() <{values = dense<3.125000e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %39 = "tosa.const"() <{values = dense<9.99999997E-7> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %40 = "tosa.const"() <{values = dense<3.535160e-01> : tensor<1x1x1x1xbf16>}> : () -> tensor<1x1x1x1xbf16>
    %41 = tosa.reshape %2, %3 : (tensor<16xi64>, !tosa.shape<2>) -> tensor<1x16xi64>
    %42 = tosa.reshape %2, %4 : (tensor<16xi64>, !tosa.shape<2>) -> tensor<16x1xi64>
    %43 = tosa.cast %42 : (tensor<16x1xi64>) -> tensor<16x1xi32>
    %44 = tosa.cast %41 : (tensor<1x16xi64>) -> tensor<1x16xi32>
    %45 = tosa.sub %44, %43 : (tensor<1x16xi32>, tensor<16x1xi32>) -> tensor<16x16xi32>
    %46 = tosa.cast %45 : (tensor<16x16xi32>) -> tensor<16x16xi64>
    %47 = tosa.greater_equal %46, %35 : (tensor<16x16xi64>, tensor<1x1xi64>) -> tensor<16x16xi1>
    %48 = tosa.select %47, %0, %36 : (tensor<16x16xi1>, tensor<16x16xbf16>, tensor<1x1xbf16>) -> tensor<16x16xbf16>
    %49 = tosa.reshape %48, %6 : (tensor<16x16xbf16>, !tosa.shape<4>) -> tensor<1x1x16x16xbf16>
    %50 = tosa.reshape %arg0, %7 : (tensor<100x32xbf16>, !tosa.shape<3>) -> tensor<1x100x32xbf16>
    %51 = tosa.cast %arg11 : (tensor<1x16xi64>) -> tensor<1x16xi32>
    %52 = tosa.gather %50, %51 : (tensor<1x100x32xbf16>, tensor<1x16xi32>) -> tensor<1x16x32xbf16>
    %53 = tosa.reshape %2, %9 : (tensor<16xi64>, !tosa.shape<3>) -> tensor<1x16x1xi64>
    %54 = tosa.cast %53 : (tensor<1x16x1xi64>) -> tensor<1x16x1xf32>
    %55 = tosa.cast %1 : (tensor<4xbf16>) -> tensor<4xf32>
    %56 = tosa.reshape %55, %10 : (tensor<4xf32>, !tosa.shape<3>) -> tensor<1x1x4xf32>
    %57 = tosa.mul %54, %56, %5 : (tensor<1x16x1xf32>, tensor<1x1x4xf32>, tensor<1xi8>) -> tensor<1x16x4xf32>
    %58 = tosa.concat %57, %57 {axis = 2 : i32} : (tensor<1x16x4xf32>, tensor<1x16x4xf32>) -> tensor<1x16x8xf32>
    %59 = tosa.cos %58 : (tensor<1x16x8xf32>) -> tensor<1x16x8xf32>
    %60 = tosa.sin %58 : (tensor<1x16x8xf32>) -> tensor<1x16x8xf32>
    %61 = tosa.cast %59 : (tensor<1x16x8xf32>) -> tensor<1x16x8xbf16>
    %62 = tosa.cast %60 : (tensor<1x16x8xf32>) -> tensor<1x16x8xbf16>
    %63 = tosa.cast %52 : (tensor<1x16x32xbf16>) -> tensor<1x16x32xf32>
    %64 = tosa.pow %63, %37 : (tensor<1x16x32xf32>, tensor<1x1x1xf32>) -> tensor<1x16x32xf32>
    %65 = tosa.reduce_sum %64 {axis = 2 : i32} : (tensor<1x16x32xf32>) -> tensor<1x16x1xf32>
    %66 = tosa.mul %65, %38, %5 : (tensor<1x16x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<1x16x1xf32>
    %67 = tosa.add %66, %39 : (tensor<1x16x1xf32>, tensor<1x1x1xf32>) -> tensor<1x16x1xf32>
    %68 = tosa.rsqrt %67 : (tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
    %69 = tosa.mul %63, %68, %5 : (tensor<1x16x32xf32>, tensor<1x16x1xf32>, tensor<1xi8>) -> tensor<1x16x32xf32>
    %70 = tosa.cast %69 : (tensor<1x16x32xf32>) -> tensor<1x16x32xbf16>
    %71 = tosa.reshape %arg8, %11 : (tensor<32xbf16>, !tosa.shape<3>) -> tensor<1x1x32xbf16>
    %72 = tosa.mul %71, %70, %5 : (tensor<1x1x32xbf16>, tensor<1x16x32xbf16>, tensor<1xi8>) -> tensor<1x16x32xbf16>
    %73 = tosa.transpose %arg1 {perms = array<i32: 1, 0>} : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %74 = tosa.reshape %73, %14 : (tensor<32x32xbf16>, !tosa.shape<3>) -> tensor<1x32x32xbf16>
    %75 = tosa.matmul %72, %74, %13, %13 : (tensor<1x16x32xbf16>, tensor<1x32x32xbf16>, tensor<1xbf16>, tensor<1xbf16>) -> tensor<1x16x32xf32>
    %76 = tosa.reshape %75, %12 : (tensor<1x16x32xf32>, !tosa.shape<2>) -> tensor<16x32xf32>
    %77 = tosa.cast %76 : (tensor<16x32xf32>) -> tensor<16x32xbf16>
    %78 = tosa.reshape %77, %15 : (tensor<16x32xbf16>, !tosa.shape<4>) -> tensor<1x16x4x8xbf16>
    %79 = tosa.transpose %78 {perms = array<i32: 0, 2, 1, 3>} : (tensor<1x16x4x8xbf16>) -> tensor<1x4x16x8xbf16>
    %80 = tosa.transpose %arg2 {perms = array<i32: 1, 0>} : (tensor<16x32xbf16>) -> tensor<32x16xbf16>
    %81 = tosa.reshape %80, %16 : (tensor<32x16xbf16>, !tosa.shape<3>) -> tensor<1x32x16xbf16>
    %82 = tosa.matmul %72, %81, %13, %13 : (tensor<1x16x32xbf16>, tensor<1x32x16xbf16>, tensor<1xbf16>, tensor<1xbf16>) -> tensor<1x16x16xf32>
    %83 = tosa.reshape %82, %17 : (tensor<1x16x16xf32>, !tosa.shape<2>) -> tensor<16x16xf32>
    %84 = tosa.cast %83 : (tensor<16x16xf32>) -> tensor<16x16xbf16>
    %85 = tosa.reshape %84, %18 : (tensor<16x16xbf16>, !tosa.shape<4>) -> tensor<1x16x2x8xbf16>
    %86 = tosa.transpose %85 {perms = array<i32: 0, 2, 1, 3>} : (tensor<1x16x2x8xbf16>) -> tensor<1x2x16x8xbf16>
    %87 = tosa.transpose %arg3 {perms = array<i32: 1, 0>} : (tensor<16x32xbf16>) -> tensor<32x16xbf16>
    %88 = tosa.reshape %87, %16 : (tensor<32x16xbf16>, !tosa.shape<3>) -> tensor<1x32x16xbf16>
    %89 = tosa.matmul %72, %88, %13, %13 : (tensor<1x16x32xbf16>, tensor<1x32x16xbf16>, tensor<1xbf16>, tensor<1xbf16>) -> tensor<1x16x16xf32>
    %90 = tosa.reshape %89, %17 : (tensor<1x16x16xf32>, !tosa.shape<2>) -> tensor<16x16xf32>
    %91 = tosa.cast %90 : (tensor<16x16xf32>) -> tensor<16x16xbf16>
    %92 = tosa.reshape %91, %18 : (tensor<16x16xbf16>, !tosa.shape<4>) -> tensor<1x16x2x8xbf16>
    %93 = tosa.transpose %92 {perms = array<i32: 0, 2, 1, 3>} : (tensor<1x16x2x8xbf16>) -> tensor<1x2x16x8xbf16>
    %94 = tosa.reshape %61, %19 : (tensor<1x16x8xbf16>, !tosa.shape<4>) -> tensor<1x1x16x8xbf16>
    %95 = tosa.reshape %62, %19 : (tensor<1x16x8xbf16>, !tosa.shape<4>) -> tensor<1x1x16x8xbf16>
    %96 = tosa.mul %79, %94, %5 : (tensor<1x4x16x8xbf16>, tensor<1x1x16x8xbf16>, tensor<1xi8>) -> tensor<1x4x16x8xbf16>
    %97 = tosa.slice %79, %21, %20 : (tensor<1x4x16x8xbf16>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<1x4x16x4xbf16>
    %98 = tosa.slice %79, %22, %20 : (tensor<1x4x16x8xbf16>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<1x4x16x4xbf16>
    %99 = tosa.negate %98, %13, %13 : (tensor<1x4x16x4xbf16>, tensor<1xbf16>, tensor<1xbf16>) -> tensor<1x4x16x4xbf16>
    %100 = tosa.concat %99, %97 {axis = 3 : i32} : (tensor<1x4x16x4xbf16>, tensor<1x4x16x4xbf16>) -> tensor<1x4x16x8xbf16>
    %101 = tosa.mul %100, %95, %5 : (tensor<1x4x16x8xbf16>, tensor<1x1x16x8xbf16>, tensor<1xi8>) -> tensor<1x4x16x8xbf16>
    %102 = tosa.add %96, %101 : (tensor<1x4x16x8xbf16>, tensor<1x4x16x8xbf16>) -> tensor<1x4x16x8xbf16>
    %103 = tosa.mul %86, %94, %5 : (tensor<1x2x16x8xbf16>, tensor<1x1x16x8xbf16>, tensor<1xi8>) -> tensor<1x2x16x8xbf16>
    %104 = tosa.slice %86, %21, %23 : (tensor<1x2x16x8xbf16>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<1x2x16x4xbf16>
    %105 = tosa.slice %86, %22, %23 : (tensor<1x2x16x8xbf16>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<1x2x16x4xbf16>
    %106 = tosa.negate %105, %13, %13 : (tensor<1x2x16x4xbf16>, tensor<1xbf16>, tensor<1xbf16>) -> tensor<1x2x16x4xbf16>
    %107 = tosa.concat %106, %104 {axis = 3 : i32} : (tensor<1x2x16x4xbf16>, tensor<1x2x16x4xbf16>) -> tensor<1x2x16x8xbf16>
    %108 = tosa.mul %107, %95, %5 : (tensor<1x2x16x8xbf16>, tensor<1x1x16x8xbf16>, tensor<1xi8>) -> tensor<1x2x16x8xbf16>
    %109 = tosa.add %103, %108 : (tensor<1x2x16x8xbf16>, tensor<1x2x16x8xbf16>) -> tensor<1x2x16x8xbf16>
    %110 = tosa.reshape %109, %24 : (tensor<1x2x16x8xbf16>, !tosa.shape<5>) -> tensor<1x2x1x16x8xbf16>
    %111 = tosa.tile %110, %25 : (tensor<1x2x1x16x8xbf16>, !tosa.shape<5>) -> tensor<1x2x2x16x8xbf16>
    %112 = tosa.reshape %111, %26 : (tensor<1x2x2x16x8xbf16>, !tosa.shape<4>) -> tensor<1x4x16x8xbf16>
    %113 = tosa.reshape %93, %24 : (tensor<1x2x16x8xbf16>, !tosa.shape<5>) -> tensor<1x2x1x16x8xbf16>
    %114 = tosa.tile %113, %25 : (tensor<1x2x1x16x8xbf16>, !tosa.shape<5>) -> tensor<1x2x2x16x8xbf16>
    %115 = tosa.transpose %112 {perms = array<i32: 0, 1, 3, 2>} : (tensor<1x4x16x8xbf16>) -> tensor<1x4x8x16xbf16>
    %116 = tosa.reshape %102, %27 : (tensor<1x4x16x8xbf16>, !tosa.shape<3>) -> tensor<4x16x8xbf16>
    %117 = tosa.reshape %115, %28 : (tensor<1x4x8x16xbf16>, !tosa.shape<3>) -> tensor<4x8x16xbf16>
    %118 = tosa.matmul %116, %117, %13, %13 : (tensor<4x16x8xbf16>, tensor<4x8x16xbf16>, tensor<1xbf16>, tensor<1xbf16>) -> tensor<4x16x16xf32>
    %119 = tosa.cast %118 : (tensor<4x16x16xf32>) -> tensor<4x16x16xbf16>
    %120 = tosa.reshape %119, %29 : (tensor<4x16x16xbf16>, !tosa.shape<4>) -> tensor<1x4x16x16xbf16>
    %121 = tosa.mul %120, %40, %5 : (tensor<1x4x16x16xbf16>, tensor<1x1x1x1xbf16>, tensor<1xi8>) -> tensor<1x4x16x16xbf16>
    %122 = tosa.add %121, %49 : (tensor<1x4x16x16xbf16>, tensor<1x1x16x16xbf16>) -> tensor<1x4x16x16xbf16>
    %123 = tosa.cast %122 : (tensor<1x4x16x16xbf16>) -> tensor<1x4x16x16xf32>
    %124 = tosa.reduce_max %123 {axis = 3 : i32} : (tensor<1x4x16x16xf32>) -> tensor<1x4x16x1xf32>
    %125 = tosa.sub %123, %124 : (tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) -> tensor<1x4x16x16xf32>
    %126 = tosa.exp %125 : (tensor<1x4x16x16xf32>) -> tensor<1x4x16x16xf32>
    %127 = tosa.reduce_sum %126 {axis = 3 : i32} : (tensor<1x4x16x16xf32>) -> tensor<1x4x16x1xf32>
    %128 = tosa.reciprocal %127 : (tensor<1x4x16x1xf32>) -> tensor<1x4x16x1xf32>
    %129 = tosa.mul %126, %128, %5 : (tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>, tensor<1xi8>) -> tensor<1x4x16x16xf32>
    %130 = tosa.cast %129 : (tensor<1x4x16x16xf32>) -> tensor<1x4x16x16xbf16>
    %131 = tosa.reshape %130, %30 : (tensor<1x4x16x16xbf16>, !tosa.shape<3>) -> tensor<4x16x16xbf16>
    %132 = tosa.reshape %114, %27 : (tensor<1x2x2x16x8xbf16>, !tosa.shape<3>) -> tensor<4x16x8xbf16>
    %133 = tosa.matmul %131, %132, %13, %13 : (tensor<4x16x16xbf16>, tensor<4x16x8xbf16>, tensor<1xbf16>, tensor<1xbf16>) -> tensor<4x16x8xf32>
    %134 = tosa.cast %133 : (tensor<4x16x8xf32>) -> tensor<4x16x8xbf16>
    %135 = tosa.reshape %134, %26 : (tensor<4x16x8xbf16>, !tosa.shape<4>) -> tensor<1x4x16x8xbf16>
    %136 = tosa.transpose %135 {perms = array<i32: 0, 2, 1, 3>} : (tensor<1x4x16x8xbf16>) -> tensor<1x16x4x8xbf16>
    %137 = tosa.reshape %136, %8 : (tensor<1x16x4x8xbf16>, !tosa.shape<3>) -> tensor<1x16x32xbf16>
    %138 = tosa.transpose %arg4 {perms = array<i32: 1, 0>} : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %139 = tosa.reshape %138, %14 : (tensor<32x32xbf16>, !tosa.shape<3>) -> tensor<1x32x32xbf16>
    %140 = tosa.matmul %137, %139, %13, %13 : (tensor<1x16x32xbf16>, tensor<1x32x32xbf16>, tensor<1xbf16>, tensor<1xbf16>) -> tensor<1x16x32xf32>
    %141 = tosa.reshape %140, %12 : (tensor<1x16x32xf32>, !tosa.shape<2>) -> tensor<16x32xf32>
    %142 = tosa.cast %141 : (tensor<16x32xf32>) -> tensor<16x32xbf16>
    %143 = tosa.reshape %142, %8 : (tensor<16x32xbf16>, !tosa.shape<3>) -> tensor<1x16x32xbf16>
    %144 = tosa.add %52, %143 : (tensor<1x16x32xbf16>, tensor<1x16x32xbf16>) -> tensor<1x16x32xbf16>
    %145 = tosa.cast %144 : (tensor<1x16x32xbf16>) -> tensor<1x16x32xf32>
    %146 = tosa.pow %145, %37 : (tensor<1x16x32xf32>, tensor<1x1x1xf32>) -> tensor<1x16x32xf32>
    %147 = tosa.reduce_sum %146 {axis = 2 : i32} : (tensor<1x16x32xf32>) -> tensor<1x16x1xf32>
    %148 = tosa.mul %147, %38, %5 : (tensor<1x16x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<1x16x1xf32>
    %149 = tosa.add %148, %39 : (tensor<1x16x1xf32>, tensor<1x1x1xf32>) -> tensor<1x16x1xf32>
    %150 = tosa.rsqrt %149 : (tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
    %151 = tosa.mul %145, %150, %5 : (tensor<1x16x32xf32>, tensor<1x16x1xf32>, tensor<1xi8>) -> tensor<1x16x32xf32>
    %152 = tosa.cast %151 : (tensor<1x16x32xf32>) -> tensor<1x16x32xbf16>
    %153 = tosa.reshape %arg9, %11 : (tensor<32xbf16>, !tosa.shape<3>) -> tensor<1x1x32xbf16>
    %154 = tosa.mul %153, %152, %5 : (tensor<1x1x32xbf16>, tensor<1x16x32xbf16>, tensor<1xi8>) -> tensor<1x16x32xbf16>
    %155 = tosa.transpose %arg5 {perms = array<i32: 1, 0>} : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %156 = tosa.reshape %155, %31 : (tensor<32x64xbf16>, !tosa.shape<3>) -> tensor<1x32x64xbf16>
    %157 = tosa.matmul %154, %156, %13, %13 : (tensor<1x16x32xbf16>, tensor<1x32x64xbf16>, tensor<1xbf16>, tensor<1xbf16>) -> tensor<1x16x64xf32>
    %158 = tosa.reshape %157, %32 : (tensor<1x16x64xf32>, !tosa.shape<2>) -> tensor<16x64xf32>
    %159 = tosa.cast %158 : (tensor<16x64xf32>) -> tensor<16x64xbf16>
    %160 = tosa.reshape %159, %33 : (tensor<16x64xbf16>, !tosa.shape<3>) -> tensor<1x16x64xbf16>
    %161 = tosa.cast %160 : (tensor<1x16x64xbf16>) -> tensor<1x16x64xf32>
    %162 = tosa.sigmoid %161 : (tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %163 = tosa.mul %161, %162, %5 : (tensor<1x16x64xf32>, tensor<1x16x64xf32>, tensor<1xi8>) -> tensor<1x16x64xf32>
    %164 = tosa.cast %163 : (tensor<1x16x64xf32>) -> tensor<1x16x64xbf16>
    %165 = tosa.transpose %arg6 {perms = array<i32: 1, 0>} : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %166 = tosa.reshape %165, %31 : (tensor<32x64xbf16>, !tosa.shape<3>) -> tensor<1x32x64xbf16>
    %167 = tosa.matmul %154, %166, %13, %13 : (tensor<1x16x32xbf16>, tensor<1x32x64xbf16>, tensor<1xbf16>, tensor<1xbf16>) -> tensor<1x16x64xf32>
    %168 = tosa.reshape %167, %32 : (tensor<1x16x64xf32>, !tosa.shape<2>) -> tensor<16x64xf32>
    %169 = tosa.cast %168 : (tensor<16x64xf32>) -> tensor<16x64xbf16>
    %170 = tosa.reshape %169, %33 : (tensor<16x64xbf16>, !tosa.shape<3>) -> tensor<1x16x64xbf16>
    %171 = tosa.mul %164, %170, %5 : (tensor<1x16x64xbf16>, tensor<1x16x64xbf16>, tensor<1xi8>) -> tensor<1x16x64xbf16>
    %172 = tosa.transpose %arg7 {perms = array<i32: 1, 0>} : (tensor<32x64xbf16>) -> tensor<64x32xbf16>
    %173 = tosa.reshape %172, %34 : (tensor<64x32xbf16>, !tosa.shape<3>) -> tensor<1x64x32xbf16>
    %174 = tosa.matmul %171, %173, %13, %13 : (tensor<1x16x64xbf16>, tensor<1x64x32xbf16>, tensor<1xbf16>, tensor<1xbf16>) -> tensor<1x16x32xf32>
    %175 = tosa.reshape %174, %12 : (tensor<1x16x32xf32>, !tosa.shape<2>) -> tensor<16x32xf32>
    %176 = tosa.cast %175 : (tensor<16x32xf32>) -> tensor<16x32xbf16>
    %177 = tosa.reshape %176, %8 : (tensor<16x32xbf16>, !tosa.shape<3>) -> tensor<1x16x32xbf16>
    %178 = tosa.add %144, %177 : (tensor<1x16x32xbf16>, tensor<1x16x32xbf16>) -> tensor<1x16x32xbf16>
    %179 = tosa.cast %178 : (tensor<1x16x32xbf16>) -> tensor<1x16x32xf32>
    %180 = tosa.pow %179, %37 : (tensor<1x16x32xf32>, tensor<1x1x1xf32>) -> tensor<1x16x32xf32>
    %181 = tosa.reduce_sum %180 {axis = 2 : i32} : (tensor<1x16x32xf32>) -> tensor<1x16x1xf32>
    %182 = tosa.mul %181, %38, %5 : (tensor<1x16x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<1x16x1xf32>
    %183 = tosa.add %182, %39 : (tensor<1x16x1xf32>, tensor<1x1x1xf32>) -> tensor<1x16x1xf32>
    %184 = tosa.rsqrt %183 : (tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
    %185 = tosa.mul %179, %184, %5 : (tensor<1x16x32xf32>, tensor<1x16x1xf32>, tensor<1xi8>) -> tensor<1x16x32xf32>
    %186 = tosa.cast %185 : (tensor<1x16x32xf32>) -> tensor<1x16x32xbf16>
    %187 = tosa.reshape %arg10, %11 : (tensor<32xbf16>, !tosa.shape<3>) -> tensor<1x1x32xbf16>
    %188 = tosa.mul %187, %186, %5 : (tensor<1x1x32xbf16>, tensor<1x16x32xbf16>, tensor<1xi8>) -> tensor<1x16x32xbf16>
    return %188 : tensor<1x16x32xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_4_torch.bfloat16: "0x02000000803FCD3D243C833A"
    }
  }
#-}
