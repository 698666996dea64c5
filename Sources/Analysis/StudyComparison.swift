import Foundation
import Observables
import Plans
import Samples
import Statistics

/// Two studies held against each other: the same state points made by two builds, on two machines, by two seeds or in two
/// precisions should agree within their errors.
///
/// | symbol | code | |
/// |---|---|---|
/// | z | ``Row/deviation`` | (⟨x⟩₁ − ⟨x⟩₂)/(SE₁² + SE₂²)^½ |
/// | p | ``chance`` | the probability that the largest of n independent normal \|z\| is as large as it is: 1 − erf(z/√2)ⁿ |
public struct StudyComparison: Sendable {
  /// One observable of one ensemble.
  public struct Row: Sendable {
    /// The ensemble's identifier.
    public let ensemble: String
    /// The observable; see ``ObservableCatalogue``.
    public let observable: String
    /// Its average in the first study.
    public let first: Estimate
    /// Its average in the second.
    public let second: Estimate

    /// z: how many standard errors lie between them; 0 if they are the same number.
    public var deviation: Double {
      if first.mean == second.mean { return 0 }
      let (a, b) = (first.standardError ?? .nan, second.standardError ?? .nan)
      return (first.mean - second.mean) / (a * a + b * b).squareRoot()
    }
  }

  /// Every average that both have with its error, in the order of the first study.
  public let rows: [Row]
  /// Ensembles that only one of them has.
  public let unmatched: [String]

  /// Differences less probable than this are called differences.
  public static let leastChance = 1e-3

  /// The comparison of two summaries.
  public init(_ first: StudySummary, _ second: StudySummary) {
    let others = Dictionary(uniqueKeysWithValues: second.ensembles.map { ($0.id, $0) })
    rows = first.ensembles.flatMap { ensemble -> [Row] in
      guard let other = others[ensemble.id] else { return [] }
      return ensemble.estimates.sorted { $0.key < $1.key }.compactMap { name, estimate in
        guard let found = other.estimates[name] else { return nil }
        let row = Row(ensemble: ensemble.id, observable: name, first: estimate, second: found)
        return row.deviation.isFinite ? row : nil
      }
    }
    unmatched = Set(first.ensembles.map(\.id)).symmetricDifference(second.ensembles.map(\.id)).sorted()
  }

  /// The comparison of the studies in two folders. Throws as ``Reduction/summary()`` does.
  public init(_ first: String, _ second: String) async throws {
    self.init(try await Reduction(folder: first).summary(), try await Reduction(folder: second).summary())
  }

  /// ⟨z²⟩: about 1 for independent samples of the same physics, 0 for the same samples.
  public var meanSquare: Double { rows.reduce(0) { $0 + $1.deviation * $1.deviation } / Double(max(rows.count, 1)) }

  /// The row that differs most.
  public var largest: Row? { rows.max { abs($0.deviation) < abs($1.deviation) } }

  /// p. Observables of one ensemble are correlated, which makes it larger than it should be, never smaller.
  public var chance: Double {
    guard let z = largest?.deviation else { return 1 }
    return -expm1(Double(rows.count) * log1p(-erfc(abs(z) / 2.0.squareRoot())))
  }

  /// Whether the two agree: nothing differs by more than chance allows.
  public var agrees: Bool { chance >= Self.leastChance }
}
