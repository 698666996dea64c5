import Dynamics
import Foundation
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
///
/// Liquids whose volume varies have two more tests: their mean pressure is that of the moves, and their density does not
/// drift. They are held for as many correlation times of ln V as of the stress.
package struct EvidenceOfEnsemble {
  private let values: [Observable: [Double]]
  private let halves: (hot: [Double], cold: [Double])?
  private let temperature: Double
  private let plan: ReductionPlan
  private let volume: VaryingVolume?
  /// The shortest time that a liquid was held, and the mean correlation time of ln V.
  private let heldTime: Double
  private let densityTime: Double?
  private let density: Double
  /// The known shift of T_conf/T by the time step; nil: at most ``EquilibrationProtocol/temperatureTolerance``.
  private let timeStepShift: Double?

  /// The requirements for `ensemble`; `volume` is nil for liquids at constant volume, `timeStepShift` if it is not known how
  /// the time step shifts T_conf/T.
  package init(_ ensemble: EnsembleSamples, volume: VaryingVolume? = nil, timeStepShift: Double? = nil) {
    (plan, self.volume, self.timeStepShift) = (ensemble.plan, volume, timeStepShift)
    heldTime = ensemble.samples.compactMap(\.evidence?.heldTime).min() ?? 0
    let times = ensemble.scalars(.densityRelaxationTime).filter(\.isFinite)
    densityTime = volume == nil || times.isEmpty ? nil : times.reduce(0, +) / Double(times.count)
    density = ensemble.density
    temperature = ensemble.samples.first?.evidence?.temperature ?? 0
    halves = ensemble.halves
    // One value per liquid: its glasses are correlated.
    var demanded: [Observable] = [.configurationalTemperatureRatio, .sumRuleRatio, .inherentEnergyDrift]
    if volume != nil { demanded += [.liquidPressure, .densityDrift] }
    values = Dictionary(
      uniqueKeysWithValues: demanded.map { ($0, ensemble.trajectoryMeans($0).filter(\.isFinite)) }
        + [(.trajectoryDrift, ensemble.trajectoryDrifts)])
  }

  /// Returns one sentence per violated requirement.
  package var objections: [String] {
    typealias Demand = EquilibrationProtocol
    let longer = "hold the liquids longer (relaxation-times; with harvest, burn-in or clock)"
    return [
      objectionToTimeStep,
      // The time step's shift is there in every ensemble, and only what differs from it is tested.
      objection(
        to: .configurationalTemperatureRatio, expected: 1 + (timeStepShift ?? 0),
        shift: timeStepShift.map { Self.higherOrders * $0 } ?? Demand.temperatureTolerance,
        "configurational over set temperature"
      ) { mean in
        // It follows the forces at once: no longer time cures it.
        let cure = mean > 1 + (timeStepShift ?? 0) ? "shorten the time step" : "use double precision"
        return timeStepShift == nil ? cure : "more liquids would show whether this is chance; if not, \(cure)"
      },
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
    ].compactMap(\.self) + (volume.map(objections) ?? [])
  }

  /// The largest shift of the configurational temperature by a time step: as if T_p were off by as much.
  private static let largestShift = 0.01

  private var objectionToTimeStep: String? {
    guard let timeStepShift, timeStepShift > Self.largestShift else { return nil }
    return "the time step shifts the configurational temperature by \(short(100 * timeStepShift))%; shorten it"
  }

  /// The part of the time step's shift that is left for its higher orders, which are smaller by (ωΔt)²: at most a twentieth by
  /// the rules for the time step.
  private static let higherOrders = 0.1

  /// A liquid whose steps are too long is as if hotter by its ``timeStepShift``: its
  /// pressure at a density then is off by as much of the thermal pressure T ∂p/∂T, which is below 10 ρT in dense liquids.
  private static let thermalPressure = 10.0

  /// What speaks against liquids whose volume varies.
  private func objections(to volume: VaryingVolume) -> [String] {
    let hotter = timeStepShift ?? EquilibrationProtocol.temperatureTolerance
    let shift = hotter * Self.thermalPressure * density * temperature
    let longer = "ask for a longer burn-in"
    var all = [
      objection(
        to: .liquidPressure, expected: volume.pressure, shift: shift, "mean pressure of the liquid"
      ) { _ in longer },
      objection(to: .densityDrift, expected: 0, "relative drift of the density") { _ in longer },
    ].compactMap(\.self)
    if let time = densityTime, heldTime < volume.relaxations * time {
      all.append(
        "held for \(short(heldTime / time)) correlation times of the density of \(short(time)), fewer than "
          + "\(short(volume.relaxations)); \(longer)")
    }
    return all
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
  private var tests: Int { EquilibrationProtocol.tests + (halves == nil ? 0 : 1) + (volume == nil ? 0 : 2) }

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
    let wanted = expected == expected.rounded() ? "\(Int(expected))" : String(format: "%.4f", expected)
    return "\(meaning): \(found.concise) instead of \(wanted); \(advice(moments.mean))"
  }
}

/// What is asked of liquids whose volume varies.
package struct VaryingVolume: Sendable {
  /// The pressure of the changes of the volume.
  package let pressure: Double
  /// How many correlation times of ln V a liquid must have been held.
  package let relaxations: Double

  /// What a recipe asks for; nil at constant volume.
  package init?(_ recipe: Recipe, plan: ReductionPlan) {
    guard let pressure = recipe.equilibration.pressure else { return nil }
    self.pressure = pressure
    relaxations = plan.relaxationTimes ?? recipe.equilibration.harvest?.burnIn ?? recipe.equilibration.relaxationTimes
  }

  /// As given.
  package init(pressure: Double, relaxations: Double) { (self.pressure, self.relaxations) = (pressure, relaxations) }
}
