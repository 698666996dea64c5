import Particles

/// The spherical shells around a dipole in which its response is evaluated: logarithmic, six per doubling of the
/// radius.
///
/// | symbol | code | unit |
/// |---|---|---|
/// | a₀ = (V/N)^(1/3) | `spacing` | length |
/// | L, the shortest distance between two faces of the cell | `side` | length |
/// | a₀·2^(k/6) ≤ L/2, k = 0, 1, … | `edges`, one more than shells | length |
/// | the radius that halves the volume of a shell | `radii` | length |
///
/// A shell is thin enough (12%) to resolve the decay of the response, and the smallest one, next to the dipole,
/// contains at least a handful of bonds.
public struct DecayShells: Sendable, Equatable {
  /// The mean particle spacing a₀.
  public let spacing: Double
  /// The box size L.
  public let side: Double
  /// The radii between shells, ascending.
  public let edges: [Double]
  private let squaredEdges: [Double]

  /// 2^(1/6).
  static let ratio = 1.122462048309373

  /// Creates the shells for a cell of `count` particles; there are none if the shortest width is below 2.25 a₀.
  public init(cell: Cell, count: Int) {
    side = cell.shortestWidth
    spacing = Cell(count: 1, density: Double(count) / cell.volume).side
    var edges = [spacing]
    while edges.last! * Self.ratio <= side / 2 { edges.append(edges.last! * Self.ratio) }
    self.edges = edges
    squaredEdges = edges.map { $0 * $0 }
  }

  /// The number of shells.
  public var count: Int { edges.count - 1 }

  /// The radius ((a³ + b³)/2)^(1/3) of each shell with inner radius a and outer radius b.
  public var radii: [Double] {
    zip(edges, edges.dropFirst()).map { a, b in Cell(count: 1, density: 2 / (a * a * a + b * b * b)).side }
  }

  /// Returns the shell that contains a squared distance, or nil if there is none.
  @inline(__always)
  func index(ofSquared distance: Double) -> Int? {
    guard distance >= squaredEdges[0], distance < squaredEdges[count] else { return nil }
    var low = 0, high = count
    while high - low > 1 {
      let middle = (low + high) / 2
      if distance < squaredEdges[middle] { high = middle } else { low = middle }
    }
    return low
  }
}
