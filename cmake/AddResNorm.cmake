# The two ways a target of this project comes to be: a TableGen folder and a library.

# resnorm_tablegen(FILE.td OUTPUT GENERATOR...): one generated file.
# The .td live in dialects/<D>, what is made of them in
# <build>/include/resnorm/Dialect/<D>, so that headers are found as
# "resnorm/Dialect/<D>/...".
macro(resnorm_tablegen td output)
  set(LLVM_TARGET_DEFINITIONS ${td})
  mlir_tablegen(${output} ${ARGN} -I${PROJECT_SOURCE_DIR}/dialects)
endmacro()

# resnorm_library(NAME source... [DEPENDS target...] [LINK library...]):
# an object library that the tools, the plugin and an installed package share.
# MLIR itself comes from libMLIR.so.
function(resnorm_library name)
  cmake_parse_arguments(ARG "EXCEPTIONS" "" "DEPENDS;LINK" ${ARGN})
  add_library(${name} STATIC ${ARG_UNPARSED_ARGUMENTS})
  set_target_properties(${name} PROPERTIES POSITION_INDEPENDENT_CODE ON)
  target_link_libraries(${name} PUBLIC ${ARG_LINK})
  add_dependencies(${name} ResNormTableGen ${ARG_DEPENDS})
  if(ARG_EXCEPTIONS)
    target_compile_options(${name} PRIVATE -fexceptions)
  else()
    # One precompiled header serves every library compiled with the same flags.
    target_precompile_headers(${name} REUSE_FROM ResNormPrecompiled)
  endif()
  set_property(GLOBAL APPEND PROPERTY RESNORM_LIBRARIES ${name})
endfunction()

# resnorm_tool(NAME source... LINK library...): an executable in build/bin.
function(resnorm_tool name)
  cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
  add_executable(${name} ${ARG_UNPARSED_ARGUMENTS})
  target_link_libraries(${name} PRIVATE ${ARG_LINK} MLIR LLVM)
  add_dependencies(${name} ResNormTableGen)
  set_property(GLOBAL APPEND PROPERTY RESNORM_TOOLS ${name})
endfunction()
