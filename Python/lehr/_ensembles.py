"""The ensembles of a study as a table for pandas and xarray."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

from ._optional import needed
from ._tables import SOURCE, attributes, catalogue, described, number, padded, values_of

if TYPE_CHECKING:
    import pandas
    import xarray


_STATE = ["id", "model", "particles", "temperature", "planned", "done", "averaged"]


class Ensembles:
    """The ensembles of a study, with averages over their samples and standard errors: ``study.ensembles``."""

    def __init__(self, study: Any) -> None:
        self._study = study

    def __repr__(self) -> str:
        return f"<Ensembles of {self._study!r}>"

    def __iter__(self) -> Iterator[dict[str, Any]]:
        """The rows of the table as dictionaries."""
        return iter(self._rows(self._study.summary([])))

    def _rows(self, summary: Mapping[str, Any]) -> list[dict[str, Any]]:
        found = {name for row in summary["ensembles"] for name in row["estimates"]}
        worst = {name for row in summary["ensembles"] for name in row["worst"]}
        averages = [name for name in catalogue() if name in found]
        rows = []
        for row in summary["ensembles"]:
            entry = {key: row[key] for key in _STATE}
            counts = [estimate["samples"] for estimate in row["estimates"].values()]
            entry |= {"liquids": min(counts, default=0), "spacing": row["spacing"]}
            entry["objections"] = "; ".join(row["objections"])
            for name in averages:
                estimate = row["estimates"].get(name, {})
                entry[name] = number(estimate.get("mean"))
                entry[f"{name}_error"] = number(estimate.get("standard_error"))
            for name in catalogue():
                if name in worst:
                    entry[f"worst_{name}"] = number(row["worst"].get(name))
            rows.append(entry)
        return rows

    def _about(self, summary: Mapping[str, Any]) -> dict[str, Any]:
        return {"study": summary["study"], "seed": summary["seed"], "code_version": summary["code_version"]}

    def to_pandas(self) -> pandas.DataFrame:
        """One row per ensemble, by its identifier: state point, numbers of samples, and every average with its error.

        The standard error of ``shear_modulus`` is in the column ``shear_modulus_error``; NaN where there is none.
        ``attrs`` has the dictionaries ``units``, ``symbols``, ``meanings``, ``equations`` and ``errors`` by column.
        """
        frame = needed("pandas", "study.ensembles.to_pandas")
        summary = self._study.summary([])
        rows = self._rows(summary)
        data = frame.DataFrame(rows, columns=None if rows else _STATE).set_index("id").rename_axis("ensemble")
        return described(data, self._about(summary))

    def to_xarray(self) -> xarray.Dataset:
        """The same as a dataset with the dimension ``ensemble``; every variable has ``units``, ``symbol`` and
        ``long_name`` in its ``attrs``, and the name of its error in ``ancillary_variables``.

        In addition, the stress autocorrelation of the liquids with the dimension ``lag``, and the distribution of
        the responses to dipoles, with the dimension ``bin``.
        """
        frame = needed("xarray", "study.ensembles.to_xarray")
        summary = self._study.summary([])
        rows = self._rows(summary)
        given = {name: (("ensemble",), values_of([row[name] for row in rows])) for name in (rows[0] if rows else {})}
        given["ensemble"] = given.pop("id", (("ensemble",), np.empty(0, dtype=str)))
        ensembles = summary["ensembles"]
        for suffix, key in (("_time", "time"), ("", "value"), ("_error", "standard_error")):
            lists = [[number(point.get(key)) for point in row["stress_correlation"]] for row in ensembles]
            given |= padded("stress_correlation" + suffix, lists, ("ensemble", "lag"))
        for suffix, key in (("_bin", "centers"), ("_density", "density"), ("_density_error", "standard_error")):
            lists = [row["distributions"].get("dipole_frequencies", {}).get(key, []) for row in ensembles]
            given |= padded("dipole_frequencies" + suffix, lists, ("ensemble", "bin"))
        data: xarray.Dataset = frame.Dataset(given, attrs=self._about(summary) | {"source": SOURCE})
        data = data.set_coords([name for name in ("model", "particles", "temperature") if name in data])
        for name in map(str, data.variables):
            data[name].attrs = attributes(name)
            if f"{name}_error" in data:
                data[name].attrs["ancillary_variables"] = f"{name}_error"
        shares = {
            "dipole_frequencies_bin": ("center of a bin of ω^(ij)/ω₀", "1"),
            "dipole_frequencies_density": ("probability density of ω^(ij)/ω₀ over the pairs of all samples", "1"),
            "dipole_frequencies_density_error": ("standard error of the probability density of ω^(ij)/ω₀", "1"),
        }
        for name, (meaning, unit) in shares.items():
            if name in data:
                data[name].attrs |= {"long_name": meaning, "units": unit}
        return data
