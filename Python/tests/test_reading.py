"""Files of other programs: completed, read by ASE, and remarked on."""

from __future__ import annotations

import warnings
from pathlib import Path

import numpy as np
import pytest

import lehr
from lehr.errors import FormatError, SampleWarning

SIDE = 9.41036


def lattice() -> tuple[np.ndarray, np.ndarray]:
    """1000 particles on a lattice with the density and composition of kablj: positions and species."""
    k = np.arange(1000)
    return np.stack([k % 10, k // 10 % 10, k // 100], axis=1) * SIDE / 10, (k % 5 == 0).astype(int)


def test_arrays_are_completed(tmp_path: Path) -> None:
    positions, species = lattice()
    order = np.argsort(species, kind="stable")
    np.save(tmp_path / "x.npy", positions[order])
    np.save(tmp_path / "types.npy", species[order])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        by_counts = lehr.Sample.read(tmp_path / "x.npy", "kablj", box=SIDE, species=(800, 200))
        by_file = lehr.Sample.read(tmp_path / "x.npy", "kablj", box=SIDE * np.eye(3), species=tmp_path / "types.npy")
    for sample in (by_counts, by_file):
        assert (sample.positions == positions[order]).all() and (sample.species == species[order]).all()
    with pytest.warns(SampleWarning, match="no species"):
        lehr.Sample.read(tmp_path / "x.npy", "kablj", box=SIDE)


def test_another_composition_is_said(tmp_path: Path) -> None:
    positions, species = lattice()
    np.savez(tmp_path / "x.npz", positions=positions, types=2 - species, box=SIDE)
    with pytest.warns(SampleWarning, match="kablj has 800 A and 200 B, the sample has 200 A and 800 B"):
        lehr.Sample.read(tmp_path / "x.npz", "kablj")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert lehr.Sample.read(tmp_path / "x.npz", "kablj", names=["2", "1"]).species.tolist() == species.tolist()


@pytest.mark.parametrize("name", ["POSCAR", "x.cif", "x.traj", "x.json", "x.xsf"])
def test_what_ase_reads_is_read(tmp_path: Path, name: str) -> None:
    ase = pytest.importorskip("ase")
    positions, species = lattice()
    atoms = ase.Atoms(np.where(species, "Kr", "Ar"), positions=positions, cell=[SIDE] * 3, pbc=True)
    atoms = atoms[np.argsort(species, kind="stable")]
    from ase.io import write

    write(tmp_path / name, atoms)
    sample = lehr.Sample.read(tmp_path / name, "kablj", names=["Ar", "Kr"])
    # A CIF has eight digits of fractions of the cell.
    assert np.abs(sample.positions - atoms.positions).max() < 1e-6
    assert (sample.species == np.sort(species)).all()


def test_what_nobody_reads_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x").write_text("Dear all,\nthe data are attached.\n")
    with pytest.raises(FormatError, match="text of an unknown format"):
        lehr.Sample.read(tmp_path / "x", "kablj")


def test_masses_of_elements_are_not_ones() -> None:
    ase = pytest.importorskip("ase")
    positions, _ = lattice()
    atoms = ase.Atoms(["Ar"] * 1000, positions=positions, cell=[SIDE] * 3, pbc=True)
    atoms.set_momenta(np.ones((1000, 3)))
    with pytest.warns(SampleWarning, match="masses"):
        assert lehr.Sample.from_ase(atoms, "lj").velocities is None
    atoms.set_masses(np.ones(1000))
    atoms.set_momenta(np.ones((1000, 3)))
    assert (lehr.Sample.from_ase(atoms, "lj").velocities == 1).all()


def test_arrays_of_another_density_or_composition_are_said_where_they_are_given(glass: lehr.Glass) -> None:
    with pytest.warns(SampleWarning, match="the arrays: .* has the number density") as found:
        lehr.Glass(1.1 * glass.positions, 1.1 * glass.side, glass.species, glass.model, radii=glass.radii)
    assert found[0].filename == __file__
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        lehr.Glass(glass.positions, glass.side, glass.species, glass.model, radii=glass.radii)


def test_a_file_of_another_model_says_so(glass: lehr.Glass, tmp_path: Path) -> None:
    glass.write(tmp_path / "glass.extxyz")
    with pytest.warns(SampleWarning, match=f"it was written with the model {glass.model}, not with kablj"):
        lehr.Glass.read(tmp_path / "glass.extxyz", "kablj")
