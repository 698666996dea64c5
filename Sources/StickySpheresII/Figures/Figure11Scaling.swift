import Analysis
import Foundation
import Reports
import Statistics

/// N·e₀ and A_g ω₀⁵ against ω_g/ω₀, with the expected laws.
func scalingFigure(_ families: ModelFamilies) -> Figure? {
  let (summary, models) = (families.summary, families.featuredModels)
  let panels = [
    panel(
      families, law: "participation", label: "{/:Italic N e}_0",
      models.map { ($0, summary.values($0, .localizedParticipation)) }),
    panel(
      families, law: "prefactor", label: "{/:Italic A}_g {/:Italic ω}_0^5",
      models.map { ($0, prefactors(summary, $0)) }),
  ].compactMap { $0 }
  guard !panels.isEmpty else { return nil }
  return Figure(
    name: "figure-11-scaling", title: "Size and number of soft modes against their frequency",
    caption:
      "N\u{b7}e_0 and A_g\u{3c9}_0\u{2075} against \u{3c9}_g/\u{3c9}_0, one point per ensemble. Dashed: the expected laws, N\u{b7}e_0 ~ "
      + "(\u{3c9}_g/\u{3c9}_0)^(\u{2212}3) and A_g ~ \u{3c9}_g^(\u{2212}5), with their weighted mean prefactors. Thin: the fitted laws, N\u{b7}e_0 with errors in both "
      + "coordinates, A_g from the numbers of modes by Poisson likelihood. Arrows: upper limits. (Fig. 11 of the paper.)"
      + bootstrapErrors + participants(summary) + sizes(summary),
    panels: panels, panelHeight: 370
  ).withHollowExplained
}

/// How ensembles of one T_p that differ in N enter the laws; empty where there are none.
private func sizes(_ summary: StudySummary) -> String {
  let sticky = summary.ensembles.filter { StickyModel.cutoff(of: $0.model) != nil && $0.isEquilibrated }
  let places = Dictionary(grouping: sticky) { "\($0.model) \($0.temperature)" }
  guard places.values.contains(where: { $0.count > 1 }) else { return "" }
  return " Of ensembles of one model and T_p that differ in N, the laws use that of the N with most temperatures."
}

private func participants(_ summary: StudySummary) -> String {
  summary.scalings.map { law in
    let what = law.name == "participation" ? "N\u{b7}e_0" : "A_g"
    return " \(what): slope \(law.exponent.concise), \u{3c7}\u{b2} per degree of freedom of the expected law "
      + "\(rounded(law.chiSquaredPerDegree)), from \(law.points) ensembles of "
      + law.models.map(plainLegend).joined(separator: ", ") + "."
  }.joined()
}

private func panel(
  _ families: ModelFamilies, law name: String, label: String, _ shown: [(String, [StatePointValue])]
) -> Panel? {
  var series: [Series] = []
  var taking: [Point] = []
  let law = families.summary.scalings.first { $0.name == name && $0.exponent.mean.isFinite && $0.prefactor.mean > 0 }
  for (model, values) in shown {
    func point(_ value: StatePointValue) -> Point? {
      guard let frequency = value.ensemble.shown(.dipoleFrequencyScaled), frequency.mean > 0, value.estimate.mean > 0
      else {
        return nil
      }
      return Point(
        frequency.mean, value.estimate.mean, dy: value.estimate.standardError, dx: frequency.standardError)
    }
    let fitted = Set(values.filter(\.isEquilibrated).map(\.ensemble).onePerTemperature.map(\.id))
    if law?.models.contains(model) ?? false {
      taking += values.filter { fitted.contains($0.ensemble.id) }.compactMap(point)
    }
    let sizes = Dictionary(grouping: values, by: \.ensemble.particles)
      .sorted { ($0.value.count, $0.key) > ($1.value.count, $1.key) }
    for (k, (particles, values)) in sizes.enumerated() {
      let certain = values.filter(\.isEquilibrated).compactMap(point)
      let doubtful = values.filter { !$0.isEquilibrated }.compactMap(point)
      let limits = limitPoints(values) { $0.ensemble.shown(.dipoleFrequencyScaled)?.mean }
      let groups: [(Series.Style, [Point])] = [(.points, certain), (.hollow, doubtful), (.limits, limits)]
      var label = legend(model) + (sizes.count > 1 ? ", {/:Italic N} = \(Markup.number(Double(particles)))" : "")
      let pen = k == 0 ? families.pen(model) : families.pen(model).ofSize(k)
      for (style, points) in groups where !points.isEmpty {
        series.append(Series(label: label, pen: pen, style: style, points: points))
        label = ""
      }
    }
  }
  guard !series.isEmpty else { return nil }
  if let law { series += lines(law, through: taking, in: series.flatMap(\.points).map(\.x)) }
  return Panel(
    x: Axis(label: "{/:Italic ω}_g/{/:Italic ω}_0", isLogarithmic: true), y: Axis(label: label, isLogarithmic: true),
    series: series)
}

/// The expected law over all x, and the fitted one in the range of the fitted points.
private func lines(_ law: ScalingSummary, through points: [Point], in all: [Double]) -> [Series] {
  guard let low = all.min(), let high = all.max() else { return [] }
  func expected(_ x: Double) -> Double { law.prefactor.mean * pow(x, law.expected) }
  var series = [
    Series(
      label: "slope \u{2212}\(Markup.number(abs(law.expected)))", pen: .ink, style: .dashed,
      points: [low, high].map { Point($0, expected($0)) })
  ]
  if let from = points.map(\.x).min(), let to = points.map(\.x).max(), from < to {
    series.append(
      Series(
        label: "fit: \(law.exponent.concise.replacing("-", with: "\u{2212}"))", pen: Pen(color: "#777777"),
        style: .thin,
        points: [from, to].map { Point($0, law.amplitude * pow($0, law.exponent.mean)) }))
  }
  return series
}
