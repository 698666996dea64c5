import Foundation
import Observables
import Statistics

/// How well data agree with a claim, stated as an inequality, and with its opposite.
///
/// A one-sided p value is the probability of an estimate at least so far from the border if the truth were on the other
/// side of it, by Student's t with as many degrees of freedom as the error has. The verdict follows from the p values of
/// all claims of a set: see ``ClaimFamily``.
package struct Judgement: Sendable {
  /// The inequalities that all have to hold.
  package let parts: [Part]
  /// Whether the quantity is known to be the one of the publication.
  package let isComparable: Bool

  /// One inequality.
  package struct Part: Sendable {
    /// The numbers and the border, in words; for missing data, the required data.
    package let meaning: String
    /// The distance from the border, positive on the claim's side, with its error; nil without data.
    package var distance: Estimate?
    /// The degrees of freedom of the error.
    package var degrees = 1.0
    /// The p value for the claim: the probability of such data if it were false. 1 if the data cannot confirm it.
    package var inFavor = 1.0
    /// The p value against the claim: the probability of such data if it were true. 1 if the data cannot contradict it.
    package var against = 1.0
  }

  package init(_ parts: [Part], isComparable: Bool = true) {
    precondition(!parts.isEmpty, "a judgement has grounds")
    self.parts = parts
    self.isComparable = isComparable
  }

  /// The p value for the claim: all parts have to hold, so that the weakest counts (intersection-union test).
  package var inFavor: Double { parts.map(\.inFavor).max()! }

  /// The p value against the claim: one part that fails is enough, so that the strongest counts, times their number
  /// (Bonferroni).
  package var against: Double { min(1, Double(parts.count) * parts.map(\.against).min()!) }

  /// The two-sided p value: twice the smaller of the two.
  package var probability: Double { min(1, 2 * min(inFavor, against)) }

  /// Tests all of several claims.
  package static func all(_ judgements: [Judgement]) -> Judgement {
    Judgement(judgements.flatMap(\.parts), isComparable: judgements.allSatisfy(\.isComparable))
  }

  /// Returns the judgement for missing data; `wanted` describes the required data.
  package static func missing(_ wanted: String) -> Judgement { Judgement([Part(meaning: "needs \(wanted)")]) }

  /// Returns the judgement on a quantity that cannot be known to be that of the publication.
  package static func incomparable(_ reason: String) -> Judgement {
    Judgement([Part(meaning: reason)], isComparable: false)
  }
}

extension Judgement {
  /// Tests x > `border`.
  package static func above(_ x: Estimate, _ border: Double, _ meaning: String) -> Judgement {
    tested(
      Estimate(mean: x.mean - border, standardError: x.standardError, samples: x.samples), degrees: x.degrees,
      "\(meaning): \(x.concise), must be above \(short(border))")
  }

  /// Tests x < `border`.
  package static func below(_ x: Estimate, _ border: Double, _ meaning: String) -> Judgement {
    tested(
      Estimate(mean: border - x.mean, standardError: x.standardError, samples: x.samples), degrees: x.degrees,
      "\(meaning): \(x.concise), must be below \(short(border))")
  }

  /// Tests a > `factor`·b for independent a and b, with the degrees of freedom of Welch and Satterthwaite.
  package static func larger(
    _ a: Estimate, _ b: Estimate, times factor: Double = 1, _ meaning: String
  ) -> Judgement {
    let scaled = b.times(factor)
    let times = factor == 1 ? "" : "\(short(factor)) times "
    return tested(
      a.minus(scaled), degrees: Estimate.degrees(of: [a, scaled]),
      "\(meaning): \(a.concise) against \(times)\(b.concise)")
  }

  /// Tests |x − `target`| < `tolerance`: two one-sided tests.
  package static func near(_ x: Estimate, _ target: Double, within tolerance: Double, _ meaning: String) -> Judgement {
    let deviation = abs(x.mean - target)
    let nearer = tested(
      Estimate(mean: tolerance - deviation, standardError: x.standardError, samples: x.samples), degrees: x.degrees,
      "\(meaning): \(x.concise), must be \(short(target)) within \(short(tolerance))")
    var part = nearer.parts[0]
    guard let error = part.distance?.standardError, error > 0 else { return nearer }
    // If the truth is at one border, an estimate so far beyond the other one counts too.
    part.against = min(1, part.against + tail((deviation + tolerance) / error, degrees: x.degrees))
    return Judgement([part])
  }

