import Foundation
import SparseAlgebra
import Testing

/// A network of springs between random points in a periodic box: stiff along each bond, a little across it.
func network(sites: Int, seed: UInt64, transverse: Double = 0.1, reach: Double = 1.6) -> SymmetricBlockMatrix {
  var state = seed
  func uniform() -> Double {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Double(state >> 11) * 0x1p-53
  }
  let length = pow(Double(sites), 1 / 3.0)
  let points = (0..<sites).map { _ in SIMD3(uniform(), uniform(), uniform()) * length }
  var bonds: [BondBlock] = []
  for i in 0..<sites {
    for j in (i + 1)..<max(sites, i + 1) {
      var r = points[j] - points[i]
      r -= length * (r / length).rounded(.toNearestOrEven)
      let d = (r * r).sum().squareRoot()
      guard d < reach else { continue }
      let n = r / d
      let k = 1 + uniform()
      bonds.append(
        BondBlock(
          i: i, j: j,
          block: SymmetricBlock(
            xx: k * n.x * n.x + transverse, xy: k * n.x * n.y, xz: k * n.x * n.z, yy: k * n.y * n.y + transverse,
            yz: k * n.y * n.z, zz: k * n.z * n.z + transverse)))
    }
  }
  return SymmetricBlockMatrix(siteCount: sites, bonds: bonds)
}

func vector(_ count: Int, salt: Int = 0) -> [Double] {
  (0..<count).map { Double((($0 + salt) * 7919 + 13) % 1009) / 1009 - 0.5 }
}

@Suite struct FactorizationTests {
  @Test func theMatrixIsTheSumOfItsBonds() {
    let block = SymmetricBlock(xx: 1, xy: 2, xz: 3, yy: 4, yz: 5, zz: 6)
    let m = SymmetricBlockMatrix(
      siteCount: 3, bonds: [BondBlock(i: 0, j: 2, block: block), BondBlock(i: 2, j: 0, block: block)])
    let dense = m.dense
    #expect(dense[0] == 2 && dense[1] == 4 && dense[2 * 9 + 2] == 12)
    #expect(dense[6] == -2 && dense[6 * 9] == -2 && dense[8 * 9 + 7] == 10)
    #expect((0..<9).allSatisfy { row in (3..<6).allSatisfy { dense[row * 9 + $0] == 0 } })
    let x = vector(9)
    let y = m.times(x)
    for row in 0..<9 {
      let expected = (0..<9).reduce(0.0) { $0 + dense[row * 9 + $1] * x[$1] }
      #expect(abs(y[row] - expected) < 1e-14)
    }
  }

  @Test func aSolveIsTheTranslationFreeSolution() throws {
    let m = network(sites: 400, seed: 3)
    let factorization = try Factorization(m)
    let f = vector(1200) + vector(1200, salt: 5)
    let (u, residuals) = factorization.solve(f, count: 2)
    #expect(residuals.allSatisfy { $0 < 1e-13 })
    var free = f
    RigidTranslations.remove(from: &free, count: 2)
    let image = m.times(u, count: 2)
    #expect(zip(image, free).allSatisfy { abs($0 - $1) < 1e-11 })
    for k in 0..<2 {
      for axis in 0..<3 {
        let mean = stride(from: axis, to: 1200, by: 3).reduce(0.0) { $0 + u[k * 1200 + $1] }
        #expect(abs(mean) < 1e-10)
      }
    }
    let witness = ConjugateGradients(m, Array(f.prefix(1200)), tolerance: 1e-13, limit: 10_000)
    #expect(witness.converged)
    #expect(zip(witness.solution, u).allSatisfy { abs($0 - $1) < 1e-9 })
  }

  @Test func aDisconnectedOrFloppyOrUnstableNetworkIsRefused() throws {
    let block = SymmetricBlock(xx: 1, xy: 0, xz: 0, yy: 1, yz: 0, zz: 1)
    let apart = SymmetricBlockMatrix(
      siteCount: 4, bonds: [BondBlock(i: 0, j: 1, block: block), BondBlock(i: 2, j: 3, block: block)])
    #expect(throws: SparseAlgebraError.notPositiveDefinite) { _ = try Factorization(apart) }
    #expect(throws: SparseAlgebraError.notPositiveDefinite) {
      _ = try Factorization(network(sites: 300, seed: 5, transverse: -0.4))
    }
  }

  @Test func manyThreadsGetTheBytesOfOne() async throws {
    let matrices = (0..<6).map { network(sites: 500, seed: UInt64($0) + 20) }
    func work(_ m: SymmetricBlockMatrix) throws -> [UInt64] {
      let factorization = try Factorization(m)
      let solution = factorization.solve(vector(m.size)).solutions
      let pairs = try LowestEigenpairs(20, of: factorization)
      return (solution + pairs.values + pairs.vectors).map(\.bitPattern)
    }
    let serial = try matrices.map(work)
    for _ in 0..<3 {
      let parallel = try await withThrowingTaskGroup(of: (Int, [UInt64]).self) { group in
        for (k, m) in matrices.enumerated() { group.addTask { (k, try work(m)) } }
        var all = [[UInt64]](repeating: [], count: matrices.count)
        for try await (k, bits) in group { all[k] = bits }
        return all
      }
      #expect(parallel == serial)
    }
  }
}

