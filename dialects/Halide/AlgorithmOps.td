#ifndef HALIDE_ALGORITHM_OPS_TD
#define HALIDE_ALGORITHM_OPS_TD

include "Halide/HalideTypes.td"
include "mlir/IR/OpAsmInterface.td"
include "mlir/IR/RegionKindInterface.td"
include "mlir/IR/SymbolInterfaces.td"
include "mlir/Interfaces/SideEffectInterfaces.td"
include "mlir/Interfaces/InferTypeOpInterface.td"

class Halide_Op<string mnemonic, list<Trait> traits = []> : Op<Halide_Dialect, mnemonic, traits>;

// An op whose region arguments have names that mean something. They print as
// the arguments' SSA names, followed by the name as a string where the printer
// had to choose another.
def Halide_NamesArguments : DeclareOpInterfaceMethods<OpAsmOpInterface, ["getAsmBlockArgumentNames"]>;

def Halide_PipelineOp : Halide_Op<"pipeline", [IsolatedFromAbove, Symbol, SymbolTable,
    SingleBlock, NoTerminator, Halide_NamesArguments]> {
  let summary = "One kernel: parameters, funcs, outputs and a schedule";
  let description = [{
    The body holds, in this order: scalar expressions of the parameters
    (`halide.extent` and arith), `halide.func` and `halide.update` ops, one
    `halide.outputs`, and at most one `halide.schedule`. A func is visible to
    those after it; an update also sees its own func.

    Block arguments are the input buffers and scalars. The outputs are funcs; the
    i-th output of the call is written by the i-th func named in
    `halide.outputs` (a tuple func gives one buffer for each element).

    `target` is a Halide target string; absent or `host` means the machine that
    compiles.

    ```mlir
    halide.pipeline @add_norm(%x: !halide.buffer<768x128xf32>, %r: !halide.buffer<768x128xf32>)
        -> (!halide.buffer<768x128xf32>) {
      halide.func @sum(%i, %j) -> f32 {
        %a = halide.load %x[%i, %j] : !halide.buffer<768x128xf32>
        %b = halide.load %r[%i, %j] : !halide.buffer<768x128xf32>
        %s = arith.addf %a, %b : f32
        halide.yield %s : f32
      }
      halide.outputs @sum
      halide.schedule {
        halide.vectorize @sum "i" factor 16
        halide.parallel @sum "j"
      }
    }
    ```
  }];
  let arguments = (ins SymbolNameAttr:$sym_name, TypeArrayAttr:$result_types,
    OptionalAttr<StrAttr>:$target, OptionalAttr<ArrayAttr>:$arg_names);
  let regions = (region SizedRegion<1>:$body);
  let hasCustomAssemblyFormat = 1;
  let hasVerifier = 1;
  let hasRegionVerifier = 1;
  let extraClassDeclaration = [{
    /// Parameters: buffers and scalars, in the order calls pass them.
    ::mlir::Block::BlockArgListType getParameters() { return getBody().getArguments(); }
    /// The name by which the i-th parameter is known: the given one, or arg<i>.
    std::string getParameterName(unsigned index);
    FuncOp lookupFunc(::llvm::StringRef name);
    OutputsOp getOutputs();
    /// The schedule, or null where none is given.
    ScheduleOp getSchedule();
  }];
  let skipDefaultBuilders = 1;
  let builders = [OpBuilder<(ins "::llvm::StringRef":$name, "::mlir::TypeRange":$parameterTypes,
    "::mlir::TypeRange":$resultTypes, CArg<"::llvm::ArrayRef<::llvm::StringRef>", "{}">:$parameterNames)>];
}

def Halide_FuncOp : Halide_Op<"func", [Symbol, HasParent<"PipelineOp">,
    SingleBlockImplicitTerminator<"YieldOp">, Halide_NamesArguments]> {
  let summary = "A func and its pure definition";
  let description = [{
    Defines `name(vars) = expressions` for all coordinates. The region's
    arguments are the vars (type index), innermost first; their names are the
    names by which the schedule knows them. Several result types make a tuple.
    The body holds arith and math ops, `halide.load` of parameters, `halide.apply`
    of funcs before it, and no side effect. An empty region leaves the pure definition
    undefined: every value a consumer reads is then set by an update.
  }];
  let arguments = (ins SymbolNameAttr:$sym_name, StrArrayAttr:$vars, TypeArrayAttr:$element_types);
  let regions = (region AnyRegion:$body);
  let hasCustomAssemblyFormat = 1;
  let hasVerifier = 1;
  let hasRegionVerifier = 1;
  let extraClassDeclaration = [{
    unsigned getRank() { return getVars().size(); }
    /// Creates the entry block with one index argument a var.
    ::mlir::Block *addBody();
  }];
  let skipDefaultBuilders = 1;
  let builders = [OpBuilder<(ins "::llvm::StringRef":$name,
    "::llvm::ArrayRef<::llvm::StringRef>":$vars, "::mlir::TypeRange":$elementTypes)>];
}

