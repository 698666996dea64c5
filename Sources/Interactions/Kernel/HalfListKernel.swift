import CKernel
import CVector
import Particles

/// The pair loop in double precision: four neighbours a vector, every pair once.
///
/// **Sites.** Particles, sorted by cell, and after them their periodic images beyond the box's faces in a positive
/// direction (the first component of the shift that is not zero, in the order z, y, x, is positive). The loop then knows no
/// box, and of the two ways to see a pair across a face exactly one has its image here.
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
  let box: PeriodicBox
  let reach: Double
  let skin: Double
  let excess: [Double]
  private let kernel = KernelWidth.standard.kernel
  private let cellsPerSide: Int
  private(set) var evaluations = 0
  private(set) var renewals = 0

  private(set) var siteCount = 0
  /// (x, y, z, label) of every site, and of the one that is far from all.
  var sites = Buffer<SIMD4<Double>>()
  /// The particle that each site is (an image of), and where it sits relative to it.
  var sources = Buffer<Int32>()
  private var shifts = Buffer<SIMD4<Double>>()
  var siteForces = Buffer<SIMD4<Double>>()
  var neighbors = Buffer<Int32>()
  var rowStarts = Buffer<Int64>()
  var rowEnds = Buffer<(Int64, Int64, Int64, Int64, Int64)>()
  private(set) var entries = 0
  /// Positions at the last renewal; empty without a list.
  private var reference: [Vec3] = []
  private var scratch = HalfListScratch()
  /// The bins that pairs within reach may lie in.
  private(set) var bin = 0

  init(law: PairLaw, labels: [Double], box: PeriodicBox, skin: Double) {
    self.law = law
    self.labels = labels
    self.box = box
    reach = law.range(labels)
    self.skin = min(skin, box.side - reach)
    excess = MixedKernel.excess(of: self.skin, reach: reach)
    cellsPerSide = max(1, min(1 << 9, Int(box.side / ((reach + self.skin) * (1 + MixedKernel.cellMargin)))))
  }

  var count: Int { labels.count }
  var motion: (any FusedMotion)? { nil }
  var name: String { "double" }
  var listEntriesPerParticle: Double { Double(entries) / Double(count) }

  func renewList() { reference = [] }

  func forces(at positions: [Vec3], into forces: inout [Vec3]) {
    _ = evaluate(law.forces, at: positions, into: &forces)
  }

  func mechanics(at positions: [Vec3], into forces: inout [Vec3]) -> Energetics {
    evaluate(law.mechanics, at: positions, into: &forces)
  }

  func energetics(at positions: [Vec3], into forces: inout [Vec3]) -> Energetics {
    evaluate(law.energetics, at: positions, into: &forces)
  }

  func bonds(at positions: [Vec3]) -> [Bond] {
    ForceKernel(law: law, labels: labels, box: box, skin: skin).bonds(at: positions)
  }

  private func evaluate(
    _ sweep: (HalfListKernel) -> Energetics, at positions: [Vec3], into forces: inout [Vec3]
  ) -> Energetics {
    precondition(positions.count == count && forces.count == count, "one position and one force for every particle")
    evaluations += 1
    place(positions)
    var energetics = sweep(self)
    energetics.squaredForces = collect(into: &forces)
    return energetics
  }

  /// Brings the forces home; returns Σ F².
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

  /// Brings the sites to `positions`, renewing the list first if a particle has moved too far.
  private func place(_ positions: [Vec3]) {
    if !findBin(positions) { buildList(positions) }
    positions.withUnsafeBufferPointer { positions in
      let sites = sites.base, shifts = shifts.base, sources = sources.base, siteForces = siteForces.base
      for k in 0..<siteCount {
        sites[k] = SIMD4(positions[Int(sources[k])], 0) + shifts[k]
        siteForces[k] = .zero
      }
    }
  }

  /// Which bins pairs within reach may lie in; false if the list does not reach as far.
  private func findBin(_ positions: [Vec3]) -> Bool {
    guard !reference.isEmpty else { return false }
    let moved = twoLargestDisplacements(positions)
    guard let bin = excess.firstIndex(where: { $0 >= moved }) else { return false }
    self.bin = bin
    return true
  }

  /// An upper bound of the two largest displacements together; not a number if a position is none.
  private func twoLargestDisplacements(_ positions: [Vec3]) -> Double {
    var first = 0.0, second = 0.0
    var sum = Vec3.zero
    positions.withUnsafeBufferPointer { now in
      reference.withUnsafeBufferPointer { then in
        for i in 0..<now.count {
          let d = now[i] - then[i]
          let square = (d * d).sum()
          sum += d
          second = max(second, min(first, square))
          first = max(first, square)
        }
      }
    }
    guard sum.sum().isFinite else { return .nan }
    return (first.squareRoot() + second.squareRoot()) * (1 + 1e-12)
  }

  // MARK: The list

  /// Sorts particles and images into sites and fills the rows.
  private func buildList(_ positions: [Vec3]) {
    renewals += 1
    reference = positions
    bin = 0
    siteCount = scratch.makeSites(
      positions, labels: labels, kinds: kinds, box: box, range: reach + skin, cellsPerSide: cellsPerSide,
      sources: &sources, shifts: &shifts)
    sites.reserve(siteCount + 1)
    siteForces.reserve(siteCount + 1)
    // Beyond every cutoff from everywhere: fills rows.
    let far = 1e3 * (box.side + reach)
    sites[siteCount] = SIMD4(far, far, far, labels[0])
    siteForces[siteCount] = .zero
    rowStarts.reserve(count)
    rowEnds.reserve(count)
    var grid = scratch.grid(law: law, labels: labels, reach: reach, skin: skin, far: siteCount)
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
