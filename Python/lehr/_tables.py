"""What tables of ensembles and of samples share: names, symbols and units of columns, and lists as arrays."""

from __future__ import annotations

import ctypes
from ctypes import c_void_p
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ._library import call, value

if TYPE_CHECKING:
    import pandas


SOURCE = "Lehr; reduced units, NOTATION.md; equations of arXiv:2009.08238 unless said otherwise"
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


def catalogue() -> dict[str, dict[str, Any]]:
    """The observables by name, in the order of tables."""
    if not _known:
        answer = c_void_p()
        call("lehr_observables", ctypes.byref(answer))
        _known.update({entry["name"]: entry for entry in value(answer)})
    return _known


def attributes(name: str) -> dict[str, str]:
    """Symbol, unit, meaning and equation of a column, by the conventions of netCDF files (CF)."""
    if name.endswith("_error") and name[:-6] in catalogue():
        of = catalogue()[name[:-6]]
        return {"long_name": f"standard error of {of['symbol']}", "units": of["unit"]}
    if name.startswith("worst_") and name[6:] in catalogue():
        of = catalogue()[name[6:]]
        meaning = f"worst value of all samples: {of['meaning']}"
        return {"long_name": meaning, "symbol": of["symbol"], "units": of["unit"]}
    if name in catalogue():
        of = catalogue()[name]
        found = {"long_name": of["meaning"], "symbol": of["symbol"], "units": of["unit"]}
        return found if of["equation"] in ("", "—") else found | {"equation": of["equation"]}
    meaning, unit = _OTHERS.get(name, ("", None))
    found = {"long_name": meaning} if meaning else {}
    return found if unit is None else found | {"units": unit}


def described(frame: pandas.DataFrame, about: dict[str, Any]) -> pandas.DataFrame:
    """The table with ``attrs``: units, symbols, meanings and errors by column."""
    columns = [str(name) for name in frame.columns]
    known = {name: attributes(name) for name in columns}

    def of(key: str) -> dict[str, str]:
        return {name: found[key] for name, found in known.items() if key in found}

    errors = {name: f"{name}_error" for name in columns if f"{name}_error" in columns}
    frame.attrs.update(about)
    frame.attrs.update(
        units=of("units"), symbols=of("symbol"), meanings=of("long_name"), equations=of("equation"), errors=errors,
        source=SOURCE,
    )
    return frame


def number(given: float | None) -> float:
    return float("nan") if given is None else given


def values_of(values: list[Any]) -> NDArray[Any]:
    return np.array(values) if values else np.empty(0)


def padded(name: str, lists: list[Any], dimensions: tuple[str, ...]) -> dict[str, Any]:
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