@Suite struct LowestEigenpairsTests {
  /// All eigenvalues by the dense path: as many pairs as there are.
  func everyEigenvalue(_ m: SymmetricBlockMatrix) throws -> [Double] {
    try LowestEigenpairs(m.size - 3, of: Factorization(m)).values
  }

  @Test func lanczosFindsWhatDenseAlgebraFinds() throws {
    let m = network(sites: 500, seed: 8)
    let factorization = try Factorization(m)
    let pairs = try LowestEigenpairs(40, of: factorization)
    let all = try everyEigenvalue(m)
    #expect(all.count == 1497 && pairs.applications > 40)
    #expect(zip(pairs.values, all).allSatisfy { abs($0 / $1 - 1) < 1e-10 })
    #expect(pairs.residuals.allSatisfy { $0 < 1e-9 })
    // Orthonormal, and free of translations.
    for a in [0, 3, 39] {
      for b in [0, 3, 39] {
        let overlap = (0..<1500).reduce(0.0) { $0 + pairs.vectors[a * 1500 + $1] * pairs.vectors[b * 1500 + $1] }
        #expect(abs(overlap - (a == b ? 1 : 0)) < 1e-10)
      }
    }
  }

  @Test func degenerateShellsOfACrystalAreFoundWhole() throws {
    // A simple cubic crystal with springs to nearest and next-nearest neighbours: its lowest shell is twelve-fold.
    let side = 7
    var bonds: [BondBlock] = []
    func site(_ x: Int, _ y: Int, _ z: Int) -> Int {
      ((x + side) % side * side + (y + side) % side) * side + (z + side) % side
    }
    for x in 0..<side {
      for y in 0..<side {
        for z in 0..<side {
          for d in [(1, 0, 0), (0, 1, 0), (0, 0, 1), (1, 1, 0), (1, -1, 0), (1, 0, 1), (1, 0, -1), (0, 1, 1), (0, 1, -1)] {
            let n = SIMD3(Double(d.0), Double(d.1), Double(d.2))
            let k = 1 / (n * n).sum()
            bonds.append(
              BondBlock(
                i: site(x, y, z), j: site(x + d.0, y + d.1, z + d.2),
                block: SymmetricBlock(
                  xx: k * n.x * n.x, xy: k * n.x * n.y, xz: k * n.x * n.z, yy: k * n.y * n.y, yz: k * n.y * n.z,
                  zz: k * n.z * n.z)))
          }
        }
      }
    }
    let m = SymmetricBlockMatrix(siteCount: side * side * side, bonds: bonds)
    let pairs = try LowestEigenpairs(30, of: Factorization(m))
    // Shear waves along the three axes, two polarisations, sine and cosine: λ = 4 sin²(π/7)·(Σ springs across).
    let shell = pairs.values.prefix(12)
    #expect(shell.allSatisfy { abs($0 / pairs.values[0] - 1) < 1e-10 })
    #expect(pairs.values[12] > 1.05 * pairs.values[0])
    let expected = try everyEigenvalue(m)
    #expect(zip(pairs.values, expected).allSatisfy { abs($0 / $1 - 1) < 1e-9 })
  }

  @Test func inertiaCountsTheEigenvaluesBelowANumber() throws {
    let m = network(sites: 300, seed: 9)
    let all = try everyEigenvalue(m)
    for k in [0, 1, 17, 200, 895] {
      let shift = (all[k] + all[k + 1]) / 2
      #expect(try InertiaCount.eigenvalues(of: m, below: shift) == 3 + k + 1)
    }
  }

  @Test func translationsAreNullVectors() {
    #expect(RigidTranslations.residual(of: network(sites: 200, seed: 2)) < 1e-15)
  }
}
