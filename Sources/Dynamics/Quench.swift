import Interactions
import Particles

/// An instantaneous quench: from where the particles are straight down to the inherent state, at fixed volume or at fixed
/// pressure.
public struct Quench: Sendable {
  /// Which way down.
  public var minimizer: any Minimizer = NewtonConjugateGradients()
  /// The force ratio at which a configuration is at rest.
  public var tolerance = InherentState.defaultTolerance
  /// The arithmetic of the pair loop while the forces are large; from there on it is double.
  public var precision = Precision.mixed
  /// The most force evaluations spent.
  public var limit = 200_000
  /// The pressure P of the inherent state, whose volume then follows; nil for that of the liquid's volume.
  public var pressure: Double?
  /// How many threads share a large sample, where the minimizer can use them; they change no bit of the result.
  public var threads = 1

  /// A quench with the standard minimizer, tolerance and limit.
  public init() {}

  /// The inherent state below `configuration`, and how it was reached.
  ///
  /// Throws ``QuenchError`` if the minimizer stops before the forces vanish, or if no volume has the pressure.
  public func inherentState(
    below configuration: Configuration, model: Model
  ) throws -> (state: InherentState, descent: Descent) {
    guard let pressure else { return try stateAtFixedVolume(below: configuration, model: model) }
    return try EnthalpyDescent(self, model: model, pressure: pressure).inherentState(below: configuration)
  }

  /// The inherent state in the cell of `configuration`.
  func stateAtFixedVolume(
    below configuration: Configuration, model: Model
  ) throws -> (state: InherentState, descent: Descent) {
    let field = try model.forceField(for: configuration)
    let coarse =
      precision == .mixed ? try model.forceField(for: configuration, precision: .mixed, threads: threads) : nil
    let minimizer = minimizer.sharing(threads)
    var rest = configuration
    let timeStep = model.timeStep(at: model.quenchTemperature)
    let descent = minimizer.minimize(
      &rest.positions, field: field, coarse: coarse, timeStep: timeStep, tolerance: tolerance, limit: limit)
    switch descent.ending {
    case .atRest: break
    case .unjammed: throw QuenchError.unjammed(evaluations: descent.evaluations)
    case .noInteraction: throw QuenchError.noInteraction
    case .stopped: throw QuenchError.notConverged(forceRatio: descent.forceRatio, evaluations: descent.evaluations)
    }
    // The check below sums in the order of a fresh list, so that its last digit may differ: one more digit is asked for
    // only if the first attempt misses by rounding.
    do {
      return (try InherentState(checking: rest, model: model, tolerance: tolerance), descent)
    } catch is NotAtRest {
      let further = minimizer.minimize(
        &rest.positions, field: field, timeStep: timeStep, tolerance: 0.5 * tolerance, limit: limit)
      return (
        try InherentState(checking: rest, model: model, tolerance: tolerance), descent.followed(by: further)
      )
    }
  }
}

extension Model {
  /// A temperature so low that the rule for the time step gives its largest value.
  var quenchTemperature: Double { 1e-6 }
}

/// Why a quench failed.
public enum QuenchError: Error, Equatable {
  /// The minimizer stopped at this force ratio after this many evaluations.
  case notConverged(forceRatio: Double, evaluations: Int)
  /// The packing came apart: its energy goes to zero, and no two particles press on each other.
  case unjammed(evaluations: Int)
  /// No two particles of the configuration interact.
  case noInteraction
  /// After so many changes of the volume the pressure still was `found`, not `wanted`.
  case pressureNotReached(wanted: Double, found: Double, changes: Int)
}
