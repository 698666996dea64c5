import CVector
import Particles

extension HalfListKernel {
  func mechanics(at positions: [Vec3], into forces: inout [Vec3], hessian: HessianProduct) -> Energetics {
    precondition(hessian.count == count, "a Hessian of the same particles")
    guard let sweep = law.hessian else { preconditionFailure("no Hessian product where angles have an energy") }
    return evaluate({ sweep($0, hessian) }, at: positions, into: &forces)
  }

  /// Forces at the sites and the sums of ``mechanics(at:into:)``, and the rows of `hessian`, in one sweep over the list.
  func sweep<Potential: PairPotential, Rule: Mixing>(
    _ potential: Potential, _ mixing: Rule, hessian: HessianProduct
  ) -> Energetics {
    let sites = sites.base, siteForces = siteForces.base, neighbors = neighbors.base, homes = scratch.homes.base
    let rowStarts = rowStarts.base
    let rowEnds = UnsafeMutableRawPointer(rowEnds.base).assumingMemoryBound(to: Int64.self)
    let bins = excess.count
    let moved = moved.base, limits = binLimits
    let cutoff = potential.cutoff * potential.cutoff
    let nothing = Lanes(0)
    homes[siteCount] = 0
    var energy = nothing, squaredPairForces = nothing
    var xx = nothing, xy = nothing, xz = nothing, yy = nothing, yz = nothing, zz = nothing

    hessian.bonds.removeAll()
    for row in 0..<count {
      hessian.particles[row] = sources[row]
      let here = sites[row]
      let x = Lanes(here.x), y = Lanes(here.y), z = Lanes(here.z), label = Lanes(here.w)
      var forceX = nothing, forceY = nothing, forceZ = nothing
      var entry = neighbors + Int(rowStarts[row])
      let far = moved[row]
      let bin =
        (far > limits.0 ? 1 : 0) + (far > limits.1 ? 1 : 0) + (far > limits.2 ? 1 : 0) + (far > limits.3 ? 1 : 0)
      let end = neighbors + Int(rowEnds[row * bins + bin])
      hessian.bonds.reserve(max(0, end - entry) + 4)
      while entry < end {
        let ja = Int(entry[0]), jb = Int(entry[1]), jc = Int(entry[2]), jd = Int(entry[3])
        let a = sites[ja], b = sites[jb], c = sites[jc], d = sites[jd]
        entry += 4
        let evenAB = lehr_even_lanes(a, b), oddAB = lehr_odd_lanes(a, b)
        let evenCD = lehr_even_lanes(c, d), oddCD = lehr_odd_lanes(c, d)
        let dx = Lanes(lanes: lehr_low_halves(evenAB, evenCD)) - x
        let dy = Lanes(lanes: lehr_low_halves(oddAB, oddCD)) - y
        let dz = Lanes(lanes: lehr_high_halves(evenAB, evenCD)) - z
        let scales = mixing.scales(label, Lanes(lanes: lehr_high_halves(oddAB, oddCD)))
        var r2 = dx * dx
        r2.addProduct(dy, dy)
        r2.addProduct(dz, dz)
        let s = r2 * scales.inverseSquareLength
        let slope = potential.slope(Dual(s, slope: Lanes(1)))
        let weight = scales.energy * (2.0 * scales.inverseSquareLength)
        let first = s.below(cutoff, weight * slope.value, nothing)
        let second = weight * (2.0 * scales.inverseSquareLength) * slope.slope
        energy += s.below(cutoff, scales.energy * potential.energy(s), nothing)
        squaredPairForces.addProduct(first * first, r2)
        hessian.bonds.append(
          dx, dy, dz, second: second, first: first, i: Int32(truncatingIfNeeded: row),
          j: SIMD4(homes[ja], homes[jb], homes[jc], homes[jd]), mask: lehr_mask_below(s.lanes, lehr_set(cutoff)))

        let wx = first * dx, wy = first * dy, wz = first * dz
        forceX += wx
        forceY += wy
        forceZ += wz
        xx.addProduct(wx, dx)
        xy.addProduct(wx, dy)
        xz.addProduct(wx, dz)
        yy.addProduct(wy, dy)
        yz.addProduct(wy, dz)
        zz.addProduct(wz, dz)
        let evenXY = lehr_even_lanes(wx.lanes, wy.lanes), oddXY = lehr_odd_lanes(wx.lanes, wy.lanes)
        let evenZ = lehr_even_lanes(wz.lanes, nothing.lanes), oddZ = lehr_odd_lanes(wz.lanes, nothing.lanes)
        siteForces[ja] = lehr_subtract(siteForces[ja], lehr_low_halves(evenXY, evenZ))
        siteForces[jb] = lehr_subtract(siteForces[jb], lehr_low_halves(oddXY, oddZ))
        siteForces[jc] = lehr_subtract(siteForces[jc], lehr_high_halves(evenXY, evenZ))
        siteForces[jd] = lehr_subtract(siteForces[jd], lehr_high_halves(oddXY, oddZ))
      }
      siteForces[row] = lehr_add(siteForces[row], lehr_sums(forceX.lanes, forceY.lanes, forceZ.lanes))
    }
    hessian.makeRows()

    var result = Energetics()
    result.energy = energy.sum
    result.virial = SIMD8(xx.sum, xy.sum, xz.sum, yy.sum, yz.sum, zz.sum, 0, 0)
    result.pairs = hessian.bonds.count
    result.squaredPairForces = squaredPairForces.sum
    return result
  }
}

extension MixedKernel {
  /// In double precision all the same, by a kernel made for it: whoever wants a Hessian wants these forces exact.
  func mechanics(at positions: [Vec3], into forces: inout [Vec3], hessian: HessianProduct) -> Energetics {
    let exact = HalfListKernel(law: law, labels: labels, cell: cell, skin: skin)
    return exact.mechanics(at: positions, into: &forces, hessian: hessian)
  }
}
