import Interactions
import Particles

/// Quasi-Newton descent that builds the inverse Hessian from the last steps and gradients (L-BFGS, two-loop recursion).
///
/// A step is capped so that no particle moves by more than `longestMove`, and accepted unless it goes so far beyond the
/// minimum along its direction that the slope there is nearly the initial one, reversed. Forces decide, not energies: they
/// cost less, and rounding does not hide their differences near rest. A refused step is cut by the secant rule. If no step
/// along the direction is accepted, the memory is dropped and steepest descent begins it anew.
///
/// Source: J. Nocedal, S. Wright, Numerical Optimization (2006), ch. 7; the derivative part of the approximate Wolfe
/// conditions of W. Hager, H. Zhang, SIAM J. Optim. 16, 170 (2005).
public struct LimitedMemoryBFGS: Minimizer {
  /// `lbfgs`.
  public static let name = "lbfgs"
  /// How many pairs of steps and gradient differences are kept; between 3 and 20 the evaluations differ by a tenth.
  public var memory = 5
  /// The longest move of a particle in one step, over ``ForceField/stepUnit``, the mean spacing (V/N)^(1/3) of a dense packing.
  public var longestMove = 0.1
  /// The slope uphill at the end of an accepted step is at most this part of that downhill at its beginning.
  static let slopeReversal = 0.9
  /// The pair forces, the unit of the force ratio, are summed anew after this many steps.
  static let unitInterval = 20

  /// The minimizer with its standard settings.
  public init() {}

  /// Moves `positions` downhill; see ``Minimizer``.
  public func minimize(
    _ positions: inout [Vec3], field: any ForceField, coarse: (any ForceField)?, timeStep: Double, tolerance: Double,
    limit: Int
  ) -> Descent {
    var forces = [Vec3](repeating: .zero, count: positions.count)
    let start = field.evaluations
    let (state, monitor) = descend(&positions, &forces, field: field, tolerance: tolerance, limit: limit)
    return Descent(
      minimizer: Self.name, ending: monitor.ending, forceRatio: state.forceRatio(count: positions.count),
      evaluations: field.evaluations - start - monitor.evaluations, energy: state.energy)
  }

  /// Goes down until the monitor of `tolerance` ends it or `limit` evaluations are spent; `forces` and the result are those
  /// at the final `positions`.
  func descend(
    _ positions: inout [Vec3], _ forces: inout [Vec3], field: any ForceField, tolerance: Double, limit: Int
  ) -> (state: Energetics, monitor: RestMonitor) {
    let count = positions.count
    let move = longestMove * field.stepUnit
    let start = field.evaluations
    var trial = positions
    var trialForces = forces
    var memory = QuasiNewtonMemory(length: memory)
    var direction = QuasiNewtonMemory.Field(repeating: .zero, count: count)
    var state = field.mechanics(at: positions, into: &forces)
    var ratio = state.forceRatio(count: count)
    var stepsSince = 0
    var monitor = RestMonitor(field, tolerance: tolerance)
    var ends = monitor.ends(state, at: positions)

    while !ends, field.evaluations - start - monitor.evaluations < limit {
      for i in 0..<count { direction[i] = single(forces[i]) }
      memory.direct(&direction)
      let (descent, far) = slopeAndLength(direction, forces)
      guard descent > 0 else {
        if memory.isEmpty { break }
        memory.clear()
        continue
      }
      // Without a history the length of a first step is unknown: a tenth of the cap.
      var step = memory.isEmpty ? 0.1 * move / far : min(1, move / far)
      var accepted = false
      for _ in 0..<12 where !accepted {
        advance(&trial, from: positions, by: step, along: direction)
        field.forces(at: trial, into: &trialForces)
        let slope = slopeAndLength(direction, trialForces).slope
        accepted = slope >= -Self.slopeReversal * descent
        if accepted {
          memory.append(step: step, direction: direction, before: forces, after: trialForces)
          swap(&positions, &trial)
          swap(&forces, &trialForces)
        } else {
          // Where the slope along the direction vanishes, if it fell in between; half otherwise.
          let secant = descent > slope ? step * descent / (descent - slope) : step / 2
          step = min(max(secant, 0.1 * step), 0.5 * step)
        }
      }
      if accepted {
        stepsSince += 1
        ratio *= (squaredLength(forces) / state.squaredForces).squareRoot()
        state.squaredForces = squaredLength(forces)
      } else {
        if memory.isEmpty { break }
        memory.clear()
      }
      if stepsSince == Self.unitInterval || (stepsSince > 0 && !(ratio > tolerance)) {
        state = field.mechanics(at: positions, into: &forces)
        ratio = state.forceRatio(count: count)
        stepsSince = 0
        ends = monitor.ends(state, at: positions)
      }
    }
    if stepsSince > 0 {
      state = field.mechanics(at: positions, into: &forces)
      _ = monitor.ends(state, at: positions)
    }
    return (state, monitor)
  }
}

/// d·F, and the length of the longest of the vectors d.
private func slopeAndLength(_ direction: QuasiNewtonMemory.Field, _ forces: [Vec3]) -> (slope: Double, far: Double) {
  var slope = Vec3.zero
  var far = 0.0
  direction.withUnsafeBufferPointer { direction in
    forces.withUnsafeBufferPointer { forces in
      for i in 0..<forces.count {
        let d = double(direction[i])
        slope = slope.addingProduct(d, forces[i])
        far = max(far, d.squaredLength)
      }
    }
  }
  return (slope.sum(), far.squareRoot())
}

/// trial = positions + step·direction.
private func advance(
  _ trial: inout [Vec3], from positions: [Vec3], by step: Double, along direction: QuasiNewtonMemory.Field
) {
  let factor = Vec3(repeating: step)
  trial.withUnsafeMutableBufferPointer { trial in
    positions.withUnsafeBufferPointer { positions in
      for i in 0..<trial.count { trial[i] = positions[i].addingProduct(factor, double(direction[i])) }
    }
  }
}

/// Σ_i v_i².
private func squaredLength(_ vectors: [Vec3]) -> Double { dot(vectors, vectors) }

extension Double {
  /// self^(1/3) for a positive number.
  var cubeRoot: Double { Cell(count: 1, density: 1 / self).side }
}
