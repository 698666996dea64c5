import CVector
import Particles

/// The pair sums computed by a sweep besides forces; static constants, so that the loop is specialized for each.
protocol Tally {
  static var stress: Bool { get }
  static var mechanics: Bool { get }
  static var stiffness: Bool { get }
  /// Whether the pairs are stored as the bonds of a ``HessianProduct``.
  static var hessian: Bool { get }
}

extension Tally {
  static var hessian: Bool { false }
}

enum NoTally: Tally {
  static var stress: Bool { false }
  static var mechanics: Bool { false }
  static var stiffness: Bool { false }
}

enum StressTally: Tally {
  static var stress: Bool { true }
  static var mechanics: Bool { false }
  static var stiffness: Bool { false }
}

enum MechanicalTally: Tally {
  static var stress: Bool { true }
  static var mechanics: Bool { true }
  static var stiffness: Bool { false }
}

enum StiffnessTally: Tally {
  static var stress: Bool { true }
  static var mechanics: Bool { true }
  static var stiffness: Bool { true }
}

enum HessianTally: Tally {
  static var stress: Bool { true }
  static var mechanics: Bool { true }
  static var stiffness: Bool { false }
  static var hessian: Bool { true }
}

/// The running sums of one sweep, per lane.
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

extension HalfListKernel {
  typealias Lanes = DoubleLanes

  /// Computes the forces at the sites.
  func sweep<Potential: PairPotential, Rule: Mixing>(_ potential: Potential, _ mixing: Rule) {
    var sums = Sums()
    sweep(potential, mixing, NoTally.self, nil, &sums)
  }

  /// Computes the forces at the sites, and the sums requested by `T`: energy, virial and pair forces, stiffness, the
  /// bonds of `hessian`.
  func sweep<Potential: PairPotential, Rule: Mixing, T: Tally>(
    _ potential: Potential, _ mixing: Rule, _: T.Type, hessian: HessianProduct? = nil
  ) -> Energetics {
    var sums = Sums()
    sweep(potential, mixing, T.self, hessian, &sums)
    var result = Energetics()
    result.energy = sums.energy.sum
    let virial = (sums.xx.sum, sums.xy.sum, sums.xz.sum, sums.yy.sum, sums.yz.sum, sums.zz.sum)
    result.virial = SIMD8(virial.0, virial.1, virial.2, virial.3, virial.4, virial.5, 0, 0)
    result.pairs = T.hessian ? hessian!.bonds.count : Int(sums.pairs.sum)
    result.squaredPairForces = sums.squaredPairForces.sum
    if T.stiffness {
      // ∇² acts on both particles of a pair.
      result.laplacian = 2 * sums.laplacian.sum
      result.affineStiffness = Vec3(sums.stiffnessXY.sum, sums.stiffnessXZ.sum, sums.stiffnessYZ.sum)
    }
    return result
  }

  @inline(__always)
  private func sweep<Potential: PairPotential, Rule: Mixing, T: Tally>(
    _ potential: Potential, _ mixing: Rule, _: T.Type, _ hessian: HessianProduct?, _ total: inout Sums
  ) {
    let sites = sites.base, siteForces = siteForces.base, homes = scratch.homes.base, sources = sources.base
    let rows = VisitedRows(self)
    let cutoff = potential.cutoff * potential.cutoff
    let nothing = Lanes(0)
    var sums = Sums()

    if T.hessian {
      // The site that pads rows.
      homes[siteCount] = 0
      hessian!.bonds.removeAll()
    }
    for row in 0..<count {
      let here = sites[row]
      let x = Lanes(here.x), y = Lanes(here.y), z = Lanes(here.z)
      let label = Lanes(here.w)
      var forceX = nothing, forceY = nothing, forceZ = nothing
      var (entry, end) = rows[row]
      if T.hessian {
        hessian!.bonds.particles[row] = sources[row]
        hessian!.bonds.reserve(max(0, end - entry) + 4)
      }
      while entry < end {
        let ja = Int(entry[0]), jb = Int(entry[1]), jc = Int(entry[2]), jd = Int(entry[3])
        let a = sites[ja], b = sites[jb], c = sites[jc], d = sites[jd]
        entry += 4
        // Four sites (x, y, z, label) → four components of four sites.
        let columns = Lanes.transposed(a, b, c, d)
        let dx = Lanes(lanes: columns.0) - x, dy = Lanes(lanes: columns.1) - y, dz = Lanes(lanes: columns.2) - z
        let others = Lanes(lanes: columns.3)

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
        } else if T.hessian {
          let slope = potential.slope(Dual(s, slope: Lanes(1)))
          first = s.below(cutoff, weight * slope.value, nothing)
          sums.energy += s.below(cutoff, scales.energy * potential.energy(s), nothing)
          hessian!.bonds.append(
            dx, dy, dz, second: weight * (2.0 * scales.inverseSquareLength) * slope.slope, first: first,
            i: Int32(truncatingIfNeeded: row), j: SIMD4(homes[ja], homes[jb], homes[jc], homes[jd]),
            mask: lehr_mask_below(s.lanes, lehr_set(cutoff)))
        } else if T.mechanics {
          first = s.below(cutoff, weight * potential.slope(s), nothing)
          sums.energy += s.below(cutoff, scales.energy * potential.energy(s), nothing)
        } else {
          first = s.below(cutoff, weight * potential.slope(s), nothing)
        }
        let wx = first * dx, wy = first * dy, wz = first * dz
        forceX += wx
        forceY += wy
        forceZ += wz
        // Four components of four forces → four forces, the reaction on the partners.
        let evenXY = lehr_even_lanes(wx.lanes, wy.lanes), oddXY = lehr_odd_lanes(wx.lanes, wy.lanes)
        let evenZ = lehr_even_lanes(wz.lanes, nothing.lanes), oddZ = lehr_odd_lanes(wz.lanes, nothing.lanes)
        siteForces[ja] = lehr_subtract(siteForces[ja], lehr_low_halves(evenXY, evenZ))
        siteForces[jb] = lehr_subtract(siteForces[jb], lehr_low_halves(oddXY, oddZ))
        siteForces[jc] = lehr_subtract(siteForces[jc], lehr_high_halves(evenXY, evenZ))
        siteForces[jd] = lehr_subtract(siteForces[jd], lehr_high_halves(oddXY, oddZ))
        if T.stress {
          sums.xx.addProduct(wx, dx)
          sums.xy.addProduct(wx, dy)
          sums.xz.addProduct(wx, dz)
          sums.yy.addProduct(wy, dy)
          sums.yz.addProduct(wy, dz)
          sums.zz.addProduct(wz, dz)
        }
        if T.mechanics {
          sums.squaredPairForces.addProduct(first * first, r2)
          if !T.hessian { sums.pairs += s.below(cutoff, Lanes(1), nothing) }
        }
      }
      siteForces[row] = lehr_add(siteForces[row], lehr_sums(forceX.lanes, forceY.lanes, forceZ.lanes))
    }
    total = sums
  }
}
