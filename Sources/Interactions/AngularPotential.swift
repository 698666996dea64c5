import Particles

/// A potential energy of the angles between pairs that share a particle:
///
///     U₃ = λ Σ_i Σ_{j<k} (cos θ_jik − c₀)² w(r_ij) w(r_ik)
///
/// | symbol | code | |
/// |---|---|---|
/// | λ | `strength` | energy, > 0 |
/// | c₀ | `cosine` | the cosine of the angle of zero energy |
/// | w(s), s = r² | `weight(s)` | the weight of an arm of this length, for s < `cutoff`² |
///
/// A conforming type defines the weight once, as a generic function. Two representations of the energy follow from it,
/// and the tests compare both with a third, in terms of angles:
///
/// - ``Triplet``, with exact derivatives with respect to the sides of one triplet, used for all measurements;
/// - forces without explicit triplets (`HalfListKernel+Angles`): the square of a cosine is a contraction of tensors of
///   the pairs, so that the sum over triplets costs no more than a sum over pairs.
///
/// Requirements: w and its first two derivatives vanish at the cutoff.
public protocol AngularPotential: Sendable {
  /// The length at and beyond which an arm does not interact.
  var cutoff: Double { get }
  /// The cosine c₀ of the angle of zero energy.
  var cosine: Double { get }
  /// The strength λ.
  var strength: Double { get }
  /// The named numbers that define the potential, as printed by `lehr potential`.
  var coefficients: [(name: String, value: Double)] { get }
  /// Returns w(s) for s below the squared cutoff; the value beyond is ignored.
  func weight<S: FormulaArgument>(_ s: S) -> S
}

extension AngularPotential {
  /// Returns the energy of one triplet as a function of its squared sides; the law of cosines gives the angle.
  @inline(__always)
  func energy<S: FormulaArgument>(_ ij: S, _ ik: S, _ jk: S) -> S {
    let bend = 0.5 * (ij + ik - jk) / (ij * ik).squareRoot() - S(cosine)
    return strength * (bend * bend) * (weight(ij) * weight(ik))
  }
}

extension AngularPotential {
  /// Returns the triplet of a center i and arms to j and k, both shorter than the cutoff, with its derivatives.
  @inline(__always)
  func triplet(_ i: Int, _ j: Int, _ k: Int, _ toJ: Vec3, _ toK: Vec3) -> Triplet {
    let jet = energy(
      SidesJet(toJ.squaredLength, slope: Vec3(1, 0, 0)), SidesJet(toK.squaredLength, slope: Vec3(0, 1, 0)),
      SidesJet((toK - toJ).squaredLength, slope: Vec3(0, 0, 1)))
    return Triplet(i: i, j: j, k: k, toJ: toJ, toK: toK, jet: jet)
  }
}

/// A type-erased angular potential, as ``PairLaw`` is for pairs.
struct AngularLaw: Sendable {
  /// The potential.
  let potential: any AngularPotential
  /// Returns all triplets formed by the arms.
  let triplets: @Sendable (ArmRows) -> [Triplet]
  /// Returns ∇²U₃ and U₃_γγ.
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
