import Analysis
import Observables
import Statistics

/// The equilibrated ensembles of one sticky-sphere model from cold to hot, as used by the claims.
struct StickySeries {
  /// The canonical name of the model.
  let model: String
  /// The relative cutoff r_c.
  let cutoff: Double
  /// Crossover and plateaus.
  let modelSummary: ModelSummary
  /// The equilibrated ensembles, coldest first, one per temperature: of several numbers of particles the one that the model
  /// has at most temperatures, the larger one of two as frequent.
  let ensembles: [EnsembleSummary]
  /// All equilibrated ensembles, of every number of particles.
  private let all: [EnsembleSummary]

  private init(_ modelSummary: ModelSummary, cutoff: Double, all: [EnsembleSummary]) {
    (model, self.cutoff, self.modelSummary) = (modelSummary.model, cutoff, modelSummary)
    (ensembles, self.all) = (all.onePerTemperature, all)
  }

  /// All sticky-sphere models of a study with at least one equilibrated ensemble, stickiest (smallest r_c) first.
  static func all(of summary: StudySummary) -> [StickySeries] {
    summary.modelSummaries.compactMap { series -> StickySeries? in
      guard let cutoff = StickyModel.cutoff(of: series.model) else { return nil }
      let all = summary.ensembles.filter { $0.model == series.model && $0.isEquilibrated }
      return all.isEmpty ? nil : StickySeries(series, cutoff: cutoff, all: all)
    }.sorted { $0.cutoff < $1.cutoff }
  }

  /// Returns the ensemble with most particles at the temperature of another one, for what depends on N.
  func largest(at ensemble: EnsembleSummary) -> EnsembleSummary {
    all.filter { $0.temperature == ensemble.temperature }.max { $0.particles < $1.particles } ?? ensemble
  }

  /// The label of the model: "r_c = 1.1".
  var name: String { Self.name(of: model) }

  /// The label of a model in sentences: "r_c = 1.1" for sticky spheres, its canonical name otherwise.
  static func name(of model: String) -> String { StickyModel.cutoff(of: model).map { "r_c = \($0)" } ?? model }

  /// The lowest T_p/T_co; nil without a crossover temperature.
  var depth: Double? { modelSummary.crossover.map { ensembles[0].temperature / $0.mean } }

  /// Whether there are ensembles below T_co.
  var isSupercooled: Bool { depth.map { $0 < 1 } ?? false }

  /// The value of an observable on the plateau; nil where no ensemble is hot enough, for which the report shows the hottest.
  func plateau(_ name: Observable) -> Estimate? {
    modelSummary.plateauFrom == nil ? nil : modelSummary.plateaus[name.name]
  }

  /// Returns the value of the coldest ensemble, if that is below T_co.
  func coldest(_ name: Observable) -> Estimate? {
    isSupercooled ? ensembles[0][name] : nil
  }

  /// Returns coldest/plateau − 1: the relative change of an observable upon annealing.
  func change(_ name: Observable) -> Estimate? {
    guard let cold = coldest(name), let plateau = plateau(name) else { return nil }
    var ratio = cold.relative(to: plateau)
    ratio.mean -= 1
    return ratio
  }
}
