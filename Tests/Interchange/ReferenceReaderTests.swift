import Formats
import Foundation
import Particles
import Tags
import Testing

/// A file that Lehr writes, and the program that reads it.
struct Reading: CustomTestStringConvertible, Sendable {
  let reader: String
  let file: String
  var hasRadii = false
  /// How far a coordinate may be off, in parts of the largest: 0 where every bit must come back.
  var precision = 0.0
  /// Whether the program gives positions as they were, rather than in the box.
  var isUnwrapped = true
  /// Whether a missing answer is right.
  var tellsVelocities = true
  var testDescription: String { "\(reader) \(file)" }

  static let single = 0x1p-23
  static let all: [Reading] = [
    Reading(reader: "ase", file: "a.extxyz"), Reading(reader: "ase", file: "a.extxyz.gz"),
    // ASE brings the positions of a data file into the box.
    Reading(reader: "ase", file: "a.data", precision: 1e-15, isUnwrapped: false, tellsVelocities: false),
    Reading(reader: "ase", file: "a.dump", precision: 1e-15, isUnwrapped: false, tellsVelocities: false),
    Reading(reader: "gsd", file: "single.gsd", hasRadii: true, precision: single),
    Reading(reader: "gsd", file: "double.gsd", hasRadii: true, precision: 4e-16),
    Reading(reader: "h5py", file: "a.h5md", hasRadii: true),
    Reading(reader: "mdanalysis", file: "a.data", precision: single, tellsVelocities: false),
    Reading(reader: "mdanalysis", file: "a.dump", precision: single, tellsVelocities: false),
    Reading(reader: "mdanalysis", file: "a.h5md", precision: single, tellsVelocities: false),
    Reading(reader: "mdanalysis", file: "single.gsd", precision: single, isUnwrapped: false, tellsVelocities: false),
    // OVITO reads decimal numbers to their last bit but one.
    Reading(reader: "ovito", file: "a.extxyz", precision: 2e-16),
    Reading(reader: "ovito", file: "a.extxyz.gz", precision: 2e-16),
    Reading(reader: "ovito", file: "a.data", precision: 2e-16),
    Reading(reader: "ovito", file: "a.data.gz", precision: 2e-16),
    Reading(reader: "ovito", file: "a.dump", precision: 2e-16),
    Reading(reader: "ovito", file: "a.dump.gz", precision: 2e-16),
    Reading(reader: "ovito", file: "single.gsd", precision: single),
    Reading(reader: "lammps", file: "a.data", precision: 4e-16),
    Reading(reader: "lammps", file: "a.data.gz", precision: 4e-16),
    Reading(reader: "lammps", file: "sphere.data", hasRadii: true, precision: 4e-16),
    Reading(reader: "lammps", file: "a.dump", precision: 1e-15, isUnwrapped: false),
  ]
}

