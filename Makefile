# SPDX-License-Identifier: Apache-2.0
# `make demo` and `make test` do all set-up themselves: Python (3.11 or newer) and make are enough.

VENV ?= .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
# The first interpreter that is new enough; `make PYTHON=/path/to/python demo` takes another.
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && { echo $$p; break; }; done)
# Two test workers where there are two cores: more only helps where the suite is long.
PYTEST_ARGS ?= $(if $(filter 1,$(shell nproc 2>/dev/null || echo 1)),,-n 2)

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help demo test lint mutants bench proofs clean

help: ## this list
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## */  make \1\t/' | expand -t 16

demo: $(STAMP) ## the main job: the design matrix, then the RFC's race as two columns
	$(BIN)/rmapspec compare spec/designs
	$(BIN)/rmapspec show spec/designs/rfc_batch.rmap --property W

test: lint ## lint, then every test
	$(BIN)/python -m pytest $(PYTEST_ARGS)

lint: $(STAMP) ## ruff, mypy and the import contracts
	$(BIN)/python -m ruff check
	$(BIN)/python -m ruff format --check
	$(BIN)/python -m mypy
	$(BIN)/lint-imports

mutants: $(STAMP) ## every planted defect must make its test fail
	$(BIN)/python -m tests.mutants

bench: $(STAMP) ## this project beside Spin and TLC, where they are installed
	$(BIN)/python -m pip install --quiet --quiet --no-input --disable-pip-version-check --editable '.[bench]'
	$(BIN)/python -m benchmarks

proofs: $(STAMP) ## re-check the evidence in proofs/
	$(BIN)/rmapspec prove --check

clean: ## remove what make and the tools have made
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# An editable install belongs to one folder: a copied or moved checkout installs anew.
ifneq ($(shell cat $(STAMP) 2>/dev/null),$(CURDIR))
.PHONY: $(STAMP)
endif

$(STAMP): pyproject.toml hatch_build.py
	@if [ "$$(cat $@ 2>/dev/null)" != "$(CURDIR)" ] || ! $(BIN)/python -m pip --version >/dev/null 2>&1; then \
		if [ -z "$(PYTHON)" ]; then \
			echo "error: no Python 3.11 or newer found. Install one, or name it: make PYTHON=/path/to/python $(MAKECMDGOALS)" >&2; \
			exit 2; \
		elif ! $(PYTHON) -c 'import venv, ensurepip' >/dev/null 2>&1; then \
			echo "error: $(PYTHON) -m venv cannot work here: the ensurepip module is missing." >&2; \
			echo "Debian, Ubuntu: apt-get install python3-venv (or python3.X-venv for another python3.X)." >&2; \
			echo "Elsewhere: install your system's package of venv and pip, or name another Python:" >&2; \
			echo "    make PYTHON=/path/to/python $(MAKECMDGOALS)" >&2; \
			exit 2; \
		fi; \
		echo "Making $(VENV) with $(PYTHON), once."; \
		$(PYTHON) -m venv --clear $(VENV); \
	fi
	@echo "Installing rmapspec and its tools into $(VENV)."
	@$(BIN)/python -m pip install --quiet --quiet --no-input --disable-pip-version-check --editable '.[dev]'
	@$(BIN)/python -m compileall -q src
	@echo "$(CURDIR)" > $@
