import Durability
import Foundation
import Particles
import Storage

/// Reading and writing of configurations in any supported format. Files are identified by their first bytes when
/// reading, by their extension when writing.
public enum ConfigurationFile {
  /// The largest file that is read, compressed or not: more than ten million particles.
  static let largestFile = 4 << 30
  /// The path that stands for standard input.
  public static let standardInput = "-"

  /// The sentence about a box that is given for a file with another.
  static let secondBox = "the file has a box; do not give another"
  /// The note about particles without species.
  static let noSpecies =
    "it contains no species: all particles are read as A; give the numbers of A, B, … or a list of species"

  /// Reads the selected frame of the file at `path`, or of standard input.
  ///
  /// - Throws: ``FileError`` if it cannot be read, ``FormatError`` if its contents are invalid.
  public static func read(_ path: String, _ choice: FrameChoice = FrameChoice()) throws -> Frame {
    if path == standardInput { return try readStandardInput(choice) }
    // HDF5 reads its files itself, and only the required part of large ones.
    let head = try? AtomicFile.head(path, count: InputFormat.largestUserBlock + 8)
    if let head, InputFormat.startOfHDF5(head) != nil { return try readHDF5(path, name: path, choice) }
    return try read(try AtomicFile.read(path, limit: largestFile), name: path, choice)
  }

  private static func readHDF5(_ path: String, name: String, _ choice: FrameChoice) throws -> Frame {
    try checked(try HDF5Reader.read(path: path, name: name, choice: choice), name, choice)
  }

