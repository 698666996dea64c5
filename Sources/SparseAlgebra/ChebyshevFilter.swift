import Foundation

// Kernel file: products with four vectors at a time, on raw memory.

/// The polynomial p(M) = T_d((M − c)/e)/T_d(−c/e), c = (b + a)/2, e = (b − a)/2, which is 1 at λ = 0, decreases
/// monotonically up to λ = a, and has magnitude 1/T_d(−c/e) at most from a to b.
///
/// If b is not below the largest eigenvalue, its eigenvectors of the largest values p are the lowest modes of M. Block
/// Lanczos with p(M) finds them with half as many vectors as with M⁺: blocks of four need fewer than blocks of eight, and
/// products take no more time per vector in them, which solves do. At 3000 sites the modes take four fifths of the time at
/// 18 contacts per site, and half of it at 11.
///
/// | symbol | code |
/// |---|---|
/// | a, b | `cutoff`, `top`, in the unit of M |
/// | d | `degree` |
///
/// Source: Y. Zhou, Y. Saad, M. L. Tiago and J. R. Chelikowsky, Phys. Rev. E 74, 066704 (2006), Algorithm 4.1, the
/// recurrence scaled by its value at λ = 0.
package struct ChebyshevFilter: Sendable {
  typealias Lanes = SIMD4<Double>

  package let cutoff: Double
  package let top: Double
  package let degree: Int

  /// ln 2T_d(−c/e): the larger, the fewer vectors and the more products; from 4 to 6 the sum of both costs varies by 5%.
  static let suppression = 4.5

  /// Chooses the degree for a suppression of e⁴·⁵/2.
  package init(cutoff: Double, top: Double) {
    self.cutoff = cutoff
    self.top = top
    degree = max(2, Int((Self.suppression / acosh((top + cutoff) / (top - cutoff))).rounded(.up)))
  }

  /// Computes p(M) f for `columns` vectors without translations, one after another.
  func apply(
    _ matrix: SymmetricBlockMatrix, to f: UnsafePointer<Double>, into u: UnsafeMutablePointer<Double>, columns: Int
  ) {
    let size = matrix.unknowns
    let memory = UnsafeMutablePointer<Lanes>.allocate(capacity: 2 * size)
    memory.initialize(repeating: .zero, count: 2 * size)
    defer { memory.deallocate() }
    for first in stride(from: 0, to: columns, by: Lanes.scalarCount) {
      let count = min(Lanes.scalarCount, columns - first)
      var (last, next) = (memory, memory + size)
      Self.gather(f + first * size, columns: count, rows: size, into: last)
      let (center, half) = (0.5 * (top + cutoff), 0.5 * (top - cutoff))
      let start = -half / center
      var scale = start
      matrix.advance(last, next, product: scale / half, shift: -center * scale / half, previous: 0)
      for _ in 1..<degree {
        let following = 1 / (2 / start - scale)
        matrix.advance(
          next, last, product: 2 * following / half, shift: -2 * center * following / half,
          previous: -scale * following)
        (last, next, scale) = (next, last, following)
      }
      Self.scatter(next, rows: size, into: u + first * size, columns: count)
    }
    RigidTranslations.remove(from: u, siteCount: matrix.siteCount, columns: columns)
  }

  /// Sets the lanes of `side` to up to four vectors stored one after another; further lanes are zero.
  static func gather(
    _ vectors: UnsafePointer<Double>, columns: Int, rows: Int, into side: UnsafeMutablePointer<Lanes>
  ) {
    let target = UnsafeMutableRawPointer(side).assumingMemoryBound(to: Double.self)
    for column in 0..<Lanes.scalarCount {
      let source = vectors + min(column, columns - 1) &* rows
      let factor = column < columns ? 1.0 : 0
      for row in 0..<rows { target[4 &* row &+ column] = factor * source[row] }
    }
  }

  /// The inverse of `gather`.
  static func scatter(
    _ side: UnsafePointer<Lanes>, rows: Int, into vectors: UnsafeMutablePointer<Double>, columns: Int
  ) {
    let source = UnsafeRawPointer(side).assumingMemoryBound(to: Double.self)
    for column in 0..<columns {
      let target = vectors + column &* rows
      for row in 0..<rows { target[row] = source[4 &* row &+ column] }
    }
  }
}

extension SymmetricBlockMatrix {
  /// Computes v ← product · M u + shift · u + previous · v for four vectors side by side.
  ///
  /// Nine sums per row, one for each component of a block, so that none waits for the one before: 0.09 ms for 3000 sites
  /// and 27,500 bonds.
  func advance(
    _ u: UnsafePointer<ChebyshevFilter.Lanes>, _ v: UnsafeMutablePointer<ChebyshevFilter.Lanes>, product: Double,
    shift: Double, previous: Double
  ) {
    blocks.withUnsafeBufferPointer { blocks in
      sites.withUnsafeBufferPointer { sites in
        diagonalBlocks.withUnsafeBufferPointer { diagonals in
          for i in 0..<siteCount {
            var sums = BlockSums(diagonals[i], u + 3 &* i)
            for entry in rowStarts[i]..<rowStarts[i &+ 1] {
              sums.add(blocks[entry], u + 3 &* Int(sites[entry]))
            }
            var (x, y, z) = sums.components
            if !axialVectors.isEmpty {
              for entry in rowStarts[i]..<rowStarts[i &+ 1] {
                Self.addCross(axialVectors[entry], u + 3 &* Int(sites[entry]), &x, &y, &z)
              }
            }
            let (own, target) = (u + 3 &* i, v + 3 &* i)
            target[0] = target[0] * previous + own[0] * shift + x * product
            target[1] = target[1] * previous + own[1] * shift + y * product
            target[2] = target[2] * previous + own[2] * shift + z * product
          }
        }
      }
    }
  }
}

/// The products of blocks with the three components of four vectors, summed separately.
private struct BlockSums {
  typealias Lanes = ChebyshevFilter.Lanes
  private var xx, xy, xz, yx, yy, yz, zx, zy, zz: Lanes

  @inline(__always)
  init(_ b: SymmetricBlock, _ u: UnsafePointer<Lanes>) {
    (xx, xy, xz) = (u[0] * b.xx, u[1] * b.xy, u[2] * b.xz)
    (yx, yy, yz) = (u[0] * b.xy, u[1] * b.yy, u[2] * b.yz)
    (zx, zy, zz) = (u[0] * b.xz, u[1] * b.yz, u[2] * b.zz)
  }

  @inline(__always)
  mutating func add(_ b: SymmetricBlock, _ u: UnsafePointer<Lanes>) {
    let (p, q, r) = (u[0], u[1], u[2])
    xx.addProduct(p, b.xx)
    yx.addProduct(p, b.xy)
    zx.addProduct(p, b.xz)
    xy.addProduct(q, b.xy)
    yy.addProduct(q, b.yy)
    zy.addProduct(q, b.yz)
    xz.addProduct(r, b.xz)
    yz.addProduct(r, b.yz)
    zz.addProduct(r, b.zz)
  }

  @inline(__always)
  var components: (Lanes, Lanes, Lanes) { (xx + xy + xz, yx + yy + yz, zx + zy + zz) }
}
