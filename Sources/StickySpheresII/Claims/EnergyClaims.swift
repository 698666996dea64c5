import Analysis
import Observables
import Statistics

extension ClaimsReview {
  /// Claims 1 to 3 and 5: the energy of inherent states and the crossover temperature (Figs. 3, 14, 15).
  var energyClaims: [TestedClaim] { [collapse, crossoverAgainstCutoff, energyVariation, twoCrossovers] }

  /// T_co by the collapse over the published one, for the models that do not give the scale.
  private var predictedCrossovers: [(name: String, ratio: Estimate)] {
    Border.publishedCrossovers.dropFirst().compactMap { published in
      summary.modelSummaries.first { $0.model.hasPrefix(published.model) && !$0.isAnchor }?.collapseCrossover.map {
        (published.model, $0.times(1 / published.crossover))
      }
    }
  }

  /// The model that gives the scale of T_co.
  private var anchor: String { Border.publishedCrossovers[0].model }
  private var isAnchored: Bool { summary.collapse?.anchor.hasPrefix(anchor) == true }

  private var collapse: TestedClaim {
    let taking = summary.modelSummaries.filter { $0.collapseCrossover != nil }
    let ratios = predictedCrossovers
    var found: String?
    if let collapse = summary.collapse, collapse.spread.isFinite, taking.count >= 3 {
      found =
        "\(taking.count) models, to \(short(100 * collapse.spread))% (rms)"
        + ratios.map { "; T_co over the published one \($0.ratio.concise) (\($0.name))" }.joined()
    }
    let judgement: Judgement =
      if !isAnchored {
        .missing("the Kob-Andersen mixture (\(anchor)) as the anchor of the collapse")
      } else if ratios.count < Border.publishedCrossovers.count - 1 {
        .missing("the Hertzian and the inverse-power-law spheres, on both sides of T_co")
      } else {
        .all(
          ratios.map { name, ratio in
            .near(ratio, 1, within: Border.publishedCrossover, "T_co over the published one, \(name)")
          })
      }
    return claim(
      1, "Fig. 3",
      "Below T_co the inherent-state energy of all models follows one curve, (u(T_p) \u{2212} u(T_co))/T_co.",
      published: "T_co = 0.535 (Kob-Andersen), 0.00265 (Hertzian), 0.76 (poly-IPL)", found: found, judgement)
  }

  private var crossoverAgainstCutoff: TestedClaim {
    let known = allSeries.compactMap { series in series.modelSummary.collapseCrossover.map { (series, $0) } }
    let judgement =
      !isAnchored
      ? Judgement.missing("the Kob-Andersen mixture (\(anchor)) as the anchor of the collapse")
      : known.count < 2
        ? Judgement.missing("T_co of two sticky-sphere models by the collapse")
        : .all(
          zip(known, known.dropFirst()).map { a, b -> Judgement in
            let meaning = "T_co at \(a.0.name) compared with \(b.0.name)"
            // The common curve moves both in the same direction: their difference is known better than each.
            return summary.crossoverDifference(a.0.model, b.0.model).map {
              .above($0, 0, "\(meaning), \(a.1.concise) and \(b.1.concise), difference")
            }
              ?? .larger(a.1, b.1, meaning)
          } + missing("T_co", among: known.map(\.0)))
    return claim(
      2, "Fig. 3", "The crossover temperature T_co falls with the range r_c of the attraction.",
      published: "decreasing; no value of T_co in the text",
      found: known.isEmpty
        ? nil : known.map { "\($0.1.concise) (\($0.0.name))" }.joined(separator: ", "), judgement)
  }

  /// (u(T_co) − u)/T_co at the coldest ensemble of a model. T_co is in both terms, so that its error is that of the whole.
  private func fall(_ series: StickySeries) -> Estimate? {
    guard series.isSupercooled else { return nil }
    if let fall = series.modelSummary.energyFall { return fall }
    guard let crossover = series.modelSummary.crossover, let reference = series.modelSummary.crossoverEnergy,
      let cold = series.coldest(.energyPerParticle)
    else { return nil }
    return reference.minus(cold).over(crossover)
  }

  private var energyVariation: TestedClaim {
    let falls = allSeries.compactMap { series in fall(series).map { (series, $0) } }
    var judgement = Judgement.missing(Self.needsEnds)
    if falls.count > 1, falls[0].0.model == allSeries[0].model {
      judgement = .all(
        falls.dropFirst().map { .larger(falls[0].1, $0.1, "fall at \(falls[0].0.name) compared with \($0.0.name)") }
          + missing("an ensemble below T_co", among: falls.map(\.0)))
    }
    return claim(
      3, "Fig. 3", "Below T_co the energy, in units of T_co, falls most for the stickiest spheres.",
      published: "largest at r_c = 1.1",
      found: falls.isEmpty ? nil : falls.map { "\($0.1.concise) (\($0.0.name))" }.joined(separator: ", "), judgement)
  }

  /// The number of models for which both are needed.
  private static let fewestModels = 4

  private var twoCrossovers: TestedClaim {
    let both = summary.modelSummaries.compactMap { series -> (String, Estimate)? in
      guard let a = series.collapseCrossover, let b = series.moduliCrossover else { return nil }
      return (StickySeries.name(of: series.model), b.over(a))
    }
    let judgement =
      both.count < Self.fewestModels
      ? Judgement.missing("\(Self.fewestModels) models with T_co from both energies and moduli")
      : .all(both.map { .near($0.1, 1, within: Border.crossoverAgreement, "ratio for \($0.0)") })
    return claim(
      5, "Fig. 15", "T_co from the elastic moduli agrees with T_co from the energies, for all models.",
      published: "very good agreement",
      found: both.isEmpty ? nil : "ratios " + both.map { "\($0.1.concise) (\($0.0))" }.joined(separator: ", "),
      judgement)
  }
}
