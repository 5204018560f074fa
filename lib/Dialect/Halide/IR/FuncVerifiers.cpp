//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// What each definition must hold by itself, and what its expressions must hold
// against the parameters and funcs they name. The order of definitions in a
// pipeline is checked in PipelineVerifier.cpp.

#include "VarNames.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "resnorm/Dialect/Halide/IR/Halide.h"

using namespace mlir;
using namespace resnorm::halide;

/// The arguments of a definition's region stand for its vars.
static LogicalResult verifyArguments(Operation *op, Region &body,
                                     size_t expected) {
  if (body.getNumArguments() != expected)
    return op->emitOpError("expected one region argument for each of the ")
           << expected << " vars, but got " << body.getNumArguments();
  for (BlockArgument argument : body.getArguments())
    if (!argument.getType().isIndex())
      return op->emitOpError("expected vars to have type index, but #")
             << argument.getArgNumber() << " has " << argument.getType();
  return success();
}

/// A definition computes and does nothing else: Halide may evaluate it any
/// number of times, in any order.
static LogicalResult verifyExpressions(Operation *op, Region &body) {
  for (Operation &nested : body.front()) {
    if (nested.getNumRegions() == 0 && isMemoryEffectFree(&nested))
      continue;
    InFlightDiagnostic error =
        op->emitOpError("expected only expressions without side effects in a "
                        "definition, but got '")
        << nested.getName() << "'";
    error.attachNote(nested.getLoc()) << "this op";
    return error;
  }
  return success();
}

static LogicalResult verifyValues(Operation *op, FuncOp func,
                                  OperandRange values) {
  SmallVector<Type> types =
      llvm::to_vector(func.getElementTypes().getAsValueRange<TypeAttr>());
  if (TypeRange(values) == TypeRange(types))
    return success();
  InFlightDiagnostic error = op->emitOpError("expected values of types (")
                             << types << ") as func @" << func.getSymName()
                             << " has, but got (" << values.getTypes() << ")";
  if (op->getParentOp() != func)
    error.attachNote(func.getLoc()) << "the func is defined here";
  return error;
}

/// Coordinates of a buffer or a func of `rank` dimensions.
static LogicalResult verifyRank(Operation *op, size_t rank, size_t coordinates,
                                const Twine &what) {
  if (rank == coordinates)
    return success();
  return op->emitOpError("expected ") << rank << " coordinates, the rank of "
                                      << what << ", but got " << coordinates;
}

/// The func that an op in a pipeline names; reports where there is none.
static FuncOp lookupFunc(Operation *op, StringRef name) {
  auto pipeline = op->getParentOfType<PipelineOp>();
  if (!pipeline) {
    op->emitOpError("expected to be inside a halide.pipeline");
    return {};
  }
  if (FuncOp func = pipeline.lookupFunc(name))
    return func;
  SmallVector<StringRef> names;
  for (FuncOp func : pipeline.getBody().getOps<FuncOp>())
    names.push_back(func.getSymName());
  op->emitOpError("expected a func of this pipeline, but got @")
      << name << "; the funcs are " << listNames(names);
  return {};
}

LogicalResult FuncOp::verify() {
  if (getElementTypes().empty())
    return emitOpError("expected at least one element type after '->'");
  for (Type type : getElementTypes().getAsValueRange<TypeAttr>())
    if (!type.isIntOrFloat())
      return emitOpError("expected elements to be integers or floats, but "
                         "got ")
             << type;
  return verifyNames(*this, "var", getVars());
}

LogicalResult FuncOp::verifyRegions() {
  if (getBody().empty())
    return success();
  if (failed(verifyArguments(*this, getBody(), getRank())) ||
      failed(verifyExpressions(*this, getBody())))
    return failure();
  Operation *yield = getBody().front().getTerminator();
  return verifyValues(yield, *this, yield->getOperands());
}

