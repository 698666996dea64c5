import Foundation

/// Reads HDF5 files of the kind that this program writes, without the library: every address, length and count is checked
/// against the file before it is used.
///
/// The C library is large, has global state behind a lock, and has had its share of bugs where files are damaged on
/// purpose. What samples need of the format is little: old groups, version 1 headers, contiguous datasets, three types.
/// Everything else is refused, and foreign files are the library's business.
///
/// | structure | where |
/// |---|---|
/// | superblock, version 0 | byte 0: sizes of addresses and lengths, the root group's entry |
/// | symbol table entry, 40 bytes | offset of the name in the group's heap, address of the object's header |
/// | header, version 1 | messages; one of them may continue elsewhere |
/// | group: message 0x11 | addresses of a B-tree of symbol tables, and of the heap of names |
/// | dataset: messages 1, 3, 8 | dataspace, type, address and size of the values |
///
/// Source: HDF5 File Format Specification, Version 2.0.
struct HDF5Structure {
  private let bytes: [UInt8]
  private let root: Int

  /// Deepest B-tree, most messages of a header and most links of a group: a hundred times what samples need.
  private static let deepestTree = 8
  private static let mostMessages = 1024
  private static let mostLinks = 4096
  private static let longestName = 100
  /// No dataset of a sample has more elements.
  private static let mostElements = 1 << 31

  private static let signature: [UInt8] = [0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a]

  /// The file in `data`.
  init(_ data: Data) throws(ContentError) {
    bytes = Array(data)
    guard bytes.count >= 96, bytes[..<8].elementsEqual(Self.signature) else {
      throw ContentError("this is no HDF5 file")
    }
    // Version 0, addresses and lengths of 8 bytes, base address 0: as this program writes it.
    guard bytes[8] == 0, bytes[13] == 8, bytes[14] == 8, bytes[24..<32].allSatisfy({ $0 == 0 }) else {
      throw ContentError("this HDF5 file is not of the kind that this program writes")
    }
    root = Int(clamping: bytes[64..<72].enumerated().reduce(UInt64(0)) { $0 | UInt64($1.element) << (8 * $1.offset) })
  }

  // MARK: Numbers

  private static let broken = ContentError(
    "the HDF5 structure is damaged: an address or a length leads out of the file")

  /// The little-endian number of `size` bytes at `at`.
  private func number(_ at: Int, _ size: Int) throws(ContentError) -> UInt64 {
    guard at >= 0, at <= bytes.count - size else { throw Self.broken }
    var value: UInt64 = 0
    for k in 0..<size { value |= UInt64(bytes[at + k]) << UInt64(8 * k) }
    return value
  }

  /// As ``number(_:_:)``, for addresses and lengths: at most the size of the file.
  private func length(_ at: Int, _ size: Int = 8) throws(ContentError) -> Int {
    let value = try number(at, size)
    guard value <= UInt64(bytes.count) else { throw Self.broken }
    return Int(value)
  }

  private func expect(_ letters: String, at: Int) throws(ContentError) {
    guard at >= 0, at <= bytes.count - 4, bytes[at..<(at + 4)].elementsEqual(letters.utf8) else {
      throw ContentError("the HDF5 structure is damaged: there is no \(letters) where one should be")
    }
  }

  // MARK: Headers

  private struct Message {
    var type: Int
    var at: Int
    var size: Int
  }

  /// The messages of the object whose header is at `address`.
  private func messages(_ address: Int) throws(ContentError) -> [Message] {
    guard try number(address, 1) == 1 else { throw ContentError("an object has a header of an unknown kind") }
    let count = Int(try number(address + 2, 2))
    guard count <= Self.mostMessages else { throw Self.broken }
    var blocks = [(at: address + 16, size: try length(address + 8, 4))]
    var all: [Message] = []
    var next = 0
    while next < blocks.count, blocks.count <= Self.mostMessages {
      var (at, left) = blocks[next]
      next += 1
      guard at <= bytes.count, left <= bytes.count - at else { throw Self.broken }
      while left >= 8, all.count < count {
        let message = Message(type: Int(try number(at, 2)), at: at + 8, size: Int(try number(at + 2, 2)))
        guard message.size <= left - 8 else { throw Self.broken }
        // A shared message stands elsewhere; this program writes none.
        guard try number(at + 4, 1) & 2 == 0 else { throw ContentError("an object has a message of an unknown kind") }
        all.append(message)
        if message.type == 0x10 {
          guard message.size >= 16 else { throw Self.broken }
          blocks.append((try length(message.at), try length(message.at + 8)))
        }
        at += 8 + message.size
        left -= 8 + message.size
      }
    }
    return all
  }

