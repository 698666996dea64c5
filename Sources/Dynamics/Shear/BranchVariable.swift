/// The variable in which positions on an elastic branch are smooth: the strain, or the root of the distance to an
/// instability.
///
/// With τ = (γ_c − γ)^½, X = X_c + a τ + b τ² + …: dX/dτ = −2τ V is smooth where V = dX/dγ diverges.
enum BranchVariable: Equatable {
  /// γ.
  case strain
  /// |γ_c − γ|^½.
  case root(instability: Double)

  /// The value at a strain.
  func value(at strain: Double) -> Double {
    switch self {
    case .strain: strain
    case .root(let instability): abs(instability - strain).squareRoot()
    }
  }

  /// dγ over the variable.
  func slope(at strain: Double) -> Double {
    switch self {
    case .strain: 1
    case .root(let instability): (strain < instability ? -2 : 2) * abs(instability - strain).squareRoot()
    }
  }

  /// Whether both strains lie on the same side of the instability.
  func isBefore(_ strain: Double, _ other: Double) -> Bool {
    guard case .root(let instability) = self else { return true }
    return (instability - strain) * (instability - other) > 0
  }

  /// An estimate of γ_c from two states on a branch: 1/V² vanishes there, as γ_c − γ. Nil if it does not decrease towards
  /// either side.
  static func instability(_ glass: ShearedGlass, _ past: ShearedGlass) -> Double? {
    let (now, before) = (inverseSquare(glass), inverseSquare(past))
    guard now > 0, before > 0, now.isFinite, before.isFinite, now != before else { return nil }
    return glass.strain - now * (glass.strain - past.strain) / (now - before)
  }

  private static func inverseSquare(_ glass: ShearedGlass) -> Double {
    1 / glass.velocities.reduce(0) { $0 + $1.squaredLength }
  }
}
