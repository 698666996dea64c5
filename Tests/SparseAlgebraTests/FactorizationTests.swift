import SparseAlgebra
import Tags
import Testing

@Suite(.tags(.unit)) struct FactorizationTests {
  @Test(arguments: [0.0, 0.05])
  func pinnedSolveEqualsThePseudoInverse(prestress: Double) throws {
    let matrix = ElasticNetwork.random(60, prestress: prestress, seed: 3).matrix
    let size = matrix.unknowns
    let dense = try DenseEigenpairs(upperTriangle: matrix.denseArray(), order: size)
    var numbers = TestNumbers(9)
    // 40 columns: more than are solved at once.
    let forces = numbers.vector(40 * size)
    var expected = [Double](repeating: 0, count: 40 * size)
    for column in 0..<40 {
      for k in 0..<size where abs(dense.eigenvalues[k]) > 1e-10 {
        let x = dense.eigenvectors[k * size..<(k + 1) * size]
        let overlap = zip(x, forces[(column * size)...]).reduce(0) { $0 + $1.0 * $1.1 }
        for (row, component) in x.enumerated() {
          expected[column * size + row] += overlap / dense.eigenvalues[k] * component
        }
      }
    }
    let factorization = try Factorization(matrix)
    let response = try factorization.response(to: forces)
    // Condition number below 1e4, rounding 1e-16.
    #expect(relativeDistance(response.displacements, expected) < 1e-11)
    #expect(response.residuals.count == 40 && response.residuals.allSatisfy { $0 < 1e-13 })
  }

  @Test func aUniformForceMovesNothing() throws {
    let factorization = try Factorization(ElasticNetwork.random(60, seed: 3).matrix)
    let response = try factorization.response(
      to: [Double](repeating: 1, count: 180) + [Double](repeating: 0, count: 180))
    #expect(response.displacements.allSatisfy { abs($0) < 1e-13 })
    #expect(response.residuals[1] == 0)
  }

  @Test func refinementDoesNotWorsenTheResidualOfASoftNetwork() throws {
    // Two stiff halves joined by springs 10⁻⁷ as stiff: condition about 10⁸.
    var network = ElasticNetwork.random(60, prestress: 0, seed: 3)
    for index in network.bonds.indices where (network.bonds[index].i < 30) != (network.bonds[index].j < 30) {
      let b = network.bonds[index].block
      network.bonds[index].block = SymmetricBlock(
        xx: b.xx * 1e-7, xy: b.xy * 1e-7, xz: b.xz * 1e-7, yy: b.yy * 1e-7, yz: b.yz * 1e-7, zz: b.zz * 1e-7)
    }
    let factorization = try Factorization(network.matrix)
    var numbers = TestNumbers(2)
    let force = numbers.vector(180)
    let plain = try factorization.response(to: force, refinements: 0)
    let refined = try factorization.response(to: force, refinements: 1)
    #expect(plain.residuals[0] < 1e-6)
    #expect(refined.residuals[0] <= plain.residuals[0])
    #expect(refined.displacements != plain.displacements)
  }

  @Test func anUnstableNetworkIsRefused() throws {
    // Strong random prestress: dense diagonalisation shows negative modes, and the factorization must see them.
    let matrix = ElasticNetwork.random(60, prestress: 0.9, seed: 3).matrix
    let dense = try DenseEigenpairs(upperTriangle: matrix.denseArray(), order: matrix.unknowns)
    #expect(dense.eigenvalues[0] < -1e-3)
    #expect {
      _ = try Factorization(matrix)
    } throws: { error in
      guard case .notPositiveDefinite(let column)? = error as? SparseAlgebraError else { return false }
      return (0..<177).contains(column)
    }
  }

  @Test func aSingleNegativeModeIsRefused() throws {
    // The softest mode of a stable network is lowered through zero by a negative spring between two sites.
    var network = ElasticNetwork.random(60, seed: 3)
    let stable = try Factorization(network.matrix)
    #expect(stable.pivotRatio > 1e-4)
    let r = SIMD3<Double>(1, 0, 0)
    network.bonds.append(BlockBond(4, 40, ElasticNetwork.block(r, second: -20)))
    let dense = try DenseEigenpairs(upperTriangle: network.matrix.denseArray(), order: 180)
    #expect(dense.eigenvalues.count { $0 < -1e-9 } == 1)
    #expect(throws: SparseAlgebraError.self) { _ = try Factorization(network.matrix) }
  }

  /// A piece of `second` is bonded to nothing of the rest; it may or may not hold the pinned (last) site.
  @Test(arguments: [1, 2, 20, 40, 59])
  func aDisconnectedPieceIsRefused(first: Int) {
    var network = ElasticNetwork.random(60, seed: 3)
    network.bonds.removeAll { ($0.i < first) != ($0.j < first) }
    #expect(throws: SparseAlgebraError.self) { _ = try Factorization(network.matrix) }
  }

  @Test func aFloppySiteIsRefused() {
    // Site 10 keeps two bonds: three directions, two constraints.
    var network = ElasticNetwork.random(60, prestress: 0, seed: 3)
    var kept = 0
    network.bonds.removeAll { bond in
      guard bond.i == 10 || bond.j == 10 else { return false }
      kept += 1
      return kept > 2
    }
    #expect(throws: SparseAlgebraError.self) { _ = try Factorization(network.matrix) }
  }

  @Test func anEliminationOrderServesASimilarNetwork() throws {
    let network = ElasticNetwork.random(60, seed: 3)
    let order = try EliminationOrder(of: network.matrix)
    var thinner = network
    thinner.bonds.removeSubrange(20..<23)
    let force = (0..<180).map { Double($0 % 7) }
    let kept = try Factorization(thinner.matrix, order: order)
    let fresh = try Factorization(thinner.matrix)
    #expect(kept.order == order)
    let (u, v) = (try kept.response(to: force), try fresh.response(to: force))
    #expect(relativeDistance(u.displacements, v.displacements) < 1e-12)
  }
}
