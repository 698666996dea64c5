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
    let name = Packing.withoutEnding(path)
    guard let dot = name.lastIndex(of: "."), !name[dot...].contains("/") else { return nil }
    let ending = name[name.index(after: dot)...].lowercased()
    guard let format = Self.allCases.first(where: { $0.endings.contains(ending) }) else { return nil }
    self = format
  }
}
