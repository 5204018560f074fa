//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Linking.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "llvm/ADT/MapVector.h"
#include <cstdlib>
#include <cstring>

using namespace mlir;
using namespace resnorm;

/// Constants below this many bytes stay in the code's own data section.
static constexpr size_t kSmall = 4096;

/// The bytes of a constant as they lie in memory, and how often they repeat.
/// Empty where they are stored in another form (i1 is packed in attributes).
static ArrayRef<char> getBytes(Attribute value, size_t &repetitions) {
  repetitions = 1;
  auto elements = dyn_cast_or_null<ElementsAttr>(value);
  if (!elements || elements.getElementType().isInteger(1) ||
      !elements.getElementType().isIntOrFloat())
    return {};
  if (auto resource = dyn_cast<DenseResourceElementsAttr>(value)) {
    AsmResourceBlob *blob = resource.getRawHandle().getBlob();
    return blob ? blob->getData() : ArrayRef<char>();
  }
  auto dense = dyn_cast<DenseElementsAttr>(value);
  if (!dense)
    return {};
  if (dense.isSplat())
    repetitions = dense.getNumElements();
  return dense.getRawData();
}

linking::ConstantPool::~ConstantPool() {
  for (auto &entry : addresses)
    free(entry.second);
}

void linking::ConstantPool::takeFrom(ModuleOp module) {
  for (auto global : module.getOps<LLVM::GlobalOp>()) {
    size_t repetitions;
    ArrayRef<char> bytes = getBytes(global.getValueAttr(), repetitions);
    if (bytes.size() * repetitions < kSmall)
      continue;
    void *memory = nullptr;
    if (posix_memalign(&memory, 64, bytes.size() * repetitions))
      continue;
    char *copy = static_cast<char *>(memory);
    for (size_t i = 0; i < repetitions; ++i)
      memcpy(copy + i * bytes.size(), bytes.data(), bytes.size());
    addresses[global.getSymName()] = copy;
    global.removeValueAttr();
    global.setLinkage(LLVM::Linkage::External);
    global.setDsoLocal(false);
  }
}

void linking::ConstantPool::release(ArrayRef<std::string> names) {
  for (const std::string &name : names) {
    auto entry = addresses.find(name);
    if (entry == addresses.end())
      continue;
    free(entry->second);
    addresses.erase(entry);
  }
}

std::vector<std::string> linking::findConstantsOf(ModuleOp module,
                                                  StringRef user) {
  llvm::MapVector<StringRef, bool> isOnlyUser;
  module.walk([&](LLVM::AddressOfOp op) {
    auto function = op->getParentOfType<LLVM::LLVMFuncOp>();
    bool &flag = isOnlyUser.try_emplace(op.getGlobalName(), true).first->second;
    flag &= function && function.getName() == user;
  });
  std::vector<std::string> names;
  for (auto [name, flag] : isOnlyUser)
    if (flag)
      names.push_back(name.str());
  return names;
}
