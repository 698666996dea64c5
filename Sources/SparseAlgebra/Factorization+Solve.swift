/// The displacements in response to forces, with their residuals.
public struct Response: Equatable, Sendable {
  /// The displacements u, k vectors of 3n components, translation-free.
  public var displacements: [Double]
  /// The residual ‖M u − P f‖ / ‖f‖ of each vector; zero for a zero force.
  public var residuals: [Double]
}

extension Factorization {
  /// Returns the translation-free displacements u = P M⁺ P f under forces f.
  ///
  /// Each refinement step solves for the residual and adds the correction, at the cost of another solve.
  ///
  /// - Parameters:
  ///   - forces: f, k vectors of 3n components, column-major; their uniform part does no work and is projected out.
  ///   - refinements: the number of steps of iterative refinement.
  /// - Returns: u and the relative residual of each vector.
  public func response(to forces: [Double], refinements: Int = 1) throws(SparseAlgebraError) -> Response {
    let size = matrix.unknowns
    precondition(forces.count.isMultiple(of: size), "a force has three components a site")
    var projected = forces
    RigidTranslations.remove(from: &projected, siteCount: matrix.siteCount)
    var u = pseudoInverse(appliedTo: projected)
    var defect = misfit(of: u, to: projected)
    for _ in 0..<refinements {
      RigidTranslations.remove(from: &defect, siteCount: matrix.siteCount)
      let correction = pseudoInverse(appliedTo: defect)
      for index in u.indices { u[index] += correction[index] }
      defect = misfit(of: u, to: projected)
    }
    let residuals = stride(from: 0, to: forces.count, by: size).map { start in
      let force = norm(forces[start..<start + size])
      return force == 0 ? 0 : norm(defect[start..<start + size]) / force
    }
    return Response(displacements: u, residuals: residuals)
  }

  /// Returns P f − M u.
  private func misfit(of u: [Double], to projected: [Double]) -> [Double] {
    var defect = matrix.product(with: u)
    for index in defect.indices { defect[index] = projected[index] - defect[index] }
    return defect
  }

  private func pseudoInverse(appliedTo projected: [Double]) -> [Double] {
    let columns = projected.count / matrix.unknowns
    return [Double](unsafeUninitializedCapacity: projected.count) { result, count in
      count = projected.count
      projected.withUnsafeBufferPointer { source in
        guard let from = source.baseAddress, let to = result.baseAddress else { return }
        applyPseudoInverse(to: from, into: to, columns: columns)
      }
    }
  }

  /// Computes P M⁺ f for translation-free f: solves with the last site pinned, then subtracts the mean.
  func applyPseudoInverse(to f: UnsafePointer<Double>, into u: UnsafeMutablePointer<Double>, columns: Int) {
    let size = matrix.unknowns
    panels.solve(f, into: u, columns: columns, stride: size)
    for column in 0..<columns { (u + column * size + panels.order).update(repeating: 0, count: 3) }
    RigidTranslations.remove(from: u, siteCount: matrix.siteCount, columns: columns)
  }
}

/// Returns the Euclidean norm, summed in order.
func norm(_ u: some Sequence<Double>) -> Double {
  var sum = 0.0
  for component in u { sum += component * component }
  return sum.squareRoot()
}
