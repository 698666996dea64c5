import Interactions
import Mechanics
import Particles
import Plans
import Samples
import SparseAlgebra
import Storage

/// Everything that is measured on one glass, with the certificate that vouches for it.
public struct GlassMeasurement: Sendable {
  /// N.
  public let particles: Int
  /// U/N.
  public let energyPerParticle: Double
  /// G, K, C, pressures.
  public let moduli: ElasticModuli
  /// z.
  public let contactNumber: Double
  /// ω, ascending, translations left out.
  public let frequencies: [Double]
  /// e of each mode.
  public let participationRatios: [Double]
  /// ‖Mψ − λψ‖/λ of each mode.
  public let modeResiduals: [Double]
  /// ω^(ij) of the pinched pairs.
  public let dipoleFrequencies: [Double]
  /// What vouches for it.
  public let certificate: Certificate
  /// What the stages took: for benchmarks, not stored.
  public let times: MeasurementTimes
  /// The floating-point operations of the factorization.
  public let factorOperations: Double

  /// Measures `state` as `plan` says; `seeds` decides which pairs are pinched.
  ///
  /// Throws ``SparseAlgebraError`` if the state is no stable solid, ``NothingToMeasure`` if nothing interacts.
  public init(_ state: InherentState, plan: MeasurePlan, tolerance: Double, seeds: SeedTree) throws {
    var glass = try FactorizedGlass(state, forceTolerance: tolerance)
    moduli = try glass.elasticModuli()
    if plan.modes > 0 {
      let modes = try glass.normalModes(plan.modes, provingCompleteness: plan.inertia)
      frequencies = modes.frequencies
      participationRatios = modes.participationRatios
      modeResiduals = modes.residuals
    } else {
      (frequencies, participationRatios, modeResiduals) = ([], [], [])
    }
    var stream = seeds.stream("dipoles")
    let selection = plan.dipoles.map(DipoleSelection.random) ?? .all
    dipoleFrequencies = try glass.dipoleResponse(selection, stream: &stream).frequencies
    particles = state.configuration.count
    energyPerParticle = state.energetics.energy / Double(particles)
    contactNumber = glass.contactNumber
    certificate = glass.certificate
    times = glass.times
    factorOperations = glass.factorCost.operations
  }

  /// ω_g of this sample; nil where no pair was pinched.
  public var dipoleMeanFrequency: Double? {
    dipoleFrequencies.isEmpty ? nil : dipoleFrequencies.reduce(0, +) / Double(dipoleFrequencies.count)
  }

  /// The numbers by their names in the store: see FORMAT.md.
  package var observables: [String: StoredArray] {
    func scalar(_ value: Double) -> StoredArray { StoredArray(shape: [], values: [value]) }
    var all = [
      "energy_per_particle": scalar(energyPerParticle),
      "pressure": scalar(moduli.pressure),
      "pressure_repulsive": scalar(moduli.repulsivePressure),
      "pressure_attractive": scalar(moduli.attractivePressure),
      "shear_modulus": scalar(moduli.shearModulus),
      "shear_modulus_planes": StoredArray(moduli.planeShearModuli),
      "bulk_modulus": scalar(moduli.bulkModulus),
      "poisson_ratio": scalar(moduli.poissonRatio),
      "elastic_constants": StoredArray(shape: [6, 6], values: moduli.stiffness),
      "stress": StoredArray(moduli.stress),
      "contact_number": scalar(contactNumber),
    ]
    if !frequencies.isEmpty {
      all["frequencies"] = StoredArray(frequencies)
      all["participation_ratios"] = StoredArray(participationRatios)
      all["mode_residuals"] = StoredArray(modeResiduals)
    }
    if !dipoleFrequencies.isEmpty { all["dipole_frequencies"] = StoredArray(dipoleFrequencies) }
    return all
  }
}
