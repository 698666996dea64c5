extension HessianProduct {
  /// Sorts the bonds into rows, and inverts the diagonal blocks.
  func makeRows() {
    bonds.sortIntoRows(starts)
    blocks.reserve(Self.blockStride * starts[count])
    for row in 0..<count {
      for block in starts[row]..<starts[row + 1] {
        bonds.write(block, row: row, to: blocks.base + Self.blockStride * block)
      }
      invertDiagonal(row: row)
    }
  }

  /// Stores the inverse of the row's diagonal block of M, A = Σ_j (D²φ r rᵀ + Dφ), the preconditioner of conjugate
  /// gradients.
  ///
  /// If A is not sufficiently positive definite, as may happen in a liquid, its mean diagonal element is used instead.
  private func invertDiagonal(row: Int) {
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
    let diagonal = FloatLanes.sums(xx, yy, zz), offDiagonal = FloatLanes.sums(xy, xz, yz)
    let pressure = FloatLanes.sums(isotropic, zero, zero).x
    let a = diagonal.x + pressure, b = offDiagonal.x, c = offDiagonal.y
    let e = diagonal.y + pressure, f = offDiagonal.z, g = diagonal.z + pressure
    let columns = inverseDiagonal.base + 3 * row
    // The bounds below are in units of the size of A.
    let size = (a.magnitude + e.magnitude + g.magnitude) / 3
    let cofactors = (
      SIMD4(e * g - f * f, c * f - b * g, b * f - c * e, 0), SIMD4(c * f - b * g, a * g - c * c, b * c - a * f, 0),
      SIMD4(b * f - c * e, b * c - a * f, a * e - b * b, 0)
    )
    let determinant = a * cofactors.0.x + b * cofactors.0.y + c * cofactors.0.z
    if a > 0, cofactors.2.z > 1e-2 * size * size, determinant > 1e-3 * size * size * size {
      let w = 1 / determinant
      columns[0] = cofactors.0 * w
      columns[1] = cofactors.1 * w
      columns[2] = cofactors.2 * w
    } else {
      let w = size > 0 ? 1 / size : 1
      columns[0] = SIMD4(w, 0, 0, 0)
      columns[1] = SIMD4(0, w, 0, 0)
      columns[2] = SIMD4(0, 0, w, 0)
    }
  }
}
