#ifndef RESNORM_NORM_OPS_TD
#define RESNORM_NORM_OPS_TD

include "ResNorm/ResNormBase.td"

// Builders infer the result types; `withStatistics` asks for the statistics results.
class ResNorm_NormBuilder<dag which> : OpBuilder<!con(
    (ins "::mlir::Value":$input, "::mlir::Value":$scale, "::mlir::Value":$bias), which,
    (ins "double":$epsilon, CArg<"::resnorm::NumericsAttr", "{}">:$numerics,
         CArg<"bool", "false">:$withStatistics))>;

// Operands and attributes that all norms share. `traits` may add segments.
class ResNorm_NormOp<string mnemonic, list<Trait> traits = []>
    : ResNorm_Op<mnemonic, traits # [AttrSizedOperandSegments,
        DeclareOpInterfaceMethods<NormOpInterface, ["getInput", "getNormalized",
          "getNorm", "getScale", "getBias", "getMeanResult", "getRstdResult"]>]> {
  let results = (outs ResNorm_Tensor:$normalized, Variadic<ResNorm_Tensor>:$statistics);
}

def ResNorm_LayerNormOp : ResNorm_NormOp<"layer_norm"> {
  let summary = "Layer normalization";
  let description = [{
    y = (x - mean(x)) * rsqrt(var(x) + epsilon) * scale + bias, statistics over
    `axes`, biased variance. `scale` and `bias` have the dimensions of the input
    at `axes`. With three results, the second is the mean and the third the
    reciprocal deviation, in the statistics type, of the input's shape without `axes`.

    ```mlir
    %y = resnorm.layer_norm %x scale(%g) bias(%b) axes [2] epsilon 1.0e-5
        : tensor<2x16x64xf32>, tensor<64xf32>, tensor<64xf32> -> tensor<2x16x64xf32>
    ```
  }];
  let arguments = (ins ResNorm_Tensor:$input, Optional<ResNorm_Tensor>:$scale,
    Optional<ResNorm_Tensor>:$bias, DenseI64ArrayAttr:$axes, F64Attr:$epsilon,
    DefaultValuedAttr<ResNorm_NumericsAttr, "::resnorm::NumericsAttr::get($_builder.getContext())">:$numerics);
  let builders = [ResNorm_NormBuilder<(ins "::llvm::ArrayRef<int64_t>":$axes)>];
  let assemblyFormat = [{
    $input (`scale` `(` $scale^ `)`)? (`bias` `(` $bias^ `)`)? `axes` $axes
    `epsilon` $epsilon attr-dict `:` type(operands) `->` type(results)
  }];
}

def ResNorm_RMSNormOp : ResNorm_NormOp<"rms_norm"> {
  let summary = "Root-mean-square normalization";
  let description = [{
    y = x * rsqrt(mean(x * x) + epsilon) * scale + bias, the mean over `axes`.
    With two results, the second is the reciprocal root mean square.

    ```mlir
    %y = resnorm.rms_norm %x scale(%g) axes [2] epsilon 1.0e-6
        : tensor<2x16x64xf32>, tensor<64xf32> -> tensor<2x16x64xf32>
    ```
  }];
  let arguments = (ins ResNorm_Tensor:$input, Optional<ResNorm_Tensor>:$scale,
    Optional<ResNorm_Tensor>:$bias, DenseI64ArrayAttr:$axes, F64Attr:$epsilon,
    DefaultValuedAttr<ResNorm_NumericsAttr, "::resnorm::NumericsAttr::get($_builder.getContext())">:$numerics);
  let builders = [ResNorm_NormBuilder<(ins "::llvm::ArrayRef<int64_t>":$axes)>];
  let assemblyFormat = ResNorm_LayerNormOp.assemblyFormat;
}

