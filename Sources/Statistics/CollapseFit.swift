/// The optimization of T_co for a ``CurveCollapse``: one model at a time, until all have converged.
///
/// The fixed models define the initial common curve. Each free model is added at the best of all T_co that its data
/// allow; models whose best T_co is at a bound wait until others have extended the common curve, and are excluded if
/// that does not help. Then all are moved in turn, each to the smallest total spread with the others fixed, which
/// therefore never increases.
struct CollapseFit {
  /// A model that could not be collapsed: its final T_co, if any, and the reason.
  struct Edge {
    var temperature: Double?
    var objection: CurveCollapse.Objection
  }

  /// The values y_m at the centers of the cells, and the weight of every cell: 0 below the data, 1 well within them.
  private struct Shape {
    var values: [Double]
    var coverage: [Double]
  }

  /// The number of equal cells of t in the window.
  static let cells = 40
  /// The number of cells over which the weight of a curve rises from its coldest point on. Cells would count as a whole
  /// or not at all, and the spread would jump, without a taper; over one cell it would have kinks where data enter a cell.
  static let taper = 4.0
  /// The least sum of the weights of cells that two models share: that of a tenth of the window, 1/4 + 2/4 + 3/4 + 1.
  /// Below it a curve is hardly more than one measured point, which any T_co fits.
  static let leastInCommon = 2.5
  /// The relative precision of T_co; coarser on resamples, whose scatter is a few percent.
  static let precision = (best: 1e-6, resample: 1e-4)
  /// The maximum number of rounds. The slowest joint change decreases by a factor of about 0.7 per round with seven
  /// models.
  static let rounds = 60

  let curves: [InterpolatedCurve]
  /// The centers of the cells of t, and their width.
  private let centers: [Double]
  private let width: Double
  private let precision: Double
  /// The T_co found or given; nil outside the collapse.
  private(set) var crossovers: [Double?]
  private(set) var edges: [Edge?]
  private var shapes: [Shape?]

  /// Collapses `curves`; with `near`, an earlier collapse of the same models, searches its neighborhood first.
  init(_ curves: [EnergyCurve], method: CurveCollapse.Method, near earlier: CollapseFit? = nil) {
    let window = method.window
    precondition(window.lowerBound > 0 && window.lowerBound < 1, "the window begins between zero and T_co")
    precondition(method.coldPoints >= 1, "a model needs a point below its T_co")
    let width = (window.upperBound - window.lowerBound) / Double(Self.cells)
    centers = (0..<Self.cells).map { window.lowerBound + width * (Double($0) + 0.5) }
    self.width = width
    precision = earlier == nil ? Self.precision.best : Self.precision.resample
    self.curves = curves.map { InterpolatedCurve(x: $0.temperatures, y: $0.energies, rule: method.rule) }
    crossovers = curves.map { _ in nil }
    edges = curves.map { _ in nil }
    shapes = curves.map { _ in nil }

    let ranges = curves.map { curve -> ClosedRange<Double>? in
      guard curve.temperatures.count > method.coldPoints else { return nil }
      let low = curve.temperatures[method.coldPoints - 1]
      let high = curve.temperatures[curve.temperatures.count - 1] / max(1, window.upperBound)
      return low < high ? low...high : nil
    }
    var waiting: [(model: Int, range: ClosedRange<Double>)] = []
    for (m, curve) in curves.enumerated() {
      guard let range = ranges[m] else {
        edges[m] = Edge(temperature: nil, objection: .tooFewTemperatures(curve.temperatures.count))
        continue
      }
      if let fixed = curve.crossover {
        if range.contains(fixed) {
          place(m, at: fixed)
        } else {
          edges[m] = Edge(temperature: nil, objection: .fixedOutsideData(fixed))
        }
      } else {
        waiting.append((m, range))
      }
    }
    join(&waiting, near: earlier)
    var free: [(model: Int, range: ClosedRange<Double>)] = []
    for (m, curve) in curves.enumerated() where curve.crossover == nil && crossovers[m] != nil {
      free.append((m, ranges[m]!))
    }
    relax(&free, everywhere: earlier == nil)
    // The extension by other models may now cover those that waited.
    join(&waiting, near: nil)
  }

  private mutating func place(_ m: Int, at t: Double) {
    crossovers[m] = t
    shapes[m] = shape(m, t)
    edges[m] = nil
  }

  private mutating func remove(_ m: Int, _ edge: Edge) {
    crossovers[m] = nil
    shapes[m] = nil
    edges[m] = edge
  }

  /// Notes that models were excluded because their resamples ended at a bound of the data.
  mutating func exclude(_ models: [(model: Int, share: Double)]) {
    for (m, share) in models { edges[m] = Edge(temperature: nil, objection: .edgeInResamples(share)) }
  }

  /// Adds those of the `waiting` models to the common curve whose best T_co is inside their data, as long as there are
  /// any.
  private mutating func join(
    _ waiting: inout [(model: Int, range: ClosedRange<Double>)], near earlier: CollapseFit?
  ) {
    var joined = true
    while joined && !waiting.isEmpty {
      joined = false
      var still: [(model: Int, range: ClosedRange<Double>)] = []
      for (m, range) in waiting {
        let searched = earlier?.crossovers[m].map { neighbourhood($0, range) } ?? range
        var best = search(m, in: searched)
        if searched != range, edge(best.argument, searched) != nil { best = search(m, in: range) }
        if !best.value.isFinite {
          edges[m] = Edge(temperature: nil, objection: .nothingInCommon)
          still.append((m, range))
        } else if let edge = edge(best.argument, range) {
          edges[m] = edge
          still.append((m, range))
        } else {
          place(m, at: best.argument)
          joined = true
        }
      }
      waiting = still
    }
  }

