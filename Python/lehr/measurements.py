"""Measurements of a glass.

Units are reduced (NOTATION.md); equations are those of arXiv:2009.08238.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ._observables import SHAPES, Moduli, Structure

__all__ = ["Certificate", "Descent", "Dipoles", "Evidence", "Hessian", "Modes", "Moduli", "Structure"]

Reals = NDArray[np.float64]
Integers = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Modes:
    """The k lowest vibrational modes of a glass of N particles, translations left out, Eqs. (5) and (A8)."""

    frequencies: Reals
    """ω = √λ, shape (k,), ascending, (ε/m)^½/λ."""
    participation_ratios: Reals
    """e = (Σψ_i²)²/(N Σψ_i⁴), shape (k,), from 1/N to 1."""
    vectors: Reals
    """ψ, shape (k, N, 3), each of unit length; zero on rattlers."""
    residuals: Reals
    """‖Mψ − λψ‖/λ, shape (k,)."""

    def __len__(self) -> int:
        return len(self.frequencies)


@dataclass(frozen=True, eq=False)
class Dipoles:
    """Responses u = M⁻¹·d of a glass to force dipoles on m interacting pairs, Eqs. (3) and (4)."""

    frequencies: Reals
    """ω^(ij) = √(u·M·u/u·u), shape (m,), (ε/m)^½/λ."""
    pairs: Integers
    """The particles i and j of each dipole, shape (m, 2), from 0."""

    @property
    def mean_frequency(self) -> float:
        """ω_g of this glass: the mean of ω^(ij), summed in a fixed order; NaN without dipoles."""
        if len(self.frequencies) == 0:
            return float("nan")
        frequencies: list[float] = self.frequencies.tolist()
        return sum(frequencies) / len(frequencies)


@dataclass(frozen=True, eq=False)
class Hessian:
    """M = ∂²U/∂x∂x by compressed rows, both triangles, order 3N, rows x₁ y₁ z₁ x₂ …, ε/λ²: Eq. (3)."""

    values: Reals
    columns: Integers
    row_starts: Integers
    """Shape (3N + 1,)."""
    backbone: Integers
    """The particles that are not rattlers; the rows of rattlers are empty."""

    @property
    def shape(self) -> tuple[int, int]:
        """3N, 3N."""
        return (len(self.row_starts) - 1, len(self.row_starts) - 1)

    def toarray(self) -> Reals:
        """M as a dense array, shape (3N, 3N)."""
        dense = np.zeros(self.shape)
        rows = np.repeat(np.arange(self.shape[0]), np.diff(self.row_starts))
        dense[rows, self.columns] = self.values
        return dense


@dataclass(frozen=True)
class Certificate:
    """The certificate of all measurements so far on a glass; clean if `objections` is empty."""

    force_ratio: float
    """(rms net force)/(rms pair force)."""
    force_tolerance: float
    """The largest force ratio allowed."""
    translation_residual: float
    """The largest ‖M·t‖/‖M‖ of the translations."""
    largest_eigenvalue_bound: float
    """A bound on the largest eigenvalue, ε/λ²."""
    eigenpair_residual: float
    """The largest ‖Mψ − λψ‖/λ."""
    solve_residual: float
    """The largest ‖M·u − f‖/‖f‖."""
    rattlers: int
    """The number of rattlers, which are left out."""
    zero_modes: int | None = None
    """3, proved by the factorization; None without one."""
    force_floor: float | None = None
    """The force ratio that rounding leaves, if the tolerance is below it; None otherwise."""
    smallest_eigenvalue: float | None = None
    """The lowest eigenvalue above the translations, ε/λ²; None without modes."""
    pressure_residual: float | None = None
    """|p − P|/K of a glass that was quenched at the pressure P; None at constant volume."""
    missed_modes: int | None = None
    """Modes below the last one that were missed, by an inertia count; None without a count."""
    objections: list[str] = field(default_factory=list)
    """A sentence for every check that failed."""

    @property
    def is_clean(self) -> bool:
        """Whether all checks passed."""
        return not self.objections


@dataclass(frozen=True)
class VolumeDescent:
    """How the volume of a quench at constant pressure was found."""

    pressure: float
    """P, ε/λ³."""
    residual: float
    """|p − P|/K at the end."""
    bulk_modulus: float
    """K from the last change of the volume that resolves it, ε/λ³."""
    changes: int
    """Changes of the volume."""


@dataclass(frozen=True)
class Descent:
    """How a quench went."""

    minimizer: str
    force_ratio: float
    force_evaluations: int
    newton_steps: int
    hessian_products: int
    volume: VolumeDescent | None = None
    """How the volume was found; None at constant volume."""


@dataclass(frozen=True, eq=False)
class Evidence:
    """The evidence of a liquid's equilibrium; times in λ(m/ε)^½. FORMAT.md describes each number."""

    temperature: float
    time_step: float
    held_time: float
    window_time: float
    relaxation_times_held: float
    configurational_temperature_ratio: float
    sum_rule_ratio: float
    sum_rule_error: float
    first_inherent_energies: Reals
    second_inherent_energies: Reals
    inherent_energy_drift: float
    inherent_energy_drift_error: float
    energy_per_particle: float
    pressure: float
    correlation_times: Reals
    correlation: Reals
    """c(t) = V⟨σ(0)σ(t)⟩/T, ε/λ³, Eq. (E1)."""
    kernel: str
    relaxation_time: float | None = None
    """τ: c(τ) = c(0)/10; None if c(t) did not fall that far within the window."""
    configurational_temperature_error: float | None = None
    """The standard error of T_conf/T from blocks; None in samples of version 0.1."""
    burn_in_time: float | None = None
    """The discarded time before the first window of a liquid with several glasses; None for one glass."""
    clock: float | None = None
    """The relaxation time that burn-in and spacing were counted in; None for one glass, or if none was found."""
    moves: dict[str, dict[str, float]] = field(default_factory=dict)
    """Numbers reported by the moves, by move and name, such as an acceptance; usually empty."""
    objections: list[str] = field(default_factory=list)
    """A sentence for every condition of equilibrium that is not met."""

    @property
    def is_sufficient(self) -> bool:
        """Whether all conditions are met."""
        return not self.objections


def shaped(answer: dict[str, Any]) -> dict[str, Any]:
    """The library's observables with their lists as arrays of the right shapes."""
    return {
        name: np.array(item, dtype=float).reshape(SHAPES[name]) if name in SHAPES else item
        for name, item in answer.items()
    }


def with_arrays(answer: dict[str, Any], *names: str) -> dict[str, Any]:
    """The library's result with these lists as arrays."""
    return {key: np.array(item, dtype=float) if key in names else item for key, item in answer.items()}
