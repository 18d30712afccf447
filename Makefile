# What a newcomer can ask for. Only python3 (3.11 or newer, with venv and pip) and make
# are needed; each target sets up what it needs. The scripts in make/ do the work.

.DEFAULT_GOAL := help
.PHONY: help init run check test bench survive seed messages format lock sbom develop
PYTHON ?= python3
PEOPLE ?= 10000
ROUNDS ?= 5
DATABASES ?= sqlite,postgresql
MINUTES ?= 2
LEARNERS ?= 500
BIN := .venv/bin

help: ## this list
	@sed -n 's/^\([a-z]*\):[^#]*## \(.*\)/  make \1\t\2/p' Makefile

init: ## the environment in .venv, ready for .venv/bin/python manage.py …
	@$(PYTHON) make/environment.py app

run: init ## the demo on http://localhost:8000 (PORT= for another port)
	@$(BIN)/python make/demo.py

develop:
	@$(PYTHON) make/environment.py dev

check: develop ## the quick checks: lint, types, layers, templates, pure rules
	@$(BIN)/python make/checks.py quick

test: develop ## everything that must hold (NO_SKIPS=1: on every database and browser)
	@$(BIN)/python make/checks.py all

bench: develop ## the benchmarks, as ratios against their baselines (PEOPLE=10000 ROUNDS=5)
	@$(BIN)/python make/bench.py --people=$(PEOPLE) --rounds=$(ROUNDS) --databases=$(DATABASES)

survive: develop ## kill, cut and fill the disk of the running product, and judge what is left
	@$(BIN)/python make/survive.py --minutes=$(MINUTES) --learners=$(LEARNERS) --databases=$(DATABASES)

seed: init ## the demo organisation in the database of DATABASE_URL
	@$(BIN)/python manage.py seed_demo --accounts var/demo-accounts.json

format: develop ## put code and templates in the shape that the checks ask for
	@$(BIN)/ruff check --quiet --fix . ; $(BIN)/ruff format .
	@$(BIN)/djhtml --tabwidth 2 templates
	@$(BIN)/djade --target-version 5.2 $$(find templates -name "*.html")

messages: develop ## collect and compile the texts of both languages (needs gettext)
	@$(BIN)/python make/messages.py collect

lock: develop ## the hash-locked requirements from pyproject.toml
	@$(BIN)/python make/lock.py

sbom: develop ## what a release is made of (CycloneDX), into var/sbom.json
	@mkdir -p var && $(BIN)/python make/sbom.py > var/sbom.json && echo var/sbom.json
