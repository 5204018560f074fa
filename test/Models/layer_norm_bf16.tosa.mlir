// models/make_test_models.py: nn.LayerNorm(64) in bfloat16 (torch-mlir 20261001 torch 2.15.0)
module {
  func.func @main(%arg0: tensor<64xbf16>, %arg1: tensor<64xbf16>, %arg2: tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16> {
    %0 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %1 = tosa.const_shape  {values = dense<[1, 1, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %2 = "tosa.const"() <{values = dense<1.562500e-02> : tensor<1x1x1xf64>}> : () -> tensor<1x1x1xf64>
    %3 = "tosa.const"() <{values = dense<1.562500e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %4 = "tosa.const"() <{values = dense<9.99999974E-6> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %5 = tosa.cast %arg2 : (tensor<2x16x64xbf16>) -> tensor<2x16x64xf32>
    %6 = tosa.cast %5 : (tensor<2x16x64xf32>) -> tensor<2x16x64xf64>
    %7 = tosa.reduce_sum %6 {axis = 2 : i32} : (tensor<2x16x64xf64>) -> tensor<2x16x1xf64>
    %8 = tosa.mul %7, %2, %0 : (tensor<2x16x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x16x1xf64>
    %9 = tosa.sub %6, %8 : (tensor<2x16x64xf64>, tensor<2x16x1xf64>) -> tensor<2x16x64xf64>
    %10 = tosa.mul %9, %9, %0 : (tensor<2x16x64xf64>, tensor<2x16x64xf64>, tensor<1xi8>) -> tensor<2x16x64xf64>
    %11 = tosa.reduce_sum %10 {axis = 2 : i32} : (tensor<2x16x64xf64>) -> tensor<2x16x1xf64>
    %12 = tosa.mul %11, %2, %0 : (tensor<2x16x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x16x1xf64>
    %13 = tosa.cast %12 : (tensor<2x16x1xf64>) -> tensor<2x16x1xf32>
    %14 = tosa.reduce_sum %5 {axis = 2 : i32} : (tensor<2x16x64xf32>) -> tensor<2x16x1xf32>
    %15 = tosa.mul %14, %3, %0 : (tensor<2x16x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x16x1xf32>
    %16 = tosa.add %13, %4 : (tensor<2x16x1xf32>, tensor<1x1x1xf32>) -> tensor<2x16x1xf32>
    %17 = tosa.rsqrt %16 : (tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %18 = tosa.sub %5, %15 : (tensor<2x16x64xf32>, tensor<2x16x1xf32>) -> tensor<2x16x64xf32>
    %19 = tosa.mul %18, %17, %0 : (tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<1xi8>) -> tensor<2x16x64xf32>
    %20 = tosa.reshape %arg0, %1 : (tensor<64xbf16>, !tosa.shape<3>) -> tensor<1x1x64xbf16>
    %21 = tosa.cast %20 : (tensor<1x1x64xbf16>) -> tensor<1x1x64xf32>
    %22 = tosa.mul %19, %21, %0 : (tensor<2x16x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<2x16x64xf32>
    %23 = tosa.cast %arg1 : (tensor<64xbf16>) -> tensor<64xf32>
    %24 = tosa.reshape %23, %1 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %25 = tosa.add %22, %24 : (tensor<2x16x64xf32>, tensor<1x1x64xf32>) -> tensor<2x16x64xf32>
    %26 = tosa.cast %25 : (tensor<2x16x64xf32>) -> tensor<2x16x64xbf16>
    return %26 : tensor<2x16x64xbf16>
  }
}
