import SparseAlgebra
import Tags
import Testing

@Suite(.tags(.unit)) struct ConjugateGradientsTests {
  @Test func conjugateGradientsAgreeWithTheFactorization() throws {
    let matrix = ElasticNetwork.random(200, seed: 4).matrix
    var numbers = TestNumbers(6)
    let force = numbers.vector(matrix.unknowns)
    let direct = try Factorization(matrix).response(to: force)
    let iterated = ConjugateGradients(tolerance: 1e-12).response(of: matrix, to: force)
    #expect(iterated.ending == .converged && iterated.residual < 1e-11)
    // Error ≤ condition (10³) × residual.
    #expect(relativeDistance(iterated.displacement, direct.displacements) < 1e-8)
  }

  @Test func theLimitOfIterationsIsReported() {
    let matrix = ElasticNetwork.random(200, seed: 4).matrix
    let force = (0..<600).map { Double($0 % 5) }
    let stopped = ConjugateGradients(tolerance: 1e-12, mostIterations: 3).response(of: matrix, to: force)
    #expect(stopped.ending == .exhausted && stopped.iterations == 3 && stopped.residual > 1e-3)
  }

  @Test func anUnstableNetworkIsNoticed() {
    let matrix = ElasticNetwork.random(60, prestress: 0.9, seed: 3).matrix
    var numbers = TestNumbers(6)
    let result = ConjugateGradients().response(of: matrix, to: numbers.vector(180))
    #expect(result.ending == .notPositive)
  }
}
