// Kernels are kept across runs in a folder of the user's own. What is wrong
// with an entry or the folder is a miss, never another result or a failure.

// RUN: rm -rf %t && mkdir %t
// RUN: resnorm-run %s --kernel-cache=%t/a --input=4xf32=1,2,3,4 | FileCheck %s
// RUN: ls -ld %t/a | FileCheck %s --check-prefix=PRIVATE
// RUN: ls %t/a | FileCheck %s --check-prefix=ENTRY
// CHECK: 4xf32=2 4 6 8
// PRIVATE: drwx------
// ENTRY: llvmcache-{{[0-9a-f]+$}}
// ENTRY-NOT: new-

// An entry that serves is not written again.
// RUN: touch -m -d 2001-01-01 %t/a/llvmcache-*
// RUN: resnorm-run %s --kernel-cache=%t/a --input=4xf32=1,2,3,4 | FileCheck %s
// RUN: ls -l --time-style=+%%Y %t/a | FileCheck %s --check-prefix=KEPT
// KEPT: 2001 llvmcache-

// Neither is one for another target taken for it.
// RUN: resnorm-run %s --kernel-cache=%t/a --target=x86-64-linux-sse41 --input=4xf32=1,2,3,4 | FileCheck %s
// RUN: ls %t/a | FileCheck %s --check-prefix=TWO
// TWO-COUNT-2: llvmcache-{{[0-9a-f]+$}}

// A damaged entry is compiled anew and replaced.
// RUN: %python -c "import glob; [open(f, 'r+b').truncate(100) for f in glob.glob('%t/a/llvmcache-*')]"
// RUN: resnorm-run %s --kernel-cache=%t/a --input=4xf32=1,2,3,4 | FileCheck %s
// RUN: find %t/a -size +1000c | FileCheck %s --check-prefix=ENTRY

// In a folder where others can write, nothing is kept.
// RUN: mkdir %t/b && chmod 777 %t/b
// RUN: resnorm-run %s --kernel-cache=%t/b --input=4xf32=1,2,3,4 | FileCheck %s
// RUN: rmdir %t/b

// Nor where a file is in the way.
// RUN: touch %t/c
// RUN: resnorm-run %s --kernel-cache=%t/c --input=4xf32=1,2,3,4 | FileCheck %s

func.func @double(%x: tensor<4xf32>) -> tensor<4xf32> {
  %empty = tensor.empty() : tensor<4xf32>
  %y = linalg.add ins(%x, %x : tensor<4xf32>, tensor<4xf32>)
                  outs(%empty : tensor<4xf32>) -> tensor<4xf32>
  return %y : tensor<4xf32>
}
