"""Draws a page of results that `run.py --json` wrote: a table and two pictures for each kind.

    bench/page.py build/bench/*.json --out build/docs
"""

import argparse
import json
import math
from pathlib import Path

import matplotlib

matplotlib.use("svg")
import matplotlib.pyplot as plt  # noqa: E402

TITLES = {"ops": "Norms and softmax", "contractions": "Matrix products",
          "convolutions": "Convolutions", "models": "Whole models"}
# Okabe and Ito's palette, which colour-blind readers can tell apart.
AHEAD, BEHIND, SHARE = "#0072B2", "#D55E00", "#00795A"

# A white card, which light and dark pages carry alike.
plt.rcParams.update({
    "svg.hashsalt": "resnorm", "font.size": 9, "axes.titlesize": 11, "axes.titlelocation": "left",
    "axes.spines.top": False, "axes.spines.right": False, "axes.edgecolor": "#777777",
    "grid.color": "#E4E4E4", "axes.grid": True, "axes.grid.axis": "x", "axes.axisbelow": True,
    "xtick.color": "#333333", "ytick.color": "#333333", "ytick.major.size": 0})


class Row:
    """One case: our time, the best peer's, what the machine would need."""

    def __init__(self, name: str, facts: dict, lines: dict):
        self.name, self.lines = name, lines
        timed = {peer: line for peer, line in lines.items() if "minimum" in line}
        self.ours = timed.pop("resnorm", None)
        self.best = min(timed, key=lambda peer: timed[peer]["minimum"], default=None)
        self.ratio = self.share = None
        if self.ours and self.best:
            self.ratio = timed[self.best]["minimum"] / self.ours["minimum"]
        if self.ours and facts["limit_seconds"]:
            self.share = facts["limit_seconds"] / self.ours["minimum"]


def read(paths: list[Path]) -> dict[str, dict]:
    """By kind: rows and the runs that they come from. A later file's case replaces an earlier's."""
    kinds = {}
    for path in paths:
        run = json.loads(path.read_text())
        kind = kinds.setdefault(run["kind"], {"rows": {}, "runs": []})
        kind["runs"].append(run)
        for name, lines in run["results"].items():
            kind["rows"][name] = Row(name, run["cases"][name], lines)
    return kinds


def _bars(rows: list[Row], values: list[float], colours, label, title: str, line: float,
          path: Path):
    figure, axes = plt.subplots(figsize=(8, 1.2 + 0.24 * len(rows)), layout="constrained")
    bars = axes.barh(range(len(rows)), values, color=colours, height=0.7)
    axes.bar_label(bars, [label(value) for value in values], padding=3, color="#333333")
    axes.set_yticks(range(len(rows)), [row.name for row in rows])
    axes.set_ylim(len(rows) - 0.4, -0.6)
    axes.axvline(line, color="#333333", linewidth=1)
    axes.margins(x=0.1)
    axes.set_title(title)
    figure.savefig(path, facecolor="white", metadata={"Date": None})
    plt.close(figure)


def draw_ratios(rows: list[Row], path: Path):
    ratios = [row.ratio for row in rows]
    _bars(rows, ratios, [AHEAD if ratio >= 1 else BEHIND for ratio in ratios],
          lambda ratio: f"{ratio:.2f}",
          "Best peer's time over ours: right of the line we are faster", 1, path)


def draw_shares(rows: list[Row], path: Path):
    _bars(rows, [100 * row.share for row in rows], SHARE, lambda share: f"{share:.0f} %",
          "Share of the machine's limit", 100, path)


def _milliseconds(line: dict | None, mark: bool) -> str:
    if line is None:
        return ""
    if "minimum" not in line:
        return "failed" if "failed" in line else "-"
    text = f"{line['minimum'] * 1e3:.4g}"
    return f"**{text}**" if mark else text


def write_times(rows: list[Row], peers: list[str], page):
    page.write(f"| case | {' | '.join(peers)} | ratio | of limit | error |\n"
               f"|---|{'---:|' * (len(peers) + 3)}\n")
    for row in rows:
        fastest = "resnorm" if row.ratio and row.ratio >= 1 else row.best
        cells = [_milliseconds(row.lines.get(peer), peer == fastest) for peer in peers]
        cells += [f"{row.ratio:.2f}" if row.ratio else "",
                  f"{100 * row.share:.0f} %" if row.share else "",
                  f"{row.ours['error']:.1e}" if row.ours else ""]
        page.write(f"| {row.name} | {' | '.join(cells)} |\n")


def write_costs(rows: list[Row], peers: list[str], page):
    page.write("\nSeconds to compile or load, with the first calls / peak memory of the process "
               f"in MB:\n\n| case | {' | '.join(peers)} |\n|---|{'---:|' * len(peers)}\n")
    for row in rows:
        cells = []
        for peer in peers:
            line = row.lines.get(peer, {})
            cells.append(f"{line['prepare']:.1f} / {line['peak_memory'] >> 20}"
                         if "peak_memory" in line else "-")
        page.write(f"| {row.name} | {' | '.join(cells)} |\n")


def write_kind(name: str, kind: dict, out: Path, page):
    rows, runs = list(kind["rows"].values()), kind["runs"]
    present = dict.fromkeys(peer for row in rows for peer in row.lines)
    peers = sorted(present, key=lambda peer: peer != "resnorm")
    page.write(f"\n## {TITLES.get(name, name)}\n\n")
    compared = [row for row in rows if row.ratio]
    if compared:
        mean = math.exp(sum(math.log(row.ratio) for row in compared) / len(compared))
        page.write(f"Ahead of the best peer on {sum(row.ratio >= 1 for row in compared)} of "
                   f"{len(compared)}; geometric mean {mean:.2f}.\n\n")
        draw_ratios(compared, out / f"benchmarks-{name}-ratio.svg")
        page.write(f"![Best peer's time over ours, a bar a case](benchmarks-{name}-ratio.svg)\n\n")
    limited = [row for row in rows if row.share]
    if limited:
        draw_shares(limited, out / f"benchmarks-{name}-limit.svg")
        page.write(f"![Share of the limit, a bar a case](benchmarks-{name}-limit.svg)\n\n")
    page.write("Minima in milliseconds; bold is the fastest. The error is our largest from "
               "float64, as a share of the largest value.\n\n")
    write_times(rows, peers, page)
    if name == "models":
        write_costs(rows, peers, page)
    machine = runs[-1]["machine"]
    page.write(f"\n{machine['processor']}, {machine['cores']} cores, {runs[-1]['threads']} threads, "
               f"{runs[-1]['rounds']} rounds; FMA peak, measured in each run, "
               + ", ".join(f"{run['limits']['fma_peak_flops'] / 1e9:.0f}" for run in runs)
               + " GFLOP/s; " + ", ".join(dict.fromkeys(runs[-1]["versions"].values())) + ".\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("results", type=Path, nargs="+", help="what run.py --json wrote")
    parser.add_argument("--out", type=Path, default=Path("build/docs"))
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    with open(options.out / "benchmarks.md", "w") as page:
        page.write("# Benchmarks\n\nEach program ran alone in its own process, in turn. `bench/"
                   "README.md` says how to run them again.\n")
        for name, kind in sorted(read(options.results).items()):
            write_kind(name, kind, options.out, page)
    print(options.out / "benchmarks.md")


if __name__ == "__main__":
    main()
