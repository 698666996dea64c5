import Foundation

/// JSON for recipes, records, checkpoints and statements: keys sorted, numbers exact, infinities and nan as words. Equal values have
/// equal bytes.
package enum ExactJSON {
  package static func data(_ value: some Encodable, pretty: Bool = false) -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if pretty { encoder.outputFormatting.insert(.prettyPrinted) }
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    // Made of numbers and strings: encoding cannot fail.
    return try! encoder.encode(value)
  }

  package static func text(_ value: some Encodable, pretty: Bool = false) -> String {
    String(decoding: data(value, pretty: pretty), as: UTF8.self)
  }

  /// Throws the errors of decoding.
  package static func value<T: Decodable>(_ type: T.Type, _ text: String) throws -> T {
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    return try decoder.decode(type, from: Data(text.utf8))
  }
}
