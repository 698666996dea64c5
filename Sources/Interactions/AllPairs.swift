import Particles

/// A reference implementation that visits all N(N−1)/2 pairs: slow and simple, used to test the kernels.
public struct AllPairs {
  let model: Model
  let labels: [Double]

  /// Creates the reference implementation of `model` for the particles of `configuration`.
  public init(model: Model, configuration: Configuration) throws(ModelError) {
    self.model = model
    labels = try model.labels(of: configuration)
  }

  /// Returns every interacting pair of `configuration`, i < j, in order.
  ///
  /// - Parameter deformation: a homogeneous deformation of space, applied to every separation after the nearest image
  ///   is chosen, for samples in a sheared or dilated box.
  public func bonds(of configuration: Configuration, deformation: (Vec3) -> Vec3 = { $0 }) -> [Bond] {
    var bonds: [Bond] = []
    for i in 0..<configuration.count {
      for j in (i + 1)..<max(configuration.count, i + 1) {
        let r = deformation(configuration.cell.minimumImage(configuration.positions[j] - configuration.positions[i]))
        if let d = model.law.pair(labels[i], labels[j], r.squaredLength) {
          bonds.append(
            Bond(i: i, j: j, separation: r, energy: d.energy, first: d.first, second: d.second, third: d.third))
        }
      }
    }
    return bonds
  }

  /// Returns every triplet whose angle has an energy, ordered by its center; for `deformation` see
  /// ``bonds(of:deformation:)``.
  public func triplets(of configuration: Configuration, deformation: (Vec3) -> Vec3 = { $0 }) -> [Triplet] {
    guard let angles = model.law.angles else { return [] }
    let pairs = bonds(of: configuration, deformation: deformation).map { ($0.i, $0.j, $0.separation) }
    return angles.triplets(ArmRows(pairs, count: configuration.count))
  }

  /// Returns the energy U and the force on every particle.
  public func energyAndForces(of configuration: Configuration) -> (energy: Double, forces: [Vec3]) {
    var forces = [Vec3](repeating: .zero, count: configuration.count)
    var energy = 0.0
    for bond in bonds(of: configuration) {
      energy += bond.energy
      forces[bond.i] += bond.first * bond.separation
      forces[bond.j] -= bond.first * bond.separation
    }
    for triplet in triplets(of: configuration) {
      energy += triplet.energy
      for (a, (from, to)) in triplet.ends.enumerated() {
        forces[from] += triplet.first[a] * triplet.sides[a]
        forces[to] -= triplet.first[a] * triplet.sides[a]
      }
    }
    return (energy, forces)
  }
}
