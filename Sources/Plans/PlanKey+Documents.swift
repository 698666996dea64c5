import Dynamics

/// The tables of Documentation/Plans.md. A test compares them with the page; `make observables` writes them.
package enum PlanKeyTables {
  /// The tables by the names of their sections, as in the comments of the page.
  package static let all: [(section: String, table: String)] = [
    ("plan", table(Plan.keys)), ("ensembles", table(EnsembleEntry.keys)),
    ("samples", table(StoppingRule.keys)), ("equilibration", table(EquilibrationProtocol.keys)),
    ("start", table(LiquidSource.keys)),
    ("harvest", table(Harvest.keys)),
    ("quench", table(QuenchPlan.keys)),
    ("measure", table(MeasurePlan.keys)), ("shear", table(QuasistaticShear.keys)), ("decay", table(DecaySection.keys)),
    ("states", table(DecayState.keys)),
    ("reduction", table(ReductionPlan.keys)), ("anchors", table(AnchorEntry.keys)),
    ("moduli-windows", table(ModuliWindowEntry.keys)),
    ("hypotheses", table(HypothesisEntry.keys)), ("quantity", table(QuantityEntry.keys)),
    ("choice", table(ChoiceEntry.keys)),
  ]

  private static func table<Section>(_ keys: [PlanKey<Section>]) -> String {
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }
    return line(["key", "values", "default", "meaning"]) + "|---|---|---|---|\n"
      + keys.map { line($0.cells) }.joined()
  }
}

extension PlanKey {
  fileprivate var cells: [String] {
    ["`\(name)`", values.text, defaultText, meaning + detail]
  }

  private var defaultText: String {
    if missing != nil { return "required" }
    guard let defaultValue else { return otherwise ?? "" }
    switch values {
    case .number, .numbers, .count, .countOr: return Double(defaultValue).map(PlanValues.text) ?? defaultValue
    case .flag, .word, .section, .other: return "`\(defaultValue)`"
    }
  }
}

extension PlanKey {
  /// Returns the comment on the key in a new plan: meaning, alternative words, and the default. The detail is included
  /// if the comment then has at most `longest` characters.
  package func comment(longest: Int) -> String {
    var rest = ""
    if case .word(let words) = values {
      rest = "; or " + words.filter { $0 != example }.joined(separator: ", ")
    }
    if defaultValue == nil, let otherwise { rest += "; \(otherwise) if not given" }
    let whole = meaning + detail + rest
    return whole.count <= longest ? whole : meaning + rest
  }
}
