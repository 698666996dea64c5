import Interactions
import Particles
import SparseAlgebra

/// A glass on the measuring table: one Hessian and one factorization, made once, from which everything is measured.
///
/// Not copyable: the factorization is large and belongs to one sample and one worker.
public struct Specimen: ~Copyable {
  /// The glass.
  public let state: InherentState
  private let backbone: Backbone
  private let factorization: Factorization
  private var certificateSoFar: Certificate
  /// What the stages took so far.
  public private(set) var times = MeasurementTimes()
  /// The floating-point operations of the factorization.
  public var factorOperations: Double { factorization.operations }

  /// Steps of iterative refinement: without any, residuals are already 10⁻¹⁴.
  static let refinements = 0
  /// How many right-hand sides are solved at once.
  static let solveBlock = 32

  /// Builds and factorizes the Hessian of `state`.
  ///
  /// Throws ``SparseAlgebraError`` if the state is not a stable minimum with exactly three zero modes,
  /// and ``NothingToMeasure`` if no two particles interact.
  public init(_ state: InherentState, forceTolerance: Double = InherentState.standardTolerance) throws {
    var watch = Stopwatch()
    self.state = state
    backbone = Backbone(state)
    guard backbone.particles.count >= 2 else { throw NothingToMeasure() }
    let matrix = hessian(of: backbone)
    times.hessian = watch.lap()
    factorization = try Factorization(matrix)
    times.add(factorization.times)
    certificateSoFar = Certificate(
      forceRatio: state.forceRatio, forceTolerance: forceTolerance, zeroModes: RigidTranslations.count,
      translationResidual: RigidTranslations.residual(of: matrix), smallestEigenvalue: nil,
      largestEigenvalueBound: matrix.gershgorinBound, eigenpairResidual: 0, solveResidual: 0, missedModes: nil,
      rattlers: backbone.rattlers)
  }

  /// The checks of everything measured so far.
  public var certificate: Certificate {
    var all = certificateSoFar
    all.objections = all.failures()
    return all
  }

  /// z: interacting neighbours a particle, over all particles.
  public var contactNumber: Double { 2 * Double(state.bonds.count) / Double(state.configuration.count) }
  /// Particles that nothing holds in place.
  public var rattlers: Int { backbone.rattlers }
  /// The interacting pairs that can be pinched.
  public var bonds: [Bond] { backbone.bonds }
  /// The number of entries of the factor, and the floating-point operations it took.
  public var factorCost: (entries: Int, operations: Double) {
    (Int(factorization.factorEntries), Double(factorization.operations))
  }

  /// G, K, C and the pressures: six solves.
  ///
  /// Throws ``SparseAlgebraError`` if memory runs out.
  public mutating func elasticModuli() throws -> ElasticModuli {
    var watch = Stopwatch()
    defer { times.moduli += watch.lap() }
    let affine = AffineDeformation(backbone)
    let answer = try factorization.response(to: affine.forces, refinements: Self.refinements)
    let responses = answer.displacements
    note(answer.residuals)
    let size = factorization.matrix.unknowns
    var softening = [Double](repeating: 0, count: 36)
    for a in 0..<6 {
      for b in 0..<6 {
        softening[6 * a + b] = dot(affine.forces, a, responses, b, size: size)
      }
    }
    return ElasticModuli(
      affine: affine, softening: softening, tensions: pairTensions(of: state), volume: state.configuration.cell.volume)
  }

