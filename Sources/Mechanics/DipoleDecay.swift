import Dispatch
import Interactions
import Particles
import SparseAlgebra
import Synchronization

/// How the responses of one large glass to force dipoles decay with distance, without a factorization.
///
/// Random interacting pairs (ij) are pinched one by one; M u = d is solved by conjugate gradients. On every other
/// interacting pair (kl), at the distance r between the pairs' midpoints, the response is read by the same dipole:
///
/// | symbol | code | unit |
/// |---|---|---|
/// | d^(ij): n on j, −n on i | | force |
/// | u^(ij) = M⁻¹·d^(ij) | | |
/// | ω^(ij) = √(d·u/u·u) | `responses[].frequency` | 1/time |
/// | y(r) = median of (r/a₀)⁶ (d^(kl)·u^(ij))² over the pairs (kl) of a shell | `responses[].profile` | length², for dipoles of unit force |
///
/// d^(kl)·u = n_kl·(u_l − u_k). In an elastic continuum d^(kl)·u falls as r⁻³, so that y is flat: it rises through the
/// disordered core and flattens beyond it. The weight stands inside the median, so that no decay within a shell counts.
///
/// **Units of work.** A dipole is solved by one thread from end to end, and threads take the next one when they are free:
/// no bit depends on how many there are.
///
/// **Memory.** Bonds 96 bytes and the Hessian product some 48 bytes a bond and side: 2.6 kB a particle at 27 neighbours;
/// and 0.25 kB a particle and thread. **Time.** A few hundred to a thousand Hessian products a dipole. N = 256,000 at
/// r_c = 1.5 took 0.55 GiB with two threads, and a dipole 725 products and 8.7 s of one core that others used as well.
///
/// Source: the text of Appendix D of arXiv:2009.08238, which gives no formula; the convention is ours.
public struct DipoleDecay: Sendable, Equatable {
  /// Where the responses were looked at.
  public let shells: DecayShells
  /// One a pinched pair, in the order of pairs.
  public let responses: [DecayResponse]
  /// What vouches for them.
  public let certificate: DecayCertificate
  /// How many pairs were drawn, whether all of them were pinched or not.
  public let pairsDrawn: Int

  /// Pinches `dipoles` different pairs of `state` at random, all if there are fewer; `stream` decides which.
  ///
  /// - Parameters:
  ///   - only: of the pairs drawn, those with these indices are pinched; nil all.
  ///   - isStopping: asked before every dipole; once it says yes, the rest is not done.
  /// - Throws: ``NothingToMeasure`` if no two particles interact, ``SparseAlgebraError`` if the state is no minimum,
  ///   `CancellationError` if it was stopped.
  public init(
    _ state: InherentState, dipoles: Int, only: [Int]? = nil, stream: inout RandomStream, threads: Int = 1,
    forceTolerance: Double = InherentState.defaultTolerance, isStopping: @Sendable () -> Bool = { false }
  ) throws {
    precondition(threads > 0, "work needs at least one thread")
    let backbone = Backbone(state)
    guard backbone.particles.count >= 2 else { throw NothingToMeasure() }
    let drawn = DipoleSelection.random(dipoles).indices(of: backbone.bonds.count, stream: &stream)
    let chosen = only.map { indices in indices.filter(drawn.indices.contains).map { drawn[$0] } } ?? drawn
    pairsDrawn = drawn.count
    let shells = DecayShells(cell: state.configuration.cell, count: state.configuration.count)
    // Read by all threads, written by none.
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
      solveResidual: responses.map(\.residual).max() ?? 0, products: responses.reduce(0) { $0 + $1.products },
      rattlers: backbone.rattlers)
  }

  /// ω_g of this sample: the mean of ω^(ij), the root taken first; not a number where there are none.
  public var meanFrequency: Double { responses.reduce(0) { $0 + $1.frequency } / Double(responses.count) }
}

/// The response to one dipole.
public struct DecayResponse: Sendable, Equatable {
  /// The pinched pair, as an index into the backbone's bonds.
  public let bond: Int
  /// ω^(ij).
  public let frequency: Double
  /// d·u, the pair's own compliance.
  public let compliance: Double
  /// y(r), one a shell; not a number where a shell holds no interacting pair.
  public let profile: [Double]
  /// ‖d − M·u‖/‖d‖ in double precision.
  public let residual: Double
  /// Hessian products that the solution took.
  public let products: Int
}

/// What vouches for a sample's dipole decay: kept with it, and read before it is averaged.
///
/// | check | code | passes |
/// |---|---|---|
/// | rms net force over rms pair force | `forceRatio` | ≤ the quench's tolerance |
/// | ‖d − M·u‖/‖d‖ of every solve, in double precision | `solveResidual` | ≤ 10⁻⁹ |
///
/// That M has three zero modes and no negative one is not proved, for that takes a factorization: conjugate gradients
/// merely met no direction of negative curvature in all their `products`.
public struct DecayCertificate: Sendable, Equatable, Codable {
  /// (rms net force)/(rms pair force).
  public var forceRatio: Double
  /// The force ratio that was demanded.
  public var forceTolerance: Double
  /// The largest relative residual of the solves.
  public var solveResidual: Double
  /// Hessian products of all solves.
  public var products: Int
  /// Particles left out because nothing holds them.
  public var rattlers: Int
  /// One sentence for every check that failed; empty for a certified sample.
  public var objections: [String] = []

  /// A certificate with its objections.
  package init(forceRatio: Double, forceTolerance: Double, solveResidual: Double, products: Int, rattlers: Int) {
    self.forceRatio = forceRatio
    self.forceTolerance = forceTolerance
    self.solveResidual = solveResidual
    self.products = products
    self.rattlers = rattlers
    if !(forceRatio <= forceTolerance) {
      objections.append("the force ratio is \(forceRatio), above \(forceTolerance)")
    }
    if !(solveResidual <= Certificate.solveTolerance) { objections.append("a solve has the residual \(solveResidual)") }
  }

  /// Whether all checks passed.
  public var isClean: Bool { objections.isEmpty }
}
