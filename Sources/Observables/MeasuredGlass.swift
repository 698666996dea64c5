import Interactions
import Mechanics
import Particles
import Plans

/// A glass while it is measured: what several observables share is computed once, when the first of them asks.
public struct MeasuredGlass: ~Copyable {
  /// The glass.
  public let state: InherentState
  /// The liquid that it was quenched from, if it is known.
  public let liquid: Configuration?
  /// What is asked for.
  public let plan: MeasurePlan
  /// The glass with its factorization; nil where only the decay of dipole responses is asked for.
  public var factorized: FactorizedGlass?
  /// The decay of dipole responses, where that is asked for.
  public let decay: DipoleDecay?
  private let seeds: SeedTree
  private var knownModuli: ElasticModuli?
  private var knownModes: NormalModes?
  private var knownDipoles: DipoleResponse?
  private var knownOrder: BondOrder?

  /// Factorizes `state`, or finds the decay of its dipole responses, as `plan` says.
  ///
  /// - Parameters:
  ///   - liquid: the liquid that the glass was quenched from.
  ///   - tolerance: the force ratio that the certificate demands.
  ///   - seeds: decides which pairs are pinched.
  ///   - decay: the decay of dipole responses, already found, if `plan` asks for one.
  /// - Throws: ``SparseAlgebraError`` if the state is no stable solid, ``NothingToMeasure`` if nothing interacts.
  public init(
    _ state: InherentState, liquid: Configuration? = nil, plan: MeasurePlan, tolerance: Double, seeds: SeedTree,
    decay: DipoleDecay? = nil
  ) throws {
    self.state = state
    self.liquid = liquid
    self.plan = plan
    self.seeds = seeds
    self.decay = decay
    factorized = decay == nil ? try FactorizedGlass(state, forceTolerance: tolerance) : nil
  }

  /// G, K, C and the pressures; nil without a factorization.
  public mutating func moduli() throws -> ElasticModuli? {
    if knownModuli == nil { knownModuli = try factorized?.elasticModuli() }
    return knownModuli
  }

  /// The lowest modes; nil where none are asked for.
  public mutating func modes() throws -> NormalModes? {
    guard plan.modes > 0 else { return nil }
    if knownModes == nil {
      knownModes = try factorized?.normalModes(plan.modes, provingCompleteness: plan.inertia)
    }
    return knownModes
  }

  /// The responses to force dipoles; nil where no pair is pinched.
  public mutating func dipoles() throws -> DipoleResponse? {
    if knownDipoles == nil {
      var stream = seeds.stream("dipoles")
      let selection = plan.dipoles.map(DipoleSelection.random) ?? .all
      knownDipoles = try factorized?.dipoleResponse(selection, stream: &stream)
    }
    return knownDipoles.flatMap { $0.frequencies.isEmpty ? nil : $0 }
  }

  /// The bond order of the glass.
  public mutating func bondOrder() -> BondOrder {
    if knownOrder == nil { knownOrder = BondOrder(state.configuration) }
    return knownOrder!
  }
}
