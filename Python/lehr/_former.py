"""Names of version 0.1 that have changed: they work until version 0.3, with a warning."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import Any

import numpy as np


def _note(former: str, present: str) -> None:
    warnings.warn(f"{former} is now called {present}; the former name works until version 0.3", FutureWarning, 3)


_PLANES = ("shear_modulus_xy", "shear_modulus_xz", "shear_modulus_yz")
#: Former name of an observable: the present ones, and what is made of their values.
_OBSERVABLES: dict[str, tuple[tuple[str, ...], Callable[..., Any]]] = {
    "shear_modulus_mean": (("shear_modulus",), lambda modulus: modulus),
    "shear_modulus_planes": (_PLANES, lambda *moduli: np.array(moduli)),
}
_SUMMARY: dict[str, tuple[tuple[str, ...], Callable[..., Any]]] = {
    "ladders": (("model_summaries",), lambda summaries: summaries)
}
#: Former keyword of ``simulate``: the present one.
PROTOCOL = {"relaxations": "relaxation_times", "longest": "maximum_time"}


class FormerNames:
    """Gives the values of attributes by their former names."""

    def __getattr__(self, name: str) -> Any:
        present, made = _OBSERVABLES.get(name, ((), None))
        if made is None or any(part not in self.__dict__ for part in present):
            raise AttributeError(f"{type(self).__name__} has no attribute {name}")
        _note(name, ", ".join(present))
        return made(*(self.__dict__[part] for part in present))


class FormerKeys(dict[str, Any]):
    """A dictionary that also answers to the former names of its keys."""

    _renamed = _OBSERVABLES

    def __missing__(self, key: str) -> Any:
        present, made = self._renamed.get(key, ((), None))
        if made is None or any(part not in self for part in present):
            raise KeyError(key)
        _note(key, ", ".join(present))
        return made(*(self[part] for part in present))


class FormerSummaryKeys(FormerKeys):
    """The same for the summary of a study."""

    _renamed = _SUMMARY


def present_protocol(protocol: dict[str, Any]) -> dict[str, Any]:
    """Keywords of a plan's section ``equilibration`` by their present names."""
    for former, present in PROTOCOL.items():
        if former in protocol:
            _note(former, present)
    return {PROTOCOL.get(name, name): setting for name, setting in protocol.items()}
