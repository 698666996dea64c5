/// N e₀, the number of particles in a typical soft quasilocalized mode: the mean of N e over all modes below a
/// threshold.
///
/// | symbol | code | unit |
/// |---|---|---|
/// | ω_t | `threshold` | of the frequencies, or ω₀ if `scale` is given |
/// | n | `modes` below ω_t in all samples | 1 |
/// | N e₀ = Σ N e/n | `plateau` | particles |
///
/// The error is that of a ratio of sums over samples by the bootstrap, times √(m/(m − 1)) for the m samples with such
/// modes: resampling m numbers gives a fraction (m − 1)/m of their variance. With m < 2 it is unknown.
///
/// Source: arXiv:2009.08238, Figs. 10 and 13, Appendix A 2.
public struct ParticipationPlateau: Sendable, Equatable, Codable {
  /// The threshold ω_t.
  public let threshold: Double
  /// The number of modes n.
  public let modes: Int
  /// The number m of samples with such modes.
  public let contributingSamples: Int
  /// N e₀; nil if no mode is below the threshold.
  public let plateau: Estimate?
  /// The central 68% of N e₀ over resamples, widened like the error; N e is skewed, and so is the interval. Nil if
  /// unknown.
  public let interval: ClosedRange<Double>?

  /// Computes the plateau from `frequencies` and `participations` N e of the modes of each sample.
  ///
  /// `scale` returns the unit of the threshold for a selection of samples; see ``QuarticPrefactor``.
  public init(
    frequencies: [[Double]], participations: [[Double]], threshold: Double, bootstrap: Bootstrap = Bootstrap(),
    scale: ([Int]) -> Double = { _ in 1 }
  ) {
    self.init(
      frequencies: frequencies, participations: participations, threshold: threshold,
      resamples: Resamples(bootstrap, samples: frequencies.count),
      scale: bootstrap.resampled(samples: frequencies.count, scale))
  }

  /// Computes the plateau, with existing resamples and the value of `scale` on each of them.
  public init(
    frequencies: [[Double]], participations: [[Double]], threshold: Double, resamples: Resamples, scale: Resampled
  ) {
    precondition(frequencies.map(\.count) == participations.map(\.count), "one participation a frequency")
    let samples = zip(frequencies, participations).map { modes in
      zip(modes.0, modes.1).sorted { $0.0 < $1.0 }
    }
    let top = threshold * scale.value
    var found = (count: 0, sum: 0.0)
    for sample in samples {
      for mode in sample {
        guard mode.0 < top else { break }
        found.count += 1
        found.sum += mode.1
      }
    }
    self.threshold = threshold
    let contributing = samples.count { $0.first.map { $0.0 < top } ?? false }
    let liquids = Set(
      samples.indices.filter { samples[$0].first.map { $0.0 < top } ?? false }.map(resamples.cluster(of:))
    ).count
    modes = found.count
    contributingSamples = contributing
    guard found.count > 0 else {
      plateau = nil
      interval = nil
      return
    }
    let mean = found.sum / Double(found.count)
    var replicates: Replicates?
    if liquids >= 2 {
      let tally = ThresholdTally(
        values: samples.map { $0.map(\.0) }, loads: samples.map { $0.map(\.1) },
        thresholds: scale.replicates.map { threshold * $0 }, resamples: resamples)
      replicates = Replicates(zip(tally.sums, tally.counts).map { $0 / $1 })
    }
    let factor = liquids < 2 ? 1 : (Double(liquids) / Double(liquids - 1)).squareRoot()
    plateau = Estimate(
      mean: mean, standardError: replicates?.standardError.map { factor * $0 }, samples: resamples.clusters)
    interval = replicates?.interval().map { range in
      mean + factor * (min(range.lowerBound, mean) - mean)...mean + factor * (max(range.upperBound, mean) - mean)
    }
  }

  /// Returns the plateau at each of `thresholds`: the paper chooses a threshold manually for each ensemble, so that the
  /// dependence on it must be shown.
  public static func stability(
    frequencies: [[Double]], participations: [[Double]], thresholds: [Double], bootstrap: Bootstrap = Bootstrap(),
    scale: ([Int]) -> Double = { _ in 1 }
  ) -> [ParticipationPlateau] {
    thresholds.map {
      ParticipationPlateau(
        frequencies: frequencies, participations: participations, threshold: $0, bootstrap: bootstrap, scale: scale)
    }
  }
}
