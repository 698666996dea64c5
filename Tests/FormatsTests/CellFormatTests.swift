import Durability
import Formats
import Foundation
import Particles
import Storage
import Tags
import Testing

/// Bricks and sheared cells, of other programs' files and of our own.
@Suite(.tags(.unit)) struct CellFormatTests {
  private let folder = TemporaryFolder()
  static let brick = Cell(sides: Vec3(5.25, 6.5, 4.75))
  static let sheared = Cell(sides: Vec3(5.25, 6.5, 4.75), tilts: Vec3(1.25, -0.75, 2.5))

  /// A file of another program, its cell, and how far its numbers may be off.
  struct Foreign: CustomTestStringConvertible, Sendable {
    let name: String
    var tolerance = 4e-15
    /// Added to all positions, in units of the edges.
    var shift = Vec3.zero
    var hasImages = false
    var hasVelocities = true
    var names: [String] = []
    var testDescription: String { name }
    var cell: Cell { name.contains("brick") ? brick : sheared }

    static let all: [Foreign] =
      ["brick", "sheared", "turned"].flatMap(ofEveryone) + ["brick", "sheared"].flatMap(ofGSDAndLAMMPS)

    private static func ofEveryone(_ cell: String) -> [Foreign] {
      // ASE writes eight digits behind the point.
      let ase = Foreign(name: "ase-\(cell).extxyz", tolerance: 1.5e-8, names: ["Ar", "Kr"])
      return [ase, Foreign(name: "h5py-\(cell).h5md", shift: Vec3(1, 0, -1))]
    }

    private static func ofGSDAndLAMMPS(_ cell: String) -> [Foreign] {
      // gsd's package for Python rounds a box to 32 bits, whatever the precision of the rest.
      let rounding = cell == "brick" ? 4e-15 : 2e-7
      let gsd = Foreign(name: "gsd-\(cell).gsd", tolerance: rounding, shift: Vec3(0.5, -0.5, -1.5))
      let data = Foreign(name: "lammps-\(cell).data", hasImages: true)
      let dump = Foreign(name: "lammps-\(cell).dump", hasImages: true)
      let scaled = Foreign(
        name: "lammps-\(cell)-scaled.dump", tolerance: 1e-12, hasImages: true, hasVelocities: false)
      return [gsd, data, dump, scaled]
    }
  }

  @Test(arguments: Foreign.all) func aCellOfAnotherProgramIsRead(_ file: Foreign) throws {
    let frame = try ConfigurationFile.read("\(ForeignParticles.folder)/\(file.name)", FrameChoice(names: file.names))
    let (positions, velocities, species) = ForeignParticles.frame(1)
    let cell = frame.configuration.cell
    // What was turned is rounded.
    let rounding = file.name.contains("turned") ? 4e-15 : file.name == "gsd-sheared.gsd" ? 1e-7 : 0
    #expect((cell.sides - file.cell.sides).length <= rounding && (cell.tilts - file.cell.tilts).length <= rounding)
    #expect(frame.configuration.species == species)
    let images = [Vec3(1, 0, -1), Vec3(0, -2, 0)]
    for i in 0..<ForeignParticles.count {
      let fractions = positions[i] / ForeignParticles.side + file.shift + (file.hasImages && i < 2 ? images[i] : .zero)
      let off = frame.configuration.positions[i] - file.cell.translation(fractions)
      #expect(off.length <= file.tolerance, "\(i): \(off)")
    }
    #expect((frame.velocities != nil) == file.hasVelocities)
    for (v, expected) in zip(frame.velocities ?? [], velocities) { #expect((v - expected).length <= file.tolerance) }
  }

  /// Files of the cube's programs whose box is sheared: LAMMPS and GSD.
  @Test(arguments: [("lammps-triclinic.data", 0.5), ("lammps-triclinic.dump", 0.5), ("gsd-triclinic.gsd", 0.25 * 5.25)])
  func aTiltedCubeIsRead(_ name: String, _ tilt: Double) throws {
    let configuration = try ConfigurationFile.read("\(ForeignParticles.folder)/\(name)").configuration
    #expect(configuration.cell == Cell(sides: Vec3(repeating: 5.25), tilts: Vec3(tilt, 0, 0)))
  }

  static func frame(_ cell: Cell) -> Frame {
    var frame = RoundTripTests.frame(radii: true, velocities: true)
    frame.configuration.cell = cell
    return frame
  }

  static let awkward = [
    Cell(sides: Vec3(10.0 / 3, 17.0 / 7, 29.0 / 11)),
    Cell(sides: Vec3(10.0 / 3, 17.0 / 7, 29.0 / 11), tilts: Vec3(0.1, -1.0 / 7, 0.3)),
    Cell(sides: Vec3(10.0 / 3, 17.0 / 7, 29.0 / 11), tilts: Vec3(-11.0 / 3, 0, 8.1)),
  ]

  @Test(arguments: ["a.extxyz", "a.xyz.gz", "a.data", "a.dump", "a.h5md"], awkward)
  func formatsOf64BitsGiveBackEveryBit(_ name: String, _ cell: Cell) throws {
    let frame = Self.frame(cell)
    let path = "\(folder.path)/\(name)"
    try ConfigurationFile.write(frame, to: path)
    var read = try ConfigurationFile.read(path)
    if name == "a.dump", !cell.isRectangular {
      // The bounds of a sheared box are sums of its sides and tilts, in which a side loses its last bit or two.
      #expect(read.configuration.cell.tilts == cell.tilts)
      #expect((read.configuration.cell.sides - cell.sides).length <= 4e-15)
      read.configuration.cell = cell
    }
    #expect(read == frame)
  }

  @Test(arguments: awkward, [false, true]) func gsdGivesBackWhatItsNumbersCanHold(_ cell: Cell, _ inDouble: Bool) throws
  {
    let frame = Self.frame(cell)
    let path = "\(folder.path)/a.gsd"
    try ConfigurationFile.write(frame, to: path, inDouble: inDouble)
    let read = try ConfigurationFile.read(path)
    let epsilon = inDouble ? 0x1p-53 : 0x1p-24
    #expect((read.configuration.cell.sides - cell.sides).length <= 4 * epsilon * cell.extent.max())
    #expect((read.configuration.cell.tilts - cell.tilts).length <= 4 * epsilon * cell.extent.max())
    // A coordinate and the images, each of an edge of so many bits.
    for (a, b) in zip(read.configuration.positions, frame.configuration.positions) {
      #expect((a - b).length <= 8 * epsilon * (cell.extent.max() + 3 * b.length))
    }
  }

  @Test(arguments: [brick, sheared] + awkward) func aSampleKeepsItsCell(_ cell: Cell) throws {
    let frame = Self.frame(cell)
    let sample = StoredSample(
      liquid: PhasePoint(configuration: frame.configuration, velocities: frame.velocities!),
      glass: frame.configuration, observables: [:], record: "{}", codeVersion: "1")
    let bytes = SampleFile.encode(sample)
    var decoded = try SampleFile.decode(bytes)
    decoded.codeVersion = "1"
    #expect(decoded == sample)
    // Other programs' readers see the same cell.
    let path = "\(folder.path)/000000.h5"
    try AtomicFile.write(bytes, to: path)
    #expect(try ConfigurationFile.read(path).configuration == frame.configuration)
  }

  @Test func generalEdgesOfLAMMPSAreTurned() throws {
    let (a, b, c) = (Vec3(3, 4, 0), Vec3(-4, 3, 1), Vec3(0, 1, 6))
    let edges = [a, b, c].map { "\($0.x) \($0.y) \($0.z)" }
    let data = """
      LAMMPS data file

      1 atoms
      1 atom types

      \(edges[0]) avec
      \(edges[1]) bvec
      \(edges[2]) cvec
      0 0 0 abc origin

      Atoms # atomic

      1 1 1.5 2.0 0.0 0 1 0

      Velocities

      1 4.0 -3.0 0.0

      """
    let dump = """
      ITEM: TIMESTEP
      0
      ITEM: NUMBER OF ATOMS
      1
      ITEM: BOX BOUNDS abc origin pp pp pp
      \(edges[0]) 0
      \(edges[1]) 0
      \(edges[2]) 0
      ITEM: ATOMS id type x y z ix iy iz vx vy vz
      1 1 1.5 2.0 0.0 0 1 0 4.0 -3.0 0.0

      """
    for text in [data, dump] {
      let path = "\(folder.path)/general"
      try AtomicFile.write(Data(text.utf8), to: path)
      let frame = try ConfigurationFile.read(path)
      let cell = frame.configuration.cell
      // |a| = 5; b is perpendicular to a; half of a, and b.
      #expect(cell.sides.x == 5 && abs(cell.sides.y - 26.0.squareRoot()) < 1e-14 && cell.tilts.x == 0)
      #expect(abs(cell.volume - 147) < 1e-12)
      #expect((frame.configuration.positions[0] - Vec3(2.5, cell.sides.y, 0)).length < 1e-14)
      // (4, −3, 0) is perpendicular to a: −25/√26 along b.
      let v = frame.velocities![0]
      #expect(abs(v.x) < 1e-14 && abs(v.y + 25 / 26.0.squareRoot()) < 1e-14 && abs(v.length - 5) < 1e-14)
    }
  }
}
