#ifndef HALIDE_SCHEDULE_OPS_TD
#define HALIDE_SCHEDULE_OPS_TD

include "Halide/AlgorithmOps.td"

def ScheduleDirectiveInterface : OpInterface<"ScheduleDirective"> {
  let cppNamespace = "::resnorm::halide";
  let description = [{
    One line of a schedule. `halide-verify-schedule` and code generation walk
    directives in order and ask this interface what each one consumes and makes.
  }];
  let methods = [
    InterfaceMethod<"The func that is scheduled.", "::mlir::FlatSymbolRefAttr", "getFuncAttr">,
    InterfaceMethod<"The update that is scheduled; none for the pure definition.",
      "std::optional<uint64_t>", "getUpdateIndex", (ins), "", "return std::nullopt;">,
    InterfaceMethod<"Loop names that must exist before the directive.",
      "::llvm::SmallVector<::llvm::StringRef>", "getConsumedVars", (ins), "", "return {};">
  ];
}

def Halide_ScheduleOp : Halide_Op<"schedule", [HasParent<"PipelineOp">, SingleBlock,
    NoTerminator, NoRegionArguments]> {
  let summary = "How the funcs of a pipeline are computed";
  let description = [{
    Directives, applied in order, exactly as method calls on `Halide::Func`
    would be. A func that no directive computes is inlined; outputs are computed
    at the root.
  }];
  let regions = (region SizedRegion<1>:$body);
  let assemblyFormat = "attr-dict-with-keyword $body";
  let hasVerifier = 1;
  let builders = [OpBuilder<(ins), [{ $_state.addRegion()->emplaceBlock(); }]>];
  let skipDefaultBuilders = 1;
}

// `consumed` and `update` are the C++ expressions that answer the interface.
class Halide_Directive<string mnemonic, string consumed = "{}", string update = "std::nullopt",
                       list<Trait> traits = []>
    : Halide_Op<mnemonic, traits # [ParentOneOf<["ScheduleOp", "SpecializeOp"]>,
        DeclareOpInterfaceMethods<ScheduleDirectiveInterface, ["getUpdateIndex", "getConsumedVars"]>]> {
  let extraClassDefinition = [{
    std::optional<uint64_t> $cppClass::getUpdateIndex() { return }] # update # [{; }
    ::llvm::SmallVector<::llvm::StringRef> $cppClass::getConsumedVars() { return }] # consumed # [{; }
  }];
}

// A directive on one stage of a func: its pure definition, or `update N`.
class Halide_StageDirective<string mnemonic, string consumed = "{}", list<Trait> traits = []>
    : Halide_Directive<mnemonic, consumed, "getUpdate()", traits>;

def Halide_Index : OptionalAttr<ConfinedAttr<I64Attr, [IntNonNegative]>>;

def Halide_SplitOp : Halide_StageDirective<"split", "{getVar()}"> {
  let summary = "Split a loop into an outer and an inner one";
  let description = [{
    ```
    for i in 0..n              for io in 0..ceil(n / f)
                       =>        for ii in 0..f
    ```
    Legal on any loop of the stage. Where f does not divide the extent, `tail`
    says what happens: `guard_with_if` tests each iteration and is always right;
    `shift_inwards` moves the last tile back and recomputes, so it is illegal
    where an output may alias an input or for updates; `round_up` needs storage
    beyond the extent. Buys: a loop to vectorize, unroll or compute others at.
  }];
  let arguments = (ins FlatSymbolRefAttr:$func, Halide_Index:$update, StrAttr:$var,
    StrAttr:$outer, StrAttr:$inner, ConfinedAttr<I64Attr, [IntPositive]>:$factor,
    DefaultValuedAttr<Halide_TailStrategy, "::resnorm::halide::TailStrategy::Auto">:$tail);
  let assemblyFormat = [{
    $func (`update` $update^)? $var `into` $outer `,` $inner `factor` $factor (`tail` $tail^)? attr-dict
  }];
}

