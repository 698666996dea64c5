import Analysis
import Observables
import Plans
import Reports
import Statistics

/// The equilibrated ensembles of one model at constant volume and at constant pressure, coldest first.
struct AnnealedModel {
  /// The canonical name of the model.
  let model: String
  /// P.
  let pressure: Double
  /// At the density of the model.
  let atVolume: Annealing
  /// At the pressure P.
  let atPressure: Annealing

  /// The label of the model in sentences.
  var name: String { plainLegend(model) }

  /// All models of a study with ensembles at constant pressure, in its order. Of several pressures of a model the first
  /// counts.
  static func all(of summary: StudySummary) -> [AnnealedModel] {
    var found: [AnnealedModel] = []
    for ensemble in summary.ensembles {
      let (model, pressure) = StatePoint.parts(ofSeries: ensemble.model)
      guard let pressure, !found.contains(where: { $0.model == model }) else { continue }
      found.append(
        AnnealedModel(
          model: model, pressure: pressure, atVolume: Annealing(model, summary),
          atPressure: Annealing(ensemble.model, summary)))
    }
    return found
  }
}

/// The ensembles of one series, from the liquid that relaxes at once to the one that relaxes most slowly.
struct Annealing {
  /// The name of the series.
  let series: String
  /// The equilibrated ensembles, coldest first.
  let ensembles: [EnsembleSummary]

  /// How much more slowly than the hottest liquid the coldest one relaxes at least, to count as annealed.
  static let slowdown = 10.0

  init(_ series: String, _ summary: StudySummary) {
    self.series = series
    ensembles = summary.ensembles.filter { $0.model == series && $0.isEquilibrated }
      .sorted { $0.temperature < $1.temperature }
  }

  /// The coldest and the hottest ensemble; nil unless the liquids of the former relax ``slowdown`` times as slowly.
  var ends: (cold: EnsembleSummary, hot: EnsembleSummary)? {
    guard let cold = ensembles.first, let hot = ensembles.last, ensembles.count > 1,
      let slow = cold[.relaxationTime]?.mean, let fast = hot[.relaxationTime]?.mean, slow >= Self.slowdown * fast
    else { return nil }
    return (cold, hot)
  }

  /// An observable of the coldest and of the hottest ensemble.
  func values(_ observable: Observable) -> (cold: Estimate, hot: Estimate)? {
    guard let ends, let cold = ends.cold[observable], let hot = ends.hot[observable] else { return nil }
    return (cold, hot)
  }

  /// An observable of the coldest over that of the hottest ensemble.
  func ratio(_ observable: Observable) -> Estimate? {
    values(observable).map { $0.cold.relative(to: $0.hot) }
  }

  /// The test that an observable rises on annealing.
  func rise(_ observable: Observable, _ meaning: String) -> Judgement {
    guard let values = values(observable) else {
      return .missing("\(meaning): two ensembles, the coldest \(short(Self.slowdown)) times slower than the hottest")
    }
    return .larger(values.cold, values.hot, meaning)
  }

  /// The test that it falls.
  func fall(_ observable: Observable, _ meaning: String) -> Judgement {
    guard let values = values(observable) else { return rise(observable, meaning) }
    return .larger(values.hot, values.cold, meaning)
  }
}
