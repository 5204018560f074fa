// One object a report, which counts norms inside fused ops and out, and says
// of every sum and norm that is alone why; the module itself stays as it was.
// RUN: resnorm-opt %s --resnorm-report=stage=raised --resnorm-fuse --resnorm-report=stage=fused -o /dev/null | FileCheck %s
// RUN: rm -f %t.json
// RUN: resnorm-opt %s --resnorm-report=output=%t.json | FileCheck %s --check-prefix=SAME
// RUN: resnorm-opt %s --resnorm-report=output=%t.json -o /dev/null
// RUN: %python -c "import json, sys; a, b = map(json.loads, open(sys.argv[1])); assert a == b and a['norms_total'] == 3, a" %t.json
// RUN: not resnorm-opt %s --resnorm-report=output=%t.json/none -o /dev/null 2>&1 | FileCheck %s --check-prefix=ERROR

// CHECK: {"stage":"raised","ops":{"resnorm.layer_norm":2,"resnorm.residual_add":2,"resnorm.rms_norm":1},
// CHECK-SAME: "norms":{"layer_norm":2,"rms_norm":1},"norms_total":3,"norms_fused":0,
// CHECK-SAME: "residual_adds_total":2,"residual_adds_fused":0,
// CHECK-SAME: "reason":"nothing keeps it from being fused; resnorm-fuse has not run"

// CHECK: {"stage":"fused","ops":{"resnorm.add_norm":1,"resnorm.layer_norm":1,"resnorm.norm_add":1},
// CHECK-SAME: "norms":{"layer_norm":2,"rms_norm":1},"norms_total":3,"norms_fused":2,
// CHECK-SAME: "residual_adds_total":2,"residual_adds_fused":2,
// CHECK-SAME: "refused":[{"op":"resnorm.layer_norm","location":"{{.*}}report.mlir:[[#@LINE + 13]]:8","reason":"the residual sum before it is fused with another norm of it"}],
// CHECK-SAME: "near_misses":[{"kind":"norm","location":"{{.*}}report.mlir:[[#@LINE + 33]]:8","reason":"the divisor of the variance is 16, the reduced extent 8"}]}

// SAME-LABEL: func.func @sums
// SAME: resnorm.residual_add
// SAME-LABEL: func.func @wrong_divisor
// SAME: linalg.generic

// ERROR: error: cannot append the report to

func.func @sums(%x: tensor<4x8xf32>, %f: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>) {
  %s = resnorm.residual_add %x, %f : tensor<4x8xf32>, tensor<4x8xf32> -> tensor<4x8xf32>
  %y = resnorm.layer_norm %s axes [1] epsilon 1.0e-5 : tensor<4x8xf32> -> tensor<4x8xf32>
  %z = resnorm.layer_norm %s axes [1] epsilon 1.0e-6 : tensor<4x8xf32> -> tensor<4x8xf32>
  %n = resnorm.rms_norm %f axes [1] epsilon 1.0e-6 : tensor<4x8xf32> -> tensor<4x8xf32>
  %t = resnorm.residual_add %x, %n : tensor<4x8xf32>, tensor<4x8xf32> -> tensor<4x8xf32>
  return %y, %z, %t : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>
}

#id = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0, 0)>
func.func @wrong_divisor(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %n = arith.constant 16.0 : f32
  %eps = arith.constant 1.0e-5 : f32
  %e1 = tensor.empty() : tensor<4x1xf32>
  %e2 = tensor.empty() : tensor<4x8xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e1 : tensor<4x1xf32>) -> tensor<4x1xf32>
  %ss = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]} ins(%x : tensor<4x8xf32>) outs(%f : tensor<4x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %q = arith.mulf %in, %in : f32
    %s = arith.addf %out, %q : f32
    linalg.yield %s : f32
  } -> tensor<4x1xf32>
  %y = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %ss : tensor<4x8xf32>, tensor<4x1xf32>) outs(%e2 : tensor<4x8xf32>) {
  ^bb0(%in: f32, %s: f32, %out: f32):
    %m = arith.divf %s, %n : f32
    %v = arith.addf %m, %eps : f32
    %r = math.rsqrt %v : f32
    %p = arith.mulf %in, %r : f32
    linalg.yield %p : f32
  } -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}
