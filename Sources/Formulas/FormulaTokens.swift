/// The error of an unreadable formula or invalid potential; the description is one sentence.
package struct FormulaError: Error, CustomStringConvertible {
  package let description: String
  package init(_ description: String) { self.description = description }

  /// Creates an error at a position, counted from 0.
  package init(at place: Int, _ what: String) { description = "at the \(ordinal(place + 1)) character: \(what)" }
}

/// Returns the ordinal number: 1st, 2nd, 3rd, 4th, 11th, 21st.
private func ordinal(_ n: Int) -> String {
  let ending = (11...13).contains(n % 100) ? "th" : [1: "st", 2: "nd", 3: "rd"][n % 10] ?? "th"
  return "\(n)\(ending)"
}

/// A token of a formula: a number, a name, or one of the characters + − * / ^ ( ) , and <.
package struct FormulaToken {
  package enum Kind: Equatable {
    case number(Double)
    case name(String)
    case symbol(Character)
  }

  package let kind: Kind
  /// The text of the token.
  package let text: String
  /// The number of characters before the token.
  package let place: Int

  /// The maximum length of a formula, in characters.
  package static let longest = 2000

  /// Returns the tokens of `formula`; blanks are separators only.
  package static func read(_ formula: String) throws(FormulaError) -> [FormulaToken] {
    let letters = Array(formula)
    guard letters.count <= longest else {
      throw FormulaError("a formula must have at most \(longest) characters (got \(letters.count))")
    }
    var tokens: [FormulaToken] = []
    var k = 0
    while k < letters.count {
      let begin = k
      let letter = letters[k]
      if letter == " " || letter == "\t" || letter == "\n" {
        k += 1
        continue
      }
      if isDigit(letter) || letter == "." {
        k = endOfNumber(letters, from: k)
        let text = String(letters[begin..<k])
        guard let value = Double(text), value.isFinite else {
          throw FormulaError(at: begin, "\"\(text)\" is not a number")
        }
        tokens.append(FormulaToken(kind: .number(value), text: text, place: begin))
      } else if isLetter(letter) {
        while k < letters.count, isLetter(letters[k]) || isDigit(letters[k]) { k += 1 }
        let text = String(letters[begin..<k])
        tokens.append(FormulaToken(kind: .name(text), text: text, place: begin))
      } else if "+-*/^(),<".contains(letter) {
        k += 1
        tokens.append(FormulaToken(kind: .symbol(letter), text: String(letter), place: begin))
      } else {
        throw FormulaError(
          at: begin, "unexpected \"\(letter)\"; a formula consists of numbers, names, + - * / ^ and parentheses")
      }
    }
    return tokens
  }

  package static func isDigit(_ c: Character) -> Bool { ("0"..."9").contains(c) && c.utf8.count == 1 }
  package static func isLetter(_ c: Character) -> Bool {
    c.utf8.count == 1 && (("a"..."z").contains(c) || ("A"..."Z").contains(c) || c == "_")
  }

  /// Digits, a point, digits, and an exponent if digits follow its letter.
  private static func endOfNumber(_ letters: [Character], from begin: Int) -> Int {
    var k = begin
    while k < letters.count, isDigit(letters[k]) || letters[k] == "." { k += 1 }
    guard k < letters.count, letters[k] == "e" || letters[k] == "E" else { return k }
    var exponent = k + 1
    if exponent < letters.count, letters[exponent] == "+" || letters[exponent] == "-" { exponent += 1 }
    guard exponent < letters.count, isDigit(letters[exponent]) else { return k }
    while exponent < letters.count, isDigit(letters[exponent]) { exponent += 1 }
    return exponent
  }
}
