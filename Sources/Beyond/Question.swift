import Analysis
import Reports

/// A question that the paper leaves open, with the hypotheses that were fixed before the runs which decide it.
///
/// To add one, add its type here and a line to ``Beyond/questions``. The numbers of its claims are those of no other
/// question; ``section`` is its part of Documentation/HypothesesBeyond.md, which a test compares with the file.
package protocol Question: Sendable {
  /// The numbers of its claims.
  var numbers: ClosedRange<Int> { get }
  /// The primary hypotheses among its claims.
  var hypotheses: [Hypothesis] { get }
  /// Its section of Documentation/HypothesesBeyond.md.
  var section: String { get }
  /// Returns its claims with their tests; empty for a study of something else.
  func tests(of summary: StudySummary) -> [TestedClaim]
  /// Returns its figures; empty for a study of something else.
  func figures(of summary: StudySummary) -> [Figure]
}

extension Question {
  /// Returns a section of the document: its head, the primary hypotheses, and what follows them.
  func section(_ head: String, followedBy rest: String) -> String {
    let primary = hypotheses.map { hypothesis in
      """
      ### Claim \(hypothesis.claim) (primary)

      - **Tested.** \(hypothesis.definition)
      - **Border.** \(hypothesis.border)
      - **Window.** \(hypothesis.window)
      - **The paper says.** \(hypothesis.text) (\(hypothesis.place).)
      - **Our reading.** \(hypothesis.reading)
      """
    }
    return ([head] + primary + [rest]).joined(separator: "\n\n") + "\n"
  }
}
