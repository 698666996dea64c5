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
package struct ChebyshevFilter<Products: BlockProducts>: TranslationFreeOperator {
  let products: Products
  package let cutoff: Double
  package let top: Double
  package let degree: Int

  var matrix: SymmetricBlockMatrix { products.matrix }

  /// Chooses the degree for a `suppression` ln 2T_d(−c/e): the larger, the fewer vectors and the more products.
  init(_ products: Products, cutoff: Double, top: Double, suppression: Double) {
    let degree = (suppression / acosh((top + cutoff) / (top - cutoff))).rounded(.up)
    self.init(products, cutoff: cutoff, top: top, degree: max(2, Int(degree)))
  }

  init(_ products: Products, cutoff: Double, top: Double, degree: Int) {
    precondition(degree >= 1 && cutoff < top, "a filter damps an interval")
    self.products = products
    (self.cutoff, self.top, self.degree) = (cutoff, top, degree)
  }

  /// ln p(λ) below the cutoff; that of the largest magnitude above it.
  func logarithm(_ eigenvalue: Double) -> Double {
    func growth(_ eigenvalue: Double) -> Double {
      let x = (top + cutoff - 2 * eigenvalue) / (top - cutoff)
      guard x > 1 else { return 0 }
      let angle = Double(degree) * acosh(x)
      return angle + log1p(exp(-2 * angle)) - log(2)
    }
    return growth(eigenvalue) - growth(0)
  }

  /// Computes p(M) x for `columns` vectors without translations, one after another.
  func apply(to x: UnsafePointer<Double>, into y: UnsafeMutablePointer<Double>, columns: Int) {
    let size = matrix.unknowns
    let first = Panel(products)
    let second = Panel(products)
    for column in stride(from: 0, to: columns, by: Products.Lanes.scalarCount) {
      let count = min(Products.Lanes.scalarCount, columns - column)
      products.pack(x + column * size, columns: count, into: first.lanes)
      var (last, next) = (first.lanes, second.lanes)
      let (center, half) = (0.5 * (top + cutoff), 0.5 * (top - cutoff))
      let start = -half / center
      var scale = start
      products.advance(last, next, product: scale / half, shift: -center * scale / half, previous: 0)
      for _ in 1..<degree {
        let following = 1 / (2 / start - scale)
        products.advance(
          next, last, product: 2 * following / half, shift: -2 * center * following / half,
          previous: -scale * following)
        (last, next, scale) = (next, last, following)
      }
      products.unpack(next, columns: count, into: y + column * size)
    }
    RigidTranslations.remove(from: y, siteCount: matrix.siteCount, columns: columns)
  }
}

extension SymmetricBlockMatrix: BlockProducts {
  package typealias Lanes = SIMD4<Double>

  package var matrix: SymmetricBlockMatrix { self }

  package func pack(_ vectors: UnsafePointer<Double>, columns: Int, into panel: UnsafeMutablePointer<Lanes>) {
    let target = UnsafeMutableRawPointer(panel).assumingMemoryBound(to: Double.self)
    for column in 0..<Lanes.scalarCount {
      let source = vectors + min(column, columns - 1) &* unknowns
      let factor = column < columns ? 1.0 : 0
      for row in 0..<unknowns { target[Lanes.scalarCount &* row &+ column] = factor * source[row] }
    }
  }

  package func unpack(_ panel: UnsafePointer<Lanes>, columns: Int, into vectors: UnsafeMutablePointer<Double>) {
    let source = UnsafeRawPointer(panel).assumingMemoryBound(to: Double.self)
    for column in 0..<columns {
      let target = vectors + column &* unknowns
      for row in 0..<unknowns { target[row] = source[Lanes.scalarCount &* row &+ column] }
    }
  }

  /// Computes v ← product · M u + shift · u + previous · v for four vectors side by side.
  ///
  /// Nine sums per row, one for each component of a block, so that none waits for the one before: 0.09 ms for 3000 sites
  /// and 27,500 bonds.
  package func advance(
    _ u: UnsafePointer<Lanes>, _ v: UnsafeMutablePointer<Lanes>, product: Double, shift: Double, previous: Double
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
  typealias Lanes = SymmetricBlockMatrix.Lanes
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
