import Particles

/// An energy of the angles between pairs that meet at a particle:
///
///     U₃ = λ Σ_i Σ_{j<k} (cos θ_jik − c₀)² w(r_ij) w(r_ik)
///
/// | symbol | code | |
/// |---|---|---|
/// | λ | `strength` | energy, > 0 |
/// | c₀ | `cosine` | the cosine of the angle that costs nothing |
/// | w(s), s = r² | `weight(s)` | how much an arm of this length counts, for s < `cutoff`² |
///
/// A conformer states the weight once, as a generic function. Two views of the energy follow from it, and the tests hold
/// both against a third, in angles:
///
/// - ``Triplet``, with exact derivatives with respect to the sides of one triplet, for all that is measured;
/// - forces without a triplet (`HalfListKernel+Angles`): the square of a cosine is a contraction of tensors of the pairs,
///   so that the sum over triplets costs no more than one over pairs.
///
/// Laws: w and its first two derivatives vanish at the cutoff.
public protocol AngularPotential: Sendable {
  /// No arm is as long as this.
  var cutoff: Double { get }
  /// c₀.
  var cosine: Double { get }
  /// λ.
  var strength: Double { get }
  /// Numbers that define the potential, by name, for `lehr potential`.
  var coefficients: [(name: String, value: Double)] { get }
  /// w(s) for s below the squared cutoff; what it returns beyond is discarded.
  func weight<S: FormulaArgument>(_ s: S) -> S
}

extension AngularPotential {
  /// The energy of one triplet as a function of its squared sides: the law of cosines gives the angle.
  @inline(__always)
  func energy<S: FormulaArgument>(_ ij: S, _ ik: S, _ jk: S) -> S {
    let bend = 0.5 * (ij + ik - jk) / (ij * ik).squareRoot() - S(cosine)
    return strength * (bend * bend) * (weight(ij) * weight(ik))
  }
}

/// An angular potential with its type erased, as ``PairLaw`` does it for pairs.
struct AngularLaw: Sendable {
  /// The potential.
  let potential: any AngularPotential
  /// The triplet of a centre i and arms to j and k; nil where one of them is too long.
  let triplet: @Sendable (_ i: Int, _ j: Int, _ k: Int, _ toJ: Vec3, _ toK: Vec3) -> Triplet?

  @inline(__always)
  init<Potential: AngularPotential>(_ potential: Potential) {
    self.potential = potential
    triplet = { i, j, k, toJ, toK in
      let (ij, ik, jk) = (toJ.squaredLength, toK.squaredLength, (toK - toJ).squaredLength)
      guard max(ij, ik) < potential.cutoff * potential.cutoff else { return nil }
      let jet = potential.energy(
        SidesJet(ij, slope: Vec3(1, 0, 0)), SidesJet(ik, slope: Vec3(0, 1, 0)), SidesJet(jk, slope: Vec3(0, 0, 1)))
      return Triplet(i: i, j: j, k: k, toJ: toJ, toK: toK, jet: jet)
    }
  }

  /// The triplets that the pairs `bonds` of `count` particles make, ordered by their centre and the bonds at it.
  func triplets(_ bonds: [(i: Int, j: Int, separation: Vec3)], count: Int) -> [Triplet] {
    var starts = [Int](repeating: 0, count: count + 1)
    for bond in bonds {
      starts[bond.i + 1] += 1
      starts[bond.j + 1] += 1
    }
    for i in 0..<count { starts[i + 1] += starts[i] }
    var next = starts
    var arms = [(end: Int, r: Vec3)](repeating: (0, .zero), count: 2 * bonds.count)
    for bond in bonds {
      arms[next[bond.i]] = (bond.j, bond.separation)
      arms[next[bond.j]] = (bond.i, -bond.separation)
      next[bond.i] += 1
      next[bond.j] += 1
    }
    var triplets: [Triplet] = []
    for i in 0..<count {
      for a in starts[i]..<starts[i + 1] {
        for b in (a + 1)..<max(a + 1, starts[i + 1]) {
          if let triplet = triplet(i, arms[a].end, arms[b].end, arms[a].r, arms[b].r) { triplets.append(triplet) }
        }
      }
    }
    return triplets
  }
}
