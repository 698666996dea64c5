import Particles

/// How one liquid gives several glasses: it is held at T_p for a burn-in, which is discarded, and then gives a glass at the
/// end of every one of `glasses` spacings.
///
/// The glasses of one liquid are a trajectory. They are correlated, more or less, so that errors are computed over
/// trajectories and not over glasses. With the standard burn-in and spacing, a trajectory of ten glasses is held for 100
/// relaxation times; ten liquids with a glass each would take 200.
///
/// | symbol | code | unit |
/// |---|---|---|
/// | burn-in over τ | `burnIn` | 1 |
/// | time between two glasses over τ | `spacing` | 1 |
/// | τ | `clock` | the model's unit of time |
public struct Harvest: Sendable, Codable, Equatable {
  /// The number of glasses of one liquid.
  public var glasses: Int
  /// The relaxation times at T_p that are discarded.
  public var burnIn = 20.0
  /// The relaxation times between two glasses: at 3 to 4 the energies of successive glasses had a correlation of 0.6, at 4 to
  /// 5 none that was significant.
  public var spacing = 8.0
  /// The relaxation time of the ensemble; nil: every liquid measures its own during the burn-in.
  ///
  /// A liquid that measures its own is held longer where its stress happened to relax late; a common clock leaves no such
  /// selection.
  public var clock: Double?

  /// A harvest of so many glasses, with the standard burn-in and spacing.
  public init(glasses: Int) { self.glasses = glasses }

  /// The numbers of glasses that a liquid may give.
  public static let glassCounts = 1...10_000

  /// Why no liquid can be harvested so; nil if one can.
  var fault: String? {
    if !Self.glassCounts.contains(glasses) { return "glasses is not a number from 1 to \(Self.glassCounts.upperBound)" }
    if !(burnIn > 0 && burnIn.isFinite) { return "burn-in is not positive and finite" }
    if !(spacing > 0 && spacing.isFinite) { return "spacing is not positive and finite" }
    if let clock, !(clock > 0 && clock.isFinite) { return "clock is not positive and finite" }
    return nil
  }
}

/// A liquid that has given a glass, or the only one.
public struct HarvestedLiquid: Sendable, Equatable {
  /// The number of the glass in its trajectory, from 0.
  public let glass: Int
  /// Positions and velocities.
  public let liquid: PhasePoint
  /// What shows its equilibrium: the spacing before it, or for a single glass the last window.
  public let evidence: EquilibrationEvidence
}
