"""Studies: plans, their runs, and what comes out of them."""

from __future__ import annotations

import ctypes
import json
import os
import sys
import warnings
import weakref
from collections.abc import Callable, Iterator, Mapping, Sequence
from ctypes import c_void_p
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from ._former import FormerKeys, FormerSummaryKeys
from ._library import Numbers, array, call, encoded, library, taken, value
from ._work import interruptible
from .errors import ArgumentError
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


@runtime_checkable
class Bar(Protocol):
    """The interface of progress bars such as tqdm's."""

    total: Any

    def update(self, n: int) -> Any:
        """Advances the bar by n."""


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
            self._text = json.dumps(plan, indent=2, ensure_ascii=False) + "\n"
        elif isinstance(plan, str) and "\n" in plan:
            self._text = plan
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
        self.folder = os.fspath(folder)
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
        :param progress: a function of :class:`Progress`, a bar such as tqdm's, or True for a line on standard error
        :param slice: make only one of several parts, such as ``"3/40"``
        :param checkpoint_interval: the minimum time between two checkpoints of a liquid, s
        :param interval: the time between two calls of ``progress``, s
        """
        handle = self._make(workers or len(os.sched_getaffinity(0)), checkpoint_interval, slice)
        damaged = c_void_p()
        show = _shower(progress)

        def tick() -> None:
            answer = c_void_p()
            call("lehr_run_progress", handle, ctypes.byref(answer))
            found = value(answer)
            rows = [EnsembleProgress(**row) for row in found["ensembles"]]
            if show is not None and rows:
                show(Progress(steps=found["steps"], ensembles=rows))

        interruptible(
            lambda: call("lehr_run_to_end", handle, ctypes.byref(damaged)),
            stop=lambda: library.lehr_run_stop(handle),
            tick=None if show is None else tick,
            interval=interval,
        )
        if show is not None:
            tick()
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
        names = [claims] if isinstance(claims, str) else claims
        asked = None if names is None else encoded(",".join(names))
        return FormerSummaryKeys(self._asked("lehr_study_summary", asked))

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

    def samples(self, ensemble: str | None = None) -> Iterator[StudySample]:
        """The finished samples, of one ensemble or of all, in the order of the plan."""
        for entry in self._asked("lehr_study_samples"):
            if ensemble is None or entry["ensemble"] == ensemble:
                yield StudySample(**entry)


def _shower(progress: Callable[[Progress], object] | Bar | bool | None) -> Callable[[Progress], object] | None:
    if progress is None or progress is False:
        return None
    if progress is True:
        return _show_line
    if not isinstance(progress, Bar):
        return progress
    bar = progress
    shown = 0

    def move(now: Progress) -> None:
        nonlocal shown
        bar.total = now.planned
        bar.update(now.done - shown)
        shown = now.done

    return move


def _show_line(now: Progress) -> None:
    end = "\n" if now.done == now.planned else ""
    print(f"\r{now.done} of {now.planned} samples, {now.steps} steps", end=end, file=sys.stderr, flush=True)
