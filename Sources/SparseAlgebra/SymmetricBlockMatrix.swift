/// A symmetric 3×3 block, by its six independent entries.
public struct SymmetricBlock: Sendable, Equatable {
  /// The entries xx, xy, xz, yy, yz, zz.
  public var xx, xy, xz, yy, yz, zz: Double

  /// A block of six entries.
  @inlinable
  public init(xx: Double, xy: Double, xz: Double, yy: Double, yz: Double, zz: Double) {
    (self.xx, self.xy, self.xz, self.yy, self.yz, self.zz) = (xx, xy, xz, yy, yz, zz)
  }

  static let zero = SymmetricBlock(xx: 0, xy: 0, xz: 0, yy: 0, yz: 0, zz: 0)

  static func += (a: inout SymmetricBlock, b: SymmetricBlock) {
    a.xx += b.xx
    a.xy += b.xy
    a.xz += b.xz
    a.yy += b.yy
    a.yz += b.yz
    a.zz += b.zz
  }

  /// Entry (row, column) with both from 0 to 2.
  subscript(row: Int, column: Int) -> Double {
    switch (min(row, column), max(row, column)) {
    case (0, 0): xx
    case (0, 1): xy
    case (0, 2): xz
    case (1, 1): yy
    case (1, 2): yz
    default: zz
    }
  }
}

/// What one bond adds to a matrix: +B to the diagonal blocks of its two sites, −B to the blocks between them.
public struct BondBlock: Sendable {
  /// One site.
  public var i: Int
  /// The other.
  public var j: Int
  /// B.
  public var block: SymmetricBlock

  /// The bond of two sites.
  @inlinable
  public init(i: Int, j: Int, block: SymmetricBlock) {
    self.i = i
    self.j = j
    self.block = block
  }
}

/// A symmetric matrix of 3×3 blocks, M = Σ_bonds B ⊗ (e_i − e_j)(e_i − e_j)ᵀ: three rows a site.
///
/// By construction uniform translations are its null vectors. Vectors are arrays of 3n numbers, site by site; blocks of
/// k vectors are stored one after the other.
public struct SymmetricBlockMatrix: Sendable {
  /// The number of sites n; the matrix has 3n rows.
  public let siteCount: Int
  /// Row i holds the entries `rowStarts[i]..<rowStarts[i + 1]` of `columns` and `blocks`, sorted by column.
  private(set) var rowStarts: [Int]
  private(set) var columns: [Int]
  /// The off-diagonal blocks.
  private(set) var blocks: [SymmetricBlock]
  /// The diagonal blocks.
  private(set) var diagonal: [SymmetricBlock]

  /// The matrix of `bonds` between `siteCount` sites. Several bonds between one pair add up.
  ///
  /// Complexity: O(sites + bonds).
  public init(siteCount: Int, bonds: [BondBlock]) {
    self.siteCount = siteCount
    diagonal = [SymmetricBlock](repeating: .zero, count: siteCount)
    var counts = [Int](repeating: 0, count: siteCount + 1)
    for bond in bonds {
      precondition(bond.i != bond.j, "a bond joins two sites")
      counts[bond.i + 1] += 1
      counts[bond.j + 1] += 1
      diagonal[bond.i] += bond.block
      diagonal[bond.j] += bond.block
    }
    for i in 0..<siteCount { counts[i + 1] += counts[i] }
    var next = counts
    var entries = [(column: Int, bond: Int)](repeating: (0, 0), count: 2 * bonds.count)
    for (k, bond) in bonds.enumerated() {
      entries[next[bond.i]] = (bond.j, k)
      next[bond.i] += 1
      entries[next[bond.j]] = (bond.i, k)
      next[bond.j] += 1
    }
    rowStarts = [0]
    columns = []
    blocks = []
    rowStarts.reserveCapacity(siteCount + 1)
    columns.reserveCapacity(entries.count)
    blocks.reserveCapacity(entries.count)
    for i in 0..<siteCount {
      let row = counts[i]..<counts[i + 1]
      entries[row].sort { ($0.column, $0.bond) < ($1.column, $1.bond) }
      for entry in entries[row] {
        if columns.count == rowStarts[i] || columns.last! != entry.column {
          columns.append(entry.column)
          blocks.append(.zero)
        }
        let b = bonds[entry.bond].block
        blocks[blocks.count - 1] += SymmetricBlock(
          xx: -b.xx, xy: -b.xy, xz: -b.xz, yy: -b.yy, yz: -b.yz, zz: -b.zz)
      }
      rowStarts.append(columns.count)
    }
  }

