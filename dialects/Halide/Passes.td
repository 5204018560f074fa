#ifndef HALIDE_PASSES_TD
#define HALIDE_PASSES_TD

include "mlir/Pass/PassBase.td"

def HalideImportSchedulesPass : Pass<"halide-import-schedules", "::mlir::ModuleOp"> {
  let summary = "Give pipelines the schedules that a file says";
  let description = [{
    The file holds `halide.pipeline` ops with schedules, as `resnorm-run
    --print-kernels` prints and `resnorm-run --tune` writes them. Each is that
    of the kernels with the same algorithm, whatever their names: the same funcs
    with the same vars, computing the same. A schedule may add funcs that only
    copy another func or a parameter. A pipeline that was scheduled already gets
    the new schedule; `halide-schedule` then leaves it alone, and
    `halide-verify-schedule` shows the line of the file where something is wrong.

    Before:
    ```mlir
    halide.pipeline @relu_0(...) -> (!halide.buffer<64xf32>) {
      halide.func @out(%i) -> f32 { ... }
      halide.outputs @out
    }
    ```
    After, with the same and `halide.schedule { halide.vectorize @out "i" factor 8 }` in the file:
    ```mlir
    halide.pipeline @relu_0(...) -> (!halide.buffer<64xf32>) {
      halide.func @out(%i) -> f32 { ... }
      halide.outputs @out
      halide.schedule {
        halide.vectorize @out "i" factor 8
      }
    }
    ```
  }];
  let dependentDialects = ["::resnorm::halide::HalideDialect", "::mlir::arith::ArithDialect", "::mlir::math::MathDialect"];
  let options = [
    Option<"file", "file", "std::string", "\"\"", "File of scheduled halide.pipeline ops">
  ];
}

def HalideSchedulePass : Pass<"halide-schedule", "::mlir::ModuleOp"> {
  let summary = "Give every pipeline without a schedule one for the target";
  let description = [{
    A schedule that is already there, the user's, is left alone. The choice is a
    function of the algorithm and the target's vector width, registers, cache
    sizes and cores, and is written down as directives, nowhere else.
  }];
  let dependentDialects = ["::resnorm::halide::HalideDialect"];
  let options = [
    Option<"target", "target", "std::string", "\"host\"", "Halide target string of pipelines that name none">
  ];
}

def HalideVerifySchedulePass : Pass<"halide-verify-schedule", "::mlir::ModuleOp"> {
  let summary = "Refuse illegal schedules, with a note at the offending directive";
  let description = [{
    Follows the loops of every stage through its directives: unknown funcs and
    vars, a compute_at that does not enclose a use (the use is shown and the legal
    loops listed), vectorized loops of unknown extent, parallel reductions. What
    this pass accepts, Halide accepts.
  }];
}

def HalideCodegenPass : Pass<"halide-codegen", "::mlir::ModuleOp"> {
  let summary = "Compile every pipeline to an object file";
  let description = [{
    Replaces each `halide.pipeline` by a `halide.binary` of the same name.
    Pipelines compile side by side on the context's threads.

    With `cache-directory`, objects are kept across runs there, one file each,
    found again by the pipeline's IR, its target and the compiler's own build.
    The folder must be the user's own; whatever is wrong with it or with an
    entry costs a compilation, nothing else.
  }];
  let dependentDialects = ["::resnorm::halide::HalideDialect"];
  let options = [
    Option<"cacheDirectory", "cache-directory", "std::string", "\"\"", "Folder of objects kept across runs; none if empty">,
    Option<"target", "target", "std::string", "\"host\"", "Halide target string of pipelines that name none">
  ];
}

#endif // HALIDE_PASSES_TD
