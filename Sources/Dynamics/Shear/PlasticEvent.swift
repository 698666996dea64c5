import Durability
import Particles

/// An instability of a sheared glass: its branch ends, and the glass falls to another.
///
/// | symbol | code | unit |
/// |---|---|---|
/// | γ_c | `strain`, the last strain at which the branch is stable | |
/// | σ_xy before and after | `stressBefore`, `stressAfter` | ε/λ³ |
/// | Δσ, their difference | `stressDrop` | ε/λ³ |
/// | U(γ_c) − U after, and the work between | `dissipation` | ε |
/// | (Σd²)²/Σd⁴, d the displacement | `participants` | particles |
/// | max d | `largestDisplacement` | length |
public struct PlasticEvent: Sendable, Equatable, Codable {
  /// The last strain at which the branch is known to be stable.
  public var strain: Double
  /// The strain at which it is known to be unstable.
  public var strainAfter: Double
  /// The stress before the event.
  public var stressBefore: Double
  /// The stress after the event.
  public var stressAfter: Double
  /// The energy that the event dissipates.
  public var dissipation: Double
  /// The number of particles that take part.
  public var participants: Double
  /// The largest displacement of a particle.
  public var largestDisplacement: Double

  /// The stress drop; negative where the stress rises.
  public var stressDrop: Double { stressBefore - stressAfter }

  init(from before: ShearedGlass, to after: ShearedGlass, volume: Double) {
    strain = before.strain
    strainAfter = after.strain
    stressBefore = before.stress
    stressAfter = after.stress
    dissipation = before.energy - after.energy + volume * before.stress * (after.strain - before.strain)
    let moved = Self.displacements(from: before, to: after)
    let square = moved.reduce(0) { $0 + $1.squaredLength }
    let fourth = moved.reduce(0) { $0 + $1.squaredLength * $1.squaredLength }
    participants = fourth > 0 ? square * square / fourth : 0
    largestDisplacement = moved.reduce(0) { max($0, $1.length) }
  }

  /// The non-affine displacements without their mean.
  static func displacements(from before: ShearedGlass, to after: ShearedGlass) -> [Vec3] {
    var moved = zip(after.positions, before.positions).map { $0 - $1 }
    let mean = (1 / Double(moved.count)) * moved.reduce(Vec3.zero, +)
    for i in moved.indices { moved[i] -= mean }
    return moved
  }
}

/// The positions X before and after a plastic event, in the coordinates of ``ShearedGlass``.
public struct EventStates: Sendable, Equatable, Codable {
  /// The positions of the last stable state.
  public var before: [Vec3]
  /// The positions after the event.
  public var after: [Vec3]

  /// Creates the states of an event.
  public init(before: [Vec3], after: [Vec3]) { (self.before, self.after) = (before, after) }
}

extension PlasticEvent {
  /// Its numbers, in the order of ``names``.
  public var numbers: [Double] {
    [strain, strainAfter, stressBefore, stressAfter, dissipation, participants, largestDisplacement]
  }
  /// The names of ``numbers``.
  public static let names = [
    "strain", "strain_after", "stress_before", "stress_after", "dissipation", "participants", "largest_displacement",
  ]

  /// Creates an event from its ``numbers``.
  public init(numbers: ArraySlice<Double>) {
    precondition(numbers.count == Self.names.count, "the numbers of one event")
    let n = Array(numbers)
    (strain, strainAfter, stressBefore, stressAfter) = (n[0], n[1], n[2], n[3])
    (dissipation, participants, largestDisplacement) = (n[4], n[5], n[6])
  }

  /// The events of a list with the numbers of all.
  static func events(_ numbers: [Double]) throws(ByteReader.Malformed) -> [PlasticEvent] {
    guard numbers.count.isMultiple(of: names.count) else { throw ByteReader.Malformed() }
    return stride(from: 0, to: numbers.count, by: names.count).map {
      PlasticEvent(numbers: numbers[$0..<($0 + names.count)])
    }
  }
}
