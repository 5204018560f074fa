// All of the dialect, for TableGen.
include "Halide/AlgorithmOps.td"
include "Halide/ScheduleOps.td"
include "Halide/CallOps.td"
