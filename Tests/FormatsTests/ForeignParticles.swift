import Formats
import Foundation
import Particles
import Tags
import Testing

/// The particles of Tests/FormatsTests/Files, as Tests/Interchange/write_foreign.py says where they are.
enum ForeignParticles {
  static let count = 24
  static let side = 5.25

  /// Positions in [0, L), velocities and species of a frame.
  static func frame(_ frame: Int) -> (positions: [Vec3], velocities: [Vec3], species: [Int]) {
    var (positions, velocities) = ([Vec3](), [Vec3]())
    for k in 0..<count {
      var (x, v) = (Vec3.zero, Vec3.zero)
      for a in 0..<3 {
        x[a] = Double((37 * k + 101 * a + 7 * k * k + 11 * frame) % 997) / 997 * side
        v[a] = Double((53 * k + 29 * a + 13 * frame) % 211 - 105) / 100
      }
      positions.append(x)
      velocities.append(v)
    }
    return (positions, velocities, (0..<count).map { $0 % 3 % 2 })
  }

  /// Where the files lie.
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/Files"
}

/// A file of another program, and what is in it.
struct ForeignFile: CustomTestStringConvertible, Sendable {
  let name: String
  /// The frame that is read, and its number in `ForeignParticles`.
  var frame: Int?
  var isFrame = 1
  var frames = 1
  var choice = FrameChoice()
  /// How far positions may be off: digits of text, or 32 bits.
  var tolerance = 0.0
  /// Added to all positions in units of the side: images and where the box begins.
  var shift = Vec3.zero
  /// Further images of the first two particles.
  var hasImages = false
  var hasVelocities = true
  var velocityTolerance = 0.0
  var hasRadii = false
  var isSingle = false
  var step: Int?
  var testDescription: String { name }

  static let all: [ForeignFile] = [
    ForeignFile(
      name: "ase.extxyz", choice: FrameChoice(names: ["Ar", "Kr"]), tolerance: 5e-9, velocityTolerance: 5e-9),
    ForeignFile(
      name: "ase.extxyz", isFrame: 0, choice: FrameChoice(frame: 0, names: ["Ar", "Kr"]), tolerance: 5e-9,
      velocityTolerance: 5e-9),
    ForeignFile(
      name: "ase.extxyz.gz", choice: FrameChoice(names: ["Ar", "Kr"]), tolerance: 5e-9, velocityTolerance: 5e-9),
    ForeignFile(name: "ase.data", hasVelocities: false),
    ForeignFile(name: "ovito.extxyz", tolerance: 5e-11, velocityTolerance: 5e-11),
    ForeignFile(name: "ovito.data", tolerance: 5e-11, velocityTolerance: 5e-11),
    ForeignFile(name: "ovito.dump", tolerance: 5e-11, velocityTolerance: 5e-11, step: 0),
    ForeignFile(
      name: "ovito.gsd", tolerance: 6e-7, shift: Vec3(-0.5, -0.5, -0.5), velocityTolerance: 6e-8, isSingle: true,
      step: 0),
    ForeignFile(
      name: "gsd.gsd", tolerance: 6e-7, shift: Vec3(0.5, -0.5, -1.5), velocityTolerance: 6e-8, hasRadii: true,
      isSingle: true, step: 100),
    // What does not change from frame to frame stands in the first one only.
    ForeignFile(
      name: "gsd.gsd", isFrame: 0, choice: FrameChoice(frame: 0), tolerance: 6e-7, shift: Vec3(0.5, -0.5, -1.5),
      velocityTolerance: 6e-8, hasRadii: true, isSingle: true, step: 0),
    ForeignFile(
      name: "gsd-layer1.gsd", tolerance: 6e-7, shift: Vec3(0.5, -0.5, -1.5), velocityTolerance: 6e-8, hasRadii: true,
      isSingle: true, step: 100),
    ForeignFile(name: "gsd-double.gsd", tolerance: 2e-15, shift: Vec3(-0.5, -0.5, -0.5), step: 0),
    ForeignFile(
      name: "h5py.h5md", choice: FrameChoice(group: "solvent"), tolerance: 6e-7, shift: Vec3(1, 0, -1),
      velocityTolerance: 6e-8, isSingle: true, step: 100),
    ForeignFile(
      name: "h5py.h5md", isFrame: 0, choice: FrameChoice(frame: 0, group: "solute"), shift: Vec3(1, 0, -1), step: 0),
    ForeignFile(name: "h5py-latest.h5md", step: 100),
    ForeignFile(
      name: "mdanalysis.h5md", tolerance: 6e-7, velocityTolerance: 6e-8, isSingle: true, step: 0),
    ForeignFile(name: "lammps.data", hasImages: true, step: 0),
    ForeignFile(name: "lammps-sphere.data", hasRadii: true, step: 0),
    ForeignFile(name: "lammps-scaled.dump", tolerance: 2e-15, hasImages: true, hasVelocities: false, step: 0),
    ForeignFile(name: "lammps-wrapped.dump", hasImages: true, step: 0),
    ForeignFile(name: "lammps-unwrapped.dump", tolerance: 2e-15, hasImages: true, step: 0),
    // LAMMPS itself loses some digits on this way: 10⁻¹³ of the box.
    ForeignFile(name: "lammps-scaled-unwrapped.dump", tolerance: 6e-13, hasImages: true, hasVelocities: false, step: 0),
    ForeignFile(name: "lammps-annotated.dump", hasVelocities: false, step: 0),
    ForeignFile(name: "lammps.dump.gz", tolerance: 2e-15, hasImages: true, step: 0),
  ]
}

