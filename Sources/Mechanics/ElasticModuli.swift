import Interactions
import Particles
import SparseAlgebra

/// The athermal elastic moduli and pressures of a glass in mechanical equilibrium.
///
/// | symbol | code | unit |
/// |---|---|---|
/// | C, 6 × 6 by rows, Voigt order xx yy zz yz xz xy | `stiffness` | ε/λ³ |
/// | G = (G_xy + G_xz + G_yz)/3 | `shearModulus` | ε/λ³ |
/// | G_xy, G_xz, G_yz | `planeShearModuli` | ε/λ³ |
/// | K | `bulkModulus` | ε/λ³ |
/// | ν = (3K − 2G)/(6K + 2G) | `poissonRatio` | |
/// | p, p₊, p₋ | `pressure`, `repulsivePressure`, `attractivePressure` | ε/λ³ |
///
/// C is the second derivative of the energy with respect to the Lagrangian strain, relaxed: (Born − Ξ·M⁻¹·Ξ)/V. From it
///
/// - G_αβ = C_αβαβ + σ_ββ, the second derivative with respect to simple shear x_α → x_α + γ x_β, Eq. (A1);
/// - K = (1/9) Σ C_ααββ + p/3 = [U_ηη − Ξ_η·M⁻¹·Ξ_η]/(9V) + p.
///
/// Source: arXiv:2009.08238, App. A. Eq. (A3) as printed does not follow from its own definitions of p and K; this
/// does.
public struct ElasticModuli: Sendable, Equatable, Codable {
  /// The stiffness C by rows.
  public let stiffness: [Double]
  /// The shear moduli in the planes xy, xz, yz.
  public let planeShearModuli: [Double]
  /// The bulk modulus K.
  public let bulkModulus: Double
  /// The pressure p.
  public let pressure: Double
  /// The repulsive pressure p₊ = (1/3V) Σ f r over pairs that repel, with f the total force of ``PairTension``.
  public let repulsivePressure: Double
  /// The attractive pressure p₋ = (1/3V) Σ |f| r over pairs that attract.
  public let attractivePressure: Double
  /// The stress σ_xx, σ_yy, σ_zz, σ_yz, σ_xz, σ_xy, with σ = (1/V) Σ Dφ r r; positive in tension.
  public let stress: [Double]

  /// The shear modulus G, averaged over the three planes.
  public var shearModulus: Double { planeShearModuli.reduce(0, +) / 3 }
  /// Poisson's ratio ν of K and G.
  public var poissonRatio: Double { (3 * bulkModulus - 2 * shearModulus) / (6 * bulkModulus + 2 * shearModulus) }
  /// The pressure scale p₀ = p₊ + p₋, Eq. (A6).
  public var pressureScale: Double { repulsivePressure + attractivePressure }

  /// Computes the moduli from Born's sums, the non-affine part `softening` = Ξ·M⁻¹·Ξ (6 × 6), the tensions and the
  /// volume V.
  init(affine: AffineDeformation, softening: [Double], tensions: [PairTension], volume: Double) {
    stiffness = zip(affine.stiffness, softening).map { ($0 - $1) / volume }
    stress = StrainComponent.allCases.map { component in
      let (a, b) = component.axes
      return tensions.reduce(0) { $0 + $1.first * $1.separation[a] * $1.separation[b] } / volume
    }
    pressure = -(stress[0] + stress[1] + stress[2]) / 3
    let virials = tensions.map { -$0.first * $0.separation.squaredLength / (3 * volume) }
    repulsivePressure = virials.reduce(0) { $0 + max($1, 0) }
    attractivePressure = virials.reduce(0) { $0 + max(-$1, 0) }
    let c = stiffness
    // Simple shear of α along β adds the stress along the gradient axis β.
    planeShearModuli = [c[35] + stress[1], c[28] + stress[2], c[21] + stress[2]]
    var dilation = 0.0
    for a in 0..<3 {
      for b in 0..<3 { dilation += c[6 * a + b] }
    }
    bulkModulus = dilation / 9 + pressure / 3
  }
}

extension FactorizedGlass {
  /// Returns G, K, C and the pressures, from six linear solves, and records |p − P|/K in the certificate of a glass that was
  /// quenched at the pressure P.
  ///
  /// - Throws: ``SparseAlgebraError`` if memory runs out.
  public mutating func elasticModuli() throws -> ElasticModuli { try moduliFromResponses() }
}

extension RespondingGlass where Self: ~Copyable {
  /// Returns G, K, C and the pressures, from the responses to the six affine forces.
  package mutating func moduliFromResponses() throws -> ElasticModuli {
    var watch = Stopwatch()
    defer { times.moduli += watch.lap() }
    let affine = AffineDeformation(backbone)
    let displacements = try responses(to: affine.forces).displacements
    var softening = [Double](repeating: 0, count: 36)
    for a in 0..<6 {
      for b in 0..<6 {
        softening[6 * a + b] = dot(affine.forces, a, displacements, b, size: unknowns)
      }
    }
    let moduli = ElasticModuli(
      affine: affine, softening: softening, tensions: pairTensions(of: state), volume: state.configuration.cell.volume)
    checks.pressureResidual = pressure.map { abs(moduli.pressure - $0) / moduli.bulkModulus }
    return moduli
  }
}
