import Interactions
import Particles

/// Where a glass was rearranged: the mean square deviation of each particle's neighborhood from an affine deformation.
///
/// D²_min,i = min_J (1/n_i) Σ_j |r′_ij − J r_ij|², over the n_i particles that interact with i before, with r_ij and r′_ij
/// their separations before and after. The minimum is J = X Y⁻¹, X = Σ r′ rᵀ, Y = Σ r rᵀ. Particles with fewer than four
/// neighbors, or neighbors in a plane, have J = 1.
///
/// Source: M. L. Falk, J. S. Langer, Phys. Rev. E 57, 7192 (1998), Eqs. (2.11)-(2.14), normalized by the neighbors.
public struct NonaffineDisplacement: Sendable {
  /// D²_min of each particle, in units of length².
  public let squares: [Double]
  /// The displacement of each particle without the affine one and the mean.
  public let displacements: [Vec3]

  /// Compares two configurations in the same cell, whose `bonds` are those before.
  package init(bonds: [Bond], displacements: [Vec3]) {
    self.displacements = displacements
    let count = displacements.count
    var neighbors = [[(before: Vec3, after: Vec3)]](repeating: [], count: count)
    for bond in bonds {
      let after = bond.separation + displacements[bond.j] - displacements[bond.i]
      neighbors[bond.i].append((bond.separation, after))
      neighbors[bond.j].append((-1 * bond.separation, -1 * after))
    }
    squares = neighbors.map(Self.deviation)
  }

  private static func deviation(_ pairs: [(before: Vec3, after: Vec3)]) -> Double {
    guard !pairs.isEmpty else { return 0 }
    // Rows of X and Y.
    var x = (Vec3.zero, Vec3.zero, Vec3.zero), y = (Vec3.zero, Vec3.zero, Vec3.zero)
    for (r, s) in pairs {
      x = (x.0 + s.x * r, x.1 + s.y * r, x.2 + s.z * r)
      y = (y.0 + r.x * r, y.1 + r.y * r, y.2 + r.z * r)
    }
    // Y is symmetric: its inverse has these rows over the determinant.
    let inverse = (cross(y.1, y.2), cross(y.2, y.0), cross(y.0, y.1))
    let determinant = dot(y.0, inverse.0)
    let size = (y.0.x + y.1.y + y.2.z) / 3
    let isSolid = pairs.count >= 4 && determinant > leastDeterminant * size * size * size
    let scale = 1 / determinant
    let sum = pairs.reduce(0.0) { sum, pair in
      guard isSolid else { return sum + (pair.after - pair.before).squaredLength }
      let q = scale * Vec3(dot(inverse.0, pair.before), dot(inverse.1, pair.before), dot(inverse.2, pair.before))
      return sum + (pair.after - Vec3(dot(x.0, q), dot(x.1, q), dot(x.2, q))).squaredLength
    }
    return sum / Double(pairs.count)
  }

  /// det Y over (tr Y/3)³ below which neighbors count as in a plane.
  private static let leastDeterminant = 1e-6

  private static func dot(_ a: Vec3, _ b: Vec3) -> Double { (a * b).sum() }

  private static func cross(_ a: Vec3, _ b: Vec3) -> Vec3 {
    Vec3(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x)
  }
}

extension ShearFrame {
  /// The configuration before an event at `strain`, and D²_min of the particles.
  ///
  /// - Throws: ``ModelError`` if the configuration does not fit the model.
  public func rearrangement(
    _ states: EventStates, at strain: Double, model: Model
  ) throws -> (before: Configuration, map: NonaffineDisplacement) {
    var before = configuration(states.before, at: strain)
    let bonds = try model.forceField(for: before).bonds(at: before.positions)
    let mean = (1 / Double(before.count)) * zip(states.after, states.before).reduce(Vec3.zero) { $0 + ($1.0 - $1.1) }
    let moved = zip(states.after, states.before).map { $0 - $1 - mean }
    let map = NonaffineDisplacement(bonds: bonds, displacements: positions(moved, at: strain))
    for i in before.positions.indices { before.positions[i] = before.cell.wrapped(before.positions[i]) }
    return (before, map)
  }
}

extension ShearRun {
  /// The event with the largest stress drop: its configuration before, and D²_min; nil if the stress never dropped.
  ///
  /// - Throws: ``ModelError`` if the configuration does not fit the model.
  public func largestEvent() throws -> (event: PlasticEvent, before: Configuration, map: NonaffineDisplacement)? {
    guard let largest = curve.largest, let event = curve.largestEvent else { return nil }
    let (before, map) = try frame.rearrangement(largest, at: event.strain, model: model)
    return (event, before, map)
  }
}

extension ShearCurve {
  /// The event with the largest stress drop; nil if the stress never dropped.
  public var largestEvent: PlasticEvent? {
    Self.largestDrop(in: events.map(\.stressDrop)).map { events[$0] }
  }

  /// The number of the largest of some stress drops, the first of equal ones; nil if the stress never dropped.
  public static func largestDrop(in drops: [Double]) -> Int? {
    drops.max().flatMap { $0 > 0 ? drops.firstIndex(of: $0) : nil }
  }
}
