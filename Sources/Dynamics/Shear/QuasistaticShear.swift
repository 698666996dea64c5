import Interactions
import Particles

/// Athermal quasistatic shear: how far a glass is sheared, and in which steps.
public struct QuasistaticShear: Sendable, Equatable, Codable {
  /// The strain at the end.
  public var to: Double
  /// The strain of a step.
  public var step: Double
  /// An instability is located to this part of a step.
  public var resolution = 1e-5
  /// The force ratio at rest.
  public var forceTolerance = InherentState.defaultTolerance

  /// Creates the protocol; `step` must be positive and at most `to`.
  public init(to: Double = 0.2, step: Double = 1e-3) { (self.to, self.step) = (to, step) }

  /// The largest strain that is accepted, and the most steps.
  public static let (largestStrain, mostSteps) = (10.0, 1_000_000)
  /// The smallest resolution that is accepted: strains of events have rounding errors of 10⁻¹⁶ of the strain, and below some 10⁻¹²
  /// of a step a walk would hardly advance.
  public static let finestResolution = 1e-6

  /// Returns the sentence that refuses an end that is no whole number of steps; nil if it is.
  public var objection: String? {
    let exact = to / step
    guard exact.isFinite, abs(exact - exact.rounded()) > 1e-6 else { return nil }
    let ends = [exact.rounded(.down), exact.rounded(.up)].filter { $0 > 0 }.map { "\(Float($0 * step))" }
    return "to must be a whole number of steps of \(step), such as \(ends.joined(separator: " or ")) (got \(to))"
  }

  /// Whether events are located within steps.
  var locatesEvents: Bool { resolution < 1 }

  /// The number of steps.
  public var steps: Int { max(1, Int((to / step).rounded())) }
}

/// The stress-strain curve of a glass: one entry per step from strain 0, and the plastic events.
public struct ShearCurve: Sendable, Equatable, Codable {
  /// The strain γ.
  public var strain: [Double] = []
  /// The shear stress σ_xy, in ε/λ³.
  public var shearStress: [Double] = []
  /// The energy per particle, in ε.
  public var energyPerParticle: [Double] = []
  /// The slope dσ_xy/dγ of the elastic branch, in ε/λ³, to about 10⁻⁵ of the affine one.
  public var tangentModulus: [Double] = []
  /// The plastic events, in their order.
  public var events: [PlasticEvent] = []
  /// The direction in which the glass became unstable at the first event: dx/dγ at its last stable state, less the affine part
  /// and the mean, of unit length; N vectors, none before the first event.
  ///
  /// Towards an instability dx/dγ diverges along the mode whose eigenvalue vanishes.
  public internal(set) var firstDirection: [Vec3] = []
  /// The states before and after the event with the largest stress drop; nil as long as the stress never dropped.
  public var largest: EventStates?

  mutating func append(_ glass: ShearedGlass) {
    strain.append(glass.strain)
    shearStress.append(glass.stress)
    energyPerParticle.append(glass.energy / Double(glass.positions.count))
    tangentModulus.append(glass.tangentModulus)
  }
}

/// Athermal quasistatic shear of one glass, in steps.
///
/// Each step shears the cell by simple shear in the plane xy, positions affinely, and minimizes the energy at fixed cell. An
/// elastic branch is followed by prediction and correction (``ElasticBranch``), which fails where the branch ends. The
/// step is then shortened until the end is known to the protocol's resolution. Beyond it the energy is minimized, from the last
/// stable state or, where the velocities tell the strain of the end, from a prediction along them. This was a plastic event if the branch does not explain how far that leads, and if the glass does not
/// return when it is sheared back. With a `resolution` of 1, steps are minimized as a whole, from affinely sheared positions.
///
/// A step is a function of the stored state, so that a run continued from a checkpoint gives the same bits.
public struct ShearRun: Sendable {
  /// The protocol.
  public let shear: QuasistaticShear
  /// The model.
  public let model: Model
  /// The glass before the shear.
  public let frame: ShearFrame
  /// The curve so far.
  public internal(set) var curve = ShearCurve()
  /// The current state, and the one before it on the same branch.
  public internal(set) var glass: ShearedGlass
  var past: ShearedGlass?
  /// Begins with a glass at strain 0.
  public init(of state: InherentState, _ shear: QuasistaticShear) throws {
    (self.shear, model, frame) = (shear, state.model, ShearFrame(origin: state.configuration))
    let branch = ElasticBranch(model, frame, shear)
    glass = try branch.relaxed(state.configuration.positions, at: 0)
    curve.append(glass)
  }

