import Particles

/// A conjugate gradient solver for M u = F, preconditioned with the diagonal blocks of M, in single precision.
///
/// The translation is removed from the right-hand side and from the solution; in between, M annihilates translations
/// exactly. The iteration ends when the ratio of ‖F − M u‖ to ‖F‖ is below the tolerance. Far from a minimum it may end
/// earlier: if a particle would move farther than allowed, or at a direction p of negative curvature, p·M p ≤ 0. Then u
/// is extended along p until the farthest particle has moved by the allowed distance (or the iteration stops, if the
/// distance is not bounded). In every case u is a descent direction: F·u > 0.
///
/// | symbol | code | size |
/// |---|---|---|
/// | u, r = F − M u, p, M p, z = B r | the five fields, in the order of the Hessian's rows | N vectors (x, y, z, 0) each |
///
/// The smallest tolerance in single precision is 10⁻⁵; for a smaller one, solve again for the residual.
///
/// Source: J. Nocedal, S. Wright, Numerical Optimization (2006), algorithms 5.3 and 7.2.
public final class HessianSolver {
  /// The reason that an iteration ended.
  public enum Ending: Sendable, Equatable {
    /// The residual reached the tolerance.
    case converged
    /// The maximum number of products was reached.
    case exhausted
    /// A direction with p·M p ≤ 0 was found.
    case notPositive
    /// A particle would have moved farther than allowed.
    case bounded
  }

  /// The statistics of one solution.
  public struct Report: Sendable, Equatable {
    /// The reason that the iteration ended.
    public var ending: Ending
    /// The number of products with M.
    public var products: Int
    /// The relative residual ‖F − M u‖/‖F‖ of the recursion.
    public var residual: Double
  }

  private typealias Field = Buffer<SIMD4<Float>>
  private let hessian: HessianProduct
  private let chunks: RowChunks
  private let u: Field
  private let r: Field
  private let z: Field
  private let p: Field
  private let Mp: Field

  /// Creates a solver for `hessian`, whose rows may change between two solutions, with `threads` threads.
  public init(_ hessian: HessianProduct, threads: Int = 1) {
    self.hessian = hessian
    chunks = RowChunks(count: hessian.count, threads: threads)
    u = Field(capacity: hessian.count)
    r = Field(capacity: hessian.count)
    z = Field(capacity: hessian.count)
    p = Field(capacity: hessian.count)
    Mp = Field(capacity: hessian.count)
  }

  /// Stores the solution of M u = `force` in `displacement`.
  ///
  /// - Parameters:
  ///   - tolerance: the relative residual ‖F − M u‖/‖F‖ at which the iteration ends.
  ///   - mostProducts: the maximum number of products with M.
  ///   - longestMove: the largest displacement of a particle, in units of length.
  public func solve(
    _ force: [Vec3], into displacement: inout [Vec3], tolerance: Double, mostProducts: Int = 10_000,
    longestMove: Double = .infinity
  ) -> Report {
    let n = hessian.count
    precondition(force.count == n && displacement.count == n, "one force and one displacement for every particle")
    let mean = force.reduce(Vec3.zero, +) / Double(n)
    let size = force.reduce(0) { $0 + ($1 - mean).squaredLength }.squareRoot()
    guard size > 0 else {
      for i in 0..<n { displacement[i] = .zero }
      return Report(ending: .converged, products: 0, residual: 0)
    }
    // Forces near a minimum are small: in units of their own size no square exceeds the range of a float.
    for k in 0..<n {
      r[k] = SIMD4<Float>(SIMD4((force[Int(hessian.particles[k])] - mean) / size, 0))
      u[k] = .zero
    }
    let report = iterate(tolerance: tolerance, mostProducts: mostProducts, longestMove: longestMove / size)
    var sum = SIMD4<Double>.zero
    for k in 0..<n { sum += SIMD4<Double>(u[k]) }
    let drift = sum / Double(n)
    for k in 0..<n { displacement[Int(hessian.particles[k])] = size * (SIMD4<Double>(u[k]) - drift).xyz }
    return report
  }