  /// The number of rows, 3n.
  public var size: Int { 3 * siteCount }

  /// The number of stored scalar entries of the full matrix.
  public var entryCount: Int { 9 * (blocks.count + siteCount) }

  /// M·x for `count` vectors one after the other.
  public func times(_ x: [Double], count: Int = 1) -> [Double] {
    precondition(x.count == size * count, "vectors of three numbers a site")
    var y = [Double](repeating: 0, count: x.count)
    x.withUnsafeBufferPointer { x in
      y.withUnsafeMutableBufferPointer { y in
        for k in 0..<count {
          let offset = k * size
          for i in 0..<siteCount {
            let d = diagonal[i], at = offset + 3 * i
            let (a, b, c) = (x[at], x[at + 1], x[at + 2])
            var sx = d.xx * a + d.xy * b + d.xz * c
            var sy = d.xy * a + d.yy * b + d.yz * c
            var sz = d.xz * a + d.yz * b + d.zz * c
            for e in rowStarts[i]..<rowStarts[i + 1] {
              let m = blocks[e], from = offset + 3 * columns[e]
              let (a, b, c) = (x[from], x[from + 1], x[from + 2])
              sx += m.xx * a + m.xy * b + m.xz * c
              sy += m.xy * a + m.yy * b + m.yz * c
              sz += m.xz * a + m.yz * b + m.zz * c
            }
            (y[at], y[at + 1], y[at + 2]) = (sx, sy, sz)
          }
        }
      }
    }
    return y
  }

  /// The largest sum of absolute values in a row: a bound on the modulus of every eigenvalue (Gershgorin).
  public var gershgorinBound: Double {
    var bound = 0.0
    for i in 0..<siteCount {
      for a in 0..<3 {
        var sum = abs(diagonal[i][a, 0]) + abs(diagonal[i][a, 1]) + abs(diagonal[i][a, 2])
        for e in rowStarts[i]..<rowStarts[i + 1] {
          sum += abs(blocks[e][a, 0]) + abs(blocks[e][a, 1]) + abs(blocks[e][a, 2])
        }
        bound = max(bound, sum)
      }
    }
    return bound
  }

  /// The whole matrix, 3n × 3n, for small n.
  public var dense: [Double] {
    var full = [Double](repeating: 0, count: size * size)
    for i in 0..<siteCount {
      for a in 0..<3 {
        for b in 0..<3 {
          full[(3 * i + a) * size + 3 * i + b] = diagonal[i][a, b]
          for e in rowStarts[i]..<rowStarts[i + 1] {
            full[(3 * i + a) * size + 3 * columns[e] + b] = blocks[e][a, b]
          }
        }
      }
    }
    return full
  }

  /// The lower triangle by columns (compressed, rows ascending), as CHOLMOD takes it: `shift` subtracted from the
  /// diagonal, the last site left out if `pinningLast`.
  func lowerTriangle(pinningLast: Bool, shift: Double) -> (starts: [Int], rows: [Int], values: [Double]) {
    let sites = pinningLast ? siteCount - 1 : siteCount
    var starts = [0]
    var rows: [Int] = []
    var values: [Double] = []
    rows.reserveCapacity(entryCount / 2 + size)
    values.reserveCapacity(entryCount / 2 + size)
    for j in 0..<sites {
      for b in 0..<3 {
        for a in b..<3 {
          rows.append(3 * j + a)
          values.append(diagonal[j][a, b] - (a == b ? shift : 0))
        }
        for e in rowStarts[j]..<rowStarts[j + 1] where columns[e] > j && columns[e] < sites {
          for a in 0..<3 {
            rows.append(3 * columns[e] + a)
            values.append(blocks[e][a, b])
          }
        }
        starts.append(rows.count)
      }
    }
    return (starts, rows, values)
  }
}
