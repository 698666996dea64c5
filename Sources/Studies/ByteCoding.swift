/// Numbers, lists and sentences as bytes, in the machine's order.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func put(_ number: Int) { withUnsafeBytes(of: Int64(number)) { bytes.append(contentsOf: $0) } }
  mutating func put(_ number: Double) { withUnsafeBytes(of: number) { bytes.append(contentsOf: $0) } }

  /// A number that there may not be.
  mutating func put(_ number: Double?) {
    put(number == nil ? 0 : 1)
    if let number { put(number) }
  }

  /// A list with its length.
  mutating func put(_ list: [Double]) {
    put(list.count)
    list.withUnsafeBytes { bytes.append(contentsOf: $0) }
  }

  mutating func put(_ text: String) {
    let letters = Array(text.utf8)
    put(letters.count)
    bytes.append(contentsOf: letters)
  }
}

/// Reads what ``ByteWriter`` wrote.
struct ByteReader {
  /// The bytes end before they should, or are not what was written.
  struct Malformed: Error {}

  private let bytes: UnsafeRawBufferPointer
  private var next = 0

  /// A reader of `bytes`, for as long as they are lent.
  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  var isAtEnd: Bool { next == bytes.count }

  /// Takes `count` items of `width` bytes.
  private mutating func take(_ count: Int, of width: Int) throws(Malformed) -> UnsafeRawBufferPointer {
    guard count >= 0, count <= (bytes.count - next) / width else { throw Malformed() }
    defer { next += count * width }
    return UnsafeRawBufferPointer(rebasing: bytes[next..<(next + count * width)])
  }

  mutating func integer() throws(Malformed) -> Int {
    Int(try take(1, of: 8).loadUnaligned(as: Int64.self))
  }

  mutating func double() throws(Malformed) -> Double { try take(1, of: 8).loadUnaligned(as: Double.self) }

  mutating func optional() throws(Malformed) -> Double? { try integer() == 0 ? nil : try double() }

  /// A list of known length.
  mutating func doubles(_ count: Int) throws(Malformed) -> [Double] {
    let source = try take(count, of: 8)
    return [Double](unsafeUninitializedCapacity: count) { target, filled in
      UnsafeMutableRawBufferPointer(target).copyMemory(from: source)
      filled = count
    }
  }

  mutating func list() throws(Malformed) -> [Double] { try doubles(try integer()) }

  mutating func text() throws(Malformed) -> String {
    String(decoding: try take(try integer(), of: 1), as: UTF8.self)
  }
}
