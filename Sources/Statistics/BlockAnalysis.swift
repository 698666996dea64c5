import Foundation

/// The standard error of the mean of a correlated series, from averages over increasingly long blocks.
///
/// | symbol | code |
/// |---|---|
/// | b = 2^l | `Level.blockSize` |
/// | σ_b = [Σ(x̄_b − x̄)²/(m(m − 1))]^½ over m = ⌊n/b⌋ blocks | `Level.standardError` |
/// | σ_b/(2(m − 1))^½ | `Level.uncertainty` |
/// | smallest b with b³ > 2n (σ_b/σ₁)⁴ | `plateau` |
/// | g = (σ_b/σ₁)² there | `statisticalInefficiency` |
/// | n/g | `effectiveCount` |
///
/// σ_b increases with b and becomes constant once blocks are longer than the correlation time, while its own error
/// grows; at the b given above, the statistical error balances the remaining systematic one. If there is no such b, the
/// series is too short, and the largest σ_b is a lower bound.
///
/// Source: H. Flyvbjerg, H. Petersen, J. Chem. Phys. 91, 461 (1989); the choice of b: U. Wolff, Comput. Phys. Commun.
/// 156, 143 (2004), R. Lee et al., Phys. Rev. E 83, 066706 (2011).
public struct BlockAnalysis: Sendable, Equatable, Codable {
  /// The error from blocks of one size.
  public struct Level: Sendable, Equatable, Codable {
    /// The block size b.
    public let blockSize: Int
    /// The number of blocks m.
    public let blocks: Int
    /// The standard error σ_b.
    public let standardError: Double
    /// The error of σ_b.
    public let uncertainty: Double
  }

  /// The number of values in the series.
  public let count: Int
  /// The mean of the series.
  public let mean: Double
  /// The levels for blocks of 1, 2, 4 … values, as long as there are at least two blocks.
  public let levels: [Level]
  /// The level of the plateau, or nil if the series is too short.
  public let plateau: Level?

  /// Analyzes a series of at least two values.
  public init(_ series: [Double]) {
    precondition(series.count >= 2, "an error needs two values")
    count = series.count
    mean = series.reduce(0, +) / Double(series.count)
    var levels: [Level] = []
    var blocks = series
    while blocks.count >= 2 {
      let error = Moments(blocks).standardError
      levels.append(
        Level(
          blockSize: 1 << levels.count, blocks: blocks.count, standardError: error,
          uncertainty: error / Double(2 * (blocks.count - 1)).squareRoot()))
      // An unpaired last value is dropped.
      blocks = stride(from: 0, to: blocks.count - 1, by: 2).map { (blocks[$0] + blocks[$0 + 1]) / 2 }
    }
    self.levels = levels
    let first = levels[0].standardError
    let n = Double(series.count)
    plateau =
      first > 0
      ? levels.first { level in
        let b = Double(level.blockSize)
        let inefficiency = (level.standardError / first) * (level.standardError / first)
        return b * b * b > 2 * n * inefficiency * inefficiency
      } : levels[0]
  }

  /// The σ_b of the plateau; without a plateau the largest σ_b, a lower bound.
  public var standardError: Double {
    plateau?.standardError ?? levels.reduce(0) { max($0, $1.standardError) }
  }
  /// The statistical inefficiency g: the number of values per independent value.
  public var statisticalInefficiency: Double {
    let ratio = standardError / levels[0].standardError
    return levels[0].standardError > 0 ? max(1, ratio * ratio) : Double(count)
  }
  /// The number of independent values in the series, n/g.
  public var effectiveCount: Double { Double(count) / statisticalInefficiency }
  /// The mean with its error; the error is nil without a plateau.
  public var estimate: Estimate {
    Estimate(mean: mean, standardError: plateau?.standardError, samples: Int(effectiveCount))
  }
}
