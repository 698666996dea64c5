import Foundation

/// Files of other kinds, by their first bytes: what they are, and how they become something that Lehr reads.
enum ForeignKind {
  /// What Lehr reads.
  static let supported =
    "Lehr reads XYZ (extended, atooms, RUMD), LAMMPS data and dump (text, cfg, yaml), GSD, H5MD, gamdpy's HDF5, NumPy arrays "
    + "and columns of numbers"

  /// The sentence about a file of a kind.
  static func sentence(_ kind: String, _ remedy: String) -> String { "this is \(kind): \(remedy). \(supported)" }

  private static let ase = "convert it with ASE, as in: ase convert FILE out.extxyz"
  private static let trajectory = "convert it with MDAnalysis or OVITO, with the cell"

  /// A kind with the bytes that it begins with, at an offset.
  private struct Magic {
    let bytes: [UInt8]
    var offset = 0
    let kind: String
    let remedy: String

    init(_ bytes: [UInt8], at offset: Int = 0, _ kind: String, _ remedy: String) {
      (self.bytes, self.offset, self.kind, self.remedy) = (bytes, offset, kind, remedy)
    }

    init(_ text: String, at offset: Int = 0, _ kind: String, _ remedy: String) {
      self.init(Array(text.utf8), at: offset, kind, remedy)
    }
  }

  private static let magics: [Magic] = [
    Magic(
      [0x80, 0x02], "a Python pickle", "save its arrays with numpy.savez(\"out.npz\", positions=…, types=…, box=…)"),
    Magic(
      [0x80, 0x03], "a Python pickle", "save its arrays with numpy.savez(\"out.npz\", positions=…, types=…, box=…)"),
    Magic(
      [0x80, 0x04], "a Python pickle", "save its arrays with numpy.savez(\"out.npz\", positions=…, types=…, box=…)"),
    Magic(
      [0x80, 0x05], "a Python pickle", "save its arrays with numpy.savez(\"out.npz\", positions=…, types=…, box=…)"),
    Magic("CDF\u{1}", "a NetCDF file, as of AMBER", trajectory),
    Magic("CDF\u{2}", "a NetCDF file, as of AMBER", trajectory),
    Magic("CDF\u{5}", "a NetCDF file, as of AMBER", trajectory),
    Magic("CORD", at: 4, "a DCD trajectory", trajectory), Magic("DROC", at: 4, "a DCD trajectory", trajectory),
    Magic([0, 0, 0x07, 0xcb], "an XTC trajectory of GROMACS", trajectory),
    Magic([0, 0, 0x07, 0xc9], "a TRR trajectory of GROMACS", trajectory),
    Magic("- of Ulm", "a trajectory of ASE", ase), Magic("SQLite format 3", "an SQLite file, as of ase.db", ase),
    Magic("LammpS RestartT", "a restart file of LAMMPS", "convert it with lmp -restart2data FILE out.data"),
    Magic("DUMPATOM", at: 8, "a binary dump of LAMMPS", "convert it with LAMMPS's binary2txt"),
    Magic("DUMPCUSTOM", at: 8, "a binary dump of LAMMPS", "convert it with LAMMPS's binary2txt"),
    Magic([0x04, 0x22, 0x4d, 0x18], "a file compressed by lz4", "unpack it with lz4 -d"),
    Magic("LZIP", "a file compressed by lzip", "unpack it with lzip -d"),
    Magic([0x1f, 0x9d], "a file compressed by compress", "unpack it with uncompress"),
    Magic([0x37, 0x7a, 0xbc, 0xaf], "a 7-Zip archive", "unpack it"),
    Magic("Rar!", "a RAR archive", "unpack it"), Magic("ustar", at: 257, "a tar archive", "unpack it with tar -xf"),
    Magic("MATLAB 5.0", "a MATLAB file", "save its arrays with numpy.savez after scipy.io.loadmat"),
    Magic("PAR1", "a Parquet file", "save its columns as text or with numpy.savez"),
    Magic([0x7f, 0x45, 0x4c, 0x46], "a program", "give the file of a configuration"),
    Magic([0x89, 0x50, 0x4e, 0x47], "an image", "give the file of a configuration"),
    Magic([0xff, 0xd8, 0xff], "an image", "give the file of a configuration"),
    Magic("%PDF", "a PDF document", "give the file of a configuration"),
    Magic([0xff, 0xfe], "text in UTF-16", "save it as UTF-8"),
    Magic([0xfe, 0xff], "text in UTF-16", "save it as UTF-8"),
    Magic("version https://git-lfs", "a pointer of Git LFS", "run git lfs pull to get the file itself"),
    Magic("lehr\u{20}run", "a checkpoint of a run", "its run resumes from it; convert a finished sample instead"),
  ]

  /// Returns the sentence about a file that begins with the bytes of another kind; nil if it does not.
  static func named(_ head: Data) -> String? {
    let bytes = Array(head.prefix(512))
    for magic in magics where bytes.count >= magic.offset + magic.bytes.count {
      if bytes[magic.offset..<(magic.offset + magic.bytes.count)].elementsEqual(magic.bytes) {
        return sentence(magic.kind, magic.remedy)
      }
    }
    return nil
  }

  /// Returns the sentence about text of another kind; nil if it is of none that is known.
  static func named(text lines: [Substring]) -> String? {
    guard let first = lines.first?.drop(while: \.isWhitespace) else { return nil }
    let lower = first.lowercased()
    if lower.hasPrefix("<!doctype html") || lower.hasPrefix("<html") {
      return sentence("a web page", "download the file itself")
    }
    if first.hasPrefix("<") {
      let isHOOMD = lines.contains { $0.contains("<hoomd_xml") }
      return sentence(
        isHOOMD ? "an XML file of HOOMD-blue" : "an XML file", isHOOMD ? "convert it with OVITO or HOOMD-blue 2" : ase)
    }
    if first.hasPrefix("{") || first.hasPrefix("[") { return sentence("JSON", ase) }
    if ["HEADER", "CRYST1", "ATOM  ", "HETATM", "REMARK", "MODEL "].contains(where: { first.hasPrefix($0) }) {
      return sentence("a PDB file", ase)
    }
    if lower.hasPrefix("data_") { return sentence("a CIF file", ase) }
    if first.hasPrefix("LAMMPS (") { return sentence("a log of LAMMPS", "give the dump or data file of the run") }
    if first.hasPrefix("@<TRIPOS>") { return sentence("a MOL2 file", ase) }
    let numbers = lines.prefix(5).map { $0.split(whereSeparator: \.isWhitespace).compactMap { decimal($0) } }
    if numbers.count == 5, numbers[1].count == 1, numbers[2...4].allSatisfy({ $0.count == 3 }) {
      return sentence("a POSCAR file", ase)
    }
    // A title, a number of atoms, and rows that begin with a residue and an atom and end with three positions.
    let words = lines.count > 2 ? lines[2].split(whereSeparator: \.isWhitespace) : []
    if numbers.count > 2, numbers[1].count == 1, numbers[1][0] >= 1, words.count >= 5,
      words[0].contains(where: \.isLetter),
      words.suffix(3).allSatisfy({ decimal($0) != nil && $0.contains(".") })
    {
      return sentence("a GRO file of GROMACS", "\(ase); its lengths are in nm")
    }
    return nil
  }
}
