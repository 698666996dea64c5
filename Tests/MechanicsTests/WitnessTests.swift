import Formats
import Foundation
import Interactions
import Mechanics
import Particles
import Tags
import Testing

/// Glasses measured by another code: NumPy, dense algebra, all pairs (Validation/reference.py), no line of it shared.
@Suite(.tags(.unit)) struct WitnessTests {
  struct Witness: Decodable {
    let model: String
    let energy_per_particle, pressure, pressure_scale, shear_modulus, bulk_modulus: Double
    let frequencies, participation_ratios: [Double]
    let dipole_mean_frequency, contact_number: Double
  }

  @Test(arguments: ["pssrc1.1", "pssrc1.2", "pssrc1.3", "pssrc1.5", "kablj", "hertzian", "ipl", "sw"])
  func everyNumberIsThatOfAnIndependentCode(name: String) throws {
    func path(_ ending: String) throws -> String {
      try #require(Bundle.module.url(forResource: "\(name)-400", withExtension: ending, subdirectory: "Glasses")).path
    }
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path("json")))
    let witness = try JSONDecoder().decode(Witness.self, from: bytes)
    let model = try ModelCatalogue.model(witness.model)
    let state = try InherentState(
      checking: ExtendedXYZ(contentsOf: path("extxyz")).configuration, model: model, tolerance: 1e-11)
    var factorized = try FactorizedGlass(state)
    let moduli = try factorized.elasticModuli()
    let modes = try factorized.normalModes(40)
    var stream = SeedTree(seed: 1).stream("dipoles")
    let dipoles = try factorized.dipoleResponse(.all, stream: &stream)
    // Both codes work in double precision; their Kob-Andersen and sticky coefficients agree to twelve digits.
    func agree(_ a: Double, _ b: Double, _ tolerance: Double = 1e-10) -> Bool { abs(a / b - 1) < tolerance }
    #expect(agree(state.energetics.energy / 400, witness.energy_per_particle))
    #expect(agree(moduli.pressure, witness.pressure) && agree(moduli.pressureScale, witness.pressure_scale))
    #expect(agree(moduli.planeShearModuli[0], witness.shear_modulus) && agree(moduli.bulkModulus, witness.bulk_modulus))
    #expect(factorized.contactNumber == witness.contact_number)
    #expect(modes.frequencies.count == 40 && zip(modes.frequencies, witness.frequencies).allSatisfy { agree($0, $1) })
    #expect(zip(modes.participationRatios, witness.participation_ratios).allSatisfy { agree($0, $1, 1e-8) })
    #expect(agree(dipoles.meanFrequency, witness.dipole_mean_frequency))
  }
}
