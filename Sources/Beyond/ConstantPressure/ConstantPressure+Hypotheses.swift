import Analysis
import Observables

extension ConstantPressure {
  /// The day on which they were fixed, before any run of `Studies/constant-pressure.yaml`.
  static let date = "2026-11-30"

  var hypotheses: [Hypothesis] {
    [
      Hypothesis(
        claim: 21,
        definition: "K of the coldest ensemble is larger than K of the hottest one, for every model at its P.",
        border: "Equality: the question is one of a sign.", window: Self.window,
        text:
          "Laboratory glasses are usually annealed at constant pressure; the paper speculates that K then rises on annealing, "
          + "while it falls at constant volume.",
        place: "Sect. VI",
        reading: "A speculation, not a claim. Confirmed if K of all models rises, contradicted if K of one falls."),
      Hypothesis(
        claim: 22,
        definition:
          "K of at least one model rises, and K of at least one falls, between the hottest and the coldest ensemble at P.",
        border:
          "Equality; the p values of rise and fall are multiplied by the number of models, of which the clearest counts.",
        window: Self.window,
        text:
          "Future research should resolve whether particular details of interaction potentials can affect the sign of "
          + "dK/dT_p under constant pressure annealing.",
        place: "Sect. VI",
        reading: "Contradicted if K of all models rises, or if K of all models falls."),
    ]
  }

  private static let window =
    "The coldest and the hottest ensemble of each model in equilibrium, if the stress of the coldest liquid relaxes at least "
    + "\(short(Annealing.slowdown)) times as slowly as that of the hottest."

  var section: String { section(Self.head, followedBy: Self.secondary) }

  private static let head = """
    ## Constant pressure

    Fixed on \(date), before any run of `Studies/constant-pressure.yaml`.

    **Question.** Does the bulk modulus K rise or fall when a glass is annealed at constant pressure, and do details of the \
    potential decide it? At constant volume it falls.

    ### Definitions

    - *Constant pressure*: the liquid of T_p is held at the pressure P, and its glass minimizes U + PV at the same P, for all \
    T_p of a model. P is the mean pressure of the inherent states of the hottest liquids at the density of the model, \
    measured by a separate run and written into the plan.
    - *Constant volume*: liquids and glasses at the density of the model.
    - Errors are over liquids, by the bootstrap of the study; t has as many degrees of freedom as liquids less one, after \
    Welch and Satterthwaite. The primary hypotheses share one level of 5% by Holm's procedure; secondary claims are decided \
    at 5% each, and the distance from zero is given in standard errors.
    - *Undecided* if neither side reaches its level, or if an ensemble is missing; the report says which error would decide.
    - A pilot with N = 500, after the hypotheses were written, showed that the protocol works: four liquids with four glasses \
    each of r_c = 1.1 and poly-IPL, and single liquids of r_c = 1.5 and Kob-Andersen. It is not part of the data.
    """

  private static let secondary = """
    ### Secondary claims

    - **23.** At constant volume K falls on annealing, for every model.
    - **24.** K cold over K hot is larger at constant pressure than at constant volume, for every model.
    - **25.** N/V rises on annealing at constant pressure, for every model.
    - **26 to 31.** K rises on annealing at constant pressure: r_c = 1.1, 1.2, 1.3, 1.5, Kob-Andersen, poly-IPL, each for itself.
    """
}
