import Analysis
import Observables
import Reports
import Statistics

/// Question 1: do sticky glasses stay inannealable under the deep supercooling that swap Monte Carlo reaches, and how does
/// polydispersity affect it?
struct DeepSupercooling: Question {
  let numbers = 41...48

  func tests(of summary: StudySummary) -> [TestedClaim] {
    let models = SupercooledModel.all(of: summary)
    guard let stickiest = models.first, let soft = models.last, models.count > 1 else { return [] }
    return [
      claim(
        41, "Deep supercooling raises G of the least sticky spheres by more than the paper's 30%.", .shearModulus,
        models,
        soft.rise(.shearModulus).map { .above($0, Self.largeRise, "rise of G, \(soft.name)") } ?? soft.missing),
      claim(
        42, "Deep supercooling raises G of the stickiest spheres by less than 20%.", .shearModulus, models,
        stickiest.rise(.shearModulus).map { .below($0, Self.smallRise, "rise of G, \(stickiest.name)") }
          ?? stickiest.missing),
      claim(
        43, "Under deep supercooling, too, G of the least sticky spheres rises much more than that of the stickiest.",
        .shearModulus, models, contrast(soft, stickiest)),
      claim(
        44, "Deep supercooling lowers K of the stickiest spheres.", .bulkModulus, models,
        stickiest.fall(.bulkModulus, "K of \(stickiest.name), hot against cold")),
      claim(
        45, "Deep supercooling lowers K of the least sticky spheres.", .bulkModulus, models,
        soft.fall(.bulkModulus, "K of \(soft.name), hot against cold")),
      claim(
        46, "Deep supercooling removes two thirds of the soft modes of the least sticky spheres.", .quarticPrefactor,
        models,
        soft.fall(.quarticPrefactor, times: Self.modesLost, "A_g \u{3c9}_0\u{2075} of \(soft.name), hot against cold")),
      claim(
        47, "Deep supercooling raises \u{3c9}_g/\u{3c9}_0 of every model.", .dipoleFrequencyScaled, models,
        .all(
          models.map { model in
            model.rise(.dipoleFrequencyScaled).map { .above($0, 0, "rise of \u{3c9}_g/\u{3c9}_0, \(model.name)") }
              ?? model.missing
          })),
      claim(
        48, "The glasses neither crystallize nor demix.", .sizeFluctuations, models, .all(models.flatMap(\.mixed))),
    ]
  }

  /// The upper and the lower end of the changes of G that the paper finds for the least sticky spheres.
  static let (smallRise, largeRise) = (0.2, 0.3)
  /// The least ratio of the two rises, as in claim 7 of the comparison with the paper.
  static let contrast = 3.0
  /// The factor by which A_g falls.
  static let modesLost = 3.0
  /// The highest T_p/T_co of a cold ensemble.
  static let depth = 0.6
  /// The largest mean part of particles in crystals, and the largest mean of S_λλ.
  static let (mostSolid, mostDemixed) = (0.01, 2.0)

  private func contrast(_ soft: SupercooledModel, _ sticky: SupercooledModel) -> Judgement {
    guard let generic = soft.rise(.shearModulus), let change = sticky.rise(.shearModulus) else {
      return .all([soft, sticky].filter { $0.rise(.shearModulus) == nil }.map(\.missing))
    }
    let meaning = "rise of G, \(soft.name) compared with \(sticky.name)"
    return .all([
      .larger(generic, change, times: Self.contrast, meaning),
      .larger(generic, change.times(-1), times: Self.contrast, meaning + ", of opposite sign"),
    ])
  }

  private func claim(
    _ number: Int, _ statement: String, _ observable: Observable, _ models: [SupercooledModel], _ judgement: Judgement
  ) -> TestedClaim {
    let changes = models.compactMap { model in
      model.change(observable).map { "\($0.mean > 0 ? "+" : "")\(percent($0)) (\(model.name))" }
    }
    return TestedClaim(
      number: number, statement: statement, figure: "Deep supercooling", published: "a question",
      found: changes.isEmpty ? "\u{2013}" : changes.joined(separator: ", "), caution: "", judgement)
  }
}
