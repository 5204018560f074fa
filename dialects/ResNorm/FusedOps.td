#ifndef RESNORM_FUSED_OPS_TD
#define RESNORM_FUSED_OPS_TD

include "ResNorm/ResNormBase.td"

class ResNorm_FusedOp<string mnemonic, string norms = "getNorm()">
    : ResNorm_Op<mnemonic, [AttrSizedOperandSegments,
        DeclareOpInterfaceMethods<ResidualSumOpInterface, ["getFusedNorms"]>]> {
  let extraClassDefinition = "::llvm::SmallVector<::resnorm::NormAttr, 2> $cppClass::getFusedNorms() { return {"
      # norms # "}; }";
}

def ResNorm_AddNormOp : ResNorm_FusedOp<"add_norm"> {
  let summary = "Add & Norm: a residual sum and its norm in one pass over memory";
  let description = [{
    sum = x + alpha * (branch + branch_bias); normalized = Norm(sum).
    Either result may go unused. `branch_bias` has one number for each index of
    the last axis. `scale`, `bias`, `mean` and `variance` are those of the norm;
    the last two are for a batch_norm by given statistics.
    Post-LN uses `normalized` alone, Pre-LN both results.

    ```mlir
    %sum, %y = resnorm.add_norm %x, %f scale(%g) bias(%b)
        norm <layer_norm, axes = [2], epsilon = 1.0e-5>
        : tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<64xf32>, tensor<64xf32>
        -> tensor<2x16x64xf32>, tensor<2x16x64xf32>
    ```
  }];
  let arguments = (ins ResNorm_Tensor:$x, ResNorm_Tensor:$branch,
    Optional<ResNorm_Tensor>:$branch_bias, Optional<ResNorm_Tensor>:$scale,
    Optional<ResNorm_Tensor>:$bias, Optional<ResNorm_Tensor>:$mean,
    Optional<ResNorm_Tensor>:$variance, DefaultValuedAttr<F64Attr, "1.0">:$alpha,
    ResNorm_NormAttr:$norm);
  let results = (outs ResNorm_Tensor:$sum, ResNorm_Tensor:$normalized);
  let builders = [OpBuilder<(ins "::mlir::Value":$x, "::mlir::Value":$branch, "::mlir::Value":$branch_bias,
      "::mlir::Value":$scale, "::mlir::Value":$bias, "::mlir::Value":$mean, "::mlir::Value":$variance,
      "double":$alpha, "::resnorm::NormAttr":$norm)>];
  let assemblyFormat = [{
    $x `,` $branch (`alpha` $alpha^)? (`branch_bias` `(` $branch_bias^ `)`)?
    (`scale` `(` $scale^ `)`)? (`bias` `(` $bias^ `)`)? (`mean` `(` $mean^ `)`)?
    (`variance` `(` $variance^ `)`)? `norm` $norm
    attr-dict `:` type(operands) `->` type(results)
  }];
}

def ResNorm_AddDualNormOp : ResNorm_FusedOp<"add_dual_norm", "getNorm(), getNorm()"> {
  let summary = "One residual sum, two norms of it (parallel residual, GPT-J)";
  let description = [{
    sum = x + alpha * (branch + branch_bias); first = Norm(sum) with `scale` and
    `bias`; second = Norm(sum) with `second_scale` and `second_bias`. The norms
    share kind, axes, epsilon and numerics, hence their statistics.
  }];
  let arguments = (ins ResNorm_Tensor:$x, ResNorm_Tensor:$branch,
    Optional<ResNorm_Tensor>:$branch_bias, Optional<ResNorm_Tensor>:$scale,
    Optional<ResNorm_Tensor>:$bias, Optional<ResNorm_Tensor>:$second_scale,
    Optional<ResNorm_Tensor>:$second_bias,
    DefaultValuedAttr<F64Attr, "1.0">:$alpha, ResNorm_NormAttr:$norm);
  let results = (outs ResNorm_Tensor:$sum, ResNorm_Tensor:$first, ResNorm_Tensor:$second);
  let builders = [OpBuilder<(ins "::mlir::Value":$x, "::mlir::Value":$branch, "::mlir::Value":$branch_bias,
      "::mlir::Value":$scale, "::mlir::Value":$bias, "::mlir::Value":$second_scale, "::mlir::Value":$second_bias,
      "double":$alpha, "::resnorm::NormAttr":$norm)>];
  let assemblyFormat = [{
    $x `,` $branch (`alpha` $alpha^)? (`branch_bias` `(` $branch_bias^ `)`)?
    (`scale` `(` $scale^ `)`)? (`bias` `(` $bias^ `)`)? (`second_scale` `(` $second_scale^ `)`)?
    (`second_bias` `(` $second_bias^ `)`)? `norm` $norm
    attr-dict `:` type(operands) `->` type(results)
  }];
}

