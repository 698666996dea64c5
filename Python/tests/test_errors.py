"""What goes wrong is raised as its kind, with the sentence of the command line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from conftest import FILES, GLASSES, ROOT, sentence

import lehr
from lehr.errors import SampleWarning


@pytest.mark.parametrize(
    ("name", "model", "kind"),
    [
        ("missing.extxyz", "pss:rc=1.5", lehr.FileError),
        ("short.extxyz", "pss:rc=1.5", lehr.FormatError),
        ("liquid.extxyz", "pss:rc=1.2", lehr.NotAtRest),
        ("liquid.extxyz", "ipl", lehr.ModelError),
        ("small.extxyz", "pss:rc=1.5", lehr.ModelError),
        ("overlap.extxyz", "kablj", lehr.ModelError),
        ("liquid.extxyz", "pss:rc=7", lehr.ModelError),
        ("liquid.extxyz", "nothing", lehr.ModelError),
    ],
)
def test_a_file_is_refused_with_the_sentence_of_lehr_measure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, liquid: lehr.Liquid, name: str, model: str, kind: type
) -> None:
    monkeypatch.chdir(tmp_path)
    liquid.write("liquid.extxyz")
    text = Path("liquid.extxyz").read_text()
    Path("short.extxyz").write_text(text[: len(text) // 2])
    Path("small.extxyz").write_text(text.replace(str(liquid.side), "2.0"))
    lines = text.splitlines(keepends=True)
    Path("overlap.extxyz").write_text("".join([*lines[:3], lines[2], *lines[4:]]))
    with pytest.raises(kind) as refusal:
        lehr.Glass.read(name, model).moduli()
    assert str(refusal.value) == sentence("measure", name, "--model", model, folder=tmp_path)
    assert isinstance(refusal.value, lehr.LehrError) and refusal.value.sentence == str(refusal.value)


def test_a_measurement_of_positions_in_32_bits_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    lehr.Glass.read(GLASSES / "pssrc1.1-400.extxyz", "pss:rc=1.1").write("glass.gsd")
    with pytest.raises(lehr.NotAtRest, match="32 bits") as refusal:
        lehr.Glass.read("glass.gsd", "pss:rc=1.1").modes(3)
    assert str(refusal.value) == sentence("measure", "glass.gsd", "--model", "pss:rc=1.1", folder=tmp_path)


def test_a_plan_is_refused_with_the_sentence_of_lehr_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("bad.yaml").write_text((ROOT / "Studies/tiny.yaml").read_text().replace("window:", "windw:"))
    with pytest.raises(lehr.PlanError, match="windw") as refusal:
        lehr.Study("bad.yaml")
    assert str(refusal.value) == sentence("run", "bad.yaml", folder=tmp_path)
    (tmp_path / "empty").mkdir()
    with pytest.raises(lehr.PlanError) as refusal:
        lehr.Study("empty")
    assert str(refusal.value) == sentence("status", "empty", folder=tmp_path)
    with pytest.raises(lehr.PlanError) as refusal:
        lehr.Study("nowhere.yaml")
    assert str(refusal.value) == sentence("run", "nowhere.yaml", folder=tmp_path)


def test_a_box_too_narrow_for_the_model_is_refused_before_anything_is_simulated() -> None:
    told = sentence("equilibrate", "--model", "kablj", "-N", "100", "-T", "1", "--time", "1", "-o", "x.extxyz")
    with pytest.raises(lehr.ModelError) as refusal:
        lehr.simulate("kablj", 100, 1.0, time=1.0)
    assert told == f"-N 100: {refusal.value}"


def test_an_unknown_key_of_the_protocol_is_refused_with_the_nearest_known_one() -> None:
    with pytest.raises(lehr.PlanError, match="relaxation-times"):
        lehr.simulate("pss:rc=1.2", 200, 2.0, relaxation=3)


def test_a_time_step_that_is_too_long_is_unstable_dynamics() -> None:
    with pytest.raises(lehr.UnstableDynamics, match="flew apart"):
        lehr.simulate("pss:rc=1.2", 200, 4.0, time=20.0, time_step=0.2, precision="double", inherent_states=False)


def test_a_packing_below_jamming_is_no_stable_solid() -> None:
    # Spheres that fill a tenth of the box: those that overlap move apart until nothing interacts.
    places = np.random.default_rng(3).uniform(0, 10, (150, 3))
    packing = lehr.Glass(places, 10, None, "hertzian")
    with pytest.raises(lehr.NoStableSolid, match="unjammed"):
        packing.quench()


def test_a_tolerance_below_rounding_ends_at_rounding(liquid: lehr.Liquid) -> None:
    glass = liquid.quench(tolerance=1e-300, minimizer="lbfgs")
    assert 0 < glass.descent.force_ratio < 1e-11


def test_a_saddle_is_no_stable_solid() -> None:
    # A simple cubic lattice is at rest by symmetry, and unstable.
    side = 6
    places = np.stack(np.meshgrid(*[np.arange(side) * 1.1] * 3, indexing="ij"), axis=-1).reshape(-1, 3)
    lattice = lehr.Glass(places, 1.1 * side, None, "lj")
    with pytest.raises(lehr.NoStableSolid, match="no stable solid"):
        lattice.moduli()


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({"positions": np.zeros((5, 2))}, "shape"),
        ({"positions": np.full((200, 3), np.nan)}, "must be finite"),
        ({"species": [0.5] * 200}, "whole number"),
        ({"species": [0, 1]}, "one whole number per particle"),
        ({"radii": [1.0]}, "radii"),
        ({"box": [1.0, 2.0]}, "three edges"),
        ({"box": -1.0}, "positive"),
        ({"box": [9.0, 9.0, 0.0]}, "positive"),
        ({"box": np.diag([9.0, 9.0, -9.0])}, "left-handed"),
        ({"box": np.ones((3, 3))}, "in one plane"),
        ({"velocities": np.zeros((3, 3))}, "velocities"),
    ],
)
def test_arrays_that_cannot_be_are_refused(liquid: lehr.Liquid, change: dict[str, object], word: str) -> None:
    given = {"positions": liquid.positions, "box": liquid.side, "species": liquid.species, "model": liquid.model}
    with pytest.raises(lehr.ArgumentError, match=word):
        lehr.Glass(**(given | change))  # type: ignore[arg-type]


def test_species_that_the_model_does_not_know_are_refused(liquid: lehr.Liquid) -> None:
    with pytest.raises(lehr.ModelError, match=r"species C, but pss:rc=1\.2 has only A and B"):
        lehr.Glass(liquid.positions, liquid.side, np.full(200, 2), liquid.model)


def test_arguments_out_of_range_are_refused(glass: lehr.Glass, liquid: lehr.Liquid) -> None:
    for wrong in (
        lambda: glass.modes(0),
        lambda: glass.dipoles(-3),
        lambda: glass.dipoles(3, seed=-1),
        lambda: liquid.quench(minimizer="downhill"),
        lambda: liquid.quench(tolerance=2.0),
        lambda: liquid.quench(threads=0),
        lambda: liquid.quench(precision="half"),
        lambda: lehr.simulate("pss:rc=1.2", 50, 2.0, time=1.0),
        lambda: lehr.simulate("pss:rc=1.2", 200, -2.0, time=1.0),
        lambda: lehr.simulate("pss:rc=1.2", 200, 2.0, time=0.0),
        lambda: lehr.simulate("pss:rc=1.2", temperature=2.0),
        lambda: lehr.simulate("pss:rc=1.2", 200, 2.0, time=1.0, window=2.0),
        lambda: lehr.Glass.read(FILES / "lammps.data", "kablj", frame=-1),
        lambda: lehr.Glass.read(FILES / "lammps.data", "kablj", names=["A", "A"]),
    ):
        with pytest.raises(lehr.ArgumentError):
            wrong()


@pytest.mark.parametrize("frame", [2**64, 2**64 + 1, 2**63, -1])
def test_a_frame_beyond_the_width_of_c_is_refused(frame: int) -> None:
    with pytest.raises(lehr.ArgumentError, match="frame"):
        lehr.Glass.read(GLASSES / "pssrc1.5-400.extxyz", "pss:rc=1.5", frame=frame)


@pytest.mark.parametrize("number", [2**64, 2**63])
def test_counts_beyond_the_width_of_c_are_refused(number: int) -> None:
    glass = lehr.Glass.read(GLASSES / "pssrc1.5-400.extxyz", "pss:rc=1.5")
    with pytest.raises(lehr.ArgumentError, match=str(number)):
        glass.dipoles(number)


def test_a_zero_byte_does_not_end_a_path_or_a_model() -> None:
    path = str(GLASSES / "pssrc1.5-400.extxyz")
    with pytest.raises(lehr.ArgumentError, match="zero byte"):
        lehr.Glass.read(path + "\0.other", "pss:rc=1.5")
    with pytest.raises(lehr.ArgumentError, match="zero byte"):
        lehr.Glass.read(path, "pss:rc=1.5\0,nothing")


def test_arguments_of_a_wrong_type_are_refused_by_their_names(glass: lehr.Glass, tmp_path: Path) -> None:
    """Whatever is given for whatever parameter: a sentence, never a crash of the interpreter."""
    plan = {"study": "x", "ensembles": [{"model": "lj", "particles": 108, "samples": 1, "temperatures": [1.0]}]}
    study = lehr.Study(plan, tmp_path / "x")
    wrong: list[tuple[Callable[[], object], str]] = [
        (lambda: lehr.Glass.read(FILES / "none", None), "model is missing"),
        (lambda: lehr.Glass([[0, 0, 0]], 10, None, None), "model is missing"),
        (lambda: lehr.simulate(None, 108), "model is missing"),
        (lambda: lehr.Glass.read(None, "lj"), "path is missing"),
        (lambda: lehr.Glass.read("x", "lj", names=[1]), r"names must be texts \(got \[1\]\)"),
        (lambda: lehr.Glass.read("x", 3), "3 is neither a text nor a path"),
        (lambda: glass.quench(None), "minimizer is missing"),
        (lambda: glass.quench(precision=None), "precision is missing"),
        (lambda: glass.quench(tolerance="small"), r"tolerance must be a number \(got 'small'\)"),
        (lambda: glass.quench(threads=1.5), r"threads must be a whole number \(got 1.5\)"),
        (lambda: glass.write(None), "path is missing"),
        (lambda: glass.modes("all"), "count must be a whole number"),
        (lambda: glass.dipoles(3, seed=1.5), "seed must be a whole number"),
        (lambda: lehr.simulate("lj", 108, "cold"), "temperature must be a number"),
        (lambda: lehr.simulate("lj", 108, time="1"), "time must be a number"),
        (lambda: lehr.simulate("lj", 108.5), "particles must be a whole number"),
        (lambda: lehr.simulate("lj", 108, moves=object()), "the protocol must consist of numbers, texts"),
        (lambda: lehr.Glass([["x", 0, 0]], 10, None, "lj"), r"positions must be numbers, shape \(N, 3\)"),
        (lambda: lehr.Glass([[0, 0, 0]], "wide", None, "lj"), "box must be numbers"),
        (lambda: lehr.Study(3), "plan must be a path, the text of a plan, or a dictionary"),
        (lambda: lehr.Study({"seed": object()}, "x"), "the plan must consist of numbers, texts"),
        (lambda: study.run(workers="2"), "workers must be a whole number"),
        (lambda: study.run(workers=0), "workers must be from 1 to 4096"),
        (lambda: study.run(interval="short"), "interval must be a number"),
        (lambda: study.run(slice=3), "3 is neither a text nor a path"),
        (lambda: study.summary(3), "claims must be texts"),
        (lambda: study.samples(3).to_pandas(), "3 is neither a text nor a path"),
        (lambda: study.samples.to_pandas([3]), "observables must be texts"),
        (lambda: lehr.plot.figure([], 3), "the name of a figure must be a text"),
        (lambda: lehr.plot.all([], None), "folder must be a path"),
        (lambda: lehr.plot.all([], "x", dpi="many"), "dpi must be a number"),
    ]
    for call, told in wrong:
        with pytest.raises(lehr.ArgumentError, match=told):
            call()


def test_numbers_of_numpy_are_numbers(tmp_path: Path) -> None:
    plan = {
        "study": "x",
        "seed": np.int64(3),
        "ensembles": [
            {"model": "lj", "particles": np.int32(108), "samples": 1, "temperatures": np.array([1.0, np.float32(2.0)])}
        ],
    }
    assert lehr.Study(plan, tmp_path / "x").folder == str(tmp_path / "x")
    ours = lehr.simulate("lj", np.int64(108), np.float32(2.0), time=np.float64(0.5), seed=np.uint8(4))
    theirs = lehr.simulate("lj", 108, 2.0, time=0.5, seed=4)
    assert np.array_equal(ours.positions, theirs.positions)


def test_what_is_no_number_is_refused(glass: lehr.Glass) -> None:
    places = np.array(glass.positions) + 0j
    with pytest.raises(lehr.ArgumentError, match="positions must be numbers"):
        lehr.Glass(places, glass.side, glass.species, glass.model)
    with pytest.raises(lehr.ArgumentError, match="inertia must be True or False"):
        glass.modes(3, inertia="no")  # type: ignore[arg-type]
    with pytest.raises(lehr.ArgumentError, match="count must be 0 or more"):
        glass.dipoles(-2)
    with pytest.raises(lehr.ArgumentError, match="'all' \\(got 'every'\\)"):
        glass.dipoles("every")
    assert len(glass.dipoles(np.int64(3)).frequencies) == 3  # type: ignore[arg-type]
    assert glass.modes(3, inertia=np.bool_(True)).vectors.shape == (3, len(glass), 3)  # type: ignore[arg-type]


def test_a_species_that_the_model_lacks_is_named_by_its_number() -> None:
    with pytest.raises(lehr.ModelError, match=r"of species number 30 \(A is 0\)"):
        lehr.Glass(np.zeros((2, 3)), 10.0, [0, 30], "kablj")


def test_a_format_that_is_not_written_is_refused(glass: lehr.Glass, tmp_path: Path) -> None:
    with pytest.raises(lehr.FormatError, match=r"configurations are not written as \.npz"):
        glass.write(tmp_path / "glass.npz")
    assert not list(tmp_path.iterdir())


def test_what_is_no_solid_is_not_sheared() -> None:
    cubic = 1.1 * np.stack(np.meshgrid(*[np.arange(6.0)] * 3), axis=-1).reshape(-1, 3)
    with pytest.warns(SampleWarning):
        crystal = lehr.Glass(cubic, 6.6, None, "pss:rc=1.5")
    crystal.tolerance = 1e-3
    with pytest.raises(lehr.LehrError, match="no stable solid"):
        crystal.shear(to=0.002)
