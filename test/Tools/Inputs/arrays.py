#!/usr/bin/env python3
"""Writes array files, good and bad, into a directory: the names say what they are."""

import json
import struct
import sys
from pathlib import Path

import numpy as np


def safetensors(header: dict, data: bytes) -> bytes:
    text = json.dumps(header).encode()
    return struct.pack("<Q", len(text)) + text + data


def main() -> None:
    directory = Path(sys.argv[1])
    directory.mkdir(parents=True, exist_ok=True)
    x = np.arange(6, dtype=np.float32).reshape(2, 3)
    np.save(directory / "good.npy", x)
    np.save(directory / "columns.npy", np.asfortranarray(x))
    np.save(directory / "complex.npy", x.astype(np.complex64))
    np.save(directory / "big_endian.npy", x.astype(">f4"))
    # bf16 as ml_dtypes writes it: 0, 1, ..., 5.
    np.save(directory / "bf16.npy", (x.view(np.uint32) >> 16).astype(np.uint16).view("V2"))
    good = (directory / "good.npy").read_bytes()
    write = lambda name, data: (directory / name).write_bytes(data)
    write("empty.npy", b"")
    write("text.npy", b"0 1 2 3 4 5\n")
    write("half_header.npy", good[:40])
    write("half_data.npy", good[:-8])
    write("no_shape.npy", good.replace(b"'shape'", b"'sharp'"))
    write("negative.npy", good.replace(b"(2, 3)", b"(2,-3)"))
    write("overflow.npy", good.replace(b"(2, 3), }" + b" " * 22, b"(4294967296, 4294967296), }    "))
    write("version.npy", good[:6] + b"\x09" + good[7:])

    np.savez(directory / "good.npz", a=x, b=x + 1)
    archive = (directory / "good.npz").read_bytes()
    write("half.npz", archive[:len(archive) // 2])
    # One bit of the data of the first entry; its checksum no longer agrees.
    flipped = bytearray(archive)
    flipped[archive.index(x.tobytes()) + 5] ^= 1
    write("flipped.npz", bytes(flipped))
    write("text.npz", b"not a zip file")

    entry = {"dtype": "F32", "shape": [2, 3], "data_offsets": [0, 24]}
    write("good.safetensors", safetensors({"a": entry}, x.tobytes()))
    write("half.safetensors", safetensors({"a": entry}, x.tobytes()[:-4]))
    write("short.safetensors", b"\x01\x02")
    write("long_header.safetensors", struct.pack("<Q", 1 << 40) + b"{}")
    write("no_json.safetensors", struct.pack("<Q", 4) + b"[1,}")
    write("size.safetensors", safetensors({"a": {**entry, "shape": [2, 2]}}, x.tobytes()))
    write("dtype.safetensors", safetensors({"a": {**entry, "dtype": "F8_E4M3"}}, x.tobytes()))
    write("plain.bin", b"")


if __name__ == "__main__":
    main()
