import CCrypto
import Durability
import Foundation

/// The public key that verifies a seal: Ed25519 (RFC 8032), 32 bytes.
public struct PublicSealKey: Sendable, Equatable {
  let bytes: [UInt8]

  /// Makes a key of 32 bytes.
  package init?(_ bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    self.bytes = bytes
  }

  /// The key in the file at `path`: PEM as `lehr seal --new-key` and `openssl pkey -pubout` write it. The file of a
  /// private key has its public key too.
  public init(file path: String) throws {
    let text = try PEM.text(path)
    if let bytes = PEM.publicKey.bytes(of: text) {
      self.bytes = bytes
    } else if let key = PEM.privateKey.bytes(of: text).flatMap(SealKey.init) {
      self = key.publicKey
    } else {
      throw SealError.noKey(path)
    }
  }

  /// 64 hexadecimal digits.
  public var digits: String { hexadecimal(bytes) }

  /// Whether `signature` is that of `message` by the private key.
  package func verifies(_ signature: [UInt8], of message: Data) -> Bool {
    guard signature.count == 64, let key = EVP_PKEY_new_raw_public_key(NID_ED25519, nil, bytes, bytes.count) else {
      return false
    }
    defer { EVP_PKEY_free(key) }
    let context = EVP_MD_CTX_new()
    defer { EVP_MD_CTX_free(context) }
    guard EVP_DigestVerifyInit(context, nil, nil, nil, key) == 1 else { return false }
    return message.withUnsafeBytes {
      EVP_DigestVerify(context, signature, signature.count, $0.baseAddress, $0.count) == 1
    }
  }
}

/// The private key that seals: whoever has its file can seal in the owner's name.
public struct SealKey: Sendable {
  private let bytes: [UInt8]
  /// The key that verifies what this one seals.
  public let publicKey: PublicSealKey

  /// Makes a key of 32 secret bytes.
  package init?(_ bytes: [UInt8]) {
    guard bytes.count == 32, let key = EVP_PKEY_new_raw_private_key(NID_ED25519, nil, bytes, bytes.count) else {
      return nil
    }
    defer { EVP_PKEY_free(key) }
    var (open, count) = ([UInt8](repeating: 0, count: 32), 32)
    guard EVP_PKEY_get_raw_public_key(key, &open, &count) == 1, count == 32 else { return nil }
    (self.bytes, publicKey) = (bytes, PublicSealKey(open)!)
  }

  /// A key of the system's random numbers.
  public init() {
    var random = SystemRandomNumberGenerator()
    self.init((0..<32).map { _ in UInt8.random(in: 0...(.max), using: &random) })!
  }

  /// The key in the file at `path`, which only its owner may read, and which stands outside the study that it seals.
  public init(file path: String, sealing folder: String) throws {
    let text = try PEM.text(path)
    guard let key = PEM.privateKey.bytes(of: text).flatMap(SealKey.init) else {
      throw PEM.publicKey.bytes(of: text) == nil ? SealError.noKey(path) : SealError.publicKey(path)
    }
    var status = stat()
    guard stat(path, &status) == 0 else { throw FileError(path: path, doing: "reading", code: errno) }
    guard status.st_mode & 0o077 == 0 else { throw SealError.exposedKey(path) }
    if let (file, study) = Self.places(path, folder), file.hasPrefix(study + "/") { throw SealError.sharedKey(path) }
    self = key
  }

  private static func places(_ path: String, _ folder: String) -> (String, String)? {
    guard let file = realpath(path, nil) else { return nil }
    defer { free(file) }
    guard let study = realpath(folder, nil) else { return nil }
    defer { free(study) }
    return (String(cString: file), String(cString: study))
  }

  /// Writes a new key to `path`, readable by its owner only, and its public key to `path` with the ending `.pub`. Throws
  /// ``SealError`` if one of the files exists.
  public static func make(at path: String) throws -> PublicSealKey {
    let key = SealKey()
    try create(PEM.privateKey.text(of: key.bytes), at: path, mode: 0o600)
    do {
      try create(PEM.publicKey.text(of: key.publicKey.bytes), at: path + ".pub", mode: 0o644)
    } catch {
      unlink(path)
      throw error
    }
    return key.publicKey
  }

  private static func create(_ text: String, at path: String, mode: mode_t) throws {
    do { try AtomicFile.create(Data(text.utf8), at: path, mode: mode) } catch {
      throw error.isSystem(EEXIST) ? SealError.existingFile(path) : error
    }
  }

  /// The signature of `message`: 64 bytes, always the same ones.
  package func signature(of message: Data) -> [UInt8] {
    let key = EVP_PKEY_new_raw_private_key(NID_ED25519, nil, bytes, bytes.count)
    defer { EVP_PKEY_free(key) }
    let context = EVP_MD_CTX_new()
    defer { EVP_MD_CTX_free(context) }
    var (signature, count) = ([UInt8](repeating: 0, count: 64), 64)
    let isSigned = message.withUnsafeBytes {
      EVP_DigestSignInit(context, nil, nil, nil, key) == 1
        && EVP_DigestSign(context, &signature, &count, $0.baseAddress, $0.count) == 1
    }
    precondition(isSigned && count == 64, "Ed25519 signs every message")
    return signature
  }
}

/// The text of a key: RFC 8410 in PEM, which other programs read. Of an Ed25519 key everything but its 32 bytes is fixed.
private struct PEM {
  let name: String
  /// The DER encoding before the key.
  let prefix: [UInt8]

  static let privateKey = PEM(
    name: "PRIVATE KEY", prefix: [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20])
  static let publicKey = PEM(name: "PUBLIC KEY", prefix: [0x30, 0x2a, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 3, 0x21, 0])

  /// The text of a file that may hold a key: a few lines.
  static func text(_ path: String) throws -> String {
    String(decoding: try AtomicFile.read(path, limit: 4096), as: UTF8.self)
  }

  func text(of key: [UInt8]) -> String {
    "-----BEGIN \(name)-----\n\(Data(prefix + key).base64EncodedString())\n-----END \(name)-----\n"
  }

  /// The 32 bytes; nil if the text is not that of such a key.
  func bytes(of text: String) -> [UInt8]? {
    let lines = text.split(whereSeparator: \.isNewline)
    guard lines.count == 3, lines[0] == "-----BEGIN \(name)-----", lines[2] == "-----END \(name)-----",
      let data = Data(base64Encoded: String(lines[1])), data.starts(with: prefix), data.count == prefix.count + 32
    else { return nil }
    return Array(data.dropFirst(prefix.count))
  }
}
