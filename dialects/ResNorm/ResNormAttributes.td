#ifndef RESNORM_ATTRIBUTES_TD
#define RESNORM_ATTRIBUTES_TD

include "ResNorm/ResNormDialect.td"
include "mlir/IR/AttrTypeBase.td"
include "mlir/IR/EnumAttr.td"

def ResNorm_NormKind : I32EnumAttr<"NormKind", "which statistics a norm takes", [
    I32EnumAttrCase<"LayerNorm", 0, "layer_norm">,
    I32EnumAttrCase<"RMSNorm", 1, "rms_norm">,
    I32EnumAttrCase<"BatchNorm", 2, "batch_norm">,
    I32EnumAttrCase<"InstanceNorm", 3, "instance_norm">,
    I32EnumAttrCase<"GroupNorm", 4, "group_norm">]> {
  let cppNamespace = "::resnorm";
}

def ResNorm_SumRounding : I32EnumAttr<"SumRounding",
    "where a residual sum is rounded to its storage type", [
    I32EnumAttrCase<"AtStore", 0, "at_store">,
    I32EnumAttrCase<"BeforeStatistics", 1, "before_statistics">]> {
  let cppNamespace = "::resnorm";
}

def ResNorm_CastPlacement : I32EnumAttr<"CastPlacement",
    "where a normalized value is rounded to its storage type", [
    I32EnumAttrCase<"AfterAffine", 0, "after_affine">,
    I32EnumAttrCase<"BeforeAffine", 1, "before_affine">]> {
  let cppNamespace = "::resnorm";
}

def ResNorm_EpsilonPlacement : I32EnumAttr<"EpsilonPlacement",
    "whether epsilon is added under the root or to it", [
    I32EnumAttrCase<"InsideRoot", 0, "inside_root">,
    I32EnumAttrCase<"OutsideRoot", 1, "outside_root">]> {
  let cppNamespace = "::resnorm";
}

class ResNorm_Attr<string name, string attrMnemonic> : AttrDef<ResNorm_Dialect, name> {
  let mnemonic = attrMnemonic;
}

def ResNorm_NumericsAttr : ResNorm_Attr<"Numerics", "numerics"> {
  let summary = "How a norm is rounded";
  let description = [{
    Every choice that changes a norm's last digits, so that a raised op means
    exactly what the front end wrote. Fields left out have the default.

    | field | values | default |
    |---|---|---|
    | `accumulator` | float type of the statistics | `f64` for f64, else `f32` |
    | `sum_rounding` | `at_store`: statistics see the unrounded sum (QuACK); `before_statistics`: they see the stored one (vLLM) | `at_store` |
    | `cast` | `after_affine`; `before_affine`: round, then multiply by the weight in the storage type (Llama) | `after_affine` |
    | `epsilon_placement` | `inside_root`: 1 / sqrt(v + eps); `outside_root`: 1 / (sqrt(v) + eps) | `inside_root` |
    | `weight_offset` | added to the scale before it multiplies (Gemma: 1) | 0 |

    Example: `#resnorm.numerics<cast = before_affine, weight_offset = 1.0>`.
  }];
  let parameters = (ins
    OptionalParameter<"::mlir::Type", "type of the statistics">:$accumulator,
    DefaultValuedParameter<"::resnorm::SumRounding", "::resnorm::SumRounding::AtStore">:$sum_rounding,
    DefaultValuedParameter<"::resnorm::CastPlacement", "::resnorm::CastPlacement::AfterAffine">:$cast,
    DefaultValuedParameter<"::resnorm::EpsilonPlacement", "::resnorm::EpsilonPlacement::InsideRoot">:$epsilon_placement,
    DefaultValuedParameter<"::mlir::FloatAttr", "::mlir::FloatAttr::get(::mlir::Float64Type::get($_ctxt), 0.0)">:$weight_offset
  );
  let builders = [AttrBuilder<(ins), [{
    return $_get($_ctxt, ::mlir::Type(), SumRounding::AtStore,
                 CastPlacement::AfterAffine, EpsilonPlacement::InsideRoot,
                 ::mlir::FloatAttr::get(::mlir::Float64Type::get($_ctxt), 0.0));
  }]>];
  let hasCustomAssemblyFormat = 1;
  let constBuilderCall = "$0";
  let extraClassDeclaration = [{
    /// The type that statistics of `element` are taken in: the accumulator, or
    /// f64 for f64 and f32 for every narrower type.
    ::mlir::FloatType getStatisticsType(::mlir::Type element) const;
    /// True if every field has its default, in which case ops print nothing.
    bool isDefault() const;
  }];
}

def ResNorm_NormAttr : ResNorm_Attr<"Norm", "norm"> {
  let summary = "One norm, without its operands";
  let description = [{
    What a fused op needs to know of the norm inside it, and what
    `NormOpInterface` returns for every norm op: code that handles norms
    handles this attribute once.

    `axes` are the normalized axes of `layer_norm` and `rms_norm`, ascending;
    for the other kinds the one channel axis. `groups` counts for `group_norm`
    alone and is 0 elsewhere.

    Example: `#resnorm.norm<layer_norm, axes = [2], epsilon = 1.0e-5>`,
    `#resnorm.norm<group_norm, axes = [1], groups = 8, epsilon = 1.0e-5, numerics = <weight_offset = 1.0>>`.
  }];
  let parameters = (ins
    "::resnorm::NormKind":$kind,
    "::mlir::DenseI64ArrayAttr":$axes,
    "::mlir::FloatAttr":$epsilon,
    DefaultValuedParameter<"int64_t", "0">:$groups,
    "::resnorm::NumericsAttr":$numerics
  );
  let builders = [AttrBuilder<(ins "::resnorm::NormKind":$kind,
      "::llvm::ArrayRef<int64_t>":$axes, "double":$epsilon,
      CArg<"::resnorm::NumericsAttr", "{}">:$numerics, CArg<"int64_t", "0">:$groups), [{
    return $_get($_ctxt, kind, ::mlir::DenseI64ArrayAttr::get($_ctxt, axes),
                 ::mlir::FloatAttr::get(::mlir::Float64Type::get($_ctxt), epsilon), groups,
                 numerics ? numerics : NumericsAttr::get($_ctxt));
  }]>];
  let hasCustomAssemblyFormat = 1;
  let extraClassDeclaration = [{
    /// True if the mean is subtracted: every kind but rms_norm.
    bool isCentered() const { return getKind() != NormKind::RMSNorm; }
    double getEpsilonValue() const { return getEpsilon().getValueAsDouble(); }
  }];
}

#endif // RESNORM_ATTRIBUTES_TD
