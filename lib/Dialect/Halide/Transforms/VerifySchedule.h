//===- VerifySchedule.h - Checks of halide-verify-schedule -----*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_DIALECT_HALIDE_TRANSFORMS_VERIFYSCHEDULE_H
#define RESNORM_LIB_DIALECT_HALIDE_TRANSFORMS_VERIFYSCHEDULE_H

#include "resnorm/Dialect/Halide/Transforms/PipelineSchedule.h"

namespace resnorm::halide {

/// Where a func is computed and stored encloses all its uses. Reports the use
/// that it does not enclose, and the places that would be legal.
mlir::LogicalResult verifyPlacement(PipelineSchedule &schedule,
                                    ScheduledFunc &func);

/// Blocks outside threads, nothing between blocks, nothing parallel in a
/// kernel, and only on a target that can.
mlir::LogicalResult verifyGPULoops(PipelineSchedule &schedule, StageRef ref);

} // namespace resnorm::halide

#endif // RESNORM_LIB_DIALECT_HALIDE_TRANSFORMS_VERIFYSCHEDULE_H