def Halide_TileOp : Halide_StageDirective<"tile", "{getX(), getY()}"> {
  let summary = "Split two loops and put both inner ones innermost";
  let description = [{
    ```
    for y                      for yo
      for x            =>        for xo
                                   for yi
                                     for xi
    ```
    The same as two splits and a reorder.
  }];
  let arguments = (ins FlatSymbolRefAttr:$func, Halide_Index:$update, StrAttr:$x, StrAttr:$y,
    StrAttr:$xo, StrAttr:$yo, StrAttr:$xi, StrAttr:$yi,
    ConfinedAttr<I64Attr, [IntPositive]>:$x_factor, ConfinedAttr<I64Attr, [IntPositive]>:$y_factor,
    DefaultValuedAttr<Halide_TailStrategy, "::resnorm::halide::TailStrategy::Auto">:$tail);
  let assemblyFormat = [{
    $func (`update` $update^)? $x `,` $y `into` $xo `,` $yo `,` $xi `,` $yi
    `factors` $x_factor `,` $y_factor (`tail` $tail^)? attr-dict
  }];
}

def Halide_FuseOp : Halide_StageDirective<"fuse", "{getInner(), getOuter()}"> {
  let summary = "Join two nested loops into one";
  let description = [{
    ```
    for o in 0..m
      for i in 0..n    =>    for t in 0..m*n    (i = t % n, o = t / n)
    ```
    `inner` must be directly inside `outer`. Buys: enough iterations for
    `parallel`. Costs a division an iteration.
  }];
  let arguments = (ins FlatSymbolRefAttr:$func, Halide_Index:$update,
    StrAttr:$inner, StrAttr:$outer, StrAttr:$fused);
  let assemblyFormat = "$func (`update` $update^)? $inner `,` $outer `into` $fused attr-dict";
}

def Halide_ReorderOp : Halide_StageDirective<"reorder", "llvm::to_vector(getVars().getAsValueRange<mlir::StringAttr>())"> {
  let summary = "Nest the named loops in this order, innermost first";
  let description = [{
    ```
    for j                    for i
      for i: f(i, j)   =>      for j: f(i, j)
    ```
    Loops not named keep their places. Illegal on reduction variables whose
    update is not associative and commutative. Buys: stride 1 innermost, and
    outermost what `parallel` or a `compute_at` needs there.
  }];
  let arguments = (ins FlatSymbolRefAttr:$func, Halide_Index:$update, StrArrayAttr:$vars);
  let assemblyFormat = "$func (`update` $update^)? $vars attr-dict";
}

class Halide_MarkDirective<string mnemonic, string text> : Halide_StageDirective<mnemonic, "{getVar()}"> {
  let summary = text;
  let arguments = (ins FlatSymbolRefAttr:$func, Halide_Index:$update, StrAttr:$var,
    OptionalAttr<ConfinedAttr<I64Attr, [IntPositive]>>:$factor,
    DefaultValuedAttr<Halide_TailStrategy, "::resnorm::halide::TailStrategy::Auto">:$tail);
  let assemblyFormat = "$func (`update` $update^)? $var (`factor` $factor^)? (`tail` $tail^)? attr-dict";
}

def Halide_VectorizeOp : Halide_MarkDirective<"vectorize", "Run a loop as vector instructions"> {
  let description = [{
    ```
    for i in 0..16: f(i) = g(i)    =>    f[0..16] = g[0..16]
    ```
    With `factor`, splits by it first and vectorizes the inner loop, which has no
    name; the old name is the outer loop's. The extent must be a constant. On a
    reduction variable it needs `atomic` before it, and a float sum or product.
  }];
}

def Halide_UnrollOp : Halide_MarkDirective<"unroll", "Write a loop's iterations out"> {
  let description = [{
    ```
    for i in 0..4: body(i)    =>    body(0); body(1); body(2); body(3)
    ```
    With `factor`, splits by it first. The extent must be a constant.
  }];
}

def Halide_ParallelOp : Halide_MarkDirective<"parallel", "Share a loop's iterations between threads"> {
  let description = [{
    With `factor`, splits by it first: each task runs `factor` iterations, and
    the var then names the outer loop, so do not compute other funcs at it;
    split by hand for that. Illegal on reduction variables, but for `atomic` updates.
  }];
}