@Suite(.tags(.system), .enabled(if: Interchange.isThere, Interchange.absence)) struct ReferenceReaderTests {
  private let folder = InterchangeFolder()

  private struct Answer: Decodable {
    var positions: [[Double]]
    var velocities: [[Double]]?
    var species: [Int]?
    var radii: [Double]?
    var masses: [Double]?
    var cell: [[Double]]
    var step: Int?
    var periodic: [Bool]?
    var inside: Bool?
  }

  /// Particles that have left the box, sides and coordinates that use all their digits.
  private static func frame(radii: Bool, cell: Cell) -> Frame {
    var stream = SeedTree(seed: 5).stream("frame")
    func vector() -> Vec3 { Vec3(stream.normal(), stream.normal(), stream.normal()) }
    return Frame(
      configuration: Configuration(
        cell: cell, positions: (0..<50).map { _ in 6 * vector() },
        species: (0..<50).map { $0 % 3 % 2 },
        radii: radii ? (0..<50).map { 0.3 + 0.01 * Double($0) } : nil), velocities: (0..<50).map { _ in vector() },
      step: 12)
  }

  /// A cube, a brick and a sheared cell; LAMMPS reads no tilts of more than half a side without a warning.
  static let cells = [
    Cell(side: 17.0 / 3), Cell(sides: Vec3(17.0 / 3, 22.0 / 3, 16.0 / 3)),
    Cell(sides: Vec3(17.0 / 3, 22.0 / 3, 16.0 / 3), tilts: Vec3(1.1, -2.3, 10.0 / 3)),
  ]

  @Test(arguments: Reading.all, cells)
  func theProgramOfTheFormatReadsWhatWasWritten(_ reading: Reading, _ cell: Cell) throws {
    let frame = Self.frame(radii: reading.hasRadii, cell: cell)
    let path = folder.path + "/" + reading.file
    func write(_ name: String) throws {
      let names = reading.reader == "ase" ? ["Ar", "Kr"] : []
      try ConfigurationFile.write(frame, to: folder.path + "/" + name, names: names, inDouble: name.contains("double"))
    }
    try write(reading.file)
    if reading.reader == "lammps", reading.file == "a.dump" { try write("a.data") }
    let last = reading.reader == "lammps" ? "12" : "Ar,Kr"
    let answer = try Interchange.script(
      "read_back.py", [reading.reader, path, last], in: folder.path, as: Answer.self)
    let configuration = frame.configuration
    let side = cell.extent.max()
    for (edge, expected) in zip(answer.cell, cell.edges) {
      #expect((Vec3(edge[0], edge[1], edge[2]) - expected).length <= 4 * reading.precision * side)
    }
    #expect(answer.positions.count == configuration.count)
    for (x, y) in zip(answer.positions, configuration.positions) {
      var off = Vec3(x[0], x[1], x[2]) - y
      if !reading.isUnwrapped { off = configuration.cell.minimumImage(off) }
      // The largest coordinate, and the images that it was put together from.
      #expect(off.length <= reading.precision * 4 * (y.length + side), "\(x) \(y)")
    }
    #expect((answer.velocities != nil) == reading.tellsVelocities)
    for (v, w) in zip(answer.velocities ?? [], frame.velocities!) {
      #expect((Vec3(v[0], v[1], v[2]) - w).length <= reading.precision * 2 * w.length)
    }
    if let species = answer.species { #expect(species == configuration.species) }
    if let step = answer.step { #expect(step == 12) }
    #expect((answer.radii != nil) == reading.hasRadii)
    for (a, b) in zip(answer.radii ?? [], configuration.radii ?? []) { #expect(abs(a - b) <= reading.precision * b) }
    #expect(answer.masses?.allSatisfy { abs($0 - 1) < 1e-12 } != false)
    #expect(answer.periodic?.allSatisfy(\.self) != false && answer.inside != false)
  }

  /// The checked-in files of Tests/FormatsTests/Files are what these versions of the programs write.
  @Test func whatTheProgramsWriteAnewReadsAsTheCheckedInFilesDo() throws {
    try Interchange.run(
      Interchange.python, [Interchange.folder.path + "/write_foreign.py", folder.path], in: folder.path)
    let files = Interchange.root.path + "/Tests/FormatsTests/Files/"
    let choice = FrameChoice(names: ["Ar", "Kr"])
    var count = 0
    for name in try FileManager.default.contentsOfDirectory(atPath: files) where name != "README.md" {
      // An old program wrote this one, which the environment has not.
      if name == "gsd-layer1.gsd" { continue }
      #expect(FileManager.default.fileExists(atPath: "\(folder.path)/\(name)"), "\(name)")
      for group in name == "h5py.h5md" ? ["solute", "solvent"] : [nil] {
        var choice = choice
        choice.group = group
        do {
          let old = try ConfigurationFile.read(files + name, choice)
          #expect(try ConfigurationFile.read("\(folder.path)/\(name)", choice) == old, "\(name)")
          count += 1
        } catch let error as FormatError {
          #expect(error.description.contains("dimensions"), "\(error)")
        }
      }
    }
    #expect(count >= 18)
  }
}