  /// Reads all of standard input. HDF5 reads files only, and gets one.
  private static func readStandardInput(_ choice: FrameChoice) throws -> Frame {
    let name = "standard input"
    var bytes = Data()
    var piece = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = Foundation.read(STDIN_FILENO, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FormatError(name, "cannot be read: \(String(cString: strerror(errno)))") }
      if count == 0 { break }
      bytes.append(contentsOf: piece[0..<count])
      guard bytes.count <= largestFile else {
        throw FormatError(name, "it is larger than \(largestFile) bytes, the limit")
      }
    }
    guard InputFormat.startOfHDF5(bytes.prefix(InputFormat.largestUserBlock + 8)) != nil else {
      return try read(bytes, name: name, choice)
    }
    let folder = FileManager.default.temporaryDirectory.path
    let path = "\(folder)/lehr-\(getpid())-\(UInt64.random(in: .min ... .max)).h5"
    try AtomicFile.write(bytes, to: path)
    defer { unlink(path) }
    return try readHDF5(path, name: name, choice)
  }

  /// Reads the selected frame from the bytes of a file of any format except HDF5; `name` is the file name for messages.
  package static func read(
    _ packed: Data, name: String, _ choice: FrameChoice = FrameChoice()
  ) throws(FormatError) -> Frame {
    guard let packing = Packing(of: packed) else { return try unpacked(packed, name: name, choice, isCut: false) }
    let (bytes, isCut) = try packing.unpacked(packed, name: name, limit: largestFile)
    if isCut, bytes.isEmpty { throw FormatError(name, "the compressed file is truncated; write it again") }
    return try unpacked(bytes, name: Packing.withoutEnding(name), choice, isCut: isCut, shown: name)
  }

  private static func unpacked(
    _ bytes: Data, name: String, _ choice: FrameChoice, isCut: Bool, shown: String? = nil
  ) throws(FormatError) -> Frame {
    let format = InputFormat(of: bytes, name: name)
    let name = shown ?? name
    let cut = FormatError(name, "the compressed file is truncated; write it again")
    switch format {
    case .xyz, .lammpsDump, .lammpsYAML: break
    default: if isCut { throw cut }
    }
    switch format {
    case .lammpsData, .lammpsDump, .lammpsYAML, .lammpsCfg, .gsd:
      guard choice.box == nil else { throw FormatError(name, secondBox) }
    default: break
    }
    let frame =
      switch format {
      case .xyz: try XYZReader.read(bytes, name: name, choice: choice, isCut: isCut)
      case .lammpsData: try LammpsData.read(bytes, name: name, choice: choice)
      case .lammpsDump: try LammpsDump.read(bytes, name: name, choice: choice, isCut: isCut)
      case .lammpsYAML: try LammpsYAMLReader.read(bytes, name: name, choice: choice, isCut: isCut)
      case .lammpsCfg: try LammpsCfgReader.read(bytes, name: name, choice: choice)
      case .gsd: try GSD.read(bytes, name: name, choice: choice)
      case .numpyArray: try NumpyFrames.read(array: bytes, name: name, choice: choice)
      case .zip: try NumpyFrames.read(archive: bytes, name: name, choice: choice)
      case .columns: try BareColumns.read(bytes, name: name, choice: choice, isCut: isCut)
      case .hdf5: throw FormatError(name, "a compressed HDF5 file cannot be read; decompress it first")
      case .foreign(let sentence): throw FormatError(name, sentence)
      }
    return try checked(frame, name, choice)
  }

  /// Images of a box may exceed the range of numbers. Given species replace those of the file.
  private static func checked(
    _ frame: Frame, _ name: String, _ choice: FrameChoice
  ) throws(FormatError) -> Frame {
    if let i = frame.configuration.positions.firstIndex(where: { !$0.squaredLength.isFinite }) {
      let x = frame.configuration.positions[i]
      throw FormatError(
        name, "particle \(i + 1) is too far from the cell: \(x.x), \(x.y), \(x.z); check the coordinates")
    }
    guard let species = choice.species else { return frame }
    var frame = frame
    try species.apply(to: &frame.configuration, choice, name: name)
    return frame
  }

  /// Writes `frame` to `path`, whole or not at all, in the format of its ending, or in extended XYZ (``FileFormat/init(writing:)``);
  /// compressed if the name ends in .gz, .bz2, .xz or .zst.
  ///
  /// - Parameters:
  ///   - names: the names of species A, B, … in extended XYZ; letters where there are none.
  ///   - inDouble: whether GSD gets numbers of 64 bits, in schema 2.0.
  ///   - codeVersion: the version of the code, for formats that say who wrote them.
  public static func write(
    _ frame: Frame, to path: String, names: [String] = [], inDouble: Bool = false, codeVersion: String = ""
  ) throws {
    let format = try FileFormat(writing: path)
    var bytes: Data
    switch format {
    case .extendedXYZ:
      let kinds = (frame.configuration.species.max() ?? 0) + 1
      guard names.isEmpty || names.count >= kinds else {
        throw FormatError(path, "\(names.count) names for \(kinds) species: give one for each of A, B, …")
      }
      bytes = Data(ExtendedXYZ(frame).text(names: names).utf8)
    case .lammpsData: bytes = Data(LammpsData.text(frame).utf8)
    case .lammpsDump: bytes = Data(LammpsDump.text(frame).utf8)
    case .gsd:
      guard GSD.hasImages(of: frame.configuration) else {
        throw FormatError(path, "a position is more than \(Int(GSD.largestImage)) cells away, which GSD cannot store")
      }
      bytes = GSD.bytes(frame, inDouble: inDouble)
    case .h5md:
      bytes = ConfigurationImage.encode(
        frame.configuration, velocities: frame.velocities, step: frame.step ?? 0, codeVersion: codeVersion)
    }
    if let packing = Packing(ofName: path) {
      guard format.isText else {
        throw FormatError(path, "\(format.rawValue) cannot be compressed; remove \(packing.ending) from the name")
      }
      guard let packed = packing.packed(bytes) else {
        throw FormatError(path, "the file is too large for \(packing.rawValue); remove \(packing.ending) from the name")
      }
      bytes = packed
    }
    try OutputFile.write(bytes, to: path)
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
