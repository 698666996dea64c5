import Dynamics
import Observables
import Plans
import Samples
import Statistics

/// The requirements of equilibrium, applied to an ensemble: its averages are sensitive to smaller deviations than its
/// samples.
struct EvidenceOfEnsemble {
  /// The averages for which there are requirements.
  let estimates: [Observable: Estimate]
  private let temperature: Double
  private let plan: ReductionPlan

  /// The allowed deviation in standard errors: with errors from sixteen samples (Student's distribution), it is
  /// exceeded by one good ensemble in two thousand.
  static let errorsAllowed = 4.5

  init(_ ensemble: EnsembleSamples) {
    plan = ensemble.plan
    temperature = ensemble.samples.first?.evidence?.temperature ?? 0
    estimates =
      ensemble.samples.isEmpty
      ? [:]
      : ensemble.means([.configurationalTemperatureRatio, .sumRuleRatio, .inherentEnergyDrift])
        .merging(Self.drift(of: ensemble)) { $1 }
  }

  /// The drift along trajectories, where liquids gave several glasses.
  private static func drift(of ensemble: EnsembleSamples) -> [Observable: Estimate] {
    guard case .statistic(let drift) = Observable.trajectoryDrift.average, let found = drift(ensemble) else {
      return [:]
    }
    return [.trajectoryDrift: found.estimate(samples: ensemble.resamples.clusters)]
  }

  /// Returns one sentence per violated requirement.
  var objections: [String] {
    let demands: [(name: Observable, expected: Double, tolerance: Double, meaning: String)] = [
      (
        .configurationalTemperatureRatio, 1, EquilibrationProtocol.temperatureTolerance,
        "configurational over set temperature"
      ),
      (.sumRuleRatio, 1, EquilibrationProtocol.sumRuleTolerance, "stress fluctuations over affine stiffness"),
      (.inherentEnergyDrift, 0, plan.driftTolerance * temperature, "drift of the inherent-state energy"),
      (.trajectoryDrift, 0, plan.driftTolerance * temperature, "drift of the inherent-state energy along trajectories"),
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
