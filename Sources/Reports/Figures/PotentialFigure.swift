import Analysis
import Interactions
import Plans

/// φ(r/λ) of the models, with their cutoffs, one panel per family.
package func potentialFigure(_ models: ModelFamilies, _ curves: [PotentialCurve]) -> Figure? {
  var families: [String] = []
  for curve in curves where !families.contains(family(curve)) { families.append(family(curve)) }
  let panels = families.map { name in
    panel(curves.filter { family($0) == name }, models, titled: families.count > 1)
  }
  guard !panels.isEmpty else { return nil }
  return Figure(
    name: "figure-potential", title: "Pair potentials",
    caption:
      "Pair energy against distance, in the units of the pair; dotted lines: cutoffs. Exact, without "
      + "error bars.",
    panels: panels, columns: panels.count == 3 ? 3 : min(2, panels.count), panelHeight: 320)
}

private func family(_ curve: PotentialCurve) -> String { ModelCatalogue.label(of: curve.model).family }

private func value(_ curve: PotentialCurve) -> Double { ModelCatalogue.label(of: curve.model).ordering?.value ?? 0 }

private func panel(_ curves: [PotentialCurve], _ models: ModelFamilies, titled: Bool) -> Panel {
  let sorted = curves.sorted { value($0) < value($1) }
  let depth = sorted.flatMap(\.energy).min() ?? 0
  // The attraction determines the range; without attraction, the repulsion does.
  let range = depth < -0.01 ? 1.15 * depth...1.5 * -depth : 0.0...hardness(sorted)
  let low = sorted.flatMap { zip($0.x, $0.energy).filter { range.contains($0.1) }.map(\.0) }.min() ?? 0.8
  var panel = Panel(
    title: titled ? title(sorted) : "",
    x: Axis(label: "distance {/:Italic r}/{/:Italic λ}", range: (low - 0.03)...(0.06 + sorted.map(\.cutoff).max()!)),
    y: Axis(label: "pair energy {/:Italic φ}/{/:Italic ε}", range: range),
    series: sorted.map { curve in
      Series(
        label: sorted.count > 1 || !titled ? legend(curve.model) : "", pen: models.pen(curve.model), style: .line,
        points: zip(curve.x, curve.energy).filter { range.contains($0.1) }.map { Point($0.0, $0.1) })
    })
  // The height at which the legend begins.
  let top = range.lowerBound + 0.62 * (range.upperBound - range.lowerBound)
  panel.series += sorted.map { curve in
    Series(
      label: "", pen: models.pen(curve.model), style: .dotted,
      points: [range.lowerBound, top].map { Point(curve.cutoff, $0) })
  }
  panel.horizontals = [Guide(at: 0)]
  return panel
}

/// The name of the family, with its only model if it has no parameter.
private func title(_ curves: [PotentialCurve]) -> String {
  let label = ModelCatalogue.label(of: curves[0].model)
  return label.ordering == nil ? legend(curves[0].model) : Markup.literal(label.familyTitle)
}

/// A range for purely repulsive potentials: their value at half the range of r.
private func hardness(_ curves: [PotentialCurve]) -> Double {
  let reached = curves.compactMap { curve in
    zip(curve.x, curve.energy).first { $0.0 >= 0.55 * curve.cutoff }?.1
  }.filter { $0 > 0 && $0.isFinite }
  return min(reached.max() ?? 3, 20)
}
