"""Ensembles and samples of a study as tables of pandas and xarray."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import numpy as np
import pandas
import pytest
import xarray
from conftest import CLAIMED, ROOT, program

import lehr


def notation() -> dict[str, tuple[str, str]]:
    """Symbol and unit of every observable, as NOTATION.md has them."""
    text = (ROOT / "NOTATION.md").read_text(encoding="utf-8")
    rows = [re.split(r"(?<!\\) \| ", line.strip("| \n")) for line in text.splitlines() if line.startswith("|")]
    known = {row[3].strip("`"): (row[0].replace("\\|", "|"), row[2]) for row in rows if len(row) == 6}
    return {name: entry for name, entry in known.items() if entry[0] != "symbol"}


def test_ensembles_are_the_rows_of_the_reports_csv(claimed: lehr.Study) -> None:
    done = program("report", claimed.folder)
    assert done.returncode == 0, done.stderr
    theirs = pandas.read_csv(Path(claimed.folder) / "tables/ensembles.csv")
    ours = claimed.ensembles.to_pandas()
    assert list(ours.index) == list(theirs["ensemble"].unique()) and len(ours) == 6
    compared = 0
    for row in theirs.itertuples():
        if row.observable in ours.attrs["errors"]:
            compared += 1
            for column, given in ((row.observable, row.mean), (f"{row.observable}_error", row.standard_error)):
                found = ours.loc[row.ensemble, column]
                assert found == given or (np.isnan(found) and np.isnan(given)), row
    assert compared > 100


def test_averages_are_means_over_the_averaged_samples(claimed: lehr.Study) -> None:
    ensembles, samples = claimed.ensembles.to_pandas(), claimed.samples.to_pandas()
    assert len(samples) == 24 and samples["is_averaged"].groupby("ensemble").sum().to_dict() == (
        ensembles["averaged"].to_dict()
    )
    means = samples[samples["is_averaged"]].groupby("ensemble")[["bulk_modulus", "shear_modulus", "pressure"]].mean()
    for name in means:
        # Sums of four numbers in another order.
        assert means[name].to_numpy() == pytest.approx(ensembles.loc[means.index, name].to_numpy(), rel=1e-14)
    assert [row["id"] for row in claimed.ensembles] == list(ensembles.index)


def test_samples_have_the_numbers_of_their_files(claimed: lehr.Study) -> None:
    table = claimed.samples.to_pandas()
    for sample in claimed.samples:
        row = table.loc[(sample.ensemble, sample.index)]
        for name, given in sample.observables.items():
            assert np.array_equal(row[name], given), name
        assert row["pressure_over_bulk_modulus"] == pytest.approx(row["pressure"] / row["bulk_modulus"], rel=1e-15)
        assert row["force_ratio"] == sample.record["certificate"]["forceRatio"]
        assert row["trajectory"] == sample.index and row["is_certified"] == sample.is_certified
    flagged = {(flag["ensemble"], flag["index"]): flag for flag in claimed.status().flagged}
    for place, row in table.iterrows():
        assert row["reasons"] == "; ".join(flagged[place]["reasons"] if place in flagged else [])
        assert row["is_averaged"] == flagged.get(place, {"averaged": True})["averaged"]


def test_columns_have_symbols_and_units_of_the_notation(claimed: lehr.Study) -> None:
    known = notation()
    assert len(known) > 50 and known["shear_modulus"] == ("G", "ε/λ³")
    for table in (claimed.ensembles.to_pandas(), claimed.samples.to_pandas()):
        symbols, units = table.attrs["symbols"], table.attrs["units"]
        named = [name for name in table.columns if name in known]
        assert len(named) > 20
        for name in named:
            assert (symbols[name], units[name]) == known[name]
            assert table.attrs["meanings"][name]
    errors = claimed.ensembles.to_pandas().attrs["errors"]
    assert errors["shear_modulus"] == "shear_modulus_error" and units["shear_modulus"] == "ε/λ³"
    catalogue = {entry["name"]: (entry["symbol"], entry["unit"]) for entry in lehr.observables()}
    assert catalogue == known


def test_xarray_has_the_same_numbers_with_dimensions(claimed: lehr.Study, tmp_path: Path) -> None:
    ensembles, samples = claimed.ensembles.to_xarray(), claimed.samples.to_xarray()
    flat, rows = claimed.ensembles.to_pandas(), claimed.samples.to_pandas()
    assert ensembles.sizes["ensemble"] == 6 and samples.sizes["sample"] == 24
    for name in flat.columns:
        assert np.array_equal(ensembles[name].values, flat[name].to_numpy(), equal_nan=flat[name].dtype == float), name
    assert ensembles["shear_modulus"].attrs["ancillary_variables"] == "shear_modulus_error"
    assert ensembles["shear_modulus"].attrs["units"] == "ε/λ³"
    assert ensembles["stress_correlation"].dims == ("ensemble", "lag")
    assert {"units", "long_name"} <= ensembles["dipole_frequencies_density"].attrs.keys()
    # A density: its integral is one where no pair is outside of the bins.
    bins, density = ensembles["dipole_frequencies_bin"], ensembles["dipole_frequencies_density"]
    widths = bins.diff("bin").isel(bin=0)
    assert (density.sum("bin") * widths <= 1 + 1e-12).all() and (density.sum("bin") * widths > 0.9).all()
    assert samples["elastic_constants"].dims == ("sample", "voigt", "voigt2")
    assert list(samples["voigt"].values) == ["xx", "yy", "zz", "yz", "xz", "xy"]
    assert samples["frequencies"].dims == ("sample", "mode") and samples.sizes["mode"] == 20
    for k, (_, row) in enumerate(rows.iterrows()):
        assert np.array_equal(samples["elastic_constants"].values[k], row["elastic_constants"])
        lags = samples["stress_correlation"].values[k]
        assert np.array_equal(lags[~np.isnan(lags)], row["stress_correlation"])
    # Files of netCDF, written by SciPy, have them all.
    for name, data in (("ensembles", ensembles), ("samples", samples)):
        data.to_netcdf(tmp_path / f"{name}.nc", engine="scipy")
        again = xarray.open_dataset(tmp_path / f"{name}.nc", engine="scipy")
        assert np.array_equal(again["shear_modulus"], data["shear_modulus"])
        assert again["shear_modulus"].attrs["units"] == "ε/λ³"


def test_observables_can_be_chosen(claimed: lehr.Study) -> None:
    chosen = claimed.samples("pss-rc1.1-N200-T6.0").to_pandas(["shear_modulus", "frequencies"])
    assert len(chosen) == 4 and list(chosen.columns)[-2:] == ["shear_modulus", "frequencies"]
    assert "bulk_modulus" not in chosen and chosen["frequencies"].iloc[0].shape == (20,)
    assert "frequencies" not in claimed.samples.to_pandas(arrays=False)
    assert list(claimed.samples.to_xarray("pressure").data_vars) == ["pressure"]
    with pytest.raises(lehr.ArgumentError, match="no observable 'shear_modulos'; did you mean 'shear_modulus'"):
        claimed.samples.to_pandas("shear_modulos")
    with pytest.raises(lehr.ArgumentError, match=r"no ensemble pss-rc1\.1-N200-T6\.1; did you mean .*-T6\.0"):
        claimed.samples("pss-rc1.1-N200-T6.1").to_pandas()


def test_samples_are_an_iterator_as_before(claimed: lehr.Study) -> None:
    assert next(claimed.samples()).index == 0 and len(claimed.samples()) == 24
    two = claimed.samples()
    assert (next(two).index, next(two).index) == (0, 1) and len(list(two)) == 22
    assert repr(claimed.samples("x")) == f"<Samples x of {claimed!r}>"


def test_a_study_without_samples_has_empty_tables(tmp_path: Path) -> None:
    study = lehr.Study(CLAIMED, tmp_path / "empty")
    with pytest.raises(lehr.LehrError, match="empty"):
        study.ensembles.to_pandas()
    (tmp_path / "empty").mkdir()
    (tmp_path / "empty/plan.yaml").write_text(CLAIMED)
    ensembles, samples = study.ensembles.to_pandas(), study.samples.to_pandas()
    assert len(ensembles) == 6 and (ensembles["done"] == 0).all() and len(samples) == 0
    assert {"model", "temperature", "is_averaged"} <= set(samples.columns) and "seed" in ensembles.attrs
    assert study.ensembles.to_xarray().sizes["ensemble"] == 6 and study.samples.to_xarray().sizes["sample"] == 0
    # The potentials are known without a sample.
    assert lehr.plot.names(study) == ["02-potential"]
    with pytest.raises(lehr.ArgumentError, match="no figure 'moduli'"):
        lehr.plot.figure(study, "moduli")


def test_a_damaged_sample_is_left_out_with_a_warning(tmp_path: Path, claimed: lehr.Study) -> None:
    import shutil

    shutil.copytree(claimed.folder, tmp_path / "copy")
    study = lehr.Study(tmp_path / "copy")
    path = Path(next(study.samples()).path)
    path.write_bytes(path.read_bytes()[:-100])
    with pytest.warns(UserWarning, match="left out: pss-rc1.1-N200-T6.0: sample 0: "):
        table = study.samples.to_pandas()
    assert len(table) == 23


@pytest.mark.parametrize("name", ["pandas", "xarray"])
def test_a_missing_package_is_named_in_a_sentence(
    claimed: lehr.Study, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, name, None)
    for table in (claimed.ensembles, claimed.samples):
        with pytest.raises(lehr.MissingPackage, match=f"to_{name} needs the package {name}, .*: pip install {name}$"):
            getattr(table, f"to_{name}")()


def test_the_report_is_that_of_the_program(tmp_path: Path, claimed: lehr.Study) -> None:
    assert program("report", claimed.folder).returncode == 0
    sums = (Path(claimed.folder) / "SHA256SUMS").read_bytes()
    (Path(claimed.folder) / "SHA256SUMS").unlink()
    assert claimed.report() == f"{claimed.folder}/report.html"
    assert (Path(claimed.folder) / "SHA256SUMS").read_bytes() == sums
