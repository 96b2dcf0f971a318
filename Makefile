# Every target sets up what it needs; a fresh machine wants Python 3.11 or newer and make, nothing else.

PYTHON ?= $(firstword $(foreach p,python3.11 python3.12 python3.13 python3.14 python3,$(shell command -v $(p) >/dev/null 2>&1 && $(p) -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && echo $(p))))
BIN := .venv/bin
BENCH_BIN := .venv-bench/bin

PORT ?= 8642

.PHONY: demo desk screenshots test lint gate bench world clean python

demo: .venv/stamp  ## read the bundled sample reports and print what they hold
	@mkdir -p build && rm -f build/demo.sqlite build/demo.sqlite-wal build/demo.sqlite-shm
	@$(BIN)/communique demo --register build/demo.sqlite

desk: .venv/stamp  ## the bundled sample reports in a browser: http://127.0.0.1:8642 until Ctrl-C (PORT=8000 for another)
	@mkdir -p build && rm -f build/desk.sqlite build/desk.sqlite-wal build/desk.sqlite-shm
	@$(BIN)/communique demo --register build/desk.sqlite >/dev/null
	@$(BIN)/communique desk --register build/desk.sqlite --port $(PORT)

screenshots: .venv/stamp  ## pictures of every page of the desk at both widths, in build/screenshots (needs Chromium)
	$(BIN)/python -m tests.desk.screenshots build/screenshots

test: lint  ## everything that must hold: lint, types, import contracts, tests, accuracy
	$(BIN)/python -m pytest -n auto --dist loadfile
	$(BIN)/python -m tests.gate

lint: .venv/stamp  ## style, types and import contracts
	$(BIN)/ruff check src tests benchmarks
	$(BIN)/ruff format --check src tests benchmarks
	$(BIN)/mypy --strict src
	$(BIN)/lint-imports --no-cache

gate: .venv/stamp  ## accuracy on the bundled samples against its floors
	$(BIN)/python -m tests.gate

bench: .venv-bench/stamp  ## speed, growth, memory and start-up, each against its bar
	$(BENCH_BIN)/python -m benchmarks.bench

world: .venv/stamp  ## the register against the simulated world: how well it resolves, how fast, in how much memory
	$(BIN)/python -m benchmarks.register

clean:
	rm -rf .venv .venv-bench build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis

.venv/stamp: requirements.lock pyproject.toml | python
	rm -rf .venv
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

.venv-bench/stamp: benchmarks/requirements.lock pyproject.toml | python
	rm -rf .venv-bench
	$(PYTHON) -m venv .venv-bench
	$(BENCH_BIN)/python -m pip install --quiet --disable-pip-version-check -r benchmarks/requirements.lock
	$(BENCH_BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

python:
	@test -n "$(PYTHON)" || { echo "communique needs Python 3.11 or newer: none was found (python3.11 ... python3.14, python3)." >&2; exit 1; }
