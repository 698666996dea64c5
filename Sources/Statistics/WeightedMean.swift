/// The mean of several independent estimates of one quantity, weighted by their inverse variances.
///
/// | symbol | code |
/// |---|---|
/// | x̄ = Σ w x/Σ w, w = 1/σ² | `mean` |
/// | (Σ w)^(−½) | `standardError` |
/// | χ² = Σ w (x − x̄)², of n − 1 degrees of freedom | `chiSquared`, `degrees`, `probability` |
/// | R = (χ²/(n − 1))^½ if above 1 | `birgeRatio` |
/// | R (Σ w)^(−½) | `inflatedError` |
///
/// A plateau such as G_∞ is such a mean. Too large a χ² shows that there is no plateau or that the errors are too
/// small; Birge's ratio makes the error consistent with the scatter.
///
/// Source: R. Birge, Phys. Rev. 40, 207 (1932).
public struct WeightedMean: Sendable, Equatable, Codable {
  /// The weighted mean x̄.
  public let mean: Double
  /// The error of the mean if the given errors are correct.
  public let standardError: Double
  /// χ² about the mean.
  public let chiSquared: Double
  /// The degrees of freedom n − 1.
  public let degrees: Int
  /// The number of samples of all estimates together.
  public let samples: Int

  /// Computes the mean of `estimates`; nil if it is empty or an error is not positive.
  public init?(_ estimates: [Estimate]) {
    guard !estimates.isEmpty else { return nil }
    var weights: [Double] = []
    for estimate in estimates {
      guard let error = estimate.standardError, error > 0, error.isFinite, estimate.mean.isFinite else { return nil }
      weights.append(1 / (error * error))
    }
    let sum = weights.reduce(0, +)
    var mean = 0.0
    for (w, estimate) in zip(weights, estimates) { mean += w / sum * estimate.mean }
    var chiSquared = 0.0
    for (w, estimate) in zip(weights, estimates) { chiSquared += w * (estimate.mean - mean) * (estimate.mean - mean) }
    self.mean = mean
    standardError = 1 / sum.squareRoot()
    self.chiSquared = chiSquared
    degrees = estimates.count - 1
    samples = estimates.reduce(0) { $0 + $1.samples }
  }

  /// χ²/(n − 1); nil for a single estimate.
  public var reducedChiSquared: Double? { degrees > 0 ? chiSquared / Double(degrees) : nil }
  /// The probability of a χ² at least as large by chance.
  public var probability: Double { GammaFunction.chiSquaredProbability(chiSquared, degrees: degrees) }
  /// Birge's ratio R, at least 1.
  public var birgeRatio: Double { max(1, reducedChiSquared ?? 1).squareRoot() }
  /// The error multiplied by Birge's ratio.
  public var inflatedError: Double { birgeRatio * standardError }
  /// The mean with the inflated error.
  public var estimate: Estimate { Estimate(mean: mean, standardError: inflatedError, samples: samples) }
}
