import Dynamics
import Observables
import Plans
import Samples
import Statistics

/// The requirements of equilibrium, applied to an ensemble: its averages are sensitive to smaller deviations than its
/// samples.
///
/// The mean of configurational temperature, sum rule and drifts over n liquids is tested with the error that their scatter
/// gives, by Student's t for n − 1 degrees of freedom: of all ensembles in equilibrium one in a hundred fails any of them,
/// however few samples it has. What is off by less than a stated tolerance is no objection, however significant.
package struct EvidenceOfEnsemble {
  private let values: [Observable: [Double]]
  private let halves: (hot: [Double], cold: [Double])?
  private let temperature: Double
  private let plan: ReductionPlan

  package init(_ ensemble: EnsembleSamples) {
    plan = ensemble.plan
    temperature = ensemble.samples.first?.evidence?.temperature ?? 0
    halves = ensemble.halves
    // One value per liquid: its glasses are correlated.
    let demanded: [Observable] = [.configurationalTemperatureRatio, .sumRuleRatio, .inherentEnergyDrift]
    values = Dictionary(
      uniqueKeysWithValues: demanded.map { ($0, ensemble.trajectoryMeans($0).filter(\.isFinite)) }
        + [(.trajectoryDrift, ensemble.trajectoryDrifts)])
  }

  /// Returns one sentence per violated requirement.
  package var objections: [String] {
    typealias Demand = EquilibrationProtocol
    let longer = "lengthen the window, or ask for more relaxations"
    return [
      // Verlet's shift is there in every ensemble, and only what exceeds it is tested.
      objection(
        to: .configurationalTemperatureRatio, expected: 1, shift: Demand.temperatureTolerance,
        "configurational over set temperature"
      ) { $0 > 1 ? "shorten the time step" : "use double precision" },
      objection(
        to: .sumRuleRatio, expected: 1, tolerance: Demand.sumRuleTolerance, "stress fluctuations over affine stiffness"
      ) { _ in longer },
      objection(
        to: .inherentEnergyDrift, expected: 0, tolerance: plan.driftTolerance * temperature,
        "drift of the inherent-state energy"
      ) { _ in longer },
      objection(
        to: .trajectoryDrift, expected: 0, tolerance: plan.driftTolerance * temperature,
        "drift of the inherent-state energy along trajectories"
      ) { _ in "ask for a longer burn-in" },
      objectionToStarts,
    ].compactMap(\.self)
  }

  /// Liquids that began hot and those that began cold have the same mean energy in equilibrium: Student's t for two samples
  /// whose variances may differ (Welch).
  private var objectionToStarts: String? {
    guard let halves else { return nil }
    let (hot, cold) = (Moments(halves.hot), Moments(halves.cold))
    let difference = hot.mean - cold.mean
    let squares = [hot, cold].map { $0.standardError * $0.standardError }
    let error = (squares[0] + squares[1]).squareRoot()
    // Welch's degrees of freedom: (s₁² + s₂²)²/(s₁⁴/(n₁ − 1) + s₂⁴/(n₂ − 1)), with the squares s² of the standard errors.
    let degrees =
      error > 0
      ? error * error * error * error
        / (squares[0] * squares[0] / Double(halves.hot.count - 1)
          + squares[1] * squares[1] / Double(halves.cold.count - 1))
      : 1
    guard abs(difference) > plan.driftTolerance * temperature,
      EquilibrationProtocol.isOff(by: abs(difference), error: error, degrees: Int(degrees), tests: tests)
    else { return nil }
    let found = Estimate(mean: difference, standardError: error, samples: halves.hot.count + halves.cold.count)
    return "inherent-state energy of hot minus cold starts: \(found.concise) instead of 0; ask for a longer burn-in"
  }

  /// The number of tests of this ensemble.
  private var tests: Int { EquilibrationProtocol.tests + (halves == nil ? 0 : 1) }

  private func objection(
    to observable: Observable, expected: Double, tolerance: Double = 0, shift: Double = 0, _ meaning: String,
    advice: (Double) -> String
  ) -> String? {
    guard let values = values[observable], values.count >= 2 else { return nil }
    let moments = Moments(values)
    let off = abs(moments.mean - expected)
    guard off > tolerance,
      EquilibrationProtocol.isOff(
        by: off - shift, error: moments.standardError, degrees: values.count - 1, tests: tests)
    else { return nil }
    let found = Estimate(mean: moments.mean, standardError: moments.standardError, samples: values.count)
    return "\(meaning): \(found.concise) instead of \(Int(expected)); \(advice(moments.mean))"
  }
}
