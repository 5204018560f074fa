#ifndef RESNORM_INTERFACES_TD
#define RESNORM_INTERFACES_TD

include "mlir/IR/OpBase.td"

def NormOpInterface : OpInterface<"NormOpInterface"> {
  let cppNamespace = "::resnorm";
  let description = [{
    A norm by itself: y = (x - mean) * rstd * (scale + offset) + bias, with the
    statistics that `getNorm()` describes. Passes that work on any norm ask
    this interface and name no op.
  }];
  let methods = [
    InterfaceMethod<"The tensor that is normalized.",
      "::mlir::TypedValue<::mlir::RankedTensorType>", "getInput">,
    InterfaceMethod<"The normalized tensor, of the input's shape.",
      "::mlir::TypedValue<::mlir::RankedTensorType>", "getNormalized">,
    InterfaceMethod<"Kind, axes, epsilon, groups and numerics.",
      "::resnorm::NormAttr", "getNorm">,
    InterfaceMethod<"The multiplier, or null.", "::mlir::Value", "getScale">,
    InterfaceMethod<"The addend, or null.", "::mlir::Value", "getBias">,
    InterfaceMethod<[{
      The given mean, or null where the op takes the statistics of its input
      (all but `batch_norm` at inference).
    }], "::mlir::Value", "getGivenMean", (ins), "", "return {};">,
    InterfaceMethod<"The given variance, or null, as the given mean.",
      "::mlir::Value", "getGivenVariance", (ins), "", "return {};">,
    InterfaceMethod<[{
      The result that holds the mean, one number for each statistic, or null.
    }], "::mlir::Value", "getMeanResult", (ins), "", "return {};">,
    InterfaceMethod<[{
      The result that holds the reciprocal deviation, or null.
    }], "::mlir::Value", "getRstdResult", (ins), "", "return {};">
  ];
}

def ResidualSumOpInterface : OpInterface<"ResidualSumOpInterface"> {
  let cppNamespace = "::resnorm";
  let description = [{
    A residual sum, x + alpha * branch, by itself or in one op with norms of it
    or of its branch.
  }];
  let methods = [
    InterfaceMethod<"The norms in the same op, none where the sum is alone.",
      "::llvm::SmallVector<::resnorm::NormAttr, 2>", "getFusedNorms", (ins), "",
      "return {};">
  ];
}

#endif // RESNORM_INTERFACES_TD
