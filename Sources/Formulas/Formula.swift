/// A formula φ(x), x = r/λ, in units of ε, given by the user.
///
/// It is stored as the steps of a stack machine and evaluated on jets, about a thousand times per model, never in a
/// pair loop.
package struct Formula: OwnCurve {
  /// An operation on the top of the stack.
  package enum Step: Sendable {
    case number(DoubleDouble)
    case x
    case add, subtract, multiply, divide
    case negate
    case power(Double)
    case squareRoot, exponential, logarithm, sine, cosine
    /// Selects, of the two values on top, the lower one if x < bound, otherwise the upper one.
    case choose(below: Double)
  }

  /// The steps, in order.
  package let steps: [Step]
  /// The formula without blanks, as repeated in a model's name.
  package let text: String
  /// The named constants that it uses.
  package let constants: Set<String>
  package let joints: [Double]
  package var tolerance: Double { 1e-6 }

  package init(steps: [Step], text: String, constants: Set<String>) {
    self.steps = steps
    self.text = text
    self.constants = constants
    var bounds: Set<Double> = []
    for case .choose(let bound) in steps { bounds.insert(bound) }
    joints = bounds.sorted()
  }

  package func jet(at s: DoubleDouble, pieceOf x: Double) -> Jet {
    Self.evaluate(steps, x: Jet.variable(at: s).raised(to: 0.5), pieceOf: x)
  }

  /// Returns the value of steps without x.
  package static func constant(_ steps: some Sequence<Step>) -> DoubleDouble {
    evaluate(steps, x: .zero, pieceOf: 0).c0
  }

  private static func evaluate(_ steps: some Sequence<Step>, x: Jet, pieceOf place: Double) -> Jet {
    var stack: [Jet] = []
    stack.reserveCapacity(8)
    func top(_ change: (Jet) -> Jet) { stack[stack.count - 1] = change(stack[stack.count - 1]) }
    func join(_ change: (Jet, Jet) -> Jet) {
      let upper = stack.removeLast()
      top { change($0, upper) }
    }
    for step in steps {
      switch step {
      case .number(let value): stack.append(Jet(value))
      case .x: stack.append(x)
      case .add: join(+)
      case .subtract: join(-)
      case .multiply: join(*)
      case .divide: join(/)
      case .negate: top { -$0 }
      case .power(let p): top { $0.raised(to: p) }
      case .squareRoot: top { $0.raised(to: 0.5) }
      case .exponential: top { $0.exponential }
      case .logarithm: top { $0.logarithm }
      case .sine: top { $0.sineAndCosine.sine }
      case .cosine: top { $0.sineAndCosine.cosine }
      case .choose(let bound): join { place < bound ? $0 : $1 }
      }
    }
    return stack[0]
  }
}
