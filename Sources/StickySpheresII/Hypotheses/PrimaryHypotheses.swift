import Analysis
import Observables

/// The primary hypotheses among the 21 claims, in the order of the claims.
enum PrimaryHypotheses {
  /// The day on which they were fixed, before the campaign of `Studies/paper-day.yaml` began.
  static let date = "2026-11-29"
  /// The probability of at least one wrong verdict among them.
  static let level = 0.05

  static let all: [Hypothesis] = energies + moduli + modes

  private static let annealed =
    "Cold: the ensemble of lowest T_p of each r_c that is in equilibrium and below T_co. Plateau: all ensembles above 2 T_co."

  private static let energies = [
    Hypothesis(
      claim: 1,
      definition:
        "With T_co = 0.535 of the Kob-Andersen mixture given, the collapse of the energies returns the published "
        + "T_co of the two other models: T_co/0.76 (poly-IPL) and T_co/0.00265 (Hertzian) are both 1 within "
        + "\(percent(Border.publishedCrossover)).",
      border:
        "\(percent(Border.publishedCrossover)): half of the 20% by which T_co of neighboring r_c differ at least. The "
        + "small spread of curves that were fitted to coincide cannot fail and is only reported.",
      window:
        "All ensembles in equilibrium; the collapse is fitted from 0.5 T_co (the plan's `collapse-from`) to T_co.",
      text:
        "T_co of each model is chosen so that the curves coincide below T_co; three further models follow the same form, "
        + "with T_co = 0.535, 0.00265 and 0.76.",
      place: "Sect. III, paragraph 3, sentences 2 and 3; Ref. 48; Fig. 3",
      reading:
        "The paper states no measure of the collapse and no anchor. One published T_co is given, two are predicted."),
    Hypothesis(
      claim: 2, definition: "T_co decreases from each r_c to the next larger one, for all neighbors.",
      border: "Equality.", window: "T_co from the collapse of the energies with the Kob-Andersen anchor.",
      text: "T_co is a decreasing function of r_c.", place: "Sect. III, paragraph 5, sentence 1; inset of Fig. 3",
      reading: "Values of T_co for sticky spheres are not in the text; only the order is tested."),
    Hypothesis(
      claim: 4,
      definition: "At equal relaxation times \u{3c4}\u{3c9}\u{2080}, T_p/T_co of the least sticky spheres is at least "
        + "\(short(Border.depthRatio)) times that of the stickiest.",
      border: "\(short(Border.depthRatio)): half of the published excess, 0.78/0.52 = 1.5.",
      window:
        "The slowest relaxation that both models reach; T_p/T_co interpolated in ln \u{3c4}\u{3c9}\u{2080}, with the "
        + "errors of both T_co.",
      text:
        "The relaxation times at T_p/T_co \u{2248} 0.52 (r_c = 1.1) and \u{2248} 0.78 (r_c = 1.5) are roughly equal, so "
        + "that they are not a universal function of T_p/T_co.",
      place: "Sect. III, paragraph 4, sentence 2; Fig. 17a,d",
      reading:
        "\u{3c4} by the decay of the stress correlation below a tenth of c(0), in units of 1/\u{3c9}\u{2080}; the text "
        + "defines neither."),
    Hypothesis(
      claim: 5,
      definition: "T_co from G/K divided by T_co from the energies is 1 within "
        + "\(percent(Border.crossoverAgreement)) for every model that has both, at least four.",
      border: "\(percent(Border.crossoverAgreement)): as in claim 1.",
      window: "The line through G/K of the coldest ensembles (the plan's `cold-points`), and the mean above 2 T_co.",
      text: "The two crossover temperatures agree very well for all models.",
      place: "App. C, paragraph 2, sentence 5; inset of Fig. 15",
      reading: "The text gives neither the number of cold points nor the beginning of the plateau."),
  ]

  private static let moduli = [
    Hypothesis(
      claim: 7,
      definition: "The rise of G/G_\u{221e} on annealing of the least sticky spheres is at least "
        + "\(short(Border.shearRatio)) times that of the stickiest, in magnitude.",
      border:
        "\(short(Border.shearRatio)), not the published 4: a border at the paper's own ratio could never be decided if "
        + "the paper is right.",
      window: annealed,
      text: "G rises by slightly more than 20% at r_c = 1.5 and by slightly less than 5% at 1.1, a factor of over 4.",
      place: "Sect. IV, paragraph 2, sentence 4; Fig. 4a",
      reading:
        "The paper's lowest T_p are 0.69 (r_c = 1.5) and 0.73 (1.1). A study that ends warmer has smaller rises, at "
        + "both ends."),
    Hypothesis(
      claim: 8,
      definition: "K falls on annealing at every r_c, and its relative fall is largest for the stickiest spheres.",
      border: "Zero, and equality.", window: annealed,
      text:
        "K decreases on annealing at constant volume; the largest relative decrease, of roughly 10%, is that at r_c = 1.1.",
      place: "Sect. IV, paragraph 3, sentences 1 to 3; Fig. 4b",
      reading:
        "The words \u{201c}decreasing function of the parent temperature\u{201d} are a slip: the rest of the paragraph "
        + "speaks of a decrease with annealing."),
  ]

  private static let modes = [
    Hypothesis(
      claim: 12,
      definition:
        "(a) A_g\u{3c9}\u{2080}\u{2075} on the plateau is at least \(short(Border.prefactorRatio)) times as large for "
        + "the least sticky spheres as for the stickiest. (b) ln of the ratio of plateau to cold A_g\u{3c9}\u{2080}\u{2075} is "
        + "larger for the least sticky spheres than for the stickiest that have modes in both windows.",
      border: "(a) \(short(Border.prefactorRatio)): more than G itself varies with r_c. (b) Equality.",
      window: annealed,
      text:
        "A_g hardly depends on T_p at r_c = 1.2 and measurably at 1.5; its plateau is very sensitive to stickiness.",
      place: "Sect. V A, paragraph 2, sentences 1 and 3, and caption of Fig. 6; Fig. 7",
      reading: "No number is in the text. A_g by counting modes, the standard of the report."),
    Hypothesis(
      claim: 14,
      definition:
        "The relative change of \u{3c9}_g/\u{3c9}\u{2080} on annealing of the least sticky spheres is at least "
        + "\(short(Border.dipoleRatio)) times that of the stickiest, in magnitude.",
      border: "\(short(Border.dipoleRatio)), not the published 10, for the reason given at claim 7.", window: annealed,
      text:
        "\u{3c9}_g/\u{3c9}\u{2080} changes by 3% in total at r_c = 1.1 and by more than 30% at 1.5, a factor of at least "
        + "10.",
      place: "Sect. V B, paragraph 3, sentences 3 and 4; Fig. 9b",
      reading: "The total change is that between the plateau and the lowest T_p."),
    Hypothesis(
      claim: 15,
      definition: "N\u{b7}e\u{2080} falls on annealing for the least sticky spheres, by a larger fraction than for the "
        + "stickiest that have modes in both windows.",
      border: "Zero, and equality.", window: annealed,
      text:
        "The core size of the modes generally decreases with T_p, and is substantially indifferent to annealing in stickier "
        + "glasses.",
      place: "Sect. V C, paragraph 2, sentences 2 and 3; Fig. 10",
      reading: "e\u{2080} is the low-frequency plateau; the paper sets its thresholds by hand, the report by a rule."),
  ]

  private static func percent(_ x: Double) -> String { "\(short(100 * x))%" }
}
