// models/make_system_tests.py bert (torch-mlir 20261001 torch 2.15.0)
module {
  func.func @main(%arg0: tensor<100x32xf32> {resnorm.param = "embeddings.word_embeddings.weight"}, %arg1: tensor<32x32xf32> {resnorm.param = "embeddings.position_embeddings.weight"}, %arg2: tensor<2x32xf32> {resnorm.param = "embeddings.token_type_embeddings.weight"}, %arg3: tensor<32xf32> {resnorm.param = "embeddings.LayerNorm.weight"}, %arg4: tensor<32xf32> {resnorm.param = "embeddings.LayerNorm.bias"}, %arg5: tensor<32x32xf32> {resnorm.param = "encoder.layer.0.attention.self.query.weight"}, %arg6: tensor<32xf32> {resnorm.param = "encoder.layer.0.attention.self.query.bias"}, %arg7: tensor<32x32xf32> {resnorm.param = "encoder.layer.0.attention.self.key.weight"}, %arg8: tensor<32xf32> {resnorm.param = "encoder.layer.0.attention.self.key.bias"}, %arg9: tensor<32x32xf32> {resnorm.param = "encoder.layer.0.attention.self.value.weight"}, %arg10: tensor<32xf32> {resnorm.param = "encoder.layer.0.attention.self.value.bias"}, %arg11: tensor<32x32xf32> {resnorm.param = "encoder.layer.0.attention.output.dense.weight"}, %arg12: tensor<32xf32> {resnorm.param = "encoder.layer.0.attention.output.dense.bias"}, %arg13: tensor<32xf32> {resnorm.param = "encoder.layer.0.attention.output.LayerNorm.weight"}, %arg14: tensor<32xf32> {resnorm.param = "encoder.layer.0.attention.output.LayerNorm.bias"}, %arg15: tensor<64x32xf32> {resnorm.param = "encoder.layer.0.intermediate.dense.weight"}, %arg16: tensor<64xf32> {resnorm.param = "encoder.layer.0.intermediate.dense.bias"}, %arg17: tensor<32x64xf32> {resnorm.param = "encoder.layer.0.output.dense.weight"}, %arg18: tensor<32xf32> {resnorm.param = "encoder.layer.0.output.dense.bias"}, %arg19: tensor<32xf32> {resnorm.param = "encoder.layer.0.output.LayerNorm.weight"}, %arg20: tensor<32xf32> {resnorm.param = "encoder.layer.0.output.LayerNorm.bias"}, %arg21: tensor<32x32xf32> {resnorm.param = "encoder.layer.1.attention.self.query.weight"}, %arg22: tensor<32xf32> {resnorm.param = "encoder.layer.1.attention.self.query.bias"}, %arg23: tensor<32x32xf32> {resnorm.param = "encoder.layer.1.attention.self.key.weight"}, %arg24: tensor<32xf32> {resnorm.param = "encoder.layer.1.attention.self.key.bias"}, %arg25: tensor<32x32xf32> {resnorm.param = "encoder.layer.1.attention.self.value.weight"}, %arg26: tensor<32xf32> {resnorm.param = "encoder.layer.1.attention.self.value.bias"}, %arg27: tensor<32x32xf32> {resnorm.param = "encoder.layer.1.attention.output.dense.weight"}, %arg28: tensor<32xf32> {resnorm.param = "encoder.layer.1.attention.output.dense.bias"}, %arg29: tensor<32xf32> {resnorm.param = "encoder.layer.1.attention.output.LayerNorm.weight"}, %arg30: tensor<32xf32> {resnorm.param = "encoder.layer.1.attention.output.LayerNorm.bias"}, %arg31: tensor<64x32xf32> {resnorm.param = "encoder.layer.1.intermediate.dense.weight"}, %arg32: tensor<64xf32> {resnorm.param = "encoder.layer.1.intermediate.dense.bias"}, %arg33: tensor<32x64xf32> {resnorm.param = "encoder.layer.1.output.dense.weight"}, %arg34: tensor<32xf32> {resnorm.param = "encoder.layer.1.output.dense.bias"}, %arg35: tensor<32xf32> {resnorm.param = "encoder.layer.1.output.LayerNorm.weight"}, %arg36: tensor<32xf32> {resnorm.param = "encoder.layer.1.output.LayerNorm.bias"}, %arg37: tensor<32x32xf32> {resnorm.param = "pooler.dense.weight"}, %arg38: tensor<32xf32> {resnorm.param = "pooler.dense.bias"}, %arg39: tensor<1x16xi64>) -> tensor<1x16x32xf32> {
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
    %22 = tosa.const_shape  {values = dense<[1, 4, 16, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %23 = tosa.const_shape  {values = dense<[4, 16, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %24 = tosa.const_shape  {values = dense<[1, 4, 16, 8]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %25 = tosa.const_shape  {values = dense<[1, 32, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %26 = tosa.const_shape  {values = dense<[16, 64]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %27 = tosa.const_shape  {values = dense<[1, 64]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %28 = tosa.const_shape  {values = dense<[1, 16, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %29 = tosa.const_shape  {values = dense<[1, 64, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %30 = "tosa.const"() <{values = dense_resource<torch_tensor_1_32_torch.int64_1> : tensor<1x32x1xi64>}> : () -> tensor<1x32x1xi64>
    %31 = "tosa.const"() <{values = dense<[[32, 1]]> : tensor<1x2xi32>}> : () -> tensor<1x2xi32>
    %32 = "tosa.const"() <{values = dense<3.125000e-02> : tensor<1x1x1xf64>}> : () -> tensor<1x1x1xf64>
    %33 = "tosa.const"() <{values = dense<3.125000e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %34 = "tosa.const"() <{values = dense<9.99999996E-13> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %35 = "tosa.const"() <{values = dense<0> : tensor<1x1x1x1xi64>}> : () -> tensor<1x1x1x1xi64>
    %36 = "tosa.const"() <{values = dense<true> : tensor<1x1x1x1xi1>}> : () -> tensor<1x1x1x1xi1>
    %37 = "tosa.const"() <{values = dense<0> : tensor<1x1x1x1x1xi32>}> : () -> tensor<1x1x1x1x1xi32>
    %38 = "tosa.const"() <{values = dense<0> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
    %39 = "tosa.const"() <{values = dense<16> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
    %40 = "tosa.const"() <{values = dense<[[16, 1]]> : tensor<1x2xi32>}> : () -> tensor<1x2xi32>
    %41 = "tosa.const"() <{values = dense<1> : tensor<1x16x1xi8>}> : () -> tensor<1x16x1xi8>
    %42 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %43 = "tosa.const"() <{values = dense<-3.40282347E+38> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %44 = "tosa.const"() <{values = dense<0.353553385> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %45 = "tosa.const"() <{values = dense<1.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %46 = "tosa.const"() <{values = dense<5.000000e-01> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %47 = "tosa.const"() <{values = dense<0.707106769> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %48 = tosa.slice %0, %2, %1 : (tensor<1x32xi64>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<1x16xi64>
    %49 = tosa.cast %48 : (tensor<1x16xi64>) -> tensor<1x16xi32>
    %50 = tosa.reshape %49, %3 : (tensor<1x16xi32>, !tosa.shape<3>) -> tensor<1x16x1xi32>
    %51 = tosa.concat %4, %50 {axis = 2 : i32} : (tensor<1x16x1xi32>, tensor<1x16x1xi32>) -> tensor<1x16x2xi32>
    %52 = tosa.reshape %51, %5 : (tensor<1x16x2xi32>, !tosa.shape<2>) -> tensor<16x2xi32>
    %53 = tosa.mul %52, %31, %6 : (tensor<16x2xi32>, tensor<1x2xi32>, tensor<1xi8>) -> tensor<16x2xi32>
    %54 = tosa.reduce_sum %53 {axis = 1 : i32} : (tensor<16x2xi32>) -> tensor<16x1xi32>
    %55 = tosa.reshape %54, %1 : (tensor<16x1xi32>, !tosa.shape<2>) -> tensor<1x16xi32>
    %56 = tosa.gather %30, %55 : (tensor<1x32x1xi64>, tensor<1x16xi32>) -> tensor<1x16x1xi64>
    %57 = tosa.reshape %56, %1 : (tensor<1x16x1xi64>, !tosa.shape<2>) -> tensor<1x16xi64>
    %58 = tosa.reshape %arg0, %7 : (tensor<100x32xf32>, !tosa.shape<3>) -> tensor<1x100x32xf32>
    %59 = tosa.cast %arg39 : (tensor<1x16xi64>) -> tensor<1x16xi32>
    %60 = tosa.gather %58, %59 : (tensor<1x100x32xf32>, tensor<1x16xi32>) -> tensor<1x16x32xf32>
    %61 = tosa.reshape %arg2, %9 : (tensor<2x32xf32>, !tosa.shape<3>) -> tensor<1x2x32xf32>
    %62 = tosa.cast %57 : (tensor<1x16xi64>) -> tensor<1x16xi32>
    %63 = tosa.gather %61, %62 : (tensor<1x2x32xf32>, tensor<1x16xi32>) -> tensor<1x16x32xf32>
    %64 = tosa.add %60, %63 : (tensor<1x16x32xf32>, tensor<1x16x32xf32>) -> tensor<1x16x32xf32>
    %65 = tosa.reshape %arg1, %10 : (tensor<32x32xf32>, !tosa.shape<3>) -> tensor<1x32x32xf32>
    %66 = tosa.gather %65, %49 : (tensor<1x32x32xf32>, tensor<1x16xi32>) -> tensor<1x16x32xf32>
    %67 = tosa.add %64, %66 : (tensor<1x16x32xf32>, tensor<1x16x32xf32>) -> tensor<1x16x32xf32>
    %68 = tosa.cast %67 : (tensor<1x16x32xf32>) -> tensor<1x16x32xf64>
    %69 = tosa.reduce_sum %68 {axis = 2 : i32} : (tensor<1x16x32xf64>) -> tensor<1x16x1xf64>
    %70 = tosa.mul %69, %32, %6 : (tensor<1x16x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<1x16x1xf64>
    %71 = tosa.sub %68, %70 : (tensor<1x16x32xf64>, tensor<1x16x1xf64>) -> tensor<1x16x32xf64>
    %72 = tosa.mul %71, %71, %6 : (tensor<1x16x32xf64>, tensor<1x16x32xf64>, tensor<1xi8>) -> tensor<1x16x32xf64>
    %73 = tosa.reduce_sum %72 {axis = 2 : i32} : (tensor<1x16x32xf64>) -> tensor<1x16x1xf64>
    %74 = tosa.mul %73, %32, %6 : (tensor<1x16x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<1x16x1xf64>
    %75 = tosa.cast %74 : (tensor<1x16x1xf64>) -> tensor<1x16x1xf32>
    %76 = tosa.reduce_sum %67 {axis = 2 : i32} : (tensor<1x16x32xf32>) -> tensor<1x16x1xf32>
    %77 = tosa.mul %76, %33, %6 : (tensor<1x16x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<1x16x1xf32>
    %78 = tosa.add %75, %34 : (tensor<1x16x1xf32>, tensor<1x1x1xf32>) -> tensor<1x16x1xf32>
    %79 = tosa.rsqrt %78 : (tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
    %80 = tosa.sub %67, %77 : (tensor<1x16x32xf32>, tensor<1x16x1xf32>) -> tensor<1x16x32xf32>
    %81 = tosa.mul %80, %79, %6 : (tensor<1x16x32xf32>, tensor<1x16x1xf32>, tensor<1xi8>) -> tensor<1x16x32xf32>
    %82 = tosa.reshape %arg3, %11 : (tensor<32xf32>, !tosa.shape<3>) -> tensor<1x1x32xf32>
    %83 = tosa.mul %81, %82, %6 : (tensor<1x16x32xf32>, tensor<1x1x32xf32>, tensor<1xi8>) -> tensor<1x16x32xf32>
    %84 = tosa.reshape %arg4, %11 : (tensor<32xf32>, !tosa.shape<3>) -> tensor<1x1x32xf32>
    %85 = tosa.add %83, %84 : (tensor<1x16x32xf32>, tensor<1x1x32xf32>) -> tensor<1x16x32xf32>
    %86 = tosa.cast %12 : (tensor<16xi64>) -> tensor<16xi32>
    %87 = tosa.cast %86 : (tensor<16xi32>) -> tensor<16xi64>
    %88 = tosa.reshape %87, %13 : (tensor<16xi64>, !tosa.shape<4>) -> tensor<1x1x16x1xi64>
    %89 = tosa.reshape %87, %14 : (tensor<16xi64>, !tosa.shape<4>) -> tensor<1x1x1x16xi64>
    %90 = tosa.greater_equal %88, %35 : (tensor<1x1x16x1xi64>, tensor<1x1x1x1xi64>) -> tensor<1x1x16x1xi1>
    %91 = tosa.logical_and %90, %36 : (tensor<1x1x16x1xi1>, tensor<1x1x1x1xi1>) -> tensor<1x1x16x1xi1>
    %92 = tosa.cast %89 : (tensor<1x1x1x16xi64>) -> tensor<1x1x1x16xi32>
    %93 = tosa.add %92, %39 : (tensor<1x1x1x16xi32>, tensor<1x1x1x1xi32>) -> tensor<1x1x1x16xi32>
    %94 = tosa.greater %38, %92 : (tensor<1x1x1x1xi32>, tensor<1x1x1x16xi32>) -> tensor<1x1x1x16xi1>
    %95 = tosa.select %94, %93, %92 : (tensor<1x1x1x16xi1>, tensor<1x1x1x16xi32>, tensor<1x1x1x16xi32>) -> tensor<1x1x1x16xi32>
    %96 = tosa.reshape %95, %15 : (tensor<1x1x1x16xi32>, !tosa.shape<5>) -> tensor<1x1x1x16x1xi32>
    %97 = tosa.tile %37, %15 : (tensor<1x1x1x1x1xi32>, !tosa.shape<5>) -> tensor<1x1x1x16x1xi32>
    %98 = tosa.concat %97, %96 {axis = 4 : i32} : (tensor<1x1x1x16x1xi32>, tensor<1x1x1x16x1xi32>) -> tensor<1x1x1x16x2xi32>
    %99 = tosa.reshape %98, %5 : (tensor<1x1x1x16x2xi32>, !tosa.shape<2>) -> tensor<16x2xi32>
    %100 = tosa.mul %99, %40, %6 : (tensor<16x2xi32>, tensor<1x2xi32>, tensor<1xi8>) -> tensor<16x2xi32>
    %101 = tosa.reduce_sum %100 {axis = 1 : i32} : (tensor<16x2xi32>) -> tensor<16x1xi32>
    %102 = tosa.reshape %101, %1 : (tensor<16x1xi32>, !tosa.shape<2>) -> tensor<1x16xi32>
    %103 = tosa.gather %41, %102 : (tensor<1x16x1xi8>, tensor<1x16xi32>) -> tensor<1x16x1xi8>
    %104 = tosa.cast %103 : (tensor<1x16x1xi8>) -> tensor<1x16x1xi1>
    %105 = tosa.reshape %104, %14 : (tensor<1x16x1xi1>, !tosa.shape<4>) -> tensor<1x1x1x16xi1>
    %106 = tosa.logical_and %91, %105 : (tensor<1x1x16x1xi1>, tensor<1x1x1x16xi1>) -> tensor<1x1x16x16xi1>
    %107 = tosa.select %106, %42, %43 : (tensor<1x1x16x16xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<1x1x16x16xf32>
    %108 = tosa.transpose %arg5 {perms = array<i32: 1, 0>} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %109 = tosa.reshape %108, %10 : (tensor<32x32xf32>, !tosa.shape<3>) -> tensor<1x32x32xf32>
    %110 = tosa.matmul %85, %109, %17, %17 : (tensor<1x16x32xf32>, tensor<1x32x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x16x32xf32>
    %111 = tosa.reshape %110, %16 : (tensor<1x16x32xf32>, !tosa.shape<2>) -> tensor<16x32xf32>
    %112 = tosa.reshape %arg6, %18 : (tensor<32xf32>, !tosa.shape<2>) -> tensor<1x32xf32>
    %113 = tosa.add %111, %112 : (tensor<16x32xf32>, tensor<1x32xf32>) -> tensor<16x32xf32>
    %114 = tosa.reshape %113, %19 : (tensor<16x32xf32>, !tosa.shape<4>) -> tensor<1x16x4x8xf32>
    %115 = tosa.transpose %114 {perms = array<i32: 0, 2, 1, 3>} : (tensor<1x16x4x8xf32>) -> tensor<1x4x16x8xf32>
    %116 = tosa.transpose %arg7 {perms = array<i32: 1, 0>} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %117 = tosa.reshape %116, %10 : (tensor<32x32xf32>, !tosa.shape<3>) -> tensor<1x32x32xf32>
    %118 = tosa.matmul %85, %117, %17, %17 : (tensor<1x16x32xf32>, tensor<1x32x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x16x32xf32>
    %119 = tosa.reshape %118, %16 : (tensor<1x16x32xf32>, !tosa.shape<2>) -> tensor<16x32xf32>
    %120 = tosa.reshape %arg8, %18 : (tensor<32xf32>, !tosa.shape<2>) -> tensor<1x32xf32>
    %121 = tosa.add %119, %120 : (tensor<16x32xf32>, tensor<1x32xf32>) -> tensor<16x32xf32>
    %122 = tosa.reshape %121, %19 : (tensor<16x32xf32>, !tosa.shape<4>) -> tensor<1x16x4x8xf32>
    %123 = tosa.transpose %arg9 {perms = array<i32: 1, 0>} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %124 = tosa.reshape %123, %10 : (tensor<32x32xf32>, !tosa.shape<3>) -> tensor<1x32x32xf32>
    %125 = tosa.matmul %85, %124, %17, %17 : (tensor<1x16x32xf32>, tensor<1x32x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x16x32xf32>
    %126 = tosa.reshape %125, %16 : (tensor<1x16x32xf32>, !tosa.shape<2>) -> tensor<16x32xf32>
    %127 = tosa.reshape %arg10, %18 : (tensor<32xf32>, !tosa.shape<2>) -> tensor<1x32xf32>
    %128 = tosa.add %126, %127 : (tensor<16x32xf32>, tensor<1x32xf32>) -> tensor<16x32xf32>
    %129 = tosa.reshape %128, %19 : (tensor<16x32xf32>, !tosa.shape<4>) -> tensor<1x16x4x8xf32>
    %130 = tosa.transpose %129 {perms = array<i32: 0, 2, 1, 3>} : (tensor<1x16x4x8xf32>) -> tensor<1x4x16x8xf32>
    %131 = tosa.transpose %122 {perms = array<i32: 0, 2, 3, 1>} : (tensor<1x16x4x8xf32>) -> tensor<1x4x8x16xf32>
    %132 = tosa.reshape %115, %20 : (tensor<1x4x16x8xf32>, !tosa.shape<3>) -> tensor<4x16x8xf32>
    %133 = tosa.reshape %131, %21 : (tensor<1x4x8x16xf32>, !tosa.shape<3>) -> tensor<4x8x16xf32>
    %134 = tosa.matmul %132, %133, %17, %17 : (tensor<4x16x8xf32>, tensor<4x8x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<4x16x16xf32>
    %135 = tosa.reshape %134, %22 : (tensor<4x16x16xf32>, !tosa.shape<4>) -> tensor<1x4x16x16xf32>
    %136 = tosa.mul %135, %44, %6 : (tensor<1x4x16x16xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<1x4x16x16xf32>
    %137 = tosa.add %136, %107 : (tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) -> tensor<1x4x16x16xf32>
    %138 = tosa.reduce_max %137 {axis = 3 : i32} : (tensor<1x4x16x16xf32>) -> tensor<1x4x16x1xf32>
    %139 = tosa.sub %137, %138 : (tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) -> tensor<1x4x16x16xf32>
    %140 = tosa.exp %139 : (tensor<1x4x16x16xf32>) -> tensor<1x4x16x16xf32>
    %141 = tosa.reduce_sum %140 {axis = 3 : i32} : (tensor<1x4x16x16xf32>) -> tensor<1x4x16x1xf32>
    %142 = tosa.reciprocal %141 : (tensor<1x4x16x1xf32>) -> tensor<1x4x16x1xf32>
    %143 = tosa.mul %140, %142, %6 : (tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>, tensor<1xi8>) -> tensor<1x4x16x16xf32>
    %144 = tosa.reshape %143, %23 : (tensor<1x4x16x16xf32>, !tosa.shape<3>) -> tensor<4x16x16xf32>
    %145 = tosa.reshape %130, %20 : (tensor<1x4x16x8xf32>, !tosa.shape<3>) -> tensor<4x16x8xf32>
    %146 = tosa.matmul %144, %145, %17, %17 : (tensor<4x16x16xf32>, tensor<4x16x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<4x16x8xf32>
    %147 = tosa.reshape %146, %24 : (tensor<4x16x8xf32>, !tosa.shape<4>) -> tensor<1x4x16x8xf32>
    %148 = tosa.transpose %147 {perms = array<i32: 0, 2, 1, 3>} : (tensor<1x4x16x8xf32>) -> tensor<1x16x4x8xf32>
    %149 = tosa.reshape %148, %8 : (tensor<1x16x4x8xf32>, !tosa.shape<3>) -> tensor<1x16x32xf32>
    %150 = tosa.transpose %arg11 {perms = array<i32: 1, 0>} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %151 = tosa.reshape %150, %10 : (tensor<32x32xf32>, !tosa.shape<3>) -> tensor<1x32x32xf32>
    %152 = tosa.matmul %149, %151, %17, %17 : (tensor<1x16x32xf32>, tensor<1x32x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x16x32xf32>
    %153 = tosa.reshape %152, %16 : (tensor<1x16x32xf32>, !tosa.shape<2>) -> tensor<16x32xf32>
    %154 = tosa.reshape %arg12, %18 : (tensor<32xf32>, !tosa.shape<2>) -> tensor<1x32xf32>
    %155 = tosa.add %153, %154 : (tensor<16x32xf32>, tensor<1x32xf32>) -> tensor<16x32xf32>
    %156 = tosa.reshape %155, %8 : (tensor<16x32xf32>, !tosa.shape<3>) -> tensor<1x16x32xf32>
    %157 = tosa.add %156, %85 : (tensor<1x16x32xf32>, tensor<1x16x32xf32>) -> tensor<1x16x32xf32>
    %158 = tosa.cast %157 : (tensor<1x16x32xf32>) -> tensor<1x16x32xf64>
    %159 = tosa.reduce_sum %158 {axis = 2 : i32} : (tensor<1x16x32xf64>) -> tensor<1x16x1xf64>
    %160 = tosa.mul %159, %32, %6 : (tensor<1x16x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<1x16x1xf64>
    %161 = tosa.sub %158, %160 : (tensor<1x16x32xf64>, tensor<1x16x1xf64>) -> tensor<1x16x32xf64>
    %162 = tosa.mul %161, %161, %6 : (tensor<1x16x32xf64>, tensor<1x16x32xf64>, tensor<1xi8>) -> tensor<1x16x32xf64>
    %163 = tosa.reduce_sum %162 {axis = 2 : i32} : (tensor<1x16x32xf64>) -> tensor<1x16x1xf64>
    %164 = tosa.mul %163, %32, %6 : (tensor<1x16x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<1x16x1xf64>
    %165 = tosa.cast %164 : (tensor<1x16x1xf64>) -> tensor<1x16x1xf32>
    %166 = tosa.reduce_sum %157 {axis = 2 : i32} : (tensor<1x16x32xf32>) -> tensor<1x16x1xf32>
    %167 = tosa.mul %166, %33, %6 : (tensor<1x16x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<1x16x1xf32>
    %168 = tosa.add %165, %34 : (tensor<1x16x1xf32>, tensor<1x1x1xf32>) -> tensor<1x16x1xf32>
    %169 = tosa.rsqrt %168 : (tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
    %170 = tosa.sub %157, %167 : (tensor<1x16x32xf32>, tensor<1x16x1xf32>) -> tensor<1x16x32xf32>
    %171 = tosa.mul %170, %169, %6 : (tensor<1x16x32xf32>, tensor<1x16x1xf32>, tensor<1xi8>) -> tensor<1x16x32xf32>
    %172 = tosa.reshape %arg13, %11 : (tensor<32xf32>, !tosa.shape<3>) -> tensor<1x1x32xf32>
    %173 = tosa.mul %171, %172, %6 : (tensor<1x16x32xf32>, tensor<1x1x32xf32>, tensor<1xi8>) -> tensor<1x16x32xf32>
    %174 = tosa.reshape %arg14, %11 : (tensor<32xf32>, !tosa.shape<3>) -> tensor<1x1x32xf32>
    %175 = tosa.add %173, %174 : (tensor<1x16x32xf32>, tensor<1x1x32xf32>) -> tensor<1x16x32xf32>
    %176 = tosa.transpose %arg15 {perms = array<i32: 1, 0>} : (tensor<64x32xf32>) -> tensor<32x64xf32>
    %177 = tosa.reshape %176, %25 : (tensor<32x64xf32>, !tosa.shape<3>) -> tensor<1x32x64xf32>
    %178 = tosa.matmul %175, %177, %17, %17 : (tensor<1x16x32xf32>, tensor<1x32x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x16x64xf32>
    %179 = tosa.reshape %178, %26 : (tensor<1x16x64xf32>, !tosa.shape<2>) -> tensor<16x64xf32>
    %180 = tosa.reshape %arg16, %27 : (tensor<64xf32>, !tosa.shape<2>) -> tensor<1x64xf32>
    %181 = tosa.add %179, %180 : (tensor<16x64xf32>, tensor<1x64xf32>) -> tensor<16x64xf32>
    %182 = tosa.reshape %181, %28 : (tensor<16x64xf32>, !tosa.shape<3>) -> tensor<1x16x64xf32>
    %183 = tosa.mul %182, %47, %6 : (tensor<1x16x64xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<1x16x64xf32>
    %184 = tosa.erf %183 : (tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %185 = tosa.add %184, %45 : (tensor<1x16x64xf32>, tensor<1x1x1xf32>) -> tensor<1x16x64xf32>
    %186 = tosa.mul %46, %185, %6 : (tensor<1x1x1xf32>, tensor<1x16x64xf32>, tensor<1xi8>) -> tensor<1x16x64xf32>
    %187 = tosa.mul %182, %186, %6 : (tensor<1x16x64xf32>, tensor<1x16x64xf32>, tensor<1xi8>) -> tensor<1x16x64xf32>
    %188 = tosa.transpose %arg17 {perms = array<i32: 1, 0>} : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %189 = tosa.reshape %188, %29 : (tensor<64x32xf32>, !tosa.shape<3>) -> tensor<1x64x32xf32>
    %190 = tosa.matmul %187, %189, %17, %17 : (tensor<1x16x64xf32>, tensor<1x64x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x16x32xf32>
    %191 = tosa.reshape %190, %16 : (tensor<1x16x32xf32>, !tosa.shape<2>) -> tensor<16x32xf32>
    %192 = tosa.reshape %arg18, %18 : (tensor<32xf32>, !tosa.shape<2>) -> tensor<1x32xf32>
    %193 = tosa.add %191, %192 : (tensor<16x32xf32>, tensor<1x32xf32>) -> tensor<16x32xf32>
    %194 = tosa.reshape %193, %8 : (tensor<16x32xf32>, !tosa.shape<3>) -> tensor<1x16x32xf32>
    %195 = tosa.add %194, %175 : (tensor<1x16x32xf32>, tensor<1x16x32xf32>) -> tensor<1x16x32xf32>
    %196 = tosa.cast %195 : (tensor<1x16x32xf32>) -> tensor<1x16x32xf64>
    %197 = tosa.reduce_sum %196 {axis = 2 : i32} : (tensor<1x16x32xf64>) -> tensor<1x16x1xf64>
    %198 = tosa.mul %197, %32, %6 : (tensor<1x16x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<1x16x1xf64>
    %199 = tosa.sub %196, %198 : (tensor<1x16x32xf64>, tensor<1x16x1xf64>) -> tensor<1x16x32xf64>
    %200 = tosa.mul %199, %199, %6 : (tensor<1x16x32xf64>, tensor<1x16x32xf64>, tensor<1xi8>) -> tensor<1x16x32xf64>
    %201 = tosa.reduce_sum %200 {axis = 2 : i32} : (tensor<1x16x32xf64>) -> tensor<1x16x1xf64>
    %202 = tosa.mul %201, %32, %6 : (tensor<1x16x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<1x16x1xf64>
    %203 = tosa.cast %202 : (tensor<1x16x1xf64>) -> tensor<1x16x1xf32>
    %204 = tosa.reduce_sum %195 {axis = 2 : i32} : (tensor<1x16x32xf32>) -> tensor<1x16x1xf32>
    %205 = tosa.mul %204, %33, %6 : (tensor<1x16x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<1x16x1xf32>
    %206 = tosa.add %203, %34 : (tensor<1x16x1xf32>, tensor<1x1x1xf32>) -> tensor<1x16x1xf32>
    %207 = tosa.rsqrt %206 : (tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
    %208 = tosa.sub %195, %205 : (tensor<1x16x32xf32>, tensor<1x16x1xf32>) -> tensor<1x16x32xf32>
    %209 = tosa.mul %208, %207, %6 : (tensor<1x16x32xf32>, tensor<1x16x1xf32>, tensor<1xi8>) -> tensor<1x16x32xf32>
    %210 = tosa.reshape %arg19, %11 : (tensor<32xf32>, !tosa.shape<3>) -> tensor<1x1x32xf32>
    %211 = tosa.mul %209, %210, %6 : (tensor<1x16x32xf32>, tensor<1x1x32xf32>, tensor<1xi8>) -> tensor<1x16x32xf32>
    %212 = tosa.reshape %arg20, %11 : (tensor<32xf32>, !tosa.shape<3>) -> tensor<1x1x32xf32>
    %213 = tosa.add %211, %212 : (tensor<1x16x32xf32>, tensor<1x1x32xf32>) -> tensor<1x16x32xf32>
    %214 = tosa.transpose %arg21 {perms = array<i32: 1, 0>} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %215 = tosa.reshape %214, %10 : (tensor<32x32xf32>, !tosa.shape<3>) -> tensor<1x32x32xf32>
    %216 = tosa.matmul %213, %215, %17, %17 : (tensor<1x16x32xf32>, tensor<1x32x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x16x32xf32>
    %217 = tosa.reshape %216, %16 : (tensor<1x16x32xf32>, !tosa.shape<2>) -> tensor<16x32xf32>
    %218 = tosa.reshape %arg22, %18 : (tensor<32xf32>, !tosa.shape<2>) -> tensor<1x32xf32>
    %219 = tosa.add %217, %218 : (tensor<16x32xf32>, tensor<1x32xf32>) -> tensor<16x32xf32>
    %220 = tosa.reshape %219, %19 : (tensor<16x32xf32>, !tosa.shape<4>) -> tensor<1x16x4x8xf32>
    %221 = tosa.transpose %220 {perms = array<i32: 0, 2, 1, 3>} : (tensor<1x16x4x8xf32>) -> tensor<1x4x16x8xf32>
    %222 = tosa.transpose %arg23 {perms = array<i32: 1, 0>} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %223 = tosa.reshape %222, %10 : (tensor<32x32xf32>, !tosa.shape<3>) -> tensor<1x32x32xf32>
    %224 = tosa.matmul %213, %223, %17, %17 : (tensor<1x16x32xf32>, tensor<1x32x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x16x32xf32>
    %225 = tosa.reshape %224, %16 : (tensor<1x16x32xf32>, !tosa.shape<2>) -> tensor<16x32xf32>
    %226 = tosa.reshape %arg24, %18 : (tensor<32xf32>, !tosa.shape<2>) -> tensor<1x32xf32>
    %227 = tosa.add %225, %226 : (tensor<16x32xf32>, tensor<1x32xf32>) -> tensor<16x32xf32>
    %228 = tosa.reshape %227, %19 : (tensor<16x32xf32>, !tosa.shape<4>) -> tensor<1x16x4x8xf32>
    %229 = tosa.transpose %arg25 {perms = array<i32: 1, 0>} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %230 = tosa.reshape %229, %10 : (tensor<32x32xf32>, !tosa.shape<3>) -> tensor<1x32x32xf32>
    %231 = tosa.matmul %213, %230, %17, %17 : (tensor<1x16x32xf32>, tensor<1x32x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x16x32xf32>
    %232 = tosa.reshape %231, %16 : (tensor<1x16x32xf32>, !tosa.shape<2>) -> tensor<16x32xf32>
    %233 = tosa.reshape %arg26, %18 : (tensor<32xf32>, !tosa.shape<2>) -> tensor<1x32xf32>
    %234 = tosa.add %232, %233 : (tensor<16x32xf32>, tensor<1x32xf32>) -> tensor<16x32xf32>
    %235 = tosa.reshape %234, %19 : (tensor<16x32xf32>, !tosa.shape<4>) -> tensor<1x16x4x8xf32>
    %236 = tosa.transpose %235 {perms = array<i32: 0, 2, 1, 3>} : (tensor<1x16x4x8xf32>) -> tensor<1x4x16x8xf32>
    %237 = tosa.transpose %228 {perms = array<i32: 0, 2, 3, 1>} : (tensor<1x16x4x8xf32>) -> tensor<1x4x8x16xf32>
    %238 = tosa.reshape %221, %20 : (tensor<1x4x16x8xf32>, !tosa.shape<3>) -> tensor<4x16x8xf32>
    %239 = tosa.reshape %237, %21 : (tensor<1x4x8x16xf32>, !tosa.shape<3>) -> tensor<4x8x16xf32>
    %240 = tosa.matmul %238, %239, %17, %17 : (tensor<4x16x8xf32>, tensor<4x8x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<4x16x16xf32>
    %241 = tosa.reshape %240, %22 : (tensor<4x16x16xf32>, !tosa.shape<4>) -> tensor<1x4x16x16xf32>
    %242 = tosa.mul %241, %44, %6 : (tensor<1x4x16x16xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<1x4x16x16xf32>
    %243 = tosa.add %242, %107 : (tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) -> tensor<1x4x16x16xf32>
    %244 = tosa.reduce_max %243 {axis = 3 : i32} : (tensor<1x4x16x16xf32>) -> tensor<1x4x16x1xf32>
    %245 = tosa.sub %243, %244 : (tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) -> tensor<1x4x16x16xf32>
    %246 = tosa.exp %245 : (tensor<1x4x16x16xf32>) -> tensor<1x4x16x16xf32>
    %247 = tosa.reduce_sum %246 {axis = 3 : i32} : (tensor<1x4x16x16xf32>) -> tensor<1x4x16x1xf32>
    %248 = tosa.reciprocal %247 : (tensor<1x4x16x1xf32>) -> tensor<1x4x16x1xf32>
    %249 = tosa.mul %246, %248, %6 : (tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>, tensor<1xi8>) -> tensor<1x4x16x16xf32>
    %250 = tosa.reshape %249, %23 : (tensor<1x4x16x16xf32>, !tosa.shape<3>) -> tensor<4x16x16xf32>
    %251 = tosa.reshape %236, %20 : (tensor<1x4x16x8xf32>, !tosa.shape<3>) -> tensor<4x16x8xf32>
    %252 = tosa.matmul %250, %251, %17, %17 : (tensor<4x16x16xf32>, tensor<4x16x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<4x16x8xf32>
    %253 = tosa.reshape %252, %24 : (tensor<4x16x8xf32>, !tosa.shape<4>) -> tensor<1x4x16x8xf32>
    %254 = tosa.transpose %253 {perms = array<i32: 0, 2, 1, 3>} : (tensor<1x4x16x8xf32>) -> tensor<1x16x4x8xf32>
    %255 = tosa.reshape %254, %8 : (tensor<1x16x4x8xf32>, !tosa.shape<3>) -> tensor<1x16x32xf32>
    %256 = tosa.transpose %arg27 {perms = array<i32: 1, 0>} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %257 = tosa.reshape %256, %10 : (tensor<32x32xf32>, !tosa.shape<3>) -> tensor<1x32x32xf32>
    %258 = tosa.matmul %255, %257, %17, %17 : (tensor<1x16x32xf32>, tensor<1x32x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x16x32xf32>
    %259 = tosa.reshape %258, %16 : (tensor<1x16x32xf32>, !tosa.shape<2>) -> tensor<16x32xf32>
    %260 = tosa.reshape %arg28, %18 : (tensor<32xf32>, !tosa.shape<2>) -> tensor<1x32xf32>
    %261 = tosa.add %259, %260 : (tensor<16x32xf32>, tensor<1x32xf32>) -> tensor<16x32xf32>
    %262 = tosa.reshape %261, %8 : (tensor<16x32xf32>, !tosa.shape<3>) -> tensor<1x16x32xf32>
    %263 = tosa.add %262, %213 : (tensor<1x16x32xf32>, tensor<1x16x32xf32>) -> tensor<1x16x32xf32>
    %264 = tosa.cast %263 : (tensor<1x16x32xf32>) -> tensor<1x16x32xf64>
    %265 = tosa.reduce_sum %264 {axis = 2 : i32} : (tensor<1x16x32xf64>) -> tensor<1x16x1xf64>
    %266 = tosa.mul %265, %32, %6 : (tensor<1x16x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<1x16x1xf64>
    %267 = tosa.sub %264, %266 : (tensor<1x16x32xf64>, tensor<1x16x1xf64>) -> tensor<1x16x32xf64>
    %268 = tosa.mul %267, %267, %6 : (tensor<1x16x32xf64>, tensor<1x16x32xf64>, tensor<1xi8>) -> tensor<1x16x32xf64>
    %269 = tosa.reduce_sum %268 {axis = 2 : i32} : (tensor<1x16x32xf64>) -> tensor<1x16x1xf64>
    %270 = tosa.mul %269, %32, %6 : (tensor<1x16x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<1x16x1xf64>
    %271 = tosa.cast %270 : (tensor<1x16x1xf64>) -> tensor<1x16x1xf32>
    %272 = tosa.reduce_sum %263 {axis = 2 : i32} : (tensor<1x16x32xf32>) -> tensor<1x16x1xf32>
    %273 = tosa.mul %272, %33, %6 : (tensor<1x16x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<1x16x1xf32>
    %274 = tosa.add %271, %34 : (tensor<1x16x1xf32>, tensor<1x1x1xf32>) -> tensor<1x16x1xf32>
    %275 = tosa.rsqrt %274 : (tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
    %276 = tosa.sub %263, %273 : (tensor<1x16x32xf32>, tensor<1x16x1xf32>) -> tensor<1x16x32xf32>
    %277 = tosa.mul %276, %275, %6 : (tensor<1x16x32xf32>, tensor<1x16x1xf32>, tensor<1xi8>) -> tensor<1x16x32xf32>
    %278 = tosa.reshape %arg29, %11 : (tensor<32xf32>, !tosa.shape<3>) -> tensor<1x1x32xf32>
    %279 = tosa.mul %277, %278, %6 : (tensor<1x16x32xf32>, tensor<1x1x32xf32>, tensor<1xi8>) -> tensor<1x16x32xf32>
    %280 = tosa.reshape %arg30, %11 : (tensor<32xf32>, !tosa.shape<3>) -> tensor<1x1x32xf32>
    %281 = tosa.add %279, %280 : (tensor<1x16x32xf32>, tensor<1x1x32xf32>) -> tensor<1x16x32xf32>
    %282 = tosa.transpose %arg31 {perms = array<i32: 1, 0>} : (tensor<64x32xf32>) -> tensor<32x64xf32>
    %283 = tosa.reshape %282, %25 : (tensor<32x64xf32>, !tosa.shape<3>) -> tensor<1x32x64xf32>
    %284 = tosa.matmul %281, %283, %17, %17 : (tensor<1x16x32xf32>, tensor<1x32x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x16x64xf32>
    %285 = tosa.reshape %284, %26 : (tensor<1x16x64xf32>, !tosa.shape<2>) -> tensor<16x64xf32>
    %286 = tosa.reshape %arg32, %27 : (tensor<64xf32>, !tosa.shape<2>) -> tensor<1x64xf32>
    %287 = tosa.add %285, %286 : (tensor<16x64xf32>, tensor<1x64xf32>) -> tensor<16x64xf32>
    %288 = tosa.reshape %287, %28 : (tensor<16x64xf32>, !tosa.shape<3>) -> tensor<1x16x64xf32>
    %289 = tosa.mul %288, %47, %6 : (tensor<1x16x64xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<1x16x64xf32>
    %290 = tosa.erf %289 : (tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %291 = tosa.add %290, %45 : (tensor<1x16x64xf32>, tensor<1x1x1xf32>) -> tensor<1x16x64xf32>
    %292 = tosa.mul %46, %291, %6 : (tensor<1x1x1xf32>, tensor<1x16x64xf32>, tensor<1xi8>) -> tensor<1x16x64xf32>
    %293 = tosa.mul %288, %292, %6 : (tensor<1x16x64xf32>, tensor<1x16x64xf32>, tensor<1xi8>) -> tensor<1x16x64xf32>
    %294 = tosa.transpose %arg33 {perms = array<i32: 1, 0>} : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %295 = tosa.reshape %294, %29 : (tensor<64x32xf32>, !tosa.shape<3>) -> tensor<1x64x32xf32>
    %296 = tosa.matmul %293, %295, %17, %17 : (tensor<1x16x64xf32>, tensor<1x64x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x16x32xf32>
    %297 = tosa.reshape %296, %16 : (tensor<1x16x32xf32>, !tosa.shape<2>) -> tensor<16x32xf32>
    %298 = tosa.reshape %arg34, %18 : (tensor<32xf32>, !tosa.shape<2>) -> tensor<1x32xf32>
    %299 = tosa.add %297, %298 : (tensor<16x32xf32>, tensor<1x32xf32>) -> tensor<16x32xf32>
    %300 = tosa.reshape %299, %8 : (tensor<16x32xf32>, !tosa.shape<3>) -> tensor<1x16x32xf32>
    %301 = tosa.add %300, %281 : (tensor<1x16x32xf32>, tensor<1x16x32xf32>) -> tensor<1x16x32xf32>
    %302 = tosa.cast %301 : (tensor<1x16x32xf32>) -> tensor<1x16x32xf64>
    %303 = tosa.reduce_sum %302 {axis = 2 : i32} : (tensor<1x16x32xf64>) -> tensor<1x16x1xf64>
    %304 = tosa.mul %303, %32, %6 : (tensor<1x16x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<1x16x1xf64>
    %305 = tosa.sub %302, %304 : (tensor<1x16x32xf64>, tensor<1x16x1xf64>) -> tensor<1x16x32xf64>
    %306 = tosa.mul %305, %305, %6 : (tensor<1x16x32xf64>, tensor<1x16x32xf64>, tensor<1xi8>) -> tensor<1x16x32xf64>
    %307 = tosa.reduce_sum %306 {axis = 2 : i32} : (tensor<1x16x32xf64>) -> tensor<1x16x1xf64>
    %308 = tosa.mul %307, %32, %6 : (tensor<1x16x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<1x16x1xf64>
    %309 = tosa.cast %308 : (tensor<1x16x1xf64>) -> tensor<1x16x1xf32>
    %310 = tosa.reduce_sum %301 {axis = 2 : i32} : (tensor<1x16x32xf32>) -> tensor<1x16x1xf32>
    %311 = tosa.mul %310, %33, %6 : (tensor<1x16x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<1x16x1xf32>
    %312 = tosa.add %309, %34 : (tensor<1x16x1xf32>, tensor<1x1x1xf32>) -> tensor<1x16x1xf32>
    %313 = tosa.rsqrt %312 : (tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
    %314 = tosa.sub %301, %311 : (tensor<1x16x32xf32>, tensor<1x16x1xf32>) -> tensor<1x16x32xf32>
    %315 = tosa.mul %314, %313, %6 : (tensor<1x16x32xf32>, tensor<1x16x1xf32>, tensor<1xi8>) -> tensor<1x16x32xf32>
    %316 = tosa.reshape %arg35, %11 : (tensor<32xf32>, !tosa.shape<3>) -> tensor<1x1x32xf32>
    %317 = tosa.mul %315, %316, %6 : (tensor<1x16x32xf32>, tensor<1x1x32xf32>, tensor<1xi8>) -> tensor<1x16x32xf32>
    %318 = tosa.reshape %arg36, %11 : (tensor<32xf32>, !tosa.shape<3>) -> tensor<1x1x32xf32>
    %319 = tosa.add %317, %318 : (tensor<1x16x32xf32>, tensor<1x1x32xf32>) -> tensor<1x16x32xf32>
    return %319 : tensor<1x16x32xf32>
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
