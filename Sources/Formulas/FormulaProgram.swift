/// The distinct operations of a formula, each after its operands: what a formula repeats is computed once, and what does
/// not depend on x only when the formula is read.
///
/// Operands and their order are those of the steps, so that no digit of a value depends on what is shared.
struct FormulaProgram: Sendable {
  /// An operation on values of operations before it, given by their numbers.
  private enum Operation: Hashable {
    /// The bits of both parts: 0 and −0 are different numbers.
    case number(high: UInt64, low: UInt64)
    case x
    case sum(Int, Int), difference(Int, Int), product(Int, Int), quotient(Int, Int)
    case negative(Int)
    /// A power by products and a root.
    case power(Int, Double)
    /// A power by the logarithm of the base, a value of its own that all powers of the base share.
    case generalPower(Int, Double, logarithm: Int)
    case exponential(Int), logarithm(Int), sine(Int), cosine(Int)
    /// The first value if x < bound, otherwise the second.
    case choice(below: Double, Int, Int)
  }

  private var operations: [Operation] = []
  /// The values of operations without x; zero for the others.
  private var values: [Jet] = []
  private var isConstant: [Bool] = []
  /// The operations to be computed for every x.
  private var variable: [Int] = []
  private var result = 0

  /// The cost of an evaluation, in operations on ``DoubleDouble`` numbers.
  private(set) var cost = 0

  /// Translates the steps of a stack machine.
  init(_ steps: some Sequence<Formula.Step>) {
    var known: [Operation: Int] = [:]
    var stack: [Int] = []
    func add(_ operation: Operation, to program: inout Self) -> Int {
      if let number = known[operation] { return number }
      known[operation] = program.operations.count
      program.append(operation)
      return program.operations.count - 1
    }
    for step in steps {
      let upper = stack.popLast()
      func pair(_ make: (Int, Int) -> Operation) -> Operation { make(stack.removeLast(), upper!) }
      let operation: Operation
      switch step {
      case .number, .x:
        if let upper { stack.append(upper) }
        if case .number(let value) = step {
          operation = .number(high: value.high.bitPattern, low: value.low.bitPattern)
        } else {
          operation = .x
        }
      case .add: operation = pair(Operation.sum)
      case .subtract: operation = pair(Operation.difference)
      case .multiply: operation = pair(Operation.product)
      case .divide: operation = pair(Operation.quotient)
      case .negate: operation = .negative(upper!)
      case .power(let p):
        operation =
          DoubleDouble.needsLogarithm(p)
          ? .generalPower(upper!, p, logarithm: add(.logarithm(upper!), to: &self)) : .power(upper!, p)
      case .squareRoot: operation = .power(upper!, 0.5)
      case .exponential: operation = .exponential(upper!)
      case .logarithm: operation = .logarithm(upper!)
      case .sine: operation = .sine(upper!)
      case .cosine: operation = .cosine(upper!)
      case .choose(let bound): operation = pair { .choice(below: bound, $0, $1) }
      }
      stack.append(add(operation, to: &self))
    }
    result = stack[0]
  }

  private mutating func append(_ operation: Operation) {
    operations.append(operation)
    if case .choice = operation {
      isConstant.append(false)
    } else {
      isConstant.append(operation != .x && operands(of: operation).allSatisfy { isConstant[$0] })
    }
    values.append(.zero)
    if isConstant.last! {
      values[values.count - 1] = value(of: operation, values, x: .zero, pieceOf: 0)
    } else {
      variable.append(operations.count - 1)
      cost += Self.cost(of: operation)
    }
  }

  private func operands(of operation: Operation) -> [Int] {
    switch operation {
    case .number, .x: []
    case .sum(let a, let b), .difference(let a, let b), .product(let a, let b), .quotient(let a, let b),
      .choice(_, let a, let b):
      [a, b]
    case .negative(let a), .power(let a, _), .exponential(let a), .logarithm(let a), .sine(let a), .cosine(let a): [a]
    case .generalPower(let a, _, let b): [a, b]
    }
  }

  /// Returns the value at x; `place` chooses the piece.
  func value(x: Jet, pieceOf place: Double) -> Jet {
    var values = values
    for number in variable { values[number] = value(of: operations[number], values, x: x, pieceOf: place) }
    return values[result]
  }

  private func value(of operation: Operation, _ values: [Jet], x: Jet, pieceOf place: Double) -> Jet {
    switch operation {
    case .number(let high, let low):
      var number = DoubleDouble(Double(bitPattern: high))
      number.low = Double(bitPattern: low)
      return Jet(number)
    case .x: return x
    case .sum(let a, let b): return values[a] + values[b]
    case .difference(let a, let b): return values[a] - values[b]
    case .product(let a, let b): return values[a] * values[b]
    case .quotient(let a, let b): return values[a] / values[b]
    case .negative(let a): return -values[a]
    case .power(let a, let p): return values[a].raised(to: p)
    case .generalPower(let a, let p, let b): return values[a].raised(to: p, logarithm: values[b].c0)
    case .exponential(let a): return values[a].exponential
    case .logarithm(let a): return values[a].logarithm
    case .sine(let a): return values[a].sineAndCosine.sine
    case .cosine(let a): return values[a].sineAndCosine.cosine
    case .choice(let bound, let a, let b): return place < bound ? values[a] : values[b]
    }
  }

  /// Additions and multiplications of ``DoubleDouble`` numbers, a division as four of them: counted in ``Jet`` and in its
  /// functions, to about a third.
  private static func cost(of operation: Operation) -> Int {
    switch operation {
    case .number, .x, .choice: 1
    case .sum, .difference, .negative: 4
    case .product: 16
    case .quotient: 40
    case .power(_, let p): 60 + (p.magnitude > 1 ? 2 * p.magnitude.exponentOfTwo : 0)
    case .generalPower: 150
    case .exponential: 100
    case .logarithm: 450
    case .sine, .cosine: 220
    }
  }
}

extension Double {
  fileprivate var exponentOfTwo: Int { Int(exponent) }
}
