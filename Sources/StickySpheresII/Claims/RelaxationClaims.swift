import Analysis
import Foundation
import Observables
import Statistics

extension ClaimsReview {
  /// Claims 4 and 20: relaxation times (Fig. 17).
  var relaxationClaims: [TestedClaim] { [notUniversal, decades] }

  /// ln(τω₀) against T_p/T_co of a model.
  private func clock(_ series: StickySeries, _ crossover: Estimate) -> [(depth: Double, time: Estimate)] {
    series.ensembles.compactMap { ensemble in
      ensemble[.relaxationTimeScaled].map { time in
        (
          ensemble.temperature / crossover.mean,
          Estimate(
            mean: log(time.mean), standardError: time.standardError.map { $0 / time.mean }, samples: time.samples)
        )
      }
    }
  }

  /// Returns T_p/T_co at which ln(τω₀) reaches `level`, with the errors of the times and of T_co.
  private func depth(_ series: StickySeries, _ crossover: Estimate, at level: Double) -> Estimate? {
    let points = clock(series, crossover)
    guard let k = points.firstIndex(where: { $0.time.mean <= level }), k > 0 else { return nil }
    let (cold, hot) = (points[k - 1], points[k])
    let slope = (hot.depth - cold.depth) / (hot.time.mean - cold.time.mean)
    let mean = cold.depth + slope * (level - cold.time.mean)
    guard let coldError = cold.time.standardError, let hotError = hot.time.standardError else { return nil }
    let timing = max(coldError, hotError) * abs(slope)
    // T_p/T_co has the relative error of T_co.
    let scale = mean * (crossover.standardError ?? 0) / crossover.mean
    let parts = [
      Estimate(mean: 0, standardError: timing, samples: min(cold.time.samples, hot.time.samples)),
      Estimate(mean: 0, standardError: scale, samples: crossover.samples),
    ]
    return Estimate(
      mean: mean, standardError: hypot(timing, scale), samples: Int(Estimate.degrees(of: parts)) + 1)
  }

  /// T_co of two models by the same method: by the collapse, or by the moduli where that does not know both.
  private func crossovers(_ a: ModelSummary, _ b: ModelSummary) -> (Estimate, Estimate)? {
    for method in [\ModelSummary.collapseCrossover, \.moduliCrossover] {
      if let first = a[keyPath: method], let second = b[keyPath: method] { return (first, second) }
    }
    return nil
  }

  private var notUniversal: TestedClaim {
    var judgement = Judgement.missing("relaxation times of two sticky-sphere models below T_co")
    var found: String?
    if let ends, let (sticky, generic) = crossovers(ends.sticky.modelSummary, ends.generic.modelSummary),
      let a = clock(ends.sticky, sticky).first, let b = clock(ends.generic, generic).first
    {
      // Slightly below the slower of the two scaled times that both models reach.
      let level = min(a.time.mean, b.time.mean) - 0.05
      if let sticky = depth(ends.sticky, sticky, at: level), let generic = depth(ends.generic, generic, at: level) {
        found =
          "\u{3c4}\u{3c9}\u{2080} = \(short(exp(level))) at T_p/T_co = \(sticky.concise) (\(ends.sticky.name)) and "
          + "\(generic.concise) (\(ends.generic.name))"
        judgement = .larger(
          generic, sticky, times: Border.depthRatio,
          "T_p/T_co of equal relaxation times, least sticky compared with stickiest")
      }
    }
    return claim(
      4, "Fig. 17",
      "Equal relaxation times are reached at different T_p/T_co: the stickiest liquid must be cooled farther below T_co.",
      published: "T_p/T_co \u{2248} 0.52 (r_c = 1.1) and \u{2248} 0.78 (1.5)", found: found, judgement)
  }

  /// The lowest and the highest T_p of Table I.
  private static let paperRange: [Double: (low: Double, high: Double)] = [
    1.1: (0.73, 6.00), 1.2: (0.77, 4.00), 1.3: (0.77, 4.00), 1.5: (0.69, 2.60),
  ]
  /// The published decades of relaxation time.
  private static let publishedDecades = 4.0

  /// The decades of relaxation time of a series, and whether they are those of the paper's temperatures.
  private func decades(_ series: StickySeries) -> (decades: Estimate, isWhole: Bool)? {
    guard let range = Self.paperRange[series.cutoff] else { return nil }
    let times = series.ensembles.compactMap { ensemble in
      ensemble[.relaxationTime]?.logarithm.map { (ensemble.temperature, $0.times(1 / log(10))) }
    }.filter { range.low...range.high ~= $0.0 }
    guard times.count > 1, let cold = times.first, let hot = times.last else { return nil }
    return (cold.1.minus(hot.1), cold.0 == range.low && hot.0 == range.high)
  }

  private var decades: TestedClaim {
    let spans = allSeries.compactMap { series in decades(series).map { (series.name, $0.decades, $0.isWhole) } }
    let judgements = spans.map { name, span, isWhole -> Judgement in
      isWhole
        ? .near(span, Self.publishedDecades, within: Border.decades, "decades of relaxation time, \(name)")
        : .bound(
          span, below: Self.publishedDecades + Border.decades,
          wanted: "the lowest and the highest T_p of Table I at \(name)", "decades so far")
    }
    return claim(
      20, "Fig. 17", "Relaxation times span about four decades in every series.", published: "about 4 decades",
      found: spans.isEmpty
        ? nil
        : spans.map { "\($0.1.concise)\($0.2 ? "" : " at least") (\($0.0))" }.joined(separator: ", ") + " decades",
      judgements.isEmpty ? .missing("the temperatures of Table I") : .all(judgements))
  }
}
