import SparseAlgebra
import Tags
import Testing

@Suite(.tags(.unit)) struct SymmetricBlockMatrixTests {
  let network = ElasticNetwork.random(60, seed: 11)

  /// The same matrix by adding every bond into a dense array.
  private func denseByHand(_ network: ElasticNetwork) -> [Double] {
    let size = 3 * network.siteCount
    var dense = [Double](repeating: 0, count: size * size)
    for bond in network.bonds {
      let b = bond.block
      let rows = [[b.xx, b.xy, b.xz], [b.xy, b.yy, b.yz], [b.xz, b.yz, b.zz]]
      for (row, column, sign) in [
        (bond.i, bond.i, 1.0), (bond.j, bond.j, 1.0), (bond.i, bond.j, -1.0), (bond.j, bond.i, -1.0),
      ] {
        for a in 0..<3 {
          for c in 0..<3 { dense[(3 * row + a) * size + 3 * column + c] += sign * rows[a][c] }
        }
      }
    }
    return dense
  }

  @Test func assemblyEqualsTheDenseSumOfBonds() {
    #expect(relativeDistance(network.matrix.denseArray(), denseByHand(network)) < 1e-15)
  }

  @Test func repeatedAndReversedBondsAreAdded() {
    var twice = network
    for bond in network.bonds.prefix(40) {
      twice.bonds.append(BlockBond(bond.j, bond.i, bond.block))
      twice.bonds.insert(bond, at: 0)
    }
    #expect(relativeDistance(twice.matrix.denseArray(), denseByHand(twice)) < 1e-15)
    #expect(twice.matrix.bondedPairs == network.bonds.count)
  }

  @Test func aSiteBondedToItsOwnImageAddsNothing() {
    var looped = network
    looped.bonds.insert(BlockBond(7, 7, network.bonds[0].block), at: 3)
    #expect(looped.matrix.denseArray() == network.matrix.denseArray())
  }

  @Test func productEqualsTheDenseProduct() {
    let matrix = network.matrix
    let size = matrix.unknowns
    var numbers = TestNumbers(1)
    let u = numbers.vector(2 * size)
    let dense = matrix.denseArray()
    var expected: [Double] = []
    for column in 0..<2 {
      for row in 0..<size {
        expected.append((0..<size).reduce(0) { $0 + dense[row * size + $1] * u[column * size + $1] })
      }
    }
    #expect(relativeDistance(matrix.product(with: u), expected) < 1e-14)
    #expect(matrix.diagonal == (0..<size).map { dense[$0 * size + $0] })
  }

  @Test(arguments: [false, true])
  func lowerTriangleIsTheShiftedDenseTriangle(pinned: Bool) {
    let matrix = network.matrix
    let size = matrix.unknowns
    let lower = matrix.lowerTriangle(shift: 0.25, pinningLastSite: pinned)
    let dense = matrix.denseArray()
    #expect(lower.order == (pinned ? size - 3 : size))
    var rebuilt = [Double](repeating: 0, count: size * size)
    for column in 0..<lower.order {
      let rows = lower.indices[lower.starts[column]..<lower.starts[column + 1]]
      #expect(rows.first == column && zip(rows, rows.dropFirst()).allSatisfy { $0 < $1 })
      for entry in lower.starts[column]..<lower.starts[column + 1] {
        rebuilt[column * size + lower.indices[entry]] = lower.values[entry]
      }
    }
    for column in 0..<lower.order {
      for row in column..<lower.order {
        let expected = dense[column * size + row] - (row == column ? 0.25 : 0)
        #expect(rebuilt[column * size + row] == expected)
      }
    }
  }

  @Test func translationsAreNullVectors() {
    // 60 sites of about 17 bonds: row sums of 20 terms, each rounded once.
    #expect(RigidTranslations.residual(of: network.matrix) < 20 * Double.ulpOfOne)
  }

  @Test func projectionRemovesTheMeanOfEveryAxisAndNothingElse() {
    var numbers = TestNumbers(5)
    let u = numbers.vector(180)
    var projected = u
    RigidTranslations.remove(from: &projected, siteCount: 60)
    for axis in 0..<3 {
      let sum = stride(from: axis, to: 180, by: 3).reduce(0) { $0 + projected[$1] }
      #expect(abs(sum) < 1e-13)
      let shifts = stride(from: axis, to: 180, by: 3).map { u[$0] - projected[$0] }
      #expect(shifts.allSatisfy { abs($0 - shifts[0]) < 1e-15 })
    }
    var again = projected
    RigidTranslations.remove(from: &again, siteCount: 60)
    #expect(relativeDistance(again, projected) < 1e-15)
  }

  @Test func largestEigenvalueIsBoundedAndEstimated() throws {
    let matrix = network.matrix
    let dense = try DenseEigenpairs(upperTriangle: matrix.denseArray(), order: matrix.unknowns)
    let largest = dense.eigenvalues[matrix.unknowns - 1]
    let estimate = try matrix.largestEigenvalue()
    #expect(estimate.value <= largest * (1 + 1e-14) && largest <= matrix.gershgorinBound)
    #expect(estimate.value > 0.999 * largest)
    #expect(dense.eigenvalues.contains { abs($0 - estimate.value) <= estimate.residual + 1e-12 * largest })
  }
}
