/// The number of modes below a threshold that depends on the resample, and the sum of a quantity over them.
///
/// A threshold in units of ω₀ varies only slightly between resamples: modes below the lowest threshold always count,
/// those above the highest never, and only the few in between are examined for every resample.
struct ThresholdTally {
  /// The number of modes below the threshold, for every resample.
  let counts: [Double]
  /// The sum of the quantity over these modes.
  let sums: [Double]

  /// - Parameters:
  ///   - values: the value of every mode of each sample, ascending.
  ///   - loads: the quantity of each mode.
  ///   - thresholds: one per resample; no mode is below a threshold that is NaN.
  init(values: [[Double]], loads: [[Double]], thresholds: [Double], resamples: Resamples) {
    let known = thresholds.filter { !$0.isNaN }
    guard let low = known.min(), let high = known.max() else {
      counts = thresholds.map { _ in 0 }
      sums = counts
      return
    }
    var always = [Double](repeating: 0, count: values.count)
    var carried = always
    var between: [(place: Double, sample: Int, load: Double)] = []
    for (sample, modes) in values.enumerated() {
      for (k, place) in modes.enumerated() {
        guard place < high else { break }
        if place < low {
          always[sample] += 1
          carried[sample] += loads[sample][k]
        } else {
          between.append((place, sample, loads[sample][k]))
        }
      }
    }
    between.sort { $0.place < $1.place }
    var found = resamples.sums([always, carried])
    for (r, threshold) in thresholds.enumerated() {
      guard !threshold.isNaN else {
        (found[0][r], found[1][r]) = (0, 0)
        continue
      }
      for mode in between {
        guard mode.place < threshold else { break }
        let times = Double(resamples.multiplicity(of: mode.sample, in: r))
        found[0][r] += times
        found[1][r] += times * mode.load
      }
    }
    (counts, sums) = (found[0], found[1])
  }
}