  /// Moves every free model in turn to its best T_co until no change exceeds the precision of the search.
  private mutating func relax(_ free: inout [(model: Int, range: ClosedRange<Double>)], everywhere: Bool) {
    // A single free model is already at its best T_co.
    guard free.count > 1 else { return }
    for round in 0..<Self.rounds {
      var moved = 0.0
      for (m, range) in free {
        let old = crossovers[m]!
        let searched = everywhere && round < 2 ? range : neighbourhood(old, range)
        let best = search(m, in: searched)
        if let edge = edge(best.argument, range) {
          remove(m, edge)
        } else {
          place(m, at: best.argument)
        }
        moved = max(moved, abs(best.argument - old) / old)
      }
      free.removeAll { crossovers[$0.model] == nil }
      if moved < 10 * precision { return }
    }
  }

  private func neighbourhood(_ t: Double, _ range: ClosedRange<Double>) -> ClosedRange<Double> {
    (t * 0.85...t * 1.15).clamped(to: range)
  }

  private func search(_ m: Int, in range: ClosedRange<Double>) -> (argument: Double, value: Double) {
    // Scans in steps of 2% of the smallest T_co.
    let steps = max(8, min(200, Int((range.upperBound / range.lowerBound - 1) / 0.02)))
    let relative = precision * range.lowerBound / (range.upperBound - range.lowerBound)
    return GoldenSection.minimum(in: range, steps: steps, precision: relative) { total(m, at: $0) }
  }

  private func edge(_ t: Double, _ range: ClosedRange<Double>) -> Edge? {
    let tolerance = 1e-4 * (range.upperBound - range.lowerBound)
    if t - range.lowerBound < tolerance { return Edge(temperature: t, objection: .coldEdge(t)) }
    if range.upperBound - t < tolerance { return Edge(temperature: t, objection: .hotEdge(t)) }
    return nil
  }

  /// Returns y_m for T_co = `t`. In the cell in which the data begin, y_m is extrapolated over half a cell at most.
  private func shape(_ m: Int, _ t: Double) -> Shape {
    let curve = curves[m]
    let begin = curve.range.lowerBound / t
    let reference = curve(t)
    var values = [Double](repeating: 0, count: centers.count)
    var coverage = values
    var interval = 0
    for k in centers.indices {
      coverage[k] = min(1, max(0, (centers[k] + width / 2 - begin) / (Self.taper * width)))
      if coverage[k] > 0 { values[k] = (curve.value(centers[k] * t, from: &interval) - reference) / t }
    }
    return Shape(values: values, coverage: coverage)
  }

  /// Returns Σ R over all models in the collapse, with model `m` at `t`; infinite if it shares no data with them.
  private func total(_ m: Int, at t: Double) -> Double {
    var all = shapes
    all[m] = shape(m, t)
    let relative = Self.deviations(all, cells: centers.count)
    guard relative[m] != nil else { return .infinity }
    return relative.reduce(0) { $0 + ($1 ?? 0) }
  }

  /// Returns R_m of each model; nil for those that share too few cells.
  ///
  /// A cell counts by the smaller weight of a model and of another one there, so that R_m is a continuous function of all
  /// T_co: counting whole cells, it would jump wherever the data of a model begin in another cell, and its minimum would
  /// be at such a jump.
  private static func deviations(_ shapes: [Shape?], cells: Int) -> [Double?] {
    var means = [Double](repeating: 0, count: cells)
    var sums = means
    // The largest weight of a cell of any model, and the second largest.
    var (largest, second) = (means, means)
    for case let shape? in shapes {
      for k in 0..<cells where shape.coverage[k] > 0 {
        let w = shape.coverage[k]
        means[k] += w * shape.values[k]
        sums[k] += w
        second[k] = max(second[k], min(largest[k], w))
        largest[k] = max(largest[k], w)
      }
    }
    for k in 0..<cells where sums[k] > 0 { means[k] /= sums[k] }
    return shapes.map { shape in
      guard let shape else { return nil }
      var above = 0.0
      var below = 0.0
      var common = 0.0
      for k in 0..<cells {
        // The smaller of the model's own weight and the largest of the others.
        let weight = min(shape.coverage[k], second[k])
        let d = shape.values[k] - means[k]
        above += weight * d * d
        below += weight * means[k] * means[k]
        common += weight
      }
      return common >= leastInCommon && below > 0 ? above / below : nil
    }
  }

  /// The spread √R_m of each model.
  var spreads: [Double?] {
    Self.deviations(shapes, cells: centers.count).map { $0.map { $0.squareRoot() } }
  }

  /// The root mean square of the models' √R.
  var spread: Double? {
    let all = Self.deviations(shapes, cells: centers.count).compactMap(\.self)
    return all.count < 2 ? nil : (all.reduce(0, +) / Double(all.count)).squareRoot()
  }
}