  private func iterate(tolerance: Double, mostProducts: Int, longestMove: Double) -> Report {
    let (u, r, z, p, Mp) = (u.base, r.base, z.base, p.base, Mp.base)
    let inverse = hessian.inverseDiagonal.base
    let first = chunks.sum { rows in
      var rz = SIMD4<Float>.zero, pp = SIMD4<Float>.zero
      for k in rows {
        let pk = preconditioned(inverse + 3 * k, r[k])
        p[k] = pk
        rz.addProduct(r[k], pk)
        pp.addProduct(pk, pk)
      }
      return SIMD2(Double(rz.sum()), Double(pp.sum()))
    }
    var rz = first.x
    // At most the length of u, and that of p: the length of no sum is more than that of its terms.
    var (reach, length) = (0.0, first.y.squareRoot())
    var report = Report(ending: .exhausted, products: 0, residual: 1)
    while report.products < mostProducts {
      report.products += 1
      let curvature = chunks.sum { [hessian] rows in SIMD2(hessian.apply(p, into: Mp, rows: rows), 0) }.x
      let step = Float(rz / curvature)
      reach += Double(step) * length
      if curvature > 0, reach > longestMove { reach = self.reach(after: step, upTo: longestMove) }
      guard curvature > 0, reach <= longestMove else {
        report.ending = curvature > 0 ? .bounded : .notPositive
        advance(to: longestMove)
        return report
      }
      let next = chunks.sum { rows in
        var rr = SIMD4<Float>.zero, rz = SIMD4<Float>.zero
        for k in rows {
          u[k].addProduct(step, p[k])
          let rk = r[k].addingProduct(SIMD4(repeating: -step), Mp[k])
          let zk = preconditioned(inverse + 3 * k, rk)
          r[k] = rk
          z[k] = zk
          rr.addProduct(rk, rk)
          rz.addProduct(rk, zk)
        }
        return SIMD2(Double(rz.sum()), Double(rr.sum()))
      }
      report.residual = next.y.squareRoot()
      if report.residual <= tolerance {
        report.ending = .converged
        return report
      }
      let turn = Float(next.x / rz)
      rz = next.x
      length = chunks.sum { rows in
        var pp = SIMD4<Float>.zero
        for k in rows {
          let pk = z[k].addingProduct(SIMD4(repeating: turn), p[k])
          p[k] = pk
          pp.addProduct(pk, pk)
        }
        return SIMD2(Double(pp.sum()), 0)
      }.x.squareRoot()
    }
    return report
  }

  /// Returns a bound of the longest displacement of a particle in u + step·p: the length of all displacements together if that is
  /// at most `limit`, and otherwise the longest itself.
  private func reach(after step: Float, upTo limit: Double) -> Double {
    // The sum of all squares takes no sum for every particle.
    var squares = SIMD4<Float>.zero
    for k in 0..<hessian.count {
      let v = u[k].addingProduct(SIMD4(repeating: step), p[k])
      squares.addProduct(v, v)
    }
    let together = Double(squares.sum()).squareRoot()
    guard together > limit else { return together }
    var most = Float(0)
    for k in 0..<hessian.count {
      let v = u[k].addingProduct(SIMD4(repeating: step), p[k])
      most = max(most, (v * v).sum())
    }
    return Double(most).squareRoot()
  }

  /// Adds τ p to u with the smallest τ at which a particle's displacement is `length`: (u + τ p)² = length².
  private func advance(to length: Double) {
    guard length < .infinity else { return }
    var step = Double.infinity
    for k in 0..<hessian.count {
      let pp = Double((p[k] * p[k]).sum()), up = Double((u[k] * p[k]).sum()), uu = Double((u[k] * u[k]).sum())
      guard pp > 0 else { continue }
      step = min(step, ((up * up + pp * max(0, length * length - uu)).squareRoot() - up) / pp)
    }
    for k in 0..<hessian.count { u[k].addProduct(Float(step), p[k]) }
  }
}

/// Returns B r for one particle, with B stored by columns.
@inline(__always)
private func preconditioned(_ columns: UnsafePointer<SIMD4<Float>>, _ r: SIMD4<Float>) -> SIMD4<Float> {
  var z = columns[0] * r.x
  z.addProduct(r.y, columns[1])
  z.addProduct(r.z, columns[2])
  return z
}
