import Analysis
import Foundation
import Statistics

extension ClaimsReview {
  /// Claims 4 and 20: relaxation times (Fig. 17).
  var relaxationClaims: [Claim] { [notUniversal, decades] }

  /// ln(τω₀) against T_p/T_co of a model.
  private func clock(_ series: StickySeries) -> [(depth: Double, time: Estimate)] {
    guard let crossover = series.modelSummary.crossover?.mean else { return [] }
    return series.ensembles.compactMap { ensemble in
      ensemble[.relaxationTimeScaled].map { time in
        (
          ensemble.temperature / crossover,
          Estimate(
            mean: log(time.mean), standardError: time.standardError.map { $0 / time.mean }, samples: time.samples)
        )
      }
    }
  }

  /// Returns T_p/T_co at which ln(τω₀) reaches `level`, with the error propagated from the times.
  private func depth(_ series: StickySeries, at level: Double) -> Estimate? {
    let points = clock(series)
    guard let k = points.firstIndex(where: { $0.time.mean <= level }), k > 0 else { return nil }
    let (cold, hot) = (points[k - 1], points[k])
    let slope = (hot.depth - cold.depth) / (hot.time.mean - cold.time.mean)
    return Estimate(
      mean: cold.depth + slope * (level - cold.time.mean),
      standardError: max(cold.time.standardError ?? .nan, hot.time.standardError ?? .nan) * abs(slope),
      samples: min(cold.time.samples, hot.time.samples))
  }

  private var notUniversal: Claim {
    var judgement = Judgement.missing("relaxation times of two sticky-sphere models below T_co")
    var found: String?
    if let ends, let a = clock(ends.sticky).first, let b = clock(ends.generic).first {
      // Slightly below the slower of the two scaled times that both models reach.
      let level = min(a.time.mean, b.time.mean) - 0.05
      if let sticky = depth(ends.sticky, at: level), let generic = depth(ends.generic, at: level) {
        found =
          "\u{3c4}\u{3c9}\u{2080} = \(short(exp(level))) at T_p/T_co = \(sticky.concise) (\(ends.sticky.name)) and "
          + "\(generic.concise) (\(ends.generic.name))"
        judgement = .larger(generic, sticky, "T_p/T_co of equal relaxation times, least sticky compared with stickiest")
      }
    }
    return claim(
      4, "Fig. 17",
      "Equal relaxation times are reached at different T_p/T_co: the stickiest liquid must be cooled farther below T_co.",
      published: "0.52 (r_c = 1.1) and 0.78 (1.5)", found: found, judgement)
  }

  private var decades: Claim {
    let spans = allSeries.compactMap { series -> (StickySeries, Double)? in
      let times = series.ensembles.compactMap { $0[.relaxationTime]?.mean }
      guard let low = times.min(), let high = times.max(), times.count > 1 else { return nil }
      return (series, log10(high / low))
    }
    let least = spans.map(\.1).min() ?? 0
    let judgement =
      least >= 3.5
      ? Judgement.plainly(true, "every series spans four decades, within half a decade")
      : .missing(
        "lower parent temperatures: the shortest temperature series spans \(short(least)) decades of relaxation time")
    return claim(
      20, "Fig. 17", "Relaxation times span about four decades in every series.", published: "about 4 decades",
      found: spans.isEmpty
        ? nil : spans.map { "\(short($0.1)) (\($0.0.name))" }.joined(separator: ", ") + " decades", judgement)
  }
}
