import Analysis
import Observables
import Reports
import Statistics

extension Brittleness {
  func figures(of summary: StudySummary) -> [Figure] {
    let names = BrittleModel.names(in: summary)
    guard names.count > 1 else { return [] }
    let groups = names.enumerated().flatMap { k, name -> [Group] in
      let ensembles = summary.ensembles.filter { $0.model == name && $0.shown(.largestStressDropOverYield) != nil }
      return Set(ensembles.map(\.particles)).sorted().map { size in
        Group(
          name: name, pen: .model(k), size: size,
          ensembles: ensembles.filter { $0.particles == size }.sorted { $0.temperature < $1.temperature })
      }
    }
    let isOfOneSize = Set(groups.map(\.size)).count == 1
    return [
      curves(groups), temperature(summary, groups, isOfOneSize: isOfOneSize),
      softness(groups, isOfOneSize: isOfOneSize),
    ].compactMap(\.self)
  }

  /// The sheared ensembles of one model and size, coldest first.
  private struct Group {
    let name: String
    let pen: Pen
    let size: Int
    let ensembles: [EnsembleSummary]

    func label(_ isOfOneSize: Bool) -> String { legend(name) + (isOfOneSize ? "" : ", {/:Italic N} = \(size)") }

    /// The pen of the model, with another marker for each size if there are several.
    func pen(among groups: [Group]) -> Pen {
      let sizes = Set(groups.map(\.size)).sorted()
      guard sizes.count > 1, let k = sizes.firstIndex(of: size) else { return pen }
      return Pen(color: pen.color, marker: Pen.model(k).marker)
    }

    func values(_ observable: Observable) -> [StatePointValue] {
      ensembles.compactMap { ensemble in
        ensemble.shown(observable).flatMap {
          $0.mean.isFinite ? StatePointValue(ensemble: ensemble, estimate: $0) : nil
        }
      }
    }
  }

  /// Stress against strain of the coldest ensembles: one panel per size, one curve per model.
  private func curves(_ groups: [Group]) -> Figure? {
    let panels = Set(groups.map(\.size)).sorted().compactMap { size -> Panel? in
      let series = groups.filter { $0.size == size }.flatMap { group -> [Series] in
        guard let cold = group.ensembles.first(where: { $0.isEquilibrated && $0.shearCurve.count > 1 }) else {
          return []
        }
        let points = cold.shearCurve.map { Point($0.time, $0.value, dy: $0.standardError) }
        let band =
          points.allSatisfy { $0.dy != nil } ? [Series(label: "", pen: group.pen, style: .band, points: points)] : []
        let label = "\(legend(group.name)), {/:Italic T}_p = \(Markup.number(cold.temperature))"
        return band + [Series(label: label, pen: group.pen, style: .line, points: points)]
      }
      guard !series.isEmpty else { return nil }
      return Panel(
        title: "{/:Italic N} = \(size)", x: Axis(label: "strain {/:Italic γ}"),
        y: Axis(label: "{/:Italic σ}_{xy} ({/:Italic ε}/λ^3)"), series: series)
    }
    guard !panels.isEmpty else { return nil }
    return Figure(
      name: "figure-brittleness-curves", title: "Stress against strain of the coldest glasses",
      caption:
        "Shear stress under athermal quasistatic shear, averaged over the glasses of the coldest equilibrated ensemble of each "
        + "model and size. Bands: standard errors over liquids. Averages smooth the drops of single glasses, whose strains "
        + "differ.", panels: panels)
  }

  /// b and the overshoot against T_p/T_co if all models have T_co, otherwise against T_p.
  private func temperature(_ summary: StudySummary, _ groups: [Group], isOfOneSize: Bool) -> Figure? {
    let crossovers = groups.map { group in summary.crossovers(group.name)?.crossover?.mean }
    let isScaled = crossovers.allSatisfy { ($0 ?? 0) > 0 }
    let observables: [(Observable, String)] = [
      (.largestStressDropOverYield, Self.label), (.stressOvershoot, "yield stress / flow stress"),
      (.largestStressDrop, "largest stress drop ({/:Italic ε}/λ^3)"),
    ]
    let panels = observables.compactMap { observable, label -> Panel? in
      let series = zip(groups, crossovers).flatMap { group, crossover in
        temperatureSeries(
          group.values(observable), label: group.label(isOfOneSize), pen: group.pen(among: groups),
          scale: isScaled ? crossover! : 1)
      }
      guard !series.isEmpty else { return nil }
      return Panel(x: isScaled ? .scaledTemperature : .temperature, y: Axis(label: label), series: series)
    }
    return Figure(
      "figure-brittleness-temperature", "Brittleness against parent temperature",
      "Largest stress drop of a plastic event over the largest stress of the same glass, b; largest stress over the flow stress; "
        + "largest stress drop. Against T_p/T_co, or against T_p if T_co of a model is not known.", panels, columns: 3)
  }

  /// b against A_g ω₀⁵.
  private func softness(_ groups: [Group], isOfOneSize: Bool) -> Figure? {
    let series = groups.flatMap { group -> [Series] in
      let values = group.values(.largestStressDropOverYield).filter {
        ($0.ensemble.shown(.quarticPrefactor)?.mean ?? 0) > 0
      }
      let points = { (isCertain: Bool) in
        values.filter { $0.isEquilibrated == isCertain }.map { value in
          let modes = value.ensemble.shown(.quarticPrefactor)!
          return Point(modes.mean, value.estimate.mean, dy: value.estimate.standardError, dx: modes.standardError)
        }
      }
      let (label, pen) = (group.label(isOfOneSize), group.pen(among: groups))
      let (certain, doubtful) = (points(true), points(false))
      return [
        certain.isEmpty ? nil : Series(label: label, pen: pen, style: .marked, points: certain),
        doubtful.isEmpty
          ? nil : Series(label: certain.isEmpty ? label : "", pen: pen, style: .hollow, points: doubtful),
      ].compactMap(\.self)
    }
    guard !series.isEmpty else { return nil }
    return Figure(
      "figure-brittleness-modes", "Brittleness against the density of soft modes",
      "Largest stress drop of a plastic event over the largest stress of the same glass, b, against the density of soft modes "
        + "A_g\u{3c9}_0\u{2075}. Lines connect the parent temperatures of a model.",
      [
        Panel(
          x: Axis(label: "{/:Italic A}_g{/:Italic ω}_0^5", isLogarithmic: true), y: Axis(label: Self.label),
          series: series)
      ], columns: 1)
  }

  private static let label = "largest stress drop / yield stress"
}
