import CCrypto
import Foundation

/// The hash SHA-256 of bytes that come in parts.
///
/// It uses OpenSSL's libcrypto, a dependency of the HDF5 package; swift-crypto takes a minute and a half to build.
package final class SHA256 {
  private let context: OpaquePointer

  package init() {
    context = EVP_MD_CTX_new()!
    precondition(EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1, "libcrypto has SHA-256")
  }

  deinit { EVP_MD_CTX_free(context) }

  /// Adds the next bytes.
  package func update(_ bytes: UnsafeRawBufferPointer) {
    precondition(EVP_DigestUpdate(context, bytes.baseAddress, bytes.count) == 1, "hashing needs no resource")
  }

  /// Returns the hash of all bytes as 64 hexadecimal digits. Nothing can be added afterwards.
  package func finish() -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    precondition(EVP_DigestFinal_ex(context, &digest, nil) == 1, "hashing needs no resource")
    return hexadecimal(digest)
  }

  /// Returns the hash of `bytes`.
  package static func digits(of bytes: Data) -> String {
    let hash = SHA256()
    bytes.withUnsafeBytes { hash.update($0) }
    return hash.finish()
  }
}

/// Returns two lower-case digits per byte.
func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
  bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
}

/// Returns the bytes of exactly `count` pairs of lower-case digits; nil for anything else.
func bytes(hexadecimal text: some StringProtocol, count: Int) -> [UInt8]? {
  let digits = Array(text.utf8)
  guard digits.count == 2 * count else { return nil }
  let values = digits.compactMap { digit -> UInt8? in
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
  }
  guard values.count == digits.count else { return nil }
  return (0..<count).map { values[2 * $0] << 4 | values[2 * $0 + 1] }
}
