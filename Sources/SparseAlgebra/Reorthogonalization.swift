/// When a Lanczos basis is orthogonalized against all of its columns.
///
/// A new block is orthogonal to the last two by construction, and to the others up to an error that every step
/// multiplies by some 20, as pairs converge. The projected matrix remains exact to rounding while that loss is below
/// √ε = 10⁻⁸. The whole basis is therefore read only every few steps, for the last two blocks together; the interval
/// follows from the loss found each time.
///
/// Source: J. F. Grcar, PhD thesis, University of Illinois (1981), periodic reorthogonalization; the bound:
/// H. D. Simon, Linear Algebra Appl. 61, 101 (1984).
struct Reorthogonalization {
  /// The number of steps from one to the next.
  private(set) var interval = 1
  /// The number of steps since the last.
  private(set) var steps = 0

  /// The loss at which the interval is shortened, √ε.
  static let largestLoss = 1e-8
  /// The factor by which a further step is expected to increase the loss, with a margin.
  static let growth = 32.0
  /// The longest interval: what a longer one would save is less than what it risks.
  static let longest = 3

  /// Counts a step; true if the basis is to be orthogonalized.
  mutating func isDue() -> Bool {
    steps += 1
    return steps >= interval
  }

  /// Chooses the next interval by the loss found, max ∣q·w∣/‖w‖.
  mutating func note(loss: Double) {
    steps = 0
    // Written so that NaN shortens it.
    if loss * Self.growth <= Self.largestLoss {
      interval = min(interval + 1, Self.longest)
    } else if !(loss <= Self.largestLoss) {
      interval = max(interval - 1, 1)
    }
  }
}
