"""Ensembles and samples of a study as tables for pandas and xarray."""

from __future__ import annotations

import ctypes
import os
import warnings
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from ctypes import c_void_p
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ._library import Numbers, array, call, encoded, value
from ._optional import needed
from ._progress import Shown, counted
from ._work import interruptible
from .errors import ArgumentError

if TYPE_CHECKING:
    import pandas
    import xarray

    from .studies import StudySample

_VOIGT = ["xx", "yy", "zz", "yz", "xz", "xy"]
# The letters of shapes in the catalogue, as names of dimensions.
_DIMENSIONS = {"k": "mode", "m": "dipole", "n": "lag", "s": "shell"}
_STATE = ["id", "model", "particles", "temperature", "planned", "done", "averaged"]
_SOURCE = "Lehr; reduced units, NOTATION.md; equations of arXiv:2009.08238 unless said otherwise"
# Columns that are no observables: meaning and unit.
_OTHERS = {
    "model": ("canonical string of the model", None),
    "particles": ("number of particles N", "1"),
    "temperature": ("parent temperature T_p", "ε/k_B"),
    "planned": ("number of samples in the plan", "1"),
    "done": ("number of finished samples", "1"),
    "averaged": ("number of averaged samples", "1"),
    "liquids": ("number of independent liquids from which the errors follow", "1"),
    "spacing": ("mean particle spacing a₀ = (V/N)^⅓", "λ"),
    "objections": ("objections to the equilibrium of the ensemble as a whole", None),
    "trajectory": ("number of the liquid in its ensemble; glasses of one liquid are correlated", None),
    "is_certified": ("whether it was measured with a clean certificate", None),
    "is_averaged": ("whether the averages include it", None),
    "reasons": ("objections to the sample", None),
}


_known: dict[str, dict[str, Any]] = {}


def _catalogue() -> dict[str, dict[str, Any]]:
    """The observables by name, in the order of tables."""
    if not _known:
        answer = c_void_p()
        call("lehr_observables", ctypes.byref(answer))
        _known.update({entry["name"]: entry for entry in value(answer)})
    return _known


def _attributes(name: str) -> dict[str, str]:
    """Symbol, unit, meaning and equation of a column, by the conventions of netCDF files (CF)."""
    if name.endswith("_error") and name[:-6] in _catalogue():
        of = _catalogue()[name[:-6]]
        return {"long_name": f"standard error of {of['symbol']}", "units": of["unit"]}
    if name.startswith("worst_") and name[6:] in _catalogue():
        of = _catalogue()[name[6:]]
        meaning = f"worst value of all samples: {of['meaning']}"
        return {"long_name": meaning, "symbol": of["symbol"], "units": of["unit"]}
    if name in _catalogue():
        of = _catalogue()[name]
        found = {"long_name": of["meaning"], "symbol": of["symbol"], "units": of["unit"]}
        return found if of["equation"] in ("", "—") else found | {"equation": of["equation"]}
    meaning, unit = _OTHERS.get(name, ("", None))
    found = {"long_name": meaning} if meaning else {}
    return found if unit is None else found | {"units": unit}


def _described(frame: pandas.DataFrame, about: dict[str, Any]) -> pandas.DataFrame:
    """The table with ``attrs``: units, symbols, meanings and errors by column."""
    columns = [str(name) for name in frame.columns]
    known = {name: _attributes(name) for name in columns}

    def of(key: str) -> dict[str, str]:
        return {name: found[key] for name, found in known.items() if key in found}

    errors = {name: f"{name}_error" for name in columns if f"{name}_error" in columns}
    frame.attrs.update(about)
    frame.attrs.update(
        units=of("units"), symbols=of("symbol"), meanings=of("long_name"), equations=of("equation"), errors=errors,
        source=_SOURCE,
    )
    return frame


