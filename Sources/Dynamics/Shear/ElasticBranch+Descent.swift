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

  /// Returns the state at rest below X = `reference` at `strain`, wherever the way down leads.
  ///
  /// - Throws: ``QuenchError`` if the minimizer stops before the forces vanish.
  func relaxed(_ reference: [Vec3], at strain: Double) throws -> ShearedGlass {
    try state(of: descended(reference, at: strain))
  }

  /// Goes down by the minimizer of a quench, in steps that are short against those of a quench: the next minimum is wanted.
  func descended(_ reference: [Vec3], at strain: Double, tolerance: Double? = nil) throws -> ShearedPlace {
    let configuration = frame.configuration(reference, at: strain)
    let field = try model.forceField(for: configuration)
    var positions = configuration.positions
    let descent = Self.minimizer.minimize(
      &positions, field: field, timeStep: model.timeStep(at: model.quenchTemperature),
      tolerance: tolerance ?? forceTolerance, limit: Self.mostEvaluations)
    switch descent.ending {
    case .atRest: return try place(frame.reference(positions, at: strain), at: strain)
    case .unjammed: throw QuenchError.unjammed(evaluations: descent.evaluations)
    case .noInteraction: throw QuenchError.noInteraction
    case .stopped where descent.forceRatio <= restTolerance:
      // At rest to the tolerance that was asked for, where rounding ends the way to a hundredth of it.
      return try place(frame.reference(positions, at: strain), at: strain)
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
