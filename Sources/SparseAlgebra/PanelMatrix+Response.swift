extension PanelMatrix {
  /// The largest number of iterations per round of conjugate gradients.
  static let mostIterations = 100_000
  /// The largest number of rounds: each begins with the residual computed from the solution.
  static let mostRounds = 6

  /// Returns the translation-free displacements u with M u = P f, by conjugate gradients for four forces at a time.
  ///
  /// The lowest modes, if known, begin the solution: u₀ = Σ ψ (ψ·f)/λ. The remaining residual is orthogonal to them, so
  /// that the number of iterations is that of the spectrum above.
  ///
  /// - Parameters:
  ///   - forces: f, k vectors of 3n components, column-major; their uniform part does no work and is projected out.
  ///   - modes: eigenpairs of M, or nil.
  ///   - tolerance: the largest ‖M u − P f‖/‖f‖.
  /// - Returns: u and the residual of each vector, computed at the end and not recursively.
  /// - Throws: `notPositiveDefinite` if a direction p with p·M·p ≤ 0 is found.
  public func response(
    to forces: [Double], beginning modes: LowestEigenpairs? = nil, tolerance: Double
  ) throws(SparseAlgebraError) -> Response {
    let size = matrix.unknowns
    precondition(forces.count.isMultiple(of: size), "a force has three components a site")
    var f = forces
    RigidTranslations.remove(from: &f, siteCount: matrix.siteCount)
    let start = modes?.solution(for: f) ?? [Double](repeating: 0, count: f.count)
    var answer = Response(displacements: start, residuals: [])
    for first in Swift.stride(from: 0, to: f.count / size, by: Self.width) {
      let columns = min(Self.width, f.count / size - first)
      let range = first * size..<(first + columns) * size
      let block = PanelSystem(self, force: Array(f[range]), start: Array(answer.displacements[range]))
      var residuals = block.residuals
      for _ in 0..<Self.mostRounds where residuals.max() > tolerance {
        // Half of it, since the residual of the recursion differs from the true one.
        try block.iterate(tolerance: 0.5 * tolerance)
        residuals = block.residuals
      }
      answer.displacements.replaceSubrange(range, with: block.displacements(columns))
      answer.residuals += (0..<columns).map { residuals[$0] }
    }
    return answer
  }
}

extension LowestEigenpairs {
  /// Returns Σ ψ (ψ·f)/λ for forces of 3n components, one after another.
  func solution(for forces: [Double]) -> [Double] {
    let count = eigenvalues.count
    let size = eigenvectors.count / count
    let columns = forces.count / size
    var weights = [Double](repeating: 0, count: count * columns)
    gemm(transposingA: true, count, columns, size, eigenvectors, size, forces, size, &weights, count)
    for index in weights.indices { weights[index] /= eigenvalues[index % count] }
    var u = [Double](repeating: 0, count: forces.count)
    gemm(size, columns, count, eigenvectors, size, weights, count, &u, size)
    return u
  }
}

/// Four systems M u = f that conjugate gradients solve at the same time.
struct PanelSystem: ~Copyable {
  private let matrix: PanelMatrix
  private let f: Panel
  private let u: Panel
  private let r: Panel
  private let p: Panel
  private let product: Panel
  private let scale: PanelMatrix.Lanes

  /// The number of iterations after which translations, which rounding introduces, are removed from the residual.
  private static let cleaning = 32

  /// Takes up to four translation-free forces, and displacements to begin with.
  init(_ matrix: PanelMatrix, force: [Double], start: [Double]) {
    self.matrix = matrix
    f = Panel(matrix)
    u = Panel(matrix)
    r = Panel(matrix)
    p = Panel(matrix)
    product = Panel(matrix)
    let columns = force.count / matrix.matrix.unknowns
    matrix.pack(force, columns: columns, into: f.lanes)
    matrix.pack(start, columns: columns, into: u.lanes)
    let squares = f.dots(f)
    scale = squares.replacing(with: 1, where: squares .== 0).squareRoot()
    subtract()
  }

  /// ‖f − M u‖/‖f‖ of each vector.
  var residuals: PanelMatrix.Lanes { r.dots(r).squareRoot() / scale }

  /// Computes r = f − M u without translations.
  private func subtract() {
    u.removeTranslations()
    matrix.advance(u.lanes, r.lanes, product: -1, shift: 0, previous: 0)
    for k in 0..<r.count { r.lanes[k] += f.lanes[k] }
    r.removeTranslations()
  }

  /// Iterates until the recursive residual of every vector is below the tolerance, then computes the true one.
  func iterate(tolerance: Double) throws(SparseAlgebraError) {
    typealias Lanes = PanelMatrix.Lanes
    var rr = r.dots(r)
    for k in 0..<p.count { p.lanes[k] = r.lanes[k] }
    for iteration in 1...PanelMatrix.mostIterations {
      let done = rr.squareRoot() .<= tolerance * scale
      if all(done) { break }
      matrix.advance(p.lanes, product.lanes, product: 1, shift: 0, previous: 0)
      let curvature = p.dots(product)
      guard all(done .| (curvature .> 0)) else { throw .notPositiveDefinite(column: 0) }
      let step = (rr / curvature).replacing(with: 0, where: done)
      var next = Lanes.zero
      for k in 0..<r.count {
        u.lanes[k].addProduct(step, p.lanes[k])
        let rest = r.lanes[k] - step * product.lanes[k]
        r.lanes[k] = rest
        next.addProduct(rest, rest)
      }
      if iteration.isMultiple(of: Self.cleaning) {
        r.removeTranslations()
        next = r.dots(r)
      }
      let turn = (next / rr).replacing(with: 0, where: done)
      for k in 0..<p.count { p.lanes[k] = r.lanes[k] + turn * p.lanes[k] }
      rr = next
    }
    subtract()
  }

  /// Returns u of the first `columns` vectors.
  func displacements(_ columns: Int) -> [Double] {
    [Double](unsafeUninitializedCapacity: columns * matrix.matrix.unknowns) { result, count in
      count = columns * matrix.matrix.unknowns
      if let to = result.baseAddress { matrix.unpack(u.lanes, columns: columns, into: to) }
    }
  }
}
