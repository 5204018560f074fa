// models/make_test_models.py: transformers BertModel, one layer 32 wide, in bfloat16 (torch-mlir 20261001 torch 2.15.0)
module {
  func.func @main(%arg0: tensor<100x32xbf16>, %arg1: tensor<32x32xbf16>, %arg2: tensor<2x32xbf16>, %arg3: tensor<32xbf16>, %arg4: tensor<32xbf16>, %arg5: tensor<32x32xbf16>, %arg6: tensor<32xbf16>, %arg7: tensor<32x32xbf16>, %arg8: tensor<32xbf16>, %arg9: tensor<32x32xbf16>, %arg10: tensor<32xbf16>, %arg11: tensor<32x32xbf16>, %arg12: tensor<32xbf16>, %arg13: tensor<32xbf16>, %arg14: tensor<32xbf16>, %arg15: tensor<64x32xbf16>, %arg16: tensor<64xbf16>, %arg17: tensor<32x64xbf16>, %arg18: tensor<32xbf16>, %arg19: tensor<32xbf16>, %arg20: tensor<32xbf16>, %arg21: tensor<32x32xbf16>, %arg22: tensor<32xbf16>, %arg23: tensor<1x16xi64>) -> tensor<1x16x32xbf16> {
    %0 = "tosa.const"() <{values = dense_resource<torch_tensor_1_32_torch.int64> : tensor<1x32xi64>}> : () -> tensor<1x32xi64>
    %1 = tosa.const_shape  {values = dense<[1, 16]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %2 = tosa.const_shape  {values = dense<0> : tensor<2xindex>} : () -> !tosa.shape<2>
    %3 = tosa.const_shape  {values = dense<[1, 16, 1]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %4 = "tosa.const"() <{values = dense<0> : tensor<1x16x1xi32>}> : () -> tensor<1x16x1xi32>
    %5 = tosa.const_shape  {values = dense<[16, 2]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %6 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %7 = tosa.const_shape  {values = dense<[1, 100, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %8 = tosa.const_shape  {values = dense<[1, 16, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %9 = tosa.const_shape  {values = dense<[1, 2, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %10 = tosa.const_shape  {values = dense<[1, 32, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %11 = tosa.const_shape  {values = dense<[1, 1, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %12 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]> : tensor<16xi64>}> : () -> tensor<16xi64>
    %13 = tosa.const_shape  {values = dense<[1, 1, 16, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %14 = tosa.const_shape  {values = dense<[1, 1, 1, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %15 = tosa.const_shape  {values = dense<[1, 1, 1, 16, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %16 = tosa.const_shape  {values = dense<[16, 32]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %17 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1xf32>}> : () -> tensor<1xf32>
    %18 = tosa.const_shape  {values = dense<[1, 32]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %19 = tosa.const_shape  {values = dense<[1, 16, 4, 8]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %20 = tosa.const_shape  {values = dense<[4, 16, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %21 = tosa.const_shape  {values = dense<[4, 8, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %22 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1xbf16>}> : () -> tensor<1xbf16>
    %23 = tosa.const_shape  {values = dense<[1, 4, 16, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %24 = tosa.const_shape  {values = dense<[4, 16, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %25 = tosa.const_shape  {values = dense<[1, 4, 16, 8]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %26 = tosa.const_shape  {values = dense<[1, 32, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %27 = tosa.const_shape  {values = dense<[16, 64]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %28 = tosa.const_shape  {values = dense<[1, 64]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %29 = tosa.const_shape  {values = dense<[1, 16, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %30 = tosa.const_shape  {values = dense<[1, 64, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %31 = "tosa.const"() <{values = dense_resource<torch_tensor_1_32_torch.int64_1> : tensor<1x32x1xi64>}> : () -> tensor<1x32x1xi64>
    %32 = "tosa.const"() <{values = dense<[[32, 1]]> : tensor<1x2xi32>}> : () -> tensor<1x2xi32>
    %33 = "tosa.const"() <{values = dense<3.125000e-02> : tensor<1x1x1xf64>}> : () -> tensor<1x1x1xf64>
    %34 = "tosa.const"() <{values = dense<3.125000e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %35 = "tosa.const"() <{values = dense<9.99999996E-13> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %36 = "tosa.const"() <{values = dense<0> : tensor<1x1x1x1xi64>}> : () -> tensor<1x1x1x1xi64>
    %37 = "tosa.const"() <{values = dense<true> : tensor<1x1x1x1xi1>}> : () -> tensor<1x1x1x1xi1>
    %38 = "tosa.const"() <{values = dense<0> : tensor<1x1x1x1x1xi32>}> : () -> tensor<1x1x1x1x1xi32>
    %39 = "tosa.const"() <{values = dense<0> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
    %40 = "tosa.const"() <{values = dense<16> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
    %41 = "tosa.const"() <{values = dense<[[16, 1]]> : tensor<1x2xi32>}> : () -> tensor<1x2xi32>
    %42 = "tosa.const"() <{values = dense<1> : tensor<1x16x1xi8>}> : () -> tensor<1x16x1xi8>
    %43 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1x1x1x1xbf16>}> : () -> tensor<1x1x1x1xbf16>
    %44 = "tosa.const"() <{values = dense<-3.389530e+38> : tensor<1x1x1x1xbf16>}> : () -> tensor<1x1x1x1xbf16>
    %45 = "tosa.const"() <{values = dense<3.535160e-01> : tensor<1x1x1x1xbf16>}> : () -> tensor<1x1x1x1xbf16>
    %46 = "tosa.const"() <{values = dense<1.000000e+00> : tensor<1x1x1xbf16>}> : () -> tensor<1x1x1xbf16>
    %47 = "tosa.const"() <{values = dense<5.000000e-01> : tensor<1x1x1xbf16>}> : () -> tensor<1x1x1xbf16>
    %48 = "tosa.const"() <{values = dense<7.070310e-01> : tensor<1x1x1xbf16>}> : () -> tensor<1x1x1xbf16>
    %49 = tosa.slice %0, %2, %1 : (tensor<1x32xi64>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<1x16xi64>
    %50 = tosa.cast %49 : (tensor<1x16xi64>) -> tensor<1x16xi32>
    %51 = tosa.reshape %50, %3 : (tensor<1x16xi32>, !tosa.shape<3>) -> tensor<1x16x1xi32>
    %52 = tosa.concat %4, %51 {axis = 2 : i32} : (tensor<1x16x1xi32>, tensor<1x16x1xi32>) -> tensor<1x16x2xi32>
    %53 = tosa.reshape %52, %5 : (tensor<1x16x2xi32>, !tosa.shape<2>) -> tensor<16x2xi32>
    %54 = tosa.mul %53, %32, %6 : (tensor<16x2xi32>, tensor<1x2xi32>, tensor<1xi8>) -> tensor<16x2xi32>
    %55 = tosa.reduce_sum %54 {axis = 1 : i32} : (tensor<16x2xi32>) -> tensor<16x1xi32>
    %56 = tosa.reshape %55, %1 : (tensor<16x1xi32>, !tosa.shape<2>) -> tensor<1x16xi32>
    %57 = tosa.gather %31, %56 : (tensor<1x32x1xi64>, tensor<1x16xi32>) -> tensor<1x16x1xi64>
    %58 = tosa.reshape %57, %1 : (tensor<1x16x1xi64>, !tosa.shape<2>) -> tensor<1x16xi64>
    %59 = tosa.reshape %arg0, %7 : (tensor<100x32xbf16>, !tosa.shape<3>) -> tensor<1x100x32xbf16>
    %60 = tosa.cast %arg23 : (tensor<1x16xi64>) -> tensor<1x16xi32>
    %61 = tosa.gather %59, %60 : (tensor<1x100x32xbf16>, tensor<1x16xi32>) -> tensor<1x16x32xbf16>
    %62 = tosa.reshape %arg2, %9 : (tensor<2x32xbf16>, !tosa.shape<3>) -> tensor<1x2x32xbf16>
    %63 = tosa.cast %58 : (tensor<1x16xi64>) -> tensor<1x16xi32>
    %64 = tosa.gather %62, %63 : (tensor<1x2x32xbf16>, tensor<1x16xi32>) -> tensor<1x16x32xbf16>
    %65 = tosa.add %61, %64 : (tensor<1x16x32xbf16>, tensor<1x16x32xbf16>) -> tensor<1x16x32xbf16>
    %66 = tosa.reshape %arg1, %10 : (tensor<32x32xbf16>, !tosa.shape<3>) -> tensor<1x32x32xbf16>
    %67 = tosa.gather %66, %50 : (tensor<1x32x32xbf16>, tensor<1x16xi32>) -> tensor<1x16x32xbf16>
    %68 = tosa.add %65, %67 : (tensor<1x16x32xbf16>, tensor<1x16x32xbf16>) -> tensor<1x16x32xbf16>
    %69 = tosa.cast %68 : (tensor<1x16x32xbf16>) -> tensor<1x16x32xf32>
    %70 = tosa.cast %69 : (tensor<1x16x32xf32>) -> tensor<1x16x32xf64>
    %71 = tosa.reduce_sum %70 {axis = 2 : i32} : (tensor<1x16x32xf64>) -> tensor<1x16x1xf64>
    %72 = tosa.mul %71, %33, %6 : (tensor<1x16x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<1x16x1xf64>
    %73 = tosa.sub %70, %72 : (tensor<1x16x32xf64>, tensor<1x16x1xf64>) -> tensor<1x16x32xf64>
    %74 = tosa.mul %73, %73, %6 : (tensor<1x16x32xf64>, tensor<1x16x32xf64>, tensor<1xi8>) -> tensor<1x16x32xf64>
    %75 = tosa.reduce_sum %74 {axis = 2 : i32} : (tensor<1x16x32xf64>) -> tensor<1x16x1xf64>
    %76 = tosa.mul %75, %33, %6 : (tensor<1x16x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<1x16x1xf64>
    %77 = tosa.cast %76 : (tensor<1x16x1xf64>) -> tensor<1x16x1xf32>
    %78 = tosa.reduce_sum %69 {axis = 2 : i32} : (tensor<1x16x32xf32>) -> tensor<1x16x1xf32>
    %79 = tosa.mul %78, %34, %6 : (tensor<1x16x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<1x16x1xf32>
    %80 = tosa.add %77, %35 : (tensor<1x16x1xf32>, tensor<1x1x1xf32>) -> tensor<1x16x1xf32>
    %81 = tosa.rsqrt %80 : (tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
    %82 = tosa.sub %69, %79 : (tensor<1x16x32xf32>, tensor<1x16x1xf32>) -> tensor<1x16x32xf32>
    %83 = tosa.mul %82, %81, %6 : (tensor<1x16x32xf32>, tensor<1x16x1xf32>, tensor<1xi8>) -> tensor<1x16x32xf32>
    %84 = tosa.reshape %arg3, %11 : (tensor<32xbf16>, !tosa.shape<3>) -> tensor<1x1x32xbf16>
    %85 = tosa.cast %84 : (tensor<1x1x32xbf16>) -> tensor<1x1x32xf32>
    %86 = tosa.mul %83, %85, %6 : (tensor<1x16x32xf32>, tensor<1x1x32xf32>, tensor<1xi8>) -> tensor<1x16x32xf32>
    %87 = tosa.cast %arg4 : (tensor<32xbf16>) -> tensor<32xf32>
    %88 = tosa.reshape %87, %11 : (tensor<32xf32>, !tosa.shape<3>) -> tensor<1x1x32xf32>
    %89 = tosa.add %86, %88 : (tensor<1x16x32xf32>, tensor<1x1x32xf32>) -> tensor<1x16x32xf32>
    %90 = tosa.cast %89 : (tensor<1x16x32xf32>) -> tensor<1x16x32xbf16>
    %91 = tosa.cast %12 : (tensor<16xi64>) -> tensor<16xi32>
    %92 = tosa.cast %91 : (tensor<16xi32>) -> tensor<16xi64>
    %93 = tosa.reshape %92, %13 : (tensor<16xi64>, !tosa.shape<4>) -> tensor<1x1x16x1xi64>
    %94 = tosa.reshape %92, %14 : (tensor<16xi64>, !tosa.shape<4>) -> tensor<1x1x1x16xi64>
    %95 = tosa.greater_equal %93, %36 : (tensor<1x1x16x1xi64>, tensor<1x1x1x1xi64>) -> tensor<1x1x16x1xi1>
    %96 = tosa.logical_and %95, %37 : (tensor<1x1x16x1xi1>, tensor<1x1x1x1xi1>) -> tensor<1x1x16x1xi1>
    %97 = tosa.cast %94 : (tensor<1x1x1x16xi64>) -> tensor<1x1x1x16xi32>
    %98 = tosa.add %97, %40 : (tensor<1x1x1x16xi32>, tensor<1x1x1x1xi32>) -> tensor<1x1x1x16xi32>
    %99 = tosa.greater %39, %97 : (tensor<1x1x1x1xi32>, tensor<1x1x1x16xi32>) -> tensor<1x1x1x16xi1>
    %100 = tosa.select %99, %98, %97 : (tensor<1x1x1x16xi1>, tensor<1x1x1x16xi32>, tensor<1x1x1x16xi32>) -> tensor<1x1x1x16xi32>
    %101 = tosa.reshape %100, %15 : (tensor<1x1x1x16xi32>, !tosa.shape<5>) -> tensor<1x1x1x16x1xi32>
    %102 = tosa.tile %38, %15 : (tensor<1x1x1x1x1xi32>, !tosa.shape<5>) -> tensor<1x1x1x16x1xi32>
    %103 = tosa.concat %102, %101 {axis = 4 : i32} : (tensor<1x1x1x16x1xi32>, tensor<1x1x1x16x1xi32>) -> tensor<1x1x1x16x2xi32>
    %104 = tosa.reshape %103, %5 : (tensor<1x1x1x16x2xi32>, !tosa.shape<2>) -> tensor<16x2xi32>
    %105 = tosa.mul %104, %41, %6 : (tensor<16x2xi32>, tensor<1x2xi32>, tensor<1xi8>) -> tensor<16x2xi32>
    %106 = tosa.reduce_sum %105 {axis = 1 : i32} : (tensor<16x2xi32>) -> tensor<16x1xi32>
    %107 = tosa.reshape %106, %1 : (tensor<16x1xi32>, !tosa.shape<2>) -> tensor<1x16xi32>
    %108 = tosa.gather %42, %107 : (tensor<1x16x1xi8>, tensor<1x16xi32>) -> tensor<1x16x1xi8>
    %109 = tosa.cast %108 : (tensor<1x16x1xi8>) -> tensor<1x16x1xi1>
    %110 = tosa.reshape %109, %14 : (tensor<1x16x1xi1>, !tosa.shape<4>) -> tensor<1x1x1x16xi1>
    %111 = tosa.logical_and %96, %110 : (tensor<1x1x16x1xi1>, tensor<1x1x1x16xi1>) -> tensor<1x1x16x16xi1>
    %112 = tosa.select %111, %43, %44 : (tensor<1x1x16x16xi1>, tensor<1x1x1x1xbf16>, tensor<1x1x1x1xbf16>) -> tensor<1x1x16x16xbf16>
    %113 = tosa.reshape %90, %16 : (tensor<1x16x32xbf16>, !tosa.shape<2>) -> tensor<16x32xbf16>
    %114 = tosa.transpose %arg5 {perms = array<i32: 1, 0>} : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %115 = tosa.cast %arg6 : (tensor<32xbf16>) -> tensor<32xf32>
    %116 = tosa.cast %113 : (tensor<16x32xbf16>) -> tensor<16x32xf32>
    %117 = tosa.cast %114 : (tensor<32x32xbf16>) -> tensor<32x32xf32>
    %118 = tosa.reshape %116, %8 : (tensor<16x32xf32>, !tosa.shape<3>) -> tensor<1x16x32xf32>
    %119 = tosa.reshape %117, %10 : (tensor<32x32xf32>, !tosa.shape<3>) -> tensor<1x32x32xf32>
    %120 = tosa.matmul %118, %119, %17, %17 : (tensor<1x16x32xf32>, tensor<1x32x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x16x32xf32>
    %121 = tosa.reshape %120, %16 : (tensor<1x16x32xf32>, !tosa.shape<2>) -> tensor<16x32xf32>
    %122 = tosa.reshape %115, %18 : (tensor<32xf32>, !tosa.shape<2>) -> tensor<1x32xf32>
    %123 = tosa.add %121, %122 : (tensor<16x32xf32>, tensor<1x32xf32>) -> tensor<16x32xf32>
    %124 = tosa.cast %123 : (tensor<16x32xf32>) -> tensor<16x32xbf16>
    %125 = tosa.reshape %124, %19 : (tensor<16x32xbf16>, !tosa.shape<4>) -> tensor<1x16x4x8xbf16>
    %126 = tosa.transpose %125 {perms = array<i32: 0, 2, 1, 3>} : (tensor<1x16x4x8xbf16>) -> tensor<1x4x16x8xbf16>
    %127 = tosa.transpose %arg7 {perms = array<i32: 1, 0>} : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %128 = tosa.cast %arg8 : (tensor<32xbf16>) -> tensor<32xf32>
    %129 = tosa.cast %127 : (tensor<32x32xbf16>) -> tensor<32x32xf32>
    %130 = tosa.reshape %129, %10 : (tensor<32x32xf32>, !tosa.shape<3>) -> tensor<1x32x32xf32>
    %131 = tosa.matmul %118, %130, %17, %17 : (tensor<1x16x32xf32>, tensor<1x32x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x16x32xf32>
    %132 = tosa.reshape %131, %16 : (tensor<1x16x32xf32>, !tosa.shape<2>) -> tensor<16x32xf32>
    %133 = tosa.reshape %128, %18 : (tensor<32xf32>, !tosa.shape<2>) -> tensor<1x32xf32>
    %134 = tosa.add %132, %133 : (tensor<16x32xf32>, tensor<1x32xf32>) -> tensor<16x32xf32>
    %135 = tosa.cast %134 : (tensor<16x32xf32>) -> tensor<16x32xbf16>
    %136 = tosa.reshape %135, %19 : (tensor<16x32xbf16>, !tosa.shape<4>) -> tensor<1x16x4x8xbf16>
    %137 = tosa.transpose %arg9 {perms = array<i32: 1, 0>} : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %138 = tosa.cast %arg10 : (tensor<32xbf16>) -> tensor<32xf32>
    %139 = tosa.cast %137 : (tensor<32x32xbf16>) -> tensor<32x32xf32>
    %140 = tosa.reshape %139, %10 : (tensor<32x32xf32>, !tosa.shape<3>) -> tensor<1x32x32xf32>
    %141 = tosa.matmul %118, %140, %17, %17 : (tensor<1x16x32xf32>, tensor<1x32x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x16x32xf32>
    %142 = tosa.reshape %141, %16 : (tensor<1x16x32xf32>, !tosa.shape<2>) -> tensor<16x32xf32>
    %143 = tosa.reshape %138, %18 : (tensor<32xf32>, !tosa.shape<2>) -> tensor<1x32xf32>
    %144 = tosa.add %142, %143 : (tensor<16x32xf32>, tensor<1x32xf32>) -> tensor<16x32xf32>
    %145 = tosa.cast %144 : (tensor<16x32xf32>) -> tensor<16x32xbf16>
    %146 = tosa.reshape %145, %19 : (tensor<16x32xbf16>, !tosa.shape<4>) -> tensor<1x16x4x8xbf16>
    %147 = tosa.transpose %146 {perms = array<i32: 0, 2, 1, 3>} : (tensor<1x16x4x8xbf16>) -> tensor<1x4x16x8xbf16>
    %148 = tosa.transpose %136 {perms = array<i32: 0, 2, 3, 1>} : (tensor<1x16x4x8xbf16>) -> tensor<1x4x8x16xbf16>
    %149 = tosa.reshape %126, %20 : (tensor<1x4x16x8xbf16>, !tosa.shape<3>) -> tensor<4x16x8xbf16>
    %150 = tosa.reshape %148, %21 : (tensor<1x4x8x16xbf16>, !tosa.shape<3>) -> tensor<4x8x16xbf16>
    %151 = tosa.matmul %149, %150, %22, %22 : (tensor<4x16x8xbf16>, tensor<4x8x16xbf16>, tensor<1xbf16>, tensor<1xbf16>) -> tensor<4x16x16xf32>
    %152 = tosa.cast %151 : (tensor<4x16x16xf32>) -> tensor<4x16x16xbf16>
    %153 = tosa.reshape %152, %23 : (tensor<4x16x16xbf16>, !tosa.shape<4>) -> tensor<1x4x16x16xbf16>
    %154 = tosa.mul %153, %45, %6 : (tensor<1x4x16x16xbf16>, tensor<1x1x1x1xbf16>, tensor<1xi8>) -> tensor<1x4x16x16xbf16>
    %155 = tosa.add %154, %112 : (tensor<1x4x16x16xbf16>, tensor<1x1x16x16xbf16>) -> tensor<1x4x16x16xbf16>
    %156 = tosa.cast %155 : (tensor<1x4x16x16xbf16>) -> tensor<1x4x16x16xf32>
    %157 = tosa.reduce_max %156 {axis = 3 : i32} : (tensor<1x4x16x16xf32>) -> tensor<1x4x16x1xf32>
    %158 = tosa.sub %156, %157 : (tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) -> tensor<1x4x16x16xf32>
    %159 = tosa.exp %158 : (tensor<1x4x16x16xf32>) -> tensor<1x4x16x16xf32>
    %160 = tosa.reduce_sum %159 {axis = 3 : i32} : (tensor<1x4x16x16xf32>) -> tensor<1x4x16x1xf32>
    %161 = tosa.reciprocal %160 : (tensor<1x4x16x1xf32>) -> tensor<1x4x16x1xf32>
    %162 = tosa.mul %159, %161, %6 : (tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>, tensor<1xi8>) -> tensor<1x4x16x16xf32>
    %163 = tosa.cast %162 : (tensor<1x4x16x16xf32>) -> tensor<1x4x16x16xbf16>
    %164 = tosa.reshape %163, %24 : (tensor<1x4x16x16xbf16>, !tosa.shape<3>) -> tensor<4x16x16xbf16>
    %165 = tosa.reshape %147, %20 : (tensor<1x4x16x8xbf16>, !tosa.shape<3>) -> tensor<4x16x8xbf16>
    %166 = tosa.matmul %164, %165, %22, %22 : (tensor<4x16x16xbf16>, tensor<4x16x8xbf16>, tensor<1xbf16>, tensor<1xbf16>) -> tensor<4x16x8xf32>
    %167 = tosa.cast %166 : (tensor<4x16x8xf32>) -> tensor<4x16x8xbf16>
    %168 = tosa.reshape %167, %25 : (tensor<4x16x8xbf16>, !tosa.shape<4>) -> tensor<1x4x16x8xbf16>
    %169 = tosa.transpose %168 {perms = array<i32: 0, 2, 1, 3>} : (tensor<1x4x16x8xbf16>) -> tensor<1x16x4x8xbf16>
    %170 = tosa.reshape %169, %16 : (tensor<1x16x4x8xbf16>, !tosa.shape<2>) -> tensor<16x32xbf16>
    %171 = tosa.transpose %arg11 {perms = array<i32: 1, 0>} : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %172 = tosa.cast %arg12 : (tensor<32xbf16>) -> tensor<32xf32>
    %173 = tosa.cast %170 : (tensor<16x32xbf16>) -> tensor<16x32xf32>
    %174 = tosa.cast %171 : (tensor<32x32xbf16>) -> tensor<32x32xf32>
    %175 = tosa.reshape %173, %8 : (tensor<16x32xf32>, !tosa.shape<3>) -> tensor<1x16x32xf32>
    %176 = tosa.reshape %174, %10 : (tensor<32x32xf32>, !tosa.shape<3>) -> tensor<1x32x32xf32>
    %177 = tosa.matmul %175, %176, %17, %17 : (tensor<1x16x32xf32>, tensor<1x32x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x16x32xf32>
    %178 = tosa.reshape %177, %16 : (tensor<1x16x32xf32>, !tosa.shape<2>) -> tensor<16x32xf32>
    %179 = tosa.reshape %172, %18 : (tensor<32xf32>, !tosa.shape<2>) -> tensor<1x32xf32>
    %180 = tosa.add %178, %179 : (tensor<16x32xf32>, tensor<1x32xf32>) -> tensor<16x32xf32>
    %181 = tosa.cast %180 : (tensor<16x32xf32>) -> tensor<16x32xbf16>
    %182 = tosa.reshape %181, %8 : (tensor<16x32xbf16>, !tosa.shape<3>) -> tensor<1x16x32xbf16>
    %183 = tosa.add %182, %90 : (tensor<1x16x32xbf16>, tensor<1x16x32xbf16>) -> tensor<1x16x32xbf16>
    %184 = tosa.cast %183 : (tensor<1x16x32xbf16>) -> tensor<1x16x32xf32>
    %185 = tosa.cast %184 : (tensor<1x16x32xf32>) -> tensor<1x16x32xf64>
    %186 = tosa.reduce_sum %185 {axis = 2 : i32} : (tensor<1x16x32xf64>) -> tensor<1x16x1xf64>
    %187 = tosa.mul %186, %33, %6 : (tensor<1x16x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<1x16x1xf64>
    %188 = tosa.sub %185, %187 : (tensor<1x16x32xf64>, tensor<1x16x1xf64>) -> tensor<1x16x32xf64>
    %189 = tosa.mul %188, %188, %6 : (tensor<1x16x32xf64>, tensor<1x16x32xf64>, tensor<1xi8>) -> tensor<1x16x32xf64>
    %190 = tosa.reduce_sum %189 {axis = 2 : i32} : (tensor<1x16x32xf64>) -> tensor<1x16x1xf64>
    %191 = tosa.mul %190, %33, %6 : (tensor<1x16x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<1x16x1xf64>
    %192 = tosa.cast %191 : (tensor<1x16x1xf64>) -> tensor<1x16x1xf32>
    %193 = tosa.reduce_sum %184 {axis = 2 : i32} : (tensor<1x16x32xf32>) -> tensor<1x16x1xf32>
    %194 = tosa.mul %193, %34, %6 : (tensor<1x16x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<1x16x1xf32>
    %195 = tosa.add %192, %35 : (tensor<1x16x1xf32>, tensor<1x1x1xf32>) -> tensor<1x16x1xf32>
    %196 = tosa.rsqrt %195 : (tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
    %197 = tosa.sub %184, %194 : (tensor<1x16x32xf32>, tensor<1x16x1xf32>) -> tensor<1x16x32xf32>
    %198 = tosa.mul %197, %196, %6 : (tensor<1x16x32xf32>, tensor<1x16x1xf32>, tensor<1xi8>) -> tensor<1x16x32xf32>
    %199 = tosa.reshape %arg13, %11 : (tensor<32xbf16>, !tosa.shape<3>) -> tensor<1x1x32xbf16>
    %200 = tosa.cast %199 : (tensor<1x1x32xbf16>) -> tensor<1x1x32xf32>
    %201 = tosa.mul %198, %200, %6 : (tensor<1x16x32xf32>, tensor<1x1x32xf32>, tensor<1xi8>) -> tensor<1x16x32xf32>
    %202 = tosa.cast %arg14 : (tensor<32xbf16>) -> tensor<32xf32>
    %203 = tosa.reshape %202, %11 : (tensor<32xf32>, !tosa.shape<3>) -> tensor<1x1x32xf32>
    %204 = tosa.add %201, %203 : (tensor<1x16x32xf32>, tensor<1x1x32xf32>) -> tensor<1x16x32xf32>
    %205 = tosa.cast %204 : (tensor<1x16x32xf32>) -> tensor<1x16x32xbf16>
    %206 = tosa.reshape %205, %16 : (tensor<1x16x32xbf16>, !tosa.shape<2>) -> tensor<16x32xbf16>
    %207 = tosa.transpose %arg15 {perms = array<i32: 1, 0>} : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %208 = tosa.cast %arg16 : (tensor<64xbf16>) -> tensor<64xf32>
    %209 = tosa.cast %206 : (tensor<16x32xbf16>) -> tensor<16x32xf32>
    %210 = tosa.cast %207 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %211 = tosa.reshape %209, %8 : (tensor<16x32xf32>, !tosa.shape<3>) -> tensor<1x16x32xf32>
    %212 = tosa.reshape %210, %26 : (tensor<32x64xf32>, !tosa.shape<3>) -> tensor<1x32x64xf32>
    %213 = tosa.matmul %211, %212, %17, %17 : (tensor<1x16x32xf32>, tensor<1x32x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x16x64xf32>
    %214 = tosa.reshape %213, %27 : (tensor<1x16x64xf32>, !tosa.shape<2>) -> tensor<16x64xf32>
    %215 = tosa.reshape %208, %28 : (tensor<64xf32>, !tosa.shape<2>) -> tensor<1x64xf32>
    %216 = tosa.add %214, %215 : (tensor<16x64xf32>, tensor<1x64xf32>) -> tensor<16x64xf32>
    %217 = tosa.cast %216 : (tensor<16x64xf32>) -> tensor<16x64xbf16>
    %218 = tosa.reshape %217, %29 : (tensor<16x64xbf16>, !tosa.shape<3>) -> tensor<1x16x64xbf16>
    %219 = tosa.mul %218, %48, %6 : (tensor<1x16x64xbf16>, tensor<1x1x1xbf16>, tensor<1xi8>) -> tensor<1x16x64xbf16>
    %220 = tosa.erf %219 : (tensor<1x16x64xbf16>) -> tensor<1x16x64xbf16>
    %221 = tosa.add %220, %46 : (tensor<1x16x64xbf16>, tensor<1x1x1xbf16>) -> tensor<1x16x64xbf16>
    %222 = tosa.mul %47, %221, %6 : (tensor<1x1x1xbf16>, tensor<1x16x64xbf16>, tensor<1xi8>) -> tensor<1x16x64xbf16>
    %223 = tosa.mul %218, %222, %6 : (tensor<1x16x64xbf16>, tensor<1x16x64xbf16>, tensor<1xi8>) -> tensor<1x16x64xbf16>
    %224 = tosa.reshape %223, %27 : (tensor<1x16x64xbf16>, !tosa.shape<2>) -> tensor<16x64xbf16>
    %225 = tosa.transpose %arg17 {perms = array<i32: 1, 0>} : (tensor<32x64xbf16>) -> tensor<64x32xbf16>
    %226 = tosa.cast %arg18 : (tensor<32xbf16>) -> tensor<32xf32>
    %227 = tosa.cast %224 : (tensor<16x64xbf16>) -> tensor<16x64xf32>
    %228 = tosa.cast %225 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %229 = tosa.reshape %227, %29 : (tensor<16x64xf32>, !tosa.shape<3>) -> tensor<1x16x64xf32>
    %230 = tosa.reshape %228, %30 : (tensor<64x32xf32>, !tosa.shape<3>) -> tensor<1x64x32xf32>
    %231 = tosa.matmul %229, %230, %17, %17 : (tensor<1x16x64xf32>, tensor<1x64x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x16x32xf32>
    %232 = tosa.reshape %231, %16 : (tensor<1x16x32xf32>, !tosa.shape<2>) -> tensor<16x32xf32>
    %233 = tosa.reshape %226, %18 : (tensor<32xf32>, !tosa.shape<2>) -> tensor<1x32xf32>
    %234 = tosa.add %232, %233 : (tensor<16x32xf32>, tensor<1x32xf32>) -> tensor<16x32xf32>
    %235 = tosa.cast %234 : (tensor<16x32xf32>) -> tensor<16x32xbf16>
    %236 = tosa.reshape %235, %8 : (tensor<16x32xbf16>, !tosa.shape<3>) -> tensor<1x16x32xbf16>
    %237 = tosa.add %236, %205 : (tensor<1x16x32xbf16>, tensor<1x16x32xbf16>) -> tensor<1x16x32xbf16>
    %238 = tosa.cast %237 : (tensor<1x16x32xbf16>) -> tensor<1x16x32xf32>
    %239 = tosa.cast %238 : (tensor<1x16x32xf32>) -> tensor<1x16x32xf64>
    %240 = tosa.reduce_sum %239 {axis = 2 : i32} : (tensor<1x16x32xf64>) -> tensor<1x16x1xf64>
    %241 = tosa.mul %240, %33, %6 : (tensor<1x16x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<1x16x1xf64>
    %242 = tosa.sub %239, %241 : (tensor<1x16x32xf64>, tensor<1x16x1xf64>) -> tensor<1x16x32xf64>
    %243 = tosa.mul %242, %242, %6 : (tensor<1x16x32xf64>, tensor<1x16x32xf64>, tensor<1xi8>) -> tensor<1x16x32xf64>
    %244 = tosa.reduce_sum %243 {axis = 2 : i32} : (tensor<1x16x32xf64>) -> tensor<1x16x1xf64>
    %245 = tosa.mul %244, %33, %6 : (tensor<1x16x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<1x16x1xf64>
    %246 = tosa.cast %245 : (tensor<1x16x1xf64>) -> tensor<1x16x1xf32>
    %247 = tosa.reduce_sum %238 {axis = 2 : i32} : (tensor<1x16x32xf32>) -> tensor<1x16x1xf32>
    %248 = tosa.mul %247, %34, %6 : (tensor<1x16x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<1x16x1xf32>
    %249 = tosa.add %246, %35 : (tensor<1x16x1xf32>, tensor<1x1x1xf32>) -> tensor<1x16x1xf32>
    %250 = tosa.rsqrt %249 : (tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
    %251 = tosa.sub %238, %248 : (tensor<1x16x32xf32>, tensor<1x16x1xf32>) -> tensor<1x16x32xf32>
    %252 = tosa.mul %251, %250, %6 : (tensor<1x16x32xf32>, tensor<1x16x1xf32>, tensor<1xi8>) -> tensor<1x16x32xf32>
    %253 = tosa.reshape %arg19, %11 : (tensor<32xbf16>, !tosa.shape<3>) -> tensor<1x1x32xbf16>
    %254 = tosa.cast %253 : (tensor<1x1x32xbf16>) -> tensor<1x1x32xf32>
    %255 = tosa.mul %252, %254, %6 : (tensor<1x16x32xf32>, tensor<1x1x32xf32>, tensor<1xi8>) -> tensor<1x16x32xf32>
    %256 = tosa.cast %arg20 : (tensor<32xbf16>) -> tensor<32xf32>
    %257 = tosa.reshape %256, %11 : (tensor<32xf32>, !tosa.shape<3>) -> tensor<1x1x32xf32>
    %258 = tosa.add %255, %257 : (tensor<1x16x32xf32>, tensor<1x1x32xf32>) -> tensor<1x16x32xf32>
    %259 = tosa.cast %258 : (tensor<1x16x32xf32>) -> tensor<1x16x32xbf16>
    return %259 : tensor<1x16x32xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_1_32_torch.int64: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F0000000000000010000000000000001100000000000000120000000000000013000000000000001400000000000000150000000000000016000000000000001700000000000000180000000000000019000000000000001A000000000000001B000000000000001C000000000000001D000000000000001E000000000000001F00000000000000",
      torch_tensor_1_32_torch.int64_1: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
    }
  }
#-}
