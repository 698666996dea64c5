"""The numbers are those of the command line for the same input and seed, to the last bit."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from conftest import GLASSES, TINY, answer, program

import lehr


@pytest.mark.parametrize("name", ["pss:rc=1.5", "kablj", "hertzian", "ipl", "sw"])
def test_a_glass_measures_as_by_lehr_measure(name: str) -> None:
    path = GLASSES / f"{name.replace(':', '').replace('=', '')}-400.extxyz"
    told = answer("measure", str(path), "--model", name, "--modes", "12", "--dipoles", "15", "--seed", "5", "--inertia")
    glass = lehr.Glass.read(path, name)
    moduli, modes, dipoles = glass.moduli(), glass.modes(12, inertia=True), glass.dipoles(15, seed=5)
    assert glass.energy_per_particle == told["energy_per_particle"] and glass.side == told["box"]
    for key in ("shear_modulus", "shear_modulus_mean", "bulk_modulus", "poisson_ratio", "pressure", "pressure_scale"):
        assert getattr(moduli, key) == told[key], key
    assert moduli.contact_number == told["contact_number"]
    assert moduli.shear_modulus_planes.tolist() == told["shear_modulus_planes"]
    assert moduli.elastic_constants.ravel().tolist() == told["elastic_constants"]
    assert moduli.stress.tolist() == told["stress"]
    assert modes.frequencies.tolist() == told["frequencies"] and len(modes) == 12
    assert modes.participation_ratios.tolist() == told["participation_ratios"]
    assert modes.residuals.tolist() == told["mode_residuals"]
    assert dipoles.frequencies.tolist() == told["dipole_frequencies"] and len(dipoles.pairs) == 15
    assert dipoles.mean_frequency == told["dipole_frequency"]
    certificate = told["certificate"]
    assert {key: getattr(glass.certificate, key) for key in certificate} == certificate
    assert glass.certificate.is_clean and glass.certificate.missed_modes == 0


def test_a_liquid_and_its_glass_are_those_of_equilibrate_and_quench(tmp_path: Path) -> None:
    told = answer(
        "equilibrate", "--model", "pss:rc=1.2", "-N", "200", "-T", "2.0", "--time", "3", "--seed", "11", "-o",
        "liquid.extxyz", folder=tmp_path,
    )
    liquid = lehr.simulate("pss:rc=1.2", 200, 2.0, time=3.0, seed=11)
    read = lehr.Liquid.read(tmp_path / "liquid.extxyz", "pss:rc=1.2")
    assert np.array_equal(liquid.positions, read.positions) and np.array_equal(liquid.velocities, read.velocities)
    assert liquid.evidence is not None and liquid.evidence.correlation.tolist() == told["evidence"]["correlation"]
    assert liquid.evidence.objections == told["evidence"]["objections"]
    for way in ("newton", "lbfgs"):
        told = answer(
            "quench", "liquid.extxyz", "--model", "pss:rc=1.2", "--minimizer", way, "-o", "glass.extxyz",
            folder=tmp_path,
        )
        glass = liquid.quench(minimizer=way)
        assert np.array_equal(glass.positions, lehr.Glass.read(tmp_path / "glass.extxyz", "pss:rc=1.2").positions)
        assert glass.energy_per_particle == told["energy_per_particle"]
        assert glass.descent is not None and glass.descent.force_evaluations == told["force_evaluations"]
        assert glass.descent.force_ratio == told["force_ratio"] <= 1e-10


def test_moves_are_named_as_on_the_command_line(tmp_path: Path) -> None:
    told = answer(
        "equilibrate", "--model", "pss:rc=1.2", "-N", "200", "-T", "4.0", "--time", "1", "--move", "dynamics:steps=25",
        "-o", "liquid.extxyz", folder=tmp_path,
    )
    liquid = lehr.simulate("pss:rc=1.2", 200, 4.0, time=1.0, moves=["dynamics:steps=25"])
    assert liquid.evidence is not None and liquid.evidence.moves == {}
    assert liquid.evidence.energy_per_particle == told["energy_per_particle"]


def test_a_liquid_goes_on_from_a_sample_as_from_a_file(tmp_path: Path, liquid: lehr.Liquid) -> None:
    liquid.write(tmp_path / "start.extxyz")
    answer(
        "equilibrate", "--model", "pss:rc=1.2", "--start", "start.extxyz", "-T", "1.5", "--time", "2", "-o",
        "colder.extxyz", folder=tmp_path,
    )
    colder = lehr.simulate("pss:rc=1.2", temperature=1.5, time=2.0, start=liquid)
    assert np.array_equal(colder.positions, lehr.Liquid.read(tmp_path / "colder.extxyz", "pss:rc=1.2").positions)


def test_a_study_has_the_bytes_of_lehr_run(tmp_path: Path, study: lehr.Study) -> None:
    (tmp_path / "plan.yaml").write_text(TINY)
    done = program("run", "plan.yaml", "--into", "same", "--workers", "1", "--no-report", folder=tmp_path)
    assert done.returncode == 0, done.stderr
    names = sorted(str(path.relative_to(tmp_path / "same")) for path in (tmp_path / "same/samples").rglob("*.h5"))
    assert len(names) == 4
    for name in names:
        assert (tmp_path / "same" / name).read_bytes() == (Path(study.folder) / name).read_bytes(), name
