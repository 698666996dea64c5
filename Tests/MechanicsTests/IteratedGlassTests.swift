import Fixtures
import Interactions
import Mechanics
import Particles
import SparseAlgebra
import Tags
import Testing

/// A glass without a factorization has the numbers of the same glass with one, within what the residuals allow.
@Suite(.tags(.validation)) struct IteratedGlassTests {
  @Test(arguments: [("pss:rc=1.5", 1.0), ("pss:rc=1.1", 3.0), ("sw", 0.15)])
  func numbersAreThoseOfAFactorization(name: String, temperature: Double) throws {
    let count = try smallCount(of: ModelCatalogue.model(name), atLeast: 1000)
    let state = try glass(name, count: count, temperature: temperature)
    var proved = try FactorizedGlass(state)
    var found = try IteratedGlass(state)
    // The counts are at least k = 13, the first mode of the second band of transverse waves.
    let (exact, modes) = (try proved.normalModes(13), try found.normalModes(13))
    for k in 0..<13 {
      // Twice the tolerance of residuals, for λ = ω².
      #expect(abs(modes.eigenvalues[k] / exact.eigenvalues[k] - 1) < 2 * LowestEigenpairs.defaultTolerance)
      #expect(modes.residuals[k] <= LowestEigenpairs.defaultTolerance)
    }
    // Of u = M⁻¹(f − r) with ‖r‖ ≤ 10⁻⁹ ‖f‖, f·u is off by u·r ≤ 10⁻⁹ ‖f‖²/λ₁ ≤ 10⁻⁹ (λ_max/λ₁) f·u; a frequency by at
    // most as much. The part f·u of the moduli is a few times K at most.
    let condition = found.certificate.largestEigenvalueBound / exact.eigenvalues[0]
    let allowed = 4 * Certificate.solveTolerance * condition
    let (reference, moduli) = (try proved.elasticModuli(), try found.elasticModuli())
    for (a, b) in zip(moduli.stiffness, reference.stiffness) {
      #expect(abs(a - b) < allowed * reference.bulkModulus)
    }
    var streams = (SeedTree(seed: 5).stream("dipoles"), SeedTree(seed: 5).stream("dipoles"))
    let pinched = try found.dipoleResponse(.random(12), stream: &streams.0)
    let expected = try proved.dipoleResponse(.random(12), stream: &streams.1)
    #expect(pinched.bonds == expected.bonds)
    for (a, b) in zip(pinched.frequencies, expected.frequencies) { #expect(abs(a / b - 1) < allowed) }
    let certificate = found.certificate
    #expect(certificate.isClean && certificate.missedModes == nil, "\(certificate.objections)")
    #expect(certificate.unfactorized?.count?.found == 13 && proved.certificate.unfactorized == nil)
    #expect(certificate.zeroModes == nil && proved.certificate.zeroModes == 3)
    #expect(certificate.solveResidual <= Certificate.solveTolerance)
    #expect(certificate.unfactorized!.products > certificate.unfactorized!.count!.products)
  }

  @Test func aMissedModeIsAnObjection() throws {
    var found = try IteratedGlass(try glass("pss:rc=1.2", count: 200, temperature: 1))
    _ = try found.normalModes(4)
    var certificate = found.certificate
    #expect(certificate.failures().isEmpty)
    let count = certificate.unfactorized!.count!
    certificate.unfactorized?.count = EstimatedCount(
      found: count.found, missed: 1.1, error: 0.3, vectors: count.vectors, products: count.products)
    #expect(certificate.failures().contains { $0.contains("1.1 modes up to the last one were missed (4 found)") })
  }
}
