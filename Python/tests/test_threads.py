"""The library works without the GIL, in any number of threads, and one sample's work is done in turn."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor

import numpy as np
from conftest import GLASSES

import lehr


def test_other_threads_run_while_the_library_works() -> None:
    counted = 0
    going = True

    def count() -> None:
        nonlocal counted
        while going:
            counted += 1
            time.sleep(0.001)

    counter = threading.Thread(target=count)
    counter.start()
    try:
        # In the thread of a pool the call is made directly: nothing but the release of the GIL lets others run.
        with ThreadPoolExecutor(1) as pool:
            begin, before = time.perf_counter(), counted
            pool.submit(lehr.simulate, "pss:rc=1.5", 400, 1.0, 4.0, inherent_states=False).result()
            seconds, counts = time.perf_counter() - begin, counted - before
    finally:
        going = False
        counter.join()
    # With the GIL held it would count once; a millisecond and a switch each leave hundreds a second.
    assert seconds > 0.05 and counts > 10 + 20 * seconds, (seconds, counts)


def test_two_glasses_are_measured_in_two_threads_as_in_one() -> None:
    def measured(name: str) -> list[float]:
        glass = lehr.Glass.read(GLASSES / f"{name.replace(':', '').replace('=', '')}-400.extxyz", name)
        modes = glass.modes(20)
        return [glass.moduli().shear_modulus, *modes.frequencies, *glass.dipoles(30).frequencies, modes.vectors.sum()]

    names = ["pss:rc=1.5", "kablj", "pss:rc=1.5", "hertzian"]
    alone = [measured(name) for name in names]
    with ThreadPoolExecutor(2) as pool:
        for _ in range(3):
            assert list(pool.map(measured, names)) == alone


def test_one_glass_is_measured_from_many_threads(glass: lehr.Glass) -> None:
    frequencies = glass.modes(10).frequencies
    with ThreadPoolExecutor(4) as pool:
        for found in pool.map(lambda _: glass.modes(10).frequencies, range(8)):
            assert np.array_equal(found, frequencies)


def test_all_measurements_of_a_glass_use_one_factorization() -> None:
    glass = lehr.Glass.read(GLASSES / "hertzian-8000.extxyz", "hertzian", frame=0)
    glass.tolerance = 1e-6

    def seconds(work: object) -> float:
        begin = time.perf_counter()
        work()  # type: ignore[operator]
        return time.perf_counter() - begin

    first = seconds(glass.moduli)
    # Six solves take a small part of the factorization of 24,000 rows.
    assert min(seconds(glass.moduli) for _ in range(3)) < 0.7 * first
