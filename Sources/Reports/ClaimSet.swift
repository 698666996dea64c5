import Analysis
import Interactions
import Plans

/// The claims of a publication on the glasses of a study, with the figures and tables that show them, and the
/// publication's parameters.
///
/// A plan selects it by name, `claims: NAME`, or some of its claims, `claims: {NAME: [1, 2]}`. To add a set, add a folder with a conforming type and one line in the
/// catalogue; the rest of the program does not depend on it. A set uses averages, never samples.
public protocol ClaimSet: Sendable {
  /// The name in a plan: `sticky-spheres-ii`.
  var name: String { get }
  /// The title of the publication.
  var title: String { get }
  /// The reference: `arXiv:2009.08238`.
  var citation: String { get }
  /// The heading of its section on the page.
  var heading: String { get }
  /// What a reader of its section has to know of the selection of its claims; empty for nothing.
  var remark: String { get }
  /// The numbers of its claims, whatever the study is about.
  var numbers: [Int] { get }

  /// Sets the parameters that the plan does not give: the anchor of the collapse, windows of fits.
  func complete(_ plan: inout ReductionPlan)

  /// The hypotheses fixed before the data, whose verdicts are corrected for their number.
  var hypotheses: [Hypothesis] { get }
  /// The probability of any wrong verdict on them.
  var level: Double { get }

  /// Returns its claims, numbered from 1, with their tests; empty for a study of other models.
  func tests(of summary: StudySummary) -> [TestedClaim]

  /// Returns the power laws required by its claims, which the report tabulates.
  func powerLaws(of summary: StudySummary) -> [ScalingSummary]

  /// Returns the ensembles whose softest mode is shown in space; nil for the default ones.
  func softModeEnsembles(of summary: StudySummary) -> [EnsembleSummary]?

  /// Returns its figures, in its order. A figure that replaces one of the report's says so: ``Figure/replaces``.
  func figures(of summary: StudySummary, curves: [PotentialCurve]) -> [Figure]

  /// Returns its tables of the ensembles, which replace the report's list of ensembles.
  func tables(of summary: StudySummary) -> [ReportTable]
}

extension ClaimSet {
  /// "Claims of" the reference.
  public var heading: String { "Claims of \(citation)" }
  /// Nothing.
  public var remark: String { "" }
  /// No claim is primary: none was fixed before the data.
  public var hypotheses: [Hypothesis] { [] }
  /// 5%.
  public var level: Double { 0.05 }
  /// Sets no parameters.
  public func complete(_ plan: inout ReductionPlan) {}
  /// No power laws.
  public func powerLaws(of summary: StudySummary) -> [ScalingSummary] { [] }
  /// Returns nil, for the default ensembles.
  public func softModeEnsembles(of summary: StudySummary) -> [EnsembleSummary]? { nil }
  /// No figures of its own.
  public func figures(of summary: StudySummary, curves: [PotentialCurve]) -> [Figure] { [] }
  /// No tables of its own.
  public func tables(of summary: StudySummary) -> [ReportTable] { [] }
}

/// A table of a set of claims: its HTML on the page, and its files in `tables`.
public struct ReportTable: Sendable {
  /// The HTML on the page.
  package let html: String
  /// The names and texts of its files.
  package let files: [(name: String, text: String)]

  /// Creates a table; `html` must be safe.
  public init(html: String, files: [(name: String, text: String)]) {
    self.html = html
    self.files = files
  }
}

/// The available sets of claims, by name.
public struct ClaimCatalogue: Sendable {
  /// The sets, in the order in which they are listed.
  public let sets: [any ClaimSet]

  /// Creates a catalogue of sets with different names.
  public init(_ sets: [any ClaimSet]) {
    precondition(Set(sets.map(\.name)).count == sets.count, "sets of claims have names of their own")
    self.sets = sets
  }

  /// Returns the sets of these names, in their order, without duplicates.
  public func sets(named names: [String]) throws(UnknownClaims) -> [any ClaimSet] {
    var found: [any ClaimSet] = []
    for name in names where !found.contains(where: { $0.name == name }) {
      guard let set = sets.first(where: { $0.name == name }) else {
        throw UnknownClaims(name: name, nearest: nearest(name, among: sets.map(\.name)), known: sets.map(\.name))
      }
      found.append(set)
    }
    return found
  }
}

/// The error of a plan that names an unknown set of claims.
public struct UnknownClaims: Error, Equatable {
  /// The unknown name.
  public let name: String
  /// The most similar known name; nil if there is none.
  public let nearest: String?
  /// The known names.
  public let known: [String]

  /// Creates the error.
  package init(name: String, nearest: String?, known: [String]) {
    self.name = name
    self.nearest = nearest
    self.known = known
  }
}

extension StudySummary {
  /// Adds the power laws and the verdicts on the claims of several sets.
  public mutating func review(_ sets: [any ClaimSet]) {
    scalings = sets.flatMap { $0.powerLaws(of: self) }
    claims = sets.flatMap { $0.claims(of: self) }
  }
}

extension ClaimSet {
  /// Returns the verdicts on its claims, decided together.
  public func claims(of summary: StudySummary) -> [Claim] {
    ClaimFamily(
      tests(of: summary), primary: Set(hypotheses.map(\.claim)), level: level, analyses: summary.analyses
    ).claims.map { claim in
      var claim = claim
      claim.set = name
      return claim
    }
  }
}
