import CKernel
import CVector
import Particles

/// The pair loop in double precision: four neighbours a vector, every pair once.
///
/// **Sites.** Particles, sorted by cell, and after them their periodic images beyond the cell's faces in a positive
/// direction (the first component of the shift that is not zero, in the order z, y, x, is positive). The loop then knows no
/// cell, and of the two ways to see a pair across a face exactly one has its image here, whatever the tilts. See
/// ``SiteGrid`` for which images there are.
///
/// **Rows.** The row of a particle holds the partners that come after it, nearest bins first, filled up to whole vectors
/// with a site too far away to interact; as in ``MixedKernel``, bins out of reach of what has moved are not visited.
///
/// **Forces** are gathered at the sites, at images too, and then brought home to their particles.
///
/// **Order of summation** is fixed by the positions at the last renewal of the list.
final class HalfListKernel: ForceField {
  let law: PairLaw
  let labels: [Double]
  let cell: Cell
  let reach: Double
  let excess: [Double]
  private let kernel = KernelWidth.preferred.kernel
  private let grid: SiteGrid
  private(set) var evaluations = 0
  private(set) var renewals = 0

  private(set) var siteCount = 0
  /// (x, y, z, label) of every site, and of the one that is far from all.
  var sites = Buffer<SIMD4<Double>>()
  /// The particle that each site is (an image of), and where it sits relative to it.
  var sources = Buffer<Int32>()
  /// Where each particle's site sits relative to its position, and each image relative to its particle's site; with labels.
  private var shifts = Buffer<SIMD4<Double>>()
  var siteForces = Buffer<SIMD4<Double>>()
  var neighbors = Buffer<Int32>()
  var rowStarts = Buffer<Int64>()
  var rowEnds = Buffer<(Int64, Int64, Int64, Int64, Int64)>()
  private(set) var entries = 0
  /// Sites of the particles at the last renewal, and their squared displacements since.
  private var reference = Buffer<SIMD4<Double>>()
  var moved = Buffer<Double>()
  private var hasList = false
  private(set) var scratch = HalfListScratch()
  /// Room for the sums of ``sweep(_:_:_:)`` where angles have an energy.
  var arms = AngularPairs()
  /// The squared displacement up to which a particle meets nobody beyond each bin, whoever the others are.
  private(set) var binLimits = (-1.0, -1.0, -1.0, -1.0)

  init(law: PairLaw, labels: [Double], cell: Cell, skin: Double) {
    self.law = law
    self.labels = labels
    self.cell = cell
    reach = law.range(labels)
    // Half a side is beyond what the list of images reaches only where cells are few.
    grid = SiteGrid(cell: cell, reach: reach, wanted: skin, particles: labels.count)
    excess = MixedKernel.excess(of: grid.skin, reach: reach)
  }

  var count: Int { labels.count }
  var skin: Double { grid.skin }
  var motion: (any FusedMotion)? { nil }
  var hasHessianProduct: Bool { law.hessian != nil }
  var name: String { "double" }
  var listEntriesPerParticle: Double { Double(entries) / Double(count) }

  func renewList() { hasList = false }

  func forces(at positions: [Vec3], into forces: inout [Vec3]) {
    prepare(positions, forces.count)
    law.forces(self)
    collect(into: &forces)
  }

  func stress(at positions: [Vec3], into forces: inout [Vec3]) -> Energetics {
    evaluate(law.stress, at: positions, into: &forces)
  }

  func mechanics(at positions: [Vec3], into forces: inout [Vec3]) -> Energetics {
    evaluate(law.mechanics, at: positions, into: &forces)
  }

  func energetics(at positions: [Vec3], into forces: inout [Vec3]) -> Energetics {
    evaluate(law.energetics, at: positions, into: &forces)
  }

  func bonds(at positions: [Vec3]) -> [Bond] {
    renewList()
    prepare(positions, count)
    var bonds: [Bond] = []
    bonds.reserveCapacity(entries)
    for row in 0..<count {
      let site = sites[row]
      for entry in Int(rowStarts[row])..<Int(rowEnds[row].4) {
        let other = Int(neighbors[entry])
        let difference = sites[other] - site
        // From the particle with the smaller number to the other.
        let (a, b) = (Int(sources[row]), Int(sources[other]))
        let r = (a < b ? 1 : -1) * Vec3(difference.x, difference.y, difference.z)
        guard let d = law.pair(labels[a], labels[b], r.squaredLength) else { continue }
        bonds.append(
          Bond(
            i: min(a, b), j: max(a, b), separation: r, energy: d.energy, first: d.first, second: d.second,
            third: d.third))
      }
    }
    return bonds.ordered(count: count)
  }

