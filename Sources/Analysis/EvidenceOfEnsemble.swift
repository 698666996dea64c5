import Dynamics
import Plans
import Samples
import Statistics

/// The demands of equilibrium, made of an ensemble as a whole: its averages see smaller deviations than its samples do.
struct EvidenceOfEnsemble {
  /// The averages that equilibrium makes demands of.
  let estimates: [ObservableName: Estimate]
  private let temperature: Double
  private let plan: ReductionPlan

  /// How many standard errors an ensemble's evidence may be off: with the errors of sixteen samples (Student's law), one
  /// good ensemble in two thousand is.
  static let errorsAllowed = 4.5

  package init(_ samples: [SampleDigest], plan: ReductionPlan, resamples: Resamples) {
    self.plan = plan
    temperature = samples.first?.evidence.temperature ?? 0
    let columns: [(ObservableName, [Double])] = [
      (.configurationalTemperatureRatio, samples.map(\.evidence.configurationalTemperatureRatio)),
      (.sumRuleRatio, samples.map(\.evidence.sumRuleRatio)),
      (.inherentEnergyDrift, samples.map(\.evidence.inherentEnergyDrift)),
    ]
    estimates = samples.isEmpty ? [:] : resamples.means(columns)
  }

  package init(_ samples: [SampleDigest], plan: ReductionPlan, bootstrap: Bootstrap) {
    self.init(samples, plan: plan, resamples: Resamples(bootstrap, samples: samples.count))
  }

  /// One sentence for every demand that is not met.
  var objections: [String] {
    let demands: [(name: ObservableName, expected: Double, tolerance: Double, meaning: String)] = [
      (
        .configurationalTemperatureRatio, 1, EquilibrationProtocol.temperatureTolerance,
        "configurational over set temperature"
      ),
      (.sumRuleRatio, 1, EquilibrationProtocol.sumRuleTolerance, "stress fluctuations over affine stiffness"),
      (.inherentEnergyDrift, 0, plan.driftTolerance * temperature, "drift of the inherent-state energy"),
    ]
    return demands.compactMap { demand in
      guard let estimate = estimates[demand.name], let error = estimate.standardError else { return nil }
      let off = abs(estimate.mean - demand.expected)
      guard off > max(demand.tolerance, Self.errorsAllowed * error) else { return nil }
      return "\(demand.meaning): \(estimate.concise) instead of \(Int(demand.expected)); "
        + "lengthen the window, or ask for more relaxations"
    }
  }
}

extension Resamples {
  /// The means of those columns, one number a sample, whose numbers are all finite, with their errors.
  func means(_ columns: [(ObservableName, [Double])]) -> [ObservableName: Estimate] {
    let known = columns.filter { $0.1.count == samples && $0.1.allSatisfy(\.isFinite) }
    let n = Double(samples)
    return Dictionary(
      uniqueKeysWithValues: zip(known, sum(known.map(\.1))).map { column, sum in
        (column.0, sum.map { $0 / n }.estimate(samples: samples))
      })
  }
}