  private func message(_ type: Int, _ size: Int, of all: [Message]) -> Message? {
    all.first { $0.type == type && $0.size >= size }
  }

  // MARK: Groups

  /// The names in the group at `address`, ascending, with the addresses of their objects; nil if it is no group.
  private func links(_ address: Int) throws(ContentError) -> [(name: String, address: Int)]? {
    guard let table = message(0x11, 16, of: try messages(address)) else { return nil }
    let heap = try length(table.at + 8)
    try expect("HEAP", at: heap)
    let size = try length(heap + 8)
    let names = try length(heap + 24)
    guard names <= bytes.count - size else { throw Self.broken }
    var all: [(name: String, address: Int)] = []
    var nodes = 0
    try collect(
      try length(table.at), level: Self.deepestTree, heap: names..<(names + size), nodes: &nodes, into: &all)
    return all
  }

  /// Walks the B-tree at `address`, whose level lies below `level`: so it ends, whatever points where; and soon, since it has
  /// no more `nodes` than a group has names.
  private func collect(
    _ address: Int, level: Int, heap: Range<Int>, nodes: inout Int, into all: inout [(name: String, address: Int)]
  ) throws(ContentError) {
    nodes += 1
    guard nodes <= Self.mostLinks else { throw Self.broken }
    try expect("TREE", at: address)
    let own = Int(try number(address + 5, 1))
    guard try number(address + 4, 1) == 0, own < level else {
      throw ContentError("the HDF5 structure is damaged: a tree of names is too deep")
    }
    let count = Int(try number(address + 6, 2))
    guard count <= Self.mostLinks else { throw Self.broken }
    for k in 0..<count {
      let child = try length(address + 24 + 16 * k + 8)
      if own > 0 {
        try collect(child, level: own, heap: heap, nodes: &nodes, into: &all)
      } else {
        nodes += 1
        guard nodes <= Self.mostLinks else { throw Self.broken }
        try collectTable(child, heap: heap, into: &all)
      }
    }
  }

  private func collectTable(
    _ address: Int, heap: Range<Int>, into all: inout [(name: String, address: Int)]
  ) throws(ContentError) {
    try expect("SNOD", at: address)
    let count = Int(try number(address + 6, 2))
    for k in 0..<count {
      let entry = address + 8 + 40 * k
      let at = heap.lowerBound + (try length(entry))
      guard heap.contains(at), let end = bytes[at..<heap.upperBound].firstIndex(of: 0),
        end - at <= Self.longestName, bytes[at..<end].allSatisfy({ (33...126).contains($0) })
      else { throw ContentError("the HDF5 structure is damaged: a name is none") }
      let name = String(decoding: bytes[at..<end], as: UTF8.self)
      // A symbolic link has no object of its own.
      guard try number(entry + 16, 4) < 2 else { throw ContentError("\(name) is a link; a sample has none") }
      guard all.count < Self.mostLinks else { throw ContentError("a group has more than \(Self.mostLinks) names") }
      all.append((name, try length(entry + 8)))
    }
  }

  private func find(_ path: String) throws(ContentError) -> Int? {
    var address = root
    for part in path.split(separator: "/") {
      guard let next = try links(address)?.first(where: { $0.name == part }) else { return nil }
      address = next.address
    }
    return address
  }

  /// Whether there is an object at `path`.
  func has(_ path: String) throws(ContentError) -> Bool { try find(path) != nil }

  /// The arrays in the group at `path`, or those of `only` that there are, by name.
  ///
  /// Together they are no larger than the file: many names for the same bytes are refused.
  func arrays(in path: String, only: Set<String>?) throws(ContentError) -> [String: StoredArray] {
    var found: [String: StoredArray] = [:]
    var left = bytes.count / 8
    guard let address = try find(path) else { return found }
    for link in try links(address) ?? [] where only?.contains(link.name) != false {
      let array = try array(at: link.address, "\(path)/\(link.name)")
      left -= array.values.count + 1
      guard left >= 0, found[link.name] == nil else {
        throw ContentError("\(path) has the same numbers under several names")
      }
      found[link.name] = array
    }
    return found
  }

