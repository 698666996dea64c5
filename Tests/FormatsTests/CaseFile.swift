import Formats
import Foundation
import Particles
import Tags
import Testing

/// A file of Tests/FormatsTests/Cases, and what is in it: the particles of `ForeignParticles`.
struct CaseFile: CustomTestStringConvertible, Sendable {
  let name: String
  var choice = FrameChoice()
  /// The frame of `ForeignParticles` whose positions and velocities are expected.
  var frame = 1
  var step: Int?
  /// Added to all positions in units of the side.
  var shift = Vec3.zero
  /// Two roundings of 32 bits of coordinates below 16: 16·2⁻²⁵ each.
  var isSingle = false
  var hasSpecies = true
  var hasVelocities = false
  var hasRadii = false
  /// A phrase of the only note; nil for no notes.
  var note: String?
  var testDescription: String { "\(name) \(choice.names) \(choice.frame.map(String.init) ?? "")" }

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/Cases"
  static let side = [ForeignParticles.side]
  private static let images = Vec3(1, 1, 1)

  static let all: [CaseFile] =
    [
      // The box of step 10 is that of step 0, not that of step 20; velocities of step 10 do not exist.
      CaseFile(
        name: "h5md-steps.h5md", choice: FrameChoice(frame: 0), frame: 0, step: 0, shift: images, hasVelocities: true),
      CaseFile(name: "h5md-offset.h5md", step: 5100),
      CaseFile(name: "h5md-offset.h5md", choice: FrameChoice(frame: 0), frame: 0, step: 5000),
      CaseFile(name: "h5md-fixed.h5md", note: "position has the unit \"nm\""),
      CaseFile(name: "h5md-strings.h5md", choice: FrameChoice(names: ["Ar", "Kr"]), step: 10),
      CaseFile(name: "h5md-elements.h5md", choice: FrameChoice(names: ["Ar", "Kr"])),
      CaseFile(name: "gamdpy.h5", choice: FrameChoice(frame: 1), step: 4, isSingle: true),
      CaseFile(name: "gamdpy.h5", frame: 3, step: 12, isSingle: true),
      CaseFile(
        name: "gamdpy.h5", choice: FrameChoice(group: "restarts/restart0000"), frame: 0, shift: images, isSingle: true,
        hasVelocities: true),
      CaseFile(name: "positions.npy", choice: FrameChoice(box: side), hasSpecies: false, note: "no species"),
      CaseFile(
        name: "positions.npy",
        choice: FrameChoice(frame: 0, box: [5.25, 5.25, 5.25], species: .words((0..<24).map { "\($0 % 3 % 2)" })),
        frame: 0),
      CaseFile(name: "fortran.npy", choice: FrameChoice(box: side), hasSpecies: false, note: "no species"),
      CaseFile(
        name: "single.npy", choice: FrameChoice(box: side), isSingle: true, hasSpecies: false, note: "no species"),
      CaseFile(name: "stored.npz"),
      CaseFile(name: "deflated.npz", hasVelocities: true, hasRadii: true),
      CaseFile(name: "names.npz", choice: FrameChoice(names: ["Ar", "Kr"])),
      CaseFile(name: "several.npz", choice: FrameChoice(group: "initial_positions")),
      CaseFile(name: "atooms.xyz", step: 100),
      CaseFile(name: "atooms.xyz", choice: FrameChoice(frame: 0), frame: 0, step: 0),
      CaseFile(name: "atooms-columns.xyz", step: 100, hasVelocities: true, hasRadii: true),
      CaseFile(name: "atooms-rumd.xyz", step: 100, hasVelocities: true),
    ]
    + ["bz2", "xz", "zst"].map {
      CaseFile(name: "rumd.xyz.\($0)", step: 64, shift: Vec3(1, 0, -1), hasVelocities: true)
    }
}

