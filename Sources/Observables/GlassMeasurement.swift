import Dynamics
import Interactions
import Mechanics
import Particles
import Plans
import Storage

/// All observables measured on one glass, with the certificate of their accuracy.
public struct GlassMeasurement: Sendable {
  /// The number of particles N.
  public let particles: Int
  /// The measured observables by name, as stored with samples: see FORMAT.md.
  public let arrays: [String: StoredArray]
  /// The accuracy checks; nil for a measurement of the dipole decay.
  public let certificate: Certificate?
  /// The accuracy checks of the decay of dipole responses; nil for other measurements.
  public let decayCertificate: DecayCertificate?
  /// The number of pairs drawn for a decay, even if only some were solved; 0 for other measurements.
  public let pairsDrawn: Int
  /// The wall time of each stage, for benchmarks; not stored.
  public let times: MeasurementTimes
  /// The number of floating-point operations of the factorization; 0 without one.
  public let factorOperations: Double

  /// Measures `state`, whose volume is of the origin `volume`, according to `plan`; `seeds` selects the pairs to pinch, and
  /// `shear` is its stress-strain curve.
  ///
  /// - Throws: ``SparseAlgebraError`` if the state is not a stable solid, ``NothingToMeasure`` if no two particles
  ///   interact or all are rattlers.
  public init(
    _ state: InherentState, liquid: Configuration? = nil, plan: MeasurePlan, tolerance: Double, seeds: SeedTree,
    volume: VolumeOrigin = .model, shear: ShearCurve? = nil
  ) throws {
    var glass = try MeasuredGlass(
      state, liquid: liquid, plan: plan, tolerance: tolerance, seeds: seeds, volume: volume, shear: shear)
    try self.init(&glass)
  }

  /// Measures the decay of the responses to `dipoles` random dipoles in a sample too large for a factorization, or to
  /// those with the indices `only` among them.
  public init(
    decayOf state: InherentState, liquid: Configuration? = nil, dipoles: Int, only: [Int]? = nil, tolerance: Double,
    seeds: SeedTree, volume: VolumeOrigin = .model, threads: Int, isStopping: @Sendable () -> Bool
  ) throws {
    var stream = seeds.stream("dipoles")
    let decay = try DipoleDecay(
      state, dipoles: dipoles, only: only, stream: &stream, threads: threads, forceTolerance: tolerance,
      isStopping: isStopping)
    var plan = MeasurePlan(modes: 0, dipoles: 0)
    plan.decay = dipoles
    var glass = try MeasuredGlass(
      state, liquid: liquid, plan: plan, tolerance: tolerance, seeds: seeds, volume: volume, decay: decay)
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
    let (proved, estimated) = (glass.factorized?.certificate, glass.iterated?.certificate)
    certificate = proved ?? estimated
    decayCertificate = glass.decay?.certificate
    pairsDrawn = glass.decay?.pairsDrawn ?? 0
    let (direct, iterative) = (glass.factorized?.times, glass.iterated?.times)
    times = direct ?? iterative ?? MeasurementTimes()
    factorOperations = glass.factorized?.factorCost.operations ?? 0
  }

  /// The values in the form used by observables.
  public var values: SampleValues {
    SampleValues(evidence: nil, certificate: certificate.map(CertificateNumbers.init), stored: arrays)
  }

  /// One sentence per requirement that the sample violates, in addition to those of the certificate.
  public var objections: [String] { values.objections }
}
