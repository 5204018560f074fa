//===- HalideToLLVM.h - Kernel calls and entries in LLVM --------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_CONVERSION_HALIDETOLLVM_HALIDETOLLVM_H
#define RESNORM_LIB_CONVERSION_HALIDETOLLVM_HALIDETOLLVM_H

#include "mlir/Conversion/LLVMCommon/TypeConverter.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "resnorm/Dialect/Halide/IR/Halide.h"
#include "llvm/ADT/DenseMap.h"

namespace resnorm {

/// What the calls of kernels need to find: stack memory for the buffers of one
/// call, by op, and the device that a kernel runs on, by name; "" for the host.
struct InvokeContext {
  llvm::DenseMap<mlir::Operation *, mlir::Value> frames;
  llvm::StringMap<std::string> devices;
};

/// Bytes of stack that the buffers of one call take, for operands of `types`.
int64_t getFrameBytes(mlir::TypeRange types);

/// How a kernel takes a scalar of `type`, or null where it cannot.
mlir::Type getKernelScalarType(mlir::Type type);

/// Checks that every kernel called is compiled, moves the `halide.binary` ops
/// to a module of their own, `@resnorm_kernels` (their names now belong to the
/// C functions), declares those functions, and gives each function stack memory
/// for its calls.
mlir::LogicalResult prepareInvokes(mlir::ModuleOp module,
                                   InvokeContext &context);

/// `halide.invoke` to `llvm.call`. `context` must outlive the patterns.
void populateInvokeToLLVMPatterns(const mlir::LLVMTypeConverter &converter,
                                  mlir::RewritePatternSet &patterns,
                                  const InvokeContext &context);

/// Declares the functions of DeviceMemory.h in the runtime that calls of
/// kernels for `device`, "opencl" or "cuda", need.
void declareDeviceFunctions(mlir::ModuleOp module, llvm::StringRef device);

/// Calls `kernel` with `arguments`, of which `buffers` are its buffers, the
/// last `outputs` of them results, on their device. Answers the first status
/// that is not 0.
mlir::Value callOnDevice(mlir::OpBuilder &b, mlir::Location loc,
                         llvm::StringRef device, llvm::StringRef kernel,
                         mlir::ValueRange arguments, mlir::ValueRange buffers,
                         size_t outputs);

/// `halide.sync_host` to `llvm.call`. `context` must outlive the patterns.
void populateDeviceToLLVMPatterns(const mlir::LLVMTypeConverter &converter,
                                  mlir::RewritePatternSet &patterns,
                                  const InvokeContext &context);

/// Declares the runtime's function that compares two buffers.
void declareCompare(mlir::ModuleOp module);

/// `halide.compare` to `llvm.call`. `context` must outlive the patterns.
void populateCompareToLLVMPatterns(const mlir::LLVMTypeConverter &converter,
                                   mlir::RewritePatternSet &patterns,
                                   const InvokeContext &context);

/// Adds `@<name>.packed` for `function`, which has a `resnorm.signature`.
mlir::LogicalResult addPackedEntry(mlir::LLVM::LLVMFuncOp function);

} // namespace resnorm

#endif // RESNORM_LIB_CONVERSION_HALIDETOLLVM_HALIDETOLLVM_H
