import Plans
import Samples

/// A claim of a publication, compared with a study.
public struct Claim: Sendable, Codable, Equatable {
  /// The name of the set of claims it belongs to.
  public var set = ""
  /// Its number in the list of claims.
  public var number: Int
  /// What is claimed, in one sentence.
  public var statement: String
  /// The figure it is read from: `Fig. 4`.
  public var figure: String
  /// The publication's number or direction.
  public var published: String
  /// Ours, with its error.
  public var found: String
  /// What follows.
  public var verdict: Verdict
  /// Why, and for ``Verdict/undecided`` what it would take.
  public var reason: String
  /// The number behind the verdict in units of its standard error, where there is one: how far from the border between
  /// confirmed and contradicted.
  public var significance: Double?

  /// What the data say of a claim.
  public enum Verdict: String, Sendable, Codable, CaseIterable {
    /// The data show it, by at least two standard errors.
    case confirmed
    /// The data show the opposite, by at least two standard errors.
    case contradicted
    /// The data cannot tell, or are not there.
    case undecided = "not enough data"
  }

  /// As given.
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
