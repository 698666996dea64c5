import Fixtures
import Foundation
import Interactions
import Mechanics
import Particles
import SparseAlgebra
import Tags
import Testing

@Suite(.tags(.validation)) struct SpectralMomentsTests {
  /// The trace over all unit vectors is Σ T_n(2λ/Λ − 1) over all eigenvalues of a dense solver but the three translations.
  @Test(arguments: ["pss:rc=1.5", "ipl"]) func theExactTraceIsThatOfAllEigenvalues(name: String) throws {
    let state = try glass(name, count: try smallCount(of: ModelCatalogue.model(name), atLeast: 100), temperature: 1)
    let glass = try FactorizedGlass(state)
    let size = glass.unknowns
    let units = (0..<size).map { k in (0..<size).map { $0 == k ? 1.0 : 0 } }
    let found = try glass.spectralMoments(from: units)
    let values = try DenseEigenpairs(upperTriangle: glass.hessian.denseArray(), order: size).eigenvalues.dropFirst(3)
    #expect(found.bound >= values.last! && found.bound < 1.1 * values.last!)
    let count = Double(state.configuration.count)
    for n in found.moments.indices {
      let exact = values.reduce(0) { $0 + cos(Double(n) * acos(max(-1, min(1, 2 * $1 / found.bound - 1)))) } / count
      // T_n′ ≤ n², of eigenvalues that a dense solver gives to some ulps of the largest.
      #expect(abs(found.moments[n] - exact) < 3 * 1e-13 * Double((n + 1) * (n + 1)), "moment \(n)")
    }
    #expect(abs(found.moments[0] - Double(values.count) / count) < 1e-12)
  }

  /// The variance of the trace of a matrix of norm 1 by R vectors of signs is at most 2·3N/R; five standard deviations.
  @Test func randomVectorsGiveTheTraceWithinTheirError() throws {
    let state = try glass("pss:rc=1.2", count: 200, temperature: 1)
    let glass = try FactorizedGlass(state)
    let size = glass.unknowns
    let exact = try glass.spectralMoments(
      from: (0..<size).map { k in (0..<size).map { $0 == k ? 1.0 : 0 } })
    var stream = SeedTree(seed: 31).stream("spectrum")
    let vectors = 16
    let found = try glass.spectralMoments(vectors: vectors, stream: &stream)
    let count = Double(state.configuration.count)
    let error = (2 * Double(size) / Double(vectors)).squareRoot() / count
    var square = 0.0
    for n in 1..<64 {
      #expect(abs(found.moments[n] - exact.moments[n]) < 5 * error, "moment \(n)")
      square += pow((found.moments[n] - exact.moments[n]) / error, 2)
    }
    // The estimates are random: they differ, and not by much less than their error.
    #expect(square / 63 > 0.05 && found.bound == exact.bound)
  }
}
