import Analysis
import Plans

/// What a publication claims of the glasses of a study: its claims, the figures and tables in which it shows them, and
/// what it takes as given.
///
/// A plan asks for it by its name, `claims: NAME`. A new set is a folder with a type that conforms to this, and one line
/// in the catalogue above; the engine knows none of them. It reads averages and draws them; it reads no samples.
public protocol ClaimSet: Sendable {
  /// What a plan calls it: `sticky-spheres-ii`.
  var name: String { get }
  /// The publication's title.
  var title: String { get }
  /// Where it was published: `arXiv:2009.08238`.
  var citation: String { get }

  /// What it takes as given where the plan says nothing: the anchor of the collapse, windows of fits.
  func complete(_ plan: inout ReductionPlan)

  /// The verdicts on its claims, numbered from 1; none for a study that has nothing to do with them.
  func claims(of summary: StudySummary) -> [Claim]

  /// The power laws that its claims need, of which the report makes a table.
  func powerLaws(of summary: StudySummary) -> [ScalingSummary]

  /// The ensembles whose softest mode is shown in space; nil for those that the report would take by itself.
  func softModeEnsembles(of summary: StudySummary) -> [EnsembleSummary]?

  /// Its figures, in its order. One that takes the place of a figure of any study says so: ``Figure/replaces``.
  func figures(of summary: StudySummary, curves: [PotentialCurve]) -> [Figure]

  /// Its tables of the ensembles; where there is one, it stands in the place of the report's list of ensembles.
  func tables(of summary: StudySummary) -> [ReportTable]
}

extension ClaimSet {
  /// Nothing is taken as given.
  public func complete(_ plan: inout ReductionPlan) {}
  /// No power laws.
  public func powerLaws(of summary: StudySummary) -> [ScalingSummary] { [] }
  /// Those that the report would take by itself.
  public func softModeEnsembles(of summary: StudySummary) -> [EnsembleSummary]? { nil }
  /// No figures of its own.
  public func figures(of summary: StudySummary, curves: [PotentialCurve]) -> [Figure] { [] }
  /// No tables of its own.
  public func tables(of summary: StudySummary) -> [ReportTable] { [] }
}

/// A table of a set of claims: as the page shows it, and its files in `tables`.
public struct ReportTable: Sendable {
  /// What the page shows.
  package let html: String
  /// Names and texts of its files.
  package let files: [(name: String, text: String)]

  /// A table as given; `html` must be safe.
  public init(html: String, files: [(name: String, text: String)]) {
    self.html = html
    self.files = files
  }
}

/// The sets of claims that exist, by name.
public struct ClaimCatalogue: Sendable {
  /// The sets, in the order in which they are listed.
  public let sets: [any ClaimSet]

  /// A catalogue of these sets, whose names differ.
  public init(_ sets: [any ClaimSet]) {
    precondition(Set(sets.map(\.name)).count == sets.count, "sets of claims have names of their own")
    self.sets = sets
  }

  /// The sets of these names, in their order, each once.
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

/// A plan asks for a set of claims that does not exist.
public struct UnknownClaims: Error, Equatable {
  /// What was asked for.
  public let name: String
  /// The known name that is most like it; nil if none is.
  public let nearest: String?
  /// The known names.
  public let known: [String]

  /// As given.
  package init(name: String, nearest: String?, known: [String]) {
    self.name = name
    self.nearest = nearest
    self.known = known
  }
}

extension StudySummary {
  /// Adds what sets of claims say of the study: power laws, and the verdicts on the claims of each.
  public mutating func review(_ sets: [any ClaimSet]) {
    scalings = sets.flatMap { $0.powerLaws(of: self) }
    claims = sets.flatMap { set in
      set.claims(of: self).map { claim in
        var claim = claim
        claim.set = set.name
        return claim
      }
    }
  }
}
