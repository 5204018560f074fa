// An object that cannot be linked is reported by name, and nothing goes on without its kernel.
// RUN: %opt %s --pass-pipeline='builtin.module(resnorm-embed)' -o %t.mlir
// RUN: not --crash %runner %t.mlir 2>&1 | FileCheck %s

// CHECK: resnorm: cannot load kernel 'broken':
func.func @main() {
  %x = memref.alloc() : memref<4xf32>
  halide.call @broken outs(%x : memref<4xf32>)
  return
}
halide.binary @broken attributes {parameter_types = [], result_types = [!halide.buffer<4xf32>],
                                  target = "x86-64-linux", object = "no object at all"}
