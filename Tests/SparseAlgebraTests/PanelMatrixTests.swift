import SparseAlgebra
import Tags
import Testing

@Suite(.tags(.unit)) struct PanelMatrixTests {
  /// A product has some thirty terms per component, each rounded to half an ulp.
  static let tolerance = 30 * Double.ulpOfOne

  @Test(arguments: [1, 8, 11]) func productsAreThoseOfTheMatrix(columns: Int) {
    var numbers = TestNumbers(8)
    let matrix = ElasticNetwork.random(200, seed: 9).matrix
    let order = (0..<200).map { (7 * $0) % 200 }.reduce(into: [Int]()) { if !$0.contains($1) { $0.append($1) } }
    let all = order + (0..<200).filter { !order.contains($0) }
    let u = numbers.vector(columns * matrix.unknowns)
    let panels = PanelMatrix(matrix, order: all)
    #expect(relativeDistance(panels.product(with: u), matrix.product(with: u)) < Self.tolerance)
    #expect(panels.products == (columns + 3) / 4 * 4)
  }

  @Test func productsOfBlocksThatAreNotSymmetricAreThoseOfTheMatrix() {
    let matrix = AxialVectorTests().matrix
    var numbers = TestNumbers(8)
    let u = numbers.vector(3 * matrix.unknowns)
    #expect(relativeDistance(PanelMatrix(matrix).product(with: u), matrix.product(with: u)) < Self.tolerance)
  }

  /// ‖u − u*‖ ≤ ‖f − M u‖/λ₁ for both solutions.
  @Test(arguments: [false, true]) func responsesAreThoseOfAFactorization(isBegunWithModes: Bool) throws {
    var numbers = TestNumbers(12)
    let matrix = ElasticNetwork.random(300, seed: 11).matrix
    let panels = PanelMatrix(matrix)
    let forces = numbers.vector(9 * matrix.unknowns)
    let modes = isBegunWithModes ? try FilteredEigenpairs(count: 10, of: panels).pairs : nil
    let before = panels.products
    let found = try panels.response(to: forces, beginning: modes, tolerance: 1e-9)
    let exact = try Factorization(matrix).response(to: forces)
    let lowest = try LowestEigenpairs(denselyDiagonalizing: matrix, count: 1).eigenvalues[0]
    let size = matrix.unknowns
    for k in 0..<9 {
      #expect(found.residuals[k] <= 1e-9)
      let range = k * size..<(k + 1) * size
      let difference = range.reduce(0) { sum, index in
        let d = found.displacements[index] - exact.displacements[index]
        return sum + d * d
      }
      let force = range.reduce(0) { $0 + forces[$1] * forces[$1] }
      #expect(difference.squareRoot() <= 1.1e-9 * force.squareRoot() / lowest)
    }
    #expect(panels.products > before)
  }
}
