// RUN: resnorm-opt %s | resnorm-opt | FileCheck %s
// RUN: resnorm-opt %s --mlir-print-op-generic | resnorm-opt | FileCheck %s

// CHECK-LABEL: func @layer_norm
func.func @layer_norm(%x: tensor<2x16x64xf32>, %g: tensor<64xf32>, %b: tensor<64xf32>) -> tensor<2x16x64xf32> {
  // CHECK: resnorm.layer_norm %{{.*}} scale(%{{.*}}) bias(%{{.*}}) axes [2] epsilon 1.000000e-05 : tensor<2x16x64xf32>, tensor<64xf32>, tensor<64xf32> -> tensor<2x16x64xf32>
  %y = resnorm.layer_norm %x scale(%g) bias(%b) axes [2] epsilon 1.0e-5
      : tensor<2x16x64xf32>, tensor<64xf32>, tensor<64xf32> -> tensor<2x16x64xf32>
  return %y : tensor<2x16x64xf32>
}

// CHECK-LABEL: func @layer_norm_without_affine
func.func @layer_norm_without_affine(%x: tensor<?x8xf64>) -> tensor<?x8xf64> {
  // CHECK: resnorm.layer_norm %{{.*}} axes [0, 1] epsilon 1.000000e-03 : tensor<?x8xf64> -> tensor<?x8xf64>
  %y = resnorm.layer_norm %x axes [0, 1] epsilon 1.0e-3 : tensor<?x8xf64> -> tensor<?x8xf64>
  return %y : tensor<?x8xf64>
}

// CHECK-LABEL: func @layer_norm_statistics
func.func @layer_norm_statistics(%x: tensor<2x16x64xbf16>, %b: tensor<64xbf16>) -> (tensor<2x16x64xbf16>, tensor<2x16xf32>, tensor<2x16xf32>) {
  // CHECK: %{{.*}}, %{{.*}}:2 = resnorm.layer_norm %{{.*}} bias(%{{.*}}) axes [2]
  // CHECK-SAME: -> tensor<2x16x64xbf16>, tensor<2x16xf32>, tensor<2x16xf32>
  %y, %s:2 = resnorm.layer_norm %x bias(%b) axes [2] epsilon 1.0e-5
      : tensor<2x16x64xbf16>, tensor<64xbf16> -> tensor<2x16x64xbf16>, tensor<2x16xf32>, tensor<2x16xf32>
  return %y, %s#0, %s#1 : tensor<2x16x64xbf16>, tensor<2x16xf32>, tensor<2x16xf32>
}

// CHECK-LABEL: func @rms_norm
func.func @rms_norm(%x: tensor<?x?xf16>, %g: tensor<?xf16>) -> (tensor<?x?xf16>, tensor<?xf32>) {
  // CHECK: resnorm.rms_norm %{{.*}} scale(%{{.*}}) axes [1] epsilon {{[0-9.E-]+}} : tensor<?x?xf16>, tensor<?xf16> -> tensor<?x?xf16>, tensor<?xf32>
  %y, %r = resnorm.rms_norm %x scale(%g) axes [1] epsilon 1.0e-6
      : tensor<?x?xf16>, tensor<?xf16> -> tensor<?x?xf16>, tensor<?xf32>
  return %y, %r : tensor<?x?xf16>, tensor<?xf32>
}

// CHECK-LABEL: func @batch_norm_given
func.func @batch_norm_given(%x: tensor<1x8x5x5xf32>, %v: tensor<8xf32>) -> tensor<1x8x5x5xf32> {
  // CHECK: resnorm.batch_norm %{{.*}} scale(%{{.*}}) bias(%{{.*}}) mean(%{{.*}}) variance(%{{.*}}) channel_axis 1 epsilon 1.000000e-05
  %y = resnorm.batch_norm %x scale(%v) bias(%v) mean(%v) variance(%v) channel_axis 1 epsilon 1.0e-5
      : tensor<1x8x5x5xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32> -> tensor<1x8x5x5xf32>
  return %y : tensor<1x8x5x5xf32>
}

