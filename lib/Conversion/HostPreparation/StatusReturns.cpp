//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Conversion/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/UB/IR/UBOps.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "resnorm/Dialect/Halide/IR/CheckOps.h"
#include "resnorm/Dialect/Halide/IR/Halide.h"

namespace resnorm {
#define GEN_PASS_DEF_RESNORMSTATUSRETURNSPASS
#include "resnorm/Conversion/Passes.h.inc"
} // namespace resnorm

using namespace mlir;
namespace halide = resnorm::halide;

/// "file:line:col: " of the first source location in `loc`, or "".
static std::string describe(Location loc) {
  std::string text;
  loc->walk([&](Location part) {
    auto file = dyn_cast<FileLineColLoc>(part);
    if (!file)
      return WalkResult::advance();
    llvm::raw_string_ostream(text)
        << file.getFilename().getValue() << ":" << file.getLine() << ":"
        << file.getColumn() << ": ";
    return WalkResult::interrupt();
  });
  return text;
}

namespace {

/// The strings of a module that its functions report.
class Messages {
public:
  explicit Messages(ModuleOp module) : module(module), symbols(module) {}

  /// Gives `text` to the runtime.
  void report(ImplicitLocOpBuilder &b, const std::string &text) {
    auto pointer = LLVM::LLVMPointerType::get(b.getContext());
    if (!reporter) {
      auto type = LLVM::LLVMFunctionType::get(
          LLVM::LLVMVoidType::get(b.getContext()), {pointer});
      auto end = OpBuilder::atBlockEnd(module.getBody());
      reporter =
          LLVM::LLVMFuncOp::create(end, b.getLoc(), "resnorm_report", type);
      symbols.insert(reporter);
    }
    LLVM::CallOp::create(b, reporter, getAddress(b, text));
  }

  /// Gives `text` to the runtime, and the two numbers that did not compare as
  /// they should.
  void report(ImplicitLocOpBuilder &b, const std::string &text,
              ArrayRef<Value> numbers) {
    auto pointer = LLVM::LLVMPointerType::get(b.getContext());
    if (!numberReporter) {
      auto type = LLVM::LLVMFunctionType::get(
          LLVM::LLVMVoidType::get(b.getContext()),
          {pointer, b.getI64Type(), b.getI64Type()});
      auto end = OpBuilder::atBlockEnd(module.getBody());
      numberReporter = LLVM::LLVMFuncOp::create(end, b.getLoc(),
                                                "resnorm_report_numbers", type);
      symbols.insert(numberReporter);
    }
    LLVM::CallOp::create(
        b, numberReporter,
        ValueRange{getAddress(b, text), numbers[0], numbers[1]});
  }

  /// The address of `text`, which ends with a null.
  Value getAddress(ImplicitLocOpBuilder &b, const std::string &text) {
    auto pointer = LLVM::LLVMPointerType::get(b.getContext());
    return LLVM::AddressOfOp::create(b, pointer, getString(b.getLoc(), text));
  }

private:
  StringAttr getString(Location loc, const std::string &text) {
    StringAttr &name = names[text];
    if (name)
      return name;
    auto b = OpBuilder::atBlockEnd(module.getBody());
    std::string terminated = text + '\0';
    auto type = LLVM::LLVMArrayType::get(b.getI8Type(), terminated.size());
    auto global = LLVM::GlobalOp::create(
        b, loc, type, /*isConstant=*/true, LLVM::Linkage::Private,
        "resnorm_message", b.getStringAttr(terminated));
    return name = symbols.insert(global);
  }

  ModuleOp module;
  SymbolTable symbols;
  llvm::StringMap<StringAttr> names;
  LLVM::LLVMFuncOp reporter, numberReporter;
};

/// Rewrites one function. Every split keeps what follows in the later block, so
/// ops are visited in order of the function's original blocks.
class StatusRewriter {
public:
  StatusRewriter(func::FuncOp function, Messages &messages)
      : function(function), messages(messages) {}

