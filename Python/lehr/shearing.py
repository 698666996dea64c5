"""The results of athermal quasistatic shear."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from .glasses import Glass

Reals = NDArray[np.float64]


@dataclass(frozen=True)
class PlasticEvent:
    """An instability of a sheared glass: its elastic branch ends, and it falls to another."""

    strain: float
    """The last strain at which the branch is stable."""
    stress_before: float
    """σ_xy before the event, ε/λ³."""
    stress_after: float
    """σ_xy after it."""
    stress_drop: float
    """Their difference; negative where the stress rises."""
    energy_drop: float
    """The energy that the event dissipates, ε."""
    participants: float
    """(Σd²)²/Σd⁴ of the displacements d: the number of particles that take part."""
    largest_displacement: float
    """The largest displacement of a particle, λ."""


@dataclass(frozen=True, eq=False)
class Shear:
    """A stress-strain curve under simple shear in the plane xy: one entry per step, from strain 0."""

    strain: Reals
    """γ, shape (g,)."""
    shear_stress: Reals
    """σ_xy, shape (g,), ε/λ³."""
    energy_per_particle: Reals
    """Shape (g,), ε."""
    tangent_modulus: Reals
    """dσ_xy/dγ of the elastic branch, shape (g,), ε/λ³, to about 10⁻⁵ of the affine one."""
    events: list[PlasticEvent]
    """The plastic events, in their order."""
    numbers: dict[str, float]
    """The largest stress, the flow stress and others; those that the curve does not have are missing."""
    first_event: dict[str, float | Reals]
    """The first event beside the modes of the glass, by the names of the observables ``first_event_…``; empty unless
    asked for with ``pseudoharmonic``, and without an event."""
    glass: Glass
    """The glass at the end."""
    d2min: Reals = field(repr=False)
    """D²_min of every particle in the event with the largest stress drop, shape (N,), λ²; empty without one."""
    displacements: Reals = field(repr=False)
    """The non-affine displacements in this event, shape (N, 3), λ; empty without one."""


def curve(answer: dict[str, Any], glass: Glass, d2min: Reals, displacements: Reals) -> Shear:
    """The results as the library answers."""
    lists = ("strain", "shear_stress", "energy_per_particle", "tangent_modulus")
    return Shear(
        **{name: np.array(answer[name], dtype=float) for name in lists},
        events=[PlasticEvent(**event) for event in answer["events"]],
        numbers=answer["yield"], first_event=_first_event(answer), glass=glass, d2min=d2min,
        displacements=displacements,
    )


def _first_event(answer: dict[str, Any]) -> dict[str, float | Reals]:
    """The observables of the first event, lists as arrays."""
    return {
        name: np.array(item, dtype=float) if isinstance(item, list) else item
        for name, item in answer.items()
        if name.startswith("first_event_")
    }
