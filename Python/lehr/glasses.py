"""Liquids with their evidence, and glasses with their measurements."""

from __future__ import annotations

import ctypes
import math
from collections.abc import Callable
from ctypes import c_int32, c_int64, c_void_p
from typing import Any

from . import _arguments
from ._library import Numbers, array, call, encoded, value
from ._parameters import finite, real, whole
from ._progress import Bar, display
from ._work import interruptible
from .errors import ArgumentError
from .measurements import (
    Certificate,
    Descent,
    Dipoles,
    Evidence,
    Hessian,
    Modes,
    Moduli,
    Structure,
    VolumeDescent,
    shaped,
)
from .samples import STANDARD_TOLERANCE, Sample
from .shearing import Shear, curve


class _Quenched(Sample):
    """A configuration that can be quenched."""

    def quench(
        self,
        minimizer: str = "newton",
        tolerance: float = STANDARD_TOLERANCE,
        pressure: float | None = None,
        precision: str = "mixed",
        threads: int = 1,
    ) -> Glass:
        """The inherent state below this configuration, at its volume or at a given pressure.

        :param minimizer: ``newton``, ``lbfgs`` or ``fire``
        :param tolerance: the convergence threshold, (rms net force)/(rms pair force)
        :param pressure: the pressure P; positions and volume then minimize U + PV. Default: the volume stays
        :param precision: the precision while forces are large, ``mixed`` or ``double``; always ends in double
        :param threads: the number of threads; the result does not depend on it
        :raises NotConverged: if the minimizer stops before the forces vanish
        :raises NoStableSolid: if nothing interacts at the end, as below jamming
        """
        handle, report = c_void_p(), c_void_p()
        interruptible(
            lambda: call(
                "lehr_sample_quench", self._handle, encoded(minimizer), tolerance,
                math.nan if pressure is None else finite(pressure, "pressure"), encoded(precision), threads,
                ctypes.byref(handle), ctypes.byref(report),
            )
        )
        glass = Glass._of(handle)
        facts = value(report)
        volume = facts.pop("volume", None)
        glass.descent = Descent(**facts, volume=None if volume is None else VolumeDescent(**volume))
        glass.tolerance = tolerance
        return glass


class Liquid(_Quenched):
    """A liquid, from :func:`lehr.simulate` or from a file."""

    evidence: Evidence | None = None
    """The evidence of equilibrium; None if it was read from a file."""


