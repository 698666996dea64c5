"""What callers give, as the library takes it; what cannot be is refused with a sentence."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ._parameters import whole
from .errors import ArgumentError


def seed_number(seed: int) -> int:
    if not 0 <= whole(seed, "seed") < 2**64:
        raise ArgumentError("the seed must be a whole number from 0 to 2^64 - 1")
    return seed


def flag(given: bool, name: str) -> int:
    """A truth value, of Python or NumPy, as C's."""
    if not isinstance(given, bool | np.bool_):
        raise ArgumentError(f"{name} must be True or False (got {given!r})")
    return int(given)


def _reals(values: ArrayLike, name: str, shape: str) -> NDArray[Any]:
    try:
        if np.iscomplexobj(values):
            raise TypeError
        return np.ascontiguousarray(values, dtype=np.float64)
    except (TypeError, ValueError):
        raise ArgumentError(f"{name} must be numbers, {shape}") from None


def field(values: ArrayLike, name: str) -> NDArray[np.float64]:
    field = _reals(values, name, "shape (N, 3)")
    if field.ndim != 2 or field.shape[1] != 3:
        raise ArgumentError(f"{name} must have the shape (N, 3) (got {field.shape})")
    return field


def kinds(values: ArrayLike, count: int) -> NDArray[np.int64]:
    kinds = np.asarray(values)
    if kinds.shape != (count,) or not np.issubdtype(kinds.dtype, np.integer):
        raise ArgumentError(f"species must be one whole number per particle, shape ({count},), 0 = A")
    return np.ascontiguousarray(kinds, dtype=np.int64)


def sizes(values: ArrayLike, count: int) -> NDArray[np.float64]:
    sizes = _reals(values, "radii", f"shape ({count},)")
    if sizes.shape != (count,):
        raise ArgumentError(f"radii must have the shape ({count},) (got {sizes.shape})")
    return sizes


def edges(box: ArrayLike) -> NDArray[np.float64]:
    """The edges of a cell, shape (3, 3), by rows: of a cube, a brick, or as they are given."""
    given = _reals(box, "box", "one side, three sides, or three edges, shape (3, 3)")
    if np.shape(box) == ():
        # One number is an array of one.
        given = given.reshape(())
    if given.ndim < 2 and not (given > 0).all():
        raise ArgumentError(f"the sides of a box must be positive lengths (got {given})")
    if given.shape == ():
        return np.ascontiguousarray(given * np.eye(3))
    if given.shape == (3,):
        return np.diag(given)
    if given.shape != (3, 3):
        raise ArgumentError(f"box must be one side, three sides, or three edges, shape (3, 3) (got {given.shape})")
    return np.ascontiguousarray(given)
