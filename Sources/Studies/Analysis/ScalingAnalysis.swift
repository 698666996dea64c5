import Foundation
import Statistics

/// N·e₀ and A_g against ω_g/ω₀ over the ensembles of all sticky spheres (Fig. 11).
struct ScalingAnalysis {
  let scalings: [ScalingSummary]

  /// The fewest ensembles that make a law.
  private static let fewestPoints = 4

  init(_ summary: StudySummary) {
    let ladders = StickyLadder.all(of: summary)
    scalings = [
      Self.law("participation", .localizedParticipation, exponent: -3, ladders),
      // The stickiest model is the exception that the paper names.
      Self.law("prefactor", .quarticPrefactor, exponent: -5, Array(ladders.dropFirst())),
    ].compactMap { $0 }
  }

  private static func law(
    _ name: String, _ observable: ObservableName, exponent: Double, _ ladders: [StickyLadder]
  ) -> ScalingSummary? {
    let points = ladders.flatMap(\.rungs).compactMap { rung -> (x: Estimate, y: Estimate)? in
      guard let x = rung[.dipoleFrequencyScaled], let y = rung[observable], y.mean > 0, let error = y.standardError,
        error > 0, x.standardError ?? 0 > 0
      else { return nil }
      return (x, y)
    }
    guard points.count >= fewestPoints, let fit = PowerLawFit(x: points.map(\.x), y: points.map(\.y)) else {
      return nil
    }
    // c of each point under the expected law.
    let prefactors = points.map { x, y -> Estimate in
      let c = y.mean / pow(x.mean, exponent)
      let a = y.standardError! / y.mean
      let b = exponent * x.standardError! / x.mean
      return Estimate(mean: c, standardError: c * (a * a + b * b).squareRoot(), samples: y.samples)
    }
    guard let mean = WeightedMean(prefactors) else { return nil }
    return ScalingSummary(
      name: name, models: ladders.map(\.model), exponent: fit.exponent, expected: exponent, prefactor: mean.estimate,
      chiSquaredPerDegree: mean.reducedChiSquared ?? .nan, points: points.count)
  }
}
