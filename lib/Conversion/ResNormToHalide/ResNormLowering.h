//===- ResNormLowering.h - resnorm ops as funcs -----------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One overload an op; Models.cpp makes interface models of them. The same
// mathematics as the ops' decomposition, written apart from it: each is the
// other's test.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_CONVERSION_RESNORMLOWERING_H
#define RESNORM_LIB_CONVERSION_RESNORMLOWERING_H

#include "resnorm/Conversion/FuncGraphBuilder.h"
#include "resnorm/Dialect/ResNorm/IR/ResNorm.h"

namespace resnorm {

void lower(FuncGraphBuilder &graph, NormOpInterface op);

void lower(FuncGraphBuilder &graph, AddNormOp op);
void lower(FuncGraphBuilder &graph, AddDualNormOp op);
void lower(FuncGraphBuilder &graph, NormAddOp op);
void lower(FuncGraphBuilder &graph, NormAddNormOp op);

void lower(FuncGraphBuilder &graph, ResidualAddOp op);
void lower(FuncGraphBuilder &graph, ConcatResidualOp op);
void lower(FuncGraphBuilder &graph, MaxResidualOp op);

void lower(FuncGraphBuilder &graph, SoftmaxOp op);
void lower(FuncGraphBuilder &graph, GeluOp op);
void lower(FuncGraphBuilder &graph, SiluOp op);

} // namespace resnorm

#endif // RESNORM_LIB_CONVERSION_RESNORMLOWERING_H
