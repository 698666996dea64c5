import Formulas

/// A model whose potential is given in its name: `own:potential=4*(x^-12-x^-6),cutoff=2.5,density=0.85`.
///
/// The string contains everything, so that it has the same meaning in a plan, a record, a command and a cluster job.
struct OwnModel {
  /// A key of the string, its meaning, and its default.
  typealias Key = (name: String, meaning: String, defaultValue: String)

  static let keys: [Key] = [
    ("name", "a word for figures and folders: letters, digits and -", "default: none"),
    ("potential", "the formula phi(x), x = r/lambda, in units of eps", "required, unless table is given"),
    (
      "table", "phi(x) as numbers, x:phi/x:phi/... or x:phi:force/...; on the command line also table=@<file>",
      "instead of a formula"
    ),
    ("cutoff", "x_c, beyond which phi is zero", "required; of a table, default: its last x"),
    (
      "smooth",
      "the number of derivatives that a polynomial in x^2 makes vanish at the cutoff: 0 (phi only) to 5, or none",
      "default: 2"
    ),
    ("density", "N/V", "required"),
    ("fractions", "of the two species, such as 0.8/0.2", "default: one species"),
    ("sizes", "of the species, such as 1/1.4: lambda_ij is the mean of two", "default: 1/1"),
    ("lambdas", "lambda of AA/AB/BB instead of sizes, such as 1/0.8/0.88", "default: from sizes"),
    ("epsilons", "eps of AA/AB/BB, such as 1/1.5/0.5", "default: 1/1/1"),
    ("step", "time step at T = 1 and below; above, it falls as T^-1/2", "default: 0.1/omega of the stiffest pair"),
    ("core", "any: phi need not repel at short distances", "default: it must"),
  ]

  private(set) var texts: [String: String] = [:]
  private(set) var constants: [String: Double] = [:]

  /// Parses the keys and values of `text`.
  init(_ text: String) throws(FormulaError) {
    for part in Self.parts(of: text) {
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let key = pair[0].filter { !$0.isWhitespace }
      guard pair.count == 2, !key.isEmpty else {
        throw FormulaError("\"\(part.prefix(60))\" is not of the form key=value; write \(Self.usage)")
      }
      let value = Self.trimmed(pair[1])
      guard texts[key] == nil, constants[key] == nil else { throw FormulaError("\(key) is given twice") }
      if Self.keys.contains(where: { $0.name == key }) {
        texts[key] = value
      } else {
        guard key.allSatisfy({ FormulaToken.isLetter($0) || FormulaToken.isDigit($0) }),
          FormulaToken.isLetter(key.first!), !FormulaParser.reserved.contains(key)
        else { throw FormulaError("\"\(key.prefix(60))\" cannot be the name of a constant; write \(Self.usage)") }
        do throws(FormulaError) { constants[key] = try Self.constant(value, key) } catch {
          // A value that is no number belongs to a misspelled key.
          guard let meant = nearest(key, among: Self.keys.map(\.name)) else { throw error }
          throw FormulaError("\(error.description); did you mean \(meant)?")
        }
      }
    }
  }

  /// What to write instead of a word that is no key.
  static func hint(_ word: String) -> String {
    let names = keys.map(\.name)
    return nearest(word, among: names).map { "did you mean \($0)?" } ?? "the keys are \(names.joined(separator: ", "))"
  }

  static let usage = "own:potential=<formula>,cutoff=<x_c>,density=<N/V>[,fractions=0.5/0.5,sizes=1/1.4,...]"

  /// Splits `text` at commas followed by a word and =; a formula does not contain =.
  private static func parts(of text: String) -> [String] {
    var parts: [String] = []
    for piece in text.split(separator: ",", omittingEmptySubsequences: false) {
      let word = piece.prefix { $0 != "=" }
      let begins =
        word.count < piece.count && trimmed(String(word)).allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
      if begins || parts.isEmpty {
        parts.append(String(piece))
      } else {
        parts[parts.count - 1] += "," + piece
      }
    }
    return parts.filter { !$0.allSatisfy(\.isWhitespace) }
  }

  private static func trimmed(_ text: String) -> String {
    String(text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }

  private static func constant(_ text: String, _ key: String) throws(FormulaError) -> Double {
    do throws(FormulaError) {
      let value = try FormulaParser.constant(text)
      guard value.isFinite else { throw FormulaError("not a finite number") }
      return value
    } catch {
      throw FormulaError("\(key)=\(text.prefix(60)): \(error.description)")
    }
  }

  /// Returns a number in `range`; nil if the key is not given.
  func number(_ key: String, in range: ClosedRange<Double>) throws(FormulaError) -> Double? {
    guard let text = texts[key] else { return nil }
    let value = try Self.constant(text, key)
    guard range.contains(value) else {
      throw FormulaError("\(key)=\(value) is out of range; it must be in [\(range.lowerBound), \(range.upperBound)]")
    }
    return value
  }

  /// Returns `count` numbers in `range`, separated by /.
  func numbers(_ key: String, _ count: Int, in range: ClosedRange<Double>) throws(FormulaError) -> [Double]? {
    guard let text = texts[key] else { return nil }
    let values = text.split(separator: "/", omittingEmptySubsequences: false).map { Double(Self.trimmed(String($0))) }
    guard values.count == count, values.allSatisfy({ $0.map(range.contains) ?? false }) else {
      throw FormulaError(
        "\(key)=\(text.prefix(60)) must be \(count) numbers in [\(range.lowerBound), \(range.upperBound)] with / between"
      )
    }
    return values.map { $0! }
  }

  /// Returns one of several words, the first if the key is not given.
  func word(_ key: String, _ words: [String]) throws(FormulaError) -> String {
    guard let text = texts[key] else { return words[0] }
    guard words.contains(text) else {
      throw FormulaError("\(key)=\(text.prefix(60)) must be \(words.joined(separator: " or "))")
    }
    return text
  }

  /// Returns the name for figures and folders.
  func name() throws(FormulaError) -> String? {
    guard let name = texts["name"] else { return nil }
    let isWord = name.allSatisfy { (FormulaToken.isLetter($0) && $0 != "_") || FormulaToken.isDigit($0) || $0 == "-" }
    guard (1...24).contains(name.count), isWord else {
      throw FormulaError("name=\(name.prefix(60)) must be at most 24 letters, digits and -")
    }
    return name
  }
}
