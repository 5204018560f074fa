// models/make_system_tests.py resnet50 (torch-mlir 20261001 torch 2.15.0)
module {
  func.func @main(%arg0: tensor<64x3x7x7xf32> {resnorm.param = "conv1.weight"}, %arg1: tensor<64xf32> {resnorm.param = "bn1.weight"}, %arg2: tensor<64xf32> {resnorm.param = "bn1.bias"}, %arg3: tensor<64xf32> {resnorm.param = "bn1.running_mean"}, %arg4: tensor<64xf32> {resnorm.param = "bn1.running_var"}, %arg5: tensor<16x64x1x1xf32> {resnorm.param = "layer1.0.conv1.weight"}, %arg6: tensor<16xf32> {resnorm.param = "layer1.0.bn1.weight"}, %arg7: tensor<16xf32> {resnorm.param = "layer1.0.bn1.bias"}, %arg8: tensor<16xf32> {resnorm.param = "layer1.0.bn1.running_mean"}, %arg9: tensor<16xf32> {resnorm.param = "layer1.0.bn1.running_var"}, %arg10: tensor<16x16x3x3xf32> {resnorm.param = "layer1.0.conv2.weight"}, %arg11: tensor<16xf32> {resnorm.param = "layer1.0.bn2.weight"}, %arg12: tensor<16xf32> {resnorm.param = "layer1.0.bn2.bias"}, %arg13: tensor<16xf32> {resnorm.param = "layer1.0.bn2.running_mean"}, %arg14: tensor<16xf32> {resnorm.param = "layer1.0.bn2.running_var"}, %arg15: tensor<64x16x1x1xf32> {resnorm.param = "layer1.0.conv3.weight"}, %arg16: tensor<64xf32> {resnorm.param = "layer1.0.bn3.weight"}, %arg17: tensor<64xf32> {resnorm.param = "layer1.0.bn3.bias"}, %arg18: tensor<64xf32> {resnorm.param = "layer1.0.bn3.running_mean"}, %arg19: tensor<64xf32> {resnorm.param = "layer1.0.bn3.running_var"}, %arg20: tensor<32x64x1x1xf32> {resnorm.param = "layer2.0.conv1.weight"}, %arg21: tensor<32xf32> {resnorm.param = "layer2.0.bn1.weight"}, %arg22: tensor<32xf32> {resnorm.param = "layer2.0.bn1.bias"}, %arg23: tensor<32xf32> {resnorm.param = "layer2.0.bn1.running_mean"}, %arg24: tensor<32xf32> {resnorm.param = "layer2.0.bn1.running_var"}, %arg25: tensor<32x32x3x3xf32> {resnorm.param = "layer2.0.conv2.weight"}, %arg26: tensor<32xf32> {resnorm.param = "layer2.0.bn2.weight"}, %arg27: tensor<32xf32> {resnorm.param = "layer2.0.bn2.bias"}, %arg28: tensor<32xf32> {resnorm.param = "layer2.0.bn2.running_mean"}, %arg29: tensor<32xf32> {resnorm.param = "layer2.0.bn2.running_var"}, %arg30: tensor<128x32x1x1xf32> {resnorm.param = "layer2.0.conv3.weight"}, %arg31: tensor<128xf32> {resnorm.param = "layer2.0.bn3.weight"}, %arg32: tensor<128xf32> {resnorm.param = "layer2.0.bn3.bias"}, %arg33: tensor<128xf32> {resnorm.param = "layer2.0.bn3.running_mean"}, %arg34: tensor<128xf32> {resnorm.param = "layer2.0.bn3.running_var"}, %arg35: tensor<128x64x1x1xf32> {resnorm.param = "layer2.0.downsample.0.weight"}, %arg36: tensor<128xf32> {resnorm.param = "layer2.0.downsample.1.weight"}, %arg37: tensor<128xf32> {resnorm.param = "layer2.0.downsample.1.bias"}, %arg38: tensor<128xf32> {resnorm.param = "layer2.0.downsample.1.running_mean"}, %arg39: tensor<128xf32> {resnorm.param = "layer2.0.downsample.1.running_var"}, %arg40: tensor<64x128x1x1xf32> {resnorm.param = "layer3.0.conv1.weight"}, %arg41: tensor<64xf32> {resnorm.param = "layer3.0.bn1.weight"}, %arg42: tensor<64xf32> {resnorm.param = "layer3.0.bn1.bias"}, %arg43: tensor<64xf32> {resnorm.param = "layer3.0.bn1.running_mean"}, %arg44: tensor<64xf32> {resnorm.param = "layer3.0.bn1.running_var"}, %arg45: tensor<64x64x3x3xf32> {resnorm.param = "layer3.0.conv2.weight"}, %arg46: tensor<64xf32> {resnorm.param = "layer3.0.bn2.weight"}, %arg47: tensor<64xf32> {resnorm.param = "layer3.0.bn2.bias"}, %arg48: tensor<64xf32> {resnorm.param = "layer3.0.bn2.running_mean"}, %arg49: tensor<64xf32> {resnorm.param = "layer3.0.bn2.running_var"}, %arg50: tensor<256x64x1x1xf32> {resnorm.param = "layer3.0.conv3.weight"}, %arg51: tensor<256xf32> {resnorm.param = "layer3.0.bn3.weight"}, %arg52: tensor<256xf32> {resnorm.param = "layer3.0.bn3.bias"}, %arg53: tensor<256xf32> {resnorm.param = "layer3.0.bn3.running_mean"}, %arg54: tensor<256xf32> {resnorm.param = "layer3.0.bn3.running_var"}, %arg55: tensor<256x128x1x1xf32> {resnorm.param = "layer3.0.downsample.0.weight"}, %arg56: tensor<256xf32> {resnorm.param = "layer3.0.downsample.1.weight"}, %arg57: tensor<256xf32> {resnorm.param = "layer3.0.downsample.1.bias"}, %arg58: tensor<256xf32> {resnorm.param = "layer3.0.downsample.1.running_mean"}, %arg59: tensor<256xf32> {resnorm.param = "layer3.0.downsample.1.running_var"}, %arg60: tensor<10x256xf32> {resnorm.param = "fc.weight"}, %arg61: tensor<10xf32> {resnorm.param = "fc.bias"}, %arg62: tensor<1x3x32x32xf32>) -> tensor<1x10xf32> {
    %0 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1xf32>}> : () -> tensor<1xf32>
    %1 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<64xf32>}> : () -> tensor<64xf32>
    %2 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %3 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<16xf32>}> : () -> tensor<16xf32>
    %4 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<32xf32>}> : () -> tensor<32xf32>
    %5 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<128xf32>}> : () -> tensor<128xf32>
    %6 = tosa.const_shape  {values = dense<[1, 7, 8, 64]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %7 = tosa.const_shape  {values = dense<0> : tensor<4xindex>} : () -> !tosa.shape<4>
    %8 = tosa.const_shape  {values = dense<[1, 7, 7, 64]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %9 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<256xf32>}> : () -> tensor<256xf32>
    %10 = tosa.const_shape  {values = dense<[1, 256, 1, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %11 = tosa.const_shape  {values = dense<[1, 3, 4, 128]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %12 = tosa.const_shape  {values = dense<[1, 3, 3, 128]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %13 = tosa.const_shape  {values = dense<[1, 1, 256]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %14 = tosa.const_shape  {values = dense<[1, 256, 10]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %15 = tosa.const_shape  {values = dense<[1, 10]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %16 = "tosa.const"() <{values = dense<9.99999974E-6> : tensor<1xf32>}> : () -> tensor<1xf32>
    %17 = tosa.const_shape  {values = dense<[16, 1, 1, 64]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %18 = tosa.const_shape  {values = dense<[64, 1, 1, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %19 = tosa.const_shape  {values = dense<[32, 1, 1, 64]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %20 = tosa.const_shape  {values = dense<[128, 1, 1, 32]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %21 = tosa.const_shape  {values = dense<[128, 1, 1, 64]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %22 = tosa.const_shape  {values = dense<[64, 1, 1, 128]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %23 = tosa.const_shape  {values = dense<[256, 1, 1, 64]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %24 = tosa.const_shape  {values = dense<[256, 1, 1, 128]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %25 = "tosa.const"() <{values = dense<2.500000e-01> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %26 = tosa.const_shape  {values = dense<[1, 1, 1, 64]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %27 = tosa.const_shape  {values = dense<[1, 1, 1, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %28 = tosa.const_shape  {values = dense<[1, 1, 1, 32]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %29 = tosa.const_shape  {values = dense<[1, 1, 1, 128]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %30 = tosa.transpose %arg62 {perms = array<i32: 0, 2, 3, 1>} : (tensor<1x3x32x32xf32>) -> tensor<1x32x32x3xf32>
    %31 = tosa.transpose %arg0 {perms = array<i32: 0, 2, 3, 1>} : (tensor<64x3x7x7xf32>) -> tensor<64x7x7x3xf32>
    %32 = tosa.conv2d %30, %31, %1, %0, %0 {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 3, 2, 3, 2>, stride = array<i64: 2, 2>} : (tensor<1x32x32x3xf32>, tensor<64x7x7x3xf32>, tensor<64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x16x16x64xf32>
    %33 = tosa.add %arg4, %16 : (tensor<64xf32>, tensor<1xf32>) -> tensor<64xf32>
    %34 = tosa.rsqrt %33 : (tensor<64xf32>) -> tensor<64xf32>
    %35 = tosa.reshape %arg3, %26 : (tensor<64xf32>, !tosa.shape<4>) -> tensor<1x1x1x64xf32>
    %36 = tosa.sub %32, %35 : (tensor<1x16x16x64xf32>, tensor<1x1x1x64xf32>) -> tensor<1x16x16x64xf32>
    %37 = tosa.reshape %34, %26 : (tensor<64xf32>, !tosa.shape<4>) -> tensor<1x1x1x64xf32>
    %38 = tosa.mul %36, %37, %2 : (tensor<1x16x16x64xf32>, tensor<1x1x1x64xf32>, tensor<1xi8>) -> tensor<1x16x16x64xf32>
    %39 = tosa.reshape %arg1, %26 : (tensor<64xf32>, !tosa.shape<4>) -> tensor<1x1x1x64xf32>
    %40 = tosa.mul %38, %39, %2 : (tensor<1x16x16x64xf32>, tensor<1x1x1x64xf32>, tensor<1xi8>) -> tensor<1x16x16x64xf32>
    %41 = tosa.reshape %arg2, %26 : (tensor<64xf32>, !tosa.shape<4>) -> tensor<1x1x1x64xf32>
    %42 = tosa.add %40, %41 : (tensor<1x16x16x64xf32>, tensor<1x1x1x64xf32>) -> tensor<1x16x16x64xf32>
    %43 = tosa.clamp %42 {max_val = 3.40282347E+38 : f32, min_val = 0.000000e+00 : f32} : (tensor<1x16x16x64xf32>) -> tensor<1x16x16x64xf32>
    %44 = tosa.max_pool2d %43 {kernel = array<i64: 3, 3>, pad = array<i64: 1, 0, 1, 0>, stride = array<i64: 2, 2>} : (tensor<1x16x16x64xf32>) -> tensor<1x8x8x64xf32>
    %45 = tosa.reshape %arg5, %17 : (tensor<16x64x1x1xf32>, !tosa.shape<4>) -> tensor<16x1x1x64xf32>
    %46 = tosa.conv2d %44, %45, %3, %0, %0 {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 1, 1>} : (tensor<1x8x8x64xf32>, tensor<16x1x1x64xf32>, tensor<16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x8x8x16xf32>
    %47 = tosa.add %arg9, %16 : (tensor<16xf32>, tensor<1xf32>) -> tensor<16xf32>
    %48 = tosa.rsqrt %47 : (tensor<16xf32>) -> tensor<16xf32>
    %49 = tosa.reshape %arg8, %27 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x1x1x16xf32>
    %50 = tosa.sub %46, %49 : (tensor<1x8x8x16xf32>, tensor<1x1x1x16xf32>) -> tensor<1x8x8x16xf32>
    %51 = tosa.reshape %48, %27 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x1x1x16xf32>
    %52 = tosa.mul %50, %51, %2 : (tensor<1x8x8x16xf32>, tensor<1x1x1x16xf32>, tensor<1xi8>) -> tensor<1x8x8x16xf32>
    %53 = tosa.reshape %arg6, %27 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x1x1x16xf32>
    %54 = tosa.mul %52, %53, %2 : (tensor<1x8x8x16xf32>, tensor<1x1x1x16xf32>, tensor<1xi8>) -> tensor<1x8x8x16xf32>
    %55 = tosa.reshape %arg7, %27 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x1x1x16xf32>
    %56 = tosa.add %54, %55 : (tensor<1x8x8x16xf32>, tensor<1x1x1x16xf32>) -> tensor<1x8x8x16xf32>
    %57 = tosa.clamp %56 {max_val = 3.40282347E+38 : f32, min_val = 0.000000e+00 : f32} : (tensor<1x8x8x16xf32>) -> tensor<1x8x8x16xf32>
    %58 = tosa.transpose %arg10 {perms = array<i32: 0, 2, 3, 1>} : (tensor<16x16x3x3xf32>) -> tensor<16x3x3x16xf32>
    %59 = tosa.conv2d %57, %58, %3, %0, %0 {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 1, 1, 1, 1>, stride = array<i64: 1, 1>} : (tensor<1x8x8x16xf32>, tensor<16x3x3x16xf32>, tensor<16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x8x8x16xf32>
    %60 = tosa.add %arg14, %16 : (tensor<16xf32>, tensor<1xf32>) -> tensor<16xf32>
    %61 = tosa.rsqrt %60 : (tensor<16xf32>) -> tensor<16xf32>
    %62 = tosa.reshape %arg13, %27 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x1x1x16xf32>
    %63 = tosa.sub %59, %62 : (tensor<1x8x8x16xf32>, tensor<1x1x1x16xf32>) -> tensor<1x8x8x16xf32>
    %64 = tosa.reshape %61, %27 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x1x1x16xf32>
    %65 = tosa.mul %63, %64, %2 : (tensor<1x8x8x16xf32>, tensor<1x1x1x16xf32>, tensor<1xi8>) -> tensor<1x8x8x16xf32>
    %66 = tosa.reshape %arg11, %27 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x1x1x16xf32>
    %67 = tosa.mul %65, %66, %2 : (tensor<1x8x8x16xf32>, tensor<1x1x1x16xf32>, tensor<1xi8>) -> tensor<1x8x8x16xf32>
    %68 = tosa.reshape %arg12, %27 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x1x1x16xf32>
    %69 = tosa.add %67, %68 : (tensor<1x8x8x16xf32>, tensor<1x1x1x16xf32>) -> tensor<1x8x8x16xf32>
    %70 = tosa.clamp %69 {max_val = 3.40282347E+38 : f32, min_val = 0.000000e+00 : f32} : (tensor<1x8x8x16xf32>) -> tensor<1x8x8x16xf32>
    %71 = tosa.reshape %arg15, %18 : (tensor<64x16x1x1xf32>, !tosa.shape<4>) -> tensor<64x1x1x16xf32>
    %72 = tosa.conv2d %70, %71, %1, %0, %0 {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 1, 1>} : (tensor<1x8x8x16xf32>, tensor<64x1x1x16xf32>, tensor<64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x8x8x64xf32>
    %73 = tosa.add %arg19, %16 : (tensor<64xf32>, tensor<1xf32>) -> tensor<64xf32>
    %74 = tosa.rsqrt %73 : (tensor<64xf32>) -> tensor<64xf32>
    %75 = tosa.reshape %arg18, %26 : (tensor<64xf32>, !tosa.shape<4>) -> tensor<1x1x1x64xf32>
    %76 = tosa.sub %72, %75 : (tensor<1x8x8x64xf32>, tensor<1x1x1x64xf32>) -> tensor<1x8x8x64xf32>
    %77 = tosa.reshape %74, %26 : (tensor<64xf32>, !tosa.shape<4>) -> tensor<1x1x1x64xf32>
    %78 = tosa.mul %76, %77, %2 : (tensor<1x8x8x64xf32>, tensor<1x1x1x64xf32>, tensor<1xi8>) -> tensor<1x8x8x64xf32>
    %79 = tosa.reshape %arg16, %26 : (tensor<64xf32>, !tosa.shape<4>) -> tensor<1x1x1x64xf32>
    %80 = tosa.mul %78, %79, %2 : (tensor<1x8x8x64xf32>, tensor<1x1x1x64xf32>, tensor<1xi8>) -> tensor<1x8x8x64xf32>
    %81 = tosa.reshape %arg17, %26 : (tensor<64xf32>, !tosa.shape<4>) -> tensor<1x1x1x64xf32>
    %82 = tosa.add %80, %81 : (tensor<1x8x8x64xf32>, tensor<1x1x1x64xf32>) -> tensor<1x8x8x64xf32>
    %83 = tosa.add %82, %44 : (tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>) -> tensor<1x8x8x64xf32>
    %84 = tosa.clamp %83 {max_val = 3.40282347E+38 : f32, min_val = 0.000000e+00 : f32} : (tensor<1x8x8x64xf32>) -> tensor<1x8x8x64xf32>
    %85 = tosa.reshape %arg20, %19 : (tensor<32x64x1x1xf32>, !tosa.shape<4>) -> tensor<32x1x1x64xf32>
    %86 = tosa.conv2d %84, %85, %4, %0, %0 {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 1, 1>} : (tensor<1x8x8x64xf32>, tensor<32x1x1x64xf32>, tensor<32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x8x8x32xf32>
    %87 = tosa.add %arg24, %16 : (tensor<32xf32>, tensor<1xf32>) -> tensor<32xf32>
    %88 = tosa.rsqrt %87 : (tensor<32xf32>) -> tensor<32xf32>
    %89 = tosa.reshape %arg23, %28 : (tensor<32xf32>, !tosa.shape<4>) -> tensor<1x1x1x32xf32>
    %90 = tosa.sub %86, %89 : (tensor<1x8x8x32xf32>, tensor<1x1x1x32xf32>) -> tensor<1x8x8x32xf32>
    %91 = tosa.reshape %88, %28 : (tensor<32xf32>, !tosa.shape<4>) -> tensor<1x1x1x32xf32>
    %92 = tosa.mul %90, %91, %2 : (tensor<1x8x8x32xf32>, tensor<1x1x1x32xf32>, tensor<1xi8>) -> tensor<1x8x8x32xf32>
    %93 = tosa.reshape %arg21, %28 : (tensor<32xf32>, !tosa.shape<4>) -> tensor<1x1x1x32xf32>
    %94 = tosa.mul %92, %93, %2 : (tensor<1x8x8x32xf32>, tensor<1x1x1x32xf32>, tensor<1xi8>) -> tensor<1x8x8x32xf32>
    %95 = tosa.reshape %arg22, %28 : (tensor<32xf32>, !tosa.shape<4>) -> tensor<1x1x1x32xf32>
    %96 = tosa.add %94, %95 : (tensor<1x8x8x32xf32>, tensor<1x1x1x32xf32>) -> tensor<1x8x8x32xf32>
    %97 = tosa.clamp %96 {max_val = 3.40282347E+38 : f32, min_val = 0.000000e+00 : f32} : (tensor<1x8x8x32xf32>) -> tensor<1x8x8x32xf32>
    %98 = tosa.transpose %arg25 {perms = array<i32: 0, 2, 3, 1>} : (tensor<32x32x3x3xf32>) -> tensor<32x3x3x32xf32>
    %99 = tosa.conv2d %97, %98, %4, %0, %0 {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 1, 0, 1, 0>, stride = array<i64: 2, 2>} : (tensor<1x8x8x32xf32>, tensor<32x3x3x32xf32>, tensor<32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x4x4x32xf32>
    %100 = tosa.add %arg29, %16 : (tensor<32xf32>, tensor<1xf32>) -> tensor<32xf32>
    %101 = tosa.rsqrt %100 : (tensor<32xf32>) -> tensor<32xf32>
    %102 = tosa.reshape %arg28, %28 : (tensor<32xf32>, !tosa.shape<4>) -> tensor<1x1x1x32xf32>
    %103 = tosa.sub %99, %102 : (tensor<1x4x4x32xf32>, tensor<1x1x1x32xf32>) -> tensor<1x4x4x32xf32>
    %104 = tosa.reshape %101, %28 : (tensor<32xf32>, !tosa.shape<4>) -> tensor<1x1x1x32xf32>
    %105 = tosa.mul %103, %104, %2 : (tensor<1x4x4x32xf32>, tensor<1x1x1x32xf32>, tensor<1xi8>) -> tensor<1x4x4x32xf32>
    %106 = tosa.reshape %arg26, %28 : (tensor<32xf32>, !tosa.shape<4>) -> tensor<1x1x1x32xf32>
    %107 = tosa.mul %105, %106, %2 : (tensor<1x4x4x32xf32>, tensor<1x1x1x32xf32>, tensor<1xi8>) -> tensor<1x4x4x32xf32>
    %108 = tosa.reshape %arg27, %28 : (tensor<32xf32>, !tosa.shape<4>) -> tensor<1x1x1x32xf32>
    %109 = tosa.add %107, %108 : (tensor<1x4x4x32xf32>, tensor<1x1x1x32xf32>) -> tensor<1x4x4x32xf32>
    %110 = tosa.clamp %109 {max_val = 3.40282347E+38 : f32, min_val = 0.000000e+00 : f32} : (tensor<1x4x4x32xf32>) -> tensor<1x4x4x32xf32>
    %111 = tosa.reshape %arg30, %20 : (tensor<128x32x1x1xf32>, !tosa.shape<4>) -> tensor<128x1x1x32xf32>
    %112 = tosa.conv2d %110, %111, %5, %0, %0 {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 1, 1>} : (tensor<1x4x4x32xf32>, tensor<128x1x1x32xf32>, tensor<128xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x4x4x128xf32>
    %113 = tosa.add %arg34, %16 : (tensor<128xf32>, tensor<1xf32>) -> tensor<128xf32>
    %114 = tosa.rsqrt %113 : (tensor<128xf32>) -> tensor<128xf32>
    %115 = tosa.reshape %arg33, %29 : (tensor<128xf32>, !tosa.shape<4>) -> tensor<1x1x1x128xf32>
    %116 = tosa.sub %112, %115 : (tensor<1x4x4x128xf32>, tensor<1x1x1x128xf32>) -> tensor<1x4x4x128xf32>
    %117 = tosa.reshape %114, %29 : (tensor<128xf32>, !tosa.shape<4>) -> tensor<1x1x1x128xf32>
    %118 = tosa.mul %116, %117, %2 : (tensor<1x4x4x128xf32>, tensor<1x1x1x128xf32>, tensor<1xi8>) -> tensor<1x4x4x128xf32>
    %119 = tosa.reshape %arg31, %29 : (tensor<128xf32>, !tosa.shape<4>) -> tensor<1x1x1x128xf32>
    %120 = tosa.mul %118, %119, %2 : (tensor<1x4x4x128xf32>, tensor<1x1x1x128xf32>, tensor<1xi8>) -> tensor<1x4x4x128xf32>
    %121 = tosa.reshape %arg32, %29 : (tensor<128xf32>, !tosa.shape<4>) -> tensor<1x1x1x128xf32>
    %122 = tosa.add %120, %121 : (tensor<1x4x4x128xf32>, tensor<1x1x1x128xf32>) -> tensor<1x4x4x128xf32>
    %123 = tosa.reshape %arg35, %21 : (tensor<128x64x1x1xf32>, !tosa.shape<4>) -> tensor<128x1x1x64xf32>
    %124 = tosa.slice %84, %7, %6 : (tensor<1x8x8x64xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<1x7x8x64xf32>
    %125 = tosa.slice %124, %7, %8 : (tensor<1x7x8x64xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<1x7x7x64xf32>
    %126 = tosa.conv2d %125, %123, %5, %0, %0 {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 2, 2>} : (tensor<1x7x7x64xf32>, tensor<128x1x1x64xf32>, tensor<128xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x4x4x128xf32>
    %127 = tosa.add %arg39, %16 : (tensor<128xf32>, tensor<1xf32>) -> tensor<128xf32>
    %128 = tosa.rsqrt %127 : (tensor<128xf32>) -> tensor<128xf32>
    %129 = tosa.reshape %arg38, %29 : (tensor<128xf32>, !tosa.shape<4>) -> tensor<1x1x1x128xf32>
    %130 = tosa.sub %126, %129 : (tensor<1x4x4x128xf32>, tensor<1x1x1x128xf32>) -> tensor<1x4x4x128xf32>
    %131 = tosa.reshape %128, %29 : (tensor<128xf32>, !tosa.shape<4>) -> tensor<1x1x1x128xf32>
    %132 = tosa.mul %130, %131, %2 : (tensor<1x4x4x128xf32>, tensor<1x1x1x128xf32>, tensor<1xi8>) -> tensor<1x4x4x128xf32>
    %133 = tosa.reshape %arg36, %29 : (tensor<128xf32>, !tosa.shape<4>) -> tensor<1x1x1x128xf32>
    %134 = tosa.mul %132, %133, %2 : (tensor<1x4x4x128xf32>, tensor<1x1x1x128xf32>, tensor<1xi8>) -> tensor<1x4x4x128xf32>
    %135 = tosa.reshape %arg37, %29 : (tensor<128xf32>, !tosa.shape<4>) -> tensor<1x1x1x128xf32>
    %136 = tosa.add %134, %135 : (tensor<1x4x4x128xf32>, tensor<1x1x1x128xf32>) -> tensor<1x4x4x128xf32>
    %137 = tosa.add %122, %136 : (tensor<1x4x4x128xf32>, tensor<1x4x4x128xf32>) -> tensor<1x4x4x128xf32>
    %138 = tosa.clamp %137 {max_val = 3.40282347E+38 : f32, min_val = 0.000000e+00 : f32} : (tensor<1x4x4x128xf32>) -> tensor<1x4x4x128xf32>
    %139 = tosa.reshape %arg40, %22 : (tensor<64x128x1x1xf32>, !tosa.shape<4>) -> tensor<64x1x1x128xf32>
    %140 = tosa.conv2d %138, %139, %1, %0, %0 {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 1, 1>} : (tensor<1x4x4x128xf32>, tensor<64x1x1x128xf32>, tensor<64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x4x4x64xf32>
    %141 = tosa.add %arg44, %16 : (tensor<64xf32>, tensor<1xf32>) -> tensor<64xf32>
    %142 = tosa.rsqrt %141 : (tensor<64xf32>) -> tensor<64xf32>
    %143 = tosa.reshape %arg43, %26 : (tensor<64xf32>, !tosa.shape<4>) -> tensor<1x1x1x64xf32>
    %144 = tosa.sub %140, %143 : (tensor<1x4x4x64xf32>, tensor<1x1x1x64xf32>) -> tensor<1x4x4x64xf32>
    %145 = tosa.reshape %142, %26 : (tensor<64xf32>, !tosa.shape<4>) -> tensor<1x1x1x64xf32>
    %146 = tosa.mul %144, %145, %2 : (tensor<1x4x4x64xf32>, tensor<1x1x1x64xf32>, tensor<1xi8>) -> tensor<1x4x4x64xf32>
    %147 = tosa.reshape %arg41, %26 : (tensor<64xf32>, !tosa.shape<4>) -> tensor<1x1x1x64xf32>
    %148 = tosa.mul %146, %147, %2 : (tensor<1x4x4x64xf32>, tensor<1x1x1x64xf32>, tensor<1xi8>) -> tensor<1x4x4x64xf32>
    %149 = tosa.reshape %arg42, %26 : (tensor<64xf32>, !tosa.shape<4>) -> tensor<1x1x1x64xf32>
    %150 = tosa.add %148, %149 : (tensor<1x4x4x64xf32>, tensor<1x1x1x64xf32>) -> tensor<1x4x4x64xf32>
    %151 = tosa.clamp %150 {max_val = 3.40282347E+38 : f32, min_val = 0.000000e+00 : f32} : (tensor<1x4x4x64xf32>) -> tensor<1x4x4x64xf32>
    %152 = tosa.transpose %arg45 {perms = array<i32: 0, 2, 3, 1>} : (tensor<64x64x3x3xf32>) -> tensor<64x3x3x64xf32>
    %153 = tosa.conv2d %151, %152, %1, %0, %0 {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 1, 0, 1, 0>, stride = array<i64: 2, 2>} : (tensor<1x4x4x64xf32>, tensor<64x3x3x64xf32>, tensor<64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x2x2x64xf32>
    %154 = tosa.add %arg49, %16 : (tensor<64xf32>, tensor<1xf32>) -> tensor<64xf32>
    %155 = tosa.rsqrt %154 : (tensor<64xf32>) -> tensor<64xf32>
    %156 = tosa.reshape %arg48, %26 : (tensor<64xf32>, !tosa.shape<4>) -> tensor<1x1x1x64xf32>
    %157 = tosa.sub %153, %156 : (tensor<1x2x2x64xf32>, tensor<1x1x1x64xf32>) -> tensor<1x2x2x64xf32>
    %158 = tosa.reshape %155, %26 : (tensor<64xf32>, !tosa.shape<4>) -> tensor<1x1x1x64xf32>
    %159 = tosa.mul %157, %158, %2 : (tensor<1x2x2x64xf32>, tensor<1x1x1x64xf32>, tensor<1xi8>) -> tensor<1x2x2x64xf32>
    %160 = tosa.reshape %arg46, %26 : (tensor<64xf32>, !tosa.shape<4>) -> tensor<1x1x1x64xf32>
    %161 = tosa.mul %159, %160, %2 : (tensor<1x2x2x64xf32>, tensor<1x1x1x64xf32>, tensor<1xi8>) -> tensor<1x2x2x64xf32>
    %162 = tosa.reshape %arg47, %26 : (tensor<64xf32>, !tosa.shape<4>) -> tensor<1x1x1x64xf32>
    %163 = tosa.add %161, %162 : (tensor<1x2x2x64xf32>, tensor<1x1x1x64xf32>) -> tensor<1x2x2x64xf32>
    %164 = tosa.clamp %163 {max_val = 3.40282347E+38 : f32, min_val = 0.000000e+00 : f32} : (tensor<1x2x2x64xf32>) -> tensor<1x2x2x64xf32>
    %165 = tosa.reshape %arg50, %23 : (tensor<256x64x1x1xf32>, !tosa.shape<4>) -> tensor<256x1x1x64xf32>
    %166 = tosa.conv2d %164, %165, %9, %0, %0 {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 1, 1>} : (tensor<1x2x2x64xf32>, tensor<256x1x1x64xf32>, tensor<256xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x2x2x256xf32>
    %167 = tosa.transpose %166 {perms = array<i32: 0, 3, 1, 2>} : (tensor<1x2x2x256xf32>) -> tensor<1x256x2x2xf32>
    %168 = tosa.add %arg54, %16 : (tensor<256xf32>, tensor<1xf32>) -> tensor<256xf32>
    %169 = tosa.rsqrt %168 : (tensor<256xf32>) -> tensor<256xf32>
    %170 = tosa.reshape %arg53, %10 : (tensor<256xf32>, !tosa.shape<4>) -> tensor<1x256x1x1xf32>
    %171 = tosa.sub %167, %170 : (tensor<1x256x2x2xf32>, tensor<1x256x1x1xf32>) -> tensor<1x256x2x2xf32>
    %172 = tosa.reshape %169, %10 : (tensor<256xf32>, !tosa.shape<4>) -> tensor<1x256x1x1xf32>
    %173 = tosa.mul %171, %172, %2 : (tensor<1x256x2x2xf32>, tensor<1x256x1x1xf32>, tensor<1xi8>) -> tensor<1x256x2x2xf32>
    %174 = tosa.reshape %arg51, %10 : (tensor<256xf32>, !tosa.shape<4>) -> tensor<1x256x1x1xf32>
    %175 = tosa.mul %173, %174, %2 : (tensor<1x256x2x2xf32>, tensor<1x256x1x1xf32>, tensor<1xi8>) -> tensor<1x256x2x2xf32>
    %176 = tosa.reshape %arg52, %10 : (tensor<256xf32>, !tosa.shape<4>) -> tensor<1x256x1x1xf32>
    %177 = tosa.add %175, %176 : (tensor<1x256x2x2xf32>, tensor<1x256x1x1xf32>) -> tensor<1x256x2x2xf32>
    %178 = tosa.reshape %arg55, %24 : (tensor<256x128x1x1xf32>, !tosa.shape<4>) -> tensor<256x1x1x128xf32>
    %179 = tosa.slice %138, %7, %11 : (tensor<1x4x4x128xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<1x3x4x128xf32>
    %180 = tosa.slice %179, %7, %12 : (tensor<1x3x4x128xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<1x3x3x128xf32>
    %181 = tosa.conv2d %180, %178, %9, %0, %0 {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 2, 2>} : (tensor<1x3x3x128xf32>, tensor<256x1x1x128xf32>, tensor<256xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x2x2x256xf32>
    %182 = tosa.transpose %181 {perms = array<i32: 0, 3, 1, 2>} : (tensor<1x2x2x256xf32>) -> tensor<1x256x2x2xf32>
    %183 = tosa.add %arg59, %16 : (tensor<256xf32>, tensor<1xf32>) -> tensor<256xf32>
    %184 = tosa.rsqrt %183 : (tensor<256xf32>) -> tensor<256xf32>
    %185 = tosa.reshape %arg58, %10 : (tensor<256xf32>, !tosa.shape<4>) -> tensor<1x256x1x1xf32>
    %186 = tosa.sub %182, %185 : (tensor<1x256x2x2xf32>, tensor<1x256x1x1xf32>) -> tensor<1x256x2x2xf32>
    %187 = tosa.reshape %184, %10 : (tensor<256xf32>, !tosa.shape<4>) -> tensor<1x256x1x1xf32>
    %188 = tosa.mul %186, %187, %2 : (tensor<1x256x2x2xf32>, tensor<1x256x1x1xf32>, tensor<1xi8>) -> tensor<1x256x2x2xf32>
    %189 = tosa.reshape %arg56, %10 : (tensor<256xf32>, !tosa.shape<4>) -> tensor<1x256x1x1xf32>
    %190 = tosa.mul %188, %189, %2 : (tensor<1x256x2x2xf32>, tensor<1x256x1x1xf32>, tensor<1xi8>) -> tensor<1x256x2x2xf32>
    %191 = tosa.reshape %arg57, %10 : (tensor<256xf32>, !tosa.shape<4>) -> tensor<1x256x1x1xf32>
    %192 = tosa.add %190, %191 : (tensor<1x256x2x2xf32>, tensor<1x256x1x1xf32>) -> tensor<1x256x2x2xf32>
    %193 = tosa.add %177, %192 : (tensor<1x256x2x2xf32>, tensor<1x256x2x2xf32>) -> tensor<1x256x2x2xf32>
    %194 = tosa.clamp %193 {max_val = 3.40282347E+38 : f32, min_val = 0.000000e+00 : f32} : (tensor<1x256x2x2xf32>) -> tensor<1x256x2x2xf32>
    %195 = tosa.reduce_sum %194 {axis = 3 : i32} : (tensor<1x256x2x2xf32>) -> tensor<1x256x2x1xf32>
    %196 = tosa.reduce_sum %195 {axis = 2 : i32} : (tensor<1x256x2x1xf32>) -> tensor<1x256x1x1xf32>
    %197 = tosa.mul %196, %25, %2 : (tensor<1x256x1x1xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<1x256x1x1xf32>
    %198 = tosa.transpose %arg60 {perms = array<i32: 1, 0>} : (tensor<10x256xf32>) -> tensor<256x10xf32>
    %199 = tosa.reshape %197, %13 : (tensor<1x256x1x1xf32>, !tosa.shape<3>) -> tensor<1x1x256xf32>
    %200 = tosa.reshape %198, %14 : (tensor<256x10xf32>, !tosa.shape<3>) -> tensor<1x256x10xf32>
    %201 = tosa.matmul %199, %200, %0, %0 : (tensor<1x1x256xf32>, tensor<1x256x10xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x1x10xf32>
    %202 = tosa.reshape %201, %15 : (tensor<1x1x10xf32>, !tosa.shape<2>) -> tensor<1x10xf32>
    %203 = tosa.reshape %arg61, %15 : (tensor<10xf32>, !tosa.shape<2>) -> tensor<1x10xf32>
    %204 = tosa.add %202, %203 : (tensor<1x10xf32>, tensor<1x10xf32>) -> tensor<1x10xf32>
    return %204 : tensor<1x10xf32>
  }
}
