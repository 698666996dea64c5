import Plans
import Samples

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
  /// The published number or direction.
  public var published: String
  /// The number of this study, with its error.
  public var found: String
  /// The verdict.
  public var verdict: Verdict
  /// The reason, and for ``Verdict/undecided`` the data required for a decision.
  public var reason: String
  /// The number behind the verdict in units of its standard error, if there is one: the distance from the border
  /// between confirmed and contradicted.
  public var significance: Double?

  /// The result of comparing a claim with the data.
  public enum Verdict: String, Sendable, Codable, CaseIterable {
    /// The data support it, by at least two standard errors.
    case confirmed
    /// The data support the opposite, by at least two standard errors.
    case contradicted
    /// The data are insufficient or missing.
    case undecided = "not enough data"
  }

  /// Creates a claim.
  public init(
    number: Int, statement: String, figure: String, published: String, found: String, verdict: Verdict, reason: String,
    significance: Double?
  ) {
    self.number = number
    self.statement = statement
    self.figure = figure
    self.published = published
    self.found = found
    self.verdict = verdict
    self.reason = reason
    self.significance = significance
  }
}
