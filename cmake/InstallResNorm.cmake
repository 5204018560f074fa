# What `cmake --install` puts under a prefix: tools, the plugin, the runtime, and a
# package that find_package(ResNorm) finds.
#
#   ResNorm::Compiler      dialects, passes and pipelines
#   ResNorm::Runtime       runs in this process what they compiled
#   ResNorm::API           both, behind resnorm::Compiler
#   ResNorm::CAPI          libresnorm_c.so: the C API
#   ResNorm::KernelLoader  libresnorm_runtime.so, for code with embedded kernels
include(CMakePackageConfigHelpers)

# Everything that users compile against needs MLIR's headers (ResNormConfig.cmake
# adds them) and how LLVM was built.
function(resnorm_package_target name)
  add_library(resnorm-${name} INTERFACE)
  set_target_properties(resnorm-${name} PROPERTIES EXPORT_NAME ${name})
  target_link_libraries(resnorm-${name} INTERFACE ${ARGN} MLIR LLVM)
  target_include_directories(resnorm-${name} INTERFACE
    $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
  target_compile_features(resnorm-${name} INTERFACE cxx_std_17)
  target_compile_definitions(resnorm-${name} INTERFACE NDEBUG)
endfunction()
resnorm_package_target(Compiler ResNormPipelines)
resnorm_package_target(Runtime ResNormRuntime)
resnorm_package_target(API ResNormAPI)

get_property(libraries GLOBAL PROPERTY RESNORM_LIBRARIES)
# Of the command lines alone.
list(REMOVE_ITEM libraries ResNormTools ResNormAheadOfTime)
set_target_properties(ResNormKernelLoader PROPERTIES EXPORT_NAME KernelLoader)
set_target_properties(ResNormCAPI PROPERTIES EXPORT_NAME CAPI)
install(TARGETS resnorm-Compiler resnorm-Runtime resnorm-API ${libraries}
    ResNormHostSupport ResNormRuntimeObject ResNormKernelLoader ResNormCAPI
  EXPORT ResNormTargets
  ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR}
  LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR})
get_property(tools GLOBAL PROPERTY RESNORM_TOOLS)
list(REMOVE_ITEM tools resnorm-make-runtime)
install(TARGETS ${tools} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
# bash looks for a file of the command's name.
foreach(tool ${tools})
  install(FILES tools/completion/resnorm.bash RENAME ${tool}
    DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
endforeach()
install(FILES tools/completion/_resnorm DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions)
install(TARGETS ResNormPlugin LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR})
# resnorm-translate links these into what it makes; it looks beside its folder.
install(FILES ${CMAKE_LIBRARY_OUTPUT_DIRECTORY}/resnorm-halide-runtime.o
    ${CMAKE_LIBRARY_OUTPUT_DIRECTORY}/resnorm-standalone-support.o
  DESTINATION lib)

foreach(folder ${PROJECT_SOURCE_DIR}/include/resnorm ${PROJECT_SOURCE_DIR}/include/resnorm-c
    ${PROJECT_BINARY_DIR}/include/resnorm)
  install(DIRECTORY ${folder} DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}
    FILES_MATCHING PATTERN "*.h" PATTERN "*.inc")
endforeach()

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/ResNorm)
configure_package_config_file(cmake/ResNormConfig.cmake.in ResNormConfig.cmake
  INSTALL_DESTINATION ${package_dir})
write_basic_package_version_file(ResNormConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(EXPORT ResNormTargets NAMESPACE ResNorm:: DESTINATION ${package_dir})
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/ResNormConfig.cmake
    ${CMAKE_CURRENT_BINARY_DIR}/ResNormConfigVersion.cmake cmake/FindHalide.cmake
  DESTINATION ${package_dir})
