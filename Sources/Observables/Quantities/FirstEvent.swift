import Dynamics
import Mechanics
import Particles
import Storage

// Which mode the first plastic event of a sheared glass follows: see Documentation/Theory.md. Absent without shear, without an
// event, and without the modes.
extension Observable {
  /// The largest overlap with a pseudoharmonic mode.
  public static let firstEventOverlap = Observable(
    "first_event_overlap", symbol: "max \u{2223}e·π\u{2223}", unit: "1",
    "largest overlap of the direction of the first plastic event with a pseudoharmonic mode of the glass before the shear",
    section: .shear, origin: .derived { $0[.firstEventOverlaps].max() }, average: .mean)
  /// Which of the pseudoharmonic modes that is.
  public static let firstEventRank = Observable(
    "first_event_rank", symbol: "n(max)", unit: "1",
    "number of the pseudoharmonic mode with the largest overlap with the first event, 1 for the softest",
    section: .shear,
    origin: .derived { sample in
      let all = sample[.firstEventOverlaps]
      return all.indices.max { all[$0] < all[$1] }.map { Double($0 + 1) }
    }, average: .mean)
  /// The largest overlap with a cubic mode.
  public static let firstEventCubicOverlap = Observable(
    "first_event_cubic_overlap", symbol: "max \u{2223}e·τ\u{2223}", unit: "1",
    "largest overlap of the direction of the first event with a cubic mode", section: .shear,
    origin: .derived { $0[.firstEventCubicOverlaps].max() }, average: .mean)
  /// The largest overlap with a normal mode.
  public static let firstEventModeOverlap = Observable(
    "first_event_mode_overlap", symbol: "max \u{2223}e·ψ\u{2223}", unit: "1",
    "largest overlap of the direction of the first event with one of the lowest normal modes", section: .shear,
    origin: .derived { $0[.firstEventModeOverlaps].max() }, average: .mean)
  /// How far the first event is from the softest pseudoharmonic modes.
  public static let firstEventDistance = Observable(
    "first_event_distance", symbol: "d₁", unit: "λ",
    "distance of the center of the first event from that of the nearest of the \(ModeComparison.softest) softest "
      + "pseudoharmonic modes", section: .shear, origin: comparison(\.distance),
    rounding: Rounding { found, values in
      values.map { _ in accuracy * found.values.scalar(.firstEventChanceDistance) }
    }, average: .mean)
  /// The chance level of that distance.
  public static let firstEventChanceDistance = Observable(
    "first_event_chance_distance", symbol: "⟨d⟩", unit: "λ",
    "mean distance of the particles from the nearest of these modes: the chance level of d₁", section: .shear,
    origin: comparison(\.chanceDistance), rounding: .relative(accuracy), average: .mean)
  /// The part of the particles that are nearer.
  public static let firstEventNearer = Observable(
    "first_event_nearer", symbol: "P(d ≤ d₁)", unit: "1",
    "part of the particles that are as near to one of these modes as the first event; 0.5 on average by chance",
    section: .shear, origin: comparison(\.nearer),
    // The volume within a distance grows as its cube at most, up to the sample's, at the distance of chance or somewhat more.
    rounding: Rounding { _, values in values.map { _ in 3 * accuracy } }, average: .mean)

  /// The overlaps with the pseudoharmonic modes.
  public static let firstEventOverlaps = Observable(
    "first_event_overlaps", symbol: "\u{2223}e·π\u{2223}", unit: "1", shape: ["p"],
    "overlap of the direction of the first plastic event with each pseudoharmonic mode", section: .shear,
    origin: .measured { glass in
      let modes = try glass.pseudoharmonicModes()?.vectors ?? []
      return glass.firstEvent(beside: modes).map { StoredArray($0.overlaps) }
    }, rounding: overlapRounding)
  /// The overlaps with the cubic modes.
  public static let firstEventCubicOverlaps = Observable(
    "first_event_cubic_overlaps", symbol: "\u{2223}e·τ\u{2223}", unit: "1", shape: ["q"],
    "overlap of the direction of the first plastic event with each cubic mode", section: .shear,
    origin: .measured { glass in
      let modes = try glass.cubicModes()?.vectors ?? []
      return glass.firstEvent(beside: modes).map { StoredArray($0.overlaps) }
    }, rounding: overlapRounding)
  /// The overlaps with the normal modes, in studies that have pseudoharmonic modes to compare with.
  public static let firstEventModeOverlaps = Observable(
    "first_event_mode_overlaps", symbol: "\u{2223}e·ψ\u{2223}", unit: "1", shape: ["k"],
    "overlap of the direction of the first plastic event with each of the lowest normal modes; absent without starts for "
      + "pseudoharmonic modes", section: .shear,
    origin: .measured { glass in
      guard try glass.pseudoharmonicModes() != nil else { return nil }
      let modes = try glass.modes()?.vectors ?? []
      return glass.firstEvent(beside: modes).map { StoredArray($0.overlaps) }
    },
    // Modes that are nearly degenerate turn into each other.
    rounding: Rounding { found, overlaps in
      overlaps.indices.map { k in accuracy + (k < found.eigenvalues.count ? found.turn(k) : 0) }
    })

  /// Whether it is one of those of the first event that modes are compared with.
  public var isOfFirstEvent: Bool { Self.ofFirstEvent.contains(name) }

  private static let ofFirstEvent = Set(
    [
      firstEventOverlap, firstEventRank, firstEventCubicOverlap, firstEventModeOverlap, firstEventDistance,
      firstEventChanceDistance, firstEventNearer, firstEventOverlaps, firstEventCubicOverlaps, firstEventModeOverlaps,
    ].map(\.name))

  /// The direction and the modes are exact to a much smaller part: the direction errs by the part of a step to which the
  /// event is located, under the root.
  private static let accuracy = 1e-2

  private static let overlapRounding = Rounding { _, overlaps in overlaps.map { _ in accuracy } }

  private static func comparison(_ number: @escaping @Sendable (ModeComparison) -> Double) -> Origin {
    .measured { glass in
      let modes = try glass.pseudoharmonicModes()?.vectors ?? []
      return glass.firstEvent(beside: modes).map { .scalar(number($0)) }
    }
  }
}

extension MeasuredGlass {
  /// The first plastic event beside modes of the glass before the shear; nil without an event or without modes.
  fileprivate func firstEvent(beside modes: [[Vec3]]) -> ModeComparison? {
    ModeComparison(of: shear?.firstDirection ?? [], with: modes, in: state.configuration)
  }
}
