import Foundation

/// The formats of configurations.
public enum FileFormat: String, Sendable, CaseIterable {
  /// Extended XYZ in ASE's dialect.
  case extendedXYZ = "extended XYZ"
  /// LAMMPS's data file.
  case lammpsData = "LAMMPS data"
  /// LAMMPS's text dump.
  case lammpsDump = "LAMMPS dump"
  /// GSD, schema hoomd.
  case gsd = "GSD"
  /// H5MD 1.1.
  case h5md = "H5MD"

  /// The file extensions of the format.
  public var endings: [String] {
    switch self {
    case .extendedXYZ: ["extxyz", "xyz"]
    case .lammpsData: ["data", "lmp"]
    case .lammpsDump: ["dump", "lammpstrj"]
    case .gsd: ["gsd"]
    case .h5md: ["h5md", "h5"]
    }
  }

  /// Whether the format is text, which may be compressed.
  public var isText: Bool { self != .gsd && self != .h5md }

  /// Creates the format for the extension of `path`, without .gz; nil for an unknown one.
  public init?(ofName path: String) {
    let name = path.hasSuffix(".gz") ? path.dropLast(3) : path[...]
    guard let dot = name.lastIndex(of: "."), !name[dot...].contains("/") else { return nil }
    let ending = name[name.index(after: dot)...].lowercased()
    guard let format = Self.allCases.first(where: { $0.endings.contains(ending) }) else { return nil }
    self = format
  }

  /// Determines the format of uncompressed `bytes`: from the first bytes or, if these are ambiguous, from the name.
  init(of bytes: Data, name: String) {
    let head = bytes.prefix(4096)
    if head.starts(with: Self.signatureOfHDF5) {
      self = .h5md
    } else if head.count >= 8,
      head.withUnsafeBytes({ $0.loadUnaligned(as: UInt64.self) }).littleEndian == GSDLayer.magic
    {
      self = .gsd
    } else {
      let text = String(decoding: head, as: UTF8.self)
      let lines = text.split(separator: "\n", maxSplits: 40, omittingEmptySubsequences: true)
      let first = lines.first.map { $0.split(whereSeparator: \.isWhitespace) } ?? []
      if first.first == "ITEM:" {
        self = .lammpsDump
      } else if first.count == 1, Int(first[0]) != nil {
        self = .extendedXYZ
      } else if lines.contains(where: { Self.countsAtoms($0) }) {
        self = .lammpsData
      } else {
        self = Self(ofName: name).flatMap { $0.isText ? $0 : nil } ?? .extendedXYZ
      }
    }
  }

  /// The signature of HDF5 files.
  static let signatureOfHDF5: [UInt8] = [0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a]

  /// Returns whether a line is "24 atoms", as in the header of a LAMMPS data file.
  private static func countsAtoms(_ line: Substring) -> Bool {
    let words = line.prefix { $0 != "#" }.split(whereSeparator: \.isWhitespace)
    return words.count == 2 && words[1] == "atoms" && Int(words[0]) != nil
  }
}
