"""Liquids by molecular dynamics."""

from __future__ import annotations

import ctypes
import math
from collections.abc import Callable
from ctypes import c_int32, c_int64, c_void_p
from dataclasses import dataclass
from typing import Any

from . import _arguments
from ._former import present_protocol
from ._library import call, encoded, value
from ._parameters import as_json, finite, real, whole
from ._progress import Bar, display
from ._work import interruptible
from .errors import ArgumentError
from .glasses import Liquid
from .measurements import Evidence, with_arrays
from .samples import Sample


@dataclass(frozen=True)
class SimulationProgress:
    """Progress of :func:`simulate`."""

    steps: int
    """Time steps done at the temperature."""
    expected: int
    """The steps that there will be if the present window is the last; windows double until there is evidence of
    equilibrium."""


def simulate(
    model: str,
    particles: int | None = None,
    temperature: float = 1.0,
    time: float | None = None,
    seed: int = 1,
    start: Sample | str | None = None,
    threads: int = 1,
    progress: Callable[[SimulationProgress], object] | Bar | bool | None = None,
    pressure: float | None = None,
    **protocol: Any,
) -> Liquid:
    """Holds a liquid at a temperature by molecular dynamics.

    It starts on a lattice and melts at twice the temperature, or continues from the sample ``start``, and ends when
    there is evidence of equilibrium or time is up; the evidence is part of the liquid. Ctrl-C stops it within 500
    steps.

    :param model: the model, such as ``pss:rc=1.5``
    :param particles: N, at least 100; default: that of ``start``
    :param temperature: T, ε/k_B
    :param time: the length of the only window at T, λ(m/ε)^½; default: the protocol's windows
    :param start: a sample, or ``"lattice"`` or ``"random"``
    :param progress: True for a progress bar, a bar such as tqdm's, or a function of :class:`SimulationProgress`
    :param pressure: the pressure P, ε/λ³, which adds changes of the volume to the moves; default: constant volume
    :param protocol: the keys of a plan's section ``equilibration``, with _ for -, such as ``relaxation_times=20``,
        ``maximum_time=200``, ``time_step=0.003``, ``precision="double"``, ``inherent_states=False``,
        ``moves=["dynamics:steps=25"]`` (Documentation/Plans.md)
    """
    keys = {name.replace("_", "-"): setting for name, setting in present_protocol(protocol).items()}
    given: c_void_p | None = None
    if isinstance(start, Sample):
        given = start._handle
        if particles is not None and whole(particles, "particles") != len(start):
            raise ArgumentError(f"start has {len(start)} particles, but particles is {particles}")
    else:
        if start is not None:
            keys["start"] = start
        if particles is None:
            raise ArgumentError("the number of particles is missing: give particles, or a sample as start")
    if time is not None:
        time = real(time, "time")
        if not time > 0:
            raise ArgumentError(f"time must be positive (got {time})")
        if {"window", "maximum-time"} & keys.keys():
            raise ArgumentError("time sets window and maximum_time; give either time or these two")
    stop = c_int32(0)
    handle, evidence = c_void_p(), c_void_p()

    def give_up() -> None:
        stop.value = 1

    numbers = (c_int64 * 2)()
    shown = display(progress, "steps")

    def tick() -> None:
        done, expected = numbers[0], numbers[1]
        if shown is not None and expected > 0:
            shown.show(done, expected, f"{done} of {expected}")
        elif callable(progress) and shown is None:
            progress(SimulationProgress(steps=done, expected=expected))

    try:
        interruptible(
            lambda: call(
                "lehr_simulate", encoded(model), 0 if particles is None else particles, given, temperature,
                math.nan if pressure is None else finite(pressure, "pressure"), time or 0.0, _section(keys),
                _arguments.seed_number(seed), threads, ctypes.byref(stop), numbers,
                ctypes.byref(handle), ctypes.byref(evidence),
            ),
            stop=give_up,
            tick=tick if shown is not None or callable(progress) else None,
        )
        if shown is not None or callable(progress):
            tick()
    finally:
        if shown is not None:
            shown.close()
    liquid = Liquid._of(handle)
    lists = ("first_inherent_energies", "second_inherent_energies", "correlation_times", "correlation")
    liquid.evidence = Evidence(**with_arrays(value(evidence), *lists))
    return liquid


def _section(keys: dict[str, Any]) -> bytes | None:
    """A section of a plan, as JSON, which is valid YAML."""
    return as_json(keys, "the protocol", indent=None).encode() if keys else None
