//===- KernelAnalysis.h - What a schedule asks of an algorithm --*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// A kernel is looked at from one of its roots, a func computed as a whole: an
// output, or a func that several outputs read. Its members are the funcs that
// the root reads, directly or through others, down to the next roots.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_DIALECT_HALIDE_TRANSFORMS_SCHEDULE_KERNELANALYSIS_H
#define RESNORM_LIB_DIALECT_HALIDE_TRANSFORMS_SCHEDULE_KERNELANALYSIS_H

#include "resnorm/Dialect/Halide/IR/Halide.h"
#include "resnorm/Target/Halide.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SmallBitVector.h"

namespace resnorm::halide::scheduling {

/// What one coordinate, or the range of coordinates of one dimension, depends
/// on while one point of the root is computed.
struct Dependence {
  /// Vars of the root, by position.
  llvm::SmallBitVector vars;
  /// True where it runs over a reduction domain.
  bool reduced = false;

  void merge(const Dependence &other) {
    vars |= other.vars;
    reduced |= other.reduced;
  }
};

struct Member {
  FuncOp func;
  /// One for each dimension, over all uses.
  llvm::SmallVector<Dependence> dimensions;
  /// Definitions that read it.
  unsigned uses = 0;

  std::string getName() const;
  llvm::SmallVector<std::string> getVarNames() const;
  /// The vars of the root that it is indexed by.
  llvm::SmallBitVector getRootVars() const;
  bool isReduction() const { return !getUpdates(func).empty(); }
};

class KernelAnalysis {
public:
  KernelAnalysis(FuncOp root,
                 const llvm::SmallPtrSetImpl<mlir::Operation *> &roots);

  FuncOp getRoot() const { return root; }
  unsigned getRank() const { return rank; }
  /// In the order of the pipeline: those read before those that read them.
  llvm::ArrayRef<Member> getMembers() const { return members; }

  /// What `coordinate`, in a definition of `func` (the root or a member),
  /// depends on.
  Dependence getDependence(mlir::Value coordinate) const;

  /// The extents of the root, kDynamic where they are not known.
  llvm::ArrayRef<int64_t> getExtents() const { return extents; }

  /// The root's innermost var with more than one element.
  unsigned getVectorVar() const;

  /// True where some value is chosen by the vars alone, as a causal mask does.
  /// Halide then computes of the funcs that are chosen from only what some
  /// choice needs: their extents within a tile are no constants.
  bool choosesByVars() const;

  /// A member by name; null where there is none.
  const Member *findMember(llvm::StringRef func) const;

  /// True for a member whose values come from a reduction within the kernel.
  bool isReduced(llvm::StringRef func) const;

  /// Where all reductions see a var of the root divided by one constant, as
  /// group norms do: that constant, the length of a group. Otherwise 1.
  int64_t getGroupLength(unsigned var) const;

  /// Lanes that the widest type of the kernel leaves in a vector.
  int64_t getLanes(const TargetDescription &target) const;

private:
  void followDefinitions(FuncOp func, llvm::ArrayRef<Dependence> dimensions);
  void follow(FuncOp func, mlir::Block &body);
  bool followGroups(mlir::Block &definition, mlir::Value var,
                    std::optional<int64_t> &length) const;

  FuncOp root;
  unsigned rank;
  llvm::SmallVector<int64_t> extents;
  llvm::SmallVector<Member> members;
  llvm::DenseMap<mlir::Operation *, unsigned> positions;
  llvm::DenseMap<mlir::Value, Dependence> arguments;
};

/// The definitions of a func: its body, if any, and its updates' bodies.
llvm::SmallVector<mlir::Block *> getDefinitions(FuncOp func);

/// Where a load or apply reads; empty for every other op.
mlir::ValueRange getReadCoordinates(mlir::Operation *op);

/// Extents of the update's reduction vars; kDynamic where no constant.
llvm::SmallVector<int64_t> getReductionExtents(UpdateOp update);

/// The product of extents; kDynamic where one is unknown.
int64_t multiplyExtents(llvm::ArrayRef<int64_t> extents);

/// Names of vars, innermost first.
llvm::SmallVector<std::string> getVarNames(mlir::ArrayAttr vars);

/// The op that combines each element of an update with what was there before
/// where it is the same op for all; null where the update is no reduction.
mlir::Operation *getCombiner(UpdateOp update);

/// True where the update may be taken apart into partial results.
bool isAssociative(UpdateOp update);

/// A sum of floats, whose lanes may be added up in any order.
bool isFloatSum(UpdateOp update);

/// Ops of a definition beyond loads and index arithmetic, functions counting
/// more: what is lost by computing it twice.
unsigned getCost(FuncOp func);

} // namespace resnorm::halide::scheduling

#endif // RESNORM_LIB_DIALECT_HALIDE_TRANSFORMS_SCHEDULE_KERNELANALYSIS_H
