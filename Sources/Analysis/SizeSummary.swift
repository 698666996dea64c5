import Foundation
import Observables
import Statistics

/// The dependence of one observable on the number of particles, from ensembles of one model and T_p that differ in N
/// only.
///
/// | symbol | code |
/// |---|---|
/// | y(N) | `points` |
/// | d ln y/d ln N, weighted fit of a line through ln y against ln N | `exponent` |
/// | probability of a χ² as large as that about a constant y, by chance | `probability` |
///
/// ω_g/ω₀ decreases with N: the response to a dipole has a core and a continuum part, which in a small box is cut off. A
/// plateau or a ratio of ensembles of different N contains this change.
public struct SizeSummary: Sendable, Codable, Equatable {
  /// The model's canonical string.
  public var model: String
  /// The parent temperature T_p.
  public var temperature: Double
  /// The observable; see ``ObservableCatalogue``.
  public var observable: String
  /// The averages, smallest N first.
  public var points: [Point]
  /// d ln y/d ln N, with the number of sizes as its samples.
  public var exponent: Estimate
  /// The probability of differences as large as these if there is no dependence on N.
  public var probability: Double

  /// The average at one N.
  public struct Point: Sendable, Codable, Equatable {
    /// The number of particles.
    public var particles: Int
    /// The average.
    public var estimate: Estimate
  }

  /// Fits the dependence; nil for fewer than two sizes, or values without a logarithm or an error.
  init?(model: String, temperature: Double, observable: Observable, points: [Point]) {
    let points = points.sorted { $0.particles < $1.particles }
    let usable = points.allSatisfy { $0.estimate.mean > 0 && ($0.estimate.standardError ?? 0) > 0 }
    guard points.count >= 2, usable, Set(points.map(\.particles)).count == points.count,
      let constant = WeightedMean(points.map(\.estimate))
    else { return nil }
    let line = StraightLine(
      x: points.map { log(Double($0.particles)) }, y: points.map { log($0.estimate.mean) },
      standardErrors: points.map { $0.estimate.standardError! / $0.estimate.mean })
    (self.model, self.temperature, self.points) = (model, temperature, points)
    self.observable = observable.name
    // Two parameters are fitted.
    exponent = Estimate(mean: line.slope, standardError: line.slopeError, samples: points.count - 1)
    probability = constant.probability
  }
}

extension ModelAnalysis {
  /// The observables whose dependence on N is reported.
  private static let sized: [Observable] = [
    .dipoleFrequencyScaled, .shearModulus, .bulkModulus, .localizedParticipation, .quarticPrefactor,
  ]

  /// Returns the dependence on N of all models and temperatures with several sizes.
  var sizes: [SizeSummary] {
    models.flatMap { model -> [SizeSummary] in
      let own = ensembles.filter { $0.model == model }
      let temperatures = Set(own.map(\.temperature)).sorted(by: >)
      return temperatures.flatMap { temperature in
        Self.sized.compactMap { observable in
          let points = own.filter { $0.temperature == temperature }.compactMap { ensemble in
            ensemble[observable].map { SizeSummary.Point(particles: ensemble.particles, estimate: $0) }
          }
          return SizeSummary(model: model, temperature: temperature, observable: observable, points: points)
        }
      }
    }
  }

  /// Returns a note if the series of a model mixes sizes.
  func noteOnSizes(_ model: String) -> String? {
    let sizes = Set(ensembles.filter { $0.model == model }.onePerTemperature.map(\.particles)).sorted()
    guard sizes.count > 1 else { return nil }
    return "ensembles of N = \(sizes.map(String.init).joined(separator: " and ")) are mixed: see the dependence on N"
  }
}
