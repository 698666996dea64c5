"""Quasistatic shear in Python: the same numbers as the program, and quantities that NumPy can check."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
from conftest import GLASSES, answer

import lehr

PATH = GLASSES / "pssrc1.2-400.extxyz"


@pytest.fixture(scope="module")
def sheared() -> lehr.Shear:
    return lehr.Glass.read(PATH, "pss:rc=1.2").shear(to=0.05, step=1e-3)


def test_python_and_the_program_give_the_same_curve(sheared: lehr.Shear) -> None:
    told = answer("shear", str(PATH), "--model", "pss:rc=1.2", "--to", "0.05", "--step", "1e-3")
    for name in ("strain", "shear_stress", "energy_per_particle", "tangent_modulus"):
        assert getattr(sheared, name).tolist() == told[name]
    assert [vars(event) for event in sheared.events] == told["events"]
    assert sheared.numbers == told["yield"]


def test_python_and_the_program_compare_the_first_event_with_the_same_modes() -> None:
    glass = lehr.Glass.read(PATH, "pss:rc=1.2")
    found = glass.shear(to=0.05, step=1e-3, pseudoharmonic=20, modes=6, seed=3).first_event
    options = ["--to", "0.05", "--step", "1e-3", "--pseudoharmonic", "20", "--modes", "6", "--seed", "3"]
    told = answer("shear", str(PATH), "--model", "pss:rc=1.2", *options)
    numbers = {name: item.tolist() if isinstance(item, np.ndarray) else item for name, item in found.items()}
    assert numbers == {name: item for name, item in told.items() if name.startswith("first_event_")}
    assert len(numbers["first_event_mode_overlaps"]) == 6
    assert numbers["first_event_overlap"] == max(numbers["first_event_overlaps"]) <= 1
    assert 1 / 400 <= numbers["first_event_nearer"] <= 1


def test_without_starts_nothing_is_compared(sheared: lehr.Shear) -> None:
    assert sheared.events and sheared.first_event == {}


def test_the_sheared_glass_is_at_rest_with_the_energy_of_the_curve(sheared: lehr.Shear, witness: ModuleType) -> None:
    glass = sheared.glass
    assert glass.force_ratio < 1e-10
    assert glass.energy / len(glass) == pytest.approx(sheared.energy_per_particle[-1], rel=1e-12)
    assert sheared.strain.shape == (51,) and sheared.strain[-1] == 0.05
    # The tilt of the cell is the strain.
    edges = np.asarray(glass.cell)
    assert edges[1, 0] == pytest.approx(0.05 * edges[1, 1], rel=1e-12)


def test_events_lower_energy_and_their_map_has_their_participants(sheared: lehr.Shear) -> None:
    assert all(event.energy_drop > 0 for event in sheared.events)
    largest = max(sheared.events, key=lambda event: event.stress_drop)
    if largest.stress_drop > 0:
        squares = (sheared.displacements**2).sum(axis=1)
        assert sheared.d2min.shape == (400,) and (sheared.d2min >= 0).all()
        # The map's displacements are in the sheared cell, the event's in that before: they differ by the strain.
        assert squares.sum() ** 2 / (squares**2).sum() == pytest.approx(largest.participants, rel=0.1)


def test_wrong_numbers_are_refused_with_a_sentence(tmp_path: Path) -> None:
    glass = lehr.Glass.read(PATH, "pss:rc=1.2")
    with pytest.raises(lehr.ArgumentError, match=r"^step must be positive and at most to \(got -0.1\)"):
        glass.shear(to=0.1, step=-0.1)
    with pytest.raises(lehr.ArgumentError, match="to must be positive"):
        glass.shear(to=0)
    with pytest.raises(lehr.ArgumentError, match="pseudoharmonic must be 0 or more"):
        glass.shear(to=0.01, pseudoharmonic=-1)
    with pytest.raises(lehr.ArgumentError, match="modes must be 0 or more"):
        glass.shear(to=0.01, pseudoharmonic=5, modes=-1)
    liquid = lehr.simulate("pss:rc=1.2", 200, 2.0, time=1, inherent_states=False)
    path = tmp_path / "liquid.extxyz"
    liquid.write(path)
    with pytest.raises(lehr.NotAtRest):
        lehr.Glass.read(path, "pss:rc=1.2").shear(to=0.01)
