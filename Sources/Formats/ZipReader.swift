import CPacking
import CZlib
import Foundation

/// The members of a zip archive, as NumPy writes `.npz`: stored or deflated, without encryption.
struct ZipReader {
  /// A member: how and where it is stored.
  private struct Member {
    let method: UInt16
    let packed: Int
    let size: Int
    let offset: Int
    let checksum: UInt32
  }

  private let bytes: Data
  private let name: String
  private var members: [String: Member] = [:]
  /// The names of all members, in order.
  private(set) var names: [String] = []

  /// The most members that are looked at.
  private static let most = 1 << 16

  /// Reads the directory of an archive.
  init(_ archive: Data, name: String) throws(FormatError) {
    bytes = Data(archive)
    self.name = name
    let cut = FormatError(name, "the archive has no directory; it is truncated; write it again")
    // The directory's place is at the end, before a comment of at most 65,535 bytes.
    let last = bytes.count - 22
    guard last >= 0, let end = (max(0, last - 65_535)...last).last(where: { word($0) == 0x0605_4b50 }) else {
      throw cut
    }
    var (count, start) = (Int(half(end + 10)), Int(word(end + 16)))
    if count == 0xffff || start == 0xffff_ffff, end >= 20, word(end - 20) == 0x0706_4b50 {
      // The directory of large archives.
      guard let place = Int(exactly: long(end - 12)), place >= 0, place <= bytes.count - 56, word(place) == 0x0606_4b50,
        let entries = Int(exactly: long(place + 32)), let first = Int(exactly: long(place + 48))
      else { throw cut }
      (count, start) = (entries, first)
    }
    guard count <= Self.most, start >= 0 else { throw cut }
    var at = start
    for _ in 0..<count {
      guard at >= 0, at <= bytes.count - 46, word(at) == 0x0201_4b50 else { throw cut }
      let (nameLength, extra, comment) = (Int(half(at + 28)), Int(half(at + 30)), Int(half(at + 32)))
      guard at + 46 + nameLength + extra + comment <= bytes.count else { throw cut }
      let entry = at
      let title = String(decoding: bytes[(at + 46)..<(at + 46 + nameLength)], as: UTF8.self)
      var (size, packed, offset) = (Int(word(at + 24)), Int(word(at + 20)), Int(word(at + 42)))
      var field = at + 46 + nameLength
      let fields = field + extra
      while field + 4 <= fields {
        let next = field + 4 + Int(half(field + 2))
        if half(field) == 1, next <= fields {
          // Numbers of 64 bits, for those that do not fit above.
          var place = field + 4
          for wide in [\Wide.size, \Wide.packed, \Wide.offset] {
            var all = Wide(size: size, packed: packed, offset: offset)
            guard all[keyPath: wide] == 0xffff_ffff, place + 8 <= next else { continue }
            guard let value = Int(exactly: long(place)) else { throw cut }
            all[keyPath: wide] = value
            (size, packed, offset) = (all.size, all.packed, all.offset)
            place += 8
          }
        }
        field = next
      }
      if members[title] == nil { names.append(title) }
      members[title] = Member(
        method: half(entry + 10), packed: packed, size: size, offset: offset, checksum: word(entry + 16))
      at = fields + comment
    }
  }

  private struct Wide {
    var size: Int
    var packed: Int
    var offset: Int
  }

  /// Returns the content of a member; nil if there is none of this name.
  func member(_ title: String) throws(FormatError) -> Data? {
    guard let member = members[title] else { return nil }
    let damaged = FormatError(name, chunk: title, "the member of the archive is damaged; write it again")
    guard member.offset >= 0, member.offset <= bytes.count - 30, word(member.offset) == 0x0403_4b50 else {
      throw damaged
    }
    let start = member.offset + 30 + Int(half(member.offset + 26)) + Int(half(member.offset + 28))
    guard member.packed >= 0, start <= bytes.count, member.packed <= bytes.count - start else { throw damaged }
    let content = bytes[start..<(start + member.packed)]
    switch member.method {
    case 0: return try checked(Data(content), member, title)
    case 8:
      // Deflate packs by up to a factor of a thousand.
      guard member.size >= 0, member.size <= ConfigurationFile.largestFile, member.size / 1100 <= member.packed else {
        throw damaged
      }
      var unpacked = Data(count: member.size)
      let room = member.size
      let status = unpacked.withUnsafeMutableBytes { target in
        Array(content).withUnsafeBufferPointer {
          lehr_inflate_raw($0.baseAddress, $0.count, target.bindMemory(to: UInt8.self).baseAddress, room)
        }
      }
      guard status == 0 else { throw damaged }
      return try checked(unpacked, member, title)
    default:
      throw FormatError(
        name, chunk: title, "the member is compressed by a method that is not supported; use np.savez_compressed")
    }
  }

  private func checked(_ content: Data, _ member: Member, _ title: String) throws(FormatError) -> Data {
    let checksum = content.withUnsafeBytes {
      UInt32(crc32_z(0, $0.bindMemory(to: UInt8.self).baseAddress, $0.count))
    }
    guard checksum == member.checksum else {
      throw FormatError(
        name, chunk: title, "the member of the archive is damaged: its checksum is wrong; write it again")
    }
    return content
  }

  private func half(_ at: Int) -> UInt16 { UInt16(bytes[at]) | UInt16(bytes[at + 1]) << 8 }
  private func word(_ at: Int) -> UInt32 { UInt32(half(at)) | UInt32(half(at + 2)) << 16 }
  private func long(_ at: Int) -> UInt64 { UInt64(word(at)) | UInt64(word(at + 4)) << 32 }
}
