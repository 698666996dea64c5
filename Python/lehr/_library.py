"""The C interface, lehr.h, by ctypes: which releases the GIL during every call.

What each function does stands in Sources/CLehr/include/lehr.h; a test holds the table below against that header.
"""

from __future__ import annotations

import ctypes
import json
import math
import os
import weakref
from ctypes import POINTER, c_char_p, c_double, c_int32, c_int64, c_uint64, c_void_p
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ._parameters import checked, encoded, words
from .errors import BY_OUTCOME, LehrError

__all__ = ["Numbers", "array", "call", "encoded", "library", "taken", "value", "version", "words"]

POSITIONS, SPECIES, RADII, VELOCITIES = range(4)


class Numbers(ctypes.Structure):
    """Numbers in the library's memory, `lehr_numbers`."""

    first: int | None
    count: int
    owner: int | None
    _fields_ = [("first", c_void_p), ("count", c_int64), ("owner", c_void_p)]


# Texts and handles are taken as addresses: c_char_p would copy a text and forget where it was.
_TEXT = POINTER(c_void_p)
_HANDLE = POINTER(c_void_p)
_NUMBERS = POINTER(Numbers)

# The arguments of every function that returns an outcome; the last of each is `why`.
CALLS: dict[str, list[Any]] = {
    "lehr_models": [_TEXT, _TEXT],
    "lehr_observables": [_TEXT, _TEXT],
    "lehr_sample_read": [c_char_p, c_char_p, c_int64, c_char_p, c_char_p, _HANDLE, _TEXT],
    "lehr_sample_read_as": [
        c_char_p, c_char_p, c_int64, c_char_p, c_char_p, c_void_p, c_int64, c_char_p, _HANDLE, _TEXT,
    ],
    "lehr_sample_make": [
        c_char_p, c_int64, c_void_p, c_void_p, c_void_p, c_void_p, c_void_p, _HANDLE, _TEXT,
    ],
    "lehr_sample_write": [c_void_p, c_char_p, c_char_p, c_int32, _TEXT],
    "lehr_sample_facts": [c_void_p, _TEXT, _TEXT],
    "lehr_sample_numbers": [c_void_p, c_int32, _NUMBERS, _TEXT],
    "lehr_sample_mechanics": [c_void_p, _TEXT, _NUMBERS, _TEXT],
    "lehr_sample_quench": [
        c_void_p, c_char_p, c_double, c_double, c_char_p, c_int64, _HANDLE, _TEXT, _TEXT,
    ],
    "lehr_simulate": [
        c_char_p, c_int64, c_void_p, c_double, c_double, c_double, c_char_p, c_uint64, c_int64, POINTER(c_int32),
        POINTER(c_int64), _HANDLE, _TEXT, _TEXT,
    ],
    "lehr_sample_observables": [c_void_p, c_double, c_char_p, _TEXT, _TEXT],
    "lehr_sample_modes": [
        c_void_p, c_double, c_int64, c_int32, _NUMBERS, _NUMBERS, _NUMBERS, _NUMBERS, _TEXT,
    ],
    "lehr_sample_shear": [
        c_void_p, c_double, c_double, c_double, c_double, c_int64, c_int64, c_uint64, POINTER(c_int32),
        POINTER(c_int64), _HANDLE, _TEXT, _NUMBERS, _NUMBERS, _TEXT,
    ],
    "lehr_sample_dipoles": [c_void_p, c_double, c_int64, c_uint64, _NUMBERS, _NUMBERS, _TEXT],
    "lehr_sample_hessian": [c_void_p, _NUMBERS, _NUMBERS, _NUMBERS, _NUMBERS, _TEXT],
    "lehr_sample_certificate": [c_void_p, c_double, _TEXT, _TEXT],
    "lehr_run_make": [c_char_p, c_char_p, c_char_p, c_int64, c_double, c_char_p, _HANDLE, _TEXT],
    "lehr_run_to_end": [c_void_p, _TEXT, _TEXT],
    "lehr_run_progress": [c_void_p, _TEXT, _TEXT],
    "lehr_study_status": [c_char_p, _TEXT, _TEXT],
    "lehr_study_summary": [c_char_p, c_char_p, _TEXT, _TEXT],
    "lehr_study_figures": [c_char_p, c_char_p, _TEXT, _TEXT],
    "lehr_study_report": [c_char_p, c_char_p, _TEXT, _TEXT],
    "lehr_study_samples": [c_char_p, _TEXT, _TEXT],
    "lehr_study_values": [c_char_p, c_char_p, _TEXT, _NUMBERS, _TEXT],
    "lehr_study_sample": [c_char_p, _TEXT, _TEXT, _NUMBERS, _TEXT],
}
# The others: arguments and result.
OTHERS: dict[str, tuple[list[Any], Any]] = {
    "lehr_release_text": ([c_void_p], None),
    "lehr_release_numbers": ([c_void_p], None),
    "lehr_sample_release": ([c_void_p], None),
    "lehr_run_release": ([c_void_p], None),
    "lehr_run_stop": ([c_void_p], None),
    "lehr_version": ([], c_void_p),
    "lehr_suits_processor": ([], c_int32),
}


