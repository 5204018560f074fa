// Array files that cannot be read or written: the file, what is wrong with it, and what would be right.

// DEFINE: %{refused} = %python %S/../Inputs/refused.py
// DEFINE: %{input} = resnorm-run %s --input=
// DEFINE: %{params} = resnorm-run %s --params=
// RUN: rm -rf %t && %python %S/../Inputs/arrays.py %t

// RUN: %{refused} "cannot read '%t/absent.npy': No such file or directory" -- %{input}@%t/absent.npy
// RUN: %{refused} "cannot read '%t': Is a directory" -- %{input}@%t
// RUN: %{refused} "'%t/empty.npy': not an .npy file: the magic string is missing" -- %{input}@%t/empty.npy
// RUN: %{refused} "'%t/text.npy': not an .npy file: the magic string is missing" -- %{input}@%t/text.npy
// RUN: %{refused} "'%t/version.npy': format version 9 is unknown; versions 1 to 3 are read" -- %{input}@%t/version.npy
// RUN: %{refused} "'%t/half_header.npy': truncated: the header should have 118 bytes, 30 are left" -- %{input}@%t/half_header.npy
// RUN: %{refused} "'%t/half_data.npy': truncated: 2x3xf32 takes 24 bytes, 16 are left" -- %{input}@%t/half_data.npy
// RUN: %{refused} "'%t/no_shape.npy': corrupt: the header lacks descr, fortran_order or shape" -- %{input}@%t/no_shape.npy
// RUN: %{refused} "'%t/negative.npy': the shape (2,-3) makes no sense" -- %{input}@%t/negative.npy
// RUN: %{refused} "'%t/overflow.npy': the shape (4294967296, 4294967296) makes no sense" -- %{input}@%t/overflow.npy
// RUN: %{refused} "'%t/columns.npy': column-major data is not supported; save numpy.ascontiguousarray(x)" -- %{input}@%t/columns.npy
// RUN: %{refused} "'%t/complex.npy': dtype '<c8' is not supported; save float64" -- %{input}@%t/complex.npy
// RUN: %{refused} "'%t/big_endian.npy': dtype '>f4' is not supported" -- %{input}@%t/big_endian.npy

// RUN: %{refused} "cannot read '%t/absent.npz'" -- %{params}@%t/absent.npz
// RUN: %{refused} "cannot read '%t/text.npz': Not a zip archive" -- %{params}@%t/text.npz
// RUN: %{refused} "cannot read '%t/half.npz'" -- %{params}@%t/half.npz
// RUN: %{refused} "'%t/flipped.npz', entry 'a': " -- %{params}@%t/flipped.npz
// RUN: %{refused} "cannot read '%t/absent.safetensors': No such file or directory" -- %{params}@%t/absent.safetensors
// RUN: %{refused} "'%t/short.safetensors': not a .safetensors file: too short" -- %{params}@%t/short.safetensors
// RUN: %{refused} "'%t/long_header.safetensors': truncated: the header should have 1099511627776 bytes" -- %{params}@%t/long_header.safetensors
// RUN: %{refused} "'%t/no_json.safetensors': corrupt header: " -- %{params}@%t/no_json.safetensors
// RUN: %{refused} "'%t/half.safetensors': entry 'a': truncated: its data lies outside the file" -- %{params}@%t/half.safetensors
// RUN: %{refused} "'%t/size.safetensors': entry 'a': corrupt: 2x2xf32 takes 16 bytes, the file has 24" -- %{params}@%t/size.safetensors
// RUN: %{refused} "'%t/dtype.safetensors': entry 'a': dtype F8_E4M3 is not supported" -- %{params}@%t/dtype.safetensors
// RUN: %{refused} "'%t/plain.bin': parameters are read from .npz and .safetensors files" -- %{params}@%t/plain.bin

// Permissions stop everybody but root; these paths stop root too.
// RUN: %{refused} "cannot write '%t/missing/out.npy': No such file or directory" -- %{input}@%t/good.npy --output=@%t/missing/out.npy
// RUN: %{refused} "cannot write '%t/good.npy/out.npy': Not a directory" -- %{input}@%t/good.npy --output=@%t/good.npy/out.npy
// RUN: %{refused} "cannot write '%t'" -- %{input}@%t/good.npy --output=@%t

func.func @main(%x: tensor<2x3xf32>) -> tensor<2x3xf32> {
  return %x : tensor<2x3xf32>
}
