import Formats
import Foundation
import Particles
import Tags
import Testing

/// Text of two particles, A at (½, ½, ½) and B at (2½, 1, 4½) in a box of 5, as programs and users write it.
struct TextCase: CustomTestStringConvertible, Sendable {
  let what: String
  let text: String
  var choice = FrameChoice()
  /// A phrase of the only note; nil for no notes.
  var note: String?
  var testDescription: String { what }

  init(_ what: String, _ text: String, _ choice: FrameChoice = FrameChoice(), note: String? = nil) {
    (self.what, self.text, self.choice, self.note) = (what, text, choice, note)
  }

  private static let rows = "A 0.5 0.5 0.5\nB 2.5 1 4.5\n"

  private static func xyz(_ what: String, _ header: String, rows: String = rows, note: String? = nil) -> TextCase {
    TextCase(what, "2\n\(header)\n\(rows)", note: note)
  }

  private static func dump(
    _ what: String, columns: String = "id type x y z", _ rows: String, before: String = "",
    choice: FrameChoice = FrameChoice(), note: String? = nil
  ) -> TextCase {
    TextCase(
      what,
      "\(before)ITEM: TIMESTEP\n0\nITEM: NUMBER OF ATOMS\n2\nITEM: BOX BOUNDS pp pp pp\n0 5\n0 5\n0 5\n"
        + "ITEM: ATOMS \(columns)\n\(rows)", choice, note: note)
  }

  private static func data(
    _ what: String, _ sections: String, title: String = "title", choice: FrameChoice = FrameChoice()
  ) -> TextCase {
    TextCase(
      what, "\(title)\n\n2 atoms\n2 atom types\n0 5 xlo xhi\n0 5 ylo yhi\n0 5 zlo zhi\n\n\(sections)", choice)
  }

  private static let box = "Lattice=\"5 0 0 0 5 0 0 0 5\""

  static let extended: [TextCase] = [
    xyz("brackets", "Lattice=[[5.0, 0.0, 0.0], [0.0, 5.0, 0.0], [0.0, 0.0, 5.0]] pbc=[T, T, T]"),
    xyz("old arrays in brackets", "Lattice=[5 0 0 0 5 0 0 0 5] pbc=[True,True,True]"),
    xyz("braces", "Lattice={5 0 0 0 5 0 0 0 5} pbc={T T T}"), xyz("single quotes", "Lattice='5 0 0 0 5 0 0 0 5'"),
    xyz("a quoted key", "\"Lattice\" = \"5 0 0 0 5 0 0 0 5\""), xyz("a diagonal", "Lattice=\"5 5 5\""),
    xyz("a matrix in quotes", "Lattice=\"[[5,0,0],[0,5,0],[0,0,5]]\" pbc=T"),
    xyz("blanks around =", "Lattice = \"5 0 0 0 5 0 0 0 5\" pbc =\"T T T\" Properties= species:S:1:pos:R:3"),
    xyz(
      "exponents with D", "Lattice=\"5.0D+00 0 0 0 0.5d1 0 0 0 5\"",
      rows: "A 5.0D-01 .5 0.5d0\nB 2.5D+000 1 4.5\n"),
    xyz("an exponent without a letter", box, rows: "A 0.5 0.5 0.5\nB 2.5 1.0+000 4.5\n"),
    TextCase("a mark before the count", "\u{FEFF}2\n\(box)\n\(rows)"),
    xyz(
      "a column's name with colons", "\(box) Properties=species:S:1:pos:R:3:mtt::aux:R:1",
      rows: "A 0.5 0.5 0.5 9\nB 2.5 1 4.5 9\n"),
    xyz("a comment after numbers", box, rows: "A 0.5 0.5 0.5 # first\nB 2.5 1 4.5\n"),
    xyz(
      "a fifth column without a name", box, rows: "A 0.5 0.5 0.5 1\nB 2.5 1 4.5 2\n", note: "more than the 4 columns"),
    xyz("no line break at the end", box, rows: "A 0.5 0.5 0.5\nB 2.5 1 4.5", note: "no line break"),
    xyz("edges up to rounding", "Lattice=\"5 3e-16 0 0 5.000000000000001 0 -3e-16 0 5\""),
    xyz(
      "atomic numbers in another column", "\(box) Properties=Z:I:1:species:S:1:pos:R:3",
      rows: "18 A 0.5 0.5 0.5\n36 B 2.5 1 4.5\n"),
    xyz("types from 0", "\(box) Properties=type:I:1:pos:R:3", rows: "0 0.5 0.5 0.5\n1 2.5 1 4.5\n"),
    xyz("other units", "\(box) units=metal", note: "the units are said to be \"metal\""),
    TextCase("names", "2\n\(box)\nKr 0.5 0.5 0.5\nAr 2.5 1 4.5\n", FrameChoice(names: ["Kr", "Ar"])),
    TextCase("an empty frame at the end", "2\n\(box)\n\(rows)0\n\(box)\n"),
    TextCase(
      "LAMMPS's dump xyz", "2\n Atoms. Timestep: 5500\n1 0.5 0.5 0.5\n2 2.5 1 4.5\n", FrameChoice(box: [5, 5, 5])),
  ]

