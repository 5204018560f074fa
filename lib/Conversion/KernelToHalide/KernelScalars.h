//===- KernelScalars.h - Shapes of a kernel, elsewhere ----------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The extents of a kernel's tensors follow from those of its arguments. They
// are needed in two other places, the body of its pipeline (extents of
// reductions) and its calls (sizes of the destinations), and are rebuilt there
// as arith ops by walking back to the arguments.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_CONVERSION_KERNELSCALARS_H
#define RESNORM_LIB_CONVERSION_KERNELSCALARS_H

#include "mlir/IR/Builders.h"
#include "llvm/ADT/DenseMap.h"

namespace resnorm {

class KernelScalars {
public:
  virtual ~KernelScalars() = default;

  /// The extent of a tensor of the kernel along `axis`, 0 the outermost.
  /// Fails, with a diagnostic, where it depends on data.
  mlir::FailureOr<mlir::Value> getExtent(mlir::Value tensor, int64_t axis);

  /// A scalar of the kernel; fails as above.
  mlir::FailureOr<mlir::Value> rebuild(mlir::Value scalar);

protected:
  /// Where ops are created now.
  virtual mlir::OpBuilder getBuilder() = 0;
  virtual mlir::Value getArgumentExtent(mlir::BlockArgument tensor,
                                        int64_t axis) = 0;
  virtual mlir::Value getArgument(mlir::BlockArgument scalar) = 0;
  virtual mlir::Value getIndexConstant(mlir::Location loc, int64_t value) = 0;

private:
  mlir::FailureOr<mlir::Value> rebuildOp(mlir::Operation *op,
                                         unsigned resultNumber);

  llvm::DenseMap<mlir::Value, mlir::Value> rebuilt;
  llvm::DenseMap<std::pair<mlir::Value, int64_t>, mlir::Value> extents;
};

} // namespace resnorm

#endif // RESNORM_LIB_CONVERSION_KERNELSCALARS_H
