/// A recursive-descent parser that writes the steps of a formula in the order in which a stack machine executes them.
///
/// ```
/// sum     = product { (+|-) product }
/// product = signed { (*|/) signed }
/// signed  = (+|-) signed | power
/// power   = atom [ ^ signed ]              the exponent without x
/// atom    = number | x | pi | constant | function ( sum ) | ( sum ) | if ( x < sum , sum , sum )
/// ```
package struct FormulaParser {
  /// The maximum nesting depth of parentheses, signs and exponents, which is safe for the stack of a thread.
  package static let deepest = 60

  private static let functions: [String: Formula.Step] = [
    "sqrt": .squareRoot, "exp": .exponential, "log": .logarithm, "sin": .sine, "cos": .cosine,
  ]
  /// The names that are not allowed for constants.
  package static var reserved: Set<String> { Set(functions.keys).union(["x", "pi", "if"]) }

  private let tokens: [FormulaToken]
  private let constants: [String: Double]
  private let end: Int
  private var position = 0
  private var depth = 0
  private var steps: [Formula.Step] = []
  private var used: Set<String> = []

  private init(_ text: String, constants: [String: Double]) throws(FormulaError) {
    tokens = try FormulaToken.read(text)
    self.constants = constants
    end = text.count
  }

  /// Parses the formula in `text`, with values for the names in it.
  package static func formula(_ text: String, constants: [String: Double] = [:]) throws(FormulaError) -> Formula {
    var parser = try FormulaParser(text, constants: constants)
    guard !parser.tokens.isEmpty else { throw FormulaError("the formula is empty; write one such as 4*(x^-12-x^-6)") }
    try parser.sum()
    if let left = parser.next {
      let what =
        switch left.kind {
        case .symbol(")"): "unmatched closing parenthesis"
        case .symbol: "unexpected \"\(left.text)\""
        default: "an operator is missing before \"\(left.text)\"; a product is written with *"
        }
      throw FormulaError(at: left.place, what)
    }
    return Formula(
      steps: parser.steps, text: parser.tokens.map(\.text).joined(), constants: parser.used)
  }

  /// Returns the value of a formula without x.
  package static func constant(_ text: String) throws(FormulaError) -> Double {
    let formula = try formula(text)
    for case .x in formula.steps { throw FormulaError("\"\(text)\" must not depend on x") }
    return Formula.constant(formula.steps).rounded
  }

  private var next: FormulaToken? { position < tokens.count ? tokens[position] : nil }

  /// Consumes the next token if it is that symbol.
  private mutating func take(_ symbol: Character) -> Bool {
    guard next?.kind == .symbol(symbol) else { return false }
    position += 1
    return true
  }

  private mutating func demand(_ symbol: Character, _ why: String) throws(FormulaError) {
    let before = position > 0 ? tokens[position - 1].text : ""
    guard take(symbol) else {
      throw FormulaError(at: next?.place ?? end, "\"\(symbol)\" is missing after \"\(before)\", \(why)")
    }
  }

  private mutating func deeper() throws(FormulaError) {
    depth += 1
    guard depth <= Self.deepest else {
      throw FormulaError(at: next?.place ?? end, "the formula is nested more than \(Self.deepest) deep")
    }
  }

  private mutating func sum() throws(FormulaError) {
    try deeper()
    try product()
    while true {
      if take("+") {
        try product()
        steps.append(.add)
      } else if take("-") {
        try product()
        steps.append(.subtract)
      } else {
        break
      }
    }
    depth -= 1
  }

  private mutating func product() throws(FormulaError) {
    try signed()
    while true {
      if take("*") {
        if next?.kind == .symbol("*") { throw FormulaError(at: next!.place, "write a power with ^, not **") }
        try signed()
        steps.append(.multiply)
      } else if take("/") {
        try signed()
        steps.append(.divide)
      } else {
        return
      }
    }
  }

  private mutating func signed() throws(FormulaError) {
    try deeper()
    if take("-") {
      try signed()
      steps.append(.negate)
    } else if take("+") {
      try signed()
    } else {
      try power()
    }
    depth -= 1
  }

  private mutating func power() throws(FormulaError) {
    try atom()
    guard take("^") else { return }
    let place = next?.place ?? end
    let first = steps.count
    try signed()
    let exponent = try constant(since: first, place: place, "an exponent must not contain x; write exp(... * log(...))")
    guard exponent.magnitude <= 1000 else { throw FormulaError(at: place, "an exponent must be from -1000 to 1000") }
    steps.append(.power(exponent))
  }

  /// Removes the steps from `first` on and returns their value.
  private mutating func constant(since first: Int, place: Int, _ refusal: String) throws(FormulaError) -> Double {
    for case .x in steps[first...] { throw FormulaError(at: place, refusal) }
    let value = Formula.constant(steps[first...]).rounded
    guard value.isFinite else { throw FormulaError(at: place, "not a finite number") }
    steps.removeSubrange(first...)
    return value
  }

  private mutating func atom() throws(FormulaError) {
    guard let token = next else { throw FormulaError(at: end, "unexpected end of the formula; expected a number or x") }
    position += 1
    switch token.kind {
    case .number(let value): steps.append(.number(DoubleDouble(value)))
    case .symbol("("):
      try sum()
      try demand(")", "to close the parenthesis at the \(token.place + 1). character")
    case .symbol:
      throw FormulaError(at: token.place, "unexpected \"\(token.text)\"; expected a number, x or a parenthesis")
    case .name("x"): steps.append(.x)
    case .name("pi"): steps.append(.number(.pi))
    case .name("if"): try choice()
    case .name(let name):
      if let function = Self.functions[name] {
        try demand("(", "as in \(name)(x)")
        try sum()
        try demand(")", "to close \(name)(")
        steps.append(function)
      } else if let value = constants[name] {
        used.insert(name)
        steps.append(.number(DoubleDouble(value)))
      } else {
        let known = "x, pi, if and the functions \(Self.functions.keys.sorted().joined(separator: ", "))"
        throw FormulaError(
          at: token.place, "\"\(name)\" is unknown; use \(known), or define it as \(name)=<number>")
      }
    }
  }

  /// Parses x < bound, inside, outside, in parentheses.
  private mutating func choice() throws(FormulaError) {
    try demand("(", "as in if(x<1.5, 1-x, 0)")
    guard next?.kind == .name("x") else {
      throw FormulaError(at: next?.place ?? end, "write a condition as x<bound, as in if(x<1.5, 1-x, 0)")
    }
    position += 1
    try demand("<", "as in if(x<1.5, 1-x, 0)")
    let place = next?.place ?? end
    let first = steps.count
    try sum()
    let bound = try constant(since: first, place: place, "the bound of a condition must not contain x")
    guard bound > 0 else { throw FormulaError(at: place, "the bound of a condition must be a distance above 0") }
    try demand(",", "followed by the value for x<\(bound)")
    try sum()
    try demand(",", "followed by the value beyond")
    try sum()
    try demand(")", "to close if(")
    steps.append(.choose(below: bound))
  }
}
