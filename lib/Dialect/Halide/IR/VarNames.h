//===- VarNames.h - Named region arguments ------------------------*- C++
//-*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_DIALECT_HALIDE_IR_VARNAMES_H
#define RESNORM_LIB_DIALECT_HALIDE_IR_VARNAMES_H

#include "mlir/IR/OpImplementation.h"

namespace resnorm::halide {

/// A block argument and the name that schedules know it by.
struct NamedArgument {
  mlir::OpAsmParser::Argument argument;
  std::string name;
};

/// Parses `%ssa-name string?`. The string, where it is given, is the name; else
/// the SSA name is. The printer adds it where it could not keep the name.
mlir::ParseResult parseNamedArgument(mlir::OpAsmParser &parser,
                                     NamedArgument &result);

/// Parses a parenthesized list of named arguments of type index.
mlir::ParseResult parseVars(mlir::OpAsmParser &parser,
                            llvm::SmallVectorImpl<NamedArgument> &result);

/// The names as an array attribute.
mlir::ArrayAttr getNames(mlir::OpAsmParser &parser,
                         llvm::ArrayRef<NamedArgument> arguments);

/// Prints what parseNamedArgument reads.
void printNamedArgument(mlir::OpAsmPrinter &printer,
                        mlir::BlockArgument argument, llvm::StringRef name);

/// Says by which names the arguments of a region are to be printed.
void setArgumentNames(mlir::Region &region, mlir::ArrayAttr names,
                      mlir::OpAsmSetValueNameFn setNameFn);

/// Fails where a name is empty, occurs twice or has a character that Halide
/// joins names by; `what` says what is named.
mlir::LogicalResult verifyNames(mlir::Operation *op, llvm::StringRef what,
                                mlir::ArrayAttr names);

/// `'a', 'b' and 'c'`, for messages.
std::string listNames(llvm::ArrayRef<llvm::StringRef> names);

} // namespace resnorm::halide

#endif // RESNORM_LIB_DIALECT_HALIDE_IR_VARNAMES_H
