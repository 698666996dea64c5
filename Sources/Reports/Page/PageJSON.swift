import Foundation

/// Values for the page's script.
enum PageJSON {
  /// Returns the JSON of `value`, always the same bytes, without characters that could end a `script` element.
  static func text(of value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let bytes = try? encoder.encode(value) else {
      preconditionFailure("what the page embeds is numbers and text; JSON has both")
    }
    let sign = UInt8(ascii: "<")
    return String(decoding: bytes.flatMap { $0 == sign ? Array("\\u003C".utf8) : [$0] }, as: UTF8.self)
  }
}

/// A number in single precision: seven digits are more than a drawing or an error bar can show, at half the size.
///
/// Numbers outside the range of single precision keep all their digits; NaN and infinities are `null`. An encoder with
/// ``fullPrecision`` in its `userInfo` keeps all digits of all numbers.
struct Brief: Encodable, Sendable {
  private let value: Double?

  /// The key of an encoder that keeps all digits.
  static let fullPrecision = CodingUserInfoKey(rawValue: "full precision")!

  init(_ value: Double?) { self.value = value }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    guard let value, value.isFinite else { return try container.encodeNil() }
    let single = Float(value)
    if encoder.userInfo[Self.fullPrecision] == nil, single.isNormal || value == 0 {
      try container.encode(single)
    } else {
      try container.encode(value)
    }
  }
}
