import Particles

/// A particle i and two neighbors j, k whose angle at i has an energy φ, with its derivatives with respect to the
/// sides.
///
/// φ depends only on the three sides s_a, through q_a = s_a²/2. Under displacements u, with u_a the displacement of the
/// end of a side minus that of its beginning,
///
///     δφ = Σ_a f_a s_a·u_a,    δ²φ = Σ_ab k_ab (s_a·u_a)(s_b·u_b) + Σ_a f_a u_a²
///
/// as for bonds, with f and k in place of Dφ and D²φ, but with couplings between different sides. The Lagrangian strain
/// η adds s_a·η·s_a to q_a, again as for bonds.
///
/// | symbol | code | unit |
/// |---|---|---|
/// | s_a: i → j, i → k, j → k | `sides` | λ |
/// | f_a = ∂φ/∂q_a | `first` | ε/λ² |
/// | k_ab = ∂²φ/∂q_a∂q_b | `second(a, b)` | ε/λ⁴ |
///
/// The side j → k is the difference of the other two, never a periodic image: it may be twice as long as they are.
public struct Triplet: Sendable, Equatable {
  /// The central particle i.
  public var i: Int
  /// The particle j.
  public var j: Int
  /// The particle k.
  public var k: Int
  /// The side i → j.
  public var toJ: Vec3
  /// The side i → k.
  public var toK: Vec3
  /// The energy φ.
  public var energy: Double
  /// The first derivatives f_a.
  public var first: Vec3
  /// The second derivatives k₀₀, k₁₁, k₂₂.
  var diagonal: Vec3
  /// The second derivatives k₁₂, k₀₂, k₀₁.
  var mixed: Vec3

  /// Creates a triplet from the derivatives with respect to the squared sides 2q.
  init(i: Int, j: Int, k: Int, toJ: Vec3, toK: Vec3, jet: SidesJet) {
    (self.i, self.j, self.k, self.toJ, self.toK) = (i, j, k, toJ, toK)
    energy = jet.value
    first = 2 * jet.slope
    diagonal = 4 * jet.diagonal
    mixed = 4 * jet.mixed
  }

  /// The three sides.
  public var sides: [Vec3] { [toJ, toK, toK - toJ] }
  /// The particles at the beginning and end of each side.
  public var ends: [(Int, Int)] { [(i, j), (i, k), (j, k)] }
  /// Returns k_ab.
  public func second(_ a: Int, _ b: Int) -> Double { a == b ? diagonal[a] : mixed[3 - a - b] }

  /// The Laplacian ∇²φ = 2 Σ_a (k_aa s_a² + 3 f_a) plus, at the particle shared by two sides, ± 2 k_ab s_a·s_b.
  var laplacian: Double {
    let jk = toK - toJ
    let squares = Vec3(toJ.squaredLength, toK.squaredLength, jk.squaredLength)
    let shared = mixed.z * (toJ • toK) - mixed.y * (toJ • jk) + mixed.x * (toK • jk)
    return 2 * ((diagonal • squares) + 3 * first.sum() + shared)
  }

  /// The affine stiffness φ_γγ for simple shear in the planes xy, xz, yz: Σ_ab k_ab (αβ)_a (αβ)_b + Σ_a f_a β_a².
  var affineStiffness: Vec3 {
    let jk = toK - toJ
    func plane(_ alpha: Int, _ beta: Int) -> Double {
      let beta2 = Vec3(toJ[beta], toK[beta], jk[beta])
      let p = Vec3(toJ[alpha], toK[alpha], jk[alpha]) * beta2
      let coupled = mixed.x * p.y * p.z + mixed.y * p.x * p.z + mixed.z * p.x * p.y
      return (diagonal • (p * p)) + 2 * coupled + (first • (beta2 * beta2))
    }
    return Vec3(plane(0, 1), plane(0, 2), plane(1, 2))
  }
}
