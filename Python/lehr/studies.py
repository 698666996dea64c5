"""Studies: plans, their runs, and what comes out of them."""

from __future__ import annotations

import ctypes
import json
import os
import warnings
import weakref
from collections.abc import Callable, Mapping, Sequence
from ctypes import c_void_p
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ._ensembles import Ensembles
from ._former import FormerKeys, FormerSummaryKeys
from ._library import Numbers, array, call, encoded, library, taken, value
from ._parameters import as_json, real, words
from ._progress import Bar, Display, display
from ._sample_tables import Samples
from ._work import interruptible
from .errors import ArgumentError
from .figures import ReportFigure, made
from .glasses import Glass, Liquid


@dataclass(frozen=True)
class EnsembleProgress:
    """Progress of one ensemble: samples planned, done, done by this run, flagged, and in progress."""

    id: str
    planned: int
    done: int
    done_now: int
    flagged: int
    active: list[dict[str, Any]] = field(default_factory=list)


@dataclass(frozen=True)
class Progress:
    """Progress of a run."""

    steps: int
    """Time steps of this run."""
    ensembles: list[EnsembleProgress]

    @property
    def planned(self) -> int:
        """Number of planned samples."""
        return sum(row.planned for row in self.ensembles)

    @property
    def done(self) -> int:
        """Number of finished samples, including those of earlier runs."""
        return sum(row.done for row in self.ensembles)

    @property
    def advanced(self) -> float:
        """The number of finished samples and the parts done of those in progress.

        Measuring takes a small part of the time of a sample, here a tenth.
        """
        parts = 0.0
        for row in self.ensembles:
            for sample in row.active:
                is_measured = sample["activity"] == "measuring"
                parts += 0.9 + 0.1 * sample["part"] if is_measured else 0.9 * sample["part"]
        return min(self.done + parts, float(self.planned))


@dataclass(frozen=True)
class Status:
    """The state of a study."""

    planned: int
    finished: int
    ensembles: list[dict[str, Any]]
    """One row per ensemble: id, planned, finished, liquids, checkpoints, certified, damaged, foreign, objections."""
    flagged: list[dict[str, Any]]
    """Every flagged sample: ensemble, index, reasons, averaged."""
    notes: list[str]
    """Notes on the folder: samples of another version, ensembles that are not in the plan."""


@dataclass(frozen=True)
class StudySample:
    """A finished sample of a study."""

    ensemble: str
    index: int
    model: str
    path: str

    @cached_property
    def _content(self) -> tuple[dict[str, Any], dict[str, Any]]:
        record, places, numbers = c_void_p(), c_void_p(), Numbers()
        call(
            "lehr_study_sample", encoded(self.path), ctypes.byref(record), ctypes.byref(places), ctypes.byref(numbers)
        )
        values = array(numbers)
        observables: dict[str, Any] = {}
        for place in value(places):
            size = int(np.prod(place["shape"], dtype=int))
            part = values[place["first"] : place["first"] + size]
            observables[place["name"]] = part.reshape(place["shape"]) if place["shape"] else float(part[0])
        return json.loads(taken(record)), FormerKeys(observables)

    @property
    def record(self) -> dict[str, Any]:
        """Its origin, convergence and certificate: FORMAT.md, "The record"."""
        return self._content[0]

    @property
    def observables(self) -> dict[str, float | NDArray[np.float64]]:
        """Its numbers by their names in the file: FORMAT.md, "Contents"."""
        return self._content[1]

    @property
    def is_certified(self) -> bool:
        """Whether it was measured and has a clean certificate."""
        vouches = self.record.get("certificate") or self.record.get("decay") or {"objections": ["none"]}
        return "failure" not in self.record and not vouches["objections"]

    def glass(self) -> Glass:
        """The inherent state."""
        return Glass.read(self.path, self.model, group="glass")

    def liquid(self) -> Liquid:
        """The liquid from which it was quenched, with velocities."""
        return Liquid.read(self.path, self.model, group="liquid")


