"""Samples: liquids and glasses, as configurations with their model."""

from __future__ import annotations

import ctypes
import os
import sys
import warnings
import weakref
from collections.abc import Sequence
from ctypes import c_void_p
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

import numpy as np
from numpy.typing import ArrayLike, NDArray

from . import _arguments, _ase, _library
from ._library import Numbers, array, call, encoded, library, value, words
from ._parameters import whole
from .errors import ArgumentError, FormatError, SampleWarning

if TYPE_CHECKING:
    from ase import Atoms


S = TypeVar("S", bound="Sample")

STANDARD_TOLERANCE = 1e-10
"""The default convergence threshold, (rms net force)/(rms pair force)."""


class Sample:
    """A configuration with its model, in the library's memory: the base of liquids and glasses.

    Positions are (N, 3) in λ and unwrapped; species are (N,) from 0, A; radii are (N,) in λ where sizes belong to
    particles. Arrays are read-only views of the library's memory, without a copy, and outlive the sample.
    """

    _handle: c_void_p

    def __init__(
        self,
        positions: ArrayLike,
        box: ArrayLike,
        species: ArrayLike | None,
        model: str,
        radii: ArrayLike | None = None,
        velocities: ArrayLike | None = None,
    ) -> None:
        """Makes a sample from a copy of these arrays.

        A composition or density other than the model's is said by a :class:`lehr.errors.SampleWarning`.

        :param positions: (N, 3), λ
        :param box: the side of a cubic box in λ; three sides; or three right-handed edges, the rows of a (3, 3) array.
            Unless the first lies along x and the second in the plane xy, the sample is turned so that they do
        :param species: (N,), 0 = A, 1 = B in the model's order; None: all A
        :param model: the model, such as ``pss:rc=1.5``
        :param radii: (N,), λ, for models in which every particle has its own size
        :param velocities: (N, 3), (ε/m)^½
        """
        places = _arguments.field(positions, "positions")
        count = len(places)
        kinds = np.zeros(count, dtype=np.int64) if species is None else _arguments.kinds(species, count)
        sizes = None if radii is None else _arguments.sizes(radii, count)
        motion = None if velocities is None else _arguments.field(velocities, "velocities")
        if motion is not None and len(motion) != count:
            raise ArgumentError(f"velocities must have {count} rows like positions (got {len(motion)})")
        edges = _arguments.edges(box)
        handle = c_void_p()
        call(
            "lehr_sample_make", encoded(model), count, edges.ctypes.data, places.ctypes.data, kinds.ctypes.data,
            None if sizes is None else sizes.ctypes.data, None if motion is None else motion.ctypes.data,
            ctypes.byref(handle),
        )
        self._take(handle)
        self._warn("the arrays")

    def _warn(self, origin: str) -> None:
        """Warns of what was assumed in making the sample, where a caller outside this package called."""
        level = 2
        frame = sys._getframe(1)
        while frame.f_back is not None and frame.f_globals.get("__package__") == __package__:
            frame, level = frame.f_back, level + 1
        for note in self._facts["notes"]:
            warnings.warn(f"{origin}: {note}", SampleWarning, stacklevel=level)

    def _take(self, handle: c_void_p) -> None:
        self._handle = handle
        weakref.finalize(self, library.lehr_sample_release, handle).atexit = False
        facts = c_void_p()
        call("lehr_sample_facts", handle, ctypes.byref(facts))
        self._facts: dict[str, Any] = value(facts)
        self._mechanics: tuple[dict[str, float], NDArray[np.float64]] | None = None

    @classmethod
    def _of(cls: type[S], handle: c_void_p) -> S:
        sample = cls.__new__(cls)
        sample._take(handle)
        return sample

    @classmethod
    def read(
        cls: type[S],
        path: str | os.PathLike[str],
        model: str,
        frame: int | None = None,
        group: str | None = None,
        names: Sequence[str] | None = None,
        box: ArrayLike | None = None,
        species: Sequence[int] | str | os.PathLike[str] | None = None,
    ) -> S:
        """Reads a file of any format that Lehr has (FORMAT.md), or that ASE reads, if it is installed.

        What is assumed in reading, and a composition or density other than the model's, is said by a
        :class:`lehr.errors.SampleWarning`.

        :param frame: the frame to read, from 0; default: the last
        :param group: the particle group of an H5MD file, or the array of positions of an .npz file
        :param names: the file's names or numbers of species A, B, …; not needed if they are letters
        :param box: the cell of a file without one: a side, three sides, or three edges, shape (3, 3)
        :param species: the numbers of particles of A, B, … in the order of the file, such as (800, 200), or a file with
            one per particle
        """
        if frame is not None and not 0 <= whole(frame, "frame") < 2**63:
            raise ArgumentError(f"frame must be the number of a frame, from 0 (got {frame})")
        edges = None if box is None else _arguments.edges(box)
        kinds = species
        if kinds is not None and not isinstance(kinds, (str, os.PathLike)):
            kinds = ",".join(str(int(count)) for count in kinds)
        handle = c_void_p()
        try:
            call(
                "lehr_sample_read_as", encoded(path), encoded(model), -1 if frame is None else frame, encoded(group),
                words(names), None if edges is None else edges.ctypes.data, 9, encoded(kinds), ctypes.byref(handle),
            )
        except FormatError as error:
            atoms = _ase.read(path, frame, error)
            if atoms is None:
                raise
            return cls.from_ase(atoms, model, names)
        sample = cls._of(handle)
        sample._warn(os.fspath(path))
        return sample

    def write(
        self, path: str | os.PathLike[str], names: Sequence[str] | None = None, in_double: bool = False
    ) -> None:
        """Writes the configuration atomically, in the format of the file's extension.

        :param in_double: write GSD with 64 bits per number instead of 32
        """
        call("lehr_sample_write", self._handle, encoded(path), words(names), _arguments.flag(in_double, "in_double"))

    # What it is.

    @property
    def model(self) -> str:
        """The model's canonical string."""
        return str(self._facts["model"])

    @property
    def side(self) -> float:
        """L, the side of a cubic box; V^(1/3) of another cell, λ."""
        return float(self._facts["side"])

    @property
    def box(self) -> NDArray[np.float64]:
        """L_x, L_y, L_z, shape (3,), λ: L three times for a cube. Tilts are in :attr:`cell` only."""
        return np.diag(self.cell).copy()

    @property
    def cell(self) -> NDArray[np.float64]:
        """The edges a, b, c of the cell, the rows of a (3, 3) array, λ: a along x, b in the plane xy."""
        return np.array(self._facts["cell"], dtype=np.float64)

    @property
    def density(self) -> float:
        """ρ = N/V, λ⁻³."""
        return float(self._facts["density"])

    @property
    def step(self) -> int | None:
        """The number of the time step, if the file has it."""
        return self._facts.get("step")

    def __len__(self) -> int:
        return int(self._facts["particles"])

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {len(self)} particles, {self.model}, side {self.side:g}>"

    def _numbers(self, which: int, *shape: int, integer: bool = False) -> NDArray[Any] | None:
        numbers = Numbers()
        call("lehr_sample_numbers", self._handle, which, ctypes.byref(numbers))
        return array(numbers, *shape, integer=integer) if numbers.first else None

    @property
    def positions(self) -> NDArray[np.float64]:
        """x, shape (N, 3), λ, unwrapped: a read-only view of the library's memory."""
        found = self._numbers(_library.POSITIONS, -1, 3)
        assert found is not None
        return found

    @property
    def species(self) -> NDArray[np.int64]:
        """Shape (N,), 0 = A: a read-only view."""
        found = self._numbers(_library.SPECIES, -1, integer=True)
        assert found is not None
        return found

    @property
    def radii(self) -> NDArray[np.float64] | None:
        """Shape (N,), λ: a read-only view; None if sizes are those of species."""
        return self._numbers(_library.RADII, -1)

    @property
    def velocities(self) -> NDArray[np.float64] | None:
        """v, shape (N, 3), (ε/m)^½: a read-only view; None if unknown."""
        return self._numbers(_library.VELOCITIES, -1, 3)

    # What its forces are.

    def _forces(self) -> tuple[dict[str, float], NDArray[np.float64]]:
        if self._mechanics is None:
            answer, forces = c_void_p(), Numbers()
            call("lehr_sample_mechanics", self._handle, ctypes.byref(answer), ctypes.byref(forces))
            self._mechanics = (value(answer), array(forces, -1, 3))
        return self._mechanics

    @property
    def energy(self) -> float:
        """U, the potential energy, ε."""
        return self._forces()[0]["energy"]

    @property
    def energy_per_particle(self) -> float:
        """u = U/N, ε."""
        return self.energy / len(self)

    @property
    def pressure(self) -> float:
        """The virial pressure −(1/3V) Σ Dφ r², without a kinetic part, ε/λ³."""
        return self._forces()[0]["pressure"]

    @property
    def force_ratio(self) -> float:
        """(rms net force on a particle)/(rms pair force): 0 at rest."""
        return self._forces()[0]["force_ratio"]

    def forces(self) -> NDArray[np.float64]:
        """F = −∂U/∂x, shape (N, 3), ε/λ, read-only."""
        return self._forces()[1]

    # From and to ASE.

    @classmethod
    def from_ase(cls: type[S], atoms: Atoms, model: str, names: Sequence[str] | None = None) -> S:
        """An ASE ``Atoms`` as a sample: periodic, in λ.

        A cell whose first edge does not lie along x, or whose second does not lie in the plane xy, is turned so, and
        positions and velocities with it.

        Species come from ``names``, the elements that stand for A, B, …; without it from the array ``species`` that
        :meth:`to_ase` writes; without that all particles must be of one element, A. Radii come from the array
        ``radii``, velocities from the momenta if masses are 1.
        """
        cell, species = _ase.cell(atoms), _ase.species(atoms, names)
        radii, momenta = atoms.arrays.get("radii"), atoms.arrays.get("momenta")
        if momenta is not None and not (atoms.get_masses() == 1).all():
            momenta = None
            warnings.warn(
                "the masses of the atoms are not 1: their velocities are not taken; call set_masses first",
                SampleWarning, stacklevel=2,
            )
        return cls(atoms.positions, cell, species, model, radii=radii, velocities=momenta)

    def to_ase(self, names: Sequence[str] = _ase.ELEMENTS) -> Atoms:
        """The sample as an ASE ``Atoms``: masses 1, ``names`` for species A, B, …, arrays ``species`` and ``radii``."""
        atoms = _ase.atoms(self.positions, self.cell, self.species, self.radii, self.velocities, names)
        atoms.info["model"] = self.model
        return atoms

    # It stays where it is.

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError(
            f"a {type(self).__name__} is in the library's memory and can be neither pickled nor copied; "
            "write it to a file and read it where it is needed"
        )
