//===- ParallelFor.h - Threads of kernels -----------------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Runs the parallel loops of kernels, in place of Halide's own thread pool,
// whose workers sleep as soon as a loop ends: waking them takes longer than
// most kernels of a small model. Every calling thread has helpers of its own,
// which look out for the next loop for a while before they sleep.
//
// The caller takes iterations from the front and its helpers from the back, so
// that with one helper each core meets the same data again in every call.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_RUNTIME_PARALLELFOR_H
#define RESNORM_RUNTIME_PARALLELFOR_H

#include <cstdint>

extern "C" {

/// What `halide_set_custom_do_par_for` takes: calls `task` for `size` numbers
/// from `min` on, and answers the status of one that failed, or 0. A loop
/// inside of a task runs on the thread of the task.
int resnorm_parallel_for(void *context,
                         int (*task)(void *context, int number,
                                     uint8_t *closure),
                         int min, int size, uint8_t *closure);

/// How many threads the loops of this thread run on, itself included; 0 for one
/// a core. Helpers that are there already stay.
void resnorm_set_threads(int count);
}

#endif // RESNORM_RUNTIME_PARALLELFOR_H
