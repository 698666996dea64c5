import Formats
import Foundation
import Interactions
import Particles
import Tags
import Testing

@Suite(.tags(.system)) struct ConvertTests {
  let folder: String

  init() throws {
    folder = NSTemporaryDirectory() + "lehr-convert-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  private func lehr(_ arguments: String...) throws -> String {
    let (status, out, err) = try Lehr.run(arguments, in: folder)
    try #require(status == 0, "\(arguments): \(err)")
    return out
  }

  /// A position 10¹² away is image 10¹¹ of a cell of side 10, beyond the numbers of GSD.
  @Test func whatGSDCannotStoreIsRefused() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for (x, status) in [("1e12", 1), ("1e9", 0)] as [(String, Int32)] {
      try "1\nLattice=\"10 0 0 0 10 0 0 0 10\" Properties=species:S:1:pos:R:3\nA \(x) 1 1\n".write(
        toFile: folder + "/far.xyz", atomically: true, encoding: .utf8)
      let found = try Lehr.run(["convert", "far.xyz", "far.gsd"], in: folder)
      #expect(found.status == status && found.err.contains("which GSD cannot store") == (status == 1), "\(found)")
    }
  }

  @Test func aGlassGoesThroughEveryFormatAndIsMeasuredAsBefore() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let model = "hertzian"
    _ = try lehr(
      "equilibrate", "--model", model, "-N", "200", "-T", "0.01", "--time", "4", "-o", "liquid.dump.gz",
      "--no-inherent-states")
    _ = try lehr("quench", "liquid.dump.gz", "--model", model, "-o", "glass.extxyz")
    let first = try ConfigurationFile.read(folder + "/glass.extxyz")
    #expect(first.configuration.radii != nil)
    var last = "glass.extxyz"
    for next in ["glass.data.gz", "glass.lammpstrj", "glass.h5md", "back.xyz"] {
      _ = try lehr("convert", last, next)
      last = next
    }
    let back = try ConfigurationFile.read(folder + "/back.xyz")
    #expect(back.configuration == first.configuration)
    // 64 bits are enough for a certificate, 32 are not before the sample is quenched again.
    _ = try lehr("convert", "glass.extxyz", "double.gsd", "--double")
    let measure = ["--model", model, "--modes", "3", "--dipoles", "2", "--json"]
    func modulus(_ name: String) throws -> Double {
      let (status, out, err) = try Lehr.run(["measure", name] + measure, in: folder)
      try #require(status == 0 && err.isEmpty, "\(err)")
      let object = try JSONSerialization.jsonObject(with: Data(out.utf8)) as? [String: Any]
      return object?["shear_modulus"] as? Double ?? .nan
    }
    let G = try modulus("glass.extxyz")
    #expect(abs(try modulus("double.gsd") - G) <= 1e-8 * G)
    let (status, _, warning) = try Lehr.run(["convert", "glass.extxyz", "single.gsd"], in: folder)
    #expect(status == 0 && warning.contains("32 bits"))
    let (refused, out, err) = try Lehr.run(["measure", "single.gsd"] + measure, in: folder)
    #expect(
      refused != 0 && out.isEmpty && err.contains("32 bits") || refused == 0 && err.contains("no certificate"), "\(err)"
    )
    _ = try lehr("quench", "single.gsd", "--model", model, "-o", "again.extxyz")
    #expect(abs(try modulus("again.extxyz") - G) <= 1e-4 * G)
  }

  @Test(arguments: [
    (["convert", "a.extxyz", "b.txt"], ".lammpstrj"), (["convert", "a.extxyz", "b.gsd", "--frame=-1"], "0 or more"),
    (["convert", "a.extxyz", "b.gsd.gz"], "cannot be compressed"),
    (
      ["equilibrate", "--model", "lj", "-N", "200", "--temperature=-0.3", "--time", "1", "-o", "a.xyz"],
      "the temperature must be positive and finite (got -0.3)"
    ),
    (["convert", "a.extxyz", "b.gsd", "--frame", "1"], "1 frames"),
    (["convert", "a.extxyz", "b.xyz", "--write-names", "Ar,Ar"], "distinct names"),
    (["convert", "missing.gsd", "b.xyz"], "No such file"), (["convert", "a.extxyz", "nowhere/b.xyz"], "no folder"),
    (["potential", "ipl", "--table", "lammps"], "its own size"),
    (["potential", "sw", "--table", "hoomd"], "three-body"),
    (["potential", "lj", "--table", "gromacs"], "lammps"), (["potential", "lj", "-o", "x"], "--table"),
    (["measure", "a.extxyz", "--model", "lj", "--hessian", "H.txt"], ".npz"),
    (["measure", "a.extxyz", "--model", "lj", "--modes-to", "modes.csv"], ".extxyz"),
  ])
  func aWrongArgumentIsExplained(arguments: [String], expected: String) throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let frame = Frame(configuration: Configuration(cell: Cell(side: 5), positions: [.zero], species: [0]))
    try ConfigurationFile.write(frame, to: folder + "/a.extxyz")
    let (status, out, err) = try Lehr.run(arguments, in: folder)
    #expect(status != 0 && out.isEmpty && err.contains(expected), "\(err)")
  }

  /// Rows of numbers below the head of a table.
  private func rows(_ text: String) -> [[Double]] {
    text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { $0.split(separator: " ").compactMap { Double($0) } }
  }

  @Test(arguments: ["kablj", "hertzian", "pss:rc=1.3"])
  func aTableForHoomdHasForcesThatAreTheSlopesOfItsEnergies(_ model: String) throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let rows = rows(try lehr("potential", model, "--table", "hoomd", "--points", "4000", "--from", "0.8"))
    #expect(rows.count == 4000 && rows.allSatisfy { $0.count == 9 })
    let curves = try ModelCatalogue.model(model).pairCurves()
    for (pair, curve) in curves.enumerated() {
      let (r, U, F) = (rows.map { $0[3 * pair] }, rows.map { $0[3 * pair + 1] }, rows.map { $0[3 * pair + 2] })
      // Evenly spaced from the first distance up to the cutoff, which is left out.
      let step = (curve.cutoff - r[0]) / 4000
      #expect(abs(r[0] - 0.8 * curve.length) < 1e-12 && abs(r[3999] - (curve.cutoff - step)) < 1e-12)
      let largest = F.map { abs($0) }.max()!
      for k in stride(from: 1, to: 3999, by: 7) {
        let slope = (U[k + 1] - U[k - 1]) / (r[k + 1] - r[k - 1])
        #expect(abs(F[k] + slope) <= 1e-3 * max(abs(F[k]), 0.01 * largest))
      }
    }
  }

  @Test func aTableForLammpsStatesItsRowsAndEndsAtTheCutoffWithNothing() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    _ = try lehr("potential", "kablj", "--table", "lammps", "--points", "100", "-o", "kablj.table")
    let text = try String(contentsOfFile: folder + "/kablj.table", encoding: .utf8)
    for (name, types) in [("AA", "1 1"), ("AB", "1 2"), ("BB", "2 2")] {
      let curve = try ModelCatalogue.model("kablj").pairCurves().first { $0.name == name }!
      #expect(text.contains("#   pair_coeff \(types) FILE \(name) \(curve.cutoff)\n"))
      #expect(text.contains("\n\(name)\nN 100 RSQ \(0.3 * curve.length) \(curve.cutoff)\n"))
      #expect(text.contains("\n100 \(curve.cutoff) 0.0 0.0\n"))
    }
  }
}
