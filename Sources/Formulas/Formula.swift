/// A formula φ(x), x = r/λ, in units of ε, given by the user.
///
/// It is parsed to the steps of a stack machine and evaluated on jets, thousands of times per model, never in a pair loop.
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
  package var cost: Int { program.cost }
  private let program: FormulaProgram

  package init(steps: [Step], text: String, constants: Set<String>) {
    self.steps = steps
    self.text = text
    self.constants = constants
    var bounds: Set<Double> = []
    for case .choose(let bound) in steps { bounds.insert(bound) }
    joints = bounds.sorted()
    program = FormulaProgram(steps)
  }

  package func jet(at s: DoubleDouble, pieceOf x: Double) -> Jet {
    program.value(x: Jet.variable(at: s).raised(to: 0.5), pieceOf: x)
  }

  /// Returns the value of steps without x.
  package static func constant(_ steps: some Sequence<Step>) -> DoubleDouble {
    FormulaProgram(steps).value(x: .zero, pieceOf: 0).c0
  }
}
