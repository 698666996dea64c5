import Analysis
import Interactions
import Reports

/// The figures of the paper, in the order of its numbers, one per line.
enum FiguresByNumber {
  static func figures(_ summary: StudySummary, _ curves: [PotentialCurve]) -> [Figure] {
    let families = ModelFamilies(summary, featuring: StickyModel.family)
    return
      ([
        landscapeFigure(families, curves),
        potentialFigure(families, curves)?.published(
          "figure-02-potential", as: "Fig. 2",
          remark: "A shorter range makes the bond stickier: the well has the same depth but is narrower."),
        collapseFigure(families),
        scaledModuliFigure(families),
        moduliFigure(families)?.published("figure-04b-moduli"),
        poissonFigure(families),
        densityOfStatesFigure(families, models: densityModels(families))?
          .published("figure-06-density-of-states", as: "Fig. 6"),
        cumulativeModesFigure(families, models: densityModels(families))?.published("figure-06b-cumulative-modes"),
        prefactorFigure(families)?.published("figure-07-prefactor", as: "Fig. 7"),
        dipoleDistributionFigure(families, models: families.ends)?
          .published(
            "figure-08-dipole-distribution", as: "Fig. 8",
            remark: "Stickier glasses have a narrower distribution, which annealing hardly changes."),
        dipoleFrequencyFigure(families),
        localizationFigure(families)?.published("figure-10-localization", as: "Fig. 10"),
        scalingFigure(families),
        pressureFigure(families),
        // The paper shows the least sticky spheres at T_p/T_co = 3; the stickiest for comparison.
        participationFigure(
          families, models: families.sticky.isEmpty ? families.models : families.ends.reversed(), at: 3)?
          .published("figure-13-participation", as: "Fig. 13"),
        softModeFigure(summary)?.published("figure-13b-soft-modes"),
        energyFigure(families)?.published("figure-14-energy", as: "Fig. 14"),
        moduliCrossoverFigure(families),
        decayFigure(families)?.published("figure-16-decay", as: "Fig. 16"),
        stressFigure(families)?.published("figure-17-stress", as: "Fig. 17"),
        relaxationFigure(families)?.replacing(["figure-relaxation"]),
      ] as [Figure?]).compactMap { $0 }
  }

  /// The sticky spheres with r_c closest to 1.2 and 1.5, as in Fig. 6; without any, the first two models.
  private static func densityModels(_ families: ModelFamilies) -> [String] {
    let known = families.featuredModels.filter { model in
      families.summary.equilibrated(model).contains(where: \.hasDensityOfStates)
    }
    guard !families.sticky.isEmpty else { return Array(known.prefix(2)) }
    var models: [String] = []
    for wanted in [1.5, 1.2] {
      func distance(_ model: String) -> Double { abs((StickyModel.cutoff(of: model) ?? .infinity) - wanted) }
      if let model = known.filter({ !models.contains($0) }).min(by: { distance($0) < distance($1) }) {
        models.insert(model, at: 0)
      }
    }
    return models
  }
}

/// The models of the paper.
enum StickyModel {
  /// Their family in the catalogue of models.
  static let family = "pss"

  /// r_c of a sticky-sphere model; nil for other models.
  static func cutoff(of model: String) -> Double? {
    let label = label(ofSeries: model)
    return label.family == family ? label.ordering?.value : nil
  }
}

extension ModelFamilies {
  /// The sticky spheres, stickiest first.
  var sticky: [String] { families.first { $0.name == StickyModel.family }?.models ?? [] }
}
