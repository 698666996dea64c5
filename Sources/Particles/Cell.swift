/// A periodic simulation cell: cubic, orthorhombic or triclinic.
///
/// Its edges are the columns of an upper-triangular matrix, as in LAMMPS, HOOMD-blue and GSD:
///
/// | symbol | code | unit |
/// |---|---|---|
/// | a = (L_x, 0, 0), b = (xy, L_y, 0), c = (xz, yz, L_z) | `edges` | length |
/// | L_x, L_y, L_z | `sides` | length, positive |
/// | xy, xz, yz | `tilts` | length; zero in cubic and orthorhombic cells |
/// | V = L_x L_y L_z | `volume` | length³ |
/// | V^(1/3), L of a cube | `side` | length |
/// | f of x = f_x a + f_y b + f_z c | `fractions(of:)` | 1 |
///
/// Tilts may exceed the sides. Tilts that differ by a whole side describe the same lattice; ``reduced`` has the
/// smallest.
public struct Cell: Sendable, Equatable {
  /// The side lengths L_x, L_y, L_z.
  public let sides: Vec3
  /// The tilts xy, xz, yz, in units of length.
  public let tilts: Vec3

  /// Creates a cell from its sides, which must be positive, and its tilts; see ``isPossible(sides:tilts:)``.
  public init(sides: Vec3, tilts: Vec3 = .zero) {
    precondition(Self.isPossible(sides: sides, tilts: tilts), "the sides of a cell are positive, finite lengths")
    self.sides = sides
    self.tilts = tilts
  }

  /// Creates a cubic cell of side `side`, which must be positive and finite.
  public init(side: Double) { self.init(sides: Vec3(repeating: side)) }

  /// Creates the cubic cell that contains `count` particles at number density N/V = `density`: L = (N/density)^(1/3).
  public init(count: Int, density: Double) {
    self.init(side: cubeRoot(Double(count) / density))
  }

  /// Returns whether these sides and tilts describe a valid cell: the sides are positive, their product is finite, and
  /// no tilt is so large that the side along its axis is lost to rounding.
  public static func isPossible(sides: Vec3, tilts: Vec3) -> Bool {
    let volume = sides.x * sides.y * sides.z
    let most = largestTilt * Vec3(sides.x, sides.x, sides.y)
    return all(sides .> 0) && volume > 0 && volume.isFinite && all(tilts .<= most) && all(-tilts .<= most)
  }

  /// The largest allowed ratio of a tilt to the side along the same axis.
  private static let largestTilt = 1e9

  /// Whether the edges are parallel to the coordinate axes (cubic or orthorhombic cell).
  public var isRectangular: Bool { tilts == .zero }
  /// Whether the cell is cubic.
  public var isCube: Bool { isRectangular && sides.x == sides.y && sides.x == sides.z }

  /// The cube root of the volume, V^(1/3); L for a cubic cell.
  public var side: Double { isCube ? sides.x : cubeRoot(volume) }

  /// The volume V.
  public var volume: Double { sides.x * sides.y * sides.z }

  /// The edge vectors a, b, c.
  public var edges: [Vec3] {
    [Vec3(sides.x, 0, 0), Vec3(tilts.x, sides.y, 0), Vec3(tilts.y, tilts.z, sides.z)]
  }

  /// The distances between opposite faces: V/|b×c|, V/|c×a|, V/|a×b|; equal to the sides if there are no tilts.
  ///
  /// If two points are closer than half the width in all three directions, no other pair of their images is as close.
  public var widths: Vec3 {
    guard !isRectangular else { return sides }
    let (xy, xz, yz) = (tilts.x, tilts.y, tilts.z)
    let acrossX = Vec3(sides.y * sides.z, xy * sides.z, xy * yz - sides.y * xz).length
    let acrossY = Vec3(0, sides.z, yz).length
    return Vec3(volume / acrossX, sides.y * (sides.z / acrossY), sides.z)
  }

  /// The smallest of the ``widths`` of the ``reduced`` cell; L for a cubic cell. A separation shorter than half of it
  /// is the unique shortest image.
  public var shortestWidth: Double { reduced.widths.min() }

  /// The side lengths of the smallest axis-aligned box that contains the cell; (L, L, L) for a cubic cell.
  public var extent: Vec3 {
    Vec3(sides.x + abs(tilts.x) + abs(tilts.y), sides.y + abs(tilts.z), sides.z)
  }

  /// The cell of the same lattice with the smallest tilts: |xy|, |xz| ≤ L_x/2 and |yz| ≤ L_y/2.
  public var reduced: Cell {
    guard !isRectangular else { return self }
    var (xy, xz, yz) = (tilts.x, tilts.y, tilts.z)
    // In this order, a tilt by a whole number of sides reduces to exactly zero.
    xy -= sides.x * (xy / sides.x).rounded(.toNearestOrEven)
    let n = (yz / sides.y).rounded(.toNearestOrEven)
    yz -= n * sides.y
    xz -= n * xy
    xz -= sides.x * (xz / sides.x).rounded(.toNearestOrEven)
    return Cell(sides: sides, tilts: Vec3(xy, xz, yz))
  }

  /// Returns the lattice translation n_x a + n_y b + n_z c.
  @inlinable
  public func translation(_ n: Vec3) -> Vec3 {
    var r = sides * n
    r.x += tilts.x * n.y + tilts.y * n.z
    r.y += tilts.z * n.z
    return r
  }

  /// Returns the fractional coordinates of the position or separation `x`.
  @inlinable
  public func fractions(of x: Vec3) -> Vec3 {
    guard !isRectangular else { return x / sides }
    let z = x.z / sides.z
    let y = (x.y - tilts.z * z) / sides.y
    return Vec3((x.x - tilts.x * y - tilts.y * z) / sides.x, y, z)
  }

  /// Returns the shortest periodic image of the separation `r`; in a cubic cell every component is in [−L/2, L/2].
  @inlinable
  public func minimumImage(_ r: Vec3) -> Vec3 {
    guard !isRectangular else { return r - sides * (r / sides).rounded(.toNearestOrEven) }
    return shortestImage(r)
  }

  /// Returns the image of the position `x` inside the cell: fractional coordinates in [0, 1), components of a cubic
  /// cell in [0, L).
  @inlinable
  public func wrapped(_ x: Vec3) -> Vec3 {
    guard !isRectangular else {
      var y = x - sides * (x / sides).rounded(.down)
      y.replace(with: 0, where: y .>= sides)
      return y
    }
    return wrappedTilted(x).position
  }
}

/// Returns x^(1/3) by Newton's iteration, bitwise identical on all platforms (the C library's result may differ).
func cubeRoot(_ x: Double) -> Double {
  var y = Double(sign: .plus, exponent: x.exponent / 3, significand: 1.5)
  for _ in 0..<60 {
    let next = (2 * y + x / (y * y)) / 3
    if next == y { break }
    y = next
  }
  return y
}
