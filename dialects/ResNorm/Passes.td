#ifndef RESNORM_PASSES_TD
#define RESNORM_PASSES_TD

include "mlir/Pass/PassBase.td"

def ResNormGuardShapesPass : Pass<"resnorm-guard-shapes", "::mlir::func::FuncOp"> {
  let summary = "Assert what ops on tensors of dynamic shape take for granted";
  let description = [{
    Two operands of one op must agree in their extents, and where types do not
    say that they do, only the caller of the model knows. Each such demand becomes
    a `cf.assert` at the op: dimensions that one loop of a linalg op walks along
    are equally long, a window ends inside, a cast to a static extent is true, an
    expanded dimension has the elements of the new ones, concatenated tensors fit, a
    slice is inside of what it is taken of or put into, and the operands of a
    `resnorm` op agree with each other and with its result types.
    They run once a call, on extents. What follows from types is not asserted.

    To run before the IR is made canonical: afterwards an op may have lost the
    operand that says what was wrong.

    Before:
    ```mlir
    %y = linalg.add ins(%a, %b : tensor<?xf32>, tensor<?xf32>) outs(%e : tensor<?xf32>) -> tensor<?xf32>
    ```
    After:
    ```mlir
    %0 = tensor.dim %b, %c0 : tensor<?xf32>
    %1 = tensor.dim %a, %c0 : tensor<?xf32>
    %2 = arith.cmpi eq, %0, %1 : index
    cf.assert %2, "expected dimension 0 of operand 1 to be as long as dimension 0 of operand 0"
    %y = linalg.add ins(%a, %b : tensor<?xf32>, tensor<?xf32>) outs(%e : tensor<?xf32>) -> tensor<?xf32>
    ```
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect", "::mlir::cf::ControlFlowDialect",
    "::mlir::tensor::TensorDialect"];
}

def ResNormGuardIndicesPass : Pass<"resnorm-guard-indices", "::mlir::func::FuncOp"> {
  let summary = "Assert that indices which are data are inside what they index";
  let description = [{
    Kernels clamp what a gather reads, so that a wrong index reads nothing outside
    a buffer; this pass makes it an error of the run as well. Each index of a
    `tensor.extract` in the body of a generic that depends on elements of an input
    gets a `cf.assert` for either bound, unless its range is known to be inside or
    the front end asserts it. `resnorm-form-kernels` moves the assertions out of
    the loops: one reduction over the indices, not over what they fetch.

    An index that is a sum of loops and of scalars is asserted before the generic,
    at the first and the last iteration; one of `tensor.extract` or `tensor.insert`
    in host code, at the op. `tensor.gather` becomes such a generic. The indices of
    a `tm_tensor.scatter` are asserted by a generic of their own.

    Before: `%v = tensor.extract %table[%row, %column] : tensor<10x4xf32>`.
    After:
    ```mlir
    %0 = arith.cmpi sge, %row, %c0 : index
    cf.assert %0, "expected indices into dimension 0 from 0"
    %1 = arith.cmpi slt, %row, %c10 : index
    cf.assert %1, "expected indices into dimension 0 below its extent"
    %v = tensor.extract %table[%row, %column] : tensor<10x4xf32>
    ```
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect", "::mlir::cf::ControlFlowDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::tensor::TensorDialect"];
}

def ResNormNarrowF64Pass : Pass<"resnorm-narrow-f64", "::mlir::func::FuncOp"> {
  let summary = "Narrow f64 islands that came only from a front end's variance trick";
  let description = [{
    torch-mlir widens f32 to f64, takes a variance, and truncates the result.
    Where every value of such an island enters by `arith.extf` and leaves by
    `arith.truncf`, and no f64 reaches a function result, the island is rewritten
    in f32 with the two casts gone.

    Before: `extf f32 to f64; addf f64; truncf f64 to f32`. After: `addf f32`.
    Never applied to f64 that the model itself asked for.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect", "::mlir::tensor::TensorDialect"];
}

def ResNormRaisePass : Pass<"resnorm-raise", "::mlir::func::FuncOp"> {
  let summary = "Raise decomposed norms, residual adds, softmax and GELU to resnorm ops";
  let description = [{
    Matches sets of factors and terms in any order through generics, broadcasts,
    reshapes and casts, not one tree. Each near miss gives a remark (category
    `resnorm-raise`) that says why, at the op that broke the match; see them with
    `--remarks-filter=resnorm-raise`.
  }];
  let dependentDialects = ["::resnorm::ResNormDialect", "::mlir::arith::ArithDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::tensor::TensorDialect"];
  let options = [
    Option<"allowNarrowStatistics", "allow-narrow-statistics", "bool", "true",
      "Take statistics in f32 where the front end widened an f32 input to f64 for them">,
    Option<"normsOnly", "norms-only", "bool", "false",
      "Raise norms and residual connections, and leave softmax and activations as they are">];
}

def ResNormFusePass : Pass<"resnorm-fuse", "::mlir::func::FuncOp"> {
  let summary = "Fuse residual adds with the norms around them and fold batch norms";
  let description = [{
    residual_add + norm becomes add_norm with both results, whatever else uses
    the sum; norm + residual_add becomes norm_add; a batch norm by given
    statistics is folded into the convolution or matmul before it; biases of the
    branch and dropout at inference are absorbed; a concatenation that starts with
    the parts of an earlier one appends to it. Each refusal is a remark of category
    `resnorm-fuse`.

    A norm of rows that reads the sum through reshapes and transposes that keep
    the rows is taken of the sum, and its result is moved.

    Before:
    ```
    %s = resnorm.residual_add %x, %f : tensor<16x2x8xf32>, tensor<16x2x8xf32> -> tensor<16x2x8xf32>
    %t = linalg.transpose ins(%s) outs(%e : tensor<2x16x8xf32>) permutation = [1, 0, 2]
    %y = resnorm.layer_norm %t axes [2] epsilon 1.0e-5 : tensor<2x16x8xf32> -> tensor<2x16x8xf32>
    ```
    After:
    ```
    %s, %n = resnorm.add_norm %x, %f norm <layer_norm, axes = [2], epsilon = 1.0e-5> : ...
    %y = linalg.transpose ins(%n) outs(%e : tensor<2x16x8xf32>) permutation = [1, 0, 2]
    ```

    A factor that the branch was multiplied with before (ConvNeXt's and CaiT's
    LayerScale) stays the elementwise op that it is, and does not keep the sum
    from its norm.

    With `norms-only`, no op is changed but those of the `resnorm` dialect: batch
    norms are not folded, and nothing around a norm is made canonical.
  }];
  let options = [Option<"normsOnly", "norms-only", "bool", "false",
    "Fuse resnorm ops with each other, and leave every other op as it is">];
  let dependentDialects = ["::resnorm::ResNormDialect", "::mlir::arith::ArithDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::math::MathDialect", "::mlir::tensor::TensorDialect"];
}

def ResNormPackWeightsPass : Pass<"resnorm-pack-weights", "::mlir::func::FuncOp"> {
  let summary = "Give the contractions of a parameter its columns tile by tile";
  let description = [{
    A contraction of an activation with a parameter reads, at each step of the
    reduction, as many neighbouring columns of the parameter as its register tile
    is wide. They are packed to lie next to each other, one step after the other,
    by a `linalg.pack` that depends on the parameter alone, so that
    `resnorm-hoist-parameters` prepares it once. Transposes and broadcasts of the
    parameter before the contraction go: they only say where elements are. Columns
    are padded to whole tiles; the width of a tile follows from the target's
    vectors and registers and the shape. Where columns are padded, sums that do
    not start from one value start from 0, and what they started from is added.

    Before: `%y = linalg.matmul ins(%x, %w : tensor<128x768xf32>, tensor<768x512xf32>)`.
    After:
    ```
    %p = linalg.pack %w outer_dims_perm = [1, 0] inner_dims_pos = [1] inner_tiles = [24]
        into %e : tensor<768x512xf32> -> tensor<22x768x24xf32>
    %y = linalg.generic {indexing_maps = [(m, n, k) -> (m, k),
                                          (m, n, k) -> (n floordiv 24, k, n mod 24), ...
    ```
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::tensor::TensorDialect"];
  let options = [
    Option<"target", "target", "std::string", "\"host\"", "Halide target string that tiles are chosen for">
  ];
}

def ResNormHoistParametersPass : Pass<"resnorm-hoist-parameters", "::mlir::ModuleOp"> {
  let summary = "Compute once what depends on parameters and constants alone";
  let description = [{
    What a public function computes from arguments marked `resnorm.param` and
    from constants moves to a function of its own, `@<name>.init`, which the
    runtime calls when parameters are bound. The values that the rest still reads
    come back as arguments after all others, marked `resnorm.prepared`; a
    parameter that the rest reads no longer is marked `resnorm.released`, and its
    memory may go once the init function has run.

    A value is prepared only if it is not larger than what it is computed from,
    so that parameters shrink or are reordered: a broadcast stays with its user.
    So does a reshape or slice, which is free.

    Before:
    ```
    func @main(%w: tensor<8x4xf32> {resnorm.param = "w"}, %x: tensor<2x4xf32>) {
      %t = linalg.transpose ins(%w) ...
      %y = linalg.matmul ins(%x, %t) ...
    ```
    After:
    ```
    func @main.init(%w: tensor<8x4xf32> {resnorm.param = "w"}) -> tensor<4x8xf32> {
      %t = linalg.transpose ins(%w) ...
    func @main(%w: tensor<8x4xf32> {resnorm.param = "w", resnorm.released}, %x: tensor<2x4xf32>,
               %t: tensor<4x8xf32> {resnorm.prepared}) {
      %y = linalg.matmul ins(%x, %t) ...
    ```
  }];
  let dependentDialects = ["::mlir::func::FuncDialect"];
}

def ResNormLayoutPass : Pass<"resnorm-layout", "::mlir::func::FuncOp"> {
  let summary = "Channels last from end to end, and filters packed";
  let description = [{
    Every tensor that a convolution reads or makes lies with its channels last,
    and so does what elementwise ops, pads, poolings, reductions, norms,
    concatenations, slices and reshapes read and make of it: these ops work in
    any order, structured ones through their indexing maps. Transposes are left
    where such a tensor comes from or goes to something else. A transpose in the
    model that put the channels last itself is gone.

    Filters are packed by ops on parameters alone, as
    [groups][F / block][window][C][block], the block being two vectors of
    `vector-bytes`, or one, that divide the output channels. The pixels of a result
    are one dimension, from which the places in the image are derived: tiles then
    leave no rest at the end of each row. A convolution with a window of one element
    and no stride becomes a `linalg.matmul`.

    Before:
    ```
    %y = linalg.conv_2d_nchw_fchw ins(%x, %w : tensor<1x8x6x6xf32>, tensor<32x8x3x3xf32>) ...
        -> tensor<1x32x4x4xf32>
    ```
    After:
    ```
    %xt = linalg.transpose ins(%x) ... permutation = [0, 2, 3, 1]
    %wp = linalg.generic ins(%w) ... -> tensor<2x3x3x8x16xf32>
    %yt = linalg.generic ins(%xt, %wp : tensor<1x6x6x8xf32>, tensor<2x3x3x8x16xf32>) ...
        -> tensor<16x32xf32>
    %ye = tensor.expand_shape %yt [[0, 1, 2], [3]] ... into tensor<1x4x4x32xf32>
    %y = linalg.transpose ins(%ye) ... permutation = [0, 3, 1, 2]
    ```
  }];
  let dependentDialects = ["::resnorm::ResNormDialect", "::mlir::arith::ArithDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::tensor::TensorDialect"];
  let options = [Option<"vectorBytes", "vector-bytes", "int64_t", "32",
    "Bytes in a vector register of the target">];
}

def ResNormFormKernelsPass : Pass<"resnorm-form-kernels", "::mlir::ModuleOp"> {
  let summary = "Cut the graph into kernels, one private function each";
  let description = [{
    Each kernel is an anchor (contraction, norm, softmax, reduction or elementwise
    root) with the producers and consumers worth computing beside it. It is
    outlined into a private function marked `resnorm.kernel`; kernels that are
    equal but for constants they take as operands share one function. What cannot
    be a kernel stays where it was, and so does what an init function
    (`resnorm-hoist-parameters`) computes once: compiling it costs more than it saves.

    With `norms-only`, kernels hold `resnorm` ops and the constants they need, and
    nothing else is moved.

    Before: `%y = resnorm.layer_norm ...; %z = linalg.generic ... (relu)`.
    After: `%z = call @layer_norm_0(%x, %g, %b)`.
  }];
  let dependentDialects = ["::resnorm::ResNormDialect", "::mlir::func::FuncDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::tensor::TensorDialect"];
  let options = [Option<"normsOnly", "norms-only", "bool", "false",
    "Make kernels of resnorm ops alone">];
}

def ResNormDecomposePass : Pass<"resnorm-decompose", "::mlir::func::FuncOp"> {
  let summary = "Decompose every resnorm op, and others that can be, to linalg: the reference path";
  let description = [{
    Asks `linalg::AggregatedOpInterface` until no op with that interface is left:
    fused ops become a residual_add and a norm, those become linalg on tensors.
    `linalg.softmax` and `tm_tensor.scatter` have the interface too. A
    `linalg.pack` becomes padding, a reshape and a transpose.
  }];
  let options = [Option<"normsOnly", "norms-only", "bool", "false",
    "Decompose resnorm ops alone">];
  let dependentDialects = ["::resnorm::ResNormDialect", "::mlir::arith::ArithDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::math::MathDialect", "::mlir::tensor::TensorDialect"];
}

def ResNormReduceOpsPass : Pass<"resnorm-reduce-ops", "::mlir::ModuleOp"> {
  let summary = "Shrink a module while a tester finds it interesting";
  let description = [{
    For `resnorm-reduce`: of a model that shows a defect, leaves the few ops that do.
    The tester is a program that is called with `test-arguments` and the path of a
    module, and exits with status 1 where that is still interesting, as for the
    stock `reduction-tree`. Pieces of the list of ops, half as long in every round,
    are taken out: users of an op's result get an operand of the same type instead,
    or else a constant of halves (static tensors of floats). Types of functions
    stay, so that a tester may pass the same inputs to every variant.

    It is an error if the whole module is not interesting.

    Before, with a tester that asks for `resnorm.layer_norm`:
    ```mlir
    %g = resnorm.gelu %x : tensor<4x8xf32>
    %n = resnorm.layer_norm %g axes [1] epsilon 1.0e-5 : tensor<4x8xf32> -> tensor<4x8xf32>
    %s = resnorm.silu %n : tensor<4x8xf32>
    return %s : tensor<4x8xf32>
    ```
    After:
    ```mlir
    %n = resnorm.layer_norm %x axes [1] epsilon 1.0e-5 : tensor<4x8xf32> -> tensor<4x8xf32>
    return %n : tensor<4x8xf32>
    ```
  }];
  let options = [
    Option<"test", "test", "std::string", [{""}], "Path of the tester">,
    ListOption<"testArguments", "test-arguments", "std::string", "What the tester is called with before the module's path">];
  let dependentDialects = ["::mlir::arith::ArithDialect"];
}

def ResNormReportPass : Pass<"resnorm-report", "::mlir::ModuleOp"> {
  let summary = "Count what was raised, fused and refused, as one line of JSON";
  let description = [{
    Prints one object, changes nothing, and may stand anywhere in a pipeline.
    A batch norm that was folded into a convolution is in a report after
    `resnorm-raise` and in none after `resnorm-fuse`, so put one behind each:

    ```
    resnorm-opt m.mlir --resnorm-import --resnorm-raise --resnorm-report=stage=raised \
      --resnorm-fuse --resnorm-report=stage=fused -o /dev/null
    ```
    ```json
    {"stage":"fused",
     "ops":{"resnorm.add_norm":24,"resnorm.gelu":12,"resnorm.layer_norm":1,"resnorm.softmax":12},
     "norms":{"layer_norm":25},"norms_total":25,"norms_fused":24,
     "residual_adds_total":24,"residual_adds_fused":24,
     "refused":[{"op":"resnorm.layer_norm","location":"m.mlir:7:3","reason":"..."} ],
     "near_misses":[{"kind":"norm","location":"m.mlir:9:3","reason":"..."} ]}
    ```
    - `ops`: ops of the dialect by name.
    - `norms`: norms by kind, alone or in a fused op (an add_dual_norm has two).
    - `norms_fused`, `residual_adds_fused`: those in a fused op.
    - `refused`: each norm that is alone, and each residual add that is alone
      though a norm reads it or feeds it, with the reason that resnorm-fuse gives.
    - `near_misses`: what still looks like a norm and was not raised, with the
      reason that resnorm-raise gives.
  }];
  let dependentDialects = ["::resnorm::ResNormDialect", "::mlir::arith::ArithDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::tensor::TensorDialect"];
  let options = [
    Option<"stage", "stage", "std::string", [{""}], "What the object's `stage` says">,
    Option<"output", "output", "std::string", [{"-"}], "File that a line is appended to; - is stdout">];
}

#endif // RESNORM_PASSES_TD
