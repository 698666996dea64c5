import Foundation
import Formats
import Particles
import Tags
import Testing

/// What SciPy and LAMMPS make of a glass, its Hessian and its potential.
@Suite(.tags(.system), .enabled(if: Interchange.isThere, Interchange.absence)) struct ExportTests {
  private let folder = InterchangeFolder()

  private func lehr(_ arguments: String...) throws -> Data {
    try Interchange.run(Interchange.lehr, arguments, in: folder.path)
  }

  private func json(_ data: Data) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  private func glass(_ model: String, _ count: Int, _ temperature: String, to name: String) throws -> [String: Any] {
    _ = try lehr(
      "equilibrate", "--model", model, "-N", "\(count)", "-T", temperature, "--time", "4", "-o", "liquid.extxyz",
      "--no-inherent-states")
    return try json(try lehr("quench", "liquid.extxyz", "--model", model, "-o", name, "--json"))
  }

  private struct Spectrum: Decodable {
    var format: String
    var shape: [Int]
    var kind: String
    var sorted: Bool
    var asymmetry: Double
    var zeros: [Double]
    var frequencies: [Double]
    var exported: [Double]
    var same: Bool
    var norms: Double
    var shape_of_modes: [Int]
    var rattlers: Int
    var others: Bool
    var residual: Double
  }

  @Test func scipyFindsTheFrequenciesOfAMeasurementInItsExportedHessian() throws {
    _ = try glass("pss:rc=1.2", 300, "2.0", to: "glass.extxyz")
    let model = ["--model", "pss:rc=1.2"]
    let measured = try json(
      try Interchange.run(
        Interchange.lehr,
        ["measure", "glass.extxyz"] + model + [
          "--modes", "12", "--dipoles", "4", "--json", "--hessian", "H.npz", "--modes-to", "modes.npz",
        ], in: folder.path))
    _ = try Interchange.run(
      Interchange.lehr,
      ["measure", "glass.extxyz"] + model + ["--modes", "12", "--dipoles", "4", "--modes-to", "modes.npy"],
      in: folder.path)
    let found = try Interchange.script(
      "check_hessian.py", ["H.npz", "modes.npz", "modes.npy"], in: folder.path, as: Spectrum.self)
    let frequencies = measured["frequencies"] as! [Double]
    let certificate = measured["certificate"] as! [String: Any]
    #expect(found.format == "csr" && found.shape == [900, 900] && found.kind == "float64" && found.sorted)
    #expect(found.asymmetry == 0 && found.same && found.norms < 1e-12)
    for (a, b) in zip(found.exported, frequencies) { #expect(abs(a - b) <= 1e-12 * b, "\(a) \(b)") }
    #expect(found.shape_of_modes == [12, 300, 3] && found.others)
    #expect(found.rattlers == certificate["rattlers"] as? Int)
    // Rattlers' rows are empty: with any there were more zeros than three.
    try #require(found.rattlers == 0)
    #expect(found.zeros.allSatisfy { abs($0) < 1e-9 })
    #expect(found.residual < 1e-8)
    for (a, b) in zip(found.frequencies, frequencies) { #expect(abs(a - b) <= 1e-9 * b) }
    #expect(found.frequencies.count == 12)
  }

  private struct Energetics: Decodable {
    var energy: Double
    var pressure: Double
    var force: Double
  }

  /// Energies between rows err by their spacing h in r² squared times U″/8: 10⁻⁶ of ε at 10,000 rows, and forces, which
  /// LAMMPS interpolates on their own, by as little.
  @Test(arguments: [("kablj", 600, "1.0"), ("pss:rc=1.5", 300, "1.5"), ("hertzian", 300, "0.01"), ("lj", 600, "1.5")])
  func lammpsFindsTheEnergyOfAGlassByTheTableOfItsModel(_ model: String, _ count: Int, _ temperature: String) throws {
    let quench = try glass(model, count, temperature, to: "glass.data")
    // Without sizes of particles, which only the model's own field needs.
    let frame = try ConfigurationFile.read(folder.path + "/glass.data")
    var plain = frame
    plain.configuration.radii = nil
    try ConfigurationFile.write(plain, to: folder.path + "/plain.data")
    _ = try lehr("potential", model, "--table", "lammps", "--points", "20000", "-o", "model.table")
    let found = try Interchange.script(
      "check_table.py", ["plain.data", "model.table"], in: folder.path, as: Energetics.self)
    let energy = quench["energy_per_particle"] as! Double
    #expect(abs(found.energy - energy) <= 1e-5 * abs(energy), "\(found.energy) \(energy)")
    // At rest by Lehr's forces, and by the table's up to its error.
    #expect(found.force < 2e-3, "\(found.force)")
  }

  /// The same in a brick and in a sheared cell; pressures err as forces do.
  @Test(arguments: [Vec3(0, 0, 0), Vec3(0.4, -0.3, 0.2)])
  func lammpsFindsEnergyAndPressureOfAGlassInAnotherCell(_ shear: Vec3) throws {
    _ = try glass("lj", 600, "1.5", to: "glass.extxyz")
    var liquid = try ConfigurationFile.read(folder.path + "/liquid.extxyz")
    liquid.velocities = nil
    liquid.configuration = liquid.configuration.stretched(by: Vec3(1.1, 0.95, 1 / (1.1 * 0.95)))
      .sheared(.y, along: .z, by: shear.z).sheared(.x, along: .z, by: shear.y).sheared(.x, along: .y, by: shear.x)
    try ConfigurationFile.write(liquid, to: folder.path + "/strained.extxyz")
    let quench = try json(
      try lehr("quench", "strained.extxyz", "--model", "lj", "-o", "strained.data", "--json"))
    let measured = try json(
      try lehr("measure", "strained.data", "--model", "lj", "--modes", "4", "--dipoles", "4", "--json"))
    #expect((measured["cell"] as? [[Double]])?.count == 3 && measured["box"] == nil)
    _ = try lehr("potential", "lj", "--table", "lammps", "--points", "20000", "-o", "model.table")
    let found = try Interchange.script(
      "check_table.py", ["strained.data", "model.table"], in: folder.path, as: Energetics.self)
    let energy = quench["energy_per_particle"] as! Double
    #expect(abs(found.energy - energy) <= 1e-5 * abs(energy) && found.force < 2e-3)
    // LAMMPS adds the kinetic part, which is none here.
    let pressure = measured["pressure"] as! Double
    #expect(abs(found.pressure - pressure) <= 1e-4 * abs(measured["bulk_modulus"] as! Double))
  }
}
