#!/usr/bin/env bash
# Makes the Python environment of the exporters: models/setup.sh [DIR], by default build/.venv.
# It takes 3 GB and a minute or two, and is for the CPU only.
set -euo pipefail
models=$(cd "$(dirname "$0")" && pwd)
venv=${1:-$models/../build/.venv}

python3 -m venv "$venv"
python=$(cd "$venv" && pwd)/bin/python
pip() { "$python" -m pip --disable-pip-version-check --quiet "$@"; }

pip install --no-deps -r "$models/requirements.txt"
pip install --no-deps -r "$models/requirements-jax.txt"
pip install --no-deps --require-hashes -r "$models/requirements-torch-mlir.txt"
pip install --no-deps --require-hashes -r "$models/../cmake/requirements-demo.txt"

# One pure Python file each: importing the package would need a CUDA build that matches torch's
# (torchaudio) or a library of GPU kernels (torchrec).
wheels=$(mktemp -d)
trap 'rm -rf "$wheels"' EXIT
packages=$("$python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
take() { # REQUIREMENT FILE-IN-WHEEL MODULE
  pip download --no-deps --dest "$wheels/$3" "$1"
  "$python" -m zipfile -e "$wheels/$3"/*.whl "$wheels/$3"
  cp "$wheels/$3/$2" "$packages/$3.py"
}
take torchaudio==2.11.0 torchaudio/models/conformer.py torchaudio_conformer
take torchrec==1.9.2 torchrec/modules/crossnet.py torchrec_crossnet

"$python" -W ignore -c \
  'import torch, torchvision, torch_mlir.fx; print("ready: torch", torch.__version__)'
