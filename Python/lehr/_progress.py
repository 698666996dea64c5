"""Progress of long work: a function of the caller's, a bar such as tqdm's, or a line on standard error."""

from __future__ import annotations

import sys
import time
import warnings
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Protocol, TypeAlias, TypeVar, runtime_checkable

from .errors import ArgumentError

T = TypeVar("T")


@runtime_checkable
class Bar(Protocol):
    """The interface of progress bars such as tqdm's."""

    total: Any

    def update(self, n: int) -> Any:
        """Advances the bar by n."""


Shown: TypeAlias = Callable[[Any], object] | Bar | bool | None


class Display:
    """Shows ``done`` of ``total`` with a note, as `progress` asks."""

    def __init__(self, progress: Bar | bool, noun: str) -> None:
        self._noun = noun
        self._shown = 0.0
        self._note = ""
        self._line = ""
        self._own = _tqdm() if progress is True else None
        self._bar: Any = None
        self._last = 0.0
        if not isinstance(progress, bool):
            self._bar = progress

    def show(self, done: float, total: float, count: str, note: str = "") -> None:
        """Shows a state.

        :param count: the numbers in words, such as "3 of 12"
        """
        if self._bar is None and self._own is not None:
            # In notebooks too, a bar appears with the first numbers and stays.
            form = "{desc} {percentage:3.0f}%|{bar}| {elapsed}<{remaining}{postfix}"
            self._bar = self._own(total=total, bar_format=form)
        if self._bar is None:
            self._print(f"{count} {self._noun}{', ' + note if note else ''}", ends=done >= total > 0)
            return
        if self._bar.total != total:
            self._bar.total = total
        if self._own is not None:
            self._bar.set_description_str(f"{count} {self._noun}", refresh=False)
            self._bar.set_postfix_str(note, refresh=False)
        # Windows that double make the work longer; a bar does not go back.
        self._bar.update(max(0, done - self._shown))
        self._shown = max(self._shown, done)
        if self._own is not None and (done >= total or time.monotonic() - self._last > 0.1):
            self._last = time.monotonic()
            self._bar.refresh()

    def close(self) -> None:
        """Ends the line, or the bar if it is not the caller's."""
        if self._own is not None and self._bar is not None:
            self._bar.close()
        elif self._line:
            self._line = ""
            print(file=sys.stderr, flush=True)

    def _print(self, line: str, ends: bool) -> None:
        if line == self._line:
            return
        blank = " " * max(0, len(self._line) - len(line))
        # First, so that a line that is interrupted while it is printed is ended too.
        self._line = line
        print(f"\r{line}{blank}", end="\n" if ends else "", file=sys.stderr, flush=True)
        if ends:
            self._line = ""


def _tqdm() -> Any:
    """tqdm's bar for a terminal or a notebook, whichever this is; None without tqdm."""
    try:
        with warnings.catch_warnings():
            # Without ipywidgets the bar in a notebook is one of text.
            warnings.simplefilter("ignore")
            from tqdm.auto import tqdm
    except ImportError:
        return None
    return tqdm


def display(progress: Shown, noun: str) -> Display | None:
    """What shows the progress, unless it is a function or nothing."""
    if progress is None or progress is False:
        return None
    if progress is True or isinstance(progress, Bar):
        return Display(progress, noun)
    if not callable(progress):
        raise ArgumentError(
            f"progress must be True, a function, or a progress bar with total and update (got {progress!r})"
        )
    return None


def counted(items: Sequence[T], progress: Shown, noun: str) -> Iterator[T]:
    """The items one by one, with progress; a function is called with the number of those done."""
    shown = display(progress, noun)
    total = len(items)

    def tell(done: int) -> None:
        if shown is not None:
            shown.show(done, total, f"{done} of {total}")
        elif callable(progress):
            progress(done)

    try:
        for k, item in enumerate(items):
            yield item
            tell(k + 1)
    finally:
        if shown is not None:
            shown.close()
