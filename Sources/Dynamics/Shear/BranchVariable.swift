/// The variable in which positions on an elastic branch are smooth: the strain, or the root of the distance to an
/// instability.
///
/// With τ = (γ_c − γ)^½, X = X_c + a τ + b τ² + …: dX/dτ = −2τ V is smooth where V = dX/dγ diverges.
package enum BranchVariable: Equatable {
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

  /// An estimate of γ_c from two states on a branch; nil if there is none.
  ///
  /// V = A/τ + B along the direction in which V changes. With V₁ and V₂ at τ₁ and τ₂ and the displacement ∫V dγ between them, d
  /// over a strain h, (d/h − V₂)/(V₁ − V₂) = τ₁/(τ₁ + τ₂) and τ₂² − τ₁² = ±h give τ₁. A next term x A/τ₁ (τ/τ₁)
  /// of V makes the distance to γ_c err by a part of about 8x/3; x ~ τ₁².
  package static func instability(_ glass: ShearedGlass, _ past: ShearedGlass) -> Double? {
    let h = glass.strain - past.strain
    var (now, before, displacement, change, size) = (0.0, 0.0, 0.0, 0.0, 0.0)
    for i in glass.positions.indices {
      let direction = glass.velocities[i] - past.velocities[i]
      now += (glass.velocities[i] * direction).sum()
      before += (past.velocities[i] * direction).sum()
      displacement += ((glass.positions[i] - past.positions[i]) * direction).sum()
      change += direction.squaredLength
      size += glass.velocities[i].squaredLength
    }
    // V is known to a part of about 10⁻³, and A/τ changes by a tenth in a step that is a fifth of the distance.
    guard h != 0, change > leastChange * leastChange * size else { return nil }
    let part = (displacement / h - before) / (now - before)
    guard part > 0, part < 1, part != 0.5 else { return nil }
    let ratio = 1 / part - 1
    return glass.strain + h / (ratio * ratio - 1)
  }

  /// The least change of V, over V, that tells of an instability.
  private static let leastChange = 0.02
}
