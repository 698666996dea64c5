import CKernel
import Particles

/// Forces for given positions.
extension MixedKernel: ForceField {
  func forces(at positions: [Vec3], into forces: inout [Vec3]) {
    evaluate(lehr_step(), at: positions, into: &forces)
  }

  func stress(at positions: [Vec3], into forces: inout [Vec3]) -> Energetics {
    var step = lehr_step()
    step.level = 1
    evaluate(step, at: positions, into: &forces)
    return sums.energetics
  }

  func mechanics(at positions: [Vec3], into forces: inout [Vec3]) -> Energetics {
    var step = lehr_step()
    step.level = 2
    evaluate(step, at: positions, into: &forces)
    return sums.energetics
  }

  func energetics(at positions: [Vec3], into forces: inout [Vec3]) -> Energetics {
    var step = lehr_step()
    step.level = 3
    evaluate(step, at: positions, into: &forces)
    return sums.energetics
  }

  func bonds(at positions: [Vec3]) -> [Bond] {
    HalfListKernel(law: law, labels: labels, cell: cell, skin: skin).bonds(at: positions)
  }

  /// Places are multiples of L/2³², and the square of a distance up to the range is rounded to a float, twice.
  func resolution(at positions: [Vec3]) -> Double { side * 0x1p-32 + 2 * 0x1p-24 * reach }

  func renewList() { squaredDisplacement = -1 }
  var motion: (any FusedMotion)? { self }
  var name: String { width.name + " mixed" }

  private func evaluate(_ step: lehr_step, at positions: [Vec3], into forces: inout [Vec3]) {
    precondition(positions.count == count && forces.count == count, "one position and one force for every particle")
    move(to: positions)
    var step = step
    step.factor = 1
    step.keep = 1
    sweep(step)
    for slot in 0..<slotCount where order[slot] >= 0 { forces[Int(order[slot])] = force[slot] }
  }

  /// Brings the coordinates to `positions`, and finds out how far they are from where the list was made.
  private func move(to positions: [Vec3]) {
    guard squaredDisplacement >= 0 else { return load(positions, velocities: nil) }
    var largest: Float = 0
    for slot in 0..<slotCount where order[slot] >= 0 {
      let x = positions[Int(order[slot])]
      let new = fixedPoint(x, size: coordinates[slot].size)
      position[slot] = x
      coordinates[slot] = new
      let old = reference[slot]
      let d = SIMD4<Float>(Float(new.x &- old.x), Float(new.y &- old.y), Float(new.z &- old.z), 0)
      largest = max(largest, (d * d).sum())
    }
    squaredDisplacement = largest
    for chunk in chunks { chunk.setMoved(largest) }
  }
}

/// Motion: many steps without leaving the kernel's own order of particles.
extension MixedKernel: FusedMotion {
  /// Takes a phase point in and computes the forces on it, with a fresh list.
  func begin(_ positions: [Vec3], _ velocities: [Vec3]) {
    load(positions, velocities: velocities)
    var step = lehr_step()
    step.factor = 1
    step.keep = 1
    sweep(step)
  }

  /// `steps` steps of velocity Verlet from velocities multiplied by `factor`; sums over the pairs at their end.
  func advance(steps: Int, timeStep: Double, factor: Double, measuring: Measuring) -> Energetics {
    var step = lehr_step()
    step.factor = factor
    step.kick = timeStep / 2
    step.drift = timeStep
    self.advance(step)
    step.factor = 1
    step.kick = timeStep
    for _ in 1..<max(steps, 1) { sweep(step) }
    step.kick = timeStep / 2
    step.drift = 0
    step.keep = 1
    step.level =
      switch measuring {
      case .nothing: 0
      case .stress: 1
      case .stiffness: 3
      }
    sweep(step)
    return measuring == .nothing ? Energetics() : sums.energetics
  }

  /// Σ v² at the end of the last ``advance(steps:timeStep:factor:measuring:)``.
  var squaredVelocities: Double { sums.squared_velocities }

  /// Where the particles are and how fast they move, in their own order.
  func write(_ positions: inout [Vec3], _ velocities: inout [Vec3]) {
    for slot in 0..<slotCount where order[slot] >= 0 {
      positions[Int(order[slot])] = position[slot]
      velocities[Int(order[slot])] = velocity[slot]
    }
  }

  /// Entries of the lists a particle, fillings included.
  var listEntriesPerParticle: Double { Double(chunks.reduce(0) { $0 + $1.entries }) / Double(count) }
}
