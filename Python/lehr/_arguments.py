"""What callers give, as the library takes it; what cannot be is refused with a sentence."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .errors import ArgumentError


def seed_number(seed: int) -> int:
    if not 0 <= seed < 2**64:
        raise ArgumentError("a seed is a whole number from 0 to 2^64 - 1")
    return seed


def field(values: ArrayLike, name: str) -> NDArray[np.float64]:
    field = np.ascontiguousarray(values, dtype=np.float64)
    if field.ndim != 2 or field.shape[1] != 3:
        raise ArgumentError(f"{name} has the shape {field.shape}, not (N, 3)")
    return field


def kinds(values: ArrayLike, count: int) -> NDArray[np.int64]:
    kinds = np.asarray(values)
    if kinds.shape != (count,) or not np.issubdtype(kinds.dtype, np.integer):
        raise ArgumentError(f"species is one whole number a particle, shape ({count},), 0 = A")
    return np.ascontiguousarray(kinds, dtype=np.int64)


def sizes(values: ArrayLike, count: int) -> NDArray[np.float64]:
    sizes = np.ascontiguousarray(values, dtype=np.float64)
    if sizes.shape != (count,):
        raise ArgumentError(f"radii has the shape {sizes.shape}, not ({count},)")
    return sizes


def side(box: ArrayLike) -> float:
    sides = np.asarray(box, dtype=np.float64)
    if sides.shape == (3, 3) and np.array_equal(sides, np.diag(np.diag(sides))):
        sides = np.diag(sides)
    if sides.shape == (3,) and sides[0] == sides[1] == sides[2]:
        sides = sides[0]
    if np.shape(sides) != ():
        raise ArgumentError("box is the side of a cube, or its three sides, which are the same")
    return float(sides)
