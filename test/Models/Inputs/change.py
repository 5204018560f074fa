#!/usr/bin/env python3
"""Writes changed copies of the arrays beside the models.

change.py element FROM.npy TO.npy INDEX ADDEND      one element
change.py order FROM.npz TO.npz                      entries in reverse order
change.py drop FROM.npz TO.npz NAME                  one entry fewer
change.py add FROM.npz TO.npz NAME                   one entry more, a vector of three
"""

import sys

import numpy as np


def main() -> None:
    what, source, target, *rest = sys.argv[1:]
    loaded = np.load(source)
    if what == "element":
        index, addend = tuple(map(int, rest[0].split(","))), float(rest[1])
        loaded[index] += addend
        np.save(target, loaded)
        return
    entries = dict(loaded)
    if what == "order":
        entries = dict(reversed(entries.items()))
    elif what == "drop":
        del entries[rest[0]]
    elif what == "add":
        entries[rest[0]] = np.zeros(3, np.float32)
    np.savez(target, **entries)


if __name__ == "__main__":
    main()
