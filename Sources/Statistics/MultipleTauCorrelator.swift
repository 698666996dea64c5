/// A multiple-tau correlator: the autocorrelation ⟨x(0)x(t)⟩ of a long series over many decades of lag, with little
/// memory.
///
/// Level 0 keeps the last 16 values and correlates at lags 0 … 15. Each further level receives the means of pairs of
/// the level below, and correlates at lags 8 … 15 of its own step 2ˡ. Lags below 16 are exact; beyond, both factors are
/// averaged over 1/8 of the lag or less.
///
/// It is a value type: after its state has been stored and restored, it continues as if never interrupted.
///
/// Source: J. Ramírez, S. Sukumaran, B. Vorselaars, A. Likhtman, J. Chem. Phys. 133, 154103 (2010), with p = 16, m = 2.
public struct MultipleTauCorrelator: Sendable, Codable, Equatable {
  /// The number of lags per level.
  public static let lagsPerLevel = 16

  private struct Level: Sendable, Codable, Equatable {
    /// The last values, newest last, `components` numbers each.
    var recent: [[Double]] = []
    var sums = [Double](repeating: 0, count: lagsPerLevel)
    var counts = [Int](repeating: 0, count: lagsPerLevel)
    var pending: [Double]?
  }

  /// The number of series that are correlated simultaneously; their autocorrelations are averaged.
  public let components: Int
  private var levels: [Level] = [Level()]

  /// Creates a correlator of `components` series.
  public init(components: Int) {
    precondition(components > 0, "a correlator has at least one component")
    self.components = components
  }

  /// Appends the values of one time.
  public mutating func append(_ values: [Double]) {
    precondition(values.count == components, "one value for every component")
    append(values, level: 0)
  }

  private mutating func append(_ values: [Double], level: Int) {
    if level == levels.count { levels.append(Level()) }
    levels[level].recent.append(values)
    if levels[level].recent.count > Self.lagsPerLevel { levels[level].recent.removeFirst() }
    let recent = levels[level].recent
    for lag in 0..<recent.count {
      let other = recent[recent.count - 1 - lag]
      var product = 0.0
      for c in 0..<components { product += values[c] * other[c] }
      levels[level].sums[lag] += product / Double(components)
      levels[level].counts[lag] += 1
    }
    guard let pending = levels[level].pending else { return levels[level].pending = values }
    levels[level].pending = nil
    append(zip(pending, values).map { ($0 + $1) / 2 }, level: level + 1)
  }

  /// The state as numbers: the number of levels, and for each its sums, its counts, the number of stored values, these
  /// values, and the pending value, if any.
  package var numbers: [Double] {
    levels.reduce(into: [Double(levels.count)]) { numbers, level in
      numbers += level.sums + level.counts.map(Double.init)
      numbers += [Double(level.recent.count)] + level.recent.joined()
      numbers += level.pending.map { [1] + $0 } ?? [0]
    }
  }

  /// Restores the correlator of `components` series from its ``numbers``; nil if they are not a valid state.
  package init?(components: Int, numbers: [Double]) {
    self.init(components: components)
    var rest = numbers[...]
    func take(_ count: Int) -> [Double]? {
      guard count <= rest.count else { return nil }
      defer { rest = rest.dropFirst(count) }
      return Array(rest.prefix(count))
    }
    func count(upTo most: Double) -> Int? { take(1).flatMap { (0...most).contains($0[0]) ? Int($0[0]) : nil } }
    let lags = Self.lagsPerLevel
    levels = []
    guard let levelCount = count(upTo: 48) else { return nil }
    for _ in 0..<levelCount {
      var level = Level()
      guard let sums = take(lags), let counts = take(lags), counts.allSatisfy({ (0...0x1p53).contains($0) }),
        let recent = count(upTo: Double(lags)), let values = take(recent * components), let waiting = count(upTo: 1)
      else { return nil }
      (level.sums, level.counts) = (sums, counts.map { Int($0) })
      level.recent = (0..<recent).map { Array(values[($0 * components)..<(($0 + 1) * components)]) }
      if waiting == 1 {
        guard let pending = take(components) else { return nil }
        level.pending = pending
      }
      levels.append(level)
    }
    guard rest.isEmpty, isSound else { return nil }
  }

  /// Whether a stored state could have been produced by ``append(_:)``.
  package var isSound: Bool {
    let lags = Self.lagsPerLevel
    return components > 0 && (1...48).contains(levels.count)
      && levels.allSatisfy { level in
        level.recent.count <= lags && level.recent.allSatisfy { $0.count == components }
          && level.sums.count == lags && level.counts.count == lags
          && level.counts.allSatisfy { (0...1 << 60).contains($0) } && level.pending?.count ?? components == components
      }
  }

  /// The correlation ⟨x(0)x(t)⟩ at ascending lags, in steps of the series; only lags with at least one pair of values.
  public var correlation: (lags: [Int], values: [Double], counts: [Int]) {
    var result: (lags: [Int], values: [Double], counts: [Int]) = ([], [], [])
    for (l, level) in levels.enumerated() {
      let first = l == 0 ? 0 : Self.lagsPerLevel / 2
      for lag in first..<Self.lagsPerLevel where level.counts[lag] > 0 {
        result.lags.append(lag << l)
        result.values.append(level.sums[lag] / Double(level.counts[lag]))
        result.counts.append(level.counts[lag])
      }
    }
    return result
  }
}

/// Returns the first time at which a correlation has decreased to `fraction` of its value at time zero, by linear
/// interpolation; nil if it never does.
public func relaxationTime(times: [Double], correlation: [Double], fraction: Double) -> Double? {
  precondition(times.count == correlation.count, "one value for every time")
  guard let first = correlation.first, first > 0 else { return nil }
  let level = fraction * first
  guard let k = correlation.firstIndex(where: { $0 <= level }), k > 0 else { return nil }
  let part = (correlation[k - 1] - level) / (correlation[k - 1] - correlation[k])
  return times[k - 1] + part * (times[k] - times[k - 1])
}
