# Everything there is to run. `make run` and `make test` set up by themselves what is missing, and nothing twice.
#   make run  PORT=8000        serve on this machine
#   make test                  every check
#   PYTHON=python3.12          another Python (3.11 or newer)

PYTHON ?= python3
PORT ?= 8000
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c

BIN := .venv/bin
VAR := var
STAMPS := $(VAR)/stamps
ORDERPATH_BIND ?= 127.0.0.1:$(PORT)
export ORDERPATH_BIND
export PYTHONDONTWRITEBYTECODE ?= 1

.DEFAULT_GOAL := help
.PHONY: help setup setup-tests system system-tests migrate run test test-quick test-matrix lint format golden audit lock messages assets pictures clean

help: ## say what there is
	@sed -n 's/^\([a-z-]*\):.*## /  make \1\t/p' $(MAKEFILE_LIST) | expand -t 20

setup: system $(STAMPS)/packages $(VAR)/secret migrate ## make ready to run; done once, checked each time

setup-tests: system-tests $(STAMPS)/packages-tests $(VAR)/secret migrate

system:
	@bash deploy/system-parts $(PYTHON)

system-tests:
	@bash deploy/system-parts $(PYTHON) --tests

$(BIN)/python: | system
	@$(PYTHON) -m venv .venv || { rm -rf .venv; exit 1; }

# The lock file is whole: --no-deps keeps a release of tomorrow from being looked at (an extra such as coverage[toml] would).
# The packages of the tests hold those of the product: once they are there, nothing more is to do.
$(STAMPS)/packages: requirements.lock $(BIN)/python
	@mkdir -p $(STAMPS)
	@test -n "$$(find $(STAMPS)/packages-tests -newer requirements-dev.lock 2>/dev/null)" \
	  || $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements.lock
	@touch $@

$(STAMPS)/packages-tests: requirements-dev.lock $(BIN)/python
	@mkdir -p $(STAMPS)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements-dev.lock
	@touch $@

$(VAR)/secret:
	@mkdir -p $(VAR)
	@chmod 700 $(VAR)
	@umask 077 && $(PYTHON) -c 'import secrets; print(secrets.token_urlsafe(48))' > $@.new && mv $@.new $@

migrate:
	@$(BIN)/python manage.py migrate --verbosity 0

run: setup ## serve on http://127.0.0.1:8000 (PORT=)
	@$(BIN)/python manage.py collectstatic --noinput --verbosity 0
	@echo "Open http://$(ORDERPATH_BIND)/ (Ctrl+C stops)"
	@exec $(BIN)/gunicorn --config config/gunicorn.py

lint: setup-tests ## check style, types, imports, settings
	@bash .ci/lint $(BIN)

format: setup-tests ## put the code in order
	@$(BIN)/ruff check --fix --quiet .
	@$(BIN)/ruff format --quiet .

test: lint ## everything; about 22 minutes on two cores
	@$(BIN)/pytest -n 2 --dist worksteal

test-quick: setup-tests ## what fits into half a minute: no browser, no long papers
	@$(BIN)/pytest -n 2 --dist worksteal -m "not browser and not slow and not matrix"

test-matrix: setup-tests ## each state with each path and the longest answers, each sample before the checkers; about five minutes
	@$(BIN)/pytest -n 2 --dist worksteal -m matrix

golden: setup-tests ## write tests/golden anew, the text of every paper of every sample; then read the difference
	@$(BIN)/pytest -q -n 2 --dist worksteal tests/test_golden.py --write-golden

audit: $(BIN)/python ## ask the public list of known faults about the locked packages; needs the network
	@$(PYTHON) -m venv $(VAR)/audit
	@$(VAR)/audit/bin/python -m pip install --quiet --disable-pip-version-check pip-audit
	@$(VAR)/audit/bin/pip-audit --disable-pip --require-hashes -r requirements.lock

lock: ## write both lock files anew from pyproject.toml
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check uv
	@$(BIN)/uv pip compile --quiet pyproject.toml --generate-hashes --no-annotate --no-header \
	  --python-version 3.11 --output-file requirements.lock
	@$(BIN)/uv pip compile --quiet pyproject.toml --group dev --generate-hashes --no-annotate --no-header \
	  --python-version 3.11 --output-file requirements-dev.lock

messages: setup-tests ## bring locale/ up to date with what pages and papers say, and compile it; needs xgettext
	@bash deploy/messages $(BIN) es

assets: ## build static/css from assets/ (needs Node; running does not)
	@cd assets && npm ci --no-progress --silent && npm run --silent build

pictures: setup-tests ## take the pictures of docs/ from the running product
	@$(BIN)/python docs/make_pictures.py
	@$(BIN)/python docs/make_packets.py

clean: ## take away what was built, but keep the database and the key
	@rm -rf .venv $(STAMPS) $(VAR)/static .pytest_cache .ruff_cache .mypy_cache .hypothesis .import_linter_cache
