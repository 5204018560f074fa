"""parameters.py FILE.npz DIRECTORY: each array as DIRECTORY/<number>.npy, in the order of the file."""

import os
import sys

import numpy

archive, directory = sys.argv[1:]
for index, array in enumerate(numpy.load(archive).values()):
    numpy.save(os.path.join(directory, f"{index}.npy"), array)
