import Foundation

/// A power law between a density known from counts and a quantity x: the expected count n_i of modes is E_i c x_i^p.
///
/// | symbol | code |
/// |---|---|
/// | n_i, E_i | `counts`, `exposures`: the expected count for a density of one |
/// | p | `exponent` |
/// | χ² = Σ (n − E c x^p)²/(E c x^p), Pearson's, of k − 2 degrees of freedom | `dispersion` = χ²/(k − 2) |
///
/// The likelihood is Poisson's, so that points without modes are included correctly, and points that fluctuate low do
/// not lose weight as in a fit of logarithms, which makes such fits too flat. It is concave in p, with the maximum at Σ
/// n ln x = Σn ⟨ln x⟩, where the mean has the weights E x^p. The error is (Σn var ln x)^(−½), the variance with the
/// same weights, times √dispersion if that exceeds 1. Errors of x are included by adding p²σ_x²/x² to the variance of
/// ln n.
///
/// Source: P. McCullagh, J. Nelder, Generalized Linear Models (1989), ch. 6; the law is Eq. (8) of arXiv:2009.08238.
public struct CountPowerLaw: Sendable, Equatable, Codable {
  /// The exponent p.
  public let exponent: Estimate
  /// χ² per degree of freedom.
  public let dispersion: Double
  /// The number of points.
  public let points: Int

  /// The maximum number of steps of Newton's method, which converges quadratically.
  private static let steps = 100

  /// Fits `counts` n with `exposures` E at `x`; nil for fewer than three points, no counts, or a single x.
  public init?(x: [Estimate], counts: [Int], exposures: [Double]) {
    precondition(x.count == counts.count && x.count == exposures.count, "one count and one exposure for every x")
    let total = Double(counts.reduce(0, +))
    let logarithms = x.map { log($0.mean) }
    guard x.count >= 3, total > 0, Set(logarithms).count > 1, logarithms.allSatisfy(\.isFinite) else { return nil }
    let target = zip(counts, logarithms).reduce(0) { $0 + Double($1.0) * $1.1 } / total

    func weighted(_ p: Double) -> (mean: Double, variance: Double, weights: [Double]) {
      let top = logarithms.map { p * $0 }.max()!
      let raw = zip(exposures, logarithms).map { $0 * exp(p * $1 - top) }
      let sum = raw.reduce(0, +)
      let weights = raw.map { $0 / sum }
      let mean = zip(weights, logarithms).reduce(0) { $0 + $1.0 * $1.1 }
      let variance = zip(weights, logarithms).reduce(0) { $0 + $1.0 * ($1.1 - mean) * ($1.1 - mean) }
      return (mean, variance, weights)
    }
    var p = 0.0
    for _ in 0..<Self.steps {
      let now = weighted(p)
      guard now.variance > 0 else { return nil }
      let step = (target - now.mean) / now.variance
      // A step of at most 2 bounds the exponentials if all counts are at one end.
      p += min(2, max(-2, step))
      if abs(step) < 1e-12 * max(1, abs(p)) { break }
    }
    let last = weighted(p)
    guard last.variance > 0, p.isFinite, abs(p) < 100 else { return nil }
    var chiSquared = 0.0
    for k in x.indices {
      let expected = total * last.weights[k]
      let relative = p * (x[k].standardError ?? 0) / x[k].mean
      let d = Double(counts[k]) - expected
      chiSquared += d * d / (expected + expected * expected * relative * relative)
    }
    points = x.count
    dispersion = chiSquared / Double(x.count - 2)
    // The contribution of errors of x to the error of p, expressed as counts.
    let added = x.indices.reduce(0) { sum, k in
      let part = last.weights[k] * total * (logarithms[k] - last.mean) * p * (x[k].standardError ?? 0) / x[k].mean
      return sum + part * part
    }
    let information = total * last.variance
    let error = (information + added).squareRoot() / information * max(1, dispersion).squareRoot()
    // Two parameters are fitted.
    exponent = Estimate(mean: p, standardError: error, samples: max(1, x.count - 1))
  }
}
