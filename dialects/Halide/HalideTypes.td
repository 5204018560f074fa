#ifndef HALIDE_TYPES_TD
#define HALIDE_TYPES_TD

include "Halide/HalideDialect.td"
include "mlir/IR/AttrTypeBase.td"
include "mlir/IR/BuiltinTypeInterfaces.td"
include "mlir/IR/EnumAttr.td"

def Halide_BufferType : TypeDef<Halide_Dialect, "Buffer", [ShapedTypeInterface]> {
  let mnemonic = "buffer";
  let summary = "A buffer parameter of a pipeline";
  let description = [{
    Extents innermost first and an element type: `!halide.buffer<768x?xf32>` is
    what a caller passes a `tensor<?x768xf32>` for. A static extent is a promise
    that generated code relies on; the kernel checks it at entry.
  }];
  let parameters = (ins ArrayRefParameter<"int64_t">:$shape, "::mlir::Type":$elementType);
  let builders = [TypeBuilderWithInferredContext<(ins
      "::llvm::ArrayRef<int64_t>":$shape, "::mlir::Type":$elementType), [{
    return $_get(elementType.getContext(), shape, elementType);
  }]>];
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
  let extraClassDeclaration = [{
    bool hasRank() const { return true; }
    BufferType cloneWith(std::optional<::llvm::ArrayRef<int64_t>> shape,
                         ::mlir::Type elementType) const {
      return BufferType::get(shape.value_or(getShape()), elementType);
    }
  }];
}

def Halide_Scalar : AnyTypeOf<[F64, F32, F16, BF16, I1, AnySignlessInteger, Index], "a scalar">;

def Halide_TailStrategy : I32EnumAttr<"TailStrategy", "what a split does where the factor does not divide", [
    I32EnumAttrCase<"Auto", 0, "auto">,
    I32EnumAttrCase<"GuardWithIf", 1, "guard_with_if">,
    I32EnumAttrCase<"RoundUp", 2, "round_up">,
    I32EnumAttrCase<"ShiftInwards", 3, "shift_inwards">,
    I32EnumAttrCase<"Predicate", 4, "predicate">,
    I32EnumAttrCase<"PredicateLoads", 5, "predicate_loads">,
    I32EnumAttrCase<"PredicateStores", 6, "predicate_stores">]> {
  let cppNamespace = "::resnorm::halide";
}

def Halide_MemoryType : I32EnumAttr<"MemoryType", "where a func's values live", [
    I32EnumAttrCase<"Auto", 0, "auto">,
    I32EnumAttrCase<"Heap", 1, "heap">,
    I32EnumAttrCase<"Stack", 2, "stack">,
    I32EnumAttrCase<"Register", 3, "register">,
    I32EnumAttrCase<"GPUShared", 4, "gpu_shared">]> {
  let cppNamespace = "::resnorm::halide";
}

#endif // HALIDE_TYPES_TD