  static let lammps: [TextCase] = [
    dump("comments and blank lines", "1 1 0.5 0.5 0.5\n\n# here\n2 2 2.5 1 4.5\n", before: "# mine\n\n"),
    dump("a byte order mark", "1 1 0.5 0.5 0.5\n2 2 2.5 1 4.5\n", before: "\u{FEFF}"),
    dump("exponents with D", "1 1 5.0D-01 0.5 0.5\n2 2 2.5 1 4.5\n"),
    dump("labels of types", columns: "id typelabel x y z", "2 B 2.5 1 4.5\n1 A 0.5 0.5 0.5\n"),
    dump("labels as types", "1 A 0.5 0.5 0.5\n2 B 2.5 1 4.5\n"),
    dump("types in another order", "1 2 0.5 0.5 0.5\n2 1 2.5 1 4.5\n", choice: FrameChoice(names: ["2", "1"])),
    dump(
      "elements in another order", columns: "id type element x y z", "1 1 Si 0.5 0.5 0.5\n2 2 O 2.5 1 4.5\n",
      choice: FrameChoice(names: ["Si", "O"])),
    dump(
      "a first frame without atoms", "1 1 0.5 0.5 0.5\n2 2 2.5 1 4.5\n",
      before:
        "ITEM: TIMESTEP\n0\nITEM: NUMBER OF ATOMS\n0\nITEM: BOX BOUNDS pp pp pp\n0 5\n0 5\n0 5\nITEM: ATOMS id type x y z\n"
    ),
    data("accelerators", "Atoms # atomic/kk\n\n1 1 0.5 0.5 0.5\n2 2 2.5 1 4.5\n"),
    data(
      "labels",
      "Atom Type Labels\n\n1 A\n2 B\n\nMasses\n\nA 1\nB 1\n\nPair Coeffs # lj/cut\n\nA 1 1\nB 1 1\n\n"
        + "Atoms # atomic\n\n1 A 0.5 0.5 0.5\n2 B 2.5 1 4.5\n"),
    data(
      "labels after their use", "Atoms # atomic\n\n1 A 0.5 0.5 0.5\n2 2 2.5 1 4.5\n\nAtom Type Labels\n\n1 A\n2 B\n"),
    data(
      "labels of elements", "Atom Type Labels\n\n1 O\n2 Si\n\nAtoms # atomic\n\n1 Si 0.5 0.5 0.5\n2 O 2.5 1 4.5\n",
      choice: FrameChoice(names: ["Si", "O"])),
    data(
      "numbers of labeled types",
      "Atom Type Labels\n\n1 O\n2 Si\n\nAtoms # atomic\n\n1 Si 0.5 0.5 0.5\n2 1 2.5 1 4.5\n",
      choice: FrameChoice(names: ["2", "1"])),
    data(
      "lj units", "Atoms # atomic\n\n1 1 0.5 0.5 0.5\n2 2 2.5 1 4.5\n",
      title: "LAMMPS data file, timestep = 7, units = lj"),
    data("a section of a fix", "Atoms # atomic\n\n1 1 0.5 0.5 0.5\n2 2 2.5 1 4.5\n\nCMAP Fix\n\n1 2 3\n"),
  ]