  /// Whether all steps are made.
  public var isFinished: Bool { curve.strain.count > shear.steps }

  private var branch: ElasticBranch { ElasticBranch(model, frame, shear) }
  private var smallestStep: Double { shear.resolution * shear.step }

  /// Makes one step.
  ///
  /// - Parameter witness: receives each event with the states before and after.
  /// - Throws: ``QuenchError`` if a minimization fails, ``ModelError`` if the cell becomes too narrow for the model.
  public mutating func advance(
    _ witness: (PlasticEvent, ShearedGlass, ShearedGlass) throws -> Void = { _, _, _ in }
  ) throws {
    let target = Double(curve.strain.count) * shear.step
    var walk = BranchWalk(branch, from: glass, past: past, resolution: smallestStep)
    while walk.glass.strain != target {
      if shear.locatesEvents, try walk.advance(to: target) { break }
      let before = walk.glass
      guard let after = try crossEnd(&walk, towards: target) else { continue }
      let event = PlasticEvent(from: before, to: after, volume: frame.origin.cell.volume)
      if event.stressDrop > curve.events.reduce(0, { max($0, $1.stressDrop) }) {
        curve.largest = EventStates(before: before.positions, after: after.positions)
      }
      if curve.events.isEmpty { curve.firstDirection = frame.direction(of: before) }
      curve.events.append(event)
      try witness(event, before, after)
    }
    (glass, past) = (walk.glass, walk.past)
    curve.append(glass)
  }

  /// Minimizes where the walk has ended, from its last state; returns the state after an event, or nil if there was none.
  ///
  /// Without an event, the response of the glass jumped, as it does where a particle loses its last contacts: then the walk
  /// goes on.
  private func crossEnd(_ walk: inout BranchWalk, towards target: Double) throws -> ShearedGlass? {
    let before = walk.glass
    let rest = target - before.strain
    let step = rest < 0 ? -smallestStep : smallestStep
    // Rounding must not leave a step of its own size.
    let strain = abs(rest) <= (1 + 1e-6) * smallestStep ? target : before.strain + step
    let after =
      walk.endsWithin(step)
      ? try branch.fallen(before, to: strain)
      : try branch.relaxed(before.positions, at: strain, velocities: before.velocities)
    walk.begin(at: after)
    return try isIrreversible(from: before, to: after) ? after : nil
  }

  /// Returns whether the glass fell to another branch: sheared back from `after`, it ends nearer to that than to `before`.
  private func isIrreversible(from before: ShearedGlass, to after: ShearedGlass) throws -> Bool {
    guard !branch.follows(after, before) else { return false }
    var back = before
    back.positions = try branch.returned(after, to: before.strain)
    let distance = { (a: ShearedGlass, b: ShearedGlass) in
      PlasticEvent.displacements(from: a, to: b).reduce(0) { $0 + $1.squaredLength }
    }
    return distance(before, back) > distance(after, back)
  }

  /// Returns the states at `strains`, in this order, on the elastic branch of `glass`; those that the branch reaches.
  ///
  /// Steps may be shorter than the resolution: `glass` may be as near to an instability.
  public func states(at strains: [Double], onBranchOf glass: ShearedGlass) throws -> [ShearedGlass] {
    var walk = BranchWalk(branch, from: glass, resolution: 1e-3 * smallestStep)
    var states: [ShearedGlass] = []
    for strain in strains {
      while !(try walk.advance(to: strain)) {
        guard try crossEnd(&walk, towards: strain) == nil else { return states }
      }
      states.append(walk.glass)
    }
    return states
  }
}