def ResNorm_BatchNormOp : ResNorm_NormOp<"batch_norm"> {
  let summary = "Batch normalization, by given statistics or the batch's own";
  let description = [{
    y = (x - mean) * rsqrt(variance + epsilon) * scale + bias. With `mean` and
    `variance` given, one number a channel, it is inference; without them the
    statistics are the batch's, over all axes but `channel_axis`, and may be had
    as results two (mean) and three (reciprocal deviation).

    ```mlir
    %y = resnorm.batch_norm %x scale(%g) bias(%b) mean(%m) variance(%v) channel_axis 1 epsilon 1.0e-5
        : tensor<1x64x56x56xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>
        -> tensor<1x64x56x56xf32>
    ```
  }];
  let arguments = (ins ResNorm_Tensor:$input, Optional<ResNorm_Tensor>:$scale,
    Optional<ResNorm_Tensor>:$bias, Optional<ResNorm_Tensor>:$mean,
    Optional<ResNorm_Tensor>:$variance, I64Attr:$channel_axis, F64Attr:$epsilon,
    DefaultValuedAttr<ResNorm_NumericsAttr, "::resnorm::NumericsAttr::get($_builder.getContext())">:$numerics);
  let builders = [OpBuilder<(ins "::mlir::Value":$input, "::mlir::Value":$scale, "::mlir::Value":$bias,
      "::mlir::Value":$mean, "::mlir::Value":$variance, "int64_t":$channel_axis, "double":$epsilon,
      CArg<"::resnorm::NumericsAttr", "{}">:$numerics, CArg<"bool", "false">:$withStatistics)>];
  let assemblyFormat = [{
    $input (`scale` `(` $scale^ `)`)? (`bias` `(` $bias^ `)`)? (`mean` `(` $mean^ `)`)?
    (`variance` `(` $variance^ `)`)? `channel_axis` $channel_axis
    `epsilon` $epsilon attr-dict `:` type(operands) `->` type(results)
  }];
  let extraClassDeclaration = [{
    ::mlir::Value getGivenMean() { return getMean(); }
    ::mlir::Value getGivenVariance() { return getVariance(); }
  }];
}

def ResNorm_InstanceNormOp : ResNorm_NormOp<"instance_norm"> {
  let summary = "Instance normalization";
  let description = [{
    Statistics over every axis but the first and `channel_axis`; `scale` and
    `bias` have one number a channel. Statistics results have shape [N, C].

    ```mlir
    %y = resnorm.instance_norm %x scale(%g) bias(%b) channel_axis 1 epsilon 1.0e-5
        : tensor<2x8x16x16xf32>, tensor<8xf32>, tensor<8xf32> -> tensor<2x8x16x16xf32>
    ```
  }];
  let arguments = (ins ResNorm_Tensor:$input, Optional<ResNorm_Tensor>:$scale,
    Optional<ResNorm_Tensor>:$bias, I64Attr:$channel_axis, F64Attr:$epsilon,
    DefaultValuedAttr<ResNorm_NumericsAttr, "::resnorm::NumericsAttr::get($_builder.getContext())">:$numerics);
  let builders = [ResNorm_NormBuilder<(ins "int64_t":$channel_axis)>];
  let assemblyFormat = [{
    $input (`scale` `(` $scale^ `)`)? (`bias` `(` $bias^ `)`)?
    `channel_axis` $channel_axis `epsilon` $epsilon
    attr-dict `:` type(operands) `->` type(results)
  }];
}

def ResNorm_GroupNormOp : ResNorm_NormOp<"group_norm"> {
  let summary = "Group normalization";
  let description = [{
    The channels are split into `groups` runs of equal length; statistics are
    taken over each run and every axis but the first and `channel_axis`. `scale`
    and `bias` have one number a channel. Statistics results have shape [N, groups].

    ```mlir
    %y = resnorm.group_norm %x scale(%g) bias(%b) channel_axis 1 groups 4 epsilon 1.0e-5
        : tensor<2x8x16x16xf32>, tensor<8xf32>, tensor<8xf32> -> tensor<2x8x16x16xf32>
    ```
  }];
  let arguments = (ins ResNorm_Tensor:$input, Optional<ResNorm_Tensor>:$scale,
    Optional<ResNorm_Tensor>:$bias, I64Attr:$channel_axis, I64Attr:$groups, F64Attr:$epsilon,
    DefaultValuedAttr<ResNorm_NumericsAttr, "::resnorm::NumericsAttr::get($_builder.getContext())">:$numerics);
  let builders = [ResNorm_NormBuilder<(ins "int64_t":$channel_axis, "int64_t":$groups)>];
  let assemblyFormat = [{
    $input (`scale` `(` $scale^ `)`)? (`bias` `(` $bias^ `)`)?
    `channel_axis` $channel_axis `groups` $groups
    `epsilon` $epsilon attr-dict `:` type(operands) `->` type(results)
  }];
}

#endif // RESNORM_NORM_OPS_TD
