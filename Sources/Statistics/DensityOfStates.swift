import Foundation

/// The density of states D(ω) in bins of equal logarithmic width, for log-log plots.
///
/// | symbol | code | unit |
/// |---|---|---|
/// | ω = √(ω₋ω₊) | `Bin.frequency` | of the frequencies, or ω₀ if `scale` is given |
/// | D = n/(N n_s (ω₊ − ω₋)) | `Bin.density` | 1/ω |
/// | error of D | `Bin.standardError` | the same |
///
/// The error is the larger of √n's and that of the bootstrap over liquids. A bin without modes has D = 0, with the upper
/// limit of one sigma, 1.84 modes, as its error: left out, the empty bins of a rare kind of modes would make their
/// density seem larger than it is.
///
/// Source: arXiv:2009.08238, Fig. 6.
public struct DensityOfStates: Sendable, Equatable, Codable {
  /// A bin.
  public struct Bin: Sendable, Equatable, Codable {
    /// The geometric mean of its edges.
    public let frequency: Double
    /// The density D.
    public let density: Double
    /// The error of D.
    public let standardError: Double
    /// The number of modes n.
    public let modes: Int
    /// The upper edge.
    public let upper: Double
    /// The mean number of modes of a sample below the upper edge, those below all bins included.
    public let modesBelow: Double
  }

  /// The bins, ascending.
  public let bins: [Bin]
  /// The frequency below which the modes of every sample are complete: the lowest of their highest computed ones.
  public let completeBelow: Double

  /// Computes D(ω) from the `frequencies` of each sample in `bins` bins over `range`; `scale` as for
  /// ``QuarticPrefactor``.
  public init(
    _ frequencies: [[Double]], particles: Int, in range: ClosedRange<Double>, bins: Int,
    bootstrap: Bootstrap = Bootstrap(), scale: ([Int]) -> Double = { _ in 1 }
  ) {
    self.init(
      Spectra(frequencies), particles: particles, in: range, bins: bins,
      resamples: Resamples(bootstrap, samples: frequencies.count),
      scale: bootstrap.resampled(samples: frequencies.count, scale))
  }

  /// Computes D(ω) from `spectra`, with existing resamples and the value of `scale` on each of them.
  public init(
    _ spectra: Spectra, particles: Int, in range: ClosedRange<Double>, bins: Int, resamples: Resamples, scale: Resampled
  ) {
    precondition(particles > 0 && bins > 0 && spectra.count > 0, "samples of particles, and bins")
    precondition(range.lowerBound > 0 && range.lowerBound < range.upperBound, "logarithmic bins begin above zero")
    let bottom = log(range.lowerBound)
    let width = (log(range.upperBound) - bottom) / Double(bins)
    let ruler = LogarithmicBins(width: width, count: bins)
    let found = ruler.counts(spectra, origin: bottom + log(scale.value))
    let errors = ruler.errors(
      spectra, counts: found, origins: scale.replicates.map { bottom + log($0) }, resamples: resamples)
    let samples = Double(spectra.count)
    var below = Double(spectra.tally(below: bottom + log(scale.value)).count)
    self.bins = found.indices.map { k in
      let low = exp(bottom + Double(k) * width)
      let high = exp(bottom + Double(k + 1) * width)
      let perMode = 1 / (Double(particles) * Double(spectra.count) * (high - low))
      below += found[k]
      return Bin(
        frequency: (low * high).squareRoot(), density: perMode * found[k],
        standardError: perMode * max(PoissonCount(Int(found[k])).standardError, errors[k] ?? 0), modes: Int(found[k]),
        upper: high, modesBelow: below / samples)
    }
    completeBelow = (spectra.frequencies.map { $0.last ?? 0 }.min() ?? 0) / scale.value
  }
}

/// Bins of equal width in ln ω, with an origin that depends on ω₀ and hence on the resample.
private struct LogarithmicBins {
  let width: Double
  let count: Int

  /// Returns the bin of ln ω = `x`; nil outside all bins, or if the origin is NaN.
  private func bin(_ x: Double, _ origin: Double) -> Int? {
    let position = (x - origin) / width
    return position >= 0 && position < Double(count) ? Int(position) : nil
  }

  /// Returns the number of modes in each bin.
  func counts(_ spectra: Spectra, origin: Double) -> [Double] {
    var counts = [Double](repeating: 0, count: count)
    for sample in spectra.logarithms {
      for x in sample { if let k = bin(x, origin) { counts[k] += 1 } }
    }
    return counts
  }

  /// Returns the standard error of each count over resamples.
  ///
  /// Modes that are in the same bin for the lowest and the highest origin are there for all: only the others, near an
  /// edge, are examined for every resample.
  func errors(_ spectra: Spectra, counts: [Double], origins: [Double], resamples: Resamples) -> [Double?] {
    let known = origins.filter { !$0.isNaN }
    guard let low = known.min(), let high = known.max() else { return counts.map { _ in nil } }
    var settled = [[Double]](repeating: [Double](repeating: 0, count: spectra.count), count: count)
    var moving: [(x: Double, sample: Int)] = []
    for (sample, modes) in spectra.logarithms.enumerated() {
      for x in modes {
        let first = bin(x, high)
        if first == bin(x, low) {
          if let first { settled[first][sample] += 1 }
        } else {
          moving.append((x, sample))
        }
      }
    }
    var sums = resamples.sums(settled)
    for (r, origin) in origins.enumerated() {
      if origin.isNaN { for k in 0..<count { sums[k][r] = 0 } }
      for mode in moving {
        if let k = bin(mode.x, origin) { sums[k][r] += Double(resamples.multiplicity(of: mode.sample, in: r)) }
      }
    }
    return zip(counts, sums).map { Resampled(value: $0, replicates: $1, stretch: resamples.stretch).standardError }
  }
}
