/// What block Lanczos has to reach.
struct LanczosGoal {
  /// The number of pairs wanted, k.
  var wanted: Int
  /// The number of pairs to converge, at least k: further ones are guards.
  var count: Int
  /// The largest ‖M x − λ x‖/λ.
  var tolerance: Double
  /// The ratio of the last eigenvalue to the k-th that the guards must reach; more guards are added until they do.
  var separation = 1.0
  /// If A is a polynomial in M, the largest number of basis vectors per pair; nil for P M⁺ P, whose residuals in M are
  /// λ ‖R s‖/θ.
  var columnsPerPair: Int?
  /// The value that θ of the last pair has to exceed; smaller ones belong to the damped part of the spectrum.
  var smallestEigenvalue = -Double.infinity

  /// Whether a large basis is given up even if all pairs have converged, and only copies of one eigenvalue are sought:
  /// another method is at hand.
  var hasAlternative = false

  /// The number of guards that are added at a time.
  static let moreGuards = 16
  /// The tolerance of ‖R s‖/θ below which rounding prevents progress.
  static let floor = 1e-14
  /// The ‖R s‖/θ of a polynomial, relative to the tolerance, at which residuals in M are examined: they are 10 times as large
  /// in glasses.
  static let polynomialFraction = 1.0 / 16

  /// The tolerance of ‖R s‖/θ to begin with.
  var demandedFirst: Double { columnsPerPair == nil ? tolerance : Self.polynomialFraction * tolerance }

  /// The number of basis vectors that are expected: 2.8 per pair with a polynomial, 5.8 with the inverse.
  func columns(blockSize: Int) -> Int { (columnsPerPair == nil ? 6 : 3) * count + 4 * blockSize }
}

extension LanczosGoal {
  /// Throws if the basis has become too large, or θ of the last pair is in the damped part of the spectrum although the
  /// basis is large enough for the pairs.
  func check(_ look: LanczosLook, blockSize: Int) throws(SparseAlgebraError) {
    guard let columnsPerPair, hasAlternative || look.converged < count else { return }
    let last = look.inverseEigenvalues.last ?? 0
    let isDamped = look.columns >= 3 * count && last < smallestEigenvalue
    guard isDamped || look.columns > columnsPerPair * count + 32 * blockSize else { return }
    throw .notConverged(converged: look.converged, wanted: count, worstResidual: look.worstResidual)
  }

  /// Whether pairs that have converged in A are not yet what is wanted: residuals in M are too large, or the guards do
  /// not reach far enough.
  ///
  /// The tolerance of ‖R s‖/θ, or the number of guards, is then changed.
  mutating func continues(
    after pairs: LowestEigenpairs, _ look: LanczosLook, demanded: inout Double, dimension: Int
  ) -> Bool {
    guard columnsPerPair != nil else { return false }
    let worst = pairs.residuals.max() ?? 0
    if !(worst <= tolerance), demanded > Self.floor {
      demanded = max(Self.floor, min(demanded, look.worstResidual) * min(0.5, 0.5 * tolerance / worst))
      return true
    }
    guard let last = pairs.eigenvalues.last, last < separation * pairs.eigenvalues[wanted - 1] else { return false }
    let more = min(dimension, count + Self.moreGuards)
    defer { count = more }
    return more > count
  }
}
