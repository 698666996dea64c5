import Interactions
import Particles

/// Newton's method without a matrix: quasi-Newton steps while the forces are large, then M u = F by conjugate gradients.
///
/// A product M u costs a quarter of energy and forces. At N = 3000 some 35 steps with 650 products take the place of the
/// last 780 evaluations of a quasi-Newton descent at r_c = 1.5, and 20 steps with 190 products that of 240 at r_c = 1.1.
/// Near rest the force ratio falls with every step to the part that M u = F was solved to, 10⁻³.
///
/// Far from rest M is not positive, and the energy is quadratic over short distances only. The iteration for u therefore
/// ends where a particle would move farther than the *trust radius*, or at a direction along which the energy curves
/// downwards, which is followed to that radius (Steihaug). A step is taken if the energy falls; the slope F·u at its end
/// tells how good the quadratic picture was, and the radius follows. Where steps are refused time and again, as around the
/// jumps of φ‴, quasi-Newton steps take over for a while.
///
/// Source: T. Steihaug, SIAM J. Numer. Anal. 20, 626 (1983); S. C. Eisenstat, H. F. Walker, SIAM J. Sci. Comput. 17, 16
/// (1996), for the part to which a step is solved.
public struct NewtonConjugateGradients: Minimizer {
  /// `newton`.
  public static let name = "newton"
  /// The way down while the forces are large.
  public var first = LimitedMemoryBFGS()
  /// The force ratio at which Newton steps begin: that with the least total cost at N = 3000 for r_c = 1.1 and 1.5; a
  /// factor of three either way costs a tenth.
  public var switchRatio = 0.01
  /// The first trust radius over ``ForceField/stepUnit``, the mean spacing (V/N)^(1/3) of a dense packing.
  public var firstRadius = 0.1
  /// The largest trust radius over that unit.
  public var largestRadius = 0.3
  /// M u = F is solved to this part at least, and at most to the square root of the force ratio.
  static let smallestResidual = 1e-3
  static let largestResidual = 0.5
  /// The most products a step.
  static let mostProducts = 1000
  /// A step is taken if the energy falls by this part of F·u (Armijo).
  static let sufficientDecrease = 1e-4
  /// Energy differences below this part of |U| are rounding, and below the energies f δ of the rounding errors δ of distances,
  /// which are a larger part of U where overlaps are short: then the forces decide.
  static let energyRounding = 1e-13
  static func energyError(_ sums: Energetics, _ field: any ForceField) -> Double {
    max(energyRounding * abs(sums.energy), field.resolution(at: []) * sums.squaredPairForces.squareRoot())
  }
  /// After this many refused steps in a row `first` takes over for `relief` evaluations.
  static let patience = 4
  static let relief = 50
  /// The most evaluations of the coarse field: the way down takes some hundred, and where forces vanish below the errors of
  /// the coarse ones, their ratio does not fall.
  static let mostCoarse = 5000
  /// The unit of the trust radius: that of steps, or, where it is less, a hundred mean overlaps U/(pairs·f). Beyond a few overlaps
  /// contacts close that the quadratic picture does not know of.
  static func radiusUnit(_ sums: Energetics, _ unit: Double) -> Double {
    guard sums.energy > 0, sums.squaredPairForces > 0 else { return unit }
    return min(unit, 100 * sums.energy / (sums.squaredPairForces * Double(sums.pairs)).squareRoot())
  }
  /// Threads for the products.
  public var threads = 1

  /// The minimizer with its standard settings.
  public init() {}

  /// Moves `positions` downhill; see ``Minimizer``. Where `field` has no Hessian product, ``first`` goes all the way, and the
  /// descent says so.
  public func minimize(
    _ positions: inout [Vec3], field: any ForceField, coarse: (any ForceField)?, timeStep: Double, tolerance: Double,
    limit: Int
  ) -> Descent {
    guard field.hasHessianProduct else {
      return first.minimize(
        &positions, field: field, coarse: coarse, timeStep: timeStep, tolerance: tolerance, limit: limit)
    }
    var forces = [Vec3](repeating: .zero, count: positions.count)
    return minimize(
      &positions, field: field, coarse: coarse, tolerance: tolerance, limit: limit, forces: &forces,
      hessian: HessianProduct(count: positions.count)
    ).descent
  }