class Study:
    """A plan and the folder of its samples."""

    def __init__(
        self, plan: str | os.PathLike[str] | Mapping[str, Any], folder: str | os.PathLike[str] | None = None
    ) -> None:
        """A study; if the folder exists, the study is continued.

        :param plan: the path of a plan, the text of one, a mapping with its keys, or the folder of a study
        :param folder: its folder; default for the path of a plan: its name without .yaml
        :raises PlanError: if the plan cannot be carried out: the sentence says where and what to write instead
        """
        self._path: str | None = None
        self._text: str | None = None
        if isinstance(plan, Mapping):
            self._text = as_json(plan, "the plan")
        elif isinstance(plan, str) and "\n" in plan:
            self._text = plan
        elif not isinstance(plan, str | os.PathLike):
            raise ArgumentError(f"plan must be a path, the text of a plan, or a dictionary (got {plan!r})")
        else:
            self._path = os.fspath(plan)
            if os.path.isdir(self._path):
                folder = folder or self._path
                self._path = os.path.join(self._path, "plan.yaml")
                if not os.path.exists(self._path):
                    # The library has the sentence.
                    call("lehr_study_samples", encoded(folder), ctypes.byref(c_void_p()))
            folder = folder or Path(self._path).name.split(".")[0]
        if folder is None:
            raise ArgumentError("the folder of the study is missing: give folder")
        self.folder: str = os.fspath(folder)
        """The path of its folder."""
        self._make(1, 20.0, None)

    def __repr__(self) -> str:
        return f"<Study in {self.folder}>"

    def _make(self, workers: int, checkpoint_interval: float, slice: str | None) -> c_void_p:
        handle = c_void_p()
        call(
            "lehr_run_make", encoded(self._path), None if self._text is None else encoded(self._text),
            encoded(self.folder), workers, checkpoint_interval, encoded(slice), ctypes.byref(handle),
        )
        weakref.finalize(handle, library.lehr_run_release, c_void_p(handle.value)).atexit = False
        return handle

    def run(
        self,
        workers: int | None = None,
        progress: Callable[[Progress], object] | Bar | bool | None = None,
        slice: str | None = None,
        checkpoint_interval: float = 20.0,
        interval: float = 0.5,
    ) -> None:
        """Makes all missing samples.

        Ctrl-C stops it at the next safe point with KeyboardInterrupt; run it again and it goes on, with the same
        results to the last byte.

        :param workers: the number of samples to make at the same time; default: the number of cores
        :param progress: True for a progress bar (tqdm's if it is installed, else a line on standard error), a bar such
            as tqdm's, or a function of :class:`Progress`
        :param slice: make only one of several parts, such as ``"3/40"``
        :param checkpoint_interval: the minimum time between two checkpoints of a liquid, s
        :param interval: the time between two calls of ``progress``, s
        """
        interval = real(interval, "interval")
        if workers is None:
            workers = len(os.sched_getaffinity(0))
        handle = self._make(workers, checkpoint_interval, slice)
        damaged = c_void_p()
        shown = display(progress, "samples")

        def tick() -> None:
            answer = c_void_p()
            call("lehr_run_progress", handle, ctypes.byref(answer))
            found = value(answer)
            rows = [EnsembleProgress(**row) for row in found["ensembles"]]
            now = Progress(steps=found["steps"], ensembles=rows)
            if rows and shown is not None:
                _show(now, shown, whole=not isinstance(progress, bool))
            elif rows and callable(progress):
                progress(now)

        try:
            interruptible(
                lambda: call("lehr_run_to_end", handle, ctypes.byref(damaged)),
                stop=lambda: library.lehr_run_stop(handle),
                tick=tick if _is_asked(progress) else None,
                interval=interval,
            )
            if _is_asked(progress):
                tick()
        finally:
            if shown is not None:
                shown.close()
        for line in value(damaged):
            warnings.warn(line, stacklevel=2)

    def _asked(self, function: str, *arguments: Any) -> Any:
        answer = c_void_p()
        interruptible(lambda: call(function, encoded(self.folder), *arguments, ctypes.byref(answer)))
        return value(answer)

    def status(self) -> Status:
        """Finished samples, samples in progress and flagged samples."""
        return Status(**self._asked("lehr_study_status"))

    def summary(self, claims: Sequence[str] | str | None = None) -> dict[str, Any]:
        """Everything that a report shows: ensembles with averages and errors, flagged samples, crossover temperatures
        and plateaus by model (``model_summaries``), claims.

        ``summary["ensembles"][k]["estimates"]`` has a mean, standard error and number of samples for every
        observable, by its one name.
        ``claims`` names the sets of claims to compare the study with, such as ``sticky-spheres-ii``; without it, those
        of its plan. A claim has a ``verdict`` (confirmed, contradicted, undecided, not comparable), a ``reason``,
        ``is_primary``, the two-sided p value ``probability`` and, if primary, that adjusted by Holm's procedure,
        ``adjusted_probability``.
        """
        return FormerSummaryKeys(self._asked("lehr_study_summary", _names(claims)))

    def figures(self, claims: Sequence[str] | str | None = None) -> list[ReportFigure]:
        """The figures of its report as values, in the order of the report, for :mod:`lehr.plot` or your own drawings.

        ``claims`` is that of :meth:`summary`.
        """
        return made(self._asked("lehr_study_figures", _names(claims)))

    def report(self, claims: Sequence[str] | str | None = None) -> str:
        """Writes the report into its folder, as ``lehr report`` does, and returns the path of the page.

        ``claims`` is that of :meth:`summary`.
        """
        return str(self._asked("lehr_study_report", _names(claims))["path"])

    @property
    def ensembles(self) -> Ensembles:
        """Its ensembles with their averages and errors: ``study.ensembles.to_pandas()`` or ``.to_xarray()``."""
        return Ensembles(self)

    def table(self) -> list[dict[str, Any]]:
        """One row per ensemble, each average with its standard error, for ``pandas.DataFrame``."""
        rows = []
        for ensemble in self.summary()["ensembles"]:
            row = {key: ensemble[key] for key in ("id", "model", "particles", "temperature", "done", "averaged")}
            for name, estimate in sorted(ensemble["estimates"].items()):
                row[name] = estimate["mean"]
                row[name + "_error"] = estimate.get("standard_error")
            rows.append(row)
        return rows

    @property
    def samples(self) -> Samples:
        """Its finished samples, in the order of the plan.

        ``for sample in study.samples(ensemble)`` goes through those of one ensemble, or of all without the argument;
        ``study.samples.to_pandas()`` and ``.to_xarray()`` are tables of them.
        """
        return Samples(self)


def _names(claims: Sequence[str] | str | None) -> bytes | None:
    return words(claims, "claims")


def _is_asked(progress: object) -> bool:
    # A bar without a total is false.
    return progress is not None and progress is not False


def _show(now: Progress, shown: Display, whole: bool) -> None:
    active = sum(len(row.active) for row in now.ensembles)
    note = f"{now.steps} steps" + (f", {active} in progress" if active else "")
    shown.show(now.done if whole else now.advanced, now.planned, f"{now.done} of {now.planned}", note)
