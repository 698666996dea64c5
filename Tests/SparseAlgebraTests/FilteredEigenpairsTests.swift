import Foundation
import SparseAlgebra
import Tags
import Testing

/// The lowest modes without a factorization, compared with those of a factorization and with exact crystals.
@Suite(.tags(.unit)) struct FilteredEigenpairsTests {
  /// Every value θ with a unit vector of residual r·θ lies within r·θ of an eigenvalue (Parlett, th. 4.5.1). Both lists
  /// are complete, so that their k-th values differ by at most twice the tolerance of residuals, relative.
  static let eigenvalueTolerance = 2 * LowestEigenpairs.defaultTolerance

  @Test(arguments: [1, 7, 20]) func modesAreThoseOfAFactorization(count: Int) throws {
    let matrix = ElasticNetwork.random(500, seed: 3).matrix
    let found = try FilteredEigenpairs(count: count, of: PanelMatrix(matrix))
    let exact = try LowestEigenpairs(count: found.pairs.eigenvalues.count + 1, of: try Factorization(matrix))
    for (k, value) in found.pairs.eigenvalues.enumerated() {
      #expect(abs(value / exact.eigenvalues[k] - 1) < Self.eigenvalueTolerance, "eigenvalue \(k)")
      #expect(found.pairs.residuals[k] <= LowestEigenpairs.defaultTolerance)
    }
    #expect(found.pairs.operatorApplications > 0 && found.products > 0, "small matrices are diagonalized")
  }

  /// By Davis and Kahan, the sine of the largest principal angle between the span of the k lowest eigenvectors and
  /// that of k vectors with the residual matrix R is at most ‖R‖/δ, with δ the distance of λ_{k+1} to the k values.
  @Test func theSubspaceIsThatOfAFactorization() throws {
    let matrix = ElasticNetwork.random(500, seed: 4).matrix
    let (size, k) = (matrix.unknowns, 12)
    let found = try FilteredEigenpairs(count: k, of: PanelMatrix(matrix)).pairs
    let exact = try LowestEigenpairs(count: k + 1, of: try Factorization(matrix))
    func overlap(_ i: Int, _ j: Int) -> Double {
      (0..<size).reduce(0) { $0 + exact.eigenvectors[i * size + $1] * found.eigenvectors[j * size + $1] }
    }
    // The part of each vector outside the exact span; the Frobenius norm bounds the largest sine.
    var outside = 0.0
    for j in 0..<k {
      var rest = Array(found.eigenvectors[j * size..<(j + 1) * size])
      for i in 0..<k {
        let weight = overlap(i, j)
        for row in 0..<size { rest[row] -= weight * exact.eigenvectors[i * size + row] }
      }
      outside += rest.reduce(0) { $0 + $1 * $1 }
    }
    let last = exact.eigenvalues[k - 1]
    let residuals = 2 * Double(k).squareRoot() * LowestEigenpairs.defaultTolerance * last
    #expect(outside.squareRoot() < residuals / (exact.eigenvalues[k] - last))
  }

  /// k = 5 cuts the first band of transverse waves, of twelve, and k = 20 a later one; the eigenvalues are those of
  /// Bloch waves, with their multiplicities.
  @Test(arguments: [5, 12, 20]) func bandsOfACrystalHaveTheirMultiplicities(count: Int) throws {
    let cells = 8
    let panels = PanelMatrix(ElasticNetwork.crystal(cells: cells).matrix)
    let found = try FilteredEigenpairs(count: count, of: panels)
    let exact = try Self.blochValues(cells: cells)
    for (k, value) in found.pairs.eigenvalues.enumerated() {
      #expect(abs(value / exact[k] - 1) < Self.eigenvalueTolerance, "eigenvalue \(k)")
    }
    let estimate = try EstimatedCount(of: panels, beside: found)
    #expect(estimate.missed <= EstimatedCount.mostMissed && estimate.found == count)
  }

  /// The eigenvalues of all waves with springs 1 to the nearest and 1/2 to the next neighbors of a cubic lattice,
  /// D(q) = Σ_r s (1 − cos q·r) r rᵀ/r², without the three of q = 0.
  private static func blochValues(cells: Int) throws -> [Double] {
    var values: [Double] = []
    let range = -1...1
    for h in 0..<cells {
      for k in 0..<cells {
        for l in 0..<cells where (h, k, l) != (0, 0, 0) {
          var matrix = [Double](repeating: 0, count: 9)
          for x in range {
            for y in range {
              for z in range {
                let r = [Double(x), Double(y), Double(z)]
                let square = x * x + y * y + z * z
                guard square == 1 || square == 2 else { continue }
                let phase = 2 * Double.pi * Double(h * x + k * y + l * z) / Double(cells)
                let weight = (square == 1 ? 1.0 : 0.5) * (1 - cos(phase)) / Double(square)
                for a in 0..<3 { for b in 0..<3 { matrix[3 * a + b] += weight * r[a] * r[b] } }
              }
            }
          }
          values += try DenseEigenpairs(upperTriangle: matrix, order: 3).eigenvalues
        }
      }
    }
    return values.sorted()
  }

  @Test func aNegativeModeIsNoGlass() {
    let matrix = ElasticNetwork.random(300, prestress: 0.6, seed: 2).matrix
    #expect(throws: SparseAlgebraError.self) { _ = try Factorization(matrix) }
    #expect(throws: SparseAlgebraError.self) { _ = try FilteredEigenpairs(count: 4, of: PanelMatrix(matrix)) }
  }
}
