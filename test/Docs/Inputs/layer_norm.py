"""Exits 1 where the lines of stdin are not what run.cpp of docs/how-to/cmake-package.md computes."""

import sys

import numpy

index = numpy.arange(32)
total = (index % 5 + index % 7 - 3.0).reshape(4, 8)
centred = total - total.mean(axis=1, keepdims=True)
want = centred / numpy.sqrt((centred**2).mean(axis=1, keepdims=True) + 1e-5) * numpy.arange(1, 9)
got = numpy.array([float(line) for line in sys.stdin]).reshape(4, 8)
numpy.testing.assert_allclose(got, want, rtol=1e-5, atol=1e-6)
