import Interactions
import Mechanics
import Particles
import Plans
import Storage

/// Everything that is measured on one glass, with the certificate that vouches for it.
public struct GlassMeasurement: Sendable {
  /// N.
  public let particles: Int
  /// The measured observables by name, as samples store them: see FORMAT.md.
  public let arrays: [String: StoredArray]
  /// What vouches for it; nil for a decay.
  public let certificate: Certificate?
  /// What vouches for the decay of dipole responses; nil for others.
  public let decayCertificate: DecayCertificate?
  /// How many pairs a decay's random numbers drew, also where only some were solved; 0 for others.
  public let pairsDrawn: Int
  /// The wall time of each stage: for benchmarks, not stored.
  public let times: MeasurementTimes
  /// The floating-point operations of the factorization.
  public let factorOperations: Double

  /// Measures `state` as `plan` says; `seeds` decides which pairs are pinched.
  ///
  /// Throws ``SparseAlgebraError`` if the state is no stable solid, ``NothingToMeasure`` if nothing interacts.
  public init(
    _ state: InherentState, liquid: Configuration? = nil, plan: MeasurePlan, tolerance: Double, seeds: SeedTree
  ) throws {
    var glass = try MeasuredGlass(state, liquid: liquid, plan: plan, tolerance: tolerance, seeds: seeds)
    try self.init(&glass)
  }

  /// Measures the decay of the responses to `dipoles` random dipoles in a sample too large for a factorization, or to those
  /// at the places `only` among them.
  public init(
    decayOf state: InherentState, liquid: Configuration? = nil, dipoles: Int, only: [Int]? = nil, tolerance: Double,
    seeds: SeedTree, threads: Int, isStopping: @Sendable () -> Bool
  ) throws {
    var stream = seeds.stream("dipoles")
    let decay = try DipoleDecay(
      state, dipoles: dipoles, only: only, stream: &stream, threads: threads, forceTolerance: tolerance,
      isStopping: isStopping)
    var plan = MeasurePlan(modes: 0, dipoles: 0)
    plan.decay = dipoles
    var glass = try MeasuredGlass(
      state, liquid: liquid, plan: plan, tolerance: tolerance, seeds: seeds, decay: decay)
    try self.init(&glass)
  }

  /// Measures the observables of some sections.
  package init(
    _ glass: inout MeasuredGlass, sections: Set<Observable.Section> = Set(Observable.Section.allCases)
  ) throws {
    var arrays: [String: StoredArray] = [:]
    for observable in ObservableCatalogue.all where sections.contains(observable.section) {
      guard case .measured(let measure) = observable.origin else { continue }
      arrays[observable.name] = try measure(&glass)
    }
    self.arrays = arrays
    particles = glass.state.configuration.count
    certificate = glass.factorized?.certificate
    decayCertificate = glass.decay?.certificate
    pairsDrawn = glass.decay?.pairsDrawn ?? 0
    times = glass.factorized?.times ?? MeasurementTimes()
    factorOperations = glass.factorized?.factorCost.operations ?? 0
  }

  /// The values as observables read them.
  public var values: SampleValues {
    SampleValues(evidence: nil, certificate: certificate.map(CertificateNumbers.init), stored: arrays)
  }

  /// What speaks against the sample besides its certificate: one sentence for every demand that it does not fulfil.
  public var objections: [String] { values.objections }
}
