/// A real symmetric 3×3 block: the stiffness of one bond, or one block of a `SymmetricBlockMatrix`.
///
/// For a pair potential with r = x_j − x_i the block of a bond is B = `second` r rᵀ + `first` I, and hence symmetric.
@frozen
public struct SymmetricBlock: Equatable, Sendable {
  /// The six independent components, in the unit of the matrix.
  public var xx, xy, xz, yy, yz, zz: Double

  /// Creates a block from its six independent components.
  @inlinable
  public init(xx: Double, xy: Double, xz: Double, yy: Double, yz: Double, zz: Double) {
    self.xx = xx
    self.xy = xy
    self.xz = xz
    self.yy = yy
    self.yz = yz
    self.zz = zz
  }

  /// The sum of the squares of its nine elements.
  var squaredNorm: Double { xx * xx + yy * yy + zz * zz + 2 * (xy * xy + xz * xz + yz * yz) }

  /// The zero block.
  public static let zero = SymmetricBlock(xx: 0, xy: 0, xz: 0, yy: 0, yz: 0, zz: 0)

  @inline(__always)
  static func += (sum: inout SymmetricBlock, term: SymmetricBlock) {
    sum.xx += term.xx
    sum.xy += term.xy
    sum.xz += term.xz
    sum.yy += term.yy
    sum.yz += term.yz
    sum.zz += term.zz
  }

  @inline(__always)
  static func -= (sum: inout SymmetricBlock, term: SymmetricBlock) {
    sum.xx -= term.xx
    sum.xy -= term.xy
    sum.xz -= term.xz
    sum.yy -= term.yy
    sum.yz -= term.yz
    sum.zz -= term.zz
  }

  /// Returns the component in row a and column b, 0 ≤ a, b < 3.
  @inline(__always)
  subscript(a: Int, b: Int) -> Double {
    switch (min(a, b), max(a, b)) {
    case (0, 0): xx
    case (0, 1): xy
    case (0, 2): xz
    case (1, 1): yy
    case (1, 2): yz
    default: zz
    }
  }
}

extension SIMD3<Double> {
  /// Returns the component in row a and column b of [t]×, the antisymmetric matrix with [t]× u = t × u.
  @inline(__always)
  func cross(_ a: Int, _ b: Int) -> Double {
    switch (a, b) {
    case (0, 1): -z
    case (1, 0): z
    case (0, 2): y
    case (2, 0): -y
    case (1, 2): -x
    case (2, 1): x
    default: 0
    }
  }
}

/// A bond between sites i and j with stiffness B: energy ½ (u_j − u_i)·B·(u_j − u_i).
///
/// It contributes +B to the blocks (i,i), (j,j) and −B to (i,j), (j,i).
@frozen
public struct BlockBond: Equatable, Sendable {
  /// The two sites, 0 ≤ i, j < n. A site bonded to its own periodic image (i = j) contributes exactly zero.
  public var i, j: Int
  /// The stiffness B of the bond.
  public var block: SymmetricBlock

  /// Creates a bond from its sites and its stiffness.
  @inlinable
  public init(_ i: Int, _ j: Int, _ block: SymmetricBlock) {
    self.i = i
    self.j = j
    self.block = block
  }
}
