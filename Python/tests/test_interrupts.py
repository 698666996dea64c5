"""Ctrl-C ends work soon, as KeyboardInterrupt, and a study goes on later as if nothing had been."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from conftest import GLASSES

import lehr

# Far longer than the test waits.
SIMULATION = """
import lehr
print("begun", flush=True)
lehr.simulate("pss:rc=1.5", 1000, 0.8, time=1e6)
"""

PLAN = """
study: interrupted
ensembles:
  - {model: "pss:rc=1.2", particles: 300, samples: 2, temperatures: [2.0]}
equilibration: {window: 120.0, maximum-time: 120.0, relaxation-times: 1, inherent-states: false}
measure: {modes: 4, dipoles: 4}
"""

STUDY = f"""
import lehr
study = lehr.Study({PLAN!r}, "study")
seen = set()
def show(progress):
    if progress.steps > 0 and not seen:
        seen.add(1)
        print("begun", flush=True)
study.run(workers=2, progress=show, interval=0.05)
"""


def interrupted(script: str, folder: Path, patience: float) -> str:
    """Runs `script`, sends it SIGINT soon after it says that it has begun, and returns what it said at its end."""
    process = subprocess.Popen(
        [sys.executable, "-c", script], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "begun\n", process.communicate()
    time.sleep(0.1)
    begin = time.monotonic()
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert time.monotonic() - begin < patience
    # Python itself ends by the signal when nobody catches KeyboardInterrupt.
    assert process.returncode == -signal.SIGINT, err
    return err


def test_ctrl_c_ends_a_simulation(tmp_path: Path) -> None:
    # A leg of 500 steps of 1000 particles takes some 50 ms; a busy machine makes it ten times that.
    assert interrupted(SIMULATION, tmp_path, 3.0).rstrip().endswith("KeyboardInterrupt")


def test_an_interrupted_study_goes_on_and_has_the_same_bytes(tmp_path: Path) -> None:
    assert interrupted(STUDY, tmp_path, 5.0).rstrip().endswith("KeyboardInterrupt")
    folder = tmp_path / "study"
    assert list(folder.rglob("*.checkpoint")) and not list(folder.rglob("*.h5"))
    study = lehr.Study(folder)
    assert study.status().finished == 0 and study.status().planned == 2
    study.run()
    assert study.status().finished == 2 and not list(folder.rglob("*.checkpoint"))
    whole = lehr.Study(PLAN, tmp_path / "whole")
    whole.run()
    for sample in whole.samples():
        same = folder / Path(sample.path).relative_to(tmp_path / "whole")
        assert same.read_bytes() == Path(sample.path).read_bytes()


def test_ctrl_c_leaves_a_measurement_and_its_glass_is_as_good_as_before() -> None:
    glass = lehr.Glass.read(GLASSES / "hertzian-8000.extxyz", "hertzian")
    # Many modes, so that the work is far longer on any processor than the interval between two looks for an interrupt.
    count = 300
    glass.modes(1)
    begin = time.monotonic()
    frequencies = glass.modes(count).frequencies
    whole = time.monotonic() - begin
    sent: list[float] = []

    def interrupt() -> None:
        sent.append(time.monotonic())
        signal.raise_signal(signal.SIGINT)

    alarm = threading.Timer(0.2 * whole, interrupt)
    alarm.start()
    with pytest.raises(KeyboardInterrupt):
        glass.modes(count)
    # Four fifths of the work are left, of which the interrupt does not wait for the end.
    assert time.monotonic() - sent[0] < 0.5 * whole
    alarm.join()
    assert glass.modes(count).frequencies.tolist() == frequencies.tolist()


def test_an_exception_of_progress_stops_the_run(tmp_path: Path) -> None:
    class EnoughError(Exception):
        pass

    def enough(_: lehr.Progress) -> None:
        raise EnoughError

    study = lehr.Study(PLAN, tmp_path / "study")
    with pytest.raises(EnoughError):
        study.run(progress=enough, interval=0.05)
    # It works in the folder no longer.
    study.run()
    assert study.status().finished == 2
