import Interactions
import Particles

/// A place in a sheared cell with its forces and Hessian.
struct ShearedPlace {
  let strain: Double
  let field: any ForceField
  /// The Hessian; nil where the model has no product with it.
  let hessian: HessianProduct?
  var positions: [Vec3]
  var forces: [Vec3]
  var sums: Energetics

  /// The state at rest here with its `response` to shear.
  func state(_ frame: ShearFrame, _ response: LinearResponse) -> ShearedGlass {
    var forces = forces
    let sums = field.energetics(at: positions, into: &forces)
    let count = positions.count
    let volume = field.cell.volume
    let net = RestCriterion.netForce(sums, count: count)
    return ShearedGlass(
      strain: strain, positions: frame.reference(positions, at: strain),
      velocities: frame.reference(response.velocities, at: strain), energy: sums.energy,
      stress: sums.shearStresses(volume: volume).x,
      tangentModulus: (sums.affineStiffness.x - response.softening) / volume,
      forceRatio: sums.forceRatio(count: count),
      rounding: response.rayleighQuotient > 0 ? net / response.rayleighQuotient : 0)
  }
}

/// The linear response of a glass to simple shear: M v = Ξ.
struct LinearResponse {
  /// The non-affine velocities v = dx/dγ without the affine part.
  let velocities: [Vec3]
  /// Ξ·v.
  let softening: Double
  /// v·Ξ/v·v = v·M v/v·v, 0 without a response. Near an instability it becomes the lowest eigenvalue.
  let rayleighQuotient: Double

  /// `work` is Ξ·v to a part of about 10⁻³, without differences of large numbers; as accurate as `softening` if it is not given.
  init(velocities: [Vec3], softening: Double, work: Double? = nil) {
    (self.velocities, self.softening) = (velocities, softening)
    let square = dot(velocities, velocities)
    rayleighQuotient = square > 0 ? max(0, (work ?? softening) / square) : 0
  }

  /// Solves M v = Ξ to a part of |Ξ|, beginning with an estimate of v.
  ///
  /// Ξ·v is 2 Ξ·v − v·M v, which errs by the square of the residual wherever the solution began.
  init(of hessian: HessianProduct, near estimate: [Vec3]? = nil) {
    let affine = hessian.affineShearForces()
    let size = dot(affine, affine).squareRoot()
    var velocities = estimate ?? [Vec3](repeating: .zero, count: affine.count)
    var rest = affine
    if estimate != nil { rest = zip(affine, hessian.product(with: velocities)).map { $0 - $1 } }
    var restSize = dot(rest, rest).squareRoot()
    if !(restSize < size) {
      (rest, restSize) = (affine, size)
      velocities = [Vec3](repeating: .zero, count: affine.count)
    }
    let part = min(ElasticBranch.responseTolerance * size / restSize, ElasticBranch.estimateTolerance)
    if restSize > 0 {
      var correction = rest
      _ = HessianSolver(hessian).solve(
        rest, into: &correction, tolerance: part, mostProducts: ElasticBranch.mostProducts)
      for i in velocities.indices { velocities[i] += correction[i] }
    }
    let work = dot(affine, velocities)
    self.init(
      velocities: velocities, softening: 2 * work - dot(velocities, hessian.product(with: velocities)), work: work)
  }
}

extension ElasticBranch {
  /// Returns the place at rest near `reference` at `strain`, found by Newton's method with corrections that add up to `allowed`
  /// at most; nil if there is none.
  ///
  /// Net forces displace soft modes. The force ratio of rest is enough once a correction was a small part of `allowed`; with
  /// `untilSettled` the place is returned there, which tells its branch.
  func corrected(
    _ reference: [Vec3], at strain: Double, allowed: Double, untilSettled: Bool = false
  ) throws -> ShearedPlace? {
    var place = try self.place(reference, at: strain)
    guard let hessian = place.hessian else {
      return try minimized(reference, at: strain, allowed: allowed)
    }
    let count = place.positions.count
    let solver = HessianSolver(hessian)
    var monitor = RestMonitor(place.field, tolerance: forceTolerance)
    var correction = place.forces
    var corrected = 0.0
    for _ in 0..<Self.mostCorrections {
      if monitor.ends(place.sums, at: place.positions) { break }
      let ratio = place.sums.forceRatio(count: count)
      let part = max(min(0.1, max(1e-3, ratio.squareRoot())), min(0.1, 0.3 * monitor.criterion.tolerance / ratio))
      let report = solver.solve(
        place.forces, into: &correction, tolerance: part, mostProducts: Self.mostProducts)
      let length = dot(correction, correction).squareRoot()
      corrected += length
      guard report.ending == .converged, corrected <= allowed else { return nil }
      for i in 0..<count { place.positions[i] += correction[i] }
      let before = place.sums.squaredForces
      place.sums = place.field.mechanics(at: place.positions, into: &place.forces, hessian: hessian)
      let isSettled = length <= Self.settledPart * allowed
      if isSettled { monitor = RestMonitor(place.field, tolerance: restTolerance, hadPairs: monitor.hadPairs) }
      guard place.sums.squaredForces <= 0.25 * before else {
        // Forces that are nothing but rounding do not fall any more.
        guard monitor.ends(place.sums, at: place.positions) else { return nil }
        break
      }
      if isSettled, untilSettled { return place }
    }
    return monitor.ending == .atRest ? place : nil
  }

  /// Returns the place X = `reference` at `strain`, with forces and Hessian.
  func place(_ reference: [Vec3], at strain: Double) throws -> ShearedPlace {
    let configuration = frame.configuration(reference, at: strain)
    let spacing = (configuration.cell.volume / Double(configuration.count)).cubeRoot
    let field = try model.forceField(for: configuration, skin: Self.skin * spacing)
    return place(configuration.positions, at: strain, in: field)
  }

  /// Returns the place x = `positions` at `strain`, with forces and Hessian.
  func place(_ positions: [Vec3], at strain: Double, in field: any ForceField) -> ShearedPlace {
    var forces = [Vec3](repeating: .zero, count: positions.count)
    let hessian = field.hasHessianProduct ? HessianProduct(count: positions.count) : nil
    let sums =
      hessian.map { field.mechanics(at: positions, into: &forces, hessian: $0) }
      ?? field.mechanics(at: positions, into: &forces)
    return ShearedPlace(
      strain: strain, field: field, hessian: hessian, positions: positions, forces: forces, sums: sums)
  }
}
