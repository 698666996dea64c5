import Analysis
import Foundation
import Observables
import Statistics

extension ClaimsReview {
  /// Claims 11 to 15: soft modes and the response to dipoles (Figs. 6 to 10).
  var modeClaims: [TestedClaim] { [quarticLaw, prefactors, distributions, dipoleFrequencies, participations] }

  /// The exponents of smaller glasses are closer to 3 (E. Lerner, E. Bouchbinder, Phys. Rev. E 96, 020104 (2017)), and
  /// their first phonons are above the range of the quartic law.
  static let fewestParticles = 2000

  /// The logarithm of the ratio of hot to cold A_g: the depletion of soft modes by annealing.
  func depletion(_ series: StickySeries) -> Estimate? {
    guard let cold = series.coldest(.quarticPrefactor), let hot = series.plateau(.quarticPrefactor), cold.mean > 0,
      hot.mean > 0
    else { return nil }
    let ratio = hot.over(cold)
    return Estimate(
      mean: log(ratio.mean), standardError: ratio.standardError.map { $0 / ratio.mean }, samples: ratio.samples)
  }

  private var quarticLaw: TestedClaim {
    let ensembles = allSeries.filter { $0.cutoff > 1.15 }.flatMap { series in
      [series.ensembles.first, series.ensembles.last].compactMap { ensemble in
        // At N = 3000 the exponents still depend on N.
        ensemble.map(series.largest).flatMap { $0.particles < Self.fewestParticles ? nil : $0.vibrations }.flatMap {
          v in
          v.exponent.map { (series, ensemble!.temperature, $0, v.quarticProbability) }
        }
      }
    }
    var judgement = Judgement.missing(
      "modes below the first phonons in two ensembles of at least \(Self.fewestParticles) particles")
    if ensembles.count > 1 {
      judgement = .all(
        ensembles.map { series, temperature, exponent, probability in
          let name = "\(series.name), T_p = \(temperature)"
          let near = Judgement.near(exponent, 4, within: Border.quarticExponent, "exponent, \(name)")
          return probability.map { .all([near, .fits(probability: $0, "a quartic law, \(name)")]) } ?? near
        })
    }
    return claim(
      11, "Fig. 6", "D(\u{3c9}) ~ \u{3c9}\u{2074} at high and at low T_p.", published: "exponent 4",
      found: ensembles.isEmpty
        ? nil : ensembles.map { "\($0.2.concise) (\($0.0.name), T_p = \($0.1))" }.joined(separator: ", "), judgement)
  }

  private var prefactors: TestedClaim {
    var judgement = Judgement.missing(Self.needsEnds + ", with modes below the first phonons")
    var found: String?
    if let ends, let a = ends.sticky.plateau(.quarticPrefactor), let b = ends.generic.plateau(.quarticPrefactor) {
      found =
        "plateaus "
        + allSeries.compactMap { l in l.plateau(.quarticPrefactor).map { "\($0.concise) (\(l.name))" } }
        .joined(separator: ", ")
      var parts: [Judgement] = [
        .larger(
          b, a, times: Border.prefactorRatio,
          "A_g\u{3c9}\u{2080}\u{2075} on the plateau, least sticky compared with stickiest")
      ]
      // If the stickiest model has too few modes for a ratio, the next one is used.
      if let generic = depletion(ends.generic),
        let sticky = allSeries.dropLast().compactMap({ l in depletion(l).map { (l, $0) } }).first
      {
        found! += "; hot over cold \(short(exp(sticky.1.mean))) (\(sticky.0.name)), "
        found! += "\(short(exp(generic.mean))) (\(ends.generic.name))"
        parts.append(.larger(generic, sticky.1, "ln of hot over cold A_g, least sticky compared with \(sticky.0.name)"))
      } else {
        parts.append(.missing("modes below the first phonons of cold ensembles"))
      }
      judgement = .all(parts)
    }
    return claim(
      12, "Fig. 7",
      "A_g\u{3c9}\u{2080}\u{2075} on the plateau depends strongly on r_c, and its fall on annealing weakens with stickiness.",
      published: "very sensitive to stickiness; hardly depends on T_p at r_c = 1.2, measurably at 1.5", found: found,
      judgement)
  }