def Halide_UpdateOp : Halide_Op<"update", [HasParent<"PipelineOp">, AttrSizedOperandSegments,
    SingleBlockImplicitTerminator<"AssignOp">, Halide_NamesArguments]> {
  let summary = "An update definition over pure vars and a reduction domain";
  let description = [{
    `func(coordinates) = values` for every point of the reduction domain, after
    all earlier definitions of the func. Region arguments: the pure vars of the
    func by their own names, then the reduction variables, innermost first. The
    i-th reduction variable runs from `mins[i]` over `extents[i]` values, both
    index values of the pipeline body. `halide.apply` of the func itself reads
    what was assigned before. The terminator `halide.assign` gives the left-hand
    side coordinates, any expressions (a scatter), and one value for each
    element. A pure var on the left must stand at its own position.

    ```mlir
    halide.update @sum(%j) over (%k = %c0 to %c768) {
      %s = halide.apply @sum[%j] : f32
      %v = halide.load %x[%k, %j] : !halide.buffer<768x128xf32>
      %t = arith.addf %s, %v : f32
      halide.assign [%j] = %t : f32
    }
    ```
    `%k = min to extent`: the second number is the extent, not the end.
  }];
  let arguments = (ins FlatSymbolRefAttr:$func, Variadic<Index>:$mins, Variadic<Index>:$extents,
    StrArrayAttr:$vars, StrArrayAttr:$rvars);
  let regions = (region SizedRegion<1>:$body);
  let hasCustomAssemblyFormat = 1;
  let hasVerifier = 1;
  let hasRegionVerifier = 1;
  let extraClassDeclaration = [{
    ::llvm::ArrayRef<::mlir::BlockArgument> getPureArguments();
    ::llvm::ArrayRef<::mlir::BlockArgument> getReductionArguments();
    FuncOp getFuncOp();
    /// Which update of its func this is: 0 for the first.
    unsigned getIndex();
  }];
  let skipDefaultBuilders = 1;
  let builders = [OpBuilder<(ins "FuncOp":$func, "::llvm::ArrayRef<::llvm::StringRef>":$rvars,
    "::mlir::ValueRange":$mins, "::mlir::ValueRange":$extents)>];
}

def Halide_YieldOp : Halide_Op<"yield", [Pure, Terminator, HasParent<"FuncOp">]> {
  let summary = "The values of a pure definition";
  let arguments = (ins Variadic<Halide_Scalar>:$values);
  let assemblyFormat = "($values^ `:` type($values))? attr-dict";
  let builders = [OpBuilder<(ins), [{ build($_builder, $_state, ::mlir::ValueRange()); }]>];
}

def Halide_AssignOp : Halide_Op<"assign", [Pure, Terminator, HasParent<"UpdateOp">, AttrSizedOperandSegments]> {
  let summary = "The left-hand side and the values of an update";
  let arguments = (ins Variadic<Index>:$coordinates, Variadic<Halide_Scalar>:$values);
  let assemblyFormat = "` ` `[` $coordinates `]` `=` $values `:` type($values) attr-dict";
  let builders = [OpBuilder<(ins), [{ build($_builder, $_state, ::mlir::ValueRange(), ::mlir::ValueRange()); }]>];
}

def Halide_LoadOp : Halide_Op<"load", [Pure, TypesMatchWith<"the value has the buffer's element type",
    "buffer", "value", "::mlir::cast<BufferType>($_self).getElementType()">]> {
  let summary = "Read a parameter buffer at coordinates";
  let description = [{
    Coordinates are index values, innermost first; any expression will do (a
    gather). Reading outside the buffer is an error at run time that the kernel
    reports before it starts, as far as bounds can be told; clamp what depends on data.
  }];
  let arguments = (ins Halide_BufferType:$buffer, Variadic<Index>:$coordinates);
  let results = (outs Halide_Scalar:$value);
  let assemblyFormat = "$buffer `[` $coordinates `]` attr-dict `:` qualified(type($buffer))";
  let hasVerifier = 1;
}

def Halide_ApplyOp : Halide_Op<"apply", [Pure]> {
  let summary = "The value of a func at coordinates";
  let description = [{
    Inlined, or read from where the func was computed: that is for the schedule
    to say. A tuple func gives all its elements.
  }];
  let arguments = (ins FlatSymbolRefAttr:$func, Variadic<Index>:$coordinates);
  let results = (outs Variadic<Halide_Scalar>:$values);
  let assemblyFormat = "$func `[` $coordinates `]` attr-dict `:` type($values)";
  let hasVerifier = 1;
  let builders = [OpBuilder<(ins "FuncOp":$func, "::mlir::ValueRange":$coordinates)>];
}

def Halide_ExtentOp : Halide_Op<"extent", [Pure]> {
  let summary = "The extent of a parameter buffer along one dimension, 0 the innermost";
  let arguments = (ins Halide_BufferType:$buffer, ConfinedAttr<I64Attr, [IntNonNegative]>:$dimension);
  let results = (outs Index:$extent);
  let assemblyFormat = "$buffer `,` $dimension attr-dict `:` qualified(type($buffer))";
  let hasVerifier = 1;
  let hasFolder = 1;
}

def Halide_OutputsOp : Halide_Op<"outputs", [HasParent<"PipelineOp">]> {
  let summary = "The funcs that the pipeline stores, in the order of its results";
  let arguments = (ins FlatSymbolRefArrayAttr:$funcs);
  let assemblyFormat = "custom<SymbolList>($funcs) attr-dict";
  let hasVerifier = 1;
}

#endif // HALIDE_ALGORITHM_OPS_TD