  LogicalResult run() {
    SmallVector<Operation *> checks;
    WalkResult result = function.walk([&](Operation *op) {
      bool checked =
          isa<cf::AssertOp, halide::CallOp, halide::ExpectOp, func::CallOp>(op);
      if (checked && op->getParentOp() != function) {
        op->emitOpError("expected structured control flow to be lowered before "
                        "statuses are returned; run convert-scf-to-cf first");
        return WalkResult::interrupt();
      }
      if (checked)
        checks.push_back(op);
      return WalkResult::advance();
    });
    if (result.wasInterrupted())
      return failure();
    rewriteReturns();
    for (Operation *op : checks) {
      if (auto assertOp = dyn_cast<cf::AssertOp>(op))
        rewriteAssert(assertOp);
      else if (auto call = dyn_cast<halide::CallOp>(op))
        rewriteKernelCall(call);
      else if (auto expect = dyn_cast<halide::ExpectOp>(op))
        rewriteExpect(expect);
      else
        rewriteCall(cast<func::CallOp>(op));
    }
    return success();
  }

private:
  Type getStatusType() { return IntegerType::get(function.getContext(), 32); }

  void rewriteReturns() {
    SmallVector<Type> results(function.getResultTypes());
    results.insert(results.begin(), getStatusType());
    function.setType(FunctionType::get(function.getContext(),
                                       function.getArgumentTypes(), results));
    function.removeResAttrsAttr();
    function.walk([&](func::ReturnOp op) {
      ImplicitLocOpBuilder b(op.getLoc(), op);
      Value ok = arith::ConstantIntOp::create(b, 0, 32);
      op.getOperandsMutable().assign(llvm::to_vector(llvm::concat<Value>(
          SmallVector<Value>{ok}, SmallVector<Value>(op.getOperands()))));
    });
  }

  /// The block that returns the status it is given.
  Block *getFailureBlock() {
    if (failureBlock)
      return failureBlock;
    Location loc = function.getLoc();
    failureBlock = new Block();
    function.getBody().push_back(failureBlock);
    SmallVector<Value> results{failureBlock->addArgument(getStatusType(), loc)};
    auto b = ImplicitLocOpBuilder::atBlockEnd(loc, failureBlock);
    for (Type type : function.getResultTypes().drop_front())
      results.push_back(ub::PoisonOp::create(b, type));
    func::ReturnOp::create(b, results);
    return failureBlock;
  }

  /// Ends the block before `op` with a branch: on `ok` to `op` and what follows
  /// it, else out of the function with `status`, after `message`.
  void check(Operation *op, Value ok, Value status, const std::string &message,
             arith::CmpIOp comparison = {}) {
    Block *before = op->getBlock();
    Block *next = before->splitBlock(op);
    auto b = ImplicitLocOpBuilder::atBlockEnd(op->getLoc(), before);
    Block *report = new Block();
    function.getBody().getBlocks().insert(Region::iterator(getFailureBlock()),
                                          report);
    cf::CondBranchOp::create(b, ok, next, report);
    b.setInsertionPointToEnd(report);
    if (comparison)
      messages.report(
          b, message,
          {widen(b, comparison.getLhs()), widen(b, comparison.getRhs())});
    else if (!message.empty())
      messages.report(b, message);
    cf::BranchOp::create(b, getFailureBlock(), status);
  }

  /// A type of indices and extents, whose values mean something to a reader.
  static bool isNumber(Type type) {
    return type.isIndex() || type.isInteger(64);
  }

  static Value widen(ImplicitLocOpBuilder &b, Value number) {
    if (number.getType().isIndex())
      return arith::IndexCastOp::create(b, b.getI64Type(), number);
    return number;
  }

  void checkStatus(Operation *next, Value status, const std::string &message) {
    ImplicitLocOpBuilder b(next->getLoc(), next);
    Value zero = arith::ConstantIntOp::create(b, 0, 32);
    Value ok = arith::CmpIOp::create(b, arith::CmpIPredicate::eq, status, zero);
    check(next, ok, status, message);
  }

