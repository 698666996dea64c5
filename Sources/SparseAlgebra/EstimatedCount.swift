import Foundation

/// A stochastic estimate of the number of eigenvalues up to the k-th found: whether modes were missed, without a
/// factorization. It is an estimate with an error, not the proof that `InertiaCount` is.
///
/// Random vectors of signs x_r are freed of the translations and of all pairs found, and a Chebyshev polynomial amplifies
/// what is left of them below the k-th eigenvalue. A mode ψ that was missed there is found by Rayleigh's and Ritz's
/// method in the span of the results, with its amplitude (ψ·x_r)², whose mean is 1:
///
///     missed = (1/R) Σ_r x_r·Q f(M) Q·x_r,    f(λ) = 1 for λ ≤ λ_k, T_d(ℓ(λ))²/T_d(ℓ(λ_k))² above
///
/// Q projects out what was found, so that the error is that of the missed modes alone: none if none are missed, √(2m/R)
/// if m are. An estimate without Q would have the error √(2k/R), ±2.2 for k = 40 and R = 16.
///
/// Source: M. F. Hutchinson, Commun. Stat. Simul. Comput. 18, 1059 (1989); E. Di Napoli, E. Polizzi, Y. Saad, Numer.
/// Linear Algebra Appl. 23, 674 (2016); deflation as in R. A. Meyer et al., SOSA 2021, 142.
public struct EstimatedCount: Sendable, Equatable, Codable {
  /// The number of pairs found up to the k-th eigenvalue, k.
  public let found: Int
  /// The estimated number of eigenvalues below or at the k-th that were not found.
  public let missed: Double
  /// The standard error of `missed`, from the scatter of the vectors.
  public let error: Double
  /// R, the number of random vectors.
  public let vectors: Int
  /// The number of products of M with one vector.
  public let products: Int

  /// The estimated number of eigenvalues up to the k-th.
  public var estimate: Double { Double(found) + missed }
  /// The standard error of the estimate if one mode was missed, √(2/R).
  public var errorOfOne: Double { (2 / Double(vectors)).squareRoot() }

  /// R.
  public static let vectors = 16
  /// The estimate of missed modes from which on the pairs count as incomplete.
  ///
  /// R times the estimate of one missed mode is a χ² of R = 16 degrees of freedom, which is below 4 with a probability
  /// of 0.1%. Without a missed mode the estimate is `leak`.
  public static let mostMissed = 0.25
  /// The contribution of all eigenvalues above the cut to the estimate.
  package static let leak = 0.01
  /// The largest degree of the polynomial.
  static let mostDegree = 1 << 14
  /// The largest ln T_d of the lowest modes.
  static let mostGrowth = 300.0
  /// The ratio to the largest eigenvalue of the Gram matrix below which a direction is rounding.
  static let rankTolerance = 1e-13

  /// Creates a count from its numbers.
  package init(found: Int, missed: Double, error: Double, vectors: Int, products: Int) {
    (self.found, self.missed, self.error) = (found, missed, error)
    (self.vectors, self.products) = (vectors, products)
  }

  /// Counts beside the pairs found.
  public init(of panels: PanelMatrix, beside found: FilteredEigenpairs) throws(SparseAlgebraError) {
    try self.init(of: panels, beside: found.pairs, upTo: found.wanted, bound: found.bound)
  }

  /// Counts beside pairs of which `wanted` are reported and the others are guards, the last of them a gap above.
  package init(
    of panels: PanelMatrix, beside pairs: LowestEigenpairs, upTo wanted: Int, bound: Double
  ) throws(SparseAlgebraError) {
    let before = panels.products
    let size = panels.matrix.unknowns
    let (last, cut) = (pairs.eigenvalues[wanted - 1], pairs.eigenvalues[pairs.eigenvalues.count - 1])
    (self.found, vectors) = (wanted, Self.vectors)
    guard pairs.eigenvalues.count < size - RigidTranslations.count else {
      (missed, error, products) = (0, 0, 0)
      return
    }
    // Above the cut are at most 3n eigenvalues, where T_d² is 1/2 on average.
    let gain = (0.5 * Double(size) / Self.leak).squareRoot()
    let mapped = (bound + cut - 2 * last) / (bound - cut)
    // The lowest modes grow more than the k-th: without the second bound, beyond the range of numbers.
    let degree = min(
      mapped > 1 ? acosh(gain) / acosh(mapped) : .infinity, Self.mostGrowth / acosh((bound + cut) / (bound - cut)))
    let filter = ChebyshevFilter(
      panels, cutoff: cut, top: bound, degree: Int(min(Double(Self.mostDegree), degree.rounded(.up))))
    let y = Self.filtered(by: filter, beside: pairs)
    let ritz = try RitzAmplitudes(of: y, panels)
    let ceiling = exp(filter.logarithm(last))
    let counts = (0..<Self.vectors).map { vector in
      ritz.eigenvalues.indices.reduce(0.0) { sum, k in
        let gain = ritz.eigenvalues[k] < last ? exp(filter.logarithm(ritz.eigenvalues[k])) : ceiling
        let amplitude = ritz.amplitudes[vector][k] / gain
        return sum + amplitude * amplitude
      }
    }
    let mean = counts.reduce(0, +) / Double(Self.vectors)
    let variance = counts.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(Self.vectors - 1)
    (missed, error) = (mean, (variance / Double(Self.vectors)).squareRoot())
    products = panels.products - before
  }

