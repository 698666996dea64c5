import CForeignHDF5
import Foundation
import Storage

/// A HDF5 file of any program, read by a process of its own: see `foreign_hdf5.h` for why.
///
/// A dataset that is missing reads as nil; one that cannot be read, or claims more numbers than its file can hold, throws.
struct ForeignHDF5: ~Copyable {
  /// The type, element size and dimensions of a dataset.
  struct Shape: Equatable {
    let kind: lehr_foreign_kind
    let size: Int
    let lengths: [Int]
  }

  private let file: lehr_foreign_file
  private let name: String

  /// Opens the file at `path`; `name` is its name for messages.
  init(path: String, name: String) throws(FormatError) {
    self.name = name
    // The new process takes over the library as it is now: nobody may be in the middle of something.
    file = HDF5Library.whileIdle { lehr_foreign_open(path) }
    guard file.socket >= 0 else {
      throw FormatError(name, "cannot start a process to read it; end some other processes")
    }
  }

  deinit { lehr_foreign_close(file) }

  /// Returns the names in the group at `path`, in order; nil if it does not exist.
  func names(in path: String) throws(FormatError) -> [String]? {
    guard let bytes = try ask(LEHR_FOREIGN_NAMES, path) else { return nil }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// Returns the strings of an attribute; nil if it does not exist.
  func attribute(_ attribute: String, of path: String) throws(FormatError) -> [String]? {
    guard let bytes = try ask(LEHR_FOREIGN_ATTRIBUTE, path, attribute: attribute) else { return nil }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map(String.init)
  }

  /// Returns the numbers of an attribute; nil if it does not exist.
  func numbers(attribute: String, of path: String) throws(FormatError) -> [Double]? {
    guard let bytes = try ask(LEHR_FOREIGN_ATTRIBUTE_NUMBERS, path, attribute: attribute) else { return nil }
    return Self.numbers(bytes)
  }

  /// Returns the strings of a dataset, or of one row along its first axis.
  func strings(_ path: String, row: Int? = nil) throws(FormatError) -> [String]? {
    guard let bytes = try ask(LEHR_FOREIGN_STRINGS, path, row: row) else { return nil }
    return bytes.split(separator: 10, omittingEmptySubsequences: false).dropLast().map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// Returns the names of the members of a dataset's enumeration by number.
  func members(_ path: String) throws(FormatError) -> [Int: String] {
    guard let bytes = try ask(LEHR_FOREIGN_MEMBERS, path) else { return [:] }
    let pairs = String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
      line.firstIndex(of: " ").flatMap { at in Int(line[..<at]).map { ($0, String(line[line.index(after: at)...])) } }
    }
    return Dictionary(pairs) { first, _ in first }
  }

  /// Returns the shape of the dataset at `path`; nil if it does not exist.
  func shape(of path: String) throws(FormatError) -> Shape? {
    guard let bytes = try ask(LEHR_FOREIGN_SHAPE, path) else { return nil }
    let numbers: [Int64] = Self.numbers(bytes)
    guard numbers.count >= 2 else { throw fail(path, "cannot be read") }
    return Shape(
      kind: lehr_foreign_kind(UInt32(clamping: numbers[0])), size: Int(numbers[1]), lengths: numbers[2...].map(Int.init)
    )
  }

  /// Returns the numbers of a dataset, or of one row along its first axis.
  func numbers(_ path: String, row: Int? = nil) throws(FormatError) -> [Double]? {
    guard let bytes = try ask(LEHR_FOREIGN_NUMBERS, path, row: row) else { return nil }
    return Self.numbers(bytes)
  }

  /// Returns the integers of a dataset, or of one row along its first axis.
  func integers(_ path: String, row: Int? = nil) throws(FormatError) -> [Int]? {
    guard let bytes = try ask(LEHR_FOREIGN_INTEGERS, path, row: row) else { return nil }
    return (Self.numbers(bytes) as [Int64]).map(Int.init)
  }

  /// Returns an error with a sentence about an object of the file.
  func fail(_ path: String, _ sentence: String, wanted: FormatError.Wanted? = nil) -> FormatError {
    FormatError(name, chunk: path, sentence, wanted: wanted)
  }

  private static func numbers<T: BitwiseCopyable>(_ bytes: [UInt8]) -> [T] {
    bytes.withUnsafeBytes { buffer in
      (0..<(buffer.count / 8)).map { buffer.loadUnaligned(fromByteOffset: 8 * $0, as: T.self) }
    }
  }

  private func ask(
    _ question: lehr_foreign_question, _ path: String, attribute: String = "", row: Int? = nil
  ) throws(FormatError) -> [UInt8]? {
    let length = lehr_foreign_ask(file, Int32(question.rawValue), path, attribute, Int64(row ?? -1))
    switch length {
    case 0...:
      var bytes = [UInt8](repeating: 0, count: Int(length))
      guard lehr_foreign_receive(file, &bytes, length) == 0 else { throw damaged(path) }
      return bytes
    case -1: return nil
    case -2: throw fail(path, "cannot be read or has an unexpected layout; the file may be damaged")
    case -3: throw fail(path, "declares more numbers than the file can hold; the file may be damaged")
    case -4:
      throw fail(
        path,
        "is stored in another file (external storage, an external link or a virtual dataset), which is not supported; "
          + "copy it into this file, for instance with h5repack")
    case -5:
      let filters = try ask(LEHR_FOREIGN_FILTERS, path).map { String(decoding: $0, as: UTF8.self) } ?? ""
      let list = filters.split(separator: "\n").joined(separator: ", ").prefix(80)
      throw fail(
        path, "is compressed by \(list), which HDF5 itself does not have; write it with compression=\"gzip\"")
    default: throw damaged(path)
    }
  }

  private func damaged(_ path: String) -> FormatError {
    fail(path, "HDF5 fails to read it; the file is damaged, write it again")
  }
}
