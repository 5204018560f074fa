# Finds the Halide of the pinned Python wheel and makes the target Halide::Halide.
#
# HALIDE_ROOT names the wheel's folder; by default the one in .venv. Only
# lib/Target/Halide may link to Halide::Halide; HALIDE_RUNTIME_INCLUDE_DIR holds
# HalideRuntime.h alone for those that need no compiler.
if(TARGET Halide::Halide)
  return()
endif()
if(NOT HALIDE_ROOT)
  file(GLOB HALIDE_ROOT "${PROJECT_SOURCE_DIR}/.venv/lib/python3*/site-packages/halide")
endif()
find_path(HALIDE_INCLUDE_DIR Halide.h PATHS "${HALIDE_ROOT}/include" NO_DEFAULT_PATH)
find_library(HALIDE_LIBRARY Halide PATHS "${HALIDE_ROOT}/lib64" "${HALIDE_ROOT}/lib" NO_DEFAULT_PATH)
if(NOT HALIDE_INCLUDE_DIR OR NOT HALIDE_LIBRARY)
  message(FATAL_ERROR "Halide was not found in '${HALIDE_ROOT}'. "
    "Run 'make setup' to install the wheel into .venv, or pass -DHALIDE_ROOT=<site-packages>/halide.")
endif()
add_library(Halide::Halide SHARED IMPORTED)
set_target_properties(Halide::Halide PROPERTIES
  IMPORTED_LOCATION "${HALIDE_LIBRARY}"
  INTERFACE_INCLUDE_DIRECTORIES "${HALIDE_INCLUDE_DIR}")
set(HALIDE_RUNTIME_INCLUDE_DIR "${HALIDE_INCLUDE_DIR}")
