"""Lehr makes computer glasses and measures them.

>>> import lehr
>>> liquid = lehr.simulate("pss:rc=1.5", 1000, temperature=0.8, time=50)
>>> glass = liquid.quench()
>>> glass.moduli().shear_modulus, glass.modes(40).frequencies[0]
"""

from __future__ import annotations

import ctypes
from typing import Any

from . import plot
from ._ensembles import Ensembles
from ._library import call, value, version
from ._sample_tables import Samples
from .errors import (
    ArgumentError,
    FileError,
    FormatError,
    LehrError,
    MissingPackage,
    ModelError,
    NoStableSolid,
    NotAtRest,
    NotConverged,
    PlanError,
    Stopped,
    UnstableDynamics,
)
from .figures import ReportAxis, ReportFigure, ReportPanel, ReportPlace, ReportSeries
from .glasses import Glass, Liquid
from .measurements import Certificate, Descent, Dipoles, Evidence, Hessian, Modes, Moduli, Structure, VolumeDescent
from .samples import Sample
from .shearing import PlasticEvent, Shear
from .simulation import SimulationProgress, simulate
from .studies import EnsembleProgress, Progress, Status, Study, StudySample

__version__ = version()


def models() -> list[dict[str, Any]]:
    """The catalogue of models: name, summary, usage and parameters of each."""
    answer = ctypes.c_void_p()
    call("lehr_models", ctypes.byref(answer))
    found: list[dict[str, Any]] = value(answer)
    return found


def observables() -> list[dict[str, Any]]:
    """The catalogue of observables: name, symbol, unit, shape, meaning, equation and section of each.

    Units are reduced, ``1`` for pure numbers; letters of a shape are explained in FORMAT.md.
    """
    answer = ctypes.c_void_p()
    call("lehr_observables", ctypes.byref(answer))
    found: list[dict[str, Any]] = value(answer)
    return found


__all__ = [
    "ArgumentError",
    "Certificate",
    "Descent",
    "Dipoles",
    "EnsembleProgress",
    "Ensembles",
    "Evidence",
    "FileError",
    "FormatError",
    "Glass",
    "Hessian",
    "LehrError",
    "Liquid",
    "MissingPackage",
    "ModelError",
    "Modes",
    "Moduli",
    "NoStableSolid",
    "NotAtRest",
    "NotConverged",
    "PlanError",
    "PlasticEvent",
    "Progress",
    "ReportAxis",
    "ReportFigure",
    "ReportPanel",
    "ReportPlace",
    "ReportSeries",
    "Sample",
    "Samples",
    "Shear",
    "SimulationProgress",
    "Status",
    "Stopped",
    "Structure",
    "Study",
    "StudySample",
    "UnstableDynamics",
    "VolumeDescent",
    "models",
    "observables",
    "plot",
    "simulate",
]
