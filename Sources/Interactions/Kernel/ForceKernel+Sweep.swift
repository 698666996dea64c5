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
  var energy = SIMD4<Double>.zero
  var xx = SIMD4<Double>.zero
  var xy = SIMD4<Double>.zero
  var xz = SIMD4<Double>.zero
  var yy = SIMD4<Double>.zero
  var yz = SIMD4<Double>.zero
  var zz = SIMD4<Double>.zero
  var squaredPairForces = SIMD4<Double>.zero
  var laplacian = SIMD4<Double>.zero
  var stiffnessXY = SIMD4<Double>.zero
  var stiffnessXZ = SIMD4<Double>.zero
  var stiffnessYZ = SIMD4<Double>.zero
  var pairs = SIMD4<Double>.zero
}

extension ForceKernel {
  typealias Lanes = SIMD4<Double>

  /// Forces, and the sums that `T` asks for. Every pair is met from both sides, hence the halves at the end.
  func sweep<Potential: PairPotential, Rule: Mixing, T: Tally>(
    _ potential: Potential, _ mixing: Rule, _ forces: UnsafeMutablePointer<Vec3>, _: T.Type
  ) -> Energetics {
    let sites = sites.base, neighbors = neighbors.base
    let rowSites = rowSites.base, rowStarts = rowStarts.base, sources = sources.base
    let cutoff = Lanes(repeating: potential.cutoff * potential.cutoff)
    let nothing = Lanes.zero
    var sums = Sums()
    var squaredForces = 0.0

    for row in 0..<count {
      let site = Int(rowSites[row])
      let here = sites[site]
      let x = Lanes(repeating: here.x), y = Lanes(repeating: here.y), z = Lanes(repeating: here.z)
      let label = Lanes(repeating: here.w)
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
        let dx = lehr_low_halves(evenAB, evenCD) - x
        let dy = lehr_low_halves(oddAB, oddCD) - y
        let dz = lehr_high_halves(evenAB, evenCD) - z
        let others = lehr_high_halves(oddAB, oddCD)

        let r2 = (dx * dx).addingProduct(dy, dy).addingProduct(dz, dz)
        let scales = mixing.scales(label, others)
        let s = r2 * scales.inverseSquareLength
        let weight = 2 * scales.inverseSquareLength
        var first: Lanes
        if T.stiffness {
          let jet = potential.secondOrder(s)
          first = scales.energy * weight * jet.slope
          first = lehr_select_below(s, cutoff, first, nothing)
          let energy = lehr_select_below(s, cutoff, scales.energy * jet.energy, nothing)
          var second = scales.energy * weight * weight * jet.curvature
          second = lehr_select_below(s, cutoff, second, nothing)
          sums.energy += energy
          sums.laplacian.addProduct(second, r2)
          sums.laplacian.addProduct(Lanes(repeating: 3), first)
          let x2 = dx * dx, y2 = dy * dy, z2 = dz * dz
          sums.stiffnessXY.addProduct(y2, first.addingProduct(second, x2))
          sums.stiffnessXZ.addProduct(z2, first.addingProduct(second, x2))
          sums.stiffnessYZ.addProduct(z2, first.addingProduct(second, y2))
        } else if T.mechanics {
          let jet = potential.energy(Dual(s, slope: Lanes(repeating: 1)))
          first = lehr_select_below(s, cutoff, scales.energy * weight * jet.slope, nothing)
          sums.energy += lehr_select_below(s, cutoff, scales.energy * jet.value, nothing)
        } else {
          first = lehr_select_below(s, cutoff, scales.energy * weight * potential.slope(s), nothing)
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
          sums.pairs += lehr_select_below(s, cutoff, Lanes(repeating: 1), nothing)
        }
      }
      let force = Vec3(forceX.sum(), forceY.sum(), forceZ.sum())
      forces[Int(sources[site])] = force
      if T.mechanics { squaredForces += force.squaredLength }
    }

    var result = Energetics()
    guard T.mechanics else { return result }
    result.energy = sums.energy.sum() / 2
    result.virial = [sums.xx, sums.xy, sums.xz, sums.yy, sums.yz, sums.zz].map { $0.sum() / 2 }
    result.pairs = Int(sums.pairs.sum()) / 2
    result.squaredPairForces = sums.squaredPairForces.sum() / 2
    result.squaredForces = squaredForces
    if T.stiffness {
      // Σ over both sides of a pair of (D²φ r² + 3Dφ) is already 2(D²φ r² + 3Dφ) a pair.
      result.laplacian = sums.laplacian.sum()
      result.affineStiffness = [sums.stiffnessXY, sums.stiffnessXZ, sums.stiffnessYZ].map { $0.sum() / 2 }
    }
    return result
  }
}

extension SIMD4<Double> {
  /// self += a·b, fused.
  @inline(__always)
  fileprivate mutating func addProduct(_ a: Self, _ b: Self) { self = self.addingProduct(a, b) }
}
