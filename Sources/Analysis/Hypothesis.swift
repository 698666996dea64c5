/// A primary hypothesis: the test of one claim, fixed before the data with which it is decided were made.
///
/// A report corrects the verdicts on primary hypotheses for their number; all other verdicts are secondary.
public struct Hypothesis: Sendable, Codable, Equatable {
  /// The number of the claim that it tests.
  public let claim: Int
  /// The inequality that is tested.
  public let definition: String
  /// The border between confirmed and contradicted, and why there.
  public let border: String
  /// The ensembles that are used.
  public let window: String
  /// What the text of the publication says.
  public let text: String
  /// Where it says so: section, paragraph and sentence.
  public let place: String
  /// What the text leaves open, and how it is read here.
  public let reading: String

  /// Creates a hypothesis.
  public init(
    claim: Int, definition: String, border: String, window: String, text: String, place: String, reading: String
  ) {
    self.claim = claim
    self.definition = definition
    self.border = border
    self.window = window
    self.text = text
    self.place = place
    self.reading = reading
  }
}
