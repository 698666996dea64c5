/// A cubic box with periodic boundaries: the only geometry of this program.
///
/// | symbol | code | unit |
/// |---|---|---|
/// | L | `side` | length |
/// | V = L³ | `volume` | length³ |
public struct PeriodicBox: Sendable, Equatable {
  /// The side L.
  public let side: Double

  /// A box of side `side`, which must be positive and finite.
  public init(side: Double) {
    precondition(side > 0 && side.isFinite, "the side of a box is a positive, finite length")
    self.side = side
  }

  /// The box of `count` particles at number density N/V = `density`: L = (N/density)^(1/3).
  public init(count: Int, density: Double) {
    self.init(side: cubeRoot(Double(count) / density))
  }

  /// V = L³.
  public var volume: Double { side * side * side }

  /// The shortest of all periodic images of the separation `r`: every component in [−L/2, L/2].
  @inlinable
  public func minimumImage(_ r: Vec3) -> Vec3 {
    r - side * (r / side).rounded(.toNearestOrEven)
  }

  /// The image of the position `x` inside the box: every component in [0, L).
  @inlinable
  public func wrapped(_ x: Vec3) -> Vec3 {
    var y = x - side * (x / side).rounded(.down)
    y.replace(with: 0, where: y .>= side)
    return y
  }
}

/// x^(1/3) by Newton's iteration, so that the same bits come out on every platform (the C library's may differ).
func cubeRoot(_ x: Double) -> Double {
  var y = Double(sign: .plus, exponent: x.exponent / 3, significand: 1.5)
  for _ in 0..<60 {
    let next = (2 * y + x / (y * y)) / 3
    if next == y { break }
    y = next
  }
  return y
}
