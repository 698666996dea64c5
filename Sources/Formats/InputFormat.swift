import Foundation

/// The formats of files that are read.
enum InputFormat {
  /// XYZ of any dialect.
  case xyz
  case lammpsData, lammpsDump, lammpsYAML, lammpsCfg
  case gsd, hdf5, numpyArray, zip
  case columns
  /// Another kind of file, with a sentence about it.
  case foreign(String)

  /// The signature of HDF5 files.
  static let signatureOfHDF5: [UInt8] = [0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a]

  /// The number of first bytes within which a user block may end that precedes an HDF5 file.
  static let largestUserBlock = 1 << 16

  /// Returns the offset of an HDF5 file in these first bytes: 0, or a power of two from 512.
  static func startOfHDF5(_ head: Data) -> Int? {
    var offset = 0
    while offset + 8 <= head.count {
      if head.dropFirst(offset).starts(with: signatureOfHDF5) { return offset }
      offset = offset == 0 ? 512 : 2 * offset
    }
    return nil
  }

  /// Determines the format of uncompressed `bytes`: from the first bytes or, if these are ambiguous, from the name.
  init(of bytes: Data, name: String) {
    let head = bytes.prefix(4096)
    if Self.startOfHDF5(bytes.prefix(Self.largestUserBlock + 8)) != nil {
      self = .hdf5
    } else if head.count >= 8,
      head.withUnsafeBytes({ $0.loadUnaligned(as: UInt64.self) }).littleEndian == GSDLayer.magic
    {
      self = .gsd
    } else if NumpyReader.isArray(head) {
      self = .numpyArray
    } else if head.starts(with: [0x50, 0x4b, 3, 4]) || head.starts(with: [0x50, 0x4b, 5, 6]) {
      self = .zip
    } else if let kind = ForeignKind.named(head) {
      self = .foreign(kind)
    } else {
      self.init(
        text: String(decoding: head.starts(with: [0xef, 0xbb, 0xbf]) ? head.dropFirst(3) : head, as: UTF8.self), name)
    }
  }

  private init(text: String, _ name: String) {
    // Lines may end in CR and LF, which are one character of Swift's.
    let lines = text.split(maxSplits: 60, omittingEmptySubsequences: true) { $0 == "\n" || $0 == "\r\n" }
    let content = lines.first { line in line.first { !$0.isWhitespace }.map { $0 != "#" } ?? false } ?? ""
    let first = content.split(whereSeparator: \.isWhitespace)
    let named = FileFormat(ofName: name)
    if first.first == "ITEM:" {
      self = .lammpsDump
    } else if first.count == 1, first[0] == "---" || first[0] == "creator:" {
      self = .lammpsYAML
    } else if content.hasPrefix("creator:"), lines.contains(where: { $0.hasPrefix("natoms:") }) {
      self = .lammpsYAML
    } else if content.hasPrefix("Number of particles") {
      self = .lammpsCfg
    } else if first.count == 1, Int(first[0]) != nil {
      self = .xyz
    } else if lines.contains(where: { Self.countsAtoms($0) }) {
      self = .lammpsData
    } else if let kind = ForeignKind.named(text: lines) {
      self = .foreign(kind)
    } else if Self.areColumns(lines) {
      self = .columns
    } else if named == .lammpsData || named == .lammpsDump || named == .extendedXYZ {
      self = named == .lammpsData ? .lammpsData : named == .lammpsDump ? .lammpsDump : .xyz
    } else if text.isEmpty {
      self = .xyz
    } else if text.unicodeScalars.contains(where: { $0 < " " && !"\t\n\r\u{c}".unicodeScalars.contains($0) }) {
      self = .foreign(
        ForeignKind.sentence("binary data of an unknown kind", "convert it with the program that wrote it"))
    } else {
      self = .foreign(
        ForeignKind.sentence(
          "text of an unknown format, which begins with \"\(content.prefix(40))\"",
          "convert it with ASE, OVITO or the program that wrote it"))
    }
  }

  /// Returns whether a line is "24 atoms", as in the header of a LAMMPS data file.
  static func countsAtoms(_ line: some StringProtocol) -> Bool {
    let words = line.prefix { $0 != "#" }.split(whereSeparator: \.isWhitespace)
    return words.count == 2 && words[1] == "atoms" && Int(words[0]) != nil
  }

  /// Returns whether lines are columns of numbers, of the same number, after at most one line of names.
  private static func areColumns(_ lines: [Substring]) -> Bool {
    // The last line may be cut.
    let rows = lines.map { line in
      line.prefix { $0 != "#" }.split { $0.isWhitespace || $0 == "," }
    }.filter { !$0.isEmpty }
    guard rows.count > 0, rows[0].count >= 3 else { return false }
    let whole = rows.count > 2 ? rows.dropLast() : rows[...]
    let hasNames = rows[0].allSatisfy { decimal($0) == nil } && rows.count > 1
    return whole.dropFirst(hasNames ? 1 : 0).allSatisfy { row in
      row.count == rows[0].count && row.count(where: { decimal($0) != nil }) >= 3
    } && (!hasNames || ["x", "xs", "xu"].contains { name in rows[0].contains { $0.lowercased() == name } })
  }
}
