import Observables
import Plans
import Samples
import Statistics

/// The averaged samples of one ensemble, and the data that figures show in addition to averages.
struct EnsembleReduction {
  let samples: [SampleDigest]
  /// The same samples in the form used by observables.
  let ensemble: EnsembleSamples
  /// What is asked of its liquids if their volume varies.
  let volume: VaryingVolume?
  /// The shift of the configurational temperature by the time step; nil if it is not known.
  let timeStepShift: Double?

  /// Creates the reduction of these samples; the relaxation time is that of the `liquids`, by default theirs.
  init(
    _ samples: [SampleDigest], liquids: [SampleDigest]? = nil, density: Double, particles: Int, plan: ReductionPlan,
    bootstrap: Bootstrap, volume: VaryingVolume? = nil, timeStepShift: Double? = nil, findingSoftModes: Bool = true
  ) {
    (self.volume, self.timeStepShift) = (volume, timeStepShift)
    self.samples = samples
    ensemble = EnsembleSamples(
      samples.map(\.values), trajectories: samples.map(\.liquid), starts: samples.map(\.start),
      liquids: liquids.map { ($0.map(\.values), $0.map(\.liquid)) }, density: density,
      particles: particles, plan: plan, bootstrap: bootstrap,
      findingSoftModes: findingSoftModes)
  }

  /// The distributions required by observables, by name.
  var distributions: [String: Distribution] {
    ObservableCatalogue.all.reduce(into: [:]) { all, observable in
      guard let pooled = observable.distribution, !samples.isEmpty else { return }
      let lists = ensemble.lists(observable)
      guard lists.allSatisfy({ !$0.isEmpty }) else { return }
      let unit = pooled.unit(ensemble)
      let histogram = Histogram(
        lists.map { $0.map { $0 / unit } }, in: pooled.range, bins: pooled.bins, resamples: ensemble.resamples)
      all[observable.name] = Distribution(
        centers: histogram.centers, density: histogram.density,
        standardError: histogram.standardError ?? histogram.density.map { _ in 0 },
        cumulative: histogram.cumulative, cumulativeError: histogram.cumulativeError)
    }
  }

  /// The requirements of equilibrium, applied to the ensemble as a whole.
  var objections: [String] { EvidenceOfEnsemble(ensemble, volume: volume, timeStepShift: timeStepShift).objections }
}
