"""What the documents show works as it stands."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import matplotlib
import matplotlib.pyplot
import pytest
from conftest import ROOT

import lehr

matplotlib.use("agg")


def blocks(name: str) -> list[str]:
    return re.findall(r"```python\n(.*?)```", (ROOT / name).read_text(encoding="utf-8"), re.S)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "Studies").symlink_to(ROOT / "Studies")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_examples_of_the_python_page_run(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first, shear, *others = blocks("Documentation/Python.md")
    # A smaller liquid, held for a shorter time, and its glass sheared by three steps.
    single: dict[str, Any] = {}
    exec(first.replace("1000,", "300,").replace("time=50", "time=3"), single)
    assert "True" in capsys.readouterr().out
    exec(shear.replace("to=0.2", "to=0.003"), single)
    assert len(single["sheared"].strain) == 4
    names: dict[str, Any] = {"lehr": lehr}
    assert len(others) == 3
    for block in others:
        # Other formats take minutes more.
        exec(block.replace('["pdf", "png"]', '["png"]'), names)
    assert names["study"].status().finished == 12 and (folder / "tiny/plan.yaml").exists()
    assert (folder / "moduli.pdf").stat().st_size > 2000
    assert len(list((folder / "figures").glob("*.png"))) == len(names["figures"])
    matplotlib.pyplot.close("all")


def test_the_example_of_the_readme_runs(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lehr.simulate("pss:rc=1.5", 300, 2.0, time=1.0).write("liquid.extxyz")
    (example,) = (block for block in blocks("README.md") if "import lehr" in block)
    exec(example, {})
    glass = lehr.Glass.read("liquid.extxyz", "pss:rc=1.5").quench()
    modulus, lowest, frequency = map(float, capsys.readouterr().out.split())
    assert modulus == glass.moduli().bulk_modulus and lowest == glass.modes(40).frequencies[0]
    assert frequency == glass.dipoles(100).mean_frequency
