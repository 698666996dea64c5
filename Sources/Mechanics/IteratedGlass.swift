import Interactions
import Particles
import SparseAlgebra

/// A glass too large to factorize its Hessian: all observables are computed by products with the Hessian.
///
/// | quantity | method |
/// |---|---|
/// | lowest modes | block Lanczos on a Chebyshev polynomial of M, `FilteredEigenpairs` |
/// | whether modes were missed | a stochastic estimate, ``EstimatedCount`` |
/// | moduli, responses to dipoles | conjugate gradients, beginning with the modes if they are known |
///
/// Residuals are in double precision and have the bounds of ``FactorizedGlass``. It is not proved that M has exactly
/// three zero modes and no negative one: ``Certificate/unfactorized`` says so.
///
/// **Memory.** 1 kB per particle for the blocks of the Hessian at 18 neighbors, and 24 bytes per particle and vector: 40 modes take
/// about 160 vectors.
public struct IteratedGlass: ~Copyable, RespondingGlass {
  /// The glass.
  public let state: InherentState
  package let pressure: Double?
  package let backbone: Backbone
  package var checks: Certificate
  /// The wall time of each stage so far.
  public package(set) var times = MeasurementTimes()
  private let panels: PanelMatrix
  /// The lowest modes, as far as computed: conjugate gradients begin with them.
  private var known: FilteredEigenpairs?

  package var hessian: SymmetricBlockMatrix { panels.matrix }
  package static var solveBlock: Int { 8 }
  package borrowing func turn(of site: Int) -> Int { site }

  /// Builds the Hessian of `state`.
  ///
  /// - Parameters:
  ///   - forceTolerance: the force ratio required by the certificate.
  ///   - pressure: the pressure required by the certificate; nil for none.
  /// - Throws: ``NothingToMeasure`` if no two particles interact or all are rattlers.
  public init(
    _ state: InherentState, forceTolerance: Double = InherentState.defaultTolerance, pressure: Double? = nil
  ) throws {
    var watch = Stopwatch()
    (self.state, self.pressure) = (state, pressure)
    backbone = Backbone(state)
    guard backbone.particles.count >= 2 else { throw NothingToMeasure(state) }
    panels = PanelMatrix(Mechanics.hessian(of: backbone), order: backbone.sitesInSpace(of: state.configuration))
    times.hessian = watch.lap()
    checks = Certificate(
      of: state, forceTolerance: forceTolerance, panels.matrix, zeroModes: nil, rattlers: backbone.rattlers)
    checks.unfactorized = UnfactorizedEvidence(products: 0, count: nil)
  }

  /// The checks of everything measured so far.
  public var certificate: Certificate {
    var all = checks
    all.unfactorized?.products = panels.products
    all.objections = all.failures()
    return all
  }

  /// Returns the `count` lowest modes above the translations, and records the estimated number of modes missed.
  ///
  /// - Throws: ``SparseAlgebraError`` if the modes do not converge, or one of them is not stable.
  public mutating func normalModes(_ count: Int) throws -> NormalModes {
    let pairs = try FilteredEigenpairs(count: min(count, unknowns - 3), of: panels)
    times.add(pairs.pairs.times)
    var watch = Stopwatch()
    checks.unfactorized?.count = try EstimatedCount(of: panels, beside: pairs)
    times.count += watch.lap()
    known = pairs
    let wanted = 0..<pairs.wanted
    let all = pairs.pairs
    checks.eigenpairResidual = max(checks.eigenpairResidual, all.residuals[wanted].max() ?? 0)
    checks.smallestEigenvalue = all.eigenvalues.first ?? checks.smallestEigenvalue
    defer { times.modeVectors += watch.lap() }
    let vectors = wanted.map { field(of: all.eigenvectors, $0) }
    return NormalModes(
      frequencies: all.eigenvalues[wanted].map { $0.squareRoot() },
      participationRatios: vectors.map { participationRatio($0, particles: backbone.particles.count) },
      vectors: vectors, residuals: Array(all.residuals[wanted]), eigenvalues: Array(all.eigenvalues[wanted]))
  }

  package mutating func responses(to forces: [Double]) throws -> (displacements: [Double], residuals: [Double]) {
    let answer = try panels.response(to: forces, beginning: known?.pairs, tolerance: Certificate.solveTolerance)
    checks.solveResidual = max(checks.solveResidual, answer.residuals.max() ?? 0)
    return (answer.displacements, answer.residuals)
  }

  /// Returns G, K, C and the pressures, from six linear solves, and records |p − P|/K in the certificate of a glass that
  /// was quenched at the pressure P.
  ///
  /// - Throws: ``SparseAlgebraError`` if a direction of negative curvature is found.
  public mutating func elasticModuli() throws -> ElasticModuli { try moduliFromResponses() }

  /// Returns ω^(ij) of the selected pairs; `stream` makes a random selection.
  ///
  /// - Throws: ``SparseAlgebraError`` if a direction of negative curvature is found.
  public mutating func dipoleResponse(
    _ selection: DipoleSelection, stream: inout RandomStream
  ) throws -> DipoleResponse { try pinched(selection, stream: &stream) }

  /// Returns the moments of the density of states, estimated with `vectors` random vectors.
  ///
  /// - Throws: ``SparseAlgebraError`` if the largest eigenvalue cannot be computed.
  public func spectralMoments(vectors: Int, stream: inout RandomStream) throws -> SpectralMoments {
    try estimatedMoments(vectors: vectors, stream: &stream)
  }
}

/// What the certificate of a glass has instead of the proofs of a factorization.
public struct UnfactorizedEvidence: Sendable, Equatable, Codable {
  /// The number of products of the Hessian with one vector.
  public var products: Int
  /// The estimated number of modes up to the last one found; nil if no modes were computed.
  public var count: EstimatedCount?
}

extension Backbone {
  /// The bits per axis of the cells of ``sitesInSpace(of:)``.
  private static let bits = 8

  /// Returns all sites along Morton's curve through small cells, so that neighbors are close to each other in memory.
  func sitesInSpace(of configuration: Configuration) -> [Int] {
    let cell = configuration.cell
    let keys = particles.map { particle in
      let s = cell.fractions(of: cell.wrapped(configuration.positions[particle]))
      var key = 0
      for bit in 0..<Self.bits {
        for axis in 0..<3 {
          let place = Int(max(0, min(s[axis], 1 - 1e-9)) * Double(1 << Self.bits))
          key |= (place >> bit & 1) << (3 * bit + axis)
        }
      }
      return key
    }
    return particles.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
  }
}
