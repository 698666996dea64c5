import Analysis
import Observables
import Statistics

/// An observable of one state point, as shown in figures.
package struct StatePointValue {
  package let ensemble: EnsembleSummary
  package var estimate: Estimate

  package init(ensemble: EnsembleSummary, estimate: Estimate) {
    self.ensemble = ensemble
    self.estimate = estimate
  }

  package var temperature: Double { ensemble.temperature }
  package var isEquilibrated: Bool { ensemble.isEquilibrated }
}

extension StudySummary {
  /// Returns the ensembles of a model with data, coldest first.
  package func temperatureSeries(_ model: String) -> [EnsembleSummary] {
    ensembles.filter { $0.model == model && $0.hasResults }.sorted { $0.temperature < $1.temperature }
  }

  /// Returns the equilibrated ensembles of a model, coldest first; if there are none, those with averages.
  package func equilibrated(_ model: String) -> [EnsembleSummary] {
    let all = temperatureSeries(model).filter { $0.averaged > 0 }
    let certain = all.filter(\.isEquilibrated)
    return certain.isEmpty ? all : certain
  }

  /// Returns an observable of a model at all its temperatures, coldest first.
  package func values(_ model: String, _ name: Observable) -> [StatePointValue] {
    temperatureSeries(model).compactMap { ensemble in
      ensemble.shown(name).flatMap {
        $0.mean.isFinite ? StatePointValue(ensemble: ensemble, estimate: $0) : nil
      }
    }
  }

  /// Returns the hottest and the coldest equilibrated ensemble of a model of those that have what is wanted, of the same number of
  /// particles if two are; one, if there is no other.
  package func ends(_ model: String, _ isWanted: (EnsembleSummary) -> Bool) -> [(ensemble: EnsembleSummary, pen: Pen)] {
    let known = equilibrated(model).filter(isWanted)
    guard let cold = known.first else { return [] }
    let same = known.filter { $0.particles == cold.particles }
    guard let hot = (same.count > 1 ? same : known).last, hot.id != cold.id else { return [(cold, .hot)] }
    return [(hot, .hot), (cold, .cold)]
  }

  /// Returns a label such as "T_p = 2.6", with N where the model has ensembles of several N.
  package func temperatureLabel(_ ensemble: EnsembleSummary) -> String {
    "\(Markup.parentTemperature) = \(Markup.number(ensemble.temperature))\(sizeLabel(ensemble))"
  }

  /// Returns ", N = 3000", or nothing if all ensembles of the model have the same N.
  package func sizeLabel(_ ensemble: EnsembleSummary) -> String {
    let isOnly = ensembles.allSatisfy { $0.model != ensemble.model || $0.particles == ensemble.particles }
    return isOnly ? "" : ", {/:Italic N} = \(ensemble.particles)"
  }

  /// Returns the crossover and plateaus of a model.
  package func crossovers(_ model: String) -> ModelSummary? { modelSummaries.first { $0.model == model } }

  /// Returns the high-temperature value of an observable, used for normalization in figures.
  package func plateau(_ model: String, _ name: Observable) -> Estimate? {
    crossovers(model)?.plateaus[name.name].flatMap { $0.mean.isFinite && $0.mean != 0 ? $0 : nil }
  }

  /// Returns "Left out, for want of T_co or plateau: …", for captions; empty if no model is left out.
  package func leftOut(_ isShown: (String) -> Bool, of models: [String], for want: String) -> String {
    let missing = models.filter { !isShown($0) }.map(plainLegend)
    return missing.isEmpty ? "" : " Not shown, because \(want) is unknown: \(missing.joined(separator: ", "))."
  }
}

/// Returns values against temperature as series: filled and connected if equilibrated, otherwise hollow. Ensembles of different
/// numbers of particles are series of their own, named by N where there are several.
///
/// - Parameter scale: the unit of temperature.
package func temperatureSeries(
  _ values: [StatePointValue], label: String, pen: Pen, scale: Double = 1, style: Series.Style = .marked,
  _ shown: (StatePointValue) -> Estimate = { $0.estimate }
) -> [Series] {
  let sizes = Dictionary(grouping: values, by: \.ensemble.particles)
    .sorted { ($0.value.count, $1.key) > ($1.value.count, $0.key) }
  return sizes.enumerated().flatMap { k, size in
    guard sizes.count > 1 else {
      return seriesOfOneSize(size.value, label: label, pen: pen, scale: scale, style: style, shown)
    }
    let name = "{/:Italic N} = \(Markup.number(Double(size.key)))"
    return seriesOfOneSize(
      size.value, label: label.isEmpty ? name : "\(label), \(name)", pen: k == 0 ? pen : pen.ofSize(k), scale: scale,
      style: style,
      shown)
  }
}

