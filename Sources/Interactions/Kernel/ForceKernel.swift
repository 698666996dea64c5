import CVector
import Particles

/// The neighbours of one sample and the loop over them: four neighbours a vector, all in double precision.
///
/// **Sites.** Between two renewals of the list, particles and those of their periodic images that lie within reach of
/// the box are laid out explicitly as *sites*, sorted by cell. The inner loop then knows no box: a separation is a
/// difference. A site's fourth component is its particle's label.
///
/// **Rows.** Each particle has a row of neighbouring sites, complete (i lists j and j lists i: no scattered writes),
/// within cutoff + skin of each pair's own range, padded to whole vectors with a site too far away to interact.
///
/// **Order of summation** is that of the rows: fixed by the positions at the last renewal.
///
/// The loops themselves are generic over potential and mixing; the law's closures hold them, compiled for each model.
final class ForceKernel {
  typealias Lanes = DoubleLanes

  let law: PairLaw
  let labels: [Double]
  let box: PeriodicBox
  let reach: Double
  let skin: Double

  var siteCount = 0
  var sites = Buffer<SIMD4<Double>>()
  /// Which particle a site is (an image of), and where it sits relative to it; fourth component: the label.
  var sources = Buffer<Int32>()
  var shifts = Buffer<SIMD4<Double>>()
  /// Row k belongs to the site `rowSites[k]` and holds the list entries `rowStarts[k]..<rowStarts[k + 1]`.
  var rowSites = Buffer<Int32>()
  var rowStarts = Buffer<Int>()
  var neighbors = Buffer<Int32>()
  var reference: [Vec3] = []
  /// Scratch space of list building: coordinates by component, and cells.
  var columns = Buffer<Double>()
  var cells = Buffer<Int32>()
  var images: [Image] = []

  init(law: PairLaw, labels: [Double], box: PeriodicBox, skin: Double) {
    self.law = law
    self.labels = labels
    self.box = box
    reach = law.range(labels)
    self.skin = min(skin, box.side - reach)
  }

  var count: Int { labels.count }

  func renewList() { reference = [] }

  func bonds(at positions: [Vec3]) -> [Bond] {
    renewList()
    place(positions)
    var bonds: [Bond] = []
    bonds.reserveCapacity(count * 12)
    for row in 0..<count {
      let site = Int(rowSites[row])
      let i = Int(sources[site])
      for entry in rowStarts[row]..<rowStarts[row + 1] {
        let other = Int(neighbors[entry])
        guard other < siteCount, case let j = Int(sources[other]), j > i else { continue }
        let difference = sites[other] - sites[site]
        let r = Vec3(difference.x, difference.y, difference.z)
        guard let d = law.pair(labels[i], labels[j], r.squaredLength) else { continue }
        bonds.append(
          Bond(i: i, j: j, separation: r, energy: d.energy, first: d.first, second: d.second, third: d.third))
      }
    }
    return bonds.ordered(count: count)
  }

  /// Brings the sites to `positions`, renewing the list first if any particle has moved by half the skin.
  func place(_ positions: [Vec3]) {
    if mustRenew(positions) { buildList(positions) }
    positions.withUnsafeBufferPointer { positions in
      let sites = sites.base, shifts = shifts.base, sources = sources.base
      for k in 0..<siteCount {
        sites[k] = SIMD4(positions[Int(sources[k])], 0) + shifts[k]
      }
    }
  }

  private func mustRenew(_ positions: [Vec3]) -> Bool {
    guard !reference.isEmpty else { return true }
    var largest = Vec3.zero
    return positions.withUnsafeBufferPointer { now in
      reference.withUnsafeBufferPointer { then in
        for i in 0..<now.count {
          let d = now[i] - then[i]
          // The largest component-wise square bounds the length by √3; the exact test follows only near the bound.
          largest = pointwiseMax(largest, d * d)
        }
        guard 4 * largest.sum() > skin * skin else { return false }
        for i in 0..<now.count where 4 * (now[i] - then[i]).squaredLength > skin * skin { return true }
        // A position that is not a number must not pass silently for one that has not moved.
        return !largest.sum().isFinite
      }
    }
  }
}
