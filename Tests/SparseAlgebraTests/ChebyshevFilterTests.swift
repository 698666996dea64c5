import SparseAlgebra
import Tags
import Testing

/// Modes from a polynomial in M, against dense diagonalization.
@Suite(.tags(.unit)) struct ChebyshevFilterTests {
  /// As in `LowestEigenpairsTests`.
  static let eigenvalueTolerance = 1e-10
  static let tolerance = 1e-8

  @Test(arguments: [(200, 10), (400, 20), (400, 40)])
  func theFilterFindsWhatDenseDiagonalizationFinds(sites: Int, count: Int) throws {
    let matrix = ElasticNetwork.random(sites, seed: UInt64(sites)).matrix
    let factorization = try Factorization(matrix)
    let filter = try #require(
      try ChebyshevFilter.choice(lowest: count, of: factorization, evenIfSlower: true))
    let pairs = try #require(
      try LowestEigenpairs(byFilter: filter, count: count, tolerance: Self.tolerance))
    let dense = try LowestEigenpairs(denselyDiagonalizing: matrix, count: count)
    #expect(relativeDistance(pairs.eigenvalues, dense.eigenvalues) < Self.eigenvalueTolerance)
    #expect(pairs.residuals.allSatisfy { $0 <= Self.tolerance })
    // Vectors of simple eigenvalues agree with their signs: an error of 10⁻⁸ λ over the gap.
    let size = matrix.unknowns
    #expect(relativeDistance(Array(pairs.eigenvectors[..<size]), Array(dense.eigenvectors[..<size])) < 1e-6)
    for k in 0..<count {
      for l in 0...k {
        let x = pairs.eigenvectors[k * size..<(k + 1) * size]
        let overlap = zip(x, pairs.eigenvectors[l * size..<(l + 1) * size]).reduce(0) { $0 + $1.0 * $1.1 }
        #expect(abs(overlap - (k == l ? 1 : 0)) < 1e-12)
      }
    }
  }

  @Test(arguments: [4, 16, 24])
  func noCopyOfADegenerateEigenvalueIsMissed(blockSize: Int) throws {
    let matrix = ElasticNetwork.crystal(cells: 4, faceCentred: true).matrix
    let factorization = try Factorization(matrix)
    let count = 20
    let filter = try #require(
      try ChebyshevFilter.choice(lowest: count, of: factorization, evenIfSlower: true))
    let dense = try LowestEigenpairs(denselyDiagonalizing: matrix, count: count)
    let copies = dense.eigenvalues.count { $0 < dense.eigenvalues[0] * (1 + 1e-10) }
    #expect(copies >= 6)
    let filtered = try LowestEigenpairs(
      byFilter: filter, count: count, blockSize: blockSize, tolerance: Self.tolerance)
    // Twelve copies need three more sets of four random vectors, and the filter is given up rather than have a gap.
    #expect((filtered == nil) == (blockSize < copies))
    if let filtered {
      #expect(relativeDistance(filtered.eigenvalues, dense.eigenvalues) < Self.eigenvalueTolerance)
    }
    let pairs = try LowestEigenpairs(count: count, of: factorization)
    #expect(relativeDistance(pairs.eigenvalues, dense.eigenvalues) < Self.eigenvalueTolerance)
  }

  @Test(arguments: [0.3, 0.7, 0.95])
  func aBoundBelowTheSpectrumOrACutoffBelowTheModesGivesNoWrongList(fraction: Double) throws {
    let matrix = ElasticNetwork.random(300, seed: 5).matrix
    let count = 20
    let values = try DenseEigenpairs(upperTriangle: matrix.denseArray(), order: 900).eigenvalues
    let wanted = Array(values[3..<3 + count])
    let largest = values[899]
    // A bound only just too low does no harm: then the list is right.
    let low = ChebyshevFilter(PanelMatrix(matrix), cutoff: 1.5 * wanted[count - 1], top: fraction * largest)
    let list = try LowestEigenpairs(byFilter: low, count: count, tolerance: Self.tolerance)
    #expect(fraction > 0.9 || list == nil)
    if let list { #expect(relativeDistance(list.eigenvalues, wanted) < Self.eigenvalueTolerance) }
    let narrow = ChebyshevFilter(PanelMatrix(matrix), cutoff: fraction * wanted[count - 1], top: 1.01 * largest)
    #expect(try LowestEigenpairs(byFilter: narrow, count: count, tolerance: Self.tolerance) == nil)
    let good = ChebyshevFilter(PanelMatrix(matrix), cutoff: 1.5 * wanted[count - 1], top: 1.01 * largest)
    let pairs = try #require(
      try LowestEigenpairs(byFilter: good, count: count, tolerance: Self.tolerance))
    #expect(relativeDistance(pairs.eigenvalues, wanted) < Self.eigenvalueTolerance)
  }

  @Test(arguments: [10, 40])
  func theCutoffIsAboveTheModesAndTheBoundAboveTheSpectrum(count: Int) throws {
    let matrix = ElasticNetwork.random(500, seed: 9).matrix
    let filter = try #require(
      try ChebyshevFilter.choice(lowest: count, of: Factorization(matrix), evenIfSlower: true))
    let values = try DenseEigenpairs(upperTriangle: matrix.denseArray(), order: 1500).eigenvalues
    #expect(filter.top >= values[1499])
    #expect(filter.top <= matrix.gershgorinBound)
    // 3k/2 + 8 modes are meant. A trace from four vectors is good to √(2/4 · modes), five of which are allowed for.
    let (below, meant) = (Double(values.count { $0 < filter.cutoff } - 3), Double(count + count / 2 + 8))
    #expect(abs(below - meant) < 5 * (0.5 * meant).squareRoot() + 5)
    #expect(filter.cutoff > values[2 + count])
  }
}