@Suite(.tags(.unit)) struct CaseFileTests {
  @Test(arguments: CaseFile.all) func aLayoutOfThisFieldIsReadRight(_ file: CaseFile) throws {
    let found = try ConfigurationFile.read("\(CaseFile.folder)/\(file.name)", file.choice)
    let (positions, velocities, species) = ForeignParticles.frame(file.frame)
    let side = ForeignParticles.side
    #expect(found.configuration.cell == Cell(side: side))
    // The identifiers of this file are in descending order.
    let isReversed = file.name == "h5md-offset.h5md"
    let ordered = isReversed ? species.reversed() : species
    #expect(found.configuration.species == (file.hasSpecies ? ordered : species.map { _ in 0 }))
    // Text has all digits; an image rounds once more.
    let tolerance = file.isSingle ? 2e-6 : 4e-15
    for i in 0..<ForeignParticles.count {
      let k = isReversed ? ForeignParticles.count - 1 - i : i
      let off = found.configuration.positions[i] - (positions[k] + side * file.shift)
      #expect(off.length <= tolerance, "\(i): \(off)")
    }
    #expect((found.velocities != nil) == file.hasVelocities)
    for (v, expected) in zip(found.velocities ?? [], velocities) {
      // 32 bits of numbers below 2.
      #expect((v - expected).length <= (file.isSingle ? 3e-7 : 0))
    }
    #expect(found.configuration.radii == (file.hasRadii ? species.map { $0 == 0 ? 0.5 : 0.625 } : nil))
    #expect(found.step == file.step)
    #expect(found.hasSinglePrecision == file.isSingle)
    #expect(found.notes.count == (file.note == nil ? 0 : 1), "\(found.notes)")
    if let note = file.note { #expect(found.notes.first?.contains(note) == true, "\(found.notes)") }
  }

  @Test func elementsOfH5MDAreMatchedByStep() throws {
    let path = "\(CaseFile.folder)/h5md-steps.h5md"
    let side = ForeignParticles.side
    let middle = try ConfigurationFile.read(path, FrameChoice(frame: 1))
    #expect(middle.step == 10 && middle.velocities == nil)
    #expect(middle.configuration.cell == Cell(side: side))
    #expect(middle.configuration.positions[3] == ForeignParticles.frame(1).positions[3] + Vec3(repeating: side))
    #expect(middle.notes.count == 2)
    let last = try ConfigurationFile.read(path)
    #expect(last.step == 20 && last.configuration.cell == Cell(side: 6))
    #expect(last.velocities == ForeignParticles.frame(2).velocities)
  }

  @Test(arguments: [
    ("h5md-lzf.h5md", FrameChoice(), "lzf (32000), which HDF5 itself does not have"),
    ("h5md-open.h5md", FrameChoice(), "h5clear -s"),
    ("h5md-large-species.h5md", FrameChoice(), "species: contains 1.8446744073709552e+19, which is too large"),
    ("h5md-large-id.h5md", FrameChoice(), "id: contains 1.8446744073709552e+19, which is too large"),
    ("h5md-strings.h5md", FrameChoice(), "the species \"Ar\" is unknown"),
    ("h5md-strings.h5md", FrameChoice(names: ["Ar", "Xe"]), "\"Kr\" is not among the given names Ar,Xe"),
    ("several.npz", FrameChoice(), "several arrays of positions: initial_positions, positions"),
    ("several.npz", FrameChoice(group: "x"), "no array \"x\""), ("positions.npy", FrameChoice(), "has no box"),
    ("stored.npz", FrameChoice(box: [5]), "do not give another"),
    ("atooms.xyz", FrameChoice(box: [5]), "do not give another"),
    ("positions.npy", FrameChoice(frame: 2, box: [5]), "has 2 frames; there is no frame 2"),
    ("positions.npy", FrameChoice(box: [5], species: .counts([20, 3])), "add up to 23"),
    ("types.npy", FrameChoice(box: [5]), "must have the shape particles × 3"),
    ("gamdpy.h5", FrameChoice(group: "x"), "restarts/restart0000"),
    ("gamdpy.h5", FrameChoice(frame: 4), "has 4 frames"),
  ])
  func whatIsMissingIsSaid(_ name: String, _ choice: FrameChoice, _ phrase: String) throws {
    let path = "\(CaseFile.folder)/\(name)"
    let error = #expect(throws: FormatError.self) { try ConfigurationFile.read(path, choice) }
    #expect(error?.description.hasPrefix(path) == true)
    #expect(error?.description.contains(phrase) == true, "\(error?.description ?? "")")
  }

  @Test func anEnumerationWithoutLettersIsInTheOrderOfItsNumbersAndSaysSo() throws {
    let frame = try ConfigurationFile.read("\(CaseFile.folder)/h5md-elements.h5md")
    #expect(frame.configuration.species == ForeignParticles.frame(1).species.map { 1 - $0 })
    #expect(frame.notes.first?.contains("Kr, Ar are read as A, B") == true)
  }
}
