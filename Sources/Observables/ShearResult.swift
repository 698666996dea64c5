import Dynamics
import Interactions
import Particles
import Plans

/// The results of a shear as `lehr shear --json` and Python give them: the curve and its events, and at the same level, if asked
/// for, the observables of the first event beside the modes of the glass before the shear.
public struct ShearResult: Encodable, Sendable {
  /// The curve, its events and its numbers.
  public var report: ShearReport
  /// The observables `first_event_…` by name; nil if not asked for, or without an event.
  public let firstEvent: ObservableNumbers?

  /// Which modes the first event is compared with.
  public struct Comparison: Sendable {
    /// The number of starts of the search for pseudoharmonic modes.
    public let starts: Int
    /// The number of lowest normal modes.
    public let modes: Int
    /// The seed of the starts.
    public let seed: UInt64

    /// Creates a comparison; nil without starts.
    public init?(starts: Int, modes: Int, seed: UInt64) {
      guard starts > 0 else { return nil }
      (self.starts, self.modes, self.seed) = (starts, modes, seed)
    }
  }

  /// The results of `run`, which began with the glass `state`.
  public init(_ run: ShearRun, of state: InherentState, comparing comparison: Comparison?, tolerance: Double) throws {
    report = ShearReport(run)
    guard let comparison, !run.curve.events.isEmpty else {
      firstEvent = nil
      return
    }
    var plan = MeasurePlan(modes: comparison.modes, dipoles: 0)
    plan.pseudoharmonic = comparison.starts
    let measurement = try GlassMeasurement(
      state, plan: plan, tolerance: tolerance, seeds: SeedTree(seed: comparison.seed), volume: .unknown,
      shear: run.curve)
    firstEvent = ObservableNumbers(measurement, sections: [.shear]) { $0.isOfFirstEvent }
  }

  /// Encodes both at one level.
  public func encode(to encoder: any Encoder) throws {
    try report.encode(to: encoder)
    try firstEvent?.encode(to: encoder)
  }
}
