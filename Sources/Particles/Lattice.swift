/// Three edges in any orientation, as other programs have them, and the ``Cell`` that they become by a rotation.
///
/// A cell of this program has its first edge along x and its second in the plane xy. Any right-handed lattice can be turned
/// so; distances, energies and frequencies do not change by that. Vectors and tensors are those of the turned sample.
///
/// | symbol | code | unit |
/// |---|---|---|
/// | a, b, c | `edges` | length |
/// | L_x = ∣a∣, L_z = c·e_z, e_z along a×b | `cell.sides` | length |
/// | e_x, e_y, e_z, the axes of the turned frame | rows of ``turned(_:)`` | 1 |
public struct Lattice: Sendable, Equatable {
  /// a, b, c as given.
  public let edges: [Vec3]
  /// The cell, with its edges turned.
  public let cell: Cell
  /// e_x, e_y, e_z; nil where nothing is turned.
  private let axes: [Vec3]?

  /// Components up to this part of the edges are rounding: ends of a cell are written with some sixteen digits, and their
  /// difference, or a rotation, loses one or two. Sides that differ by no more are those of a cube, and tilts that are no
  /// larger are none.
  public static let rounding = 1e-12

  /// The lattice of these edges: three, finite, right-handed.
  public init(edges: [Vec3]) throws(LatticeFault) {
    precondition(edges.count == 3, "a lattice has three edges")
    guard edges.allSatisfy({ ($0 - $0) == .zero && $0.squaredLength > 0 }) else { throw .notPositive }
    let (a, b, c) = (edges[0], edges[1], edges[2])
    let normal = Self.cross(a, b)
    let height = normal • c
    guard normal.squaredLength > 0, height.isFinite, abs(height) > Self.rounding * a.length * b.length * c.length else {
      throw .flat
    }
    guard height > 0 else { throw .leftHanded }
    let small = Self.rounding * max(a.length, b.length, c.length)
    let isUpright = abs(a.y) <= small && abs(a.z) <= small && abs(b.z) <= small && a.x > 0 && b.y > 0
    let axes: [Vec3]?
    if isUpright {
      axes = nil
    } else {
      let (x, z) = (a / a.length, normal / normal.length)
      axes = [x, Self.cross(z, x), z]
    }
    self.edges = edges
    self.axes = axes
    let turned =
      axes.map { axes in edges.map { edge in Vec3(axes[0] • edge, axes[1] • edge, axes[2] • edge) } } ?? edges
    cell = try Self.cell(turned, small: small)
  }

  /// A cell as it is.
  public init(_ cell: Cell) {
    (self.cell, edges, axes) = (cell, cell.edges, nil)
  }

  /// The cell of edges that are upright but for rounding, which is taken away.
  private static func cell(_ edges: [Vec3], small: Double) throws(LatticeFault) -> Cell {
    var sides = Vec3(edges[0].x, edges[1].y, edges[2].z)
    var tilts = Vec3(edges[1].x, edges[2].x, edges[2].y)
    tilts.replace(with: 0, where: (tilts .<= small) .& (tilts .>= -small))
    if tilts == .zero, abs(sides.y - sides.x) <= rounding * sides.x, abs(sides.z - sides.x) <= rounding * sides.x {
      sides = Vec3(repeating: sides.x)
    }
    guard Cell.isPossible(sides: sides, tilts: tilts) else { throw .flat }
    return Cell(sides: sides, tilts: tilts)
  }

  /// Whether vectors are turned.
  public var isTurned: Bool { axes != nil }

  /// A position, velocity or force of the given frame in that of the cell.
  public func turned(_ v: Vec3) -> Vec3 {
    guard let axes else { return v }
    return Vec3(axes[0] • v, axes[1] • v, axes[2] • v)
  }

  /// n_x a + n_y b + n_z c in the given frame.
  public func translation(_ n: Vec3) -> Vec3 { n.x * edges[0] + n.y * edges[1] + n.z * edges[2] }

  private static func cross(_ a: Vec3, _ b: Vec3) -> Vec3 {
    Vec3(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x)
  }
}

/// Why three edges are no lattice.
public enum LatticeFault: Error, Equatable {
  /// An edge has no length, or one that is no number.
  case notPositive
  /// The edges lie in a plane, as far as their digits say, or span a volume that is no number.
  case flat
  /// c points to the other side of the plane of a and b than the thumb of the right hand.
  case leftHanded
}
