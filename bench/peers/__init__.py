"""One file a peer. Each defines `version()`, `FORM` (which of a case's languages it speaks) and
`prepare(case, words, threads)`, which gives calls of no arguments by what they are called, each
with a function that reads the last results as a list of arrays."""
