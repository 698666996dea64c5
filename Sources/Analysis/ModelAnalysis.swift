import Observables
import Plans
import Samples
import Statistics

extension StudySummary {
  /// Adds the results from several ensembles; `seed` determines the bootstrap.
  package mutating func analyse(plan: ReductionPlan, seed: UInt64) {
    ModelAnalysis(self, plan: plan, bootstrap: Bootstrap(resamples: plan.bootstrap, seed: seed)).fill(&self)
  }
}

/// The results from several ensembles: crossover temperatures, plateaus, power laws.
///
/// Only equilibrated ensembles are used, each with its standard error.
struct ModelAnalysis {
  let plan: ReductionPlan
  let bootstrap: Bootstrap
  let ensembles: [EnsembleSummary]
  /// In the order of the plan.
  let models: [String]

  package init(_ summary: StudySummary, plan: ReductionPlan, bootstrap: Bootstrap) {
    self.plan = plan
    self.bootstrap = bootstrap
    ensembles = summary.ensembles.filter(\.isEquilibrated)
    models = summary.ensembles.map(\.model).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Returns the equilibrated ensembles of a model that have an observable with an error, coldest first, one
  /// per temperature.
  func averages(_ model: String, _ name: Observable) -> [(temperature: Double, estimate: Estimate)] {
    ensembles.filter { $0.model == model && $0[name]?.standardError ?? 0 > 0 }.onePerTemperature
      .map { ($0.temperature, $0[name]!) }
  }

  /// Computes the results from the ensembles of each model.
  func fill(_ summary: inout StudySummary) {
    let collapse = CollapseAnalysis(self)
    summary.collapse = collapse.summary
    summary.modelSummaries = models.map { series($0, collapse) }
    addModuliAlternatives(&summary)
    summary.sizes = sizes
    summary.decayFactor = summary.commonDecayFactor
  }

  private func series(_ model: String, _ collapse: CollapseAnalysis) -> ModelSummary {
    var series = ModelSummary(model: model)
    series.isAnchor = model == collapse.anchor
    series.collapseCrossover = collapse.crossover(model).map { counted($0, model, collapse) }
    series.notes = collapse.notes(model)
    if let intersection = intersection(model, near: series.collapseCrossover?.mean) {
      series.moduliCrossover =
        intersection.objections.contains { $0.isFatal }
        ? nil : intersection.crossover.map { counted($0, by: intersection, averages(model, .shearOverBulk)) }
      series.notes += intersection.objections.map { "G/K: " + $0.sentence }
      let temperatures = averages(model, .shearOverBulk).map(\.temperature)
      series.coldLine = intersection.line.map { line in
        let cold = temperatures.prefix(intersection.coldPoints)
        return ModelSummary.Line(
          intercept: line.height - line.slope * line.center, slope: line.slope, from: cold.first!, to: cold.last!)
      }
      series.moduliWindow = ModelSummary.ModuliRange(
        line: Array(temperatures.prefix(intersection.coldPoints)),
        plateau: temperatures.filter { $0 >= intersection.plateauFrom }, isStated: window(model) != nil)
    }
    series.crossover = series.collapseCrossover ?? series.moduliCrossover
    series.crossoverSource =
      series.isAnchor && series.crossover != nil
      ? "plan" : series.collapseCrossover != nil ? "collapse" : series.moduliCrossover != nil ? "moduli" : ""
    addPlateaus(&series)
    addEnergies(&series, collapse)
    if let note = noteOnSizes(model) { series.notes.append(note) }
    return series
  }

  /// Returns T_co from the moduli; if no other T_co determines the beginning of the plateau, by iteration from an
  /// initial guess.
  func intersection(
    _ model: String, near crossover: Double?, coldPoints: Int? = nil, plateauFrom: Double? = nil
  ) -> PlateauIntersection? {
    let points = averages(model, .shearOverBulk)
    guard points.count >= 3 else { return nil }
    if coldPoints == nil, plateauFrom == nil, let window = window(model) {
      let cold = points.count { $0.temperature <= window.lineTo }
      guard cold >= 2 else { return nil }
      return intersection(points, coldPoints: cold, plateauFrom: window.plateauFrom)
    }
    func found(_ crossover: Double) -> PlateauIntersection {
      intersection(
        points, coldPoints: coldPoints ?? plan.coldPoints, plateauFrom: (plateauFrom ?? plan.plateauFrom) * crossover)
    }
    if let crossover { return found(crossover) }
    var guess = points[points.count / 2].temperature
    var last = found(guess)
    for _ in 0..<20 {
      guard let next = last.crossover?.mean, next > points[0].temperature, next < points.last!.temperature else {
        break
      }
      if abs(next - guess) < 1e-6 * guess { break }
      guess = next
      last = found(guess)
    }
    return last
  }

  private func intersection(
    _ points: [(temperature: Double, estimate: Estimate)], coldPoints: Int, plateauFrom: Double
  ) -> PlateauIntersection {
    PlateauIntersection(
      temperatures: points.map(\.temperature), ratios: points.map(\.estimate.mean),
      standardErrors: points.map { $0.estimate.standardError! }, coldPoints: coldPoints, plateauFrom: plateauFrom,
      bootstrap: bootstrap)
  }

  /// Returns the temperatures that the plan states for a model.
  private func window(_ model: String) -> ModuliWindow? { plan.moduliWindows.first { $0.model == model } }

  /// Averages over all ensembles on the plateau; over the hottest only if T_co is unknown or none is hot enough.
  private func addPlateaus(_ series: inout ModelSummary) {
    let edge = series.crossover.map { plan.plateauFrom * $0.mean }
    for name in ObservableCatalogue.all.filter(\.isAveraged) {
      let points = averages(series.model, name)
      guard let hottest = points.last else { continue }
      let hot = edge.map { edge in points.filter { $0.temperature >= edge * (1 - 1e-9) } } ?? []
      let taken = (hot.isEmpty ? [hottest] : hot).map(\.estimate)
      series.plateaus[name.name] = name.isCounted ? pooled(taken) : WeightedMean(taken)?.estimate
      if name == .shearOverBulk, !hot.isEmpty { series.plateauFrom = hot[0].temperature }
    }
    if series.plateauFrom == nil {
      series.notes.append("no ensemble is hot enough for a plateau: the hottest stands for it")
    }
  }

  /// Returns Σ n x/Σ n over samples: if the error follows from a count, inverse-variance weights would prefer small
  /// counts.
  private func pooled(_ estimates: [Estimate]) -> Estimate {
    let samples = estimates.reduce(0) { $0 + $1.samples }
    let weights = estimates.map { Double($0.samples) / Double(samples) }
    let mean = zip(weights, estimates).reduce(0) { $0 + $1.0 * $1.1.mean }
    let variance = zip(weights, estimates).reduce(0) { sum, pair in
      let part = pair.0 * (pair.1.standardError ?? 0)
      return sum + part * part
    }
    return Estimate(mean: mean, standardError: variance.squareRoot(), samples: samples)
  }

  /// Returns T_co from the moduli for other windows.
  private func addModuliAlternatives(_ summary: inout StudySummary) {
    for series in summary.modelSummaries where series.moduliCrossover != nil {
      let choices: [(String, Int, Double)] = [
        ("G/K with \(plan.coldPoints - 1) cold points", plan.coldPoints - 1, plan.plateauFrom),
        ("G/K with \(plan.coldPoints + 1) cold points", plan.coldPoints + 1, plan.plateauFrom),
        ("G/K, plateau from \(1.25 * plan.plateauFrom) T_co", plan.coldPoints, 1.25 * plan.plateauFrom),
      ]
      for (choice, cold, from) in choices where cold >= 2 {
        // The line may be changed by one point only where the plan does not state its temperatures.
        guard window(series.model) == nil || choice.contains("plateau"),
          let crossover = intersection(
            series.model, near: series.crossover?.mean, coldPoints: cold, plateauFrom: from)?.crossover
        else { continue }
        summary.collapse?.alternatives.append(.init(choice: choice, model: series.model, crossover: crossover.mean))
      }
    }
  }
}

extension Observable {
  /// Whether its error follows from the number of modes.
  var isCounted: Bool {
    self == .quarticPrefactor || self == .quarticPrefactorInGap || self == .localizedParticipation
  }
}

extension PlateauIntersection.Objection {
  /// Whether the intersection is not a valid T_co.
  var isFatal: Bool {
    switch self {
    case .plateauPoints, .coldPoints, .slopeNotSignificant, .outsideData: true
    case .fittedPointsBelow(let count): count < 2
    case .curved, .noPlateau: false
    }
  }

