/// Three edge vectors in any orientation, as other programs store them, and the ``Cell`` obtained from them by a
/// rotation.
///
/// The first edge of a ``Cell`` is along x and its second in the xy plane. Any right-handed lattice can be rotated into
/// this orientation; distances, energies and frequencies are unchanged. Vectors and tensors refer to the rotated
/// sample.
///
/// | symbol | code | unit |
/// |---|---|---|
/// | a, b, c | `edges` | length |
/// | L_x = ∣a∣, L_z = c·e_z, e_z along a×b | `cell.sides` | length |
/// | e_x, e_y, e_z, the axes of the rotated frame | rows of ``turned(_:)`` | 1 |
public struct Lattice: Sendable, Equatable {
  /// The edges a, b, c as given.
  public let edges: [Vec3]
  /// The cell, with its edges rotated.
  public let cell: Cell
  /// The axes e_x, e_y, e_z; nil if no rotation is needed.
  private let axes: [Vec3]?

  /// The relative size of edge components below which they are treated as rounding errors. Box bounds are written with
  /// about sixteen digits, and their difference, or a rotation, loses one or two. Sides that agree within this
  /// tolerance are those of a cubic cell, and smaller tilts are zero.
  public static let rounding = 1e-12

  /// The same for edges that were stored with 32 bits, which have seven digits.
  public static let roundingOfSingles = 1e-6

  /// Creates the lattice of three edges, which must be finite and right-handed.
  ///
  /// - Parameter rounding: the relative size of rounding errors, ``rounding`` or ``roundingOfSingles``.
  public init(edges: [Vec3], rounding: Double = Self.rounding) throws(LatticeFault) {
    precondition(edges.count == 3, "a lattice has three edges")
    guard edges.allSatisfy({ ($0 - $0) == .zero && $0.squaredLength > 0 }) else { throw .notPositive }
    let (a, b, c) = (edges[0], edges[1], edges[2])
    let normal = Self.cross(a, b)
    let height = normal • c
    guard normal.squaredLength > 0, height.isFinite, abs(height) > rounding * a.length * b.length * c.length else {
      throw .flat
    }
    guard height > 0 else { throw .leftHanded }
    let small = rounding * max(a.length, b.length, c.length)
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
    cell = try Self.cell(turned, small: small, rounding: rounding)
  }

  /// Creates the lattice of a cell, without a rotation.
  public init(_ cell: Cell) {
    (self.cell, edges, axes) = (cell, cell.edges, nil)
  }

  /// Returns the cell of edges that are upper-triangular within rounding errors, which are removed.
  private static func cell(_ edges: [Vec3], small: Double, rounding: Double) throws(LatticeFault) -> Cell {
    var sides = Vec3(edges[0].x, edges[1].y, edges[2].z)
    var tilts = Vec3(edges[1].x, edges[2].x, edges[2].y)
    tilts.replace(with: 0, where: (tilts .<= small) .& (tilts .>= -small))
    if tilts == .zero, abs(sides.y - sides.x) <= rounding * sides.x, abs(sides.z - sides.x) <= rounding * sides.x {
      sides = Vec3(repeating: sides.x)
    }
    guard Cell.isPossible(sides: sides, tilts: tilts) else { throw .flat }
    return Cell(sides: sides, tilts: tilts)
  }

  /// Whether vectors are rotated.
  public var isTurned: Bool { axes != nil }

  /// Returns a position, velocity or force of the given frame in the frame of the cell.
  public func turned(_ v: Vec3) -> Vec3 {
    guard let axes else { return v }
    return Vec3(axes[0] • v, axes[1] • v, axes[2] • v)
  }

  /// Returns the lattice translation n_x a + n_y b + n_z c in the given frame.
  public func translation(_ n: Vec3) -> Vec3 { n.x * edges[0] + n.y * edges[1] + n.z * edges[2] }

  private static func cross(_ a: Vec3, _ b: Vec3) -> Vec3 {
    Vec3(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x)
  }
}

/// The reason that three edges do not form a valid lattice.
public enum LatticeFault: Error, Equatable {
  /// An edge has zero length, or its length is not finite.
  case notPositive
  /// The edges are coplanar within their precision, or their volume is not finite.
  case flat
  /// The edges are left-handed: (a×b)·c < 0.
  case leftHanded
}
