import Foundation
import Tags
import Testing

/// Liquids and glasses at constant pressure by the command line.
@Suite(.tags(.system)) struct PressureCommandTests {
  @Test func aLiquidAndItsGlassAreMadeAtOnePressure() throws {
    let tests = try CommandTests()
    defer { try? FileManager.default.removeItem(atPath: tests.folder) }
    let model = ["--model", "kablj"]
    let liquid = try tests.json(
      ["equilibrate"] + model + ["-N", "256", "-T", "1.0", "--time", "4", "--pressure", "2", "-o", "liquid.extxyz"])
    let moves = try #require((liquid["evidence"] as? [String: Any])?["moves"] as? [String: [String: Double]])
    #expect((moves["volume"]?["trials"] ?? 0) > 4 && (liquid["density"] as! Double) < 1.1)
    // The pressure of a move that the user names is the same, or there is an error.
    let twice = try Lehr.run(
      ["equilibrate"] + model + [
        "-N", "256", "-T", "1.0", "--time", "4", "--pressure", "2", "--move", "dynamics:steps=10", "--move",
        "volume:pressure=3", "-o", "other.extxyz",
      ], in: tests.folder)
    #expect(twice.status != 0 && twice.err.contains("give one of them"), "\(twice)")

    for pressure in [2.0, -0.2] {
      let glass = try tests.json(
        ["quench", "liquid.extxyz"] + model + ["--pressure", "\(pressure)", "-o", "glass.extxyz"])
      let volume = try #require(glass["volume"] as? [String: Any])
      #expect((volume["residual"] as! Double) <= 1e-10 && (volume["pressure"] as! Double) == pressure)
      let measured = try tests.json(["measure", "glass.extxyz"] + model + ["--modes", "0", "--dipoles", "0"])
      let (found, modulus) = (measured["pressure"] as! Double, measured["bulk_modulus"] as! Double)
      // The file has the positions in 64 bits.
      #expect(abs(found - pressure) <= 1e-10 * modulus, "\(found)")
      #expect(abs((volume["bulk_modulus"] as! Double) / modulus - 1) < 0.05)
    }
    let refused = try Lehr.run(
      ["quench", "liquid.extxyz"] + model + ["--pressure", "inf", "-o", "glass.extxyz"], in: tests.folder)
    #expect(refused.status != 0 && refused.err.contains("--pressure must be finite"))
  }
}
