import CVector
import Particles

/// Pair and angular energies without a loop over triplets.
///
/// With n the unit vectors from a particle along its arms, cos θ_jk = n_j·n_k, and sums over pairs of arms are products
/// of sums over arms:
///
///     U_i = λ Σ_{j<k} (n_j·n_k − c)² w_j w_k = ½λ [T:T − 2c D·D + c² S² − (1 − c)² Q]
///
/// with ``AngularSums``. A pair ij is an arm of i and, with −n, of j. With T and S summed over both particles,
/// D = D_i − D_j and v = T n − c D,
///
///     ∂U/∂r = λ [w′ (n·T n − 2c n·D + c² S − 2(1 − c)² w) n + (2w/r)(v − (n·v) n)] + φ′ n
///
/// is minus the force on j. The cost therefore grows with the number of neighbors, not with its square.
extension HalfListKernel {
  /// Computes the forces at the sites.
  func sweep<Potential: PairPotential, Angles: AngularPotential>(_ potential: Potential, _ angles: Angles) {
    _ = sweep(potential, angles, NoTally.self)
  }

  /// Computes the forces at the sites, and the sums requested by `T`.
  func sweep<Potential: PairPotential, Angles: AngularPotential, T: Tally>(
    _ potential: Potential, _ angles: Angles, _: T.Type
  ) -> Energetics {
    var result = Energetics()
    collectArms(cutoff: potential.cutoff)
    weigh(potential, angles, T.self, &result)
    pull(angles, T.self, &result)
    guard T.mechanics else { return result }
    result.pairs = arms.count
    for i in 0..<count { result.energy += angles.strength * arms.sums[i].energy(angles.cosine) }
    guard T.stiffness else { return result }
    let homes = scratch.homes.base
    let pairs = (0..<arms.count).map { k in
      (Int(arms.rows[k]), Int(homes[Int(arms.sites[k])]), arms.arms[k].xyz / arms.arms[k].w)
    }
    let stiffness = AngularLaw(angles).stiffness(ArmRows(pairs, count: count))
    result.laplacian += stiffness.laplacian
    result.affineStiffness += stiffness.affine
    return result
  }

  /// Collects the pairs of the list that are within range.
  private func collectArms(cutoff: Double) {
    arms.clear(pairs: entries, particles: count)
    let sites = sites.base
    let rows = VisitedRows(self)
    let range = lehr_set(cutoff * cutoff)
    for row in 0..<count {
      let here = sites[row]
      var (entry, end) = rows[row]
      while entry < end {
        let ja = Int(entry[0]), jb = Int(entry[1]), jc = Int(entry[2]), jd = Int(entry[3])
        entry += 4
        // There is one species: the difference of the labels is zero.
        let a = sites[ja] - here, b = sites[jb] - here, c = sites[jc] - here, d = sites[jd] - here
        let (x, y, z, _) = DoubleLanes.transposed(a, b, c, d)
        let inside = lehr_mask_below(squares(x, y, z).lanes, range)
        arms.append(a, row: row, site: ja, exists: inside)
        arms.append(b, row: row, site: jb, exists: inside >> 1)
        arms.append(c, row: row, site: jc, exists: inside >> 2)
        arms.append(d, row: row, site: jd, exists: inside >> 3)
      }
    }
    arms.fill(beyond: cutoff)
  }

