import Analysis
import Interactions
import Observables
import Reports
import Statistics

/// The sheared ensembles of sticky spheres of one r_c.
struct BrittleModel {
  let model: String
  /// T_p of the cold and of the hot ensemble of the hypotheses.
  let temperatures: (cold: Double, hot: Double)
  /// Those with a largest stress drop, coldest first.
  let ensembles: [EnsembleSummary]

  init(model: String, cold: Double, hot: Double, _ summary: StudySummary) {
    self.model = model
    temperatures = (cold, hot)
    ensembles = summary.ensembles.filter { $0.model == model && $0[.largestStressDropOverYield] != nil }
      .sorted { ($0.temperature, $0.particles) < ($1.temperature, $1.particles) }
  }

  /// The label in sentences.
  var name: String { plainLegend(model) }

  /// The names of all sheared sticky-sphere models of a study, from the stickiest to the least sticky.
  static func names(in summary: StudySummary) -> [String] {
    let names = summary.ensembles.filter { $0.model.hasPrefix("pss:") && $0.shown(.largestStressDropOverYield) != nil }
      .map(\.model)
    return Set(names).compactMap { name in
      (try? ModelCatalogue.model(name)).map { (name, $0.potential.cutoff) }
    }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
  }

  /// The ensembles of one size in equilibrium, coldest first.
  func equilibrated(_ size: Int) -> [EnsembleSummary] {
    ensembles.filter { $0.particles == size && $0.isEquilibrated }
  }

  /// The cold ensemble of the hypotheses, and the hot one.
  func cold(_ size: Int = Brittleness.size) -> EnsembleSummary? { ensemble(size, temperatures.cold) }
  func hot(_ size: Int = Brittleness.size) -> EnsembleSummary? { ensemble(size, temperatures.hot) }

  private func ensemble(_ size: Int, _ temperature: Double) -> EnsembleSummary? {
    equilibrated(size).first { abs($0.temperature - temperature) < 1e-9 * temperature }
  }

  /// What the hypotheses need, in words: `r_c = 1.1, N = 3000, T_p = 1.2 and 3`.
  var ends: String {
    "\(name), N = \(Brittleness.size), T_p = \(short(temperatures.cold)) and \(short(temperatures.hot))"
  }

  func missing(_ size: Int = Brittleness.size, isCold: Bool) -> Judgement {
    .missing(
      "an equilibrated ensemble of \(name), N = \(size), T_p = \(short(isCold ? temperatures.cold : temperatures.hot)), "
        + "with shear")
  }

  /// b of the cold ensemble over that of the hot one.
  var change: Estimate? {
    guard let cold = cold()?[.largestStressDropOverYield], let hot = hot()?[.largestStressDropOverYield] else {
      return nil
    }
    return cold.over(hot)
  }

  /// The range of A_g ω₀⁵ of the ensembles in equilibrium.
  var softness: ClosedRange<Double>? {
    let values = equilibrated(Brittleness.size).compactMap { $0[.quarticPrefactor]?.mean }
    guard let low = values.min(), let high = values.max() else { return nil }
    return low...high
  }

  /// b where A_g ω₀⁵ is that of another ensemble, once for every pair of neighboring temperatures between which it is.
  ///
  /// A_g and b are both linear in T_p between two temperatures, so that T_p drops out: b = b₁ + w (b₂ − b₁) with
  /// w = (A − A₁)/(A₂ − A₁). The errors of b₁ and b₂, and of A, A₁ and A₂ by δb = (b₂ − b₁)/(A₂ − A₁)·(δA − (1 − w) δA₁ − w δA₂),
  /// add in squares.
  func brittleness(at modes: Estimate) -> [Estimate] {
    let known = equilibrated(Brittleness.size).compactMap { ensemble -> (modes: Estimate, b: Estimate)? in
      guard let modes = ensemble[.quarticPrefactor], let b = ensemble[.largestStressDropOverYield] else { return nil }
      return (modes, b)
    }
    return zip(known, known.dropFirst()).compactMap { first, second -> Estimate? in
      let (low, high) = (first.modes.mean, second.modes.mean)
      guard low != high, (min(low, high)...max(low, high)).contains(modes.mean) else { return nil }
      let part = (modes.mean - low) / (high - low)
      let slope = (second.b.mean - first.b.mean) / (high - low)
      let errors = [
        first.b.times(1 - part), second.b.times(part), modes.times(slope), first.modes.times((1 - part) * slope),
        second.modes.times(part * slope),
      ]
      let squares = errors.map { error in error.standardError.map { $0 * $0 } }
      let isKnown = squares.allSatisfy { $0 != nil }
      return Estimate(
        mean: first.b.mean + part * (second.b.mean - first.b.mean),
        standardError: isKnown ? squares.reduce(0) { $0 + $1! }.squareRoot() : nil,
        samples: errors.map(\.samples).min()!)
    }
  }
}
