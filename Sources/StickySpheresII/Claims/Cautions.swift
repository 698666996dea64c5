/// The bias that is feared for each claim: what would mislead its test however small the statistical error is.
enum Cautions {
  static let all: [Int: String] = [
    1: "cold ensembles out of equilibrium have too high an energy and bend the curve",
    2: "cold ensembles out of equilibrium have too high an energy, which moves T_co",
    3: "cold ensembles out of equilibrium fall too little",
    4: "the relaxation time depends on its definition, alike for all models",
    5: "G/K bends at the lowest T_p: the line depends on how many points it has",
    7: "cold ensembles out of equilibrium rise too little; a lowest T_p above the paper's lowers both rises",
    8: "cold ensembles out of equilibrium fall too little",
    9: "cold ensembles out of equilibrium change too little",
    10: "cold ensembles out of equilibrium change too little",
    11:
      "small glasses quenched from high T_p have exponents nearer to 3; modes of the first phonons raise the exponent",
    12: "modes of the first phonons raise A_g where soft modes are rare; sizes differ between ensembles",
    13: "cold ensembles out of equilibrium keep too large a tail",
    14: "\u{3c9}_g decreases slightly with N: sizes must be equal; cold ensembles out of equilibrium change too little",
    15: "nearly loose particles have small N\u{b7}e; the stickiest glasses have few modes below the first phonons",
    16: "ensembles of one model are not independent tests of the law",
    17: "modes of the first phonons raise A_g where soft modes are rare",
    20: "the relaxation time depends on its definition",
    21: "as for claims 7, 12 and 14",
  ]
}
