"""Progress of runs and simulations: functions, bars, and lines of text; with and without tqdm."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import TINY

import lehr

SMALL = TINY.replace("samples: 2", "samples: 1")


@pytest.fixture(params=["tqdm", "text"])
def kind(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    if request.param == "text":
        for name in [name for name in sys.modules if name.split(".")[0] == "tqdm"]:
            monkeypatch.delitem(sys.modules, name)
        monkeypatch.setitem(sys.modules, "tqdm", None)
    yield str(request.param)


def test_a_run_shows_its_samples(kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    study = lehr.Study(SMALL, tmp_path / "small")
    study.run(progress=True, interval=0.02)
    shown = capsys.readouterr()
    last = shown.err.split("\r")[-1]
    assert shown.out == "" and shown.err.endswith("\n") and "2 of 2 samples" in last and "steps" in last
    assert ("100%" in last) == (kind == "tqdm")
    # A study that is done says so at once.
    study.run(progress=True)
    assert "2 of 2 samples" in capsys.readouterr().err


def test_a_simulation_shows_its_steps(kind: str, capsys: pytest.CaptureFixture[str]) -> None:
    lehr.simulate("pss:rc=1.2", 200, 2.0, time=3.0, progress=True)
    shown = capsys.readouterr().err
    done, expected = map(int, shown.split("\r")[-1].split(" steps")[0].split(" of "))
    assert done == expected > 0 and shown.endswith("\n")


def test_a_function_is_told_of_every_state(tmp_path: Path) -> None:
    states: list[lehr.SimulationProgress] = []
    quiet = lehr.simulate("pss:rc=1.2", 300, 2.0, time=20.0, seed=5)
    liquid = lehr.simulate("pss:rc=1.2", 300, 2.0, time=20.0, seed=5, progress=states.append)
    assert (liquid.positions == quiet.positions).all()
    steps = [state.steps for state in states]
    assert steps == sorted(steps) and states[-1].steps == states[-1].expected > 0
    seen: list[lehr.Progress] = []
    lehr.Study(SMALL, tmp_path / "small").run(progress=seen.append, interval=0.01)
    advanced = [now.advanced for now in seen]
    assert advanced[-1] == 2.0 and all(now.done <= now.advanced <= now.planned for now in seen)


def test_what_is_no_progress_is_refused(tmp_path: Path) -> None:
    study = lehr.Study(SMALL, tmp_path / "small")
    for wrong in (7, "yes"):
        with pytest.raises(lehr.ArgumentError, match="progress must be True, a function, or a progress bar"):
            study.run(progress=wrong)  # type: ignore[arg-type]
        with pytest.raises(lehr.ArgumentError, match="progress must be True"):
            lehr.simulate("pss:rc=1.2", 200, 2.0, time=1.0, progress=wrong)  # type: ignore[arg-type]
    assert not Path(study.folder).exists()


def test_a_function_that_fails_ends_the_work(tmp_path: Path) -> None:
    def fail(now: object) -> None:
        raise RuntimeError("no more")

    begin = time.monotonic()
    with pytest.raises(RuntimeError, match="no more"):
        lehr.simulate("pss:rc=1.5", 1000, 0.8, time=1e6, progress=fail)
    assert time.monotonic() - begin < 10


SCRIPT = """
import lehr, sys
{without}
class Seen:
    begun = False
    def __getattr__(self, name):
        return getattr(sys.__stderr__, name)
    def write(self, text):
        sys.__stderr__.write(text)
        if not self.begun and " of " in text:
            self.begun = True
            print("begun", flush=True)
sys.stderr = Seen()
{work}
"""
WORKS = {
    "simulate": 'lehr.simulate("pss:rc=1.5", 1000, 0.8, time=1e6, progress=True)',
    "run": 'lehr.Study({"study": "long", "ensembles": [{"model": "pss:rc=1.5", "particles": 1000, "samples": 2,'
    ' "temperatures": [0.8]}], "equilibration": {"window": 1e5, "maximum-time": 1e5}}, "long").run(progress=True)',
}


@pytest.mark.parametrize("work", ["simulate", "run"])
@pytest.mark.parametrize("without", ["", 'sys.modules["tqdm"] = None'])
def test_ctrl_c_ends_a_line_of_progress(work: str, without: str, tmp_path: Path) -> None:
    script = SCRIPT.format(work=WORKS[work], without=without)
    process = subprocess.Popen(
        [sys.executable, "-c", script], cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stdout is not None and process.stdout.readline() == "begun\n", process.communicate()
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert process.returncode == -signal.SIGINT, err
    # The traceback begins on a line of its own, and is the interrupt's alone.
    assert err.count("Traceback") == 1 and "\nTraceback" in err and err.rstrip().endswith("KeyboardInterrupt"), err
