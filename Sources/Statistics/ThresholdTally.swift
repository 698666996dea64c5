/// How many modes lie below a threshold that moves with the resample, and the sum of what they carry.
///
/// A threshold in units of ω₀ differs from resample to resample, but by little: the modes below the lowest of them always
/// count, those above the highest never, and only the few between are looked at for every resample.
struct ThresholdTally {
  /// How many modes of every resample lie below its threshold.
  let counts: [Double]
  /// The sum of what they carry.
  let sums: [Double]

  /// - Parameters:
  ///   - values: the value of every mode of each sample, ascending.
  ///   - loads: what each of them carries.
  ///   - thresholds: one a resample; none below one that is not a number.
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