def _load() -> ctypes.CDLL:
    path = os.environ.get("LEHR_LIBRARY") or str(Path(__file__).with_name("liblehr-c.so"))
    try:
        loaded = ctypes.CDLL(path)
    except OSError as error:
        raise ImportError(
            f"{error}; lehr needs Debian's packages libhdf5-103-1, libcholmod3, libopenblas0 and zlib1g, "
            "or those of the same libraries elsewhere: see Documentation/Python.md"
        ) from None
    lacking = [name for name in [*CALLS, *OTHERS] if not hasattr(loaded, name)]
    if lacking:
        raise ImportError(f"{path} is of another version than this package: it lacks {lacking[0]}; build it again")
    for name, arguments in CALLS.items():
        getattr(loaded, name).argtypes = arguments
        getattr(loaded, name).restype = c_int32
    for name, (arguments, result) in OTHERS.items():
        getattr(loaded, name).argtypes = arguments
        getattr(loaded, name).restype = result
    if not loaded.lehr_suits_processor():
        raise ImportError(
            "this processor lacks AVX2 or FMA, for which lehr was built; build it with LEHR_PORTABLE=1."
        )
    return loaded


library = _load()


def call(name: str, *arguments: Any) -> None:
    """Calls a function; what it refuses is raised as the error of its kind."""
    function = getattr(library, name)
    given = checked(name, CALLS[name], arguments)
    why = c_void_p()
    outcome = function(*given, ctypes.byref(why))
    if outcome != 0:
        raise BY_OUTCOME.get(outcome, LehrError)(taken(why))


def taken(text: c_void_p) -> str:
    """A text that the library made for us; its memory is given back."""
    if not text.value:
        return ""
    try:
        return ctypes.string_at(text.value).decode()
    finally:
        library.lehr_release_text(text)


def value(text: c_void_p) -> Any:
    """What a JSON text of the library says."""
    return _with_numbers(json.loads(taken(text)))


_NO_JSON = {"float:nan": math.nan, "float:inf": math.inf, "float:-inf": -math.inf}


def _with_numbers(item: Any) -> Any:
    if isinstance(item, dict):
        return {key: _with_numbers(inner) for key, inner in item.items()}
    if isinstance(item, list):
        return [_with_numbers(inner) for inner in item]
    return _NO_JSON.get(item, item) if isinstance(item, str) else item


class _Lent:
    """The base of an array on the library's memory: when the last such array goes, the memory is given back."""

    def __init__(self, numbers: Numbers, shape: tuple[int, ...], kind: str) -> None:
        self.__array_interface__ = {
            "version": 3,
            "shape": shape,
            "typestr": kind,
            "data": (numbers.first, True),  # read-only
        }
        weakref.finalize(self, library.lehr_release_numbers, numbers.owner).atexit = False


def array(numbers: Numbers, *shape: int, integer: bool = False) -> NDArray[Any]:
    """A read-only array on the library's memory, without a copy; one length of the shape may be -1."""
    kind = np.dtype(np.int64 if integer else np.float64).str
    return np.asarray(_Lent(numbers, (int(numbers.count),), kind)).reshape(shape or (-1,))


def version() -> str:
    """The version of the library."""
    return taken(c_void_p(library.lehr_version()))
