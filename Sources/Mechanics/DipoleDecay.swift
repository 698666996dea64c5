import Dispatch
import Interactions
import Particles
import SparseAlgebra
import Synchronization

/// The decay with distance of the responses of a large glass to force dipoles, computed without a factorization.
///
/// Random interacting pairs (ij) are pinched one at a time; M u = d is solved by conjugate gradients. The response on
/// every other interacting pair (kl), at distance r between the midpoints of the pairs, is its projection on the pair's
/// own dipole:
///
/// | symbol | code | unit |
/// |---|---|---|
/// | d^(ij): n on j, −n on i | | force |
/// | u^(ij) = M⁻¹·d^(ij) | | |
/// | ω^(ij) = √(d·u/u·u) | `responses[].frequency` | 1/time |
/// | y(r) = median of (r/a₀)⁶ (d^(kl)·u^(ij))² over the pairs (kl) of a shell | `responses[].profile` | length², for dipoles of unit force |
///
/// d^(kl)·u = n_kl·(u_l − u_k). In an elastic continuum d^(kl)·u falls as r⁻³, so that y is constant: it rises through
/// the disordered core and levels off beyond it. The weight is inside the median, so that the decay within a shell
/// cancels.
///
/// **Parallelism.** A dipole is solved by one thread from start to end, and a free thread takes the next dipole: the
/// result is bitwise independent of the number of threads.
///
/// **Memory.** A bond takes 96 bytes and the Hessian product about 48 bytes per bond and side: 2.6 kB per particle at
/// 27 neighbors, and 0.25 kB per particle and thread. **Time.** A few hundred to a thousand Hessian products per
/// dipole. N = 256,000 at r_c = 1.5 took 0.55 GiB with two threads; a dipole took 725 products and 8.7 s of one shared
/// core.
///
/// Source: the text of Appendix D of arXiv:2009.08238, which gives no formula; the convention is defined here.
public struct DipoleDecay: Sendable, Equatable {
  /// The shells in which the responses are evaluated.
  public let shells: DecayShells
  /// The response to each pinched pair, in the order of pairs.
  public let responses: [DecayResponse]
  /// The accuracy checks of the responses.
  public let certificate: DecayCertificate
  /// The number of pairs drawn, whether or not all of them were pinched.
  public let pairsDrawn: Int

  /// Throws ``ModelError`` for a model with three-body forces, of whose Hessian there is no product without a matrix.
  public static func check(_ model: Model) throws(ModelError) {
    guard model.angles == nil else {
      throw ModelError(
        "\(model.name) has three-body forces, for which the decay of dipole responses is not implemented")
    }
  }

  /// Pinches `dipoles` different random pairs of `state`, or all pairs if there are fewer.
  ///
  /// - Parameters:
  ///   - stream: the random stream that selects the pairs.
  ///   - only: the indices, among the pairs drawn, of those to pinch; nil for all.
  ///   - isStopping: called before every dipole; if it returns true, the computation stops.
  /// - Throws: ``NothingToMeasure`` if no two particles interact or all are rattlers, ``ModelError`` for a model with three-body forces,
  ///   ``SparseAlgebraError`` if the state is not a minimum,
  ///   `CancellationError` if it was stopped.
  public init(
    _ state: InherentState, dipoles: Int, only: [Int]? = nil, stream: inout RandomStream, threads: Int = 1,
    forceTolerance: Double = InherentState.defaultTolerance, isStopping: @Sendable () -> Bool = { false }
  ) throws {
    precondition(threads > 0, "work needs at least one thread")
    try Self.check(state.model)
    let backbone = Backbone(state)
    guard backbone.particles.count >= 2 else { throw NothingToMeasure(state) }
    let drawn = DipoleSelection.random(dipoles).indices(of: backbone.bonds.count, stream: &stream)
    let chosen = only.map { indices in indices.filter(drawn.indices.contains).map { drawn[$0] } } ?? drawn
    pairsDrawn = drawn.count
    let shells = DecayShells(cell: state.configuration.cell, count: state.configuration.count)
    // Read by all threads, modified by none.
    nonisolated(unsafe) let hessian = try HessianProduct(of: backbone, in: state)

    let next = Atomic(0)
    let found = Mutex([Result<DecayResponse, SparseAlgebraError>?](repeating: nil, count: chosen.count))
    DispatchQueue.concurrentPerform(iterations: min(threads, chosen.count)) { _ in
      var solver = DipoleSolver(backbone, hessian)
      let eye = DecayProfile(backbone, state, shells)
      while true {
        let k = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard k < chosen.count, !isStopping() else { return }
        let answer = Result { () throws(SparseAlgebraError) in
          let solution = try solver.pinch(chosen[k])
          return DecayResponse(
            bond: chosen[k], frequency: solution.frequency, compliance: solution.compliance,
            profile: eye.profile(of: solver.displacements, about: chosen[k]), residual: solution.residual,
            products: solution.products)
        }
        found.withLock { $0[k] = answer }
      }
    }
    self.shells = shells
    responses = try found.withLock { found in
      try found.map { answer in
        guard let answer else { throw CancellationError() }
        return try answer.get()
      }
    }
    certificate = DecayCertificate(
      forceRatio: state.forceRatio, forceTolerance: forceTolerance,
      forceFloor: state.forceFloor > forceTolerance ? state.forceFloor : nil,
      solveResidual: responses.map(\.residual).max() ?? 0, products: responses.reduce(0) { $0 + $1.products },
      rattlers: backbone.rattlers)
  }