  /// Computes φ′, w and w′ of every pair, four at a time, and the sums over the arms of every particle.
  @inline(__always)
  private func weigh<Potential: PairPotential, Angles: AngularPotential, T: Tally>(
    _ potential: Potential, _ angles: Angles, _: T.Type, _ result: inout Energetics
  ) {
    let nothing = DoubleLanes(0)
    let range = potential.cutoff * potential.cutoff, armRange = angles.cutoff * angles.cutoff
    let homes = scratch.homes.base, sums = arms.sums.base, units = arms.arms.base, weights = arms.weights.base
    let rows = arms.rows.base, sites = arms.sites.base, found = arms.count
    var energy = nothing, squaredPairForces = nothing, laplacian = nothing
    var xy = nothing, xz = nothing, yz = nothing
    for start in stride(from: 0, to: found, by: 4) {
      let arm = units + start
      let (dx, dy, dz, _) = DoubleLanes.transposed(arm[0], arm[1], arm[2], arm[3])
      let s = squares(dx, dy, dz)
      let r = s.squareRoot()
      let inverse = DoubleLanes(1) / r
      let slope = s.below(range, potential.slope(s), nothing)
      // d/dr = 2r d/ds.
      let force = 2.0 * (r * slope)
      let weight = angles.weight(Dual(s, slope: DoubleLanes(1)))
      let w = s.below(armRange, weight.value, nothing)
      let change = s.below(armRange, 2.0 * (r * weight.slope), nothing)
      if T.mechanics {
        energy += s.below(range, potential.energy(s), nothing)
        squaredPairForces.addProduct(force, force)
      }
      if T.stiffness {
        let first = 2.0 * slope
        let second = s.below(range, 4.0 * potential.secondOrder(s).curvature, nothing)
        laplacian.addProduct(second, s)
        laplacian.addProduct(DoubleLanes(3), first)
        let x = DoubleLanes(lanes: dx), y = DoubleLanes(lanes: dy), z = DoubleLanes(lanes: dz)
        let x2 = x * x, y2 = y * y, z2 = z * z
        xy.addProduct(y2, first + second * x2)
        xz.addProduct(z2, first + second * x2)
        yz.addProduct(z2, first + second * y2)
      }
      let i = inverse.lanes
      (arm[0], arm[1], arm[2], arm[3]) = DoubleLanes.transposed(dx * i, dy * i, dz * i, i)
      let records = DoubleLanes.transposed(w.lanes, change.lanes, force.lanes, .zero)
      let target = weights + start
      (target[0], target[1], target[2], target[3]) = records
      for k in start..<min(start + 4, found) {
        let w = weights[k].x
        var n = units[k]
        n.w = 0
        let turned = lehr_next(n) * lehr_previous(n)
        var square = n * n
        square.w = 1
        var mixed = turned
        mixed.w = w
        let (a, b) = (Int(rows[k]), Int(homes[Int(sites[k])]))
        sums[a].diagonal += w * square
        sums[a].mixed += w * mixed
        sums[a].vector += w * n
        sums[b].diagonal += w * square
        sums[b].mixed += w * mixed
        sums[b].vector -= w * n
      }
    }
    guard T.mechanics else { return }
    result.energy = energy.sum
    result.squaredPairForces = squaredPairForces.sum
    // ∇² acts on both particles of a pair.
    result.laplacian = 2 * laplacian.sum
    result.affineStiffness = Vec3(xy.sum, xz.sum, yz.sum)
  }

  /// Computes the forces of every pair from the sums of its two particles.
  @inline(__always)
  private func pull<Angles: AngularPotential, T: Tally>(_ angles: Angles, _: T.Type, _ result: inout Energetics) {
    let c = angles.cosine, strength = angles.strength
    let siteForces = siteForces.base, homes = scratch.homes.base
    let sums = arms.sums.base, units = arms.arms.base, weights = arms.weights.base
    let rows = arms.rows.base, sites = arms.sites.base
    var alongX = SIMD4<Double>.zero, alongY = SIMD4<Double>.zero, alongZ = SIMD4<Double>.zero
    for k in 0..<arms.count {
      let (row, site) = (Int(rows[k]), Int(sites[k]))
      let one = sums[row], other = sums[Int(homes[site])]
      let diagonal = one.diagonal + other.diagonal, mixed = one.mixed + other.mixed
      let D = one.vector - other.vector
      let weight = weights[k]
      var n = units[k]
      let inverse = n.w
      n.w = 0
      // The x component of T n is T_xx n_x + T_xy n_y + T_xz n_z; the others by cyclic permutation.
      var Tn = diagonal * n
      Tn.addProduct(lehr_previous(mixed), lehr_next(n))
      Tn.addProduct(lehr_next(mixed), lehr_previous(n))
      let nTn = lehr_sum(n * Tn), nD = lehr_sum(n * D)
      let bending = nTn - 2 * c * nD + c * c * diagonal.w - 2 * (1 - c) * (1 - c) * weight.x
      let turning = 2 * strength * weight.x * inverse
      let along = strength * weight.y * bending + weight.z - turning * (nTn - c * nD)
      let v = Tn - c * D
      let force = along * n + turning * v
      siteForces[row] += force
      siteForces[site] -= force
      if T.stress {
        let r = n / inverse
        alongX += r.x * force
        alongY += r.y * force
        alongZ += r.z * force
      }
    }
    guard T.stress else { return }
    result.virial = SIMD8(alongX.x, alongX.y, alongX.z, alongY.y, alongY.z, alongZ.z, 0, 0)
  }
}

/// Returns r² of four separations.
@inline(__always)
private func squares(_ x: SIMD4<Double>, _ y: SIMD4<Double>, _ z: SIMD4<Double>) -> DoubleLanes {
  let (x, y, z) = (DoubleLanes(lanes: x), DoubleLanes(lanes: y), DoubleLanes(lanes: z))
  var sum = x * x
  sum.addProduct(y, y)
  sum.addProduct(z, z)
  return sum
}
