import Foundation

/// N e₀, the number of particles in a typical soft quasilocalized mode, from the plateau of the running mean of N e.
///
/// | symbol | code | unit |
/// |---|---|---|
/// | ⟨N e⟩(ω), mean over all modes below ω | `curve` | particles |
/// | ω_p, the end of the plateau | `end` | ω₀ |
/// | n, the modes below ω_p | `modes` | 1 |
/// | N e₀ = ⟨N e⟩(ω_p) | `plateau` | particles |
///
/// Towards the first phonons soft modes mix with them, and N e rises. The plateau therefore ends at the last mode below
/// which N e does not rise with frequency: of the modes below it, the mean of ln N e of the upper half (by number) is
/// not above that of the lower half. The rule has no parameter besides the least number of modes, and of two halves of
/// a flat curve the upper is the larger one every second time, so that the end is a late one. Logarithms, because N e
/// spreads over a decade: in the difference of two means of N e itself, a few large modes would decide.
///
/// The end jumps between resamples. The plateau is therefore the mean over the bootstrap resamples, each with its own
/// end, and its error their standard deviation (bagging): of 300 synthetic ensembles whose N e rises as the sixth to
/// eighth power of ω, with 24 to 1500 modes, one standard error covers e₀ in 63 to 75%. The error is multiplied by
/// √(m/(m − 1)) for the m samples with such modes, or the m liquids of several glasses each: see ``Resamples``.
///
/// Modes of N e up to 3 are those of single loose particles and do not count: see ``rattlerSize``.
///
/// Source: arXiv:2009.08238, Fig. 13 and Appendix A 2: a threshold set by hand for each ensemble, which agrees with the
/// running average at its plateau. B. Efron, J. Am. Stat. Assoc. 109, 991 (2014), on bagging after a selection.
public struct RunningParticipation: Sendable, Equatable, Codable {
  /// The frequency ω/ω₀ below which the plateau is sought.
  public let cutoff: Double
  /// The end ω_p of the plateau: the frequency of its last mode; nil without modes.
  public let end: Double?
  /// The number n of modes below ω_p, including the last one.
  public let modes: Int
  /// The number of samples with such modes.
  public let contributingSamples: Int
  /// N e₀; nil without modes. Its error is nil if fewer than two independent samples have modes.
  public let plateau: Estimate?
  /// Whether there is a plateau. Otherwise N e rises from the first modes on, or there are fewer than ``leastModes``:
  /// the mean of the first modes then is an upper limit of e₀, apart from its error.
  public let isResolved: Bool
  /// The running mean at each mode below the cutoff; of many modes, every k-th.
  public let curve: [Point]
  /// The number of modes below the cutoff that do not count, because single particles move in them.
  public let rattlerModes: Int

  /// The running mean up to one mode.
  public struct Point: Sendable, Equatable, Codable {
    /// The frequency ω/ω₀.
    public let frequency: Double
    /// ⟨N e⟩ of the modes up to it.
    public let mean: Double
  }

  /// The largest N e of a mode of a single loose particle.
  ///
  /// N e = 1/Σ p² with p the fractions of the squared amplitude. One particle with p₁ and twelve neighbors that share the
  /// rest have 1/(p₁² + (1 − p₁)²/12): with N e up to 3 more than half of the motion is that of the particle. The soft
  /// modes of all glasses known have ten and more.
  public static let rattlerSize = 3.0
  /// The least number of modes from which a rise can be recognized, four in each half.
  public static let leastModes = 8
  /// The largest number of points of the curve.
  static let mostPoints = 200

  /// Computes the plateau from `frequencies` and `participations` N e of the modes of each sample, of those below
  /// `cutoff`, in units of `scale`.
  public init(
    frequencies: [[Double]], participations: [[Double]], cutoff: Double, resamples: Resamples, scale: Double
  ) {
    precondition(frequencies.map(\.count) == participations.map(\.count), "one participation a frequency")
    var found: [Mode] = []
    var rattlers = 0
    for (sample, pair) in zip(frequencies, participations).enumerated() {
      for (frequency, size) in zip(pair.0, pair.1) where frequency < cutoff * scale {
        if size <= Self.rattlerSize {
          rattlers += 1
        } else {
          found.append(Mode(sample: sample, frequency: frequency / scale, size: size, logarithm: log(size)))
        }
      }
    }
    found.sort { $0.frequency < $1.frequency }
    self.cutoff = cutoff
    rattlerModes = rattlers
    let all = Self.plateau(found)
    end = all.map { found[$0.modes - 1].frequency }
    modes = all?.modes ?? 0
    isResolved = all?.isResolved ?? false
    let contributing = Set(found.prefix(modes).map(\.sample)).count
    contributingSamples = contributing
    curve = Self.curve(found)
    guard let all else {
      plateau = nil
      return
    }
    var replicates: [Double] = []
    for r in 0..<resamples.count {
      let drawn = found.flatMap { mode in
        repeatElement(mode, count: resamples.multiplicity(of: mode.sample, in: r))
      }
      if let mean = Self.plateau(drawn)?.mean { replicates.append(mean) }
    }
    let clusters = Set(found.prefix(modes).map { resamples.cluster(of: $0.sample) }).count
    guard clusters >= 2, replicates.count >= 2 else {
      plateau = Estimate(mean: all.mean, standardError: nil, samples: resamples.clusters)
      return
    }
    let moments = Moments(replicates)
    let factor = (Double(clusters) / Double(clusters - 1)).squareRoot()
    plateau = Estimate(
      mean: moments.mean, standardError: factor * moments.standardDeviation, samples: resamples.clusters)
  }

  private struct Mode {
    var sample: Int
    var frequency, size, logarithm: Double
  }

  /// Returns the mean of N e on the plateau of modes in ascending order; nil without modes.
  private static func plateau(_ modes: [Mode]) -> (mean: Double, modes: Int, isResolved: Bool)? {
    guard !modes.isEmpty else { return nil }
    var sums = [0.0]
    sums.reserveCapacity(modes.count + 1)
    for mode in modes { sums.append(sums[sums.count - 1] + mode.logarithm) }
    // From the top: the first is the last end in frequency.
    let last = stride(from: modes.count, through: leastModes, by: -1).first { k in
      let half = k / 2
      return (sums[k] - sums[half]) / Double(k - half) <= sums[half] / Double(half)
    }
    let k = last ?? min(modes.count, leastModes)
    return (modes.prefix(k).reduce(0) { $0 + $1.size } / Double(k), k, last != nil)
  }

  private static func curve(_ modes: [Mode]) -> [Point] {
    let step = max(1, modes.count / mostPoints)
    var sum = 0.0
    var points: [Point] = []
    for (k, mode) in modes.enumerated() {
      sum += mode.size
      if k % step == 0 || k == modes.count - 1 {
        points.append(Point(frequency: mode.frequency, mean: sum / Double(k + 1)))
      }
    }
    return points
  }
}
