// models/make_test_models.py: transformers T5ForConditionalGeneration, a layer of each stack 32 wide, in float16 (torch-mlir 20261001 torch 2.15.0)
module {
  func.func @main(%arg0: tensor<100x32xf16>, %arg1: tensor<32x32xf16>, %arg2: tensor<32x32xf16>, %arg3: tensor<32x32xf16>, %arg4: tensor<32x32xf16>, %arg5: tensor<32x4xf16>, %arg6: tensor<32xf16>, %arg7: tensor<64x32xf16>, %arg8: tensor<32x64xf16>, %arg9: tensor<32xf16>, %arg10: tensor<32xf16>, %arg11: tensor<32x32xf16>, %arg12: tensor<32x32xf16>, %arg13: tensor<32x32xf16>, %arg14: tensor<32x32xf16>, %arg15: tensor<32x4xf16>, %arg16: tensor<32xf16>, %arg17: tensor<32x32xf16>, %arg18: tensor<32x32xf16>, %arg19: tensor<32x32xf16>, %arg20: tensor<32x32xf16>, %arg21: tensor<32xf16>, %arg22: tensor<64x32xf16>, %arg23: tensor<32x64xf16>, %arg24: tensor<32xf16>, %arg25: tensor<32xf16>, %arg26: tensor<1x16xi64>, %arg27: tensor<1x8xi64>) -> tensor<1x8x100xf16> {
    %0 = "tosa.const"() <{values = dense<[[16, 1]]> : tensor<1x2xi32>}> : () -> tensor<1x2xi32>
    %1 = "tosa.const"() <{values = dense<31> : tensor<8x8xi64>}> : () -> tensor<8x8xi64>
    %2 = "tosa.const"() <{values = dense<0> : tensor<8x8xi64>}> : () -> tensor<8x8xi64>
    %3 = "tosa.const"() <{values = dense<6.450400e+04> : tensor<f32>}> : () -> tensor<f32>
    %4 = "tosa.const"() <{values = dense<6.550400e+04> : tensor<f32>}> : () -> tensor<f32>
    %5 = "tosa.const"() <{values = dense<15> : tensor<16x16xi64>}> : () -> tensor<16x16xi64>
    %6 = tosa.const_shape  {values = dense<[1, 100, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %7 = tosa.const_shape  {values = dense<[1, 16]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %8 = tosa.const_shape  {values = dense<[1, 16, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %9 = "tosa.const"() <{values = dense<0> : tensor<1xi64>}> : () -> tensor<1xi64>
    %10 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]> : tensor<16xi64>}> : () -> tensor<16xi64>
    %11 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %12 = tosa.const_shape  {values = dense<1> : tensor<3xindex>} : () -> !tosa.shape<3>
    %13 = tosa.const_shape  {values = dense<[1, 1, 16, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %14 = tosa.const_shape  {values = dense<[1, 1, 1, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %15 = tosa.const_shape  {values = dense<[1, 1, 1, 16, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %16 = tosa.const_shape  {values = dense<[16, 2]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %17 = tosa.const_shape  {values = dense<[1, 1, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %18 = tosa.const_shape  {values = dense<[16, 32]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %19 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1xf16>}> : () -> tensor<1xf16>
    %20 = tosa.const_shape  {values = dense<[1, 32, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %21 = tosa.const_shape  {values = dense<[1, 16, 4, 8]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %22 = tosa.const_shape  {values = dense<[16, 1]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %23 = tosa.const_shape  {values = dense<[1, 32, 4]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %24 = tosa.const_shape  {values = dense<[1, 256]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %25 = tosa.const_shape  {values = dense<[16, 16, 4]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %26 = tosa.const_shape  {values = dense<[1, 4, 16, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %27 = tosa.const_shape  {values = dense<[4, 16, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %28 = tosa.const_shape  {values = dense<[4, 8, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %29 = tosa.const_shape  {values = dense<[4, 16, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %30 = tosa.const_shape  {values = dense<[1, 4, 16, 8]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %31 = tosa.const_shape  {values = dense<> : tensor<0xindex>} : () -> !tosa.shape<0>
    %32 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1xf32>}> : () -> tensor<1xf32>
    %33 = tosa.const_shape  {values = dense<[1, 32, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %34 = tosa.const_shape  {values = dense<[16, 64]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %35 = tosa.const_shape  {values = dense<[1, 16, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %36 = tosa.const_shape  {values = dense<[1, 64, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %37 = tosa.const_shape  {values = dense<[1, 8]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %38 = tosa.const_shape  {values = dense<[1, 8, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %39 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6, 7]> : tensor<8xi64>}> : () -> tensor<8xi64>
    %40 = tosa.const_shape  {values = dense<[1, 1, 8, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %41 = tosa.const_shape  {values = dense<[1, 1, 1, 8]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %42 = tosa.const_shape  {values = dense<[8, 32]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %43 = tosa.const_shape  {values = dense<[1, 8, 4, 8]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %44 = tosa.const_shape  {values = dense<[8, 1]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %45 = tosa.const_shape  {values = dense<[1, 64]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %46 = tosa.const_shape  {values = dense<[8, 8, 4]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %47 = tosa.const_shape  {values = dense<[1, 4, 8, 8]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %48 = tosa.const_shape  {values = dense<[4, 8, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %49 = tosa.const_shape  {values = dense<[1, 4, 8, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %50 = tosa.const_shape  {values = dense<[8, 64]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %51 = tosa.const_shape  {values = dense<[1, 8, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %52 = tosa.const_shape  {values = dense<[1, 32, 100]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %53 = tosa.const_shape  {values = dense<[8, 100]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %54 = tosa.const_shape  {values = dense<[1, 8, 100]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %55 = "tosa.const"() <{values = dense<0> : tensor<1x1x1x1xi64>}> : () -> tensor<1x1x1x1xi64>
    %56 = "tosa.const"() <{values = dense<true> : tensor<1x1x1x1xi1>}> : () -> tensor<1x1x1x1xi1>
    %57 = "tosa.const"() <{values = dense<0> : tensor<1x1x1x1x1xi32>}> : () -> tensor<1x1x1x1x1xi32>
    %58 = "tosa.const"() <{values = dense<0> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
    %59 = "tosa.const"() <{values = dense<16> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
    %60 = "tosa.const"() <{values = dense<1> : tensor<1x16x1xi8>}> : () -> tensor<1x16x1xi8>
    %61 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1x1x1x1xf16>}> : () -> tensor<1x1x1x1xf16>
    %62 = "tosa.const"() <{values = dense<-6.550400e+04> : tensor<1x1x1x1xf16>}> : () -> tensor<1x1x1x1xf16>
    %63 = "tosa.const"() <{values = dense<2.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %64 = "tosa.const"() <{values = dense<3.125000e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %65 = "tosa.const"() <{values = dense<9.99999997E-7> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %66 = "tosa.const"() <{values = dense<0> : tensor<1x1xi64>}> : () -> tensor<1x1xi64>
    %67 = "tosa.const"() <{values = dense<16> : tensor<1x1xi64>}> : () -> tensor<1x1xi64>
    %68 = "tosa.const"() <{values = dense<8> : tensor<1x1xi64>}> : () -> tensor<1x1xi64>
    %69 = "tosa.const"() <{values = dense<1.250000e-01> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
    %70 = "tosa.const"() <{values = dense<0.360673755> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
    %71 = "tosa.const"() <{values = dense<8.000000e+00> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
    %72 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
    %73 = "tosa.const"() <{values = dense<8> : tensor<1x1xi32>}> : () -> tensor<1x1xi32>
    %74 = "tosa.const"() <{values = dense<0x7FF0000000000000> : tensor<1x1x1xf64>}> : () -> tensor<1x1x1xf64>
    %75 = "tosa.const"() <{values = dense<6.250000e-02> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
    %76 = "tosa.const"() <{values = dense<0.48089835> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
    %77 = "tosa.const"() <{values = dense<1.600000e+01> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
    %78 = "tosa.const"() <{values = dense<16> : tensor<1x1xi32>}> : () -> tensor<1x1xi32>
    %79 = "tosa.const"() <{values = dense<1.767580e-01> : tensor<1x1x1xf16>}> : () -> tensor<1x1x1xf16>
    %80 = tosa.reshape %arg0, %6 : (tensor<100x32xf16>, !tosa.shape<3>) -> tensor<1x100x32xf16>
    %81 = tosa.cast %arg26 : (tensor<1x16xi64>) -> tensor<1x16xi32>
    %82 = tosa.gather %80, %81 : (tensor<1x100x32xf16>, tensor<1x16xi32>) -> tensor<1x16x32xf16>
    %83 = tosa.cast %10 : (tensor<16xi64>) -> tensor<16xi32>
    %84 = tosa.cast %83 : (tensor<16xi32>) -> tensor<16xi64>
    %85 = tosa.reshape %84, %13 : (tensor<16xi64>, !tosa.shape<4>) -> tensor<1x1x16x1xi64>
    %86 = tosa.reshape %84, %14 : (tensor<16xi64>, !tosa.shape<4>) -> tensor<1x1x1x16xi64>
    %87 = tosa.greater_equal %85, %55 : (tensor<1x1x16x1xi64>, tensor<1x1x1x1xi64>) -> tensor<1x1x16x1xi1>
    %88 = tosa.logical_and %87, %56 : (tensor<1x1x16x1xi1>, tensor<1x1x1x1xi1>) -> tensor<1x1x16x1xi1>
    %89 = tosa.cast %86 : (tensor<1x1x1x16xi64>) -> tensor<1x1x1x16xi32>
    %90 = tosa.add %89, %59 : (tensor<1x1x1x16xi32>, tensor<1x1x1x1xi32>) -> tensor<1x1x1x16xi32>
    %91 = tosa.greater %58, %89 : (tensor<1x1x1x1xi32>, tensor<1x1x1x16xi32>) -> tensor<1x1x1x16xi1>
    %92 = tosa.select %91, %90, %89 : (tensor<1x1x1x16xi1>, tensor<1x1x1x16xi32>, tensor<1x1x1x16xi32>) -> tensor<1x1x1x16xi32>
    %93 = tosa.reshape %92, %15 : (tensor<1x1x1x16xi32>, !tosa.shape<5>) -> tensor<1x1x1x16x1xi32>
    %94 = tosa.tile %57, %15 : (tensor<1x1x1x1x1xi32>, !tosa.shape<5>) -> tensor<1x1x1x16x1xi32>
    %95 = tosa.concat %94, %93 {axis = 4 : i32} : (tensor<1x1x1x16x1xi32>, tensor<1x1x1x16x1xi32>) -> tensor<1x1x1x16x2xi32>
    %96 = tosa.reshape %95, %16 : (tensor<1x1x1x16x2xi32>, !tosa.shape<2>) -> tensor<16x2xi32>
    %97 = tosa.mul %96, %0, %11 : (tensor<16x2xi32>, tensor<1x2xi32>, tensor<1xi8>) -> tensor<16x2xi32>
    %98 = tosa.reduce_sum %97 {axis = 1 : i32} : (tensor<16x2xi32>) -> tensor<16x1xi32>
    %99 = tosa.reshape %98, %7 : (tensor<16x1xi32>, !tosa.shape<2>) -> tensor<1x16xi32>
    %100 = tosa.gather %60, %99 : (tensor<1x16x1xi8>, tensor<1x16xi32>) -> tensor<1x16x1xi8>
    %101 = tosa.cast %100 : (tensor<1x16x1xi8>) -> tensor<1x16x1xi1>
    %102 = tosa.reshape %101, %14 : (tensor<1x16x1xi1>, !tosa.shape<4>) -> tensor<1x1x1x16xi1>
    %103 = tosa.logical_and %88, %102 : (tensor<1x1x16x1xi1>, tensor<1x1x1x16xi1>) -> tensor<1x1x16x16xi1>
    %104 = tosa.select %103, %61, %62 : (tensor<1x1x16x16xi1>, tensor<1x1x1x1xf16>, tensor<1x1x1x1xf16>) -> tensor<1x1x16x16xf16>
    %105 = tosa.cast %82 : (tensor<1x16x32xf16>) -> tensor<1x16x32xf32>
    %106 = tosa.pow %105, %63 : (tensor<1x16x32xf32>, tensor<1x1x1xf32>) -> tensor<1x16x32xf32>
    %107 = tosa.reduce_sum %106 {axis = 2 : i32} : (tensor<1x16x32xf32>) -> tensor<1x16x1xf32>
    %108 = tosa.mul %107, %64, %11 : (tensor<1x16x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<1x16x1xf32>
    %109 = tosa.add %108, %65 : (tensor<1x16x1xf32>, tensor<1x1x1xf32>) -> tensor<1x16x1xf32>
    %110 = tosa.rsqrt %109 : (tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
    %111 = tosa.mul %105, %110, %11 : (tensor<1x16x32xf32>, tensor<1x16x1xf32>, tensor<1xi8>) -> tensor<1x16x32xf32>
    %112 = tosa.cast %111 : (tensor<1x16x32xf32>) -> tensor<1x16x32xf16>
    %113 = tosa.reshape %arg6, %17 : (tensor<32xf16>, !tosa.shape<3>) -> tensor<1x1x32xf16>
    %114 = tosa.mul %113, %112, %11 : (tensor<1x1x32xf16>, tensor<1x16x32xf16>, tensor<1xi8>) -> tensor<1x16x32xf16>
    %115 = tosa.transpose %arg1 {perms = array<i32: 1, 0>} : (tensor<32x32xf16>) -> tensor<32x32xf16>
    %116 = tosa.reshape %115, %20 : (tensor<32x32xf16>, !tosa.shape<3>) -> tensor<1x32x32xf16>
    %117 = tosa.matmul %114, %116, %19, %19 : (tensor<1x16x32xf16>, tensor<1x32x32xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<1x16x32xf32>
    %118 = tosa.reshape %117, %18 : (tensor<1x16x32xf32>, !tosa.shape<2>) -> tensor<16x32xf32>
    %119 = tosa.cast %118 : (tensor<16x32xf32>) -> tensor<16x32xf16>
    %120 = tosa.reshape %119, %21 : (tensor<16x32xf16>, !tosa.shape<4>) -> tensor<1x16x4x8xf16>
    %121 = tosa.transpose %120 {perms = array<i32: 0, 2, 1, 3>} : (tensor<1x16x4x8xf16>) -> tensor<1x4x16x8xf16>
    %122 = tosa.transpose %arg2 {perms = array<i32: 1, 0>} : (tensor<32x32xf16>) -> tensor<32x32xf16>
    %123 = tosa.reshape %122, %20 : (tensor<32x32xf16>, !tosa.shape<3>) -> tensor<1x32x32xf16>
    %124 = tosa.matmul %114, %123, %19, %19 : (tensor<1x16x32xf16>, tensor<1x32x32xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<1x16x32xf32>
    %125 = tosa.reshape %124, %18 : (tensor<1x16x32xf32>, !tosa.shape<2>) -> tensor<16x32xf32>
    %126 = tosa.cast %125 : (tensor<16x32xf32>) -> tensor<16x32xf16>
    %127 = tosa.reshape %126, %21 : (tensor<16x32xf16>, !tosa.shape<4>) -> tensor<1x16x4x8xf16>
    %128 = tosa.transpose %arg3 {perms = array<i32: 1, 0>} : (tensor<32x32xf16>) -> tensor<32x32xf16>
    %129 = tosa.reshape %128, %20 : (tensor<32x32xf16>, !tosa.shape<3>) -> tensor<1x32x32xf16>
    %130 = tosa.matmul %114, %129, %19, %19 : (tensor<1x16x32xf16>, tensor<1x32x32xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<1x16x32xf32>
    %131 = tosa.reshape %130, %18 : (tensor<1x16x32xf32>, !tosa.shape<2>) -> tensor<16x32xf32>
    %132 = tosa.cast %131 : (tensor<16x32xf32>) -> tensor<16x32xf16>
    %133 = tosa.reshape %132, %21 : (tensor<16x32xf16>, !tosa.shape<4>) -> tensor<1x16x4x8xf16>
    %134 = tosa.transpose %133 {perms = array<i32: 0, 2, 1, 3>} : (tensor<1x16x4x8xf16>) -> tensor<1x4x16x8xf16>
    %135 = tosa.reshape %10, %22 : (tensor<16xi64>, !tosa.shape<2>) -> tensor<16x1xi64>
    %136 = tosa.cast %135 : (tensor<16x1xi64>) -> tensor<16x1xi32>
    %137 = tosa.reshape %10, %7 : (tensor<16xi64>, !tosa.shape<2>) -> tensor<1x16xi64>
    %138 = tosa.cast %137 : (tensor<1x16xi64>) -> tensor<1x16xi32>
    %139 = tosa.sub %138, %136 : (tensor<1x16xi32>, tensor<16x1xi32>) -> tensor<16x16xi32>
    %140 = tosa.cast %139 : (tensor<16x16xi32>) -> tensor<16x16xi64>
    %141 = tosa.greater %140, %66 : (tensor<16x16xi64>, tensor<1x1xi64>) -> tensor<16x16xi1>
    %142 = tosa.cast %141 : (tensor<16x16xi1>) -> tensor<16x16xi64>
    %143 = tosa.mul %142, %67, %11 : (tensor<16x16xi64>, tensor<1x1xi64>, tensor<1xi8>) -> tensor<16x16xi64>
    %144 = tosa.cast %143 : (tensor<16x16xi64>) -> tensor<16x16xi32>
    %145 = tosa.abs %140 : (tensor<16x16xi64>) -> tensor<16x16xi64>
    %146 = tosa.greater %68, %145 : (tensor<1x1xi64>, tensor<16x16xi64>) -> tensor<16x16xi1>
    %147 = tosa.cast %145 : (tensor<16x16xi64>) -> tensor<16x16xf32>
    %148 = tosa.mul %147, %69, %11 : (tensor<16x16xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<16x16xf32>
    %149 = tosa.log %148 : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %150 = tosa.mul %149, %70, %11 : (tensor<16x16xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<16x16xf32>
    %151 = tosa.mul %150, %71, %11 : (tensor<16x16xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<16x16xf32>
    %152 = tosa.floor %151 : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %153 = tosa.ceil %151 : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %154 = tosa.greater %72, %151 : (tensor<1x1xf32>, tensor<16x16xf32>) -> tensor<16x16xi1>
    %155 = tosa.select %154, %153, %152 : (tensor<16x16xi1>, tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %156 = tosa.cast %155 : (tensor<16x16xf32>) -> tensor<16x16xi64>
    %157 = tosa.cast %156 : (tensor<16x16xi64>) -> tensor<16x16xi32>
    %158 = tosa.add %157, %73 : (tensor<16x16xi32>, tensor<1x1xi32>) -> tensor<16x16xi32>
    %159 = tosa.cast %158 : (tensor<16x16xi32>) -> tensor<16x16xi64>
    %160 = tosa.minimum %159, %5 : (tensor<16x16xi64>, tensor<16x16xi64>) -> tensor<16x16xi64>
    %161 = tosa.select %146, %145, %160 : (tensor<16x16xi1>, tensor<16x16xi64>, tensor<16x16xi64>) -> tensor<16x16xi64>
    %162 = tosa.cast %161 : (tensor<16x16xi64>) -> tensor<16x16xi32>
    %163 = tosa.add %144, %162 : (tensor<16x16xi32>, tensor<16x16xi32>) -> tensor<16x16xi32>
    %164 = tosa.cast %163 : (tensor<16x16xi32>) -> tensor<16x16xi64>
    %165 = tosa.reshape %arg5, %23 : (tensor<32x4xf16>, !tosa.shape<3>) -> tensor<1x32x4xf16>
    %166 = tosa.reshape %164, %24 : (tensor<16x16xi64>, !tosa.shape<2>) -> tensor<1x256xi64>
    %167 = tosa.cast %166 : (tensor<1x256xi64>) -> tensor<1x256xi32>
    %168 = tosa.gather %165, %167 : (tensor<1x32x4xf16>, tensor<1x256xi32>) -> tensor<1x256x4xf16>
    %169 = tosa.reshape %168, %25 : (tensor<1x256x4xf16>, !tosa.shape<3>) -> tensor<16x16x4xf16>
    %170 = tosa.transpose %169 {perms = array<i32: 2, 0, 1>} : (tensor<16x16x4xf16>) -> tensor<4x16x16xf16>
    %171 = tosa.reshape %170, %26 : (tensor<4x16x16xf16>, !tosa.shape<4>) -> tensor<1x4x16x16xf16>
    %172 = tosa.transpose %127 {perms = array<i32: 0, 2, 3, 1>} : (tensor<1x16x4x8xf16>) -> tensor<1x4x8x16xf16>
    %173 = tosa.reshape %121, %27 : (tensor<1x4x16x8xf16>, !tosa.shape<3>) -> tensor<4x16x8xf16>
    %174 = tosa.reshape %172, %28 : (tensor<1x4x8x16xf16>, !tosa.shape<3>) -> tensor<4x8x16xf16>
    %175 = tosa.matmul %173, %174, %19, %19 : (tensor<4x16x8xf16>, tensor<4x8x16xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<4x16x16xf32>
    %176 = tosa.cast %175 : (tensor<4x16x16xf32>) -> tensor<4x16x16xf16>
    %177 = tosa.reshape %176, %26 : (tensor<4x16x16xf16>, !tosa.shape<4>) -> tensor<1x4x16x16xf16>
    %178 = tosa.add %177, %171 : (tensor<1x4x16x16xf16>, tensor<1x4x16x16xf16>) -> tensor<1x4x16x16xf16>
    %179 = tosa.add %178, %104 : (tensor<1x4x16x16xf16>, tensor<1x1x16x16xf16>) -> tensor<1x4x16x16xf16>
    %180 = tosa.cast %179 : (tensor<1x4x16x16xf16>) -> tensor<1x4x16x16xf32>
    %181 = tosa.reduce_max %180 {axis = 3 : i32} : (tensor<1x4x16x16xf32>) -> tensor<1x4x16x1xf32>
    %182 = tosa.sub %180, %181 : (tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) -> tensor<1x4x16x16xf32>
    %183 = tosa.exp %182 : (tensor<1x4x16x16xf32>) -> tensor<1x4x16x16xf32>
    %184 = tosa.reduce_sum %183 {axis = 3 : i32} : (tensor<1x4x16x16xf32>) -> tensor<1x4x16x1xf32>
    %185 = tosa.reciprocal %184 : (tensor<1x4x16x1xf32>) -> tensor<1x4x16x1xf32>
    %186 = tosa.mul %183, %185, %11 : (tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>, tensor<1xi8>) -> tensor<1x4x16x16xf32>
    %187 = tosa.cast %186 : (tensor<1x4x16x16xf32>) -> tensor<1x4x16x16xf16>
    %188 = tosa.reshape %187, %29 : (tensor<1x4x16x16xf16>, !tosa.shape<3>) -> tensor<4x16x16xf16>
    %189 = tosa.reshape %134, %27 : (tensor<1x4x16x8xf16>, !tosa.shape<3>) -> tensor<4x16x8xf16>
    %190 = tosa.matmul %188, %189, %19, %19 : (tensor<4x16x16xf16>, tensor<4x16x8xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<4x16x8xf32>
    %191 = tosa.cast %190 : (tensor<4x16x8xf32>) -> tensor<4x16x8xf16>
    %192 = tosa.reshape %191, %30 : (tensor<4x16x8xf16>, !tosa.shape<4>) -> tensor<1x4x16x8xf16>
    %193 = tosa.transpose %192 {perms = array<i32: 0, 2, 1, 3>} : (tensor<1x4x16x8xf16>) -> tensor<1x16x4x8xf16>
    %194 = tosa.reshape %193, %8 : (tensor<1x16x4x8xf16>, !tosa.shape<3>) -> tensor<1x16x32xf16>
    %195 = tosa.transpose %arg4 {perms = array<i32: 1, 0>} : (tensor<32x32xf16>) -> tensor<32x32xf16>
    %196 = tosa.reshape %195, %20 : (tensor<32x32xf16>, !tosa.shape<3>) -> tensor<1x32x32xf16>
    %197 = tosa.matmul %194, %196, %19, %19 : (tensor<1x16x32xf16>, tensor<1x32x32xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<1x16x32xf32>
    %198 = tosa.reshape %197, %18 : (tensor<1x16x32xf32>, !tosa.shape<2>) -> tensor<16x32xf32>
    %199 = tosa.cast %198 : (tensor<16x32xf32>) -> tensor<16x32xf16>
    %200 = tosa.reshape %199, %8 : (tensor<16x32xf16>, !tosa.shape<3>) -> tensor<1x16x32xf16>
    %201 = tosa.add %82, %200 : (tensor<1x16x32xf16>, tensor<1x16x32xf16>) -> tensor<1x16x32xf16>
    %202 = tosa.abs %201 : (tensor<1x16x32xf16>) -> tensor<1x16x32xf16>
    %203 = tosa.cast %202 : (tensor<1x16x32xf16>) -> tensor<1x16x32xf64>
    %204 = tosa.equal %203, %74 : (tensor<1x16x32xf64>, tensor<1x1x1xf64>) -> tensor<1x16x32xi1>
    %205 = tosa.reduce_any %204 {axis = 1 : i32} : (tensor<1x16x32xi1>) -> tensor<1x1x32xi1>
    %206 = tosa.reduce_any %205 {axis = 2 : i32} : (tensor<1x1x32xi1>) -> tensor<1x1x1xi1>
    %207 = tosa.reshape %206, %31 : (tensor<1x1x1xi1>, !tosa.shape<0>) -> tensor<i1>
    %208 = tosa.select %207, %3, %4 : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %209 = tosa.negate %208, %32, %32 : (tensor<f32>, tensor<1xf32>, tensor<1xf32>) -> tensor<f32>
    %210 = tosa.reshape %209, %12 : (tensor<f32>, !tosa.shape<3>) -> tensor<1x1x1xf32>
    %211 = tosa.cast %210 : (tensor<1x1x1xf32>) -> tensor<1x1x1xf16>
    %212 = tosa.maximum %201, %211 : (tensor<1x16x32xf16>, tensor<1x1x1xf16>) -> tensor<1x16x32xf16>
    %213 = tosa.reshape %208, %12 : (tensor<f32>, !tosa.shape<3>) -> tensor<1x1x1xf32>
    %214 = tosa.cast %213 : (tensor<1x1x1xf32>) -> tensor<1x1x1xf16>
    %215 = tosa.minimum %212, %214 : (tensor<1x16x32xf16>, tensor<1x1x1xf16>) -> tensor<1x16x32xf16>
    %216 = tosa.cast %215 : (tensor<1x16x32xf16>) -> tensor<1x16x32xf32>
    %217 = tosa.pow %216, %63 : (tensor<1x16x32xf32>, tensor<1x1x1xf32>) -> tensor<1x16x32xf32>
    %218 = tosa.reduce_sum %217 {axis = 2 : i32} : (tensor<1x16x32xf32>) -> tensor<1x16x1xf32>
    %219 = tosa.mul %218, %64, %11 : (tensor<1x16x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<1x16x1xf32>
    %220 = tosa.add %219, %65 : (tensor<1x16x1xf32>, tensor<1x1x1xf32>) -> tensor<1x16x1xf32>
    %221 = tosa.rsqrt %220 : (tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
    %222 = tosa.mul %216, %221, %11 : (tensor<1x16x32xf32>, tensor<1x16x1xf32>, tensor<1xi8>) -> tensor<1x16x32xf32>
    %223 = tosa.cast %222 : (tensor<1x16x32xf32>) -> tensor<1x16x32xf16>
    %224 = tosa.reshape %arg9, %17 : (tensor<32xf16>, !tosa.shape<3>) -> tensor<1x1x32xf16>
    %225 = tosa.mul %224, %223, %11 : (tensor<1x1x32xf16>, tensor<1x16x32xf16>, tensor<1xi8>) -> tensor<1x16x32xf16>
    %226 = tosa.transpose %arg7 {perms = array<i32: 1, 0>} : (tensor<64x32xf16>) -> tensor<32x64xf16>
    %227 = tosa.reshape %226, %33 : (tensor<32x64xf16>, !tosa.shape<3>) -> tensor<1x32x64xf16>
    %228 = tosa.matmul %225, %227, %19, %19 : (tensor<1x16x32xf16>, tensor<1x32x64xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<1x16x64xf32>
    %229 = tosa.reshape %228, %34 : (tensor<1x16x64xf32>, !tosa.shape<2>) -> tensor<16x64xf32>
    %230 = tosa.cast %229 : (tensor<16x64xf32>) -> tensor<16x64xf16>
    %231 = tosa.reshape %230, %35 : (tensor<16x64xf16>, !tosa.shape<3>) -> tensor<1x16x64xf16>
    %232 = tosa.clamp %231 {max_val = 6.550400e+04 : f16, min_val = 0.000000e+00 : f16} : (tensor<1x16x64xf16>) -> tensor<1x16x64xf16>
    %233 = tosa.transpose %arg8 {perms = array<i32: 1, 0>} : (tensor<32x64xf16>) -> tensor<64x32xf16>
    %234 = tosa.reshape %233, %36 : (tensor<64x32xf16>, !tosa.shape<3>) -> tensor<1x64x32xf16>
    %235 = tosa.matmul %232, %234, %19, %19 : (tensor<1x16x64xf16>, tensor<1x64x32xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<1x16x32xf32>
    %236 = tosa.reshape %235, %18 : (tensor<1x16x32xf32>, !tosa.shape<2>) -> tensor<16x32xf32>
    %237 = tosa.cast %236 : (tensor<16x32xf32>) -> tensor<16x32xf16>
    %238 = tosa.reshape %237, %8 : (tensor<16x32xf16>, !tosa.shape<3>) -> tensor<1x16x32xf16>
    %239 = tosa.add %215, %238 : (tensor<1x16x32xf16>, tensor<1x16x32xf16>) -> tensor<1x16x32xf16>
    %240 = tosa.abs %239 : (tensor<1x16x32xf16>) -> tensor<1x16x32xf16>
    %241 = tosa.cast %240 : (tensor<1x16x32xf16>) -> tensor<1x16x32xf64>
    %242 = tosa.equal %241, %74 : (tensor<1x16x32xf64>, tensor<1x1x1xf64>) -> tensor<1x16x32xi1>
    %243 = tosa.reduce_any %242 {axis = 1 : i32} : (tensor<1x16x32xi1>) -> tensor<1x1x32xi1>
    %244 = tosa.reduce_any %243 {axis = 2 : i32} : (tensor<1x1x32xi1>) -> tensor<1x1x1xi1>
    %245 = tosa.reshape %244, %31 : (tensor<1x1x1xi1>, !tosa.shape<0>) -> tensor<i1>
    %246 = tosa.select %245, %3, %4 : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %247 = tosa.negate %246, %32, %32 : (tensor<f32>, tensor<1xf32>, tensor<1xf32>) -> tensor<f32>
    %248 = tosa.reshape %247, %12 : (tensor<f32>, !tosa.shape<3>) -> tensor<1x1x1xf32>
    %249 = tosa.cast %248 : (tensor<1x1x1xf32>) -> tensor<1x1x1xf16>
    %250 = tosa.maximum %239, %249 : (tensor<1x16x32xf16>, tensor<1x1x1xf16>) -> tensor<1x16x32xf16>
    %251 = tosa.reshape %246, %12 : (tensor<f32>, !tosa.shape<3>) -> tensor<1x1x1xf32>
    %252 = tosa.cast %251 : (tensor<1x1x1xf32>) -> tensor<1x1x1xf16>
    %253 = tosa.minimum %250, %252 : (tensor<1x16x32xf16>, tensor<1x1x1xf16>) -> tensor<1x16x32xf16>
    %254 = tosa.cast %253 : (tensor<1x16x32xf16>) -> tensor<1x16x32xf32>
    %255 = tosa.pow %254, %63 : (tensor<1x16x32xf32>, tensor<1x1x1xf32>) -> tensor<1x16x32xf32>
    %256 = tosa.reduce_sum %255 {axis = 2 : i32} : (tensor<1x16x32xf32>) -> tensor<1x16x1xf32>
    %257 = tosa.mul %256, %64, %11 : (tensor<1x16x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<1x16x1xf32>
    %258 = tosa.add %257, %65 : (tensor<1x16x1xf32>, tensor<1x1x1xf32>) -> tensor<1x16x1xf32>
    %259 = tosa.rsqrt %258 : (tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
    %260 = tosa.mul %254, %259, %11 : (tensor<1x16x32xf32>, tensor<1x16x1xf32>, tensor<1xi8>) -> tensor<1x16x32xf32>
    %261 = tosa.cast %260 : (tensor<1x16x32xf32>) -> tensor<1x16x32xf16>
    %262 = tosa.reshape %arg10, %17 : (tensor<32xf16>, !tosa.shape<3>) -> tensor<1x1x32xf16>
    %263 = tosa.mul %262, %261, %11 : (tensor<1x1x32xf16>, tensor<1x16x32xf16>, tensor<1xi8>) -> tensor<1x16x32xf16>
    %264 = tosa.cast %arg27 : (tensor<1x8xi64>) -> tensor<1x8xi32>
    %265 = tosa.gather %80, %264 : (tensor<1x100x32xf16>, tensor<1x8xi32>) -> tensor<1x8x32xf16>
    %266 = tosa.cast %39 : (tensor<8xi64>) -> tensor<8xi32>
    %267 = tosa.cast %266 : (tensor<8xi32>) -> tensor<8xi64>
    %268 = tosa.reshape %267, %40 : (tensor<8xi64>, !tosa.shape<4>) -> tensor<1x1x8x1xi64>
    %269 = tosa.reshape %267, %41 : (tensor<8xi64>, !tosa.shape<4>) -> tensor<1x1x1x8xi64>
    %270 = tosa.greater_equal %268, %269 : (tensor<1x1x8x1xi64>, tensor<1x1x1x8xi64>) -> tensor<1x1x8x8xi1>
    %271 = tosa.select %270, %61, %62 : (tensor<1x1x8x8xi1>, tensor<1x1x1x1xf16>, tensor<1x1x1x1xf16>) -> tensor<1x1x8x8xf16>
    %272 = tosa.greater_equal %268, %55 : (tensor<1x1x8x1xi64>, tensor<1x1x1x1xi64>) -> tensor<1x1x8x1xi1>
    %273 = tosa.logical_and %272, %56 : (tensor<1x1x8x1xi1>, tensor<1x1x1x1xi1>) -> tensor<1x1x8x1xi1>
    %274 = tosa.logical_and %273, %102 : (tensor<1x1x8x1xi1>, tensor<1x1x1x16xi1>) -> tensor<1x1x8x16xi1>
    %275 = tosa.select %274, %61, %62 : (tensor<1x1x8x16xi1>, tensor<1x1x1x1xf16>, tensor<1x1x1x1xf16>) -> tensor<1x1x8x16xf16>
    %276 = tosa.cast %265 : (tensor<1x8x32xf16>) -> tensor<1x8x32xf32>
    %277 = tosa.pow %276, %63 : (tensor<1x8x32xf32>, tensor<1x1x1xf32>) -> tensor<1x8x32xf32>
    %278 = tosa.reduce_sum %277 {axis = 2 : i32} : (tensor<1x8x32xf32>) -> tensor<1x8x1xf32>
    %279 = tosa.mul %278, %64, %11 : (tensor<1x8x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<1x8x1xf32>
    %280 = tosa.add %279, %65 : (tensor<1x8x1xf32>, tensor<1x1x1xf32>) -> tensor<1x8x1xf32>
    %281 = tosa.rsqrt %280 : (tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
    %282 = tosa.mul %276, %281, %11 : (tensor<1x8x32xf32>, tensor<1x8x1xf32>, tensor<1xi8>) -> tensor<1x8x32xf32>
    %283 = tosa.cast %282 : (tensor<1x8x32xf32>) -> tensor<1x8x32xf16>
    %284 = tosa.reshape %arg16, %17 : (tensor<32xf16>, !tosa.shape<3>) -> tensor<1x1x32xf16>
    %285 = tosa.mul %284, %283, %11 : (tensor<1x1x32xf16>, tensor<1x8x32xf16>, tensor<1xi8>) -> tensor<1x8x32xf16>
    %286 = tosa.transpose %arg11 {perms = array<i32: 1, 0>} : (tensor<32x32xf16>) -> tensor<32x32xf16>
    %287 = tosa.reshape %286, %20 : (tensor<32x32xf16>, !tosa.shape<3>) -> tensor<1x32x32xf16>
    %288 = tosa.matmul %285, %287, %19, %19 : (tensor<1x8x32xf16>, tensor<1x32x32xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<1x8x32xf32>
    %289 = tosa.reshape %288, %42 : (tensor<1x8x32xf32>, !tosa.shape<2>) -> tensor<8x32xf32>
    %290 = tosa.cast %289 : (tensor<8x32xf32>) -> tensor<8x32xf16>
    %291 = tosa.reshape %290, %43 : (tensor<8x32xf16>, !tosa.shape<4>) -> tensor<1x8x4x8xf16>
    %292 = tosa.transpose %291 {perms = array<i32: 0, 2, 1, 3>} : (tensor<1x8x4x8xf16>) -> tensor<1x4x8x8xf16>
    %293 = tosa.transpose %arg12 {perms = array<i32: 1, 0>} : (tensor<32x32xf16>) -> tensor<32x32xf16>
    %294 = tosa.reshape %293, %20 : (tensor<32x32xf16>, !tosa.shape<3>) -> tensor<1x32x32xf16>
    %295 = tosa.matmul %285, %294, %19, %19 : (tensor<1x8x32xf16>, tensor<1x32x32xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<1x8x32xf32>
    %296 = tosa.reshape %295, %42 : (tensor<1x8x32xf32>, !tosa.shape<2>) -> tensor<8x32xf32>
    %297 = tosa.cast %296 : (tensor<8x32xf32>) -> tensor<8x32xf16>
    %298 = tosa.reshape %297, %43 : (tensor<8x32xf16>, !tosa.shape<4>) -> tensor<1x8x4x8xf16>
    %299 = tosa.transpose %arg13 {perms = array<i32: 1, 0>} : (tensor<32x32xf16>) -> tensor<32x32xf16>
    %300 = tosa.reshape %299, %20 : (tensor<32x32xf16>, !tosa.shape<3>) -> tensor<1x32x32xf16>
    %301 = tosa.matmul %285, %300, %19, %19 : (tensor<1x8x32xf16>, tensor<1x32x32xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<1x8x32xf32>
    %302 = tosa.reshape %301, %42 : (tensor<1x8x32xf32>, !tosa.shape<2>) -> tensor<8x32xf32>
    %303 = tosa.cast %302 : (tensor<8x32xf32>) -> tensor<8x32xf16>
    %304 = tosa.reshape %303, %43 : (tensor<8x32xf16>, !tosa.shape<4>) -> tensor<1x8x4x8xf16>
    %305 = tosa.transpose %304 {perms = array<i32: 0, 2, 1, 3>} : (tensor<1x8x4x8xf16>) -> tensor<1x4x8x8xf16>
    %306 = tosa.reshape %39, %44 : (tensor<8xi64>, !tosa.shape<2>) -> tensor<8x1xi64>
    %307 = tosa.cast %306 : (tensor<8x1xi64>) -> tensor<8x1xi32>
    %308 = tosa.reshape %39, %37 : (tensor<8xi64>, !tosa.shape<2>) -> tensor<1x8xi64>
    %309 = tosa.cast %308 : (tensor<1x8xi64>) -> tensor<1x8xi32>
    %310 = tosa.sub %309, %307 : (tensor<1x8xi32>, tensor<8x1xi32>) -> tensor<8x8xi32>
    %311 = tosa.cast %310 : (tensor<8x8xi32>) -> tensor<8x8xi64>
    %312 = tosa.minimum %311, %2 : (tensor<8x8xi64>, tensor<8x8xi64>) -> tensor<8x8xi64>
    %313 = tosa.negate %312, %9, %9 : (tensor<8x8xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<8x8xi64>
    %314 = tosa.greater %67, %313 : (tensor<1x1xi64>, tensor<8x8xi64>) -> tensor<8x8xi1>
    %315 = tosa.cast %313 : (tensor<8x8xi64>) -> tensor<8x8xf32>
    %316 = tosa.mul %315, %75, %11 : (tensor<8x8xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<8x8xf32>
    %317 = tosa.log %316 : (tensor<8x8xf32>) -> tensor<8x8xf32>
    %318 = tosa.mul %317, %76, %11 : (tensor<8x8xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<8x8xf32>
    %319 = tosa.mul %318, %77, %11 : (tensor<8x8xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<8x8xf32>
    %320 = tosa.floor %319 : (tensor<8x8xf32>) -> tensor<8x8xf32>
    %321 = tosa.ceil %319 : (tensor<8x8xf32>) -> tensor<8x8xf32>
    %322 = tosa.greater %72, %319 : (tensor<1x1xf32>, tensor<8x8xf32>) -> tensor<8x8xi1>
    %323 = tosa.select %322, %321, %320 : (tensor<8x8xi1>, tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %324 = tosa.cast %323 : (tensor<8x8xf32>) -> tensor<8x8xi64>
    %325 = tosa.cast %324 : (tensor<8x8xi64>) -> tensor<8x8xi32>
    %326 = tosa.add %325, %78 : (tensor<8x8xi32>, tensor<1x1xi32>) -> tensor<8x8xi32>
    %327 = tosa.cast %326 : (tensor<8x8xi32>) -> tensor<8x8xi64>
    %328 = tosa.minimum %327, %1 : (tensor<8x8xi64>, tensor<8x8xi64>) -> tensor<8x8xi64>
    %329 = tosa.select %314, %313, %328 : (tensor<8x8xi1>, tensor<8x8xi64>, tensor<8x8xi64>) -> tensor<8x8xi64>
    %330 = tosa.cast %329 : (tensor<8x8xi64>) -> tensor<8x8xi32>
    %331 = tosa.cast %330 : (tensor<8x8xi32>) -> tensor<8x8xi64>
    %332 = tosa.reshape %arg15, %23 : (tensor<32x4xf16>, !tosa.shape<3>) -> tensor<1x32x4xf16>
    %333 = tosa.reshape %331, %45 : (tensor<8x8xi64>, !tosa.shape<2>) -> tensor<1x64xi64>
    %334 = tosa.cast %333 : (tensor<1x64xi64>) -> tensor<1x64xi32>
    %335 = tosa.gather %332, %334 : (tensor<1x32x4xf16>, tensor<1x64xi32>) -> tensor<1x64x4xf16>
    %336 = tosa.reshape %335, %46 : (tensor<1x64x4xf16>, !tosa.shape<3>) -> tensor<8x8x4xf16>
    %337 = tosa.transpose %336 {perms = array<i32: 2, 0, 1>} : (tensor<8x8x4xf16>) -> tensor<4x8x8xf16>
    %338 = tosa.reshape %337, %47 : (tensor<4x8x8xf16>, !tosa.shape<4>) -> tensor<1x4x8x8xf16>
    %339 = tosa.transpose %298 {perms = array<i32: 0, 2, 3, 1>} : (tensor<1x8x4x8xf16>) -> tensor<1x4x8x8xf16>
    %340 = tosa.reshape %292, %48 : (tensor<1x4x8x8xf16>, !tosa.shape<3>) -> tensor<4x8x8xf16>
    %341 = tosa.reshape %339, %48 : (tensor<1x4x8x8xf16>, !tosa.shape<3>) -> tensor<4x8x8xf16>
    %342 = tosa.matmul %340, %341, %19, %19 : (tensor<4x8x8xf16>, tensor<4x8x8xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<4x8x8xf32>
    %343 = tosa.cast %342 : (tensor<4x8x8xf32>) -> tensor<4x8x8xf16>
    %344 = tosa.reshape %343, %47 : (tensor<4x8x8xf16>, !tosa.shape<4>) -> tensor<1x4x8x8xf16>
    %345 = tosa.add %344, %338 : (tensor<1x4x8x8xf16>, tensor<1x4x8x8xf16>) -> tensor<1x4x8x8xf16>
    %346 = tosa.add %345, %271 : (tensor<1x4x8x8xf16>, tensor<1x1x8x8xf16>) -> tensor<1x4x8x8xf16>
    %347 = tosa.cast %346 : (tensor<1x4x8x8xf16>) -> tensor<1x4x8x8xf32>
    %348 = tosa.reduce_max %347 {axis = 3 : i32} : (tensor<1x4x8x8xf32>) -> tensor<1x4x8x1xf32>
    %349 = tosa.sub %347, %348 : (tensor<1x4x8x8xf32>, tensor<1x4x8x1xf32>) -> tensor<1x4x8x8xf32>
    %350 = tosa.exp %349 : (tensor<1x4x8x8xf32>) -> tensor<1x4x8x8xf32>
    %351 = tosa.reduce_sum %350 {axis = 3 : i32} : (tensor<1x4x8x8xf32>) -> tensor<1x4x8x1xf32>
    %352 = tosa.reciprocal %351 : (tensor<1x4x8x1xf32>) -> tensor<1x4x8x1xf32>
    %353 = tosa.mul %350, %352, %11 : (tensor<1x4x8x8xf32>, tensor<1x4x8x1xf32>, tensor<1xi8>) -> tensor<1x4x8x8xf32>
    %354 = tosa.cast %353 : (tensor<1x4x8x8xf32>) -> tensor<1x4x8x8xf16>
    %355 = tosa.reshape %354, %48 : (tensor<1x4x8x8xf16>, !tosa.shape<3>) -> tensor<4x8x8xf16>
    %356 = tosa.reshape %305, %48 : (tensor<1x4x8x8xf16>, !tosa.shape<3>) -> tensor<4x8x8xf16>
    %357 = tosa.matmul %355, %356, %19, %19 : (tensor<4x8x8xf16>, tensor<4x8x8xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<4x8x8xf32>
    %358 = tosa.cast %357 : (tensor<4x8x8xf32>) -> tensor<4x8x8xf16>
    %359 = tosa.reshape %358, %47 : (tensor<4x8x8xf16>, !tosa.shape<4>) -> tensor<1x4x8x8xf16>
    %360 = tosa.transpose %359 {perms = array<i32: 0, 2, 1, 3>} : (tensor<1x4x8x8xf16>) -> tensor<1x8x4x8xf16>
    %361 = tosa.reshape %360, %38 : (tensor<1x8x4x8xf16>, !tosa.shape<3>) -> tensor<1x8x32xf16>
    %362 = tosa.transpose %arg14 {perms = array<i32: 1, 0>} : (tensor<32x32xf16>) -> tensor<32x32xf16>
    %363 = tosa.reshape %362, %20 : (tensor<32x32xf16>, !tosa.shape<3>) -> tensor<1x32x32xf16>
    %364 = tosa.matmul %361, %363, %19, %19 : (tensor<1x8x32xf16>, tensor<1x32x32xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<1x8x32xf32>
    %365 = tosa.reshape %364, %42 : (tensor<1x8x32xf32>, !tosa.shape<2>) -> tensor<8x32xf32>
    %366 = tosa.cast %365 : (tensor<8x32xf32>) -> tensor<8x32xf16>
    %367 = tosa.reshape %366, %38 : (tensor<8x32xf16>, !tosa.shape<3>) -> tensor<1x8x32xf16>
    %368 = tosa.add %265, %367 : (tensor<1x8x32xf16>, tensor<1x8x32xf16>) -> tensor<1x8x32xf16>
    %369 = tosa.abs %368 : (tensor<1x8x32xf16>) -> tensor<1x8x32xf16>
    %370 = tosa.cast %369 : (tensor<1x8x32xf16>) -> tensor<1x8x32xf64>
    %371 = tosa.equal %370, %74 : (tensor<1x8x32xf64>, tensor<1x1x1xf64>) -> tensor<1x8x32xi1>
    %372 = tosa.reduce_any %371 {axis = 1 : i32} : (tensor<1x8x32xi1>) -> tensor<1x1x32xi1>
    %373 = tosa.reduce_any %372 {axis = 2 : i32} : (tensor<1x1x32xi1>) -> tensor<1x1x1xi1>
    %374 = tosa.reshape %373, %31 : (tensor<1x1x1xi1>, !tosa.shape<0>) -> tensor<i1>
    %375 = tosa.select %374, %3, %4 : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %376 = tosa.negate %375, %32, %32 : (tensor<f32>, tensor<1xf32>, tensor<1xf32>) -> tensor<f32>
    %377 = tosa.reshape %376, %12 : (tensor<f32>, !tosa.shape<3>) -> tensor<1x1x1xf32>
    %378 = tosa.cast %377 : (tensor<1x1x1xf32>) -> tensor<1x1x1xf16>
    %379 = tosa.maximum %368, %378 : (tensor<1x8x32xf16>, tensor<1x1x1xf16>) -> tensor<1x8x32xf16>
    %380 = tosa.reshape %375, %12 : (tensor<f32>, !tosa.shape<3>) -> tensor<1x1x1xf32>
    %381 = tosa.cast %380 : (tensor<1x1x1xf32>) -> tensor<1x1x1xf16>
    %382 = tosa.minimum %379, %381 : (tensor<1x8x32xf16>, tensor<1x1x1xf16>) -> tensor<1x8x32xf16>
    %383 = tosa.cast %382 : (tensor<1x8x32xf16>) -> tensor<1x8x32xf32>
    %384 = tosa.pow %383, %63 : (tensor<1x8x32xf32>, tensor<1x1x1xf32>) -> tensor<1x8x32xf32>
    %385 = tosa.reduce_sum %384 {axis = 2 : i32} : (tensor<1x8x32xf32>) -> tensor<1x8x1xf32>
    %386 = tosa.mul %385, %64, %11 : (tensor<1x8x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<1x8x1xf32>
    %387 = tosa.add %386, %65 : (tensor<1x8x1xf32>, tensor<1x1x1xf32>) -> tensor<1x8x1xf32>
    %388 = tosa.rsqrt %387 : (tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
    %389 = tosa.mul %383, %388, %11 : (tensor<1x8x32xf32>, tensor<1x8x1xf32>, tensor<1xi8>) -> tensor<1x8x32xf32>
    %390 = tosa.cast %389 : (tensor<1x8x32xf32>) -> tensor<1x8x32xf16>
    %391 = tosa.reshape %arg21, %17 : (tensor<32xf16>, !tosa.shape<3>) -> tensor<1x1x32xf16>
    %392 = tosa.mul %391, %390, %11 : (tensor<1x1x32xf16>, tensor<1x8x32xf16>, tensor<1xi8>) -> tensor<1x8x32xf16>
    %393 = tosa.transpose %arg17 {perms = array<i32: 1, 0>} : (tensor<32x32xf16>) -> tensor<32x32xf16>
    %394 = tosa.reshape %393, %20 : (tensor<32x32xf16>, !tosa.shape<3>) -> tensor<1x32x32xf16>
    %395 = tosa.matmul %392, %394, %19, %19 : (tensor<1x8x32xf16>, tensor<1x32x32xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<1x8x32xf32>
    %396 = tosa.reshape %395, %42 : (tensor<1x8x32xf32>, !tosa.shape<2>) -> tensor<8x32xf32>
    %397 = tosa.cast %396 : (tensor<8x32xf32>) -> tensor<8x32xf16>
    %398 = tosa.reshape %397, %43 : (tensor<8x32xf16>, !tosa.shape<4>) -> tensor<1x8x4x8xf16>
    %399 = tosa.transpose %398 {perms = array<i32: 0, 2, 1, 3>} : (tensor<1x8x4x8xf16>) -> tensor<1x4x8x8xf16>
    %400 = tosa.transpose %arg18 {perms = array<i32: 1, 0>} : (tensor<32x32xf16>) -> tensor<32x32xf16>
    %401 = tosa.reshape %400, %20 : (tensor<32x32xf16>, !tosa.shape<3>) -> tensor<1x32x32xf16>
    %402 = tosa.matmul %263, %401, %19, %19 : (tensor<1x16x32xf16>, tensor<1x32x32xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<1x16x32xf32>
    %403 = tosa.reshape %402, %18 : (tensor<1x16x32xf32>, !tosa.shape<2>) -> tensor<16x32xf32>
    %404 = tosa.cast %403 : (tensor<16x32xf32>) -> tensor<16x32xf16>
    %405 = tosa.reshape %404, %21 : (tensor<16x32xf16>, !tosa.shape<4>) -> tensor<1x16x4x8xf16>
    %406 = tosa.transpose %arg19 {perms = array<i32: 1, 0>} : (tensor<32x32xf16>) -> tensor<32x32xf16>
    %407 = tosa.reshape %406, %20 : (tensor<32x32xf16>, !tosa.shape<3>) -> tensor<1x32x32xf16>
    %408 = tosa.matmul %263, %407, %19, %19 : (tensor<1x16x32xf16>, tensor<1x32x32xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<1x16x32xf32>
    %409 = tosa.reshape %408, %18 : (tensor<1x16x32xf32>, !tosa.shape<2>) -> tensor<16x32xf32>
    %410 = tosa.cast %409 : (tensor<16x32xf32>) -> tensor<16x32xf16>
    %411 = tosa.reshape %410, %21 : (tensor<16x32xf16>, !tosa.shape<4>) -> tensor<1x16x4x8xf16>
    %412 = tosa.transpose %411 {perms = array<i32: 0, 2, 1, 3>} : (tensor<1x16x4x8xf16>) -> tensor<1x4x16x8xf16>
    %413 = tosa.transpose %405 {perms = array<i32: 0, 2, 3, 1>} : (tensor<1x16x4x8xf16>) -> tensor<1x4x8x16xf16>
    %414 = tosa.reshape %399, %48 : (tensor<1x4x8x8xf16>, !tosa.shape<3>) -> tensor<4x8x8xf16>
    %415 = tosa.reshape %413, %28 : (tensor<1x4x8x16xf16>, !tosa.shape<3>) -> tensor<4x8x16xf16>
    %416 = tosa.matmul %414, %415, %19, %19 : (tensor<4x8x8xf16>, tensor<4x8x16xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<4x8x16xf32>
    %417 = tosa.cast %416 : (tensor<4x8x16xf32>) -> tensor<4x8x16xf16>
    %418 = tosa.reshape %417, %49 : (tensor<4x8x16xf16>, !tosa.shape<4>) -> tensor<1x4x8x16xf16>
    %419 = tosa.add %418, %275 : (tensor<1x4x8x16xf16>, tensor<1x1x8x16xf16>) -> tensor<1x4x8x16xf16>
    %420 = tosa.cast %419 : (tensor<1x4x8x16xf16>) -> tensor<1x4x8x16xf32>
    %421 = tosa.reduce_max %420 {axis = 3 : i32} : (tensor<1x4x8x16xf32>) -> tensor<1x4x8x1xf32>
    %422 = tosa.sub %420, %421 : (tensor<1x4x8x16xf32>, tensor<1x4x8x1xf32>) -> tensor<1x4x8x16xf32>
    %423 = tosa.exp %422 : (tensor<1x4x8x16xf32>) -> tensor<1x4x8x16xf32>
    %424 = tosa.reduce_sum %423 {axis = 3 : i32} : (tensor<1x4x8x16xf32>) -> tensor<1x4x8x1xf32>
    %425 = tosa.reciprocal %424 : (tensor<1x4x8x1xf32>) -> tensor<1x4x8x1xf32>
    %426 = tosa.mul %423, %425, %11 : (tensor<1x4x8x16xf32>, tensor<1x4x8x1xf32>, tensor<1xi8>) -> tensor<1x4x8x16xf32>
    %427 = tosa.cast %426 : (tensor<1x4x8x16xf32>) -> tensor<1x4x8x16xf16>
    %428 = tosa.reshape %427, %28 : (tensor<1x4x8x16xf16>, !tosa.shape<3>) -> tensor<4x8x16xf16>
    %429 = tosa.reshape %412, %27 : (tensor<1x4x16x8xf16>, !tosa.shape<3>) -> tensor<4x16x8xf16>
    %430 = tosa.matmul %428, %429, %19, %19 : (tensor<4x8x16xf16>, tensor<4x16x8xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<4x8x8xf32>
    %431 = tosa.cast %430 : (tensor<4x8x8xf32>) -> tensor<4x8x8xf16>
    %432 = tosa.reshape %431, %47 : (tensor<4x8x8xf16>, !tosa.shape<4>) -> tensor<1x4x8x8xf16>
    %433 = tosa.transpose %432 {perms = array<i32: 0, 2, 1, 3>} : (tensor<1x4x8x8xf16>) -> tensor<1x8x4x8xf16>
    %434 = tosa.reshape %433, %38 : (tensor<1x8x4x8xf16>, !tosa.shape<3>) -> tensor<1x8x32xf16>
    %435 = tosa.transpose %arg20 {perms = array<i32: 1, 0>} : (tensor<32x32xf16>) -> tensor<32x32xf16>
    %436 = tosa.reshape %435, %20 : (tensor<32x32xf16>, !tosa.shape<3>) -> tensor<1x32x32xf16>
    %437 = tosa.matmul %434, %436, %19, %19 : (tensor<1x8x32xf16>, tensor<1x32x32xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<1x8x32xf32>
    %438 = tosa.reshape %437, %42 : (tensor<1x8x32xf32>, !tosa.shape<2>) -> tensor<8x32xf32>
    %439 = tosa.cast %438 : (tensor<8x32xf32>) -> tensor<8x32xf16>
    %440 = tosa.reshape %439, %38 : (tensor<8x32xf16>, !tosa.shape<3>) -> tensor<1x8x32xf16>
    %441 = tosa.add %382, %440 : (tensor<1x8x32xf16>, tensor<1x8x32xf16>) -> tensor<1x8x32xf16>
    %442 = tosa.abs %441 : (tensor<1x8x32xf16>) -> tensor<1x8x32xf16>
    %443 = tosa.cast %442 : (tensor<1x8x32xf16>) -> tensor<1x8x32xf64>
    %444 = tosa.equal %443, %74 : (tensor<1x8x32xf64>, tensor<1x1x1xf64>) -> tensor<1x8x32xi1>
    %445 = tosa.reduce_any %444 {axis = 1 : i32} : (tensor<1x8x32xi1>) -> tensor<1x1x32xi1>
    %446 = tosa.reduce_any %445 {axis = 2 : i32} : (tensor<1x1x32xi1>) -> tensor<1x1x1xi1>
    %447 = tosa.reshape %446, %31 : (tensor<1x1x1xi1>, !tosa.shape<0>) -> tensor<i1>
    %448 = tosa.select %447, %3, %4 : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %449 = tosa.negate %448, %32, %32 : (tensor<f32>, tensor<1xf32>, tensor<1xf32>) -> tensor<f32>
    %450 = tosa.reshape %449, %12 : (tensor<f32>, !tosa.shape<3>) -> tensor<1x1x1xf32>
    %451 = tosa.cast %450 : (tensor<1x1x1xf32>) -> tensor<1x1x1xf16>
    %452 = tosa.maximum %441, %451 : (tensor<1x8x32xf16>, tensor<1x1x1xf16>) -> tensor<1x8x32xf16>
    %453 = tosa.reshape %448, %12 : (tensor<f32>, !tosa.shape<3>) -> tensor<1x1x1xf32>
    %454 = tosa.cast %453 : (tensor<1x1x1xf32>) -> tensor<1x1x1xf16>
    %455 = tosa.minimum %452, %454 : (tensor<1x8x32xf16>, tensor<1x1x1xf16>) -> tensor<1x8x32xf16>
    %456 = tosa.cast %455 : (tensor<1x8x32xf16>) -> tensor<1x8x32xf32>
    %457 = tosa.pow %456, %63 : (tensor<1x8x32xf32>, tensor<1x1x1xf32>) -> tensor<1x8x32xf32>
    %458 = tosa.reduce_sum %457 {axis = 2 : i32} : (tensor<1x8x32xf32>) -> tensor<1x8x1xf32>
    %459 = tosa.mul %458, %64, %11 : (tensor<1x8x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<1x8x1xf32>
    %460 = tosa.add %459, %65 : (tensor<1x8x1xf32>, tensor<1x1x1xf32>) -> tensor<1x8x1xf32>
    %461 = tosa.rsqrt %460 : (tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
    %462 = tosa.mul %456, %461, %11 : (tensor<1x8x32xf32>, tensor<1x8x1xf32>, tensor<1xi8>) -> tensor<1x8x32xf32>
    %463 = tosa.cast %462 : (tensor<1x8x32xf32>) -> tensor<1x8x32xf16>
    %464 = tosa.reshape %arg24, %17 : (tensor<32xf16>, !tosa.shape<3>) -> tensor<1x1x32xf16>
    %465 = tosa.mul %464, %463, %11 : (tensor<1x1x32xf16>, tensor<1x8x32xf16>, tensor<1xi8>) -> tensor<1x8x32xf16>
    %466 = tosa.transpose %arg22 {perms = array<i32: 1, 0>} : (tensor<64x32xf16>) -> tensor<32x64xf16>
    %467 = tosa.reshape %466, %33 : (tensor<32x64xf16>, !tosa.shape<3>) -> tensor<1x32x64xf16>
    %468 = tosa.matmul %465, %467, %19, %19 : (tensor<1x8x32xf16>, tensor<1x32x64xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<1x8x64xf32>
    %469 = tosa.reshape %468, %50 : (tensor<1x8x64xf32>, !tosa.shape<2>) -> tensor<8x64xf32>
    %470 = tosa.cast %469 : (tensor<8x64xf32>) -> tensor<8x64xf16>
    %471 = tosa.reshape %470, %51 : (tensor<8x64xf16>, !tosa.shape<3>) -> tensor<1x8x64xf16>
    %472 = tosa.clamp %471 {max_val = 6.550400e+04 : f16, min_val = 0.000000e+00 : f16} : (tensor<1x8x64xf16>) -> tensor<1x8x64xf16>
    %473 = tosa.transpose %arg23 {perms = array<i32: 1, 0>} : (tensor<32x64xf16>) -> tensor<64x32xf16>
    %474 = tosa.reshape %473, %36 : (tensor<64x32xf16>, !tosa.shape<3>) -> tensor<1x64x32xf16>
    %475 = tosa.matmul %472, %474, %19, %19 : (tensor<1x8x64xf16>, tensor<1x64x32xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<1x8x32xf32>
    %476 = tosa.reshape %475, %42 : (tensor<1x8x32xf32>, !tosa.shape<2>) -> tensor<8x32xf32>
    %477 = tosa.cast %476 : (tensor<8x32xf32>) -> tensor<8x32xf16>
    %478 = tosa.reshape %477, %38 : (tensor<8x32xf16>, !tosa.shape<3>) -> tensor<1x8x32xf16>
    %479 = tosa.add %455, %478 : (tensor<1x8x32xf16>, tensor<1x8x32xf16>) -> tensor<1x8x32xf16>
    %480 = tosa.abs %479 : (tensor<1x8x32xf16>) -> tensor<1x8x32xf16>
    %481 = tosa.cast %480 : (tensor<1x8x32xf16>) -> tensor<1x8x32xf64>
    %482 = tosa.equal %481, %74 : (tensor<1x8x32xf64>, tensor<1x1x1xf64>) -> tensor<1x8x32xi1>
    %483 = tosa.reduce_any %482 {axis = 1 : i32} : (tensor<1x8x32xi1>) -> tensor<1x1x32xi1>
    %484 = tosa.reduce_any %483 {axis = 2 : i32} : (tensor<1x1x32xi1>) -> tensor<1x1x1xi1>
    %485 = tosa.reshape %484, %31 : (tensor<1x1x1xi1>, !tosa.shape<0>) -> tensor<i1>
    %486 = tosa.select %485, %3, %4 : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %487 = tosa.negate %486, %32, %32 : (tensor<f32>, tensor<1xf32>, tensor<1xf32>) -> tensor<f32>
    %488 = tosa.reshape %487, %12 : (tensor<f32>, !tosa.shape<3>) -> tensor<1x1x1xf32>
    %489 = tosa.cast %488 : (tensor<1x1x1xf32>) -> tensor<1x1x1xf16>
    %490 = tosa.maximum %479, %489 : (tensor<1x8x32xf16>, tensor<1x1x1xf16>) -> tensor<1x8x32xf16>
    %491 = tosa.reshape %486, %12 : (tensor<f32>, !tosa.shape<3>) -> tensor<1x1x1xf32>
    %492 = tosa.cast %491 : (tensor<1x1x1xf32>) -> tensor<1x1x1xf16>
    %493 = tosa.minimum %490, %492 : (tensor<1x8x32xf16>, tensor<1x1x1xf16>) -> tensor<1x8x32xf16>
    %494 = tosa.cast %493 : (tensor<1x8x32xf16>) -> tensor<1x8x32xf32>
    %495 = tosa.pow %494, %63 : (tensor<1x8x32xf32>, tensor<1x1x1xf32>) -> tensor<1x8x32xf32>
    %496 = tosa.reduce_sum %495 {axis = 2 : i32} : (tensor<1x8x32xf32>) -> tensor<1x8x1xf32>
    %497 = tosa.mul %496, %64, %11 : (tensor<1x8x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<1x8x1xf32>
    %498 = tosa.add %497, %65 : (tensor<1x8x1xf32>, tensor<1x1x1xf32>) -> tensor<1x8x1xf32>
    %499 = tosa.rsqrt %498 : (tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
    %500 = tosa.mul %494, %499, %11 : (tensor<1x8x32xf32>, tensor<1x8x1xf32>, tensor<1xi8>) -> tensor<1x8x32xf32>
    %501 = tosa.cast %500 : (tensor<1x8x32xf32>) -> tensor<1x8x32xf16>
    %502 = tosa.reshape %arg25, %17 : (tensor<32xf16>, !tosa.shape<3>) -> tensor<1x1x32xf16>
    %503 = tosa.mul %502, %501, %11 : (tensor<1x1x32xf16>, tensor<1x8x32xf16>, tensor<1xi8>) -> tensor<1x8x32xf16>
    %504 = tosa.mul %503, %79, %11 : (tensor<1x8x32xf16>, tensor<1x1x1xf16>, tensor<1xi8>) -> tensor<1x8x32xf16>
    %505 = tosa.transpose %arg0 {perms = array<i32: 1, 0>} : (tensor<100x32xf16>) -> tensor<32x100xf16>
    %506 = tosa.reshape %505, %52 : (tensor<32x100xf16>, !tosa.shape<3>) -> tensor<1x32x100xf16>
    %507 = tosa.matmul %504, %506, %19, %19 : (tensor<1x8x32xf16>, tensor<1x32x100xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<1x8x100xf32>
    %508 = tosa.reshape %507, %53 : (tensor<1x8x100xf32>, !tosa.shape<2>) -> tensor<8x100xf32>
    %509 = tosa.cast %508 : (tensor<8x100xf32>) -> tensor<8x100xf16>
    %510 = tosa.reshape %509, %54 : (tensor<8x100xf16>, !tosa.shape<3>) -> tensor<1x8x100xf16>
    return %510 : tensor<1x8x100xf16>
  }
}
