import Fixtures
import Interactions
import Mechanics
import Particles
import Tags
import Testing

/// Elasticity where angles have an energy, against closed forms and published numbers.
@Suite(.tags(.unit)) struct AngularElasticityTests {
  /// ε/σ³ of silicon in GPa: 2.1683 eV and 2.0951 Å.
  static let gigapascals = 2.1683 * 160.21766 / (2.0951 * 2.0951 * 2.0951)

  /// The crystal without pressure. All forces vanish with every pair force, so that their ratio is that of two roundings.
  static func silicon(cells: Int = 3) throws -> InherentState {
    let model = try ModelCatalogue.model("sw")
    let bond = try #require(model.potential.minimum).x
    return try InherentState(checking: diamond(cells: cells, bond: bond), model: model, tolerance: .infinity)
  }

  @Test func siliconHasItsPublishedElasticConstants() throws {
    let state = try Self.silicon()
    var factorized = try FactorizedGlass(state, forceTolerance: .infinity)
    let moduli = try factorized.elasticModuli()
    let c = moduli.stiffness.map { $0 * Self.gigapascals }
    // E. R. Cowley, Phys. Rev. Lett. 60, 2379 (1988): 151.4, 76.4, 56.4 GPa in closed form.
    for axis in 0..<3 {
      #expect(abs(c[7 * axis] - 151.4) < 0.1)
      #expect(abs(c[6 * axis + (axis + 1) % 3] - 76.4) < 0.1)
      #expect(abs(c[7 * (axis + 3)] - 56.4) < 0.1)
    }
    #expect(abs(moduli.pressure) < 1e-9 && abs(moduli.pressureScale) < 1e-8)
    #expect(factorized.rattlers == 0 && factorized.contactNumber == 4)
  }

  @Test func theBulkModulusOfSiliconIsThatOfItsBondsAlone() throws {
    // Dilation bends no angle: U/N = 2φ₂(r), V/N = 8r³/√27, hence K = φ₂″/(4√3 r) where φ₂′ = 0.
    let state = try Self.silicon()
    var factorized = try FactorizedGlass(state, forceTolerance: .infinity)
    let potential = state.model.potential
    let r = try #require(potential.minimum).x
    let expected = potential.radialDerivatives(at: r).second / (4 * 3.0.squareRoot() * r)
    #expect(abs(try factorized.elasticModuli().bulkModulus / expected - 1) < 1e-9)
  }

  @Test func siliconHasThreeZeroModesAndThreefoldDegenerateOnes() throws {
    var factorized = try FactorizedGlass(try Self.silicon(), forceTolerance: .infinity)
    let modes = try factorized.normalModes(24, provingCompleteness: true)
    #expect(factorized.certificate.missedModes == 0 && factorized.certificate.zeroModes == 3)
    #expect(factorized.certificate.translationResidual < 1e-12)
    // Every frequency belongs to waves along equivalent axes.
    #expect(modes.frequencies[0] > 0.1 && abs(modes.frequencies[1] / modes.frequencies[0] - 1) < 1e-6)
  }

  @Test func thePressureIsTheSlopeOfTheEnergy() throws {
    let state = try glass("sw", count: 216, temperature: 0.15)
    var factorized = try FactorizedGlass(state)
    let moduli = try factorized.elasticModuli()
    let judge = try AllPairs(model: state.model, configuration: state.configuration)
    let h = 1e-4
    let energies = [h, -h].map { e in
      judge.bonds(of: state.configuration) { $0 * (1 + e) }.reduce(0) { $0 + $1.energy }
        + judge.triplets(of: state.configuration) { $0 * (1 + e) }.reduce(0) { $0 + $1.energy }
    }
    let slope = (energies[0] - energies[1]) / (2 * h)
    #expect(abs(moduli.pressure + slope / (3 * state.configuration.cell.volume)) < 1e-6)
    #expect(abs(moduli.pressure - state.energetics.virialPressure(volume: state.configuration.cell.volume)) < 1e-10)
    #expect(abs(moduli.repulsivePressure - moduli.attractivePressure - moduli.pressure) < 1e-12)
    #expect(moduli.repulsivePressure > 0 && moduli.attractivePressure > 0)
  }
}
