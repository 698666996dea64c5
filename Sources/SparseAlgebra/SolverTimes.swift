/// Seconds of wall time that the stages of a `Factorization` took. Never part of a result.
public struct FactorizationTimes: Sendable {
  /// Nested dissection, the wait for its lock included.
  public var ordering = 0.0
  /// The symbolic factorization and the layout of the panels.
  public var analysis = 0.0
  /// The elimination itself.
  public var elimination = 0.0
}

/// Seconds of wall time that the stages of `LowestEigenpairs` took. Never part of a result.
public struct EigenpairTimes: Sendable {
  /// Applications of M⁺.
  public var solves = 0.0
  /// Keeping the basis orthonormal.
  public var orthogonalization = 0.0
  /// Diagonalising the projected matrix, and the whole one where it is small.
  public var diagonalization = 0.0
  /// Forming the vectors, their eigenvalues and their residuals.
  public var vectors = 0.0
}

/// A clock that is read between stages.
package struct Stopwatch {
  private let clock = ContinuousClock()
  private var last: ContinuousClock.Instant

  /// Starts.
  package init() { last = clock.now }

  /// Seconds since the last reading.
  package mutating func lap() -> Double {
    let now = clock.now
    defer { last = now }
    return last.duration(to: now) / .seconds(1)
  }
}
