/// A real symmetric 3n × 3n matrix M of 3×3 blocks, assembled from bonds: the Hessian of an elastic network.
///
///     M_ij = −Σ_{bonds ij} B,    M_ii = Σ_{bonds at i} B
///
/// If more than two sites interact at once, M_ij need not be symmetric; M_ji = M_ijᵀ always holds.
///
/// | symbol | code | shape | unit |
/// |---|---|---|---|
/// | n | `siteCount` | | |
/// | 3n | `unknowns` | | |
/// | M_ii | `diagonalBlocks` | n blocks | that of the bonds' stiffness |
/// | M_ij, j ≠ i | `blocks`, by row; `sites` contains j | both triangles | same |
/// | ½(M_ij − M_ijᵀ) = [t]×, [t]× u = t × u | `axialVectors`, one per block | empty if all blocks are symmetric | same |
///
/// Vectors are site-major: component a of site i is at 3i + a. Every row sum of blocks is zero, so the three uniform
/// translations are null vectors; only `RigidTranslations` makes use of that.
public struct SymmetricBlockMatrix: Sendable {
  /// The number of sites n.
  public let siteCount: Int
  /// The first off-diagonal block of each row of blocks; n + 1 entries.
  let rowStarts: [Int]
  /// The column site of each off-diagonal block, ascending within a row.
  let sites: [Int32]
  /// The symmetric parts of the off-diagonal blocks, row by row.
  let blocks: [SymmetricBlock]
  /// The axial vectors of their antisymmetric parts; empty if all bonds are symmetric. That of M_ji is minus that of
  /// M_ij.
  let axialVectors: [SIMD3<Double>]
  /// The diagonal blocks.
  let diagonalBlocks: [SymmetricBlock]

  /// The number of scalar unknowns, 3n.
  public var unknowns: Int { 3 * siteCount }
  /// The number of pairs of sites connected by at least one bond.
  public var bondedPairs: Int { blocks.count / 2 }

  /// The trace tr M.
  public var trace: Double { diagonalBlocks.reduce(0) { $0 + $1.xx + $1.yy + $1.zz } }

  /// The sum of the squares of all elements, tr M².
  public var squaredNorm: Double {
    // An antisymmetric part [t]× has the squares 2|t|².
    let antisymmetric = axialVectors.reduce(0) { $0 + 2 * ($1 * $1).sum() }
    return (diagonalBlocks + blocks).reduce(antisymmetric) { $0 + $1.squaredNorm }
  }

  /// Assembles the matrix; bonds of the same pair are added, always in the order of the list.
  ///
  /// Two counting sorts (by column, then stably by row) sort the half bonds: O(n + bonds), no hashing.
  ///
  /// - Parameters:
  ///   - siteCount: n ≥ 2.
  ///   - bonds: each pair of interacting sites once per interaction, in either orientation.
  ///   - bondAxialVectors: for every bond the axial vector of the antisymmetric part of its −M_ij, or an empty array if
  ///     all
  ///     bonds are symmetric. They must cancel at every site: M_ii is symmetric, and translations are null vectors.
  public init(siteCount n: Int, bonds: [BlockBond], bondAxialVectors: [SIMD3<Double>] = []) {
    precondition(bondAxialVectors.isEmpty || bondAxialVectors.count == bonds.count, "one axialVector a bond, or none")
    precondition(n >= 2, "a block matrix needs two sites at least")
    precondition(bonds.count < Int(Int32.max) / 2, "half bonds are counted in 32 bits")
    var diagonal = [SymmetricBlock](repeating: .zero, count: n)
    var halfStarts = [Int](repeating: 0, count: n + 1)
    for bond in bonds {
      precondition(bond.i >= 0 && bond.i < n && bond.j >= 0 && bond.j < n, "a bond names a site that is not there")
      if bond.i == bond.j { continue }
      diagonal[bond.i] += bond.block
      diagonal[bond.j] += bond.block
      halfStarts[bond.i + 1] += 1
      halfStarts[bond.j + 1] += 1
    }
    for site in 0..<n { halfStarts[site + 1] += halfStarts[site] }
    let sorted = Self.halfBondsByRowThenColumn(bonds, starts: halfStarts)

    var starts = [0]
    starts.reserveCapacity(n + 1)
    var columns: [Int32] = []
    var merged: [SymmetricBlock] = []
    columns.reserveCapacity(sorted.count)
    merged.reserveCapacity(sorted.count)
    var axialVectors: [SIMD3<Double>] = []
    for row in 0..<n {
      let first = merged.count
      for half in sorted[halfStarts[row]..<halfStarts[row + 1]] {
        let bond = bonds[Int(half >> 1)]
        let column = Int32(truncatingIfNeeded: half & 1 == 0 ? bond.j : bond.i)
        if merged.count == first || columns[columns.count - 1] != column {
          columns.append(column)
          merged.append(.zero)
          if !bondAxialVectors.isEmpty { axialVectors.append(.zero) }
        }
        merged[merged.count - 1] -= bond.block
        if !bondAxialVectors.isEmpty {
          axialVectors[axialVectors.count - 1] -= (half & 1 == 0 ? 1 : -1) * bondAxialVectors[Int(half >> 1)]
        }
      }
      starts.append(merged.count)
    }
    siteCount = n
    rowStarts = starts
    sites = columns
    blocks = merged
    self.axialVectors = axialVectors
    diagonalBlocks = diagonal
  }

  /// Returns the half bonds (2b is row i, column j of bond b; 2b + 1 the reverse), sorted by row, then column, then
  /// bond.
  ///
  /// The pattern is symmetric, so that the same `starts` are used for rows and for columns.
  private static func halfBondsByRowThenColumn(_ bonds: [BlockBond], starts: [Int]) -> [Int32] {
    var next = starts
    var byColumn = [Int32](repeating: 0, count: starts[starts.count - 1])
    for (b, bond) in bonds.enumerated() where bond.i != bond.j {
      byColumn[next[bond.j]] = Int32(truncatingIfNeeded: 2 * b)
      next[bond.j] += 1
      byColumn[next[bond.i]] = Int32(truncatingIfNeeded: 2 * b + 1)
      next[bond.i] += 1
    }
    next = starts
    var byRow = byColumn
    for half in byColumn {
      let bond = bonds[Int(half >> 1)]
      let row = half & 1 == 0 ? bond.i : bond.j
      byRow[next[row]] = half
      next[row] += 1
    }
    return byRow
  }
}
