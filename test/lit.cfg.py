"""lit configuration of the whole test suite."""

import ctypes
import importlib.util
import os
import shutil

import lit.formats

config.name = "Resnorm"
config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".mlir", ".test"]
config.excludes = ["Inputs", "CMakeLists.txt"]
config.test_source_root = os.path.dirname(__file__)

# HL_* variables change what Halide generates; tests must not depend on them.
for name in [name for name in config.environment if name.startswith("HL_")]:
    del config.environment[name]
# Kernels that tests compile are kept beside the tests, not with the user's own.
config.environment["XDG_CACHE_HOME"] = os.path.join(config.test_exec_root, "cache")
config.environment["PATH"] = os.pathsep.join(
    [config.resnorm_tools_dir, config.llvm_tools_dir, "/usr/bin", "/bin"]
)
config.substitutions.append(("%python-dir", os.path.dirname(config.python)))
config.substitutions.append(("%python", config.python))
config.substitutions.append(("%resnorm-build", config.resnorm_build_dir))
config.substitutions.append(("%llvm-lib", config.llvm_lib_dir))
config.substitutions.append(("%models", os.path.join(config.test_source_root, "Models")))
config.substitutions.append(("%completions", os.path.join(os.path.dirname(config.test_source_root), "tools", "completion")))
config.substitutions.append(("%source", os.path.dirname(config.test_source_root)))
# What pip installs is made here, of what is here: lit's own Python is .venv's.
config.substitutions.append(("%pip-offline", "--quiet --no-index --no-deps --no-build-isolation --disable-pip-version-check"))
if all(importlib.util.find_spec(name) for name in ("scikit_build_core", "nanobind")):
    config.available_features.add("python-build")
# A Python with torch and torch-mlir, where somebody has one.
if "RESNORM_TORCH_PYTHON" in os.environ:
    config.available_features.add("torch")
    config.substitutions.append(("%torch-python-dir", os.path.dirname(os.environ["RESNORM_TORCH_PYTHON"])))
    config.substitutions.append(("%torch-python", os.environ["RESNORM_TORCH_PYTHON"]))
config.substitutions.append(("%docs", os.path.join(os.path.dirname(config.test_source_root), "docs")))


def count_opencl_platforms() -> int:
    try:
        count = ctypes.c_uint32()
        opencl = ctypes.CDLL("libOpenCL.so.1")
        return count.value if opencl.clGetPlatformIDs(0, None, ctypes.byref(count)) == 0 else 0
    except OSError:
        return 0


# Kernels for a GPU run on any OpenCL device: PoCL's is the CPU.
if count_opencl_platforms():
    config.available_features.add("opencl")
else:
    lit_config.note("tests with --target=opencl are skipped: no OpenCL platform is installed; "
                    "Debian's packages ocl-icd-libopencl1 and pocl-opencl-icd are one")

try:
    ctypes.CDLL("libcuda.so.1")
except OSError:
    config.available_features.add("no-cuda")

# NVIDIA's assembler, which needs no GPU.
ptxas = shutil.which("ptxas") or shutil.which("ptxas", path="/usr/local/cuda/bin:/usr/local/bin")
if ptxas:
    config.available_features.add("ptxas")
    config.substitutions.append(("%ptxas", ptxas))
else:
    lit_config.note("tests of PTX are skipped: ptxas of NVIDIA's CUDA toolkit is not installed")