def ResNorm_NormAddOp : ResNorm_FusedOp<"norm_add"> {
  let summary = "A norm of the branch, then the residual sum";
  let description = [{
    sum = x + alpha * Norm(branch): the post-norm of Swin V2 and BroNet.
  }];
  let arguments = (ins ResNorm_Tensor:$x, ResNorm_Tensor:$branch,
    Optional<ResNorm_Tensor>:$scale, Optional<ResNorm_Tensor>:$bias,
    Optional<ResNorm_Tensor>:$mean, Optional<ResNorm_Tensor>:$variance,
    DefaultValuedAttr<F64Attr, "1.0">:$alpha, ResNorm_NormAttr:$norm);
  let results = (outs ResNorm_Tensor:$sum);
  let builders = [OpBuilder<(ins "::mlir::Value":$x, "::mlir::Value":$branch,
      "::mlir::Value":$scale, "::mlir::Value":$bias, "::mlir::Value":$mean, "::mlir::Value":$variance,
      "double":$alpha, "::resnorm::NormAttr":$norm)>];
  let assemblyFormat = [{
    $x `,` $branch (`alpha` $alpha^)? (`scale` `(` $scale^ `)`)?
    (`bias` `(` $bias^ `)`)? (`mean` `(` $mean^ `)`)? (`variance` `(` $variance^ `)`)?
    `norm` $norm attr-dict `:` type(operands) `->` type(results)
  }];
}

def ResNorm_NormAddNormOp : ResNorm_FusedOp<"norm_add_norm", "getBranchNorm(), getNorm()"> {
  let summary = "Post-norm of the branch, residual sum, pre-norm of the sum";
  let description = [{
    sum = x + alpha * Norm1(branch); normalized = Norm2(sum): Gemma 2 and the
    sandwich norm. Both results may be used.
  }];
  let arguments = (ins ResNorm_Tensor:$x, ResNorm_Tensor:$branch,
    Optional<ResNorm_Tensor>:$branch_scale, Optional<ResNorm_Tensor>:$branch_bias,
    Optional<ResNorm_Tensor>:$scale, Optional<ResNorm_Tensor>:$bias,
    DefaultValuedAttr<F64Attr, "1.0">:$alpha, ResNorm_NormAttr:$branch_norm,
    ResNorm_NormAttr:$norm);
  let results = (outs ResNorm_Tensor:$sum, ResNorm_Tensor:$normalized);
  let builders = [OpBuilder<(ins "::mlir::Value":$x, "::mlir::Value":$branch, "::mlir::Value":$branch_scale, "::mlir::Value":$branch_bias,
      "::mlir::Value":$scale, "::mlir::Value":$bias,
      "double":$alpha, "::resnorm::NormAttr":$branch_norm, "::resnorm::NormAttr":$norm)>];
  let assemblyFormat = [{
    $x `,` $branch (`alpha` $alpha^)? (`branch_scale` `(` $branch_scale^ `)`)?
    (`branch_bias` `(` $branch_bias^ `)`)? (`scale` `(` $scale^ `)`)? (`bias` `(` $bias^ `)`)?
    `branch_norm` $branch_norm `norm` $norm
    attr-dict `:` type(operands) `->` type(results)
  }];
}

#endif // RESNORM_FUSED_OPS_TD