  /// The `count` lowest modes above the translations.
  ///
  /// - Parameter provingCompleteness: whether an inertia count rules out missed modes; it costs another factorization.
  /// - Throws: ``SparseAlgebraError`` if the modes do not converge or the count is unreliable.
  public mutating func normalModes(_ count: Int, provingCompleteness: Bool = false) throws -> NormalModes {
    let pairs = try LowestEigenpairs(count: min(count, factorization.matrix.unknowns - 3), of: factorization)
    times.add(pairs.times)
    var watch = Stopwatch()
    certificateSoFar.eigenpairResidual = max(certificateSoFar.eigenpairResidual, pairs.residuals.max() ?? 0)
    certificateSoFar.smallestEigenvalue = pairs.eigenvalues.first ?? certificateSoFar.smallestEigenvalue
    if provingCompleteness, let last = pairs.eigenvalues.last {
      // Just below the last eigenvalue found there must be the translations and all but those equal to it.
      let shift = last * (1 - 1e-6)
      let expected = RigidTranslations.count + pairs.eigenvalues.count { $0 < shift }
      let found = try InertiaCount(of: factorization.matrix, below: shift, order: factorization.order).below
      certificateSoFar.missedModes = found - expected
      times.inertia += watch.lap()
    }
    defer { times.modeVectors += watch.lap() }
    let size = factorization.matrix.unknowns
    let total = state.configuration.count
    let vectors = (0..<pairs.eigenvalues.count).map { k in
      var field = [Vec3](repeating: .zero, count: total)
      for (site, particle) in backbone.particles.enumerated() {
        let at = k * size + 3 * site
        field[particle] = Vec3(pairs.eigenvectors[at], pairs.eigenvectors[at + 1], pairs.eigenvectors[at + 2])
      }
      return field
    }
    return NormalModes(
      frequencies: pairs.eigenvalues.map { $0.squareRoot() },
      participationRatios: vectors.map { participationRatio($0, particles: backbone.particles.count) },
      vectors: vectors, residuals: pairs.residuals, eigenvalues: pairs.eigenvalues)
  }

  /// ω^(ij) of the chosen pairs; `stream` decides which, if they are random.
  ///
  /// Throws ``SparseAlgebraError`` if memory runs out.
  public mutating func dipoleResponse(
    _ selection: DipoleSelection, stream: inout RandomStream
  ) throws -> DipoleResponse {
    var watch = Stopwatch()
    defer { times.dipoles += watch.lap() }
    let chosen = selection.indices(of: backbone.bonds.count, stream: &stream)
    let size = factorization.matrix.unknowns
    var frequencies: [Double] = []
    var largest = 0.0
    for start in stride(from: 0, to: chosen.count, by: Self.solveBlock) {
      let block = chosen[start..<min(start + Self.solveBlock, chosen.count)]
      var dipoles = [Double](repeating: 0, count: size * block.count)
      for (k, index) in block.enumerated() {
        let bond = backbone.bonds[index]
        let n = bond.separation / bond.length
        for axis in 0..<3 {
          dipoles[k * size + 3 * backbone.sites[bond.j]! + axis] = n[axis]
          dipoles[k * size + 3 * backbone.sites[bond.i]! + axis] = -n[axis]
        }
      }
      let answer = try factorization.response(to: dipoles, refinements: Self.refinements)
      let responses = answer.displacements
      note(answer.residuals)
      largest = max(largest, answer.residuals.max() ?? 0)
      for k in 0..<block.count {
        let work = dot(dipoles, k, responses, k, size: size)
        frequencies.append((work / dot(responses, k, responses, k, size: size)).squareRoot())
      }
    }
    return DipoleResponse(frequencies: frequencies, bonds: chosen, largestResidual: largest)
  }

  /// How many modes, translations left out, lie below `frequency`, by an inertia count: whatever list of modes there is,
  /// this does not look at it.
  ///
  /// Costs another factorization. Throws ``SparseAlgebraError`` if the count is unreliable: choose another frequency.
  public func modes(below frequency: Double) throws -> Int {
    let shift = frequency * frequency
    return try InertiaCount(of: factorization.matrix, below: shift, order: factorization.order).below
      - RigidTranslations.count
  }

  private mutating func note(_ residuals: [Double]) {
    certificateSoFar.solveResidual = max(certificateSoFar.solveResidual, residuals.max() ?? 0)
  }
}

/// The scalar product of vector `i` of the block `a` with vector `j` of the block `b`.
private func dot(_ a: [Double], _ i: Int, _ b: [Double], _ j: Int, size: Int) -> Double {
  var sum = 0.0
  for k in 0..<size { sum += a[i * size + k] * b[j * size + k] }
  return sum
}

/// No two particles of the sample interact: it has no moduli and no modes.
public struct NothingToMeasure: Error, Equatable {}
