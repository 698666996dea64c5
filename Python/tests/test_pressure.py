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
    with pytest.raises(lehr.ArgumentError, match="pressure must be finite"):
        liquid.quench(pressure=float("inf"))
