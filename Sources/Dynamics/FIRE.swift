import Interactions
import Particles

/// Fast inertial relaxation: molecular dynamics whose velocity is steered along the force and stopped when it climbs.
///
/// The second, independent minimizer: it uses forces only, never energies, and follows the slope closely.
///
/// Source: E. Bitzek et al., Phys. Rev. Lett. 97, 170201 (2006); J. Guénolé et al., Comput. Mater. Sci. 175, 109584 (2020),
/// whose half step back after an uphill move is used.
public struct FIRE: Minimizer {
  /// `fire`.
  public static let name = "fire"
  static let startMixing = 0.25
  static let mixingDecay = 0.99
  static let growth = 1.1
  static let shrinkage = 0.5
  static let patience = 20
  /// The longest time step over the given one.
  static let longestStep = 8.0
  /// The longest move of a particle in one step, over ``ForceField/stepUnit``.
  static let longestMove = 0.05

  /// The minimizer.
  public init() {}

  /// Moves `positions` downhill; see ``Minimizer``.
  public func minimize(
    _ positions: inout [Vec3], field: any ForceField, coarse: (any ForceField)?, timeStep: Double, tolerance: Double,
    limit: Int
  ) -> Descent {
    let count = positions.count
    let cap = Self.longestMove * field.stepUnit
    let start = field.evaluations
    var forces = [Vec3](repeating: .zero, count: count)
    var velocities = forces
    var step = timeStep
    var mixing = Self.startMixing
    var downhill = 0
    var state = field.mechanics(at: positions, into: &forces)
    var monitor = RestMonitor(field, tolerance: tolerance)
    var spent: Int { field.evaluations - start - monitor.evaluations }
    while !monitor.ends(state, at: positions), spent < limit {
      if dot(forces, velocities) > 0 {
        downhill += 1
        if downhill > Self.patience {
          step = min(step * Self.growth, Self.longestStep * timeStep)
          mixing *= Self.mixingDecay
        }
      } else {
        downhill = 0
        step = max(step * Self.shrinkage, 0.02 * timeStep)
        mixing = Self.startMixing
        for i in 0..<count {
          positions[i].addProduct(-0.5 * step, velocities[i])
          velocities[i] = .zero
        }
      }
      for i in 0..<count { velocities[i].addProduct(step, forces[i]) }
      // A force of exactly zero has no direction: nothing to steer along, and nothing to move.
      let forceSquare = dot(forces, forces)
      guard forceSquare > 0 else { break }
      let along = mixing * (dot(velocities, velocities) / forceSquare).squareRoot()
      for i in 0..<count {
        velocities[i] *= 1 - mixing
        velocities[i].addProduct(along, forces[i])
      }
      let fastest = longest(velocities)
      let time = min(step, cap / fastest)
      for i in 0..<count { positions[i].addProduct(time, velocities[i]) }
      state = field.mechanics(at: positions, into: &forces)
    }
    return Descent(
      minimizer: Self.name, ending: monitor.ending, forceRatio: state.forceRatio(count: count), evaluations: spent,
      energy: state.energy)
  }
}
