import Formats
import Particles
import Tags
import Testing

/// The other dumps of LAMMPS itself are those of its data file, Tests/FormatsTests/Files/lammps.data.
@Suite(.tags(.unit)) struct LammpsCaseTests {
  private static let types = SpeciesList.words((0..<24).map { "\($0 % 3 % 2 + 1)" })

  /// A dump, how it is read, and how far positions may be off: fractions of the box of 5.25 and its origin round a few
  /// times; unwrapped ones in CFG are stored in a box ten times as large; `dump xyz` has six digits.
  struct Dump: Sendable {
    let name: String
    var data = "lammps.data"
    var choice = FrameChoice()
    let tolerance: Double
    var hasVelocities = true
    var isWrapped = false
    var note: String?
  }

  static let dumps = [
    Dump(name: "lammps.yaml", tolerance: 4e-15),
    Dump(name: "lammps-triclinic.yaml", data: "lammps-triclinic.data", tolerance: 4e-15),
    Dump(name: "lammps.cfg", tolerance: 4e-15),
    Dump(
      name: "lammps-u.cfg", choice: FrameChoice(species: types), tolerance: 1e-12, hasVelocities: false, note: "A = 10"),
    Dump(name: "lammps-labels.dump", tolerance: 4e-15, hasVelocities: false),
    Dump(name: "lammps-labels.dump", choice: FrameChoice(names: ["A", "B"]), tolerance: 4e-15, hasVelocities: false),
    Dump(name: "lammps-labels.data", tolerance: 4e-15),
    Dump(name: "lammps-labels.data", choice: FrameChoice(names: ["1", "2"]), tolerance: 4e-15),
    Dump(name: "lammps.xyz", choice: FrameChoice(box: [5.25]), tolerance: 1e-5, hasVelocities: false, isWrapped: true),
  ]

  @Test(arguments: dumps) func aDumpOfLammpsIsItsDataFile(_ dump: Dump) throws {
    let data = try ConfigurationFile.read("\(ForeignParticles.folder)/\(dump.data)")
    let found = try ConfigurationFile.read("\(CaseFile.folder)/\(dump.name)", dump.choice)
    let (a, b) = (data.configuration, found.configuration)
    #expect(a.cell == b.cell && a.species == b.species && a.count == b.count)
    for (x, y) in zip(a.positions, b.positions) {
      let off = dump.isWrapped ? a.cell.minimumImage(x - y) : x - y
      #expect(off.length <= dump.tolerance, "\(off)")
    }
    #expect(found.velocities == (dump.hasVelocities ? data.velocities : nil))
    #expect(found.notes.count == (dump.note == nil ? 0 : 1), "\(found.notes)")
    if let note = dump.note { #expect(found.notes.first?.contains(note) == true) }
  }

  @Test func elementsThatLammpsWritesByDefaultAreNotUsed() throws {
    let frame = try ConfigurationFile.read("\(CaseFile.folder)/lammps-u.cfg")
    #expect(frame.configuration.species == [Int](repeating: 0, count: 24))
    #expect(frame.notes.contains { $0.contains("all of its elements are C") })
  }
}
