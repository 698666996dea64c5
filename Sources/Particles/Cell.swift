/// A cell with periodic boundaries: a cube, a brick with sides along the axes, or a sheared one.
///
/// Its edges are the columns of an upper-triangular matrix, as in LAMMPS, HOOMD-blue and GSD:
///
/// | symbol | code | unit |
/// |---|---|---|
/// | a = (L_x, 0, 0), b = (xy, L_y, 0), c = (xz, yz, L_z) | `edges` | length |
/// | L_x, L_y, L_z | `sides` | length, positive |
/// | xy, xz, yz | `tilts` | length; zero in cubes and bricks |
/// | V = L_x L_y L_z | `volume` | length³ |
/// | V^(1/3), L of a cube | `side` | length |
/// | f of x = f_x a + f_y b + f_z c | `fractions(of:)` | 1 |
///
/// Tilts may exceed the sides. Those that differ by a whole side describe the same lattice; ``reduced`` has the smallest.
public struct Cell: Sendable, Equatable {
  /// L_x, L_y, L_z.
  public let sides: Vec3
  /// xy, xz, yz.
  public let tilts: Vec3

  /// A cell of these sides, which must be positive, and tilts: see ``isPossible(sides:tilts:)``.
  public init(sides: Vec3, tilts: Vec3 = .zero) {
    precondition(Self.isPossible(sides: sides, tilts: tilts), "the sides of a cell are positive, finite lengths")
    self.sides = sides
    self.tilts = tilts
  }

  /// A cube of side `side`, which must be positive and finite.
  public init(side: Double) { self.init(sides: Vec3(repeating: side)) }

  /// The cube of `count` particles at number density N/V = `density`: L = (N/density)^(1/3).
  public init(count: Int, density: Double) {
    self.init(side: cubeRoot(Double(count) / density))
  }

  /// Whether there is a cell of these sides and tilts: sides positive, their product a number, and no tilt so large that
  /// nothing is left of the side that it goes along.
  public static func isPossible(sides: Vec3, tilts: Vec3) -> Bool {
    let volume = sides.x * sides.y * sides.z
    let most = largestTilt * Vec3(sides.x, sides.x, sides.y)
    return all(sides .> 0) && volume > 0 && volume.isFinite && all(tilts .<= most) && all(-tilts .<= most)
  }

  /// The largest tilt, over the side that it goes along.
  private static let largestTilt = 1e9

  /// Whether all sides are along the axes: a cube or a brick.
  public var isRectangular: Bool { tilts == .zero }
  /// Whether it is a cube.
  public var isCube: Bool { isRectangular && sides.x == sides.y && sides.x == sides.z }

  /// The side of the cube of the same volume: L of a cube, V^(1/3) of another cell.
  public var side: Double { isCube ? sides.x : cubeRoot(volume) }

  /// V.
  public var volume: Double { sides.x * sides.y * sides.z }

  /// The edges a, b, c.
  public var edges: [Vec3] {
    [Vec3(sides.x, 0, 0), Vec3(tilts.x, sides.y, 0), Vec3(tilts.y, tilts.z, sides.z)]
  }

  /// The distances between opposite faces: V/|b×c|, V/|c×a|, V/|a×b|; the sides where there are no tilts.
  ///
  /// Of two points nearer than half a width in each of the three, no two images are as near.
  public var widths: Vec3 {
    guard !isRectangular else { return sides }
    let (xy, xz, yz) = (tilts.x, tilts.y, tilts.z)
    let acrossX = Vec3(sides.y * sides.z, xy * sides.z, xy * yz - sides.y * xz).length
    let acrossY = Vec3(0, sides.z, yz).length
    return Vec3(volume / acrossX, sides.y * (sides.z / acrossY), sides.z)
  }

  /// The smallest of the ``widths`` of the ``reduced`` cell: L of a cube. Within half of it every separation is the only
  /// image of its kind.
  public var shortestWidth: Double { reduced.widths.min() }

  /// The lengths of the smallest brick along the axes that contains the cell: L three times of a cube.
  public var extent: Vec3 {
    Vec3(sides.x + abs(tilts.x) + abs(tilts.y), sides.y + abs(tilts.z), sides.z)
  }

  /// The same lattice with the smallest tilts: |xy|, |xz| ≤ L_x/2 and |yz| ≤ L_y/2.
  public var reduced: Cell {
    guard !isRectangular else { return self }
    var (xy, xz, yz) = (tilts.x, tilts.y, tilts.z)
    // In this order a tilt of whole sides leaves exactly nothing.
    xy -= sides.x * (xy / sides.x).rounded(.toNearestOrEven)
    let n = (yz / sides.y).rounded(.toNearestOrEven)
    yz -= n * sides.y
    xz -= n * xy
    xz -= sides.x * (xz / sides.x).rounded(.toNearestOrEven)
    return Cell(sides: sides, tilts: Vec3(xy, xz, yz))
  }

  /// n_x a + n_y b + n_z c.
  @inlinable
  public func translation(_ n: Vec3) -> Vec3 {
    var r = sides * n
    r.x += tilts.x * n.y + tilts.y * n.z
    r.y += tilts.z * n.z
    return r
  }

  /// The position or separation `x` in units of the edges.
  @inlinable
  public func fractions(of x: Vec3) -> Vec3 {
    guard !isRectangular else { return x / sides }
    let z = x.z / sides.z
    let y = (x.y - tilts.z * z) / sides.y
    return Vec3((x.x - tilts.x * y - tilts.y * z) / sides.x, y, z)
  }

  /// The shortest of all periodic images of the separation `r`; of a cube every component is in [−L/2, L/2].
  @inlinable
  public func minimumImage(_ r: Vec3) -> Vec3 {
    guard !isRectangular else { return r - sides * (r / sides).rounded(.toNearestOrEven) }
    return shortestImage(r)
  }

  /// The image of the position `x` inside the cell: every fraction in [0, 1), every component of a cube in [0, L).
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
