import Analysis
import Reports

/// The questions that the paper leaves open. Each is a ``Question`` in a file or folder of its own, and one line in
/// ``questions``.
public struct Beyond: ClaimSet {
  /// Creates the set, which has no state.
  public init() {}

  /// The name in a plan.
  public let name = "beyond"
  /// What it is about.
  public let title = "Beyond the paper: open questions on mechanical disorder"
  /// The paper that asks.
  public let citation = "arXiv:2009.08238"
  /// The heading of its section on the page.
  public let heading = "Hypotheses on open questions of arXiv:2009.08238"

  /// The questions, in the order of their claims.
  package static let questions: [any Question] = [
    ConstantPressure(), DeepSupercooling(), Brittleness(), Tapering(),
  ]

  /// Those of all questions.
  public var numbers: [Int] { Self.questions.flatMap(\.numbers) }

  /// The primary hypotheses of all questions of which the study has data, since others are not asked.
  public var hypotheses: [Hypothesis] { Self.questions.flatMap(\.hypotheses) }

  /// Returns the claims of the questions that the study is about.
  public func tests(of summary: StudySummary) -> [TestedClaim] { Self.questions.flatMap { $0.tests(of: summary) } }

  /// Returns the figures of the questions that the study is about.
  public func figures(of summary: StudySummary, curves: [PotentialCurve]) -> [Figure] {
    Self.questions.flatMap { $0.figures(of: summary) }
  }
}
