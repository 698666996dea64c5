import Interactions
import Observables
import Plans
import Samples
import Statistics

extension Reduction {
  /// Whether the first samples of an ensemble are finished.
  package func isFinished(_ ensemble: Ensemble, first count: Int) -> Bool {
    let found = store.indices(of: ensemble.id)[.finished] ?? []
    return (0..<count).allSatisfy(found.contains)
  }

  /// Returns how many samples the rule asks for: those of the first batch that is not finished, or that meets it.
  ///
  /// Throws ``PlanError`` if ensembles have no average of the rule's observable.
  package func batches(
    of ensemble: Ensemble, _ rule: StoppingRule, until goal: Double
  ) async throws -> (samples: Int, isMet: Bool, note: String) {
    try Self.checkAverage(of: rule.observable, "\(ensemble.id): samples: of")
    let glasses = plan.recipe(of: ensemble).glassesPerLiquid
    for batch in 1... {
      let samples = rule.samples(after: batch, glasses: glasses)
      guard isFinished(ensemble, first: samples) else { return (samples, false, "batch \(batch) is not finished") }
      let estimate = try await estimate(rule.observable, of: ensemble, first: samples)
      let error = estimate.flatMap { estimate in estimate.standardError.map { $0 / abs(estimate.mean) } }
      let found = error.map { "its error is \((1000 * 100 * $0).rounded() / 1000)%" } ?? "its error is not known"
      if let error, error <= goal { return (samples, true, found) }
      if samples == rule.atMost { return (samples, true, "\(found), and there are as many samples as allowed") }
    }
    preconditionFailure("batches end with the largest number of samples")
  }

  /// Throws if ensembles have no average of the observable that `place` in the plan names.
  package static func checkAverage(of observable: String, _ place: String) throws(PlanError) {
    let names = ObservableCatalogue.all.filter(\.isAveraged).map(\.name)
    guard names.contains(observable) else {
      let hint = nearest(observable, among: names).map { "; did you mean \($0)?" } ?? ""
      throw PlanError("\(place) must be an observable with an average (got \(observable.excerpt))\(hint)")
    }
  }

  /// The estimate of an observable from the first samples of an ensemble, as far as they are averaged.
  private func estimate(_ name: String, of ensemble: Ensemble, first count: Int) async throws -> Estimate? {
    let digests = try await store.digests(of: ensemble, in: plan)
    let judged = JudgedSamples(digests.samples.filter { $0.index < count }, plan: plan.reduction)
    let model = try ModelCatalogue.model(ensemble.model)
    return EnsembleReduction(
      judged.averaged, liquids: judged.certified, density: model.density, particles: ensemble.particles,
      plan: plan.reduction,
      bootstrap: bootstrap
    ).ensemble.estimates[name]
  }
}
