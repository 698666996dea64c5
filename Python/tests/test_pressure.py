"""Liquids and glasses at constant pressure."""

from __future__ import annotations

import pytest

import lehr


def test_glasses_have_the_pressure_that_is_asked_for() -> None:
    liquid = lehr.simulate("kablj", 256, 1.0, time=2, pressure=2.0, inherent_states=False)
    assert liquid.evidence is not None and liquid.evidence.moves is not None
    assert liquid.evidence.moves["volume"]["trials"] > 4
    glass = liquid.quench(pressure=2.0)
    moduli = glass.moduli()
    assert abs(moduli.pressure - 2.0) <= 1e-10 * moduli.bulk_modulus
    assert glass.descent is not None and glass.descent.volume is not None
    assert glass.descent.volume.pressure == 2.0 and glass.descent.volume.residual <= 1e-10
    plain = liquid.quench().descent
    assert plain is not None and plain.volume is None
    # NaN stands for a missing pressure in the library: it made a glass at constant volume.
    for pressure in [float("inf"), float("nan")]:
        with pytest.raises(lehr.ArgumentError, match="pressure must be finite"):
            liquid.quench(pressure=pressure)
        with pytest.raises(lehr.ArgumentError, match="pressure must be finite"):
            lehr.simulate("kablj", 256, 1.0, time=2, pressure=pressure)


def test_what_a_model_of_one_species_lacks_is_none() -> None:
    glass = lehr.simulate("lj", 216, 2.0, time=1, inherent_states=False).quench()
    structure = glass.structure()
    assert structure.size_fluctuations is None and structure.largest_void > 0
