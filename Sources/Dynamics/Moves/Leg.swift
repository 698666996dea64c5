import Interactions
import Particles

/// One leg of a run under way: the liquid that moves act on, the forces on it, and what is measured of it.
///
/// It begins with a fresh list of neighbors, so that it is a pure function of the stored state.
public struct Leg {
  /// The model.
  public let model: Model
  /// The temperature of the present stage: that of the melt, or T_p.
  public let temperature: Double
  /// Δt.
  public let timeStep: Double
  /// The thermostat's time constant.
  public let thermostatTime: Double
  /// Time steps of the whole leg.
  public let steps: Int
  /// Whether the window has begun: until then a move may adjust itself (a trial's largest displacement), from then on it
  /// counts what its evidence needs.
  public let isMeasuring: Bool
  /// Whether the window begins with this leg.
  public let isFirstOfWindow: Bool
  /// Positions, velocities, species, sizes and box. All of them may be changed.
  public var liquid: PhasePoint

  /// What the window has shown.
  private(set) var record: WindowRecord
  /// Time steps done.
  private var done = 0
  private let samplingSteps: Int
  private let precision: Precision
  private let threads: Int
  /// The field, and the labels of the particles that it was made for.
  private var field: (any ForceField)?
  private var labels: [Double] = []
  /// The energies of single particles, and the cell that they were made for.
  private var energies: (of: ParticleEnergies, cell: Cell)?
  /// The moves that have asked for their first trial.
  private var begun: Set<String> = []
  /// Renewals of the lists of fields that are no more.
  private var earlierRenewals = 0

  init(
    _ liquid: PhasePoint, model: Model, plan: EquilibrationProtocol, temperature: Double, steps: Int,
    record: WindowRecord?, threads: Int
  ) {
    (self.liquid, self.model, self.temperature, self.steps, self.threads) = (liquid, model, temperature, steps, threads)
    timeStep = plan.timeStep ?? model.timeStep(at: temperature)
    thermostatTime = Double(plan.thermostatSteps) * timeStep
    (samplingSteps, precision) = (plan.samplingSteps, model.precision(plan.precision, at: temperature))
    isMeasuring = record != nil
    isFirstOfWindow = record != nil && record!.firstVolume == nil
    self.record = record ?? WindowRecord()
  }

  /// The forces on the particles as they are: a new field with a fresh list where species, sizes or box have changed.
  public mutating func forceField() throws(ModelError) -> any ForceField {
    let labels = try model.labels(of: liquid.configuration)
    if let field, field.cell == liquid.configuration.cell, labels == self.labels { return field }
    let new = try model.forceField(for: liquid.configuration, precision: precision, threads: threads)
    earlierRenewals += field?.renewals ?? 0
    (field, self.labels) = (new, labels)
    return new
  }

  /// The energies of single particles where they are, for exchanges of labels, which a move makes in the liquid and in these.
  public mutating func particleEnergies() throws(ModelError) -> ParticleEnergies {
    let labels = try model.labels(of: liquid.configuration)
    if let energies, energies.cell == liquid.configuration.cell, energies.of.has(labels: labels) {
      energies.of.move(to: liquid.configuration)
      return energies.of
    }
    let new = try ParticleEnergies(model, at: liquid.configuration)
    energies = (new, liquid.configuration.cell)
    return new
  }

  /// Whether a move asks for the first time in this leg: for checks that are made once a leg.
  public mutating func isFirst(_ name: String) -> Bool { begun.insert(name).inserted }

  /// U of a configuration in double precision, whatever its sizes and box: what a trial compares.
  public func energy(of configuration: Configuration) throws(ModelError) -> Double {
    var forces = [Vec3](repeating: .zero, count: configuration.count)
    return try model.forceField(for: configuration).mechanics(at: configuration.positions, into: &forces).energy
  }

  /// Time steps to the next measurement.
  public var stepsToMeasurement: Int { samplingSteps - done % samplingSteps }

  /// Takes `dynamics` at most ``stepsToMeasurement`` steps further, and measures where that is due.
  public mutating func advance(_ dynamics: inout MolecularDynamics, steps: Int) {
    let measuring = measuring(after: steps)
    let energetics = dynamics.run(steps, measuring: measuring)
    done += steps
    record(energetics, measuring)
  }

  /// Measures the liquid where it is: what moves without time leave counts as `samplingSteps` steps.
  mutating func measureInPlace() throws(ModelError) {
    let measuring = measuring(after: samplingSteps)
    done += samplingSteps
    guard isMeasuring else { return }
    let field = try forceField()
    let positions = liquid.configuration.positions
    var forces = [Vec3](repeating: .zero, count: positions.count)
    record(
      measuring == .stiffness
        ? field.energetics(at: positions, into: &forces) : field.stress(at: positions, into: &forces), measuring)
  }

  private func measuring(after steps: Int) -> Measuring {
    let next = done + steps
    guard isMeasuring, next.isMultiple(of: samplingSteps) else { return .nothing }
    // The last measurement of a leg has the stiffness in any case, so that no window is without.
    let isLast = next + samplingSteps > self.steps
    return isLast || next.isMultiple(of: samplingSteps * Equilibration.stiffnessInterval) ? .stiffness : .stress
  }

  private mutating func record(_ energetics: Energetics, _ measuring: Measuring) {
    guard measuring != .nothing else { return }
    let volume = liquid.configuration.cell.volume
    record.append(
      Frame(
        volume: volume, virialPressure: energetics.virialPressure(volume: volume),
        squaredForces: energetics.squaredForces, stresses: energetics.shearStresses(volume: volume),
        stiffness: measuring == .stiffness
          ? (energetics.energy, energetics.laplacian, energetics.affineStiffness.sum() / (3 * volume)) : nil))
  }

  /// The kernel that computed the forces.
  var kernel: String { field?.name ?? Precision.double.rawValue }

  /// What the leg took, in `seconds`.
  func effort(seconds: Double) -> LegEffort {
    LegEffort(
      seconds: seconds, steps: steps, kernel: kernel, renewals: earlierRenewals + (field?.renewals ?? 0),
      listEntriesPerParticle: field?.listEntriesPerParticle ?? 0)
  }
}

/// What one leg of an equilibration took.
public struct LegEffort: Sendable {
  /// Wall time of the moves.
  public var seconds = 0.0
  /// Time steps.
  public var steps = 0
  /// The kernel that computed the forces.
  public var kernel = ""
  /// How often its list was renewed.
  public var renewals = 0
  /// Entries of its last list a particle, fillings included.
  public var listEntriesPerParticle = 0.0

  /// No effort.
  public init() {}

  init(seconds: Double, steps: Int, kernel: String, renewals: Int, listEntriesPerParticle: Double) {
    self.seconds = seconds
    self.steps = steps
    self.kernel = kernel
    self.renewals = renewals
    self.listEntriesPerParticle = listEntriesPerParticle
  }
}
