"""Arrays are views of the library's memory: no copies, nothing to be written to, and they outlive their sample."""

from __future__ import annotations

import copy
import gc
import pickle
import resource

import numpy as np
import pytest
from conftest import GLASSES

import lehr


def test_positions_are_one_view_without_a_copy(glass: lehr.Glass) -> None:
    first, second = glass.positions, glass.positions
    assert first.ctypes.data == second.ctypes.data and first.base is not None
    assert first.shape == (400, 3) and first.strides == (24, 8) and first.dtype == np.float64
    for field in (first, glass.species, glass.forces(), glass.modes(3).vectors, glass.modes(3).frequencies):
        assert not field.flags.writeable and not field.flags.owndata
        with pytest.raises(ValueError, match="read-only"):
            field[...] = 0


def test_an_array_is_good_when_its_glass_is_gone() -> None:
    def positions() -> np.ndarray:
        return lehr.Glass.read(GLASSES / "kablj-400.extxyz", "kablj").positions[10:20]

    kept = positions()
    gc.collect()
    rubbish = [np.full((400, 3), 7.0) for _ in range(50)]
    again = lehr.Glass.read(GLASSES / "kablj-400.extxyz", "kablj")
    assert len(rubbish) == 50 and np.array_equal(kept, again.positions[10:20])


def test_memory_is_given_back() -> None:
    glass = lehr.Glass.read(GLASSES / "hertzian-8000.extxyz", "hertzian")

    def work(times: int) -> None:
        for _ in range(times):
            copied = lehr.Glass(glass.positions, glass.side, glass.species, "hertzian", radii=glass.radii)
            assert copied.positions.shape == (8000, 3) and len(copied.species) == len(copied.radii) == 8000

    work(30)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    work(250)
    # Arrays that nobody gives back would be 250 times 0.32 MB, samples even more.
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 30_000


def test_a_sample_is_neither_pickled_nor_copied(glass: lehr.Glass) -> None:
    for way in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="can be neither pickled nor copied; write it to a file"):
            way(glass)


def test_measurements_can_be_pickled(glass: lehr.Glass) -> None:
    modes = pickle.loads(pickle.dumps(glass.modes(3)))
    assert np.array_equal(modes.vectors, glass.modes(3).vectors)
