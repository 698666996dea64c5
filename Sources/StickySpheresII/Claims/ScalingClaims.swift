import Analysis
import Foundation
import Statistics

extension ClaimsReview {
  /// Claims 16, 17 and 19: relations between observables (Figs. 11, 16).
  var scalingClaims: [TestedClaim] { [participationScaling, prefactorScaling, lengths] }

  private func scaling(_ name: String) -> ScalingSummary? { summary.scalings.first { $0.name == name } }

  private var participationScaling: TestedClaim {
    let law = scaling("participation")
    return claim(
      16, "Fig. 11", "N\u{b7}e\u{2080} ~ (\u{3c9}_g/\u{3c9}\u{2080})\u{207b}\u{b3}, with noise.",
      published: "exponent \u{2212}3",
      found: law.map { "exponent \($0.exponent.concise) over \($0.points) ensembles" },
      law.map { .near($0.exponent, $0.expected, within: Border.participationExponent, "exponent") }
        ?? .missing("four ensembles with quasilocalized modes"))
  }

  /// A_g relative to the law of the other models at the same ω_g/ω₀, for the hot plateau of the stickiest model.
  private func shortfall(_ law: ScalingSummary) -> Estimate? {
    guard let sticky = allSeries.first, !law.models.contains(sticky.model),
      let prefactor = sticky.plateau(.quarticPrefactor), let frequency = sticky.plateau(.dipoleFrequencyScaled)
    else { return nil }
    let expected = law.prefactor.mean * pow(frequency.mean, law.expected)
    let error = law.prefactor.standardError.flatMap { constant in
      frequency.standardError.map { hypot(constant / law.prefactor.mean, law.expected * $0 / frequency.mean) }
    }
    return prefactor.over(
      Estimate(
        mean: expected, standardError: error.map { $0 * expected }, samples: min(law.points, frequency.samples)))
  }

  private var prefactorScaling: TestedClaim {
    var judgement = Judgement.missing("four ensembles with modes below the first phonons")
    var found: String?
    if let law = scaling("prefactor") {
      found = "exponent \(law.exponent.concise) without the stickiest"
      var parts = [Judgement.near(law.exponent, law.expected, within: Border.prefactorExponent, "exponent")]
      if let shortfall = shortfall(law) {
        found! += ", which has \(shortfall.concise) of the law's A_g"
        parts.append(
          .below(shortfall, Border.prefactorShortfall, "A_g of \(allSeries[0].name) over that of the law of the others")
        )
      } else {
        parts.append(.missing("A_g of the stickiest model"))
      }
      judgement = .all(parts)
    }
    return claim(
      17, "Fig. 11",
      "A_g ~ \u{3c9}_g\u{207b}\u{2075} for all but the stickiest spheres, whose A_g is much smaller.",
      published: "exponent \u{2212}5, A_g far below at r_c = 1.1", found: found, judgement)
  }

  private var lengths: TestedClaim {
    let ratios = summary.decays.compactMap { decay -> (DecaySummary, Estimate)? in
      guard let factor = summary.decayFactor, let ratio = summary.waveOverLength(decay) else { return nil }
      return (
        decay,
        Estimate(
          mean: ratio.mean / factor.mean, standardError: ratio.standardError.map { $0 / factor.mean },
          samples: ratio.samples)
      )
    }
    let judgement = Judgement.incomparable(
      "the definition of \u{3be}_g is in the paper's first part, and the prefactor of a length depends on it")
    return claim(
      19, "Fig. 16",
      "\u{3c9}_g from the mean over dipoles agrees with 2\u{3c0}c_s/\u{3be}_g from their decay, up to a common factor.",
      published: "good agreement",
      found: ratios.isEmpty
        ? nil
        : "ratios " + ratios.map { "\($0.1.concise) (\(StickySeries.name(of: $0.0.model)))" }.joined(separator: ", "),
      judgement)
  }

  /// Claim 21: inannealability and brittleness together.
  var closingClaims: [TestedClaim] {
    var judgement = Judgement.missing(Self.needsEnds + ", with modes below the first phonons")
    var found: String?
    if let ends, let shear = changes(.shearModulus), let frequency = changes(.dipoleFrequencyScaled),
      let few = ends.sticky.plateau(.quarticPrefactor), let many = ends.generic.plateau(.quarticPrefactor),
      let stiff = ends.sticky.plateau(.dipoleFrequencyScaled), let soft = ends.generic.plateau(.dipoleFrequencyScaled)
    {
      found =
        "stickiest: G \(percent(shear.sticky)), \u{3c9}_g \(percent(frequency.sticky)), A_g \(few.concise); "
        + "least sticky: \(percent(shear.generic)), \(percent(frequency.generic)), \(many.concise)"
      judgement = .all([
        .larger(shear.generic, shear.sticky, "change of G, least sticky compared with stickiest"),
        .larger(
          frequency.generic.magnitude, frequency.sticky.magnitude,
          "change of \u{3c9}_g/\u{3c9}\u{2080}, least sticky compared with stickiest"),
        .larger(many, few, "A_g on the plateau, least sticky compared with stickiest"),
        .larger(stiff, soft, "\u{3c9}_g/\u{3c9}\u{2080} on the plateau, stickiest compared with least sticky"),
      ])
    }
    return [
      claim(
        21, "Figs. 4, 7, 9", "Glasses that annealing hardly changes are those with few and stiff soft modes.",
        published: "a common origin suggested", found: found, judgement)
    ]
  }
}
