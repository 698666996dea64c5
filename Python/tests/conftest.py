"""What tests share: the program to be compared with, a witness, and checked-in glasses."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import lehr

ROOT = Path(__file__).resolve().parents[2]
GLASSES = ROOT / "Tests/MechanicsTests/Glasses"
FILES = ROOT / "Tests/FormatsTests/Files"
PROGRAM = os.environ.get("LEHR", str(ROOT / ".build/release/lehr"))

TINY = """
study: tiny
seed: 7
ensembles:
  - {model: "pss:rc=1.2", particles: 200, samples: 2, temperatures: [4.0, 2.0]}
equilibration: {window: 3.0, maximum-time: 6.0, relaxation-times: 1}
measure: {modes: 5, dipoles: 6}
"""


def program(*arguments: str, folder: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Runs `lehr`, which `make build` has built."""
    return subprocess.run([PROGRAM, *arguments], cwd=folder, capture_output=True, text=True, timeout=300)


def answer(*arguments: str, folder: Path | None = None) -> dict[str, Any]:
    """What a command prints as JSON."""
    done = program(*arguments, "--json", folder=folder)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def sentence(*arguments: str, folder: Path | None = None) -> str:
    """What a command says that fails."""
    done = program(*arguments, folder=folder)
    warnings, _, error = done.stderr.partition("Error: ")
    assert done.returncode == 1 and all(line.startswith("Warning: ") for line in warnings.splitlines()), done
    return error.rstrip("\n")

# Two models at three temperatures, compared with a paper's claims; short windows, whose samples are averaged all the
# same, and few particles: it is about figures and tables, not about physics.
CLAIMED = """
study: claimed
seed: 3
claims: sticky-spheres-ii
ensembles:
  - {model: "pss:rc=1.1", particles: 200, samples: 4, temperatures: [6.0, 2.0, 1.5]}
  - {model: "pss:rc=1.5", particles: 200, samples: 4, temperatures: [2.6, 1.5, 1.1]}
equilibration: {window: 4.0, maximum-time: 4.0, relaxation-times: 1}
measure: {modes: 20, dipoles: 20}
reduction: {include-unequilibrated: true}
"""


@pytest.fixture(scope="session")
def witness() -> ModuleType:
    """Validation/reference.py: dense algebra in NumPy, which shares no line with Lehr."""
    spec = importlib.util.spec_from_file_location("reference", ROOT / "Validation/reference.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def glass() -> lehr.Glass:
    """400 sticky spheres at rest."""
    return lehr.Glass.read(GLASSES / "pssrc1.5-400.extxyz", "pss:rc=1.5")


@pytest.fixture(scope="session")
def liquid() -> lehr.Liquid:
    """A short liquid of 200 particles."""
    return lehr.simulate("pss:rc=1.2", 200, 2.0, time=3.0, seed=3)


@pytest.fixture(scope="session")
def study(tmp_path_factory: pytest.TempPathFactory) -> lehr.Study:
    """A study of four samples, run to its end."""
    made = lehr.Study(TINY, tmp_path_factory.mktemp("studies") / "tiny")
    made.run(workers=2)
    return made


@pytest.fixture(scope="session")
def claimed(tmp_path_factory: pytest.TempPathFactory) -> lehr.Study:
    """A study whose report has most of the figures that there are."""
    made = lehr.Study(CLAIMED, tmp_path_factory.mktemp("studies") / "claimed")
    made.run(workers=2)
    return made
