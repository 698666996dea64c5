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
  var rayleighQuotient: Double {
    let square = dot(velocities, velocities)
    return square > 0 ? max(0, softening / square) : 0
  }

  init(velocities: [Vec3], softening: Double) { (self.velocities, self.softening) = (velocities, softening) }

  init(of hessian: HessianProduct) {
    let affine = hessian.affineShearForces()
    var velocities = affine
    _ = HessianSolver(hessian).solve(
      affine, into: &velocities, tolerance: ElasticBranch.responseTolerance,
      mostProducts: ElasticBranch.mostProducts)
    self.velocities = velocities
    softening = dot(affine, velocities)
  }
}

extension ElasticBranch {
  /// Returns the place at rest near `reference` at `strain`, found by Newton's method with corrections that add up to `allowed`
  /// at most; nil if there is none.
  func corrected(_ reference: [Vec3], at strain: Double, allowed: Double) throws -> ShearedPlace? {
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
      let part = max(min(0.1, max(1e-3, ratio.squareRoot())), min(0.1, 0.3 * forceTolerance / ratio))
      let report = solver.solve(
        place.forces, into: &correction, tolerance: part, mostProducts: Self.mostProducts)
      corrected += dot(correction, correction).squareRoot()
      guard report.ending == .converged, corrected <= allowed else { return nil }
      for i in 0..<count { place.positions[i] += correction[i] }
      let before = place.sums.squaredForces
      place.sums = place.field.mechanics(at: place.positions, into: &place.forces, hessian: hessian)
      guard place.sums.squaredForces <= 0.25 * before else {
        // Forces that are nothing but rounding do not fall any more.
        guard monitor.ends(place.sums, at: place.positions) else { return nil }
        break
      }
    }
    return monitor.ending == .atRest ? place : nil
  }

  /// Returns the place X = `reference` at `strain`, with forces and Hessian.
  func place(_ reference: [Vec3], at strain: Double) throws -> ShearedPlace {
    let configuration = frame.configuration(reference, at: strain)
    let spacing = (configuration.cell.volume / Double(configuration.count)).cubeRoot
    let field = try model.forceField(for: configuration, skin: Self.skin * spacing)
    var forces = [Vec3](repeating: .zero, count: configuration.count)
    let hessian = field.hasHessianProduct ? HessianProduct(count: configuration.count) : nil
    let sums =
      hessian.map { field.mechanics(at: configuration.positions, into: &forces, hessian: $0) }
      ?? field.mechanics(at: configuration.positions, into: &forces)
    return ShearedPlace(
      strain: strain, field: field, hessian: hessian, positions: configuration.positions, forces: forces, sums: sums)
  }
}
