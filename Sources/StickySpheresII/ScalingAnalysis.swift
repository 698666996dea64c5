import Analysis
import Foundation
import Statistics

/// N·e₀ and A_g against ω_g/ω₀ over the ensembles of all sticky spheres (Fig. 11).
struct ScalingAnalysis {
  let scalings: [ScalingSummary]

  /// The minimum number of ensembles for a law.
  private static let fewestPoints = 4

  init(_ summary: StudySummary) {
    let allSeries = StickySeries.all(of: summary)
    // The stickiest model is the exception named in the paper.
    scalings = [Self.participation(allSeries), Self.prefactor(Array(allSeries.dropFirst()))].compactMap { $0 }
  }

  /// N·e₀ ~ (ω_g/ω₀)^p, with errors in both; scatter beyond the errors increases the error of p.
  private static func participation(_ allSeries: [StickySeries]) -> ScalingSummary? {
    let points = allSeries.flatMap(\.ensembles).compactMap { ensemble -> (x: Estimate, y: Estimate)? in
      guard let x = ensemble[.dipoleFrequencyScaled], let y = ensemble[.localizedParticipation], y.mean > 0,
        y.standardError ?? 0 > 0, x.standardError ?? 0 > 0
      else { return nil }
      return (x, y)
    }
    guard points.count >= fewestPoints, let fit = PowerLawFit(x: points.map(\.x), y: points.map(\.y)) else {
      return nil
    }
    let scatter = max(1, fit.chiSquared / Double(max(1, fit.degrees))).squareRoot()
    let prefactors = points.map { x, y in
      y.over(Estimate(mean: pow(x.mean, -3), standardError: 3 * pow(x.mean, -4) * x.standardError!, samples: x.samples))
    }
    guard let mean = WeightedMean(prefactors) else { return nil }
    return ScalingSummary(
      name: "participation", models: allSeries.map(\.model),
      exponent: Estimate(
        mean: fit.exponent.mean, standardError: fit.exponent.standardError.map { scatter * $0 },
        // Two parameters are fitted.
        samples: points.count - 1),
      amplitude: fit.prefactor.mean, expected: -3, prefactor: mean.estimate,
      chiSquaredPerDegree: mean.reducedChiSquared ?? .nan, points: points.count)
  }

  /// A_g ω₀⁵ ~ (ω_g/ω₀)^p from the numbers of modes below ω_c, ensembles without any included.
  private static func prefactor(_ allSeries: [StickySeries]) -> ScalingSummary? {
    let points = allSeries.flatMap(\.ensembles).compactMap { ensemble -> (x: Estimate, count: Int, exposure: Double)? in
      guard let x = ensemble[.dipoleFrequencyScaled], let v = ensemble.vibrations, x.standardError ?? 0 > 0 else {
        return nil
      }
      return (x, v.modesBelow, Double(ensemble.particles * ensemble.averaged) * pow(v.cutoff, 5) / 5)
    }
    guard points.count >= fewestPoints,
      let law = CountPowerLaw(x: points.map(\.x), counts: points.map(\.count), exposures: points.map(\.exposure))
    else { return nil }
    let modes = Double(points.reduce(0) { $0 + $1.count })
    let expected = points.reduce(0) { $0 + $1.exposure * pow($1.x.mean, -5) }
    let constant = modes / expected
    // Pearson's χ² of the law with the expected exponent, with the errors of ω_g.
    let chiSquared = points.reduce(0) { sum, point in
      let mean = constant * point.exposure * pow(point.x.mean, -5)
      let relative = 5 * point.x.standardError! / point.x.mean
      let d = Double(point.count) - mean
      return sum + d * d / (mean + mean * mean * relative * relative)
    }
    let dispersion = chiSquared / Double(points.count - 1)
    return ScalingSummary(
      name: "prefactor", models: allSeries.map(\.model), exponent: law.exponent,
      amplitude: modes / points.reduce(0) { $0 + $1.exposure * pow($1.x.mean, law.exponent.mean) }, expected: -5,
      prefactor: Estimate(
        mean: constant, standardError: constant * (max(1, dispersion) / modes).squareRoot(), samples: points.count),
      chiSquaredPerDegree: dispersion, points: points.count)
  }
}
