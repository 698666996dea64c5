import Foundation
import Observables
import Statistics

/// A claim with its test, before the verdict.
public struct TestedClaim: Sendable {
  package var claim: Claim
  package var judgement: Judgement

  /// Creates a claim with its test. `caution` names the bias that would mislead the test, if one is feared.
  package init(
    number: Int, statement: String, figure: String, published: String, found: String, caution: String = "",
    _ judgement: Judgement
  ) {
    claim = Claim(
      number: number, statement: statement, figure: figure, published: published, found: found, caution: caution)
    self.judgement = judgement
  }
}

/// The claims of one publication, decided together.
///
/// The primary ones share the level by Holm's procedure; those without data count. Each secondary one has the level for
/// itself. Both use two-sided p values, because a claim can be confirmed or contradicted wrongly. If the claims are judged
/// several times, with more samples each time, p is multiplied by that number (Bonferroni): the bound holds for all
/// analyses together, also if the next was decided on after the last.
package struct ClaimFamily {
  let tests: [TestedClaim]
  /// The numbers of the primary claims.
  let primary: Set<Int>
  /// The probability of any wrong verdict among the primary claims, and of a wrong one on a secondary claim.
  let level: Double
  /// How often the claims are judged, this time included.
  let analyses: Int

  package init(_ tests: [TestedClaim], primary: Set<Int>, level: Double, analyses: Int = 1) {
    (self.tests, self.primary, self.level, self.analyses) = (tests, primary, level, analyses)
  }

  private func probability(_ judgement: Judgement) -> Double { min(1, Double(analyses) * judgement.probability) }

  /// The claims with their verdicts.
  package var claims: [Claim] {
    let chosen = tests.indices.filter { primary.contains(tests[$0].claim.number) }
    let adjusted = Holm.adjusted(chosen.map { probability(tests[$0].judgement) })
    let corrected = Dictionary(uniqueKeysWithValues: zip(chosen, adjusted))
    // The level for the next of the hypotheses that are not rejected.
    let left = max(1, adjusted.count { $0 > level })
    return tests.indices.map { k in
      let share = level / Double(analyses)
      return decided(tests[k], adjusted: corrected[k], share: corrected[k] == nil ? share : share / Double(left))
    }
  }

  private func decided(_ test: TestedClaim, adjusted: Double?, share: Double) -> Claim {
    var claim = test.claim
    let judgement = test.judgement
    claim.isPrimary = adjusted != nil
    guard judgement.isComparable else {
      claim.verdict = .incomparable
      claim.reason = judgement.reasons
      return claim
    }
    let counted = adjusted ?? probability(judgement)
    if judgement.parts.contains(where: { $0.inFavor < 1 || $0.against < 1 }) {
      claim.probability = probability(judgement)
      claim.adjustedProbability = adjusted
      claim.significance = (judgement.inFavor < judgement.against ? 1 : -1) * Self.normalDistance(counted)
    }
    guard counted <= level else {
      claim.verdict = .undecided
      let open = judgement.parts.filter { 2 * $0.inFavor > share }
      claim.reason = open.map { $0.need(judgement.level(of: $0, share: share)) }.joined(separator: "; ")
      claim.decidingError = open.compactMap { $0.decidingError(judgement.level(of: $0, share: share)) }.min()
      return claim
    }
    claim.verdict = judgement.inFavor < judgement.against ? .confirmed : .contradicted
    let failing = judgement.parts.filter { 2 * Double(judgement.parts.count) * $0.against <= share }
    claim.reason = (claim.verdict == .confirmed || failing.isEmpty ? judgement.parts : failing).map(\.meaning)
      .joined(separator: "; ")
    return claim
  }

  /// Returns the z that a normal number exceeds in magnitude with probability p, at most 40.
  static func normalDistance(_ p: Double) -> Double {
    guard p < 1 else { return 0 }
    var (low, high) = (0.0, 40.0)
    for _ in 0..<60 {
      let middle = 0.5 * (low + high)
      if erfc(middle / 2.0.squareRoot()) > p { low = middle } else { high = middle }
    }
    return 0.5 * (low + high)
  }
}

extension Judgement {
  var reasons: String { parts.map(\.meaning).joined(separator: "; ") }

  /// Returns the level at which a part would decide at its distance: all parts have to be in favor, each at the whole level,
  /// whereas one of them alone contradicts, at the level over their number.
  func level(of part: Part, share: Double) -> Double {
    (part.distance?.mean ?? 0) < 0 ? share / Double(parts.count) : share
  }
}

extension Judgement.Part {
  /// The multiple of the samples up to which it is stated: the distance itself is known to one error only.
  private static let mostSamples = 100.0

  /// Returns the standard error with which the same distance would decide at a two-sided `level`.
  func decidingError(_ level: Double) -> Double? {
    distance.flatMap { abs($0.mean) > 0 ? abs($0.mean) / StudentT.quantile(level: level, degrees: degrees) : nil }
  }

  /// Returns what an undecided part needs.
  func need(_ level: Double) -> String {
    guard let distance, let error = distance.standardError, error > 0, let wanted = decidingError(level) else {
      return meaning
    }
    let side = distance.mean >= 0 ? "in favor" : "against"
    // Errors fall as the root of the number of independent samples.
    let factor = (error / wanted) * (error / wanted)
    let cost =
      factor <= Self.mostSamples
      ? "about \(short(factor)) times as many independent samples of each ensemble"
      : "too close to the border for any affordable number of samples"
    return
      "\(meaning): \(short(abs(distance.mean) / error)) standard errors \(side); at this distance a standard error of "
      + "\(short(wanted)) instead of \(short(error)) would decide it: \(cost)"
  }
}
