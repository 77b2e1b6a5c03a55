# `make up` and `make test` are the only set-up: what they need is installed into .venv, from the locks.
.PHONY: up test test-long coverage lint audit vulnerabilities bench lock
.NOTPARALLEL:

BIN := .venv/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
PIP_LOCKED := $(PIP) --require-hashes --no-deps --requirement

up: .venv/installed
	@exec $(BIN)/easymo up

test: .venv/installed-dev
	$(BIN)/python -m pytest --numprocesses 2 --dist worksteal

test-long: .venv/installed-dev
	$(BIN)/python -m pytest -m "long or not long" --resume

# Tells which lines no test reaches; tracing takes as long again as the tests.
coverage: .venv/installed-dev
	$(BIN)/coverage erase
	$(BIN)/coverage run -m pytest --numprocesses 2 --dist worksteal
	$(BIN)/coverage combine --quiet
	$(BIN)/coverage report

lint: .venv/installed-dev
	$(BIN)/ruff format --check --quiet
	$(BIN)/ruff check --quiet
	$(BIN)/basedpyright
	$(BIN)/lint-imports
	@for file in src/easymo/database/migrations/*.sql; do \
	  sed '/^-- migrate:down/,$$d' $$file | $(BIN)/squawk --stdin-filepath $$file || exit 1; \
	done

# Licences, hashes, secrets in the tree, and the bill of materials (dist/*.cdx.json). Needs no network.
audit: .venv/installed-dev
	$(BIN)/python -m supply

# What is known against the locked versions, where its database can be reached.
vulnerabilities: $(BIN)/python
	@$(BIN)/python -c 'import socket; socket.create_connection(("api.osv.dev", 443), 10)' 2>/dev/null \
	  || { echo 'not checked: api.osv.dev cannot be reached from here' >&2; exit 3; }
	$(BIN)/python -m venv .venv/audit
	.venv/audit/bin/python -m pip install --quiet --disable-pip-version-check pip-audit
	.venv/audit/bin/pip-audit --vulnerability-service osv --disable-pip --require-hashes --requirement requirements/dev.txt

bench: .venv/installed-dev
	$(BIN)/python -m bench

# Locks for every Python and platform at once. Pins that still fit stay: remove a line to have it chosen anew.
LOCK := UV_PYTHON_DOWNLOADS=never .venv/lock/bin/uv pip compile --quiet --universal --python-version 3.11 \
	--generate-hashes --no-emit-index-url --no-header --no-annotate --group build --extra embedded --extra search --extra ocr pyproject.toml
lock: $(BIN)/python
	$(BIN)/python -m venv .venv/lock
	.venv/lock/bin/python -m pip install --quiet --disable-pip-version-check uv
	$(LOCK) --output-file requirements/easymo.txt
	$(LOCK) --extra dev --output-file requirements/dev.txt

.venv/installed: requirements/easymo.txt pyproject.toml | $(BIN)/python
	$(PIP_LOCKED) requirements/easymo.txt
	$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

.venv/installed-dev: requirements/dev.txt .venv/installed
	$(PIP_LOCKED) requirements/dev.txt
	@touch $@

$(BIN)/python:
	@for python in python3.13 python3.12 python3.11 python3; do \
	  if $$python -c 'import ensurepip, sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
	    exec $$python -m venv .venv; \
	  fi; \
	done; \
	echo 'EasyMO needs Python 3.11 or newer with its venv module (on Debian: apt-get install python3-venv)' >&2; \
	exit 1
