/// Numbers, lists and sentences as bytes, in the machine's order.
public struct ByteWriter: Sendable {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []

  /// Nothing is written yet.
  public init() {}

  /// A whole number, 64 bits.
  public mutating func put(_ number: Int) { withUnsafeBytes(of: Int64(number)) { bytes.append(contentsOf: $0) } }

  /// 64 bits of any meaning.
  public mutating func put(_ word: UInt64) { withUnsafeBytes(of: word) { bytes.append(contentsOf: $0) } }

  /// A real number, bit for bit.
  public mutating func put(_ number: Double) { withUnsafeBytes(of: number) { bytes.append(contentsOf: $0) } }

  /// A number that there may not be.
  public mutating func put(_ number: Double?) {
    put(number == nil ? 0 : 1)
    if let number { put(number) }
  }

  /// A list with its length.
  public mutating func put(_ list: [Double]) {
    put(list.count)
    list.withUnsafeBytes { bytes.append(contentsOf: $0) }
  }

  /// A list with its length.
  public mutating func put(_ list: [Int]) {
    put(list.count)
    for number in list { put(number) }
  }

  /// A text in UTF-8, with its length in bytes.
  public mutating func put(_ text: String) { put(bytes: Array(text.utf8)) }

  /// What another writer wrote, with its length.
  public mutating func put(bytes others: [UInt8]) {
    put(others.count)
    bytes.append(contentsOf: others)
  }
}

/// Reads what ``ByteWriter`` wrote.
public struct ByteReader {
  /// The bytes end before they should, or are not what was written.
  public struct Malformed: Error {
    /// Bytes that mean nothing.
    public init() {}
  }

  private let bytes: UnsafeRawBufferPointer
  private var next = 0

  /// A reader of `bytes`, for as long as they are lent.
  public init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// Whether everything was read.
  public var isAtEnd: Bool { next == bytes.count }

  /// Takes `count` items of `width` bytes.
  private mutating func take(_ count: Int, of width: Int) throws(Malformed) -> UnsafeRawBufferPointer {
    guard count >= 0, count <= (bytes.count - next) / width else { throw Malformed() }
    defer { next += count * width }
    return UnsafeRawBufferPointer(rebasing: bytes[next..<(next + count * width)])
  }

  /// A whole number.
  public mutating func integer() throws(Malformed) -> Int {
    Int(try take(1, of: 8).loadUnaligned(as: Int64.self))
  }

  /// How many items follow, of at least one word each: no negative number, and no more than there are words left.
  public mutating func count() throws(Malformed) -> Int {
    let count = try integer()
    guard count >= 0, count <= (bytes.count - next) / 8 else { throw Malformed() }
    return count
  }

  /// 64 bits of any meaning.
  public mutating func word() throws(Malformed) -> UInt64 { try take(1, of: 8).loadUnaligned(as: UInt64.self) }

  /// A real number.
  public mutating func double() throws(Malformed) -> Double { try take(1, of: 8).loadUnaligned(as: Double.self) }

  /// A number that there may not be.
  public mutating func optional() throws(Malformed) -> Double? { try integer() == 0 ? nil : try double() }

  /// A list of known length.
  public mutating func doubles(_ count: Int) throws(Malformed) -> [Double] {
    let source = try take(count, of: 8)
    return [Double](unsafeUninitializedCapacity: count) { target, filled in
      UnsafeMutableRawBufferPointer(target).copyMemory(from: source)
      filled = count
    }
  }

  /// A list with its length.
  public mutating func list() throws(Malformed) -> [Double] { try doubles(try integer()) }

  /// A list of whole numbers with its length.
  public mutating func integers() throws(Malformed) -> [Int] {
    let source = try take(try integer(), of: 8)
    return stride(from: 0, to: source.count, by: 8).map {
      Int(source.loadUnaligned(fromByteOffset: $0, as: Int64.self))
    }
  }

  /// A text.
  public mutating func text() throws(Malformed) -> String { String(decoding: try lent(), as: UTF8.self) }

  /// What another writer wrote.
  public mutating func lent() throws(Malformed) -> UnsafeRawBufferPointer { try take(try integer(), of: 1) }
}
