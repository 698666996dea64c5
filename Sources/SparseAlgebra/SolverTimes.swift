/// The wall times of the stages of a `Factorization`, in seconds. Never part of a result.
public struct FactorizationTimes: Sendable {
  /// Nested dissection, including the wait for its lock.
  public var ordering = 0.0
  /// The symbolic factorization and the layout of the panels.
  public var analysis = 0.0
  /// The numerical factorization.
  public var elimination = 0.0
}

/// The wall times of the stages of `LowestEigenpairs`, in seconds. Never part of a result.
public struct EigenpairTimes: Sendable {
  /// Applications of M⁺ or of a polynomial in M, and the choice of that polynomial.
  public var solves = 0.0
  /// Orthogonalization of the basis.
  public var orthogonalization = 0.0
  /// Diagonalization of the projected matrix, or of a small matrix as a whole.
  public var diagonalization = 0.0
  /// Computation of the vectors, their eigenvalues and their residuals.
  public var vectors = 0.0
}

/// A stopwatch for the time between stages.
package struct Stopwatch {
  private let clock = ContinuousClock()
  private var last: ContinuousClock.Instant

  /// Starts the stopwatch.
  package init() { last = clock.now }

  /// Returns the seconds since the last reading.
  package mutating func lap() -> Double {
    let now = clock.now
    defer { last = now }
    return last.duration(to: now) / .seconds(1)
  }
}
