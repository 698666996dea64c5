import Statistics

/// How a liquid began, compared with the temperature of its ensemble.
public enum SideOfStart: Int, Sendable, CaseIterable {
  /// From a colder liquid.
  case cold
  /// From a liquid of the same temperature.
  case same
  /// From a hotter liquid; all that melted.
  case hot

  /// How a liquid begins at `temperature` from one that was held at `given`.
  public init(_ given: Double, at temperature: Double) {
    self = given < temperature ? .cold : given > temperature ? .hot : .same
  }
}

extension Observable {
  /// The mean u of the liquids that began hot minus that of those that began cold.
  public static let startDifference = Observable(
    "start_difference", symbol: "Δu_start", unit: "ε",
    "mean u of the liquids that began hot minus that of those that began cold, 0 in equilibrium", section: .liquid,
    origin: .ensemble,
    average: .statistic { ensemble in
      guard ensemble.halves != nil else { return nil }
      let values = ensemble.scalars(.energyPerParticle)
      // Every liquid counts once, with the mean of its glasses.
      let sums = [SideOfStart.hot, .cold].map { side -> Resampled in
        var (means, weights) = (
          [Double](repeating: 0, count: values.count), [Double](repeating: 0, count: values.count)
        )
        for samples in ensemble.samplesOfTrajectories where ensemble.starts[samples[0]] == side {
          means[samples[0]] = samples.reduce(0) { $0 + values[$1] } / Double(samples.count)
          weights[samples[0]] = 1
        }
        let both = ensemble.resamples.sum([means, weights])
        return both[0] / both[1]
      }
      // A resample without one of the halves says nothing.
      return sums[0].with(sums[1], -).known
    })
}

extension EnsembleSamples {
  /// The mean u of every liquid that began hot, and of every one that began cold; nil unless there are two of each.
  public var halves: (hot: [Double], cold: [Double])? {
    let energies = trajectoryMeans(.energyPerParticle)
    let sides = samplesOfTrajectories.map { starts[$0[0]] }
    func half(_ side: SideOfStart) -> [Double] {
      zip(energies, sides).filter { $1 == side && $0.isFinite }.map(\.0)
    }
    let (hot, cold) = (half(.hot), half(.cold))
    return hot.count >= 2 && cold.count >= 2 ? (hot, cold) : nil
  }
}
