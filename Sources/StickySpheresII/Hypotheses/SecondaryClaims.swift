import Analysis
import Observables

/// The definitions of the other claims, whose verdicts are not corrected for their number.
enum SecondaryClaims {
  static let all: [(claim: Int, definition: String)] = [
    (
      3,
      "(u(T_co) \u{2212} u)/T_co of the coldest ensemble is largest for the stickiest spheres, compared with every other r_c."
    ),
    (
      6,
      "The part of the change of G/K that happens above the beginning of the plateau is below "
        + "\(short(Border.plateauFraction)), at every r_c."
    ),
    (9, "G rises more for the least sticky spheres than for the stickiest, and K falls less."),
    (
      10,
      "\u{3bd}_\u{221e} of the two ends differs by more than \(short(Border.poissonContrast)) times the larger change of \u{3bd} "
        + "on annealing; the ratio of the relative changes at the two ends is between 1/\(short(Border.poissonSimilarity)) and "
        + "\(short(Border.poissonSimilarity)), halfway (as a logarithm) to the factor of 4 by which those of G differ."
    ),
    (
      11,
      "The fitted exponent of D(\u{3c9}) is 4 within \(short(Border.quarticExponent)) at the lowest and at the highest T_p, from "
        + "r_c = 1.2, and the Kolmogorov-Smirnov test does not reject a quartic law there."
    ),
    (
      13,
      "The relative width of p(\u{3c9}^(ij)) on the plateau is at least \(short(Border.widthRatio)) times as large for the "
        + "least sticky spheres as for the stickiest; the part of it below half of \u{3c9}_g falls on annealing."
    ),
    (
      16,
      "The exponent of N\u{b7}e\u{2080} against \u{3c9}_g/\u{3c9}\u{2080} is \u{2212}3 within \(short(Border.participationExponent))."
    ),
    (
      17,
      "The exponent of A_g\u{3c9}\u{2080}\u{2075} against \u{3c9}_g/\u{3c9}\u{2080} without the stickiest spheres is \u{2212}5 within "
        + "\(short(Border.prefactorExponent)); the stickiest have less than \(short(Border.prefactorShortfall)) of the law's A_g."
    ),
    (
      18,
      "p/K and p/p\u{2080} of any two r_c differ by less than a factor of \(short(Border.pressureRatio)), on the plateau and "
        + "at the lowest T_p. G differs by almost 3."
    ),
    (
      19,
      "Not comparable: how the paper defines \u{3be}_g stands in its first part, and the prefactor of a length depends on the "
        + "definition. The ratios are reported."
    ),
    (
      20,
      "The relaxation times at the lowest and the highest T_p of Table I differ by 10\u{2074} within a factor of "
        + "10^(\u{b1}\(short(Border.decades))), at every r_c."
    ),
    (
      21,
      "The stickiest spheres have the smaller changes of G and \u{3c9}_g/\u{3c9}\u{2080}, the smaller A_g\u{3c9}\u{2080}\u{2075} and "
        + "the larger \u{3c9}_g/\u{3c9}\u{2080} on the plateau, compared with the least sticky."
    ),
  ]
}
