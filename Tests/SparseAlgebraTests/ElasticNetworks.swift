import SparseAlgebra

/// A small generator for tests (SplitMix64), so that every network is the same on every run.
struct TestNumbers {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  /// Uniform in [0, 1).
  mutating func next() -> Double {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return Double((z ^ (z >> 31)) >> 11) * 0x1p-53
  }

  mutating func vector(_ count: Int) -> [Double] { (0..<count).map { _ in 2 * next() - 1 } }
}

/// Periodic networks of springs, each a site count and its bonds.
struct ElasticNetwork {
  var siteCount: Int
  var bonds: [BlockBond]

  var matrix: SymmetricBlockMatrix { SymmetricBlockMatrix(siteCount: siteCount, bonds: bonds) }

  /// The bond block `second` r rᵀ + `first` I.
  static func block(_ r: SIMD3<Double>, second: Double, first: Double = 0) -> SymmetricBlock {
    SymmetricBlock(
      xx: second * r.x * r.x + first, xy: second * r.x * r.y, xz: second * r.x * r.z,
      yy: second * r.y * r.y + first, yz: second * r.y * r.z, zz: second * r.z * r.z + first)
  }

  /// Random points at unit density with a spring of random stiffness between all pairs nearer than `reach`.
  ///
  /// `prestress` is the largest |first|, of random sign, relative to the stiffness.
  static func random(_ n: Int, reach: Double = 1.6, prestress: Double = 0.02, seed: UInt64 = 1) -> ElasticNetwork {
    var numbers = TestNumbers(seed)
    let side = Double(n).squareRoot3
    let points = (0..<n).map { _ in SIMD3(numbers.next(), numbers.next(), numbers.next()) * side }
    var bonds: [BlockBond] = []
    for i in 0..<n {
      for j in i + 1..<n {
        var r = points[j] - points[i]
        r -= side * (r / side).rounded(.toNearestOrEven)
        let square = (r * r).sum()
        guard square < reach * reach else { continue }
        let stiffness = 0.5 + numbers.next()
        let first = prestress * (2 * numbers.next() - 1) * stiffness
        bonds.append(BlockBond(i, j, block(r / square.squareRoot(), second: stiffness, first: first)))
      }
    }
    return ElasticNetwork(siteCount: n, bonds: bonds)
  }

  /// A cubic crystal of `cells`³ sites (or 4 a cell if face-centred), springs to nearest and next-nearest neighbours.
  ///
  /// Cubic symmetry makes its eigenvalues exactly degenerate.
  static func crystal(cells: Int, faceCentred: Bool = false) -> ElasticNetwork {
    let basis = faceCentred ? [SIMD3(0, 0, 0), SIMD3(0, 1, 1), SIMD3(1, 0, 1), SIMD3(1, 1, 0)] : [SIMD3(0, 0, 0)]
    let unit = faceCentred ? 2 : 1
    let side = unit * cells
    var number: [SIMD3<Int>: Int] = [:]
    var sites: [SIMD3<Int>] = []
    for x in 0..<cells {
      for y in 0..<cells {
        for z in 0..<cells {
          for b in basis {
            let site = SIMD3(x, y, z) &* unit &+ b
            number[site] = sites.count
            sites.append(site)
          }
        }
      }
    }
    let shells = faceCentred ? [2, 4] : [1, 2]
    var bonds: [BlockBond] = []
    for (i, site) in sites.enumerated() {
      for x in -2...2 {
        for y in -2...2 {
          for z in -2...2 {
            let step = SIMD3(x, y, z)
            guard let shell = shells.firstIndex(of: (step &* step).wrappedSum()) else { continue }
            let moved = site &+ step &+ side
            let target = SIMD3(moved.x % side, moved.y % side, moved.z % side)
            guard let j = number[target], (x, y, z) > (0, 0, 0) else { continue }
            let r = SIMD3<Double>(step)
            let stiffness = (shell == 0 ? 1.0 : 0.5) / (r * r).sum()
            bonds.append(BlockBond(i, j, block(r, second: stiffness)))
          }
        }
      }
    }
    return ElasticNetwork(siteCount: sites.count, bonds: bonds)
  }
}

extension Double {
  fileprivate var squareRoot3: Double {
    var root = 1.0
    while root * root * root < self { root *= 1.01 }
    return root
  }
}

/// The largest |a − b| over the largest |b|.
func relativeDistance(_ a: [Double], _ b: [Double]) -> Double {
  precondition(a.count == b.count, "arrays of one length")
  let scale = b.reduce(0) { max($0, abs($1)) }
  return zip(a, b).reduce(0) { max($0, abs($1.0 - $1.1)) } / scale
}
