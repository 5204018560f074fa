// models/make_system_tests.py densenet121 (torch-mlir 20261001 torch 2.15.0)
module {
  func.func @main(%arg0: tensor<16x3x7x7xf32> {resnorm.param = "features.conv0.weight"}, %arg1: tensor<16xf32> {resnorm.param = "features.norm0.weight"}, %arg2: tensor<16xf32> {resnorm.param = "features.norm0.bias"}, %arg3: tensor<16xf32> {resnorm.param = "features.norm0.running_mean"}, %arg4: tensor<16xf32> {resnorm.param = "features.norm0.running_var"}, %arg5: tensor<16xf32> {resnorm.param = "features.denseblock1.denselayer1.norm1.weight"}, %arg6: tensor<16xf32> {resnorm.param = "features.denseblock1.denselayer1.norm1.bias"}, %arg7: tensor<16xf32> {resnorm.param = "features.denseblock1.denselayer1.norm1.running_mean"}, %arg8: tensor<16xf32> {resnorm.param = "features.denseblock1.denselayer1.norm1.running_var"}, %arg9: tensor<16x16x1x1xf32> {resnorm.param = "features.denseblock1.denselayer1.conv1.weight"}, %arg10: tensor<16xf32> {resnorm.param = "features.denseblock1.denselayer1.norm2.weight"}, %arg11: tensor<16xf32> {resnorm.param = "features.denseblock1.denselayer1.norm2.bias"}, %arg12: tensor<16xf32> {resnorm.param = "features.denseblock1.denselayer1.norm2.running_mean"}, %arg13: tensor<16xf32> {resnorm.param = "features.denseblock1.denselayer1.norm2.running_var"}, %arg14: tensor<8x16x3x3xf32> {resnorm.param = "features.denseblock1.denselayer1.conv2.weight"}, %arg15: tensor<24xf32> {resnorm.param = "features.denseblock1.denselayer2.norm1.weight"}, %arg16: tensor<24xf32> {resnorm.param = "features.denseblock1.denselayer2.norm1.bias"}, %arg17: tensor<24xf32> {resnorm.param = "features.denseblock1.denselayer2.norm1.running_mean"}, %arg18: tensor<24xf32> {resnorm.param = "features.denseblock1.denselayer2.norm1.running_var"}, %arg19: tensor<16x24x1x1xf32> {resnorm.param = "features.denseblock1.denselayer2.conv1.weight"}, %arg20: tensor<16xf32> {resnorm.param = "features.denseblock1.denselayer2.norm2.weight"}, %arg21: tensor<16xf32> {resnorm.param = "features.denseblock1.denselayer2.norm2.bias"}, %arg22: tensor<16xf32> {resnorm.param = "features.denseblock1.denselayer2.norm2.running_mean"}, %arg23: tensor<16xf32> {resnorm.param = "features.denseblock1.denselayer2.norm2.running_var"}, %arg24: tensor<8x16x3x3xf32> {resnorm.param = "features.denseblock1.denselayer2.conv2.weight"}, %arg25: tensor<32xf32> {resnorm.param = "features.transition1.norm.weight"}, %arg26: tensor<32xf32> {resnorm.param = "features.transition1.norm.bias"}, %arg27: tensor<32xf32> {resnorm.param = "features.transition1.norm.running_mean"}, %arg28: tensor<32xf32> {resnorm.param = "features.transition1.norm.running_var"}, %arg29: tensor<16x32x1x1xf32> {resnorm.param = "features.transition1.conv.weight"}, %arg30: tensor<16xf32> {resnorm.param = "features.denseblock2.denselayer1.norm1.weight"}, %arg31: tensor<16xf32> {resnorm.param = "features.denseblock2.denselayer1.norm1.bias"}, %arg32: tensor<16xf32> {resnorm.param = "features.denseblock2.denselayer1.norm1.running_mean"}, %arg33: tensor<16xf32> {resnorm.param = "features.denseblock2.denselayer1.norm1.running_var"}, %arg34: tensor<16x16x1x1xf32> {resnorm.param = "features.denseblock2.denselayer1.conv1.weight"}, %arg35: tensor<16xf32> {resnorm.param = "features.denseblock2.denselayer1.norm2.weight"}, %arg36: tensor<16xf32> {resnorm.param = "features.denseblock2.denselayer1.norm2.bias"}, %arg37: tensor<16xf32> {resnorm.param = "features.denseblock2.denselayer1.norm2.running_mean"}, %arg38: tensor<16xf32> {resnorm.param = "features.denseblock2.denselayer1.norm2.running_var"}, %arg39: tensor<8x16x3x3xf32> {resnorm.param = "features.denseblock2.denselayer1.conv2.weight"}, %arg40: tensor<24xf32> {resnorm.param = "features.denseblock2.denselayer2.norm1.weight"}, %arg41: tensor<24xf32> {resnorm.param = "features.denseblock2.denselayer2.norm1.bias"}, %arg42: tensor<24xf32> {resnorm.param = "features.denseblock2.denselayer2.norm1.running_mean"}, %arg43: tensor<24xf32> {resnorm.param = "features.denseblock2.denselayer2.norm1.running_var"}, %arg44: tensor<16x24x1x1xf32> {resnorm.param = "features.denseblock2.denselayer2.conv1.weight"}, %arg45: tensor<16xf32> {resnorm.param = "features.denseblock2.denselayer2.norm2.weight"}, %arg46: tensor<16xf32> {resnorm.param = "features.denseblock2.denselayer2.norm2.bias"}, %arg47: tensor<16xf32> {resnorm.param = "features.denseblock2.denselayer2.norm2.running_mean"}, %arg48: tensor<16xf32> {resnorm.param = "features.denseblock2.denselayer2.norm2.running_var"}, %arg49: tensor<8x16x3x3xf32> {resnorm.param = "features.denseblock2.denselayer2.conv2.weight"}, %arg50: tensor<32xf32> {resnorm.param = "features.norm5.weight"}, %arg51: tensor<32xf32> {resnorm.param = "features.norm5.bias"}, %arg52: tensor<32xf32> {resnorm.param = "features.norm5.running_mean"}, %arg53: tensor<32xf32> {resnorm.param = "features.norm5.running_var"}, %arg54: tensor<10x32xf32> {resnorm.param = "classifier.weight"}, %arg55: tensor<10xf32> {resnorm.param = "classifier.bias"}, %arg56: tensor<1x3x64x64xf32>) -> tensor<1x10xf32> {
    %0 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1xf32>}> : () -> tensor<1xf32>
    %1 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<16xf32>}> : () -> tensor<16xf32>
    %2 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %3 = tosa.const_shape  {values = dense<[1, 16, 1, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %4 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<8xf32>}> : () -> tensor<8xf32>
    %5 = tosa.const_shape  {values = dense<[1, 24, 1, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %6 = tosa.const_shape  {values = dense<[1, 32, 1, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %7 = tosa.const_shape  {values = dense<[1, 1, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %8 = tosa.const_shape  {values = dense<[1, 32, 10]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %9 = tosa.const_shape  {values = dense<[1, 10]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %10 = "tosa.const"() <{values = dense<9.99999974E-6> : tensor<1xf32>}> : () -> tensor<1xf32>
    %11 = tosa.const_shape  {values = dense<[16, 1, 1, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %12 = tosa.const_shape  {values = dense<[16, 1, 1, 24]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %13 = tosa.const_shape  {values = dense<[16, 1, 1, 32]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %14 = "tosa.const"() <{values = dense<1.562500e-02> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %15 = tosa.const_shape  {values = dense<[1, 1, 1, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %16 = tosa.transpose %arg56 {perms = array<i32: 0, 2, 3, 1>} : (tensor<1x3x64x64xf32>) -> tensor<1x64x64x3xf32>
    %17 = tosa.transpose %arg0 {perms = array<i32: 0, 2, 3, 1>} : (tensor<16x3x7x7xf32>) -> tensor<16x7x7x3xf32>
    %18 = tosa.conv2d %16, %17, %1, %0, %0 {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 3, 2, 3, 2>, stride = array<i64: 2, 2>} : (tensor<1x64x64x3xf32>, tensor<16x7x7x3xf32>, tensor<16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x32x32x16xf32>
    %19 = tosa.add %arg4, %10 : (tensor<16xf32>, tensor<1xf32>) -> tensor<16xf32>
    %20 = tosa.rsqrt %19 : (tensor<16xf32>) -> tensor<16xf32>
    %21 = tosa.reshape %arg3, %15 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x1x1x16xf32>
    %22 = tosa.sub %18, %21 : (tensor<1x32x32x16xf32>, tensor<1x1x1x16xf32>) -> tensor<1x32x32x16xf32>
    %23 = tosa.reshape %20, %15 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x1x1x16xf32>
    %24 = tosa.mul %22, %23, %2 : (tensor<1x32x32x16xf32>, tensor<1x1x1x16xf32>, tensor<1xi8>) -> tensor<1x32x32x16xf32>
    %25 = tosa.reshape %arg1, %15 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x1x1x16xf32>
    %26 = tosa.mul %24, %25, %2 : (tensor<1x32x32x16xf32>, tensor<1x1x1x16xf32>, tensor<1xi8>) -> tensor<1x32x32x16xf32>
    %27 = tosa.reshape %arg2, %15 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x1x1x16xf32>
    %28 = tosa.add %26, %27 : (tensor<1x32x32x16xf32>, tensor<1x1x1x16xf32>) -> tensor<1x32x32x16xf32>
    %29 = tosa.clamp %28 {max_val = 3.40282347E+38 : f32, min_val = 0.000000e+00 : f32} : (tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %30 = tosa.max_pool2d %29 {kernel = array<i64: 3, 3>, pad = array<i64: 1, 0, 1, 0>, stride = array<i64: 2, 2>} : (tensor<1x32x32x16xf32>) -> tensor<1x16x16x16xf32>
    %31 = tosa.transpose %30 {perms = array<i32: 0, 3, 1, 2>} : (tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %32 = tosa.add %arg8, %10 : (tensor<16xf32>, tensor<1xf32>) -> tensor<16xf32>
    %33 = tosa.rsqrt %32 : (tensor<16xf32>) -> tensor<16xf32>
    %34 = tosa.reshape %arg7, %3 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x16x1x1xf32>
    %35 = tosa.sub %31, %34 : (tensor<1x16x16x16xf32>, tensor<1x16x1x1xf32>) -> tensor<1x16x16x16xf32>
    %36 = tosa.reshape %33, %3 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x16x1x1xf32>
    %37 = tosa.mul %35, %36, %2 : (tensor<1x16x16x16xf32>, tensor<1x16x1x1xf32>, tensor<1xi8>) -> tensor<1x16x16x16xf32>
    %38 = tosa.reshape %arg5, %3 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x16x1x1xf32>
    %39 = tosa.mul %37, %38, %2 : (tensor<1x16x16x16xf32>, tensor<1x16x1x1xf32>, tensor<1xi8>) -> tensor<1x16x16x16xf32>
    %40 = tosa.reshape %arg6, %3 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x16x1x1xf32>
    %41 = tosa.add %39, %40 : (tensor<1x16x16x16xf32>, tensor<1x16x1x1xf32>) -> tensor<1x16x16x16xf32>
    %42 = tosa.clamp %41 {max_val = 3.40282347E+38 : f32, min_val = 0.000000e+00 : f32} : (tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %43 = tosa.transpose %42 {perms = array<i32: 0, 2, 3, 1>} : (tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %44 = tosa.reshape %arg9, %11 : (tensor<16x16x1x1xf32>, !tosa.shape<4>) -> tensor<16x1x1x16xf32>
    %45 = tosa.conv2d %43, %44, %1, %0, %0 {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 1, 1>} : (tensor<1x16x16x16xf32>, tensor<16x1x1x16xf32>, tensor<16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x16x16x16xf32>
    %46 = tosa.add %arg13, %10 : (tensor<16xf32>, tensor<1xf32>) -> tensor<16xf32>
    %47 = tosa.rsqrt %46 : (tensor<16xf32>) -> tensor<16xf32>
    %48 = tosa.reshape %arg12, %15 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x1x1x16xf32>
    %49 = tosa.sub %45, %48 : (tensor<1x16x16x16xf32>, tensor<1x1x1x16xf32>) -> tensor<1x16x16x16xf32>
    %50 = tosa.reshape %47, %15 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x1x1x16xf32>
    %51 = tosa.mul %49, %50, %2 : (tensor<1x16x16x16xf32>, tensor<1x1x1x16xf32>, tensor<1xi8>) -> tensor<1x16x16x16xf32>
    %52 = tosa.reshape %arg10, %15 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x1x1x16xf32>
    %53 = tosa.mul %51, %52, %2 : (tensor<1x16x16x16xf32>, tensor<1x1x1x16xf32>, tensor<1xi8>) -> tensor<1x16x16x16xf32>
    %54 = tosa.reshape %arg11, %15 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x1x1x16xf32>
    %55 = tosa.add %53, %54 : (tensor<1x16x16x16xf32>, tensor<1x1x1x16xf32>) -> tensor<1x16x16x16xf32>
    %56 = tosa.clamp %55 {max_val = 3.40282347E+38 : f32, min_val = 0.000000e+00 : f32} : (tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %57 = tosa.transpose %arg14 {perms = array<i32: 0, 2, 3, 1>} : (tensor<8x16x3x3xf32>) -> tensor<8x3x3x16xf32>
    %58 = tosa.conv2d %56, %57, %4, %0, %0 {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 1, 1, 1, 1>, stride = array<i64: 1, 1>} : (tensor<1x16x16x16xf32>, tensor<8x3x3x16xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x16x16x8xf32>
    %59 = tosa.transpose %58 {perms = array<i32: 0, 3, 1, 2>} : (tensor<1x16x16x8xf32>) -> tensor<1x8x16x16xf32>
    %60 = tosa.concat %31, %59 {axis = 1 : i32} : (tensor<1x16x16x16xf32>, tensor<1x8x16x16xf32>) -> tensor<1x24x16x16xf32>
    %61 = tosa.add %arg18, %10 : (tensor<24xf32>, tensor<1xf32>) -> tensor<24xf32>
    %62 = tosa.rsqrt %61 : (tensor<24xf32>) -> tensor<24xf32>
    %63 = tosa.reshape %arg17, %5 : (tensor<24xf32>, !tosa.shape<4>) -> tensor<1x24x1x1xf32>
    %64 = tosa.sub %60, %63 : (tensor<1x24x16x16xf32>, tensor<1x24x1x1xf32>) -> tensor<1x24x16x16xf32>
    %65 = tosa.reshape %62, %5 : (tensor<24xf32>, !tosa.shape<4>) -> tensor<1x24x1x1xf32>
    %66 = tosa.mul %64, %65, %2 : (tensor<1x24x16x16xf32>, tensor<1x24x1x1xf32>, tensor<1xi8>) -> tensor<1x24x16x16xf32>
    %67 = tosa.reshape %arg15, %5 : (tensor<24xf32>, !tosa.shape<4>) -> tensor<1x24x1x1xf32>
    %68 = tosa.mul %66, %67, %2 : (tensor<1x24x16x16xf32>, tensor<1x24x1x1xf32>, tensor<1xi8>) -> tensor<1x24x16x16xf32>
    %69 = tosa.reshape %arg16, %5 : (tensor<24xf32>, !tosa.shape<4>) -> tensor<1x24x1x1xf32>
    %70 = tosa.add %68, %69 : (tensor<1x24x16x16xf32>, tensor<1x24x1x1xf32>) -> tensor<1x24x16x16xf32>
    %71 = tosa.clamp %70 {max_val = 3.40282347E+38 : f32, min_val = 0.000000e+00 : f32} : (tensor<1x24x16x16xf32>) -> tensor<1x24x16x16xf32>
    %72 = tosa.transpose %71 {perms = array<i32: 0, 2, 3, 1>} : (tensor<1x24x16x16xf32>) -> tensor<1x16x16x24xf32>
    %73 = tosa.reshape %arg19, %12 : (tensor<16x24x1x1xf32>, !tosa.shape<4>) -> tensor<16x1x1x24xf32>
    %74 = tosa.conv2d %72, %73, %1, %0, %0 {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 1, 1>} : (tensor<1x16x16x24xf32>, tensor<16x1x1x24xf32>, tensor<16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x16x16x16xf32>
    %75 = tosa.add %arg23, %10 : (tensor<16xf32>, tensor<1xf32>) -> tensor<16xf32>
    %76 = tosa.rsqrt %75 : (tensor<16xf32>) -> tensor<16xf32>
    %77 = tosa.reshape %arg22, %15 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x1x1x16xf32>
    %78 = tosa.sub %74, %77 : (tensor<1x16x16x16xf32>, tensor<1x1x1x16xf32>) -> tensor<1x16x16x16xf32>
    %79 = tosa.reshape %76, %15 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x1x1x16xf32>
    %80 = tosa.mul %78, %79, %2 : (tensor<1x16x16x16xf32>, tensor<1x1x1x16xf32>, tensor<1xi8>) -> tensor<1x16x16x16xf32>
    %81 = tosa.reshape %arg20, %15 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x1x1x16xf32>
    %82 = tosa.mul %80, %81, %2 : (tensor<1x16x16x16xf32>, tensor<1x1x1x16xf32>, tensor<1xi8>) -> tensor<1x16x16x16xf32>
    %83 = tosa.reshape %arg21, %15 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x1x1x16xf32>
    %84 = tosa.add %82, %83 : (tensor<1x16x16x16xf32>, tensor<1x1x1x16xf32>) -> tensor<1x16x16x16xf32>
    %85 = tosa.clamp %84 {max_val = 3.40282347E+38 : f32, min_val = 0.000000e+00 : f32} : (tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %86 = tosa.transpose %arg24 {perms = array<i32: 0, 2, 3, 1>} : (tensor<8x16x3x3xf32>) -> tensor<8x3x3x16xf32>
    %87 = tosa.conv2d %85, %86, %4, %0, %0 {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 1, 1, 1, 1>, stride = array<i64: 1, 1>} : (tensor<1x16x16x16xf32>, tensor<8x3x3x16xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x16x16x8xf32>
    %88 = tosa.transpose %87 {perms = array<i32: 0, 3, 1, 2>} : (tensor<1x16x16x8xf32>) -> tensor<1x8x16x16xf32>
    %89 = tosa.concat %31, %59, %88 {axis = 1 : i32} : (tensor<1x16x16x16xf32>, tensor<1x8x16x16xf32>, tensor<1x8x16x16xf32>) -> tensor<1x32x16x16xf32>
    %90 = tosa.add %arg28, %10 : (tensor<32xf32>, tensor<1xf32>) -> tensor<32xf32>
    %91 = tosa.rsqrt %90 : (tensor<32xf32>) -> tensor<32xf32>
    %92 = tosa.reshape %arg27, %6 : (tensor<32xf32>, !tosa.shape<4>) -> tensor<1x32x1x1xf32>
    %93 = tosa.sub %89, %92 : (tensor<1x32x16x16xf32>, tensor<1x32x1x1xf32>) -> tensor<1x32x16x16xf32>
    %94 = tosa.reshape %91, %6 : (tensor<32xf32>, !tosa.shape<4>) -> tensor<1x32x1x1xf32>
    %95 = tosa.mul %93, %94, %2 : (tensor<1x32x16x16xf32>, tensor<1x32x1x1xf32>, tensor<1xi8>) -> tensor<1x32x16x16xf32>
    %96 = tosa.reshape %arg25, %6 : (tensor<32xf32>, !tosa.shape<4>) -> tensor<1x32x1x1xf32>
    %97 = tosa.mul %95, %96, %2 : (tensor<1x32x16x16xf32>, tensor<1x32x1x1xf32>, tensor<1xi8>) -> tensor<1x32x16x16xf32>
    %98 = tosa.reshape %arg26, %6 : (tensor<32xf32>, !tosa.shape<4>) -> tensor<1x32x1x1xf32>
    %99 = tosa.add %97, %98 : (tensor<1x32x16x16xf32>, tensor<1x32x1x1xf32>) -> tensor<1x32x16x16xf32>
    %100 = tosa.clamp %99 {max_val = 3.40282347E+38 : f32, min_val = 0.000000e+00 : f32} : (tensor<1x32x16x16xf32>) -> tensor<1x32x16x16xf32>
    %101 = tosa.transpose %100 {perms = array<i32: 0, 2, 3, 1>} : (tensor<1x32x16x16xf32>) -> tensor<1x16x16x32xf32>
    %102 = tosa.reshape %arg29, %13 : (tensor<16x32x1x1xf32>, !tosa.shape<4>) -> tensor<16x1x1x32xf32>
    %103 = tosa.conv2d %101, %102, %1, %0, %0 {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 1, 1>} : (tensor<1x16x16x32xf32>, tensor<16x1x1x32xf32>, tensor<16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x16x16x16xf32>
    %104 = tosa.avg_pool2d %103, %0, %0 {acc_type = f32, kernel = array<i64: 2, 2>, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 2, 2>} : (tensor<1x16x16x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x8x8x16xf32>
    %105 = tosa.transpose %104 {perms = array<i32: 0, 3, 1, 2>} : (tensor<1x8x8x16xf32>) -> tensor<1x16x8x8xf32>
    %106 = tosa.add %arg33, %10 : (tensor<16xf32>, tensor<1xf32>) -> tensor<16xf32>
    %107 = tosa.rsqrt %106 : (tensor<16xf32>) -> tensor<16xf32>
    %108 = tosa.reshape %arg32, %3 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x16x1x1xf32>
    %109 = tosa.sub %105, %108 : (tensor<1x16x8x8xf32>, tensor<1x16x1x1xf32>) -> tensor<1x16x8x8xf32>
    %110 = tosa.reshape %107, %3 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x16x1x1xf32>
    %111 = tosa.mul %109, %110, %2 : (tensor<1x16x8x8xf32>, tensor<1x16x1x1xf32>, tensor<1xi8>) -> tensor<1x16x8x8xf32>
    %112 = tosa.reshape %arg30, %3 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x16x1x1xf32>
    %113 = tosa.mul %111, %112, %2 : (tensor<1x16x8x8xf32>, tensor<1x16x1x1xf32>, tensor<1xi8>) -> tensor<1x16x8x8xf32>
    %114 = tosa.reshape %arg31, %3 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x16x1x1xf32>
    %115 = tosa.add %113, %114 : (tensor<1x16x8x8xf32>, tensor<1x16x1x1xf32>) -> tensor<1x16x8x8xf32>
    %116 = tosa.clamp %115 {max_val = 3.40282347E+38 : f32, min_val = 0.000000e+00 : f32} : (tensor<1x16x8x8xf32>) -> tensor<1x16x8x8xf32>
    %117 = tosa.transpose %116 {perms = array<i32: 0, 2, 3, 1>} : (tensor<1x16x8x8xf32>) -> tensor<1x8x8x16xf32>
    %118 = tosa.reshape %arg34, %11 : (tensor<16x16x1x1xf32>, !tosa.shape<4>) -> tensor<16x1x1x16xf32>
    %119 = tosa.conv2d %117, %118, %1, %0, %0 {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 1, 1>} : (tensor<1x8x8x16xf32>, tensor<16x1x1x16xf32>, tensor<16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x8x8x16xf32>
    %120 = tosa.add %arg38, %10 : (tensor<16xf32>, tensor<1xf32>) -> tensor<16xf32>
    %121 = tosa.rsqrt %120 : (tensor<16xf32>) -> tensor<16xf32>
    %122 = tosa.reshape %arg37, %15 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x1x1x16xf32>
    %123 = tosa.sub %119, %122 : (tensor<1x8x8x16xf32>, tensor<1x1x1x16xf32>) -> tensor<1x8x8x16xf32>
    %124 = tosa.reshape %121, %15 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x1x1x16xf32>
    %125 = tosa.mul %123, %124, %2 : (tensor<1x8x8x16xf32>, tensor<1x1x1x16xf32>, tensor<1xi8>) -> tensor<1x8x8x16xf32>
    %126 = tosa.reshape %arg35, %15 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x1x1x16xf32>
    %127 = tosa.mul %125, %126, %2 : (tensor<1x8x8x16xf32>, tensor<1x1x1x16xf32>, tensor<1xi8>) -> tensor<1x8x8x16xf32>
    %128 = tosa.reshape %arg36, %15 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x1x1x16xf32>
    %129 = tosa.add %127, %128 : (tensor<1x8x8x16xf32>, tensor<1x1x1x16xf32>) -> tensor<1x8x8x16xf32>
    %130 = tosa.clamp %129 {max_val = 3.40282347E+38 : f32, min_val = 0.000000e+00 : f32} : (tensor<1x8x8x16xf32>) -> tensor<1x8x8x16xf32>
    %131 = tosa.transpose %arg39 {perms = array<i32: 0, 2, 3, 1>} : (tensor<8x16x3x3xf32>) -> tensor<8x3x3x16xf32>
    %132 = tosa.conv2d %130, %131, %4, %0, %0 {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 1, 1, 1, 1>, stride = array<i64: 1, 1>} : (tensor<1x8x8x16xf32>, tensor<8x3x3x16xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x8x8x8xf32>
    %133 = tosa.transpose %132 {perms = array<i32: 0, 3, 1, 2>} : (tensor<1x8x8x8xf32>) -> tensor<1x8x8x8xf32>
    %134 = tosa.concat %105, %133 {axis = 1 : i32} : (tensor<1x16x8x8xf32>, tensor<1x8x8x8xf32>) -> tensor<1x24x8x8xf32>
    %135 = tosa.add %arg43, %10 : (tensor<24xf32>, tensor<1xf32>) -> tensor<24xf32>
    %136 = tosa.rsqrt %135 : (tensor<24xf32>) -> tensor<24xf32>
    %137 = tosa.reshape %arg42, %5 : (tensor<24xf32>, !tosa.shape<4>) -> tensor<1x24x1x1xf32>
    %138 = tosa.sub %134, %137 : (tensor<1x24x8x8xf32>, tensor<1x24x1x1xf32>) -> tensor<1x24x8x8xf32>
    %139 = tosa.reshape %136, %5 : (tensor<24xf32>, !tosa.shape<4>) -> tensor<1x24x1x1xf32>
    %140 = tosa.mul %138, %139, %2 : (tensor<1x24x8x8xf32>, tensor<1x24x1x1xf32>, tensor<1xi8>) -> tensor<1x24x8x8xf32>
    %141 = tosa.reshape %arg40, %5 : (tensor<24xf32>, !tosa.shape<4>) -> tensor<1x24x1x1xf32>
    %142 = tosa.mul %140, %141, %2 : (tensor<1x24x8x8xf32>, tensor<1x24x1x1xf32>, tensor<1xi8>) -> tensor<1x24x8x8xf32>
    %143 = tosa.reshape %arg41, %5 : (tensor<24xf32>, !tosa.shape<4>) -> tensor<1x24x1x1xf32>
    %144 = tosa.add %142, %143 : (tensor<1x24x8x8xf32>, tensor<1x24x1x1xf32>) -> tensor<1x24x8x8xf32>
    %145 = tosa.clamp %144 {max_val = 3.40282347E+38 : f32, min_val = 0.000000e+00 : f32} : (tensor<1x24x8x8xf32>) -> tensor<1x24x8x8xf32>
    %146 = tosa.transpose %145 {perms = array<i32: 0, 2, 3, 1>} : (tensor<1x24x8x8xf32>) -> tensor<1x8x8x24xf32>
    %147 = tosa.reshape %arg44, %12 : (tensor<16x24x1x1xf32>, !tosa.shape<4>) -> tensor<16x1x1x24xf32>
    %148 = tosa.conv2d %146, %147, %1, %0, %0 {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 1, 1>} : (tensor<1x8x8x24xf32>, tensor<16x1x1x24xf32>, tensor<16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x8x8x16xf32>
    %149 = tosa.add %arg48, %10 : (tensor<16xf32>, tensor<1xf32>) -> tensor<16xf32>
    %150 = tosa.rsqrt %149 : (tensor<16xf32>) -> tensor<16xf32>
    %151 = tosa.reshape %arg47, %15 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x1x1x16xf32>
    %152 = tosa.sub %148, %151 : (tensor<1x8x8x16xf32>, tensor<1x1x1x16xf32>) -> tensor<1x8x8x16xf32>
    %153 = tosa.reshape %150, %15 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x1x1x16xf32>
    %154 = tosa.mul %152, %153, %2 : (tensor<1x8x8x16xf32>, tensor<1x1x1x16xf32>, tensor<1xi8>) -> tensor<1x8x8x16xf32>
    %155 = tosa.reshape %arg45, %15 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x1x1x16xf32>
    %156 = tosa.mul %154, %155, %2 : (tensor<1x8x8x16xf32>, tensor<1x1x1x16xf32>, tensor<1xi8>) -> tensor<1x8x8x16xf32>
    %157 = tosa.reshape %arg46, %15 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x1x1x16xf32>
    %158 = tosa.add %156, %157 : (tensor<1x8x8x16xf32>, tensor<1x1x1x16xf32>) -> tensor<1x8x8x16xf32>
    %159 = tosa.clamp %158 {max_val = 3.40282347E+38 : f32, min_val = 0.000000e+00 : f32} : (tensor<1x8x8x16xf32>) -> tensor<1x8x8x16xf32>
    %160 = tosa.transpose %arg49 {perms = array<i32: 0, 2, 3, 1>} : (tensor<8x16x3x3xf32>) -> tensor<8x3x3x16xf32>
    %161 = tosa.conv2d %159, %160, %4, %0, %0 {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 1, 1, 1, 1>, stride = array<i64: 1, 1>} : (tensor<1x8x8x16xf32>, tensor<8x3x3x16xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x8x8x8xf32>
    %162 = tosa.transpose %161 {perms = array<i32: 0, 3, 1, 2>} : (tensor<1x8x8x8xf32>) -> tensor<1x8x8x8xf32>
    %163 = tosa.concat %105, %133, %162 {axis = 1 : i32} : (tensor<1x16x8x8xf32>, tensor<1x8x8x8xf32>, tensor<1x8x8x8xf32>) -> tensor<1x32x8x8xf32>
    %164 = tosa.add %arg53, %10 : (tensor<32xf32>, tensor<1xf32>) -> tensor<32xf32>
    %165 = tosa.rsqrt %164 : (tensor<32xf32>) -> tensor<32xf32>
    %166 = tosa.reshape %arg52, %6 : (tensor<32xf32>, !tosa.shape<4>) -> tensor<1x32x1x1xf32>
    %167 = tosa.sub %163, %166 : (tensor<1x32x8x8xf32>, tensor<1x32x1x1xf32>) -> tensor<1x32x8x8xf32>
    %168 = tosa.reshape %165, %6 : (tensor<32xf32>, !tosa.shape<4>) -> tensor<1x32x1x1xf32>
    %169 = tosa.mul %167, %168, %2 : (tensor<1x32x8x8xf32>, tensor<1x32x1x1xf32>, tensor<1xi8>) -> tensor<1x32x8x8xf32>
    %170 = tosa.reshape %arg50, %6 : (tensor<32xf32>, !tosa.shape<4>) -> tensor<1x32x1x1xf32>
    %171 = tosa.mul %169, %170, %2 : (tensor<1x32x8x8xf32>, tensor<1x32x1x1xf32>, tensor<1xi8>) -> tensor<1x32x8x8xf32>
    %172 = tosa.reshape %arg51, %6 : (tensor<32xf32>, !tosa.shape<4>) -> tensor<1x32x1x1xf32>
    %173 = tosa.add %171, %172 : (tensor<1x32x8x8xf32>, tensor<1x32x1x1xf32>) -> tensor<1x32x8x8xf32>
    %174 = tosa.clamp %173 {max_val = 3.40282347E+38 : f32, min_val = 0.000000e+00 : f32} : (tensor<1x32x8x8xf32>) -> tensor<1x32x8x8xf32>
    %175 = tosa.reduce_sum %174 {axis = 3 : i32} : (tensor<1x32x8x8xf32>) -> tensor<1x32x8x1xf32>
    %176 = tosa.reduce_sum %175 {axis = 2 : i32} : (tensor<1x32x8x1xf32>) -> tensor<1x32x1x1xf32>
    %177 = tosa.mul %176, %14, %2 : (tensor<1x32x1x1xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<1x32x1x1xf32>
    %178 = tosa.transpose %arg54 {perms = array<i32: 1, 0>} : (tensor<10x32xf32>) -> tensor<32x10xf32>
    %179 = tosa.reshape %177, %7 : (tensor<1x32x1x1xf32>, !tosa.shape<3>) -> tensor<1x1x32xf32>
    %180 = tosa.reshape %178, %8 : (tensor<32x10xf32>, !tosa.shape<3>) -> tensor<1x32x10xf32>
    %181 = tosa.matmul %179, %180, %0, %0 : (tensor<1x1x32xf32>, tensor<1x32x10xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x1x10xf32>
    %182 = tosa.reshape %181, %9 : (tensor<1x1x10xf32>, !tosa.shape<2>) -> tensor<1x10xf32>
    %183 = tosa.reshape %arg55, %9 : (tensor<10xf32>, !tosa.shape<2>) -> tensor<1x10xf32>
    %184 = tosa.add %182, %183 : (tensor<1x10xf32>, tensor<1x10xf32>) -> tensor<1x10xf32>
    return %184 : tensor<1x10xf32>
  }
}
