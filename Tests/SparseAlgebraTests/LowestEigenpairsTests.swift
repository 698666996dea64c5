import SparseAlgebra
import Tags
import Testing

@Suite(.tags(.unit)) struct LowestEigenpairsTests {
  /// Relative error of λ: residual², over the relative gap, is far below this; dense eigenvalues are good to 10⁻¹³.
  static let eigenvalueTolerance = 1e-10

  @Test(arguments: [(100, 10), (200, 40), (200, 140)])
  func blockLanczosFindsWhatDenseDiagonalisationFinds(sites: Int, count: Int) throws {
    let matrix = ElasticNetwork.random(sites, seed: UInt64(sites)).matrix
    let factorization = try Factorization(matrix)
    let lanczos = try LowestEigenpairs(byLanczos: factorization, count: count, blockSize: 8, tolerance: 1e-8)
    let dense = try LowestEigenpairs(denselyDiagonalizing: matrix, count: count)
    for k in 0..<count {
      #expect(abs(lanczos.eigenvalues[k] / dense.eigenvalues[k] - 1) < Self.eigenvalueTolerance)
      #expect(lanczos.residuals[k] <= 1e-8)
    }
    // Signs are fixed, so that simple eigenvectors agree as they stand.
    let size = matrix.unknowns
    #expect(relativeDistance(Array(lanczos.eigenvectors[..<size]), Array(dense.eigenvectors[..<size])) < 1e-6)
  }

  @Test(arguments: [1, 3, 8, 16], [(5, false), (3, true)])
  func noCopyOfADegenerateEigenvalueIsMissed(blockSize: Int, crystal: (cells: Int, faceCentred: Bool)) throws {
    let matrix = ElasticNetwork.crystal(cells: crystal.cells, faceCentred: crystal.faceCentred).matrix
    let factorization = try Factorization(matrix)
    let count = 60
    let lanczos = try LowestEigenpairs(byLanczos: factorization, count: count, blockSize: blockSize, tolerance: 1e-8)
    let dense = try LowestEigenpairs(denselyDiagonalizing: matrix, count: count)
    #expect(relativeDistance(lanczos.eigenvalues, dense.eigenvalues) < Self.eigenvalueTolerance)
    let copies = dense.eigenvalues.count { $0 < dense.eigenvalues[0] * (1 + 1e-10) }
    #expect(copies >= 6)
  }

  @Test func wholeSpectrumOfSeveralHundredUnknownsHasNoGap() throws {
    let matrix = ElasticNetwork.random(150, seed: 31).matrix
    let factorization = try Factorization(matrix)
    let all = 3 * 150 - 3
    let lanczos = try LowestEigenpairs(byLanczos: factorization, count: all, blockSize: 8, tolerance: 1e-8)
    let dense = try DenseEigenpairs(upperTriangle: matrix.denseArray(), order: 450)
    #expect(relativeDistance(lanczos.eigenvalues, Array(dense.eigenvalues.dropFirst(3))) < Self.eigenvalueTolerance)
  }

  @Test(arguments: [2, 3, 30])
  func everyEigenpairOfASmallNetworkIsFound(sites: Int) throws {
    // An all-to-all network with isotropic springs: n times the stiffness, 3n − 3 times.
    let identity = SymmetricBlock(xx: 1, xy: 0, xz: 0, yy: 1, yz: 0, zz: 1)
    var bonds: [BlockBond] = []
    for i in 0..<sites { for j in i + 1..<sites { bonds.append(BlockBond(i, j, identity)) } }
    let factorization = try Factorization(SymmetricBlockMatrix(siteCount: sites, bonds: bonds))
    let all = 3 * sites - 3
    let pairs = try LowestEigenpairs(count: all, of: factorization)
    #expect(pairs.eigenvalues.count == all)
    #expect(pairs.eigenvalues.allSatisfy { abs($0 - Double(sites)) < 1e-12 * Double(sites) })
    let lanczos = try LowestEigenpairs(byLanczos: factorization, count: all, blockSize: 2, tolerance: 1e-8)
    #expect(lanczos.eigenvalues.allSatisfy { abs($0 - Double(sites)) < 1e-12 * Double(sites) })
  }

  @Test func eigenvectorsAreOrthonormalTranslationFreeAndSigned() throws {
    let matrix = ElasticNetwork.random(300, seed: 12).matrix
    let size = matrix.unknowns
    let pairs = try LowestEigenpairs(count: 24, of: Factorization(matrix))
    #expect(pairs.operatorApplications > 0)
    for k in 0..<24 {
      let x = pairs.eigenvectors[k * size..<(k + 1) * size]
      for l in 0...k {
        let y = pairs.eigenvectors[l * size..<(l + 1) * size]
        let overlap = zip(x, y).reduce(0) { $0 + $1.0 * $1.1 }
        #expect(abs(overlap - (k == l ? 1 : 0)) < 1e-12)
      }
      for axis in 0..<3 {
        #expect(abs(stride(from: axis, to: size, by: 3).reduce(0) { $0 + x[x.startIndex + $1] }) < 1e-12)
      }
      let largest = x.max { abs($0) < abs($1) } ?? 0
      #expect(largest > 0)
    }
  }

  @Test func anUnattainableToleranceIsReported() throws {
    let factorization = try Factorization(ElasticNetwork.random(200, seed: 12).matrix)
    #expect {
      _ = try LowestEigenpairs(count: 5, of: factorization, tolerance: 1e-18)
    } throws: { error in
      guard case .notConverged(let converged, 5, let worst)? = error as? SparseAlgebraError else { return false }
      return converged < 5 && worst > 1e-18
    }
  }
}
