import CPeak

/// What one core can do at most, measured.
public struct Peak: Codable, Sendable, Equatable {
  /// Floats in the widest vector.
  public var floatLanes: Int
  /// Cycles per second while it was measured.
  public var cycles: Double
  /// Fused multiply-adds of floats per second.
  public var floatFMA: Double
  /// Fused multiply-adds of doubles per second.
  public var doubleFMA: Double
  /// Bytes per second from the first-level cache.
  public var cacheBytes: Double
  /// 32-bit elements gathered per second; 0 where there is no such instruction.
  public var gatheredWords: Double
  /// 64-bit elements gathered per second.
  public var gatheredDoublewords: Double

  /// A core that does so much.
  public init(
    floatLanes: Int, cycles: Double, floatFMA: Double, doubleFMA: Double, cacheBytes: Double, gatheredWords: Double,
    gatheredDoublewords: Double
  ) {
    self.floatLanes = floatLanes
    self.cycles = cycles
    self.floatFMA = floatFMA
    self.doubleFMA = doubleFMA
    self.cacheBytes = cacheBytes
    self.gatheredWords = gatheredWords
    self.gatheredDoublewords = gatheredDoublewords
  }

  /// This core's, in about a second.
  public static func measured() -> Peak {
    Peak(
      floatLanes: Int(peak_float_lanes()), cycles: peak_cycles_per_second(), floatFMA: peak_float_fma_per_second(),
      doubleFMA: peak_double_fma_per_second(), cacheBytes: peak_cache_bytes_per_second(),
      gatheredWords: peak_gathered_words_per_second(), gatheredDoublewords: peak_gathered_doublewords_per_second())
  }
}

/// The least time one entry of the neighbour list of sticky spheres can take on a core.
///
/// Operations per entry, each of which takes the place of one fused multiply-add, counted from the formula:
///
/// | | mixed | double |
/// |---|---|---|
/// | difference of coordinates | 3 | 3 |
/// | to floating point, or minimum image | 3 | 6 |
/// | r² | 3 | 3 |
/// | test against the cutoff | 1 | 1 |
/// | 1/r² with one Newton step, or a division | 3 | 3 |
/// | slope: polynomial of degree 7, powers, choice of the branch | 18 | 18 |
/// | adding the force | 3 | 3 |
public struct EntryBound: Sendable, Equatable {
  /// Nanoseconds of arithmetic.
  public let arithmetic: Double
  /// Nanoseconds of fetching the neighbour's coordinates by gathers: x and y together and z in mixed precision, three
  /// doubles otherwise; nil where there is no such instruction.
  public let fetch: Double?

  /// The bound in `precision` on a core of this peak.
  public init(_ peak: Peak, precision: String) {
    let mixed = precision == "mixed"
    arithmetic = 1e9 * (mixed ? 34 / peak.floatFMA : 37 / peak.doubleFMA)
    guard peak.gatheredWords > 0, peak.gatheredDoublewords > 0 else {
      fetch = nil
      return
    }
    fetch = 1e9 * (mixed ? 1 / peak.gatheredWords + 1 / peak.gatheredDoublewords : 3 / peak.gatheredDoublewords)
  }

  /// Nanoseconds if fetch and arithmetic overlap perfectly.
  public var least: Double { max(arithmetic, fetch ?? 0) }
}
