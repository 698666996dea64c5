"""The parameters of the C functions: what is given for each is checked here, with a sentence, before ctypes sees it."""

from __future__ import annotations

import json
import math
import operator
import os
from ctypes import c_char_p, c_double, c_int32, c_int64, c_uint64
from typing import Any

from .errors import ArgumentError

# The names in lehr.h without the last, `why`; a text that may be missing has a question mark.
PARAMETERS: dict[str, str] = {
    "lehr_models": "json",
    "lehr_observables": "json",
    "lehr_sample_read": "path model frame group? names? sample",
    "lehr_sample_read_as": "path model frame group? names? box box_count species? sample",
    "lehr_sample_make": "model count edges positions species radii velocities sample",
    "lehr_sample_write": "sample path names? in_double",
    "lehr_sample_facts": "sample json",
    "lehr_sample_numbers": "sample which numbers",
    "lehr_sample_mechanics": "sample json forces",
    "lehr_sample_quench": "sample minimizer tolerance pressure precision threads glass json",
    "lehr_simulate": "model particles start temperature pressure time protocol? seed threads stop progress liquid json",
    "lehr_sample_observables": "sample tolerance sections json",
    "lehr_sample_modes": "sample tolerance count inertia frequencies participation_ratios residuals vectors",
    "lehr_sample_shear": (
        "sample tolerance to step resolution pseudoharmonic modes seed stop progress sheared json d2min displacements"
    ),
    "lehr_sample_dipoles": "sample tolerance count seed frequencies pairs",
    "lehr_sample_hessian": "sample starts columns values backbone",
    "lehr_sample_certificate": "sample tolerance json",
    "lehr_run_make": "path? text? folder workers checkpoint_interval slice? run",
    "lehr_run_to_end": "run json",
    "lehr_run_progress": "run json",
    "lehr_study_status": "folder json",
    "lehr_study_summary": "folder claims? json",
    "lehr_study_figures": "folder claims? json",
    "lehr_study_report": "folder claims? json",
    "lehr_study_samples": "folder json",
    "lehr_study_values": "folder ensemble? json numbers",
    "lehr_study_sample": "path record json numbers",
}

_RANGES: dict[Any, range] = {
    c_int32: range(-(2**31), 2**31),
    c_int64: range(-(2**63), 2**63),
    c_uint64: range(0, 2**64),
}


def checked(function: str, kinds: list[Any], arguments: tuple[Any, ...]) -> list[Any]:
    """The arguments of a call as ctypes takes them: whole numbers that fit, numbers, and no missing texts.

    A missing text would be a null pointer in C.
    """
    names = PARAMETERS[function].split()
    return [_checked(name, kind, given) for name, kind, given in zip(names, kinds, arguments, strict=False)]


def _checked(name: str, kind: Any, given: Any) -> Any:
    if kind is c_char_p:
        if given is None and not name.endswith("?"):
            raise ArgumentError(f"{name} is missing (got None)")
    elif kind is c_double:
        return real(given, name)
    elif kind in _RANGES:
        whole_number = whole(given, name)
        if whole_number not in _RANGES[kind]:
            limits = _RANGES[kind]
            raise ArgumentError(f"{name} must be from {limits.start} to {limits.stop - 1} (got {given})")
        return whole_number
    return given


def whole(given: Any, name: str) -> int:
    """A whole number, of Python or NumPy."""
    try:
        return operator.index(given)
    except TypeError:
        raise ArgumentError(f"{name} must be a whole number (got {given!r})") from None


def real(given: Any, name: str) -> float:
    """A number, of Python or NumPy."""
    try:
        if isinstance(given, str | bytes):
            raise TypeError
        return float(given)
    except (TypeError, ValueError):
        raise ArgumentError(f"{name} must be a number (got {given!r})") from None


def finite(given: Any, name: str) -> float:
    """A finite number: NaN would stand for a missing one."""
    number = real(given, name)
    if not math.isfinite(number):
        raise ArgumentError(f"{name} must be finite (got {given!r})")
    return number


def encoded(text: str | os.PathLike[str] | None) -> bytes | None:
    """A text or path as the library takes it: bytes that end with a zero, so that none can be within."""
    if text is None:
        return None
    try:
        given = os.fsencode(text)
    except TypeError:
        raise ArgumentError(f"{text!r} is neither a text nor a path") from None
    if b"\0" in given:
        raise ArgumentError(f"{os.fspath(text)!r} contains a zero byte")
    return given


def words(names: Any, what: str = "names") -> bytes | None:
    """Several names, or a text of them with commas, as the library takes them; None if there are none."""
    if names is None or isinstance(names, str):
        return encoded(names)
    try:
        listed = list(names)
    except TypeError:
        listed = [None]
    for name in listed:
        if not isinstance(name, str):
            raise ArgumentError(f"{what} must be texts (got {names!r})")
    return encoded(",".join(listed))


def as_json(given: Any, what: str, indent: int | None = 2) -> str:
    """A plan, or a part of one, as JSON, which is valid YAML; numbers and arrays may be NumPy's."""

    def plain(item: Any) -> Any:
        if isinstance(item, os.PathLike):
            return os.fspath(item)
        if hasattr(item, "tolist"):
            return item.tolist()
        raise ArgumentError(f"{what} must consist of numbers, texts, lists and dictionaries (got {item!r})")

    try:
        return json.dumps(given, indent=indent, ensure_ascii=False, default=plain) + "\n"
    except ArgumentError:
        raise
    except (TypeError, ValueError) as error:
        raise ArgumentError(f"{what} cannot be written as JSON: {error}") from None
