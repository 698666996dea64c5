import CZlib
import Foundation

/// Text files compressed by gzip.
package enum Gzip {
  /// Returns whether `bytes` begin with the gzip signature.
  static func isGzip(_ bytes: Data) -> Bool { bytes.starts(with: [0x1f, 0x8b]) }

  /// Returns the uncompressed bytes of all members of the file.
  ///
  /// - Parameter limit: the maximum number of bytes: deflate compresses by up to a factor of a thousand, so that a
  ///   small file may expand to more than the available memory.
  package static func unpacked(_ bytes: Data, name: String, limit: Int) throws(FormatError) -> Data {
    var stream = z_stream()
    guard lehr_z_begin_reading(&stream) == Z_OK else { throw FormatError(name, "not enough memory to decompress it") }
    defer { inflateEnd(&stream) }
    var unpacked = Data()
    var piece = [UInt8](repeating: 0, count: 1 << 18)
    var input = [UInt8](bytes)
    let size = input.count
    var at = 0
    var isWithinMember = true
    while true {
      let status = input.withUnsafeMutableBufferPointer { source -> Int32 in
        stream.next_in = source.baseAddress! + at
        stream.avail_in = UInt32(min(size - at, 1 << 30))
        let offered = Int(stream.avail_in)
        return piece.withUnsafeMutableBufferPointer { target in
          stream.next_out = target.baseAddress
          stream.avail_out = UInt32(target.count)
          let status = inflate(&stream, Z_NO_FLUSH)
          at += offered - Int(stream.avail_in)
          return status
        }
      }
      unpacked.append(contentsOf: piece[0..<(piece.count - Int(stream.avail_out))])
      guard unpacked.count <= limit else {
        throw FormatError(name, "decompressed, it is larger than \(limit) bytes, the limit for such files")
      }
      switch status {
      case Z_OK: isWithinMember = true
      case Z_STREAM_END:
        // Another member may follow; trailing zeros are ignored.
        isWithinMember = false
        while at < size, input[at] == 0 { at += 1 }
        if at == size { return unpacked }
        guard inflateReset(&stream) == Z_OK else { throw FormatError(name, "not enough memory to decompress it") }
      default:
        throw FormatError(
          name,
          at == size && isWithinMember
            ? "the compressed file is truncated; write it again" : "the compressed file is damaged; write it again")
      }
    }
  }

  /// Returns `bytes` compressed. The same bytes give the same file.
  package static func packed(_ bytes: Data) -> Data {
    var stream = z_stream()
    precondition(lehr_z_begin_writing(&stream) == Z_OK, "there is memory for a compressor")
    defer { deflateEnd(&stream) }
    var packed = Data()
    var piece = [UInt8](repeating: 0, count: 1 << 18)
    var input = [UInt8](bytes)
    let size = input.count
    var at = 0
    var status = Z_OK
    while status != Z_STREAM_END {
      input.withUnsafeMutableBufferPointer { source in
        stream.next_in = source.baseAddress.map { $0 + at }
        stream.avail_in = UInt32(min(size - at, 1 << 30))
        let offered = Int(stream.avail_in)
        piece.withUnsafeMutableBufferPointer { target in
          stream.next_out = target.baseAddress
          stream.avail_out = UInt32(target.count)
          status = deflate(&stream, offered == size - at ? Z_FINISH : Z_NO_FLUSH)
        }
        at += offered - Int(stream.avail_in)
      }
      packed.append(contentsOf: piece[0..<(piece.count - Int(stream.avail_out))])
    }
    return packed
  }
}
