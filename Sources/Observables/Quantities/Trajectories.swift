import Statistics

// Quantities of ensembles whose liquids give several glasses: whether these are independent, and whether they drift.
extension Observable {
  /// The statistical inefficiency of u: how many glasses of a liquid count as one independent glass.
  public static let energyInefficiency = inefficiency(
    "energy_inefficiency", "g_u", "number of glasses of a liquid that count as one for the error of u",
    of: .energyPerParticle)
  /// The statistical inefficiency of G.
  public static let shearInefficiency = inefficiency(
    "shear_inefficiency", "g_G", "number of glasses of a liquid that count as one for the error of G",
    of: .shearModulus)
  /// The correlation of u between successive glasses of a liquid.
  public static let energyCorrelation = Observable(
    "energy_correlation", symbol: "r₁(u)", unit: "1",
    "correlation of u between successive glasses of a liquid, 0 if they are independent", section: .liquid,
    origin: .ensemble,
    average: .statistic { ensemble in
      let values = ensemble.scalars(.energyPerParticle)
      guard ensemble.isHarvested, values.allSatisfy(\.isFinite) else { return nil }
      let mean = values.reduce(0, +) / Double(values.count)
      let deviations = values.map { $0 - mean }
      let successive = values.indices.map { k -> Double? in
        let next = k + 1
        guard next < values.count, ensemble.trajectories[k] == ensemble.trajectories[next] else { return nil }
        return deviations[k] * deviations[next]
      }
      let sums = ensemble.resamples.sum([
        successive.map { $0 ?? 0 }, successive.map { $0 == nil ? 0 : 1 }, deviations.map { $0 * $0 },
        deviations.map { _ in 1 },
      ])
      return ((sums[0] / sums[1]) / (sums[2] / sums[3])).known
    })
  /// The drift of u along trajectories: the mean of the second half of a liquid's glasses minus that of the first.
  public static let trajectoryDrift = Observable(
    "trajectory_drift", symbol: "Δu_traj", unit: "ε",
    "mean u of the second half of a liquid's glasses minus that of the first half, 0 in equilibrium",
    section: .liquid, origin: .ensemble,
    average: .statistic { ensemble in
      let found = ensemble.driftsOfTrajectories
      guard ensemble.isHarvested, !found.isEmpty else { return nil }
      // Every trajectory counts once: its drift stands at its first glass.
      var drifts = [Double](repeating: 0, count: ensemble.samples.count)
      var weights = drifts
      for (first, drift) in found { (drifts[first], weights[first]) = (drift, 1) }
      let sums = ensemble.resamples.sum([drifts, weights])
      return (sums[0] / sums[1]).known
    })

  /// The variance of trajectory means times the glasses of a trajectory, over the variance of all glasses: 1 for independent
  /// glasses, up to the number of glasses for identical ones.
  private static func inefficiency(
    _ name: String, _ symbol: String, _ meaning: String, of quantity: Observable
  ) -> Observable {
    Observable(
      name, symbol: symbol, unit: "1", meaning, section: .liquid, origin: .ensemble,
      average: .statistic { ensemble in
        let values = ensemble.scalars(quantity)
        guard ensemble.isHarvested, values.allSatisfy(\.isFinite) else { return nil }
        let center = values.reduce(0, +) / Double(values.count)
        var columns = [[Double]](repeating: [Double](repeating: 0, count: values.count), count: 3)
        // Σm, Σ(mean·m) and Σ(mean²·m) of trajectories of m glasses: each stands at its first glass.
        var count = 0.0
        for samples in ensemble.samplesOfTrajectories {
          let size = Double(samples.count)
          let sum = samples.reduce(0) { $0 + values[$1] - center }
          columns[0][samples[0]] = 1
          columns[1][samples[0]] = sum / size
          columns[2][samples[0]] = sum * sum / (size * size)
          count += 1
        }
        let size = Double(values.count) / count
        let deviations = values.map { $0 - center }
        let sums = ensemble.resamples.sum(
          columns + [deviations, deviations.map { $0 * $0 }, deviations.map { _ in 1 }])
        func variance(_ sum: Resampled, _ squares: Resampled, _ number: Resampled) -> Resampled {
          squares.with(sum.with(number) { $0 * $0 / $1 }, -).with(number) { $0 / max(1, $1 - 1) }
        }
        let between = variance(sums[1], sums[2], sums[0])
        let within = variance(sums[3], sums[4], sums[5])
        return between.with(within) { size * $0 / $1 }.known
      })
  }
}

extension EnsembleSamples {
  /// Whether some liquid gave several of its glasses, and there are at least two liquids.
  var isHarvested: Bool { resamples.clusters >= 2 && resamples.clusters < samples.count }

  /// The drift of u along every trajectory with at least two glasses, by the position of its first sample.
  fileprivate var driftsOfTrajectories: [(first: Int, drift: Double)] {
    let values = scalars(.energyPerParticle)
    guard values.allSatisfy(\.isFinite) else { return [] }
    return samplesOfTrajectories.filter { $0.count >= 2 }.map { samples in
      let half = samples.count / 2
      func mean(_ part: some Collection<Int>) -> Double { part.reduce(0) { $0 + values[$1] } / Double(part.count) }
      return (samples[0], mean(samples.suffix(half)) - mean(samples.prefix(half)))
    }
  }

  /// The drift of u along every trajectory with at least two glasses: the mean of its second half minus that of its first.
  public var trajectoryDrifts: [Double] { driftsOfTrajectories.map(\.drift) }

  /// Returns the mean of a scalar observable over the glasses of every trajectory.
  public func trajectoryMeans(_ observable: Observable) -> [Double] {
    let values = scalars(observable)
    return samplesOfTrajectories.map { samples in
      samples.reduce(0) { $0 + values[$1] } / Double(samples.count)
    }
  }

  /// The positions of the samples of every trajectory, in the order of samples.
  var samplesOfTrajectories: [[Int]] {
    Dictionary(grouping: samples.indices, by: { trajectories[$0] }).sorted { $0.key < $1.key }.map(\.value)
  }
}