  /// The characteristic frequency ω_g of this sample: the mean of ω^(ij), the root taken first; NaN if there are none.
  public var meanFrequency: Double { responses.reduce(0) { $0 + $1.frequency } / Double(responses.count) }
}

/// The response to one dipole.
public struct DecayResponse: Sendable, Equatable {
  /// The pinched pair, as an index into the bonds of the backbone.
  public let bond: Int
  /// The frequency ω^(ij).
  public let frequency: Double
  /// The compliance d·u of the pair.
  public let compliance: Double
  /// The profile y(r), one value per shell; NaN for a shell without interacting pairs.
  public let profile: [Double]
  /// The relative residual ‖d − M·u‖/‖d‖, in double precision.
  public let residual: Double
  /// The number of Hessian products of the solution.
  public let products: Int
}

/// The accuracy checks of a sample's dipole decay, stored with it and evaluated before it is averaged.
///
/// | check | code | passes |
/// |---|---|---|
/// | rms net force over rms pair force | `forceRatio` | ≤ the quench's tolerance, or ≤ `forceFloor` |
/// | ‖d − M·u‖/‖d‖ of every solve, in double precision | `solveResidual` | ≤ 10⁻⁹ |
///
/// They do not prove that M has exactly three zero modes and no negative one, which requires a factorization; conjugate
/// gradients only encountered no direction of negative curvature in all their `products`.
public struct DecayCertificate: Sendable, Equatable, Codable {
  /// The force ratio, (rms net force)/(rms pair force).
  public var forceRatio: Double
  /// The required force ratio.
  public var forceTolerance: Double
  /// The force ratio that rounding leaves, if the tolerance is below it; nil otherwise. See ``RestCriterion``.
  public var forceFloor: Double?
  /// The largest relative residual of the linear solves.
  public var solveResidual: Double
  /// The number of Hessian products of all solves.
  public var products: Int
  /// The number of rattlers, which are left out.
  public var rattlers: Int
  /// One sentence per failed check; empty if all checks passed.
  public var objections: [String] = []

  /// Creates a certificate and evaluates its checks.
  package init(
    forceRatio: Double, forceTolerance: Double, forceFloor: Double? = nil, solveResidual: Double, products: Int,
    rattlers: Int
  ) {
    self.forceRatio = forceRatio
    self.forceFloor = forceFloor
    self.forceTolerance = forceTolerance
    self.solveResidual = solveResidual
    self.products = products
    self.rattlers = rattlers
    if !(forceRatio <= max(forceTolerance, forceFloor ?? 0)) {
      objections.append("the force ratio is \(forceRatio), above \(forceTolerance)")
    }
    if !(solveResidual <= Certificate.solveTolerance) { objections.append("a solve has the residual \(solveResidual)") }
  }

  /// Whether all checks passed.
  public var isClean: Bool { objections.isEmpty }
}