  func triplets(at positions: [Vec3]) -> [Triplet] {
    guard let angles = law.angles else { return [] }
    return angles.triplets(ArmRows(bonds(at: positions).map { ($0.i, $0.j, $0.separation) }, count: count))
  }

  func evaluate(
    _ sweep: (HalfListKernel) -> Energetics, at positions: [Vec3], into forces: inout [Vec3]
  ) -> Energetics {
    prepare(positions, forces.count)
    var energetics = sweep(self)
    energetics.squaredForces = collect(into: &forces)
    return energetics
  }

  private func prepare(_ positions: [Vec3], _ forces: Int) {
    precondition(positions.count == count && forces == count, "one position and one force for every particle")
    evaluations += 1
    guard !hasList || !place(positions) else { return }
    buildList(positions)
    _ = place(positions)
  }

  /// Brings the forces home; returns Σ F².
  @discardableResult
  private func collect(into forces: inout [Vec3]) -> Double {
    let siteForces = siteForces.base, sources = sources.base, homes = scratch.homes.base
    for k in count..<siteCount { siteForces[Int(homes[k])] += siteForces[k] }
    return forces.withUnsafeMutableBufferPointer { forces in
      var squares = SIMD4<Double>.zero
      for k in 0..<count {
        let force = siteForces[k]
        squares.addProduct(force, force)
        forces[Int(sources[k])] = Vec3(force.x, force.y, force.z)
      }
      return squares.x + squares.y + squares.z
    }
  }

  /// Brings the sites to `positions`; false if a pair may have come within range that the list lacks.
  ///
  /// A pair is in the list as long as the displacements of both together are at most the skin: those of the two particles
  /// that have moved most, for all pairs.
  private func place(_ positions: [Vec3]) -> Bool {
    let sites = sites.base, shifts = shifts.base, sources = sources.base, siteForces = siteForces.base
    let reference = reference.base, moved = moved.base
    var first = 0.0, second = 0.0
    positions.withUnsafeBufferPointer { positions in
      for k in 0..<count {
        let site = SIMD4(positions[Int(sources[k])], 0) + shifts[k]
        sites[k] = site
        let d = site - reference[k]
        let square = (d * d).sum()
        moved[k] = square
        second = max(second, min(first, square))
        // Not a number is larger than all: such a position must not pass for one that has not moved.
        first = square <= first ? first : square
        siteForces[k] = .zero
      }
    }
    let homes = scratch.homes.base
    for k in count..<siteCount {
      sites[k] = sites[Int(homes[k])] + shifts[k]
      siteForces[k] = .zero
    }
    let largest = first.squareRoot() * (1 + Self.rounding)
    guard largest + second.squareRoot() * (1 + Self.rounding) <= skin || largest == 0 else { return false }
    let limit = { (bin: Int) -> Double in
      let own = self.excess[bin] - largest
      return own > 0 ? own * own : -1
    }
    binLimits = (limit(0), limit(1), limit(2), limit(3))
    return true
  }

  /// Displacements are rounded by less than this part.
  private static let rounding = 1e-12

  // MARK: The list

  /// Sorts particles and images into sites and fills the rows.
  private func buildList(_ positions: [Vec3]) {
    renewals += 1
    hasList = true
    siteCount = scratch.makeSites(
      positions, labels: labels, kinds: kinds, grid: grid, sources: &sources, shifts: &shifts)
    sites.reserve(siteCount + 1)
    siteForces.reserve(siteCount + 1)
    // Beyond every cutoff from everywhere: fills rows.
    let far = 1e3 * (grid.cell.extent.max() + reach)
    sites[siteCount] = SIMD4(far, far, far, labels[0])
    siteForces[siteCount] = .zero
    reference.reserve(count)
    moved.reserve(count)
    positions.withUnsafeBufferPointer { positions in
      for k in 0..<count { reference[k] = SIMD4(positions[Int(sources[k])], 0) + shifts[k] }
    }
    rowStarts.reserve(count)
    rowEnds.reserve(count)
    var grid = scratch.grid(law: law, labels: labels, sites: self.grid, reach: reach, far: siteCount)
    while true {
      scratch.near.reserve(128)
      grid.near = scratch.near.base
      grid.near_capacity = Int64(scratch.near.capacity)
      let need = kernel.half_rows(&grid, neighbors.base, Int64(neighbors.capacity), rowStarts.base, rowEnds.base)
      if need.fits != 0 {
        entries = Int(need.entries)
        return
      }
      scratch.near.reserve(Int(need.row))
      neighbors.reserve(max(Int(need.entries), 32 * count))
    }
  }

  /// 0 or 1 where there are two kinds of particles, else their sizes.
  private lazy var kinds: [Float] = HalfListScratch.kinds(of: labels)
}
