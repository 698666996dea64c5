"""Observables of a glass: generated from the catalogue of observables by ``make observables``, not by hand.

Units are reduced (NOTATION.md); equations are those of arXiv:2009.08238 unless said otherwise.
"""

# ruff: noqa: E501

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ._former import FormerNames

Reals = NDArray[np.float64]

SHAPES: dict[str, tuple[int, ...]] = {
    "elastic_constants": (6, 6),
    "stress": (6,),
}


@dataclass(frozen=True, eq=False, kw_only=True)
class Moduli(FormerNames):
    """Energy, elastic moduli, pressures and contacts of a glass."""

    energy_per_particle: float
    """u: U/N of the inherent state, ε; Sect. III."""
    number_density: float
    """N/V: number density of the glass; in studies, if the volume varies, λ⁻³."""
    volume_per_particle: float
    """V/N: volume per particle of the glass; in studies, if the volume varies, λ³."""
    pressure: float
    """p: pressure of the inherent state, ε/λ³; (A6)."""
    pressure_repulsive: float
    """p₊: pressure of the repulsive pairs, ε/λ³; (A6)."""
    pressure_attractive: float
    """p₋: pressure of the attractive pairs, positive, ε/λ³; (A6)."""
    pressure_scale: float
    """p₀: p₊ + p₋, ε/λ³; after (A6)."""
    pressure_over_bulk_modulus: float
    """p/K: pressure over bulk modulus; Fig. 12."""
    pressure_over_scale: float
    """p/p₀: pressure over its scale; Fig. 12."""
    shear_modulus: float
    """G: shear modulus, the mean of the planes xy, xz, yz, ε/λ³; (A1)."""
    shear_modulus_xy: float
    """G_xy: shear modulus in the plane xy, ε/λ³; (A1)."""
    shear_modulus_xz: float
    """G_xz: shear modulus in the plane xz, ε/λ³; (A1)."""
    shear_modulus_yz: float
    """G_yz: shear modulus in the plane yz, ε/λ³; (A1)."""
    bulk_modulus: float
    """K: bulk modulus, ε/λ³; (A3), corrected."""
    poisson_ratio: float
    """ν: Poisson's ratio from K and G; (A5)."""
    elastic_constants: Reals
    """C: elastic constants in Voigt order xx yy zz yz xz xy, for Lagrangian strain, ε/λ³, shape (6, 6)."""
    stress: Reals
    """σ: stress of the inherent state in the same order, tension positive, ε/λ³, shape (6)."""
    contact_number: float
    """z: mean number of interacting neighbors of a particle."""


@dataclass(frozen=True, eq=False, kw_only=True)
class Structure(FormerNames):
    """Order and voids of a glass, and its deviations from its model."""

    density_mismatch: float | None = None
    """|ρ/ρ_model − 1|: relative difference between the number density and the model's; absent if the volume varies."""
    composition_mismatch: float
    """Δx: largest difference between the species' fractions and the model's, and relative difference of the sorted sizes."""
    solid_fraction: float
    """f_s: fraction of solid-like particles: those with at least 8 neighbors j for which s_ij > 0.7, with q₆; ten Wolde, Ruiz-Montero, Frenkel 1996."""
    bond_order_4: float
    """q̄₄: averaged bond order parameter of degree 4, mean over particles; Lechner, Dellago 2008."""
    bond_order_6: float
    """q̄₆: averaged bond order parameter of degree 6, mean over particles; Lechner, Dellago 2008."""
    largest_void: float
    """R_v/a₀: radius of the largest sphere without a particle's center over a₀ = (V/N)^⅓, to within 0.01."""
    size_fluctuations: float | None = None
    """S_λλ: (1/N)|Σ(a − ⟨a⟩)e^{ik·r}|²/⟨(a − ⟨a⟩)²⟩ of sizes or species a, mean of the three smallest k: 1 without correlations, of order N if they demix; absent if all particles are equal."""
