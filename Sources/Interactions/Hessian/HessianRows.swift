import CVector

extension HessianProduct {
  /// Makes the bonds of the last evaluation the rows of M, and inverts the diagonal blocks.
  public func takeBonds() {
    for row in 0..<count { particles[row] = bonds.particles[row] }
    bonds.sortIntoRows(starts)
    blocks.reserve(Self.blockStride * starts[count])
    for row in 0..<count {
      for block in starts[row]..<starts[row + 1] {
        bonds.write(block, row: row, to: blocks.base + Self.blockStride * block)
      }
    }
    for first in stride(from: 0, to: count, by: 8) { invertDiagonals(first) }
  }

  /// Stores the inverses of the diagonal blocks of M, A = Σ_j (D²φ r rᵀ + Dφ), of eight rows from `first` on: the
  /// preconditioner of conjugate gradients.
  ///
  /// If A is not sufficiently positive definite, as may happen in a liquid, its mean diagonal element is used instead, and 1 for
  /// particles held only by contacts that are about to open, so that squares of displacements stay in the range of a float.
  private func invertDiagonals(_ first: Int) {
    // The last row stands in for those beyond it.
    let last = count - 1
    let rows = (
      diagonal(first), diagonal(min(first + 1, last)), diagonal(min(first + 2, last)), diagonal(min(first + 3, last)),
      diagonal(min(first + 4, last)), diagonal(min(first + 5, last)), diagonal(min(first + 6, last)),
      diagonal(min(first + 7, last))
    )
    let on = FloatLanes.transposed(
      lehr_f8_join(rows.0.on, rows.4.on), lehr_f8_join(rows.1.on, rows.5.on), lehr_f8_join(rows.2.on, rows.6.on),
      lehr_f8_join(rows.3.on, rows.7.on))
    let off = FloatLanes.transposed(
      lehr_f8_join(rows.0.off, rows.4.off), lehr_f8_join(rows.1.off, rows.5.off),
      lehr_f8_join(rows.2.off, rows.6.off), lehr_f8_join(rows.3.off, rows.7.off))
    let (a, e, g) = (on.0, on.1, on.2)
    let (b, c, f) = (off.0, off.1, off.2)
    let (xx, xy, xz) = (e * g - f * f, c * f - b * g, b * f - c * e)
    let (yy, yz, zz) = (a * g - c * c, b * c - a * f, a * e - b * b)
    let determinant = a * xx + b * xy + c * xz
    // The bounds below are in units of the size of A.
    let size = (magnitude(a) + magnitude(e) + magnitude(g)) / 3
    let isDefinite =
      (size .> Self.weakestBlock) .& (a .> 0) .& (zz .> 1e-2 * size * size)
      .& (determinant .> 1e-3 * size * size * size)
    let isotropic = (1 / size).replacing(with: 1, where: .!(size .> Self.weakest))
    let w = isotropic.replacing(with: 1 / determinant, where: isDefinite)
    let zero = SIMD8<Float>.zero, one = SIMD8<Float>(repeating: 1)
    func entry(_ cofactor: SIMD8<Float>, _ otherwise: SIMD8<Float>) -> SIMD8<Float> {
      w * otherwise.replacing(with: cofactor, where: isDefinite)
    }
    let (bx, by, bz) = (entry(xx, one), entry(xy, zero), entry(xz, zero))
    let (cy, cz, dz) = (entry(yy, one), entry(yz, zero), entry(zz, one))
    let columns = (
      FloatLanes.transposed(bx, by, bz, zero), FloatLanes.transposed(by, cy, cz, zero),
      FloatLanes.transposed(bz, cz, dz, zero)
    )
    store(columns.0.0, columns.1.0, columns.2.0, first)
    store(columns.0.1, columns.1.1, columns.2.1, first + 1)
    store(columns.0.2, columns.1.2, columns.2.2, first + 2)
    store(columns.0.3, columns.1.3, columns.2.3, first + 3)
  }

  /// The least size of A whose determinant is in the range of a float, and whose inverse is.
  private static let (weakestBlock, weakest): (Float, Float) = (1e-12, 1e-15)

  /// Returns the diagonal block of a row: (A_xx, A_yy, A_zz, 0) and (A_xy, A_xz, A_yz, 0).
  @inline(__always)
  private func diagonal(_ row: Int) -> (on: SIMD4<Float>, off: SIMD4<Float>) {
    let zero = FloatLanes(0)
    var xx = zero, xy = zero, xz = zero, yy = zero, yz = zero, zz = zero, isotropic = zero
    for k in starts[row]..<starts[row + 1] {
      let block = blocks.base + Self.blockStride * k
      let x = FloatLanes(lanes: block[0]), y = FloatLanes(lanes: block[1]), z = FloatLanes(lanes: block[2])
      let second = FloatLanes(lanes: block[3])
      let tx = second * x, ty = second * y
      xx.addProduct(tx, x)
      xy.addProduct(tx, y)
      xz.addProduct(tx, z)
      yy.addProduct(ty, y)
      yz.addProduct(ty, z)
      zz.addProduct(second * z, z)
      isotropic += FloatLanes(lanes: block[4])
    }
    let pressure = FloatLanes.sums(isotropic, isotropic, isotropic)
    return (FloatLanes.sums(xx, yy, zz) + pressure, FloatLanes.sums(xy, xz, yz))
  }

  /// Stores the columns of rows `row` and `row` + 4.
  @inline(__always)
  private func store(_ x: SIMD8<Float>, _ y: SIMD8<Float>, _ z: SIMD8<Float>, _ row: Int) {
    let columns = inverseDiagonal.base + 3 * row
    if row < count { (columns[0], columns[1], columns[2]) = (x.lowHalf, y.lowHalf, z.lowHalf) }
    if row + 4 < count { (columns[12], columns[13], columns[14]) = (x.highHalf, y.highHalf, z.highHalf) }
  }
}

/// |a| of each lane.
@inline(__always)
private func magnitude(_ a: SIMD8<Float>) -> SIMD8<Float> { a.replacing(with: -a, where: a .< 0) }