  /// Returns Q T_d Q x_r of all random vectors, one after another.
  private static func filtered(by filter: ChebyshevFilter, beside pairs: LowestEigenpairs) -> [Double] {
    let (matrix, size) = (filter.matrix, filter.matrix.unknowns)
    var x = [Double](repeating: 0, count: vectors * size)
    for vector in 0..<vectors {
      var numbers = StartVector(number: SpectralEdge.signSeries + PanelMatrix.width + vector)
      for row in 0..<size { x[vector * size + row] = numbers.next() < 0 ? -1 : 1 }
    }
    RigidTranslations.remove(from: &x, siteCount: matrix.siteCount)
    pairs.projectOut(of: &x)
    var y = x
    x.withUnsafeBufferPointer { x in
      y.withUnsafeMutableBufferPointer { y in
        guard let from = x.baseAddress, let to = y.baseAddress else { return }
        filter.apply(to: from, into: to, columns: vectors)
      }
    }
    pairs.projectOut(of: &y)
    return y
  }
}

extension LowestEigenpairs {
  /// Replaces vectors of 3n components by their parts orthogonal to all eigenvectors.
  func projectOut(of vectors: inout [Double]) {
    let count = eigenvalues.count
    let size = eigenvectors.count / count
    let columns = vectors.count / size
    var overlaps = [Double](repeating: 0, count: count * columns)
    // Eigenvectors are orthogonal up to their residuals; the second pass removes what the first leaves.
    for _ in 0..<2 {
      gemm(transposingA: true, count, columns, size, eigenvectors, size, vectors, size, &overlaps, count)
      gemm(size, columns, count, alpha: -1, eigenvectors, size, overlaps, count, beta: 1, &vectors, size)
    }
  }
}

/// Rayleigh's and Ritz's approximations in the span of some vectors, and the amplitudes of these vectors in them.
struct RitzAmplitudes {
  /// The Ritz values, ascending; fewer than the vectors if these are dependent.
  let eigenvalues: [Double]
  /// v_k·y_r for each vector r and unit Ritz vector k.
  let amplitudes: [[Double]]

  init(of y: [Double], _ panels: PanelMatrix) throws(SparseAlgebraError) {
    let size = panels.matrix.unknowns
    let count = y.count / size
    let my = panels.product(with: y)
    var (gram, form) = ([Double](repeating: 0, count: count * count), [Double](repeating: 0, count: count * count))
    gemm(transposingA: true, count, count, size, y, size, y, size, &gram, count)
    gemm(transposingA: true, count, count, size, y, size, my, size, &form, count)
    let directions = try DenseEigenpairs(upperTriangle: gram, order: count)
    let largest = directions.eigenvalues[count - 1]
    let kept = (0..<count).filter { directions.eigenvalues[$0] > EstimatedCount.rankTolerance * largest }
    // B = V g^(−1/2), an orthonormal basis Y B of the span.
    let basis = kept.map { k in
      directions.eigenvectors[k * count..<(k + 1) * count].map { $0 / directions.eigenvalues[k].squareRoot() }
    }
    func contract(_ a: [Double], _ matrix: [Double], _ b: [Double]) -> Double {
      var sum = 0.0
      for j in 0..<count { for i in 0..<count { sum += a[i] * matrix[j * count + i] * b[j] } }
      return sum
    }
    let projected = kept.indices.flatMap { b in kept.indices.map { a in contract(basis[a], form, basis[b]) } }
    let pairs = try DenseEigenpairs(upperTriangle: projected, order: kept.count)
    eigenvalues = pairs.eigenvalues
    amplitudes = (0..<count).map { r in
      let along = basis.map { b in (0..<count).reduce(0.0) { $0 + b[$1] * gram[r * count + $1] } }
      return kept.indices.map { k in
        kept.indices.reduce(0.0) { $0 + pairs.eigenvectors[k * kept.count + $1] * along[$1] }
      }
    }
  }
}
