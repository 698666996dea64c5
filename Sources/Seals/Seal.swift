import Durability
import Foundation

/// The signed list of a study's files: `DIR/seal.txt`.
///
/// ```
/// lehr seal 1
/// key <public key, 64 digits>
/// <SHA-256, 64 digits> <bytes> <name>      one line per file, ascending names
/// signature <Ed25519 of all lines above, 128 digits>
/// ```
///
/// The checksums within samples have no key: who edits a sample can compute them again. A seal can be made again only by
/// whoever has the private key. It says that the files are those of its owner, not that their numbers are right.
public struct Seal: Sendable, Equatable {
  /// The name of its file.
  public static let name = "seal.txt"
  private static let head = "lehr seal 1"
  /// No seal has more bytes: a million files have 150 MB.
  static let largest = 1 << 30

  /// A file of the study.
  struct Entry: Sendable, Equatable {
    let name: String
    let size: Int
    /// The SHA-256 of its content, in hexadecimal digits.
    let digest: String
  }

  /// By ascending names.
  let entries: [Entry]

  /// The number of sealed files.
  public var count: Int { entries.count }
  /// The sum of their sizes, in bytes.
  public var size: Int { entries.reduce(0) { $0 &+ $1.size } }

  init(_ entries: [Entry]) { self.entries = entries.sorted { $0.name < $1.name } }

  /// Whether a name can be in a seal: printable ASCII, of which no two spellings look or compare the same.
  static func isPlain(_ name: String) -> Bool { name.utf8.allSatisfy { (0x20...0x7e).contains($0) } }

  /// Returns the text, signed.
  func text(signedBy key: SealKey) -> Data {
    var body = Data("\(Self.head)\nkey \(key.publicKey.digits)\n".utf8)
    for entry in entries { body += Data("\(entry.digest) \(entry.size) \(entry.name)\n".utf8) }
    return body + Data("signature \(hexadecimal(key.signature(of: body)))\n".utf8)
  }

  /// Reads a text whose signature is by `key`; `path` is the name for errors.
  package init(_ text: Data, signedBy key: PublicSealKey, path: String) throws(SealError) {
    // "signature ", 128 digits and the end of the line.
    let ending = text.suffix(139)
    guard text.count > 139, let last = String(validating: ending, as: UTF8.self), last.hasPrefix("signature "),
      last.utf8.last == UInt8(ascii: "\n"), let signature = bytes(hexadecimal: last.dropFirst(10).dropLast(), count: 64)
    else { throw .damaged(path) }
    let body = Data(text.dropLast(139))
    let whole = String(validating: body, as: UTF8.self)
    guard let lines = whole?.utf8.split(separator: 10, omittingEmptySubsequences: false), lines.count >= 3,
      String(lines[0]) == Self.head, String(lines[1])?.hasPrefix("key ") == true
    else { throw .damaged(path) }
    guard key.verifies(signature, of: body) else {
      let named = String(lines[1].dropFirst(4)) ?? ""
      guard bytes(hexadecimal: named, count: 32) != nil else { throw .damaged(path) }
      throw named == key.digits ? .forged(path) : .otherKey(path, digits: named)
    }
    // The owner of the key wrote all that follows; what is not as this version writes it is of another one.
    var entries: [Entry] = []
    for line in lines[2...].dropLast() {
      guard let entry = Entry(String(line) ?? ""), entries.last.map({ $0.name < entry.name }) ?? true else {
        throw .damaged(path)
      }
      entries.append(entry)
    }
    guard lines.last!.isEmpty else { throw .damaged(path) }
    self.entries = entries
  }
}

extension Seal.Entry {
  /// The entry of a line.
  fileprivate init?(_ line: String) {
    let parts = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, bytes(hexadecimal: parts[0], count: 32) != nil, let size = Int(parts[1]), size >= 0,
      !parts[2].isEmpty, Seal.isPlain(String(parts[2]))
    else { return nil }
    self.init(name: String(parts[2]), size: size, digest: String(parts[0]))
  }
}
