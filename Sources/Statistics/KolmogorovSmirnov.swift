import Foundation

/// The Kolmogorov–Smirnov test of a set of numbers against a hypothetical distribution.
///
/// | symbol | code |
/// |---|---|
/// | D = sup ∣F_n − F∣ | `distance` |
/// | probability of a larger D by chance | `probability` |
///
/// The probability holds for n independent numbers and a distribution F not fitted to them: with
/// λ = (√n + 0.12 + 0.11/√n)·D, it is 2 Σ_{k≥1} (−1)^{k−1} exp(−2k²λ²). Of numbers that come in clusters n is the number of
/// independent ones whose count fluctuates as much: their number, divided by the ratio of the variance of their count to
/// that of a Poisson distribution.
///
/// Source: M. Stephens, J. R. Stat. Soc. B 32, 115 (1970), accurate to 1% for n ≥ 5.
public struct KolmogorovSmirnov: Sendable, Equatable, Codable {
  /// The distance D.
  public let distance: Double
  /// The probability of a distance larger than D if the numbers do have the distribution.
  public let probability: Double

  /// Tests numbers with the cumulative probabilities `probabilities` under the hypothesis, in any order; nil if there
  /// are none. `dispersion` is the variance of their count over that of a Poisson distribution, at least 1.
  public init?(_ probabilities: [Double], dispersion: Double = 1) {
    guard !probabilities.isEmpty else { return nil }
    let n = Double(probabilities.count)
    var d = 0.0
    for (k, f) in probabilities.sorted().enumerated() {
      d = max(d, f - Double(k) / n, (Double(k) + 1) / n - f)
    }
    distance = d
    let root = (n / max(1, dispersion)).squareRoot()
    probability = Self.exceedance((root + 0.12 + 0.11 / root) * d)
  }

  /// Returns Kolmogorov's distribution, the probability of exceeding λ. Below λ = 0.3 it is 1 to five digits.
  private static func exceedance(_ lambda: Double) -> Double {
    guard lambda > 0.3 else { return 1 }
    var sum = 0.0
    for k in 1...20 {
      let x = Double(k) * lambda
      sum += (k % 2 == 1 ? 2 : -2) * exp(-2 * x * x)
    }
    return min(1, max(0, sum))
  }
}