LogicalResult UpdateOp::verify() {
  if (getMins().size() != getRvars().size() ||
      getExtents().size() != getRvars().size())
    return emitOpError("expected a min and an extent for each of the ")
           << getRvars().size() << " reduction variables, but got "
           << getMins().size() << " and " << getExtents().size();
  SmallVector<Attribute> names(getVars().getValue());
  llvm::append_range(names, getRvars());
  return verifyNames(*this, "var", ArrayAttr::get(getContext(), names));
}

/// The pure vars of an update are some of the func's, in the func's order.
/// Returns their positions, or fails.
static FailureOr<SmallVector<unsigned>> findPureVars(UpdateOp update,
                                                     FuncOp func) {
  SmallVector<unsigned> positions;
  ArrayRef<Attribute> vars = func.getVars().getValue();
  unsigned position = 0;
  for (Attribute name : update.getVars()) {
    while (position != vars.size() && vars[position] != name)
      ++position;
    if (position == vars.size()) {
      InFlightDiagnostic error =
          update.emitOpError("expected pure vars of func @")
          << func.getSymName() << " by their own names and in its order, but "
          << name << " is none; the vars are "
          << listNames(
                 llvm::to_vector(func.getVars().getAsValueRange<StringAttr>()));
      error.attachNote(func.getLoc()) << "the func is defined here";
      return error;
    }
    positions.push_back(position++);
  }
  for (Attribute name : update.getRvars())
    if (llvm::is_contained(vars, name))
      return update.emitOpError("expected reduction variables to have other "
                                "names than the func's vars, but both have ")
             << name << "; rename the reduction variable";
  return positions;
}

LogicalResult UpdateOp::verifyRegions() {
  FuncOp func = lookupFunc(*this, getFunc());
  if (!func)
    return failure();
  FailureOr<SmallVector<unsigned>> positions = findPureVars(*this, func);
  if (failed(positions) ||
      failed(verifyArguments(*this, getBody(),
                             getVars().size() + getRvars().size())) ||
      failed(verifyExpressions(*this, getBody())))
    return failure();
  auto assign = cast<AssignOp>(getBody().front().getTerminator());
  if (failed(verifyRank(assign, func.getRank(), assign.getCoordinates().size(),
                        "func @" + func.getSymName())) ||
      failed(verifyValues(assign, func, assign.getValues())))
    return failure();
  for (auto [argument, position] : llvm::zip(getPureArguments(), *positions)) {
    // An unused var makes no loop.
    if (argument.use_empty() || assign.getCoordinates()[position] == argument)
      continue;
    InFlightDiagnostic error =
        assign.emitOpError("expected pure var ")
        << func.getVars()[position] << " to stand on the left at its own "
        << "position, " << position
        << "; to assign elsewhere, use a reduction variable";
    error.attachNote((*argument.user_begin())->getLoc())
        << "the var is used here";
    return error;
  }
  return success();
}

LogicalResult LoadOp::verify() {
  return verifyRank(*this, getBuffer().getType().getShape().size(),
                    getCoordinates().size(), "the buffer");
}

LogicalResult ApplyOp::verify() {
  FuncOp func = lookupFunc(*this, getFunc());
  if (!func || failed(verifyRank(*this, func.getRank(), getCoordinates().size(),
                                 "func @" + getFunc())))
    return failure();
  SmallVector<Type> types =
      llvm::to_vector(func.getElementTypes().getAsValueRange<TypeAttr>());
  if (TypeRange(types) == getResultTypes())
    return success();
  InFlightDiagnostic error = emitOpError("expected results of types (")
                             << types << "), the elements of func @"
                             << getFunc() << ", but got (" << getResultTypes()
                             << ")";
  error.attachNote(func.getLoc()) << "the func is defined here";
  return error;
}

LogicalResult ExtentOp::verify() {
  size_t rank = getBuffer().getType().getShape().size();
  if (getDimension() < rank)
    return success();
  return emitOpError("expected a dimension below ")
         << rank << ", the buffer's rank, but got " << getDimension();
}
