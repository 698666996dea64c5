import SparseAlgebra
import Tags
import Testing

/// The factor's panels, groups of rows and blocks of right-hand sides all have remainders: every one of them is met.
@Suite(.tags(.unit)) struct PanelSolveTests {
  /// Condition numbers of these networks are below 10⁴, and rounding is 10⁻¹⁶.
  static let tolerance = 1e-11

  @Test(arguments: Array(20...44) + [90, 91])
  func everySizeOfNetworkIsSolved(sites: Int) throws {
    let matrix = ElasticNetwork.random(sites, seed: UInt64(sites)).matrix
    let size = matrix.unknowns
    let factorization = try Factorization(matrix)
    var numbers = TestNumbers(5)
    var force = numbers.vector(size)
    RigidTranslations.remove(from: &force, siteCount: sites)
    let dense = try DenseEigenpairs(upperTriangle: matrix.denseArray(), order: size)
    var expected = [Double](repeating: 0, count: size)
    for k in RigidTranslations.count..<size {
      let x = dense.eigenvectors[k * size..<(k + 1) * size]
      let overlap = zip(x, force).reduce(0) { $0 + $1.0 * $1.1 } / dense.eigenvalues[k]
      for (row, component) in x.enumerated() { expected[row] += overlap * component }
    }
    let response = try factorization.response(to: force, refinements: 0)
    #expect(relativeDistance(response.displacements, expected) < Self.tolerance)
    // 3n − 3 columns; the densest factor is a full triangle.
    #expect(factorization.factorEntries >= size - 3 && factorization.factorEntries <= (size - 3) * (size - 2) / 2)
  }

  @Test(arguments: [2, 7, 8, 9, 31, 32, 33, 70])
  func aBlockIsSolvedAsItsColumnsAre(columns: Int) throws {
    let matrix = ElasticNetwork.random(300, seed: 6).matrix
    let size = matrix.unknowns
    let factorization = try Factorization(matrix)
    var numbers = TestNumbers(11)
    let forces = numbers.vector(columns * size)
    let together = try factorization.response(to: forces, refinements: 0)
    for column in 0..<columns {
      let range = column * size..<(column + 1) * size
      let alone = try factorization.response(to: Array(forces[range]), refinements: 0)
      // Lanes do not mix: the same bits.
      #expect(alone.displacements == Array(together.displacements[range]))
      #expect(alone.residuals[0] < 1e-13)
    }
  }

  @Test func manyPanelsOfOneSupernodeAreAsExact() throws {
    // Sixty contacts a site: the last separator alone is several panels wide.
    let matrix = ElasticNetwork.random(400, reach: 2.6, seed: 4).matrix
    let factorization = try Factorization(matrix)
    var numbers = TestNumbers(3)
    let response = try factorization.response(to: numbers.vector(3 * matrix.unknowns), refinements: 0)
    #expect(response.residuals.allSatisfy { $0 < 1e-13 })
    #expect(factorization.operations > 1e8)
  }

  @Test func pivotsOfBothSignsSolveAndCount() throws {
    // Half the spectrum is below the shift; the backward error is that of a solve with the factor.
    let matrix = ElasticNetwork.random(200, seed: 17).matrix
    let values = try DenseEigenpairs(upperTriangle: matrix.denseArray(), order: 600).eigenvalues
    let shift = 0.5 * (values[299] + values[300])
    let count = try InertiaCount(of: matrix, below: shift)
    #expect(count.below == 300)
    #expect(count.backwardError < 1e-12)
  }

  @Test func forcesOnTwoSitesSkipPanelsAndNothingElse() throws {
    // Every pair of sites in turn: blocks of which some, all and none reach a panel.
    let matrix = ElasticNetwork.random(300, seed: 23).matrix
    let size = matrix.unknowns
    let factorization = try Factorization(matrix)
    #expect(Set(factorization.turns) == Set(0..<300))
    var numbers = TestNumbers(29)
    let background = numbers.vector(size)
    let response = try factorization.response(to: background, refinements: 0).displacements
    var (dipoles, shifted) = ([Double](repeating: 0, count: 70 * size), [Double]())
    for k in 0..<70 {
      for axis in 0..<3 {
        let part = 2 * numbers.next() - 1
        dipoles[k * size + 3 * k + axis] = part
        dipoles[k * size + 3 * (4 * k + 20) + axis] = -part
      }
      shifted += zip(background, dipoles[k * size..<(k + 1) * size]).map { $0 + $1 }
    }
    let alone = try factorization.response(to: dipoles, refinements: 0)
    // The same dipoles on a background, which reaches all panels.
    let together = try factorization.response(to: shifted, refinements: 0).displacements
    #expect(alone.residuals.allSatisfy { $0 < 1e-12 })
    let differences = together.indices.map { together[$0] - response[$0 % size] }
    #expect(relativeDistance(alone.displacements, differences) < Self.tolerance)
  }
}
