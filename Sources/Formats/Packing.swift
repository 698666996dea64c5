import CPacking
import Foundation

/// The compressions of text files.
package enum Packing: String, CaseIterable, Sendable {
  case gzip, bzip2, xz, zstd

  /// The extension of a file's name.
  package var ending: String {
    switch self {
    case .gzip: ".gz"
    case .bzip2: ".bz2"
    case .xz: ".xz"
    case .zstd: ".zst"
    }
  }

  /// The bytes at the beginning of every file.
  private var signature: [UInt8] {
    switch self {
    case .gzip: [0x1f, 0x8b]
    case .bzip2: Array("BZh".utf8)
    case .xz: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]
    case .zstd: [0x28, 0xb5, 0x2f, 0xfd]
    }
  }

  private var number: Int32 {
    switch self {
    case .gzip: Int32(LEHR_GZIP.rawValue)
    case .bzip2: Int32(LEHR_BZIP2.rawValue)
    case .xz: Int32(LEHR_XZ.rawValue)
    case .zstd: Int32(LEHR_ZSTD.rawValue)
    }
  }

  /// Determines the compression of a file by its first bytes; nil if it has none.
  init?(of bytes: Data) {
    guard let found = Self.allCases.first(where: { bytes.starts(with: $0.signature) }) else { return nil }
    self = found
  }

  /// Determines the compression that the extension of a name selects; nil for none.
  init?(ofName name: String) {
    guard let found = Self.allCases.first(where: { name.lowercased().hasSuffix($0.ending) }) else { return nil }
    self = found
  }

  /// Returns `name` without the extension of a compression.
  static func withoutEnding(_ name: String) -> String {
    Packing(ofName: name).map { String(name.dropLast($0.ending.count)) } ?? name
  }

  /// Returns the uncompressed bytes of all members of a file, and whether the file ends early.
  ///
  /// - Parameter limit: the maximum number of bytes: a small file may expand to more than the available memory.
  package func unpacked(
    _ bytes: Data, name: String, limit: Int
  ) throws(FormatError) -> (bytes: Data, isCut: Bool) {
    guard let unpacker = lehr_unpacker_make(number) else {
      throw FormatError(name, "not enough memory to decompress it")
    }
    defer { lehr_unpacker_free(unpacker) }
    var unpacked = Data()
    var piece = [UInt8](repeating: 0, count: 1 << 18)
    let input = [UInt8](bytes)
    var at = 0
    while true {
      var read = 0
      var written = 0
      let status = input.withUnsafeBufferPointer { source in
        piece.withUnsafeMutableBufferPointer { target -> Int32 in
          var (from, left) = (source.baseAddress.map { $0 + at }, source.count - at)
          var (into, room) = (target.baseAddress, target.count)
          let status = lehr_unpack(unpacker, &from, &left, &into, &room)
          (read, written) = (source.count - at - left, target.count - room)
          return status
        }
      }
      at += read
      unpacked.append(contentsOf: piece[0..<written])
      guard unpacked.count <= limit else {
        throw FormatError(name, "decompressed, it is larger than \(limit) bytes, the limit for such files")
      }
      switch UInt32(status) {
      case LEHR_UNPACKED_MEMBER.rawValue:
        // Another member may follow; trailing zeros are ignored.
        while at < input.count, input[at] == 0 { at += 1 }
        if at == input.count { return (unpacked, false) }
      case LEHR_UNPACKED_SOME.rawValue:
        if at == input.count, written < piece.count { return (unpacked, true) }
        guard read > 0 || written > 0 else { throw damaged(name) }
      case LEHR_UNPACKED_NO_MEMORY.rawValue: throw FormatError(name, "not enough memory to decompress it")
      default: throw damaged(name)
      }
    }
  }

  private func damaged(_ name: String) -> FormatError {
    FormatError(name, "the compressed file is damaged; write it again")
  }

  /// Returns `bytes` compressed; nil if they are too many. The same bytes give the same file.
  package func packed(_ bytes: Data) -> Data? {
    let room = lehr_packed_bound(number, bytes.count)
    var packed = Data(count: room)
    let input = [UInt8](bytes)
    let count = packed.withUnsafeMutableBytes { target in
      input.withUnsafeBufferPointer {
        lehr_pack(number, $0.baseAddress, input.count, target.baseAddress!.assumingMemoryBound(to: UInt8.self), room)
      }
    }
    return count > 0 ? packed.prefix(count) : nil
  }
}
