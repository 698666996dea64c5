import Foundation
import Particles
import SparseAlgebra

/// The density of vibrational states as Chebyshev moments of the Hessian, for the kernel polynomial method.
///
/// The eigenvalues ω² of M lie in [0, Λ]. With the Chebyshev polynomials T_n, the moments are
/// μ_n = (1/N) Tr T_n(2M/Λ − 1) without the three translations, so that μ₀ = ∫D dω, the number of vibrations per particle. The
/// trace is estimated by random vectors of signs, whose relative error is about (2/(3NR))^½ for R vectors.
///
/// Source: A. Weiße, G. Wellein, A. Alvermann, H. Fehske, Rev. Mod. Phys. 78, 275 (2006).
public struct SpectralMoments: Sendable {
  /// μ₀, μ₁, …, per particle of the sample.
  public let moments: [Double]
  /// Λ, an upper bound on the eigenvalues of M, in ε/λ².
  public let bound: Double

  /// The number of moments: the resolution in ω is π√Λ/(2·512).
  public static let count = 512
}

extension FactorizedGlass {
  /// Returns the moments estimated with `vectors` random vectors.
  ///
  /// - Throws: ``SparseAlgebraError`` if the largest eigenvalue cannot be computed.
  public func spectralMoments(vectors: Int, stream: inout RandomStream) throws -> SpectralMoments {
    try estimatedMoments(vectors: vectors, stream: &stream)
  }
}

extension RespondingGlass where Self: ~Copyable {
  /// Returns the moments estimated with `vectors` random vectors.
  package func estimatedMoments(vectors: Int, stream: inout RandomStream) throws -> SpectralMoments {
    let starts = (0..<vectors).map { _ in
      (0..<unknowns).map { _ in stream.uniform() < 0.5 ? -1.0 : 1.0 }
    }
    return try spectralMoments(from: starts)
  }

  /// Returns the moments of the mean density of given vectors: those of all unit vectors give the exact trace.
  package func spectralMoments(from vectors: [[Double]]) throws -> SpectralMoments {
    let matrix = hessian
    let (largest, residual) = try matrix.largestEigenvalue()
    // The Ritz value is a lower bound; moments of a distribution in [−1, 1] do not exceed the first.
    var worst = 0.0
    for bound in [1.01 * largest + residual, matrix.gershgorinBound] {
      var sums = [Double](repeating: 0, count: SpectralMoments.count)
      for vector in vectors { matrix.addMoments(of: vector, bound: bound, to: &sums) }
      let modes = Double(unknowns - 3) / Double(state.configuration.count)
      let moments = sums.map { $0 / sums[0] * modes }
      worst = moments.reduce(0) { max($0, abs($1)) } / modes
      if worst <= 1 + 1e-9 { return SpectralMoments(moments: moments, bound: bound) }
    }
    throw SparseAlgebraError.notConverged(converged: 0, wanted: SpectralMoments.count, worstResidual: worst)
  }
}

extension SymmetricBlockMatrix {
  /// Adds x·T_n(2M/Λ − 1)·x for all n of `sums`, with x the vector without its rigid translations.
  ///
  /// T_2n = 2T_n² − 1 and T_2n+1 = 2T_n T_n+1 − T_1 give two moments per product.
  fileprivate func addMoments(of vector: [Double], bound: Double, to sums: inout [Double]) {
    let count = sums.count
    func scaled(_ x: [Double]) -> [Double] {
      var y = product(with: x)
      for i in y.indices { y[i] = 2 / bound * y[i] - x[i] }
      return y
    }
    var last = vector
    for axis in 0..<3 {
      let mean = stride(from: axis, to: last.count, by: 3).reduce(0) { $0 + last[$1] } / Double(siteCount)
      for i in stride(from: axis, to: last.count, by: 3) { last[i] -= mean }
    }
    var this = scaled(last)
    let (zeroth, first) = (overlap(last, last), overlap(last, this))
    sums[0] += zeroth
    if count > 1 { sums[1] += first }
    var n = 1
    while 2 * n < count {
      sums[2 * n] += 2 * overlap(this, this) - zeroth
      guard 2 * n + 1 < count else { break }
      var next = scaled(this)
      for i in next.indices { next[i] = 2 * next[i] - last[i] }
      (last, this) = (this, next)
      sums[2 * n + 1] += 2 * overlap(last, this) - first
      n += 1
    }
  }
}

private func overlap(_ x: [Double], _ y: [Double]) -> Double {
  var sum = 0.0
  for i in x.indices { sum += x[i] * y[i] }
  return sum
}
