"""What a type checker must know of the package: checked by mypy --strict, never run. See test_types.py."""

from __future__ import annotations

from pathlib import Path

import matplotlib.axes
import matplotlib.figure
import numpy as np
import pandas
import xarray
from numpy.typing import NDArray
from typing_extensions import assert_type

import lehr
import lehr.plot

study = lehr.Study("tiny")
assert_type(study.ensembles.to_pandas(), pandas.DataFrame)
assert_type(study.ensembles.to_xarray(), xarray.Dataset)
assert_type(study.samples.to_pandas(arrays=False), pandas.DataFrame)
assert_type(study.samples("pss").to_xarray("shear_modulus"), xarray.Dataset)
for sample in study.samples():
    assert_type(sample, lehr.StudySample)
assert_type(study.figures(), list[lehr.ReportFigure])
assert_type(study.figures()[0].panels[0].series[0].dy, NDArray[np.float64] | None)
assert_type(lehr.plot.figure(study, "moduli"), matplotlib.figure.Figure)
assert_type(lehr.plot.panel("tiny", "moduli"), matplotlib.axes.Axes)
assert_type(lehr.plot.all(study.figures(), "folder"), list[Path])
assert_type(study.report(), str)
study.run(progress=True)
study.run(progress=lambda now: print(now.done))
liquid = lehr.simulate("lj", 100, 1.0, progress=lambda now: print(now.expected))
assert_type(liquid, lehr.Liquid)
assert_type(liquid.quench().moduli().shear_modulus, float)
study.run(progress="yes")  # type: ignore[arg-type]
lehr.plot.figure(study, 3)  # type: ignore[arg-type]
