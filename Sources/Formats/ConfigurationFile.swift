import Durability
import Foundation
import Particles
import Storage

/// Reading and writing of configurations in any supported format. Files are identified by their first bytes when
/// reading, by their extension when writing.
public enum ConfigurationFile {
  /// The largest file that is read, compressed or not: more than ten million particles.
  static let largestFile = 4 << 30

  /// Reads the selected frame of the file at `path`.
  ///
  /// - Throws: ``FileError`` if it cannot be read, ``FormatError`` if its contents are invalid.
  public static func read(_ path: String, _ choice: FrameChoice = FrameChoice()) throws -> Frame {
    // HDF5 reads its files itself, and only the required part of large ones.
    if isHDF5(path) { return try checked(try H5MDReader(path: path, choice: choice).frame(), path) }
    return try read(try AtomicFile.read(path, limit: largestFile), name: path, choice)
  }

  /// Reads the selected frame from the bytes of a file of any format except H5MD; `name` is the file name for messages.
  package static func read(
    _ packed: Data, name: String, _ choice: FrameChoice = FrameChoice()
  ) throws(FormatError) -> Frame {
    let bytes = Gzip.isGzip(packed) ? try Gzip.unpacked(packed, name: name, limit: largestFile) : packed
    switch FileFormat(of: bytes, name: name) {
    case .extendedXYZ:
      return try checked(Frame(try ExtendedXYZ(bytes: bytes, name: name, choice: choice)), name)
    case .lammpsData: return try checked(try LammpsData.read(bytes, name: name, choice: choice), name)
    case .lammpsDump: return try checked(try LammpsDump.read(bytes, name: name, choice: choice), name)
    case .gsd: return try checked(try GSD.read(bytes, name: name, choice: choice), name)
    case .h5md: throw FormatError(name, "a compressed H5MD file cannot be read; decompress it first")
    }
  }

  /// Images of a box may exceed the range of numbers.
  private static func checked(_ frame: Frame, _ name: String) throws(FormatError) -> Frame {
    guard let i = frame.configuration.positions.firstIndex(where: { !$0.squaredLength.isFinite }) else { return frame }
    throw FormatError(
      name,
      "particle \(i + 1) is too far from the cell: \(frame.configuration.positions[i]); check the coordinates"
    )
  }

  private static func isHDF5(_ path: String) -> Bool {
    (try? AtomicFile.head(path, count: 8)) == Data(FileFormat.signatureOfHDF5)
  }

  /// Writes `frame` to `path`, whole or not at all, in the format of its ending, or in extended XYZ; compressed if the name
  /// ends in .gz.
  ///
  /// - Parameters:
  ///   - names: the names of species A, B, … in extended XYZ; letters where there are none.
  ///   - inDouble: whether GSD gets numbers of 64 bits, in schema 2.0.
  ///   - codeVersion: the version of the code, for formats that say who wrote them.
  public static func write(
    _ frame: Frame, to path: String, names: [String] = [], inDouble: Bool = false, codeVersion: String = ""
  ) throws {
    let format = FileFormat(ofName: path) ?? .extendedXYZ
    let bytes: Data
    switch format {
    case .extendedXYZ: bytes = Data(ExtendedXYZ(frame).text(names: names).utf8)
    case .lammpsData: bytes = Data(LammpsData.text(frame).utf8)
    case .lammpsDump: bytes = Data(LammpsDump.text(frame).utf8)
    case .gsd: bytes = GSD.bytes(frame, inDouble: inDouble)
    case .h5md:
      bytes = ConfigurationImage.encode(
        frame.configuration, velocities: frame.velocities, step: frame.step ?? 0, codeVersion: codeVersion)
    }
    let isPacked = path.hasSuffix(".gz")
    guard !isPacked || format.isText else {
      throw FormatError(path, "\(format.rawValue) cannot be compressed; remove .gz from the name")
    }
    try OutputFile.write(isPacked ? Gzip.packed(bytes) : bytes, to: path)
  }
}

extension Frame {
  /// The frame of an extended XYZ file, whose key `step` is the time step.
  init(_ file: ExtendedXYZ) {
    self.init(
      configuration: file.configuration, velocities: file.velocities, step: file.property("step").flatMap { Int($0) },
      properties: file.properties.filter { $0.key != "step" || Int($0.value) == nil })
  }
}

extension ExtendedXYZ {
  /// The frame as extended XYZ, its time step as the key `step`.
  public init(_ frame: Frame) {
    self.init(
      configuration: frame.configuration, velocities: frame.velocities,
      properties: (frame.step.map { [("step", "\($0)")] } ?? []) + frame.properties)
  }
}
