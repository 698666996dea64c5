import Analysis
import Statistics

extension ClaimsReview {
  /// Claims 1 to 3 and 5: the energy of inherent states and the crossover temperature (Figs. 3, 14, 15).
  var energyClaims: [Claim] { [collapse, crossoverAgainstCutoff, energyVariation, twoCrossovers] }

  /// The largest relative spread of the curves that counts as a collapse.
  static let collapsedFraction = 0.1

  private var collapse: Claim {
    let taking = summary.modelSummaries.filter { $0.collapseCrossover != nil }
    var judgement = Judgement.missing("three models with ensembles on both sides of T_co")
    var found: String?
    if let collapse = summary.collapse, collapse.spread.isFinite, taking.count >= 3 {
      found = "\(taking.count) models, to \(short(100 * collapse.spread))% (rms)"
      judgement = .plainly(
        collapse.spread < Self.collapsedFraction,
        "a collapse requires a relative spread below \(short(100 * Self.collapsedFraction))%: \(short(100 * collapse.spread))%"
      )
    }
    return claim(
      1, "Fig. 3",
      "Below T_co the inherent-state energy of all models follows one curve, (u(T_p) \u{2212} u(T_co))/T_co.",
      published: "7 models collapse", found: found, judgement)
  }

  private var crossoverAgainstCutoff: Claim {
    let known = allSeries.compactMap { series in series.modelSummary.crossover.map { (series, $0) } }
    let judgement =
      known.count < 2
      ? Judgement.missing("T_co of two sticky-sphere models")
      : .all(
        zip(known, known.dropFirst()).map { a, b in
          .larger(a.1, b.1, "T_co at \(a.0.name) compared with \(b.0.name)")
        })
    return claim(
      2, "Fig. 3", "The crossover temperature T_co falls with the range r_c of the attraction.",
      published: "1.40 (r_c = 1.1) to 0.88 (1.5)",
      found: known.isEmpty
        ? nil : known.map { "\($0.1.concise) (\($0.0.name))" }.joined(separator: ", "), judgement)
  }

  /// |u − u(T_co)|/T_co at the coldest ensemble of a model.
  private func fall(_ series: StickySeries) -> Estimate? {
    guard series.isSupercooled else { return nil }
    if let fall = series.modelSummary.energyFall { return fall }
    guard let crossover = series.modelSummary.crossover, let reference = series.modelSummary.crossoverEnergy,
      let cold = series.coldest(.energyPerParticle)
    else { return nil }
    return reference.minus(cold).over(crossover)
  }

  private var energyVariation: Claim {
    let falls = allSeries.compactMap { series in fall(series).map { (series, $0) } }
    var judgement = Judgement.missing(Self.needsEnds)
    if falls.count > 1, falls[0].0.model == allSeries[0].model {
      judgement = .all(
        falls.dropFirst().map { .larger(falls[0].1, $0.1, "fall at \(falls[0].0.name) compared with \($0.0.name)") })
    }
    return claim(
      3, "Fig. 3", "Below T_co the energy, in units of T_co, falls most for the stickiest spheres.",
      published: "largest at r_c = 1.1",
      found: falls.isEmpty ? nil : falls.map { "\($0.1.concise) (\($0.0.name))" }.joined(separator: ", "), judgement)
  }

  /// The allowed relative difference of the two definitions.
  static let crossoverAgreement = 0.1

  private var twoCrossovers: Claim {
    let both = summary.modelSummaries.compactMap { series -> (String, Estimate)? in
      guard let a = series.collapseCrossover, let b = series.moduliCrossover else { return nil }
      return (series.model, b.over(a))
    }
    let judgement =
      both.count < 2
      ? Judgement.missing("two models with T_co from both energies and moduli")
      : .all(both.map { .near($0.1, 1, within: Self.crossoverAgreement, "ratio for \($0.0)") })
    return claim(
      5, "Fig. 15", "T_co from the elastic moduli agrees with T_co from the energies, for all models.",
      published: "equal within the symbols",
      found: both.isEmpty ? nil : "ratios " + both.map { "\($0.1.concise) (\($0.0))" }.joined(separator: ", "),
      judgement)
  }
}
