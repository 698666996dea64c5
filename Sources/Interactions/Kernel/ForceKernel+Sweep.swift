import CVector
import Particles

/// What a sweep sums besides forces; constants, so that the loop is compiled once for each.
protocol Tally {
  static var mechanics: Bool { get }
  static var stiffness: Bool { get }
}

enum NoTally: Tally {
  static var mechanics: Bool { false }
  static var stiffness: Bool { false }
}

enum MechanicalTally: Tally {
  static var mechanics: Bool { true }
  static var stiffness: Bool { false }
}

enum StiffnessTally: Tally {
  static var mechanics: Bool { true }
  static var stiffness: Bool { true }
}

/// Lane-wise running sums of one sweep.
private struct Sums {
  var energy = DoubleLanes(0)
  var xx = DoubleLanes(0)
  var xy = DoubleLanes(0)
  var xz = DoubleLanes(0)
  var yy = DoubleLanes(0)
  var yz = DoubleLanes(0)
  var zz = DoubleLanes(0)
  var squaredPairForces = DoubleLanes(0)
  var laplacian = DoubleLanes(0)
  var stiffnessXY = DoubleLanes(0)
  var stiffnessXZ = DoubleLanes(0)
  var stiffnessYZ = DoubleLanes(0)
  var pairs = DoubleLanes(0)
}

extension ForceKernel {
  typealias Lanes = DoubleLanes

  /// Forces, and the sums that `T` asks for. Every pair is met from both sides, hence the halves at the end.
  func sweep<Potential: PairPotential, Rule: Mixing, T: Tally>(
    _ potential: Potential, _ mixing: Rule, _ forces: UnsafeMutablePointer<Vec3>, _: T.Type
  ) -> Energetics {
    let sites = sites.base, neighbors = neighbors.base
    let rowSites = rowSites.base, rowStarts = rowStarts.base, sources = sources.base
    let cutoff = potential.cutoff * potential.cutoff
    let nothing = Lanes(0)
    var sums = Sums()
    var squaredForces = 0.0

    for row in 0..<count {
      let site = Int(rowSites[row])
      let here = sites[site]
      let x = Lanes(here.x), y = Lanes(here.y), z = Lanes(here.z)
      let label = Lanes(here.w)
      var forceX = nothing, forceY = nothing, forceZ = nothing
      var entry = rowStarts[row]
      let end = rowStarts[row + 1]
      while entry < end {
        let a = sites[Int(neighbors[entry])]
        let b = sites[Int(neighbors[entry + 1])]
        let c = sites[Int(neighbors[entry + 2])]
        let d = sites[Int(neighbors[entry + 3])]
        entry += 4
        // Four sites (x, y, z, label) → four components of four sites.
        let evenAB = lehr_even_lanes(a, b), oddAB = lehr_odd_lanes(a, b)
        let evenCD = lehr_even_lanes(c, d), oddCD = lehr_odd_lanes(c, d)
        let dx = Lanes(lanes: lehr_low_halves(evenAB, evenCD)) - x
        let dy = Lanes(lanes: lehr_low_halves(oddAB, oddCD)) - y
        let dz = Lanes(lanes: lehr_high_halves(evenAB, evenCD)) - z
        let others = Lanes(lanes: lehr_high_halves(oddAB, oddCD))

        var r2 = dx * dx
        r2.addProduct(dy, dy)
        r2.addProduct(dz, dz)
        let scales = mixing.scales(label, others)
        let s = r2 * scales.inverseSquareLength
        let weight = scales.energy * (2.0 * scales.inverseSquareLength)
        var first: Lanes
        if T.stiffness {
          let jet = potential.secondOrder(s)
          first = s.below(cutoff, weight * jet.slope, nothing)
          let energy = s.below(cutoff, scales.energy * jet.energy, nothing)
          var second = weight * (2.0 * scales.inverseSquareLength) * jet.curvature
          second = s.below(cutoff, second, nothing)
          sums.energy += energy
          sums.laplacian.addProduct(second, r2)
          sums.laplacian.addProduct(Lanes(3), first)
          let x2 = dx * dx, y2 = dy * dy, z2 = dz * dz
          sums.stiffnessXY.addProduct(y2, first + second * x2)
          sums.stiffnessXZ.addProduct(z2, first + second * x2)
          sums.stiffnessYZ.addProduct(z2, first + second * y2)
        } else if T.mechanics {
          first = s.below(cutoff, weight * potential.slope(s), nothing)
          sums.energy += s.below(cutoff, scales.energy * potential.energy(s), nothing)
        } else {
          first = s.below(cutoff, weight * potential.slope(s), nothing)
        }
        forceX.addProduct(first, dx)
        forceY.addProduct(first, dy)
        forceZ.addProduct(first, dz)
        if T.mechanics {
          let wx = first * dx, wy = first * dy, wz = first * dz
          sums.xx.addProduct(wx, dx)
          sums.xy.addProduct(wx, dy)
          sums.xz.addProduct(wx, dz)
          sums.yy.addProduct(wy, dy)
          sums.yz.addProduct(wy, dz)
          sums.zz.addProduct(wz, dz)
          sums.squaredPairForces.addProduct(first * first, r2)
          sums.pairs += s.below(cutoff, Lanes(1), nothing)
        }
      }
      let force = Vec3(forceX.sum, forceY.sum, forceZ.sum)
      forces[Int(sources[site])] = force
      if T.mechanics { squaredForces += force.squaredLength }
    }

    var result = Energetics()
    guard T.mechanics else { return result }
    result.energy = sums.energy.sum / 2
    result.virial = [sums.xx, sums.xy, sums.xz, sums.yy, sums.yz, sums.zz].map { $0.sum / 2 }
    result.pairs = Int(sums.pairs.sum) / 2
    result.squaredPairForces = sums.squaredPairForces.sum / 2
    result.squaredForces = squaredForces
    if T.stiffness {
      // Σ over both sides of a pair of (D²φ r² + 3Dφ) is already 2(D²φ r² + 3Dφ) a pair.
      result.laplacian = sums.laplacian.sum
      result.affineStiffness = [sums.stiffnessXY, sums.stiffnessXZ, sums.stiffnessYZ].map { $0.sum / 2 }
    }
    return result
  }
}
