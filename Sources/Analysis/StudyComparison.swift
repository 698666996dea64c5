import Foundation
import Observables
import Plans
import Samples
import Statistics

/// A comparison of two studies: the same state points made by two builds, on two machines, with two seeds or in two
/// precisions should agree within their errors.
///
/// | symbol | code | |
/// |---|---|---|
/// | z | ``Row/deviation`` | (⟨x⟩₁ − ⟨x⟩₂)/(SE₁² + SE₂²)^½ |
/// | p_z | ``Row/chance`` | the probability of a larger \|z\| by Student's t, with the degrees of freedom of Welch and Satterthwaite |
/// | p | ``chance`` | the probability that the smallest of n independent p_z is as small as it is: 1 − (1 − p_z)ⁿ |
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

    /// The difference z in standard errors; 0 if they are the same number.
    public var deviation: Double {
      if first.mean == second.mean { return 0 }
      let (a, b) = (first.standardError ?? .nan, second.standardError ?? .nan)
      return (first.mean - second.mean) / (a * a + b * b).squareRoot()
    }

    /// The probability of a larger difference by chance. Where neither study has any scatter, that of an order in which all
    /// samples of one study are below all of the other, 2 n₁! n₂!/(n₁ + n₂)!.
    public var chance: Double {
      guard deviation.isInfinite else {
        return StudentT.probability(deviation, degrees: Estimate.degrees(of: [first, second]))
      }
      let (a, b) = (Double(first.samples), Double(second.samples))
      return min(1, 2 * exp(lgamma(a + 1) + lgamma(b + 1) - lgamma(a + b + 1)))
    }
  }

  /// Every average that both studies have with an error, in the order of the first study.
  public let rows: [Row]
  /// The ensembles of only one of the studies.
  public let unmatched: [String]

  /// The probability below which differences are significant.
  public static let leastChance = 1e-3

  /// Compares two summaries.
  public init(_ first: StudySummary, _ second: StudySummary) {
    let others = Dictionary(uniqueKeysWithValues: second.ensembles.map { ($0.id, $0) })
    rows = first.ensembles.flatMap { ensemble -> [Row] in
      guard let other = others[ensemble.id] else { return [] }
      return ensemble.estimates.sorted { $0.key < $1.key }.compactMap { name, estimate in
        guard let found = other.estimates[name] else { return nil }
        let row = Row(ensemble: ensemble.id, observable: name, first: estimate, second: found)
        return row.deviation.isNaN ? nil : row
      }
    }
    unmatched = Set(first.ensembles.map(\.id)).symmetricDifference(second.ensembles.map(\.id)).sorted()
  }

  /// Compares the studies in two folders. Throws the errors of ``Reduction/summary()``.
  public init(_ first: String, _ second: String) async throws {
    self.init(try await Reduction(folder: first).summary(), try await Reduction(folder: second).summary())
  }

  /// The mean ⟨z²⟩ of the averages with an error: about 1 for independent samples of the same physics, 0 for the same samples.
  public var meanSquare: Double {
    let finite = rows.map(\.deviation).filter(\.isFinite)
    return finite.reduce(0) { $0 + $1 * $1 } / Double(max(finite.count, 1))
  }

  /// The row with the least probable difference.
  public var largest: Row? { rows.min { $0.chance < $1.chance } }

  /// The probability p. Observables of one ensemble are correlated, so that the true probability is at most this large.
  public var chance: Double {
    guard let least = largest?.chance else { return 1 }
    return -expm1(Double(rows.count) * log1p(-least))
  }

  /// Whether the two studies agree: no difference is significant.
  public var agrees: Bool { chance >= Self.leastChance }
}
