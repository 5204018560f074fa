"""binary.py ARRAY.npy FILE: the elements as bytes. binary.py ARRAY.npy FILE check: exits 1 where FILE is far from them."""

import sys

import numpy

array = numpy.load(sys.argv[1])
if len(sys.argv) == 3:
    array.tofile(sys.argv[2])
else:
    got = numpy.fromfile(sys.argv[2], array.dtype)
    numpy.testing.assert_allclose(got, array.ravel(), rtol=1e-4, atol=1e-5)
