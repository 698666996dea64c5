"""What becomes of a sample in ASE, and of an ASE ``Atoms`` here."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .errors import ArgumentError, FormatError

if TYPE_CHECKING:
    from ase import Atoms

# For species A, B, …, since ASE takes nothing but chemical elements.
ELEMENTS = ("Ar", "Kr", "Xe", "Ne", "He", "Rn")


# How Lehr says that a file is of a format that it does not read.
OTHER_FORMAT = "Lehr reads XYZ"


def read(path: str | os.PathLike[str], frame: int | None, refusal: FormatError) -> Atoms | None:
    """What ASE reads in a file of a format that Lehr refuses; None if there is no ASE, or Lehr has the format."""
    if OTHER_FORMAT not in str(refusal):
        return None
    try:
        from ase.io import read as read_any
    except ImportError:
        return None
    try:
        atoms = read_any(os.fspath(path), index=-1 if frame is None else frame)
    except Exception as error:  # ASE's readers raise errors of any type.
        raise FormatError(f"{refusal}. ASE does not read it either: {type(error).__name__}: {error}") from error
    assert not isinstance(atoms, list)
    return atoms


def cell(atoms: Atoms) -> NDArray[np.float64]:
    """The edges of the cell, which must be periodic in all directions."""
    if not atoms.pbc.all():
        raise ArgumentError("the atoms have a free surface, but cells must be periodic in all directions: set pbc=True")
    return np.asarray(atoms.cell.array, dtype=np.float64)


def species(atoms: Atoms, names: Sequence[str] | None) -> ArrayLike:
    """The species of every atom, from 0."""
    symbols = atoms.get_chemical_symbols()
    if names is not None:
        strange = sorted(set(symbols) - set(names))
        if strange:
            raise ArgumentError(f"there are atoms of {strange[0]}, which is not in names={list(names)}")
        return [list(names).index(symbol) for symbol in symbols]
    if "species" in atoms.arrays:
        return atoms.arrays["species"]
    if len(set(symbols)) > 1:
        raise ArgumentError(f"give the elements of A, B, … in the model's order, such as names={sorted(set(symbols))}")
    return np.zeros(len(atoms), dtype=np.int64)


def atoms(
    positions: NDArray[np.float64],
    cell: NDArray[np.float64],
    species: NDArray[np.int64],
    radii: NDArray[np.float64] | None,
    velocities: NDArray[np.float64] | None,
    names: Sequence[str],
) -> Atoms:
    """The particles as ASE's, which copies them."""
    from ase import Atoms

    if species.max(initial=0) >= len(names):
        raise ArgumentError(f"names has {len(names)} elements, but there are {species.max() + 1} species")
    symbols = [names[kind] for kind in species]
    made = Atoms(symbols, positions=positions, cell=cell, pbc=True, masses=np.ones(len(symbols)))
    made.set_array("species", np.array(species))
    if radii is not None:
        made.set_array("radii", np.array(radii))
    if velocities is not None:
        made.set_momenta(np.array(velocities))
    return made