  void rewriteAssert(cf::AssertOp op) {
    ImplicitLocOpBuilder b(op.getLoc(), op);
    Value status = arith::ConstantIntOp::create(b, 1, 32);
    auto comparison = op.getArg().getDefiningOp<arith::CmpIOp>();
    if (comparison && !isNumber(comparison.getLhs().getType()))
      comparison = {};
    check(op, op.getArg(), status, describe(op.getLoc()) + op.getMsg().str(),
          comparison);
    op.erase();
  }

  void rewriteCall(func::CallOp op) {
    ImplicitLocOpBuilder b(op.getLoc(), op);
    SmallVector<Type> results{getStatusType()};
    llvm::append_range(results, op.getResultTypes());
    auto call =
        func::CallOp::create(b, op.getCallee(), results, op.getOperands());
    op.replaceAllUsesWith(call.getResults().drop_front());
    checkStatus(op->getNextNode(), call.getResult(0), "");
    op.erase();
  }

  void rewriteKernelCall(halide::CallOp op) {
    if (!skipIfEmpty(op))
      return op.erase();
    // Only now: the builder remembers the block that holds the op.
    ImplicitLocOpBuilder b(op.getLoc(), op);
    auto invoke = halide::InvokeOp::create(
        b, b.getI32Type(), op.getCalleeAttr(), op.getInputs(), op.getOutputs());
    checkStatus(op->getNextNode(), invoke.getStatus(),
                describe(op.getLoc()) + "kernel '" + op.getCallee().str() +
                    "' failed");
    op.erase();
  }

  /// The runtime says what differs; the text says of which kernel.
  void rewriteExpect(halide::ExpectOp op) {
    ImplicitLocOpBuilder b(op.getLoc(), op);
    std::string what = describe(op.getLoc()) + "result " +
                       std::to_string(op.getNumber()) + " of kernel '" +
                       op.getKernel().str() + "'";
    auto compare = halide::CompareOp::create(b, b.getI32Type(),
                                             messages.getAddress(b, what),
                                             op.getGot(), op.getWant());
    checkStatus(op->getNextNode(), compare.getStatus(), "");
    op.erase();
  }

  /// Branches around `op` where every output has no element. Returns false
  /// where it is never to be called.
  bool skipIfEmpty(halide::CallOp op) {
    ImplicitLocOpBuilder b(op.getLoc(), op);
    SmallVector<std::pair<Value, int64_t>> dynamicExtents;
    for (Value output : op.getOutputs()) {
      auto type = cast<MemRefType>(output.getType());
      for (auto [axis, extent] : llvm::enumerate(type.getShape())) {
        if (extent == 0)
          return false;
        if (ShapedType::isDynamic(extent))
          dynamicExtents.push_back({output, axis});
      }
    }
    if (dynamicExtents.empty())
      return true;
    Value zero = arith::ConstantIndexOp::create(b, 0);
    Value some;
    for (auto [output, axis] : dynamicExtents) {
      Value extent = memref::DimOp::create(b, output, axis);
      Value positive =
          arith::CmpIOp::create(b, arith::CmpIPredicate::ne, extent, zero);
      some = some ? arith::AndIOp::create(b, some, positive).getResult()
                  : positive;
    }
    Block *before = op->getBlock();
    Block *call = before->splitBlock(op);
    Block *after = call->splitBlock(op->getNextNode());
    b.setInsertionPointToEnd(before);
    cf::CondBranchOp::create(b, some, call, after);
    b.setInsertionPointToEnd(call);
    cf::BranchOp::create(b, after);
    return true;
  }

  func::FuncOp function;
  Messages &messages;
  Block *failureBlock = nullptr;
};

struct StatusReturnsPass final
    : resnorm::impl::ResNormStatusReturnsPassBase<StatusReturnsPass> {
  using Base::Base;

  void runOnOperation() override {
    Messages messages(getOperation());
    for (auto function : getOperation().getOps<func::FuncOp>()) {
      if (function.isExternal()) {
        function.emitOpError("expected a definition: a function outside the "
                             "module returns no status");
        return signalPassFailure();
      }
      if (failed(StatusRewriter(function, messages).run()))
        return signalPassFailure();
    }
  }
};
} // namespace
