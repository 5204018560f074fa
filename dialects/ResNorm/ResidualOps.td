#ifndef RESNORM_RESIDUAL_OPS_TD
#define RESNORM_RESIDUAL_OPS_TD

include "ResNorm/ResNormBase.td"

def ResNorm_ResidualAddOp : ResNorm_Op<"residual_add", [AttrSizedOperandSegments,
    DeclareOpInterfaceMethods<ResidualSumOpInterface>]> {
  let summary = "A residual connection: skip + alpha * branch";
  let description = [{
    y = x + alpha * layer_scale * gate * row_scale * branch, missing factors
    being 1. `layer_scale` (LayerScale) has one number a channel, along the last
    axis; `gate` (adaLN) has the input's rank and broadcasts where its extent is
    1; `row_scale` (stochastic depth) has one number for each index of axis 0.
    Addition commutes, so DeepNorm's alpha * x + f(x) is this op with its first
    two operands exchanged. Products and the sum are taken in the statistics
    type (f64 for f64, else f32) and rounded once.

    ```mlir
    %y = resnorm.residual_add %x, %f alpha 0.5 layer_scale(%s)
        : tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<64xf32> -> tensor<2x16x64xf32>
    ```
  }];
  let arguments = (ins ResNorm_Tensor:$x, ResNorm_Tensor:$branch,
    Optional<ResNorm_Tensor>:$layer_scale, Optional<ResNorm_Tensor>:$gate,
    Optional<ResNorm_Tensor>:$row_scale, DefaultValuedAttr<F64Attr, "1.0">:$alpha);
  let results = (outs ResNorm_Tensor:$sum);
  let builders = [OpBuilder<(ins "::mlir::Value":$x, "::mlir::Value":$branch, CArg<"double", "1.0">:$alpha)>];
  let assemblyFormat = [{
    $x `,` $branch (`alpha` $alpha^)? (`layer_scale` `(` $layer_scale^ `)`)?
    (`gate` `(` $gate^ `)`)? (`row_scale` `(` $row_scale^ `)`)?
    attr-dict `:` type(operands) `->` type(results)
  }];
}

def ResNorm_ConcatResidualOp : ResNorm_Op<"concat_residual"> {
  let summary = "A residual connection by concatenation (DenseNet, JK-Net)";
  let description = [{
    The inputs one after the other along `axis`; all other dimensions agree.

    ```mlir
    %y = resnorm.concat_residual %a, %b axis 1
        : tensor<1x64x8x8xf32>, tensor<1x32x8x8xf32> -> tensor<1x96x8x8xf32>
    ```
  }];
  let arguments = (ins Variadic<ResNorm_Tensor>:$inputs, I64Attr:$axis);
  let results = (outs ResNorm_Tensor:$concatenated);
  let builders = [OpBuilder<(ins "::mlir::ValueRange":$inputs, "int64_t":$axis)>];
  let assemblyFormat = [{
    $inputs `axis` $axis attr-dict `:` type($inputs) `->` type(results)
  }];
  let hasFolder = 1;
}

def ResNorm_MaxResidualOp : ResNorm_Op<"max_residual", [SameOperandsAndResultType]> {
  let summary = "A residual connection by maximum (JK-Net)";
  let description = [{
    The elementwise maximum of the inputs; NaN where any of them is NaN.

    ```mlir
    %y = resnorm.max_residual %a, %b, %c : tensor<64x64xf32>
    ```
  }];
  let arguments = (ins Variadic<ResNorm_Tensor>:$inputs);
  let results = (outs ResNorm_Tensor:$maximum);
  let assemblyFormat = "$inputs attr-dict `:` type($maximum)";
  let hasVerifier = 0;
  let hasFolder = 1;
}

#endif // RESNORM_RESIDUAL_OPS_TD
