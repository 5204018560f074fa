"""Rewrites torch-mlir's `tm_tensor.scatter` as a loop of upstream operations.

The graph networks need it: stock MLIR does not know that dialect. It works on text, because the IR
cannot be parsed before.
"""

import re

SCATTER = re.compile(r"""
    (?P<result>%\w+)\ =\ tm_tensor\.scatter\ \{dimension_map\ =\ array<i64:\ (?P<map>[\d,\ ]+)>\}
    \ unique_indices\(\w+\)\ ins\((?P<updates>[%\w\#]+),\ (?P<indices>[%\w\#]+)
    \ :\ (?P<updates_type>tensor<(?P<count>\d+)x\w+>),\ (?P<indices_type>[^)]+)\)
    \ outs\((?P<original>[%\w\#]+)\ :\ (?P<type>[^)]+)\)\ \{
    \s+\^bb0\((?P<update>%\w+):\ \w+,\ (?P<current>%\w+):\ \w+\):
    (?P<body>.*?)tm_tensor\.yield\ (?P<value>%\w+)\ :\ \w+
    \s+\}\ ->\ tensor<[^>]+>""", re.VERBOSE | re.DOTALL)

LOOP = """\
%scatter_zero = arith.constant 0 : index
%scatter_one = arith.constant 1 : index
%scatter_count = arith.constant {count} : index
{result} = scf.for %scatter_i = %scatter_zero to %scatter_count step %scatter_one
    iter_args(%scatter_state = {original}) -> ({type}) {{
  {update} = tensor.extract {updates}[%scatter_i] : {updates_type}
  {subscripts}
  {current} = tensor.extract %scatter_state[{place}] : {type}
  {body}
  %scatter_next = tensor.insert {value} into %scatter_state[{place}] : {type}
  scf.yield %scatter_next : {type}
}}"""

SUBSCRIPT = """\
  %scatter_d{i} = arith.constant {i} : index
  %scatter_raw{i} = tensor.extract {indices}[%scatter_i, %scatter_d{i}] : {indices_type}
  %scatter_at{i} = arith.index_cast %scatter_raw{i} : {index_type} to index"""


def scatters_to_loops(ir: str) -> str:
    """The same module without `tm_tensor.scatter`; others of that dialect are left."""
    count = 0

    def loop(match: re.Match) -> str:
        nonlocal count
        count += 1
        parts = match.groupdict()
        rank = len(parts["map"].split(","))
        index_type = parts["indices_type"].removesuffix(">").split("x")[-1]
        parts["subscripts"] = "\n".join(
            SUBSCRIPT.format(i=i, index_type=index_type, **parts) for i in range(rank))
        parts["place"] = ", ".join(f"%scatter_at{i}" for i in range(rank))
        return LOOP.format(**parts).replace("%scatter_", f"%scatter{count}_")

    return SCATTER.sub(loop, ir)
