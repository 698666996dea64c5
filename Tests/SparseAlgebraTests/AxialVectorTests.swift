import SparseAlgebra
import Tags
import Testing

/// Matrices whose blocks are not symmetric: of bonds, and of forms (a·u_i + b·u_j + c·u_k)², a + b + c = 0, on three sites.
@Suite(.tags(.unit)) struct AxialVectorTests {
  let network = ElasticNetwork.random(60, seed: 5)
  let matrix: SymmetricBlockMatrix
  /// The same matrix, added up densely.
  let dense: [Double]

  init() {
    var numbers = TestNumbers(17)
    var bonds = network.bonds
    var axialVectors = [SIMD3<Double>](repeating: .zero, count: bonds.count)
    let size = 3 * network.siteCount
    var dense = network.matrix.denseArray()
    for _ in 0..<150 {
      let sites = (0..<3).map { _ in Int(60 * numbers.next()) }
      guard Set(sites).count == 3 else { continue }
      let (a, b) = (numbers.vector(3), numbers.vector(3))
      let vectors = [a, b, zip(a, b).map { -$0 - $1 }]
      for p in 0..<3 {
        for q in 0..<3 {
          for x in 0..<3 {
            for y in 0..<3 { dense[(3 * sites[p] + x) * size + 3 * sites[q] + y] += vectors[p][x] * vectors[q][y] }
          }
        }
      }
      for (p, q) in [(0, 1), (2, 0), (1, 2)] {
        let m = { (x: Int, y: Int) in -vectors[p][x] * vectors[q][y] }
        bonds.append(
          BlockBond(
            sites[p], sites[q],
            SymmetricBlock(
              xx: m(0, 0), xy: (m(0, 1) + m(1, 0)) / 2, xz: (m(0, 2) + m(2, 0)) / 2, yy: m(1, 1),
              yz: (m(1, 2) + m(2, 1)) / 2, zz: m(2, 2))))
        axialVectors.append(0.5 * SIMD3(m(2, 1) - m(1, 2), m(0, 2) - m(2, 0), m(1, 0) - m(0, 1)))
      }
    }
    matrix = SymmetricBlockMatrix(siteCount: network.siteCount, bonds: bonds, bondAxialVectors: axialVectors)
    self.dense = dense
  }

  @Test func assemblyEqualsTheDenseSum() {
    #expect(relativeDistance(matrix.denseArray(), dense) < 1e-14)
    #expect(RigidTranslations.residual(of: matrix) < 1e-14)
  }

  @Test func productAndBoundAreThoseOfTheDenseMatrix() {
    var numbers = TestNumbers(3)
    let size = matrix.unknowns
    let u = numbers.vector(size)
    let expected = (0..<size).map { row in (0..<size).reduce(0) { $0 + dense[row * size + $1] * u[$1] } }
    #expect(relativeDistance(matrix.product(with: u), expected) < 1e-13)
    let rows = (0..<size).map { row in (0..<size).reduce(0) { $0 + abs(dense[row * size + $1]) } }
    #expect(abs(matrix.gershgorinBound / rows.max()! - 1) < 1e-13)
  }

  @Test func theFactorizationSolvesIt() throws {
    var numbers = TestNumbers(8)
    var f = numbers.vector(2 * matrix.unknowns)
    RigidTranslations.remove(from: &f, siteCount: matrix.siteCount)
    let answer = try Factorization(matrix).response(to: f, refinements: 0)
    #expect(answer.residuals.max()! < 1e-11)
    #expect(relativeDistance(matrix.product(with: answer.displacements), f) < 1e-11)
  }

  @Test func severalVectorsAreMultipliedAsEachAlone() {
    var numbers = TestNumbers(4)
    let size = matrix.unknowns
    for matrix in [matrix, network.matrix] {
      let vectors = numbers.vector(11 * size)
      let products = matrix.product(with: vectors)
      for first in stride(from: 0, to: 11 * size, by: size) {
        // Lanes do not mix: the same bits.
        #expect(matrix.product(with: Array(vectors[first..<first + size])) == Array(products[first..<first + size]))
      }
    }
  }

  @Test func theFilterFindsItsModes() throws {
    let factorization = try Factorization(matrix)
    let filter = try #require(
      try ChebyshevFilter.choice(lowest: 5, of: factorization, evenIfSlower: true))
    let pairs = try #require(
      try LowestEigenpairs(byFilter: filter, count: 5, tolerance: 1e-8))
    let values = try DenseEigenpairs(upperTriangle: dense, order: matrix.unknowns).eigenvalues
    #expect(relativeDistance(pairs.eigenvalues, Array(values[3..<8])) < 1e-10)
  }
}