class Halide_LoopDirective<string mnemonic, string text>
    : Halide_StageDirective<mnemonic, "llvm::to_vector(getVars().getAsValueRange<mlir::StringAttr>())"> {
  let summary = text;
  let arguments = (ins FlatSymbolRefAttr:$func, Halide_Index:$update, StrArrayAttr:$vars);
  let assemblyFormat = "$func (`update` $update^)? $vars attr-dict";
}

def Halide_GPUBlocksOp : Halide_LoopDirective<"gpu_blocks", "Map up to three loops to the GPU's blocks, innermost first"> {
  let description = "The named loops become blockIdx.x, .y, .z; they must be the outermost.";
}
def Halide_GPUThreadsOp : Halide_LoopDirective<"gpu_threads", "Map up to three loops to the threads of a block, innermost first"> {
  let description = "The named loops become threadIdx.x, .y, .z, directly inside the blocks.";
}
def Halide_GPULanesOp : Halide_LoopDirective<"gpu_lanes", "Map one loop to the lanes of a warp"> {
  let description = [{
    A func stored in registers under this loop is exchanged by shuffles and must
    be indexed by the lane. CUDA only: OpenCL refuses it.
  }];
}

def Halide_GPUSingleThreadOp : Halide_StageDirective<"gpu_single_thread"> {
  let summary = "Run a stage as it is in one thread of the GPU";
  let description = [{
    For what has no loop that could be shared: a func of one element, an update
    whose steps depend on each other. All loops stay serial. Legal on what is
    computed at the root. Buys that values do not cross to the host and back.
  }];
  let arguments = (ins FlatSymbolRefAttr:$func, Halide_Index:$update);
  let assemblyFormat = "$func (`update` $update^)? attr-dict";
}

def Halide_ComputeAtOp : Halide_Directive<"compute_at"> {
  let summary = "Compute a func inside a loop of its consumer, as needed there";
  let description = [{
    ```
    for j: for i: out(i, j) = ... s(i, j)    =>    for j: { for i: s(i) = ...; for i: out(i, j) = ... s(i) }
    ```
    Every use of `func` must be inside that loop, through inlined funcs and in
    every specialized version. Buys locality, costs
    recomputation where uses of different iterations overlap.
  }];
  let arguments = (ins FlatSymbolRefAttr:$func, FlatSymbolRefAttr:$consumer,
    Halide_Index:$consumer_update, StrAttr:$var);
  let assemblyFormat = "$func `at` $consumer (`update` $consumer_update^)? $var attr-dict";
}

def Halide_StoreAtOp : Halide_Directive<"store_at"> {
  let summary = "Keep a func's values alive across iterations of a loop further out";
  let description = [{
    Must enclose where the func is computed, with no parallel, vectorized or GPU
    loop in between. Buys sliding windows instead of recomputation.
  }];
  let arguments = (ins FlatSymbolRefAttr:$func, FlatSymbolRefAttr:$consumer,
    Halide_Index:$consumer_update, StrAttr:$var);
  let assemblyFormat = "$func `at` $consumer (`update` $consumer_update^)? $var attr-dict";
}

class Halide_FuncDirective<string mnemonic, string text> : Halide_Directive<mnemonic> {
  let summary = text;
  let arguments = (ins FlatSymbolRefAttr:$func);
  let assemblyFormat = "$func attr-dict";
}
def Halide_ComputeRootOp : Halide_FuncDirective<"compute_root", "Compute all of a func before its consumers"> {
  let description = "Legal always. Costs a round trip through memory.";
}
def Halide_StoreRootOp : Halide_FuncDirective<"store_root", "Keep a func's values for the whole pipeline"> {
  let description = "Legal wherever the func is computed at some loop.";
}

def Halide_StreamOp : Halide_FuncDirective<"stream", "Store an output past the caches"> {
  let description = [{
    Vectors of the output are stored by non-temporal instructions wherever they
    are aligned; what is not aligned, and scalars, are stored as ever. Each task
    ends with a fence. Legal on outputs, on CPUs. Buys the read of each line
    before it is written, where the output is larger than the cache; costs the
    reader a trip to memory where it is not.
  }];
}

