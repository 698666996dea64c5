import Particles

/// A field of displacements beside modes: how much of it is along each of them, and how near it is to the softest in space.
///
/// | symbol | code | shape | unit |
/// |---|---|---|---|
/// | ∣e·ψ∣/(∣e∣∣ψ∣) | `overlaps` | one per mode | |
/// | distance to the nearest of the m softest | `distance` | | length |
/// | the mean of the same over all particles | `chanceDistance` | | length |
/// | part of the particles that are as near or nearer | `nearer` | | |
///
/// Distances are those of ``center(of:in:)``. A center anywhere in the sample has `chanceDistance` on average, and `nearer` is
/// then uniformly distributed between 1/N and 1: the N particles sample the space, so that nothing is drawn at random.
public struct ModeComparison: Sendable {
  /// The overlap with each mode, without its sign.
  public let overlaps: [Double]
  /// The distance of the field's center from that of the nearest of the softest modes.
  public let distance: Double
  /// The mean distance of the particles from the nearest of these centers.
  public let chanceDistance: Double
  /// The part of the particles that are as near to one of these centers as the field's center, or nearer.
  public let nearer: Double

  /// How many of the softest modes count: the cores of five, of tens of particles each, are a small part of some hundred
  /// particles, and the softest single one may be invisible to shear in one plane.
  public static let softest = 5

  /// Compares `field` with modes, softest first; nil without modes or without a field.
  ///
  /// - Parameter softest: how many of the modes count for the distances.
  public init?(of field: [Vec3], with modes: [[Vec3]], in configuration: Configuration, softest: Int = Self.softest) {
    guard !modes.isEmpty, !field.isEmpty else { return nil }
    precondition(field.count == configuration.count, "one vector per particle")
    overlaps = modes.map { Self.overlap(field, $0) }
    let cell = configuration.cell
    let centers = modes.prefix(softest).map { Self.center(of: $0, in: configuration) }
    func toNearest(_ place: Vec3) -> Double { centers.map { cell.minimumImage(place - $0).length }.min()! }
    let distance = toNearest(Self.center(of: field, in: configuration))
    let all = configuration.positions.map(toNearest)
    self.distance = distance
    chanceDistance = all.reduce(0, +) / Double(all.count)
    // A center beside a mode may be nearer than every particle.
    nearer = Double(max(1, all.count { $0 <= distance })) / Double(all.count)
  }

  /// Returns |a·b|/(|a||b|).
  public static func overlap(_ a: [Vec3], _ b: [Vec3]) -> Double {
    var (product, first, second) = (0.0, 0.0, 0.0)
    for (u, v) in zip(a, b) {
      product += u • v
      first += u.squaredLength
      second += v.squaredLength
    }
    return first > 0 && second > 0 ? abs(product) / (first * second).squareRoot() : 0
  }

  /// Returns the center of a localized field: the mean position with the weights u⁴ of its participation ratio, with the images
  /// of the particles next to the one that moves most. It may lie outside the cell.
  public static func center(of field: [Vec3], in configuration: Configuration) -> Vec3 {
    let squares = field.map(\.squaredLength)
    guard let core = squares.indices.max(by: { squares[$0] < squares[$1] }), squares[core] > 0 else {
      return configuration.positions.first ?? .zero
    }
    let origin = configuration.positions[core]
    var (sum, weights) = (Vec3.zero, 0.0)
    for (i, square) in squares.enumerated() {
      // Relative to the largest, so that no square is below the smallest number.
      let weight = (square / squares[core]) * (square / squares[core])
      sum += weight * configuration.cell.minimumImage(configuration.positions[i] - origin)
      weights += weight
    }
    return origin + (1 / weights) * sum
  }
}