  // MARK: Datasets

  /// A dataset: its shape, the message of its type, the size of an element and where its values are.
  private struct Dataset {
    var shape: [Int]
    var type: Range<Int>
    var size: Int
    var at: Int
    var count: Int { shape.reduce(1, *) }
  }

  private func dataset(_ path: String) throws(ContentError) -> Dataset {
    guard let address = try find(path) else { throw ContentError("\(path) is missing") }
    return try dataset(at: address, path)
  }

  private func dataset(at address: Int, _ path: String) throws(ContentError) -> Dataset {
    let all = try messages(address)
    guard let space = message(1, 4, of: all), let type = message(3, 8, of: all), let layout = message(8, 18, of: all)
    else { throw ContentError("\(path) is no dataset") }
    guard message(7, 0, of: all) == nil, message(11, 0, of: all) == nil, try number(layout.at, 1) == 3,
      try number(layout.at + 1, 1) == 1
    else { throw ContentError("\(path) is chunked, compressed or elsewhere; no dataset of a sample is") }
    let rank = Int(try number(space.at + 1, 1))
    guard try number(space.at, 1) == 1, rank <= 4, space.size >= 8 + 8 * rank else {
      throw ContentError("\(path) has a shape of an unknown kind")
    }
    var shape: [Int] = []
    var count = 1
    for k in 0..<rank {
      let value = try number(space.at + 8 + 8 * k, 8)
      guard value <= UInt64(Self.mostElements / max(count, 1)) else { throw ContentError("\(path) is too large") }
      shape.append(Int(value))
      count *= Int(value)
    }
    let size = Int(try number(type.at + 4, 4))
    let words = type.at..<(type.at + type.size)
    // What is empty has no place.
    guard count > 0 else { return Dataset(shape: shape, type: words, size: size, at: 0) }
    let at = try length(layout.at + 2)
    guard size > 0, size <= bytes.count / count, at <= bytes.count - size * count else {
      throw ContentError("\(path) is larger than the file")
    }
    return Dataset(shape: shape, type: words, size: size, at: at)
  }

  /// The types of this program's datasets, as their messages begin: 64-bit IEEE and 64-bit signed, both little-endian.
  private static let real: [UInt8] = [0x11, 0x20, 0x3f, 0, 8, 0, 0, 0, 0, 0, 64, 0, 52, 11, 0, 52, 0xff, 3, 0, 0]
  private static let integer: [UInt8] = [0x10, 8, 0, 0, 8, 0, 0, 0, 0, 0, 64, 0]
  /// A string of fixed length: version 1, class 3.
  private static let text: UInt8 = 0x13

  /// The dataset of doubles at `path`.
  func array(_ path: String) throws(ContentError) -> StoredArray {
    guard let address = try find(path) else { throw ContentError("\(path) is missing") }
    return try array(at: address, path)
  }

  private func array(at address: Int, _ path: String) throws(ContentError) -> StoredArray {
    let set = try dataset(at: address, path)
    guard bytes[set.type].starts(with: Self.real) else { throw ContentError("\(path) has another type of number") }
    return StoredArray(shape: set.shape, values: words(set).map { Double(bitPattern: $0) })
  }

  /// The dataset of whole numbers at `path`.
  func integers(_ path: String) throws(ContentError) -> [Int] {
    let set = try dataset(path)
    guard bytes[set.type].starts(with: Self.integer) else { throw ContentError("\(path) has another type of number") }
    return words(set).map { Int(Int64(bitPattern: $0)) }
  }

  /// The string dataset at `path`.
  func string(_ path: String) throws(ContentError) -> String {
    let set = try dataset(path)
    guard bytes[set.type.lowerBound] == Self.text, set.shape.isEmpty else { throw ContentError("\(path) is no string") }
    guard let text = String(validating: bytes[set.at..<(set.at + set.size)].prefix { $0 != 0 }, as: UTF8.self) else {
      throw ContentError("\(path) is not text")
    }
    return text
  }

  /// The 64-bit words of a dataset that lies within the file.
  private func words(_ set: Dataset) -> [UInt64] {
    bytes.withUnsafeBytes { buffer in
      (0..<set.count).map {
        UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: set.at + 8 * $0, as: UInt64.self))
      }
    }
  }
}
