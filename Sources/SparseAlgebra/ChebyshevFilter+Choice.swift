import Foundation

extension ChebyshevFilter {
  /// The number of Lanczos steps that bound the spectrum.
  private static var boundSteps: Int { 12 }
  /// ln 2T_d(−c/e): from 4 to 6 the cost, of vectors and products together, varies by 5%.
  private static var suppression: Double { 4.5 }

  /// Chooses the degree.
  package init(_ panels: PanelMatrix, cutoff: Double, top: Double) {
    self.init(panels, cutoff: cutoff, top: top, suppression: Self.suppression)
  }

  /// Chooses a filter for the k lowest modes of M; nil if solves with the factor are expected to take less time.
  ///
  /// The cutoff is the eigenvalue below which about 3k/2 + 8 modes are, counted by the kernel polynomial method
  /// (`SpectralEdge`). Neither it nor the bound of the spectrum is certain, and both are
  /// checked afterwards (`LowestEigenpairs`).
  package static func choice(
    lowest k: Int, of factorization: borrowing Factorization, evenIfSlower: Bool = false
  ) throws(SparseAlgebraError) -> ChebyshevFilter? {
    let matrix = factorization.matrix
    let dimension = matrix.unknowns - RigidTranslations.count
    let wanted = k + k / 2 + 8
    guard wanted < dimension / 8 else { return nil }
    let gershgorin = matrix.gershgorinBound
    let largest = try matrix.largestEigenvalue(steps: Self.boundSteps)
    let bound = min(gershgorin, 1.02 * (largest.value + largest.residual))
    // Sites that are eliminated one after another are close in space.
    let panels = PanelMatrix(matrix, order: factorization.order.sites + [matrix.siteCount - 1])
    for top in [bound, gershgorin] {
      guard let cutoff = SpectralEdge.cut(of: panels, below: Double(wanted), bound: top) else { continue }
      let filter = ChebyshevFilter(panels, cutoff: cutoff, top: top)
      return evenIfSlower || filter.isFaster(thanSolvesOf: factorization, lowest: k) ? filter : nil
    }
    return nil
  }

  /// Whether the filter's floating-point operations are fewer. Blocks of four took 2.8 k vectors to converge, and the
  /// inverse in blocks of eight 5.8 k.
  private func isFaster(thanSolvesOf factorization: borrowing Factorization, lowest k: Int) -> Bool {
    let matrix = factorization.matrix
    let product = 18 * Double(2 * matrix.bondedPairs + matrix.siteCount)
    let solve = 4 * Double(factorization.factorEntries)
    func total(_ columns: Double, _ perColumn: Double) -> Double {
      columns * perColumn + 4 * Double(matrix.unknowns) * columns * columns
    }
    return total(2.8 * Double(k), product * Double(degree)) < total(5.8 * Double(k), solve)
  }
}
