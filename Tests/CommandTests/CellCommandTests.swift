import Formats
import Foundation
import Particles
import Tags
import Testing

/// Samples in cells that are no cubes, from file to file.
@Suite(.tags(.system)) struct CellCommandTests {
  @Test func aShearedSampleIsMovedQuenchedMeasuredDecayedAndConverted() throws {
    let tests = try CommandTests()
    defer { try? FileManager.default.removeItem(atPath: tests.folder) }
    let model = ["--model", "pss:rc=1.2"]
    _ = try tests.json(["equilibrate"] + model + ["-N", "250", "-T", "2.0", "--time", "2", "-o", "cube.extxyz"])
    var frame = try ConfigurationFile.read(tests.folder + "/cube.extxyz")
    frame.configuration = frame.configuration.stretched(by: Vec3(1.1, 1, 1 / 1.1)).sheared(.x, along: .y, by: 0.3)
      .sheared(.y, along: .z, by: -0.2)
    let cell = frame.configuration.cell
    try ConfigurationFile.write(frame, to: tests.folder + "/sheared.data")

    let liquid = try tests.json(
      ["equilibrate"] + model + ["--start", "sheared.data", "-T", "2.0", "--time", "2", "-o", "liquid.data"])
    #expect(liquid["kernel"] as? String == "double" && liquid["precision"] as? String == "double")
    let told = try JSONSerialization.data(withJSONObject: try #require(liquid["cell"]))
    let edges = try JSONDecoder().decode([[Double]].self, from: told).flatMap(\.self)
    #expect(liquid["box"] == nil && edges.count == 9)
    // The numbers of Foundation's JSON may lose their last bit when they are read.
    #expect(zip(edges, cell.edges.flatMap { [$0.x, $0.y, $0.z] }).allSatisfy { abs($0 - $1) <= 1e-15 * abs($1) })
    let quench = try tests.json(["quench", "liquid.data"] + model + ["-o", "glass.h5md"])
    #expect(try ConfigurationFile.read(tests.folder + "/glass.h5md").configuration.cell == cell)
    let glass = try tests.json(["measure", "glass.h5md"] + model + ["--modes", "4", "--dipoles", "4"])
    #expect(glass["energy_per_particle"] as? Double == quench["energy_per_particle"] as? Double)
    #expect((glass["certificate"] as? [String: Any])?["zero_modes"] as? Int == 3 && glass["box"] == nil)
    let decay = try tests.json(["decay", "glass.h5md"] + model + ["--dipoles", "2"])
    #expect(abs((decay["box"] as! Double) / cell.shortestWidth - 1) < 1e-15)

    let (status, _, err) = try Lehr.run(["convert", "glass.h5md", "glass.gsd", "--double", "-v"], in: tests.folder)
    #expect(status == 0 && err.contains("250 particles in a cell of"), "\(err)")
    let same = try tests.json(["measure", "glass.gsd"] + model + ["--modes", "4", "--dipoles", "4"])
    let (a, b) = (glass["shear_modulus"] as! Double, same["shear_modulus"] as! Double)
    #expect(abs(a / b - 1) < 1e-9)
  }
}
