import Fixtures
import Foundation
import Particles
import Tags
import Testing

/// What the program says of configurations that are no glasses.
@Suite(.tags(.system)) struct StatesTests {
  let folder: String

  init() throws {
    folder = NSTemporaryDirectory() + "lehr-states-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  private func write(_ positions: [Vec3], side: Double, _ name: String) throws {
    var text = "\(positions.count)\nLattice=\"\(side) 0 0 0 \(side) 0 0 0 \(side)\" Properties=species:S:1:pos:R:3\n"
    for x in positions { text += "A \(x.x) \(x.y) \(x.z)\n" }
    try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
  }

  private func crystal(scale: Double, rattle: Double = 0) throws {
    let silicon = diamond(cells: 4, bond: 1.122462048309373)
    var stream = SeedTree(seed: 3).stream("rattle")
    let positions = silicon.positions.map {
      scale * $0 + rattle * Vec3(stream.normal(), stream.normal(), stream.normal())
    }
    try write(positions, side: scale * silicon.cell.sides.x, "si.extxyz")
  }

  /// Coordinates in Ångström: the same sentence by both commands.
  @Test func aGasIsNeitherQuenchedNorMeasured() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try crystal(scale: 2.0951)
    for command in [["quench", "si.extxyz", "-o", "g.extxyz"], ["measure", "si.extxyz"]] {
      let found = try Lehr.run(command + ["--model", "sw"], in: folder)
      #expect(found.status == 1 && found.err.contains("no two particles interact: there is nothing to measure"))
    }
    #expect(!FileManager.default.fileExists(atPath: folder + "/g.extxyz"))
  }

  /// a = 5.431 Å is not quite the model's own: pair forces nearly vanish.
  @Test(arguments: ["newton", "lbfgs", "fire"])
  func rattledSiliconIsQuenchedAndMeasuredAsACrystal(minimizer: String) throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try crystal(scale: 1.00003, rattle: 0.02)
    let quench = try Lehr.run(
      ["quench", "si.extxyz", "--model", "sw", "--minimizer", minimizer, "-o", "g.extxyz"], in: folder)
    #expect(quench.status == 0, "\(quench.err)")
    let measure = try Lehr.run(["measure", "g.extxyz", "--model", "sw", "--modes", "4", "--dipoles", "4"], in: folder)
    #expect(measure.status == 0, "\(measure.err)")
    let row = try #require(measure.out.split(separator: "\n").first { $0.hasPrefix("certificate") })
    #expect(row.contains("crystallized") && !row.contains("clean"), "\(row)")
    #expect(!measure.err.contains("no certificate"))
  }

  @Test func aPerfectFaceCenteredCrystalIsNoCleanGlass() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let edge = pow(4 / 0.85, 1.0 / 3)
    let corners = [Vec3(0, 0, 0), Vec3(0.5, 0.5, 0), Vec3(0.5, 0, 0.5), Vec3(0, 0.5, 0.5)]
    var positions: [Vec3] = []
    for k in 0..<125 {
      let cell = Vec3(Double(k % 5), Double(k / 5 % 5), Double(k / 25))
      for corner in corners { positions.append(edge * (corner + cell)) }
    }
    try write(positions, side: 5 * edge, "fcc.extxyz")
    let found = try Lehr.run(["measure", "fcc.extxyz", "--model", "lj", "--modes", "4", "--dipoles", "4"], in: folder)
    #expect(found.status == 0, "\(found.err)")
    let row = try #require(found.out.split(separator: "\n").first { $0.hasPrefix("certificate") })
    #expect(row.contains("crystallized") && !row.contains("clean"), "\(row)")
  }

  /// Four bound particles at the minima of their pairs: at rest as far as rounding lets them, which the program says.
  @Test func aBoundClusterIsAtRest() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try write([Vec3(1, 1, 1), Vec3(2.1, 1, 1), Vec3(1.5, 1.9, 1), Vec3(1.5, 1.3, 1.8)], side: 30, "c.extxyz")
    for minimizer in ["newton", "lbfgs", "fire"] {
      let found = try Lehr.run(
        ["quench", "c.extxyz", "--model", "lj", "--minimizer", minimizer, "-o", "q.extxyz"], in: folder)
      #expect(found.status == 0, "\(minimizer): \(found.err)")
      #expect(found.out.contains("energy per particle  -1.32"), "\(minimizer): \(found.out)")
      #expect(found.err.contains("the force ratio says nothing here"), "\(minimizer): \(found.err)")
    }
  }

  @Test func aPackingBelowJammingIsUnjammed() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let model = "own:potential=0.4*(1-x)^2.5,cutoff=1,smooth=none,density=0.55,fractions=0.5/0.5,sizes=1/1.4"
    let liquid = try Lehr.run(
      [
        "equilibrate", "--model", model, "-N", "300", "-T", "0.0001", "--time", "20", "--no-inherent-states", "-o",
        "l.extxyz",
      ], in: folder)
    try #require(liquid.status == 0, "\(liquid.err)")
    for minimizer in ["newton", "lbfgs", "fire"] {
      let found = try Lehr.run(
        ["quench", "l.extxyz", "--model", model, "--minimizer", minimizer, "-o", "g.extxyz"], in: folder)
      #expect(
        found.status == 1 && found.err.contains("unjammed") && found.err.contains("below jamming"), "\(found.err)")
    }
  }
}
