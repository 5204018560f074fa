//===- NormLowering.h - The funcs of a norm of any kind ---------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// With N elements to each statistic, s its coordinates, A the statistics type:
//
//   mean_sum(s)     = sum of A(x)                    mean(s) = mean_sum(s) / N
//   variance_sum(s) = sum of (A(x) - mean(s))^2
//   variance(s)     = variance_sum(s) / N
//   rstd(s)         = 1 / sqrt(variance(s) + epsilon), or 1 / (sqrt + epsilon)
//   normalized(c)   = (A(x(c)) - mean(s)) * rstd(s) * (scale + offset) + bias
//
// An rms_norm has no mean, and `square_sum` and `mean_square` for the rest. A
// batch_norm by given statistics has `rstd` and `normalized` alone. The sums
// are updates over the reduced axes; a grouped axis is c = g * (C / G) + r.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_CONVERSION_NORMLOWERING_H
#define RESNORM_LIB_CONVERSION_NORMLOWERING_H

#include "FloatMath.h"
#include "resnorm/Dialect/ResNorm/IR/NormGeometry.h"

namespace resnorm {

/// Reads one element of a norm's input, at coordinates outermost first.
using ReadFn =
    std::function<mlir::Value(mlir::ImplicitLocOpBuilder &, mlir::ValueRange)>;

class NormLowering {
public:
  /// `shape` is a tensor of the input's shape, `element` the type that `input`
  /// reads. `prefix` begins the names of the statistics.
  NormLowering(FuncGraphBuilder &graph, mlir::Location loc, NormAttr norm,
               mlir::Value shape, mlir::Type element, ReadFn input,
               llvm::StringRef prefix = "");

  /// Takes the statistics from the input.
  void createStatistics();

  /// Takes given ones, one number a channel.
  void useGivenStatistics(mlir::Value mean, mlir::Value variance);

  /// After one of the two above: the normalized tensor, of elements `storage`.
  /// `scale` and `bias` may be null.
  halide::FuncOp createNormalized(llvm::StringRef name, mlir::Value scale,
                                  mlir::Value bias, mlir::Type storage);

  /// Null for an rms_norm and for given statistics.
  halide::FuncOp getMean() const { return mean; }
  halide::FuncOp getRstd() const { return rstd; }

private:
  using TermFn = llvm::function_ref<mlir::Value(
      FloatMath &, mlir::ImplicitLocOpBuilder &, mlir::Value x,
      mlir::ValueRange statistic)>;

  /// sum of `term` over the reduced axes, and its quotient by N.
  halide::FuncOp createAverage(llvm::StringRef sumName,
                               llvm::StringRef averageName, TermFn term);
  void createRstd(llvm::function_ref<mlir::Value(mlir::ImplicitLocOpBuilder &,
                                                 mlir::ValueRange)>
                      variance);
  mlir::Value readMean(mlir::ImplicitLocOpBuilder &builder,
                       mlir::ValueRange statistic);
  mlir::Value getCount(mlir::ImplicitLocOpBuilder &builder, FloatMath &math);
  mlir::Value getGroupLength();
  int64_t getStatisticsRank() const;
  std::string getName(llvm::StringRef name) const;

  /// Coordinates of the input -> of its statistics.
  llvm::SmallVector<mlir::Value>
  getStatistic(mlir::ImplicitLocOpBuilder &builder, mlir::ValueRange at);
  /// Coordinates of a statistic and the reduction -> of the input.
  llvm::SmallVector<mlir::Value> getElement(mlir::ImplicitLocOpBuilder &builder,
                                            mlir::ValueRange statistic,
                                            mlir::ValueRange reduction);

  FuncGraphBuilder &graph;
  mlir::Location loc;
  NormAttr norm;
  mlir::RankedTensorType type;
  mlir::Value shape;
  ReadFn input;
  std::string prefix;
  NormGeometry geometry;
  mlir::FloatType arithmetic;
  halide::FuncOp mean, rstd;
  mlir::Value givenMean;
};

} // namespace resnorm

#endif // RESNORM_LIB_CONVERSION_NORMLOWERING_H