def Halide_StoreInOp : Halide_Directive<"store_in"> {
  let summary = "Choose the memory that holds a func";
  let description = [{
    `stack` and `register` need constant extents; `gpu_shared` needs the func to
    be computed at a block's loop.
  }];
  let arguments = (ins FlatSymbolRefAttr:$func, Halide_MemoryType:$memory);
  let assemblyFormat = "$func $memory attr-dict";
}

def Halide_RFactorOp : Halide_StageDirective<"rfactor", "llvm::to_vector(getRvars().getAsValueRange<mlir::StringAttr>())"> {
  let summary = "Split an associative reduction into partial results";
  let description = [{
    ```
    s() += x(ko * 16 + ki)    =>    part(u) += x(ko * 16 + u);  s() += part(ki)
    ```
    `rvar` of the update becomes the pure var `var` of the new func `result`,
    which later directives schedule by that name; what is left of the update
    sums it up. The update must be associative and commutative: `new = old op
    value` with a float sum or product that carries `fastmath<reassoc>`, or an
    integer minimum or maximum. Buys: the partial results are independent, so
    `var` may be vectorized or shared. The new func must be computed somewhere.
  }];
  let arguments = (ins FlatSymbolRefAttr:$func, Halide_Index:$update, StrArrayAttr:$rvars,
    StrArrayAttr:$vars, FlatSymbolRefAttr:$result);
  let assemblyFormat = "$func (`update` $update^)? $rvars `to` $vars `as` $result attr-dict";
}

def Halide_AtomicOp : Halide_StageDirective<"atomic"> {
  let summary = "Allow a reduction's loops to be vectorized or shared";
  let description = [{
    Directives after it may share or vectorize reduction variables. The update's
    operation must be associative (as for `rfactor`), unless the order is
    overridden. Int, min, max and bool reductions fold wrongly in Halide 21 when
    vectorized this way; use `rfactor` for those.
  }];
  let arguments = (ins FlatSymbolRefAttr:$func, Halide_Index:$update, UnitAttr:$override_associativity);
  let assemblyFormat = "$func (`update` $update^)? (`override_associativity` $override_associativity^)? attr-dict";
}

def Halide_BoundOp : Halide_Directive<"bound"> {
  let summary = "Promise the range over which a func's var is needed";
  let description = [{
    The kernel checks the promise at entry. Without `min` only the extent is
    promised, wherever the range starts: the func is computed over as many values
    at its place, also where its readers need fewer, so everything that it reads
    must be there for them. Buys constant loop extents.
  }];
  let arguments = (ins FlatSymbolRefAttr:$func, StrAttr:$var, OptionalAttr<I64Attr>:$min, ConfinedAttr<I64Attr, [IntPositive]>:$extent);
  let assemblyFormat = "$func $var (`min` $min^)? `extent` $extent attr-dict";
}

def Halide_PrefetchOp : Halide_Directive<"prefetch", "{getAt(), getFrom()}"> {
  let summary = "Fetch what a later iteration will read";
  let description = [{
    At each iteration of `at` of the func's pure definition, prefetch what
    `source` (a func or, by its name, a parameter) will be read for at `from` + `offset`.
  }];
  let arguments = (ins FlatSymbolRefAttr:$func, FlatSymbolRefAttr:$source, StrAttr:$at, StrAttr:$from, I64Attr:$offset);
  let assemblyFormat = "$func `source` $source `at` $at `from` $from `offset` $offset attr-dict";
}

def Halide_SpecializeOp : Halide_StageDirective<"specialize", "{}", [SingleBlock, NoTerminator, NoRegionArguments]> {
  let summary = "A second version of a stage for when a condition holds";
  let description = [{
    ```
    if (condition) { the stage as the region schedules it } else { the stage as scheduled }
    ```
    The condition is an i1 of the pipeline body. The region's directives may name
    only this stage.
  }];
  let arguments = (ins FlatSymbolRefAttr:$func, Halide_Index:$update, I1:$condition);
  let regions = (region SizedRegion<1>:$body);
  let assemblyFormat = "$func (`update` $update^)? `when` $condition attr-dict-with-keyword $body";
  let hasVerifier = 1;
}

#endif // HALIDE_SCHEDULE_OPS_TD
