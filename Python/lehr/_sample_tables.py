"""The finished samples of a study, one by one and as a table for pandas and xarray."""

from __future__ import annotations

import ctypes
import os
import warnings
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from ctypes import c_void_p
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ._library import Numbers, array, call, encoded, value
from ._optional import needed
from ._parameters import words
from ._progress import Shown, counted
from ._tables import SOURCE, attributes, catalogue, described, padded, values_of
from ._work import interruptible
from .errors import ArgumentError

if TYPE_CHECKING:
    import pandas
    import xarray

    from .studies import StudySample

_VOIGT = ["xx", "yy", "zz", "yz", "xz", "xy"]
# The letters of shapes in the catalogue, as names of dimensions.
_DIMENSIONS = {
    "k": "mode", "p": "pseudoharmonic_mode", "q": "cubic_mode", "c": "chebyshev_moment", "m": "dipole", "n": "lag",
    "s": "shell", "g": "shear_step", "v": "event",
}


class Samples:
    """The finished samples of a study, in the order of the plan: ``study.samples``."""

    def __init__(self, study: Any, ensemble: str | None = None) -> None:
        self._study = study
        self._ensemble = ensemble
        self._unread: Iterator[StudySample] | None = None

    def __repr__(self) -> str:
        which = "" if self._ensemble is None else f" {self._ensemble}"
        return f"<Samples{which} of {self._study!r}>"

    def __call__(self, ensemble: str | None = None) -> Samples:
        """The samples of one ensemble, or of all."""
        return Samples(self._study, ensemble)

    def _listed(self) -> list[StudySample]:
        from .studies import StudySample

        entries = [StudySample(**entry) for entry in self._study._asked("lehr_study_samples")]
        chosen = [entry for entry in entries if self._ensemble in (None, entry.ensemble)]
        if not chosen:
            # The library says whether there is such an ensemble.
            self._table()
        return chosen

    def __len__(self) -> int:
        return len(self._listed())

    def __iter__(self) -> Iterator[StudySample]:
        # One that next() was called on goes on from there, as iterators do.
        return iter(self._listed()) if self._unread is None else self._unread

    def __next__(self) -> StudySample:
        # Until version 0.2 study.samples() was an iterator.
        if self._unread is None:
            self._unread = iter(self._listed())
        return next(self._unread)

    def _table(self) -> tuple[dict[str, Any], NDArray[np.float64]]:
        """The library's table: rows without observables and the names of the scalar observables; and their values."""
        answer, numbers = c_void_p(), Numbers()
        folder, ensemble = encoded(self._study.folder), encoded(self._ensemble)
        interruptible(
            lambda: call("lehr_study_values", folder, ensemble, ctypes.byref(answer), ctypes.byref(numbers))
        )
        table = value(answer)
        for note in table["notes"]:
            warnings.warn(f"left out: {note}", stacklevel=4)
        values = np.array(array(numbers)).reshape(len(table["rows"]), len(table["columns"]))
        return table, values

    def _read(
        self, observables: Sequence[str] | str | None, arrays: bool, progress: Shown
    ) -> tuple[dict[str, list[Any]], dict[str, NDArray[np.float64]], dict[str, list[Any]]]:
        """Columns of states, of scalar observables, and of arrays, sample by sample; None where a sample has none."""
        named = words(observables, "observables")
        wanted = None if named is None else named.decode().split(",")
        table, values = self._table()
        rows, names = table["rows"], table["columns"]
        known = {entry["name"]: entry for entry in catalogue().values()}
        if wanted is not None:
            lists = {name for name, entry in known.items() if entry["shape"]}
            for name in wanted:
                if name not in names and name not in lists:
                    raise ArgumentError(_no_observable(name, [*names, *sorted(lists)]))
        points = {ensemble["id"]: ensemble for ensemble in table["ensembles"]}
        states: dict[str, list[Any]] = {
            "ensemble": [row["ensemble"] for row in rows], "index": [row["index"] for row in rows],
        }
        for key in ("model", "particles", "temperature"):
            states[key] = [points[row["ensemble"]][key] for row in rows]
        states |= {
            "trajectory": [row["trajectory"] for row in rows], "is_certified": [row["certified"] for row in rows],
            "is_averaged": [row["averaged"] for row in rows], "reasons": ["; ".join(row["reasons"]) for row in rows],
        }
        scalars = {
            name: values[:, k]
            for k, name in enumerate(names)
            if (wanted is None and not np.isnan(values[:, k]).all()) or (wanted is not None and name in wanted)
        }
        found: dict[str, list[Any]] = {}
        if arrays and (wanted is None or any(known.get(name, {}).get("shape") for name in wanted)):
            read = self._arrays(rows, progress)
            measured = {name for one in read for name in one} if wanted is None else set(wanted)
            for name in known:
                if known[name]["shape"] and name in measured:
                    found[name] = [one.get(name) for one in read]
        return states, scalars, found

    def _arrays(self, rows: list[dict[str, Any]], progress: Shown) -> list[dict[str, Any]]:
        """The lists of every sample, from its file."""
        listed = {(sample.ensemble, sample.index): sample for sample in self._listed()}
        chosen = [listed[row["ensemble"], row["index"]] for row in rows]

        def read(sample: StudySample) -> dict[str, Any]:
            return {name: one for name, one in sample.observables.items() if isinstance(one, np.ndarray)}

        pool = ThreadPoolExecutor(max_workers=len(os.sched_getaffinity(0)))
        try:
            futures = [pool.submit(read, sample) for sample in chosen]
            return [future.result() for future in counted(futures, progress, "samples")]
        finally:
            pool.shutdown(cancel_futures=True)

    def to_pandas(
        self, observables: Sequence[str] | str | None = None, arrays: bool = True, progress: Shown = None
    ) -> pandas.DataFrame:
        """One row per finished sample, by ensemble and index: state point, classification, and observables.

        ``trajectory`` is the number of the liquid in its ensemble: glasses of one liquid are correlated, and errors
        follow from liquids. ``is_averaged`` says whether the averages include the sample, ``reasons`` why not.
        ``attrs`` has the dictionaries ``units``, ``symbols``, ``meanings`` and ``equations`` by column.

        :param observables: the observables; default: all that any sample has
        :param arrays: whether there are columns of arrays, such as ``frequencies``, which are read from every file
        :param progress: True for a progress bar
        """
        frame = needed("pandas", "study.samples.to_pandas")
        states, scalars, lists = self._read(observables, arrays, progress)
        data = frame.DataFrame(states | scalars | {name: _objects(column) for name, column in lists.items()})
        return described(data.set_index(["ensemble", "index"]), _about(self._study))

    def to_xarray(
        self, observables: Sequence[str] | str | None = None, arrays: bool = True, progress: Shown = None
    ) -> xarray.Dataset:
        """The same as a dataset with the dimension ``sample``; arrays add ``mode``, ``dipole``, ``lag`` or ``voigt``.

        Lists of different lengths are filled up with NaN. Every variable has ``units``, ``symbol`` and ``long_name`` in
        its ``attrs``. The parameters are those of :meth:`to_pandas`.
        """
        frame = needed("xarray", "study.samples.to_xarray")
        states, scalars, lists = self._read(observables, arrays, progress)
        given: dict[str, Any] = {name: (("sample",), values_of(column)) for name, column in states.items()}
        given |= {name: (("sample",), column) for name, column in scalars.items()}
        for name, column in lists.items():
            given |= padded(name, column, ("sample", *_dimensions(name)))
        data: xarray.Dataset = frame.Dataset(given, attrs=_about(self._study) | {"source": SOURCE})
        data = data.set_coords(list(states))
        for axis in ("voigt", "voigt2"):
            if axis in data.dims:
                data = data.assign_coords({axis: _VOIGT})
        for name in map(str, data.variables):
            data[name].attrs = attributes(name)
        return data


def _about(study: Any) -> dict[str, Any]:
    return {"study": os.path.basename(os.path.normpath(study.folder))}


def _objects(values: list[Any]) -> NDArray[Any]:
    column = np.empty(len(values), dtype=object)
    for k, one in enumerate(values):
        column[k] = one
    return column


def _dimensions(name: str) -> tuple[str, ...]:
    found: list[str] = []
    for length in catalogue()[name]["shape"]:
        axis = "voigt" if length == "6" else _DIMENSIONS.get(length, length)
        # A matrix has the same axis twice.
        found.append(f"{axis}2" if axis in found else axis)
    return tuple(found)


def _no_observable(name: str, known: list[str]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(name, known, 1)
    hint = f"did you mean {near[0]!r}?" if near else "lehr.observables() lists them"
    return f"samples have no observable {name!r}; {hint}"
