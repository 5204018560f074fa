#ifndef RESNORM_ACTIVATION_OPS_TD
#define RESNORM_ACTIVATION_OPS_TD

include "ResNorm/ResNormBase.td"

def ResNorm_SoftmaxOp : ResNorm_Op<"softmax", [SameOperandsAndResultType]> {
  let summary = "Softmax along one axis";
  let description = [{
    y = exp(x - max(x)) / sum(exp(x - max(x))) along `axis`, in the statistics
    type (f64 for f64, else f32). A row that is -inf throughout gives NaN.

    ```mlir
    %y = resnorm.softmax %x axis 2 : tensor<8x16x16xf32>
    ```
  }];
  let arguments = (ins ResNorm_Tensor:$input, I64Attr:$axis);
  let results = (outs ResNorm_Tensor:$output);
  let assemblyFormat = "$input `axis` $axis attr-dict `:` type($output)";
}

def ResNorm_GeluApproximation : I32EnumAttr<"GeluApproximation", "how GELU is computed", [
    I32EnumAttrCase<"None", 0, "none">, I32EnumAttrCase<"Tanh", 1, "tanh">]> {
  let cppNamespace = "::resnorm";
}

def ResNorm_GeluOp : ResNorm_Op<"gelu", [SameOperandsAndResultType]> {
  let summary = "Gaussian error linear unit";
  let description = [{
    `none`: y = x / 2 * (1 + erf(x / sqrt(2))).
    `tanh`: y = x / 2 * (1 + tanh(coefficient * (x + 0.044715 * x^3))), where
    `coefficient` is sqrt(2 / pi) unless given: front ends print rounded ones.

    ```mlir
    %y = resnorm.gelu %x approximate tanh : tensor<2x16x64xf32>
    ```
  }];
  let arguments = (ins ResNorm_Tensor:$input,
    DefaultValuedAttr<ResNorm_GeluApproximation, "::resnorm::GeluApproximation::None">:$approximate,
    DefaultValuedAttr<F64Attr, "0.79788456080286541">:$coefficient);
  let results = (outs ResNorm_Tensor:$output);
  let assemblyFormat = "$input (`approximate` $approximate^)? attr-dict `:` type($output)";
}

def ResNorm_SiluOp : ResNorm_Op<"silu", [SameOperandsAndResultType]> {
  let summary = "Sigmoid linear unit";
  let description = [{
    y = x / (1 + exp(-x)).

    ```mlir
    %y = resnorm.silu %x : tensor<2x16x64xf32>
    ```
  }];
  let arguments = (ins ResNorm_Tensor:$input);
  let results = (outs ResNorm_Tensor:$output);
  let assemblyFormat = "$input attr-dict `:` type($output)";
  let hasVerifier = 0;
}

#endif // RESNORM_ACTIVATION_OPS_TD