  /// As above, of a field with a Hessian product; returns the sums at the end as well. `forces` and `hessian` are those at the end,
  /// if it ends at rest.
  func minimize(
    _ positions: inout [Vec3], field: any ForceField, coarse: (any ForceField)? = nil, tolerance: Double, limit: Int,
    forces: inout [Vec3], hessian: HessianProduct
  ) -> (descent: Descent, sums: Energetics) {
    let count = positions.count
    let unit = field.stepUnit
    let start = field.evaluations
    let coarseStart = coarse?.evaluations ?? 0
    var watching = 0
    var spent: Int { field.evaluations - start + (coarse?.evaluations ?? 0) - coarseStart - watching }
    let far = first.descend(
      &positions, &forces, field: coarse ?? field, tolerance: max(switchRatio, tolerance),
      limit: min(limit, coarse == nil ? limit : Self.mostCoarse)
    ).monitor
    watching = far.evaluations

    let solver = HessianSolver(hessian, threads: threads)
    var state = field.mechanics(at: positions, into: &forces, bondsOf: hessian)
    var isNew = true
    var ratio = state.forceRatio(count: count)
    var move = forces
    var trial = positions
    var trialForces = forces
    var radius = firstRadius * Self.radiusUnit(state, unit)
    var (steps, products, refused) = (0, 0, 0)
    var monitor = RestMonitor(field, tolerance: tolerance, hadPairs: far.hadPairs)

    while !monitor.ends(state, at: positions), spent - monitor.evaluations < limit {
      if isNew { hessian.takeBonds() }
      isNew = false
      let solution = solver.solve(
        forces, into: &move, tolerance: residual(ratio, tolerance), mostProducts: Self.mostProducts,
        longestMove: radius)
      steps += 1
      products += solution.products
      let descent = dot(move, forces)
      for i in 0..<count { trial[i] = positions[i] + move[i] }
      let next = field.mechanics(at: trial, into: &trialForces, bondsOf: hessian)
      let slope = dot(move, trialForces)
      let falls = next.energy <= state.energy - Self.sufficientDecrease * descent
      let levels =
        next.energy <= state.energy + Self.energyError(state, field)
        && next.squaredForces < state.squaredForces
      if next.energy.isFinite, falls || levels {
        refused = 0
        isNew = true
        swap(&positions, &trial)
        swap(&forces, &trialForces)
        state = next
        if solution.ending != .converged {
          radius = adapted(radius, after: slope / descent, Self.radiusUnit(state, unit))
        }
      } else {
        refused += 1
        radius *= 0.35
        if refused == Self.patience {
          refused = 0
          radius = firstRadius * Self.radiusUnit(state, unit)
          let relief = first.descend(
            &positions, &forces, field: field, tolerance: tolerance, limit: min(Self.relief, limit - spent)
          )
          watching += relief.monitor.evaluations
          if relief.monitor.ending == .unjammed {
            monitor.follow(relief.monitor)
            (state, ratio) = (relief.state, relief.state.forceRatio(count: count))
            break
          }
          state = field.mechanics(at: positions, into: &forces, bondsOf: hessian)
          isNew = true
        }
      }
      ratio = state.forceRatio(count: count)
    }
    if isNew { hessian.takeBonds() }
    let descent = Descent(
      minimizer: Self.name, ending: monitor.ending, forceRatio: ratio, evaluations: spent - monitor.evaluations,
      newtonSteps: steps, products: products, energy: state.energy)
    return (descent, state)
  }

  /// To which part M u = F is solved: as the forces vanish ever more exactly, but no more than the end needs.
  private func residual(_ ratio: Double, _ tolerance: Double) -> Double {
    let wanted = min(Self.largestResidual, max(Self.smallestResidual, ratio.squareRoot()))
    return max(wanted, min(0.3 * tolerance / ratio, Self.largestResidual))
  }

  /// The radius after a step that it bounded: `turn` is the slope at its end over that at its beginning, 0 at the minimum
  /// along it and negative beyond.
  private func adapted(_ radius: Double, after turn: Double, _ unit: Double) -> Double {
    if turn > -0.1 { return min(2 * radius, largestRadius * unit) }
    return turn < -0.5 ? radius / 2 : radius
  }
}
