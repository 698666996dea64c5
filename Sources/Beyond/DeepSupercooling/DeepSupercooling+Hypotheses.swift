import Analysis
import Observables

extension DeepSupercooling {
  /// The day on which they were fixed, before the run of `Studies/deep.yaml`.
  static let date = "2026-11-30"

  var hypotheses: [Hypothesis] {
    [
      Hypothesis(
        claim: 41,
        definition: "The rise of G of the least sticky spheres is larger than \(percentage(Self.largeRise)).",
        border:
          "\(percentage(Self.largeRise)), the upper end of the changes that the paper finds for r_c = 1.5 under plain dynamics.",
        window: Self.window,
        text:
          "It will be very interesting to see whether inannealability persists in deeply annealed glasses made with swap Monte "
          + "Carlo.",
        place: "Sect. VI",
        reading: "Whether the supercooling is deep enough for the question to mean something."),
      Hypothesis(
        claim: 42, definition: "The rise of G of the stickiest spheres is smaller than \(percentage(Self.smallRise)).",
        border:
          "\(percentage(Self.smallRise)), the lower end of the same changes: at more, the stickiest glass under deep supercooling "
          + "would be as annealable as the least sticky one in the paper.",
        window: Self.window,
        text: "G of r_c = 1.1 rises by slightly less than 5% under plain dynamics.", place: "Sect. IV, paragraph 2",
        reading: "The stickiest glass stays inannealable."),
      Hypothesis(
        claim: 43,
        definition:
          "The rise of G of the least sticky spheres is at least \(short(Self.contrast)) times that of the stickiest, in magnitude.",
        border: "\(short(Self.contrast)), as in claim 7 of the comparison with the paper.", window: Self.window,
        text: "Under plain dynamics the rises differ by a factor of over 4.", place: "Sect. IV, paragraph 2",
        reading: "The contrast persists."),
    ]
  }

  private static let window =
    "Hot and cold ensembles of r_c = 1.1 and 1.5, the cold ones at T_p/T_co of \(short(depth)) or less."

  private func percentage(_ x: Double) -> String { "\(short(100 * x))%" }

  var section: String { section(Self.head, followedBy: Self.secondary) }

  private static let head = """
    ## Deep supercooling

    Fixed on \(date), before the run of `Studies/deep.yaml`.

    **Question.** Do sticky-sphere glasses stay inannealable under the deep supercooling that swap Monte Carlo reaches, and how \
    does polydispersity affect it?

    ### Definitions

    - Sticky spheres with continuous sizes (`psspoly`), at constant volume. "Stickiest" and "least sticky" are r_c = 1.1 and 1.5.
    - *Hot* and *cold* are the ensembles of highest and lowest T_p of a model in equilibrium, the cold one below \
    T_p/T_co = \(short(depth)) of the energies' collapse on the Kob-Andersen mixture; if T_co of a model cannot be found, that \
    condition is not met.
    - *Rise of X*: X cold over X hot, less 1. Errors are over liquids, by the bootstrap of the study.
    - The primary hypotheses share one level of 5% by Holm's procedure; secondary claims are decided at 5% each.
    - Known before: single glasses of N = 1000 at r_c = 1.1 and 1.5, whose purpose was to see how fast swaps relax the liquid, \
    and that it neither crystallizes nor demixes. Borders are from the paper, not from these.
    """

  private static let secondary = """
    ### Secondary claims

    - **44.** K of the stickiest spheres falls on annealing, as in the paper.
    - **45.** K of the least sticky spheres falls on annealing, as in the paper.
    - **46.** A_g ω₀⁵ of the least sticky spheres falls on annealing by a factor of \(short(modesLost)) at least.
    - **47.** ω_g/ω₀ of every model rises on annealing.
    - **48.** No glass has a crystal (`solid_fraction` below \(short(mostSolid)) in every ensemble), and sizes do not demix \
    (`size_fluctuations` below \(short(mostDemixed)) in every ensemble).

    ### What the answer is

    *Inannealability persists* if claims 42 and 43 are confirmed; *it is lost* if claim 42 is contradicted; otherwise \
    *undecided*. Claim 41 says whether the supercooling is deep enough for the question to mean something.
    """
}
