import Interactions
import Particles

/// Quasi-Newton descent that builds the inverse Hessian from the last steps and gradients (L-BFGS, two-loop recursion).
///
/// A step is capped so that no particle moves by more than `longestMove`, and accepted when the energy falls enough
/// (Armijo) or, where rounding hides energy differences, when the slope along the step has shrunk (the approximate Wolfe
/// conditions of Hager and Zhang). A refused step is cut by the secant rule. If no step along the direction is
/// accepted, the memory is dropped and steepest descent begins it anew.
///
/// Source: J. Nocedal, S. Wright, Numerical Optimization (2006), ch. 7; W. Hager, H. Zhang, SIAM J. Optim. 16, 170 (2005).
public struct LimitedMemoryBFGS: Minimizer {
  /// `lbfgs`.
  public static let name = "lbfgs"
  /// How many pairs of steps and gradient differences are kept.
  public var memory = 12
  /// The longest move of a particle in one step, over the mean spacing (V/N)^(1/3).
  public var longestMove = 0.1
  /// Armijo's constant.
  static let sufficientDecrease = 1e-4
  /// The slope that remains along an accepted step is at most this part of that at its beginning.
  static let slopeReduction = 0.9
  /// Energy differences below this part of |U| are rounding.
  static let energyRounding = 1e-13

  /// The minimizer with its standard settings.
  public init() {}

  /// Moves `positions` downhill; see ``Minimizer``.
  public func minimize(
    _ positions: inout [Vec3], field: any ForceField, timeStep: Double, tolerance: Double, limit: Int
  ) -> Descent {
    let count = positions.count
    let move = longestMove * (field.box.volume / Double(count)).cubeRoot
    let start = field.evaluations
    var forces = [Vec3](repeating: .zero, count: count)
    var trialForces = forces
    var trial = positions
    var history = History(memory: memory)
    var state = field.mechanics(at: positions, into: &forces)
    var ratio = state.forceRatio(count: count)

    while ratio > tolerance, field.evaluations - start < limit {
      var direction = history.direction(forces)
      var descent = dot(direction, forces)
      if !(descent > 0) {
        history.clear()
        direction = forces
        descent = dot(forces, forces)
      }
      let far = longest(direction)
      // Without a history the length of a first step is unknown: a tenth of the cap.
      var step = history.isEmpty ? 0.1 * move / far : min(1, move / far)
      var accepted = false
      for _ in 0..<12 {
        for i in 0..<count { trial[i] = positions[i].addingProduct(Vec3(repeating: step), direction[i]) }
        let next = field.mechanics(at: trial, into: &trialForces)
        let slope = dot(direction, trialForces)
        let falls = next.energy <= state.energy - Self.sufficientDecrease * step * descent
        let levels =
          next.energy <= state.energy + Self.energyRounding * abs(state.energy)
          && abs(slope) <= Self.slopeReduction * descent
        if next.energy.isFinite, falls || levels {
          history.append(step: step, direction: direction, before: forces, after: trialForces)
          swap(&positions, &trial)
          swap(&forces, &trialForces)
          state = next
          accepted = true
          break
        }
        // Where the slope along the direction vanishes, if it fell in between; half otherwise.
        let secant = descent > slope ? step * descent / (descent - slope) : step / 2
        step = min(max(secant, 0.1 * step), 0.5 * step)
      }
      if !accepted {
        if history.isEmpty { break }
        history.clear()
        // The list and the forces belong to the last trial: return to the accepted place.
        state = field.mechanics(at: positions, into: &forces)
      }
      ratio = state.forceRatio(count: count)
    }
    return Descent(
      minimizer: Self.name, converged: ratio <= tolerance, forceRatio: ratio, evaluations: field.evaluations - start,
      energy: state.energy)
  }
}

/// The last steps s and force differences y of a quasi-Newton descent, in a ring.
private struct History {
  private var steps: [[Vec3]] = []
  private var differences: [[Vec3]] = []
  private var curvatures: [Double] = []
  private let memory: Int
  private var oldest = 0

  init(memory: Int) { self.memory = memory }

  var isEmpty: Bool { steps.isEmpty }

  mutating func clear() {
    steps.removeAll()
    differences.removeAll()
    curvatures.removeAll()
    oldest = 0
  }

  mutating func append(step: Double, direction: [Vec3], before: [Vec3], after: [Vec3]) {
    var s = direction
    var y = before
    for i in s.indices {
      s[i] *= step
      y[i] -= after[i]  // the gradient's difference is minus that of the forces
    }
    let curvature = dot(s, y)
    // Only steps along which the energy curves upwards may shape an inverse Hessian.
    guard curvature > 1e-12 * (dot(s, s) * dot(y, y)).squareRoot() else { return }
    if steps.count < memory {
      steps.append(s)
      differences.append(y)
      curvatures.append(curvature)
    } else {
      steps[oldest] = s
      differences[oldest] = y
      curvatures[oldest] = curvature
      oldest = (oldest + 1) % memory
    }
  }

  /// H·F by the two-loop recursion, with H₀ = (s·y/y·y) of the newest pair.
  func direction(_ forces: [Vec3]) -> [Vec3] {
    guard !isEmpty else { return forces }
    let order = (0..<steps.count).map { (oldest + $0) % steps.count }
    var q = forces
    var weights = [Double](repeating: 0, count: steps.count)
    for k in order.reversed() {
      weights[k] = dot(steps[k], q) / curvatures[k]
      add(-weights[k], differences[k], to: &q)
    }
    let newest = order.last!
    let scale = curvatures[newest] / dot(differences[newest], differences[newest])
    for i in q.indices { q[i] *= scale }
    for k in order {
      add(weights[k] - dot(differences[k], q) / curvatures[k], steps[k], to: &q)
    }
    return q
  }
}

extension Double {
  /// self^(1/3) for a positive number.
  var cubeRoot: Double { PeriodicBox(count: 1, density: 1 / self).side }
}