// CHECK-LABEL: func @batch_norm_of_the_batch
func.func @batch_norm_of_the_batch(%x: tensor<4x5x8xf32>) -> (tensor<4x5x8xf32>, tensor<8xf32>) {
  // CHECK: resnorm.batch_norm %{{.*}} channel_axis 2 epsilon 1.000000e-05 : tensor<4x5x8xf32> -> tensor<4x5x8xf32>, tensor<8xf32>, tensor<8xf32>
  %y, %s:2 = resnorm.batch_norm %x channel_axis 2 epsilon 1.0e-5
      : tensor<4x5x8xf32> -> tensor<4x5x8xf32>, tensor<8xf32>, tensor<8xf32>
  return %y, %s#0 : tensor<4x5x8xf32>, tensor<8xf32>
}

// CHECK-LABEL: func @instance_norm
func.func @instance_norm(%x: tensor<2x8x6x6xf32>, %g: tensor<8xf32>) -> (tensor<2x8x6x6xf32>, tensor<2x8xf32>) {
  // CHECK: resnorm.instance_norm %{{.*}} scale(%{{.*}}) channel_axis 1 epsilon 1.000000e-05
  // CHECK-SAME: -> tensor<2x8x6x6xf32>, tensor<2x8xf32>, tensor<2x8xf32>
  %y, %s:2 = resnorm.instance_norm %x scale(%g) channel_axis 1 epsilon 1.0e-5
      : tensor<2x8x6x6xf32>, tensor<8xf32> -> tensor<2x8x6x6xf32>, tensor<2x8xf32>, tensor<2x8xf32>
  return %y, %s#1 : tensor<2x8x6x6xf32>, tensor<2x8xf32>
}

// CHECK-LABEL: func @group_norm
func.func @group_norm(%x: tensor<2x8x6x6xf32>, %b: tensor<8xf32>) -> (tensor<2x8x6x6xf32>, tensor<2x4xf32>) {
  // CHECK: resnorm.group_norm %{{.*}} bias(%{{.*}}) channel_axis 1 groups 4 epsilon 1.000000e-05
  // CHECK-SAME: -> tensor<2x8x6x6xf32>, tensor<2x4xf32>, tensor<2x4xf32>
  %y, %s:2 = resnorm.group_norm %x bias(%b) channel_axis 1 groups 4 epsilon 1.0e-5
      : tensor<2x8x6x6xf32>, tensor<8xf32> -> tensor<2x8x6x6xf32>, tensor<2x4xf32>, tensor<2x4xf32>
  return %y, %s#1 : tensor<2x8x6x6xf32>, tensor<2x4xf32>
}

// Nothing to normalize is legal: no rows, and rows of nothing.
// CHECK-LABEL: func @empty
func.func @empty(%no_rows: tensor<0x8xf32>, %no_columns: tensor<8x0xf32>) -> (tensor<0x8xf32>, tensor<8x0xf32>) {
  // CHECK-COUNT-2: resnorm.layer_norm
  %a = resnorm.layer_norm %no_rows axes [1] epsilon 1.0e-5 : tensor<0x8xf32> -> tensor<0x8xf32>
  %b = resnorm.layer_norm %no_columns axes [1] epsilon 1.0e-5 : tensor<8x0xf32> -> tensor<8x0xf32>
  return %a, %b : tensor<0x8xf32>, tensor<8x0xf32>
}

// Beside the type of the statistics, one storage type may appear.
// CHECK-LABEL: func @mixed_types
func.func @mixed_types(%x: tensor<4x8xf32>, %g: tensor<8xbf16>, %b: tensor<8xf32>) -> tensor<4x8xbf16> {
  // CHECK: resnorm.layer_norm
  %y = resnorm.layer_norm %x scale(%g) bias(%b) axes [1] epsilon 1.0e-5
      : tensor<4x8xf32>, tensor<8xbf16>, tensor<8xf32> -> tensor<4x8xbf16>
  return %y : tensor<4x8xbf16>
}
