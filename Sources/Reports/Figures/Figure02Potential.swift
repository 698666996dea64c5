/// φ(r/λ) of the models, with their cutoffs.
func potentialFigure(_ curves: [PotentialCurve]) -> Figure? {
  guard !curves.isEmpty else { return nil }
  let attractive = curves.contains { $0.energy.contains { $0 < 0 } }
  let range = attractive ? -1.15...1.5 : 0.0...3.0
  let panel = Panel(
    x: Axis(label: "distance r / λ", range: attractive ? 0.85...(0.05 + curves.map(\.cutoff).max()!) : nil),
    y: Axis(label: "pair energy φ / ε", range: range),
    series: curves.enumerated().map { k, curve in
      Series(
        label: legend(curve.model), color: k, style: .line,
        points: zip(curve.x, curve.energy).filter { range.contains($0.1) }.map { ($0.0, $0.1, nil) })
    },
    verticals: curves.enumerated().map { ($1.cutoff, $0) }, horizontals: [0])
  return Figure(
    name: "figure-02-potential", title: "Pair potentials",
    caption:
      "Pair energy against distance, both in the pair's own units; dotted lines mark the cutoffs. A shorter range "
      + "makes the bond stickier: the same depth is climbed over a shorter way. (Fig. 2 of the paper.)",
    panels: [panel], columns: 1)
}
