import Dynamics
import Interactions
import Mechanics
import Particles
import Plans

/// Where the volume of a glass comes from.
public enum VolumeOrigin: Sendable, Equatable {
  /// From the density of the model.
  case model
  /// From its liquid, whose volume changed.
  case liquid
  /// From its quench at this pressure.
  case pressure(Double)
  /// Not known: the glass is of a file, or of another program.
  case unknown

  /// Whether the density is that of the model, as far as is known.
  var isOfModel: Bool { self == .model || self == .unknown }
  /// The pressure of the quench; nil at constant volume.
  public var pressure: Double? { if case .pressure(let pressure) = self { pressure } else { nil } }
}

/// A glass during its measurement: intermediate results shared by several observables are computed once, on first use.
public struct MeasuredGlass: ~Copyable {
  /// The glass.
  public let state: InherentState
  /// The liquid that was minimized to give the glass, if known.
  public let liquid: Configuration?
  /// Where its volume comes from.
  public let volume: VolumeOrigin
  /// The quantities to measure.
  public let plan: MeasurePlan
  /// The glass with its factorization; nil if the plan has none, or only the decay of dipole responses is measured.
  public var factorized: FactorizedGlass?
  /// The glass without a factorization, if the plan has none.
  public var iterated: IteratedGlass?
  /// The decay of dipole responses, if requested.
  public let decay: DipoleDecay?
  /// The stress-strain curve, if the glass was sheared.
  public let shear: ShearCurve?
  private let seeds: SeedTree
  private var knownModuli: ElasticModuli?
  private var knownModes: NormalModes?
  private var knownDipoles: DipoleResponse?
  private var knownPseudoharmonic: NonlinearModes?
  private var knownCubic: NonlinearModes?
  private var knownMoments: SpectralMoments?
  private var knownOrder: BondOrder?

  /// Factorizes `state` or builds its Hessian, or computes the decay of its dipole responses, according to `plan`.
  ///
  /// - Parameters:
  ///   - liquid: the liquid that was minimized to give the glass.
  ///   - tolerance: the force ratio required by the certificate.
  ///   - seeds: selects the pairs to pinch.
  ///   - volume: where the volume comes from.
  ///   - decay: the decay of dipole responses if already computed and requested by `plan`.
  ///   - shear: the stress-strain curve if the glass was sheared.
  /// - Throws: ``SparseAlgebraError`` if the state is not a stable solid, ``NothingToMeasure`` if no two particles
  ///   interact or all are rattlers.
  public init(
    _ state: InherentState, liquid: Configuration? = nil, plan: MeasurePlan, tolerance: Double, seeds: SeedTree,
    volume: VolumeOrigin = .model, decay: DipoleDecay? = nil, shear: ShearCurve? = nil
  ) throws {
    self.state = state
    self.liquid = liquid
    self.plan = plan
    self.seeds = seeds
    self.decay = decay
    self.shear = shear
    self.volume = volume
    factorized =
      decay == nil && plan.isFactorized
      ? try FactorizedGlass(state, forceTolerance: tolerance, pressure: volume.pressure) : nil
    iterated =
      decay == nil && !plan.isFactorized
      ? try IteratedGlass(state, forceTolerance: tolerance, pressure: volume.pressure) : nil
  }

  /// Returns G, K, C and the pressures; nil for the decay of dipole responses.
  public mutating func moduli() throws -> ElasticModuli? {
    guard knownModuli == nil else { return knownModuli }
    // Conjugate gradients begin with the modes.
    if iterated != nil { _ = try modes() }
    knownModuli = try factorized?.elasticModuli()
    if iterated != nil { knownModuli = try iterated?.elasticModuli() }
    return knownModuli
  }

  /// Returns the lowest modes; nil if none are requested.
  public mutating func modes() throws -> NormalModes? {
    guard plan.modes > 0 else { return nil }
    if knownModes == nil {
      knownModes = try factorized?.normalModes(plan.modes, provingCompleteness: plan.inertia)
      if iterated != nil { knownModes = try iterated?.normalModes(plan.modes) }
    }
    return knownModes
  }

  /// Returns the responses to force dipoles; nil if no pair is pinched.
  public mutating func dipoles() throws -> DipoleResponse? {
    if knownDipoles == nil {
      var stream = seeds.stream("dipoles")
      let selection = plan.dipoles.map(DipoleSelection.random) ?? .all
      knownDipoles = try factorized?.dipoleResponse(selection, stream: &stream)
      if iterated != nil { knownDipoles = try iterated?.dipoleResponse(selection, stream: &stream) }
    }
    return knownDipoles.flatMap { $0.frequencies.isEmpty ? nil : $0 }
  }

  /// Returns the pseudoharmonic modes; nil if the plan has no starts for them.
  public mutating func pseudoharmonicModes() throws -> NonlinearModes? {
    guard plan.pseudoharmonic != nil || plan.pseudoharmonicModes != nil else { return nil }
    if knownPseudoharmonic == nil {
      var stream = seeds.stream("pseudoharmonic")
      let modes = try lowestModes(plan.pseudoharmonicModes ?? 0)
      knownPseudoharmonic = try factorized?.pseudoharmonicModes(
        starts: plan.pseudoharmonic ?? 0, normalModes: modes, stream: &stream)
    }
    return knownPseudoharmonic
  }

  /// Returns the `count` lowest normal modes, of those that are measured if they are as many.
  private mutating func lowestModes(_ count: Int) throws -> [[Vec3]] {
    guard count > 0 else { return [] }
    if count <= plan.modes { return Array((try modes()?.vectors ?? []).prefix(count)) }
    return try factorized?.normalModes(count).vectors ?? []
  }

  /// Returns the cubic modes reached from the pseudoharmonic ones; nil without these, or if angles have an energy.
  public mutating func cubicModes() throws -> NonlinearModes? {
    guard let starts = try pseudoharmonicModes() else { return nil }
    if knownCubic == nil { knownCubic = try factorized?.cubicModes(from: starts.vectors) }
    return knownCubic
  }

  /// Returns the Chebyshev moments of the density of states; nil if the plan has no random vectors for them.
  public mutating func spectralMoments() throws -> SpectralMoments? {
    guard let vectors = plan.spectrum else { return nil }
    if knownMoments == nil {
      var stream = seeds.stream("spectrum")
      knownMoments = try factorized?.spectralMoments(vectors: vectors, stream: &stream)
      if iterated != nil { knownMoments = try iterated?.spectralMoments(vectors: vectors, stream: &stream) }
    }
    return knownMoments
  }

  /// Returns the bond order of the glass.
  public mutating func bondOrder() -> BondOrder {
    if knownOrder == nil { knownOrder = BondOrder(state.configuration) }
    return knownOrder!
  }
}

extension Recipe {
  /// Where the volume of its glasses comes from.
  public var volumeOrigin: VolumeOrigin {
    quench.pressure.map(VolumeOrigin.pressure) ?? (equilibration.changes.contains(.box) ? .liquid : .model)
  }
}
