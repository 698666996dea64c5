import Analysis
import Interactions
import Observables
import Plans
import Statistics

/// The models of a study, grouped by family; models of the same family have common units and axes.
package struct ModelFamilies {
  /// The study.
  package let summary: StudySummary
  /// The families with data, each with its models in the order of their parameter.
  package let families: [(name: String, models: [String])]
  /// The families shown in most figures: all, or the one that a set of claims is about.
  package let featured: [(name: String, models: [String])]
  /// All models, family by family.
  package let order: [String]

  /// Creates the families of a study in the order of its plan; `family` comes first and is the only one in most
  /// figures, if it has data.
  package init(_ summary: StudySummary, featuring family: String? = nil) {
    self.summary = summary
    let all = Self.grouped(summary.ensembles.map(\.model), first: family)
    let shown = Set(summary.ensembles.filter(\.hasResults).map(\.model))
    families = all.map { ($0.name, $0.models.filter(shown.contains)) }.filter { !$0.models.isEmpty }
    let chosen = families.filter { $0.name == family }
    featured = chosen.isEmpty ? families : chosen
    order = all.flatMap(\.models)
  }

  private static func grouped(_ models: [String], first: String?) -> [(name: String, models: [String])] {
    var families: [(name: String, models: [String])] = []
    for model in models {
      let name = label(ofSeries: model).family
      if let k = families.firstIndex(where: { $0.name == name }) {
        if !families[k].models.contains(model) { families[k].models.append(model) }
      } else {
        families.append((name, [model]))
      }
    }
    func value(_ model: String) -> Double { label(ofSeries: model).ordering?.value ?? 0 }
    // Sorting is stable: models without the parameter remain in the order of the plan.
    families = families.map { ($0.name, $0.models.sorted { value($0) < value($1) }) }
    return families.filter { $0.name == first } + families.filter { $0.name != first }
  }

  /// Each model has the same color and marker in all figures, at constant volume and at constant pressure.
  package func pen(_ model: String) -> Pen {
    let name = StatePoint.parts(ofSeries: model).model
    return Pen.model(order.firstIndex { StatePoint.parts(ofSeries: $0).model == name } ?? 0)
  }

  /// All models with data.
  package var models: [String] { families.flatMap(\.models) }

  /// The models shown in most figures.
  package var featuredModels: [String] { featured.flatMap(\.models) }

  /// The first and last model of every featured family, by its parameter.
  package var ends: [String] {
    featured.flatMap { $0.models.count > 2 ? [$0.models.first!, $0.models.last!] : $0.models }
  }

  /// Two panels per row, or one per family, at most three.
  package var columns: Int { min(3, max(2, featured.count)) }
}

/// Returns the label of a series of ensembles: that of its model, or one of a family of its own at constant pressure.
package func label(ofSeries series: String) -> ModelLabel {
  let (model, pressure) = StatePoint.parts(ofSeries: series)
  let label = ModelCatalogue.label(of: model)
  return pressure == nil ? label : label.followed(by: "at constant pressure")
}

/// Returns the name of a model in legends, set with its symbols.
package func legend(_ model: String) -> String {
  let label = label(ofSeries: model)
  if let ordering = label.ordering {
    let (letter, rest) = (ordering.symbol.prefix(1), ordering.symbol.dropFirst())
    return "{/:Italic \(letter)}\(rest) = \(Markup.literal(ordering.digits))"
  }
  if label.family == "own" { return Markup.literal(ownName(model)) }
  return Markup.literal(label.text)
}

/// A user-defined model is labeled by its name or its folder name: its full name is too long for a legend.
private func ownName(_ model: String) -> String {
  let words = StatePoint.shortName(of: model).split(separator: "-")
  // own-<name>-<sixteen digits>, or without a name.
  return words.count > 2 ? words[1..<(words.count - 1)].joined(separator: "-") : words.joined(separator: "-")
}

/// Returns the name of a model in sentences.
package func plainLegend(_ model: String) -> String { Markup.plain(legend(model)) }

/// Returns the family in words, or its only model.
package func familyTitle(_ family: (name: String, models: [String])) -> String {
  let label = label(ofSeries: family.models[0])
  if label.ordering != nil { return Markup.literal(label.familyTitle) }
  return family.models.count == 1 ? legend(family.models[0]) : Markup.literal(family.name)
}

extension EnsembleSummary {
  /// Returns whether there are data for it.
  package var hasResults: Bool { averaged > 0 || !unequilibrated.isEmpty }

  /// Returns an observable for figures: the average, or that of the samples without evidence of equilibrium.
  package func shown(_ name: Observable) -> Estimate? {
    averaged > 0 ? self[name] : unequilibrated[name.name]
  }
}
