import Foundation

/// The quasilocalized modes counted up to a gap between two levels of phonons: all modes less the phonons below.
///
/// | symbol | code | unit |
/// |---|---|---|
/// | x = ω/ω₀ within the gap | `frequency` | ω₀ |
/// | phonons of all levels below | `phonons` | 1 |
/// | N_G(x) = ⟨modes with ω < x ω₀⟩ − phonons | `localized` | modes per sample |
/// | A_g ω₀⁵ = 5 N_G/(N x⁵) | `prefactor` | 1 |
///
/// Below the first phonons few modes of a stiff glass are left, and A_g is known to a factor. Beyond them there are
/// more, by the fifth power of x, and the number of phonons is exact as long as their bands do not overlap: modes that
/// mix with phonons are counted all the same.
///
/// Where a band ends is found from the modes of all samples: x is the center of the window, a quarter of the gap wide,
/// that has the fewest modes of all windows with their centers in the gap. Its modes that A_g ω⁴ does not explain are
/// ends of the two bands, on the wrong side of x by half: half of their number is added to the error, in squares. If the
/// bands were spread evenly over the gap, the window would contain a quarter of the upper one; with more than half of
/// that unexplained, the bands overlap (`isOpen` is false) and the count has no meaning.
///
/// The statistical error is the larger of that of the bootstrap over liquids, with the error of ω₀, and of the Poisson
/// distribution of the modes counted.
public struct PhononGap: Sendable, Equatable, Codable {
  /// The frequency x at which modes are counted, in units of ω₀.
  public let frequency: Double
  /// The levels below and above, ω/ω₀.
  public let between: ClosedRange<Double>
  /// The number of phonons below.
  public let phonons: Int
  /// N_G(x): the number of quasilocalized modes of a sample below x.
  public let localized: Estimate
  /// A_g ω₀⁵ from that number; without any mode 0, or below, with the upper limit as its error.
  public let prefactor: Estimate
  /// The unexplained modes in the window around x, per sample.
  public let unexplained: Double
  /// Whether the bands on both sides are separate.
  public let isOpen: Bool

  /// The fraction of the gap that the window takes.
  public static let window = 0.25
  /// The number of centers that are tried.
  static let centers = 64

  /// Returns the gaps above the lower levels, as far as the modes of every sample are complete.
  ///
  /// - Parameters:
  ///   - levels: the levels of phonons, ascending; see ``PhononLevel``.
  ///   - scale: ω₀ of all samples and of every resample.
  public static func all(
    _ spectra: Spectra, levels: [PhononLevel], particles: Int, resamples: Resamples, scale: Resampled
  ) -> [PhononGap] {
    precondition(particles > 0 && spectra.count > 0, "samples of particles")
    let complete = (spectra.frequencies.map { $0.last ?? 0 }.min() ?? 0) / scale.value
    let modes = spectra.frequencies.flatMap { $0.map { $0 / scale.value } }.sorted()
    var phonons = 0
    var gaps: [PhononGap] = []
    for (lower, upper) in zip(levels, levels.dropFirst()) {
      phonons += lower.modes
      let range = lower.frequency...upper.frequency
      let width = window * (range.upperBound - range.lowerBound)
      let x = emptiest(modes, in: range, width: width)
      guard x + width / 2 < complete else { break }
      gaps.append(
        PhononGap(
          at: x, width: width, between: range, phonons: phonons, above: upper.modes, modes: modes, spectra: spectra,
          particles: particles, resamples: resamples, scale: scale))
    }
    return gaps
  }

  /// Returns the center of the emptiest window; the middle of several equal ones in a row.
  private static func emptiest(_ modes: [Double], in range: ClosedRange<Double>, width: Double) -> Double {
    let step = (range.upperBound - range.lowerBound) / Double(centers)
    let places = (0...centers).map { range.lowerBound + step * Double($0) }
    let counts = places.map { x in count(modes, below: x + width / 2) - count(modes, below: x - width / 2) }
    let first = counts.indices.min { counts[$0] < counts[$1] }!
    let last = (first..<counts.count).prefix { counts[$0] == counts[first] }.last!
    return (places[first] + places[last]) / 2
  }

  /// Returns the number of values below `x` in an ascending list.
  private static func count(_ values: [Double], below x: Double) -> Int {
    var (low, high) = (0, values.count)
    while low < high {
      let middle = (low + high) / 2
      if values[middle] < x { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private init(
    at x: Double, width: Double, between: ClosedRange<Double>, phonons: Int, above: Int, modes: [Double],
    spectra: Spectra, particles: Int, resamples: Resamples, scale: Resampled
  ) {
    let samples = Double(spectra.count)
    let counted = Self.count(modes, below: x)
    let found = Double(counted) / samples - Double(phonons)
    let tally = ThresholdTally(
      values: spectra.logarithms, loads: spectra.logarithms, thresholds: scale.replicates.map { log(x * $0) },
      resamples: resamples)
    let bootstrap = Resampled(
      value: Double(counted) / samples, replicates: tally.counts.map { $0 / samples }, stretch: resamples.stretch
    ).standardError
    let poisson = PoissonCount(max(0, counted - phonons * spectra.count)).standardError / samples
    let perMode = 5 / (Double(particles) * pow(x, 5))
    let inside = Self.count(modes, below: x + width / 2) - Self.count(modes, below: x - width / 2)
    let law = max(0, found) * (pow(1 + width / (2 * x), 5) - pow(1 - width / (2 * x), 5))
    let unexplained = max(0, Double(inside) / samples - law)
    let statistical = max(bootstrap ?? 0, poisson)
    let error = (statistical * statistical + unexplained * unexplained / 4).squareRoot()
    frequency = x
    self.between = between
    self.phonons = phonons
    localized = Estimate(mean: found, standardError: error, samples: resamples.clusters)
    prefactor = Estimate(mean: perMode * found, standardError: perMode * error, samples: resamples.clusters)
    self.unexplained = unexplained
    isOpen = unexplained < Self.window * Double(above) / 2
  }
}

extension PhononGap {
  /// Returns the frequency ω/ω₀ up to which the quartic law holds: the last open gap with no significant change of A_g
  /// between it and `cutoff`, below the first phonons, or another gap before.
  ///
  /// Modes between two frequencies are independent of those below, so that the A_g of every interval, from the
  /// difference of the counts, is compared with the mean of those before it. The law ends before the first interval that
  /// differs by more than two standard errors: one in twenty does by chance.
  public static func quarticRange(_ gaps: [PhononGap], below law: QuarticPrefactor, particles: Int) -> Double {
    let fifth = { (x: Double) in pow(x, 5) * Double(particles) / 5 }
    var last = (x: law.cutoff, count: Double(law.modes) / Double(law.samples), error: 0.0)
    last.error = law.prefactor.standardError! * fifth(law.cutoff)
    for gap in gaps {
      guard gap.isOpen, gap.frequency > last.x else { break }
      let error = gap.localized.standardError!
      let interval = fifth(gap.frequency) - fifth(last.x)
      let new = (gap.localized.mean - last.count) / interval
      let before = last.count / fifth(last.x)
      // The variance of the difference of nested counts is the difference of their variances.
      let own = (max(0, error * error - last.error * last.error)).squareRoot() / interval
      let other = last.error / fifth(last.x)
      guard abs(new - before) <= 2 * (own * own + other * other).squareRoot() else { break }
      last = (gap.frequency, gap.localized.mean, error)
    }
    return last.x
  }
}
