// All of the dialect, for TableGen.
include "ResNorm/NormOps.td"
include "ResNorm/ResidualOps.td"
include "ResNorm/FusedOps.td"
include "ResNorm/ActivationOps.td"
