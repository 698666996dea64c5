import SparseAlgebra
import Tags
import Testing

/// The estimated count finds modes that are withheld from it, and none where all were found.
@Suite(.tags(.unit)) struct EstimatedCountTests {
  static let wanted = 20
  let panels: PanelMatrix
  let found: FilteredEigenpairs

  init() throws {
    panels = PanelMatrix(ElasticNetwork.random(500, seed: 6).matrix)
    found = try FilteredEigenpairs(count: Self.wanted, of: panels)
  }

  /// Of all eigenvalues above the cut, each counts at most `leak`/(3n/2), twice their mean.
  @Test func nothingIsMissedWhereAllWereFound() throws {
    let exact = try LowestEigenpairs(count: Self.wanted + 1, of: try Factorization(panels.matrix))
    #expect(abs(found.pairs.eigenvalues[Self.wanted - 1] / exact.eigenvalues[Self.wanted - 1] - 1) < 1e-8)
    let count = try EstimatedCount(of: panels, beside: found)
    #expect(count.found == Self.wanted && count.vectors == EstimatedCount.vectors)
    #expect(count.missed >= 0 && count.missed < 0.05 && count.products > 0)
  }

  /// R times the estimate of m withheld modes has a χ² distribution of R m degrees of freedom, R = 16: mean m, standard
  /// deviation √(2m/R). Four of them is a chance of 10⁻⁴; the vectors are fixed.
  @Test(arguments: [[0], [9], [19], [3, 17], [0, 1, 2, 3]])
  func withheldModesAreCounted(withheld: [Int]) throws {
    let size = panels.matrix.unknowns
    var pairs = found.pairs
    for k in withheld.reversed() {
      pairs.eigenvalues.remove(at: k)
      pairs.eigenvectors.removeSubrange(k * size..<(k + 1) * size)
      pairs.residuals.remove(at: k)
    }
    // The last one wanted is the same mode as before, unless it is withheld itself: then the next one takes its place.
    let wanted = withheld.contains(Self.wanted - 1) ? Self.wanted : Self.wanted - withheld.count
    let count = try EstimatedCount(of: panels, beside: pairs, upTo: wanted, bound: found.bound)
    let m = Double(withheld.count)
    let error = (2 * m / Double(EstimatedCount.vectors)).squareRoot()
    #expect(count.missed > EstimatedCount.mostMissed, "withheld modes pass")
    #expect(abs(count.missed - m) < 4 * error)
    #expect(count.error > 0.2 * error && count.error < 3 * error, "the error is that of the scatter")
  }
}
