"""Numbers against dense algebra in NumPy (Validation/reference.py), which shares no line with Lehr."""

from __future__ import annotations

from types import ModuleType

import numpy as np
import pytest
from conftest import GLASSES

import lehr


@pytest.mark.parametrize("name", ["pss:rc=1.2", "kablj", "hertzian"])
def test_hessian_modes_and_dipoles_agree_with_dense_algebra(witness: ModuleType, name: str) -> None:
    path = GLASSES / f"{name.replace(':', '').replace('=', '')}-400.extxyz"
    glass = lehr.Glass.read(path, name)
    species, positions, radii, side = witness.read(path)
    assert np.array_equal(glass.positions, positions) and np.array_equal(glass.species, species)
    assert (radii is None and glass.radii is None) or np.array_equal(glass.radii, radii)
    dense = witness.pairwise(name, species, positions, radii, side)
    # Rounding of sums of some hundred terms.
    assert glass.energy == pytest.approx(dense["energy"], rel=1e-12)
    assert glass.pressure == pytest.approx(dense["pressure"], rel=1e-10)
    hessian = dense["hessian"]
    scale = np.abs(hessian).max()
    ours = glass.hessian().toarray()
    if glass.certificate.rattlers == 0:
        assert np.abs(ours - hessian).max() < 1e-11 * scale
        values, vectors = np.linalg.eigh(hessian)
        modes = glass.modes(8)
        assert np.allclose(modes.frequencies, np.sqrt(values[3:11]), rtol=1e-9)
        flat = modes.vectors.reshape(8, -1)
        assert np.allclose(flat @ flat.T, np.eye(8), atol=1e-9)
        # λ is exact to second order in the error of a mode, which the residual bounds.
        assert np.linalg.norm(flat @ hessian - (modes.frequencies**2)[:, None] * flat, axis=1).max() < 1e-6 * values[3]
        inverse = vectors[:, 3:] / values[3:] @ vectors[:, 3:].T
        response = glass.dipoles(6, seed=2)
        for (i, j), frequency in zip(response.pairs, response.frequencies, strict=True):
            r = positions[j] - positions[i]
            r -= side * np.round(r / side)
            dipole = np.zeros(len(hessian))
            dipole[3 * j : 3 * j + 3] = r / np.linalg.norm(r)
            dipole[3 * i : 3 * i + 3] = -r / np.linalg.norm(r)
            u = inverse @ dipole
            assert frequency == pytest.approx(np.sqrt(dipole @ u / (u @ u)), rel=1e-9)


def test_forces_are_the_slope_of_the_energy(liquid: lehr.Liquid) -> None:
    forces = liquid.forces()
    assert np.abs(forces.sum(axis=0)).max() < 1e-9 * np.abs(forces).max()
    for particle, axis in ((0, 0), (17, 1), (199, 2)):
        energies = []
        # A central difference errs by h² φ‴/6 and by ε U/h; h = 10⁻⁵ leaves 10⁻⁷ of typical forces of both.
        for step in (-1e-5, 1e-5):
            moved = np.array(liquid.positions)
            moved[particle, axis] += step
            energies.append(lehr.Sample(moved, liquid.side, liquid.species, liquid.model).energy)
        slope = (energies[1] - energies[0]) / 2e-5
        assert forces[particle, axis] == pytest.approx(-slope, abs=1e-5 * np.abs(forces).max())


def test_without_scipy_a_hessian_is_one_of_ours(glass: lehr.Glass, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    sparse = glass.hessian()
    monkeypatch.setitem(sys.modules, "scipy.sparse", None)
    plain = glass.hessian()
    assert isinstance(plain, lehr.Hessian) and plain.shape == (1200, 1200) == sparse.shape
    assert np.array_equal(plain.toarray(), sparse.toarray()) and len(plain.backbone) == 400
