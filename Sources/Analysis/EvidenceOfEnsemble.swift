import Dynamics
import Observables
import Plans
import Samples
import Statistics

/// The demands of equilibrium, made of an ensemble as a whole: its averages see smaller deviations than its samples do.
struct EvidenceOfEnsemble {
  /// The averages that equilibrium makes demands of.
  let estimates: [Observable: Estimate]
  private let temperature: Double
  private let plan: ReductionPlan

  /// How many standard errors an ensemble's evidence may be off: with the errors of sixteen samples (Student's law), one
  /// good ensemble in two thousand is.
  static let errorsAllowed = 4.5

  init(_ ensemble: EnsembleSamples) {
    plan = ensemble.plan
    temperature = ensemble.samples.first?.evidence?.temperature ?? 0
    estimates =
      ensemble.samples.isEmpty
      ? [:] : ensemble.means([.configurationalTemperatureRatio, .sumRuleRatio, .inherentEnergyDrift])
  }

  /// One sentence for every demand that is not met.
  var objections: [String] {
    let demands: [(name: Observable, expected: Double, tolerance: Double, meaning: String)] = [
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
