/// `text` with its control characters made visible: what a file or a record says must not move a terminal's cursor, color it
/// or turn its lines around.
///
/// Line feeds and tabs stay. All others, and the marks that change the direction of writing, stand as in JSON: `\u001b`.
public func visible(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: isHidden) else { return text }
  return text.unicodeScalars.map { scalar in
    guard isHidden(scalar) else { return String(scalar) }
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }.joined()
}

private func isHidden(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09, 0x0a: false
  case 0x00..<0x20, 0x7f..<0xa0: true
  // Line and paragraph separators, embeddings, overrides and isolates.
  case 0x200e, 0x200f, 0x2028...0x202e, 0x2066...0x2069: true
  default: false
  }
}