@Suite(.tags(.unit)) struct ForeignFileTests {
  @Test(arguments: ForeignFile.all) func aFileOfAnotherProgramIsRead(_ file: ForeignFile) throws {
    let frame = try ConfigurationFile.read("\(ForeignParticles.folder)/\(file.name)", file.choice)
    let (positions, velocities, species) = ForeignParticles.frame(file.isFrame)
    let side = ForeignParticles.side
    #expect(frame.configuration.cell.side == side)
    // MDAnalysis writes no species.
    let hasSpecies = file.name != "mdanalysis.h5md"
    #expect(frame.configuration.species == (hasSpecies ? species : species.map { _ in 0 }))
    let images = [Vec3(1, 0, -1), Vec3(0, -2, 0)]
    for i in 0..<ForeignParticles.count {
      let image = file.hasImages && i < 2 ? images[i] : .zero
      let off = frame.configuration.positions[i] - (positions[i] + side * (file.shift + image))
      // Adding an image rounds once more.
      #expect(off.length <= 2 * file.tolerance + (image == .zero && file.shift == .zero ? 0 : 4e-15), "\(i): \(off)")
    }
    #expect((frame.velocities != nil) == file.hasVelocities)
    for (v, expected) in zip(frame.velocities ?? [], velocities) {
      #expect((v - expected).length <= 2 * file.velocityTolerance)
    }
    #expect(frame.configuration.radii == (file.hasRadii ? species.map { $0 == 0 ? 0.5 : 0.625 } : nil))
    #expect(frame.hasSinglePrecision == file.isSingle)
    #expect(frame.step == file.step)
  }

  @Test(arguments: [
    ("h5py.h5md", FrameChoice(), "several groups"), ("h5py.h5md", FrameChoice(group: "water"), "solute, solvent"),
    ("h5py.h5md", FrameChoice(frame: 2, group: "solute"), "has 2 frames; there is no frame 2"),
    ("gsd.gsd", FrameChoice(frame: 2), "the file has 2 frames; there is no frame 2"),
    ("gsd-flat.gsd", FrameChoice(), "three dimensions (got 2)"),
    ("lammps.data", FrameChoice(frame: 1), "only frame 0"), ("ase.extxyz", FrameChoice(), "species \"Ar\" is unknown"),
    ("ovito.dump", FrameChoice(frame: 3), "the file has 1 frames; there is no frame 3"),
  ])
  func whatCannotBeTakenIsRefusedByASentenceThatNamesTheFile(
    _ name: String, _ choice: FrameChoice, _ phrase: String
  ) throws {
    let path = "\(ForeignParticles.folder)/\(name)"
    let error = #expect(throws: FormatError.self) { try ConfigurationFile.read(path, choice) }
    #expect(error?.description.hasPrefix(path) == true)
    #expect(error?.description.contains(phrase) == true, "\(error?.description ?? "")")
  }
}
