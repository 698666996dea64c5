extension SymmetricBlockMatrix {
  /// Gershgorin's bound on the magnitude of the eigenvalues of M: the largest absolute row sum, ‖M‖∞.
  public var gershgorinBound: Double {
    var bound = 0.0
    for i in 0..<siteCount {
      var sum = Self.absoluteRows(diagonalBlocks[i])
      for entry in rowStarts[i]..<rowStarts[i + 1] {
        sum +=
          axialVectors.isEmpty
          ? Self.absoluteRows(blocks[entry]) : Self.absoluteRows(blocks[entry], axialVectors[entry])
      }
      bound = max(bound, sum.max())
    }
    return bound
  }

  private static func absoluteRows(_ b: SymmetricBlock) -> SIMD3<Double> {
    let (xy, xz, yz) = (abs(b.xy), abs(b.xz), abs(b.yz))
    return SIMD3(abs(b.xx) + xy + xz, xy + abs(b.yy) + yz, xz + yz + abs(b.zz))
  }

  private static func absoluteRows(_ b: SymmetricBlock, _ t: SIMD3<Double>) -> SIMD3<Double> {
    func row(_ a: Int) -> Double { (0..<3).reduce(0) { $0 + abs(b[a, $1] + t.cross(a, $1)) } }
    return SIMD3(row(0), row(1), row(2))
  }

  /// Returns the largest eigenvalue of M, from `steps` Lanczos steps with a fixed start vector.
  ///
  /// The Ritz value λ never exceeds the largest eigenvalue, and some eigenvalue is within `residual` of it.
  ///
  /// - Parameter steps: the number of products with M; 40 left a residual of 2·10⁻⁷ λ in a random network of 3000
  ///   sites.
  /// - Returns: λ and ‖M x − λ x‖ of its unit Ritz vector, both in the unit of M.
  public func largestEigenvalue(steps: Int = 40) throws(SparseAlgebraError) -> (value: Double, residual: Double) {
    precondition(steps > 0, "an estimate takes one product at least")
    var numbers = StartVector(number: 0)
    var q = (0..<unknowns).map { _ in numbers.next() }
    let length = norm(q)
    for index in q.indices { q[index] /= length }
    var basis: [[Double]] = []
    var (alpha, beta): ([Double], [Double]) = ([], [])
    while true {
      basis.append(q)
      var w = product(with: q)
      alpha.append(dot(q, w))
      for _ in 0..<2 {
        for direction in basis {
          let overlap = dot(direction, w)
          for index in w.indices { w[index] -= overlap * direction[index] }
        }
      }
      beta.append(norm(w))
      let scale = alpha.reduce(0) { max($0, abs($1)) }
      // A remainder at the level of rounding: the Krylov space is exhausted and λ is exact.
      if alpha.count == min(steps, unknowns) || beta[beta.count - 1] <= Double(unknowns) * .ulpOfOne * scale { break }
      for index in w.indices { q[index] = w[index] / beta[beta.count - 1] }
    }
    let m = alpha.count
    var tridiagonal = [Double](repeating: 0, count: m * m)
    for k in 0..<m {
      tridiagonal[k * m + k] = alpha[k]
      if k > 0 { tridiagonal[k * m + k - 1] = beta[k - 1] }
    }
    let pairs = try DenseEigenpairs(upperTriangle: tridiagonal, order: m)
    return (pairs.eigenvalues[m - 1], beta[m - 1] * abs(pairs.eigenvectors[m * m - 1]))
  }
}

/// Returns the scalar product, summed in order.
func dot(_ u: [Double], _ v: [Double]) -> Double {
  precondition(u.count == v.count, "vectors of one length")
  var sum = 0.0
  for index in u.indices { sum += u[index] * v[index] }
  return sum
}

/// A start vector for iterations: uniform numbers in [−1, 1) from a counter, so that a run is a function of its matrix.
///
/// Not physical: no result depends on it beyond its tolerance. `number` identifies the vector.
///
/// Source: G. L. Steele, D. Lea and C. H. Flood, OOPSLA 2014 (SplitMix64).
struct StartVector {
  private var state: UInt64

  init(number: Int) {
    state = UInt64(truncatingIfNeeded: number) &* 0xd1b5_4a32_d192_ed03
  }

  mutating func next() -> Double {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    z ^= z >> 31
    return Double(Int64(bitPattern: z) >> 11) * 0x1p-52
  }
}
