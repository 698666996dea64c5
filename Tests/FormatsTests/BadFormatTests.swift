import Durability
import Formats
import Foundation
import Tags
import Testing

/// Text that is no configuration, and a phrase of the sentence that says so.
@Suite(.tags(.law)) struct BadFormatTests {
  private let folder = TemporaryFolder()

  private static func dump(
    bounds: String = "pp pp pp\n0 5\n0 5\n0 5", columns: String = "id type x y z", rows: [String] = ["1 1 1 2 3"],
    count: String = "1", before: String = ""
  ) -> String {
    "\(before)ITEM: TIMESTEP\n0\nITEM: NUMBER OF ATOMS\n\(count)\nITEM: BOX BOUNDS \(bounds)\nITEM: ATOMS \(columns)\n"
      + rows.map { $0 + "\n" }.joined()
  }

  static let dumps: [(text: String, phrase: String)] = [
    (dump(bounds: "pp pp ff\n0 5\n0 5\n0 5"), "periodic"),
    (dump(bounds: "pp pp pp\n0 5\n0 0\n0 5"), "three positive lengths (got 5.0, 0.0, 5.0"),
    (dump(bounds: "xy xz yz pp pp pp\n0 5 6\n0 5 0\n0 5 0"), "three positive lengths (got -1.0"),
    (dump(bounds: "abc origin pp pp pp\n5 0 0 0\n1 5 0 0\n0 0 -5 0"), "left-handed"),
    (dump(bounds: "pp pp pp\n5 0\n0 5\n0 5"), "three positive lengths"),
    (dump(bounds: "pp pp pp\n0 5 1\n0 5\n0 5"), "wrong number of columns"),
    (dump(bounds: "pp pp pp\n0 nan\n0 5\n0 5"), "nan"),
    (dump(columns: "id type x y", rows: ["1 1 1 2"]), "no positions"),
    (dump(columns: "id x y z", rows: ["1 1 2 3"]), "no species"),
    (dump(columns: "id type x y z mass", rows: ["1 1 1 2 3 2.5"]), "masses must be 1"),
    (dump(columns: "id element x y z", rows: ["1 Ar 1 2 3"]), "the element \"Ar\" is unknown"),
    (dump(columns: "id type x y z radius", rows: ["1 1 1 2 3 -1"]), "radius must be positive"),
    (dump(columns: "id type x y z diameter", rows: ["1 1 1 2 3 0"]), "diameter must be positive"),
    (dump(columns: "id type x y z ix iy iz", rows: ["1 1 1 2 3 0.5 0 0"]), "image flag must be a whole number"),
    (dump(rows: ["1 27 1 2 3"]), "from 1 to 26 (got 27"), (dump(rows: ["1 0 1 2 3"]), "(got 0)"),
    (dump(rows: ["1 1 1 2"]), "expected 5 columns (got 4)"), (dump(rows: ["1 1 1 2 inf"]), "inf"),
    (dump(rows: ["x 1 1 2 3"]), "identifier must be a whole number"), (dump(rows: []), "ends after 0 of 1"),
    (dump(rows: ["1 1 1 2 3", "1 1 1 2 3"], count: "2"), "particle 1 is given twice"),
    (dump(rows: [], count: "0"), "the number of atoms is 0"), (dump(count: "999999"), "cannot hold"),
    (dump(count: "-1"), "the number of atoms is -1"), (dump(before: "ITEM: UNITS\nreal\n"), "units are real"),
    (dump(before: "ITEM: NUMBER OF ENTRIES\n3\n"), "unknown item"), ("ITEM: TIMESTEP\n0\n", "within the head"),
    ("ITEM: TIMESTEP\n0\nITEM: ATOMS id type x y z\n", "before their number"),
    ("ITEM: NUMBER OF ATOMS\n1\nITEM: ATOMS id type x y z\n", "before the bounds"),
    (dump() + "rubbish\n", "begins with ITEM:"),
  ]

  private static func data(
    head: String = "1 atoms\n1 atom types\n\n0 5 xlo xhi\n0 5 ylo yhi\n0 5 zlo zhi", atoms: String = "Atoms # atomic",
    rows: [String] = ["1 1 1 2 3"], after: String = ""
  ) -> String { "title\n\n\(head)\n\n\(atoms)\n\n\(rows.joined(separator: "\n"))\n\(after)" }

  static let datas: [(text: String, phrase: String)] = [
    (data(head: "1 atoms\n0 5 xlo xhi\n0 5 ylo yhi"), "no box: xlo xhi"),
    (data(head: "1 atoms\n0 5 xlo xhi\n0 5 ylo yhi\n5 5 zlo zhi"), "three positive lengths (got 5.0, 5.0, 0.0"),
    (data(head: "1 atoms\n0 5 xlo xhi\n0 5 ylo yhi\n0 5 zlo zhi\n0.5 0 nan xy xz yz"), "nan"),
    (data(head: "1 atoms\n5 0 0 avec\n1 5 0 bvec\n6 5 0 cvec"), "lie in one plane"),
    (data(head: "1 atoms\n5 0 0 avec\n1 5 0 bvec"), "not all"),
    (data(head: "99999 atoms"), "cannot hold"), (data(head: "0 atoms"), "cannot hold"),
    (data(head: "1 atoms\n1 ellipsoids"), "ellipsoids"),
    (data(atoms: "Atoms # dipole"), "atom style \"dipole\""),
    (data(atoms: "Atoms", rows: ["1 1 0.5 1 2 3"]), "# sphere"),
    (data(rows: ["1 1 1 2"]), "5 columns"), (data(rows: ["1 1 1 2 nan"]), "nan"), (data(rows: []), "ends after 0 of 1"),
    (data(rows: ["1 x 1 2 3"]), "the type \"x\" is unknown"), (data(rows: ["1 1 1 2 3 0 0 x"]), "image flag"),
    (data(after: "\nMasses\n\n1 2.5\n"), "masses must be 1"), (data(after: "\nMasses\n\n1\n"), "a type and a mass"),
    (data(after: "\nVelocities\n\n1 1 2\n"), "three numbers"), (data(after: "\nVelocities\n\n"), "ends after 0 of 1"),
    (data(after: "\nAtoms # atomic\n\n1 1 1 2 3\n"), "second section"),
    (data(atoms: "Atoms # sphere", rows: ["1 1 1.0 1.0 1 2 3"]), "masses must be 1 (got 0.52"),
    (data(atoms: "Atoms # sphere", rows: ["1 1 -1.0 1.0 1 2 3"]), "diameter must be positive"),
    (data(atoms: "Pair Coeffs", rows: ["1 1.0"]), "Atoms is missing"),
    (
      data(head: "2 atoms\n0 5 xlo xhi\n0 5 ylo yhi\n0 5 zlo zhi", rows: ["7 1 1 2 3", "7 1 1 2 3"]),
      "particle 7 is given twice"
    ),
    (data(rows: ["1 1 1 2 3 0 0 999999999999999999"]), ""),
  ]

  @Test(arguments: dumps + datas) func whatIsNoConfigurationIsRefusedByASentence(_ bad: (text: String, phrase: String))
    throws
  {
    let path = "\(folder.path)/bad"
    try AtomicFile.write(Data(bad.text.utf8), to: path)
    if bad.phrase.isEmpty {
      // Far away, but a number.
      #expect(try ConfigurationFile.read(path).configuration.count == 1)
      return
    }
    let error = #expect(throws: FormatError.self) { try ConfigurationFile.read(path) }
    #expect(
      error?.description.hasPrefix(path) == true && error?.description.contains(bad.phrase) == true,
      "\(error?.description ?? "")")
  }

  @Test func membersOfACompressedFileFollowEachOtherAndDamageIsNamed() throws {
    let frame = RoundTripTests.frame(radii: false, velocities: false)
    let path = "\(folder.path)/a.xyz.gz"
    try ConfigurationFile.write(frame, to: path)
    let bytes = try AtomicFile.read(path)
    // Two members follow each other as if their contents did.
    try AtomicFile.write(bytes + bytes + Data(count: 100), to: path)
    #expect(try ConfigurationFile.read(path, FrameChoice(frame: 1)) == frame)
    for (bad, phrase) in [
      (bytes.prefix(bytes.count - 9), "truncated"), (bytes.prefix(12), "truncated"),
      (bytes + Data([1, 2, 3]), "damaged"),
      (bytes.dropLast(8) + Data(count: 8), "damaged"),
    ] {
      try AtomicFile.write(Data(bad), to: path)
      let error = #expect(throws: FormatError.self) { try ConfigurationFile.read(path) }
      #expect(error?.description.contains(phrase) == true, "\(error?.description ?? "")")
    }
  }

  @Test func whatUnpacksToMoreThanAllowedIsRefused() throws {
    let bomb = Packing.gzip.packed(Data(count: 50_000_000))!
    #expect(bomb.count < 60_000)
    let error = #expect(throws: FormatError.self) { try Packing.gzip.unpacked(bomb, name: "bomb", limit: 1_000_000) }
    #expect(error?.description.contains("larger than 1000000 bytes") == true)
    #expect(try Packing.gzip.unpacked(bomb, name: "bomb", limit: 50_000_000).bytes == Data(count: 50_000_000))
  }
}
