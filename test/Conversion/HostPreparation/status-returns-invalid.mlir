// RUN: resnorm-opt %s --resnorm-status-returns --split-input-file --verify-diagnostics

func.func @structured(%c: i1) {
  scf.if %c {
    // expected-error @+1 {{expected structured control flow to be lowered before statuses are returned; run convert-scf-to-cf first}}
    cf.assert %c, "must hold"
  }
  return
}

// -----

// expected-error @+1 {{expected a definition: a function outside the module returns no status}}
func.func private @external(memref<4xf32>)
