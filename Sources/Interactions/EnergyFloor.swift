/// A lower bound of φ beyond a distance, for sums over neighbors of which some are not visited.
///
/// The bound is computed from φ and its slope at a thousand values of s up to the cutoff. Between two of them φ is at least its
/// value at the lower end if both slopes have the same sign, and otherwise at least the smaller value less the larger slope times
/// the distance of the two. The bound never falls with s. It is zero beyond the cutoff, and everywhere if φ falls all the way to
/// its cutoff.
struct EnergyFloor {
  private static let points = 1000
  /// The squared cutoff.
  private let end: Double
  /// The bound above k/points of the squared cutoff.
  private var floors: [Double]

  init(of law: PairLaw) {
    end = law.potential.cutoff * law.potential.cutoff
    floors = [Double](repeating: 0, count: Self.points + 1)
    guard !law.fallsToItsCutoff else { return }
    let width = end / Double(Self.points)
    var outer = (energy: 0.0, slope: 0.0)
    for k in stride(from: Self.points - 1, through: 0, by: -1) {
      // The innermost value is not at zero, where cores have none.
      let d = law.reducedSlope(width * max(Double(k), 1e-3))
      floors[k] = floors[k + 1]
      guard d.energy.isFinite, d.first.isFinite else { continue }
      let inner = (energy: d.energy, slope: d.first)
      floors[k] = min(floors[k + 1], Self.least(inner, outer, width))
      outer = inner
    }
  }

  /// Returns a lower bound of φ between two values of s.
  private static func least(
    _ inner: (energy: Double, slope: Double), _ outer: (energy: Double, slope: Double), _ width: Double
  ) -> Double {
    if inner.slope <= 0, outer.slope <= 0 { return outer.energy }
    if inner.slope >= 0, outer.slope >= 0 { return inner.energy }
    return min(inner.energy, outer.energy) - width * max(abs(inner.slope), abs(outer.slope))
  }

  /// Returns a number that φ is not below for any argument above `s`.
  func beyond(_ s: Double) -> Double { floors[max(0, min(Self.points, Int(s / end * Double(Self.points))))] }
}
