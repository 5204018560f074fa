"""One file a peer. Each defines `version()` and `prepare(case, threads)`, which gives calls of no
arguments by what they are called, each with a function that reads the last result."""
