//===- DLPack.h - DLPack's tensors as views ---------------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_RUNTIME_DLPACK_H
#define RESNORM_RUNTIME_DLPACK_H

#include "resnorm-c/Tensor.h"
#include "resnorm/Runtime/Tensor.h"
#include "llvm/Support/Error.h"

namespace resnorm {

/// DLPack's numbers for a type.
DLDataType getDataType(ElementType type);

/// The type of DLPack's numbers, or nullopt. Unsigned integers are not ours.
std::optional<ElementType> getElementType(DLDataType type);

/// The same memory as a view. An error where it is not on the host, not dense
/// in row-major order, or of another element type than ours; `what` begins the
/// message.
llvm::Expected<TensorView> viewDLTensor(const DLTensor &tensor,
                                        const llvm::Twine &what);

} // namespace resnorm

#endif // RESNORM_RUNTIME_DLPACK_H