  var sentence: String {
    switch self {
    case .plateauPoints(let count): "\(count) ensembles on the plateau are too few"
    case .coldPoints(let count): "\(count) ensembles below the plateau are too few for a line"
    case .slopeNotSignificant(let errors):
      "the slope at low T_p is \(short(errors)) standard errors: T_co may lie anywhere above"
    case .outsideData: "the line meets the plateau outside the data"
    case .fittedPointsBelow(let count): "only \(count) of the fitted ensembles lie below T_co"
    case .curved(let probability): "the cold ensembles are not on a line (probability \(short(probability)))"
    case .noPlateau(let probability): "the hot ensembles are no plateau (probability \(short(probability)))"
    }
  }
}

extension [EnsembleSummary] {
  /// One ensemble of a model per temperature, coldest first: of several numbers of particles the one that the model has at
  /// most temperatures, the larger one of two as frequent. So a series mixes sizes only where temperatures differ in them.
  package var onePerTemperature: [EnsembleSummary] {
    let counts = Dictionary(grouping: self, by: \.particles).mapValues(\.count)
    func rank(_ ensemble: EnsembleSummary) -> (Int, Int) { (counts[ensemble.particles]!, ensemble.particles) }
    return Dictionary(grouping: self, by: \.temperature).values.map { same in same.max { rank($0) < rank($1) }! }
      .sorted { $0.temperature < $1.temperature }
  }
}
