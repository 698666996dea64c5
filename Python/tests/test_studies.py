"""Studies from Python."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import yaml
from conftest import TINY

import lehr


def test_status_counts_what_is_finished(study: lehr.Study) -> None:
    status = study.status()
    assert (status.planned, status.finished) == (4, 4)
    assert [row["id"] for row in status.ensembles] == ["pss-rc1.2-N200-T4.0", "pss-rc1.2-N200-T2.0"]
    assert all(row["finished"] == 2 and row["certified"] == 2 and row["damaged"] == 0 for row in status.ensembles)


def test_samples_have_numbers_records_and_configurations(study: lehr.Study) -> None:
    samples = list(study.samples())
    assert len(samples) == 4 and len(list(study.samples("pss-rc1.2-N200-T2.0"))) == 2
    for sample in samples:
        assert sample.record["ensemble"]["particles"] == 200 and sample.is_certified
        glass = sample.glass()
        glass.tolerance = sample.record["certificate"]["forceTolerance"]
        # The stored glass measures as it did.
        assert glass.moduli().shear_modulus == sample.observables["shear_modulus"]
        assert np.array_equal(glass.moduli().elastic_constants, sample.observables["elastic_constants"])
        assert np.array_equal(glass.modes(5).frequencies, sample.observables["frequencies"])
        assert np.array_equal(sample.liquid().quench().positions, glass.positions)
        assert sample.liquid().velocities is not None and glass.velocities is None


def test_the_mean_of_the_table_is_the_mean_over_averaged_samples(study: lehr.Study) -> None:
    rows = {row["id"]: row for row in study.table()}
    assert list(rows) == ["pss-rc1.2-N200-T4.0", "pss-rc1.2-N200-T2.0"]
    flagged = {(flag["ensemble"], flag["index"]) for flag in study.status().flagged if not flag["averaged"]}
    compared = 0
    for name, row in rows.items():
        kept = [s for s in study.samples(name) if (name, s.index) not in flagged]
        assert row["averaged"] == len(kept) and row["done"] == 2
        if kept:
            compared += 1
            mean = np.mean([s.observables["bulk_modulus"] for s in kept])
            assert row["bulk_modulus"] == pytest.approx(mean, rel=1e-12)
            assert "bulk_modulus_error" in row
    assert compared > 0


def test_a_summary_has_what_the_report_shows(study: lehr.Study) -> None:
    summary = study.summary()
    assert summary["study"] == "tiny" and summary["seed"] == 7
    assert {"ensembles", "flagged", "model_summaries", "claims"} <= summary.keys()


def test_claims_have_verdicts_and_primary_ones_are_named(study: lehr.Study) -> None:
    summary = study.summary("sticky-spheres-ii")
    claims = summary["claims"]
    # Without an ensemble in equilibrium there is nothing to say.
    usable = any(row["averaged"] > 0 and not row["objections"] for row in summary["ensembles"])
    assert [claim["number"] for claim in claims] == list(range(1, 22 if usable else 1))
    primary = {claim["number"] for claim in claims if claim["is_primary"]}
    assert primary == ({1, 2, 4, 5, 7, 8, 12, 14, 15} if usable else set())
    for claim in claims:
        assert claim["verdict"] in {"confirmed", "contradicted", "undecided", "not comparable"}
        assert claim["reason"]
        if "adjusted_probability" in claim:
            assert claim["adjusted_probability"] >= claim["probability"]


def test_a_plan_is_a_path_a_text_or_a_mapping(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("small.yaml").write_text(TINY)
    by_path, by_text = lehr.Study("small.yaml"), lehr.Study(TINY, "text")
    assert by_path.folder == "small" and by_text.folder == "text"
    mapping = yaml.safe_load(TINY)
    mapping["ensembles"][0] |= {"samples": 1, "temperatures": [4.0]}
    study = lehr.Study(mapping, "mapping")
    bar = Bar()
    study.run(progress=bar, interval=0.02)
    assert study.status().finished == 1 and (bar.total, bar.n) == (1, 1)
    assert lehr.Study("mapping").status() == study.status()
    with pytest.raises(lehr.ArgumentError, match="folder"):
        lehr.Study(mapping)


class Bar:
    """As much of tqdm as is needed."""

    total: int | None = None
    n = 0

    def update(self, n: int) -> None:
        self.n += n


def test_slices_make_the_whole(tmp_path: Path, study: lehr.Study) -> None:
    parts = lehr.Study(TINY, tmp_path / "parts")
    for k in (2, 1):
        parts.run(slice=f"{k}/2")
    assert parts.status().finished == 4
    for a, b in zip(parts.samples(), study.samples(), strict=True):
        assert Path(a.path).read_bytes() == Path(b.path).read_bytes()


def test_a_damaged_sample_is_named_and_made_again(tmp_path: Path) -> None:
    text = TINY.replace("samples: 2", "samples: 1").replace("[4.0, 2.0]", "[4.0]")
    study = lehr.Study(text, tmp_path / "damaged")
    study.run()
    (sample,) = study.samples()
    good = Path(sample.path).read_bytes()
    Path(sample.path).write_bytes(good[:-40] + b"\0" * 40)
    with pytest.raises(lehr.FileError, match="000000"):
        _ = next(study.samples()).record
    with pytest.warns(UserWarning, match="was set aside"):
        study.run()
    assert Path(sample.path).read_bytes() == good


def test_a_protocol_of_a_plan_makes_the_same_liquid_as_keywords() -> None:
    liquid = lehr.simulate("pss:rc=1.2", 200, 4.0, start="random", window=2.0, longest=2.0, melt_ratio=1.5, seed=9)
    assert liquid.evidence is not None and liquid.evidence.held_time >= 2.0
    again = lehr.simulate("pss:rc=1.2", 200, 4.0, time=2.0, start="random", melt_ratio=1.5, seed=9)
    assert np.array_equal(liquid.positions, again.positions)
    other = lehr.simulate("pss:rc=1.2", 200, 4.0, time=2.0, melt_ratio=1.5, seed=9)
    assert not np.array_equal(liquid.positions, other.positions)
