import CHDF5
import Durability
import Foundation
import Synchronization

/// HDF5 keeps global state and is not built for threads: one file is built or read at a time.
let library = Mutex(())

/// The content of a stored file is not what it should be: which part, and how.
public struct ContentError: Error, Equatable, CustomStringConvertible {
  /// One sentence.
  public let description: String
  /// The schema of a file that a later version wrote: it is not damaged, but cannot be read here; nil for others.
  public let laterSchema: Int?

  package init(_ description: String, laterSchema: Int? = nil) {
    self.description = description
    self.laterSchema = laterSchema
  }
}

/// An array with its shape, last index fastest.
public struct StoredArray: Sendable, Equatable {
  /// The length along each axis.
  public var shape: [Int]
  /// The numbers.
  public var values: [Double]

  /// An array of this shape; `values` must fill it.
  public init(shape: [Int], values: [Double]) {
    precondition(shape.reduce(1, *) == values.count, "the numbers fill the shape")
    self.shape = shape
    self.values = values
  }

  /// A list.
  public init(_ values: [Double]) { self.init(shape: [values.count], values: values) }
}

/// A HDF5 file in memory, built from nothing; ``HDF5Structure`` reads it. Paths are absolute, groups are made as needed.
///
/// The same calls make the same bytes: objects carry no times and the format's version is fixed.
struct HDF5Image: ~Copyable {
  private let file: hid_t

  /// Builds a file in memory and returns its bytes.
  static func bytes(_ build: (borrowing HDF5Image) -> Void) -> Data {
    library.withLock { _ in
      lehr_h5_silence()
      let image = HDF5Image(file: lehr_h5_create_image())
      build(image)
      H5Fflush(image.file, H5F_SCOPE_GLOBAL)
      let size = H5Fget_file_image(image.file, nil, 0)
      precondition(size > 0, "a file in memory has an image")
      var bytes = Data(count: size)
      bytes.withUnsafeMutableBytes { _ = H5Fget_file_image(image.file, $0.baseAddress, $0.count) }
      return bytes
    }
  }

  private init(file: hid_t) { self.file = file }

  deinit { H5Fclose(file) }

  /// Makes the group at `path` and those above it.
  func makeGroup(_ path: String) {
    var so = ""
    let properties = lehr_h5_group_properties()
    for part in path.split(separator: "/") {
      so += "/" + part
      guard H5Lexists(file, so, 0) <= 0 else { continue }
      H5Gclose(H5Gcreate2(file, so, 0, properties, 0))
    }
    H5Pclose(properties)
  }

  /// A dataset of doubles.
  func write(_ array: StoredArray, to path: String) {
    write(array.values, shape: array.shape, to: path, type: lehr_h5_double(), native: lehr_h5_native_double())
  }

  /// A dataset of whole numbers.
  func write(integers: [Int], to path: String) {
    write(
      integers.map(Int64.init), shape: [integers.count], to: path, type: lehr_h5_int(), native: lehr_h5_native_int())
  }

  /// A dataset of one string.
  func write(string: String, to path: String) {
    let bytes = Array(string.utf8)
    let type = lehr_h5_string(max(bytes.count, 1))
    write(bytes.isEmpty ? [0] : bytes, shape: nil, to: path, type: type, native: type)
    H5Tclose(type)
  }

  private func write<Element: BitwiseCopyable>(
    _ values: [Element], shape: [Int]?, to path: String, type: hid_t, native: hid_t
  ) {
    makeGroup(AtomicFile.split(path).folder)
    let space = Self.space(shape)
    let properties = lehr_h5_dataset_properties()
    let set = H5Dcreate2(file, path, type, space, 0, properties, 0)
    precondition(set >= 0, "a dataset can be made in memory: \(path)")
    if !values.isEmpty { _ = values.withUnsafeBytes { H5Dwrite(set, native, 0, 0, 0, $0.baseAddress) } }
    H5Dclose(set)
    H5Pclose(properties)
    H5Sclose(space)
  }

  private static func space(_ shape: [Int]?) -> hid_t {
    guard let shape else { return H5Screate(H5S_SCALAR) }
    return H5Screate_simple(Int32(shape.count), shape.map { hsize_t($0) }, nil)
  }

  /// An attribute of whole numbers on the object at `path`.
  func write(attribute name: String, _ values: [Int], on path: String) {
    attach(name, to: path, type: lehr_h5_int(), shape: values.count == 1 ? nil : [values.count]) {
      H5Awrite($0, lehr_h5_native_int(), values.map(Int64.init))
    }
  }

  /// An attribute of strings on the object at `path`; one string makes a scalar.
  func write(attribute name: String, _ strings: [String], on path: String) {
    let width = max(1, strings.map(\.utf8.count).max() ?? 1)
    let type = lehr_h5_string(width)
    attach(name, to: path, type: type, shape: strings.count == 1 ? nil : [strings.count]) {
      H5Awrite($0, type, strings.flatMap { Array($0.utf8) + [UInt8](repeating: 0, count: width - $0.utf8.count) })
    }
    H5Tclose(type)
  }

  private func attach(_ name: String, to path: String, type: hid_t, shape: [Int]?, _ write: (hid_t) -> herr_t) {
    let space = Self.space(shape)
    let object = H5Oopen(file, path, 0)
    let attribute = H5Acreate2(object, name, type, space, 0, 0)
    precondition(attribute >= 0 && write(attribute) >= 0, "an attribute can be made in memory: \(path) \(name)")
    H5Aclose(attribute)
    H5Oclose(object)
    H5Sclose(space)
  }
}