class Ensembles:
    """The ensembles of a study, with averages over their samples and standard errors: ``study.ensembles``."""

    def __init__(self, study: Any) -> None:
        self._study = study

    def __repr__(self) -> str:
        return f"<Ensembles of {self._study!r}>"

    def __iter__(self) -> Iterator[dict[str, Any]]:
        """The rows of the table as dictionaries."""
        return iter(self._rows(self._study.summary([])))

    def _rows(self, summary: Mapping[str, Any]) -> list[dict[str, Any]]:
        found = {name for row in summary["ensembles"] for name in row["estimates"]}
        worst = {name for row in summary["ensembles"] for name in row["worst"]}
        averages = [name for name in _catalogue() if name in found]
        rows = []
        for row in summary["ensembles"]:
            entry = {key: row[key] for key in _STATE}
            counts = [estimate["samples"] for estimate in row["estimates"].values()]
            entry |= {"liquids": min(counts, default=0), "spacing": row["spacing"]}
            entry["objections"] = "; ".join(row["objections"])
            for name in averages:
                estimate = row["estimates"].get(name, {})
                entry[name] = _number(estimate.get("mean"))
                entry[f"{name}_error"] = _number(estimate.get("standard_error"))
            for name in _catalogue():
                if name in worst:
                    entry[f"worst_{name}"] = _number(row["worst"].get(name))
            rows.append(entry)
        return rows

    def _about(self, summary: Mapping[str, Any]) -> dict[str, Any]:
        return {"study": summary["study"], "seed": summary["seed"], "code_version": summary["code_version"]}

    def to_pandas(self) -> pandas.DataFrame:
        """One row per ensemble, by its identifier: state point, numbers of samples, and every average with its error.

        The standard error of ``shear_modulus`` is in the column ``shear_modulus_error``; NaN where there is none.
        ``attrs`` has the dictionaries ``units``, ``symbols``, ``meanings``, ``equations`` and ``errors`` by column.
        """
        frame = needed("pandas", "study.ensembles.to_pandas")
        summary = self._study.summary([])
        rows = self._rows(summary)
        data = frame.DataFrame(rows, columns=None if rows else _STATE).set_index("id").rename_axis("ensemble")
        return _described(data, self._about(summary))

    def to_xarray(self) -> xarray.Dataset:
        """The same as a dataset with the dimension ``ensemble``; every variable has ``units``, ``symbol`` and
        ``long_name`` in its ``attrs``, and the name of its error in ``ancillary_variables``.

        In addition, the stress autocorrelation of the liquids with the dimension ``lag``, and the distribution of
        the responses to dipoles, with the dimension ``bin``.
        """
        frame = needed("xarray", "study.ensembles.to_xarray")
        summary = self._study.summary([])
        rows = self._rows(summary)
        given = {name: (("ensemble",), _column([row[name] for row in rows])) for name in (rows[0] if rows else {})}
        given["ensemble"] = given.pop("id", (("ensemble",), np.empty(0, dtype=str)))
        ensembles = summary["ensembles"]
        for suffix, key in (("_time", "time"), ("", "value"), ("_error", "standard_error")):
            lists = [[_number(point.get(key)) for point in row["stress_correlation"]] for row in ensembles]
            given |= _padded("stress_correlation" + suffix, lists, ("ensemble", "lag"))
        for suffix, key in (("_bin", "centers"), ("_density", "density"), ("_density_error", "standard_error")):
            lists = [row["distributions"].get("dipole_frequencies", {}).get(key, []) for row in ensembles]
            given |= _padded("dipole_frequencies" + suffix, lists, ("ensemble", "bin"))
        data: xarray.Dataset = frame.Dataset(given, attrs=self._about(summary) | {"source": _SOURCE})
        data = data.set_coords([name for name in ("model", "particles", "temperature") if name in data])
        for name in map(str, data.variables):
            data[name].attrs = _attributes(name)
            if f"{name}_error" in data:
                data[name].attrs["ancillary_variables"] = f"{name}_error"
        shares = {
            "dipole_frequencies_bin": ("center of a bin of ω^(ij)/ω₀", "1"),
            "dipole_frequencies_density": ("probability density of ω^(ij)/ω₀ over the pairs of all samples", "1"),
            "dipole_frequencies_density_error": ("standard error of the probability density of ω^(ij)/ω₀", "1"),
        }
        for name, (meaning, unit) in shares.items():
            if name in data:
                data[name].attrs |= {"long_name": meaning, "units": unit}
        return data


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
        return [entry for entry in entries if self._ensemble in (None, entry.ensemble)]

    def __len__(self) -> int:
        return len(self._listed())

    def __iter__(self) -> Iterator[StudySample]:
        return iter(self._listed())

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
        wanted = [observables] if isinstance(observables, str) else None if observables is None else list(observables)
        table, values = self._table()
        rows, names = table["rows"], table["columns"]
        known = {entry["name"]: entry for entry in _catalogue().values()}
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
        return _described(data.set_index(["ensemble", "index"]), _about(self._study))

    def to_xarray(
        self, observables: Sequence[str] | str | None = None, arrays: bool = True, progress: Shown = None
    ) -> xarray.Dataset:
        """The same as a dataset with the dimension ``sample``; arrays add ``mode``, ``dipole``, ``lag`` or ``voigt``.

        Lists of different lengths are filled up with NaN. Every variable has ``units``, ``symbol`` and ``long_name`` in
        its ``attrs``. The parameters are those of :meth:`to_pandas`.
        """
        frame = needed("xarray", "study.samples.to_xarray")
        states, scalars, lists = self._read(observables, arrays, progress)
        given: dict[str, Any] = {name: (("sample",), _column(column)) for name, column in states.items()}
        given |= {name: (("sample",), column) for name, column in scalars.items()}
        for name, column in lists.items():
            given |= _padded(name, column, ("sample", *_dimensions(name)))
        data: xarray.Dataset = frame.Dataset(given, attrs=_about(self._study) | {"source": _SOURCE})
        data = data.set_coords(list(states))
        for axis in ("voigt", "voigt2"):
            if axis in data.dims:
                data = data.assign_coords({axis: _VOIGT})
        for name in map(str, data.variables):
            data[name].attrs = _attributes(name)
        return data


