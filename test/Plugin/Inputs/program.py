"""A model as a program that runs by itself: program.py MODEL.mlir PARAMETERS.npz INPUT.npy

Writes the module with a function @main that takes nothing, calls the model with
these arrays as constants, and prints what it returns by MLIR's runner library.
"""

import sys

import numpy as np


def constant(array: np.ndarray) -> str:
    kind = "x".join(map(str, array.shape)) + "xf32"
    return f'arith.constant dense<"0x{array.tobytes().hex()}"> : tensor<{kind}>'


def main() -> None:
    model, parameters, argument = sys.argv[1:]
    arrays = [*np.load(parameters).values(), np.load(argument)]
    with open(model, encoding="utf-8") as file:
        text = file.read().replace("func.func @main(", "func.func @model(")
    inputs, result = text.split("@model(")[1].split(" {")[0].split(") -> ")
    # Public and not inlined: a constant that is added would be taken for a bias, not a residual.
    text = text.replace(f") -> {result} {{", f") -> {result} attributes {{no_inline}} {{", 1)
    types = ", ".join(each.split(": ")[1] for each in inputs.split(", "))
    lines = [f"%{i} = {constant(array)}" for i, array in enumerate(arrays)]
    arguments = ", ".join(f"%{i}" for i in range(len(arrays)))
    lines += [
        f"%y = call @model({arguments}) : ({types}) -> {result}",
        f"%any = tensor.cast %y : {result} to tensor<*xf32>",
        "call @printMemrefF32(%any) : (tensor<*xf32>) -> ()",
        "return",
    ]
    end = text.rindex("}")
    print(text[:end])
    print("func.func private @printMemrefF32(tensor<*xf32>) attributes {llvm.emit_c_interface}")
    print("func.func @main() {", *lines, "}", "}", sep="\n")


if __name__ == "__main__":
    main()