private func seriesOfOneSize(
  _ values: [StatePointValue], label: String, pen: Pen, scale: Double, style: Series.Style,
  _ shown: (StatePointValue) -> Estimate
) -> [Series] {
  func points(_ values: [StatePointValue]) -> [Point] {
    values.map { value in
      let estimate = shown(value)
      return Point(value.temperature / scale, estimate.mean, dy: estimate.standardError)
    }
  }
  let certain = values.filter(\.isEquilibrated), doubtful = values.filter { !$0.isEquilibrated }
  var series: [Series] = []
  if !certain.isEmpty { series.append(Series(label: label, pen: pen, style: style, points: points(certain))) }
  if !doubtful.isEmpty {
    series.append(Series(label: certain.isEmpty ? label : "", pen: pen, style: .hollow, points: points(doubtful)))
  }
  return series
}

extension Axis {
  /// The axis of T_p.
  package static let temperature = Axis(
    label: "parent temperature \(Markup.parentTemperature) ({/:Italic ε}/{/:Italic k}_B)", isLogarithmic: true)
  /// The axis of T_p/T_co, linear as in publications.
  package static let scaledTemperature = Axis(label: Markup.scaledTemperature)
}

extension ModelFamilies {
  /// Returns an observable against T_p, one panel per family; empty without data.
  ///
  /// - Parameter all: whether every family has a panel; otherwise only the featured ones.
  package func panels(
    _ name: Observable, _ y: Axis, all: Bool = false, horizontals: [Double] = []
  ) -> [Panel] {
    let shown = all ? families : featured
    return shown.compactMap { family in
      // The title of a panel names its only model.
      let isNamed = shown.count > 1 && family.models.count == 1
      let series = family.models.flatMap { model in
        temperatureSeries(summary.values(model, name), label: isNamed ? "" : legend(model), pen: pen(model))
      }
      guard !series.isEmpty else { return nil }
      var panel = Panel(
        title: shown.count > 1 ? familyTitle(family) : "", x: .temperature, y: y, series: series)
      panel.horizontals = horizontals.map { Guide(at: $0) }
      return panel
    }
  }

  /// Returns an observable over its plateau against T_p, one panel per family.
  package func relativePanels(_ name: Observable, _ y: Axis) -> [Panel] {
    featured.compactMap { family in
      let series = family.models.flatMap { model -> [Series] in
        guard let plateau = summary.plateau(model, name) else { return [] }
        return temperatureSeries(summary.values(model, name), label: legend(model), pen: pen(model)) {
          $0.estimate.relative(to: plateau)
        }
      }
      guard !series.isEmpty else { return nil }
      var panel = Panel(title: featured.count > 1 ? familyTitle(family) : "", x: .temperature, y: y, series: series)
      panel.horizontals = [Guide(at: 1)]
      return panel
    }
  }

  /// Returns an observable over its plateau against T_p/T_co: all models that have both, on the same axes.
  package func scaledPanel(_ name: Observable, _ y: Axis) -> Panel? {
    let series = featuredModels.flatMap { model -> [Series] in
      guard let plateau = summary.plateau(model, name), let crossover = summary.crossovers(model)?.crossover,
        crossover.mean > 0
      else { return [] }
      return temperatureSeries(
        summary.values(model, name), label: legend(model), pen: pen(model), scale: crossover.mean
      ) { $0.estimate.relative(to: plateau) }
    }
    guard !series.isEmpty else { return nil }
    var panel = Panel(x: .scaledTemperature, y: y, series: series)
    panel.horizontals = [Guide(at: 1)]
    return panel
  }
}

/// The explanation of the errors, which is the last sentence of most captions.
package let bootstrapErrors = " Bars: bootstrap standard errors over liquids."
