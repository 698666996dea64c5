import Interactions

extension InherentState {
  /// The contact number z: the mean number of interacting neighbors per particle, over all particles.
  public var contactNumber: Double { 2 * Double(bonds.count) / Double(configuration.count) }
}

/// The particles that carry the rigidity of a glass: all particles except rattlers.
///
/// A rattler has too few interacting neighbors to be mechanically stable and would add zero modes. Removing it may turn
/// other particles into rattlers, so the removal is repeated until none is left. In purely repulsive systems a particle
/// needs d + 1 = 4 neighbors; with attraction three can suffice; if angles have an energy, one neighbor suffices,
/// because the angles with that neighbor's other bonds fix the position.
package struct Backbone: Sendable {
  /// The particle index of each site.
  package let particles: [Int]
  /// The site index of each particle, or nil for a rattler.
  package let sites: [Int?]
  /// The interacting pairs between particles of the backbone.
  package let bonds: [Bond]
  /// The triplets between particles of the backbone.
  package let triplets: [Triplet]

  /// Returns the smallest number of neighbors that can stabilize a particle of `model`.
  static func fewestNeighbors(_ model: Model) -> Int {
    if model.angles != nil { return 1 }
    return model.potential.minimum == nil ? 4 : 3
  }

  init(_ state: InherentState) {
    let count = state.configuration.count
    let fewest = Self.fewestNeighbors(state.model)
    var alive = [Bool](repeating: true, count: count)
    var bonds = state.bonds
    while true {
      var neighbors = [Int](repeating: 0, count: count)
      for bond in bonds {
        neighbors[bond.i] += 1
        neighbors[bond.j] += 1
      }
      let rattlers = (0..<count).filter { alive[$0] && neighbors[$0] < fewest }
      guard !rattlers.isEmpty else { break }
      for i in rattlers { alive[i] = false }
      bonds.removeAll { !alive[$0.i] || !alive[$0.j] }
    }
    particles = (0..<count).filter { alive[$0] }
    var sites = [Int?](repeating: nil, count: count)
    for (site, particle) in particles.enumerated() { sites[particle] = site }
    self.sites = sites
    self.bonds = bonds
    triplets = state.triplets.filter { alive[$0.i] && alive[$0.j] && alive[$0.k] }
  }

  /// The number of rattlers.
  package var rattlers: Int { sites.count - particles.count }
}
