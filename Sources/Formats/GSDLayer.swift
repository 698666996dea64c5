import Foundation

/// The file layer of GSD, versions 1.x and 2.x: frames of named chunks, read with every number checked against the file.
///
/// | offset | bytes | header |
/// |---|---|---|
/// | 0 | 8 | magic, `65DF65DF65DF65DF` |
/// | 8, 16 | 8, 8 | where the index is, and its number of entries |
/// | 24, 32 | 8, 8 | where the names are, and their room in units of 64 bytes |
/// | 40, 44 | 4, 4 | version of the schema and of the layer: major in the high half, minor in the low one |
/// | 48, 112 | 64, 64 | name of the program, name of the schema |
///
/// An entry of the index: frame (8 bytes), rows N (8), location (8), columns M (4), name (2), type (1), flags (1); location
/// 0 ends it. Names end in a zero byte; in version 1 each has 64 bytes, in version 2 they follow each other.
struct GSDLayer {
  /// A chunk of one frame.
  struct Chunk {
    let rows: Int
    let columns: Int
    let location: Int
    let type: UInt8
  }

  /// The key of a chunk: frame and name.
  private struct Key: Hashable {
    let frame: UInt64
    let name: String
  }

  /// 8 bytes at the beginning of every file.
  static let magic: UInt64 = 0x65DF_65DF_65DF_65DF
  /// The bytes of an element of each type, by its number: unsigned and signed integers, float, double, character.
  static let sizes: [UInt8: Int] = [1: 1, 2: 2, 3: 4, 4: 8, 5: 1, 6: 2, 7: 4, 8: 8, 9: 4, 10: 8, 11: 1]

  private let bytes: UnsafeRawBufferPointer
  private let name: String
  private var chunks: [Key: Chunk] = [:]
  /// The number of frames: one more than the largest index of a frame with a chunk.
  private(set) var frames: UInt64 = 0

  /// Reads the chunks of the file `bytes`, which must outlive this value.
  init(_ bytes: UnsafeRawBufferPointer, name: String) throws(FormatError) {
    (self.bytes, self.name) = (bytes, name)
    guard bytes.count >= 256 else { throw FormatError(name, "the file is shorter than the header of a GSD file") }
    guard number(at: 0, UInt64.self) == Self.magic else { throw FormatError(name, "not a GSD file") }
    let schema = text(112..<176)
    guard schema == "hoomd" else {
      throw FormatError(name, "the schema of the file is \"\(schema.prefix(40))\"; only hoomd is supported")
    }
    let versions = (schema: number(at: 40, UInt32.self) >> 16, layer: number(at: 44, UInt32.self) >> 16)
    guard (1...2).contains(versions.schema), (1...2).contains(versions.layer) else {
      throw FormatError(
        name,
        "the schema has version \(versions.schema), the file layer \(versions.layer); supported are 1 and 2 of both")
    }
    let names = try names(isFixed: versions.layer == 1)
    let index = try block(number(at: 8, UInt64.self), number(at: 16, UInt64.self), of: 32, "the index")
    for at in stride(from: index.lowerBound, to: index.upperBound, by: 32) {
      let location = number(at: at + 16, Int64.self)
      guard location != 0 else { break }
      let frame = number(at: at, UInt64.self)
      let identifier = Int(number(at: at + 28, UInt16.self))
      guard location > 0, identifier < names.count, frame < UInt64(Int.max), number(at: at + 24, UInt32.self) > 0 else {
        throw FormatError(name, chunk: "entry \((at - index.lowerBound) / 32) of the index", "the entry is damaged")
      }
      let type = number(at: at + 30, UInt8.self)
      let (rows, columns) = (number(at: at + 8, UInt64.self), UInt64(number(at: at + 24, UInt32.self)))
      let size = UInt64(Self.sizes[type] ?? 1)
      let (numbers, overflow) = rows.multipliedReportingOverflow(by: columns * size)
      guard !overflow, numbers <= UInt64(bytes.count), UInt64(location) <= UInt64(bytes.count) - numbers else {
        throw FormatError(
          name, chunk: "\(names[identifier]) of frame \(frame)", "the chunk reaches beyond the end of the file")
      }
      chunks[Key(frame: frame, name: names[identifier])] =
        Chunk(rows: Int(rows), columns: Int(columns), location: Int(location), type: type)
      frames = max(frames, frame + 1)
    }
  }

  /// Returns the chunk `name` of `frame`, if the frame has its own.
  func chunk(_ name: String, of frame: UInt64) -> Chunk? { chunks[Key(frame: frame, name: name)] }

  /// Returns the number at an offset that has been checked.
  func number<T: FixedWidthInteger & BitwiseCopyable>(at offset: Int, _: T.Type) -> T {
    T(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: T.self))
  }

  /// Returns the text within a range that has been checked, up to its first zero.
  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range].prefix { $0 != 0 }, as: UTF8.self)
  }

  private func block(_ start: UInt64, _ count: UInt64, of size: UInt64, _ what: String) throws(FormatError) -> Range<
    Int
  > {
    let (length, overflow) = count.multipliedReportingOverflow(by: size)
    guard !overflow, length <= UInt64(bytes.count), start >= 256, start <= UInt64(bytes.count) - length else {
      throw FormatError(name, chunk: what, "reaches beyond the end of the file; the file is truncated")
    }
    return Int(start)..<Int(start + length)
  }

  private func names(isFixed: Bool) throws(FormatError) -> [String] {
    let block = try block(number(at: 24, UInt64.self), number(at: 32, UInt64.self), of: 64, "the list of names")
    var names: [String] = []
    var at = block.lowerBound
    while at < block.upperBound, bytes[at] != 0, names.count < 1 << 16 {
      let end = isFixed ? at + 64 : block.upperBound
      let name = text(at..<end)
      names.append(name)
      at += isFixed ? 64 : bytes[at..<end].prefix { $0 != 0 }.count + 1
    }
    return names
  }
}
