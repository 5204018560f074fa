// RUN: resnorm-opt %s --convert-halide-to-llvm --split-input-file --verify-diagnostics

func.func @not_compiled(%x: memref<4xf32>) -> i32 {
  // expected-error @+1 {{expected kernel 'relu' to be compiled to a halide.binary; run halide-codegen first}}
  %status = halide.invoke @relu ins(%x : memref<4xf32>)
  return %status : i32
}

// -----

halide.binary @half attributes {
  parameter_types = [f16], result_types = [!halide.buffer<4xf32>], target = "host", object = "code"}
func.func @half_scalar(%s: f16, %y: memref<4xf32>) -> i32 {
  // expected-error @+1 {{expected scalars of f32, f64 or an integer type, got 'f16'; pass it as a tensor of rank 0}}
  %status = halide.invoke @half ins(%s : f16) outs(%y : memref<4xf32>)
  return %status : i32
}

// -----

// expected-error @+1 {{expected inputs and outputs as 'resnorm.signature' has them, and a status}}
func.func @no_status(%x: memref<4xf32>)
    attributes {resnorm.signature = {
        inputs = [tensor<4xf32>], input_names = ["x"], parameters = [""],
        outputs = [], output_names = []}} {
  return
}
