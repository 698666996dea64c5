import CKernel
import CVector
import Particles

/// The pair loop in double precision: four neighbors per vector, every pair once.
///
/// **Sites.** Particles, sorted by cell, followed by their periodic images across the cell's faces in a positive
/// direction (the first nonzero component of the shift, in the order z, y, x, is positive). The loop then needs no
/// minimum-image convention, and exactly one of the two representations of a pair across a face has its image here,
/// whatever the tilts. See ``SiteGrid`` for the images that are required.
///
/// **Rows.** The row of a particle contains the partners that come after it, nearest bins first, padded to whole
/// vectors with a site too far away to interact. As in ``MixedKernel``, bins that are out of reach, given the
/// displacements since the last build, are skipped.
///
/// **Forces** are accumulated at the sites, including images, and then added to those of the particles.
///
/// **Order of summation** is determined by the positions at the last build of the list.
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
  /// (x, y, z, label) of every site, and of the distant padding site.
  var sites = Buffer<SIMD4<Double>>()
  /// The particle of each site (for an image, the particle it is an image of), and the offset from it.
  var sources = Buffer<Int32>()
  /// The offset of each particle's site from its position, and of each image from its particle's site; with labels.
  private var shifts = Buffer<SIMD4<Double>>()
  var siteForces = Buffer<SIMD4<Double>>()
  var neighbors = Buffer<Int32>()
  var rowStarts = Buffer<Int64>()
  var rowEnds = Buffer<(Int64, Int64, Int64, Int64, Int64)>()
  private(set) var entries = 0
  /// The sites of the particles at the last build, and their squared displacements since.
  private var reference = Buffer<SIMD4<Double>>()
  var moved = Buffer<Double>()
  private var hasList = false
  private(set) var scratch = HalfListScratch()
  /// Memory for the sums of ``sweep(_:_:_:)`` if angles have an energy.
  var arms = AngularPairs()
  /// For each bin, the squared displacement up to which no particle can interact with a partner beyond the bin.
  private(set) var binLimits = (-1.0, -1.0, -1.0, -1.0)

  init(law: PairLaw, labels: [Double], cell: Cell, skin: Double) {
    self.law = law
    self.labels = labels
    self.cell = cell
    reach = law.range(labels)
    // A distance of half a side exceeds the reach of the list of images only if there are few cells.
    grid = SiteGrid(cell: cell, reach: reach, wanted: skin)
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
        // From the particle with the smaller index to the other.
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

  /// Adds the forces at images to those of their particles; returns Σ F².
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

  /// Moves the sites to `positions`; returns false if a pair missing from the list may have come within range.
  ///
  /// The list contains a pair as long as the sum of both displacements is at most the skin; for all pairs, the sum of
  /// the two largest displacements is used.
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
        // NaN counts as larger than any number, so that such a position does not pass as unmoved.
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

  /// The relative rounding error of displacements.
  private static let rounding = 1e-12

  // MARK: The list

  /// Sorts particles and images into sites and builds the rows.
  private func buildList(_ positions: [Vec3]) {
    renewals += 1
    hasList = true
    siteCount = scratch.makeSites(
      positions, labels: labels, kinds: kinds, grid: grid, sources: &sources, shifts: &shifts)
    sites.reserve(siteCount + 1)
    siteForces.reserve(siteCount + 1)
    // Beyond every cutoff from any site: pads rows.
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

  /// 0 or 1 for two kinds of particles, otherwise their sizes.
  private lazy var kinds: [Float] = HalfListScratch.kinds(of: labels)
}
