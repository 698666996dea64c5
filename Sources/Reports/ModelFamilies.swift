import Analysis
import Plans
import Statistics

/// The models of a study, grouped by family: those of one family share units and axes.
struct ModelFamilies {
  let families: [(name: String, models: [String])]
  /// All models: sticky spheres by their range, then the others as the plan has them.
  let order: [String]

  init(_ summary: StudySummary) {
    var order: [String] = []
    for ensemble in summary.ensembles where !order.contains(ensemble.model) { order.append(ensemble.model) }
    let sticky = order.filter { stickiness($0) != nil }.sorted { stickiness($0)! < stickiness($1)! }
    order = sticky + order.filter { stickiness($0) == nil }
    let shown = Set(summary.ensembles.filter(\.hasResults).map(\.model))
    var families: [(name: String, models: [String])] = []
    for model in order where shown.contains(model) {
      let family = String(model.split(separator: ":")[0])
      if let k = families.firstIndex(where: { $0.name == family }) {
        families[k].models.append(model)
      } else {
        families.append((family, [model]))
      }
    }
    self.families = families
    self.order = order
  }

  /// Each model keeps its color and marker through all figures.
  func pen(_ model: String) -> Pen { Pen.model(order.firstIndex(of: model) ?? 0) }

  /// All models that have anything to show.
  var models: [String] { families.flatMap(\.models) }

  /// The sticky spheres, stickiest first.
  var sticky: [String] { families.first { $0.name == "pss" }?.models ?? [] }

  /// What most figures show: the sticky spheres; a study without them shows all it has.
  var featured: [(name: String, models: [String])] {
    sticky.isEmpty ? families : [("pss", sticky)]
  }

  /// The two ends of what is featured: stickiest and least sticky, or the first of every family.
  var ends: [String] {
    featured.flatMap { $0.models.count > 2 ? [$0.models.first!, $0.models.last!] : $0.models }
  }
}

/// r_c of `pss:rc=1.5`; nil for other models.
func stickiness(_ model: String) -> Double? {
  model.hasPrefix("pss:rc=") ? Double(model.dropFirst(7)) : nil
}

/// `r_c = 1.5` for `pss:rc=1.5`, the names of the known families, and else the string itself.
func legend(_ model: String) -> String {
  if stickiness(model) != nil { return "{/:Italic r}_c = \(Markup.literal(String(model.dropFirst(7))))" }
  let name = String(model.split(separator: ":")[0])
  if name == "own" { return Markup.literal(ownName(model)) }
  let known = ["kablj": "KABLJ", "hertzian": "Hertzian", "ipl": "poly-IPL", "sw": "Stillinger\u{2013}Weber"]
  guard let family = known[name] else { return Markup.literal(model) }
  return family
}

/// An own model by the name that it was given, or by what its folders are called: its string is too long for a legend.
private func ownName(_ model: String) -> String {
  let words = StatePoint.shortName(of: model).split(separator: "-")
  // own-<name>-<sixteen digits>, or without a name.
  return words.count > 2 ? words[1..<(words.count - 1)].joined(separator: "-") : words.joined(separator: "-")
}

/// The same for sentences.
func plainLegend(_ model: String) -> String { Markup.plain(legend(model)) }

extension EnsembleSummary {
  /// Whether there is anything to show of it.
  var hasResults: Bool { averaged > 0 || !unequilibrated.isEmpty }

  /// An observable for figures: the average, or what samples without evidence of equilibrium show.
  func shown(_ name: ObservableName) -> Estimate? {
    averaged > 0 ? self[name] : unequilibrated[name.rawValue]
  }
}
