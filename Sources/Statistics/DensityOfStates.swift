import Foundation

/// The density of states D(ω) in bins of equal logarithmic width, for doubly logarithmic figures.
///
/// | symbol | code | unit |
/// |---|---|---|
/// | ω = √(ω₋ω₊) | `Bin.frequency` | of the frequencies, or ω₀ where `scale` is given |
/// | D = n/(N n_s (ω₊ − ω₋)) | `Bin.density` | 1/ω |
/// | error of D | `Bin.standardError` | the same |
///
/// The error is the larger of √n's and that of the bootstrap over samples; bins without modes are left out.
///
/// Source: arXiv:2009.08238, Fig. 6.
public struct DensityOfStates: Sendable, Equatable, Codable {
  /// One bin that holds modes.
  public struct Bin: Sendable, Equatable, Codable {
    /// The geometric mean of its edges.
    public let frequency: Double
    /// D.
    public let density: Double
    /// The error of D.
    public let standardError: Double
    /// n.
    public let modes: Int
  }

  /// The bins with modes, ascending.
  public let bins: [Bin]
  /// Every sample's modes are complete below this frequency: the lowest of their highest computed ones.
  public let completeBelow: Double

  /// D(ω) from the `frequencies` of each sample in `bins` bins over `range`; `scale` as for ``QuarticPrefactor``.
  public init(
    _ frequencies: [[Double]], particles: Int, in range: ClosedRange<Double>, bins: Int,
    bootstrap: Bootstrap = Bootstrap(), scale: ([Int]) -> Double = { _ in 1 }
  ) {
    precondition(particles > 0 && bins > 0 && !frequencies.isEmpty, "samples of particles, and bins")
    precondition(range.lowerBound > 0 && range.lowerBound < range.upperBound, "logarithmic bins begin above zero")
    let logarithms = frequencies.map { $0.map { log($0) } }
    let bottom = log(range.lowerBound)
    let width = (log(range.upperBound) - bottom) / Double(bins)
    func counts(_ indices: [Int]) -> [Double] {
      let origin = bottom + log(scale(indices))
      var counts = [Double](repeating: 0, count: bins)
      for index in indices {
        for x in logarithms[index] {
          let position = (x - origin) / width
          if position >= 0 && position < Double(bins) { counts[Int(position)] += 1 }
        }
      }
      return counts
    }
    let everySample = Array(frequencies.indices)
    let found = counts(everySample)
    let errors = bootstrap.standardErrors(samples: frequencies.count, counts)
    self.bins = found.indices.filter { found[$0] > 0 }.map { k in
      let low = exp(bottom + Double(k) * width)
      let high = exp(bottom + Double(k + 1) * width)
      let perMode = 1 / (Double(particles) * Double(frequencies.count) * (high - low))
      return Bin(
        frequency: (low * high).squareRoot(), density: perMode * found[k],
        standardError: perMode * max(found[k].squareRoot(), errors?[k] ?? 0), modes: Int(found[k]))
    }
    completeBelow = (frequencies.map { $0.max() ?? 0 }.min() ?? 0) / scale(everySample)
  }
}
