"""The two pictures of docs/claims.md: lines named where they end, on a white card for any page."""

import matplotlib

matplotlib.use("svg")
import matplotlib.pyplot as plt
import numpy as np

# Okabe and Ito's palette, which colour-blind readers can tell apart.
COLOURS = {"plain": "#D55E00", "residual": "#0072B2", "Post-LN": "#00795A", "Pre-LN": "#A8478B",
           "2 blocks, plain": "#595959", "16 blocks, plain": "#D55E00",
           "16 blocks, residual": "#0072B2"}

plt.rcParams.update({
    "svg.hashsalt": "resnorm", "font.size": 10, "axes.titlesize": 11,
    "axes.titlelocation": "left", "axes.spines.top": False, "axes.spines.right": False,
    "axes.edgecolor": "#777777",
    "grid.color": "#E4E4E4", "axes.grid": True, "axes.grid.axis": "y", "axes.axisbelow": True,
    "xtick.color": "#333333", "ytick.color": "#333333", "lines.linewidth": 2,
    "lines.markersize": 4})


def gradient_norms(norms, path):
    figure, (every, normed) = plt.subplots(1, 2, figsize=(9, 4), layout="constrained")
    for axes, names in ((every, list(norms)), (normed, ["Post-LN", "Pre-LN"])):
        for name in names:
            layers = np.arange(1, len(norms[name]) + 1)
            axes.plot(layers, norms[name], marker="o", color=COLOURS[name])
        axes.set_xlabel("layer, from the input (1) to the loss (12)")
        axes.set_xticks([1, 4, 8, 12])
    every.set_yscale("log")
    every.set_ylim(1e-5, 1e7)
    every.set_title("Without a norm, gradients vanish or explode")
    every.set_ylabel("gradient norm at initialization (log scale)")
    normed.set_ylim(0, 1.9)
    normed.set_title("With one, they stay even or fall with depth")
    normed.set_ylabel("gradient norm at initialization")
    _name(every, "residual", norms, 9, (8, 4))
    _name(every, "plain", norms, 6, (0, 10))
    _name(every, "Post-LN", norms, 10, (-14, 10))
    _name(every, "Pre-LN", norms, 10, (-14, -16))
    _name(normed, "Post-LN", norms, 7, (-22, 10))
    _name(normed, "Pre-LN", norms, 10, (-14, 10))
    _save(figure, path)


def training_losses(losses, path):
    figure, axes = plt.subplots(figsize=(7, 4), layout="constrained")
    for name, values in losses.items():
        axes.plot(np.arange(1, len(values) + 1), values, color=COLOURS[name])
        # The two lowest lines end close to each other.
        shift = {"2 blocks, plain": 5, "16 blocks, residual": -2}.get(name, 0)
        axes.annotate(name, (len(values), values[-1]), xytext=(6, shift), va="center",
                      textcoords="offset points", color=COLOURS[name], weight="bold",
                      annotation_clip=False)
    axes.set_title("A deep plain net trains worse than a shallow one; a deep residual net does not")
    axes.set_xlabel("passes over 1664 handwritten digits (13 steps each)")
    axes.set_ylabel("training loss (cross-entropy, nats)")
    axes.set_ylim(bottom=0)
    axes.set_xlim(1, 30)
    axes.set_xticks([1, 5, 10, 15, 20, 25, 30])
    _save(figure, path)


def _name(axes, name, series, layer, offset):
    axes.annotate(name, (layer, series[name][layer - 1]), xytext=offset,
                  textcoords="offset points", color=COLOURS[name], weight="bold")


def _save(figure, path):
    figure.savefig(path, facecolor="white", metadata={"Date": None})
    plt.close(figure)
