#!/bin/sh
# Exits 1, which is interesting, where the module still fuses an Add & Norm.
resnorm-opt "$1" --resnorm-fuse 2>/dev/null | grep -q resnorm.add_norm && exit 1
exit 0