  /// Tests a bound x of a quantity that is at least x: it can contradict that the quantity is below `border`, not
  /// confirm it; for that, it needs `wanted`.
  package static func bound(_ x: Estimate, below border: Double, wanted: String, _ meaning: String) -> Judgement {
    let part = below(x, border, meaning).parts[0]
    return Judgement([Part(meaning: "needs \(wanted) (\(part.meaning))", against: part.against)])
  }

  /// Tests that some of several independent differences are positive and others negative, from the tests that each is
  /// positive. The clearest of each sign counts, times the number of differences (Bonferroni). The claim is contradicted if all
  /// have one sign, whichever (two tests).
  package static func differentSigns(_ tests: [Judgement], _ meaning: String) -> Judgement {
    let parts = tests.flatMap(\.parts)
    precondition(!parts.isEmpty, "signs of something")
    let count = Double(parts.count)
    let (rise, fall) = (parts.map(\.inFavor), parts.map(\.against))
    return Judgement([
      Part(
        meaning: "\(meaning): \(parts.map(\.meaning).joined(separator: "; "))",
        inFavor: min(1, count * max(rise.min()!, fall.min()!)), against: min(1, 2 * min(rise.max()!, fall.max()!)))
    ])
  }

  /// A test of goodness of fit, whose `probability` of a deviation can contradict a claim but not confirm it.
  package static func fits(probability: Double, _ meaning: String) -> Judgement {
    Judgement([Part(meaning: "\(meaning): probability \(short(probability))", inFavor: 0, against: probability)])
  }

  private static func tested(_ distance: Estimate, degrees: Double, _ meaning: String) -> Judgement {
    guard let error = distance.standardError, error.isFinite, distance.mean.isFinite else {
      return missing("at least two independent samples per ensemble for an error (\(meaning))")
    }
    // Samples without any scatter say nothing of an error. If half of all were on the other side of the border, n of them
    // would all be on this side with the probability 2⁻ⁿ (sign test).
    guard error > 0 else {
      let all = pow(0.5, Double(max(1, distance.samples)))
      return Judgement([
        Part(
          meaning: meaning, distance: distance, degrees: degrees, inFavor: distance.mean > 0 ? all : 1,
          against: distance.mean < 0 ? all : 1)
      ])
    }
    let t = distance.mean / error
    let above = tail(t, degrees: degrees)
    return Judgement([
      Part(meaning: meaning, distance: distance, degrees: degrees, inFavor: above, against: tail(-t, degrees: degrees))
    ])
  }

  /// Returns the probability of a value above t.
  private static func tail(_ t: Double, degrees: Double) -> Double {
    let both = StudentT.probability(t, degrees: degrees)
    return t > 0 ? both / 2 : 1 - both / 2
  }
}

extension Estimate {
  /// The degrees of freedom of its error: independent samples less one.
  package var degrees: Double { Double(max(1, samples - 1)) }

  /// Returns the degrees of freedom of the error of a sum of independent numbers (F. E. Satterthwaite, Biometrics Bull. 2,
  /// 110 (1946)): (Σ v)²/Σ(v²/ν), with v the squared errors.
  package static func degrees(of parts: [Estimate]) -> Double {
    let variances = parts.map { part in (part.standardError ?? 0) * (part.standardError ?? 0) }
    let sum = variances.reduce(0, +)
    guard sum > 0, sum.isFinite else { return parts.map(\.degrees).min() ?? 1 }
    // Relative to the sum, so that no square is below the smallest number.
    return 1 / zip(variances, parts).reduce(0) { $0 + ($1.0 / sum) * ($1.0 / sum) / $1.1.degrees }
  }
}

/// Returns x in percent, with its error.
package func percent(_ x: Estimate) -> String {
  Estimate.concise(100 * x.mean, x.standardError.map { 100 * $0 }) + "%"
}
