"""Long work that Ctrl-C reaches: it runs in a thread of its own, without the GIL, while this one waits for signals."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


def interruptible(
    work: Callable[[], T],
    stop: Callable[[], None] | None = None,
    tick: Callable[[], None] | None = None,
    interval: float = 0.2,
) -> T:
    """Does `work`, which calls the library, and returns or raises what it does.

    On KeyboardInterrupt `stop` is called, and the work waited for, which then ends at its next safe point; a second one
    does not wait. Work that cannot be stopped takes seconds: it ends by itself, and its result is dropped.

    `tick` is called every `interval` seconds meanwhile. Python gives signals to its main thread only: called in another
    one, the work is simply done.
    """
    if tick is None and threading.current_thread() is not threading.main_thread():
        return work()
    results: list[T] = []
    errors: list[BaseException] = []
    ended = threading.Event()

    def run() -> None:
        try:
            results.append(work())
        except BaseException as error:  # handed on to the thread that waits
            errors.append(error)
        finally:
            ended.set()

    # No daemon: the interpreter must not go while the library is at work.
    threading.Thread(target=run, name="lehr").start()
    try:
        while not ended.wait(interval):
            if tick is not None:
                tick()
    except BaseException:
        if stop is not None:
            stop()
            ended.wait()
        raise
    if errors:
        raise errors[0]
    return results[0]
