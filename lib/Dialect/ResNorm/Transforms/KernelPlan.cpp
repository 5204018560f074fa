//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelPlan.h"
#include "KernelRoles.h"

using namespace mlir;
using namespace resnorm;

SmallVector<Kernel> resnorm::planKernels(Block &block) {
  SmallVector<Kernel> kernels;
  for (Operation &op : block) {
    KernelRole role = getKernelRole(&op);
    if (role != KernelRole::Movement && role != KernelRole::Pointwise &&
        role != KernelRole::Anchor)
      continue;
    Kernel &kernel = kernels.emplace_back();
    kernel.anchor = &op;
    kernel.members.insert(&op);
  }
  return kernels;
}
