//===- StreamingStores.cpp - Stores past the caches -----------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// Halide says by type-based alias metadata which buffer a store writes. Where a
// kernel's caller gives memory of any alignment, only each address tells:
//
//   store v, p    =>    if (p % 32 == 0) store v, p, align 32, !nontemporal
//                       else store v, p
//
// The branch always goes the same way in a row. Such stores are ordered with
// others by a fence alone, which each function that has some ends with: tasks
// are functions, so a task's results are there when it has ended.
//
//===----------------------------------------------------------------------===//

#include "StreamingStores.h"

#include "llvm/Bitcode/BitcodeReader.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/IntrinsicsX86.h"
#include "llvm/IR/LLVMContext.h"
#include "llvm/IR/LegacyPassManager.h"
#include "llvm/IR/Module.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Target/TargetMachine.h"
#include "llvm/Transforms/Utils/BasicBlockUtils.h"
#include <mutex>

using namespace llvm;
using namespace resnorm;

/// The name of the buffer that a store writes; empty where it is no buffer of
/// Halide's.
static StringRef getBuffer(const StoreInst &store) {
  auto *tag = dyn_cast_or_null<MDNode>(store.getMetadata(LLVMContext::MD_tbaa));
  auto *type = tag && tag->getNumOperands() > 1
                   ? dyn_cast<MDNode>(tag->getOperand(1))
                   : nullptr;
  // Parts of a buffer are types of their own, below the buffer's.
  StringRef name;
  while (type && type->getNumOperands() > 1) {
    auto *text = dyn_cast<MDString>(type->getOperand(0));
    name = text ? text->getString() : "";
    type = dyn_cast<MDNode>(type->getOperand(1));
  }
  return name;
}

/// Bytes that one streaming store of this value writes; 0 where there is none.
static uint64_t getStreamBytes(const StoreInst &store,
                               const DataLayout &layout) {
  Type *type = store.getValueOperand()->getType();
  if (!isa<FixedVectorType>(type) || !store.isSimple())
    return 0;
  uint64_t bytes = layout.getTypeStoreSize(type).getFixedValue();
  return bytes % 32 == 0 ? 32 : bytes == 16 ? 16 : 0;
}

static void streamWhereAligned(StoreInst &store, uint64_t bytes) {
  IRBuilder<> builder(&store);
  Value *address =
      builder.CreatePtrToInt(store.getPointerOperand(), builder.getInt64Ty());
  Value *isAligned =
      builder.CreateIsNull(builder.CreateAnd(address, bytes - 1));
  Instruction *aligned = nullptr, *other = nullptr;
  SplitBlockAndInsertIfThenElse(isAligned, store.getIterator(), &aligned,
                                &other);
  auto *streaming = cast<StoreInst>(store.clone());
  streaming->insertBefore(aligned->getIterator());
  streaming->setAlignment(Align(bytes));
  streaming->setMetadata(
      LLVMContext::MD_nontemporal,
      MDNode::get(store.getContext(),
                  ConstantAsMetadata::get(builder.getInt32(1))));
  store.moveBefore(other->getIterator());
}

static void endWithFence(Function &function) {
  for (BasicBlock &block : function)
    if (auto *exit = dyn_cast<ReturnInst>(block.getTerminator()))
      IRBuilder<>(exit).CreateIntrinsic(Intrinsic::x86_sse_sfence, {});
}

static void stream(Module &module, ArrayRef<std::string> buffers) {
  for (Function &function : module) {
    SmallVector<std::pair<StoreInst *, uint64_t>> stores;
    for (BasicBlock &block : function)
      for (Instruction &instruction : block)
        if (auto *store = dyn_cast<StoreInst>(&instruction))
          if (uint64_t bytes = getStreamBytes(*store, module.getDataLayout());
              bytes && llvm::is_contained(buffers, getBuffer(*store)))
            stores.push_back({store, bytes});
    for (auto [store, bytes] : stores)
      streamWhereAligned(*store, bytes);
    if (!stores.empty())
      endWithFence(function);
  }
}

static void initializeTargets() {
  static std::once_flag once;
  std::call_once(once, [] {
    InitializeAllTargetInfos();
    InitializeAllTargets();
    InitializeAllTargetMCs();
    InitializeAllAsmPrinters();
  });
}

/// Features are attributes of each function.
static std::unique_ptr<TargetMachine> createMachine(const Module &module,
                                                    std::string &error) {
  initializeTargets();
  const Target *target =
      TargetRegistry::lookupTarget(module.getTargetTriple(), error);
  if (!target)
    return nullptr;
  return std::unique_ptr<TargetMachine>(target->createTargetMachine(
      module.getTargetTriple(), /*CPU=*/"", /*Features=*/"", TargetOptions(),
      Reloc::PIC_, /*CM=*/std::nullopt, CodeGenOptLevel::Aggressive));
}

FailureOr<std::string> resnorm::door::compileWithStreamingStores(
    StringRef path, ArrayRef<std::string> buffers, std::string &error) {
  auto file = MemoryBuffer::getFile(path);
  if (!file) {
    error = file.getError().message();
    return mlir::failure();
  }
  LLVMContext context;
  auto module = parseBitcodeFile(**file, context);
  if (!module) {
    error = toString(module.takeError());
    return mlir::failure();
  }
  // Elsewhere the halide.stream directive is a hint that nothing follows from.
  if ((*module)->getTargetTriple().isX86())
    stream(**module, buffers);

  std::unique_ptr<TargetMachine> machine = createMachine(**module, error);
  if (!machine)
    return mlir::failure();
  SmallVector<char, 0> object;
  raw_svector_ostream os(object);
  legacy::PassManager passes;
  if (machine->addPassesToEmitFile(passes, os, nullptr,
                                   CodeGenFileType::ObjectFile)) {
    error = "LLVM emits no objects for " + (*module)->getTargetTriple().str();
    return mlir::failure();
  }
  passes.run(**module);
  return std::string(object.begin(), object.end());
}
