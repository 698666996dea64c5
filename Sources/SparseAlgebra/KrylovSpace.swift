/// The block Krylov space of P·M⁺·P: an orthonormal basis, and the operator projected on it.
struct KrylovSpace {
  private let size: Int
  private let block: Int
  /// The basis, `dimension` + `block` vectors one after the other: the last block is the next to be applied.
  private var basis: [Double]
  /// The projected operator, `dimension` columns, each with as many rows as the basis had when it was made.
  private var columns: [[Double]] = []
  /// R of the last remainder: what the next block adds.
  private var coupling: [Double] = []
  private var restarts = 0

  init(_ factorization: borrowing Factorization, block: Int) {
    size = factorization.matrix.size
    self.block = block
    basis = Self.fixedVectors(size: size, count: block, salt: 0)
    RigidTranslations.remove(from: &basis, count: block)
    orthonormalise(&basis, size: size, count: block)
  }

  /// How many columns the projected operator has.
  var dimension: Int { columns.count }

  /// Vectors of numbers without pattern: Weyl's sequence through SplitMix64's finalizer, the same for every matrix.
  private static func fixedVectors(size: Int, count: Int, salt: Int) -> [Double] {
    (0..<(size * count)).map { k in
      var z = UInt64(k + 1 + salt * size * count) &* 0x9e37_79b9_7f4a_7c15
      z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
      z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
      z ^= z >> 31
      return Double(z >> 11) * 0x1p-53 - 0.5
    }
  }

  /// Applies the operator to the last block, and makes the remainder, orthogonal to all before it, the next.
  mutating func extend(_ factorization: borrowing Factorization) {
    let known = dimension + block
    var w = factorization.apply(Array(basis.suffix(size * block)), count: block)
    var overlaps = [Double](repeating: 0, count: known * block)
    // Twice is enough: the second pass removes what rounding left of the first.
    for _ in 0..<2 {
      var h = [Double](repeating: 0, count: known * block)
      multiply(
        basis, transposed: true, w, rows: known, columns: block, inner: size, leadingA: size, leadingB: size, into: &h,
        leadingC: known)
      multiply(
        basis, h, rows: size, columns: block, inner: known, leadingA: size, leadingB: known, alpha: -1, beta: 1,
        into: &w, leadingC: size)
      for k in h.indices { overlaps[k] += h[k] }
    }
    for k in 0..<block { columns.append(Array(overlaps[(k * known)..<((k + 1) * known)])) }
    RigidTranslations.remove(from: &w, count: block)
    coupling = orthonormalise(&w, size: size, count: block)
    fillGaps(&w)
    basis += w
  }

  /// Replaces directions that vanished (the space is invariant there) by fresh ones, coupled to nothing.
  private mutating func fillGaps(_ w: inout [Double]) {
    for k in 0..<block where coupling[k * block + k] == 0 {
      restarts += 1
      var fresh = Self.fixedVectors(size: size, count: 1, salt: 1000 + restarts)
      RigidTranslations.remove(from: &fresh)
      for _ in 0..<2 {
        for other in [basis, w] {
          for j in 0..<(other.count / size) {
            let range = (j * size)..<((j + 1) * size)
            let overlap = zip(fresh, other[range]).reduce(0) { $0 + $1.0 * $1.1 }
            for (i, value) in zip(fresh.indices, other[range]) { fresh[i] -= overlap * value }
          }
        }
      }
      let length = norm(fresh)
      w.replaceSubrange((k * size)..<((k + 1) * size), with: fresh.map { $0 / length })
    }
  }

  /// The Ritz vectors of the `count` largest eigenvalues, one after the other, or nil while any has not converged to
  /// ‖M⁺x − θx‖ ≤ `tolerance`·θ.
  func ritzVectors(_ count: Int, tolerance: Double) -> [Double]? {
    let m = dimension
    var projected = [Double](repeating: 0, count: m * m)
    for j in 0..<m {
      for i in 0..<min(m, columns[j].count) {
        // Only the lower triangle is read: row ≥ column comes from the column's own overlaps.
        if i <= j { projected[i * m + j] = columns[j][i] }
      }
    }
    let values = symmetricEigenvalues(&projected, size: m)
    for k in 0..<count {
      let vector = (m - 1 - k) * m
      // The remainder of a Ritz pair is R times the last block of its coordinates.
      var rest = [Double](repeating: 0, count: block)
      for j in 0..<block {
        for i in 0...j { rest[i] += coupling[j * block + i] * projected[vector + m - block + j] }
      }
      guard norm(rest) <= tolerance * values[m - 1 - k] else { return nil }
    }
    var vectors = [Double](repeating: 0, count: size * count)
    let wanted = (0..<count).flatMap { k in projected[((m - 1 - k) * m)..<((m - k) * m)] }
    multiply(
      basis, wanted, rows: size, columns: count, inner: m, leadingA: size, leadingB: m, into: &vectors, leadingC: size)
    return vectors
  }
}
