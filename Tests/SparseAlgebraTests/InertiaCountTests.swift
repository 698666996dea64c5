import SparseAlgebra
import Tags
import Testing

@Suite(.tags(.unit)) struct InertiaCountTests {
  @Test(arguments: [0.02, 0.6])
  func inertiaCountsWhatDenseDiagonalisationCounts(prestress: Double) throws {
    // The larger prestress makes the network unstable: negative eigenvalues are counted as well.
    let matrix = ElasticNetwork.random(100, prestress: prestress, seed: 21).matrix
    let values = try DenseEigenpairs(upperTriangle: matrix.denseArray(), order: 300).eigenvalues
    for index in [0, 2, 3, 10, 57, 150, 298] {
      let gap = values[index + 1] - values[index]
      guard gap > 1e-6 else { continue }
      let sigma = values[index] + 0.5 * gap
      let count = try InertiaCount(of: matrix, below: sigma)
      #expect(count.below == index + 1)
      #expect(count.backwardError < InertiaCount.largestBackwardError)
    }
    #expect(try matrix.eigenvaluesBelow(2 * matrix.gershgorinBound) == 300)
    #expect(try matrix.eigenvaluesBelow(-2 * matrix.gershgorinBound) == 0)
  }

  @Test func inertiaProvesThatNoModeOfTheListIsMissing() throws {
    let matrix = ElasticNetwork.random(300, seed: 8).matrix
    let factorization = try Factorization(matrix)
    let modes = try LowestEigenpairs(count: 30, of: factorization)
    let sigma = 0.5 * (modes.eigenvalues[28] + modes.eigenvalues[29])
    let count = try InertiaCount(of: matrix, below: sigma, order: factorization.order)
    #expect(count.below == 29 + RigidTranslations.count)
  }

  @Test func aShiftThatMakesAPivotZeroIsRefused() {
    // Two sites, unit springs on each axis: M − I has a zero diagonal, and no pivot order mends that.
    let identity = SymmetricBlock(xx: 1, xy: 0, xz: 0, yy: 1, yz: 0, zz: 1)
    let matrix = SymmetricBlockMatrix(siteCount: 2, bonds: [BlockBond(0, 1, identity)])
    #expect(throws: SparseAlgebraError.unreliableInertia(backwardError: .infinity)) {
      _ = try matrix.eigenvaluesBelow(1)
    }
  }
}
