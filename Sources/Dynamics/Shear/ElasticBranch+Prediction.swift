import Particles

extension ElasticBranch {
  /// Returns X at `strain`, continued from one or two states on the branch.
  static func prediction(
    at strain: Double, from glass: ShearedGlass, past: ShearedGlass?, in variable: BranchVariable = .strain
  ) -> [Vec3] {
    let step = variable.value(at: strain) - variable.value(at: glass.strain)
    guard let past, counts(past, at: strain, from: glass) else {
      let slope = variable.slope(at: glass.strain)
      return zip(glass.positions, glass.velocities).map { $0 + (step * slope) * $1 }
    }
    let cubic = BranchCubic(glass, past, variable)
    return glass.positions.indices.map { i in
      let (v, c, d) = cubic.coefficients(i)
      return glass.positions[i] + step * (v + step * (c + step * d))
    }
  }

  /// Returns an estimate of V at the state X = `reached`, which `predicted` was the prediction of: that of the polynomial of
  /// ``prediction(at:from:past:in:)`` with one more term, which leads to `reached`. Nil if there is none.
  static func velocities(
    of reached: [Vec3], _ predicted: [Vec3], at strain: Double, from glass: ShearedGlass, past: ShearedGlass?,
    in variable: BranchVariable = .strain
  ) -> [Vec3]? {
    let step = variable.value(at: strain) - variable.value(at: glass.strain)
    let slope = variable.slope(at: strain)
    guard step != 0, slope != 0 else { return nil }
    guard let past, counts(past, at: strain, from: glass) else {
      // y = v t + c t²
      let first = variable.slope(at: glass.strain)
      return reached.indices.map { i in
        (1 / slope) * (first * glass.velocities[i] + (2 / step) * (reached[i] - predicted[i]))
      }
    }
    // y = v t + c t² + d t³ + e t² (t + h)²
    let cubic = BranchCubic(glass, past, variable)
    let fourth = 2 / step + 2 / (step + cubic.width)
    return reached.indices.map { i in
      let (v, c, d) = cubic.coefficients(i)
      return (1 / slope) * (v + step * (2 * c + 3 * step * d) + fourth * (reached[i] - predicted[i]))
    }
  }

  /// Whether the state before `glass` is near enough to tell of the one at `strain`.
  private static func counts(_ past: ShearedGlass, at strain: Double, from glass: ShearedGlass) -> Bool {
    abs(strain - glass.strain) <= 2 * abs(glass.strain - past.strain)
  }
}

/// The displacements y(t) = v t + c t² + d t³ from a state, with those of the state before it: y(−h) = X₋ − X, y′(0) = v and
/// y′(−h) = w. t is the branch variable, from that of the state on.
private struct BranchCubic {
  let glass, past: ShearedGlass
  /// h.
  let width: Double
  private let slope, pastSlope: Double

  init(_ glass: ShearedGlass, _ past: ShearedGlass, _ variable: BranchVariable) {
    (self.glass, self.past) = (glass, past)
    width = variable.value(at: glass.strain) - variable.value(at: past.strain)
    (slope, pastSlope) = (variable.slope(at: glass.strain), variable.slope(at: past.strain))
  }

  /// v, c and d of particle `i`.
  func coefficients(_ i: Int) -> (v: Vec3, c: Vec3, d: Vec3) {
    let (v, w) = (slope * glass.velocities[i], pastSlope * past.velocities[i])
    let a = (1 / width) * (v - (1 / width) * (glass.positions[i] - past.positions[i]))
    let b = (1 / width) * (v - w)
    return (v, 3 * a - b, (1 / width) * (2 * a - b))
  }
}