def _about(study: Any) -> dict[str, Any]:
    return {"study": os.path.basename(os.path.normpath(study.folder))}


def _number(given: float | None) -> float:
    return float("nan") if given is None else given


def _column(values: list[Any]) -> NDArray[Any]:
    return np.array(values) if values else np.empty(0)


def _objects(values: list[Any]) -> NDArray[Any]:
    column = np.empty(len(values), dtype=object)
    for k, one in enumerate(values):
        column[k] = one
    return column


def _dimensions(name: str) -> tuple[str, ...]:
    found: list[str] = []
    for length in _catalogue()[name]["shape"]:
        axis = "voigt" if length == "6" else _DIMENSIONS.get(length, length)
        # A matrix has the same axis twice.
        found.append(f"{axis}2" if axis in found else axis)
    return tuple(found)


def _padded(name: str, lists: list[Any], dimensions: tuple[str, ...]) -> dict[str, Any]:
    """Arrays as one variable, the missing numbers NaN; nothing if there are none."""
    given = [np.asarray([] if one is None else one, dtype=float) for one in lists]
    rank = len(dimensions) - 1
    filled = [one for one in given if one.size > 0]
    if not filled:
        return {}
    lengths = tuple(max(one.shape[axis] for one in filled) for axis in range(rank))
    whole = np.full((len(given), *lengths), np.nan)
    for k, one in enumerate(given):
        if one.size > 0:
            part: tuple[int | slice, ...] = (k, *(slice(0, length) for length in one.shape))
            whole[part] = one
    return {name: (dimensions, whole)}


def _no_observable(name: str, known: list[str]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(name, known, 1)
    hint = f"did you mean {near[0]!r}?" if near else "lehr.observables() lists them"
    return f"samples have no observable {name!r}; {hint}"
