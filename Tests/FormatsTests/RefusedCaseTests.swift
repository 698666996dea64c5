import Formats
import Foundation
import Particles
import Storage
import Tags
import Testing

/// Text that says something other than it seems to, and a phrase of the sentence that says so.
@Suite(.tags(.unit)) struct RefusedCaseTests {
  private static let box = "Lattice=\"5 0 0 0 5 0 0 0 5\""

  private static func data(_ sections: String, title: String = "title") -> String {
    "\(title)\n\n2 atoms\n0 5 xlo xhi\n0 5 ylo yhi\n0 5 zlo zhi\n\n\(sections)"
  }

  private static let atoms = "Atoms # atomic\n\n1 1 0.5 0.5 0.5\n2 2 2.5 1 4.5\n"

  private static func frame(_ rows: String, count: Int = 2) -> String {
    "ITEM: TIMESTEP\n0\nITEM: NUMBER OF ATOMS\n\(count)\nITEM: BOX BOUNDS pp pp pp\n0 5\n0 5\n0 5\nITEM: ATOMS id type x y z\n"
      + rows
  }

  private static let two = "1 1 0.5 0.5 0.5\n2 2 2.5 1 4.5\n"

  static let cases: [(text: String, choice: FrameChoice, phrase: String)] = [
    // Rows beyond the header's count.
    (data(atoms + "3 1 1 1 1\n"), FrameChoice(), "line 12: the header says 2 atoms, the section Atoms has more"),
    (data(atoms + "\nVelocities\n\n1 0 0 0\n2 0 0 0\n3 0 0 0\n"), FrameChoice(), "the section Velocities has more"),
    (frame(two + "3 1 1 1 1\n"), FrameChoice(), "has more particles than its ITEM: NUMBER OF ATOMS"),
    (frame(two + "3 1 1 1 1\n"), FrameChoice(frame: 0), "has more particles than its ITEM: NUMBER OF ATOMS"),
    (frame("1 1 0.5 0.5 0.5\n") + frame(two), FrameChoice(), "ends after 1 of 2 particles; correct its ITEM"),
    ("1\n\(box)\nA 1 2 3\nB 1 2 3\n", FrameChoice(frame: 0), "may have more particles than its first line says"),
    // Velocities by identifier.
    (data(atoms + "\nVelocities\n\n1 0 0 0\n1 0 0 0\n"), FrameChoice(), "has particle 1 twice"),
    (data(atoms + "\nVelocities\n\n1 0 0 0\n3 0 0 0\n"), FrameChoice(), "particle 2 has no velocity"),
    // Units, titles, styles.
    (
      data(atoms, title: "LAMMPS data file via write_data, timestep = 7, units = metal"), FrameChoice(),
      "units are metal"
    ),
    ("2 atoms\n0 5 xlo xhi\n0 5 ylo yhi\n0 5 zlo zhi\n\n\(atoms)", FrameChoice(), "insert one before \"2 atoms\""),
    (data(atoms.replacing("atomic", with: "atomic/gpu2")), FrameChoice(), "atom style \"atomic/gpu2\""),
    ("---\ncreator: LAMMPS\nunits: real\nnatoms: 0\n...\n", FrameChoice(), "the units must be lj"),
    ("---\ncreator: LAMMPS\nnatoms: 1\nboundary: [ p, p, p, p, f, f, ]\n", FrameChoice(), "periodic in all directions"),
    // Names are honored or refused, and never merged.
    ("2\n\(box)\nAr 1 2 3\nB 1 1 1\n", FrameChoice(names: ["Ar", "Kr"]), "\"B\" is not among the given names Ar,Kr"),
    (frame(two), FrameChoice(names: ["Ar", "Kr"]), "the type \"1\" is not among the given names"),
    (data(atoms), FrameChoice(names: ["A", "B"]), "the type \"1\" is not among the given names"),
    ("2\n\(box)\nK 1 2 3\n\u{212A} 1 1 1\n", FrameChoice(names: ["K"]), "\"\u{212A}\" is not among"),
    ("2\n\(box) Properties=Z:I:1:pos:R:3\n18 1 2 3\n36 1 1 1\n", FrameChoice(), "the species \"18\" is unknown"),
    // Masses.
    ("1\ncolumns:species,position cell:5,5,5 mass:2.0\nA 1 1 1\n", FrameChoice(), "masses must be 1"),
    (
      "1\nioformat=1 boxLengths=5,5,5 numTypes=1 mass=1,2 columns=type,x,y,z\n0 1 1 1\n", FrameChoice(),
      "masses must be 1"
    ),
    // What is given twice.
    ("1\n\(box) Lattice=\"1 0 0 0 1 0 0 0 1\"\nA 1 1 1\n", FrameChoice(), "lattice is given twice"),
    ("1\n\(box) pbc=\"T T T\" PBC=\"T T T\"\nA 1 1 1\n", FrameChoice(), "pbc is given twice"),
    (
      "1\n\(box) Properties=species:S:1:pos:R:3:pos:R:3\nA 1 1 1 2 2 2\n", FrameChoice(),
      "the Properties have positions twice"
    ),
    (
      frame("1 1 0.5 0.5 0.5 1 0\n2 2 2.5 1 4.5 1 0\n").replacing("type x y z", with: "type x y z x iy"), FrameChoice(),
      "the column x is there twice"
    ),
    // Boxes that are missing, or given twice.
    ("1\nno box\nA 1 1 1\n", FrameChoice(), "needs Lattice"), ("1 1 1\n2 2 2\n", FrameChoice(), "have no box"),
    ("1\n\(box)\nA 1 1 1\n", FrameChoice(box: [5]), "do not give another"),
    (data(atoms), FrameChoice(box: [5]), "do not give another"),
    ("1\ncolumns:species,position cell:5,5\nA 1 1\n", FrameChoice(), "three sides"),
    ("1 1 1 1 1 1 1 1\n", FrameChoice(box: [5]), "the meaning of 8 columns"),
    ("1\n\(box)\nA 1 1 1\n", FrameChoice(species: .words(["A", "B"])), "the list of species has 2"),
  ]

  @Test(arguments: cases.indices) func whatSaysSomethingElseIsRefused(_ index: Int) throws {
    let (text, choice, phrase) = Self.cases[index]
    let error = #expect(throws: FormatError.self) {
      try ConfigurationFile.read(Data(text.utf8), name: "bad", choice)
    }
    #expect(
      error?.description.hasPrefix("bad") == true && error?.description.contains(phrase) == true,
      "\(error?.description ?? "")")
  }

  /// A trajectory of three frames, cut within the last.
  private static let cutFiles: [String] = [
    frame(two) + frame(two) + frame("1 1 1 1 1\n"), frame(two) + frame(two) + "ITEM: TIMESTEP\n",
    "2\n\(box)\nA 1 1 1\nB 2 2 2\n2\n\(box)\nA 1 1 1\nB 2 2 2\n2\n\(box)\nA 1",
    "2\n\(box)\nA 1 1 1\nB 2 2 2\n2\n\(box)\nA 1 1 1\nB 2 2 2\n2\n",
  ]

  @Test(arguments: cutFiles) func theWholeFramesOfACutTrajectoryAreNamedAndRead(_ text: String) throws {
    let error = #expect(throws: FormatError.self) { try ConfigurationFile.read(Data(text.utf8), name: "a") }
    #expect(
      error?.description.contains("its frames 0 to 1 are whole") == true && error?.wanted == .frame(1),
      "\(error?.description ?? "")")
    for frame in 0...1 {
      #expect(
        try ConfigurationFile.read(Data(text.utf8), name: "a", FrameChoice(frame: frame)).configuration.count == 2)
    }
    #expect(throws: FormatError.self) { try ConfigurationFile.read(Data(text.utf8), name: "a", FrameChoice(frame: 2)) }
  }

  @Test(arguments: Packing.allCases) func aCutCompressedTrajectoryIsReadAsFarAsItGoes(_ packing: Packing) throws {
    // Numbers without a pattern, so that the frames are spread over the compressed bytes, and enough of them for several
    // blocks of bzip2.
    var stream = SeedTree(seed: 7).stream("cut")
    let count = 15_000
    let frames = (0..<3).map { _ in
      (1...count).map { "\($0) 1 \(Double.random(in: 0..<5, using: &stream)) 1 1\n" }.joined()
    }
    let packed = packing.packed(Data(frames.map { Self.frame($0, count: count) }.joined().utf8))!
    let cut = packed.prefix(packed.count * 8 / 10)
    let error = #expect(throws: FormatError.self) { try ConfigurationFile.read(cut, name: "a") }
    #expect(error?.description.contains("frames 0 to 1 are whole") == true, "\(error?.description ?? "")")
    let whole = try ConfigurationFile.read(packed, name: "a", FrameChoice(frame: 1))
    #expect(try ConfigurationFile.read(cut, name: "a", FrameChoice(frame: 1)) == whole)
    #expect(throws: FormatError.self) { try ConfigurationFile.read(cut, name: "a", FrameChoice(frame: 2)) }
  }

  @Test func anotherKindOfFileIsNamedWithARemedy() throws {
    let kinds: [(Data, String)] = [
      (Data([0x80, 0x04, 0x95]), "a Python pickle: save its arrays"), (Data("CDF\u{1}".utf8), "NetCDF"),
      (Data([84, 0, 0, 0]) + Data("CORD".utf8), "a DCD trajectory"), (Data("- of Ulm".utf8), "a trajectory of ASE"),
      (
        Data("KA\n1.0\n5 0 0\n0 5 0\n0 0 5\nA B\n1 1\nDirect\n0 0 0\n0.5 0.5 0.5\n".utf8),
        "a POSCAR file: convert it with ASE"
      ),
      (Data("t\n1\n    1A       A    1   0.500   0.500   0.500\n   5.0 5.0 5.0\n".utf8), "a GRO file of GROMACS"),
      (Data("<?xml version=\"1.0\"?>\n<hoomd_xml>\n".utf8), "an XML file of HOOMD-blue"),
      (Data("CRYST1    5.000\n".utf8), "a PDB file"), (Data("{\"a\": 1}\n".utf8), "JSON"),
      (Data("PK\u{3}\u{4}".utf8) + Data(count: 40), "no directory"),
      (Data([0xff, 0xfe, 50, 0]), "UTF-16"), (Data([1, 0, 2, 0, 200, 7, 10]), "binary data of an unknown kind"),
      (Data("Dear all,\nthe data are attached.\n".utf8), "begins with \"Dear all,\""),
      (Data("version https://git-lfs.github.com/spec/v1\n".utf8), "git lfs pull"),
    ]
    for (bytes, phrase) in kinds {
      let error = #expect(throws: FormatError.self) { try ConfigurationFile.read(bytes, name: "bad") }
      #expect(error?.description.contains(phrase) == true, "\(error?.description ?? "")")
    }
  }

  @Test func momentaWithoutMassesAreNotVelocitiesOfElements() throws {
    let columns = "\(Self.box) Properties=species:S:1:pos:R:3:momenta:R:3"
    let names = FrameChoice(names: ["Ar"])
    let elements = try ConfigurationFile.read(Data("1\n\(columns)\nAr 1 1 1 39.948 0 0\n".utf8), name: "a", names)
    #expect(elements.velocities == nil && elements.notes.count == 1)
    let letters = try ConfigurationFile.read(Data("1\n\(columns)\nA 1 1 1 2 0 0\n".utf8), name: "a")
    #expect(letters.velocities == [Vec3(2, 0, 0)] && letters.notes.isEmpty)
    let masses = try ConfigurationFile.read(
      Data("1\n\(columns):masses:R:1\nAr 1 1 1 2 0 0 1.0\n".utf8), name: "a", names)
    #expect(masses.velocities == [Vec3(2, 0, 0)] && masses.notes.isEmpty)
  }

  @Test func aDiameterIsTwiceARadiusInEveryColumnFormat() throws {
    for (name, radius) in [("diameter", 0.45), ("diameters", 0.45), ("radius", 0.9), ("radii", 0.9)] {
      let text = "1\n\(Self.box) Properties=species:S:1:pos:R:3:\(name):R:1\nA 1 1 1 0.9\n"
      #expect(try ConfigurationFile.read(Data(text.utf8), name: "a").configuration.radii == [radius])
    }
    let text = "1\ncolumns:species,position,diameter cell:5,5,5\nA 1 1 1 0.9\n"
    #expect(try ConfigurationFile.read(Data(text.utf8), name: "a").configuration.radii == [0.45])
  }

  @Test func aTurnedCubeIsACubeAndIsCalledTurned() throws {
    // The columns of a rotation by 30° about z, times 5.
    let (c, s) = (5 * 0.75.squareRoot(), 2.5)
    let text = "1\nLattice=\"\(c) \(s) 0 \(-s) \(c) 0 0 0 5\"\nA \(c / 5) \(s / 5) 1\n"
    let frame = try ConfigurationFile.read(Data(text.utf8), name: "a")
    #expect(frame.configuration.cell.isCube)
    #expect((frame.configuration.positions[0] - Vec3(1, 0, 1)).length < 1e-15)
    #expect(frame.notes.first?.contains("the cell is turned") == true)
  }

  @Test func aSnapshotWithReducedCoordinatesHasTwoSpeciesByItsSizes() throws {
    let text = "10 0 0 0\n0.5 0.25 0.125 0.7\n0.75 0 0.99 0.5\n0.1 0.2 0.3 0.7\n"
    let frame = try ConfigurationFile.read(Data(text.utf8), name: "snap.dat")
    #expect(frame.configuration.cell == Cell(side: 10) && frame.configuration.species == [1, 0, 1])
    #expect(frame.configuration.radii == [0.7, 0.5, 0.7] && frame.configuration.positions[0] == Vec3(5, 2.5, 1.25))
    #expect(frame.notes.isEmpty)
  }
}
