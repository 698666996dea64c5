import Analysis
import Interactions
import Observables
import Reports
import Statistics

/// The equilibrated ensembles of sticky spheres with continuous sizes of one r_c, coldest first.
struct SupercooledModel {
  let model: String
  let range: Double
  let ensembles: [EnsembleSummary]
  /// T_co by whatever method gives it, for figures; nil if none does.
  let crossover: Double?
  /// T_co by the collapse of the energies, for claims; nil if that does not give it.
  let collapseCrossover: Double?

  /// The label in sentences.
  var name: String { plainLegend(model) }

  /// The models of a study, from the stickiest to the least sticky.
  static func all(of summary: StudySummary) -> [SupercooledModel] {
    let names = summary.ensembles.map(\.model).filter { $0.hasPrefix("psspoly") }
    return Set(names).compactMap { name -> SupercooledModel? in
      guard let model = try? ModelCatalogue.model(name) else { return nil }
      return SupercooledModel(
        model: name, range: model.potential.cutoff,
        ensembles: summary.ensembles.filter { $0.model == name && $0.isEquilibrated }
          .sorted { $0.temperature < $1.temperature },
        crossover: summary.modelSummaries.first { $0.model == name }?.crossover?.mean,
        collapseCrossover: summary.modelSummaries.first { $0.model == name }?.collapseCrossover?.mean)
    }.sorted { $0.range < $1.range }
  }

  /// The coldest and the hottest ensemble; nil unless the former is deep below T_co.
  var ends: (cold: EnsembleSummary, hot: EnsembleSummary)? {
    guard let cold = ensembles.first, let hot = ensembles.last, ensembles.count > 1, let collapseCrossover,
      cold.temperature <= DeepSupercooling.depth * collapseCrossover
    else { return nil }
    return (cold, hot)
  }

  var missing: Judgement {
    .missing(
      "an equilibrated ensemble of \(name) at T_p/T_co of \(short(DeepSupercooling.depth)) or less, with T_co by the collapse of "
        + "energies")
  }

  /// An observable of the coldest over that of the hottest ensemble, less 1, however cold that is.
  func change(_ observable: Observable) -> Estimate? {
    guard let cold = ensembles.first?[observable], let hot = ensembles.last?[observable], ensembles.count > 1 else {
      return nil
    }
    var ratio = cold.relative(to: hot)
    ratio.mean -= 1
    return ratio
  }

  /// The same of a deeply supercooled ensemble; nil without one.
  func rise(_ observable: Observable) -> Estimate? {
    ends == nil ? nil : change(observable)
  }

  /// The test that an observable falls by a factor at least.
  func fall(_ observable: Observable, times factor: Double = 1, _ meaning: String) -> Judgement {
    guard let ends, let cold = ends.cold[observable], let hot = ends.hot[observable] else { return missing }
    return .larger(hot, cold, times: factor, meaning)
  }

  /// The tests that no ensemble has crystals or demixes.
  var mixed: [Judgement] {
    let tests = ensembles.flatMap { ensemble -> [Judgement] in
      let place = "\(name), T_p = \(ensemble.temperature)"
      return [
        ensemble[.solidFraction].map { .below($0, DeepSupercooling.mostSolid, "solid part, \(place)") },
        ensemble[.sizeFluctuations].map { .below($0, DeepSupercooling.mostDemixed, "S_\u{3bb}\u{3bb}, \(place)") },
      ].compactMap(\.self)
    }
    return tests.isEmpty ? [missing] : tests
  }
}