class Glass(_Quenched):
    """A configuration to be measured at rest.

    Its first measurement factorizes the Hessian, and all further ones use the same factor. One whose net forces exceed
    a millionth of its pair forces is refused with :class:`NotAtRest`; one that is not at rest to ``tolerance`` is
    measured, but its certificate objects.
    """

    descent: Descent | None = None
    """How it was quenched; None if it was read from a file."""
    tolerance: float = STANDARD_TOLERANCE
    """The largest force ratio that gets a certificate; set it before the first measurement."""

    def moduli(self) -> Moduli:
        """Energy, G, K, the elastic constants, pressures and contacts: six solves."""
        return Moduli(**self._observables("elasticity"))

    def structure(self) -> Structure:
        """Bond order, the largest void, and how density and composition differ from the model's."""
        return Structure(**self._observables("structure"))

    def _observables(self, section: str) -> dict[str, Any]:
        answer = c_void_p()
        interruptible(
            lambda: call(
                "lehr_sample_observables", self._handle, self.tolerance, section.encode(), ctypes.byref(answer)
            )
        )
        return shaped(value(answer))

    def modes(self, count: int = 40, inertia: bool = False) -> Modes:
        """The ``count`` lowest modes above the translations.

        :param inertia: prove by an inertia count that no mode was missed, at the cost of another factorization
        """
        parts = [Numbers() for _ in range(4)]
        proof = _arguments.flag(inertia, "inertia")
        interruptible(
            lambda: call(
                "lehr_sample_modes", self._handle, self.tolerance, count, proof, *map(ctypes.byref, parts)
            )
        )
        return Modes(
            frequencies=array(parts[0]), participation_ratios=array(parts[1]), residuals=array(parts[2]),
            vectors=array(parts[3], -1, len(self), 3),
        )

    def dipoles(self, count: int | str = 100, seed: int = 1) -> Dipoles:
        """Responses to force dipoles on ``count`` random interacting pairs, or on ``"all"``.

        :param seed: the seed that selects the pairs
        """
        if isinstance(count, str) and count != "all":
            raise ArgumentError(f"count must be a number of dipoles, or 'all' (got {count!r})")
        wanted = -1 if isinstance(count, str) else whole(count, "count")
        if wanted < 0 and not isinstance(count, str):
            raise ArgumentError(f"count must be 0 or more, or 'all' (got {count})")
        frequencies, pairs = Numbers(), Numbers()
        interruptible(
            lambda: call(
                "lehr_sample_dipoles", self._handle, self.tolerance, wanted, _arguments.seed_number(seed),
                ctypes.byref(frequencies), ctypes.byref(pairs),
            )
        )
        return Dipoles(frequencies=array(frequencies), pairs=array(pairs, -1, 2, integer=True))

    def shear(
        self,
        to: float = 0.2,
        step: float = 1e-3,
        resolution: float = 1e-5,
        pseudoharmonic: int = 0,
        modes: int = 40,
        seed: int = 1,
        progress: Callable[[int], object] | Bar | bool | None = None,
    ) -> Shear:
        """Athermal quasistatic shear in the plane xy: the stress-strain curve and the plastic events.

        Ctrl-C stops it after the current step.

        :param to: the strain at the end
        :param step: the strain of a step
        :param resolution: the accuracy of the strain of an event, as a part of a step, 1e-6 to 1
        :param pseudoharmonic: compare the first event with the pseudoharmonic modes found from so many starts, with
            cubic modes and the lowest normal modes: ``first_event`` of the result. 0: do not
        :param modes: the number of lowest normal modes it is compared with
        :param seed: the seed that selects the starts
        :param progress: True for a progress bar, a bar such as tqdm's, or a function of the number of steps done
        :raises NotAtRest: if the glass is not at rest to ``tolerance``
        """
        to, step = real(to, "to"), real(step, "step")
        stop, steps = c_int32(0), (c_int64 * 1)()
        handle, answer = c_void_p(), c_void_p()
        squares, moved = Numbers(), Numbers()
        shown = display(progress, "steps")

        def give_up() -> None:
            stop.value = 1

        def tick() -> None:
            if shown is not None:
                total = max(1, round(to / step))
                shown.show(steps[0], total, f"{steps[0]} of {total}")
            elif callable(progress):
                progress(steps[0])

        try:
            interruptible(
                lambda: call(
                    "lehr_sample_shear", self._handle, self.tolerance, to, step, real(resolution, "resolution"),
                    pseudoharmonic, modes, _arguments.seed_number(seed), ctypes.byref(stop), steps,
                    ctypes.byref(handle), ctypes.byref(answer), ctypes.byref(squares), ctypes.byref(moved),
                ),
                stop=give_up,
                tick=tick if shown is not None or callable(progress) else None,
            )
            if shown is not None or callable(progress):
                tick()
        finally:
            if shown is not None:
                shown.close()
        return curve(value(answer), Glass._of(handle), array(squares), array(moved, -1, 3))

    def hessian(self) -> Any:
        """M = ∂²U/∂x∂x, (3N, 3N), ε/λ²: a ``scipy.sparse.csr_matrix`` with SciPy, else a :class:`Hessian`."""
        parts = [Numbers() for _ in range(4)]
        interruptible(lambda: call("lehr_sample_hessian", self._handle, *map(ctypes.byref, parts)))
        starts, columns, backbone = (array(parts[k], integer=True) for k in (0, 1, 3))
        hessian = Hessian(values=array(parts[2]), columns=columns, row_starts=starts, backbone=backbone)
        try:
            from scipy.sparse import csr_matrix
        except ImportError:
            return hessian
        return csr_matrix((hessian.values, columns, starts), shape=hessian.shape)

    @property
    def certificate(self) -> Certificate:
        """The certificate of all measurements so far; factorizes the Hessian if there were none."""
        answer = c_void_p()
        interruptible(lambda: call("lehr_sample_certificate", self._handle, self.tolerance, ctypes.byref(answer)))
        return Certificate(**value(answer))
