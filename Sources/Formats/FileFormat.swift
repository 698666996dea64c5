import Foundation

/// The formats that configurations are written in.
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

  /// Creates the format for the extension of `path`, without that of a compression; nil for an unknown one.
  public init?(ofName path: String) {
    guard let ending = Self.ending(of: path), let format = Self.allCases.first(where: { $0.endings.contains(ending) })
    else { return nil }
    self = format
  }

  /// Creates the format in which a configuration is written to `path`: extended XYZ if the extension does not say.
  ///
  /// - Throws: ``FormatError`` for the extension of a format that is not written.
  public init(writing path: String) throws(FormatError) {
    if let ending = Self.ending(of: path), Self.notWritten.contains(ending) {
      throw FormatError(path, "configurations are not written as .\(ending); use one of \(Self.allEndings)")
    }
    self = Self(ofName: path) ?? .extendedXYZ
  }

  /// All extensions: `.extxyz .xyz …`.
  public static var allEndings: String { allCases.flatMap(\.endings).map { "." + $0 }.joined(separator: " ") }

  /// Extensions by which other programs choose a format that is not written here.
  private static let notWritten: Set<String> = [
    "bin", "cfg", "cif", "csv", "dcd", "db", "gro", "json", "mat", "mol2", "nc", "npy", "npz", "parquet", "pdb", "pkl",
    "poscar", "traj", "trr", "tsv", "vasp", "xtc", "yaml", "yml",
  ]

  private static func ending(of path: String) -> String? {
    let name = Packing.withoutEnding(path)
    guard let dot = name.lastIndex(of: "."), !name[dot...].contains("/") else { return nil }
    return name[name.index(after: dot)...].lowercased()
  }
}