  /// The fraction of pairs with ω below half of the hot liquid's ω_g.
  private func tail(_ ensemble: EnsembleSummary, below limit: Double) -> Estimate? {
    guard let distribution = ensemble.dipoleDistribution, let parts = distribution.cumulative,
      let last = distribution.centers.lastIndex(where: { $0 < limit })
    else { return nil }
    return Estimate(
      mean: parts[last], standardError: distribution.cumulativeError?[last],
      samples: ensemble[.dipoleFrequencyScaled]?.samples ?? ensemble.averaged)
  }

  private var distributions: TestedClaim {
    var judgement = Judgement.missing(Self.needsEnds)
    var found: String?
    if let ends, ends.generic.isSupercooled, let hot = ends.generic.ensembles.last,
      let limit = hot[.dipoleFrequencyScaled].map({ 0.5 * $0.mean }), let hotTail = tail(hot, below: limit),
      let coldTail = tail(ends.generic.ensembles[0], below: limit),
      let a = ends.sticky.plateau(.dipoleFrequencyWidth), let b = ends.generic.plateau(.dipoleFrequencyWidth)
    {
      found =
        "relative widths \(a.concise) and \(b.concise); below \u{3c9}_g/2 at \(ends.generic.name): "
        + "\(percent(hotTail)) hot, \(percent(coldTail)) cold"
      judgement = .all([
        .larger(
          b, a, times: Border.widthRatio, "relative width of p(\u{3c9}^(ij)), least sticky compared with stickiest"),
        .larger(hotTail, coldTail, "low-frequency tail at \(ends.generic.name), hot compared with cold"),
      ])
    }
    return claim(
      13, "Fig. 8",
      "p(\u{3c9}^(ij)) is much narrower for the stickiest spheres; for the least sticky ones its low-frequency tail shrinks "
        + "on annealing.", published: "relative width changes substantially; measurable difference of the tails",
      found: found, judgement)
  }

  private var dipoleFrequencies: TestedClaim {
    var judgement = Judgement.missing(Self.needsEnds)
    if let change = changes(.dipoleFrequencyScaled) {
      judgement = contrast(
        change, Border.dipoleRatio, "rise of \u{3c9}_g/\u{3c9}\u{2080}, least sticky compared with stickiest")
    }
    return claim(
      14, "Fig. 9",
      "On annealing \u{3c9}_g/\u{3c9}\u{2080} hardly changes for the stickiest spheres, and many times as much for the least sticky.",
      published: "more than 30% (r_c = 1.5), 3% (1.1)", found: listed(.dipoleFrequencyScaled), judgement)
  }

  private var participations: TestedClaim {
    var judgement = Judgement.missing(Self.needsEnds + ", with quasilocalized modes")
    // If the stickiest model has too few modes, the next one is used.
    let sticky = allSeries.dropLast().compactMap { l in l.change(.localizedParticipation).map { (l, $0) } }.first
    if let ends, let generic = ends.generic.change(.localizedParticipation), let sticky {
      judgement = .all([
        .below(generic, 0, "change of N\u{b7}e\u{2080}, least sticky"),
        .larger(
          generic.negated, sticky.1.negated,
          "fall of N\u{b7}e\u{2080}, least sticky compared with \(sticky.0.name)"),
      ])
    }
    return claim(
      15, "Fig. 10", "N\u{b7}e\u{2080} falls on annealing, less so for sticky spheres.",
      published: "generally decreases; substantially indifferent for sticky spheres",
      found: listed(.localizedParticipation), judgement)
  }
}
