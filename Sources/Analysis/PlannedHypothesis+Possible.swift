import Observables
import Plans

extension PlannedHypothesis {
  /// Returns why no data of `plan` can decide the hypothesis; nil if they may.
  package func undecidable(by plan: Plan) -> String? {
    for quantity in quantities {
      if let reason = quantity.unmeasured(by: plan) { return reason }
      if let over = quantity.over, plan.isSame(quantity.of, over) {
        return "a ratio needs two ensembles, and of and over are the same"
      }
    }
    switch inequality {
    case .above(.quantity(let other, let times)), .below(.quantity(let other, let times)):
      guard times != 0 else { return "times is 0: compare with the number 0 instead" }
      let sides = [quantity, other].map { [$0.of, $0.over].compactMap(\.self) }
      guard sides[0].contains(where: { a in sides[1].contains { plan.isSame(a, $0) } }) else { return nil }
      return "both sides have an ensemble in common, and their errors must be independent"
    default: return nil
    }
  }
}

extension AveragedQuantity {
  /// Returns why the observable is not measured in an ensemble; nil if it is.
  fileprivate func unmeasured(by plan: Plan) -> String? {
    for choice in [of, over].compactMap(\.self) {
      for ensemble in choice.candidates(in: plan.ensembles) {
        let recipe = plan.recipe(of: ensemble)
        let lacking = Self.requirements.first { $0.observables.contains(observable) && !$0.isMet(recipe) }
        if let lacking { return "\(observable) needs \(lacking.key), which \(ensemble.id) does not have" }
      }
    }
    return nil
  }

  /// What a plan must ask for so that there are some observables.
  private static let requirements: [(observables: Set<String>, key: String, isMet: @Sendable (Recipe) -> Bool)] = [
    (
      names { $0.name.hasPrefix("first_event_") && $0 != .firstEventStrain }, "measure: pseudoharmonic",
      { $0.measure.pseudoharmonic != nil }
    ),
    (names { $0.section == .shear }, "the section shear", { $0.shear != nil }),
    (
      names { $0.section == .modes && ($0.name.contains("pseudoharmonic") || $0.name.contains("cubic")) },
      "measure: pseudoharmonic", { $0.measure.pseudoharmonic != nil || $0.measure.pseudoharmonicModes != nil }
    ),
    (names { $0.name.hasPrefix("boson_peak") }, "measure: spectrum", { $0.measure.spectrum != nil }),
    (
      [Observable.lowestFrequency.name, Observable.quarticPrefactor.name, Observable.localizedParticipation.name],
      "modes of measure", { $0.measure.modes > 0 }
    ),
    (names { $0.section == .dipoles }, "dipoles of measure", { $0.measure.dipoles != 0 }),
    (
      names { $0.name.hasPrefix("swap_") }, "the move swap",
      { $0.equilibration.moves?.contains { $0.hasPrefix("swap") } == true }
    ),
    ([Observable.numberDensity.name], "a pressure", { $0.quench.pressure != nil }),
  ]

  private static func names(_ isMeant: (Observable) -> Bool) -> Set<String> {
    Set(ObservableCatalogue.all.filter(isMeant).map(\.name))
  }
}

extension Plan {
  /// Whether two choices are the same ensemble whatever the data.
  fileprivate func isSame(_ a: EnsembleChoice, _ b: EnsembleChoice) -> Bool {
    let (first, second) = (a.candidates(in: ensembles), b.candidates(in: ensembles))
    if first.count == 1, second.count == 1 { return first[0].id == second[0].id }
    return a.temperature == b.temperature && first.map(\.id) == second.map(\.id)
  }
}
