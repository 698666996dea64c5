import Interactions
import Particles

extension ElasticBranch {
  /// Returns the state at a place at rest, with its response to shear; `velocities` is an estimate of V.
  func state(of place: ShearedPlace, velocities: [Vec3]? = nil) throws -> ShearedGlass {
    if let hessian = place.hessian {
      let estimate = velocities.map { frame.positions($0, at: place.strain) }
      return place.state(frame, LinearResponse(of: hessian, near: estimate))
    }
    return place.state(frame, try differenceResponse(at: place))
  }

  /// Returns the state at rest below X = `reference` at `strain`, wherever the way down leads; `velocities` is an estimate of V.
  ///
  /// - Throws: ``QuenchError`` if the minimizer stops before the forces vanish.
  func relaxed(_ reference: [Vec3], at strain: Double, velocities: [Vec3]? = nil) throws -> ShearedGlass {
    try state(of: descended(reference, at: strain), velocities: velocities)
  }

  /// Returns X where `glass` arrives when it is sheared back to `strain`: on its branch, as far as that leads, and otherwise at the
  /// minimum below.
  func returned(_ glass: ShearedGlass, to strain: Double) throws -> [Vec3] {
    let predicted = Self.prediction(at: strain, from: glass, past: nil)
    let allowed = allowed(glass, predicted, at: strain)
    let place =
      try corrected(predicted, at: strain, allowed: allowed, untilSettled: true)
      ?? descended(glass.positions, at: strain, tolerance: restTolerance)
    return frame.reference(place.positions, at: strain)
  }

  /// Returns the state at rest that an instability leads to, which lies between `glass` and `strain`.
  ///
  /// Just beyond γ_c the forces nearly vanish where the minimum was, and Newton's method searches it there. The way down
  /// leads on along the velocities V = a/(2 d^½), a displacement a d^½ from the end, d the distance to it. Over the strain h ≥ d the
  /// velocities, times `escape`, lead beyond that point, to where the energy curves downwards. A minimum that still exists
  /// is passed over only if it ends within escape·h/4: its barrier is 2a d^½ away.
  func fallen(_ glass: ShearedGlass, to strain: Double) throws -> ShearedGlass {
    let beyond = glass.strain + Self.escape * (strain - glass.strain)
    return try relaxed(Self.prediction(at: beyond, from: glass, past: nil), at: strain)
  }

  /// The displacement beyond an instability, over that by the velocities.
  static let escape = 10.0

  /// Goes down by the minimizer of a quench, in steps that are short against those of a quench: the next minimum is wanted.
  func descended(_ reference: [Vec3], at strain: Double, tolerance: Double? = nil) throws -> ShearedPlace {
    let configuration = frame.configuration(reference, at: strain)
    let field = try model.forceField(for: configuration)
    var positions = configuration.positions
    let descent: Descent
    if field.hasHessianProduct {
      var forces = [Vec3](repeating: .zero, count: positions.count)
      let hessian = HessianProduct(count: positions.count)
      let sums: Energetics
      (descent, sums) = Self.minimizer.minimize(
        &positions, field: field, tolerance: tolerance ?? forceTolerance, limit: Self.mostEvaluations, forces: &forces,
        hessian: hessian)
      if descent.ending == .atRest {
        return ShearedPlace(
          strain: strain, field: field, hessian: hessian, positions: positions, forces: forces, sums: sums)
      }
    } else {
      descent = Self.minimizer.minimize(
        &positions, field: field, timeStep: model.timeStep(at: model.quenchTemperature),
        tolerance: tolerance ?? forceTolerance, limit: Self.mostEvaluations)
    }
    switch descent.ending {
    case .atRest: return place(positions, at: strain, in: field)
    case .unjammed: throw QuenchError.unjammed(evaluations: descent.evaluations)
    case .noInteraction: throw QuenchError.noInteraction
    case .stopped where descent.forceRatio <= restTolerance:
      // At rest to the tolerance that was asked for, where rounding ends the way to a hundredth of it.
      return place(positions, at: strain, in: field)
    case .stopped: throw QuenchError.notConverged(forceRatio: descent.forceRatio, evaluations: descent.evaluations)
    }
  }

  /// The minimizer behind an instability.
  static let minimizer: NewtonConjugateGradients = {
    var minimizer = NewtonConjugateGradients()
    minimizer.firstRadius = 0.02
    minimizer.largestRadius = 0.1
    return minimizer
  }()
  /// The most evaluations of one minimization.
  static let mostEvaluations = 200_000

  /// As ``corrected(_:at:allowed:)``, for models without a product with the Hessian.
  func minimized(_ reference: [Vec3], at strain: Double, allowed: Double) throws -> ShearedPlace? {
    let place = try descended(reference, at: strain)
    let moved = Self.distance(frame.reference(place.positions, at: strain), reference)
    return moved <= allowed ? place : nil
  }

  /// The strain by which a glass is sheared to find its response, for models without a product with the Hessian. Its square
  /// over the strains between instabilities, and the force tolerance over it, are about equal.
  static let differenceStrain = 1e-7

  /// The response of a place at rest, from its displacements by a small strain.
  private func differenceResponse(at place: ShearedPlace) throws -> LinearResponse {
    let reference = frame.reference(place.positions, at: place.strain)
    let step = Self.differenceStrain
    let next = try descended(reference, at: place.strain + step)
    let moved = frame.reference(next.positions, at: place.strain + step)
    let velocities = frame.positions(zip(moved, reference).map { (1 / step) * ($0 - $1) }, at: place.strain)
    // Ξ of the bonds, by the forces at affinely sheared positions.
    let sheared = try self.place(reference, at: place.strain + step)
    let affine = zip(sheared.forces, place.forces).map { (1 / step) * ($0 - $1) }
    return LinearResponse(velocities: velocities, softening: dot(affine, velocities))
  }
}
