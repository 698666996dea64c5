import Analysis
import Statistics

/// One observable of one ensemble, as figures show it.
struct Rung {
  let ensemble: EnsembleSummary
  var estimate: Estimate

  var temperature: Double { ensemble.temperature }
  var isEquilibrated: Bool { ensemble.isEquilibrated }
}

extension StudySummary {
  /// The ensembles of a model that have anything to show, coldest first.
  func ladder(_ model: String) -> [EnsembleSummary] {
    ensembles.filter { $0.model == model && $0.hasResults }.sorted { $0.temperature < $1.temperature }
  }

  /// The equilibrated ensembles of a model, coldest first; those with averages where none is.
  func equilibrated(_ model: String) -> [EnsembleSummary] {
    let all = ladder(model).filter { $0.averaged > 0 }
    let certain = all.filter(\.isEquilibrated)
    return certain.isEmpty ? all : certain
  }

  /// An observable along a model's ladder, coldest first.
  func rungs(_ model: String, _ name: ObservableName) -> [Rung] {
    ladder(model).compactMap { ensemble in
      ensemble.shown(name).flatMap { $0.mean.isFinite ? Rung(ensemble: ensemble, estimate: $0) : nil }
    }
  }

  /// Crossover and plateaus of a model.
  func crossovers(_ model: String) -> LadderSummary? { ladders.first { $0.model == model } }

  /// The high-temperature value of an observable, by which figures divide.
  func plateau(_ model: String, _ name: ObservableName) -> Estimate? {
    crossovers(model)?.plateaus[name.rawValue].flatMap { $0.mean.isFinite && $0.mean != 0 ? $0 : nil }
  }
}

/// Rungs as series: filled and joined where equilibrated, hollow where not.
func ladderSeries(
  _ rungs: [Rung], label: String, pen: Pen, scale: Double = 1, style: Series.Style = .marked,
  _ shown: (Rung) -> Estimate = { $0.estimate }
) -> [Series] {
  func points(_ rungs: [Rung]) -> [Point] {
    rungs.map { rung in
      let estimate = shown(rung)
      return Point(rung.temperature / scale, estimate.mean, dy: estimate.standardError)
    }
  }
  let certain = rungs.filter(\.isEquilibrated), doubtful = rungs.filter { !$0.isEquilibrated }
  var series: [Series] = []
  if !certain.isEmpty { series.append(Series(label: label, pen: pen, style: style, points: points(certain))) }
  if !doubtful.isEmpty {
    series.append(Series(label: certain.isEmpty ? label : "", pen: pen, style: .hollow, points: points(doubtful)))
  }
  return series
}

extension Axis {
  /// T_p.
  static let temperature = Axis(
    label: "parent temperature \(Markup.parentTemperature) ({/:Italic ε}/{/:Italic k}_B)", isLogarithmic: true)
  /// T_p/T_co.
  static let scaledTemperature = Axis(label: Markup.scaledTemperature, isLogarithmic: true)
}

extension StudySummary {
  /// An observable against T_p, one panel a family; nothing where nothing of it is known.
  ///
  /// - Parameter all: whether every family has its panel; otherwise the sticky spheres have the figure for themselves.
  func panels(_ name: ObservableName, _ y: Axis, all: Bool = false, horizontals: [Double] = []) -> [Panel] {
    let families = ModelFamilies(self)
    let shown = all ? families.families : families.featured
    return shown.compactMap { family in
      // A panel's title names its only model.
      let isNamed = shown.count > 1 && family.models.count == 1
      let series = family.models.flatMap { model in
        ladderSeries(rungs(model, name), label: isNamed ? "" : legend(model), pen: families.pen(model))
      }
      guard !series.isEmpty else { return nil }
      var panel = Panel(
        title: shown.count > 1 ? familyTitle(family) : "", x: .temperature, y: y, series: series)
      panel.horizontals = horizontals.map { Guide(at: $0) }
      return panel
    }
  }

  /// An observable over its plateau against T_p, one panel a family.
  func relativePanels(_ name: ObservableName, _ y: Axis) -> [Panel] {
    let families = ModelFamilies(self)
    return families.featured.compactMap { family in
      let series = family.models.flatMap { model -> [Series] in
        guard let plateau = plateau(model, name) else { return [] }
        return ladderSeries(rungs(model, name), label: legend(model), pen: families.pen(model)) {
          $0.estimate.relative(to: plateau)
        }
      }
      guard !series.isEmpty else { return nil }
      var panel = Panel(
        title: families.featured.count > 1 ? familyTitle(family) : "", x: .temperature, y: y, series: series)
      panel.horizontals = [Guide(at: 1)]
      return panel
    }
  }

  /// An observable over its plateau against T_p/T_co: all models that have both, on one pair of axes.
  func scaledPanel(_ name: ObservableName, _ y: Axis) -> Panel? {
    let families = ModelFamilies(self)
    let series = families.featured.flatMap(\.models).flatMap { model -> [Series] in
      guard let plateau = plateau(model, name), let crossover = crossovers(model)?.crossover, crossover.mean > 0 else {
        return []
      }
      let pen = families.pen(model)
      return ladderSeries(rungs(model, name), label: legend(model), pen: pen, scale: crossover.mean) {
        $0.estimate.relative(to: plateau)
      }
    }
    guard !series.isEmpty else { return nil }
    var panel = Panel(x: .scaledTemperature, y: y, series: series)
    panel.horizontals = [Guide(at: 1)]
    return panel
  }

  /// "Left out, for want of T_co or plateau: …", for captions; empty where nothing is.
  func leftOut(_ isShown: (String) -> Bool, of models: [String], for want: String) -> String {
    let missing = models.filter { !isShown($0) }.map(plainLegend)
    return missing.isEmpty ? "" : " Left out, for want of \(want): \(missing.joined(separator: ", "))."
  }
}

/// The family's name, with its one model where it has one.
private func familyTitle(_ family: (name: String, models: [String])) -> String {
  family.name == "pss"
    ? "sticky spheres" : family.models.count == 1 ? legend(family.models[0]) : Markup.literal(family.name)
}

extension Figure {
  /// The figure with a word on hollow markers in its caption and in its first legend, if it has any.
  var withHollowExplained: Figure {
    guard panels.contains(where: { $0.series.contains { $0.style == .hollow } }) else { return self }
    var figure = self
    let entry = Series(label: "not equilibrated", pen: Pen(color: "#555555"), style: .hollow, points: [])
    if let first = panels.firstIndex(where: { $0.key != .none && $0.series.contains { !$0.label.isEmpty } }) {
      figure.panels[first].series.append(entry)
    }
    figure.caption += " Hollow: not equilibrated."
    return figure
  }

  /// The figure with the legend in its first panel only, where all panels show the same models in the same way.
  var withOneKey: Figure {
    var figure = self
    let first = Set(panels.first.map { $0.series.map(\.label) } ?? [])
    for k in panels.indices.dropFirst() where Set(panels[k].series.map(\.label)).isSubset(of: first) {
      figure.panels[k].key = .none
    }
    return figure
  }
}

/// How errors were made: the last sentence of most captions.
let bootstrapErrors = " Bars: bootstrap standard errors over samples."
