import Interactions
import Particles

/// Follows the elastic branch of a glass: from a state at rest to that at a slightly different strain, if the branch
/// leads there.
///
/// **Prediction.** Positions follow from the last state by its velocities, M v = Ξ, and from the state before it by the
/// cubic polynomial through both.
///
/// **Correction** by Newton's method, M u = F, as long as M is positive where the iteration needs it, the forces fall by half at
/// least, and the corrections stay a small part of the predicted displacement.
///
/// **Velocities** are solved for from an estimate on, that of the polynomial through all states with the corrected positions too.
///
/// **Check.** On a branch the displacement is the integral of the velocities. The trapezoidal rule with the velocities at both
/// ends has to explain it up to the same small part, `tolerance`. A jump to another branch is not explained, and the
/// unexplained part does not become smaller with the step, as the error of the rule does; hence the caller may halve the
/// step to tell them apart.
///
/// **Variable.** Before an instability at γ_c positions are a power series in (γ_c − γ)^½ (``BranchVariable``): with an estimate
/// of γ_c, prediction and check use that instead of γ.
struct ElasticBranch {
  let model: Model
  let frame: ShearFrame
  /// The force ratio at rest.
  let restTolerance: Double
  /// The force ratio where net forces displace soft modes so far that steps of the resolution would notice: the resolution times
  /// that at rest, and a hundredth of that at least.
  let forceTolerance: Double
  /// The part of the allowed displacement below which a correction counts as small.
  static let settledPart = 0.3
  /// The part of the displacement that prediction and trapezoidal rule may leave unexplained.
  static let tolerance = 0.1
  /// Where there are no non-affine displacements, as in crystals: their least scale, over the affine ones of a spacing.
  static let leastDisplacement = 1e-3
  /// The most Newton steps of a correction: quadratic convergence takes three to five.
  static let mostCorrections = 10
  /// The part to which M v = Ξ is solved; Ξ·v is exact to its square.
  static let responseTolerance = 1e-3
  /// The part to which the residual of an estimate is reduced at least: soft modes, in which estimates err most, are a small part
  /// of Ξ, and hence of the residual.
  static let estimateTolerance = 0.03
  /// The most products with M of one solution.
  static let mostProducts = 3000
  /// Skin of the neighbor list over (V/N)^(1/3): particles move little within a step.
  static let skin = 0.1

  init(_ model: Model, _ frame: ShearFrame, _ shear: QuasistaticShear) {
    (self.model, self.frame) = (model, frame)
    restTolerance = shear.forceTolerance
    forceTolerance = min(1, max(1e-2, shear.resolution)) * shear.forceTolerance
  }

  /// Returns the state at `strain` on the branch of `glass`, or nil if the branch does not lead there.
  ///
  /// - Parameters:
  ///   - past: an earlier state on the same branch.
  ///   - variable: the variable of prediction and check.
  func state(
    at strain: Double, from glass: ShearedGlass, past: ShearedGlass?, in variable: BranchVariable = .strain
  ) throws -> ShearedGlass? {
    let predicted = Self.prediction(at: strain, from: glass, past: past, in: variable)
    guard let place = try corrected(predicted, at: strain, allowed: allowed(glass, predicted, at: strain)) else {
      return nil
    }
    let reached = frame.reference(place.positions, at: strain)
    let next = try state(
      of: place, velocities: Self.velocities(of: reached, predicted, at: strain, from: glass, past: past, in: variable))
    return follows(next, glass, in: variable) ? next : nil
  }

  /// Returns by how much corrections may change a prediction that begins at `glass`.
  func allowed(_ glass: ShearedGlass, _ predicted: [Vec3], at strain: Double) -> Double {
    let moved = Self.distance(predicted, glass.positions)
    return Self.tolerance * max(moved, leastScale(strain - glass.strain)) + rounding(glass)
  }

  /// Returns whether the velocities at both ends explain the displacement from `glass` to `next`.
  func follows(_ next: ShearedGlass, _ glass: ShearedGlass, in variable: BranchVariable = .strain) -> Bool {
    let half = 0.5 * (variable.value(at: next.strain) - variable.value(at: glass.strain))
    let (first, second) = (half * variable.slope(at: glass.strain), half * variable.slope(at: next.strain))
    var squares = (jump: 0.0, moved: 0.0)
    for i in glass.positions.indices {
      let moved = next.positions[i] - glass.positions[i]
      squares.jump += (moved - first * glass.velocities[i] - second * next.velocities[i]).squaredLength
      squares.moved += moved.squaredLength
    }
    let scale = max(squares.moved.squareRoot(), leastScale(next.strain - glass.strain))
    return squares.jump.squareRoot() <= Self.tolerance * scale + rounding(glass) + rounding(next)
  }

  /// What the net forces of a state may displace, as the length of the field of displacements.
  private func rounding(_ glass: ShearedGlass) -> Double {
    glass.rounding * Double(glass.positions.count).squareRoot()
  }

  /// The least displacement that counts, as the length of a field.
  private func leastScale(_ step: Double) -> Double {
    let count = Double(frame.origin.count)
    return Self.leastDisplacement * abs(step) * (frame.origin.cell.volume / count).cubeRoot * count.squareRoot()
  }

  /// The displacement that the velocities of `glass`, or affine displacements of a spacing, make over a strain, as the length of a
  /// field.
  func reach(of glass: ShearedGlass, _ strain: Double) -> Double {
    let velocities = glass.velocities.reduce(0) { $0 + $1.squaredLength }.squareRoot()
    return abs(strain) * max(velocities, leastScale(1) / Self.leastDisplacement)
  }

  static func distance(_ a: [Vec3], _ b: [Vec3]) -> Double {
    zip(a, b).reduce(0) { $0 + ($1.0 - $1.1).squaredLength }.squareRoot()
  }
}
