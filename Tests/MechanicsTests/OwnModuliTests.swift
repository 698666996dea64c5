import Fixtures
import Interactions
import Mechanics
import Tags
import Testing

/// A glass of a built-in model is at rest under the own formula that spells it out, and has the same moduli.
@Suite(.tags(.unit)) struct OwnModuliTests {
  static let twins: [(builtIn: String, own: String)] = [
    ("lj", "own:potential=4*(x^-12-x^-6),cutoff=2.5,density=0.85"),
    (
      "kablj",
      "own:potential=4*(x^-12-x^-6),cutoff=2.5,density=1.2,fractions=0.8/0.2,lambdas=1/0.8/0.88,epsilons=1/1.5/0.5"
    ),
  ]

  @Test(arguments: twins)
  func aGlassHasTheSameModuliUnderAnOwnFormula(builtIn: String, own: String) throws {
    let state = try glass(builtIn, count: 500, temperature: 1)
    let mine = try InherentState(
      checking: state.configuration, model: ModelCatalogue.model(own), tolerance: 2e-12)
    var factorized = try FactorizedGlass(state), twin = try FactorizedGlass(mine)
    let a = try factorized.elasticModuli(), b = try twin.elasticModuli()
    // The formulas differ by rounding; the soft modes of a glass multiply that by some hundred.
    #expect(abs(a.shearModulus / b.shearModulus - 1) < 1e-12)
    #expect(abs(a.bulkModulus / b.bulkModulus - 1) < 1e-12)
    #expect(abs(a.pressure - b.pressure) < 1e-12 * a.bulkModulus)
  }

  @Test func aQuenchUnderAnOwnFormulaReachesForceRatiosOfTenToTheMinusTwelve() throws {
    let state = try glass(
      "own:potential=x^-12,cutoff=1.8,smooth=3,density=0.75,fractions=0.5/0.5,sizes=1/1.4", count: 500, temperature: 1,
      tolerance: 1e-12)
    #expect(state.forceRatio <= 1e-12)
  }
}
