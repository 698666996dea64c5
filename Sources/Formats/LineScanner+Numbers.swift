/// Returns the finite or infinite number that `text` denotes. Fortran writes the exponent after D, or without a letter.
func decimal(_ text: some StringProtocol) -> Double? {
  if let value = Double(text) { return value }
  let bytes = Array(text.utf8)
  // Only digits, signs, a point and an exponent: otherwise "Infinity" or hexadecimal digits would be changed.
  guard bytes.allSatisfy({ (48...57).contains($0) || [43, 45, 46, 68, 100].contains($0) }) else { return nil }
  if let at = bytes.firstIndex(where: { $0 == 68 || $0 == 100 }) {
    return Double(String(decoding: bytes[..<at] + [101] + bytes[(at + 1)...], as: UTF8.self))
  }
  // Fortran omits the letter before exponents of three digits only.
  guard let at = bytes.lastIndex(where: { $0 == 43 || $0 == 45 }), at > 0, at == bytes.count - 4,
    bytes[at - 1] != 43, bytes[at - 1] != 45
  else { return nil }
  return Double(String(decoding: bytes[..<at] + [101] + bytes[at...], as: UTF8.self))
}

extension LineScanner {
  /// Parses a finite number.
  func number(_ word: Range<Int>) throws(FormatError) -> Double {
    let text = word.count <= 64 ? String(decoding: bytes[word], as: UTF8.self) : ""
    guard let value = decimal(text) else { throw fail("\"\(text.prefix(40))\" is not a number") }
    guard value.isFinite else { throw fail("a coordinate is \(value); the run that wrote the file has failed") }
    return value
  }

  /// Parses an integer.
  func integer(_ word: Range<Int>, _ what: String) throws(FormatError) -> Int {
    let text = word.count <= 32 ? String(decoding: bytes[word], as: UTF8.self) : ""
    guard let value = Int(text) else { throw fail("\(what) must be a whole number (got \"\(text.prefix(40))\")") }
    return value
  }
}
