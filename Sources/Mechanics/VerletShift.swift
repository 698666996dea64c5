import Interactions
import Particles
import SparseAlgebra

/// The shift of the configurational temperature ⟨|∇U|²⟩/⟨∇²U⟩ by the time step of velocity Verlet.
///
/// Velocity Verlet samples the canonical ensemble of a shadow energy, H + Δt² (p·M·p/12 − |∇U|²/24) + O(Δt⁴), with masses
/// of 1 and M = ∂²U/∂x∂x. Integration over the momenta adds Δt² T tr M/12 to U, and the anharmonic terms of ⟨|∇U|²⟩ cancel.
/// The thermostat sets ⟨p²⟩ = 3NT. Together
///
///     T_conf/T = 1 + Δt² [⟨tr M²⟩/(12⟨tr M⟩) + ⟨tr M⟩/(18N)] + O(Δt⁴),
///
/// which for a single vibration is 1 + (ωΔt)²/4.
///
/// Source of the shadow energy: B. Leimkuhler, S. Reich, Simulating Hamiltonian Dynamics (2004), Sect. 5.2; the rest is
/// derived here.
public struct VerletShift: Sendable {
  /// tr M/3N, the mean squared frequency of the configuration, ε/λ².
  public let meanSquare: Double
  /// tr M²/3N, (ε/λ²)².
  public let meanFourth: Double

  /// Computes both traces at `liquid`, which need not be at rest.
  ///
  /// - Throws: ``ModelError`` if the configuration does not fit the model.
  public init(_ liquid: Configuration, model: Model) throws(ModelError) {
    let field = try model.forceField(for: liquid)
    let matrix = hessian(
      siteCount: liquid.count, bonds: field.bonds(at: liquid.positions), triplets: field.triplets(at: liquid.positions)
    ) { $0 }
    meanSquare = matrix.trace / Double(matrix.unknowns)
    meanFourth = matrix.squaredNorm / Double(matrix.unknowns)
  }

  /// Returns T_conf/T − 1 for a time step Δt, λ(m/ε)^½.
  public func configurationalTemperature(timeStep: Double) -> Double {
    timeStep * timeStep * (meanFourth / (12 * meanSquare) + meanSquare / 6)
  }
}
