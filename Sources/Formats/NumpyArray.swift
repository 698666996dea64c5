import CZlib
import Durability
import Foundation

/// An array in NumPy's format `.npy`, version 1.0: row-major, little-endian.
public struct NumpyArray: Sendable {
  /// The whole file.
  let bytes: Data

  /// Creates an array of numbers with this shape, last index fastest.
  public init(_ values: [Double], shape: [Int]) {
    self.init(kind: "<f8", shape: shape, values: values.map { $0.bitPattern.littleEndian })
  }

  /// Creates an array of 64-bit integers with this shape.
  public init(_ values: [Int64], shape: [Int]) {
    self.init(kind: "<i8", shape: shape, values: values.map(\.littleEndian))
  }

  /// Creates an array of 32-bit integers with this shape.
  public init(_ values: [Int32], shape: [Int]) {
    self.init(kind: "<i4", shape: shape, values: values.map(\.littleEndian))
  }

  /// Creates a single ASCII string.
  public init(_ text: String) { self.init(kind: "|S\(text.utf8.count)", shape: [], values: Array(text.utf8)) }

  private init<Element: BitwiseCopyable>(kind: String, shape: [Int], values: [Element]) {
    let lengths = shape.map(String.init).joined(separator: ", ") + (shape.count == 1 ? "," : "")
    var head = "{'descr': '\(kind)', 'fortran_order': False, 'shape': (\(lengths)), }"
    // The numbers begin at a multiple of 64 bytes; the header ends with a line break.
    head += String(repeating: " ", count: (64 - (10 + head.utf8.count + 1) % 64) % 64) + "\n"
    let length = UInt16(head.utf8.count)
    var bytes = Data([0x93]) + Data("NUMPY".utf8) + Data([1, 0, UInt8(length & 255), UInt8(length >> 8)])
    bytes += Data(head.utf8)
    values.withUnsafeBytes { bytes.append(contentsOf: $0) }
    self.bytes = bytes
  }

  /// Writes the array to `path`, whole or not at all.
  public func write(to path: String) throws(FileError) { try OutputFile.write(bytes, to: path) }
}

/// Named arrays in NumPy's format `.npz`: a zip archive of `.npy` files, stored as they are. The same arrays make the same
/// bytes: the archive's times are the earliest that zip knows.
public struct NumpyArchive: Sendable {
  private let arrays: [(name: String, array: NumpyArray)]

  /// An archive of these arrays.
  public init(_ arrays: [(name: String, array: NumpyArray)]) { self.arrays = arrays }

  /// Writes the archive to `path`, whole or not at all. One of 4 GiB or more is refused: it would need zip's extension.
  public func write(to path: String) throws {
    guard arrays.reduce(0, { $0 + $1.array.bytes.count + 1024 }) < 1 << 32 else {
      throw FormatError(path, "an archive must be below 4 GiB; use a smaller sample")
    }
    try OutputFile.write(bytes, to: path)
  }

  /// The archive's bytes.
  var bytes: Data {
    var archive = Data()
    var directory = Data()
    for (name, array) in arrays {
      let name = Data("\(name).npy".utf8)
      let offset = archive.count
      var common = Data()
      // Version 2.0, no flags, stored, midnight of 1 January 1980.
      for number in [20, 0, 0, 0, 0x21] as [UInt16] { common.append(number) }
      for number in [Self.checksum(array.bytes), UInt32(array.bytes.count), UInt32(array.bytes.count)] {
        common.append(number)
      }
      for number in [UInt16(name.count), 0] { common.append(number) }
      archive += Data("PK\u{3}\u{4}".utf8) + common + name + array.bytes
      directory += Data("PK\u{1}\u{2}".utf8) + Data([20, 0]) + common
      // No comment, first disk, no attributes.
      directory += Data(count: 10)
      directory.append(UInt32(offset))
      directory += name
    }
    let start = archive.count
    archive += directory + Data("PK\u{5}\u{6}".utf8) + Data(count: 4)
    for number in [UInt16(arrays.count), UInt16(arrays.count)] { archive.append(number) }
    for number in [UInt32(directory.count), UInt32(start)] { archive.append(number) }
    return archive + Data(count: 2)
  }

  private static func checksum(_ bytes: Data) -> UInt32 {
    bytes.withUnsafeBytes { UInt32(crc32_z(0, $0.bindMemory(to: UInt8.self).baseAddress, $0.count)) }
  }
}

extension NumpyArchive {
  /// Creates the archive of a sparse matrix in compressed row storage, as read by `scipy.sparse.load_npz`, and other
  /// arrays.
  public init(
    rowStarts: [Int], columns: [Int], values: [Double], order: Int, others: [(name: String, array: NumpyArray)] = []
  ) {
    // SciPy requires the same type for both index arrays, and prefers the smaller one.
    let isSmall = columns.count < Int(Int32.max)
    func indices(_ list: [Int]) -> NumpyArray {
      isSmall
        ? NumpyArray(list.map(Int32.init), shape: [list.count]) : NumpyArray(list.map(Int64.init), shape: [list.count])
    }
    self.init(
      [
        ("indices", indices(columns)), ("indptr", indices(rowStarts)), ("format", NumpyArray("csr")),
        ("shape", NumpyArray([Int64(order), Int64(order)], shape: [2])),
        ("data", NumpyArray(values, shape: [values.count])),
      ] + others)
  }
}

extension Data {
  /// Appends a number, its low byte first.
  mutating func append(_ number: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }
}
