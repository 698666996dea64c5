"""The types of the package are complete, true, and seen by those who use it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import lehr

HERE = Path(__file__).parent
PACKAGE = Path(lehr.__file__).parent


def checked(*arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    # An installed package is found by itself.
    isolated = "site-packages" in PACKAGE.parts
    path = {} if isolated else {"MYPYPATH": str(PACKAGE.parent), "PYTHONPATH": str(PACKAGE.parent)}
    # Pyright takes the packages of the first python on the path.
    path["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    return subprocess.run(
        [sys.executable, "-m", *arguments], cwd=folder, env=os.environ | path, capture_output=True, text=True,
        timeout=600,
    )


def test_a_user_of_the_package_sees_its_types(tmp_path: Path) -> None:
    pytest.importorskip("mypy")
    done = checked("mypy", "--strict", "--cache-dir", str(tmp_path), str(HERE / "typed_use.py"), folder=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr


def test_types_are_those_of_the_running_package(tmp_path: Path) -> None:
    pytest.importorskip("mypy")
    settings = str(HERE.parents[1] / "pyproject.toml")
    done = checked("mypy.stubtest", "lehr", "--concise", "--mypy-config-file", settings, folder=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_public_name_has_a_known_type(tmp_path: Path) -> None:
    pytest.importorskip("basedpyright")
    done = checked("basedpyright", "--verifytypes", "lehr", "--ignoreexternal", folder=tmp_path)
    score = re.search(r"Type completeness score: (.*)%", done.stdout)
    assert score is not None and score[1] == "100", done.stdout + done.stderr
