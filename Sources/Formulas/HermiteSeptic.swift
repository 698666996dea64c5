/// Hermite interpolation with value and three derivatives at both ends.
package enum HermiteSeptic {
  /// Returns the polynomial of degree 7 in s − `center` with the given jets at both ends (Hermite interpolation).
  ///
  /// In τ ∈ [−1, 1] its even and its odd part are polynomials in q = τ² − 1, Σ g_j q^j and τ Σ g_j q^j. From the Taylor
  /// coefficients e_k at τ = 1, where q = 2δ + δ²: g₀ = e₀, g₁ = e₁/2, g₂ = (e₂ − g₁)/4, g₃ = (e₃ − 4g₂)/8.
  package static func coefficients(
    from low: Double, _ a: Jet, to high: Double, _ b: Jet, about center: DoubleDouble
  ) -> [Double] {
    let h = DoubleDouble(0.5) * (DoubleDouble(high) - DoubleDouble(low))
    let middle = DoubleDouble(0.5) * (DoubleDouble(high) + DoubleDouble(low))
    let half = DoubleDouble(0.5)
    let (h2, h3) = (h * h, h * h * h)
    let A = [a.c0, h * a.c1, h2 * a.c2, h3 * a.c3], B = [b.c0, h * b.c1, h2 * b.c2, h3 * b.c3]
    var even: [DoubleDouble] = [], odd: [DoubleDouble] = []
    for k in 0..<4 {
      let mirrored = k.isMultiple(of: 2) ? A[k] : -A[k]
      even.append(half * (B[k] + mirrored))
      odd.append(half * (B[k] - mirrored))
    }
    // The odd part divided by τ = 1 + δ.
    for k in 1..<4 { odd[k] = odd[k] - odd[k - 1] }
    let e = inPowers(even), o = inPowers(odd)
    var c = (0..<8).map { $0.isMultiple(of: 2) ? e[$0 / 2] : o[$0 / 2] }
    var scale = DoubleDouble(1)
    for k in 1..<8 {
      scale = scale * h
      c[k] = c[k] / scale
    }
    let distance = center - middle
    if distance.rounded != 0 { c.shift(by: distance) }
    return c.map(\.rounded)
  }

  /// Returns Σ g_j (τ² − 1)^j, given its Taylor coefficients at τ = 1, as coefficients of 1, τ², τ⁴, τ⁶.
  private static func inPowers(_ e: [DoubleDouble]) -> [DoubleDouble] {
    let g1 = DoubleDouble(0.5) * e[1]
    let g2 = DoubleDouble(0.25) * (e[2] - g1)
    let g3 = DoubleDouble(0.125) * (e[3] - DoubleDouble(4) * g2)
    let three = DoubleDouble(3)
    return [e[0] - g1 + g2 - g3, g1 - DoubleDouble(2) * g2 + three * g3, g2 - three * g3, g3]
  }
}
