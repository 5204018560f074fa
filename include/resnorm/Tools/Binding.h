//===- Binding.h - Inputs and parameters to arguments -----------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Which file entry or flag feeds which argument of a function. Where arguments
// carry `resnorm.param`, parameters bind by that name; where none does, they
// bind in order to the first arguments. What is left binds to inputs in order.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_TOOLS_BINDING_H
#define RESNORM_TOOLS_BINDING_H

#include "resnorm/Tools/TensorFiles.h"

namespace resnorm {

/// The parameter for each input of `signature`, null where it is none.
llvm::Expected<llvm::SmallVector<const HostTensor *>>
bindParameters(const Signature &signature,
               llvm::ArrayRef<NamedTensor> parameters);

/// One tensor for each input of `signature`, in order. A missing parameter or
/// input, a surplus one that binds in order, or one of another type than wanted
/// is an error that says what would be right.
llvm::Expected<std::vector<HostTensor>>
bindArguments(const Signature &signature,
              llvm::ArrayRef<NamedTensor> parameters,
              llvm::ArrayRef<HostTensor> inputs);

} // namespace resnorm

#endif // RESNORM_TOOLS_BINDING_H