  static let others: [TextCase] = [
    TextCase("columns", "0.5 0.5 0.5\n2.5 1 4.5\n", FrameChoice(box: [5], species: .counts([1, 1]))),
    TextCase("columns with species", "# x\n1 0.5 0.5 0.5\n2 2.5 1 4.5\n", FrameChoice(box: [5])),
    TextCase("columns with names last", "0.5 0.5 0.5 A\n2.5 1 4.5 B\n", FrameChoice(box: [5])),
    TextCase("columns with commas", "type,x,y,z\n1,0.5,0.5,0.5\n2,2.5,1,4.5\n", FrameChoice(box: [5])),
    TextCase(
      "identifiers and species", "2 2 2.5 1 4.5\n1 1 0.5 0.5 0.5\n", FrameChoice(box: [5, 0, 0, 0, 5, 0, 0, 0, 5])),
    TextCase("atooms", "2\nstep:3 columns:species,x,y,z cell:5.0,5.0,5.0\nA 0.5 0.5 0.5\nB 2.5 1 4.5\n"),
    TextCase("atooms with =", "2\ncolumns=id,pos cell=5.0, 5.0, 5.0 step=3\n1 0.5 0.5 0.5\n2 2.5 1 4.5\n"),
    TextCase(
      "atooms's older RUMD",
      "2\nioformat=1 boxLengths=5.0,5.0,5.0 numTypes=2 mass=1,1 columns=type,x,y,z\n0 0.5 0.5 0.5\n1 2.5 1 4.5\n"),
    TextCase(
      "LAMMPS's yaml",
      "---\ncreator: LAMMPS\ntimestep: 3\nunits: lj\nnatoms: 2\nboundary: [ p, p, p, p, p, p, ]\nthermo:\n"
        + "  - keywords: [ Step, Temp, ]\n  - data: [ 100, 1.5, ]\nbox:\n  - [ 0, 5 ]\n  - [ 0, 5 ]\n  - [ 0, 5 ]\n"
        + "keywords: [ id, type, x, y, z, ]\ndata:\n  - [ 2 , 2 , 2.5, 1, 4.5, ]\n  - [ 1 , 1 , 0.5, 0.5, 0.5, ]\n...\n"
    ),
    TextCase(
      "CFG with one mass for several particles",
      "Number of particles = 2\nA = 1.0 Angstrom\n"
        + (1...3).flatMap { i in (1...3).map { "H0(\(i),\($0)) = \(i == $0 ? 5 : 0) A\n" } }.joined()
        + ".NO_VELOCITY.\nentry_count = 3\n1.0\nA\n0.1 0.1 0.1\n1.0\nB\n0.5 0.2 0.9\n"),
  ]
}

@Suite(.tags(.unit)) struct TextCaseTests {
  @Test(arguments: TextCase.extended + TextCase.lammps + TextCase.others)
  func whatIsValidIsReadRight(_ file: TextCase) throws {
    let frame = try ConfigurationFile.read(Data(file.text.utf8), name: "a", file.choice)
    #expect(frame.configuration.cell == Cell(side: 5))
    #expect(frame.configuration.species == [0, 1])
    let expected = [Vec3(0.5, 0.5, 0.5), Vec3(2.5, 1, 4.5)]
    for (x, y) in zip(frame.configuration.positions, expected) {
      // Fractions of the box round once.
      #expect((x - y).length < 1e-14, "\(x)")
    }
    #expect(frame.velocities == nil && frame.configuration.radii == nil)
    #expect(frame.notes.count == (file.note == nil ? 0 : 1), "\(frame.notes)")
    if let note = file.note { #expect(frame.notes.first?.contains(note) == true, "\(frame.notes)") }
  }

  @Test func linesMayEndInCRAndLF() throws {
    for file in TextCase.extended + TextCase.lammps + TextCase.others {
      let text = file.text.replacing("\n", with: "\r\n")
      let frame = try ConfigurationFile.read(Data(text.utf8), name: "a", file.choice)
      #expect(frame.configuration.species == [0, 1], "\(file.what)")
    }
  }
}
