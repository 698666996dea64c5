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
  /// The largest number of basis vectors per pair.
  var columnsPerPair = Int.max
  /// The value that θ of the last pair has to exceed; smaller ones belong to the damped part of the spectrum.
  var smallestEigenvalue = -Double.infinity

  /// The number of guards that are added at a time.
  static let moreGuards = 16
  /// The tolerance of ‖R s‖/θ below which rounding prevents progress.
  static let floor = 1e-14
}

extension LanczosGoal {
  /// Throws if the basis has become too large, or θ of the last pair is in the damped part of the spectrum although the
  /// basis is large enough for the pairs.
  func check(_ look: LanczosLook) throws(SparseAlgebraError) {
    guard columnsPerPair < .max else { return }
    let last = look.inverseEigenvalues.last ?? 0
    let isDamped = look.columns >= 3 * count && last < smallestEigenvalue
    guard isDamped || look.columns > columnsPerPair * count + 8 * Self.moreGuards else { return }
    throw .notConverged(converged: look.converged, wanted: count, worstResidual: look.worstResidual)
  }

  /// Whether pairs that have converged in A are not yet what is wanted: residuals in M are too large, or the guards do
  /// not reach far enough.
  ///
  /// Not for P M⁺ P, whose residuals in M are λ ‖R s‖/θ.
  ///
  /// The tolerance of ‖R s‖/θ, or the number of guards, is then changed.
  mutating func continues(after pairs: LowestEigenpairs, demanded: inout Double, dimension: Int) -> Bool {
    guard columnsPerPair < .max else { return false }
    let worst = pairs.residuals.max() ?? 0
    if worst > tolerance, demanded > Self.floor {
      demanded = max(Self.floor, demanded * min(0.5, 0.5 * tolerance / worst))
      return true
    }
    guard let last = pairs.eigenvalues.last, last < separation * pairs.eigenvalues[wanted - 1] else { return false }
    let more = min(dimension, count + Self.moreGuards)
    defer { count = more }
    return more > count
  }
}
