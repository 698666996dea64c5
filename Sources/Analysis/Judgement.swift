import Foundation
import Plans
import Samples
import Statistics

/// The verdict on a claim that follows from a number and its error.
///
/// A claim is stated as an inequality. It is *confirmed* if the number satisfies it by at least two standard errors,
/// *contradicted* if it violates it by at least two, and otherwise undecided.
package struct Judgement {
  package let verdict: Claim.Verdict
  package let significance: Double?
  package let reason: String

  /// The number of standard errors required for a verdict.
  static let errorsDemanded = 2.0

  /// Tests x > `border`.
  package static func above(_ x: Estimate, _ border: Double, _ meaning: String) -> Judgement {
    judged(
      distance: x.mean - border, error: x.standardError, "\(meaning): \(x.concise), must be above \(short(border))")
  }

  /// Tests x < `border`.
  package static func below(_ x: Estimate, _ border: Double, _ meaning: String) -> Judgement {
    judged(
      distance: border - x.mean, error: x.standardError, "\(meaning): \(x.concise), must be below \(short(border))")
  }

  /// Tests |x − `target`| < `tolerance`.
  package static func near(_ x: Estimate, _ target: Double, within tolerance: Double, _ meaning: String) -> Judgement {
    judged(
      distance: tolerance - abs(x.mean - target), error: x.standardError,
      "\(meaning): \(x.concise), must be \(short(target)) within \(short(tolerance))")
  }

  /// Tests a > b for independent a and b.
  package static func larger(_ a: Estimate, _ b: Estimate, _ meaning: String) -> Judgement {
    let error = a.standardError.flatMap { x in b.standardError.map { (x * x + $0 * $0).squareRoot() } }
    return judged(distance: a.mean - b.mean, error: error, "\(meaning): \(a.concise) against \(b.concise)")
  }

  /// Compares a number without an error with a border.
  package static func plainly(_ holds: Bool, _ meaning: String) -> Judgement {
    Judgement(verdict: holds ? .confirmed : .contradicted, significance: nil, reason: meaning)
  }

  /// Returns the verdict for missing data; `wanted` describes the required data.
  package static func missing(_ wanted: String) -> Judgement {
    Judgement(verdict: .undecided, significance: nil, reason: "needs \(wanted)")
  }

  private static func judged(distance: Double, error: Double?, _ meaning: String) -> Judgement {
    guard let error, error.isFinite, distance.isFinite else {
      return missing("at least two glasses per ensemble for an error (\(meaning))")
    }
    guard error > 0 else { return plainly(distance > 0, meaning) }
    let z = distance / error
    if z >= errorsDemanded { return Judgement(verdict: .confirmed, significance: z, reason: meaning) }
    if z <= -errorsDemanded { return Judgement(verdict: .contradicted, significance: z, reason: meaning) }
    // Errors decrease with the square root of the number of glasses.
    let more = (errorsDemanded / max(abs(z), 0.2)) * (errorsDemanded / max(abs(z), 0.2))
    return Judgement(
      verdict: .undecided, significance: z,
      reason:
        "\(meaning): \(short(abs(z))) standard errors \(z >= 0 ? "in favor" : "against"); about \(short(more)) times as "
        + "many glasses would decide it")
  }

  /// Combines verdicts: contradicted if one is, confirmed if all are, with the significance of the weakest.
  package static func all(_ parts: [Judgement]) -> Judgement {
    precondition(!parts.isEmpty, "a judgement has grounds")
    let order: [Claim.Verdict] = [.contradicted, .undecided, .confirmed]
    let verdict = order.first { wanted in parts.contains { $0.verdict == wanted } }!
    let deciding = parts.filter { $0.verdict == verdict }
    return Judgement(
      verdict: verdict, significance: deciding.compactMap(\.significance).min { abs($0) < abs($1) },
      reason: (verdict == .confirmed ? parts : deciding).map(\.reason).joined(separator: "; "))
  }
}

/// Returns three significant digits, without trailing zeros.
package func short(_ x: Double) -> String { String(format: "%.3g", x) }

/// Returns x in percent, with its error.
package func percent(_ x: Estimate) -> String {
  Estimate.concise(100 * x.mean, x.standardError.map { 100 * $0 }) + "%"
}
