import Observables
import Plans
import Statistics

extension PlannedHypothesis {
  /// Returns the hypothesis as claim `number`, with its test by the averages of a study.
  package func tested(number: Int, in summary: StudySummary) -> TestedClaim {
    TestedClaim(
      number: number, statement: claim, figure: quantity.observable,
      published: "a hypothesis" + (fixed.map { ", fixed on \($0)" } ?? ""),
      found: (try? quantity.average(in: summary).value.concise) ?? "\u{2013}", judgement(in: summary))
  }

  private func judgement(in summary: StudySummary) -> Judgement {
    do throws(MissingAverage) {
      let tested = try quantity.average(in: summary)
      switch inequality {
      case .above(.number(let border)): return .above(tested.value, border, tested.words)
      case .below(.number(let border)): return .below(tested.value, border, tested.words)
      case .near(let target, let tolerance): return .near(tested.value, target, within: tolerance, tested.words)
      case .above(.quantity(let other, let times)):
        let border = try other.average(in: summary, besides: tested)
        return .larger(tested.value, border.value, times: times, "\(tested.words), compared with \(border.words)")
      case .below(.quantity(let other, let times)):
        let border = try other.average(in: summary, besides: tested)
        return .larger(
          border.value.times(times), tested.value,
          "\(times == 1 ? "" : "\(short(times)) times ")\(border.words), compared with \(tested.words)")
      }
    } catch {
      return .missing(error.wanted)
    }
  }
}

/// An average that a study does not have.
private struct MissingAverage: Error {
  /// What is needed, in words.
  let wanted: String
}

/// A quantity of a study, with the ensembles that it depends on.
private struct Average {
  let value: Estimate
  let words: String
  let ensembles: [String]
}

extension AveragedQuantity {
  /// Returns the quantity. The ensembles of `other` must not be used again: errors of two sides would not be independent.
  fileprivate func average(in summary: StudySummary, besides other: Average? = nil) throws(MissingAverage) -> Average {
    let top = try of.ensemble(in: summary)
    let bottom = try over.map { choice throws(MissingAverage) in try choice.ensemble(in: summary) }
    let ensembles = [top.id] + (bottom.map { [$0.id] } ?? [])
    guard top.id != bottom?.id else {
      throw MissingAverage(wanted: "two ensembles in equilibrium for a ratio; \(top.id) is both of them")
    }
    if let shared = ensembles.first(where: { other?.ensembles.contains($0) ?? false }) {
      throw MissingAverage(
        wanted: "two sides without a common ensemble, since their errors must be independent; both use \(shared)")
    }
    let value = try measured(in: top)
    guard let bottom else { return Average(value: value, words: "\(observable) of \(top.id)", ensembles: ensembles) }
    let divisor = try measured(in: bottom)
    var ratio = value.relative(to: divisor)
    ratio.samples = Int(Estimate.degrees(of: [value.times(1 / value.mean), divisor.times(1 / divisor.mean)])) + 1
    return Average(value: ratio, words: "\(observable) of \(top.id) over that of \(bottom.id)", ensembles: ensembles)
  }

  private func measured(in ensemble: EnsembleSummary) throws(MissingAverage) -> Estimate {
    guard let value = ensemble.estimates[observable] else {
      throw MissingAverage(wanted: "\(observable) in \(ensemble.id)")
    }
    guard value.mean != 0 || over == nil else {
      throw MissingAverage(wanted: "a ratio of numbers other than 0, which \(observable) is in \(ensemble.id)")
    }
    return value
  }
}

extension EnsembleChoice {
  fileprivate func ensemble(in summary: StudySummary) throws(MissingAverage) -> EnsembleSummary {
    let series = StatePoint.series(of: model, at: pressure)
    let found = summary.ensembles.filter {
      $0.model == series && (particles == nil || $0.particles == particles) && $0.isEquilibrated
    }.sorted { $0.temperature < $1.temperature }
    let choice =
      switch temperature {
      case .coldest: found.first
      case .hottest: found.last
      case .at(let temperature): found.first { $0.temperature == temperature }
      }
    guard let choice else {
      let size = particles.map { " with N = \($0)" } ?? ""
      let place =
        if case .at(let temperature) = temperature { " at T_p = \(short(temperature))" } else { "" }
      throw MissingAverage(wanted: "an ensemble in equilibrium of \(series)\(size)\(place)")
    }
    return choice
  }
}
