/// A claim of a publication, compared with a study.
public struct Claim: Sendable, Codable, Equatable {
  /// The name of the set of claims that contains it.
  public var set = ""
  /// The number in the list of claims.
  public var number: Int
  /// The claim, in one sentence.
  public var statement: String
  /// The figure that shows it: `Fig. 4`.
  public var figure: String
  /// What the text of the publication gives: a number or a direction, never a number read off a figure.
  public var published: String
  /// The number of this study, with its error.
  public var found: String
  /// The bias that would mislead the test, if one is feared; otherwise empty.
  public var caution: String
  /// Whether it tests a hypothesis fixed before the data: its verdict is corrected for the number of these.
  public var isPrimary = false
  /// The verdict.
  public var verdict = Verdict.undecided
  /// The reason, and for ``Verdict/undecided`` the data required for a decision.
  public var reason = ""
  /// The two-sided p value, not corrected; nil without data.
  public var probability: Double?
  /// The p value adjusted by Holm's procedure; nil for a secondary claim, and without data.
  public var adjustedProbability: Double?
  /// The p value that counts, as the number of standard errors of a normal number, positive if in favor.
  public var significance: Double?
  /// For ``Verdict/undecided``, the standard error that would decide at the present distance from the border.
  public var decidingError: Double?

  /// The result of comparing a claim with the data.
  public enum Verdict: String, Sendable, Codable, CaseIterable {
    /// The data support it.
    case confirmed
    /// The data support the opposite.
    case contradicted
    /// The data are insufficient or missing.
    case undecided
    /// Our definition cannot be known to be that of the publication.
    case incomparable = "not comparable"
  }

  /// Creates a claim without a verdict.
  public init(
    number: Int, statement: String, figure: String, published: String, found: String, caution: String = ""
  ) {
    self.number = number
    self.statement = statement
    self.figure = figure
    self.published = published
    self.found = found
    self.caution = caution
  }
}
