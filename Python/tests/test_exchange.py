"""Samples from and to files and ASE."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from ase import Atoms
from conftest import GLASSES, ROOT

import lehr


def test_a_sample_goes_to_ase_and_back_bit_by_bit(liquid: lehr.Liquid) -> None:
    atoms = liquid.to_ase()
    assert isinstance(atoms, Atoms) and atoms.pbc.all() and atoms.info["model"] == "pss:rc=1.2"
    assert set(atoms.get_chemical_symbols()) == {"Ar", "Kr"} and (atoms.get_masses() == 1).all()
    back = lehr.Liquid.from_ase(atoms, liquid.model)
    for name in ("positions", "species", "velocities"):
        assert np.array_equal(getattr(back, name), getattr(liquid, name)), name
    assert back.side == liquid.side and back.radii is None and back.energy == liquid.energy


def test_radii_go_to_ase_and_back() -> None:
    glass = lehr.Glass.read(GLASSES / "ipl-400.extxyz", "ipl")
    back = lehr.Glass.from_ase(glass.to_ase(), "ipl")
    assert np.array_equal(back.radii, glass.radii) and back.moduli().shear_modulus == glass.moduli().shear_modulus


def test_names_say_which_elements_are_a_and_b(liquid: lehr.Liquid) -> None:
    atoms = liquid.to_ase(names=["Ni", "P"])
    del atoms.arrays["species"]
    with pytest.raises(lehr.ArgumentError, match=r"names=\['Ni', 'P'\]"):
        lehr.Liquid.from_ase(atoms, liquid.model)
    with pytest.raises(lehr.ArgumentError, match="atoms of P"):
        lehr.Liquid.from_ase(atoms, liquid.model, names=["Ni"])
    assert np.array_equal(lehr.Liquid.from_ase(atoms, liquid.model, names=["Ni", "P"]).species, liquid.species)
    assert np.array_equal(lehr.Liquid.from_ase(atoms, liquid.model, names=["P", "Ni"]).species, 1 - liquid.species)


def test_atoms_with_a_free_surface_are_refused(liquid: lehr.Liquid) -> None:
    atoms = liquid.to_ase()
    atoms.pbc = [True, True, False]
    with pytest.raises(lehr.ArgumentError, match="free surface"):
        lehr.Liquid.from_ase(atoms, liquid.model)


SHEARED = np.array([[7.5, 0, 0], [1.25, 6.5, 0], [-1.5, 2.0, 7.0]])


def in_cell(liquid: lehr.Liquid, cell: np.ndarray) -> lehr.Glass:
    """The particles at the same fractions of another cell, quenched."""
    places = liquid.positions / liquid.side @ cell
    return lehr.Liquid(places, cell, liquid.species, liquid.model).quench()


@pytest.mark.parametrize("cell", [np.diag([7.5, 6.5, 7.0]), SHEARED])
def test_a_brick_and_a_sheared_cell_go_to_ase_and_files_and_back(
    tmp_path: Path, liquid: lehr.Liquid, cell: np.ndarray
) -> None:
    glass = in_cell(liquid, cell)
    assert np.array_equal(glass.cell, cell) and np.array_equal(glass.box, np.diag(cell))
    assert glass.density == pytest.approx(200 / np.linalg.det(cell)) and glass.side == pytest.approx(341.25 ** (1 / 3))
    atoms = glass.to_ase()
    assert np.array_equal(atoms.cell.array, cell) and atoms.get_volume() == pytest.approx(341.25)
    back = lehr.Glass.from_ase(atoms, glass.model)
    assert np.array_equal(back.positions, glass.positions) and np.array_equal(back.cell, cell)
    moduli = glass.moduli()
    for name in ("x.extxyz", "x.data", "x.dump", "x.h5md"):
        glass.write(tmp_path / name)
        read = lehr.Glass.read(tmp_path / name, glass.model)
        assert np.allclose(read.cell, cell, rtol=1e-15, atol=0)
        assert read.moduli().shear_modulus == pytest.approx(moduli.shear_modulus, rel=1e-8)


def test_a_cell_of_ase_in_any_orientation_is_turned(liquid: lehr.Liquid) -> None:
    glass = in_cell(liquid, SHEARED)
    atoms = glass.to_ase()
    atoms.rotate(50, (1, 2, 3), rotate_cell=True)
    turned = lehr.Glass.from_ase(atoms, glass.model)
    assert np.allclose(turned.cell, SHEARED, atol=1e-13) and np.allclose(turned.positions, glass.positions, atol=1e-12)
    assert turned.moduli().shear_modulus == pytest.approx(glass.moduli().shear_modulus, rel=1e-8)


def test_a_cube_tilted_by_a_whole_side_is_the_cube(liquid: lehr.Liquid) -> None:
    for row, column in ((1, 0), (2, 0), (2, 1)):
        cell = np.diag(liquid.box)
        cell[row, column] = liquid.side
        tilted = lehr.Sample(liquid.positions, cell, liquid.species, liquid.model)
        assert tilted.energy == liquid.energy and np.array_equal(tilted.forces(), liquid.forces())


@pytest.mark.parametrize("name", ["x.extxyz", "x.extxyz.gz", "x.data", "x.dump", "x.h5md"])
def test_files_of_full_digits_read_back_bit_by_bit(tmp_path: Path, liquid: lehr.Liquid, name: str) -> None:
    liquid.write(tmp_path / name)
    back = lehr.Liquid.read(tmp_path / name, liquid.model)
    assert np.array_equal(back.positions, liquid.positions) and np.array_equal(back.species, liquid.species)
    assert np.array_equal(back.velocities, liquid.velocities)


def test_a_dump_has_frames_of_which_the_last_is_read_unless_another_is_named(
    tmp_path: Path, liquid: lehr.Liquid
) -> None:
    path = tmp_path / "two.dump"
    liquid.write(path)
    first = path.read_text()
    liquid.quench().write(path)
    path.write_text(first + path.read_text())
    frames = [lehr.Sample.read(path, liquid.model, frame=k) for k in (0, 1, None)]
    assert np.array_equal(frames[0].positions, liquid.positions)
    assert np.array_equal(frames[0].velocities, liquid.velocities)
    assert np.array_equal(frames[1].positions, liquid.quench().positions) and frames[1].velocities is None
    assert np.array_equal(frames[2].positions, frames[1].positions)
    with pytest.raises(lehr.FormatError):
        lehr.Sample.read(path, liquid.model, frame=2)


def test_a_dump_of_lammps_itself_becomes_a_glass() -> None:
    liquid = lehr.Liquid.read(ROOT / "Notebooks/kob-andersen.dump", "kablj")
    assert len(liquid) == 500 and (liquid.species == 1).sum() == 100 and liquid.step is not None
    assert liquid.quench().force_ratio <= 1e-10


def test_the_box_is_given_as_a_side_three_sides_or_a_cell(liquid: lehr.Liquid) -> None:
    for box in (liquid.side, liquid.box, np.diag(liquid.box)):
        assert lehr.Sample(liquid.positions, box, liquid.species, liquid.model).side == liquid.side
