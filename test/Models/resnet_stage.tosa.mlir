// models/make_test_models.py: torchvision BasicBlock, 16 channels, one that halves the image and one that does not (torch-mlir 20261001 torch 2.15.0)
module {
  func.func @main(%arg0: tensor<16x16x3x3xf32>, %arg1: tensor<16xf32>, %arg2: tensor<16xf32>, %arg3: tensor<16xf32>, %arg4: tensor<16xf32>, %arg5: tensor<16x16x3x3xf32>, %arg6: tensor<16xf32>, %arg7: tensor<16xf32>, %arg8: tensor<16xf32>, %arg9: tensor<16xf32>, %arg10: tensor<16x16x1x1xf32>, %arg11: tensor<16xf32>, %arg12: tensor<16xf32>, %arg13: tensor<16xf32>, %arg14: tensor<16xf32>, %arg15: tensor<16x16x3x3xf32>, %arg16: tensor<16xf32>, %arg17: tensor<16xf32>, %arg18: tensor<16xf32>, %arg19: tensor<16xf32>, %arg20: tensor<16x16x3x3xf32>, %arg21: tensor<16xf32>, %arg22: tensor<16xf32>, %arg23: tensor<16xf32>, %arg24: tensor<16xf32>, %arg25: tensor<2x16x16x16xf32>) -> tensor<2x16x8x8xf32> {
    %0 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1xf32>}> : () -> tensor<1xf32>
    %1 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<16xf32>}> : () -> tensor<16xf32>
    %2 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %3 = tosa.const_shape  {values = dense<[1, 16, 1, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %4 = tosa.const_shape  {values = dense<[2, 15, 16, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %5 = tosa.const_shape  {values = dense<0> : tensor<4xindex>} : () -> !tosa.shape<4>
    %6 = tosa.const_shape  {values = dense<[2, 15, 15, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %7 = "tosa.const"() <{values = dense<9.99999974E-6> : tensor<1xf32>}> : () -> tensor<1xf32>
    %8 = tosa.const_shape  {values = dense<[16, 1, 1, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %9 = tosa.const_shape  {values = dense<[1, 1, 1, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %10 = tosa.transpose %arg25 {perms = array<i32: 0, 2, 3, 1>} : (tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %11 = tosa.transpose %arg0 {perms = array<i32: 0, 2, 3, 1>} : (tensor<16x16x3x3xf32>) -> tensor<16x3x3x16xf32>
    %12 = tosa.conv2d %10, %11, %1, %0, %0 {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 1, 0, 1, 0>, stride = array<i64: 2, 2>} : (tensor<2x16x16x16xf32>, tensor<16x3x3x16xf32>, tensor<16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x8x8x16xf32>
    %13 = tosa.add %arg4, %7 : (tensor<16xf32>, tensor<1xf32>) -> tensor<16xf32>
    %14 = tosa.rsqrt %13 : (tensor<16xf32>) -> tensor<16xf32>
    %15 = tosa.reshape %arg3, %9 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x1x1x16xf32>
    %16 = tosa.sub %12, %15 : (tensor<2x8x8x16xf32>, tensor<1x1x1x16xf32>) -> tensor<2x8x8x16xf32>
    %17 = tosa.reshape %14, %9 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x1x1x16xf32>
    %18 = tosa.mul %16, %17, %2 : (tensor<2x8x8x16xf32>, tensor<1x1x1x16xf32>, tensor<1xi8>) -> tensor<2x8x8x16xf32>
    %19 = tosa.reshape %arg1, %9 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x1x1x16xf32>
    %20 = tosa.mul %18, %19, %2 : (tensor<2x8x8x16xf32>, tensor<1x1x1x16xf32>, tensor<1xi8>) -> tensor<2x8x8x16xf32>
    %21 = tosa.reshape %arg2, %9 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x1x1x16xf32>
    %22 = tosa.add %20, %21 : (tensor<2x8x8x16xf32>, tensor<1x1x1x16xf32>) -> tensor<2x8x8x16xf32>
    %23 = tosa.clamp %22 {max_val = 3.40282347E+38 : f32, min_val = 0.000000e+00 : f32} : (tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %24 = tosa.transpose %arg5 {perms = array<i32: 0, 2, 3, 1>} : (tensor<16x16x3x3xf32>) -> tensor<16x3x3x16xf32>
    %25 = tosa.conv2d %23, %24, %1, %0, %0 {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 1, 1, 1, 1>, stride = array<i64: 1, 1>} : (tensor<2x8x8x16xf32>, tensor<16x3x3x16xf32>, tensor<16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x8x8x16xf32>
    %26 = tosa.transpose %25 {perms = array<i32: 0, 3, 1, 2>} : (tensor<2x8x8x16xf32>) -> tensor<2x16x8x8xf32>
    %27 = tosa.add %arg9, %7 : (tensor<16xf32>, tensor<1xf32>) -> tensor<16xf32>
    %28 = tosa.rsqrt %27 : (tensor<16xf32>) -> tensor<16xf32>
    %29 = tosa.reshape %arg8, %3 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x16x1x1xf32>
    %30 = tosa.sub %26, %29 : (tensor<2x16x8x8xf32>, tensor<1x16x1x1xf32>) -> tensor<2x16x8x8xf32>
    %31 = tosa.reshape %28, %3 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x16x1x1xf32>
    %32 = tosa.mul %30, %31, %2 : (tensor<2x16x8x8xf32>, tensor<1x16x1x1xf32>, tensor<1xi8>) -> tensor<2x16x8x8xf32>
    %33 = tosa.reshape %arg6, %3 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x16x1x1xf32>
    %34 = tosa.mul %32, %33, %2 : (tensor<2x16x8x8xf32>, tensor<1x16x1x1xf32>, tensor<1xi8>) -> tensor<2x16x8x8xf32>
    %35 = tosa.reshape %arg7, %3 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x16x1x1xf32>
    %36 = tosa.add %34, %35 : (tensor<2x16x8x8xf32>, tensor<1x16x1x1xf32>) -> tensor<2x16x8x8xf32>
    %37 = tosa.reshape %arg10, %8 : (tensor<16x16x1x1xf32>, !tosa.shape<4>) -> tensor<16x1x1x16xf32>
    %38 = tosa.slice %10, %5, %4 : (tensor<2x16x16x16xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x15x16x16xf32>
    %39 = tosa.slice %38, %5, %6 : (tensor<2x15x16x16xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x15x15x16xf32>
    %40 = tosa.conv2d %39, %37, %1, %0, %0 {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 2, 2>} : (tensor<2x15x15x16xf32>, tensor<16x1x1x16xf32>, tensor<16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x8x8x16xf32>
    %41 = tosa.transpose %40 {perms = array<i32: 0, 3, 1, 2>} : (tensor<2x8x8x16xf32>) -> tensor<2x16x8x8xf32>
    %42 = tosa.add %arg14, %7 : (tensor<16xf32>, tensor<1xf32>) -> tensor<16xf32>
    %43 = tosa.rsqrt %42 : (tensor<16xf32>) -> tensor<16xf32>
    %44 = tosa.reshape %arg13, %3 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x16x1x1xf32>
    %45 = tosa.sub %41, %44 : (tensor<2x16x8x8xf32>, tensor<1x16x1x1xf32>) -> tensor<2x16x8x8xf32>
    %46 = tosa.reshape %43, %3 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x16x1x1xf32>
    %47 = tosa.mul %45, %46, %2 : (tensor<2x16x8x8xf32>, tensor<1x16x1x1xf32>, tensor<1xi8>) -> tensor<2x16x8x8xf32>
    %48 = tosa.reshape %arg11, %3 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x16x1x1xf32>
    %49 = tosa.mul %47, %48, %2 : (tensor<2x16x8x8xf32>, tensor<1x16x1x1xf32>, tensor<1xi8>) -> tensor<2x16x8x8xf32>
    %50 = tosa.reshape %arg12, %3 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x16x1x1xf32>
    %51 = tosa.add %49, %50 : (tensor<2x16x8x8xf32>, tensor<1x16x1x1xf32>) -> tensor<2x16x8x8xf32>
    %52 = tosa.add %36, %51 : (tensor<2x16x8x8xf32>, tensor<2x16x8x8xf32>) -> tensor<2x16x8x8xf32>
    %53 = tosa.clamp %52 {max_val = 3.40282347E+38 : f32, min_val = 0.000000e+00 : f32} : (tensor<2x16x8x8xf32>) -> tensor<2x16x8x8xf32>
    %54 = tosa.transpose %53 {perms = array<i32: 0, 2, 3, 1>} : (tensor<2x16x8x8xf32>) -> tensor<2x8x8x16xf32>
    %55 = tosa.transpose %arg15 {perms = array<i32: 0, 2, 3, 1>} : (tensor<16x16x3x3xf32>) -> tensor<16x3x3x16xf32>
    %56 = tosa.conv2d %54, %55, %1, %0, %0 {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 1, 1, 1, 1>, stride = array<i64: 1, 1>} : (tensor<2x8x8x16xf32>, tensor<16x3x3x16xf32>, tensor<16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x8x8x16xf32>
    %57 = tosa.add %arg19, %7 : (tensor<16xf32>, tensor<1xf32>) -> tensor<16xf32>
    %58 = tosa.rsqrt %57 : (tensor<16xf32>) -> tensor<16xf32>
    %59 = tosa.reshape %arg18, %9 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x1x1x16xf32>
    %60 = tosa.sub %56, %59 : (tensor<2x8x8x16xf32>, tensor<1x1x1x16xf32>) -> tensor<2x8x8x16xf32>
    %61 = tosa.reshape %58, %9 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x1x1x16xf32>
    %62 = tosa.mul %60, %61, %2 : (tensor<2x8x8x16xf32>, tensor<1x1x1x16xf32>, tensor<1xi8>) -> tensor<2x8x8x16xf32>
    %63 = tosa.reshape %arg16, %9 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x1x1x16xf32>
    %64 = tosa.mul %62, %63, %2 : (tensor<2x8x8x16xf32>, tensor<1x1x1x16xf32>, tensor<1xi8>) -> tensor<2x8x8x16xf32>
    %65 = tosa.reshape %arg17, %9 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x1x1x16xf32>
    %66 = tosa.add %64, %65 : (tensor<2x8x8x16xf32>, tensor<1x1x1x16xf32>) -> tensor<2x8x8x16xf32>
    %67 = tosa.clamp %66 {max_val = 3.40282347E+38 : f32, min_val = 0.000000e+00 : f32} : (tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %68 = tosa.transpose %arg20 {perms = array<i32: 0, 2, 3, 1>} : (tensor<16x16x3x3xf32>) -> tensor<16x3x3x16xf32>
    %69 = tosa.conv2d %67, %68, %1, %0, %0 {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 1, 1, 1, 1>, stride = array<i64: 1, 1>} : (tensor<2x8x8x16xf32>, tensor<16x3x3x16xf32>, tensor<16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x8x8x16xf32>
    %70 = tosa.transpose %69 {perms = array<i32: 0, 3, 1, 2>} : (tensor<2x8x8x16xf32>) -> tensor<2x16x8x8xf32>
    %71 = tosa.add %arg24, %7 : (tensor<16xf32>, tensor<1xf32>) -> tensor<16xf32>
    %72 = tosa.rsqrt %71 : (tensor<16xf32>) -> tensor<16xf32>
    %73 = tosa.reshape %arg23, %3 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x16x1x1xf32>
    %74 = tosa.sub %70, %73 : (tensor<2x16x8x8xf32>, tensor<1x16x1x1xf32>) -> tensor<2x16x8x8xf32>
    %75 = tosa.reshape %72, %3 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x16x1x1xf32>
    %76 = tosa.mul %74, %75, %2 : (tensor<2x16x8x8xf32>, tensor<1x16x1x1xf32>, tensor<1xi8>) -> tensor<2x16x8x8xf32>
    %77 = tosa.reshape %arg21, %3 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x16x1x1xf32>
    %78 = tosa.mul %76, %77, %2 : (tensor<2x16x8x8xf32>, tensor<1x16x1x1xf32>, tensor<1xi8>) -> tensor<2x16x8x8xf32>
    %79 = tosa.reshape %arg22, %3 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x16x1x1xf32>
    %80 = tosa.add %78, %79 : (tensor<2x16x8x8xf32>, tensor<1x16x1x1xf32>) -> tensor<2x16x8x8xf32>
    %81 = tosa.add %80, %53 : (tensor<2x16x8x8xf32>, tensor<2x16x8x8xf32>) -> tensor<2x16x8x8xf32>
    %82 = tosa.clamp %81 {max_val = 3.40282347E+38 : f32, min_val = 0.000000e+00 : f32} : (tensor<2x16x8x8xf32>) -> tensor<2x16x8x8xf32>
    return %82 : tensor<2x16x8x8xf32>
  }
}
