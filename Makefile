# Lehr: make quickstart (build, run a first study, print the report's path), make test (all tests).
PACKAGES = libsuitesparse-dev libopenblas-dev libhdf5-dev gnuplot-nox pkg-config
SUDO = $(shell [ "$$(id -u)" = 0 ] || echo sudo)
LEHR = .build/release/lehr

.PHONY: help deps build quickstart tiny test lint precision clean

help:
	@echo "make quickstart   install what is missing, build, and run Studies/quickstart.yaml: about five minutes on two cores"
	@echo "make tiny         the same with Studies/tiny.yaml: a few seconds"
	@echo "make test         build and run all tests"
	@echo "make build        build the program, $(LEHR)"
	@echo "make deps         install the Debian packages that are missing: $(PACKAGES)"
	@echo "make precision    compare mixed with double precision, and draw the figures of Documentation/Precision.md: half an hour"
	@echo "make lint         check the form of the sources"

# Installs Debian packages only, says which, and does nothing when all are there.
deps:
	@missing=""; for p in $(PACKAGES); do \
	  dpkg-query -W -f '$${Status}' $$p 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$p"; done; \
	if [ -n "$$missing" ]; then \
	  echo "Installing the Debian packages$$missing"; \
	  $(SUDO) apt-get update -qq && DEBIAN_FRONTEND=noninteractive $(SUDO) apt-get install -y -qq --no-install-recommends $$missing; \
	fi

build: deps
	swift build -c release --product lehr

quickstart: build
	$(LEHR) run Studies/quickstart.yaml --into quickstart

tiny: build
	$(LEHR) run Studies/tiny.yaml --into tiny

test: deps
	swift build -c release --build-tests --explicit-target-dependency-import-check error
	swift test -c release --skip-build

precision: build
	mkdir -p precision
	swift build -c release --build-tests
	LEHR_DRIFT=$(CURDIR)/precision/drift.csv swift test -c release --skip-build --filter PrecisionTests
	python3 Validation/precision.py --lehr $(LEHR) --into precision --figures Documentation/Figures

lint:
	swift format lint --strict --recursive Package.swift Sources Tests

clean:
	rm -rf .build
