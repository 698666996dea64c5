import Analysis
import Observables

extension Brittleness {
  /// The day on which they were fixed, before any run of `Studies/brittleness.yaml`.
  static let date = "2026-11-30"

  var hypotheses: [Hypothesis] {
    [
      Hypothesis(
        claim: 51, definition: Self.equalDepth, border: Self.contrastBorder,
        window: "The cold ensembles of r_c = 1.1 and 1.5 in equilibrium.", text: Self.text, place: Self.place,
        reading: "Contradicted if the ratio is below \(short(Self.contrast)) with p < 0.05. b alone decides."),
      Hypothesis(
        claim: 52, definition: Self.history, border: Self.historyBorder,
        window: "Cold and hot ensembles of r_c = 1.1 and 1.5.", text: Self.text, place: Self.place,
        reading: "Contradicted if one of the two parts is."),
      Hypothesis(
        claim: 53, definition: Self.equalSoftness, border: Self.softnessBorder,
        window: "All ensembles of N = \(Self.size) in equilibrium.", text: Self.text, place: Self.place,
        reading: "Not comparable if the ranges of A_g \u{3c9}\u{2080}\u{2075} of the two models do not overlap."),
    ]
  }

  private static let text =
    "The findings suggest the existence of intrinsically brittle glasses, whose embedded defects are very stiff and rare, "
    + "independent of their formation history."
  private static let place = "Sect. VI"

  private static let equalDepth =
    "Cold, N = \(size): b of the stickiest is at least \(short(contrast)) times b of the least sticky."
  private static let contrastBorder =
    "\(short(contrast)): shear moduli of these glasses differ by about as much at equal T_p/T_co, and a difference that only "
    + "follows the modulus would not be one of the manner of yielding."
  private static let history =
    "Stickiest, N = \(size): b of the cold ensemble is within \(short(100 * tolerance))% of b of the hot one; and b of the least "
    + "sticky increases by more than that of the stickiest, as ratio of cold to hot."
  private static let historyBorder =
    "\(short(100 * tolerance))%: the paper's limit of 20 to 30% for the annealing of an inannealable glass."
  private static let equalSoftness =
    "At equal A_g \u{3c9}\u{2080}\u{2075} (interpolated in T_p for the least sticky), b of the stickiest is at least that of the "
    + "least sticky."
  private static let softnessBorder = "Equality: at equal density of soft modes only the sign is a prediction."

  /// The section of the document that states the hypotheses.
  var section: String {
    """
    ## Brittleness

    Fixed on \(Self.date), before any run of `Studies/brittleness.yaml`.

    **Question.** Are sticky glasses, whose defects are few and stiff whatever their history (they are *inannealable*), \
    intrinsically brittle?

    ### Definitions

    - Athermal quasistatic shear in the plane xy to γ = 0.2 in steps of 10⁻³ ([Theory.md](Theory.md#quasistatic-shear)). A \
    sample is a glass; errors are over liquids, by the bootstrap of the study.
    - *Brittleness* b = Δσ_max/σ_max (`largest_stress_drop_over_yield`): the largest stress drop of one plastic event over the \
    largest stress of the same glass. b is 1 if the glass breaks at once, and vanishes with N if it flows.
    - *Overshoot* o = ⟨σ_max⟩/⟨σ_f⟩ (`stress_overshoot`), with the flow stress σ_f beyond γ = 0.15.
    - "Stickiest" and "least sticky" are r_c = 1.1 and 1.5. "Cold" is T_p/T_co ≈ 0.86 (T_p = 1.2 at r_c = 1.1, 0.91 at 1.2, \
    0.76 at 1.5), "hot" is T_p/T_co ≈ 2.1 (3.0, 2.6, 1.8). (Remark of 2026-11-30: with T_co as \
    measured since, 0.91 at r_c = 1.2 is T_p/T_co = 0.75(4). Claims 51, 52 and 54 do not use r_c = 1.2.)

    ### Claim 51 (B1, primary): sticky glasses are brittle at equal T_p/T_co

    - **Tested.** \(Self.equalDepth)
    - **Border.** \(Self.contrastBorder)
    - **Window.** The cold ensembles of r_c = 1.1 and 1.5 in equilibrium.
    - **Contradicted** if the ratio is below \(short(Self.contrast)) with p < 0.05. b alone decides; the overshoot is reported.

    ### Claim 52 (B2, primary): their brittleness does not depend on history

    - **Tested.** \(Self.history)
    - **Border.** \(Self.historyBorder)
    - **Window.** Cold and hot ensembles of r_c = 1.1 and 1.5.
    - **Contradicted** if one of the two parts is.

    ### Claim 53 (B3, primary): fewer soft modes, larger drops

    - **Tested.** \(Self.equalSoftness)
    - **Border.** \(Self.softnessBorder)
    - **Window.** All ensembles of N = \(Self.size) in equilibrium. *Not comparable* if the ranges of A_g ω₀⁵ of the two models \
    do not overlap.

    ### Claim 54 (B4, secondary): the drop of a brittle glass does not vanish with N

    - **Tested.** Cold: Δσ_max at N = 10,000 over Δσ_max at N = \(Self.size) is larger for the stickiest than \
    (\(Self.size)/10,000)^½ = \(short(Self.flowing)), the ratio of fluctuations of a glass that flows.
    - **Border.** \(short(Self.flowing)).
    - **Window.** Cold ensembles of r_c = 1.1 and 1.5 at both sizes. Five glasses at N = 10,000 decide only large differences.

    ### What "intrinsically brittle" means

    The answer is *yes* if B1 and B2 are confirmed, *no* if one of them is contradicted, and otherwise *undecided*. The three \
    primary hypotheses share one level of 5% by Holm's procedure.

    """
  }
}
