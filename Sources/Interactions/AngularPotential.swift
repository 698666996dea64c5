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

extension AngularPotential {
  /// The triplet of a centre i and arms to j and k, shorter than the cutoff, with its derivatives.
  @inline(__always)
  func triplet(_ i: Int, _ j: Int, _ k: Int, _ toJ: Vec3, _ toK: Vec3) -> Triplet {
    let jet = energy(
      SidesJet(toJ.squaredLength, slope: Vec3(1, 0, 0)), SidesJet(toK.squaredLength, slope: Vec3(0, 1, 0)),
      SidesJet((toK - toJ).squaredLength, slope: Vec3(0, 0, 1)))
    return Triplet(i: i, j: j, k: k, toJ: toJ, toK: toK, jet: jet)
  }
}

/// An angular potential with its type erased, as ``PairLaw`` does it for pairs.
struct AngularLaw: Sendable {
  /// The potential.
  let potential: any AngularPotential
  /// All triplets that arms make.
  let triplets: @Sendable (ArmRows) -> [Triplet]
  /// ∇²U₃ and U₃_γγ.
  let stiffness: @Sendable (ArmRows) -> (laplacian: Double, affine: Vec3)

  @inline(__always)
  init<Potential: AngularPotential>(_ potential: Potential) {
    self.potential = potential
    triplets = { rows in
      var triplets: [Triplet] = []
      rows.visit(within: potential.cutoff) { triplets.append(potential.triplet($0, $1, $2, $3, $4)) }
      return triplets
    }
    stiffness = { rows in
      var sums = (laplacian: 0.0, affine: Vec3.zero)
      rows.visit(within: potential.cutoff) {
        let triplet = potential.triplet($0, $1, $2, $3, $4)
        sums.laplacian += triplet.laplacian
        sums.affine += triplet.affineStiffness
      }
      return sums
    }
  }
}
